/** One benchmark alone, by the command line, with a real process and its profile. */
import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { afterEach, expect, it, vi } from 'vitest'
import { benchgate, project } from '../init/fixture.ts'

afterEach(() => void vi.restoreAllMocks())

/** A project that the command is started in. */
function started(): string {
  const directory = project({ 'a.bench.mjs': suite }, { installed: ['tinybench'] })
  vi.spyOn(process, 'cwd').mockReturnValue(directory)
  return directory
}

const suite = `import { Bench } from 'tinybench'
function spinning(times) { let sum = 0; for (let i = 0; i < times; i++) sum += Math.sqrt(i); return sum }
export default new Bench()
  .add('parse small', () => spinning(100))
  .add('parse large', () => spinning(1000))
  .add('broken', () => { throw new Error('boom') })`

it('writes a CPU profile of the benchmark alone', async () => {
  const directory = started()
  const { code, stdout } = await benchgate('solo large --for 500ms --cpu-prof profiles', directory)
  expect(stdout).toMatch(
    /^a\.bench\.mjs > parse large: [\d.]+ \S+ an operation\nCPU profile: profiles\/\S+\.cpuprofile\n$/,
  )
  expect(code).toBe(0)
  const [name = ''] = readdirSync(join(directory, 'profiles'))
  const profile = readFileSync(join(directory, 'profiles', name), 'utf8')
  expect(profile).toContain('"spinning"')
})

it.each([
  [
    'solo parse',
    'error[solo-several]: 2 benchmarks match, and one can run alone: parse small and parse large',
  ],
  ['solo nothing', 'error[none-selected]'],
  ['solo broken', 'error[solo-failed]: "broken" fails: '],
  ['solo large --for ever', 'error[flag-value]: --for ever is no time'],
])('%s is refused', async (line, said) => {
  const directory = started()
  const { code, stderr } = await benchgate(line, directory)
  expect(stderr).toContain(said)
  expect(code).toBe(2)
})
