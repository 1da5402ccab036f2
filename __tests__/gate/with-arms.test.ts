import { describe, expect, it } from 'vitest'
import { parseConfig } from '../../src/config/index.ts'
import type { GateRequest } from '../../src/gate.ts'
import { preparedForArms, withArms } from '../../src/gate/with-arms.ts'
import { wantedRuntime, type ArmRuntime, type PreparedVersion } from '../../src/model/index.ts'

function asked(
  base: string | null,
  heads: readonly string[],
  arms: string,
  more: object = {},
): GateRequest {
  const config = parseConfig({
    file: { path: 'benchgate.config.json', value: more },
    given: { source: 'flag', values: { arms } },
    seed: 1,
  })
  return {
    config,
    base,
    heads,
    baselines: null,
    checkpoint: null,
    workerPath: '',
    reproduce: null,
    onProgress: () => {},
  }
}

const version = (label: string): PreparedVersion => ({
  label,
  source: { kind: 'directory', path: label },
  directory: `/${label}`,
})

function runtime(text: string): ArmRuntime {
  const wanted = wantedRuntime(text)
  if (wanted === null) throw new Error(text)
  return { ...wanted, program: '/bin/node', version: 'v24.1.0', stripsTypes: true }
}

describe('what is prepared', () => {
  it('is all versions without arms, and with as many arms', () => {
    expect(preparedForArms(asked('main', ['.'], '[]'))).toEqual({ base: 'main', heads: ['.'] })
    const both = { base: 'main', heads: ['.'] }
    expect(preparedForArms(asked('main', ['.'], 'node@22,node@24'))).toEqual(both)
  })

  it('is a single version once, however it was named', () => {
    const once = { base: null, heads: ['main'] }
    expect(preparedForArms(asked('main', [], 'node,bun'))).toEqual(once)
    expect(preparedForArms(asked(null, ['main'], 'node,bun,deno'))).toEqual(once)
  })

  it.each([
    ['one arm', asked(null, ['.'], 'node@22')],
    ['fewer arms than versions', asked('a', ['b', 'c'], 'node,bun')],
    ['more arms than versions', asked('a', ['b'], 'node,bun,deno')],
  ])('is refused of %s', (_, request) => {
    expect(() => preparedForArms(request)).toThrow(
      expect.objectContaining({ code: 'arms-versions' }),
    )
  })

  it('is refused of suites that start programs of their own, and for a baseline', () => {
    const suites = [{ kind: 'command', name: 'build', run: 'node build.js' }]
    const others = asked(null, ['.'], 'node,bun', { suites })
    expect(() => preparedForArms(others)).toThrow(expect.objectContaining({ code: 'arms-suites' }))
    const kept = { ...asked(null, ['.'], 'node,bun'), isKept: true }
    expect(() => preparedForArms(kept)).toThrow(expect.objectContaining({ code: 'arms-saved' }))
  })
})

describe('versions', () => {
  const [old, now] = [runtime('node@22'), runtime('node@24 --jitless')]

  it('are the arms of a single one, which lies where it did', () => {
    const { base, heads } = withArms({ base: null, heads: [version('main')] }, [old, now])
    expect(base).toMatchObject({ label: 'node@22', directory: '/main', runtime: old })
    expect(heads).toMatchObject([{ label: 'node@24 --jitless', directory: '/main', runtime: now }])
  })

  it('keep their names beside the arms of each', () => {
    const versions = { base: version('main'), heads: [version('next')] }
    const { base, heads } = withArms(versions, [old, now])
    expect(base).toMatchObject({ label: 'main, node@22', directory: '/main', runtime: old })
    expect(heads).toMatchObject([{ label: 'next, node@24 --jitless', directory: '/next' }])
  })

  it('stay as they are without arms', () => {
    const versions = { base: version('main'), heads: [version('next')] }
    expect(withArms(versions, [])).toBe(versions)
  })
})
