/** Vitest's own picture of a file, as far as it is used here; it is the same in all versions. */

export interface VitestTask {
  readonly type: 'test' | 'suite'
  readonly name: string
  readonly mode: string
  /** None at the top of a file. */
  readonly suite?: VitestSuite | undefined
  readonly file: VitestSuite
  readonly meta: { readonly benchmark?: boolean }
  result?: VitestResult | undefined
}

export interface VitestSuite extends VitestTask {
  readonly type: 'suite'
  readonly tasks: readonly (VitestTask | VitestSuite)[]
}

interface VitestResult {
  state: string
  startTime?: number
  /** In version 4. */
  benchmark?: object
  errors?: readonly VitestError[] | undefined
  readonly retryCount?: number | undefined
  readonly repeatCount?: number | undefined
}

export interface VitestError {
  readonly name?: string | undefined
  readonly message: string
  readonly stack?: string | undefined
  readonly cause?: unknown
}

export function isSuite(task: VitestTask | VitestSuite): task is VitestSuite {
  return task.type === 'suite'
}

/** Its names from the top of the file, its own last. */
export function pathOf(task: VitestTask): readonly string[] {
  return isFile(task) ? [] : [...pathOf(task.suite ?? task.file), task.name]
}

function isFile(task: VitestTask): boolean {
  return task.file === task
}

export function testsIn({ tasks }: VitestSuite): readonly VitestTask[] {
  return tasks.flatMap((task) => (isSuite(task) ? testsIn(task) : [task]))
}

/** The test's own, and those of hooks of the suites that it is in. */
export function errorsOf(task: VitestTask): readonly VitestError[] {
  const own = task.result?.errors ?? []
  return isFile(task) ? own : [...own, ...errorsOf(task.suite ?? task.file)]
}
