import { z } from 'zod'
import type { ArmRuntime } from '../model/index.ts'
import type { Ports } from '../platform/ports.ts'

const question = 'console.log(JSON.stringify([Deno.execPath(), Deno.version.deno]))'
const answerSchema = z.tuple([z.string(), z.string()])

/**
 * The Deno of a project: the one among its packages, as npm's scripts would find it, or else the one on PATH.
 *
 * @returns null where there is none
 */
export async function findDeno(
  directory: string,
  { files, processes, stop }: Pick<Ports, 'files' | 'processes' | 'stop'>,
): Promise<ArmRuntime | null> {
  const parts = directory.split(/[\\/]/)
  const own: string[] = []
  for (let depth = parts.length; depth > 0; depth--) {
    const place = `${parts.slice(0, depth).join('/')}/node_modules`
    if (await files.exists(`${place}/deno/package.json`)) own.push(`${place}/.bin/deno`)
  }
  for (const program of [...own, 'deno']) {
    const args = ['eval', '--no-config', '--no-lock', question]
    const { exitCode, stdout } = await processes.run(program, args, { cwd: directory })
    stop.throwIfAborted()
    if (exitCode !== 0) continue
    const [path, version] = answerSchema.parse(JSON.parse(stdout))
    return {
      text: 'deno',
      engine: 'deno',
      wanted: null,
      flags: [],
      env: {},
      program: path,
      version: `Deno ${version}`,
      stripsTypes: true,
    }
  }
  return null
}
