import type { Config } from '../config/index.ts'
import type { Acceptance, Refusal } from '../model/index.ts'
import type { Answer } from '../platform/ports.ts'
import type { Claim, Voucher } from './claims.ts'

/** A claim that does not count. */
export interface Denial {
  readonly claim: Claim
  readonly why: Refusal
}

export interface Permitted {
  readonly acceptances: readonly Acceptance[]
  readonly denials: readonly Denial[]
}

/** Whether a login may write to the repository. */
export type MayWrite = (login: string) => Promise<Answer<boolean>>

/** Which claims count. Everybody who has to be asked for is asked for once; where that fails, nothing counts. */
export async function permit(
  claims: readonly Claim[],
  from: Config['acceptFrom'],
  mayWrite: MayWrite,
): Promise<Permitted> {
  const answers = from === 'write' ? await askAll(claims, mayWrite) : none
  const judged = claims.map((claim) => ({
    claim,
    why: from === 'write' ? refusal(claim.voucher, answers) : general[from],
  }))
  const acceptances = new Map<string, Acceptance>()
  for (const { claim, why } of judged) {
    if (why === null && !acceptances.has(textOf(claim))) {
      acceptances.set(textOf(claim), asAcceptance(claim))
    }
  }
  const denials = judged.flatMap(({ claim, why }) =>
    why === null || acceptances.has(textOf(claim)) ? [] : [{ claim, why }],
  )
  return { acceptances: [...acceptances.values()], denials }
}

/** Many a description repeats what the commits say. */
function textOf({ pattern, reason }: Claim): string {
  return JSON.stringify([pattern, reason])
}

const none: ReadonlyMap<string, Answer<boolean>> = new Map()

const general = { anyone: null, nobody: { kind: 'nobody-may' } } as const

async function askAll(
  claims: readonly Claim[],
  mayWrite: MayWrite,
): Promise<ReadonlyMap<string, Answer<boolean>>> {
  const logins = claims.flatMap(({ voucher }) => (voucher.kind === 'login' ? [voucher.name] : []))
  const answers = new Map<string, Answer<boolean>>()
  for (const login of new Set(logins)) answers.set(login, await mayWrite(login))
  return answers
}

/** Why it does not count; null where it does. */
function refusal(voucher: Voucher, answers: ReadonlyMap<string, Answer<boolean>>): Refusal | null {
  switch (voucher.kind) {
    case 'pushed':
      return null
    case 'nobody':
      return voucher.why
    case 'login': {
      const { name: login } = voucher
      const answer = answers.get(login)
      if (answer?.kind === 'ok') return answer.value ? null : { kind: 'may-not-write', login }
      return { kind: 'login-not-told', login, reason: answer?.message ?? null }
    }
  }
}

function asAcceptance({ pattern, reason, commit, voucher }: Claim): Acceptance {
  return { pattern, reason, by: voucher.name, commit }
}
