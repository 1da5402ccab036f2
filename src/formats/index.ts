export { detectFormats } from './choose-format.ts'
export { checkResultsSize } from './decode.ts'
export type { Format } from './format.ts'
export { formatTraits } from './format-traits.ts'
export { formats } from './kinds/index.ts'
export type {
  Figures,
  Measurement,
  ParsedBenchmark,
  ParsedBenchmarks,
  ParsedFailure,
  ParsedResults,
  ResultMetric,
  Spread,
} from './parsed-results.ts'
export { parseResults } from './parse-results.ts'
export { quoted } from './quoted.ts'
export { parsersWord, placed } from './source.ts'
export { shareNames } from './share-names.ts'
export { typicalValue } from './typical-value.ts'
export { withZeroes } from './with-zeroes.ts'
export type { Better, Dimension } from './units.ts'
