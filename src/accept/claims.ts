import type { Occasion } from '../event/index.ts'
import type { Account, CommitMessage, Proposal, Refusal } from '../model/index.ts'
import { acceptLines, type AcceptLine, type Mistake } from './lines.ts'
import { ownWords } from './own-words.ts'

/** A line that accepts slowdowns, and who stands for it. */
export interface Claim extends AcceptLine {
  /** Of the commit that has it; null where the description does. */
  readonly commit: string | null
  readonly voucher: Voucher
}

/** Who stands for a line; `name` is what it is reported by. */
export type Voucher =
  /** Whether they may write has to be asked. */
  | { readonly kind: 'login'; readonly name: string }
  /** It is in a branch of the repository, where only those can put it who may write. */
  | { readonly kind: 'pushed'; readonly name: string }
  /** Nobody who could be asked. */
  | { readonly kind: 'nobody'; readonly name: string; readonly why: Refusal }

export interface Claims {
  readonly claims: readonly Claim[]
  readonly mistakes: readonly Mistake[]
}

/** More than that is no list that somebody has read. */
const mostClaims = 200

/**
 * All lines that accept slowdowns, each with who stands for it. The authors that commits name are never asked for:
 * anybody may write any name there.
 */
export function claimsOf(occasion: Occasion, commits: readonly CommitMessage[]): Claims {
  // Commits first: where a description repeats them, they are what the report names.
  const sources = [...commits.map(ofCommit(occasion)), ...descriptionOf(occasion)]
  const read = sources.map(({ text, ...source }) => ({ ...source, ...acceptLines(text) }))
  const claims = read.flatMap(({ lines, commit, voucherOf }) =>
    lines.map((line) => ({ ...line, commit, voucher: voucherOf(line) })),
  )
  const mistakes = read.flatMap((one) => one.mistakes)
  const unique = new Map(mistakes.map((mistake) => [JSON.stringify(mistake), mistake]))
  return { claims: claims.slice(0, mostClaims), mistakes: [...unique.values()].slice(0, 20) }
}

interface Source {
  readonly text: string
  readonly commit: string | null
  readonly voucherOf: (line: AcceptLine) => Voucher
}

function descriptionOf(occasion: Occasion): Source[] {
  if (occasion.kind !== 'pull-request') return []
  const { proposal, edit } = occasion
  const before = edit === null ? [] : acceptLines(ownWords(edit.before)).lines
  const isNew = (line: AcceptLine): boolean =>
    before.every(({ pattern, reason }) => pattern !== line.pattern || reason !== line.reason)
  return [
    {
      text: ownWords(proposal.description),
      commit: null,
      // Only of what an edit has added is it known who wrote it: the rest may be the author's.
      voucherOf: (line) => ofAccount(edit !== null && isNew(line) ? edit.editor : proposal.author),
    },
  ]
}

function ofCommit(occasion: Occasion): (commit: CommitMessage) => Source {
  return ({ commit, author, message }) => ({
    text: message,
    commit,
    voucherOf: () => ofCommits(occasion, author),
  })
}

function ofCommits(occasion: Occasion, author: string): Voucher {
  switch (occasion.kind) {
    case 'branch':
      return { kind: 'pushed', name: author }
    case 'unknown':
      return { kind: 'nobody', name: author, why: occasion.why }
    case 'pull-request':
      return ofPullRequest(occasion.proposal, author)
  }
}

/** Whoever opens a pull request from their own fork, or from the repository, stands for what is pushed there. */
function ofPullRequest({ author, head }: Proposal, name: string): Voucher {
  if (head === null) return { kind: 'nobody', name, why: { kind: 'fork-is-gone' } }
  if (head.isFork && head.owner !== author?.login) {
    return { kind: 'nobody', name, why: { kind: 'fork-of-another' } }
  }
  return ofAccount(author)
}

function ofAccount(account: Account | null): Voucher {
  if (account === null) return { kind: 'nobody', name: 'ghost', why: { kind: 'author-is-gone' } }
  const { login, isBot } = account
  if (isBot) return { kind: 'nobody', name: login, why: { kind: 'bot', login } }
  return { kind: 'login', name: login }
}
