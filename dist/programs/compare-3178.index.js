export const id = 3178;
export const ids = [3178,4377];
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

/***/ 64377:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   w$: () => (/* binding */ datetime)
/* harmony export */ });
/* unused harmony exports date, time, duration */
/* harmony import */ var _core_index_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(43759);
/* harmony import */ var _schemas_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(28942);



function datetime(params) {
    return _core_index_js__WEBPACK_IMPORTED_MODULE_0__/* ._isoDateTime */ .G1(_schemas_js__WEBPACK_IMPORTED_MODULE_1__/* .ZodISODateTime */ .You, params);
}
function date(params) {
    return core._isoDate(ZodISODate, params);
}
function time(params) {
    return core._isoTime(ZodISOTime, params);
}
function duration(params) {
    return core._isoDuration(ZodISODuration, params);
}


/***/ })

};
