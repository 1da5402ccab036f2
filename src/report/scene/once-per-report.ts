import type { Report } from '../../model/index.ts'

/**
 * The same function, computed once for each report. A report never changes, and each is written in several forms that
 * have most of their work in common.
 */
export function oncePerReport<Made extends object>(
  make: (report: Report) => Made,
): (report: Report) => Made {
  const made = new WeakMap<Report, Made>()
  return (report) => {
    const known = made.get(report) ?? make(report)
    made.set(report, known)
    return known
  }
}
