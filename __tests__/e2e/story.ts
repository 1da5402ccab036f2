/** What jobs about a branch and its baselines are about, and what comes of them. */
import type { BaselineReport } from '../../src/model/index.ts'
import { parseKey } from '../../src/store/index.ts'
import type { CacheService } from '../standin/cache/index.ts'
import type { Job } from './branch.ts'

/** Needs what the set-up brings, and tells the same every time: nothing here is about verdicts. */
export const tool = {
  kind: 'results',
  name: 'tool',
  run: 'test -e node_modules/tinybench/package.json && cat figures.json',
  format: 'customSmallerIsBetter',
}

export const project = (note: string) => ({
  '.gitignore': 'node_modules\n',
  'benchgate.config.json': JSON.stringify({ suites: [tool] }),
  'figures.json': JSON.stringify([{ name: 'work', unit: 'ms', value: 1 }]),
  'NOTES.md': note,
})

export const main = 'refs/heads/main'
/** @param before of the branch's tip */
export function push(before: string) {
  const scopes = [{ ref: main, may: 'both' }] as const
  return { event: 'push', payload: { ref: main, before }, ref: main, scopes } as const
}

/** What comes before the first commit. */
export const nothing = '0'.repeat(40)

/** @param tip of the base branch */
export function pullRequest(number: number, sha: string, tip: string) {
  const repo = { full_name: 'octo/story' }
  const base = { ref: 'main', sha: tip, repo }
  const payload = { pull_request: { number, base, head: { sha, repo } } }
  const own = `refs/pull/${number}/merge`
  const scopes = [
    { ref: own, may: 'both' },
    { ref: main, may: 'read' },
  ] as const
  return { event: 'pull_request', payload, ref: 'refs/heads/change', scopes } as const
}

function baselineOf({ report }: Job): BaselineReport {
  if (report.baseline === null) throw new Error('no baseline was looked for')
  return report.baseline
}

/** Kind and commit of the entries of a cache, the newest first. */
export function kept(cache: CacheService): readonly (readonly unknown[])[] {
  return cache.entries().map(({ key }) => [parseKey(key)?.kind, parseKey(key)?.commit])
}

/** Kind, match and commit of what was found, and what became of its checkout. */
export function found(job: Job): readonly unknown[] {
  const { outcome } = baselineOf(job)
  if (outcome.kind !== 'found') return [outcome.kind]
  return [outcome.match, outcome.commit, outcome.tree.kind]
}
