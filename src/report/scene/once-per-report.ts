import type { Report } from '../../model/index.ts'

/**
 * The same function, computed once for each report. A report never changes, and each is written in several forms that
 * have most of their work in common. What needs a part of it alone takes whatever has that.
 */
export function oncePerReport<Made extends object, Part extends object = Report>(
  make: (report: Part) => Made,
): (report: Part) => Made {
  const made = new WeakMap<Part, Made>()
  return (report) => {
    const known = made.get(report) ?? make(report)
    made.set(report, known)
    return known
  }
}
