/** Which folder of the room may import which: those of the floors below. */
import { readdirSync, readFileSync } from 'node:fs'
import { dirname, join, posix } from 'node:path'
import { expect, it } from 'vitest'

const room = join(import.meta.dirname, '../../src/report')

const below: Readonly<Record<string, readonly string[]>> = {
  text: [],
  scene: [],
  words: ['text', 'scene'],
  // What follows from the facts stands in the file for others to read: the message of a notice, and bottlenecks.
  contract: ['scene', 'words'],
  page: ['text', 'scene', 'words'],
  // A page carries the report as JSON, to be saved.
  renderers: ['text', 'scene', 'words', 'page', 'contract'],
}

const files = readdirSync(room, { recursive: true, encoding: 'utf8' })
  .map((path) => path.replaceAll('\\', '/'))
  .filter((path) => path.endsWith('.ts') && path.includes('/'))

it('imports from floors below alone', () => {
  const above = files.flatMap((file) => {
    const text = readFileSync(join(room, file), 'utf8')
    return [...text.matchAll(/ from '(\.[^']+)'$/gm)]
      .map(([, target = '']) => posix.join(dirname(file), target))
      .filter((target) => !target.startsWith('..') && floorOf(target) !== floorOf(file))
      .filter((target) => below[floorOf(file)]?.includes(floorOf(target)) !== true)
      .map((target) => `${file} imports ${target}`)
  })
  expect(above).toEqual([])
})

it('has a floor for every folder', () => {
  expect([...new Set(files.map(floorOf))].toSorted()).toEqual(Object.keys(below).toSorted())
})

function floorOf(path: string): string {
  return path.split('/')[0] ?? ''
}
