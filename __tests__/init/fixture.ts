/** Projects on disk for `init` to look at. */
import { execFileSync } from 'node:child_process'
import { mkdirSync, mkdtempSync, realpathSync, rmSync, symlinkSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { dirname, join, resolve } from 'node:path'
import { onTestFinished } from 'vitest'
import type { Io } from '../../src/cli/io.ts'
import { main } from '../../src/cli/main.ts'
import * as live from '../../src/live/index.ts'
import * as monitor from '../../src/monitor/index.ts'
import * as accept from '../../src/accept/index.ts'
import * as baseline from '../../src/baseline/index.ts'
import * as gate from '../../src/gate.ts'
import * as initRoom from '../../src/init/index.ts'
import { configFiles } from '../../src/platform/config/config-files.ts'
import * as node from '../../src/platform/node.ts'
import * as reach from '../../src/reach/index.ts'
import * as messenger from '../../src/platform/node-messenger.ts'
import * as notifyRoom from '../../src/notify/index.ts'
import { printPdf } from '../../src/platform/print-pdf.ts'
import * as report from '../../src/report/index.ts'
import { judgedTogether } from '../../src/decide/index.ts'
import * as bisect from '../../src/bisect/index.ts'
import * as doctor from '../../src/doctor/index.ts'
import * as selftest from '../../src/selftest/index.ts'
import * as site from '../../src/site/index.ts'
import * as store from '../../src/store/index.ts'

const modules = resolve(import.meta.dirname, '../../node_modules')

/** Files by their paths; a value that is no text is written as JSON. */
export type ProjectFiles = Readonly<Record<string, unknown>>

interface Surroundings {
  /** The remote `origin`; null for none. False for no repository at all. */
  readonly git?: string | null | false
  readonly branch?: string
  /** Packages of ours that the project finds under their names. */
  readonly installed?: readonly string[]
}

export function project(
  files: ProjectFiles,
  { git = 'git@github.com:owner/name.git', branch = 'main', installed = [] }: Surroundings = {},
): string {
  const directory = realpathSync(mkdtempSync(join(tmpdir(), 'benchgate-init-')))
  onTestFinished(() => rmSync(directory, { recursive: true, force: true }))
  for (const [path, text] of Object.entries(files)) {
    mkdirSync(dirname(join(directory, path)), { recursive: true })
    writeFileSync(join(directory, path), typeof text === 'string' ? text : JSON.stringify(text))
  }
  if (git !== false) {
    const run = (...args: readonly string[]) => execFileSync('git', args, { cwd: directory })
    run('init', '--quiet', '--initial-branch', branch)
    if (git !== null) run('remote', 'add', 'origin', git)
  }
  for (const name of installed) {
    mkdirSync(join(directory, 'node_modules'), { recursive: true })
    symlinkSync(join(modules, name), join(directory, 'node_modules', name), 'junction')
  }
  return directory
}

export const configLoaderPath = resolve(import.meta.dirname, '../../src/platform/config/loader.ts')

export interface Ran {
  readonly code: number
  readonly stdout: string
  readonly stderr: string
}

/** The command line as it is, in a directory. */
export async function benchgate(line: string | readonly string[], directory: string): Promise<Ran> {
  const out = { stdout: '', stderr: '' }
  const stream = (name: keyof typeof out) => ({ write: (text: string) => (out[name] += text) })
  const io = { ...ioIn(directory), stdout: stream('stdout'), stderr: stream('stderr') }
  const code = await main(typeof line === 'string' ? line.split(' ') : line, io)
  return { code, ...out }
}

/** All that the command line needs, real but for streams, which lead nowhere. */
export function ioIn(directory: string): Io {
  return {
    stdout: { write: () => {} },
    stderr: { write: () => {} },
    env: {},
    directory,
    stop: new AbortController().signal,
    seconds: () => performance.now() / 1000,
    newSeed: () => 1,
    workerPath: resolve(import.meta.dirname, '../../src/worker.ts'),
    configLoaderPath,
    siteAssetsPath: '',
    load: async () => ({
      ...accept,
      ...baseline,
      ...gate,
      ...initRoom,
      ...live,
      ...monitor,
      ...node,
      ...notifyRoom,
      ...messenger,
      configFiles,
      ...bisect,
      ...doctor,
      judgedTogether,
      ...reach,
      printPdf,
      ...report,
      ...selftest,
      ...site,
      ...store,
    }),
  }
}

export const bench = `import { Bench } from 'tinybench'
export default new Bench().add('sum', () => [1, 2, 3].reduce((a, b) => a + b))
`
