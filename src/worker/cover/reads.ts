/** What has been used that is no code: files, variables, texts of functions; and what cannot be seen at all. */
import { createHash } from 'node:crypto'
import {
  noUse,
  type ReadKind,
  type UnseenCode,
  type UseCounts,
  type UsedThing,
} from '../../model/index.ts'
import { filler, type CodeStretch } from './looked.ts'

export interface Reads {
  /** @param content equal where the same was read */
  read(what: ReadKind, name: string, content: string): void
  /** @param text what there is to say beside the code */
  cannotSee(code: UnseenCode, text?: string): void
  /** Counts what is used. */
  use(...what: readonly UsedThing[]): void
  /** What was used since that was last asked. */
  takeUse(): UseCounts
  /** What came since the last take. */
  take(): Pick<CodeStretch, 'read' | 'unseen'>
  /** Runs what is ours: it reads files too. */
  unobserved<T>(run: () => T): T
  readonly isObserved: boolean
  /** A text with the places of this version and process taken out. */
  placeless(text: string): string
  /** The same of code, which stays as long as it was: `masked` fills it up. */
  masked(text: string): string
}

/** A benchmark that makes up new names would have no end. */
const most = 20_000

/** @param places what stands for directories that differ from version to version, by their paths */
export function openReads(places: ReadonlyMap<string, string>): Reads {
  const longestFirst = [...places].toSorted(([a], [b]) => b.length - a.length)
  const reads = new Map<string, CodeStretch['read'][number]>()
  const unseen = new Map<string, CodeStretch['unseen'][number]>()
  let depth = 0
  let used: UseCounts = noUse
  const cannotSee: Reads['cannotSee'] = (code, text = '') => {
    unseen.set(`${code} ${text}`, { code, text })
  }
  return {
    cannotSee,
    read(what, name, content) {
      if (reads.size < most) reads.set(`${what} ${name}\n${content}`, [what, name, content])
      else cannotSee('too-many-reads')
    },
    use(...what) {
      if (depth > 0) return
      for (const each of what) used = { ...used, [each]: used[each] + 1 }
    },
    takeUse() {
      const taken = used
      used = noUse
      return taken
    },
    take() {
      const taken = { read: [...reads.values()], unseen: [...unseen.values()] }
      reads.clear()
      unseen.clear()
      return taken
    },
    unobserved(run) {
      depth++
      try {
        return run()
      } finally {
        depth--
      }
    },
    get isObserved() {
      return depth === 0
    },
    placeless: (text) =>
      longestFirst.reduce((left, [path, name]) => left.replaceAll(path, name), text),
    masked: (text) =>
      longestFirst.reduce(
        (left, [path]) => left.replaceAll(path, `.${filler.repeat(path.length - 1)}`),
        text,
      ),
  }
}

export function hashOf(content: string | Uint8Array): string {
  return createHash('sha256').update(content).digest('base64url').slice(0, 22)
}
