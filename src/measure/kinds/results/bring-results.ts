import { resolve } from 'node:path'
import type { ParsedResults } from '../../../formats/index.ts'
import type { ResultsDefinition } from '../../../model/index.ts'
import type { Ports } from '../../../platform/ports.ts'
import { inOwnTemporary, type Housed } from '../../own-temporary.ts'
import type { RunnableArm } from '../../runnable-arm.ts'
import { plainLauncher, type Launcher } from '../command/launcher.ts'
import { runLine, type LineFailure, type RanLine } from '../command/run-line.ts'
import { findFiles, written } from './find-files.ts'
import { readResults, type ResultsFile } from './read-results.ts'

export interface BroughtResults {
  readonly results: readonly ParsedResults[]
  /** Why the tool that wrote them failed; null where it did not. */
  readonly failure: string | null
}

export type Brought =
  | ({ readonly kind: 'brought' } & BroughtResults)
  | LineFailure
  | { readonly kind: 'cut' }

/** Whose results they are. */
type Place = Pick<RunnableArm, 'label' | 'directory'>

/**
 * The results that lie in a version's directory, or those that its tool writes when it is run now.
 *
 * @param signal ends the tool
 */
export async function bringResults(
  definition: ResultsDefinition,
  place: Place,
  signal: AbortSignal,
  ports: Ports,
): Promise<Brought> {
  const { run, file } = definition
  if (run === null) return bringLying(definition, file ?? '', place, ports)
  const made = (outputFile?: string): Promise<RanLine> =>
    inOwnTemporary(place, ports.files, (own) =>
      runTool(definition, run, { place: own, signal, outputFile }, ports),
    )
  return file === null
    ? bringOutput(definition, place, made, ports)
    : bringWritten(definition, file, place, made, ports)
}

async function bringLying(
  definition: ResultsDefinition,
  file: string,
  place: Place,
  ports: Ports,
): Promise<Brought> {
  const found = await findFiles(file, place.directory, ports.files)
  if (found.length === 0) return failed(place, `there is no file ${file}`)
  return read(found.map(inPlace(place)), definition, place, ports)
}

/** What a tool writes to its standard output. */
async function bringOutput(
  definition: ResultsDefinition,
  place: Place,
  made: (outputFile: string) => Promise<RanLine>,
  ports: Ports,
): Promise<Brought> {
  const scratch = await ports.files.temporaryDirectory('benchgate-results-')
  try {
    const path = `${scratch}/output`
    const ran = await made(path)
    if (!hasEnded(ran)) return ran
    const output = [{ path, name: `the standard output of ${definition.name}` }]
    return leftBy(ran, await read(output, definition, place, ports))
  } finally {
    await ports.files.remove(scratch)
  }
}

/** What lies there from before must not pass for results of this run. */
async function bringWritten(
  definition: ResultsDefinition,
  file: string,
  place: Place,
  made: () => Promise<RanLine>,
  ports: Ports,
): Promise<Brought> {
  const before = await findFiles(file, place.directory, ports.files)
  const ran = await made()
  if (!hasEnded(ran)) return ran
  const found = written(before, await findFiles(file, place.directory, ports.files))
  if (found.length === 0)
    return leftBy(ran, failed(place, `\`run\` (${definition.run}) did not write ${file}`))
  return leftBy(ran, await read(found.map(inPlace(place)), definition, place, ports))
}

type Ended = Extract<RanLine, { readonly kind: 'ran' | 'failed' }>

/** Whether a tool came to its own end, so that there may be results, though it may say that something failed. */
function hasEnded(ran: RanLine): ran is Ended {
  return ran.kind === 'ran' || (ran.kind === 'failed' && ran.exitCode !== null)
}

/** Prefers the reason why a tool failed to what is then wrong with its results. */
function leftBy(ran: Ended, found: Brought): Brought {
  if (ran.kind === 'ran') return found
  return found.kind === 'brought' ? { ...found, failure: ran.message } : ran
}

function runTool(
  { timeoutSeconds, cpus }: ResultsDefinition,
  text: string,
  {
    place,
    signal,
    outputFile,
  }: {
    readonly place: Housed<Place>
    readonly signal: AbortSignal
    readonly outputFile: string | undefined
  },
  ports: Ports,
): Promise<RanLine> {
  const line = { role: 'run', text, shell: true, failures: 'stop' } as const
  const conditions = {
    launch: tellingLauncher(ports),
    timeoutSeconds: timeoutSeconds ?? usualSeconds,
    cpus,
    signal,
    os: ports.machine.os,
    outputFile,
  }
  return runLine(line, place, conditions)
}

/** Go and others say on their standard output, which is in a file here, what failed. */
function tellingLauncher(ports: Ports): Launcher {
  const launch = plainLauncher(ports)
  return async (command, options) => {
    const run = await launch(command, options)
    const { outputFile } = options
    if (run.exitCode === 0 || outputFile === undefined) return run
    const isShort = (await ports.files.size(outputFile)) <= mostToldBytes
    return isShort ? { ...run, stdout: await ports.files.readText(outputFile) } : run
  }
}

const mostToldBytes = 10_000_000

/** A tool runs all benchmarks of a suite, where `timeout` of the run is about a single one. */
const usualSeconds = 600

async function read(
  found: readonly ResultsFile[],
  definition: ResultsDefinition,
  place: Place,
  { files }: Ports,
): Promise<Brought> {
  const results = await readResults(found, definition, files)
  return results.kind === 'read'
    ? { kind: 'brought', results: results.results, failure: null }
    : failed(place, results.message)
}

function inPlace({ directory }: Place): (file: { readonly path: string }) => ResultsFile {
  return ({ path }) => ({ path: resolve(directory, path), name: path })
}

function failed({ label: arm }: Place, message: string): LineFailure {
  return { kind: 'failed', arm, message, died: false, exitCode: null }
}
