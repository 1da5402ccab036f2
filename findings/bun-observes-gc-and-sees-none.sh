#!/usr/bin/env bash
# Bun, version 1.4.5, under the name of `node`, beside Node.js 24.21.0.
#
# Behaviour: in Bun a `PerformanceObserver` of `node:perf_hooks` takes `observe({ entryTypes: ['gc'] })` without an error, and
# is never told of a collection, though the program collects garbage. Who counts the entries counts 0.
# `PerformanceObserver.supportedEntryTypes` does not list `gc`. `process.version` is that of a Node.js all the same.
#
# Output seen:
#   Node.js: gc is listed: true, collections are seen: true
#   Bun: gc is listed: false, collections are seen: false
set -euo pipefail
folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
cd "$folder"
echo '{"private":true}' > package.json
npm install --silent --no-audit --no-fund node@24.21.0 bun@1.4.5 > /dev/null
cat > collect.mjs <<'JS'
import { PerformanceObserver } from 'node:perf_hooks'
import { setTimeout } from 'node:timers/promises'
let seen = 0
const observer = new PerformanceObserver((list) => (seen += list.getEntries().length))
observer.observe({ entryTypes: ['gc'] })
const kept = []
for (let i = 0; i < 1e7; i++) kept[i % 1000] = { i }
globalThis.Bun?.gc(true)
await setTimeout(100)
const name = process.versions.bun === undefined ? 'Node.js' : 'Bun'
const isListed = PerformanceObserver.supportedEntryTypes.includes('gc')
console.log(`${name}: gc is listed: ${isListed}, collections are seen: ${seen > 0}`)
JS
seen="$(node_modules/.bin/node collect.mjs)
$(node_modules/.bin/bun collect.mjs)"
expected='Node.js: gc is listed: true, collections are seen: true
Bun: gc is listed: false, collections are seen: false'
echo "$seen"
[ "$seen" = "$expected" ] || { echo 'This is no longer what was seen.'; exit 1; }
