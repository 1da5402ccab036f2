#!/usr/bin/env bash
# V8's block coverage, by the inspector of Node.js 24.21.0.
#
# Behaviour: with `detailed: true` the block of a case begins with the word `case`, so that it has the case's test in it. Its
# count is that of the statements: where the case is not taken it is 0, although the test was evaluated, and has called a
# function that is counted itself. So what lies in a block with the count 0 may have run.
#
# Output seen:
#   0 case ask(): never()
#   ask ran 1
set -euo pipefail
folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
cd "$folder"
echo '{"type":"module","private":true}' > package.json
npm install --silent --no-audit --no-fund node@24.21.0 > /dev/null
cat > code.mjs << 'END'
function ask() { return 2 }
function never() {}
function choose(value) {
  switch (value) {
    case ask(): never()
  }
}
choose(1)
END
cat > look.mjs << 'END'
import { readFileSync } from 'node:fs'
import { Session } from 'node:inspector'
const session = new Session()
session.connect()
const call = (method, parameters) => {
  let answer
  session.post(`Profiler.${method}`, parameters, (error, result) => (answer = result))
  return answer
}
call('enable')
call('startPreciseCoverage', { callCount: true, detailed: true })
await import('./code.mjs')
const text = readFileSync('code.mjs', 'utf8')
const script = call('takePreciseCoverage').result.find(({ url }) => url.endsWith('/code.mjs'))
const ranges = (name) => script.functions.find(({ functionName }) => functionName === name).ranges
for (const { count, startOffset, endOffset } of ranges('choose').slice(1))
  console.log(`${count} ${text.slice(startOffset, endOffset)}`)
console.log(`ask ran ${ranges('ask')[0].count}`)
END
seen=$(node_modules/.bin/node look.mjs)
expected='0 case ask(): never()
ask ran 1'
echo "$seen"
[ "$seen" = "$expected" ] || { echo 'This is no longer what was seen.'; exit 1; }
