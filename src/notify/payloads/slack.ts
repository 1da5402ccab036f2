import type { Message } from '../message.ts'

// Slack's own limits.
const longestHeader = 150
const longestLine = 1000

/**
 * Blocks for an incoming webhook. Their texts are plain or rich, in neither of which Slack looks for markup; the one text
 * that it does, which notifications show, is escaped as Slack asks for.
 *
 * Source: https://docs.slack.dev/messaging/formatting-message-text#escaping
 */
export function slackPayload({ title, lines, source: { commit, url } }: Message): string {
  const list = {
    type: 'rich_text_list',
    style: 'bullet',
    elements: lines.map((line) => richSection([richText(line.slice(0, longestLine))])),
  }
  const link = url === null ? [] : [{ type: 'link', url, text: 'the run' }]
  const foot = richSection([richText(`${commit.slice(0, 7)}${url === null ? '' : ', '}`), ...link])
  return JSON.stringify({
    text: escaped(title),
    mrkdwn: false,
    blocks: [
      {
        type: 'header',
        text: { type: 'plain_text', text: title.slice(0, longestHeader), emoji: false },
      },
      { type: 'rich_text', elements: [...(lines.length === 0 ? [] : [list]), foot] },
    ],
  })
}

function richSection(elements: readonly object[]) {
  return { type: 'rich_text_section', elements }
}

function richText(text: string) {
  return { type: 'text', text }
}

function escaped(text: string): string {
  return text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;')
}
