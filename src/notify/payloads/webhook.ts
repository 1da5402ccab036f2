import type { Message } from '../message.ts'

/** What a receiver of one's own is sent, as the Standard Webhooks describe it: a type, a time, and the data. */
export function webhookPayload({ tiding, title, news, source, isTest }: Message, at: Date): string {
  const { gate, repository, branch, commit, url } = source
  return JSON.stringify({
    type: isTest ? 'benchgate.test' : `benchgate.${tiding}`,
    timestamp: at.toISOString(),
    data: {
      gate,
      repository,
      branch,
      commit,
      url,
      title,
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
