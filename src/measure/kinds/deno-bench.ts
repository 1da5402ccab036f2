import { GateError } from '../../errors.ts'
import type { ArmRuntime, FilesDefinition, PreparedVersion } from '../../model/index.ts'
import type { Ports } from '../../platform/ports.ts'
import { findDeno } from '../deno.ts'
import { fileSuites } from '../led/file-suites.ts'
import { plainProcesses } from '../led/framework.ts'
import { ledSuites } from '../led/led-suites.ts'
import { frameworksOwn } from '../led/loaders.ts'
import type { Suites } from '../suites.ts'

/**
 * Files that declare benchmarks by `Deno.bench`. They run under Deno, whatever runs the others: that of an arm, or else the
 * version's own. Deno tells nobody what code they run, nor counts it.
 */
export function denoBenchFiles({ files }: Pick<FilesDefinition, 'files'>): Suites {
  const { contents, attempt, isStale } = ledSuites(plainProcesses('deno-bench'), frameworksOwn)
  const found = new Map<string, Promise<ArmRuntime>>()
  const seen = new Set<string>()
  const under = async (
    suite: string,
    version: PreparedVersion,
    ports: Ports,
  ): Promise<PreparedVersion> => {
    const key = JSON.stringify([version.label, suite])
    const finding = found.get(key) ?? denoOf(suite, version, ports)
    found.set(key, finding)
    const runtime = await finding
    seen.add(runtime.version)
    return { ...version, runtime }
  }
  return {
    ...fileSuites('deno-bench', files),
    ...(isStale !== undefined && { isStale }),
    runtimes: () => [...seen],
    contents: async (suite, version, context) =>
      contents(suite, await under(suite, version, context.ports), context),
    async attempt(request, ports) {
      const arms = await Promise.all(
        request.context.arms.map(async (arm) => ({
          ...arm,
          version: await under(request.plan.suite, arm.version, ports),
        })),
      )
      return attempt({ ...request, context: { ...request.context, arms } }, ports)
    },
  }
}

/** @throws GateError `no-deno` */
async function denoOf(suite: string, version: PreparedVersion, ports: Ports): Promise<ArmRuntime> {
  const { label, runtime: arm } = version
  if (arm !== undefined && arm.engine !== 'deno')
    throw new GateError({ code: 'no-deno', version: label, runtime: arm.text })
  const deno = arm ?? (await findDeno(version.directory, ports))
  if (deno === null) throw new GateError({ code: 'no-deno', version: label, runtime: null })
  const config = await configOf(suite, version, ports)
  // Deno looks for it beside the program that it starts, which is not the project's.
  return config === null ? deno : { ...deno, flags: [...deno.flags, `--config=${config}`] }
}

/** The nearest one above a file, relative to the version's directory; null where there is none. */
async function configOf(
  suite: string,
  { directory }: PreparedVersion,
  { files }: Ports,
): Promise<string | null> {
  const folders = suite.split('/').slice(0, -1)
  for (let depth = folders.length; depth >= 0; depth--)
    for (const name of ['deno.json', 'deno.jsonc']) {
      const path = [...folders.slice(0, depth), name].join('/')
      if (await files.exists(`${directory}/${path}`)) return path
    }
  return null
}
