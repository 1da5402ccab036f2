import { spawn } from 'node:child_process'
import { resolve } from 'node:path'
import { expect, it } from 'vitest'
import { project } from '../measure/project.ts'

const cli = resolve(import.meta.dirname, '../../dist/cli/index.js')

const bench = `import { Bench } from 'tinybench'
export default new Bench().add('one', () => Math.sqrt(2)).add('<b>two</b>', () => Math.sqrt(3))`

it('shows on a page what goes on while it measures, and what came of it', async () => {
  const directory = project({ 'a.bench.mjs': bench })
  const words = ['compare', '.', '.', '--reach', 'skip', '--max-time', '20s', '--dashboard']
  const { CI: _, ...env } = process.env
  const child = spawn(process.execPath, [cli, ...words], { cwd: directory, env })
  let stderr = ''
  const address = await new Promise<string>((found) => {
    child.stderr.setEncoding('utf8').on('data', (text: string) => {
      stderr += text
      const [, url] = /^Live: (http:\S+)$/m.exec(stderr) ?? []
      if (url !== undefined) found(url)
    })
  })
  expect(await (await fetch(address)).text()).toContain('<title>benchgate</title>')
  const events = await (await fetch(`${address}events`)).text()
  await new Promise((done) => child.on('close', done))
  const states = [...events.matchAll(/^data: (.*)$/gm)].map(([, json = '']) => JSON.parse(json))
  expect(states.map(({ progress }) => progress?.stage)).toContain('screen')
  const last = states.at(-1)
  expect(last.ended).toMatch(/No benchmark got slower|2 benchmarks|inconclusive/)
  expect(last.figures.map(({ figure }: { figure: string }) => figure)).toContain('eventLoop')
  const names = states.flatMap(({ results }) =>
    results.map(({ benchmark }: { benchmark: string }) => benchmark),
  )
  expect(names).toContain('a.bench.mjs > <b>two</b>')
})
