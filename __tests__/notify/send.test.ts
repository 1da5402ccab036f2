import { once } from 'node:events'
import type { AddressInfo } from 'node:net'
import { SMTPServer } from 'smtp-server'
import { Webhook } from 'standardwebhooks'
import { describe, expect, it, onTestFinished } from 'vitest'
import type { NotifyAddress } from '../../src/config/index.ts'
import type { Answer } from '../../src/platform/ports.ts'
import { bulletinMessage } from '../../src/notify/message.ts'
import { send } from '../../src/notify/send.ts'
import { nodeNetwork } from '../../src/platform/node-network.ts'
import { everything, quickMessenger, receiver, source } from './builders.ts'

const signing = `whsec_${Buffer.from('a key that nobody guesses').toString('base64')}`
const webhook = {
  kind: 'webhook',
  address: 'BENCHGATE_URL',
  secret: 'BENCHGATE_SECRET',
  ...everything,
} as const
const email = {
  kind: 'email',
  address: 'BENCHGATE_SMTP_URL',
  from: 'ci@example.com',
  to: ['one@example.com', 'two@example.com'],
  ...everything,
} as const

const test = { type: 'test', title: 'A test of messages from', lines: [] } as const

function sent(
  target: NotifyAddress,
  environment: Readonly<Record<string, string>>,
  messenger = quickMessenger(),
  branch = 'main',
): Promise<Answer<null>> {
  const secrets = (name: string) => environment[name] ?? null
  const message = bulletinMessage(test, { ...source, branch }, 'x')
  return send(target, message, secrets, new Date(), messenger)
}

describe('a webhook', () => {
  it('arrives signed, so that its receiver can verify it', async () => {
    const { url, received } = await receiver()
    const environment = { BENCHGATE_URL: url, BENCHGATE_SECRET: signing }
    expect(await sent(webhook, environment)).toEqual({ kind: 'ok', value: null })
    const [{ headers, body } = { headers: {}, body: '' }] = received
    const texts = Object.entries(headers).map(([name, value]) => [name, String(value)] as const)
    const verify = (text: string): unknown =>
      new Webhook(signing).verify(text, Object.fromEntries(texts))
    expect(verify(body)).toMatchObject({ type: 'benchgate.test', data: { branch: 'main' } })
    expect(() => verify(body.replace('main', 'next'))).toThrow('No matching signature')
  })

  it('is sent again after the time that a busy receiver names, with the same id', async () => {
    const { url, received, answers } = await receiver()
    answers.push({ status: 429, headers: { 'retry-after': '7' } }, { status: 503 })
    const messenger = quickMessenger()
    const environment = { BENCHGATE_URL: url, BENCHGATE_SECRET: signing }
    expect(await sent(webhook, environment, messenger)).toMatchObject({ kind: 'ok' })
    expect(messenger.waits).toEqual([7, 2])
    expect(new Set(received.map(({ headers }) => headers['webhook-id'])).size).toBe(1)
    expect(received).toHaveLength(3)
  })

  it('is given up where its receiver asks for more time than there is, or refuses it', async () => {
    const { url, answers } = await receiver()
    const environment = { BENCHGATE_URL: url, BENCHGATE_SECRET: signing }
    answers.push({ status: 429, headers: { 'retry-after': '3600' } })
    expect(await sent(webhook, environment)).toMatchObject({ kind: 'busy' })
    answers.push({ status: 404, text: 'no_service' })
    expect(await sent(webhook, environment)).toMatchObject({
      kind: 'refused',
      message: 'HTTP 404: no_service',
    })
  })

  it('does not follow where it is sent elsewhere', async () => {
    const [first, other] = [await receiver(), await receiver()]
    first.answers.push({ status: 307, headers: { location: other.url } })
    const environment = { BENCHGATE_URL: first.url, BENCHGATE_SECRET: signing }
    expect(await sent(webhook, environment)).toMatchObject({ kind: 'refused', status: 307 })
    expect(other.received).toEqual([])
  })

  it.each([
    ['no address', { BENCHGATE_SECRET: signing }, 'the environment has no BENCHGATE_URL'],
    ['no secret', { BENCHGATE_URL: 'http://x' }, 'the environment has no BENCHGATE_SECRET'],
    [
      'an address of another kind',
      { BENCHGATE_URL: 'file:///etc/passwd', BENCHGATE_SECRET: signing },
      'the address is none of HTTP',
    ],
  ])('says what is wrong with %s', async (_, environment, message) => {
    expect(await sent(webhook, environment as Record<string, string>)).toMatchObject({
      kind: 'refused',
      message,
    })
  })
})

it('never tells an address in what went wrong', async () => {
  const { url, answers } = await receiver()
  const address = `${url}/services/T000/secret-path`
  answers.push({ status: 404, text: `nothing at ${address}, nor at /services/T000/secret-path` })
  const slack = { kind: 'slack', address: 'BENCHGATE_SLACK_URL' } as const
  const refused = await sent(slack, { BENCHGATE_SLACK_URL: address })
  const [port = 0] = await nodeNetwork.freePorts(1)
  const closed = `http://127.0.0.1:${port}/secret-path`
  const silent = await sent(slack, { BENCHGATE_SLACK_URL: closed })
  expect(refused).toMatchObject({
    kind: 'refused',
    message: 'HTTP 404: nothing at ***, nor at ***',
  })
  expect(silent).toMatchObject({ kind: 'busy', message: expect.stringContaining('ECONNREFUSED') })
  expect(JSON.stringify([refused, silent])).not.toContain('secret-path')
})

describe('an e-mail', () => {
  it('arrives with its subject in one line, whatever a branch is called', async () => {
    const { url, mails } = await mailServer()
    const environment = { BENCHGATE_SMTP_URL: url }
    const branch = 'main\r\nBcc: mallory@example.com\r\n\r\n<b>'
    expect(await sent(email, environment, quickMessenger(), branch)).toMatchObject({ kind: 'ok' })
    const [{ to, text } = { to: [], text: '' }] = mails
    expect(to).toEqual(['one@example.com', 'two@example.com'])
    const [head = ''] = text.split('\r\n\r\n')
    expect(head).toMatch(/^Subject: A test of messages from main {2}Bcc: mallory/m)
    expect(head).not.toMatch(/^Bcc:/m)
  })

  it('is refused where the server does not know the user, and says no password', async () => {
    const { url } = await mailServer()
    const answer = await sent(email, { BENCHGATE_SMTP_URL: url.replace('right', 'wrong-one') })
    expect(answer).toMatchObject({ kind: 'refused', message: 'the mail server: EAUTH 535' })
  })

  it('is tried again where the server is down or busy', async () => {
    const messenger = quickMessenger()
    const down = await sent(email, { BENCHGATE_SMTP_URL: 'smtp://127.0.0.1:9' }, messenger)
    expect(down).toMatchObject({ kind: 'busy' })
    expect(messenger.waits).toEqual([1, 2, 4])
    const { url, mails } = await mailServer({ busy: 1 })
    expect(await sent(email, { BENCHGATE_SMTP_URL: url })).toMatchObject({ kind: 'ok' })
    expect(mails).toHaveLength(1)
  })
})

interface Mailed {
  readonly to: readonly string[]
  readonly text: string
}

/** A mail server on loopback; `busy` mails it does not take at first. */
async function mailServer({ busy = 0 } = {}) {
  const mails: Mailed[] = []
  let left = busy
  const server = new SMTPServer({
    disabledCommands: ['STARTTLS'],
    authOptional: false,
    allowInsecureAuth: true,
    onAuth: ({ username, password }, _session, callback) =>
      username === 'ci' && password === 'right'
        ? callback(null, { user: 'ci' })
        : callback(Object.assign(new Error('no'), { responseCode: 535 })),
    async onData(stream, { envelope }, callback) {
      const chunks: Buffer[] = []
      for await (const chunk of stream) chunks.push(Buffer.from(chunk))
      if (left-- > 0) return callback(Object.assign(new Error('later'), { responseCode: 451 }))
      mails.push({
        to: envelope.rcptTo.map(({ address }) => address),
        text: Buffer.concat(chunks).toString('utf8'),
      })
      callback()
    },
  })
  server.listen(0, '127.0.0.1')
  await once(server.server, 'listening')
  onTestFinished(() => {
    server.close()
  })
  // oxlint-disable-next-line typescript/no-unsafe-type-assertion -- it listens on a port
  const { port } = server.server.address() as AddressInfo
  return { url: `smtp://ci:right@127.0.0.1:${port}`, mails }
}
