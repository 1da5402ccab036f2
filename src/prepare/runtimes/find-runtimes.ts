import { randomUUID } from 'node:crypto'
import { join, resolve } from 'node:path'
import { z } from 'zod'
import { GateError } from '../../errors.ts'
import { askGit } from '../../git.ts'
import { oldestNode, type ArmRuntime, type WantedRuntime } from '../../model/index.ts'
import type { Finished, Ports } from '../../platform/ports.ts'
import { installPackage } from '../npm/install-package.ts'
import { resolveVersion } from '../npm/resolve-version.ts'
import { outputTail } from '../output-tail.ts'
import { locate, type Place } from '../place.ts'

/**
 * Finds the runtimes of arms: the one on PATH where that is the wanted one, or else the package that npm has of it. `node`,
 * `bun` and `deno` are packages that bring their programs; each version is installed once, into git's own directory, or
 * outside of a repository into a temporary one.
 *
 * @throws GateError `runtime-missing`, `old-node`, or why npm cannot bring it
 */
export async function findRuntimes(
  wanted: readonly WantedRuntime[],
  workingDirectory: string,
  ports: Ports,
): Promise<readonly ArmRuntime[]> {
  const place = await locate(workingDirectory, ports)
  const found: ArmRuntime[] = []
  for (const one of wanted) {
    const program = (await onPath(one, place, ports)) ?? (await fromNpm(one, place, ports))
    const { version, stripsTypes } = await withItsFlags(one, program, place, ports)
    if (one.engine === 'node' && Number(version.slice(1).split('.')[0]) < oldestNode)
      throw new GateError({ code: 'old-node', node: version, needed: String(oldestNode) })
    found.push({ ...one, program, version, stripsTypes })
  }
  return found
}

const answerSchema = z.object({
  program: z.string(),
  node: z.string(),
  own: z.string(),
  strips: z.boolean(),
})

/** All three have Node.js's `process`; only Deno's own is told apart by a version that no other has. */
const question = `console.log(JSON.stringify({
  program: process.execPath, node: process.version,
  own: process.versions.bun ?? process.versions.deno ?? process.versions.node,
  strips: Boolean(process.features.typescript)
}))`

interface AnsweredRuntime {
  readonly program: string
  readonly version: string
  /** The bare number. */
  readonly number: string
  readonly stripsTypes: boolean
}

/** What a program says of itself; or how it ended. */
async function ask(
  { engine, flags, env }: Pick<WantedRuntime, 'engine' | 'flags' | 'env'>,
  program: string,
  { directory }: Place,
  ports: Ports,
): Promise<AnsweredRuntime | Finished> {
  const args =
    engine === 'deno'
      ? ['run', '-A', ...flags, `data:text/javascript,${encodeURIComponent(question)}`]
      : [...flags, '-e', question]
  const finished = await ports.processes.run(program, args, { cwd: directory, env })
  ports.stop.throwIfAborted()
  const answer = answerSchema.safeParse(parsed(finished.stdout))
  if (finished.exitCode !== 0 || !answer.success) return finished
  const { own, node, strips } = answer.data
  const version = engine === 'node' ? node : `${engine === 'bun' ? 'Bun' : 'Deno'} ${own}`
  return { program: answer.data.program, version, number: own, stripsTypes: strips }
}

function parsed(text: string): unknown {
  try {
    return JSON.parse(text)
  } catch {
    return null
  }
}

/** @returns null where it is not there, or another version */
async function onPath(wanted: WantedRuntime, place: Place, ports: Ports): Promise<string | null> {
  const plain = { engine: wanted.engine, flags: [], env: {} }
  const answer = await ask(plain, wanted.engine, place, ports)
  if (!('program' in answer)) {
    if (wanted.wanted === null && wanted.engine === 'node') throw missing(wanted, answer)
    return null
  }
  const isWanted =
    wanted.wanted === null || `${answer.number}.`.startsWith(`${wanted.wanted.replace(/^v/, '')}.`)
  return isWanted ? answer.program : null
}

async function fromNpm(wanted: WantedRuntime, place: Place, ports: Ports): Promise<string> {
  const { engine } = wanted
  const plain = { engine, flags: [], env: {} }
  const spec = { name: engine, wanted: wanted.wanted?.replace(/^v/, '') ?? 'latest' }
  const version = await resolveVersion(spec, place.directory, ports)
  const state = await stateDirectory(place, ports)
  const kept = join(state, `${engine}@${version}`)
  const { files } = ports
  if (!(await files.exists(kept))) {
    ports.console.info(`Installing ${engine} ${version} by npm into ${kept}`)
    // Only a whole one gets the name, also where two runs install it at a time.
    const fresh = join(state, `new-${randomUUID()}`)
    try {
      await installPackage({ name: engine, version }, fresh, place, ports)
      const answer = await ask(plain, programIn(fresh, engine), place, ports)
      if (!('program' in answer)) throw missing(wanted, answer)
      if (!(await files.exists(kept))) await files.move(fresh, kept)
    } finally {
      await files.remove(fresh)
    }
  }
  const answer = await ask(plain, programIn(kept, engine), place, ports)
  if (!('program' in answer)) throw missing(wanted, answer, kept)
  return answer.program
}

function programIn(directory: string, engine: string): string {
  return join(directory, 'node_modules', '.bin', engine)
}

async function stateDirectory({ repository }: Place, ports: Ports): Promise<string> {
  const { files } = ports
  if (repository.kind === 'none') return files.temporaryDirectory('bg-runtimes-')
  const own = await askGit(['rev-parse', '--git-common-dir'], repository.root, ports)
  const path = join(resolve(repository.root, own ?? '.git'), 'benchgate', 'runtimes')
  await files.makeDirectory(path)
  return path
}

/** A flag that it does not know ends it before its first line. */
async function withItsFlags(
  wanted: WantedRuntime,
  program: string,
  place: Place,
  ports: Ports,
): Promise<AnsweredRuntime> {
  const answer = await ask(wanted, program, place, ports)
  if ('program' in answer) return answer
  const output = outputTail(answer)
  throw new GateError({ code: 'runtime-missing', runtime: wanted.text, why: 'flags', output })
}

function missing({ text }: WantedRuntime, finished: Finished, directory?: string): GateError {
  const told = { code: 'runtime-missing', runtime: text, output: outputTail(finished) } as const
  return new GateError(
    directory === undefined ? { ...told, why: 'not-there' } : { ...told, why: 'broken', directory },
  )
}
