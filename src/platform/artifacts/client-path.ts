import { programPath } from '../program-path.ts'

/** The program that uploads an artifact. @param entry the entry's `import.meta.url` */
export function artifactClientPath(entry: string): string {
  return programPath(entry, { source: 'platform/artifacts/client', bundle: 'artifact-client' })
}
