import { GateError } from '../../errors.ts'
import type { PreparedVersion, ResultsDefinition } from '../../model/index.ts'
import type { SuiteContents } from '../found/suite-contents.ts'
import type { LookContext, Suites } from '../suites.ts'
import { runInTurn } from './results/attempt.ts'
import { bringResults } from './results/bring-results.ts'
import { LookedResults } from './results/looked.ts'

/** What another tool measures: run in every version's directory in turn, or read where it lies. */
export function results(definition: ResultsDefinition): Suites {
  let busy: Promise<unknown> = Promise.resolve()
  const looked = new LookedResults(definition)
  return {
    alone: true,
    recorded: definition.run === null,
    find: async () => [definition.name],
    noneIn: () => nothing(definition),
    empty: nothing(definition),
    filesOf: () => [],
    contents(_, version, context) {
      // One after the other: two versions may share a directory, and the tool may use all CPUs.
      const look = busy.then(() => lookAt(version, definition, looked, context))
      busy = look.catch(() => undefined)
      return look
    },
    sideBySide: (found, versions) => looked.sideBySide(found, versions),
    attempt: (request, ports) => runInTurn(definition, request, looked, ports),
  }
}

async function lookAt(
  version: PreparedVersion,
  definition: ResultsDefinition,
  looked: LookedResults,
  { settings: { renames = [] }, ports, cut }: LookContext,
): Promise<SuiteContents> {
  const { source, label } = version
  const own = source.kind === 'results' ? { ...definition, file: source.path } : definition
  const start = ports.clock.seconds()
  const brought = await bringResults(own, version, cut, ports)
  if (brought.kind === 'cut') return brought
  if (brought.kind === 'failed' && source.kind === 'results') throw notRead(label, brought.message)
  if (brought.kind === 'failed') return brought
  if (definition.run !== null && source.kind !== 'results') {
    looked.keep(label, brought, ports.clock.seconds() - start)
  }
  return looked.add(label, brought, renames)
}

/** Without it there is no version at all. @param reason with what to do about it below, where that is known */
function notRead(label: string, reason: string): GateError {
  const [what = '', ...advice] = reason.split('\n')
  const usual = 'Name files of results: `benchgate run --json FILE` writes one.'
  return new GateError(
    'results-version',
    `${label} cannot be compared: ${what}`,
    advice.length === 0 ? usual : advice.join(' '),
  )
}

function nothing({ name }: ResultsDefinition): GateError {
  return new GateError('no-benchmarks', `${name} has no results`, 'See what its tool writes.')
}
