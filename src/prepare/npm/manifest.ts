import { join } from 'node:path'
import { z } from 'zod'
import { GateError } from '../../errors.ts'
import type { Files } from '../../platform/ports.ts'

const ranges = z.record(z.string(), z.unknown()).transform(Object.keys).default([])

const manifestSchema = z
  .object({
    name: z.string().nullable().default(null),
    dependencies: ranges,
    devDependencies: ranges,
    optionalDependencies: ranges,
    peerDependencies: ranges,
  })
  .readonly()

/** What a package.json says: its name, and the names of what it depends on. */
export type PackageManifest = z.infer<typeof manifestSchema>

/**
 * @returns null where a directory has none
 * @throws GateError `package-unreadable`
 */
export async function readManifest(
  directory: string,
  files: Files,
): Promise<PackageManifest | null> {
  const path = join(directory, 'package.json')
  if (!(await files.exists(path))) return null
  try {
    return manifestSchema.parse(JSON.parse(await files.readText(path)))
  } catch (cause) {
    const reason = firstLine(cause)
    throw new GateError({ code: 'package-unreadable', path, reason }, { cause })
  }
}

/** The names of all that a package depends on, whatever for. */
export function dependenciesOf(manifest: PackageManifest): readonly string[] {
  const { dependencies, devDependencies, optionalDependencies, peerDependencies } = manifest
  return [
    ...new Set([...dependencies, ...devDependencies, ...optionalDependencies, ...peerDependencies]),
  ]
}

function firstLine(cause: unknown): string {
  if (cause instanceof z.ZodError) return cause.issues[0]?.message ?? 'it has another form'
  return cause instanceof Error ? (cause.message.split('\n')[0] ?? '') : String(cause)
}
