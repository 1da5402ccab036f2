export const id = 8761;
export const ids = [8761];
export const modules = {

/***/ 67104:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  u4: () => (/* reexport */ asRatio),
  UD: () => (/* reexport */ compare),
  lB: () => (/* reexport */ observe),
  zO: () => (/* reexport */ typicalFigure),
  wu: () => (/* reexport */ usableFigures),
  Hr: () => (/* reexport */ worsening)
});

// EXTERNAL MODULE: ./node_modules/simple-statistics/dist/simple-statistics.mjs
var simple_statistics = __webpack_require__(15521);
// EXTERNAL MODULE: ./lib/stats/index.js + 27 modules
var stats = __webpack_require__(6596);
;// CONCATENATED MODULE: ./lib/compare/compare.js


/**
 * Sums up one head against the base over some rounds.
 *
 * @param observations in time order
 * @returns `nothing` without observations; infinite ends of the interval with fewer than six
 */
function compare(observations, metric) {
    if (observations.length === 0)
        return { kind: 'nothing', reason: 'no-usable-rounds' };
    const changes = observations.map(({ change }) => change);
    const comparison = {
        metric,
        observations: changes,
        control: observations.map(({ control }) => control).filter((control) => control !== null),
        values: {
            base: (0,simple_statistics/* median */.JZ)(observations.map(({ base }) => base)),
            head: (0,simple_statistics/* median */.JZ)(observations.map(({ head }) => head)),
        },
        change: asRatio(changes),
    };
    return { kind: 'comparison', comparison };
}
/**
 * The estimated change and its 95 % interval as ratios; above 1 is worse.
 *
 * @param changes log ratios, at least one
 */
function asRatio(changes) {
    const { estimate, low, high } = (0,stats/* hodgesLehmann */.i6)(changes);
    return { ratio: Math.exp(estimate), low: Math.exp(low), high: Math.exp(high) };
}

// EXTERNAL MODULE: ./lib/model/index.js + 30 modules
var model = __webpack_require__(89015);
;// CONCATENATED MODULE: ./lib/compare/observe.js


/** Turns the rounds of a benchmark into observations of one head against the base. */
function observe(samples, labels, metric) {
    const rounds = [];
    const unusable = [];
    for (const sample of samples.toSorted((a, b) => a.round - b.round)) {
        const { observation, left } = observeRound(sample, labels, metric);
        if (observation !== null)
            rounds.push(observation);
        unusable.push(...left);
    }
    return { rounds, unusable };
}
function observeRound(sample, labels, metric) {
    const { round } = sample;
    const arms = [labels.base, labels.head];
    if (model/* controlLabel */.g5 in sample.arms)
        arms.push(model/* controlLabel */.g5);
    const [base = null, head = null, control = null] = arms.map((arm) => figure(sample, arm, metric));
    const { repeated = labels.base } = labels;
    const once = figure(sample, repeated, metric);
    const about = (0,model/* metricOf */.ak)(metric);
    if (base === 0 && head === 0 && about.range === 'from zero, once') {
        return { observation: null, left: arms.map((arm) => ({ round, arm, value: 0 })) };
    }
    const isWhole = [base, head].every((value) => isUsable(value, metric));
    const isControlled = arms.length === 2 || isUsable(control, metric);
    const left = isWhole && isControlled ? [] : unusableOf(sample, arms, metric);
    if (!isUsable(base, metric) || !isUsable(head, metric))
        return { observation: null, left };
    return {
        observation: {
            round,
            change: worsening(base, head, about),
            control: isUsable(control, metric) && isUsable(once, metric)
                ? worsening(once, control, about)
                : null,
            base,
            head,
        },
        left,
    };
}
function unusableOf(sample, arms, metric) {
    return arms
        .map((arm) => ({ round: sample.round, arm, value: figure(sample, arm, metric) }))
        .filter(({ value }) => !isUsable(value, metric));
}
/**
 * The log ratio of two figures, turned by what is better of them: positive is worse.
 *
 * Two figures below zero are compared by their size, the other way round. Between figures that have no ratio, as from
 * zero to something, or across zero, lies a change larger than any that needs a measurement, of the right sign.
 */
function worsening(base, head, { better, least }) {
    const change = increase(atLeast(base, least), atLeast(head, least));
    return better === 'lower' || change === 0 ? change : -change;
}
/** Figures below zero stay what they are. */
function atLeast(value, least) {
    return value < 0 ? value : Math.max(value, least);
}
/** A million times as much: no threshold is that wide, and no interval would tell it from more. */
const beyondRatio = Math.log(1e6);
function increase(from, to) {
    // A difference of logs, not the log of a ratio: the mirror image is exact.
    if (from > 0 && to > 0)
        return Math.log(to) - Math.log(from);
    if (from < 0 && to < 0)
        return Math.log(-from) - Math.log(-to);
    return Math.sign(to - from) * beyondRatio;
}
function figure(sample, arm, metric) {
    return sample.arms[arm]?.[metric] ?? null;
}
/** The median of a version's usable figures, in the metric's unit; null where it has none. */
function typicalFigure(samples, label, metric) {
    const figures = usableFigures(samples, label, metric).map(({ value }) => value);
    return figures.length === 0 ? null : (0,simple_statistics/* median */.JZ)(figures);
}
/** A version's figures that something can be made of, in time order, in the metric's unit. */
function usableFigures(samples, label, metric) {
    return samples
        .flatMap((sample) => {
        const value = figure(sample, label, metric);
        return isUsable(value, metric) ? [{ round: sample.round, value }] : [];
    })
        .toSorted((a, b) => a.round - b.round);
}
function isUsable(value, metric) {
    if (value === null || !Number.isFinite(value))
        return false;
    if (value !== 0 && isAbsurd(Math.abs(value)))
        return false;
    switch ((0,model/* metricOf */.ak)(metric).range) {
        case 'positive':
            return value > 0;
        case 'from zero':
        case 'from zero, once':
            return value >= 0;
        case 'any':
            return true;
    }
}
/**
 * Nothing that is measured is so large or so small, in any unit: something went wrong on the way. The ratio of two
 * figures within the limits is a number, and so is their sum, which is not so of all numbers.
 */
function isAbsurd(size) {
    return size > 1e100 || size < 1e-100;
}

;// CONCATENATED MODULE: ./lib/compare/index.js




/***/ }),

/***/ 48014:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  My: () => (/* reexport */ chainsOf),
  KF: () => (/* reexport */ indexed),
  QO: () => (/* reexport */ latestOfCommit),
  LZ: () => (/* reexport */ recordingOf),
  yd: () => (/* reexport */ shiftsOfChain),
  mL: () => (/* reexport */ suspect),
  KO: () => (/* reexport */ trendsOf)
});

// EXTERNAL MODULE: ./lib/stats/index.js + 27 modules
var stats = __webpack_require__(6596);
;// CONCATENATED MODULE: ./lib/records/schedule.js
/** The constants of what is told from recorded runs. */
/** Fewer runs say too little of how far apart runs lie. */
const fewestRuns = 10;
/** Older ones are of other code, and of other machines. */
const mostRuns = 30;
/** Fewer runs on this CPU model say less than all runs on all models. */
const fewestOnCpu = 5;
/**
 * Adjusted p-value up to which a benchmark is suspected. In simulation, of suites in which nothing changed 0.8 to 1.9 %
 * then have a suspect: what is typical of a benchmark is itself known from few runs.
 */
const suspectAlpha = 0.01;
/** How often the links of a chain in which nothing changed hold a shift. The change points' own rate is the same. */
const shiftAlpha = 0.01;

;// CONCATENATED MODULE: ./lib/records/chain.js


function indexed(entry, metric) {
    const { commit, createdAt, comparedWith, benchmarks } = entry;
    const figures = benchmarks.flatMap(({ id, metrics }) => {
        const figure = metrics[metric];
        return figure === undefined ? [] : [[id, figure]];
    });
    return { commit, createdAt, comparedWith, figures: new Map(figures) };
}
/**
 * The entries that have a benchmark, cut where one was not compared with the one before it: the links of each piece,
 * which are one fewer than its entries.
 *
 * @param entries oldest first
 * @returns oldest first; the newest may be without a link
 */
function chainsOf(id, entries) {
    const own = entries.filter(({ figures }) => figures.has(id));
    const chains = [[]];
    for (const [i, { commit, createdAt, comparedWith, figures }] of own.entries()) {
        const change = figures.get(id)?.change ?? null;
        const follows = comparedWith !== null && comparedWith === own[i - 1]?.commit;
        if (follows && change !== null && isUsable(change)) {
            chains.at(-1)?.push({ commit, createdAt, after: comparedWith, change });
        }
        else
            chains.push([]);
    }
    return chains;
}
function isUsable({ ratio }) {
    return Number.isFinite(ratio) && ratio > 0;
}
/**
 * The links at which the level changed: those that are unlike the others, and whose own interval says so as well.
 *
 * Not change points of the chained level. A chain adds up the errors of its links, so that its level wanders where
 * nothing changed, and methods for values that scatter around a level take that for changes: with links that are off by
 * 0.4 % each, a chain of 50 had a false change point in 98 of 100 cases. In a chain the change itself is one link.
 */
function shiftsOfChain(chain) {
    return stretchesOf(chain).flatMap((links) => {
        const logs = links.map(({ change }) => Math.log(change.ratio));
        return (0,stats/* outliers */.W2)(logs, shiftAlpha).flatMap((index) => {
            const link = links[index];
            return link !== undefined && isSure(link.change) ? [link] : [];
        });
    });
}
/** Links of another year say nothing of how far those of today lie apart. Stretches of about equal length. */
function stretchesOf(chain) {
    const count = Math.max(1, Math.ceil(chain.length / stats/* longestSeries */.eI));
    const length = Math.ceil(chain.length / count);
    return Array.from({ length: count }, (_, i) => chain.slice(i * length, (i + 1) * length));
}
function isSure({ low, high }) {
    return low > 1 || high < 1;
}

// EXTERNAL MODULE: ./node_modules/simple-statistics/dist/simple-statistics.mjs
var simple_statistics = __webpack_require__(15521);
// EXTERNAL MODULE: ./lib/compare/index.js + 2 modules
var compare = __webpack_require__(67104);
// EXTERNAL MODULE: ./lib/model/index.js + 30 modules
var model = __webpack_require__(89015);
;// CONCATENATED MODULE: ./lib/records/level.js

/**
 * A figure as a logarithm, turned so that larger is worse.
 *
 * @returns null where there is none, or none that a logarithm can be taken of
 */
function levelOf(value, metric) {
    const { least, better } = (0,model/* metricOf */.ak)(metric);
    if (value === undefined || !Number.isFinite(value) || Math.max(value, least) <= 0)
        return null;
    const level = Math.log(Math.max(value, least));
    return better === 'lower' ? level : -level;
}
/** The figure back, in the metric's unit. */
function figureAt(level, metric) {
    const { better } = (0,model/* metricOf */.ak)(metric);
    return Math.exp(better === 'lower' ? level : -level);
}

;// CONCATENATED MODULE: ./lib/records/recording.js




/** What the run at hand has measured of one version. */
function recordingOf(evidence, version, of) {
    const benchmarks = evidence.map(({ benchmark, samples }) => {
        const figures = (0,model/* measuredMetrics */.kk)(samples, version).flatMap((metric) => {
            const value = (0,compare/* typicalFigure */.zO)(samples, version, metric);
            return value === null ? [] : [[metric, { value }]];
        });
        return { id: benchmark.id, metrics: Object.fromEntries(figures) };
    });
    return { machine: of.machine, calibration: of.calibration, benchmarks };
}
/** The level of each benchmark that has a usable figure, by id. */
function levelsOf(recording, metric) {
    return new Map(recording.benchmarks.flatMap(({ id, metrics }) => {
        const level = levelOf(metrics[metric]?.value, metric);
        return level === null ? [] : [[id, level]];
    }));
}
/** The level of each calibration workload that has a usable figure, by name. */
function calibrationLevels({ calibration }) {
    return new Map(Object.entries(calibration).flatMap(([name, seconds]) => {
        const level = seconds.length === 0 ? null : levelOf((0,simple_statistics/* median */.JZ)([...seconds]), 'time');
        return level === null ? [] : [[name, level]];
    }));
}
/**
 * Whether figures of the two can lie side by side at all. Another major version of Node.js runs the same code by
 * another compiler; that CPUs differ is allowed for.
 */
function isComparable({ machine: one }, { machine: other }) {
    const major = (version) => version.replace(/^v/, '').split('.')[0] ?? '';
    return one.os === other.os && one.arch === other.arch && major(one.node) === major(other.node);
}

;// CONCATENATED MODULE: ./lib/records/factors.js



/** A suite of fewer benchmarks does not tell the machine from the benchmarks. */
const fewestForSuite = 20;
/**
 * The runs' factors against what is typical of a history, by whatever tells most.
 *
 * @param runs may have runs in it that are not of the history, and the other way round
 * @param ids the benchmarks that may be judged
 * @param isEnough whether these logs will do; else the next best are taken
 */
function factorsOf({ runs, history }, ids, metric, isEnough) {
    const none = { from: 'nothing', logs: runs.map(() => 0) };
    // Bytes are counted, and every machine counts the same.
    if ((0,model/* metricOf */.ak)(metric).unit !== 's')
        return none;
    const suite = suiteFactors({ runs, history }, ids, metric);
    if (ids.length >= fewestForSuite && isEnough(suite))
        return { from: 'suite', logs: suite };
    const calibration = calibrationFactors({ runs, history });
    return isEnough(calibration) ? { from: 'calibration', logs: calibration } : none;
}
/** By the frozen workloads, which no commit changes. */
function calibrationFactors({ runs, history }) {
    return deviations(runs.map(calibrationLevels), typical(history.map(calibrationLevels)), 1);
}
function suiteFactors({ runs, history }, ids, metric) {
    const judged = new Set(ids);
    const levels = (recording) => new Map([...levelsOf(recording, metric)].filter(([id]) => judged.has(id)));
    return deviations(runs.map(levels), typical(history.map(levels)), fewestForSuite);
}
/** The median level of each member. */
function typical(runs) {
    const byMember = Map.groupBy(runs.flatMap((run) => [...run]), ([member]) => member);
    return new Map([...byMember].map(([member, all]) => [member, (0,simple_statistics/* median */.JZ)(all.map(([, level]) => level))]));
}
/** Each run's median deviation from what is typical of its members; null with too few of them. */
function deviations(runs, typicalLevels, fewest) {
    return runs.map((run) => {
        const found = [...run].flatMap(([member, level]) => {
            const usual = typicalLevels.get(member);
            return usual === undefined ? [] : [level - usual];
        });
        return found.length < fewest ? null : (0,simple_statistics/* median */.JZ)(found);
    });
}
/** A run's levels with its factor taken out; null for a run without one. */
function levelsWithout(factor, run, metric) {
    if (factor === null)
        return null;
    return new Map([...levelsOf(run, metric)].map(([id, level]) => [id, level - factor]));
}

;// CONCATENATED MODULE: ./lib/records/weigh.js



/**
 * Holds a benchmark's level against those of the earlier runs that have it.
 *
 * @param runsAndOwn the run at hand is the last
 */
function weigh({ id, metrics }, runsAndOwn, metric) {
    const own = runsAndOwn.at(-1);
    const value = metrics[metric]?.value;
    const level = own?.levels.get(id);
    const earlier = runsAndOwn.slice(0, -1).flatMap(({ cpu, levels }) => {
        const one = levels.get(id);
        return one === undefined ? [] : [{ cpu, level: one }];
    });
    const runs = earlier.length;
    if (value === undefined || level === undefined) {
        return { kind: 'unjudged', id, reason: 'no-figure', runs };
    }
    if (runs === 0)
        return { kind: 'unjudged', id, reason: 'never-recorded', runs };
    if (runs < fewestRuns)
        return { kind: 'unjudged', id, reason: 'too-few-runs', runs };
    const current = sinceLastChange(earlier);
    const onCpu = current.filter(({ cpu }) => cpu === own?.cpu);
    const isAlike = onCpu.length >= fewestOnCpu;
    const used = (isAlike ? onCpu : current).map((one) => one.level);
    const prediction = (0,stats/* predictionInterval */.dY)(used, level);
    const from = isAlike ? 'same-cpu' : 'all-cpus';
    return { kind: 'weighed', id, value, level, prediction, runs: used.length, from };
}
/**
 * The runs at the level of today, if they are enough. Runs from before a change of the code spread with those from
 * after it, and hide what comes next: twelve runs after a gain of 20 %, a slowdown of as much was found in none of a
 * hundred simulated cases, and without the older runs in two of three.
 */
function sinceLastChange(earlier) {
    const last = (0,stats/* changePoints */.UI)(earlier.map(({ level }) => level)).at(-1);
    const current = earlier.slice(last?.index ?? 0);
    return current.length >= fewestRuns ? current : earlier;
}
/** All that were weighed are looked at together, so that many of them do not add up to suspicions. */
function judgeTogether(weighed, factor, metric) {
    const all = weighed.filter((one) => one.kind === 'weighed');
    const pValues = (0,stats/* benjaminiHochberg */.Uh)(all.map(({ prediction }) => prediction.greater));
    const byId = new Map(all.map(({ id }, i) => [id, pValues[i] ?? 1]));
    return weighed.map((one) => {
        if (one.kind === 'unjudged')
            return one;
        return judged(one, byId.get(one.id) ?? 1, factor, metric);
    });
}
function judged({ id, value, level, prediction, runs, from }, adjustedPValue, factor, metric) {
    const { mean, low, high, t, greater } = prediction;
    const ends = [low, high].map((end) => figureAt(end + factor, metric)).toSorted((a, b) => a - b);
    const [least = NaN, most = NaN] = ends;
    return {
        kind: 'judged',
        id,
        isSuspected: adjustedPValue <= suspectAlpha,
        value,
        ratio: Math.exp(level - mean),
        predicted: { low: least, middle: figureAt(mean + factor, metric), high: most },
        t,
        pValue: greater,
        adjustedPValue,
        runs,
        from,
    };
}

;// CONCATENATED MODULE: ./lib/records/suspect.js




/**
 * Holds a run's medians against those of earlier runs, which other machines made on other days.
 *
 * @param history runs of the branch, oldest first
 */
function suspect(history, present, metric) {
    const comparable = history.filter((one) => isComparable(one, present)).slice(-mostRuns);
    const runs = [...comparable, present];
    const judgeable = judgeableIds(comparable, present, metric);
    const compared = { runs, history: comparable };
    const factors = factorsOf(compared, judgeable, metric, (logs) => {
        const known = logs.slice(0, -1).filter((log) => log !== null);
        return known.length >= fewestRuns && (logs.at(-1) ?? null) !== null;
    });
    const calibration = calibrationFactors(compared).at(-1) ?? null;
    const normalised = runs.map((run, i) => {
        const levels = levelsWithout(factors.logs[i] ?? null, run, metric);
        return { cpu: run.machine.cpu, levels: levels ?? new Map() };
    });
    const weighed = present.benchmarks.map((one) => weigh(one, normalised, metric));
    const factor = factors.logs.at(-1) ?? 0;
    return {
        factor: { ratio: Math.exp(factor), from: factors.from },
        calibrationFactor: calibration === null ? null : Math.exp(calibration),
        runs: comparable.length,
        benchmarks: judgeTogether(weighed, factor, metric),
    };
}
/** Those of the run with enough runs behind them: what the others are, nothing is known of. */
function judgeableIds(history, present, metric) {
    const recorded = history.map((one) => levelsOf(one, metric));
    return [...levelsOf(present, metric).keys()].filter((id) => recorded.filter((levels) => levels.has(id)).length >= fewestRuns);
}

;// CONCATENATED MODULE: ./lib/records/series.js



/** The entries that lie side by side with the newest, on the CPU model that most of them have. */
function runsOnOneCpu(entries, ids, metric) {
    const newest = entries.at(-1);
    if (newest === undefined)
        return { cpu: '', factor: 'nothing', runs: [] };
    const backwards = entries.filter((entry) => isComparable(entry, newest)).toReversed();
    const byCpu = [...Map.groupBy(backwards, ({ machine }) => machine.cpu)];
    // Where two have as many, it is the one that was seen last.
    const [cpu, most] = byCpu.reduce((a, b) => (b[1].length > a[1].length ? b : a));
    const history = most.toReversed();
    const { logs, from } = factorsOf({ runs: history, history }, ids, metric, (all) => {
        return all.filter((log) => log !== null).length >= 2 * stats/* shortestSegment */.A1;
    });
    const runs = history.flatMap((entry, i) => {
        const levels = levelsWithout(logs[i] ?? null, entry, metric);
        return levels === null ? [] : [{ commit: entry.commit, createdAt: entry.createdAt, levels }];
    });
    return { cpu, factor: from, runs };
}
function seriesOf(id, { runs }) {
    return runs.flatMap(({ commit, createdAt, levels }) => {
        const level = levels.get(id);
        return level === undefined ? [] : [{ commit, createdAt, level }];
    });
}
function shiftsOfSeries(points) {
    return (0,stats/* levelChanges */._7)(points.map(({ level }) => level)).flatMap(({ index, estimate, low, high }) => {
        const [before, point] = [points[index - 1], points[index]];
        if (before === undefined || point === undefined)
            return [];
        const change = { ratio: Math.exp(estimate), low: Math.exp(low), high: Math.exp(high) };
        return [{ commit: point.commit, createdAt: point.createdAt, after: before.commit, change }];
    });
}

;// CONCATENATED MODULE: ./lib/records/trend.js



/**
 * Where the level of each benchmark changed.
 *
 * Same-job ratios need no normalising, so a chain of them is taken where it reaches as far back as the values on one
 * CPU model do.
 *
 * @param history of one branch, oldest first; the last hundred pushes count, where nobody says otherwise
 * @returns each benchmark that has figures for the metric, in the order of the newest entry that has it
 */
function trendsOf(history, metric, { isAbsolute = false, mostPushes = stats/* longestSeries */.eI } = {}) {
    const entries = latestOfCommit(history).slice(-mostPushes);
    const index = entries.map((entry) => indexed(entry, metric));
    const ids = [...new Set(index.toReversed().flatMap(({ figures }) => [...figures.keys()]))];
    const onCpu = runsOnOneCpu(entries, ids, metric);
    return ids.map((id) => {
        const chain = isAbsolute ? [] : (chainsOf(id, index).at(-1) ?? []);
        return { id, trend: trendOf(chain, seriesOf(id, onCpu), onCpu) };
    });
}
function trendOf(chain, values, { cpu, factor }) {
    // A link is of two entries.
    const linked = chain.length === 0 ? 0 : chain.length + 1;
    if (chain.length >= stats/* fewestForOutliers */.xF && linked >= values.length) {
        return { kind: 'chain', entries: linked, shifts: shiftsOfChain(chain) };
    }
    if (values.length >= 2 * stats/* shortestSegment */.A1) {
        const shifts = shiftsOfSeries(values);
        return { kind: 'values', cpu, factor, entries: values.length, shifts };
    }
    return { kind: 'too-short', entries: Math.max(linked, values.length) };
}
/** A run that was repeated has two entries; the second counts, in the place of the first. */
function latestOfCommit(history) {
    return [...new Map(history.map((entry) => [entry.commit, entry])).values()];
}

;// CONCATENATED MODULE: ./lib/records/index.js






/***/ }),

/***/ 78761:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  badgeOf: () => (/* reexport */ badgeOf),
  historyCsv: () => (/* reexport */ historyCsv),
  openMetrics: () => (/* reexport */ openMetrics),
  sinceLastRelease: () => (/* reexport */ sinceLastRelease),
  siteFiles: () => (/* reexport */ siteFiles),
  weekHeadline: () => (/* reexport */ weekHeadline),
  weekLines: () => (/* reexport */ weekLines),
  weekMarkdown: () => (/* reexport */ weekMarkdown),
  weekOf: () => (/* reexport */ weekOf)
});

;// CONCATENATED MODULE: ./lib/site/badge.js
/** The newest so many pushes are spoken of. */
const pushes = 30;
/**
 * How many benchmarks changed their levels in the newest pushes, as shields.io's endpoint badge reads it.
 *
 * @param views of the metrics that gate
 */
function badgeOf(views) {
    const label = 'benchmarks';
    const all = views.flatMap(({ benchmarks }) => benchmarks);
    const told = all.filter(({ from }) => from !== 'too-short');
    if (told.length === 0) {
        const message = all.length === 0 ? 'no figures' : 'too few pushes';
        return { schemaVersion: 1, label, message, color: 'lightgrey' };
    }
    const slower = new Set();
    const faster = new Set();
    for (const { id, points, shifts } of told) {
        const recent = new Set(points.slice(-pushes).map(({ commit }) => commit));
        const own = shifts.filter(({ commit }) => recent.has(commit));
        const ratio = own.reduce((product, { change }) => product * change.ratio, 1);
        if (ratio > 1)
            slower.add(id);
        if (ratio < 1)
            faster.add(id);
    }
    const words = [
        ...(slower.size > 0 ? [`${slower.size} slower`] : []),
        ...(faster.size > 0 ? [`${faster.size} faster`] : []),
    ];
    const message = words.length === 0 ? `steady for ${pushesOf(told)} pushes` : words.join(', ');
    const color = slower.size > 0 ? 'orange' : faster.size > 0 ? 'brightgreen' : 'green';
    return { schemaVersion: 1, label, message, color };
}
function pushesOf(benchmarks) {
    return Math.min(pushes, Math.max(...benchmarks.map(({ points }) => points.length)));
}

// EXTERNAL MODULE: ./lib/model/index.js + 30 modules
var model = __webpack_require__(89015);
// EXTERNAL MODULE: ./lib/report/index.js + 140 modules
var report = __webpack_require__(6204);
;// CONCATENATED MODULE: ./lib/site/history-csv.js


/**
 * Histories as CSV: a row for each benchmark and push, the benchmarks in their order and their pushes oldest first. Figures are plain numbers in the unit that stands beside them; what is not known is empty.
 */
function historyCsv(...views) {
    return `${titles.join(',')}\r\n${(0,report.csvText)(views.flatMap(rowsOf))}`;
}
function rowsOf({ branch, metric, benchmarks, }) {
    const { unit, better } = (0,model/* metricOf */.ak)(metric);
    return benchmarks.flatMap(({ id, name, points, shifts }) => {
        const changed = new Set(shifts.map(({ commit }) => commit));
        return points.map((point) => {
            const { commit, createdAt, author, subject, value, comparedWith, change, accepted } = point;
            const { ratio = null, low = null, high = null } = change ?? {};
            const benchmark = [id, name, branch, metric, unit, better];
            const push = [commit, createdAt, author, subject];
            const figures = [value, change === null ? null : comparedWith, ratio, low, high];
            return [...benchmark, ...push, ...figures, changed.has(commit), accepted];
        });
    });
}
const titles = [
    'id',
    'name',
    'branch',
    'metric',
    'unit',
    'better',
    'commit',
    'date',
    'author',
    'subject',
    'value',
    'comparedWith',
    'change.ratio',
    'change.low',
    'change.high',
    'changePoint',
    'accepted',
];

// EXTERNAL MODULE: ./lib/records/index.js + 9 modules
var records = __webpack_require__(48014);
;// CONCATENATED MODULE: ./lib/site/open-metrics.js



/**
 * The newest figures of a branch as OpenMetrics text, for Prometheus and its like: a family for each metric in base
 * units, and one for the changes against the commit before. Other tools' metrics share one family, since their names may be
 * any text, and that stands in labels.
 */
function openMetrics(branch, history) {
    const newest = newestFigures(history);
    const metrics = (0,model/* metricsInOrder */.vI)(newest.map(({ metric }) => metric));
    const own = metrics.filter((metric) => isOwn(metric));
    const families = [
        ...own.map((metric) => {
            const samples = newest.filter((one) => one.metric === metric);
            return family(nameOf(metric), unitOf(metric), (0,model/* metricOf */.ak)(metric).title, samples.map(figureSample));
        }),
        family('benchgate_other', null, 'what other tools have measured', newest.filter(({ metric }) => !isOwn(metric)).map(otherSample)),
        family('benchgate_change_ratio', 'ratio', 'change against the commit before, side by side in one job; above 1 is worse', newest.flatMap(changeSamples)),
    ];
    return `${families.flat().join('\n')}\n# EOF\n`;
    function figureSample({ id, figure, entry }) {
        return { labels: { branch, benchmark: id, commit: entry.commit }, value: figure.value, entry };
    }
    function otherSample(one) {
        const { noun, unit } = (0,model/* metricOf */.ak)(one.metric);
        const sample = figureSample(one);
        return { ...sample, labels: { ...sample.labels, metric: noun, unit } };
    }
    function changeSamples({ id, metric, figure, entry }) {
        if (figure.change === null)
            return [];
        const labels = { branch, benchmark: id, commit: entry.commit, metric };
        const { ratio, low, high } = figure.change;
        return Object.entries({ estimate: ratio, low, high }).map(([bound, value]) => {
            return { labels: { ...labels, bound }, value, entry };
        });
    }
}
/** Of each benchmark and metric the newest; what is gone for long is not there any more. */
function newestFigures(history) {
    const entry = (0,records/* latestOfCommit */.QO)(history).at(-1);
    if (entry === undefined)
        return [];
    return entry.benchmarks.flatMap(({ id, metrics }) => Object.entries(metrics).flatMap(([metric, figure]) => (0,model/* isMetricName */.M8)(metric) && figure !== undefined ? [{ id, metric, figure, entry }] : []));
}
function family(name, unit, help, samples) {
    if (samples.length === 0)
        return [];
    return [
        `# TYPE ${name} gauge`,
        ...(unit === null ? [] : [`# UNIT ${name} ${unit}`]),
        `# HELP ${name} ${help}`,
        ...samples.map(({ labels, value, entry }) => {
            const written = Object.entries(labels).map(([key, text]) => `${key}="${escaped(text)}"`);
            return `${name}{${written.join(',')}} ${value} ${Date.parse(entry.createdAt) / 1000}`;
        }),
    ];
}
function isOwn(metric) {
    return model/* metricNames */.Zv.some((name) => name === metric);
}
/** A name ends in its unit, as OpenMetrics wants it. */
function nameOf(metric) {
    const unit = unitOf(metric);
    return `benchgate_${metric}${unit === null ? '' : `_${unit}`}`;
}
function unitOf(metric) {
    return units[(0,model/* metricOf */.ak)(metric).unit] ?? null;
}
const units = {
    s: 'seconds',
    B: 'bytes',
    share: 'ratio',
    '1/s': 'per_second',
};
function escaped(text) {
    return (0,report.visibleText)(text).replaceAll('\\', '\\\\').replaceAll('"', '\\"');
}

;// CONCATENATED MODULE: ./lib/site/lines.js


/**
 * All benchmarks that have figures for a metric.
 *
 * @param history one entry a commit, oldest first
 * @returns in the order of the newest push that has them
 */
function linesOf(history, metric) {
    const entries = history.map((entry) => (0,records/* indexed */.KF)(entry, metric));
    const machines = history.map(machineKey);
    const places = new Map();
    for (const [place, { figures }] of entries.entries()) {
        for (const id of figures.keys()) {
            const own = places.get(id);
            if (own === undefined)
                places.set(id, [place]);
            else
                own.push(place);
        }
    }
    const newest = [...new Set(entries.toReversed().flatMap(({ figures }) => [...figures.keys()]))];
    return newest.map((id) => {
        const own = places.get(id) ?? [];
        return {
            id,
            points: pointsOf(id, own, { entries, machines, metric }),
            chains: (0,records/* chainsOf */.My)(id, own.flatMap((place) => entries[place] ?? [])),
        };
    });
}
/** Figures of machines that have the same can lie side by side. */
function machineKey({ machine: { cpu, os, arch, node } }) {
    const [major = ''] = node.replace(/^v/, '').split('.');
    return JSON.stringify([cpu, os, arch, major]);
}
function pointsOf(id, places, around) {
    const { entries, machines, metric } = around;
    const power = (0,model/* metricOf */.ak)(metric).better === 'lower' ? 1 : -1;
    const points = [];
    // Backwards: what the newest machine shows is known, and what it would have shown before follows from it.
    let level = Number.NaN;
    for (const [i, push] of [...places.entries()].toReversed()) {
        const before = places[i - 1];
        const figure = entries[push]?.figures.get(id);
        if (figure === undefined)
            continue;
        const { value, change } = figure;
        if (Number.isNaN(level))
            level = value;
        const earlier = before === undefined ? undefined : entries[before];
        const previous = earlier?.figures.get(id)?.value ?? Number.NaN;
        const isCompared = earlier !== undefined &&
            entries[push]?.comparedWith === earlier.commit &&
            change !== null &&
            change.ratio > 0 &&
            change.low > 0 &&
            Number.isFinite(change.high);
        const isSame = before !== undefined && machines[push] === machines[before];
        const isLike = isSame && value > 0 && previous > 0;
        const from = isCompared
            ? level / change.ratio ** power
            : isLike
                ? (level * previous) / value
                : level;
        const ends = isCompared ? [from * change.low ** power, from * change.high ** power] : [];
        points.push({
            push,
            value,
            level,
            band: isCompared ? { low: Math.min(...ends), high: Math.max(...ends) } : null,
            step: isCompared
                ? {
                    change: Math.log(change.ratio),
                    reach: (Math.log(change.high) - Math.log(change.low)) / 2,
                }
                : null,
            follows: isCompared ? 'compared' : isLike ? 'same-machine' : 'gap',
        });
        level = from;
    }
    return points.toReversed();
}

;// CONCATENATED MODULE: ./lib/site/since.js

/**
 * A change that nobody has asked about, one of many: by its 99.9 % interval, so that hardly any of a hundred benchmarks stands
 * out for nothing.
 */
function amongMany({ ratio, low, high }) {
    if (low === null || high === null)
        return { ratio, low: null, high: null };
    const wider = 3.29 / 1.96;
    return {
        ratio,
        low: ratio * (low / ratio) ** wider,
        high: ratio * (high / ratio) ** wider,
    };
}
/**
 * How the level has changed from one point of a line to its newest. The steps between are independent, so that the
 * squares of their reaches add up.
 *
 * @param place of the point
 * @returns null for a line that has a gap since then, or none such point; without an interval where a step has none
 */
function changeSince(points, place, metric) {
    const [first, newest] = [points[place], points.at(-1)];
    if (first === undefined || newest === undefined || place >= points.length - 1)
        return null;
    let square = 0;
    for (const { follows, step } of points.slice(place + 1)) {
        if (follows === 'gap')
            return null;
        square = step === null || square === null ? null : square + step.reach ** 2;
    }
    const power = (0,model/* metricOf */.ak)(metric).better === 'lower' ? 1 : -1;
    const ratio = (newest.level / first.level) ** power;
    if (!Number.isFinite(ratio) || ratio <= 0)
        return null;
    if (square === null)
        return { ratio, low: null, high: null };
    const reach = Math.exp(Math.sqrt(square));
    return { ratio, low: ratio / reach, high: ratio * reach };
}

;// CONCATENATED MODULE: ./lib/site/since-release.js



/**
 * How a branch's benchmarks have developed since its last release: what can be told from noise, the largest change first.
 *
 * @param metrics those that are looked at
 * @returns null without a release among the pushes before the newest
 */
function sinceLastRelease(branch, history, metrics, { releases }) {
    const pushes = (0,records/* latestOfCommit */.QO)(history);
    const places = new Map(pushes.map(({ commit }, place) => [commit, place]));
    const newest = pushes.length - 1;
    const last = releases
        .map(({ name, commit }) => ({ name, push: places.get(commit) ?? newest }))
        .filter(({ push }) => push < newest)
        .toSorted((a, b) => a.push - b.push)
        .at(-1);
    if (last === undefined)
        return null;
    const names = new Map(pushes.flatMap(({ benchmarks }) => benchmarks.map(({ id, name }) => [id, name])));
    const compared = metrics.flatMap((metric) => linesOf(pushes, metric).flatMap(({ id, points }) => {
        const at = points.findLastIndex(({ push }) => push <= last.push);
        const change = points.at(-1)?.push === newest ? changeSince(points, at, metric) : null;
        const { ratio = 1, low = null, high = null } = change ?? {};
        if (low === null || high === null)
            return [];
        return [{ benchmark: names.get(id) ?? id, metric, change: { ratio, low, high } }];
    }));
    const changed = compared.filter(({ change }) => {
        const { low, high } = amongMany(change);
        return (low !== null && low > 1) || (high !== null && high < 1);
    });
    return {
        branch,
        release: last.name,
        pushes: newest - last.push,
        compared: compared.length,
        changes: changed.toSorted((a, b) => sizeOf(b) - sizeOf(a)),
    };
}
function sizeOf({ change: { ratio } }) {
    return Math.abs(Math.log(ratio));
}

;// CONCATENATED MODULE: ./lib/site/budget-courses.js


/** Budgets with the newest figures, the most used of them first. */
function budgetCourses(limits, lines, { metrics, numbers }) {
    const courses = limits.flatMap(({ benchmark, metric, target, tier, gates }) => {
        const number = metrics.indexOf(metric);
        const line = lines[number]?.find(({ id }) => id === benchmark.id);
        const own = numbers.get(benchmark.id);
        const newest = line?.points.at(-1)?.value;
        if (own === undefined || newest === undefined)
            return [];
        const { unit } = (0,model/* metricOf */.ak)(metric);
        const share = shareOfLimit(newest, target);
        return [
            {
                benchmark: own,
                metric: number,
                tier: (0,report.visibleText)(tier),
                day: dayIn(tier),
                gates,
                bound: target.bound,
                limit: target.value,
                limitText: (0,report.formatExactly)(unit, target.value),
                newest,
                newestText: (0,report.formatQuantity)(unit, newest),
                share,
                status: share > 1 ? 'exceeded' : share >= nearLimit ? 'near' : 'met',
            },
        ];
    });
    return courses.toSorted((a, b) => b.share - a.share);
}
/** Within a tenth of its limit. */
const nearLimit = 0.9;
/**
 * How much of a limit is used up: 1 at the limit, above it beyond. Of a limit that is to be reached, by how much it still
 * lies above the figure.
 */
function shareOfLimit(value, { bound, value: limit }) {
    const [used, whole] = bound === 'max' ? [value, limit] : [limit, value];
    if (whole <= 0)
        return used <= 0 ? 0 : Infinity;
    return used / whole;
}
/** The day that a tier's name tells, such as `until 2027-03-31`; null where it tells none. */
function dayIn(tier) {
    const [day = ''] = /\b\d{4}-\d{2}-\d{2}\b/.exec(tier) ?? [];
    return day !== '' && !Number.isNaN(Date.parse(day)) ? day : null;
}

;// CONCATENATED MODULE: ./lib/site/card.js



/** So many pushes are drawn. */
const drawn = 60;
/** The level of a line that is flat but for noise is not to look like mountains. */
const leastSpan = 0.04;
/** A benchmark in the overview. */
function cardOf({ points }, changes, { metric, benchmark, releases, }) {
    const newest = points.at(-1);
    const push = newest?.push ?? 0;
    const release = releases.findLast((each) => each.push < push);
    const atRelease = release === undefined ? -1 : points.findLastIndex((point) => point.push <= release.push);
    const shown = points.slice(-drawn);
    return {
        benchmark,
        spark: sparkOf(shown),
        marks: shown.flatMap((point, place) => {
            const change = changes.find((each) => each.push === point.push);
            return change === undefined ? [] : [[place, change.ratio > 1]];
        }),
        newest: (0,report.formatQuantity)((0,model/* metricOf */.ak)(metric).unit, newest?.value ?? 0),
        sinceRelease: changeSince(points, atRelease, metric),
        since30: changeSince(points, points.length - 31, metric),
        push,
    };
}
function sparkOf(points) {
    const levels = points.map(({ level }) => level);
    const [least, most] = [Math.min(...levels), Math.max(...levels)];
    const span = Math.max(most - least, leastSpan * Math.abs(most), Number.MIN_VALUE);
    const bottom = (least + most - span) / 2;
    return levels.map((level) => Math.round(((level - bottom) / span) * 99));
}

;// CONCATENATED MODULE: ./lib/site/series-line.js


/** A line in columns, its figures with as many digits as anybody can see. */
function seriesLine({ points }, { chained, absolute }, metric, number) {
    return {
        metric: number,
        scale: (0,report.quantityScale)((0,model/* metricOf */.ak)(metric).unit, points.at(-1)?.value ?? 0),
        pushes: points.map(({ push }) => push),
        values: points.map(({ value }) => rounded(value)),
        levels: points.map(({ level }) => rounded(level)),
        lows: points.map(({ band }) => (band === null ? null : rounded(band.low))),
        highs: points.map(({ band }) => (band === null ? null : rounded(band.high))),
        gaps: points.flatMap(({ follows }, place) => (follows === 'gap' && place > 0 ? [place] : [])),
        chained,
        absolute,
    };
}
function rounded(value) {
    return Number(value.toPrecision(5));
}

// EXTERNAL MODULE: ./lib/stats/index.js + 27 modules
var stats = __webpack_require__(6596);
;// CONCATENATED MODULE: ./lib/site/told.js


/**
 * Both for all benchmarks of a metric, over the whole of a history. Where no chain is long enough, its place is taken by
 * the figures.
 */
function toldOf(pushes, lines, metric, numbers) {
    const all = (0,records/* trendsOf */.KO)(pushes, metric, { isAbsolute: true, mostPushes: Infinity });
    const trends = new Map(all.map(({ id, trend }) => [id, trend]));
    return new Map(lines.map((line) => {
        const context = { ...numbers, pushes, metric, id: line.id };
        const absolute = absoluteTold(trends.get(line.id), context);
        const long = line.chains.filter((chain) => chain.length >= stats/* fewestForOutliers */.xF);
        const chained = long.length === 0
            ? absolute
            : {
                from: 'chain',
                machine: null,
                changes: changesOf(long.flatMap(records/* shiftsOfChain */.yd), context),
            };
        return [line.id, { chained, absolute }];
    }));
}
function absoluteTold(trend, context) {
    if (trend === undefined || trend.kind === 'too-short') {
        return { from: 'too-short', machine: null, changes: [] };
    }
    const cpu = trend.kind === 'values' ? trend.cpu : '';
    const machine = context.machines.findLastIndex((key) => key.startsWith(`[${JSON.stringify(cpu)},`));
    return {
        from: trend.kind,
        machine: machine === -1 ? null : machine,
        changes: changesOf(trend.shifts, context),
    };
}
function changesOf(shifts, { places, pushes, metric, id }) {
    return shifts.flatMap(({ commit, after, change }) => {
        const push = places.get(commit);
        if (push === undefined)
            return [];
        const own = pushes[push]?.benchmarks.find((one) => one.id === id);
        const accepted = own?.metrics[metric]?.accepted ?? null;
        const { ratio, low, high } = change;
        return [{ push, commit, after, ratio, low, high, accepted }];
    });
}

;// CONCATENATED MODULE: ./lib/site/branch-files.js








/** A branch as the site's files hold it. */
function branchFiles({ history, known, budgets }) {
    const pushes = (0,records/* latestOfCommit */.QO)(history);
    const metrics = metricsOf(pushes);
    const lines = metrics.map((metric) => linesOf(pushes, metric));
    const names = namesOf(pushes, lines.flat());
    const numbers = new Map(names.map(({ id }, number) => [id, number]));
    const places = new Map(pushes.map(({ commit }, place) => [commit, place]));
    const releases = known.releases.flatMap(({ name, commit }) => {
        const push = places.get(commit);
        return push === undefined ? [] : [{ name: (0,report.visibleText)(name), push }];
    });
    const machines = [...new Set(pushes.map(machineKey))];
    const told = metrics.map((metric, i) => toldOf(pushes, lines[i] ?? [], metric, { places, machines }));
    const series = names.map(() => []);
    const pages = metrics.map((metric, at) => {
        const changes = [];
        const cards = (lines[at] ?? []).flatMap((line) => {
            const benchmark = numbers.get(line.id);
            const own = told[at]?.get(line.id);
            if (benchmark === undefined || own === undefined)
                return [];
            series[benchmark]?.push(seriesLine(line, own, metric, at));
            for (const { accepted: _, ...change } of own.chained.changes) {
                changes.push({ ...change, benchmark });
            }
            return [cardOf(line, own.chained.changes, { metric, benchmark, releases })];
        });
        return { cards, changes: changes.toSorted((a, b) => branch_files_sizeOf(b) - branch_files_sizeOf(a)) };
    });
    return {
        page: {
            from: pushes[0]?.createdAt ?? null,
            to: pushes.at(-1)?.createdAt ?? null,
            pushes: pushes.length,
            minutes: pushes.map(({ createdAt }) => Math.round(Date.parse(createdAt) / 60_000)),
            unknownCommits: pushes.filter(({ commit }) => !known.facts.has(commit)).length,
            metrics: metrics.map((name) => ({
                name,
                title: (0,model/* metricOf */.ak)(name).title,
                better: (0,model/* metricOf */.ak)(name).better,
            })),
            benchmarks: names.map(({ id, name }) => ({ id: (0,report.visibleText)(id), name: (0,report.visibleText)(name) })),
            releases,
            budgets: budgetCourses(budgets, lines, { metrics, numbers }),
        },
        commits: commitsFile(pushes, known, machines),
        metrics: pages,
        series: series.map((own) => ({ lines: own })),
    };
}
function branch_files_sizeOf({ ratio }) {
    return Math.abs(Math.log(ratio));
}
function metricsOf(pushes) {
    const names = new Set();
    for (const { benchmarks } of pushes) {
        for (const { metrics } of benchmarks)
            for (const name of Object.keys(metrics))
                names.add(name);
    }
    return (0,model/* metricsInOrder */.vI)([...names].filter(model/* isMetricName */.M8));
}
/** Each benchmark once, in the order of the lines, by the name that it had last. */
function namesOf(pushes, lines) {
    const known = new Map();
    for (const { benchmarks } of pushes)
        for (const { id, name } of benchmarks)
            known.set(id, name);
    const ids = [...new Set(lines.map(({ id }) => id))];
    return ids.map((id) => ({ id, name: known.get(id) ?? id }));
}
const longestSubject = 200;
function commitsFile(pushes, { facts }, machines) {
    const text = (written) => (0,report.visibleText)((written ?? '').slice(0, longestSubject));
    const numbers = new Map(machines.map((key, number) => [key, number]));
    return {
        commits: pushes.map(({ commit }) => commit),
        subjects: pushes.map(({ commit }) => text(facts.get(commit)?.subject)),
        authors: pushes.map(({ commit }) => text(facts.get(commit)?.author)),
        machine: pushes.map((entry) => numbers.get(machineKey(entry)) ?? 0),
        machines: machines.map((key) => machineName(key)),
    };
}
function machineName(key) {
    const [cpu, os, arch, node] = JSON.parse(key);
    return (0,report.visibleText)(`${String(cpu)}, ${String(os)} ${String(arch)}, Node.js ${String(node)}`);
}

;// CONCATENATED MODULE: ./lib/site/page-html.js
/**
 * The page, which loads what lies beside it and nothing else. What it shows is put in by its script, as text.
 *
 * @param title hostile text
 * @param stamp of this version of the site
 */
function pageHtml(title, stamp) {
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
`;
}
const policy = [
    "default-src 'none'",
    "script-src 'self'",
    "style-src 'self'",
    'img-src data:',
    "base-uri 'none'",
    "form-action 'none'",
].join('; ');
const icon = `data:image/svg+xml,${encodeURIComponent('<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 16 16"><path d="M1 11h4V5h5v3h5" fill="none" stroke="#2f6fde" stroke-width="2" stroke-linejoin="round"/></svg>')}`;
function escapedHtml(text) {
    return text
        .replaceAll('&', '&amp;')
        .replaceAll('<', '&lt;')
        .replaceAll('>', '&gt;')
        .replaceAll('"', '&quot;');
}

;// CONCATENATED MODULE: ./lib/site/site-files.js


/**
 * The site's files: a page, and its data in scripts, since a page that was opened from a disk may load nothing else.
 * They come one after the other, for the data of many pushes are large.
 */
function* siteFiles(site) {
    const { title, createdAt, webAddress, branches, assets } = site;
    // Of two versions of the site that a browser has seen, it is to mix nothing.
    const stamp = String(Math.floor(Date.parse(createdAt) / 1000));
    const choices = branches.map(({ name }, number) => ({ name, folder: `b${number}` }));
    yield { path: 'site.css', text: assets.style };
    yield { path: 'site.js', text: assets.script };
    for (const [number, branch] of branches.entries()) {
        const folder = `b${number}`;
        const { page, commits, metrics, series } = branchFiles(branch);
        yield data(`${folder}/index`, page);
        yield data(`${folder}/commits`, commits);
        for (const [i, metric] of metrics.entries())
            yield data(`${folder}/m${i}`, metric);
        for (const [i, one] of series.entries())
            yield data(`${folder}/s${i}`, one);
    }
    const index = { title, createdAt, webAddress, branches: choices };
    yield data('index', index);
    // Last, so that a site that was written in part shows nothing.
    yield { path: 'index.html', text: pageHtml(title, stamp) };
}
/** JSON is also JavaScript, as long as no key of it is called `__proto__`: all of ours are known. */
function data(name, content) {
    return {
        path: `data/${name}.js`,
        text: `benchgate(${JSON.stringify(name)},${JSON.stringify(content)})\n`,
    };
}

;// CONCATENATED MODULE: ./lib/site/week.js

const weekDays = 7;
const dayMs = 24 * 60 * 60 * 1000;
/**
 * The last seven days.
 *
 * @param views of the metrics that may fail a run, of one branch
 */
function weekOf(branch, history, views, budgets, now) {
    const from = new Date(now.getTime() - weekDays * dayMs);
    const isRecent = (createdAt) => {
        const at = Date.parse(createdAt);
        return at > from.getTime() && at <= now.getTime();
    };
    const changes = views
        .flatMap(({ metric, benchmarks }) => benchmarks.flatMap((one) => week_changesOf(one, metric)))
        .filter(({ createdAt }) => isRecent(createdAt))
        .toSorted((a, b) => Math.abs(Math.log(b.change.ratio)) - Math.abs(Math.log(a.change.ratio)));
    return {
        branch,
        from: from.toISOString(),
        to: now.toISOString(),
        pushes: history.filter(({ createdAt }) => isRecent(createdAt)).length,
        slower: changes.filter(({ change }) => change.ratio > 1),
        faster: changes.filter(({ change }) => change.ratio < 1),
        budgets: budgets
            .flatMap((limit) => budgetOf(limit, history, from))
            .toSorted((a, b) => b.share - a.share),
    };
}
function week_changesOf({ id, name, points, shifts }, metric) {
    const byCommit = new Map(points.map((point) => [point.commit, point]));
    return shifts.map(({ commit, after, createdAt, change }) => {
        const { author = null, subject = null, accepted = null } = byCommit.get(commit) ?? {};
        return { id, name, metric, commit, after, createdAt, author, subject, change, accepted };
    });
}
/** So much of a limit has to be used for it to be spoken of. */
const nearlyUsed = 0.9;
function budgetOf({ benchmark, metric, target, tier, gates }, history, from) {
    const values = history.flatMap(({ createdAt, benchmarks }) => {
        const value = benchmarks.find(({ id }) => id === benchmark.id)?.metrics[metric]?.value;
        return value === undefined ? [] : [{ value, isBefore: Date.parse(createdAt) <= from.getTime() }];
    });
    const value = values.at(-1)?.value;
    if (value === undefined)
        return [];
    const before = values.findLast(({ isBefore }) => isBefore)?.value;
    const share = shareOfLimit(value, target);
    const shareBefore = before === undefined ? null : shareOfLimit(before, target);
    const isNearer = share >= nearlyUsed && share > (shareBefore ?? 0);
    if (share <= 1 && !isNearer)
        return [];
    const { id, name } = benchmark;
    return [{ id, name, metric, target, tier, gates, day: dayIn(tier), value, share, shareBefore }];
}

;// CONCATENATED MODULE: ./lib/site/week-lines.js


/** What became of a week, a line each of plain text, for messages. Names, subjects and authors in them are hostile text. */
function weekLines({ slower, faster, budgets }) {
    return [
        ...slower.map((change) => `${change.accepted === null ? '🔴' : '⚪'} ${changeLine(change)}`),
        ...budgets.map(budgetLine),
        ...faster.map((change) => `🟢 ${changeLine(change)}`),
    ];
}
function changeLine({ name, metric, change, commit, subject, author, accepted, }) {
    const by = author === null ? '' : ` (${author})`;
    const reason = accepted === null ? '' : `, accepted: ${accepted}`;
    const cause = `${commit.slice(0, 7)}${subject === null ? '' : ` ${subject}`}`;
    return `${name}: ${(0,report.formatChange)(change, metric)} with ${cause}${by}${reason}`;
}
function budgetLine({ name, metric, value, target, share }) {
    const { unit } = (0,model/* metricOf */.ak)(metric);
    const bound = target.bound === 'max' ? 'at most' : 'at least';
    const limit = `${bound} ${(0,report.formatExactly)(unit, target.value)}`;
    return `${share > 1 ? '🔴' : '🟡'} ${name}: ${(0,report.formatQuantity)(unit, value)}, ${limit}: ${(0,report.formatPercent)(share)} of the budget is used`;
}

;// CONCATENATED MODULE: ./lib/site/week-markdown.js



/**
 * A week as Markdown, for the page of a job.
 *
 * @param webAddress of the repository's page, without a slash at its end; null for no links
 */
function weekMarkdown(week, webAddress) {
    const { branch, from, to, pushes, slower, faster, budgets } = week;
    const parts = [
        `## ${weekHeadline(week)}`,
        `${(0,report.inlineCode)(branch)}, ${weekDays} days from ${from.slice(0, 10)} to ${to.slice(0, 10)}, ${pushCount(pushes)}.`,
        ...changeTable('Slower', slower, webAddress),
        ...changeTable('Faster', faster, webAddress),
        ...budgetTable(budgets),
    ];
    return parts.join('\n\n');
}
/** The week in one line. */
function weekHeadline({ slower, faster, budgets, pushes }) {
    if (pushes === 0)
        return '⚪ No pushes were measured this week';
    const said = [
        ...(slower.length > 0 ? [`${slower.length} slower`] : []),
        ...(faster.length > 0 ? [`${faster.length} faster`] : []),
        ...(budgets.length > 0 ? [`${(0,report.count)(budgets.length, 'budget')} near or beyond the limit`] : []),
    ];
    if (said.length === 0)
        return '🟢 A steady week: no level changed';
    return `${slower.length > 0 || budgets.length > 0 ? '🔴' : '🟢'} This week: ${said.join(', ')}`;
}
function pushCount(pushes) {
    return pushes === 1 ? '1 push' : `${pushes} pushes`;
}
function changeTable(title, changes, webAddress) {
    if (changes.length === 0)
        return [];
    const rows = changes.map(({ name, metric, change, commit, author, subject, accepted }) => {
        const reason = accepted === null ? '' : `<br><sub>accepted: ${(0,report.prose)(accepted)}</sub>`;
        const said = subject === null ? '' : ` ${(0,report.prose)(subject, 80)}`;
        const by = author === null ? '' : `<br><sub>${(0,report.prose)(author, 60)}</sub>`;
        return [
            `${(0,report.inlineCode)(name)}<br><sub>${(0,report.inlineCode)((0,model/* bareName */.yZ)(metric))}</sub>`,
            `**${(0,report.formatChange)(change, metric)}**<br><sub>${(0,report.formatInterval)(change, metric)}</sub>`,
            `${linked(commit, webAddress)}${said}${by}${reason}`,
        ];
    });
    return [`### ${title}`, table(['Benchmark', 'Change', 'With the commit'], rows)];
}
function linked(commit, webAddress) {
    const short = `\`${commit.slice(0, 7)}\``;
    return webAddress === null ? short : `[${short}](${webAddress}/commit/${commit})`;
}
function budgetTable(budgets) {
    if (budgets.length === 0)
        return [];
    const rows = budgets.map(({ name, metric, value, target, tier, share, shareBefore }) => {
        const { unit } = (0,model/* metricOf */.ak)(metric);
        const bound = target.bound === 'max' ? 'at most' : 'at least';
        const before = shareBefore === null ? '' : `<br><sub>was ${(0,report.formatPercent)(shareBefore)}</sub>`;
        return [
            `${(0,report.inlineCode)(name)}<br><sub>${(0,report.inlineCode)((0,model/* bareName */.yZ)(metric))}</sub>`,
            (0,report.inlineCode)((0,report.formatQuantity)(unit, value)),
            `${bound} ${(0,report.inlineCode)((0,report.formatExactly)(unit, target.value))}<br><sub>${(0,report.inlineCode)(tier)}</sub>`,
            `${share > 1 ? '🔴' : '🟡'} ${(0,report.formatPercent)(share)}${before}`,
        ];
    });
    return ['### Budgets', table(['Benchmark', 'Newest', 'Limit', 'Used'], rows)];
}
function table(titles, rows) {
    const lines = [titles, titles.map(() => ':--'), ...rows];
    return lines.map((cells) => `| ${cells.join(' | ')} |`).join('\n');
}

;// CONCATENATED MODULE: ./lib/site/index.js










/***/ })

};
