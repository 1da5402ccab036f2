#!/usr/bin/env bash
# The compile cache of Node.js 24.21.0, type stripping and the inspector.
#
# Behaviour: the first process that runs a TypeScript file strips its types with a WebAssembly module of Node.js' own, and the
# inspector tells of that as a script `wasm://wasm/…` of the process. With NODE_COMPILE_CACHE set, a later process takes what
# came of the stripping from the cache, and has no such script. So two runs of the same file differ in their scripts.
#
# Output seen:
#   first: wasm
#   again: none
set -euo pipefail
folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
cd "$folder"
echo '{"type":"module","private":true}' > package.json
npm install --silent --no-audit --no-fund node@24.21.0 > /dev/null
cat > look.ts << 'END'
import { Session } from 'node:inspector'
const session: Session = new Session()
session.connect()
let seen = 'none'
session.on('Debugger.scriptParsed', ({ params }: { params: { url: string } }) => {
  if (params.url.startsWith('wasm://')) seen = 'wasm'
})
session.post('Debugger.enable')
console.log(seen)
END
export NODE_COMPILE_CACHE="$folder/cache"
output=$(for run in first again; do
  printf '%s: %s\n' "$run" "$(node_modules/.bin/node look.ts)"
done)
echo "$output"
[ "$output" = $'first: wasm\nagain: none' ]
