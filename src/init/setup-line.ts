import { scriptLine } from './package-manager.ts'
import type { Project } from './project.ts'

/** What makes a fresh checkout ready to run; null where it is ready as it is. */
export function setupLine({ package: manifest, packageManager }: Project): string | null {
  const hasBuild = manifest.scripts.has('build')
  const needsInstall = manifest.dependencies.size > 0 || packageManager.by !== null
  const lines = [
    ...(needsInstall ? [packageManager.install] : []),
    ...(hasBuild ? [scriptLine(packageManager, 'build')] : []),
  ]
  return lines.length === 0 ? null : lines.join(' && ')
}
