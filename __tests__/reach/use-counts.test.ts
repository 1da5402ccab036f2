import { expect, it } from 'vitest'
import { pairedUse, type CodeLook } from '../../src/reach/index.ts'
import { looked, type Told } from './looked.ts'

const files = { './a.js': 'function a() {}' }

function look(used: Told['used'], over: Partial<Told> = {}): CodeLook {
  const told: Told = { files, benchmarks: { one: ['a'], two: ['a'] }, ...over }
  return { kind: 'looked', file: looked(used === undefined ? told : { ...told, used }) }
}

it('tells what loading a file and a call of a benchmark use, where it differs', () => {
  const base = look({ '': { modules: 12, files: 1 }, one: { requests: 1 }, two: { files: 3 } })
  const head = look({ '': { modules: 48, files: 1 }, one: { requests: 2 }, two: { files: 3 } })
  const load = { what: 'modules', name: '', during: 'load', base: 12, head: 48 }
  expect(pairedUse(base, head, 'one')).toEqual([
    load,
    { what: 'requests', name: '', during: 'call', base: 1, head: 2 },
  ])
  expect(pairedUse(base, head, 'two')).toEqual([load])
})

it('tells how often a call stops for a file also where that is the same', () => {
  const same = look({ '': { 'synchronous-files': 5 }, one: { 'synchronous-files': 2 } })
  expect(pairedUse(same, same, 'one')).toEqual([
    { what: 'synchronous-files', name: '', during: 'call', base: 2, head: 2 },
  ])
  expect(pairedUse(same, same, 'two')).toEqual([])
})

it('tells nothing of a call if calls differ among themselves', () => {
  const steady = look({ one: { files: 1 } })
  const varying = look({ one: { files: 9 } })
  if (varying.kind === 'failed') throw new Error('it is a look')
  const stretches = varying.file.stretches.map((one) =>
    one.benchmark === 'one' ? { ...one, used: null } : one,
  )
  const unsteady: CodeLook = { kind: 'looked', file: { ...varying.file, stretches } }
  expect(pairedUse(steady, varying, 'one')).toHaveLength(1)
  expect(pairedUse(steady, unsteady, 'one')).toEqual([])
})

it('tells nothing of loading a file that throws before its end', () => {
  const base = look({ '': { modules: 12 } })
  const head = look({ '': { modules: 13 } })
  expect(pairedUse(base, head, 'one')).toHaveLength(1)
  expect(pairedUse(base, look({ '': { modules: 13 } }, { threw: 'Error' }), 'one')).toEqual([])
})

it('tells nothing of a look that failed', () => {
  const failed: CodeLook = { kind: 'failed', why: { code: 'look-failed', text: '' } }
  expect(pairedUse(look({ one: { files: 1 } }), failed, 'one')).toEqual([])
  expect(pairedUse(failed, look({ one: { files: 1 } }), 'one')).toEqual([])
})
