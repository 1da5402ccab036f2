/**
 * What Vitest's process loads before Vitest itself: the gate's side of it. It must not come through Vite, which would
 * make every import a getter, nor after the environment and fake timers, which replace what it measures with.
 */
import { writeFileSync } from 'node:fs'
import { attendanceOf } from '../attendance-of.ts'
import { openChannel, readSpec } from '../channel.ts'
import { LoadError } from '../evaluate.ts'
import type { FileTask } from '../protocol.ts'
import { tellModules } from '../tell-modules.ts'
import { gateKey, innerChannel, armVariable, toldPath } from './protocol.ts'
import { VitestFile } from './file.ts'
import { providerFor, setUpFor } from './provider.ts'
import { runnerFor } from './runner.ts'

const isArm = process.env[armVariable] !== undefined
// A process that a benchmark starts loads this as well, and is nobody's arm.
delete process.env[armVariable]
if (isArm) {
  const received = readSpec()
  if (received.task !== 'calibrate') await open(received)
}

async function open(spec: FileTask): Promise<void> {
  const send = openChannel(innerChannel, spec.key)
  if (spec.task === 'count') process.once('disconnect', process.exit.bind(process, 0))
  const attendance = await attendanceOf(spec, send, process.exit.bind(process))
  if (attendance === null) return
  const file = new VitestFile(spec.suite, attendance)
  const end = async (root: Parameters<typeof file.end>[0]): Promise<void> => {
    try {
      await file.end(root)
    } catch (error) {
      if (!(error instanceof LoadError)) throw error
      send({ type: 'load-failed', code: error.code, message: error.message })
    }
    if (spec.task === 'collect' || spec.task === 'measure') tellModules(spec, send)
    writeFileSync(toldPath(spec.scratch), '')
  }
  const gate = {
    provider: providerFor(file),
    setUp: setUpFor(end),
    runnerFrom: runnerFor(file, end),
  }
  Object.defineProperty(globalThis, Symbol.for(gateKey), { value: gate })
}
