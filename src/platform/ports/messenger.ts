import type { Answer } from './answer.ts'

/** What carries messages out. Their addresses are secrets: no answer quotes them. */
export interface Messenger {
  /** Sends a text of JSON. */
  post(
    address: string,
    body: string,
    headers?: Readonly<Record<string, string>>,
  ): Promise<Answer<null>>
  /** @param server its address, with user and password, such as `smtps://user:password@host` */
  mail(server: string, mail: Mail): Promise<Answer<null>>
  /** Headers by which a receiver knows who has sent a text; null for a secret that is none. */
  sign(
    secret: string,
    id: string,
    at: Date,
    body: string,
  ): Promise<Readonly<Record<string, string>> | null>
  /** Lets time pass, since a busy receiver says how long. */
  readonly wait: (seconds: number) => Promise<void>
}

export interface Mail {
  readonly id: string
  readonly from: string
  readonly to: readonly string[]
  /** One line. */
  readonly subject: string
  readonly text: string
  readonly html: string
}
