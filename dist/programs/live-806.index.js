export const id = 806;
export const ids = [806];
export const modules = {

/***/ 50806:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  board: () => (/* reexport */ board),
  figures: () => (/* reexport */ figures),
  livePage: () => (/* reexport */ livePage),
  onlooker: () => (/* reexport */ onlooker),
  openBoard: () => (/* reexport */ openBoard),
  series: () => (/* reexport */ series)
});

// EXTERNAL MODULE: ./lib/errors.js
var errors = __webpack_require__(452);
// EXTERNAL MODULE: ./lib/model/index.js + 30 modules
var model = __webpack_require__(89015);
;// CONCATENATED MODULE: ./lib/live/alerts.js
/** One value beyond the limit is chance, and one within it no relief: so many have to follow each other. */
const inARow = 3;
/** Holds a figure against its limit. */
function alertWatch(figure, source, limit) {
    let fired = null;
    let others = 0;
    let began = 0;
    let peak = 0;
    return {
        note(at, value) {
            const isBeyond = value > limit;
            if (isBeyond && fired !== null)
                fired = { ...fired, peak: Math.max(fired.peak ?? 0, value) };
            if (isBeyond === (fired !== null)) {
                others = 0;
                return null;
            }
            if (others === 0)
                [began, peak] = [at, value];
            others += 1;
            peak = Math.max(peak, value);
            if (others < inARow)
                return null;
            others = 0;
            if (fired !== null) {
                const ended = { ...fired, endedAt: began };
                fired = null;
                return ended;
            }
            fired = { figure, source, limit, peak, firedAt: began, endedAt: null };
            return fired;
        },
    };
}

;// CONCATENATED MODULE: ./lib/live/figures.js
/** What a live page draws over time, in the order in which it does. */
const figures = {
    responseTime: { title: 'response time', unit: 's' },
    p50: { title: 'median', unit: 's' },
    p95: { title: '95th percentile', unit: 's' },
    p99: { title: '99th percentile', unit: 's' },
    rate: { title: 'requests a second', unit: '1/s' },
    errorRate: { title: 'requests that failed', unit: 'share' },
    serverCpu: { title: 'CPUs that the server keeps busy', unit: 'CPUs' },
    serverMemory: { title: 'memory of the server', unit: 'B' },
    machineCpu: { title: 'CPU of the machine', unit: 'share' },
    cpu: { title: 'CPU used by others', unit: 'share' },
    memory: { title: 'memory of the machine', unit: 'share' },
    eventLoop: { title: "delay of benchgate's event loop", unit: 's' },
};

;// CONCATENATED MODULE: ./lib/live/series.js
const mostPoints = 600;
function series() {
    let points = [];
    /** So many values are one point. */
    let width = 1;
    let pending = 0;
    return {
        add(at, value) {
            const last = points.at(-1);
            if (last !== undefined && pending > 0) {
                last[1] = Math.max(last[1], value);
            }
            else {
                if (points.length >= mostPoints) {
                    points = halved(points);
                    width *= 2;
                }
                points.push([at, value]);
            }
            pending = (pending + 1) % width;
        },
        points: () => points,
    };
}
function halved(points) {
    return points.flatMap(([at, value], i) => {
        if (i % 2 === 1)
            return [];
        return [[at, Math.max(value, points[i + 1]?.[1] ?? value)]];
    });
}

;// CONCATENATED MODULE: ./lib/live/board.js
/** What a live page shows, out of what it was told. Pure: its clock is the time that comes with every event. */




const mostResults = 200;
const mostAlerts = 100;
/**
 * @param title what is measured
 * @param limits beyond which figures are alerts
 */
function board(title, limits = model/* usualAlerts */.iH) {
    const drawn = new Map();
    const guards = new Map();
    let alerts = [];
    let progress = null;
    let results = [];
    let ended = null;
    const alerted = (alert) => {
        if (alert === null)
            return [];
        const others = alerts.filter((one) => !isSame(one, alert));
        alerts = [alert, ...others].slice(0, mostAlerts);
        return [alert];
    };
    const draw = (at, figure, source, value) => {
        const key = JSON.stringify([figure, source]);
        const one = drawn.get(key) ?? newlyDrawn(figure, source, limitOf(figure, limits));
        drawn.set(key, one);
        one.latest = value;
        one.series.add(at, value);
        return one.watch?.note(at, value) ?? null;
    };
    const guarded = (at, source, seen) => {
        const before = guards.get(source) ?? { state: 'closed', opened: 0 };
        guards.set(source, seen);
        const open = alerts.find((one) => one.figure === 'guard' && one.source === source && one.endedAt === null);
        if (seen.state === 'closed')
            return open === undefined ? null : { ...open, endedAt: at };
        if (open !== undefined || seen.opened === before.opened)
            return null;
        return { figure: 'guard', source, limit: null, peak: null, firedAt: at, endedAt: null };
    };
    return {
        tell(at, event) {
            switch (event.kind) {
                case 'progress':
                    progress = event.progress;
                    return [];
                case 'figure':
                    return alerted(draw(at, event.figure, event.source, event.value));
                case 'guard':
                    return alerted(guarded(at, event.source, event.guard));
                case 'leak':
                    return alerted({
                        figure: 'leak',
                        source: event.source,
                        limit: null,
                        peak: event.bytesPerHour,
                        firedAt: at,
                        endedAt: null,
                    });
                case 'results':
                    results = event.results.toSorted((a, b) => rank(a) - rank(b));
                    return [];
                case 'ended':
                    ended = event.text;
                    return [];
            }
        },
        view: (at) => ({
            title,
            elapsedSeconds: at,
            progress,
            figures: [...drawn.values()]
                .toSorted(inOrder)
                .map(({ figure, source, limit, latest, series: line }) => ({
                figure,
                source,
                limit,
                latest,
                points: line.points(),
            })),
            guards: [...guards].map(([source, seen]) => ({ source, ...seen })),
            alerts,
            counts: countsOf(results),
            results: results.slice(0, mostResults),
            ended,
        }),
    };
}
const order = Object.keys(figures);
function inOrder(one, other) {
    return order.indexOf(one.figure) - order.indexOf(other.figure);
}
function newlyDrawn(figure, source, limit) {
    const watch = limit === null ? null : alertWatch(figure, source, limit);
    return { figure, source, limit, series: series(), watch, latest: 0 };
}
function limitOf(figure, limits) {
    const key = limitedBy[figure];
    return key === undefined ? null : limits[key];
}
const limitedBy = {
    cpu: 'cpu',
    machineCpu: 'cpu',
    memory: 'memory',
    responseTime: 'responseTime',
    errorRate: 'errorRate',
};
function isSame(one, other) {
    return one.figure === other.figure && one.source === other.source && one.firedAt === other.firedAt;
}
function rank({ verdict }) {
    return model/* verdicts */.rY.indexOf(verdict);
}
function countsOf(results) {
    return model/* verdicts */.rY
        .map((verdict) => ({
        verdict,
        count: results.filter((one) => one.verdict === verdict).length,
    }))
        .filter(({ count }) => count > 0);
}

;// CONCATENATED MODULE: ./lib/live/open-board.js


/** Whoever looks sees what changed so often, however much does: it costs the run next to nothing. */
const secondsBetween = 0.5;
/**
 * Opens a live page on this machine's loopback.
 *
 * @param page the page as HTML
 * @param port null for one that is free
 * @throws GateError where the port is taken
 */
async function openBoard({ title, limits, page, port }, { network, clock }) {
    const live = await network.livePage(page, port);
    if (live === null) {
        throw new errors/* GateError */.ue({ code: 'port-taken', port });
    }
    const start = clock.seconds();
    const elapsed = () => clock.seconds() - start;
    const state = board(title, limits);
    let isNew = true;
    const show = () => {
        if (isNew && live.isSeen()) {
            live.show(JSON.stringify(state.view(elapsed())));
            isNew = false;
        }
    };
    live.onLook(() => {
        isNew = true;
        show();
    });
    const timer = setInterval(show, secondsBetween * 1000);
    timer.unref();
    return {
        address: live.address,
        tell: (event) => {
            isNew = true;
            return state.tell(elapsed(), event);
        },
        async close() {
            clearInterval(timer);
            isNew = true;
            show();
            await live.close();
        },
    };
}

// EXTERNAL MODULE: external "node:crypto"
var external_node_crypto_ = __webpack_require__(77598);
;// CONCATENATED MODULE: ./lib/live/page/script.js
// Made of src/browser/live.ts by `npm run page-scripts`.
const liveScript = "\"use strict\";(()=>{var m={responseTime:{title:\"response time\",unit:\"s\"},p50:{title:\"median\",unit:\"s\"},p95:{title:\"95th percentile\",unit:\"s\"},p99:{title:\"99th percentile\",unit:\"s\"},rate:{title:\"requests a second\",unit:\"1/s\"},errorRate:{title:\"requests that failed\",unit:\"share\"},serverCpu:{title:\"CPUs that the server keeps busy\",unit:\"CPUs\"},serverMemory:{title:\"memory of the server\",unit:\"B\"},machineCpu:{title:\"CPU of the machine\",unit:\"share\"},cpu:{title:\"CPU used by others\",unit:\"share\"},memory:{title:\"memory of the machine\",unit:\"share\"},eventLoop:{title:\"delay of benchgate's event loop\",unit:\"s\"}};var w=new EventSource(\"events\");w.addEventListener(\"message\",({data:t})=>B(JSON.parse(t)));w.addEventListener(\"error\",()=>{a(\"state\").dataset.ended===\"yes\"||f(\"state\",\"The run cannot be reached any more.\")});function B(t){document.title=`${t.title} \\xB7 benchgate`,f(\"title\",t.title),f(\"state\",t.ended??F(t)),a(\"state\").dataset.ended=t.ended===null?\"no\":\"yes\",t.ended!==null&&w.close(),k(t),h(\"verdicts\",t.counts.map(({verdict:e,count:n})=>o(\"li\",`${n} ${e}`,e))),h(\"alerts\",t.alerts.map(C)),a(\"no-alerts\").hidden=t.alerts.length>0,h(\"guards\",t.guards.map(({source:e,state:n})=>o(\"li\",`${e===\"\"?\"guard\":e}: ${n}`,n))),h(\"figures\",t.figures.map(P)),h(\"results\",t.results.map(L)),a(\"results-section\").hidden=t.results.length===0}function F({progress:t,elapsedSeconds:e}){if(t===null)return`watching for ${c(e)}`;switch(t.stage){case\"prepare\":return`preparing ${t.subject}`;case\"read\":return`reading ${t.read} of ${t.suites} ${t.noun}s`;case\"look\":return`looking at what runs in ${t.read} of ${t.suites} ${t.noun}s`;case\"why\":return`finding out why ${t.benchmarks} got slower`;case\"screen\":case\"confirm\":{let{settled:n,benchmarks:s,rounds:r,candidates:i}=t,u=i.length===0?\"\":` \\xB7 looking again at ${i.slice(0,3).join(\", \")}`;return`${n} of ${s} settled \\xB7 ${r} rounds${u}`}}}function k({progress:t,elapsedSeconds:e,ended:n}){let s=t===null||t.stage===\"prepare\"?null:t.secondsLeft;f(\"elapsed\",c(e)),f(\"left\",c(Math.max(0,s??0))),a(\"time-left\").hidden=s===null||n!==null;let r=a(\"bar\");r instanceof HTMLProgressElement&&(r.hidden=t===null||!(\"settled\"in t),t!==null&&\"settled\"in t&&(r.max=Math.max(1,t.benchmarks),r.value=t.settled))}function C({figure:t,source:e,limit:n,peak:s,firedAt:r,endedAt:i}){let u=e===\"\"?\"\":`${e}: `,$=t===\"guard\"?\"too many requests failed, and no more were made\":t===\"leak\"?\"memory grows steadily\":`${m[t].title} ${x(m[t].unit,s??0)}, limit ${x(m[t].unit,n??0)}`,d=i===null?`since ${c(r)}`:`${c(r)} to ${c(i)}`;return o(\"li\",`${u}${$} (${d})`,i===null?\"alert\":\"over\")}function L({benchmark:t,version:e,verdict:n,change:s}){let r=o(\"tr\",\"\",n),i=s===null?\"\\u2013\":`${s>=0?\"+\":\"\\u2212\"}${(Math.abs(s)*100).toFixed(1)} %`;for(let u of[t,e,i,n])r.append(o(\"td\",u,\"\"));return r}var[p,y]=[300,72];function P(t){let{title:e,unit:n}=m[t.figure],s=o(\"figure\",\"\",\"\"),r=o(\"figcaption\",\"\",\"\");return r.append(o(\"span\",t.source===\"\"?e:`${e}, ${t.source}`,\"name\"),o(\"strong\",x(n,t.latest),t.limit!==null&&t.latest>t.limit?\"beyond\":\"\")),s.append(r,V(t)),s}function V({points:t,limit:e}){let n=Math.max(...t.map(([,l])=>l),0),s=e!==null&&e<=4*n,r=Math.max(n,s?e:0)*1.1||1,[i]=t[0]??[0],[u]=t.at(-1)??[0],$=l=>(l-i)/Math.max(1e-9,u-i)*p,d=l=>y-l/r*y,g=b(\"svg\",{viewBox:`0 0 ${p} ${y}`,preserveAspectRatio:\"none\",\"aria-hidden\":\"true\"});s&&g.append(b(\"line\",{class:\"limit\",x1:0,x2:p,y1:d(e),y2:d(e)}));let E=t.map(([l,M])=>`${$(l).toFixed(1)},${d(M).toFixed(1)}`).join(\" \");return g.append(b(\"polyline\",{points:E})),g}function x(t,e){switch(t){case\"share\":return`${(e*100).toFixed(1)} %`;case\"s\":return e<1?`${Number((e*1e3).toPrecision(3))} ms`:`${Number(e.toPrecision(3))} s`;case\"B\":return`${(e/2**20).toFixed(1)} MiB`;case\"1/s\":return`${Number(e.toPrecision(3))}/s`;default:return e.toFixed(2)}}function c(t){let e=Math.round(t),[n,s]=[Math.floor(e/60),e%60];return n===0?`${s}s`:`${n}m ${s}s`}function a(t){let e=document.getElementById(t);if(e===null)throw new Error(`the page lacks ${t}`);return e}function f(t,e){let n=a(t);n.textContent!==e&&(n.textContent=e)}function h(t,e){a(t).replaceChildren(...e)}function o(t,e,n){let s=document.createElement(t);return s.textContent=e,n!==\"\"&&(s.dataset.kind=n),s}function b(t,e){let n=document.createElementNS(\"http://www.w3.org/2000/svg\",t);for(let[s,r]of Object.entries(e))n.setAttribute(s,String(r));return n}})();";

;// CONCATENATED MODULE: ./lib/live/page/live-page.js


/** The live page as HTML: nothing of a run stands in it, its script is sent all there is to show. */
function livePage() {
    const hash = (text) => (0,external_node_crypto_.createHash)('sha256').update(text).digest('base64');
    const policy = [
        "default-src 'none'",
        `script-src 'sha256-${hash(liveScript)}'`,
        `style-src 'sha256-${hash(style)}'`,
        "connect-src 'self'",
        "base-uri 'none'",
        "form-action 'none'",
    ].join('; ');
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
`;
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
</main>`;
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
`;

;// CONCATENATED MODULE: ./lib/live/onlooker.js

/** Turns what a run lets one see into what a live page is told. */
function onlooker(tell) {
    const figure = (name, source, value) => {
        if (value !== null && value !== undefined) {
            tell({ kind: 'figure', figure: name, source, value });
        }
    };
    return {
        sample({ cpu, memory, eventLoopSeconds }) {
            figure('cpu', '', cpu);
            figure('memory', '', memory);
            figure('eventLoop', '', eventLoopSeconds);
        },
        round({ traffic = [], figures }) {
            for (const { id, arm, requests, failures, meanSeconds, guard } of traffic) {
                const measured = figures.get(id)?.[arm] ?? {};
                const failed = Object.values(failures).reduce((sum, each) => sum + each, 0);
                figure('rate', arm, measured.throughput);
                figure('responseTime', arm, meanSeconds);
                figure('p50', arm, measured.p50);
                figure('p95', arm, measured.p95);
                figure('p99', arm, measured.p99);
                figure('errorRate', arm, requests === 0 ? null : failed / requests);
                tell({ kind: 'guard', source: arm, guard: { state: guard.state, opened: guard.opened } });
            }
        },
        verdicts: (benchmarks) => tell({ kind: 'results', results: benchmarks.flatMap(resultsOf) }),
    };
}
/** What counts of a benchmark. */
function resultsOf({ id, results }) {
    return results
        .filter(({ gates }) => gates)
        .map(({ version, metric, verdict, change }) => ({
        benchmark: id,
        version,
        metric: (0,model/* bareName */.yZ)(metric),
        verdict,
        change: change === null ? null : change.ratio - 1,
    }));
}

;// CONCATENATED MODULE: ./lib/live/index.js








/***/ })

};
