import { z } from 'zod'
import { tokenOf, type Asked, type Reply } from './answers.ts'
import type { Blobs } from './blobs.ts'
import { ownerOf } from './token.ts'
import { failure } from './twirp.ts'

export const artifactsPath = '/twirp/github.actions.results.api.v1.ArtifactService/'

/** An artifact that was uploaded to its end. */
export interface StoredArtifact {
  readonly id: string
  readonly name: string
  /** What a browser is told that it is. */
  readonly mimeType: string
  readonly bytes: number
}

/** The artifacts of runs, by the calls that the toolkit makes to upload one: in a run, each name is there once. */
export class Artifacts {
  readonly #blobs: Blobs
  readonly #begun = new Map<string, string>()
  readonly #stored: StoredArtifact[] = []

  constructor(blobs: Blobs) {
    this.#blobs = blobs
  }

  stored(): readonly StoredArtifact[] {
    return this.#stored
  }

  content(name: string): Promise<Buffer> {
    return this.#blobs.read(blobOfArtifact(name))
  }

  async answer(asked: Asked): Promise<Reply> {
    const named = artifact.parse(asked.body)
    const { run, job } = ownerOf(tokenOf(asked))
    if (named.workflow_run_backend_id !== run || named.workflow_job_run_backend_id !== job)
      return failure(403, 'permission_denied', 'another run')
    const key = `${run} ${named.name}`
    switch (asked.path.slice(artifactsPath.length)) {
      case 'CreateArtifact': {
        if (this.#begun.has(key))
          return failure(409, 'already_exists', `an artifact ${named.name} already exists`)
        this.#begun.set(key, named.mime_type ?? 'application/zip')
        const url = await this.#blobs.signed(blobOfArtifact(named.name), 'upload')
        return { status: 200, body: { ok: true, signed_upload_url: url } }
      }
      case 'FinalizeArtifact': {
        const mimeType = this.#begun.get(key)
        if (mimeType === undefined) return failure(404, 'not_found', 'no such artifact')
        const id = String(1000 + this.#stored.length)
        this.#stored.push({ id, name: named.name, mimeType, bytes: Number(named.size) })
        return { status: 200, body: { ok: true, artifact_id: id } }
      }
      default:
        return failure(404, 'bad_route', `no route ${asked.path}`)
    }
  }
}

const artifact = z.object({
  workflow_run_backend_id: z.string().min(1),
  workflow_job_run_backend_id: z.string().min(1),
  name: z.string().min(1),
  mime_type: z.string().optional(),
  size: z.string().optional(),
})

function blobOfArtifact(name: string): string {
  return `artifact-${name}`
}
