/**
 * The page, which loads what lies beside it and nothing else. What it shows is put in by its script, as text.
 *
 * @param title hostile text
 * @param stamp of this version of the site
 */
export function pageHtml(title: string, stamp: string): string {
  return `<!doctype html>
<html lang="en">
<head>
<meta charset="utf-8">
<meta http-equiv="Content-Security-Policy" content="${policy}">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="color-scheme" content="light dark">
<meta name="referrer" content="no-referrer">
<title>${escapedHtml(title)} · benchmarks</title>
<link rel="icon" href="${icon}">
<link rel="stylesheet" href="site.css?${stamp}">
<script defer src="site.js?${stamp}"></script>
<script defer src="data/index.js?${stamp}"></script>
</head>
<body data-stamp="${stamp}">
<noscript><p class="notice">This page draws its figures with JavaScript. The same figures lie beside it in <a href="history.csv">history.csv</a>.</p></noscript>
</body>
</html>
`
}

const policy = [
  "default-src 'none'",
  "script-src 'self'",
  "style-src 'self'",
  'img-src data:',
  "base-uri 'none'",
  "form-action 'none'",
].join('; ')

const icon = `data:image/svg+xml,${encodeURIComponent(
  '<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 16 16"><path d="M1 11h4V5h5v3h5" fill="none" stroke="#2f6fde" stroke-width="2" stroke-linejoin="round"/></svg>',
)}`

function escapedHtml(text: string): string {
  return text
    .replaceAll('&', '&amp;')
    .replaceAll('<', '&lt;')
    .replaceAll('>', '&gt;')
    .replaceAll('"', '&quot;')
}
