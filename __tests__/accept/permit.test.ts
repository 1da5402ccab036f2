import { describe, expect, it } from 'vitest'
import type { Claim, Voucher } from '../../src/accept/claims.ts'
import { permit, type MayWrite } from '../../src/accept/permit.ts'
import { authority } from './builders.ts'

const login = (name: string): Voucher => ({ kind: 'login', name })
const nobody: Voucher = { kind: 'nobody', name: 'ghost', why: { kind: 'author-is-gone' } }

function claim(voucher: Voucher, over: Partial<Claim> = {}): Claim {
  return { pattern: 'parse', reason: 'safer', commit: null, voucher, ...over }
}

const host = authority(['mona'])
const mayWrite: MayWrite = (name) => host.mayWrite(name)
const refusing: MayWrite = async () => ({ kind: 'refused', status: 403, message: 'Forbidden' })
const never: MayWrite = () => expect.unreachable('the host was asked')

describe('accept-from: write', () => {
  it('accepts for who may write', async () => {
    const { acceptances, denials } = await permit([claim(login('mona'))], 'write', mayWrite)
    expect(acceptances).toEqual([{ pattern: 'parse', reason: 'safer', by: 'mona', commit: null }])
    expect(denials).toEqual([])
  })

  it('accepts for nobody who may not, and says so', async () => {
    const { acceptances, denials } = await permit([claim(login('mallory'))], 'write', mayWrite)
    expect(acceptances).toEqual([])
    expect(denials[0]?.why).toEqual({ kind: 'may-not-write', login: 'mallory' })
  })

  it.each<[string, MayWrite]>([
    ['refuses', refusing],
    ['is busy', async () => ({ kind: 'busy', retryAfterSeconds: null, message: 'Forbidden' })],
  ])('accepts nothing where the host %s, and says why', async (_, asking) => {
    const { acceptances, denials } = await permit([claim(login('mona'))], 'write', asking)
    expect(acceptances).toEqual([])
    expect(denials[0]?.why).toEqual({
      kind: 'login-not-told',
      login: 'mona',
      reason: 'Forbidden',
    })
  })

  it('asks once for each login, and for nobody where there is no line', async () => {
    const asking = authority(['mona'])
    const claims = [
      claim(login('mona')),
      claim(login('mona'), { pattern: 'print' }),
      claim(login('mallory')),
    ]
    await permit(claims, 'write', (name) => asking.mayWrite(name))
    expect(asking.asked).toEqual(['mona', 'mallory'])
    await permit([claim({ kind: 'pushed', name: 'Mona' }), claim(nobody)], 'write', never)
  })

  it('accepts what is in a branch by the name that its commit gives', async () => {
    const pushed = claim({ kind: 'pushed', name: 'Mona Lisa' }, { commit: 'c' })
    const { acceptances } = await permit([pushed], 'write', never)
    expect(acceptances).toMatchObject([{ by: 'Mona Lisa', commit: 'c' }])
  })

  it('accepts nothing that nobody stands for', async () => {
    const { denials } = await permit([claim(nobody)], 'write', mayWrite)
    expect(denials).toMatchObject([{ why: { kind: 'author-is-gone' } }])
  })
})

it('accept-from: anyone accepts whoever it was, without asking', async () => {
  const { acceptances } = await permit([claim(login('mallory'))], 'anyone', never)
  expect(acceptances).toMatchObject([{ by: 'mallory' }])
})

it('accept-from: nobody accepts nothing, and says so', async () => {
  const { acceptances, denials } = await permit([claim(login('mona'))], 'nobody', never)
  expect(acceptances).toEqual([])
  expect(denials).toMatchObject([{ why: { kind: 'nobody-may' } }])
})

it('takes the same line once, the first that counts, and denies none of its doubles', async () => {
  const claims = [
    claim(login('mallory'), { commit: 'a' }),
    claim(login('mona'), { commit: 'b' }),
    claim(login('mona')),
  ]
  const { acceptances, denials } = await permit(claims, 'write', mayWrite)
  expect(acceptances).toMatchObject([{ commit: 'b' }])
  expect(denials).toEqual([])
})
