import * as core from '@actions/core'

/**
 * One step of a workflow. Neither mode loads what only the other needs.
 *
 * @param entry the entry's `import.meta.url`
 * @returns the exit code
 */
export async function run(entry: string): Promise<number> {
  // Every other word is for the configuration to refuse.
  if (core.getInput('mode') === 'publish') {
    const { publishReport } = await import('./publish-report.ts')
    return publishReport(entry)
  }
  if (core.getInput('mode') === 'merge') {
    const { mergeShards } = await import('./merge-shards.ts')
    return mergeShards(entry)
  }
  const { measureByEvent } = await import('./measure.ts')
  return measureByEvent(entry)
}
