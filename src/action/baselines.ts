import { checkoutAt, keepBaseline, storageFor, type BaselineAccess } from '../baseline/index.ts'
import type { Config } from '../config/index.ts'
import { baselineByEvent, type GithubEvent } from '../event/index.ts'
import type { GateResult } from '../gate.ts'
import type { Notice } from '../model/index.ts'
import { actionsCache, type ActionsCacheTarget } from '../platform/actions-cache/actions-cache.ts'
import { gitHubProvenance } from '../platform/github/provenance.ts'
import type { Ports } from '../platform/ports.ts'

/** The baselines of one run: what its base may have, and what the run leaves behind. */
export interface Baselines {
  /** Null where none is to be looked for. */
  readonly access: BaselineAccess | null
  /** Keeps the run where it is one to keep. */
  keep(result: Pick<GateResult, 'report' | 'recorded'>): Promise<readonly Notice[]>
}

export interface BaselinesRequest {
  readonly event: GithubEvent
  readonly config: Config
  readonly target: ActionsCacheTarget
  /** The commit that the run is about. */
  readonly commit: string
  readonly run: { readonly run: number; readonly attempt: number }
}

export async function openBaselines(request: BaselinesRequest, ports: Ports): Promise<Baselines> {
  const { event, config, target, commit, run } = request
  const branches = baselineByEvent(event)
  if (branches === null) return noBaselines
  const checkout = await checkoutAt(config.workingDirectory, ports)
  const cache = actionsCache(target, ports)
  const storage = storageFor(config, 'actions-cache', checkout, { ...ports, cache })
  if (storage === null || checkout === null) return noBaselines
  const usesCache = (config.storage ?? 'actions-cache') === 'actions-cache'
  const { branch, defaultBranch, keep } = branches
  const provenance = usesCache ? gitHubProvenance(target) : null
  const access = { storage, provenance, branch, defaultBranch }
  return {
    access,
    async keep({ report, recorded }) {
      const [head] = report.versions.heads
      const isCheckout = head?.source.kind === 'directory' && head.source.path === '.'
      if (keep === null || !isCheckout || report.interrupted) return []
      if (checkout.commit !== commit) return [otherCommit(checkout.commit, commit)]
      const { event: saving, branch: own } = keep
      const savedBy = {
        kind: 'workflow',
        event: saving,
        runId: String(run.run),
        attempt: run.attempt,
      } as const
      const { repository, folder } = checkout
      const kept = { access, config, report, recorded, repository, folder }
      return keepBaseline({ ...kept, branch: own, commit, savedBy }, ports)
    },
  }
}

const noBaselines: Baselines = { access: null, keep: async () => [] }

function otherCommit(found: string, wanted: string): Notice {
  return { code: 'baseline-not-kept', why: 'other-commit', found, wanted }
}
