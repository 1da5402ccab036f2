export const id = 6596;
export const ids = [6596];
export const modules = {

/***/ 6596:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  Uh: () => (/* reexport */ benjaminiHochberg),
  UI: () => (/* reexport */ changePoints),
  mI: () => (/* reexport */ clopperPearson),
  B7: () => (/* reexport */ deriveSeed),
  XY: () => (/* reexport */ equivalence),
  xF: () => (/* reexport */ fewestForOutliers),
  Mi: () => (/* reexport */ flooredSignedRank),
  Am: () => (/* reexport */ growth),
  i6: () => (/* reexport */ hodgesLehmann),
  _7: () => (/* reexport */ levelChanges),
  eI: () => (/* reexport */ longestSeries),
  Hj: () => (/* reexport */ meanAbove),
  XA: () => (/* reexport */ meanDifference),
  mL: () => (/* reexport */ midSpread),
  IV: () => (/* reexport */ midmean),
  il: () => (/* reexport */ minimalDetectableEffect),
  W2: () => (/* reexport */ outliers),
  dY: () => (/* reexport */ predictionInterval),
  yT: () => (/* reexport */ random),
  GD: () => (/* reexport */ sequentialP),
  A1: () => (/* reexport */ shortestSegment),
  jg: () => (/* reexport */ spreadOf)
});

// UNUSED EXPORTS: eDivisive, rankTest, signedRank, stepFit, vote

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

;// CONCATENATED MODULE: ./lib/stats/largest-t.js
/** Shortest stretch that counts as a level of its own: two values in a row can be a neighbour's doing. */
const shortestSegment = 3;
/** Longest series that is judged: what the table below reaches to. */
const longestSeries = 100;
/**
 * How large the largest |t| has to be.
 *
 * A series is cut where it differs most, so the t of that cut is the largest of many and cannot be held against a t
 * table: at 50 values, t = 2.7 would pass there for one in a hundred, and it is one in eight.
 *
 * @param points length of the whole stretch, at least two shortest segments, at most the longest series
 * @throws RangeError for other lengths
 */
function criticalT(points, level) {
    const after = nullQuantiles.findIndex(([length]) => length >= points);
    const [upper, lower] = [nullQuantiles[after], nullQuantiles[Math.max(0, after - 1)]];
    if (upper === undefined || lower === undefined || points < 2 * shortestSegment) {
        throw new RangeError(`no quantile for ${points} points`);
    }
    const column = level === 0.05 ? 1 : 2;
    // In 1 / length the quantiles run almost straight between the rows.
    const share = lower === upper ? 0 : (1 / lower[0] - 1 / points) / (1 / lower[0] - 1 / upper[0]);
    return lower[column] + share * (upper[column] - lower[column]);
}
/**
 * Quantiles of the largest |t| over all cuts of normal noise: length, 95 %, 99 %. From four million series each and ten
 * million of the short ones, so that the last digit is uncertain; the test draws some of them again. The first row is
 * exact, for six values have one cut.
 */
const nullQuantiles = [
    [6, 2.776, 4.604],
    [7, 3.09, 4.775],
    [8, 3.178, 4.673],
    [9, 3.197, 4.551],
    [10, 3.196, 4.436],
    [11, 3.187, 4.337],
    [12, 3.176, 4.26],
    [13, 3.166, 4.194],
    [14, 3.155, 4.137],
    [16, 3.137, 4.047],
    [18, 3.124, 3.98],
    [20, 3.112, 3.929],
    [25, 3.098, 3.847],
    [30, 3.089, 3.791],
    [40, 3.086, 3.74],
    [50, 3.088, 3.712],
    [60, 3.092, 3.695],
    [80, 3.104, 3.684],
    [100, 3.115, 3.68],
];

;// CONCATENATED MODULE: ./lib/stats/split.js

/**
 * Where a stretch falls apart into two that differ most: E-divisive's divergence, with distances to the first power.
 *
 * @returns the first index of the second part, with the divergence; null for one that is too short, or all of one value
 * Source: Matteson & James (2014), 2.2 and 2.3
 */
function bestSplit(values, { from, to }, shortest = shortestSegment) {
    const stretch = values.slice(from, to);
    const n = stretch.length;
    const before = distancesWithin(stretch);
    const after = distancesWithin(stretch.toReversed());
    const all = before[n] ?? 0;
    let best = null;
    for (let left = shortest; left <= n - shortest; left++) {
        const right = n - left;
        const [within, beyond] = [before[left] ?? 0, after[right] ?? 0];
        const between = all - within - beyond;
        const divergence = (2 / n) * (between - (right * within) / (left - 1) - (left * beyond) / (right - 1));
        if (divergence > (best?.divergence ?? 0))
            best = { index: from + left, divergence };
    }
    return best;
}
/** Sums of the distances between all pairs of the first so many values. */
function distancesWithin(values) {
    const sums = [0];
    for (const [count, value] of values.entries()) {
        let sum = sums[count] ?? 0;
        for (const other of values.slice(0, count))
            sum += Math.abs(value - other);
        sums.push(sum);
    }
    return sums;
}

// EXTERNAL MODULE: ./node_modules/@stdlib/stats-base-dists-t-quantile/lib/index.js
var stats_base_dists_t_quantile_lib = __webpack_require__(74455);
// EXTERNAL MODULE: ./node_modules/simple-statistics/dist/simple-statistics.mjs
var simple_statistics = __webpack_require__(15521);
;// CONCATENATED MODULE: ./lib/stats/step.js


/**
 * The step from one sample to another, of equal spread.
 *
 * @param first and `second`: at least one value each, three together
 */
function stepBetween(first, second, confidence = 0.95) {
    const freedom = first.length + second.length - 2;
    const estimate = (0,simple_statistics/* mean */.RE)([...second]) - (0,simple_statistics/* mean */.RE)([...first]);
    const squares = [first, second].reduce((sum, one) => sum + (0,simple_statistics/* sumNthPowerDeviations */.tZ)([...one], 2), 0);
    const standardError = Math.sqrt((squares / freedom) * (1 / first.length + 1 / second.length));
    const reach = stats_base_dists_t_quantile_lib((1 + confidence) / 2, freedom) * standardError;
    const t = estimate === 0 ? 0 : estimate / standardError;
    return { estimate, low: estimate - reach, high: estimate + reach, t };
}

;// CONCATENATED MODULE: ./lib/stats/windows.js
/**
 * Tried with 20 to 50: shorter ones miss long low rises, longer ones hide short high ones. What is weighed at 95 % in
 * them is found as surely as at 90 %, with fewer false ones.
 */
const windowLength = 30;
/** Stretches that cover a series; each overlaps the next by half. */
function windows(length) {
    const step = windowLength / 2;
    const count = Math.max(1, Math.ceil((length - windowLength) / step) + 1);
    return Array.from({ length: count }, (_, i) => {
        return { from: i * step, to: Math.min(i * step + windowLength, length) };
    });
}

;// CONCATENATED MODULE: ./lib/stats/change-points.js




/**
 * The places at which the level of a series changed, in order.
 *
 * Each must stand out from noise at 99 %, against the largest t that noise shows wherever it is cut; no permutations,
 * so the same series always gives the same answer. Of series in which nothing changed, one in a hundred has a change
 * point. A level lasts three values at least.
 *
 * The values are searched in windows, and what is found there is weighed again between its neighbours: cut in two as a
 * whole, a series that rises and falls again shows nothing. A rise of three standard deviations for ten of 50 values is
 * found so in 81 of 100 cases, and in 7 otherwise.
 *
 * @param values in time order, finite, at most a hundred; independent around their level: never a running sum
 * @throws RangeError for more
 * Source: Matteson & James (2014); Fleming et al. (2023), 3
 */
function changePoints(values) {
    if (values.length > longestSeries) {
        throw new RangeError(`${values.length} values are more than ${longestSeries}`);
    }
    const found = windows(values.length).flatMap((window) => split(values, window, 0.05));
    const inOrder = [...new Set(found)].toSorted((a, b) => a - b);
    return merged(values, inOrder, 0.01).map((point) => ({
        index: point.index,
        ...stepAt(values, point),
    }));
}
/** Cuts in two for as long as the parts differ. */
function split(values, stretch, level) {
    const { from, to } = stretch;
    const cut = bestSplit(values, stretch);
    if (cut === null)
        return [];
    const { index } = cut;
    if (strength(values, { from, index, to }, level) < 1)
        return [];
    return [
        ...split(values, { from, to: index }, level),
        index,
        ...split(values, { from: index, to }, level),
    ];
}
/** Takes away the weakest until all that are left stand out. */
function merged(values, indexes, level) {
    const cuts = indexes.map((index, i) => {
        return { from: indexes[i - 1] ?? 0, index, to: indexes[i + 1] ?? values.length };
    });
    const strengths = cuts.map((cut) => {
        const whole = strength(values, cut, level);
        // Half at most, so that it is taken away before any that stands out.
        return isBetweenLevels(cut) ? whole : (1 - 1 / (1 + whole)) / 2;
    });
    const weakest = Math.min(...strengths);
    if (weakest >= 1 || cuts.length === 0)
        return cuts;
    return merged(values, indexes.toSpliced(strengths.indexOf(weakest), 1), level);
}
/** The cut's |t| in units of what it has to be. */
function strength(values, cut, level) {
    const points = cut.to - cut.from;
    if (points < 2 * shortestSegment)
        return 0;
    return Math.abs(stepAt(values, cut).t) / criticalT(points, level);
}
/** Whether both sides are long enough: neighbouring windows may cut at either side of a value. */
function isBetweenLevels({ from, index, to }) {
    return Math.min(index - from, to - index) >= shortestSegment;
}
function stepAt(values, { from, index, to }) {
    return stepBetween(values.slice(from, index), values.slice(index, to));
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
        low: events <= 0 ? 0 : stats_base_dists_beta_quantile_lib(tail, events, others + 1),
        high: others <= 0 ? 1 : stats_base_dists_beta_quantile_lib(1 - tail, events + 1, others),
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
/** The same of the ranks from 1 to n: observations without ties, as nearly all are. */
function untiedLowerTail(sum, n) {
    const total = (n * (n + 1)) / 2;
    if (sum < 0)
        return 0;
    if (sum >= total)
        return 1;
    return sum > total / 2 ? 1 - untiedLowerTail(total - sum - 1, n) : (lowerHalf(n)[sum] ?? 1);
}
/**
 * The signed-rank statistic's quantile without ties: the smallest x with P(W <= x) >= `probability`.
 *
 * @param probability in (0, 0.5]
 * @param n number of observations, at least one
 */
function signedRankQuantile(probability, n) {
    const quantile = lowerHalf(n).findIndex((tail) => tail >= probability);
    if (quantile < 0)
        throw new RangeError(`probability ${probability} is not in (0, 0.5]`);
    return quantile;
}
/** For each number of observations once: a run asks for the same few thousands of times. */
const halves = new Map();
/** Without ties, the chances of all sums up to the middle one. */
function lowerHalf(n) {
    const known = halves.get(n);
    if (known !== undefined)
        return known;
    const ranks = Array.from({ length: n }, (_, i) => i + 1);
    let count = 0;
    const half = subsetCounts(Math.ceil((n * (n + 1)) / 4), ranks).map((subsets) => {
        count += subsets;
        return count * 2 ** -n;
    });
    halves.set(n, half);
    return half;
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
 * @param differences finite, in any order; a few hundred at most (with ties the time grows with the cube)
 * @returns both 1 where nothing but zeros is left
 */
function signedRank(differences) {
    const byMagnitude = differences
        .filter((d) => d !== 0)
        .toSorted((a, b) => Math.abs(a) - Math.abs(b));
    const { ranks, tied } = doubledRanks(byMagnitude);
    const total = ranks.reduce((a, b) => a + b, 0);
    const positive = ranks.reduce((sum, rank, i) => sum + ((byMagnitude[i] ?? 0) > 0 ? rank : 0), 0);
    const tail = (sum) => tied ? lowerTail(sum, ranks) : untiedLowerTail(sum / 2, ranks.length);
    return { greater: tail(total - positive), less: tail(positive) };
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

;// CONCATENATED MODULE: ./lib/stats/growth.js

/**
 * How a series grows, whatever its single points do.
 *
 * @param points time and value, at least three, in the order of time; what is done is quadratic in their number
 *
 * Source: Sen, Estimates of the regression coefficient based on Kendall's tau (1968)
 */
function growth(points) {
    const slopes = [];
    let rising = 0;
    points.forEach(([at, value], i) => {
        for (const [later, other] of points.slice(i + 1)) {
            rising += Math.sign(other - value);
            if (later > at)
                slopes.push((other - value) / (later - at));
        }
    });
    const n = points.length;
    const deviation = Math.sqrt((n * (n - 1) * (2 * n + 5)) / 18);
    return { slope: slopes.length === 0 ? 0 : (0,simple_statistics/* median */.JZ)(slopes), score: rising / deviation };
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

;// CONCATENATED MODULE: ./lib/stats/e-divisive.js


/**
 * E-divisive: whether the parts before and after some cut differ more, value by value, than they do in other orders of
 * the same values.
 *
 * The permutations are seeded, so that the same values always give the same answer. It stops drawing as soon as no
 * further one could make it say that there is a change.
 *
 * Source: Matteson & James (2014); Besag & Clifford (1991) for the stopping
 */
const eDivisive = (values, level) => {
    const found = bestSplit(values, whole(values));
    if (found === null)
        return null;
    const chance = random(seed);
    // (larger ones + 1) / (permutations + 1) is the p-value.
    let left = level * (permutations + 1) - 1;
    for (let drawn = 0; drawn < permutations; drawn++) {
        const other = chance.shuffled(values);
        const divergence = bestSplit(other, whole(other))?.divergence ?? 0;
        // Values of few kinds have many orders that are as good.
        if (divergence >= found.divergence * (1 - 1e-12))
            left--;
        if (left < 0)
            return null;
    }
    return found.index;
};
/** Enough for the smaller level: two in 199 are too many for it. */
const permutations = 199;
const seed = 0x5eed;
function whole(values) {
    return { from: 0, to: values.length };
}

;// CONCATENATED MODULE: ./lib/stats/critical-sizes.js

/**
 * How large the largest statistic over all cuts has to be: that of the rank test and that of the step fit.
 *
 * @param points length of the stretch
 * @returns infinite for a stretch so short that noise comes as far
 * @throws RangeError for one that is longer than is judged
 */
function criticalSize(test, points, level) {
    if (points > longestSeries)
        throw new RangeError(`no quantile for ${points} points`);
    if (points < 2 * shortestSegment)
        return Infinity;
    const after = nullSizes.findIndex(([length]) => length >= points);
    const [upper, lower] = [nullSizes[after], nullSizes[Math.max(0, after - 1)]];
    if (upper === undefined || lower === undefined)
        return Infinity;
    const column = (test === 'rank' ? 1 : 3) + (level === 0.05 ? 0 : 1);
    const [high = Infinity, low = Infinity] = [upper[column], lower[column]];
    if (upper === lower || upper[0] === points)
        return high;
    const share = (1 / lower[0] - 1 / points) / (1 / lower[0] - 1 / upper[0]);
    return low + share * (high - low);
}
/**
 * Quantiles of both statistics over normal noise, from a million series each up to 20 values and a quarter of one beyond;
 * the rank test's hold for noise of any shape. The test draws some of them again. Ranks of few values can lie in few orders: every length up to 20 has a row.
 */
const nullSizes = [
    [6, Infinity, Infinity, 1.914, 3.189],
    [7, Infinity, Infinity, 1.858, 2.699],
    [8, 2.309, Infinity, 1.838, 2.496],
    [9, 2.449, Infinity, 1.712, 2.222],
    [10, 2.402, 2.611, 1.665, 2.093],
    [11, 2.457, 2.739, 1.582, 1.939],
    [12, 2.402, 2.722, 1.544, 1.852],
    [13, 2.489, 2.781, 1.488, 1.755],
    [14, 2.492, 2.84, 1.461, 1.702],
    [15, 2.546, 2.893, 1.421, 1.634],
    [16, 2.521, 2.91, 1.399, 1.595],
    [17, 2.537, 2.928, 1.369, 1.548],
    [18, 2.577, 2.943, 1.352, 1.518],
    [19, 2.592, 2.963, 1.328, 1.481],
    [20, 2.593, 3.001, 1.315, 1.458],
    [25, 2.663, 3.066, 1.249, 1.355],
    [30, 2.699, 3.124, 1.209, 1.295],
    [40, 2.773, 3.209, 1.158, 1.22],
    [50, 2.82, 3.265, 1.127, 1.174],
    [60, 2.856, 3.308, 1.107, 1.146],
    [80, 2.903, 3.359, 1.081, 1.11],
    [100, 2.941, 3.413, 1.066, 1.089],
];

;// CONCATENATED MODULE: ./lib/stats/rank-test.js


/**
 * The rank test for a change of level: whether the ranks before some cut are unlike those after it.
 *
 * The largest standardised Wilcoxon statistic over all cuts: neither outliers nor the shape of the noise matter to it.
 *
 * Source: Pettitt (1979), standardised as in Csörgő & Horváth (1988), since the plain statistic misses what is near
 * either end
 */
const rankTest = (values, level) => {
    const cut = largestRankCut(values);
    if (cut === null || cut.size < criticalSize('rank', values.length, level))
        return null;
    return cut.index;
};
/** Null for a stretch without two levels' worth of values, or all of one value. */
function largestRankCut(values) {
    const n = values.length;
    const ranks = midRanks(values);
    let sum = 0;
    let largest = null;
    for (let left = 1; left <= n - shortestSegment; left++) {
        sum += ranks[left - 1] ?? 0;
        if (left < shortestSegment)
            continue;
        const distance = Math.abs(sum - (left * (n + 1)) / 2);
        const size = distance / Math.sqrt((left * (n - left) * (n + 1)) / 12);
        // A hair more than before, so that rounding does not decide between cuts that are equally good.
        if (size > (largest?.size ?? 0) * (1 + 1e-12))
            largest = { index: left, size };
    }
    return largest;
}
/** Equal values share the mean of their ranks. */
function midRanks(values) {
    const order = [...values.keys()].toSorted((a, b) => (values[a] ?? 0) - (values[b] ?? 0));
    const ranks = new Float64Array(values.length);
    for (let start = 0; start < order.length;) {
        const value = values[order[start] ?? 0];
        let end = start + 1;
        while (end < order.length && values[order[end] ?? 0] === value)
            end++;
        for (let i = start; i < end; i++)
            ranks[order[i] ?? 0] = (start + 1 + end) / 2;
        start = end;
    }
    return ranks;
}

;// CONCATENATED MODULE: ./lib/stats/step-fit.js


/**
 * The robust step fit: whether two medians describe a stretch so much better than one that noise would not.
 *
 * How much better is how many times smaller the sum of absolute deviations gets. Deviations count once and not squared,
 * so that a value far off pulls neither level.
 */
const stepFit = (values, level) => {
    const cut = largestFitCut(values);
    if (cut === null || cut.size < criticalSize('fit', values.length, level))
        return null;
    return cut.index;
};
/** Null for a stretch without two levels' worth of values, or all of one value. */
function largestFitCut(values) {
    const n = values.length;
    const before = deviationsWithin(values);
    const after = deviationsWithin(values.toReversed());
    const whole = before[n] ?? 0;
    if (whole === 0)
        return null;
    let largest = null;
    for (let left = shortestSegment; left <= n - shortestSegment; left++) {
        const size = whole / ((before[left] ?? 0) + (after[n - left] ?? 0));
        if (size > (largest?.size ?? 0) * (1 + 1e-12))
            largest = { index: left, size };
    }
    return largest;
}
/** Sums of the absolute deviations of the first so many values from their median. */
function deviationsWithin(values) {
    const sums = new Float64Array(values.length + 1);
    const sorted = [];
    for (const [count, value] of values.entries()) {
        let place = count;
        while (place > 0 && (sorted[place - 1] ?? 0) > value)
            place--;
        sorted.splice(place, 0, value);
        // The upper half's values less the lower half's: the median itself takes no part.
        let sum = 0;
        for (let low = 0, high = count; low < high; low++, high--) {
            sum += (sorted[high] ?? 0) - (sorted[low] ?? 0);
        }
        sums[count + 1] = sum;
    }
    return sums;
}

;// CONCATENATED MODULE: ./lib/stats/level-changes.js






/**
 * The places at which the level of a series changed, in order: those that two of three tests agree on, to within two
 * values. The tests are E-divisive, a robust step fit and a rank test; what misleads one of them, such as a value far
 * off, seldom misleads another in the same place.
 *
 * The series is searched in windows, and what is found there is weighed again between its neighbours. A level lasts
 * three values at least. Each test looks for one step: a short level between two that are alike can be missed. How often each test and the vote err stands in bench/RESULTS.md, written by
 * `npm run bench -- change-points`.
 *
 * @param values in time order, finite, any number of them; independent around their level: never a running sum
 * @param detector the vote, unless one test is to be tried alone
 * Source: Fleming et al. (2023), 3, for the windows
 */
function levelChanges(values, detector = vote) {
    const found = windows(values.length).flatMap((window) => cuts(values, window, detector));
    const settled = settle(values, inOrder(found), detector);
    return settled.map((index, i) => {
        const from = settled[i - 1] ?? 0;
        const to = settled[i + 1] ?? values.length;
        return { index, ...stepBetween(values.slice(from, index), values.slice(index, to)) };
    });
}
/** Two of three. E-divisive, which takes longest, is asked only where its vote decides. */
const vote = (values, level) => {
    const fit = stepFit(values, level);
    const rank = rankTest(values, level);
    if (fit === null && rank === null)
        return null;
    if (fit !== null && rank !== null && agree(fit, rank))
        return fit;
    const third = eDivisive(values, level);
    if (third === null)
        return null;
    if (fit !== null && agree(fit, third))
        return fit;
    return rank !== null && agree(rank, third) ? rank : null;
};
const tolerance = 2;
function agree(one, other) {
    return Math.abs(one - other) <= tolerance;
}
/** Cuts in two for as long as the parts differ. */
function cuts(values, { from, to }, detector) {
    const found = detector(values.slice(from, to), 0.05);
    if (found === null)
        return [];
    const index = from + found;
    return [
        ...cuts(values, { from, to: index }, detector),
        index,
        ...cuts(values, { from: index, to }, detector),
    ];
}
/** Takes away the weakest of those that do not stand between their neighbours, until all do. */
function settle(values, found, detector) {
    const weighed = weigher(values, detector, 0.01);
    let indexes = [...found];
    for (;;) {
        const each = indexes.map((index, i) => weighed({ from: indexes[i - 1] ?? 0, index, to: indexes[i + 1] ?? values.length }));
        const failed = each.filter(({ place }) => place === null);
        if (failed.length === 0)
            return apart(each.map(({ place }) => place ?? 0));
        const weakest = failed.reduce((a, b) => (b.size < a.size ? b : a));
        indexes = indexes.toSpliced(each.indexOf(weakest), 1);
    }
}
/** Most cuts keep their neighbours from one time to the next: each is weighed once. */
function weigher(values, detector, level) {
    const known = new Map();
    return ({ from: before, index, to: after }) => {
        const from = Math.max(before, index - longestSeries / 2);
        const to = Math.min(after, index + longestSeries / 2);
        const key = `${from} ${index} ${to}`;
        const weighed = known.get(key) ?? weigh(values, { from, index, to }, detector, level);
        known.set(key, weighed);
        return weighed;
    };
}
function weigh(values, { from, index, to }, detector, level) {
    if (Math.min(index - from, to - index) < 1 || to - from < 2 * shortestSegment) {
        return { place: null, size: 0 };
    }
    const found = detector(values.slice(from, to), level);
    const { t } = stepBetween(values.slice(from, index), values.slice(index, to));
    return { place: found === null ? null : from + found, size: Math.abs(t) };
}
function inOrder(indexes) {
    return [...new Set(indexes)].toSorted((a, b) => a - b);
}
/** Two that have moved towards each other may have met. */
function apart(indexes) {
    const kept = [];
    for (const index of inOrder(indexes)) {
        if (index - (kept.at(-1) ?? -shortestSegment) >= shortestSegment)
            kept.push(index);
    }
    return kept;
}

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

// EXTERNAL MODULE: ./node_modules/@stdlib/math-base-special-betainc/lib/index.js
var math_base_special_betainc_lib = __webpack_require__(89986);
;// CONCATENATED MODULE: ./lib/stats/student-t.js

/**
 * Chance that Student's t is `t` or more. Keeps its relative precision far out, where one minus a distribution
 * function is nothing but rounding: of many benchmarks the smallest p-values are the ones that count.
 *
 * @param t any number, also infinite
 * @param freedom degrees of freedom, positive
 */
function upperTail(t, freedom) {
    if (t < 0)
        return 1 - upperTail(-t, freedom);
    if (t === Infinity)
        return 0;
    const square = t * t;
    // Each form of the same integral where its argument is not near 1.
    return square < freedom
        ? math_base_special_betainc_lib(square / (freedom + square), 0.5, freedom / 2, true, true) / 2
        : math_base_special_betainc_lib(freedom / (freedom + square), freedom / 2, 0.5, true, false) / 2;
}

;// CONCATENATED MODULE: ./lib/stats/mean-above.js


/**
 * One-sided p-value of Student's t-test that the mean exceeds `floor`. Unlike a test of signs or ranks it can be small
 * with few observations, where they lie far above the floor beside how they scatter.
 *
 * @param observations finite, in any order
 * @returns 1 below two observations
 */
function meanAbove(observations, floor) {
    const { length } = observations;
    if (length < 2)
        return 1;
    const distance = (0,simple_statistics/* mean */.RE)([...observations]) - floor;
    const standardError = (0,simple_statistics/* sampleStandardDeviation */.JK)([...observations]) / Math.sqrt(length);
    if (standardError === 0)
        return distance > 0 ? 0 : 1;
    return upperTail(distance / standardError, length - 1);
}

;// CONCATENATED MODULE: ./lib/stats/mean-difference.js



/**
 * Student's test of two samples with one spread, which has to be no smaller than is known beforehand: a few values that
 * agree by chance would else prove anything.
 *
 * @param one at least one
 * @param other at least one, and with `one` at least three together
 * @param leastSpread standard deviation of a single value, above 0
 * @param floor not negative
 * @returns of `other` less `one`
 * @throws RangeError for fewer
 */
function meanDifference(one, other, leastSpread, floor, confidence = 0.95) {
    const freedom = one.length + other.length - 2;
    if (one.length === 0 || other.length === 0 || freedom < 1)
        throw new RangeError(`${one.length} and ${other.length} values do not vary`);
    const estimate = (0,simple_statistics/* mean */.RE)([...other]) - (0,simple_statistics/* mean */.RE)([...one]);
    const spread = Math.max(leastSpread, Math.sqrt((squares(one) + squares(other)) / freedom));
    const standardError = spread * Math.sqrt(1 / one.length + 1 / other.length);
    const reach = stats_base_dists_t_quantile_lib((1 + confidence) / 2, freedom) * standardError;
    const distance = Math.abs(estimate) - floor;
    const beyond = distance <= 0 ? 1 : 2 * upperTail(distance / standardError, freedom);
    return { estimate, low: estimate - reach, high: estimate + reach, beyond: Math.min(1, beyond) };
}
function squares(values) {
    const centre = (0,simple_statistics/* mean */.RE)([...values]);
    return values.reduce((sum, value) => sum + (value - centre) ** 2, 0);
}

;// CONCATENATED MODULE: ./lib/stats/midmean.js

/**
 * The mean of the middle half (the interquartile mean): as robust as the median against up to a quarter of outliers on either side, and steadier.
 *
 * @param values at least one
 */
function midmean(values) {
    const cut = Math.floor(values.length / 4);
    const sorted = values.toSorted((a, b) => a - b);
    return (0,simple_statistics/* mean */.RE)(sorted.slice(cut, sorted.length - cut));
}
/**
 * The standard deviation of normal values whose middle half is as wide as that of these.
 *
 * @param values at least one
 */
function midSpread(values) {
    return (0,simple_statistics/* interquartileRange */.Z0)([...values]) / 1.349;
}

;// CONCATENATED MODULE: ./lib/stats/outliers.js


/** Fewer tell too little of how the others spread. */
const fewestForOutliers = 10;
/**
 * Those values that are not of a kind with the others: the generalized extreme Studentized deviate test, which also
 * finds several that hide each other.
 *
 * @param values finite, in any order; the others about normal
 * @param alpha how often values that are all of a kind have an outlier
 * @returns indexes, ascending; none of fewer values than are needed
 * Source: Rosner (1983)
 */
function outliers(values, alpha) {
    if (values.length < fewestForOutliers)
        return [];
    let rest = [...values.keys()];
    let kept = rest;
    // Where more than a quarter are unlike the others, there is no telling who the others are.
    for (let removed = 0; removed < Math.floor(values.length / 4); removed++) {
        const { index, deviate } = mostExtreme(values, rest);
        const isOutlier = deviate > criticalDeviate(rest.length, alpha);
        rest = rest.filter((each) => each !== index);
        if (isOutlier)
            kept = rest;
    }
    return [...values.keys()].filter((index) => !kept.includes(index));
}
function mostExtreme(values, indexes) {
    const each = indexes.map((index) => ({ index, value: values[index] ?? NaN }));
    const all = each.map(({ value }) => value);
    const centre = (0,simple_statistics/* mean */.RE)(all);
    const spread = (0,simple_statistics/* sampleStandardDeviation */.JK)(all);
    const distance = ({ value }) => Math.abs(value - centre);
    const farthest = each.reduce((a, b) => (distance(b) > distance(a) ? b : a));
    const deviate = distance(farthest) === 0 ? 0 : distance(farthest) / spread;
    return { index: farthest.index, deviate };
}
/** What the largest deviate of so many normal values stays below, but for `alpha`. */
function criticalDeviate(count, alpha) {
    const freedom = count - 2;
    const t = stats_base_dists_t_quantile_lib(1 - alpha / (2 * count), freedom);
    return ((count - 1) * t) / Math.sqrt((freedom + t * t) * count);
}

;// CONCATENATED MODULE: ./lib/stats/prediction-interval.js



/**
 * Holds one new value against earlier ones of the same kind.
 *
 * The interval is for a value, not for the mean: with many earlier ones it stays as wide as they spread.
 *
 * @param earlier at least two, independent, about normal
 * @param confidence of the two-sided interval
 * @throws RangeError below two earlier values
 * Source: Hahn & Meeker (1991), 4.7
 */
function predictionInterval(earlier, value, confidence = 0.95) {
    if (earlier.length < 2)
        throw new RangeError(`${earlier.length} earlier values do not vary`);
    const freedom = earlier.length - 1;
    const centre = (0,simple_statistics/* mean */.RE)([...earlier]);
    const spread = (0,simple_statistics/* sampleStandardDeviation */.JK)([...earlier]);
    const standardError = spread * Math.sqrt(1 + 1 / earlier.length);
    const reach = stats_base_dists_t_quantile_lib((1 + confidence) / 2, freedom) * standardError;
    const t = inUnitsOf(standardError, value - centre);
    const greater = upperTail(t, freedom);
    return { mean: centre, low: centre - reach, high: centre + reach, t, freedom, greater };
}
function inUnitsOf(standardError, difference) {
    return difference === 0 ? 0 : difference / standardError;
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






















/***/ })

};
