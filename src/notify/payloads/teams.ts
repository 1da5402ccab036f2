import type { Message } from '../message.ts'

/**
 * A card for the webhook of a workflow in Teams. Its texts are runs, in which, other than in blocks of text, no Markdown
 * is looked for.
 *
 * Source: https://adaptivecards.io/explorer/TextRun.html
 */
export function teamsPayload({ title, lines, source: { commit, url } }: Message): string {
  const content = {
    $schema: 'http://adaptivecards.io/schemas/adaptive-card.json',
    type: 'AdaptiveCard',
    version: '1.4',
    body: [
      richBlock(title, { size: 'Medium', weight: 'Bolder' }),
      ...lines.map((line) => richBlock(line)),
      richBlock(commit.slice(0, 7), { isSubtle: true }),
    ],
    ...(url !== null && { actions: [{ type: 'Action.OpenUrl', title: 'The run', url }] }),
  }
  const contentType = 'application/vnd.microsoft.card.adaptive'
  return JSON.stringify({
    type: 'message',
    attachments: [{ contentType, contentUrl: null, content }],
  })
}

function richBlock(text: string, style: object = {}) {
  return { type: 'RichTextBlock', inlines: [{ type: 'TextRun', text, ...style }] }
}
