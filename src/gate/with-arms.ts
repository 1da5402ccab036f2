import { hasArms, type Config } from '../config/index.ts'
import { GateError } from '../errors.ts'
import {
  wantedRuntime,
  type ArmRuntime,
  type PreparedVersion,
  type Versions,
  type WantedRuntime,
} from '../model/index.ts'
import type { Ports } from '../platform/ports.ts'
import { findRuntimes } from '../prepare/index.ts'
import type { GateRequest } from './request.ts'

/**
 * The versions to prepare: with arms, those that have files of their own. A single one is compared with itself, under each
 * of the arms.
 *
 * @throws GateError `arms-versions`, `arms-suites` or `arms-saved`
 */
export function preparedForArms(request: GateRequest): Pick<GateRequest, 'base' | 'heads'> {
  const { base, heads, config, isKept = false } = request
  if (!hasArms(config)) return { base, heads }
  const named = base === null ? heads : [base, ...heads]
  const { arms } = config
  if (isKept) throw new GateError({ code: 'arms-saved' })
  if (arms.length < 2 || (named.length !== 1 && named.length !== arms.length))
    throw new GateError({ code: 'arms-versions', arms, versions: named })
  // A runtime runs files; commands and servers start what they like, and a browser is a runtime of its own.
  const other = config.suites.find((suite) => !('files' in suite) || suite.kind === 'browser')
  if (other !== undefined) throw new GateError({ code: 'arms-suites', kind: other.kind })
  return named.length === 1 ? { base: null, heads: named } : { base, heads }
}

/** Runtimes that were found, before anything is prepared. */
export async function runtimesOf(
  { arms, workingDirectory }: Config,
  ports: Ports,
): Promise<readonly ArmRuntime[]> {
  const wanted = arms.map((text): WantedRuntime => {
    const read = wantedRuntime(text)
    if (read === null) throw new Error(`${text} was read before, and is no runtime`)
    return read
  })
  return findRuntimes(wanted, workingDirectory, ports)
}

/** Each arm as a version: of one the same files in all of them, or else each version with the arm in its place. */
export function withArms(
  versions: Versions<PreparedVersion>,
  runtimes: readonly ArmRuntime[],
): Versions<PreparedVersion> {
  const all = versions.base === null ? versions.heads : [versions.base, ...versions.heads]
  const [alone] = all
  if (runtimes.length === 0 || alone === undefined) return versions
  const arms = runtimes.map((runtime, at): PreparedVersion => {
    const version = all.length === 1 ? alone : (all[at] ?? alone)
    const label = all.length === 1 ? runtime.text : `${version.label}, ${runtime.text}`
    return { ...version, label, runtime }
  })
  const [base = null, ...heads] = arms
  return { base, heads }
}
