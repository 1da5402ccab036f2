/** Where `npm run frameworks` has put another Vitest, older tinybench, another Node.js, a browser's environment and Azurite. */
import { createHash } from 'node:crypto'
import { existsSync, readFileSync } from 'node:fs'
import { delimiter, join, resolve } from 'node:path'

const root = resolve(import.meta.dirname, '../..')
const lock = readFileSync(join(import.meta.dirname, 'package-lock.json'))
const version = createHash('sha256').update(lock).digest('hex').slice(0, 12)

export const frameworksDirectory = join(root, 'node_modules/.cache/benchgate-frameworks', version)

/** Installed last of all: the program that its package fetches. */
const node = join(
  frameworksDirectory,
  'node_modules/node/bin',
  process.platform === 'win32' ? 'node.exe' : 'node',
)

export function isInstalled(): boolean {
  return existsSync(node)
}

/** Tells once why tests are left out. In the workflow they must not be. */
export function isLeftOut(): boolean {
  if (isInstalled() || process.env['GITHUB_ACTIONS'] === 'true') return false
  console.warn('left out: `npm run frameworks` installs what this needs')
  return true
}

/** A PATH on which its Node.js comes first. */
export function pathWithNode(): string {
  return [join(node, '..'), process.env['PATH']].join(delimiter)
}

/** `node_modules` with Vitest 4 and jsdom. */
export const frameworksModules = join(frameworksDirectory, 'node_modules')
