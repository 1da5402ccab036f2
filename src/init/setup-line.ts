import { scriptLine } from './package-manager.ts'
import type { Project } from './project.ts'

/** What makes a fresh checkout ready to run; null where it is ready as it is. */
export function setupLine({ package: manifest, packageManager, nested }: Project): string | null {
  const hasBuild = manifest.scripts.has('build')
  const needsInstall = manifest.dependencies.size > 0 || packageManager.by !== null
  const lines = [
    ...(needsInstall ? [packageManager.install] : []),
    ...nested.map(({ install }) => install),
    ...(hasBuild ? [scriptLine(packageManager, 'build')] : []),
  ]
  if (lines.length === 0) return null
  // Benchmark processes are started by Node.js alone, which finds packages in node_modules.
  const linked = packageManager.isPlugAndPlay ? ['export YARN_NODE_LINKER=node-modules'] : []
  return [...linked, ...lines].join(' && ')
}
