import { createHash } from 'node:crypto'
import { liveScript } from './script.ts'

/** The live page as HTML: nothing of a run stands in it, its script is sent all there is to show. */
export function livePage(): string {
  const hash = (text: string): string => createHash('sha256').update(text).digest('base64')
  const policy = [
    "default-src 'none'",
    `script-src 'sha256-${hash(liveScript)}'`,
    `style-src 'sha256-${hash(style)}'`,
    "connect-src 'self'",
    "base-uri 'none'",
    "form-action 'none'",
  ].join('; ')
  return `<!doctype html>
<html lang="en">
<head>
<meta charset="utf-8">
<meta http-equiv="Content-Security-Policy" content="${policy}">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="color-scheme" content="light dark">
<title>benchgate</title>
<style>${style}</style>
</head>
<body>
${body}
<script>${liveScript}</script>
</body>
</html>
`
}

const body = `<header>
<h1 id="title">benchgate</h1>
<p id="state" role="status">waiting for the run</p>
<progress id="bar" aria-label="benchmarks settled" hidden></progress>
<dl><div><dt>elapsed</dt><dd id="elapsed">–</dd></div><div id="time-left" hidden><dt>left, at most</dt><dd id="left">–</dd></div></dl>
</header>
<main>
<section aria-labelledby="alerts-title"><h2 id="alerts-title">Alerts</h2><p id="no-alerts">None so far.</p><ul id="alerts" aria-live="polite"></ul><ul id="guards"></ul></section>
<section aria-labelledby="figures-title"><h2 id="figures-title">Seen</h2><div id="figures"></div></section>
<section id="results-section" aria-labelledby="results-title" hidden><h2 id="results-title">Verdicts so far</h2><ul id="verdicts"></ul>
<div class="wide" tabindex="0" role="region" aria-label="Table of verdicts"><table><thead><tr><th scope="col">benchmark</th><th scope="col">version</th><th scope="col">change</th><th scope="col">verdict</th></tr></thead><tbody id="results"></tbody></table></div></section>
</main>`

const style = `
:root{--ink:#1f2328;--soft:#59636e;--line:#d1d9e0;--paper:#fff;--raised:#f6f8fa;--bad:#b3261e;--good:#1a7f37;--odd:#8a6100;--mark:#0969da}
@media (prefers-color-scheme:dark){:root{--ink:#e6edf3;--soft:#9198a1;--line:#30363d;--paper:#0d1117;--raised:#151b23;--bad:#ff7b72;--good:#56d364;--odd:#e3b341;--mark:#58a6ff}}
*{box-sizing:border-box}
body{margin:0 auto;max-width:72rem;padding:1.5rem 1rem 3rem;font:15px/1.5 system-ui,sans-serif;color:var(--ink);background:var(--paper);font-variant-numeric:tabular-nums}
h1{font-size:1.35rem;margin:0;overflow-wrap:anywhere}
h2{font-size:1rem;margin:2rem 0 .5rem}
[hidden]{display:none!important}
#state{margin:.25rem 0 .75rem;color:var(--soft)}
#state[data-ended=yes]{color:var(--ink);font-weight:600}
progress{width:100%;height:.5rem;accent-color:var(--mark)}
dl{display:flex;gap:2rem;margin:.75rem 0 0}dt{color:var(--soft);font-size:.85rem}dd{margin:0;font-size:1.15rem}
ul{list-style:none;margin:0;padding:0}
#verdicts,#guards{display:flex;flex-wrap:wrap;gap:.4rem 1.25rem;margin-bottom:.75rem}
#no-alerts{color:var(--soft);margin:0}
#figures{display:grid;grid-template-columns:repeat(auto-fill,minmax(min(100%,18rem),1fr));gap:1rem}
figure{margin:0;padding:.75rem;border:1px solid var(--line);border-radius:6px;background:var(--raised)}
figcaption{display:flex;justify-content:space-between;gap:1rem;margin-bottom:.5rem;font-size:.9rem}
figcaption [data-kind=name]{color:var(--soft);overflow-wrap:anywhere}figcaption strong{white-space:nowrap}
svg{display:block;width:100%;height:72px}polyline{fill:none;stroke:var(--mark);stroke-width:1.5;vector-effect:non-scaling-stroke}.limit{stroke:var(--bad);stroke-dasharray:4 4;vector-effect:non-scaling-stroke}
[data-kind=alert],[data-kind=regressed],[data-kind=errored],[data-kind=beyond],li[data-kind=open]{color:var(--bad)}
[data-kind=suspected],[data-kind=unstable],li[data-kind=half-open]{color:var(--odd)}
[data-kind=improved]{color:var(--good)}[data-kind=over]{color:var(--soft)}
.wide{overflow-x:auto}table{border-collapse:collapse;width:100%}
th,td{text-align:left;padding:.3rem .75rem .3rem 0;border-bottom:1px solid var(--line)}th{color:var(--soft);font-weight:500}
td:nth-child(3),th:nth-child(3){text-align:right;white-space:nowrap}td:first-child{overflow-wrap:anywhere}
`
