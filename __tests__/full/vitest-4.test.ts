import { describe, expect, it } from 'vitest'
import { frameworksModules, isLeftOut } from '../frameworks/installed.ts'
import { look, shown } from '../measure/led.ts'
import { versions } from '../measure/project.ts'
import {
  definition,
  four,
  sum,
  testDialect,
  testOddities,
  vitestProject,
} from '../measure/vitest-dialects.ts'

const withoutFour = isLeftOut()
if (!withoutFour) {
  testDialect(four)
  testOddities(four)
}

describe.skipIf(withoutFour)('Vitest 4 alone', () => {
  it('measures in jsdom', async () => {
    const text = `import { bench } from 'vitest'
bench('create', () => { document.createElement('p').textContent = 'text' })`
    const config = `export default { test: { environment: 'jsdom' } }`
    const files = { 'a.bench.js': text, 'vite.config.js': config }
    const directory = vitestProject(files, frameworksModules)
    const { measure } = await look(versions(directory, directory), definition)
    const { figures, failures } = await measure('a.bench.js')
    expect(failures).toEqual([])
    expect(figures.size).toBe(1)
  })

  it('leaves out what `bench` itself skips', async () => {
    const text = `import { bench } from 'vitest'
bench.skip('skipped', ${sum})
bench.todo('to be done')
bench.skipIf(true)('skipped here', ${sum})
bench('kept', ${sum})`
    const directory = vitestProject({ 'a.bench.js': text }, frameworksModules)
    const { discovery } = await look({ ...versions(directory, directory), base: null }, definition)
    expect(shown(discovery)).toEqual(['kept'])
  })
})
