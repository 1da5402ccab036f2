/** One version's look, with its scripts under the names that they have in both versions. */
import type { LookedFile, CodeStretch } from '../worker/cover/looked.ts'
import { Code, type Span } from './code.ts'

export interface CodePosition {
  readonly path: string
  /** As the version itself has it. */
  readonly ownPath: string
  readonly code: Code
  readonly start: number
  readonly end: number
  readonly name: string
  /** Parts of it that did not run; null where that was not looked at. */
  readonly skipped: readonly Span[] | null
}

export interface Side {
  readonly file: LookedFile
  /** All scripts of a path; of code that was made of a text the path is empty. */
  readonly byPath: ReadonlyMap<string, readonly Code[]>
  places(ran: CodeStretch['ran']): readonly CodePosition[]
  /** All places that ran. */
  readonly all: readonly CodePosition[]
  /** Whether a script is a module: no other file sees its names but by what it exports. */
  isModule(path: string): boolean
  /** What a module is found at, by who asks for it and what it asks for; null where that is not known. */
  target(importer: string, specifier: string): string | null
  /** Who asks for a module, and by which text. */
  readonly resolved: readonly (readonly [importer: string, specifier: string, target: string])[]
}

/** @param names what stands for the paths of files that were moved */
export function sideOf(file: LookedFile, names: ReadonlyMap<string, string>, codes: Codes): Side {
  const named = (path: string): string => names.get(path) ?? path
  const scripts = file.scripts.map(({ path, text }) => ({
    path: named(path),
    ownPath: path,
    code: codes.of(path, text, names),
  }))
  const byPath = new Map<string, Code[]>()
  for (const { path, code } of scripts) byPath.set(path, [...(byPath.get(path) ?? []), code])
  const resolved = withSiblings(
    file.resolved.map(
      ([importer, specifier, target]) => [named(importer), specifier, named(target)] as const,
    ),
    byPath,
  )
  const targets = new Map(
    resolved.map(([importer, specifier, target]) => [`${importer}\n${specifier}`, target]),
  )
  const modules = new Set(resolved.map(([, , target]) => target))
  const places: Side['places'] = (ran) =>
    ran.flatMap(([script, start, end, name, blocks]) => {
      const known = scripts[script]
      const skipped = blocks?.map(([from, to]) => ({ start: from, end: to })) ?? null
      return known === undefined ? [] : [{ ...known, start, end, name, skipped }]
    })
  return {
    file,
    byPath,
    resolved,
    places,
    all: file.stretches.flatMap(({ ran }) => places(ran)),
    isModule: (path) => modules.has(path),
    target: (importer, specifier) => targets.get(`${importer}\n${specifier}`) ?? null,
  }
}

/**
 * Node.js finds what `require` asks for once for all files of a directory, and tells of the first that asks: what the others
 * have in their texts, they may ask for as well.
 */
function withSiblings(resolved: Side['resolved'], byPath: Side['byPath']): Side['resolved'] {
  const told = new Set(resolved.map(([importer, specifier]) => `${importer}\n${specifier}`))
  const targets = new Map(
    resolved.map(([importer, specifier, target]) => [
      `${directoryOf(importer)}\n${specifier}`,
      target,
    ]),
  )
  const more = [...byPath].flatMap(([path, codes]) =>
    [...new Set(codes.flatMap(({ text }) => quotedIn(text)))].flatMap((specifier) => {
      const target = targets.get(`${directoryOf(path)}\n${specifier}`)
      const isTold = target === undefined || told.has(`${path}\n${specifier}`)
      return isTold ? [] : [[path, specifier, target] as const]
    }),
  )
  return [...resolved, ...more]
}

function directoryOf(path: string): string {
  return path.replace(/[^/\\]*$/, '')
}

/** What may be the name of a module. */
function quotedIn(text: string): readonly string[] {
  return [...text.matchAll(/(["'`])([^\s"'`\\]+)\1/g)].map(([, , inner = '']) => inner)
}

/** Texts that are the same are looked through once. */
export class Codes {
  readonly #known = new Map<string, Code>()

  of(path: string, text: string, names: ReadonlyMap<string, string>): Code {
    // What its imports stand for may differ from version to version, so that its contents may.
    const key = `${names.size > 0 ? 'head' : 'base'}\n${path}\n${text}`
    const known = this.#known.get(key) ?? new Code(text)
    this.#known.set(key, known)
    return known
  }
}
