/** What slower benchmarks use, counted in real processes of both versions. */
import { existsSync } from 'node:fs'
import { expect, it } from 'vitest'
import { countsFinder } from '../../src/gate/reasons/counts.ts'
import type { ReasonContext, ReasonSubject } from '../../src/gate/reasons/finders.ts'
import { openSuites, type OpenSuites } from '../../src/measure/index.ts'
import { benchmark, type PairedCount } from '../../src/model/index.ts'
import { commandDefinition } from '../measure/kinds/command/definition.ts'
import { ofFile, ports, project, quick, usualRuntime, versions } from '../measure/project.ts'
import { regressed } from '../report/builders.ts'

type Files = Readonly<Record<string, string>>

async function found(
  base: Files,
  head: Files,
  { suites, suite, names }: { suites: OpenSuites; suite: string; names: readonly string[] },
) {
  const pair = versions(project(base), project(head))
  const [only] = pair.heads
  if (pair.base === null || only === undefined) throw new Error('there are two versions')
  const subjects = names.map((name): ReasonSubject => ({
    evidence: {
      kind: 'measured',
      benchmark: benchmark(suite, '', name),
      versions: ['base', 'head'],
      samples: [],
      failures: [],
      secondsPerRound: null,
    },
    head: only,
    result: regressed(0.5, { version: 'head' }),
    suites,
  }))
  const context: ReasonContext = {
    base: pair.base,
    versions: pair,
    suites: new Map([[suite, suites]]),
    settings: quick,
    runtime: await usualRuntime(),
    seed: 1,
    secondsLeft: () => 90,
    cut: new AbortController().signal,
    ports: ports(),
  }
  const { reasons, warnings } = await countsFinder.find(subjects, context)
  const counts = reasons.map(({ id, reason }) => [
    id,
    reason.kind === 'counts' ? reason.counts.map(told) : null,
  ])
  return { counts: Object.fromEntries(counts), warnings }
}

function told({ what, name, during, base, head }: PairedCount): string {
  return `${what}${name} ${during} ${base} → ${head}`
}

/** A file with four benchmarks, of which the parts are put into it. */
function file({ load = '', steady = '', varying = '' }): Files {
  return {
    'data.txt': 'data',
    'one.mjs': 'export const one = 1',
    'two.mjs': `export { one } from './one.mjs'`,
    'a.bench.mjs': `import { Bench } from 'tinybench'
import { readFileSync, existsSync } from 'node:fs'
import { readFile } from 'node:fs/promises'
import { spawnSync } from 'node:child_process'
import http from 'node:http'
import './one.mjs'
${load}
const data = new URL('./data.txt', import.meta.url)
let calls = 0
export default new Bench()
  .add('steady', async () => { ${steady} })
  .add('varying', () => { calls++; ${varying} })
  .add('same', () => { readFileSync(data) })
  .add('idle', () => {})`,
  }
}

it('counts what loading a file and each call use', async () => {
  const suite = 'a.bench.mjs'
  const suites = ofFile(suite).get(suite)
  if (suites === undefined) throw new Error('there is a suite')
  const base = file({ steady: 'await readFile(data)' })
  const head = file({
    load: `import './two.mjs'\nspawnSync(process.execPath, ['-e', '0'])`,
    steady: `await readFile(data); readFileSync(data, 'utf8'); existsSync(data)
      const server = http.createServer((_, response) => response.end()).listen(0)
      await new Promise((resolve) => server.once('listening', resolve))
      await (await fetch('http://127.0.0.1:' + server.address().port)).text()
      await new Promise((resolve) => http.get({ port: server.address().port }, (r) => r.resume().on('end', resolve)))
      server.closeAllConnections()
      await new Promise((resolve) => server.close(resolve))`,
    varying: 'if (calls % 3 === 0) readFileSync(data)',
  })
  const { counts, warnings } = await found(base, head, {
    suites,
    suite,
    names: ['steady', 'varying', 'same', 'idle'],
  })
  // The file, one.mjs, and tinybench's two.
  const atLoad = ['modules load 4 → 5', 'child-processes load 0 → 1']
  expect(warnings).toEqual([])
  expect(counts).toEqual({
    'a.bench.mjs > steady': expect.arrayContaining([
      ...atLoad,
      'files call 1 → 2',
      'synchronous-files call 0 → 2',
      'requests call 0 → 2',
    ]),
    'a.bench.mjs > varying': expect.arrayContaining(atLoad),
    'a.bench.mjs > same': expect.arrayContaining([...atLoad, 'synchronous-files call 1 → 1']),
    'a.bench.mjs > idle': expect.arrayContaining(atLoad),
  })
  expect(counts['a.bench.mjs > varying']).not.toContainEqual(expect.stringContaining(' call '))
})

it.skipIf(!existsSync('/usr/bin/strace'))(
  'counts the system calls of a command by their kinds',
  async () => {
    const definition = commandDefinition({
      name: 'reads',
      run: 'sh work.sh',
      prepare: 'touch made',
      cleanup: 'rm made',
    })
    const reading = (times: number): Files => ({
      'work.sh': `test -e made\n${'read line < work.sh\n'.repeat(times)}`,
    })
    const { counts, warnings } = await found(reading(2), reading(30), {
      suites: { ...openSuites(definition) },
      suite: 'reads',
      names: ['reads'],
    })
    // A container may forbid it, which is told.
    const isRefused = warnings.some(({ code }) => code === 'system-calls-uncounted')
    const shown = JSON.stringify(counts['reads > reads'] ?? null)
    expect(shown).toMatch(isRefused ? /^null$/ : /"system-callsopenat run \d+ → \d+"/)
  },
)

it('tells nothing of benchmarks that use the same', async () => {
  const suite = 'a.bench.mjs'
  const suites = ofFile(suite).get(suite)
  if (suites === undefined) throw new Error('there is a suite')
  const { counts } = await found(file({}), file({}), { suites, suite, names: ['idle'] })
  expect(counts).toEqual({})
})
