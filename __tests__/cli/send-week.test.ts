import { expect, it } from 'vitest'
import { historyView } from '../../src/baseline/index.ts'
import { sendWeek } from '../../src/cli/baseline/send-week.ts'
import { tellAll } from '../../src/notify/index.ts'
import { weekHeadline, weekLines, weekOf } from '../../src/site/index.ts'
import { everything, quickMessenger, receiver, slack } from '../notify/builders.ts'
import { exampleBranch } from '../site/builders.ts'

const { history, known, budgets } = exampleBranch(120)
const newest = new Date(history.at(-1)?.createdAt ?? '')
const views = [historyView('main', history, 'time', known)]
const week = weekOf('main', history, views, budgets, newest)
const commit = history.at(-1)?.commit ?? ''
const webAddress = 'https://github.com/octo/parser'
const ports = { clock: { seconds: () => 0, date: () => newest } }

function sending(env: Readonly<Record<string, string>>, notify = [slack]) {
  const engine = { tellAll, weekHeadline, weekLines, nodeMessenger: quickMessenger() }
  return { engine, config: { id: 'benchgate', notify }, env, ports }
}

it('sends the week with the changes and a link to the run', async () => {
  const { url, received } = await receiver()
  const env = { BENCHGATE_SLACK_URL: url, GITHUB_RUN_ID: '7' }
  expect(await sendWeek(week, commit, webAddress, sending(env))).toEqual([])
  const body = received[0]?.body ?? ''
  expect(body).toContain('This week: 1 slower, 1 faster')
  expect(body).toContain('on main of octo/parser')
  expect(body).toContain('print > comments: +')
  expect(body).toContain(`${webAddress}/actions/runs/7`)
})

it('says who did not get it', async () => {
  expect(await sendWeek(week, commit, null, sending({}))).toEqual([
    {
      code: 'message-not-sent',
      target: 'slack $BENCHGATE_SLACK_URL',
      reason: 'the environment has no BENCHGATE_SLACK_URL',
    },
  ])
})

it.each([
  ['nobody', []],
  ['another branch', [{ ...slack, ...everything, branch: ['release/*'] }]],
])('refuses where the configuration names %s', async (_, notify) => {
  await expect(sendWeek(week, commit, null, sending({}, notify))).rejects.toMatchObject({
    code: 'nobody-to-notify',
  })
})
