import type { Ports } from '../platform/ports.ts'
import { actionInUse } from './action-in-use.ts'
import { benchmarkFilesIn, type BenchmarkFile } from './benchmark-files.ts'
import { readProjectManifest, type ProjectManifest, type ReadManifest } from './manifest.ts'
import { nestedPackages, type NestedPackage } from './nested-packages.ts'
import { otherToolsIn, type OtherTool } from './other-tools.ts'
import { managerField, packageManagerOf, type PackageManager } from './package-manager.ts'
import { repositoryAt, type ProjectRepository } from './repository.ts'
import { benchmarkScriptsOf, type BenchmarkScript } from './scripts.ts'
import { serverOf, type ServerFacts } from './server.ts'

/** All that is looked at before anything is written. */
export interface Project {
  /** Absolute. */
  readonly directory: string
  readonly manifest: ReadManifest['kind']
  /** Why the manifest cannot be read; null where it can, or is not there. */
  readonly manifestProblem: string | null
  /** Empty where there is none. */
  readonly package: ProjectManifest
  readonly packageManager: PackageManager
  readonly repository: ProjectRepository
  /** The Action as a workflow uses it already, such as `owner/benchgate@v1`; null where none does. */
  readonly action: string | null
  readonly isTypeScript: boolean
  /** A file that names the Node.js to use, such as `.nvmrc`, relative to the repository; null without. */
  readonly nodeVersionFile: string | null
  /** Whether a file configures Deno here. */
  readonly hasDenoConfig: boolean
  readonly benchmarkFiles: readonly BenchmarkFile[]
  /** What lies in the same places and is no benchmark. */
  readonly otherFiles: readonly string[]
  /** What looks like one of them and was built, each with the name of the folder that was. */
  readonly builtFiles: ReadonlyMap<string, string>
  readonly nested: readonly NestedPackage[]
  readonly benchmarkScripts: readonly BenchmarkScript[]
  /** Null where nothing looks like one. */
  readonly server: ServerFacts | null
  readonly otherTools: readonly OtherTool[]
}

const noManifest: ProjectManifest = {
  isModule: false,
  dependencies: new Set(),
  scripts: new Map(),
  packageManager: null,
  workspaces: [],
}

/** Looks at a project: at its files and at its repository, neither of which it changes, and at no network. */
export async function inspect(
  directory: string,
  ports: Pick<Ports, 'files' | 'processes'>,
): Promise<Project> {
  const { files } = ports
  const [read, repository] = await Promise.all([
    readProjectManifest(directory, files),
    repositoryAt(directory, ports),
  ])
  const manifest = read.kind === 'read' ? read.manifest : noManifest
  const directories = upwards(directory, repository)
  const named = await managerField(directories, files)
  const packageManager = await packageManagerOf(directories, named, files)
  const hasVitest = manifest.dependencies.has('vitest')
  const benchmarks = await benchmarkFilesIn(directory, hasVitest, files)
  return {
    directory,
    manifest: read.kind,
    manifestProblem: read.kind === 'broken' ? read.reason : null,
    package: manifest,
    packageManager,
    repository,
    action: await actionInUse(directories.at(-1) ?? directory, files),
    isTypeScript: await files.exists(`${directory}/tsconfig.json`),
    nodeVersionFile: await nearestOf(['.nvmrc', '.node-version'], directories, files),
    hasDenoConfig:
      (await files.exists(`${directory}/deno.json`)) ||
      (await files.exists(`${directory}/deno.jsonc`)),
    benchmarkFiles: benchmarks.found,
    otherFiles: benchmarks.others,
    builtFiles: benchmarks.built,
    nested: await nestedPackages(benchmarks.found, manifest, packageManager, directory, files),
    benchmarkScripts: await benchmarkScriptsOf(manifest, packageManager, directory, files),
    server: await serverOf(manifest, packageManager, directory, files),
    otherTools: await otherToolsIn(directory, files),
  }
}

/** The directory, and those above it within its repository. */
function upwards(directory: string, repository: ProjectRepository): readonly string[] {
  const depth = repository.kind === 'git' ? repository.folder.split('/').filter(Boolean).length : 0
  const parts = directory.split(/[\\/]/)
  return Array.from({ length: depth + 1 }, (_, up) => parts.slice(0, parts.length - up).join('/'))
}

/** @returns relative to the last of the directories */
async function nearestOf(
  names: readonly string[],
  directories: readonly string[],
  files: Ports['files'],
): Promise<string | null> {
  for (const path of directories.flatMap((each) => names.map((name) => `${each}/${name}`)))
    if (await files.exists(path)) return path.slice((directories.at(-1)?.length ?? 0) + 1)
  return null
}
