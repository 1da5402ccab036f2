import { hasArms, type Config } from '../config/index.ts'
import type { Ports } from '../platform/ports.ts'
import type { Asked, AskedVersions } from './asked.ts'
import type { Engine } from './io.ts'

/**
 * The versions by name, with the last ones of `--last` before those that are named besides. Where nobody says what to judge
 * it is the working tree; with arms, a single version is enough.
 */
export async function namedVersions(
  { base, heads, last: count }: Asked,
  config: Config,
  { lastVersions }: Engine,
  ports: Ports,
  lacksBase?: () => never,
): Promise<AskedVersions> {
  if (count === null) {
    if (hasArms(config))
      return base === null && heads.length === 0 ? { base, heads: ['.'] } : { base, heads }
    if (base === null && heads.length === 0) return lacksBase?.() ?? { base, heads }
    return { base, heads: heads.length === 0 ? ['.'] : heads }
  }
  const isOfPackage = base?.startsWith('npm:') ?? false
  const besides = base === null || isOfPackage ? heads : [base, ...heads]
  const of = isOfPackage ? base : null
  const [first = null, ...others] = await lastVersions(
    { count, of },
    config.workingDirectory,
    ports,
  )
  return { base: first, heads: [...others, ...besides] }
}
