/** A commit's page; null where the repository has none, or the commit is not known. */
export function commitAddress(
  commit: string | undefined,
  webAddress: string | null,
): string | null {
  if (webAddress === null || commit === undefined || commit === '') return null
  return `${webAddress}/commit/${encodeURIComponent(commit)}`
}
