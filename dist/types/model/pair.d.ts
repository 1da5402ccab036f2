/** Two benchmarks of one version, by their ids. */
export type Pair = readonly [faster: string, than: string];
/** Of a pair's evidence: no benchmark's id, which begins with the name of a suite. */
export declare function pairId(pair: Pair, version: string): string;
