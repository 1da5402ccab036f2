#!/usr/bin/env bash
# Deno, version 2.9.6, beside Node.js 24.21.0.
#
# Behaviour: in Deno `PerformanceObserver.supportedEntryTypes` of `node:perf_hooks` lists `gc`, an observer of it is set up without
# an error, and it is never told of a collection, though V8 collects garbage. So that the list says nothing of it: who
# counts the entries counts 0, where Node.js with the same engine tells of each.
#
# Output seen:
#   Node.js: gc is listed: true, collections are seen: true
#   Deno: gc is listed: true, collections are seen: false
set -euo pipefail
folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
cd "$folder"
echo '{"private":true}' > package.json
npm install --silent --no-audit --no-fund node@24.21.0 deno@2.9.6 > /dev/null
cat > collect.mjs <<'JS'
import { PerformanceObserver } from 'node:perf_hooks'
import { setTimeout } from 'node:timers/promises'
let seen = 0
const observer = new PerformanceObserver((list) => (seen += list.getEntries().length))
observer.observe({ entryTypes: ['gc'] })
const kept = []
for (let i = 0; i < 1e7; i++) kept[i % 1000] = { i }
await setTimeout(100)
const name = process.versions.deno === undefined ? 'Node.js' : 'Deno'
const isListed = PerformanceObserver.supportedEntryTypes.includes('gc')
console.log(`${name}: gc is listed: ${isListed}, collections are seen: ${seen > 0}`)
JS
seen="$(node_modules/.bin/node collect.mjs)
$(node_modules/.bin/deno run -A collect.mjs)"
expected='Node.js: gc is listed: true, collections are seen: true
Deno: gc is listed: true, collections are seen: false'
echo "$seen"
[ "$seen" = "$expected" ] || { echo 'This is no longer what was seen.'; exit 1; }
