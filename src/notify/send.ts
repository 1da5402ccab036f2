import type { NotifyAddress } from '../config/index.ts'
import type { Answer, Messenger } from '../platform/ports.ts'
import { untilFree } from '../until-free.ts'
import type { Message } from './message.ts'
import { emailOf } from './payloads/email.ts'
import { slackPayload } from './payloads/slack.ts'
import { teamsPayload } from './payloads/teams.ts'
import { webhookPayload } from './payloads/webhook.ts'

/** By the environment variables that a configuration names; null for one that is not there, or empty. */
export type Secrets = (variable: string) => string | null

/** Sends one message, again where the receiver is busy. What it answers, or why nothing was sent, without a secret. */
export async function send(
  target: NotifyAddress,
  message: Message,
  secrets: Secrets,
  at: Date,
  messenger: Messenger,
): Promise<Answer<null>> {
  const address = secrets(target.address)
  if (address === null) return withoutVariable(target.address)
  const deliver = await deliveryOf(target, message, { address, secrets, at }, messenger)
  if (typeof deliver !== 'function') return deliver
  const answer = await untilFree(deliver, messenger.wait)
  return answer.kind === 'ok' ? answer : { ...answer, message: without(answer.message, address) }
}

interface Means {
  readonly address: string
  readonly secrets: Secrets
  readonly at: Date
}

type Deliver = () => Promise<Answer<null>>

async function deliveryOf(
  target: NotifyAddress,
  message: Message,
  { address, secrets, at }: Means,
  messenger: Messenger,
): Promise<Deliver | Answer<null>> {
  switch (target.kind) {
    case 'slack':
      return () => messenger.post(address, slackPayload(message))
    case 'teams':
      return () => messenger.post(address, teamsPayload(message))
    case 'email':
      return () => messenger.mail(address, emailOf(message, target))
    case 'webhook': {
      const secret = secrets(target.secret)
      if (secret === null) return withoutVariable(target.secret)
      const body = webhookPayload(message, at)
      const headers = await messenger.sign(secret, message.id, at, body)
      if (headers === null) return refused(`${target.secret} is no signing key: whsec_ and base64`)
      return () => messenger.post(address, body, headers)
    }
  }
}

function withoutVariable(name: string): Answer<never> {
  return refused(`the environment has no ${name}`)
}

function refused(message: string): Answer<never> {
  return { kind: 'refused', status: null, message }
}

/** A server may quote what it was asked for; the parts of an address are as secret as the whole. */
function without(text: string, address: string): string {
  const url = URL.canParse(address) ? new URL(address) : null
  const parts = [address, url?.pathname, url?.search, url?.username, url?.password]
  const secret = parts.filter((part) => part !== undefined && part.length > 3)
  return secret.reduce((rest: string, part) => rest.replaceAll(part ?? '', '***'), text)
}
