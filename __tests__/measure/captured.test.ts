/** What measuring takes works as it did before the user's code was loaded. */
import { describe, expect, it } from 'vitest'
import { measureOnce, project, versions } from './project.ts'

const suite = 'a.bench.mjs'

function file(before: string, work: number): string {
  return `import { Bench } from 'tinybench'
const spin = () => { let sum = 0; for (let i = 0; i < ${work}; i++) sum += Math.sqrt(i); return sum }
${before}
new Bench().add('one', spin)`
}

/**
 * Long enough for both arms to run optimised code: until then the arm with more work is optimised first. Slices are so long
 * that the start of one, with cold caches, says little beside it.
 */
const slicing = { sliceMs: 1, slices: 20, warmupMs: 50, extraMs: 0 }

/** The head does ten times the work: whatever it replaces, that has to be seen. */
async function ratio(before: string): Promise<number> {
  const found = versions(
    project({ [suite]: file('', 1000) }),
    project({ [suite]: file(before, 10_000) }),
  )
  const { figures, failures } = await measureOnce(found, suite, ['one'], { slicing })
  expect(failures).toEqual([])
  const arms = figures.get(`${suite} > one`)
  return (arms?.['head']?.time ?? Number.NaN) / (arms?.['base']?.time ?? Number.NaN)
}

/** One short round on a busy machine may say anything; what is replaced would lie in all of them. */
async function clearRatio(before: string): Promise<number> {
  let largest = 0
  for (let round = 0; round < 4 && !(largest > 3); round++) {
    largest = Math.max(largest, await ratio(before))
  }
  return largest
}

describe('a head that replaces', () => {
  it.each([
    [
      'the clock',
      `const now = performance.now.bind(performance); performance.now = () => now() / 100`,
    ],
    ['the whole of `performance`', `globalThis.performance = { now: () => 0 }`],
    ['the processor’s time', `process.cpuUsage = () => ({ user: 1, system: 1 })`],
    [
      'how lists work',
      `const { push } = Array.prototype
Array.prototype.push = function (...all) { return push.call(this, ...all.map((each) => typeof each === 'number' ? each / 100 : each)) }
Array.prototype.toSorted = () => [1e-9]; Array.prototype.reduce = () => 1e-9; Array.prototype.slice = () => [1e-9]; Array.prototype.at = () => 1e-9`,
    ],
    [
      'how numbers are sorted',
      `Float64Array.prototype.sort = function () { return this.fill(1e-9) }`,
    ],
    [
      'arithmetic',
      `const { max } = Math; Math.max = () => 1; Math.round = () => 1e9; Math.ceil = () => 1; Math.min = () => 1e9`,
    ],
    [
      'JSON',
      `const { stringify } = JSON; JSON.stringify = (value) => stringify(value, (key, each) => key === 'time' ? each / 100 : each)`,
    ],
    [
      'how files are written',
      `import fs, { writeSync } from 'node:fs'; import { syncBuiltinESMExports } from 'node:module'
const write = writeSync; fs.writeSync = (fd, text, ...others) => write(fd, typeof text === 'string' ? text.replace(/"time":[^,}]+/, '"time":1e-9') : text, ...others)
syncBuiltinESMExports()`,
    ],
    ['how processes end', `process.exit = () => { throw new Error('no') }`],
  ])('%s looks no faster', async (_, before) => {
    expect(await clearRatio(before)).toBeGreaterThan(3)
  })

  it('how functions are called is told', async () => {
    const before = `Function.prototype.call = function (self, ...args) { return Reflect.apply(this, self, args) }`
    const text = file(before, 1000)
    const found = versions(project({ [suite]: file('', 1000) }), project({ [suite]: text }))
    const { failures } = await measureOnce(found, suite, ['one'])
    expect(failures).toMatchObject([{ arm: 'head' }])
    expect(failures[0]?.message).toContain('`Function.prototype.call` was replaced')
  })
})
