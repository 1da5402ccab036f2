import { spawn } from 'node:child_process'
import { once } from 'node:events'
import { resolve } from 'node:path'
import { expect, it } from 'vitest'
import { interruptedCode } from '../../src/errors.ts'
import { Interrupted } from '../../src/errors.ts'

const script = `import { stopOnSignals } from ${JSON.stringify(resolve('src/platform/stop-on-signals.ts'))}
const stop = stopOnSignals()
stop.addEventListener('abort', () => console.log(stop.reason.signal))
process.stdin.on('data', () => process.exit(0)) // the cleaning up is done
console.log('ready')`

function start() {
  const child = spawn(process.execPath, ['--input-type=module', '-e', script], {
    stdio: ['pipe', 'pipe', 'inherit'],
  })
  const lines = child.stdout.setEncoding('utf8')
  return { child, line: async () => String((await once(lines, 'data'))[0]).trim() }
}

const onWindows = process.platform === 'win32'

it.skipIf(onWindows).each(['SIGINT', 'SIGTERM', 'SIGHUP'] as const)(
  'stops on %s, and cleans up',
  async (signal) => {
    const { child, line } = start()
    expect(await line()).toBe('ready')
    child.kill(signal)
    expect(await line()).toBe(signal)
    child.stdin.write('done')
    expect(await once(child, 'close')).toEqual([0, null])
  },
)

it.skipIf(onWindows)('ends at once when it is asked to twice', async () => {
  const { child, line } = start()
  await line()
  child.kill('SIGINT')
  await line()
  child.kill('SIGINT')
  expect(await once(child, 'close')).toEqual([null, 'SIGINT'])
})

it.skipIf(onWindows)(
  'takes the second SIGHUP of a terminal that is closed for the first',
  async () => {
    const { child, line } = start()
    await line()
    child.kill('SIGHUP')
    await line()
    child.kill('SIGHUP')
    child.stdin.write('done')
    expect(await once(child, 'close')).toEqual([0, null])
  },
)

it('has the exit code of a shell for each', () => {
  const codes = ['SIGHUP', 'SIGINT', 'SIGTERM'].map((signal) =>
    interruptedCode(new Interrupted(signal)),
  )
  expect(codes).toEqual([129, 130, 143])
})
