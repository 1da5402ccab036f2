/**
 * What Vitest's process loads before Vitest itself: the gate's side of it. It must not come through Vite, which would
 * make every import a getter, nor after the environment and fake timers, which replace what it measures with.
 */
import { readFileSync, writeFileSync, writeSync } from 'node:fs'
import { attend } from '../attendance.ts'
import { LoadError } from '../evaluate.ts'
import type { CollectSpec, MeasureSpec, WorkerMessage } from '../protocol.ts'
import { gateKey, innerChannel, specVariable, toldPath } from './protocol.ts'
import { VitestFile } from './file.ts'
import { providerFor, setUpFor } from './provider.ts'
import { runnerFor } from './runner.ts'

const specPath = process.env[specVariable]
// A process that a benchmark starts loads this as well, and is nobody's arm.
delete process.env[specVariable]
if (specPath !== undefined) open(specPath)

function open(path: string): void {
  const spec: CollectSpec | MeasureSpec = JSON.parse(readFileSync(path, 'utf8'))
  const send = (message: WorkerMessage): void => {
    writeSync(innerChannel, `${JSON.stringify(message)}\n`)
  }
  const attendance = attend(spec, send, process.exit.bind(process))
  const file = new VitestFile(spec.suite, attendance)
  const end = async (root: Parameters<typeof file.end>[0]): Promise<void> => {
    try {
      await file.end(root)
    } catch (error) {
      if (!(error instanceof LoadError)) throw error
      send({ type: 'load-failed', code: error.code, message: error.message })
    }
    writeFileSync(toldPath(path), '')
  }
  const gate = {
    provider: providerFor(file),
    setUp: setUpFor(end),
    runnerFrom: runnerFor(file, end),
  }
  Object.defineProperty(globalThis, Symbol.for(gateKey), { value: gate })
}
