/** A figure over time that never takes more room: where it is full, two points become one, the higher of them. */
export interface Series {
  add(at: number, value: number): void
  /** Seconds and values, in the order of time. */
  points(): readonly (readonly [at: number, value: number])[]
}

const mostPoints = 600

export function series(): Series {
  let points: [number, number][] = []
  /** So many values are one point. */
  let width = 1
  let pending = 0
  return {
    add(at, value) {
      const last = points.at(-1)
      if (last !== undefined && pending > 0) {
        last[1] = Math.max(last[1], value)
      } else {
        if (points.length >= mostPoints) {
          points = halved(points)
          width *= 2
        }
        points.push([at, value])
      }
      pending = (pending + 1) % width
    },
    points: () => points,
  }
}

function halved(points: readonly (readonly [number, number])[]): [number, number][] {
  return points.flatMap(([at, value], i) => {
    if (i % 2 === 1) return []
    return [[at, Math.max(value, points[i + 1]?.[1] ?? value)] satisfies [number, number]]
  })
}
