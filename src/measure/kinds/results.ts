import { GateError } from '../../errors.ts'
import type { PreparedVersion, ResultsDefinition } from '../../model/index.ts'
import type { SuiteContents } from '../suite-contents.ts'
import type { LookContext, Suites } from '../suites.ts'
import { runInTurn } from './results/attempt.ts'
import { bringResults } from './results/bring-results.ts'
import { contentsOf } from './results/contents.ts'
import { take } from './results/take.ts'

/** What another tool measures: run in every version's directory in turn, or read where it lies. */
export function results(definition: ResultsDefinition): Suites {
  let busy: Promise<unknown> = Promise.resolve()
  return {
    alone: true,
    find: async () => [definition.name],
    noneIn: () => nothing(definition),
    empty: nothing(definition),
    filesOf: () => [],
    contents(_, version, context) {
      // One after the other: two versions may share a directory, and the tool may use all CPUs.
      const look = busy.then(() => lookAt(version, definition, context))
      busy = look.catch(() => undefined)
      return look
    },
    attempt: (request, ports) => runInTurn(definition, request, ports),
  }
}

async function lookAt(
  version: PreparedVersion,
  definition: ResultsDefinition,
  { settings: { renames = [] }, ports }: LookContext,
): Promise<SuiteContents> {
  const brought = await bringResults(definition, version, ports.stop, ports)
  ports.stop.throwIfAborted()
  if (brought.kind === 'cut') throw new Error('cut off without being stopped')
  if (brought.kind === 'failed') return brought
  return contentsOf(take(brought.results, definition, renames), definition)
}

function nothing({ name }: ResultsDefinition): GateError {
  return new GateError('no-benchmarks', `${name} has no results`, 'See what its tool writes.')
}
