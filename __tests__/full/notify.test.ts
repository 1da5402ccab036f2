/** Word of a branch: the built Action on its pushes, and a receiver of webhooks that verifies what arrives. */
import { Webhook } from 'standardwebhooks'
import { expect, test } from 'vitest'
import { z } from 'zod'
import { growingBranch } from '../e2e/branch.ts'
import { main, nothing, project, pullRequest, push, tool } from '../e2e/story.ts'
import { receiver, type Receiver } from '../notify/builders.ts'

const signing = `whsec_${Buffer.from('a key that nobody guesses').toString('base64')}`

const payload = z.object({
  type: z.string(),
  data: z.object({
    branch: z.string(),
    commit: z.string(),
    url: z.string(),
    news: z.array(z.object({ what: z.string(), metric: z.string(), ratio: z.number().nullable() })),
  }),
})

/** What arrived, each verified as a receiver does it. */
function verified({ received }: Receiver) {
  return received.map(({ headers, body }) => {
    const texts = Object.entries(headers).map(([name, value]) => [name, String(value)] as const)
    return payload.parse(new Webhook(signing).verify(body, Object.fromEntries(texts)))
  })
}

const running = (milliseconds: number, note: string) => ({
  ...project(note),
  'benchgate.config.json': JSON.stringify({
    suites: [tool],
    notify: [{ webhook: '$BENCHGATE_WEBHOOK_URL', secret: '$BENCHGATE_WEBHOOK_SECRET' }],
  }),
  'figures.json': JSON.stringify([{ name: 'work', unit: 'ms', value: milliseconds }]),
})

test('a team is told once what got slower on its branch, and once that it is fixed', async () => {
  const hooks = await receiver()
  const env = { BENCHGATE_WEBHOOK_URL: hooks.url, BENCHGATE_WEBHOOK_SECRET: signing }
  const { commit, git, job } = await growingBranch()
  const pushed = async (milliseconds: number, note: string) => {
    const before = await git('rev-parse', '--verify', '--quiet', main).catch(() => nothing)
    const made = await commit('main', running(milliseconds, note))
    return { made, ...(await job({ ...push(before), env })) }
  }

  // The first push has nothing that it could be compared with.
  const first = await pushed(1, 'one')
  expect(hooks.received).toHaveLength(0)

  // A receiver that is down for a moment is asked again.
  hooks.answers.push({ status: 503 })
  const slower = await pushed(2, 'two')
  expect(slower.report.outcome).toBe('regressed')
  const [failed, told] = verified(hooks)
  expect(told).toEqual(failed)
  expect(told).toMatchObject({
    type: 'benchgate.regressed',
    data: {
      branch: 'main',
      commit: slower.made,
      url: expect.stringContaining('/octo/story/actions/runs/2'),
      news: [{ what: 'regressed', ratio: 2 }],
    },
  })
  expect(hooks.received).toHaveLength(2)

  // Nobody is told again, and nobody of a pull request, which has its comment.
  await pushed(2, 'still slow')
  const change = await commit('change', running(9, 'a change'))
  await job({ ...pullRequest(1, change, await git('rev-parse', 'main')), env })
  expect(hooks.received).toHaveLength(2)

  const mended = await pushed(1, 'mended')
  const [, , fixed, ...others] = verified(hooks)
  expect(fixed?.data).toMatchObject({ commit: mended.made, news: [{ what: 'fixed' }] })
  expect(others).toEqual([])

  // Neither address nor key stands anywhere that somebody reads.
  for (const { log, summary } of [first, slower, mended])
    for (const secret of [hooks.url, signing]) {
      const shown = log.replaceAll(`::add-mask::${secret}`, '')
      expect(`${shown}${summary}`).not.toContain(secret)
    }
})
