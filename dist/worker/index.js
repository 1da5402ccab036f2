import { createRequire as __WEBPACK_EXTERNAL_createRequire } from "module";
/******/ var __webpack_modules__ = ({

/***/ 421:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:child_process");

/***/ }),

/***/ 598:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:crypto");

/***/ }),

/***/ 314:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:dgram");

/***/ }),

/***/ 53:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:diagnostics_channel");

/***/ }),

/***/ 610:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:dns");

/***/ }),

/***/ 24:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:fs");

/***/ }),

/***/ 592:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:inspector");

/***/ }),

/***/ 995:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:module");

/***/ }),

/***/ 30:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:net");

/***/ }),

/***/ 161:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:os");

/***/ }),

/***/ 760:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:path");

/***/ }),

/***/ 136:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:url");

/***/ }),

/***/ 975:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:util");

/***/ }),

/***/ 877:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:v8");

/***/ }),

/***/ 919:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:worker_threads");

/***/ }),

/***/ 267:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {


// EXPORTS
__nccwpck_require__.d(__webpack_exports__, {
  nE: () => (/* reexport */ NumberedNames),
  aE: () => (/* reexport */ benchmark),
  B9: () => (/* reexport */ joinedName),
  bH: () => (/* reexport */ noUse),
  Qi: () => (/* reexport */ renamedIn),
  BI: () => (/* reexport */ usedThings)
});

// UNUSED EXPORTS: alertKinds, bareName, baselineMatches, belonging, benchmarkFiles, bottleneckRules, bottleneckSeverities, conclusionOf, controlLabel, countedThings, deoptKinds, exitCode, failOns, firstPace, foreignMetric, formatNames, hardwares, instructionCounters, instructionsChange, isJudged, isMetricName, isWithin, keptFigures, keptReach, limitStatuses, longestReachText, measuredMetrics, metricNames, metricOf, metrics, metricsInOrder, metricsOnRequest, mostDifferences, mostReasons, mostWatchedPoints, moves, notParted, oldestNode, outcomes, pairId, pathIn, processMetrics, publishedFrom, reachModes, readKinds, recordsOf, renamedHistory, rootOf, samplesIn, serverMetrics, storageNames, termsBy, tidings, toolVersion, turns, unseenCodes, usualAlerts, usualConduct, verdicts, wantedRuntime, watchedThings, wholeName, whyModes

;// CONCATENATED MODULE: ./lib/model/alert.js
/** What word is sent of, the worst first: of one benchmark, of one budget, or of a run as a whole. */
const alertKinds = ['errored', 'incomparable', 'regressed', 'exceeded', 'suspected'];
/** The same, and that it is over. */
const tidings = [...alertKinds, 'fixed'];

;// CONCATENATED MODULE: ./lib/model/benchmark.js
const separator = ' > ';
/** @param bench the Bench's own name; empty where it has none */
function benchmark(suite, bench, task) {
    const name = bench === '' ? task : joinedName([bench, task]);
    return { id: joinedName([suite, name]), suite, name };
}
/** The name of what stands in groups, from the outermost on. */
function joinedName(path) {
    return path.join(separator);
}
/** The names that a joined name consists of: a group whose own name has the separator in it counts as several. */
function pathIn(joined) {
    return joined.split(separator);
}

;// CONCATENATED MODULE: ./lib/model/bottleneck.js
/**
 * What can hold measured code up, as far as figures tell, the gravest first. None of them changes a verdict.
 *
 * A task that keeps an event loop for 50 ms is a long one. Source: W3C, Long Tasks
 */
const bottleneckRules = {
    'connection-errors': { unit: 'share', warning: 0.001, critical: 0.05 },
    'event-loop-blocked': { unit: 's', warning: 0.05, critical: 0.2 },
    'synchronous-files': { unit: 'count', warning: 1, critical: 10 },
    'server-queueing': { unit: 'times', warning: 2, critical: 5 },
    'retained-growth': { unit: 'B', warning: 16, critical: 1000 },
    'collection-share': { unit: 'share', warning: 0.1, critical: 0.3 },
    'cpu-bound': { unit: 'share', warning: 0.95, critical: null },
};
const bottleneckSeverities = (/* unused pure expression or super */ null && (['critical', 'warning', 'ok']));

;// CONCATENATED MODULE: ./lib/model/metric.js
const cost = {
    unit: 's',
    better: 'lower',
    threshold: null,
    gates: false,
    least: 0,
    range: 'positive',
};
/** Where nothing is allocated, kept or collected, that can be compared with something. */
const fromZero = { ...cost, range: 'from zero' };
/**
 * Every metric the gate measures by itself, the most important first. To add one: a line here and its figure in a kind
 * of suites.
 *
 * A percentile is measured on few iterations and not in slices that take turns, and a round meets few collections:
 * their thresholds are wider. Bytes allocated are counted, not timed: theirs is narrow. So are instructions, which no round
 * has: they are counted beside the rounds, where that is asked for or a row is doubtful.
 */
const metrics = {
    time: { ...cost, title: 'time per operation', noun: 'time', gates: true },
    throughput: {
        ...cost,
        title: 'operations per second',
        noun: 'throughput',
        unit: '1/s',
        better: 'higher',
    },
    success: {
        ...fromZero,
        title: 'share of the requests that succeeded',
        noun: 'success rate',
        unit: 'share',
        better: 'higher',
        threshold: 0.01,
        least: 0.001,
    },
    cpu: { ...cost, title: 'CPU time per operation', noun: 'CPU time' },
    user: { ...fromZero, title: 'CPU time outside of the system', noun: 'user time', least: 1e-3 },
    system: { ...fromZero, title: 'CPU time in the system', noun: 'system time', least: 1e-3 },
    p50: { ...cost, title: 'median of the time of an operation', noun: 'median' },
    p95: {
        ...cost,
        title: '95th percentile of the time of an operation',
        noun: '95th percentile',
        threshold: 0.1,
    },
    p99: {
        ...cost,
        title: '99th percentile of the time of an operation',
        noun: '99th percentile',
        threshold: 0.1,
    },
    allocated: {
        ...fromZero,
        title: 'bytes allocated per operation',
        noun: 'bytes allocated',
        unit: 'B',
        threshold: 0.01,
        least: 1,
    },
    retained: {
        ...fromZero,
        title: 'retained memory per operation',
        noun: 'retained memory',
        unit: 'B',
        threshold: 0.1,
        least: 1,
    },
    gc: {
        ...fromZero,
        title: 'GC time per operation',
        noun: 'GC time',
        threshold: 0.1,
        least: 1e-10,
    },
    collections: {
        ...fromZero,
        title: 'garbage collections per operation',
        noun: 'collections',
        unit: 'count',
        threshold: 0.1,
        least: 1e-6,
    },
    loop: {
        ...cost,
        title: 'time that the event loop is busy per operation',
        noun: 'event-loop time',
        threshold: 0.1,
    },
    rss: { ...cost, title: 'most memory resident', noun: 'peak memory', unit: 'B', threshold: 0.1 },
    instructions: {
        ...cost,
        title: 'instructions per operation',
        noun: 'instructions',
        unit: 'instructions',
        threshold: 0.005,
    },
};
/** What a benchmark process measures. */
const processMetrics = (/* unused pure expression or super */ null && ([
    'time',
    'cpu',
    'p99',
    'allocated',
    'retained',
    'gc',
    'collections',
    'loop',
    'rss',
]));
/** What is measured where it is asked for by name alone, since it costs seconds a benchmark. */
const metricsOnRequest = (/* unused pure expression or super */ null && (['instructions']));
/** In the table's order. */
const metricNames = Object.keys(metrics).filter((name) => name in metrics);
/**
 * A hostile name keeps only what can do no harm in any report.
 *
 * @param unit the base unit; empty for a bare number
 */
function foreignMetric(name, unit, better) {
    return `${harmless(name, 100) || 'value'} [${harmless(unit, 30)}] ${better}`;
}
function harmless(text, longest) {
    return text
        .replaceAll(/[^\w /.,%()+=µ^-]/g, '_')
        .replaceAll(/www\./gi, 'www_') // would be a link in Markdown
        .slice(0, longest);
}
/** @throws RangeError for what is no metric's name: it is checked where it comes in */
function metric_metricOf(name) {
    return isOwn(name) ? metrics[name] : readForeign(name);
}
/** Each once, in the table's order; after them other tools', by name. */
function metric_metricsInOrder(names) {
    const all = new Set(names);
    const foreign = [...all].filter((name) => !isOwn(name));
    return [...metricNames.filter((name) => all.has(name)), ...foreign.toSorted()];
}
function readForeign(name) {
    const [, noun, unit, better] = foreignForm.exec(name) ?? [];
    if (noun === undefined || unit === undefined)
        throw new RangeError(`${name} is no metric`);
    const isTimeOrRate = unit === 's' || unit.endsWith('/s');
    return {
        title: noun,
        noun,
        unit,
        better: better === 'higher' ? 'higher' : 'lower',
        threshold: null,
        gates: true,
        least: isTimeOrRate ? 0 : 1e-9,
        range: rangeOf(unit, better === 'higher'),
    };
}
function rangeOf(unit, isBetterHigher) {
    // A rate of errors that stays zero is as good a figure as any; a time or a throughput that does was not measured.
    if (unit === 's')
        return 'from zero, once';
    if (unit.endsWith('/s'))
        return isBetterHigher ? 'from zero, once' : 'from zero';
    return unit === 'B' || unit === 'count' || unit === 'share' ? 'from zero' : 'any';
}
/** A metric's name as a person writes it: of another tool's, the tool's own. */
function bareName(name) {
    return isOwn(name) ? name : metric_metricOf(name).noun;
}
function metric_isMetricName(name) {
    return isOwn(name) || foreignForm.test(name);
}
/** Whether it is a metric of the table. */
function isOwn(name) {
    return Object.hasOwn(metrics, name);
}
const foreignForm = /^(?!.*[wW]{3}\.)([\w /.,%()+=µ^-]{1,100}) \[([\w /.,%()+=µ^-]{0,30})\] (lower|higher)$/;

;// CONCATENATED MODULE: ./lib/model/evidence.js

/** The metrics of which a version has figures, in order. */
function measuredMetrics(samples, version) {
    const names = samples.flatMap(({ arms }) => Object.keys(arms[version] ?? {}));
    return metricsInOrder(names.filter(isMetricName));
}

;// CONCATENATED MODULE: ./lib/model/numbered-names.js
/** Tells apart what a tool or a file gives one name, in their order: the first keeps it, and the others get their number. */
class NumberedNames {
    /** How often each path was given. */
    #given = new Map();
    /** The name of the next one, such as `sum (2)`; to be asked for once for each. */
    next(where) {
        for (;;) {
            const path = wholeName(where);
            const count = 1 + (this.#given.get(path) ?? 0);
            this.#given.set(path, count);
            if (count === 1)
                return where.name;
            const name = `${where.name} (${count})`;
            const numbered = wholeName({ ...where, name });
            if (this.#given.has(numbered))
                continue;
            this.#given.set(numbered, 1);
            return name;
        }
    }
}
/** Its whole name within its file. */
function wholeName({ group, name }) {
    return group === '' ? name : `${group} > ${name}`;
}

;// CONCATENATED MODULE: ./lib/model/pace.js
/** The pace of a benchmark's first rounds. */
const firstPace = { warmupMs: 60, slices: 320 };

;// CONCATENATED MODULE: ./lib/model/rename.js
/**
 * The benchmarks of one version under their present names. A version that has a benchmark of the new name already keeps
 * its own; of several former names of the same one, the latest is taken.
 *
 * @param benchmarks all that the version has in a file, or in all of them; their order is kept
 * @param renames of several with the same new name, the latest first
 */
function renamedIn(benchmarks, renames) {
    const taken = new Set(benchmarks.map(({ id }) => id));
    const present = new Map();
    for (const rename of renames) {
        for (const benchmark of benchmarks) {
            const now = renamedBy(rename, benchmark);
            if (now === null || taken.has(now.id) || present.has(benchmark.id))
                continue;
            taken.add(now.id);
            present.set(benchmark.id, now);
        }
    }
    return benchmarks.map((benchmark) => {
        const now = present.get(benchmark.id);
        if (now === undefined)
            return { benchmark, was: null };
        return { benchmark: { ...benchmark, ...now }, was: benchmark.name };
    });
}
/** Null where it is about another benchmark, or would put it in another file, where it cannot be run. */
function renamedBy({ from, to }, { id, name }) {
    // What stands before the name: the file.
    const place = id.slice(0, id.length - name.length);
    if (from === name)
        return { id: `${place}${to}`, name: to };
    const isHere = from === id && to.startsWith(place) && to.length > place.length;
    return isHere ? { id: to, name: to.slice(place.length) } : null;
}

;// CONCATENATED MODULE: ./lib/model/round-record.js

/** @returns in the order of their first rounds; the benchmarks of a round in the order in which they are given */
function recordsOf(sampled) {
    const alike = Map.groupBy(sampled, ([, { round, stage, arms }]) => JSON.stringify([round, stage, Object.keys(arms), [...namesIn(arms)]]));
    const records = [...alike.values()].flatMap(recordOf);
    const repeated = Map.groupBy(records.toSorted((a, b) => firstOf(a) - firstOf(b)), ({ rounds, stage, arms, benchmarks, figures }) => {
        const metrics = Object.keys(figures);
        // Without figures, a long list of rounds would stand for anything.
        const isBare = metrics.length === 0 || arms.length === 0;
        return JSON.stringify([stage, arms, benchmarks, metrics, isBare ? rounds : null]);
    });
    return [...repeated.values()].flatMap(joined);
}
/** The samples of each benchmark that stands in the records, in time order. */
function samplesIn(records) {
    const all = new Map();
    for (const record of records) {
        const { rounds, stage, arms, benchmarks } = record;
        const figures = Object.entries(record.figures).flatMap(([metric, values]) => isMetricName(metric) && values !== undefined ? [{ metric, values }] : []);
        let at = 0;
        for (const round of rounds) {
            for (const id of benchmarks) {
                const measured = arms.map((label) => {
                    const own = {};
                    for (const { metric, values } of figures) {
                        const figure = values[at] ?? null;
                        if (figure !== null)
                            own[metric] = figure;
                    }
                    at += 1;
                    return [label, own];
                });
                const sample = { round, stage, arms: Object.fromEntries(measured) };
                const before = all.get(id);
                if (before === undefined)
                    all.set(id, [sample]);
                else
                    before.push(sample);
            }
        }
    }
    for (const samples of all.values())
        samples.sort((a, b) => a.round - b.round);
    return all;
}
/**
 * Figures as they count: with seven significant digits. All that is judged is rounded so before, so that a file has all
 * of it and a verdict is the same wherever it is told.
 */
function keptFigures(measured) {
    return Object.fromEntries(Object.entries(measured).map(([metric, figure]) => [
        metric,
        Number(Number(figure).toPrecision(7)),
    ]));
}
/** @param alike of one round, with the same arms and metrics; none where there are none */
function recordOf(alike) {
    const first = alike[0]?.[1];
    if (first === undefined)
        return [];
    const arms = Object.keys(first.arms);
    const names = [...namesIn(first.arms)].filter(isMetricName);
    const figures = metricsInOrder(names).map((metric) => [
        metric,
        alike.flatMap(([, sample]) => arms.map((arm) => written(sample.arms[arm]?.[metric]))),
    ]);
    const { round, stage } = first;
    const benchmarks = alike.map(([id]) => id);
    return [{ rounds: [round], stage, arms, benchmarks, figures: Object.fromEntries(figures) }];
}
/** @param repeated of the same benchmarks, arms and metrics, in time order; none where there are none */
function joined(repeated) {
    const [first] = repeated;
    if (first === undefined || repeated.length === 1)
        return [...repeated];
    const figures = Object.keys(first.figures)
        .filter(isMetricName)
        .map((metric) => [metric, repeated.flatMap((record) => record.figures[metric] ?? [])]);
    const rounds = repeated.flatMap((record) => record.rounds);
    return [{ ...first, rounds, figures: Object.fromEntries(figures) }];
}
function firstOf({ rounds }) {
    return rounds[0] ?? 0;
}
/** JSON has no form for a figure that is no number, of which nothing can be made anyway. */
function written(figure) {
    return figure !== undefined && Number.isFinite(figure) ? figure : null;
}
function namesIn(arms) {
    return new Set(Object.values(arms).flatMap((measured) => Object.keys(measured)));
}

;// CONCATENATED MODULE: ./lib/model/suite.js
/** What is measured of servers. */
const serverMetrics = (/* unused pure expression or super */ null && ([
    'time',
    'throughput',
    'success',
    'cpu',
    'p50',
    'p95',
    'p99',
    'rss',
]));
/** The globs of all definitions that have files. */
function benchmarkFiles(definitions) {
    return definitions.flatMap((definition) => ('files' in definition ? definition.files : []));
}
/** How suites are run of which nobody says more. */
const usualConduct = {
    timeoutSeconds: null,
    maxErrors: null,
    priority: 0,
    cpus: null,
};

;// CONCATENATED MODULE: ./lib/model/terms.js

/**
 * The nearest word on a threshold wins: the rule's for all metrics of its benchmarks, then the one said for the
 * metric, then the metric's own, then that of the whole run.
 */
function termsBy({ threshold, thresholds, gateOn }, ruleOf) {
    return (benchmark, metric, gates) => {
        const without = {
            threshold: thresholds[metric] ?? metricOf(metric).threshold ?? threshold,
            gates: gates ?? gateOn.includes(metric),
        };
        const rule = ruleOf(benchmark);
        if (rule === null)
            return { ...without, rule: null };
        return {
            threshold: rule.threshold ?? without.threshold,
            gates: rule.metrics?.includes(metric) ?? without.gates,
            rule: { benchmark: rule.benchmark, without },
        };
    };
}

;// CONCATENATED MODULE: ./lib/model/watched.js
const usualAlerts = { cpu: 0.8, memory: 0.85, responseTime: 2, errorRate: 0.05 };
const watchedThings = (/* unused pure expression or super */ null && ([
    'cpu',
    'memory',
    'eventLoop',
    'responseTime',
    'errorRate',
    /** Share of the times that a server was driven in which its guard opened. */
    'guard',
]));
/** As many as a small drawing has room for. */
const mostWatchedPoints = 120;

;// CONCATENATED MODULE: ./lib/model/why.js
/** What counts instructions: a simulated processor, or counters of the real one. */
const instructionCounters = (/* unused pure expression or super */ null && (['valgrind', 'perf']));
/** What can happen to code that V8 has optimised, or would. */
const deoptKinds = (/* unused pure expression or super */ null && ([
    /** Optimised code was thrown away, since something came that it was not made for. */
    'deoptimised',
    /** An access to a property has met so many shapes of objects that it looks each of them up. */
    'megamorphic',
]));
/** What a look into a process counts. */
const usedThings = [
    'modules',
    'files',
    /** Accesses to files for which the program stands still. */
    'synchronous-files',
    'child-processes',
    'requests',
];
/** What is counted without chance. */
const countedThings = [
    ...usedThings,
    /** By their name, such as `openat`. */
    'system-calls',
];
const noUse = {
    modules: 0,
    files: 0,
    'synchronous-files': 0,
    'child-processes': 0,
    requests: 0,
};
/** Whether reasons are looked for. */
const whyModes = (/* unused pure expression or super */ null && (['auto', 'off']));
/** What is kept of each: more nobody reads, and a report has it for every benchmark that is worse. */
const mostReasons = {
    movers: 5,
    frames: 80,
    deopts: 8,
    counts: 8,
    instructionCounts: 20,
};
/** @returns null where an arm has no count, or one of zero */
function instructionsChange({ base, head, }) {
    const [was, is] = [middle(base), middle(head)];
    if (was === null || is === null || was <= 0 || is <= 0)
        return null;
    const range = (counts, by) => (Math.max(...counts) - Math.min(...counts)) / by;
    return { ratio: is / was, spread: Math.max(range(base, was), range(head, is)) };
}
function middle(counts) {
    const sorted = counts.toSorted((a, b) => a - b);
    const [low, high] = [
        sorted[Math.floor((sorted.length - 1) / 2)],
        sorted[Math.ceil((sorted.length - 1) / 2)],
    ];
    return low === undefined || high === undefined ? null : (low + high) / 2;
}

;// CONCATENATED MODULE: ./lib/model/index.js




































/***/ }),

/***/ 993:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {


// EXPORTS
__nccwpck_require__.d(__webpack_exports__, {
  J: () => (/* binding */ attend),
  s: () => (/* binding */ attendBy)
});

// EXTERNAL MODULE: ./lib/worker/baton.js
var baton = __nccwpck_require__(676);
// EXTERNAL MODULE: ./lib/worker/evaluate.js
var evaluate = __nccwpck_require__(699);
// EXTERNAL MODULE: ./lib/worker/measure.js + 23 modules
var measure = __nccwpck_require__(813);
// EXTERNAL MODULE: ./lib/worker/present-names.js
var present_names = __nccwpck_require__(692);
// EXTERNAL MODULE: ./lib/worker/protocol.js
var protocol = __nccwpck_require__(404);
// EXTERNAL MODULE: ./lib/worker/steps.js
var worker_steps = __nccwpck_require__(569);
;// CONCATENATED MODULE: ./lib/worker/rehearse.js

/**
 * Runs a benchmark that is not measured for a moment, and once at least: benchmarks after it may build on what it
 * leaves behind, and the file may look at its times.
 *
 * @param forMs after which no further call is begun
 */
function* rehearse(start, forMs) {
    try {
        const begun = performance.now();
        const { probe } = yield* start();
        const ms = [performance.now() - begun];
        let iterations = 1;
        while (performance.now() - begun < forMs) {
            const elapsed = yield* (0,worker_steps/* settled */.gu)(probe.run(iterations));
            ms.push(elapsed / iterations);
            iterations = Math.ceil(iterations * 1.5);
        }
        yield* probe.finish();
        // The first call had its set-up around it.
        return { kind: 'times', ms: ms.length > 1 ? ms.slice(1) : ms };
    }
    catch (error) {
        return { kind: 'error', error };
    }
}

// EXTERNAL MODULE: ./lib/worker/shown.js
var shown = __nccwpck_require__(479);
;// CONCATENATED MODULE: ./lib/worker/attendance.js








/** @param exit ends this process */
function attend(spec, send, exit) {
    return attendBy(spec.task === 'collect' ? collecting(spec, send) : measuring(spec, send), exit);
}
/** @param exit ends this process */
function attendBy(visits, exit) {
    const leaving = (error) => {
        if (error instanceof baton/* PartnerGone */.O1)
            exit(protocol/* exitCodes */.h.partnerGone);
        throw error;
    };
    let last = Promise.resolve();
    let pending = 0;
    // A framework may run several benchmarks at a time; measured, they would be each other's noise.
    const inTurn = (steps) => {
        const stuck = () => exit(protocol/* exitCodes */.h.neverSettles);
        pending++;
        const turn = last.then(async () => {
            process.once('beforeExit', stuck);
            try {
                return await (0,worker_steps/* inTime */.RN)(steps());
            }
            catch (error) {
                return leaving(error);
            }
            finally {
                process.off('beforeExit', stuck);
                pending--;
            }
        });
        last = turn.catch(() => undefined); // told to whom it belongs
        return turn;
    };
    return {
        at: (benchmark, start) => inTurn(() => visits.at(benchmark, start, true)),
        atOnce(benchmark, start) {
            if (pending > 0 || !visits.canBeAtOnce)
                return null;
            try {
                return (0,worker_steps/* atOnce */.zd)(visits.at(benchmark, start, false));
            }
            catch (error) {
                return leaving(error);
            }
        },
        end: (conclusion) => inTurn(() => visits.end(conclusion)),
    };
}
/** How long a benchmark runs so that the file has times to look at. */
const lookMs = 10;
function collecting({ renames, rehearses, baton }, send) {
    const found = new Map();
    const duplicates = new Set();
    return {
        canBeAtOnce: baton === 'fifo',
        *at(benchmark, start) {
            if (found.has(benchmark.id))
                duplicates.add(benchmark.id);
            found.set(benchmark.id, benchmark);
            return rehearses ? yield* rehearse(start, lookMs) : shown/* unmeasured */.Q;
        },
        // oxlint-disable-next-line require-yield -- there is nothing to wait for
        *end({ failures, remarks, threw }) {
            // One that it came to has still to be measured: then it fails again, or does not.
            const kept = failures.filter(({ benchmark }) => !found.has(benchmark.id));
            for (const { benchmark } of kept)
                found.set(benchmark.id, benchmark);
            if (found.size === 0)
                throw nothingIn(threw);
            const names = (0,present_names/* underPresentNames */.I)([...found.values()], [...duplicates], renames);
            const failed = kept.map(({ benchmark: { id }, error }) => [
                names.benchmarks.get(id)?.id ?? id,
                (0,evaluate/* describe */.q0)(error),
            ]);
            send({
                ...names,
                type: 'collected',
                benchmarks: [...names.benchmarks.values()],
                failed: Object.fromEntries(failed),
                remarks,
                threw: threw === undefined ? null : (0,evaluate/* describe */.q0)(threw.error),
            });
        },
    };
}
function nothingIn(threw) {
    if (threw === undefined)
        return new evaluate/* LoadError */.Xb('no-benchmarks', 'it has no benchmark');
    return threw.error instanceof evaluate/* LoadError */.Xb
        ? threw.error
        : new evaluate/* LoadError */.Xb('threw', (0,evaluate/* describe */.q0)(threw.error));
}
/** How long a benchmark runs that is not measured: for most, a call. */
const rehearsalMs = 1;
function measuring(spec, send) {
    const { asWritten, benchmarks } = spec;
    const rehearsed = new Set(spec.rehearsed);
    let arm;
    let next = 0;
    /** Whether the file saw made-up times of a benchmark, so that it may throw for that. */
    let hasLeftOut = false;
    function* join() {
        if (arm !== undefined)
            return arm;
        send({ type: 'loaded' });
        arm = yield* (0,measure/* joinRound */.zs)(spec, spec.alone, send);
        return arm;
    }
    function* proceedTo(place, why, waits) {
        const own = yield* join();
        for (; next < place; next++)
            yield* own.measure(benchmarks[next] ?? '', (0,measure/* failing */.Jr)(why), waits);
        return own;
    }
    return {
        canBeAtOnce: (0,baton/* blocks */.Bv)(spec.baton),
        *at({ id }, start, waits) {
            const place = asWritten.indexOf(id, next);
            if (place < 0) {
                const isBefore = next < benchmarks.length && rehearsed.delete(id);
                if (isBefore)
                    return yield* rehearse(start, rehearsalMs);
                hasLeftOut = true;
                send({ type: 'passed', id });
                return shown/* unmeasured */.Q;
            }
            const own = yield* proceedTo(place, measure/* notThere */._, waits);
            next++;
            return yield* own.measure(benchmarks[place] ?? '', start, waits);
        },
        *end({ failures, threw }) {
            const own = yield* proceedTo(benchmarks.length, threw?.error ?? measure/* notThere */._, true);
            yield* own.leave();
            for (const { benchmark, error } of failures) {
                const id = benchmarks[asWritten.indexOf(benchmark.id)];
                if (id !== undefined)
                    send({ type: 'failed', id, message: (0,evaluate/* describe */.q0)(error) });
            }
            if (threw !== undefined && !hasLeftOut)
                send({ type: 'threw', message: (0,evaluate/* describe */.q0)(threw.error) });
        },
    };
}


/***/ }),

/***/ 676:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   Bv: () => (/* binding */ blocks),
/* harmony export */   O1: () => (/* binding */ PartnerGone),
/* harmony export */   tY: () => (/* binding */ openBaton)
/* harmony export */ });
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(24);
/* harmony import */ var node_net__WEBPACK_IMPORTED_MODULE_1__ = __nccwpck_require__(30);
/* harmony import */ var _steps_js__WEBPACK_IMPORTED_MODULE_2__ = __nccwpck_require__(569);
/**
 * The arms of a round pass a baton among themselves: whoever holds it runs, the others stand still. The orchestrator
 * is not in the loop, because a message through it costs a third of a slice.
 */



const turns = ['go', 'stop', 'abort'];
const nothing = [0, 0];
/** A byte for the turn, eight for each number: a pipe takes and gives so few as one. */
const messageBytes = 17;
/** Each turn with nothing to say, made once: slices hand over thousands of times, between what is measured. */
const plain = turns.map((turn) => ({ turn, note: nothing }));
/** @param message written over */
function written(message, turn, [one, other]) {
    message[0] = turns.indexOf(turn);
    message.writeDoubleLE(one, 1);
    message.writeDoubleLE(other, 9);
    return message;
}
function read(message) {
    const code = message[0] ?? -1;
    const [one, other] = [message.readDoubleLE(1), message.readDoubleLE(9)];
    const known = plain[code];
    if (known !== undefined && one === 0 && other === 0)
        return known;
    return { turn: turns[code] ?? 'abort', note: [one, other] };
}
/** A partner went away, so this round cannot be finished; the orchestrator has seen why. */
class PartnerGone extends Error {
}
/** Opens this arm's end and waits until all arms are there. A single arm needs no baton. */
function* openBaton(spec, arm) {
    if (spec.paths.length === 1)
        return lonely;
    if (spec.kind === 'fifo')
        return yield* openFifos(spec.paths, arm);
    const baton = yield* (0,_steps_js__WEBPACK_IMPORTED_MODULE_2__/* .settled */ .gu)(openSockets(spec.paths, arm));
    yield* meet(baton, arm, spec.paths.length);
    return baton;
}
/** Whether the turn can be waited for without a turn of the event loop. */
function blocks({ kind, paths }) {
    return kind === 'fifo' || paths.length === 1;
}
const lonely = {
    take: () => ({ turn: 'go', note: nothing }),
    pass: () => undefined,
    close: () => undefined,
};
/** Passes `go` once around, so that everybody has opened everything when it returns. */
function* meet(baton, arm, arms) {
    if (arm === 0)
        baton.pass(1, 'go');
    yield* (0,_steps_js__WEBPACK_IMPORTED_MODULE_2__/* .settled */ .gu)(baton.take());
    if (arm !== 0)
        baton.pass((arm + 1) % arms, 'go');
}
function* openFifos(paths, arm) {
    const path = paths[arm] ?? '';
    // Opened for both at first, which never blocks; read-only once everybody is there, so that a partner's death
    // ends the read instead of leaving this process behind for ever.
    let own = (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.openSync)(path, node_fs__WEBPACK_IMPORTED_MODULE_0__.constants.O_RDWR);
    const others = paths.map((other, i) => (i === arm ? -1 : (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.openSync)(other, node_fs__WEBPACK_IMPORTED_MODULE_0__.constants.O_WRONLY)));
    const message = Buffer.alloc(messageBytes);
    const baton = {
        take() {
            if ((0,node_fs__WEBPACK_IMPORTED_MODULE_0__.readSync)(own, message, 0, messageBytes, null) === 0)
                throw new PartnerGone();
            return read(message);
        },
        pass(to, turn, note = nothing) {
            (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.writeSync)(others[to] ?? -1, written(message, turn, note), 0, messageBytes);
        },
        close() {
            for (const fd of [own, ...others])
                if (fd >= 0)
                    (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.closeSync)(fd);
        },
    };
    yield* meet(baton, arm, paths.length);
    const readOnly = (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.openSync)(path, node_fs__WEBPACK_IMPORTED_MODULE_0__.constants.O_RDONLY);
    (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.closeSync)(own);
    own = readOnly;
    return baton;
}
/** For platforms without named pipes. An arm that waits has an idle event loop instead of a blocked thread. */
async function openSockets(paths, arm) {
    const inbox = [];
    let wake;
    let gone;
    const receive = (message) => {
        const handed = read(message);
        if (wake === undefined)
            inbox.push(handed);
        else
            [wake, gone] = (wake(handed), [undefined, undefined]);
    };
    const server = (0,node_net__WEBPACK_IMPORTED_MODULE_1__.createServer)((socket) => {
        socket.on('data', wholeMessages(receive));
        socket.on('close', () => gone?.(new PartnerGone()));
        socket.on('error', () => undefined);
    });
    await new Promise((resolve, reject) => {
        server.once('error', reject);
        server.listen(paths[arm], resolve);
    });
    const others = await Promise.all(paths.map(async (path, i) => (i === arm ? null : connect(path))));
    const baton = {
        take() {
            const handed = inbox.shift();
            if (handed !== undefined)
                return handed;
            return new Promise((resolve, reject) => {
                wake = resolve;
                gone = reject;
            });
        },
        pass(to, turn, note = nothing) {
            others[to]?.write(written(Buffer.alloc(messageBytes), turn, note));
        },
        close() {
            for (const socket of others)
                socket?.end();
            server.close();
        },
    };
    return baton;
}
/** A socket may part a message, or bring several at once. */
function wholeMessages(receive) {
    let begun = Buffer.alloc(0);
    return (data) => {
        begun = Buffer.concat([begun, data]);
        for (; begun.length >= messageBytes; begun = begun.subarray(messageBytes)) {
            receive(begun.subarray(0, messageBytes));
        }
    };
}
/** The partner may not listen yet; the orchestrator's time limit ends an endless wait. */
async function connect(path) {
    for (;;) {
        const socket = (0,node_net__WEBPACK_IMPORTED_MODULE_1__.createConnection)(path);
        const failed = await new Promise((resolve) => {
            socket.once('connect', () => resolve(null));
            socket.once('error', resolve);
        });
        if (failed === null)
            return socket.setNoDelay(true);
        await new Promise((resolve) => setTimeout(resolve, 5));
    }
}


/***/ }),

/***/ 699:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   Xb: () => (/* binding */ LoadError),
/* harmony export */   _3: () => (/* binding */ evaluate),
/* harmony export */   q0: () => (/* binding */ describe)
/* harmony export */ });
/* harmony import */ var node_url__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(136);
var __rewriteRelativeImportExtension = (undefined && undefined.__rewriteRelativeImportExtension) || function (path, preserveJsx) {
    if (typeof path === "string" && /^\.\.?\//.test(path)) {
        return path.replace(/\.(tsx)$|((?:\.d)?)((?:\.[^./]+?)?)\.([cm]?)ts$/i, function (m, tsx, d, ext, cm) {
            return tsx ? preserveJsx ? ".jsx" : ".js" : d && (!ext || !cm) ? m : (d + ext + "." + cm.toLowerCase() + "js");
        });
    }
    return path;
};
/** Runs a benchmark file as a script until it has nothing left to do, whatever way it goes about it. */

class LoadError extends Error {
    code;
    constructor(code, message) {
        super(message);
        this.code = code;
    }
}
/** Thrown in the file's place where it ends the process by itself, as scripts do after printing their table. */
class ExitDuringLoad extends Error {
    exitCode;
    constructor(exitCode) {
        super(`the file called process.exit(${exitCode}) while it was loaded`);
        this.exitCode = exitCode;
    }
}
/** How often a file that keeps the event loop busy (a server, a timer) is asked whether it still adds benchmarks. */
const pollMs = 50;
/**
 * Imports the file, calls its default export where the import alone defined nothing, and waits for what it started.
 *
 * @param empty true while no benchmark has been defined
 * @param busy true while the file still runs or defines benchmarks
 * @param onGuarded told how to do without the guard while a benchmark runs: what it does to the process is its own doing
 * @param given what the default export is called with
 * @throws LoadError where the file fails, or waits for what never comes
 */
async function evaluate(file, empty, busy, onGuarded = () => undefined, given = () => []) {
    const guard = guardProcess();
    onGuarded(guard.without);
    try {
        const importing = import(__rewriteRelativeImportExtension(/* webpackIgnore: true */ (0,node_url__WEBPACK_IMPORTED_MODULE_0__.pathToFileURL)(file).href)).catch(guard.unlessExit);
        const namespace = await guard.orStopped(importing);
        if (namespace === 'idle')
            throw new LoadError('never-settles', neverSettles);
        if (empty() && typeof namespace?.default === 'function') {
            const defining = Promise.resolve(namespace.default(...given())).catch(guard.unlessExit);
            if ((await guard.orStopped(defining)) === 'idle') {
                throw new LoadError('never-settles', neverSettles);
            }
        }
        await guard.orStopped(untilNot(() => empty() || busy()));
    }
    catch (error) {
        throw error instanceof LoadError ? error : new LoadError('threw', describe(error));
    }
    finally {
        guard.release();
    }
}
const neverSettles = 'it waits for a promise that never settles';
function guardProcess() {
    const exit = process.exit.bind(process);
    const failed = deferredFailure();
    failed.promise.catch(() => undefined); // looked at in orStopped
    // A file may take what is thrown here for a failure of its own, and exit once more: the first is the one that counts.
    let first;
    const refuse = (code) => {
        first ??= new ExitDuringLoad(Number(code ?? process.exitCode ?? 0));
        throw first;
    };
    const thrown = (error) => {
        if (!(error instanceof ExitDuringLoad && error.exitCode === 0))
            failed.reject(error);
    };
    const guard = () => {
        process.exit = refuse;
        process.on('uncaughtException', thrown);
        process.on('unhandledRejection', thrown);
    };
    const release = () => {
        process.exit = exit;
        process.off('uncaughtException', thrown);
        process.off('unhandledRejection', thrown);
    };
    guard();
    return {
        without: {
            async inTime(run) {
                release();
                try {
                    return await run();
                }
                finally {
                    guard();
                }
            },
            atOnce(run) {
                release();
                try {
                    return run();
                }
                finally {
                    guard();
                }
            },
        },
        async orStopped(promise) {
            let idle;
            const stopped = new Promise((resolve) => {
                // A fresh turn of the loop, because `beforeExit` runs when there would be none.
                idle = () => setImmediate(resolve, 'idle');
                process.once('beforeExit', idle);
            });
            try {
                return await Promise.race([promise, stopped, failed.promise]);
            }
            finally {
                if (idle !== undefined)
                    process.off('beforeExit', idle);
            }
        },
        unlessExit(error) {
            if (error instanceof ExitDuringLoad && error.exitCode === 0)
                return undefined;
            throw error;
        },
        release,
    };
}
/** `Promise.withResolvers` came with Node.js 22; this runs under older ones, too. */
function deferredFailure() {
    const rejects = [];
    const promise = new Promise((_, reject) => rejects.push(reject));
    return { promise, reject: (error) => rejects.forEach((reject) => reject(error)) };
}
/** Polls without keeping the event loop alive. */
function untilNot(waiting) {
    return new Promise((resolve) => {
        const poll = setInterval(() => {
            if (waiting())
                return;
            clearInterval(poll);
            resolve();
        }, pollMs).unref();
        process.once('beforeExit', () => clearInterval(poll));
    });
}
/** A thrown value as the user should read it. What comes from another process has an error's fields, and is none. */
function describe(thrown, depth = 0) {
    if (thrown instanceof LoadError)
        return thrown.message;
    if (!isErrorLike(thrown))
        return `threw ${typeof thrown}: ${String(thrown)}`;
    const { name = 'Error', message, stack, cause } = thrown;
    if (cause === undefined || cause === null || depth === mostCauses) {
        return typeof stack === 'string' ? stack : `${String(name)}: ${message}`;
    }
    // Where the cause was thrown says more than where it was wrapped.
    return `${String(name)}: ${message}\ncaused by ${describe(cause, depth + 1)}`;
}
const mostCauses = 4;
function isErrorLike(thrown) {
    if (typeof thrown !== 'object' || thrown === null)
        return false;
    return 'message' in thrown && typeof thrown.message === 'string';
}


/***/ }),

/***/ 388:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   FO: () => (/* binding */ performance),
/* harmony export */   Jl: () => (/* binding */ ownList),
/* harmony export */   KH: () => (/* binding */ refuseOtherCalls),
/* harmony export */   V_: () => (/* binding */ ascending),
/* harmony export */   eh: () => (/* binding */ process),
/* harmony export */   zU: () => (/* binding */ Math),
/* harmony export */   zt: () => (/* binding */ Function)
/* harmony export */ });
/**
 * What measuring takes, as it was before any of the user's code was loaded: that may replace it, to fake the time in
 * tests, to patch an old engine, or to look faster. Under the usual names, so that who imports them cannot use the others.
 *
 * Not in the loop around a benchmark: there it would cost what is measured.
 */
const { ceil, max, min, round, sqrt } = globalThis.Math;
const Math = { ceil, max, min, round, sqrt };
const ofNode = globalThis.performance;
const performance = { now: ofNode.now.bind(ofNode) };
const ownProcess = globalThis.process;
const process = { cpuUsage: ownProcess.cpuUsage.bind(ownProcess) };
const Function = globalThis.Function;
const Numbers = Float64Array;
// oxlint-disable-next-line typescript/unbound-method -- compared, and never called by itself
const call = Function.prototype.call;
// oxlint-disable-next-line typescript/unbound-method -- bound by `call`
const sort = call.bind(Numbers.prototype.sort);
// oxlint-disable-next-line typescript/unbound-method -- put back into a list
const push = Array.prototype.push;
/** An empty list that goes on working. */
function ownList() {
    const list = [];
    return Object.defineProperty(list, 'push', { value: push });
}
/** A copy, ascending. */
function ascending(numbers) {
    const copy = new Numbers(numbers.length);
    for (let i = 0; i < numbers.length; i++)
        copy[i] = numbers[i] ?? Number.NaN;
    sort(copy);
    return copy;
}
/**
 * The loops have to use the one that is there, since they are to call as the user's own code does.
 *
 * @throws Error where the user's code has replaced how functions are called
 */
function refuseOtherCalls() {
    if (Function.prototype.call === call)
        return;
    throw new Error('`Function.prototype.call` was replaced, by which benchmarks are called');
}


/***/ }),

/***/ 813:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {


// EXPORTS
__nccwpck_require__.d(__webpack_exports__, {
  Jr: () => (/* binding */ failing),
  zs: () => (/* binding */ joinRound),
  xP: () => (/* binding */ measure),
  _: () => (/* binding */ notThere),
  GH: () => (/* binding */ startOf)
});

// EXTERNAL MODULE: ./lib/worker/intrinsics.js
var intrinsics = __nccwpck_require__(388);
;// CONCATENATED MODULE: ./lib/worker/agree.js
/**
 * All arms of a round run the same number of iterations a slice. Where each fitted its own, slices of the same code
 * would differ in length by chance, and with them the share of what a slice costs beside its iterations.
 */

/** No slice is longer than so many slice lengths, whatever the other arm's code does. */
const longestSlice = 8;
/** And none shorter than this share of one, where that is possible as well. */
const shortestSlice = 0.5;
/** What is known when one more arm has warmed up. @param fit iterations that fill its slice, more than 0 */
function withFit([slowest, fastest], fit) {
    return [intrinsics/* Math */.zU.min(slowest, fit), intrinsics/* Math */.zU.max(fastest, fit)];
}
/** Before any arm has warmed up. */
const noFits = [Infinity, 0];
/** Iterations that a slice of every arm has: in the middle between the arms, a whole number of at least 1. */
function agreedIterations([slowest, fastest]) {
    const middle = intrinsics/* Math */.zU.sqrt(slowest * fastest);
    const enough = intrinsics/* Math */.zU.max(middle, fastest * shortestSlice);
    return intrinsics/* Math */.zU.max(1, intrinsics/* Math */.zU.round(intrinsics/* Math */.zU.min(enough, slowest * longestSlice)));
}

// EXTERNAL MODULE: ./lib/worker/baton.js
var worker_baton = __nccwpck_require__(676);
// EXTERNAL MODULE: ./lib/worker/steps.js
var steps = __nccwpck_require__(569);
;// CONCATENATED MODULE: ./lib/worker/circle.js

/** Another arm failed at this benchmark: there is nothing to compare, go on with the next. */
class Aborted extends Error {
}
/** The next turn; an abort ends the benchmark here. */
function* takenBaton(baton) {
    return unlessAborted(yield* (0,steps/* settled */.gu)(baton.take()));
}
function unlessAborted(handed) {
    if (handed.turn === 'abort')
        throw new Aborted();
    return handed;
}
/**
 * Hands the fits around twice: the first time each arm adds its own, and the second time they are everybody's. The first
 * arm keeps the turn; the others have theirs with their first slice.
 */
function* agreedFits(own, { arm, arms, baton }) {
    if (arms === 1)
        return own;
    const next = (arm + 1) % arms;
    baton.pass(next, 'go', own);
    const { note: all } = yield* takenBaton(baton);
    baton.pass(next, 'go', all);
    if (arm === 0)
        yield* takenBaton(baton);
    return all;
}
/** To the next arm; the first waits until the turn has come back from the last. */
function* passStop({ arm, arms, baton }) {
    if (arms === 1)
        return;
    baton.pass((arm + 1) % arms, 'stop');
    if (arm === 0)
        yield* takenBaton(baton);
}
/** Sends an abort around the circle, so that all leave the benchmark; then the first arm gets the turn. */
function* abort({ arm, arms, baton }) {
    if (arms === 1)
        return;
    baton.pass((arm + 1) % arms, 'abort');
    while ((yield* (0,steps/* settled */.gu)(baton.take())).turn !== 'abort')
        ;
    if (arm !== 0)
        baton.pass(0, 'go');
}
/** Passes on the abort that another arm sent. */
function passAbort({ arm, arms, baton }) {
    baton.pass((arm + 1) % arms, 'abort');
}

;// CONCATENATED MODULE: ./lib/worker/probes/cpu.js

/** Smallest step of a process's CPU time: Windows counts its clock's ticks, others what the scheduler measured. */
const resolutionMs = globalThis.process.platform === 'win32' ? 15.625 : 0.1;
/** Milliseconds of CPU time since then, of all threads of this process. */
function cpuMsSince(start) {
    const { user, system } = intrinsics/* process */.eh.cpuUsage(start);
    return (user + system) / 1000;
}
/** CPU time of so many iterations, each; null where it is so little that its resolution would show. */
function cpuMsEach(totalMs, iterations) {
    return totalMs >= 100 * resolutionMs && iterations > 0 ? totalMs / iterations : null;
}

;// CONCATENATED MODULE: ./lib/worker/interleave.js
/** Measures one benchmark in slices that take turns with the other arms' slices. */




/** Processor time of going to sleep and of being woken. */
const wakingMs = 0.05;
/** A benchmark whose call takes longer than this gets as few slices as balance allows. */
const longCallMs = 1000;
/** @param fitting iterations that fill a slice, as the arms agreed */
function batchOf(fitting, { extraWork, iterationStep }) {
    const iterations = intrinsics/* Math */.zU.max(1, intrinsics/* Math */.zU.round(fitting / iterationStep)) * iterationStep;
    return { iterations, calls: intrinsics/* Math */.zU.round(iterations * (1 + extraWork)) };
}
/**
 * Slices of this arm, in ABBA order with the others' (ABC CBA for three arms). The first arm says when it is enough;
 * the baton carries that.
 *
 * @param onSlice called after each slice; must cost nothing
 */
function* slices(probe, { iterations, calls }, settings, { arm, arms, baton }, onSlice) {
    const perIteration = (0,intrinsics/* ownList */.Jl)();
    const outside = { cpuMs: 0, waitedMs: 0 };
    const wall = (0,intrinsics/* ownList */.Jl)();
    const start = intrinsics/* performance */.FO.now();
    const done = () => {
        const elapsedMs = intrinsics/* performance */.FO.now() - start;
        let ownMs = 0;
        for (let i = 0; i < wall.length; i++)
            ownMs += calls * (wall[i] ?? 0);
        return { perIterationMs: perIteration, wallMs: wall, ownMs, elapsedMs, outside };
    };
    function* ownTurn() {
        const cpu = intrinsics/* process */.eh.cpuUsage();
        const since = intrinsics/* performance */.FO.now();
        const handed = baton.take();
        const now = 'turn' in handed ? handed : yield* (0,steps/* settled */.gu)(handed);
        outside.waitedMs += intrinsics/* performance */.FO.now() - since;
        outside.cpuMs += intrinsics/* Math */.zU.max(0, cpuMsSince(cpu) - wakingMs);
        return yield* (0,steps/* settled */.gu)(unlessAborted(now));
    }
    // Every pass visits all arms, there and back: an arm at either end runs two slices in a row.
    for (let pass = 0;; pass++) {
        const forward = pass % 2 === 0;
        if (arm === 0 && forward && enough(pass, start, perIteration, settings, arms))
            return done();
        const previous = forward ? arm - 1 : arm + 1;
        const handedOver = previous >= 0 && previous < arms;
        if (handedOver && (yield* ownTurn()).turn === 'stop')
            return done();
        const begun = intrinsics/* performance */.FO.now();
        const running = probe.run(calls);
        const elapsed = typeof running === 'number' ? running : yield* (0,steps/* settled */.gu)(running);
        wall.push((intrinsics/* performance */.FO.now() - begun) / calls);
        perIteration.push(elapsed / iterations);
        onSlice();
        const next = forward ? arm + 1 : arm - 1;
        if (next >= 0 && next < arms)
            baton.pass(next, 'go');
    }
}
/** Even numbers of passes only, so that every arm was as often first as last. */
function enough(passes, startMs, perIteration, { slices: most, sliceMs }, arms) {
    if (passes >= most)
        return true;
    const last = perIteration[perIteration.length - 1] ?? 0;
    const fewest = intrinsics/* Math */.zU.min(most, last > longCallMs ? 2 : 4);
    return passes >= fewest && intrinsics/* performance */.FO.now() - startMs > 1.5 * most * sliceMs * arms;
}
/**
 * Runs until the warm-up time is used up, learning how many iterations fill a slice.
 *
 * Processor time, because beside busy neighbours little of the clock's time is ours, and code that is still cold
 * would be measured; the clock ends it for benchmarks that mostly wait.
 */
function* warmUp(probe, { warmupMs, sliceMs }, onBatch) {
    const end = intrinsics/* performance */.FO.now() + 2 * warmupMs;
    const cpu = intrinsics/* process */.eh.cpuUsage();
    const recent = (0,intrinsics/* ownList */.Jl)();
    const batches = [];
    let iterations = 1;
    for (;;) {
        const start = intrinsics/* performance */.FO.now();
        const inside = yield* (0,steps/* settled */.gu)(probe.run(iterations));
        const elapsed = intrinsics/* performance */.FO.now() - start;
        // Expensive hooks count a quarter, so that a slice cannot take for ever.
        recent.push(intrinsics/* Math */.zU.max(inside, elapsed / 4) / iterations);
        batches[batches.length] = { wallMs: elapsed, perIterationMs: inside / iterations };
        // Tenfold at most, since the first calls run cold.
        const fit = intrinsics/* Math */.zU.min(sliceMs / medianOf(lastOf(recent)), iterations * 10);
        onBatch();
        if (intrinsics/* performance */.FO.now() >= end || cpuMsSince(cpu) >= warmupMs)
            return { fit, batches };
        iterations = intrinsics/* Math */.zU.max(1, intrinsics/* Math */.zU.round(fit));
    }
}
/** The last few. */
function lastOf(values) {
    const few = (0,intrinsics/* ownList */.Jl)();
    for (let i = intrinsics/* Math */.zU.max(0, values.length - 5); i < values.length; i++)
        few.push(values[i] ?? 0);
    return few;
}
function medianOf(values) {
    const sorted = (0,intrinsics/* ascending */.V_)(values);
    return sorted[sorted.length >> 1] ?? Number.NaN;
}
/**
 * Mean of the slices, an iteration, without the slowest tenth, which measures the machine's interruptions.
 *
 * @param perIterationMs at least one
 */
function trimmedMean(perIterationMs) {
    const sorted = (0,intrinsics/* ascending */.V_)(perIterationMs);
    const kept = intrinsics/* Math */.zU.ceil(sorted.length * 0.9);
    let sum = 0;
    for (let i = 0; i < kept; i++)
        sum += sorted[i] ?? 0;
    return sum / kept;
}

;// CONCATENATED MODULE: external "node:perf_hooks"
const external_node_perf_hooks_namespaceObject = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:perf_hooks");
;// CONCATENATED MODULE: external "node:timers/promises"
const promises_namespaceObject = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:timers/promises");
;// CONCATENATED MODULE: ./lib/worker/probes/engine.js
/**
 * Whether V8 runs this process. Another engine under the same modules has no collections that `node:perf_hooks` would tell
 * of, and counts of a heap in `node:v8` that do not grow with what is allocated: what it says of them is not known, and
 * is not nothing.
 */
const isV8 = process.versions['bun'] === undefined;
/** Whether `node:perf_hooks` tells of V8's collections: Deno lists them among what it can tell, and tells of none. */
const tellsCollections = isV8 && process.versions['deno'] === undefined;

;// CONCATENATED MODULE: ./lib/worker/probes/collections.js



/** V8's own count of its collections, each with the time that it took of the program's thread. */
function watchCollections() {
    if (!tellsCollections)
        return { begin: () => () => Promise.resolve(null), close: () => undefined };
    let entries = [];
    const observer = new external_node_perf_hooks_namespaceObject.PerformanceObserver((list) => entries.push(...list.getEntries()));
    observer.observe({ entryTypes: ['gc'] });
    return {
        begin() {
            const start = performance.now();
            entries = [];
            return async () => {
                const end = performance.now();
                // They are handed over by turns of the event loop, of which synchronous benchmarks have none.
                await (0,promises_namespaceObject.setImmediate)();
                await (0,promises_namespaceObject.setImmediate)();
                const late = observer.takeRecords();
                const within = [...entries, ...late].filter(({ startTime }) => startTime >= start && startTime < end);
                return {
                    count: within.length,
                    ms: within.reduce((sum, { duration }) => sum + duration, 0),
                    all: within.some(isOfAll),
                };
            };
        },
        close: () => observer.disconnect(),
    };
}
/** Read with care: the types of Node.js do not have it. */
function isOfAll(entry) {
    const detail = Reflect.get(entry, 'detail');
    if (typeof detail !== 'object' || detail === null)
        return false;
    return Reflect.get(detail, 'kind') === external_node_perf_hooks_namespaceObject.constants.NODE_PERFORMANCE_GC_MAJOR;
}

// EXTERNAL MODULE: ./lib/worker/evaluate.js
var evaluate = __nccwpck_require__(699);
;// CONCATENATED MODULE: ./lib/worker/probes/allocated.js

/** Few enough that a collection seldom falls into a window: the youngest generation starts with a megabyte. */
const windowBytes = 128 * 1024;
const windowMs = 2;
const windows = 9;
/** Windows that lie this near to each other agree, as a fraction or in bytes an iteration. */
const tolerance = { share: 0.01, bytes: 0.5 };
const fewestAgreeing = 3;
/**
 * Bytes an iteration allocates on V8's heap: what most of some short windows say, without what the window itself costs.
 *
 * @param iterationMs what an iteration takes, about
 * @returns null where it cannot be told: an iteration is too long, or no three windows agree
 */
function* allocatedBytes(probe, heap, iterationMs) {
    if (iterationMs > windowMs)
        return null;
    function* growth(iterations) {
        const before = heap.bytes();
        const running = probe.run(iterations);
        if (typeof running !== 'number')
            yield* (0,steps/* settled */.gu)(running);
        return heap.bytes() - before;
    }
    function* repeated(count, iterations) {
        const grown = [];
        while (grown.length < count)
            grown.push(yield* growth(iterations));
        return grown.toSorted((a, b) => a - b);
    }
    const cost = middle(yield* repeated(windows, 0));
    const most = Math.max(1, Math.floor(windowMs / iterationMs));
    const first = Math.min(8, most);
    const about = (middle(yield* repeated(3, first)) - cost) / first;
    const fitting = heap.isExact ? most : Math.floor(windowBytes / Math.max(about, 1e-3));
    const iterations = Math.max(1, Math.min(most, fitting));
    const perIteration = (yield* repeated(windows, iterations)).map((grown) => (grown - cost) / iterations);
    return agreed(perIteration);
}
/**
 * What most windows say: collections fall into some, and V8's own bookkeeping into others, but these differ among
 * themselves.
 *
 * @param sorted at least one
 */
function agreed(sorted) {
    const near = (bytes) => {
        const reach = Math.max(tolerance.share * bytes, tolerance.bytes);
        return sorted.filter((other) => Math.abs(other - bytes) <= reach);
    };
    const [largest = []] = sorted.map(near).toSorted((a, b) => b.length - a.length);
    const median = middle(largest);
    // A window that cost less than an empty one allocated nothing; far less, and it was collected.
    return largest.length >= fewestAgreeing && median > -tolerance.bytes ? Math.max(0, median) : null;
}
function middle(sorted) {
    return sorted[sorted.length >> 1] ?? 0;
}

;// CONCATENATED MODULE: ./lib/worker/probes/event-loop.js


/** Slower iterations would make a round too long. */
const longestIterationMs = 1000;
/**
 * Milliseconds that an iteration keeps the event loop busy, which delay whatever else the process has to do: not those
 * in which it waits for timers, files or the network.
 *
 * The loop's own count, not `monitorEventLoopDelay`: that samples by a timer, at most once a millisecond, and would say
 * the same of all iterations that are shorter.
 *
 * @param iterationMs what an iteration takes, about
 * @returns null for synchronous functions, whose time is the loop's, and where iterations take too long
 */
function* busyMsEach(probe, iterationMs, forMs) {
    if (!probe.asynchronous || iterationMs > longestIterationMs)
        return null;
    const iterations = Math.max(1, Math.floor(forMs / iterationMs));
    const before = external_node_perf_hooks_namespaceObject.performance.eventLoopUtilization();
    yield* (0,steps/* settled */.gu)(probe.run(iterations));
    const { active, idle } = external_node_perf_hooks_namespaceObject.performance.eventLoopUtilization(before);
    return active + idle > 0 ? active / iterations : null;
}

;// CONCATENATED MODULE: ./lib/worker/probes/p99.js


/** Below, the clock's own cost and resolution would be a part of the figure. */
const shortestIterationMs = 0.02;
/** The 99th percentile of fewer iterations would be their slowest. */
const fewest = 100;
const most = 2000;
/**
 * Times iterations one by one, for so long or until there are enough of them.
 *
 * @param iterationMs what an iteration takes, about
 * @returns milliseconds; empty where an iteration is too short to be timed by itself
 */
function* timeSingly(probe, iterationMs, forMs, onIteration) {
    const single = (0,intrinsics/* ownList */.Jl)();
    if (iterationMs < shortestIterationMs)
        return single;
    const end = intrinsics/* performance */.FO.now() + forMs;
    while (single.length < fewest || (intrinsics/* performance */.FO.now() < end && single.length < most)) {
        const elapsed = probe.run(1);
        single.push(typeof elapsed === 'number' ? elapsed : yield* (0,steps/* settled */.gu)(elapsed));
        onIteration();
    }
    return single;
}
/** The 99th percentile by nearest rank; null of too few. */
function percentile99(values) {
    if (values.length < fewest)
        return null;
    return (0,intrinsics/* ascending */.V_)(values)[intrinsics/* Math */.zU.ceil(0.99 * values.length) - 1] ?? null;
}

;// CONCATENATED MODULE: ./lib/worker/probes/retained.js


/** Longer iterations would take more time than a round has for them. */
const retained_longestIterationMs = 2;
/**
 * Windows of two lengths in turn: what a window itself leaves behind is the same in both, and falls out of their
 * difference. Fewer where all garbage is collected after each, since that takes longer.
 */
const retained_windows = { young: [1, 3, 1, 3, 1, 3], all: [1, 3, 1, 3, 1] };
/** The young ones together. */
const allLengths = 12;
/** Most CPU time that collections of all garbage may take, as a multiple of the time that the windows may. */
const mostCollecting = 4;
/** Growth of less is nobody's leak: an iteration's, and that of all windows together. */
const least = { perIteration: 1, altogether: 4096 };
/** Slopes that lie this near to each other agree. */
const retained_tolerance = 0.25;
/** One window into which a table's growth falls spoils a third of the slopes, or half of them if it is a long one. */
const retained_fewestAgreeing = 2 / 3;
/** Tables grow by leaps, which windows seldom meet: over a longer time an iteration may keep so many times as much. */
const mostLeaps = 4;
/**
 * Bytes an iteration keeps for good: the slope of the memory in use over iterations, where it grows steadily. The leaps
 * of the tables that hold them are no part of it.
 *
 * Collecting all garbage takes long where much is kept. So only the young garbage is collected at first: without
 * steady growth then, nothing is kept. What grows may also be long-lived garbage, of a cache for example. It is none if
 * memory has grown like this since the slices began, although all garbage was collected on the way; else it is measured
 * once more, with all garbage collected after each window.
 *
 * @param iterationMs what an iteration takes, about
 * @param forMs about how long the windows may take, altogether; collections take up to four times as long, but only
 * where memory grows, and one of them in any case
 * @returns 0 where nothing is kept; null where it cannot be told: an iteration or the collections take too long
 */
function* retainedBytes(probe, memory, past, iterationMs, forMs) {
    if (iterationMs > retained_longestIterationMs)
        return null;
    const unit = Math.max(1, Math.floor(forMs / iterationMs / allLengths));
    const sinceThen = keptSince(past, memory, probe);
    memory.collectYoung();
    const young = yield* slopeOver(retained_windows.young, unit, probe, memory, () => {
        memory.collectYoung();
        return true;
    });
    if (young === null || !isGrowth(young, unit))
        return 0;
    if (past.wasCollected && confirms(sinceThen, young))
        return young.bytes;
    const collectAll = collectorFor(memory, mostCollecting * forMs);
    const mayGoOn = collectAll();
    if (confirms(keptSince(past, memory, probe), young))
        return young.bytes;
    const all = mayGoOn ? yield* slopeOver(retained_windows.all, unit, probe, memory, collectAll) : null;
    if (all === null)
        return null;
    return isGrowth(all, unit) ? all.bytes : 0;
}
/** Whether it is steady, and so much that it can be told from what V8 does by itself. */
function isGrowth({ bytes, isSteady }, unit) {
    return isSteady && bytes >= least.perIteration && bytes * allLengths * unit >= least.altogether;
}
/** CPU time, since beside busy neighbours a collection takes long and spends little. @returns whether any is left */
function collectorFor(memory, mostCpuMs) {
    let spentMs = 0;
    return () => {
        const cpu = process.cpuUsage();
        memory.collectAll();
        spentMs += cpuMsSince(cpu);
        return spentMs < mostCpuMs;
    };
}
/** Bytes more in use than when the slices began, an iteration: too few where there was garbage then. */
function keptSince({ bytes, iterations }, memory, probe) {
    return (memory.bytes() - bytes) / (probe.iterations - iterations);
}
function confirms(kept, { bytes }) {
    return kept >= (1 - retained_tolerance) * bytes && kept <= mostLeaps * bytes;
}
/**
 * The median of the slopes between each short window and each long one.
 *
 * @param collect says whether to go on
 */
function* slopeOver(lengths, unit, probe, memory, collect) {
    const growth = { 1: [], 3: [] };
    let last = memory.bytes();
    for (const length of lengths) {
        const running = probe.run(length * unit);
        if (typeof running !== 'number')
            yield* (0,steps/* settled */.gu)(running);
        if (!collect())
            return null;
        const now = memory.bytes();
        growth[length].push(now - last);
        last = now;
    }
    const slopes = growth[1]
        .flatMap((short) => growth[3].map((long) => (long - short) / (2 * unit)))
        .toSorted((a, b) => a - b);
    const bytes = slopes[slopes.length >> 1] ?? 0;
    const agreeing = slopes.filter((slope) => isNear(slope, bytes)).length;
    // What V8 forgets at some collections, code above all, can look like a slope, and makes memory shrink.
    const expected = sum(lengths) * unit * bytes;
    const hasGrown = sum([...growth[1], ...growth[3]]) >= expected / 2;
    return { bytes, isSteady: hasGrown && agreeing >= retained_fewestAgreeing * slopes.length };
}
function sum(values) {
    return values.reduce((total, value) => total + value, 0);
}
function isNear(bytes, reference) {
    return Math.abs(bytes - reference) <= retained_tolerance * reference;
}

;// CONCATENATED MODULE: ./lib/worker/figures.js







/**
 * All figures that can be trusted. What needs iterations of its own comes last, inside the arm's own turn, so that it
 * cannot touch the slices; and of that last what collects garbage, which changes the heap for what comes after.
 *
 * CPU time, bytes and collections would hold those of the hooks, and are left out where there are any.
 */
function* trustedFigures(probe, { sliced, counted, batch }, { extraMs }, counters, onIteration) {
    const meanMs = trimmedMean(sliced.perIterationMs);
    (0,intrinsics/* refuseOtherCalls */.KH)();
    const iterations = sliced.perIterationMs.length * batch.iterations;
    const cpuMs = probe.hooked ? null : cpuMsEach(counted.cpuMs, iterations);
    const measured = { time: meanMs / 1000, ...figure('cpu', cpuMs, 1e-3) };
    // Work that is done and not counted is known of slices only.
    if (extraMs === 0 || batch.calls !== batch.iterations)
        return measured;
    // A function that times itself may do much more than it counts, and all of it is waited for.
    const wallMs = Math.max(meanMs, trimmedMean(sliced.wallMs));
    const each = { wallMs, iterations, extraMs, onIteration };
    const bytes = probe.hooked ? {} : yield* allocatedFigure(probe, counted, counters, each);
    const isOneEach = batch.iterations === 1;
    const singleMs = isOneEach
        ? sliced.perIterationMs
        : yield* timeSingly(probe, meanMs, extraMs, onIteration);
    return {
        ...measured,
        ...figure('p99', percentile99(singleMs), 1e-3),
        ...bytes,
        ...(probe.hooked ? {} : yield* unhookedFigures(probe, counted, counters, each)),
        ...figure('rss', counted.peakBytes, 1),
    };
}
function* allocatedFigure(probe, { allocatedBytes: total }, { heap }, { wallMs: each, iterations }) {
    if (heap === null)
        return {};
    const inSlices = total === null ? null : total / iterations;
    return figure('allocated', (yield* allocatedBytes(probe, heap, each)) ?? inSlices, 1);
}
function* unhookedFigures(probe, { collected, past }, { memory }, { wallMs: each, iterations, extraMs, onIteration }) {
    const busyMs = yield* busyMsEach(probe, each, extraMs);
    onIteration();
    const known = { ...past, wasCollected: collected?.all ?? false };
    const kept = memory && (yield* retainedBytes(probe, memory, known, each, extraMs));
    return {
        ...figure('retained', kept, 1),
        ...figure('gc', collected && collected.ms / iterations, 1e-3),
        ...figure('collections', collected && collected.count / iterations, 1),
        ...figure('loop', busyMs, 1e-3),
    };
}
function figure(name, value, unit) {
    return value === null ? {} : { [name]: value * unit };
}

// EXTERNAL MODULE: external "node:v8"
var external_node_v8_ = __nccwpck_require__(877);
;// CONCATENATED MODULE: ./lib/worker/probes/heap.js


/** V8 counts allocations from Node.js 26 on; before, the heap's growth tells them as long as nothing is collected. Null without V8. */
function openHeap() {
    if (!isV8)
        return null;
    const total = () => Reflect.get((0,external_node_v8_.getHeapStatistics)(), 'total_allocated_bytes');
    if (typeof total() !== 'number') {
        return { isExact: false, bytes: () => (0,external_node_v8_.getHeapStatistics)().used_heap_size };
    }
    return { isExact: true, bytes: () => Number(total()) };
}

;// CONCATENATED MODULE: external "node:vm"
const external_node_vm_namespaceObject = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:vm");
;// CONCATENATED MODULE: ./lib/worker/probes/memory.js



/**
 * Buffers that were collected may be released on another thread; the next collection waits for it.
 *
 * @returns null where this runtime lets nobody ask for a collection, or has no V8
 */
function openMemory() {
    const collect = isV8 ? openCollector() : null;
    if (collect === null)
        return null;
    return {
        bytes() {
            const { used_heap_size: onHeap, external_memory: beside } = (0,external_node_v8_.getHeapStatistics)();
            return onHeap + beside;
        },
        collectYoung() {
            collect({ type: 'minor' });
            collect({ type: 'minor' });
        },
        collectAll() {
            collect();
            collect({ type: 'minor' });
        },
    };
}
/** A context of its own gets the function that the flag allows; the benchmarks' global object stays as it is. */
function openCollector() {
    (0,external_node_v8_.setFlagsFromString)('--expose-gc');
    try {
        const collect = (0,external_node_vm_namespaceObject.runInNewContext)('globalThis.gc');
        return isCollect(collect) ? collect : null;
    }
    finally {
        (0,external_node_v8_.setFlagsFromString)('--no-expose-gc');
    }
}
function isCollect(value) {
    return typeof value === 'function';
}

;// CONCATENATED MODULE: ./lib/worker/probes/per-operation.js
/** Figures of an iteration, shared out to the operations that it stands for. */
function perOperation(measured, operations) {
    if (operations === 1)
        return measured;
    const { time, cpu } = measured;
    return {
        ...(time !== undefined && { time: time / operations }),
        ...(cpu !== undefined && { cpu: cpu / operations }),
    };
}

// EXTERNAL MODULE: ./lib/worker/probes/measured-code.js
var measured_code = __nccwpck_require__(230);
// EXTERNAL MODULE: ./lib/worker/tinybench/tinybench.js
var tinybench = __nccwpck_require__(349);
;// CONCATENATED MODULE: ./lib/worker/probes/probe.js
/** One benchmark's loop: runs a number of iterations and tells how long the benchmarked function took. */




/** Runs what tinybench runs before a task, and calls it once to see which kind of loop it needs. */
function* startProbe(task) {
    const self = task.bench.getTask(task.name);
    const call = (hook) => hook?.call(self, 'run');
    yield* (0,steps/* settled */.gu)((0,tinybench/* benchHook */.S)(task.bench, 'setup')?.call(task.bench, self, 'run'));
    yield* (0,steps/* settled */.gu)(call(task.options.beforeAll));
    const before = call(task.options.beforeEach);
    yield* (0,steps/* settled */.gu)(before);
    const returned = callOfBenchmark(task, self);
    const result = yield* (0,steps/* settled */.gu)((0,steps/* isThenable */.Qg)(returned) ? awaitedCallOfBenchmark(returned) : returned);
    const after = call(task.options.afterEach);
    yield* (0,steps/* settled */.gu)(after);
    const hooked = task.options.beforeEach ?? task.options.afterEach;
    const asynchronous = task.options.async ?? (0,steps/* isThenable */.Qg)(returned);
    const traits = {
        asynchronous,
        hooked: hooked !== undefined,
        hooksWait: (0,steps/* isThenable */.Qg)(before) || (0,steps/* isThenable */.Qg)(after),
        overrides: overriddenMs(result) !== undefined,
    };
    const loop = loopFor(traits, task, self);
    let iterations = 0;
    return {
        hooked: traits.hooked,
        asynchronous,
        get iterations() {
            return iterations;
        },
        run(count) {
            iterations += count;
            return loop(count);
        },
        *finish() {
            yield* (0,steps/* settled */.gu)(call(task.options.afterAll));
            yield* (0,steps/* settled */.gu)((0,tinybench/* benchHook */.S)(task.bench, 'teardown')?.call(task.bench, self, 'run'));
        },
    };
}
/** Named as `callerName` says, like all that call benchmarks. */
function callOfBenchmark({ fn }, self) {
    return fn.call(self);
}
async function awaitedCallOfBenchmark(returned) {
    return await returned;
}
/**
 * A batch is timed as one, so that the clock's cost does not dilute a nanosecond function. Hooks and durations that
 * the function itself reports have to be taken iteration by iteration.
 */
function loopFor(traits, task, self) {
    if (!traits.hooked && !traits.overrides)
        return batchLoop(traits.asynchronous, task, self);
    return traits.asynchronous || traits.hooksWait ? singlyAwaited(task, self) : singly(task, self);
}
/** Compiled anew for every benchmark: one shared loop would be optimised for the first and deoptimised by the next. */
function batchLoop(asynchronous, task, self) {
    const wait = asynchronous ? 'await ' : '';
    const source = `return ${asynchronous ? 'async ' : ''}function ${measured_code/* callerName */.X} (iterations) {
    const start = now()
    for (let i = 0; i < iterations; i++) sink.value = ${wait}fn.call(self)
    return now() - start
  } // ${task.name.replaceAll(/[^\w ]/g, '_')} ${compiled++}`;
    // oxlint-disable-next-line typescript/no-implied-eval -- our own text, no one else's
    return new intrinsics/* Function */.zt('fn', 'self', 'now', 'sink', source)(task.fn, self, now, sink);
}
let compiled = 0;
const now = performance.now.bind(performance);
/** Results are kept here, so that no call is optimised away. */
const sink = { value: undefined };
function singly({ fn, options }, self) {
    return function callOfBenchmarks(iterations) {
        let total = 0;
        for (let i = 0; i < iterations; i++) {
            options.beforeEach?.call(self, 'run');
            const start = now();
            const result = fn.call(self);
            const elapsed = now() - start;
            total += overriddenMs(result) ?? elapsed;
            options.afterEach?.call(self, 'run');
        }
        return total;
    };
}
function singlyAwaited({ fn, options }, self) {
    return async function callOfBenchmarks(iterations) {
        let total = 0;
        for (let i = 0; i < iterations; i++) {
            await options.beforeEach?.call(self, 'run');
            const start = now();
            const result = await fn.call(self);
            const elapsed = now() - start;
            total += overriddenMs(result) ?? elapsed;
            await options.afterEach?.call(self, 'run');
        }
        return total;
    };
}
/** tinybench lets a function time itself: it returns `{ overriddenDuration }`, in milliseconds. */
function overriddenMs(result) {
    if (typeof result !== 'object' || result === null)
        return undefined;
    if (!('overriddenDuration' in result))
        return undefined;
    return typeof result.overriddenDuration === 'number' ? result.overriddenDuration : undefined;
}

// EXTERNAL MODULE: external "node:fs"
var external_node_fs_ = __nccwpck_require__(24);
// EXTERNAL MODULE: external "node:inspector"
var external_node_inspector_ = __nccwpck_require__(592);
// EXTERNAL MODULE: external "node:module"
var external_node_module_ = __nccwpck_require__(995);
;// CONCATENATED MODULE: ./lib/worker/profile/engine-log.js

/**
 * What happened to the code of a benchmark since it began, as V8 has logged it (`--log-code --log-deopt --log-ic`). Lines
 * that nobody can place in a function of the user's are left out, and so is what every code that warms up goes through.
 *
 * @param program how addresses of the gate's own code begin
 */
function sitesIn({ text, from }, program, originOf) {
    const code = new CodeMap();
    const found = new Map();
    let offset = 0;
    for (const line of text.split('\n')) {
        const isOwn = offset >= from;
        offset += line.length + 1;
        if (!isRead.test(line))
            continue;
        const fields = line.split(',');
        const [event = ''] = fields;
        if (event === 'code-creation')
            code.create(fields);
        else if (event === 'code-move')
            code.move(fields);
        else if (isOwn) {
            const happened = event === 'code-deopt' ? deoptimised(fields) : megamorphic(fields);
            const known = happened === null ? null : code.at(happened.address);
            if (happened === null || known === null || !isOfUser(known, program))
                continue;
            const start = originOf(known.url, known.line, known.column);
            const { line: at } = originOf(known.url, happened.line, happened.column);
            const { what, detail } = happened;
            const key = JSON.stringify([what, start, known.name, at, detail]);
            const times = (found.get(key)?.[7] ?? 0) + 1;
            found.set(key, [what, start.url, start.line, start.column, known.name, at, detail, times]);
        }
    }
    return [...found.values()];
}
/** Nearly all of a log are sites whose state stays what it was. */
const isRead = /^code-|,[^N],N,/;
/** `code-deopt,time,size,code,inlining,offset,kind,<file:line:column>,reason` */
function deoptimised([, , , address, , , , position = '', reason = '',]) {
    const [, line, column] = /^<.*?:(\d+):(\d+)>/.exec(position) ?? [];
    const detail = unescaped(reason);
    if (line === undefined || ordinary.test(detail))
        return null;
    const place = { line: Number(line), column: Number(column) };
    return { what: 'deoptimised', address: Number(address), ...place, detail };
}
/** Code that comes to a place for the first time, or goes on in better code in the middle of a loop: it is warming up. */
const ordinary = /^(?:Insufficient type feedback|prepare for on stack replacement|\(unknown\)|$)/i;
/** `LoadIC,pc,time,line,column,was,is,map,property,…`; of the states, N is megamorphic. */
function megamorphic(fields) {
    const [event = '', pc, , line, column, was, is, , property = ''] = fields;
    const [, keyed] = /^(Keyed)?(?:Load|Store)IC$/.exec(event) ?? [];
    if (!/^(?:Keyed)?(?:Load|Store)IC$/.test(event) || is !== 'N' || was === 'N')
        return null;
    const detail = keyed === undefined ? unescaped(property) : '';
    const place = { line: Number(line), column: Number(column) };
    return { what: 'megamorphic', address: Number(pc), ...place, detail };
}
function isOfUser({ url, name }, program) {
    const isOurs = url.startsWith(program) || name.toLowerCase().includes(measured_code/* callerName */.X.toLowerCase());
    return url !== '' && !url.startsWith('node:') && !isOurs;
}
/** Which code lies where: later code takes the place of what was there. */
class CodeMap {
    #known = new Map();
    /** `code-creation,kind,tier,time,address,size,name file:line:column,…`; builtins have no place. */
    create([, kind, , , address, size, named = '']) {
        const isScript = kind === 'JS' || kind === 'Script';
        const [, name = '', url = '', line, column] = isScript
            ? (placed.exec(unescaped(named)) ?? [])
            : [];
        this.#set(Number(address), {
            name,
            url,
            line: Number(line),
            column: Number(column),
            size: Number(size),
        });
    }
    /** `code-move,from,to` */
    move([, from, to]) {
        const moved = this.#known.get(Number(from));
        if (moved === undefined)
            return;
        this.#known.delete(Number(from));
        this.#set(Number(to), moved);
    }
    at(address) {
        let latest = null;
        for (const [start, known] of this.#known) {
            if (start <= address && address < start + known.size)
                latest = known;
        }
        return latest;
    }
    #set(start, known) {
        // To stand behind what was created before it.
        this.#known.delete(start);
        this.#known.set(start, known);
    }
}
/** Names may have spaces in them, and so may paths: an address begins behind the first that looks like its beginning. */
const placed = /^(.*?) ?((?:[a-z][a-z+.-]*:|[A-Z]:[\\/]|\/).*):(\d+):(\d+)$/s;
/** V8 escapes what would end a field or a line. */
function unescaped(field) {
    return field.replaceAll(/\\(?:x([0-9A-F]{2})|u([0-9A-F]{4})|(.))/gi, (_, byte, unit, other) => byte === undefined && unit === undefined
        ? other === 'n'
            ? '\n'
            : (other ?? '')
        : String.fromCodePoint(Number.parseInt(byte ?? unit ?? '', 16)));
}

;// CONCATENATED MODULE: ./lib/worker/profile/sampled.js

/** The name of the loop around a benchmark, and of all that V8 has inlined there. */
const loopFrame = '(benchmark)';
/**
 * The calls of the benchmark among all that a profile has seen: what the loop around it calls, and what runs behind an
 * `await`, where there is no loop on the stack. What the gate does between slices, and waiting, is left out.
 *
 * A function that calls itself, however indirectly, stands once on a stack, so that sums of its calls count no time twice.
 *
 * @param nodes the root first
 * @param program how addresses of the gate's own code begin
 */
function sampledCalls(nodes, program, originOf) {
    const byId = new Map(nodes.map((node) => [node.id, node]));
    const frameOf = (caller, { callFrame }) => {
        const { functionName, url, lineNumber, columnNumber } = callFrame;
        const isLoop = isCaller(functionName);
        const at = isLoop || url === ''
            ? { url: '', line: 0, column: 0 }
            : originOf(url, lineNumber + 1, columnNumber + 1);
        const name = isLoop ? loopFrame : functionName;
        const key = `${at.url}\n${at.line}:${at.column}\n${name}`;
        for (let above = caller; above !== null; above = above.caller) {
            if (above.key === key)
                return above;
        }
        const siblings = caller === null ? top : caller.calls;
        const known = siblings.get(key);
        if (known !== undefined)
            return known;
        const frame = { caller, key, ...at, name, samples: 0, calls: new Map() };
        siblings.set(key, frame);
        return frame;
    };
    const top = new Map();
    const waiting = [];
    const [root] = nodes;
    if (root !== undefined)
        waiting.push([root, null, 'outside']);
    for (let next = waiting.pop(); next !== undefined; next = waiting.pop()) {
        const [node, caller, above] = next;
        const where = whereIs(node, above, program);
        const isShown = where === 'inside' || where === 'awaited' || (where === 'outside' && node !== root);
        const frame = isShown ? frameOf(caller, node) : null;
        if (frame !== null && counts(where, node))
            frame.samples += node.hitCount ?? 0;
        for (const id of node.children ?? []) {
            const child = byId.get(id);
            if (child !== undefined)
                waiting.push([child, frame, where]);
        }
    }
    return listed(top);
}
function whereIs({ callFrame }, above, program) {
    const { functionName, url } = callFrame;
    if (above === 'inside' || isCaller(functionName))
        return 'inside';
    if (above === 'gate' || url.startsWith(program))
        return 'gate';
    if (above === 'awaited')
        return 'awaited';
    return url === '' || url.startsWith('node:') ? 'outside' : 'awaited';
}
function isCaller(name) {
    return name.toLowerCase().includes(measured_code/* callerName */.X.toLowerCase());
}
/** Outside, only garbage is collected for the benchmark: the rest waits, or belongs to nobody. */
function counts(where, { callFrame }) {
    return where !== 'outside' || callFrame.functionName === '(garbage collector)';
}
/** Each behind its caller; those are left out in which, with all that they call, no sample fell. */
function listed(top) {
    const list = [];
    const add = (frame, caller) => {
        if (totalOf(frame) === 0)
            return;
        const { url, line, column, name, samples } = frame;
        const place = list.push([caller, url, line, column, name, samples]) - 1;
        for (const each of frame.calls.values())
            add(each, place);
    };
    for (const frame of top.values())
        add(frame, -1);
    return list;
}
function totalOf({ samples, calls }) {
    let total = samples;
    for (const each of calls.values())
        total += totalOf(each);
    return total;
}

;// CONCATENATED MODULE: ./lib/worker/profile/sampler.js






/** Nothing waits: V8 answers at once. */
function openSampler({ intervalMicroseconds, program, log }) {
    const path = log === null ? null : `${log}-${process.pid}`;
    const session = new external_node_inspector_.Session();
    session.connect();
    session.post('Profiler.enable');
    session.post('Profiler.setSamplingInterval', { interval: intervalMicroseconds });
    const stop = () => {
        let profile = null;
        session.post('Profiler.stop', (error, stopped) => {
            if (error === null)
                ({ profile } = stopped);
        });
        return profile;
    };
    let runs = false;
    let logged = 0;
    return {
        warm() {
            if (path === null)
                return;
            logged = sizeOf(path);
            (0,external_node_v8_.setFlagsFromString)('--log-ic');
        },
        start() {
            // A site that stays megamorphic is logged again and again, which would be sampled.
            if (path !== null)
                (0,external_node_v8_.setFlagsFromString)('--no-log-ic');
            // Another arm's failure may have kept it from being stopped.
            if (runs)
                stop();
            runs = true;
            session.post('Profiler.start');
        },
        stop() {
            runs = false;
            const profile = stop();
            if (profile === null)
                return null;
            const originOf = originIn(new Map());
            const isRead = path !== null && logged > 0 && sizeOf(path) <= mostLogged;
            const text = isRead ? (0,external_node_fs_.readFileSync)(path, 'latin1') : '';
            return {
                frames: sampledCalls(profile.nodes, program, originOf),
                sites: sitesIn({ text, from: logged }, program, originOf),
            };
        },
    };
}
/** Bytes; V8 logs some two megabytes while Node.js starts and a framework is loaded. */
const mostLogged = 2 ** 27;
/** In bytes; 0 where there is no such file. */
function sizeOf(path) {
    return (0,external_node_fs_.statSync)(path, { throwIfNoEntry: false })?.size ?? 0;
}
/** By the source maps that Node.js has read, if it was told to. */
function originIn(known) {
    return (url, line, column) => {
        const here = { url, line, column };
        if (!known.has(url))
            known.set(url, (0,external_node_module_.findSourceMap)(url));
        const entry = known.get(url)?.findEntry(line - 1, column - 1);
        if (entry === undefined || !('originalSource' in entry))
            return here;
        return {
            url: entry.originalSource,
            line: entry.originalLine + 1,
            column: entry.originalColumn + 1,
        };
    };
}

;// CONCATENATED MODULE: ./lib/worker/probes/resident.js

/**
 * The most memory that this process has had resident so far, in bytes.
 *
 * The kernel's own mark: `maxRSS` would be that of the program which started this one, where that was larger.
 *
 * @returns null where the system has no such mark
 */
function peakResidentBytes() {
    try {
        const [, kibibytes] = /^VmHWM:\s*(\d+) kB$/m.exec((0,external_node_fs_.readFileSync)('/proc/self/status', 'utf8')) ?? [];
        return kibibytes === undefined ? null : Number(kibibytes) * 1024;
    }
    catch {
        return null; // no Linux
    }
}

;// CONCATENATED MODULE: ./lib/worker/settled-after.js

/** Batches that are looked at together. */
const together = 8;
/** So many times together in a row they have to be as fast as at the end. */
const inRow = 3;
/** As fast as at the end is what takes no more than so many times as long. */
const asFast = 1.05;
/**
 * How long code ran until it was as fast as at its end.
 *
 * In hindsight, since nothing else can tell: engines optimise in steps, and before the next one the times lie on a level
 * that looks settled. What is fast is the fast quarter of the batches, which interruptions do not touch.
 *
 * @param warm batches of the warm-up
 * @param sliced those that counted, at least one
 * @returns milliseconds; all of them where it was as fast at the end alone
 */
function settledMs(warm, sliced) {
    const limit = asFast * fastOf(sliced, sliced.length >> 1, sliced.length);
    let ms = 0;
    let since = 0;
    let row = 0;
    for (const batches of [warm, sliced]) {
        for (let i = 0; i < batches.length; i += together) {
            const end = i + together < batches.length ? i + together : batches.length;
            const isFast = fastOf(batches, i, end) <= limit;
            if (isFast && row === 0)
                since = ms;
            row = isFast ? row + 1 : 0;
            if (row === inRow)
                return since;
            for (let j = i; j < end; j++)
                ms += batches[j]?.wallMs ?? 0;
        }
    }
    return row > 0 ? since : ms;
}
/** Milliseconds an iteration of the fast quarter. */
function fastOf(batches, from, to) {
    const some = [];
    for (let i = from; i < to; i++)
        some[i - from] = batches[i]?.perIterationMs ?? 0;
    const sorted = (0,intrinsics/* ascending */.V_)(some);
    return sorted[sorted.length >> 2] ?? 0;
}

// EXTERNAL MODULE: ./lib/worker/shown.js
var shown = __nccwpck_require__(479);
;// CONCATENATED MODULE: ./lib/worker/measure.js
/** Measures a round's benchmarks, one after the other, in step with the other arms. */


















async function measure(spec, tasks, send) {
    const arm = await (0,steps/* inTime */.RN)(joinRound(spec, tasks.size === 1, send));
    for (const id of spec.benchmarks) {
        const task = tasks.get(id);
        await (0,steps/* inTime */.RN)(arm.measure(id, task === undefined ? failing(notThere) : startOf(task), true));
    }
    await (0,steps/* inTime */.RN)(arm.leave());
}
function startOf(task) {
    return function* () {
        return { probe: yield* startProbe(task), operations: 1 };
    };
}
/** Stands in for a benchmark that cannot be started. */
function failing(error) {
    // oxlint-disable-next-line require-yield -- there is nothing to wait for
    return function* () {
        throw error;
    };
}
/** Why a benchmark is missing that an earlier process found in the file. */
const notThere = new evaluate/* LoadError */.Xb('threw', 'the file did not add it this time');
/** @param alone this process runs but one benchmark, whichever round it is */
function* joinRound(spec, alone, send) {
    const baton = yield* (0,worker_baton/* openBaton */.tY)(spec.baton, spec.arm);
    const arms = spec.baton.paths.length;
    const { arm, slicing } = spec;
    const round = {
        arm,
        arms,
        baton,
        slicing,
        work: spec,
        send,
        counters: {
            heap: openHeap(),
            memory: slicing.collects !== false && slicing.extraMs > 0 ? openMemory() : null,
        },
        collections: watchCollections(),
        alone,
        sampler: spec.profile === undefined ? null : openSampler(spec.profile),
    };
    let place = 'in-turn';
    // After somebody else's failure the first arm is given the turn back; otherwise it has kept it.
    function* regainTurn() {
        if (place === 'aborted' && arm === 0)
            yield* (0,steps/* settled */.gu)(baton.take());
    }
    return {
        *measure(id, start, waits) {
            yield* regainTurn();
            const left = yield* measureOne(id, start, { ...round, waits });
            place = left.place;
            return left.shown;
        },
        *leave() {
            yield* regainTurn();
            baton.close();
            round.collections.close();
        },
    };
}
function* measureOne(id, begin, round) {
    const { arm, arms, baton, send, sampler } = round;
    const slicing = { ...round.slicing, ...round.work.paces?.[id] };
    let probe;
    try {
        const before = arm > 0 ? (yield* takenBaton(baton)).note : noFits;
        send({ type: 'begin', id });
        const start = intrinsics/* performance */.FO.now();
        sampler?.warm();
        const beat = heart(id, send);
        const { probe: started, operations } = yield* begin();
        probe = started;
        const warm = yield* warmUp(started, slicing, beat);
        const fits = withFit(before, warm.fit);
        send({ type: 'warm', id });
        const batch = batchOf(agreedIterations(yield* agreedFits(fits, round)), round.work);
        const counting = startCounting(round, started);
        sampler?.start();
        const sliced = yield* slices(started, batch, slicing, round, beat);
        const sampled = sampler?.stop() ?? null;
        const counted = counting();
        const end = intrinsics/* performance */.FO.now();
        const outcome = yield* conclude(started, function* () {
            const all = { sliced, counted: yield* counted, batch };
            const each = yield* trustedFigures(started, all, slicing, round.counters, beat);
            return perOperation(each, operations);
        });
        const seconds = (end - start + arms * (intrinsics/* performance */.FO.now() - end)) / 1000;
        if (sampled !== null) {
            const ran = batch.calls * sliced.wallMs.length * operations;
            send({ type: 'profiled', id, ...sampled, seconds: sliced.ownMs / 1000, operations: ran });
        }
        if (outcome.kind === 'measured') {
            const settledAfter = settledMs(warm.batches, ranIn(sliced, batch));
            const ran = slicingOf(sliced, settledAfter, operations);
            send({ type: 'measured', id, measured: outcome.measured, seconds, slicing: ran });
        }
        if (outcome.kind === 'error')
            send({ type: 'failed', id, message: (0,evaluate/* describe */.q0)(outcome.error) });
        yield* passStop(round);
        const shown = outcome.kind === 'measured' ? { kind: 'times', ms: sliced.perIterationMs } : outcome;
        return { place: 'in-turn', shown };
    }
    catch (error) {
        if (error instanceof worker_baton/* PartnerGone */.O1)
            throw error;
        if (error instanceof Aborted)
            return yield* leave(probe, round);
        send({ type: 'failed', id, message: (0,evaluate/* describe */.q0)(error) });
        yield* abort(round);
        return { place: 'in-turn', shown: { kind: 'error', error } };
    }
}
function ranIn({ wallMs, perIterationMs }, { calls }) {
    return perIterationMs.map((each, i) => ({
        wallMs: calls * (wallMs[i] ?? 0),
        perIterationMs: each,
    }));
}
function slicingOf({ ownMs, elapsedMs, outside, perIterationMs }, settledAfterMs, operations) {
    return {
        seconds: elapsedMs / 1000,
        ownSeconds: ownMs / 1000,
        perOperationMs: perIterationMs.map((ms) => ms / operations),
        settledMs: settledAfterMs,
        outside: { cpuSeconds: outside.cpuMs / 1000, waitedSeconds: outside.waitedMs / 1000 },
    };
}
/** @returns what was counted since, once that is asked */
function startCounting({ counters: { heap, memory }, collections, alone, waits }, { iterations }) {
    const bytes = heap?.isExact === true ? heap.bytes() : null;
    const past = { bytes: memory?.bytes() ?? 0, iterations };
    const collected = collections.begin();
    const cpu = intrinsics/* process */.eh.cpuUsage();
    return () => {
        const cpuMs = cpuMsSince(cpu);
        const allocatedBytes = heap === null || bytes === null ? null : heap.bytes() - bytes;
        const known = waits ? collected() : null;
        return (function* () {
            const peakBytes = alone ? peakResidentBytes() : null;
            return { cpuMs, allocatedBytes, collected: yield* (0,steps/* settled */.gu)(known), peakBytes, past };
        })();
    };
}
/**
 * The figures, and the benchmark's own tidying up. Both come when the other arms have all they need of this one, so a
 * failure need not stop them.
 */
function* conclude(probe, figure) {
    let measured;
    try {
        measured = yield* figure();
    }
    catch (error) {
        yield* finishAnyway(probe);
        return { kind: 'error', error };
    }
    try {
        yield* probe.finish();
        return { kind: 'measured', measured };
    }
    catch (error) {
        return { kind: 'error', error };
    }
}
function* leave(probe, round) {
    if (probe !== undefined)
        yield* finishAnyway(probe);
    passAbort(round);
    return { place: 'aborted', shown: shown/* unmeasured */.Q };
}
/** The benchmark's own tidying up, where the failure that counts came before, here or in another arm. */
function* finishAnyway(probe) {
    try {
        yield* probe.finish();
    }
    catch {
        // told is the first failure
    }
}
/** Tells at most once a second that a slow benchmark is alive. */
function heart(id, send) {
    let last = intrinsics/* performance */.FO.now();
    return () => {
        const now = intrinsics/* performance */.FO.now();
        if (now - last < 1000)
            return;
        last = now;
        send({ type: 'beat', id });
    };
}


/***/ }),

/***/ 692:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   I: () => (/* binding */ underPresentNames)
/* harmony export */ });
/* harmony import */ var _model_index_js__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(267);

/**
 * @param written the benchmarks as the file names them, each once
 * @param duplicates ids among them that the file gives more than once
 */
function underPresentNames(written, duplicates, renames) {
    const renamed = (0,_model_index_js__WEBPACK_IMPORTED_MODULE_0__/* .renamedIn */ .Qi)(written, renames);
    const benchmarks = new Map(written.map((benchmark, i) => [benchmark.id, renamed[i]?.benchmark ?? benchmark]));
    const former = renamed.flatMap(({ benchmark: { id }, was }) => was === null ? [] : [[id, was]]);
    return {
        benchmarks,
        formerNames: Object.fromEntries(former),
        duplicates: duplicates.map((id) => benchmarks.get(id)?.id ?? id),
    };
}


/***/ }),

/***/ 230:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   V: () => (/* binding */ isInMeasuredCode),
/* harmony export */   X: () => (/* binding */ callerName)
/* harmony export */ });
/**
 * Whether this is called by a benchmark: whether one of the functions that call benchmarks is on the stack. Slow, and
 * good for calls that may come from a file or from a benchmark that it defines.
 */
function isInMeasuredCode() {
    const { stackTraceLimit } = Error;
    Error.stackTraceLimit = deepest;
    const { stack = '' } = new Error('asked for its stack');
    Error.stackTraceLimit = stackTraceLimit;
    return stack.toLowerCase().includes(callerName.toLowerCase());
}
const deepest = 100;
/** The names of all functions that call benchmarks contain it, in any case. */
const callerName = 'callOfBenchmark';


/***/ }),

/***/ 404:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   E: () => (/* binding */ lookedPath),
/* harmony export */   h: () => (/* binding */ exitCodes)
/* harmony export */ });
/** Where a process writes what it has seen of the code that runs. @param scratch of its spec */
function lookedPath(scratch) {
    return `${scratch}.looked.json`;
}
/** How a process ends that cannot say why by a message. */
const exitCodes = {
    bug: 70,
    /** Another arm of the round went away. */
    partnerGone: 71,
    /** The benchmark awaits something, and nothing is left that could bring it. */
    neverSettles: 72,
};


/***/ }),

/***/ 479:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   Q: () => (/* binding */ unmeasured)
/* harmony export */ });
/** Stands in for a benchmark that was not run: files go on to print a time, or to divide by it. */
const unmeasured = { kind: 'times', ms: [1] };


/***/ }),

/***/ 569:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   Qg: () => (/* binding */ isThenable),
/* harmony export */   RN: () => (/* binding */ inTime),
/* harmony export */   gu: () => (/* binding */ settled),
/* harmony export */   zd: () => (/* binding */ atOnce)
/* harmony export */ });
/**
 * Code that is written once and runs both ways: in its own time, where each step is awaited, and at once, for
 * `bench.runSync()`, which has to return when everything is measured. A step is a generator's; `settled` stands in it
 * where `await` would stand in an async function.
 */
/** The value behind a promise, or the value itself; also lets microtasks run, as `await` does, where there is time. */
function* settled(value) {
    // oxlint-disable-next-line typescript/no-unsafe-type-assertion -- both ways of going give back what the value settles to
    return (yield value);
}
/** Goes through the steps and waits at each. */
async function inTime(steps) {
    let next = steps.next();
    while (next.done !== true) {
        let value;
        try {
            value = await next.value;
        }
        catch (error) {
            next = steps.throw(error);
            continue;
        }
        next = steps.next(value);
    }
    return next.value;
}
/**
 * Goes through the steps without waiting.
 *
 * @throws what the steps make of an error at the first that would have to wait
 */
function atOnce(steps) {
    let next = steps.next();
    while (next.done !== true) {
        if (isThenable(next.value)) {
            ignoreRejection(next.value);
            next = steps.throw(new Error(mustBeSync));
        }
        else
            next = steps.next(next.value);
    }
    return next.value;
}
const mustBeSync = 'a function or hook returned a promise, and `bench.runSync()` cannot wait for it: use `await bench.run()`';
function isThenable(value) {
    if (value === null || (typeof value !== 'object' && typeof value !== 'function'))
        return false;
    return 'then' in value && typeof value.then === 'function';
}
function ignoreRejection(promise) {
    promise.then(undefined, () => undefined);
}


/***/ }),

/***/ 349:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   S: () => (/* binding */ benchHook),
/* harmony export */   Z: () => (/* binding */ tinybenchPackage)
/* harmony export */ });
const tinybenchPackage = {
    name: 'tinybench',
    isCopy,
    identity: ({ Bench }) => Bench.prototype,
};
function isCopy(module) {
    return hasClass(module, 'Bench') && hasClass(module, 'Task');
}
function hasClass(module, name) {
    if (typeof module !== 'object' || module === null)
        return false;
    return typeof Reflect.get(module, name)?.prototype?.run === 'function';
}
/** The Bench's own hook around a task, wherever the version keeps it. */
function benchHook(bench, hook) {
    const inOptions = { ...bench.opts };
    return bench[hook] ?? inOptions[hook];
}


/***/ })

/******/ });
/************************************************************************/
/******/ // The module cache
/******/ var __webpack_module_cache__ = {};
/******/ 
/******/ // The require function
/******/ function __nccwpck_require__(moduleId) {
/******/ 	// Check if module is in cache
/******/ 	var cachedModule = __webpack_module_cache__[moduleId];
/******/ 	if (cachedModule !== undefined) {
/******/ 		return cachedModule.exports;
/******/ 	}
/******/ 	// Create a new module (and put it into the cache)
/******/ 	var module = __webpack_module_cache__[moduleId] = {
/******/ 		// no module.id needed
/******/ 		// no module.loaded needed
/******/ 		exports: {}
/******/ 	};
/******/ 
/******/ 	// Execute the module function
/******/ 	var threw = true;
/******/ 	try {
/******/ 		__webpack_modules__[moduleId](module, module.exports, __nccwpck_require__);
/******/ 		threw = false;
/******/ 	} finally {
/******/ 		if(threw) delete __webpack_module_cache__[moduleId];
/******/ 	}
/******/ 
/******/ 	// Return the exports of the module
/******/ 	return module.exports;
/******/ }
/******/ 
/******/ // expose the modules object (__webpack_modules__)
/******/ __nccwpck_require__.m = __webpack_modules__;
/******/ 
/************************************************************************/
/******/ /* webpack/runtime/asset-relocator-loader */
/******/ if (typeof __nccwpck_require__ !== 'undefined') __nccwpck_require__.ab = decodeURIComponent(new URL('.', import.meta.url).pathname).slice(import.meta.url.match(/^file:\/\/\/\w:/) ? 1 : 0, -1) + "/";
/******/ 
/******/ /* webpack/runtime/define property getters */
/******/ (() => {
/******/ 	// define getter functions for harmony exports
/******/ 	__nccwpck_require__.d = (exports, definition) => {
/******/ 		for(var key in definition) {
/******/ 			if(__nccwpck_require__.o(definition, key) && !__nccwpck_require__.o(exports, key)) {
/******/ 				Object.defineProperty(exports, key, { enumerable: true, get: definition[key] });
/******/ 			}
/******/ 		}
/******/ 	};
/******/ })();
/******/ 
/******/ /* webpack/runtime/ensure chunk */
/******/ (() => {
/******/ 	__nccwpck_require__.f = {};
/******/ 	// This file contains only the entry chunk.
/******/ 	// The chunk loading function for additional chunks
/******/ 	__nccwpck_require__.e = (chunkId) => {
/******/ 		return Promise.all(Object.keys(__nccwpck_require__.f).reduce((promises, key) => {
/******/ 			__nccwpck_require__.f[key](chunkId, promises);
/******/ 			return promises;
/******/ 		}, []));
/******/ 	};
/******/ })();
/******/ 
/******/ /* webpack/runtime/get javascript chunk filename */
/******/ (() => {
/******/ 	// This function allow to reference async chunks
/******/ 	__nccwpck_require__.u = (chunkId) => {
/******/ 		// return url for filenames based on template
/******/ 		return {"726":"worker-726"}[chunkId] + ".index.js";
/******/ 	};
/******/ })();
/******/ 
/******/ /* webpack/runtime/hasOwnProperty shorthand */
/******/ (() => {
/******/ 	__nccwpck_require__.o = (obj, prop) => (Object.prototype.hasOwnProperty.call(obj, prop))
/******/ })();
/******/ 
/******/ /* webpack/runtime/import chunk loading */
/******/ (() => {
/******/ 	// no baseURI
/******/ 	
/******/ 	// object to store loaded and loading chunks
/******/ 	// undefined = chunk not loaded, null = chunk preloaded/prefetched
/******/ 	// [resolve, Promise] = chunk loading, 0 = chunk loaded
/******/ 	var installedChunks = {
/******/ 		792: 0
/******/ 	};
/******/ 	
/******/ 	var installChunk = (data) => {
/******/ 		var {ids, modules, runtime} = data;
/******/ 		// add "modules" to the modules object,
/******/ 		// then flag all "ids" as loaded and fire callback
/******/ 		var moduleId, chunkId, i = 0;
/******/ 		for(moduleId in modules) {
/******/ 			if(__nccwpck_require__.o(modules, moduleId)) {
/******/ 				__nccwpck_require__.m[moduleId] = modules[moduleId];
/******/ 			}
/******/ 		}
/******/ 		if(runtime) runtime(__nccwpck_require__);
/******/ 		for(;i < ids.length; i++) {
/******/ 			chunkId = ids[i];
/******/ 			if(__nccwpck_require__.o(installedChunks, chunkId) && installedChunks[chunkId]) {
/******/ 				installedChunks[chunkId][0]();
/******/ 			}
/******/ 			installedChunks[ids[i]] = 0;
/******/ 		}
/******/ 	
/******/ 	}
/******/ 	
/******/ 	__nccwpck_require__.f.j = (chunkId, promises) => {
/******/ 			// import() chunk loading for javascript
/******/ 			var installedChunkData = __nccwpck_require__.o(installedChunks, chunkId) ? installedChunks[chunkId] : undefined;
/******/ 			if(installedChunkData !== 0) { // 0 means "already installed".
/******/ 	
/******/ 				// a Promise means "currently loading".
/******/ 				if(installedChunkData) {
/******/ 					promises.push(installedChunkData[1]);
/******/ 				} else {
/******/ 					if(true) { // all chunks have JS
/******/ 						// setup Promise in chunk cache
/******/ 						var promise = import("./" + __nccwpck_require__.u(chunkId)).then(installChunk, (e) => {
/******/ 							if(installedChunks[chunkId] !== 0) installedChunks[chunkId] = undefined;
/******/ 							throw e;
/******/ 						});
/******/ 						var promise = Promise.race([promise, new Promise((resolve) => (installedChunkData = installedChunks[chunkId] = [resolve]))])
/******/ 						promises.push(installedChunkData[1] = promise);
/******/ 					}
/******/ 				}
/******/ 			}
/******/ 	};
/******/ 	
/******/ 	// no prefetching
/******/ 	
/******/ 	// no preloaded
/******/ 	
/******/ 	// no external install chunk
/******/ 	
/******/ 	// no on chunks loaded
/******/ })();
/******/ 
/************************************************************************/
var __webpack_exports__ = {};

// EXTERNAL MODULE: external "node:fs"
var external_node_fs_ = __nccwpck_require__(24);
// EXTERNAL MODULE: external "node:module"
var external_node_module_ = __nccwpck_require__(995);
// EXTERNAL MODULE: external "node:url"
var external_node_url_ = __nccwpck_require__(136);
;// CONCATENATED MODULE: ./lib/worker/as-main.js
/** Lets a file that is imported take itself for the program that Node.js was started with. */



/** "Am I the main module" checks in the file say yes from now on, and those in the files that it loads no. */
function asMain(file) {
    process.argv = [process.execPath, file];
    const real = (0,external_node_fs_.realpathSync)(file);
    requireMain(real);
    importMetaMain(real);
}
/** `require.main` is read from here for each module that is loaded; the file's own is there before it runs. */
function requireMain(file) {
    const { cache } = (0,external_node_module_.createRequire)(file);
    Object.defineProperty(process, 'mainModule', {
        configurable: true,
        enumerable: true,
        get: () => cache[file],
    });
}
/** Node.js sets it as a module begins, and nobody but the module itself can do so after that. */
function importMetaMain(file) {
    if (typeof external_node_module_.registerHooks !== 'function')
        return;
    // Who does not ask for it is loaded as ever.
    if (!(0,external_node_fs_.readFileSync)(file, 'utf8').includes('import.meta.main'))
        return;
    const own = (0,external_node_url_.pathToFileURL)(file).href;
    external_node_module_.registerHooks({
        load(url, context, next) {
            const loaded = next(url, context);
            const { format, source } = loaded;
            const isModule = format === 'module' || format === 'module-typescript';
            if (url !== own || !isModule || source === undefined)
                return loaded;
            const text = typeof source === 'string' ? source : new TextDecoder().decode(source);
            return { ...loaded, source: withMain(text) };
        },
    });
}
const setMain = `if ('main' in import.meta) import.meta.main = true;`;
/** In a line that is there, so that errors tell the right one. */
function withMain(text) {
    if (!text.startsWith('#!'))
        return `${setMain}${text}`;
    const end = text.indexOf('\n') + 1;
    return end === 0 ? text : `${text.slice(0, end)}${setMain}${text.slice(end)}`;
}

// EXTERNAL MODULE: ./lib/worker/attendance.js + 1 modules
var attendance = __nccwpck_require__(993);
// EXTERNAL MODULE: external "node:os"
var external_node_os_ = __nccwpck_require__(161);
// EXTERNAL MODULE: ./lib/worker/evaluate.js
var evaluate = __nccwpck_require__(699);
// EXTERNAL MODULE: ./lib/worker/intrinsics.js
var intrinsics = __nccwpck_require__(388);
// EXTERNAL MODULE: ./lib/worker/shown.js
var worker_shown = __nccwpck_require__(479);
// EXTERNAL MODULE: ./lib/worker/steps.js
var steps = __nccwpck_require__(569);
;// CONCATENATED MODULE: ./lib/worker/counting.js
/** Benchmarks that run for a fixed number of iterations, between marks that whoever counts instructions can see. */





function counting({ runs, baton }, send) {
    const asked = new Map(runs.map((run) => [run.id, run]));
    let marks = 0;
    const mark = () => {
        marks++;
        setMark(0);
    };
    return {
        canBeAtOnce: baton === 'fifo',
        *at({ id }, start) {
            const run = asked.get(id);
            if (run === undefined || !asked.delete(id))
                return worker_shown/* unmeasured */.Q;
            try {
                const { probe, operations } = yield* start();
                yield* (0,steps/* settled */.gu)(probe.run(run.warmups));
                mark();
                const begun = intrinsics/* performance */.FO.now();
                yield* (0,steps/* settled */.gu)(probe.run(run.iterations));
                const wallSeconds = (intrinsics/* performance */.FO.now() - begun) / 1000 / run.iterations;
                const first = marks;
                mark();
                yield* probe.finish();
                send({ type: 'counted', id, marks: first, operations, wallSeconds });
                return { kind: 'times', ms: [wallSeconds * 1000] };
            }
            catch (error) {
                send({ type: 'failed', id, message: (0,evaluate/* describe */.q0)(error) });
                return { kind: 'error', error };
            }
        },
        // oxlint-disable-next-line require-yield -- there is nothing to wait for
        *end({ threw, failures }) {
            for (const { benchmark, error } of failures)
                send({ type: 'failed', id: benchmark.id, message: (0,evaluate/* describe */.q0)(error) });
            if (threw !== undefined)
                send({ type: 'threw', message: (0,evaluate/* describe */.q0)(threw.error) });
        },
    };
}
/**
 * The system's function of this name is the mark: it is called in no other way, does next to nothing, and can be named to
 * a program that watches this one.
 */
const setMark = external_node_os_.getPriority;

;// CONCATENATED MODULE: ./lib/worker/attendance-of.js


/**
 * Who attends to the benchmarks of a file, by the task. What looks at code stays out of every process that measures.
 *
 * @param exit ends this process
 * @returns null, and has told why, where this runtime cannot be looked into
 */
async function attendanceOf(spec, send, exit) {
    if (spec.task === 'count')
        return (0,attendance/* attendBy */.s)(counting(spec, send), exit);
    if (spec.task !== 'cover')
        return (0,attendance/* attend */.J)(spec, send, exit);
    const { attendCover } = await __nccwpck_require__.e(/* import() */ 726).then(__nccwpck_require__.bind(__nccwpck_require__, 726));
    return attendCover(spec, send, exit);
}

// EXTERNAL MODULE: ./lib/worker/baton.js
var baton = __nccwpck_require__(676);
// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __nccwpck_require__(760);
;// CONCATENATED MODULE: ./lib/worker/copies.js
var __rewriteRelativeImportExtension = (undefined && undefined.__rewriteRelativeImportExtension) || function (path, preserveJsx) {
    if (typeof path === "string" && /^\.\.?\//.test(path)) {
        return path.replace(/\.(tsx)$|((?:\.d)?)((?:\.[^./]+?)?)\.([cm]?)ts$/i, function (m, tsx, d, ext, cm) {
            return tsx ? preserveJsx ? ".jsx" : ".js" : d && (!ext || !cm) ? m : (d + ext + "." + cm.toLowerCase() + "js");
        });
    }
    return path;
};
/** Finds the copies of a package that code may load: each has classes, and benchmarks, of its own. */




/** As they are before anything replaces them: what we read is not what the file reads. */
const { registerHooks } = external_node_module_;
const { existsSync, readFileSync } = external_node_fs_;
const isUnderTsx = process.execArgv.includes('tsx');
/**
 * Calls back for each copy, before anything of it is used: those that `file` itself would load, and, where Node.js lets
 * one see that (22.15 and later), those of other packages as they are loaded.
 *
 * @param onCopy returns what is to be had in place of the copy, where Node.js lets one see what is loaded
 */
async function findCopies(file, { name, isCopy, identity }, onCopy) {
    const substitutes = new Map();
    const found = (loaded) => {
        const copy = [loaded, defaultOf(loaded)].find(isCopy);
        if (copy === undefined)
            return undefined;
        const key = identity(copy);
        if (!substitutes.has(key))
            substitutes.set(key, onCopy(copy));
        return substitutes.get(key);
    };
    for (const path of ownCopies(name, file)) {
        // A copy that cannot be loaded is a failure of the code that goes on to load it.
        found(await import(__rewriteRelativeImportExtension(/* webpackIgnore: true */ (0,external_node_url_.pathToFileURL)(path).href)).catch(() => null));
    }
    const require = (0,external_node_module_.createRequire)(file);
    // tsx makes one more copy of an ES module for files that it turns into CommonJS, and finds that by itself.
    if (isUnderTsx) {
        const loaded = loadedOrNull(require, name);
        const own = Object.values(require.cache).find((each) => each?.exports === loaded);
        const instead = found(loaded);
        if (own !== undefined && instead !== undefined)
            own.exports = instead.exported;
    }
    watchLoading(name, require, found);
}
/** What CommonJS exports, for those who import it. */
function defaultOf(loaded) {
    return typeof loaded === 'object' && loaded !== null ? Reflect.get(loaded, 'default') : undefined;
}
/** A package may ship an `import` and a `require` copy, as tinybench 2 and 3 do. */
function ownCopies(name, file) {
    const require = (0,external_node_module_.createRequire)(file);
    for (const place of require.resolve.paths(name) ?? []) {
        const directory = (0,external_node_path_.join)(place, name);
        const manifest = readManifest(directory);
        if (manifest === undefined)
            continue;
        const targets = ['import', 'require'].map((kind) => entryPoint(manifest, kind));
        const paths = new Set(targets.filter((target) => target !== undefined));
        return [...paths].map((path) => (0,external_node_path_.join)(directory, path));
    }
    return [];
}
/** Sees what is imported or required, at the last moment before it is. */
function watchLoading(name, require, found) {
    if (typeof registerHooks !== 'function')
        return;
    const seen = new Map();
    const packages = new Map();
    let isLoading = false;
    registerHooks({
        resolve(specifier, context, next) {
            const resolved = next(specifier, context);
            const { url } = resolved;
            // While a copy is loaded to be looked at, it is to be had as it is.
            if (isLoading || !isPackage(specifier) || !url.startsWith('file:'))
                return resolved;
            if (!seen.has(url)) {
                seen.set(url, undefined);
                const path = (0,external_node_url_.fileURLToPath)(url);
                isLoading = true;
                if (belongsTo(name, path, packages))
                    seen.set(url, found(loadedOrNull(require, path)));
                isLoading = false;
            }
            const substitute = seen.get(url);
            return substitute === undefined ? resolved : substitute.answer(context);
        },
    });
}
function loadedOrNull(require, name) {
    try {
        return require(name);
    }
    catch {
        return null;
    }
}
function isPackage(specifier) {
    return !/^([./#]|[a-z]+:)/i.test(specifier);
}
/** Asks the nearest manifest, since a package may be installed under another name, or linked to. */
function belongsTo(packageName, path, known) {
    const directory = (0,external_node_path_.dirname)(path);
    const before = known.get(directory);
    if (before !== undefined)
        return before;
    const name = existsSync((0,external_node_path_.join)(directory, 'package.json')) && readManifest(directory)?.['name'];
    const isTop = (0,external_node_path_.dirname)(directory) === directory;
    const is = typeof name === 'string' || isTop
        ? name === packageName
        : belongsTo(packageName, directory, known);
    known.set(directory, is);
    return is;
}
function readManifest(directory) {
    try {
        return JSON.parse(readFileSync((0,external_node_path_.join)(directory, 'package.json'), 'utf8'));
    }
    catch {
        return undefined; // not here: the next place on the way up may have it
    }
}
/** The file behind importing the package (or requiring it), by the manifest's conditions. */
function entryPoint(manifest, kind) {
    let target = manifest['exports'] ?? manifest['module'] ?? manifest['main'];
    while (typeof target === 'object' && target !== null) {
        const conditions = { ...target };
        target = conditions['.'] ?? conditions[kind] ?? conditions['node'] ?? conditions['default'];
    }
    return typeof target === 'string' ? target : undefined;
}

// EXTERNAL MODULE: ./lib/model/index.js + 13 modules
var model = __nccwpck_require__(267);
;// CONCATENATED MODULE: ./lib/worker/led-file.js

/** A file that keeps the event loop busy is taken as loaded after this long without a new benchmark. */
const quietMs = 200;
/**
 * Knows what a file has declared and run so far, and brings each of its benchmarks to the gate once: where the file runs
 * it, or at the end of the file.
 */
class LedFile {
    /** For frameworks to which names need not be unique: cases that come from a list often share one. */
    names = new model/* NumberedNames */.nE();
    unguarded = { inTime: (run) => run(), atOnce: (run) => run() };
    #attendance;
    /** What is still to be brought, by the framework's own objects: these may be changed after they were made. */
    #waiting = new Map();
    #remarks = new Map();
    #declared = 0;
    #running = 0;
    #lastSign = performance.now();
    constructor(attendance) {
        this.#attendance = attendance;
    }
    get isEmpty() {
        return this.#declared === 0;
    }
    get isBusy() {
        return this.#running > 0 || performance.now() - this.#lastSign < quietMs;
    }
    get remarks() {
        return [...this.#remarks.values()];
    }
    /** @param each asked when it is brought */
    declare(owner, each) {
        this.#declared++;
        this.#lastSign = performance.now();
        this.#waiting.set(owner, each);
    }
    /** The file has run it, or will not have it run: it is not brought at the end of the file. */
    settle(owner) {
        this.#waiting.delete(owner);
    }
    /** While the file runs benchmarks it is not taken as loaded. */
    async running(run) {
        this.#running++;
        try {
            return await run();
        }
        finally {
            this.#running--;
            this.#lastSign = performance.now();
        }
    }
    lead({ benchmark, start }) {
        return this.running(() => this.unguarded.inTime(() => this.#attendance.at(benchmark, start)));
    }
    /** Does what `lead` does for a framework that cannot wait. @returns null where that cannot be done now */
    leadAtOnce({ benchmark, start }) {
        try {
            return this.unguarded.atOnce(() => this.#attendance.atOnce(benchmark, start));
        }
        finally {
            this.#lastSign = performance.now();
        }
    }
    /** Once of each benchmark. */
    remark(what, { name }) {
        this.#remarks.set(`${what} ${name}`, { what, benchmark: name });
    }
    /** What the file has declared and does not run. */
    async leadRest() {
        for (const each of this.#waiting.values())
            for (const { benchmark, start } of each())
                await this.#attendance.at(benchmark, start);
    }
}

;// CONCATENATED MODULE: ./lib/worker/threw-in.js

/**
 * Loads a file.
 *
 * @param given what its default export is called with
 * @returns why the file would fail if it were run by itself; null if it would not
 */
async function threwIn(path, file, given = () => []) {
    try {
        await (0,evaluate/* evaluate */._3)(path, () => file.isEmpty, () => file.isBusy, (unguarded) => {
            file.unguarded = unguarded;
        }, given);
    }
    catch (error) {
        return { error };
    }
    const { exitCode = 0 } = process;
    if (Number(exitCode) === 0)
        return null;
    return { error: new evaluate/* LoadError */.Xb('threw', `the file set process.exitCode to ${exitCode}`) };
}

;// CONCATENATED MODULE: ./lib/worker/led-run.js




/** Runs a file, and tells what came of it. @throws LoadError where the file cannot be loaded, or holds nothing to measure */
async function runLed(path, attendance, { copied, missing, lead }) {
    const file = new LedFile(attendance);
    let isFound = false;
    await findCopies(path, copied, (copy) => {
        isFound = true;
        return lead(copy, file);
    });
    const threw = await threwIn(path, file);
    await file.leadRest();
    if (file.isEmpty && threw !== null)
        throw threw.error;
    if (file.isEmpty && !isFound)
        throw new evaluate/* LoadError */.Xb(missing, `${copied.name} cannot be resolved from here`);
    await attendance.end({
        failures: [],
        remarks: file.remarks,
        ...(threw !== null && { threw }),
    });
}

;// CONCATENATED MODULE: ./lib/worker/benchmarkjs/benchmarkjs.js
const benchmarkjsPackage = {
    name: 'benchmark',
    isCopy,
    identity: ({ prototype }) => prototype,
};
function isCopy(loaded) {
    return hasMethods(loaded, 'run', 'emit') && hasMethods(Reflect.get(loaded, 'Suite'), 'run', 'add');
}
function hasMethods(value, ...names) {
    if (typeof value !== 'function')
        return false;
    const prototype = value.prototype;
    if (typeof prototype !== 'object' || prototype === null)
        return false;
    return names.every((name) => typeof Reflect.get(prototype, name) === 'function');
}

;// CONCATENATED MODULE: ./lib/worker/benchmarkjs/claim.js
/** Lets a benchmark have what the gate has found, and tells its listeners as benchmark.js would. */
function claim(bench, shown) {
    if (shown.kind === 'error') {
        Object.assign(bench, { error: shown.error, aborted: true, running: false });
        for (const event of ['error', 'abort', 'cycle'])
            bench.emit(event);
    }
    else {
        const sample = shown.ms.map((ms) => ms / 1000);
        const stats = statsOf(sample);
        Object.assign(bench.stats, stats);
        Object.assign(bench.times, { cycle: stats.mean, period: stats.mean, elapsed: stats.mean });
        Object.assign(bench, { hz: 1 / stats.mean, count: 1, cycles: sample.length, running: false });
        bench.emit('cycle');
    }
    bench.emit('complete');
}
/** @param sample seconds, at least one */
function statsOf(sample) {
    const mean = sample.reduce((sum, each) => sum + each, 0) / sample.length;
    const squares = sample.reduce((sum, each) => sum + (each - mean) ** 2, 0);
    const variance = sample.length > 1 ? squares / (sample.length - 1) : 0;
    const deviation = Math.sqrt(variance);
    const sem = deviation / Math.sqrt(sample.length);
    // The normal distribution's value for 95 %, as benchmark.js has it for large samples.
    const moe = sem * 1.96;
    return { sample, mean, variance, deviation, sem, moe, rme: (moe / mean) * 100 };
}

;// CONCATENATED MODULE: ./lib/worker/probes/counting.js
/** A loop of one's own as a probe, which counts what it has run. */
function countingProbe({ finish = nothing, run, ...traits }) {
    let iterations = 0;
    return {
        ...traits,
        finish,
        get iterations() {
            return iterations;
        },
        run(count) {
            iterations += count;
            return run(count);
        },
    };
}
function* nothing() { }

;// CONCATENATED MODULE: ./lib/worker/benchmarkjs/body-of.js
/** The text that benchmark.js makes of a function, or of what stands for one. */
function bodyOf(fn) {
    if (typeof fn === 'string')
        return fn.trim();
    if (typeof fn !== 'function')
        return '';
    const text = String(fn);
    const body = saysItsText(fn) ? text : (/^[^{]+\{([\s\S]*)\}\s*$/.exec(text)?.[1] ?? '');
    return body.trim();
}
/** Whether a function says itself what its text is. */
function saysItsText(fn) {
    return Object.hasOwn(fn, 'toString');
}
/** The name that a function gives what it is called with first; null where its text does not tell. */
function firstParameterOf(fn) {
    if (typeof fn !== 'function' || saysItsText(fn))
        return null;
    return /^[\s(]*function[^(]*\(([^\s,)]+)/.exec(String(fn))?.[1] ?? null;
}

;// CONCATENATED MODULE: ./lib/worker/benchmarkjs/at-once.js
/**
 * How benchmark.js runs a function that returns when it is through: as it is, or, where it has a `setup` or `teardown`, as
 * text between theirs, whose variables it may use then. A batch has one of each, around its calls.
 */



/**
 * @param isHooked whether it has a `setup` or a `teardown`
 * @throws what the function throws when it is called
 */
function atOnceLoop(bench, isHooked) {
    const { fn } = bench;
    if (typeof fn === 'function' && !isHooked && !saysItsText(fn)) {
        if ((0,steps/* isThenable */.Qg)(fn.call(bench)))
            throw new Error(unawaited);
        return compiled(bench, { setup: '', call: byCall, teardown: '' });
    }
    const call = bodyOf(fn);
    if (call === '')
        throw new Error(empty);
    const hooks = { setup: bodyOf(bench.setup), teardown: bodyOf(bench.teardown) };
    const inline = compiled(bench, { ...hooks, call });
    let failure = null;
    try {
        // A text that returns ends the loop, and tells no time.
        if (Number.isFinite(inline(1)))
            return inline;
    }
    catch (error) {
        failure = { error };
    }
    const other = failure !== null && typeof fn === 'function'
        ? compiled(bench, { ...hooks, call: byCall })
        : compiled(bench, { ...hooks, setup: `${asFunction(call)}\n${hooks.setup}`, call: byName });
    try {
        other(1);
    }
    catch (error) {
        throw failure === null ? error : failure.error;
    }
    return other;
}
/** Results are kept, so that no call is optimised away. */
const byCall = 'benchgate.sink = benchgate.bench.fn()';
const byName = 'benchgate.sink = benchgate.fn.call(benchgate.bench)';
const asFunction = (text) => `benchgate.fn = function () {${text}\n}`;
/** Compiled in the global scope, with the names that benchmark.js has there. */
function compiled(bench, { setup, call, teardown }) {
    // oxlint-disable-next-line typescript/no-implied-eval -- the file's own text, of which benchmark.js makes the same
    const loop = new intrinsics/* Function */.zt('window', 'benchgate', 'benchgateLeft', `var global = window, clearTimeout = global.clearTimeout, setTimeout = global.setTimeout
${setup}
var benchgateStart = benchgate.now()
while (benchgateLeft--) {${call}
}
var benchgateMs = benchgate.now() - benchgateStart
${teardown}
return { benchgateMs: benchgateMs }`);
    const benchgate = { bench, now, sink: undefined, fn: undefined };
    return function callOfBenchmark(iterations) {
        const ran = loop.call(bench, globalThis, benchgate, iterations);
        return typeof ran === 'object' && ran !== null && 'benchgateMs' in ran
            ? Number(ran.benchgateMs)
            : Number.NaN;
    };
}
const now = performance.now.bind(performance);
const empty = 'it is empty: of a benchmark with a `setup` or a `teardown` benchmark.js takes the text between its braces';
const unawaited = 'it returns a promise, for which benchmark.js does not wait: say `defer: true`, and call `deferred.resolve()` when it is through';

;// CONCATENATED MODULE: ./lib/worker/benchmarkjs/deferred.js
/** How benchmark.js runs a function that says itself when it is through: the next call begins when it has. */


/** @param isHooked whether it has a `setup` or a `teardown` */
function deferredLoop(bench, isHooked) {
    let open = isHooked ? openedByText(bench) : () => plain(bench);
    let hasRun = false;
    return async (iterations) => {
        try {
            return await batch(bench, open(), iterations);
        }
        catch (error) {
            // It uses what stands around it in its file: benchmark.js calls all of it then.
            if (hasRun || !isHooked)
                throw error;
            open = () => openedByCall(bench);
            return await batch(bench, open(), iterations);
        }
        finally {
            hasRun = true;
        }
    };
}
function batch(bench, opened, iterations) {
    return new Promise((resolve, reject) => {
        const at = { left: iterations, isCalling: false, isThrough: true };
        const startMs = deferred_now();
        const end = () => {
            const ms = deferred_now() - startMs;
            opened.teardown();
            resolve(ms);
        };
        const deferred = {
            benchmark: bench,
            resolve() {
                at.left--;
                at.isThrough = true;
                if (!at.isCalling)
                    proceed();
            },
        };
        const proceed = () => {
            try {
                // oxlint-disable-next-line no-unmodified-loop-condition -- the call resolves its deferred, which counts
                // In a loop, since one that is through at once would otherwise call itself over and over.
                for (at.isCalling = true; at.left > 0 && at.isThrough;) {
                    at.isThrough = false;
                    callOfBenchmark(opened, deferred);
                }
                at.isCalling = false;
                if (at.left <= 0)
                    end();
            }
            catch (error) {
                reject(error);
            }
        };
        proceed();
    });
}
/** Named as `callerName` says, like all that call benchmarks. */
function callOfBenchmark(opened, deferred) {
    opened.call(deferred);
}
function plain(bench) {
    return { call: (deferred) => called(bench, deferred), teardown: () => undefined };
}
function called(bench, deferred) {
    const { fn } = bench;
    if (typeof fn !== 'function')
        throw new TypeError('expected a function, since it is deferred');
    return fn.call(bench, deferred);
}
/** Between the texts of `setup` and `teardown`, whose variables it may use. */
function openedByText(bench) {
    const { fn, setup, teardown } = bench;
    const parameter = firstParameterOf(fn) ?? 'deferred';
    // oxlint-disable-next-line typescript/no-implied-eval -- the file's own text, of which benchmark.js makes the same
    const open = new intrinsics/* Function */.zt('window', `var global = window, clearTimeout = global.clearTimeout, setTimeout = global.setTimeout
${bodyOf(setup)}
return {
call: function (${parameter}) {${bodyOf(fn)}
},
teardown: function () {${bodyOf(teardown)}
} }`);
    return () => open.call(bench, globalThis);
}
function openedByCall(bench) {
    const { setup, teardown } = bench;
    if (typeof setup === 'function')
        setup();
    return {
        call: (deferred) => called(bench, deferred),
        teardown: () => {
            if (typeof teardown === 'function')
                teardown();
        },
    };
}
const deferred_now = performance.now.bind(performance);

;// CONCATENATED MODULE: ./lib/worker/benchmarkjs/start.js




/** @param nothing what benchmark.js has where a benchmark has no `setup` */
function startBenchmarkjs(bench, nothing) {
    return function* () {
        const hooked = bench.setup !== nothing || bench.teardown !== nothing;
        const asynchronous = bench.defer === true;
        const run = asynchronous ? deferredLoop(bench, hooked) : atOnceLoop(bench, hooked);
        yield* (0,steps/* settled */.gu)(run(1));
        return { probe: countingProbe({ hooked, asynchronous, run }), operations: 1 };
    };
}

;// CONCATENATED MODULE: ./lib/worker/benchmarkjs/lead.js




/** Makes a copy of benchmark.js bring its benchmarks to the gate, where its suites, or a file, run them. */
function leadBenchmarkjs({ prototype, Event, Suite: { prototype: suitePrototype } }, file, led) {
    const suites = new WeakMap();
    const benchmarks = new WeakMap();
    const shown = new WeakMap();
    // oxlint-disable-next-line typescript/unbound-method -- they are called with their own `this` below
    const { setup: nothing, run } = prototype;
    // oxlint-disable-next-line typescript/unbound-method -- they are called with their own `this` below
    const { add, run: runSuite } = suitePrototype;
    const named = (bench) => {
        const group = textOf(suites.get(bench)?.name);
        const own = benchmarks.get(bench) ??
            (0,model/* benchmark */.aE)(file, group, led.names.next({ group, name: nameOf(bench) }));
        benchmarks.set(bench, own);
        return own;
    };
    const declared = (bench) => ({
        benchmark: named(bench),
        start: startBenchmarkjs(bench, nothing),
    });
    suitePrototype.add = function (...args) {
        const { length } = this;
        const returned = add.apply(this, args);
        const bench = this[length];
        // A listener may refuse it.
        if (bench !== undefined) {
            suites.set(bench, this);
            led.declare(bench, () => [declared(bench)]);
        }
        return returned;
    };
    suitePrototype.run = function (...args) {
        const returned = runSuite.apply(this, args);
        // It goes from one to the next by timers.
        if (this.running)
            void led.running(() => new Promise((resolve) => void this.on('complete', resolve)));
        return returned;
    };
    const inTime = async (bench) => {
        const each = declared(bench);
        const known = shown.get(bench);
        if (known !== undefined)
            led.remark('run-again', each.benchmark);
        const found = known ?? (await led.lead(each));
        shown.set(bench, found);
        claim(bench, found);
    };
    const atOnce = (bench) => {
        const each = declared(bench);
        const known = shown.get(bench);
        if (known !== undefined)
            led.remark('run-again', each.benchmark);
        const found = known ?? led.leadAtOnce(each);
        if (found === null) {
            led.remark('not-at-once', each.benchmark);
            led.declare(bench, () => [each]);
        }
        else
            shown.set(bench, found);
        claim(bench, found ?? worker_shown/* unmeasured */.Q);
    };
    prototype.run = function (options) {
        const { _original: original } = this;
        if (original !== undefined)
            return run.call(this, options);
        this.running = false;
        this.reset();
        this.running = true;
        const event = new Event('start');
        this.emit(event);
        if (event.cancelled === true)
            return this;
        led.declare(this, () => []);
        led.settle(this);
        const waits = options?.async ?? this.options?.async ?? this.async ?? false;
        // What fails here is benchmark.js's own to tell: a listener of the file threw.
        if (waits || this.defer === true)
            void led.running(() => inTime(this));
        else
            atOnce(this);
        return this;
    };
}
/** As benchmark.js calls one without a name. */
function nameOf({ name, id }) {
    const own = textOf(name);
    return own === '' ? `<Test #${textOf(id)}>` : own;
}
function textOf(value) {
    return typeof value === 'string' || typeof value === 'number' ? String(value) : '';
}

;// CONCATENATED MODULE: ./lib/worker/benchmarkjs/run.js



/** @throws LoadError where the file cannot be loaded, or holds nothing to measure */
function runBenchmarkjs({ file: path, suite }, attendance) {
    return runLed(path, attendance, {
        copied: benchmarkjsPackage,
        missing: 'no-benchmarkjs',
        lead: (copy, file) => leadBenchmarkjs(copy, suite, file),
    });
}

;// CONCATENATED MODULE: ./lib/worker/calibration.js
/**
 * Frozen workloads: what they take tells a slow machine from slow code.
 *
 * Nothing in this file may ever change, not even to make it faster or to read better: a branch's history compares the
 * machines of years by these times. A workload that has to be another gets another name and a place at the end.
 *
 * Each call is deterministic, takes about a tenth of a millisecond once it is compiled, and gives a checksum that depends
 * on all of its work. Of arithmetic only what every processor computes alike: no sines, no powers.
 */
function calibrationWorkloads() {
    return {
        integers: integers(),
        floats: floats(),
        text: calibration_text(),
        sorting: sorting(),
        patterns: patterns(),
        objects: objects(),
    };
}
/** Hashing: multiplications and shifts of 32 bits over an array of bytes. */
function integers() {
    const bytes = Uint8Array.from({ length: 1 << 14 }, (_, i) => (i * 31 + (i >> 5)) & 255);
    return () => {
        let hash = 0x811c9dc5;
        for (let pass = 0; pass < 4; pass++) {
            for (let i = 0; i < bytes.length; i++) {
                hash = Math.imul(hash ^ (bytes[i] ?? 0), 0x01000193);
                hash ^= hash >>> 15;
            }
        }
        return hash >>> 0;
    };
}
/** Numerics: the product of two matrices. */
function floats() {
    const size = 48;
    const [a, b] = [7, 11].map((step) => {
        return Float64Array.from({ length: size * size }, (_, i) => ((i * step) % 1000) / 1000);
    });
    const product = new Float64Array(size * size);
    return () => {
        let trace = 0;
        for (let row = 0; row < size; row++) {
            for (let column = 0; column < size; column++) {
                let sum = 0;
                for (let k = 0; k < size; k++) {
                    sum += (a?.[row * size + k] ?? 0) * (b?.[k * size + column] ?? 0);
                }
                product[row * size + column] = Math.sqrt(sum);
            }
            trace += product[row * size + row] ?? 0;
        }
        return trace;
    };
}
/** Strings: building, JSON and back, splitting and joining. */
function calibration_text() {
    const records = Array.from({ length: 100 }, (_, i) => ({
        id: i,
        name: `record ${(i * 7919) % 1000}`,
        tags: ['alpha', 'beta', 'gamma'].slice(i % 3),
        score: i / 8,
        nested: { even: i % 2 === 0, note: i % 5 === 0 ? null : 'a note with "quotes" and ünïcode' },
    }));
    return () => {
        const copy = JSON.parse(JSON.stringify(records));
        let lines = '';
        for (const { id, name, tags } of copy)
            lines += `${id};${name.toUpperCase()};${tags.join('|')}\n`;
        const words = lines.split('\n').map((line) => line.split(';').toReversed().join(' '));
        const joined = words.join(',');
        let checksum = copy.length;
        for (let i = 0; i < joined.length; i += 7) {
            checksum = (Math.imul(checksum, 31) + joined.charCodeAt(i)) | 0;
        }
        return checksum >>> 0;
    };
}
/** Sorting: numbers by a comparing function, and strings as they are. */
function sorting() {
    let state = 12345;
    const next = () => {
        state = (Math.imul(state, 1103515245) + 12345) & 0x7fffffff;
        return state;
    };
    const numbers = Array.from({ length: 1000 }, next);
    const names = numbers.slice(0, 300).map((number) => number.toString(36));
    return () => {
        const ascending = numbers.toSorted((one, other) => one - other);
        const alphabetic = names.toSorted();
        let checksum = 0;
        for (let i = 0; i < ascending.length; i++) {
            checksum = (Math.imul(checksum, 31) + (ascending[i] ?? 0)) | 0;
        }
        for (const name of alphabetic)
            checksum = (Math.imul(checksum, 31) + name.charCodeAt(1)) | 0;
        return checksum >>> 0;
    };
}
/** Regular expressions: matching with groups, and replacing. */
function patterns() {
    const log = Array.from({ length: 100 }, (_, i) => {
        const address = `10.${i % 7}.${i % 31}.${i % 251}`;
        const status = [200, 301, 404, 500][i % 4];
        return `${address} - user${i % 13} [12/Mar/2024:10:${i % 60}:00] "GET /a/${i}/b.html?q=${i * 3}" ${status} ${i * 17}`;
    }).join('\n');
    const line = /^(\d+\.\d+\.\d+\.\d+) - (\w+) \[([^\]]+)\] "(?:GET|POST) ([^"?]+)(?:\?([^"]*))?" (\d{3}) (\d+)$/gm;
    return () => {
        let checksum = 0;
        for (const [, address = '', , , path = '', query = '', status = '', size = ''] of log.matchAll(line)) {
            checksum += address.length + path.length + query.length + Number(status) + Number(size);
        }
        return checksum + log.replaceAll(/\d+/g, (digits) => `<${digits}>`).length;
    };
}
/** Objects: allocation, pointers, maps and calls that are looked up. */
function objects() {
    const insert = (root, key) => {
        const node = { key, left: null, right: null };
        if (root === null)
            return node;
        for (let at = root;;) {
            const side = key < at.key ? 'left' : 'right';
            const child = at[side];
            if (child === null) {
                at[side] = node;
                return root;
            }
            at = child;
        }
    };
    const depthSum = (node, depth) => node === null ? 0 : depth + depthSum(node.left, depth + 1) + depthSum(node.right, depth + 1);
    return () => {
        let root = null;
        const counts = new Map();
        for (let i = 0; i < 600; i++) {
            const key = (i * 7919) % 10007;
            root = insert(root, key);
            const bucket = `bucket ${key % 50}`;
            counts.set(bucket, (counts.get(bucket) ?? 0) + key);
        }
        let checksum = depthSum(root, 1);
        for (const [bucket, count] of counts)
            checksum += bucket.length * count;
        return checksum;
    };
}

// EXTERNAL MODULE: ./lib/worker/measure.js + 23 modules
var measure = __nccwpck_require__(813);
;// CONCATENATED MODULE: ./lib/worker/calibrate.js


/**
 * Times the frozen workloads like any benchmarks, in a process that has nothing else to do. In the same order each
 * time: what one leaves behind in the process is a part of what the next takes.
 */
function calibrateHere({ slicing }, send) {
    const tasks = new Map(Object.entries(calibrationWorkloads()).map(([name, fn]) => [name, task(name, fn)]));
    const alone = {
        arm: 0,
        baton: { kind: 'fifo', paths: [''] },
        extraWork: 0,
        iterationStep: 1,
    };
    return (0,measure/* measure */.xP)({ ...alone, slicing, benchmarks: [...tasks.keys()] }, tasks, send);
}
function task(name, fn) {
    return { bench: { getTask: () => undefined }, name, fn, options: { async: false } };
}

;// CONCATENATED MODULE: external "node:process"
const external_node_process_namespaceObject = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:process");
;// CONCATENATED MODULE: ./lib/worker/deno-descriptor.js

/** Where the system's own functions are, by platforms. */
const libraries = {
    linux: 'libc.so.6',
    darwin: '/usr/lib/libSystem.B.dylib',
};
/**
 * Writes to a descriptor that this process was started with. Deno's own functions refuse each that they have not opened
 * themselves, and a socket cannot be opened by its path: so the system's function is called.
 *
 * @returns writes all of a text at once
 */
function denoWriter(deno, descriptor) {
    if (!isSystem(deno))
        throw new Error('this Deno has no Deno.dlopen');
    const library = libraries[external_node_process_namespaceObject.platform];
    if (library === undefined)
        throw new Error(`Deno is measured under Linux and macOS alone: this is ${external_node_process_namespaceObject.platform} on ${external_node_process_namespaceObject.arch}`);
    const { write } = deno.dlopen(library, {
        write: { parameters: ['i32', 'buffer', 'usize'], result: 'isize' },
    }).symbols;
    const encoder = new TextEncoder();
    return (text) => {
        const bytes = encoder.encode(text);
        for (let from = 0; from < bytes.length;) {
            const written = Number(write(descriptor, bytes.subarray(from), BigInt(bytes.length - from)));
            if (written <= 0)
                throw new Error(`descriptor ${descriptor} takes nothing any more`);
            from += written;
        }
    };
}
function isSystem(deno) {
    return 'dlopen' in deno && typeof deno.dlopen === 'function';
}

;// CONCATENATED MODULE: ./lib/worker/channel.js
/**
 * How a benchmark process hears what it is to do and tells what came of it. The user's code shares the process, so
 * that what this takes to work is captured before any of it is loaded.
 */


const [read, write, stringify] = [external_node_fs_.readSync, external_node_fs_.writeSync, JSON.stringify];
/** No more is kept of what a benchmark throws: a report shows a few lines. */
const mostCharacters = 16 * 1024;
/**
 * The spec, of the standard input: a file could be rewritten by the arm that happens to start first. Reads to the end,
 * so that nothing of it is left for the user's code.
 */
function readSpec() {
    const parts = [];
    for (;;) {
        const part = Buffer.alloc(64 * 1024);
        const length = readSome(part);
        if (length === 0)
            return JSON.parse(Buffer.concat(parts).toString('utf8'));
        parts.push(part.subarray(0, length));
    }
}
/** Windows ends a pipe by an error. */
function readSome(part) {
    try {
        return read(0, part);
    }
    catch (error) {
        if (error instanceof Error && 'code' in error && error.code === 'EOF')
            return 0;
        throw error;
    }
}
/**
 * Each line begins with the key, which stands in the spec alone: whatever else writes to the descriptor says nothing.
 */
function openChannel(descriptor, key) {
    const deno = Reflect.get(globalThis, 'Deno');
    const writeText = typeof deno === 'object' && deno !== null
        ? denoWriter(deno, descriptor)
        : (text) => void write(descriptor, text);
    return (message) => writeText(`${key} ${stringify(shortened(message))}\n`);
}
function shortened(message) {
    if (!('message' in message) || message.message.length <= mostCharacters)
        return message;
    return { ...message, message: `${message.message.slice(0, mostCharacters)} …` };
}

;// CONCATENATED MODULE: ./lib/worker/deno-bench/definition.js
/** What `Deno.bench` is called with, in all of its forms, as a definition. */
/** @throws TypeError in Deno's own words for what is no benchmark */
function denoDefinition(args) {
    const [first, second, third] = args;
    if (typeof first === 'string') {
        if (isFunction(second))
            return definition({}, first, second);
        if (!isFunction(third))
            throw new TypeError('Missing bench function');
        return definition(optionsOf(second), first, third);
    }
    if (isFunction(first)) {
        if (first.name === '')
            throw new TypeError('The bench function must have a name');
        return definition({}, first.name, first);
    }
    const options = optionsOf(first);
    const fn = second ?? options['fn'];
    if (!isFunction(fn))
        throw new TypeError("Expected 'fn' field in the first argument to be a bench function");
    const { name = fn.name } = options;
    return definition(options, name, fn);
}
function definition(options, name, fn) {
    if (typeof name !== 'string' || name === '')
        throw new TypeError("The bench name can't be empty");
    const { group, ignore, only } = options;
    return {
        name,
        fn,
        group: typeof group === 'string' ? group : '',
        ignore: Boolean(ignore),
        only: Boolean(only),
    };
}
function optionsOf(value) {
    return typeof value === 'object' && value !== null ? { ...value } : {};
}
function isFunction(value) {
    return typeof value === 'function';
}

// EXTERNAL MODULE: ./lib/worker/probes/measured-code.js
var measured_code = __nccwpck_require__(230);
;// CONCATENATED MODULE: ./lib/worker/deno-bench/start.js




/** Calls it once, to see whether it is to be awaited, and whether it says which part of a call is its own. */
function startDenoBench({ name, fn }, origin) {
    return function* () {
        const context = new Context(name, origin);
        context.expect(true);
        const returned = start_callOfBenchmark(fn, context);
        const asynchronous = (0,steps/* isThenable */.Qg)(returned);
        yield* (0,steps/* settled */.gu)(returned);
        const hooked = context.isMarked;
        context.expect(hooked);
        const run = hooked ? byParts(fn, context, asynchronous) : whole(fn, context, asynchronous);
        return { probe: countingProbe({ hooked, asynchronous, run }), operations: 1 };
    };
}
/** Named as `callerName` says, like all that call benchmarks. */
function start_callOfBenchmark(fn, context) {
    return fn(context);
}
const start_now = performance.now.bind(performance);
/** Results are kept here, so that no call is optimised away. */
const sink = { value: undefined };
/** A batch is timed as one. Compiled anew for every benchmark: a shared loop would be optimised for the first. */
function whole(fn, context, asynchronous) {
    const text = `return ${asynchronous ? 'async ' : ''}function ${measured_code/* callerName */.X} (iterations) {
    const start = now()
    for (let i = 0; i < iterations; i++) sink.value = ${asynchronous ? 'await ' : ''}fn(context)
    return now() - start
  }`;
    // oxlint-disable-next-line typescript/no-implied-eval -- our own text, no one else's
    return new intrinsics/* Function */.zt('fn', 'context', 'now', 'sink', text)(fn, context, start_now, sink);
}
/** The parts between start and end are summed, call by call: what lies around them is run, and not measured. */
function byParts(fn, context, asynchronous) {
    if (asynchronous)
        return async (iterations) => {
            let total = 0;
            for (let i = 0; i < iterations; i++) {
                context.begin();
                await start_callOfBenchmark(fn, context);
                total += context.finish();
            }
            return total;
        };
    return (iterations) => {
        let total = 0;
        for (let i = 0; i < iterations; i++) {
            context.begin();
            sink.value = start_callOfBenchmark(fn, context);
            total += context.finish();
        }
        return total;
    };
}
/** As Deno's, one call after the other: a call without `start` counts from its beginning, one without `end` to its end. */
class Context {
    name;
    origin;
    #isExpected = false;
    #begunMs = 0;
    #startMs = null;
    #endMs = null;
    constructor(name, origin) {
        this.name = name;
        this.origin = origin;
    }
    start() {
        if (this.#startMs !== null)
            throw new TypeError('BenchContext::start() has already been invoked');
        if (!this.#isExpected)
            throw new TypeError(notBefore);
        this.#startMs = start_now();
    }
    end() {
        const ms = start_now();
        if (this.#endMs !== null)
            throw new TypeError('BenchContext::end() has already been invoked');
        if (!this.#isExpected)
            throw new TypeError(notBefore);
        this.#endMs = ms;
    }
    get isMarked() {
        return this.#startMs !== null || this.#endMs !== null;
    }
    /** Whether calls say which part of them counts: all do, or none does. */
    expect(marks) {
        this.#isExpected = marks;
        this.begin();
    }
    begin() {
        this.#startMs = null;
        this.#endMs = null;
        this.#begunMs = start_now();
    }
    /** @returns milliseconds of the call's own part */
    finish() {
        const ms = start_now();
        return (this.#endMs ?? ms) - (this.#startMs ?? this.#begunMs);
    }
}
const notBefore = 'start() or end() was not called in the first call: a benchmark says in each of its calls what is measured, or in none';

;// CONCATENATED MODULE: ./lib/worker/deno-bench/collect.js



/**
 * Replaces `Deno.bench`, which does nothing but under `deno bench`: a file's benchmarks are brought to the gate at its end.
 * Where one says `only`, those alone are.
 */
function collectDenoBench(deno, { suite, origin }, file) {
    let isNarrowed = false;
    deno.bench = (...args) => {
        const own = denoDefinition(args);
        if (own.ignore)
            return;
        isNarrowed ||= own.only;
        file.declare(own, () => isNarrowed && !own.only
            ? []
            : [
                {
                    benchmark: (0,model/* benchmark */.aE)(suite, own.group, own.name),
                    start: startDenoBench(own, origin),
                },
            ]);
    };
}

;// CONCATENATED MODULE: ./lib/worker/deno-bench/run.js
/** Files of `Deno.bench`, run under Deno as they are: they declare benchmarks, and run none. */





/** @throws LoadError where the file cannot be loaded, or holds nothing to measure */
async function runDenoBench({ file: path, suite }, attendance) {
    const deno = Reflect.get(globalThis, 'Deno');
    if (!isDeno(deno))
        throw new evaluate/* LoadError */.Xb('threw', elsewhere);
    const file = new LedFile(attendance);
    collectDenoBench(deno, { suite, origin: (0,external_node_url_.pathToFileURL)(path).href }, file);
    const threw = await threwIn(path, file);
    await file.leadRest();
    if (file.isEmpty && threw !== null)
        throw threw.error;
    await attendance.end({
        failures: [],
        remarks: file.remarks,
        ...(threw !== null && { threw }),
    });
}
function isDeno(value) {
    return typeof value === 'object' && value !== null && 'bench' in value;
}
const elsewhere = `files of Deno.bench run under Deno, and this is ${process.release.name} ${process.version}`;

;// CONCATENATED MODULE: ./lib/worker/substitute.js
/** Modules of ours, for those who import or require others. */

/** As it is before anything replaces it. */
const { registerHooks: substitute_registerHooks } = external_node_module_;
/** Whether this runtime lets one put a module in another's place: Node.js does from 22.15 on. */
function canSubstitute() {
    return typeof substitute_registerHooks === 'function';
}
/**
 * Makes an object a module.
 *
 * @param url under which nothing else is loaded
 * @param exported the module, for those who require it, and its default; what it has can be imported by name
 */
function substitute(url, exported) {
    const required = { url, format: 'commonjs', shortCircuit: true };
    // Of its own kind: Node.js 24 did not find the other one when a file imported it.
    const imported = { url: `${url}?imported`, format: 'module', shortCircuit: true };
    const own = `globalThis[Symbol.for('${url}')]`;
    const names = Object.keys(exported).filter((name) => name !== 'default');
    const sources = new Map([
        [required.url, `module.exports = ${own}`],
        [
            imported.url,
            `const own = ${own}\nexport default own\nexport const { ${names.join(', ')} } = own`,
        ],
    ]);
    Object.defineProperty(globalThis, Symbol.for(url), { value: exported });
    substitute_registerHooks({
        load(asked, context, next) {
            const source = sources.get(asked);
            if (source === undefined)
                return next(asked, context);
            return { format: asked === url ? 'commonjs' : 'module', source, shortCircuit: true };
        },
    });
    return {
        exported,
        answer: ({ conditions }) => (conditions.includes('import') ? imported : required),
    };
}

;// CONCATENATED MODULE: ./lib/worker/mitata/mitata.js
/** What it is called, and, by the names of its arguments, the values that each takes. */
function partsOf({ _name: name, _args: args }) {
    return { name, args };
}
const mitataPackage = {
    name: 'mitata',
    isCopy: (loaded) => typeof loaded === 'object' &&
        loaded !== null &&
        ['bench', 'group', 'run'].every((name) => typeof Reflect.get(loaded, name) === 'function'),
    identity: ({ bench }) => bench,
};

;// CONCATENATED MODULE: ./lib/worker/mitata/combinations.js

/**
 * One run of a benchmark for each combination of its arguments' values, in mitata's order: the first argument's values
 * change fastest.
 *
 * Where the name does not tell the values, they stand behind it: mitata gives all rows the same name then.
 */
function combinationsOf(trial) {
    const { name, args: argumentsOf } = partsOf(trial);
    let all = [{}];
    for (const [argument, values] of Object.entries(argumentsOf))
        all = values.flatMap((value) => all.map((before) => ({ ...before, [argument]: value })));
    const written = all.map((args) => withValues(name, args));
    const isTold = new Set(written).size === all.length;
    return all.map((args, i) => ({
        name: isTold ? (written[i] ?? name) : `${written[i] ?? name} (${listOf(args)})`,
        args,
    }));
}
function withValues(name, args) {
    return Object.entries(args).reduce((text, [argument, value]) => text.replaceAll(`$${argument}`, () => String(value)), name);
}
function listOf(args) {
    return Object.entries(args)
        .map(([argument, value]) => `${argument}=${String(value)}`)
        .join(', ');
}

;// CONCATENATED MODULE: ./lib/worker/mitata/called.js




/** Calls it once, to see which kind of loop it needs. */
function* startCalled({ fn, parameters = [], timesItself = false, concurrency = 1 }, finish) {
    const given = [];
    let parametersWait = false;
    for (const make of parameters) {
        const made = make();
        parametersWait ||= (0,steps/* isThenable */.Qg)(made);
        given.push(yield* (0,steps/* settled */.gu)(made));
    }
    const returned = called_callOfBenchmark(fn, given);
    const asynchronous = (0,steps/* isThenable */.Qg)(returned);
    yield* (0,steps/* settled */.gu)(returned);
    const together = asynchronous && !timesItself ? concurrency : 1;
    const text = loopText({
        parameters: parameters.length,
        parametersWait,
        asynchronous,
        timesItself,
        together,
    });
    // Compiled anew for every benchmark: one shared loop would be optimised for the first and deoptimised by the next.
    // oxlint-disable-next-line typescript/no-implied-eval -- our own text, no one else's
    const run = new intrinsics/* Function */.zt('fn', 'makers', 'now', 'sink', text)(fn, parameters, called_now, called_sink);
    return countingProbe({
        hooked: parameters.length > 0 || timesItself,
        asynchronous: asynchronous || parametersWait,
        run,
        ...(finish !== undefined && { finish }),
    });
}
/** Named as `callerName` says, like all that call benchmarks. */
function called_callOfBenchmark(fn, given) {
    return fn(...given);
}
const called_now = performance.now.bind(performance);
/** Results are kept here, so that no call is optimised away. */
const called_sink = { value: undefined };
/** So many calls' parameters are made beforehand, and kept, so that the clock is read but once for all of them. */
const madeAtOnce = 1024;
function loopText(traits) {
    const { parameters, parametersWait, asynchronous, timesItself, together } = traits;
    const places = Array.from({ length: parameters }, (_, i) => i);
    const calls = Array.from({ length: together }, (_, call) => {
        const given = places.map((place) => `made${place}[i * ${together} + ${call}]`);
        return `fn(${given.join(', ')})`;
    });
    const waits = asynchronous ? 'await ' : '';
    const call = together > 1 ? `await Promise.all([${calls.join(', ')}])` : `${waits}${calls[0]}`;
    const make = places.map((place) => `made${place}[i] = ${parametersWait ? 'await ' : ''}make${place}()`);
    return `${places.map((place) => `const make${place} = makers[${place}], made${place} = []`).join('\n')}
  return ${asynchronous || parametersWait ? 'async ' : ''}function ${measured_code/* callerName */.X} (iterations) {
    let total = 0
    for (let left = iterations; left > 0;) {
      const many = ${parameters === 0 ? 'left' : `left < ${madeAtOnce} ? left : ${madeAtOnce}`}
      left -= many
      ${parameters === 0 ? '' : `for (let i = 0; i < many * ${together}; i++) { ${make.join('; ')} }`}
      const start = now()
      for (let i = 0; i < many; i++) ${timesItself ? `total += (${call}) / 1e6` : `sink.value = ${call}`}
      ${timesItself ? '' : 'total += now() - start'}
    }
    return total
  }`;
}

;// CONCATENATED MODULE: ./lib/worker/mitata/start.js



/** @param args values of this run's arguments, by their names */
function startMitata(f, args) {
    const get = (name) => args[name];
    return function* () {
        if (isGenerator(f))
            return { probe: yield* startYielded(f, get, args), operations: 1 };
        const probe = f.length === 0 ? yield* startCalled({ fn: f }) : yield* startLoop(f, get);
        return { probe, operations: 1 };
    };
}
const generators = [function* () { }, async function* () { }].map(({ constructor }) => constructor);
function isGenerator(f) {
    return generators.some((one) => f instanceof one);
}
/** What it does before it yields and after that is done once, and not measured. */
function* startYielded(f, get, args) {
    const generator = f({ get });
    const first = yield* nextOf(generator);
    const called = calledOf(first.value);
    const { concurrency = concurrencyOf(args) } = called;
    return yield* startCalled({ ...called, concurrency }, function* () {
        const last = yield* nextOf(generator);
        if (last.done !== true)
            throw new TypeError('expected generator to yield once');
    });
}
function* nextOf(generator) {
    if (!isIterator(generator))
        throw new TypeError(unbenchable);
    return yield* (0,steps/* settled */.gu)(generator.next());
}
function isIterator(value) {
    return typeof value === 'object' && value !== null && 'next' in value;
}
const unbenchable = 'expected benchmarkable yield from generator';
/** What was yielded: a function, or one with what makes its parameters. */
function calledOf(value) {
    if (isBenched(value) && value.length === 0)
        return { fn: value };
    const given = typeof value === 'object' && value !== null ? { ...value } : {};
    const fn = given['bench'] ?? given['manual'];
    if (!isBenched(fn))
        throw new TypeError(unbenchable);
    const parameters = Array.from({ length: fn.length }, (_, i) => {
        const make = given[i];
        if (!isBenched(make))
            throw new TypeError('expected function for benchmark parameter');
        return make;
    });
    const concurrency = concurrencyOf(given);
    return {
        fn,
        parameters,
        timesItself: given['bench'] === undefined,
        ...(concurrency !== undefined && { concurrency }),
    };
}
function concurrencyOf({ concurrency }) {
    return typeof concurrency === 'number' ? concurrency : undefined;
}
function isBenched(value) {
    return typeof value === 'function';
}
/** One that is given the loop is called once a slice; what it does outside of the loop is not measured. */
function* startLoop(f, get) {
    const first = new Loop(1);
    const returned = mitata_start_callOfBenchmark(f, first, get);
    yield* (0,steps/* settled */.gu)(returned);
    first.elapsedMs();
    const asynchronous = (0,steps/* isThenable */.Qg)(returned);
    return countingProbe({
        hooked: true,
        asynchronous,
        run(iterations) {
            const loop = new Loop(iterations);
            const running = mitata_start_callOfBenchmark(f, loop, get);
            if (!asynchronous)
                return loop.elapsedMs();
            return Promise.resolve(running).then(() => loop.elapsedMs());
        },
    });
}
/** Named as `callerName` says, like all that call benchmarks. */
function mitata_start_callOfBenchmark(f, loop, get) {
    return f({ get, [Symbol.iterator]: () => loop, [Symbol.asyncIterator]: () => loop });
}
const mitata_start_now = performance.now.bind(performance);
const going = { done: false, value: undefined };
const done = { done: true, value: undefined };
/** Ends after a number of iterations, and knows what they took. */
class Loop {
    #iterations;
    #begun = 0;
    #startMs = 0;
    #ms = null;
    constructor(iterations) {
        this.#iterations = iterations;
    }
    next() {
        if (this.#begun === this.#iterations) {
            this.#ms = mitata_start_now() - this.#startMs;
            return done;
        }
        if (this.#begun++ === 0)
            this.#startMs = mitata_start_now();
        return going;
    }
    elapsedMs() {
        if (this.#ms === null)
            throw new Error(contract);
        return this.#ms;
    }
}
const contract = 'the function has to run through all that it is given: `for (const _ of state)`, without leaving the loop';

;// CONCATENATED MODULE: ./lib/worker/mitata/stats.js

/** @param ms of an iteration, at least one */
function stats_statsOf(ms) {
    const samples = [...(0,intrinsics/* ascending */.V_)(ms)].map((each) => each * 1e6);
    const at = (share) => samples[Math.trunc(share * (samples.length - 1))] ?? 0;
    return {
        kind: 'fn',
        debug: '',
        ticks: samples.length,
        samples,
        avg: samples.reduce((sum, each) => sum + each, 0) / samples.length,
        min: at(0),
        max: at(1),
        p25: at(0.25),
        p50: at(0.5),
        p75: at(0.75),
        p99: at(0.99),
        p999: at(0.999),
    };
}

;// CONCATENATED MODULE: ./lib/worker/mitata/observed.js





/** The module that a file gets in the place of `real`. */
function observedMitata(real, suite, file) {
    const layouts = [{ name: null }];
    let at = 0;
    let placed = [];
    const bench = (name, fn) => {
        const trial = observed_isBenched(name)
            ? trialOf(real, name.name || 'anonymous', name)
            : trialOf(real, String(name), fn);
        const own = { trial, layout: at };
        placed.push(own);
        file.declare(own, () => declared(own));
        return trial;
    };
    const within = (name, declare) => {
        const outer = at;
        layouts.push({ name: name ?? layouts[outer]?.name ?? null });
        at = layouts.length - 1;
        const leave = () => {
            at = outer;
        };
        let returned;
        try {
            returned = declare();
        }
        catch (error) {
            leave();
            throw error;
        }
        if (returned instanceof Promise)
            return returned.finally(leave).then(() => undefined);
        return leave();
    };
    const declared = ({ trial, layout }) => combinationsOf(trial).map(({ name, args }) => {
        const group = layouts[layout]?.name ?? '';
        return {
            benchmark: (0,model/* benchmark */.aE)(suite, group, file.names.next({ group, name })),
            start: startMitata(trial.f, args),
        };
    });
    const runTrial = async (own, throws) => {
        file.settle(own);
        const { trial, layout } = own;
        const names = combinationsOf(trial);
        const runs = [];
        for (const [i, each] of declared(own).entries()) {
            const { name = '', args = {} } = names[i] ?? {};
            const shown = await file.lead(each);
            if (shown.kind === 'error' && throws)
                throw shown.error;
            runs.push(shown.kind === 'error'
                ? { name, args, stats: undefined, error: shown.error }
                : { name, args, stats: stats_statsOf(shown.ms), error: undefined });
        }
        const { name: alias, args: values } = partsOf(trial);
        const count = Object.keys(values).length;
        const kind = count === 0 ? 'static' : count === 1 ? 'args' : 'multi-args';
        return {
            runs,
            kind,
            args: values,
            alias,
            group: layout,
            baseline: false,
            style: { highlight: false, compact: false },
            // Where version 0.1 has them.
            name: alias,
            stats: runs[0]?.stats,
            error: runs[0]?.error,
        };
    };
    const run = async (options = {}) => {
        const mine = placed;
        placed = [];
        const benchmarks = [];
        await file.running(async () => {
            for (const own of mine) {
                if (options.filter?.test(partsOf(own.trial).name) === false)
                    file.settle(own);
                else {
                    const trial = await runTrial(own, options.throw === true);
                    benchmarks.push(options.observe?.(trial) ?? trial);
                }
            }
        });
        const layout = layouts.map(({ name }) => ({ name, types: [] }));
        const report = { layout, benchmarks, context: contextOf() };
        if (asksForJson(options))
            options.print?.(JSON.stringify(report, withMessages));
        return report;
    };
    const labelled = (declare) => within(null, declare);
    return {
        ...real,
        bench,
        run,
        group: (name, declare) => observed_isBenched(name) ? within(null, name) : within(observed_nameOf(name), declare ?? observed_nothing),
        ...(real.baseline === undefined
            ? { boxplot: labelled, barplot: labelled, summary: labelled, lineplot: labelled, compact }
            : { baseline: bench }),
    };
}
const observed_nothing = () => undefined;
/** It says how rows look, and nothing more. */
function compact(declare) {
    const returned = declare();
    return returned instanceof Promise ? returned.then(() => undefined) : undefined;
}
function observed_isBenched(value) {
    return typeof value === 'function';
}
/** Version 0.1 also takes `{ name, summary }`. */
function observed_nameOf(name) {
    if (typeof name === 'string')
        return name;
    if (typeof name !== 'object' || name === null || !('name' in name))
        return null;
    return typeof name.name === 'string' ? name.name : null;
}
/** Of mitata's own class where it has one, which refuses what mitata would refuse. */
function trialOf({ B }, name, fn) {
    if (!observed_isBenched(fn))
        throw new TypeError('expected iterator, generator or one-shot function');
    return B === undefined ? { f: fn, _name: name, _args: {} } : new B(name, fn);
}
function contextOf() {
    const { arch, platform, versions } = process;
    const noop = stats_statsOf([1e-6]);
    return {
        now: Date.now(),
        arch: `${arch}-${platform}`,
        version: versions.node,
        runtime: 'node',
        cpu: { name: null, freq: 1 },
        noop: { fn: noop, iter: noop, fn_gc: noop },
    };
}
function asksForJson({ format, json }) {
    if (typeof format === 'object')
        return Object.keys(format)[0] === 'json';
    return format === 'json' || json === true;
}
/** An error has no fields of its own that JSON shows. */
function withMessages(_, value) {
    return value instanceof Error ? { message: value.message, stack: value.stack } : value;
}

;// CONCATENATED MODULE: ./lib/worker/mitata/run.js





/** @throws LoadError where the file cannot be loaded, or holds nothing to measure */
async function runMitata({ file: path, suite }, attendance) {
    if (!canSubstitute())
        throw new evaluate/* LoadError */.Xb('threw', tooOld);
    let copies = 0;
    await runLed(path, attendance, {
        copied: mitataPackage,
        missing: 'no-mitata',
        lead: (copy, file) => substitute(`benchgate:mitata-${copies++}`, observedMitata(copy, suite, file)),
    });
}
const tooOld = 'files of mitata are measured under Node.js 22.15 or later, which lets one see what they import';

;// CONCATENATED MODULE: ./lib/worker/node-bench/module.js
/** node:bench as it is used here, and how another object takes its place. */


/** As it is before anything replaces it. */
const { registerHooks: module_registerHooks } = external_node_module_;
function isNodeBench(value) {
    return typeof value === 'function' && 'bench' in value && 'createRunner' in value;
}
/** From here on, whoever imports or requires `node:bench` gets this. */
function replaceNodeBench(own) {
    // By its name it could not be imported from a Node.js that does not have it yet.
    const instead = substitute('benchgate:node-bench', Object.assign(own.bench, own));
    module_registerHooks({
        resolve: (specifier, context, next) => specifier === 'node:bench' ? instead.answer(context) : next(specifier, context),
    });
}

;// CONCATENATED MODULE: ./lib/worker/sampled.js


/** Calls it once, to see whether it is to be awaited and how many operations it makes. */
function* startSampled(fn, context) {
    const first = new SampleContext(context);
    const returned = fn(first);
    const asynchronous = (0,steps/* isThenable */.Qg)(returned);
    yield* (0,steps/* settled */.gu)(returned);
    const { operations } = first.sample();
    const run = asynchronous
        ? async (iterations) => {
            let total = 0;
            for (let i = 0; i < iterations; i++) {
                const each = new SampleContext(context);
                await fn(each);
                total += each.msFor(operations);
            }
            return total;
        }
        : (iterations) => {
            let total = 0;
            for (let i = 0; i < iterations; i++) {
                const each = new SampleContext(context);
                fn(each);
                total += each.msFor(operations);
            }
            return total;
        };
    // What it does before its start and after its end is run, and not measured.
    return { probe: countingProbe({ hooked: true, asynchronous, run }), operations };
}
/** One call's. Holds the function to what node:bench asks of it: one start and one end, or one record. */
class SampleContext {
    name;
    params;
    signal;
    phase = 'measurement';
    index = 0;
    #context;
    #startedMs = null;
    #ms = null;
    #operations = 0;
    constructor(context) {
        this.name = context.name;
        this.params = context.params;
        this.signal = context.signal;
        this.#context = context;
    }
    start() {
        if (this.#startedMs !== null || this.#ms !== null)
            throw new Error(sampled_contract);
        this.#startedMs = sampled_now();
    }
    end(operations) {
        const endMs = sampled_now();
        if (this.#startedMs === null)
            throw new Error(sampled_contract);
        return this.#keep(operations, endMs - this.#startedMs);
    }
    record({ operations, duration_ns: durationNs }) {
        if (this.#startedMs !== null)
            throw new Error(sampled_contract);
        return this.#keep(operations, Number(durationNs) / 1e6);
    }
    /** How long it goes on is decided by the gate. */
    done() {
        return undefined;
    }
    diagnostic(message, options) {
        this.#context.diagnostic(message, options);
    }
    sample() {
        if (this.#ms === null)
            throw new Error(sampled_contract);
        const durationNs = BigInt(Math.round(this.#ms * 1e6));
        return { operations: this.#operations, duration_ns: durationNs };
    }
    /** Its time, as if it had made so many operations: calls may differ in that. */
    msFor(operations) {
        if (this.#ms === null)
            throw new Error(sampled_contract);
        return operations === this.#operations ? this.#ms : (this.#ms / this.#operations) * operations;
    }
    #keep(operations, ms) {
        if (this.#ms !== null)
            throw new Error(sampled_contract);
        if (!Number.isSafeInteger(operations) || operations < 1) {
            throw new RangeError(`a sample of ${operations} operations: expected a whole number above 0`);
        }
        this.#ms = ms;
        this.#operations = operations;
        const sample = this.sample();
        return Object.assign(sample, { rate: operations / (ms / 1000) });
    }
}
const sampled_contract = 'the function has to call start() and end(operations), or record(sample), once each time it is called';
const sampled_now = performance.now.bind(performance);

;// CONCATENATED MODULE: ./lib/worker/node-bench/run.js
/**
 * Files of node:bench, run by Node.js's own runner, whose hooks, `only` and `skip` keep their meaning. Only what
 * declares is replaced: in a function's place the runner gets to call one that hands it to the gate.
 */





/** @throws LoadError where the file cannot be loaded, or holds nothing to measure */
async function runNodeBench({ file, suite }, attendance) {
    const real = process.getBuiltinModule('node:bench');
    if (!isNodeBench(real))
        throw new evaluate/* LoadError */.Xb('threw', 'this Node.js has no node:bench');
    const runs = new Runs(suite, attendance);
    replaceNodeBench(observedModule(real, runs));
    await (0,evaluate/* evaluate */._3)(file, () => runs.begun === 0, () => runs.ended < runs.begun, (unguarded) => {
        runs.unguarded = unguarded;
    });
    await attendance.end(runs);
}
/** What the runners of a file are at, and what became of it. */
class Runs {
    begun = 0;
    ended = 0;
    unguarded = { inTime: (run) => run(), atOnce: (run) => run() };
    failures = [];
    remarks = [];
    #suite;
    #attendance;
    #met = new Set();
    constructor(suite, attendance) {
        this.#suite = suite;
        this.#attendance = attendance;
    }
    /** Its events tell them apart: a benchmark's function is told its name alone. */
    follow(stream, runner) {
        this.begun++;
        stream.on('bench:start', (record) => {
            runner.at = { benchmark: this.#named(record), isHandedOver: false };
        });
        stream.on('bench:complete', (record) => this.#complete(record, runner));
        stream.on('bench:diagnostic', ({ level, message }) => {
            if (level !== 'error')
                return;
            this.remarks.push({ what: 'hook-failed', suite: this.#suite, reason: message });
        });
        stream.on('bench:summary', () => {
            this.ended++;
        });
        return stream;
    }
    async handOver({ at }, fn, context) {
        if (at === null || at.isHandedOver)
            return;
        at.isHandedOver = true;
        this.#met.add(at.benchmark.id);
        const start = () => startSampled(fn, context);
        await this.unguarded.inTime(() => this.#attendance.at(at.benchmark, start));
    }
    #complete(record, runner) {
        const { at } = runner;
        runner.at = null;
        if (record.error === undefined)
            return;
        const own = this.#named(record);
        // One of two with the same identity never starts.
        if (at === null && this.#met.has(own.id))
            void this.#attendance.at(own, (0,measure/* failing */.Jr)(measure/* notThere */._));
        else
            this.failures.push({ benchmark: own, error: record.error });
    }
    #named({ namePath, params }) {
        const shown = Object.entries(params).map(([name, value]) => `${name}=${String(value)}`);
        const name = namePath.at(-1) ?? '';
        const task = shown.length === 0 ? name : `${name} (${shown.join(', ')})`;
        return (0,model/* benchmark */.aE)(this.#suite, (0,model/* joinedName */.B9)(namePath.slice(0, -1)), task);
    }
}
function observedModule(real, runs) {
    let isAsked = false;
    let isRunning = false;
    // The module's own runner starts by itself after the first declarations, and then shows nobody what it does.
    const observed = observe(real.createRunner(), runs, {
        declaring: () => {
            if (isAsked)
                return;
            isAsked = true;
            // When no microtask is left: between being asked and starting, a runner takes no declaration.
            process.nextTick(() => {
                if (!isRunning)
                    observed.run().resume();
            });
        },
        running: () => {
            isRunning = true;
        },
    });
    return {
        ...real,
        ...observed,
        skip: observed.bench.skip,
        only: observed.bench.only,
        createRunner: (options) => observe(real.createRunner(options), runs, {
            declaring: () => undefined,
            running: () => undefined,
        }),
    };
}
function observe(real, runs, { declaring, running }) {
    const runner = { at: null };
    const first = (call) => (...args) => {
        declaring();
        return call(...args);
    };
    const substituted = (call) => (...args) => call(...withoutSampling(args, (fn, context) => runs.handOver(runner, fn, context)));
    const { bench, suite, describe, before, after, beforeEach, afterEach } = real;
    return {
        bench: Object.assign(first(substituted(bench)), {
            skip: first(substituted(bench.skip)),
            only: first(substituted(bench.only)),
        }),
        suite: first(suite),
        describe: first(describe),
        before: first(before),
        after: first(after),
        beforeEach: first(beforeEach),
        afterEach: first(afterEach),
        run(options) {
            running();
            return runs.follow(real.run(options), runner);
        },
    };
}
/**
 * The arguments of `bench`, with a function in the place of the benchmark's that leaves it to `handOver` and is called
 * but once, however long that takes.
 */
function withoutSampling(args, handOver) {
    const place = args.findIndex(run_isFunction);
    const fn = args[place];
    if (!run_isFunction(fn))
        return args; // node:bench says best itself what is wrong
    const [given, options] = typeof args[0] === 'string' ? [args[0], args[1]] : [fn.name, args[0]];
    const substitute = async (context) => {
        await handOver(fn, context);
        context.record({ operations: 1, duration_ns: 1n });
    };
    const own = typeof options === 'object' && options !== null ? options : {};
    const once = { samples: 1, warmup: 0, timeout: Infinity };
    return [given === '' ? '<anonymous>' : given, { ...own, ...once }, substitute];
}
function run_isFunction(value) {
    return typeof value === 'function';
}

// EXTERNAL MODULE: ./lib/worker/protocol.js
var protocol = __nccwpck_require__(404);
// EXTERNAL MODULE: external "node:inspector"
var external_node_inspector_ = __nccwpck_require__(592);
;// CONCATENATED MODULE: ./lib/worker/loaded-modules.js





/**
 * The files of all code that this process holds, real paths, the gate's own among them. To be asked when nothing is
 * measured any more: it takes some hundredths of a second.
 *
 * V8 tells a debugger of every script that it has, also of those that came before the debugger: so nothing watches while
 * code is loaded or runs, and it works alike for ES modules, which nobody lists, for what a framework evaluates by itself
 * and in every Node.js. What is no script (add-ons, JSON) is in the cache of `require`.
 */
function loadedModules() {
    const required = Object.keys((0,external_node_module_.createRequire)(process.execPath).cache);
    const paths = [...scripts(), ...required].flatMap(pathOf).map(realPath);
    return [...new Set(paths)];
}
function scripts() {
    const urls = [];
    const session = new external_node_inspector_.Session();
    session.connect();
    try {
        session.on('Debugger.scriptParsed', ({ params }) => urls.push(params.url));
        session.post('Debugger.enable');
    }
    finally {
        session.disconnect();
    }
    return urls;
}
/** Loaders of frameworks put a query behind a path. Node.js's own modules and texts that were evaluated have none. */
function pathOf(url) {
    const [plain = ''] = url.split('?');
    if ((0,external_node_path_.isAbsolute)(plain))
        return [plain];
    return plain.startsWith('file://') ? [(0,external_node_url_.fileURLToPath)(plain)] : [];
}
function realPath(path) {
    try {
        return external_node_fs_.realpathSync.native(path);
    }
    catch {
        return path; // within an archive, say: then it is where it says
    }
}

;// CONCATENATED MODULE: ./lib/worker/tell-modules.js

/** Where it is asked for, at the end of a process. */
function tellModules(spec, send) {
    if (spec.task === 'measure' && !spec.tellsModules)
        return;
    send({ type: 'modules', paths: loadedModules() });
}

;// CONCATENATED MODULE: ./lib/worker/tinybench/benches.js
function openBenches() {
    const prototypes = new Set();
    let first = null;
    return {
        learn(copy) {
            first ??= copy;
            prototypes.add(copy.Bench.prototype);
        },
        isEmpty: () => first === null,
        isBench(value) {
            for (let at = value; typeof at === 'object' && at !== null;) {
                if (prototypes.has(at))
                    return true;
                at = Object.getPrototypeOf(at);
            }
            return false;
        },
        newBench: () => first && new first.Bench(),
    };
}

;// CONCATENATED MODULE: ./lib/worker/tinybench/stage.js
/** A file may expect so many samples: as many as it asked for, and enough for its percentiles. */
const samples = { least: 100, most: 10_000 };
function stageOf(bench) {
    let reading = 0;
    const props = {
        time: () => 0,
        warmupTime: () => 0,
        warmupIterations: () => 1,
        iterations: samplesFor,
        setup: () => stage_nothing,
        teardown: () => stage_nothing,
        // Read before a call, and after it.
        now: () => () => {
            const ms = reading;
            reading = 0;
            return ms;
        },
    };
    let restore = [];
    return {
        open() {
            // Where the versions keep them: on the Bench (2, 6) or in its `opts` (3 to 5).
            for (const holder of [bench, bench.opts]) {
                for (const [name, prop] of Object.entries(props)) {
                    if (holder === undefined || !Object.hasOwn(holder, name))
                        continue;
                    const own = Reflect.get(holder, name);
                    restore.push(() => void Reflect.set(holder, name, own));
                    Reflect.set(holder, name, prop(own));
                }
            }
        },
        close() {
            for (const each of restore)
                each();
            restore = [];
        },
        tick(ms) {
            reading = ms;
        },
    };
}
function samplesFor(iterations) {
    const asked = typeof iterations === 'number' ? Math.ceil(iterations) : 0;
    return Math.min(samples.most, Math.max(samples.least, asked));
}
const stage_nothing = () => undefined;

;// CONCATENATED MODULE: ./lib/worker/tinybench/led-task.js


const AsyncFunction = (async () => undefined).constructor;
/**
 * A task that tinybench runs, with a function of ours in its own's place: the first call hands the task to the gate,
 * which measures it there and then. This and all further calls claim the times that the gate has found, so that
 * tinybench makes of them what it makes of its own.
 *
 * tinybench 6 calls an unknown function as soon as it is added, all versions take one with this constructor for
 * asynchronous, and none insists that it returns a promise.
 */
class LedTask {
    task;
    standIn;
    #lead;
    #stage;
    #going = 'idle';
    #shown = null;
    #next = 0;
    constructor(task, lead) {
        this.task = task;
        this.#lead = lead;
        this.#stage = stageOf(task.bench);
        this.standIn = () => this.#called();
        Object.defineProperty(this.standIn, 'constructor', { value: AsyncFunction });
    }
    /** Lets tinybench go over it. */
    async going(going, run) {
        this.#begin(going);
        try {
            return await run();
        }
        finally {
            this.#end();
        }
    }
    goingAtOnce(going, run) {
        this.#begin(going);
        try {
            return run();
        }
        finally {
            this.#end();
        }
    }
    #begin(going) {
        this.#going = going;
        this.#next = 0;
        if (going !== 'warmup' && this.#shown !== null)
            this.#lead.again(this.task);
        this.#stage.open();
    }
    #end() {
        this.#stage.close();
        this.#going = 'idle';
    }
    #called() {
        if (this.#shown !== null)
            return this.#claim(this.#shown);
        if (this.#going === 'in-time')
            return this.#leadInTime();
        if (this.#going === 'at-once')
            return this.#leadAtOnce();
        return undefined;
    }
    async #leadInTime() {
        this.#stage.close();
        try {
            this.#shown = await this.#lead.inTime(this.task);
        }
        finally {
            this.#stage.open();
        }
        return this.#claim(this.#shown);
    }
    #leadAtOnce() {
        this.#stage.close();
        try {
            this.#shown = this.#lead.atOnce(this.task);
        }
        finally {
            this.#stage.open();
        }
        return this.#claim(this.#shown ?? worker_shown/* unmeasured */.Q);
    }
    #claim(shown) {
        if (shown.kind === 'error')
            throw shown.error;
        const ms = shown.ms[this.#next++ % shown.ms.length] ?? 0;
        this.#stage.tick(ms);
        return { overriddenDuration: ms };
    }
}

;// CONCATENATED MODULE: ./lib/worker/tinybench/file.js




/** A file that keeps the event loop busy is taken as loaded after this long without a new benchmark. */
const file_quietMs = 200;
/** Knows what a file has added to its Benches and run so far, and brings each task to the gate once. */
class TinybenchFile {
    unguarded = { inTime: (run) => run(), atOnce: (run) => run() };
    #suite;
    #attendance;
    #remarks = new Map();
    #tasks = [];
    #met = new Set();
    #taken = new Set();
    /** Tasks of several Benches may share a name: cases that come from a list often do. */
    #names = new model/* NumberedNames */.nE();
    #benchmarks = new Map();
    #benchesInTurn = inTurn();
    #tasksInTurn = inTurn();
    #running = 0;
    #measuring = 0;
    #lastSign = performance.now();
    constructor(suite, attendance) {
        this.#suite = suite;
        this.#attendance = attendance;
    }
    get remarks() {
        return [...this.#remarks.values()];
    }
    get isEmpty() {
        return this.#tasks.length === 0;
    }
    get isBusy() {
        return this.#running > 0 || performance.now() - this.#lastSign < file_quietMs;
    }
    isBenchmarks() {
        return this.#measuring > 0 && (0,measured_code/* isInMeasuredCode */.V)();
    }
    adding(task) {
        this.#lastSign = performance.now();
        if (task.bench.getTask(task.name) !== undefined) {
            this.#taken.add(this.#named(task));
            return null;
        }
        return new LedTask(task, {
            inTime: (each) => this.#lead(each),
            atOnce: (each) => this.#leadAtOnce(each),
            again: (each) => this.#remark('run-again', each),
        });
    }
    added(led) {
        const { task } = led;
        const group = task.bench.name ?? '';
        const name = this.#names.next({ group, name: task.name });
        this.#benchmarks.set(task, (0,model/* benchmark */.aE)(this.#suite, group, name));
        this.#tasks.push(led);
        this.#remarkConcurrency(task);
    }
    async running(bench, run) {
        for (const { task } of this.#tasks)
            if (task.bench === bench)
                this.#remarkConcurrency(task);
        this.#running++;
        try {
            return await this.#benchesInTurn(run);
        }
        finally {
            this.#running--;
            this.#lastSign = performance.now();
        }
    }
    runningTask = (run) => this.#tasksInTurn(run);
    /** Those of Benches that the file does not run, and has not removed again. */
    async measureRest() {
        for (const { task } of this.#tasks) {
            if (this.#met.has(task) || task.bench.getTask(task.name) === undefined)
                continue;
            this.#met.add(task);
            await this.#measuredBy(() => this.#attendance.at(this.#named(task), (0,measure/* startOf */.GH)(task)));
        }
        for (const own of this.#taken) {
            await this.#attendance.at(own, (0,measure/* failing */.Jr)(new Error('two tasks of its Bench have this name')));
        }
    }
    #lead(task) {
        this.#met.add(task);
        const own = this.#named(task);
        return this.#measuredBy(() => this.unguarded.inTime(() => this.#attendance.at(own, (0,measure/* startOf */.GH)(task))));
    }
    async #measuredBy(measure) {
        this.#measuring++;
        try {
            return await measure();
        }
        finally {
            this.#measuring--;
            this.#lastSign = performance.now();
        }
    }
    #leadAtOnce(task) {
        this.#measuring++;
        try {
            const own = this.#named(task);
            const shown = this.unguarded.atOnce(() => this.#attendance.atOnce(own, (0,measure/* startOf */.GH)(task)));
            if (shown === null)
                this.#remark('not-at-once', task);
            else
                this.#met.add(task);
            return shown;
        }
        finally {
            this.#measuring--;
            this.#lastSign = performance.now();
        }
    }
    #remarkConcurrency(task) {
        if (task.bench.concurrency)
            this.#remark('concurrency', task);
    }
    /** Once of each task, however often it is seen. */
    #remark(what, task) {
        const { name } = this.#named(task);
        this.#remarks.set(`${what} ${name}`, { what, benchmark: name });
    }
    #named(task) {
        const { bench, name } = task;
        return this.#benchmarks.get(task) ?? (0,model/* benchmark */.aE)(this.#suite, bench.name ?? '', name);
    }
}
/** One step after the other, in the order in which they are asked for. */
function inTurn() {
    let last = Promise.resolve();
    return (step) => {
        const turn = last.then(step);
        last = turn.catch(() => undefined); // told to whom it belongs
        return turn;
    };
}

;// CONCATENATED MODULE: ./lib/worker/tinybench/patch.js

/** Makes a copy of tinybench bring its tasks to the gate. One patch fits the versions 2 to 6. */
function patch({ Bench, Task }, observer) {
    const led = new WeakMap();
    const leading = new WeakSet();
    patchBench(Bench.prototype, observer, leading, led);
    patchTask(Task.prototype, observer, led);
}
function patchBench(prototype, observer, leading, led) {
    const { add, run } = prototype;
    prototype.add = function (name, fn, options) {
        // What tinybench will refuse, it says best itself.
        const isTask = typeof name === 'string' && patch_isFunction(fn);
        if (!isTask || observer.isBenchmarks())
            return add.call(this, name, fn, options);
        const own = typeof options === 'object' ? { ...options } : {};
        const task = observer.adding({ bench: this, name, fn, options: own });
        if (task === null)
            return this;
        const returned = add.call(this, name, task.standIn, withoutHooks(own));
        const theirs = this.getTask(name);
        if (typeof theirs === 'object' && theirs !== null)
            led.set(theirs, task);
        leading.add(this);
        observer.added(task);
        return returned;
    };
    prototype.run = function (...args) {
        if (!leading.has(this))
            return run.apply(this, args);
        return observer.running(this, () => withoutConcurrency(this, async () => run.apply(this, args)));
    };
    if (prototype.runConcurrently !== undefined) {
        prototype.runConcurrently = function (threshold, mode = 'bench') {
            Object.assign(this, { threshold, concurrency: mode });
            return prototype.run.call(this);
        };
    }
    if (prototype.warmupConcurrently !== undefined) {
        prototype.warmupConcurrently = function (threshold, mode = 'bench') {
            Object.assign(this, { threshold, concurrency: mode });
            return withoutConcurrency(this, async () => prototype.warmup?.call(this));
        };
    }
}
function patchTask(prototype, { runningTask }, led) {
    const { run, warmup, runSync, warmupSync } = prototype;
    prototype.run = function (...args) {
        const own = async () => run.apply(this, args);
        const task = led.get(this);
        return task === undefined ? own() : runningTask(() => task.going('in-time', own));
    };
    prototype.warmup = function (...args) {
        const own = async () => warmup.apply(this, args);
        const task = led.get(this);
        return task === undefined ? own() : runningTask(() => task.going('warmup', own));
    };
    if (runSync === undefined || warmupSync === undefined)
        return;
    prototype.runSync = function (...args) {
        const own = () => runSync.apply(this, args);
        const task = led.get(this);
        return task === undefined ? own() : task.goingAtOnce('at-once', own);
    };
    prototype.warmupSync = function (...args) {
        const own = () => warmupSync.apply(this, args);
        const task = led.get(this);
        return task === undefined ? own() : task.goingAtOnce('warmup', own);
    };
}
function patch_isFunction(value) {
    return typeof value === 'function';
}
/** The gate calls the hooks, around the function that it runs; and it does not let a signal cut the times short. */
function withoutHooks(options) {
    const hooks = { beforeAll: undefined, beforeEach: undefined, afterEach: undefined };
    return { ...options, ...hooks, afterAll: undefined, signal: undefined, async: true };
}
/** Measured at a time, benchmarks would be each other's noise. */
async function withoutConcurrency(bench, run) {
    const { concurrency } = bench;
    Reflect.set(bench, 'concurrency', null);
    try {
        return await run();
    }
    finally {
        Reflect.set(bench, 'concurrency', concurrency);
    }
}

;// CONCATENATED MODULE: ./lib/worker/tinybench/strangers.js
/** Benches of copies of tinybench that nobody could patch, such as one that was bundled into another file. */
/**
 * Every version tells its own listeners of a task that is added, through the global `EventTarget`. Nothing is measured
 * while this watches: it would be in the way of benchmarks that dispatch events.
 *
 * @param isKnown whether a Bench is of a copy that was patched
 * @returns those that were seen by now
 */
function watchStrangers(isKnown) {
    const strangers = [];
    // oxlint-disable-next-line typescript/unbound-method -- it is called with its own `this` below
    const { dispatchEvent } = EventTarget.prototype;
    EventTarget.prototype.dispatchEvent = function (event) {
        if (event.type === 'add' && isBench(this) && !isKnown(this)) {
            const task = strangers_nameOf(Reflect.get(event, 'task'));
            if (task !== null)
                strangers.push({ bench: strangers_nameOf(this) ?? '', task });
        }
        return dispatchEvent.call(this, event);
    };
    return () => strangers;
}
function isBench(value) {
    return ['add', 'run', 'getTask', 'reset'].every((method) => typeof Reflect.get(value, method) === 'function');
}
function strangers_nameOf(value) {
    if (typeof value !== 'object' || value === null)
        return null;
    const name = Reflect.get(value, 'name');
    return typeof name === 'string' ? name : null;
}

// EXTERNAL MODULE: ./lib/worker/tinybench/tinybench.js
var tinybench = __nccwpck_require__(349);
;// CONCATENATED MODULE: ./lib/worker/tinybench/run.js
/**
 * Files of tinybench, run as they are: by the project's own copies of it, in which `bench.run()` brings one task after
 * the other to the gate and goes on when that one is measured.
 */









/** @throws LoadError where the file cannot be loaded, or holds nothing to measure */
async function runTinybench(spec, attendance) {
    const file = new TinybenchFile(spec.suite, attendance);
    const benches = openBenches();
    await findCopies(spec.file, tinybench/* tinybenchPackage */.Z, (copy) => {
        benches.learn(copy);
        patch(copy, file);
    });
    const strangers = spec.task === 'collect' ? watchStrangers(benches.isBench) : () => [];
    // An entry script may measure many files with one Bench, each by a function that adds to it.
    const threw = await threwIn(spec.file, file, () => [benches.newBench() ?? undefined]);
    await file.measureRest();
    const failures = strangers().map((each) => failureOf(each, spec.suite));
    const isEmpty = file.isEmpty && failures.length === 0;
    if (isEmpty && threw !== null)
        throw threw.error;
    if (isEmpty && benches.isEmpty())
        throw new evaluate/* LoadError */.Xb('no-tinybench', noTinybench);
    await attendance.end({ failures, remarks: file.remarks, ...(threw !== null && { threw }) });
}
const noTinybench = 'tinybench cannot be resolved from here';
function failureOf({ bench, task }, suite) {
    return { benchmark: (0,model/* benchmark */.aE)(suite, bench, task), error: new evaluate/* LoadError */.Xb('threw', stranger) };
}
const stranger = 'its Bench is of a copy of tinybench that the gate cannot lead: one that is bundled into another file or, before Node.js 22.15, that belongs to another package. Import the package itself, and leave it out of bundles';

;// CONCATENATED MODULE: ./lib/worker/vitest/arm-path.js

/**
 * What Vitest's process loads of ours, as seen from a benchmark process's own file: for `dist/worker/index.js` it is
 * `dist/vitest-arm/index.js`, beside `worker.ts` it is `worker/vitest/arm.ts`.
 */
function armPath(workerPath) {
    const directory = (0,external_node_path_.dirname)(workerPath);
    return (0,external_node_path_.basename)(workerPath) === 'index.js'
        ? (0,external_node_path_.join)(directory, '..', 'vitest-arm', 'index.js')
        : (0,external_node_path_.join)(directory, 'worker', 'vitest', `arm${(0,external_node_path_.extname)(workerPath)}`);
}

;// CONCATENATED MODULE: ./lib/worker/vitest/protocol.js
/** What the process that runs Vitest and the one in which Vitest runs the file know of each other. */
/** The name of an environment variable: the second finds it set, and what it is to do on its standard input. */
const armVariable = 'BENCHGATE_ARM';
/** The report channel in the second process: Vitest has its own on the usual one. */
const innerChannel = 4;
/** Under this symbol of the global object Vitest's modules find the gate. */
const gateKey = 'benchgate:vitest';
/** Written when the second process has told all there is to tell. */
function toldPath(scratch) {
    return `${scratch}.told`;
}

// EXTERNAL MODULE: external "node:child_process"
var external_node_child_process_ = __nccwpck_require__(421);
;// CONCATENATED MODULE: ./lib/worker/vitest/pool.js
/** The process in which Vitest runs the file: as Vitest starts it, and with the gate and the report channel in it. */





const pool_name = 'benchgate';
function vitestPool(arm) {
    return { name: pool_name, createPoolWorker: (options) => poolWorker(arm, options) };
}
function poolWorker(arm, options) {
    let child;
    const started = () => {
        if (child === undefined)
            throw new Error('the process of Vitest was not started');
        return child;
    };
    return {
        name: pool_name,
        async start() {
            child = startProcess(arm, options);
            child.on('exit', endLikewise);
        },
        async stop() {
            const ending = started();
            ending.off('exit', endLikewise);
            if (ending.exitCode !== null || ending.signalCode !== null)
                return;
            const ended = new Promise((resolve) => ending.once('exit', resolve));
            // Vitest has done its tidying up. What counts has to see the end of what it counts, and ends with it.
            if ('counter' in arm.spec)
                ending.disconnect();
            else
                ending.kill('SIGKILL');
            await ended;
        },
        send: (message) => void started().send(message),
        on: (event, listener) => void started().on(event, listener),
        off: (event, listener) => void started().off(event, listener),
        deserialize: (data) => data,
    };
}
function startProcess({ spec, armPath }, { distPath, env, execArgv }) {
    const flags = [...process.execArgv, '--import', (0,external_node_url_.pathToFileURL)(armPath).href, ...execArgv];
    // What counts instructions counts this process alone: Vite has its own.
    const [execPath = process.execPath, ...counting] = 'counter' in spec ? spec.counter : [];
    const node = execPath === process.execPath ? [] : [process.execPath];
    const child = (0,external_node_child_process_.fork)((0,external_node_path_.join)(distPath, 'workers/forks.js'), [], {
        env: { ...env, [armVariable]: 'yes' },
        execPath,
        execArgv: [...counting, ...node, ...flags],
        // Last the report channel: the fourth is Vitest's own.
        stdio: ['pipe', 'inherit', 'inherit', 'ipc', 3],
        serialization: 'advanced',
    });
    child.stdin?.on('error', () => undefined); // the process went away, which is seen elsewhere
    child.stdin?.end(JSON.stringify(spec));
    return child;
}
/** What a benchmark did to its process is to be seen on this one. */
function endLikewise(code, signal) {
    if (signal !== null)
        process.kill(process.pid, signal);
    else
        process.exit(code === 0 ? protocol/* exitCodes */.h.bug : (code ?? protocol/* exitCodes */.h.bug));
}

;// CONCATENATED MODULE: ./lib/worker/vitest/run.js
var run_rewriteRelativeImportExtension = (undefined && undefined.__rewriteRelativeImportExtension) || function (path, preserveJsx) {
    if (typeof path === "string" && /^\.\.?\//.test(path)) {
        return path.replace(/\.(tsx)$|((?:\.d)?)((?:\.[^./]+?)?)\.([cm]?)ts$/i, function (m, tsx, d, ext, cm) {
            return tsx ? preserveJsx ? ".jsx" : ".js" : d && (!ext || !cm) ? m : (d + ext + "." + cm.toLowerCase() + "js");
        });
    }
    return path;
};
/**
 * Files of Vitest, run by the project's own: its configuration, plugins, environment and hooks. Where Vitest would call
 * tinybench it calls the gate, in the process that it starts for the file: version 5 has a setting for that, and in
 * version 4 a runner of ours does it.
 */







/** Runs the file. What it comes to is told by the process in it. @throws LoadError where that could not */
async function runVitest(run) {
    const { config } = run;
    const { file, scratch } = run.spec;
    const { major, createVitest } = await findVitest(file);
    if (config !== null)
        process.chdir((0,external_node_path_.dirname)(config));
    const vitest = await createVitest('benchmark', options(run)).catch(refuse);
    try {
        const project = projectOf(file, vitest.projects);
        leadToGate(project.config, major, scratch);
        // For an environment of browsers Vite reads from few places only.
        project.vite.config.server.fs.allow.push((0,external_node_path_.dirname)(scratch).replaceAll('\\', '/'));
        // What a benchmark asks to be kept would be stand-ins.
        if (project.benchmark !== undefined)
            project.benchmark.writeResult = async () => undefined;
        const ended = await vitest.runTestSpecifications([project.createSpecification(file)]);
        if (!(0,external_node_fs_.existsSync)(toldPath(scratch)))
            throw failed(ended);
    }
    finally {
        await vitest.close();
    }
}
const oldest = 4;
async function findVitest(file) {
    const { resolve } = (0,external_node_module_.createRequire)(file);
    let manifest;
    try {
        manifest = resolve('vitest/package.json');
    }
    catch {
        throw new evaluate/* LoadError */.Xb('no-vitest', 'Vitest cannot be resolved from here');
    }
    const { version } = JSON.parse((0,external_node_fs_.readFileSync)(manifest, 'utf8'));
    const major = Number(version.split('.')[0]);
    if (major < oldest) {
        throw new evaluate/* LoadError */.Xb('threw', `the project has Vitest ${version}: use ${oldest} or later`);
    }
    const { href } = (0,external_node_url_.pathToFileURL)(resolve('vitest/node'));
    const { createVitest } = await import(run_rewriteRelativeImportExtension(/* webpackIgnore: true */ href));
    return { major, createVitest };
}
function refuse(error) {
    throw new evaluate/* LoadError */.Xb('threw', (0,evaluate/* describe */.q0)(error));
}
/** As `vitest bench` would be called, but that nothing is shown, kept, watched, tried again or cut off. */
function options(run) {
    const silent = [{}];
    return {
        ...(run.config !== null && { config: run.config }),
        benchmarkOnly: true,
        benchmark: { reporters: silent },
        reporters: silent,
        watch: false,
        run: true,
        api: false,
        cache: false,
        update: false,
        coverage: { enabled: false },
        typecheck: { enabled: false },
        allowOnly: true,
        passWithNoTests: true,
        fileParallelism: false,
        isolate: true,
        disableConsoleIntercept: true,
        testTimeout: longestMs,
        hookTimeout: longestMs,
        pool: vitestPool(run),
    };
}
/** As far as timers reach: how long a benchmark may take is the gate's to say. */
const longestMs = 2 ** 31 - 1;
/** The file's own project where there are several. */
function projectOf(file, projects) {
    const outside = projects.filter(({ config }) => !config.browser.enabled);
    const project = outside.find((each) => each.matchesTestGlob(file)) ?? outside[0];
    if (project !== undefined)
        return project;
    throw new evaluate/* LoadError */.Xb('threw', 'it belongs to a project in browser mode: only Node.js is measured');
}
/** Modules of ours in Vitest's own terms. They are read by Vite, and must do nothing that Vite could slow down. */
function leadToGate(config, major, scratch) {
    const write = (name, text) => {
        const path = `${scratch}.${name}`; // the other arms have theirs in the same place
        (0,external_node_fs_.writeFileSync)(path, text);
        return path;
    };
    const gate = `globalThis[Symbol.for('${gateKey}')]`;
    config.retry = 0;
    if (major === 4) {
        config.runner = write('runner.mjs', `import * as vitest from 'vitest'
const memory = vitest.TestRunner?.getBenchFn ? vitest.TestRunner : await import("vitest/suite") // before 4.1
export default ${gate}.runnerFrom(memory)\n`);
        return;
    }
    config.benchmark.provider = write('provider.mjs', `export default ${gate}.provider\n`);
    config.setupFiles.unshift(write('setup.mjs', `import { afterAll, expect } from 'vitest'\n${gate}.setUp(afterAll, expect)\n`));
}
function failed({ testModules, unhandledErrors }) {
    const errors = [...testModules.flatMap((module) => module.errors()), ...unhandledErrors];
    const texts = errors
        .map((error) => (0,evaluate/* describe */.q0)(error))
        .filter((text) => !text.includes('No test suite found'));
    if (texts.length === 0)
        return new evaluate/* LoadError */.Xb('no-benchmarks', 'it has no benchmark');
    return new evaluate/* LoadError */.Xb('threw', texts.join('\n'));
}

;// CONCATENATED MODULE: ./lib/worker.js
/**
 * Entry of a benchmark process: `node worker.js`, with a spec on its standard input. Lives for one round, under the user's
 * own Node, and imports nothing but Node's modules and the user's benchmark file, if any.
 */















const reportChannel = 3;
const [, workerPath = ''] = process.argv;
const received = readSpec();
const send = openChannel(reportChannel, received.key);
/** The user's code may replace it. */
const exit = process.exit.bind(process);
async function work(spec) {
    if (spec.task === 'calibrate')
        return calibrateHere(spec, send);
    const { file, framework } = spec;
    if (framework.kind === 'vitest') {
        return runVitest({ spec, config: framework.config, armPath: armPath(workerPath) });
    }
    asMain(file);
    const attendance = await attendanceOf(spec, send, exit);
    if (attendance === null)
        return undefined;
    switch (framework.kind) {
        case 'tinybench':
            return runTinybench(spec, attendance);
        case 'node-bench':
            return runNodeBench(spec, attendance);
        case 'mitata':
            return runMitata(spec, attendance);
        case 'benchmarkjs':
            return runBenchmarkjs(spec, attendance);
        case 'deno-bench':
            return runDenoBench(spec, attendance);
    }
}
function end(error) {
    if (error instanceof baton/* PartnerGone */.O1)
        exit(protocol/* exitCodes */.h.partnerGone);
    if (error instanceof evaluate/* LoadError */.Xb) {
        send({ type: 'load-failed', code: error.code, message: error.message });
        exit(0);
    }
    process.stderr.write(`${(0,evaluate/* describe */.q0)(error)}\n`);
    return exit(protocol/* exitCodes */.h.bug);
}
work(received).then(() => {
    if ((received.task === 'collect' || received.task === 'measure') &&
        received.framework.kind !== 'vitest')
        tellModules(received, send);
    send({ type: 'done' });
    exit(0); // whatever the file left running
}, end);

