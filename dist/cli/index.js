#!/usr/bin/env node
// Starts the command. Nothing else is loaded before it is known that this Node.js can read it.
const { node } = process.versions
if (Number(node.split('.')[0]) < 22) {
  process.exitCode = 2
  process.stderr.write(
    [
      `error[node-too-old]: benchgate needs Node.js 22 or later, this is ${node}`,
      'help: Run the command with a newer Node.js; the benchmarks may still run under Node.js 20, if it is the `node` on PATH.',
      '',
    ].join('\n'),
  )
} else {
  const { programs } = await import('../programs/index.js')
  await programs['cli']()
}
