/** What a benchmark writes to the gate's own channel says nothing. */
import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it, onTestFinished, vi } from 'vitest'
import { find, measureOnce, project, versions } from './project.ts'

const suite = 'a.bench.mjs'

/** A file with one benchmark, which may do something before it and in each call. */
function file({ before = '', each = '' }: { before?: string; each?: string }): string {
  return `import { writeSync } from 'node:fs'
import { Bench } from 'tinybench'
const say = (message) => writeSync(3, JSON.stringify(message) + '\\n')
${before}
new Bench().add('one', () => { ${each} })\n`
}

const plain = project.bind(null, { [suite]: file({}) })

function pair(own: Parameters<typeof file>[0]) {
  return versions(plain(), project({ [suite]: file(own) }))
}

describe('a well-formed line', () => {
  it.each([
    ['of another shape', `say({ type: 'measured', id: 1 })`],
    ['that is no object', `say(null); say(7); say('done')`],
    ['of a list of benchmarks', `say({ type: 'collected' })`],
    ['of a failure without a text', `say({ type: 'failed', id: '${suite} > one' })`],
  ])('%s ends nothing', async (_, before) => {
    const found = pair({ before })
    expect((await find(found)).evidence.map(({ failures }) => failures)).toEqual([[]])
    const { figures, failures } = await measureOnce(found, suite, ['one'])
    expect(failures).toEqual([])
    expect(figures.get(`${suite} > one`)).toMatchObject({ base: {}, head: {} })
  })

  it('of a result that is not the worker’s does not count', async () => {
    const forged = `{ type: 'measured', id: '${suite} > one', measured: { time: 1e-30 }, seconds: 1, slicing: { seconds: 1, ownSeconds: 1 } }`
    const each = `say(${forged})`
    const { figures } = await measureOnce(pair({ each }), suite, ['one'])
    expect(figures.get(`${suite} > one`)?.['head']?.time).toBeGreaterThan(1e-12)
  })

  it('that says the end has come does not end the waiting', async () => {
    const found = pair({ before: `say({ type: 'load-failed' }); say({ type: 'done' })` })
    const { figures, failures } = await measureOnce(found, suite, ['one'])
    expect(failures).toEqual([])
    expect(figures.size).toBe(1)
  })
})

it('a line without an end ends its process, and the failure tells why', async () => {
  const found = pair({ before: `for (const x = 'x'.repeat(1 << 20); ; ) writeSync(3, x)` })
  const { evidence } = await find(found)
  const [whole] = evidence.flatMap(({ failures }) => failures)
  expect(whole).toMatchObject({ version: 'head' })
  expect(whole?.message).toContain('a line without an end on file descriptor 3')
})

it('a process that ends well and tells nothing has failed', async () => {
  const found = pair({ each: 'process.reallyExit(0)' })
  const { failures } = await measureOnce(found, suite, ['one'])
  expect(failures).toMatchObject([{ arm: 'head' }])
})

it('what a process is to do lies in no file, and in no argument', async () => {
  const temporary = project({}, null)
  const log = join(project({}), 'seen')
  const before = `import { appendFileSync, readdirSync } from 'node:fs'
const files = readdirSync(${JSON.stringify(temporary)}, { recursive: true })
appendFileSync(${JSON.stringify(log)}, [...files, ...process.argv.slice(2)].join('\\n') + '\\n')`
  const found = pair({ before })
  vi.stubEnv('TMPDIR', temporary)
  onTestFinished(() => void vi.unstubAllEnvs())
  await measureOnce(found, suite, ['one'])
  const seen = readFileSync(log, 'utf8').split('\n')
  // What is there: directories, the pipes in them, and whose they are.
  const known = /(?:turn-\d|node_modules|(?:benchgate-round|bg-t)-\w+(?:\.run|[\\/]\d+)?)$/
  const others = seen.filter((name) => !known.test(name))
  expect(others.join('')).toBe('')
  expect(seen.some((name) => name.endsWith('turn-0'))).toBe(true)
})

it('the standard input of a benchmark is at its end', async () => {
  const before = `import { readFileSync } from 'node:fs'
if (readFileSync(0, 'utf8') !== '') throw new Error('there is something')`
  const { failures } = await measureOnce(pair({ before }), suite, ['one'])
  expect(failures).toEqual([])
})
