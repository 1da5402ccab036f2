import { expect, it } from 'vitest'
import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { benchgate, project } from '../init/fixture.ts'

it('looks at the machine it runs on', async () => {
  const directory = project({ 'package.json': '{}' })
  const { code, stdout } = await benchgate('doctor --json doctor.json', directory)
  expect(code).toBe(0)
  expect(stdout).toMatch(/^.*measuring noisy.*\n/)
  const report = JSON.parse(readFileSync(join(directory, 'doctor.json'), 'utf8'))
  expect(report).toMatchObject({ problem: null, trial: { clockSeconds: expect.any(Number) } })
  expect(report.trial.spreadAlone).toBeGreaterThan(0)
  expect(report.facts.watched.seconds).toBeGreaterThanOrEqual(4.9)
})
