import { toolVersion } from '../../src/model/index.ts'
import { describe, expect, test } from 'vitest'
import { GateError, Interrupted } from '../../src/errors.ts'
import { parseReport, renderCsv, renderHtml, renderJson } from '../../src/report/index.ts'
import { bench, changed, report } from '../report/builders.ts'
import { benchgate } from './command-line.ts'

const slower = report([bench('parse', changed('regressed', 0.12))])
const escape = '\u001B['

describe('what is asked for', () => {
  test('compare judges the working tree by default', async () => {
    const { requests } = await benchgate('compare main')
    expect(requests).toMatchObject([
      { base: 'main', heads: ['.'], workerPath: '/dist/worker/index.js' },
    ])
  })

  test('compare takes several heads', async () => {
    const { requests } = await benchgate('compare v1 v2 ./next')
    expect(requests).toMatchObject([{ base: 'v1', heads: ['v2', './next'] }])
  })

  test('run has no base', async () => {
    const { requests } = await benchgate('run')
    expect(requests).toMatchObject([{ base: null, heads: ['.'] }])
  })

  test('flags become the configuration, and may be repeated where they are lists', async () => {
    const { requests } = await benchgate(
      'compare main --threshold 3% --max-time 90s --only a --only b --v8-flags --no-opt --seed 7 --fail-on never',
    )
    expect(requests[0]?.config).toMatchObject({
      threshold: 0.03,
      maxTimeSeconds: 90,
      only: ['a', 'b'],
      v8Flags: ['--no-opt'],
      seed: 7,
      failOn: 'never',
    })
  })

  test('flags win over the config file', async () => {
    const files = { 'benchgate.config.mjs': { threshold: '2%', maxTime: '1m' } }
    const { requests } = await benchgate('compare main --threshold 3%', { files })
    expect(requests[0]?.config).toMatchObject({ threshold: 0.03, maxTimeSeconds: 60 })
  })

  test('another config file can be named', async () => {
    const files = { 'ci/gate.json': '{ "threshold": "2%" }', 'benchgate.config.json': '{}' }
    const { requests } = await benchgate('compare main --config ci/gate.json', { files })
    expect(requests[0]?.config.threshold).toBe(0.02)
  })

  test('the command that repeats the run names its seed, and quotes for a shell', async () => {
    const { requests } = await benchgate([
      'compare',
      'main',
      '--setup',
      "npm ci && echo 'ok'",
      '--only',
      'a b',
      '--only',
      '*',
      '--json',
      'x.json',
    ])
    expect(requests[0]?.reproduce).toBe(
      String.raw`npx benchgate@${toolVersion} compare main . --setup 'npm ci && echo '\''ok'\''' --only 'a b' --only '*' --seed 42`,
    )
  })
})

describe('what is answered', () => {
  test.each([
    ['nothing got slower', report([]), '', 0],
    ['something regressed', slower, '', 1],
    ['a benchmark throws', { ...slower, outcome: 'errored' as const }, '', 2],
  ])('the exit code when %s', async (_, answer, flags, code) => {
    expect((await benchgate(`compare main ${flags}`, { gate: async () => answer })).code).toBe(code)
  })

  test('the report goes to stdout, and progress to stderr', async () => {
    const { stdout, stderr } = await benchgate('compare main', {
      async gate({ onProgress }) {
        onProgress({ stage: 'prepare', subject: 'main', elapsedSeconds: 3 })
        return slower
      },
    })
    expect(stdout).toContain('parse')
    expect(stdout.endsWith('\n')).toBe(true)
    expect(stderr).toMatch(/^preparing main .*\n$/)
  })

  test('files hold the whole report', async () => {
    const files = '--json out/r.json --markdown /tmp/r.md --csv r.csv --html r.html'
    const { written } = await benchgate(`compare main ${files}`, { gate: async () => slower })
    expect([...written.keys()]).toEqual([
      '/project/out/r.json',
      '/tmp/r.md',
      '/project/r.csv',
      '/project/r.html',
    ])
    expect(parseReport(written.get('/project/out/r.json') ?? '')).toEqual(slower)
    expect(written.get('/tmp/r.md')).toContain('parse')
    expect(written.get('/project/r.csv')).toMatch(/^id,suite,name,[^]*"parse"/)
    expect(written.get('/project/r.html')).toBe(renderHtml(slower))
  })

  test('a file that cannot be written is an error after the report was shown', async () => {
    const { code, stdout, stderr } = await benchgate('compare main --json r.json', {
      gate: async () => slower,
      readOnly: ['/project/r.json'],
    })
    expect(code).toBe(2)
    expect(stdout).toContain('parse')
    expect(stderr).toMatch(
      /^error\[cannot-write\]: the report cannot be written to r\.json: EACCES/,
    )
  })
})

describe('colour', () => {
  test.each([
    ['on a terminal', '', {}, true, true],
    ['into a pipe', '', {}, false, false],
    ['with --no-color', '--no-color', { FORCE_COLOR: '1' }, true, false],
    ['with NO_COLOR', '', { NO_COLOR: '1', FORCE_COLOR: '1' }, true, false],
    ['with an empty NO_COLOR', '', { NO_COLOR: '' }, true, true],
    ['with FORCE_COLOR', '', { FORCE_COLOR: '1' }, false, true],
    ['with FORCE_COLOR=0', '', { FORCE_COLOR: '0' }, true, false],
    ['on a dumb terminal', '', { TERM: 'dumb' }, true, false],
  ])('%s', async (_, flags, env, isTTY, colored) => {
    const { stdout } = await benchgate(`compare main ${flags}`, {
      gate: async () => slower,
      env,
      isTTY,
    })
    expect(stdout.includes(escape)).toBe(colored)
  })
})

describe('what goes wrong', () => {
  test('a mistake in the configuration is the user’s to fix', async () => {
    const files = { 'benchgate.config.json': '{ "treshold": "5%" }' }
    const { code, stdout, stderr, requests } = await benchgate('compare main --max-time 0', {
      files,
    })
    expect(code).toBe(2)
    expect(stdout).toBe('')
    expect(stderr).toBe(
      [
        'error[invalid-config]: 2 mistakes in the configuration:',
        '  benchgate.config.json: treshold: unknown option; did you mean threshold?',
        '  --max-time: expected a time above 0 and of at most 24h, such as 5m, 90s, 1h30m or 500ms, got "0"',
        'help: Correct what is named above; `benchgate compare --help` shows every option.',
        '',
      ].join('\n'),
    )
    expect(requests).toEqual([])
  })

  test('an error that the user can fix comes with what to do', async () => {
    const { code, stderr } = await benchgate('compare main', {
      gate: () => Promise.reject(new GateError({ code: 'suite-twice', suite: 'a\n::error::b' })),
    })
    expect(code).toBe(2)
    expect(stderr).toBe(
      'error[suite-twice]: a\n: :error::b belongs to more than one entry of `suites`\nhelp: Give each entry files, or a name, of its own.\n',
    )
  })

  test('a bug of ours comes with its stack, and where to take it', async () => {
    const { code, stderr } = await benchgate('compare main', {
      gate: () => Promise.reject(new TypeError('x is not a function')),
    })
    expect(code).toBe(3)
    expect(stderr).toMatch(/^error: benchgate itself failed \(\d+\.\d+\.\d+, Node\.js v/)
    expect(stderr).toMatch(/TypeError: x is not a function\n {4}at /)
    expect(stderr).toMatch(/please report it/)
  })

  test.each([
    ['SIGINT', 130],
    ['SIGTERM', 143],
    ['SIGHUP', 129],
  ])('%s in the middle: the report of what there is, and exit code %i', async (signal, code) => {
    const stop = new AbortController()
    const ran = await benchgate('compare main --json r.json', {
      stop: stop.signal,
      async gate() {
        stop.abort(new Interrupted(signal))
        return { ...slower, interrupted: true }
      },
    })
    expect(ran.code).toBe(code)
    expect(ran.stdout).toContain('parse')
    expect(ran.written.has('/project/r.json')).toBe(true)
    expect(ran.stderr).toMatch(/^Stopping\./)
  })

  test('a stop before anything was measured', async () => {
    const stop = new AbortController()
    const { code, stdout, stderr } = await benchgate('compare main', {
      stop: stop.signal,
      async gate() {
        stop.abort(new Interrupted('SIGINT'))
        throw stop.signal.reason
      },
    })
    expect(code).toBe(130)
    expect(stdout).toBe('')
    expect(stderr).toContain('interrupted by SIGINT, before anything was measured\n')
  })
})

test('what ends a run early is told below the report of what was measured', async () => {
  const trouble = new GateError({ code: 'disk-full', path: '/tmp', reason: 'ENOSPC' })
  const ended = await benchgate('compare main --json out.json', {
    gate: async () => ({ ...report([]), interrupted: true }),
    trouble,
  })
  expect(ended.code).toBe(2)
  expect(ended.stdout).toMatch(/interrupted/i)
  expect([...ended.written.keys()]).toEqual(['/project/out.json'])
  expect(ended.stderr).toContain(
    'error[disk-full]: no space is left on the disk (/tmp): ENOSPC\nhelp: Make room there, ',
  )
})

describe('a report that was kept', () => {
  const faster = report([bench('print', changed('improved', -0.3))])
  const files = {
    'slow.json': renderJson(slower),
    'fast.json': renderJson(faster),
    'other.json': '{"schema": {"name": "another", "version": 1}}',
    'later.json': '{"schema": {"name": "benchgate-report", "version": 99}}',
    'torn.json': renderJson(slower).slice(0, 300),
  }

  const kept = parseReport(files['slow.json'])

  test('is shown as it was told, whatever its verdict', async () => {
    const { code, stdout, stderr, requests } = await benchgate('report slow.json', { files })
    const once = await benchgate('compare main --verbose', { gate: async () => slower })
    expect(stdout).toBe(once.stdout)
    expect({ code, stderr, requests }).toEqual({ code: 0, stderr: '', requests: [] })
  })

  test('is shown in the order in which files are named', async () => {
    const { stdout } = await benchgate('report fast.json slow.json', { files })
    expect(stdout.indexOf('print')).toBeGreaterThan(-1)
    expect(stdout.indexOf('print')).toBeLessThan(stdout.indexOf('parse'))
  })

  test('as Markdown, as JSON and as CSV', async () => {
    const { stdout: markdown } = await benchgate('report slow.json --markdown', { files })
    expect(markdown).toContain('❌ **Fails: the only benchmark got slower**')
    const { stdout: json } = await benchgate('report slow.json --json', { files })
    expect(parseReport(json)).toEqual(slower)
    const { stdout: csv } = await benchgate('report slow.json --csv', { files })
    expect(csv).toBe(renderCsv(slower))
    for (const both of ['--json --markdown', '--csv --json', '--csv --markdown']) {
      expect((await benchgate(`report slow.json ${both}`, { files })).code).toBe(2)
    }
  })

  test('as a page, in brief where that is asked for', async () => {
    const { stdout: page } = await benchgate('report slow.json --html', { files })
    expect(page).toBe(renderHtml(kept))
    const { stdout: technical } = await benchgate('report slow.json --technical', { files })
    expect(technical).toBe(renderHtml(kept, { view: 'technical' }))
    for (const line of ['--executive', '--html --executive'])
      expect((await benchgate(`report slow.json ${line}`, { files })).stdout).toBe(
        renderHtml(kept, { view: 'executive' }),
      )
    for (const both of [
      '--html --json',
      '--executive --technical',
      '--csv --pdf x',
      '--json --executive',
    ])
      expect((await benchgate(`report slow.json ${both}`, { files })).code).toBe(2)
  })

  test('on paper, in a file', async () => {
    const { code, stdout, written } = await benchgate('report slow.json --pdf out/r.pdf', { files })
    expect({ code, stdout }).toEqual({ code: 0, stdout: '' })
    const printed = `%PDF of ${renderHtml(kept, { view: 'technical' })}`
    expect([...written]).toEqual([['/project/out/r.pdf', printed]])
    const brief = await benchgate('report slow.json --executive --pdf r.pdf', { files })
    expect(brief.written.get('/project/r.pdf')).toContain('data-view="executive"')
  })

  test('as a page is one report, and a PDF that cannot be written is told', async () => {
    const several = await benchgate('report fast.json slow.json --html', { files })
    expect(several.stderr).toMatch(/^error\[several-pages\]/)
    const locked = { files, readOnly: ['/project/r.pdf'] }
    const { stderr } = await benchgate('report slow.json --pdf r.pdf', locked)
    expect(stderr).toMatch(/^error\[cannot-write\]: the report cannot be written to r\.pdf: EACCES/)
  })

  test.each([
    ['missing.json', 'report-unreadable', 'missing.json'],
    ['other.json', 'report-foreign', 'other.json is not a report of benchgate'],
    ['later.json', 'report-newer', 'later.json has version 99'],
    ['torn.json', 'report-not-json', 'torn.json is not JSON'],
  ])('%s is told before anything is shown: %s', async (file, code, words) => {
    const ran = await benchgate(`report slow.json ${file}`, { files })
    expect(ran).toMatchObject({ code: 2, stdout: '' })
    expect(ran.stderr).toContain(`error[${code}]: `)
    expect(ran.stderr).toContain(words)
    expect(ran.stderr).toContain('help: ')
  })

  test('is explained in a few lines, by a part of a name or as a whole', async () => {
    const { code, stdout } = await benchgate('explain slow.json parse', { files })
    expect(code).toBe(0)
    expect(stdout).toMatch(/regressed: time /)
    expect((await benchgate('explain slow.json', { files })).stdout).toBe(stdout)
  })

  test('explains nothing that it does not have, and says what was meant', async () => {
    const { code, stderr, stdout } = await benchgate('explain slow.json prase', { files })
    expect({ code, stdout }).toEqual({ code: 2, stdout: '' })
    expect(stderr).toMatch(/^error\[not-in-report\]: no benchmark in slow\.json matches "prase"/)
    expect(stderr).toContain('Did you mean "parse"?')
  })

  test('needs a file', async () => {
    expect((await benchgate('report')).code).toBe(2)
  })
})

describe('how much is printed', () => {
  const slow = async () => slower

  test('is one line about how it was measured, and all of it with --verbose', async () => {
    const brief = await benchgate('compare main', { gate: slow, columns: 120 })
    expect(brief.stdout).toMatch(/ · --verbose says more\n$/)
    expect(brief.stdout).not.toContain('repeat:')
    const whole = await benchgate('compare main --verbose', { gate: slow })
    expect(whole.stdout).toContain('repeat: npx benchgate')
  })

  test('is the verdict alone with --quiet, and no progress', async () => {
    const { code, stdout, stderr } = await benchgate('compare main --quiet', { gate: slow })
    expect([code, stderr]).toEqual([1, ''])
    expect(stdout).toContain('The only benchmark got slower')
    expect(stdout).not.toContain('verdict ')
    const both = await benchgate('compare main --quiet --verbose')
    expect(both).toMatchObject({ code: 2, requests: [] })
  })

  test('is JSON alone on stdout where a program reads it, with the report on stderr', async () => {
    const { code, stdout, stderr } = await benchgate('compare main --json -', { gate: slow })
    expect(code).toBe(1)
    expect(JSON.parse(stdout)).toMatchObject({ outcome: 'regressed' })
    expect(stderr).toContain('The only benchmark got slower')
  })
})
