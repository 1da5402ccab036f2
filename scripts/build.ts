import { existsSync } from 'node:fs'
import { mkdir, readFile, readdir, rm, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { x } from 'tinyexec'
import { copyDeclarations } from './copy-declarations.ts'
import { licenses } from './licenses.ts'
import { nameChunks } from './name-chunks.ts'
import { siteAssets } from './site-assets.ts'

/**
 * Compiles src/ to lib/ and bundles lib/ to dist/, which is what the Action runs and what the package ships.
 *
 * The result depends on the sources and the lockfile alone, so that CI can build again and compare. Both directories
 * are removed first: ncc leaves chunks behind whose names have changed.
 */
const root = join(import.meta.dirname, '..')

/**
 * The programs of the command and the Action. They have most packages and rooms in common, so that they are one bundle,
 * of which each loads only the chunks that it needs.
 */
const programs: Readonly<Record<string, string>> = {
  action: 'action',
  cli: 'cli',
  'cache-client': 'platform/actions-cache/client',
  'artifact-client': 'platform/artifacts/client',
}

/** Those of their own, the one above the others first: what runs beside the user's code loads nothing else. */
const entries: readonly Entry[] = [
  { source: 'index', to: 'dist' },
  { source: 'worker', to: 'dist/worker' },
  { source: 'worker/vitest/arm', to: 'dist/vitest-arm' },
  // autocannon reads these beside itself.
  { source: 'load', to: 'dist/load', assets: ['help.txt', 'preload'] },
  { source: 'browse', to: 'dist/browse' },
  { source: 'platform/config/loader', to: 'dist/config-loader' },
]

interface Entry {
  readonly source: string
  readonly to: string
  /** What ncc ships beside the bundle since a package reads it; left out, nothing. */
  readonly assets?: readonly string[]
}

async function build(): Promise<void> {
  const sources = [...Object.values(programs), ...entries.map(({ source }) => source)]
  const missing = sources.map((source) => `src/${source}.ts`).filter(isMissing)
  if (missing.length > 0) throw new Error(`there is nothing to build without ${missing.join(', ')}`)
  for (const directory of ['lib', 'dist'])
    await rm(join(root, directory), { recursive: true, force: true })
  await run('tsc', ['-p', 'tsconfig.build.json'])
  for (const entry of entries) await bundle(entry)
  await bundlePrograms()
  await bundleSite()
  await copyDeclarations(join(root, 'lib'), 'index.d.ts', join(root, 'dist/types'))
}

function isMissing(path: string): boolean {
  return !existsSync(join(root, path))
}

/** The script and the style of the page of trends, which runs in a browser. */
async function bundleSite(): Promise<void> {
  const directory = join(root, 'dist/site')
  await mkdir(directory)
  const { script, style } = await siteAssets()
  await writeFile(join(directory, 'site.js'), script)
  await writeFile(join(directory, 'site.css'), style)
}

/** ncc takes one entry: a module that has them all. Each gets a file that starts it. */
async function bundlePrograms(): Promise<void> {
  const starters = Object.entries(programs).map(
    ([name, source]) => `  '${name}': () => import('./${source}.js'),\n`,
  )
  const text = `export const programs = {\n${starters.join('')}}\n`
  await writeFile(join(root, 'lib/programs.js'), text)
  await bundle({ source: 'programs', to: 'dist/programs' })
  for (const [name, source] of Object.entries(programs)) {
    const [shebang = ''] =
      /^#!.*\n/.exec(await readFile(join(root, `lib/${source}.js`), 'utf8')) ?? []
    const start =
      name === 'cli'
        ? await readFile(join(root, 'scripts/start-command.js'), 'utf8')
        : `import { programs } from '../programs/index.js'\n\nawait programs['${name}']()\n`
    await mkdir(join(root, 'dist', name))
    const mode = shebang === '' ? 0o644 : 0o755
    await writeFile(join(root, 'dist', name, 'index.js'), shebang + start, { mode })
  }
}

/** ncc writes a package.json of type module beside each bundle, so that it runs wherever it is copied to. */
async function bundle({ source, to, assets = [] }: Entry): Promise<void> {
  const stats = `lib/${source}.stats.json`
  const options = ['--out', to, '--no-cache', '--quiet', '--stats-out', stats]
  await run('ncc', ['build', `lib/${source}.js`, ...options])
  await refuseEmptyContexts(join(root, to))
  await refuseAssets(join(root, to), assets)
  const told = await readFile(join(root, stats), 'utf8')
  await nameChunks(join(root, to), told)
  const text = await licenses(told, root)
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

/** ncc takes a path that ends in a file's name, put together by `resolve` or `join`, for a request to ship such files. */
async function refuseAssets(directory: string, known: readonly string[]): Promise<void> {
  const isOurs = (name: string): boolean =>
    /\.js$|^package\.json$/.test(name) || known.includes(name)
  const asset = (await readdir(directory)).find((name) => !isOurs(name))
  if (asset === undefined) return
  throw new Error(
    `${directory} holds ${asset}, which is none of ours: find the path that ncc takes for an asset, and write it as one text`,
  )
}

async function run(command: string, args: string[]): Promise<void> {
  console.log(`${command} ${args.join(' ')}`)
  await x(command, args, { throwOnError: true, nodeOptions: { cwd: root, stdio: 'inherit' } })
}

await build()
