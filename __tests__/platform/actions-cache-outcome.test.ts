import { describe, expect, test } from 'vitest'
import { restoreOutcome, saveOutcome } from '../../src/platform/actions-cache/outcome.ts'
import type { ClientMessage } from '../../src/platform/actions-cache/protocol.ts'
import type { ClientRun } from '../../src/platform/actions-cache/run.ts'

const limits = { answerSeconds: 20, transferSeconds: 180 }
const nothing: ClientMessage = { kind: 'restored', key: null }
const notSaved: ClientMessage = { kind: 'saved', id: -1 }

function answered(status: number, route = 'GetCacheEntryDownloadURL'): ClientMessage {
  return { kind: 'answered', route, status }
}

function run(messages: readonly ClientMessage[], other: Partial<ClientRun> = {}): ClientRun {
  return { messages, printed: '', crash: '', endedAt: null, ...other }
}

describe('nothing found needs a proof:', () => {
  test('the service answered, the library returned and complained of nothing', () => {
    expect(restoreOutcome(run([answered(200), nothing]), limits)).toEqual({ kind: 'missing' })
  })

  test('an earlier try may have failed', () => {
    const printed = 'Attempt 1 of 5 failed with error: x. Retrying request in 3000 ms...\n'
    const outcome = restoreOutcome(
      run([answered(503), answered(200), nothing], { printed }),
      limits,
    )
    expect(outcome).toEqual({ kind: 'missing' })
  })

  test.each([
    ['no answer', run([nothing])],
    ['a last answer that was a failure', run([answered(200), answered(500), nothing])],
    ['a warning', run([answered(200), nothing], { printed: '::warning::something new\n' })],
    ['an error', run([answered(200), nothing], { printed: '::error::something new\n' })],
    ['a client that said nothing', run([answered(200)])],
    ['a client that crashed', run([answered(200), nothing], { crash: 'Error: out of memory' })],
    ['a client that was ended', run([answered(200)], { endedAt: 'transferSeconds' })],
  ])('%s is unreachable', (_what, observed) => {
    expect(restoreOutcome(observed, limits).kind).toBe('unreachable')
  })
})

test('the older service of Enterprise Servers is understood as well', () => {
  expect(restoreOutcome(run([answered(204, 'cache'), nothing]), limits).kind).toBe('missing')
  expect(saveOutcome(run([answered(409, 'caches'), notSaved]), limits).kind).toBe('exists')
})

describe('a reservation that failed is told by its status:', () => {
  test.each([
    [409, { kind: 'exists' }],
    [400, { kind: 'refused', message: 'why' }],
    [403, { kind: 'refused', message: 'why' }],
    [429, { kind: 'unreachable', message: 'why' }],
    [500, { kind: 'unreachable', message: 'why' }],
  ])('%i', (status, outcome) => {
    const printed =
      '::debug::Failed to reserve cache: Error: Failed to CreateCacheEntry: why\n' +
      'Failed to save: Unable to reserve cache with key x, another job may be creating this cache.\n'
    const observed = run([answered(status, 'CreateCacheEntry'), notSaved], { printed })
    expect(saveOutcome(observed, limits)).toEqual(outcome)
  })

  test('an upload that failed after it is unreachable', () => {
    const printed = '::warning::Failed to save: socket hang up\n'
    const observed = run([answered(200, 'CreateCacheEntry'), notSaved], { printed })
    expect(saveOutcome(observed, limits)).toEqual({
      kind: 'unreachable',
      message: 'socket hang up',
    })
  })
})

test('a message is one line and gives no signature away', () => {
  const printed =
    '::warning::Failed to restore: https://x.example/b?sig=secret was 100%25 wrong%0Amore\n'
  const outcome = restoreOutcome(run([answered(200), nothing], { printed }), limits)
  expect(outcome).toHaveProperty('message', 'https://x.example/b was 100% wrong')
})
