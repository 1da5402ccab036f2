import { Bench } from 'tinybench'

const names = [
  'ms-parse-one',
  'picomatch-match-one',
  'fast-deep-equal',
  'path-to-regexp-match',
  'rbush-search',
  'semver-satisfies',
  'uuid-v5',
  'dayjs-format',
  'ajv-validate',
  'qs-parse',
  'zod-parse',
  'lodash-clone-deep',
  'noble-sha256',
  'handlebars-render',
  'he-encode',
  'js-yaml-load',
  'htmlparser2-parse',
  'json5-parse',
  'marked-parse',
  'pako-deflate',
]
const bench = new Bench({ name: 'suite of 20' })

for (const name of names) {
  const workload = await import(`./cases/${name}.mjs`)
  bench.add(workload.name, workload.run)
}

await bench.run()
console.table(bench.table())
