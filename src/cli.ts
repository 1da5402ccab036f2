#!/usr/bin/env node
import { randomInt } from 'node:crypto'
import { main } from './cli/main.ts'
import { explain } from './cli/explain.ts'
import { errorCode } from './errors.ts'
import { guardExit } from './platform/exit-guard.ts'
import { stopOnSignals } from './platform/stop-on-signals.ts'
import { configLoaderPath, workerPath } from './platform/program-path.ts'
import { siteAssetsPath } from './platform/site-assets-path.ts'

const finish = guardExit((message) => process.stderr.write(`error: ${message}\n`))

// Node.js would end with 1, which says that a benchmark regressed.
process.on('uncaughtException', (error) => {
  void explain(error).then((text) => {
    process.stderr.write(`${text}\n`)
    finish(errorCode(error))
    process.exit()
  })
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
  siteAssetsPath: siteAssetsPath(import.meta.url),
  load: async () => {
    const [
      accept,
      baseline,
      { bisect, gate, lastVersions, listRun, reach, solo },
      init,
      live,
      monitor,
      notify,
      node,
      messenger,
      pdf,
      config,
      { renderReach, renderReachJson },
      report,
      store,
      site,
      { selftest, renderSelftest, renderSelftestJson },
      { judgedTogether },
      { diagnose, renderDoctor, renderDoctorJson },
      { renderBisect, renderBisectMarkdown },
    ] = await Promise.all([
      import('./accept/index.ts'),
      import('./baseline/index.ts'),
      import('./gate.ts'),
      import('./init/index.ts'),
      import('./live/index.ts'),
      import('./monitor/index.ts'),
      import('./notify/index.ts'),
      import('./platform/node.ts'),
      import('./platform/node-messenger.ts'),
      import('./platform/print-pdf.ts'),
      import('./platform/config/config-files.ts'),
      import('./reach/index.ts'),
      import('./report/index.ts'),
      import('./store/index.ts'),
      import('./site/index.ts'),
      import('./selftest/index.ts'),
      import('./decide/index.ts'),
      import('./doctor/index.ts'),
      import('./bisect/index.ts'),
    ])
    return {
      ...accept,
      ...baseline,
      bisect,
      renderBisect,
      renderBisectMarkdown,
      gate,
      lastVersions,
      listRun,
      reach,
      ...init,
      ...live,
      ...monitor,
      ...notify,
      ...node,
      ...messenger,
      ...pdf,
      ...config,
      ...report,
      ...store,
      ...site,
      selftest,
      judgedTogether,
      solo,
      diagnose,
      renderDoctor,
      renderDoctorJson,
      renderSelftest,
      renderSelftestJson,
      renderReach,
      renderReachJson,
    }
  },
})

finish(code)
