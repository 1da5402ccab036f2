import { mkdtemp, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join, resolve } from 'node:path'
import { x } from 'tinyexec'
import { expect, it, onTestFinished } from 'vitest'

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
