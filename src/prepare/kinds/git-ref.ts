import { findCommit, inRepository } from '../find-commit.ts'
import { worktreeFiles } from '../worktree.ts'
import type { VersionKind } from './kind.ts'

const wholeCommit = /^[0-9a-f]{40,64}$/
const folders = /^refs\/(?:heads|tags|remotes)\//

/** Anything git knows as a commit: a branch, a tag, a commit, `HEAD~3`. A branch may be origin's alone. */
export const gitRef: VersionKind = {
  claims: () => true,

  async find(spec, place, ports) {
    const repository = inRepository(spec, place)
    const commit = await findCommit(spec, place, ports)
    const short = commit.slice(0, 7)
    return {
      label: wholeCommit.test(spec) ? short : spec.replace(folders, ''),
      detail: short,
      source: { kind: 'git', ref: spec, commit },
      files: worktreeFiles(commit, repository, ports),
    }
  },
}
