import { readFileSync, readdirSync } from 'node:fs'
import { mkdtemp, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join, resolve } from 'node:path'
import { x } from 'tinyexec'
import { expect, it, onTestFinished } from 'vitest'
import { z } from 'zod'
import { publishedFrom } from '../../src/model/index.ts'

const root = resolve(import.meta.dirname, '../..')

async function run(cwd: string, command: string, ...args: string[]): Promise<string> {
  const { stdout, stderr, exitCode } = await x(command, args, { nodeOptions: { cwd } })
  if (exitCode !== 0) throw new Error(`${command} ${args.join(' ')}: ${stderr}`)
  return stdout.trim()
}

it('installs without any other package, and runs as a command and as a library', async () => {
  const directory = await mkdtemp(join(tmpdir(), 'benchgate-package-'))
  onTestFinished(() => rm(directory, { recursive: true, force: true }))
  await run(root, 'npm', 'pack', '--silent', '--pack-destination', directory)
  await writeFile(join(directory, 'package.json'), '{ "type": "module", "private": true }')
  await run(directory, 'npm', 'install', '--offline', './benchgate-0.1.0.tgz')
  expect(await run(directory, 'npx', '--no-install', 'benchgate', '--version')).toBe('0.1.0')
  const script = `import { defineConfig } from 'benchgate'; console.log(defineConfig({ threshold: '3%' }).threshold)`
  expect(await run(directory, 'node', '--input-type=module', '--eval', script)).toBe('3%')
  const config = `import { defineConfig } from 'benchgate'; export default defineConfig({ jobs: 'three' })`
  await writeFile(join(directory, 'benchgate.config.mjs'), config)
  await expect(run(directory, 'npx', '--no-install', 'benchgate', 'run')).rejects.toThrow(
    /benchgate\.config\.mjs: jobs: .*three/,
  )
  expect(await run(directory, 'npm', 'ls', '--all', '--parseable')).not.toMatch(
    /node_modules.*node_modules/,
  )
})

/** Chunks that a program may load, by what each loads, beginning with the program's own. */
function loadedBy(program: string, directory: string): ReadonlySet<string> {
  const read = (name: string): string => readFileSync(join(directory, name), 'utf8')
  const asked = (text: string): readonly string[] =>
    [...text.matchAll(/require__\.e\((?:\/\*.*?\*\/ )?(\d+)\)/g)].map(([, id = '']) => id)
  const names = readdirSync(directory).filter((name) => name.endsWith('.index.js'))
  const found = new Set<string>()
  const [start = ''] = new RegExp(`^.*'${program}': .*$`, 'm').exec(read('index.js')) ?? []
  const open = [...asked(start)]
  for (let id = open.pop(); id !== undefined; id = open.pop()) {
    const name = names.find((each) => each.endsWith(`-${id}.index.js`)) ?? `${id}, which is missing`
    if (found.has(name)) continue
    found.add(name)
    if (names.includes(name)) open.push(...asked(read(name)))
  }
  return found
}

it('holds what the command loads, and of the rest of the Action nothing large', async () => {
  const listed: unknown = JSON.parse(await run(root, 'npm', 'pack', '--dry-run', '--json'))
  const [{ files }] = z
    .tuple([z.object({ files: z.array(z.object({ path: z.string(), size: z.number() })) })])
    .parse(listed)
  const programs = files.flatMap(({ path, size }) => {
    const [, name] = /^dist\/programs\/(.*\.index\.js)$/.exec(path) ?? []
    return name === undefined ? [] : [{ name, size }]
  })
  const loaded = loadedBy('cli', join(root, 'dist/programs'))
  expect(loaded.size).toBeGreaterThan(10)
  expect(programs.map(({ name }) => name)).toEqual(expect.arrayContaining([...loaded]))
  const surplus = programs.filter(({ name }) => !loaded.has(name))
  expect(surplus.filter(({ size }) => size > 60_000)).toEqual([])
  expect(
    files.map(({ path }) => path).filter((path) => /^dist\/(?:action|\w+-client)\//.test(path)),
  ).toEqual([])
})

it('names the repository that the Action is published from', () => {
  const manifest = z
    .object({ homepage: z.string(), bugs: z.string(), repository: z.object({ url: z.string() }) })
    .parse(JSON.parse(readFileSync(join(root, 'package.json'), 'utf8')))
  expect(manifest).toEqual({
    homepage: `https://github.com/${publishedFrom}#readme`,
    bugs: `https://github.com/${publishedFrom}/issues`,
    repository: { url: `git+https://github.com/${publishedFrom}.git` },
  })
})
