import { readFile, readdir } from 'node:fs/promises'
import { join } from 'node:path'

/**
 * The licences of all packages that went into a bundle, as one text. What several packages say in the same words is
 * there once, under all their names.
 *
 * From ncc's statistics, because its own `--license` overlooks every module that it has merged into another one.
 *
 * @param stats what `ncc --stats-out` wrote
 * @throws Error for a package that names no licence
 */
export async function licenses(stats: string, root: string): Promise<string> {
  const all = await Promise.all(packagesIn(stats).map((path) => licenseOf(join(root, path))))
  const namesByText = new Map<string, string[]>()
  for (const { name, texts } of all)
    for (const text of texts) namesByText.set(text, [...(namesByText.get(text) ?? []), name])
  return [...namesByText]
    .map(([text, names]) => `${names.toSorted().join('\n')}\n\n${text}\n`)
    .toSorted()
    .join('\n')
}

/** Directories of packages, relative to where the bundle was built. */
function packagesIn(stats: string): string[] {
  const found = new Set<string>()
  JSON.parse(stats, (key, value: unknown) => {
    if (key !== 'name' || typeof value !== 'string') return value
    const directory = /^.*node_modules\/(?:@[^/]+\/)?[^/]+(?=\/)/.exec(value)?.[0]
    if (directory !== undefined) found.add(directory)
    return value
  })
  return [...found]
}

interface License {
  readonly name: string
  readonly texts: readonly string[]
}

async function licenseOf(directory: string): Promise<License> {
  const manifest = await readFile(join(directory, 'package.json'), 'utf8')
  const { name, version, license }: Record<string, unknown> = JSON.parse(manifest)
  if (typeof license !== 'string') throw new Error(`${String(name)} names no licence`)
  const files = (await readdir(directory)).filter((file) => /^(?:licen[cs]e|notice)/i.test(file))
  const texts = await Promise.all(files.map((file) => readFile(join(directory, file), 'utf8')))
  return {
    name: `${String(name)} ${String(version)} (${license})`,
    texts:
      texts.length === 0 ? [license] : texts.map((text) => text.replaceAll('\r\n', '\n').trim()),
  }
}
