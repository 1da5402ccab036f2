import { describe, expect, it } from 'vitest'
import { claimsOf } from '../../src/accept/claims.ts'
import type { Occasion } from '../../src/event/index.ts'
import type { Proposal } from '../../src/model/index.ts'
import { commit, hash, line, mallory, mona, proposal } from './builders.ts'

const bot = { login: 'dependabot[bot]', isBot: true }
const fork = (owner: string) => ({ owner, isFork: true })

function pullRequest(over: Partial<Proposal> = {}): Occasion {
  return { kind: 'pull-request', proposal: proposal(over), edit: null }
}

/** Who stands for a line in a commit, or in the description. */
const inCommit = (occasion: Occasion) => claimsOf(occasion, [commit(line)]).claims[0]?.voucher
const inDescription = (over: Partial<Proposal>) =>
  claimsOf(pullRequest({ description: line, ...over }), []).claims[0]?.voucher

describe('a line in a commit', () => {
  it('is told with the commit that has it', () => {
    const occasion = { kind: 'branch' } as const
    const commits = [commit('no line'), commit(line, { commit: hash('b') })]
    expect(claimsOf(occasion, commits).claims).toEqual([
      {
        pattern: 'parse',
        reason: 'safer',
        commit: hash('b'),
        voucher: { kind: 'pushed', name: 'Mona Lisa' },
      },
    ])
  })

  it("of a branch of the repository is the pull request's author's", () => {
    expect(inCommit(pullRequest())).toEqual({ kind: 'login', name: 'mona' })
  })

  it("of the author's own fork is the author's", () => {
    expect(inCommit(pullRequest({ head: fork('mona') }))).toEqual({ kind: 'login', name: 'mona' })
  })

  // Anybody can open a pull request for anybody's fork, and then its owner pushes what they like.
  it("of somebody else's fork is nobody's", () => {
    expect(inCommit(pullRequest({ head: fork('mallory') }))).toMatchObject({
      kind: 'nobody',
      why: { kind: 'fork-of-another' },
    })
  })

  it.each([
    ['a fork that is gone', { head: null }],
    ['an author who is gone', { author: null }],
    ['a bot', { author: bot }],
    [
      "an author who is gone, of a fork whose owner's name nobody has",
      { author: null, head: fork('ghost') },
    ],
  ])("of %s is nobody's", (_, over) => {
    expect(inCommit(pullRequest(over))?.kind).toBe('nobody')
  })

  it('is not of whom the commit names', () => {
    const commits = [commit(line, { author: 'mona' })]
    const occasion = pullRequest({ author: mallory, head: fork('mallory') })
    expect(claimsOf(occasion, commits).claims[0]?.voucher).toEqual({
      kind: 'login',
      name: 'mallory',
    })
  })

  it('of an occasion that tells nothing is nobody’s, for the reason that it gives', () => {
    const why = { kind: 'head-is-named' } as const
    expect(inCommit({ kind: 'unknown', why })).toEqual({
      kind: 'nobody',
      name: 'Mona Lisa',
      why,
    })
  })
})

describe('a line in the description', () => {
  it("is its author's, wherever the commits are", () => {
    expect(inDescription({})).toEqual({ kind: 'login', name: 'mona' })
    expect(inDescription({ head: fork('mallory') })).toEqual({ kind: 'login', name: 'mona' })
    expect(inDescription({ head: null })).toEqual({ kind: 'login', name: 'mona' })
  })

  it("of a bot, or of an account that is gone, is nobody's", () => {
    expect(inDescription({ author: bot })?.kind).toBe('nobody')
    expect(inDescription({ author: null })?.kind).toBe('nobody')
  })

  it('does not count where it is only quoted', () => {
    expect(inDescription({ description: `> ${line}` })).toBeUndefined()
  })

  it('does not count for an occasion without one', () => {
    expect(claimsOf({ kind: 'branch' }, []).claims).toEqual([])
  })
})

describe('an edit of the description', () => {
  const edited = (before: string, editor = mona): Occasion => ({
    kind: 'pull-request',
    proposal: proposal({ author: mallory, description: line, head: fork('mallory') }),
    edit: { editor, before },
  })
  const voucherOf = (occasion: Occasion) => claimsOf(occasion, []).claims[0]?.voucher.name

  it('that adds the line makes it the editor’s', () => {
    expect(voucherOf(edited('Faster.'))).toBe('mona')
  })

  it('that changes the reason makes it the editor’s', () => {
    expect(voucherOf(edited('Benchgate-Accept: parse — because'))).toBe('mona')
  })

  it('of something else leaves it the author’s', () => {
    expect(voucherOf(edited(`A typo.\n${line}`))).toBe('mallory')
  })

  it('that takes it out of a quotation makes it the editor’s', () => {
    expect(voucherOf(edited(`> ${line}`))).toBe('mona')
  })

  it('says nothing of commits', () => {
    expect(claimsOf(edited('x'), [commit(line)]).claims[0]?.voucher.name).toBe('mallory')
  })
})

it('reads no more lines than somebody would write', () => {
  const many = Array.from({ length: 40 }, (_, i) => `Benchgate-Accept: ${i} — why`).join('\n')
  const commits = Array.from({ length: 100 }, () => commit(many))
  expect(claimsOf({ kind: 'branch' }, commits).claims).toHaveLength(200)
  const wrong = Array.from({ length: 100 }, (_, i) => commit(`Benchgate-Accept: ${i}`))
  expect(claimsOf({ kind: 'branch' }, wrong).mistakes).toHaveLength(20)
})
