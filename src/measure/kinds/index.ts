import type { SuiteDefinition } from '../../model/index.ts'
import type { Suites } from '../suites.ts'
import { tinybench } from './tinybench.ts'

export function openSuites(definition: SuiteDefinition): Suites {
  switch (definition.kind) {
    case 'tinybench':
      return tinybench(definition)
  }
}
