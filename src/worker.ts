/**
 * Entry of a benchmark process: `node worker.js`, with a spec on its standard input. Lives for one round, under the user's
 * own Node, and imports nothing but Node's modules and the user's benchmark file, if any.
 */
import { asMain } from './worker/as-main.ts'
import { attendanceOf } from './worker/attendance-of.ts'
import { PartnerGone } from './worker/baton.ts'
import { runBenchmarkjs } from './worker/benchmarkjs/run.ts'
import { calibrateHere } from './worker/calibrate.ts'
import { openChannel, readSpec } from './worker/channel.ts'
import { describe, LoadError } from './worker/evaluate.ts'
import { runDenoBench } from './worker/deno-bench/run.ts'
import { runMitata } from './worker/mitata/run.ts'
import { runNodeBench } from './worker/node-bench/run.ts'
import { exitCodes, type WorkerSpec } from './worker/protocol.ts'
import { tellModules } from './worker/tell-modules.ts'
import { runTinybench } from './worker/tinybench/run.ts'
import { armPath } from './worker/vitest/arm-path.ts'
import { runVitest } from './worker/vitest/run.ts'

const reportChannel = 3
const [, workerPath = ''] = process.argv
const received = readSpec()
const send = openChannel(reportChannel, received.key)
/** The user's code may replace it. */
const exit = process.exit.bind(process)

async function work(spec: WorkerSpec): Promise<void> {
  if (spec.task === 'calibrate') return calibrateHere(spec, send)
  const { file, framework } = spec
  if (framework.kind === 'vitest') {
    return runVitest({ spec, config: framework.config, armPath: armPath(workerPath) })
  }
  asMain(file)
  const attendance = await attendanceOf(spec, send, exit)
  if (attendance === null) return undefined
  switch (framework.kind) {
    case 'tinybench':
      return runTinybench(spec, attendance)
    case 'node-bench':
      return runNodeBench(spec, attendance)
    case 'mitata':
      return runMitata(spec, attendance)
    case 'benchmarkjs':
      return runBenchmarkjs(spec, attendance)
    case 'deno-bench':
      return runDenoBench(spec, attendance)
  }
}

function end(error: unknown): never {
  if (error instanceof PartnerGone) exit(exitCodes.partnerGone)
  if (error instanceof LoadError) {
    send({ type: 'load-failed', code: error.code, message: error.message })
    exit(0)
  }
  process.stderr.write(`${describe(error)}\n`)
  return exit(exitCodes.bug)
}

work(received).then(() => {
  if (
    (received.task === 'collect' || received.task === 'measure') &&
    received.framework.kind !== 'vitest'
  )
    tellModules(received, send)
  send({ type: 'done' })
  exit(0) // whatever the file left running
}, end)
