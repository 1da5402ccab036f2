import { expect, test } from 'vitest'
import { benchgate } from '../cli/command-line.ts'
import { optionTexts } from '../../src/config/index.ts'
import { renderJson } from '../../src/report/index.ts'
import { bench, report, unchanged } from '../report/builders.ts'
import { page, pages, tableOf, type Page } from './page.ts'

const commands = pages.flatMap((each) => lines(each).map((line) => [each.path, line] as const))

const kept = Object.fromEntries(
  ['report.json', 'monday.json', 'tuesday.json'].map((name) => [
    name,
    renderJson(report([bench('parse', unchanged(0))])),
  ]),
)

/** What two jobs of a matrix have measured. */
const shards = Object.fromEntries(
  [1, 2].map((index) => {
    const shard = { index, count: 2, benchmarks: 2, dividedBy: null }
    const own = report([bench(`parse ${index}`, unchanged(0))], { shard })
    return [`shard-${index}.json`, renderJson(own)]
  }),
)

test.each(commands)('%s: %s is understood', async (_, line) => {
  const { code, stderr } = await benchgate(words(line), {
    files: {
      'ci/gate.json': '{}',
      ...kept,
      ...shards,
      ...(line.includes('--profile') && {
        'benchgate.config.json': JSON.stringify({ profiles: { release: {} } }),
      }),
    },
  })
  // What is about baselines is understood, and has no repository to look in.
  const isOfBaselines = /^(?:npx )?benchgate (?:history|site|baseline|alerts|notify)|--save/.test(
    line,
  )
  const expected = isOfBaselines
    ? /^$|^error\[(?:no-baselines-here|baselines-without-repository|cannot-save|nobody-to-notify)\]/
    : /^$/
  // What is for a program goes to stdout, and the report for people to stderr.
  const isForProgram = line.endsWith(' -')
  expect(stderr).toMatch(isForProgram ? /./ : expected)
  expect(code).toBe(stderr === '' || isForProgram ? 0 : 2)
})

test('commands are found in the README and in the pages', () => {
  const paths = new Set(commands.map(([path]) => path))
  expect(paths).toEqual(new Set([...paths, 'README.md', 'docs/cli.md', 'docs/report.md']))
})

test('the flags of docs/cli.md are those that are no options of the configuration', async () => {
  const listed = tableOf(page('docs/cli.md'), 'Flag').flatMap(([cell = '']) => cell.split(', '))
  const { stdout: main } = await benchgate('--help')
  const { stdout: compare } = await benchgate('compare --help')
  const flags = new Set([...flagsIn(main), ...flagsIn(compare)])
  const ofConfig = new Set(optionTexts('flag').map(({ name }) => `--${name}`))
  expect(listed.toSorted()).toEqual([...flags].filter((flag) => !ofConfig.has(flag)).toSorted())
})

/** Flags that a help text explains, one a line. */
function flagsIn(help: string): string[] {
  return [...help.matchAll(/^ {2}(?:-\w, )?(--[\w-]+)/gm)].map(([, flag = '']) => flag)
}

/** Command lines of a page: those in shell blocks, and code within sentences. */
function lines({ blocks, code }: Page): string[] {
  const shell = blocks
    .filter(({ language }) => language === 'sh')
    .flatMap(({ text }) => text.split('\n'))
  // A command named in a sentence is no whole line: that it exists, its help tells.
  const named = code.map((line) =>
    /^benchgate \w+(?: \w+)?$/.test(line) ? `${line} --help` : line,
  )
  return [...shell, ...named].filter((line) => /^(?:npx )?benchgate\s+[\w-]/.test(line))
}

/** What a POSIX shell makes of a line without variables, behind the program's name and before where its output goes. */
function words(line: string): string[] {
  const [command = ''] = line.replace(/^npx /, '').split(/\s[#>]/)
  const found = command.matchAll(/'([^']*)'|"([^"]*)"|([^\s'"]+)/g)
  return [...found].map(([, single, double, bare]) => single ?? double ?? bare ?? '').slice(1)
}
