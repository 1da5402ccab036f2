import type { Manifest } from '../model/index.ts'
import type { Ports } from '../platform/ports.ts'
import { entryKey, parseKey } from './keys.ts'
import { parseManifest } from './manifest.ts'
import { corrupt, type ParsedJson, parseJson } from './parsed.ts'
import { runAt } from './read-run.ts'
import { manifestName } from './tree-sieve.ts'

/** The manifest of an entry of either kind, out of a file that anybody may have written; it must be the key's own. */
export async function manifestAt(
  path: string,
  key: string,
  ports: Pick<Ports, 'files' | 'archives'>,
): Promise<ParsedJson<Manifest>> {
  const kind = parseKey(key)?.kind
  switch (kind) {
    case undefined:
      return corrupt('its name is no key of a baseline')
    case 'run': {
      const read = await runAt(path, key, ports)
      return read.kind === 'ok' ? { kind: 'ok', value: read.value.run.manifest } : read
    }
    case 'tree':
      return treeManifestAt(path, key, ports)
    // What was told is its branch's alone, and has no manifest.
    case 'told':
      return corrupt('it is what was told of a branch, and goes with that alone')
  }
}

const mostManifestBytes = 256 * 1024

/** The manifest of a prepared checkout's archive, of which only the beginning is read. */
export async function treeManifestAt(
  path: string,
  key: string,
  { archives }: Pick<Ports, 'archives'>,
): Promise<ParsedJson<Manifest>> {
  const first = await archives.readFirst(path, manifestName, mostManifestBytes)
  if (first.kind === 'refused') return corrupt(first.reason)
  const data = parseJson(first.text)
  const parsed = data.kind === 'ok' ? parseManifest(data.value) : data
  if (parsed.kind !== 'ok' || entryKey('tree', parsed.value) === key) return parsed
  return corrupt('its manifest is that of another entry')
}
