import type { DeoptSite } from '../../model/index.ts'
import { displayName } from '../text/display-name.ts'
import { count } from './count.ts'

const nameColumns = 60

/**
 * What V8 did to a function, such as `deoptimised 6 times in tokenize (wrong map) at src/a.ts:12`. Hostile text.
 *
 * @param calledAs the function, as a reader finds it
 */
export function deoptText(site: DeoptSite, calledAs: string): string {
  const { what, path, at, detail, times } = site
  const file = displayName(path.replace(/^\.[/\\]/, ''), nameColumns)
  const place = `${calledAs}${reasonIn(site)} at ${file}:${at}`
  if (what === 'deoptimised')
    return `deoptimised ${times === 1 ? '' : `${count(times, 'time')} `}in ${place}`
  const property = detail === '' ? '' : ` to .${displayName(detail, nameColumns)}`
  return `megamorphic access${property} in ${place}`
}

function reasonIn({ what, detail }: DeoptSite): string {
  return what === 'deoptimised' ? ` (${displayName(detail, nameColumns)})` : ''
}

/** What V8's word for it means; empty where it says so itself, or nobody has put it in words. */
export function deoptMeaning({ what, detail }: Pick<DeoptSite, 'what' | 'detail'>): string {
  if (what === 'megamorphic') return 'objects of more shapes come there than V8 keeps in mind'
  return meanings.get(detail.toLowerCase()) ?? ''
}

const otherShape = 'an object of another shape came'
const otherNumber = 'a number came that does not fit'

const meanings: ReadonlyMap<string, string> = new Map([
  ['wrong map', otherShape],
  ['unexpected map', otherShape],
  ['deprecated map', otherShape],
  ['wrong instance type', 'an object of another kind came'],
  ['wrong call target', 'another function was called'],
  ['wrong feedback cell', 'another function was called'],
  ['wrong name', 'another property was asked for'],
  ['smi', 'a whole number came'],
  ['not a smi', 'something else came than a small whole number'],
  ['not a number', 'something else came than a number'],
  ['not a number or oddball', 'something else came than a number'],
  ['not a heap number', 'something else came than a number'],
  ['not a string', 'something else came than a string'],
  ['not an int32', otherNumber],
  ['lost precision', otherNumber],
  ['lost precision or nan', otherNumber],
  ['minus zero', '−0 came'],
  ['nan', 'NaN came'],
  ['overflow', 'a whole number became too large'],
  ['division by zero', 'it divided by zero'],
  ['hole', 'an array with gaps came'],
  ['out of bounds', 'an index came that is beyond the end'],
  ['wrong enum indices', otherShape],
  ['wrong value', 'another value came'],
  ['dependency change', 'what it relied on has changed'],
])
