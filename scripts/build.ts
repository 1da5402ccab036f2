import { existsSync } from 'node:fs'
import { readFile, readdir, rm, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { x } from 'tinyexec'
import { copyDeclarations } from './copy-declarations.ts'
import { licenses } from './licenses.ts'

/**
 * Compiles src/ to lib/ and bundles lib/ to dist/, which is what the Action runs and what the package ships.
 *
 * The result depends on the sources and the lockfile alone, so that CI can build again and compare. Both directories
 * are removed first: ncc leaves chunks behind whose names have changed.
 */
const root = join(import.meta.dirname, '..')

/** Each bundled on its own: a program must not pay for loading another's packages. */
const entries = [
  { source: 'action', to: 'dist/action' },
  { source: 'cli', to: 'dist/cli' },
  { source: 'worker', to: 'dist/worker' },
  { source: 'worker/vitest/arm', to: 'dist/vitest-arm' },
  { source: 'load', to: 'dist/load' },
  { source: 'platform/actions-cache-client', to: 'dist/cache-client' },
  { source: 'platform/config-loader', to: 'dist/config-loader' },
  { source: 'index', to: 'dist' },
]

async function build(): Promise<void> {
  const missing = entries.map(({ source }) => `src/${source}.ts`).filter(isMissing)
  if (missing.length > 0) throw new Error(`there is nothing to build without ${missing.join(', ')}`)
  for (const directory of ['lib', 'dist'])
    await rm(join(root, directory), { recursive: true, force: true })
  await run('tsc', ['-p', 'tsconfig.build.json'])
  for (const { source, to } of entries) await bundle(source, to)
  await copyDeclarations(join(root, 'lib'), 'index.d.ts', join(root, 'dist/types'))
}

function isMissing(path: string): boolean {
  return !existsSync(join(root, path))
}

/** ncc writes a package.json of type module beside each bundle, so that it runs wherever it is copied to. */
async function bundle(source: string, to: string): Promise<void> {
  const stats = `lib/${source}.stats.json`
  const options = ['--out', to, '--no-cache', '--quiet', '--stats-out', stats]
  await run('ncc', ['build', `lib/${source}.js`, ...options])
  await refuseEmptyContexts(join(root, to))
  const text = await licenses(await readFile(join(root, stats), 'utf8'), root)
  if (text !== '') await writeFile(join(root, to, 'licenses.txt'), text)
}

/** ncc turns `import(expression)` into a look-up in an empty list, and says nothing. */
async function refuseEmptyContexts(directory: string): Promise<void> {
  for (const name of await readdir(directory)) {
    if (!name.endsWith('.js')) continue
    const text = await readFile(join(directory, name), 'utf8')
    if (text.includes('webpackEmptyAsyncContext'))
      throw new Error(
        `${name} of ${directory} holds an import(expression): write import(/* webpackIgnore: true */ expression)`,
      )
  }
}

async function run(command: string, args: string[]): Promise<void> {
  console.log(`${command} ${args.join(' ')}`)
  await x(command, args, { throwOnError: true, nodeOptions: { cwd: root, stdio: 'inherit' } })
}

await build()
