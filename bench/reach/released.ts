/** How many benchmarks of packages are known not to reach what a release has changed. */
import { execFileSync } from 'node:child_process'
import { mkdirSync, mkdtempSync, rmSync, symlinkSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { reachText } from '../../src/report/index.ts'
import type { Reach } from '../../src/model/index.ts'
import { root, table } from '../measured.ts'
import { lookerFor, reachesIn } from './looks.ts'
import { benchmarkFile, releases, uses, type ReleasePair } from './pairs.ts'

const suite = 'released.bench.mjs'

/** Installs the releases from the registry. */
export async function released(): Promise<string> {
  const rows: string[][] = []
  let [proved, all] = [0, 0]
  for (const pair of releases) {
    const found = await reachesOf(pair)
    const own = found.filter(({ kind }) => kind === 'cannot-reach').length
    proved += own
    all += found.length
    const other = found.find(({ kind }) => kind !== 'cannot-reach')
    const why = other === undefined ? '' : whyOf(other)
    rows.push([`${pair.name} ${pair.from} → ${pair.to}`, `${own} of ${found.length}`, why])
  }
  const head = ['release', 'cannot reach it', 'the first of the others']
  return [
    `**${proved} of ${all}** benchmarks cannot reach what a release has changed:`,
    table(head, rows),
  ].join('\n\n')
}

function whyOf(reach: Reach): string {
  return reachText(reach).replace(/\S*node_modules\//g, '')
}

async function reachesOf({ name, from, to }: ReleasePair): Promise<readonly Reach[]> {
  const place = mkdtempSync(join(tmpdir(), 'benchgate-released-'))
  try {
    const used = uses[name]
    if (used === undefined) throw new Error(`nobody uses ${name}`)
    const [base, head] = [from, to].map((version) => {
      const directory = join(place, version)
      mkdirSync(directory, { recursive: true })
      writeFileSync(join(directory, 'package.json'), '{"private":true}')
      execFileSync(
        'npm',
        [
          'install',
          '--no-audit',
          '--no-fund',
          '--ignore-scripts',
          '--silent',
          `${name}@${version}`,
        ],
        {
          cwd: directory,
        },
      )
      symlinkSync(join(root, 'node_modules/tinybench'), join(directory, 'node_modules/tinybench'))
      writeFileSync(join(directory, suite), benchmarkFile(used))
      return directory
    })
    if (base === undefined || head === undefined) throw new Error('there are two releases')
    const look = await lookerFor(suite, { workerPath: join(root, 'dist/worker/index.js') })
    const ids = used.calls.map((call, i) => `${suite} > ${i} ${call}`)
    const known = await reachesIn({ was: base, is: head }, ids, look)
    return ids.flatMap((id) => known.get(id) ?? [])
  } finally {
    rmSync(place, { recursive: true, force: true })
  }
}
