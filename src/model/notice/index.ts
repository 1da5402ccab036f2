import type { BaselineFacts } from './baselines.ts'
import type { PublishingFacts } from './publishing.ts'
import type { ResultsFacts } from './results.ts'
import type { RoundFacts } from './rounds.ts'
import type { SuiteFacts } from './suites.ts'
import type { VerdictFacts } from './verdicts.ts'
import type { VersionFacts } from './versions.ts'

export type { Refusal } from './publishing.ts'
export type { NoBase, RuntimePin } from './versions.ts'
export type { FileRemark } from './suites.ts'
export type {
  BaselineFacts,
  PublishingFacts,
  ResultsFacts,
  RoundFacts,
  SuiteFacts,
  VerdictFacts,
  VersionFacts,
}

/** What can be noticed, by code: the data of it and no sentence. Texts in it are hostile. */
export interface NoticeFacts
  extends
    VersionFacts,
    SuiteFacts,
    RoundFacts,
    VerdictFacts,
    BaselineFacts,
    ResultsFacts,
    PublishingFacts {}

/** Stable, kebab-case. */
export type NoticeCode = keyof NoticeFacts

/** What the reader should know of one kind; travels with the figures to every report, where it becomes a sentence. */
export type NoticeOf<Code extends NoticeCode> = {
  [Each in Code]: { readonly code: Each } & NoticeFacts[Each]
}[Code]

/** What the reader should know about the figures, or about what became of a report. */
export type Notice = NoticeOf<NoticeCode>
