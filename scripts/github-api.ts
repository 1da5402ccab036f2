// Writes __tests__/standin/github-api.json: of GitHub's own description of its REST API, the operations that the
// stand-in of the tests answers. By hand (`npm run github-api`), since the package that holds it has 400 MB.
import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { extract } from 'tar'
import { x } from 'tinyexec'
import { excerpt } from './github-api-excerpt.ts'

const source = '@octokit/openapi'
const description = 'package/generated/api.github.com.json'
const license = 'package/LICENSE'

const operations = [
  'actions/delete-actions-cache-by-key',
  'actions/download-artifact',
  'actions/get-actions-cache-list',
  'actions/get-workflow-run',
  'actions/list-workflow-run-artifacts',
  'apps/get-authenticated',
  'checks/create',
  'checks/get',
  'checks/update',
  'issues/create',
  'issues/create-comment',
  'issues/get-comment',
  'issues/list-comments',
  'issues/list-for-repo',
  'issues/update',
  'issues/update-comment',
  'pulls/get',
  'pulls/list',
  'pulls/list-commits',
  'repos/compare-commits-with-basehead',
  'repos/get-collaborator-permission-level',
  'users/get-authenticated',
]

const directory = await mkdtemp(join(tmpdir(), 'github-api-'))
try {
  const packed = await x('npm', ['pack', source, '--silent', '--pack-destination', directory], {
    throwOnError: true,
  })
  const archive = join(directory, packed.stdout.trim())
  const wanted = new Set([description, license])
  await extract({ file: archive, cwd: directory, filter: (path) => wanted.has(path) })
  const whole: unknown = JSON.parse(await readFile(join(directory, description), 'utf8'))
  const terms = (await readFile(join(directory, license), 'utf8')).trim()
  const written = { source, license: terms, ...excerpt(whole, operations) }
  await writeFile(new URL('../__tests__/standin/github-api.json', import.meta.url), lines(written))
} finally {
  await rm(directory, { recursive: true, force: true })
}

/** A line for each operation and definition, so that a newer description makes a diff that can be read. */
function lines(value: object): string {
  const entries = Object.entries(value).map(
    ([key, part]) => `${JSON.stringify(key)}: ${rows(part)}`,
  )
  return `{\n${entries.join(',\n')}\n}\n`
}

function rows(part: unknown): string {
  if (Array.isArray(part)) return `[\n${part.map((row) => JSON.stringify(row)).join(',\n')}\n]`
  if (typeof part !== 'object' || part === null) return JSON.stringify(part)
  const named = Object.entries(part).map(
    ([key, row]) => `${JSON.stringify(key)}: ${JSON.stringify(row)}`,
  )
  return `{\n${named.join(',\n')}\n}`
}
