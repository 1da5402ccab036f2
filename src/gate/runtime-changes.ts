import { join } from 'node:path'
import { z } from 'zod'
import type { Runtime } from '../measure/index.ts'
import {
  measuredMetrics,
  metricsInOrder,
  rootOf,
  type Evidence,
  type MetricName,
  type Notice,
  type PreparedVersion,
  type RuntimePin,
  type Versions,
} from '../model/index.ts'
import type { Files } from '../platform/ports.ts'

/**
 * What differs between the versions beside their code: the runtimes that they run under, and a runtime that the head's files
 * name and the base's do not, which this run measures only where arms say so.
 */
export async function runtimeNotices(
  { base, heads }: Versions<PreparedVersion>,
  { node }: Pick<Runtime, 'node'>,
  files: Files,
): Promise<readonly Notice[]> {
  const all = base === null ? heads : [base, ...heads]
  const arms = all.flatMap(({ label, runtime }) =>
    runtime === undefined ? [] : [{ version: label, runtime: runtime.version }],
  )
  const [head] = heads
  const pins = base === null || head === undefined ? [] : await changedPins(base, head, files)
  return [
    ...(arms.length === 0 ? [] : [{ code: 'runtimes-differ', arms } as const]),
    ...(pins.length === 0
      ? []
      : [{ code: 'runtime-bumped', pins, node: arms.length === 0 ? node : null } as const]),
  ]
}

/** Metrics that some arms measure and others cannot: nothing is compared by them. */
export function lackingNotices(
  evidence: readonly Evidence[],
  { base, heads }: Versions<PreparedVersion>,
): readonly Notice[] {
  const arms = (base === null ? heads : [base, ...heads]).filter(
    ({ runtime }) => runtime !== undefined,
  )
  const measured = arms.map(({ label }) => ({
    label,
    metrics: new Set(evidence.flatMap(({ samples }) => measuredMetrics(samples, label))),
  }))
  const any = metricsInOrder(measured.flatMap(({ metrics }) => [...metrics]))
  return measured.flatMap(({ label, metrics }): Notice[] => {
    const lacking: readonly MetricName[] = any.filter((metric) => !metrics.has(metric))
    if (metrics.size === 0 || lacking.length === 0) return []
    return [{ code: 'runtime-lacks', version: label, metrics: lacking }]
  })
}

/** Files of the project, and of its repository, that name the runtime of a run. */
async function changedPins(
  base: PreparedVersion,
  head: PreparedVersion,
  files: Files,
): Promise<readonly RuntimePin[]> {
  if (base.directory === head.directory || isWithoutPins(base) || isWithoutPins(head)) return []
  const [before, now] = [await pinsOf(base, files), await pinsOf(head, files)]
  return [...new Set([...before.keys(), ...now.keys()])].flatMap((file): RuntimePin[] => {
    const pin = { file, base: before.get(file) ?? null, head: now.get(file) ?? null }
    return pin.base === pin.head ? [] : [pin]
  })
}

function isWithoutPins({ source }: PreparedVersion): boolean {
  return source.kind === 'npm' || source.kind === 'results'
}

const workflows = '.github/workflows/*.{yml,yaml}'

async function pinsOf(
  version: PreparedVersion,
  files: Files,
): Promise<ReadonlyMap<string, string>> {
  const root = rootOf(version)
  const named = new Map<string, string>()
  const read = async (file: string, pinIn: (text: string) => string | null): Promise<void> => {
    for (const directory of new Set([root, version.directory])) {
      const path = join(directory, file)
      if (!(await files.exists(path))) continue
      const pin = pinIn(await files.readText(path))
      if (pin !== null) named.set(file, pin)
    }
  }
  await read('.nvmrc', firstLine)
  await read('.node-version', firstLine)
  await read('package.json', enginesIn)
  for (const file of await files.glob([workflows], root)) await read(file, versionsIn)
  return named
}

function firstLine(text: string): string | null {
  return text.trim().split('\n')[0]?.trim() ?? null
}

const manifestSchema = z.object({ engines: z.record(z.string(), z.unknown()) })

function enginesIn(text: string): string | null {
  try {
    const { engines } = manifestSchema.parse(JSON.parse(text))
    const own = ['node', 'bun', 'deno'].flatMap((name) =>
      typeof engines[name] === 'string' ? [`${name} ${engines[name]}`] : [],
    )
    return own.length === 0 ? null : own.join(', ')
  } catch {
    return null
  }
}

/** As setup-node, setup-bun and setup-deno are given them. */
function versionsIn(text: string): string | null {
  const versions = [...text.matchAll(/^[ \t-]*(node|bun|deno)-version:[ \t]*(\S.*)$/gm)].map(
    ([, name = '', version = '']) => `${name} ${version.replace(/\s+#.*$/, '').trim()}`,
  )
  return versions.length === 0 ? null : versions.join(', ')
}
