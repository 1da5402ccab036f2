export { asRatio, compare } from './compare.ts'
export {
  observe,
  typicalFigure,
  usableFigures,
  worsening,
  type Labels,
  type Observation,
  type Observed,
  type UnusableFigure,
} from './observe.ts'
