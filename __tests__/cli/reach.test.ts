import { expect, test } from 'vitest'
import { GateError } from '../../src/errors.ts'
import type { ReachRequest } from '../../src/gate.ts'
import { reachReport } from '../reach/builders.ts'
import { benchgate } from './command-line.ts'

test('the reach of each benchmark is shown, of the versions and benchmarks that were asked for', async () => {
  let asked: ReachRequest | undefined
  const { code, stdout } = await benchgate('reach v1 v2 --only parse', {
    async reach(request) {
      asked = request
      return reachReport()
    },
  })
  expect(asked).toMatchObject({ base: 'v1', head: 'v2', config: { only: ['parse'] } })
  expect(stdout).toContain('a.bench.js > parse')
  expect(code).toBe(0)
})

test('left out, the head is the working tree', async () => {
  let head = ''
  await benchgate('reach main', {
    async reach(request) {
      head = request.head
      return reachReport()
    },
  })
  expect(head).toBe('.')
})

test('--json prints JSON and nothing else', async () => {
  const { stdout } = await benchgate('reach main --json')
  expect(JSON.parse(stdout)).toEqual(reachReport())
})

test('what the user can fix is an error of two lines', async () => {
  const { code, stdout, stderr } = await benchgate('reach main', {
    async reach() {
      throw new GateError({ code: 'nothing-to-look-at' })
    },
  })
  expect([code, stdout]).toEqual([2, ''])
  expect(stderr).toMatch(/^error\[nothing-to-look-at\]: results files .*\nhelp: Name two .*\n$/)
})

test.each(['reach', 'reach a b c', 'reach a --markdown x'])('%s is refused', async (line) => {
  const { code, stderr } = await benchgate(line)
  expect(code).toBe(2)
  expect(stderr).not.toBe('')
})
