import type { Interference, Notice, RedoneRound } from '../../model/index.ts'
import type { Findings } from '../evidence.ts'

/** What was measured again, and why: said, since rounds were left out. */
export function redoneWarnings({ redone, rounds }: Findings): Notice[] {
  const disturbed = redone.filter((each) => each.kind === 'disturbed')
  const died = redone.filter((each) => each.kind === 'died')
  const byBenchmark = Map.groupBy(died, ({ failure }) => failure.id)
  return [
    ...(disturbed.length === 0 ? [] : [ofDisturbed(disturbed, rounds)]),
    ...[...byBenchmark].map(([id, deaths]) => ofDeaths(id, deaths)),
  ]
}

type Of<Kind extends RedoneRound['kind']> = Extract<RedoneRound, { readonly kind: Kind }>

function ofDisturbed(redone: readonly Of<'disturbed'>[], rounds: number): Notice {
  const worst = (kind: keyof Interference): number =>
    Math.max(...redone.map(({ interference }) => interference[kind] ?? 0))
  return {
    code: 'rounds-redone',
    redone: redone.length,
    rounds,
    stolen: worst('stolen'),
    waited: worst('waited'),
  }
}

function ofDeaths(id: string, deaths: readonly Of<'died'>[]): Notice {
  const versions = new Set(deaths.flatMap(({ failure }) => failure.arm ?? []))
  // What the process wrote before it ended follows the first line.
  const [reason = ''] = deaths[0]?.failure.message.split('\n') ?? []
  return {
    code: 'process-died',
    benchmark: id,
    versions: [...versions],
    times: deaths.length,
    reason,
  }
}
