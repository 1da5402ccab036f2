export const id = 900;
export const ids = [900];
export const modules = {

/***/ 29900:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  annotatedBenchmarks: () => (/* reexport */ annotatedBenchmarks),
  checkLimit: () => (/* reexport */ checkLimit),
  commentLimit: () => (/* reexport */ commentLimit),
  commentMarker: () => (/* reexport */ commentMarker),
  count: () => (/* reexport */ count),
  formatDuration: () => (/* reexport */ formatDuration),
  formatPercent: () => (/* reexport */ formatPercent),
  formatSize: () => (/* reexport */ formatSize),
  headlineText: () => (/* reexport */ headlineText),
  lineText: () => (/* reexport */ lineText),
  logText: () => (/* reexport */ logText),
  metricSchema: () => (/* reexport */ metricSchema),
  noticeAddress: () => (/* reexport */ noticeAddress),
  noticeLines: () => (/* reexport */ noticeLines),
  noticeText: () => (/* reexport */ noticeText),
  noticesTable: () => (/* reexport */ noticesTable),
  paint: () => (/* reexport */ paint),
  parseReport: () => (/* reexport */ parseReport),
  recordSchema: () => (/* reexport */ recordSchema),
  renderCsv: () => (/* reexport */ renderCsv),
  renderHistory: () => (/* reexport */ renderHistory),
  renderJson: () => (/* reexport */ renderJson),
  renderJsonSchema: () => (/* reexport */ renderJsonSchema),
  renderMarkdown: () => (/* reexport */ renderMarkdown),
  renderProgress: () => (/* reexport */ renderProgress),
  renderRunNote: () => (/* reexport */ renderRunNote),
  renderTerminal: () => (/* reexport */ renderTerminal),
  reportFileName: () => (/* reexport */ reportFileName),
  reportSchema: () => (/* reexport */ reportSchema),
  summaryLimit: () => (/* reexport */ summaryLimit),
  textTable: () => (/* reexport */ textTable),
  wrap: () => (/* reexport */ wrap),
  writtenNotice: () => (/* reexport */ writtenNotice)
});

// EXTERNAL MODULE: ./lib/model/index.js + 22 modules
var model = __webpack_require__(36365);
;// CONCATENATED MODULE: ./lib/report/text/phrase.js
function plain(text) {
    return { kind: 'plain', text };
}
function strong(text) {
    return { kind: 'strong', text };
}
function phrase_name(text, columns = 60) {
    return { kind: 'name', text, columns };
}
function sentence(text, columns = 600) {
    return { kind: 'sentence', text, columns };
}

;// CONCATENATED MODULE: ./lib/report/words/accepted-text.js

/** Who accepted a slowdown and why. */
function acceptedPhrases({ by, reason }) {
    return [plain('accepted by '), phrase_name(by, 32), plain(': '), sentence(reason, 160)];
}

;// CONCATENATED MODULE: ./lib/report/scene/once-per-report.js
/**
 * The same function, computed once for each report. A report never changes, and each is written in several forms that
 * have most of their work in common.
 */
function oncePerReport(make) {
    const made = new WeakMap();
    return (report) => {
        const known = made.get(report) ?? make(report);
        made.set(report, known);
        return known;
    };
}

;// CONCATENATED MODULE: ./lib/report/scene/budget-rows.js

const budgetScene = oncePerReport(({ budgets }) => {
    const gating = budgets.filter(({ gates }) => gates);
    return {
        all: gating.length,
        exceeded: gating.filter(({ status }) => status === 'exceeded').toSorted(farthestFirst),
        undecided: gating.filter(({ status }) => status === 'undecided').toSorted(farthestFirst),
    };
});
/** By what fails or may fail, in order; then all others. */
function unmetFirst(report) {
    const { exceeded, undecided } = budgetScene(report);
    const unmet = [...exceeded, ...undecided];
    return { unmet, others: report.budgets.filter((limit) => !unmet.includes(limit)) };
}
/** In their order. */
function tiersOf(budgets) {
    return [...new Set(budgets.map(({ tier }) => tier))];
}
function farthestFirst(a, b) {
    return excess(b) - excess(a);
}
/** How many times beyond the target; below 1 within. */
function excess({ current, target }) {
    if (current === null)
        return 0;
    const { value, bound } = target;
    return bound === 'max' ? current.value / value : value / current.value;
}

;// CONCATENATED MODULE: ./lib/report/words/called-as.js
/** What a sentence calls a benchmark; one that stands for a whole suite, since nothing in it is known, by that suite. */
function calledAs({ id, suite, name }) {
    return id === suite ? suite : name;
}

// EXTERNAL MODULE: ./node_modules/string-width/index.js + 6 modules
var string_width = __webpack_require__(94668);
;// CONCATENATED MODULE: ./lib/report/text/text-width.js

/** Columns that the text takes in a terminal: wide characters take two, combining marks none. */
function textWidth(text) {
    return narrow.test(text) ? text.length : (0,string_width/* default */.A)(text);
}
// Latin, Greek, Cyrillic and the signs of our own figures: one column each, and most of what a table holds. Segmenting
// the rest into characters costs more than all else in a report.
const narrow = /^[\x20-\x7e\xa0-\xac\xae-\u02ff\u0370-\u0482\u048a-\u052f−→…∞✗✓]*$/;

;// CONCATENATED MODULE: ./lib/report/text/shorten.js

/**
 * At most `columns` columns of the text: where it is longer, its middle gives way to `…`. The ends stay, because names
 * of one suite differ there. Never cuts a character in two.
 */
function shorten(text, columns) {
    if (text.length <= columns && textWidth(text) <= columns)
        return text;
    if (columns <= 1)
        return columns === 1 ? '…' : '';
    const tail = Math.floor((columns - 1) / 2);
    // Finding the characters of an endless line costs milliseconds, and most lines have none but these.
    if (shorten_plain.test(text))
        return `${text.slice(0, columns - 1 - tail)}…${text.slice(text.length - tail)}`;
    const parts = characters(text);
    if (total(parts) <= columns)
        return text;
    return `${take(parts, columns - 1 - tail)}…${take(parts.toReversed(), tail, 'backwards')}`;
}
const shorten_plain = /^[\x20-\x7e]*$/;
const segmenter = new Intl.Segmenter('en', { granularity: 'grapheme' });
// The longest emoji in use have 15 code units; a longer cluster was made to pass for one character.
const longestCluster = 24;
function characters(text) {
    return Array.from(segmenter.segment(text), ({ segment }) => segment).flatMap((cluster) => cluster.length > longestCluster ? Array.from(cluster) : [cluster]);
}
// A character counts at least one, so that nothing invisible gets through for free.
function cost(character) {
    return Math.max(1, textWidth(character));
}
function total(parts) {
    return parts.reduce((sum, part) => sum + cost(part), 0);
}
function take(parts, columns, direction = 'forwards') {
    const taken = [];
    let left = columns;
    for (const part of parts) {
        left -= cost(part);
        if (left < 0)
            break;
        taken.push(part);
    }
    return (direction === 'forwards' ? taken : taken.toReversed()).join('');
}

;// CONCATENATED MODULE: ./lib/report/text/visible-text.js
/**
 * One line in which nothing is hidden: control characters become their pictures (`␛`, `␊`), and what is invisible or
 * turns the reading direction becomes its code point (`⟨U+202E⟩`). Joiners stay, since emoji and several scripts need
 * them, and so do up to three combining marks in a row; more of them are there to overflow the line.
 */
function visibleText(text) {
    if (visible_text_plain.test(text))
        return text;
    return text
        .replaceAll(visible_text_hidden, (character) => picture(character.codePointAt(0) ?? 0))
        .replaceAll(stackedMarks, '$1');
}
/** The same over several lines, without the colours that a tool gave them and with tabs as two spaces. */
function visibleLines(text) {
    return text
        .replaceAll(colours, '')
        .split(/\r\n|[\n\r]/)
        .map((line) => visibleText(line.replaceAll('\t', '  ').trimEnd()));
}
const visible_text_plain = /^[\x20-\x7e]*$/;
// Cf holds the bidirectional controls, zero-width and tag characters; Cs are halves of surrogate pairs.
const visible_text_hidden = /[\p{Cc}\p{Cs}\p{Zl}\p{Zp}]|(?![\u200c\u200d])\p{Cf}/gu;
const stackedMarks = /(\p{M}{3})\p{M}+/gu;
// oxlint-disable-next-line no-control-regex -- the escape character is what is looked for
const colours = /\u001b\[[\d;]*m/g;
function picture(codePoint) {
    if (codePoint < 0x20)
        return String.fromCodePoint(0x2400 + codePoint);
    if (codePoint === 0x7f)
        return '␡';
    return `⟨U+${codePoint.toString(16).toUpperCase().padStart(4, '0')}⟩`;
}

;// CONCATENATED MODULE: ./lib/report/text/display-name.js


/** A name that somebody chose as one visible line at most `columns` wide, never blank. */
function displayName(name, columns = 60) {
    const line = shorten(visibleText(name), columns);
    return line.trim() === '' ? '(no name)' : line;
}

;// CONCATENATED MODULE: ./lib/report/text/log-text.js

/**
 * Hostile text as one line of a terminal or of a job's log: no control character acts, and the runner takes no part of
 * it for a command. It takes `::command::` at the start of a line, after trimming, and `##[command]` anywhere; both
 * stay readable, broken by a space. The first is broken after any white space, because the line may be wrapped there.
 */
function logText(text) {
    return visibleText(text).replaceAll(command, '$1: :').replaceAll('##[', '## [');
}
const command = /(^|\s)::/g;

;// CONCATENATED MODULE: ./lib/report/words/metric-words.js




/** What was measured, for a sentence. Another tool's metric is called as somebody wrote it there. */
function metricPhrase(metric) {
    const { noun } = (0,model/* metricOf */.ak)(metric);
    return own.has(metric) ? plain(noun) : phrase_name(noun);
}
/** Its name as a person writes it, for a terminal or a job's log. */
function metricText(metric) {
    return logText(displayName((0,model/* bareName */.yZ)(metric), 40));
}
const own = new Set(model/* metricNames */.Zv);

;// CONCATENATED MODULE: ./lib/report/words/quantity.js

/**
 * A metric's figures of base and head in the unit a person would choose for the base, the same for both unless they
 * are far apart, and with as many digits as the interval of their change supports (two to four).
 */
function formatPair(unit, values, change) {
    const digits = significantDigits(change);
    const { base, head } = values;
    if (base === null || head === null || farApart(base, head)) {
        return { base: formatMaybe(unit, base, digits), head: formatMaybe(unit, head, digits) };
    }
    const { format } = formatter(unit, base, digits);
    return { base: format(base), head: format(head) };
}
/** One figure in the unit a person would choose, such as `1.23 ms`. */
function formatQuantity(unit, value, digits = 3) {
    return formatter(unit, value, digits).format(value);
}
/** A figure with as many digits as its interval supports, and the interval in the same unit. */
function formatCurrent(unit, { value, low, high }) {
    const digits = value === 0 ? 3 : significantDigits({ ratio: value, low, high });
    const { format, figure } = formatter(unit, value, digits);
    const interval = high === Infinity ? 'unbounded' : `${figure(low)} to ${format(high)}`;
    return { value: format(value), interval };
}
/** A figure that somebody has set, with the digits that they gave it. */
function formatExactly(unit, value) {
    const { size, name } = scaleFor(unit, value);
    return `${Number((value / size).toPrecision(6))} ${name}`.trimEnd();
}
/** Bytes in the unit a person would choose, such as `12.3 MB`. */
function formatSize(bytes) {
    return formatQuantity('B', bytes);
}
const scales = new Map(Object.entries({
    s: [
        { size: 1, name: 's' },
        { size: 1e-3, name: 'ms' },
        { size: 1e-6, name: 'µs' },
        { size: 1e-9, name: 'ns' },
    ],
    B: [
        { size: 1e9, name: 'GB' },
        { size: 1e6, name: 'MB' },
        { size: 1e3, name: 'kB' },
        { size: 1, name: 'B' },
    ],
    '1/s': [
        { size: 1e6, name: 'M/s' },
        { size: 1e3, name: 'k/s' },
        { size: 1, name: '/s' },
    ],
    count: [
        { size: 1, name: '' },
        { size: 1e-3, name: 'in 1k' },
        { size: 1e-6, name: 'in 1M' },
    ],
    share: [{ size: 0.01, name: '%' }],
    'B/s': [
        { size: 1e9, name: 'GB/s' },
        { size: 1e6, name: 'MB/s' },
        { size: 1e3, name: 'kB/s' },
        { size: 1, name: 'B/s' },
    ],
}));
const longestUnit = 16;
/** Of a unit that only another tool knows, which may be any text: on one line, and for each place to escape. */
function scalesOf(unit) {
    const name = unit.trim() === '' ? '' : displayName(unit, longestUnit);
    return scales.get(unit) ?? (unit.endsWith('/s') ? ratesOf(name) : [{ size: 1, name }]);
}
/** Of anything a second there may be billions. */
function ratesOf(name) {
    return [
        { size: 1e9, name: `G ${name}` },
        { size: 1e6, name: `M ${name}` },
        { size: 1e3, name: `k ${name}` },
        { size: 1, name },
    ];
}
function formatMaybe(unit, value, digits) {
    return value === null ? null : formatQuantity(unit, value, digits);
}
// In one unit, the smaller of two such figures would have lost its digits.
function farApart(base, head) {
    const [smaller = 0, larger = 0] = [Math.abs(base), Math.abs(head)].toSorted((a, b) => a - b);
    return larger >= 10 * smaller;
}
/** Figures like `reference`, so that a column or a pair of them can be compared digit by digit. */
function formatter(unit, reference, digits) {
    const scale = scaleFor(unit, reference);
    const size = Math.abs(reference);
    const magnitude = size > 0 ? Math.floor(Math.log10(size / scale.size)) : digits;
    const decimals = Math.min(6, Math.max(0, digits - 1 - magnitude));
    const figure = (value) => (value / scale.size).toFixed(decimals);
    return { figure, format: (value) => `${figure(value)} ${scale.name}`.trimEnd() };
}
function scaleFor(unit, reference) {
    const [largest, ...smaller] = scalesOf(unit);
    return ([largest, ...smaller].find(({ size }) => Math.abs(reference) >= size) ??
        smaller.at(-1) ??
        largest);
}
function significantDigits(change) {
    if (change === null)
        return 3;
    const relative = (change.high - change.low) / 2 / change.ratio;
    if (relative >= 0.1)
        return 2;
    return relative >= 0.003 || relative === 0 ? 3 : 4;
}

;// CONCATENATED MODULE: ./lib/report/words/budget-words.js





/** What is limited, such as `GET /users`, or `parallel` against `sequential`. */
function limitName(limit) {
    const own = phrase_name(calledAs(limit.benchmark));
    return limit.kind === 'budget' ? [own] : [own, plain(' against '), phrase_name(limit.than.name)];
}
/** Such as `at most 100 ms`; of a relation `at least 1.5 times`, or `at least as fast`. */
function targetText(limit) {
    const { bound, value } = limit.target;
    if (limit.kind === 'relation' && value === 1) {
        return (0,model/* metricOf */.ak)(limit.metric).unit === 's' ? 'at least as fast' : 'at least as good';
    }
    return `at ${bound === 'max' ? 'most' : 'least'} ${formatExactly(unitOf(limit), value)}`;
}
/** Such as `132 ms` and `128 to 137 ms`; null without a figure. */
function currentText(limit) {
    return limit.current === null ? null : formatCurrent(unitOf(limit), limit.current);
}
/** The figure as a part of its target, such as `132 %`: how far it still is, or how much room is left. */
function shareOfTarget({ current, target }) {
    if (current === null || target.value === 0)
        return '';
    const percent = (current.value / target.value) * 100;
    return percent < 9.95 ? `${percent.toFixed(1)} %` : `${Number(percent.toPrecision(3))} %`;
}
/** Figure, interval and target in a sentence that has named the benchmark. */
function limitPhrases(limit) {
    const figure = currentText(limit);
    // The time goes without saying, and of a relation too.
    const metric = limit.metric === 'time' ? [] : [plain(', '), metricPhrase(limit.metric)];
    const found = figure === null ? 'no figure' : `${figure.value} (${figure.interval})`;
    const words = isHarmless.test(unitOf(limit)) ? plain : phrase_name;
    return [...metric, plain(': '), words(found), plain(', '), words(targetText(limit))];
}
/** Another tool's unit may be any text. */
const isHarmless = /^[A-Za-z\d %/]*$/;
const limitSigns = {
    exceeded: '✗',
    undecided: '?',
    met: '✓',
};
/** Red is for what fails: of a later tier, nothing does. */
function limitDot({ gates, status }) {
    if (status === 'met')
        return '🟢';
    if (!gates)
        return '⚪';
    return status === 'exceeded' ? '🔴' : '🟡';
}
function unitOf(limit) {
    return limit.kind === 'budget' ? (0,model/* metricOf */.ak)(limit.metric).unit : 'times';
}

;// CONCATENATED MODULE: ./lib/report/words/percent.js

/** A change as a person says it, such as `+12.3 %`, with as many digits as its interval supports. */
function formatChange(change, metric) {
    const shown = ofFigures(change, metric);
    return `${signed(percent(shown.ratio), decimals(shown))} %`;
}
/** The interval of a change, such as `+10.9 to +13.8 %`; `unbounded` where the rounds were too few for one. */
function formatInterval(change, metric) {
    const shown = ofFigures(change, metric);
    const { low, high } = shown;
    if (low === 0 && high === Infinity)
        return 'unbounded';
    const digits = decimals(shown);
    return `${signed(percent(low), digits)} to ${signed(percent(high), digits)} %`;
}
/** As base and head beside it show it: of what is better higher, a fall from 100 to 80 is −20 %, and none of +25 %. */
function ofFigures({ ratio, low, high }, metric) {
    if ((0,model/* metricOf */.ak)(metric).better === 'lower')
        return { ratio, low, high };
    return { ratio: 1 / ratio, low: 1 / high, high: 1 / low };
}
/** A fraction as a limit on both sides, such as `±5 %` for 0.05. */
function formatLimit(fraction) {
    return `±${formatPercent(fraction)}`;
}
/** A fraction in per cent, such as `2.5 %` for 0.025, rounded to three digits. */
function formatPercent(fraction) {
    return `${Number((fraction * 100).toPrecision(3))} %`;
}
/** A detectable effect, such as `±8.1 %`: an estimate itself, so never more than two digits. */
function formatDetectable(fraction) {
    const value = fraction * 100;
    return `±${value < 9.95 ? value.toFixed(1) : Number(value.toPrecision(2))} %`;
}
/** The noise floor: how far from no change at all its interval reaches on either side, such as `±1.5 %`. */
function formatNoise({ low, high }) {
    const reach = Math.max(high - 1, 1 - low);
    return Number.isFinite(reach) ? formatDetectable(reach) : 'unbounded';
}
function percent(ratio) {
    return (ratio - 1) * 100;
}
// One or two digits of the interval's half width, as physicists give an uncertainty; one decimal for most changes, so
// that the figures of a column stand below each other.
function decimals(change) {
    const half = (percent(change.high) - percent(change.low)) / 2;
    if (half >= 10)
        return 0;
    return half >= 0.3 || half === 0 ? 1 : 2;
}
function signed(value, digits) {
    if (value === Infinity)
        return '+∞';
    const size = Math.abs(value);
    const figure = size < 1e6 ? size.toFixed(digits) : size.toExponential(1);
    if (Number(figure) === 0)
        return figure;
    return `${value < 0 ? '−' : '+'}${figure}`;
}

;// CONCATENATED MODULE: ./lib/report/words/change-text.js



/**
 * A result's change, null where there is none. Per cent of a figure that is zero in one of the versions, or below zero,
 * would tell nobody anything.
 */
function changeText({ change, metric, values }) {
    if (change === null)
        return null;
    const { base, head } = values;
    const isOfNothing = base !== head && ((base ?? 1) <= 0 || (head ?? 1) <= 0);
    return isOfNothing
        ? {
            estimate: `from ${figure(base ?? 0, metric)} to ${figure(head ?? 0, metric)}`,
            interval: null,
        }
        : { estimate: formatChange(change, metric), interval: formatInterval(change, metric) };
}
/** The same in a sentence. */
function changeSentence(result) {
    const text = changeText(result);
    if (text === null)
        return '';
    return text.interval === null ? text.estimate : `${text.estimate} (95 % CI ${text.interval})`;
}
/** Another tool's unit may be any text, which would have to be escaped wherever this goes. */
const change_text_isHarmless = /^[A-Za-z\d/]*$/;
function figure(value, metric) {
    const { unit } = (0,model/* metricOf */.ak)(metric);
    if (value === 0)
        return '0';
    return formatQuantity(change_text_isHarmless.test(unit) ? unit : '', value);
}

;// CONCATENATED MODULE: ./lib/report/text/excerpt.js

const mostLines = 12;
const longestLine = 300;
/** Of a message that may be endless: its top, which says what happened. The rest is the stack. */
function excerpt(message) {
    const lines = message
        .slice(0, 20_000)
        .trim()
        .split(/\r\n|[\n\r]/)
        .map((line) => shorten(line, longestLine));
    if (lines.length <= mostLines)
        return lines.join('\n');
    return [...lines.slice(0, mostLines - 1), `… ${lines.length - mostLines + 1} more lines`].join('\n');
}

;// CONCATENATED MODULE: ./lib/report/text/phrases-to-text.js




/** A sentence without markup, safe in a terminal and in a job's log. */
function phrasesToText(phrases) {
    return logText(phrases.map(word).join(''));
}
function word(phrase) {
    switch (phrase.kind) {
        case 'name':
            return displayName(phrase.text, phrase.columns);
        case 'sentence':
            return shorten(visibleText(phrase.text).trim(), phrase.columns);
        case 'plain':
        case 'strong':
            return phrase.text;
    }
}

;// CONCATENATED MODULE: ./lib/report/scene/rows.js


/** The report's benchmarks, worst first; those of one verdict by the size of their change. */
const worstFirst = oncePerReport(({ benchmarks }) => benchmarks
    .flatMap((benchmark) => {
    const [worst] = gating(benchmark).toSorted(compareWithin);
    return worst === undefined ? [] : [{ benchmark, worst }];
})
    .toSorted((a, b) => compareResults(a.worst, b.worst)));
/** The results that count. */
function gating({ results }) {
    return results.filter(({ gates }) => gates);
}
/**
 * The results that stand in a table: of each version the time, or what gates in its stead, and of the other metrics what
 * has changed or keeps the gate from passing.
 */
function mainResults(benchmark) {
    const lead = leadingMetric(benchmark);
    return benchmark.results.filter((result) => result.metric === lead || isNews(result));
}
/** The results that only who asks for them wants to see. */
function otherResults(benchmark) {
    const lead = leadingMetric(benchmark);
    return benchmark.results.filter((result) => result.metric !== lead && !isNews(result));
}
function leadingMetric(benchmark) {
    return (gating(benchmark)[0] ?? benchmark.results[0])?.metric ?? null;
}
function isNews(result) {
    return hasChanged(result) || (result.gates && undecided.has(result.verdict));
}
const undecided = new Set(['inconclusive', 'unstable']);
/** Also what only looks as if it had. */
function hasChanged({ verdict }) {
    return verdict === 'regressed' || verdict === 'suspected' || verdict === 'improved';
}
/** How many benchmarks have which verdict, each counted once, under its worst. */
function tally(rows) {
    const counts = { ...none };
    for (const { worst } of rows)
        counts[worst.verdict] += 1;
    return counts;
}
/** How many of those with the verdict were accepted, in all that counts of them. */
function acceptedAmong(rows, verdict) {
    return withVerdict(rows, verdict).filter(({ worst }) => worst.accepted !== null).length;
}
/** Those with one of the verdicts, in the order given. */
function withVerdict(rows, ...wanted) {
    return rows.filter(({ worst }) => wanted.includes(worst.verdict));
}
/** The threshold that all of them share; null where they differ or there is none. */
function sharedThreshold(rows) {
    const thresholds = new Set(rows.flatMap(({ benchmark }) => gating(benchmark).map(({ threshold }) => threshold)));
    return thresholds.size === 1 ? ([...thresholds][0] ?? null) : null;
}
const none = {
    regressed: 0,
    suspected: 0,
    errored: 0,
    unstable: 0,
    inconclusive: 0,
    improved: 0,
    unchanged: 0,
    new: 0,
    removed: 0,
};
/** Of two results of a benchmark without a change the one of the first metric leads: the time, if it gates. */
function compareWithin(a, b) {
    const isSameNews = a.verdict === b.verdict && !hasChanged(a);
    const [first] = (0,model/* metricsInOrder */.vI)([a.metric, b.metric]);
    const byMetric = !isSameNews || a.metric === b.metric ? 0 : first === a.metric ? -1 : 1;
    return byMetric || compareResults(a, b);
}
function compareResults(a, b) {
    return (model/* verdicts */.rY.indexOf(a.verdict) - model/* verdicts */.rY.indexOf(b.verdict) ||
        Number(a.accepted !== null) - Number(b.accepted !== null) ||
        weight(b) - weight(a));
}
// The most changed first: for improvements that is the smallest ratio.
function weight(result) {
    const ratio = result.change?.ratio ?? 0;
    return result.verdict === 'improved' ? -ratio : ratio;
}

;// CONCATENATED MODULE: ./lib/report/annotations.js















// As many as a check run is worth the requests for; a log shows far fewer.
const most = 200;
/** The benchmarks that got worse or have no figures, worst first, and no more than anybody shows. */
function annotatedBenchmarks(report) {
    const { failOn } = report.settings;
    const level = failOn === 'never' ? 'warning' : 'failure';
    const suspicion = failOn === 'never' || failOn === 'regressed' ? 'warning' : 'failure';
    const isBroken = report.outcome === 'errored' || report.outcome === 'incomparable';
    const ofBenchmarks = worstFirst(report)
        .slice(0, most)
        .flatMap(({ benchmark, worst }) => {
        const name = logText(displayName(calledAs(benchmark)));
        if (worst.verdict === 'regressed' || worst.verdict === 'suspected') {
            const { slower, title } = worse(benchmark, worst, name);
            const words = message(benchmark, slower);
            const own = worst.verdict === 'suspected' ? suspicion : level;
            if (worst.accepted === null)
                return [{ benchmark, level: own, title, message: words }];
            const why = `${words}\n${phrasesToText(acceptedPhrases(worst.accepted))}`;
            return [{ benchmark, level: 'warning', title: `${title}, accepted`, message: why }];
        }
        // One that fails in the base alone fails nothing, as long as others can be compared.
        if (worst.verdict !== 'errored' || !isBroken)
            return [];
        const title = `${name} could not be measured`;
        const own = report.outcome === 'errored' ? 'failure' : level;
        return [{ benchmark, level: own, title, message: errorOf(benchmark, worst) }];
    });
    const ofBudgets = budgetScene(report).exceeded.map((limit) => overBudget(limit, level));
    return [...ofBenchmarks, ...ofBudgets].slice(0, most);
}
function overBudget(limit, level) {
    const { benchmark, version, tier } = limit;
    const subject = phrasesToText(limitName(limit));
    const figures = phrasesToText(limitPhrases(limit));
    const id = logText(displayName(benchmark.id, 200));
    const where = `budget of ${logText(displayName(tier, 60))}, in ${logText(displayName(version, 60))}`;
    return {
        benchmark,
        level,
        title: `${subject} is over budget${figures}`,
        message: [id, where].join('\n'),
    };
}
function worse(benchmark, worst, name) {
    const slower = gating(benchmark).filter(({ verdict }) => verdict === worst.verdict);
    const isOfTime = (0,model/* metricOf */.ak)(worst.metric).unit === 's';
    const text = changeText(worst);
    const by = text === null ? '' : `: ${text.estimate}`;
    const word = isOfTime ? 'slower' : 'worse';
    const verb = worst.verdict === 'suspected' ? 'looks' : 'got';
    const doubt = worst.verdict === 'suspected' ? ', not confirmed' : '';
    return { slower, title: `${name} ${verb} ${word}${by}${doubt}` };
}
function message({ id }, slower) {
    return [logText(displayName(id, 200)), ...slower.map(line)].join('\n');
}
function line(result) {
    const { metric, values, change, threshold, version } = result;
    const { unit } = (0,model/* metricOf */.ak)(metric);
    const { base, head } = formatPair(unit, values, change);
    const noun = phrasesToText([metricPhrase(metric)]);
    const figures = logText(`${noun}: ${base ?? '–'} to ${head ?? '–'}`);
    const limit = `threshold ${formatLimit(threshold)}`;
    // Where no per cent is told, the figures say it all.
    const by = changeText(result)?.interval == null ? '' : `, ${changeSentence(result)}`;
    return `${figures}${by}, ${limit}, in ${logText(displayName(version, 60))}`;
}
function errorOf({ id }, { error }) {
    const lines = visibleLines(excerpt(error ?? '')).map(logText);
    return [logText(displayName(id, 200)), ...lines].join('\n');
}

;// CONCATENATED MODULE: ./lib/report/words/consequence.js

/**
 * What the reader could not guess from the headline: that what is wrong does not fail the job, or that uncertainty does.
 * Null where it is as usual.
 */
function consequence(report) {
    const { failOn } = report.settings;
    if (failOn === 'never' && report.outcome === 'regressed') {
        return 'fail-on is never: the slowdown is reported and fails nothing';
    }
    if (failOn === 'never' && report.outcome === 'exceeded') {
        return 'fail-on is never: what is over budget is reported and fails nothing';
    }
    if (failOn === 'never' && report.outcome === 'incomparable') {
        return 'fail-on is never: that nothing was compared is reported and fails nothing';
    }
    if (report.outcome === 'incomparable' && isRenamed(report)) {
        return 'renames has benchmarks compared that only got another name: list the old and new names there';
    }
    if (report.outcome === 'suspected' && (failOn === 'never' || failOn === 'regressed')) {
        return `fail-on is ${failOn}: what looks slower fails nothing until it is confirmed`;
    }
    if (failOn === 'inconclusive' && report.outcome === 'inconclusive') {
        return budgetScene(report).undecided.length > 0
            ? 'fail-on is inconclusive: what could not be decided counts as a failure'
            : 'fail-on is inconclusive: a change that could have gone unseen counts as a failure';
    }
    return null;
}
/** All of the base's are gone and there are new ones: rather other names than other benchmarks. */
function isRenamed({ benchmarks }) {
    const found = new Set(benchmarks.flatMap(({ results }) => results.map(({ verdict }) => verdict)));
    return found.has('removed') && found.has('new');
}

;// CONCATENATED MODULE: ./lib/report/words/count.js
/** A number of things, such as `1 round` or `2,000 rounds`. */
function count(number, thing) {
    return `${grouped(number)} ${thing}${number === 1 ? '' : 's'}`;
}
/** A whole number with its thousands apart. */
function grouped(number) {
    return String(number).replaceAll(/\B(?=(?:\d{3})+$)/g, ',');
}

;// CONCATENATED MODULE: ./lib/report/words/budget-headline.js




/** The sentence where budgets are the news: how many are exceeded, or else undecided, and the worst of them. */
function budgetNews(report) {
    const { all, exceeded, undecided } = budgetScene(report);
    const [limits, word] = exceeded.length > 0 ? [exceeded, 'exceeded'] : [undecided, 'undecided'];
    const [worst] = limits;
    const be = limits.length === 1 ? 'is' : 'are';
    return [
        strong(`${subject(limits.length, all)} ${be} ${word}`),
        ...(worst === undefined
            ? []
            : [
                plain(limits.length === 1 ? ': ' : ', worst: '),
                ...limitName(worst),
                ...inVersion(report, worst),
                ...limitPhrases(worst),
            ]),
        ...(exceeded.length > 0 && undecided.length > 0
            ? [plain(`; ${grouped(undecided.length)} undecided`)]
            : []),
    ];
}
/** What a sentence about something else says of them at its end. */
function budgetsBeside(report) {
    const { all, exceeded, undecided } = budgetScene(report);
    if (all === 0)
        return [];
    const numbers = [
        ...(exceeded.length > 0 ? [`${count(exceeded.length, 'budget')} exceeded`] : []),
        ...(undecided.length > 0 ? [`${count(undecided.length, 'budget')} undecided`] : []),
    ];
    return [plain(`; ${numbers.length > 0 ? numbers.join(', ') : `${count(all, 'budget')} met`}`)];
}
function inVersion({ versions }, { version }) {
    return versions.heads.length > 1 ? [plain(' in '), phrase_name(version)] : [];
}
function subject(number, all) {
    if (all === 1)
        return 'The only budget';
    return number === all
        ? `All ${count(all, 'budget')}`
        : `${grouped(number)} of ${count(all, 'budget')}`;
}

;// CONCATENATED MODULE: ./lib/report/words/duration.js
/** Seconds as a person says them: `4.2s`, `42s`, `1m 40s`, `2h 5m`. */
function formatDuration(seconds) {
    if (seconds < 9.95)
        return `${seconds.toFixed(1)}s`;
    const whole = Math.round(seconds);
    if (whole < 60)
        return `${whole}s`;
    if (whole < 3600)
        return joined(Math.floor(whole / 60), 'm', whole % 60, 's');
    const minutes = Math.round(seconds / 60);
    return joined(Math.floor(minutes / 60), 'h', minutes % 60, 'm');
}
function joined(large, largeUnit, small, smallUnit) {
    return small === 0 ? `${large}${largeUnit}` : `${large}${largeUnit} ${small}${smallUnit}`;
}

;// CONCATENATED MODULE: ./lib/report/scene/scene.js


function sceneOf({ versions }, rows) {
    const counts = tally(rows);
    const oneSide = counts.new + counts.removed;
    const hasBase = versions.base !== null;
    const accepted = {
        regressed: acceptedAmong(rows, 'regressed'),
        suspected: acceptedAmong(rows, 'suspected'),
    };
    return {
        rows,
        counts,
        slower: counts.regressed - accepted.regressed,
        suspected: counts.suspected - accepted.suspected,
        accepted: accepted.regressed + accepted.suspected,
        judged: hasBase ? rows.length - oneSide : rows.length,
        compared: rows.length - oneSide - counts.errored,
        errored: rows.filter(({ benchmark }) => benchmark.results.some(isErrored)).length,
        hasBase,
        severalHeads: versions.heads.length > 1,
        words: words(rows),
    };
}
function words(rows) {
    const isOfTime = rows.every(({ benchmark }) => gating(benchmark).every(({ metric }) => (0,model/* metricOf */.ak)(metric).unit === 's'));
    return isOfTime ? { worse: 'slower', better: 'faster' } : { worse: 'worse', better: 'better' };
}
function isErrored(result) {
    return result.verdict === 'errored';
}

;// CONCATENATED MODULE: ./lib/report/words/headline.js












/**
 * The one sentence that says how it went: the verdict, and the change that matters most. Every format begins with it,
 * so that no two of them can disagree; it counts benchmarks, each under the worst verdict that any head got.
 */
function headline(report, rows = worstFirst(report)) {
    const sentence = judgement(report, rows);
    if (report.interrupted)
        return behind('Interrupted; so far', sentence);
    const isSpared = report.settings.failOn === 'never' && failing.has(report.outcome);
    return isSpared ? behind('Would have failed:', sentence) : sentence;
}
/** The same without any markup, for outputs, titles and logs: one safe line. */
function headlineText(report) {
    return phrasesToText(headline(report));
}
/** Outcomes that fail a job unless it is told otherwise, and that `never` tells otherwise. */
const failing = new Set([
    'incomparable',
    'regressed',
    'exceeded',
    'suspected',
]);
function behind(lead, [first, ...rest]) {
    const text = first === undefined ? '' : `${first.text[0]?.toLowerCase()}${first.text.slice(1)}`;
    return [strong(`${lead} ${text}`), ...rest];
}
function judgement(report, rows) {
    const scene = sceneOf(report, rows);
    const { counts, accepted, errored } = scene;
    if (rows.length === 0)
        return nothingJudged(report);
    const beside = [...gone(scene), ...budgetsBeside(report)];
    if (scene.slower > 0)
        return [...slower(scene), ...beside];
    // One that fails in the base alone is not for the head to mend.
    if (errored > 0 && report.outcome === 'errored')
        return [...failed(scene), ...beside];
    if (report.outcome === 'incomparable') {
        return [...incomparable(scene, report), ...budgetsBeside(report)];
    }
    const { exceeded, undecided } = budgetScene(report);
    const isOpen = scene.suspected + accepted + counts.inconclusive + counts.unstable > 0;
    if (exceeded.length > 0 || (undecided.length > 0 && !isOpen)) {
        return [...headline_overBudget(report, scene), ...gone(scene)];
    }
    if (scene.suspected > 0)
        return [...suspected(scene), ...beside];
    return [...harmless(scene), ...beside];
}
function nothingJudged({ benchmarks }) {
    return benchmarks.length === 0
        ? [strong('Nothing was measured'), plain(': no benchmark was found')]
        : [strong('Nothing was judged'), plain(': no benchmark has a metric that gates')];
}
/** Without a regression, and with figures of all that can be judged. */
function harmless(scene) {
    const { counts, accepted, compared } = scene;
    if (accepted > 0)
        return slowerButAccepted(scene);
    if (!scene.hasBase)
        return withoutBase(scene);
    if (compared === 0)
        return oneSided(scene);
    if (counts.inconclusive + counts.unstable > 0)
        return unsettled(scene);
    return counts.improved > 0 ? faster(scene) : unchanged(scene);
}
function headline_overBudget(report, scene) {
    const { counts, accepted, errored, words } = scene;
    return [
        ...budgetNews(report),
        ...also(scene.suspected, `may have got ${words.worse}`),
        ...also(accepted, `got ${words.worse}, accepted`),
        ...also(counts.inconclusive + counts.unstable, 'inconclusive'),
        ...also(errored, 'could not be measured'),
        ...also(counts.improved, `got ${words.better}`),
    ];
}
function slower(scene) {
    const { counts, accepted, judged, errored, words } = scene;
    const number = scene.slower;
    return [
        strong(`${headline_subject(number, judged)} got ${words.worse}`),
        plain(number === 1 ? ': ' : ', worst: '),
        ...changeOf(scene, 'regressed'),
        ...also(scene.suspected, `may have got ${words.worse}`),
        ...also(accepted, 'more accepted'),
        ...also(errored, 'could not be measured'),
        ...also(counts.improved, `got ${words.better}`),
    ];
}
function suspected(scene) {
    const { counts, accepted, judged, errored, words } = scene;
    const number = scene.suspected;
    const worst = withVerdict(scene.rows, 'suspected')[0]?.worst;
    return [
        strong(`${headline_subject(number, judged)} ${number === 1 ? 'looks' : 'look'} ${words.worse}`),
        plain(number === 1 ? ': ' : ', worst: '),
        ...changeOf(scene, 'suspected'),
        plain(`, not confirmed${lackingText(worst?.lacks ?? null)}`),
        ...also(accepted, `got ${words.worse}, accepted`),
        ...also(counts.inconclusive + counts.unstable, 'inconclusive'),
        ...also(errored, 'could not be measured'),
        ...also(counts.improved, `got ${words.better}`),
    ];
}
/** How much more measuring it takes to tell, where that is known. */
function lackingText(lacks) {
    if (lacks === null)
        return '';
    const { rounds, seconds } = lacks;
    return seconds === null
        ? `: needs ${grouped(rounds)} more ${rounds === 1 ? 'round' : 'rounds'}`
        : `: needs about ${formatDuration(Math.max(1, seconds))} more`;
}
function slowerButAccepted(scene) {
    const { counts, accepted, judged, rows, errored, words } = scene;
    const verdict = counts.regressed > 0 ? 'regressed' : 'suspected';
    const reason = withVerdict(rows, verdict)[0]?.worst.accepted?.reason;
    const each = accepted === 1 ? 'which is' : 'all';
    const got = verdict === 'regressed' ? 'got' : 'may have got';
    return [
        strong(`${headline_subject(accepted, judged)} ${got} ${words.worse}, ${each} accepted`),
        plain(accepted === 1 ? ': ' : ', worst: '),
        ...changeOf(scene, verdict),
        ...(reason === undefined ? [] : [plain(' for the reason '), phrase_name(reason)]),
        ...also(counts.inconclusive + counts.unstable, 'inconclusive'),
        ...also(errored, 'could not be measured'),
        ...also(counts.improved, `got ${words.better}`),
    ];
}
function failed(scene) {
    const { counts, accepted, rows, errored, words } = scene;
    const first = withVerdict(rows, 'errored')[0];
    const settled = counts.improved + counts.unchanged;
    return [
        strong(couldNot(errored, scene.judged)),
        ...(first === undefined
            ? []
            : [plain(errored === 1 ? ': ' : ', first: '), phrase_name(calledAs(first.benchmark))]),
        ...also(accepted, `got ${words.worse}, accepted`),
        ...also(counts.inconclusive + counts.unstable, 'inconclusive'),
        ...also(counts.improved, `got ${words.better}`),
        ...(settled > 0 && errored + settled === scene.judged
            ? [plain(`; no other got ${words.worse}`)]
            : []),
        ...(scene.hasBase ? [] : [plain('; nothing was compared: there is no base')]),
    ];
}
function couldNot(errored, judged) {
    if (errored < judged || judged <= 1)
        return `${headline_subject(errored, judged)} could not be measured`;
    return `None of the ${count(judged, 'benchmark')} could be measured`;
}
/** Nothing got the rounds that a verdict takes: what became of all of it, most first. */
function incomparable({ counts, rows, hasBase }, { versions }) {
    const base = hasBase ? (versions.base?.label ?? '') : '';
    const few = counts.inconclusive + counts.unstable;
    return [
        strong('Nothing could be compared'),
        ...listed([
            counts.errored === 0
                ? []
                : [
                    plain(`${count(counts.errored, 'benchmark')} ${counts.errored === 1 ? 'fails' : 'fail'} in the base `),
                    phrase_name(base),
                ],
            few === 0
                ? []
                : [
                    plain(`${count(few, 'benchmark')} ${few === 1 ? 'has' : 'have'} too few figures for a verdict`),
                ],
            counts.removed === 0
                ? []
                : [
                    plain(`${count(counts.removed, 'benchmark')} of the base ${counts.removed === 1 ? 'is' : 'are'} gone (`),
                    ...namesOf(withVerdict(rows, 'removed')),
                    plain(')'),
                ],
            counts.new === 0
                ? []
                : [plain(`${grouped(counts.new)} ${counts.new === 1 ? 'is' : 'are'} new`)],
        ]),
    ];
}
/** Behind a colon, parted by semicolons. */
function listed(parts) {
    return parts
        .filter((part) => part.length > 0)
        .flatMap((part, i) => [plain(i === 0 ? ': ' : '; '), ...part]);
}
/** Benchmarks that nobody measures any more are news, whatever became of the others: they may have been lost. */
function gone({ rows }) {
    const removed = withVerdict(rows, 'removed');
    if (removed.length === 0)
        return [];
    return [plain(`; ${grouped(removed.length)} removed: `), ...namesOf(removed)];
}
const mostNamed = 3;
function namesOf(rows) {
    const named = rows
        .slice(0, mostNamed)
        .flatMap(({ benchmark }, i) => [...(i === 0 ? [] : [plain(', ')]), phrase_name(calledAs(benchmark))]);
    const others = rows.length - mostNamed;
    return others > 0 ? [...named, plain(` and ${grouped(others)} more`)] : named;
}
function withoutBase({ rows }) {
    const measured = rows.filter(({ worst }) => worst.values.head !== null).length;
    const all = count(rows.length, 'benchmark');
    const which = measured === rows.length ? all : `${measured} of ${all}`;
    return [strong(`${which} measured, nothing compared`), plain(': there is no base')];
}
function oneSided({ counts, rows, errored }) {
    return [strong(`Nothing was compared: ${why()}`), ...also(errored, 'could not be measured')];
    function why() {
        if (counts.new < rows.length)
            return 'no benchmark has figures of both versions';
        return counts.new === 1
            ? 'the only benchmark is new'
            : `all ${count(counts.new, 'benchmark')} are new`;
    }
}
function unsettled(scene) {
    const { counts, judged, errored, words } = scene;
    const number = counts.inconclusive + counts.unstable;
    const word = [
        counts.inconclusive > 0 ? 'inconclusive' : [],
        counts.unstable > 0 ? 'unstable' : [],
    ].flat();
    return [
        strong(`${headline_subject(number, judged)} ${number === 1 ? 'is' : 'are'} ${word.join(' or ')}`),
        ...leastCertain(scene, number),
        plain(`; none shown to be ${words.worse}`),
        ...also(errored, 'could not be measured'),
        ...also(counts.improved, `got ${words.better}`),
    ];
}
function leastCertain({ rows }, number) {
    const [widest] = withVerdict(rows, 'inconclusive', 'unstable').toSorted((a, b) => (b.worst.mde ?? Infinity) - (a.worst.mde ?? Infinity));
    if (widest === undefined)
        return [];
    const lead = [
        plain(number === 1 ? ': ' : ', least certain: '),
        phrase_name(widest.benchmark.name),
        ...(widest.worst.metric === 'time'
            ? []
            : [plain(' in its '), metricPhrase(widest.worst.metric)]),
    ];
    if (widest.worst.mde === null)
        return [...lead, plain(', with too few rounds to see anything')];
    return [
        ...lead,
        plain(`, where a change below ${formatDetectable(widest.worst.mde)} could go unseen`),
    ];
}
function faster(scene) {
    const { counts, judged, rows, errored, words } = scene;
    const others = counts.unchanged === 1 ? '' : ` ${grouped(counts.unchanged)}`;
    return [
        strong(`${headline_subject(counts.improved, judged)} got ${words.better}`),
        plain(counts.improved === 1 ? ': ' : ', most: '),
        ...changeOf(scene, 'improved'),
        ...(counts.unchanged === 0 ? [] : [plain(`; the other${others} ${within(rows)}`)]),
        ...also(errored, 'could not be measured'),
    ];
}
function unchanged({ counts, judged, rows, errored, words }) {
    if (judged === 1) {
        return [strong(`The only benchmark did not get ${words.worse}`), plain(`: ${within(rows)}`)];
    }
    const all = counts.unchanged === judged ? 'all ' : '';
    return [
        strong(`No benchmark got ${words.worse}`),
        plain(`: ${all}${grouped(counts.unchanged)} ${within(rows)}`),
        ...also(errored, 'could not be measured'),
    ];
}
function within(rows) {
    const threshold = sharedThreshold(withVerdict(rows, 'unchanged'));
    return `shown to be within ${threshold === null ? 'their thresholds' : formatLimit(threshold)}`;
}
/** The most changed benchmark with that verdict, and its figures. */
function changeOf({ rows, severalHeads }, verdict) {
    const row = withVerdict(rows, verdict)[0];
    if (row === undefined || row.worst.change === null)
        return [];
    return [
        phrase_name(row.benchmark.name),
        ...(severalHeads ? [plain(' in '), phrase_name(row.worst.version)] : []),
        ...metricOfRow(row),
        plain(` ${changeSentence(row.worst)}`),
    ];
}
/** The time goes without saying. */
function metricOfRow({ worst: { metric } }) {
    return metric === 'time' ? [] : [plain(', '), metricPhrase(metric), plain(':')];
}
function headline_subject(number, total) {
    if (total === 1)
        return 'The only benchmark';
    if (number === total)
        return `All ${count(total, 'benchmark')}`;
    return `${grouped(number)} of ${count(total, 'benchmark')}`;
}
function also(number, what) {
    return number === 0 ? [] : [plain(`; ${grouped(number)} ${what}`)];
}

;// CONCATENATED MODULE: ./lib/report/words/baseline.js




/** Which baseline the base had, from which commit and how old, and what its recorded runs make one suspect. */
function baselineFacts({ baseline, createdAt }) {
    if (baseline === null)
        return [];
    const { recorded } = baseline;
    return [found(baseline, createdAt), ...(recorded === null ? [] : [advice(recorded)])];
}
function found({ outcome, storage }, now) {
    switch (outcome.kind) {
        case 'found':
            return [
                plain(`baseline ${matches[outcome.match]} `),
                phrase_name(outcome.branch),
                plain(' at '),
                phrase_name(outcome.commit.slice(0, 7)),
                plain(`, saved ${age(outcome.createdAt, now)} in `),
                phrase_name(storage),
                plain(': '),
                ...treeWords(outcome.tree),
            ];
        case 'missing':
            return [plain('no baseline in '), phrase_name(storage), plain(': the base was prepared from git')];
        case 'unreachable':
            return [plain('a baseline may exist, but could not be asked for: '), phrase_name(outcome.message)];
        case 'corrupt':
            return [
                plain('the baseline in '),
                phrase_name(storage),
                plain(' is damaged, and was not used: '),
                phrase_name(outcome.message),
            ];
        case 'incompatible':
            return [
                plain('the baseline in '),
                phrase_name(storage),
                plain(' does not fit, and was not used: '),
                phrase_name(outcome.message),
            ];
    }
}
const matches = {
    exact: 'of',
    ancestor: 'of an earlier commit of',
    branch: 'approximate, the newest of',
    'default-branch': 'approximate, the newest of the default branch',
};
function treeWords(tree) {
    return tree.kind === 'used'
        ? [plain(`its prepared checkout was restored in ${formatDuration(tree.seconds)}`)]
        : [plain('the base was prepared from git')];
}
/** Clocks of runners differ by seconds; what comes from the future is as old as can be. */
function age(from, now) {
    const seconds = (Date.parse(now) - Date.parse(from)) / 1000;
    if (seconds < 0)
        return 'at a time that is yet to come';
    const days = Math.floor(seconds / 86_400);
    return days >= 2 ? `${days} days ago` : `${formatDuration(seconds)} ago`;
}
const baseline_mostNamed = 5;
function advice({ runs, factor, suspected }) {
    const behind = `${count(runs, 'recorded run')} of the branch`;
    const speed = speedWords(factor);
    if (suspected.length === 0)
        return [plain(`${behind}${speed}: nothing stands out`)];
    const named = suspected
        .slice(0, baseline_mostNamed)
        .flatMap((each, i) => [
        plain(i === 0 ? '' : ', '),
        phrase_name(each.name),
        plain(` ${formatChange(baseline_changeOf(each), each.metric)}`),
    ]);
    const others = suspected.length - baseline_mostNamed;
    return [
        plain(`${behind}${speed} make one suspect: `),
        ...named,
        ...(others > 0 ? [plain(` and ${others} more`)] : []),
        plain(' (other machines, other days: measured first, and decided by this run alone)'),
    ];
}
/** A suite's factor far above the machine's own says that the code is slower everywhere. */
function speedWords({ ratio, from, machine }) {
    if (from === 'nothing')
        return '';
    const alone = from === 'suite' && machine !== null ? ` (the machine alone ${machine.toFixed(2)})` : '';
    return `, beside which this one took ${ratio.toFixed(2)} times as long as a whole${alone}`;
}
/** What such runs scatter by is how far the change is known. */
function baseline_changeOf({ ratio, predicted }) {
    const { low, middle, high } = predicted;
    return { ratio, low: (ratio * middle) / high, high: (ratio * middle) / low };
}

;// CONCATENATED MODULE: ./lib/report/words/watched.js


/** What was seen of the machine and of servers meanwhile, in a line; empty where nothing was. */
function watchedFacts({ watched }) {
    if (watched === null)
        return [];
    const parts = [
        part('others used', watched.cpu, 'share', ' of the CPU time left to them'),
        part('memory in use', watched.memory, 'share'),
        part('event loop late by', watched.eventLoop, 's'),
        part('response time', watched.responseTime, 's'),
        part('failed requests', watched.errorRate, 'share'),
    ].flat();
    return parts.length === 0 ? [] : [[plain(`meanwhile ${parts.join(', ')}`)]];
}
/** Such as `memory in use 61 % (at most 64 %)`. */
function part(what, figure, unit, after = '') {
    if (figure === null)
        return [];
    const text = (value) => unit === 'share' ? `${Math.round(value * 100)} %` : formatQuantity(unit, value, 2);
    const isCrossed = figure.beyond > 0;
    return [
        `${what} ${text(figure.mean)}${after} (at most ${text(figure.peak)}${isCrossed ? ', too much' : ''})`,
    ];
}

;// CONCATENATED MODULE: ./lib/report/words/measurement.js







/** How the figures came about, one fact a line: what a reader needs who doubts them or wants to repeat them. */
function measurement(report) {
    const { measured, settings, environment } = report;
    if (environment.turns.every((each) => each === 'recorded'))
        return recorded(report);
    return [
        [
            plain(`${count(measured.rounds, 'round')}${again(measured.redone)}`),
            plain(` in ${formatDuration(measured.seconds)}`),
            plain(` of at most ${formatDuration(settings.maxTimeSeconds)}, seed ${settings.seed}`),
            plain(`, ${minuteOf(report.createdAt)}`),
        ],
        ...(report.versions.base === null ? [] : [rules(settings)]),
        ...releases(report.versions),
        ...baselineFacts(report),
        ...watchedFacts(report),
        [
            plain(`${environment.jobs} of ${count(environment.cpus, 'CPU')} measuring: `),
            phrase_name(environment.cpu),
            plain(', '),
            phrase_name(`${environment.os} ${environment.arch}`),
        ],
        [plain('Node.js '), phrase_name(environment.node), ...flags(environment)],
        ...environment.turns.map((each) => [plain(inTurns[each](environment))]),
    ];
}
/** Nothing was measured: the machine, and how busy it was, have no part in it. */
function recorded({ createdAt, settings, environment, versions }) {
    return [
        [plain(`${inTurns.recorded(environment)}, ${minuteOf(createdAt)}`)],
        ...(versions.base === null ? [] : [rules(settings)]),
    ];
}
function minuteOf(createdAt) {
    return `${createdAt.slice(0, 16).replace('T', ' ')} UTC`;
}
function again(redone) {
    return redone === 0 ? '' : `, of which ${redone} measured again,`;
}
/** A version as its reader knows it: its label and, for one from git, the commit. */
function versionName(version) {
    const { source } = version;
    if (source.kind !== 'git')
        return [phrase_name(version.label)];
    const commit = source.commit.slice(0, 7);
    if (source.commit.startsWith(version.label))
        return [phrase_name(commit)];
    return [phrase_name(version.label), plain(' at '), phrase_name(commit)];
}
/**
 * A head as its reader knows it. Of a pull request's checkout that is the pull request itself: what is checked out is
 * called otherwise, and is often a merge commit that nobody has seen. The hash is no code, so that GitHub links it.
 */
function headName({ pullRequest }, head) {
    const isCheckout = head.source.kind === 'directory' && head.source.path === '.';
    if (pullRequest === null || !isCheckout)
        return versionName(head);
    return [plain(`Pull request ${pullRequest.number} at ${pullRequest.commit.slice(0, 7)}`)];
}
/** Each version in its role, and the pull request that was judged. */
function versionsInRoles({ versions: { base, heads }, pullRequest }) {
    const inRole = (role, version) => [plain(`${role} `), ...versionName(version)];
    return [
        ...(base === null ? [] : [inRole('base', base)]),
        ...heads.map((head) => inRole('head', head)),
        // Whole: of this one it must be clear what was judged. GitHub shortens it and makes a link of it.
        ...(pullRequest === null
            ? []
            : [[plain(`pull request ${pullRequest.number} at ${pullRequest.commit}`)]]),
    ];
}
/** What a release is here: its name alone does not say whether it is measured itself. */
function releases({ base, heads }) {
    return (base === null ? heads : [base, ...heads]).flatMap(({ label, source }) => source.kind === 'npm' ? [[phrase_name(label), plain(`: ${asWhat[source.as]}`)]] : []);
}
const asWhat = {
    project: 'the package as it was published, with benchmark files that it lacks lent to it',
    dependency: 'the working tree with this release in it',
};
const pinning = {
    taskset: 'base and head share one CPU (taskset)',
    none: 'base and head not pinned to a CPU: this platform cannot',
};
const baton = {
    fifo: 'slices handed over by FIFO',
    socket: 'slices handed over by socket',
};
const inTurns = {
    slices: (environment) => `${pinning[environment.pinning]}; ${baton[environment.baton]}`,
    runs: () => 'commands, servers and other tools in turns, alone on the machine',
    recorded: () => 'results files read, and not measured by this run',
};
function rules({ threshold, alpha, failOn, gateOn }) {
    const usual = gateOn.length === 1 && gateOn[0] === 'time';
    return [
        plain(`threshold ${formatPercent(threshold)}, alpha ${alpha}, fail-on ${failOn}`),
        ...(usual ? [] : [plain(', gate-on'), ...gateOn.flatMap(asOption)]),
    ];
}
function asOption(metric) {
    const word = (0,model/* bareName */.yZ)(metric);
    return [plain(' '), word === metric ? plain(word) : phrase_name(word)];
}
function flags({ v8Flags, turns }) {
    if (!turns.includes('slices'))
        return [];
    return v8Flags.length === 0
        ? [plain(', no V8 flags')]
        : [plain(' with '), phrase_name(v8Flags.join(' '))];
}

;// CONCATENATED MODULE: ./lib/report/words/tally-text.js



/** How many benchmarks got which verdict, worst first: `2 regressed · 18 unchanged`, each not to be broken. */
function tallyText(rows) {
    const counts = tally(rows);
    return model/* verdicts */.rY
        .filter((verdict) => counts[verdict] > 0)
        .map((verdict) => {
        const accepted = acceptedAmong(rows, verdict);
        const aside = accepted === 0 ? '' : `\u00a0(${grouped(accepted)}\u00a0accepted)`;
        return `${grouped(counts[verdict])}\u00a0${verdict}${aside}`;
    })
        .join(' · ');
}

;// CONCATENATED MODULE: ./lib/report/page/error-section.js




/** Benchmarks without figures, with what their code said: each message once, since all of a file fail by one. */
function errorSection(report) {
    const told = report.benchmarks.flatMap((benchmark) => {
        const messages = new Set(benchmark.results.flatMap(({ error }) => error ?? []));
        return Array.from(messages, (message) => ({ message, benchmark }));
    });
    const found = Map.groupBy(told, ({ message }) => message);
    const lines = Array.from(found, ([message, of]) => ({
        message,
        benchmarks: of.map(({ benchmark }) => benchmark.id),
    }));
    const [only, ...others] = new Set(told.map(({ benchmark }) => benchmark));
    const named = only === undefined || others.length > 0 ? [] : [plain(': '), phrase_name(calledAs(only))];
    const isBroken = report.outcome === 'errored' || report.outcome === 'incomparable';
    const isNews = isBroken && withVerdict(worstFirst(report), 'regressed').length === 0;
    return {
        name: 'errors',
        telling: 'both',
        fold: isNews ? 'open' : 'closed',
        summary: [plain(`${grouped(1 + others.length)} could not be measured`), ...named],
        thing: 'error',
        body: { kind: 'errors', lines },
    };
}

;// CONCATENATED MODULE: ./lib/report/page/columns.js

/** The columns of tables of results. */
const resultColumns = {
    verdict: column('verdict', 'Verdict', 'left', 'keep'),
    benchmark: column('benchmark', 'Benchmark', 'left', 'shorten'),
    version: column('version', 'Version', 'left', 'shorten'),
    metric: column('metric', 'Metric', 'left', 'keep'),
    base: column('base', 'Base', 'right', 4),
    head: column('head', 'Head', 'right', 4),
    change: column('change', 'Change', 'right', 'keep'),
    interval: column('interval', '95 % interval', 'right', 5),
    drawing: column('drawing', '', 'left', 3),
    detectable: column('detectable', 'Could have seen', 'right', 3),
    noise: column('noise', 'Noise floor', 'right', 1),
    time: column('figure', 'Time per op', 'right', 'keep'),
    figure: column('figure', 'Per op', 'right', 'keep'),
    cpu: column('cpu', 'CPU', 'right', 3),
    p99: column('p99', 'p99', 'right', 3),
    allocated: column('allocated', 'Allocated', 'right', 3),
    spread: column('spread', 'Spread', 'right', 2),
    rounds: column('rounds', 'Rounds', 'right', 1),
};
/** The columns of tables of budgets and relations. */
const limitColumns = {
    status: column('status', 'Status', 'left', 'keep'),
    budget: column('benchmark', 'Budget', 'left', 'shorten'),
    version: resultColumns.version,
    metric: resultColumns.metric,
    target: column('target', 'Target', 'left', 'keep'),
    current: column('current', 'Current', 'right', 'keep'),
    interval: column('interval', 'interval', 'right', 5),
    share: column('share', 'Of target', 'right', 3),
    tier: column('tier', 'Tier', 'left', 3),
    rounds: resultColumns.rounds,
};
/** The columns of tables of servers under load, as the guides for load tests have them. */
const sweepColumns = {
    request: column('request', 'Request', 'left', 'shorten'),
    level: column('level', 'Load', 'left', 'shorten'),
    version: resultColumns.version,
    throughput: column('throughput', 'Throughput', 'right', 3),
    time: column('time', 'Mean', 'right', 'keep'),
    p95: column('p95', 'p95', 'right', 2),
    p99: column('p99', 'p99', 'right', 1),
    success: column('success', 'Success', 'right', 4),
};
/** Lines under those of the columns that have something to say in at least one of them. */
function tableOf(columns, lines, isDense = false) {
    const filled = columns.filter(({ key }) => lines.some(({ cells }) => cells[key] != null));
    return { kind: 'table', columns: filled, lines, isDense };
}
function column(key, title, align, fit) {
    return { key, title: [plain(title)], align, fit };
}

;// CONCATENATED MODULE: ./lib/report/page/tones.js
/** What is accepted fails nothing. */
function toneOfResult({ verdict, accepted }) {
    return accepted === null ? verdictTones[verdict] : 'doubtful';
}
/** Bad is what fails: of a later tier, nothing does. */
function toneOfLimit({ gates, status }) {
    if (status === 'met')
        return 'good';
    return gates && status === 'exceeded' ? 'bad' : 'doubtful';
}
function toneOfOutcome(outcome) {
    if (outcome === 'passed')
        return 'good';
    return outcome === 'inconclusive' ? 'doubtful' : 'bad';
}
const verdictTones = {
    regressed: 'bad',
    suspected: 'bad',
    errored: 'bad',
    unstable: 'doubtful',
    inconclusive: 'doubtful',
    improved: 'good',
    unchanged: 'quiet',
    new: 'new',
    removed: 'quiet',
};

;// CONCATENATED MODULE: ./lib/report/page/limit-sections.js






/** Budgets and relations: in one table, tier by tier; and apart what fails the job, or could. */
function limitSections(report) {
    const { unmet, others } = unmetFirst(report);
    const { status, budget, version, metric, target, current, interval, share, tier, rounds } = limitColumns;
    const several = report.versions.heads.length > 1 ? [version] : [];
    const figures = [target, current, interval, share];
    const table = (limits) => {
        const tiers = tiersOf(limits).length > 1 ? [tier] : [];
        const columns = [budget, metric, status, ...figures, ...tiers, ...several, rounds];
        return tableOf(columns, limits.map(lineOf));
    };
    const whole = [status, budget, ...several, metric, ...figures, rounds];
    return [
        { ...limitSection, body: tableOf(whole, report.budgets.map(lineOf)) },
        { ...limitSection, name: 'unmet-limits', telling: 'parts', body: table(unmet) },
        {
            ...limitSection,
            name: 'other-limits',
            telling: 'parts',
            fold: 'closed',
            summary: summaryOf(others),
            body: table(others),
        },
    ];
}
const limitSection = {
    name: 'limits',
    telling: 'whole',
    fold: 'never',
    summary: [],
    thing: 'budget',
};
/** Such as `3 budgets met, next quarter: 1 of 2`. */
function summaryOf(others) {
    return tiersOf(others).flatMap((tier, at) => {
        const own = others.filter((limit) => limit.tier === tier);
        const met = own.filter(({ status }) => status === 'met').length;
        const comma = plain(at === 0 ? '' : ', ');
        return own.some(({ gates }) => gates)
            ? [comma, plain(`${count(met, 'budget')} met`)]
            : [comma, phrase_name(tier, 32), plain(`: ${met} of ${grouped(own.length)} met`)];
    });
}
function lineOf(limit) {
    const { gates, status, metric, version, tier } = limit;
    const figure = currentText(limit);
    const share = shareOfTarget(limit);
    const cells = {
        status: { kind: 'status', status, gates },
        benchmark: { kind: 'phrases', phrases: limitName(limit) },
        version: { kind: 'label', text: version, isQuiet: false },
        metric: { kind: 'metric', metric, gates: true },
        target: { kind: 'quantity', text: targetText(limit) },
        current: figure === null ? null : { kind: 'current', text: figure.value },
        interval: figure === null ? null : { kind: 'interval', text: figure.interval },
        share: share === '' ? null : { kind: 'text', text: share },
        tier: { kind: 'label', text: tier, isQuiet: false },
        rounds: { kind: 'text', text: String(limit.judged) },
    };
    return {
        cells,
        isFirst: true,
        group: tier,
        tone: toneOfLimit(limit),
        isVital: gates && status === 'exceeded',
    };
}

;// CONCATENATED MODULE: ./lib/report/words/listed.js


const longestName = 120;
/** Names in a sentence, such as `a`, `a and b`, or `a, b and 41 more`; a long one loses its middle. */
function listed_listed(names, most = 3) {
    const shown = names.slice(0, most).map(called);
    const others = names.length - shown.length;
    const all = others > 0 ? [...shown, `${grouped(others)} more`] : shown;
    const last = all.at(-1) ?? '';
    return all.length <= 1 ? last : `${all.slice(0, -1).join(', ')} and ${last}`;
}
/** A name in a sentence, on one line: however long it is, what else the sentence says is still to be read. */
function called(name) {
    return displayName(name, longestName);
}
/** `once` or `3 times`. */
function times(number) {
    return number === 1 ? 'once' : `${grouped(number)} times`;
}
/** A name that somebody has written, in quotation marks. */
function quote(name) {
    return `“${called(name)}”`;
}

;// CONCATENATED MODULE: ./lib/report/words/notices/baselines.js

const baselineNotices = {
    'base-rebuilt': {
        means: "the base's own baseline was not used, and the base prepared from git; the message says why",
        say: ({ reason }) => `The base was prepared from git, and not from its baseline. ${reason}`,
        remedy: 'Where the token may not read it, grant `actions: read`.',
    },
    'baseline-from-the-future': {
        means: "the baseline's time is later than this machine's clock",
        say: ({ savedAt, now }) => `The baseline says that it was saved at ${called(savedAt)}, and by this machine's clock it is ${called(now)}: one of the two clocks is wrong, and so is the baseline's age.`,
        remedy: 'Set the clock that is wrong.',
    },
    'baseline-not-kept': {
        means: 'the run could not be kept as a baseline; the message says why',
        say: (facts) => `No baseline was kept: ${notKept(facts)}.`,
        remedy: 'Mend that if later runs are to have this baseline; nothing else suffers.',
    },
    'history-damaged': {
        means: "pushes of the branch's history could not be read and are left out",
        say: ({ damaged, pushes, line }) => damaged === 1
            ? `One of the ${pushes} pushes of the branch's history cannot be read and is left out: that in line ${line}.`
            : `${damaged} of the ${pushes} pushes of the branch's history cannot be read and are left out; the first is in line ${line}.`,
        remedy: null,
    },
    'history-unread': {
        means: "a part of the branch's history could not be read",
        say: (facts) => facts.what === 'part'
            ? `A part of the branch's history could not be read: ${facts.reason}. The next push tries again.`
            : `The branch's history goes on from that of ${facts.commit.slice(0, 7)}, of ${called(facts.createdAt)}: the newer ones cannot be read, and pushes that only they have are missing from it.`,
        remedy: null,
    },
    'not-imported': {
        means: 'an entry of an imported file was not taken in',
        say: ({ key, reason }) => `${called(key)} was not taken in: ${reason}.`,
        many: {
            of: ({ key }) => key,
            say: (number, names, [first]) => `${number} entries were not taken in: ${names}. The first: ${first?.reason ?? ''}.`,
        },
        remedy: 'Mend that, and try again.',
    },
    'not-removed': {
        means: 'an entry could not be removed',
        say: ({ key, reason }) => `${called(key)} is still there: ${reason}.`,
        many: {
            of: ({ key }) => key,
            say: (number, names, [first]) => `${number} entries are still there: ${names}. The first: ${first?.reason ?? ''}.`,
        },
        remedy: 'Mend that, and try again.',
    },
};
function notKept(facts) {
    switch (facts.why) {
        case 'no-figures':
            return 'there is no figure to keep';
        case 'not-the-commit':
            return `the working tree is not the commit: ${facts.reason}`;
        case 'history-unread':
            return `the branch's history could not be read: ${facts.reason}`;
        case 'other-commit':
            return `the checkout is of ${facts.found.slice(0, 7)}, and this run is about ${facts.wanted.slice(0, 7)}`;
        case 'not-saved': {
            const what = facts.what === 'figures' ? 'the figures' : 'the prepared checkout';
            return `${what} of ${called(facts.branch)} at ${facts.commit.slice(0, 7)} could not be saved: ${facts.reason}`;
        }
    }
}

;// CONCATENATED MODULE: ./lib/report/words/notices/publishing.js

const inLog = "The report is in the job's log.";
const secondWorkflow = 'Let a second workflow write it: docs/forks.md of benchgate has it ready.';
const publishingNotices = {
    'acceptance-denied': {
        means: 'a line that accepts a slowdown does not count',
        say({ lines, why }) {
            const named = lines.map(({ pattern, commit }) => `${quote(pattern)} in ${commit === null ? 'the description' : `commit ${commit.slice(0, 7)}`}`);
            return `Not accepted: ${listed_listed(named)}, since ${refusal(why)}.`;
        },
        remedy: null,
        see: 'accepting.md#who-may',
    },
    'acceptance-malformed': {
        means: 'a line that accepts a slowdown cannot be understood',
        say: ({ line, why }) => `The line ${quote(line)} accepts nothing, since it ${malformed[why]}.`,
        remedy: 'Write `Benchgate-Accept: <glob> — <reason>`.',
    },
    'acceptance-unmatched': {
        means: 'an acceptance names no benchmark',
        say: ({ pattern, reason }) => `The acceptance of ${quote(pattern)} (${called(reason)}) names no benchmark of this run.`,
        remedy: 'Correct its glob, or take it out.',
    },
    'acceptance-unneeded': {
        means: 'nothing regressed that an acceptance names',
        say: ({ pattern, reason }) => `The acceptance of ${quote(pattern)} (${called(reason)}) was not needed: nothing that it names got slower.`,
        remedy: null,
    },
    'acceptance-unread': {
        means: 'commits that might accept a slowdown could not be read',
        say: ({ reason }) => `Commits that might accept a slowdown could not be read: ${reason}.`,
        remedy: 'Set `fetch-depth: 0` where the clone is shallow.',
    },
    'comment-denied': written('comment', {
        means: 'the token may not write the comment',
        why: ({ status, reason }) => `the token may not do it (${answer(status, reason)})`,
        remedy: grant('pull-requests: write'),
        see: 'action.md#permissions',
    }),
    'comment-from-fork': written('comment', {
        means: "a fork's token can only read",
        why: onlyReads,
        remedy: secondWorkflow,
        see: 'forks.md',
    }),
    'comment-refused': written('comment', {
        means: 'GitHub refused the comment for another reason',
        why: refused,
        remedy: 'Look at what GitHub says.',
    }),
    'comment-unavailable': written('comment', {
        means: 'GitHub did not answer as it should',
        why: unanswered,
        remedy: 'Run the job again.',
    }),
    'comment-superseded': {
        means: 'the comment has the result of a newer run, and was left as it is',
        say: ({ run, attempt }) => `The comment was left as it is: it has the result of a newer run (${run}, attempt ${attempt}). ${inLog}`,
        remedy: null,
    },
    'check-denied': written('check run', {
        means: 'the token may not write the check run',
        why: ({ status, reason }) => `the token may not do it (${answer(status, reason)})`,
        remedy: grant('checks: write'),
        see: 'action.md#check-run',
    }),
    'check-from-fork': written('check run', {
        means: "a fork's token can only read",
        why: onlyReads,
        remedy: secondWorkflow,
        see: 'forks.md',
    }),
    'check-refused': written('check run', {
        means: 'GitHub refused the check run for another reason',
        why: refused,
        remedy: 'Look at what GitHub says.',
    }),
    'check-unavailable': written('check run', {
        means: 'GitHub did not answer as it should',
        why: unanswered,
        remedy: 'Run the job again.',
    }),
    'summary-unavailable': {
        means: 'the job summary was not written',
        say: ({ reason }) => `The job summary was not written: ${reason}. The report is in the log and in the files that the outputs name.`,
        remedy: null,
    },
    'report-not-written': {
        means: 'the report is published, and could not be written to a file for later steps',
        say: ({ reason }) => `The report was published, but it could not be written to a file for later steps: ${reason}.`,
        remedy: "Make room on the runner's disk.",
    },
    'uploaded-report': {
        means: 'the report of a fork is as its own run has uploaded it',
        say: ({ repository }) => `The pull request's own run in ${repository === null ? 'a branch that is gone' : called(repository)} has measured and uploaded this. The verdicts were computed here; the figures are as they came.`,
        remedy: null,
        see: 'forks.md#what-it-does',
    },
    'no-pull-request': {
        means: 'a run that no pull request has started is not published',
        say: ({ event }) => `The run was started by ${called(event)} and not by a pull request, so there is nothing to comment on.`,
        remedy: null,
    },
    'pull-request-gone': {
        means: 'the pull request was closed, or its fork deleted, before it was published',
        say: ({ branch }) => `${branch === null ? 'The branch that was measured is gone' : `The pull request from ${called(branch)} is closed or gone`}, so there is nothing to comment on.`,
        remedy: null,
    },
    'pull-request-moved-on': {
        means: 'the pull request has a newer commit than the one that was measured',
        say: ({ branch, commit }) => `The pull request from ${called(branch)} has a newer commit than ${commit.slice(0, 7)}, which was measured. The run of that commit publishes its own report.`,
        remedy: null,
    },
    'report-missing': {
        means: 'the run has left no artifact with a report',
        say: ({ conclusion, artifact }) => `The run (${called(conclusion)}) has left no artifact ${called(artifact)}: it did not come to measuring, or it does not upload the report under that name.`,
        remedy: 'Let a step of that run upload the report: docs/forks.md of benchgate has it ready.',
        see: 'forks.md',
    },
    'unknown-notice': {
        means: 'a report has a warning that this version of benchgate does not know, or knows with other facts',
        say: ({ notice }) => `The report has the warning ${quote(notice)}, which this version of benchgate cannot read.`,
        many: {
            of: ({ notice }) => quote(notice),
            say: (number, names) => `The report has ${number} warnings that this version of benchgate cannot read: ${names}.`,
        },
        remedy: 'Use the version of benchgate that wrote the report, or a newer one.',
    },
};
const malformed = {
    'no-benchmark': 'names no benchmark',
    'long-pattern': 'has a pattern that is too long',
    'no-reason': 'gives no reason',
};
function written(what, { why, ...other }) {
    return { ...other, say: (facts) => `The ${what} was not written: ${why(facts)}. ${inLog}` };
}
function grant(permission) {
    return `Add \`${permission}\` to the \`permissions\` of the job, or of the workflow where the job has none; a token of your own, given as \`github-token\`, needs the same.`;
}
function unanswered({ reason }) {
    return `GitHub did not answer as it should (${reason})`;
}
function onlyReads({ status, reason }) {
    return `a pull request from a fork runs with a token that can only read (${answer(status, reason)})`;
}
function refused({ status, reason, isLocked }) {
    const words = answer(status, reason);
    return isLocked
        ? `the conversation is locked, and has to be unlocked first (${words})`
        : `GitHub refused it (${words})`;
}
function answer(status, reason) {
    return status === null ? reason : `HTTP ${status}: ${reason}`;
}
function refusal(why) {
    switch (why.kind) {
        case 'nobody-may':
            return '`accept-from` is `nobody`';
        case 'nobody-to-ask':
            return 'nobody can be asked here who may write to the repository; with `accept-from: anyone`, commits are taken at their word';
        case 'head-is-named':
            return 'the input `head` names what is judged';
        case 'queue-of-unknown':
            return 'the merge queue does not tell which pull request it is from';
        case 'event-of-unknown':
            return `the event ${called(why.event)} does not tell whose commits these are`;
        case 'fork-is-gone':
            return 'the fork that it came from is gone';
        case 'fork-of-another':
            return "it is in a fork of somebody else than the pull request's author";
        case 'author-is-gone':
            return 'its author is gone';
        case 'bot':
            return `${called(why.login)} is a bot, and bots quote what others write`;
        case 'may-not-write':
            return `${called(why.login)} may not write to this repository`;
        case 'login-not-told':
            return `GitHub did not tell whether ${called(why.login)} may write to this repository${why.reason === null ? '' : `: ${why.reason}`}`;
        case 'pull-request-not-told':
            return `GitHub did not tell about the pull request ${why.pullRequest}: ${why.reason}`;
    }
}

;// CONCATENATED MODULE: ./lib/report/words/notices/results.js


const resultsNotices = {
    'results-failed': {
        means: "a benchmark in another tool's results was skipped, or failed and the tool was told to go on",
        say: ({ file, line, benchmark, reason }) => `${quote(benchmark)} may have failed, according to ${called(file)}${line === null ? '' : `:${line}`}: ${quote(reason)}.`,
        many: {
            of: ({ benchmark }) => quote(benchmark),
            say: (number, names, [first]) => `${number} benchmarks of results files may have failed: ${names}. The first: ${quote(first?.reason ?? '')}.`,
        },
        remedy: 'Mend it, or leave it out.',
        see: 'formats.md#failures',
    },
    'results-skipped': {
        means: "rows of another tool's results cannot be read",
        say: ({ reason, rows }) => rows === 1
            ? `A row of results cannot be read and is left out: ${reason}.`
            : `${count(rows, 'row')} of results cannot be read and are left out, at first: ${reason}.`,
        many: {
            of: ({ reason }) => reason,
            say: (number, names, all) => `${count(all.reduce((sum, { rows }) => sum + rows, 0), 'row')} of ${number} results files cannot be read and are left out, at first: ${names}.`,
        },
        remedy: 'Look at the first of them, and print nothing within a benchmark.',
    },
    'results-missing': {
        means: 'benchmarks are gone from the results of a tool that leaves out what fails',
        say: ({ suite, tool, base, head, benchmarks }) => `${listed_listed(benchmarks.map(quote))} of ${called(base)} ${benchmarks.length === 1 ? 'is' : 'are'} not among the results of ${called(head)} in the suite ${called(suite)}. ${tool} leaves out what fails, so that may be a failure.`,
        remedy: 'See what the tool printed; JMH ends with an exit code with `-foe true`.',
    },
    'results-cpus': {
        means: "Go measured the versions with different numbers of CPUs, by the names' endings",
        say({ suite, endings }) {
            const each = endings.map(({ version, ending }) => `${called(version)} (${ending === '' ? 'no number' : quote(ending)})`);
            return `The names of Go's benchmarks in the suite ${called(suite)} end in different numbers: ${listed_listed(each, 5)}. These are numbers of CPUs, which alone make figures differ.`;
        },
        remedy: 'Measure both on one machine, or set `-cpu`.',
    },
    'results-unknown-unit': {
        means: "a unit in another tool's results is not known",
        say: ({ file, metric, unit }) => `The unit ${quote(unit)} of ${quote(metric)} in ${called(file)} is not known, so its figures are compared as they are.`,
        many: {
            of: ({ metric }) => quote(metric),
            say: (number, names) => `${number} results have units that are not known, so their figures are compared as they are: ${names}.`,
        },
        remedy: null,
    },
    'results-unknown-direction': {
        means: 'nothing says whether lower or higher is better',
        say: ({ source, metrics }) => `${listed_listed(metrics.map(quote), 5)} of ${called(source)} ${metrics.length === 1 ? 'is' : 'are'} left out, since nothing says whether lower or higher values are better.`,
        many: {
            of: ({ source }) => source,
            say: (number, names) => `Metrics of ${number} suites are left out, since nothing says whether lower or higher values are better: those of ${names}.`,
        },
        remedy: 'Say it with `better`.',
        see: 'formats.md#units-and-directions',
    },
    'results-unjudged': {
        means: "benchmarks in another tool's results have no metric that could fail",
        say: ({ suite, benchmarks, why }) => `${count(benchmarks, 'benchmark')} of ${called(suite)} ${benchmarks === 1 ? 'has' : 'have'} no metric that ${why === 'not-named' ? '`gateOn` names' : 'can be judged'}, and ${benchmarks === 1 ? 'is' : 'are'} left out.`,
        remedy: 'Name their metrics with `better` or `gateOn`, unless that was meant.',
    },
};

;// CONCATENATED MODULE: ./lib/report/words/notices/rounds.js


const roundNotices = {
    resumed: {
        means: 'how many of the rounds are from an earlier run, which was cut off',
        say: ({ earlier, rounds }) => `${earlier} of ${count(rounds, 'round')} are from an earlier run, which was cut off.`,
        remedy: null,
    },
    'ended-early': {
        means: 'the run ended before all was decided, and the message says why',
        say: ({ reason, remedy }) => `The run ended before everything was decided: ${reason}. ${remedy}`,
        remedy: 'Then run it again.',
    },
    'rounds-not-kept': {
        means: 'the rounds are not written down, so that `--resume` or `checkpoint` could not go on with them',
        say: ({ reason }) => `The rounds of this run are not written down, so it cannot be resumed: ${reason ?? 'another run of the same versions writes down its own'}.`,
        remedy: 'Make room, or make the place writable, unless another run uses it.',
    },
    'rounds-redone': {
        means: 'the machine took the CPU away in some rounds, which were measured again',
        say: ({ redone, rounds, stolen, waited }) => `${redone} of ${count(rounds, 'round')} were measured again, since the machine was disturbed more than usual: the CPU was given to another virtual machine for up to ${worst(stolen)} of the time, and processes waited for it for up to ${worst(waited)}.`,
        remedy: 'Use another runner, if this happens in every run.',
    },
    'process-died': {
        means: "a benchmark's process, or its file before it, ended, though it had run in other rounds",
        say({ benchmark, versions, times: number, reason }) {
            const where = versions.length === 0 ? 'one of the versions' : listed_listed(versions);
            return `The process of ${called(benchmark)} ended ${times(number)} in ${where}, at the benchmark or in its file before it, though it ran in other rounds: ${called(reason)}. These rounds were measured again.`;
        },
        many: {
            of: ({ benchmark }) => benchmark,
            say: (number, names, [first]) => `The processes of ${number} benchmarks ended, though they ran in other rounds: ${names}. These rounds were measured again. The first said: ${called(first?.reason ?? '')}.`,
        },
        remedy: 'Look for memory that runs out, a crash that comes and goes, or an assertion that holds now and then.',
    },
    'busy-outside-slices': {
        means: "a benchmark's process used the processor while it was not its turn",
        say({ benchmark, shares }) {
            const each = shares.map(({ version, share }) => `${rounds_percent(share)} in ${called(version)}`);
            return `The process of ${called(benchmark)} used the processor while it was not its turn: for ${listed_listed(each, 5)} of that time. A thread, or work that nobody waits for, runs on; it slows all versions alike, so the time does not show it.`;
        },
        many: {
            of: ({ benchmark }) => benchmark,
            say: (number, names) => `The processes of ${number} benchmarks used the processor while it was not their turn: ${names}. Threads, or work that nobody waits for, run on; they slow all versions alike, so the time does not show it.`,
        },
        remedy: 'End the threads, or wait for their work; else gate on `cpu`.',
    },
    'uneven-slices': {
        means: 'one version takes more than 16 times as long as another, and slices do not fit both',
        say: ({ benchmark, shortest, longest }) => `One version of ${called(benchmark)} takes ${Math.round(longest / shortest)} times as long as another. Both run the same number of iterations in turn, so slices were from ${milliseconds(shortest)} to ${milliseconds(longest)} long, and the size of the difference is less exact than usual.`,
        many: {
            of: ({ benchmark }) => benchmark,
            say: (number, names) => `${number} benchmarks take many times as long in one version as in another: ${names}. The size of the difference is less exact than usual.`,
        },
        remedy: null,
    },
    'alert-cpu': {
        means: 'others used most of the CPU time that the run left to them',
        say: (alert) => `Other programs, or other virtual machines, used more than ${rounds_percent(alert.limit)} of the CPU time that this run left to them, ${often(alert)}. Versions that are measured in turns meet that alike, but figures are less exact, and absolute ones too high.`,
        remedy: 'Use a quieter machine, unless verdicts are all you need.',
        see: 'config.md#watching-the-run',
    },
    'alert-memory': {
        means: "the machine's memory was nearly full",
        say: (alert) => `More than ${rounds_percent(alert.limit)} of this machine's memory was in use, ${often(alert)}. Where memory runs out, figures are of swapping.`,
        remedy: 'Measure less at a time (`jobs`), or use a larger machine.',
        see: 'config.md#watching-the-run',
    },
    'alert-response-time': {
        means: 'servers took longer to answer than `alerts` allows',
        say: ({ limit, peak, beyond }) => `Servers took longer than ${seconds(limit)} to answer in ${rounds_percent(beyond)} of the times that one was driven, and up to ${seconds(peak)} in the mean of a round.`,
        remedy: 'Use fewer connections, unless the servers are meant to be that slow.',
        see: 'config.md#watching-the-run',
    },
    'alert-error-rate': {
        means: 'more requests to servers failed than `alerts` allows',
        say: ({ limit, peak, beyond }) => `More than ${rounds_percent(limit)} of the requests to servers failed in ${rounds_percent(beyond)} of the times that one was driven, and up to ${rounds_percent(peak)} in a round. What fails is often faster, so of such servers only the success rate says anything.`,
        remedy: "Look at the server's own log, and at the warning `guard-opened` if there is one.",
        see: 'config.md#watching-the-run',
    },
    'guard-opened': {
        means: 'so many requests to a server failed that it was left alone for a while',
        say: (facts) => `The guard of ${called(facts.benchmark)} opened in ${facts.opened} of ${count(facts.rounds, 'round')} of ${called(facts.version)}, since too many of the latest requests failed: up to ${rounds_percent(facts.errorRate)} of a round's, by ${kinds(facts.failures)}. Half-open, it tried again ${times(facts.tries)}; in the end it was ${facts.state}.`,
        many: {
            of: ({ benchmark }) => benchmark,
            say: (number, names, [first]) => `The guard opened for ${number} servers, since too many requests failed: ${names}. The first failed by ${kinds(first?.failures ?? [])}.`,
        },
        remedy: 'Look at what the server answers.',
        see: 'suites.md#servers-under-load',
    },
    'load-generator-busy': {
        means: 'a server answers faster than it can be asked',
        say: ({ benchmarks }) => `The load generator was at its own limit for ${listed_listed(benchmarks)}: ${benchmarks.length === 1 ? 'this server answers' : 'these servers answer'} faster than it can ask, so that a change shows as a smaller one, or not at all.`,
        remedy: 'Let a request do more, or gate on `cpu`.',
    },
    'not-calibrated': {
        means: "the machine's speed today could not be told",
        say: ({ reason }) => `How fast this machine is today could not be told, so recorded runs say less: ${reason}.`,
        remedy: null,
    },
    errored: {
        means: 'a self-test left a benchmark out that fails',
        say: ({ benchmark, reason }) => `${called(benchmark)} failed and was left out: ${reason.replace(/\.$/, '')}.`,
        remedy: 'Mend it.',
    },
    'left-out': {
        means: 'a self-test had no time for all benchmarks',
        say: ({ left, all }) => `There was not enough time for all benchmarks: ${left} of ${all}, chosen at random, were left out.`,
        remedy: 'Raise `max-time`.',
    },
};
function often({ beyond, peak, samples }) {
    return `in ${Math.round(beyond * samples)} of ${count(samples, 'second')} (at most ${rounds_percent(peak)})`;
}
/** Of what was up to so much; never nothing. */
function worst(share) {
    return `${Math.max(1, Math.round(share * 100))} %`;
}
function rounds_percent(share) {
    const rounded = Math.round(share * 100);
    return rounded === 0 && share > 0 ? 'less than 1 %' : `${rounded} %`;
}
function seconds(value) {
    return `${Number(value.toPrecision(2))} s`;
}
function milliseconds(value) {
    return `${Number((value * 1000).toPrecision(2))} ms`;
}
/** Such as `status 500 (20 times) and ECONNRESET (once)`. */
function kinds(failures) {
    return listed_listed(failures.map(({ what, times: number }) => `${what} (${times(number)})`));
}

;// CONCATENATED MODULE: ./lib/report/words/notices/suites.js


const suiteNotices = {
    'not-read': {
        means: 'the time was up before some files were read, so nothing in them was compared',
        say({ suites, all }) {
            const [was, them] = suites.length === 1 ? ['was', 'it'] : ['were', 'them'];
            return `The time was up before ${listed_listed(suites, 10)} ${was} read (${suites.length} of ${all}), so nothing in ${them} was compared.`;
        },
        remedy: 'Raise `max-time`, narrow `benchmarks`, or give what matters most a higher `priority`.',
    },
    'empty-suite': {
        means: 'a file that matches adds no benchmark',
        say: ({ suite }) => `${called(suite)} adds no benchmark, so it was left out.`,
        many: {
            of: ({ suite }) => suite,
            say: (number, names) => `${number} files add no benchmark and were left out: ${names}.`,
        },
        remedy: 'Narrow `benchmarks`.',
    },
    'benchmark-changed': {
        means: 'the benchmark file itself differs between the versions',
        say: ({ suite, base, head }) => `${called(suite)} itself differs between ${called(base)} and ${called(head)}: its changes may come from the benchmark and not from the code.`,
        many: {
            of: ({ suite }) => suite,
            say: (number, names) => `${number} benchmark files differ themselves between the versions: ${names}. Their changes may come from the benchmarks and not from the code.`,
        },
        remedy: 'See that it still measures the same.',
    },
    'shared-code': {
        means: 'several versions load a file that lies outside of them, and in no `node_modules`',
        say: ({ file, versions }) => `${listed_listed(versions, 5)} ${versions.length === 2 ? 'both' : 'all'} run ${called(file)}, which lies outside of what is compared: a change to it makes no difference here.`,
        many: {
            of: ({ file }) => file,
            say: (number, names) => `The versions share the code of ${number} directories that lie outside of what is compared: ${names}. A change to it makes no difference here.`,
        },
        remedy: 'Put a copy into each version, unless it is a tool.',
    },
    'benchmark-file': {
        means: 'something in a benchmark file has no effect here; the message says what',
        say: ({ note }) => `${note.replace(/\.$/, '')}.`,
        remedy: 'Mend a hook that fails; where something is left out, nothing has to be done.',
    },
    'rename-unmatched': {
        means: 'a line of `renames` is about names that no version has',
        say({ from, to, why }) {
            const ends = {
                'not-in-heads': 'no head has a benchmark of the new name',
                'not-in-base': 'the base has a benchmark of neither name',
                'other-file': 'they are in different files, and what was moved cannot be compared',
            };
            return `The line of \`renames\` from ${quote(from)} to ${quote(to)} has no effect: ${ends[why]}.`;
        },
        many: {
            of: ({ from }) => quote(from),
            say: (number, names) => `${number} lines of \`renames\` have no effect: those of ${names}.`,
        },
        remedy: 'Correct it, or take it out.',
        see: 'config.md#renamed-benchmarks',
    },
    'rule-unmatched': {
        means: 'a rule of the config file matches no benchmark',
        say({ rule, pattern, nearest }) {
            const hint = nearest === null ? '' : ` Did you mean ${quote(nearest)}?`;
            return `The rule rules[${rule}] has no effect: no benchmark matches ${quote(pattern)}.${hint}`;
        },
        many: {
            of: ({ pattern }) => quote(pattern),
            say: (number, names) => `${number} rules have no effect, since no benchmark matches ${names}.`,
        },
        remedy: 'Correct its `benchmark`, or take the rule out.',
    },
    'budget-left-out': {
        means: 'a budget, or a relation, names a benchmark that this run leaves out',
        say: ({ pattern, why }) => `The budget of ${quote(pattern)} was not judged, since ${why === 'ignored' ? 'a rule ignores that benchmark' : 'this run does not have that benchmark'}.`,
        many: {
            of: ({ pattern }) => quote(pattern),
            say: (number, names) => `${number} budgets were not judged, since this run leaves their benchmarks out: those of ${names}.`,
        },
        remedy: null,
    },
    'relation-not-in-turns': {
        means: 'two benchmarks of a relation cannot be measured in turns',
        say: ({ benchmark, than, why }) => `${called(benchmark)} and ${called(than)} are not measured in turns, since ${why === 'two-suites' ? 'they are of two suites' : 'suites of this kind cannot do that'}. Their relation is judged by what each took in its own rounds, which says less.`,
        many: {
            of: ({ benchmark }) => benchmark,
            say: (number, names) => `The benchmarks of ${number} relations are not measured in turns: those of ${names}. These relations are judged by what each benchmark took in its own rounds, which says less.`,
        },
        remedy: 'Put both into one file of benchmarks, for a judgement that says more.',
    },
    'file-failed': {
        means: 'a benchmark file threw, or exited with an error, after it had been measured',
        say: ({ suite, version, rounds, reason }) => `${called(suite)} failed in ${count(rounds, 'round')} of ${called(version)}, after some or all of its benchmarks had been measured: ${called(reason)}. What was measured counts.`,
        many: {
            of: ({ suite }) => suite,
            say: (number, names, [first]) => `${number} benchmark files failed after benchmarks of them had been measured: ${names}. What was measured counts. The first failed with: ${called(first?.reason ?? '')}.`,
        },
        remedy: 'Run it by itself, and let it assert less of times.',
    },
    'found-late': {
        means: 'a benchmark was not there when its file was read, and is not compared',
        say({ benchmarks }) {
            const was = benchmarks.length === 1 ? 'was' : 'were';
            return `${listed_listed(benchmarks)} ${was} not there when the file was read, where every result is 1 ms, and came up only while others were measured. So ${benchmarks.length === 1 ? 'it was' : 'they were'} not compared.`;
        },
        remedy: 'Add each benchmark whatever the times of others are.',
    },
    'needs-earlier': {
        means: 'a benchmark fails without others that its file has before it and that were left out',
        say: ({ benchmarks }) => `${listed_listed(benchmarks)} ${benchmarks.length === 1 ? 'fails' : 'fail'} unless benchmarks that come earlier in the file have run, so those were run for a moment as well.`,
        remedy: 'Set up in `beforeAll` what each benchmark needs.',
    },
};

;// CONCATENATED MODULE: ./lib/report/words/notices/verdicts.js



const moreTime = 'Raise `max-time`, or measure fewer benchmarks.';
const verdictNotices = {
    'base-errored': {
        means: 'benchmarks fail in the base only, so they are not compared',
        say: ({ base, benchmarks }) => `${listed_listed(benchmarks)} ${benchmarks.length === 1 ? 'fails' : 'fail'} in the base (${called(base)}), so there is nothing to compare with.`,
        many: {
            of: ({ benchmarks: [first = '', ...others] }) => others.length === 0 ? first : `${called(first)} (and ${others.length} more of its suite)`,
            say: (number, names) => `Benchmarks of ${number} suites fail in the base, so there is nothing to compare with: ${names}.`,
        },
        remedy: 'See why under what could not be measured: mostly the base lacks its `setup`. Where the head mends it, it will be the next base.',
    },
    'metric-missing': {
        means: 'a metric of `gate-on` cannot be measured of a benchmark',
        say({ metric, benchmarks }) {
            return `The ${noun(metric)} of ${listed_listed(benchmarks)} could not be measured, so it was not gated.`;
        },
        remedy: 'Gate that benchmark on another metric by a rule.',
        see: 'config.md#metrics',
    },
    'unusable-figures': {
        means: 'rounds were left out, for a figure was no positive number, or larger or smaller than anything is',
        say({ benchmark, metric, unusable, rounds, first }) {
            const found = first.figure === null ? 'no figure' : called(first.figure);
            return `${unusable} of ${count(rounds, 'round')} of ${called(benchmark)} ${unusable === 1 ? 'is' : 'are'} left out, since the figure (${noun(metric)}) is no positive number of a possible size: round ${first.round} of ${called(first.version)} has ${found}.`;
        },
        many: {
            of: ({ benchmark }) => benchmark,
            say: (number, names) => `Rounds of ${number} benchmarks are left out, since a figure is no positive number of a possible size: ${names}.`,
        },
        remedy: 'See that the benchmark does something.',
    },
    'control-fired': {
        means: 'the base differed from itself',
        say: ({ benchmark, metric, version }) => `The ${noun(metric)} of ${called(benchmark)} differed between the base and the base itself, in the same rounds. So its difference in ${called(version)} cannot be trusted.`,
        many: {
            of: ({ benchmark }) => benchmark,
            say: (number, names) => `The base differed from the base itself in ${number} benchmarks, in the same rounds, so their differences cannot be trusted: ${names}.`,
        },
        remedy: 'Run it again, with nothing else on the machine.',
    },
    undecided: {
        means: 'the time ended before all was decided',
        say: verdicts_undecided,
        remedy: moreTime,
    },
    'few-results': {
        means: 'benchmarks have fewer results files than a verdict takes',
        say: fewResults,
        remedy: 'Give more files of each version, or let `run` make them.',
        see: 'suites.md#results-of-other-tools',
    },
    'budget-unmeasured': {
        means: 'a budget, or a relation, has no figures, and the run no pass; the message says why',
        say: ({ reason, ...budget }) => `The budget of ${verdicts_limitName(budget)} cannot be judged in ${called(budget.version)}: ${reason === null ? 'there are no figures' : called(reason)}.`,
        many: {
            of: verdicts_limitName,
            say: (number, names, [first]) => `${number} budgets cannot be judged: those of ${names}. ${first?.reason == null ? 'There are no figures.' : `The first says: ${called(first.reason)}.`}`,
        },
        remedy: 'Correct its `metric`, or mend the benchmark.',
    },
    'budgets-undecided': {
        means: 'the measuring ended before every budget of the first tier was decided',
        say: ({ undecided: open, all }) => `The measuring ended before ${all === 1 ? 'the only budget was' : `${open} of ${all} budgets were`} decided.`,
        remedy: moreTime,
    },
    leak: {
        means: 'a benchmark keeps memory with every operation, and did not in the base',
        say({ head, base, leaks }) {
            const each = leaks.map(({ benchmark, bytes }) => `${called(benchmark)} (about ${bytes} B)`);
            const unlike = base === null ? '' : `, and not in ${called(base)}`;
            return `Every operation keeps memory in ${called(head)}${unlike}: ${listed_listed(each)}.`;
        },
        remedy: 'See what is kept.',
        see: 'benchmarks.md#what-is-measured',
    },
    'unseen-work': {
        means: 'a benchmark takes more processor time than in the base, and its `time` does not show it',
        say: ({ benchmark, base, head, cpu, time }) => `An operation of ${called(benchmark)} takes ${signedPercent(cpu)} processor time in ${called(head)} compared with ${called(base)}, and ${signedPercent(time)} time. Pauses that only some slices have, or threads, do not show in the time.`,
        many: {
            of: ({ benchmark }) => benchmark,
            say: (number, names) => `${number} benchmarks take more processor time than in the base, and their time does not show it: ${names}.`,
        },
        remedy: "Gate on `cpu` as well: `gateOn: ['time', 'cpu']`.",
    },
    'regressed-by-records': {
        means: '`hardware: fixed`: recorded runs alone made it regressed',
        say: ({ benchmark, runs }) => `${called(benchmark)} counts as regressed by ${runs} recorded runs of the branch, since the hardware is said to be fixed; side by side it could not be decided.`,
        many: {
            of: ({ benchmark }) => benchmark,
            say: (number, names) => `${number} benchmarks count as regressed by recorded runs of the branch, since the hardware is said to be fixed; side by side they could not be decided: ${names}.`,
        },
        remedy: 'Look at the history, or measure longer.',
    },
    'judged-again': {
        means: 'the report of a fork said what does not follow from its evidence',
        say: judgedAgain,
        remedy: 'What is shown here follows from the evidence; look at what the pull request does to its workflow.',
    },
    'judged-by-another-version': {
        means: 'the report of a fork was told by another version of benchgate, whose procedure was another',
        say: ({ measuredWith, judgedBy }) => `It was measured with benchgate ${measuredWith}, and judged again by ${judgedBy}, whose verdicts follow from another procedure.`,
        remedy: 'Name the same version in both workflows to have their verdicts compared.',
    },
};
function noun(metric) {
    return called((0,model/* metricOf */.ak)(metric).noun);
}
function verdicts_undecided({ what, undecided: open, all, unmeasured }) {
    const which = all === 1 ? 'the only benchmark' : `${open} of ${all} benchmarks`;
    if (what !== 'compared') {
        return `The measuring ended without a single round of ${which}${what === 'new' ? ' that the base does not have' : ''}.`;
    }
    const blind = `, ${all === 1 ? '' : `${unmeasured} of them `}without a single round`;
    return `The measuring ended before ${which} ${all === 1 ? 'was' : 'were'} decided${unmeasured === 0 ? '' : blind}.`;
}
function fewResults(facts) {
    const { undecided: open, all } = facts;
    if (facts.what === 'budgets') {
        return `There are too few results files to decide ${all === 1 ? 'the only budget' : `${open} of ${all} budgets`}.`;
    }
    const { files, needed } = facts;
    const which = all === 1
        ? 'The only benchmark that is read from results files is'
        : `${open} of ${all} benchmarks that are read from results files are`;
    const there = files === 1 ? 'is one file' : `are ${files} files`;
    return `${which} undecided: there ${there} of each version, and it takes at least ${needed.unchanged} to call a benchmark unchanged and ${needed.changed} to call it regressed or improved.`;
}
function verdicts_limitName({ benchmark, than, metric, }) {
    const named = `${called(benchmark)} (${noun(metric)})`;
    return than === null ? named : `${named} against ${called(than)}`;
}
function signedPercent(ratio) {
    const percent = Math.round(100 * (ratio - 1));
    return `${percent < 0 ? '−' : '+'}${Math.abs(percent)} %`;
}
function judgedAgain({ first, verdicts, budgets, figures, outcome, }) {
    const none = 'without a result';
    const others = verdicts - first.length;
    const parts = [
        ...first.map(({ benchmark, claimed, judged }) => `${called(benchmark)} is ${judged ?? none}, not ${claimed ?? none}`),
        ...(others > 0
            ? [`${count(others, 'more verdict')} ${others === 1 ? 'differs' : 'differ'}`]
            : []),
        ...(budgets > 0 ? [`${count(budgets, 'budget')} ${budgets === 1 ? 'differs' : 'differ'}`] : []),
        ...(figures > 0 ? [`the figures of ${count(figures, 'result')} differ`] : []),
        ...(outcome === null
            ? []
            : [`the run as a whole is ${outcome.judged}, not ${outcome.claimed}`]),
    ];
    return `The uploaded report said what does not follow from its own evidence, and was judged again: ${parts.join('; ')}.`;
}

;// CONCATENATED MODULE: ./lib/report/words/notices/versions.js

const unlessNoise = 'Name another version, unless you want to see the noise';
const versionNotices = {
    'same-commit': {
        means: 'two versions are the same commit, or a checkout of it without a change',
        say: ({ commit, ...both }) => same(both, `the same commit, ${commit.slice(0, 7)}`),
        remedy: `${unlessNoise}: after a merge, a commit before it.`,
    },
    'same-release': {
        means: 'two versions are the same release of a package',
        say: (both) => same(both, 'the same release'),
        remedy: `${unlessNoise}.`,
    },
    'same-results': {
        means: 'two versions are the same file of results',
        say: (both) => same(both, 'the same results'),
        remedy: 'Name the other file.',
    },
    'same-directory': {
        means: 'two versions are the same directory',
        say: (both) => same(both, 'the same directory'),
        remedy: `${unlessNoise}.`,
    },
    'other-checkout': {
        means: "the checkout does not contain the pull request's commit, so something else is judged",
        say: ({ commit }) => `The checkout does not contain the pull request's commit ${commit.slice(0, 7)}, so something else is judged.`,
        remedy: 'Look at `ref` of `actions/checkout`, unless the workflow rewrites the commits.',
    },
    'path-lengths': {
        means: 'the versions lie at paths of different length, which can shift timings a little',
        say({ lengths }) {
            const each = lengths.map(({ version, length }) => `${called(version)} ${length}`);
            return `The versions lie at paths of different length (${listed_listed(each, 8)} characters), which can shift timings a little.`;
        },
        remedy: 'Name both by git refs, or move one of them.',
    },
    'npm-not-used': {
        means: 'a release is of a package that the project does not depend on',
        say: ({ name, release }) => `The project does not depend on ${called(name)}, so npm:${called(name)}@${called(release)} makes a difference only to code that imports it all the same.`,
        remedy: 'Check the name.',
    },
    'not-published': {
        means: 'a benchmark file imports what a release of the project does not contain',
        say: ({ file, imports, version }) => `${called(file)} imports ${called(imports)}, which ${called(version)} does not contain, so it cannot run there.`,
        many: {
            of: ({ file }) => file,
            say: (number, names) => `${number} files import what a release does not contain: ${names}.`,
        },
        remedy: 'Import what is published, best by the name of the package.',
    },
    'folder-missing': {
        means: 'a version does not have the working directory',
        say: ({ version }) => `${called(version)} does not have the working directory at all, so nothing in it can be compared.`,
        remedy: 'Check `working-directory`, unless the project is new.',
    },
    'version-changed': {
        means: 'files of a version were changed while it was measured, so that nothing was compared',
        say: ({ version, file, others }) => `Files of ${called(version)} were changed while it was measured: ${several(file, others)}. The figures belong to no single version.`,
        remedy: 'Find out what writes to them: a benchmark that writes beyond its own directory, an editor, a set-up that still runs.',
    },
    'program-changed': {
        means: "benchgate's own files were changed while it measured, so that nothing was compared",
        say: ({ file, others }) => `Files of benchgate itself were changed while it measured: ${several(file, others)}. Nothing that it found can be trusted.`,
        remedy: 'Find out what writes to them; on a runner of your own, install benchgate anew.',
    },
    'config-changed': {
        means: 'the config file differs between the versions',
        say({ files, base, head, ignoring }) {
            const left = ignoring === 0
                ? ''
                : ` Now ${ignoring === 1 ? 'a rule leaves' : `${ignoring} rules leave`} benchmarks out.`;
            const differ = files.length === 1 ? 'differs' : 'differ';
            return `${listed_listed(files)} ${differ} between ${called(base)} and ${called(head)}: what counts as a regression may have changed.${left}`;
        },
        remedy: 'Look at what it says of thresholds, rules and budgets.',
    },
    recorded: {
        means: 'all figures are read from files',
        say: () => 'All figures are read from files, and this run has measured none of them. Whatever made the machine faster or slower between two files counts as a change.',
        remedy: 'Measure the versions side by side, where you can.',
    },
    'recorded-elsewhere': {
        means: 'the files come from different machines, so nothing in them fails the run',
        say: ({ machines }) => `The files were recorded on different machines (${listed_listed(machines.map(quote), 5)}), which alone makes figures differ, so nothing in them fails this run.`,
        remedy: 'Record them on one machine; if the machines are alike, say `hardware: fixed`.',
    },
};
function same({ version, other }, what) {
    return `${called(other)} and ${called(version)} are ${what}: nothing can have changed between them.`;
}
function several(file, others) {
    return others === 0 ? called(file) : `${called(file)} and ${others} more`;
}

;// CONCATENATED MODULE: ./lib/report/words/notices/index.js







/** How every notice is said; the only place where one becomes a sentence. */
const sayings = {
    ...versionNotices,
    ...suiteNotices,
    ...roundNotices,
    ...verdictNotices,
    ...baselineNotices,
    ...resultsNotices,
    ...publishingNotices,
};

;// CONCATENATED MODULE: ./lib/report/words/notice-lines.js



/** What is about no more than so many things is said one by one. */
const mostAlone = 3;
/** What else there is to say is to be seen as well. */
const longestSentence = 600;
/** Lines for all notices, where the first of a code stands. Many of one code share a line. */
function noticeLines(notices) {
    return [...Map.groupBy(notices, ({ code }) => code).values()].flatMap(linesOf);
}
/** A sentence, and what to do about it: hostile text. */
function noticeText(notice) {
    return lineText(notice_lines_lineOf(notice));
}
/** The same of a line. */
function lineText({ sentence, remedy }) {
    return remedy === null ? sentence : `${sentence} ${remedy}`;
}
/** Where a notice is explained. */
function noticeAddress(code) {
    return `docs/troubleshooting.md#${code}`;
}
function linesOf(notices) {
    const [first] = notices;
    if (first === undefined)
        return [];
    const { many, remedy } = sayingOf(first);
    const names = many === undefined ? [] : [...new Set(notices.map((each) => many.of(each)))];
    if (many === undefined || names.length <= mostAlone)
        return notices.map(notice_lines_lineOf);
    const sentence = shorten(many.say(names.length, listed_listed(names), notices), longestSentence);
    return [{ code: first.code, sentence, remedy }];
}
function notice_lines_lineOf(notice) {
    const { say, remedy } = sayingOf(notice);
    return { code: notice.code, sentence: shorten(say(notice), longestSentence), remedy };
}
function sayingOf({ code }) {
    return sayings[code];
}

;// CONCATENATED MODULE: ./lib/report/page/note-sections.js




/** What rules made of the run: verdicts that are others for them, and what they kept out. */
function ruleSection({ benchmarks, ignored, versions }) {
    const several = versions.heads.length > 1;
    const changed = benchmarks.flatMap((benchmark) => benchmark.results.flatMap((result) => result.rule === null ? [] : [changedVerdict(benchmark, result, result.rule, several)]));
    const numbers = [
        ...(changed.length > 0 ? [`${count(changed.length, 'verdict')} changed by rules`] : []),
        ...(ignored.length > 0 ? [`${count(ignored.length, 'benchmark')} ignored`] : []),
    ];
    const left = ignored.map((benchmark) => [
        phrase_name(benchmark.name),
        plain(' is ignored: '),
        phrase_name(benchmark.reason),
    ]);
    return {
        name: 'rules',
        telling: 'both',
        fold: 'closed',
        summary: [plain(numbers.join(', '))],
        thing: 'effect of a rule',
        body: { kind: 'notes', lines: [...changed, ...left] },
    };
}
function changedVerdict(benchmark, { metric, verdict, gates, version }, rule, several) {
    return [
        phrase_name(benchmark.name),
        ...(several ? [plain(' in '), phrase_name(version)] : []),
        plain(': '),
        metricPhrase(metric),
        plain(` ${verdict}${gates ? '' : ', which does not gate,'} by the rule `),
        phrase_name(rule),
    ];
}
/** What the reader should know about the figures. */
function noticeSection({ warnings, outcome }) {
    const lines = noticeLines(warnings);
    // Whoever wrote the line waits to see what became of it.
    const isAwaited = warnings.some(({ code }) => awaited.has(code));
    // Why nothing was compared, and what to do about it, often stands nowhere else.
    const isOpen = isAwaited || outcome === 'incomparable';
    return {
        name: 'notices',
        telling: 'both',
        fold: isOpen ? 'open' : 'closed',
        summary: [plain(count(lines.length, 'warning'))],
        thing: 'warning',
        body: { kind: 'notes', lines: lines.map(noticePhrases) },
    };
}
/** The remedy is in our own words, with code of Markdown in them. */
function noticePhrases({ sentence: text, remedy }) {
    return [sentence(text), ...(remedy === null ? [] : [plain(` ${remedy}`)])];
}
const awaited = new Set([
    'acceptance-denied',
    'acceptance-malformed',
    'acceptance-unmatched',
    'acceptance-unread',
]);

;// CONCATENATED MODULE: ./lib/report/page/report-page.js
/** In order of importance. */
const sectionNames = [
    'results',
    'measured',
    'changes',
    'limits',
    'unmet-limits',
    'errors',
    'other-limits',
    'improved',
    'unsettled',
    'unchanged',
    'one-sided',
    'other-metrics',
    'sweep',
    'rules',
    'notices',
];

;// CONCATENATED MODULE: ./lib/report/page/result-lines.js






function resultLines(report) {
    const suites = suiteNames(report);
    const known = new Map();
    const line = (benchmark, result, isFirst) => {
        const suite = suites.get(benchmark.suite) ?? null;
        const cells = known.get(result) ?? cellsOf(benchmark, result, suite, report);
        known.set(result, cells);
        const { verdict, gates } = result;
        const isVital = gates && (verdict === 'regressed' || verdict === 'suspected');
        return { cells, isFirst, group: benchmark.suite, tone: toneOfResult(result), isVital };
    };
    const lines = (rows, shown = ({ benchmark }) => mainResults(benchmark)) => rows.flatMap((row) => shown(row).map((result, index) => line(row.benchmark, result, index === 0)));
    return { line, lines };
}
function cellsOf(benchmark, result, suite, { versions }) {
    const { metric, gates, verdict, accepted, change, threshold, noiseFloor, mde } = result;
    const { unit, better } = (0,model/* metricOf */.ak)(metric);
    const { base, head } = formatPair(unit, result.values, change);
    const text = changeText(result);
    const isUnsettled = verdict === 'inconclusive' || verdict === 'unstable';
    const cells = {
        benchmark: { kind: 'name', text: benchmark.name, suite, was: benchmark.was },
        version: { kind: 'label', text: result.version, isQuiet: false },
        metric: { kind: 'metric', metric, gates },
        verdict: { kind: 'verdict', verdict, accepted },
        base: cell('quantity', base),
        head: cell('quantity', head),
        change: cell('change', text?.estimate),
        interval: cell('interval', text?.interval),
        drawing: change === null
            ? null
            : { kind: 'drawing', change, threshold, isTurned: better === 'higher' },
        detectable: cell('text', isUnsettled && mde !== null ? formatDetectable(mde) : null),
        noise: cell('text', noiseFloor === null ? null : formatNoise(noiseFloor)),
        rounds: cell('text', roundsText(result)),
    };
    return versions.base === null ? { ...cells, ...alone(benchmark, result, head) } : cells;
}
/** What stands beside the figure of a version that was compared with nothing: its spread and other figures. */
function alone({ results }, result, figure) {
    const beside = (name) => {
        const other = results.find(({ version, metric }) => version === result.version && metric === name);
        const value = other?.values.head ?? null;
        if (value === null || result.metric === name)
            return null;
        return cell('quantity', formatQuantity((0,model/* metricOf */.ak)(name).unit, value));
    };
    return {
        figure: cell('quantity', figure),
        cpu: beside('cpu'),
        p99: beside('p99'),
        allocated: beside('allocated'),
        spread: cell('text', spread(result)),
    };
}
function cell(kind, text) {
    return text == null || text === '' ? null : { kind, text };
}
/** The rounds behind the figures: those that were judged or, of what has one side only, all. */
function roundsText({ rounds, verdict }) {
    if (verdict === 'errored')
        return '';
    return String(rounds.judged === 0 ? rounds.total : rounds.judged);
}
/** How far the rounds of a run without a base lie apart, as their standard deviation: `±1.4 %`; empty below two rounds. */
function spread({ spread: deviation }) {
    return deviation === null ? '' : formatDetectable(deviation);
}
/**
 * What tells the suites of a report apart, by suite: the path below the folder that all of them lie in, which nobody
 * has to read again in every row. Empty where there is only one.
 */
function suiteNames({ benchmarks }) {
    const suites = [...new Set(benchmarks.map(({ suite }) => suite))];
    const [first] = suites;
    if (first === undefined || suites.length === 1)
        return new Map();
    const folders = first.split('/').slice(0, -1);
    const own = folders.findIndex((_, at) => {
        const folder = `${folders.slice(0, at + 1).join('/')}/`;
        return !suites.every((suite) => suite.startsWith(folder));
    });
    const shared = folders.slice(0, own === -1 ? folders.length : own).join('/');
    return new Map(suites.map((suite) => [suite, suite.slice(shared === '' ? 0 : shared.length + 1)]));
}

;// CONCATENATED MODULE: ./lib/report/page/result-sections.js







const { verdict, benchmark, version, metric, base, head, change, interval } = resultColumns;
const { drawing, detectable, noise, spread: result_sections_spread, rounds, time, figure: result_sections_figure, cpu, p99, allocated } = resultColumns;
/** The results of versions that were compared: in one table, and by what became of them. */
function comparedSections(report, rows, { line, lines }) {
    const slower = withVerdict(rows, 'regressed', 'suspected');
    const improved = withVerdict(rows, 'improved');
    const isInSight = slower.length === 0 || improved.length <= mostInSight;
    const changed = changedResults([...slower, ...(isInSight ? improved : [])]);
    const asides = changedResults(rows).filter(({ result }) => !result.gates);
    const open = [
        ...changed.filter(({ result }) => result.gates),
        ...(asides.length <= mostInSight ? asides : []),
    ];
    const shown = new Set(open.map((one) => `${one.result.metric} ${one.benchmark.id}`));
    const isBeside = (row, result) => result.metric !== row.worst.metric && !shown.has(`${result.metric} ${row.benchmark.id}`);
    const others = lines(rows, (row) => row.benchmark.results.filter((one) => isBeside(row, one)));
    const whole = lines(rows);
    const figures = [base, head, change, interval, detectable, noise, rounds];
    return [
        { ...results, body: tableOf([verdict, ...about(report, whole), ...figures], whole) },
        changesSection(report, open, line),
        ...folded
            .filter((part) => part.name !== 'improved' || !isInSight)
            .map((part) => foldedSection(report, withVerdict(rows, ...part.verdicts), part, lines)),
        otherMetricsInBrief(report),
        otherMetrics(report, others, [change, interval, base, head, verdict]),
    ];
}
/** The figures of a run that had nothing to compare with. */
function measuredSections(report, rows, { lines }) {
    const whole = lines(rows);
    const measured = lines(withVerdict(rows, 'new'));
    const main = (own) => [
        ...about(report, own),
        namesMetrics(own) ? result_sections_figure : time,
    ];
    return [
        { ...results, body: tableOf([...main(whole), cpu, p99, allocated, result_sections_spread, rounds], whole) },
        {
            ...results,
            name: 'measured',
            telling: 'parts',
            body: tableOf([...main(measured), result_sections_spread, rounds], measured, true),
        },
        otherMetrics(report, lines(rows, (row) => otherResults(row.benchmark)), [head]),
    ];
}
// More improvements, or changes that do not gate, than these would push the rest of the comment out of sight of who looks for regressions.
const mostInSight = 10;
const results = {
    name: 'results',
    telling: 'whole',
    fold: 'never',
    summary: [],
    thing: 'benchmark',
};
/** What a line is about: the version where there are several, the metric where it is not the time alone that gates. */
function about({ versions }, lines) {
    return [
        benchmark,
        ...(versions.heads.length > 1 ? [version] : []),
        ...(namesMetrics(lines) ? [metric] : []),
    ];
}
function namesMetrics(lines) {
    return lines.some(({ cells: { metric: cell } }) => cell?.kind === 'metric' && (cell.metric !== 'time' || !cell.gates));
}
/** One for each metric that changed: of each row the one it is sorted by first. */
function changedResults(rows) {
    return rows.flatMap(({ benchmark: own, worst }) => {
        const byMetric = new Map(hasChanged(worst) ? [[worst.metric, worst]] : []);
        for (const result of own.results.filter(hasChanged)) {
            if (!byMetric.has(result.metric))
                byMetric.set(result.metric, result);
        }
        return Array.from(byMetric.values(), (result) => ({ benchmark: own, result }));
    });
}
/** What changed, worst first; several heads stand beside each other, each with its own figures and verdict. */
function changesSection(report, changed, line) {
    const { heads } = report.versions;
    const isBeside = heads.length > 1;
    const lines = changed.map((one) => {
        const own = line(one.benchmark, one.result, true);
        return isBeside ? { ...own, cells: { ...own.cells, ...headCells(report, one, line) } } : own;
    });
    const named = namesMetrics(lines) ? [metric] : [];
    const besides = heads.map(({ label }, at) => ({
        ...verdict,
        key: `head ${at}`,
        title: [phrase_name(label, 32)],
    }));
    const columns = isBeside
        ? [benchmark, ...named, ...besides, base]
        : [benchmark, change, interval, verdict, ...named, drawing, base, head, noise];
    return {
        ...results,
        name: 'changes',
        telling: 'parts',
        thing: 'changed benchmark',
        body: tableOf(columns, lines),
    };
}
function headCells({ versions }, one, line) {
    return Object.fromEntries(versions.heads.flatMap(({ label }, at) => {
        const own = one.benchmark.results.find((result) => result.version === label && result.metric === one.result.metric);
        if (own === undefined)
            return [];
        return [[`head ${at}`, { kind: 'head', cells: line(one.benchmark, own, true).cells }]];
    }));
}
/** What did not change, could not be told, or is good news that there is much of. */
const folded = [
    {
        name: 'improved',
        verdicts: ['improved'],
        aside: () => '',
        thing: 'improved benchmark',
        columns: [change, interval, verdict, base, head],
        isDense: true,
    },
    {
        name: 'unsettled',
        verdicts: ['inconclusive', 'unstable'],
        aside: () => ', with the smallest change that each could have seen',
        thing: 'inconclusive benchmark',
        columns: [change, interval, detectable, verdict, drawing, rounds, noise],
        isDense: false,
    },
    {
        name: 'unchanged',
        verdicts: ['unchanged'],
        aside: (rows) => {
            const threshold = sharedThreshold(rows);
            return `: shown to be within ${threshold === null ? 'their thresholds' : formatLimit(threshold)}`;
        },
        thing: 'unchanged benchmark',
        columns: [change, interval, base, head, rounds],
        isDense: true,
    },
    {
        name: 'one-sided',
        verdicts: ['new', 'removed'],
        aside: () => '',
        thing: 'new or removed benchmark',
        columns: [base, head, verdict],
        isDense: true,
    },
];
function foldedSection(report, rows, { name: sectionName, verdicts: told, aside, thing, columns, isDense }, lines) {
    const own = lines(rows, ({ benchmark: { results: all }, worst }) => all.filter((result) => result.metric === worst.metric));
    const numbers = numbersOf(told, rows.map(({ worst }) => worst));
    return {
        name: sectionName,
        telling: 'parts',
        fold: 'closed',
        summary: [plain(`${numbers}${aside(rows)}`)],
        thing,
        body: tableOf([...about(report, own), ...columns], own, isDense),
    };
}
/** Such as `2 inconclusive, 1 unstable`. */
function numbersOf(told, all) {
    return told
        .flatMap((each) => {
        const number = all.filter((result) => result.verdict === each).length;
        return number === 0 ? [] : [`${grouped(number)} ${each}`];
    })
        .join(', ');
}
/** What was measured besides, and is no news. */
function otherMetrics({ versions }, lines, columns) {
    const measured = (0,model/* metricsInOrder */.vI)(lines.flatMap(({ cells }) => (cells.metric?.kind === 'metric' ? [cells.metric.metric] : [])));
    const nouns = measured.flatMap((each, at) => [plain(at === 0 ? '' : ', '), metricPhrase(each)]);
    const several = versions.heads.length > 1 ? [version] : [];
    return {
        name: 'other-metrics',
        telling: 'parts',
        fold: 'closed',
        summary: [plain('Other metrics: '), ...nouns],
        thing: 'benchmark with other metrics',
        body: tableOf([benchmark, ...several, metric, ...columns], lines, true),
    };
}
/** The same for who has no room for it: how much of each metric has which verdict. */
function otherMetricsInBrief({ benchmarks }) {
    const others = benchmarks.flatMap(otherResults);
    const byMetric = Map.groupBy(others, (result) => result.metric);
    const lines = (0,model/* metricsInOrder */.vI)([...byMetric.keys()]).map((each) => [
        phrase_name((0,model/* bareName */.yZ)(each), 40),
        plain(` ${numbersOf(model/* verdicts */.rY, byMetric.get(each) ?? [])}`),
    ]);
    return {
        ...results,
        name: 'other-metrics',
        summary: [plain('other metrics')],
        body: { kind: 'notes', lines },
    };
}

;// CONCATENATED MODULE: ./lib/report/page/sweep-sections.js




/**
 * How servers bear the load, by the number of connections: a table for each suite of them. What was never measured has
 * no line.
 */
function sweepSections(report) {
    const rows = report.benchmarks
        .filter(isOfServer)
        .flatMap((benchmark) => rowsOf(benchmark, report))
        .filter(({ cells }) => metrics.some((metric) => cells[metric] !== null));
    return Array.from(Map.groupBy(rows, ({ suite }) => suite), ([suite, own]) => ({
        name: 'sweep',
        telling: 'both',
        fold: 'closed',
        summary: [phrase_name(suite), plain(' under load')],
        thing: 'line of a load test',
        body: sweepTable(own),
    }));
}
const metrics = ['throughput', 'time', 'p95', 'p99', 'success'];
function sweepTable(rows) {
    const { request, level, version, ...figures } = sweepColumns;
    const columns = [
        ...(new Set(rows.map((row) => row.request)).size > 1 ? [request] : []),
        level,
        ...(new Set(rows.map((row) => row.version)).size > 1 ? [version] : []),
        ...Object.values(figures),
    ];
    const line = { isFirst: true, group: '', tone: 'good', isVital: false };
    return tableOf(columns, rows.map(({ cells }) => ({ ...line, cells })), true);
}
/** Nothing else has a success rate. */
function isOfServer({ results }) {
    return results.some(({ metric }) => metric === 'success');
}
function rowsOf({ suite, name: own, results }, report) {
    const base = report.versions.base?.label ?? null;
    const cut = own.lastIndexOf(' > ');
    const request = cut < 0 ? own : own.slice(0, cut);
    const level = cut < 0 ? '' : own.slice(cut + 3);
    const row = (version, of) => {
        const isBase = version === base;
        const cells = {
            request: { kind: 'name', text: request, suite: null, was: null },
            level: plainLevel.test(level)
                ? { kind: 'text', text: level }
                : { kind: 'label', text: level, isQuiet: false },
            version: { kind: 'label', text: version, isQuiet: isBase },
            ...figuresOf(of, isBase ? 'base' : 'head'),
        };
        return { suite, request, version, cells };
    };
    const byHead = [...Map.groupBy(results, ({ version }) => version)];
    const first = byHead[0]?.[1] ?? [];
    const heads = byHead.map(([version, of]) => row(version, of));
    const isShown = base !== null &&
        first.some(({ values }) => values.base !== null) &&
        byHead.every(([version]) => version !== base);
    return isShown ? [row(base, first), ...heads] : heads;
}
const plainLevel = /^\d+ connections?$/;
function figuresOf(results, side) {
    const cell = (metric) => {
        const value = results.find((result) => result.metric === metric)?.values[side] ?? null;
        if (value === null)
            return null;
        return { kind: 'quantity', text: formatQuantity((0,model/* metricOf */.ak)(metric).unit, value) };
    };
    return {
        throughput: cell('throughput'),
        time: cell('time'),
        p95: cell('p95'),
        p99: cell('p99'),
        success: cell('success'),
    };
}

;// CONCATENATED MODULE: ./lib/report/page/page-of.js
















/** The page of a report, which every form is written from. */
const pageOf = oncePerReport((report) => {
    const rows = worstFirst(report);
    const { base } = report.versions;
    const ofResults = base === null ? measuredSections : comparedSections;
    const sections = [
        ...ofResults(report, rows, resultLines(report)),
        ...limitSections(report),
        errorSection(report),
        ...sweepSections(report),
        ruleSection(report),
        noticeSection(report),
    ];
    return {
        headline: headlineOf(report, rows),
        versions: versions(report),
        tally: base === null ? null : tallyText(rows),
        sections: sections.filter(({ body }) => body.lines.length > 0).toSorted(byImportance),
        measurement: {
            versions: versionsInRoles(report),
            facts: measurement(report),
            command: report.reproduce,
        },
        results: report.benchmarks.flatMap((benchmark) => benchmark.results.map((result) => ({ benchmark, result }))),
    };
});
function byImportance(a, b) {
    return sectionNames.indexOf(a.name) - sectionNames.indexOf(b.name);
}
function headlineOf(report, rows) {
    // The sentence speaks of regressions first, also where something else failed besides.
    const worst = rows[0]?.worst;
    const isOfRegression = worst?.verdict === 'regressed' && worst.accepted === null;
    const news = isOfRegression ? 'regressed' : report.outcome;
    // A pass is for what was compared, or held against a budget.
    const isTold = news !== 'passed' || (0,model/* isJudged */.sL)(report);
    return {
        sentence: headline(report, rows),
        news: isTold ? news : 'unjudged',
        tone: isTold ? toneOfOutcome(news) : null,
        consequence: consequence(report),
    };
}
function versions(report) {
    const { base, heads } = report.versions;
    const named = heads.flatMap((head, index) => [
        ...(index === 0 ? [] : [plain(', ')]),
        ...headName(report, head),
    ]);
    return base === null ? named : [...named, plain(' compared with '), ...versionName(base)];
}

;// CONCATENATED MODULE: ./lib/report/renderers/markdown/size-limit.js
/** Of a comment on GitHub. */
const commentLimit = { unit: 'characters', max: 65_536 };
/** Of a check run's summary. GitHub speaks of characters; that many bytes are never more. */
const checkLimit = { unit: 'bytes', max: 65_535 };
/** Of a job's summary, per step. */
const summaryLimit = { unit: 'bytes', max: 1024 * 1024 };
/** Characters are counted as UTF-16 does, which is never less than their number. */
function sizeOf(text, { unit }) {
    return unit === 'characters' ? text.length : Buffer.byteLength(text);
}

;// CONCATENATED MODULE: ./lib/report/renderers/markdown/fit-sections.js


/** A section of nothing but text that always stays. */
function fixedSection(text) {
    return { open: text, head: '', rows: [], between: '\n', close: '', thing: '', priority: Infinity };
}
/**
 * The sections as one text within the limit. Where they are too long, the sections of the lowest priority lose rows
 * from their end, then the next; rows with a short form take that first, and go only when nothing else is left. Every
 * section that lost rows says how many.
 */
function fitSections(sections, limit) {
    const full = sections.map((section) => ({ section, rows: section.rows.map((row) => row.full) }));
    const size = sizeOf(join(full), limit);
    return join(size <= limit.max ? full : reduce(full, size - limit.max, limit));
}
// Room for the sentence that says what was left out, once a section.
const noteSize = 160;
function reduce(full, excess, limit) {
    const order = [...full.keys()].toSorted((a, b) => priority(full[a]) - priority(full[b]));
    const reduced = [...full];
    let left = excess;
    for (const step of [dropRows, shortenRows, dropAllRows]) {
        for (const at of order) {
            const before = reduced[at];
            if (left <= 0 || before === undefined)
                continue;
            const after = step(before, left, limit);
            reduced[at] = after;
            left -= saved(before, after, limit);
        }
    }
    return reduced;
}
function priority(fitted) {
    return fitted?.section.priority ?? Infinity;
}
function dropRows(fitted, excess, limit) {
    const mustStay = fitted.section.rows.findLastIndex(({ short }) => short !== null) + 1;
    return dropDownTo(mustStay, fitted, excess, limit);
}
function dropAllRows(fitted, excess, limit) {
    return dropDownTo(0, fitted, excess, limit);
}
function dropDownTo(fewest, fitted, excess, limit) {
    let left = excess + noteSize;
    let kept = fitted.rows.length;
    while (kept > fewest && left > 0) {
        kept -= 1;
        left -= sizeOf(fitted.rows[kept] ?? '', limit) + fitted.section.between.length;
    }
    return { ...fitted, rows: fitted.rows.slice(0, kept) };
}
function shortenRows(fitted, excess, limit) {
    const rows = [...fitted.rows];
    let left = excess;
    for (let at = rows.length - 1; at >= 0 && left > 0; at -= 1) {
        const short = fitted.section.rows[at]?.short;
        if (short === undefined || short === null)
            continue;
        left -= sizeOf(rows[at] ?? '', limit) - sizeOf(short, limit);
        rows[at] = short;
    }
    return { ...fitted, rows };
}
function saved(before, after, limit) {
    return sizeOf(join([before]), limit) - sizeOf(join([after]), limit);
}
function join(fitted) {
    return fitted.map(sectionText).join('\n\n');
}
function sectionText({ section, rows }) {
    const { open, head, between, close, thing } = section;
    const missing = section.rows.length - rows.length;
    const body = rows.length === 0 ? '' : [head, rows.join(between)].filter((part) => part !== '').join('\n');
    const note = missing === 0 ? '' : `_${leftOut(missing, rows.length, thing)}_`;
    return [open, body, note, close].filter((part) => part !== '').join('\n\n');
}
function leftOut(missing, shown, thing) {
    const more = shown === 0 ? count(missing, thing) : count(missing, `more ${thing}`);
    return `${more} left out to fit the size limit; the full report has them.`;
}

;// CONCATENATED MODULE: ./lib/report/renderers/markdown/markdown-text.js



/**
 * Hostile text as inline code for Markdown: in a paragraph, a heading or a table's cell. Names that hold nothing of
 * Markdown's become code spans, which also read well as plain text; the rest becomes `<code>` with entities, because
 * no code span in a table can hold a backslash before a pipe.
 *
 * @param columns longer text loses its middle
 */
function inlineCode(text, columns = 60) {
    const line = displayName(text, columns);
    return unmarked.test(line) ? `\`${isolated(line)}\`` : htmlCode(text, columns);
}
/** The same for places where Markdown is not read, such as a `<summary>`. */
function htmlCode(text, columns = 60) {
    return `<code>${entities(isolated(displayName(text, columns)))}</code>`;
}
/**
 * Hostile sentences as running text. GitHub makes mentions and links to issues from decoded text, so an entity alone
 * would still call somebody: an empty element parts the sign from the name.
 */
function prose(text, columns = 600) {
    return isolated(entities(shorten(visibleText(text).trim(), columns)).replace(listSign, escaped));
}
/** A figure in the middle of a line, where no space breaks it: the unit may be another tool's, and hostile. */
function figureText(text) {
    return isolated(entities(text)).replaceAll(' ', '\u00a0');
}
/** Hostile lines as a code block, fenced by more backticks than they hold in a row. */
function codeBlock(text, language = '') {
    const lines = visibleLines(text);
    const longest = Math.max(2, ...(lines
        .join('\n')
        .match(/`+/g)
        ?.map((run) => run.length) ?? []));
    const fence = '`'.repeat(longest + 1);
    return [`${fence}${language}`, ...lines, fence].join('\n');
}
/** A sentence: what the user named goes into code, where it can do nothing. */
function phrasesToMarkdown(phrases) {
    return phrases.map(phraseText).join('');
}
/** The same for places where Markdown is not read. */
function phrasesToHtml(phrases) {
    return phrases
        .map((phrase) => phrase.kind === 'name' ? htmlCode(phrase.text, phrase.columns) : phraseText(phrase))
        .join('');
}
function phraseText(phrase) {
    switch (phrase.kind) {
        case 'plain':
            return phrase.text;
        case 'strong':
            return `**${phrase.text}**`;
        case 'name':
            return inlineCode(phrase.text, phrase.columns);
        case 'sentence':
            return prose(phrase.text, phrase.columns);
    }
}
// No backtick, pipe or backslash, and no space at the ends, which a code span may lose.
const unmarked = /^(?! )[^`|\\]+(?<! )$/;
function entities(text) {
    return text.replaceAll(markup, escaped).replaceAll(linking, '$&<b></b>');
}
function escaped(sign) {
    return `&#${sign.codePointAt(0)};${sign.slice(1)}`;
}
// What means something to Markdown, HTML or GitHub in the middle of a line; a colon only where a word follows it.
const markup = /[!"#$&'*<>@[\\\]^_`{|}~]|:(?=\S)/g;
// What begins or divides a block at the start of a line.
const listSign = /^(?:[-+=]|\d+[.)])/;
// An @ of a mention or address, a # or GH- of an issue, a : or www of a web address.
const linking = /&#(?:64|35|58);|\bgh(?=-\d)|\bwww(?=\.)/gi;
// A name written from right to left would otherwise turn the figures beside it around.
function isolated(text) {
    return rightToLeft.test(text) ? `\u2068${text}\u2069` : text;
}
const rightToLeft = /[\u0590-\u08ff\ufb1d-\ufdff\ufe70-\ufefc\u{10800}-\u{10fff}\u{1e800}-\u{1efff}]/u;

;// CONCATENATED MODULE: ./lib/report/words/interval-drawing.js

/**
 * A change's interval against its threshold, in 25 characters of a monospaced font:
 *
 *     ········¦···│···¦·├─●─┤··
 *
 * `│` is no change, `¦` the threshold on either side, slower is to the right. The scale goes with the threshold and not
 * with the data, so that the marks stand at the same place in every row of every comment; what lies beyond is an arrow.
 * The signs are those of the oldest terminals' set: fonts that have a monospaced form at all have one for these.
 */
function drawInterval(change, threshold) {
    const column = (ratio) => {
        const steps = ((ratio - 1) / threshold) * stepsToThreshold;
        return Math.max(-1, Math.min(width, center + Math.round(steps)));
    };
    const [low, estimate, high] = [column(change.low), column(change.ratio), column(change.high)];
    const cells = Array.from({ length: width }, (_, cell) => {
        const inside = cell >= low && cell <= high;
        return inside ? intervalSign(cell, low, high) : axisSign(cell);
    });
    cells[Math.max(0, Math.min(width - 1, estimate))] = '●';
    if (low < 0)
        cells[0] = '◄';
    if (high >= width)
        cells[width - 1] = '►';
    return cells.join('');
}
/**
 * The head of a column of such drawings: what the marks stand for.
 *
 * @param threshold null where the rows have different ones
 * @param isTurned whether there are rows of which more is better: to the right then is what their figures say with a
 *   minus, so that the sides have names and no numbers
 */
function drawScale(threshold, isTurned) {
    const size = threshold === null ? 'limit' : formatPercent(threshold).replace(' ', '\u00a0');
    const cells = Array.from({ length: width }, () => '\u00a0');
    const write = (text, at) => {
        const start = at - Math.floor(text.length / 2);
        for (const [index, sign] of Array.from(text).entries())
            cells[start + index] = sign;
    };
    write(isTurned ? 'better' : `−${size}`, center - stepsToThreshold);
    write(isTurned ? 'worse' : `+${size}`, center + stepsToThreshold);
    if (cells[center - 1] === '\u00a0' && cells[center + 1] === '\u00a0')
        write('0', center);
    return cells.slice(0, width).join('');
}
const width = 25;
const center = 12;
const stepsToThreshold = 4;
function axisSign(cell) {
    if (cell === center)
        return '│';
    return Math.abs(cell - center) === stepsToThreshold ? '¦' : '·';
}
function intervalSign(cell, low, high) {
    if (cell === low)
        return '├';
    if (cell === high)
        return '┤';
    return axisSign(cell) === '·' ? '─' : '┼';
}

;// CONCATENATED MODULE: ./lib/report/words/verdict-sign.js
/** One column wide and present in the fonts of all terminals; the word beside it tells what colour-blind eyes miss. */
const verdictSigns = {
    regressed: '✗',
    suspected: '▲',
    errored: '!',
    unstable: '~',
    inconclusive: '?',
    improved: '✓',
    unchanged: '=',
    new: '+',
    removed: '-',
};
const outcomeSigns = {
    errored: '!',
    incomparable: '!',
    regressed: '✗',
    exceeded: '✗',
    suspected: '▲',
    inconclusive: '?',
    passed: '✓',
    unjudged: '·',
};
/** GitHub draws these in colour in comments and mails alike. */
const verdictDots = {
    regressed: '🔴',
    suspected: '🔺',
    errored: '🟥',
    unstable: '🟠',
    inconclusive: '🟡',
    improved: '🟢',
    unchanged: '⚪',
    new: '🔵',
    removed: '⚫',
};

;// CONCATENATED MODULE: ./lib/report/renderers/markdown/markdown-table.js







/**
 * A table in Markdown. A phone shows the first three columns, so what belongs together stands below each other: the
 * interval below its figure, the metric below the verdict or the name; beside it where lines are dense.
 */
function markdownTable(table) {
    const { isDense, lines } = table;
    const has = (...keys) => table.columns.some(({ key }) => keys.includes(key));
    const below = new Set([
        ...(has('change', 'current') ? ['interval'] : []),
        ...(!isDense && has('verdict', 'status') ? ['metric'] : []),
    ]);
    const columns = table.columns.filter(({ key }) => !below.has(key));
    const isNamed = has('metric') && below.has('metric');
    const rows = lines.map((line) => {
        const cells = columns.map(({ key }) => {
            const cell = line.cells[key];
            return cell == null ? '' : cellText(cell, line, isDense, isNamed);
        });
        const essential = cells.map((cell, at) => (isEssential(columns[at]) ? cell : ''));
        return { full: tableLine(cells), short: line.isVital ? tableLine(essential) : null };
    });
    const interval = table.columns.find(({ key }) => key === 'interval');
    const titles = columns.map((column) => titleOf(column, interval, table));
    const rules = columns.map(({ key, align }) => align === 'left' || (isDense && key === 'change') ? ':--' : '--:');
    return { head: [tableLine(titles), tableLine(rules)].join('\n'), rows: byBenchmark(lines, rows) };
}
/** What the drawings in a table mean. */
function legend({ columns, lines }) {
    const isOfTime = lines.every(({ cells: { metric } }) => metric?.kind !== 'metric' || (0,model/* metricOf */.ak)(metric.metric).unit === 's');
    const noise = ' Noise floor: the base measured against itself in the same rounds.';
    return [
        `\`├─●─┤\` the change and its 95 % interval, ${isOfTime ? 'slower' : 'worse'} to the right; \`│\` no change; \`¦\` the threshold.`,
        columns.some(({ key }) => key === 'noise') ? noise : '',
    ].join('');
}
function tableLine(cells) {
    return `| ${cells.join(' | ')} |`;
}
function isEssential(column) {
    return typeof column?.fit !== 'number';
}
// A benchmark's lines stay or go together.
function byBenchmark(lines, rows) {
    const blocks = [];
    for (const [at, row] of rows.entries()) {
        const before = blocks.at(-1);
        if (lines[at]?.isFirst === true || before === undefined)
            blocks.push(row);
        else
            blocks[blocks.length - 1] = { full: `${before.full}\n${row.full}`, short: null };
    }
    return blocks;
}
function titleOf({ key, title }, interval, { isDense, lines }) {
    if (key === 'drawing')
        return scale(lines);
    const own = phrasesToMarkdown(title);
    if (interval === undefined || (key !== 'change' && key !== 'current'))
        return own;
    const beside = phrasesToMarkdown(interval.title);
    return isDense ? together(`${own} (${beside})`) : `${own}<br><sub>${together(beside)}</sub>`;
}
function scale(lines) {
    const drawn = lines.flatMap(({ cells: { drawing } }) => drawing?.kind === 'drawing' ? [drawing] : []);
    const thresholds = new Set(drawn.map(({ threshold }) => threshold));
    const [threshold = null] = thresholds.size === 1 ? thresholds : [];
    return code(drawScale(threshold, drawn.some(({ isTurned }) => isTurned)));
}
function cellText(cell, line, isDense, isNamed) {
    const { metric, interval } = line.cells;
    switch (cell.kind) {
        case 'name':
            return line.isFirst ? nameText(cell, isDense) : '';
        case 'label':
            return inlineCode(cell.text, 32);
        case 'phrases':
            return stacked(phrasesToMarkdown(cell.phrases), ...(isNamed ? metricLines(metric) : []));
        case 'metric': {
            const [noun = '', ...notes] = metricLines(cell);
            return isDense ? noun : stacked(noun, ...notes);
        }
        case 'verdict':
            return verdictText(cell, isNamed ? metricLines(metric) : []);
        case 'status':
            return together(`${limitDot(cell)} ${cell.status}`);
        case 'change':
            return isDense ? besideText(cell.text, interval) : loudText(cell.text, interval);
        case 'current':
            return loudText(cell.text, interval);
        case 'quantity':
        case 'interval':
        case 'text':
            return figureText(cell.text);
        case 'drawing':
            return drawingText(cell);
        case 'head':
            return headText(cell.cells);
    }
}
function nameText({ text, suite, was }, isDense) {
    const notes = [
        ...(was === null ? [] : [`was ${inlineCode(was, 40)}`]),
        ...(suite === null ? [] : [inlineCode(suite)]),
    ];
    const parts = [inlineCode(text), ...notes.map(small)];
    return parts.join(isDense ? ' ' : '<br>');
}
function metricLines(cell) {
    if (cell?.kind !== 'metric')
        return [];
    const phrase = metricPhrase(cell.metric);
    const noun = phrase.kind === 'plain' ? together(phrase.text) : phrasesToMarkdown([phrase]);
    return [noun, ...(cell.gates ? [] : [together('does not gate')])];
}
function verdictText({ verdict, accepted }, metric) {
    return stacked(together(`${verdictDots[verdict]} ${verdict}`), ...metric, ...(accepted === null ? [] : [phrasesToMarkdown(acceptedPhrases(accepted))]));
}
function loudText(text, interval) {
    return stacked(`**${figureText(text)}**`, ...(interval?.kind === 'interval' ? [figureText(interval.text)] : []));
}
function besideText(text, interval) {
    return figureText(interval?.kind === 'interval' ? `${text} (${interval.text})` : text);
}
function drawingText({ change, threshold }) {
    return code(drawInterval(change, threshold));
}
/** All of a head in one cell; its drawing is smaller, so that a phone shows more than one head. */
function headText({ verdict, change, interval, drawing, head }) {
    if (verdict?.kind !== 'verdict')
        return '';
    const lead = together(`${verdictDots[verdict.verdict]} ${verdict.verdict}`);
    const figure = head?.kind === 'quantity' ? figureText(head.text) : '';
    if (change?.kind !== 'change')
        return `${lead}<br>${figure}`;
    const { accepted } = verdict;
    const notes = [
        ...(accepted === null ? [] : [phrasesToMarkdown(acceptedPhrases(accepted))]),
        ...(interval?.kind === 'interval' ? [figureText(interval.text)] : []),
        ...(drawing?.kind === 'drawing' ? [drawingText(drawing)] : []),
    ];
    return `${stacked(`${lead}\u00a0**${figureText(change.text)}**`, ...notes)}<br>${figure}`;
}
/** The first above the others, which are small. */
function stacked(first, ...others) {
    return [first, ...others.map(small)].join('<br>');
}
function small(text) {
    return `<sub>${text}</sub>`;
}
function code(text) {
    return `\`${text}\``;
}
/** Figures stay on one line: a browser would else break them at any space. */
function together(text) {
    return text.replaceAll(' ', '\u00a0');
}

;// CONCATENATED MODULE: ./lib/report/renderers/markdown/markdown.js











/**
 * The report as GitHub's Markdown, for a comment or a job's summary. The first line is the verdict with the change that
 * matters most, plain enough for a notification; the last is the marker.
 */
function renderMarkdown(report, { id, limit = commentLimit, lastLine = commentMarker(id), fixed = [] }) {
    const { first, body } = composed(report);
    const sections = [
        fixedSection([first, ...fixedText(report, fixed)].join('\n\n')),
        ...body,
        fixedSection(lastLine),
    ];
    const text = fitSections(sections, limit);
    if (sizeOf(text, limit) <= limit.max)
        return text;
    return [first, 'The rest of this report is too long to be shown here.', lastLine].join('\n\n');
}
/**
 * The comment's last line, by which a gate finds its own comment again. Different ids give different markers, and no
 * id can end the HTML comment early.
 */
function commentMarker(id) {
    return `<!-- benchgate:${encodeURIComponent(id.toWellFormed())} -->`;
}
/** All but what differs from place to place. */
const composed = oncePerReport((report) => {
    const page = pageOf(report);
    return {
        first: phrasesToMarkdown(page.headline.sentence),
        body: [
            fixedSection(context(page)),
            ...page.sections.filter(({ telling }) => telling !== 'whole').map(sectionOf),
            fixedSection(measurementText(page.measurement)),
        ],
    };
});
// A reader wants to know that it worked; who needs every name has the table.
const mostFixed = 10;
/** One sentence on regressions that an earlier report told and this one shows to be gone. */
function fixedText({ benchmarks }, fixed) {
    if (fixed.length === 0)
        return [];
    const names = new Map(benchmarks.map((one) => [one.id, one.name]));
    const named = fixed
        .slice(0, mostFixed)
        .map(({ id, by }) => `${inlineCode(names.get(id) ?? id)} (was ${formatPercent(by)} worse)`);
    const more = fixed.length - named.length;
    const others = more === 0 ? [] : [`${grouped(more)} more`];
    return [`✅ Fixed since the last report: ${[...named, ...others].join(', ')}.`];
}
function context({ versions, tally, headline: { consequence } }) {
    if (tally === null)
        return `> [!WARNING]\n> ${nothingCompared}\n\n${phrasesToMarkdown(versions)}`;
    const line = phrasesToMarkdown([...versions, plain(` · ${tally}`)]);
    return consequence === null ? line : `${line}\n\n${consequence}`;
}
const nothingCompared = 'There was no base to compare with, so this run cannot tell whether anything got slower.';
// Who loses rows first when the text is too long. Failing rows come last, and are shortened before they go.
const priorities = {
    sweep: 0,
    'other-metrics': 0,
    unchanged: 1,
    'one-sided': 2,
    'other-limits': 3,
    improved: 3,
    unsettled: 4,
    notices: 5,
    rules: 5,
    errors: 6,
    limits: 7,
    'unmet-limits': 7,
    results: 7,
    changes: 7,
    measured: 7,
};
function sectionOf(section) {
    const { name: own, fold, summary, thing } = section;
    const isFolded = fold !== 'never';
    const title = `<summary>${phrasesToHtml(summary)}</summary>`;
    return {
        open: isFolded ? `<details${fold === 'open' ? ' open' : ''}>${title}` : '',
        ...bodyOf(section),
        close: isFolded ? '</details>' : own === 'changes' ? legendOf(section) : '',
        thing,
        priority: priorities[own],
    };
}
function legendOf({ body }) {
    return body.kind === 'table' ? legend(body) : '';
}
function bodyOf({ body }) {
    switch (body.kind) {
        case 'table':
            return { ...markdownTable(body), between: '\n' };
        case 'notes': {
            const rows = body.lines.map((note) => ({ full: `- ${phrasesToMarkdown(note)}`, short: null }));
            return { head: '', rows, between: '\n' };
        }
        case 'errors':
            return { head: '', rows: body.lines.map(errorRow), between: '\n\n' };
    }
}
// More names would hide the message.
const markdown_mostNamed = 3;
function errorRow({ message, benchmarks }) {
    const named = benchmarks.slice(0, markdown_mostNamed).map((id) => inlineCode(id, 100));
    const more = benchmarks.length - named.length;
    const names = `${named.join(', ')}${more === 0 ? '' : ` and ${grouped(more)} more`}`;
    const summary = message.trim().split(/[\n\r]/)[0] ?? '';
    return {
        full: `${names}\n\n${codeBlock(excerpt(message), 'text')}`,
        short: `${names}: ${inlineCode(summary, 100)}`,
    };
}
// A command cut short would be a trap, so one that is too long is left out altogether.
const longestCommand = 2_000;
/** How it was measured, and the command that does it again, to unfold. */
function measurementText({ versions, facts, command }) {
    const isShown = command !== null && command.length <= longestCommand;
    return [
        '<details><summary>How it was measured</summary>',
        [...versions, ...facts].map((fact) => `- ${phrasesToMarkdown(fact)}`).join('\n'),
        ...(isShown ? ['Once more, on your machine:', codeBlock(visibleText(command), 'sh')] : []),
        '</details>',
    ].join('\n\n');
}

// EXTERNAL MODULE: ./node_modules/sparkly/index.js
var sparkly = __webpack_require__(40603);
// EXTERNAL MODULE: ./node_modules/picocolors/picocolors.js
var picocolors = __webpack_require__(57336);
;// CONCATENATED MODULE: ./lib/report/text/paint.js

function paint(color) {
    const { bold, dim, red, yellow, green, cyan } = picocolors.createColors(color);
    const tones = { bad: red, doubtful: yellow, good: green, quiet: dim, new: cyan };
    return { bold, quiet: dim, warning: yellow, tone: (tone, text) => tones[tone](text) };
}

;// CONCATENATED MODULE: ./lib/report/text/text-table.js


/** Rows in columns at most `width` wide in all. A column that has nothing to say in any row is left out. */
function textTable(columns, rows, width) {
    const filled = columns.map((column) => fill(column, rows)).filter(({ natural }) => natural > 0);
    const kept = makeRoom(filled, width);
    const widths = allot(kept, width);
    return {
        header: kept
            .map(({ column }, at) => pad(column.title, widths[at] ?? 0, column.align))
            .join(gap)
            .trimEnd(),
        lines: rows.map((row, index) => text_table_line(kept, widths, row, index)),
        dropped: filled.filter((one) => !kept.includes(one)).map(({ column }) => column.title),
    };
}
const gap = '  ';
// A name keeps this much before any column goes. The last ones go for as much as tells names apart.
const comfortable = 28;
const shortest = 12;
const longest = 36;
function fill(column, rows) {
    const cells = rows.map((row) => column.cell(row));
    const widest = cells.reduce((most, cell) => Math.max(most, textWidth(cell)), 0);
    return { column, cells, natural: widest === 0 ? 0 : Math.max(widest, textWidth(column.title)) };
}
function makeRoom(filled, width) {
    let kept = filled;
    const known = new Map();
    const telling = (one) => {
        const found = known.get(one) ?? tellingWidth(one);
        known.set(one, found);
        return found;
    };
    for (const { column } of filled
        .filter(({ column: { fit } }) => typeof fit === 'number')
        .toSorted(byFit)) {
        const wanted = Number(column.fit) <= 3 ? () => comfortable : telling;
        if (least(kept, wanted) <= width)
            break;
        kept = kept.filter((one) => one.column !== column);
    }
    return kept;
}
function byFit(a, b) {
    return Number(a.column.fit) - Number(b.column.fit);
}
/** The width at which no two of a column's cells are shortened to the same. */
function tellingWidth({ cells }) {
    const texts = [...new Set(cells)];
    let width = shortest;
    while (width < longest && !areToldApart(texts, width))
        width += 1;
    return width;
}
/** Ends at the first two that are not: of thousands of names there mostly are some among the first. */
function areToldApart(texts, width) {
    const seen = new Set();
    return texts.every((text) => seen.size < seen.add(shorten(text, width)).size);
}
/** The width of all columns, were those that may be shortened no wider than `wanted`. */
function least(filled, wanted) {
    const widths = filled.map((one) => one.column.fit === 'shorten' ? Math.min(one.natural, wanted(one)) : one.natural);
    return widths.reduce((sum, one) => sum + one, 0) + gap.length * Math.max(0, filled.length - 1);
}
/** Widths of the columns; those that may be shortened share what the others leave, the widest giving first. */
function allot(filled, width) {
    let limit = Math.max(0, ...filled.map(({ natural }) => natural));
    while (limit > 1 && least(filled, () => limit) > width)
        limit -= 1;
    return filled.map(({ column, natural }) => column.fit === 'shorten' ? Math.min(natural, limit) : natural);
}
function text_table_line(filled, widths, row, index) {
    // What follows the last word of a line would be painted blanks.
    const last = filled.findLastIndex(({ cells }) => cells[index] !== '');
    return filled
        .slice(0, last + 1)
        .map(({ column, cells }, at) => {
        const padded = pad(cells[index] ?? '', widths[at] ?? 0, column.align);
        const text = at === last ? padded.trimEnd() : padded;
        return column.paint === undefined ? text : column.paint(text, row);
    })
        .join(gap);
}
function pad(text, width, align) {
    const own = textWidth(text);
    const cut = own <= width ? text : shorten(text, width);
    const space = ' '.repeat(Math.max(0, width - (own <= width ? own : textWidth(cut))));
    return align === 'left' ? `${cut}${space}` : `${space}${cut}`;
}

;// CONCATENATED MODULE: ./lib/report/text/wrap.js

/**
 * A paragraph broken between words into lines at most `width` wide; a word that is wider has a line of its own. Words
 * joined by a no-break space stay together and get an ordinary one, and a per cent sign stays with its figure.
 */
function wrap(text, width) {
    const lines = [];
    let line = '';
    for (const word of text.split(/ (?!%)/)) {
        const longer = line === '' ? word : `${line} ${word}`;
        if (line !== '' && textWidth(longer) > width) {
            lines.push(line);
            line = word;
        }
        else {
            line = longer;
        }
    }
    return [...lines, line].map((one) => one.replaceAll('\u00a0', ' '));
}

;// CONCATENATED MODULE: ./lib/report/history.js









/** A branch's history for a terminal: each benchmark in a line, then where levels changed. No last line break. */
function renderHistory(view, { color, width }) {
    const { bold, quiet } = paint(color);
    const { benchmarks, from, to } = view;
    const span = from === null || to === null ? '' : `, from ${day(from)} to ${day(to)}`;
    const title = `${logText(view.branch)}: ${pushes(view.pushes)}${span}`;
    const blocks = [
        wrap(title, width).map(bold),
        ...(benchmarks.length === 0 ? [] : [lines(view, width)]),
        shifts(view, width),
        wrap(explanation(benchmarks), width).map(quiet),
    ];
    return blocks
        .filter((block) => block.length > 0)
        .map((block) => block.join('\n'))
        .join('\n\n');
}
function pushes(number) {
    return number === 1 ? '1 push' : `${grouped(number)} pushes`;
}
function lines({ benchmarks, metric }, width) {
    const { unit } = (0,model/* metricOf */.ak)(metric);
    const columns = [
        { title: 'benchmark', align: 'left', cell: ({ name }) => logText(name), fit: 'shorten' },
        {
            title: 'newest',
            align: 'right',
            cell: ({ values }) => logText(formatQuantity(unit, values.at(-1) ?? 0)),
            fit: 'keep',
        },
        { title: 'level', align: 'left', cell: ({ values }) => history_drawing(values), fit: 1 },
        {
            title: 'changes',
            align: 'right',
            cell: (one) => (one.from === 'too-short' ? '–' : String(one.shifts.length)),
            fit: 'keep',
        },
    ];
    const table = textTable(columns, benchmarks, width);
    return [table.header, ...table.lines];
}
const mostDrawn = 24;
function history_drawing(values) {
    return (0,sparkly/* default */.A)(values.slice(-mostDrawn));
}
function shifts({ benchmarks, metric }, width) {
    const all = benchmarks.flatMap(({ name, shifts: own }) => own.map((shift) => ({ name, shift })));
    const newestFirst = all.toSorted((a, b) => (a.shift.createdAt < b.shift.createdAt ? 1 : -1));
    return newestFirst.flatMap(({ name, shift: { commit, createdAt, change } }) => wrap(`${day(createdAt)}  ${logText(commit.slice(0, 7))}  ${formatChange(change, metric)} (95 % CI ${formatInterval(change, metric)})  ${logText(name)}`, width));
}
function explanation(benchmarks) {
    const kinds = new Set(benchmarks.map(({ from }) => from));
    return [
        ...(kinds.has('chain')
            ? ['Changes are told from pushes compared with the one before, side by side in one job.']
            : []),
        ...(kinds.has('values') ? ['Some are told from figures of one CPU model.'] : []),
        ...(kinds.has('too-short') ? ['A dash: too few pushes to tell.'] : []),
    ].join(' ');
}
function day(date) {
    return date.slice(0, 10);
}

;// CONCATENATED MODULE: ./lib/report/words/notices-table.js

/** The table of all notices in docs/troubleshooting.md, in Markdown: what each says, and what to do about it. */
function noticesTable() {
    const rows = Object.entries(sayings).map(([code, { means, remedy, see }]) => {
        const page = see === undefined ? [] : [`See [${see.replace(/#.*/, '')}](${see}).`];
        const todo = [...(remedy === null ? [] : [remedy]), ...page].join(' ');
        return `| <a id="${code}"></a>\`${code}\` | ${means} | ${todo || 'Nothing.'} |`;
    });
    return ['| Code | It says | What to do |', '| :-- | :-- | :-- |', ...rows].join('\n');
}

// EXTERNAL MODULE: ./node_modules/zod/v4/classic/schemas.js + 4 modules
var schemas = __webpack_require__(2503);
;// CONCATENATED MODULE: ./lib/report/contract/schema-metric.js


const foreign = schemas/* templateLiteral */.Uy$([schemas/* string */.YjP(), ' [', schemas/* string */.YjP(), '] ', schemas/* enum */.k5n(['lower', 'higher'])]);
/** A metric of the gate's own, or all there is to know of another tool's. */
const metricSchema = schemas/* union */.KCZ([schemas/* enum */.k5n(model/* metricNames */.Zv), foreign])
    .refine(model/* isMetricName */.M8, 'expected a metric such as time, or `allocs/op [count] lower`');

;// CONCATENATED MODULE: ./lib/report/contract/schema-notice-facts.js



const schema_notice_facts_text = schemas/* string */.YjP();
const texts = schemas/* array */.YOg(schema_notice_facts_text).readonly();
const optional = schema_notice_facts_text.nullable();
const number = schemas/* number */.aig();
const schema_notice_facts_count = schemas/* int */.Whr().min(0);
const nothing = schemas/* object */.Ikc({});
const ofReason = schemas/* object */.Ikc({ reason: schema_notice_facts_text });
const twins = schemas/* object */.Ikc({ version: schema_notice_facts_text, other: schema_notice_facts_text });
const schema_notice_facts_alert = schemas/* object */.Ikc({ limit: number, peak: number, beyond: number, samples: schema_notice_facts_count });
const answered = schemas/* object */.Ikc({ status: schemas/* int */.Whr().nullable(), reason: schema_notice_facts_text });
const schema_notice_facts_refused = answered.extend({ isLocked: schemas/* boolean */.zMY() });
const accepted = schemas/* object */.Ikc({ pattern: schema_notice_facts_text, reason: schema_notice_facts_text });
function list(item) {
    return schemas/* array */.YOg(schemas/* object */.Ikc(item)).readonly();
}
const schema_notice_facts_refusal = schemas/* discriminatedUnion */.gMt('kind', [
    schemas/* object */.Ikc({ kind: schemas/* literal */.euz('nobody-may') }),
    schemas/* object */.Ikc({ kind: schemas/* literal */.euz('nobody-to-ask') }),
    schemas/* object */.Ikc({ kind: schemas/* literal */.euz('head-is-named') }),
    schemas/* object */.Ikc({ kind: schemas/* literal */.euz('queue-of-unknown') }),
    schemas/* object */.Ikc({ kind: schemas/* literal */.euz('event-of-unknown'), event: schema_notice_facts_text }),
    schemas/* object */.Ikc({ kind: schemas/* literal */.euz('fork-is-gone') }),
    schemas/* object */.Ikc({ kind: schemas/* literal */.euz('fork-of-another') }),
    schemas/* object */.Ikc({ kind: schemas/* literal */.euz('author-is-gone') }),
    schemas/* object */.Ikc({ kind: schemas/* literal */.euz('bot'), login: schema_notice_facts_text }),
    schemas/* object */.Ikc({ kind: schemas/* literal */.euz('may-not-write'), login: schema_notice_facts_text }),
    schemas/* object */.Ikc({ kind: schemas/* literal */.euz('login-not-told'), login: schema_notice_facts_text, reason: optional }),
    schemas/* object */.Ikc({ kind: schemas/* literal */.euz('pull-request-not-told'), pullRequest: schemas/* int */.Whr(), reason: schema_notice_facts_text }),
]);
/** The facts of each code, as they stand in a file. */
const factsSchemas = {
    'same-commit': twins.extend({ commit: schema_notice_facts_text }),
    'same-release': twins,
    'same-results': twins,
    'same-directory': twins,
    'other-checkout': schemas/* object */.Ikc({ commit: schema_notice_facts_text }),
    'path-lengths': schemas/* object */.Ikc({ lengths: list({ version: schema_notice_facts_text, length: schema_notice_facts_count }) }),
    'npm-not-used': schemas/* object */.Ikc({ name: schema_notice_facts_text, release: schema_notice_facts_text }),
    'not-published': schemas/* object */.Ikc({ file: schema_notice_facts_text, imports: schema_notice_facts_text, version: schema_notice_facts_text }),
    'folder-missing': schemas/* object */.Ikc({ version: schema_notice_facts_text }),
    'version-changed': schemas/* object */.Ikc({ version: schema_notice_facts_text, file: schema_notice_facts_text, others: schema_notice_facts_count }),
    'program-changed': schemas/* object */.Ikc({ file: schema_notice_facts_text, others: schema_notice_facts_count }),
    'config-changed': schemas/* object */.Ikc({ files: texts, base: schema_notice_facts_text, head: schema_notice_facts_text, ignoring: schema_notice_facts_count }),
    recorded: nothing,
    'recorded-elsewhere': schemas/* object */.Ikc({ machines: texts }),
    'not-read': schemas/* object */.Ikc({ suites: texts, all: schema_notice_facts_count }),
    'empty-suite': schemas/* object */.Ikc({ suite: schema_notice_facts_text }),
    'benchmark-changed': schemas/* object */.Ikc({ suite: schema_notice_facts_text, base: schema_notice_facts_text, head: schema_notice_facts_text }),
    'shared-code': schemas/* object */.Ikc({ file: schema_notice_facts_text, versions: texts }),
    'benchmark-file': schemas/* object */.Ikc({ note: schema_notice_facts_text }),
    'rename-unmatched': schemas/* object */.Ikc({
        from: schema_notice_facts_text,
        to: schema_notice_facts_text,
        why: schemas/* enum */.k5n(['not-in-heads', 'not-in-base', 'other-file']),
    }),
    'rule-unmatched': schemas/* object */.Ikc({ rule: schema_notice_facts_count, pattern: schema_notice_facts_text, nearest: optional }),
    'budget-left-out': schemas/* object */.Ikc({ pattern: schema_notice_facts_text, why: schemas/* enum */.k5n(['ignored', 'not-in-run']) }),
    'relation-not-in-turns': schemas/* object */.Ikc({
        benchmark: schema_notice_facts_text,
        than: schema_notice_facts_text,
        why: schemas/* enum */.k5n(['kind-of-suite', 'two-suites']),
    }),
    'file-failed': schemas/* object */.Ikc({ suite: schema_notice_facts_text, version: schema_notice_facts_text, rounds: schema_notice_facts_count, reason: schema_notice_facts_text }),
    'found-late': schemas/* object */.Ikc({ benchmarks: texts }),
    'needs-earlier': schemas/* object */.Ikc({ benchmarks: texts }),
    resumed: schemas/* object */.Ikc({ earlier: schema_notice_facts_count, rounds: schema_notice_facts_count }),
    'ended-early': schemas/* object */.Ikc({ error: schema_notice_facts_text, reason: schema_notice_facts_text, remedy: schema_notice_facts_text }),
    'rounds-not-kept': schemas/* object */.Ikc({ reason: optional }),
    'rounds-redone': schemas/* object */.Ikc({ redone: schema_notice_facts_count, rounds: schema_notice_facts_count, stolen: number, waited: number }),
    'process-died': schemas/* object */.Ikc({ benchmark: schema_notice_facts_text, versions: texts, times: schema_notice_facts_count, reason: schema_notice_facts_text }),
    'busy-outside-slices': schemas/* object */.Ikc({
        benchmark: schema_notice_facts_text,
        shares: list({ version: schema_notice_facts_text, share: number }),
    }),
    'uneven-slices': schemas/* object */.Ikc({ benchmark: schema_notice_facts_text, shortest: number, longest: number }),
    'alert-cpu': schema_notice_facts_alert,
    'alert-memory': schema_notice_facts_alert,
    'alert-response-time': schema_notice_facts_alert,
    'alert-error-rate': schema_notice_facts_alert,
    'guard-opened': schemas/* object */.Ikc({
        benchmark: schema_notice_facts_text,
        version: schema_notice_facts_text,
        opened: schema_notice_facts_count,
        rounds: schema_notice_facts_count,
        errorRate: number,
        failures: list({ what: schema_notice_facts_text, times: schema_notice_facts_count }),
        tries: schema_notice_facts_count,
        state: schemas/* enum */.k5n(['closed', 'open', 'half-open']),
    }),
    'load-generator-busy': schemas/* object */.Ikc({ benchmarks: texts }),
    'not-calibrated': ofReason,
    errored: schemas/* object */.Ikc({ benchmark: schema_notice_facts_text, reason: schema_notice_facts_text }),
    'left-out': schemas/* object */.Ikc({ left: schema_notice_facts_count, all: schema_notice_facts_count }),
    'base-errored': schemas/* object */.Ikc({ base: schema_notice_facts_text, benchmarks: texts }),
    'metric-missing': schemas/* object */.Ikc({ metric: metricSchema, benchmarks: texts }),
    'unusable-figures': schemas/* object */.Ikc({
        benchmark: schema_notice_facts_text,
        metric: metricSchema,
        unusable: schema_notice_facts_count,
        rounds: schema_notice_facts_count,
        first: schemas/* object */.Ikc({ round: schema_notice_facts_count, version: schema_notice_facts_text, figure: optional }),
    }),
    'control-fired': schemas/* object */.Ikc({ benchmark: schema_notice_facts_text, metric: metricSchema, version: schema_notice_facts_text }),
    undecided: schemas/* object */.Ikc({
        what: schemas/* enum */.k5n(['compared', 'measured', 'new']),
        undecided: schema_notice_facts_count,
        all: schema_notice_facts_count,
        unmeasured: schema_notice_facts_count,
    }),
    'few-results': schemas/* discriminatedUnion */.gMt('what', [
        schemas/* object */.Ikc({
            what: schemas/* literal */.euz('benchmarks'),
            undecided: schema_notice_facts_count,
            all: schema_notice_facts_count,
            files: schema_notice_facts_count,
            needed: schemas/* object */.Ikc({ unchanged: schema_notice_facts_count, changed: schema_notice_facts_count }),
        }),
        schemas/* object */.Ikc({ what: schemas/* literal */.euz('budgets'), undecided: schema_notice_facts_count, all: schema_notice_facts_count }),
    ]),
    'budget-unmeasured': schemas/* object */.Ikc({
        benchmark: schema_notice_facts_text,
        than: optional,
        metric: metricSchema,
        version: schema_notice_facts_text,
        reason: optional,
    }),
    'budgets-undecided': schemas/* object */.Ikc({ undecided: schema_notice_facts_count, all: schema_notice_facts_count }),
    leak: schemas/* object */.Ikc({ head: schema_notice_facts_text, base: optional, leaks: list({ benchmark: schema_notice_facts_text, bytes: number }) }),
    'unseen-work': schemas/* object */.Ikc({ benchmark: schema_notice_facts_text, base: schema_notice_facts_text, head: schema_notice_facts_text, cpu: number, time: number }),
    'regressed-by-records': schemas/* object */.Ikc({ benchmark: schema_notice_facts_text, runs: schema_notice_facts_count }),
    'judged-again': schemas/* object */.Ikc({
        first: list({
            benchmark: schema_notice_facts_text,
            claimed: schemas/* enum */.k5n(model/* verdicts */.rY).nullable(),
            judged: schemas/* enum */.k5n(model/* verdicts */.rY).nullable(),
        }),
        verdicts: schema_notice_facts_count,
        budgets: schema_notice_facts_count,
        figures: schema_notice_facts_count,
        outcome: schemas/* object */.Ikc({ claimed: schemas/* enum */.k5n(model/* outcomes */.KI), judged: schemas/* enum */.k5n(model/* outcomes */.KI) }).nullable(),
    }),
    'judged-by-another-version': schemas/* object */.Ikc({ measuredWith: schema_notice_facts_text, judgedBy: schema_notice_facts_text }),
    'base-rebuilt': ofReason,
    'baseline-from-the-future': schemas/* object */.Ikc({ savedAt: schema_notice_facts_text, now: schema_notice_facts_text }),
    'baseline-not-kept': schemas/* discriminatedUnion */.gMt('why', [
        schemas/* object */.Ikc({ why: schemas/* literal */.euz('no-figures') }),
        schemas/* object */.Ikc({ why: schemas/* enum */.k5n(['not-the-commit', 'history-unread']), reason: schema_notice_facts_text }),
        schemas/* object */.Ikc({ why: schemas/* literal */.euz('other-commit'), found: schema_notice_facts_text, wanted: schema_notice_facts_text }),
        schemas/* object */.Ikc({
            why: schemas/* literal */.euz('not-saved'),
            what: schemas/* enum */.k5n(['figures', 'checkout']),
            branch: schema_notice_facts_text,
            commit: schema_notice_facts_text,
            reason: schema_notice_facts_text,
        }),
    ]),
    'history-damaged': schemas/* object */.Ikc({ damaged: schema_notice_facts_count, pushes: schema_notice_facts_count, line: schema_notice_facts_count }),
    'history-unread': schemas/* discriminatedUnion */.gMt('what', [
        schemas/* object */.Ikc({ what: schemas/* literal */.euz('part'), reason: schema_notice_facts_text }),
        schemas/* object */.Ikc({ what: schemas/* literal */.euz('newer-ones'), commit: schema_notice_facts_text, createdAt: schema_notice_facts_text }),
    ]),
    'not-imported': schemas/* object */.Ikc({ key: schema_notice_facts_text, reason: schema_notice_facts_text }),
    'not-removed': schemas/* object */.Ikc({ key: schema_notice_facts_text, reason: schema_notice_facts_text }),
    'results-failed': schemas/* object */.Ikc({
        file: schema_notice_facts_text,
        line: schema_notice_facts_count.nullable(),
        benchmark: schema_notice_facts_text,
        reason: schema_notice_facts_text,
    }),
    'results-skipped': schemas/* object */.Ikc({ reason: schema_notice_facts_text, rows: schema_notice_facts_count }),
    'results-missing': schemas/* object */.Ikc({
        suite: schema_notice_facts_text,
        tool: schema_notice_facts_text,
        base: schema_notice_facts_text,
        head: schema_notice_facts_text,
        benchmarks: texts,
    }),
    'results-cpus': schemas/* object */.Ikc({ suite: schema_notice_facts_text, endings: list({ version: schema_notice_facts_text, ending: schema_notice_facts_text }) }),
    'results-unknown-unit': schemas/* object */.Ikc({ file: schema_notice_facts_text, metric: schema_notice_facts_text, unit: schema_notice_facts_text }),
    'results-unknown-direction': schemas/* object */.Ikc({ source: schema_notice_facts_text, metrics: texts }),
    'results-unjudged': schemas/* object */.Ikc({
        suite: schema_notice_facts_text,
        benchmarks: schema_notice_facts_count,
        why: schemas/* enum */.k5n(['not-named', 'no-metric']),
    }),
    'acceptance-denied': schemas/* object */.Ikc({
        lines: list({ pattern: schema_notice_facts_text, commit: optional }),
        why: schema_notice_facts_refusal,
    }),
    'acceptance-malformed': schemas/* object */.Ikc({
        line: schema_notice_facts_text,
        why: schemas/* enum */.k5n(['no-benchmark', 'long-pattern', 'no-reason']),
    }),
    'acceptance-unmatched': accepted,
    'acceptance-unneeded': accepted,
    'acceptance-unread': ofReason,
    'comment-denied': answered,
    'comment-from-fork': answered,
    'comment-refused': schema_notice_facts_refused,
    'comment-unavailable': ofReason,
    'comment-superseded': schemas/* object */.Ikc({ run: schema_notice_facts_count, attempt: schema_notice_facts_count }),
    'check-denied': answered,
    'check-from-fork': answered,
    'check-refused': schema_notice_facts_refused,
    'check-unavailable': ofReason,
    'summary-unavailable': ofReason,
    'report-not-written': ofReason,
    'uploaded-report': schemas/* object */.Ikc({ repository: optional }),
    'no-pull-request': schemas/* object */.Ikc({ event: schema_notice_facts_text }),
    'pull-request-gone': schemas/* object */.Ikc({ branch: optional }),
    'pull-request-moved-on': schemas/* object */.Ikc({ branch: schema_notice_facts_text, commit: schema_notice_facts_text }),
    'report-missing': schemas/* object */.Ikc({ conclusion: schema_notice_facts_text, artifact: schema_notice_facts_text }),
    'unknown-notice': schemas/* object */.Ikc({ notice: schema_notice_facts_text }),
};

;// CONCATENATED MODULE: ./lib/report/contract/schema-notice.js
/** Notices as they stand in a report's file, and as they are read from one that anybody may have written. */



const schema_notice_written = schemas/* object */.Ikc({
    code: schemas/* string */.YjP().meta({ description: 'Stable; docs/troubleshooting.md has all of them.' }),
    message: schemas/* string */.YjP().meta({
        description: 'The facts in a sentence, and what to do. A reader of ours says it anew.',
    }),
    facts: schemas/* record */.g1P(schemas/* string */.YjP(), schemas/* unknown */.L5J())
        .default({})
        .meta({ description: 'The data of the notice; which, depends on its code.' }),
})
    .readonly();
/**
 * A notice in a report. The message is written for others and never read: it is said anew from the facts, so that nobody
 * can put words into our mouth. What is not known becomes the notice that it is not.
 */
const noticeSchema = schemas/* codec */.rLB(schema_notice_written, schemas/* custom */.IeY(), {
    decode: ({ code, facts: data }) => readNotice(code, data),
    encode: writtenNotice,
});
/** A notice as it stands in a file. */
function writtenNotice(notice) {
    const { code, ...data } = notice;
    return { code, message: noticeText(notice), facts: data };
}
function readNotice(code, data) {
    const known = isKnown(code) ? read(code, data) : null;
    return known ?? { code: 'unknown-notice', notice: code };
}
function isKnown(code) {
    return Object.hasOwn(factsSchemas, code);
}
/** Null where the facts are not those of the code. */
function read(code, data) {
    const parsed = factsSchemas[code].safeParse(data);
    // oxlint-disable-next-line typescript/no-unsafe-type-assertion -- the table has the schema of each code's own facts
    return parsed.success ? { code, ...parsed.data } : null;
}

// EXTERNAL MODULE: ./lib/errors.js
var errors = __webpack_require__(452);
// EXTERNAL MODULE: ./node_modules/zod/v4/core/core.js
var core = __webpack_require__(88532);
// EXTERNAL MODULE: ./node_modules/zod/v4/classic/iso.js
var iso = __webpack_require__(64377);
;// CONCATENATED MODULE: ./lib/report/contract/schema-acceptance.js

/** A line by which somebody accepts slowdowns. */
const acceptanceSchema = schemas/* object */.Ikc({
    pattern: schemas/* string */.YjP().meta({ description: 'Which benchmarks: a glob or a part of their names.' }),
    reason: schemas/* string */.YjP(),
    by: schemas/* string */.YjP().meta({ description: 'A login, or the name that the commit gives.' }),
    commit: schemas/* string */.YjP().nullable().meta({
        description: 'That has the line in its message; null for the description of a pull request.',
    }),
})
    .readonly();

;// CONCATENATED MODULE: ./lib/report/contract/schema-baseline.js



const ratio = schemas/* number */.aig().min(0);
const treeSchema = schemas/* discriminatedUnion */.gMt('kind', [
    schemas/* object */.Ikc({ kind: schemas/* literal */.euz('used'), seconds: schemas/* number */.aig().min(0) }).readonly(),
    schemas/* object */.Ikc({ kind: schemas/* literal */.euz('rebuilt'), reason: schemas/* string */.YjP() }).readonly(),
]);
const trouble = (kind) => schemas/* object */.Ikc({ kind: schemas/* literal */.euz(kind), message: schemas/* string */.YjP() }).readonly();
const outcomeSchema = schemas/* discriminatedUnion */.gMt('kind', [
    schemas/* object */.Ikc({
        kind: schemas/* literal */.euz('found'),
        match: schemas/* enum */.k5n(model/* baselineMatches */.Zj).meta({
            description: 'How near it is to the commit that was asked for; the last two are approximate.',
        }),
        branch: schemas/* string */.YjP(),
        commit: schemas/* string */.YjP(),
        createdAt: iso/* datetime */.w$(),
        tree: treeSchema.meta({ description: 'Whether its prepared checkout was the base.' }),
    })
        .readonly(),
    schemas/* object */.Ikc({ kind: schemas/* literal */.euz('missing') }).readonly(),
    trouble('unreachable'),
    trouble('corrupt'),
    trouble('incompatible'),
]);
const suspectedSchema = schemas/* object */.Ikc({
    id: schemas/* string */.YjP(),
    name: schemas/* string */.YjP(),
    metric: metricSchema,
    ratio: ratio.meta({ description: 'Against what was predicted; above 1 is worse.' }),
    predicted: schemas/* object */.Ikc({ low: ratio, middle: ratio, high: ratio }).readonly(),
    value: ratio,
    adjustedPValue: schemas/* number */.aig().min(0).max(1),
    runs: schemas/* int */.Whr().min(0),
})
    .readonly();
const recordedSchema = schemas/* object */.Ikc({
    runs: schemas/* int */.Whr().min(0),
    factor: schemas/* object */.Ikc({
        ratio,
        from: schemas/* enum */.k5n(['suite', 'calibration', 'nothing']),
        machine: ratio.nullable(),
    })
        .readonly(),
    suspected: schemas/* array */.YOg(suspectedSchema).readonly(),
})
    .readonly();
/** The base's baseline: where it was looked for, what was found, and what its recorded runs make one suspect. */
const baselineSchema = schemas/* object */.Ikc({
    storage: schemas/* string */.YjP(),
    outcome: outcomeSchema,
    recorded: recordedSchema.nullable(),
})
    .readonly();

;// CONCATENATED MODULE: ./lib/report/contract/schema-change.js

const end = schemas/* number */.aig().min(0);
/** JSON knows no infinity: the upper end of an interval from too few rounds is written as null. */
const upperEnd = schemas/* codec */.rLB(end.nullable(), schemas/* custom */.IeY((high) => typeof high === 'number' && high >= 0), {
    decode: (written) => written ?? Infinity,
    encode: (high) => (high === Infinity ? null : high),
});
const changeShape = {
    ratio: schemas/* number */.aig().positive(),
    low: end,
    high: upperEnd.meta({ description: 'Null where the rounds were too few to bound it.' }),
};
/** A ratio with its 95 % interval; above 1 is worse. */
const changeSchema = schemas/* object */.Ikc(changeShape).readonly();

;// CONCATENATED MODULE: ./lib/report/contract/schema-budget.js




const amount = schemas/* number */.aig().min(0);
const benchmarkSchema = schemas/* object */.Ikc({ id: schemas/* string */.YjP(), suite: schemas/* string */.YjP(), name: schemas/* string */.YjP() }).readonly();
const shape = {
    tier: schemas/* string */.YjP().meta({ description: 'When it is to be kept; only the first tier gates.' }),
    gates: schemas/* boolean */.zMY().meta({ description: 'Whether it counts: it is of the first tier.' }),
    version: schemas/* string */.YjP().meta({ description: "The head's label." }),
    metric: metricSchema,
    target: schemas/* object */.Ikc({ bound: schemas/* enum */.k5n(['max', 'min']), value: amount }).readonly(),
    current: schemas/* object */.Ikc({ value: amount, low: amount, high: upperEnd })
        .readonly()
        .nullable()
        .meta({ description: 'With the interval by which it is judged; null where there is none.' }),
    status: schemas/* enum */.k5n(model/* limitStatuses */.kC),
    judged: schemas/* int */.Whr().min(0).meta({ description: 'Rounds that the status rests on: the first ones.' }),
    figures: schemas/* array */.YOg(schemas/* number */.aig())
        .readonly()
        .meta({ description: 'One a round, in the base unit (seconds, bytes), or times as good.' }),
};
/** A budget or a relation, held against one head. */
const budgetSchema = schemas/* discriminatedUnion */.gMt('kind', [
    schemas/* object */.Ikc({ kind: schemas/* literal */.euz('budget'), benchmark: benchmarkSchema, ...shape }).readonly(),
    schemas/* object */.Ikc({
        kind: schemas/* literal */.euz('relation'),
        benchmark: benchmarkSchema.meta({ description: 'The one that is to be faster.' }),
        than: benchmarkSchema,
        inTurns: schemas/* boolean */.zMY().meta({ description: 'Whether the two were measured in turns.' }),
        ...shape,
    })
        .readonly(),
]);

;// CONCATENATED MODULE: ./lib/report/contract/schema-environment.js


/** Where and how the figures were measured. */
const environmentSchema = schemas/* object */.Ikc({
    os: schemas/* string */.YjP(),
    arch: schemas/* string */.YjP(),
    cpu: schemas/* string */.YjP(),
    cpus: schemas/* int */.Whr().min(0).meta({ description: 'CPUs the process may use.' }),
    jobs: schemas/* int */.Whr().min(0).meta({ description: 'CPUs that measured at a time.' }),
    node: schemas/* string */.YjP().meta({ description: 'The Node.js the benchmarks ran under.' }),
    turns: schemas/* array */.YOg(schemas/* enum */.k5n(model/* turns */.ZL)).min(1).readonly().meta({
        description: 'In what versions took turns, by suites: slices on one CPU, or whole runs or windows alone on the machine; recorded ones were read.',
    }),
    v8Flags: schemas/* array */.YOg(schemas/* string */.YjP()).readonly(),
    pinning: schemas/* enum */.k5n(['taskset', 'none']),
    baton: schemas/* enum */.k5n(['fifo', 'socket']),
})
    .readonly();

;// CONCATENATED MODULE: ./lib/report/contract/schema-record.js


/** Looked at as one thing: a report has hundreds of thousands of them, and one that is wrong is as bad as all. */
const figureList = schemas/* custom */.IeY((list) => Array.isArray(list) && list.every(isFigureOrNone), 'expected a list of numbers and nulls')
    .meta({ type: 'array', items: { type: ['number', 'null'] } });
function isFigureOrNone(value) {
    return value === null || Number.isFinite(value);
}
/**
 * What a round found for some of its benchmarks: the same in a report and in the file that a run is resumed from.
 *
 * @param id how a benchmark is named there
 */
function recordSchema(id) {
    return schemas/* object */.Ikc({
        round: schemas/* int */.Whr().min(0),
        stage: schemas/* enum */.k5n(['screen', 'confirm']),
        arms: schemas/* array */.YOg(schemas/* string */.YjP()).readonly().meta({
            description: 'Labels of the versions; of a pair, the ids of its two benchmarks.',
        }),
        benchmarks: schemas/* array */.YOg(id).readonly(),
        figures: schemas/* partialRecord */.jgl(metricSchema, figureList).meta({
            description: "In the metric's base unit: all arms of the first benchmark, then all of the second, and so on; null stands for no figure.",
        }),
    })
        .refine(isWhole, 'expected a figure, or null, for each benchmark and arm')
        .readonly();
}
function isWhole({ benchmarks, arms, figures }) {
    const size = benchmarks.length * arms.length;
    return Object.values(figures).every((values) => values?.length === size);
}

;// CONCATENATED MODULE: ./lib/report/contract/schema-evidence.js



const index = schemas/* int */.Whr().min(0);
const places = schemas/* array */.YOg(index).readonly().meta({
    description: 'Which ones, counted from 0: the benchmarks of the evidence, and after them its pairs.',
});
const one = {
    id: schemas/* string */.YjP(),
    suite: schemas/* string */.YjP(),
    name: schemas/* string */.YjP(),
    versions: schemas/* array */.YOg(schemas/* string */.YjP()).readonly().meta({
        description: 'Labels of those that have it and in which it works, the base first.',
    }),
    secondsPerRound: schemas/* number */.aig().min(0).nullable(),
};
const schema_evidence_benchmark = schemas/* object */.Ikc({
    ...one,
    was: schemas/* string */.YjP().exactOptional(),
    recorded: schemas/* literal */.euz(true).exactOptional().meta({ description: 'Measured before this run.' }),
    unread: schemas/* literal */.euz(true)
        .exactOptional()
        .meta({ description: 'Stands for a file that there was no time to read.' }),
})
    .readonly();
const pair = schemas/* object */.Ikc({
    ...one,
    pair: schemas/* tuple */.PVZ([schemas/* string */.YjP(), schemas/* string */.YjP()])
        .readonly()
        .meta({ description: 'Their ids; the one that is to be faster first.' }),
})
    .readonly();
const schema_evidence_metrics = schemas/* object */.Ikc({
    measured: schemas/* array */.YOg(metricSchema).readonly(),
    gating: schemas/* array */.YOg(metricSchema).readonly(),
    benchmarks: places,
})
    .readonly();
const failure = schemas/* object */.Ikc({
    version: schemas/* string */.YjP().nullable().meta({
        description: 'Its label; null where it cannot be told which of them it was.',
    }),
    message: schemas/* string */.YjP(),
    benchmarks: places,
})
    .readonly();
const share = schemas/* number */.aig().min(0).max(1).nullable();
const redone = schemas/* discriminatedUnion */.gMt('kind', [
    schemas/* object */.Ikc({
        kind: schemas/* literal */.euz('disturbed'),
        round: index,
        interference: schemas/* object */.Ikc({ stolen: share, waited: share }).readonly(),
    })
        .readonly(),
    schemas/* object */.Ikc({
        kind: schemas/* literal */.euz('died'),
        round: index,
        failure: schemas/* object */.Ikc({ id: schemas/* string */.YjP(), arm: schemas/* string */.YjP().nullable(), message: schemas/* string */.YjP() })
            .readonly(),
    })
        .readonly(),
]);
/** What a run measured, as it stands in a file. */
const evidenceSchema = schemas/* object */.Ikc({
    benchmarks: schemas/* array */.YOg(schema_evidence_benchmark).readonly(),
    pairs: schemas/* array */.YOg(pair)
        .readonly()
        .meta({ description: 'Two benchmarks of one version that were measured in turns.' }),
    metrics: schemas/* array */.YOg(schema_evidence_metrics).readonly().meta({
        description: 'What kinds of suites measure that are no benchmark files, and what of that gates.',
    }),
    rounds: schemas/* array */.YOg(recordSchema(index)).readonly(),
    failures: schemas/* array */.YOg(failure).readonly(),
    redone: schemas/* array */.YOg(redone)
        .readonly()
        .meta({ description: 'Rounds that count for nothing: they were measured again.' }),
})
    .readonly();

;// CONCATENATED MODULE: ./lib/report/contract/schema-version.js

const sourceSchema = schemas/* discriminatedUnion */.gMt('kind', [
    schemas/* object */.Ikc({ kind: schemas/* literal */.euz('git'), ref: schemas/* string */.YjP(), commit: schemas/* string */.YjP() }).readonly(),
    schemas/* object */.Ikc({ kind: schemas/* literal */.euz('directory'), path: schemas/* string */.YjP() }).readonly(),
    schemas/* object */.Ikc({
        kind: schemas/* literal */.euz('npm'),
        name: schemas/* string */.YjP(),
        version: schemas/* string */.YjP(),
        wanted: schemas/* string */.YjP().meta({ description: 'The version, range or tag that was asked for.' }),
        as: schemas/* enum */.k5n(['project', 'dependency']).meta({
            description: 'That release itself, or the working tree with that release of a dependency.',
        }),
    })
        .readonly(),
    schemas/* object */.Ikc({
        kind: schemas/* literal */.euz('results'),
        path: schemas/* string */.YjP().meta({ description: 'Of a file of results, or a glob of several.' }),
    })
        .readonly(),
]);
/** One state of the code under test; its label names its results. */
const versionSchema = schemas/* object */.Ikc({ label: schemas/* string */.YjP(), source: sourceSchema }).readonly();

;// CONCATENATED MODULE: ./lib/report/contract/schema-watched.js

const schema_watched_figure = schemas/* object */.Ikc({
    samples: schemas/* int */.Whr().min(1),
    mean: schemas/* number */.aig().min(0),
    peak: schemas/* number */.aig().min(0),
    limit: schemas/* number */.aig().min(0).nullable(),
    beyond: schemas/* number */.aig()
        .min(0)
        .max(1)
        .meta({ description: 'Share of the samples beyond the limit.' }),
})
    .readonly()
    .nullable();
/** What a run saw of its surroundings while it measured. */
const watchedSchema = schemas/* object */.Ikc({
    cpu: schema_watched_figure.meta({
        description: 'What others used of the CPU time that the run left to them, as a share.',
    }),
    memory: schema_watched_figure.meta({ description: "Share of the machine's memory in use." }),
    eventLoop: schema_watched_figure.meta({ description: "Seconds that the gate's own event loop was late." }),
    responseTime: schema_watched_figure.meta({ description: 'Seconds, of servers.' }),
    errorRate: schema_watched_figure.meta({ description: 'Share of the requests to servers that failed.' }),
})
    .readonly();

;// CONCATENATED MODULE: ./lib/report/contract/schema.js












/** Counts up when a field changes its meaning or goes. */
const reportVersion = 2;
const schema_count = schemas/* int */.Whr().min(0);
const fraction = schemas/* number */.aig().min(0).max(1);
const side = schemas/* number */.aig().nullable();
const resultSchema = schemas/* object */.Ikc({
    version: schemas/* string */.YjP()
        .meta({ description: "The head's label; the base's for a removed benchmark." }),
    metric: metricSchema,
    gates: schemas/* boolean */.zMY()
        .default(false)
        .meta({ description: 'Whether it counts; a result that does not is only shown.' }),
    values: schemas/* object */.Ikc({ base: side, head: side })
        .readonly()
        .meta({ description: "Medians in the metric's base unit (seconds, bytes, shares)." }),
    change: schemas/* object */.Ikc({
        ...changeShape,
        pValue: fraction,
        adjustedPValue: fraction.nullable().default(null),
    })
        .readonly()
        .nullable()
        .meta({
        description: 'head / base, or base / head of a metric of which more is better: above 1 is worse. Null where there is nothing to compare.',
    }),
    rounds: schemas/* object */.Ikc({ judged: schema_count, total: schema_count }).readonly(),
    mde: schemas/* number */.aig().min(0).nullable().meta({
        description: 'Smallest change these rounds could have detected with 80 % power, as a fraction.',
    }),
    noiseFloor: changeSchema
        .nullable()
        .default(null)
        .meta({ description: 'The base measured against itself in the same rounds.' }),
    threshold: schemas/* number */.aig()
        .positive()
        .meta({ description: 'Smallest change worth failing for, as a fraction.' }),
    verdict: schemas/* enum */.k5n(model/* verdicts */.rY),
    spread: schemas/* number */.aig().min(0).nullable().default(null).meta({
        description: 'Standard deviation of the rounds of a version that is compared with nothing, as a fraction.',
    }),
    error: schemas/* string */.YjP()
        .nullable()
        .default(null)
        .meta({ description: 'Why there is no figure, where the verdict is errored.' }),
    errorIn: schemas/* string */.YjP().nullable().default(null).meta({
        description: 'Label of the version that failed; null where it cannot be told which it was.',
    }),
    lacks: schemas/* object */.Ikc({ rounds: schema_count, seconds: schemas/* number */.aig().min(0).nullable() })
        .readonly()
        .nullable()
        .default(null)
        .meta({
        description: 'Rounds until the verdict could next be told, and about how many seconds they take; null where it is settled, or no measuring would settle it.',
    }),
    rule: schemas/* string */.YjP().nullable().default(null).meta({
        description: 'Pattern of the rule without which the verdict, or what it counts for, would be another.',
    }),
    accepted: acceptanceSchema
        .nullable()
        .default(null)
        .meta({ description: 'By whom and why a slowdown was accepted, which then fails nothing.' }),
})
    .readonly();
const benchmarkShape = {
    id: schemas/* string */.YjP().meta({ description: 'Stable across versions.' }),
    suite: schemas/* string */.YjP()
        .meta({ description: "The benchmark file, relative to the version's directory." }),
    name: schemas/* string */.YjP(),
};
const schema_benchmarkSchema = schemas/* object */.Ikc({
    ...benchmarkShape,
    was: schemas/* string */.YjP()
        .nullable()
        .meta({ description: 'The name that a version knows it by; null where not renamed.' }),
    results: schemas/* array */.YOg(resultSchema)
        .readonly()
        .meta({ description: 'One for each head and metric.' }),
})
    .readonly();
const ignoredSchema = schemas/* object */.Ikc({ ...benchmarkShape, reason: schemas/* string */.YjP().meta({ description: "In the rule's words." }) })
    .readonly();
const ruleSchema = schemas/* object */.Ikc({
    benchmark: schemas/* string */.YjP().meta({ description: 'Its pattern: a glob or a part of their names.' }),
    threshold: schemas/* number */.aig().positive().nullable(),
    metrics: schemas/* array */.YOg(metricSchema)
        .readonly()
        .nullable()
        .meta({ description: 'Those that gate; null where it says nothing of them.' }),
    appliesTo: schemas/* array */.YOg(schema_count).readonly().meta({
        description: 'Which benchmarks of the evidence, counted from 0.',
    }),
})
    .readonly();
/** A report as it stands in a file. Unknown keys are ignored. */
const reportFileSchema = schemas/* object */.Ikc({
    schema: schemas/* object */.Ikc({ name: schemas/* literal */.euz('benchgate-report'), version: schemas/* literal */.euz(reportVersion) })
        .readonly(),
    tool: schemas/* object */.Ikc({
        version: schemas/* string */.YjP().meta({ description: 'Of benchgate.' }),
        procedure: schema_count.meta({
            description: 'With the same number, the same evidence comes to the same verdicts.',
        }),
    })
        .readonly()
        .meta({ description: 'What told the verdicts.' }),
    createdAt: iso/* datetime */.w$().meta({ description: 'ISO 8601, UTC.' }),
    outcome: schemas/* enum */.k5n(model/* outcomes */.KI),
    interrupted: schemas/* boolean */.zMY().meta({ description: 'True where the run was cut short by a signal.' }),
    versions: schemas/* object */.Ikc({ base: versionSchema.nullable(), heads: schemas/* array */.YOg(versionSchema).readonly() })
        .readonly(),
    pullRequest: schemas/* object */.Ikc({
        number: schemas/* int */.Whr().positive(),
        commit: schemas/* string */.YjP()
            .regex(/^[0-9a-f]{40,64}$/)
            .meta({ description: "Of the pull request's head." }),
    })
        .readonly()
        .nullable()
        .meta({ description: 'What was judged; null where the run was about no pull request.' }),
    settings: schemas/* object */.Ikc({
        threshold: schemas/* number */.aig().positive(),
        thresholds: schemas/* partialRecord */.jgl(metricSchema, schemas/* number */.aig().positive().optional())
            .meta({ description: 'The same of single metrics, where it is said of them.' }),
        alpha: schemas/* number */.aig().positive().max(1),
        seed: schemas/* number */.aig(),
        maxTimeSeconds: schemas/* number */.aig().positive(),
        failOn: schemas/* enum */.k5n(model/* failOns */.FE),
        gateOn: schemas/* array */.YOg(metricSchema)
            .readonly()
            .meta({ description: 'Metrics that may fail the job, where no rule names others.' }),
        hardware: schemas/* enum */.k5n(model/* hardwares */.s0).meta({
            description: 'Whether all runs are said to come from the same machine, so that recorded ones count.',
        }),
        rules: schemas/* array */.YOg(ruleSchema).readonly().meta({
            description: 'Those that apply to benchmarks of this run.',
        }),
    })
        .readonly(),
    environment: environmentSchema,
    measured: schemas/* object */.Ikc({
        rounds: schema_count,
        redone: schema_count.meta({
            description: 'Of the rounds, those that count for nothing and were measured again.',
        }),
        seconds: schemas/* number */.aig().min(0),
    })
        .readonly(),
    watched: watchedSchema
        .nullable()
        .meta({ description: 'What was seen of the machine, and of servers, meanwhile.' }),
    baseline: baselineSchema
        .nullable()
        .meta({ description: 'Of the base; null where none was looked for.' }),
    benchmarks: schemas/* array */.YOg(schema_benchmarkSchema).readonly(),
    budgets: schemas/* array */.YOg(budgetSchema).readonly().meta({
        description: 'Budgets and relations, one for each head, those of the first tier first.',
    }),
    ignored: schemas/* array */.YOg(ignoredSchema)
        .readonly()
        .meta({ description: 'Benchmarks that a rule kept from being measured.' }),
    evidence: evidenceSchema.meta({
        description: 'What was measured: the verdicts follow from it, by the settings.',
    }),
    warnings: schemas/* array */.YOg(noticeSchema).readonly().meta({
        description: 'What a reader of the figures should know.',
    }),
    reproduce: schemas/* string */.YjP()
        .nullable()
        .meta({ description: 'The command that repeats this measurement.' }),
})
    .readonly()
    .meta({ title: 'benchgate report', description: 'What a run of benchgate found.' });

;// CONCATENATED MODULE: ./lib/report/contract/json-file.js



/**
 * The report's contract: how it stands in a file, and the model's Report.
 *
 * A file names benchmarks by their place where it would name them often, and has once what is alike.
 */
const reportSchema = schemas/* codec */.rLB(reportFileSchema, schemas/* custom */.IeY(), {
    decode(file, payload) {
        const most = file.evidence.benchmarks.length + file.evidence.pairs.length;
        const stray = placesIn(file).find((place) => place >= most);
        if (stray === undefined)
            return reportOf(file);
        const message = `there is no benchmark ${stray}: it has ${most}`;
        payload.issues.push({ code: 'custom', input: file, path: ['evidence'], message });
        return core/* NEVER */.tm;
    },
    encode: fileOf,
});
/** The report as it stands in a file. */
function fileOf({ settings, benchmarks, evidence, ...report }) {
    const ids = [...evidence.benchmarks, ...evidence.pairs].map(({ benchmark }) => benchmark.id);
    const places = new Map(ids.map((id, place) => [id, place]));
    const placesOf = (all) => all.map((id) => places.get(id)).filter((place) => place !== undefined);
    const rules = settings.rules.map((rule) => ({ ...rule, appliesTo: placesOf(rule.appliesTo) }));
    return {
        schema: report.schema,
        tool: report.tool,
        createdAt: report.createdAt,
        outcome: report.outcome,
        interrupted: report.interrupted,
        versions: report.versions,
        pullRequest: report.pullRequest,
        settings: { ...settings, rules },
        environment: report.environment,
        measured: report.measured,
        watched: report.watched,
        baseline: report.baseline,
        benchmarks,
        budgets: report.budgets,
        ignored: report.ignored,
        evidence: evidenceOf(evidence, placesOf),
        warnings: report.warnings,
        reproduce: report.reproduce,
    };
}
function evidenceOf({ benchmarks, pairs, redone }, placesOf) {
    const all = [...benchmarks, ...pairs];
    const sampled = all.flatMap(({ benchmark, samples }) => samples.map((sample) => [benchmark.id, sample]));
    return {
        benchmarks: benchmarks.map((evidence) => {
            const { was, recorded, unread } = evidence;
            return {
                ...oneOf(evidence),
                ...(was !== undefined && { was }),
                ...(recorded && { recorded }),
                ...(unread && { unread }),
            };
        }),
        pairs: pairs.map((evidence) => ({ ...oneOf(evidence), pair: evidence.pair })),
        metrics: alike(benchmarks, ({ metrics }) => metrics).map(([of, own]) => {
            const { measured, gating } = of;
            return { measured, gating, benchmarks: placesOf(own) };
        }),
        rounds: (0,model/* recordsOf */.M$)(sampled).map((record) => ({
            ...record,
            benchmarks: placesOf(record.benchmarks),
        })),
        failures: failuresOf(all, placesOf),
        redone,
    };
}
function oneOf({ benchmark: { id, suite, name }, versions, secondsPerRound }) {
    return { id, suite, name, versions, secondsPerRound };
}
/** Benchmarks that have the same of something, where they have it. */
function alike(all, what) {
    const groups = new Map();
    for (const evidence of all) {
        const own = what(evidence);
        if (own === undefined)
            continue;
        const key = JSON.stringify(own);
        const group = groups.get(key) ?? [own, []];
        group[1].push(evidence.benchmark.id);
        groups.set(key, group);
    }
    return [...groups.values()];
}
function failuresOf(all, placesOf) {
    const failures = all.flatMap(({ benchmark: { id }, failures: own }) => own.map(({ version, message }) => ({ id, version, message })));
    const groups = Map.groupBy(failures, ({ version, message }) => JSON.stringify([version, message]));
    return [...groups.values()].flatMap((group) => {
        const [first] = group;
        if (first === undefined)
            return [];
        const { version, message } = first;
        return [{ version, message, benchmarks: placesOf(group.map(({ id }) => id)) }];
    });
}
function placesIn({ settings, evidence }) {
    const { metrics, rounds, failures } = evidence;
    return [
        ...settings.rules.map(({ appliesTo }) => appliesTo),
        ...[...metrics, ...rounds, ...failures].map(({ benchmarks }) => benchmarks),
    ].flat();
}
function reportOf({ settings, evidence, ...report }) {
    const rules = settings.rules.map((rule) => {
        const appliesTo = rule.appliesTo.map((place) => evidence.benchmarks[place]?.id ?? '');
        return { ...rule, appliesTo };
    });
    return { ...report, settings: { ...settings, rules }, evidence: runEvidenceOf(evidence) };
}
function runEvidenceOf(file) {
    const samples = (0,model/* samplesIn */.R1)(file.rounds);
    const metrics = new Map(file.metrics.flatMap(({ measured, gating, benchmarks }) => benchmarks.map((place) => [place, { measured, gating }])));
    const failures = file.failures.flatMap(({ version, message, benchmarks }) => benchmarks.map((place) => ({ place, version, message })));
    const failing = Map.groupBy(failures, ({ place }) => place);
    const found = (one, place) => {
        const { id, suite, name, versions, secondsPerRound } = one;
        const benchmark = { id, suite, name };
        const own = samples.get(place) ?? [];
        const ownFailures = (failing.get(place) ?? []).map(({ version, message }) => ({
            benchmark,
            version,
            message,
        }));
        return { benchmark, versions, samples: own, failures: ownFailures, secondsPerRound };
    };
    return {
        benchmarks: file.benchmarks.map((one, place) => {
            const { was, recorded, unread } = one;
            const own = metrics.get(place);
            return {
                ...found(one, place),
                ...(was !== undefined && { was }),
                ...(recorded && { recorded }),
                ...(unread && { unread }),
                ...(own !== undefined && { metrics: own }),
            };
        }),
        pairs: file.pairs.map((one, i) => {
            return { ...found(one, file.benchmarks.length + i), pair: one.pair };
        }),
        redone: file.redone,
    };
}

;// CONCATENATED MODULE: ./lib/report/contract/json-lines.js
/**
 * JSON with a line for each object in a list: a list of numbers, or what belongs to one thing, stands together. Nothing but
 * the outermost keys is indented, since a long report has tens of thousands of lines.
 */
function jsonLines(value, isTop = true) {
    if (!isBroken(value, isTop))
        return JSON.stringify(value);
    const within = isTop ? '  ' : '';
    const between = `,\n${within}`;
    if (Array.isArray(value)) {
        const items = value.map((item) => jsonLines(item, false));
        return `[\n${within}${items.join(between)}\n]`;
    }
    const entries = Object.entries(value)
        .filter(([, each]) => each !== undefined)
        .map(([key, each]) => `${JSON.stringify(key)}: ${jsonLines(each, false)}`);
    return `{\n${within}${entries.join(between)}\n}`;
}
/** Whether it has a list of objects within, which then have a line each. */
function isBroken(value, isTop) {
    if (typeof value !== 'object' || value === null)
        return false;
    if (isTop)
        return true;
    if (Array.isArray(value))
        return value.length > 0 && isObject(value[0]);
    return Object.values(value).some((each) => isBroken(each, false));
}
function isObject(value) {
    return typeof value === 'object' && value !== null && !Array.isArray(value);
}

;// CONCATENATED MODULE: ./lib/report/contract/json.js





/**
 * The report as JSON with a line for each result and each round, so that it can be read and compared line by line.
 *
 * @throws when the report breaks its own contract, such as by a figure that is not a number: a bug of ours
 */
function renderJson(report) {
    const benchmarks = report.benchmarks.map(sparse);
    const file = { ...fileOf(report), benchmarks, warnings: report.warnings.map(writtenNotice) };
    const wrong = noFigure(file);
    if (wrong !== null)
        throw new RangeError(`the report has no figure at ${wrong}`);
    return `${jsonLines(file)}\n`;
}
/**
 * A report from text that anybody may have written.
 *
 * @param name what messages call it
 * @throws GateError `report-not-json`, `report-foreign`, `report-older`, `report-newer` or `report-malformed`
 */
function parseReport(text, name = 'the report') {
    const data = parseJson(text, name);
    checkSchema(data, name);
    const parsed = reportSchema.safeParse(data);
    if (parsed.success)
        return parsed.data;
    throw new errors/* GateError */.ue('report-malformed', `${name} does not follow its schema: ${problems(parsed.error)}`, 'Write it again, with the version of benchgate that reads it; the schema is report.schema.json.');
}
/** The results without what most results do not have. */
function sparse({ results, ...benchmark }) {
    return { ...benchmark, results: results.map(sparseResult) };
}
function sparseResult(result) {
    const { version, metric, gates, values, change, rounds, mde, noiseFloor, ...others } = result;
    const { threshold, verdict, spread, error, errorIn, lacks, rule, accepted } = others;
    return {
        version,
        metric,
        ...(gates && { gates }),
        values,
        change: change && sparseChange(change),
        rounds,
        mde,
        threshold,
        verdict,
        ...(noiseFloor !== null && { noiseFloor }),
        ...(spread !== null && { spread }),
        ...(error !== null && { error }),
        ...(errorIn !== null && { errorIn }),
        ...(lacks !== null && { lacks }),
        ...(rule !== null && { rule }),
        ...(accepted !== null && { accepted }),
    };
}
function sparseChange({ adjustedPValue, ...change }) {
    return { ...change, ...(adjustedPValue !== null && { adjustedPValue }) };
}
/**
 * The place of a number that is none; null without any. JSON would have a null there, which is right for an interval
 * without an upper end alone. The rest of the contract is held by types: to go through a large report, the schema takes
 * longer than all else that is made of it.
 */
function noFigure(value) {
    if (typeof value === 'number')
        return Number.isFinite(value) ? null : '';
    if (typeof value !== 'object' || value === null)
        return null;
    if (Array.isArray(value) && value.every(json_isFigureOrNone))
        return null;
    for (const [key, each] of Object.entries(value)) {
        const within = noFigure(each);
        const isUnbounded = key === 'high' && each === Infinity;
        if (within !== null && !isUnbounded)
            return `.${key}${within}`;
    }
    return null;
}
function json_isFigureOrNone(value) {
    return value === null || Number.isFinite(value);
}
function parseJson(text, name) {
    try {
        return JSON.parse(text);
    }
    catch (cause) {
        const reason = cause instanceof Error ? cause.message : String(cause);
        throw new errors/* GateError */.ue('report-not-json', `${name} is not JSON: ${reason}`, 'Give the file that `--json` wrote, whole and unchanged.', { cause });
    }
}
// Told apart from other mistakes, because all else about a foreign or newer report would be malformed too.
function checkSchema(data, name) {
    const schema = field(data, 'schema');
    const version = field(schema, 'version');
    if (field(schema, 'name') !== 'benchgate-report') {
        throw new errors/* GateError */.ue('report-foreign', `${name} is not a report of benchgate: its schema.name is not "benchgate-report"`, 'Give the file that `--json` wrote.');
    }
    if (typeof version !== 'number' || version === reportVersion)
        return;
    const what = `${name} has version ${version} of the schema, and this benchgate knows version ${reportVersion}`;
    if (version > reportVersion)
        throw new errors/* GateError */.ue('report-newer', what, 'Use the benchgate that wrote it, or a newer one.');
    throw new errors/* GateError */.ue('report-older', what, 'Measure again, or show it with the benchgate that wrote it: it does not have what its verdicts follow from.');
}
function field(data, key) {
    return typeof data === 'object' && data !== null && Object.hasOwn(data, key)
        ? Object.getOwnPropertyDescriptor(data, key)?.value
        : undefined;
}
const mostProblems = 5;
function problems({ issues }) {
    const shown = issues
        .slice(0, mostProblems)
        .map(({ path, message }) => `${dotted(path)}: ${message}`);
    const others = issues.length - shown.length;
    return [...shown, ...(others > 0 ? [`and ${others} more`] : [])].join('; ');
}
function dotted(path) {
    const text = path
        .map((key) => (typeof key === 'number' ? `[${key}]` : `.${String(key)}`))
        .join('');
    return text === '' ? '(top)' : text.replace(/^\./, '');
}

// EXTERNAL MODULE: ./node_modules/zod/v4/core/json-schema-processors.js
var json_schema_processors = __webpack_require__(98439);
;// CONCATENATED MODULE: ./lib/report/contract/json-schema.js


/** The published JSON Schema of a report (draft 2020-12), as the text of its file. */
function renderJsonSchema() {
    const schema = json_schema_processors/* toJSONSchema */.bl(reportFileSchema, {
        // What stands in the file, not what parsing makes of it.
        io: 'input',
        // Where a check is code, the schema says it in its own words.
        unrepresentable: 'any',
        override: ({ jsonSchema }) => {
            // Says that our types are readonly, which means nothing to who validates a file.
            delete jsonSchema.readOnly;
        },
    });
    return `${JSON.stringify(schema, null, 2)}\n`;
}

;// CONCATENATED MODULE: ./lib/report/progress.js






/** The progress as one line at most `width` wide; what matters least gives way first. */
function renderProgress(progress, width) {
    if (progress.stage === 'prepare') {
        return shorten(`preparing ${logText(withShortCommits(progress.subject))}  ${formatDuration(progress.elapsedSeconds)}`, width);
    }
    if (progress.stage === 'read') {
        const { read, suites, noun } = progress;
        const core = `reading ${grouped(read)} of ${count(suites, noun)}`;
        return shorten(progress_joined(core, timing(progress), width), width);
    }
    const { settled, benchmarks } = progress;
    const core = `${stages[progress.stage]}  ${grouped(settled)} of ${grouped(benchmarks)} settled`;
    const details = [timing(progress), count(progress.rounds, 'round')];
    const fixed = details.reduce((line, detail) => progress_joined(line, detail, width), core);
    return shorten(withCandidates(fixed, progress.candidates, width), width);
}
function withShortCommits(text) {
    return text.replace(/\b([0-9a-f]{7})[0-9a-f]{33,57}\b/g, '$1');
}
const stages = { screen: 'screening', confirm: 'confirming' };
function timing({ elapsedSeconds, secondsLeft, }) {
    const left = secondsLeft === null ? '' : `, at most ${formatDuration(Math.ceil(secondsLeft))} left`;
    return `${formatDuration(elapsedSeconds)}${left}`;
}
function progress_joined(line, detail, width) {
    const longer = `${line}  ${detail}`;
    return textWidth(longer) <= width ? longer : line;
}
// As many names as there is room for, and the number of the others.
function withCandidates(line, candidates, width) {
    for (let named = Math.min(3, candidates.length); named >= 0; named -= 1) {
        const names = candidates.slice(0, named).map((name) => logText(displayName(name, 24)));
        const others = candidates.length - named;
        const more = others === 0 ? [] : [named === 0 ? `${others} suspects` : `${others} more`];
        const list = [...names, ...more].join(', ');
        const longer = list === '' ? line : `${line}  ${named === 0 ? '' : 'suspects: '}${list}`;
        if (textWidth(longer) <= width)
            return longer;
    }
    return line;
}

;// CONCATENATED MODULE: ./lib/report/contract/report-file-name.js
/** Of the file that carries a report as JSON from one run to another: by this name it is looked for. */
const reportFileName = 'benchgate-report.json';

;// CONCATENATED MODULE: ./lib/report/run-note.js



/**
 * A comment that says so of a run, above what the comment told before, which stays to be read. Where the result of the
 * run stands there already, what fails afterwards takes nothing from it.
 *
 * @param earlier the comment's body until now
 * @param lastLine the marker that is to end it
 */
function renderRunNote(note, earlier, lastLine) {
    if (note.error !== null && !earlier.startsWith(running))
        return withLastLine(earlier, lastLine);
    const first = note.error === null ? goesOn(note) : ended(note, note.error);
    const short = [first, divider, lastLine].join('\n\n');
    const kept = withoutNote(earlier);
    if (kept === '')
        return short;
    const text = [first, 'What the run before it has found:', divider, kept, lastLine].join('\n\n');
    return sizeOf(text, commentLimit) <= commentLimit.max ? text : short;
}
// Ends every note, so that of one that was never taken back only the report below it is kept.
const divider = '<!-- benchgate: the report before -->';
const running = '⏳ **Being measured again:**';
function goesOn({ startedAt, ...run }) {
    const time = `${startedAt.toISOString().slice(0, 16).replace('T', ' ')} UTC`;
    return `${running} ${runOf(run)} started at ${time}, and its result will replace this.`;
}
function ended(note, error) {
    return [`❌ **No new result:** ${runOf(note)} failed.`, codeBlock(excerpt(error), 'text')].join('\n\n');
}
function runOf({ commit, url }) {
    const of = commit === null ? '' : ` of \`${commit.slice(0, 7)}\``;
    return `[a run](${url})${of}`;
}
function withLastLine(body, lastLine) {
    return [...withoutMarker(body), lastLine].join('\n');
}
function withoutMarker(body) {
    return body.trimEnd().split(/\r?\n/).slice(0, -1);
}
/** What stands below the note, if there is one, and without the marker at its end. */
function withoutNote(body) {
    const lines = withoutMarker(body);
    return lines
        .slice(lines.lastIndexOf(divider) + 1)
        .join('\n')
        .trim();
}

;// CONCATENATED MODULE: ./lib/report/renderers/csv.js



/**
 * The results of a report as CSV (RFC 4180), for spreadsheets and other programs: a row each, under the names of their
 * fields in the JSON report. Figures are plain numbers in the unit that stands beside them; a field without a value is
 * empty, and so is the upper end of an interval that has none.
 */
function renderCsv(report) {
    const { results } = pageOf(report);
    const rows = results.map((one) => fields.map(([, valueOf]) => csv_written(valueOf(one))));
    const header = fields.map(([title]) => title);
    return [header, ...rows].map((cells) => `${cells.join(',')}\r\n`).join('');
}
const fields = [
    ['id', ({ benchmark }) => benchmark.id],
    ['suite', ({ benchmark }) => benchmark.suite],
    ['name', ({ benchmark }) => benchmark.name],
    ['was', ({ benchmark }) => benchmark.was],
    ['version', ({ result }) => result.version],
    ['metric', ({ result }) => result.metric],
    ['unit', ({ result }) => (0,model/* metricOf */.ak)(result.metric).unit],
    ['better', ({ result }) => (0,model/* metricOf */.ak)(result.metric).better],
    ['gates', ({ result }) => result.gates],
    ['verdict', ({ result }) => result.verdict],
    ['values.base', ({ result }) => result.values.base],
    ['values.head', ({ result }) => result.values.head],
    ['change.ratio', ({ result }) => result.change?.ratio ?? null],
    ['change.low', ({ result }) => result.change?.low ?? null],
    ['change.high', ({ result }) => result.change?.high ?? null],
    ['change.pValue', ({ result }) => result.change?.pValue ?? null],
    ['change.adjustedPValue', ({ result }) => result.change?.adjustedPValue ?? null],
    ['threshold', ({ result }) => result.threshold],
    ['mde', ({ result }) => result.mde],
    ['noiseFloor.low', ({ result }) => result.noiseFloor?.low ?? null],
    ['noiseFloor.high', ({ result }) => result.noiseFloor?.high ?? null],
    ['rounds.judged', ({ result }) => result.rounds.judged],
    ['rounds.total', ({ result }) => result.rounds.total],
    ['rule', ({ result }) => result.rule],
    ['accepted.by', ({ result }) => result.accepted?.by ?? null],
    ['accepted.reason', ({ result }) => result.accepted?.reason ?? null],
    ['error', ({ result }) => result.error],
];
function csv_written(value) {
    if (value === null)
        return '';
    if (typeof value === 'number')
        return Number.isFinite(value) ? String(value) : '';
    return typeof value === 'boolean' ? String(value) : quoted(value);
}
/** Text on one line, always in quotes, so that no separator that a spreadsheet goes by ends it. */
function quoted(text) {
    const line = visibleText(text);
    return `"${formula.test(line) ? "'" : ''}${line.replaceAll('"', '""')}"`;
}
/** What a spreadsheet would run: these signs begin a formula, also in their wide form. Control characters are gone by then. */
const formula = /^\s*[=+\-@＝＋－＠]/;

;// CONCATENATED MODULE: ./lib/report/renderers/terminal.js
















/**
 * The report for a terminal or a job's log: the verdict first, then a table with the worst on top, then what went wrong
 * and how it was measured. Safe in a log: nothing in it is a command to the runner. Ends without a line break.
 */
function renderTerminal(report, { color, width }) {
    const page = pageOf(report);
    const terminal = { ...paint(color), width };
    return [
        terminal_head(page, terminal),
        ...page.sections
            .filter(({ telling }) => telling !== 'parts')
            .map((section) => sectionLines(section, terminal)),
        foot(page, terminal),
    ]
        .filter((block) => block.length > 0)
        .map((block) => block.join('\n'))
        .join('\n\n');
}
function terminal_head({ headline, versions, tally }, terminal) {
    const { bold, quiet, warning, width } = terminal;
    const { sentence, news, tone, consequence } = headline;
    const lead = `${outcomeSigns[news]} ${sentence[0]?.text ?? ''}`;
    const [first = '', ...rest] = wrap(`${outcomeSigns[news]} ${phrasesToText(sentence)}`, width);
    const isWhole = first.startsWith(lead);
    const colored = tone === null ? lead : terminal.tone(tone, lead);
    return [
        isWhole ? `${bold(colored)}${first.slice(lead.length)}` : first,
        ...rest,
        ...wrap(phrasesToText(versions), width).map(quiet),
        ...(tally === null ? [] : wrap(tally, width).map(quiet)),
        ...(consequence === null ? [] : wrap(consequence, width).map(warning)),
    ];
}
function foot({ measurement: { facts, command } }, terminal) {
    // Never wrapped: it is there to be copied.
    const repeat = command === null ? [] : [`${terminal.quiet('repeat:')} ${logText(command)}`];
    return [...factLines('', facts, terminal), ...repeat];
}
function sectionLines(section, terminal) {
    switch (section.body.kind) {
        case 'table':
            return tableLines(section, section.body, terminal);
        case 'notes':
            return noteLines(section, section.body, terminal);
        case 'errors':
            return errorLines(section.body, terminal);
    }
}
/** Groups come in the order of their first line. */
function tableLines({ summary }, body, terminal) {
    const { bold, quiet, width } = terminal;
    const { lines } = body;
    const columns = body.columns.map((column) => textColumn(column, body, terminal));
    const table = textTable(columns, lines, width);
    const groups = Map.groupBy(lines.entries(), ([, { group }]) => group);
    const title = shorten(phrasesToText(summary), width);
    return [
        ...(title === '' ? [] : [bold(title)]),
        quiet(table.header),
        ...Array.from(groups, ([group, members]) => [
            ...(groups.size > 1 ? ['', bold(logText(displayName(group, width)))] : []),
            ...members.flatMap(([at, line]) => [
                table.lines[at] ?? '',
                ...belowLine(line, table.dropped, terminal),
            ]),
        ]).flat(),
        ...(lines.some(isAside) ? ['', quiet(`${doesNotGate} is shown, and fails nothing`)] : []),
    ];
}
/** Behind the metric of a result that fails nothing; said in words it would take the room of the figures. */
const doesNotGate = '*';
function isAside({ cells: { metric } }) {
    return metric?.kind === 'metric' && !metric.gates;
}
/** What a line has to say that no column has room for. */
function belowLine(line, dropped, terminal) {
    const { benchmark, verdict, detectable } = line.cells;
    const { quiet, warning, width } = terminal;
    const seen = detectable?.kind === 'text' && dropped.includes(couldHaveSeen)
        ? [quiet(`    ${couldHaveSeen} ${detectable.text}`)]
        : [];
    const was = benchmark?.kind === 'name' && benchmark.was !== null && line.isFirst
        ? [quiet(`    was ${logText(displayName(benchmark.was))}`)]
        : [];
    const accepted = verdict?.kind === 'verdict' && verdict.accepted !== null
        ? wrap(phrasesToText(acceptedPhrases(verdict.accepted)), width - 4)
        : [];
    return [...seen, ...was, ...accepted.map((text) => warning(`    ${text}`))];
}
const couldHaveSeen = 'could have seen';
function textColumn({ key, title, align, fit }, { columns }, { bold, quiet, tone }) {
    // Without a column of verdicts, what has no figures is told by its name.
    const isLead = key === 'benchmark' && columns.every((one) => one.key !== 'verdict');
    return {
        title: phrasesToText(title).toLowerCase(),
        align,
        fit,
        cell({ cells, isFirst }) {
            const cell = cells[key];
            if (cell == null || (cell.kind === 'name' && !isFirst))
                return '';
            return isLead && terminal_isErrored(cells.verdict) ? `! ${terminal_cellText(cell)}` : terminal_cellText(cell);
        },
        paint(text, { cells, tone: own }) {
            const cell = cells[key];
            if (emphatic.has(key) || (isLead && terminal_isErrored(cells.verdict)))
                return tone(own, text);
            if (secondary.has(key) || own === 'quiet')
                return quiet(text);
            if (cell?.kind === 'label' && cell.isQuiet)
                return quiet(text);
            return key === 'figure' ? bold(text) : text;
        },
    };
}
function terminal_isErrored(cell) {
    return cell?.kind === 'verdict' && cell.verdict === 'errored';
}
const emphatic = new Set(['verdict', 'change', 'status', 'current']);
const secondary = new Set(['noise', 'rounds', 'spread', 'share']);
function terminal_cellText(cell) {
    switch (cell.kind) {
        case 'name':
            return logText(displayName(cell.text));
        case 'label':
            return logText(displayName(cell.text, 24));
        case 'phrases':
            return phrasesToText(cell.phrases);
        case 'metric':
            return `${metricText(cell.metric)}${cell.gates ? '' : ` ${doesNotGate}`}`;
        case 'verdict':
            return `${verdictSigns[cell.verdict]} ${cell.verdict}`;
        case 'status':
            return `${limitSigns[cell.status]} ${cell.status}`;
        case 'quantity':
        case 'current':
        case 'change':
        case 'interval':
        case 'text':
            return logText(cell.text);
        // A terminal has no room for drawings, nor for heads beside each other.
        case 'drawing':
        case 'head':
            return '';
    }
}
function noteLines({ name, summary }, { lines }, terminal) {
    if (name === 'other-metrics')
        return factLines(`${phrasesToText(summary)}: `, lines, terminal);
    const label = name === 'notices' ? terminal.warning('warning') : `${terminal.quiet('rule')}   `;
    return lines.flatMap((note) => {
        const [first = '', ...rest] = wrap(phrasesToText(note), terminal.width - 9);
        return [`${label}  ${first}`, ...rest.map((line) => `         ${line}`)];
    });
}
/** Several facts share a line where they fit; one is broken only where it is wider than a line. */
function factLines(lead, facts, { quiet, width }) {
    const unbroken = facts
        .map(phrasesToText)
        .map((fact) => (textWidth(fact) + 2 > width ? fact : fact.replaceAll(' ', '\u00a0')));
    return wrap(`${lead}${unbroken.join('\u00a0· ')}`, width).map(quiet);
}
/** The messages of benchmarks that have no figures; heads and benchmarks with the same message share one. */
function errorLines({ lines }, { tone, quiet, width }) {
    return lines.flatMap(({ message, benchmarks }) => [
        tone('bad', terminal_titleOf(benchmarks, width)),
        ...visibleLines(excerpt(message))
            .flatMap((line) => whole(logText(line), width - 4))
            .map((line) => `  ${quiet('│')} ${line}`),
    ]);
}
function terminal_titleOf([id = '', ...others], width) {
    const more = others.length === 0 ? '' : ` and ${grouped(others.length)} more`;
    return `${shorten(`! ${logText(id)}`, width - textWidth(more))}${more}`;
}
// A sentence is often wider than a terminal; what is longer than three lines is no sentence, nor is a line of a stack.
function whole(line, width) {
    if (textWidth(line) <= width)
        return [line];
    const [indent = ''] = /^ */.exec(line) ?? [];
    if (line.startsWith('at ', indent.length))
        return [shorten(line, width)];
    return wrap(shorten(line.trimStart(), 3 * width), width - indent.length).map((part) => shorten(`${indent}${part}`, width));
}

;// CONCATENATED MODULE: ./lib/report/index.js




















// For other pages of the same house: the self-test's, the study's.









/***/ })

};
