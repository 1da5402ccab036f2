#!/usr/bin/env bash
# Node.js, versions 24.21.0 and 26.3.0, and V8's log (`--log-deopt` with `--logfile`).
#
# Behaviour: `--logfile` says where the log goes, and `--log-deopt` writes each deoptimisation there. Node.js 24 prints them to the
# standard output as well, in the words of `--trace-deopt`, between what the program prints; Node.js 26 does not. So that whoever
# reads a program's output, as JSON for example, cannot log its deoptimisations beside it under Node.js 24.
#
# Output seen:
#   v24.21.0: in the log: true, on the standard output: true
#   v26.3.0: in the log: true, on the standard output: false
set -euo pipefail
folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
cd "$folder"
cat > shapes.js <<'JS'
const sizeOf = (object) => object.size + 1
let sum = 0
for (let i = 0; i < 200_000; i++) sum += sizeOf({ size: i })
for (let i = 0; i < 200_000; i++) sum += sizeOf({ name: i, size: i })
if (sum === 0) console.log('nothing')
JS
seen=''
for version in 24.21.0 26.3.0; do
  mkdir "$version"
  (cd "$version" && echo '{"private":true}' > package.json && npm install --silent --no-audit --no-fund "node@$version" > /dev/null)
  printed=$("$version/node_modules/.bin/node" --log-deopt --no-logfile-per-isolate "--logfile=$version.log" shapes.js)
  logged=$(grep -q '^code-deopt,' "$version.log" && echo true || echo false)
  shown=$([ -n "$printed" ] && echo true || echo false)
  seen+="v$version: in the log: $logged, on the standard output: $shown"$'\n'
done
printf '%s' "$seen"
expected='v24.21.0: in the log: true, on the standard output: true
v26.3.0: in the log: true, on the standard output: false
'
[ "$seen" = "$expected" ] || { echo 'This has changed.'; exit 1; }
