import { GateError } from '../../errors.ts'

/** A package of the registry, and which of its versions. */
export interface NpmSpec {
  readonly name: string
  /** A version, a range or a tag. */
  readonly wanted: string
}

export const npmPrefix = 'npm:'

/**
 * Reads `npm:name`, `npm:name@1.2.3`, `npm:@scope/name@^1` and `npm:name@next`.
 *
 * Stricter than npm, which takes a path, an address or an archive behind the same `@`: what is not of the registry has
 * no place for any of these.
 *
 * @throws GateError `npm-spec`
 */
export function parseNpmSpec(spec: string): NpmSpec {
  const text = spec.slice(npmPrefix.length)
  const at = text.indexOf('@', 1)
  const name = at === -1 ? text : text.slice(0, at)
  const wanted = at === -1 ? 'latest' : text.slice(at + 1).trim()
  if (!isName(name) || !isWanted(wanted)) throw notOfTheRegistry(spec)
  return { name, wanted }
}

function isName(text: string): boolean {
  return nameForm.test(text) && text.length <= 214 && !reserved.has(text.toLowerCase())
}

/** No slash and no colon: no path, no address, no alias. Neither a name nor a version can be taken for a flag. */
function isWanted(text: string): boolean {
  return wantedForm.test(text) && !archive.test(text)
}

// Old packages have capitals in their names.
const nameForm = /^(?:@[a-z\d~][\w.~-]*\/)?[a-z\d~][\w.~-]*$/i
const reserved: ReadonlySet<string> = new Set(['node_modules', 'favicon.ico'])
const wantedForm = /^[\w^~<>=*][\w.+^~<>=*| -]*$/
const archive = /\.(?:tgz|tar\.gz|tar)$/i

function notOfTheRegistry(spec: string): GateError {
  return new GateError({ code: 'npm-spec', spec })
}
