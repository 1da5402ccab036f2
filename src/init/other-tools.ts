import type { FormatName } from '../model/index.ts'
import type { Files } from '../platform/ports.ts'
import { textOf } from './text-of.ts'

/** A tool of another language whose results can be read. */
export interface OtherTool {
  readonly format: FormatName
  readonly title: string
  readonly run: string
  /** Where it leaves its results; null for its output. */
  readonly file: string | null
}

interface Sign {
  readonly tool: OtherTool
  /** The tool is at home where there is one of these files, */
  readonly manifests: readonly string[]
  /** and one of those files says so. */
  readonly files: readonly string[]
  readonly says: RegExp
}

const signs: readonly Sign[] = [
  {
    tool: {
      format: 'go',
      title: 'Go',
      run: "go test -run '^$' -bench . -benchtime 100ms ./...",
      file: null,
    },
    manifests: ['go.mod'],
    files: ['**/*_test.go'],
    says: /^func Benchmark\w*\(/m,
  },
  {
    tool: { format: 'cargo-bench', title: 'cargo bench', run: 'cargo bench', file: null },
    manifests: ['Cargo.toml'],
    files: ['benches/**/*.rs', '**/benches/**/*.rs'],
    says: /criterion|#\[bench\]/,
  },
  {
    tool: {
      format: 'pytest-benchmark',
      title: 'pytest-benchmark',
      run: 'pytest --benchmark-only --benchmark-json=benchmark-results.json',
      file: 'benchmark-results.json',
    },
    manifests: ['pyproject.toml', 'requirements.txt', 'setup.cfg', 'setup.py'],
    files: ['pyproject.toml', '*requirements*.txt', 'requirements/*.txt', 'setup.cfg', 'setup.py'],
    says: /pytest-benchmark/,
  },
]

const mostFiles = 500

/** Tools of other languages that the project measures with. */
export async function otherToolsIn(directory: string, files: Files): Promise<readonly OtherTool[]> {
  const found = await Promise.all(signs.map((sign) => isGiven(sign, directory, files)))
  return signs.filter((_, i) => found[i]).map(({ tool }) => tool)
}

async function isGiven({ manifests, files: globs, says }: Sign, directory: string, files: Files) {
  const there = await Promise.all(manifests.map((name) => files.exists(`${directory}/${name}`)))
  if (!there.includes(true)) return false
  const paths = await files.glob(globs, directory)
  for (const path of paths.slice(0, mostFiles)) {
    const text = await textOf(`${directory}/${path}`, files)
    if (text !== null && says.test(text)) return true
  }
  return false
}
