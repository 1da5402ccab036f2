#!/usr/bin/env bash
# tsx, version 4.23.15, with tinybench 6.2.5 (an ES module without a CommonJS build), on Node.js 24.21.0.
#
# Behaviour: in a package without `"type": "module"`, tsx turns `import { Bench } from 'tinybench'` of a TypeScript file
# into `require`, compiles the package's ES module to CommonJS for it, and so makes a second instance of it. An
# `import()` of the same file from an ES module does not reach that instance: what it patches there, the TypeScript
# file never sees. `createRequire(file)('tinybench')` does reach it. With `"type": "module"` there is one instance.
#
# Output seen:
#   commonjs package: import() reaches it: false, createRequire() reaches it: true
#   module package: import() reaches it: true
set -euo pipefail
folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
cd "$folder"
echo '{"private":true}' > package.json
npm install --silent --no-audit --no-fund node@24.21.0 tsx@4.23.15 tinybench@6.2.5 > /dev/null
cat > suite.ts <<'TS'
import { Bench } from 'tinybench'
const seen: boolean = Reflect.has(Bench.prototype, 'mark')
console.log(seen)
TS
cat > by-import.mjs <<'JS'
const { Bench } = await import('tinybench')
Bench.prototype.mark = true
await import('./suite.ts')
JS
cat > by-require.mjs <<'JS'
import { createRequire } from 'node:module'
const { Bench } = createRequire(new URL('suite.ts', import.meta.url))('tinybench')
Bench.prototype.mark = true
await import('./suite.ts')
JS
run() { node_modules/.bin/node --import tsx "$1"; }

seen="commonjs package: import() reaches it: $(run by-import.mjs), createRequire() reaches it: $(run by-require.mjs)"
echo '{"private":true,"type":"module"}' > package.json
seen="$seen
module package: import() reaches it: $(run by-import.mjs)"
expected='commonjs package: import() reaches it: false, createRequire() reaches it: true
module package: import() reaches it: true'
echo "$seen"
[ "$seen" = "$expected" ] || { echo 'This is no longer what was seen.'; exit 1; }
