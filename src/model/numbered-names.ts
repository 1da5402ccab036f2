/** A benchmark as its file calls it. */
export interface Named {
  /** The tool's own grouping; empty where it has none. */
  readonly group: string
  readonly name: string
}

/** Tells apart what a tool or a file gives one name, in their order: the first keeps it, and the others get their number. */
export class NumberedNames {
  /** How often each path was given. */
  readonly #given = new Map<string, number>()

  /** The name of the next one, such as `sum (2)`; to be asked for once for each. */
  next(where: Named): string {
    for (;;) {
      const path = wholeName(where)
      const count = 1 + (this.#given.get(path) ?? 0)
      this.#given.set(path, count)
      if (count === 1) return where.name
      const name = `${where.name} (${count})`
      const numbered = wholeName({ ...where, name })
      if (this.#given.has(numbered)) continue
      this.#given.set(numbered, 1)
      return name
    }
  }
}

/** Its whole name within its file. */
export function wholeName({ group, name }: Named): string {
  return group === '' ? name : `${group} > ${name}`
}
