#!/usr/bin/env bash
# V8's precise coverage, by the inspector of Node.js 24.21.0.
#
# Behaviour: with `callCount: false, detailed: false` every function is listed once when it has run for the first time, also
# one that is inlined, and code is optimised meanwhile. After `stopPreciseCoverage` and another start the same holds for
# what is called directly, but a function that was listed before and is inlined by then is not listed again, though it runs.
# So what one benchmark has run cannot be told from what an earlier one of the same process ran in this way; what the process
# ran as a whole can.
#
# Output seen:
#   first: hot leaf rare
#   again: hot leaf
set -euo pipefail
folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
cd "$folder"
echo '{"type":"module","private":true}' > package.json
npm install --silent --no-audit --no-fund node@24.21.0 > /dev/null
cat > code.mjs << 'END'
let calls = 0
const rare = (x) => x + 1
const leaf = (x) => x * 2
export const hot = (x) => (++calls % 50000 === 0 ? rare(x) : leaf(x))
END
cat > look.mjs << 'END'
import { Session } from 'node:inspector'
const session = new Session()
session.connect()
const call = (method, parameters) => {
  let answer
  session.post(`Profiler.${method}`, parameters, (error, result) => (answer = result))
  return answer
}
const start = () => call('startPreciseCoverage', { callCount: false, detailed: false })
const take = () =>
  call('takePreciseCoverage')
    .result.filter(({ url }) => url.endsWith('/code.mjs'))
    .flatMap(({ functions }) => functions)
    .filter(({ functionName, ranges: [{ count }] }) => functionName !== '' && count > 0)
    .map(({ functionName }) => functionName)
const listed = (hot) => {
  const names = new Set()
  for (let times = 0; times < 3; times++) {
    for (let i = 0; i < (times === 0 ? 10 : 70000); i++) hot(i)
    for (const name of take()) names.add(name)
  }
  return [...names].sort().join(' ')
}
call('enable')
start()
const { hot } = await import('./code.mjs')
console.log(`first: ${listed(hot)}`)
call('stopPreciseCoverage')
start()
console.log(`again: ${listed(hot)}`)
END
seen=$(node_modules/.bin/node look.mjs)
expected='first: hot leaf rare
again: hot leaf'
echo "$seen"
[ "$seen" = "$expected" ] || { echo 'This is no longer what was seen.'; exit 1; }
