/**
 * Frozen workloads: what they take tells a slow machine from slow code.
 *
 * Nothing in this file may ever change, not even to make it faster or to read better: a branch's history compares the
 * machines of years by these times. A workload that has to be another gets another name and a place at the end.
 *
 * Each call is deterministic, takes about a tenth of a millisecond once it is compiled, and gives a checksum that depends
 * on all of its work. Of arithmetic only what every processor computes alike: no sines, no powers.
 */
export function calibrationWorkloads(): Readonly<Record<string, () => number>> {
  return {
    integers: integers(),
    floats: floats(),
    text: text(),
    sorting: sorting(),
    patterns: patterns(),
    objects: objects(),
  }
}

/** Hashing: multiplications and shifts of 32 bits over an array of bytes. */
function integers(): () => number {
  const bytes = Uint8Array.from({ length: 1 << 14 }, (_, i) => (i * 31 + (i >> 5)) & 255)
  return () => {
    let hash = 0x811c9dc5
    for (let pass = 0; pass < 4; pass++) {
      for (let i = 0; i < bytes.length; i++) {
        hash = Math.imul(hash ^ (bytes[i] ?? 0), 0x01000193)
        hash ^= hash >>> 15
      }
    }
    return hash >>> 0
  }
}

/** Numerics: the product of two matrices. */
function floats(): () => number {
  const size = 48
  const [a, b] = [7, 11].map((step) => {
    return Float64Array.from({ length: size * size }, (_, i) => ((i * step) % 1000) / 1000)
  })
  const product = new Float64Array(size * size)
  return () => {
    let trace = 0
    for (let row = 0; row < size; row++) {
      for (let column = 0; column < size; column++) {
        let sum = 0
        for (let k = 0; k < size; k++) {
          sum += (a?.[row * size + k] ?? 0) * (b?.[k * size + column] ?? 0)
        }
        product[row * size + column] = Math.sqrt(sum)
      }
      trace += product[row * size + row] ?? 0
    }
    return trace
  }
}

/** Strings: building, JSON and back, splitting and joining. */
function text(): () => number {
  const records = Array.from({ length: 100 }, (_, i) => ({
    id: i,
    name: `record ${(i * 7919) % 1000}`,
    tags: ['alpha', 'beta', 'gamma'].slice(i % 3),
    score: i / 8,
    nested: { even: i % 2 === 0, note: i % 5 === 0 ? null : 'a note with "quotes" and ünïcode' },
  }))
  return () => {
    const copy: typeof records = JSON.parse(JSON.stringify(records))
    let lines = ''
    for (const { id, name, tags } of copy)
      lines += `${id};${name.toUpperCase()};${tags.join('|')}\n`
    const words = lines.split('\n').map((line) => line.split(';').toReversed().join(' '))
    const joined = words.join(',')
    let checksum = copy.length
    for (let i = 0; i < joined.length; i += 7) {
      checksum = (Math.imul(checksum, 31) + joined.charCodeAt(i)) | 0
    }
    return checksum >>> 0
  }
}

/** Sorting: numbers by a comparing function, and strings as they are. */
function sorting(): () => number {
  let state = 12345
  const next = (): number => {
    state = (Math.imul(state, 1103515245) + 12345) & 0x7fffffff
    return state
  }
  const numbers = Array.from({ length: 1000 }, next)
  const names = numbers.slice(0, 300).map((number) => number.toString(36))
  return () => {
    const ascending = numbers.toSorted((one, other) => one - other)
    const alphabetic = names.toSorted()
    let checksum = 0
    for (let i = 0; i < ascending.length; i++) {
      checksum = (Math.imul(checksum, 31) + (ascending[i] ?? 0)) | 0
    }
    for (const name of alphabetic) checksum = (Math.imul(checksum, 31) + name.charCodeAt(1)) | 0
    return checksum >>> 0
  }
}

/** Regular expressions: matching with groups, and replacing. */
function patterns(): () => number {
  const log = Array.from({ length: 100 }, (_, i) => {
    const address = `10.${i % 7}.${i % 31}.${i % 251}`
    const status = [200, 301, 404, 500][i % 4]
    return `${address} - user${i % 13} [12/Mar/2024:10:${i % 60}:00] "GET /a/${i}/b.html?q=${i * 3}" ${status} ${i * 17}`
  }).join('\n')
  const line =
    /^(\d+\.\d+\.\d+\.\d+) - (\w+) \[([^\]]+)\] "(?:GET|POST) ([^"?]+)(?:\?([^"]*))?" (\d{3}) (\d+)$/gm
  return () => {
    let checksum = 0
    for (const [, address = '', , , path = '', query = '', status = '', size = ''] of log.matchAll(
      line,
    )) {
      checksum += address.length + path.length + query.length + Number(status) + Number(size)
    }
    return checksum + log.replaceAll(/\d+/g, (digits) => `<${digits}>`).length
  }
}

/** Objects: allocation, pointers, maps and calls that are looked up. */
function objects(): () => number {
  interface Node {
    readonly key: number
    left: Node | null
    right: Node | null
  }
  const insert = (root: Node | null, key: number): Node => {
    const node: Node = { key, left: null, right: null }
    if (root === null) return node
    for (let at = root; ;) {
      const side = key < at.key ? 'left' : 'right'
      const child = at[side]
      if (child === null) {
        at[side] = node
        return root
      }
      at = child
    }
  }
  const depthSum = (node: Node | null, depth: number): number =>
    node === null ? 0 : depth + depthSum(node.left, depth + 1) + depthSum(node.right, depth + 1)
  return () => {
    let root: Node | null = null
    const counts = new Map<string, number>()
    for (let i = 0; i < 600; i++) {
      const key = (i * 7919) % 10007
      root = insert(root, key)
      const bucket = `bucket ${key % 50}`
      counts.set(bucket, (counts.get(bucket) ?? 0) + key)
    }
    let checksum = depthSum(root, 1)
    for (const [bucket, count] of counts) checksum += bucket.length * count
    return checksum
  }
}
