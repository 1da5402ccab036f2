import { gzipSync } from 'node:zlib'
import type { Report } from '../../../model/index.ts'
import { renderJson } from '../../contract/json.ts'
import { headlineText } from '../../words/headline.ts'
import { carriedBy } from './carried.ts'
import { bodyMarkup, type PageView } from './body.ts'
import { element, toHtml } from './markup.ts'
import type { ReleaseTrend } from './release-trend.ts'
import { script, scriptHash, style, styleHash } from './page-assets.ts'

export interface HtmlOptions {
  /** Default: `interactive`. */
  readonly view?: PageView
  /** What became of the branch since its last release, for the brief view; left out or null, nothing is said of it. */
  readonly trend?: ReleaseTrend | null
}

/**
 * The report as one HTML file that needs nothing else: no network, no other file. Its own script and style are all that
 * its policy lets run, by their hashes.
 *
 * It can be read without the script, which searches, filters and sorts, and draws the rounds of a benchmark out of the
 * report as JSON that the page carries: compressed, so that no text in it can be taken for a part of the page. The brief
 * view has neither.
 */
export function renderHtml(
  report: Report,
  { view = 'interactive', trend = null }: HtmlOptions = {},
): string {
  const hasScript = view !== 'executive'
  const carried = hasScript ? carriedBy(report) : { report, leftOut: 0 }
  const head = [
    element('meta', { charset: 'utf-8' }),
    element('meta', { 'http-equiv': 'Content-Security-Policy', content: policy(hasScript) }),
    element('meta', { name: 'viewport', content: 'width=device-width, initial-scale=1' }),
    element('meta', { name: 'referrer', content: 'no-referrer' }),
    element('meta', { name: 'color-scheme', content: 'light dark' }),
    element('link', { rel: 'icon', href: 'data:,' }),
    element('title', {}, headlineText(report)),
  ]
  return [
    '<!doctype html>',
    // What has no script is ready as it is.
    `<html lang="en" data-view="${view}"${hasScript ? '' : ' data-ready="true"'}>`,
    `<head>${head.map(toHtml).join('')}<style>${style}</style></head>`,
    '<body>',
    ...bodyMarkup(report, view, { trend, leftOut: carried.leftOut }).map(toHtml),
    ...(hasScript
      ? [
          `<script type="text/plain" id="report">${packed(renderJson(carried.report), carried.leftOut > 0)}</script>`,
        ]
      : []),
    ...(hasScript ? [`<script>${script}</script>`] : []),
    '</body>',
    '</html>',
    '',
  ].join('\n')
}

function policy(hasScript: boolean): string {
  return [
    "default-src 'none'",
    `script-src ${hasScript ? `'${scriptHash}'` : "'none'"}`,
    `style-src '${styleHash}'`,
    'img-src data:',
    "base-uri 'none'",
    "form-action 'none'",
  ].join('; ')
}

/** Gzip, in letters. Of figures a fast level makes nearly as little as the slowest; where there are few of them it does not. */
function packed(text: string, hasFewFigures: boolean): string {
  return gzipSync(text, { level: hasFewFigures ? 6 : 3 }).toString('base64')
}
