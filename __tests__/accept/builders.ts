import type { CommitMessage, Proposal } from '../../src/model/index.ts'
import type { Answer, Authority } from '../../src/platform/ports.ts'

export const line = 'Benchgate-Accept: parse — safer'
export const mona = { login: 'mona', isBot: false }
export const mallory = { login: 'mallory', isBot: false }
export const hash = (digit: string) => digit.repeat(40)

export function commit(message: string, over: Partial<CommitMessage> = {}): CommitMessage {
  return { commit: hash('a'), author: 'Mona Lisa', message, ...over }
}

/** From the repository itself, unless told. */
export function proposal(over: Partial<Proposal> = {}): Proposal {
  return { author: mona, head: { owner: 'octo', isFork: false }, description: '', ...over }
}

/** A host that knows who may write, and remembers whom it was asked for. */
export function authority(
  writers: readonly string[],
  about: { readonly proposal?: Answer<Proposal>; readonly commits?: readonly CommitMessage[] } = {},
): Authority & { readonly asked: string[] } {
  const asked: string[] = []
  return {
    asked,
    async mayWrite(login) {
      asked.push(login)
      return { kind: 'ok', value: writers.includes(login) }
    },
    async proposal(number) {
      asked.push(`pull request ${number}`)
      return about.proposal ?? { kind: 'refused', status: 404, message: 'Not Found' }
    },
    async commits(number, page) {
      asked.push(`commits of ${number}, page ${page}`)
      return { kind: 'ok', value: { items: about.commits ?? [], last: true } }
    },
  }
}
