import { exampleOf } from './github-api.ts'
import { denied, notFound, ok, paged, refusal } from './replies.ts'
import type { Answers, Artifact, CacheEntry, WorkflowRun, World } from './state.ts'

/** Workflow runs, their artifacts, and the repository's caches. */
export function actionsAnswers(world: World): Answers {
  return { ...runAnswers(world), ...cacheAnswers(world) }
}

function runAnswers({ options, filesUrl }: World): Answers {
  const artifacts = options.artifacts ?? []
  const [example] = listOf(exampleOf('actions/list-workflow-run-artifacts', 200)['artifacts'])
  return {
    'actions/get-workflow-run': ({ parameters }) => {
      const run = options.workflowRuns?.find(({ id }) => id === Number(parameters['run_id']))
      return run === undefined ? notFound : ok(renderedRun(run, options.repository))
    },
    'actions/list-workflow-run-artifacts': (call) => {
      const of = artifacts.filter(({ runId }) => runId === Number(call.parameters['run_id']))
      const { name } = call.query
      const wanted = of.filter((artifact) => name === undefined || artifact.name === name)
      return paged(wanted, call, (page) => ({
        total_count: wanted.length,
        artifacts: page.map((artifact) => renderedArtifact(artifact, Object(example))),
      }))
    },
    'actions/download-artifact': ({ parameters }) => {
      const artifact = artifacts.find(({ id }) => id === Number(parameters['artifact_id']))
      if (artifact === undefined) return notFound
      if (artifact.expired === true) return refusal(410, 'Artifact has expired')
      const location = `${filesUrl}/artifacts/${artifact.id}?signature=s`
      return { status: 302, headers: { location }, body: null }
    },
  }
}

function renderedRun(run: WorkflowRun, repository: string) {
  const example = exampleOf('actions/get-workflow-run', 200)
  const head = run.headRepository ?? repository
  return {
    ...example,
    id: run.id,
    run_attempt: run.attempt ?? 1,
    event: run.event,
    status: 'completed',
    conclusion: run.conclusion ?? 'success',
    head_branch: run.headBranch,
    head_sha: run.headSha,
    pull_requests: [],
    repository: { ...Object(example['repository']), full_name: repository },
    head_repository: { ...Object(example['head_repository']), full_name: head },
  }
}

function renderedArtifact(artifact: Artifact, example: object) {
  const { id, name, zip, expired = false, sizeInBytes = zip.byteLength, runId } = artifact
  return { ...example, id, name, expired, size_in_bytes: sizeInBytes, workflow_run: { id: runId } }
}

function cacheAnswers({ options }: World): Answers {
  let caches = [...(options.caches ?? [])]
  const [example] = listOf(exampleOf('actions/get-actions-cache-list', 200)['actions_caches'])
  const rendered = ({ id, key, ref, version = 'v1', sizeInBytes = 1024 }: CacheEntry) => {
    return { ...Object(example), id, key, ref, version, size_in_bytes: sizeInBytes }
  }
  const page = (entries: readonly CacheEntry[]) => ({
    total_count: entries.length,
    actions_caches: entries.map(rendered),
  })
  return {
    'actions/get-actions-cache-list': (call) => {
      const { key = '', ref } = call.query
      const wanted = caches.filter(
        (entry) => entry.key.startsWith(key) && (ref === undefined || entry.ref === ref),
      )
      return paged(wanted, call, (entries) => ({ ...page(entries), total_count: wanted.length }))
    },
    'actions/delete-actions-cache-by-key': ({ query: { key, ref }, caller }) => {
      const isMeant = (entry: CacheEntry) =>
        entry.key === key && (ref === undefined || entry.ref === ref)
      const deleted = caches.filter(isMeant)
      const refused = denied(caller, 'actions')
      if (refused !== null) return refused
      if (deleted.length === 0) return notFound
      caches = caches.filter((entry) => !isMeant(entry))
      return ok(page(deleted))
    },
  }
}

function listOf(value: unknown): readonly unknown[] {
  return Array.isArray(value) ? value : []
}
