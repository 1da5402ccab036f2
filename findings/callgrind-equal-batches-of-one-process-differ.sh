#!/usr/bin/env bash
# Valgrind 3.19.0 (Debian's package valgrind 1:3.19.0-1) with callgrind, on Node.js 24.21.0.
#
# Behaviour: with `--predictable` and fixed seeds a warmed-up function takes the same instructions in every process, to a
# few in a hundred thousand: the first 200 calls in one process as the first 200 calls in another one. But within a
# process the first 200 calls and the next 200 differ by one or two percent, a thousandfold of that, though they do the same
# work after the same warm-up: the collector and the optimising compiler get to them in other places. So versions can be
# compared by counts of the same batch in processes of their own, and a spread over batches of one process says nothing
# of how well counts repeat.
#
# It also shows how a script can have a count written down while it runs, without a native addon: callgrind's
# `--dump-before=getpriority` writes one whenever `os.getPriority()` is called.
#
# Output seen:
#   the same batch in two processes: less than 0.05 % apart
#   two batches of one process: more than 0.5 % apart
set -euo pipefail
folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
cd "$folder"
[ "$(valgrind --version)" = valgrind-3.19.0 ] || { echo 'Install valgrind 3.19.0 first.'; exit 1; }
echo '{"private":true}' > package.json
npm install --silent --no-audit --no-fund node@24.21.0 > /dev/null
cat > work.mjs << 'END'
import { getPriority } from 'node:os'
const work = () => {
  const map = new Map()
  for (let i = 0; i < 100; i++) map.set(`k${(i * 7919) % 101}`, i)
  return [...map].sort((a, b) => a[1] - b[1]).length
}
const batch = (times) => { for (let i = 0; i < times; i++) work() }
batch(1000)
getPriority(0)
batch(200)
getPriority(0)
batch(200)
getPriority(0)
END
for run in a b; do
  valgrind --quiet --tool=callgrind --callgrind-out-file="$run" --dump-before=getpriority node_modules/.bin/node \
    --single-threaded --predictable --hash-seed=1 --random-seed=1 work.mjs 2> /dev/null
done
count() { sed -n 's/^totals: //p' "$1"; }
apart() { awk -v a="$1" -v b="$2" 'BEGIN { d = a - b; if (d < 0) d = -d; printf "%.6f\n", 100 * d / a }'; }
between=$(apart "$(count a.2)" "$(count b.2)")
within=$(apart "$(count a.2)" "$(count a.3)")
echo "measured: $between % and $within %" >&2
seen=$(awk -v b="$between" -v w="$within" 'BEGIN {
  print "the same batch in two processes: " (b < 0.05 ? "less" : "no less") " than 0.05 % apart"
  print "two batches of one process: " (w > 0.5 ? "more" : "no more") " than 0.5 % apart"
}')
expected='the same batch in two processes: less than 0.05 % apart
two batches of one process: more than 0.5 % apart'
echo "$seen"
[ "$seen" = "$expected" ] || { echo 'This is no longer what was seen.'; exit 1; }
