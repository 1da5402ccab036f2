/** Benches of copies of tinybench that nobody could patch, such as one that was bundled into another file. */

/** A task of such a Bench. */
export interface Stranger {
  readonly bench: string
  readonly task: string
}

/**
 * Every version tells its own listeners of a task that is added, through the global `EventTarget`. Nothing is measured
 * while this watches: it would be in the way of benchmarks that dispatch events.
 *
 * @param isKnown whether a Bench is of a copy that was patched
 * @returns those that were seen by now
 */
export function watchStrangers(isKnown: (bench: object) => boolean): () => readonly Stranger[] {
  const strangers: Stranger[] = []
  // oxlint-disable-next-line typescript/unbound-method -- it is called with its own `this` below
  const { dispatchEvent } = EventTarget.prototype
  EventTarget.prototype.dispatchEvent = function (event) {
    if (event.type === 'add' && isBench(this) && !isKnown(this)) {
      const task = nameOf(Reflect.get(event, 'task'))
      if (task !== null) strangers.push({ bench: nameOf(this) ?? '', task })
    }
    return dispatchEvent.call(this, event)
  }
  return () => strangers
}

function isBench(value: object): boolean {
  return ['add', 'run', 'getTask', 'reset'].every(
    (method) => typeof Reflect.get(value, method) === 'function',
  )
}

function nameOf(value: unknown): string | null {
  if (typeof value !== 'object' || value === null) return null
  const name: unknown = Reflect.get(value, 'name')
  return typeof name === 'string' ? name : null
}
