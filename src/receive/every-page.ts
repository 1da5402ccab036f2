import type { HostTask } from '../model/index.ts'
import type { Answer, Page } from '../platform/ports.ts'
import { asked } from './asked.ts'

/** More than that is nothing that the gate made. */
const mostPages = 10

/** The items of all pages, of the first ten of them at most. */
export async function everyPage<T>(
  task: HostTask,
  page: (number: number) => Promise<Answer<Page<T>>>,
  wait: (seconds: number) => Promise<void>,
): Promise<readonly T[]> {
  const items: T[] = []
  for (let number = 1; number <= mostPages; number++) {
    const next = await asked(task, () => page(number), wait)
    items.push(...next.items)
    if (next.last) break
  }
  return items
}
