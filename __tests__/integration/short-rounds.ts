import type * as Settings from '../../src/measure/settings.ts'

/**
 * For whole runs in which nothing hangs on how exactly a round measures: the processes are real, and their rounds short.
 * It is a factory for `vi.mock`, whose place is in the test's own file.
 */
export async function shortRounds(
  original: () => Promise<typeof Settings>,
): Promise<typeof Settings> {
  return { ...(await original()), slicingFor: () => slicing }
}

const slicing = { sliceMs: 0.5, slices: 20, warmupMs: 10, extraMs: 2, collects: false }
