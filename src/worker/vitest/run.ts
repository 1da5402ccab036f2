/**
 * Files of Vitest, run by the project's own: its configuration, plugins, environment and hooks. Where Vitest would call
 * tinybench it calls the gate, in the process that it starts for the file: version 5 has a setting for that, and in
 * version 4 a runner of ours does it.
 */
import { existsSync, readFileSync, writeFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import { dirname } from 'node:path'
import { pathToFileURL } from 'node:url'
import { describe, LoadError } from '../evaluate.ts'
import type { FileTask } from '../protocol.ts'
import { gateKey, toldPath } from './protocol.ts'
import { vitestPool } from './pool.ts'

export interface VitestRun {
  /** For the process in which Vitest runs the file. */
  readonly spec: FileTask
  /** The project's configuration, absolute; null for the one that Vitest finds in the directory. */
  readonly config: string | null
  /** What Vitest's process has to load first. */
  readonly armPath: string
}

/** Runs the file. What it comes to is told by the process in it. @throws LoadError where that could not */
export async function runVitest(run: VitestRun): Promise<void> {
  const { config } = run
  const { file, scratch } = run.spec
  const { major, createVitest } = await findVitest(file)
  if (config !== null) process.chdir(dirname(config))
  const vitest = await createVitest('benchmark', options(run)).catch(refuse)
  try {
    const project = projectOf(file, vitest.projects)
    leadToGate(project.config, major, scratch)
    // For an environment of browsers Vite reads from few places only.
    project.vite.config.server.fs.allow.push(dirname(scratch).replaceAll('\\', '/'))
    // What a benchmark asks to be kept would be stand-ins.
    if (project.benchmark !== undefined) project.benchmark.writeResult = async () => undefined
    const ended = await vitest.runTestSpecifications([project.createSpecification(file)])
    if (!existsSync(toldPath(scratch))) throw failed(ended)
  } finally {
    await vitest.close()
  }
}

/** What of Vitest is used, in all its versions. */
interface Vitest {
  readonly projects: readonly Project[]
  runTestSpecifications(specifications: readonly unknown[]): Promise<Ended>
  close(): Promise<void>
}

interface Project {
  readonly config: {
    runner?: string
    retry: unknown
    readonly setupFiles: string[]
    readonly benchmark: { provider?: string }
    readonly browser: { readonly enabled: boolean }
  }
  readonly vite: {
    readonly config: { readonly server: { readonly fs: { readonly allow: string[] } } }
  }
  /** From version 5 on. */
  readonly benchmark?: { writeResult(): Promise<void> }
  matchesTestGlob(file: string): boolean
  createSpecification(file: string): unknown
}

interface Ended {
  readonly testModules: readonly { errors(): readonly unknown[] }[]
  readonly unhandledErrors: readonly unknown[]
}

type CreateVitest = (mode: string, options: object) => Promise<Vitest>

const oldest = 4

async function findVitest(
  file: string,
): Promise<{ readonly major: number; readonly createVitest: CreateVitest }> {
  const { resolve } = createRequire(file)
  let manifest: string
  try {
    manifest = resolve('vitest/package.json')
  } catch {
    throw new LoadError('no-vitest', 'Vitest cannot be resolved from here')
  }
  const { version }: { readonly version: string } = JSON.parse(readFileSync(manifest, 'utf8'))
  const major = Number(version.split('.')[0])
  if (major < oldest) {
    throw new LoadError('threw', `the project has Vitest ${version}: use ${oldest} or later`)
  }
  const { href } = pathToFileURL(resolve('vitest/node'))
  const { createVitest } = await import(/* webpackIgnore: true */ href)
  return { major, createVitest }
}

function refuse(error: unknown): never {
  throw new LoadError('threw', describe(error))
}

/** As `vitest bench` would be called, but that nothing is shown, kept, watched, tried again or cut off. */
function options(run: VitestRun): object {
  const silent = [{}]
  return {
    ...(run.config !== null && { config: run.config }),
    benchmarkOnly: true,
    benchmark: { reporters: silent },
    reporters: silent,
    watch: false,
    run: true,
    api: false,
    cache: false,
    update: false,
    coverage: { enabled: false },
    typecheck: { enabled: false },
    allowOnly: true,
    passWithNoTests: true,
    fileParallelism: false,
    isolate: true,
    disableConsoleIntercept: true,
    testTimeout: longestMs,
    hookTimeout: longestMs,
    pool: vitestPool(run),
  }
}

/** As far as timers reach: how long a benchmark may take is the gate's to say. */
const longestMs = 2 ** 31 - 1

/** The file's own project where there are several. */
function projectOf(file: string, projects: readonly Project[]): Project {
  const outside = projects.filter(({ config }) => !config.browser.enabled)
  const project = outside.find((each) => each.matchesTestGlob(file)) ?? outside[0]
  if (project !== undefined) return project
  throw new LoadError('threw', 'it belongs to a project in browser mode: only Node.js is measured')
}

/** Modules of ours in Vitest's own terms. They are read by Vite, and must do nothing that Vite could slow down. */
function leadToGate(config: Project['config'], major: number, scratch: string): void {
  const write = (name: string, text: string): string => {
    const path = `${scratch}.${name}` // the other arms have theirs in the same place
    writeFileSync(path, text)
    return path
  }
  const gate = `globalThis[Symbol.for('${gateKey}')]`
  config.retry = 0
  if (major === 4) {
    config.runner = write(
      'runner.mjs',
      `import * as vitest from 'vitest'
const memory = vitest.TestRunner?.getBenchFn ? vitest.TestRunner : await import("vitest/suite") // before 4.1
export default ${gate}.runnerFrom(memory)\n`,
    )
    return
  }
  config.benchmark.provider = write('provider.mjs', `export default ${gate}.provider\n`)
  config.setupFiles.unshift(
    write(
      'setup.mjs',
      `import { afterAll, expect } from 'vitest'\n${gate}.setUp(afterAll, expect)\n`,
    ),
  )
}

function failed({ testModules, unhandledErrors }: Ended): LoadError {
  const errors = [...testModules.flatMap((module) => module.errors()), ...unhandledErrors]
  const texts = errors
    .map((error) => describe(error))
    .filter((text) => !text.includes('No test suite found'))
  if (texts.length === 0) return new LoadError('no-benchmarks', 'it has no benchmark')
  return new LoadError('threw', texts.join('\n'))
}
