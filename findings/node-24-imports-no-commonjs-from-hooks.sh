#!/usr/bin/env bash
# Node.js 24.21.0, beside 26.10.0.
#
# Behaviour: hooks of `module.registerHooks` that give a name an address of their own and, for that address, CommonJS source
# make a module that can be required. Node.js 24 cannot import it: the CommonJS loader is asked once more, by the address, and
# does not find it. Node.js 26 imports it. A source of the format `module` is imported by both.
#
# Output seen:
#   24: required: 1, imported: Cannot find module 'own:one', imported as a module: 1
#   26: required: 1, imported: 1, imported as a module: 1
set -euo pipefail
folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
cd "$folder"
cat > hooks.mjs <<'JS'
import { createRequire, registerHooks } from 'node:module'
const sources = {
  'own:one': { format: 'commonjs', source: 'module.exports = 1' },
  'own:two': { format: 'module', source: 'export default 1' },
}
const addresses = { one: 'own:one', two: 'own:two' }
registerHooks({
  resolve: (name, context, next) =>
    name in addresses
      ? { url: addresses[name], format: sources[addresses[name]].format, shortCircuit: true }
      : next(name, context),
  load: (url, context, next) =>
    url in sources ? { ...sources[url], shortCircuit: true } : next(url, context),
})
const told = (name) =>
  import(name).then(({ default: value }) => value, ({ message }) => message.split('\n')[0])
const imported = await told('one')
const required = createRequire(import.meta.url)('one')
const version = process.versions.node.split('.')[0]
console.log(`${version}: required: ${required}, imported: ${imported}, imported as a module: ${await told('two')}`)
JS
seen=$(for version in 24.21.0 26.10.0; do
  mkdir "$version"
  echo '{"private":true}' > "$version/package.json"
  npm install --prefix "$version" --silent --no-audit --no-fund "node@$version" > /dev/null
  "$version/node_modules/.bin/node" hooks.mjs
done)
expected="24: required: 1, imported: Cannot find module 'own:one', imported as a module: 1
26: required: 1, imported: 1, imported as a module: 1"
echo "$seen"
[ "$seen" = "$expected" ] || { echo 'This is no longer what was seen.'; exit 1; }
