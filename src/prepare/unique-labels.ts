import { controlLabel } from '../model/index.ts'

interface Named {
  readonly label: string
  /** Tells it apart from another of the same label. */
  readonly detail: string
}

/**
 * Versions with labels that name the columns of a report: as short as they can be while no two are the same; else
 * with the detail, else numbered as well.
 */
export function withUniqueLabels<V extends Named>(versions: readonly V[]): readonly V[] {
  const labels = versions.map(({ label }) => label)
  const detailed = versions.map((version) => {
    const { label, detail } = version
    const isTaken = label === controlLabel || labels.indexOf(label) !== labels.lastIndexOf(label)
    return isTaken ? { ...version, label: `${label} (${detail})` } : version
  })
  const taken = new Set<string>()
  return detailed.map((version) => {
    const label = firstFree(version.label, taken)
    taken.add(label)
    return { ...version, label }
  })
}

function firstFree(label: string, taken: ReadonlySet<string>): string {
  let free = label
  for (let number = 2; taken.has(free); number++) free = `${label} #${number}`
  return free
}
