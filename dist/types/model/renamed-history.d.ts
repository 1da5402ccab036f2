import type { HistoryEntry } from './baseline.js';
import { type Rename } from './rename.js';
/** A branch's history as if its benchmarks had always had their present names. */
export declare function renamedHistory(history: readonly HistoryEntry[], renames: readonly Rename[]): readonly HistoryEntry[];
