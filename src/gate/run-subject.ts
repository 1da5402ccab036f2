import { isDeepStrictEqual } from 'node:util'
import type {
  Evidence,
  Environment,
  PreparedVersion,
  RunDifference,
  Versions,
} from '../model/index.ts'
import type { Ports } from '../platform/ports.ts'
import { treeOf } from '../prepare/index.ts'

/** All that makes rounds belong together; on which machine they were measured does not matter. */
export interface RunSubject {
  readonly base: Subject | null
  readonly heads: readonly Subject[]
  /** Ids and the versions that have them. */
  readonly benchmarks: readonly (readonly [id: string, ...versions: string[]])[]
  readonly node: string
  readonly v8Flags: readonly string[]
}

interface Subject {
  readonly label: string
  /** A commit's hash; of a directory in a repository the hash of its content, without what git ignores. */
  readonly content: string
}

/**
 * What a run is about, told by content.
 *
 * @param ownFile absolute path of the file that the rounds are written to, which may lie beside what is judged
 */
export async function subjectOf(
  { base, heads }: Versions<PreparedVersion>,
  evidence: readonly Evidence[],
  { node, v8Flags }: Environment,
  workingDirectory: string,
  ports: Ports,
  ownFile: string | null = null,
): Promise<RunSubject> {
  const leftOut = ownFile === null ? [] : [ownFile, `${ownFile}.lock`]
  const one = async (version: PreparedVersion): Promise<Subject> => {
    const { label, content } = await codeOf(version)
    const { runtime } = version
    return { label, content: runtime === undefined ? content : `${content}, ${runtime.version}` }
  }
  const codeOf = async ({ label, source, directory }: PreparedVersion): Promise<Subject> => {
    if (source.kind === 'git') return { label, content: source.commit }
    // A release is measured with files of the working tree.
    const own = source.kind === 'npm' ? workingDirectory : directory
    // Outside of a repository the path has to do: then it is the user's word that nothing changed.
    const tree = (await treeOf(own, ports, leftOut)) ?? `the directory ${own}`
    if (source.kind !== 'npm') return { label, content: tree }
    return { label, content: `${source.name}@${source.version} in ${tree}` }
  }
  return {
    base: base && (await one(base)),
    heads: await Promise.all(heads.map(one)),
    benchmarks: evidence.map(({ benchmark, versions }) => [benchmark.id, ...versions]),
    node,
    v8Flags,
  }
}

const respects = ['base', 'heads', 'benchmarks', 'node', 'v8Flags'] as const

/** The respects in which an earlier run was about something else. */
export function differing(
  earlier: Readonly<Record<string, unknown>>,
  subject: RunSubject,
): readonly RunDifference[] {
  const now: Readonly<Record<string, unknown>> = JSON.parse(JSON.stringify(subject))
  return respects.filter((key) => !isDeepStrictEqual(earlier[key], now[key]))
}
