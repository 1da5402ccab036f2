import { newestRun } from './newest-run.ts'
import type { Keeper, Means, BaselinePage } from './page.ts'

/** What is kept of a branch's newest commit. */
export async function showPage(
  branch: string | null,
  keeper: Keeper,
  means: Means,
): Promise<BaselinePage> {
  const { key, run, warnings } = await newestRun(branch, keeper, means)
  const { count, logText } = means.engine
  const { manifest, benchmarks, history } = run
  const { savedBy, machine, setup, lockfileHash, suiteHash } = manifest
  const saver = savedBy.kind === 'local' ? 'by hand' : `by ${savedBy.event}, run ${savedBy.runId}`
  const rounds = Math.max(0, ...benchmarks.map(({ figures }) => figures.time?.length ?? 0))
  const facts: readonly (readonly [string, string])[] = [
    ['branch', manifest.branch],
    ['commit', manifest.commit],
    ['gate', manifest.id],
    ['kept', `${manifest.createdAt} ${saver}, as ${key}`],
    ['machine', `${machine.cpu}, ${count(machine.cpus, 'CPU')}, ${machine.os} ${machine.arch}`],
    ['Node.js', machine.node],
    ['setup', setup ?? 'none'],
    ['hashes', `suite ${suiteHash.slice(0, 12)}, lockfile ${lockfileHash?.slice(0, 12) ?? 'none'}`],
    ['figures', `${count(benchmarks.length, 'benchmark')}, up to ${count(rounds, 'round')} each`],
    ['history', `${history.length} pushes`],
  ]
  const text = facts.map(([name, fact]) => `${name.padEnd(8)}  ${logText(fact)}`).join('\n')
  return { text, data: run, warnings }
}
