export const id = 6204;
export const ids = [6204];
export const modules = {

/***/ 6204:
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
  csvText: () => (/* reexport */ csvText),
  faultText: () => (/* reexport */ faultText),
  faultWords: () => (/* reexport */ faultWords),
  formatChange: () => (/* reexport */ formatChange),
  formatDuration: () => (/* reexport */ formatDuration),
  formatExactly: () => (/* reexport */ formatExactly),
  formatInterval: () => (/* reexport */ formatInterval),
  formatPercent: () => (/* reexport */ formatPercent),
  formatQuantity: () => (/* reexport */ formatQuantity),
  formatSize: () => (/* reexport */ formatSize),
  headlineText: () => (/* reexport */ headlineText),
  inlineCode: () => (/* reexport */ inlineCode),
  lineText: () => (/* reexport */ lineText),
  logText: () => (/* reexport */ logText),
  metricSchema: () => (/* reexport */ metricSchema),
  noticeAddress: () => (/* reexport */ noticeAddress),
  noticeLines: () => (/* reexport */ noticeLines),
  noticeText: () => (/* reexport */ noticeText),
  noticesTable: () => (/* reexport */ noticesTable),
  overBudgetText: () => (/* reexport */ overBudgetText),
  paint: () => (/* reexport */ paint),
  parseReport: () => (/* reexport */ parseReport),
  prose: () => (/* reexport */ prose),
  quantityScale: () => (/* reexport */ quantityScale),
  reachText: () => (/* reexport */ reachText),
  recordSchema: () => (/* reexport */ recordSchema),
  renderCsv: () => (/* reexport */ renderCsv),
  renderExplanation: () => (/* reexport */ renderExplanation),
  renderHistory: () => (/* reexport */ renderHistory),
  renderHtml: () => (/* reexport */ renderHtml),
  renderJson: () => (/* reexport */ renderJson),
  renderJsonSchema: () => (/* reexport */ renderJsonSchema),
  renderMarkdown: () => (/* reexport */ renderMarkdown),
  renderProgress: () => (/* reexport */ renderProgress),
  renderRunListing: () => (/* reexport */ renderRunListing),
  renderRunNote: () => (/* reexport */ renderRunNote),
  renderTerminal: () => (/* reexport */ renderTerminal),
  reportFileName: () => (/* reexport */ reportFileName),
  reportSchema: () => (/* reexport */ reportSchema),
  runDifferences: () => (/* reexport */ runDifferences),
  slowdownText: () => (/* reexport */ slowdownText),
  summaryLimit: () => (/* reexport */ summaryLimit),
  textTable: () => (/* reexport */ textTable),
  visibleText: () => (/* reexport */ visibleText),
  wrap: () => (/* reexport */ wrap),
  writtenNotice: () => (/* reexport */ writtenNotice)
});

// EXTERNAL MODULE: ./lib/model/index.js + 30 modules
var model = __webpack_require__(89015);
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
    if (plain.test(text))
        return `${text.slice(0, columns - 1 - tail)}…${text.slice(text.length - tail)}`;
    const parts = characters(text);
    if (total(parts) <= columns)
        return text;
    return `${take(parts, columns - 1 - tail)}…${take(parts.toReversed(), tail, 'backwards')}`;
}
const plain = /^[\x20-\x7e]*$/;
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
    const visible = visibleText(text);
    // Hardly any text has either, and a report has tens of thousands of them.
    if (!visible.includes('::') && !visible.includes('##['))
        return visible;
    return visible.replaceAll(command, '$1: :').replaceAll('##[', '## [');
}
const command = /(^|\s)::/g;

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

;// CONCATENATED MODULE: ./lib/report/text/phrase.js
function phrase_plain(text) {
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

;// CONCATENATED MODULE: ./lib/report/words/called-as.js
/** What a sentence calls a benchmark; one that stands for a whole suite, since nothing in it is known, by that suite. */
function calledAs({ id, suite, name }) {
    return id === suite ? suite : name;
}

;// CONCATENATED MODULE: ./lib/report/words/metric-words.js




/** What was measured, for a sentence. Another tool's metric is called as somebody wrote it there. */
function metricPhrase(metric) {
    const { noun } = (0,model/* metricOf */.ak)(metric);
    return own.has(metric) ? phrase_plain(noun) : phrase_name(noun);
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
/**
 * What a person would show figures like this one in, for whoever writes many of them: what each is divided by, and the
 * unit then.
 */
function quantityScale(unit, value) {
    const { size, name } = scaleFor(unit, value);
    return { size, unit: name };
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
    instructions: [
        { size: 1e9, name: 'G' },
        { size: 1e6, name: 'M' },
        { size: 1e3, name: 'k' },
        { size: 1, name: '' },
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
/** The scales of a unit. One that only another tool knows may be any text: it comes on one line, and each place escapes it. */
function scalesOf(unit) {
    const name = unit.trim() === '' ? '' : displayName(unit, longestUnit);
    return scales.get(unit) ?? (unit.endsWith('/s') ? ratesOf(name) : [{ size: 1, name }]);
}
/** The scales of a rate: of anything there may be billions a second. */
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
    const [one, other] = [Math.abs(base), Math.abs(head)];
    return Math.max(one, other) >= 10 * Math.min(one, other);
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
    const own = scalesOf(unit);
    return own.find(({ size }) => Math.abs(reference) >= size) ?? own.at(-1) ?? own[0];
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
    return limit.kind === 'budget' ? [own] : [own, phrase_plain(' against '), phrase_name(limit.than.name)];
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
    const metric = limit.metric === 'time' ? [] : [phrase_plain(', '), metricPhrase(limit.metric)];
    const found = figure === null ? 'no figure' : `${figure.value} (${figure.interval})`;
    const words = isHarmless.test(unitOf(limit)) ? phrase_plain : phrase_name;
    return [...metric, phrase_plain(': '), words(found), phrase_plain(', '), words(targetText(limit))];
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

;// CONCATENATED MODULE: ./lib/report/alert-texts.js







/** A slowdown in a line for a message, such as `parse got slower: +12.3 % (95 % CI +10.9 to +13.7 %)`. */
function slowdownText(benchmark, result) {
    const { metric, verdict } = result;
    const word = (0,model/* metricOf */.ak)(metric).unit === 's' ? 'slower' : 'worse';
    const verb = verdict === 'suspected' ? 'looks' : 'got';
    const doubt = verdict === 'suspected' ? ', not confirmed' : '';
    const of = metric === 'time' ? [] : [phrase_plain(', '), metricPhrase(metric)];
    return phrasesToText([
        phrase_name(calledAs(benchmark)),
        phrase_plain(` ${verb} ${word}`),
        ...of,
        phrase_plain(`: ${changeSentence(result)}${doubt}`),
    ]);
}
/** A budget that is exceeded, in such a line. */
function overBudgetText(limit) {
    return phrasesToText([...limitName(limit), phrase_plain(' is over budget'), ...limitPhrases(limit)]);
}

;// CONCATENATED MODULE: ./lib/report/words/accepted-text.js

/** Who accepted a slowdown and why. */
function acceptedPhrases({ by, reason }) {
    return [phrase_plain('accepted by '), phrase_name(by, 32), phrase_plain(': '), sentence(reason, 160)];
}

;// CONCATENATED MODULE: ./lib/report/scene/once-per-report.js
/**
 * The same function, computed once for each report. A report never changes, and each is written in several forms that
 * have most of their work in common. What needs a part of it alone takes whatever has that.
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
/** By what fails or may fail, in order; then all others. What has no figure is no news, unless the run fails for it. */
function unmetFirst(report) {
    const { exceeded, undecided } = budgetScene(report);
    const isNews = ({ current }) => current !== null || report.outcome === 'errored';
    const unmet = [...exceeded, ...undecided.filter(isNews)];
    return { unmet, others: report.budgets.filter((limit) => !unmet.includes(limit)) };
}
/** In their order. */
function tierNames(budgets) {
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

;// CONCATENATED MODULE: ./lib/report/text/excerpt.js

const mostLines = 12;
const longestLine = 300;
/** The top of a message that may be endless: it says what happened, and the rest is the stack. */
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

;// CONCATENATED MODULE: ./lib/report/scene/rows.js


/** The report's benchmarks, worst first; those of one verdict by the size of their change. */
const worstFirst = oncePerReport(({ benchmarks }) => benchmarks
    .flatMap((benchmark) => {
    const own = gating(benchmark);
    const worst = own.length > 1 ? own.toSorted(compareWithin)[0] : own[0];
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
    untouched: 0,
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
                phrase_plain(limits.length === 1 ? ': ' : ', worst: '),
                ...limitName(worst),
                ...inVersion(report, worst),
                ...limitPhrases(worst),
            ]),
        ...(exceeded.length > 0 && undecided.length > 0
            ? [phrase_plain(`; ${grouped(undecided.length)} undecided`)]
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
    return [phrase_plain(`; ${numbers.length > 0 ? numbers.join(', ') : `${count(all, 'budget')} met`}`)];
}
function inVersion({ versions }, { version }) {
    return versions.heads.length > 1 ? [phrase_plain(' in '), phrase_name(version)] : [];
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
    const isOfTime = rows.every(({ benchmark: { results } }) => results.every(({ gates, metric }) => !gates || (0,model/* metricOf */.ak)(metric).unit === 's'));
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
    return isSpared(report) ? behind('Would have failed:', sentence) : sentence;
}
/** The same without any markup, for outputs, titles and logs: one safe line. */
function headlineText(report) {
    return phrasesToText(headline(report));
}
/**
 * The same for whoever looks for five seconds: a sign and whether the job fails before all else, and which gate it is
 * where it is not the only one.
 *
 * @param gate the gate's id
 */
function verdictLine(report, gate) {
    const sentence = headline(report);
    const sign = phrase_plain(`${conclusionSigns[(0,model/* conclusionOf */.vu)(report)]} `);
    const meaning = meaningOf(report);
    if (gate === onlyGate) {
        return [sign, ...(meaning === null ? sentence : behind(`${capital(meaning)}:`, sentence))];
    }
    const lead = [sign, phrase_plain('benchgate '), phrase_name(gate)];
    return meaning === null
        ? [...lead, phrase_plain(': '), ...sentence]
        : [...lead, phrase_plain(' '), ...behind(`${meaning}:`, sentence)];
}
/** The id of a gate that nobody has named. */
const onlyGate = 'benchgate';
const conclusionSigns = {
    failure: '❌',
    success: '✅',
    neutral: '⚠️',
    cancelled: '⚠️',
};
/** Null where the sentence says itself that the job fails or not, or where nothing was judged. */
function meaningOf(report) {
    if (report.interrupted || isSpared(report))
        return null;
    if ((0,model/* exitCode */.I$)(report) !== 0)
        return 'fails';
    return (0,model/* isJudged */.sL)(report) ? 'passes' : null;
}
/** Outcomes that fail a job unless it is told otherwise, and that `never` tells otherwise. */
const failing = new Set([
    'incomparable',
    'regressed',
    'exceeded',
    'suspected',
]);
function isSpared({ settings, outcome }) {
    return settings.failOn === 'never' && failing.has(outcome);
}
function capital(text) {
    return `${text[0]?.toUpperCase()}${text.slice(1)}`;
}
function behind(lead, [first, ...rest]) {
    const text = first === undefined ? '' : `${first.text[0]?.toLowerCase()}${first.text.slice(1)}`;
    return [strong(`${lead} ${text}`), ...rest];
}
function judgement(report, rows) {
    const scene = sceneOf(report, rows);
    const { counts, accepted, errored } = scene;
    if (rows.length === 0)
        return nothingJudged(report);
    const beside = [...reaching(scene), ...gone(scene), ...budgetsBeside(report)];
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
        ? [strong('Nothing was measured'), phrase_plain(': no benchmark was found')]
        : [strong('Nothing was judged'), phrase_plain(': no benchmark has a metric that gates')];
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
        phrase_plain(number === 1 ? ': ' : ', worst: '),
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
        phrase_plain(number === 1 ? ': ' : ', worst: '),
        ...changeOf(scene, 'suspected'),
        phrase_plain(`, not confirmed${lackingText(worst?.lacks ?? null)}`),
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
        phrase_plain(accepted === 1 ? ': ' : ', worst: '),
        ...changeOf(scene, verdict),
        ...(reason === undefined ? [] : [phrase_plain(' for the reason '), phrase_name(reason)]),
        ...also(counts.inconclusive + counts.unstable, 'inconclusive'),
        ...also(errored, 'could not be measured'),
        ...also(counts.improved, `got ${words.better}`),
    ];
}
function failed(scene) {
    const { counts, accepted, rows, errored, words } = scene;
    const first = withVerdict(rows, 'errored')[0];
    const settled = counts.improved + counts.unchanged + counts.untouched;
    return [
        strong(couldNot(errored, scene.judged)),
        ...(first === undefined
            ? []
            : [phrase_plain(errored === 1 ? ': ' : ', first: '), phrase_name(calledAs(first.benchmark))]),
        ...also(accepted, `got ${words.worse}, accepted`),
        ...also(counts.inconclusive + counts.unstable, 'inconclusive'),
        ...also(counts.improved, `got ${words.better}`),
        ...(settled > 0 && errored + settled === scene.judged
            ? [phrase_plain(`; no other got ${words.worse}`)]
            : []),
        ...(scene.hasBase ? [] : [phrase_plain('; nothing was compared: there is no base')]),
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
                    phrase_plain(`${count(counts.errored, 'benchmark')} ${counts.errored === 1 ? 'fails' : 'fail'} in the base `),
                    phrase_name(base),
                ],
            few === 0
                ? []
                : [
                    phrase_plain(`${count(few, 'benchmark')} ${few === 1 ? 'has' : 'have'} too few figures for a verdict`),
                ],
            counts.removed === 0
                ? []
                : [
                    phrase_plain(`${count(counts.removed, 'benchmark')} of the base ${counts.removed === 1 ? 'is' : 'are'} gone (`),
                    ...namesOf(withVerdict(rows, 'removed')),
                    phrase_plain(')'),
                ],
            counts.new === 0
                ? []
                : [phrase_plain(`${grouped(counts.new)} ${counts.new === 1 ? 'is' : 'are'} new`)],
        ]),
    ];
}
/** Behind a colon, parted by semicolons. */
function listed(parts) {
    return parts
        .filter((part) => part.length > 0)
        .flatMap((part, i) => [phrase_plain(i === 0 ? ': ' : '; '), ...part]);
}
/** Benchmarks that nobody measures any more are news, whatever became of the others: they may have been lost. */
function gone({ rows }) {
    const removed = withVerdict(rows, 'removed');
    if (removed.length === 0)
        return [];
    return [phrase_plain(`; ${grouped(removed.length)} removed: `), ...namesOf(removed)];
}
/** What could not have been otherwise; where it is all there is, the sentence says so itself. */
function reaching({ counts, compared }) {
    return counts.untouched === compared ? [] : also(counts.untouched, 'cannot reach the change');
}
const mostNamed = 3;
function namesOf(rows) {
    const named = rows
        .slice(0, mostNamed)
        .flatMap(({ benchmark }, i) => [...(i === 0 ? [] : [phrase_plain(', ')]), phrase_name(calledAs(benchmark))]);
    const others = rows.length - mostNamed;
    return others > 0 ? [...named, phrase_plain(` and ${grouped(others)} more`)] : named;
}
function withoutBase({ rows }) {
    const measured = rows.filter(({ worst }) => worst.values.head !== null).length;
    const all = count(rows.length, 'benchmark');
    const which = measured === rows.length ? all : `${measured} of ${all}`;
    return [strong(`${which} measured, nothing compared`), phrase_plain(': there is no base')];
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
        phrase_plain(`; none shown to be ${words.worse}`),
        ...also(errored, 'could not be measured'),
        ...also(counts.improved, `got ${words.better}`),
    ];
}
function leastCertain({ rows }, number) {
    const [widest] = withVerdict(rows, 'inconclusive', 'unstable').toSorted((a, b) => (b.worst.mde ?? Infinity) - (a.worst.mde ?? Infinity));
    if (widest === undefined)
        return [];
    const lead = [
        phrase_plain(number === 1 ? ': ' : ', least certain: '),
        phrase_name(widest.benchmark.name),
        ...(widest.worst.metric === 'time'
            ? []
            : [phrase_plain(' in its '), metricPhrase(widest.worst.metric)]),
    ];
    if (widest.worst.mde === null)
        return [...lead, phrase_plain(', with too few rounds to see anything')];
    return [
        ...lead,
        phrase_plain(`, where a change below ${formatDetectable(widest.worst.mde)} could go unseen`),
    ];
}
function faster(scene) {
    const { counts, judged, rows, errored, words } = scene;
    const others = counts.unchanged === 1 ? '' : ` ${grouped(counts.unchanged)}`;
    return [
        strong(`${headline_subject(counts.improved, judged)} got ${words.better}`),
        phrase_plain(counts.improved === 1 ? ': ' : ', most: '),
        ...changeOf(scene, 'improved'),
        ...(counts.unchanged === 0 ? [] : [phrase_plain(`; the other${others} ${within(rows)}`)]),
        ...also(errored, 'could not be measured'),
    ];
}
function unchanged({ counts, compared, judged, rows, errored, words }) {
    if (counts.untouched === compared) {
        const whole = judged === 1 ? 'The only benchmark cannot' : `None of ${count(judged, 'benchmark')} can`;
        return [strong(`${whole} reach the change`), ...also(errored, 'could not be measured')];
    }
    if (judged === 1) {
        return [strong(`The only benchmark did not get ${words.worse}`), phrase_plain(`: ${within(rows)}`)];
    }
    const all = counts.unchanged === judged ? 'all ' : '';
    return [
        strong(`No benchmark got ${words.worse}`),
        phrase_plain(`: ${all}${grouped(counts.unchanged)} ${within(rows)}`),
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
        ...(severalHeads ? [phrase_plain(' in '), phrase_name(row.worst.version)] : []),
        ...metricOfRow(row),
        phrase_plain(` ${changeSentence(row.worst)}`),
    ];
}
/** The time goes without saying. */
function metricOfRow({ worst: { metric } }) {
    return metric === 'time' ? [] : [phrase_plain(', '), metricPhrase(metric), phrase_plain(':')];
}
function headline_subject(number, total) {
    if (total === 1)
        return 'The only benchmark';
    if (number === total)
        return `All ${count(total, 'benchmark')}`;
    return `${grouped(number)} of ${count(total, 'benchmark')}`;
}
function also(number, what) {
    return number === 0 ? [] : [phrase_plain(`; ${grouped(number)} ${what}`)];
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
                phrase_plain(`baseline ${matches[outcome.match]} `),
                phrase_name(outcome.branch),
                phrase_plain(' at '),
                phrase_name(outcome.commit.slice(0, 7)),
                phrase_plain(`, saved ${age(outcome.createdAt, now)} in `),
                phrase_name(storage),
                phrase_plain(': '),
                ...treeWords(outcome.tree),
            ];
        case 'missing':
            return [phrase_plain('no baseline in '), phrase_name(storage), phrase_plain(': the base was prepared from git')];
        case 'unreachable':
            return [phrase_plain('a baseline may exist, but could not be asked for: '), phrase_name(outcome.message)];
        case 'corrupt':
            return [
                phrase_plain('the baseline in '),
                phrase_name(storage),
                phrase_plain(' is damaged, and was not used: '),
                phrase_name(outcome.message),
            ];
        case 'incompatible':
            return [
                phrase_plain('the baseline in '),
                phrase_name(storage),
                phrase_plain(' does not fit, and was not used: '),
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
        ? [phrase_plain(`its prepared checkout was restored in ${formatDuration(tree.seconds)}`)]
        : [phrase_plain('the base was prepared from git')];
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
        return [phrase_plain(`${behind}${speed}: nothing stands out`)];
    const named = suspected
        .slice(0, baseline_mostNamed)
        .flatMap((each, i) => [
        phrase_plain(i === 0 ? '' : ', '),
        phrase_name(each.name),
        phrase_plain(` ${formatChange(baseline_changeOf(each), each.metric)}`),
    ]);
    const others = suspected.length - baseline_mostNamed;
    return [
        phrase_plain(`${behind}${speed} make one suspect: `),
        ...named,
        ...(others > 0 ? [phrase_plain(` and ${others} more`)] : []),
        phrase_plain(' (other machines, other days: measured first, and decided by this run alone)'),
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

;// CONCATENATED MODULE: ./lib/report/words/reach-text.js

/** What a benchmark reaches, as the end of a sentence about it: hostile text, since paths and names are the versions' own. */
function reachText(reach) {
    switch (reach.kind) {
        case 'reaches': {
            const shown = reach.differences.slice(0, mostShown).map(differenceText);
            const more = reach.differences.length - shown.length;
            return `reaches ${shown.join(', ')}${more > 0 ? ` and ${more} more` : ''}`;
        }
        case 'cannot-reach':
            return `cannot reach the change: ${comparedText(reach.compared)}`;
        case 'unknown': {
            const reasons = new Set(reach.because.slice(0, mostShown).map(unseenText));
            return `unknown, because ${[...reasons].join('; ')}`;
        }
    }
}
/** What is the same in both versions. */
function comparedText({ functions, files, reads }) {
    const parts = [`${count(functions, 'function')} of ${count(files, 'file')}`];
    if (reads > 0)
        parts.push(`${count(reads, 'other thing')} that it reads`);
    return `${parts.join(' and ')} are equal`;
}
const mostShown = 3;
/** Where the difference lies, and which it is: hostile text. */
function differenceText(difference) {
    switch (difference.kind) {
        case 'code': {
            const { path, lines, how, name } = difference;
            const [first, last] = lines;
            const range = first === last ? first : `${first}-${last}`;
            const place = path === '' ? 'evaluated code' : `${shortened(path)}:${range}`;
            return `${place}${name === '' ? '' : ` ${name}`} (${hows[how]})`;
        }
        case 'read':
            return `${readText(difference.what, difference.name)} (changed)`;
        case 'resolved':
            return `${shortened(difference.path)}, where ${difference.specifier} is another file`;
    }
}
const hows = { changed: 'changed', new: 'new', gone: 'gone' };
function readText(what, name) {
    switch (what) {
        case 'file':
            return shortened(name);
        case 'environment':
            return name === '*' ? 'the list of environment variables' : `environment variable ${name}`;
        case 'function-text':
            return `the text of the function ${name}`;
        case 'error-stack':
            return 'the stack of an error';
        case 'property':
            return `property ${name}, where properties are listed`;
        case 'preloaded':
            return `${shortened(name)}, which is loaded first`;
    }
}
/** Why it is not known what a benchmark runs, as a clause: hostile text. */
function unseenText({ code, text }) {
    const [line = ''] = text.split('\n');
    switch (code) {
        case 'child-process':
            return 'it starts a child process';
        case 'worker-thread':
            return 'it starts a worker thread';
        case 'network':
            return 'it uses the network';
        case 'database':
            return 'it uses a database';
        case 'inspector':
            return 'it uses the inspector itself';
        case 'file-patterns':
            return 'it finds files by patterns, or watches them';
        case 'special-files':
            return 'it reads files that are no ordinary ones';
        case 'internals':
            return 'it uses what is inside of Node.js';
        case 'loaders':
            return 'it changes how modules are loaded';
        case 'too-many-reads':
            return 'it reads more than is compared';
        case 'too-much-code':
            return 'it runs more code than is compared';
        case 'lost-source':
            return `the source of ${line === '' ? 'evaluated code' : line} is no longer there`;
        case 'endless-code':
            return 'its calls go on to run code for the first time';
        case 'endless-looks':
            return 'the benchmarks of its file reach one change after the other';
        case 'same-name':
            return 'another benchmark has its name';
        case 'fails':
            return `it fails: ${line}`;
        case 'file-throws':
            return `its file throws after some of its benchmarks: ${line}`;
        case 'look-failed':
            return `the process that looks at it has failed: ${line}`;
        case 'look-unreadable':
            return 'what was written down of its code cannot be read';
        case 'runtime':
            return `${line} does not tell what runs`;
        case 'not-run':
            return 'it did not run in both versions while it was looked at';
        case 'not-there':
            return `${line} does not have it`;
        case 'other-process':
            return 'code is not looked at in processes of its kind';
        case 'no-time':
            return 'there was no time to look';
    }
}
function shortened(path) {
    return path.replace(/^\.[/\\]/, '');
}

;// CONCATENATED MODULE: ./lib/report/words/reach-words.js



/** Why a benchmark moves whose code is the same. */
const movedText = 'layout or environment';
/** What is kept of what a benchmark reaches, such as `reaches src/parse.ts:41-58 parse (changed) and 4 more`: hostile text. */
function keptReachText(reach) {
    if (reach.kind !== 'reaches')
        return reachText(reach);
    const { first, others } = reach;
    const more = others === 0 ? '' : ` and ${grouped(others)} more`;
    return `${reachText({ kind: 'reaches', differences: first })}${more}`;
}
/** What the look at a run's benchmarks has told, and how those came out that cannot have changed: facts, a line each. */
function reachFacts({ reach, evidence }) {
    if (reach === null)
        return [];
    const { reaches, untouched, unknown, controls } = reach;
    const all = reaches + untouched + unknown;
    const open = unknown === 0 ? '' : `, of ${grouped(unknown)} it is not known`;
    const looked = `${grouped(reaches)} of ${count(all, 'benchmark')} can reach the change, ${grouped(untouched)} cannot${open}`;
    const why = commonReason(evidence.benchmarks.flatMap((one) => one.reach ?? []));
    const facts = unknown === 0 || why === null ? [phrase_plain(looked)] : [phrase_plain(`${looked}, because `), sentence(why)];
    const { judged, slower, low, high } = controls;
    if (judged === 0)
        return [facts];
    const rate = `${Math.round(low * 100)} to ${Math.round(high * 100)} %`;
    return [
        facts,
        [
            phrase_plain(`of ${grouped(judged)} that cannot and ${judged === 1 ? 'was' : 'were'} measured, ${grouped(slower)} came out slower: false alarms ${rate} (exact 95 % interval)`),
        ],
    ];
}
/** Why it is not known of any of them; null where there are several reasons. */
function commonReason(reaches) {
    const reasons = reaches.flatMap((reach) => reach.kind === 'unknown' ? reach.because.slice(0, 1).map(unseenText) : []);
    const [reason, another] = new Set(reasons);
    return another === undefined ? (reason ?? null) : null;
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
    return parts.length === 0 ? [] : [[phrase_plain(`meanwhile ${parts.join(', ')}`)]];
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
            phrase_plain(`${count(measured.rounds, 'round')}${again(measured.redone)}`),
            phrase_plain(` in ${formatDuration(measured.seconds)}`),
            phrase_plain(` of at most ${formatDuration(settings.maxTimeSeconds)}, seed ${settings.seed}`),
            phrase_plain(`, ${minuteOf(report.createdAt)}`),
        ],
        ...(report.versions.base === null ? [] : [rules(settings)]),
        ...releases(report.versions),
        ...reachFacts(report),
        ...baselineFacts(report),
        ...watchedFacts(report),
        [
            phrase_plain(`${environment.jobs} of ${count(environment.cpus, 'CPU')} measuring: `),
            phrase_name(environment.cpu),
            phrase_plain(', '),
            phrase_name(`${environment.os} ${environment.arch}`),
        ],
        [...runtime(environment), ...flags(environment)],
        ...environment.turns.map((each) => [phrase_plain(inTurns[each](environment))]),
    ];
}
/** A version such as `v24.1.0` is of Node.js; other runtimes come with their name. */
function runtime({ node }) {
    return [...(node.startsWith('v') ? [phrase_plain('Node.js ')] : []), phrase_name(node)];
}
/** Nothing was measured: the machine, and how busy it was, have no part in it. */
function recorded({ createdAt, settings, environment, versions }) {
    return [
        [phrase_plain(`${inTurns.recorded(environment)}, ${minuteOf(createdAt)}`)],
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
    return [phrase_name(version.label), phrase_plain(' at '), phrase_name(commit)];
}
/**
 * A head as its reader knows it. Of a pull request's checkout that is the pull request itself: what is checked out is
 * called otherwise, and is often a merge commit that nobody has seen. The hash is no code, so that GitHub links it.
 */
function headName({ pullRequest }, head) {
    const isCheckout = head.source.kind === 'directory' && head.source.path === '.';
    if (pullRequest === null || !isCheckout)
        return versionName(head);
    return [phrase_plain(`Pull request ${pullRequest.number} at ${pullRequest.commit.slice(0, 7)}`)];
}
/** Each version in its role, and the pull request that was judged. */
function versionsInRoles({ versions: { base, heads }, pullRequest }) {
    const inRole = (role, version) => [phrase_plain(`${role} `), ...versionName(version)];
    return [
        ...(base === null ? [] : [inRole('base', base)]),
        ...heads.map((head) => inRole('head', head)),
        // Whole: of this one it must be clear what was judged. GitHub shortens it and makes a link of it.
        ...(pullRequest === null
            ? []
            : [[phrase_plain(`pull request ${pullRequest.number} at ${pullRequest.commit}`)]]),
    ];
}
/** What a release is here: its name alone does not say whether it is measured itself. */
function releases({ base, heads }) {
    return (base === null ? heads : [base, ...heads]).flatMap(({ label, source }) => source.kind === 'npm' ? [[phrase_name(label), phrase_plain(`: ${asWhat[source.as]}`)]] : []);
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
        phrase_plain(`threshold ${formatPercent(threshold)}, alpha ${alpha}, fail-on ${failOn}`),
        ...(usual ? [] : [phrase_plain(', gate-on'), ...gateOn.flatMap(asOption)]),
    ];
}
function asOption(metric) {
    const word = (0,model/* bareName */.yZ)(metric);
    return [phrase_plain(' '), word === metric ? phrase_plain(word) : phrase_name(word)];
}
function flags({ v8Flags, turns }) {
    if (!turns.includes('slices'))
        return [];
    return v8Flags.length === 0
        ? [phrase_plain(', no V8 flags')]
        : [phrase_plain(' with '), phrase_name(v8Flags.join(' '))];
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
/** Such as `2 inconclusive, 1 unstable`. */
function verdictNumbers(told, all) {
    return told
        .flatMap((each) => {
        const number = all.filter((result) => result.verdict === each).length;
        return number === 0 ? [] : [`${grouped(number)} ${each}`];
    })
        .join(', ');
}

;// CONCATENATED MODULE: ./lib/report/scene/load-series.js

/** Of servers the throughput and the 95th percentile; of commands the time. */
function loadSeries(report) {
    const placed = report.benchmarks.flatMap((benchmark) => {
        const place = placeOf(benchmark);
        return place === null ? [] : [{ ...place, benchmark }];
    });
    const subjects = Map.groupBy(placed, ({ benchmark, subject, axis }) => JSON.stringify([benchmark.suite, subject, axis]));
    return [...subjects.values()].flatMap((own) => {
        const [first] = own;
        if (first === undefined)
            return [];
        return shown.flatMap((metric) => {
            const lines = linesOf(own, metric, report);
            return lines.length === 0 || (metric === 'time' && first.axis === 'connections')
                ? []
                : [{ subject: first.subject, axis: first.axis, metric, lines }];
        });
    });
}
const shown = model/* metricNames */.Zv.filter((metric) => ['throughput', 'p95', 'time'].includes(metric));
/** Which request a benchmark of a server makes, and on how many connections; null of what is no server. */
function connectionsOf(benchmark) {
    const place = placeOf(benchmark);
    return place?.axis === 'connections' ? place : null;
}
/** As the kinds of suites name their benchmarks: `GET / > 50 connections`, or `gzip (size 10)`. */
function placeOf({ name }) {
    const [, request, connections] = /^([^]+) > (\d{1,6}) connections?$/.exec(name) ?? [];
    if (request !== undefined)
        return { subject: request, axis: 'connections', load: Number(connections) };
    const [, command, parameter, value] = /^([^]+) \((\w+) (\d{1,12}(?:\.\d{1,6})?)\)$/.exec(name) ?? [];
    if (command === undefined || parameter === undefined)
        return null;
    return { subject: command, axis: parameter, load: Number(value) };
}
function linesOf(placed, metric, report) {
    const { base, heads } = report.versions;
    const ordered = placed.toSorted((a, b) => a.load - b.load);
    const points = (version, side) => ordered.flatMap(({ load, benchmark }) => {
        const result = benchmark.results.find((one) => one.metric === metric && (version === null || one.version === version));
        const value = result?.values[side] ?? null;
        return value === null ? [] : [{ load, value }];
    });
    const lines = heads.map(({ label }) => ({
        version: label,
        isBase: false,
        points: points(label, 'head'),
    }));
    const all = base === null
        ? lines
        : [{ version: base.label, isBase: true, points: points(null, 'base') }, ...lines];
    return all.filter((line) => line.points.length > 1);
}

;// CONCATENATED MODULE: ./lib/report/scene/bottlenecks.js



/**
 * What holds the heads' code up by the figures of a run: for each rule that there are figures for, the worst of them. The
 * gravest come first.
 */
const bottlenecksOf = oncePerReport((report) => Object.entries(readers)
    .flatMap(([rule, read]) => (isRule(rule) ? worstOf(rule, read(report)) : []))
    .toSorted((a, b) => model/* bottleneckSeverities */.X5.indexOf(a.severity) - model/* bottleneckSeverities */.X5.indexOf(b.severity)));
const readers = {
    'connection-errors': ({ watched }) => {
        const lost = watched?.connectionErrors ?? null;
        return lost === null ? [] : [{ benchmark: null, version: null, current: lost.mean, base: null }];
    },
    // An operation that mostly waits is busy for short whiles between, which delay nobody.
    'event-loop-blocked': forEach((figure) => {
        const [busy, time] = [figure('loop'), figure('time')];
        if (busy === null || time === null)
            return null;
        return busy >= mostlyBusy * time ? busy : 0;
    }),
    'synchronous-files': ({ evidence }) => evidence.benchmarks.flatMap(({ benchmark, why = [] }) => why.flatMap((reason) => reason.kind === 'counts' ? synchronousOf(benchmark.id, reason) : [])),
    'server-queueing': queueing,
    'retained-growth': forEach((figure) => figure('retained')),
    'collection-share': forEach((figure) => {
        const [collecting, time] = [figure('gc'), figure('time')];
        return collecting === null || time === null || time === 0 ? null : collecting / time;
    }),
    'cpu-bound': forEach(cpusInUse),
};
const mostlyBusy = 0.5;
/** A server with more idle time than this is not waiting for its own CPU. */
const idleBelow = 0.7;
/** What a rule makes of the figures of each benchmark; null where they are not those of the rule. */
function forEach(make) {
    return ({ benchmarks, versions }) => benchmarks.flatMap((benchmark) => versions.heads.flatMap(({ label }) => {
        const current = make(figures(benchmark, label, 'head'));
        const base = make(figures(benchmark, label, 'base'));
        return current === null ? [] : [{ benchmark: benchmark.id, version: label, current, base }];
    }));
}
function figures({ results }, head, side) {
    return (metric) => results.find((one) => one.metric === metric && one.version === head)?.values[side] ?? null;
}
/** How often a call stops the program for a file. */
function synchronousOf(benchmark, { version, counts }) {
    return counts
        .filter(({ what, during }) => what === 'synchronous-files' && during === 'call')
        .map(({ base, head }) => ({ benchmark, version, current: head, base }));
}
/** How many CPUs a server keeps busy while it is driven; null of what is no server. */
function cpusInUse(figure) {
    const [each, rate] = [figure('cpu'), figure('throughput')];
    return each === null || rate === null ? null : each * rate;
}
/** How many times as long a request takes on the most connections as on the fewest, where the server's CPU has time left. */
function queueing(report) {
    const placed = report.benchmarks.flatMap((benchmark) => {
        const place = connectionsOf(benchmark);
        return place === null ? [] : [{ ...place, benchmark }];
    });
    const requests = Map.groupBy(placed, ({ benchmark, subject }) => JSON.stringify([benchmark.suite, subject]));
    return [...requests.values()].flatMap((levels) => {
        const [fewest, ...others] = levels.toSorted((a, b) => a.load - b.load);
        const most = others.at(-1);
        if (fewest === undefined || most === undefined)
            return [];
        const growth = (head, side) => {
            const before = figures(fewest.benchmark, head, side)('time');
            const under = figures(most.benchmark, head, side);
            const [after, cpus] = [under('time'), cpusInUse(under)];
            if (before === null || before === 0 || after === null || cpus === null)
                return null;
            return cpus < idleBelow ? after / before : 1;
        };
        return report.versions.heads.flatMap(({ label }) => {
            const current = growth(label, 'head');
            if (current === null)
                return [];
            const base = growth(label, 'base');
            return [{ benchmark: most.benchmark.id, version: label, current, base }];
        });
    });
}
/** @returns none where there are no figures */
function worstOf(rule, readings) {
    const [worst] = readings.toSorted((a, b) => b.current - a.current);
    if (worst === undefined)
        return [];
    const { warning, critical } = model/* bottleneckRules */.Vk[rule];
    const beyond = readings.filter(({ current }) => current >= warning);
    const others = new Set(beyond.map(({ benchmark }) => benchmark).filter((id) => id !== worst.benchmark));
    const severity = severityOf(worst.current, { warning, critical });
    return [{ rule, severity, ...worst, limits: { warning, critical }, others: others.size }];
}
function severityOf(current, { warning, critical }) {
    if (critical !== null && current >= critical)
        return 'critical';
    return current >= warning ? 'warning' : 'ok';
}
function isRule(name) {
    return Object.hasOwn(model/* bottleneckRules */.Vk, name);
}

;// CONCATENATED MODULE: ./lib/report/words/bottleneck-words.js


const bottleneckWords = {
    'connection-errors': {
        title: 'connection errors',
        advice: 'Requests got no answer: look at the limits of open connections and files, at time-outs, and at what the server logs.',
    },
    'event-loop-blocked': {
        title: 'event loop blocked',
        advice: 'Nothing else of the process runs meanwhile: divide the work and give way between its parts, or move it to a worker thread.',
    },
    'synchronous-files': {
        title: 'waits for files',
        advice: 'Each call stops the program until the file system answers: read once and keep it, or use `fs.promises`.',
    },
    'server-queueing': {
        title: 'requests wait, the CPU is idle',
        advice: 'Requests queue for something else than the CPU: look at pools of connections, locks, and the limits of what the server calls.',
    },
    'retained-growth': {
        title: 'memory kept per operation',
        advice: 'Memory grows with every operation: look for caches without a limit, listeners that are never removed, and closures in long-lived lists.',
    },
    'collection-share': {
        title: 'time in garbage collection',
        advice: 'Allocate less in each operation, reuse buffers, or give the young generation more room by `--max-semi-space-size`.',
    },
    'cpu-bound': {
        title: 'CPU-bound',
        advice: 'The server answers as many requests as its CPU can: make an answer cheaper, or run more processes.',
    },
};
/** Where a rule is explained. */
function bottleneckAddress(rule) {
    return `docs/bottlenecks.md#${rule}`;
}
/** A figure of a rule, such as `34.1 %` or `120 ms`. */
function bottleneckFigure(rule, value) {
    return formatQuantity(model/* bottleneckRules */.Vk[rule].unit, value);
}
/** The limit that it is beyond, or of what is well the one that it keeps: `10 %`. */
function bottleneckLimit({ rule, severity, limits: { warning, critical }, }) {
    const limit = severity === 'critical' && critical !== null ? critical : warning;
    return formatExactly(model/* bottleneckRules */.Vk[rule].unit, limit);
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
    reach: column('reach', 'What it runs', 'left', 1),
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
/** The columns of tables over the versions of a run. */
const versionColumns = {
    course: column('course', '', 'left', 'keep'),
    step: column('step', 'Changed in', 'left', 'shorten'),
    first: column('base', 'Base', 'right', 5),
};
/** The columns of tables of bottlenecks. */
const bottleneckColumns = {
    severity: column('severity', 'Severity', 'left', 'keep'),
    bottleneck: column('bottleneck', 'Bottleneck', 'left', 'keep'),
    where: column('benchmark', 'Where', 'left', 'shorten'),
    current: column('current', 'Current', 'right', 'keep'),
    base: resultColumns.base,
    limit: column('target', 'Limit', 'right', 5),
    advice: column('advice', 'What to do', 'left', 1),
};
/** Lines under those of the columns that have something to say in at least one of them. */
function tableOf(columns, lines, isDense = false) {
    const filled = columns.filter(({ key }) => lines.some(({ cells }) => cells[key] != null));
    return { kind: 'table', columns: filled, lines, isDense };
}
function column(key, title, align, fit) {
    return { key, title: [phrase_plain(title)], align, fit };
}

;// CONCATENATED MODULE: ./lib/report/page/bottleneck-section.js







/** What holds the heads' code up, with what to do about it: what is well is left off. */
function bottleneckSection(report) {
    const found = bottlenecksOf(report).filter(({ severity }) => severity !== 'ok');
    const numbers = model/* bottleneckSeverities */.X5.flatMap((severity) => {
        const own = found.filter((one) => one.severity === severity).length;
        return own === 0 ? [] : [`${own} ${severity}`];
    });
    return {
        name: 'bottlenecks',
        telling: 'both',
        fold: 'closed',
        summary: [phrase_plain(`${count(found.length, 'bottleneck')}: ${numbers.join(', ')}`)],
        thing: 'bottleneck',
        body: bottleneckTable(report, found),
    };
}
/** All that was looked for, also what is well. */
function everyBottleneck(report) {
    return bottleneckTable(report, bottlenecksOf(report));
}
function bottleneckTable(report, found) {
    const { severity, bottleneck, where, current, base, limit, advice } = bottleneckColumns;
    const columns = [severity, bottleneck, where, current, base, limit, advice];
    const lines = found.map((one) => lineOf(one, report));
    return tableOf(columns, lines);
}
function lineOf(one, report) {
    const { rule, severity, current, base } = one;
    const { title, advice } = bottleneckWords[rule];
    const where = whereIs(one, report);
    return {
        cells: {
            severity: { kind: 'text', text: severity },
            bottleneck: { kind: 'text', text: title },
            benchmark: where.length === 0 ? null : { kind: 'phrases', phrases: where },
            current: { kind: 'current', text: bottleneckFigure(rule, current) },
            base: base === null ? null : { kind: 'quantity', text: bottleneckFigure(rule, base) },
            target: { kind: 'quantity', text: bottleneckLimit(one) },
            advice: severity === 'ok'
                ? null
                : {
                    kind: 'phrases',
                    phrases: [phrase_plain(`${advice} See \`${bottleneckAddress(rule)}\` of benchgate.`)],
                },
        },
        isFirst: true,
        group: '',
        tone: severity === 'ok' ? 'quiet' : 'doubtful',
        isVital: false,
    };
}
/** Such as `parse and 3 more`. */
function whereIs({ benchmark, version, others }, report) {
    const own = report.benchmarks.find(({ id }) => id === benchmark);
    if (own === undefined)
        return [];
    const several = report.versions.heads.length > 1 && version !== null;
    return [
        phrase_name(calledAs(own)),
        ...(several ? [phrase_plain(' in '), phrase_name(version)] : []),
        ...(others === 0 ? [] : [phrase_plain(` and ${grouped(others)} more`)]),
    ];
}

;// CONCATENATED MODULE: ./lib/report/text/told-apart.js


/**
 * What names are called where each has so many columns: those that would be cut to the same text begin where they
 * differ, behind an ellipsis for what they have in common.
 *
 * @returns by name; a name that is not in it is called as it is
 */
function toldApart(names, columns) {
    const alike = Map.groupBy(new Set(names), (name) => shorten(visibleText(name), columns));
    return new Map([...alike.values()].flatMap((group) => apart(group, 0, columns)));
}
/** @param from how much of the beginning has been left out already */
function apart(group, from, columns) {
    if (group.length < 2 && from === 0)
        return [];
    const common = commonLength(group);
    const part = startOfPart(group[0] ?? '', common);
    const next = part > from ? part : common;
    // One alone is told apart, and of several nothing that can be seen differs.
    if (group.length < 2 || next <= from)
        return group.map((name) => [name, called(name, from)]);
    const alike = Map.groupBy(group, (name) => shorten(visibleText(called(name, next)), columns));
    return [...alike.values()].flatMap((others) => apart(others, next, columns));
}
function called(name, from) {
    return `…${name.slice(from)}`;
}
function commonLength(names) {
    const [first = '', ...others] = names;
    let length = first.length;
    for (const other of others) {
        let at = 0;
        while (at < length && other[at] === first[at])
            at += 1;
        length = at;
    }
    return length;
}
/** Where the last part of a name begins that lies before the place: behind ` > `, a slash or a blank. */
function startOfPart(name, place) {
    return Math.max(...[' > ', '/', ' '].map((sign) => {
        const at = name.lastIndexOf(sign, place - sign.length);
        return at === -1 || place < sign.length ? 0 : at + sign.length;
    }));
}

;// CONCATENATED MODULE: ./lib/report/page/error-section.js





/**
 * Benchmarks without figures, with what their code said: each message once, since all of a file fail by one, and a
 * project's files often by one that differs in the file's own name alone.
 */
function errorSection(report) {
    const told = report.benchmarks.flatMap((benchmark) => {
        const messages = new Set(benchmark.results.flatMap(({ error }) => error ?? []));
        return Array.from(messages, (message) => ({ message, benchmark }));
    });
    const ids = toldApart(told.map(({ benchmark }) => benchmark.id), idColumns);
    const found = Map.groupBy(told, ({ message, benchmark }) => message.replaceAll(benchmark.suite, ''));
    const lines = Array.from(found.values(), (of) => {
        const failed = [...new Set(of.map(({ benchmark }) => benchmark))];
        return {
            message: of[0]?.message ?? '',
            benchmarks: failed.map(({ id }) => ids.get(id) ?? id),
            number: numberOf(failed),
        };
    });
    const [only, ...others] = new Set(told.map(({ benchmark }) => benchmark));
    const named = only === undefined || others.length > 0 ? [] : [phrase_plain(': '), phrase_name(calledAs(only))];
    const isBroken = report.outcome === 'errored' || report.outcome === 'incomparable';
    const isNews = isBroken && withVerdict(worstFirst(report), 'regressed').length === 0;
    return {
        name: 'errors',
        telling: 'both',
        fold: isNews ? 'open' : 'closed',
        summary: [phrase_plain(`${grouped(1 + others.length)} could not be measured`), ...named],
        thing: 'error',
        body: { kind: 'errors', lines },
    };
}
/** As wide as any form shows an id. */
const idColumns = 100;
/** A suite that cannot be loaded stands there as one benchmark. */
function numberOf(failed) {
    if (failed.length < 2)
        return '';
    const suites = new Set(failed.map(({ suite }) => suite)).size;
    if (failed.every(({ id, suite }) => id === suite))
        return `In ${count(suites, 'file')}`;
    const where = suites === 1 ? '' : ` of ${count(suites, 'file')}`;
    return `In ${count(failed.length, 'benchmark')}${where}`;
}

;// CONCATENATED MODULE: ./lib/report/page/tones.js
/** Bad is what fails the job: what was accepted, or does not gate, is not. */
function toneOfResult({ verdict }, fails) {
    const tone = verdictTones[verdict];
    return tone === 'bad' && !fails ? 'doubtful' : tone;
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
    untouched: 'quiet',
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
        const tiers = tierNames(limits).length > 1 ? [tier] : [];
        const columns = [budget, metric, status, ...figures, ...tiers, ...several, rounds];
        return tableOf(columns, limits.map(limit_sections_lineOf));
    };
    const whole = [status, budget, ...several, metric, ...figures, rounds];
    return [
        { ...limitSection, body: tableOf(whole, report.budgets.map(limit_sections_lineOf)) },
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
    return tierNames(others).flatMap((tier, at) => {
        const own = others.filter((limit) => limit.tier === tier);
        const met = own.filter(({ status }) => status === 'met').length;
        const blind = own.filter(({ current }) => current === null).length;
        const without = blind === 0 ? '' : `, ${grouped(blind)} without a figure`;
        const comma = phrase_plain(at === 0 ? '' : ', ');
        return own.some(({ gates }) => gates)
            ? [comma, phrase_plain(`${count(met, 'budget')} met${without}`)]
            : [comma, phrase_name(tier, 32), phrase_plain(`: ${met} of ${grouped(own.length)} met${without}`)];
    });
}
function limit_sections_lineOf(limit) {
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
    const shown = names.slice(0, most).map(listed_called);
    const others = names.length - shown.length;
    const all = others > 0 ? [...shown, `${grouped(others)} more`] : shown;
    const last = all.at(-1) ?? '';
    return all.length <= 1 ? last : `${all.slice(0, -1).join(', ')} and ${last}`;
}
/** A name in a sentence, on one line: however long it is, what else the sentence says is still to be read. */
function listed_called(name) {
    return displayName(name, longestName);
}
/** `once` or `3 times`. */
function times(number) {
    return number === 1 ? 'once' : `${grouped(number)} times`;
}
/** A name that somebody has written, in quotation marks. */
function quote(name) {
    return `“${listed_called(name)}”`;
}

;// CONCATENATED MODULE: ./lib/report/words/notices/baselines.js

const baselineNotices = {
    'base-rebuilt': {
        means: "the base's own baseline was not used, and the base prepared from git; the message says why",
        say: (refusal) => `The base was prepared from git, and not from its baseline. ${unused(refusal)}`,
        remedy: 'Where the token may not read it, grant `actions: read`.',
    },
    'baseline-from-the-future': {
        means: "the baseline's time is later than this machine's clock",
        say: ({ savedAt, now }) => `The baseline says that it was saved at ${listed_called(savedAt)}, and by this machine's clock it is ${listed_called(now)}: one of the two clocks is wrong, and so is the baseline's age.`,
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
            : `The branch's history goes on from that of ${facts.commit.slice(0, 7)}, of ${listed_called(facts.createdAt)}: the newer ones cannot be read, and pushes that only they have are missing from it.`,
        remedy: null,
    },
    'not-imported': {
        means: 'an entry of an imported file was not taken in',
        say: ({ key, reason }) => `${listed_called(key)} was not taken in: ${reason}.`,
        many: {
            of: ({ key }) => key,
            say: (number, names, [first]) => `${number} entries were not taken in: ${names}. The first: ${first?.reason ?? ''}.`,
        },
        remedy: 'Mend that, and try again.',
    },
    'not-removed': {
        means: 'an entry could not be removed',
        say: ({ key, reason }) => `${listed_called(key)} is still there: ${reason}.`,
        many: {
            of: ({ key }) => key,
            say: (number, names, [first]) => `${number} entries are still there: ${names}. The first: ${first?.reason ?? ''}.`,
        },
        remedy: 'Mend that, and try again.',
    },
};
function unused(refusal) {
    switch (refusal.why) {
        case 'switched-off':
            return 'Prepared checkouts are not to be used.';
        case 'other-commit':
            return 'It is of another commit.';
        case 'not-kept':
            return 'No prepared checkout of it is kept.';
        case 'other-manifest':
        case 'other-benchmarks':
        case 'other-lockfile':
        case 'other-setup':
        case 'other-node':
        case 'unusable':
        case 'untrusted':
        case 'unknown-origin':
            return `The prepared checkout that is kept of it is not used: ${unfit(refusal)}.`;
    }
}
function unfit(refusal) {
    switch (refusal.why) {
        case 'other-manifest':
            return 'its manifest is not that of what was asked for';
        case 'other-benchmarks':
            return 'its benchmark files are not those that it was saved with';
        case 'other-lockfile':
            return 'its lockfile is not the one that it was saved with';
        case 'other-setup':
            return `it was prepared by ${setUp(refusal.before)}, and now that would be ${setUp(refusal.now)}`;
        case 'other-node':
            return `it was prepared under Node.js ${refusal.before}, and this is Node.js ${refusal.now}`;
        case 'unusable':
        case 'untrusted':
            return refusal.reason;
        case 'unknown-origin':
            return `where it comes from is not known: ${refusal.reason}`;
    }
}
function setUp(line) {
    return line === null ? 'no setup command' : `\`${listed_called(line)}\``;
}
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
            return `${what} of ${listed_called(facts.branch)} at ${facts.commit.slice(0, 7)} could not be saved: ${facts.reason}`;
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
        say: ({ pattern, reason }) => `The acceptance of ${quote(pattern)} (${listed_called(reason)}) names no benchmark of this run.`,
        remedy: 'Correct its glob, or take it out.',
    },
    'acceptance-unneeded': {
        means: 'nothing regressed that an acceptance names',
        say: ({ pattern, reason }) => `The acceptance of ${quote(pattern)} (${listed_called(reason)}) was not needed: nothing that it names got slower.`,
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
    'message-not-sent': {
        means: 'word of a change was not sent',
        say: ({ target, reason }) => `No message was sent to ${quote(target)}: ${reason}.`,
        remedy: 'Try it with `benchgate notify --test`; what was not sent goes with the next message, where baselines are kept.',
        see: 'notify.md',
    },
    'alerts-unread': {
        means: 'what was reported of the branch before is not known, so that something may be reported twice',
        say: ({ reason }) => `What was reported of the branch before could not be read, so that something may be reported twice: ${reason}.`,
        remedy: null,
        see: 'notify.md#nothing-twice',
    },
    'alerts-not-kept': {
        means: 'what was reported of the branch was not kept, so that the next run may report it again',
        say: ({ reason }) => `What was reported of the branch could not be kept, so that the next run may report it again: ${reason}.`,
        remedy: null,
        see: 'notify.md#nothing-twice',
    },
    'issue-not-written': {
        means: 'the issue about the default branch was not written',
        say: ({ status, reason }) => `The issue was not written: ${answer(status, reason)}.`,
        remedy: grant('issues: write'),
        see: 'notify.md#an-issue',
    },
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
    'page-not-uploaded': {
        means: 'the page of the report was written, and not uploaded as an artifact',
        say: ({ reason }) => `The page of the report was not uploaded as an artifact: ${reason}.`,
        remedy: 'Run the job again, or set `html: false` where no artifacts can be kept.',
        see: 'html-report.md#in-the-action',
    },
    'uploaded-report': {
        means: 'the report of a fork is as its own run has uploaded it',
        say: ({ repository }) => `The pull request's own run in ${repository === null ? 'a branch that is gone' : listed_called(repository)} has measured and uploaded this. The verdicts were computed here; the figures are as they came.`,
        remedy: null,
        see: 'forks.md#what-it-does',
    },
    'no-pull-request': {
        means: 'a run that no pull request has started is not published',
        say: ({ event }) => `The run was started by ${listed_called(event)} and not by a pull request, so there is nothing to comment on.`,
        remedy: null,
    },
    'pull-request-gone': {
        means: 'the pull request was closed, or its fork deleted, before it was published',
        say: ({ branch }) => `${branch === null ? 'The branch that was measured is gone' : `The pull request from ${listed_called(branch)} is closed or gone`}, so there is nothing to comment on.`,
        remedy: null,
    },
    'pull-request-moved-on': {
        means: 'the pull request has a newer commit than the one that was measured',
        say: ({ branch, commit }) => `The pull request from ${listed_called(branch)} has a newer commit than ${commit.slice(0, 7)}, which was measured. The run of that commit publishes its own report.`,
        remedy: null,
    },
    'report-missing': {
        means: 'the run has left no artifact with a report',
        say: ({ conclusion, artifact }) => `The run (${listed_called(conclusion)}) has left no artifact ${listed_called(artifact)}: it did not come to measuring, or it does not upload the report under that name.`,
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
            return `the event ${listed_called(why.event)} does not tell whose commits these are`;
        case 'fork-is-gone':
            return 'the fork that it came from is gone';
        case 'fork-of-another':
            return "it is in a fork of somebody else than the pull request's author";
        case 'author-is-gone':
            return 'its author is gone';
        case 'bot':
            return `${listed_called(why.login)} is a bot, and bots quote what others write`;
        case 'may-not-write':
            return `${listed_called(why.login)} may not write to this repository`;
        case 'login-not-told':
            return `GitHub did not tell whether ${listed_called(why.login)} may write to this repository${why.reason === null ? '' : `: ${why.reason}`}`;
        case 'pull-request-not-told':
            return `GitHub did not tell about the pull request ${why.pullRequest}: ${why.reason}`;
    }
}

;// CONCATENATED MODULE: ./lib/report/words/notices/results.js


const resultsNotices = {
    'results-failed': {
        means: "a benchmark in another tool's results was skipped, or failed and the tool was set to go on",
        say: ({ file, line, benchmark, reason }) => `${quote(benchmark)} may have failed, according to ${listed_called(file)}${line === null ? '' : `:${line}`}: ${quote(reason)}.`,
        many: {
            of: ({ benchmark }) => quote(benchmark),
            say: (number, names, [first]) => `${number} benchmarks of results files may have failed: ${names}. The first: ${quote(first?.reason ?? '')}.`,
        },
        remedy: 'Mend it, or leave it out.',
        see: 'formats.md#failures',
    },
    'results-skipped': {
        means: "rows of another tool's results cannot be read",
        say: ({ rows, ...first }) => rows === 1
            ? `A row of results cannot be read and is skipped: ${skipped(first)}.`
            : `${count(rows, 'row')} of results cannot be read and are skipped, at first: ${skipped(first)}.`,
        many: {
            of: skipped,
            say: (number, names, all) => `${count(all.reduce((sum, { rows }) => sum + rows, 0), 'row')} of ${number} results files cannot be read and are skipped, at first: ${names}.`,
        },
        remedy: 'Look at the first of them, and print nothing within a benchmark.',
    },
    'results-missing': {
        means: 'benchmarks are gone from the results of a tool that leaves out what fails',
        say: ({ suite, tool, base, head, benchmarks }) => `${listed_listed(benchmarks.map(quote))} of ${listed_called(base)} ${benchmarks.length === 1 ? 'is' : 'are'} not among the results of ${listed_called(head)} in the suite ${listed_called(suite)}. ${tool} leaves out what fails, so that may be a failure.`,
        remedy: 'See what the tool printed; JMH ends with an exit code with `-foe true`.',
    },
    'results-cpus': {
        means: "Go measured the versions with different numbers of CPUs, by the names' endings",
        say({ suite, endings }) {
            const each = endings.map(({ version, ending }) => `${listed_called(version)} (${ending === '' ? 'no number' : quote(ending)})`);
            return `The names of Go's benchmarks in the suite ${listed_called(suite)} end in different numbers: ${listed_listed(each, 5)}. These are numbers of CPUs, which alone make figures differ.`;
        },
        remedy: 'Measure both on one machine, or set `-cpu`.',
    },
    'results-unknown-unit': {
        means: "a unit in another tool's results is not known",
        say: ({ file, metric, unit }) => `The unit ${quote(unit)} of ${quote(metric)} in ${listed_called(file)} is not known, so its figures are compared as they are.`,
        many: {
            of: ({ metric }) => quote(metric),
            say: (number, names) => `${number} results have units that are not known, so their figures are compared as they are: ${names}.`,
        },
        remedy: null,
    },
    'results-unknown-direction': {
        means: 'nothing says whether lower or higher is better',
        say: ({ source, metrics }) => `${listed_listed(metrics.map(quote), 5)} of ${listed_called(source)} ${metrics.length === 1 ? 'is' : 'are'} not compared, since nothing says whether lower or higher values are better.`,
        many: {
            of: ({ source }) => source,
            say: (number, names) => `Metrics of ${number} suites are not compared, since nothing says whether lower or higher values are better: those of ${names}.`,
        },
        remedy: 'Say it with `better`.',
        see: 'formats.md#units-and-directions',
    },
    'results-unjudged': {
        means: "benchmarks in another tool's results have no metric that could fail",
        say: ({ suite, benchmarks, why }) => `${count(benchmarks, 'benchmark')} of ${listed_called(suite)} ${benchmarks === 1 ? 'has' : 'have'} no metric that ${why === 'not-named' ? '`gateOn` names' : 'can be judged'}, and ${benchmarks === 1 ? 'is' : 'are'} not compared.`,
        remedy: 'Name their metrics with `better` or `gateOn`, unless that was meant.',
    },
};
function skipped({ file, line, problem }) {
    return `${line === null ? file : `${file}:${line}`}: ${problem}`;
}

;// CONCATENATED MODULE: ./lib/report/words/faults/baselines.js
const roomAndRights = 'See to it that there is room, and that you may read and write there.';
const baselineFaults = {
    'no-baseline': {
        say: noBaseline,
        remedy: ({ why }) => why === 'nowhere-to-look'
            ? 'Run on a push or a pull request, and name a place with `storage`; or leave `require-baseline` out.'
            : 'Let a push of that branch save one first, or leave `require-baseline` out: the base is then prepared from git.',
    },
    'baselines-without-repository': {
        say: ({ storage }) => `baselines belong to the branches of a repository, and there is none here whose ${storage} could keep them`,
        remedy: 'Run inside of a repository, or leave `storage` out.',
    },
    'cannot-list': {
        say: ({ what, reason }) => `what is kept cannot be listed: ${what === 'branches' ? 'git does not tell the branches: ' : ''}${reason}`,
        remedy: 'Name another place with `--storage`, or try again later.',
    },
    'cannot-prune': {
        say: ({ reason }) => `nothing could be removed: ${reason}`,
        remedy: 'Name another place with `--storage`, or see to it that you may remove there.',
    },
    'cannot-save': {
        say: () => '`--save` cannot keep the working tree as a baseline of its commit: no branch of a repository is checked out here, another version is judged, or nothing is to be kept (`--storage none`)',
        remedy: 'Check out a branch, judge the working tree, and name a place with `--storage`.',
    },
    'no-baselines-here': {
        say: () => 'there is no place for baselines: this is no repository with a commit, or `storage` is none',
        remedy: 'Run inside of a repository, and name a place with `--storage`.',
    },
    'site-not-empty': {
        say: ({ directory }) => `${directory} is not empty, and what is there is no site that this command made`,
        remedy: 'Name a directory that is empty, or not there yet.',
    },
    'site-not-written': {
        say: ({ directory, reason }) => `the site cannot be written to ${directory}: ${reason}`,
        remedy: 'Name a directory that can be written.',
    },
    'nobody-to-notify': {
        say: () => 'the configuration names nobody to send word to',
        remedy: 'Name somebody, such as notify: [{ slack: "$BENCHGATE_SLACK_URL" }]; docs/notify.md of benchgate has all kinds.',
    },
    'alerts-unreadable': {
        say: ({ reason }) => `what was reported of the branch cannot be read: ${reason}`,
        remedy: 'See `benchgate baseline list`; `benchgate baseline prune` removes old entries.',
    },
    'no-actions-cache': {
        say: () => 'the Actions cache can be reached from a workflow only',
        remedy: 'Keep the baselines in a directory: --storage directory.',
    },
    'no-branch': {
        say: () => 'no branch is checked out, so it is not clear whose baseline is meant',
        remedy: 'Name a branch.',
    },
    'nothing-kept': {
        say: ({ branch, place }) => `nothing is kept of ${branch} in ${place}`,
        remedy: 'Keep a run with `benchgate run --save`; where another place is meant, name it with `--storage`.',
    },
    'baseline-unreadable': {
        say: ({ branch, reason }) => `what is kept of ${branch} cannot be read: ${reason}`,
        remedy: 'See `benchgate baseline list`; `benchgate baseline prune` removes old entries.',
    },
    'export-incomplete': {
        say: ({ failed }) => [
            'not all entries could be read:',
            ...failed.map(({ key, reason }) => `${key}: ${reason}`),
        ].join('\n'),
        remedy: 'Try again; the file that was written holds the rest.',
    },
    'export-failed': {
        say: ({ file, reason }) => `${file} cannot be written: ${reason}`,
        remedy: roomAndRights,
    },
    'import-failed': {
        say: ({ file, reason }) => `${file} cannot be read: ${reason}`,
        remedy: roomAndRights,
    },
    'import-not-an-export': {
        say: ({ file, reason }) => `${file} is no file of exported baselines: ${reason}`,
        remedy: 'Give the file that `benchgate baseline export` wrote, whole and unchanged.',
    },
};
function noBaseline(facts) {
    const commit = facts.commit.slice(0, 7);
    if (facts.why === 'nowhere-to-look')
        return `there is nowhere to look for a baseline of the base's commit ${commit}, and \`require-baseline\` wants one: \`storage\` is none, or the event does not tell of which branch the base is`;
    const wanted = `${facts.place} has no baseline of ${facts.branch} at ${commit}, and \`require-baseline\` wants one`;
    switch (facts.why) {
        case 'other-commit':
            return `${wanted}: the nearest is of ${facts.nearest.slice(0, 7)}`;
        case 'missing':
            return `${wanted}: there is none at all`;
        case 'unread':
            return `${wanted}: ${facts.reason}`;
    }
}

;// CONCATENATED MODULE: ./lib/report/words/faults/config.js
const configFaults = {
    'invalid-config': {
        say({ mistakes }) {
            const heading = mistakes.length === 1 ? 'one mistake' : `${mistakes.length} mistakes`;
            return [`${heading} in the configuration:`, ...indented(mistakes)].join('\n');
        },
        remedy: 'Correct what is named above; `benchgate compare --help` shows every option.',
    },
    'two-config-files': {
        say: ({ files }) => `there are ${files.length} config files: ${files.join(', ')}`,
        remedy: 'Keep one of them, or name the one to use with --config (the input config of the action).',
    },
    'config-file-missing': {
        say: ({ file }) => `there is no config file ${file}`,
        remedy: 'Correct the path; it is relative to the working directory.',
    },
    'config-file-syntax': {
        say: ({ file, reason }) => `${file} is not valid JSON: ${reason}`,
        remedy: 'Correct the file; JSON allows neither comments nor trailing commas.',
    },
    'config-file-endless': {
        say: ({ file, seconds }) => `${file} did not come to an end within ${seconds} s`,
        remedy: 'Take out what it waits for, or what it repeats; a config file is data, and needs no more than to be imported.',
    },
    'config-file-stuck': {
        say: ({ file }) => `${file} waits for something that never comes: an \`await\` in it cannot go on`,
        remedy: 'See that every Promise it waits for is settled.',
    },
    'config-file-ended': {
        say({ file, exitCode, signal }) {
            const how = exitCode === null ? `a signal, ${signal}` : `exit code ${exitCode}`;
            return `${file} ended its process (${how}) instead of exporting a value`;
        },
        remedy: 'Look at what it imports: something there exits, sets an exit code, or crashes. Its output stands above.',
    },
    'config-file-not-data': {
        say({ file, places }) {
            const each = places.map(({ path, problem }) => `${path === '' ? 'the default export' : path} ${problem}`);
            return [`${file} holds what is not data:`, ...indented(each)].join('\n');
        },
        remedy: 'Write texts, finite numbers, booleans, null, lists and plain objects; `await` a Promise, and call a function yourself.',
    },
    'config-file-export': {
        say: ({ file }) => `${file} has no default export`,
        remedy: 'Write `export default { threshold: "5%" }`, or the same within defineConfig( ) for types.',
    },
    'config-file-throws': {
        say: ({ file, reason }) => `${file} cannot be loaded: ${reason}`,
        remedy: whyNotLoaded,
    },
    'flag-value': {
        say: ({ flag, value, kind }) => `--${flag} ${value} ${flagProblems[kind]}`,
        remedy: ({ kind }) => flagRemedies[kind],
    },
    'budget-unmatched': {
        say: ({ mistakes }) => ['budgets or relations name what is not there:', ...indented(mistakes)].join('\n'),
        remedy: 'Correct what is named above, or take it out: a budget of nothing could never be exceeded.',
    },
};
function indented(lines) {
    return lines.map((line) => `  ${line}`);
}
function whyNotLoaded({ file, reason, errorCode }) {
    if (/Cannot use import statement|Unexpected token 'export'/.test(reason)) {
        const asModule = file.replace(/\.([jt])s$/, '.m$1s');
        return `The package is CommonJS, the file is written as a module: rename it to ${asModule}.`;
    }
    switch (errorCode) {
        case 'ERR_UNKNOWN_FILE_EXTENSION':
        case 'ERR_NO_TYPESCRIPT':
            return `This Node.js does not run TypeScript (22.18 and later do): use a later one, or rename ${file} to benchgate.config.mjs and take the types out.`;
        case 'ERR_UNSUPPORTED_TYPESCRIPT_SYNTAX':
            return 'Node.js only strips types: leave out enums, namespaces and parameter properties.';
        case 'ERR_MODULE_NOT_FOUND':
        case 'MODULE_NOT_FOUND':
            return 'Install the package that the file imports, or export a plain object: defineConfig only adds types.';
        case null:
        default:
            return 'Correct the file; `node` followed by its name shows where it fails.';
    }
}
const flagProblems = {
    time: 'is no time',
    days: 'is no time',
    port: 'names no port',
    versions: 'is no number of versions',
};
const flagRemedies = {
    time: 'A time is written as 500ms, 1s, 10m or 2h.',
    days: 'A time is written as 500ms, 1s, 10m, 2h or 30d.',
    versions: 'It is a whole number from 2 to 20: the oldest of them is what the others are compared with.',
    port: 'A port is a whole number from 1 to 65535; by default, a free one is taken.',
};

;// CONCATENATED MODULE: ./lib/report/words/faults/events.js
const eventFaults = {
    'event-payload': {
        say: ({ event, mistakes }) => [
            `the payload of the event ${event} is not as expected:`,
            ...mistakes.map((mistake) => `  ${mistake}`),
        ].join('\n'),
        remedy: 'Check that GITHUB_EVENT_PATH is the file of this event, or name the versions with the inputs base and head.',
    },
    'unsupported-event': {
        say: ({ event }) => `the event ${event} does not say which versions to compare`,
        remedy: ({ supported }) => `Give the input base, or run on one of ${supported.join(', ')}.`,
    },
    'pull-request-target': {
        say: () => "pull_request_target would run the pull request's code with a token that can write",
        remedy: 'Run on pull_request instead.',
    },
    'publish-event': {
        say: ({ event, action }) => `mode: publish was started by ${action === null ? `the event ${event}` : `a run that is only ${action}`}, which has no report`,
        remedy: 'Start it by the end of the workflow that measures: on: { workflow_run: { workflows: [Benchmarks], types: [completed] } }.',
    },
    'not-in-a-workflow': {
        say: ({ variable }) => `the Action was started without ${variable}`,
        remedy: 'Run it as a step of a workflow; everywhere else the command line does the same: npx benchgate --help',
    },
};

;// CONCATENATED MODULE: ./lib/report/words/faults/init.js
const initFaults = {
    'nothing-to-measure': {
        say: ({ directory, passedOver }) => passedOver.length === 0
            ? `nothing was found in ${directory} that could be measured: no benchmark file, no script such as \`bench\`, no server that \`start\` starts, and no other tool's benchmarks`
            : [`nothing in ${directory} can be measured as it is:`, ...passedOver].join('\n  '),
        remedy: 'Write a benchmark file (docs/benchmarks.md), or start from one: `benchgate init --example`.',
    },
    'manifest-unreadable': {
        say: ({ reason }) => `package.json cannot be read: ${reason}`,
        remedy: 'Correct the file; npm complains about it as well.',
    },
    'init-cannot-write': {
        say: ({ file, reason }) => `${file} cannot be written: ${reason}`,
        remedy: 'See to it that the directory can be written to; `--dry-run` prints what would be written.',
    },
};

;// CONCATENATED MODULE: ./lib/report/words/faults/live.js
const liveFaults = {
    'port-taken': {
        say: ({ port }) => `${port === null ? 'no port is free' : `port ${port} is in use`}, so that there is no dashboard`,
        remedy: 'Name another port, or leave it out: then one is taken that is free.',
    },
    'monitor-target': {
        say: (facts) => facts.why === 'not-one'
            ? 'there has to be one server to watch: an address, or --command'
            : `${facts.address} is no address of a server`,
        remedy: ({ why }) => why === 'not-one'
            ? 'Such as `benchgate monitor http://127.0.0.1:3000/` or `benchgate monitor --command "node server.js"`.'
            : 'An address begins with http:// or https://.',
    },
    'server-silent': {
        say: ({ command, url, seconds, output }) => `the server (${command}) did not answer ${url} within ${seconds} s${below(output)}`,
        remedy: 'The port is given by {port} in the command, and by PORT; --path says what to ask for.',
    },
    'server-ended': {
        say: ({ command, output }) => `the server (${command}) has ended${below(output)}`,
        remedy: 'Start it by hand to see why. Samples until then are kept.',
    },
};
function below(output) {
    return output === '' ? '' : `\n${output}`;
}

;// CONCATENATED MODULE: ./lib/report/words/faults/reports.js
const reportFaults = {
    'cannot-write': {
        say: ({ path, reason }) => `the report cannot be written to ${path}: ${reason}`,
        remedy: 'Name a file that can be written; the report above is all there is of this run.',
    },
    'several-pages': {
        say: ({ count }) => `a page has one report, and ${count} were named`,
        remedy: 'Name one; `benchgate report` shows several on the terminal, or as Markdown, JSON or CSV.',
    },
    'not-in-report': {
        say: ({ pattern, file }) => `no benchmark in ${file} matches "${pattern}"`,
        remedy: ({ nearest }) => nearest === null
            ? 'Name a benchmark, a part of its name or a glob; `benchgate report` lists them.'
            : `Did you mean "${nearest}"? \`benchgate report\` lists the benchmarks.`,
    },
    'no-shards': {
        say: () => 'there is no report of a shard',
        remedy: 'Name the JSON files that the jobs with `--shard` have written, one for each; in a workflow, download their artifacts first.',
    },
    'not-a-shard': {
        say: () => 'a report is about a whole run, and has its verdicts already',
        remedy: 'Name the files of runs with `--shard`; `benchgate report` shows a whole one.',
    },
    'shards-differ': {
        say: ({ why, shards: [first, other] }) => `shards ${first} and ${other} are not of the same run: ${differing[why]}`,
        remedy: 'Let all jobs of the matrix check out the same commit, with the same configuration and the same benchgate.',
    },
    'shard-twice': {
        say: ({ index, count }) => `shard ${index} of ${count} is there twice`,
        remedy: 'Give each job of the matrix a number of its own, and name each file once.',
    },
    'shards-missing': {
        say: ({ missing, count }) => `${missing.length === 1 ? 'shard' : 'shards'} ${missing.join(', ')} of ${count} ${missing.length === 1 ? 'is' : 'are'} missing`,
        remedy: 'Look at the jobs that should have measured them, and run those again.',
    },
    'shards-divided': {
        say: ({ shards, count, by, others }) => `${shards.length === 1 ? 'shard' : 'shards'} ${shards.join(', ')} of ${count} ${shards.length === 1 ? 'was' : 'were'} divided by ${dividing(by)}, and the others by ${dividing(others)}: benchmarks were measured twice or never`,
        remedy: ({ by }) => by === null
            ? 'Their jobs found no baseline where the others did: see there why the storage did not answer, and run them again.'
            : 'Run all jobs again, not only those that failed: each has to find the same baseline.',
    },
    'shards-incomplete': {
        say: ({ found, listed, expected }) => `the shards have ${found} different benchmarks in ${listed} entries, and there are ${expected}`,
        remedy: 'Let every job find the same benchmarks in the same order, and the same baseline: what differs from job to job divides them otherwise. Run all jobs again, not only those that failed.',
    },
    'shard-saved': {
        say: () => 'a shard cannot be saved: a baseline holds all benchmarks',
        remedy: 'Leave out `--save` or `--shard`.',
    },
    'playwright-missing': {
        say: () => 'a PDF is printed by a browser, and the package that drives it is not installed: playwright-core',
        remedy: 'Install it with `npm install --save-dev playwright-core`, or open the page of `--html` and print that.',
    },
    'browser-missing': {
        say: ({ reasons }) => `a PDF is printed by Chromium, and none could be started: ${reasons.join('; ')}`,
        remedy: 'Install one, such as by `npx playwright-core install chromium`, or open the page of `--html` and print that.',
    },
    'report-unreadable': {
        say: ({ path, reason }) => `the report ${path} cannot be read: ${reason}`,
        remedy: 'Name a file that `--json` has written, or the one of an artifact, unpacked.',
    },
    'report-not-json': {
        say: ({ name, reason }) => `${name} is not JSON: ${reason}`,
        remedy: 'Give the file that `--json` wrote, whole and unchanged.',
    },
    'report-foreign': {
        say: ({ name }) => `${name} is not a report of benchgate: its schema.name is not "benchgate-report"`,
        remedy: 'Give the file that `--json` wrote.',
    },
    'report-older': {
        say: otherVersion,
        remedy: 'Measure again, or show it with the benchgate that wrote it: it does not have what its verdicts follow from.',
    },
    'report-newer': {
        say: otherVersion,
        remedy: 'Use the benchgate that wrote it, or a newer one.',
    },
    'report-malformed': {
        say({ name, problems, others }) {
            const all = others === 0 ? problems : [...problems, `and ${others} more`];
            return `${name} does not follow its schema: ${all.join('; ')}`;
        },
        remedy: 'Write it again, with the version of benchgate that reads it; the schema is report.schema.json.',
    },
    'host-refused': {
        say: ({ task, status, reason }) => `GitHub does not let this job ${tasks[task]} (${status === null ? reason : `HTTP ${status}: ${reason}`})`,
        remedy: 'Give it "permissions: { actions: read, contents: read, pull-requests: write }".',
    },
    'host-busy': {
        say: ({ task, reason }) => `GitHub did not answer as it should when this job was to ${tasks[task]} (${reason})`,
        remedy: 'Run the job again.',
    },
    'report-of-another-run': {
        say: ({ about }) => `the report in the artifact is about ${reports_subject(about)}, not about what this run was started for`,
        remedy: 'Upload the report of the same run, from a workflow that runs on pull_request.',
    },
    'artifact-damaged': {
        say: ({ reason }) => `the artifact cannot be unpacked: ${reason}`,
        remedy: 'Upload the file of the output report-json with actions/upload-artifact, which packs it as a zip.',
    },
    'artifact-unexpected': {
        say: (facts) => `the artifact is not one of benchgate: ${unexpected(facts)}`,
        remedy: 'Upload the file of the output report-json, unchanged, as an artifact of that name.',
    },
    'artifact-too-large': {
        say: ({ file, bytes, most }) => file === null
            ? `the artifact ${bytes === null ? 'is larger than it says' : `has ${bytes} bytes`}, and at most ${most} bytes are read`
            : `${file} in the artifact has ${bytes ?? most} bytes or more, and at most ${most} are read`,
        remedy: ({ file }) => file === null
            ? 'Upload the file of the output report-json and nothing else.'
            : 'Upload the file of the output report-json and nothing else; measure fewer benchmarks in one run.',
    },
    'report-implausible': {
        say: (facts) => `no run of benchgate leaves such a report: ${implausible(facts)}`,
        remedy: 'Upload the file of the output report-json, unchanged; split a suite this large over several runs.',
    },
};
const differing = {
    count: 'they count different numbers of shards',
    versions: 'they compare other versions',
    settings: 'they have other settings',
    procedure: 'they were measured by benchgates that judge differently',
    benchmarks: 'they found different numbers of benchmarks',
};
function dividing(commit) {
    return commit === null
        ? 'the number of benchmarks'
        : `the times of the push ${commit.slice(0, 7)}`;
}
const tasks = {
    'list-artifacts': 'list the artifacts of a run',
    'download-artifact': 'download an artifact',
    'find-pull-requests': 'look up pull requests',
};
function otherVersion({ name, version, known }) {
    return `${name} has version ${version} of the schema, and this benchgate knows version ${known}`;
}
function reports_subject(about) {
    switch (about.kind) {
        case 'no-pull-request':
            return 'no pull request';
        case 'commit':
            return `the commit ${about.commit}`;
        case 'pull-request':
            return `the pull request ${about.number}`;
    }
}
function unexpected(facts) {
    switch (facts.why) {
        case 'packing':
            return `its ${facts.file} is encrypted, or packed in a way other than deflate`;
        case 'no-file':
            return `it holds no ${facts.file} at its top`;
        case 'repeated':
            return `it holds ${facts.count} files ${facts.file}`;
        case 'many-files':
            return `it lists ${facts.count} files, and ${facts.most} are read`;
    }
}
function implausible(facts) {
    switch (facts.has) {
        case 'metrics':
        case 'rounds':
            return `a benchmark has ${facts.count} ${facts.has}`;
        case 'strangers':
            return 'it has figures of a version that it does not name';
        case 'looks-unasked':
            return 'it tells what a benchmark can reach, and nobody has looked';
        case 'looks-twice':
            return 'it tells twice what a benchmark can reach';
        case 'looks-at-strangers':
            return 'it tells what no head of it can reach';
        case 'one-shard':
            return 'it is about one shard, and no whole run';
        case 'looks-one-sided':
            return 'a benchmark cannot reach a change of which it has one side alone';
        case 'reasons-unasked':
            return 'it tells why a benchmark is slower that it has not measured in both versions';
        case 'reasons-twice':
            return 'it tells two reasons of one kind for one benchmark';
        case 'reasons-of-strangers':
            return 'it tells why a benchmark is slower in what is no head of it';
        case 'no-numbers':
            return 'some of its figures come to no number';
        case 'many-mistakes':
            return 'too much of it is wrong to be named';
        case 'values':
        case 'results':
        case 'budgets':
        case 'comparisons':
        case 'versions':
            return `it has ${facts.count} ${facts.has}`;
    }
}

;// CONCATENATED MODULE: ./lib/report/words/faults/results.js
const parsersWord = {
    say: ({ file, line, problem }) => `${line === null ? file : `${file}:${line}`}: ${problem}`,
    remedy: ({ advice }) => advice,
};
const resultsFaults = {
    'results-empty': parsersWord,
    'results-too-large': parsersWord,
    'results-not-text': parsersWord,
    'results-unknown-format': parsersWord,
    'results-ambiguous-format': parsersWord,
    'results-malformed': parsersWord,
    'results-duplicate': parsersWord,
    'results-none': parsersWord,
    'results-version': {
        say: ({ version, problem }) => `${version} cannot be compared: ${problem}`,
        remedy: ({ advice }) => advice ?? 'Name files of results: `benchgate run --json FILE` writes one.',
    },
};

;// CONCATENATED MODULE: ./lib/report/words/instructions.js


/** A clause such as `valgrind is not installed`. */
function noCounterText(why) {
    switch (why.kind) {
        case 'missing':
            return 'valgrind is not installed, and no counter of the processor can be read';
        case 'arms':
            return 'they are counted under the Node.js on PATH, and `arms` has runtimes of its own';
        case 'too-old':
            return `valgrind ${why.version} is too old`;
        case 'broken':
            return `valgrind does not start: ${withoutStop(why.reason)}`;
    }
}
/** Sentences. */
function noCounterRemedy(why) {
    switch (why.kind) {
        case 'missing':
            return 'Install it before this step: `sudo apt-get update && sudo apt-get install -y valgrind`.';
        case 'arms':
            return 'Compare runtimes by their time.';
        case 'too-old':
            return `Install version ${why.needed} or later, which Ubuntu has from 22.04 on.`;
        case 'broken':
            return 'See that `valgrind --version` runs in a step before this one.';
    }
}
/** A clause on benchmarks, such as `counts of one version differ by 2 %`. */
function notCountedText(why) {
    switch (why.kind) {
        case 'missing':
        case 'arms':
        case 'too-old':
        case 'broken':
            return `${noCounterText(why)}. ${noCounterRemedy(why).replace(/\.$/, '')}`;
        case 'clock':
            return 'each mostly waits, or runs until a time is up, so that a count would be one of the clock. Have it do a fixed amount of work';
        case 'unsteady':
            return `counts of one version differ by up to ${formatPercent(why.spread)}. Look for chance in what runs, such as random data, hash seeds or threads; a command that starts Node.js needs \`node --predictable --single-threaded --hash-seed=1 --random-seed=1\``;
        case 'failed':
            return `it failed while it was counted: ${withoutStop(why.reason)}`;
        case 'kind-of-suite':
            return 'only benchmark files and commands can be counted';
        case 'cut':
            return 'the time was up. Raise `max-time`, or choose fewer benchmarks with `only` or rules';
    }
}
function withoutStop(text) {
    return listed_called(text).replace(/\.$/, '');
}

;// CONCATENATED MODULE: ./lib/report/words/faults/runs.js

const runFaults = {
    'no-instruction-counter': {
        say: ({ why }) => `instructions cannot be counted, and nothing else may fail the run: ${noCounterText(why)}`,
        remedy: ({ why }) => `${noCounterRemedy(why)} Or gate on \`time\` as well.`,
    },
    'no-node': {
        say: ({ output, exitCode }) => `\`node\` on PATH did not answer: ${output === '' ? `exit code ${exitCode}` : output}`,
        remedy: 'Install Node.js before this step, for example with actions/setup-node.',
    },
    'old-node': {
        say: ({ node }) => `benchmarks would run under Node.js ${node}, the one on PATH`,
        remedy: ({ needed }) => `Use Node.js ${needed} or later, for example with actions/setup-node.`,
    },
    'no-named-pipes': {
        say: ({ reason }) => `the named pipes by which the arms of a round take turns cannot be made: ${reason}`,
        remedy: 'Make room in the directory for temporary files, or name another with TMPDIR, on a file system that has named pipes.',
    },
    'disk-full': {
        say: ({ path, reason }) => `no space is left on the disk${path === null ? '' : ` (${path})`}: ${reason}`,
        remedy: 'Make room there, or name another disk for temporary files with TMPDIR (on Windows TEMP).',
    },
    'no-temporary-directory': {
        say: ({ parent, reason }) => `no directory for temporary files can be made in ${parent}: ${reason}`,
        remedy: 'Name a directory that exists and can be written to with TMPDIR (on Windows TEMP).',
    },
    'nothing-to-resume': {
        say: ({ path }) => `no rounds of an earlier run are left in ${path}`,
        remedy: 'Leave `--resume` out. A run that comes to its end leaves none.',
    },
    'rounds-not-signed': {
        say: ({ path }) => `the rounds in ${path} are not believed: they were written with another key than this run has (BENCHGATE_KEY; without it, one of the user on this machine)`,
        remedy: 'Set BENCHGATE_KEY to the same secret in both runs, or leave `--resume` out to start anew.',
    },
    'resumes-another-run': {
        say: ({ path, others }) => `the rounds in ${path} were measured of ${runDifferences(others)}`,
        remedy: 'Ask for the same run as before, or leave `--resume` out to start anew.',
    },
    'resumed-already': {
        say: ({ path }) => `another run that is still alive writes its rounds to ${path}`,
        remedy: 'Wait for its end, or stop it.',
    },
};
/** The respects in which a run was about something else, such as `another head, another Node.js`. */
function runDifferences(others) {
    return others.map((each) => another[each]).join(', ');
}
const another = {
    base: 'another base',
    heads: 'another head',
    benchmarks: 'other benchmarks',
    node: 'another Node.js',
    v8Flags: 'other V8 flags',
};

;// CONCATENATED MODULE: ./lib/report/words/faults/suites.js

const suiteFaults = {
    'no-benchmark-files': {
        say: ({ globs, version, directory }) => `no file matches ${globs.join(', ')} in ${version} (${directory})`,
        remedy: ({ kind }) => naming[kind],
    },
    'no-benchmarks': {
        say: (facts) => 'globs' in facts
            ? `none of the files that match ${facts.globs.join(', ')} adds a benchmark`
            : `${facts.suite} has no ${nothingIn[facts.kind]}`,
        remedy: ({ kind }) => adding[kind],
    },
    'no-node-bench': {
        say: ({ node }) => `benchmarks would run under Node.js ${node}, which has no node:bench`,
        remedy: ({ needed }) => `Use Node.js ${needed} or later, for example with actions/setup-node.`,
    },
    'no-browser': {
        say: ({ suite, missing, reasons }) => missing === 'chromium'
            ? `${suite} runs in a page of Chromium, and none could be started: ${reasons.join('; ')}`
            : `${suite} runs in a page, and the package that ${forPages[missing]} is not installed: ${missing}`,
        remedy: ({ missing }) => missing === 'chromium'
            ? 'Install one, such as by `npx playwright-core install chromium`.'
            : `Install it with \`npm install --save-dev ${missing}\`, and see that \`setup\` does.`,
    },
    'no-deno': {
        say: ({ version, runtime }) => runtime === null
            ? `files of Deno.bench run under Deno, and there is none for ${version}: neither among its packages nor on PATH`
            : `files of Deno.bench run under Deno, and the arm ${runtime} is another runtime`,
        remedy: ({ runtime }) => runtime === null
            ? 'Add it to the project, `npm install --save-dev deno`, and see that setup installs it; or install it beforehand, in a workflow with denoland/setup-deno.'
            : "Name runtimes of Deno alone, such as `--arms 'deno@2.8,deno'`, or measure files of Deno.bench in a run without arms.",
    },
    'no-typescript': {
        say: ({ suite, node }) => `${suite} is TypeScript, which Node.js ${node} cannot run by itself`,
        remedy: 'Use Node.js 22.18 or later, or add tsx to the project: `npm install --save-dev tsx`.',
    },
    'suite-twice': {
        say: ({ suite }) => `${suite} belongs to more than one entry of \`suites\``,
        remedy: 'Give each entry files, or a name, of its own.',
    },
    'all-ignored': {
        say: ({ benchmarks }) => `rules ignore ${benchmarks === 1 ? 'the only benchmark' : `all ${benchmarks} benchmarks`}, so the gate could never fail`,
        remedy: 'Narrow the `rules` that `ignore`; to see everything and fail nothing, say `fail-on: never`.',
    },
    'bisect-several': {
        say: ({ names }) => `${names.length} benchmarks match, and one is looked for: ${listed_listed(names)}`,
        remedy: 'Name one of them with `--only`, by more of its name or by its id.',
    },
    'bisect-end': {
        say: ({ end, version, benchmark, message }) => message === null
            ? `the ${end} end, ${version}, has no benchmark "${benchmark}"`
            : `"${benchmark}" cannot be measured in the ${end} end, ${version}: ${message}`,
        remedy: ({ message }) => message === null
            ? 'Name a commit that has it, or give all commits the benchmarks of the bad end: `--benchmarks-from head`.'
            : 'Name a commit in which it works; `--setup` says what makes a fresh checkout ready to run.',
    },
    'solo-several': {
        say: ({ names }) => `${names.length} benchmarks match, and one can run alone: ${listed_listed(names)}`,
        remedy: 'Name one of them by more of its name, or by its id.',
    },
    'solo-elsewhere': {
        say: ({ benchmark }) => `"${benchmark}" is a command, a server, a page or the result of another tool`,
        remedy: 'Only benchmarks in files run in a process of benchgate. Give the profiler to the command itself.',
    },
    'solo-failed': {
        say: ({ benchmark, message }) => `"${benchmark}" fails: ${message}`,
        remedy: 'Mend the benchmark; `--inspect` shows where it fails.',
    },
    'none-selected': {
        say: () => 'no benchmark is selected by `only`',
        remedy: 'Loosen `only`, or leave it out.',
    },
    'nothing-read': {
        say: ({ suites, all }) => `the time was up before a benchmark was found: ${listed_listed(suites, 10)} ${suites.length === 1 ? 'was' : 'were'} not read (${suites.length} of ${all})`,
        remedy: 'Allow more time with `max-time`: half of it may go into reading benchmark files.',
    },
    'no-such-cpu': {
        say: ({ cpus, allowed }) => `\`cpus\` of a suite names ${cpus.join(', ')}, and there are ${allowed.join(', ')} here`,
        remedy: 'Name at least one of these, or leave `cpus` out.',
    },
    'nothing-to-look-at': {
        say: () => 'results files hold figures, and no code that could be run',
        remedy: 'Name two versions with code, such as a branch: `benchgate reach main`.',
    },
    'nothing-to-try': {
        say: () => 'the self-test has extra work done in files of tinybench, and there are none among the `suites`',
        remedy: 'See what noise the machine has by comparing the working tree with itself: `benchgate compare . .`',
    },
};
const naming = {
    tinybench: 'Name your benchmark files with `benchmarks`, for example `bench/**/*.bench.js`.',
    vitest: 'Name your benchmark files with `files`, for example `bench/**/*.bench.ts`.',
    'node-bench': 'Name your benchmark files with `files`, for example `bench/**/*.bench.js`.',
    mitata: 'Name your benchmark files with `files`, for example `bench/**/*.bench.mjs`.',
    'deno-bench': 'Name your benchmark files with `files`, for example `**/*_bench.ts`.',
    benchmarkjs: 'Name your benchmark files with `files`, for example `bench/**/*.bench.js`.',
    browser: 'Name your benchmark files with `files`, for example `bench/**/*.bench.js`.',
};
const forPages = { 'playwright-core': 'drives a browser', esbuild: 'makes a script of it' };
const nothingIn = { command: 'command', http: 'request', results: 'results' };
const adding = {
    tinybench: 'A benchmark file adds tasks to a tinybench Bench: `new Bench().add(name, fn)`.',
    vitest: 'A benchmark file of Vitest 5 calls `bench(name, fn).run()` in a test that takes `bench`; one of Vitest 4 calls `bench(name, fn)`.',
    'node-bench': "A benchmark file calls `bench(name, fn)`, imported from 'node:bench'.",
    mitata: "A benchmark file calls `bench(name, fn)`, imported from 'mitata'.",
    'deno-bench': 'A benchmark file calls `Deno.bench(name, fn)`.',
    benchmarkjs: 'A benchmark file adds benchmarks to a suite of benchmark.js: `new Benchmark.Suite().add(name, fn)`.',
    browser: 'A benchmark file adds tasks to a tinybench Bench: `new Bench().add(name, fn)`.',
    command: 'Give it one with `run`.',
    http: 'Give it one with `requests`.',
    results: 'See what its tool writes.',
};

;// CONCATENATED MODULE: ./lib/report/words/faults/versions.js
const versionFaults = {
    'empty-version': {
        say: () => 'the name of a version is empty',
        remedy: 'Name a branch, a tag, a commit or a directory; a variable that is not set leaves an empty name.',
    },
    'no-working-directory': {
        say: ({ directory }) => `there is no directory ${directory}`,
        remedy: 'Correct the working directory; it is relative to where the run was started.',
    },
    'git-missing': {
        say: () => 'git is not installed, or is not on the PATH',
        remedy: 'Install git (in a container, for example with `apt-get install git` or `apk add git`). Without it, directories such as ./old and results files can be compared.',
    },
    'not-a-repository': {
        say: ({ spec, directory, reason }) => `${spec} would be a git ref, but git finds no repository in ${directory}: ${reason}`,
        remedy: 'Run inside of a repository, or compare directories, written with ./ before the name.',
    },
    'runtime-missing': {
        say: (facts) => {
            const { runtime, why, output } = facts;
            const what = why === 'broken'
                ? `does not run where it was installed, in ${facts.directory}`
                : why === 'flags'
                    ? 'does not start with these flags'
                    : 'is neither on PATH nor did npm bring a program that runs';
            return `the runtime ${runtime} ${what}:\n${output}`;
        },
        remedy: (facts) => {
            switch (facts.why) {
                case 'broken':
                    return `Remove that directory, so that it is installed anew: rm -r ${facts.directory}`;
                case 'flags':
                    return 'Correct the flags: each runtime has its own.';
                case 'not-there':
                    return 'Install it on PATH, and name it without a version.';
            }
        },
    },
    'arms-versions': {
        say: ({ arms, versions }) => `${arms.length} ${arms.length === 1 ? 'arm' : 'arms'} and ${versions.length} ${versions.length === 1 ? 'version' : 'versions'}: arms take one version, which runs under each of at least two of them, or as many versions as there are arms`,
        remedy: ({ arms }) => arms.length < 2
            ? 'Name two arms, such as --arms "node@22,node@24".'
            : `Name one version, as in benchgate compare . --arms "${arms.join(',')}", or a version for each arm.`,
    },
    'arms-suites': {
        say: ({ kind }) => `suites of the kind ${kind} start programs of their own, which no arm runs`,
        remedy: 'Measure benchmark files alone with `arms`, in a config file of their own; a command can name its runtime itself.',
    },
    'arms-saved': {
        say: () => 'a run with `arms` keeps no baseline: its versions differ by more than their commits',
        remedy: 'Leave `--save` out, or `arms`.',
    },
    'last-versions': {
        say: ({ of, found }) => {
            const things = of === null ? 'tags that are a version' : `releases of ${of}`;
            const [only] = found;
            return only === undefined
                ? `there are no ${things}, and \`--last\` compares at least two`
                : `there is only ${only} among the ${things}, and \`--last\` compares at least two`;
        },
        remedy: ({ of }) => of === null
            ? 'Tags look like v1.2.0, 1.2.0 or name@1.2.0; `git fetch --tags` brings those that this clone lacks (with actions/checkout, `fetch-depth: 0`). Pre-releases do not count.'
            : 'Name the versions themselves, such as npm:name@1.0.0-rc.1: pre-releases do not count.',
    },
    'last-of-version': {
        say: ({ spec }) => `${spec} is one version, of which \`--last\` has no last ones`,
        remedy: ({ name }) => `Write npm:${name} for the last releases, or leave \`--last\` out.`,
    },
    'bisect-nothing': {
        say: (facts) => {
            const { good, bad, why } = facts;
            if (why === 'same')
                return `${good} and ${bad} are the same commit`;
            if (why === 'swapped')
                return `${bad} lies in the history of ${good}, not behind it`;
            return `${good} does not lie in the history of ${bad}`;
        },
        remedy: (facts) => {
            switch (facts.why) {
                case 'same':
                    return 'Name the last commit that is known to be fast, and one that is slow.';
                case 'swapped':
                    return `The good end comes first: benchgate bisect ${facts.bad} ${facts.good}`;
                case 'parted':
                    return facts.parted === null
                        ? 'Name two commits of one branch.'
                        : `Name a commit of that branch, such as the one where they parted: ${versions_short(facts.parted)}`;
            }
        },
    },
    'unknown-version': {
        say: (facts) => facts.why === 'is-directory'
            ? `git knows no ${facts.ref}, but there is a directory of that name`
            : `${facts.ref} is neither a git ref nor a directory: ${facts.root} has no such branch, tag or commit, and no directory or file ./${facts.ref} is there${facts.nearest === null ? '' : `; did you mean ${facts.nearest}?`}`,
        remedy: ({ ref, why }) => why === 'is-directory'
            ? `Write ./${ref} for the directory.`
            : 'Check the spelling, or fetch it: `git fetch origin` (a commit that a forced push replaced may be gone for good).',
    },
    'shallow-clone': {
        say: (facts) => `${missingHistory(facts)} is not in this clone, which is shallow: it lacks most of the history`,
        remedy: 'With actions/checkout, set `fetch-depth: 0`; by hand, run `git fetch --unshallow`.',
    },
    'no-merge-base': {
        say: (facts) => facts.of === 'ref'
            ? `HEAD and ${facts.ref} have no commit in common`
            : `HEAD and ${versions_short(facts.commit)}, where the base branch ${facts.branch} was, have no commit in common`,
        remedy: ({ of }) => of === 'ref'
            ? 'Name the version to compare with, such as a branch, a tag or a commit.'
            : 'Name the version to compare with in the input base: a branch, a tag or a commit.',
    },
    'base-not-fetched': {
        say: ({ branch, commit }) => `the commit that the base branch ${branch} was at, ${versions_short(commit)}, is not in this clone, which may be one of a fork`,
        remedy: ({ commit }) => `Check out what actions/checkout takes by default, the merge commit; or fetch it in a step before: \`git fetch <the base's repository> ${commit}\`.`,
    },
    'no-such-directory': {
        say: ({ spec, path }) => `there is no directory ${spec}, and no file: looked for ${path}`,
        remedy: 'Correct the path, which is relative to the working directory; a git ref is written without ./ before it.',
    },
    'mixed-versions': {
        say: ({ recorded, measured }) => `${recorded} is a file of results, and ${measured} is to be measured: they cannot be compared`,
        remedy: 'Name files alone: `benchgate run --json head.json` writes one, and `benchgate compare base.json head.json` compares them.',
    },
    'same-version': {
        say({ version, other, same, commit }) {
            const what = commit === null ? same : `${same}, ${versions_short(commit)}`;
            return `${other} and ${version} are the same ${what}: nothing can have changed between them, and \`require-baseline\` wants a comparison`;
        },
        remedy: 'Run it on what the base does not have yet, or name another base: on the branch itself, such as `HEAD^`.',
    },
    'pull-request-not-checked-out': {
        say: ({ commit }) => `the checkout does not contain the pull request's commit ${versions_short(commit)}: it has nothing that the base does not have, so there is nothing to judge`,
        remedy: 'Leave `ref` of actions/checkout out: it then checks out the pull request. To judge another version, name it in the input `head`.',
    },
    'lend-to-directory': {
        say: ({ version }) => `benchmarks-from: head would have to write into ${version}, which is a directory of yours`,
        remedy: 'Name the version by a git ref, or copy the benchmark files there yourself.',
    },
    'foreign-code': {
        say: foreignCode,
        remedy: ({ by }) => by === 'link'
            ? 'Let `setup` install into the checkout that it runs in (`npm ci`, `pnpm install`), or copy what it links.'
            : 'Let `setup` install into the checkout that it runs in: copy what it now links to another checkout, and set variables by which packages are found (NODE_PATH, NODE_OPTIONS) anew for each checkout.',
    },
    'copy-failed': {
        say: (facts) => `the working tree cannot be copied: ${facts.why === 'untold' ? `git cannot list ${facts.root}` : `git ${facts.command} fails:\n${facts.output}`}`,
        remedy: 'Try it by hand: git add --all --dry-run',
    },
    'checkout-failed': {
        say: ({ commit, output }) => `git cannot check out ${versions_short(commit)}:\n${output}`,
        remedy: ({ commit }) => `Try it by hand: git worktree add --detach <directory> ${versions_short(commit)}`,
    },
    'setup-failed': {
        say({ version, line, exitCode, signal, output }) {
            const how = exitCode === null ? `ended by ${signal}` : `exit code ${exitCode}`;
            return `setup failed in ${version} (${how}): ${line}\n${output}`;
        },
        remedy({ version, likely }) {
            const cause = likely === null ? '' : `Likely cause: ${likely.cause}. ${likely.remedy} `;
            return `${cause}Run that line in a fresh checkout of ${version}; what it needs that is not in the repository has to be made by it.`;
        },
    },
    'package-unreadable': {
        say: ({ path, reason }) => `${path} is no package.json as npm reads it: ${reason}`,
        remedy: 'Correct it: it tells whether a version that is written npm: is of the project itself.',
    },
    'npm-spec': {
        say: ({ spec }) => `${spec} names no package of the npm registry`,
        remedy: 'Write npm:name@1.2.3, with a version, a range such as ^1.2 or a tag such as next; directories and git refs are written without npm: before them.',
    },
    'npm-no-package': {
        say: ({ name }) => `the npm registry has no package ${name}, or does not show it to you`,
        remedy: 'Check the spelling; a private package needs its registry and a login in an .npmrc.',
    },
    'npm-no-version': {
        say: ({ name, wanted, nearest, newest, tags }) => [
            `the npm registry has no ${name}@${wanted}`,
            ...(nearest === null ? [] : [`the nearest is ${nearest}`]),
            ...(newest.length === 0 ? [] : [`the newest are ${newest.join(', ')}`]),
            ...(tags.length === 0 ? [] : [`its tags are ${tags.join(', ')}`]),
        ].join('; '),
        remedy: 'Name a version, a range or a tag that it has.',
    },
    'npm-failed': {
        say: ({ task, wanted, output }) => `npm cannot ${task} ${wanted}:\n${output}`,
        remedy: 'See what npm says; a registry that asks for a login needs it in the project’s .npmrc or in yours.',
    },
    'npm-missing': {
        say: ({ output }) => `npm cannot be started, and brings the versions that are written npm:\n${output}`,
        remedy: 'Put npm on the PATH; it comes with Node.js.',
    },
    'npm-unreachable': {
        say: ({ errorCode, output }) => `the npm registry does not answer (${errorCode}):\n${output}`,
        remedy: 'See that there is a network and that `npm ping` works here, or compare git refs or directories.',
    },
    'npm-needs-setup': {
        say: ({ name, release }) => `npm:${name}@${release} is put into a copy of the project, and after setup no packages are installed in it`,
        remedy: "Say what installs them: --setup 'npm ci'.",
    },
    'npm-plug-n-play': {
        say: ({ spec, directory }) => `${spec} needs a node_modules, and ${directory} has Yarn's Plug'n'Play instead (.pnp.cjs)`,
        remedy: 'Say `nodeLinker: node-modules` in .yarnrc.yml, or compare git refs or directories.',
    },
};
function versions_short(commit) {
    return commit.slice(0, 7);
}
function missingHistory(facts) {
    switch (facts.missing) {
        case 'ref':
            return facts.ref;
        case 'parting':
            return `the commit where HEAD and ${facts.ref} parted`;
        case 'pull-request-base':
            return `the commit where the pull request left ${facts.branch}`;
        case 'branch-commit':
            return `the commit that the base branch ${facts.branch} was at, ${versions_short(facts.commit)},`;
    }
}
function foreignCode(facts) {
    const { version, owner } = facts;
    if (facts.by === 'link')
        return `${version} would run code of ${owner}: ${facts.link} is a link to ${facts.target}`;
    const more = facts.others === 0 ? '' : ` and ${facts.others} more of its files`;
    return `${version} runs code of ${owner}: ${facts.suite} loads ${facts.file}${more}, from ${facts.root}`;
}

;// CONCATENATED MODULE: ./lib/report/words/faults/index.js










/** How every fault is told; the only place where one becomes a sentence. */
const tellings = {
    ...configFaults,
    ...eventFaults,
    ...initFaults,
    ...versionFaults,
    ...suiteFaults,
    ...runFaults,
    ...baselineFaults,
    ...liveFaults,
    ...resultsFaults,
    ...reportFaults,
};

;// CONCATENATED MODULE: ./lib/report/words/fault-words.js

/** A fault in words: what happened, where, and what to do about it. */
function faultWords(fault) {
    const { say, remedy } = tellingOf(fault);
    return { sentence: say(fault), remedy: typeof remedy === 'string' ? remedy : remedy(fault) };
}
/** The same with its code, in lines. */
function faultText(fault) {
    const { sentence, remedy } = faultWords(fault);
    return `[${fault.code}] ${sentence}\n${remedy}`;
}
function tellingOf({ code }) {
    return tellings[code];
}

;// CONCATENATED MODULE: ./lib/report/words/notices/rounds.js





const roundNotices = {
    'part-of-run': {
        means: 'the report is about one shard of a run, and has no verdict of its own',
        say: ({ index, count: of, benchmarks, all }) => `This is shard ${index} of ${of}: ${benchmarks} of ${count(all, 'benchmark')}. What it says of them is not final.`,
        remedy: 'Judge all shards together: `benchgate judge`, or `mode: merge`. See docs/shards.md.',
    },
    resumed: {
        means: 'how many of the rounds are from an earlier run, which was cut off',
        say: ({ earlier, rounds }) => `${earlier} of ${count(rounds, 'round')} are from an earlier run, which was cut off.`,
        remedy: null,
    },
    'ended-early': {
        means: 'the run ended before all was decided, and the message says why',
        say({ fault }) {
            const { sentence, remedy } = faultWords(fault);
            return `The run ended before everything was decided: ${sentence}. ${remedy}`;
        },
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
            return `The process of ${listed_called(benchmark)} ended ${times(number)} in ${where}, at the benchmark or in its file before it, though it ran in other rounds: ${listed_called(reason)}. These rounds were measured again.`;
        },
        many: {
            of: ({ benchmark }) => benchmark,
            say: (number, names, [first]) => `The processes of ${number} benchmarks ended, though they ran in other rounds: ${names}. These rounds were measured again. The first said: ${listed_called(first?.reason ?? '')}.`,
        },
        remedy: 'Look for memory that runs out, a crash that comes and goes, or an assertion that holds now and then.',
    },
    'busy-outside-slices': {
        means: "a benchmark's process used the processor while it was not its turn",
        say({ benchmark, shares }) {
            const each = shares.map(({ version, share }) => `${rounds_percent(share)} in ${listed_called(version)}`);
            return `The process of ${listed_called(benchmark)} used the processor while it was not its turn: for ${listed_listed(each, 5)} of that time. A thread, or work that nobody waits for, runs on; it slows all versions alike, so the time does not show it.`;
        },
        many: {
            of: ({ benchmark }) => benchmark,
            say: (number, names) => `The processes of ${number} benchmarks used the processor while it was not their turn: ${names}. Threads, or work that nobody waits for, run on; they slow all versions alike, so the time does not show it.`,
        },
        remedy: 'End the threads, or wait for their work; else gate on `cpu`.',
    },
    'uneven-slices': {
        means: 'one version takes more than 16 times as long as another, and slices do not fit both',
        say: ({ benchmark, shortest, longest }) => `One version of ${listed_called(benchmark)} takes ${Math.round(longest / shortest)} times as long as another. Both run the same number of iterations in turn, so slices were from ${milliseconds(shortest)} to ${milliseconds(longest)} long, and the size of the difference is less exact than usual.`,
        many: {
            of: ({ benchmark }) => benchmark,
            say: (number, names) => `${number} benchmarks take many times as long in one version as in another: ${names}. The size of the difference is less exact than usual.`,
        },
        remedy: null,
    },
    'fixed-time': {
        means: 'every version of a command takes as many seconds as a number in its line says',
        say: ({ benchmark, seconds: fixed }) => `Every version of ${listed_called(benchmark)} took ${seconds(fixed)}, which is a number in its line. A command that runs for a fixed time can never be slower.`,
        many: {
            of: ({ benchmark }) => benchmark,
            say: (number, names) => `Every version of ${number} commands took as many seconds as a number in its line says: ${names}. A command that runs for a fixed time can never be slower.`,
        },
        remedy: 'If it runs for a fixed time, let it do a fixed amount of work, or have what it counts read as `results`.',
        see: 'suites.md#results-of-other-tools',
    },
    'alert-cpu': {
        means: 'others used most of the CPU time that the run left to them',
        say: (alert) => `Other programs, or other virtual machines, used more than ${rounds_percent(alert.limit)} of the CPU time that this run left to them, ${often(alert)}. Both versions are affected equally, but results are less precise and absolute times are too high.`,
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
        say: (facts) => `The guard of ${listed_called(facts.benchmark)} opened in ${facts.opened} of ${count(facts.rounds, 'round')} of ${listed_called(facts.version)}, since too many of the latest requests failed: up to ${rounds_percent(facts.errorRate)} of a round's, by ${kinds(facts.failures)}. Half-open, it tried again ${times(facts.tries)}; in the end it was ${facts.state}.`,
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
        means: "the machine's speed today could not be measured",
        say: ({ reason }) => `How fast this machine is today could not be measured, so recorded runs say less: ${reason}.`,
        remedy: null,
    },
    'system-calls-uncounted': {
        means: 'a command got slower, and its system calls could not be counted',
        say: ({ why }) => why === 'missing'
            ? 'Commands got slower, and their system calls were not counted: strace is not installed.'
            : 'Commands got slower, and their system calls were not counted: strace may not look at processes here.',
        remedy: 'Nothing is lost but a hint; `apt-get install strace` brings it.',
        see: 'why.md#what-can-be-counted',
    },
    'look-failed': {
        means: 'it could not be found out what benchmarks run, so they are measured whether or not they can reach the change',
        say: ({ benchmarks, why }) => `What ${listed_listed(benchmarks)} ${benchmarks.length === 1 ? 'runs' : 'run'} could not be found out, so all of it is measured: ${listed_called(unseenText(why)).replace(/\.$/, '')}.`,
        many: {
            of: ({ benchmarks: [first = '', ...others] }) => others.length === 0 ? first : `${listed_called(first)} (and ${others.length} more of its suite)`,
            say: (number, names, [first]) => `What the benchmarks of ${number} suites run could not be found out, so all of it is measured: ${names}.${first === undefined ? '' : ` The first for this: ${listed_called(unseenText(first.why)).replace(/\.$/, '')}.`}`,
        },
        remedy: 'Nothing is lost but time; `reach: skip` does without looking.',
        see: 'reach.md#what-cannot-be-known',
    },
    'instructions-not-counted': {
        means: 'the instructions of benchmarks were to be counted, and could not be',
        say: ({ why, benchmarks }) => `The instructions of ${listed_listed(benchmarks)} were not counted: ${notCountedText(why)}. Their other figures stand.`,
        remedy: null,
        see: 'instructions.md#what-cannot-be-counted',
    },
    'no-reason': {
        means: 'it could not be found out, or not in full, why benchmarks got slower',
        say: ({ what, benchmarks, reason }) => `${sought[what]} could not be found out for ${listed_listed(benchmarks)}: ${listed_called(reason).replace(/\.$/, '')}.`,
        remedy: 'The verdicts stand, and nothing is lost but a hint; `why: off` does not look for it.',
        see: 'why.md#what-it-cannot-see',
    },
    errored: {
        means: 'a self-test left a benchmark out that fails',
        say: ({ benchmark, reason }) => `${listed_called(benchmark)} failed and was skipped: ${reason.replace(/\.$/, '')}.`,
        remedy: 'Mend it.',
    },
    'left-out': {
        means: 'a self-test had no time for all benchmarks',
        say: ({ left, all }) => `There was not enough time for all benchmarks: ${left} of ${all}, chosen at random, were skipped.`,
        remedy: 'Raise `max-time`.',
    },
};
/** What was looked for, to begin a sentence. */
const sought = {
    movers: 'Where the time goes',
    deopts: 'What V8 did to the code',
    instructions: 'How many instructions an operation takes',
    counts: 'What is loaded, read and called',
};
function often({ beyond, peak, samples }) {
    return `in ${Math.round(beyond * samples)} of ${count(samples, 'second')} (at most ${rounds_percent(peak)})`;
}
/** A share that something was up to; it is never nothing. */
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
        say: ({ suite }) => `${listed_called(suite)} adds no benchmark, so it was skipped.`,
        many: {
            of: ({ suite }) => suite,
            say: (number, names) => `${number} files add no benchmark and were skipped: ${names}.`,
        },
        remedy: 'Narrow `benchmarks`.',
    },
    'parameter-missing': {
        means: 'a line of a command has a placeholder in braces for which it has no parameter',
        say: ({ suite, names }) => {
            const were = names.length === 1 ? 'was' : 'were';
            return `The command ${listed_called(suite)} has no parameter for ${listed_listed(names.map((name) => `{${name}}`))} in its lines, which ${were} given to the shell unchanged.`;
        },
        remedy: "Add it to the suite's `parameters`, unless it is meant for the shell.",
        see: 'suites.md#commands',
    },
    'benchmark-changed': {
        means: 'the benchmark file itself differs between the versions',
        say: ({ suite, base, head }) => `${listed_called(suite)} itself differs between ${listed_called(base)} and ${listed_called(head)}: its changes may come from the benchmark and not from the code.`,
        many: {
            of: ({ suite }) => suite,
            say: (number, names) => `${number} benchmark files differ themselves between the versions: ${names}. Their changes may come from the benchmarks and not from the code.`,
        },
        remedy: 'See that it still measures the same.',
    },
    'shared-code': {
        means: 'several versions load a file that lies outside of them, and in no `node_modules`',
        say: ({ file, versions }) => `${listed_listed(versions, 5)} ${versions.length === 2 ? 'both' : 'all'} run ${listed_called(file)}, which lies outside of what is compared: a change to it makes no difference here.`,
        many: {
            of: ({ file }) => file,
            say: (number, names) => `The versions share the code of ${number} directories that lie outside of what is compared: ${names}. A change to it makes no difference here.`,
        },
        remedy: 'Put a copy into each version, unless it is a tool.',
    },
    'benchmark-file': {
        means: 'something in a benchmark file has no effect here; the message says what',
        say: remark,
        remedy: 'Mend a hook that fails; the rest needs no action.',
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
        say: ({ benchmark, than, why }) => `${listed_called(benchmark)} and ${listed_called(than)} are not measured in turns, since ${why === 'two-suites' ? 'they are of two suites' : 'suites of this kind cannot do that'}. Their relation is judged by what each took in its own rounds, which says less.`,
        many: {
            of: ({ benchmark }) => benchmark,
            say: (number, names) => `The benchmarks of ${number} relations are not measured in turns: those of ${names}. These relations are judged by what each benchmark took in its own rounds, which says less.`,
        },
        remedy: 'Put both into one file of benchmarks, for a judgement that says more.',
    },
    'file-failed': {
        means: 'a benchmark file threw, or exited with an error, after it had been measured',
        say: ({ suite, version, rounds, reason }) => `${listed_called(suite)} failed in ${count(rounds, 'round')} of ${listed_called(version)}, after some or all of its benchmarks had been measured: ${listed_called(reason)}. What was measured counts.`,
        many: {
            of: ({ suite }) => suite,
            say: (number, names, [first]) => `${number} benchmark files failed after benchmarks of them had been measured: ${names}. What was measured counts. The first failed with: ${listed_called(first?.reason ?? '')}.`,
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
        means: 'a benchmark fails without others that its file has before it and that were not run',
        say: ({ benchmarks }) => `${listed_listed(benchmarks)} ${benchmarks.length === 1 ? 'fails' : 'fail'} unless benchmarks that come earlier in the file have run, so those were run for a moment as well.`,
        remedy: 'Set up in `beforeAll` what each benchmark needs.',
    },
};
function remark(facts) {
    switch (facts.what) {
        case 'hook-failed':
            return `A hook of ${listed_called(facts.suite)} failed: ${clause(facts.reason)}.`;
        case 'concurrency':
            return `The \`concurrency\` of the Bench of ${listed_called(facts.benchmark)} has no effect, and iterations are measured one after the other.`;
        case 'not-at-once':
            return `${listed_called(facts.benchmark)} is measured at the end of the file, and not inside of \`bench.runSync()\`, which cannot wait for its turn here. Use \`await bench.run()\` if what the file does in between matters to it.`;
        case 'run-again':
            return `The file runs ${listed_called(facts.benchmark)} more than once, and it is measured in its first run. If what the file does in between matters, give the second run a Bench of its own.`;
        case 'expectation':
            return `What the test ${listed_called(facts.test)} expects of figures cannot hold here, and what comes after that in the test is not measured: ${clause(facts.reason)}.`;
    }
}
/** What somebody else has said, without its full stop. */
function clause(text) {
    return text.replace(/\.$/, '');
}

;// CONCATENATED MODULE: ./lib/report/words/notices/verdicts.js



const moreTime = 'Raise `max-time`, or measure fewer benchmarks.';
const verdictNotices = {
    'base-errored': {
        means: 'benchmarks fail in the base only, so they are not compared',
        say: ({ base, benchmarks }) => `${listed_listed(benchmarks)} ${benchmarks.length === 1 ? 'fails' : 'fail'} in the base (${listed_called(base)}), so there is nothing to compare with.`,
        many: {
            of: ({ benchmarks: [first = '', ...others] }) => others.length === 0 ? first : `${listed_called(first)} (and ${others.length} more of its suite)`,
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
        means: 'rounds do not count, since a figure was no positive number, or larger or smaller than anything is',
        say({ benchmark, metric, unusable, rounds, first }) {
            const found = first.figure === null ? 'no figure' : listed_called(first.figure);
            return `${unusable} of ${count(rounds, 'round')} of ${listed_called(benchmark)} ${unusable === 1 ? 'does' : 'do'} not count, since the figure (${noun(metric)}) is no positive number of a possible size: round ${first.round} of ${listed_called(first.version)} has ${found}.`;
        },
        many: {
            of: ({ benchmark }) => benchmark,
            say: (number, names) => `Rounds of ${number} benchmarks are left out, since a figure is no positive number of a possible size: ${names}.`,
        },
        remedy: 'See that the benchmark does something.',
    },
    'control-fired': {
        means: 'the base differed from itself',
        say: ({ benchmark, metric, version }) => `The ${noun(metric)} of ${listed_called(benchmark)} differed between the base and the base itself, in the same rounds. So its difference in ${listed_called(version)} cannot be trusted.`,
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
        say: ({ reason, ...budget }) => `The budget of ${verdicts_limitName(budget)} cannot be judged in ${listed_called(budget.version)}: ${reason === null ? 'there are no figures' : listed_called(reason)}.`,
        many: {
            of: verdicts_limitName,
            say: (number, names, [first]) => `${number} budgets cannot be judged: those of ${names}. ${first?.reason == null ? 'There are no figures.' : `The first says: ${listed_called(first.reason)}.`}`,
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
            const each = leaks.map(({ benchmark, bytes }) => `${listed_called(benchmark)} (about ${bytes} B)`);
            const unlike = base === null ? '' : `, and not in ${listed_called(base)}`;
            return `Every operation keeps memory in ${listed_called(head)}${unlike}: ${listed_listed(each)}.`;
        },
        remedy: 'See what is kept.',
        see: 'benchmarks.md#what-is-measured',
    },
    'unseen-work': {
        means: 'a benchmark takes more processor time than in the base, and its `time` does not show it',
        say: ({ benchmark, base, head, cpu, time }) => `An operation of ${listed_called(benchmark)} takes ${signedPercent(cpu)} processor time in ${listed_called(head)} compared with ${listed_called(base)}, and ${signedPercent(time)} time. Pauses that only some slices have, or threads, do not show in the time.`,
        many: {
            of: ({ benchmark }) => benchmark,
            say: (number, names) => `${number} benchmarks take more processor time than in the base, and their time does not show it: ${names}.`,
        },
        remedy: "Gate on `cpu` as well: `gateOn: ['time', 'cpu']`.",
    },
    'untouched-moved': {
        means: 'benchmarks that cannot reach the change came out slower or faster: layout or environment moves this machine today',
        say({ benchmarks, controls }) {
            const which = controls === 1 ? 'The only' : `${benchmarks.length} of ${controls}`;
            return `${which} measured ${controls === 1 ? 'benchmark' : 'benchmarks'} that cannot reach the change came out slower or faster: ${listed_listed(benchmarks)}. Layout or environment moves benchmarks on this machine today.`;
        },
        remedy: 'Doubt small changes of the others, or run it again.',
        see: 'reach.md#controls',
    },
    'regressed-by-records': {
        means: '`hardware: fixed`: recorded runs alone made it regressed',
        say: ({ benchmark, runs }) => `${listed_called(benchmark)} counts as regressed by ${runs} recorded runs of the branch, since the hardware is said to be fixed; side by side it could not be decided.`,
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
        means: 'the report of a fork was written by another version of benchgate, whose procedure was another',
        say: ({ measuredWith, judgedBy }) => `It was measured with benchgate ${measuredWith}, and judged again by ${judgedBy}, whose verdicts follow from another procedure.`,
        remedy: 'Name the same version in both workflows to have their verdicts compared.',
    },
};
function noun(metric) {
    return listed_called((0,model/* metricOf */.ak)(metric).noun);
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
    const named = `${listed_called(benchmark)} (${noun(metric)})`;
    return than === null ? named : `${named} against ${listed_called(than)}`;
}
function signedPercent(ratio) {
    const percent = Math.round(100 * (ratio - 1));
    return `${percent < 0 ? '−' : '+'}${Math.abs(percent)} %`;
}
function judgedAgain({ first, verdicts, budgets, figures, outcome, }) {
    const none = 'without a result';
    const others = verdicts - first.length;
    const parts = [
        ...first.map(({ benchmark, claimed, judged }) => `${listed_called(benchmark)} is ${judged ?? none}, not ${claimed ?? none}`),
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
    'nothing-to-compare': {
        means: 'the event tells of no version before, so that nothing is compared',
        say: ({ why }) => `There is nothing to compare with: ${noBase[why]}.`,
        remedy: 'Name a version in the input `base`, where there is one.',
    },
    'other-checkout': {
        means: "the checkout does not contain the pull request's commit, so something else is judged",
        say: ({ commit }) => `The checkout does not contain the pull request's commit ${commit.slice(0, 7)}, so something else is judged.`,
        remedy: 'Look at `ref` of `actions/checkout`, unless the workflow rewrites the commits.',
    },
    'path-lengths': {
        means: 'the versions lie at paths of different length, which can shift timings a little',
        say({ lengths }) {
            const each = lengths.map(({ version, length }) => `${listed_called(version)} ${length}`);
            return `The versions lie at paths of different length (${listed_listed(each, 8)} characters), which can shift timings a little.`;
        },
        remedy: 'Name both by git refs, or move one of them.',
    },
    'npm-not-used': {
        means: 'a release is of a package that the project does not depend on',
        say: ({ name, release }) => `The project does not depend on ${listed_called(name)}, so npm:${listed_called(name)}@${listed_called(release)} makes a difference only to code that imports it all the same.`,
        remedy: 'Check the name.',
    },
    'not-published': {
        means: 'a benchmark file imports what a release of the project does not contain',
        say: ({ file, imports, version }) => `${listed_called(file)} imports ${listed_called(imports)}, which ${listed_called(version)} does not contain, so it cannot run there.`,
        many: {
            of: ({ file }) => file,
            say: (number, names) => `${number} files import what a release does not contain: ${names}.`,
        },
        remedy: 'Import what is published, best by the name of the package.',
    },
    'folder-missing': {
        means: 'a version does not have the working directory',
        say: ({ version }) => `${listed_called(version)} does not have the working directory at all, so nothing in it can be compared.`,
        remedy: 'Check `working-directory`, unless the project is new.',
    },
    'version-changed': {
        means: 'files of a version were changed while it was measured, so that nothing was compared',
        say: ({ version, file, others }) => `Files of ${listed_called(version)} were changed while it was measured: ${several(file, others)}. The figures belong to no single version.`,
        remedy: 'Find out what writes to them: a benchmark that writes beyond its own directory, an editor, a setup command that still runs.',
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
            return `${listed_listed(files)} ${differ} between ${listed_called(base)} and ${listed_called(head)}: what counts as a regression may have changed.${left}`;
        },
        remedy: 'Look at what it says of thresholds, rules and budgets.',
    },
    'runtimes-differ': {
        means: 'the versions ran under different runtimes, so that these make differences as well',
        say: ({ arms }) => `The environment differs: ${listed_listed(arms.map(({ version, runtime }) => `${listed_called(version)} ran under ${runtimeName(runtime)}`), 8)}.`,
        remedy: null,
        see: 'runtimes.md',
    },
    'runtime-bumped': {
        means: 'a file names another runtime in the head than in the base',
        say({ pins, node }) {
            const each = pins.map(({ file, base, head }) => `${listed_called(file)} says ${head === null ? 'nothing' : quote(head)} in the head and ${base === null ? 'nothing' : quote(base)} in the base`);
            const ran = node === null
                ? ''
                : ` Both versions ran under ${runtimeName(node)}, so that this run says nothing of that change.`;
            return `The environment differs: ${listed_listed(each, 5)}.${ran}`;
        },
        remedy: 'Measure the runtimes themselves with `arms`.',
        see: 'runtimes.md',
    },
    'runtime-lacks': {
        means: 'a runtime does not have some metrics, by which nothing is compared with it',
        say: ({ version, metrics }) => `${listed_called(version)} does not have ${listed_listed(metrics.map(metricText), 8)}, so that nothing is compared by it.`,
        remedy: null,
        see: 'runtimes.md',
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
/** A version such as `v24.1.0` is of Node.js; other runtimes come with their name. */
function runtimeName(version) {
    return version.startsWith('v') ? `Node.js ${listed_called(version)}` : listed_called(version);
}
const noBase = {
    event: 'the event does not say what to compare with',
    tag: 'a tag has no version before it',
    'new-branch': 'the default branch is new, and has no version before it',
    'rewritten-branch': 'the default branch was rewritten by a forced push, and the version before it is gone',
};
function same({ version, other }, what) {
    return `${listed_called(other)} and ${listed_called(version)} are ${what}: nothing can have changed between them.`;
}
function several(file, others) {
    return others === 0 ? listed_called(file) : `${listed_called(file)} and ${others} more`;
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
    return [...Map.groupBy(notices, ({ code }) => code).values()].flatMap(notice_lines_linesOf);
}
/** A sentence, and what to do about it: hostile text. */
function noticeText(notice) {
    return lineText(notice_lines_lineOf(notice));
}
/** The same of a line. */
function lineText({ sentence, remedy }) {
    return remedy === null ? sentence : `${sentence} ${remedy}`;
}
/** Where a notice, or a fault, is explained. */
function noticeAddress(code) {
    return `docs/troubleshooting.md#${code}`;
}
function notice_lines_linesOf(notices) {
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
        phrase_plain(' is ignored: '),
        phrase_name(benchmark.reason),
    ]);
    return {
        name: 'rules',
        telling: 'both',
        fold: 'closed',
        summary: [phrase_plain(numbers.join(', '))],
        thing: 'effect of a rule',
        body: { kind: 'notes', lines: [...changed, ...left] },
    };
}
function changedVerdict(benchmark, { metric, verdict, gates, version }, rule, several) {
    return [
        phrase_name(benchmark.name),
        ...(several ? [phrase_plain(' in '), phrase_name(version)] : []),
        phrase_plain(': '),
        metricPhrase(metric),
        phrase_plain(` ${verdict}${gates ? '' : ', which does not gate,'} by the rule `),
        phrase_name(rule),
    ];
}
/** What differs between the versions beside their code: it comes first, since it may be what made a change. */
function environmentSection({ warnings }) {
    const lines = noticeLines(warnings.filter(({ code }) => ofEnvironment.has(code)));
    return {
        name: 'environment',
        telling: 'both',
        fold: 'never',
        summary: [],
        thing: 'difference of the environment',
        body: { kind: 'notes', lines: lines.map(noticePhrases) },
    };
}
const ofEnvironment = new Set(['runtimes-differ', 'runtime-bumped', 'runtime-lacks']);
/** What else the reader should know about the figures. */
function noticeSection({ warnings, outcome }) {
    const lines = noticeLines(warnings.filter(({ code }) => !ofEnvironment.has(code)));
    // Whoever wrote the line waits to see what became of it.
    const isAwaited = warnings.some(({ code }) => awaited.has(code));
    // Why nothing was compared, and what to do about it, often stands nowhere else.
    const isOpen = isAwaited || outcome === 'incomparable';
    return {
        name: 'notices',
        telling: 'both',
        fold: isOpen ? 'open' : 'closed',
        summary: [phrase_plain(count(lines.length, 'warning'))],
        thing: 'warning',
        body: { kind: 'notes', lines: lines.map(noticePhrases) },
    };
}
/** The remedy is in our own words, with code of Markdown in them. */
function noticePhrases({ sentence: text, remedy }) {
    return [sentence(text), ...(remedy === null ? [] : [phrase_plain(` ${remedy}`)])];
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
    'environment',
    'results',
    'measured',
    'changes',
    'limits',
    'unmet-limits',
    'errors',
    'over-versions',
    'other-limits',
    'improved',
    'unsettled',
    'unmeasured',
    'unchanged',
    'untouched',
    'one-sided',
    'other-metrics',
    'sweep',
    'bottlenecks',
    'rules',
    'notices',
];

;// CONCATENATED MODULE: ./lib/report/scene/fails-job.js
/** Whether a result is one for which the job fails. What is undecided is not told by itself: of it, the whole run is. */
function failsJob({ verdict, gates, accepted, errorIn }, { outcome, settings: { failOn }, versions }) {
    switch (verdict) {
        case 'regressed':
            return gates && accepted === null && failOn !== 'never';
        case 'suspected':
            return gates && accepted === null && failOn !== 'never' && failOn !== 'regressed';
        case 'errored':
            // In the base alone, nobody could mend it.
            if (errorIn === null || errorIn !== versions.base?.label)
                return true;
            return failOn === 'inconclusive' || (failOn !== 'never' && outcome === 'incomparable');
        case 'unstable':
        case 'inconclusive':
        case 'improved':
        case 'unchanged':
        case 'untouched':
        case 'new':
        case 'removed':
            return false;
    }
}

;// CONCATENATED MODULE: ./lib/report/scene/reach-of.js

/** What a look told of a benchmark in a head; null where nobody has looked. */
const reachOf = oncePerReport(({ evidence }) => {
    const told = new Map(evidence.benchmarks.map(({ benchmark, reach = [] }) => [benchmark.id, reach]));
    return (id, head) => told.get(id)?.find(({ version }) => version === head) ?? null;
});

;// CONCATENATED MODULE: ./lib/report/scene/reasons-of.js

/** What may have made a benchmark slower in a head; empty where nothing is known of it. */
const reasonsOf = oncePerReport(({ evidence }) => {
    const known = new Map(evidence.benchmarks.map(({ benchmark, why = [] }) => [benchmark.id, why]));
    return (id, head) => known.get(id)?.filter(({ version }) => version === head) ?? [];
});

;// CONCATENATED MODULE: ./lib/report/words/deopt-words.js


const nameColumns = 60;
/**
 * What V8 did to a function, such as `deoptimised 6 times in tokenize (wrong map) at src/a.ts:12`. Hostile text.
 *
 * @param calledAs the function, as a reader finds it
 */
function deoptText(site, calledAs) {
    const { what, path, at, detail, times } = site;
    const file = displayName(path.replace(/^\.[/\\]/, ''), nameColumns);
    const place = `${calledAs}${reasonIn(site)} at ${file}:${at}`;
    if (what === 'deoptimised')
        return `deoptimised ${times === 1 ? '' : `${count(times, 'time')} `}in ${place}`;
    const property = detail === '' ? '' : ` to .${displayName(detail, nameColumns)}`;
    return `megamorphic access${property} in ${place}`;
}
function reasonIn({ what, detail }) {
    return what === 'deoptimised' ? ` (${displayName(detail, nameColumns)})` : '';
}
/** What V8's word for it means; empty where it says so itself, or nobody has put it in words. */
function deoptMeaning({ what, detail }) {
    if (what === 'megamorphic')
        return 'objects of more shapes come there than V8 keeps in mind';
    return meanings.get(detail.toLowerCase()) ?? '';
}
const otherShape = 'an object of another shape came';
const otherNumber = 'a number came that does not fit';
const meanings = new Map([
    ['wrong map', otherShape],
    ['unexpected map', otherShape],
    ['deprecated map', otherShape],
    ['wrong instance type', 'an object of another kind came'],
    ['wrong call target', 'another function was called'],
    ['wrong feedback cell', 'another function was called'],
    ['wrong name', 'another property was asked for'],
    ['smi', 'a whole number came'],
    ['not a smi', 'something else came than a small whole number'],
    ['not a number', 'something else came than a number'],
    ['not a number or oddball', 'something else came than a number'],
    ['not a heap number', 'something else came than a number'],
    ['not a string', 'something else came than a string'],
    ['not an int32', otherNumber],
    ['lost precision', otherNumber],
    ['lost precision or nan', otherNumber],
    ['minus zero', '−0 came'],
    ['nan', 'NaN came'],
    ['overflow', 'a whole number became too large'],
    ['division by zero', 'it divided by zero'],
    ['hole', 'an array with gaps came'],
    ['out of bounds', 'an index came that is beyond the end'],
    ['wrong enum indices', otherShape],
    ['wrong value', 'another value came'],
    ['dependency change', 'what it relied on has changed'],
]);

;// CONCATENATED MODULE: ./lib/report/words/reason.js








/**
 * Why a result changed, in one line such as `reaches src/parse.ts:41-58 · self time +3.1 ms in tokenize · allocations equal`.
 *
 * @returns empty where nothing is known of it
 */
function reasonPhrases(benchmark, result, { reach, why }) {
    const reaching = reach?.kind === 'reaches' ? [sentence(keptReachText(reach), 200)] : [];
    const texts = reasonTexts(benchmark, result, why).map((text) => sentence(text, 200));
    return [...reaching, ...texts].flatMap((phrase, at) => at === 0 ? [phrase] : [phrase_plain(' · '), phrase]);
}
/** The same without what it reaches, a part each: hostile text, since functions and files are the versions' own. */
function reasonTexts(benchmark, result, why) {
    if (result.verdict !== 'regressed' && result.verdict !== 'suspected')
        return [];
    const known = order.flatMap((kind) => why.filter((reason) => reason.kind === kind));
    return [...known.map(reasonText), allocationsText(benchmark, result)].filter((text) => text !== '');
}
/** What tells the most first. */
const order = [
    'movers',
    'deopts',
    'instructions',
    'counts',
];
function reasonText(reason) {
    switch (reason.kind) {
        case 'instructions':
            return instructionsText(reason);
        case 'movers':
            return moversText(reason);
        case 'deopts':
            return deoptsText(reason);
        case 'counts':
            return countsText(reason);
    }
}
/** Differences below it are nobody's: counts of one arm differ by less, and so do addresses and lengths of paths. */
const leastInstructions = 0.001;
/** Such as `+12 % instructions`; empty where there is no figure. */
function instructionsText(reason) {
    const change = (0,model/* instructionsChange */.Ow)(reason);
    if (change === null)
        return '';
    const { ratio, spread } = change;
    const isEqual = Math.abs(ratio - 1) <= Math.max(spread, leastInstructions);
    // Equal work may still be slower for what the change does: it waits, or reaches memory in another order.
    if (isEqual)
        return 'instructions equal: memory, waiting, layout or environment';
    return `${ratio < 1 ? '−' : '+'}${formatPercent(Math.abs(ratio - 1))} instructions`;
}
const mostMoversNamed = 2;
/** Such as `self time +3.1 ms in tokenize, −0.4 ms in scan (no longer seen)`; empty where none moved. */
function moversText({ movers, others }) {
    const named = movers.slice(0, mostMoversNamed).map(moverText);
    if (named.length === 0)
        return '';
    const more = movers.length - named.length + others;
    return `self time ${named.join(', ')}${more === 0 ? '' : ` and ${grouped(more)} more`}`;
}
function moverText(mover) {
    const by = mover.head - mover.base;
    const how = howSeen[mover.how];
    const figure = formatQuantity('s', Math.abs(by), 2);
    return `${by < 0 ? '−' : '+'}${figure} in ${functionText(mover)}${how === '' ? '' : ` (${how})`}`;
}
/** A profile tells what it has seen, and not whether there is more. */
const howSeen = { changed: '', new: 'not seen before', gone: 'no longer seen' };
const namedColumns = 60;
/** A function as a reader finds it: by its name, or where it begins. Hostile text. */
function functionText({ name, path, line }) {
    if (name !== '')
        return displayName(name, namedColumns);
    if (path === '')
        return 'native code';
    const place = displayName(path.replace(/^\.[/\\]/, ''), namedColumns);
    return line === 0 ? place : `${place}:${line}`;
}
const mostDeoptsNamed = 2;
/** Such as `deoptimised 6 times in tokenize (wrong map) at src/a.ts:12`; empty where the base alone has any. */
function deoptsText({ sites }) {
    const own = sites.filter(({ side }) => side === 'head');
    const named = own.slice(0, mostDeoptsNamed).map((site) => deoptText(site, functionText(site)));
    const more = own.length - named.length;
    return `${named.join(', ')}${more === 0 ? '' : ` and ${grouped(more)} more`}`;
}
const mostCountsNamed = 3;
/** Such as `modules loaded 12 → 48, openat calls 40 → 410`. */
function countsText({ counts, others }) {
    const different = counts.filter(({ base, head }) => base !== head);
    const named = different.slice(0, mostCountsNamed).map(differentCountText);
    const more = different.length - named.length + others;
    return `${named.join(', ')}${more === 0 ? '' : ` and ${grouped(more)} more`}`;
}
function differentCountText({ what, name, during, base, head }) {
    const when = during === 'call' ? ' a call' : '';
    return `${countedText(what, name)}${when} ${amount(base)} → ${amount(head)}`;
}
function countedText(what, name) {
    switch (what) {
        case 'modules':
            return 'modules loaded';
        case 'files':
            return 'files read';
        case 'synchronous-files':
            return 'synchronous file accesses';
        case 'child-processes':
            return 'child processes';
        case 'requests':
            return 'requests';
        case 'system-calls':
            return `system calls ${displayName(name, 30)}`;
    }
}
function amount(value) {
    return Number.isInteger(value) ? grouped(value) : String(Number(value.toPrecision(3)));
}
/** Interval within which two figures are taken for one. */
const equalWithin = 0.01;
/** Whether it allocates as much as before, which says where not to look; empty where it does not, or it is not known. */
function allocationsText({ results }, { metric, version }) {
    if (!ofTime.has(metric))
        return '';
    const allocated = results.find((other) => other.metric === 'allocated' && other.version === version);
    if (allocated?.verdict !== 'unchanged' || allocated.change === null)
        return '';
    const { low, high } = allocated.change;
    const isEqual = low >= 1 - equalWithin && high <= 1 + equalWithin;
    return isEqual ? 'allocations equal' : `allocations within ${formatLimit(allocated.threshold)}`;
}
const ofTime = new Set(['time', 'cpu', 'p99']);

;// CONCATENATED MODULE: ./lib/report/page/result-lines.js















const resultLines = oncePerReport((report) => {
    const suites = suiteNames(report);
    const names = toldApart(report.benchmarks.map(({ name }) => name), result_lines_nameColumns);
    const known = new Map();
    const line = (benchmark, result, isFirst) => {
        const called = {
            text: names.get(benchmark.name) ?? benchmark.name,
            suite: suites.get(benchmark.suite) ?? null,
        };
        const cells = known.get(result) ?? cellsOf(benchmark, result, called, report);
        known.set(result, cells);
        const { verdict, gates } = result;
        const isVital = gates && (verdict === 'regressed' || verdict === 'suspected');
        const tone = toneOfResult(result, failsJob(result, report));
        return { cells, isFirst, group: benchmark.suite, tone, isVital };
    };
    const lines = (rows, shown = ({ benchmark }) => mainResults(benchmark)) => rows.flatMap((row) => shown(row).map((result, index) => line(row.benchmark, result, index === 0)));
    return { line, lines };
});
function cellsOf(benchmark, result, called, report) {
    const { metric, gates, verdict, change, threshold, noiseFloor, mde } = result;
    const { unit, better } = (0,model/* metricOf */.ak)(metric);
    const { base, head } = formatPair(unit, result.values, change);
    const text = changeText(result);
    const reach = reachOf(report)(benchmark.id, result.version);
    const isUnsettled = verdict === 'inconclusive' || verdict === 'unstable';
    const cells = {
        benchmark: { kind: 'name', ...called, was: benchmark.was },
        version: { kind: 'label', text: result.version, isQuiet: false },
        metric: { kind: 'metric', metric, gates },
        verdict: verdictCell(result, report),
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
        reach: reachCell(result, reach),
        reason: reasonCell(benchmark, result, reach, report),
    };
    return report.versions.base === null ? { ...cells, ...alone(benchmark, result, head) } : cells;
}
/** As wide as any form shows a name. */
const result_lines_nameColumns = 60;
/** What else changed of the benchmark in the same version. */
function alsoCell({ results }, { version, metric }, report) {
    const changes = results
        .filter((other) => other.version === version && other.metric !== metric && hasChanged(other))
        .map((other) => ({
        metric: other.metric,
        verdict: verdictCell(other, report),
        text: changeText(other)?.estimate ?? '',
    }));
    return changes.length === 0 ? null : { kind: 'also', changes };
}
function verdictCell(result, report) {
    const { verdict, accepted, moved } = result;
    return { kind: 'verdict', verdict, fails: failsJob(result, report), accepted, moved };
}
/** Of what changed where it comes from, as far as that is known: once, with the result that matters most. */
function reasonCell(benchmark, result, reach, report) {
    const changed = benchmark.results.filter((other) => other.version === result.version && hasChanged(other));
    const slower = changed.filter(({ verdict }) => verdict !== 'improved');
    const most = slower.find(({ gates }) => gates) ?? slower[0] ?? changed[0];
    if (result !== most)
        return null;
    const why = reasonsOf(report)(benchmark.id, result.version);
    const phrases = reasonPhrases(benchmark, result, { reach, why });
    return phrases.length === 0 ? null : { kind: 'phrases', phrases };
}
/** Of what cannot have changed what of it was compared. */
function reachCell(result, reach) {
    if (result.verdict !== 'untouched' || reach?.kind !== 'cannot-reach')
        return null;
    const moved = result.moved === null ? '' : `${movedText}; `;
    return { kind: 'phrases', phrases: [phrase_plain(`${moved}${comparedText(reach.compared)}`)] };
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
    if (verdict === 'errored' || (verdict === 'untouched' && rounds.total === 0))
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
function suiteNames({ benchmarks, }) {
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

;// CONCATENATED MODULE: ./lib/report/page/other-metrics.js






/** What was measured besides, and is no news. */
function otherMetrics({ versions }, lines, columns) {
    const measured = (0,model/* metricsInOrder */.vI)(lines.flatMap(({ cells }) => (cells.metric?.kind === 'metric' ? [cells.metric.metric] : [])));
    const nouns = measured.flatMap((each, at) => [phrase_plain(at === 0 ? '' : ', '), metricPhrase(each)]);
    const told = lines.flatMap(({ cells }) => cells.verdict?.kind === 'verdict' ? cells.verdict : []);
    const changed = verdictNumbers(['regressed', 'suspected', 'improved'], told);
    const several = versions.heads.length > 1 ? [resultColumns.version] : [];
    return {
        name: 'other-metrics',
        telling: 'parts',
        fold: 'closed',
        summary: [
            phrase_plain('Other metrics: '),
            ...nouns,
            ...(changed === '' ? [] : [phrase_plain(`; ${changed}`)]),
        ],
        thing: 'benchmark with other metrics',
        body: tableOf([resultColumns.benchmark, ...several, resultColumns.metric, ...columns], lines, true),
    };
}
/** The same for who has no room for it: how much of each metric has which verdict. */
function otherMetricsInBrief({ benchmarks }) {
    const others = benchmarks.flatMap(otherResults);
    const byMetric = Map.groupBy(others, (result) => result.metric);
    const lines = (0,model/* metricsInOrder */.vI)([...byMetric.keys()]).map((each) => [
        phrase_name((0,model/* bareName */.yZ)(each), 40),
        phrase_plain(` ${verdictNumbers(model/* verdicts */.rY, byMetric.get(each) ?? [])}`),
    ]);
    return {
        name: 'other-metrics',
        telling: 'whole',
        fold: 'never',
        thing: 'benchmark',
        summary: [phrase_plain('other metrics')],
        body: { kind: 'notes', lines },
    };
}

;// CONCATENATED MODULE: ./lib/report/page/result-sections.js







const { verdict, benchmark, version, metric, base, head, change, interval } = resultColumns;
const { drawing, detectable, noise, spread: result_sections_spread, rounds, reach, time, figure: result_sections_figure, cpu, p99, allocated } = resultColumns;
/** The results of versions that were compared: in one table, and by what became of them. */
function comparedSections(report, rows, { line, lines }) {
    const slower = withVerdict(rows, 'regressed', 'suspected');
    const improved = withVerdict(rows, 'improved');
    const isInSight = slower.length === 0 || improved.length <= mostInSight;
    const others = lines(rows, ({ benchmark: own, worst }) => own.results.filter((result) => result.metric !== worst.metric));
    const whole = lines(rows);
    const figures = [base, head, change, interval, detectable, noise, rounds];
    return [
        { ...results, body: tableOf([verdict, ...about(report, whole), ...figures], whole) },
        changesSection(report, [...slower, ...(isInSight ? improved : [])], line),
        ...folded
            .filter((part) => part.name !== 'improved' || !isInSight)
            .map((part) => foldedSection(report, withVerdict(rows, ...part.verdicts).filter(part.isOf), part, lines)),
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
// More improvements than these would push the rest of the comment out of sight of who looks for regressions.
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
/**
 * What changed, worst first: a line for each benchmark, with its other metrics that changed beside the verdict. Several
 * heads stand beside each other, each with its own figures and verdict.
 */
function changesSection(report, rows, line) {
    const { heads } = report.versions;
    const isBeside = heads.length > 1;
    const lines = rows.map((row) => {
        const own = line(row.benchmark, row.worst, true);
        const more = isBeside
            ? { ...headCells(report, row, line), reason: headReasons(report, row, line) }
            : { also: alsoCell(row.benchmark, row.worst, report) };
        return { ...own, cells: { ...own.cells, ...more } };
    });
    const isAlone = rows.every(({ benchmark: { results: all }, worst }) => all.every((result) => result.metric === worst.metric || !hasChanged(result)));
    const named = namesMetrics(lines) || !isAlone ? [metric] : [];
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
function headCells(report, { benchmark: all, worst }, line) {
    return Object.fromEntries(report.versions.heads.flatMap(({ label }, at) => {
        const own = all.results.find((result) => result.version === label && result.metric === worst.metric);
        if (own === undefined)
            return [];
        const cells = { ...line(all, own, true).cells, also: alsoCell(all, own, report) };
        return [[`head ${at}`, { kind: 'head', cells }]];
    }));
}
/** Why each head changed, led by its label; the line itself is of no single one. */
function headReasons({ versions }, { benchmark: all }, line) {
    const phrases = versions.heads.flatMap(({ label }) => {
        const own = all.results.filter((result) => result.version === label);
        const cells = own.map((result) => line(all, result, true).cells.reason);
        const told = cells.find((cell) => cell?.kind === 'phrases');
        return told?.kind === 'phrases'
            ? [phrase_name(label, 32), phrase_plain(': '), ...told.phrases, phrase_plain('; ')]
            : [];
    });
    return phrases.length === 0 ? null : { kind: 'phrases', phrases: phrases.slice(0, -1) };
}
/** What did not change, could not be told, or is good news that there is much of. */
const folded = [
    {
        name: 'improved',
        verdicts: ['improved'],
        isOf: isAny,
        aside: () => '',
        thing: 'improved benchmark',
        columns: [change, interval, verdict, base, head],
        isDense: true,
    },
    {
        name: 'unsettled',
        verdicts: ['inconclusive', 'unstable'],
        isOf: hasRounds,
        aside: () => ', with the smallest change each could have detected',
        thing: 'inconclusive benchmark',
        columns: [change, interval, detectable, verdict, drawing, rounds, noise],
        isDense: false,
    },
    {
        name: 'unmeasured',
        verdicts: ['inconclusive', 'unstable'],
        isOf: (row) => !hasRounds(row),
        aside: () => ' without a round, so that nothing is known of them',
        thing: 'benchmark without a round',
        columns: [],
        isDense: true,
    },
    {
        name: 'unchanged',
        verdicts: ['unchanged'],
        isOf: isAny,
        aside: (rows) => {
            const threshold = sharedThreshold(rows);
            return `: shown to be within ${threshold === null ? 'their thresholds' : formatLimit(threshold)}`;
        },
        thing: 'unchanged benchmark',
        columns: [change, interval, base, head, rounds],
        isDense: true,
    },
    {
        name: 'untouched',
        verdicts: ['untouched'],
        isOf: isAny,
        aside: () => ': they cannot reach the change',
        thing: 'untouched benchmark',
        columns: [change, interval, base, head, rounds, reach],
        isDense: true,
    },
    {
        name: 'one-sided',
        verdicts: ['new', 'removed'],
        isOf: isAny,
        aside: () => '',
        thing: 'new or removed benchmark',
        columns: [base, head, verdict],
        isDense: true,
    },
];
function isAny() {
    return true;
}
/** The time may be up before the first one. */
function hasRounds({ worst }) {
    return worst.rounds.total > 0;
}
function foldedSection(report, rows, { name: sectionName, verdicts: told, aside, thing, columns, isDense }, lines) {
    const own = lines(rows, ({ benchmark: { results: all }, worst }) => all.filter((result) => result.metric === worst.metric));
    const numbers = verdictNumbers(told, rows.map(({ worst }) => worst));
    return {
        name: sectionName,
        telling: 'parts',
        fold: 'closed',
        summary: [phrase_plain(`${numbers}${aside(rows)}`)],
        thing,
        body: tableOf([...about(report, own), ...columns], own, isDense),
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
        summary: [phrase_name(suite), phrase_plain(' under load')],
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
    const path = (0,model/* pathIn */.lW)(own);
    const isLeveled = path.length > 1;
    const request = isLeveled ? (0,model/* joinedName */.B9)(path.slice(0, -1)) : own;
    const level = isLeveled ? (path.at(-1) ?? '') : '';
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

;// CONCATENATED MODULE: ./lib/report/scene/version-courses.js

/** Every benchmark with what gates of it, the worst first; none where no base or a single head was compared. */
function versionCourses(report) {
    const { base, heads } = report.versions;
    if (base === null || heads.length < 2)
        return [];
    const labels = heads.map(({ label }) => label);
    return worstFirst(report).flatMap((row) => {
        const metrics = new Set(gating(row.benchmark).map(({ metric }) => metric));
        return [...metrics].flatMap((metric) => {
            const course = courseOf(row, metric, base.label, labels);
            return course.places.some(({ at }) => at !== null) ? [course] : [];
        });
    });
}
function courseOf(row, metric, base, labels) {
    const own = row.benchmark.results.filter((result) => result.metric === metric);
    const results = labels.map((label) => own.find(({ version }) => version === label) ?? null);
    const first = own.find(({ values }) => values.base !== null)?.values.base ?? null;
    const heads = results.map((result, index) => {
        if (result === null || result.verdict === 'removed')
            return null;
        return { result, step: index === 0 ? ofFirst(result) : stepOf(result, own) };
    });
    const places = [{ version: base, at: first === null ? null : 0, turn: null }];
    for (const [index, head] of heads.entries()) {
        const version = labels[index] ?? '';
        const at = head === null ? null : version_courses_placeOf(head, places);
        places.push({ version, at, turn: at === null ? null : turnOf(head?.step ?? null) });
    }
    return { row, metric, base: first, places, heads };
}
function ofFirst(result) {
    return result.change === null ? null : result;
}
function stepOf(result, own) {
    const { step, values } = result;
    if (step === undefined)
        return null;
    const before = own.find(({ version }) => version === step.from)?.values.head ?? null;
    const { verdict } = step;
    return { ...result, verdict, change: step.change, values: { ...values, base: before } };
}
/** By its change against the base, or else by its step from the last place. */
function version_courses_placeOf({ result, step }, before) {
    if (result.change !== null)
        return Math.log(result.change.ratio);
    const last = before.findLast(({ at }) => at !== null)?.at ?? null;
    if (last === null)
        return result.values.head === null ? null : 0;
    return step?.change == null ? null : last + Math.log(step.change.ratio);
}
function turnOf(step) {
    if (step === null || !hasChanged(step))
        return null;
    return worseVerdicts.has(step.verdict) ? 'worse' : 'better';
}
const worseVerdicts = new Set(['regressed', 'suspected']);

;// CONCATENATED MODULE: ./lib/report/page/version-section.js







/** Each benchmark over all versions: what it came to against the first and against the one before, and where it changed. */
function versionSection(report, { line }) {
    const { base, heads } = report.versions;
    const courses = versionCourses(report);
    const lines = courses.map((course, at) => {
        const isFirst = courses[at - 1]?.row !== course.row;
        return courseLine(course, line(course.row.benchmark, course.row.worst, isFirst));
    });
    const { benchmark, metric } = resultColumns;
    const { course, first, step } = versionColumns;
    const isNamed = courses.some((one) => one.metric !== 'time');
    const columns = [
        benchmark,
        ...(isNamed ? [metric] : []),
        course,
        step,
        ...(base === null ? [] : [{ ...first, title: [phrase_name(base.label, 24)] }]),
        ...heads.map(({ label }, at) => headColumn(label, at)),
    ];
    const isNews = courses.some(({ places }) => places.some(({ turn }) => turn !== null));
    return {
        name: 'over-versions',
        telling: 'both',
        fold: isNews ? 'open' : 'closed',
        summary: [
            phrase_plain('Over versions: change from '),
            phrase_name(base?.label ?? '', 32),
            phrase_plain(' (from the one before)'),
        ],
        thing: 'benchmark',
        body: tableOf(columns, lines, true),
    };
}
/** Where there is little room, the newest versions stay longest. */
const fits = [1, 2, 3, 4, 5];
function headColumn(label, at) {
    const fit = fits[Math.min(at, fits.length - 1)] ?? 5;
    return { key: keyOf(at), title: [phrase_name(label, 24)], align: 'right', fit };
}
function keyOf(at) {
    return `at ${at}`;
}
function courseLine(course, whole) {
    const { metric, base, heads, places, row } = course;
    const { unit } = (0,model/* metricOf */.ak)(metric);
    const versions = heads.map((head, at) => [keyOf(at), headCell(head, at)]);
    const own = heads.find((head) => head !== null);
    const { threshold } = own?.result ?? row.worst;
    return {
        ...whole,
        cells: {
            benchmark: whole.cells.benchmark ?? null,
            metric: { kind: 'metric', metric, gates: true },
            course: { kind: 'course', places, threshold },
            step: stepCell(heads),
            base: base === null ? null : { kind: 'quantity', text: formatQuantity(unit, base) },
            ...Object.fromEntries(versions),
        },
    };
}
/** A version that is compared with nothing has its figure alone. */
function headCell(head, at) {
    if (head === null)
        return null;
    const { result, step } = head;
    if (result.verdict === 'errored')
        return { kind: 'text', text: 'failed' };
    const before = at === 0 || step === null ? undefined : changeText(step)?.estimate;
    const change = changeText(result)?.estimate;
    const value = result.values.head;
    const figure = value === null ? null : formatQuantity((0,model/* metricOf */.ak)(result.metric).unit, value);
    const own = change ?? figure;
    if (own === null)
        return null;
    return { kind: 'quantity', text: before === undefined ? own : `${own} (${before})` };
}
/** The versions in which it changed, with their changes since the one before. */
function stepCell(heads) {
    const changed = heads.flatMap((head) => head?.step != null && hasChanged(head.step) ? [head.step] : []);
    if (changed.length === 0)
        return null;
    const phrases = changed.flatMap((step, at) => [
        ...(at === 0 ? [] : [phrase_plain(', ')]),
        phrase_name(step.version, 24),
        phrase_plain(` ${changeText(step)?.estimate ?? ''}`),
    ]);
    return { kind: 'phrases', phrases };
}

;// CONCATENATED MODULE: ./lib/report/page/what-now.js


/** @param rows the worst first */
function whatNow(report, rows) {
    if ((0,model/* conclusionOf */.vu)(report) !== 'failure')
        return null;
    const slower = rows.filter(({ worst }) => worst.verdict !== 'errored' && failsJob(worst, report));
    const accept = slower
        .slice(0, mostAccepted)
        .map(({ benchmark: { id, name } }) => patternIn(isUnique(name, report, slower) ? name : id));
    return { accept, more: slower.length - accept.length };
}
const mostAccepted = 3;
/** A pattern is a part of the names that it accepts. */
function isUnique(name, { benchmarks }, slower) {
    return (name.trim() !== '' &&
        benchmarks.every((other) => !other.id.includes(name) || slower.some(({ benchmark }) => benchmark === other)));
}
// A longer pattern is not read.
const longestPattern = 200;
/** The name, or the longest part of it that can stand between backticks in a line. */
function patternIn(name) {
    const parts = name.split(/[`\p{C}\p{Zl}\p{Zp}]/u).map((part) => part.trim());
    const longest = parts.reduce((best, part) => (part.length > best.length ? part : best), '');
    return longest.slice(0, longestPattern).trim();
}

;// CONCATENATED MODULE: ./lib/report/page/page-of.js



















/** The page of a report, which every form is written from. */
const pageOf = oncePerReport((report) => {
    const rows = worstFirst(report);
    const { base } = report.versions;
    const ofResults = base === null ? measuredSections : comparedSections;
    const sections = [
        environmentSection(report),
        ...ofResults(report, rows, resultLines(report)),
        ...limitSections(report),
        errorSection(report),
        versionSection(report, resultLines(report)),
        ...sweepSections(report),
        bottleneckSection(report),
        ruleSection(report),
        noticeSection(report),
    ];
    return {
        headline: headlineOf(report, rows),
        versions: versions(report),
        tally: base === null ? null : tallyText(rows),
        sections: sections.filter(({ body }) => body.lines.length > 0).toSorted(byImportance),
        whatNow: whatNow(report, rows),
        measurement: {
            versions: versionsInRoles(report),
            facts: measurement(report),
            command: report.reproduce,
        },
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
        ...(index === 0 ? [] : [phrase_plain(', ')]),
        ...headName(report, head),
    ]);
    return base === null ? named : [...named, phrase_plain(' compared with '), ...versionName(base)];
}

;// CONCATENATED MODULE: ./lib/report/renderers/markdown/size-limit.js
/** How long a comment on GitHub may be. */
const commentLimit = { unit: 'characters', max: 65_536 };
/** How long a check run's summary may be. GitHub speaks of characters; that many bytes are never more. */
const checkLimit = { unit: 'bytes', max: 65_535 };
/** How long a step's part of the job's summary may be. */
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
    const full = sections.map((section) => fitted(section, section.rows.map((row) => row.full)));
    const whole = join(full);
    const size = sizeOf(whole, limit);
    return size <= limit.max ? whole : join(reduce(full, size - limit.max, limit));
}
function fitted(section, rows) {
    return { section, rows, text: sectionText(section, rows) };
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
function priority(one) {
    return one?.section.priority ?? Infinity;
}
function dropRows(before, excess, limit) {
    const mustStay = before.section.rows.findLastIndex(({ short }) => short !== null) + 1;
    return dropDownTo(mustStay, before, excess, limit);
}
function dropAllRows(before, excess, limit) {
    return dropDownTo(0, before, excess, limit);
}
function dropDownTo(fewest, { section, rows }, excess, limit) {
    let left = excess + noteSize;
    let kept = rows.length;
    while (kept > fewest && left > 0) {
        kept -= 1;
        left -= sizeOf(rows[kept] ?? '', limit) + section.between.length;
    }
    return fitted(section, rows.slice(0, kept));
}
function shortenRows(before, excess, limit) {
    const rows = [...before.rows];
    let left = excess;
    for (let at = rows.length - 1; at >= 0 && left > 0; at -= 1) {
        const short = before.section.rows[at]?.short;
        if (short === undefined || short === null)
            continue;
        left -= sizeOf(rows[at] ?? '', limit) - sizeOf(short, limit);
        rows[at] = short;
    }
    return fitted(before.section, rows);
}
function saved(before, after, limit) {
    return sizeOf(before.text, limit) - sizeOf(after.text, limit);
}
function join(all) {
    return all.map(({ text }) => text).join('\n\n');
}
function sectionText(section, rows) {
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
    untouched: '○',
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
/** Red is for what fails the job: the same verdict wears other colours where it fails nothing, or was accepted. */
function verdictDot({ verdict, fails, isAccepted }) {
    if (isAccepted)
        return acceptedDot;
    return grave.has(verdict) && !fails ? harmlessDot : verdictDots[verdict];
}
const grave = new Set(['regressed', 'suspected', 'errored']);
const harmlessDot = '🔸';
const acceptedDot = '🟣';
/** GitHub draws these in colour in comments and mails alike. */
const verdictDots = {
    regressed: '🔴',
    suspected: '🔺',
    errored: '🟥',
    unstable: '🟠',
    inconclusive: '🟡',
    improved: '🟢',
    unchanged: '⚪',
    untouched: '🔘',
    new: '🔵',
    removed: '⚫',
};

;// CONCATENATED MODULE: ./lib/report/renderers/markdown/legends.js


/** What drawings, signs and words mean, each below the first table that has it: to say it once is enough. */
function legends(sections) {
    const told = entries.flatMap(({ isIn, text }) => {
        const first = sections.find(({ body }) => body.kind === 'table' && isIn(body));
        return first?.body.kind === 'table' ? [{ section: first, text: text(first.body) }] : [];
    });
    return new Map(Array.from(Map.groupBy(told, ({ section }) => section), ([section, own]) => [section, own.map(({ text }) => text).join(' ')]));
}
const entries = [
    {
        isIn: (table) => legends_cellsOf(table).some((cell) => cell.kind === 'drawing'),
        text: (table) => `\`├─●─┤\` the change and its 95 % interval, ${isOfTime(table) ? 'slower' : 'worse'} to the right; \`│\` no change; \`¦\` the threshold.`,
    },
    {
        isIn: ({ columns }) => columns.some(({ key }) => key === 'course'),
        text: () => '`▁▁▇` has a bar for each version, the higher, the worse.',
    },
    {
        isIn: ({ columns }) => columns.some(({ key }) => key === 'noise'),
        text: () => 'Noise floor: the base measured against itself in the same rounds.',
    },
    {
        isIn: (table) => dotsOf(table).includes(harmlessDot),
        text: () => `${harmlessDot} fails nothing.`,
    },
    {
        isIn: (table) => dotsOf(table).includes(acceptedDot),
        text: () => `${acceptedDot} accepted, and fails nothing.`,
    },
];
function isOfTime({ lines }) {
    return lines.every(({ cells: { metric } }) => metric?.kind !== 'metric' || (0,model/* metricOf */.ak)(metric.metric).unit === 's');
}
function dotsOf(table) {
    const verdicts = legends_cellsOf(table).flatMap((cell) => {
        if (cell.kind === 'also')
            return cell.changes.map(({ verdict }) => verdict);
        return cell.kind === 'verdict' ? cell : [];
    });
    return verdicts.map(({ verdict, fails, accepted }) => verdictDot({ verdict, fails, isAccepted: accepted !== null }));
}
/** The cells that are shown, those of heads beside each other too. */
function legends_cellsOf({ lines, columns }) {
    const shown = new Set(columns.map(({ key }) => key));
    return lines.flatMap(({ cells }) => Object.entries(cells).flatMap(([key, cell]) => {
        if (cell == null || !(shown.has(key) || key === 'also'))
            return [];
        return cell.kind === 'head' ? Object.values(cell.cells).filter((one) => one != null) : cell;
    }));
}

;// CONCATENATED MODULE: ./lib/report/words/course-drawing.js
/**
 * Where each version stands between the best (0) and the worst (1) of a drawing. The scale holds at least the threshold on
 * either side, so that noise does not look like a change.
 *
 * @returns null for a version without a figure
 */
function courseHeights(places, threshold) {
    const known = places.flatMap(({ at }) => (at === null ? [] : [at]));
    if (known.length === 0)
        return places.map(() => null);
    const [least, most] = [Math.min(...known), Math.max(...known)];
    const span = Math.max(most - least, 4 * Math.log1p(threshold));
    const middle = (least + most) / 2;
    return places.map(({ at }) => (at === null ? null : (at - middle) / span + 1 / 2));
}
/** A course in one character a version, such as `▄▄▄▇▇`: the higher, the worse; `·` has no figure. */
function drawCourse(places, threshold) {
    return courseHeights(places, threshold)
        .map((height) => (height === null ? '·' : (bars[Math.round(height * (bars.length - 1))] ?? '')))
        .join('');
}
const bars = Array.from('▁▂▃▄▅▆▇█');

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
            return line.isFirst ? nameText(cell, isDense ? [] : reasonLines(line), isDense) : '';
        case 'label':
            return inlineCode(cell.text, 32);
        case 'phrases':
            return stacked(phrasesToMarkdown(cell.phrases), ...(isNamed ? metricLines(metric) : []));
        case 'metric': {
            const [noun = '', ...notes] = metricLines(cell);
            return isDense ? noun : stacked(noun, ...notes);
        }
        case 'verdict':
            return verdictText(cell, isNamed ? metricLines(metric) : [], line.cells.also);
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
        case 'course':
            return code(drawCourse(cell.places, cell.threshold));
        case 'head':
            return headText(cell.cells);
        // Stands beside the verdict.
        case 'also':
            return '';
    }
}
function nameText({ text, suite, was }, aside, isDense) {
    const notes = [
        ...(was === null ? [] : [`was ${inlineCode(was, 40)}`]),
        ...(suite === null ? [] : [inlineCode(suite)]),
        ...aside,
    ];
    const parts = [inlineCode(text), ...notes.map(small)];
    return parts.join(isDense ? ' ' : '<br>');
}
/** Where a change comes from. */
function reasonLines({ cells: { reason } }) {
    return reason?.kind === 'phrases' ? [phrasesToMarkdown(reason.phrases)] : [];
}
function metricLines(cell) {
    if (cell?.kind !== 'metric')
        return [];
    const phrase = metricPhrase(cell.metric);
    const noun = phrase.kind === 'plain' ? together(phrase.text) : phrasesToMarkdown([phrase]);
    return [noun, ...(cell.gates ? [] : [together('does not gate')])];
}
function verdictText(cell, metric, also) {
    const { verdict, accepted } = cell;
    return stacked(together(`${dotOf(cell)} ${verdict}`), ...metric, ...(accepted === null ? [] : [phrasesToMarkdown(acceptedPhrases(accepted))]), ...alsoLines(also));
}
function dotOf({ verdict, fails, accepted }) {
    return verdictDot({ verdict, fails, isAccepted: accepted !== null });
}
// Of another tool there may be hundreds.
const mostAlso = 5;
/** The other metrics that changed as well, each with its own sign. */
function alsoLines(cell) {
    if (cell?.kind !== 'also')
        return [];
    const lines = cell.changes.slice(0, mostAlso).map(alsoLine);
    const more = cell.changes.length - lines.length;
    return more === 0 ? lines : [...lines, together(`and ${grouped(more)} more`)];
}
function alsoLine({ metric, verdict, text }) {
    const [noun = ''] = metricLines({ kind: 'metric', metric, gates: true });
    return `${dotOf(verdict)}\u00a0also\u00a0${noun}\u00a0${figureText(text)}`;
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
function headText({ verdict, change, interval, drawing, head, also }) {
    if (verdict?.kind !== 'verdict')
        return '';
    const lead = together(`${dotOf(verdict)} ${verdict.verdict}`);
    const figure = head?.kind === 'quantity' ? figureText(head.text) : '';
    if (change?.kind !== 'change')
        return `${lead}<br>${figure}`;
    const { accepted } = verdict;
    const notes = [
        ...(accepted === null ? [] : [phrasesToMarkdown(acceptedPhrases(accepted))]),
        ...(interval?.kind === 'interval' ? [figureText(interval.text)] : []),
        ...(drawing?.kind === 'drawing' ? [drawingText(drawing)] : []),
        ...alsoLines(also),
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
 * The report as GitHub's Markdown, for a comment or a job's summary. The first line says whether the job fails, and by
 * which change that matters most, plain enough for a notification; the last is the marker.
 */
function renderMarkdown(report, { id, limit = commentLimit, lastLine = commentMarker(id), fixed = [], pageUrl = null, }) {
    const first = phrasesToMarkdown(verdictLine(report, id));
    const { about, failures, now, rest } = composed(report);
    const link = pageText(pageUrl);
    const sections = [
        fixedSection([first, ...fixedText(report, fixed)].join('\n\n')),
        fixedSection([about, ...(now.length === 0 ? link : [])].join('\n\n')),
        ...failures,
        ...(now.length === 0 ? [] : [...now, ...link]).map(fixedSection),
        ...rest,
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
    const { whatNow, measurement } = page;
    const shown = page.sections.filter(({ telling }) => telling !== 'whole');
    const told = legends(shown);
    const failures = shown.findLastIndex(({ name: own }) => markdown_failing.has(own)) + 1;
    const sections = shown.map((section) => sectionOf(section, told.get(section) ?? ''));
    return {
        about: context(page),
        failures: sections.slice(0, failures),
        now: whatNow === null ? [] : whatNowText(whatNow, measurement),
        rest: [
            ...sections.slice(failures),
            fixedSection(measurementText(measurement, whatNow === null)),
        ],
    };
});
/** Sections that may hold what fails the job. */
const markdown_failing = new Set(['changes', 'unmet-limits', 'errors']);
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
/** An address of ours, made of the run's. */
function pageText(url) {
    return url === null ? [] : [`[All results, with the rounds behind them](${url})`];
}
function context({ versions, tally, headline: { consequence } }) {
    if (tally === null)
        return `> [!WARNING]\n> ${nothingCompared}\n\n${phrasesToMarkdown(versions)}`;
    const line = phrasesToMarkdown([...versions, phrase_plain(` · ${tally}`)]);
    return consequence === null ? line : `${line}\n\n${consequence}`;
}
const nothingCompared = 'There was no base to compare with, so this run cannot tell whether anything got slower.';
// Who loses rows first when the text is too long. Failing rows come last, and are shortened before they go.
const priorities = {
    sweep: 0,
    'other-metrics': 0,
    untouched: 0,
    unchanged: 1,
    unmeasured: 1,
    'one-sided': 2,
    bottlenecks: 2,
    'other-limits': 3,
    improved: 3,
    unsettled: 4,
    notices: 5,
    rules: 5,
    'over-versions': 4,
    environment: 7,
    errors: 6,
    limits: 7,
    'unmet-limits': 7,
    results: 7,
    changes: 7,
    measured: 7,
};
function sectionOf(section, legend) {
    const { name: own, fold, summary, thing } = section;
    const isFolded = fold !== 'never';
    const title = `<summary>${phrasesToHtml(summary)}</summary>`;
    return {
        open: isFolded ? `<details${fold === 'open' ? ' open' : ''}>${title}` : '',
        ...bodyOf(section),
        close: [legend, isFolded ? '</details>' : ''].filter((part) => part !== '').join('\n\n'),
        thing,
        priority: priorities[own],
    };
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
function errorRow({ message, benchmarks, number }) {
    const named = benchmarks.slice(0, markdown_mostNamed).map((id) => inlineCode(id, 100));
    const more = benchmarks.length - named.length;
    const lead = number === '' ? '' : `${number}: `;
    const names = `${lead}${named.join(', ')}${more === 0 ? '' : ` and ${grouped(more)} more`}`;
    const summary = message.trim().split(/[\n\r]/)[0] ?? '';
    return {
        full: `${names}\n\n${codeBlock(excerpt(message), 'text')}`,
        short: `${names}: ${inlineCode(summary, 100)}`,
    };
}
// A command cut short would be a trap, so one that is too long is left out altogether.
const longestCommand = 2_000;
/** How it was measured, to unfold. */
function measurementText(measurement, hasCommand) {
    const { versions, facts } = measurement;
    return [
        '<details><summary>How it was measured</summary>',
        [...versions, ...facts].map((fact) => `- ${phrasesToMarkdown(fact)}`).join('\n'),
        ...(hasCommand ? commandText(measurement) : []),
        '</details>',
    ].join('\n\n');
}
/** The command that measures it again. */
function commandText({ command }) {
    if (command === null || command.length > longestCommand)
        return [];
    return ['Once more, on your machine:', codeBlock(visibleText(command), 'sh')];
}
/** What to do about what fails: the lines that accept it lack their reason, so that nobody accepts without one. */
function whatNowText({ accept, more }, measurement) {
    const lines = accept.map((pattern) => `Benchgate-Accept: \`${pattern}\` — …`);
    const others = more === 0 ? '' : ` (${grouped(more)} more the same way)`;
    const accepting = [
        `**Worth it?** Say why in place of the dots, in a commit or in the description${others}:`,
        codeBlock(lines.join('\n'), 'text'),
    ];
    return [...(lines.length === 0 ? [] : accepting), ...commandText(measurement)];
}

;// CONCATENATED MODULE: ./lib/report/explanation.js





















/** Bytes: a person reads no more of it, and a program pays for each. */
const longestExplanation = 2_000;
/**
 * What a report knows of benchmarks, in few words of plain text: what changed and by how much, how sure that is, whether
 * the change reaches it, and what else of it changed or did not. Every line is safe to print.
 *
 * @param benchmarks those to explain; null for the worst of the report
 * @returns at most 2,000 bytes of UTF-8
 */
function renderExplanation(report, benchmarks) {
    const chosen = benchmarks ?? explanation_worst(report);
    const parts = chosen.map((benchmark) => paragraph(benchmark, report));
    const first = shorten(headlineText(report), 300);
    for (let shown = parts.length;; shown--) {
        const more = parts.length - shown;
        const rest = more === 0 ? [] : [`${count(more, 'more benchmark')}: name one to explain it.`];
        const text = `${[first, ...parts.slice(0, shown), ...rest].join('\n\n')}\n`;
        if (shown === 0 || Buffer.byteLength(text) <= longestExplanation)
            return text;
    }
}
/** The benchmarks that fail, or may be worse; where there are none, those that improved. */
function explanation_worst(report) {
    const rows = worstFirst(report);
    const grave = rows.filter((row) => isGrave.has(row.worst.verdict));
    const shown = grave.length > 0 ? grave : rows.filter((row) => row.worst.verdict === 'improved');
    return shown.map(({ benchmark }) => benchmark);
}
const isGrave = new Set([
    'regressed',
    'suspected',
    'errored',
    'unstable',
    'inconclusive',
]);
function paragraph(benchmark, report) {
    const { results } = benchmark;
    const own = gating(benchmark);
    const leading = own.length > 0 ? own : results.slice(0, 1);
    const others = results.filter((result) => !leading.includes(result));
    const several = report.versions.heads.length > 1;
    const steady = others.filter(({ verdict }) => verdict === 'unchanged').map(({ metric }) => metric);
    const lines = [
        ...leading.flatMap((result) => explanation_resultLines(benchmark, result, several, report)),
        ...others
            .filter(hasChanged)
            .map((result) => `also ${result.verdict}: ${explanation_figures(result, several)}`),
        ...(steady.length === 0 ? [] : [`unchanged: ${listed_listed([...new Set(steady)].map(metricText))}`]),
    ];
    const title = `${explanation_line(calledAs(benchmark), 120)} (${explanation_line(benchmark.suite, 80)})`;
    return [title, ...lines.map((each) => `  ${each}`)].join('\n');
}
function explanation_resultLines(benchmark, result, several, report) {
    const { verdict, error, accepted, lacks, mde } = result;
    const reach = reachOf(report)(benchmark.id, result.version);
    const why = reasonTexts(benchmark, result, reasonsOf(report)(benchmark.id, result.version));
    const seconds = lacks?.seconds ?? null;
    const open = verdict === 'inconclusive' || verdict === 'unstable' || verdict === 'suspected';
    return [
        `${verdict}: ${explanation_figures(result, several)}`,
        ...(error === null ? [] : [`it said: ${explanation_line(excerpt(error).split('\n')[0] ?? '', 200)}`]),
        ...(accepted === null ? [] : [phrasesToText(acceptedPhrases(accepted))]),
        ...(reach === null ? [] : [explanation_line(keptReachText(reach), 200)]),
        ...why.map((text) => explanation_line(text, 200)),
        ...(!open || mde === null ? [] : [`these rounds could have detected ${formatDetectable(mde)}`]),
        ...(lacks === null
            ? []
            : [
                `undecided: ${count(lacks.rounds, 'more round')}${seconds === null ? '' : `, about ${formatDuration(seconds)},`} would tell`,
            ]),
    ];
}
/** Such as `time 1.20 ms to 1.35 ms, +12.3 % (95 % CI +10.9 to +13.8 %), threshold 5 %, 14 rounds, noise -0.2 to +0.3 %`. */
function explanation_figures(result, several) {
    const { metric, values, change, threshold, rounds, noiseFloor, version } = result;
    const { base, head } = formatPair((0,model/* metricOf */.ak)(metric).unit, values, change);
    const both = [base, head].filter((figure) => figure !== null).map(logText);
    const told = [
        `${metricText(metric)} ${both.join(' to ')}`.trimEnd(),
        ...(change === null ? [] : [changeSentence(result), `threshold ${formatLimit(threshold)}`]),
        ...(rounds.total === 0 ? [] : [count(rounds.judged || rounds.total, 'round')]),
        ...(noiseFloor === null ? [] : [`noise ${formatNoise(noiseFloor)}`]),
        ...(several ? [`in ${explanation_line(version, 40)}`] : []),
    ];
    return told.join(', ');
}
function explanation_line(text, columns) {
    return logText(displayName(text, columns));
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
            .map(({ column: { title, align } }, at) => pad(title, textWidth(title), widths[at] ?? 0, align))
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
    const widths = cells.map(textWidth);
    const widest = widths.reduce((most, one) => Math.max(most, one), 0);
    const natural = widest === 0 ? 0 : Math.max(widest, textWidth(column.title));
    return { column, cells, widths, natural };
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
        .map(({ column, cells, widths: own }, at) => {
        const padded = pad(cells[index] ?? '', own[index] ?? 0, widths[at] ?? 0, column.align);
        const text = at === last ? padded.trimEnd() : padded;
        return column.paint === undefined ? text : column.paint(text, row);
    })
        .join(gap);
}
/** @param own columns that the text takes */
function pad(text, own, width, align) {
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
        benchmarks.length === 0 ? wrap(nothingKept(view), width) : lines(view, width),
        shifts(view, width),
        wrap(explanation(benchmarks), width).map(quiet),
    ];
    return blocks
        .filter((block) => block.length > 0)
        .map((block) => block.join('\n'))
        .join('\n\n');
}
function nothingKept({ metric, kept }) {
    const others = kept.map((name) => logText(name)).join(', ');
    const those = others === '' ? 'No figures were kept.' : `These metrics were kept: ${others}.`;
    return `No push has figures of ${logText(metric)}. ${those}`;
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
            cell: ({ points }) => logText(formatQuantity(unit, points.at(-1)?.value ?? 0)),
            fit: 'keep',
        },
        {
            title: 'level',
            align: 'left',
            cell: ({ points }) => history_drawing(points.map(({ value }) => value)),
            fit: 1,
        },
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
/** The drawing spans a tenth of the level at least, so that noise is drawn flat. */
const leastSpan = 0.1;
function history_drawing(values) {
    const drawn = values.slice(-mostDrawn);
    const [low, high] = [Math.min(...drawn), Math.max(...drawn)];
    const missing = Math.max(0, (leastSpan * (Math.abs(low) + Math.abs(high))) / 2 - (high - low)) / 2;
    return missing === 0
        ? (0,sparkly/* default */.A)(drawn)
        : (0,sparkly/* default */.A)(drawn, { minimum: low - missing, maximum: high + missing });
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

// EXTERNAL MODULE: ./node_modules/zod/v4/classic/schemas.js + 3 modules
var schemas = __webpack_require__(28942);
// EXTERNAL MODULE: ./node_modules/zod/v4/classic/iso.js
var iso = __webpack_require__(64377);
;// CONCATENATED MODULE: ./lib/report/contract/schema-metric.js


const foreign = schemas/* templateLiteral */.Uy$([schemas/* string */.YjP(), ' [', schemas/* string */.YjP(), '] ', schemas/* enum */.k5n(['lower', 'higher'])]);
/** A metric of the gate's own, or all there is to know of another tool's. */
const metricSchema = schemas/* union */.KCZ([schemas/* enum */.k5n(model/* metricNames */.Zv), foreign])
    .refine(model/* isMetricName */.M8, 'expected a metric such as time, or `allocs/op [count] lower`');

;// CONCATENATED MODULE: ./lib/report/contract/schema-baseline.js



const ratio = schemas/* number */.aig().min(0);
const schema_baseline_words = schemas/* string */.YjP();
/** Why a prepared checkout was not used. */
const treeRefusalSchema = schemas/* discriminatedUnion */.gMt('why', [
    schemas/* object */.Ikc({ why: schemas/* enum */.k5n(['switched-off', 'other-commit', 'not-kept']) }).readonly(),
    schemas/* object */.Ikc({ why: schemas/* enum */.k5n(['other-manifest', 'other-benchmarks', 'other-lockfile']) }).readonly(),
    schemas/* object */.Ikc({ why: schemas/* literal */.euz('other-setup'), before: schema_baseline_words.nullable(), now: schema_baseline_words.nullable() })
        .readonly(),
    schemas/* object */.Ikc({ why: schemas/* literal */.euz('other-node'), before: schema_baseline_words, now: schema_baseline_words }).readonly(),
    schemas/* object */.Ikc({ why: schemas/* enum */.k5n(['unusable', 'untrusted', 'unknown-origin']), reason: schema_baseline_words }).readonly(),
]);
const treeSchema = schemas/* discriminatedUnion */.gMt('kind', [
    schemas/* object */.Ikc({ kind: schemas/* literal */.euz('used'), seconds: schemas/* number */.aig().min(0) }).readonly(),
    schemas/* object */.Ikc({ kind: schemas/* literal */.euz('rebuilt'), refusal: treeRefusalSchema }).readonly(),
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
const notCounted = schemas/* discriminatedUnion */.gMt('kind', [
    schemas/* object */.Ikc({ kind: schemas/* literal */.euz('missing') }),
    schemas/* object */.Ikc({ kind: schemas/* literal */.euz('arms') }),
    schemas/* object */.Ikc({ kind: schemas/* literal */.euz('too-old'), version: schema_notice_facts_text, needed: schema_notice_facts_text }),
    schemas/* object */.Ikc({ kind: schemas/* literal */.euz('broken'), reason: schema_notice_facts_text }),
    schemas/* object */.Ikc({ kind: schemas/* literal */.euz('clock') }),
    schemas/* object */.Ikc({ kind: schemas/* literal */.euz('unsteady'), spread: number }),
    schemas/* object */.Ikc({ kind: schemas/* literal */.euz('failed'), reason: schema_notice_facts_text }),
    schemas/* object */.Ikc({ kind: schemas/* literal */.euz('kind-of-suite') }),
    schemas/* object */.Ikc({ kind: schemas/* literal */.euz('cut') }),
]);
/** The faults that can end a run which has measured something; as others are not written, none is read. */
const endingFault = schemas/* discriminatedUnion */.gMt('code', [
    schemas/* object */.Ikc({ code: schemas/* literal */.euz('disk-full'), path: optional, reason: schema_notice_facts_text }),
    schemas/* object */.Ikc({ code: schemas/* literal */.euz('no-temporary-directory'), parent: schema_notice_facts_text, reason: schema_notice_facts_text }),
    schemas/* object */.Ikc({ code: schemas/* literal */.euz('no-named-pipes'), reason: schema_notice_facts_text }),
]);
/** The facts of each code, as they stand in a file. */
const factsSchemas = {
    'same-commit': twins.extend({ commit: schema_notice_facts_text }),
    'same-release': twins,
    'same-results': twins,
    'same-directory': twins,
    'nothing-to-compare': schemas/* object */.Ikc({
        why: schemas/* enum */.k5n(['event', 'tag', 'new-branch', 'rewritten-branch']),
    }),
    'other-checkout': schemas/* object */.Ikc({ commit: schema_notice_facts_text }),
    'path-lengths': schemas/* object */.Ikc({ lengths: list({ version: schema_notice_facts_text, length: schema_notice_facts_count }) }),
    'npm-not-used': schemas/* object */.Ikc({ name: schema_notice_facts_text, release: schema_notice_facts_text }),
    'not-published': schemas/* object */.Ikc({ file: schema_notice_facts_text, imports: schema_notice_facts_text, version: schema_notice_facts_text }),
    'folder-missing': schemas/* object */.Ikc({ version: schema_notice_facts_text }),
    'version-changed': schemas/* object */.Ikc({ version: schema_notice_facts_text, file: schema_notice_facts_text, others: schema_notice_facts_count }),
    'program-changed': schemas/* object */.Ikc({ file: schema_notice_facts_text, others: schema_notice_facts_count }),
    'config-changed': schemas/* object */.Ikc({ files: texts, base: schema_notice_facts_text, head: schema_notice_facts_text, ignoring: schema_notice_facts_count }),
    'runtimes-differ': schemas/* object */.Ikc({ arms: list({ version: schema_notice_facts_text, runtime: schema_notice_facts_text }) }),
    'runtime-bumped': schemas/* object */.Ikc({
        pins: list({ file: schema_notice_facts_text, base: optional, head: optional }),
        node: optional,
    }),
    'runtime-lacks': schemas/* object */.Ikc({ version: schema_notice_facts_text, metrics: schemas/* array */.YOg(metricSchema).readonly() }),
    recorded: nothing,
    'recorded-elsewhere': schemas/* object */.Ikc({ machines: texts }),
    'not-read': schemas/* object */.Ikc({ suites: texts, all: schema_notice_facts_count }),
    'empty-suite': schemas/* object */.Ikc({ suite: schema_notice_facts_text }),
    'parameter-missing': schemas/* object */.Ikc({ suite: schema_notice_facts_text, names: texts }),
    'benchmark-changed': schemas/* object */.Ikc({ suite: schema_notice_facts_text, base: schema_notice_facts_text, head: schema_notice_facts_text }),
    'shared-code': schemas/* object */.Ikc({ file: schema_notice_facts_text, versions: texts }),
    'benchmark-file': schemas/* discriminatedUnion */.gMt('what', [
        schemas/* object */.Ikc({ what: schemas/* literal */.euz('hook-failed'), suite: schema_notice_facts_text, reason: schema_notice_facts_text }),
        schemas/* object */.Ikc({ what: schemas/* enum */.k5n(['concurrency', 'not-at-once', 'run-again']), benchmark: schema_notice_facts_text }),
        schemas/* object */.Ikc({ what: schemas/* literal */.euz('expectation'), test: schema_notice_facts_text, reason: schema_notice_facts_text }),
    ]),
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
    'part-of-run': schemas/* object */.Ikc({ index: schema_notice_facts_count, count: schema_notice_facts_count, benchmarks: schema_notice_facts_count, all: schema_notice_facts_count }),
    resumed: schemas/* object */.Ikc({ earlier: schema_notice_facts_count, rounds: schema_notice_facts_count }),
    'ended-early': schemas/* object */.Ikc({ fault: endingFault }),
    'rounds-not-kept': schemas/* object */.Ikc({ reason: optional }),
    'rounds-redone': schemas/* object */.Ikc({ redone: schema_notice_facts_count, rounds: schema_notice_facts_count, stolen: number, waited: number }),
    'process-died': schemas/* object */.Ikc({ benchmark: schema_notice_facts_text, versions: texts, times: schema_notice_facts_count, reason: schema_notice_facts_text }),
    'busy-outside-slices': schemas/* object */.Ikc({
        benchmark: schema_notice_facts_text,
        shares: list({ version: schema_notice_facts_text, share: number }),
    }),
    'uneven-slices': schemas/* object */.Ikc({ benchmark: schema_notice_facts_text, shortest: number, longest: number }),
    'fixed-time': schemas/* object */.Ikc({ benchmark: schema_notice_facts_text, seconds: number }),
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
    'system-calls-uncounted': schemas/* object */.Ikc({ why: schemas/* enum */.k5n(['missing', 'refused']) }),
    'look-failed': schemas/* object */.Ikc({
        benchmarks: texts,
        why: schemas/* object */.Ikc({ code: schemas/* enum */.k5n(model/* unseenCodes */.Je), text: schema_notice_facts_text }),
    }),
    'instructions-not-counted': schemas/* object */.Ikc({ why: notCounted, benchmarks: texts }),
    'no-reason': schemas/* object */.Ikc({
        what: schemas/* enum */.k5n(['instructions', 'movers', 'deopts', 'counts']),
        benchmarks: texts,
        reason: schema_notice_facts_text,
    }),
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
    'untouched-moved': schemas/* object */.Ikc({ benchmarks: texts, controls: schema_notice_facts_count }),
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
    'base-rebuilt': treeRefusalSchema,
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
    'results-skipped': schemas/* object */.Ikc({
        file: schema_notice_facts_text,
        line: schema_notice_facts_count.nullable(),
        problem: schema_notice_facts_text,
        rows: schema_notice_facts_count,
    }),
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
    'message-not-sent': schemas/* object */.Ikc({ target: schema_notice_facts_text, reason: schema_notice_facts_text }),
    'alerts-unread': ofReason,
    'alerts-not-kept': ofReason,
    'issue-not-written': answered,
    'summary-unavailable': ofReason,
    'page-not-uploaded': ofReason,
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

;// CONCATENATED MODULE: ./lib/report/contract/schema-bottleneck.js


const schema_bottleneck_rules = Object.keys(model/* bottleneckRules */.Vk).filter((name) => Object.hasOwn(model/* bottleneckRules */.Vk, name));
const schema_bottleneck_figure = schemas/* number */.aig().min(0);
/** A bottleneck as it stands in a file, for others: it follows from the figures, and is told anew from them. */
const bottleneckSchema = schemas/* object */.Ikc({
    rule: schemas/* enum */.k5n(schema_bottleneck_rules),
    severity: schemas/* enum */.k5n(model/* bottleneckSeverities */.X5),
    benchmark: schemas/* string */.YjP().nullable().meta({
        description: 'The id of the one with the worst figure; null where it is about the whole run.',
    }),
    version: schemas/* string */.YjP().nullable().meta({ description: "Its head's label." }),
    current: schema_bottleneck_figure.meta({ description: "In the rule's unit: seconds, bytes, shares or times." }),
    base: schema_bottleneck_figure.nullable().meta({ description: 'The same of the base.' }),
    limits: schemas/* object */.Ikc({ warning: schema_bottleneck_figure, critical: schema_bottleneck_figure.nullable() }).readonly(),
    others: schemas/* int */.Whr()
        .min(0)
        .meta({ description: 'How many other benchmarks are beyond the lower limit.' }),
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




const schema_budget_amount = schemas/* number */.aig().min(0);
const benchmarkSchema = schemas/* object */.Ikc({ id: schemas/* string */.YjP(), suite: schemas/* string */.YjP(), name: schemas/* string */.YjP() }).readonly();
const shape = {
    tier: schemas/* string */.YjP().meta({ description: 'When it is to be kept; only the first tier gates.' }),
    gates: schemas/* boolean */.zMY().meta({ description: 'Whether it counts: it is of the first tier.' }),
    version: schemas/* string */.YjP().meta({ description: "The head's label." }),
    metric: metricSchema,
    target: schemas/* object */.Ikc({ bound: schemas/* enum */.k5n(['max', 'min']), value: schema_budget_amount }).readonly(),
    current: schemas/* object */.Ikc({ value: schema_budget_amount, low: schema_budget_amount, high: upperEnd })
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
        description: 'How versions took turns, by suites: in slices on one CPU, or in whole runs or windows alone on the machine; recorded ones were read.',
    }),
    v8Flags: schemas/* array */.YOg(schemas/* string */.YjP()).readonly(),
    pinning: schemas/* enum */.k5n(['taskset', 'none']),
    baton: schemas/* enum */.k5n(['fifo', 'socket']),
})
    .readonly();

;// CONCATENATED MODULE: ./lib/report/contract/schema-reach.js


const schema_reach_text = schemas/* string */.YjP().max(model/* longestReachText */.JV);
const schema_reach_count = schemas/* int */.Whr().min(0);
const difference = schemas/* discriminatedUnion */.gMt('kind', [
    schemas/* object */.Ikc({
        kind: schemas/* literal */.euz('code'),
        how: schemas/* enum */.k5n(['changed', 'new', 'gone']).meta({
            description: 'Whether both versions have it, or one of them alone runs it.',
        }),
        path: schema_reach_text.meta({
            description: "Relative to the version's directory, or absolute; empty for code that was made of a text.",
        }),
        lines: schemas/* tuple */.PVZ([schemas/* int */.Whr().positive(), schemas/* int */.Whr().positive()]).readonly(),
        name: schema_reach_text.meta({ description: "The function's; empty where it has none." }),
    })
        .readonly(),
    schemas/* object */.Ikc({ kind: schemas/* literal */.euz('read'), what: schemas/* enum */.k5n(model/* readKinds */.eA), name: schema_reach_text }).readonly(),
    schemas/* object */.Ikc({ kind: schemas/* literal */.euz('resolved'), path: schema_reach_text, specifier: schema_reach_text }).readonly(),
]);
const benchmarks = schemas/* array */.YOg(schema_reach_count).readonly().meta({
    description: 'Which benchmarks of the evidence, counted from 0.',
});
const schema_reach_own = { version: schemas/* string */.YjP().meta({ description: "A head's label." }), benchmarks };
/** What a look told of benchmarks in one head, as it stands in a file. */
const reachSchema = schemas/* discriminatedUnion */.gMt('kind', [
    schemas/* object */.Ikc({
        kind: schemas/* literal */.euz('reaches'),
        first: schemas/* array */.YOg(difference).min(1).max(model/* mostDifferences */.oY).readonly(),
        others: schema_reach_count.meta({ description: 'How many differences there are beside these.' }),
        ...schema_reach_own,
    })
        .readonly(),
    schemas/* object */.Ikc({
        kind: schemas/* literal */.euz('cannot-reach'),
        compared: schemas/* object */.Ikc({ functions: schema_reach_count, files: schema_reach_count, reads: schema_reach_count, calls: schema_reach_count })
            .readonly()
            .meta({ description: 'What was compared, and is equal.' }),
        ...schema_reach_own,
    })
        .readonly(),
    schemas/* object */.Ikc({
        kind: schemas/* literal */.euz('unknown'),
        because: schemas/* array */.YOg(schemas/* object */.Ikc({ code: schemas/* enum */.k5n(model/* unseenCodes */.Je), text: schema_reach_text }).readonly())
            .min(1)
            .max(model/* mostDifferences */.oY)
            .readonly(),
        ...schema_reach_own,
    })
        .readonly(),
]);
const fraction = schemas/* number */.aig().min(0).max(1);
/** The same of a whole run. */
const reachSummarySchema = schemas/* object */.Ikc({
    reaches: schema_reach_count.meta({ description: 'Benchmarks that can reach the change in a head.' }),
    untouched: schema_reach_count.meta({ description: 'Those that cannot in any.' }),
    unknown: schema_reach_count,
    controls: schemas/* object */.Ikc({
        judged: schema_reach_count,
        slower: schema_reach_count.meta({ description: 'Those that would have been called slower.' }),
        faster: schema_reach_count,
        low: fraction,
        high: fraction.meta({
            description: '95 % bounds of how often what did not change is called slower.',
        }),
    })
        .readonly()
        .meta({ description: 'Untouched ones that were measured.' }),
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
 * What rounds found for some benchmarks: the same in a report and in the file that a run is resumed from.
 *
 * @param id how a benchmark is named there
 */
function recordSchema(id) {
    return schemas/* object */.Ikc({
        rounds: schemas/* array */.YOg(schemas/* int */.Whr().min(0))
            .min(1)
            .readonly()
            .meta({ description: 'Their numbers, in time order.' }),
        stage: schemas/* enum */.k5n(['screen', 'confirm']),
        arms: schemas/* array */.YOg(schemas/* string */.YjP()).readonly().meta({
            description: 'Labels of the versions; of a pair, the ids of its two benchmarks.',
        }),
        benchmarks: schemas/* array */.YOg(id).readonly(),
        figures: schemas/* partialRecord */.jgl(metricSchema, figureList).meta({
            description: "In the metric's base unit, one round after the other: all arms of the first benchmark, then all of the second, and so on; null stands for no figure.",
        }),
    })
        .refine(isWhole, 'expected a figure, or null, for each round, benchmark and arm')
        .readonly();
}
/** Rounds stand together only with figures: else a short text could claim more of them than there is room for. */
function isWhole({ rounds, benchmarks, arms, figures }) {
    const size = rounds.length * benchmarks.length * arms.length;
    const lists = Object.values(figures);
    const isBare = size === 0 || lists.length === 0;
    return lists.every((values) => values?.length === size) && (!isBare || rounds.length === 1);
}

;// CONCATENATED MODULE: ./lib/report/contract/schema-why.js


const schema_why_text = schemas/* string */.YjP().max(model/* longestReachText */.JV);
const schema_why_count = schemas/* int */.Whr().min(0);
const schema_why_seconds = schemas/* number */.aig().min(0);
const schema_why_amount = schemas/* number */.aig().min(0);
const schema_why_own = {
    version: schemas/* string */.YjP().meta({ description: "A head's label." }),
    benchmark: schema_why_count.meta({ description: 'Which benchmark of the evidence, counted from 0.' }),
};
const instructionCounts = schemas/* array */.YOg(schema_why_amount).min(1).max(model/* mostReasons */.TG.instructionCounts).readonly();
const place = {
    path: schema_why_text.meta({
        description: "Relative to the version's directory, or absolute, or an address such as node:fs; empty for native code.",
    }),
    line: schema_why_count.meta({ description: 'The first of the function; 0 where there is none.' }),
    name: schema_why_text.meta({ description: "The function's; empty where it has none." }),
};
const mover = schemas/* object */.Ikc({
    how: schemas/* enum */.k5n(['changed', 'new', 'gone']),
    ...place,
    base: schema_why_seconds.meta({ description: 'What an operation spends in the function itself.' }),
    head: schema_why_seconds,
    noise: schema_why_seconds.meta({ description: 'Half of the 95 % interval of the difference.' }),
})
    .readonly();
const schema_why_frame = schemas/* object */.Ikc({
    ...place,
    caller: schema_why_count.nullable().meta({ description: 'Which of the frames before it; null for none.' }),
    base: schema_why_seconds.meta({ description: 'What an operation spends in it and in what it calls.' }),
    head: schema_why_seconds,
})
    .readonly();
const deoptSite = schemas/* object */.Ikc({
    what: schemas/* enum */.k5n(model/* deoptKinds */.qF),
    side: schemas/* enum */.k5n(['base', 'head']).meta({ description: 'The one version in which it happened.' }),
    ...place,
    at: schema_why_count.meta({ description: 'The line on which it happened.' }),
    detail: schema_why_text.meta({ description: "V8's reason, or the property of a megamorphic access." }),
    times: schemas/* int */.Whr().min(1).meta({ description: 'How often in a round, at least.' }),
})
    .readonly();
/** What may have made a benchmark slower in a head, as it stands in a file. */
const whySchema = schemas/* discriminatedUnion */.gMt('kind', [
    schemas/* object */.Ikc({
        kind: schemas/* literal */.euz('instructions'),
        counter: schemas/* enum */.k5n(model/* instructionCounters */.o_),
        base: instructionCounts.meta({ description: 'Instructions an operation, one a count.' }),
        head: instructionCounts,
        ...schema_why_own,
    })
        .readonly(),
    schemas/* object */.Ikc({
        kind: schemas/* literal */.euz('movers'),
        movers: schemas/* array */.YOg(mover)
            .max(model/* mostReasons */.TG.movers)
            .readonly()
            .meta({ description: 'Functions whose own time differs by more than its noise.' }),
        others: schema_why_count.meta({ description: 'How many there are beside these.' }),
        profiled: schemas/* object */.Ikc({
            rounds: schema_why_count.meta({ description: 'Rounds in which both arms took turns.' }),
            samples: schemas/* object */.Ikc({ base: schema_why_count, head: schema_why_count }).readonly(),
        })
            .readonly(),
        frames: schemas/* array */.YOg(schema_why_frame)
            .max(model/* mostReasons */.TG.frames)
            .refine((frames) => frames.every(({ caller }, at) => caller === null || caller < at), 'expected each frame after its caller')
            .readonly()
            .meta({ description: 'A flame graph, cut to what differs.' }),
        ...schema_why_own,
    })
        .readonly(),
    schemas/* object */.Ikc({
        kind: schemas/* literal */.euz('deopts'),
        sites: schemas/* array */.YOg(deoptSite)
            .min(1)
            .max(model/* mostReasons */.TG.deopts)
            .readonly()
            .meta({ description: 'What V8 did to the code of one version alone.' }),
        others: schema_why_count.meta({ description: 'How many there are beside these.' }),
        rounds: schema_why_count.meta({ description: 'Rounds in which both versions ran.' }),
        ...schema_why_own,
    })
        .readonly(),
    schemas/* object */.Ikc({
        kind: schemas/* literal */.euz('counts'),
        counts: schemas/* array */.YOg(schemas/* object */.Ikc({
            what: schemas/* enum */.k5n(model/* countedThings */.mG),
            name: schema_why_text.meta({ description: "A system call's name; empty for all others." }),
            during: schemas/* enum */.k5n(['load', 'call', 'run']),
            base: schema_why_amount.meta({ description: 'How many or, over many calls, how many a call.' }),
            head: schema_why_amount,
        })
            .readonly())
            .min(1)
            .max(model/* mostReasons */.TG.counts)
            .readonly(),
        others: schema_why_count.meta({ description: 'How many there are beside these.' }),
        ...schema_why_own,
    })
        .readonly(),
]);

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
    reach: schemas/* array */.YOg(reachSchema).readonly().default([]).meta({
        description: 'What of the change benchmarks can reach; those that are not named were not looked at.',
    }),
    why: schemas/* array */.YOg(whySchema).readonly().default([]).meta({
        description: 'What may have made benchmarks slower; those that are not named were not examined.',
    }),
    redone: schemas/* array */.YOg(redone)
        .readonly()
        .meta({ description: 'Rounds that count for nothing: they were measured again.' }),
})
    .readonly();

;// CONCATENATED MODULE: ./lib/report/contract/sparse-result.js
/** What a benchmark's results mostly have alike, and its file then has once. */
const usualKeys = ['version', 'rounds', 'threshold', 'verdict'];
/** A benchmark with its results as they stand in a file; JSON itself has a null for an interval without an end. */
function sparse({ results, ...benchmark }) {
    if (results.length < 2)
        return { ...benchmark, results: results.map((one) => sparseResult(one)) };
    const usual = usualOf(results);
    return { ...benchmark, usual, results: results.map((one) => sparseResult(one, usual)) };
}
/** What more of the results have than anything else. */
function usualOf(results) {
    const usual = usualKeys.map((key) => {
        const groups = [...Map.groupBy(results, (result) => told(result[key])).values()];
        const [most] = groups.toSorted((a, b) => b.length - a.length);
        return [key, most?.[0]?.[key]];
    });
    return Object.fromEntries(usual);
}
function told(value) {
    return typeof value === 'object' ? `${value.judged} of ${value.total}` : value;
}
function sparseResult(result, usual = {}) {
    const { version, metric, gates, values, change, rounds, mde, noiseFloor, ...others } = result;
    const { threshold, verdict, moved, spread, error, errorIn, lacks, rule, accepted, step } = others;
    const isUsual = (key) => told(result[key]) === told(usual[key]);
    return {
        ...(!isUsual('version') && { version }),
        metric,
        ...(gates && { gates }),
        values,
        change: change && sparseChange(change),
        ...(step !== undefined && {
            step: { ...step, change: step.change && sparseChange(step.change) },
        }),
        ...(!isUsual('rounds') && { rounds }),
        mde,
        ...(!isUsual('threshold') && { threshold }),
        ...(!isUsual('verdict') && { verdict }),
        ...(moved !== null && { moved }),
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
/** The benchmark that was written so: for who has the file from where it was written, and need not check it. */
function wholeBenchmark({ usual, results, ...benchmark }) {
    return { ...benchmark, results: results.map((result) => wholeResult({ ...usual, ...result })) };
}
function wholeResult({ change, step, noiseFloor, ...result }) {
    const { version, rounds, threshold, verdict } = result;
    if (version === undefined ||
        rounds === undefined ||
        threshold === undefined ||
        verdict === undefined)
        throw new TypeError('a result without what is usual in its benchmark');
    return {
        gates: false,
        moved: null,
        spread: null,
        error: null,
        errorIn: null,
        lacks: null,
        rule: null,
        accepted: null,
        ...result,
        version,
        rounds,
        threshold,
        verdict,
        change: wholeChange(change),
        ...(step !== undefined && { step: { ...step, change: wholeChange(step.change) } }),
        noiseFloor: noiseFloor === undefined ? null : { ...noiseFloor, high: noiseFloor.high ?? Infinity },
    };
}
function wholeChange(change) {
    return change && { adjustedPValue: null, ...change, high: change.high ?? Infinity };
}

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
/** Three of the machine, and three of each version. */
const mostCourses = 150;
const course = schemas/* object */.Ikc({
    what: schemas/* enum */.k5n(model/* watchedThings */.S_),
    version: schemas/* string */.YjP()
        .nullable()
        .meta({ description: "The label of the server's version; null of the machine." }),
    means: schemas/* array */.YOg(schemas/* number */.aig().min(0)).min(2).max(model/* mostWatchedPoints */.Zh).readonly().meta({
        description: 'In the order of time, of stretches as long as each other.',
    }),
})
    .readonly();
/** What a run saw of its surroundings while it measured. */
const watchedSchema = schemas/* object */.Ikc({
    cpu: schema_watched_figure.meta({
        description: 'What others used of the CPU time that the run left to them, as a share.',
    }),
    memory: schema_watched_figure.meta({ description: "Share of the machine's memory in use." }),
    eventLoop: schema_watched_figure.meta({ description: "Seconds that the gate's own event loop was late." }),
    responseTime: schema_watched_figure.meta({ description: 'Seconds, of servers.' }),
    errorRate: schema_watched_figure.meta({ description: 'Share of the requests to servers that failed.' }),
    connectionErrors: schema_watched_figure.default(null).meta({
        description: 'Share of the requests to servers that got no answer.',
    }),
    course: schemas/* array */.YOg(course)
        .max(mostCourses)
        .readonly()
        .default([])
        .meta({ description: 'The same over time.' }),
})
    .readonly();

;// CONCATENATED MODULE: ./lib/report/contract/schema.js















/** Counts up when a field changes its meaning or goes. */
const reportVersion = 2;
const schema_count = schemas/* int */.Whr().min(0);
const schema_fraction = schemas/* number */.aig().min(0).max(1);
const side = schemas/* number */.aig().nullable();
/** What a benchmark's results mostly have alike. */
const usualShape = {
    version: schemas/* string */.YjP()
        .exactOptional()
        .meta({ description: "The head's label; the base's for a removed benchmark." }),
    rounds: schemas/* object */.Ikc({ judged: schema_count, total: schema_count }).readonly().exactOptional(),
    threshold: schemas/* number */.aig()
        .positive()
        .exactOptional()
        .meta({ description: 'Smallest change worth failing for, as a fraction.' }),
    verdict: schemas/* enum */.k5n(model/* verdicts */.rY).exactOptional(),
};
const usualSchema = schemas/* object */.Ikc(usualShape).readonly();
const judgedChangeSchema = schemas/* object */.Ikc({
    ...changeShape,
    pValue: schema_fraction,
    adjustedPValue: schema_fraction.nullable().default(null),
})
    .readonly()
    .nullable();
const resultSchema = schemas/* object */.Ikc({
    version: usualShape.version,
    metric: metricSchema,
    gates: schemas/* boolean */.zMY()
        .default(false)
        .meta({ description: 'Whether it counts; a result that does not is only shown.' }),
    values: schemas/* object */.Ikc({ base: side, head: side })
        .readonly()
        .meta({ description: "Medians in the metric's base unit (seconds, bytes, shares)." }),
    change: judgedChangeSchema.meta({
        description: 'head / base, or base / head of a metric of which more is better: above 1 is worse. Null where there is nothing to compare.',
    }),
    step: schemas/* object */.Ikc({
        from: schemas/* string */.YjP().meta({ description: 'Label of the version before that has it.' }),
        change: judgedChangeSchema,
        verdict: schemas/* enum */.k5n(model/* verdicts */.rY),
    })
        .readonly()
        .exactOptional()
        .meta({
        description: 'The same against the version before, which fails nothing: of several heads, those after the first.',
    }),
    rounds: usualShape.rounds,
    mde: schemas/* number */.aig().min(0).nullable().meta({
        description: 'Smallest change these rounds could have detected with 80 % power, as a fraction.',
    }),
    noiseFloor: changeSchema
        .nullable()
        .default(null)
        .meta({ description: 'The base measured against itself in the same rounds.' }),
    threshold: usualShape.threshold,
    verdict: usualShape.verdict,
    moved: schemas/* enum */.k5n(model/* moves */.Vq).nullable().default(null).meta({
        description: 'What its rounds would have made of an untouched one that was measured: layout or environment. Null where they show no change.',
    }),
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
const schema_benchmarkSchema = schemas/* codec */.rLB(schemas/* object */.Ikc({
    ...benchmarkShape,
    was: schemas/* string */.YjP()
        .nullable()
        .meta({ description: 'The name that a version knows it by; null where not renamed.' }),
    usual: usualSchema
        .exactOptional()
        .meta({ description: 'What a result has that does not say otherwise.' }),
    results: schemas/* array */.YOg(resultSchema)
        .readonly()
        .meta({ description: 'One for each head and metric.' }),
})
    .readonly(), schemas/* custom */.IeY(), {
    decode({ usual, results, ...benchmark }, payload) {
        const whole = results.flatMap((own, at) => {
            const result = { ...usual, ...own };
            if (schema_isWhole(result))
                return [result];
            const lacking = usualKeys.filter((key) => result[key] === undefined);
            const message = `expected ${lacking.join(', ')}, here or as what is usual`;
            payload.issues.push({ code: 'custom', input: own, path: ['results', at], message });
            return [];
        });
        return { ...benchmark, results: whole };
    },
    encode: (benchmark) => benchmark,
});
function schema_isWhole(result) {
    return usualKeys.every((key) => result[key] !== undefined);
}
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
    shard: schemas/* object */.Ikc({
        index: schemas/* int */.Whr().positive(),
        count: schemas/* int */.Whr().positive(),
        benchmarks: schema_count.meta({ description: 'How many all shards have together.' }),
        dividedBy: schemas/* object */.Ikc({
            commit: schemas/* string */.YjP(),
            createdAt: iso/* datetime */.w$().meta({ description: 'ISO 8601, UTC.' }),
        })
            .readonly()
            .nullable()
            .default(null)
            .meta({
            description: 'The recorded push by whose times the benchmarks were divided; null where each shard has as many as the others.',
        }),
    })
        .readonly()
        .nullable()
        .default(null)
        .meta({
        description: 'The part of the run that it is about, whose verdicts are no whole run’s; null for all of it.',
    }),
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
        reach: schemas/* enum */.k5n(model/* reachModes */.gd).default('skip').meta({
            description: 'What was done about benchmarks that cannot reach the change.',
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
    reach: reachSummarySchema
        .nullable()
        .default(null)
        .meta({ description: 'What benchmarks can reach; null where nobody has looked.' }),
    bottlenecks: schemas/* array */.YOg(bottleneckSchema).readonly().default([]).meta({
        description: 'What holds the heads up: the worst figure for each rule that there are figures for.',
    }),
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
function fileOf(whole) {
    const { settings, benchmarks, evidence, ...report } = whole;
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
        shard: report.shard,
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
        reach: report.reach,
        bottlenecks: bottlenecksOf(whole),
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
            const { was, kind } = evidence;
            return {
                ...oneOf(evidence),
                ...(was !== undefined && { was }),
                ...(kind !== 'measured' && { [kind]: true }),
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
        reach: json_file_reachOf(benchmarks, placesOf),
        why: whyOf(benchmarks),
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
/** Benchmarks of which the same was told of a head. */
function json_file_reachOf(all, placesOf) {
    const told = all.flatMap(({ benchmark: { id }, reach = [] }) => reach.map((own) => ({ id, own })));
    const groups = Map.groupBy(told, ({ own }) => JSON.stringify(own));
    return [...groups.values()].flatMap((group) => {
        const [first] = group;
        if (first === undefined)
            return [];
        return [{ ...first.own, benchmarks: placesOf(group.map(({ id }) => id)) }];
    });
}
/** What may have made benchmarks slower: each has reasons of its own. */
function whyOf(all) {
    return all.flatMap(({ why = [] }, benchmark) => why.map((own) => ({ ...own, benchmark })));
}
function placesIn({ settings, evidence }) {
    const { metrics, rounds, failures, reach, why } = evidence;
    return [
        ...settings.rules.map(({ appliesTo }) => appliesTo),
        ...[...metrics, ...rounds, ...failures, ...reach].map(({ benchmarks }) => benchmarks),
        why.map(({ benchmark }) => benchmark),
    ].flat();
}
function reportOf({ settings, evidence, bottlenecks: _bottlenecks, ...report }) {
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
    const reaching = Map.groupBy(file.reach.flatMap(({ benchmarks, ...own }) => benchmarks.map((place) => ({ place, own }))), ({ place }) => place);
    const reasons = Map.groupBy(file.why, ({ benchmark }) => benchmark);
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
            const reach = reaching.get(place)?.map((each) => each.own);
            const why = reasons.get(place)?.map(({ benchmark: _benchmark, ...each }) => each);
            return {
                ...found(one, place),
                kind: recorded ? 'recorded' : unread ? 'unread' : 'measured',
                ...(reach !== undefined && { reach }),
                ...(why !== undefined && { why }),
                ...(was !== undefined && { was }),
                ...(own !== undefined && { metrics: own }),
            };
        }),
        pairs: file.pairs.map((one, i) => {
            return { ...found(one, file.benchmarks.length + i), kind: 'pair', pair: one.pair };
        }),
        redone: file.redone,
    };
}

;// CONCATENATED MODULE: ./lib/report/contract/json-lines.js
/**
 * JSON with a line for each object in a list: a list of numbers, or what belongs to one thing, stands together. Nothing but
 * the outermost keys is indented, since a long report has tens of thousands of lines.
 *
 * @param lineOf writes what stands in one line
 */
function jsonLines(value, lineOf = JSON.stringify, isTop = true) {
    if (!isBroken(value, isTop))
        return lineOf(value);
    const within = isTop ? '  ' : '';
    const between = `,\n${within}`;
    if (Array.isArray(value)) {
        const items = value.map((item) => jsonLines(item, lineOf, false));
        return `[\n${within}${items.join(between)}\n]`;
    }
    const entries = Object.entries(value)
        .filter(([, each]) => each !== undefined)
        .map(([key, each]) => `${JSON.stringify(key)}: ${jsonLines(each, lineOf, false)}`);
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
    return `${jsonLines(file, json_lineOf)}\n`;
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
    throw new errors/* GateError */.ue({ code: 'report-malformed', name, ...problems(parsed.error) });
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
/** Rounds are most of a report: each of their figures is written in the shortest way. */
function json_lineOf(value) {
    if (typeof value !== 'object' || value === null || !('figures' in value))
        return JSON.stringify(value);
    const { figures, ...others } = value;
    if (typeof figures !== 'object' || figures === null || Array.isArray(figures))
        return JSON.stringify(value);
    const lists = Object.entries(figures).map(([metric, list]) => `${JSON.stringify(metric)}:${shortList(list)}`);
    return `${JSON.stringify(others).slice(0, -1)},"figures":{${lists.join(',')}}}`;
}
function shortList(list) {
    return Array.isArray(list) && list.every(json_isFigureOrNone)
        ? `[${list.map(json_shortest).join(',')}]`
        : JSON.stringify(list);
}
/** Both are the same number to the last bit: 0.00001234 and 1234e-8. */
function json_shortest(figure) {
    const plain = String(figure);
    if (!plain.startsWith('0.00'))
        return plain;
    const digits = plain.slice(2).replace(/^0+/, '');
    return `${digits}e-${plain.length - 2}`;
}
function parseJson(text, name) {
    try {
        return JSON.parse(text);
    }
    catch (cause) {
        const reason = cause instanceof Error ? cause.message : String(cause);
        throw new errors/* GateError */.ue({ code: 'report-not-json', name, reason }, { cause });
    }
}
// Told apart from other mistakes, because all else about a foreign or newer report would be malformed too.
function checkSchema(data, name) {
    const schema = field(data, 'schema');
    const version = field(schema, 'version');
    if (field(schema, 'name') !== 'benchgate-report')
        throw new errors/* GateError */.ue({ code: 'report-foreign', name });
    if (typeof version !== 'number' || version === reportVersion)
        return;
    const code = version > reportVersion ? 'report-newer' : 'report-older';
    throw new errors/* GateError */.ue({ code, name, version, known: reportVersion });
}
function field(data, key) {
    return typeof data === 'object' && data !== null && Object.hasOwn(data, key)
        ? Object.getOwnPropertyDescriptor(data, key)?.value
        : undefined;
}
const mostProblems = 5;
function problems({ issues, }) {
    const shown = issues.slice(0, mostProblems);
    return {
        problems: shown.map(({ path, message }) => `${dotted(path)}: ${message}`),
        others: issues.length - shown.length,
    };
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
    if ('read' in progress) {
        const { read, suites, noun } = progress;
        const verb = progress.stage === 'read' ? 'reading' : 'looking at what runs in';
        const core = `${verb} ${grouped(read)} of ${count(suites, noun)}`;
        return shorten(progress_joined(core, timing(progress), width), width);
    }
    if (progress.stage === 'why') {
        const core = `finding out why ${count(progress.benchmarks, 'benchmark')} got slower`;
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
/** The name of the file that carries a report as JSON from one run to another: by it the file is looked for. */
const reportFileName = 'benchgate-report.json';

;// CONCATENATED MODULE: ./lib/report/run-listing.js






/** What a run would measure, for a terminal: benchmarks by suite, with what keeps one from being compared. No last line break. */
function renderRunListing(listing, { color, width }) {
    const { bold, quiet, warning } = paint(color);
    const { benchmarks, ignored, warnings } = listing;
    const suites = Map.groupBy(benchmarks, ({ benchmark }) => benchmark.suite);
    const headline = `${count(benchmarks.length, 'benchmark')} in ${count(suites.size, 'suite')} would be measured: ${versionsText(listing)}.`;
    const blocks = [...suites].map(([suite, own]) => [
        ...wrap(logText(suite), width),
        ...own.flatMap((one) => rowOf(one, listing, width).map((line) => `${indent}${line}`)),
    ]);
    const skipped = ignored.map(({ id, reason }) => `${id} is ignored by a rule: ${reason}`);
    return [
        wrap(logText(headline), width).map(bold),
        ...blocks,
        skipped.flatMap((line) => wrap(logText(line), width)).map(quiet),
        noticeLines(warnings).flatMap((line) => wrap(`warning  ${logText(lineText(line))}`, width).map(warning)),
        [quiet('Nothing was measured.')],
    ]
        .filter((block) => block.length > 0)
        .map((block) => block.join('\n'))
        .join('\n\n');
}
const indent = '  ';
function versionsText({ base, heads }) {
    return base === null ? listed_listed(heads) : `${listed_listed(heads)} against ${listed_listed([base])}`;
}
function rowOf(one, { base, heads }, width) {
    const { versions, failures, benchmark } = one;
    const failed = failures.map(({ version, message }) => {
        const [first = ''] = message.split('\n');
        return `fails${version === null ? '' : ` in ${version}`}: ${first}`;
    });
    const all = base === null ? heads : [base, ...heads];
    const lacking = all.filter((label) => !versions.includes(label) && !failures.some(({ version }) => version === label));
    const missing = lacking.length === 0 || failed.length > 0 ? [] : [`not in ${listed_listed(lacking)}`];
    const remarks = [...failed, ...missing].join('; ');
    return wrap(logText(`${benchmark.name}${remarks === '' ? '' : ` (${remarks})`}`), width - 2);
}

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

;// CONCATENATED MODULE: ./lib/report/text/csv-text.js

/** Rows as CSV (RFC 4180). Figures are plain numbers; null, and a number that is none, is an empty field. */
function csvText(rows) {
    return rows.map((cells) => `${cells.map(csv_text_written).join(',')}\r\n`).join('');
}
function csv_text_written(value) {
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

;// CONCATENATED MODULE: ./lib/report/renderers/csv.js




/**
 * The results of a report as CSV (RFC 4180), for spreadsheets and other programs: a row each, under the names of their
 * fields in the JSON report. Figures are plain numbers in the unit that stands beside them; a field without a value is
 * empty, and so is the upper end of an interval that has none.
 */
function renderCsv(report) {
    const { versions, createdAt } = report;
    const reach = reachOf(report);
    const commits = new Map(versions.heads.map(({ label, source }) => [
        label,
        source.kind === 'git' ? source.commit : null,
    ]));
    const titles = fields.map(([title]) => title).join(',');
    const rows = report.benchmarks.flatMap((benchmark) => benchmark.results.map((result) => {
        const { version } = result;
        const own = { reach: reach(benchmark.id, version), commit: commits.get(version) ?? null };
        const row = { benchmark, result, createdAt, ...own };
        return fields.map(([, valueOf]) => valueOf(row));
    }));
    return `${titles}\r\n${csvText(rows)}`;
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
    ['moved', ({ result }) => result.moved],
    ['reach', ({ reach }) => reach?.kind ?? null],
    ['reach.why', ({ reach }) => reach && keptReachText(reach)],
    ['commit', ({ commit }) => commit],
    ['createdAt', ({ createdAt }) => createdAt],
];

// EXTERNAL MODULE: external "node:zlib"
var external_node_zlib_ = __webpack_require__(38522);
;// CONCATENATED MODULE: ./lib/report/renderers/html/carried.js

/** A file of more results than these would be too large to be opened with ease. */
const mostWhole = 5_000;
/** The report as a page carries it: of a very large one with the rounds of what gates alone. */
function carriedBy(report) {
    const { benchmarks, evidence } = report;
    const results = benchmarks.flatMap((one) => one.results);
    if (results.length <= mostWhole)
        return { report, leftOut: 0 };
    const kept = new Map(benchmarks.map((one) => [one.id, new Set(gating(one).map(({ metric }) => metric))]));
    const short = evidence.benchmarks.map((one) => withRounds(one, kept.get(one.benchmark.id)));
    const leftOut = results.filter(({ gates }) => !gates).length;
    return { report: { ...report, evidence: { ...evidence, benchmarks: short } }, leftOut };
}
function withRounds(one, metrics = new Set()) {
    const samples = one.samples.map(({ arms, ...sample }) => ({
        ...sample,
        arms: Object.fromEntries(Object.entries(arms).map(([label, measured]) => [label, carried_figuresOf(measured, metrics)])),
    }));
    return { ...one, samples };
}
function carried_figuresOf(measured, metrics) {
    const own = {};
    for (const metric of metrics) {
        const figure = measured[metric];
        if (figure !== undefined)
            own[metric] = figure;
    }
    return own;
}

;// CONCATENATED MODULE: ./lib/report/words/what-to-do.js

/** Whether the job fails by the report, in two or three words. */
function jobText(report) {
    return (0,model/* exitCode */.I$)(report) === 0 ? 'Passes' : 'Fails the job';
}
/** What the reader is to do about it, in a sentence with Markdown's code spans. */
function whatToDo(report) {
    if (report.interrupted)
        return 'The run was cut short: run it again for the rest.';
    return what_to_do_advice[report.outcome];
}
const what_to_do_advice = {
    errored: 'Mend the benchmarks that could not be measured: what they said stands below.',
    incomparable: 'Nothing was judged: the warnings and errors say what kept it from being compared.',
    regressed: 'Look at what got slower, and mend it, or accept it with `Benchgate-Accept: <name> — <reason>` in a commit.',
    exceeded: 'Bring what exceeds its budget back below it, or change the budget.',
    suspected: 'Run it again with a longer `max-time` to have it confirmed or cleared, or look at it right away.',
    inconclusive: 'A longer `max-time` or a wider `threshold` would tell what is still open.',
    passed: 'Nothing has to be done.',
};

;// CONCATENATED MODULE: ./lib/report/renderers/html/markup.js
/** Children that are null are left out. */
function markup_element(tag, attributes, ...children) {
    return { tag, attributes, children: children.filter((child) => child !== null) };
}
/** The markup as HTML. */
function toHtml(markup) {
    if (typeof markup === 'string')
        return markup_escaped(markup);
    const { tag, attributes, children } = markup;
    let html = `<${tag}${attributesToHtml(attributes)}>`;
    if (voidTags.has(tag))
        return html;
    for (const child of children)
        html += toHtml(child);
    return `${html}</${tag}>`;
}
function attributesToHtml(attributes) {
    let text = '';
    for (const name of Object.keys(attributes)) {
        const value = attributes[name] ?? false;
        if (value === false)
            continue;
        text += value === true ? ` ${name}` : ` ${name}="${markup_escaped(String(value))}"`;
    }
    return text;
}
const voidTags = new Set(['br', 'input', 'link', 'meta']);
const markup_entities = {
    '&': '&amp;',
    '<': '&lt;',
    '>': '&gt;',
    '"': '&quot;',
};
/** Most texts have none of the signs: looking first takes a fraction of replacing. */
function markup_escaped(text) {
    return marked.test(text) ? text.replaceAll(/[&<>"]/g, (sign) => markup_entities[sign] ?? '') : text;
}
const marked = /[&<>"]/;

;// CONCATENATED MODULE: ./lib/report/renderers/html/phrases.js



/** A sentence, in which names stand out. There is room for more of a name than elsewhere. */
function phraseMarkup(phrases) {
    return phrases.flatMap(phrases_one);
}
/** A name that somebody chose: nothing in it is hidden, and it turns nothing beside it around. */
function nameMarkup(text, columns = phrases_longestName) {
    return markup_element('bdi', {}, displayName(text, columns));
}
const phrases_longestName = 200;
function phrases_one(phrase) {
    switch (phrase.kind) {
        case 'plain':
            return withCode(phrase.text);
        case 'strong':
            return [markup_element('strong', {}, phrase.text)];
        case 'name':
            return [markup_element('bdi', { class: 'name' }, displayName(phrase.text, phrases_longestName))];
        case 'sentence':
            return [markup_element('bdi', {}, visibleText(phrase.text).trim())];
    }
}
/** Our own sentences have Markdown's code spans, and nothing else of it. */
function withCode(text) {
    return text
        .replaceAll(' %', '\u00a0%')
        .split('`')
        .map((part, at) => (at % 2 === 0 ? part : markup_element('code', {}, part)));
}

;// CONCATENATED MODULE: ./lib/report/renderers/html/line-chart.js



/** From zero up, so that a rise looks as large as it is. */
function lineChart(chart) {
    const { kind, caption, note, told, unit, lines, limit, marks } = chart;
    const places = lines.flatMap(({ points }) => points.map(({ at }) => at));
    const values = lines.flatMap(({ points }) => points.map(({ value }) => value));
    const highest = Math.max(...values);
    const most = (limit !== null && limit < 3 * highest ? Math.max(highest, limit) : highest) || 1;
    const [first, last] = [Math.min(...places), Math.max(...places)];
    const x = (at) => round(left + ((at - first) / (last - first || 1)) * (right - left));
    const y = (value) => round(bottom - (value / most) * (bottom - line_chart_top));
    const shown = marks.filter(({ at }, index) => index === 0 || x(at) - x(marks[index - 1]?.at ?? 0) > 22);
    const kinds = kindsOf(lines);
    const names = lines.flatMap(({ name }, at) => (name === null ? [] : [legendOf(name, kinds[at])]));
    return markup_element('figure', { class: `chart ${kind}` }, markup_element('figcaption', {}, ...caption, note === '' ? null : markup_element('small', {}, note)), markup_element('svg', { viewBox: `0 0 ${line_chart_width} ${height}`, role: 'img', 'aria-label': told }, ...[0, 0.5, 1].flatMap((share) => gridLine(most * share, y(most * share), unit)), limit === null || limit > most
        ? null
        : markup_element('path', { class: 'limit', d: `M${left} ${y(limit)}H${right}` }), ...shown.map(({ at, label }) => line_chart_text(x(at), height - 4, label, 'middle')), ...lines.map((line, at) => lineMarkup(line, kinds[at], chart, x, y))), names.length === 0 ? null : markup_element('p', { class: 'legend' }, ...names));
}
const [line_chart_width, height] = [340, 170];
const [left, right, line_chart_top, bottom] = [58, 328, 12, 148];
function round(value) {
    return Math.round(value * 10) / 10;
}
function gridLine(value, y, unit) {
    const label = value === 0 ? '0' : formatQuantity(unit, value);
    return [
        markup_element('path', { class: 'grid', d: `M${left} ${y}H${right}` }),
        line_chart_text(left - 6, y + 4, label, 'end'),
    ];
}
function line_chart_text(x, y, label, anchor) {
    return markup_element('text', { x, y, 'text-anchor': anchor }, label);
}
/** How many heads have lines that look like no other head's. */
const mostKinds = 5;
/** Each line's colour and dashes: which of several it is can be told without colours. */
function kindsOf(lines) {
    let heads = 0;
    return lines.map(({ isBase }) => (isBase ? 'base' : `head head-${(heads++ % mostKinds) + 1}`));
}
function lineMarkup({ points }, kind, { hasDots }, x, y) {
    const places = points.map(({ at, value }) => [x(at), y(value)]);
    return markup_element('g', { class: kind ?? null }, markup_element('path', { class: 'line', d: `M${places.map((place) => place.join(' ')).join('L')}` }), ...(hasDots ? places.map(([cx, cy]) => markup_element('circle', { cx, cy, r: 3 })) : []));
}
/** A name behind a piece of its line. */
function legendOf(name, kind) {
    return markup_element('span', { class: 'key' }, markup_element('svg', { class: kind ?? null, viewBox: '0 0 32 8', 'aria-hidden': 'true' }, markup_element('path', { class: 'line', d: 'M0 4H32' })), nameMarkup(name, 40));
}

;// CONCATENATED MODULE: ./lib/report/renderers/html/course-charts.js




/** What was watched over time: a drawing of each thing, with a line for the machine or for each version's servers. */
function courseCharts({ watched, versions }) {
    if (watched === null)
        return [];
    return model/* watchedThings */.S_.flatMap((what) => {
        const own = watched.course.filter((course) => course.what === what && course_charts_isNews(course));
        const limit = what === 'guard' ? null : (watched[what]?.limit ?? null);
        return own.length === 0 ? [] : [courseChart(what, own, limit, versions)];
    });
}
/** A guard that never opened is said by the drawing that is not there. */
function course_charts_isNews({ what, means }) {
    return what !== 'guard' || means.some((share) => share > 0);
}
const titles = {
    cpu: 'CPU that others used',
    memory: 'Memory in use',
    eventLoop: 'Event loop late by',
    responseTime: 'Response time',
    errorRate: 'Failed requests',
    guard: 'Guard opened',
};
function courseChart(what, courses, limit, { base }) {
    const unit = what === 'eventLoop' || what === 'responseTime' ? 's' : 'share';
    const told = courses.map(({ version, means }) => {
        const [least, most] = [Math.min(...means), Math.max(...means)];
        const range = `${formatQuantity(unit, least, 2)} to ${formatQuantity(unit, most, 2)}`;
        return version === null ? range : `${displayName(version)}: ${range}`;
    });
    return lineChart({
        kind: 'course',
        caption: [`${titles[what]}, over time`],
        note: '',
        told: `${titles[what]} over time, ${told.join('; ')}`,
        unit,
        lines: courses.map(({ version, means }) => ({
            name: version,
            isBase: version !== null && version === base?.label,
            // Versions were driven equally often, and still one may have a point more.
            points: means.map((value, at) => ({ at: at / (means.length - 1), value })),
        })),
        limit,
        marks: [
            { at: 0, label: 'start' },
            { at: 1, label: 'end' },
        ],
        hasDots: false,
    });
}

;// CONCATENATED MODULE: ./lib/report/renderers/html/load-chart.js







/** A figure against the load, a line for each version. */
function loadChart({ subject, axis, metric, lines }) {
    const { unit, better } = (0,model/* metricOf */.ak)(metric);
    const loads = lines.flatMap(({ points }) => points.map(({ load }) => load));
    const told = lines.map((line) => `${displayName(line.version)}: ${line.points
        .map(({ load, value }) => `${load} ${axis} ${formatQuantity(unit, value)}`)
        .join(', ')}`);
    return lineChart({
        kind: 'load',
        caption: [nameMarkup(subject), `, ${phrasesToText([metricPhrase(metric)])} by ${axis}`],
        note: better === 'higher' ? 'more is better' : 'less is better',
        told: told.join('; '),
        unit,
        lines: lines.map(({ version, isBase, points }) => ({
            name: version,
            isBase,
            points: points.map(({ load, value }) => ({ at: load, value })),
        })),
        limit: null,
        marks: [...new Set(loads)]
            .toSorted((a, b) => a - b)
            .map((load) => ({ at: load, label: String(load) })),
        hasDots: true,
    });
}

;// CONCATENATED MODULE: ./lib/report/renderers/html/course-mark.js



/** A benchmark over versions as a line, as high as a line of text: the higher, the worse. Where it changed, the dot is large. */
function courseMark({ places, threshold }) {
    const heights = courseHeights(places, threshold);
    const apart = (course_mark_width - 2 * edge) / Math.max(1, places.length - 1);
    const dots = places.flatMap(({ turn }, index) => {
        const height = heights[index] ?? null;
        if (height === null)
            return [];
        return [{ x: course_mark_round(edge + index * apart), y: course_mark_round(course_mark_bottom - height * (course_mark_bottom - course_mark_top)), turn }];
    });
    const told = places
        .filter(({ turn }) => turn !== null)
        .map(({ version, turn }) => `${turn} in ${displayName(version, 24)}`);
    return markup_element('svg', {
        class: 'mark',
        viewBox: `0 0 ${course_mark_width} 16`,
        role: 'img',
        'aria-label': told.length === 0 ? 'no change was found between two versions' : told.join(', '),
    }, markup_element('path', { class: 'span', d: `M${dots.map(({ x, y }) => `${x} ${y}`).join('L')}` }), ...dots.map(({ x, y, turn }) => markup_element('circle', { cx: x, cy: y, r: turn === null ? 1.5 : 4, class: turn })));
}
const course_mark_width = 120;
const edge = 5;
const [course_mark_top, course_mark_bottom] = [3, 13];
function course_mark_round(value) {
    return Math.round(value * 10) / 10;
}

;// CONCATENATED MODULE: ./lib/report/renderers/html/interval-mark.js

/**
 * A change's interval against its threshold, as high as a line of text. The scale goes with the threshold and not with the
 * data, so that the marks stand below each other in every row: no change in the middle, the threshold at a third on either
 * side, worse to the right. What lies beyond ends in an arrow at the edge.
 */
function intervalMark(change, threshold, label) {
    const at = (ratio) => {
        const steps = Math.max(-1e3, Math.min(1e3, (ratio - 1) / threshold));
        return Math.round((middle + steps * toThreshold) * 10) / 10;
    };
    const within = (ratio) => Math.max(interval_mark_edge, Math.min(interval_mark_width - interval_mark_edge, at(ratio)));
    const beyond = [
        ...(at(change.low) < interval_mark_edge ? [`M${interval_mark_edge + 4} 5l-4 3 4 3`] : []),
        ...(at(change.high) > interval_mark_width - interval_mark_edge ? [`M${interval_mark_width - interval_mark_edge - 4} 5l4 3-4 3`] : []),
    ];
    return markup_element('svg', { class: 'mark', viewBox: `0 0 ${interval_mark_width} 16`, role: 'img', 'aria-label': label }, markup_element('path', { class: 'axis', d: axis }), markup_element('path', { class: 'span', d: `M${within(change.low)} 8H${within(change.high)}` }), beyond.length === 0 ? null : markup_element('path', { class: 'end', d: beyond.join('') }), markup_element('circle', { cx: within(change.ratio), cy: 8, r: 3 }));
}
const interval_mark_width = 120;
const middle = interval_mark_width / 2;
const toThreshold = interval_mark_width / 5;
const interval_mark_edge = 4;
/** No change, and the threshold on either side. */
const axis = `M${middle} 0V16M${middle - toThreshold} 3V13M${middle + toThreshold} 3V13`;

;// CONCATENATED MODULE: ./lib/report/renderers/html/cells.js








/** A line's cell for a column; empty where the line has nothing to say there. */
function cellMarkup({ key, align }, line) {
    const cell = line.cells[key] ?? null;
    const classes = align === 'right' ? `figure ${key}` : key;
    return markup_element('td', { class: classes }, ...(cell === null ? [] : contentOf(cell, line)));
}
function contentOf(cell, line) {
    switch (cell.kind) {
        case 'name':
            return line.isFirst ? nameContent(cell, line) : [];
        case 'label':
            return [markup_element('bdi', { class: cell.isQuiet ? 'quiet' : null }, nameMarkup(cell.text))];
        case 'phrases':
            return phraseMarkup(cell.phrases);
        case 'metric':
            return metricContent(cell);
        case 'verdict':
            return verdictContent(cell);
        case 'status':
            return [cells_signed(limitSigns[cell.status], cell.status)];
        case 'change':
        case 'current':
            return [markup_element('b', {}, cell.text)];
        case 'quantity':
        case 'interval':
        case 'text':
            return [cell.text];
        case 'drawing':
            return [cells_drawing(cell, line.cells)];
        case 'course':
            return [courseMark(cell)];
        // What else changed of a benchmark has rows of its own here.
        case 'also':
        case 'head':
            return [];
    }
}
function nameContent(cell, line) {
    return [nameMarkup(cell.text), ...nameNotes(cell, line)];
}
/** What stands below a benchmark's name: its former name, its file, and where its change comes from. */
function nameNotes({ suite, was }, { cells }) {
    const { reach, reason } = cells;
    return [
        ...(was === null ? [] : [note('was ', nameMarkup(was))]),
        ...(suite === null ? [] : [note(nameMarkup(suite))]),
        ...[reason, reach].flatMap((cell) => cell?.kind === 'phrases' ? [note(...phraseMarkup(cell.phrases))] : []),
    ];
}
function metricContent({ metric, gates }) {
    return [...phraseMarkup([metricPhrase(metric)]), ...(gates ? [] : [note('does not gate')])];
}
function verdictContent({ verdict, accepted }) {
    return [
        cells_signed(verdictSigns[verdict], verdict),
        ...(accepted === null ? [] : [note(...phraseMarkup(acceptedPhrases(accepted)))]),
    ];
}
/** The word tells what eyes that miss the colour would not see; the sign, what is read at a glance. */
function cells_signed(sign, word) {
    return markup_element('span', { class: 'sign' }, markup_element('span', { 'aria-hidden': 'true' }, sign), ` ${word}`);
}
function cells_drawing({ change, threshold, isTurned }, cells) {
    const { change: estimate, interval } = cells;
    const told = [estimate, interval].flatMap((cell) => cell?.kind === 'change' || cell?.kind === 'interval' ? [cell.text] : []);
    const side = isTurned ? '; worse, which is less, to the right' : '';
    return intervalMark(change, threshold, `${told.join(', ')}${side}`);
}
function note(...children) {
    return markup_element('small', {}, ...children);
}

;// CONCATENATED MODULE: ./lib/report/renderers/html/table.js



/** A table as it is, its groups under a line of their own where there are several. */
function tableMarkup({ columns, lines }, label) {
    const groups = Map.groupBy(lines, ({ group }) => group);
    const bodies = Array.from(groups, ([group, own]) => markup_element('tbody', {}, groups.size > 1 && group !== ''
        ? markup_element('tr', {}, markup_element('th', { colspan: columns.length, scope: 'rowgroup' }, nameMarkup(group)))
        : null, ...own.map((line) => markup_element('tr', { class: `tone-${line.tone}` }, ...columns.map((column) => cellMarkup(column, line))))));
    return scrolled(markup_element('table', {}, markup_element('caption', {}, label), headMarkup(columns), ...bodies), label);
}
/** The row of titles. */
function headMarkup(columns) {
    const titles = columns.map(({ key, title, align }) => markup_element('th', { scope: 'col', class: `${align === 'right' ? 'figure ' : ''}${key}` }, ...(title.every(({ text }) => text === '') ? ['Against the threshold'] : phraseMarkup(title))));
    return markup_element('thead', {}, markup_element('tr', {}, ...titles));
}
/** What is wider than the page is moved by itself, also with the keyboard. */
function scrolled(table, label) {
    const name = typeof label === 'string' ? label : null;
    return markup_element('div', { class: 'scroll', tabindex: 0, role: 'group', 'aria-label': name }, table);
}

;// CONCATENATED MODULE: ./lib/report/renderers/html/overview.js






/** The machine, and what of it is the same for the versions. */
function systemMarkup(report) {
    const { environment, measured, settings, tool } = report;
    const facts = [
        ['System', nameMarkup(`${environment.os} ${environment.arch}`)],
        ['Processor', nameMarkup(environment.cpu)],
        ['CPUs', `${environment.jobs} of ${environment.cpus} measuring`],
        [environment.node.startsWith('v') ? 'Node.js' : 'Runtime', nameMarkup(environment.node)],
        ['V8 flags', nameMarkup(environment.v8Flags.join(' ') || 'none')],
        ['Measured', `${measured.rounds} rounds in ${formatDuration(measured.seconds)}`],
        ['Seed', String(settings.seed)],
        ['benchgate', nameMarkup(`${tool.version}, procedure ${tool.procedure}`)],
    ];
    return markup_element('dl', { class: 'facts' }, ...facts.map(([term, value]) => markup_element('div', {}, markup_element('dt', {}, term), markup_element('dd', {}, value))));
}
/** The versions beside each other, and what else than their code differs between them. */
function versionsMarkup({ versions, environment }) {
    const { base, heads } = versions;
    const roles = [
        ...(base === null ? [] : [['base', base]]),
        ...heads.map((head) => ['head', head]),
    ];
    const rows = roles.map(([role, version]) => markup_element('tr', {}, markup_element('td', {}, role), markup_element('td', {}, nameMarkup(version.label)), ...sourceOf(version).map((cell) => markup_element('td', {}, cell))));
    const titles = ['Role', 'Version', 'From', 'State'];
    const head = titles.map((title) => markup_element('th', { scope: 'col' }, title));
    const isRecorded = environment.turns.includes('recorded');
    return markup_element('div', {}, scrolled(markup_element('table', {}, markup_element('caption', {}, 'Versions'), markup_element('thead', {}, markup_element('tr', {}, ...head)), markup_element('tbody', {}, ...rows)), 'Versions'), markup_element('p', { class: 'quiet' }, isRecorded
        ? 'Figures from files were measured before, and their machines may differ: what they say of a change is as good as that.'
        : 'All versions were measured in turns, on this machine and under this Node.js: nothing of their surroundings differs.'));
}
function sourceOf({ source }) {
    switch (source.kind) {
        case 'git':
            return [nameMarkup(`git ${source.ref}`), nameMarkup(source.commit)];
        case 'directory':
            return ['directory', nameMarkup(source.path)];
        case 'npm':
            return [nameMarkup(`npm ${source.name}`), nameMarkup(source.version)];
        case 'results':
            return ['results', nameMarkup(source.path)];
    }
}
/** What was seen of the machine and of servers meanwhile; null where nobody has watched. */
function watchedMarkup({ watched }) {
    if (watched === null)
        return null;
    const rows = [
        overview_rowOf('CPU that others used', watched.cpu, 'share'),
        overview_rowOf('Memory in use', watched.memory, 'share'),
        overview_rowOf('Event loop late by', watched.eventLoop, 's'),
        overview_rowOf('Response time', watched.responseTime, 's'),
        overview_rowOf('Failed requests', watched.errorRate, 'share'),
        overview_rowOf('Requests without an answer', watched.connectionErrors, 'share'),
    ].flat();
    if (rows.length === 0)
        return null;
    const head = ['What', 'Mean', 'Most', 'Limit', 'Beyond it'].map((title, at) => markup_element('th', { scope: 'col', class: at === 0 ? null : 'figure' }, title));
    return scrolled(markup_element('table', {}, markup_element('caption', {}, 'What was watched'), markup_element('thead', {}, markup_element('tr', {}, ...head)), markup_element('tbody', {}, ...rows)), 'What was watched');
}
function overview_rowOf(what, figure, unit) {
    if (figure === null)
        return [];
    const { mean, peak, limit, beyond } = figure;
    const text = (value) => formatQuantity(unit, value, 2);
    const cells = [
        text(mean),
        text(peak),
        limit === null ? '' : text(limit),
        limit === null ? '' : `${Math.round(beyond * 100)} % of the time`,
    ];
    const isBeyond = beyond > 0;
    return [
        markup_element('tr', {}, markup_element('td', {}, what), ...cells.map((cell, at) => markup_element('td', { class: 'figure' }, at === 3 && isBeyond ? markup_element('b', { class: 'tone-doubtful' }, cell) : cell))),
    ];
}
/** The command that measures it again, to be copied. */
function commandMarkup(command) {
    if (command === null)
        return null;
    return markup_element('pre', { tabindex: 0 }, markup_element('code', {}, visibleText(command)));
}

;// CONCATENATED MODULE: ./lib/report/renderers/html/sections.js






/** A part of the page under its title. */
function partMarkup(id, title, ...children) {
    const heading = markup_element('h2', { id }, ...title);
    return markup_element('section', { 'aria-labelledby': id }, heading, ...children);
}
/** What the report's page has beside its results. */
function sectionMarkup(section, at) {
    const { body, name } = section;
    const title = sections_titleOf(section);
    const id = `${name}-${at}`;
    switch (body.kind) {
        case 'table':
            return partMarkup(id, title, tableMarkup(body, sections_titles[name] ?? 'Table'));
        case 'notes': {
            const lines = body.lines.map((line) => markup_element('li', {}, ...phraseMarkup(line)));
            return partMarkup(id, title, markup_element('ul', { class: 'notes' }, ...lines));
        }
        case 'errors':
            return partMarkup(id, title, ...sections_errors(body));
    }
}
const sections_titles = {
    limits: 'Budgets',
    errors: 'Could not be measured',
    environment: 'Environment',
    sweep: 'Under load',
    'over-versions': 'Over versions',
    rules: 'Rules',
    notices: 'Warnings',
};
function sections_titleOf({ name, summary }) {
    return name === 'sweep' || name === 'over-versions' ? phraseMarkup(summary) : [sections_titles[name] ?? ''];
}
function sections_errors({ lines }) {
    return lines.map(errorMarkup);
}
const sections_mostNamed = 10;
function errorMarkup({ message, benchmarks }) {
    const named = benchmarks.slice(0, sections_mostNamed).map((id) => markup_element('li', {}, nameMarkup(id)));
    const more = benchmarks.length - named.length;
    return markup_element('div', { class: 'error' }, markup_element('ul', {}, ...named, more === 0 ? null : markup_element('li', {}, `and ${grouped(more)} more`)), markup_element('pre', { tabindex: 0 }, visibleLines(excerpt(message)).join('\n')));
}

;// CONCATENATED MODULE: ./lib/report/renderers/html/release-trend.js







const release_trend_mostShown = 5;
/** A part of the page for who decides. */
function releaseTrendMarkup(trend) {
    const { branch, release, pushes, compared, changes } = trend;
    const worse = changes.filter(({ change }) => change.ratio > 1).length;
    const rest = changes.length - release_trend_mostShown;
    const title = ['Since the release ', nameMarkup(release, 60)];
    return partMarkup('since-release', title, markup_element('p', {}, nameMarkup(branch, 60), `, ${pushes === 1 ? 'one push' : `${grouped(pushes)} pushes`} later: of ${count(compared, 'figure')} ${worse} worse and ${changes.length - worse} better.`), changes.length === 0 ? null : table(changes.slice(0, release_trend_mostShown)), rest > 0 ? markup_element('p', { class: 'quiet' }, `${rest} more changed less.`) : null);
}
function table(changes) {
    const lines = changes.map(({ benchmark: called, metric: of, change: by }) => ({
        cells: {
            benchmark: { kind: 'name', text: called, suite: null, was: null },
            metric: { kind: 'metric', metric: of, gates: true },
            change: { kind: 'change', text: formatChange(by, of) },
            interval: { kind: 'interval', text: formatInterval(by, of) },
        },
        isFirst: true,
        group: '',
        tone: 'quiet',
        isVital: false,
    }));
    const { benchmark, metric, change, interval } = resultColumns;
    const columns = [benchmark, metric, change, interval];
    return tableMarkup(tableOf(columns, lines), 'Changes since the last release');
}

;// CONCATENATED MODULE: ./lib/report/renderers/html/results-table.js







function resultsTable(report) {
    const { benchmarks } = report;
    const columns = compareColumns(report);
    const { line } = resultLines(report);
    const places = new Map(benchmarks.map((benchmark, place) => [benchmark, place]));
    const order = new Set(worstFirst(report).map(({ benchmark }) => places.get(benchmark) ?? 0));
    return {
        columns,
        order: [...new Set([...order, ...benchmarks.keys()])],
        group(place, isShown) {
            const benchmark = benchmarks[place];
            const shown = benchmark?.results.filter(isShown) ?? [];
            if (benchmark === undefined || shown.length === 0)
                return null;
            const rows = shown.map((result, at) => results_table_rowOf(line(benchmark, result, at === 0), columns));
            return markup_element('tbody', { 'data-place': place }, ...rows);
        },
    };
}
/** The table with what matters of each benchmark: its time, or what gates in its stead, and whatever has changed. */
function resultsMarkup(report) {
    const { columns, order, group } = resultsTable(report);
    const isMain = mainly(report.benchmarks);
    const groups = order.map((place) => group(place, isMain)).filter((each) => each !== null);
    const caption = markup_element('caption', {}, 'Results');
    return scrolled(markup_element('table', { id: 'results' }, caption, headMarkup(columns), ...groups), 'Results');
}
/** Whether a result is one of those that stand in the table until others are asked for. */
function mainly(benchmarks) {
    const main = new Set(benchmarks.flatMap(mainResults));
    return (result) => main.has(result);
}
/** What a row says of a result. */
function compareColumns({ versions, }) {
    const { verdict, benchmark, version, metric, base, head, change, interval, drawing, rounds } = resultColumns;
    const { figure, spread } = resultColumns;
    const named = [benchmark, ...(versions.heads.length > 1 ? [version] : []), metric];
    return versions.base === null
        ? [...named, { ...figure, title: resultColumns.head.title }, spread, rounds]
        : [verdict, ...named, base, head, change, drawing, interval, rounds];
}
function results_table_rowOf(line, columns) {
    const cells = columns.map((column) => column.key === 'benchmark' ? benchmarkCell(line) : cellMarkup(column, line));
    return markup_element('tr', { class: `tone-${line.tone}` }, ...cells);
}
/** A benchmark's name, which unfolds all that is known of it. */
function benchmarkCell(line) {
    const { benchmark } = line.cells;
    if (benchmark?.kind !== 'name' || !line.isFirst)
        return markup_element('td', { class: 'benchmark' });
    return markup_element('td', { class: 'benchmark' }, markup_element('button', { type: 'button', 'aria-expanded': 'false' }, nameMarkup(benchmark.text)), ...nameNotes(benchmark, line));
}

;// CONCATENATED MODULE: ./lib/report/renderers/html/body.js


















/** All that a page shows, in order of importance. */
function bodyMarkup(report, view, { trend, leftOut } = nothingBeside) {
    const page = pageOf(report);
    const sections = page.sections.filter(({ name, telling }) => telling !== 'parts' && !elsewhere.has(name));
    const main = view === 'executive' ? brief(report, sections, trend) : whole(report, page, sections);
    return [
        headerMarkup(report, page),
        markup_element('main', { id: 'main' }, ...main),
        markup_element('footer', {}, markup_element('p', {}, `Made by benchgate ${report.tool.version}. ${extentText(leftOut)}`)),
    ];
}
const nothingBeside = { trend: null, leftOut: 0 };
/** What has a place of its own on this page. */
const elsewhere = new Set(['results', 'other-metrics', 'bottlenecks']);
function extentText(leftOut) {
    return leftOut === 0
        ? 'All of it is in this file.'
        : `The rounds of ${grouped(leftOut)} figures that do not gate are not in this file, nor in what is saved from it: the report as JSON has them.`;
}
function headerMarkup(report, page) {
    const { headline, versions, tally } = page;
    const isFailing = (0,model/* exitCode */.I$)(report) !== 0;
    const tone = isFailing ? 'bad' : (headline.tone ?? 'quiet');
    return markup_element('header', { class: `tone-${tone}` }, markup_element('h1', {}, markup_element('span', { class: `job ${isFailing ? 'fails' : 'passes'}` }, jobText(report)), ' ', ...phraseMarkup(headline.sentence)), markup_element('p', { class: 'todo' }, ...withCode(whatToDo(report))), headline.consequence === null ? null : markup_element('p', { class: 'todo' }, headline.consequence), markup_element('p', { class: 'quiet' }, ...phraseMarkup(versions), ' · ', markup_element('time', { datetime: report.createdAt }, body_minuteOf(report.createdAt))), tally === null ? null : markup_element('p', { class: 'quiet', id: 'tally' }, tally));
}
function body_minuteOf(createdAt) {
    return `${createdAt.slice(0, 16).replace('T', ' ')} UTC`;
}
function whole(report, page, all) {
    // It may be what made a change, so that it is to be known before any.
    const environment = all.filter(({ name }) => name === 'environment');
    const sections = all.filter((section) => !environment.includes(section));
    const charts = loadSeries(report).map(loadChart);
    const firstSweep = sections.findIndex(({ name }) => name === 'sweep');
    const before = firstSweep < 0 ? sections.filter(isUrgent) : sections.slice(0, firstSweep);
    const after = sections.filter((section) => !before.includes(section));
    const { facts, command } = page.measurement;
    const watched = watchedMarkup(report);
    const courses = courseCharts(report);
    const bottlenecks = everyBottleneck(report);
    return [
        ...environment.map(sectionMarkup),
        partMarkup('results-title', ['Results'], legendMarkup(report), resultsMarkup(report)),
        ...before.map(sectionMarkup),
        ...(charts.length === 0
            ? []
            : [partMarkup('load', ['Against the load'], markup_element('div', { class: 'charts' }, ...charts))]),
        ...(bottlenecks.lines.length === 0
            ? []
            : [partMarkup('bottlenecks', ['Bottlenecks'], tableMarkup(bottlenecks, 'Bottlenecks'))]),
        ...after.map((section, at) => sectionMarkup(section, before.length + at)),
        ...(watched === null
            ? []
            : [
                partMarkup('watched', ['What was watched'], watched, courses.length === 0 ? null : markup_element('div', { class: 'charts' }, ...courses)),
            ]),
        partMarkup('versions', ['Versions'], versionsMarkup(report)),
        partMarkup('system', ['System'], systemMarkup(report)),
        partMarkup('measurement', ['How it was measured'], markup_element('ul', { class: 'notes' }, ...facts.map((fact) => markup_element('li', {}, ...phraseMarkup(fact)))), commandMarkup(command)),
    ];
}
function isUrgent({ name }) {
    return name === 'limits' || name === 'errors';
}
function legendMarkup({ versions }) {
    if (versions.base === null)
        return null;
    return markup_element('p', { class: 'quiet legend' }, 'The bar is the 95 % interval of the change, the dot its estimate, the thin lines the threshold on either side of no change; worse is to the right.');
}
const mostInBrief = 5;
/** How many rounds it took is nothing that decides. */
function briefColumns(report) {
    return compareColumns(report).filter(({ key }) => key !== 'rounds');
}
/** For who decides and does not measure. */
function brief(report, sections, trend) {
    const { line } = resultLines(report);
    const size = ({ change }) => Math.abs(Math.log(change?.ratio ?? 1));
    const changed = report.benchmarks
        .flatMap((benchmark) => benchmark.results.map((result) => ({ benchmark, result })))
        .filter(({ result }) => result.gates && hasChanged(result))
        .toSorted((a, b) => size(b.result) - size(a.result));
    const lines = changed
        .slice(0, mostInBrief)
        .map(({ benchmark, result }) => ({ ...line(benchmark, result, true), group: '' }));
    const rest = changed.length - lines.length;
    const budgets = sections.filter(({ name }) => name === 'limits');
    const title = 'Largest changes';
    return [
        partMarkup('changes', [title], lines.length === 0
            ? markup_element('p', {}, 'Nothing has changed that could be told from noise.')
            : tableMarkup(tableOf(briefColumns(report), lines), title), rest > 0 ? markup_element('p', { class: 'quiet' }, `${rest} more changed less.`) : null),
        ...(trend === null ? [] : [releaseTrendMarkup(trend)]),
        ...budgets.map(sectionMarkup),
    ];
}

;// CONCATENATED MODULE: ./lib/report/renderers/html/page-assets.js
// Made of src/browser/report/main.ts by `npm run page-scripts`.
const script = "\"use strict\";(()=>{var Xn=[\"errored\",\"incomparable\",\"regressed\",\"exceeded\",\"suspected\"],Aa=[...Xn,\"fixed\"];var $={unit:\"s\",better:\"lower\",threshold:null,gates:!1,least:0,range:\"positive\"},L={...$,range:\"from zero\"},de={time:{...$,title:\"time per operation\",noun:\"time\",gates:!0},throughput:{...$,title:\"operations per second\",noun:\"throughput\",unit:\"1/s\",better:\"higher\"},success:{...L,title:\"share of the requests that succeeded\",noun:\"success rate\",unit:\"share\",better:\"higher\",threshold:.01,least:.001},cpu:{...$,title:\"CPU time per operation\",noun:\"CPU time\"},user:{...L,title:\"CPU time outside of the system\",noun:\"user time\",least:.001},system:{...L,title:\"CPU time in the system\",noun:\"system time\",least:.001},p50:{...$,title:\"median of the time of an operation\",noun:\"median\"},p95:{...$,title:\"95th percentile of the time of an operation\",noun:\"95th percentile\",threshold:.1},p99:{...$,title:\"99th percentile of the time of an operation\",noun:\"99th percentile\",threshold:.1},allocated:{...L,title:\"bytes allocated per operation\",noun:\"bytes allocated\",unit:\"B\",threshold:.01,least:1},retained:{...L,title:\"retained memory per operation\",noun:\"retained memory\",unit:\"B\",threshold:.1,least:1},gc:{...L,title:\"GC time per operation\",noun:\"GC time\",threshold:.1,least:1e-10},collections:{...L,title:\"garbage collections per operation\",noun:\"collections\",unit:\"count\",threshold:.1,least:1e-6},loop:{...$,title:\"time that the event loop is busy per operation\",noun:\"event-loop time\",threshold:.1},rss:{...$,title:\"most memory resident\",noun:\"peak memory\",unit:\"B\",threshold:.1},instructions:{...$,title:\"instructions per operation\",noun:\"instructions\",unit:\"instructions\",threshold:.005}};var Pe=Object.keys(de).filter(e=>e in de);function v(e){return me(e)?de[e]:et(e)}function z(e){let r=new Set(e),n=[...r].filter(t=>!me(t));return[...Pe.filter(t=>r.has(t)),...n.toSorted()]}function et(e){let[,r,n,t]=lr.exec(e)??[];if(r===void 0||n===void 0)throw new RangeError(`${e} is no metric`);let o=n===\"s\"||n.endsWith(\"/s\");return{title:r,noun:r,unit:n,better:t===\"higher\"?\"higher\":\"lower\",threshold:null,gates:!0,least:o?0:1e-9,range:rt(n,t===\"higher\")}}function rt(e,r){return e===\"s\"?\"from zero, once\":e.endsWith(\"/s\")?r?\"from zero, once\":\"from zero\":e===\"B\"||e===\"count\"||e===\"share\"?\"from zero\":\"any\"}function ir(e){return me(e)?e:v(e).noun}function re(e){return me(e)||lr.test(e)}function me(e){return Object.hasOwn(de,e)}var lr=/^(?!.*[wW]{3}\\.)([\\w /.,%()+=µ^-]{1,100}) \\[([\\w /.,%()+=µ^-]{0,30})\\] (lower|higher)$/;var ur=\"(control)\";function cr(e){let r=new Map;for(let n of e){let{rounds:t,stage:o,arms:a,benchmarks:s}=n,i=Object.entries(n.figures).flatMap(([c,p])=>re(c)&&p!==void 0?[{metric:c,values:p}]:[]),l=0;for(let c of t)for(let p of s){let f=a.map(y=>{let g={};for(let{metric:R,values:T}of i){let q=T[l]??null;q!==null&&(g[R]=q)}return l+=1,[y,g]}),m={round:c,stage:o,arms:Object.fromEntries(f)},d=r.get(p);d===void 0?r.set(p,[m]):d.push(m)}}for(let n of r.values())n.sort((t,o)=>t.round-o.round);return r}var D=[\"regressed\",\"suspected\",\"errored\",\"unstable\",\"inconclusive\",\"improved\",\"unchanged\",\"untouched\",\"new\",\"removed\"];var nt=[\"modules\",\"files\",\"synchronous-files\",\"child-processes\",\"requests\"],ws=[...nt,\"system-calls\"];function mr({base:e,head:r}){let[n,t]=[dr(e),dr(r)];if(n===null||t===null||n<=0||t<=0)return null;let o=(a,s)=>(Math.max(...a)-Math.min(...a))/s;return{ratio:t/n,spread:Math.max(o(e,n),o(r,t))}}function dr(e){let r=e.toSorted((o,a)=>o-a),[n,t]=[r[Math.floor((r.length-1)/2)],r[Math.ceil((r.length-1)/2)]];return n===void 0||t===void 0?null:(n+t)/2}function A(e){let r=new WeakMap;return n=>{let t=r.get(n)??e(n);return r.set(n,t),t}}var pe=A(({evidence:e})=>{let r=new Map(e.benchmarks.map(({benchmark:n,reach:t=[]})=>[n.id,t]));return(n,t)=>r.get(n)?.find(({version:o})=>o===t)??null});function w(e){return tt.test(e)?e:e.replaceAll(ot,r=>it(r.codePointAt(0)??0)).replaceAll(at,\"$1\")}function pr(e){return e.replaceAll(st,\"\").split(/\\r\\n|[\\n\\r]/).map(r=>w(r.replaceAll(\"\t\",\"  \").trimEnd()))}var tt=/^[\\x20-\\x7e]*$/,ot=/[\\p{Cc}\\p{Cs}\\p{Zl}\\p{Zp}]|(?![\\u200c\\u200d])\\p{Cf}/gu,at=/(\\p{M}{3})\\p{M}+/gu,st=/\\u001b\\[[\\d;]*m/g;function it(e){return e<32?String.fromCodePoint(9216+e):e===127?\"\\u2421\":`\\u27E8U+${e.toString(16).toUpperCase().padStart(4,\"0\")}\\u27E9`}function fr(e){return e.map(r=>`${r.map(lt).join(\",\")}\\r\n`).join(\"\")}function lt(e){return e===null?\"\":typeof e==\"number\"?Number.isFinite(e)?String(e):\"\":typeof e==\"boolean\"?String(e):ut(e)}function ut(e){let r=w(e);return`\"${ct.test(r)?\"'\":\"\"}${r.replaceAll('\"','\"\"')}\"`}var ct=/^\\s*[=+\\-@＝＋－＠]/;function k(e){return{kind:\"plain\",text:e}}function ne(e,r=60){return{kind:\"name\",text:e,columns:r}}function K(e,r=600){return{kind:\"sentence\",text:e,columns:r}}function N(e,r){return`${F(e)} ${r}${e===1?\"\":\"s\"}`}function F(e){return String(e).replaceAll(/\\B(?=(?:\\d{3})+$)/g,\",\")}function Be(e){switch(e.kind){case\"reaches\":{let r=e.differences.slice(0,hr).map(dt),n=e.differences.length-r.length;return`reaches ${r.join(\", \")}${n>0?` and ${n} more`:\"\"}`}case\"cannot-reach\":return`cannot reach the change: ${Oe(e.compared)}`;case\"unknown\":return`unknown, because ${[...new Set(e.because.slice(0,hr).map(gr))].join(\"; \")}`}}function Oe({functions:e,files:r,reads:n}){let t=[`${N(e,\"function\")} of ${N(r,\"file\")}`];return n>0&&t.push(`${N(n,\"other thing\")} that it reads`),`${t.join(\" and \")} are equal`}var hr=3;function dt(e){switch(e.kind){case\"code\":{let{path:r,lines:n,how:t,name:o}=e,[a,s]=n,i=a===s?a:`${a}-${s}`;return`${r===\"\"?\"evaluated code\":`${fe(r)}:${i}`}${o===\"\"?\"\":` ${o}`} (${mt[t]})`}case\"read\":return`${pt(e.what,e.name)} (changed)`;case\"resolved\":return`${fe(e.path)}, where ${e.specifier} is another file`}}var mt={changed:\"changed\",new:\"new\",gone:\"gone\"};function pt(e,r){switch(e){case\"file\":return fe(r);case\"environment\":return r===\"*\"?\"the list of environment variables\":`environment variable ${r}`;case\"function-text\":return`the text of the function ${r}`;case\"error-stack\":return\"the stack of an error\";case\"property\":return`property ${r}, where properties are listed`;case\"preloaded\":return`${fe(r)}, which is loaded first`}}function gr({code:e,text:r}){let[n=\"\"]=r.split(`\n`);switch(e){case\"child-process\":return\"it starts a child process\";case\"worker-thread\":return\"it starts a worker thread\";case\"network\":return\"it uses the network\";case\"database\":return\"it uses a database\";case\"inspector\":return\"it uses the inspector itself\";case\"file-patterns\":return\"it finds files by patterns, or watches them\";case\"special-files\":return\"it reads files that are no ordinary ones\";case\"internals\":return\"it uses what is inside of Node.js\";case\"loaders\":return\"it changes how modules are loaded\";case\"too-many-reads\":return\"it reads more than is compared\";case\"too-much-code\":return\"it runs more code than is compared\";case\"lost-source\":return`the source of ${n===\"\"?\"evaluated code\":n} is no longer there`;case\"endless-code\":return\"its calls go on to run code for the first time\";case\"endless-looks\":return\"the benchmarks of its file reach one change after the other\";case\"same-name\":return\"another benchmark has its name\";case\"fails\":return`it fails: ${n}`;case\"file-throws\":return`its file throws after some of its benchmarks: ${n}`;case\"look-failed\":return`the process that looks at it has failed: ${n}`;case\"look-unreadable\":return\"what was written down of its code cannot be read\";case\"runtime\":return`${n} does not tell what runs`;case\"not-run\":return\"it did not run in both versions while it was looked at\";case\"not-there\":return`${n} does not have it`;case\"other-process\":return\"code is not looked at in processes of its kind\";case\"no-time\":return\"there was no time to look\"}}function fe(e){return e.replace(/^\\.[/\\\\]/,\"\")}var yr=\"layout or environment\";function he(e){if(e.kind!==\"reaches\")return Be(e);let{first:r,others:n}=e,t=n===0?\"\":` and ${F(n)} more`;return`${Be({kind:\"reaches\",differences:r})}${t}`}function vr(e){let{versions:r,createdAt:n}=e,t=pe(e),o=new Map(r.heads.map(({label:i,source:l})=>[i,l.kind===\"git\"?l.commit:null])),a=br.map(([i])=>i).join(\",\"),s=e.benchmarks.flatMap(i=>i.results.map(l=>{let{version:c}=l,p={reach:t(i.id,c),commit:o.get(c)??null},f={benchmark:i,result:l,createdAt:n,...p};return br.map(([,m])=>m(f))}));return`${a}\\r\n${fr(s)}`}var br=[[\"id\",({benchmark:e})=>e.id],[\"suite\",({benchmark:e})=>e.suite],[\"name\",({benchmark:e})=>e.name],[\"was\",({benchmark:e})=>e.was],[\"version\",({result:e})=>e.version],[\"metric\",({result:e})=>e.metric],[\"unit\",({result:e})=>v(e.metric).unit],[\"better\",({result:e})=>v(e.metric).better],[\"gates\",({result:e})=>e.gates],[\"verdict\",({result:e})=>e.verdict],[\"values.base\",({result:e})=>e.values.base],[\"values.head\",({result:e})=>e.values.head],[\"change.ratio\",({result:e})=>e.change?.ratio??null],[\"change.low\",({result:e})=>e.change?.low??null],[\"change.high\",({result:e})=>e.change?.high??null],[\"change.pValue\",({result:e})=>e.change?.pValue??null],[\"change.adjustedPValue\",({result:e})=>e.change?.adjustedPValue??null],[\"threshold\",({result:e})=>e.threshold],[\"mde\",({result:e})=>e.mde],[\"noiseFloor.low\",({result:e})=>e.noiseFloor?.low??null],[\"noiseFloor.high\",({result:e})=>e.noiseFloor?.high??null],[\"rounds.judged\",({result:e})=>e.rounds.judged],[\"rounds.total\",({result:e})=>e.rounds.total],[\"rule\",({result:e})=>e.rule],[\"accepted.by\",({result:e})=>e.accepted?.by??null],[\"accepted.reason\",({result:e})=>e.accepted?.reason??null],[\"error\",({result:e})=>e.error],[\"moved\",({result:e})=>e.moved],[\"reach\",({reach:e})=>e?.kind??null],[\"reach.why\",({reach:e})=>e&&he(e)],[\"commit\",({commit:e})=>e],[\"createdAt\",({createdAt:e})=>e]];function u(e,r,...n){return{tag:e,attributes:r,children:n.filter(t=>t!==null)}}var Mr=A(({benchmarks:e})=>e.flatMap(r=>{let n=xr(r),t=n.length>1?n.toSorted(yt)[0]:n[0];return t===void 0?[]:[{benchmark:r,worst:t}]}).toSorted((r,n)=>Rr(r.worst,n.worst)));function xr({results:e}){return e.filter(({gates:r})=>r)}function U(e){let r=ft(e);return e.results.filter(n=>n.metric===r||ht(n))}function ft(e){return(xr(e)[0]??e.results[0])?.metric??null}function ht(e){return _(e)||e.gates&&gt.has(e.verdict)}var gt=new Set([\"inconclusive\",\"unstable\"]);function _({verdict:e}){return e===\"regressed\"||e===\"suspected\"||e===\"improved\"}function yt(e,r){let n=e.verdict===r.verdict&&!_(e),[t]=z([e.metric,r.metric]);return(!n||e.metric===r.metric?0:t===e.metric?-1:1)||Rr(e,r)}function Rr(e,r){return D.indexOf(e.verdict)-D.indexOf(r.verdict)||+(e.accepted!==null)-+(r.accepted!==null)||wr(r)-wr(e)}function wr(e){let r=e.change?.ratio??0;return e.verdict===\"improved\"?-r:r}var qe=String.raw`(?:\\u001B\\u005C|\\u009C)`,kr=String.raw`\\u0018\\u001A\\u001B\\u0080-\\u009F`,bt=String.raw`(?:\\u001B\\]|\\u009D)[^\\u0007${kr}]*(?:\\u0007|${qe})`,vt=String.raw`(?:\\u001B[PX^_k]|[\\u0090\\u0098\\u009E\\u009F])[^${kr}]*${qe}`,wt=String.raw`\\u001B\\](?:P[\\dA-Fa-f]{7}|R)(?:\\u0007|${qe})?`,Mt=String.raw`(?:\\u001B\\[|\\u009B)[\\u0030-\\u003F]*[\\u0020-\\u002F]*[\\u0040-\\u007E]`,xt=String.raw`\\u001B(?:[\\u0020-\\u002F]+[\\u0030-\\u007E]|[\\dA-PR-TZcf-oq-uy=><~|}])`,Rt=`${wt}|${bt}|${vt}|${Mt}|${xt}`;function Ae({onlyFirst:e=!1}={}){return new RegExp(Rt,e?void 0:\"g\")}var kt=Ae();function Fe(e){if(typeof e!=\"string\")throw new TypeError(`Expected a \\`string\\`, got \\`${typeof e}\\``);return!e.includes(\"\\x1B\")&&!e.includes(\"\\x9B\")?e:e.replace(kt,\"\")}var Sr=[161,161,164,164,167,168,170,170,173,174,176,180,182,186,188,191,198,198,208,208,215,216,222,225,230,230,232,234,236,237,240,240,242,243,247,250,252,252,254,254,257,257,273,273,275,275,283,283,294,295,299,299,305,307,312,312,319,322,324,324,328,331,333,333,338,339,358,359,363,363,462,462,464,464,466,466,468,468,470,470,472,472,474,474,476,476,593,593,609,609,708,708,711,711,713,715,717,717,720,720,728,731,733,733,735,735,768,879,913,929,931,937,945,961,963,969,1025,1025,1040,1103,1105,1105,8208,8208,8211,8214,8216,8217,8220,8221,8224,8226,8228,8231,8240,8240,8242,8243,8245,8245,8251,8251,8254,8254,8308,8308,8319,8319,8321,8324,8364,8364,8451,8451,8453,8453,8457,8457,8467,8467,8470,8470,8481,8482,8486,8486,8491,8491,8531,8532,8539,8542,8544,8555,8560,8569,8585,8585,8592,8601,8632,8633,8658,8658,8660,8660,8679,8679,8704,8704,8706,8707,8711,8712,8715,8715,8719,8719,8721,8721,8725,8725,8730,8730,8733,8736,8739,8739,8741,8741,8743,8748,8750,8750,8756,8759,8764,8765,8776,8776,8780,8780,8786,8786,8800,8801,8804,8807,8810,8811,8814,8815,8834,8835,8838,8839,8853,8853,8857,8857,8869,8869,8895,8895,8978,8978,9312,9449,9451,9547,9552,9587,9600,9615,9618,9621,9632,9633,9635,9641,9650,9651,9654,9655,9660,9661,9664,9665,9670,9672,9675,9675,9678,9681,9698,9701,9711,9711,9733,9734,9737,9737,9742,9743,9756,9756,9758,9758,9792,9792,9794,9794,9824,9825,9827,9829,9831,9834,9836,9837,9839,9839,9886,9887,9919,9919,9926,9933,9935,9939,9941,9953,9955,9955,9960,9961,9963,9969,9972,9972,9974,9977,9979,9980,9982,9983,10045,10045,10102,10111,11094,11097,12872,12879,57344,63743,65024,65039,65533,65533,127232,127242,127248,127277,127280,127337,127344,127373,127375,127376,127387,127404,917760,917999,983040,1048573,1048576,1114109],Cr=12288,Er=65510,Tr=[12288,12288,65281,65376,65504,65510];var $r=4352,Nr=262141,Le=[4352,4447,8986,8987,9001,9002,9193,9196,9200,9200,9203,9203,9725,9726,9748,9749,9776,9783,9800,9811,9855,9855,9866,9871,9875,9875,9889,9889,9898,9899,9917,9918,9924,9925,9934,9934,9940,9940,9962,9962,9970,9971,9973,9973,9978,9978,9981,9981,9989,9989,9994,9995,10024,10024,10060,10060,10062,10062,10067,10069,10071,10071,10133,10135,10160,10160,10175,10175,11035,11036,11088,11088,11093,11093,11904,11929,11931,12019,12032,12245,12272,12287,12289,12350,12353,12438,12441,12543,12549,12591,12593,12686,12688,12773,12783,12830,12832,12871,12880,42124,42128,42182,43360,43388,44032,55203,63744,64255,65040,65049,65072,65106,65108,65126,65128,65131,94176,94180,94192,94198,94208,101594,101631,101664,101760,101874,101888,102801,102816,102866,110576,110579,110581,110587,110589,110590,110592,110888,110898,110898,110928,110930,110933,110933,110948,110952,110960,111355,119552,119638,119648,119670,126980,126980,127183,127183,127374,127374,127377,127386,127406,127406,127488,127490,127504,127547,127552,127560,127568,127569,127584,127589,127744,127776,127789,127797,127799,127868,127870,127891,127904,127946,127951,127955,127968,127984,127988,127988,127992,128062,128064,128064,128066,128252,128255,128317,128331,128334,128336,128359,128378,128378,128405,128406,128420,128420,128507,128591,128640,128709,128716,128716,128720,128722,128725,128729,128732,128735,128747,128748,128756,128764,128986,128986,128992,129003,129008,129008,129292,129338,129340,129349,129351,129535,129648,129660,129664,129734,129736,129736,129740,129757,129759,129771,129775,129786,131072,196605,196608,262141];var ge=(e,r)=>{let n=0,t=Math.floor(e.length/2)-1;for(;n<=t;){let o=Math.floor((n+t)/2),a=o*2;if(r<e[a])t=o-1;else if(r>e[a+1])n=o+1;else return!0}return!1};var Pr=19968,[Et,Tt]=$t(Le);function $t(e){let r=e[0],n=e[1];for(let t=0;t<e.length;t+=2){let o=e[t],a=e[t+1];if(Pr>=o&&Pr<=a)return[o,a];a-o>n-r&&(r=o,n=a)}return[r,n]}var Br=e=>e<161||e>1114109?!1:ge(Sr,e),Or=e=>e<Cr||e>Er?!1:ge(Tr,e);var qr=e=>e>=Et&&e<=Tt?!0:e<$r||e>Nr?!1:ge(Le,e);function Nt(e){if(!Number.isSafeInteger(e))throw new TypeError(`Expected a code point, got \\`${typeof e}\\`.`)}function te(e,{ambiguousAsWide:r=!1}={}){return Nt(e),Or(e)||qr(e)||r&&Br(e)?2:1}var Pt=new Intl.Segmenter,Ar=new RegExp(\"[^\\\\p{Default_Ignorable_Code_Point}\\\\p{Control}\\\\p{Format}\\\\p{Nonspacing_Mark}\\\\p{Enclosing_Mark}\\\\p{Surrogate}]\",\"v\"),Bt=new RegExp(\"\\\\p{Spacing_Mark}\",\"v\"),Ot=new RegExp(\"^\\\\p{RGI_Emoji}$\",\"v\"),qt=/^[\\d#*]\\u20E3$/,At=/\\p{Extended_Pictographic}/gu;function Ft(e){if(e.length>50)return!1;if(qt.test(e))return!0;if(e.includes(\"\\u200D\")){let r=e.match(At);return r!==null&&r.length>=2}return!1}function Lt(e){let r=e.search(Ar);return r===-1?void 0:e.slice(r)}function Fr(e){return e>=4352&&e<=4447||e>=43360&&e<=43388}function Lr(e){return e>=4448&&e<=4519||e>=55216&&e<=55238}function Dr(e){return e>=4520&&e<=4607||e>=55243&&e<=55291}function Dt(e){return Fr(e)||Lr(e)||Dr(e)}function Vt(e,r){let n=[];for(let o of e)Ar.test(o)&&n.push(o.codePointAt(0));if(n.length===0)return;let t=0;for(let o=0;o<n.length;o++){let a=n[o];if(!Dt(a)){if(t===0)return;for(let s=o;s<n.length;s++)t+=te(n[s],r);return t}if(Fr(a)&&Lr(n[o+1])){t+=2,o+=Dr(n[o+2])?2:1;continue}t+=te(a,r)}return t}function It(e,r){let n=0,t=!0;for(let o of e){if(t){t=!1;continue}(Bt.test(o)||o>=\"\\uFF00\"&&o<=\"\\uFFEF\")&&(n+=te(o.codePointAt(0),r))}return n}function De(e,r={}){if(typeof e!=\"string\"||e.length===0)return 0;let{ambiguousIsNarrow:n=!0,countAnsiEscapeCodes:t=!1}=r,o=e;if(!t&&(o.includes(\"\\x1B\")||o.includes(\"\\x9B\"))&&(o=Fe(o)),o.length===0)return 0;if(/^[\\u0020-\\u007E]*$/.test(o))return o.length;let a=0,s={ambiguousAsWide:!n};for(let{segment:i}of Pt.segment(o)){let l=Lt(i);if(l===void 0)continue;if(Ot.test(i)||Ft(i)){a+=2;continue}let c=Vt(l,s);if(c!==void 0){a+=c;continue}let p=l.codePointAt(0);a+=te(p,s),a+=It(l,s)}return a}function Ve(e){return Wt.test(e)?e.length:De(e)}var Wt=/^[\\x20-\\x7e\\xa0-\\xac\\xae-\\u02ff\\u0370-\\u0482\\u048a-\\u052f−→…∞✗✓]*$/;function V(e,r){if(e.length<=r&&Ve(e)<=r)return e;if(r<=1)return r===1?\"\\u2026\":\"\";let n=Math.floor((r-1)/2);if(Ht.test(e))return`${e.slice(0,r-1-n)}\\u2026${e.slice(e.length-n)}`;let t=Kt(e);return Ut(t)<=r?e:`${Vr(t,r-1-n)}\\u2026${Vr(t.toReversed(),n,\"backwards\")}`}var Ht=/^[\\x20-\\x7e]*$/,jt=new Intl.Segmenter(\"en\",{granularity:\"grapheme\"}),zt=24;function Kt(e){return Array.from(jt.segment(e),({segment:r})=>r).flatMap(r=>r.length>zt?Array.from(r):[r])}function Ir(e){return Math.max(1,Ve(e))}function Ut(e){return e.reduce((r,n)=>r+Ir(n),0)}function Vr(e,r,n=\"forwards\"){let t=[],o=r;for(let a of e){if(o-=Ir(a),o<0)break;t.push(a)}return(n===\"forwards\"?t:t.toReversed()).join(\"\")}function b(e,r=60){let n=V(w(e),r);return n.trim()===\"\"?\"(no name)\":n}function Wr(e){let r=w(e);return!r.includes(\"::\")&&!r.includes(\"##[\")?r:r.replaceAll(_t,\"$1: :\").replaceAll(\"##[\",\"## [\")}var _t=/(^|\\s)::/g;function oe(e){let{noun:r}=v(e);return Gt.has(e)?k(r):ne(r)}function Hr(e){return Wr(b(ir(e),40))}var Gt=new Set(Pe);var ye={regressed:\"\\u2717\",suspected:\"\\u25B2\",errored:\"!\",unstable:\"~\",inconclusive:\"?\",improved:\"\\u2713\",unchanged:\"=\",untouched:\"\\u25CB\",new:\"+\",removed:\"-\"};var E={verdict:h(\"verdict\",\"Verdict\",\"left\",\"keep\"),benchmark:h(\"benchmark\",\"Benchmark\",\"left\",\"shorten\"),version:h(\"version\",\"Version\",\"left\",\"shorten\"),metric:h(\"metric\",\"Metric\",\"left\",\"keep\"),base:h(\"base\",\"Base\",\"right\",4),head:h(\"head\",\"Head\",\"right\",4),change:h(\"change\",\"Change\",\"right\",\"keep\"),interval:h(\"interval\",\"95 % interval\",\"right\",5),drawing:h(\"drawing\",\"\",\"left\",3),detectable:h(\"detectable\",\"Could have seen\",\"right\",3),noise:h(\"noise\",\"Noise floor\",\"right\",1),time:h(\"figure\",\"Time per op\",\"right\",\"keep\"),figure:h(\"figure\",\"Per op\",\"right\",\"keep\"),cpu:h(\"cpu\",\"CPU\",\"right\",3),p99:h(\"p99\",\"p99\",\"right\",3),allocated:h(\"allocated\",\"Allocated\",\"right\",3),spread:h(\"spread\",\"Spread\",\"right\",2),rounds:h(\"rounds\",\"Rounds\",\"right\",1),reach:h(\"reach\",\"What it runs\",\"left\",1)},ll={status:h(\"status\",\"Status\",\"left\",\"keep\"),budget:h(\"benchmark\",\"Budget\",\"left\",\"shorten\"),version:E.version,metric:E.metric,target:h(\"target\",\"Target\",\"left\",\"keep\"),current:h(\"current\",\"Current\",\"right\",\"keep\"),interval:h(\"interval\",\"interval\",\"right\",5),share:h(\"share\",\"Of target\",\"right\",3),tier:h(\"tier\",\"Tier\",\"left\",3),rounds:E.rounds},ul={request:h(\"request\",\"Request\",\"left\",\"shorten\"),level:h(\"level\",\"Load\",\"left\",\"shorten\"),version:E.version,throughput:h(\"throughput\",\"Throughput\",\"right\",3),time:h(\"time\",\"Mean\",\"right\",\"keep\"),p95:h(\"p95\",\"p95\",\"right\",2),p99:h(\"p99\",\"p99\",\"right\",1),success:h(\"success\",\"Success\",\"right\",4)},cl={course:h(\"course\",\"\",\"left\",\"keep\"),step:h(\"step\",\"Changed in\",\"left\",\"shorten\"),first:h(\"base\",\"Base\",\"right\",5)},dl={severity:h(\"severity\",\"Severity\",\"left\",\"keep\"),bottleneck:h(\"bottleneck\",\"Bottleneck\",\"left\",\"keep\"),where:h(\"benchmark\",\"Where\",\"left\",\"shorten\"),current:h(\"current\",\"Current\",\"right\",\"keep\"),base:E.base,limit:h(\"target\",\"Limit\",\"right\",5),advice:h(\"advice\",\"What to do\",\"left\",1)};function jr(e,r,n=!1){return{kind:\"table\",columns:e.filter(({key:o})=>r.some(({cells:a})=>a[o]!=null)),lines:r,isDense:n}}function h(e,r,n,t){return{key:e,title:[k(r)],align:n,fit:t}}function Ie({verdict:e,gates:r,accepted:n,errorIn:t},{outcome:o,settings:{failOn:a},versions:s}){switch(e){case\"regressed\":return r&&n===null&&a!==\"never\";case\"suspected\":return r&&n===null&&a!==\"never\"&&a!==\"regressed\";case\"errored\":return t===null||t!==s.base?.label?!0:a===\"inconclusive\"||a!==\"never\"&&o===\"incomparable\";case\"unstable\":case\"inconclusive\":case\"improved\":case\"unchanged\":case\"untouched\":case\"new\":case\"removed\":return!1}}var ae=A(({evidence:e})=>{let r=new Map(e.benchmarks.map(({benchmark:n,why:t=[]})=>[n.id,t]));return(n,t)=>r.get(n)?.filter(({version:o})=>o===t)??[]});function G(e,r){let n=Kr(e,r);return`${We(se(n.ratio),_r(n))} %`}function zr(e,r){let n=Kr(e,r),{low:t,high:o}=n;if(t===0&&o===1/0)return\"unbounded\";let a=_r(n);return`${We(se(t),a)} to ${We(se(o),a)} %`}function Kr({ratio:e,low:r,high:n},t){return v(t).better===\"lower\"?{ratio:e,low:r,high:n}:{ratio:1/e,low:1/n,high:1/r}}function Ur(e){return`\\xB1${I(e)}`}function I(e){return`${Number((e*100).toPrecision(3))} %`}function J(e){let r=e*100;return`\\xB1${r<9.95?r.toFixed(1):Number(r.toPrecision(2))} %`}function Q({low:e,high:r}){let n=Math.max(r-1,1-e);return Number.isFinite(n)?J(n):\"unbounded\"}function se(e){return(e-1)*100}function _r(e){let r=(se(e.high)-se(e.low))/2;return r>=10?0:r>=.3||r===0?1:2}function We(e,r){if(e===1/0)return\"+\\u221E\";let n=Math.abs(e),t=n<1e6?n.toFixed(r):n.toExponential(1);return Number(t)===0?t:`${e<0?\"\\u2212\":\"+\"}${t}`}function Jr(e,r,n){let t=ro(n),{base:o,head:a}=r;if(o===null||a===null||Xt(o,a))return{base:Gr(e,o,t),head:Gr(e,a,t)};let{format:s}=Qr(e,o,t);return{base:s(o),head:s(a)}}function M(e,r,n=3){return Qr(e,r,n).format(r)}var Jt=new Map(Object.entries({s:[{size:1,name:\"s\"},{size:.001,name:\"ms\"},{size:1e-6,name:\"\\xB5s\"},{size:1e-9,name:\"ns\"}],B:[{size:1e9,name:\"GB\"},{size:1e6,name:\"MB\"},{size:1e3,name:\"kB\"},{size:1,name:\"B\"}],\"1/s\":[{size:1e6,name:\"M/s\"},{size:1e3,name:\"k/s\"},{size:1,name:\"/s\"}],count:[{size:1,name:\"\"},{size:.001,name:\"in 1k\"},{size:1e-6,name:\"in 1M\"}],instructions:[{size:1e9,name:\"G\"},{size:1e6,name:\"M\"},{size:1e3,name:\"k\"},{size:1,name:\"\"}],share:[{size:.01,name:\"%\"}],\"B/s\":[{size:1e9,name:\"GB/s\"},{size:1e6,name:\"MB/s\"},{size:1e3,name:\"kB/s\"},{size:1,name:\"B/s\"}]})),Qt=16;function Zt(e){let r=e.trim()===\"\"?\"\":b(e,Qt);return Jt.get(e)??(e.endsWith(\"/s\")?Yt(r):[{size:1,name:r}])}function Yt(e){return[{size:1e9,name:`G ${e}`},{size:1e6,name:`M ${e}`},{size:1e3,name:`k ${e}`},{size:1,name:e}]}function Gr(e,r,n){return r===null?null:M(e,r,n)}function Xt(e,r){let[n,t]=[Math.abs(e),Math.abs(r)];return Math.max(n,t)>=10*Math.min(n,t)}function Qr(e,r,n){let t=eo(e,r),o=Math.abs(r),a=o>0?Math.floor(Math.log10(o/t.size)):n,s=Math.min(6,Math.max(0,n-1-a)),i=l=>(l/t.size).toFixed(s);return{figure:i,format:l=>`${i(l)} ${t.name}`.trimEnd()}}function eo(e,r){let n=Zt(e);return n.find(({size:t})=>Math.abs(r)>=t)??n.at(-1)??n[0]}function ro(e){if(e===null)return 3;let r=(e.high-e.low)/2/e.ratio;return r>=.1?2:r>=.003||r===0?3:4}function be({change:e,metric:r,values:n}){if(e===null)return null;let{base:t,head:o}=n;return t!==o&&((t??1)<=0||(o??1)<=0)?{estimate:`from ${Zr(t??0,r)} to ${Zr(o??0,r)}`,interval:null}:{estimate:G(e,r),interval:zr(e,r)}}var no=/^[A-Za-z\\d/]*$/;function Zr(e,r){let{unit:n}=v(r);return e===0?\"0\":M(no.test(n)?n:\"\",e)}function Xr(e,r){let n=Map.groupBy(new Set(e),t=>V(w(t),r));return new Map([...n.values()].flatMap(t=>en(t,0,r)))}function en(e,r,n){if(e.length<2&&r===0)return[];let t=to(e),o=oo(e[0]??\"\",t),a=o>r?o:t;return e.length<2||a<=r?e.map(i=>[i,Yr(i,r)]):[...Map.groupBy(e,i=>V(w(Yr(i,a)),n)).values()].flatMap(i=>en(i,a,n))}function Yr(e,r){return`\\u2026${e.slice(r)}`}function to(e){let[r=\"\",...n]=e,t=r.length;for(let o of n){let a=0;for(;a<t&&o[a]===r[a];)a+=1;t=a}return t}function oo(e,r){return Math.max(...[\" > \",\"/\",\" \"].map(n=>{let t=e.lastIndexOf(n,r-n.length);return t===-1||r<n.length?0:t+n.length}))}var je=60;function we(e,r){let{what:n,path:t,at:o,detail:a,times:s}=e,i=b(t.replace(/^\\.[/\\\\]/,\"\"),je),l=`${r}${ao(e)} at ${i}:${o}`;return n===\"deoptimised\"?`deoptimised ${s===1?\"\":`${N(s,\"time\")} `}in ${l}`:`megamorphic access${a===\"\"?\"\":` to .${b(a,je)}`} in ${l}`}function ao({what:e,detail:r}){return e===\"deoptimised\"?` (${b(r,je)})`:\"\"}function rn({what:e,detail:r}){return e===\"megamorphic\"?\"objects of more shapes come there than V8 keeps in mind\":so.get(r.toLowerCase())??\"\"}var ve=\"an object of another shape came\",He=\"a number came that does not fit\",so=new Map([[\"wrong map\",ve],[\"unexpected map\",ve],[\"deprecated map\",ve],[\"wrong instance type\",\"an object of another kind came\"],[\"wrong call target\",\"another function was called\"],[\"wrong feedback cell\",\"another function was called\"],[\"wrong name\",\"another property was asked for\"],[\"smi\",\"a whole number came\"],[\"not a smi\",\"something else came than a small whole number\"],[\"not a number\",\"something else came than a number\"],[\"not a number or oddball\",\"something else came than a number\"],[\"not a heap number\",\"something else came than a number\"],[\"not a string\",\"something else came than a string\"],[\"not an int32\",He],[\"lost precision\",He],[\"lost precision or nan\",He],[\"minus zero\",\"\\u22120 came\"],[\"nan\",\"NaN came\"],[\"overflow\",\"a whole number became too large\"],[\"division by zero\",\"it divided by zero\"],[\"hole\",\"an array with gaps came\"],[\"out of bounds\",\"an index came that is beyond the end\"],[\"wrong enum indices\",ve],[\"wrong value\",\"another value came\"],[\"dependency change\",\"what it relied on has changed\"]]);function an(e,r,{reach:n,why:t}){let o=n?.kind===\"reaches\"?[K(he(n),200)]:[],a=io(e,r,t).map(s=>K(s,200));return[...o,...a].flatMap((s,i)=>i===0?[s]:[k(\" \\xB7 \"),s])}function io(e,r,n){return r.verdict!==\"regressed\"&&r.verdict!==\"suspected\"?[]:[...lo.flatMap(o=>n.filter(a=>a.kind===o)).map(uo),xo(e,r)].filter(o=>o!==\"\")}var lo=[\"movers\",\"deopts\",\"instructions\",\"counts\"];function uo(e){switch(e.kind){case\"instructions\":return mo(e);case\"movers\":return fo(e);case\"deopts\":return yo(e);case\"counts\":return vo(e)}}var co=.001;function mo(e){let r=mr(e);if(r===null)return\"\";let{ratio:n,spread:t}=r;return Math.abs(n-1)<=Math.max(t,co)?\"instructions equal: memory, waiting, layout or environment\":`${n<1?\"\\u2212\":\"+\"}${I(Math.abs(n-1))} instructions`}var po=2;function fo({movers:e,others:r}){let n=e.slice(0,po).map(ho);if(n.length===0)return\"\";let t=e.length-n.length+r;return`self time ${n.join(\", \")}${t===0?\"\":` and ${F(t)} more`}`}function ho(e){let r=e.head-e.base,n=ze[e.how],t=M(\"s\",Math.abs(r),2);return`${r<0?\"\\u2212\":\"+\"}${t} in ${P(e)}${n===\"\"?\"\":` (${n})`}`}var ze={changed:\"\",new:\"not seen before\",gone:\"no longer seen\"},nn=60;function P({name:e,path:r,line:n}){if(e!==\"\")return b(e,nn);if(r===\"\")return\"native code\";let t=b(r.replace(/^\\.[/\\\\]/,\"\"),nn);return n===0?t:`${t}:${n}`}var go=2;function yo({sites:e}){let r=e.filter(({side:o})=>o===\"head\"),n=r.slice(0,go).map(o=>we(o,P(o))),t=r.length-n.length;return`${n.join(\", \")}${t===0?\"\":` and ${F(t)} more`}`}var bo=3;function vo({counts:e,others:r}){let n=e.filter(({base:a,head:s})=>a!==s),t=n.slice(0,bo).map(wo),o=n.length-t.length+r;return`${t.join(\", \")}${o===0?\"\":` and ${F(o)} more`}`}function wo({what:e,name:r,during:n,base:t,head:o}){let a=n===\"call\"?\" a call\":\"\";return`${Mo(e,r)}${a} ${tn(t)} \\u2192 ${tn(o)}`}function Mo(e,r){switch(e){case\"modules\":return\"modules loaded\";case\"files\":return\"files read\";case\"synchronous-files\":return\"synchronous file accesses\";case\"child-processes\":return\"child processes\";case\"requests\":return\"requests\";case\"system-calls\":return`system calls ${b(r,30)}`}}function tn(e){return Number.isInteger(e)?F(e):String(Number(e.toPrecision(3)))}var on=.01;function xo({results:e},{metric:r,version:n}){if(!Ro.has(r))return\"\";let t=e.find(i=>i.metric===\"allocated\"&&i.version===n);if(t?.verdict!==\"unchanged\"||t.change===null)return\"\";let{low:o,high:a}=t.change;return o>=1-on&&a<=1+on?\"allocations equal\":`allocations within ${Ur(t.threshold)}`}var Ro=new Set([\"time\",\"cpu\",\"p99\"]);function sn({verdict:e},r){let n=ko[e];return n===\"bad\"&&!r?\"doubtful\":n}var ko={regressed:\"bad\",suspected:\"bad\",errored:\"bad\",unstable:\"doubtful\",inconclusive:\"doubtful\",improved:\"good\",unchanged:\"quiet\",untouched:\"quiet\",new:\"new\",removed:\"quiet\"};var Me=A(e=>{let r=Oo(e),n=Xr(e.benchmarks.map(({name:s})=>s),Co),t=new Map,o=(s,i,l)=>{let c={text:n.get(s.name)??s.name,suite:r.get(s.suite)??null},p=t.get(i)??So(s,i,c,e);t.set(i,p);let{verdict:f,gates:m}=i,d=m&&(f===\"regressed\"||f===\"suspected\"),y=sn(i,Ie(i,e));return{cells:p,isFirst:l,group:s.suite,tone:y,isVital:d}};return{line:o,lines:(s,i=({benchmark:l})=>U(l))=>s.flatMap(l=>i(l).map((c,p)=>o(l.benchmark,c,p===0)))}});function So(e,r,n,t){let{metric:o,gates:a,verdict:s,change:i,threshold:l,noiseFloor:c,mde:p}=r,{unit:f,better:m}=v(o),{base:d,head:y}=Jr(f,r.values,i),g=be(r),R=pe(t)(e.id,r.version),T=s===\"inconclusive\"||s===\"unstable\",q={benchmark:{kind:\"name\",...n,was:e.was},version:{kind:\"label\",text:r.version,isQuiet:!1},metric:{kind:\"metric\",metric:o,gates:a},verdict:Eo(r,t),base:B(\"quantity\",d),head:B(\"quantity\",y),change:B(\"change\",g?.estimate),interval:B(\"interval\",g?.interval),drawing:i===null?null:{kind:\"drawing\",change:i,threshold:l,isTurned:m===\"higher\"},detectable:B(\"text\",T&&p!==null?J(p):null),noise:B(\"text\",c===null?null:Q(c)),rounds:B(\"text\",Po(r)),reach:$o(r,R),reason:To(e,r,R,t)};return t.versions.base===null?{...q,...No(e,r,y)}:q}var Co=60;function Eo(e,r){let{verdict:n,accepted:t,moved:o}=e;return{kind:\"verdict\",verdict:n,fails:Ie(e,r),accepted:t,moved:o}}function To(e,r,n,t){let o=e.results.filter(c=>c.version===r.version&&_(c)),a=o.filter(({verdict:c})=>c!==\"improved\"),s=a.find(({gates:c})=>c)??a[0]??o[0];if(r!==s)return null;let i=ae(t)(e.id,r.version),l=an(e,r,{reach:n,why:i});return l.length===0?null:{kind:\"phrases\",phrases:l}}function $o(e,r){if(e.verdict!==\"untouched\"||r?.kind!==\"cannot-reach\")return null;let n=e.moved===null?\"\":`${yr}; `;return{kind:\"phrases\",phrases:[k(`${n}${Oe(r.compared)}`)]}}function No({results:e},r,n){let t=o=>{let s=e.find(({version:i,metric:l})=>i===r.version&&l===o)?.values.head??null;return s===null||r.metric===o?null:B(\"quantity\",M(v(o).unit,s))};return{figure:B(\"quantity\",n),cpu:t(\"cpu\"),p99:t(\"p99\"),allocated:t(\"allocated\"),spread:B(\"text\",Bo(r))}}function B(e,r){return r==null||r===\"\"?null:{kind:e,text:r}}function Po({rounds:e,verdict:r}){return r===\"errored\"||r===\"untouched\"&&e.total===0?\"\":String(e.judged===0?e.total:e.judged)}function Bo({spread:e}){return e===null?\"\":J(e)}function Oo({benchmarks:e}){let r=[...new Set(e.map(({suite:s})=>s))],[n]=r;if(n===void 0||r.length===1)return new Map;let t=n.split(\"/\").slice(0,-1),o=t.findIndex((s,i)=>{let l=`${t.slice(0,i+1).join(\"/\")}/`;return!r.every(c=>c.startsWith(l))}),a=t.slice(0,o===-1?t.length:o).join(\"/\");return new Map(r.map(s=>[s,s.slice(a===\"\"?0:a.length+1)]))}function xe({by:e,reason:r}){return[k(\"accepted by \"),ne(e,32),k(\": \"),K(r,160)]}var ln={exceeded:\"\\u2717\",undecided:\"?\",met:\"\\u2713\"};function un(e,r){let n=e.flatMap(({at:i})=>i===null?[]:[i]);if(n.length===0)return e.map(()=>null);let[t,o]=[Math.min(...n),Math.max(...n)],a=Math.max(o-t,4*Math.log1p(r)),s=(t+o)/2;return e.map(({at:i})=>i===null?null:(i-s)/a+1/2)}var fu=Array.from(\"\\u2581\\u2582\\u2583\\u2584\\u2585\\u2586\\u2587\\u2588\");function fn({places:e,threshold:r}){let n=un(e,r),t=(cn-2*dn)/Math.max(1,e.length-1),o=e.flatMap(({turn:s},i)=>{let l=n[i]??null;return l===null?[]:[{x:pn(dn+i*t),y:pn(mn-l*(mn-qo)),turn:s}]}),a=e.filter(({turn:s})=>s!==null).map(({version:s,turn:i})=>`${i} in ${b(s,24)}`);return u(\"svg\",{class:\"mark\",viewBox:`0 0 ${cn} 16`,role:\"img\",\"aria-label\":a.length===0?\"no change was found between two versions\":a.join(\", \")},u(\"path\",{class:\"span\",d:`M${o.map(({x:s,y:i})=>`${s} ${i}`).join(\"L\")}`}),...o.map(({x:s,y:i,turn:l})=>u(\"circle\",{cx:s,cy:i,r:l===null?1.5:4,class:l})))}var cn=120,dn=5,[qo,mn]=[3,13];function pn(e){return Math.round(e*10)/10}function hn(e,r,n){let t=s=>{let i=Math.max(-1e3,Math.min(1e3,(s-1)/r));return Math.round((Re+i*Ke)*10)/10},o=s=>Math.max(Z,Math.min(Y-Z,t(s))),a=[...t(e.low)<Z?[`M${Z+4} 5l-4 3 4 3`]:[],...t(e.high)>Y-Z?[`M${Y-Z-4} 5l4 3-4 3`]:[]];return u(\"svg\",{class:\"mark\",viewBox:`0 0 ${Y} 16`,role:\"img\",\"aria-label\":n},u(\"path\",{class:\"axis\",d:Ao}),u(\"path\",{class:\"span\",d:`M${o(e.low)} 8H${o(e.high)}`}),a.length===0?null:u(\"path\",{class:\"end\",d:a.join(\"\")}),u(\"circle\",{cx:o(e.ratio),cy:8,r:3}))}var Y=120,Re=Y/2,Ke=Y/5,Z=4,Ao=`M${Re} 0V16M${Re-Ke} 3V13M${Re+Ke} 3V13`;function O(e){return e.flatMap(Fo)}function x(e,r=gn){return u(\"bdi\",{},b(e,r))}var gn=200;function Fo(e){switch(e.kind){case\"plain\":return Ue(e.text);case\"strong\":return[u(\"strong\",{},e.text)];case\"name\":return[u(\"bdi\",{class:\"name\"},b(e.text,gn))];case\"sentence\":return[u(\"bdi\",{},w(e.text).trim())]}}function Ue(e){return e.replaceAll(\" %\",\"\\xA0%\").split(\"`\").map((r,n)=>n%2===0?r:u(\"code\",{},r))}function ke({key:e,align:r},n){let t=n.cells[e]??null,o=r===\"right\"?`figure ${e}`:e;return u(\"td\",{class:o},...t===null?[]:Lo(t,n))}function Lo(e,r){switch(e.kind){case\"name\":return r.isFirst?Do(e,r):[];case\"label\":return[u(\"bdi\",{class:e.isQuiet?\"quiet\":null},x(e.text))];case\"phrases\":return O(e.phrases);case\"metric\":return Vo(e);case\"verdict\":return Io(e);case\"status\":return[yn(ln[e.status],e.status)];case\"change\":case\"current\":return[u(\"b\",{},e.text)];case\"quantity\":case\"interval\":case\"text\":return[e.text];case\"drawing\":return[Wo(e,r.cells)];case\"course\":return[fn(e)];case\"also\":case\"head\":return[]}}function Do(e,r){return[x(e.text),..._e(e,r)]}function _e({suite:e,was:r},{cells:n}){let{reach:t,reason:o}=n;return[...r===null?[]:[ie(\"was \",x(r))],...e===null?[]:[ie(x(e))],...[o,t].flatMap(a=>a?.kind===\"phrases\"?[ie(...O(a.phrases))]:[])]}function Vo({metric:e,gates:r}){return[...O([oe(e)]),...r?[]:[ie(\"does not gate\")]]}function Io({verdict:e,accepted:r}){return[yn(ye[e],e),...r===null?[]:[ie(...O(xe(r)))]]}function yn(e,r){return u(\"span\",{class:\"sign\"},u(\"span\",{\"aria-hidden\":\"true\"},e),` ${r}`)}function Wo({change:e,threshold:r,isTurned:n},t){let{change:o,interval:a}=t,s=[o,a].flatMap(l=>l?.kind===\"change\"||l?.kind===\"interval\"?[l.text]:[]),i=n?\"; worse, which is less, to the right\":\"\";return hn(e,r,`${s.join(\", \")}${i}`)}function ie(...e){return u(\"small\",{},...e)}function bn({columns:e,lines:r},n){let t=Map.groupBy(r,({group:a})=>a),o=Array.from(t,([a,s])=>u(\"tbody\",{},t.size>1&&a!==\"\"?u(\"tr\",{},u(\"th\",{colspan:e.length,scope:\"rowgroup\"},x(a))):null,...s.map(i=>u(\"tr\",{class:`tone-${i.tone}`},...e.map(l=>ke(l,i))))));return wn(u(\"table\",{},u(\"caption\",{},n),vn(e),...o),n)}function vn(e){let r=e.map(({key:n,title:t,align:o})=>u(\"th\",{scope:\"col\",class:`${o===\"right\"?\"figure \":\"\"}${n}`},...t.every(({text:a})=>a===\"\")?[\"Against the threshold\"]:O(t)));return u(\"thead\",{},u(\"tr\",{},...r))}function wn(e,r){return u(\"div\",{class:\"scroll\",tabindex:0,role:\"group\",\"aria-label\":typeof r==\"string\"?r:null},e)}function Mn(e){let{benchmarks:r}=e,n=Ho(e),{line:t}=Me(e),o=new Map(r.map((s,i)=>[s,i])),a=new Set(Mr(e).map(({benchmark:s})=>o.get(s)??0));return{columns:n,order:[...new Set([...a,...r.keys()])],group(s,i){let l=r[s],c=l?.results.filter(i)??[];if(l===void 0||c.length===0)return null;let p=c.map((f,m)=>jo(t(l,f,m===0),n));return u(\"tbody\",{\"data-place\":s},...p)}}}function xn(e){let r=new Set(e.flatMap(U));return n=>r.has(n)}function Ho({versions:e}){let{verdict:r,benchmark:n,version:t,metric:o,base:a,head:s,change:i,interval:l,drawing:c,rounds:p}=E,{figure:f,spread:m}=E,d=[n,...e.heads.length>1?[t]:[],o];return e.base===null?[...d,{...f,title:E.head.title},m,p]:[r,...d,a,s,i,c,l,p]}function jo(e,r){let n=r.map(t=>t.key===\"benchmark\"?zo(e):ke(t,e));return u(\"tr\",{class:`tone-${e.tone}`},...n)}function zo(e){let{benchmark:r}=e.cells;return r?.kind!==\"name\"||!e.isFirst?u(\"td\",{class:\"benchmark\"}):u(\"td\",{class:\"benchmark\"},u(\"button\",{type:\"button\",\"aria-expanded\":\"false\"},x(r.text)),..._e(r,e))}var Ce={worst:\"Worst first\",slower:\"Largest rise first\",faster:\"Largest fall first\",name:\"By name\",suite:\"As in the suites\"},Ee={text:\"\",verdicts:new Set,suite:null,kind:null,metric:\"main\",order:\"worst\"};function Ge(e,{report:{benchmarks:r},details:n},t){let o=xn(r),a=e.text.trim().toLowerCase(),s=l=>e.metric===\"all\"||(e.metric===\"main\"?o(l):l.metric===e.metric),i=new Map;for(let l of t){let c=r[l];if(c===void 0)continue;let f=(e.suite===null||c.suite===e.suite)&&(e.kind===null||n[l]?.kind===e.kind)&&(a===\"\"||c.id.toLowerCase().includes(a))?c.results.filter(s):[],m=e.verdicts.size===0||f.some(({verdict:d})=>e.verdicts.has(d));f.length>0&&m&&i.set(l,f)}return new Map(Ko([...i],e.order,r))}function Ko(e,r,n){switch(r){case\"worst\":return e;case\"slower\":return e.toSorted((t,o)=>Se(o,1)-Se(t,1));case\"faster\":return e.toSorted((t,o)=>Se(o,-1)-Se(t,-1));case\"name\":{let t=([o])=>n[o]?.name??\"\";return e.toSorted((o,a)=>t(o).localeCompare(t(a),\"en\",{numeric:!0}))}case\"suite\":return e.toSorted(([t],[o])=>t-o)}}function Se([,e],r){return Math.max(...e.map(({change:n})=>n===null?-1/0:r*Math.log(n.ratio)))}function Rn({report:{benchmarks:e},details:r}){let n=e.flatMap(s=>s.results),t=[...new Set(e.map(({suite:s})=>s))],o=[...new Set(r.map(({kind:s})=>s))],a=z(n.map(({metric:s})=>s));return u(\"form\",{id:\"controls\",role:\"search\",\"aria-label\":\"Search the results\"},kn(\"Search\",u(\"input\",{type:\"search\",name:\"text\",placeholder:\"Benchmark or suite  /\",autocomplete:\"off\",spellcheck:\"false\"})),Te(\"suite\",\"Suite\",[[\"\",\"All suites\"],...t.map(s=>[s,b(s,60)])]),Te(\"kind\",\"Kind\",[[\"\",\"All kinds\"],...o.map(s=>[s,s])]),Te(\"metric\",\"Metric\",[[\"main\",\"What decides or changed\"],[\"all\",\"All metrics\"],...a.map(s=>[s,Hr(s)])]),Te(\"order\",\"Order\",Object.entries(Ce)),Uo(e),u(\"div\",{class:\"actions\"},u(\"button\",{type:\"button\",name:\"json\"},\"Save JSON\"),u(\"button\",{type:\"button\",name:\"csv\"},\"Save CSV\"),u(\"button\",{type:\"button\",name:\"unfold\"},\"Unfold changed\")),u(\"output\",{name:\"found\",\"aria-live\":\"polite\"}))}function kn(e,r){return u(\"label\",{},u(\"span\",{},e),r)}function Te(e,r,n){if(n.filter(([a])=>a!==\"\"&&a!==\"main\"&&a!==\"all\").length<2)return null;let o=n.map(([a,s])=>u(\"option\",{value:a},s));return kn(r,u(\"select\",{name:e},...o))}function Uo(e){let r=e.map(U),n=D.map(t=>[t,r.filter(o=>o.some(a=>a.verdict===t)).length]).filter(([,t])=>t>0);return n.length<2?null:u(\"fieldset\",{},u(\"legend\",{},\"Verdict\"),...n.map(([t,o])=>u(\"button\",{type:\"button\",name:\"verdict\",value:t,\"aria-pressed\":\"false\"},u(\"span\",{\"aria-hidden\":\"true\"},ye[t]),` ${t} `,u(\"b\",{},String(o)))))}var Cn=700,Qe=20,_o=6.4,Go=.01;function En({frames:e}){let r=Jo(e),n=e.reduce((o,a)=>a.caller===null?o+Ze(a):o,0);if(n===0)return null;let t=Math.max(...r.map(o=>o.depth))+1;return u(\"figure\",{class:\"chart flame\"},u(\"figcaption\",{},\"Where an operation spends its time, base and head\"),u(\"svg\",{viewBox:`0 0 ${Cn} ${t*Qe}`,role:\"group\",\"aria-label\":`${r.length} calls, each below its caller. Arrow keys lead from one to the other.`},...r.map((o,a)=>Qo(o,n,a===0))),u(\"p\",{class:\"quiet\"},\"Wide is slow; red with + takes longer in the head, green with \\u2212 less.\"),u(\"output\",{}))}function Jo(e){let r=e.filter(({caller:a})=>a===null),n=Cn/(r.reduce((a,s)=>a+Ze(s),0)||1),t=[],o=new Map;for(let[a,s]of e.entries()){let i=s.caller===null?null:t[s.caller]??null,l=o.get(i)??i?.x??0,c=Ze(s)*n;o.set(i,l+c),t.push({frame:s,at:a,depth:i===null?0:i.depth+1,x:l,size:c})}return t}function Ze({base:e,head:r}){return(e+r)/2}function Qo({frame:e,at:r,depth:n,x:t,size:o},a,s){let i=e.head-e.base,l=Math.abs(i)<Go*a?\"same\":i>0?\"slower\":\"faster\",c={same:\"\",slower:\"+ \",faster:\"\\u2212 \"}[l],p=Math.floor((o-6)/_o),f=`${c}${w(P(e))}`,m=n*Qe;return u(\"g\",{class:l,role:\"img\",\"aria-label\":Zo(e),tabindex:s?0:-1,\"data-frame\":r,\"data-caller\":e.caller},u(\"rect\",{x:Je(t),y:m,width:Je(Math.max(.5,o-1)),height:Qe-1}),p<3?null:u(\"text\",{x:Je(t+3),y:m+14},b(f,p)))}function Je(e){return Math.round(e*10)/10}function Zo(e){let{base:r,head:n,path:t,line:o,name:a}=e,s=a===\"\"||t===\"\"?\"\":`, ${P({name:\"\",path:t,line:o})}`,i=`${M(\"s\",r,2)} in the base, ${M(\"s\",n,2)} in the head`,l=n-r,c=`${l<0?\"\\u2212\":\"+\"}${M(\"s\",Math.abs(l),2)}`;return w(`${P(e)}${s}: ${i}, ${c}`)}function Tn(e){let r=({target:n})=>{let t=Sn(n),o=t?.closest(\"figure\")?.querySelector(\"output\");t!==null&&o!=null&&(o.textContent=t.getAttribute(\"aria-label\"))};e.addEventListener(\"focusin\",r),e.addEventListener(\"pointerover\",r),e.addEventListener(\"keydown\",n=>{let t=Sn(n.target),o=t===null?null:Yo(t,n.key);t===null||o===null||(n.preventDefault(),t.setAttribute(\"tabindex\",\"-1\"),o.setAttribute(\"tabindex\",\"0\"),o.focus())})}function Sn(e){let r=e instanceof Element?e.closest(\".flame g\"):null;return r instanceof SVGGElement?r:null}function Yo(e,r){let n=e.closest(\"svg\"),t=Array.from(n?.querySelectorAll(\"g\")??[]),{frame:o,caller:a}=e.dataset,s=t.filter(l=>l.dataset.caller===a),i=s.indexOf(e);switch(r){case\"ArrowUp\":return t.find(l=>l.dataset.frame===a)??null;case\"ArrowDown\":return t.find(l=>l.dataset.caller===o)??null;case\"ArrowLeft\":return s[i-1]??null;case\"ArrowRight\":return s[i+1]??null;default:return null}}function Nn({usual:e,results:r,...n}){return{...n,results:r.map(t=>Xo({...e,...t}))}}function Xo({change:e,step:r,noiseFloor:n,...t}){let{version:o,rounds:a,threshold:s,verdict:i}=t;if(o===void 0||a===void 0||s===void 0||i===void 0)throw new TypeError(\"a result without what is usual in its benchmark\");return{gates:!1,moved:null,spread:null,error:null,errorIn:null,lacks:null,rule:null,accepted:null,...t,version:o,rounds:a,threshold:s,verdict:i,change:$n(e),...r!==void 0&&{step:{...r,change:$n(r.change)}},noiseFloor:n===void 0?null:{...n,high:n.high??1/0}}}function $n(e){return e&&{adjustedPValue:null,...e,high:e.high??1/0}}function Pn(e,r){let n=new Set(e.map(({metric:o})=>o));if(n.has(\"success\"))return\"servers\";if(n.has(\"user\")||n.has(\"system\"))return\"commands\";let t=[...n].some(o=>o.endsWith(\"] lower\")||o.endsWith(\"] higher\"));return r||t?\"results of other tools\":\"benchmark files\"}function Bn(e){let r=JSON.parse(e),{versions:n,outcome:t,settings:o,createdAt:a,evidence:s,warnings:i}=r,l=cr(s.rounds),c=new Map(s.benchmarks.map(({id:f},m)=>[f,m])),p=r.benchmarks.map(Nn);return{json:e,report:{versions:n,outcome:t,settings:o,createdAt:a,benchmarks:p,evidence:ea(s)},details:p.map(({id:f,name:m,results:d})=>{let y=c.get(f);return{kind:Pn(d,y!==void 0&&s.benchmarks[y]?.recorded===!0),samples:y===void 0?[]:l.get(y)??[],notices:i.filter(({facts:g})=>On(g,[f,m])).map(({message:g})=>g)}})}}function ea({benchmarks:e,reach:r,why:n}){return{benchmarks:e.map((t,o)=>({benchmark:t,reach:r.filter(a=>a.benchmarks.includes(o)),why:n.filter(a=>a.benchmark===o)}))}}function On(e,r){return typeof e==\"string\"?r.includes(e):typeof e!=\"object\"||e===null?!1:Object.values(e).some(n=>On(n,r))}async function qn(e){let r=Uint8Array.from(atob(e),t=>t.charCodeAt(0)),n=new Blob([r]).stream().pipeThrough(new DecompressionStream(\"gzip\"));return new Response(n).text()}var ra=\"http://www.w3.org/2000/svg\";function le(e,r=!1){if(typeof e==\"string\")return document.createTextNode(e);let{tag:n,attributes:t,children:o}=e,a=r||n===\"svg\",s=a?document.createElementNS(ra,n):document.createElement(n);for(let[i,l]of Object.entries(t))l===null||l===!1||s.setAttribute(i,l===!0?\"\":String(l));return s.append(...o.map(i=>le(i,a))),s}function An(e){let r=le(e);if(!(r instanceof HTMLElement))throw new TypeError(\"no element\");return r}var Ye=12,na=300;function Fn(e){let r=e.slice(0,2e4).trim().split(/\\r\\n|[\\n\\r]/).map(n=>V(n,na));return r.length<=Ye?r.join(`\n`):[...r.slice(0,Ye-1),`\\u2026 ${r.length-Ye+1} more lines`].join(`\n`)}function Ln(e,r){var n=(e.length-1)*r;if(e.length===0)throw new Error(\"quantile requires at least one data point.\");if(r<0||r>1)throw new Error(\"quantiles must be between 0 and 1\");if(r===1)return e[e.length-1];if(r===0)return e[0];if(n%1!==0){var t=Math.floor(n),o=Math.ceil(n),a=n-t;return e[t]+a*(e[o]-e[t])}else return e[n]}function ce(e,r,n,t){for(n=n||0,t=t||e.length-1;t>n;){if(t-n>600){var o=t-n+1,a=r-n+1,s=Math.log(o),i=.5*Math.exp(2*s/3),l=.5*Math.sqrt(s*i*(o-i)/o);a-o/2<0&&(l*=-1);var c=Math.max(n,Math.floor(r-a*i/o+l)),p=Math.min(t,Math.floor(r+(o-a)*i/o+l));ce(e,r,c,p)}var f=e[r],m=n,d=t;for(ue(e,n,r),e[t]>f&&ue(e,n,t);m<d;){for(ue(e,m,d),m++,d--;e[m]<f;)m++;for(;e[d]>f;)d--}e[n]===f?ue(e,n,d):(d++,ue(e,d,t)),d<=r&&(n=d+1),r<=d&&(t=d-1)}}function ue(e,r,n){var t=e[r];e[r]=e[n],e[n]=t}function ta(e,r){var n=e.slice();if(Array.isArray(r)){aa(n,r);for(var t=[],o=0;o<r.length;o++)t[o]=Ln(n,r[o]);return t}else{var a=Dn(n.length,r);return oa(n,a,0,n.length-1),Ln(n,r)}}function oa(e,r,n,t){r%1===0?ce(e,r,n,t):(r=Math.floor(r),ce(e,r,n,t),ce(e,r+1,r+1,t))}function aa(e,r){for(var n=new Set,t=0;t<r.length;t++){var o=Dn(e.length,r[t]);n.add(Math.floor(o)),n.add(Math.ceil(o))}var a=Array.from(n).sort(sa);Xe(e,a,0,a.length-1,0,e.length-1)}function Xe(e,r,n,t,o,a){if(!(n>t)){var s=n+t>>1;ce(e,r[s],o,a),Xe(e,r,n,s-1,o,r[s]-1),Xe(e,r,s+1,t,r[s]+1,a)}}function sa(e,r){return e-r}function Dn(e,r){var n=(e-1)*r;return r===1?e-1:r===0?0:(n%1!==0,n)}function er(e){return+ta(e,.5)}var Vn=function(){this.totalCount=0,this.data={}};Vn.prototype.train=function(r,n){this.data[n]||(this.data[n]={});for(var t in r){var o=r[t];this.data[n][t]===void 0&&(this.data[n][t]={}),this.data[n][t][o]===void 0&&(this.data[n][t][o]=0),this.data[n][t][o]++}this.totalCount++};Vn.prototype.score=function(r){var n={},t;for(var o in r){var a=r[o];for(t in this.data)n[t]===void 0&&(n[t]={}),this.data[t][o]?n[t][o+\"_\"+a]=(this.data[t][o][a]||0)/this.totalCount:n[t][o+\"_\"+a]=0}var s={};for(t in n){s[t]=0;for(var i in n[t])s[t]+=n[t][i]}return s};var bc=607/128,vc=Math.log(Math.sqrt(2*Math.PI));var ia=Math.sqrt(2*Math.PI);function la(e){for(var r=e,n=e,t=1;t<30;t++)n*=e*e/(2*t+1),r+=n;return Math.round((.5+r/ia*Math.exp(-e*e/2))*1e4)/1e4}var ua=[];for($e=0;$e<=3.09;$e+=.01)ua.push(la($e));var $e;var wc=Math.sqrt(2*Math.PI);var In=function(){this.weights=[],this.bias=0};In.prototype.predict=function(r){if(r.length!==this.weights.length)return null;for(var n=0,t=0;t<this.weights.length;t++)n+=this.weights[t]*r[t];return n+=this.bias,n>0?1:0};In.prototype.train=function(r,n){if(n!==0&&n!==1)return null;r.length!==this.weights.length&&(this.weights=r.slice(),this.bias=1);var t=this.predict(r);if(typeof t==\"number\"&&t!==n){for(var o=n-t,a=0;a<this.weights.length;a++)this.weights[a]+=o*r[a];this.bias+=o}return this};function W(e,r){let[n,t]=e,[o,a]=r;return s=>{let i=(Math.max(n,Math.min(t,s))-n)/(t-n||1);return Math.round((o+i*(a-o))*10)/10}}function S(e,r){return u(\"path\",{class:e,d:r})}function H(e,r,n,t=3){return u(\"circle\",{class:e,cx:r,cy:n,r:t})}function C(e,r,n,t=\"middle\"){return u(\"text\",{x:e,y:r,\"text-anchor\":t},n)}function X(e,r,[n,t],...o){return u(\"figure\",{class:\"chart\"},u(\"figcaption\",{},e),u(\"svg\",{viewBox:`0 0 ${n} ${t}`,role:\"img\",\"aria-label\":r},...o))}var[ca,Ne,rr]=[340,62,332],nr=44;function Wn(e,r){let n=[\"base\",\"head\",\"control\"].map(m=>({name:m,figures:e.flatMap(d=>d[m]??[])})).filter(({figures:m})=>m.length>0);if(n.length===0)return null;let t=n.flatMap(({figures:m})=>m),[o,a]=[Math.min(...t),Math.max(...t)],s=(a-o||Math.abs(a)||1)*.04,i=W([o-s,a+s],[Ne,rr]),{unit:l}=v(r),c=m=>M(l,m),p=n.length*nr+22,f=n.map(({name:m,figures:d})=>`${m}: median ${c(er(d))}, from ${c(Math.min(...d))} to ${c(Math.max(...d))}`);return X(\"Figures of the rounds\",f.join(\"; \"),[ca,p],...n.flatMap(({name:m,figures:d},y)=>da(m,d,y*nr,i)),S(\"grid\",`M${Ne} ${p-20}H${rr}`),C(Ne,p-4,c(o),\"start\"),...a>o?[C(rr,p-4,c(a),\"end\")]:[])}function da(e,r,n,t){let o=new Map,a=n+nr-6,s=t(er(r));return[C(Ne-8,a-8,e,\"end\"),...r.map(i=>{let l=Math.round(t(i)/5),c=o.get(l)??0;return o.set(l,c+1),H(e,t(i),a-Math.min(c,6)*5,2.5)}),S(`median ${e}`,`M${s} ${n+6}V${a+4}`)]}var[ma,pa]=[340,92],[tr,or]=[12,328];function Hn(e){let{change:r,threshold:n,noiseFloor:t,metric:o}=e;if(r===null)return null;let a=fa(n,[r,...t===null?[]:[t]]),s=W([1-a,1+a],[tr,or]),i=f=>C(s(f),88,f===1?\"0\":G({ratio:f,low:f,high:f},o)),l=be(e),c=t===null?\"\":`; noise floor ${Q(t)}`,p=`${l?.estimate??\"\"}, ${l?.interval??\"\"}, threshold ${I(n)}${c}`;return X(\"Change against the threshold\",p,[ma,pa],t===null?null:S(\"noise\",`M${s(t.low)} 14H${s(t.high)}V66H${s(t.low)}Z`),S(\"zero\",`M${s(1)} 10V70`),S(\"limit\",`M${s(1-n)} 14V66M${s(1+n)} 14V66`),S(\"grid\",`M${tr} 70H${or}`),S(\"span\",`M${s(r.low)} 40H${s(r.high)}M${s(r.low)} 34V46M${s(r.high)} 34V46`),H(\"estimate\",s(r.ratio),40,5),...[1-n,1,1+n].map(i),C(or,8,\"worse\",\"end\"),C(tr,8,\"better\",\"start\"))}function fa(e,r){let n=r.flatMap(({ratio:t,low:o,high:a})=>[t-1,1-o,Number.isFinite(a)?a-1:0]);return Math.min(20*e,Math.max(2*e,1.1*Math.max(...n.map(Math.abs))))}function jn(e,r,n,t){let{better:o}=v(r),a=(s,i)=>s===null||i===null||s<=0||i<=0?null:o===\"lower\"?i/s:s/i;return e.map(({round:s,stage:i,arms:l})=>{let c=d=>d===null?null:l[d]?.[r]??null,[p,f,m]=[c(n),c(t),c(ur)];return{round:s,stage:i,base:p,head:f,control:m,change:a(p,f),noise:a(p,m)}}).filter(s=>s.base!==null||s.head!==null).toSorted((s,i)=>s.round-i.round)}var[ha,ar]=[340,150],[j,ee,zn,Kn]=[58,332,12,134];function Un(e,r){let n=e.filter(({change:m})=>m!==null);if(n.length===0)return null;let{threshold:t,metric:o}=r,a=ya(n,t),s=W([1-a,1+a],[Kn,zn]),i=W([-.5,n.length-.5],[j,ee]),l=n.filter(({stage:m})=>m===\"screen\").length,c=l>0&&l<n.length,p=n.some(({noise:m})=>m!==null),f=i(l-.5);return X(\"Rounds, in the order they ran\",ga(n,o,p),[ha,ar],S(\"zero\",`M${j} ${s(1)}H${ee}`),S(\"limit\",`M${j} ${s(1+t)}H${ee}M${j} ${s(1-t)}H${ee}`),...[1-t,1,1+t].map(m=>C(j-6,s(m)+4,m===1?\"0\":_n(m,o),\"end\")),c?S(\"grid\",`M${f} ${zn}V${Kn}`):null,...n.flatMap(({noise:m},d)=>m===null?[]:[H(\"control\",i(d),s(m))]),...n.flatMap(({change:m},d)=>m===null?[]:[H(\"head\",i(d),s(m))]),c||l>0?C((j+(c?f:ee))/2,ar-4,\"screening\"):null,c||l===0?C(((c?f:j)+ee)/2,ar-4,\"confirming\"):null)}function _n(e,r){return G({ratio:e,low:e,high:e},r)}function ga(e,r,n){let t=e.map(({change:o})=>_n(o??1,r)).join(\", \");return`${e.length} rounds: ${t}${n?\"; the base against itself is hollow\":\"\"}`}function ya(e,r){let n=e.flatMap(({change:o,noise:a})=>[o,a]).flatMap(o=>o===null?[]:[Math.abs(o-1)]).toSorted((o,a)=>o-a),t=n[Math.floor(.95*(n.length-1))]??0;return Math.max(1.5*r,Math.min(1.15*(n.at(-1)??0),3*t))}function Jn(e,r,n,{samples:t,notices:o}){let a=n.versions.heads.length>1;return u(\"div\",{class:\"detail\"},u(\"p\",{class:\"quiet\"},x(e.id,1e3)),...r.map(s=>ba(s,n,t,a)),...wa(e,n),...Ma(e,n),Ca(e,n),...o.map(s=>u(\"p\",{class:\"notice\"},u(\"bdi\",{},...Ue(w(s))))))}function ba(e,{versions:r},n,t){let o=r.base?.label??null,a=jn(n,e.metric,o,e.version),s=[Hn(e),o===null?null:Un(a,e),Wn(a,e.metric)].filter(l=>l!==null),i=[...O([oe(e.metric)]),...t?[\" in \",x(e.version)]:[]];return u(\"section\",{},u(\"h3\",{},...i),va(e),e.error===null?null:u(\"pre\",{tabindex:0},pr(Fn(e.error)).join(`\n`)),s.length===0?null:u(\"div\",{class:\"charts\"},...s))}function va(e){let{rounds:r,threshold:n,mde:t,noiseFloor:o,change:a,lacks:s,rule:i,accepted:l,errorIn:c}=e,p=[[\"Rounds\",[r.judged===r.total?`${r.total}`:`${r.judged} of ${r.total}`]],[\"Threshold\",[I(n)]],t===null?null:[\"Could have seen\",[J(t)]],o===null?null:[\"Noise floor\",[Q(o)]],a===null?null:[\"p-value\",[Gn(a.pValue)]],a===null||a.adjustedPValue===null?null:[\"p-value among all suspicions\",[Gn(a.adjustedPValue)]],s===null?null:[\"Lacks\",[`${s.rounds} rounds`]],i===null?null:[\"By the rule\",[x(i)]],c===null?null:[\"Failed in\",[x(c)]],l===null?null:[\"Accepted\",O(xe(l))]];return u(\"dl\",{class:\"facts\"},...p.filter(f=>f!==null).map(([f,m])=>u(\"div\",{},u(\"dt\",{},f),u(\"dd\",{},...m))))}function Gn(e){return e<1e-6?\"below 0.000001\":String(Number(e.toPrecision(3)))}function wa(e,r){let{heads:n}=r.versions;return n.flatMap(({label:t})=>ae(r)(e.id,t).flatMap(o=>o.kind===\"movers\"?[ka(o,n.length>1?t:null)]:[]))}function Ma(e,r){let{heads:n}=r.versions;return n.flatMap(({label:t})=>ae(r)(e.id,t).flatMap(o=>o.kind===\"deopts\"?[xa(o,n.length>1?t:null)]:[]))}function xa({sites:e,others:r,rounds:n},t){let o=r===0?\"\":` There are ${r} more.`;return u(\"section\",{},u(\"h3\",{},\"What the optimiser did\",...t===null?[]:[\" in \",x(t)]),u(\"ul\",{},...e.map(Ra)),u(\"p\",{class:\"quiet\"},`Each was seen in one version alone, in all ${n} rounds.${o}`))}function Ra(e){let r=rn(e);return u(\"li\",{},u(\"bdi\",{},w(we(e,P(e)))),e.side===\"base\"?\" (in the base alone)\":\"\",r===\"\"?\"\":`: ${r}`)}function ka(e,r){let{movers:n,others:t,profiled:o}=e,{rounds:a,samples:s}=o,i=`${a} profiles of each version with ${s.base} and ${s.head} samples`,l=n.length===0?\" No function moved by more than its noise.\":\"\",c=t===0?\"\":` ${t} more moved.`;return u(\"section\",{},u(\"h3\",{},\"Where the time goes\",...r===null?[]:[\" in \",x(r)]),u(\"ul\",{},...n.map(Sa)),u(\"p\",{class:\"quiet\"},`${i}.${l}${c}`),En(e))}function Sa(e){let{how:r,name:n,path:t,line:o,base:a,head:s,noise:i}=e,l=s-a,c=`${l<0?\"\\u2212\":\"+\"}${M(\"s\",Math.abs(l),2)}`,p=`${M(\"s\",a,2)} to ${M(\"s\",s,2)}`,f=n!==\"\"&&t!==\"\";return u(\"li\",{},x(P(e)),...f?[\" in \",x(P({name:\"\",path:t,line:o}))]:[],r===\"changed\"?\"\":` (${ze[r]})`,`: ${p}, `,u(\"b\",{},c),` \\xB1${M(\"s\",i,2)}`)}function Ca(e,r){if(e.results.length<2)return null;let{line:n}=Me(r),t=e.results.map(R=>({...n(e,R,!0),group:\"\"})),{metric:o,version:a,base:s,head:i,change:l,interval:c,drawing:p,verdict:f,noise:m,rounds:d}=E,g=[...r.versions.heads.length>1?[o,a]:[o],f,s,i,l,p,c,m,d];return bn(jr(g,t),\"All metrics\")}function Qn(e,r){let{order:n,columns:t,group:o}=Mn(r.report),a=new Map(Array.from(e.tBodies,d=>[Number(d.dataset.place),d])),s=new Set,i=Ee,l=Ge(i,r,n);function c(d,y){let g=a.get(d);if(g!==void 0)return g;let R=o(d,q=>y.includes(q)),T=R===null?null:le(R);return T instanceof HTMLTableSectionElement?(a.set(d,T),s.has(d)&&m(d,T),T):null}function p(d){d.metric!==i.metric&&a.clear(),i=d,l=Ge(d,r,n);let y=Array.from(l,([g,R])=>c(g,R));for(let g of Array.from(e.tBodies))g.remove();return e.append(...y.filter(g=>g!==null)),l.size}function f(d,y=!s.has(d)){let g=a.get(d);g===void 0||y===s.has(d)||(y?(s.add(d),m(d,g)):(s.delete(d),g.querySelector(\"tr.unfolded\")?.remove(),g.querySelector(\"button\")?.setAttribute(\"aria-expanded\",\"false\")))}function m(d,y){let g=r.report.benchmarks[d],R=r.details[d];if(g===void 0||R===void 0)return;let T=l.get(d)??[],q=Jn(g,T,r.report,R),Yn=u(\"td\",{colspan:t.length},q);y.append(le(u(\"tr\",{class:\"unfolded\"},Yn))),y.querySelector(\"button\")?.setAttribute(\"aria-expanded\",\"true\")}return{show:p,toggle:f,changed:()=>[...l].filter(([,d])=>d.some(_)).map(([d])=>d)}}function sr(e,r,n){let t=document.createElement(\"a\");t.href=URL.createObjectURL(new Blob([n],{type:r})),t.download=e,t.click(),setTimeout(()=>URL.revokeObjectURL(t.href),6e4)}function Zn(e,r=()=>{}){let n=matchMedia(\"(prefers-color-scheme: dark)\"),t=()=>document.documentElement.dataset.theme===void 0?n.matches:document.documentElement.dataset.theme===\"dark\",o=document.createElement(\"button\");o.type=\"button\",o.className=\"theme\";let a=()=>{o.textContent=t()?\"Light\":\"Dark\"};o.addEventListener(\"click\",()=>{document.documentElement.dataset.theme=t()?\"light\":\"dark\",a(),r()}),n.addEventListener(\"change\",a),a(),e.append(o)}var Ea=50;async function Ta(){let e=document.querySelector(\"header\");e!==null&&Zn(e);let r=document.querySelector(\"#results\"),n=document.querySelector(\"#report\")?.textContent??\"\";if(r===null)return;let t=Bn(await qn(n)),o=Qn(r,t),a=An(Rn(t));if(!(a instanceof HTMLFormElement))return;r.parentElement?.before(a),document.documentElement.classList.add(\"js\");let s=Ee;function i(l){s={...s,...l};let c=o.show(s),p=t.report.benchmarks.length,f=a.querySelector(\"output\");f!==null&&(f.textContent=c===p?N(p,\"benchmark\"):`${c} of ${N(p,\"benchmark\")}`)}if(a.addEventListener(\"submit\",l=>l.preventDefault()),a.addEventListener(\"input\",({target:l})=>{l instanceof HTMLInputElement&&i({text:l.value}),l instanceof HTMLSelectElement&&i($a(l.name,l.value))}),a.addEventListener(\"click\",({target:l})=>{let c=l instanceof Element?l.closest(\"button\"):null;switch(c?.name){case\"json\":return sr(\"benchgate-report.json\",\"application/json\",t.json);case\"csv\":return sr(\"benchgate-report.csv\",\"text/csv\",vr(t.report));case\"unfold\":return o.changed().forEach(p=>o.toggle(p,!0));case\"verdict\":return i({verdicts:Ba(c,s.verdicts)});default:}}),r.addEventListener(\"click\",({target:l})=>{let c=l instanceof Element?l.closest(\"tbody\"):null,p=l instanceof Element&&l.closest(\"tr.unfolded\")!==null;c!==null&&!p&&!Oa()&&o.toggle(Number(c.dataset.place))}),qa(a,r),Tn(r),i({}),document.documentElement.dataset.view===\"technical\")for(let l of o.changed().slice(0,Ea))o.toggle(l,!0);document.documentElement.dataset.ready=\"true\"}function $a(e,r){switch(e){case\"suite\":return{suite:r===\"\"?null:r};case\"kind\":return{kind:r===\"\"?null:r};case\"order\":return Na(r)?{order:r}:{};case\"metric\":return Pa(r)?{metric:r}:{};default:return{}}}function Na(e){return Object.hasOwn(Ce,e)}function Pa(e){return e===\"main\"||e===\"all\"||re(e)}function Ba(e,r){let n=D.find(o=>o===e.value);if(n===void 0)return r;let t=!r.has(n);return e.setAttribute(\"aria-pressed\",String(t)),t?new Set([...r,n]):new Set([...r].filter(o=>o!==n))}function Oa(){return(getSelection()?.toString()??\"\")!==\"\"}function qa(e,r){let n=e.querySelector(\"input\");document.addEventListener(\"keydown\",t=>{let o=t.target instanceof HTMLInputElement||t.target instanceof HTMLSelectElement;t.key===\"/\"&&!o&&(t.preventDefault(),n?.focus())}),r.addEventListener(\"keydown\",t=>{let o={ArrowDown:1,ArrowUp:-1}[t.key];if(o===void 0||!(t.target instanceof HTMLButtonElement))return;let a=Array.from(r.querySelectorAll(\".benchmark button\")),s=a[a.indexOf(t.target)+o];s!==void 0&&(t.preventDefault(),s.focus())})}Ta();})();";
const scriptHash = 'sha256-s4/AAUcQLt7+bw93TFYwFU0zjxQOee5L3H88KX07qcQ=';
// Made of src/browser/report/style.css by `npm run page-scripts`.
const style = ":root{color-scheme:light dark;--ground: light-dark(#fff, #14161a);--raised: light-dark(#f6f7f8, #1b1e23);--text: light-dark(#1d2126, #e4e7ea);--quiet: light-dark(#59616b, #9aa4af);--rule: light-dark(#dfe3e7, #2c3138);--mark: light-dark(#8a939d, #6d7782);--bad: light-dark(#b02a20, #ff8f85);--doubtful: light-dark(#855400, #e9b44c);--good: light-dark(#17693a, #74cf98);--new: light-dark(#1a5a96, #83bcf2);--second: light-dark(#8a3ea0, #d6a1ea);--third: light-dark(#0f6f6a, #6fcfc6);--fourth: light-dark(#9a4a00, #f0a665);--fifth: light-dark(#4b4f9c, #aab0f5);--plate: light-dark(#fff, #14161a);--sans: system-ui, -apple-system, \"Segoe UI\", Roboto, \"Noto Sans\", \"Liberation Sans\", sans-serif;--mono: ui-monospace, SFMono-Regular, Menlo, Consolas, \"Liberation Mono\", monospace}:root[data-theme=light]{color-scheme:light}:root[data-theme=dark]{color-scheme:dark}*{box-sizing:border-box}body{margin:0 auto;max-width:1180px;padding:28px 24px 48px;background:var(--ground);color:var(--text);font:14px/1.45 var(--sans);font-variant-numeric:tabular-nums;overflow-wrap:anywhere}.tone-bad{--tone: var(--bad)}.tone-doubtful{--tone: var(--doubtful)}.tone-good{--tone: var(--good)}.tone-new{--tone: var(--new)}.tone-quiet{--tone: var(--quiet)}header{position:relative;padding:2px 0 2px 18px;border-left:4px solid var(--tone)}h1{margin:0 84px 6px 0;max-width:50em;font-size:20px;font-weight:400;line-height:1.35;letter-spacing:-.005em}h1 strong{font-weight:650}.job{margin-right:4px;padding:1px 8px 2px;border:1px solid var(--tone);border-radius:3px;color:var(--tone);font-size:15px;font-weight:650;white-space:nowrap}.fails{background:var(--tone);color:var(--plate)}header p{margin:2px 0}.todo{font-size:15px}.quiet,small{color:var(--quiet)}.theme{position:absolute;top:0;right:0}section{margin-top:34px}h2{margin:0 0 8px;font-size:15px;font-weight:650}h3{margin:14px 0 4px;font-size:13px;font-weight:650}.legend{margin:0 0 8px;font-size:12px}.notes{margin:0;padding-left:18px}.notes li{margin:3px 0;max-width:72em}code,pre{font:12px/1.5 var(--mono)}pre{margin:6px 0;padding:8px 10px;overflow-x:auto;background:var(--raised);border:1px solid var(--rule);border-radius:3px;overflow-wrap:normal}.error ul{margin:8px 0 0;padding:0;list-style:none;font-weight:600}footer{margin-top:40px;color:var(--quiet);font-size:12px}.scroll{overflow-x:auto}table{width:100%;border-collapse:collapse}caption{position:absolute;width:1px;height:1px;overflow:hidden;clip-path:inset(50%)}th,td{padding:5px 10px 5px 0;text-align:left;vertical-align:baseline;border-bottom:1px solid var(--rule)}th{color:var(--quiet);font-size:12px;font-weight:500;white-space:nowrap}thead th{border-bottom-color:var(--mark)}thead th:first-letter{text-transform:uppercase}th[scope=rowgroup]{padding-top:14px;color:var(--text);font-weight:650}.figure{text-align:right;white-space:nowrap}th.figure,td.figure{padding-right:14px}td.interval,td.rounds,td.noise,td.share{color:var(--quiet)}td small{display:block;font-size:12px;line-height:1.35}td b,.sign{color:var(--tone);font-weight:600}.sign{white-space:nowrap}.sign>span{display:inline-block;width:1.1em}tr.tone-quiet{color:var(--quiet)}tr.tone-quiet :is(td b,.sign){font-weight:400}td.drawing{width:132px;padding-top:8px;vertical-align:top}td.metric{min-width:8.5em}.mark{display:block;width:120px;height:16px;overflow:visible}#results>tbody{border-bottom:1px solid var(--rule)}#results>tbody>tr>td{border-bottom:0}#results>tbody>tr:not(:first-child)>td{padding-top:0}td.benchmark{min-width:12em}td.benchmark button{padding:0;border:0;background:none;color:inherit;font:inherit;text-align:left;cursor:default}.js #results tbody:hover{background:var(--raised)}.js td.benchmark button,.js #results tbody>tr:not(.unfolded){cursor:pointer}.js td.benchmark button:before{content:\"\\203a\";display:inline-block;width:12px;margin-left:-12px;color:var(--quiet)}.js #results td.benchmark,.js #results th.benchmark{padding-left:14px}.js td.benchmark button[aria-expanded=true]:before{transform:rotate(90deg)}.unfolded>td{padding:4px 14px 16px;background:var(--raised);white-space:normal}.detail>p{margin:6px 0;font-size:12px}.detail>section{margin:0}.detail .notice{padding-left:10px;border-left:3px solid var(--doubtful)}.facts{display:flex;flex-wrap:wrap;gap:4px 24px;margin:4px 0 8px}.facts dt{color:var(--quiet);font-size:12px}.facts dd{margin:0}.charts{display:flex;flex-wrap:wrap;gap:14px 26px}.chart{flex:1 1 300px;max-width:380px;margin:6px 0}.chart figcaption{margin-bottom:4px;font-size:12px;color:var(--quiet)}.chart figcaption small{float:right}.load figcaption{color:var(--text)}.chart svg{display:block;width:100%;overflow:visible}svg{fill:none;stroke:none}svg text{fill:var(--quiet);font:11px var(--sans)}.flame{max-width:700px}.flame output{display:block;min-height:1.5em}svg .same rect{fill:var(--rule)}svg .slower rect{fill:color-mix(in srgb,var(--bad) 35%,var(--ground))}svg .faster rect{fill:color-mix(in srgb,var(--good) 35%,var(--ground))}.flame svg text{fill:var(--text)}.flame g:focus-visible{outline:none}.flame g:focus-visible rect{stroke:var(--new);stroke-width:2}svg .grid{stroke:var(--rule)}svg .zero,svg .axis{stroke:var(--mark)}svg .limit{stroke:var(--mark);stroke-dasharray:2 2}svg .noise{fill:var(--rule)}svg .span,svg .end{stroke:var(--tone, var(--text));stroke-width:2}.mark circle,svg .estimate{fill:var(--tone, var(--text))}svg circle.worse{fill:var(--bad)}svg circle.better{fill:var(--good)}svg circle.head,.head>circle{fill:var(--new)}svg circle.base,.base>circle{fill:var(--mark)}svg circle.control{fill:var(--ground);stroke:var(--mark)}svg .line{stroke-width:2;stroke-linejoin:round}.head>.line,svg .median.head{stroke:var(--new)}.base>.line,svg .median.base,svg .median.control{stroke:var(--mark)}.key{margin-right:16px;color:var(--quiet)}.key svg{display:inline-block;width:32px;height:8px;margin-right:5px;vertical-align:middle}figure.chart .base>.line,.legend .base>.line{stroke-dasharray:1 3}.head-2{--new: var(--second)}.head-3{--new: var(--third)}.head-4{--new: var(--fourth)}.head-5{--new: var(--fifth)}.head-2>.line{stroke-dasharray:9 4}.head-3>.line{stroke-dasharray:4 3}.head-4>.line{stroke-dasharray:9 3 2 3}.head-5>.line{stroke-dasharray:14 3 4 3 4 3}#controls{display:flex;flex-wrap:wrap;align-items:end;gap:8px 12px;margin:0 0 10px;padding:10px 12px;background:var(--raised);border-radius:4px}#controls label>span,#controls legend{display:block;padding:0;color:var(--quiet);font-size:12px}input,select,#controls button,.theme{min-height:28px;padding:3px 8px;border:1px solid var(--mark);border-radius:3px;background:var(--ground);color:var(--text);font:13px var(--sans)}input[type=search]{width:220px}select{max-width:220px}#controls fieldset{display:flex;flex-wrap:wrap;gap:4px;margin:0;padding:0;border:0;min-width:0}#controls button[aria-pressed=true]{background:var(--text);color:var(--ground)}.actions{display:flex;flex-wrap:wrap;gap:4px;margin-left:auto}output{flex-basis:100%;color:var(--quiet);font-size:12px}:focus-visible{outline:2px solid var(--new);outline-offset:2px}@media(min-width:1000px){.scroll:has(#results){overflow:visible}#results>thead th{position:sticky;top:0;z-index:1;border-bottom:0;background:var(--ground);box-shadow:inset 0 -1px var(--mark)}}@media(max-width:640px){body{padding:14px 12px 32px}header{padding-left:12px}h1{margin-right:0;padding-top:34px;font-size:17px}#controls label,#controls input,#controls select{width:100%;max-width:none}#controls label{flex:1 1 45%}.actions{margin-left:0}#results>thead,#results>tbody>tr>td:is(.base,.head,.interval,.rounds,.spread),#results>tbody>tr>td:empty{display:none}#results,#results>tbody{display:block}#results>tbody>tr:not(.unfolded){display:grid;grid-template:\"benchmark benchmark\" auto \"metric change\" auto \"verdict drawing\" auto / 1fr auto;column-gap:12px;padding:5px 0}#results>tbody>tr:not(.unfolded)>td{padding:1px 0;border:0}#results>tbody>tr:not(.unfolded)>td:is(.benchmark,.metric,.verdict){padding-left:12px}#results>tbody>tr>.benchmark{grid-area:benchmark}#results>tbody>tr>.verdict{grid-area:verdict}#results>tbody>tr>.metric{grid-area:metric;color:var(--quiet);font-size:12px}#results>tbody>tr>:is(.change,td.figure.figure){grid-area:change}#results>tbody>tr>.drawing{grid-area:drawing;width:auto;align-self:center}#results>tbody>.unfolded,#results>tbody>.unfolded>td{display:block;padding:4px 8px 12px}}@media print{:root,:root[data-theme]{color-scheme:light}@page{size:A4;margin:14mm 12mm}body{max-width:none;padding:0;font-size:10.5px}h1{font-size:16px}h2,h3,figure,tr,.fails{break-inside:avoid;print-color-adjust:exact}h2,h3{break-after:avoid}#controls,.theme{display:none}.scroll{overflow:visible}th,td{padding:3px 6px 3px 0}.chart{flex-basis:200px;max-width:240px}}";
const styleHash = 'sha256-BHrlYgDM1jKFyEQYzaTzhPhRMRD3KxMepdVGx0+Yuok=';

;// CONCATENATED MODULE: ./lib/report/renderers/html/html.js







/**
 * The report as one HTML file that needs nothing else: no network, no other file. Its own script and style are all that
 * its policy lets run, by their hashes.
 *
 * It can be read without the script, which searches, filters and sorts, and draws the rounds of a benchmark out of the
 * report as JSON that the page carries: compressed, so that no text in it can be taken for a part of the page. The brief
 * view has neither.
 */
function renderHtml(report, { view = 'interactive', trend = null } = {}) {
    const hasScript = view !== 'executive';
    const carried = hasScript ? carriedBy(report) : { report, leftOut: 0 };
    const head = [
        markup_element('meta', { charset: 'utf-8' }),
        markup_element('meta', { 'http-equiv': 'Content-Security-Policy', content: policy(hasScript) }),
        markup_element('meta', { name: 'viewport', content: 'width=device-width, initial-scale=1' }),
        markup_element('meta', { name: 'referrer', content: 'no-referrer' }),
        markup_element('meta', { name: 'color-scheme', content: 'light dark' }),
        markup_element('link', { rel: 'icon', href: 'data:,' }),
        markup_element('title', {}, headlineText(report)),
    ];
    return [
        '<!doctype html>',
        // What has no script is ready as it is.
        `<html lang="en" data-view="${view}"${hasScript ? '' : ' data-ready="true"'}>`,
        `<head>${head.map(toHtml).join('')}<style>${style}</style></head>`,
        '<body>',
        ...bodyMarkup(report, view, { trend, leftOut: carried.leftOut }).map(toHtml),
        ...(hasScript
            ? [
                `<script type="text/plain" id="report">${packed(renderJson(carried.report), carried.leftOut > 0)}</script>`,
            ]
            : []),
        ...(hasScript ? [`<script>${script}</script>`] : []),
        '</body>',
        '</html>',
        '',
    ].join('\n');
}
function policy(hasScript) {
    return [
        "default-src 'none'",
        `script-src ${hasScript ? `'${scriptHash}'` : "'none'"}`,
        `style-src '${styleHash}'`,
        'img-src data:',
        "base-uri 'none'",
        "form-action 'none'",
    ].join('; ');
}
/** Gzip, in letters. Of figures a fast level makes nearly as little as the slowest; where there are few of them it does not. */
function packed(text, hasFewFigures) {
    return (0,external_node_zlib_.gzipSync)(text, { level: hasFewFigures ? 6 : 3 }).toString('base64');
}

;// CONCATENATED MODULE: ./lib/report/renderers/terminal.js


















/**
 * The report for a terminal or a job's log: the verdict first, then a table with the worst on top, then what went wrong
 * and how it was measured. Safe in a log: nothing in it is a command to the runner. Ends without a line break.
 */
function renderTerminal(report, { color, width, detail = 'whole' }) {
    const page = pageOf(report);
    const terminal = { ...paint(color), width };
    if (detail === 'verdict')
        return terminal_head(page, terminal).join('\n');
    return [
        terminal_head(page, terminal),
        ...page.sections
            .filter(({ telling }) => telling !== 'parts')
            .map((section) => sectionLines(section, terminal)),
        detail === 'brief' ? briefFoot(page, terminal) : foot(page, terminal),
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
function briefFoot({ measurement: { facts } }, { quiet, width }) {
    const [first = []] = facts;
    const short = phrasesToText(first);
    const long = `${short} · --verbose says more`;
    return [quiet(textWidth(long) <= width ? long : shorten(short, width))];
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
    const { benchmark, verdict, detectable, reason } = line.cells;
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
    const told = reason?.kind === 'phrases'
        ? wrap(phrasesToText(reason.phrases), width - 4).map((text) => quiet(`    ${shorten(text, width - 4)}`))
        : [];
    const moved = verdict?.kind === 'verdict' && verdict.moved !== null ? [quiet(`    ${movedText}`)] : [];
    return [...seen, ...was, ...told, ...moved, ...accepted.map((text) => warning(`    ${text}`))];
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
        case 'course':
            return drawCourse(cell.places, cell.threshold);
        // A terminal has no room for other drawings, nor for heads and metrics beside each other.
        case 'also':
        case 'drawing':
        case 'head':
            return '';
    }
}
function noteLines({ name, summary }, { lines }, terminal) {
    if (name === 'other-metrics')
        return factLines(`${phrasesToText(summary)}: `, lines, terminal);
    const label = name === 'rules' ? `${terminal.quiet('rule')}   ` : terminal.warning('warning');
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
            .flatMap((line) => terminal_whole(logText(line), width - 4))
            .map((line) => `  ${quiet('│')} ${line}`),
    ]);
}
function terminal_titleOf([id = '', ...others], width) {
    const more = others.length === 0 ? '' : ` and ${grouped(others.length)} more`;
    return `${shorten(`! ${logText(id)}`, width - textWidth(more))}${more}`;
}
// A sentence is often wider than a terminal; what is longer than three lines is no sentence, nor is a line of a stack.
function terminal_whole(line, width) {
    if (textWidth(line) <= width)
        return [line];
    const [indent = ''] = /^ */.exec(line) ?? [];
    if (line.startsWith('at ', indent.length))
        return [shorten(line, width)];
    return wrap(shorten(line.trimStart(), 3 * width), width - indent.length).map((part) => shorten(`${indent}${part}`, width));
}

;// CONCATENATED MODULE: ./lib/report/index.js


























// For other pages of the same house: the self-test's, the study's, the site's.













/***/ })

};
