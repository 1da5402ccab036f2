/**
 * Installs what the tests of other frameworks and of the cache run: __tests__/frameworks, by its own lockfile, into a cache folder. Tests
 * that need it say so where it is missing.
 *
 * Not a part of our own dependencies: npm refuses two versions of Vitest beside each other for their peers, of two
 * packages that bring a `node` either may win, and Azurite brings 250 packages.
 */
import { cp, mkdir, rm } from 'node:fs/promises'
import { x } from 'tinyexec'
import { frameworksDirectory, isInstalled } from '../__tests__/frameworks/installed.ts'

const files = ['package.json', 'package-lock.json', '.npmrc']

async function install(): Promise<void> {
  if (isInstalled()) return console.log(`installed already: ${frameworksDirectory}`)
  await rm(frameworksDirectory, { recursive: true, force: true })
  await mkdir(frameworksDirectory, { recursive: true })
  for (const name of files) {
    await cp(
      new URL(`../__tests__/frameworks/${name}`, import.meta.url),
      `${frameworksDirectory}/${name}`,
    )
  }
  await x('npm', ['ci', '--no-audit', '--no-fund'], {
    throwOnError: true,
    nodeOptions: { cwd: frameworksDirectory, stdio: 'inherit' },
  })
}

await install()
