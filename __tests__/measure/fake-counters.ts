/**
 * A `perf` that answers like the real one where the processor's counters can be read, which virtual machines mostly hide:
 * that is why it is no real one. Valgrind is real wherever it is asked for.
 */
import { chmodSync, mkdtempSync, realpathSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { delimiter, join } from 'node:path'
import { onTestFinished, vi } from 'vitest'

/** Counts what `cost` in the directory says for an iteration, and 90 million for everything else. */
const counting = `#!/usr/bin/env node
const { readFileSync, writeFileSync } = require('node:fs')
const { spawnSync } = require('node:child_process')
const args = process.argv.slice(2)
const [program, ...rest] = args.slice(args.indexOf('--') + 1)
const out = args.includes('-o') ? args[args.indexOf('-o') + 1] : null
const input = out === null ? '' : readFileSync(0, 'utf8')
const { status } = spawnSync(program, rest, { input, stdio: ['pipe', 'inherit', 'inherit', out === null ? 'ignore' : 3] })
const { runs: [{ iterations }] } = input === '' ? { runs: [{ iterations: 1000 }] } : JSON.parse(input)
const count = 90_000_000 + iterations * (out === null ? 1 : Number(readFileSync('cost', 'utf8')))
const line = count + ',,instructions:u,51234567,100.00,,\\n'
if (out === null) process.stderr.write(line)
else writeFileSync(out, '# started on Mon Nov 30 12:00:00 2026\\n\\n' + line)
process.exit(status)
`

/** What the real one says where they cannot be read. */
const refusing = `#!/bin/sh
echo '<not supported>,,instructions:u,0,100.00,,' >&2
`

/** Puts programs before all others, until the test is over. */
export function withPrograms(programs: Readonly<Record<string, string>>): void {
  const directory = realpathSync(mkdtempSync(join(tmpdir(), 'benchgate-programs-')))
  onTestFinished(() => rmSync(directory, { recursive: true, force: true }))
  for (const [name, text] of Object.entries(programs)) {
    writeFileSync(join(directory, name), text)
    chmodSync(join(directory, name), 0o755)
  }
  vi.stubEnv('PATH', `${directory}${delimiter}${process.env['PATH']}`)
  onTestFinished(() => void vi.unstubAllEnvs())
}

export const perf = { counting, refusing } as const
