/** Releases of real packages, one after the other, and benchmarks of what each of them is used for. */

export interface ReleasePair {
  readonly name: string
  readonly from: string
  readonly to: string
}

export const releases: readonly ReleasePair[] = [
  { name: 'date-fns', from: '4.3.0', to: '4.4.0' },
  { name: 'picomatch', from: '4.0.5', to: '4.0.6' },
  { name: 'picomatch', from: '4.0.6', to: '4.0.7' },
  { name: 'semver', from: '7.8.4', to: '7.8.5' },
  { name: 'semver', from: '7.8.5', to: '7.8.6' },
  { name: 'qs', from: '6.16.1', to: '6.16.2' },
  { name: 'qs', from: '6.17.0', to: '6.17.1' },
  { name: 'ms', from: '2.1.2', to: '2.1.3' },
  { name: 'immer', from: '11.2.9', to: '11.2.10' },
  { name: 'immer', from: '11.2.10', to: '11.2.13' },
  { name: 'lodash', from: '4.17.20', to: '4.17.21' },
  { name: 'lodash', from: '4.17.21', to: '4.17.23' },
  { name: 'marked', from: '18.1.2', to: '18.1.3' },
  { name: 'marked', from: '18.2.0', to: '18.2.1' },
]

interface Uses {
  /** Statements before the benchmarks. */
  readonly before: string
  /** Expressions, one a benchmark. */
  readonly calls: readonly string[]
}

export const uses: Readonly<Record<string, Uses>> = {
  'date-fns': {
    before: `import * as d from 'date-fns'\nconst a = new Date(2024, 1, 29), b = new Date(2025, 6, 1)`,
    calls: [
      `d.format(a, 'yyyy-MM-dd')`,
      `d.format(a, 'PPPP')`,
      `d.parse('2024-02-29', 'yyyy-MM-dd', b)`,
      `d.parseISO('2024-02-29T10:00:00Z')`,
      `d.addDays(a, 3)`,
      `d.addMonths(a, 3)`,
      `d.differenceInDays(b, a)`,
      `d.formatDistance(a, b)`,
      `d.startOfWeek(a)`,
      `d.isWithinInterval(a, { start: a, end: b })`,
      `d.eachDayOfInterval({ start: a, end: b })`,
      `d.getISOWeek(a)`,
      `d.intervalToDuration({ start: a, end: b })`,
    ],
  },
  picomatch: {
    before: `import picomatch from 'picomatch'\nconst match = picomatch('**/*.{js,ts}')`,
    calls: [
      `match('src/a/b.ts')`,
      `match('README.md')`,
      `picomatch('*.js')`,
      `picomatch('!(a|b)/**')`,
      `picomatch.scan('src/{a,b}/*.js')`,
      `picomatch.parse('src/**/[a-z].js')`,
      `picomatch.makeRe('a/{1..3}/*')`,
      `picomatch.isMatch('a.b', '*.b')`,
    ],
  },
  semver: {
    before: `import semver from 'semver'`,
    calls: [
      `semver.parse('1.2.3-beta.1')`,
      `semver.valid('v1.2.3')`,
      `semver.compare('1.2.3', '1.2.4')`,
      `semver.satisfies('1.2.3', '^1.0.0 || ~2.1')`,
      `semver.inc('1.2.3', 'minor')`,
      `semver.sort(['1.2.3', '0.1.0', '3.0.0'])`,
      `semver.maxSatisfying(['1.2.3', '1.9.0'], '^1')`,
      `semver.coerce('v3.2')`,
      `new semver.Range('>=1.2 <3')`,
      `semver.diff('1.2.3', '2.0.0')`,
    ],
  },
  qs: {
    before: `import qs from 'qs'\nconst deep = { a: { b: [1, 2, { c: 'd' }] }, e: 'f g' }`,
    calls: [
      `qs.parse('a=b&c=d')`,
      `qs.parse('a[b][c]=d')`,
      `qs.parse('a[]=1&a[]=2')`,
      `qs.parse('a,b=c', { comma: true })`,
      `qs.parse('a.b=c', { allowDots: true })`,
      `qs.stringify({ a: 'b' })`,
      `qs.stringify(deep)`,
      `qs.stringify(deep, { arrayFormat: 'brackets' })`,
      `qs.stringify(deep, { encode: false })`,
    ],
  },
  ms: {
    before: `import ms from 'ms'`,
    calls: [`ms('2 days')`, `ms('1.5h')`, `ms(60000)`, `ms(6e7, { long: true })`],
  },
  immer: {
    before: `import { produce, current, original, isDraft, createDraft, finishDraft } from 'immer'
const state = { list: [1, 2, 3], deep: { a: { b: 1 } } }`,
    calls: [
      `produce(state, () => {})`,
      `produce(state, (d) => { d.list.push(4) })`,
      `produce(state, (d) => { d.deep.a.b = 2 })`,
      `produce(state, (d) => { delete d.deep })`,
      `produce(state, (d) => { current(d) })`,
      `produce(state, (d) => { original(d.list) })`,
      `finishDraft(createDraft(state))`,
      `isDraft(state)`,
    ],
  },
  lodash: {
    before: `import _ from 'lodash'\nconst list = [3, 1, 2, 3], tree = { a: { b: [1, { c: 2 }] } }`,
    calls: [
      `_.cloneDeep(tree)`,
      `_.merge({}, tree)`,
      `_.get(tree, 'a.b[1].c')`,
      `_.set({}, 'a.b', 1)`,
      `_.uniq(list)`,
      `_.sortBy(list)`,
      `_.groupBy(list, (n) => n % 2)`,
      `_.isEqual(tree, tree.a)`,
      `_.debounce(() => 1, 5)`,
      `_.camelCase('some words here')`,
      `_.trim('  a ')`,
      `_.template('a <%= b %>')({ b: 1 })`,
      `_.toNumber('12')`,
      `_.chunk(list, 2)`,
    ],
  },
  marked: {
    before: `import { marked } from 'marked'`,
    calls: [
      `marked.parse('# title')`,
      `marked.parse('a *b* **c**')`,
      `marked.parse('- a\\n- b\\n  - c')`,
      `marked.parse('| a | b |\\n| - | - |\\n| 1 | 2 |')`,
      `marked.parse('\`\`\`js\\nlet a\\n\`\`\`')`,
      `marked.parse('[a](b) ![c](d)')`,
      `marked.parse('> quote')`,
      `marked.parseInline('a *b*')`,
      `marked.lexer('# a')`,
    ],
  },
}

/** A file of tinybench with a benchmark for each call. */
export function benchmarkFile({ before, calls }: Uses): string {
  return [
    `import { Bench } from 'tinybench'`,
    before,
    'const bench = new Bench()',
    ...calls.map(
      (call, i) =>
        `bench.add(${JSON.stringify(`${i} ${call}`)}, () => ${call.startsWith('{') ? `(${call})` : call})`,
    ),
    'await bench.run()\n',
  ].join('\n')
}
