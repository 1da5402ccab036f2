import type { ActionsCache, Answer, CacheEntry, CacheRestored } from '../../platform/ports.ts'
import type { Refused, SaveOutcome, Storage, Stored, StoredEntry, Unreachable } from '../storage.ts'
import { orProblem } from '../system-problem.ts'

/**
 * The cache of the repository's workflows: nothing to set up, 10 GB a repository, and entries that nobody asks for are
 * gone after a week.
 *
 * A look-up is one request. It finds a pull request's own entries first, which the pull request's code may have made
 * up: what is found is to be checked (`Provenance`).
 */
export function actionsCacheStorage(cache: ActionsCache): Storage {
  return {
    title,
    find: (prefixes, path) =>
      orProblem(async () => found(await cache.restore(prefixes, path)), unreachable),
    save: (key, path) =>
      orProblem<SaveOutcome>(async () => {
        const outcome = await cache.save(key, path)
        return outcome.kind === 'saved' || outcome.kind === 'exists'
          ? outcome
          : { ...outcome, message: sentence(outcome.message) }
      }, unreachable),
    async list(prefix) {
      const answer = await cache.entries(prefix)
      if (answer.kind !== 'ok') return unanswered(answer)
      return { kind: 'listed', entries: answer.value.filter(isOfABranch).map(stored) }
    },
    async remove(key) {
      const answer = await cache.remove(key)
      if (answer.kind === 'ok') return { kind: 'removed' }
      const isMissing = answer.kind === 'refused' && answer.status === 404
      return isMissing ? { kind: 'missing' } : unanswered(answer)
    },
  }
}

const title = 'the Actions cache'

function found(outcome: CacheRestored): Stored {
  switch (outcome.kind) {
    case 'restored':
      return { kind: 'found', key: outcome.key }
    case 'missing':
      return outcome
    case 'refused':
    case 'unreachable':
      return unreachable(outcome.message)
  }
}

function unreachable(problem: string): Unreachable {
  return { kind: 'unreachable', message: sentence(problem) }
}

function sentence(message: string): string {
  return `${title}: ${message}`
}

function unanswered(answer: Exclude<Answer<unknown>, { kind: 'ok' }>): Refused | Unreachable {
  const kind = answer.kind === 'refused' ? 'refused' : 'unreachable'
  return { kind, message: sentence(answer.message) }
}

/** Baselines are saved by pushes and schedules alone; what a pull request saved is none, whatever its key. */
function isOfABranch({ ref }: CacheEntry): boolean {
  return ref.startsWith('refs/heads/')
}

function stored({ key, bytes, createdAt }: CacheEntry): StoredEntry {
  return { key, bytes, createdAt }
}
