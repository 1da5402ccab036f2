import { scriptLine } from './package-manager.ts'
import type { Project } from './project.ts'

/** What makes a fresh checkout ready to run; null where it is ready as it is. */
export function setupLine(project: Project): string | null {
  const { package: manifest, packageManager, nested, hasDenoConfig } = project
  const { scripts } = manifest
  const before = beforeBenchmarks.find((name) => scripts.has(name))
  // A part of the build may be all that benchmarks need, and is quicker than the whole.
  const buildsOwn = before !== undefined && runsBuild.test(scripts.get(before) ?? '')
  const needsInstall = manifest.dependencies.size > 0 || packageManager.by !== null
  const lines = [
    ...(needsInstall ? [packageManager.install] : []),
    ...(hasDenoConfig && benchesDeno(project) ? ['deno install'] : []),
    ...nested.map(({ install }) => install),
    ...(scripts.has('build') && !buildsOwn ? [scriptLine(packageManager, 'build')] : []),
    ...(before === undefined ? [] : [scriptLine(packageManager, before)]),
  ]
  if (lines.length === 0) return null
  // Benchmark processes are started by Node.js alone, which finds packages in node_modules.
  const linked = packageManager.isPlugAndPlay ? ['export YARN_NODE_LINKER=node-modules'] : []
  return [...linked, ...lines].join(' && ')
}

/** Whether files of `Deno.bench` are measured. */
export function benchesDeno({ benchmarkFiles }: Pick<Project, 'benchmarkFiles'>): boolean {
  return benchmarkFiles.some(({ framework }) => framework === 'deno-bench')
}

/** Such as `npm run build:bench` and `node scripts/build.js`, and not what removes or fills a folder of that name. */
const runsBuild = /(?<!\brm\s(?:.*\s)?)(?<=^|[\s/])build(?:\.[cm]?[jt]s)?(?=\s|:|$)/

/** Scripts that a package manager runs before those that measure. */
const beforeBenchmarks = ['prebench', 'prebenchmark', 'prebenchmarks', 'preperf']
