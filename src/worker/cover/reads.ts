/** What has been used that is no code: files, variables, texts of functions; and what cannot be seen at all. */
import { createHash } from 'node:crypto'
import type { Stretch } from './looked.ts'

export interface Reads {
  /** @param content equal where the same was read */
  read(name: string, content: string): void
  cannotSee(what: string): void
  /** What came since the last take. */
  take(): Pick<Stretch, 'read' | 'unseen'>
  /** Runs what is ours: it reads files too. */
  unobserved<T>(run: () => T): T
  readonly isObserved: boolean
  /** A text with the places of this version and process taken out. */
  placeless(text: string): string
}

/** A benchmark that makes up new names would have no end. */
const most = 20_000

/** @param places what stands for directories that differ from version to version, by their paths */
export function openReads(places: ReadonlyMap<string, string>): Reads {
  const longestFirst = [...places].toSorted(([a], [b]) => b.length - a.length)
  let reads = new Map<string, string>()
  let unseen = new Set<string>()
  let depth = 0
  return {
    read(name, content) {
      if (reads.size < most) reads.set(`${name}\n${content}`, content)
      else unseen.add('all that it reads: it is too much')
    },
    cannotSee(what) {
      unseen.add(what)
    },
    take() {
      const taken = {
        read: [...reads].map(([key, content]) => [nameIn(key), content] as const),
        unseen: [...unseen],
      }
      reads = new Map()
      unseen = new Set()
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
  }
}

function nameIn(key: string): string {
  return key.slice(0, key.indexOf('\n'))
}

export function hashOf(content: string | Uint8Array): string {
  return createHash('sha256').update(content).digest('base64url').slice(0, 22)
}
