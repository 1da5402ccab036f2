const stations = ['harbour', 'old-mill', 'school', 'waterworks', 'north-hill']
const kinds = ['temperature', 'wind', 'rain']
const remarks = ['', '', '', 'checked', 'gauge "A", frozen', 'storm <gusts & hail>']

/** Records as a small service handles them. The same count gives the same records, on every machine. */
export function readings(count) {
  const next = numbers(20_241_121)
  return Array.from({ length: count }, (_, index) => ({
    id: `r-${100_000 + index}`,
    station: stations[index % stations.length],
    kind: kinds[next() % kinds.length],
    value: (next() % 600) / 10 - 20,
    at: new Date(Date.UTC(2024, 10, 1) + index * 300_000).toISOString(),
    quality: {
      checked: next() % 3 === 0,
      score: (next() % 100) / 100,
      flags: next() % 4 === 0 ? ['late', 'manual'] : [],
    },
    remark: remarks[next() % remarks.length],
  }))
}

/** Points of the unit square, as flat coordinates `x0, y0, x1, y1, ...`. */
export function points(count) {
  const next = numbers(7)
  return Float64Array.from({ length: 2 * count }, () => next() / 2 ** 31)
}

/** Park and Miller's generator: Math.random would give every process other inputs. */
function numbers(seed) {
  let state = seed
  return () => {
    state = (state * 48_271) % 2_147_483_647
    return state
  }
}
