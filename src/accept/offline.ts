import type { Config } from '../config/index.ts'
import type { Report } from '../model/index.ts'
import type { Ports } from '../platform/ports.ts'
import { commitMessages } from '../prepare/index.ts'
import { accepted } from './accepted.ts'
import { acceptKey } from './lines.ts'

/** Accepts slowdowns of a run outside of a workflow: there are commits, and nobody who could be asked for those who wrote them. */
export async function acceptedOffline(
  report: Report,
  { acceptFrom: from, workingDirectory }: Pick<Config, 'acceptFrom' | 'workingDirectory'>,
  ports: Pick<Ports, 'processes'>,
): Promise<Report> {
  const commits = await commitMessages(acceptKey, report.versions, workingDirectory, ports)
  const occasion = { kind: 'unknown', why: { kind: 'nobody-to-ask' } } as const
  const mayWrite = async () => ({ kind: 'ok', value: false }) as const
  return accepted(report, { occasion, commits, from, mayWrite })
}
