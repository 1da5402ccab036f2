/** Counts what a command takes, with all processes that it starts. */
import type { CommandDefinition } from '../../model/index.ts'
import type { CommandCase } from '../kinds/command/cases.ts'
import { plainLauncher, type Launcher } from '../kinds/command/launcher.ts'
import { helpingLine, runLine, type LineConditions } from '../kinds/command/run-line.ts'
import { inOwnTemporary, type Housed } from '../own-temporary.ts'
import type { LookContext } from '../suites.ts'
import type { Count, CountRequest } from './counted.ts'
import { callgrindLogCount, countingCommand, perfCount } from './counter.ts'

export async function countLine(
  definition: CommandDefinition,
  one: CommandCase,
  { version, counter }: CountRequest,
  context: LookContext,
): Promise<Count> {
  const { ports } = context
  const directory = await ports.files.temporaryDirectory('benchgate-count-')
  const path = `${directory}/counts`
  try {
    const arm = { label: version.label, directory: version.directory }
    return await inOwnTemporary(arm, ports.files, async (housed) => {
      const ran = await runCounted(definition, one, housed, {
        context,
        counter: counter.kind,
        path,
      })
      if (ran !== null) return ran
      const instructions = await totalIn(directory, counter.kind, context)
      return instructions === null
        ? { kind: 'failed', message: 'what the counter has written down cannot be read' }
        : { kind: 'counted', instructions, wallSeconds: null }
    })
  } finally {
    await ports.files.remove(directory)
  }
}

interface Counting {
  readonly context: LookContext
  readonly counter: CountRequest['counter']['kind']
  readonly path: string
}

/** @returns null where it ran as it should */
async function runCounted(
  { shell, failures }: CommandDefinition,
  { run, prepare, cleanup }: CommandCase,
  arm: Housed<{ readonly label: string; readonly directory: string }>,
  { context: { settings, ports, cut }, counter, path }: Counting,
): Promise<Exclude<Count, { readonly kind: 'counted' }> | null> {
  const plain = plainLauncher(ports)
  // Counted, it takes a hundred times as long: only the time that is left ends it.
  const conditions: LineConditions = {
    launch: plain,
    timeoutSeconds: settings.timeoutSeconds,
    cpus: null,
    signal: cut,
    os: ports.machine.os,
  }
  const helping = (role: string, text: string, signal: AbortSignal) =>
    runLine(helpingLine(role, text, { shell }), arm, { ...conditions, signal })
  // What was prepared is cleaned up also when the time for counting is over.
  const cleanUp = () => (cleanup === null ? null : helping('cleanup', cleanup, ports.stop))
  if (prepare !== null) {
    const prepared = await helping('prepare', prepare, cut)
    if (prepared.kind !== 'ran') {
      await cleanUp()
      return notRun(prepared)
    }
  }
  const counting = countingCommand(counter, path, 'children')
  const launch: Launcher = (command, options) => plain([...counting, ...command], options)
  const line = { role: 'run', text: run, shell, failures }
  const long = { ...conditions, launch, timeoutSeconds: longestSeconds }
  const ran = await runLine(line, arm, long)
  const cleaned = await cleanUp()
  if (ran.kind !== 'ran') return notRun(ran)
  return cleaned === null || cleaned.kind === 'ran' ? null : notRun(cleaned)
}

const longestSeconds = 24 * 60 * 60

function notRun(
  ran: Exclude<Awaited<ReturnType<typeof runLine>>, { readonly kind: 'ran' }>,
): Exclude<Count, { readonly kind: 'counted' }> {
  return ran.kind === 'cut' ? ran : { kind: 'failed', message: ran.message }
}

/** The sum of all processes; null where one of them has left no count. */
async function totalIn(
  directory: string,
  counter: Counting['counter'],
  { ports: { files } }: LookContext,
): Promise<number | null> {
  let total = 0
  const written = await files.list(directory)
  for (const { name } of written) {
    const text = await files.readText(`${directory}/${name}`)
    const own = counter === 'perf' ? perfCount(text) : callgrindLogCount(text)
    if (own === null) return null
    total += own
  }
  return total > 0 ? total : null
}
