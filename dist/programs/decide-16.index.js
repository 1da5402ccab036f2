export const id = 16;
export const ids = [16];
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

/***/ 90016:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  isSteady: () => (/* reexport */ isSteady),
  judge: () => (/* reexport */ judge),
  judgedAgain: () => (/* reexport */ judgedAgain),
  judgedTogether: () => (/* reexport */ judgedTogether),
  nextRounds: () => (/* reexport */ nextRounds),
  outcome: () => (/* reexport */ outcome),
  procedure: () => (/* reexport */ procedure),
  rolesOf: () => (/* reexport */ rolesOf)
});

// EXTERNAL MODULE: ./lib/stats/index.js + 27 modules
var stats = __webpack_require__(6596);
;// CONCATENATED MODULE: ./lib/decide/schedule.js
/**
 * The procedure's constants: when the evidence is looked at, and what share of the error rate each look may spend.
 */
/**
 * At all rounds of a comparison, whether they raised a suspicion or came after it. Six are the fewest with which a quiet
 * benchmark can pass: p = 2^-6 when all of them are within. Eight can settle a lone obvious change, and ten or twelve one
 * among many. Later looks lie farther apart, since each takes from the others.
 */
const looks = [
    { rounds: 6, weight: 0, equivalenceAlpha: 1 / 64 },
    { rounds: 8, weight: 0.16, equivalenceAlpha: 0.004 },
    { rounds: 10, weight: 0.14, equivalenceAlpha: 0.012 },
    { rounds: 12, weight: 0.1, equivalenceAlpha: 0.009 },
    { rounds: 16, weight: 0.1, equivalenceAlpha: 0.009 },
    { rounds: 20, weight: 0.1, equivalenceAlpha: 0.009 },
    { rounds: 28, weight: 0.1, equivalenceAlpha: 0.008 },
    { rounds: 40, weight: 0.1, equivalenceAlpha: 0.007 },
    { rounds: 56, weight: 0.08, equivalenceAlpha: 0.004 },
    { rounds: 80, weight: 0.07, equivalenceAlpha: 0.003 },
    { rounds: 120, weight: 0.05, equivalenceAlpha: 0.002 },
];
/**
 * Of all looks together: the rate of false `unchanged` at a true change of the threshold. The looks' own levels sum to
 * more, for what passes at one mostly passes at the next as well: drawn from the signed ranks' joint distribution, which
 * depends on nothing else, it is 4.4 %. A test draws it again.
 */
const equivalenceRate = 0.05;
/** Rounds from which on it is asked whether they look like a change; before, only what is obvious does. */
const raiseFrom = 10;
/** A suspicion that so many rounds did not settle is no more urgent than the rest. */
const urgentRounds = 40;
/**
 * Each direction has 2.5 % over all looks, so that what lies just at its limit is called one or the other in 5 % of the
 * runs at most. The first look has most of it: six rounds that all lie on one side are p = 2^-6, and what is far from
 * its limit shall not cost more rounds than comparing does.
 */
const limitLooks = [
    { rounds: 6, alpha: 0.016 },
    { rounds: 10, alpha: 0.002 },
    { rounds: 20, alpha: 0.003 },
    { rounds: 40, alpha: 0.004 },
];
/** No verdict below this: the smallest two-sided p-value of R rounds is 2^(1-R). */
const fewestRounds = 6;
/** Below this not even a suspicion: two rounds can agree by chance. */
const fewestToSuspect = 3;
/** But what takes three times as long in each of its rounds is one, however few they are. */
const farWorse = Math.log(3);
/** Rounds at which the minimal detectable effect tells whether a benchmark is too unstable to judge. */
const capRounds = 120;
/** Changes up to half a percent are no changes: two builds differ by that much through code layout alone. */
const layoutFloor = Math.log1p(0.005);
/**
 * A change must be shown to exceed this part of the threshold, and be estimated at all of it: of builds that differ by
 * a percent through layout, noise alone could else make a regression at a low threshold. More would keep more of those
 * out, and take longer for lone slowdowns near the threshold: with 0.4, four suites of a hundred had such a one.
 */
const floorShare = 0.6;
/** One-sided p-values below which rounds raise a suspicion; a missed slowdown costs more than a missed gain. */
const raiseBelow = { slower: 0.2, faster: 0.025 };
/** At this p-value of base against base the rounds themselves are crooked. */
const controlAlpha = 0.01;
/**
 * p-value up to which a metric that does not gate is called changed or unchanged. Each is judged by itself: it fails
 * nothing, and of six rounds, which is all that a quiet benchmark gets, no adjusted p-value could say anything.
 */
const shownAlpha = 0.05;
/** More than this share of unusable rounds makes a benchmark unstable. */
const mostUnusable = 0.2;
/** The share of the time left that first looks leave, for confirming what they raise. */
const confirmReserve = 0.2;
/** The share of the time left that is planned at once: a wrong estimate is corrected before it breaks the cap. */
const planShare = 0.5;
/** The same while no benchmark's duration is known: if rounds take five times as long as assumed, a third is gone. */
const firstPlanShare = 1 / 15;
/**
 * No round is planned longer than this part of what is planned at once, so that rounds can be dealt out evenly to the
 * jobs; unless its start-up would then weigh more than a twentieth.
 */
const roundShare = 1 / 8;
/** Assumed before a benchmark was measured, and before a round's start-up was. */
const expectedSecondsPerRound = 0.5;
const expectedStartUpSeconds = 0.3;
/**
 * Benchmarks that are measured although they cannot reach the change: with five, what moves a third of the machine's
 * benchmarks shows in six of seven runs, and they cost no more than one small file.
 */
const mostControls = 5;
/** So many rounds tell whether a control moves; the rest of the time is for what can have changed. */
const controlRounds = 20;
/** A benchmark that a look has called so often, in 50 ms and while V8 optimised nothing, takes a few milliseconds at most. */
const quickCalls = 10;
/** Rounds of a benchmark that only one side has: enough for a figure to show. */
const figureRounds = 1;

// EXTERNAL MODULE: ./lib/model/index.js + 30 modules
var model = __webpack_require__(89015);
;// CONCATENATED MODULE: ./lib/decide/settings.js


/** The terms of a run without rules. */
function plainTerms({ threshold }) {
    return (_, metric, gates) => {
        const about = (0,model/* metricOf */.ak)(metric);
        return { threshold: about.threshold ?? threshold, gates: gates ?? about.gates, rule: null };
    };
}
/** The threshold as a log ratio, the same in both directions. */
function margin(settings) {
    return Math.log1p(settings.threshold);
}
/** Log ratio up to which a change does not count as one, whatever its p-value against zero. */
function floorOf(settings) {
    return Math.max(layoutFloor, margin(settings) * floorShare);
}

;// CONCATENATED MODULE: ./lib/decide/counted.js



/**
 * Counts of one arm that lie nearer to each other than this have done so by chance: two processes of the same code were
 * seen to differ by so much of an operation's instructions. It is the standard deviation of one count's logarithm.
 */
const leastSpread = 1e-4;
/** Of the threshold: counts of one arm that lie farther apart than that do not repeat. */
const steadyShare = 0.5;
/** What was counted of a head; null where nothing was. */
function countsOf({ why = [] }, head) {
    const own = why.find((one) => one.kind === 'instructions' && one.version === head);
    return own?.kind === 'instructions' ? own : null;
}
/** How many comparisons of counts a run has. */
function countedComparisons(evidence) {
    return evidence.reduce((sum, { why = [] }) => sum + why.filter(({ kind }) => kind === 'instructions').length, 0);
}
/**
 * The verdict on counts of instructions. The ranks of rounds would need six of each benchmark, which takes minutes; counts
 * repeat to a fiftieth of the usual threshold (`leastSpread`), so that two an arm tell more than sixty times would. So Student's test is asked,
 * as if each of the run's comparisons of counts were the one that is wrong (Bonferroni); as of rounds, a change has to be
 * shown beyond a part of the threshold, and be estimated at all of it. With two counts an arm that agree, that correction
 * asks for more than the usual threshold of 0.5 % from 21 comparisons on: 0.58 % of 40, 0.75 % of 100.
 *
 * @param comparisons of counts in the run, at least one
 */
function countedFigures({ base, head }, settings, comparisons) {
    const counts = { base: middle(base), head: middle(head) };
    const rounds = Math.min(base.length, head.length);
    const told = { values: counts, rounds: { judged: rounds, total: rounds } };
    const all = [...base, ...head];
    if (all.length < 3 || !all.every((count) => count > 0))
        return { ...told, verdict: 'inconclusive' };
    const limit = margin(settings);
    const difference = (0,stats/* meanDifference */.XA)(base.map(Math.log), head.map(Math.log), leastSpread, limit * floorShare);
    const { estimate, low, high, beyond } = difference;
    return {
        ...told,
        verdict: verdictOn(),
        change: {
            ratio: Math.exp(estimate),
            low: Math.exp(low),
            high: Math.exp(high),
            pValue: beyond,
            adjustedPValue: Math.min(1, beyond * comparisons),
        },
        mde: Math.expm1(high - estimate),
        // The base against itself.
        noiseFloor: {
            ratio: 1,
            low: Math.min(...base) / counts.base,
            high: Math.max(...base) / counts.base,
        },
    };
    function verdictOn() {
        if (!isSteady({ base, head }, settings.threshold))
            return 'unstable';
        const isShown = beyond * comparisons <= settings.alpha;
        if (isShown && Math.abs(estimate) >= limit)
            return estimate > 0 ? 'regressed' : 'improved';
        return low > -limit && high < limit ? 'unchanged' : 'inconclusive';
    }
}
/** Whether the counts of each arm repeat, beside the threshold. */
function isSteady({ base, head }, threshold) {
    return [base, head].every((counts) => {
        return Math.max(...counts) - Math.min(...counts) <= steadyShare * threshold * middle(counts);
    });
}
function middle(counts) {
    return counts.reduce((sum, count) => sum + count, 0) / counts.length;
}

// EXTERNAL MODULE: ./lib/compare/index.js + 2 modules
var compare = __webpack_require__(67104);
;// CONCATENATED MODULE: ./lib/decide/looks.js

/**
 * The looks that so many rounds have reached.
 *
 * @param isFinal no more rounds will come: the rounds since the last look get one more, with all that the looks ahead
 * had to spend. When the time runs out says nothing about the values, so this spends no more of the error rate than the
 * plan.
 * @param together the looks ahead, at least one, as one with the sum of their shares
 */
function reached(planned, rounds, isFinal, together) {
    const complete = planned.filter((look) => look.rounds <= rounds);
    const ahead = planned.slice(complete.length);
    const last = complete.at(-1)?.rounds ?? fewestRounds - 1;
    return isFinal && ahead.length > 0 && rounds > last
        ? [...complete, { ...together(ahead), rounds }]
        : complete;
}
/** The first planned look that so many rounds have not reached. */
function upcoming(planned, rounds) {
    return planned.find((look) => look.rounds > rounds) ?? null;
}
/** The sum of one of the looks' shares. */
function shareOf(looks, share) {
    return looks.reduce((sum, look) => sum + look[share], 0);
}

;// CONCATENATED MODULE: ./lib/decide/limit-figures.js



/**
 * Holds figures against a target at the planned looks, the first of which that tells decides. Not the point counts but
 * the interval: beyond the target as a whole is exceeded, within it as a whole is met. A figure that always is the
 * target itself meets it.
 *
 * The interval is Hodges and Lehmann's of the logarithms, by the confidence that the look has to spend; so it never
 * says otherwise than the status.
 *
 * @param figures in time order; what is zero or below counts as the smallest there is
 * @param smallest those below it are not told apart; 0 where no figure may be zero
 * @param isFinal no more rounds will come
 */
function judgeFigures(figures, { bound, value }, smallest, isFinal) {
    const least = Math.max(smallest, Number.MIN_VALUE);
    const log = (figure) => Math.log(Math.max(figure, least));
    const goal = log(value);
    const away = figures.map((figure) => log(figure) - goal);
    const current = (rounds, { low, high }) => {
        if (rounds === 0)
            return null;
        const { estimate } = (0,stats/* hodgesLehmann */.i6)(away.slice(0, rounds));
        const at = (distance) => figureAt(goal + distance, least);
        return { value: at(estimate), low: at(low), high: at(high) };
    };
    let last = { rounds: figures.length, interval: unbounded };
    for (const { rounds, alpha } of reached(limitLooks, figures.length, isFinal, rest)) {
        const interval = (0,stats/* hodgesLehmann */.i6)(away.slice(0, rounds), 1 - 2 * alpha);
        const status = statusOf(interval, bound);
        if (status !== 'undecided') {
            return { status, current: current(rounds, interval), judged: rounds, missing: 0 };
        }
        last = { rounds, interval };
    }
    const next = upcoming(limitLooks, figures.length);
    return {
        status: 'undecided',
        current: current(last.rounds, last.interval),
        judged: last.rounds,
        missing: next === null ? 0 : next.rounds - figures.length,
    };
}
function rest(ahead) {
    return { alpha: shareOf(ahead, 'alpha') };
}
const unbounded = { low: -Infinity, high: Infinity };
function statusOf({ low, high }, bound) {
    const [beyond, within] = bound === 'max' ? [low > 0, high <= 0] : [high < 0, low >= 0];
    if (beyond)
        return 'exceeded';
    return within ? 'met' : 'undecided';
}
/** What counts as the least may as well be none. */
function figureAt(log, least) {
    const figure = Math.exp(log);
    return figure <= least * (1 + 1e-9) ? 0 : figure;
}

;// CONCATENATED MODULE: ./lib/decide/pairing.js



/**
 * All that is judged together of a benchmark: each head against the base, and against the version before it. A step of the
 * first head is its change against the base.
 */
function judgedPairings(evidence, { base, heads }, settings) {
    return [
        ...pairings(evidence, base, heads, settings, 'gating'),
        ...stepPairings(evidence, { base, heads }, settings),
    ];
}
/** Each head against the nearest version before it in which the benchmark works as well; none against the base. */
function stepPairings(evidence, { base, heads }, settings) {
    if (base === null)
        return [];
    const working = workingVersions(evidence);
    const inOrder = [base, ...heads].filter((label) => working.includes(label));
    return inOrder.flatMap((head, at) => {
        const before = inOrder[at - 1];
        if (before === undefined || before === base)
            return [];
        return pairings(evidence, before, [head], settings, 'gating', base);
    });
}
/**
 * The benchmark's pairings, one a metric: those heads in which it works, where it works in the base as well.
 *
 * @param repeated the version that controls run again
 */
function pairings(evidence, base, heads, settings, which, repeated = base) {
    const working = workingVersions(evidence);
    if (base === null || !working.includes(base))
        return [];
    const termed = metricsOf(evidence, settings)
        // No round has any of these.
        .filter((metric) => metric !== 'instructions')
        .map((metric) => ({ metric, terms: termsIn(evidence, metric, settings) }))
        .filter(({ terms }) => terms.gates === (which === 'gating'));
    return heads
        .filter((head) => working.includes(head))
        .flatMap((head) => termed.map(({ metric, terms }) => ({
        evidence,
        base,
        head,
        metric,
        terms,
        ...(0,compare/* observe */.lB)(evidence.samples, { base, head, repeated: repeated ?? base }, metric),
    })));
}
/** Those that its kind of suites measures, and those that gate although it does not, or were counted beside the rounds. */
function metricsOf(evidence, settings) {
    const { metrics, why = [] } = evidence;
    const gating = model/* metricNames */.Zv.filter((metric) => termsIn(evidence, metric, settings).gates);
    const counted = why.some(({ kind }) => kind === 'instructions') ? ['instructions'] : [];
    return (0,model/* metricsInOrder */.vI)([...(metrics?.measured ?? model/* processMetrics */.Lq), ...gating, ...counted]);
}
function termsIn({ benchmark, metrics }, metric, settings) {
    const gates = metrics?.gating.includes(metric) ?? null;
    return (settings.termsOf ?? plainTerms(settings))(benchmark, metric, gates);
}
/** The settings with the pairing's own threshold. */
function settingsOf({ terms }, settings) {
    return { ...settings, threshold: terms.threshold };
}
/** Rounds were run, and none of them has a figure: the benchmark does not have this metric. */
function isAbsent({ evidence: { samples }, metric }) {
    if (samples.length === 0)
        return false;
    return samples.every(({ arms }) => Object.values(arms).every((measured) => (measured[metric] ?? null) === null));
}
/** Those that have the benchmark and in which it has not failed; none where a failure cannot be told to be of one. */
function workingVersions({ versions, failures }) {
    return versions.filter((label) => failures.every(({ version }) => version !== null && version !== label));
}
/** The bare log ratios, for the statistics. */
function changesOf(observations) {
    return observations.map(({ change }) => change);
}
/** The share of the rounds that were run that have a figure of which no ratio can be made. */
function unusableShare({ rounds, unusable }) {
    const kept = rounds.length;
    const lost = new Set(unusable.filter(({ arm }) => arm !== model/* controlLabel */.g5).map(({ round }) => round));
    return lost.size === 0 ? 0 : lost.size / (kept + lost.size);
}

;// CONCATENATED MODULE: ./lib/decide/budgets.js





/**
 * Holds each limit against each head that has its benchmarks.
 *
 * @param isFinal no more rounds will come
 */
function limitStandings({ evidence, pairs = [], limits = [], heads }, isFinal) {
    if (limits.length === 0)
        return [];
    const all = [...evidence, ...pairs];
    const byId = new Map(all.map((one) => [one.benchmark.id, one]));
    return limits.flatMap((limit) => heads.flatMap((version) => {
        const own = sourcesOf(limit, version, byId);
        return own === null ? [] : [standingOf(limit, version, own, isFinal)];
    }));
}
/** A ratio is never zero. */
function smallestOf({ kind, metric }) {
    return kind === 'budget' ? (0,model/* metricOf */.ak)(metric).least : 0;
}
/** Null where the head does not have what is limited. */
function sourcesOf(limit, version, byId) {
    const has = (one) => one !== undefined && isOf(one, version);
    const ids = limit.kind === 'budget'
        ? [limit.benchmark.id]
        : limit.inTurns
            ? [(0,model/* pairId */.a6)([limit.benchmark.id, limit.than.id], version)]
            : [limit.benchmark.id, limit.than.id];
    const sources = ids.map((id) => byId.get(id));
    return sources.every(has) ? sources : null;
}
/** Also where it fails there: the report says then that nothing is known. */
function isOf({ versions, failures }, label) {
    return versions.includes(label) || failures.some(({ version }) => version === label);
}
function standingOf(limit, version, sources, isFinal) {
    const figures = figuresOf(limit, version, sources);
    const { missing, ...judged } = judgeFigures(figures, limit.target, smallestOf(limit), isFinal);
    const isUseless = sources.some((one) => fails(one, version)) || hasTooFew(figures.length, version, sources);
    const isOpen = missing > 0 && !isUseless;
    const wanted = figures.length + missing;
    return {
        report: { ...limit, version, figures, ...judged },
        isOpen,
        sources: sources.map((evidence) => {
            // Of two benchmarks that do not take turns, one may be ahead.
            const own = sources.length === 1 ? figures.length : figuresIn(evidence, version, limit);
            return { evidence, missing: isOpen ? Math.max(0, wanted - own) : 0 };
        }),
    };
}
function figuresIn({ samples }, version, { metric }) {
    return (0,compare/* usableFigures */.wu)(samples, version, metric).length;
}
/** Whether a benchmark fails in a version. Of a pair, either may have failed. */
function fails(one, version) {
    return one.kind === 'pair' ? one.failures.length > 0 : !workingVersions(one).includes(version);
}
/** Rounds were run, and many of them have no figure: more would have none either. */
function hasTooFew(figures, version, sources) {
    const rounds = Math.min(...sources.map((one) => one.kind === 'pair'
        ? one.samples.length
        : one.samples.filter(({ arms }) => version in arms).length));
    return rounds >= fewestRounds && (rounds - figures) / rounds > mostUnusable;
}
function figuresOf(limit, version, [first, second]) {
    if (first === undefined)
        return [];
    if (limit.kind === 'budget') {
        return (0,compare/* usableFigures */.wu)(first.samples, version, limit.metric).map(({ value }) => value);
    }
    return second === undefined
        ? ratiosInTurns(limit, first)
        : ratiosOfRounds(limit, version, first, second);
}
/** How many times better the one is than the other, in each round that has figures of both. */
function ratiosInTurns({ benchmark, than, metric }, pair) {
    const faster = (0,compare/* usableFigures */.wu)(pair.samples, benchmark.id, metric);
    const slower = new Map((0,compare/* usableFigures */.wu)(pair.samples, than.id, metric).map(({ round, value }) => [round, value]));
    return faster.flatMap(({ round, value }) => {
        const other = slower.get(round);
        return other === undefined ? [] : [timesBetter(value, other, metric)];
    });
}
/** Each one's rounds in their order: of one suite these are the same rounds, as long as both are measured. */
function ratiosOfRounds({ metric }, version, first, second) {
    const slower = (0,compare/* usableFigures */.wu)(second.samples, version, metric);
    return (0,compare/* usableFigures */.wu)(first.samples, version, metric).flatMap(({ value }, i) => {
        const other = slower[i];
        return other === undefined ? [] : [timesBetter(value, other.value, metric)];
    });
}
function timesBetter(faster, than, metric) {
    return Math.exp((0,compare/* worsening */.Hr)(faster, than, (0,model/* metricOf */.ak)(metric)));
}

;// CONCATENATED MODULE: ./lib/decide/budget-warnings.js
/** What a reader should know of limits that could not be judged. */
function limitWarnings(standings) {
    const gating = standings.filter(({ report }) => report.gates);
    const blind = standings.filter(isBlind);
    const open = gating.filter(({ isOpen }) => isOpen);
    const early = open.filter((one) => !isRecorded(one));
    const few = open.filter(isRecorded);
    return [
        ...blind.filter((one, i) => blind.findIndex((other) => isSame(one, other)) === i).map(unjudged),
        ...(early.length === 0
            ? []
            : [
                {
                    code: 'budgets-undecided',
                    undecided: early.length,
                    all: gating.length,
                },
            ]),
        ...(few.length === 0
            ? []
            : [
                {
                    code: 'few-results',
                    what: 'budgets',
                    undecided: few.length,
                    all: gating.length,
                },
            ]),
    ];
}
/** No time would bring more figures. */
function isRecorded({ sources }) {
    return sources.some(({ evidence }) => evidence.kind === 'recorded');
}
/** Rounds were run, or failed, and there is no figure. */
function isBlind({ report, sources, isOpen }) {
    const isTried = sources.every(({ evidence: { samples, failures } }) => samples.length + failures.length > 0);
    return report.figures.length === 0 && isTried && !isOpen;
}
/** Tiers of one benchmark and metric are blind together. */
function isSame({ report: one }, { report: other }) {
    const keyOf = (limit) => JSON.stringify([aboutOf(limit), limit.version]);
    return keyOf(one) === keyOf(other);
}
function unjudged({ report, sources }) {
    const failure = sources.flatMap(({ evidence }) => evidence.failures)[0];
    const reason = failure?.message.split('\n')[0] ?? null;
    return { code: 'budget-unmeasured', ...aboutOf(report), version: report.version, reason };
}
/** What a limit is about, in whatever tier and version. */
function aboutOf({ benchmark, metric, ...limit }) {
    const than = limit.kind === 'budget' ? null : limit.than.id;
    return { benchmark: benchmark.id, than, metric };
}

;// CONCATENATED MODULE: ./lib/decide/judge-by-records.js
/**
 * A judgement for fixed hardware, where figures of other runs are figures of this machine: what recorded runs make one
 * suspect, and these rounds could not clear, counts as regressed.
 */
function judgeByRecords(judgement, suspected) {
    if (suspected.length === 0)
        return judgement;
    const suspicions = new Map(suspected.map((one) => [placeOf(one.id, one.metric), one]));
    const counted = [];
    const benchmarks = judgement.benchmarks.map((benchmark) => ({
        ...benchmark,
        results: benchmark.results.map((result) => {
            const suspicion = suspicions.get(placeOf(benchmark.id, result.metric));
            if (suspicion === undefined || !isOpen(result))
                return result;
            counted.push(suspicion);
            return regressed(result, suspicion);
        }),
    }));
    if (counted.length === 0)
        return judgement;
    return {
        ...judgement,
        benchmarks,
        outcome: judgement.outcome === 'errored' ? 'errored' : 'regressed',
        warnings: [...judgement.warnings, ...counted.map(byRecords)],
    };
}
function placeOf(id, metric) {
    return JSON.stringify([id, metric]);
}
/** Where side by side it was shown to be unchanged or faster, other days have nothing to say. */
function isOpen({ gates, verdict }) {
    return gates && ['suspected', 'inconclusive', 'unstable', 'new'].includes(verdict);
}
/** With the figures it is judged by: what the recorded runs let expect, and how far such runs scatter. */
function regressed(result, { ratio, predicted, value, adjustedPValue }) {
    const { low, middle, high } = predicted;
    const interval = { low: (ratio * middle) / high, high: (ratio * middle) / low };
    return {
        ...result,
        verdict: 'regressed',
        values: { base: middle, head: value },
        change: { ratio, ...interval, pValue: adjustedPValue, adjustedPValue },
    };
}
function byRecords({ id, runs }) {
    return { code: 'regressed-by-records', benchmark: id, runs };
}

;// CONCATENATED MODULE: ./lib/decide/outcome.js

/**
 * The whole run in a word: the worst of its verdicts on metrics that gate, and of its budgets of the first tier.
 *
 * A benchmark that fails in the base alone does not count as errored: nobody can mend the base in a pull request. But
 * it was not compared, and a run that compared nothing did not guard anything. A slowdown that was accepted does not
 * count.
 */
function outcome(benchmarks, budgets, base) {
    const all = benchmarks.flatMap(({ results }) => results);
    if (all.some((result) => failsInHead(result, base)))
        return 'errored';
    const gating = all.filter(({ gates }) => gates);
    if (base !== null && outcome_isBlind(gating))
        return 'incomparable';
    const counted = new Set(gating.filter(({ accepted }) => accepted === null).map(({ verdict }) => verdict));
    if (counted.has('regressed'))
        return 'regressed';
    const statuses = new Set(budgets.filter(({ gates }) => gates).map(({ status }) => status));
    if (statuses.has('exceeded'))
        return 'exceeded';
    if (isUnguarded(benchmarks, budgets, base))
        return 'errored';
    if (counted.has('suspected'))
        return 'suspected';
    const isUndecided = statuses.has('undecided') ||
        gating.some(isUnmeasured) ||
        undecided.some((verdict) => counted.has(verdict));
    return isUndecided ? 'inconclusive' : 'passed';
}
/** Nobody would notice that a budget guards nothing: its benchmark was measured and never has its metric, or it is all there is to judge. */
function isUnguarded(benchmarks, budgets, base) {
    const gating = budgets.filter(({ gates }) => gates);
    const blind = gating.filter(({ figures }) => figures.length === 0);
    const isAll = base === null && blind.length > 0 && blind.length === gating.length;
    return isAll || blind.some((limit) => limit.kind === 'budget' && isMeasured(benchmarks, limit));
}
function isMeasured(benchmarks, { benchmark: { id }, version }) {
    const own = benchmarks.find((one) => one.id === id)?.results ?? [];
    return own.some((result) => result.version === version && result.values.head !== null);
}
/** `errored` is here what fails in the base alone. */
const undecided = ['inconclusive', 'unstable', 'errored'];
/** Also where it cannot be told which version it was. */
function failsInHead({ verdict, errorIn }, base) {
    return verdict === 'errored' && (errorIn === null || errorIn !== base);
}
/** The time was up before its first round: it has not even run. */
function isUnmeasured({ verdict, values }) {
    return verdict === 'new' && values.head === null;
}
/** Something was there to be compared with the base, and nothing of it got the rounds that any verdict takes. */
function outcome_isBlind(gating) {
    const isAsked = gating.some(({ verdict }) => verdict !== 'new');
    return isAsked && !gating.some(isCompared);
}
const told = new Set([
    'regressed',
    'suspected',
    'improved',
    'unchanged',
    'untouched',
]);
/** What cannot have changed needs no round for that. */
function isCompared({ verdict, rounds }) {
    if (told.has(verdict))
        return true;
    return (verdict === 'inconclusive' || verdict === 'unstable') && rounds.judged >= fewestRounds;
}

;// CONCATENATED MODULE: ./lib/decide/untouched.js
/** Whether a benchmark cannot reach the change in a head: it was looked at, and all that it runs is the same in the base. */
function isUntouched({ reach = [] }, head) {
    return reach.some(({ version, kind }) => version === head && kind === 'cannot-reach');
}
/** Whether both versions of a pairing run the same code: that of the run's base, of which nothing was told. */
function runsSameCode({ evidence, base, head }) {
    const isBase = evidence.reach?.every(({ version }) => version !== base) ?? true;
    return isUntouched(evidence, head) && (isBase || isUntouched(evidence, base));
}
/** Whether it cannot in any of the heads that have it. */
function isUntouchedEverywhere(evidence, heads) {
    const having = heads.filter((head) => evidence.versions.includes(head));
    return having.length > 0 && having.every((head) => isUntouched(evidence, head));
}

;// CONCATENATED MODULE: ./lib/decide/reach-summary.js



/** What a look has told of all benchmarks, and how the untouched ones came out that were measured; null without a look. */
function reachSummary(evidence, benchmarks, heads) {
    if (evidence.every(({ reach = [] }) => reach.length === 0))
        return null;
    const reaches = evidence.filter(({ reach = [] }) => reach.some(({ kind }) => kind === 'reaches'));
    const untouched = evidence.filter((one) => isUntouchedEverywhere(one, heads));
    const judged = benchmarks.map(controlResults).filter((results) => results.length > 0);
    const moved = (...how) => judged.filter((results) => results.some((result) => isMoved(result, how))).length;
    const slower = moved('regressed', 'suspected');
    const { low, high } = (0,stats/* clopperPearson */.mI)(slower, judged.length);
    return {
        reaches: reaches.length,
        untouched: untouched.length,
        unknown: evidence.length - reaches.length - untouched.length,
        controls: {
            judged: judged.length,
            slower,
            faster: moved('improved'),
            low: digits(low),
            high: digits(high),
        },
    };
}
/** Benchmarks that cannot have changed and came out otherwise: what moved them moves the others as well. */
function movedWarnings(benchmarks) {
    const controls = benchmarks.filter((benchmark) => controlResults(benchmark).length > 0);
    const moved = controls.filter((benchmark) => controlResults(benchmark).some((result) => result.moved !== null));
    if (moved.length === 0)
        return [];
    return [
        {
            code: 'untouched-moved',
            benchmarks: moved.map(({ id }) => id),
            controls: controls.length,
        },
    ];
}
/** Those that gate, with the rounds that any verdict takes. */
function controlResults({ results }) {
    return results.filter(({ verdict, gates, moved, rounds }) => verdict === 'untouched' && gates && (moved !== null || rounds.judged >= fewestRounds));
}
function isMoved({ moved }, how) {
    return moved !== null && how.includes(moved);
}
function digits(figure) {
    return Number(figure.toPrecision(5));
}

;// CONCATENATED MODULE: ./lib/decide/detectable.js

/**
 * The smallest change, as a fraction, that so many rounds with this spread could detect with 80 % power.
 *
 * @returns null below two observations
 */
function detectable(changes, rounds, alpha) {
    if (changes.length < 2 || rounds < 2)
        return null;
    return Math.expm1((0,stats/* minimalDetectableEffect */.il)((0,stats/* spreadOf */.jg)(changes), rounds, alpha));
}

;// CONCATENATED MODULE: ./lib/decide/told.js
/** What follows from figures is told with five significant digits: a file has no others, nor would anybody read them. */
function told_told(result) {
    const { values, change, noiseFloor, mde, spread, step } = result;
    return {
        ...result,
        values: { base: told_digits(values.base), head: told_digits(values.head) },
        change: toldResultChange(change),
        ...(step !== undefined && { step: { ...step, change: toldResultChange(step.change) } }),
        noiseFloor: noiseFloor && toldChange(noiseFloor),
        mde: told_digits(mde),
        spread: told_digits(spread),
    };
}
function toldResultChange(change) {
    return (change && {
        ...toldChange(change),
        pValue: told_digits(change.pValue),
        adjustedPValue: told_digits(change.adjustedPValue),
    });
}
function toldChange({ ratio, low, high }) {
    return { ratio: told_digits(ratio), low: told_digits(low), high: told_digits(high) };
}
function told_digits(figure) {
    return figure === null ? null : Number(figure.toPrecision(5));
}

;// CONCATENATED MODULE: ./lib/decide/hopeless.js


/** Even all rounds of the plan could not show a change of twice the threshold. */
function isHopeless(changes, settings) {
    const mde = detectable(changes, capRounds, settings.alpha);
    return mde !== null && mde > 2 * settings.threshold;
}

;// CONCATENATED MODULE: ./lib/decide/verdict-of.js



/**
 * The verdict of a pairing that will get no more rounds. Whether its rounds are too unstable is asked last: noise that is
 * large beside the threshold says nothing against a change that is larger still.
 */
function verdictOf(standing, settings) {
    const { state, pairing, judged, controlFired, looksWorse } = standing;
    if (state.kind === 'settled')
        return state.verdict;
    if (looksWorse)
        return 'suspected';
    if (unusableShare(pairing) > mostUnusable)
        return 'unstable';
    if (judged.length < fewestRounds)
        return 'inconclusive';
    const isUnstable = controlFired || isHopeless(changesOf(judged), settingsOf(pairing, settings));
    return isUnstable ? 'unstable' : 'inconclusive';
}

;// CONCATENATED MODULE: ./lib/decide/results.js










/**
 * A benchmark's results: one for each head and metric, or one of the base's where no head has it. Without figures, the
 * first metric that gates stands for all.
 */
function resultsOf(evidence, standings, context) {
    const { base, heads } = context;
    const isAnywhere = heads.some((head) => hasOrFails(evidence, head));
    const versions = isAnywhere || base === null ? heads : [base];
    return versions.flatMap((version) => {
        const ofVersion = standings.filter(({ pairing }) => pairing.head === version);
        const own = ofVersion.filter(({ pairing }) => pairing.base === base);
        const steps = ofVersion.filter(({ pairing }) => pairing.base !== base);
        const failure = failureOf(evidence, version, base);
        const metrics = metricsOf(evidence, context.settings);
        const gating = metrics.filter((metric) => termsIn(evidence, metric, context.settings).gates);
        if (failure !== null) {
            // A benchmark of which nothing gates fails all the same.
            return [...gating, ...metrics].slice(0, 1).map((metric) => ({
                ...blankResult(evidence, version, metric, context.settings),
                verdict: 'errored',
                error: failure.message,
                errorIn: failure.version,
            }));
        }
        return shownMetrics(evidence, version, own, metrics, gating).flatMap((metric) => {
            const standing = own.find(({ pairing }) => pairing.metric === metric);
            const result = resultOf(evidence, standing ?? null, version, metric, context);
            const step = steps.find(({ pairing }) => pairing.metric === metric);
            return result === null ? [] : [told_told({ ...result, ...stepOf(step, context.settings) })];
        });
    });
}
/** The change against the version before, where that is not the base. */
function stepOf(standing, settings) {
    if (standing === undefined || isAbsent(standing.pairing))
        return {};
    const { verdict = 'inconclusive', change = null } = judgedFigures(standing, settings);
    return { step: { from: standing.pairing.base, verdict, change } };
}
/** Those with figures; of those that gate at least one, so that no benchmark passes for want of figures. */
function shownMetrics(evidence, version, standings, metrics, gating) {
    const isMeasured = (metric) => metric === 'instructions'
        ? countsOf(evidence, version) !== null
        : standings.length > 0
            ? standings.some(({ pairing }) => pairing.metric === metric && isShown(pairing))
            : hasFigures(evidence, metric);
    const stands = gating.find(isMeasured) ?? gating[0];
    return metrics.filter((metric) => metric === stands || isMeasured(metric));
}
/** One that gates is shown also before its first round; another one that only a version has, such as a runtime's, is not. */
function isShown(pairing) {
    const { terms, evidence, rounds } = pairing;
    if (evidence.samples.length === 0)
        return terms.gates;
    return terms.gates ? !isAbsent(pairing) : rounds.length > 0;
}
function hasFigures({ samples }, metric) {
    return samples.some(({ arms }) => Object.values(arms).some((arm) => arm[metric] !== undefined));
}
function resultOf(evidence, standing, version, metric, { settings, base, counted }) {
    const blank = blankResult(evidence, version, metric, settings);
    if (metric === 'instructions' && base !== null && evidence.versions.includes(base)) {
        const counts = countsOf(evidence, version);
        const own = { ...settings, threshold: blank.threshold };
        if (counts !== null)
            return { ...blank, ...countedFigures(counts, own, counted) };
        return isUntouched(evidence, version) ? { ...blank, verdict: 'untouched' } : blank;
    }
    if (standing !== null) {
        const failed = withoutFigures(standing.pairing);
        return { ...blank, ...(failed ?? judgedFigures(standing, settings)) };
    }
    const figure = (label) => (0,compare/* typicalFigure */.zO)(evidence.samples, label, metric);
    const isInBase = base !== null && evidence.versions.includes(base);
    if (isInBase) {
        return { ...blank, verdict: 'removed', values: { base: figure(base), head: null } };
    }
    if (!evidence.versions.includes(version))
        return null;
    const head = figure(version);
    const spread = base === null && head !== null ? spreadAround(head, evidence, version, metric) : null;
    return { ...blank, verdict: 'new', values: { base: null, head }, spread };
}
/** How far the rounds of a version lie from the typical one; for a version that is compared with nothing. */
function spreadAround(typical, { samples }, version, metric) {
    const changes = (0,compare/* usableFigures */.wu)(samples, version, metric).map(({ value }) => (0,compare/* worsening */.Hr)(typical, value, (0,model/* metricOf */.ak)(metric)));
    return changes.length < 2 ? null : (0,stats/* spreadOf */.jg)(changes);
}
/** A gating metric of which one of the versions never has a figure, and the other always does: it fails there. */
function withoutFigures(pairing) {
    const { rounds, unusable, terms, metric } = pairing;
    const ofVersions = unusable.filter(({ arm }) => arm !== model/* controlLabel */.g5);
    const labels = new Set(ofVersions.map(({ arm }) => arm));
    const [first] = ofVersions;
    if (!terms.gates || rounds.length > 0 || labels.size !== 1 || first === undefined)
        return null;
    const { noun } = (0,model/* metricOf */.ak)(metric);
    const found = first.value === null ? 'there is none' : `found ${first.value}`;
    const error = `no round has a figure of its ${noun} that could be compared: ${found}`;
    return { verdict: 'errored', error, errorIn: first.arm };
}
function blankResult(evidence, version, metric, settings) {
    const { threshold, gates } = termsIn(evidence, metric, settings);
    return {
        version,
        metric,
        gates,
        values: { base: null, head: null },
        change: null,
        rounds: { judged: 0, total: evidence.samples.length },
        mde: null,
        noiseFloor: null,
        threshold,
        verdict: 'inconclusive',
        moved: null,
        spread: null,
        error: null,
        errorIn: null,
        lacks: null,
        rule: null,
        accepted: null,
    };
}
/** What follows from the rounds of a pairing; without a usable one, the verdict alone. */
function judgedFigures(standing, settings) {
    const { pairing, judged, adjustedP } = standing;
    const byRounds = isAbsent(pairing) ? 'inconclusive' : verdictOf(standing, settings);
    const compared = (0,compare/* compare */.UD)(judged, pairing.metric);
    const verdict = runsSameCode(pairing)
        ? { verdict: 'untouched', moved: model/* moves */.Vq.find((each) => each === byRounds) ?? null }
        : { verdict: byRounds, lacks: lackingOf(standing) };
    if (compared.kind === 'nothing')
        return verdict;
    const { observations, control, values, change } = compared.comparison;
    return {
        ...verdict,
        values,
        change: {
            ...change,
            pValue: (0,stats/* flooredSignedRank */.Mi)(observations, floorOf(settingsOf(pairing, settings))).twoSided,
            adjustedPValue: adjustedP,
        },
        rounds: { judged: judged.length, total: pairing.evidence.samples.length },
        mde: detectable(observations, judged.length, settings.alpha),
        noiseFloor: control.length === 0 ? null : (0,compare/* asRatio */.u4)(control),
    };
}
/** Estimated from how long its rounds took so far; recorded rounds take no time. */
function lackingOf({ state, pairing }) {
    if (state.kind !== 'open')
        return null;
    const { kind, secondsPerRound } = pairing.evidence;
    const isTimed = kind !== 'recorded' && secondsPerRound !== null;
    return {
        rounds: state.missing,
        seconds: isTimed ? state.missing * secondsPerRound : null,
    };
}
/** Why a version has no verdict: it failed itself, or the base did, or it cannot be told which of them. */
function failureOf({ failures, versions }, version, base) {
    const own = failures.find((failure) => failure.version === version || failure.version === null);
    const ofBase = failures.find((failure) => failure.version === base);
    return own ?? (versions.includes(version) ? (ofBase ?? null) : null);
}
function hasOrFails({ versions, failures }, version) {
    const fails = failures.some((failure) => failure.version === version || failure.version === null);
    return fails || versions.includes(version);
}

;// CONCATENATED MODULE: ./lib/decide/rules.js


/** The settings as they would be without rules; null where no rule applies to anything. */
function withoutRules(settings, evidence) {
    const { termsOf } = settings;
    if (termsOf === undefined)
        return null;
    const isRuled = evidence.some((one) => metricsOf(one, settings).some((metric) => termsOf(one.benchmark, metric, null).rule !== null));
    if (!isRuled)
        return null;
    return {
        ...settings,
        termsOf(benchmark, metric, gates) {
            const terms = termsOf(benchmark, metric, gates);
            return terms.rule === null ? terms : { ...terms.rule.without, rule: null };
        },
    };
}
/**
 * Names the rule in each result that would be another without it.
 *
 * @param plain the same evidence, judged without rules
 */
function markRules(judged, plain, settings) {
    const termsOf = settings.termsOf ?? plainTerms(settings);
    return judged.map((benchmark, i) => ({
        ...benchmark,
        results: benchmark.results.map((result) => {
            const other = plain[i]?.results.find(({ version, metric }) => version === result.version && metric === result.metric);
            const { rule } = termsOf(benchmark, result.metric, null);
            const isOther = other === undefined || isDecidedOtherwise(result, other);
            return rule !== null && isOther ? { ...result, rule: rule.benchmark } : result;
        }),
    }));
}
/** Whether a rule changed the result: it has another verdict, or one that is not good and gates in only one of the two. */
function isDecidedOtherwise(one, other) {
    if (one.verdict !== other.verdict)
        return true;
    const isHarmless = ['improved', 'unchanged', 'untouched', 'new', 'removed'].includes(one.verdict);
    return one.gates !== other.gates && !isHarmless;
}

;// CONCATENATED MODULE: ./lib/decide/shown.js




/**
 * Where a pairing of a metric stands that does not gate: looked at once, by itself, on all rounds that the gating
 * metrics have bought. It never wants a round, and is no member of the suspicions that are judged together.
 */
function shown(pairing, settings) {
    const judged = pairing.rounds;
    const changes = changesOf(judged);
    const controls = judged.map(({ control }) => control).filter((d) => d !== null);
    const floor = floorOf(settings);
    const standing = { pairing, judged, adjustedP: null, looksWorse: false };
    const controlFired = (0,stats/* flooredSignedRank */.Mi)(controls, floor).twoSided <= controlAlpha;
    const spent = { ...standing, controlFired, state: { kind: 'spent' } };
    if (changes.length < fewestRounds || unusableShare(pairing) > mostUnusable)
        return spent;
    const settled = (verdict) => {
        return { ...standing, controlFired, state: { kind: 'settled', verdict } };
    };
    const { estimate } = (0,stats/* hodgesLehmann */.i6)(changes);
    const isChange = (0,stats/* flooredSignedRank */.Mi)(changes, floor).twoSided <= shownAlpha;
    if (isChange && Math.abs(estimate) >= margin(settings) && !controlFired) {
        return settled(estimate > 0 ? 'regressed' : 'improved');
    }
    return (0,stats/* equivalence */.XY)(changes, margin(settings)) <= shownAlpha ? settled('unchanged') : spent;
}

;// CONCATENATED MODULE: ./lib/decide/looked.js





/** Every look that the rounds have reached, in order. */
function lookedAt(observations, settings, isFinal) {
    const spent = [];
    return reachedLooks(observations.length, isFinal).map(({ rounds, weight, equivalenceAlpha }) => {
        const seen = observations.slice(0, rounds);
        const changes = changesOf(seen);
        spent.push({ p: (0,stats/* flooredSignedRank */.Mi)(changes, floorOf(settings)).twoSided, weight });
        const { estimate } = (0,stats/* hodgesLehmann */.i6)(changes);
        return {
            rounds,
            p: (0,stats/* sequentialP */.GD)(spent),
            estimate,
            controlFired: controlFired(seen, estimate, settings),
            isEquivalent: (0,stats/* equivalence */.XY)(changes, margin(settings)) <= equivalenceAlpha,
        };
    });
}
/** The looks that so many rounds have reached; the last of all may spend what those ahead had to spend. */
function reachedLooks(rounds, isFinal) {
    return reached(looks, rounds, isFinal, (ahead) => ({
        weight: shareOf(ahead, 'weight'),
        equivalenceAlpha: equivalenceLeft(ahead),
    }));
}
/**
 * The levels sum to more than the rate, which they keep because the looks share their rounds. Where the time is up between
 * two looks nobody reckoned how much they share, so only what the sum leaves is spent, or what the next look had.
 */
function equivalenceLeft(ahead) {
    const spent = shareOf(looks, 'equivalenceAlpha') - shareOf(ahead, 'equivalenceAlpha');
    return Math.max(equivalenceRate - spent, ahead[0]?.equivalenceAlpha ?? 0);
}
/**
 * A few control rounds are too few for a test. But where they lie as far on the change's side as half of it, the rounds
 * themselves may be what made the change.
 */
function controlFired(observations, estimate, settings) {
    const controls = observations.map(({ control }) => control).filter((d) => d !== null);
    if (controls.length === 0)
        return false;
    const isLarge = Math.abs(estimate) >= margin(settings);
    const isAlike = isLarge && (0,stats/* hodgesLehmann */.i6)(controls).estimate / estimate >= 1 / 2;
    return isAlike || (0,stats/* flooredSignedRank */.Mi)(controls, floorOf(settings)).twoSided <= controlAlpha;
}

;// CONCATENATED MODULE: ./lib/decide/suspicion.js



/**
 * Whether these rounds look like a change, so that more of them are urgent, and with a control.
 *
 * @returns the one-sided p-value of the suspicion: the smaller, the more urgent; null where there is none
 */
function suspicion(changes, settings) {
    const isAsked = changes.length >= raiseFrom;
    if (!isAsked && !isObvious(changes, settings))
        return null;
    const { slower, faster } = (0,stats/* flooredSignedRank */.Mi)(changes, layoutFloor);
    const isRaised = slower < raiseBelow.slower || faster < raiseBelow.faster;
    return isRaised ? Math.min(slower, faster) : null;
}
/** Beyond the threshold with every round on the same side. */
function isObvious(changes, settings) {
    const isOneSided = changes.every((d) => d > layoutFloor) || changes.every((d) => d < -layoutFloor);
    return isOneSided && Math.abs((0,stats/* hodgesLehmann */.i6)(changes).estimate) >= margin(settings);
}

;// CONCATENATED MODULE: ./lib/decide/course.js





/**
 * What was found of rounds, for as long as they are held: whenever a run plans, most benchmarks have no new ones, and the
 * looks at many rounds are dear.
 */
const found = new WeakMap();
/** @param isFinal no more rounds will come */
function courseOf(pairing, run, isFinal) {
    const { evidence, base, head, metric } = pairing;
    const settings = settingsOf(pairing, run);
    const key = JSON.stringify([base, head, metric, settings.threshold, isFinal]);
    const known = found.get(evidence.samples) ?? new Map();
    found.set(evidence.samples, known);
    const course = known.get(key) ?? lookThrough(pairing, settings, isFinal);
    known.set(key, course);
    return course;
}
/** The first look that shows it unchanged or raises a suspicion tells; a suspicion is not dropped any more. */
function lookThrough(pairing, settings, isFinal) {
    const observations = pairing.rounds;
    const changes = changesOf(observations);
    for (const { rounds, equivalenceAlpha } of reachedLooks(changes.length, isFinal)) {
        const seen = changes.slice(0, rounds);
        if ((0,stats/* equivalence */.XY)(seen, margin(settings)) <= equivalenceAlpha)
            return { kind: 'unchanged', rounds };
        const rank = suspicion(seen, settings);
        if (rank !== null) {
            return { kind: 'raised', rank, looks: lookedAt(observations, settings, isFinal) };
        }
    }
    return { kind: 'quiet' };
}

;// CONCATENATED MODULE: ./lib/decide/looks-worse.js



/**
 * Whether rounds that confirmed nothing still look worse than the threshold allows: the interval, or every round, lies
 * beyond it, and by more than chance would bring about among all comparisons of the run.
 *
 * Of the two tests the ranks need no assumption, and Student's can tell with few rounds what is far worse; the better of
 * the two counts, which costs at most twice the error rate where the truth lies just at the threshold, and far less where
 * nothing changed. What takes several times as long in every round needs no test: noise does not do that.
 *
 * @param observations all usable rounds, those that raised the suspicion among them
 * @param comparisons how many of the run might have looked worse; at least one
 * @param controlFired the base differed from itself: then only the excess over that counts
 */
function looksWorse(observations, settings, comparisons, controlFired) {
    const limit = margin(settings);
    const changes = observations.map(({ change, control }) => controlFired && control !== null ? Math.min(change, change - control) : change);
    // A head may be so slow that there is no time for three rounds of it.
    if (changes.length > 0 && changes.every((d) => d > Math.max(limit, farWorse)))
        return true;
    if (changes.length < fewestToSuspect)
        return false;
    const isBeyond = changes.every((d) => d > limit) || (0,stats/* hodgesLehmann */.i6)(changes).low > limit;
    const p = Math.min((0,stats/* flooredSignedRank */.Mi)(changes, limit).slower, (0,stats/* meanAbove */.Hj)(changes, limit));
    return isBeyond && p <= settings.alpha / comparisons;
}

;// CONCATENATED MODULE: ./lib/decide/family.js

/** Judges all suspicions of a run together, so that many of them do not add up to false alarms. */
function family(members, alpha) {
    const keys = [...members.keys()];
    const pValues = [...members.values()].map(({ p, selection }) => Math.min(1, p * selection));
    const adjusted = (0,stats/* benjaminiHochberg */.Uh)(pValues);
    const rejected = pValues.filter((_, i) => (adjusted[i] ?? 1) <= alpha);
    // The procedure's line, not the largest p-value below it: a member that crossed it at an early look stays across.
    const line = (alpha * rejected.length) / pValues.length;
    const cutOff = rejected.reduce((a, b) => Math.max(a, b), rejected.length > 0 ? line : -1);
    return {
        adjusted: new Map(keys.map((key, i) => [key, adjusted[i] ?? 1])),
        cutOffs: new Map([...members].map(([key, { selection }]) => [key, cutOff / selection])),
    };
}

;// CONCATENATED MODULE: ./lib/decide/suspicions.js


/**
 * All suspicions of a run, judged together.
 *
 * The same rounds raise a suspicion and judge it, so its p-value is divided by the chance that rounds without a change
 * get so far: given that a p-value is below a bar it is uniform below the bar, or larger where there is less of a change
 * than the test allows for. Where few comparisons were made it costs less to count those as well that were not raised.
 *
 * @param comparisons those that have rounds
 * Source: Zhao, Small & Su (2019), on p-values below a bar
 */
function suspicionsOf(courses, comparisons, alpha) {
    const raised = [...courses].flatMap(([key, course]) => course.kind === 'raised' ? [{ key, last: course.looks.at(-1) }] : []);
    const share = comparisons / raised.length;
    const members = raised.map(({ key, last }) => {
        const bar = (last?.estimate ?? 0) > 0 ? raiseBelow.slower : raiseBelow.faster;
        // The bar is one-sided, the p-value two-sided.
        return [key, { p: last?.p ?? 1, selection: Math.min(share, 1 / (2 * bar)) }];
    });
    return family(new Map(members), alpha);
}

;// CONCATENATED MODULE: ./lib/decide/standings.js









/**
 * Looks at all evidence of a run. What cannot reach the change is judged among its like: it is no suspicion beside those that
 * can, and what those come to says nothing of it.
 *
 * @param benchmarks each benchmark's pairings that gate
 * @param isFinal no more rounds will come
 * @returns in the same order
 */
function standings(benchmarks, settings, isFinal) {
    const byReach = Map.groupBy(benchmarks.flat(), runsSameCode);
    const found = new Map([...byReach.values()].flatMap((pairings) => standingsAmong(pairings, settings, isFinal)));
    return benchmarks.map((all) => all.map((pairing) => {
        const own = found.get(pairing);
        if (own === undefined)
            throw new Error('every pairing has a standing');
        return own;
    }));
}
function standingsAmong(pairings, settings, isFinal) {
    const courses = new Map(pairings.map((pairing) => [pairing, courseOf(pairing, settings, isFinal)]));
    const comparisons = pairings.filter(({ rounds }) => rounds.length > 0).length;
    const suspicions = suspicionsOf(courses, comparisons, settings.alpha);
    return pairings.map((pairing) => {
        const own = settingsOf(pairing, settings);
        const course = courses.get(pairing) ?? { kind: 'quiet' };
        const found = standing(pairing, course, suspicions, own);
        const isOpen = isFinal && found.state.kind !== 'settled';
        const isWorse = isOpen && looksWorse(pairing.rounds, own, comparisons, found.controlFired);
        return [pairing, { ...found, looksWorse: isWorse }];
    });
}
function standing(pairing, course, suspicions, settings) {
    const raised = course.kind === 'raised' ? course.looks : [];
    const cutOff = suspicions.cutOffs.get(pairing) ?? -1;
    const decided = settledBy(pairing, course, cutOff, settings);
    const judged = pairing.rounds.slice(0, decided?.rounds);
    return {
        pairing,
        state: decided?.state ?? unsettled(pairing, course, settings),
        judged,
        adjustedP: suspicions.adjusted.get(pairing) ?? null,
        controlFired: (decided?.look ?? raised.at(-1))?.controlFired ?? false,
    };
}
/** The first look that tells decides. */
function settledBy(pairing, course, cutOff, settings) {
    if (unusableShare(pairing) > mostUnusable || course.kind === 'quiet')
        return null;
    if (course.kind === 'unchanged') {
        return { state: { kind: 'settled', verdict: 'unchanged' }, rounds: course.rounds };
    }
    for (const look of course.looks) {
        const verdict = verdictAt(look, cutOff, settings);
        if (verdict === null)
            continue;
        return { state: { kind: 'settled', verdict }, rounds: look.rounds, look };
    }
    return null;
}
function verdictAt(look, cutOff, settings) {
    const isLarge = Math.abs(look.estimate) >= margin(settings);
    if (look.p <= cutOff && isLarge && !look.controlFired) {
        return look.estimate > 0 ? 'regressed' : 'improved';
    }
    return look.isEquivalent ? 'unchanged' : null;
}
function unsettled(pairing, course, settings) {
    const changes = changesOf(pairing.rounds);
    const next = upcoming(looks, changes.length);
    if (next === null || unusableShare(pairing) > mostUnusable)
        return { kind: 'spent' };
    const isRaised = course.kind === 'raised';
    const isCrooked = isRaised && (course.looks.at(-1)?.controlFired ?? false);
    // What is far beyond the threshold shows through any noise, but not only after so many rounds.
    const enough = isRaised ? urgentRounds : raiseFrom;
    const isUseless = isCrooked || isHopeless(changes, settings);
    if (changes.length >= enough && isUseless)
        return { kind: 'spent' };
    const missing = next.rounds - changes.length;
    if (isRaised)
        return { kind: 'open', want: 'confirm', missing, rank: course.rank };
    return { kind: 'open', want: changes.length < raiseFrom ? 'screen' : 'extend', missing, rank: 0 };
}

// EXTERNAL MODULE: ./node_modules/simple-statistics/dist/simple-statistics.mjs
var simple_statistics = __webpack_require__(15521);
;// CONCATENATED MODULE: ./lib/decide/leaks.js


/** A version leaks if memory grew steadily in this share of its rounds: a single one can be mistaken. */
const leaking = 2 / 3;
/** Benchmarks that keep memory with every operation in a version that is judged, and not in the base: one a version. */
function leakWarnings(evidence, base) {
    const heads = new Set(evidence.flatMap(({ versions }) => versions.filter((one) => one !== base)));
    return [...heads].flatMap((head) => {
        const leaks = evidence.flatMap((one) => newLeak(one, head, base));
        return leaks.length === 0 ? [] : [{ code: 'leak', head, base, leaks }];
    });
}
function newLeak(evidence, head, base) {
    const inBase = base === null ? [] : leaks_figuresOf(evidence, base);
    const own = leaks_figuresOf(evidence, head);
    const kept = own.filter(isGrowth);
    const isClear = own.length >= fewestRounds && kept.length >= leaking * own.length;
    const isOld = inBase.filter(isGrowth).length > (1 - leaking) * inBase.length;
    if (!isClear || isOld)
        return [];
    return [{ benchmark: evidence.benchmark.id, bytes: Math.round((0,simple_statistics/* median */.JZ)(kept)) }];
}
function leaks_figuresOf({ samples }, version) {
    return samples.flatMap(({ arms }) => arms[version]?.retained ?? []);
}
/** A round calls no growth a figure above zero that is not steady. */
function isGrowth(bytes) {
    return bytes > 0;
}

;// CONCATENATED MODULE: ./lib/decide/unseen-work.js


/** How much more a head's processor time has to have grown than its time: a busy machine moves both a little. */
const least = Math.log(1.2);
/** In this share of the rounds, so that a few odd ones are no reason. */
const mostRounds = 2 / 3;
/**
 * Benchmarks whose operations take more processor time than in the base, while `time` does not show it: pauses that come
 * in few slices are left out of it with the machine's, and a thread slows all versions alike.
 */
function unseenWorkWarnings(evidence, base) {
    if (base === null)
        return [];
    return evidence.flatMap((one) => one.versions.filter((version) => version !== base).flatMap((head) => warn(one, base, head)));
}
function warn(evidence, base, head) {
    const changes = unseen_work_changesOf(evidence, base, head);
    const unseen = changes.filter(({ cpu, time }) => cpu > least && cpu - time > least);
    if (changes.length < fewestRounds || unseen.length < mostRounds * changes.length)
        return [];
    const cpu = ratio(changes.map((each) => each.cpu));
    const time = ratio(changes.map((each) => each.time));
    return [{ code: 'unseen-work', benchmark: evidence.benchmark.id, base, head, cpu, time }];
}
function unseen_work_changesOf({ samples }, base, head) {
    return samples.flatMap(({ arms }) => {
        const cpu = logRatio(arms[head]?.cpu, arms[base]?.cpu);
        const time = logRatio(arms[head]?.time, arms[base]?.time);
        return Number.isFinite(cpu) && Number.isFinite(time) ? [{ cpu, time }] : [];
    });
}
function logRatio(head, base) {
    return Math.log((head ?? NaN) / (base ?? NaN));
}
function ratio(logs) {
    return Math.exp((0,simple_statistics/* median */.JZ)([...logs]));
}

;// CONCATENATED MODULE: ./lib/decide/warnings.js






/**
 * What a reader of the verdicts should know beside them. Only of metrics that gate, since the others decide nothing; but
 * a leak, and work that time does not show, are worth a word in any case.
 */
function warningsOf(evidence, gating, base) {
    const standings = gating.filter(({ pairing }) => !isAbsent(pairing));
    const asked = standings.filter(({ pairing: { evidence: one, head } }) => !isUntouched(one, head));
    return [
        ...baseErrored(evidence.filter((one) => failsOnlyInBase(one, base))),
        ...missing(gating.filter(({ pairing }) => isAbsent(pairing))),
        ...unusable(standings),
        ...asked
            .filter(({ state, controlFired }) => controlFired && state.kind !== 'settled')
            .map(crooked),
        ...warnings_undecided(asked.filter(({ pairing }) => pairing.evidence.kind !== 'recorded')),
        ...notMeasured(evidence, gating, base),
        ...undecidedByRecords(standings.filter(({ pairing }) => pairing.evidence.kind === 'recorded')),
        ...leakWarnings(evidence, base),
        ...unseenWorkWarnings(evidence, base),
    ];
}
function failsOnlyInBase(one, base) {
    const { failures } = one;
    return (failures.length > 0 && failures.every(({ version }) => version !== null && version === base));
}
/** One a suite: what keeps one of its benchmarks from running in the base mostly keeps them all. */
function baseErrored(failing) {
    const bySuite = Map.groupBy(failing, ({ benchmark }) => benchmark.suite);
    return [...bySuite.values()].flatMap((all) => {
        const [first] = all;
        if (first === undefined)
            return [];
        const benchmarks = all.map(({ benchmark }) => benchmark.id);
        return [{ code: 'base-errored', base: first.failures[0]?.version ?? '', benchmarks }];
    });
}
/** A benchmark that cannot fail by a metric which should gate it must not look as if it had passed by it. */
function missing(standings) {
    return (0,model/* metricsInOrder */.vI)(standings.map(({ pairing }) => pairing.metric)).map((metric) => {
        const without = standings.filter(({ pairing }) => pairing.metric === metric);
        const ids = new Set(without.map(({ pairing }) => pairing.evidence.benchmark.id));
        return { code: 'metric-missing', metric, benchmarks: [...ids] };
    });
}
function unusable(standings) {
    const byMetric = Map.groupBy(standings, ({ pairing: { evidence, metric } }) => JSON.stringify([evidence.benchmark.id, metric]));
    return [...byMetric.values()].flatMap((all) => {
        const figures = all.flatMap(({ pairing }) => pairing.unusable);
        const lost = new Set(figures.map(({ round }) => round)).size;
        const [first] = figures;
        if (first === undefined || all[0] === undefined)
            return [];
        const { evidence, metric } = all[0].pairing;
        const { round, arm: version, value } = first;
        return [
            {
                code: 'unusable-figures',
                benchmark: evidence.benchmark.id,
                metric,
                unusable: lost,
                rounds: evidence.samples.length,
                first: { round, version, figure: value === null ? null : String(value) },
            },
        ];
    });
}
function crooked({ pairing: { evidence, metric, head } }) {
    return { code: 'control-fired', benchmark: evidence.benchmark.id, metric, version: head };
}
/** Only `open` ones: what is spent is undecided for another reason than time. */
function warnings_undecided(standings) {
    const open = count(standings.filter(({ state }) => state.kind === 'open'));
    const unmeasured = count(standings.filter(({ pairing }) => pairing.evidence.samples.length === 0));
    if (open === 0)
        return [];
    const all = count(standings);
    return [{ code: 'undecided', what: 'compared', undecided: open, all, unmeasured }];
}
/** Notices of what there is nothing to decide about: it is new, or there is no base at all. */
function notMeasured(evidence, gating, base) {
    const compared = new Set(gating.map(({ pairing }) => pairing.evidence));
    const others = evidence.filter((one) => !compared.has(one) && one.versions.some((version) => version !== base));
    const blind = others.filter(({ samples, failures }) => samples.length + failures.length === 0);
    if (blind.length === 0)
        return [];
    const [unmeasured, all] = [blind.length, others.length];
    const what = base === null ? 'measured' : 'new';
    return [{ code: 'undecided', what, undecided: unmeasured, all, unmeasured }];
}
/** No rounds were measured of these, and none can be. */
function undecidedByRecords(standings) {
    const open = standings.filter(({ state }) => state.kind !== 'settled');
    if (open.length === 0)
        return [];
    return [
        {
            code: 'few-results',
            what: 'benchmarks',
            undecided: count(open),
            all: count(standings),
            files: Math.min(...open.map(({ pairing }) => pairing.evidence.samples.length)),
            needed: { unchanged: fewestRounds, changed: recordedToConfirm },
        },
    ];
}
/** The fewest with which the last look, which has the whole error rate, can tell a change. */
const recordedToConfirm = fewestRounds + 1;
function count(standings) {
    return new Set(standings.map(({ pairing }) => pairing.evidence)).size;
}

;// CONCATENATED MODULE: ./lib/decide/judge.js













/**
 * Verdicts from all that was measured, whyever the measuring ended. There is no other way to one: a run, a run that goes
 * on from another's rounds, results files and a report that somebody else uploaded are all judged here.
 *
 * Pure, and repeatable from a report: verdicts depend on the evidence and the settings alone.
 */
function judge(one) {
    const { evidence, settings, base, byRecords = [] } = one;
    const standing = standingsOf(one);
    const judged = reportsOf(one, standing);
    const plain = withoutRules(settings, evidence);
    const benchmarks = plain === null ? judged : markRules(judged, unruled(one, plain), settings);
    const limits = limitStandings(one, true);
    const budgets = limits.map(({ report }) => report);
    const warnings = [
        ...warningsOf(evidence, standing.flat().filter(isAgainst(base)), base),
        ...notCounted(one),
        ...movedWarnings(benchmarks),
        ...limitWarnings(limits),
    ];
    const whole = outcome(benchmarks, budgets, base);
    const reach = reachSummary(evidence, benchmarks, one.heads);
    return judgeByRecords({ benchmarks, budgets, outcome: whole, reach, warnings }, byRecords);
}
/** Benchmarks that should fail by their instructions, and cannot, since nobody has counted them. */
function notCounted({ evidence, settings, base, heads }) {
    const missing = evidence.filter((one) => {
        if (one.kind !== 'measured' || !termsIn(one, 'instructions', settings).gates)
            return false;
        const working = workingVersions(one);
        if (base === null || !working.includes(base))
            return false;
        const compared = heads.filter((head) => working.includes(head) && !isUntouched(one, head));
        return compared.some((head) => countsOf(one, head) === null);
    });
    if (missing.length === 0)
        return [];
    const benchmarks = missing.map(({ benchmark }) => benchmark.id);
    return [{ code: 'metric-missing', metric: 'instructions', benchmarks }];
}
function standingsOf({ evidence, settings, base, heads }) {
    const gating = evidence.map((one) => judgedPairings(one, { base, heads }, settings));
    return standings(gating, settings, true);
}
function isAgainst(base) {
    return ({ pairing }) => pairing.base === base;
}
/** What does not gate is looked at one benchmark after the other, for all of it at once would be a heap of figures. */
function reportsOf(one, gating) {
    const { settings, base, heads } = one;
    const counted = countedComparisons(one.evidence);
    return one.evidence.map((each, i) => {
        const others = pairings(each, base, heads, settings, 'others').map((pairing) => shown(pairing, settingsOf(pairing, settings)));
        const { benchmark, was = null } = each;
        return {
            ...benchmark,
            was,
            results: resultsOf(each, [...(gating[i] ?? []), ...others], { ...one, counted }),
        };
    });
}
function unruled(one, settings) {
    const plain = { ...one, settings };
    return reportsOf(plain, standingsOf(plain));
}

;// CONCATENATED MODULE: ./lib/decide/pace.js




/** What a benchmark's rounds are fitted by. */
const pacing = {
    /** From one number of slices to the next it is twice as many. */
    fewestSlices: 80,
    mostSlices: 1280,
    leastWarmupMs: 15,
    mostWarmupMs: 100,
    /** The warm-up lasts so many times as long as it took until the benchmark was as fast as at the end. */
    timesSettled: 1.2,
    /** Spread between the processes of a benchmark, where too few rounds have told of it. */
    expectedBetween: 0.01,
    /** No benchmark's processes are taken to be more alike. */
    leastBetween: 0.004,
    /** Rounds before which their spread says little. */
    fewestForSpread: 4,
    /** A round that varies by this part of the threshold lies within it, but for one in a thousand. */
    quietShare: 0.3,
    /** Slices take at least this part of what a round takes beside them: shorter ones would save nothing. */
    leastShare: 1 / 3,
};
/**
 * Fits a benchmark's rounds to what the earlier ones showed.
 *
 * A round's variance is that between processes, and that within one, shared by its slices. With what a round costs
 * beside its slices, there is one number of slices that decides soonest: what varies within a process asks for long
 * rounds, what varies between processes for many short ones. A benchmark that is quiet beside its threshold gets no more
 * slices than its first look needs.
 *
 * @param startUpSeconds of a round, shared by its benchmarks
 * @returns null before the first round
 */
function paced({ gaits = [], versions, samples }, startUpSeconds, settings) {
    const last = gaits.at(-1);
    if (last === undefined)
        return null;
    const arms = Math.max(1, versions.length);
    const perSlice = mean(gaits, ({ withinVariance, slices }) => withinVariance * slices);
    const between = betweenVariance(gaits, pace_changesOf(samples, versions));
    const beside = (0,simple_statistics/* median */.JZ)(gaits.map(({ secondsBeside }) => secondsBeside));
    const secondsPerSlice = mean(gaits, (gait) => gait.secondsPerSlice);
    const overhead = startUpSeconds / arms + beside;
    const soonest = Math.sqrt((perSlice * overhead) / (between * secondsPerSlice));
    const room = (pacing.quietShare * margin(settings)) ** 2 - between;
    const quiet = room > 0 ? perSlice / room : Infinity;
    const least = (pacing.leastShare * overhead) / secondsPerSlice;
    const slices = inSteps(Math.max(least, Math.min(soonest, quiet)));
    return {
        pace: { slices, warmupMs: warmupOf(gaits) },
        seconds: beside + slices * secondsPerSlice,
    };
}
function warmupOf(gaits) {
    const settled = (0,simple_statistics/* median */.JZ)(gaits.map(({ settledMs }) => settledMs));
    const wanted = Math.ceil(settled * pacing.timesSettled);
    return Math.min(pacing.mostWarmupMs, Math.max(pacing.leastWarmupMs, wanted));
}
function betweenVariance(gaits, changes) {
    if (changes.length < pacing.fewestForSpread)
        return pacing.expectedBetween ** 2;
    const within = mean(gaits, ({ withinVariance }) => withinVariance);
    // A wild round says nothing of the others.
    return Math.max(pacing.leastBetween ** 2, (0,stats/* midSpread */.mL)(changes) ** 2 - within);
}
/** log(head / base) of the time, of the first head. */
function pace_changesOf(samples, [base = '', head = '']) {
    return samples.flatMap(({ arms }) => {
        const [one, other] = [arms[base]?.time, arms[head]?.time];
        return one === undefined || other === undefined ? [] : [Math.log(other / one)];
    });
}
function inSteps(slices) {
    const steps = Math.round(Math.log2(slices / model/* firstPace */.EQ.slices));
    const rounded = model/* firstPace */.EQ.slices * 2 ** (Number.isFinite(steps) ? steps : 0);
    return Math.min(pacing.mostSlices, Math.max(pacing.fewestSlices, rounded));
}
function mean(all, of) {
    return all.reduce((sum, one) => sum + of(one), 0) / all.length;
}

;// CONCATENATED MODULE: ./lib/decide/expectation.js





/** Expectations of every benchmark of a run; those not yet measured are taken to be like the others. */
function expectations(evidence, { settings, suspected = new Set(), startUpSeconds, }) {
    const measured = evidence.map((one) => one.secondsPerRound).filter((each) => each !== null);
    const typical = measured.length === 0 ? expectedSecondsPerRound : (0,simple_statistics/* median */.JZ)(measured);
    const turns = turnOrder(evidence, settings.seed, suspected);
    const sharing = Map.groupBy(evidence, ({ benchmark }) => benchmark.suite);
    return (one) => {
        const arms = Math.max(1, one.versions.length);
        const members = sharing.get(one.benchmark.suite)?.length ?? 1;
        const next = paced(one, (startUpSeconds ?? expectedStartUpSeconds) / members, settings);
        const isWithControl = one.samples.some((sample) => model/* controlLabel */.g5 in sample.arms);
        const known = one.secondsPerRound ?? typical;
        const secondsPerRound = next === null ? known : next.seconds * arms;
        const isLongest = next === null && isWithControl;
        return {
            ...(next !== null && { pace: next.pace }),
            secondsPerRound,
            secondsWithControl: isLongest ? secondsPerRound : (secondsPerRound * (arms + 1)) / arms,
            isMeasured: one.secondsPerRound !== null,
            turn: turns.get(one) ?? 0,
        };
    };
}
/**
 * Suites, and benchmarks within them, in random order: with too little time, not always the same ones go short. Those
 * under suspicion come first.
 */
function turnOrder(evidence, seed, suspected) {
    const chance = (0,stats/* random */.yT)(seed);
    const bySuite = Map.groupBy(evidence, ({ benchmark }) => benchmark.suite);
    const order = chance.shuffled([...bySuite.values()]).flatMap((suite) => chance.shuffled(suite));
    const isLater = ({ benchmark }) => (suspected.has(benchmark.id) ? 0 : 1);
    const sorted = order.toSorted((a, b) => isLater(a) - isLater(b));
    return new Map(sorted.map((one, turn) => [one, turn]));
}

;// CONCATENATED MODULE: ./lib/decide/roles.js



/** The role of every benchmark of a run. */
function rolesOf(terms) {
    const { evidence, limits = [], heads, reach = 'measure-all' } = terms;
    if (reach === 'measure-all')
        return () => 'asked';
    // Untouched or not, a budget of any tier is held against figures.
    const limited = new Set(limits.flatMap(idsOf));
    const untouched = evidence.filter((one) => isUntouchedEverywhere(one, heads));
    const isLimited = ({ benchmark }) => limited.has(benchmark.id);
    const untouchedIds = new Set(untouched.map(({ benchmark }) => benchmark.id));
    const controls = new Set([
        ...untouched.filter(isLimited),
        ...drawn(untouched.filter((one) => !isLimited(one)), evidence.filter((one) => !untouchedIds.has(one.benchmark.id) || isLimited(one)), mostControls - untouched.filter(isLimited).length, terms.settings.seed),
    ].map(({ benchmark }) => benchmark.id));
    return ({ benchmark: { id } }) => untouchedIds.has(id) ? (controls.has(id) ? 'control' : 'left') : 'asked';
}
function idsOf(limit) {
    return limit.kind === 'budget' ? [limit.benchmark.id] : [limit.benchmark.id, limit.than.id];
}
/**
 * First those of files that are measured anyway, where a control costs no process, and then those of one more file, of
 * which every benchmark is quick. Where nothing is measured, there is nothing that a false alarm could be about.
 */
function drawn(untouched, measured, most, seed) {
    if (measured.length === 0)
        return [];
    const started = new Set(measured.map(({ benchmark }) => benchmark.suite));
    const chance = (0,stats/* random */.yT)((0,stats/* deriveSeed */.B7)(seed, partOfControls));
    const inOrder = chance.shuffled(untouched);
    const beside = inOrder.filter(({ benchmark }) => started.has(benchmark.suite));
    const bySuite = Map.groupBy(inOrder.filter((one) => !beside.includes(one)), ({ benchmark }) => benchmark.suite);
    const further = [...bySuite.values()].find((suite) => suite.every(isQuick)) ?? [];
    return [...beside, ...further].slice(0, Math.max(0, most));
}
function isQuick({ reach = [] }) {
    return reach.every((one) => one.kind === 'cannot-reach' && one.compared.calls >= quickCalls);
}
/** Rounds count up from 0, and the seeds of theirs are derived by their numbers. */
const partOfControls = -2;

;// CONCATENATED MODULE: ./lib/decide/needs.js







/** Most urgent first. */
const urgencies = ['trial', 'confirm', 'first-look', 'screen', 'extend', 'figure'];
const usualSharing = { priority: 0, alone: false, together: false };
/** What every benchmark wants, in no order of importance: a suite's benchmarks in the suite's own order. */
function needs(situation) {
    const { evidence, pairs = [], settings, base, heads } = situation;
    const roleOf = rolesOf(situation);
    const measured = evidence.filter((one) => roleOf(one) !== 'left');
    const standing = standings(evidence.map((one) => judgedPairings(one, { base, heads }, settings)), settings, false);
    const expected = expectations([...measured, ...pairs], situation);
    const missing = missingForLimits(situation);
    const ofBenchmarks = evidence.map((one, i) => {
        const role = roleOf(one);
        if (one.kind !== 'measured' || role === 'left')
            return null;
        const wanting = standingIn(role, standing[i] ?? [], situation);
        return (needOf(one, role, wanting, situation, expected(one)) ??
            limitNeed(one, missing.get(one) ?? 0, expected(one)));
    });
    const ofPairs = pairs.map((one) => limitNeed(one, missing.get(one) ?? 0, expected(one)));
    return [...ofBenchmarks, ...ofPairs].flatMap((need) => {
        if (need === null)
            return [];
        const sharing = situation.sharingOf?.(need.evidence.benchmark.suite) ?? usualSharing;
        return [{ ...need, sharing }];
    });
}
/** What buys rounds: of several heads, one that cannot reach the change buys none beside those that can. */
function standingIn(role, all, { reach }) {
    if (role === 'control' || reach !== 'auto')
        return all;
    return all.filter(({ pairing }) => !runsSameCode(pairing));
}
/**
 * Rounds until the next look at one of the limits. Those of later tiers buy none, but for the first look at a pair:
 * nothing else would measure it.
 */
function missingForLimits(situation) {
    const fewest = new Map();
    for (const { report, sources } of limitStandings(situation, false)) {
        for (const { evidence, missing } of sources) {
            const isWanted = report.gates || (evidence.kind === 'pair' && report.figures.length < fewestRounds);
            if (missing > 0 && isWanted) {
                fewest.set(evidence, Math.min(missing, fewest.get(evidence) ?? missing));
            }
        }
    }
    return fewest;
}
/** What is still to be known of a benchmark that needs no comparing any more, or of a pair. */
function limitNeed(evidence, missing, { turn, pace, secondsPerRound, isMeasured }) {
    if (missing === 0)
        return null;
    const isFirst = taken(evidence, 'screen') < fewestRounds;
    return {
        evidence,
        stage: taken(evidence, 'confirm') > 0 ? 'confirm' : 'screen',
        control: false,
        rounds: missing,
        urgency: isFirst ? 'screen' : 'extend',
        isStarted: evidence.samples.length > 1,
        rank: turn,
        ...(pace !== undefined && { pace }),
        secondsPerRound,
        isMeasured,
    };
}
function needOf(evidence, role, standing, { base }, expected) {
    if (standing.length === 0)
        return figure(evidence, base, expected);
    const isControl = role === 'control';
    if (isControl && evidence.samples.length >= controlRounds)
        return null;
    const open = standing.map(({ state }) => state).filter((state) => state.kind === 'open');
    for (const want of ['confirm', 'screen', 'extend']) {
        const wanting = open.filter((state) => state.want === want);
        if (wanting.length > 0)
            return needFor(evidence, want, wanting, expected, isControl);
    }
    return null;
}
function needFor(evidence, want, open, { turn, secondsWithControl, ...expected }, isControl) {
    const rounds = evidence.samples.length;
    const isConfirming = want === 'confirm' || taken(evidence, 'confirm') > 0;
    const secondsPerRound = isConfirming ? secondsWithControl : expected.secondsPerRound;
    // No verdict waits for what cannot have changed.
    const isLate = isControl || rounds >= urgentRounds;
    return {
        ...expected,
        evidence,
        // Once a benchmark is under suspicion, all its rounds are for it.
        stage: isConfirming ? 'confirm' : 'screen',
        control: isConfirming,
        rounds: Math.min(...open.map(({ missing }) => missing)),
        urgency: rounds < fewestRounds ? 'first-look' : isLate ? 'extend' : want,
        // The one round by which a benchmark's duration is learnt does not count.
        isStarted: rounds > 1,
        rank: want === 'confirm' ? Math.min(...open.map(({ rank }) => rank)) : turn,
        secondsPerRound,
    };
}
function taken({ samples }, stage) {
    return samples.filter((sample) => sample.stage === stage).length;
}
/**
 * Of a benchmark with nothing to compare, the report still shows figures; and what failed in one version is tried in
 * the others alone, to tell whether it fails there as well.
 */
function figure(evidence, base, { turn, pace, secondsPerRound, isMeasured }) {
    const working = workingVersions(evidence);
    const wanted = base === null ? fewestRounds : figureRounds;
    const alone = evidence.samples.filter(({ arms }) => Object.keys(arms).every((label) => working.includes(label)));
    if (alone.length >= wanted || working.length === 0)
        return null;
    return {
        evidence,
        stage: 'screen',
        control: false,
        rounds: wanted - alone.length,
        urgency: evidence.failures.length > 0 ? 'trial' : 'figure',
        isStarted: alone.length > 0,
        rank: turn,
        ...(pace !== undefined && { pace }),
        secondsPerRound,
        isMeasured,
    };
}

;// CONCATENATED MODULE: ./lib/decide/plans.js



/**
 * Rounds for the needs, as many as fit in a part of the time left: all of a suite's benchmarks that want a round of
 * the same kind share its processes.
 *
 * @param needs most urgent first
 */
function plans(needs, situation) {
    const { settings, roundsSoFar } = situation;
    const place = new Map(situation.evidence.map((one, i) => [one, i]));
    return fitting(drafts(needs, situation), situation).map(({ needs: members }, i) => {
        const [{ evidence, stage, control }] = members;
        const round = roundsSoFar + i;
        return {
            round,
            stage,
            suite: evidence.benchmark.suite,
            benchmarks: inSuiteOrder(members, place).map(({ benchmark }) => benchmark.id),
            control,
            versions: workingVersions(evidence),
            ...(evidence.kind === 'pair' && { pair: evidence.pair }),
            ...pacesOf(members),
            seed: (0,stats/* deriveSeed */.B7)(settings.seed, round),
        };
    });
}
function pacesOf(needs) {
    const paces = needs.flatMap(({ evidence, pace }) => pace === undefined ? [] : [[evidence.benchmark.id, pace]]);
    return paces.length === 0 ? {} : { paces: Object.fromEntries(paces) };
}
/** Needs with the same key can be measured by the same processes. */
function groupKey({ evidence, stage, control, }) {
    const { suite, id } = evidence.benchmark;
    const alone = evidence.kind === 'pair' ? id : null;
    return JSON.stringify([suite, workingVersions(evidence), stage, control, alone]);
}
function drafts(needs, situation) {
    const startUp = situation.startUpSeconds ?? expectedStartUpSeconds;
    const rounds = [...Map.groupBy(needs, groupKey).values()].flatMap(roundsOf);
    // Fewer rounds than jobs: part them, so that no job is idle.
    const parts = Math.ceil(situation.jobs / Math.max(1, rounds.length));
    const partsOf = (members) => (isAlone(members) ? 1 : parts);
    const limit = planLimit(situation);
    const worthwhile = Math.max(limit * roundShare, 20 * startUp);
    return rounds.flatMap((members) => {
        // Parts of a round whose duration is known, to have it fit in the plan, would only cost a start each.
        const isKnown = members.every(({ isMeasured }) => isMeasured);
        const room = (isKnown ? situation.secondsLeft * knownShare : limit) - startUp;
        const longest = Math.min(room, worthwhile);
        const seconds = members.reduce((sum, need) => sum + need.secondsPerRound, 0);
        const most = isTogether(members) ? seconds : Math.min(longest, seconds / partsOf(members));
        return split(members, most, startUp);
    });
}
function isTogether([first]) {
    return first?.sharing.together ?? false;
}
/** Whether a round keeps all other jobs waiting. */
function isAlone([first]) {
    return first?.sharing.alone ?? false;
}
/**
 * Who takes part in each of a group's rounds. What was never measured is risked on one round first, and the others wait
 * for it: together they fill the rounds after that, so that fewer have to be started.
 */
function roundsOf(group) {
    const unknown = group.filter(({ isMeasured }) => !isMeasured);
    if (unknown.length > 0)
        return [unknown];
    const most = Math.max(...group.map(({ rounds }) => rounds));
    return Array.from({ length: most }, (_, i) => group.filter(({ rounds }) => i < rounds));
}
/** The share of the time left that a round may take that is like earlier ones. */
const knownShare = 0.9;
/** Seconds that may be planned at once. */
function planLimit({ secondsLeft, evidence }) {
    const isAnyMeasured = evidence.some(({ secondsPerRound }) => secondsPerRound !== null);
    return secondsLeft * (isAnyMeasured ? planShare : firstPlanShare);
}
/** Parts a round of many benchmarks into rounds of about `mostSeconds`, of at least one benchmark each. */
function split(needs, mostSeconds, startUp) {
    const parts = [];
    for (const need of needs) {
        const part = parts.at(-1);
        // The margin keeps rounding errors from opening one part more.
        if (part !== undefined && part.seconds + need.secondsPerRound <= mostSeconds * 1.001) {
            part.needs.push(need);
            part.seconds += need.secondsPerRound;
        }
        else {
            parts.push({ needs: [need], seconds: need.secondsPerRound });
        }
    }
    return parts.map((part) => ({ needs: part.needs, seconds: part.seconds + startUp }));
}
/**
 * Deals the rounds out to the jobs until a part of the time left is taken, at least one round to a job. Those that keep
 * the other jobs waiting come after all others, one after the other.
 */
function fitting(all, situation) {
    const { jobs, secondsLeft } = situation;
    const busyUntil = Array.from({ length: jobs }, () => 0);
    let aloneSeconds = 0;
    const deal = (limit) => all.filter(({ needs, seconds }) => {
        const isLast = isAlone(needs);
        const job = busyUntil.indexOf(Math.min(...busyUntil));
        const until = (busyUntil[job] ?? 0) + seconds;
        const end = isLast ? Math.max(...busyUntil) + seconds : Math.max(...busyUntil, until);
        if (end + aloneSeconds > limit)
            return false;
        if (isLast)
            aloneSeconds += seconds;
        else
            busyUntil[job] = until;
        return true;
    });
    const dealt = deal(planLimit(situation));
    // What is left is less than two rounds: one that still fits is better than none.
    return dealt.length > 0 ? dealt : deal(secondsLeft).slice(0, jobs);
}
function inSuiteOrder(needs, place) {
    return needs
        .map(({ evidence }) => evidence)
        .toSorted((a, b) => (place.get(a) ?? 0) - (place.get(b) ?? 0));
}

;// CONCATENATED MODULE: ./lib/decide/affordable.js



/**
 * Those needs that there is time for, most urgent first.
 *
 * A need is mostly served to its end or not started: half the rounds of twice as many benchmarks would decide none of
 * them. But a suspicion gets what rounds there are, since all of them count, and once nothing can be
 * served whole the rest of the time is spent on what it can buy of the most urgent: no seconds are left over while
 * something is undecided.
 */
function affordable(needs, situation) {
    const budget = new Budget(situation);
    const served = [];
    for (const [urgency, wave] of waves(needs)) {
        // Rounds that can at best show "unchanged" wait until nothing more important is left.
        if (isLeisurely(urgency) && served.length > 0)
            break;
        // A wave of first looks gets its verdicts, or its confirmation, before the next starts.
        if (urgency === 'first-look' && served.some((need) => need.urgency === urgency))
            continue;
        const fewest = urgency === 'confirm' ? 1 : Infinity;
        served.push(...wave.flatMap((need) => budget.spend(need, keptFrom(urgency), fewest)));
    }
    if (served.length > 0)
        return served;
    const urgent = waves(needs).flatMap(([, wave]) => wave);
    return urgent.flatMap((need) => budget.spend(need, 0, 1));
}
/** By urgency, most urgent first; the started ones of first looks before those not begun. */
function waves(needs) {
    const byUrgency = Map.groupBy(needs.toSorted(mostUrgentFirst), ({ urgency }) => urgency);
    return urgencies.flatMap((urgency) => {
        const all = byUrgency.get(urgency) ?? [];
        const isWave = (started) => all.filter((need) => need.isStarted === started);
        const inWaves = urgency === 'first-look' ? [isWave(true), isWave(false)] : [all];
        return inWaves.map((wave) => [urgency, wave]);
    });
}
function isLeisurely(urgency) {
    return urgency === 'extend' || urgency === 'figure';
}
function mostUrgentFirst(a, b) {
    const priority = (need) => need.sharing.priority;
    return Number(b.isStarted) - Number(a.isStarted) || priority(b) - priority(a) || a.rank - b.rank;
}
/** A screen that used up the time could raise suspicions, but never confirm one. */
function keptFrom(urgency) {
    return urgency === 'first-look' ? confirmReserve : 0;
}
/** All jobs' seconds until the cap, and what is spent of them. */
class Budget {
    #secondsLeft;
    #jobs;
    #startUp;
    #spent = 0;
    /** Rounds for which a group of benchmarks starts its processes anyway. */
    #started = new Map();
    constructor({ secondsLeft, jobs, startUpSeconds }) {
        this.#secondsLeft = secondsLeft;
        this.#jobs = jobs;
        this.#startUp = startUpSeconds ?? expectedStartUpSeconds;
    }
    /**
     * Takes the need's seconds if they are there, or those of fewer rounds.
     *
     * @param kept the share of all seconds that it may not touch
     * @param fewest rounds that are better than none; all are better than fewer
     * @returns the need, with the rounds that there is time for; nothing where there is none
     */
    spend(need, kept, fewest) {
        for (let { rounds } = need; rounds >= Math.min(fewest, need.rounds); rounds--) {
            const seconds = this.#secondsOf(need, rounds);
            if (this.#spent + seconds > this.#secondsLeft * this.#jobs * (1 - kept))
                continue;
            // What is measured alone keeps the other jobs waiting.
            const jobs = need.sharing.alone ? 1 : this.#jobs;
            const inTurn = Math.ceil(rounds / jobs) * (need.secondsPerRound + this.#startUp);
            if (inTurn > this.#secondsLeft)
                continue;
            const group = groupKey(need);
            this.#spent += seconds;
            this.#started.set(group, Math.max(this.#started.get(group) ?? 0, rounds));
            return [{ ...need, rounds }];
        }
        return [];
    }
    /** The seconds of all jobs together: a benchmark that is measured alone costs those of every job. */
    #secondsOf(need, rounds) {
        const started = this.#started.get(groupKey(need)) ?? 0;
        const own = rounds * need.secondsPerRound + Math.max(0, rounds - started) * this.#startUp;
        return need.sharing.alone ? own * this.#jobs : own;
    }
}

;// CONCATENATED MODULE: ./lib/decide/next-rounds.js



/**
 * What to measure next: the heart of the gate's loop. Looks at all evidence afresh each time and remembers nothing.
 *
 * Rounds come in batches, most urgent first. A batch ends where the verdicts can first be told, or earlier where an
 * estimate of its duration would have to be trusted too far; call again with what it brought.
 *
 * @returns `done` when all is settled, or nothing more fits in the time left
 */
function nextRounds(situation) {
    const wanted = needs(situation);
    const rounds = plans(affordable(wanted, situation), situation);
    if (rounds.length === 0)
        return { kind: 'done' };
    const open = wanted.filter(({ evidence }) => evidence.kind !== 'pair');
    return { kind: 'measure', rounds, settled: situation.evidence.length - open.length };
}

;// CONCATENATED MODULE: ./lib/decide/corrections.js
/** More of them would hide the rest of what there is to say. */
const mostNamed = 3;
/**
 * What the claimed report said otherwise than the judged one: a notice, or none. Ids of benchmarks are hostile text.
 */
function corrections(claimed, judged) {
    const pairs = pairsOf(claimed, judged);
    const verdicts = pairs.filter(({ before, after }) => before?.verdict !== after?.verdict);
    const first = verdicts.slice(0, mostNamed).map(({ benchmark, before, after }) => ({
        benchmark,
        claimed: before?.verdict ?? null,
        judged: after?.verdict ?? null,
    }));
    const counts = {
        verdicts: verdicts.length,
        budgets: budgetsThatDiffer(claimed, judged),
        figures: figuresThatDiffer(pairs),
    };
    const isRight = claimed.outcome === judged.outcome || hasAcceptances(claimed);
    const outcome = isRight ? null : { claimed: claimed.outcome, judged: judged.outcome };
    const isAllRight = outcome === null && Object.values(counts).every((each) => each === 0);
    return isAllRight ? [] : [{ code: 'judged-again', first, ...counts, outcome }];
}
/** By benchmark, version and metric, in the order of the judged ones; what is claimed beyond them comes last. */
function pairsOf(claimed, judged) {
    const before = byPlace(claimed);
    const after = byPlace(judged);
    const names = new Set([...after.keys(), ...before.keys()]);
    return [...names].map((place) => {
        const [one, other] = [before.get(place), after.get(place)];
        const benchmark = other?.benchmark ?? one?.benchmark ?? '';
        return { benchmark, before: one?.result ?? null, after: other?.result ?? null };
    });
}
function byPlace({ benchmarks }) {
    const placed = benchmarks.flatMap(({ id, results }) => results.map((result) => {
        return [JSON.stringify([id, result.version, result.metric]), { benchmark: id, result }];
    }));
    return new Map(placed);
}
function figuresThatDiffer(pairs) {
    return pairs.filter(({ before, after }) => before !== null &&
        after !== null &&
        before.verdict === after.verdict &&
        !sameFigures(before, after)).length;
}
function budgetsThatDiffer(claimed, judged) {
    return claimed.budgets.filter(({ status }, i) => status !== judged.budgets[i]?.status).length;
}
/** Then its outcome follows from more than its evidence. */
function hasAcceptances({ benchmarks }) {
    return benchmarks.some(({ results }) => results.some(({ accepted }) => accepted !== null));
}
function sameFigures(before, after) {
    return (sameChange(before.change, after.change) &&
        sameChange(before.noiseFloor, after.noiseFloor) &&
        sameStep(before.step, after.step) &&
        isNear(before.values.base, after.values.base, 0) &&
        isNear(before.values.head, after.values.head, 0) &&
        isNear(before.change?.pValue ?? null, after.change?.pValue ?? null) &&
        isNear(before.change?.adjustedPValue ?? null, after.change?.adjustedPValue ?? null) &&
        isNear(before.mde, after.mde) &&
        isNear(before.spread, after.spread) &&
        before.gates === after.gates &&
        before.moved === after.moved &&
        before.threshold === after.threshold &&
        before.rounds.judged === after.rounds.judged);
}
function sameStep(before, after) {
    if (before === undefined || after === undefined)
        return before === after;
    const isSame = before.from === after.from && before.verdict === after.verdict;
    return isSame && sameChange(before.change, after.change);
}
function sameChange(before, after) {
    if (before === null || after === null)
        return before === after;
    return ['ratio', 'low', 'high'].every((end) => isNear(before[end], after[end]));
}
/**
 * Figures are told with five digits, and a logarithm has not the same last ones on every machine.
 *
 * @param least a difference of no account, however small the two are; 0 where they have a unit
 */
function isNear(before, after, least = 1e-9) {
    if (before === null || after === null || before === after)
        return before === after;
    const size = Math.max(Math.abs(before), Math.abs(after));
    return Math.abs(before - after) <= Math.max(least, 1e-4 * size);
}

;// CONCATENATED MODULE: ./lib/decide/judged-again.js




/**
 * A report that somebody else wrote, with all that follows from its evidence and settings told by this benchgate. Where
 * the same procedure had told otherwise, a notice says so; of another procedure it says only that it was another.
 *
 * What was accepted is left out, with what was said of it: whoever publishes finds that out anew. The rest is taken as it
 * is claimed, since nothing in a report could prove it: what was measured, by which settings, what recorded runs make one
 * suspect, and what is to be known beside. A report that the gate wrote comes back as it is, but for that.
 *
 * @param tool what judges it now
 */
function judgedAgain(claimed, tool) {
    const judged = rejudged(claimed, tool);
    return { ...judged, warnings: [...differences(claimed, judged), ...judged.warnings] };
}
/** The same without a word on what was claimed. */
function rejudged(claimed, tool) {
    const { evidence, settings, versions } = claimed;
    const isCounted = settings.hardware === 'fixed';
    const judgement = judge({
        evidence: evidence.benchmarks,
        pairs: evidence.pairs,
        limits: limitsIn(claimed.budgets),
        byRecords: isCounted ? (claimed.baseline?.recorded?.suspected ?? []) : [],
        settings: settingsOfReport(settings),
        base: versions.base?.label ?? null,
        heads: versions.heads.map(({ label }) => label),
    });
    const { warnings, ...told } = judgement;
    const kept = claimed.warnings.filter(({ code }) => !Object.hasOwn(saidAnew, code));
    return { ...claimed, ...told, tool, warnings: [...kept, ...warnings] };
}
/** What judging and accepting say holds as long as their verdicts do: whoever does it again says it anew. */
const saidAnew = {
    'base-errored': true,
    'metric-missing': true,
    'unusable-figures': true,
    'control-fired': true,
    undecided: true,
    'few-results': true,
    'budget-unmeasured': true,
    'budgets-undecided': true,
    leak: true,
    'unseen-work': true,
    'untouched-moved': true,
    'regressed-by-records': true,
    'acceptance-denied': true,
    'acceptance-malformed': true,
    'acceptance-unmatched': true,
    'acceptance-unneeded': true,
    'acceptance-unread': true,
};
/** The settings that a report names, as they are judged by. */
function settingsOfReport(settings) {
    const { threshold, alpha, seed, rules } = settings;
    const byId = new Map(rules.flatMap((rule) => rule.appliesTo.map((id) => [id, rule])));
    const ruleOf = (id) => {
        const rule = byId.get(id);
        if (rule === undefined)
            return null;
        const { benchmark, threshold: own, metrics } = rule;
        return { benchmark, threshold: own ?? undefined, metrics: metrics ?? undefined };
    };
    return { threshold, alpha, seed, termsOf: (0,model/* termsBy */.BG)(settings, ({ id }) => ruleOf(id)) };
}
/** Each limit stands once for every head that it is held against. */
function limitsIn(budgets) {
    return [...new Map(budgets.map((one) => [keyOf(one), one])).values()];
}
function keyOf(limit) {
    const { kind, benchmark, metric, target, tier, gates } = limit;
    const other = kind === 'relation' ? [limit.than.id, limit.inTurns] : [];
    return JSON.stringify([benchmark.id, metric, target.bound, target.value, tier, gates, ...other]);
}
function differences(claimed, judged) {
    const { version, procedure } = claimed.tool;
    if (procedure === judged.tool.procedure)
        return corrections(unaccepted(claimed, judged), judged);
    const told = { measuredWith: version, judgedBy: judged.tool.version };
    return [{ code: 'judged-by-another-version', ...told }];
}
/** The claimed report with the outcome that it would have had without acceptances, if it was right with them. */
function unaccepted(claimed, judged) {
    const benchmarks = judged.benchmarks.map((benchmark, i) => ({
        ...benchmark,
        results: benchmark.results.map((result, j) => {
            const accepted = claimed.benchmarks[i]?.results[j]?.accepted ?? null;
            const isSlowdown = result.verdict === 'regressed' || result.verdict === 'suspected';
            return isSlowdown ? { ...result, accepted } : result;
        }),
    }));
    const base = judged.versions.base?.label ?? null;
    const isRight = claimed.outcome === outcome(benchmarks, judged.budgets, base);
    return isRight ? { ...claimed, outcome: judged.outcome } : claimed;
}

// EXTERNAL MODULE: ./lib/errors.js
var errors = __webpack_require__(452);
;// CONCATENATED MODULE: ./lib/decide/procedure.js
/**
 * The number of the procedure. Whoever changes it so that the same evidence comes to other verdicts, be it a constant of
 * the schedule or a rule elsewhere, raises it by one: a report that was told by another procedure is not taken for a lie.
 */
const procedure = 3;

;// CONCATENATED MODULE: ./lib/decide/judged-together.js




/**
 * The reports of all shards as one, judged once over all of their evidence: what counts as a change depends on how many
 * benchmarks were looked at, so that verdicts of single shards would be too hasty.
 *
 * @param reports of each shard one, in any order
 * @throws GateError `no-shards`, `not-a-shard`, `shards-differ`, `shard-twice`, `shards-missing`, `shards-divided` or `shards-incomplete`
 */
function judgedTogether(reports) {
    const parts = reports
        .map((report) => ({ report, shard: shardIn(report) }))
        .toSorted((a, b) => a.shard.index - b.shard.index);
    const [first] = parts;
    if (first === undefined)
        throw new errors/* GateError */.ue({ code: 'no-shards' });
    for (const part of parts)
        refuseOther(first, part);
    refuseGaps(parts);
    refuseOtherDivision(parts);
    const sorted = parts.map(({ report }) => report);
    refuseLosses(sorted, first.shard.benchmarks);
    return rejudged(combined(first.report, sorted), { version: model/* toolVersion */.fX, procedure: procedure });
}
function shardIn({ shard }) {
    if (shard === null)
        throw new errors/* GateError */.ue({ code: 'not-a-shard' });
    return shard;
}
/** Two shards whose verdicts are of different things cannot be judged as one run. */
function refuseOther(first, other) {
    const expected = factsOf(first);
    const found = factsOf(other);
    for (const why of ['count', 'versions', 'settings', 'procedure', 'benchmarks']) {
        if (JSON.stringify(expected[why]) !== JSON.stringify(found[why]))
            throw new errors/* GateError */.ue({
                code: 'shards-differ',
                why,
                shards: [first.shard.index, other.shard.index],
            });
    }
}
/** What all shards of a run have alike. Of settings, a seed is each job's own, and a rule applies to its benchmarks. */
function factsOf({ report, shard }) {
    const { versions, pullRequest, tool } = report;
    return {
        count: shard.count,
        versions: [versions, pullRequest],
        settings: { ...report.settings, rules: [], maxTimeSeconds: 0, seed: 0 },
        procedure: tool.procedure,
        benchmarks: shard.benchmarks,
    };
}
function refuseGaps(parts) {
    const indexes = parts.map(({ shard }) => shard.index);
    const count = parts[0]?.shard.count ?? 0;
    const twice = indexes.find((index, at) => indexes.indexOf(index) !== at);
    if (twice !== undefined)
        throw new errors/* GateError */.ue({ code: 'shard-twice', index: twice, count });
    const all = Array.from({ length: count }, (_, at) => at + 1);
    const missing = all.filter((index) => !indexes.includes(index));
    if (missing.length > 0)
        throw new errors/* GateError */.ue({ code: 'shards-missing', missing, count });
}
/** Jobs that divided by different pushes measure benchmarks twice, or never. */
function refuseOtherDivision(parts) {
    const divisions = [...Map.groupBy(parts, divisionOf).values()];
    // What most jobs have divided by is what the others should have.
    const [most, ...others] = divisions.toSorted((a, b) => b.length - a.length);
    const [odd] = others.flat();
    if (most?.[0] === undefined || odd === undefined)
        return;
    throw new errors/* GateError */.ue({
        code: 'shards-divided',
        shards: others.flat().map(({ shard }) => shard.index),
        count: odd.shard.count,
        by: odd.shard.dividedBy?.commit ?? null,
        others: most[0].shard.dividedBy?.commit ?? null,
    });
}
function divisionOf({ shard: { dividedBy } }) {
    return dividedBy === null ? '' : `${dividedBy.createdAt} ${dividedBy.commit}`;
}
function refuseLosses(reports, expected) {
    const ids = reports.flatMap(({ evidence }) => evidence.benchmarks.map((one) => one.benchmark.id));
    const found = new Set(ids).size;
    if (found !== expected || ids.length !== expected)
        throw new errors/* GateError */.ue({ code: 'shards-incomplete', found, listed: ids.length, expected });
}
function combined(first, reports) {
    const sum = (figure) => reports.reduce((total, report) => total + figure(report), 0);
    return {
        ...first,
        createdAt: reports
            .map(({ createdAt }) => createdAt)
            .toSorted()
            .at(-1) ?? first.createdAt,
        interrupted: reports.some(({ interrupted }) => interrupted),
        settings: { ...first.settings, rules: rulesOf(reports) },
        measured: {
            rounds: sum(({ measured }) => measured.rounds),
            redone: sum(({ measured }) => measured.redone),
            // They were measured beside each other, or might have been.
            seconds: Math.max(...reports.map(({ measured }) => measured.seconds)),
        },
        // Each shard had a machine of its own.
        watched: null,
        benchmarks: reports.flatMap(({ benchmarks }) => benchmarks),
        budgets: reports.flatMap(({ budgets }) => budgets),
        ignored: [
            ...new Map(reports.flatMap(({ ignored }) => ignored).map((one) => [one.id, one])).values(),
        ],
        evidence: evidenceOf(reports),
        warnings: [
            ...new Map(reports
                .flatMap(({ warnings }) => warnings)
                .filter(model/* notParted */.Mm)
                .map((one) => [JSON.stringify(one), one])).values(),
        ],
        reproduce: null,
        shard: null,
    };
}
/** Rounds are numbered anew, since each shard has counted from the first. */
function evidenceOf(reports) {
    let before = 0;
    const all = reports.map(({ evidence: { benchmarks, pairs, redone } }) => {
        const offset = before;
        const moved = (one) => ({
            ...one,
            samples: one.samples.map((sample) => ({ ...sample, round: sample.round + offset })),
        });
        const numbers = [
            ...[...benchmarks, ...pairs].flatMap(({ samples }) => samples.map(({ round }) => round)),
            ...redone.map(({ round }) => round),
        ];
        before = offset + numbers.reduce((most, round) => Math.max(most, round), -1) + 1;
        return {
            benchmarks: benchmarks.map(moved),
            pairs: pairs.map(moved),
            redone: redone.map((one) => ({ ...one, round: one.round + offset })),
        };
    });
    return {
        benchmarks: all.flatMap(({ benchmarks }) => benchmarks),
        pairs: all.flatMap(({ pairs }) => pairs),
        redone: all.flatMap(({ redone }) => redone),
    };
}
/** A rule that applies to benchmarks of several shards applies to all of those. */
function rulesOf(reports) {
    const rules = reports.flatMap(({ settings }) => settings.rules);
    const alike = Map.groupBy(rules, (rule) => JSON.stringify({ ...rule, appliesTo: [] }));
    return [...alike.values()].flatMap((own) => {
        const [first] = own;
        if (first === undefined)
            return [];
        return [{ ...first, appliesTo: own.flatMap(({ appliesTo }) => appliesTo) }];
    });
}

;// CONCATENATED MODULE: ./lib/decide/index.js
/**
 * From what was measured to verdicts, and to further rounds. One word leads to the next:
 *
 * evidence  all that was measured of a benchmark                          model/evidence.ts
 * pairing   one head against the base, on one metric of it                pairing.ts
 * course    what the looks at its rounds came to, by itself               course.ts, looked.ts, suspicion.ts
 * standing  what it came to among all suspicions of the run               standings.ts, suspicions.ts, family.ts
 * result    verdict and figures                                           results.ts, verdict-of.ts
 * role      whether it is measured, by what a look told of it            roles.ts, untouched.ts
 * need      the rounds that a benchmark still wants, and their price      needs.ts, pace.ts
 * plan      the next rounds, as far as the time goes                      next-rounds.ts, affordable.ts, plans.ts
 *
 * P-values: `suspicion.ts` has the one that raises a suspicion, `looked.ts` the one of all looks so far, and `family.ts`
 * adjusts that for the number of suspicions. `schedule.ts` has the looks and all levels.
 */










/***/ })

};
