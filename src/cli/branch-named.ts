/**
 * The branch whose history a version's commit is in, as far as its name tells: of `merge-base:origin/main` it is `main`.
 * For a tag or a commit it is no branch, and no baseline is found under it.
 */
export function branchNamed(spec: string): string {
  return spec
    .replace(/^merge-base:/, '')
    .replace(/@[0-9a-f]{40,64}\.\.\.[0-9a-f]{40,64}$/, '')
    .replace(/^origin\//, '')
}
