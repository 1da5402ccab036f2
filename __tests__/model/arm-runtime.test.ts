import { expect, it } from 'vitest'
import { wantedRuntime } from '../../src/model/index.ts'

it('is an engine, with the version, the flags and the variables that are wanted', () => {
  expect(wantedRuntime('bun')).toEqual({
    text: 'bun',
    engine: 'bun',
    wanted: null,
    flags: [],
    env: {},
  })
  expect(wantedRuntime('TZ=UTC A=b=c node@22.3 --max-semi-space-size=64 --import ./x.js')).toEqual({
    text: 'TZ=UTC A=b=c node@22.3 --max-semi-space-size=64 --import ./x.js',
    engine: 'node',
    wanted: '22.3',
    flags: ['--max-semi-space-size=64', '--import', './x.js'],
    env: { TZ: 'UTC', A: 'b=c' },
  })
})

it.each(['', 'ruby', 'nodejs', 'node 22', 'node@', 'node@22@24', 'node bench.js', '--flag', 'A=1'])(
  'is not %j',
  (text) => {
    expect(wantedRuntime(text)).toBeNull()
  },
)
