import * as fc from 'fast-check'
import { chromium } from 'playwright-core'
import { expect, test } from 'vitest'
import { hostile } from '../report/arbitraries.ts'
import { chromiumPath } from './chromium.ts'
import { foreignParts } from './foreign-parts.ts'

test.skipIf(chromiumPath === null)(
  'no page holds an element that a name has made, in 10,000 tries',
  async () => {
    const browser = await chromium.launch({ executablePath: chromiumPath ?? '' })
    try {
      const texts = fc.sample(hostile, { numRuns: 10_000 })
      expect(await foreignParts(texts, browser, 'body')).toEqual([])
    } finally {
      await browser.close()
    }
  },
  1_800_000,
)
