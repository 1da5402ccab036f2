import { createRequire as __WEBPACK_EXTERNAL_createRequire } from "module";
/******/ var __webpack_modules__ = ({

/***/ 24:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:fs");

/***/ }),

/***/ 901:
/***/ ((__webpack_module__, __unused_webpack___webpack_exports__, __nccwpck_require__) => {

__nccwpck_require__.a(__webpack_module__, async (__webpack_handle_async_dependencies__, __webpack_async_result__) => { try {
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(24);
/* harmony import */ var _browse_browse_js__WEBPACK_IMPORTED_MODULE_1__ = __nccwpck_require__(338);
/**
 * Entry of the process that drives pages: `node browse.js`, with a spec on its standard input. Lives for one round, under the
 * user's own Node; a process and a bundle of its own, which starts a browser that ends with it.
 */


const reportChannel = 3;
function send(message) {
    (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.writeSync)(reportChannel, `${JSON.stringify(message)}\n`);
}
const spec = JSON.parse((0,node_fs__WEBPACK_IMPORTED_MODULE_0__.readFileSync)(0, 'utf8'));
setInterval(() => send({ type: 'beat' }), 1000);
await (0,_browse_browse_js__WEBPACK_IMPORTED_MODULE_1__/* .browse */ .z)(spec, send);
process.exit(0); // ends the browser, and whatever it is at

__webpack_async_result__();
} catch(e) { __webpack_async_result__(e); } }, 1);

/***/ }),

/***/ 338:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {


// EXPORTS
__nccwpck_require__.d(__webpack_exports__, {
  z: () => (/* binding */ browse)
});

;// CONCATENATED MODULE: external "node:path"
const external_node_path_namespaceObject = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:path");
// EXTERNAL MODULE: external "node:fs"
var external_node_fs_ = __nccwpck_require__(24);
;// CONCATENATED MODULE: external "node:module"
const external_node_module_namespaceObject = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:module");
;// CONCATENATED MODULE: external "node:url"
const external_node_url_namespaceObject = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:url");
;// CONCATENATED MODULE: ./lib/platform/load-package.js
var __rewriteRelativeImportExtension = (undefined && undefined.__rewriteRelativeImportExtension) || function (path, preserveJsx) {
    if (typeof path === "string" && /^\.\.?\//.test(path)) {
        return path.replace(/\.(tsx)$|((?:\.d)?)((?:\.[^./]+?)?)\.([cm]?)ts$/i, function (m, tsx, d, ext, cm) {
            return tsx ? preserveJsx ? ".jsx" : ".js" : d && (!ext || !cm) ? m : (d + ext + "." + cm.toLowerCase() + "js");
        });
    }
    return path;
};


/**
 * Loads a package that is not ours: of the places that have one of the names, the first.
 *
 * @param names of packages that do equally well, the best first
 * @param places files, as paths or URLs, from which a package is looked for
 * @returns what the caller says that the package exports; null where no place has any
 */
async function loadPackage(names, places) {
    for (const from of places) {
        const path = names.map((name) => resolved(name, from)).find((found) => found !== null);
        if (path === undefined || path === null)
            continue;
        const module = await import(__rewriteRelativeImportExtension(/* webpackIgnore: true */ (0,external_node_url_namespaceObject.pathToFileURL)(path).href));
        return module;
    }
    return null;
}
function resolved(name, from) {
    try {
        return (0,external_node_module_namespaceObject.createRequire)(from).resolve(name);
    }
    catch {
        return null;
    }
}

;// CONCATENATED MODULE: ./lib/platform/chromium.js



/**
 * Starts a Chromium without a window: Playwright's own where it is installed, else the system's.
 *
 * `playwright-core` is the project's, or whoever's has installed benchgate: a browser's driver is larger than all of
 * benchgate, and what it drives has to be installed anyway.
 *
 * @param places files, as paths or URLs, from which the driver is looked for
 */
async function startChromium(places) {
    const module = await loadPackage(drivers, places);
    const chromium = module?.chromium ?? module?.default?.chromium;
    return chromium === undefined ? { kind: 'no-driver' } : launch(chromium);
}
const drivers = ['playwright-core', 'playwright', '@playwright/test'];
/** Programs that are a Chromium, by their names in `PATH`. */
const programs = ['chromium', 'chromium-browser', 'google-chrome', 'google-chrome-stable'];
async function launch(chromium) {
    const own = chromium.executablePath();
    const paths = (process.env['PATH'] ?? '').split(external_node_path_namespaceObject.delimiter);
    const candidates = [own, ...programs.flatMap((name) => paths.map((path) => (0,external_node_path_namespaceObject.join)(path, name)))];
    const executablePath = candidates.find((path) => path !== '' && (0,external_node_fs_.existsSync)(path));
    const tries = executablePath === undefined
        ? [{ channel: 'chrome' }, { channel: 'msedge' }]
        : [{ executablePath }];
    const reasons = [];
    for (const options of tries) {
        try {
            return { kind: 'started', browser: await chromium.launch(options) };
        }
        catch (error) {
            reasons.push(error instanceof Error ? (error.message.split('\n')[0] ?? '') : String(error));
        }
    }
    return { kind: 'no-browser', reasons };
}

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



































;// CONCATENATED MODULE: ./lib/browse/lead.js
/** What leads tinybench inside of a page. Its text is put into the page, so that it names nothing from outside of it. */
/** Under this name it stands in the page's global scope. */
const leadName = 'benchgateLead';
/**
 * Notes the tasks that Benches are given. Where the file itself runs a Bench, each of its tasks is run for a moment: what the
 * file makes of the results is there, and nothing is measured twice.
 */
function leadTinybench({ Bench: { prototype } }) {
    const all = [];
    const started = new Map();
    const now = performance.now.bind(performance);
    const sink = { value: undefined };
    const isThenable = (value) => typeof value === 'object' && value !== null && 'then' in value;
    const isCall = (value) => typeof value === 'function';
    const asCall = (value) => (isCall(value) ? value : null);
    const add = asCall(Reflect.get(prototype, 'add'));
    Reflect.set(prototype, 'add', function (...args) {
        const [name, fn, options] = args;
        if (!isCall(fn))
            return add?.apply(this, args);
        const own = typeof options === 'object' && options !== null ? { ...options } : {};
        let isAdded = false;
        // From version 4 on, tinybench calls a function that it is given, to see whether it returns a promise.
        const standIn = function (...given) {
            if (!isAdded)
                return undefined;
            const result = fn.apply(this, given);
            if (result instanceof Promise)
                result.catch(() => undefined);
            return result;
        };
        const isAsync = fn.constructor.name === 'AsyncFunction';
        const result = add?.call(this, name, standIn, isAsync ? { async: true, ...own } : own);
        isAdded = true;
        all.push({ bench: this, name: String(name), fn, options: own });
        return result;
    });
    const remove = asCall(Reflect.get(prototype, 'remove'));
    Reflect.set(prototype, 'remove', function (...args) {
        const at = all.findIndex(({ bench, name }) => bench === this && name === args[0]);
        if (at >= 0)
            all.splice(at, 1);
        return remove?.apply(this, args);
    });
    const brief = {
        time: 0,
        iterations: 1,
        warmup: false,
        warmupTime: 0,
        warmupIterations: 1,
    };
    for (const method of ['run', 'runSync', 'runConcurrently', 'warmup', 'warmupConcurrently']) {
        const original = asCall(Reflect.get(prototype, method));
        if (original === null)
            continue;
        Reflect.set(prototype, method, function (...args) {
            const restore = [];
            // Where the versions keep them: on the Bench (2, 6) or in its `opts` (3 to 5).
            for (const holder of [this, this.opts]) {
                for (const [key, value] of Object.entries(brief)) {
                    if (holder === undefined || !Object.hasOwn(holder, key))
                        continue;
                    const own = Reflect.get(holder, key);
                    restore.push(() => void Reflect.set(holder, key, own));
                    Reflect.set(holder, key, value);
                }
            }
            const close = () => restore.forEach((each) => each());
            try {
                const result = original.apply(this, args);
                if (!(result instanceof Promise)) {
                    close();
                    return result;
                }
                return result.finally(close);
            }
            catch (error) {
                close();
                throw error;
            }
        });
    }
    const hookOf = (bench, name) => asCall(Reflect.get(bench, name)) ??
        asCall(bench.opts === undefined ? null : Reflect.get(bench.opts, name));
    const overridden = (result) => {
        if (typeof result !== 'object' || result === null)
            return null;
        const ms = Reflect.get(result, 'overriddenDuration');
        return typeof ms === 'number' ? ms : null;
    };
    async function begin({ bench, name, fn, options }) {
        const self = bench.getTask?.(name);
        const [before, after] = [asCall(options['beforeEach']), asCall(options['afterEach'])];
        await hookOf(bench, 'setup')?.call(bench, self, 'run');
        await asCall(options['beforeAll'])?.call(self, 'run');
        await before?.call(self, 'run');
        const returned = fn.call(self);
        const result = await returned;
        await after?.call(self, 'run');
        const isAsync = typeof options['async'] === 'boolean' ? options['async'] : isThenable(returned);
        if (before === null && after === null && overridden(result) === null) {
            // Compiled anew for every task: one shared loop would be optimised for the first and deoptimised by the next.
            const wait = isAsync ? 'await ' : '';
            const source = `return ${isAsync ? 'async ' : ''}function (iterations) {
        const start = now()
        for (let i = 0; i < iterations; i++) sink.value = ${wait}fn.call(self)
        return now() - start
      } // ${started.size}`;
            // oxlint-disable-next-line typescript/no-implied-eval -- our own text, no one else's
            return new Function('fn', 'self', 'now', 'sink', source)(fn, self, now, sink);
        }
        return async (iterations) => {
            let total = 0;
            for (let i = 0; i < iterations; i++) {
                await before?.call(self, 'run');
                const start = now();
                const value = isAsync ? await fn.call(self) : fn.call(self);
                const elapsed = now() - start;
                total += overridden(value) ?? elapsed;
                await after?.call(self, 'run');
            }
            return total;
        };
    }
    async function untilWarm(task, warmupMs, sliceMs) {
        const run = runOf(task);
        const end = now() + warmupMs;
        const recent = [];
        for (let iterations = 1;;) {
            const from = now();
            const inside = await run(iterations);
            const elapsed = now() - from;
            // Expensive hooks count a quarter, so that a slice cannot take for ever; and no clock here tells less than 5 µs.
            recent.push(Math.max(inside, elapsed / 4, 0.0005) / iterations);
            const last = recent.slice(-5).toSorted((a, b) => a - b);
            // Tenfold at most, since the first calls run cold.
            const fit = Math.min(sliceMs / (last[last.length >> 1] ?? sliceMs), iterations * 10);
            if (now() >= end)
                return fit;
            iterations = Math.max(1, Math.round(fit));
        }
    }
    const runOf = (task) => {
        const loop = started.get(task);
        if (loop === undefined)
            throw new Error('it was not begun');
        return loop;
    };
    const ledOf = (task) => {
        const one = all[task];
        if (one === undefined)
            throw new Error('the file has no such task any more');
        return one;
    };
    const told = async (body) => {
        try {
            const value = await body();
            return { value: typeof value === 'number' ? value : 0 };
        }
        catch (error) {
            const text = error instanceof Error ? (error.stack ?? String(error)) : `threw ${String(error)}`;
            return { error: text.slice(0, 10_000) };
        }
    };
    return {
        isReady: false,
        isEmpty: () => all.length === 0,
        tasks: () => all.map(({ bench, name }) => ({
            bench: typeof bench.name === 'string' ? bench.name : '',
            name,
            isConcurrent: typeof bench.concurrency === 'string',
        })),
        start: (task) => told(async () => void started.set(task, await begin(ledOf(task)))),
        warmUp: (task, warmupMs, sliceMs) => told(() => untilWarm(task, warmupMs, sliceMs)),
        run: (task, iterations) => told(() => runOf(task)(iterations)),
        finish: (task) => told(async () => {
            const { bench, name, options } = ledOf(task);
            const self = bench.getTask?.(name);
            await asCall(options['afterAll'])?.call(self, 'run');
            await hookOf(bench, 'teardown')?.call(bench, self, 'run');
        }),
    };
}

;// CONCATENATED MODULE: ./lib/browse/bundle.js
/** Makes one script of a benchmark file and all that it imports, by the project's esbuild. */



async function bundle({ build }, file) {
    const path = (0,external_node_path_namespaceObject.join)(file.directory, file.suite);
    try {
        const { outputFiles, metafile } = await build({
            stdin: { contents: entryOf(path), resolveDir: (0,external_node_path_namespaceObject.dirname)(path), sourcefile: entryName },
            absWorkingDir: file.directory,
            bundle: true,
            write: false,
            format: 'esm',
            platform: 'browser',
            target: 'esnext',
            metafile: true,
            logLevel: 'silent',
            plugins: [oneTinybench((0,external_node_path_namespaceObject.dirname)(path))],
        });
        const modules = Object.keys(metafile.inputs)
            .filter((name) => name !== entryName && !name.startsWith(`${leadSpace}:`))
            .map((name) => (0,external_node_path_namespaceObject.join)(file.directory, name));
        return { kind: 'bundled', script: outputFiles[0]?.text ?? '', modules };
    }
    catch (error) {
        if (!isBuildFailure(error))
            throw error;
        return { kind: 'failed', message: inWords(error.errors) };
    }
}
const entryName = 'benchgate-page';
const leadSpace = 'benchgate-lead';
/** The file is imported after the lead, whose patches it finds in place. */
function entryOf(path) {
    return `import { lead, Bench } from '${leadSpace}'
import * as file from ${JSON.stringify(path)}
if (lead.isEmpty() && typeof file.default === 'function') await file.default(new Bench())
lead.isReady = true`;
}
const leadText = `import * as tinybench from 'tinybench'
export const { Bench } = tinybench
export const lead = (${leadTinybench.toString()})(tinybench)
globalThis.${leadName} = lead`;
/** All imports of tinybench find the one that the file finds: a package with another copy would not be led. */
function oneTinybench(resolveDir) {
    const isOurs = Symbol('ours');
    return {
        name: 'benchgate',
        setup(build) {
            build.onResolve({ filter: new RegExp(`^${leadSpace}$`) }, () => ({
                path: leadSpace,
                namespace: leadSpace,
            }));
            build.onLoad({ filter: /.*/, namespace: leadSpace }, () => ({
                contents: leadText,
                resolveDir,
            }));
            build.onResolve({ filter: /^tinybench$/ }, ({ pluginData }) => pluginData === isOurs
                ? null
                : build.resolve('tinybench', {
                    kind: 'import-statement',
                    resolveDir,
                    pluginData: isOurs,
                }));
        },
    };
}
function isBuildFailure(error) {
    return error instanceof Error && 'errors' in error && Array.isArray(error.errors);
}
const mostErrors = 5;
/** What keeps a file from being run in a page, at most a few lines. */
function inWords(errors) {
    const names = errors.map(({ text }) => unresolved.exec(text)?.[1]);
    if (names.includes('tinybench'))
        return noTinybench;
    const lines = errors.slice(0, mostErrors).map(({ text, location }, at) => {
        const name = names[at];
        const place = location === null ? '' : ` (${location.file}:${location.line})`;
        return name !== undefined && (0,external_node_module_namespaceObject.isBuiltin)(name)
            ? `it imports ${name}, which Node.js has and a browser has not${place}`
            : `${text}${place}`;
    });
    const more = errors.length > mostErrors ? [`and ${errors.length - mostErrors} more`] : [];
    return ['cannot be put into a page', ...new Set(lines), ...more].join('\n');
}
const unresolved = /^Could not resolve "([^"]+)"/;
const noTinybench = 'tinybench cannot be resolved from here: add it to the project with `npm install --save-dev tinybench`, and see that setup installs it';

;// CONCATENATED MODULE: external "node:fs/promises"
const promises_namespaceObject = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:fs/promises");
;// CONCATENATED MODULE: external "node:http"
const external_node_http_namespaceObject = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:http");
;// CONCATENATED MODULE: ./lib/browse/serve-file.js
/** Serves a version's files to its page, on loopback. */



/**
 * The script stands where the benchmark file would, so that what the file asks for beside itself is found.
 *
 * A page with these headers shares its process with none of another origin. Browsers let it tell times by 5 µs, and others
 * by 100 µs.
 */
async function serveFile(file, script) {
    const root = await (0,promises_namespaceObject.realpath)(file.directory);
    const own = `/${encodeURI(file.suite)}`;
    const server = (0,external_node_http_namespaceObject.createServer)((request, response) => {
        response.setHeader('cross-origin-opener-policy', 'same-origin');
        response.setHeader('cross-origin-embedder-policy', 'require-corp');
        response.setHeader('cache-control', 'no-store');
        const path = pathOf(request);
        if (path === '/')
            return answer(response, '.html', page(own));
        if (path === own)
            return answer(response, '.js', script);
        return void fileBelow(root, path).then((found) => answer(response, (0,external_node_path_namespaceObject.extname)(path), found), () => response.writeHead(404).end());
    });
    await new Promise((resolve, reject) => {
        server.once('error', reject).listen(0, '127.0.0.1', resolve);
    });
    const address = server.address();
    if (address === null || typeof address === 'string')
        throw new Error('no port was given');
    return {
        address: `http://127.0.0.1:${address.port}/`,
        close: () => {
            server.close();
            server.closeAllConnections();
        },
    };
}
function pathOf({ url = '/' }) {
    return new URL(url, 'http://127.0.0.1').pathname;
}
function page(script) {
    const source = script.replaceAll('&', '&amp;').replaceAll('"', '&quot;');
    return `<!doctype html><meta charset="utf-8"><title>benchgate</title><link rel="icon" href="data:,"><body><script type="module" src="${source}"></script>`;
}
/** @throws where there is none, or it lies elsewhere */
async function fileBelow(root, path) {
    const real = await (0,promises_namespaceObject.realpath)((0,external_node_path_namespaceObject.join)(root, decodeURIComponent(path)));
    if (!real.startsWith(root + external_node_path_namespaceObject.sep))
        throw new Error('it lies elsewhere');
    return (0,promises_namespaceObject.readFile)(real);
}
const types = {
    '.html': 'text/html; charset=utf-8',
    '.js': 'text/javascript; charset=utf-8',
    '.mjs': 'text/javascript; charset=utf-8',
    '.css': 'text/css; charset=utf-8',
    '.json': 'application/json',
    '.svg': 'image/svg+xml',
    '.wasm': 'application/wasm',
};
function answer(response, extension, content) {
    response.setHeader('content-type', types[extension] ?? 'application/octet-stream');
    response.end(content);
}

;// CONCATENATED MODULE: ./lib/browse/open-page.js




/** The file cannot be measured in a page. */
class LoadFailed extends Error {
}
/** The page is as it was, and can go on with other benchmarks. */
class BenchmarkFailed extends Error {
}
/** There is nothing left that could be asked. */
class PageGone extends Error {
    /** It crashed, where a page that is silent was given up. */
    crashed;
    constructor(message, crashed) {
        super(message);
        this.crashed = crashed;
    }
}
/** Loads a file in a context of its own. @throws LoadFailed */
async function openPage(file, { browser, esbuild, timeoutSeconds }) {
    const bundled = await bundle(esbuild, file);
    if (bundled.kind === 'failed')
        throw new LoadFailed(bundled.message);
    const served = await serveFile(file, bundled.script);
    const context = await browser.newContext();
    const page = await context.newPage();
    const inTime = guard(browser, page, timeoutSeconds);
    const stray = [];
    let onError = () => undefined;
    page.on('pageerror', (error) => {
        const text = textOf(error);
        stray.push(text);
        onError(text);
    });
    const failed = new Promise((resolve) => (onError = resolve));
    const whileLoading = async (work) => {
        try {
            return await inTime(work);
        }
        catch (error) {
            if (!(error instanceof PageGone))
                throw error;
            const silent = `did not finish loading within ${timeoutSeconds} s`;
            throw new LoadFailed(error.crashed ? error.message : silent);
        }
    };
    const threw = await whileLoading(load(page, served.address, failed));
    const tasks = numberedTasks(await whileLoading(page.evaluate(tasksIn, leadName)));
    if (tasks.length === 0 && threw !== null)
        throw new LoadFailed(threw);
    stray.length = 0;
    const places = placesOf(tasks, file);
    return {
        tasks,
        modules: bundled.modules,
        threw,
        async call(method, id, ...numbers) {
            const task = places.get(id);
            if (task === undefined)
                throw new BenchmarkFailed('the file did not come to it this time');
            const asked = { name: leadName, method, numbers: [task, ...numbers] };
            const answered = await inTime(page.evaluate(callIn, asked));
            return numberOf(answered);
        },
        strayErrors: () => stray.splice(0),
    };
}
/** @returns what the file threw; null where it ran to its end */
async function load(page, address, failed) {
    const ready = page
        .goto(address)
        .then(() => page.waitForFunction(isReadyIn, leadName, { polling: 20, timeout: 0 }));
    const first = await Promise.race([ready.then(() => null), failed]);
    if (first !== null)
        ready.catch(() => undefined);
    return first;
}
/** What happens to a page ends whatever is waited for. */
function guard(browser, page, timeoutSeconds) {
    const gone = new Promise((_, reject) => {
        page.on('crash', () => reject(new PageGone('its page crashed', true)));
        browser.on('disconnected', () => reject(new PageGone('the browser came to its end', true)));
        page.on('close', () => reject(new PageGone('its page was closed', true)));
    });
    gone.catch(() => undefined);
    return async (work) => {
        let timer;
        const silent = new Promise((_, reject) => {
            const message = `did not return within ${timeoutSeconds} s`;
            timer = setTimeout(() => reject(new PageGone(message, false)), timeoutSeconds * 1000);
        });
        try {
            return await Promise.race([asGone(work), gone, silent]);
        }
        finally {
            clearTimeout(timer);
        }
    };
}
/** A page that does not answer was left, such as for another address; or it has crashed, which is told a moment later. */
async function asGone(work) {
    try {
        return await work;
    }
    catch (error) {
        if (!(error instanceof Error))
            throw error;
        const crashed = /crashed|closed/i.test(error.message);
        const reason = error.message.split('\n')[0] ?? '';
        throw new PageGone(crashed ? 'its page crashed' : `its page went away: ${reason}`, true);
    }
}
/** Tasks of several Benches may share a name: the first keeps it, and the others get their number. */
function numberedTasks(tasks) {
    const names = new NumberedNames();
    return tasks.map((task) => ({
        ...task,
        name: names.next({ group: task.bench, name: task.name }),
    }));
}
/** The first that claims an id has it. */
function placesOf(tasks, { suite }) {
    const places = new Map();
    tasks.forEach(({ bench, name }, at) => {
        const { id } = benchmark(suite, bench, name);
        if (!places.has(id))
            places.set(id, at);
    });
    return places;
}
/** The page runs the version's code, which may have had its hands on what the lead answers. */
function numberOf(answer) {
    if (typeof answer === 'object' && answer !== null) {
        if ('error' in answer)
            throw new BenchmarkFailed(String(answer.error));
        if ('value' in answer && typeof answer.value === 'number' && answer.value >= 0)
            return answer.value;
    }
    throw new BenchmarkFailed('the page answered with no number');
}
function textOf({ stack, message, name }) {
    return stack === undefined || stack === '' ? `${name}: ${message}` : stack;
}
// What follows runs in the page, so that it names nothing from outside of itself.
function isReadyIn(name) {
    const lead = Reflect.get(globalThis, name);
    return lead?.isReady === true;
}
function tasksIn(name) {
    const lead = Reflect.get(globalThis, name);
    return [...(lead?.tasks() ?? [])];
}
function callIn({ name, method, numbers, }) {
    const lead = Reflect.get(globalThis, name);
    const [task = 0, one = 0, other = 0] = numbers;
    return lead[method](task, one, other);
}

;// CONCATENATED MODULE: ./lib/worker/intrinsics.js
/**
 * What measuring takes, as it was before any of the user's code was loaded: that may replace it, to fake the time in
 * tests, to patch an old engine, or to look faster. Under the usual names, so that who imports them cannot use the others.
 *
 * Not in the loop around a benchmark: there it would cost what is measured.
 */
const { ceil, max, min, round, sqrt } = globalThis.Math;
const intrinsics_Math = { ceil, max, min, round, sqrt };
const ofNode = globalThis.performance;
const intrinsics_performance = { now: ofNode.now.bind(ofNode) };
const ownProcess = globalThis.process;
const intrinsics_process = { cpuUsage: ownProcess.cpuUsage.bind(ownProcess) };
const intrinsics_Function = globalThis.Function;
const Numbers = Float64Array;
// oxlint-disable-next-line typescript/unbound-method -- compared, and never called by itself
const call = intrinsics_Function.prototype.call;
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
    if (intrinsics_Function.prototype.call === call)
        return;
    throw new Error('`Function.prototype.call` was replaced, by which benchmarks are called');
}

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
    return [intrinsics_Math.min(slowest, fit), intrinsics_Math.max(fastest, fit)];
}
/** Before any arm has warmed up. */
const noFits = [Infinity, 0];
/** Iterations that a slice of every arm has: in the middle between the arms, a whole number of at least 1. */
function agreedIterations([slowest, fastest]) {
    const middle = intrinsics_Math.sqrt(slowest * fastest);
    const enough = intrinsics_Math.max(middle, fastest * shortestSlice);
    return intrinsics_Math.max(1, intrinsics_Math.round(intrinsics_Math.min(enough, slowest * longestSlice)));
}

;// CONCATENATED MODULE: ./lib/browse/take-turns.js
/** Measures benchmarks in pages of which one is at work at a time. */


/** A benchmark whose call takes longer than this gets as few slices as balance allows. */
const longCallMs = 1000;
/**
 * A benchmark that fails takes no other with it; a page that is gone ends it all.
 *
 * @param pages of the arms, in the order of their turns
 */
async function takeTurns(pages, work, slicing, send) {
    for (const one of work) {
        const { id } = one;
        send({ type: 'begin', id });
        let at = null;
        const lanes = pages.map((page, arm) => {
            const own = one.runs[arm] ?? id;
            return async (method, ...numbers) => {
                at = arm;
                return page.call(method, own, ...numbers);
            };
        });
        const failed = (arm, message, died) => send({ type: 'failed', id, arm, message, died });
        try {
            const measured = await measure(lanes, slicing);
            const stray = pages.map((page) => page.strayErrors()[0]);
            const arm = stray.findIndex((text) => text !== undefined);
            const text = stray[arm];
            if (text === undefined)
                send({ type: 'measured', id, ...measured });
            else
                failed(arm, `threw outside of its call: ${text}`, false);
        }
        catch (error) {
            for (const page of pages)
                page.strayErrors();
            if (error instanceof PageGone)
                return failed(at, error.message, error.crashed);
            if (!(error instanceof BenchmarkFailed))
                throw error;
            failed(at, error.message, false);
        }
    }
    send({ type: 'done' });
}
async function measure(lanes, slicing) {
    const begun = performance.now();
    let fits = noFits;
    for (const lane of lanes) {
        await lane('start');
        fits = withFit(fits, await lane('warmUp', slicing.warmupMs, slicing.sliceMs));
    }
    const iterations = agreedIterations(fits);
    const slices = lanes.map(() => []);
    const start = performance.now();
    let ownMs = 0;
    const turns = [...lanes.keys()];
    // There and back (A B B A), so that every arm was as often first as last.
    for (let pass = 0; !enough(pass, start, slices, slicing); pass++) {
        for (const arm of pass % 2 === 0 ? turns : turns.toReversed()) {
            const ms = (await lanes[arm]?.('run', iterations)) ?? 0;
            if (ms === 0)
                throw new BenchmarkFailed(tooShort);
            ownMs += ms;
            slices[arm]?.push(ms / iterations);
        }
    }
    const elapsedMs = performance.now() - start;
    for (const lane of lanes)
        await lane('finish');
    return {
        seconds: (performance.now() - begun) / 1000,
        handover: Math.min(1, Math.max(0, 1 - ownMs / elapsedMs)),
        perIterationMs: slices,
    };
}
const tooShort = 'a slice took no time by the clock of a page, which tells 5 µs: its calls are too short beside those of another version, or they are timed one by one, with hooks around them or by a time that they tell themselves';
function enough(passes, startMs, slices, { slices: most, sliceMs }) {
    if (passes % 2 === 1)
        return false;
    if (passes >= most)
        return true;
    const last = Math.max(0, ...slices.map((own) => own.at(-1) ?? 0));
    const fewest = Math.min(most, last > longCallMs ? 2 : 4);
    return passes >= fewest && performance.now() - startMs > 3 * most * sliceMs * slices.length;
}

;// CONCATENATED MODULE: ./lib/browse/browse.js





/** Opens a page for each file, and looks at one or measures what they have in common. */
async function browse(spec, send) {
    const directories = [...spec.tools, process.cwd()];
    const places = [...directories.map((each) => (0,external_node_path_namespaceObject.join)(each, 'package.json')), import.meta.url];
    const esbuild = await loadPackage(['esbuild'], places);
    if (esbuild === null)
        return send({ type: 'lacking', tool: 'esbuild', reasons: [] });
    const started = await startChromium(places);
    if (started.kind === 'no-driver')
        return send({ type: 'lacking', tool: 'playwright-core', reasons: [] });
    if (started.kind === 'no-browser')
        return send({ type: 'lacking', tool: 'chromium', reasons: started.reasons });
    const { timeoutSeconds } = spec;
    const around = { browser: started.browser, esbuild: esbuild.default ?? esbuild, timeoutSeconds };
    const open = async (file, arm) => {
        try {
            return await openPage(file, around);
        }
        catch (error) {
            if (!(error instanceof LoadFailed))
                throw error;
            send({ type: 'load-failed', arm, message: error.message });
            return null;
        }
    };
    if (spec.task === 'look') {
        const page = await open(spec.file, 0);
        if (page === null)
            return;
        const { tasks, modules, threw } = page;
        return send({ type: 'found', tasks, modules, threw });
    }
    const pages = [];
    for (const [arm, file] of spec.arms.entries()) {
        const page = await open(file, arm);
        if (page !== null)
            pages.push(page);
    }
    if (pages.length === spec.arms.length)
        await takeTurns(pages, spec.work, spec.slicing, send);
    else
        send({ type: 'done' });
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
/************************************************************************/
/******/ /* webpack/runtime/asset-relocator-loader */
/******/ if (typeof __nccwpck_require__ !== 'undefined') __nccwpck_require__.ab = decodeURIComponent(new URL('.', import.meta.url).pathname).slice(import.meta.url.match(/^file:\/\/\/\w:/) ? 1 : 0, -1) + "/";
/******/ 
/******/ /* webpack/runtime/async module */
/******/ (() => {
/******/ 	var webpackQueues = typeof Symbol === "function" ? Symbol("webpack queues") : "__webpack_queues__";
/******/ 	var webpackExports = typeof Symbol === "function" ? Symbol("webpack exports") : "__webpack_exports__";
/******/ 	var webpackError = typeof Symbol === "function" ? Symbol("webpack error") : "__webpack_error__";
/******/ 	var resolveQueue = (queue) => {
/******/ 		if(queue && queue.d < 1) {
/******/ 			queue.d = 1;
/******/ 			queue.forEach((fn) => (fn.r--));
/******/ 			queue.forEach((fn) => (fn.r-- ? fn.r++ : fn()));
/******/ 		}
/******/ 	}
/******/ 	var wrapDeps = (deps) => (deps.map((dep) => {
/******/ 		if(dep !== null && typeof dep === "object") {
/******/ 			if(dep[webpackQueues]) return dep;
/******/ 			if(dep.then) {
/******/ 				var queue = [];
/******/ 				queue.d = 0;
/******/ 				dep.then((r) => {
/******/ 					obj[webpackExports] = r;
/******/ 					resolveQueue(queue);
/******/ 				}, (e) => {
/******/ 					obj[webpackError] = e;
/******/ 					resolveQueue(queue);
/******/ 				});
/******/ 				var obj = {};
/******/ 				obj[webpackQueues] = (fn) => (fn(queue));
/******/ 				return obj;
/******/ 			}
/******/ 		}
/******/ 		var ret = {};
/******/ 		ret[webpackQueues] = x => {};
/******/ 		ret[webpackExports] = dep;
/******/ 		return ret;
/******/ 	}));
/******/ 	__nccwpck_require__.a = (module, body, hasAwait) => {
/******/ 		var queue;
/******/ 		hasAwait && ((queue = []).d = -1);
/******/ 		var depQueues = new Set();
/******/ 		var exports = module.exports;
/******/ 		var currentDeps;
/******/ 		var outerResolve;
/******/ 		var reject;
/******/ 		var promise = new Promise((resolve, rej) => {
/******/ 			reject = rej;
/******/ 			outerResolve = resolve;
/******/ 		});
/******/ 		promise[webpackExports] = exports;
/******/ 		promise[webpackQueues] = (fn) => (queue && fn(queue), depQueues.forEach(fn), promise["catch"](x => {}));
/******/ 		module.exports = promise;
/******/ 		body((deps) => {
/******/ 			currentDeps = wrapDeps(deps);
/******/ 			var fn;
/******/ 			var getResult = () => (currentDeps.map((d) => {
/******/ 				if(d[webpackError]) throw d[webpackError];
/******/ 				return d[webpackExports];
/******/ 			}))
/******/ 			var promise = new Promise((resolve) => {
/******/ 				fn = () => (resolve(getResult));
/******/ 				fn.r = 0;
/******/ 				var fnQueue = (q) => (q !== queue && !depQueues.has(q) && (depQueues.add(q), q && !q.d && (fn.r++, q.push(fn))));
/******/ 				currentDeps.map((dep) => (dep[webpackQueues](fnQueue)));
/******/ 			});
/******/ 			return fn.r ? promise : getResult();
/******/ 		}, (err) => ((err ? reject(promise[webpackError] = err) : outerResolve(exports)), resolveQueue(queue)));
/******/ 		queue && queue.d < 0 && (queue.d = 0);
/******/ 	};
/******/ })();
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
/******/ /* webpack/runtime/hasOwnProperty shorthand */
/******/ (() => {
/******/ 	__nccwpck_require__.o = (obj, prop) => (Object.prototype.hasOwnProperty.call(obj, prop))
/******/ })();
/******/ 
/************************************************************************/
/******/ 
/******/ // startup
/******/ // Load entry module and return exports
/******/ // This entry module used 'module' so it can't be inlined
/******/ var __webpack_exports__ = __nccwpck_require__(901);
/******/ __webpack_exports__ = await __webpack_exports__;
/******/ 
