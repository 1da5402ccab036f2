import type { SuiteDefinition } from '../../model/index.ts'
import type { OpenSuites, Suites } from '../suites.ts'
import { browser } from './browser.ts'
import { command } from './command.ts'
import { denoBenchFiles } from './deno-bench.ts'
import { http } from './http.ts'
import { results } from './results.ts'
import { nodeBench } from './node-bench.ts'
import { plainFiles } from './plain-files.ts'
import { vitest } from './vitest.ts'

export function openSuites(definition: SuiteDefinition): OpenSuites {
  return { ...suitesOf(definition), conduct: definition }
}

function suitesOf(definition: SuiteDefinition): Suites {
  switch (definition.kind) {
    case 'command':
      return command(definition)
    case 'results':
      return results(definition)
    case 'http':
      return http(definition)
    case 'node-bench':
      return nodeBench({ files: definition.files })
    case 'deno-bench':
      return denoBenchFiles({ files: definition.files })
    case 'tinybench':
    case 'mitata':
    case 'benchmarkjs':
      return plainFiles({ kind: definition.kind, files: definition.files })
    case 'browser':
      return browser(definition)
    case 'vitest':
      return vitest(definition)
  }
}
