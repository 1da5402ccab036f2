/**
 * A `perf` that answers like the real one where the processor's counters can be read, which virtual machines mostly hide:
 * that is why it is no real one. Valgrind is real wherever it is asked for.
 */
import { chmodSync, mkdtempSync, realpathSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { delimiter, join } from 'node:path'
import { onTestFinished, vi } from 'vitest'

/** Counts what `cost` in the directory says for an iteration, and 90 million for everything else. */
const counting = `#!/bin/sh
out=
while [ "$1" != -- ]; do
  if [ "$1" = -o ]; then out=$2; fi
  shift
done
shift
if [ -z "$out" ]; then
  "$@"
  echo '90000001,,instructions:u,51234567,100.00,,' >&2
  exit
fi
spec=$(cat)
printf '%s' "$spec" | "$@"
code=$?
iterations=$(printf '%s' "$spec" | sed -n 's/.*"iterations":\\([0-9]*\\).*/\\1/p')
count=$((90000000 + \${iterations:-1000} * $(cat cost)))
printf '# started on Mon Nov 30 12:00:00 2026\\n\\n%s,,instructions:u,51234567,100.00,,\\n' "$count" > "$out"
exit $code
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
