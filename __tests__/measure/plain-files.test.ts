/** What mitata and benchmark.js measure is told at length in tests of their own. */
import { symlinkSync } from 'node:fs'
import { join } from 'node:path'
import { expect, it } from 'vitest'
import {
  benchmarkjsFile,
  benchmarkjsNames,
  measuredNames,
  mitataFile,
  mitataNames,
} from './plain-files.ts'
import { modules, project } from './project.ts'

it.each([
  ['mitata', 'mitata', mitataFile, mitataNames],
  ['benchmark.js', 'benchmark', benchmarkjsFile, benchmarkjsNames],
] as const)('files of %s are measured in turns as they are', async (_, name, text, names) => {
  const directory = project({ 'a.bench.mjs': text }, null)
  symlinkSync(join(modules, name), join(directory, 'node_modules', name), 'junction')
  const kind = name === 'mitata' ? 'mitata' : 'benchmarkjs'
  expect(await measuredNames(kind, 'a.bench.mjs', directory)).toEqual(names)
})
