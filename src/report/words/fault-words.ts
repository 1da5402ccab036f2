import type { Fault, FaultCode, FaultFacts, FaultOf } from '../../model/index.ts'
import { tellings } from './faults/index.ts'
import type { Telling } from './faults/telling.ts'

/** What is shown of a fault. Both are hostile text. */
export interface FaultWords {
  /** A clause without a full stop; there may be further lines below it. */
  readonly sentence: string
  readonly remedy: string
}

/** A fault in words: what happened, where, and what to do about it. */
export function faultWords(fault: Fault): FaultWords {
  const { say, remedy } = tellingOf(fault)
  return { sentence: say(fault), remedy: typeof remedy === 'string' ? remedy : remedy(fault) }
}

/** The same with its code, in lines. */
export function faultText(fault: Fault): string {
  const { sentence, remedy } = faultWords(fault)
  return `[${fault.code}] ${sentence}\n${remedy}`
}

function tellingOf<Code extends FaultCode>({ code }: FaultOf<Code>): Telling<FaultFacts[Code]> {
  return tellings[code]
}
