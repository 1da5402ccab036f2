export const id = 4126;
export const ids = [4126];
export const modules = {

/***/ 452:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   CA: () => (/* binding */ errorCode),
/* harmony export */   Sc: () => (/* binding */ interruptedCode),
/* harmony export */   j$: () => (/* binding */ Interrupted),
/* harmony export */   ue: () => (/* binding */ GateError)
/* harmony export */ });
/**
 * Something the user can fix, as data: `report/words/faults/` says what happened, where, and what to do about it.
 *
 * Everything else that is thrown is a bug of ours. Only the entries turn either into words and an exit code.
 */
class GateError extends Error {
    fault;
    /** The fault's; tests and docs refer to it. */
    code;
    /** The message is the fault in short, for a debugger and a log: no user reads it. */
    constructor(fault, options) {
        super(inShort(fault), options);
        this.name = 'GateError';
        this.fault = fault;
        this.code = fault.code;
    }
}
const longestMessage = 1000;
function inShort({ code, ...facts }) {
    const data = JSON.stringify(facts);
    return data === '{}' ? code : `${code} ${data.slice(0, longestMessage)}`;
}
/** The user (or the runner) asked to stop; carries the signal's name. */
class Interrupted extends Error {
    signal;
    constructor(signal) {
        super(`interrupted by ${signal}`);
        this.name = 'Interrupted';
        this.signal = signal;
    }
}
/** What a shell says of a program that a signal ended: 128 and the signal's number. */
const signalCodes = { SIGHUP: 129, SIGINT: 130, SIGTERM: 143 };
/** The exit code of a run that was stopped. @param reason why, as an `AbortSignal` tells it */
function interruptedCode(reason) {
    return (reason instanceof Interrupted ? signalCodes[reason.signal] : undefined) ?? 130;
}
/** The exit code for what was thrown: 2 where the user has something to mend, 3 for a bug of ours. */
function errorCode(error) {
    if (error instanceof Interrupted)
        return interruptedCode(error);
    return error instanceof GateError ? 2 : 3;
}


/***/ }),

/***/ 89015:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  nE: () => (/* reexport */ NumberedNames),
  Ok: () => (/* reexport */ alertKinds),
  yZ: () => (/* reexport */ bareName),
  Zj: () => (/* reexport */ baselineMatches),
  SN: () => (/* reexport */ belonging),
  aE: () => (/* reexport */ benchmark),
  X4: () => (/* reexport */ benchmarkFiles),
  Vk: () => (/* reexport */ bottleneckRules),
  X5: () => (/* reexport */ bottleneckSeverities),
  vu: () => (/* reexport */ conclusionOf),
  g5: () => (/* reexport */ controlLabel),
  mG: () => (/* reexport */ countedThings),
  qF: () => (/* reexport */ deoptKinds),
  I$: () => (/* reexport */ exitCode),
  FE: () => (/* reexport */ failOns),
  EQ: () => (/* reexport */ firstPace),
  Vv: () => (/* reexport */ foreignMetric),
  EI: () => (/* reexport */ formatNames),
  s0: () => (/* reexport */ hardwares),
  o_: () => (/* reexport */ instructionCounters),
  Ow: () => (/* reexport */ instructionsChange),
  sL: () => (/* reexport */ isJudged),
  M8: () => (/* reexport */ isMetricName),
  UO: () => (/* reexport */ isWithin),
  B9: () => (/* reexport */ joinedName),
  YI: () => (/* reexport */ keptFigures),
  aU: () => (/* reexport */ keptReach),
  kC: () => (/* reexport */ limitStatuses),
  JV: () => (/* reexport */ longestReachText),
  kk: () => (/* reexport */ measuredMetrics),
  Zv: () => (/* reexport */ metricNames),
  ak: () => (/* reexport */ metricOf),
  qd: () => (/* reexport */ metrics),
  vI: () => (/* reexport */ metricsInOrder),
  Ed: () => (/* reexport */ metricsOnRequest),
  oY: () => (/* reexport */ mostDifferences),
  TG: () => (/* reexport */ mostReasons),
  Zh: () => (/* reexport */ mostWatchedPoints),
  Vq: () => (/* reexport */ moves),
  bH: () => (/* reexport */ noUse),
  Mm: () => (/* reexport */ notParted),
  Fl: () => (/* reexport */ oldestNode),
  KI: () => (/* reexport */ outcomes),
  a6: () => (/* reexport */ pairId),
  lW: () => (/* reexport */ pathIn),
  Lq: () => (/* reexport */ processMetrics),
  po: () => (/* reexport */ publishedFrom),
  gd: () => (/* reexport */ reachModes),
  eA: () => (/* reexport */ readKinds),
  M$: () => (/* reexport */ recordsOf),
  Hc: () => (/* reexport */ renamedHistory),
  Qi: () => (/* reexport */ renamedIn),
  I5: () => (/* reexport */ rootOf),
  R1: () => (/* reexport */ samplesIn),
  b6: () => (/* reexport */ serverMetrics),
  Y2: () => (/* reexport */ storageNames),
  BG: () => (/* reexport */ termsBy),
  Tk: () => (/* reexport */ tidings),
  fX: () => (/* reexport */ toolVersion),
  ZL: () => (/* reexport */ turns),
  Je: () => (/* reexport */ unseenCodes),
  BI: () => (/* reexport */ usedThings),
  iH: () => (/* reexport */ usualAlerts),
  NR: () => (/* reexport */ usualConduct),
  rY: () => (/* reexport */ verdicts),
  aR: () => (/* reexport */ wantedRuntime),
  S_: () => (/* reexport */ watchedThings),
  fC: () => (/* reexport */ wholeName),
  DW: () => (/* reexport */ whyModes)
});

;// CONCATENATED MODULE: ./lib/model/alert.js
/** What word is sent of, the worst first: of one benchmark, of one budget, or of a run as a whole. */
const alertKinds = ['errored', 'incomparable', 'regressed', 'exceeded', 'suspected'];
/** The same, and that it is over. */
const tidings = [...alertKinds, 'fixed'];

;// CONCATENATED MODULE: ./lib/model/arm-runtime.js
/** The major version of the oldest Node.js that benchmarks run under. */
const oldestNode = 20;
/** Runtimes that can run benchmark files. */
const runtimeEngines = ['node', 'bun', 'deno'];
/** Reads a runtime; null for what is none. */
function wantedRuntime(text) {
    const { before = '', engine: name, wanted = null, after = '' } = arm_runtime_form.exec(text)?.groups ?? {};
    const engine = runtimeEngines.find((each) => each === name);
    if (engine === undefined)
        return null;
    const variables = words(before).map((word) => {
        const at = word.indexOf('=');
        return [word.slice(0, at), word.slice(at + 1)];
    });
    return { text, engine, wanted, flags: words(after), env: Object.fromEntries(variables) };
}
/** What stands before the flags is of one line; a flag may have its value behind a blank. */
const arm_runtime_form = /^(?<before>(?:[A-Za-z_]\w*=\S*\s+)*)(?<engine>[a-z]+)(?:@(?<wanted>[\w.^~*-]+))?(?<after>(?:\s+-\S+(?:\s+[^-\s]\S*)?)*)$/;
function words(text) {
    return text.split(/\s+/).filter((word) => word !== '');
}

;// CONCATENATED MODULE: ./lib/model/baseline.js
/** How near the baseline that was found is to the commit that was asked for. */
const baselineMatches = ['exact', 'ancestor', 'branch', 'default-branch'];
/** Where baselines can be kept. */
const storageNames = ['actions-cache', 'directory', 'git-branch'];

;// CONCATENATED MODULE: ./lib/model/belonging.js
/**
 * A release is lent the packages of the working tree, so that they are the same for all versions; and a directory within
 * another one finds those further up by itself, which is what its user has put it there for. A checkout that was made for
 * this run is to have its own.
 *
 * @param path of a file, with all links followed
 */
function belonging(path, own, all) {
    const root = rootOf(own);
    if (isWithin(path, root))
        return { kind: 'own' };
    const [owner] = all
        .filter((version) => isWithin(path, rootOf(version)))
        .toSorted((a, b) => rootOf(b).length - rootOf(a).length);
    if (owner === undefined)
        return { kind: 'nobody', isPackage: hasPackages(path) };
    const isRelease = own.source.kind === 'npm' && own.source.as === 'project';
    const isInside = own.source.kind === 'directory' && isWithin(root, rootOf(owner));
    if (!isRelease && !isInside)
        return { kind: 'foreign', owner };
    return { kind: 'lent', isPackage: hasPackages(path.slice(rootOf(owner).length)), owner };
}
/** Where all that is a version's own lies. */
function rootOf({ root, directory }) {
    return root ?? directory;
}
function isWithin(path, directory) {
    if (!path.startsWith(directory))
        return false;
    return (path.length === directory.length ||
        /[\\/]/.test(path.slice(directory.length - 1, directory.length + 1)));
}
function hasPackages(path) {
    return path.split(/[\\/]/).includes('node_modules');
}

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
const bottleneckSeverities = ['critical', 'warning', 'ok'];

;// CONCATENATED MODULE: ./lib/model/budget.js
/** What can become of a budget or a relation. */
const limitStatuses = ['exceeded', 'undecided', 'met'];

;// CONCATENATED MODULE: ./lib/model/exit-code.js
/**
 * What a report makes of its run: 0 passed, 1 failed by its verdicts, 2 the user has something to mend (a benchmark
 * that has no figures, or nothing that could be compared). A shard has no verdict of its own: whoever has all of them fails.
 */
function exitCode({ outcome, shard, settings: { failOn } }) {
    if (shard !== null)
        return 0;
    switch (outcome) {
        case 'errored':
            return 2;
        case 'incomparable':
            return failOn === 'never' ? 0 : 2;
        case 'regressed':
        case 'exceeded':
            return failOn === 'never' ? 0 : 1;
        case 'suspected':
            return failOn === 'suspected' || failOn === 'inconclusive' ? 1 : 0;
        case 'inconclusive':
            return failOn === 'inconclusive' ? 1 : 0;
        case 'passed':
            return 0;
    }
}

;// CONCATENATED MODULE: ./lib/model/is-judged.js
/** Whether anything that gates was compared with a base, or shown not to reach the change, or held against a budget of the first tier: else no run is a success. */
function isJudged({ benchmarks, budgets, versions }) {
    const isCompared = benchmarks.some(({ results }) => results.some(({ gates, change, verdict }) => gates && (change !== null || verdict === 'untouched')));
    return (versions.base !== null && isCompared) || budgets.some(({ gates }) => gates);
}

;// CONCATENATED MODULE: ./lib/model/conclusion.js


/** What a report makes of its job in a word; `neutral` where it is no success and yet fails nothing. */
function conclusionOf(report) {
    if (report.interrupted)
        return 'cancelled';
    if (exitCode(report) !== 0)
        return 'failure';
    return report.outcome === 'passed' && isJudged(report) ? 'success' : 'neutral';
}

;// CONCATENATED MODULE: ./lib/model/environment.js
/**
 * How versions took turns: in millisecond slices on one CPU, in whole runs or load windows that had the machine to
 * themselves, or not at all, since their figures were read from files.
 */
const turns = ['slices', 'runs', 'recorded'];

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
const processMetrics = [
    'time',
    'cpu',
    'p99',
    'allocated',
    'retained',
    'gc',
    'collections',
    'loop',
    'rss',
];
/** What is measured where it is asked for by name alone, since it costs seconds a benchmark. */
const metricsOnRequest = ['instructions'];
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
function metricOf(name) {
    return isOwn(name) ? metrics[name] : readForeign(name);
}
/** Each once, in the table's order; after them other tools', by name. */
function metricsInOrder(names) {
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
    return isOwn(name) ? name : metricOf(name).noun;
}
function isMetricName(name) {
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

;// CONCATENATED MODULE: ./lib/model/format-name.js
/** Formats of results, other tools' and our own, by the names that a configuration calls them. */
const formatNames = [
    'go',
    'cargo-bench',
    'cargo-criterion',
    'criterion-estimates',
    'google-benchmark',
    'catch2',
    'pytest-benchmark',
    'jmh',
    'benchmarkdotnet',
    'hyperfine',
    'k6',
    'mitata',
    'benchmarkjs',
    'deno-bench',
    'benny',
    'size-limit',
    'benchmark-ips',
    'criterion-haskell',
    'wrk',
    'ab',
    'h2load',
    'hey',
    'autocannon',
    'oha',
    'siege',
    'redis-benchmark',
    'fio',
    'iperf3',
    'pgbench',
    'sysbench',
    'bencher',
    'customSmallerIsBetter',
    'customBiggerIsBetter',
    'benchgate',
];

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

;// CONCATENATED MODULE: ./lib/model/pair.js
/** The id of a pair's evidence. It is no benchmark's id, which begins with the name of a suite. */
function pairId(pair, version) {
    return JSON.stringify([...pair, version]);
}

;// CONCATENATED MODULE: ./lib/model/reach.js
const readKinds = [
    /** A file or a directory, by its path. */
    'file',
    /** An environment variable, by its name; `*` for the list of them. */
    'environment',
    /** A function's source as a text, by the function's name. */
    'function-text',
    /** Where in its files an error was made; without a name. */
    'error-stack',
    /** The name of a constant among the properties of an object that were listed. */
    'property',
    /** A script that ran before the benchmark file, by its path. */
    'preloaded',
];
/** What keeps it from being known what a benchmark runs, by code. */
const unseenCodes = [
    'child-process',
    'worker-thread',
    'network',
    'database',
    'inspector',
    /** Files that are found or watched by patterns. */
    'file-patterns',
    /** Files that are neither ordinary ones nor directories. */
    'special-files',
    /** What is inside of Node.js. */
    'internals',
    /** The file changes how modules are loaded, in another thread. */
    'loaders',
    'too-many-reads',
    'too-much-code',
    /** V8 no longer has the source of a script; the text is its address. */
    'lost-source',
    /** Calls go on to run code for the first time. */
    'endless-code',
    /** Fewer and fewer of its file's benchmarks are looked at, without an end. */
    'endless-looks',
    /** Two benchmarks have one name. */
    'same-name',
    /** The benchmark fails; the text says why. */
    'fails',
    /** The file throws after some of its benchmarks; the text says what. */
    'file-throws',
    /** The process that was to look has failed; the text says why. */
    'look-failed',
    /** What a look has written down cannot be read. */
    'look-unreadable',
    /** The runtime does not tell what runs; the text names it. */
    'runtime',
    /** It did not run in both versions while it was looked at. */
    'not-run',
    /** The text is the label of a version that does not have it. */
    'not-there',
    /** Its processes are none that code is looked at in, such as servers. */
    'other-process',
    /** There was no time to look. */
    'no-time',
];
/** So many differences, or reasons, tell a reader where to look; a change of a dependency can have thousands. */
const mostDifferences = 3;
/** Longer texts are cut: nobody reads them, and a report has them for every benchmark. */
const longestReachText = 300;
function keptReach(reach) {
    switch (reach.kind) {
        case 'reaches': {
            const first = reach.differences.slice(0, mostDifferences).map(shortened);
            return { kind: 'reaches', first, others: reach.differences.length - first.length };
        }
        case 'cannot-reach':
            return reach;
        case 'unknown':
            return { kind: 'unknown', because: reach.because.slice(0, mostDifferences).map(cutReason) };
    }
}
function shortened(difference) {
    switch (difference.kind) {
        case 'code':
            return { ...difference, path: cut(difference.path), name: cut(difference.name) };
        case 'read':
            return { ...difference, name: cut(difference.name) };
        case 'resolved': {
            const { path, specifier } = difference;
            return { ...difference, path: cut(path), specifier: cut(specifier) };
        }
    }
}
function cutReason({ code, text }) {
    return { code, text: cut(text) };
}
function cut(text) {
    return text.length <= longestReachText ? text : `${text.slice(0, longestReachText - 1)}…`;
}
/** What is done about benchmarks that cannot reach the change. */
const reachModes = ['auto', 'measure-all', 'skip'];

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

;// CONCATENATED MODULE: ./lib/model/renamed-history.js

/** A branch's history as if its benchmarks had always had their present names. */
function renamedHistory(history, renames) {
    if (renames.length === 0)
        return history;
    return history.map((entry) => ({
        ...entry,
        benchmarks: renamedIn(entry.benchmarks, renames).map(({ benchmark }) => benchmark),
    }));
}

;// CONCATENATED MODULE: ./lib/model/report.js
const moves = ['regressed', 'suspected', 'improved'];
/** Whether figures of other runs may be compared with: only where all of them come from the same hardware. */
const hardwares = ['varying', 'fixed'];
/** The mildest verdict that fails the job; an errored benchmark always does. A run that could compare nothing does but with `never`. */
const failOns = ['regressed', 'suspected', 'inconclusive', 'never'];

;// CONCATENATED MODULE: ./lib/model/round.js
const controlLabel = '(control)';

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

;// CONCATENATED MODULE: ./lib/model/shard.js
/** Whether a warning still holds once all parts are judged together. */
function notParted({ code }) {
    return code !== 'part-of-run';
}

;// CONCATENATED MODULE: ./lib/model/suite.js
/** What is measured of servers. */
const serverMetrics = [
    'time',
    'throughput',
    'success',
    'cpu',
    'p50',
    'p95',
    'p99',
    'rss',
];
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

;// CONCATENATED MODULE: ./lib/model/tool.js
/** The same as in package.json, which is not there to be read beside every bundle; a test compares them. */
const toolVersion = '0.1.0';
/** The repository that the Action is published from; `OWNER` stands for an account that is not known yet. */
const publishedFrom = 'OWNER/benchgate';

;// CONCATENATED MODULE: ./lib/model/verdict.js
/**
 * What a run says of one benchmark and metric, worst first. `suspected` looks worse and could not be confirmed; `errored` has no
 * figures; `untouched` cannot reach the change; `new` and `removed` have one side's.
 */
const verdicts = [
    'regressed',
    'suspected',
    'errored',
    'unstable',
    'inconclusive',
    'improved',
    'unchanged',
    'untouched',
    'new',
    'removed',
];
/**
 * What a run comes to as a whole, worst first: the first line of every report says it. `errored` has a benchmark that fails in a
 * head, `incomparable` nothing that could have been judged.
 */
const outcomes = [
    'errored',
    'incomparable',
    'regressed',
    'exceeded',
    'suspected',
    'inconclusive',
    'passed',
];

;// CONCATENATED MODULE: ./lib/model/watched.js
const usualAlerts = { cpu: 0.8, memory: 0.85, responseTime: 2, errorRate: 0.05 };
const watchedThings = [
    'cpu',
    'memory',
    'eventLoop',
    'responseTime',
    'errorRate',
    /** Share of the times that a server was driven in which its guard opened. */
    'guard',
];
/** As many as a small drawing has room for. */
const mostWatchedPoints = 120;

;// CONCATENATED MODULE: ./lib/model/why.js
/** What counts instructions: a simulated processor, or counters of the real one. */
const instructionCounters = ['valgrind', 'perf'];
/** What can happen to code that V8 has optimised, or would. */
const deoptKinds = [
    /** Optimised code was thrown away, since something came that it was not made for. */
    'deoptimised',
    /** An access to a property has met so many shapes of objects that it looks each of them up. */
    'megamorphic',
];
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
const whyModes = ['auto', 'off'];
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




































/***/ })

};
