export const id = 1994;
export const ids = [1994,806];
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








/***/ }),

/***/ 11994:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  alertText: () => (/* reexport */ alertText),
  monitor: () => (/* reexport */ monitor),
  renderMonitor: () => (/* reexport */ renderMonitor),
  sampleLine: () => (/* reexport */ sampleLine)
});

// EXTERNAL MODULE: external "node:timers/promises"
var promises_ = __webpack_require__(58500);
// EXTERNAL MODULE: ./lib/errors.js
var errors = __webpack_require__(452);
;// CONCATENATED MODULE: ./lib/load/guard.js
/** @param maxErrorRate the share of the requests that may fail */
function guard(maxErrorRate) {
    let state = 'closed';
    let opened = 0;
    let halfOpened = 0;
    // The latest for what begins now, all of them for a rate that is only just too high.
    let counts = [counter(latest), counter(Infinity)];
    const open = () => {
        state = 'open';
        opened++;
        counts = [counter(latest), counter(Infinity)];
    };
    return {
        get state() {
            return state;
        },
        note(succeeded) {
            if (state === 'half-open') {
                if (succeeded)
                    state = 'closed';
                else
                    open();
                return;
            }
            // Those on their way when it opened are no news.
            if (state === 'open')
                return;
            for (const count of counts)
                count.note(succeeded);
            if (!succeeded && counts.some((count) => isTooMuch(count, maxErrorRate)))
                open();
        },
        halfOpen() {
            if (state !== 'open')
                return;
            state = 'half-open';
            halfOpened++;
        },
        log: () => ({ state, opened, halfOpened }),
    };
}
const latest = 100;
/** Fewer failures happen to everybody. */
const fewest = 3;
/** More than could come of a rate that is allowed: by two standard deviations of their number. */
function isTooMuch({ failed, all }, maxErrorRate) {
    const allowed = maxErrorRate * all;
    return failed >= fewest && failed > allowed + 2 * Math.sqrt(allowed);
}
/** Counts the latest requests; it is asked of each, so it must cost next to nothing. */
function counter(most) {
    const ring = new Uint8Array(Number.isFinite(most) ? most : 0);
    let [all, failed] = [0, 0];
    return {
        get all() {
            return Math.min(all, most);
        },
        get failed() {
            return failed;
        },
        note(succeeded) {
            const now = succeeded ? 0 : 1;
            failed += now - (ring[all % ring.length] ?? 0);
            if (ring.length > 0)
                ring[all % ring.length] = now;
            all++;
        },
    };
}

// EXTERNAL MODULE: ./lib/live/index.js + 8 modules
var live = __webpack_require__(50806);
// EXTERNAL MODULE: ./lib/stats/index.js + 27 modules
var stats = __webpack_require__(6596);
;// CONCATENATED MODULE: ./lib/monitor/leak.js

/** Fewer samples, or a shorter time, say nothing of a trend: every server grows when it has just been started. */
const leak_fewest = 60;
const shortestSeconds = 300;
/** The first part of a server's life, in which it fills its caches and its code is compiled. */
const warmShare = 0.2;
/** A score of 5 is a chance of 3 in 10 million; memory is looked at again and again. */
const leastScore = 5;
/** Less than that is how memory breathes: the part of what it has that it must have grown by since it was warm. */
const leastShare = 0.1;
/** So many points are looked at, evenly over the time: the cost is quadratic in them. */
const mostPoints = 200;
/**
 * Whether a server's memory leaks: it grows steadily, by more than a tenth since it was warm.
 *
 * @param memory seconds and bytes resident, in the order of time
 */
function leakOf(memory) {
    if (memory.length < leak_fewest)
        return null;
    const warm = thinned(memory.slice(Math.floor(memory.length * warmShare)));
    const [first] = warm;
    const last = warm.at(-1);
    if (first === undefined || last === undefined)
        return null;
    if (last[0] - first[0] < shortestSeconds)
        return null;
    const { slope, score } = (0,stats/* growth */.Am)(warm);
    const grown = slope * (last[0] - first[0]);
    if (score < leastScore || grown < leastShare * first[1])
        return null;
    return { bytesPerHour: slope * 3600 };
}
function thinned(points) {
    const step = Math.ceil(points.length / mostPoints);
    return points.filter((_, i) => i % step === 0);
}

// EXTERNAL MODULE: ./node_modules/zod/v4/classic/schemas.js + 3 modules
var schemas = __webpack_require__(28942);
// EXTERNAL MODULE: ./node_modules/zod/v4/classic/iso.js
var iso = __webpack_require__(64377);
;// CONCATENATED MODULE: ./lib/monitor/sample.js

const figure = schemas/* number */.aig().nullable();
const shape = schemas/* strictObject */.rej({
    at: iso/* datetime */.w$(),
    seconds: figure,
    status: figure,
    failure: schemas/* string */.YjP().nullable(),
    guard: schemas/* enum */.k5n(['closed', 'open', 'half-open']),
    cpu: figure,
    memory: figure,
    serverCpu: figure,
    serverBytes: figure,
});
/** @returns null for a line that is no sample, such as one that was torn by a machine that went down */
function readSample(line) {
    try {
        return shape.safeParse(JSON.parse(line)).data ?? null;
    }
    catch {
        return null;
    }
}
/** Whether the server answered as it should: with a status from 200 to 399. */
function isAnswer({ status }) {
    return status !== null && status >= 200 && status < 400;
}

;// CONCATENATED MODULE: ./lib/monitor/samples-file.js

/** Taking out what is too old rewrites the file: seldom, and once at the start. */
const secondsBetweenPrunes = 3600;
/**
 * @param path absolute
 * @param keptSeconds how long a sample is kept
 */
async function samplesFile(path, keptSeconds, { files, clock }) {
    const prune = async () => {
        if (!(await files.exists(path)))
            return;
        const oldest = clock.date().getTime() - keptSeconds * 1000;
        const lines = (await files.readText(path)).split('\n').filter((line) => line !== '');
        const kept = lines.filter((line) => {
            const sample = readSample(line);
            return sample !== null && Date.parse(sample.at) >= oldest;
        });
        if (kept.length === lines.length)
            return;
        await files.writeText(path, kept.map((line) => `${line}\n`).join(''));
    };
    await prune();
    let prunedAt = clock.seconds();
    return {
        async add(sample) {
            await files.appendText(path, `${JSON.stringify(sample)}\n`);
            if (clock.seconds() - prunedAt < secondsBetweenPrunes)
                return;
            prunedAt = clock.seconds();
            await prune();
        },
    };
}

// EXTERNAL MODULE: ./node_modules/simple-statistics/dist/simple-statistics.mjs
var simple_statistics = __webpack_require__(15521);
;// CONCATENATED MODULE: ./lib/monitor/lately.js


/** Percentiles, rate and errors are those of so long a time. */
const windowSeconds = 60;
/** Of fewer requests a percentile would be the time of one of them. */
const fewestFor = { p50: 5, p95: 60, p99: 300 };
/**
 * Tells a live page each sample, and what the latest minute comes to.
 */
function lately(tell) {
    let latest = [];
    const figure = (name, value) => {
        if (value !== null)
            tell({ kind: 'figure', figure: name, source: '', value });
    };
    let opened = 0;
    let before = 'closed';
    return {
        note(at, sample) {
            latest = [...latest, { at, sample }].filter((one) => one.at > at - windowSeconds);
            const asked = latest.filter(({ sample: { seconds, failure } }) => seconds !== null || failure !== null);
            const times = asked.flatMap(({ sample: one }) => one.seconds ?? []).toSorted((a, b) => a - b);
            figure('machineCpu', sample.cpu);
            figure('memory', sample.memory);
            figure('serverCpu', sample.serverCpu);
            figure('serverMemory', sample.serverBytes);
            figure('responseTime', sample.seconds);
            const since = at - (latest[0]?.at ?? at);
            figure('rate', since > 0 ? (asked.length - 1) / since : null);
            for (const [name, share] of shares) {
                figure(name, times.length < fewestFor[name] ? null : (0,simple_statistics/* quantileSorted */.Z4)(times, share));
            }
            const failed = asked.filter((one) => !isAnswer(one.sample)).length;
            figure('errorRate', asked.length === 0 ? null : failed / asked.length);
            if (sample.guard === 'open' && before === 'closed')
                opened += 1;
            before = sample.guard;
            tell({ kind: 'guard', source: '', guard: { state: sample.guard, opened } });
        },
    };
}
const shares = [
    ['p50', 0.5],
    ['p95', 0.95],
    ['p99', 0.99],
];

// EXTERNAL MODULE: external "node:perf_hooks"
var external_node_perf_hooks_ = __webpack_require__(643);
;// CONCATENATED MODULE: ./lib/monitor/summary.js


/** Further kinds of failures are counted, and not named. */
const mostKinds = 100;
function monitorTally() {
    // Percentiles of three digits.
    const times = (0,external_node_perf_hooks_.createHistogram)();
    const failures = new Map();
    const [cpu, memory, serverCpu, serverBytes] = [span(), span(), span(), span()];
    let requests = 0;
    let failed = 0;
    return {
        note(sample) {
            cpu.note(sample.cpu);
            memory.note(sample.memory);
            serverCpu.note(sample.serverCpu);
            serverBytes.note(sample.serverBytes);
            if (sample.seconds === null && sample.failure === null)
                return;
            requests += 1;
            if (sample.seconds !== null)
                times.record(Math.max(1, Math.round(sample.seconds / tick)));
            if (isAnswer(sample))
                return;
            failed += 1;
            const what = sample.failure ?? `status ${sample.status}`;
            const kind = failures.has(what) || failures.size < mostKinds ? what : 'other failures';
            failures.set(kind, (failures.get(kind) ?? 0) + 1);
        },
        summary: (rest) => ({
            ...rest,
            requests,
            failed,
            failures: [...failures]
                .map(([what, count]) => ({ what, times: count }))
                .toSorted((a, b) => b.times - a.times),
            responseTime: times.count === 0
                ? null
                : {
                    mean: times.mean * tick,
                    p50: times.percentile(50) * tick,
                    p95: times.percentile(95) * tick,
                    p99: times.percentile(99) * tick,
                    longest: times.max * tick,
                },
            cpu: cpu.read(),
            memory: memory.read(),
            serverCpu: serverCpu.read(),
            serverBytes: serverBytes.read(),
        }),
    };
}
/** Seconds: a histogram counts in whole numbers. */
const tick = 1e-6;
function span() {
    let [count, sum, peak] = [0, 0, 0];
    return {
        note(value) {
            if (value === null)
                return;
            count += 1;
            sum += value;
            peak = Math.max(peak, value);
        },
        read: () => (count === 0 ? null : { mean: sum / count, peak }),
    };
}

;// CONCATENATED MODULE: ./lib/monitor/monitor.js
/** Watches one server: asks it at an interval, and compares with nothing. */









/** A request that takes longer has failed. */
const probeSeconds = 30;
/** How long a server may take to answer for the first time. */
const readySeconds = 30;
/** A server whose guard is open is left alone for so long. */
const restSeconds = 5;
const source = '';
/**
 * Asks a server again and again until the time is over or the user stops it.
 *
 * @throws GateError where a server that is started here ends, or never answers
 */
async function monitor(request, ports) {
    const { clock, stop } = ports;
    const subject = await begin(request.target, ports);
    const file = await samplesFile(request.samplesPath, request.keptSeconds, ports);
    const start = clock.seconds();
    const elapsed = () => clock.seconds() - start;
    const probe = prober(subject, request.maxErrorRate, ports);
    const fired = [];
    const all = monitorTally();
    const memory = (0,live.series)();
    let leak = null;
    const tell = (event) => {
        for (const alert of request.tell(event)) {
            if (alert.endedAt === null)
                fired.push(alert);
            request.onAlert(alert);
        }
    };
    const recent = lately(tell);
    try {
        for (let turn = 0; !stop.aborted && elapsed() < (request.forSeconds ?? Infinity); turn++) {
            subject.check();
            const sample = await probe();
            if (stop.aborted)
                break;
            all.note(sample);
            await file.add(sample);
            if (sample.serverBytes !== null)
                memory.add(elapsed(), sample.serverBytes);
            recent.note(elapsed(), sample);
            if (turn % turnsBetweenLeaks === 0 && leak === null) {
                leak = leakOf(memory.points());
                if (leak !== null)
                    tell({ kind: 'leak', source, bytesPerHour: leak.bytesPerHour });
            }
            request.onSample(sample);
            await pauseUntil(start + (turn + 1) * request.intervalSeconds, ports);
        }
    }
    finally {
        await subject.end();
    }
    return all.summary({ seconds: elapsed(), alerts: fired, leak: leakOf(memory.points()) });
}
/** It is looked for a leak so often. */
const turnsBetweenLeaks = 30;
async function begin(target, ports) {
    if (target.kind === 'url') {
        return { url: target.url, pid: null, check: () => undefined, end: async () => undefined };
    }
    const [port] = await ports.network.freePorts(1);
    const line = target.command.replaceAll('{port}', String(port));
    const env = { PORT: String(port) };
    const server = ports.processes.serve(line, {
        cwd: target.directory,
        env,
        cpus: null,
        programs: 'own',
    });
    let isGone = false;
    void server.finished.then(() => (isGone = true));
    const subject = {
        url: `http://127.0.0.1:${port}${target.path}`,
        pid: server.pid,
        check: () => {
            if (isGone)
                throw ended(target.command, server);
        },
        end: () => server.end(5),
    };
    try {
        await untilItAnswers(subject, server, target.command, ports);
    }
    catch (error) {
        await subject.end();
        throw error;
    }
    return subject;
}
async function untilItAnswers({ url, check }, server, command, ports) {
    const latest = ports.clock.seconds() + readySeconds;
    while (!ports.stop.aborted) {
        check();
        const { kind } = await ports.network.probe(url, 1);
        if (kind === 'answered')
            return;
        if (ports.clock.seconds() > latest) {
            const output = lastWords(server);
            throw new errors/* GateError */.ue({ code: 'server-silent', command, output, url, seconds: readySeconds });
        }
        await pauseUntil(ports.clock.seconds() + 0.1, ports);
    }
}
function ended(command, server) {
    return new errors/* GateError */.ue({ code: 'server-ended', command, output: lastWords(server) });
}
function lastWords(server) {
    return server.output().trimEnd().split('\n').slice(-5).join('\n');
}
/** @returns what asks once, unless the guard lets nothing through, and looks at the machine */
function prober({ url, pid }, maxErrorRate, { network, machine, clock }) {
    const breaker = guard(maxErrorRate);
    let openedAt = -Infinity;
    let before = null;
    const look = () => ({
        at: clock.seconds(),
        cpu: machine.usage(),
        server: pid === null ? null : machine.processUsage(pid),
    });
    return async () => {
        if (breaker.state === 'open' && clock.seconds() - openedAt >= restSeconds)
            breaker.halfOpen();
        const at = clock.date().toISOString();
        const asked = breaker.state;
        const answer = asked === 'open' ? null : await network.probe(url, probeSeconds);
        const status = answer?.kind === 'answered' ? answer.status : null;
        if (answer !== null)
            breaker.note(isAnswer({ status }));
        const state = breaker.state;
        if (asked !== 'open' && state === 'open')
            openedAt = clock.seconds();
        const now = look();
        const seen = usedBetween(before ?? now, now);
        before = now;
        return {
            at,
            seconds: answer?.kind === 'answered' ? answer.seconds : null,
            status,
            failure: answer?.kind === 'silent' ? answer.reason : null,
            // What it was asked with: whether that closed it is seen next time.
            guard: asked === 'half-open' ? asked : state,
            ...seen,
        };
    };
}
function usedBetween(before, now) {
    const seconds = now.at - before.at;
    const isServerKnown = before.server !== null && now.server !== null && seconds > 0;
    return {
        cpu: busyShare(before.cpu.cpu, now.cpu.cpu),
        memory: now.cpu.memory,
        serverCpu: isServerKnown
            ? Math.max(0, (now.server?.cpuSeconds ?? 0) - (before.server?.cpuSeconds ?? 0)) / seconds
            : null,
        serverBytes: now.server?.bytes ?? null,
    };
}
function busyShare(before, now) {
    if (before === null || now === null)
        return null;
    const all = now.seconds - before.seconds;
    if (!(all > 0))
        return null;
    return Math.min(1, Math.max(0, 1 - (now.idleSeconds - before.idleSeconds) / all));
}
async function pauseUntil(at, { clock, stop }) {
    const seconds = at - clock.seconds();
    if (seconds <= 0 || stop.aborted)
        return;
    await (0,promises_.setTimeout)(seconds * 1000, undefined, { signal: stop }).catch(() => undefined);
}

// EXTERNAL MODULE: ./lib/report/index.js + 140 modules
var report = __webpack_require__(6204);
;// CONCATENATED MODULE: ./lib/monitor/render.js


/** What a server was like, as a text for a terminal. */
function renderMonitor(summary) {
    const { seconds, requests, failed, failures, responseTime, leak, alerts } = summary;
    const head = requests === 0
        ? `Nothing was asked in ${(0,report.formatDuration)(seconds)}.`
        : `${(0,report.count)(requests, 'request')} in ${(0,report.formatDuration)(seconds)}, ${failed === 0 ? 'none failed' : `${failed} failed (${(0,report.formatPercent)(failed / requests)})`}.`;
    const lines = [
        head,
        ...failures
            .slice(0, mostFailures)
            .map(({ what, times }) => `  ${times === 1 ? 'once' : `${times} times`}: ${(0,report.logText)(what)}`),
        '',
        ...(responseTime === null
            ? []
            : [
                `response time   median ${time(responseTime.p50)}, p95 ${time(responseTime.p95)}, p99 ${time(responseTime.p99)}, longest ${time(responseTime.longest)}`,
            ]),
        ...spanLine('CPU', summary.cpu, report.formatPercent),
        ...spanLine('memory', summary.memory, report.formatPercent),
        ...spanLine('server CPUs', summary.serverCpu, (value) => value.toFixed(2)),
        ...spanLine('server memory', summary.serverBytes, bytes),
        ...(leak === null ? [] : [`The server's memory grows by ${bytes(leak.bytesPerHour)} an hour.`]),
        '',
        alerts.length === 0 ? 'No alert fired.' : `${(0,report.count)(alerts.length, 'alert')} fired:`,
        ...alerts.map((alert) => `  ${(0,report.formatDuration)(alert.firedAt)}  ${alertText(alert)}`),
    ];
    return lines.join('\n');
}
const mostFailures = 5;
/** What one probe said, in a line. */
function sampleLine({ seconds, status, failure, guard, cpu, memory, }) {
    const answer = seconds === null
        ? (failure ?? 'left alone for a while')
        : `status ${status} in ${time(seconds)}`;
    const machine = [
        ...(cpu === null ? [] : [`CPU ${(0,report.formatPercent)(cpu)}`]),
        ...(memory === null ? [] : [`memory ${(0,report.formatPercent)(memory)}`]),
        ...(guard === 'closed' ? [] : [`guard ${guard}`]),
    ];
    return [(0,report.logText)(answer), ...machine].join(', ');
}
function spanLine(title, span, format) {
    if (span === null)
        return [];
    return [`${title.padEnd(15)} ${format(span.mean)} on average, ${format(span.peak)} at most`];
}
/** What an alert is about: `response time, mean 2.4 s, limit 2 s`. */
function alertText({ figure, source, limit, peak }) {
    const whose = source === '' ? '' : `${(0,report.logText)(source)}: `;
    if (figure === 'guard')
        return `${whose}too many requests failed, and no more were made`;
    if (figure === 'leak')
        return `${whose}memory grows steadily`;
    const { title, unit } = live.figures[figure];
    const said = (value) => unit === 'share' ? (0,report.formatPercent)(value) : (0,report.formatQuantity)(unit, value);
    return `${whose}${title} ${said(peak ?? 0)}, limit ${said(limit ?? 0)}`;
}
function time(seconds) {
    return (0,report.formatQuantity)('s', seconds);
}
function bytes(value) {
    return (0,report.formatQuantity)('B', value);
}

;// CONCATENATED MODULE: ./lib/monitor/index.js




/***/ })

};
