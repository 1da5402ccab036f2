/** A function beside a package's work that gets objects of one shape, or in the head of seven. */
import { readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { suite, type Pair } from '../reach/packages.ts'

export const shapedName = 'plantedSize'

export function plantShapes({ base, head }: Pair): void {
  for (const [directory, shapes] of [
    [base, 1],
    [head, 7],
  ] as const) {
    writeFileSync(join(directory, 'shapes.mjs'), shapesModule(shapes))
    const file = join(directory, suite)
    const text = readFileSync(file, 'utf8')
    const calling = text.replace("add('own', run)", "add('own', () => (planted(), run()))")
    if (calling === text) throw new Error(`${file} adds no run`)
    writeFileSync(file, `import { planted } from './shapes.mjs'\n${calling}`)
  }
}

/** Other shapes come when the function has been optimised for the first one. */
function shapesModule(shapes: number): string {
  return `const names = 'abcdefgh'
let made = 0
const make = () => made++ < 3_000 ? { size: 1 } : { [names[made % ${shapes}]]: 1, size: 1 }
function ${shapedName}(object) {
  return object.size + 1
}
export function planted() {
  let sum = 0
  for (let i = 0; i < 200; i++) sum += ${shapedName}(make())
  if (sum === 7) globalThis.planted = sum
}
`
}
