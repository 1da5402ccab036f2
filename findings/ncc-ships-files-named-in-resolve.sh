#!/usr/bin/env bash
# @vercel/ncc, version 0.45.0 (on Node.js 24.21.0).
#
# Behaviour: a source file that only puts a path together, `resolve(directory, 'settings.yml')` with a directory that is
# known at run time, makes ncc copy every file of that name below the working directory into the bundle's folder, whoever
# it belongs to (packages in node_modules as well), and say nothing. `join(directory, 'settings.yml')` and a template
# string copy nothing. One such line made a bundle of one script ship the tsconfig.json files of 30 packages.
#
# Output seen:
#   resolve: out/index.js out/package.json out/work/deploy/settings.yml
#   join: out/index.js out/package.json
#   template: out/index.js out/package.json
set -euo pipefail
folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
mkdir -p "$folder/work/deploy" "$folder/work/src"
cd "$folder/work"
echo '{"type":"module","private":true}' > package.json
npm install --silent --no-audit --no-fund node@24.21.0 @vercel/ncc@0.45.0 > /dev/null
echo 'password: none of the bundle' > deploy/settings.yml

bundled() {
  printf '%s\n' "$1" > src/entry.js
  rm -rf out
  node_modules/.bin/node node_modules/@vercel/ncc/dist/ncc/cli.js build src/entry.js --out out --quiet --no-cache
  find out -type f | sort | tr '\n' ' ' | sed 's/ $//'
}

seen=$(
  echo "resolve: $(bundled "import { resolve } from 'node:path'
export const settingsOf = (directory) => resolve(directory, 'settings.yml')")"
  echo "join: $(bundled "import { join } from 'node:path'
export const settingsOf = (directory) => join(directory, 'settings.yml')")"
  echo "template: $(bundled 'export const settingsOf = (directory) => `${directory}/settings.yml`')"
)
expected='resolve: out/index.js out/package.json out/work/deploy/settings.yml
join: out/index.js out/package.json
template: out/index.js out/package.json'
echo "$seen"
[ "$seen" = "$expected" ] || { echo 'This is no longer what was seen.'; exit 1; }
