import * as fc from 'fast-check'

/** What would do something in a page, in a script or in an address, were it not taken as text. */
const pieces = [
  '<img src=x onerror="window.hit=1">',
  '</script><script>window.hit=1</script>',
  '"><svg onload=window.hit=1>',
  'javascript:window.hit=1',
  '${window.hit=1}',
  '__proto__',
  'constructor',
  "');window.hit=1;('",
  '\u2028window.hit=1',
  '\u202eright to left',
  '&lt;b&gt;',
  '#benchmark=other&q=x',
  '\u0000\u0007\u001b[31m',
  '\ud800',
  '\\u003cb\\u003e',
  '   ',
  '',
]

/** Any text, and often text that was made to do harm. */
export const hostileText: fc.Arbitrary<string> = fc.oneof(
  fc.string({ unit: 'binary', maxLength: 30 }),
  fc
    .tuple(fc.constantFrom(...pieces), fc.string({ maxLength: 12 }), fc.constantFrom(...pieces))
    .map((parts) => parts.join('')),
)
