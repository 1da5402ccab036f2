#!/usr/bin/env bash
# benchmark.js, version 2.1.4, on Node.js.
#
# Behaviour: String(benchmark) of a benchmark that threw an Error has the name, a colon and a blank, and then the error's
# own enumerable properties, and not its message: nothing at all for `new Error('out of stock')`, so that the line looks
# like a heading, and `generatedMessage: true,code: ERR_ASSERTION,…` for an assertion. A text that was thrown is kept
# as it is. Who looks for the failure of a benchmark in what a suite prints has to know that. Its code tests
# `_.isError(Error)`, the constructor, where it means the error.
#
# Output seen:
#   "plain: "
#   "asserts: generatedMessage: true,code: ERR_ASSERTION,actual: 1,expected: 2,operator: strictEqual"
#   "text: out of stock"
set -euo pipefail
folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
cd "$folder"
npm init -y > /dev/null
npm install --no-audit --no-fund --silent benchmark@2.1.4 > /dev/null
cat > bench.cjs <<'JS'
const assert = require('node:assert')
const Benchmark = require('benchmark')
new Benchmark.Suite()
  .add('plain', () => { throw new Error('out of stock') })
  .add('asserts', () => assert.strictEqual(1, 2))
  .add('text', () => { throw 'out of stock' })
  .on('cycle', ({ target }) => console.log(JSON.stringify(String(target))))
  .run()
JS
# Newer versions of Node.js add `diff` to the error.
seen=$(node bench.cjs | sed 's/,diff: simple//')
expected='"plain: "
"asserts: generatedMessage: true,code: ERR_ASSERTION,actual: 1,expected: 2,operator: strictEqual"
"text: out of stock"'
echo "$seen"
[ "$seen" = "$expected" ] || { echo 'This is no longer what was seen.'; exit 1; }
