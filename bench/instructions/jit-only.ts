/**
 * Pairs of versions that do the same work, where the head keeps V8's optimising compilers from compiling it as well: what
 * only they can show.
 */
export interface JitOnly {
  readonly kind: string
  /** What is done to the code. */
  readonly harm: string
  /** Modules that export the work as `run`. */
  readonly base: string
  readonly head: string
}

/** Bodies of a loop that runs over `rows`, objects with the numbers `a` and `b`. */
const bodies = {
  'reads two properties': 'sum = (sum + row.a + row.b) | 0',
  'writes a property': 'row.b = (row.a + i) & 1023',
  compares: 'if (row.a > row.b) sum = (sum + 1) | 0',
  'calls a method': 'sum = (sum + row.twice()) | 0',
  multiplies: 'sum = Math.imul(sum + row.a, 31) + row.b | 0',
} as const

/** Text that stands before the work in the head, and in the base does the same without harm. */
const harms = {
  'a polymorphic site': {
    head: 'for (const extra of ["p", "q", "r", "s", "t"]) work([new Row(1, 2, extra), new Row(3, 4, extra)])',
    base: 'for (const extra of ["", "", "", "", ""]) work([new Row(1, 2, extra), new Row(3, 4, extra)])',
  },
  'a deoptimisation': {
    head: 'warm(); work([new Row(1.5, 2.5, ""), new Row("1", "2", "")])',
    base: 'warm(); work([new Row(1, 2, ""), new Row(1, 2, "")])',
  },
  'an array with holes': {
    head: 'delete rows[0]; rows[0] = new Row(0, 1, ""); rows[1 << 12] = rows[0]; rows.length = 64',
    base: 'rows[0] = new Row(0, 1, ""); rows.length = 64',
  },
  'objects as dictionaries': {
    head: 'for (const row of rows) { row.z = 1; delete row.a; row.a = row.b - 1 }',
    base: 'for (const row of rows) { row.z = 1; row.a = row.b - 1 }',
  },
} as const

export function jitOnly(): readonly JitOnly[] {
  return Object.entries(harms).flatMap(([harm, { base, head }]) =>
    Object.entries(bodies).map(([what, body]) => ({
      kind: `${harm}, ${what}`,
      harm,
      base: fileOf(body, base),
      head: fileOf(body, head),
    })),
  )
}

function fileOf(body: string, before: string): string {
  return `class Row {
  constructor(a, b, extra) {
    if (extra !== '') this[extra] = 1
    this.a = a
    this.b = b
  }
  twice() { return this.a * 2 }
}
const rows = Array.from({ length: 64 }, (_, i) => new Row(i, i + 1, ''))
function work(all) {
  let sum = 0
  for (let i = 0; i < all.length; i++) { const row = all[i]; ${body} }
  return sum
}
function warm() { for (let i = 0; i < 2000; i++) work(rows) }
${before}
export const run = () => work(rows)
`
}
