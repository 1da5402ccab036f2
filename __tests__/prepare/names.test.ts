import { join } from 'node:path'
import * as fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { controlLabel } from '../../src/model/index.ts'
import { equalNames } from '../../src/prepare/equal-paths.ts'
import { outputTail } from '../../src/prepare/output-tail.ts'
import { withUniqueLabels } from '../../src/prepare/unique-labels.ts'

describe('labels', () => {
  const labelsOf = (...versions: readonly [label: string, detail: string][]) =>
    withUniqueLabels(versions.map(([label, detail]) => ({ label, detail }))).map(
      ({ label }) => label,
    )

  test('are as short as they can be', () => {
    expect(labelsOf(['main', 'a'], ['next', 'a'])).toEqual(['main', 'next'])
  })

  test('carry the detail where two are the same', () => {
    expect(labelsOf(['v1', 'a'], ['main', 'b'], ['v1', 'c'])).toEqual(['v1 (a)', 'main', 'v1 (c)'])
  })

  test("are never the control's", () => {
    expect(labelsOf([controlLabel, 'a'])).toEqual([`${controlLabel} (a)`])
  })

  test('are unique, and keep the order', () => {
    const word = fc.constantFrom('a', 'b', 'a (x)', 'a (x) #2')
    const named = fc.record({ label: word, detail: fc.constantFrom('x', 'y') })
    fc.assert(
      fc.property(fc.array(named, { maxLength: 6 }), (versions) => {
        const unique = withUniqueLabels(versions)
        expect(new Set(unique.map(({ label }) => label)).size).toBe(versions.length)
        expect(unique.every(({ label }, i) => label.startsWith(versions[i]?.label ?? '?'))).toBe(
          true,
        )
      }),
    )
  })
})

describe('names of directories', () => {
  test('make paths as long as wanted', () => {
    expect(equalNames(['', ''], '/tmp/x', 12)).toEqual(['0----', '1----'])
    expect(equalNames(['', 'ab'], '/tmp/x', 12)).toEqual(['0----', '1-'])
  })

  test('are the shortest where the wanted path is too short, or too long for a name', () => {
    expect(equalNames(['', ''], '/tmp/x', 7)).toEqual(['0', '1'])
    expect(equalNames(['', ''], '/tmp/x', 1000)).toEqual(['0', '1'])
    expect(equalNames(['', ''], '/tmp/x', null)).toEqual(['0', '1'])
    expect(equalNames(['', 'ab'], '/tmp/x', null)).toEqual(['0---', '1'])
  })

  test('are all different, and the projects in them at paths of equal length', () => {
    const folders = fc.array(fc.constantFrom('', 'a', 'packages/a'), {
      minLength: 1,
      maxLength: 120,
    })
    fc.assert(
      fc.property(folders, fc.nat(300), (all, wanted) => {
        const names = equalNames(all, '/tmp/x', wanted)
        expect(new Set(names).size).toBe(all.length)
        const lengths = names.map((name, i) => join(name, all[i] ?? '').length)
        expect(new Set(lengths).size).toBe(1)
      }),
    )
  })
})

describe("the end of a process's output", () => {
  test('is of both streams, without colours and progress', () => {
    const shown = outputTail({ stdout: 'a\n', stderr: '10%\r20%\r\u001B[31mbad\u001B[0m\n\n' })
    expect(shown).toBe('  | a\n  | 10%\n  | 20%\n  | bad')
  })

  test('says that there was none', () => {
    expect(outputTail({ stdout: '', stderr: '\n' })).toBe('  | (it wrote nothing)')
  })

  test('holds nothing that a runner takes for a command', () => {
    const hostile = fc.array(
      fc.constantFrom('::', '##[', '##', '[', '\n', '\r', ' ', 'x', '\u2028'),
    )
    fc.assert(
      fc.property(hostile, (parts) => {
        const shown = outputTail({ stdout: parts.join(''), stderr: '' })
        expect(shown).not.toMatch(/^\s*::/m)
        expect(shown).not.toContain('##[')
      }),
    )
  })
})
