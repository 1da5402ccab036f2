import { z } from 'zod'
import { tidings, type Tiding } from '../model/index.ts'
import { oneOf } from './one-of.ts'
import { found, schemaOf, unexpected } from './parsed.ts'
import { lines, textList } from './text-list.ts'

/** Whom to send word, of what, and of which branches. Addresses and secrets are named by their environment variables. */
export type NotifyTarget = NotifyAddress & {
  /** At least one. */
  readonly on: readonly Tiding[]
  /** Globs; null for the default branch. */
  readonly branch: readonly string[] | null
}

export type NotifyAddress =
  /** Signed by the Standard Webhooks scheme. */
  | { readonly kind: 'webhook'; readonly address: string; readonly secret: string }
  | { readonly kind: 'slack' | 'teams'; readonly address: string }
  /** The address is the mail server's, with user and password. */
  | {
      readonly kind: 'email'
      readonly address: string
      readonly from: string
      readonly to: readonly string[]
    }

const variableExpected =
  'expected a variable of the environment whose name begins with BENCHGATE_, such as $BENCHGATE_SLACK_URL'
const mailExpected = 'expected an e-mail address such as team@example.com'
const kindExpected =
  'expected one of webhook, slack, teams and email, such as { slack: "$BENCHGATE_SLACK_URL" }'

/** No process that we start sees a variable of such a name. What is no variable may be a secret, so it is not quoted. */
const variable = schemaOf(z.string(variableExpected), (value) => {
  const [, name] = /^\$(BENCHGATE_\w+)$/.exec(value.trim()) ?? []
  return name === undefined ? unexpected(variableExpected, null, true) : found(name)
})

const mail = schemaOf(z.string(mailExpected), (value) => {
  const trimmed = value.trim()
  return /^[^\s@<>,;:"\\]+@[^\s@<>,;:"\\]+$/.test(trimmed)
    ? found(trimmed)
    : unexpected(mailExpected)
})

const wordsExpected = `expected at least one of ${tidings.join(', ')}`
const on = z
  .pipe(
    textList({ expected: wordsExpected, separator: /[\s,]/, isEntry: (entry) => entry !== '' }),
    z.array(schemaOf(z.string(), oneOf<Tiding>(tidings))).readonly(),
  )
  .refine((list) => list.length > 0, wordsExpected)
  .default(tidings)
const branch = textList({ expected: 'expected names or globs of branches', ...lines })
  .nullable()
  .default(null)

const targetFields = {
  webhook: variable.optional(),
  secret: variable.optional(),
  slack: variable.optional(),
  teams: variable.optional(),
  email: z.union([mail, z.array(mail)], mailExpected).optional(),
  from: mail.optional(),
  server: variable.optional(),
  on,
  branch,
}

export const notifyKeys = { notify: Object.keys(targetFields) }

const target = z
  .strictObject(targetFields, kindExpected)
  .transform((written, context): NotifyTarget => {
    const { webhook, secret, slack, teams, email, from, server, ...rest } = written
    const kinds = { webhook, slack, teams, email }
    const named = Object.entries(kinds).filter(([, value]) => value !== undefined)
    const fail = (message: string): never => {
      context.addIssue({ code: 'custom', message, input: written })
      return z.NEVER
    }
    if (named.length !== 1) return fail(kindExpected)
    if (webhook !== undefined) {
      if (secret === undefined) return fail(withoutSecret)
      return { kind: 'webhook', address: webhook, secret, ...rest }
    }
    if (slack !== undefined) return { kind: 'slack', address: slack, ...rest }
    if (teams !== undefined) return { kind: 'teams', address: teams, ...rest }
    const to = [email ?? []].flat()
    if (from === undefined || server === undefined || to.length === 0) return fail(withoutServer)
    return { kind: 'email', address: server, from, to, ...rest }
  })

const withoutSecret =
  'expected a secret beside the webhook, such as secret: "$BENCHGATE_WEBHOOK_SECRET", by which the receiver knows the sender'
const withoutServer =
  'expected from and server beside the e-mail, such as from: "ci@example.com" and server: "$BENCHGATE_SMTP_URL"'

/** Whom to send word. */
export const notifyTargets = z.array(target, 'expected a list of targets').readonly()
