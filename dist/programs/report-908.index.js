export const id = 908;
export const ids = [908];
export const modules = {

/***/ 26908:
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
  logText: () => (/* reexport */ logText),
  metricSchema: () => (/* reexport */ metricSchema),
  paint: () => (/* reexport */ paint),
  parseReport: () => (/* reexport */ parseReport),
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
  wrap: () => (/* reexport */ wrap)
});

// EXTERNAL MODULE: ./lib/model/index.js + 18 modules
var model = __webpack_require__(39471);
// EXTERNAL MODULE: ./node_modules/string-width/index.js + 6 modules
var string_width = __webpack_require__(94668);
;// CONCATENATED MODULE: ./lib/report/text-width.js

/** Columns that the text takes in a terminal: wide characters take two, combining marks none. */
function textWidth(text) {
    return narrow.test(text) ? text.length : (0,string_width/* default */.A)(text);
}
// Latin, Greek, Cyrillic and the signs of our own figures: one column each, and most of what a table holds. Segmenting
// the rest into characters costs more than all else in a report.
const narrow = /^[\x20-\x7e\xa0-\xac\xae-\u02ff\u0370-\u0482\u048a-\u052f−→…∞✗✓]*$/;

;// CONCATENATED MODULE: ./lib/report/shorten.js

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

;// CONCATENATED MODULE: ./lib/report/visible-text.js
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

;// CONCATENATED MODULE: ./lib/report/display-name.js


/** A name that somebody chose as one visible line at most `columns` wide, never blank. */
function displayName(name, columns = 60) {
    const line = shorten(visibleText(name), columns);
    return line.trim() === '' ? '(no name)' : line;
}

;// CONCATENATED MODULE: ./lib/report/log-text.js

/**
 * Hostile text as one line of a terminal or of a job's log: no control character acts, and the runner takes no part of
 * it for a command. It takes `::command::` at the start of a line, after trimming, and `##[command]` anywhere; both
 * stay readable, broken by a space. The first is broken after any white space, because the line may be wrapped there.
 */
function logText(text) {
    return visibleText(text).replaceAll(command, '$1: :').replaceAll('##[', '## [');
}
const command = /(^|\s)::/g;

;// CONCATENATED MODULE: ./lib/report/markdown-text.js



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

;// CONCATENATED MODULE: ./lib/report/accepted-text.js





const longestReason = 160;
const longestName = 32;
/** Who accepted a slowdown and why, for a cell of a Markdown table. */
function acceptedMarkdown({ by, reason }) {
    return `<sub>accepted by ${inlineCode(by, longestName)}: ${prose(reason, longestReason)}</sub>`;
}
/** The same as a line for a terminal, a job's log or an annotation. */
function acceptedLine({ by, reason }) {
    const why = shorten(visibleText(reason), longestReason);
    return logText(`accepted by ${displayName(by, longestName)}: ${why}`);
}

;// CONCATENATED MODULE: ./lib/report/once-per-report.js
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

;// CONCATENATED MODULE: ./lib/report/budget-rows.js

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

;// CONCATENATED MODULE: ./lib/report/called-as.js
/** What a sentence calls a benchmark; one that stands for a whole suite, since nothing in it is known, by that suite. */
function calledAs({ id, suite, name }) {
    return id === suite ? suite : name;
}

;// CONCATENATED MODULE: ./lib/report/phrase.js
function phrase_plain(text) {
    return { kind: 'plain', text };
}
function strong(text) {
    return { kind: 'strong', text };
}
function phrase_name(text) {
    return { kind: 'name', text };
}

;// CONCATENATED MODULE: ./lib/report/metric-words.js




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

;// CONCATENATED MODULE: ./lib/report/quantity.js

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

;// CONCATENATED MODULE: ./lib/report/budget-words.js





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

;// CONCATENATED MODULE: ./lib/report/percent.js

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

;// CONCATENATED MODULE: ./lib/report/change-text.js



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

;// CONCATENATED MODULE: ./lib/report/excerpt.js

const mostLines = 15;
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

;// CONCATENATED MODULE: ./lib/report/phrases-to-text.js


/** A sentence without markup, safe in a terminal and in a job's log. */
function phrasesToText(phrases) {
    const words = phrases.map(({ kind, text }) => (kind === 'name' ? displayName(text) : text));
    return logText(words.join(''));
}

;// CONCATENATED MODULE: ./lib/report/rows.js


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
            const why = `${words}\n${acceptedLine(worst.accepted)}`;
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

;// CONCATENATED MODULE: ./lib/report/marker.js
/**
 * The comment's last line, by which a gate finds its own comment again. Different ids give different markers, and no
 * id can end the HTML comment early.
 */
function commentMarker(id) {
    return `<!-- benchgate:${encodeURIComponent(id.toWellFormed())} -->`;
}

// EXTERNAL MODULE: ./node_modules/sparkly/index.js
var sparkly = __webpack_require__(40603);
;// CONCATENATED MODULE: ./lib/report/count.js
/** A number of things, such as `1 round` or `2,000 rounds`. */
function count(number, thing) {
    return `${grouped(number)} ${thing}${number === 1 ? '' : 's'}`;
}
/** A whole number with its thousands apart. */
function grouped(number) {
    return String(number).replaceAll(/\B(?=(?:\d{3})+$)/g, ',');
}

// EXTERNAL MODULE: ./node_modules/picocolors/picocolors.js
var picocolors = __webpack_require__(57336);
;// CONCATENATED MODULE: ./lib/report/paint.js

function paint(color) {
    const { bold, dim, red, yellow, green, cyan } = picocolors.createColors(color);
    const verdicts = {
        regressed: red,
        suspected: red,
        errored: red,
        unstable: yellow,
        inconclusive: yellow,
        improved: green,
        unchanged: dim,
        new: cyan,
        removed: dim,
    };
    const outcomes = {
        errored: red,
        incomparable: red,
        regressed: red,
        exceeded: red,
        suspected: red,
        inconclusive: yellow,
        passed: green,
    };
    return {
        bold,
        quiet: dim,
        warning: yellow,
        verdict: (verdict, text) => verdicts[verdict](text),
        outcome: (outcome, text) => outcomes[outcome](text),
        limit: ({ gates, status }, text) => {
            if (status === 'met')
                return green(text);
            return gates && status === 'exceeded' ? red(text) : yellow(text);
        },
    };
}

;// CONCATENATED MODULE: ./lib/report/text-table.js


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

;// CONCATENATED MODULE: ./lib/report/wrap.js

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
        { title: 'level', align: 'left', cell: ({ values }) => drawing(values), fit: 1 },
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
function drawing(values) {
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

;// CONCATENATED MODULE: ./lib/report/budget-headline.js




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

;// CONCATENATED MODULE: ./lib/report/duration.js
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

;// CONCATENATED MODULE: ./lib/report/scene.js


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

;// CONCATENATED MODULE: ./lib/report/headline.js











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
    const settled = counts.improved + counts.unchanged;
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
function unchanged({ counts, judged, rows, errored, words }) {
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

;// CONCATENATED MODULE: ./lib/report/headline-text.js


/** The first line of every report without any markup, for outputs, titles and logs: one safe line. */
function headlineText(report) {
    return phrasesToText(headline(report));
}

// EXTERNAL MODULE: ./lib/errors.js
var errors = __webpack_require__(452);
// EXTERNAL MODULE: ./node_modules/zod/v4/classic/schemas.js + 4 modules
var schemas = __webpack_require__(2503);
// EXTERNAL MODULE: ./node_modules/zod/v4/classic/iso.js
var iso = __webpack_require__(64377);
;// CONCATENATED MODULE: ./lib/report/schema-acceptance.js

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

;// CONCATENATED MODULE: ./lib/report/schema-metric.js


const foreign = schemas/* templateLiteral */.Uy$([schemas/* string */.YjP(), ' [', schemas/* string */.YjP(), '] ', schemas/* enum */.k5n(['lower', 'higher'])]);
/** A metric of the gate's own, or all there is to know of another tool's. */
const metricSchema = schemas/* union */.KCZ([schemas/* enum */.k5n(model/* metricNames */.Zv), foreign])
    .refine(model/* isMetricName */.M8, 'expected a metric such as time, or `allocs/op [count] lower`');

;// CONCATENATED MODULE: ./lib/report/schema-baseline.js



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

;// CONCATENATED MODULE: ./lib/report/schema-change.js

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

;// CONCATENATED MODULE: ./lib/report/schema-budget.js




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

;// CONCATENATED MODULE: ./lib/report/schema-environment.js


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

;// CONCATENATED MODULE: ./lib/report/schema-version.js

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

;// CONCATENATED MODULE: ./lib/report/schema-watched.js

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

;// CONCATENATED MODULE: ./lib/report/schema.js










const schema_count = schemas/* int */.Whr().min(0);
const fraction = schemas/* number */.aig().min(0).max(1);
const observations = schemas/* array */.YOg(schemas/* number */.aig()).readonly();
const side = schemas/* number */.aig().nullable();
const resultSchema = schemas/* object */.Ikc({
    version: schemas/* string */.YjP()
        .meta({ description: "The head's label; the base's for a removed benchmark." }),
    metric: metricSchema,
    gates: schemas/* boolean */.zMY()
        .meta({ description: 'Whether it counts; a result that does not is only shown.' }),
    values: schemas/* object */.Ikc({ base: side, head: side })
        .readonly()
        .meta({ description: "Medians in the metric's base unit (seconds, bytes, shares)." }),
    change: schemas/* object */.Ikc({ ...changeShape, pValue: fraction, adjustedPValue: fraction.nullable() })
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
        .meta({ description: 'The base measured against itself in the same rounds.' }),
    threshold: schemas/* number */.aig()
        .positive()
        .meta({ description: 'Smallest change worth failing for, as a fraction.' }),
    verdict: schemas/* enum */.k5n(model/* verdicts */.rY),
    observations: schemas/* object */.Ikc({ screen: observations, confirm: observations, control: observations })
        .readonly()
        .meta({ description: 'Log ratios of the rounds in time order; positive is worse.' }),
    error: schemas/* string */.YjP()
        .nullable()
        .meta({ description: 'Why there is no figure, where the verdict is errored.' }),
    errorIn: schemas/* string */.YjP().nullable().meta({
        description: 'Label of the version that failed; null where it cannot be told which it was.',
    }),
    lacks: schemas/* object */.Ikc({ rounds: schema_count, seconds: schemas/* number */.aig().min(0).nullable() })
        .readonly()
        .nullable()
        .meta({
        description: 'Rounds until the verdict could next be told, and about how many seconds they take; null where it is settled, or no measuring would settle it.',
    }),
    rule: schemas/* string */.YjP().nullable().meta({
        description: 'Pattern of the rule without which the verdict, or what it counts for, would be another.',
    }),
    accepted: acceptanceSchema
        .nullable()
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
/** The report's contract as a zod schema: `z.infer` of it is the model's Report. Unknown keys are ignored. */
const reportSchema = schemas/* object */.Ikc({
    schema: schemas/* object */.Ikc({ name: schemas/* literal */.euz('benchgate-report'), version: schemas/* literal */.euz(1) }).readonly(),
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
        alpha: schemas/* number */.aig().positive().max(1),
        seed: schemas/* number */.aig(),
        maxTimeSeconds: schemas/* number */.aig().positive(),
        failOn: schemas/* enum */.k5n(model/* failOns */.FE),
        gateOn: schemas/* array */.YOg(metricSchema)
            .readonly()
            .meta({ description: 'Metrics that may fail the job, where no rule names others.' }),
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
    warnings: schemas/* array */.YOg(schemas/* object */.Ikc({ code: schemas/* string */.YjP(), message: schemas/* string */.YjP() }).readonly()).readonly(),
    reproduce: schemas/* string */.YjP()
        .nullable()
        .meta({ description: 'The command that repeats this measurement.' }),
})
    .readonly()
    .meta({ title: 'benchgate report', description: 'What a run of benchgate found.' });

;// CONCATENATED MODULE: ./lib/report/json.js


/**
 * The report as indented JSON, one line for each list of numbers.
 *
 * @throws when the report breaks its own contract, such as by a figure that is not a number: a bug of ours
 */
function renderJson(report) {
    const wrong = noFigure(report);
    if (wrong !== null)
        throw new RangeError(`the report has no figure at ${wrong}`);
    const text = JSON.stringify(report, null, 2);
    // A line break cannot stand inside a JSON string, so this touches lists only.
    return `${text.replaceAll(numberList, (list) => list.replaceAll(lineBreak, ' ').replace('[ ', '[').replace(' ]', ']'))}\n`;
}
/**
 * A report from text that anybody may have written.
 *
 * @throws GateError `report-not-json`, `report-foreign`, `report-newer` or `report-malformed`
 */
function parseReport(text) {
    const data = parseJson(text);
    checkSchema(data);
    const parsed = reportSchema.safeParse(data);
    if (parsed.success)
        return parsed.data;
    throw new errors/* GateError */.u('report-malformed', `the report does not follow its schema: ${problems(parsed.error)}`, 'Write it again, with the version of benchgate that reads it; the schema is report.schema.json.');
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
    if (Array.isArray(value) && value.every(Number.isFinite))
        return null;
    for (const [key, each] of Object.entries(value)) {
        const within = noFigure(each);
        const isUnbounded = key === 'high' && each === Infinity;
        if (within !== null && !isUnbounded)
            return `.${key}${within}`;
    }
    return null;
}
const numberList = /\[\n[-\d.eE+,\s]+\]/g;
const lineBreak = /\n\s*/g;
function parseJson(text) {
    try {
        return JSON.parse(text);
    }
    catch (cause) {
        const reason = cause instanceof Error ? cause.message : String(cause);
        throw new errors/* GateError */.u('report-not-json', `the report is not JSON: ${reason}`, 'Give the file that `--json` wrote, whole and unchanged.', { cause });
    }
}
// Told apart from other mistakes, because all else about a foreign or newer report would be malformed too.
function checkSchema(data) {
    const schema = field(data, 'schema');
    const version = field(schema, 'version');
    if (field(schema, 'name') !== 'benchgate-report') {
        throw new errors/* GateError */.u('report-foreign', 'this is not a report of benchgate: its schema.name is not "benchgate-report"', 'Give the file that `--json` wrote.');
    }
    if (typeof version === 'number' && version > 1) {
        throw new errors/* GateError */.u('report-newer', `the report has version ${version} of the schema, and this benchgate knows version 1`, 'Use the benchgate that wrote it, or a newer one.');
    }
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
;// CONCATENATED MODULE: ./lib/report/json-schema.js


/** The published JSON Schema of a report (draft 2020-12), as the text of its file. */
function renderJsonSchema() {
    const schema = json_schema_processors/* toJSONSchema */.bl(reportSchema, {
        // What stands in the file, not what parsing makes of it.
        io: 'input',
        override: ({ jsonSchema }) => {
            // Says that our types are readonly, which means nothing to who validates a file.
            delete jsonSchema.readOnly;
        },
    });
    return `${JSON.stringify(schema, null, 2)}\n`;
}

;// CONCATENATED MODULE: ./lib/report/consequence.js

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

;// CONCATENATED MODULE: ./lib/report/size-limit.js
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

;// CONCATENATED MODULE: ./lib/report/fit-sections.js


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

;// CONCATENATED MODULE: ./lib/report/interval-drawing.js

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

;// CONCATENATED MODULE: ./lib/report/markdown-phrases.js

/** A sentence in Markdown: what the user named goes into code, where it can do nothing. */
function phrasesToMarkdown(phrases) {
    return phrases.map(({ kind, text }) => markdown_phrases_markup[kind](text)).join('');
}
const markdown_phrases_markup = {
    plain: (text) => text,
    strong: (text) => `**${text}**`,
    name: (text) => inlineCode(text),
};

;// CONCATENATED MODULE: ./lib/report/rounds-text.js
/** The rounds behind the figures: those that were judged or, of what has one side only, all. */
function roundsText({ rounds, verdict }) {
    if (verdict === 'errored')
        return '';
    return String(rounds.judged === 0 ? rounds.total : rounds.judged);
}

;// CONCATENATED MODULE: ./lib/report/spread.js

/**
 * How far the rounds lie apart, as their standard deviation: `±1.4 %`; empty below two rounds. For a run without a
 * base, whose observations are log ratios to that version's own median.
 */
function spread({ observations }) {
    const all = [...observations.screen, ...observations.confirm];
    if (all.length < 2)
        return '';
    const mean = all.reduce((sum, one) => sum + one, 0) / all.length;
    const squares = all.reduce((sum, one) => sum + (one - mean) ** 2, 0);
    return formatDetectable(Math.sqrt(squares / (all.length - 1)));
}

;// CONCATENATED MODULE: ./lib/report/suite-names.js
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

;// CONCATENATED MODULE: ./lib/report/verdict-sign.js
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
};
/** The sign of a run that passed because there was nothing to compare. */
const unjudgedSign = '·';
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

;// CONCATENATED MODULE: ./lib/report/markdown-columns.js












/** Benchmark, with its suite where the report has several: below it, or beside it where rows should stay low. */
function nameColumn(report, before) {
    const suites = suiteNames(report);
    return {
        title: 'Benchmark',
        align: 'left',
        essential: true,
        cell: ({ benchmark, first }) => {
            if (!first)
                return '';
            const was = benchmark.was === null ? null : `was ${inlineCode(benchmark.was, 40)}`;
            const suite = suites.get(benchmark.suite);
            const notes = [was, suite === undefined ? null : inlineCode(suite)].filter((note) => note !== null);
            return [inlineCode(benchmark.name), ...notes.map((note) => `<sub>${note}</sub>`)].join(before);
        },
    };
}
/** The head's label, where there are several. */
function versionColumn(report) {
    const several = report.versions.heads.length > 1;
    return {
        title: 'Version',
        align: 'left',
        essential: true,
        cell: ({ result }) => (several ? inlineCode(result.version, 32) : ''),
    };
}
/** What was measured, where it is not the time in all of the rows, or does not count in one. */
function metricColumn(rows) {
    const several = namesMetrics(rows);
    return {
        title: 'Metric',
        align: 'left',
        essential: true,
        cell: ({ result: { metric, gates } }) => {
            if (!several)
                return '';
            const noun = metricMarkdown(metric);
            return gates ? noun : `${noun}<br><sub>${together('does not gate')}</sub>`;
        },
    };
}
/** The same on one line, in a table of which the heading says what gates. */
const quietMetricColumn = {
    title: 'Metric',
    align: 'left',
    essential: true,
    cell: ({ result: { metric } }) => metricMarkdown(metric),
};
const baseColumn = {
    title: 'Base',
    align: 'right',
    essential: false,
    cell: ({ values }) => figureText(values.base ?? ''),
};
const headColumn = {
    title: 'Head',
    align: 'right',
    essential: false,
    cell: ({ values }) => figureText(values.head ?? ''),
};
/** The change above its interval. */
const changeColumn = {
    title: 'Change<br><sub>95\u00a0%\u00a0interval</sub>',
    align: 'right',
    essential: true,
    cell: ({ result }) => {
        const text = changeText(result);
        if (text === null)
            return '';
        const interval = text.interval === null ? [] : [`<sub>${together(text.interval)}</sub>`];
        return [together(`**${text.estimate}**`), ...interval].join('<br>');
    },
};
/** The change and its interval on one line, for rows that should not draw the eye. */
const quietChangeColumn = {
    title: together('Change (95 % interval)'),
    align: 'left',
    essential: true,
    cell: ({ result }) => {
        const text = changeText(result);
        if (text === null)
            return '';
        return together(text.interval === null ? text.estimate : `${text.estimate} (${text.interval})`);
    },
};
const noiseColumn = {
    title: 'Noise floor',
    align: 'right',
    essential: false,
    cell: ({ result: { noiseFloor } }) => noiseFloor === null ? '' : together(formatNoise(noiseFloor)),
};
/** @param threshold of all the rows; null where they differ */
function drawingColumn(threshold, rows) {
    const isTurned = rows.some(({ result }) => (0,model/* metricOf */.ak)(result.metric).better === 'higher');
    return {
        title: `\`${drawScale(threshold, isTurned)}\``,
        align: 'left',
        essential: false,
        cell: ({ result: { change, threshold: own } }) => change === null ? '' : `\`${drawInterval(change, own)}\``,
    };
}
const detectableColumn = {
    title: 'Could have seen',
    align: 'right',
    essential: true,
    cell: ({ result: { mde } }) => (mde === null ? '' : together(formatDetectable(mde))),
};
const spreadColumn = {
    title: 'Spread',
    align: 'right',
    essential: false,
    cell: ({ result }) => together(spread(result)),
};
const roundsColumn = {
    title: 'Rounds',
    align: 'right',
    essential: false,
    cell: ({ result }) => roundsText(result),
};
const verdictColumn = {
    title: 'Verdict',
    align: 'left',
    essential: true,
    cell: ({ result }) => verdictLines(result).join('<br>'),
};
/** The verdict above what it is of, which takes less width than a column of its own: a phone shows the first three. */
function verdictOfMetricColumn(rows) {
    const several = namesMetrics(rows);
    return {
        ...verdictColumn,
        cell: ({ result }) => {
            const [word, ...notes] = verdictLines(result);
            const metric = several ? [`<sub>${metricMarkdown(result.metric)}</sub>`] : [];
            const aside = result.gates ? [] : [`<sub>${together('does not gate')}</sub>`];
            return [word, ...metric, ...aside, ...notes].join('<br>');
        },
    };
}
function verdictLines({ verdict, accepted }) {
    const word = together(`${verdictDots[verdict]} ${verdict}`);
    return [word, ...(accepted === null ? [] : [acceptedMarkdown(accepted)])];
}
function namesMetrics(rows) {
    return rows.some(({ result }) => result.metric !== 'time' || !result.gates);
}
function metricMarkdown(metric) {
    const phrase = metricPhrase(metric);
    return phrase.kind === 'plain' ? together(phrase.text) : phrasesToMarkdown([phrase]);
}
/** Figures stay on one line: a browser would else break them at any space. */
function together(text) {
    return text.replaceAll(' ', '\u00a0');
}

;// CONCATENATED MODULE: ./lib/report/markdown-table.js
/** A table of the columns that have something to say in at least one row. */
function markdownTable(columns, rows) {
    const filled = columns
        .map((column) => ({ column, cells: rows.map((row) => column.cell(row)) }))
        .filter(({ cells }) => cells.some((cell) => cell !== ''));
    return {
        head: [
            tableLine(filled.map(({ column }) => column.title)),
            tableLine(filled.map(({ column }) => (column.align === 'left' ? ':--' : '--:'))),
        ].join('\n'),
        rows: rows.map((_, at) => tableLine(filled.map(({ cells }) => cells[at] ?? ''))),
        shortRow: (at) => tableLine(filled.map(({ column, cells }) => (column.essential ? (cells[at] ?? '') : ''))),
    };
}
function tableLine(cells) {
    return `| ${cells.join(' | ')} |`;
}

;// CONCATENATED MODULE: ./lib/report/result-row.js



function resultRow(benchmark, result, first) {
    const { unit } = (0,model/* metricOf */.ak)(result.metric);
    return { benchmark, result, first, values: formatPair(unit, result.values, result.change) };
}
/** A line for every result that a table shows, those of a benchmark together. */
function resultRows(rows, shown = ({ benchmark }) => mainResults(benchmark)) {
    return rows.flatMap((row) => shown(row).map((result, index) => resultRow(row.benchmark, result, index === 0)));
}
/** The results of a row's heads on the metric that the row is sorted by. */
function sortedBy({ benchmark, worst }) {
    return benchmark.results.filter(({ metric }) => metric === worst.metric);
}

;// CONCATENATED MODULE: ./lib/report/markdown-changes.js










/** The table that stays open: what changed, worst first, and a line that explains the drawing. */
function changesSection(report, changed, priority) {
    const columns = report.versions.heads.length > 1 ? pivoted(report, changed) : markdown_changes_plain(report, changed);
    const table = markdownTable(columns, changed);
    return {
        open: '',
        head: table.head,
        rows: table.rows.map((full, at) => ({
            full,
            short: isFailing(changed[at]) ? table.shortRow(at) : null,
        })),
        between: '\n',
        close: legend(report, changed),
        thing: 'changed benchmark',
        priority,
    };
}
/** A line for each metric that changed: of each row the one it is sorted by first. */
function changedResults(rows) {
    return rows.flatMap(({ benchmark, worst }) => {
        const byMetric = new Map(hasChanged(worst) ? [[worst.metric, worst]] : []);
        for (const result of benchmark.results.filter(hasChanged)) {
            if (!byMetric.has(result.metric))
                byMetric.set(result.metric, result);
        }
        return [...byMetric.values()].map((result) => resultRow(benchmark, result, true));
    });
}
function isFailing(row) {
    const verdict = row?.result.verdict;
    return (verdict === 'regressed' || verdict === 'suspected') && row?.result.gates === true;
}
function markdown_changes_plain(report, rows) {
    const thresholds = new Set(rows.map(({ result }) => result.threshold));
    return [
        nameColumn(report, '<br>'),
        changeColumn,
        verdictOfMetricColumn(rows),
        drawingColumn(thresholds.size === 1 ? ([...thresholds][0] ?? null) : null, rows),
        baseColumn,
        headColumn,
        noiseColumn,
    ];
}
/** Several heads stand side by side, each with its own figures and verdict. */
function pivoted(report, rows) {
    const heads = report.versions.heads.map(({ label }) => ({
        title: inlineCode(label, 32),
        align: 'left',
        essential: true,
        cell: ({ benchmark, result: { metric } }) => {
            const result = benchmark.results.find((one) => one.version === label && one.metric === metric);
            return result === undefined
                ? ''
                : headCell(resultRow(benchmark, result, true).values.head, result);
        },
    }));
    return [nameColumn(report, '<br>'), metricColumn(rows), ...heads, baseColumn];
}
function headCell(value, result) {
    const { change, verdict, threshold, accepted } = result;
    const lead = `${verdictDots[verdict]} ${verdict}`;
    const figure = figureText(value ?? '');
    const text = changeText(result);
    if (change === null || text === null)
        return [together(lead), figure].join('<br>');
    return [
        together(`${lead} **${text.estimate}**`),
        ...(accepted === null ? [] : [acceptedMarkdown(accepted)]),
        ...(text.interval === null ? [] : [`<sub>${together(text.interval)}</sub>`]),
        // Smaller, so that a phone shows more than one head.
        `<sub>\`${drawInterval(change, threshold)}\`</sub>`,
        figure,
    ].join('<br>');
}
function legend(report, rows) {
    const noise = rows.some(({ result }) => result.noiseFloor !== null);
    const isOfTime = rows.every(({ result }) => (0,model/* metricOf */.ak)(result.metric).unit === 's');
    const worse = isOfTime ? 'slower' : 'worse';
    const one = report.versions.heads.length <= 1;
    return [
        `\`├─●─┤\` the change and its 95 % interval, ${worse} to the right; \`│\` no change; \`¦\` the threshold.`,
        noise && one ? ' Noise floor: the base measured against itself in the same rounds.' : '',
    ].join('');
}

;// CONCATENATED MODULE: ./lib/report/markdown-budgets.js








/** What fails the job, or could: a table that stays open. */
function unmetSection(report, priority) {
    const { unmet } = unmetFirst(report);
    const table = markdownTable(columns(report, unmet), unmet);
    return {
        open: '',
        head: table.head,
        rows: table.rows.map((full, at) => ({
            full,
            short: unmet[at]?.status === 'exceeded' ? table.shortRow(at) : null,
        })),
        between: '\n',
        close: '',
        thing: 'budget',
        priority,
    };
}
/** What is met, and how far later tiers are: to unfold. */
function otherBudgetsSection(report, priority) {
    const { others } = unmetFirst(report);
    const table = markdownTable(columns(report, others), others);
    return {
        open: `<details><summary>${summary(others)}</summary>`,
        head: table.head,
        rows: table.rows.map((full) => ({ full, short: null })),
        between: '\n',
        close: '</details>',
        thing: 'budget',
        priority,
    };
}
/** Such as `3 budgets met, next quarter: 1 of 2`. */
function summary(others) {
    const parts = tiersOf(others).map((tier) => {
        const own = others.filter((limit) => limit.tier === tier);
        const met = own.filter(({ status }) => status === 'met').length;
        const gates = own.some((limit) => limit.gates);
        return gates
            ? `${count(met, 'budget')} met`
            : `${htmlCode(tier, 32)}: ${met} of ${grouped(own.length)} met`;
    });
    return parts.join(', ');
}
function columns(report, limits) {
    const severalHeads = report.versions.heads.length > 1;
    const severalTiers = tiersOf(limits).length > 1;
    return [
        { title: 'Budget', align: 'left', essential: true, cell: budgetCell },
        {
            title: 'Status',
            align: 'left',
            essential: true,
            cell: (limit) => together(`${limitDot(limit)} ${limit.status}`),
        },
        {
            title: 'Target',
            align: 'left',
            essential: true,
            cell: (limit) => figureText(targetText(limit)),
        },
        {
            title: 'Current<br><sub>interval</sub>',
            align: 'right',
            essential: true,
            cell: currentCell,
        },
        {
            title: together('Of target'),
            align: 'right',
            essential: false,
            cell: (limit) => together(shareOfTarget(limit)),
        },
        {
            title: 'Tier',
            align: 'left',
            essential: false,
            cell: ({ tier }) => (severalTiers ? inlineCode(tier, 32) : ''),
        },
        {
            title: 'Version',
            align: 'left',
            essential: true,
            cell: ({ version }) => (severalHeads ? inlineCode(version, 32) : ''),
        },
        { title: 'Rounds', align: 'right', essential: false, cell: ({ judged }) => String(judged) },
    ];
}
/** The metric below the name: side by side they would push the figures out of a phone's sight. */
function budgetCell(limit) {
    const metric = phrasesToMarkdown([metricPhrase(limit.metric)]);
    return `${phrasesToMarkdown(limitName(limit))}<br><sub>${metric}</sub>`;
}
function currentCell(limit) {
    const figure = currentText(limit);
    if (figure === null)
        return '';
    return `**${figureText(figure.value)}**<br><sub>${figureText(figure.interval)}</sub>`;
}

;// CONCATENATED MODULE: ./lib/report/errors-by-message.js
/** Each message once: what a file fails by, all of its benchmarks do. */
function errorsByMessage({ benchmarks }) {
    const found = new Map();
    for (const benchmark of benchmarks) {
        for (const { error } of benchmark.results) {
            if (error === null)
                continue;
            const sharing = found.get(error) ?? new Set();
            found.set(error, sharing.add(benchmark));
        }
    }
    return [...found].map(([message, sharing]) => ({ message, benchmarks: [...sharing] }));
}

;// CONCATENATED MODULE: ./lib/report/markdown-errors.js






/**
 * Benchmarks without figures, with what their code said; without any, null.
 *
 * @param open true where this is the news
 */
function errorsSection(report, open, priority) {
    const errors = errorsByMessage(report);
    const [only, ...others] = new Set(errors.flatMap(({ benchmarks }) => benchmarks));
    if (only === undefined)
        return null;
    const named = others.length === 0 ? `: ${htmlCode(calledAs(only))}` : '';
    return {
        open: `<details${open ? ' open' : ''}><summary>${grouped(1 + others.length)} could not be measured${named}</summary>`,
        head: '',
        rows: errors.map(errorRow),
        between: '\n\n',
        close: '</details>',
        thing: 'error',
        priority,
    };
}
// More names would hide the message.
const markdown_errors_mostNamed = 3;
function errorRow({ message, benchmarks }) {
    const named = benchmarks.slice(0, markdown_errors_mostNamed).map(({ id }) => inlineCode(id, 100));
    const more = benchmarks.length - named.length;
    const names = `${named.join(', ')}${more === 0 ? '' : ` and ${grouped(more)} more`}`;
    const summary = message.trim().split(/[\n\r]/)[0] ?? '';
    return {
        full: `${names}\n\n${codeBlock(excerpt(message), 'text')}`,
        short: `${names}: ${inlineCode(shorten(summary, 100), 100)}`,
    };
}

;// CONCATENATED MODULE: ./lib/report/markdown-fixed.js



// A reader wants to know that it worked; who needs every name has the table.
const mostNames = 10;
/** One sentence on regressions that an earlier report told and this one shows to be gone; null without any. */
function fixedText({ benchmarks }, fixed) {
    if (fixed.length === 0)
        return null;
    const names = new Map(benchmarks.map(({ id, name }) => [id, name]));
    const named = fixed
        .slice(0, mostNames)
        .map(({ id, by }) => `${inlineCode(names.get(id) ?? id)} (was ${formatPercent(by)} worse)`);
    const more = fixed.length - named.length;
    const others = more === 0 ? [] : [`${grouped(more)} more`];
    return `✅ Fixed since the last report: ${[...named, ...others].join(', ')}.`;
}

;// CONCATENATED MODULE: ./lib/report/markdown-folded.js









/** What did not change, or could not be told: tables to unfold. */
function unsettledSection(report, rows, priority) {
    const lines = resultRows(rows, sortedBy);
    const numbers = ['inconclusive', 'unstable'].flatMap((verdict) => numberOf(rows, verdict));
    return folded({
        summary: `${numbers.join(', ')}, with the smallest change that each could have seen`,
        thing: 'inconclusive benchmark',
        priority,
        columns: [
            nameColumn(report, ' '),
            versionColumn(report),
            metricColumn(lines),
            changeColumn,
            detectableColumn,
            verdictColumn,
            drawingColumn(sharedThreshold(rows), lines),
            roundsColumn,
            noiseColumn,
        ],
        rows: lines,
    });
}
function unchangedSection(report, rows, priority) {
    const lines = resultRows(rows, sortedBy);
    const threshold = sharedThreshold(rows);
    return folded({
        summary: `${grouped(rows.length)} unchanged: shown to be within ${threshold === null ? 'their thresholds' : formatLimit(threshold)}`,
        thing: 'unchanged benchmark',
        priority,
        columns: [
            nameColumn(report, ' '),
            versionColumn(report),
            metricColumn(lines),
            quietChangeColumn,
            baseColumn,
            headColumn,
            roundsColumn,
        ],
        rows: lines,
    });
}
function improvedSection(report, rows, priority) {
    const lines = resultRows(rows, sortedBy);
    return folded({
        summary: `${grouped(rows.length)} improved`,
        thing: 'improved benchmark',
        priority,
        columns: [
            nameColumn(report, ' '),
            versionColumn(report),
            metricColumn(lines),
            quietChangeColumn,
            verdictColumn,
            baseColumn,
            headColumn,
        ],
        rows: lines,
    });
}
function oneSidedSection(report, rows, priority) {
    const lines = resultRows(rows, sortedBy);
    const numbers = ['new', 'removed'].flatMap((verdict) => numberOf(rows, verdict));
    return folded({
        summary: numbers.join(', '),
        thing: 'new or removed benchmark',
        priority,
        columns: [
            nameColumn(report, ' '),
            versionColumn(report),
            metricColumn(lines),
            baseColumn,
            headColumn,
            verdictColumn,
        ],
        rows: lines,
    });
}
/** All that was measured besides, and is no news. */
function otherMetricsSection(report, rows, priority) {
    const measured = (0,model/* metricsInOrder */.vI)(rows.map(({ result }) => result.metric));
    return folded({
        summary: `Other metrics: ${measured.map(inSummary).join(', ')}`,
        thing: 'benchmark with other metrics',
        priority,
        columns: [
            nameColumn(report, ' '),
            versionColumn(report),
            quietMetricColumn,
            quietChangeColumn,
            baseColumn,
            headColumn,
            ...(report.versions.base === null ? [] : [verdictColumn]),
        ],
        rows,
    });
}
/** Where Markdown is not read. */
function inSummary(metric) {
    const { kind, text } = metricPhrase(metric);
    return kind === 'plain' ? text : htmlCode(text);
}
function folded({ summary, thing, priority, columns, rows }) {
    const table = markdownTable(columns, rows);
    return {
        open: `<details><summary>${summary}</summary>`,
        head: table.head,
        rows: byBenchmark(rows, table.rows).map((full) => ({ full, short: null })),
        between: '\n',
        close: '</details>',
        thing,
        priority,
    };
}
// A benchmark's lines stay or go together.
function byBenchmark(rows, lines) {
    const blocks = Map.groupBy(lines.entries(), ([at]) => rows[at]?.benchmark.id);
    return Array.from(blocks.values(), (block) => block.map(([, line]) => line).join('\n'));
}
function numberOf(rows, verdict) {
    const number = rows.filter(({ worst }) => worst.verdict === verdict).length;
    return number === 0 ? [] : [`${grouped(number)} ${verdict}`];
}

;// CONCATENATED MODULE: ./lib/report/markdown-measured.js




/** The figures of a run that had nothing to compare with. */
function measuredSection(report, rows, priority) {
    const lines = resultRows(withVerdict(rows, 'new'));
    const columns = [
        nameColumn(report, ' '),
        versionColumn(report),
        metricColumn(lines),
        { ...headColumn, title: lines.every(isTime) ? 'Time per operation' : 'Per operation' },
        spreadColumn,
        roundsColumn,
    ];
    const table = markdownTable(columns, lines);
    return {
        open: '',
        head: table.head,
        rows: table.rows.map((full) => ({ full, short: null })),
        between: '\n',
        close: '',
        thing: 'benchmark',
        priority,
    };
}
function isTime({ result }) {
    return result.metric === 'time';
}

;// CONCATENATED MODULE: ./lib/report/baseline.js




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

;// CONCATENATED MODULE: ./lib/report/watched.js


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

;// CONCATENATED MODULE: ./lib/report/measurement.js







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
        ...baselineFacts(report),
        ...watchedFacts(report),
        [
            phrase_plain(`${environment.jobs} of ${count(environment.cpus, 'CPU')} measuring: `),
            phrase_name(environment.cpu),
            phrase_plain(', '),
            phrase_name(`${environment.os} ${environment.arch}`),
        ],
        [phrase_plain('Node.js '), phrase_name(environment.node), ...flags(environment)],
        ...environment.turns.map((each) => [phrase_plain(inTurns[each](environment))]),
    ];
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

;// CONCATENATED MODULE: ./lib/report/markdown-measurement.js






/** What the reader should know about the figures, to unfold; without any, null. */
function warningsSection({ warnings, outcome }, priority) {
    if (warnings.length === 0)
        return null;
    // Whoever wrote the line waits to see what became of it.
    const isAwaited = warnings.some(({ code }) => awaited.has(code));
    // Why nothing was compared, and what to do about it, often stands nowhere else.
    const isOpen = isAwaited || outcome === 'incomparable';
    return {
        open: `<details${isOpen ? ' open' : ''}><summary>${grouped(warnings.length)} warning${warnings.length === 1 ? '' : 's'}</summary>`,
        head: '',
        rows: warnings.map(({ message }) => ({ full: `- ${prose(message)}`, short: null })),
        between: '\n',
        close: '</details>',
        thing: 'warning',
        priority,
    };
}
const awaited = new Set([
    'acceptance-denied',
    'acceptance-malformed',
    'acceptance-unmatched',
    'acceptance-unread',
]);
/** How it was measured, and the command that does it again, to unfold. */
function measurementText(report) {
    const facts = [...versions(report), ...measurement(report)];
    return [
        '<details><summary>How it was measured</summary>',
        facts.map((fact) => `- ${phrasesToMarkdown(fact)}`).join('\n'),
        ...markdown_measurement_command(report),
        '</details>',
    ].join('\n\n');
}
function versions({ versions: { base, heads }, pullRequest }) {
    return [
        ...(base === null ? [] : [inRole('base', base)]),
        ...heads.map((head) => inRole('head', head)),
        // Whole: of this one it must be clear what was judged. GitHub shortens it and makes a link of it.
        ...(pullRequest === null
            ? []
            : [[phrase_plain(`pull request ${pullRequest.number} at ${pullRequest.commit}`)]]),
    ];
}
function inRole(role, version) {
    return [phrase_plain(`${role} `), ...versionName(version)];
}
// A command cut short would be a trap, so one that is too long is left out altogether.
const longestCommand = 2_000;
function markdown_measurement_command({ reproduce }) {
    if (reproduce === null || reproduce.length > longestCommand)
        return [];
    return ['Once more, on your machine:', codeBlock(visibleText(reproduce), 'sh')];
}

;// CONCATENATED MODULE: ./lib/report/rule-notes.js


/** What rules made of the run, a sentence each: verdicts that are others for them, and what they kept out. */
function ruleNotes({ benchmarks, ignored, versions }) {
    const several = versions.heads.length > 1;
    return [
        ...benchmarks.flatMap((benchmark) => benchmark.results.flatMap((result) => result.rule === null ? [] : [changedVerdict(benchmark, result, result.rule, several)])),
        ...ignored.map((benchmark) => [
            phrase_name(benchmark.name),
            phrase_plain(' is ignored: '),
            phrase_name(benchmark.reason),
        ]),
    ];
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

;// CONCATENATED MODULE: ./lib/report/markdown-rules.js



/** What rules changed and kept out, to unfold; without any, null. */
function rulesSection(report, priority) {
    const notes = ruleNotes(report);
    if (notes.length === 0)
        return null;
    const changed = notes.length - report.ignored.length;
    const numbers = [
        ...(changed > 0 ? [`${count(changed, 'verdict')} changed by rules`] : []),
        ...(report.ignored.length > 0 ? [`${count(report.ignored.length, 'benchmark')} ignored`] : []),
    ];
    return {
        open: `<details><summary>${numbers.join(', ')}</summary>`,
        head: '',
        rows: notes.map((note) => ({ full: `- ${phrasesToMarkdown(note)}`, short: null })),
        between: '\n',
        close: '</details>',
        thing: 'effect of a rule',
        priority,
    };
}

;// CONCATENATED MODULE: ./lib/report/sweeps.js
/**
 * How servers bear the load, by the number of connections: the rows of a table for each suite of them. What was never
 * measured has none.
 */
function sweeps(report) {
    const rows = report.benchmarks.filter(isOfServer).flatMap((one) => rowsOf(one, report));
    const measured = rows.filter(({ figure }) => sweepMetrics.some(({ metric }) => figure(metric) !== null));
    return Map.groupBy(measured, ({ benchmark }) => benchmark.suite);
}
/** Nothing else has a success rate. */
function isOfServer({ results }) {
    return results.some(({ metric }) => metric === 'success');
}
function rowsOf(benchmark, { versions }) {
    const cut = benchmark.name.lastIndexOf(' > ');
    const about = {
        benchmark,
        request: cut < 0 ? benchmark.name : benchmark.name.slice(0, cut),
        level: cut < 0 ? '' : benchmark.name.slice(cut + 3),
    };
    const byHead = [...Map.groupBy(benchmark.results, ({ version }) => version)];
    const heads = byHead.map(([version, results]) => ({
        ...about,
        version,
        isBase: version === versions.base?.label,
        figure: figureOf(results, version === versions.base?.label ? 'base' : 'head'),
    }));
    const first = byHead[0]?.[1] ?? [];
    const base = versions.base;
    const hasBase = base !== null && first.some(({ values }) => values.base !== null);
    const isShown = hasBase && heads.every((row) => !row.isBase);
    const own = {
        ...about,
        version: base?.label ?? '',
        isBase: true,
        figure: figureOf(first, 'base'),
    };
    return isShown ? [own, ...heads] : heads;
}
function figureOf(results, side) {
    return (metric) => results.find((result) => result.metric === metric)?.values[side] ?? null;
}
/** The columns of such a table, as the guides for load tests have them. */
const sweepMetrics = [
    { metric: 'throughput', title: 'Throughput' },
    { metric: 'time', title: 'Mean' },
    { metric: 'p95', title: 'p95' },
    { metric: 'p99', title: 'p99' },
    { metric: 'success', title: 'Success' },
];

;// CONCATENATED MODULE: ./lib/report/markdown-sweeps.js






/** How each server bears the load, by the number of connections: a table to unfold. */
function sweepSections(report, priority) {
    return Array.from(sweeps(report), ([suite, rows]) => {
        const table = markdownTable(markdown_sweeps_columns(rows), rows);
        return {
            open: `<details><summary>${htmlCode(suite)} under load</summary>`,
            head: table.head,
            rows: table.rows.map((full) => ({ full, short: null })),
            between: '\n',
            close: '</details>',
            thing: 'line of a load test',
            priority,
        };
    });
}
function markdown_sweeps_columns(rows) {
    const requests = new Set(rows.map(({ request }) => request));
    const versions = new Set(rows.map(({ version }) => version));
    const left = { align: 'left', essential: true };
    return [
        {
            ...left,
            title: 'Request',
            cell: ({ request }) => (requests.size > 1 ? inlineCode(request, 64) : ''),
        },
        {
            ...left,
            title: 'Load',
            cell: ({ level }) => (plainLevel.test(level) ? together(level) : inlineCode(level, 32)),
        },
        {
            ...left,
            title: 'Version',
            cell: ({ version }) => (versions.size > 1 ? inlineCode(version, 32) : ''),
        },
        ...sweepMetrics.map(({ metric, title }) => ({
            title,
            align: 'right',
            essential: true,
            cell: ({ figure }) => together(quantity(metric, figure(metric))),
        })),
    ];
}
const plainLevel = /^\d+ connections?$/;
function quantity(metric, value) {
    return value === null ? '' : formatQuantity((0,model/* metricOf */.ak)(metric).unit, value);
}

;// CONCATENATED MODULE: ./lib/report/tally-text.js



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

;// CONCATENATED MODULE: ./lib/report/markdown.js





















/**
 * The report as GitHub's Markdown, for a comment or a job's summary. The first line is the verdict with the change that
 * matters most, plain enough for a notification; the last is the marker.
 */
function renderMarkdown(report, { id, limit = commentLimit, lastLine = commentMarker(id), fixed = [] }) {
    const { first, body } = composed(report);
    const sections = [
        fixedSection([first, fixedText(report, fixed)].filter((text) => text !== null).join('\n\n')),
        ...body,
        fixedSection(lastLine),
    ];
    const text = fitSections(sections, limit);
    if (sizeOf(text, limit) <= limit.max)
        return text;
    return [first, 'The rest of this report is too long to be shown here.', lastLine].join('\n\n');
}
/** All but what differs from place to place. */
const composed = oncePerReport((report) => {
    const rows = worstFirst(report);
    return { first: phrasesToMarkdown(headline(report, rows)), body: bodyOf(report, rows) };
});
// Who loses rows first when the text is too long. Failing rows come last, and are shortened before they go.
const priorities = {
    otherMetrics: 0,
    unchanged: 1,
    oneSided: 2,
    budgets: 3,
    improved: 3,
    unsettled: 4,
    warnings: 5,
    rules: 5,
    errors: 6,
    unmet: 7,
    changes: 7,
};
// More improvements, or changes that do not gate, than these would push the rest of the comment out of sight of who looks for regressions.
const mostInSight = 10;
function bodyOf(report, rows) {
    const [changes, ...folded] = report.versions.base === null ? measuredOnly(report, rows) : compared(report, rows);
    const isBroken = report.outcome === 'errored' || report.outcome === 'incomparable';
    const errorsAreNews = isBroken && withVerdict(rows, 'regressed').length === 0;
    const errors = errorsSection(report, errorsAreNews, priorities.errors);
    const unmet = unmetSection(report, priorities.unmet);
    const budgets = otherBudgetsSection(report, priorities.budgets);
    const sweeps = sweepSections(report, priorities.otherMetrics);
    const rules = rulesSection(report, priorities.rules);
    const warnings = warningsSection(report, priorities.warnings);
    return [
        fixedSection(context(report, rows)),
        ...[changes, unmet, errors, budgets, ...folded, ...sweeps, rules, warnings].filter(hasRows),
        fixedSection(measurementText(report)),
    ];
}
function hasRows(section) {
    return section !== null && section !== undefined && section.rows.length > 0;
}
function measuredOnly(report, rows) {
    const others = resultRows(rows, ({ benchmark }) => otherResults(benchmark));
    return [
        measuredSection(report, rows, priorities.changes),
        otherMetricsSection(report, others, priorities.otherMetrics),
    ];
}
function compared(report, rows) {
    const slower = withVerdict(rows, 'regressed', 'suspected');
    const improved = withVerdict(rows, 'improved');
    const inSight = slower.length === 0 || improved.length <= mostInSight;
    const changed = changedResults([...slower, ...(inSight ? improved : [])]);
    const asides = changedResults(rows).filter(({ result }) => !result.gates);
    const showsAsides = asides.length <= mostInSight;
    const open = [...changed.filter(({ result }) => result.gates), ...(showsAsides ? asides : [])];
    const others = resultRows(rows, ({ benchmark, worst }) => benchmark.results.filter(({ metric }) => metric !== worst.metric &&
        !open.some((row) => row.benchmark === benchmark && row.result.metric === metric)));
    return [
        changesSection(report, open, priorities.changes),
        improvedSection(report, inSight ? [] : improved, priorities.improved),
        unsettledSection(report, withVerdict(rows, 'inconclusive', 'unstable'), priorities.unsettled),
        unchangedSection(report, withVerdict(rows, 'unchanged'), priorities.unchanged),
        oneSidedSection(report, withVerdict(rows, 'new', 'removed'), priorities.oneSided),
        otherMetricsSection(report, others, priorities.otherMetrics),
    ];
}
function context(report, rows) {
    const { base, heads } = report.versions;
    const named = heads.flatMap((head, index) => [
        ...(index === 0 ? [] : [phrase_plain(', ')]),
        ...headName(report, head),
    ]);
    if (base === null)
        return `> [!WARNING]\n> ${nothingCompared}\n\n${phrasesToMarkdown(named)}`;
    const line = [
        ...named,
        phrase_plain(' compared with '),
        ...versionName(base),
        phrase_plain(` · ${tallyText(rows)}`),
    ];
    const unusual = consequence(report);
    return [phrasesToMarkdown(line), ...(unusual === null ? [] : [unusual])].join('\n\n');
}
const nothingCompared = 'There was no base to compare with, so this run cannot tell whether anything got slower.';

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

;// CONCATENATED MODULE: ./lib/report/report-file-name.js
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

;// CONCATENATED MODULE: ./lib/report/terminal-budgets.js







/** Budgets and relations, in the order of their tiers, each under its name where there are several. */
function terminalBudgets(report, paint, width) {
    const { budgets, versions } = report;
    if (budgets.length === 0)
        return [];
    const table = textTable(terminal_budgets_columns(paint, versions.heads.length > 1), budgets, width);
    const tiers = tiersOf(budgets);
    const body = tiers.flatMap((tier) => [
        ...(tiers.length > 1 ? [paint.bold(logText(displayName(tier, width)))] : []),
        ...budgets.flatMap((limit, at) => (limit.tier === tier ? [table.lines[at] ?? ''] : [])),
    ]);
    return [paint.quiet(table.header), ...body];
}
function terminal_budgets_columns(paint, several) {
    const status = (text, limit) => paint.limit(limit, text);
    return [
        {
            title: 'status',
            align: 'left',
            fit: 'keep',
            cell: (limit) => `${limitSigns[limit.status]} ${limit.status}`,
            paint: status,
        },
        {
            title: 'budget',
            align: 'left',
            fit: 'shorten',
            cell: (limit) => phrasesToText(limitName(limit)),
        },
        {
            title: 'version',
            align: 'left',
            fit: 'shorten',
            cell: ({ version }) => (several ? logText(displayName(version, 24)) : ''),
        },
        { title: 'metric', align: 'left', fit: 'keep', cell: ({ metric }) => metricText(metric) },
        { title: 'target', align: 'left', fit: 'keep', cell: (limit) => logText(targetText(limit)) },
        {
            title: 'current',
            align: 'right',
            fit: 'keep',
            cell: (limit) => logText(currentText(limit)?.value ?? ''),
            paint: status,
        },
        {
            title: 'interval',
            align: 'right',
            fit: 5,
            cell: (limit) => logText(currentText(limit)?.interval ?? ''),
        },
        { title: 'of target', align: 'right', fit: 3, cell: shareOfTarget, paint: paint.quiet },
        {
            title: 'rounds',
            align: 'right',
            fit: 1,
            cell: ({ judged }) => String(judged),
            paint: paint.quiet,
        },
    ];
}

;// CONCATENATED MODULE: ./lib/report/terminal-errors.js







/** The messages of benchmarks that have no figures; heads and benchmarks with the same message share one. */
function terminalErrors(report, paint, width) {
    return errorsByMessage(report).flatMap(({ message, benchmarks: [first, ...others] }) => [
        ...(first === undefined ? [] : titled(first.id, others.length, width)).map((line) => paint.verdict('errored', line)),
        ...terminal_errors_excerpt(message)
            .flatMap((line) => whole(logText(line), width - 4))
            .map((line) => `  ${paint.quiet('│')} ${line}`),
    ]);
}
function titled(id, others, width) {
    const more = others === 0 ? '' : ` and ${grouped(others)} more`;
    return [`${shorten(`! ${logText(id)}`, width - textWidth(more))}${more}`];
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
const terminal_errors_mostLines = 12;
// The top says what happened; the rest is the stack.
function terminal_errors_excerpt(message) {
    const lines = visibleLines(message.slice(0, 20_000).trim());
    if (lines.length <= terminal_errors_mostLines)
        return lines;
    return [...lines.slice(0, terminal_errors_mostLines - 1), `… ${lines.length - terminal_errors_mostLines + 1} more lines`];
}

;// CONCATENATED MODULE: ./lib/report/terminal-sweeps.js






/** How each server bears the load, by the number of connections. */
function terminalSweeps(report, paint, width) {
    return Array.from(sweeps(report), ([suite, rows], index) => {
        const table = textTable(terminal_sweeps_columns(rows, paint), rows, width);
        const title = paint.bold(`${logText(displayName(suite, width - 12))} under load`);
        return [...(index === 0 ? [] : ['']), title, paint.quiet(table.header), ...table.lines];
    }).flat();
}
/** What matters least goes first where the terminal is narrow. */
const rooms = { throughput: 3, time: 'keep', p95: 2, p99: 1, success: 4 };
function terminal_sweeps_columns(rows, { quiet }) {
    const requests = new Set(rows.map(({ request }) => request));
    const versions = new Set(rows.map(({ version }) => version));
    return [
        {
            title: 'request',
            align: 'left',
            fit: 'shorten',
            cell: ({ request }) => (requests.size > 1 ? logText(displayName(request)) : ''),
        },
        {
            title: 'load',
            align: 'left',
            fit: 'shorten',
            cell: ({ level }) => logText(displayName(level)),
        },
        {
            title: 'version',
            align: 'left',
            fit: 'shorten',
            cell: ({ version }) => (versions.size > 1 ? logText(displayName(version, 24)) : ''),
            paint: (text, { isBase }) => (isBase ? quiet(text) : text),
        },
        ...sweepMetrics.map(({ metric, title }) => ({
            title: title.toLowerCase(),
            align: 'right',
            fit: rooms[metric],
            cell: ({ figure }) => {
                const value = figure(metric);
                return value === null ? '' : formatQuantity((0,model/* metricOf */.ak)(metric).unit, value);
            },
        })),
    ];
}

;// CONCATENATED MODULE: ./lib/report/terminal-columns.js











/** What a terminal shows of a result: figures without a base are only measured, the others compared. */
function terminalColumns(report, paint) {
    const { versions, benchmarks } = report;
    const isTimeOnly = benchmarks.every((benchmark) => mainResults(benchmark).every(({ metric, gates }) => metric === 'time' && gates));
    const columns = versions.base === null ? measured(paint, !isTimeOnly) : terminal_columns_compared(paint, !isTimeOnly);
    return versions.heads.length > 1 ? columns : columns.filter(({ title }) => title !== 'version');
}
/** Title of the column that may move to a line of its own where it finds no room. */
const couldHaveSeen = 'could have seen';
/** Behind the metric of a result that fails nothing; said in words it would take the room of the figures. */
const doesNotGate = '*';
/** The detectable effect of a result that could not be settled; empty for others. */
function detectable({ result }) {
    const unsettled = result.verdict === 'inconclusive' || result.verdict === 'unstable';
    return unsettled && result.mde !== null ? formatDetectable(result.mde) : '';
}
function terminal_columns_compared(paint, namesMetrics) {
    const verdict = (text, { result }) => result.accepted === null ? paint.verdict(result.verdict, text) : paint.warning(text);
    const quiet = (text, { result }) => result.verdict === 'unchanged' ? paint.quiet(text) : text;
    return [
        {
            title: 'verdict',
            align: 'left',
            fit: 'keep',
            cell: ({ result }) => `${verdictSigns[result.verdict]} ${result.verdict}`,
            paint: verdict,
        },
        { title: 'benchmark', align: 'left', fit: 'shorten', cell: benchmarkName, paint: quiet },
        { title: 'version', align: 'left', fit: 'shorten', cell: version, paint: quiet },
        {
            title: 'metric',
            align: 'left',
            fit: 'keep',
            cell: (row) => (namesMetrics ? metricName(row) : ''),
            paint: quiet,
        },
        {
            title: 'base',
            align: 'right',
            fit: 4,
            cell: ({ values }) => logText(values.base ?? ''),
            paint: quiet,
        },
        {
            title: 'head',
            align: 'right',
            fit: 4,
            cell: ({ values }) => logText(values.head ?? ''),
            paint: quiet,
        },
        { title: 'change', align: 'right', fit: 'keep', cell: change, paint: verdict },
        { title: '95 % interval', align: 'right', fit: 5, cell: interval, paint: quiet },
        { title: couldHaveSeen, align: 'right', fit: 3, cell: detectable },
        { title: 'noise floor', align: 'right', fit: 1, cell: noiseFloor, paint: paint.quiet },
        { title: 'rounds', align: 'right', fit: 2, cell: rounds, paint: paint.quiet },
    ];
}
function measured(paint, namesMetrics) {
    return [
        {
            title: 'benchmark',
            align: 'left',
            fit: 'shorten',
            cell: failedOrName,
            paint: (text, { result }) => result.verdict === 'errored' ? paint.verdict('errored', text) : text,
        },
        { title: 'version', align: 'left', fit: 'shorten', cell: version },
        {
            title: 'metric',
            align: 'left',
            fit: 'keep',
            cell: ({ result }) => (namesMetrics ? metricText(result.metric) : ''),
        },
        {
            title: namesMetrics ? 'per op' : 'time per op',
            align: 'right',
            fit: 'keep',
            cell: ({ values }) => logText(values.head ?? ''),
            paint: paint.bold,
        },
        ...beside.map((name) => figureColumn(name)),
        {
            title: 'spread',
            align: 'right',
            fit: 2,
            cell: ({ result }) => spread(result),
            paint: paint.quiet,
        },
        { title: 'rounds', align: 'right', fit: 1, cell: rounds, paint: paint.quiet },
    ];
}
const beside = ['cpu', 'p99', 'allocated'];
/** A further figure of the same version, without a row of its own. */
function figureColumn(name) {
    return {
        title: name,
        align: 'right',
        fit: 3,
        cell({ benchmark, result }) {
            if (result.metric === name)
                return '';
            const other = benchmark.results.find((one) => one.version === result.version && one.metric === name);
            const value = other?.values.head ?? null;
            return value === null ? '' : formatQuantity((0,model/* metricOf */.ak)(name).unit, value);
        },
    };
}
function metricName({ result }) {
    const words = metricText(result.metric);
    return result.gates ? words : `${words} ${doesNotGate}`;
}
function benchmarkName({ benchmark, first }) {
    return first ? logText(displayName(benchmark.name)) : '';
}
function failedOrName(row) {
    return row.result.verdict === 'errored' ? `! ${benchmarkName(row)}` : benchmarkName(row);
}
function version({ result }) {
    return logText(displayName(result.version, 24));
}
function change({ result }) {
    return changeText(result)?.estimate ?? '';
}
function interval({ result }) {
    return changeText(result)?.interval ?? '';
}
function noiseFloor({ result }) {
    return result.noiseFloor === null ? '' : formatNoise(result.noiseFloor);
}
function rounds({ result }) {
    return roundsText(result);
}

;// CONCATENATED MODULE: ./lib/report/terminal-table.js








/** One line a benchmark and head, worst first, under the name of its suite where there are several. */
function terminalTable(report, rows, paint, width) {
    const results = resultRows(rows);
    if (results.length === 0)
        return [];
    const table = textTable(terminalColumns(report, paint), results, width);
    const blind = table.dropped.includes(couldHaveSeen);
    // Suites come in the order of their worst benchmark, because the rows do.
    const suites = Map.groupBy(results.entries(), ([, { benchmark }]) => benchmark.suite);
    const body = Array.from(suites, ([suite, members]) => [
        ...(suites.size > 1 ? ['', paint.bold(shorten(logText(suite), width))] : []),
        ...members.flatMap(([at, row]) => [
            table.lines[at] ?? '',
            ...(blind ? sight(row, paint) : []),
            ...formerName(row, paint),
            ...acceptance(row, paint, width),
        ]),
    ]);
    const isAside = results.some(({ result }) => !result.gates);
    const note = isAside ? ['', paint.quiet(`${doesNotGate} is shown, and fails nothing`)] : [];
    return [paint.quiet(table.header), ...body.flat(), ...note];
}
function formerName({ benchmark: { was }, first }, { quiet }) {
    return first && was !== null ? [quiet(`    was ${logText(displayName(was))}`)] : [];
}
function acceptance({ result: { accepted } }, paint, width) {
    if (accepted === null)
        return [];
    return wrap(acceptedLine(accepted), width - 4).map((line) => paint.warning(`    ${line}`));
}
// Says in a line of its own what the column would have said.
function sight(row, { quiet }) {
    const text = detectable(row);
    return text === '' ? [] : [quiet(`    ${couldHaveSeen} ${text}`)];
}

;// CONCATENATED MODULE: ./lib/report/terminal.js




















/**
 * The report for a terminal or a job's log: the verdict first, then a table with the worst on top, then what went wrong
 * and how it was measured. Safe in a log: nothing in it is a command to the runner. Ends without a line break.
 */
function renderTerminal(report, { color, width }) {
    const rows = worstFirst(report);
    const painted = paint(color);
    return [
        [...head(report, rows, painted, width), ...terminal_context(report, rows, painted, width)],
        terminalTable(report, rows, painted, width),
        terminalBudgets(report, painted, width),
        terminalSweeps(report, painted, width),
        otherMetrics(report, painted, width),
        terminal_rules(report, painted, width),
        terminalErrors(report, painted, width),
        warnings(report, painted, width),
        foot(report, painted, width),
    ]
        .filter((block) => block.length > 0)
        .map((block) => block.join('\n'))
        .join('\n\n');
}
function head(report, rows, { bold, outcome }, width) {
    // The sentence speaks of regressions first, also where something else failed besides.
    const worst = rows[0]?.worst;
    const isNews = worst?.verdict === 'regressed' && worst.accepted === null;
    const news = isNews ? 'regressed' : report.outcome;
    // A tick is for what was compared, or held against a budget.
    const isTold = news !== 'passed' || (0,model/* isJudged */.sL)(report);
    const sign = isTold ? outcomeSigns[news] : unjudgedSign;
    const phrases = headline(report, rows);
    const lead = phrases[0]?.text ?? '';
    const lines = wrap(`${sign} ${phrasesToText(phrases)}`, width);
    const colored = (text) => bold(isTold ? outcome(news, text) : text);
    return lines.map((line, index) => index === 0 && line.startsWith(`${sign} ${lead}`)
        ? `${colored(`${sign} ${lead}`)}${line.slice(sign.length + 1 + lead.length)}`
        : line);
}
function terminal_context(report, rows, { quiet, warning }, width) {
    const { base, heads } = report.versions;
    const named = heads.map((version) => phrasesToText(headName(report, version))).join(', ');
    const versions = base === null ? named : `${named} compared with ${phrasesToText(versionName(base))}`;
    const unusual = consequence(report);
    return [
        ...wrap(versions, width).map(quiet),
        ...(base === null ? [] : wrap(tallyText(rows), width).map(quiet)),
        ...(unusual === null ? [] : wrap(unusual, width).map(warning)),
    ];
}
/** What was measured besides and is no news: how much of it has which verdict. */
function otherMetrics(report, { quiet }, width) {
    if (report.versions.base === null)
        return [];
    const others = report.benchmarks.flatMap(otherResults);
    const byMetric = (0,model/* metricsInOrder */.vI)(others.map(({ metric }) => metric)).flatMap((metric) => {
        const own = others.filter((result) => result.metric === metric);
        const numbers = model/* verdicts */.rY.flatMap((verdict) => {
            const number = own.filter((result) => result.verdict === verdict).length;
            return number === 0 ? [] : [`${grouped(number)} ${verdict}`];
        });
        return own.length === 0
            ? []
            : [`${metricText(metric)} ${numbers.join(', ')}`.replaceAll(' ', '\u00a0')];
    });
    if (byMetric.length === 0)
        return [];
    return wrap(`other metrics: ${byMetric.join(' · ')}`, width).map(quiet);
}
function terminal_rules(report, { quiet }, width) {
    return ruleNotes(report).flatMap((note) => {
        const [first = '', ...rest] = wrap(phrasesToText(note), width - 9);
        return [`${quiet('rule')}     ${first}`, ...rest.map((line) => `         ${line}`)];
    });
}
const longestWarning = 600;
function warnings({ warnings: all }, { warning }, width) {
    return all.flatMap(({ message }) => {
        const [first = '', ...rest] = wrap(logText(shorten(message, longestWarning)), width - 9);
        return [`${warning('warning')}  ${first}`, ...rest.map((line) => `         ${line}`)];
    });
}
function foot(report, { quiet }, width) {
    const facts = measurement(report).map((fact) => unbroken(phrasesToText(fact), width));
    // Never wrapped: it is there to be copied.
    const command = report.reproduce === null ? [] : [`${quiet('repeat:')} ${logText(report.reproduce)}`];
    return [...wrap(facts.join('\u00a0· '), width).map(quiet), ...command];
}
// Several facts share a line where they fit; one is broken only where it is wider than a line.
function unbroken(fact, width) {
    return textWidth(fact) + 2 > width ? fact : fact.replaceAll(' ', '\u00a0');
}

;// CONCATENATED MODULE: ./lib/report/index.js















// For other pages of the same house: the self-test's, the study's.









/***/ })

};
