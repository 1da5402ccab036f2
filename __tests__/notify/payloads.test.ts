import * as fc from 'fast-check'
import { parseDocument } from 'htmlparser2'
import { describe, expect, it } from 'vitest'
import { z } from 'zod'
import type { AlertNews } from '../../src/model/index.ts'
import { keepIssue } from '../../src/notify/issue.ts'
import { bulletinMessage, messageOf, type Message } from '../../src/notify/message.ts'
import { emailOf } from '../../src/notify/payloads/email.ts'
import { slackPayload } from '../../src/notify/payloads/slack.ts'
import { teamsPayload } from '../../src/notify/payloads/teams.ts'
import { webhookPayload } from '../../src/notify/payloads/webhook.ts'
import { hostile } from '../report/arbitraries.ts'
import { elements, linkableTexts, rendered } from '../report/rendered.ts'
import { source } from './builders.ts'

const at = new Date('2026-11-30T12:00:00.000Z')

function news(text: string, tiding: AlertNews['tiding'] = 'regressed'): AlertNews {
  const alert = {
    kind: 'regressed',
    subject: text,
    metric: 'time',
    text,
    commit: 'b'.repeat(40),
    base: 'a'.repeat(40),
    at: at.toISOString(),
    ratio: 1.2,
    fixed: null,
  } as const
  return { tiding, alert }
}

/** A message that has the text wherever somebody outside can write. */
function message(text: string): Message {
  return messageOf([news(text), news(text, 'fixed')], { ...source, branch: text, gate: text }, 'x')
}

const mailed = { from: 'ci@example.com', to: ['team@example.com'] }

describe('a message', () => {
  it('counts in its title what it tells, the worst first, and where', () => {
    const { title, lines, type } = messageOf(
      [news('print', 'fixed'), news('parse'), news('read', 'suspected')],
      source,
      'slack',
    )
    expect(title).toBe('1 regressed, 1 suspected, 1 fixed on main of octo/repo')
    expect(lines).toEqual(['🔴 parse', '🔺 read', '✅ fixed: print (since bbbbbbb)'])
    expect(type).toBe('regressed')
  })

  it('shows no more lines than anybody reads', () => {
    const many = Array.from({ length: 50 }, (_, n) => news(`b ${n}`))
    const { lines } = messageOf(many, source, 'slack')
    expect(lines).toHaveLength(21)
    expect(lines.at(-1)).toBe('and 30 more')
  })

  it('that is no news has its own title and lines, and says what it is', () => {
    const week = { type: 'week', title: 'A steady week, on', lines: ['a', 'b'] } as const
    const own = bulletinMessage(week, source, 'slack')
    expect(own).toMatchObject({ title: 'A steady week, on main of octo/repo', lines: ['a', 'b'] })
    expect(own.id).not.toBe(messageOf([], source, 'slack').id)
    expect(JSON.parse(webhookPayload(own, at))).toMatchObject({
      type: 'benchgate.week',
      data: { lines: ['a', 'b'], news: [] },
    })
  })

  it('has the same id for the same run and target, and another for any other', () => {
    const id = (run: string, target: string) => messageOf([], { ...source, run }, target).id
    expect(id('1-1', 'a')).toBe(id('1-1', 'a'))
    expect(new Set([id('1-1', 'a'), id('1-2', 'a'), id('1-1', 'b')]).size).toBe(3)
  })
})

describe('hostile text', () => {
  const everywhere = (check: (text: string) => void) =>
    fc.assert(fc.property(hostile, check), { numRuns: 100 })

  const slackForm = z.object({
    text: z.string(),
    mrkdwn: z.literal(false),
    blocks: z.tuple([
      z.object({
        type: z.literal('header'),
        text: z.object({ type: z.literal('plain_text'), text: z.string().max(150) }),
      }),
      z.object({ type: z.literal('rich_text'), elements: z.array(z.unknown()) }),
    ]),
  })

  it('in Slack stands where no markup is looked for, and else calls nobody', () => {
    everywhere((text) => {
      const payload = slackForm.parse(JSON.parse(slackPayload(message(text))))
      expect(payload.text).not.toMatch(/[<>]|&(?!amp;|lt;|gt;)/)
      expect(typesIn(payload)).toEqual(
        new Set([
          'header',
          'plain_text',
          'rich_text',
          'rich_text_list',
          'rich_text_section',
          'text',
          'link',
        ]),
      )
    })
  })

  it('in Teams stands in runs of text alone', () => {
    everywhere((text) => {
      const payload: unknown = JSON.parse(teamsPayload(message(text)))
      expect(typesIn(payload)).toEqual(
        new Set(['message', 'AdaptiveCard', 'RichTextBlock', 'TextRun', 'Action.OpenUrl']),
      )
    })
  })

  it('in a mail adds no header and no element', () => {
    const shape = (text: string): unknown =>
      names(parseDocument(emailOf(message(text), mailed).html))
    everywhere((text) => {
      const { subject } = emailOf(message(text), mailed)
      expect(subject).toMatch(/^[^\r\n\0\u2028\u2029]*$/)
      expect(shape(text)).toEqual(shape('name'))
    })
  })

  it('in a webhook is the data that it is', () => {
    everywhere((text) => {
      const { data } = z
        .object({
          data: z.object({ branch: z.string(), news: z.array(z.object({ text: z.string() })) }),
        })
        .parse(JSON.parse(webhookPayload(message(text), at)))
      expect(data.branch).toBe(text.toWellFormed() === text ? text : data.branch)
      expect(data.news[0]?.text.toWellFormed()).toBe(text.toWellFormed())
    })
  })

  it('in an issue is no markup, and calls nobody', async () => {
    await fc.assert(
      fc.asyncProperty(hostile, async (text) => {
        let body = ''
        const tracker = {
          open: async () => ({ kind: 'ok', value: [] }) as const,
          create: async (issue: { readonly body: string }) => {
            body = issue.body
            return { kind: 'ok', value: null } as const
          },
          update: () => Promise.reject(new Error('there is none')),
        }
        const { alert } = news(text)
        await keepIssue([alert], [news(text)], { ...source, gate: text }, tracker, async () => {})
        const tree = rendered(body)
        expect(elements(tree).filter(({ tagName }) => !harmless.has(tagName))).toEqual([])
        expect(linkableTexts(tree).join('\n')).not.toMatch(/(?:^|\W)@\w|#\d|\bGH-\d/i)
      }),
      { numRuns: 50 },
    )
  })
})

const harmless = new Set(['ul', 'li', 'p', 'a', 'b', 'br'])

/** Every `type` that there is in it. */
function typesIn(value: unknown): Set<string> {
  if (typeof value !== 'object' || value === null) return new Set()
  const own = 'type' in value && typeof value.type === 'string' ? [value.type] : []
  return new Set([...own, ...Object.values(value).flatMap((one) => [...typesIn(one)])])
}

function names(node: { readonly name?: string; readonly children?: readonly object[] }): unknown {
  const children = (node.children ?? []).map((child) => names(child)).filter((one) => one !== null)
  return node.name === undefined && children.length === 0 ? null : [node.name, ...children]
}
