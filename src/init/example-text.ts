/** A benchmark file to start from. It is measured as it stands. */
export const exampleText = `// An example: put in your own code, and rename it. Any file of tinybench will do.
import { Bench } from 'tinybench'

const numbers = Array.from({ length: 1000 }, (_, i) => (i * 7919) % 1000)

const bench = new Bench({ name: 'example' })
bench.add('sort', () => [...numbers].sort((a, b) => a - b))
bench.add('join', () => numbers.join(','))

export default bench
`
