import { mkdirSync, mkdtempSync, realpathSync, rmSync, symlinkSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import type { Reach } from '../../src/model/index.ts'
import { lookerFor, reachesIn } from './looks.ts'
import { specialSuite, type Special } from './special.ts'

const modules = join(import.meta.dirname, '../../node_modules')

/**
 * What is found of the benchmark that does something.
 *
 * @param workerPath what a benchmark process runs; left out, the source
 */
export async function trySpecial(
  { base, head }: Special,
  workerPath?: string,
): Promise<Reach['kind']> {
  const [was, is] = [base, head].map(written)
  if (was === undefined || is === undefined) throw new Error('there are two versions')
  try {
    const id = `${specialSuite} > own`
    const looker = lookerFor(specialSuite, workerPath === undefined ? {} : { workerPath })
    const known = await reachesIn({ was, is }, [id], await looker)
    return known.get(id)?.kind ?? 'unknown'
  } finally {
    for (const each of [was, is]) rmSync(each, { recursive: true, force: true })
  }
}

function written(files: Special['base']): string {
  const directory = realpathSync(mkdtempSync(join(tmpdir(), 'benchgate-special-')))
  for (const [path, text] of Object.entries(files)) {
    mkdirSync(dirname(join(directory, path)), { recursive: true })
    writeFileSync(join(directory, path), text)
  }
  mkdirSync(join(directory, 'node_modules'), { recursive: true })
  symlinkSync(join(modules, 'tinybench'), join(directory, 'node_modules/tinybench'), 'junction')
  return directory
}
