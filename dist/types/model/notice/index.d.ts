import type { BaselineFacts } from './baselines.js';
import type { PublishingFacts } from './publishing.js';
import type { ResultsFacts } from './results.js';
import type { RoundFacts } from './rounds.js';
import type { SuiteFacts } from './suites.js';
import type { VerdictFacts } from './verdicts.js';
import type { VersionFacts } from './versions.js';
export type { Refusal } from './publishing.js';
export type { NoBase, RuntimePin } from './versions.js';
export type { FileRemark } from './suites.js';
export type { BaselineFacts, PublishingFacts, ResultsFacts, RoundFacts, SuiteFacts, VerdictFacts, VersionFacts, };
/** What can be noticed, by code: the data of it and no sentence. Texts in it are hostile. */
export interface NoticeFacts extends VersionFacts, SuiteFacts, RoundFacts, VerdictFacts, BaselineFacts, ResultsFacts, PublishingFacts {
}
/** Stable, kebab-case. */
export type NoticeCode = keyof NoticeFacts;
/** What the reader should know of one kind; travels with the figures to every report, where it becomes a sentence. */
export type NoticeOf<Code extends NoticeCode> = {
    [Each in Code]: {
        readonly code: Each;
    } & NoticeFacts[Each];
}[Code];
/** What the reader should know about the figures, or about what became of a report. */
export type Notice = NoticeOf<NoticeCode>;
