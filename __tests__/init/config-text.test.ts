import { expect, it } from 'vitest'
import { configText } from '../../src/init/config-text.ts'
import { inspect } from '../../src/init/index.ts'
import { finders } from '../../src/init/kinds/index.ts'
import { nodePorts } from '../../src/platform/node.ts'
import { project } from './fixture.ts'

const silent = { info: () => {}, progress: () => {}, settle: () => {} }
const ports = nodePorts(silent, new AbortController().signal)

// zod's check before a commit refuses a sentence that goes on in a second comment.
it('has comments of one line each, whatever was found', async () => {
  const scripts = {
    bench: 'npm run fill && node fixed.js',
    start: 'node server.js',
    perf: 'concurrently "node perf.js" "autocannon -c 10 localhost:3000"',
  }
  const files = {
    'package.json': { scripts, dependencies: { express: '5' } },
    'server.js': 'require("express")().listen(8080)',
    'go.mod': '',
    'a_test.go': 'func BenchmarkA(b *testing.B) {}',
  }
  const looked = await inspect(project(files, { git: false }), ports)
  const findings = finders.flatMap((find) => find(looked))
  expect(findings.map(({ suite }) => suite.kind)).toEqual(['command', 'http', 'http', 'results'])
  const lines = configText({ findings, setup: 'npm ci', isInstalled: true }).split('\n')
  const isComment = lines.map((line) => line.trim().startsWith('//'))
  expect(isComment.filter(Boolean)).toHaveLength(8)
  expect(isComment.some((is, i) => is && isComment[i + 1] === true)).toBe(false)
})
