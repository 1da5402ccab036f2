export const id = 291;
export const ids = [291];
export const modules = {

/***/ 36291:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  exitCode: () => (/* binding */ exitCode),
  gate: () => (/* binding */ gate)
});

// EXTERNAL MODULE: ./lib/config/index.js + 27 modules
var lib_config = __webpack_require__(23316);
;// CONCATENATED MODULE: ./lib/decide/outcome.js
/**
 * The whole run in a word: the worst of its verdicts on metrics that gate.
 *
 * A benchmark that fails in the base alone does not count as errored: nobody can mend the base in a pull request.
 */
function outcome(benchmarks, evidence, base) {
    const gating = benchmarks.flatMap(({ results }) => results.filter(({ gates }) => gates));
    const verdicts = new Set(gating.map(({ verdict }) => verdict));
    if (evidence.some((one) => failsInHead(one, base)))
        return 'errored';
    if (verdicts.has('regressed'))
        return 'regressed';
    const undecided = ['inconclusive', 'unstable'];
    // The time was up before its first round: it has not even run.
    const unmeasured = gating.some(({ verdict, values }) => verdict === 'new' && values.head === null);
    const isUndecided = unmeasured || undecided.some((verdict) => verdicts.has(verdict));
    return isUndecided ? 'inconclusive' : 'passed';
}
/** Also true where it cannot be told which version it was. */
function failsInHead({ failures }, base) {
    return failures.some(({ version }) => version === null || version !== base);
}

// EXTERNAL MODULE: ./node_modules/simple-statistics/dist/simple-statistics.mjs
var simple_statistics = __webpack_require__(15521);
// EXTERNAL MODULE: ./node_modules/@stdlib/stats-padjust/lib/index.js
var lib = __webpack_require__(10030);
;// CONCATENATED MODULE: ./lib/stats/adjust.js

/**
 * Benjamini-Hochberg: p-values adjusted for how many were looked at, in the order given.
 *
 * Calling everything at or below `a` a discovery keeps the expected share of false ones at or below `a`.
 * Source: Benjamini & Hochberg (1995)
 */
function benjaminiHochberg(pValues) {
    // The library refuses an empty list.
    return pValues.length === 0 ? [] : lib([...pValues], 'bh');
}

// EXTERNAL MODULE: ./node_modules/@stdlib/stats-base-dists-beta-quantile/lib/index.js
var stats_base_dists_beta_quantile_lib = __webpack_require__(67259);
;// CONCATENATED MODULE: ./lib/stats/clopper-pearson.js

/**
 * Exact bounds of a rate: those that hold at least as often as they promise, also for no events at all.
 *
 * @param events from 0 to `trials`; need not be whole, so that resampled rates can be bounded by how many independent
 * trials stand behind them
 * @param trials not negative; none at all bound nothing
 * Source: Clopper & Pearson (1934)
 */
function clopperPearson(events, trials, confidence = 0.95) {
    const tail = (1 - confidence) / 2;
    const others = trials - events;
    return {
        low: events <= 0 ? 0 : betaQuantile(tail, events, others + 1),
        high: others <= 0 ? 1 : betaQuantile(1 - tail, events + 1, others),
    };
}

;// CONCATENATED MODULE: ./lib/stats/scratch.js
/**
 * Working space that is used again and again: arrays of numbers lie outside of the collected heap, and thousands of
 * them pile up before they are freed.
 *
 * @returns gives an array of zeros, which is only to be used until the next call
 */
function scratch() {
    let space = new Float64Array(1024);
    return (length) => {
        if (length > space.length)
            space = new Float64Array(2 * length);
        return space.subarray(0, length).fill(0);
    };
}

;// CONCATENATED MODULE: ./lib/stats/null-distribution.js

/**
 * Chance that a sum of signed ranks is at most `sum` when every rank's sign is a fair coin.
 *
 * Exact for any ranks, so ties need no approximation: counting subsets by their sum takes n * sum steps
 * where listing the sign flips would take 2^n.
 *
 * @param ranks positive whole numbers; mid-ranks are passed doubled, with a doubled sum
 * @returns a probability; 0 below the smallest sum
 */
function lowerTail(sum, ranks) {
    const total = ranks.reduce((a, b) => a + b, 0);
    if (sum < 0)
        return 0;
    if (sum >= total)
        return 1;
    // The far tail by symmetry: half the steps, and p-values near 1 need no relative precision.
    if (sum > total / 2)
        return 1 - lowerTail(total - sum - 1, ranks);
    let count = 0;
    for (const subsets of subsetCounts(sum, ranks))
        count += subsets;
    return count * 2 ** -ranks.length;
}
/**
 * The signed-rank statistic's quantile without ties: the smallest x with P(W <= x) >= `probability`.
 *
 * @param probability in (0, 0.5]
 * @param n number of observations, at least one
 */
function signedRankQuantile(probability, n) {
    const ranks = Array.from({ length: n }, (_, i) => i + 1);
    let cumulative = 0;
    for (const [x, subsets] of subsetCounts(Math.ceil((n * (n + 1)) / 4), ranks).entries()) {
        cumulative += subsets * 2 ** -n;
        if (cumulative >= probability)
            return x;
    }
    throw new RangeError(`probability ${probability} is not in (0, 0.5]`);
}
const space = scratch();
/** How many subsets of the ranks have each sum from 0 to `largest`. */
function subsetCounts(largest, ranks) {
    const counts = space(largest + 1);
    counts[0] = 1;
    let reached = 0;
    for (const rank of ranks) {
        reached = Math.min(largest, reached + rank);
        for (let sum = reached; sum >= rank; sum--) {
            counts[sum] = (counts[sum] ?? 0) + (counts[sum - rank] ?? 0);
        }
    }
    return counts;
}

;// CONCATENATED MODULE: ./lib/stats/signed-rank.js

/**
 * Wilcoxon's signed-rank test of a symmetric distribution around zero, exact also with ties.
 *
 * Zeros are dropped and tied magnitudes share their mean rank; the p-value is then that of all 2^n sign flips.
 *
 * @param differences finite, in any order; a few hundred at most (the time grows with the cube)
 * @returns both 1 where nothing but zeros is left
 */
function signedRank(differences) {
    const byMagnitude = differences
        .filter((d) => d !== 0)
        .toSorted((a, b) => Math.abs(a) - Math.abs(b));
    const { ranks, tied } = doubledRanks(byMagnitude);
    const scale = tied ? 1 : 2;
    const whole = ranks.map((rank) => rank / scale);
    let positive = 0;
    let total = 0;
    for (const [i, rank] of whole.entries()) {
        total += rank;
        if ((byMagnitude[i] ?? 0) > 0)
            positive += rank;
    }
    return { greater: lowerTail(total - positive, whole), less: lowerTail(positive, whole) };
}
/**
 * Tests whether a change exceeds `floor` in either direction.
 *
 * Two builds always differ by a hair (code layout), and with enough rounds any hair is significant against
 * zero; against a floor it is not.
 *
 * @param observations log ratios, positive is slower
 * @param floor log ratio, not negative
 */
function flooredSignedRank(observations, floor) {
    const slower = signedRank(observations.map((d) => d - floor)).greater;
    const faster = signedRank(observations.map((d) => -d - floor)).greater;
    return { slower, faster, twoSided: Math.min(1, 2 * Math.min(slower, faster)) };
}
/** Ranks times two, so that the mean rank of a tie is a whole number. */
function doubledRanks(byMagnitude) {
    const ranks = [];
    let tied = false;
    for (let start = 0; start < byMagnitude.length;) {
        const magnitude = Math.abs(byMagnitude[start] ?? 0);
        let end = start + 1;
        while (end < byMagnitude.length && Math.abs(byMagnitude[end] ?? 0) === magnitude)
            end++;
        tied ||= end - start > 1;
        for (let i = start; i < end; i++)
            ranks.push(start + 1 + end);
        start = end;
    }
    return { ranks, tied };
}

;// CONCATENATED MODULE: ./lib/stats/equivalence.js

/**
 * The chance of evidence this strong that the change lies inside (-margin, margin) if it does not.
 *
 * Two one-sided signed-rank tests, the larger p-value (Schuirmann's TOST). A p-value of at most `a` says the same
 * as the interval of confidence 1 - 2a lying inside the margins.
 *
 * @param observations log ratios, at least one
 * @param margin log ratio, positive
 */
function equivalence(observations, margin) {
    const belowHigh = signedRank(observations.map((d) => d - margin)).less;
    const aboveLow = signedRank(observations.map((d) => d + margin)).greater;
    return Math.max(belowHigh, aboveLow);
}

;// CONCATENATED MODULE: ./lib/stats/hodges-lehmann.js


/**
 * Hodges-Lehmann estimate of the change with its exact interval.
 *
 * The estimate is the median of all pairwise (Walsh) averages, the interval's ends are two of them, counted in
 * from both sides by the signed-rank distribution: what the signed-rank test would not reject.
 *
 * @param observations log ratios, one a round, in any order; at least one, all finite
 * @param confidence such as 0.95
 * @returns log ratios; infinite ends where there are too few rounds for the confidence (below 6 for 0.95)
 * @throws RangeError when empty: a caller's bug, not a user's error
 * Source: Hodges & Lehmann (1963); Hollander, Wolfe & Chicken (2014), 3.2 and 3.3
 */
function hodgesLehmann(observations, confidence = 0.95) {
    if (observations.length === 0)
        throw new RangeError('no observations');
    const walsh = walshAverages(observations);
    const k = signedRankQuantile((1 - confidence) / 2, observations.length);
    return {
        estimate: middle(walsh),
        low: k < 1 ? -Infinity : at(walsh, k - 1),
        high: k < 1 ? Infinity : at(walsh, walsh.length - k),
    };
}
const hodges_lehmann_space = scratch();
/** The averages of every observation with itself and with every other, ascending: n(n+1)/2 of them. */
function walshAverages(observations) {
    const averages = hodges_lehmann_space((observations.length * (observations.length + 1)) / 2);
    let next = 0;
    for (const [i, a] of observations.entries()) {
        for (let j = i; j < observations.length; j++)
            averages[next++] = (a + at(observations, j)) / 2;
    }
    // oxlint-disable-next-line unicorn/no-array-sort -- in place: it is our own working space
    return averages.sort();
}
function middle(sorted) {
    const half = Math.floor(sorted.length / 2);
    return sorted.length % 2 === 1 ? at(sorted, half) : (at(sorted, half - 1) + at(sorted, half)) / 2;
}
function at(values, index) {
    const value = values[index];
    if (value === undefined)
        throw new RangeError(`no value at ${index}`);
    return value;
}

// EXTERNAL MODULE: ./node_modules/@stdlib/stats-base-dists-t-quantile/lib/index.js
var stats_base_dists_t_quantile_lib = __webpack_require__(74455);
;// CONCATENATED MODULE: ./lib/stats/mde.js


/** The signed-rank test needs this much more than the t-test on normal data (efficiency 3/pi, as a root). */
const rankPenalty = 1.02;
const power = 0.8;
/**
 * The smallest change that these rounds could have detected with 80 % power.
 *
 * @param spread standard deviation of the observations (log ratios)
 * @param rounds at least two
 * @param alpha two-sided
 * @returns log ratio, not negative
 */
function minimalDetectableEffect(spread, rounds, alpha) {
    const freedom = rounds - 1;
    const quantiles = stats_base_dists_t_quantile_lib(1 - alpha / 2, freedom) + stats_base_dists_t_quantile_lib(power, freedom);
    return (rankPenalty * quantiles * spread) / Math.sqrt(rounds);
}
/**
 * Sample standard deviation of the observations, the bounds' `spread`.
 *
 * @param observations at least two
 */
function spreadOf(observations) {
    return (0,simple_statistics/* sampleStandardDeviation */.JK)([...observations]);
}

;// CONCATENATED MODULE: ./lib/stats/random.js

/** Weyl increment of the golden ratio: visits every 32-bit state once before it repeats. */
const increment = 0x9e3779b9;
/**
 * A seeded generator: a counter through a 32-bit mixing function (the splitmix family). Small, fast and good
 * enough for coins, orders and simulations; not for secrets.
 *
 * @param seed any whole number; its lower 32 bits count
 */
function random(seed) {
    let state = seed >>> 0;
    const uniform = () => {
        state = (state + increment) >>> 0;
        return mix(state) / 2 ** 32;
    };
    return {
        uniform,
        coin: () => uniform() < 0.5,
        shuffled: (items) => (0,simple_statistics/* shuffle */.k4)([...items], uniform),
    };
}
/**
 * A seed for one part of a run, unrelated to those of the other parts.
 *
 * @returns a whole number in [0, 2^32)
 */
function deriveSeed(seed, part) {
    return mix((mix((seed + increment) >>> 0) + Math.imul(part + 1, increment)) >>> 0);
}
/** A one-to-one scrambling of 32 bits in which every bit depends on every other. Constants: MurmurHash3, Appleby. */
function mix(bits) {
    let mixed = bits;
    mixed = Math.imul(mixed ^ (mixed >>> 16), 0x85ebca6b);
    mixed = Math.imul(mixed ^ (mixed >>> 13), 0xc2b2ae35);
    return (mixed ^ (mixed >>> 16)) >>> 0;
}

;// CONCATENATED MODULE: ./lib/stats/sequential.js
/**
 * One p-value for several looks, valid wherever one stops: the smallest of p / weight (a weighted Bonferroni).
 *
 * @param looks weights of all planned looks sum to at most 1; looks not reached are left out
 * @returns 1 without looks
 */
function sequentialP(looks) {
    return looks.reduce((least, { p, weight }) => Math.min(least, p / weight), 1);
}

;// CONCATENATED MODULE: ./lib/stats/index.js









;// CONCATENATED MODULE: ./lib/compare/compare.js


/**
 * Sums up one head against the base over some rounds of one stage.
 *
 * @param observations in time order
 * @returns `nothing` without observations; infinite ends of the interval with fewer than six
 */
function compare(observations, metric, stage) {
    if (observations.length === 0)
        return { kind: 'nothing', reason: 'no-usable-rounds' };
    const changes = observations.map(({ change }) => change);
    const comparison = {
        metric,
        stage,
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
    const { estimate, low, high } = hodgesLehmann(changes);
    return { ratio: Math.exp(estimate), low: Math.exp(low), high: Math.exp(high) };
}

// EXTERNAL MODULE: ./lib/model/index.js + 4 modules
var model = __webpack_require__(91021);
;// CONCATENATED MODULE: ./lib/compare/observe.js


/** Turns the rounds of a benchmark into observations of one head against the base. */
function observe(samples, labels, metric) {
    const observed = { screen: [], confirm: [] };
    const unusable = [];
    for (const sample of samples.toSorted((a, b) => a.round - b.round)) {
        const { observation, left } = observeRound(sample, labels, metric);
        if (observation !== null)
            observed[sample.stage].push(observation);
        unusable.push(...left);
    }
    return { ...observed, unusable };
}
function observeRound(sample, labels, metric) {
    const { round } = sample;
    const arms = [labels.base, labels.head];
    if (model/* controlLabel */.g5 in sample.arms)
        arms.push(model/* controlLabel */.g5);
    const [base = null, head = null, control = null] = arms.map((arm) => figure(sample, arm, metric));
    const isWhole = [base, head].every((value) => isUsable(value, metric));
    const isControlled = arms.length === 2 || isUsable(control, metric);
    const left = isWhole && isControlled ? [] : unusableOf(sample, arms, metric);
    if (!isUsable(base, metric) || !isUsable(head, metric))
        return { observation: null, left };
    const about = model/* metrics */.qd[metric];
    return {
        observation: {
            round,
            change: worsening(base, head, about),
            control: isUsable(control, metric) ? worsening(base, control, about) : null,
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
/** The log ratio of two figures, turned by what is better of them: positive is worse. */
function worsening(base, head, { better, least }) {
    // A difference of logs, not the log of a ratio: the mirror image is exact.
    const change = Math.log(Math.max(head, least)) - Math.log(Math.max(base, least));
    return better === 'lower' || change === 0 ? change : -change;
}
function figure(sample, arm, metric) {
    return sample.arms[arm]?.[metric] ?? null;
}
/** The median of a version's usable figures, in the metric's unit; null where it has none. */
function typicalFigure(samples, label, metric) {
    const figures = samples
        .map((sample) => figure(sample, label, metric))
        .filter((value) => isUsable(value, metric));
    return figures.length === 0 ? null : (0,simple_statistics/* median */.JZ)(figures);
}
function isUsable(value, metric) {
    if (value === null || !Number.isFinite(value))
        return false;
    const { least } = model/* metrics */.qd[metric];
    return value > 0 || (value === 0 && least > 0);
}

;// CONCATENATED MODULE: ./lib/compare/index.js



;// CONCATENATED MODULE: ./lib/decide/schedule.js
/**
 * The procedure's constants: when the evidence is looked at, and what share of the error rate each look may spend.
 */
/** Six rounds are the fewest with which a quiet benchmark can pass: p = 2^-6 when all of them are within. */
const screenLooks = [
    { rounds: 6, equivalenceAlpha: 1 / 64 },
    { rounds: 10, equivalenceAlpha: 0.014 },
];
/**
 * On fresh rounds of those that the screen raised. The early look is for the obvious: +10 % is then settled after 16
 * rounds in all instead of 26 without it, at no measurable loss for changes that need 40. At 12 it takes two rounds
 * more; at 8 (with 16 and 40) it gains half a round at best, and loses three where a lone change has a few
 * suspicions beside it.
 */
const confirmLooks = [
    { rounds: 10, weight: 0.2, equivalenceAlpha: 0.007 },
    { rounds: 20, weight: 0.3, equivalenceAlpha: 0.007 },
    { rounds: 40, weight: 0.5, equivalenceAlpha: 0.006 },
];
/** On all rounds of those that the screen neither settled nor raised. */
const extendedLooks = [
    { rounds: 20, equivalenceAlpha: 0.01 },
    { rounds: 40, equivalenceAlpha: 0.01 },
];
/** No verdict below this: the smallest two-sided p-value of R rounds is 2^(1-R). */
const fewestRounds = 6;
/** Rounds at which the minimal detectable effect tells whether a benchmark is too unstable to judge. */
const capRounds = 40;
/** Changes up to half a percent are no changes: two builds differ by that much through code layout alone. */
const layoutFloor = Math.log1p(0.005);
/**
 * A change must be shown to exceed this part of the threshold, and be estimated at all of it: of builds that differ by
 * a percent through layout, noise alone could else make a regression at a low threshold. Simulated at threshold 2 %
 * (800 suites of 100 each): a layout bias of sd 0.5 % makes a false regression in 4.9 % of suites without this, in
 * 2.8 % with 0.4, in 2.0 % with 0.5; a lone slowdown of 3 % with a spread of 3 % is found in 91, 84 and 75 % of them.
 */
const floorShare = 0.4;
/** One-sided p-values below which the screen raises a suspicion; a missed slowdown costs more than a missed gain. */
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
/** Of the time left, kept from the first looks of a screen for confirming what they raise. */
const confirmReserve = 0.2;
/** Of the time left, planned at once: an estimate that was wrong is corrected before it breaks the cap. */
const planShare = 0.5;
/** The same while no benchmark's duration is known: if rounds take ten times as long as assumed, a fifth is gone. */
const firstPlanShare = 1 / 50;
/**
 * No round is planned longer than this part of what is planned at once, so that rounds can be dealt out evenly to the
 * jobs; unless its start-up would then weigh more than a twentieth.
 */
const roundShare = 1 / 8;
/** Assumed before a benchmark was measured, and before a round's start-up was. */
const expectedSecondsPerRound = 1;
const expectedStartUpSeconds = 0.3;
/** Rounds of a benchmark that only one side has: enough for a figure to show. */
const figureRounds = 1;

;// CONCATENATED MODULE: ./lib/decide/settings.js


/** The terms of a run without rules. */
function plainTerms({ threshold }) {
    return (_, metric) => {
        const about = model/* metrics */.qd[metric];
        return { threshold: about.threshold ?? threshold, gates: about.gates, rule: null };
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

;// CONCATENATED MODULE: ./lib/decide/pairing.js



/** The benchmark's pairings, one a metric: those heads in which it works, where it works in the base as well. */
function pairings(evidence, base, heads, settings, which) {
    const working = workingVersions(evidence);
    if (base === null || !working.includes(base))
        return [];
    const termed = model/* metricNames */.Zv
        .map((metric) => ({ metric, terms: termsOf(evidence, metric, settings) }))
        .filter(({ terms }) => terms.gates === (which === 'gating'));
    return heads
        .filter((head) => working.includes(head))
        .flatMap((head) => termed.map(({ metric, terms }) => ({
        evidence,
        head,
        metric,
        terms,
        ...observe(evidence.samples, { base, head }, metric),
    })));
}
function termsOf({ benchmark }, metric, settings) {
    return (settings.termsOf ?? plainTerms(settings))(benchmark, metric);
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
/** Of the rounds that were run, those with a figure that no ratio can be made of. */
function unusableShare({ screen, confirm, unusable }) {
    const kept = screen.length + confirm.length;
    const lost = new Set(unusable.filter(({ arm }) => arm !== model/* controlLabel */.g5).map(({ round }) => round));
    return lost.size === 0 ? 0 : lost.size / (kept + lost.size);
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
    return Math.expm1(minimalDetectableEffect(spreadOf(changes), rounds, alpha));
}

;// CONCATENATED MODULE: ./lib/decide/looks.js

/**
 * The looks that so many rounds have reached.
 *
 * @param isFinal no more rounds will come: the rounds since the last look get the next look's share. When the time
 * runs out says nothing about the values, so this spends no more of the error rate than the plan.
 */
function reached(planned, rounds, isFinal) {
    const complete = planned.filter((look) => look.rounds <= rounds);
    const next = planned[complete.length];
    const last = complete.at(-1)?.rounds ?? fewestRounds - 1;
    return isFinal && next !== undefined && rounds > last
        ? [...complete, { ...next, rounds }]
        : complete;
}
/** The first planned look that so many rounds have not reached. */
function upcoming(planned, rounds) {
    return planned.find((look) => look.rounds > rounds) ?? null;
}

;// CONCATENATED MODULE: ./lib/decide/extend.js






/**
 * What more rounds make of a pairing that the screen neither settled nor raised: unchanged, or nothing. It can no
 * longer become a change, for its first rounds were looked at without raising a suspicion.
 */
function extend(observations, settings, isFinal) {
    const changes = changesOf(observations);
    for (const look of reached(extendedLooks, changes.length, isFinal)) {
        const p = equivalence(changes.slice(0, look.rounds), margin(settings));
        if (p > look.equivalenceAlpha)
            continue;
        const judged = observations.slice(0, look.rounds);
        return { state: { kind: 'settled', verdict: 'unchanged' }, judged };
    }
    const next = upcoming(extendedLooks, changes.length);
    if (next === null || isHopeless(changes, settings)) {
        return { state: { kind: 'spent' }, judged: observations };
    }
    const missing = next.rounds - changes.length;
    return { state: { kind: 'open', want: 'extend', missing, rank: 0 }, judged: observations };
}
/** Even all rounds of the plan could not show a change of twice the threshold. */
function isHopeless(changes, settings) {
    const mde = detectable(changes, capRounds, settings.alpha);
    return mde !== null && mde > 2 * settings.threshold;
}

;// CONCATENATED MODULE: ./lib/decide/verdict-of.js



/** The verdict of a pairing that will get no more rounds. */
function verdictOf(standing, settings) {
    const { state, pairing, judged, controlFired } = standing;
    if (state.kind === 'settled')
        return state.verdict;
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
        const own = standings.filter(({ pairing }) => pairing.head === version);
        const failure = failureOf(evidence, version, base);
        const gating = gatingMetrics(evidence, context);
        if (failure !== null) {
            return gating.slice(0, 1).map((metric) => ({
                ...blankResult(evidence, { base, head: version }, metric, context.settings),
                verdict: 'errored',
                error: failure.message,
            }));
        }
        return metricsOf(evidence, own, gating).flatMap((metric) => {
            const standing = own.find(({ pairing }) => pairing.metric === metric);
            const result = resultOf(evidence, standing ?? null, version, metric, context);
            return result === null ? [] : [result];
        });
    });
}
function gatingMetrics(evidence, { settings }) {
    return model/* metricNames */.Zv.filter((metric) => termsOf(evidence, metric, settings).gates);
}
/** Those with figures; of those that gate at least one, so that no benchmark passes for want of figures. */
function metricsOf(evidence, standings, gating) {
    const isMeasured = (metric) => standings.length > 0
        ? standings.some(({ pairing }) => pairing.metric === metric && isShown(pairing))
        : hasFigures(evidence, metric);
    const stands = gating.find(isMeasured) ?? gating[0];
    return model/* metricNames */.Zv.filter((metric) => metric === stands || isMeasured(metric));
}
/** One that gates is shown also before its first round. */
function isShown(pairing) {
    const { terms, evidence } = pairing;
    return evidence.samples.length === 0 ? terms.gates : !isAbsent(pairing);
}
function hasFigures({ samples }, metric) {
    return samples.some(({ arms }) => Object.values(arms).some((arm) => arm[metric] !== undefined));
}
function resultOf(evidence, standing, version, metric, { settings, base }) {
    const blank = blankResult(evidence, { base, head: version }, metric, settings);
    if (standing !== null)
        return { ...blank, ...judgedFigures(standing, settings) };
    const figure = (label) => typicalFigure(evidence.samples, label, metric);
    const isInBase = base !== null && evidence.versions.includes(base);
    if (isInBase) {
        return { ...blank, verdict: 'removed', values: { base: figure(base), head: null } };
    }
    if (!evidence.versions.includes(version))
        return null;
    return { ...blank, verdict: 'new', values: { base: null, head: figure(version) } };
}
/** Observations are kept also where they lead to no verdict: nothing measured is lost. */
function blankResult(evidence, { base, head }, metric, settings) {
    const { samples } = evidence;
    const { screen, confirm } = observe(base === null ? [] : samples, { base: base ?? '', head }, metric);
    const { threshold, gates } = termsOf(evidence, metric, settings);
    return {
        version: head,
        metric,
        gates,
        values: { base: null, head: null },
        change: null,
        rounds: { judged: 0, total: samples.length },
        mde: null,
        noiseFloor: null,
        threshold,
        verdict: 'inconclusive',
        observations: {
            screen: changesOf(screen),
            confirm: changesOf(confirm),
            control: confirm.map(({ control }) => control).filter((change) => change !== null),
        },
        error: null,
        rule: null,
    };
}
function judgedFigures(standing, settings) {
    const { pairing, judged, adjustedP } = standing;
    const verdict = isAbsent(pairing) ? 'inconclusive' : verdictOf(standing, settings);
    const compared = compare(judged, pairing.metric, standing.stage);
    if (compared.kind === 'nothing')
        return { verdict };
    const { observations, control, values, change } = compared.comparison;
    return {
        verdict,
        values,
        change: {
            ...change,
            pValue: flooredSignedRank(observations, floorOf(settingsOf(pairing, settings))).twoSided,
            adjustedPValue: adjustedP,
        },
        rounds: { judged: judged.length, total: pairing.evidence.samples.length },
        mde: detectable(observations, judged.length, settings.alpha),
        noiseFloor: control.length === 0 ? null : asRatio(control),
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
    const isRuled = evidence.some(({ benchmark }) => model/* metricNames */.Zv.some((metric) => termsOf(benchmark, metric).rule !== null));
    if (!isRuled)
        return null;
    return {
        ...settings,
        termsOf(benchmark, metric) {
            const terms = termsOf(benchmark, metric);
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
            const { rule } = termsOf(benchmark, result.metric);
            const isOther = other === undefined || isDecidedOtherwise(result, other);
            return rule !== null && isOther ? { ...result, rule: rule.benchmark } : result;
        }),
    }));
}
/** What a verdict counts for matters only where it is not a good one. */
function isDecidedOtherwise(one, other) {
    if (one.verdict !== other.verdict)
        return true;
    const isHarmless = ['improved', 'unchanged', 'new', 'removed'].includes(one.verdict);
    return one.gates !== other.gates && !isHarmless;
}

;// CONCATENATED MODULE: ./lib/decide/shown.js




/**
 * Where a pairing of a metric stands that does not gate: looked at once, by itself, on all rounds that the gating
 * metrics have bought. It never wants a round, and is no member of the suspicions that are judged together.
 */
function shown(pairing, settings) {
    const judged = [...pairing.screen, ...pairing.confirm];
    const changes = changesOf(judged);
    const controls = judged.map(({ control }) => control).filter((d) => d !== null);
    const floor = floorOf(settings);
    const stage = pairing.confirm.length > 0 ? 'confirm' : 'screen';
    const standing = { pairing, judged, stage, adjustedP: null };
    const controlFired = flooredSignedRank(controls, floor).twoSided <= controlAlpha;
    const spent = { ...standing, controlFired, state: { kind: 'spent' } };
    if (changes.length < fewestRounds || unusableShare(pairing) > mostUnusable)
        return spent;
    const settled = (verdict) => {
        return { ...standing, controlFired, state: { kind: 'settled', verdict } };
    };
    const { estimate } = hodgesLehmann(changes);
    const isChange = flooredSignedRank(changes, floor).twoSided <= shownAlpha;
    if (isChange && Math.abs(estimate) >= margin(settings) && !controlFired) {
        return settled(estimate > 0 ? 'regressed' : 'improved');
    }
    return equivalence(changes, margin(settings)) <= shownAlpha ? settled('unchanged') : spent;
}

;// CONCATENATED MODULE: ./lib/decide/confirm.js





/** Every look that the confirming rounds have reached, in order. */
function confirm_confirm(observations, settings, isFinal) {
    const looks = reached(confirmLooks, observations.length, isFinal);
    const spent = [];
    return looks.map(({ rounds, weight, equivalenceAlpha }) => {
        const seen = observations.slice(0, rounds);
        const changes = changesOf(seen);
        spent.push({ p: flooredSignedRank(changes, floorOf(settings)).twoSided, weight });
        return {
            rounds,
            p: sequentialP(spent),
            estimate: hodgesLehmann(changes).estimate,
            controlFired: controlFired(seen, settings),
            isEquivalent: equivalence(changes, margin(settings)) <= equivalenceAlpha,
        };
    });
}
function controlFired(observations, settings) {
    const controls = observations.map(({ control }) => control).filter((d) => d !== null);
    return flooredSignedRank(controls, floorOf(settings)).twoSided <= controlAlpha;
}

;// CONCATENATED MODULE: ./lib/decide/family.js

/**
 * Judges all suspicions of a run together, so that many of them do not add up to false alarms.
 *
 * A member's p-value is valid wherever its measurement stopped, so members may be at different looks.
 */
function family(members, alpha) {
    const keys = [...members.keys()];
    const pValues = [...members.values()];
    const adjusted = benjaminiHochberg(pValues);
    const rejected = pValues.filter((_, i) => (adjusted[i] ?? 1) <= alpha);
    // The procedure's line, not the largest p-value below it: a member that crossed it at an early look stays across.
    const line = (alpha * rejected.length) / pValues.length;
    return {
        adjusted: new Map(keys.map((key, i) => [key, adjusted[i] ?? 1])),
        cutOff: rejected.reduce((a, b) => Math.max(a, b), rejected.length > 0 ? line : -1),
    };
}

;// CONCATENATED MODULE: ./lib/decide/screen.js




/**
 * @param changes the screen's observations, in time order
 * @param isOver this benchmark's screen has ended: another head of it went on to confirmation
 * @param isFinal no more rounds will come
 */
function screen(changes, settings, isOver, isFinal) {
    for (const look of reached(screenLooks, changes.length, isFinal)) {
        const seen = changes.slice(0, look.rounds);
        if (equivalence(seen, margin(settings)) <= look.equivalenceAlpha) {
            return { kind: 'unchanged', rounds: look.rounds };
        }
        if (isObvious(seen, settings))
            return suspicion(seen);
    }
    const next = upcoming(screenLooks, changes.length);
    if (next !== null && !isOver)
        return { kind: 'open', target: next.rounds };
    return suspicion(changes.slice(0, screenLooks.at(-1)?.rounds));
}
/** Beyond the threshold with every round on the same side: more screening would only delay its confirmation. */
function isObvious(changes, settings) {
    const isOneSided = changes.every((d) => d > layoutFloor) || changes.every((d) => d < -layoutFloor);
    return isOneSided && Math.abs(hodgesLehmann(changes).estimate) >= margin(settings);
}
function suspicion(changes) {
    const { slower, faster } = flooredSignedRank(changes, layoutFloor);
    const isRaised = slower < raiseBelow.slower || faster < raiseBelow.faster;
    return isRaised ? { kind: 'raised', p: Math.min(slower, faster) } : { kind: 'quiet' };
}

;// CONCATENATED MODULE: ./lib/decide/under-suspicion.js



/** What the fresh rounds make of a suspicion: the first look that settles it decides. */
function underSuspicion(pairing, rank, looks, suspicions, settings) {
    const adjustedP = suspicions.adjusted.get(pairing) ?? null;
    for (const look of looks) {
        const verdict = verdictAt(look, suspicions.cutOff, settings);
        if (verdict === null)
            continue;
        const judged = pairing.confirm.slice(0, look.rounds);
        const state = { kind: 'settled', verdict };
        return { pairing, state, judged, stage: 'confirm', adjustedP, controlFired: look.controlFired };
    }
    const rounds = pairing.confirm.length;
    const next = upcoming(confirmLooks, rounds);
    return {
        pairing,
        state: next === null
            ? { kind: 'spent' }
            : { kind: 'open', want: 'confirm', missing: next.rounds - rounds, rank },
        ...(rounds > 0
            ? { stage: 'confirm', judged: pairing.confirm }
            : { stage: 'screen', judged: pairing.screen }),
        adjustedP,
        controlFired: looks.at(-1)?.controlFired ?? false,
    };
}
function verdictAt(look, cutOff, settings) {
    const isLarge = Math.abs(look.estimate) >= margin(settings);
    if (look.p <= cutOff && isLarge && !look.controlFired) {
        return look.estimate > 0 ? 'regressed' : 'improved';
    }
    return look.isEquivalent ? 'unchanged' : null;
}

;// CONCATENATED MODULE: ./lib/decide/standing.js







/**
 * Looks at all evidence of a run.
 *
 * @param benchmarks each benchmark's pairings that gate
 * @param isFinal no more rounds will come
 * @returns in the same order
 */
function standings(benchmarks, settings, isFinal) {
    const screenings = benchmarks.map((all) => screenTogether(all, settings, isFinal));
    const members = new Map();
    for (const { pairing, screened, looks } of screenings.flat()) {
        const isMember = screened.kind === 'raised' && pairing.confirm.length > 0;
        if (isMember)
            members.set(pairing, looks.at(-1)?.p ?? 1);
    }
    const suspicions = family(members, settings.alpha);
    return screenings.map((all) => all.map((screening) => {
        const own = settingsOf(screening.pairing, settings);
        return standing(screening, suspicions, own, isFinal);
    }));
}
/** A benchmark's rounds serve all its gating pairings, so its screen ends for all of them at once. */
function screenTogether(pairings, settings, isFinal) {
    const first = screenLooks[0]?.rounds ?? 0;
    const isOver = pairings.some((pairing) => {
        const { screen: rounds, confirm: fresh } = pairing;
        const own = settingsOf(pairing, settings);
        return (fresh.length > 0 ||
            (rounds.length >= first && isObvious(changesOf(rounds.slice(0, first)), own)));
    });
    return pairings.map((pairing) => {
        const own = settingsOf(pairing, settings);
        const screened = screen(changesOf(pairing.screen), own, isOver, isFinal);
        const isRaised = screened.kind === 'raised';
        return { pairing, screened, looks: isRaised ? confirm_confirm(pairing.confirm, own, isFinal) : [] };
    });
}
function standing({ pairing, screened, looks }, suspicions, settings, isFinal) {
    const none = { pairing, stage: 'screen', adjustedP: null, controlFired: false };
    if (unusableShare(pairing) > mostUnusable) {
        return { ...none, state: { kind: 'spent' }, judged: [...pairing.screen, ...pairing.confirm] };
    }
    if (screened.kind === 'raised') {
        return underSuspicion(pairing, screened.p, looks, suspicions, settings);
    }
    return { ...none, ...unsuspected(pairing, screened, settings, isFinal) };
}
function unsuspected(pairing, screened, settings, isFinal) {
    if (screened.kind === 'quiet') {
        return extend([...pairing.screen, ...pairing.confirm], settings, isFinal);
    }
    if (screened.kind === 'unchanged') {
        const judged = pairing.screen.slice(0, screened.rounds);
        return { state: { kind: 'settled', verdict: 'unchanged' }, judged };
    }
    const missing = screened.target - pairing.screen.length;
    return { state: { kind: 'open', want: 'screen', missing, rank: 0 }, judged: pairing.screen };
}

;// CONCATENATED MODULE: ./lib/decide/warnings.js



/** What a reader of the verdicts should know beside them. Only of metrics that gate: the others decide nothing. */
function warningsOf(evidence, gating, base) {
    const standings = gating.filter(({ pairing }) => !isAbsent(pairing));
    return [
        ...evidence.filter((one) => failsOnlyInBase(one, base)).map(baseErrored),
        ...missing(gating.filter(({ pairing }) => isAbsent(pairing))),
        ...unusable(standings),
        ...standings
            .filter(({ state, controlFired }) => controlFired && state.kind !== 'settled')
            .map(crooked),
        ...undecided(standings),
    ];
}
function failsOnlyInBase(one, base) {
    return one.failures.length > 0 && !failsInHead(one, base);
}
function baseErrored({ benchmark, failures }) {
    const message = `${benchmark.id} fails in the base (${failures[0]?.version ?? ''}), so there is nothing to compare it with.`;
    return { code: 'base-errored', message };
}
/** A benchmark that cannot fail by a metric which should gate it must not look as if it had passed by it. */
function missing(standings) {
    return model/* metricNames */.Zv.flatMap((metric) => {
        const without = standings.filter(({ pairing }) => pairing.metric === metric);
        const names = new Set(without.map(({ pairing }) => pairing.evidence.benchmark.id));
        const [first] = names;
        if (first === undefined)
            return [];
        const others = names.size === 1 ? '' : ` and ${names.size - 1} more`;
        const message = `The ${model/* metrics */.qd[metric].noun} of ${first}${others} cannot be measured, so it cannot fail the gate by it.`;
        return [{ code: 'metric-missing', message }];
    });
}
function unusable(standings) {
    const byMetric = Map.groupBy(standings, ({ pairing: { evidence, metric } }) => JSON.stringify([evidence.benchmark.id, metric]));
    return [...byMetric.values()].flatMap((all) => {
        const figures = all.flatMap(({ pairing }) => pairing.unusable);
        const rounds = new Set(figures.map(({ round }) => round)).size;
        const [first] = figures;
        if (first === undefined || all[0] === undefined)
            return [];
        const { evidence, metric } = all[0].pairing;
        const what = metric === 'time' ? 'a figure' : `a ${model/* metrics */.qd[metric].noun}`;
        const message = `${evidence.benchmark.id}: ${rounds} of ${evidence.samples.length} rounds have ${what} that is not a positive number, and are left out (round ${first.round}, ${first.arm}: ${warnings_shown(first)}).`;
        return [{ code: 'unusable-figures', message }];
    });
}
function warnings_shown({ value }) {
    return value === null ? 'none' : String(value);
}
function crooked({ pairing }) {
    const message = `${pairing.evidence.benchmark.id}: the base differed from itself in the same rounds, so no difference between versions can be trusted.`;
    return { code: 'control-fired', message };
}
/** Only `open` ones: what is spent is undecided for another reason than time. */
function undecided(standings) {
    const open = count(standings.filter(({ state }) => state.kind === 'open'));
    const unmeasured = count(standings.filter(({ pairing }) => pairing.evidence.samples.length === 0));
    if (open === 0)
        return [];
    const message = `The measuring ended before ${open} of ${count(standings)} benchmarks were decided, ${unmeasured} of them without a single round. Allow more time, or measure fewer benchmarks.`;
    return [{ code: 'undecided', message }];
}
function count(standings) {
    return new Set(standings.map(({ pairing }) => pairing.evidence)).size;
}

;// CONCATENATED MODULE: ./lib/decide/judge.js







/**
 * Verdicts from all that was measured, whyever the measuring ended.
 *
 * Pure, and repeatable from a report: verdicts depend on the observations and the settings alone.
 */
function judge(one) {
    const { evidence, settings, base } = one;
    const standing = standingsOf(one);
    const judged = reportsOf(one, standing);
    const plain = withoutRules(settings, evidence);
    const benchmarks = plain === null ? judged : markRules(judged, unruled(one, plain), settings);
    return {
        benchmarks,
        outcome: outcome(benchmarks, evidence, base),
        warnings: warningsOf(evidence, standing.flat(), base),
    };
}
function standingsOf({ evidence, settings, base, heads }) {
    const gating = evidence.map((one) => pairings(one, base, heads, settings, 'gating'));
    return standings(gating, settings, true);
}
/** What does not gate is looked at one benchmark after the other, for all of it at once would be a heap of figures. */
function reportsOf(one, gating) {
    const { settings, base, heads } = one;
    return one.evidence.map((each, i) => {
        const others = pairings(each, base, heads, settings, 'others').map((pairing) => shown(pairing, settingsOf(pairing, settings)));
        return { ...each.benchmark, results: resultsOf(each, [...(gating[i] ?? []), ...others], one) };
    });
}
function unruled(one, settings) {
    const plain = { ...one, settings };
    return reportsOf(plain, standingsOf(plain));
}

;// CONCATENATED MODULE: ./lib/decide/expectation.js




/** Expectations of every benchmark of a run; those not yet measured are taken to be like the others. */
function expectations(evidence, seed) {
    const known = evidence.map((one) => one.secondsPerRound).filter((seconds) => seconds !== null);
    const typical = known.length === 0 ? expectedSecondsPerRound : (0,simple_statistics/* median */.JZ)(known);
    const turns = turnOrder(evidence, seed);
    return (one) => {
        const secondsPerRound = one.secondsPerRound ?? typical;
        const arms = Math.max(1, one.versions.length);
        const isWithControl = one.samples.some((sample) => model/* controlLabel */.g5 in sample.arms);
        return {
            secondsPerRound,
            secondsWithControl: isWithControl ? secondsPerRound : (secondsPerRound * (arms + 1)) / arms,
            isMeasured: one.secondsPerRound !== null,
            turn: turns.get(one) ?? 0,
        };
    };
}
/** Suites, and benchmarks within them, in random order: with too little time, not always the same ones go short. */
function turnOrder(evidence, seed) {
    const chance = random(seed);
    const bySuite = Map.groupBy(evidence, ({ benchmark }) => benchmark.suite);
    const order = chance.shuffled([...bySuite.values()]).flatMap((suite) => chance.shuffled(suite));
    return new Map(order.map((one, turn) => [one, turn]));
}

;// CONCATENATED MODULE: ./lib/decide/needs.js




/** Most urgent first. */
const urgencies = ['trial', 'confirm', 'first-look', 'screen', 'extend', 'figure'];
/** What every benchmark wants, in no order of importance: a suite's benchmarks in the suite's own order. */
function needs(situation) {
    const { evidence, settings, base, heads } = situation;
    const standing = standings(evidence.map((one) => pairings(one, base, heads, settings, 'gating')), settings, false);
    const expected = expectations(evidence, settings.seed);
    return evidence.flatMap((one, i) => {
        const need = needOf(one, standing[i] ?? [], situation, expected(one));
        return need === null ? [] : [need];
    });
}
function needOf(evidence, standing, { base }, expected) {
    if (standing.length === 0)
        return needs_figure(evidence, base, expected);
    const open = standing.map(({ state }) => state).filter((state) => state.kind === 'open');
    for (const want of ['confirm', 'screen', 'extend']) {
        const wanting = open.filter((state) => state.want === want);
        if (wanting.length > 0)
            return needFor(evidence, want, wanting, expected);
    }
    return null;
}
function needFor(evidence, want, open, { turn, isMeasured, ...expected }) {
    const screened = taken(evidence, 'screen');
    const confirmed = taken(evidence, 'confirm');
    const rounds = Math.min(...open.map(({ missing }) => missing));
    const control = want === 'confirm';
    const secondsPerRound = control ? expected.secondsWithControl : expected.secondsPerRound;
    const common = { evidence, control, rounds, secondsPerRound, isMeasured };
    if (want === 'confirm') {
        const rank = Math.min(...open.map((state) => state.rank));
        return { ...common, stage: 'confirm', urgency: 'confirm', isStarted: confirmed > 0, rank };
    }
    const isFirst = want === 'screen' && screened < (screenLooks[0]?.rounds ?? 0);
    return {
        ...common,
        // Rounds after another head's confirmation began are fresh, and must not pass for screening.
        stage: confirmed > 0 ? 'confirm' : 'screen',
        urgency: isFirst ? 'first-look' : want,
        // The one round by which a benchmark's duration is learnt does not count.
        isStarted: screened > 1,
        rank: turn,
    };
}
function taken({ samples }, stage) {
    return samples.filter((sample) => sample.stage === stage).length;
}
/**
 * Of a benchmark with nothing to compare, the report still shows figures; and what failed in one version is tried in
 * the others alone, to tell whether it fails there as well.
 */
function needs_figure(evidence, base, { turn, secondsPerRound, isMeasured }) {
    const working = workingVersions(evidence);
    const wanted = base === null ? (screenLooks[0]?.rounds ?? figureRounds) : figureRounds;
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
            seed: deriveSeed(settings.seed, round),
        };
    });
}
/** Needs with the same key can be measured by the same processes. */
function groupKey({ evidence, stage, control, }) {
    return JSON.stringify([evidence.benchmark.suite, workingVersions(evidence), stage, control]);
}
function drafts(needs, situation) {
    const startUp = situation.startUpSeconds ?? expectedStartUpSeconds;
    const rounds = [...Map.groupBy(needs, groupKey).values()].flatMap(roundsOf);
    // Fewer rounds than jobs: part them, so that no job is idle.
    const parts = Math.ceil(situation.jobs / Math.max(1, rounds.length));
    const limit = planLimit(situation);
    const longest = Math.min(limit - startUp, Math.max(limit * roundShare, 20 * startUp));
    return rounds.flatMap((members) => {
        const seconds = members.reduce((sum, need) => sum + need.secondsPerRound, 0);
        return split(members, Math.min(longest, seconds / parts), startUp);
    });
}
/** Who takes part in each of a group's rounds. What was never measured is risked on one round first. */
function roundsOf(group) {
    const wanted = (need) => (need.isMeasured ? need.rounds : 1);
    const most = Math.max(...group.map(wanted));
    return Array.from({ length: most }, (_, i) => group.filter((need) => i < wanted(need)));
}
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
/** Deals the rounds out to the jobs until a part of the time left is taken, at least one round to a job. */
function fitting(all, situation) {
    const { jobs, secondsLeft } = situation;
    const busyUntil = Array.from({ length: jobs }, () => 0);
    const deal = (limit) => all.filter(({ seconds }) => {
        const job = busyUntil.indexOf(Math.min(...busyUntil));
        const end = (busyUntil[job] ?? 0) + seconds;
        if (end > limit)
            return false;
        busyUntil[job] = end;
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
 * Those needs that there is time for, most urgent first. A need is served to its end or not started: half the rounds
 * of twice as many benchmarks would decide none of them.
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
        served.push(...wave.filter((need) => budget.spend(need, keptFrom(urgency))));
    }
    return served;
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
    return Number(b.isStarted) - Number(a.isStarted) || a.rank - b.rank;
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
    /** Takes the need's seconds if they are there; `kept` is the share of all seconds that it may not touch. */
    spend({ rounds, secondsPerRound, ...need }, kept) {
        const group = groupKey(need);
        const started = this.#started.get(group) ?? 0;
        const seconds = rounds * secondsPerRound + Math.max(0, rounds - started) * this.#startUp;
        const inTurn = Math.ceil(rounds / this.#jobs) * (secondsPerRound + this.#startUp);
        const isTooMuch = this.#spent + seconds > this.#secondsLeft * this.#jobs * (1 - kept);
        if (isTooMuch || inTurn > this.#secondsLeft)
            return false;
        this.#spent += seconds;
        this.#started.set(group, Math.max(started, rounds));
        return true;
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
    return { kind: 'measure', rounds, settled: situation.evidence.length - wanted.length };
}

;// CONCATENATED MODULE: ./lib/decide/index.js



;// CONCATENATED MODULE: ./lib/gate/labels-of.js
/** Versions as decide knows them. */
function labelsOf({ base, heads }) {
    return { base: base?.label ?? null, heads: heads.map(({ label }) => label) };
}

;// CONCATENATED MODULE: ./lib/gate/assemble.js



/** The report of a run: its figures judged, and how they came about. */
function assemble(measured, circumstances) {
    const { versions, config, environment, ignored, warnings, date, ...others } = circumstances;
    const { threshold, alpha, seed, maxTimeSeconds, failOn, gateOn } = config;
    const { evidence, rounds, seconds } = measured;
    const settings = { threshold, alpha, seed, termsOf: (0,lib_config/* termsOf */.fd)(config) };
    const judgement = judge({ evidence, settings, ...labelsOf(versions) });
    return {
        schema: { name: 'benchgate-report', version: 1 },
        createdAt: date.toISOString(),
        outcome: judgement.outcome,
        interrupted: others.interrupted,
        versions: {
            base: versions.base === null ? null : asReported(versions.base),
            heads: versions.heads.map(asReported),
        },
        settings: { threshold, alpha, seed, maxTimeSeconds, failOn, gateOn },
        environment,
        measured: { rounds, seconds },
        benchmarks: judgement.benchmarks,
        ignored,
        warnings: [...warnings, ...judgement.warnings],
        reproduce: others.reproduce,
    };
}
/** Without the directory it was made ready in, which is gone when the report is read. */
function asReported({ label, source }) {
    return { label, source };
}

// EXTERNAL MODULE: ./lib/errors.js
var errors = __webpack_require__(452);
;// CONCATENATED MODULE: ./lib/measure/arm-process.js
function emptyLog() {
    return {
        measured: new Map(),
        seconds: new Map(),
        slicing: new Map(),
        failed: new Map(),
        loadFailure: null,
        at: { phase: 'loading' },
    };
}
/** Reads a process's messages into the log until it ends. */
async function follow(child, log, onSign) {
    for await (const line of child.messages) {
        onSign();
        note(log, parseMessage(line));
    }
    return child.finished;
}
/**
 * One line of the report channel. The worker is ours, but shares its process with the user's code, so a line may be
 * anything; figures are checked again where they are compared.
 */
function parseMessage(line) {
    try {
        const message = JSON.parse(line);
        return typeof message?.type === 'string' ? message : null;
    }
    catch {
        return null; // not ours
    }
}
function note(log, message) {
    switch (message?.type) {
        case 'loaded':
            log.at = { phase: 'between' };
            return;
        case 'begin':
            log.at = { phase: 'warming', id: message.id };
            return;
        case 'warm':
            log.at = { phase: 'slicing', id: message.id };
            return;
        case 'measured':
            log.measured.set(message.id, message.measured);
            log.seconds.set(message.id, message.seconds);
            log.slicing.set(message.id, message.slicing);
            log.at = { phase: 'between' };
            return;
        case 'failed':
            log.failed.set(message.id, message.message);
            log.at = { phase: 'between' };
            return;
        case 'load-failed':
            log.loadFailure = message.message;
            return;
        case 'done':
            log.at = { phase: 'done' };
            return;
        case 'beat':
        case 'collected':
        case undefined:
            return;
    }
}

;// CONCATENATED MODULE: ./lib/measure/command.js

/** What starts a benchmark process. The arms of a round get commands of equal length. */
function workerCommand(flags, specPath, slot, { v8Flags, workerPath }) {
    const node = ['node', ...v8Flags, ...flags, workerPath, specPath];
    return slot.cpu === null ? node : ['taskset', '-c', String(slot.cpu), ...node];
}
/**
 * Flags under which Node can import the suite: none for JavaScript and where Node strips types, else the project's
 * own tsx.
 *
 * @param directory the version's directory, absolute
 * @throws GateError for TypeScript that nothing here can run
 */
async function loaderFlags(suite, directory, { stripsTypes, node }, files) {
    if (stripsTypes || !/\.[cm]?ts$/.test(suite))
        return [];
    if (await isInstalled('tsx', directory, files))
        return ['--import', 'tsx'];
    throw new errors/* GateError */.u('no-typescript', `${suite} is TypeScript, which Node.js ${node} cannot run by itself`, 'Use Node.js 22.18 or later, or add tsx to the project: `npm install --save-dev tsx`.');
}
async function isInstalled(name, directory, files) {
    const parts = directory.split(/[\\/]/);
    for (let depth = parts.length; depth > 0; depth--) {
        const place = parts.slice(0, depth).join('/');
        if (await files.exists(`${place}/node_modules/${name}/package.json`))
            return true;
    }
    return false;
}

;// CONCATENATED MODULE: ./lib/worker/protocol.js
/** How a process ends that cannot say why by a message. */
const exitCodes = {
    bug: 70,
    /** Another arm of the round went away. */
    partnerGone: 71,
    /** The benchmark awaits something, and nothing is left that could bring it. */
    neverSettles: 72,
};

;// CONCATENATED MODULE: ./lib/measure/death.js

/** Whether a process ended only because another arm of its round had. */
function diedOfAnother({ exitCode }) {
    return exitCode === exitCodes.partnerGone;
}
/** Why a benchmark process ended before its work was done, in words for the report. */
function causeOfDeath(finished) {
    const { exitCode, signal, stderr } = finished;
    if (/heap out of memory|Allocation failed/.test(stderr)) {
        return `ran out of memory\n${lastLines(stderr)}`;
    }
    if (exitCode === exitCodes.neverSettles)
        return 'waits for a promise that never settles';
    const how = signal === null ? `ended the process with exit code ${exitCode}` : `was ended by ${signal}`;
    return [how, lastLines(stderr)].filter((line) => line !== '').join('\n');
}
const shownLines = 12;
function lastLines(text) {
    return text.trim().split('\n').slice(-shownLines).join('\n');
}

;// CONCATENATED MODULE: ./lib/measure/watchdog.js
function startWatchdog(seconds, onSilence) {
    const timer = setTimeout(onSilence, seconds * 1000);
    return {
        heard: () => timer.refresh(),
        stop: () => clearTimeout(timer),
    };
}

;// CONCATENATED MODULE: ./lib/measure/collect.js




/** Loads a suite in a process of its own and asks what it defines. */
async function collect(suite, directory, settings, runtime, ports) {
    const scratch = await ports.files.temporaryDirectory('benchgate-collect-');
    const spec = { task: 'collect', file: `${directory}/${suite}`, suite };
    const flags = await loaderFlags(suite, directory, runtime, ports.files);
    await ports.files.writeText(`${scratch}/spec.json`, JSON.stringify(spec));
    const [program, ...args] = workerCommand(flags, `${scratch}/spec.json`, { cpu: null }, settings);
    const child = ports.processes.spawn(program, args, { cwd: directory });
    try {
        return await listen(child, settings.timeoutSeconds);
    }
    finally {
        child.kill();
        await ports.files.remove(scratch);
    }
}
async function listen(child, timeoutSeconds) {
    let silent = false;
    const watchdog = startWatchdog(timeoutSeconds, () => {
        silent = true;
        child.kill();
    });
    let contents = null;
    for await (const line of child.messages) {
        watchdog.heard();
        contents ??= read(parseMessage(line));
    }
    watchdog.stop();
    if (contents !== null)
        return contents;
    if (silent)
        return { kind: 'failed', message: `did not finish loading within ${timeoutSeconds} s` };
    return { kind: 'failed', message: causeOfDeath(await child.finished) };
}
function read(message) {
    if (message?.type === 'collected')
        return { ...message, kind: 'loaded' };
    if (message?.type !== 'load-failed')
        return null;
    if (message.code === 'no-benchmarks')
        return { kind: 'empty' };
    return { kind: 'failed', message: explain(message.code, message.message) };
}
function explain(code, message) {
    return code === 'no-tinybench'
        ? `${message}: add it to the project with \`npm install --save-dev tinybench\`, and see that setup installs it`
        : message;
}

;// CONCATENATED MODULE: ./lib/measure/discover.js
/** Which benchmarks there are, and in which versions. */


/** @throws GateError where a version that is to be judged has no benchmark at all */
async function discover(request, ports) {
    const { base, heads } = request.versions;
    const all = base === null ? heads : [base, ...heads];
    const places = [];
    for (const version of all) {
        const suites = await ports.files.glob(request.patterns, version.directory);
        if (suites.length === 0 && version !== base)
            throw noFiles(version, request.patterns);
        places.push(...suites.map((suite) => ({ version, suite })));
    }
    const found = await collectAll(places, request, ports);
    const suites = [...new Set(heads.concat(base ?? []).flatMap((v) => suitesOf(found, v)))];
    const evidence = suites.flatMap((suite) => evidenceOf(suite, found, request));
    const ignored = suites.flatMap((suite) => ignoredOf(suite, found, request));
    if (evidence.length === 0) {
        throw ignored.length > 0 ? allIgnored(ignored) : nothingToMeasure(found, request);
    }
    const changed = await changedFiles(suites, request.versions, found, ports);
    return { evidence, ignored, warnings: [...discover_warningsOf(found), ...changed] };
}
function suitesOf(found, version) {
    return found.filter((each) => each.version === version).map(({ suite }) => suite);
}
/** As many files at a time as rounds later. */
async function collectAll(places, { settings, runtime }, ports) {
    const found = [];
    const waiting = [...places.entries()];
    const work = async () => {
        for (let next = waiting.shift(); next !== undefined; next = waiting.shift()) {
            const [index, place] = next;
            ports.stop.throwIfAborted();
            const { directory } = place.version;
            const contents = await collect(place.suite, directory, settings, runtime, ports);
            found[index] = { ...place, contents };
        }
    };
    await Promise.all(runtime.slots.map(work));
    ports.stop.throwIfAborted();
    return found;
}
function evidenceOf(suite, found, { wanted, ignoredBecause, versions: { heads: judged } }) {
    const heads = new Set(judged.map(({ label }) => label));
    const here = found.filter((each) => each.suite === suite);
    const benchmarks = new Map();
    for (const { version, contents } of here) {
        if (contents.kind !== 'loaded')
            continue;
        for (const benchmark of contents.benchmarks.filter(wanted)) {
            if (ignoredBecause(benchmark) !== null)
                continue;
            const entry = benchmarks.get(benchmark.id) ?? { benchmark, versions: [], doubles: [] };
            entry.versions.push(version.label);
            if (contents.duplicates.includes(benchmark.id))
                entry.doubles.push(version.label);
            benchmarks.set(benchmark.id, entry);
        }
    }
    const failed = wholeFile(suite, here);
    // What only the base has is not "removed" while a head's file cannot be read.
    const headFails = failed?.failures.some(({ version }) => heads.has(version)) ?? false;
    const listed = [...benchmarks.values()].filter(({ versions }) => !headFails || versions.some((version) => heads.has(version)));
    const loaded = listed.map(({ benchmark, versions, doubles }) => ({
        ...blank(benchmark, without(versions, doubles)),
        failures: doubles.map((version) => ({ benchmark, version, message: sameName })),
    }));
    return failed === null ? loaded : [failed, ...loaded];
}
/** Each once, in the order in which the files have them. */
function ignoredOf(suite, found, { wanted, ignoredBecause }) {
    const ignored = new Map();
    for (const { suite: of, contents } of found) {
        if (of !== suite || contents.kind !== 'loaded')
            continue;
        for (const benchmark of contents.benchmarks.filter(wanted)) {
            const reason = ignoredBecause(benchmark);
            if (reason !== null)
                ignored.set(benchmark.id, { ...benchmark, reason });
        }
    }
    return [...ignored.values()];
}
const sameName = 'several benchmarks of this file have this name: give each its own, or their Benches names (`new Bench({ name })`)';
function without(versions, failing) {
    return versions.filter((version) => !failing.includes(version));
}
function blank(benchmark, versions) {
    return { benchmark, versions, samples: [], failures: [], secondsPerRound: null };
}
/** A file that cannot be loaded stands in the report as one benchmark without figures. */
function wholeFile(suite, here) {
    const benchmark = { id: suite, suite, name: '(the whole file)' };
    const failures = here.flatMap(({ version, contents }) => contents.kind === 'failed'
        ? [{ benchmark, version: version.label, message: contents.message }]
        : []);
    return failures.length === 0 ? null : { ...blank(benchmark, []), failures };
}
function discover_warningsOf(found) {
    const texts = new Set();
    const warnings = [];
    const warn = (code, message) => {
        if (!texts.has(message))
            warnings.push({ code, message });
        texts.add(message);
    };
    for (const { suite, contents } of found) {
        if (contents.kind === 'empty')
            warn('empty-suite', `${suite} adds no tinybench benchmark; it was left out.`);
        if (contents.kind === 'loaded')
            contents.notes.forEach((note) => warn('concurrency', note));
    }
    return warnings;
}
/** A benchmark that itself changed measures something else than before: the reader has to know. */
async function changedFiles(suites, { base, heads }, found, ports) {
    if (base === null)
        return [];
    const warnings = [];
    for (const suite of suites.filter((each) => suitesOf(found, base).includes(each))) {
        const old = await ports.files.readText(`${base.directory}/${suite}`);
        for (const head of heads.filter((each) => suitesOf(found, each).includes(suite))) {
            if ((await ports.files.readText(`${head.directory}/${suite}`)) === old)
                continue;
            const message = `${suite} itself differs between ${base.label} and ${head.label}: its changes may come from the benchmark, not from the code.`;
            warnings.push({ code: 'benchmark-changed', message });
        }
    }
    return warnings;
}
function noFiles({ label, directory }, patterns) {
    return new errors/* GateError */.u('no-benchmark-files', `no file matches ${patterns.join(', ')} in ${label} (${directory})`, 'Name your benchmark files with `benchmarks`, for example `bench/**/*.bench.js`.');
}
function allIgnored({ length }) {
    return new errors/* GateError */.u('all-ignored', `rules ignore ${length === 1 ? 'the only benchmark' : `all ${length} benchmarks`}, so the gate could never fail`, 'Narrow the `rules` that `ignore`; to see everything and fail nothing, say `fail-on: never`.');
}
function nothingToMeasure(found, { patterns }) {
    const loaded = found.some(({ contents }) => contents.kind === 'loaded');
    return loaded
        ? new errors/* GateError */.u('none-selected', 'no benchmark is selected by `only`', 'Loosen `only`, or leave it out.')
        : new errors/* GateError */.u('no-benchmarks', `none of the files that match ${patterns.join(', ')} adds a benchmark`, 'A benchmark file adds tasks to a tinybench Bench: `new Bench().add(name, fn)`.');
}

;// CONCATENATED MODULE: ./lib/measure/evidence.js

/** The findings with a round's added. */
function addRound({ evidence, rounds, startUpSeconds }, result) {
    return {
        evidence: evidence.map((each) => addTo(each, result)),
        rounds: rounds + 1,
        startUpSeconds: smoothed(startUpSeconds, result.startUpSeconds),
    };
}
function addTo(evidence, { plan, figures, seconds, failures }) {
    const { id } = evidence.benchmark;
    const arms = figures.get(id);
    const failed = failures.filter((failure) => failure.id === id);
    if (arms === undefined && failed.length === 0)
        return evidence;
    const versionOf = (arm) => arm === model/* controlLabel */.g5 ? (evidence.versions[0] ?? null) : arm; // the control runs the base
    const failing = failed.map(({ arm, message }) => ({
        benchmark: evidence.benchmark,
        version: versionOf(arm),
        message,
    }));
    return {
        ...evidence,
        samples: [
            ...evidence.samples,
            ...(arms === undefined ? [] : [{ round: plan.round, stage: plan.stage, arms }]),
        ],
        // What fails in one version is tried alone in the others, to tell whether it fails there as well.
        versions: evidence.versions.filter((label) => failing.every(({ version }) => version !== null && version !== label)),
        failures: [...evidence.failures, ...failing],
        secondsPerRound: longest(evidence.secondsPerRound, seconds.get(id)),
    };
}
/** The longest so far, because a plan must fit: a control arm makes a round longer. */
function longest(before, now) {
    return now === undefined ? before : Math.max(before ?? 0, now);
}
function smoothed(before, now) {
    return before === null ? now : 0.75 * before + 0.25 * now;
}

;// CONCATENATED MODULE: ./lib/measure/arms.js


/** The arms of a round: the base, the heads that take part, and for a control the base once more. */
function armsOf(plan, { base, heads }, runtime, files, extraWork = {}) {
    const takesPart = ({ label }) => plan.versions.includes(label);
    const bases = base !== null && takesPart(base) ? [base] : [];
    const arms = [
        ...bases.map((each) => ({ ...each, role: 'base' })),
        ...heads.filter(takesPart).map((head) => ({ ...head, role: 'head' })),
        ...(plan.control ? bases : []).map((each) => ({
            ...each,
            label: model/* controlLabel */.g5,
            role: 'control',
        })),
    ];
    return Promise.all(arms.map(async ({ label, role, directory }) => {
        const flags = await loaderFlags(plan.suite, directory, runtime, files);
        return { label, role, directory, loaderFlags: flags, extraWork: extraWork[label] ?? 0 };
    }));
}

;// CONCATENATED MODULE: ./lib/measure/extra-work.js
/** Finest fraction that can be asked for: one call in a hundred. */
const finest = 100;
/**
 * The fewest iterations of which all the fractions are whole numbers of calls.
 *
 * @throws RangeError for a fraction that is no multiple of a hundredth
 */
function wholeStep(fractions) {
    const isWhole = (calls) => Math.abs(calls - Math.round(calls)) < 1e-9;
    for (let step = 1; step <= finest; step++) {
        if (fractions.every((fraction) => isWhole(step * fraction)))
            return step;
    }
    throw new RangeError(`no ${finest} calls hold whole fractions of ${fractions.join(', ')}`);
}
/**
 * The slowest call that rounds with these fractions still measure as any round does, in seconds.
 *
 * Whole calls need many iterations a slice. Of slower calls that would make slices so long that a busy neighbour no
 * longer meets both arms alike: such rounds would say nothing of the usual ones.
 */
function longestCallSeconds(fractions, { sliceMs }) {
    return (longestSlice * sliceMs) / 1000 / wholeStep(fractions);
}
/** In usual slices. */
const longestSlice = 2;

;// CONCATENATED MODULE: ./lib/measure/failures.js

/** Failures the processes told by themselves. */
function failuresTold(logs, arms, benchmarks) {
    return logs.flatMap(({ failed, loadFailure }, index) => {
        const arm = arms[index]?.label ?? null;
        const whole = loadFailure;
        if (whole !== null)
            return benchmarks.map((id) => ({ id, arm, message: whole }));
        return [...failed].map(([id, message]) => ({ id, arm, message }));
    });
}
/**
 * Failures that processes died of. The first death is the cause; what followed it was our doing.
 *
 * @param silent the processes were ended because none of them had been heard of for too long
 */
function failuresOfDeath({ deaths, silent }, logs, context, benchmarks) {
    if (silent) {
        const message = `did not return within ${context.settings.timeoutSeconds} s`;
        return blameSilence(logs, context.arms, benchmarks).map((blame) => ({ ...blame, message }));
    }
    const first = deaths.find(({ finished }) => !diedOfAnother(finished));
    const log = logs[first?.arm ?? -1];
    if (first === undefined || log === undefined || log.loadFailure !== null)
        return [];
    const arm = context.arms[first.arm]?.label ?? null;
    const message = causeOfDeath(first.finished);
    return blamed(log, benchmarks).map((id) => ({ id, arm, message }));
}
/** Without a benchmark it died on its way to one: none of them can be measured. */
function blamed({ at }, benchmarks) {
    return 'id' in at ? [at.id] : benchmarks;
}
function blameSilence(logs, arms, benchmarks) {
    const working = logs.flatMap((log, index) => {
        const alone = log.at.phase === 'warming' || log.at.phase === 'loading';
        return alone ? [{ log, arm: arms[index]?.label ?? null }] : [];
    });
    const [only] = working;
    if (only === undefined) {
        const slicing = logs[0];
        return (slicing === undefined ? benchmarks : blamed(slicing, benchmarks)).map((id) => ({
            id,
            arm: null,
        }));
    }
    const arm = working.length === 1 ? only.arm : null;
    return blamed(only.log, benchmarks).map((id) => ({ id, arm }));
}

;// CONCATENATED MODULE: ./lib/measure/round.js







/** A process that dies takes only the benchmark it was at with it: the others are measured in new processes. */
async function measureRound(plan, context, ports) {
    const start = ports.clock.seconds();
    const coins = random(plan.seed);
    const arms = coins.shuffled(context.arms);
    const spawnOrder = coins.shuffled([...arms.keys()]);
    let remaining = coins.shuffled(plan.benchmarks);
    const figures = new Map();
    const seconds = new Map();
    const handover = new Map();
    const failures = [];
    while (remaining.length > 0 && !context.cut.aborted) {
        const attempt = await attemptRound(plan, remaining, { ...context, arms }, spawnOrder, ports);
        attempt.figures.forEach((value, id) => figures.set(id, value));
        attempt.seconds.forEach((value, id) => seconds.set(id, value));
        attempt.handover.forEach((value, id) => handover.set(id, value));
        failures.push(...attempt.failures);
        const settled = new Set([...figures.keys(), ...failures.map(({ id }) => id)]);
        remaining = attempt.broken ? remaining.filter((id) => !settled.has(id)) : [];
        // A death that explains nothing would be repeated for ever.
        if (attempt.figures.size === 0 && attempt.failures.length === 0)
            break;
    }
    const busy = [...seconds.values()].reduce((sum, each) => sum + each, 0);
    const startUpSeconds = Math.max(0, ports.clock.seconds() - start - busy);
    return { plan, figures, seconds, handover, failures, startUpSeconds };
}
async function attemptRound(plan, benchmarks, context, spawnOrder, ports) {
    const { arms, cut, settings } = context;
    const directory = await ports.files.temporaryDirectory('benchgate-round-');
    const logs = arms.map(emptyLog);
    const children = [];
    const killAll = () => children.forEach((child) => child.kill());
    let silent = false;
    const watchdog = startWatchdog(settings.timeoutSeconds, () => {
        silent = true;
        killAll();
    });
    try {
        const commands = await prepareArms(plan, benchmarks, context, directory, ports);
        for (const arm of spawnOrder)
            children[arm] = commands[arm]?.() ?? unreachable();
        cut.addEventListener('abort', killAll);
        if (cut.aborted)
            killAll();
        const deaths = [];
        await Promise.all(children.map(async (child, arm) => {
            const log = logs[arm] ?? unreachable();
            const finished = await follow(child, log, () => watchdog.heard());
            if (log.at.phase === 'done')
                return;
            deaths.push({ arm, finished });
            if (!diedOfAnother(finished))
                killAll();
        }));
        const told = failuresTold(logs, arms, benchmarks);
        const died = cut.aborted ? [] : failuresOfDeath({ deaths, silent }, logs, context, benchmarks);
        return { ...round_collect(logs, arms), failures: [...told, ...died], broken: deaths.length > 0 };
    }
    finally {
        watchdog.stop();
        cut.removeEventListener('abort', killAll);
        await ports.files.remove(directory);
    }
}
function unreachable() {
    throw new Error('an arm without a process');
}
/** Writes what each arm is to do. @returns what starts each of them */
async function prepareArms(plan, benchmarks, { arms, cut, runtime, settings, slot }, directory, ports) {
    const paths = arms.map((_, arm) => meetingPoint(runtime, directory, arm));
    if (runtime.baton === 'fifo' && arms.length > 1) {
        const made = await ports.processes.run('mkfifo', paths, { cwd: directory });
        // A stop ends it as well; then nothing of this round is wanted any more.
        if (made.exitCode !== 0 && !cut.aborted)
            throw new Error(`mkfifo failed: ${made.stderr}`);
    }
    const iterationStep = wholeStep(arms.map(({ extraWork }) => extraWork));
    return Promise.all(arms.map(async (arm, index) => {
        const spec = {
            task: 'measure',
            file: `${arm.directory}/${plan.suite}`,
            suite: plan.suite,
            arm: index,
            baton: { kind: runtime.baton, paths },
            benchmarks,
            slicing: settings.slicing,
            extraWork: arm.extraWork,
            iterationStep,
        };
        const specPath = `${directory}/arm-${index}.json`;
        await ports.files.writeText(specPath, JSON.stringify(spec));
        const [program, ...args] = workerCommand(arm.loaderFlags, specPath, slot, settings);
        return () => ports.processes.spawn(program, args, { cwd: arm.directory });
    }));
}
function meetingPoint({ baton }, directory, arm) {
    if (baton === 'fifo')
        return `${directory}/turn-${arm}`;
    const unique = directory.split(/[\\/]/).at(-1);
    return directory.includes('\\') ? `\\\\.\\pipe\\${unique}-${arm}` : `${directory}/turn-${arm}`;
}
function round_collect(logs, arms) {
    const figures = new Map();
    const handover = new Map();
    const [first] = logs;
    for (const id of first?.measured.keys() ?? []) {
        const entries = arms.flatMap((arm, index) => {
            const measured = logs[index]?.measured.get(id);
            return measured === undefined ? [] : [[arm.label, measured]];
        });
        if (entries.length < arms.length)
            continue;
        figures.set(id, Object.fromEntries(entries));
        const own = logs.map(({ slicing }) => slicing.get(id)?.ownSeconds ?? 0);
        const all = first?.slicing.get(id)?.seconds ?? 0;
        handover.set(id, 1 - own.reduce((sum, each) => sum + each, 0) / all);
    }
    return { figures, handover, seconds: first?.seconds ?? new Map() };
}

;// CONCATENATED MODULE: ./lib/measure/pool.js


/** @returns one result a plan that was started, in the order they ended */
async function measureRounds(request, ports) {
    const deadline = new AbortController();
    const timer = setTimeout(() => deadline.abort(), request.secondsLeft * 1000);
    const cut = AbortSignal.any([deadline.signal, ports.stop]);
    const waiting = [...request.plans];
    const results = [];
    const work = async (slot) => {
        for (;;) {
            const plan = cut.aborted ? undefined : waiting.shift();
            if (plan === undefined)
                return;
            const { settings, runtime, versions, extraWork } = request;
            const arms = await armsOf(plan, versions, runtime, ports.files, extraWork);
            const result = await measureRound(plan, { arms, settings, runtime, slot, cut }, ports);
            results.push(result);
            request.onRound(result);
        }
    };
    try {
        await Promise.all(request.runtime.slots.map(work));
    }
    finally {
        clearTimeout(timer);
    }
    return results;
}

;// CONCATENATED MODULE: ./lib/measure/runtime.js

const oldestNode = 20;
/** @throws GateError without a Node.js on PATH, or with one that is too old */
async function detectRuntime({ jobs }, ports) {
    const [node, pins, pipes, cpus] = await Promise.all([
        askNode(ports),
        answers(ports, 'taskset'),
        answers(ports, 'mkfifo'),
        ports.machine.allowedCpus(),
    ]);
    const pinned = pins && cpus.length > 0;
    const count = jobs ?? (pinned ? cpus.length : ports.machine.parallelism);
    const slots = Array.from({ length: count }, (_, i) => ({
        cpu: pinned ? (cpus[i % cpus.length] ?? null) : null,
    }));
    return { ...node, slots, baton: pipes ? 'fifo' : 'socket' };
}
async function answers(ports, program) {
    const { exitCode } = await ports.processes.run(program, ['--version'], { cwd: '.' });
    return exitCode === 0;
}
async function askNode(ports) {
    const script = 'console.log(process.version, Boolean(process.features.typescript))';
    const { exitCode, stdout, stderr } = await ports.processes.run('node', ['-e', script], {
        cwd: '.',
    });
    ports.stop.throwIfAborted();
    const [version, strips] = stdout.trim().split(' ');
    if (exitCode !== 0 || version === undefined) {
        throw new errors/* GateError */.u('no-node', `\`node\` on PATH did not answer: ${stderr.trim() || `exit code ${exitCode}`}`, 'Install Node.js before this step, for example with actions/setup-node.');
    }
    if (Number(version.slice(1).split('.')[0]) < oldestNode) {
        throw new errors/* GateError */.u('old-node', `benchmarks would run under Node.js ${version}, the one on PATH`, `Use Node.js ${oldestNode} or later, for example with actions/setup-node.`);
    }
    return { node: version, stripsTypes: strips === 'true' };
}

;// CONCATENATED MODULE: ./lib/measure/settings.js
/** A round of a few benchmarks: long, since the start of its processes has to be paid in any case. */
const longSlicing = { sliceMs: 1, slices: 200, warmupMs: 250, extraMs: 25 };
/** A round of many benchmarks: each varies more, but what is plainly unchanged is settled sooner. */
const shortSlicing = { sliceMs: 1, slices: 80, warmupMs: 100, extraMs: 10 };
/** More than so many make a suite one of many. */
const fewBenchmarks = 6;
/** The same for all rounds of a run. */
function slicingFor(benchmarks) {
    return benchmarks > fewBenchmarks ? shortSlicing : longSlicing;
}

;// CONCATENATED MODULE: ./lib/measure/environment.js
/** Where and how the figures came about, for the report. */
function describeEnvironment({ os, arch, cpu, parallelism }, { node, slots, baton }, v8Flags) {
    const pinning = slots.every((slot) => slot.cpu !== null) ? 'taskset' : 'none';
    return { os, arch, cpu, cpus: parallelism, jobs: slots.length, node, v8Flags, pinning, baton };
}

;// CONCATENATED MODULE: ./lib/measure/index.js








;// CONCATENATED MODULE: ./lib/gate/measure-until-decided.js




/** The gate's loop: decide names the next rounds, measure brings them, until all is settled or the time is up. */
async function measureUntilDecided(evidence, { versions, config, settings, runtime, onProgress }, ports) {
    const start = ports.clock.seconds();
    const elapsed = () => ports.clock.seconds() - start;
    const { threshold, alpha, seed } = config;
    const rules = { threshold, alpha, seed, termsOf: (0,lib_config/* termsOf */.fd)(config) };
    const run = { settings: rules, ...labelsOf(versions), jobs: runtime.slots.length };
    let findings = { evidence, rounds: 0, startUpSeconds: null };
    let roundsSoFar = 0;
    while (!ports.stop.aborted) {
        const secondsLeft = config.maxTimeSeconds - elapsed();
        const next = nextRounds({ ...run, ...findings, secondsLeft, roundsSoFar });
        if (next.kind === 'done')
            break;
        const { rounds: plans, settled } = next;
        roundsSoFar += plans.length;
        const candidates = namesUnderSuspicion(plans, evidence);
        const onRound = (result) => {
            findings = addRound(findings, result);
            onProgress({
                stage: result.plan.stage,
                settled,
                benchmarks: evidence.length,
                rounds: findings.rounds,
                elapsedSeconds: elapsed(),
                secondsLeft: config.maxTimeSeconds - elapsed(),
                candidates,
            });
        };
        await measureRounds({ plans, versions, settings, runtime, secondsLeft, onRound }, ports);
    }
    return { ...findings, seconds: elapsed() };
}
function namesUnderSuspicion(plans, evidence) {
    const confirmed = plans.filter(({ stage }) => stage === 'confirm');
    const ids = new Set(confirmed.flatMap(({ benchmarks }) => benchmarks));
    return evidence
        .filter(({ benchmark }) => ids.has(benchmark.id))
        .map(({ benchmark }) => benchmark.name);
}

;// CONCATENATED MODULE: ./lib/prepare/lend-benchmarks.js

/**
 * Gives every other version the first head's benchmark files, so that a new benchmark can be tried on old code. Only
 * the files that match are lent, not what they import.
 *
 * @param patterns globs, relative to a version's directory
 * @throws GateError where a version is a directory of the user's, which is not ours to write into
 */
async function lendBenchmarks({ base, heads }, patterns, { files }) {
    const [lender, ...others] = heads;
    if (lender === undefined)
        return;
    const borrowers = base === null ? others : [base, ...others];
    const suites = await files.glob(patterns, lender.directory);
    for (const { label, source, directory } of borrowers) {
        if (source.kind !== 'git')
            throw notOurs(label);
        for (const suite of suites) {
            await files.writeText(`${directory}/${suite}`, await files.readText(`${lender.directory}/${suite}`));
        }
    }
}
function notOurs(label) {
    return new errors/* GateError */.u('lend-to-directory', `benchmarks-from: head would have to write into ${label}, which is a directory of yours`, 'Name the version by a git ref, or copy the benchmark files there yourself.');
}

;// CONCATENATED MODULE: ./lib/prepare/equal-paths.js
/** File systems allow 255; some that encrypt names allow 143. */
const longestName = 140;
/**
 * Names for some directories below one, all of the same length; if it can be, so long that the whole paths are as
 * long as wanted. The length of paths shifts a process's memory, and with it its timings.
 *
 * @param parent the directory they will lie in
 * @param wanted length of the whole path; null where any will do
 * @returns the name by its number, from 0
 */
function equalNames(count, parent, wanted) {
    const shortest = String(count - 1).length;
    const room = wanted === null ? shortest : wanted - parent.length - 1;
    const length = room < shortest || room > longestName ? shortest : room;
    return (index) => String(index).padEnd(length, '-');
}
/** What the reader should know where the versions lie at paths of different length after all. */
function pathWarnings(versions) {
    const lengths = versions.map(({ directory }) => directory.length);
    if (new Set(lengths).size <= 1)
        return [];
    const places = versions.map(({ label, directory }) => `${label} ${directory.length}`);
    return [
        {
            code: 'path-lengths',
            message: `The versions lie at paths of different length (${places.join(', ')} characters), which can shift timings a little. Put them at paths of equal length to rule it out.`,
        },
    ];
}

// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(76760);
;// CONCATENATED MODULE: ./lib/prepare/kinds/directory.js


/** Directories are written `.`, `./old`, `../old` or `/old`, so that none is ever taken for a branch. */
const directory_form = /^(?:\.{1,2}(?:[/\\]|$)|[/\\]|[A-Za-z]:[/\\])/;
/** A directory, as it lies there: nothing is copied, and no set-up runs in it. `.` is the working tree. */
const directory = {
    claims: (spec) => directory_form.test(spec),
    async find(spec, place, { files }) {
        const path = (0,external_node_path_.resolve)(place.directory, spec);
        // A file has no entry of this name, a directory always has.
        if (!(await files.exists(`${path}/.`))) {
            throw new errors/* GateError */.u('no-such-directory', `there is no directory ${spec}: looked for ${path}`, 'Correct the path, which is relative to the working directory; a git ref is written without ./ before it.');
        }
        return {
            label: path === place.directory ? 'working tree' : spec,
            detail: path,
            source: { kind: 'directory', path: spec },
            files: { kind: 'ready', directory: path },
        };
    },
};

;// CONCATENATED MODULE: ./lib/prepare/git.js
/** Git's own words are matched and quoted, so they are asked for in English; it never waits for a password. */
const env = { LC_ALL: 'C', GIT_TERMINAL_PROMPT: '0' };
/** Runs git to its end, also while the run is being stopped. */
function runGit(args, directory, { processes }) {
    return processes.run('git', args, { cwd: directory, env });
}
/**
 * Asks git something.
 *
 * @returns what it wrote, without the line's end; null where it refused
 * @throws Interrupted where the run was stopped meanwhile
 */
async function askGit(args, directory, ports) {
    const finished = await runGit(args, directory, ports);
    ports.stop.throwIfAborted();
    return finished.exitCode === 0 ? finished.stdout.trimEnd() : null;
}

;// CONCATENATED MODULE: ./lib/prepare/find-commit.js



/** @throws GateError where a place that git is needed for lies in no repository */
function inRepository(spec, { directory, repository }) {
    if (repository.kind === 'repository')
        return repository;
    throw new errors/* GateError */.u('not-a-repository', `${spec} would be a git ref, but git finds no repository in ${directory}: ${repository.reason}`, 'Run inside of a repository, or compare directories, written with ./ before the name.');
}
/**
 * The commit that a ref stands for. A branch that only origin has is found too, since on a runner every branch but
 * the one checked out is such.
 *
 * @throws GateError that tells an unknown ref, a directory and a clone without history apart
 */
async function findCommit(ref, place, ports) {
    const { root } = inRepository(ref, place);
    // Git has no ref that begins with a dash; it would take it for an option.
    const candidates = ref.startsWith('-') ? [] : [ref, `refs/remotes/origin/${ref}`];
    for (const candidate of candidates) {
        const args = ['rev-parse', '--verify', '--quiet', `${candidate}^{commit}`];
        const commit = await askGit(args, root, ports);
        if (commit !== null)
            return commit;
    }
    throw await unknownRef(ref, root, place, ports);
}
async function unknownRef(ref, root, place, ports) {
    if (await ports.files.exists(`${(0,external_node_path_.resolve)(place.directory, ref)}/.`)) {
        return new errors/* GateError */.u('unknown-version', `git knows no ${ref}, but there is a directory of that name`, `Write ./${ref} for the directory.`);
    }
    if (await isShallow(root, ports))
        return shallowClone(ref);
    return new errors/* GateError */.u('unknown-version', `${ref} is neither a git ref nor a directory: ${root} has no such branch, tag or commit, and no directory ./${ref} is there`, 'Check the spelling, or fetch it: `git fetch origin` (a commit that a forced push replaced may be gone for good).');
}
async function isShallow(root, ports) {
    return (await askGit(['rev-parse', '--is-shallow-repository'], root, ports)) === 'true';
}
/** @param missing what was looked for */
function shallowClone(missing) {
    return new errors/* GateError */.u('shallow-clone', `${missing} is not in this clone, which is shallow: it lacks most of the history`, 'With actions/checkout, set `fetch-depth: 0`; by hand, run `git fetch --unshallow`.');
}

// EXTERNAL MODULE: external "node:util"
var external_node_util_ = __webpack_require__(57975);
;// CONCATENATED MODULE: ./lib/prepare/output-tail.js

const output_tail_shownLines = 20;
/**
 * The end of what a process wrote, to be shown: each line behind a bar, so that nothing in it can be a command to a
 * runner that reads our output, where commands begin a line with `::` or hold `##[` anywhere.
 */
function outputTail({ stdout, stderr }) {
    const lines = [...output_tail_lastLines(stdout), ...output_tail_lastLines(stderr)];
    if (lines.length === 0)
        return '  | (it wrote nothing)';
    return lines.map((line) => `  | ${line.replaceAll('##[', '## [')}`).join('\n');
}
function output_tail_lastLines(text) {
    const lines = (0,external_node_util_.stripVTControlCharacters)(text)
        .split(/[\r\n\u2028\u2029]+/)
        .map((line) => line.trimEnd())
        .filter((line) => line !== '');
    return lines.slice(-output_tail_shownLines);
}

;// CONCATENATED MODULE: ./lib/prepare/worktree.js



/**
 * A commit's files as a worktree of its own. Submodules are left out and filters such as Git LFS run as configured:
 * a project that needs more says so in its set-up (`git submodule update --init`).
 */
function worktreeFiles(commit, { root, folder }, ports) {
    return {
        kind: 'fresh',
        folder,
        put: (path) => addWorktree(path, commit, root, ports),
        takeAway: (path) => removeWorktree(path, root, ports),
    };
}
async function addWorktree(path, commit, root, ports) {
    // The user's hooks are for the user's own checkouts: a post-checkout may install, or ask.
    const withoutHooks = ['-c', 'core.hooksPath=/dev/null'];
    const args = [...withoutHooks, 'worktree', 'add', '--detach', path, commit];
    const added = await runGit(args, root, ports);
    ports.stop.throwIfAborted();
    if (added.exitCode === 0)
        return;
    throw new errors/* GateError */.u('checkout-failed', `git cannot check out ${commit.slice(0, 7)}:\n${outputTail(added)}`, `Try it by hand: git worktree add --detach <directory> ${commit.slice(0, 7)}`);
}
/** Also after an end at any point of `git worktree add`, and of its own. */
async function removeWorktree(path, root, ports) {
    // Forced twice, since a worktree is locked while it is being made.
    const removed = await runGit(['worktree', 'remove', '--force', '--force', path], root, ports);
    if (removed.exitCode === 0)
        return;
    await ports.files.remove(path);
    await runGit(['worktree', 'unlock', path], root, ports);
    await runGit(['worktree', 'prune'], root, ports);
}

;// CONCATENATED MODULE: ./lib/prepare/kinds/git-ref.js


const wholeCommit = /^[0-9a-f]{40,64}$/;
const folders = /^refs\/(?:heads|tags|remotes)\//;
/** Anything git knows as a commit: a branch, a tag, a commit, `HEAD~3`. A branch may be origin's alone. */
const gitRef = {
    claims: () => true,
    async find(spec, place, ports) {
        const repository = inRepository(spec, place);
        const commit = await findCommit(spec, place, ports);
        const short = commit.slice(0, 7);
        return {
            label: wholeCommit.test(spec) ? short : spec.replace(folders, ''),
            detail: short,
            source: { kind: 'git', ref: spec, commit },
            files: worktreeFiles(commit, repository, ports),
        };
    },
};

;// CONCATENATED MODULE: ./lib/prepare/kinds/merge-base.js




const prefix = 'merge-base:';
/**
 * `merge-base:origin/main`: the commit where HEAD and another ref parted.
 *
 * Of the merge commit that GitHub makes to test a pull request, it is the first parent, which a clone of depth 2 has
 * too; by history alone it would be older where the base branch was rewritten since.
 */
const mergeBase = {
    claims: (spec) => spec.startsWith(prefix),
    async find(spec, place, ports) {
        const repository = inRepository(spec, place);
        const ref = spec.slice(prefix.length);
        const commit = (await mergedInto(repository.root, ports)) ?? (await partedFrom(ref, spec, place, ports));
        return {
            label: ref.replace(/^origin\//, ''),
            detail: commit.slice(0, 7),
            source: { kind: 'git', ref: spec, commit },
            files: worktreeFiles(commit, repository, ports),
        };
    },
};
/** What GitHub merged the pull request into, where HEAD is such a merge: its message names both parents. */
async function mergedInto(root, ports) {
    const head = await askGit(['log', '-1', '--format=%P%n%s', 'HEAD'], root, ports);
    const [parents = '', subject = ''] = (head ?? '').split('\n');
    const [first, second] = parents.split(' ');
    return first !== undefined && subject === `Merge ${second} into ${first}` ? first : null;
}
async function partedFrom(ref, spec, place, ports) {
    const other = await findCommit(ref, place, ports);
    const { root } = inRepository(spec, place);
    const commit = await askGit(['merge-base', 'HEAD', other], root, ports);
    if (commit !== null)
        return commit;
    if (await isShallow(root, ports))
        throw shallowClone(`the commit where HEAD and ${ref} parted`);
    throw new errors/* GateError */.u('no-merge-base', `HEAD and ${ref} have no commit in common`, 'Name the version to compare with, such as a branch, a tag or a commit.');
}

;// CONCATENATED MODULE: ./lib/prepare/kinds/index.js



/** Every kind of version. To add one: a file beside this one, and a line here. */
const kinds = [directory, mergeBase];
/** The kind of a spec: what no other kind claims is a git ref. */
function kindOf(spec) {
    return kinds.find((kind) => kind.claims(spec)) ?? gitRef;
}

;// CONCATENATED MODULE: ./lib/prepare/lay-out.js


/**
 * Puts the files of every version that has none lying ready into a place of its own, at paths of equal length.
 *
 * @returns in the order given
 */
async function layOut(found, workspace) {
    const count = found.filter(({ files }) => files.kind === 'fresh').length;
    const parent = count === 0 ? '' : await workspace.directory();
    const nameOf = equalNames(count, parent, wantedLength(found));
    const laidOut = [];
    let made = 0;
    for (const { label, source, files } of found) {
        if (files.kind === 'ready') {
            laidOut.push({ version: { label, source, directory: files.directory }, fresh: false });
            continue;
        }
        const path = (0,external_node_path_.join)(parent, nameOf(made++));
        await workspace.put(files, path);
        const directory = (0,external_node_path_.join)(path, files.folder);
        laidOut.push({ version: { label, source, directory }, fresh: true });
    }
    return laidOut;
}
/** So long that the project in a fresh place lies as deep as the first one that lies ready; null where none does. */
function wantedLength(found) {
    const all = found.map(({ files }) => files);
    const ready = all.find((files) => files.kind === 'ready');
    const folder = all.find((files) => files.kind === 'fresh')?.folder ?? '';
    if (ready === undefined)
        return null;
    return ready.directory.length - (folder === '' ? 0 : folder.length + 1);
}

;// CONCATENATED MODULE: ./lib/prepare/run-setup.js


/**
 * Makes a fresh checkout ready to run.
 *
 * @throws GateError with the end of the output where the line fails
 * @throws Interrupted where the run is stopped meanwhile
 */
async function runSetup(line, version, ports) {
    const finished = await ports.processes.shell(line, { cwd: version.directory });
    ports.stop.throwIfAborted();
    if (finished.exitCode === 0)
        return;
    throw new errors/* GateError */.u('setup-failed', `setup failed in ${version.label} (${howItEnded(finished)}): ${line}\n${outputTail(finished)}`, `Run that line in a fresh checkout of ${version.label}; what it needs that is not in the repository has to be made by it.`);
}
function howItEnded({ exitCode, signal }) {
    return exitCode === null ? `ended by ${signal}` : `exit code ${exitCode}`;
}

;// CONCATENATED MODULE: ./lib/prepare/make-ready.js


/**
 * Runs the set-up in a fresh checkout. Where the checkout lacks the project's folder, as before a package was added to
 * its repository, an empty one stands for it, so that all of its benchmarks are new instead of the run a failure.
 */
async function makeReady(version, setup, ports) {
    if (!(await ports.files.exists(version.directory))) {
        await ports.files.writeText((0,external_node_path_.join)(version.directory, '.gitkeep'), '');
        return [
            {
                code: 'folder-missing',
                message: `${version.label} does not have the working directory at all, so that nothing in it can be compared.`,
            },
        ];
    }
    if (setup !== null) {
        ports.console.info(`Preparing ${version.label}: ${setup}`);
        await runSetup(setup, version, ports);
    }
    return [];
}

;// CONCATENATED MODULE: ./lib/prepare/place.js



/** @throws GateError where there is no such directory */
async function locate(workingDirectory, ports) {
    const directory = (0,external_node_path_.resolve)(workingDirectory);
    if (!(await ports.files.exists(directory))) {
        throw new errors/* GateError */.u('no-working-directory', `there is no directory ${directory}`, 'Correct the working directory; it is relative to where the run was started.');
    }
    const repository = await findRepository(directory, ports);
    if (repository.kind === 'none')
        return { directory, repository };
    return { directory: (0,external_node_path_.join)(repository.root, repository.folder), repository };
}
async function findRepository(directory, ports) {
    const asked = await runGit(['rev-parse', '--show-toplevel', '--show-prefix'], directory, ports);
    ports.stop.throwIfAborted();
    if (asked.exitCode !== 0)
        return { kind: 'none', reason: asked.stderr.trim() };
    const [root = '', prefix = ''] = asked.stdout.split('\n');
    return { kind: 'repository', root: (0,external_node_path_.resolve)(root), folder: prefix.replace(/\/$/, '') };
}

;// CONCATENATED MODULE: ./lib/prepare/unique-labels.js

/**
 * Versions with labels that name the columns of a report: as short as they can be while no two are the same; else
 * with the detail, else numbered as well.
 */
function withUniqueLabels(versions) {
    const labels = versions.map(({ label }) => label);
    const detailed = versions.map((version) => {
        const { label, detail } = version;
        const isTaken = label === model/* controlLabel */.g5 || labels.indexOf(label) !== labels.lastIndexOf(label);
        return isTaken ? { ...version, label: `${label} (${detail})` } : version;
    });
    const taken = new Set();
    return detailed.map((version) => {
        const label = firstFree(version.label, taken);
        taken.add(label);
        return { ...version, label };
    });
}
function firstFree(label, taken) {
    let free = label;
    for (let number = 2; taken.has(free); number++)
        free = `${label} #${number}`;
    return free;
}

;// CONCATENATED MODULE: ./lib/prepare/workspace.js
function openWorkspace(ports) {
    const made = [];
    let directory = null;
    let removed = null;
    async function makeDirectory() {
        // Short, so that there is room to make a path as long as the working tree's.
        const path = await ports.files.temporaryDirectory('bg-');
        made.push({ path, takeAway: () => ports.files.remove(path) });
        return path;
    }
    async function removeAll() {
        for (const { path, takeAway } of made.toReversed()) {
            await takeAway().catch((error) => ports.console.info(leftover(path, error)));
        }
    }
    return {
        directory: () => (directory ??= makeDirectory()),
        async put(files, path) {
            made.push({ path, takeAway: () => files.takeAway(path) });
            await files.put(path);
        },
        remove: () => (removed ??= removeAll()),
    };
}
function leftover(path, error) {
    const reason = error instanceof Error ? error.message : String(error);
    return `Could not remove ${path}: ${reason}. Remove it by hand, then run: git worktree prune`;
}

;// CONCATENATED MODULE: ./lib/prepare/prepare.js








/**
 * Makes directories of versions: git refs as worktrees in a temporary place, made ready by the set-up; directories as
 * they lie there. Nothing is left behind where it throws.
 *
 * @throws GateError for a version that cannot be found, or made ready
 * @throws Interrupted where the run is stopped meanwhile
 */
async function prepare(request, ports) {
    ports.stop.throwIfAborted();
    const { base, heads, setup } = request;
    const place = await locate(request.workingDirectory, ports);
    const found = await findAll(base === null ? heads : [base, ...heads], place, ports);
    const workspace = openWorkspace(ports);
    try {
        const laidOut = await layOut(withUniqueLabels(found), workspace);
        const versions = laidOut.map(({ version }) => version);
        const warnings = [...twinWarnings(versions), ...pathWarnings(versions)];
        for (const { version, fresh } of laidOut) {
            if (fresh)
                warnings.push(...(await makeReady(version, setup, ports)));
        }
        const [first = null, ...others] = versions;
        return {
            versions: base === null ? { base, heads: versions } : { base: first, heads: others },
            warnings,
            remove: workspace.remove,
        };
    }
    catch (error) {
        await workspace.remove();
        throw error;
    }
}
/** One after another, so that the first mistake is told, and before anything is made. */
async function findAll(specs, place, ports) {
    const found = [];
    for (const spec of specs) {
        if (spec.trim() === '')
            throw emptySpec();
        found.push(await kindOf(spec).find(spec, place, ports));
    }
    return found;
}
function emptySpec() {
    return new errors/* GateError */.u('empty-version', 'the name of a version is empty', 'Name a branch, a tag, a commit or a directory; a variable that is not set leaves an empty name.');
}
/** Comparing a commit with itself is a way to see the noise, but more often a mistake. */
function twinWarnings(versions) {
    const commits = versions.map(({ source }) => (source.kind === 'git' ? source.commit : null));
    return versions.flatMap(({ label }, index) => {
        const first = commits.indexOf(commits[index] ?? null);
        const twin = commits[index] === null || first === index ? undefined : versions[first];
        if (twin === undefined)
            return [];
        return [{ code: 'same-commit', message: `${twin.label} and ${label} are the same commit.` }];
    });
}

;// CONCATENATED MODULE: ./lib/prepare/index.js



;// CONCATENATED MODULE: ./lib/gate.js
/** The pipeline: prepare, then measure and decide in turns until all is settled, then report. */





/**
 * Measures, decides and reports.
 *
 * @returns also when the user stops the run while it measures: then of what was measured
 * @throws GateError for what the user can fix before anything is measured, Interrupted when stopped before that
 */
async function gate(request, ports) {
    const { config, base, heads, workerPath, reproduce, onProgress } = request;
    const settings = { ...config, workerPath };
    const runtime = await detectRuntime(settings, ports);
    onProgress({ stage: 'prepare', subject: base ?? heads.join(', '), elapsedSeconds: 0 });
    const { setup, workingDirectory, benchmarks: patterns, only } = config;
    const prepared = await prepare({ base, heads, setup, workingDirectory }, ports);
    try {
        const { versions } = prepared;
        if (config.benchmarksFrom === 'head')
            await lendBenchmarks(versions, patterns, ports);
        const found = await discover({
            versions,
            patterns,
            wanted: (0,lib_config/* wanted */.Ol)(only),
            ignoredBecause: (0,lib_config/* ignoredBecause */.fc)(config),
            settings,
            runtime,
        }, ports);
        const slicing = slicingFor(found.evidence.length);
        const rounds = { ...settings, slicing };
        const measuring = { versions, config, settings: rounds, runtime, onProgress };
        const measured = await measureUntilDecided(found.evidence, measuring, ports);
        return assemble(measured, {
            versions,
            config,
            environment: describeEnvironment(ports.machine, runtime, config.v8Flags),
            ignored: found.ignored,
            warnings: [...prepared.warnings, ...found.warnings],
            reproduce,
            interrupted: ports.stop.aborted,
            date: ports.clock.date(),
        });
    }
    finally {
        await prepared.remove();
    }
}
/** 0 passed, 1 failed by its verdicts, 2 the user has something to mend: a benchmark that has no figures. */
function exitCode({ outcome, settings: { failOn } }) {
    switch (outcome) {
        case 'errored':
            return 2;
        case 'regressed':
            return failOn === 'never' ? 0 : 1;
        case 'inconclusive':
            return failOn === 'inconclusive' ? 1 : 0;
        case 'passed':
            return 0;
    }
}


/***/ })

};
