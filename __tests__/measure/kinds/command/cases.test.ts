import { expect, it } from 'vitest'
import { casesOf, unknownParameters } from '../../../../src/measure/kinds/command/cases.ts'
import { commandDefinition } from './definition.ts'

it('has one benchmark without parameters, called as the suite is', () => {
  const [one, ...others] = casesOf(commandDefinition({ name: 'build', run: 'make {all}' }))
  expect(others).toEqual([])
  expect(one).toEqual({
    benchmark: { id: 'build > build', suite: 'build', name: 'build' },
    run: 'make {all}',
    prepare: null,
    cleanup: null,
  })
})

it('has one for each combination, with its values in all lines', () => {
  const cases = casesOf(
    commandDefinition({
      name: 'sort',
      run: 'sort -S {memory} {size}.txt',
      prepare: './make {size}',
      cleanup: 'rm {size}.txt',
      parameters: { size: ['1', '10'], memory: ['1M', '$&'] },
    }),
  )
  expect(cases.map(({ benchmark }) => benchmark.name)).toEqual([
    'sort (size 1, memory 1M)',
    'sort (size 1, memory $&)',
    'sort (size 10, memory 1M)',
    'sort (size 10, memory $&)',
  ])
  expect(cases.at(-1)).toMatchObject({
    run: 'sort -S $& 10.txt',
    prepare: './make 10',
    cleanup: 'rm 10.txt',
  })
})

it('leaves braces alone that hold no parameter', () => {
  const [one] = casesOf(
    commandDefinition({ run: 'echo ${HOME} {a,b} {toString} {n}', parameters: { n: ['1'] } }),
  )
  expect(one?.run).toBe('echo ${HOME} {a,b} {toString} 1')
})

it.each([
  ['sort {size}.txt --lang={lang}', ['size', 'lang']],
  ['sort file-{size}.txt {size}', ['size']],
  ['awk \'{print}\' a.txt && node -e "run({size})"', []],
  ['echo ${HOME} && git show HEAD@{upstream} && curl -w %{time_total} {}', []],
  ['cat {1..3}.txt', []],
])('knows what a line has no parameter for: %s', (run, names) => {
  expect(unknownParameters(commandDefinition({ run }))).toEqual(names)
})

it('knows a parameter by any of the lines', () => {
  const definition = commandDefinition({
    run: 'sort {size}.txt',
    cleanup: 'rm {name}.txt',
    parameters: { size: ['1'] },
  })
  expect(unknownParameters(definition)).toEqual(['name'])
})
