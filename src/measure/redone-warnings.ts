import type { Interference, RedoneRound, Warning } from '../model/index.ts'
import type { Findings } from './evidence.ts'

/** What was measured again, and why: said, since rounds were left out. */
export function redoneWarnings({ redone, rounds }: Findings): Warning[] {
  const disturbed = redone.filter((each) => each.kind === 'disturbed')
  const died = redone.filter((each) => each.kind === 'died')
  const byBenchmark = Map.groupBy(died, ({ failure }) => failure.id)
  return [
    ...(disturbed.length === 0 ? [] : [ofDisturbed(disturbed, rounds)]),
    ...[...byBenchmark].map(([id, deaths]) => ofDeaths(id, deaths)),
  ]
}

type Of<Kind extends RedoneRound['kind']> = Extract<RedoneRound, { readonly kind: Kind }>

function ofDisturbed(redone: readonly Of<'disturbed'>[], rounds: number): Warning {
  const worst = (kind: keyof Interference): number =>
    Math.max(...redone.map(({ interference }) => interference[kind] ?? 0))
  const percent = (share: number): string => `${Math.round(share * 100)} %`
  const message = `${redone.length} of ${rounds} rounds were measured again, since the machine was disturbed more than usual: up to ${percent(worst('stolen'))} of the time the CPU was given to another virtual machine, and up to ${percent(worst('waited'))} processes waited for one.`
  return { code: 'rounds-redone', message }
}

function ofDeaths(id: string, deaths: readonly Of<'died'>[]): Warning {
  const versions = new Set(deaths.map(({ failure }) => failure.arm ?? 'one of the versions'))
  const times = deaths.length === 1 ? 'once' : `${deaths.length} times`
  // What the process wrote before it ended follows the first line.
  const [cause] = deaths[0]?.failure.message.split('\n') ?? []
  const message = `${id}: its process, or its file before it, ended ${times} though it ran in other rounds (in ${[...versions].join(', ')}: ${cause}). These rounds were measured again.`
  return { code: 'process-died', message }
}
