import type { Report } from '../model/index.ts'

/** Whether a job with this report fails, as its exit code will say. */
export function failsJob({ outcome, settings: { failOn } }: Report): boolean {
  switch (outcome) {
    case 'errored':
      return true
    case 'regressed':
    case 'exceeded':
      return failOn !== 'never'
    case 'inconclusive':
      return failOn === 'inconclusive'
    case 'passed':
      return false
  }
}
