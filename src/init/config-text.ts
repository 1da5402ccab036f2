import type { Finding } from './finding.ts'
import { CommentedList, entriesSource, type Commented } from './source-text.ts'

export interface ConfigParts {
  readonly findings: readonly Finding[]
  readonly setup: string | null
  /** The package itself is installed: its types are at hand. */
  readonly isInstalled: boolean
}

/** A config file that says what it takes for granted, and names what one would change first. */
export function configText({ findings, setup, isInstalled }: ConfigParts): string {
  const entries: Commented[] = [
    ...measured(findings),
    ...(setup === null
      ? []
      : [
          {
            comment: 'What makes a fresh checkout of the base ready to run.',
            key: 'setup',
            value: setup,
          },
        ]),
    {
      comment: `The smallest change worth failing for; \`benchgate ${noiseCommand(findings)}\` shows what noise allows.`,
      key: 'threshold',
      value: '5%',
    },
    {
      comment: 'How long to measure at most; what is plainly unchanged takes less.',
      key: 'maxTime',
      value: '5m',
    },
  ]
  const [open, close] = isInstalled ? ['defineConfig({', '})'] : ['{', '}']
  return [
    '// What benchgate measures, and when it fails a pull request.',
    ...(isInstalled ? ["import { defineConfig } from 'benchgate'", ''] : []),
    `export default ${open}`,
    entriesSource(entries, '  '),
    close,
    '',
  ].join('\n')
}

/** The self-test has its extra work done in files of tinybench. */
export function noiseCommand(findings: readonly Finding[]): 'selftest' | 'compare . .' {
  return findings.some(({ suite }) => suite.kind === 'tinybench') ? 'selftest' : 'compare . .'
}

/** Files of tinybench alone have an option of their own. */
function measured(findings: readonly Finding[]): readonly Commented[] {
  const [first] = findings
  if (findings.length === 1 && first?.suite.kind === 'tinybench') {
    const files = first.suite['files'] ?? ''
    return [{ comment: first.comment, key: 'benchmarks', value: files }]
  }
  const entries = findings.map(({ comment, suite }) => ({ comment, key: null, value: suite }))
  return [{ comment: null, key: 'suites', value: new CommentedList(entries) }]
}
