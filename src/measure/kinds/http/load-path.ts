/**
 * The program that drives servers lies beside the worker: `src/load.ts` beside `src/worker.ts`, and `dist/load/index.js`
 * beside `dist/worker/index.js`.
 */
export function loadPath(workerPath: string): string {
  return workerPath.replace(/worker([/\\]index\.js|\.[jt]s)$/, 'load$1')
}
