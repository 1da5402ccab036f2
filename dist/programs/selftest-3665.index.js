export const id = 3665;
export const ids = [3665];
export const modules = {

/***/ 13665:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  alarms: () => (/* reexport */ alarms),
  drawSuite: () => (/* reexport */ drawSuite),
  extras: () => (/* reexport */ extras),
  independentSuites: () => (/* reexport */ independentSuites),
  isAlarm: () => (/* reexport */ isAlarm),
  labelOf: () => (/* reexport */ labelOf),
  meanRounds: () => (/* reexport */ meanRounds),
  observationsOf: () => (/* reexport */ observationsOf),
  passes: () => (/* reexport */ passes),
  poolOf: () => (/* reexport */ poolOf),
  poolRounds: () => (/* reexport */ poolRounds),
  rateAmong: () => (/* reexport */ rateAmong),
  rateOf: () => (/* reexport */ rateOf),
  renderSelftest: () => (/* reexport */ renderSelftest),
  renderSelftestJson: () => (/* reexport */ renderSelftestJson),
  selftest: () => (/* reexport */ selftest),
  testable: () => (/* reexport */ testable),
  together: () => (/* reexport */ together)
});

// EXTERNAL MODULE: ./lib/decide/index.js + 41 modules
var decide = __webpack_require__(90016);
// EXTERNAL MODULE: ./lib/model/index.js + 30 modules
var model = __webpack_require__(89015);
;// CONCATENATED MODULE: ./lib/selftest/replay.js


/**
 * The gate's own loop over rounds that were really measured: each is dealt at most once, and a benchmark that has none
 * left is judged by those it had.
 *
 * @returns in the hands' order
 */
function replay(hands, conditions) {
    const { settings, jobs, maxSeconds, startUpSeconds } = conditions;
    const table = hands.map((hand, i) => seat(hand, i));
    let busySeconds = 0;
    let roundsSoFar = 0;
    for (;;) {
        const open = table.filter(({ hand, evidence }) => evidence.samples.length < hand.length);
        const secondsLeft = maxSeconds - busySeconds / jobs;
        const evidence = open.map((each) => each.evidence);
        const run = { evidence, settings, ...versions, jobs, startUpSeconds, roundsSoFar };
        const next = (0,decide.nextRounds)({ ...run, secondsLeft });
        if (next.kind === 'done')
            break;
        roundsSoFar += next.rounds.length;
        for (const plan of next.rounds)
            busySeconds += deal(plan, table, startUpSeconds);
    }
    const { benchmarks } = (0,decide.judge)({
        evidence: table.map(({ evidence }) => evidence),
        settings,
        ...versions,
    });
    return table.map(({ evidence, seconds }, i) => {
        const timed = benchmarks[i]?.results.find(({ metric }) => metric === 'time');
        return {
            verdict: timed?.verdict ?? 'inconclusive',
            rounds: evidence.samples.length,
            seconds,
        };
    });
}
const versions = { base: 'base', heads: ['head'] };
function seat(hand, place) {
    const benchmark = { id: String(place), suite: 'replay', name: String(place) };
    const labels = ['base', 'head'];
    const none = { samples: [], failures: [], secondsPerRound: null };
    const evidence = { kind: 'measured', benchmark, versions: labels, ...none };
    return { hand, evidence, seconds: 0 };
}
/** Gives each benchmark of the plan its next round. @returns the seconds that it took */
function deal(plan, table, startUpSeconds) {
    const arms = plan.control ? 3 : 2;
    let total = 0;
    for (const id of plan.benchmarks) {
        const place = table[Number(id)];
        const round = place?.hand[place.evidence.samples.length];
        if (place === undefined || round === undefined)
            continue;
        const { evidence } = place;
        const seconds = arms * round.secondsPerArm;
        place.evidence = {
            ...evidence,
            samples: [...evidence.samples, sampleOf(plan, round)],
            secondsPerRound: Math.max(evidence.secondsPerRound ?? 0, seconds),
        };
        const withStart = seconds + startUpSeconds / plan.benchmarks.length;
        place.seconds += withStart;
        total += withStart;
    }
    return total;
}
/** Without a control of its own a round cannot be vetoed by it: rounds of no change alarm rather more often so. */
function sampleOf({ round, stage, control }, drawn) {
    const { base, head } = drawn;
    const arms = { base, head };
    return {
        round,
        stage,
        arms: control && drawn.control !== null ? { ...arms, [model/* controlLabel */.g5]: drawn.control } : arms,
    };
}

;// CONCATENATED MODULE: ./lib/selftest/draw.js

/** The share of a suite's benchmarks that are made slower: a change seldom touches everything. */
const slowerShare = 0.1;
/**
 * One suite as the gate could have met it: real rounds in random order, none of them twice for the same benchmark.
 *
 * @returns null where no pool has rounds of that extra work
 */
function drawSuite(pools, { size, extra }, conditions, chance) {
    const members = size === null ? pools : Array.from({ length: size }, () => pick(pools, chance));
    const slower = new Set(slowerOnes(members, extra, pools, chance));
    if (extra !== 0 && slower.size === 0)
        return null;
    const dealt = members.map((pool, place) => ({ pool, extra: slower.has(place) ? extra : 0 }));
    const hands = dealt.map((each) => chance.shuffled(each.pool.rounds.get(each.extra) ?? []));
    const decisions = replay(hands, conditions);
    return dealt.flatMap((each, place) => {
        const decision = decisions[place];
        return decision === undefined ? [] : [{ ...each, decision }];
    });
}
/** Their places in the suite. */
function slowerOnes(members, extra, pools, chance) {
    if (extra === 0 || !pools.some((pool) => isTested(pool, extra)))
        return [];
    const able = [...members.keys()].filter((place) => isTested(members[place], extra));
    return chance.shuffled(able).slice(0, Math.max(1, Math.round(members.length * slowerShare)));
}
function isTested(pool, extra) {
    return (pool?.rounds.get(extra)?.length ?? 0) > 0;
}
function pick(items, chance) {
    const item = items[Math.floor(chance.uniform() * items.length)];
    if (item === undefined)
        throw new RangeError('nothing to draw from');
    return item;
}

// EXTERNAL MODULE: ./lib/stats/index.js + 27 modules
var stats = __webpack_require__(6596);
// EXTERNAL MODULE: ./lib/measure/index.js + 176 modules
var lib_measure = __webpack_require__(93809);
;// CONCATENATED MODULE: ./lib/selftest/extras.js

/** The slowdowns that the gate is tried with. */
const extras = [0.02, 0.03, 0.05, 0.1];
/** The extras that share a round, as several heads do: what is common to a round is paid for once. */
const together = [
    [0.02, 0.1],
    [0.03, 0.05],
];
/** The label of a head that is so much slower, such as `+3 %`. */
function labelOf(extra) {
    return `+${Math.round(extra * 100)} %`;
}
/**
 * Those of a round's slowdowns that calls of this length can be given; the finest go first.
 *
 * @param secondsPerCall of the benchmark, without extra work
 */
function testable(wanted, secondsPerCall, slicing) {
    const limit = (some) => (0,lib_measure/* longestCallSeconds */.al)(some, slicing);
    let kept = wanted;
    while (kept.length > 0 && secondsPerCall > limit(kept)) {
        const tightest = kept.reduce((a, b) => (limit([b]) < limit([a]) ? b : a));
        kept = kept.filter((extra) => extra !== tightest);
    }
    return kept;
}

;// CONCATENATED MODULE: ./lib/selftest/rate.js

function rateOf(events, drawn, independent) {
    const rate = drawn === 0 ? 0 : events / drawn;
    const trials = Math.min(independent, drawn);
    return { rate, ...(0,stats/* clopperPearson */.mI)(rate * trials, trials), drawn, independent: trials };
}

;// CONCATENATED MODULE: ./lib/selftest/estimate.js




/** The gate's error rates on these rounds, in the thresholds' order. */
function estimate(request) {
    return request.thresholds.map((threshold, i) => {
        const seed = (0,stats/* deriveSeed */.B7)(request.seed, i);
        const same = draws(0, threshold, seed, request);
        const decisions = same.flat();
        const alarmed = same.filter((suite) => suite.some(({ decision }) => isAlarm(decision.verdict)));
        const seconds = sum(decisions.map(({ decision }) => decision.seconds)) / request.jobs;
        return {
            threshold,
            falseAlarms: {
                ofBenchmarks: rateAmong(decisions, ...alarms),
                ofRuns: rateOf(alarmed.length, same.length, independentSuites(decisions)),
            },
            found: extras.map((extra) => foundAt(extra, threshold, seed, request)),
            rounds: meanRounds(decisions),
            secondsPerRun: seconds / Math.max(1, same.length),
        };
    });
}
function foundAt(extra, threshold, seed, request) {
    const all = draws(extra, threshold, seed, request).flat();
    const slower = all.filter((each) => each.extra === extra);
    if (slower.length === 0)
        return { extra, regressed: null, unchanged: null, rounds: null };
    return {
        extra,
        regressed: rateAmong(slower, ...alarms),
        unchanged: rateAmong(slower, 'unchanged'),
        rounds: meanRounds(slower),
    };
}
function draws(extra, threshold, seed, { pools, alpha, jobs, startUpSeconds, suites }) {
    const chance = (0,stats/* random */.yT)((0,stats/* deriveSeed */.B7)(seed, Math.round(extra * 100)));
    const settings = { threshold, alpha, seed };
    const conditions = { settings, jobs, startUpSeconds, maxSeconds: Infinity };
    return Array.from({ length: suites }, () => drawSuite(pools, { size: null, extra }, conditions, chance)).filter((suite) => suite !== null);
}
/** Verdicts that fail a job by default. */
const alarms = ['regressed', 'suspected'];
function isAlarm(verdict) {
    return alarms.some((alarm) => alarm === verdict);
}
/** How often decisions came out so, bounded by how many of them the pools' rounds make without a repetition. */
function rateAmong(drawn, ...verdicts) {
    const events = drawn.filter(({ decision }) => verdicts.includes(decision.verdict)).length;
    const byPool = [...Map.groupBy(drawn, ({ pool }) => pool).values()];
    return rateOf(events, drawn.length, sum(byPool.map(decisionsIn)));
}
/** A run takes rounds of every pool: there are as many runs as the average pool has decisions. */
function independentSuites(drawn) {
    const byPool = [...Map.groupBy(drawn, ({ pool }) => pool).values()];
    return sum(byPool.map(decisionsIn)) / Math.max(1, byPool.length);
}
/** How many decisions one pool's rounds make, each taken once. */
function decisionsIn(ofPool) {
    const [first] = ofPool;
    const rounds = first?.pool.rounds.get(first.extra)?.length ?? 0;
    return rounds / Math.max(1, meanRounds(ofPool));
}
function meanRounds(drawn) {
    return sum(drawn.map(({ decision }) => decision.rounds)) / Math.max(1, drawn.length);
}
function sum(values) {
    return values.reduce((a, b) => a + b, 0);
}

;// CONCATENATED MODULE: ./lib/selftest/plans.js


/** No round holds more benchmarks, so that a cap in the middle of one loses little. */
const mostInRound = 20;
/**
 * Rounds, pass by pass: one of everything before the second of anything, so that whenever they are cut off all
 * benchmarks had their share. What is tried twice with the same arms is in a pass once: no process adds a benchmark twice.
 *
 * @param firstRound the first one's number
 */
function passes(tried, count, firstRound, seed) {
    const once = new Map(tried.map((each) => [`${armsOf(each)} ${each.benchmark.id}`, each]));
    const groups = Map.groupBy(once.values(), armsOf);
    const parts = [...groups.values()].flatMap(chunks);
    return Array.from({ length: count }, () => parts)
        .flat()
        .map((part, i) => planOf(part, firstRound + i, seed));
}
function armsOf({ benchmark, extras }) {
    return `${benchmark.suite} ${extras.join(' ')}`;
}
function chunks(group) {
    return Array.from({ length: Math.ceil(group.length / mostInRound) }, (_, i) => group.slice(i * mostInRound, (i + 1) * mostInRound));
}
function planOf(part, round, seed) {
    const [first] = part;
    return {
        round,
        stage: 'screen',
        suite: first?.benchmark.suite ?? '',
        versions: ['base', ...(first?.extras ?? []).map(labelOf)],
        benchmarks: part.map(({ benchmark }) => benchmark.id),
        control: true,
        seed: (0,stats/* deriveSeed */.B7)(seed, round),
    };
}

;// CONCATENATED MODULE: ./lib/selftest/pool.js


/** log(head / base) of the time, one a round. */
function observationsOf(rounds) {
    return rounds.flatMap(({ base, head }) => base.time === undefined || head.time === undefined
        ? []
        : [Math.log(head.time) - Math.log(base.time)]);
}
/** Sorts rounds by benchmark and extra work. */
function poolRounds(benchmarks, results, extras) {
    const inOrder = results.toSorted((a, b) => a.plan.round - b.plan.round);
    return benchmarks.map((benchmark) => {
        const measured = inOrder.flatMap(({ figures, seconds }) => {
            const arms = figures.get(benchmark.id);
            return arms === undefined ? [] : [{ arms, seconds: seconds.get(benchmark.id) ?? 0 }];
        });
        return poolOf(benchmark, measured, extras);
    });
}
/**
 * One benchmark's rounds by extra work.
 *
 * The control is the base under another name, so that every round is also one without a change.
 *
 * @param measured in time order
 */
function poolOf(benchmark, measured, extras) {
    const found = measured.flatMap((each) => roundsOf(each, extras));
    const rounds = Map.groupBy(found, ({ extra }) => extra);
    return {
        benchmark,
        rounds: new Map([...rounds].map(([extra, all]) => [extra, all.map(({ round }) => round)])),
    };
}
function roundsOf({ arms, seconds }, extras) {
    const base = arms['base'];
    if (base === undefined)
        return [];
    const control = arms[model/* controlLabel */.g5] ?? null;
    const secondsPerArm = seconds / Object.keys(arms).length;
    const slower = extras.flatMap((extra) => {
        const head = arms[labelOf(extra)];
        return head === undefined ? [] : [{ extra, round: { base, head, control, secondsPerArm } }];
    });
    if (control === null)
        return slower;
    return [{ extra: 0, round: { base, head: control, control: null, secondsPerArm } }, ...slower];
}

// EXTERNAL MODULE: ./lib/report/index.js + 140 modules
var lib_report = __webpack_require__(6204);
;// CONCATENATED MODULE: ./lib/selftest/render.js


/** The self-test for a terminal: the advice first, then the rates by threshold, then the benchmarks. No last line break. */
function renderSelftest(report, { color, width }) {
    const { bold, quiet, warning } = (0,lib_report.paint)(color);
    const blocks = [
        (0,lib_report.wrap)((0,lib_report.logText)(report.advice), width).map(bold),
        rates(report.thresholds, width),
        (0,lib_report.wrap)(explanation(report), width).map(quiet),
        noisiestFirst(report.benchmarks, width),
        (0,lib_report.noticeLines)(report.warnings).flatMap((line) => (0,lib_report.wrap)((0,lib_report.logText)((0,lib_report.lineText)(line)), width).map(warning)),
    ];
    return blocks
        .filter((block) => block.length > 0)
        .map((block) => block.join('\n'))
        .join('\n\n');
}
/** JSON with a line break at the end. */
function renderSelftestJson(report) {
    const warnings = report.warnings.map(lib_report.writtenNotice);
    return `${JSON.stringify({ ...report, warnings }, null, 2)}\n`;
}
function rates(thresholds, width) {
    const column = (title, cell, fit = 'keep') => ({ title, align: 'right', cell, fit });
    const table = (0,lib_report.textTable)([
        column('threshold', ({ threshold }) => (0,lib_report.formatPercent)(threshold)),
        column('false alarms', ({ falseAlarms }) => atMost(falseAlarms.ofBenchmarks), 3),
        column('runs with one', ({ falseAlarms }) => atMost(falseAlarms.ofRuns)),
        ...extras.map((extra) => column(`finds ${labelOf(extra)}`, (row) => power(row, extra))),
        column('rounds', ({ rounds }) => rounds.toFixed(1), 2),
        column('a run', ({ secondsPerRun }) => (0,lib_report.formatDuration)(secondsPerRun), 1),
    ], thresholds, width);
    return [table.header, ...table.lines];
}
function power({ found }, extra) {
    const regressed = found.find((each) => each.extra === extra)?.regressed ?? null;
    return regressed === null ? '–' : `${figure(regressed.rate)} (≥${figure(regressed.low)}) %`;
}
function atMost({ rate, high }) {
    return `${figure(rate)} (≤${figure(high)}) %`;
}
/** In per cent. Bounds need no more digits than a person reads; small rates need one. */
function figure(share) {
    const value = share * 100;
    return value > 0 && value < 9.95 ? value.toFixed(1) : value.toFixed(0);
}
function explanation({ measured, benchmarks, seed, interrupted }) {
    const cut = interrupted ? 'Interrupted: only what was measured until then. ' : '';
    return `${cut}Resampled: ${(0,lib_report.count)(measured.rounds, 'round')} of ${(0,lib_report.count)(benchmarks.length, 'benchmark')} were really measured in ${(0,lib_report.formatDuration)(measured.seconds)}, and decisions of the whole procedure drawn from them, no round twice in one decision. In brackets, 95 % bounds that count every round once. Slowdowns are real extra calls, a tenth of the benchmarks at a time. Seed ${seed}.`;
}
const mostShown = 12;
function noisiestFirst(benchmarks, width) {
    const rows = benchmarks.toSorted((a, b) => (b.spread ?? 0) - (a.spread ?? 0));
    const table = (0,lib_report.textTable)([
        { title: 'benchmark', align: 'left', fit: 'shorten', cell: ({ name }) => (0,lib_report.logText)(name) },
        { title: 'spread', align: 'right', fit: 'keep', cell: ({ spread }) => spreadText(spread) },
        { title: 'rounds', align: 'right', fit: 1, cell: ({ rounds }) => String(rounds) },
        {
            title: 'slowed by',
            align: 'left',
            fit: 2,
            cell: (row) => row.extras.map(labelOf).join(', ') || 'nothing: a call takes too long',
        },
    ], rows.slice(0, mostShown), width);
    const others = rows.length - mostShown;
    return [table.header, ...table.lines, ...(others > 0 ? [`and ${others} quieter ones`] : [])];
}
function spreadText(spread) {
    return spread === null ? '–' : `${(spread * 100).toFixed(1)} %`;
}

// EXTERNAL MODULE: ./lib/config/index.js + 48 modules
var lib_config = __webpack_require__(49166);
// EXTERNAL MODULE: ./lib/errors.js
var errors = __webpack_require__(452);
// EXTERNAL MODULE: ./lib/prepare/index.js + 42 modules
var prepare = __webpack_require__(22305);
;// CONCATENATED MODULE: ./lib/selftest/extent.js

/** Rounds of each slowdown with which most decisions can come to a verdict of `regressed`. */
const fewestPasses = 24;
/** What starting the processes of a round takes, shared out to its benchmarks, and what else is lost. */
const overhead = 1.15;
/**
 * The first of the benchmarks, as many as there is time to measure often enough; at least one.
 *
 * @param measured each with its first round
 * @param seconds of all jobs together
 */
function affordableBenchmarks(measured, seconds) {
    let spent = 0;
    const count = measured.findIndex((one) => {
        spent += secondsWanted(one);
        return spent > seconds;
    });
    return count === -1 ? measured : measured.slice(0, Math.max(1, count));
}
/** Its first round had two arms. */
function secondsWanted({ secondsPerRound }) {
    const perArm = (secondsPerRound ?? 0) / 2;
    const arms = together.reduce((total, group) => total + group.length + 2, 0);
    return fewestPasses * arms * perArm * overhead;
}
/** Suites to draw for a figure: enough for steady digits, few enough that large suites do not take minutes. */
function suitesToDraw(benchmarks) {
    return Math.max(20, Math.min(400, Math.round(4000 / Math.max(1, benchmarks))));
}

;// CONCATENATED MODULE: ./lib/selftest/advice.js


/** A threshold is best two thirds of the slowdown that one cares about: at the threshold itself half are found. */
const careFactor = 1.5;
const wantedPower = 0.8;
const mostFalseRuns = 0.05;
/** Which threshold these rounds support, and what it costs, in a sentence or two. */
function advice(tried, basis) {
    if (basis.slowerRounds !== null && basis.slowerRounds < fewestPasses) {
        return tooShort(basis.slowerRounds, basis.seconds);
    }
    const supported = tried.flatMap((each) => {
        const found = caredFor(each);
        return found !== null && isSupported(each, found) ? [{ each, found }] : [];
    });
    const [best] = supported.toSorted((a, b) => a.each.threshold - b.each.threshold);
    if (best !== undefined)
        return recommend(best.each, best.found);
    return tried.some((each) => caredFor(each) !== null) ? noneSupported(tried) : untested(tried);
}
/** The smallest slowdown tried that a threshold is meant for; null where none could be tried. */
function caredFor({ threshold, found }) {
    const large = found.filter(({ extra, regressed }) => {
        return regressed !== null && extra >= threshold * careFactor - 1e-9;
    });
    return large.toSorted((a, b) => a.extra - b.extra)[0] ?? null;
}
function isSupported({ falseAlarms }, { regressed }) {
    return falseAlarms.ofRuns.rate <= mostFalseRuns && (regressed?.rate ?? 0) >= wantedPower;
}
function recommend({ threshold, falseAlarms, rounds, secondsPerRun }, { extra, regressed, rounds: slowerRounds }) {
    const { rate = 0, low = 0 } = regressed ?? {};
    return [
        `This machine supports --threshold ${(0,lib_report.formatPercent)(threshold).replace(' ', '')}:`,
        `it finds a slowdown of ${(0,lib_report.formatPercent)(extra)} in ${whole(rate)} of all cases (at least ${whole(low)})`,
        `and fails ${whole(falseAlarms.ofRuns.rate)} of the runs without one (at most ${whole(falseAlarms.ofRuns.high)}),`,
        `with ${rounds.toFixed(0)} rounds of a benchmark that did not change and ${(slowerRounds ?? 0).toFixed(0)} of one that did,`,
        `${(0,lib_report.formatDuration)(secondsPerRun)} a run of these benchmarks without a change.`,
    ].join(' ');
}
function tooShort(slowerRounds, seconds) {
    const wanted = (seconds * fewestPasses) / Math.max(1, slowerRounds);
    const minutes = Math.ceil(wanted / 60);
    return `The time was too short for advice on a threshold: ${(0,lib_report.count)(slowerRounds, 'round')} of a slowdown were measured where a decision can take ${fewestPasses}. Try --max-time ${minutes}m.`;
}
function noneSupported(tried) {
    const limits = tried.map(({ threshold }) => (0,lib_report.formatPercent)(threshold)).join(', ');
    return `None of the thresholds tried (${limits}) both finds slowdowns half as large again in ${whole(wantedPower)} of all cases and fails at most ${whole(mostFalseRuns)} of the runs without one: give the self-test more --max-time, free the machine of other work, or leave the benchmarks with the largest spread out of the gate.`;
}
function untested(tried) {
    const [strictest] = tried.toSorted((a, b) => a.threshold - b.threshold);
    const { rate = 0, high = 1 } = strictest?.falseAlarms.ofRuns ?? {};
    return `No slowdown of known size could be tried, for a call of every benchmark measured takes too long to be repeated within a slice, so there is no advice on a threshold; without a change, ${whole(rate)} of the runs fail (at most ${whole(high)}) at ${(0,lib_report.formatPercent)(strictest?.threshold ?? 0)}.`;
}
function whole(share) {
    return `${Math.round(share * 100)} %`;
}

;// CONCATENATED MODULE: ./lib/selftest/report.js


function triedBenchmark({ benchmark, rounds }) {
    const changes = observationsOf(rounds.get(0) ?? []);
    return {
        ...benchmark,
        rounds: changes.length,
        spread: changes.length < 2 ? null : (0,stats/* spreadOf */.jg)(changes),
        extras: [...rounds.keys()].filter((extra) => extra !== 0).toSorted((a, b) => a - b),
    };
}

;// CONCATENATED MODULE: ./lib/selftest/selftest.js
/** Tries the gate on the user's own machine and suite: rounds without a change, and with changes of known size. */












/** Tried by everybody; the user's own joins them. */
const thresholds = [0.01, 0.02, 0.03, 0.05];
/** What one benchmark's decision can use at most, and some to choose from. */
const mostPasses = 60;
/**
 * @returns also when the user stops it while it measures: then of what was measured
 * @throws GateError for what the user can fix before anything is measured, Interrupted when stopped before that
 */
async function selftest(request, ports) {
    const { config, workerPath, onProgress } = request;
    // Extra work is known of benchmark processes only.
    const definitions = config.suites.filter(({ kind }) => kind === 'tinybench');
    if (definitions.length === 0)
        throw nothingToTry();
    const settings = { ...config, workerPath };
    const runtime = await (0,lib_measure/* detectRuntime */.mZ)(settings, ports);
    const { workingDirectory, setup } = config;
    const prepared = await (0,prepare/* prepare */.iA)({ base: null, heads: ['.'], setup, workingDirectory }, ports);
    try {
        const { versions } = prepared;
        const asked = {
            versions,
            definitions,
            wanted: (0,lib_config/* wanted */.Ol)(config.only),
            ignoredBecause: (0,lib_config/* ignoredBecause */.fc)(config),
        };
        const start = ports.clock.seconds();
        const { maxTimeSeconds: secondsLeft } = config;
        const reading = { settings, runtime, secondsLeft, onRead: told(onProgress) };
        const found = await (0,lib_measure/* discover */.k4)({ ...asked, ...reading }, ports);
        const run = await measureAll(found, sameThroughout(versions), { ...request, start }, runtime, ports);
        return report(run, found, request, runtime, ports);
    }
    finally {
        await prepared.remove();
    }
}
function told(onProgress) {
    return ({ read, suites, secondsLeft }) => onProgress(`reading    ${read} of ${suites} files, at most ${Math.ceil(secondsLeft)} s left`);
}
function nothingToTry() {
    return new errors/* GateError */.ue({ code: 'nothing-to-try' });
}
/** The working tree on every arm; what differs is the extra work alone. */
function sameThroughout({ heads: [tree] }) {
    if (tree === undefined)
        throw new Error('no working tree was prepared');
    const named = (label) => ({ ...tree, label });
    return { base: named('base'), heads: extras.map((extra) => named(labelOf(extra))) };
}
/** A first round of everything tells how long calls take; then as many passes over what fits as there is time for. */
async function measureAll({ evidence, suites }, versions, { config, workerPath, onProgress, start }, runtime, ports) {
    const secondsLeft = () => config.maxTimeSeconds - (ports.clock.seconds() - start);
    // What is tried is the gate on the time: figures beside it would only cost rounds.
    const slicing = { ...(0,lib_measure/* slicingFor */.jV)(evidence.length), extraMs: 0 };
    const settings = { ...config, workerPath, slicing };
    const extraWork = Object.fromEntries(extras.map((extra) => [labelOf(extra), extra]));
    const results = [];
    let findings = (0,lib_measure/* noFindings */._I)(evidence);
    const onRound = (result) => {
        results.push(result);
        findings = (0,lib_measure/* addRound */.i_)(findings, result);
        onProgress(`measuring  ${findings.rounds} rounds, at most ${Math.ceil(secondsLeft())} s left`);
    };
    const measure = async (tried, count) => {
        const plans = passes(tried, count, findings.rounds, config.seed);
        const common = { suites, versions, settings, runtime, extraWork, onRound };
        await (0,lib_measure/* measureRounds */.II)({ plans, ...common, secondsLeft: secondsLeft() }, ports);
    };
    const all = evidence.filter(({ failures, kind }) => failures.length === 0 && kind !== 'unread');
    const none = all.map(({ benchmark }) => ({ benchmark, extras: [] }));
    await measure(none, 1);
    const chosen = chooseBenchmarks(findings.evidence, secondsLeft(), runtime, config.seed);
    const groups = together.flatMap((group) => chosen.map((each) => tryOn(each, group, slicing)));
    if (!ports.stop.aborted)
        await measure(groups, mostPasses);
    const pools = poolRounds(chosen.map(({ benchmark }) => benchmark), results, extras);
    const seconds = ports.clock.seconds() - start;
    return { ...findings, pools, seconds, warnings: warningsOf(findings.evidence, chosen) };
}
function tryOn({ benchmark, samples }, group, slicing) {
    const secondsPerCall = samples[0]?.arms['base']?.time ?? Infinity;
    return { benchmark, extras: testable(group, secondsPerCall, slicing) };
}
/** Chooses what there is time for: enough rounds of some benchmarks say more than too few of everything. */
function chooseBenchmarks(evidence, secondsLeft, { slots }, seed) {
    const measured = evidence.filter(({ samples, failures }) => samples.length > 0 && failures.length === 0);
    const order = (0,stats/* random */.yT)((0,stats/* deriveSeed */.B7)(seed, 0)).shuffled(measured);
    const kept = new Set(affordableBenchmarks(order, secondsLeft * slots.length));
    return measured.filter((each) => kept.has(each));
}
function warningsOf(evidence, chosen) {
    const failed = evidence.filter(({ failures }) => failures.length > 0);
    const left = evidence.length - failed.length - chosen.length;
    return [
        ...failed.map(({ benchmark, failures }) => ({
            code: 'errored',
            benchmark: benchmark.id,
            reason: failures[0]?.message ?? '',
        })),
        ...(left > 0 ? [{ code: 'left-out', left, all: evidence.length }] : []),
    ];
}
function report(run, { suites, warnings }, { config }, runtime, ports) {
    const benchmarks = run.pools.map(({ benchmark }) => benchmark);
    const tried = estimate({
        pools: run.pools,
        thresholds: [...new Set([...thresholds, config.threshold])].toSorted((a, b) => a - b),
        alpha: config.alpha,
        seed: config.seed,
        jobs: runtime.slots.length,
        startUpSeconds: run.startUpSeconds ?? 0,
        suites: suitesToDraw(benchmarks.length),
    });
    return {
        schema: { name: 'benchgate-selftest', version: 1 },
        createdAt: ports.clock.date().toISOString(),
        interrupted: ports.stop.aborted,
        environment: (0,lib_measure/* describeEnvironment */.NE)(ports.machine, runtime, config.v8Flags, suites),
        seed: config.seed,
        measured: { rounds: run.rounds, seconds: run.seconds },
        benchmarks: run.pools.map(triedBenchmark),
        thresholds: tried,
        advice: advice(tried, { slowerRounds: fewestSlower(run.pools), seconds: run.seconds }),
        warnings: [...warnings, ...run.warnings],
    };
}
function fewestSlower(pools) {
    const counts = pools.flatMap(({ rounds }) => [...rounds].flatMap(([extra, all]) => (extra === 0 ? [] : [all.length])));
    return counts.length === 0 ? null : Math.min(...counts);
}

;// CONCATENATED MODULE: ./lib/selftest/index.js










/***/ })

};
