export interface Asked {
  readonly method: string
  /** With the query. */
  readonly path: string
  readonly body: unknown
  readonly authorization: string
}

export interface Reply {
  readonly status: number
  readonly body: unknown
}

/** The token behind `token ` or `Bearer `. */
export function tokenOf({ authorization }: Pick<Asked, 'authorization'>): string {
  return /^(?:token|bearer) (.+)$/i.exec(authorization)?.[1] ?? ''
}
