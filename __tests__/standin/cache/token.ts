import { z } from 'zod'

/** A ref whose entries a job may read, or read and add to. */
export interface Scope {
  readonly ref: string
  readonly may: 'read' | 'write' | 'both'
}

const permissions = { read: 1, write: 2, both: 3 } as const

/** The token of a job as the runner hands it over, unsigned. @param scopes in the order in which they are searched */
export function runtimeToken(scopes: readonly Scope[]): string {
  const ac = scopes.map(({ ref, may }) => ({ Scope: ref, Permission: permissions[may] }))
  const payload = { ac: JSON.stringify(ac), iss: 'https://token.actions.githubusercontent.com' }
  return [{ alg: 'none', typ: 'JWT' }, payload]
    .map((part) => Buffer.from(JSON.stringify(part)).toString('base64url'))
    .concat('unsigned')
    .join('.')
}

const payloadSchema = z.object({ ac: z.string() })
const scopesSchema = z.array(z.object({ Scope: z.string(), Permission: z.int() }))

/** @throws where the token isn't one that `runtimeToken` made */
export function grantedBy(token: string): { readable: string[]; writable: string[] } {
  const payload = Buffer.from(token.split('.')[1] ?? '', 'base64url').toString()
  const scopes = scopesSchema.parse(JSON.parse(payloadSchema.parse(JSON.parse(payload)).ac))
  const granting = (bit: number) =>
    scopes.filter(({ Permission }) => (Permission & bit) !== 0).map(({ Scope }) => Scope)
  return { readable: granting(permissions.read), writable: granting(permissions.write) }
}
