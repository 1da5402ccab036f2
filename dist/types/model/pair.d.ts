/** Two benchmarks of one version, by their ids. */
export type Pair = readonly [faster: string, than: string];
/** The id of a pair's evidence. It is no benchmark's id, which begins with the name of a suite. */
export declare function pairId(pair: Pair, version: string): string;
