import { inFile } from './in-file.ts'
import { mistakesIn } from './mistakes.ts'
import { nearest } from './nearest.ts'
import type { ConfigFile, Given } from './given.ts'

/** What is wrong with the profiles of a config file, each of which may say what the file may. */
export function profileMistakes(file: ConfigFile): readonly string[] {
  return Object.entries(profilesIn(file)).flatMap(([name, value]) => {
    const place = (path: string): string =>
      inFile(file.path, `profiles.${name}${path === '' ? '' : `.${path}`}`)
    const own = mistakesIn(value, 'file', place)
    const isNested = typeof value === 'object' && value !== null && 'profiles' in value
    return isNested ? [...own, `${place('profiles')}: a profile has no profiles of its own`] : own
  })
}

/** That no profile of the file has the name that was given. */
export function unknownProfile(
  file: ConfigFile | null,
  { source, values }: Given,
): readonly string[] {
  const name = nameIn(values)
  const known = Object.keys(profilesIn(file))
  if (name === null || known.includes(name)) return []
  const place = source === 'flag' ? '--profile' : 'input profile'
  const guess = nearest(name, known)
  const hint = guess === null ? '' : `; did you mean ${guess}?`
  const expected =
    known.length === 0 ? 'the config file has no profiles' : `expected one of ${known.join(', ')}`
  return [`${place}: ${expected}, got ${JSON.stringify(name)}${hint}`]
}

/** What the profile says that holds; nothing where none was named. */
export function chosenProfile(file: ConfigFile | null, { values }: Given): unknown {
  const name = nameIn(values)
  return name === null ? {} : profilesIn(file)[name]
}

function nameIn({ profile }: Given['values']): string | null {
  const name = typeof profile === 'string' ? profile.trim() : ''
  return name === '' ? null : name
}

function profilesIn(file: ConfigFile | null): Readonly<Record<string, unknown>> {
  const value = file?.value
  if (typeof value !== 'object' || value === null || !('profiles' in value)) return {}
  const { profiles } = value
  return typeof profiles === 'object' && profiles !== null ? { ...profiles } : {}
}
