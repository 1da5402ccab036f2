import { z } from 'zod'

/** A ref whose entries a job may read, or read and add to. */
export interface Scope {
  readonly ref: string
  readonly may: 'read' | 'write' | 'both'
}

const permissions = { read: 1, write: 2, both: 3 } as const

/** The token of the only job of a run, as the runner hands it over, unsigned. @param scopes in the order in which they are searched */
export function runtimeToken(scopes: readonly Scope[], run: number): string {
  const ac = scopes.map(({ ref, may }) => ({ Scope: ref, Permission: permissions[may] }))
  const payload = {
    ac: JSON.stringify(ac),
    iss: 'https://token.actions.githubusercontent.com',
    scp: `Actions.Results:run-${run}:job-${run}`,
  }
  return [{ alg: 'none', typ: 'JWT' }, payload]
    .map((part) => Buffer.from(JSON.stringify(part)).toString('base64url'))
    .concat('unsigned')
    .join('.')
}

const payloadSchema = z.object({ ac: z.string(), scp: z.string() })
const scopesSchema = z.array(z.object({ Scope: z.string(), Permission: z.int() }))

/** @throws where the token isn't one that `runtimeToken` made */
export function grantedBy(token: string): { readable: string[]; writable: string[] } {
  const scopes = scopesSchema.parse(JSON.parse(payloadOf(token).ac))
  const granting = (bit: number) =>
    scopes.filter(({ Permission }) => (Permission & bit) !== 0).map(({ Scope }) => Scope)
  return { readable: granting(permissions.read), writable: granting(permissions.write) }
}

/** What the service calls the run and the job that the token was given to. */
export function ownerOf(token: string): { readonly run: string; readonly job: string } {
  const [, run = '', job = ''] = payloadOf(token).scp.split(':')
  return { run, job }
}

function payloadOf(token: string): z.output<typeof payloadSchema> {
  const payload = Buffer.from(token.split('.')[1] ?? '', 'base64url').toString()
  return payloadSchema.parse(JSON.parse(payload))
}
