import type { Message } from '../message.ts'

/** What a receiver of one's own is sent, as the Standard Webhooks describe it: a type, a time, and the data. */
export function webhookPayload({ type, title, lines, news, source }: Message, at: Date): string {
  const { gate, repository, branch, commit, url } = source
  return JSON.stringify({
    type: `benchgate.${type}`,
    timestamp: at.toISOString(),
    data: {
      gate,
      repository,
      branch,
      commit,
      url,
      title,
      lines,
      news: news.map(({ tiding: what, alert }) => ({
        what,
        text: alert.text,
        metric: alert.metric,
        ratio: alert.ratio,
        since: { commit: alert.commit, comparedWith: alert.base, at: alert.at },
      })),
    },
  })
}
