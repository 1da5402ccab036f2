import { existsSync } from 'node:fs'
import { dirname, join, relative } from 'node:path'
import { describe, expect, test } from 'vitest'
import { page, pagePaths, pages, type PagePath } from './page.ts'

describe.each(pages.map((each) => [each.path, each] as const))('%s', (path, { links }) => {
  const local = links.filter((link) => !/^[a-z]+:/.test(link))

  test('links to files that exist', () => {
    const targets = local.map((link) => link.split('#')[0] ?? '').filter((file) => file !== '')
    const missing = targets.filter((file) => {
      const target = relative('.', join(dirname(path), file))
      return !existsSync(target)
    })
    expect(missing).toEqual([])
  })

  test('links to headings that exist', () => {
    const missing = local.filter((link) => {
      const [file = '', fragment] = link.split('#')
      const target = file === '' ? path : relative('.', join(dirname(path), file))
      return fragment !== undefined && isPage(target) && !anchors(target).includes(fragment)
    })
    expect(missing).toEqual([])
  })
})

function isPage(path: string): path is PagePath {
  return pagePaths.some((known) => known === path)
}

/** As GitHub makes them of headings. */
function anchors(path: PagePath): string[] {
  return page(path).headings.map((heading) =>
    heading
      .toLowerCase()
      .replaceAll(/[^\p{L}\p{N} _-]/gu, '')
      .replaceAll(' ', '-'),
  )
}
