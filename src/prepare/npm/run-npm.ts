import { dirname, join } from 'node:path'
import { z } from 'zod'
import { GateError } from '../../errors.ts'
import type { Finished, Ports } from '../../platform/ports.ts'
import { outputTail } from '../output-tail.ts'

/** What npm answered. */
export type NpmAnswer =
  /** What it wrote: JSON, if nothing that it started has written too. */
  | { readonly kind: 'done'; readonly output: string }
  /** It failed, with npm's own code, such as `E404`; the code is empty where npm gave none. */
  | { readonly kind: 'failed'; readonly code: string; readonly finished: Finished }

type NpmPorts = Pick<Ports, 'files' | 'machine' | 'processes' | 'stop'>

/**
 * Runs npm to its end, with the user's own configuration, and without a shell.
 *
 * @param directory whose `.npmrc` counts
 * @throws GateError `npm-missing`, and `npm-unreachable` where the registry does not answer
 * @throws Interrupted where the run was stopped meanwhile
 */
export async function runNpm(
  args: readonly string[],
  directory: string,
  ports: NpmPorts,
): Promise<NpmAnswer> {
  const { files, stop } = ports
  const scratch = await files.temporaryDirectory('bg-npm-')
  try {
    // Into a file, since of a long output a process keeps the end alone.
    const outputFile = join(scratch, 'output')
    const finished = await start([...args, ...always], { cwd: directory, env, outputFile }, ports)
    stop.throwIfAborted()
    const output = (await files.exists(outputFile)) ? await files.readText(outputFile) : ''
    if (finished.exitCode === 0) return { kind: 'done', output }
    if (finished.exitCode === 127) throw missing(finished)
    const { code, summary } = failureOf(output)
    if (unreachable.test(code)) throw notReached(code, summary)
    return { kind: 'failed', code, finished }
  } finally {
    await files.remove(scratch)
  }
}

/** Tells whatever else may be wrong, in npm's own words. */
export function npmFailed(task: 'find' | 'install', wanted: string, finished: Finished): GateError {
  return new GateError({ code: 'npm-failed', task, wanted, output: outputTail(finished) })
}

const always = [
  '--json',
  '--loglevel=error',
  '--progress=false',
  '--audit=false',
  '--fund=false',
  '--update-notifier=false',
  '--logs-max=0',
  // It would try for more than a minute to reach what is not there.
  '--fetch-retry-mintimeout=1000',
  '--fetch-retry-maxtimeout=5000',
]

/** Where it was npm that started us, it has told us which part of the project it was asked about. */
const env = {
  npm_config_global: '',
  npm_config_location: '',
  npm_config_prefix: '',
  npm_config_workspace: '',
  npm_config_workspaces: '',
}

/** On Windows npm is a script of the command shell; the program that it calls lies beside Node.js. */
async function start(
  args: readonly string[],
  options: Parameters<Ports['processes']['run']>[2],
  { machine, processes }: NpmPorts,
): Promise<Finished> {
  if (machine.os !== 'win32') return processes.run('npm', args, options)
  const { cwd } = options
  const asked = await processes.run('node', ['-p', 'process.execPath'], { cwd })
  const program = join(dirname(asked.stdout.trim()), 'node_modules', 'npm', 'bin', 'npm-cli.js')
  return processes.run('node', [program, ...args], options)
}

const errorSchema = z.object({ error: z.object({ code: z.string(), summary: z.string() }) })

/** An install script may have written to the same output: then the end of npm's errors has to do. */
function failureOf(output: string): { readonly code: string; readonly summary: string } {
  try {
    return errorSchema.parse(JSON.parse(output)).error
  } catch {
    return { code: '', summary: '' }
  }
}

const unreachable =
  /^(?:ENOTFOUND|EAI_AGAIN|ECONN\w+|ENET\w+|EHOST\w+|ETIMEDOUT|EIDLETIMEOUT|ERR_SOCKET_TIMEOUT|ENOTCACHED|E5\d\d)$/

function missing(finished: Finished): GateError {
  return new GateError({ code: 'npm-missing', output: outputTail(finished) })
}

function notReached(code: string, summary: string): GateError {
  const output = outputTail({ stdout: '', stderr: summary })
  return new GateError({ code: 'npm-unreachable', errorCode: code, output })
}
