import { execFileSync } from 'node:child_process'
import { describe, expect, it } from 'vitest'
import type { Version, Versions } from '../../src/model/index.ts'
import { commitMessages } from '../../src/prepare/index.ts'
import { observedPorts } from './prepared.ts'
import { emptyDirectory, repository } from './repository.ts'

const ref = (commit: string): Version => ({
  label: commit,
  source: { kind: 'git', ref: commit, commit },
})
const tree: Version = { label: 'working tree', source: { kind: 'directory', path: '.' } }

function read(path: string, versions: Versions) {
  return commitMessages('The-Word', versions, path, observedPorts().ports)
}

/** A commit with nothing but a message. */
function empty({ git }: ReturnType<typeof repository>, message: string): string {
  git('commit', '--quiet', '--allow-empty', '--message', message)
  return git('rev-parse', 'HEAD')
}

/** Many of those at once. */
function manyEmpty({ path }: ReturnType<typeof repository>, count: number): void {
  const input = Array.from({ length: count }, (_, i) => {
    const message = `the-word ${i}`
    const parent = i === 0 ? 'from refs/heads/main^0\n' : ''
    return `commit refs/heads/main\ncommitter Ann <ann@example.com> ${2e9 + i} +0000\ndata ${message.length}\n${message}\n${parent}`
  })
  execFileSync('git', ['fast-import', '--quiet'], { cwd: path, input: input.join('\n') })
}

describe('the commits between base and head', () => {
  it('are those with the word in their message, newest first, as they were written', async () => {
    const made = repository()
    const base = ref(empty(made, 'the-word: of the base'))
    const first = empty(made, 'One\n\nThe-Word: a — “b”\n  c\n')
    empty(made, 'Two')
    const third = empty(made, 'Three\n\nthe-WORD: d')
    const { messages, missing } = await read(made.path, { base, heads: [tree] })
    expect(messages).toEqual([
      { commit: third, author: 'Ann', message: 'Three\n\nthe-WORD: d\n' },
      { commit: first, author: 'Ann', message: 'One\n\nThe-Word: a — “b”\n  c\n' },
    ])
    expect(missing).toBeNull()
  })

  it('are of the head that was named, not of what is checked out', async () => {
    const made = repository()
    const base = ref(made.git('rev-parse', 'HEAD'))
    const head = ref(empty(made, 'the-word 1'))
    empty(made, 'the-word 2')
    const { messages } = await read(made.path, { base, heads: [head] })
    expect(messages.map(({ commit }) => commit)).toEqual([head.label])
  })

  it('are the pull request’s alone where GitHub’s merge of it is checked out, and no merge', async () => {
    const made = repository()
    made.git('switch', '--quiet', '--create', 'change')
    const own = empty(made, 'the-word of the change')
    made.git('switch', '--quiet', 'main')
    const base = ref(empty(made, 'the-word of main'))
    made.git('merge', '--quiet', '--no-ff', '--message', 'the-word of the merge', 'change')
    const { messages } = await read(made.path, { base, heads: [tree] })
    expect(messages.map(({ commit }) => commit)).toEqual([own])
  })

  it('are not changed by what the user has configured for logs', async () => {
    const made = repository()
    const base = ref(made.git('rev-parse', 'HEAD'))
    made.git('config', 'log.showSignature', 'true')
    made.git('config', 'color.ui', 'always')
    made.git('config', 'i18n.logOutputEncoding', 'latin1')
    empty(made, 'the-word: ü')
    expect((await read(made.path, { base, heads: [tree] })).messages[0]?.message).toBe(
      'the-word: ü\n',
    )
  })

  it('are read from a folder of the repository as well', async () => {
    const made = repository()
    const base = ref(made.git('rev-parse', 'HEAD'))
    made.commit({ 'packages/a/x': '' }, 'the-word')
    const { messages } = await read(`${made.path}/packages/a`, { base, heads: [tree] })
    expect(messages).toHaveLength(1)
  })

  it('cannot take an author for a further commit', async () => {
    const made = repository()
    const base = ref(made.git('rev-parse', 'HEAD'))
    const author = `${'a'.repeat(40)} <a@b.example>`
    made.git('commit', '--quiet', '--allow-empty', '--author', author, '--message', 'the-word')
    const { messages } = await read(made.path, { base, heads: [tree] })
    expect(messages).toHaveLength(1)
    expect(messages[0]?.author).toBe('a'.repeat(40))
  })
})

describe('what is missing is said', () => {
  it('of more commits than are read', async () => {
    const made = repository()
    const base = ref(made.git('rev-parse', 'HEAD'))
    manyEmpty(made, 201)
    const { messages, missing } = await read(made.path, { base, heads: [tree] })
    expect(messages).toHaveLength(200)
    expect(missing).toContain('more than 200')
  })

  it('of messages that are too long, of which the oldest are read', async () => {
    const made = repository()
    const base = ref(made.git('rev-parse', 'HEAD'))
    const oldest = empty(made, 'the-word')
    empty(made, `the-word ${'x'.repeat(100_000)}`)
    const { messages, missing } = await read(made.path, { base, heads: [tree] })
    expect(messages.map(({ commit }) => commit)).toEqual([oldest])
    expect(missing).toContain('too long')
  })

  it('of a base that the clone does not have', async () => {
    const made = repository()
    const { messages, missing } = await read(made.path, {
      base: ref('a'.repeat(40)),
      heads: [tree],
    })
    expect(messages).toEqual([])
    expect(missing).toContain('bad object')
  })
})

describe('there are none', () => {
  it.each([
    ['without a base', { base: null, heads: [tree] }],
    ['of a base that is a directory', { base: tree, heads: [tree] }],
    [
      'of a head that is another directory',
      {
        base: ref('a'.repeat(40)),
        heads: [{ label: 'x', source: { kind: 'directory', path: './x' } }],
      },
    ],
  ] satisfies [string, Versions][])('%s', async (_, versions) => {
    expect(await read(emptyDirectory(), versions)).toEqual({ messages: [], missing: null })
  })
})
