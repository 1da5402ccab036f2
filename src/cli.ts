#!/usr/bin/env node
import { randomInt } from 'node:crypto'
import { main } from './cli/main.ts'
import { explain } from './cli/explain.ts'
import { errorCode } from './errors.ts'
import { configLoaderPath } from './platform/config/loader-path.ts'
import { guardExit } from './platform/exit-guard.ts'
import { stopOnSignals } from './platform/stop-on-signals.ts'
import { workerPath } from './platform/worker-path.ts'

const finish = guardExit((message) => process.stderr.write(`error: ${message}\n`))

// Node.js would end with 1, which says that a benchmark regressed.
process.on('uncaughtException', (error) => {
  process.stderr.write(`${explain(error)}\n`)
  finish(errorCode(error))
  process.exit()
})

// Whoever closed the pipe, such as `head`, has read enough: no reason to stop, nor to fail. A terminal that was closed
// is told by SIGHUP, and there is still something to clean up.
for (const stream of [process.stdout, process.stderr]) {
  stream.on('error', (error: NodeJS.ErrnoException) => {
    if (error.code !== 'EPIPE' && error.code !== 'EIO') throw error
  })
}

const code = await main(process.argv.slice(2), {
  stdout: process.stdout,
  stderr: process.stderr,
  env: process.env,
  directory: process.cwd(),
  stop: stopOnSignals(),
  seconds: () => performance.now() / 1000,
  newSeed: () => randomInt(2 ** 32),
  workerPath: workerPath(import.meta.url),
  configLoaderPath: configLoaderPath(import.meta.url),
  load: async () => {
    const [
      accept,
      baseline,
      gate,
      init,
      live,
      monitor,
      node,
      pdf,
      config,
      report,
      store,
      { selftest, renderSelftest, renderSelftestJson },
    ] = await Promise.all([
      import('./accept/index.ts'),
      import('./baseline/index.ts'),
      import('./gate.ts'),
      import('./init/index.ts'),
      import('./live/index.ts'),
      import('./monitor/index.ts'),
      import('./platform/node.ts'),
      import('./platform/print-pdf.ts'),
      import('./platform/config/config-files.ts'),
      import('./report/index.ts'),
      import('./store/index.ts'),
      import('./selftest/index.ts'),
    ])
    return {
      ...accept,
      ...baseline,
      ...gate,
      ...init,
      ...live,
      ...monitor,
      ...node,
      ...pdf,
      ...config,
      ...report,
      ...store,
      selftest,
      renderSelftest,
      renderSelftestJson,
    }
  },
})

finish(code)
