import { quick } from './project.ts'

export const withExtras = { slicing: { ...quick.slicing, extraMs: 1, warmupMs: 50 } }

/** A file with these benchmarks, which may keep something in `kept` and be `busy` for so many milliseconds. */
export function suite(...tasks: readonly string[]): string {
  const added = tasks.map((task) => `.add(${task})`).join('')
  return `import { Bench } from 'tinybench'
const kept = []
const busy = (ms) => { const end = performance.now() + ms; while (performance.now() < end); }
export default new Bench()${added}`
}
