import type { ParsersWord, ResultsFaults } from '../../../model/index.ts'
import type { Telling, Tellings } from './telling.ts'

const parsersWord: Telling<ParsersWord> = {
  say: ({ file, line, problem }) => `${line === null ? file : `${file}:${line}`}: ${problem}`,
  remedy: ({ advice }) => advice,
}

export const resultsFaults: Tellings<ResultsFaults> = {
  'results-empty': parsersWord,
  'results-too-large': parsersWord,
  'results-not-text': parsersWord,
  'results-unknown-format': parsersWord,
  'results-ambiguous-format': parsersWord,
  'results-malformed': parsersWord,
  'results-duplicate': parsersWord,
  'results-none': parsersWord,
  'results-version': {
    say: ({ version, problem }) => `${version} cannot be compared: ${problem}`,
    remedy: ({ advice }) =>
      advice ?? 'Name files of results: `benchgate run --json FILE` writes one.',
  },
}
