export const id = 1601;
export const ids = [1601];
export const modules = {

/***/ 49166:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  k7: () => (/* reexport */ budgetsOf),
  He: () => (/* reexport */ configFileNames),
  PC: () => (/* reexport */ givenInputs),
  mo: () => (/* reexport */ hasArms),
  fc: () => (/* reexport */ ignoredBecause),
  Af: () => (/* reexport */ limitsOf),
  Z9: () => (/* reexport */ loadConfig),
  _r: () => (/* reexport */ matchesBranch),
  pA: () => (/* reexport */ nearest),
  Qr: () => (/* reexport */ optionTexts),
  o4: () => (/* reexport */ parseConfig),
  E9: () => (/* reexport */ parseDuration),
  pZ: () => (/* reexport */ repeatCommand),
  qb: () => (/* reexport */ ruleWarnings),
  NP: () => (/* reexport */ rulesFor),
  fd: () => (/* reexport */ termsOf),
  Ol: () => (/* reexport */ wanted)
});

// UNUSED EXPORTS: renderConfigSchema

// EXTERNAL MODULE: ./lib/model/index.js + 30 modules
var model = __webpack_require__(89015);
// EXTERNAL MODULE: ./node_modules/picomatch/index.js
var picomatch = __webpack_require__(14006);
;// CONCATENATED MODULE: ./lib/config/wanted.js

/**
 * Which benchmarks `only` asks for: those whose id or name matches one of the patterns.
 *
 * @param patterns globs, where `*` also spans slashes, and parts of names. None asks for all.
 */
function wanted(patterns) {
    if (patterns.length === 0)
        return () => true;
    const matches = patterns.map(matcher);
    return ({ id, name }) => matches.some((match) => match(id) || match(name));
}
/** Names hold what a glob would read as its own, such as `sort (size 10)` and `at [0]`: a part of one is always meant. */
function matcher(pattern) {
    const glob = withPlainParentheses(pattern);
    if (!picomatch.scan(glob).isGlob)
        return (text) => text.includes(pattern);
    // `bash` lets a star span slashes: names are no paths.
    const matches = picomatch(glob, { bash: true, dot: true });
    return (text) => text.includes(pattern) || matches(text);
}
/** To picomatch they group, which only makes sense after one of its signs, as in `@(a|b)`. */
function withPlainParentheses(pattern) {
    return /[@!?*+]\(/.test(pattern) ? pattern : pattern.replaceAll(/[()]/g, String.raw `\$&`);
}

;// CONCATENATED MODULE: ./lib/config/apply-rules.js


/** Why a benchmark is to be left out, in the words of the rule; null for all others. */
function ignoredBecause({ rules, }) {
    const ruleOf = matching(rules);
    return (benchmark) => ruleOf(benchmark)?.ignore ?? null;
}
/** What holds for each benchmark and metric. */
function termsOf(config) {
    return (0,model/* termsBy */.BG)(config, matching(config.rules));
}
/** The rules that apply, with the benchmarks that each of them applies to: what a report says of them. */
function rulesFor({ rules }, benchmarks) {
    const ruleOf = matching(rules);
    return [...Map.groupBy(benchmarks, ruleOf)].flatMap(([rule, those]) => {
        if (rule === null)
            return [];
        const { benchmark, threshold = null, metrics = null } = rule;
        return [{ benchmark, threshold, metrics, appliesTo: those.map(({ id }) => id) }];
    });
}
/** Remembers its answers: the terms of every benchmark are asked for before each batch of rounds. */
function matching(rules) {
    const matchers = rules.map((rule) => ({ rule, matches: wanted([rule.benchmark]) }));
    const known = new Map();
    return (benchmark) => {
        const before = known.get(benchmark.id);
        if (before !== undefined)
            return before;
        const rule = matchers.find(({ matches }) => matches(benchmark))?.rule ?? null;
        known.set(benchmark.id, rule);
        return rule;
    };
}

// EXTERNAL MODULE: ./node_modules/zod/v4/classic/schemas.js + 3 modules
var schemas = __webpack_require__(28942);
// EXTERNAL MODULE: ./node_modules/zod/v4/core/core.js
var core = __webpack_require__(88532);
;// CONCATENATED MODULE: ./lib/config/parsed.js

function found(value) {
    return { ok: true, value };
}
function unexpected(expected, hint = null, isSecret = false) {
    return { ok: false, expected, hint, isSecret };
}
/** A zod schema of a parser; the hint travels in the issue's `params`. */
function schemaOf(accepts, parse) {
    return accepts.transform((value, context) => {
        const parsed = parse(value);
        if (parsed.ok)
            return parsed.value;
        const { expected: message, hint, isSecret } = parsed;
        context.addIssue({ code: 'custom', message, params: { hint, isSecret } });
        return core/* NEVER */.tm;
    });
}

;// CONCATENATED MODULE: ./lib/config/amount.js

/** Neither `ms` (nothing below a millisecond) nor `bytes` (kB as 1,024, against what units mean) reads figures of benchmarks. */
const decimal = {
    ns: ['s', -9],
    us: ['s', -6],
    µs: ['s', -6],
    ms: ['s', -3],
    s: ['s', 0],
    b: ['B', 0],
    kb: ['B', 3],
    mb: ['B', 6],
    gb: ['B', 9],
    tb: ['B', 12],
    '%': ['share', -2],
};
const others = {
    m: ['s', 60],
    min: ['s', 60],
    h: ['s', 3600],
    kib: ['B', 2 ** 10],
    mib: ['B', 2 ** 20],
    gib: ['B', 2 ** 30],
    tib: ['B', 2 ** 40],
};
const amount_form = /^(\d+(?:\.\d+)?|\.\d+)(?:e([+-]?\d{1,3}))?\s*(\D*)$/i;
const rate = /^(k|m|g)?(?:ops?|reqs?|requests?|items?|iter|iterations?)?$/i;
const prefixes = { '': 0, k: 3, m: 6, g: 9 };
const expected = 'expected an amount such as 100ms, 2.5MB, 95%, 1000/s, or a number in the base unit';
/** Reads `100 ms`, `2.5 MB`, `95%`, `1.5k/s`, and bare numbers, which are in the base unit of what is measured. */
function parseAmount(value) {
    if (typeof value === 'number') {
        return Number.isFinite(value) && value >= 0
            ? found({ value, unit: null })
            : unexpected(expected);
    }
    const [, digits = '', exponent = '0', unit = ''] = amount_form.exec(value.trim()) ?? [];
    const amount = digits === '' ? null : amountOf(digits, Number(exponent), unit.trim());
    return amount !== null && Number.isFinite(amount.value) ? found(amount) : unexpected(expected);
}
function amountOf(digits, exponent, written) {
    // By its exponent, since 0.1 * 1e-3 is not the number nearest to 0.0001.
    const scaled = (power) => Number(`${digits}e${exponent + power}`);
    const name = written.replace('\u03bc', 'µ').toLowerCase();
    if (name === '')
        return { value: scaled(0), unit: null };
    if (name.endsWith('/s'))
        return rateOf(name.slice(0, -2).trim(), scaled);
    const [unit, power] = ownOf(decimal, name) ?? [];
    if (unit !== undefined && power !== undefined)
        return { value: scaled(power), unit };
    const [other, factor] = ownOf(others, name) ?? [];
    if (other === undefined || factor === undefined)
        return null;
    return { value: scaled(0) * factor, unit: other };
}
function rateOf(counted, scaled) {
    const bytes = amountOf('1', 0, counted);
    if (bytes?.unit === 'B')
        return { value: scaled(0) * bytes.value, unit: 'B/s' };
    const [whole, prefix = ''] = rate.exec(counted) ?? [];
    return whole === undefined ? null : { value: scaled(prefixes[prefix] ?? 0), unit: '1/s' };
}
function ownOf(table, key) {
    return Object.hasOwn(table, key) ? table[key] : undefined;
}
/**
 * The amount in a metric's base unit.
 *
 * @param unit the metric's, which of another tool's may be any
 * @returns null where it is an amount of something else
 */
function amountIn({ value, unit: own }, unit) {
    if (own === null || own === unit)
        return value;
    if (own === 'share' && unit === '%')
        return value * 100;
    return own === '1/s' && unit.endsWith('/s') && unit !== 'B/s' ? value : null;
}

;// CONCATENATED MODULE: ./lib/config/filled.js


/** A text that says something, without the blanks around it. */
const filled = (expected) => schemaOf(schemas/* string */.YjP(expected), (value) => value.trim() === '' ? unexpected(expected) : found(value.trim()));

// EXTERNAL MODULE: ./node_modules/fastest-levenshtein/mod.js
var mod = __webpack_require__(21916);
;// CONCATENATED MODULE: ./lib/config/nearest.js

/** The known name that a mistyped one most likely stands for; null where none is near. */
function nearest(name, known) {
    const lower = name.toLowerCase();
    const byLower = new Map(known.map((candidate) => [candidate.toLowerCase(), candidate]));
    if (byLower.size === 0)
        return null;
    const guess = (0,mod/* closest */.kp)(lower, [...byLower.keys()]);
    // Half the letters may differ: enough for a typo or a missing word, too little for any other name.
    const isNear = (0,mod/* distance */.Io)(lower, guess) <= Math.max(1, Math.floor(name.length / 2));
    return isNear ? (byLower.get(guess) ?? null) : null;
}

;// CONCATENATED MODULE: ./lib/config/budgets.js






const pattern = "expected a glob or a part of a benchmark's name";
const metric = filled('expected the name of a metric, such as p95').optional();
const tier = filled("expected a tier's name, such as now or next quarter").optional();
const amount = schemaOf(schemas/* union */.KCZ([schemas/* string */.YjP(), schemas/* number */.aig()], 'expected an amount such as 100ms, 2.5MB or 95%'), (written) => {
    const parsed = parseAmount(written);
    return parsed.ok ? found({ amount: parsed.value, written }) : parsed;
}).optional();
const times = 'expected how many times faster, such as 1.5';
const budgetFields = { benchmark: filled(pattern), metric, max: amount, min: amount, tier };
const budgets = schemas/* array */.YOg(schemas/* strictObject */.rej(budgetFields, 'expected an object such as { benchmark, metric, max }')
    .transform((written, context) => {
    const { benchmark, metric: name = 'time', max, min, tier: when = null } = written;
    const bound = max === undefined ? 'min' : 'max';
    const limit = max ?? min;
    if (limit === undefined || (max !== undefined && min !== undefined)) {
        context.addIssue({
            code: 'custom',
            message: 'expected either max or min',
            input: written,
        });
        return core/* NEVER */.tm;
    }
    const checked = checkAmount(limit.amount, name);
    if (checked.ok)
        return {
            benchmark,
            metric: name,
            bound,
            amount: limit.amount,
            written: limit.written,
            tier: when,
        };
    context.addIssue({
        code: 'custom',
        message: checked.expected,
        path: [bound],
        input: limit.written,
        params: { hint: checked.hint },
    });
    return core/* NEVER */.tm;
}), 'expected a list of budgets')
    .readonly();
const relationFields = {
    faster: filled(pattern),
    than: filled(pattern),
    by: schemaOf(schemas/* union */.KCZ([schemas/* string */.YjP(), schemas/* number */.aig()], times), parseTimes).optional(),
    metric,
    tier,
};
const relations = schemas/* array */.YOg(schemas/* strictObject */.rej(relationFields, 'expected an object such as { faster, than, by }')
    .transform(({ faster, than, by = 1, metric: name = 'time', tier: when = null }) => {
    return { faster, than, by, metric: name, tier: when };
}), 'expected a list of relations')
    .readonly();
const tierNames = 'expected names such as now and next quarter, each once';
/** In order: the first gates. */
const tiers = schemas/* array */.YOg(filled(tierNames), tierNames)
    .refine((list) => list.length > 0 && new Set(list).size === list.length, tierNames)
    .readonly()
    .nullable();
/** What may stand within a budget and a relation. */
const limitKeys = {
    budgets: Object.keys(budgetFields),
    relations: Object.keys(relationFields),
};
/** All tiers in order; where nobody says which, as they come. */
function tiersOf({ budgets: limits, relations: related, tiers: named, }) {
    const used = [...limits, ...related].flatMap((each) => each.tier ?? []);
    return named ?? [...new Set(['now', ...used])];
}
/** Tiers that are not among those that are named, each with its path. */
function tierMistakes({ budgets: limits, relations: related, tiers: named, }) {
    if (named === null)
        return [];
    return Object.entries({ budgets: limits, relations: related }).flatMap(([option, rules]) => rules.flatMap(({ tier: when }, i) => {
        if (when === null || named.includes(when))
            return [];
        const guess = nearest(when, named);
        const hint = guess === null ? '' : `; did you mean ${guess}?`;
        return [`${option}[${i}].tier: expected one of ${named.join(', ')}, got "${when}"${hint}`];
    }));
}
/** Checks the unit of a limit. That of the gate's own metrics is known; that of another tool's only once it has run. */
function checkAmount(limit, name) {
    const own = model/* metricNames */.Zv.find((known) => known === name);
    if (own === undefined)
        return found(limit);
    const { unit, range } = (0,model/* metricOf */.ak)(own);
    const form = budgets_forms[unit] ?? 'a number';
    const value = amountIn(limit, unit);
    if (value === null)
        return unexpected(`expected ${form} for ${own}`);
    if (value === 0 && range === 'positive')
        return unexpected(`expected ${form} above 0 for ${own}`);
    if (unit !== 'share' || value <= 1)
        return found(limit);
    const isPercent = limit.unit === null && value <= 100;
    return unexpected(`expected ${form} for ${own}`, isPercent ? `did you mean ${value}%?` : null);
}
const budgets_forms = {
    s: 'a time such as 100ms',
    B: 'a size such as 2.5MB',
    '1/s': 'a rate such as 1000/s',
    share: 'a share such as 95%',
};
/** Reads `1.5`, `1.5x` and numbers. */
function parseTimes(value) {
    const [, digits = 'none'] = /^(\d+(?:\.\d+)?)\s*[x×]?$/.exec(String(value).trim()) ?? [];
    const number = Number(digits);
    return number > 0 && Number.isFinite(number) ? found(number) : unexpected(times);
}

;// CONCATENATED MODULE: ./lib/config/found.js



/** The tier of a budget or relation, and whether that tier gates. */
function tierOf({ tier }, order) {
    const [first = 'now'] = order;
    return { tier: tier ?? first, gates: tier === null || tier === first };
}
/** The metrics of a benchmark that a person would call by that name. */
function metricsCalled(name, evidence) {
    return measuredBy(evidence).filter((metric) => [metric, (0,model/* bareName */.yZ)(metric)].includes(name));
}
function measuredBy({ metrics }) {
    return metrics?.measured ?? model/* processMetrics */.Lq;
}
/** Where a name stands for nothing. */
function noBenchmark(pattern, place, here) {
    const isIgnored = here.ignored.some(wanted([pattern]));
    if (isIgnored || !here.isWhole) {
        const why = isIgnored ? 'ignored' : 'not-in-run';
        return { limits: [], warnings: [{ code: 'budget-left-out', pattern, why }] };
    }
    const names = here.evidence.flatMap(({ benchmark: { id, name } }) => [name, id]);
    const guess = nearest(pattern, names);
    const hint = guess === null ? '' : `; did you mean “${guess}”?`;
    return { limits: [], mistake: `${place}: no benchmark matches “${pattern}”${hint}` };
}
/** Where no benchmark has the metric. */
function noMetric(name, place, own) {
    const known = [...new Set(own.flatMap(measuredBy).map(model/* bareName */.yZ))];
    const guess = nearest(name, known);
    const hint = guess === null ? `; measured are ${known.join(', ')}` : `; did you mean ${guess}?`;
    const of = own[0]?.benchmark.name ?? '';
    return { limits: [], mistake: `${place}: “${of}” has no metric “${name}”${hint}` };
}

;// CONCATENATED MODULE: ./lib/config/resolve-budget.js




/**
 * A budget on each benchmark that it names and that has its metric.
 *
 * @param place of the budget in the file
 * @param order of the tiers
 */
function resolveBudget(rule, place, here, order) {
    const own = here.evidence.filter(({ benchmark }) => wanted([rule.benchmark])(benchmark));
    if (own.length === 0)
        return noBenchmark(rule.benchmark, `${place}.benchmark`, here);
    const named = own.flatMap((one) => metricsCalled(rule.metric, one).map((metric) => ({ ...one, metric })));
    if (named.length === 0)
        return noMetric(rule.metric, `${place}.metric`, own);
    const limits = named.flatMap(({ benchmark, metric }) => {
        const { unit, range } = (0,model/* metricOf */.ak)(metric);
        const value = amountIn(rule.amount, unit);
        if (value === null || (value === 0 && range === 'positive'))
            return [];
        const target = { bound: rule.bound, value };
        return [{ kind: 'budget', benchmark: benchmark, metric, target, ...tierOf(rule, order) }];
    });
    if (limits.length > 0)
        return { limits };
    const [unit] = named.map(({ metric }) => (0,model/* metricOf */.ak)(metric).unit);
    const amount = rule.amount.value === 0 ? 'an amount above 0' : `an amount in ${unit || 'numbers'}`;
    return {
        limits,
        mistake: `${place}.${rule.bound}: expected ${amount} for ${rule.metric}, got ${JSON.stringify(rule.written)}`,
    };
}

;// CONCATENATED MODULE: ./lib/config/budgets-of.js



/**
 * The budgets of benchmarks that were recorded. One that names none of them is passed over: a history may be of before
 * the benchmark.
 */
function budgetsOf(config, recorded) {
    const order = tiersOf(config);
    const here = {
        evidence: recorded.map(asEvidence),
        ignored: [],
        heads: [],
        takesTurns: () => false,
        isWhole: false,
    };
    return config.budgets
        .flatMap((rule, i) => resolveBudget(rule, `budgets[${i}]`, here, order).limits)
        .filter((limit) => limit.kind === 'budget')
        .toSorted((a, b) => order.indexOf(a.tier) - order.indexOf(b.tier));
}
function asEvidence({ id, name, metrics }) {
    const measured = (0,model/* metricsInOrder */.vI)(Object.keys(metrics).filter(model/* isMetricName */.M8));
    return {
        kind: 'measured',
        benchmark: { id, suite: '', name },
        metrics: { measured, gating: model/* metricNames */.Zv },
        versions: [],
        samples: [],
        failures: [],
        secondsPerRound: null,
    };
}

// EXTERNAL MODULE: ./lib/errors.js
var errors = __webpack_require__(452);
;// CONCATENATED MODULE: ./lib/config/evaluated.js


const report = schemas/* discriminatedUnion */.gMt('kind', [
    schemas/* object */.Ikc({ kind: schemas/* literal */.euz('data'), value: schemas/* unknown */.L5J() }),
    schemas/* object */.Ikc({
        kind: schemas/* literal */.euz('not-data'),
        places: schemas/* array */.YOg(schemas/* object */.Ikc({ path: schemas/* string */.YjP(), problem: schemas/* string */.YjP() })),
    }),
    schemas/* object */.Ikc({ kind: schemas/* literal */.euz('no-default-export') }),
    schemas/* object */.Ikc({ kind: schemas/* literal */.euz('throws'), message: schemas/* string */.YjP(), code: schemas/* string */.YjP().nullable() }),
    schemas/* object */.Ikc({ kind: schemas/* literal */.euz('stuck') }),
]);
/**
 * The value of a config file's default export.
 *
 * @param name the file's, as the user knows it
 * @throws GateError where it failed, ended its process, did not come to an end, or exports what is not data
 */
function evaluated(evaluation, name) {
    const { told, exitCode, endedAfterSeconds } = evaluation;
    if (endedAfterSeconds !== null)
        throw neverEnds(name, endedAfterSeconds);
    const reported = exitCode === 0 ? reportIn(told) : null;
    if (reported === null)
        throw endedEarly(evaluation, name);
    switch (reported.kind) {
        case 'data':
            return reported.value;
        case 'not-data':
            throw notData(reported.places, name);
        case 'no-default-export':
            throw withoutExport(name);
        case 'throws':
            throw failing(reported, name);
        case 'stuck':
            throw stuck(name);
    }
}
/** Null where it did not come to that. */
function reportIn(told) {
    try {
        const parsed = report.safeParse(JSON.parse(told));
        return parsed.success ? parsed.data : null;
    }
    catch {
        return null; // cut off, or empty
    }
}
function neverEnds(name, seconds) {
    return new errors/* GateError */.ue({ code: 'config-file-endless', file: name, seconds });
}
function stuck(name) {
    return new errors/* GateError */.ue({ code: 'config-file-stuck', file: name });
}
function endedEarly({ exitCode, signal }, name) {
    return new errors/* GateError */.ue({ code: 'config-file-ended', file: name, exitCode, signal });
}
function notData(places, name) {
    return new errors/* GateError */.ue({ code: 'config-file-not-data', file: name, places });
}
function withoutExport(name) {
    return new errors/* GateError */.ue({ code: 'config-file-export', file: name });
}
function failing({ message, code }, name) {
    return new errors/* GateError */.ue({
        code: 'config-file-throws',
        file: name,
        reason: message,
        errorCode: code,
    });
}

;// CONCATENATED MODULE: ./lib/config/config-file.js


const extensions = ['ts', 'mts', 'js', 'mjs', 'json'];
/** Looked for in this order. */
const configFileNames = extensions.map((extension) => `benchgate.config.${extension}`);
/**
 * Finds and reads the config file.
 *
 * @param directory where to look
 * @param path the file's path where the user named one, relative to `directory`; null to look for it
 * @returns null where there is none and none was asked for
 * @throws GateError where it is missing, unreadable, no data, or where there are two
 */
async function readConfigFile(directory, path, files) {
    const name = path ?? (await findConfigFile(directory, files));
    if (name === null)
        return null;
    const place = isAbsolute(name) ? name : `${directory}/${name}`;
    if (!(await files.exists(place)))
        throw missing(name);
    const value = name.endsWith('.json')
        ? parseJson(await files.readText(place), name)
        : evaluated(await files.evaluate(place), name);
    return { path: name, value };
}
async function findConfigFile(directory, files) {
    const there = await Promise.all(configFileNames.map((name) => files.exists(`${directory}/${name}`)));
    const found = configFileNames.filter((_, index) => there[index]);
    if (found.length <= 1)
        return found[0] ?? null;
    throw new errors/* GateError */.ue({ code: 'two-config-files', files: found });
}
function isAbsolute(path) {
    return /^(?:[/\\]|[A-Za-z]:)/.test(path);
}
function missing(name) {
    return new errors/* GateError */.ue({ code: 'config-file-missing', file: name });
}
function parseJson(text, name) {
    try {
        return JSON.parse(text);
    }
    catch (cause) {
        const reason = messageOf(cause);
        throw new errors/* GateError */.ue({ code: 'config-file-syntax', file: name, reason }, { cause });
    }
}
function messageOf(error) {
    return error instanceof Error ? error.message : String(error);
}

;// CONCATENATED MODULE: ./lib/config/duration.js

const unitSeconds = { ms: 0.001, s: 1, m: 60, h: 3600 };
const part = String.raw `(\d+(?:\.\d+)?|\.\d+)\s*(ms|s|m|h)`;
const parts = new RegExp(part, 'g');
const whole = new RegExp(String.raw `^(?:${part}\s*)+$`);
const bare = /^(?:\d+(?:\.\d+)?|\.\d+)$/;
/** A timer of Node's fires at once when asked for more than 24.8 days. */
const longestSeconds = 24 * unitSeconds.h;
const duration_expected = 'expected a time above 0 and of at most 24h, such as 5m, 90s, 1h30m or 500ms';
/**
 * Reads `5m`, `90s`, `1h 30m`, `500ms`, and bare numbers as seconds.
 *
 * @returns seconds
 */
function parseDuration(value) {
    const seconds = typeof value === 'number' ? value : readSeconds(value.trim());
    if (seconds > 0 && seconds <= longestSeconds)
        return found(seconds);
    return unexpected(duration_expected);
}
/** NaN for any other form. */
function readSeconds(text) {
    if (bare.test(text))
        return Number(text);
    if (!whole.test(text))
        return Number.NaN;
    let seconds = 0;
    for (const [, digits, unit] of text.matchAll(parts)) {
        if (isUnit(unit))
            seconds += Number(digits) * unitSeconds[unit];
    }
    return seconds;
}
function isUnit(text) {
    return text !== undefined && Object.hasOwn(unitSeconds, text);
}

;// CONCATENATED MODULE: ./lib/config/config.js

/** Where tinybench's files are looked for when nobody says what to measure. */
const usualBenchmarks = ['**/*.bench.{js,mjs,cjs,ts,mts,cts}'];
/** Whose benchmark files a version runs. */
const benchmarksFroms = ['own', 'head'];
/** When a pull request gets a comment; `on-change` keeps one that is there up to date. */
const commentPolicies = ['always', 'on-change', 'never'];
/** Who may accept slowdowns: who may write to the repository, anyone who can write a commit, or nobody. */
const acceptFroms = ['write', 'anyone', 'nobody'];
/** What a step of a workflow does: measures, judges what all shards have measured, or publishes what the run of a fork has. */
const modes = ['measure', 'merge', 'publish'];
/** Where baselines are kept. */
const storages = [...model/* storageNames */.Y2, 'none'];
/** Whether a baseline keeps the prepared checkout: `auto` does up to a size. */
const baselineTrees = ['auto', 'never'];

;// CONCATENATED MODULE: ./lib/config/options.js


const everywhere = ['file', 'flag', 'input'];
const once = { repeatable: false, sources: everywhere };
const list = { repeatable: true, sources: everywhere };
const published = {
    placeholder: 'true|false',
    repeatable: false,
    sources: ['file', 'input'],
};
const fileOnly = { repeatable: false, sources: ['file'] };
/** Every option there is. File keys, flags, inputs, their help and defaults derive from this table. */
const options_options = {
    benchmarks: {
        help: `benchmark files of tinybench; ${usualBenchmarks.join(' ')} by default, if there are no suites`,
        placeholder: 'glob',
        fallback: null,
        ...list,
    },
    suites: {
        help: 'what else to measure: files of other frameworks, commands, servers, results of other tools',
        placeholder: 'suites',
        fallback: [],
        ...fileOnly,
    },
    setup: {
        help: 'shell line that makes a fresh checkout ready to run',
        placeholder: 'command',
        fallback: null,
        ...once,
    },
    setupRetries: {
        help: 'how often a failed setup is retried',
        placeholder: 'number',
        fallback: '0',
        ...once,
    },
    setupRetryDelay: {
        help: 'how long to wait before a retry',
        placeholder: 'time',
        fallback: '5s',
        ...once,
    },
    threshold: {
        help: 'smallest change worth failing for',
        placeholder: 'percent',
        fallback: '5%',
        ...once,
    },
    thresholds: {
        help: 'thresholds of single metrics',
        placeholder: 'percents',
        fallback: null,
        ...fileOnly,
    },
    gateOn: {
        help: `which metrics may fail the run, of ${model/* metricNames */.Zv.join(', ')}`,
        placeholder: 'metric',
        fallback: model/* metricNames */.Zv.filter((metric) => model/* metrics */.qd[metric].gates),
        ...list,
    },
    metrics: {
        help: `what to measure beside the rest, of ${model/* metricsOnRequest */.Ed.join(', ')}, which costs seconds a benchmark`,
        placeholder: 'metric',
        fallback: [],
        ...list,
    },
    rules: {
        help: 'settings for some benchmarks; the first rule that matches applies',
        placeholder: 'rules',
        fallback: [],
        ...fileOnly,
    },
    renames: {
        help: 'former names of benchmarks and their new ones, so that they stay comparable',
        placeholder: 'renames',
        fallback: null,
        ...fileOnly,
    },
    budgets: {
        help: 'limits on figures of benchmarks, regardless of the base',
        placeholder: 'budgets',
        fallback: [],
        ...fileOnly,
    },
    relations: {
        help: 'how many times faster benchmarks have to be than others',
        placeholder: 'relations',
        fallback: [],
        ...fileOnly,
    },
    tiers: {
        help: 'names of the tiers of budgets, in order: only the first may fail the run',
        placeholder: 'tiers',
        fallback: null,
        ...fileOnly,
    },
    alerts: {
        help: 'limits on the machine and on servers beyond which the report warns',
        placeholder: 'limits',
        fallback: null,
        ...fileOnly,
    },
    profiles: {
        help: 'other values of these options under a name, such as nightly',
        placeholder: 'profiles',
        fallback: null,
        ...fileOnly,
    },
    profile: {
        help: 'which of the profiles in the config file applies',
        placeholder: 'name',
        fallback: null,
        repeatable: false,
        sources: ['flag', 'input'],
    },
    maxTime: {
        help: 'how long to measure at most',
        placeholder: 'time',
        fallback: '5m',
        ...once,
    },
    only: {
        help: 'benchmarks to run, by glob or part of the name; all by default',
        placeholder: 'pattern',
        fallback: [],
        ...list,
    },
    seed: {
        help: 'seed of every random choice; random by default',
        placeholder: 'number',
        fallback: null,
        ...once,
    },
    shard: {
        help: 'which part of the benchmarks to measure, such as 2/8; `benchgate judge` gives the verdict over all parts',
        placeholder: 'number/count',
        fallback: null,
        repeatable: false,
        sources: ['flag', 'input'],
    },
    jobs: {
        help: 'pairs measured at a time; as many as there are CPUs by default',
        placeholder: 'number',
        fallback: null,
        ...once,
    },
    arms: {
        help: "runtimes to compare, such as node@22, bun or 'node --max-semi-space-size=64'",
        placeholder: 'runtimes',
        fallback: [],
        ...list,
    },
    v8Flags: {
        help: 'flags of the benchmark processes; [] for none',
        placeholder: 'flags',
        fallback: ['--single-threaded'],
        ...list,
    },
    benchmarksFrom: {
        help: "whose benchmark files run: each version's own, or the head's on both",
        placeholder: benchmarksFroms.join('|'),
        fallback: 'own',
        ...once,
    },
    timeout: {
        help: 'abort a benchmark after this long without output',
        placeholder: 'time',
        fallback: '60s',
        ...once,
    },
    failOn: {
        help: 'mildest verdict that fails the run; a benchmark that throws always does',
        placeholder: model/* failOns */.FE.join('|'),
        fallback: 'suspected',
        ...once,
    },
    reach: {
        help: 'whether to find out which benchmarks can reach the change, and measure only those',
        placeholder: model/* reachModes */.gd.join('|'),
        fallback: 'auto',
        ...once,
    },
    why: {
        help: 'whether to look, after measuring, for what made benchmarks slower: at most 15 s, and nothing where none did',
        placeholder: model/* whyModes */.DW.join('|'),
        fallback: 'auto',
        ...once,
    },
    acceptFrom: {
        help: 'who may accept slowdowns: people with write access, anyone, or nobody',
        placeholder: acceptFroms.join('|'),
        fallback: 'write',
        repeatable: false,
        // Not the file: it is the head's, and whoever is judged would say who may accept it.
        sources: ['flag', 'input'],
    },
    comment: {
        help: 'when to comment on the pull request',
        placeholder: commentPolicies.join('|'),
        fallback: 'always',
        repeatable: false,
        sources: ['file', 'input'],
    },
    announce: {
        help: 'whether the comment of an earlier run says that a new run is measuring',
        ...published,
        fallback: 'false',
    },
    summary: {
        help: 'whether the report goes to the job summary',
        ...published,
        fallback: 'true',
    },
    html: {
        help: 'whether the report is also a page, which is uploaded as an artifact',
        ...published,
        fallback: 'true',
    },
    annotations: {
        help: 'whether benchmarks that got worse or failed are annotated',
        ...published,
        fallback: 'true',
    },
    check: {
        help: 'whether to create a check run, which needs the permission `checks: write`',
        ...published,
        fallback: 'false',
    },
    notify: {
        help: 'whom to notify of what changed on a branch: webhooks, Slack, Teams, e-mail',
        placeholder: 'targets',
        fallback: [],
        ...fileOnly,
    },
    issue: {
        help: 'whether an issue says what is wrong with the default branch, which needs the permission `issues: write`',
        ...published,
        fallback: 'false',
    },
    storage: {
        help: 'where baselines are kept; by default the Actions cache in a workflow, and a directory elsewhere',
        placeholder: storages.join('|'),
        fallback: null,
        ...once,
    },
    baselineTree: {
        help: 'whether a baseline keeps the prepared checkout, up to a size',
        placeholder: baselineTrees.join('|'),
        fallback: 'auto',
        ...once,
    },
    baselineTreeLimit: {
        help: 'largest prepared checkout that a baseline keeps, compressed',
        placeholder: 'size',
        fallback: '500MB',
        ...once,
    },
    requireBaseline: {
        help: 'fail if there is no baseline of the exact commit of the base',
        placeholder: 'true|false',
        fallback: 'false',
        ...once,
    },
    hardware: {
        help: 'whether all runs of this gate have the same hardware, so that recorded runs alone may fail a run',
        placeholder: model/* hardwares */.s0.join('|'),
        fallback: 'varying',
        ...once,
    },
    id: {
        help: 'tells the gates of one repository apart',
        placeholder: 'name',
        fallback: 'benchgate',
        repeatable: false,
        sources: ['file', 'input'],
    },
    workingDirectory: {
        help: 'directory of the project, where its config file is',
        placeholder: 'path',
        fallback: '.',
        repeatable: false,
        sources: ['input'],
    },
    checkpoint: {
        help: 'file that keeps the rounds, from which an interrupted run continues',
        placeholder: 'path',
        fallback: null,
        repeatable: false,
        sources: ['input'],
    },
    mode: {
        help: 'what the step does: measure, merge what all shards measured, or publish what the run of a fork measured',
        placeholder: modes.join('|'),
        fallback: 'measure',
        repeatable: false,
        sources: ['input'],
    },
    reports: {
        help: 'where the reports of all shards are, for `mode: merge`',
        placeholder: 'glob',
        fallback: ['benchgate-shards/**/*.json'],
        repeatable: true,
        sources: ['input'],
    },
    artifact: {
        help: 'artifact that holds the report to publish',
        placeholder: 'name',
        fallback: 'benchgate-report',
        repeatable: false,
        sources: ['input'],
    },
    alpha: {
        help: 'how often an unchanged benchmark may be called changed',
        placeholder: 'probability',
        fallback: '0.05',
        ...once,
    },
};
/** An option's name as a flag and as an input: `maxTime` is `max-time`. */
function kebabCase(key) {
    return key.replaceAll(/[A-Z]/g, (letter) => `-${letter.toLowerCase()}`);
}

;// CONCATENATED MODULE: ./lib/config/share.js
const share_form = /^(\d+(?:\.\d+)?|\.\d+)\s*(%?)$/;
/**
 * Reads `5%`, `0.05` and numbers; nothing is guessed from the size, so `5` is five times the whole.
 *
 * @returns null where it is no number, negative, or in any other form
 */
function readShare(value) {
    if (typeof value === 'number') {
        const valid = Number.isFinite(value) && value >= 0;
        return valid ? { fraction: value, written: value, percent: false } : null;
    }
    const match = share_form.exec(value.trim());
    if (match === null)
        return null;
    const [, digits = '', sign] = match;
    const percent = sign === '%';
    // By its exponent, since 0.7 / 100 is not the number nearest to 0.007.
    return { fraction: Number(percent ? `${digits}e-2` : digits), written: Number(digits), percent };
}

;// CONCATENATED MODULE: ./lib/config/alerts.js





const percentage = 'expected a share such as 80%, of at most 100%';
const time = 'expected a time such as 2s or 500ms';
const share = schemaOf(schemas/* union */.KCZ([schemas/* string */.YjP(), schemas/* number */.aig()], percentage), (value) => {
    const read = readShare(value);
    return read !== null && read.fraction <= 1 ? found(read.fraction) : unexpected(percentage);
});
const duration = schemaOf(schemas/* union */.KCZ([schemas/* string */.YjP(), schemas/* number */.aig()], time), parseDuration);
const alertFields = {
    cpu: share.default(model/* usualAlerts */.iH.cpu),
    memory: share.default(model/* usualAlerts */.iH.memory),
    responseTime: duration.default(model/* usualAlerts */.iH.responseTime),
    errorRate: share.default(model/* usualAlerts */.iH.errorRate),
};
/** Limits on what is seen of the machine and of servers; one that is not named keeps its own. */
const alerts = schemas/* preprocess */.vkY((value) => value ?? {}, schemas/* strictObject */.rej(alertFields, 'expected an object such as { cpu: "80%", responseTime: "2s" }'));
const alertKeys = { alerts: Object.keys(alertFields) };

;// CONCATENATED MODULE: ./lib/config/one-of.js


/** Reads one of some words. */
function oneOf(words) {
    const expected = `expected one of ${words.join(', ')}`;
    return (value) => {
        const word = words.find((known) => known === value.trim());
        if (word !== undefined)
            return found(word);
        const guess = nearest(value, words);
        return unexpected(expected, guess === null ? null : `did you mean ${guess}?`);
    };
}

;// CONCATENATED MODULE: ./lib/config/text-list.js


/** Marks in a JSON schema a list that may be written as one text. */
const text_list_oneTextMark = 'mayBeOneText';
/** An action's inputs are text, and an empty text means "not given": so the empty list has a form of its own. */
const emptyList = '[]';
/** Globs hold commas and blanks, so in a text only lines separate entries. */
const lines = { separator: /\n/, isEntry: (entry) => entry !== '' };
/** A list of texts, each with one entry or several; or one such text. Entries lose the blanks around them. */
function textList({ expected, separator, isEntry }) {
    const entry = schemaOf(schemas/* string */.YjP(expected), (value) => {
        const trimmed = value.trim();
        return isEntry(trimmed) ? found(trimmed) : unexpected(expected);
    });
    const list = schemas/* array */.YOg(entry, expected)
        .readonly()
        .meta({ [text_list_oneTextMark]: true });
    return schemas/* preprocess */.vkY((value) => split(value, separator), list);
}
/** A flag that may be repeated is a list of texts, each of which means what it would mean as an input. */
function split(value, separator) {
    if (typeof value === 'string')
        return splitText(value, separator);
    if (!Array.isArray(value))
        return value;
    return value.flatMap((one) => typeof one === 'string' ? splitText(one, separator) : [one]);
}
function splitText(text, separator) {
    if (text.trim() === emptyList)
        return [];
    const entries = text.split(separator).filter((entry) => entry.trim() !== '');
    return entries.length === 0 ? [text] : entries;
}

;// CONCATENATED MODULE: ./lib/config/notify.js





const variableExpected = 'expected a variable of the environment whose name begins with BENCHGATE_, such as $BENCHGATE_SLACK_URL';
const mailExpected = 'expected an e-mail address such as team@example.com';
const kindExpected = 'expected one of webhook, slack, teams and email, such as { slack: "$BENCHGATE_SLACK_URL" }';
/** No process that we start sees a variable of such a name. What is no variable may be a secret, so it is not quoted. */
const variable = schemaOf(schemas/* string */.YjP(variableExpected), (value) => {
    const [, name] = /^\$(BENCHGATE_\w+)$/.exec(value.trim()) ?? [];
    return name === undefined ? unexpected(variableExpected, null, true) : found(name);
});
const mail = schemaOf(schemas/* string */.YjP(mailExpected), (value) => {
    const trimmed = value.trim();
    return /^[^\s@<>,;:"\\]+@[^\s@<>,;:"\\]+$/.test(trimmed)
        ? found(trimmed)
        : unexpected(mailExpected);
});
const wordsExpected = `expected at least one of ${model/* tidings */.Tk.join(', ')}`;
const on = schemas/* pipe */.FsL(textList({ expected: wordsExpected, separator: /[\s,]/, isEntry: (entry) => entry !== '' }), schemas/* array */.YOg(schemaOf(schemas/* string */.YjP(), oneOf(model/* tidings */.Tk))).readonly())
    .refine((list) => list.length > 0, wordsExpected)
    .default(model/* tidings */.Tk);
const branch = textList({ expected: 'expected names or globs of branches', ...lines })
    .nullable()
    .default(null);
const targetFields = {
    webhook: variable.optional(),
    secret: variable.optional(),
    slack: variable.optional(),
    teams: variable.optional(),
    email: schemas/* union */.KCZ([mail, schemas/* array */.YOg(mail)], mailExpected).optional(),
    from: mail.optional(),
    server: variable.optional(),
    on,
    branch,
};
const notifyKeys = { notify: Object.keys(targetFields) };
const target = schemas/* strictObject */.rej(targetFields, kindExpected)
    .transform((written, context) => {
    const { webhook, secret, slack, teams, email, from, server, ...rest } = written;
    const kinds = { webhook, slack, teams, email };
    const named = Object.entries(kinds).filter(([, value]) => value !== undefined);
    const fail = (message) => {
        context.addIssue({ code: 'custom', message, input: written });
        return core/* NEVER */.tm;
    };
    if (named.length !== 1)
        return fail(kindExpected);
    if (webhook !== undefined) {
        if (secret === undefined)
            return fail(withoutSecret);
        return { kind: 'webhook', address: webhook, secret, ...rest };
    }
    if (slack !== undefined)
        return { kind: 'slack', address: slack, ...rest };
    if (teams !== undefined)
        return { kind: 'teams', address: teams, ...rest };
    const to = [email ?? []].flat();
    if (from === undefined || server === undefined || to.length === 0)
        return fail(withoutServer);
    return { kind: 'email', address: server, from, to, ...rest };
});
const withoutSecret = 'expected a secret beside the webhook, such as secret: "$BENCHGATE_WEBHOOK_SECRET", by which the receiver knows the sender';
const withoutServer = 'expected from and server beside the e-mail, such as from: "ci@example.com" and server: "$BENCHGATE_SMTP_URL"';
/** Whom to send word. */
const notifyTargets = schemas/* array */.YOg(target, 'expected a list of targets').readonly();

;// CONCATENATED MODULE: ./lib/config/renames.js

const renames_expected = "expected an object of former and new names, such as { 'parse small': 'parse tiny' }";
const nameExpected = "expected a benchmark's name or id";
/**
 * Former names to new ones. A benchmark that was renamed more than once may be told step by step: every former name
 * leads to the last one.
 */
const renames = schemas/* preprocess */.vkY((value) => value ?? {}, schemas/* record */.g1P(schemas/* string */.YjP(), schemas/* string */.YjP(nameExpected), renames_expected).transform((written, context) => {
    const steps = new Map(Object.entries(written).map(([from, to]) => [from.trim(), to.trim()]));
    for (const [from, to] of Object.entries(written)) {
        const message = mistake(from.trim(), to.trim(), steps);
        if (message !== null) {
            context.addIssue({ code: 'custom', message, path: [from], input: to });
        }
    }
    return resolved(steps);
}));
function mistake(from, to, steps) {
    if (from === '' || to === '')
        return nameExpected;
    const others = [...steps].filter(([other, target]) => target === to && other !== from);
    if (others.length > 0)
        return `expected each new name once, and ${others[0]?.[0]} has this one too`;
    if (end(from, steps) === null)
        return 'expected a name that does not lead back to itself';
    return null;
}
/** The last of the names that it leads to; null where it leads in a circle. */
function end(from, steps) {
    let name = from;
    for (let count = 0; count <= steps.size; count++) {
        const next = steps.get(name);
        if (next === undefined)
            return { name, steps: count };
        name = next;
    }
    return null;
}
/** The fewest steps first: of several former names of one benchmark, the latest. */
function resolved(steps) {
    return [...steps.keys()]
        .flatMap((from) => {
        const last = end(from, steps);
        return last === null ? [] : [{ from, to: last.name, steps: last.steps }];
    })
        .toSorted((a, b) => a.steps - b.steps)
        .map(({ from, to }) => ({ from, to }));
}

;// CONCATENATED MODULE: ./lib/config/threshold.js


const threshold_expected = 'expected a percentage above 0% and below 100%, such as 5% (or 0.05)';
/**
 * The smallest change worth failing for. A bare `5`, `150%` and `0` are refused with the question what was meant:
 * other tools read them as a ratio, and a gate with the wrong threshold never says so.
 *
 * @returns a fraction above 0 and below 1
 */
function parseThreshold(value) {
    const share = readShare(value);
    if (share === null)
        return unexpected(threshold_expected);
    if (share.fraction > 0 && share.fraction < 1)
        return found(share.fraction);
    return unexpected(threshold_expected, question(share));
}
function question({ written, percent, fraction }) {
    if (fraction === 0)
        return 'did you mean a small change such as 1%, or never to fail (fail-on: never)?';
    if (!percent && written > 1 && written < 2) {
        return `did you mean ${written}%, or ${threshold_times(written)}?`;
    }
    if (!percent && written < 100)
        return `did you mean ${written}%?`;
    if (written === 100)
        return '100% is twice the time of the base: did you mean 10%, or 1%?';
    if (written >= 200) {
        return `as a change, ${written}% is ${round(1 + written / 100)} times the time of the base, and no gate would see less`;
    }
    return `did you mean ${threshold_times(written / 100)}? As a change, ${written}% is ${round(1 + written / 100)} times the time`;
}
function threshold_times(ratio) {
    return `${round((ratio - 1) * 100)}% (${round(ratio)} times the time of the base)`;
}
function round(value) {
    return Number(value.toPrecision(6));
}

;// CONCATENATED MODULE: ./lib/config/rules.js










const rules_pattern = "expected a glob or a part of a benchmark's name";
const why = 'expected the reason, as a sentence for the reader of the report';
const rules_percentage = 'expected a percentage such as 5%';
const names = `expected at least one of ${model/* metricNames */.Zv.join(', ')}`;
const threshold = schemaOf(schemas/* union */.KCZ([schemas/* string */.YjP(), schemas/* number */.aig()], rules_percentage), parseThreshold);
/** Names of metrics: at least one, for what nothing can fail is no gate. */
const gatingMetrics = schemas/* pipe */.FsL(textList({ expected: names, separator: /[\s,]/, isEntry: (entry) => entry !== '' }), schemas/* array */.YOg(schemaOf(schemas/* string */.YjP(), oneOf(model/* metricNames */.Zv))).readonly())
    .refine((list) => list.length > 0, {
    error: names,
    params: { hint: 'to see everything and fail nothing, say fail-on: never' },
});
const ruleFields = {
    benchmark: filled(rules_pattern),
    threshold: threshold.optional(),
    metrics: gatingMetrics.optional(),
    ignore: filled(why).optional(),
};
/** Rules for some benchmarks; of those that match, the first holds. */
const rules = schemas/* array */.YOg(schemas/* strictObject */.rej(ruleFields, 'expected an object such as { benchmark, threshold }'), 'expected a list of rules')
    .readonly();
const thresholdFields = Object.fromEntries(model/* metricNames */.Zv.map((metric) => [metric, threshold]));
/** Thresholds of single metrics; a metric that is not named keeps its own. */
const thresholds = schemas/* preprocess */.vkY((value) => value ?? {}, schemas/* strictObject */.rej(thresholdFields, 'expected an object such as { allocated: "2%" }').partial());
/** What may stand within an option that holds objects. */
const innerKeys = {
    rules: Object.keys(ruleFields),
    thresholds: model/* metricNames */.Zv,
    ...limitKeys,
    ...alertKeys,
    ...notifyKeys,
};

;// CONCATENATED MODULE: ./lib/config/size.js

const unitBytes = { KB: 1e3, MB: 1e6, GB: 1e9, KIB: 2 ** 10, MIB: 2 ** 20, GIB: 2 ** 30 };
const size_form = /^(\d+(?:\.\d+)?)\s*([KMG]i?B)$/i;
const size_expected = 'expected a size such as 500MB, 1.5GB or 200MiB';
/**
 * Reads `500MB`, `1.5 GB`, `200MiB`, and bare numbers as bytes.
 *
 * @returns whole bytes
 */
function parseSize(value) {
    const bytes = Math.floor(typeof value === 'number' ? value : readBytes(value.trim()));
    return bytes > 0 && Number.isSafeInteger(bytes) ? found(bytes) : unexpected(size_expected);
}
/** NaN for any other form. */
function readBytes(text) {
    const [, digits, unit = ''] = size_form.exec(text) ?? [];
    const name = unit.toUpperCase();
    return size_isUnit(name) ? Number(digits) * unitBytes[name] : Number.NaN;
}
function size_isUnit(name) {
    return Object.hasOwn(unitBytes, name);
}

;// CONCATENATED MODULE: ./lib/config/conduct.js



const conduct_time = 'expected a time such as 30s or 2m';
const cpuList = 'expected CPUs such as 0-1 or [0, 2]';
/** What every entry of `suites` may say, whatever its kind. */
const conductFields = {
    timeout: schemaOf(schemas/* union */.KCZ([schemas/* string */.YjP(), schemas/* number */.aig()], conduct_time), parseDuration).optional(),
    maxErrors: schemas/* int */.Whr('expected a whole number of benchmarks').min(1).optional(),
    priority: schemas/* int */.Whr('expected a whole number').min(-1000).max(1000).optional(),
    cpus: schemaOf(schemas/* union */.KCZ([schemas/* string */.YjP(), schemas/* array */.YOg(schemas/* int */.Whr().min(0))], cpuList), (value) => {
        const cpus = typeof value === 'string' ? readCpus(value) : value;
        return cpus.length > 0 ? found(cpus) : unexpected(cpuList);
    }).optional(),
};
/** The conduct that a suite's options ask for; null for what they leave out. */
function conductOf({ timeout, maxErrors, priority, cpus, }) {
    return {
        timeoutSeconds: timeout ?? null,
        maxErrors: maxErrors ?? null,
        priority: priority ?? 0,
        cpus: cpus ?? null,
    };
}
/** `0-2,5` as taskset has it; empty where it is anything else. */
function readCpus(text) {
    const parts = text.split(',').map((part) => /^\s*(\d{1,4})(?:-(\d{1,4}))?\s*$/.exec(part));
    if (!parts.every((part) => part !== null))
        return [];
    return parts.flatMap(([, first, last]) => {
        const count = Number(last ?? first) - Number(first) + 1;
        return Array.from({ length: Math.max(0, count) }, (_, i) => Number(first) + i);
    });
}

;// CONCATENATED MODULE: ./lib/config/suites/suite-name.js


const suite_name_expected = 'expected a name of one line and at most 100 characters';
/** The name of a suite that is no file: its id. */
const suiteName = schemaOf(schemas/* string */.YjP(suite_name_expected), (value) => {
    const name = value.trim();
    return /^\P{Cc}{1,100}$/u.test(name) ? found(name) : unexpected(suite_name_expected);
});

;// CONCATENATED MODULE: ./lib/config/suites/command.js




const line = filled('expected a line to be run, such as npm run build');
const shell = 'expected true, false or a shell such as bash';
const failures = "expected 'stop', 'ignore' or a list of the exit codes to ignore";
const exitCode = 'expected an exit code from 0 to 255';
const value = 'expected a text or a number';
const values = 'expected a list of at least one value';
const parameters = schemas/* record */.g1P(schemas/* string */.YjP().regex(/^\w+$/), schemas/* array */.YOg(schemas/* union */.KCZ([schemas/* string */.YjP(), schemas/* number */.aig()], value).transform(String), values).min(1, values), 'expected lists by words of letters, digits and underscores, such as { size: [1, 10] }');
const mostCombinations = 1000;
/** A line that is run, as hyperfine does it. */
const commandSuite = schemas/* strictObject */.rej({
    kind: schemas/* literal */.euz('command'),
    name: suiteName,
    run: line,
    prepare: line.nullable().default(null),
    cleanup: line.nullable().default(null),
    warmup: wholeFrom(0).default(1),
    parameters: parameters.default({}),
    shell: schemas/* union */.KCZ([schemas/* boolean */.zMY(), filled(shell)], shell).default(true),
    failures: schemas/* union */.KCZ([
        schemas/* enum */.k5n(['stop', 'ignore']),
        schemas/* array */.YOg(schemas/* int */.Whr(exitCode).min(0, exitCode).max(255, exitCode)).readonly(),
    ], failures)
        .default('stop'),
    runs: wholeFrom(1).nullable().default(null),
    ...conductFields,
})
    .superRefine((suite, context) => {
    const lines = [suite.run, suite.prepare, suite.cleanup].join('\n');
    for (const name of Object.keys(suite.parameters).filter((key) => !lines.includes(`{${key}}`))) {
        const message = `expected {${name}} in one of the lines`;
        context.addIssue({ code: 'custom', path: ['parameters', name], message, input: suite.run });
    }
    const all = Object.values(suite.parameters);
    const combinations = all.reduce((product, { length }) => product * length, 1);
    if (combinations <= mostCombinations)
        return;
    const message = `expected at most ${mostCombinations} combinations`;
    context.addIssue({ code: 'custom', path: ['parameters'], message, input: combinations });
});
function wholeFrom(least, most = 1_000_000) {
    const expected = `expected a whole number from ${least} to ${most}`;
    return schemas/* int */.Whr(expected).min(least, expected).max(most, expected);
}

;// CONCATENATED MODULE: ./lib/config/suites/http.js









const port = 'expected auto or a port from 1 to 65000';
const pathForm = 'expected a path such as /health';
const http_time = 'expected a time such as 500ms or 30s';
const listed = 'expected at least one request, such as { path: "/items" }';
const connections = 'expected numbers of connections from 1 to 1000, such as [10, 50]';
const http_share = 'expected a share of the requests such as 5%, of at most 100%';
const texts = 'expected texts by names';
const tries = 'expected a whole number from 0 to 10';
const path = schemas/* string */.YjP(pathForm).regex(/^\/[!-~]*$/, pathForm);
const http_duration = schemaOf(schemas/* union */.KCZ([schemas/* string */.YjP(), schemas/* number */.aig()], http_time), parseDuration);
/** Not HEAD: the load generator waits for the content that its answer announces. */
const methods = ['GET', 'POST', 'PUT', 'PATCH', 'DELETE', 'OPTIONS'];
const headers = schemas/* record */.g1P(schemas/* string */.YjP().regex(/^[\w!#$%&'*+.^`|~-]+$/, 'expected the name of a header'), schemas/* string */.YjP(texts).regex(/^[\t -~\u0080-\u00FF]*$/, 'expected a header of one line'), texts);
const requestFields = {
    name: suiteName.optional(),
    path,
    method: schemas/* enum */.k5n(methods, `expected one of ${methods.join(', ')}`).default('GET'),
    headers: headers.default({}),
    body: schemas/* unknown */.L5J().optional(),
};
const request = schemas/* preprocess */.vkY((value) => (typeof value === 'string' ? { path: value } : value), schemas/* strictObject */.rej(requestFields, 'expected a path, or an object such as { path, method }')
    .transform(({ name, body, ...rest }) => ({
    ...rest,
    name: name ?? `${rest.method} ${rest.path}`,
    headers: typeof body === 'object' ? { ...json, ...rest.headers } : rest.headers,
    body: body === undefined || typeof body === 'string' ? (body ?? null) : JSON.stringify(body),
})));
const json = { 'content-type': 'application/json' };
const number = schemas/* int */.Whr(connections).min(1, connections).max(1000, connections);
const retryFields = {
    times: schemas/* int */.Whr(tries).min(0, tries).max(10, tries).default(0),
    delay: http_duration.default(1),
};
const gating = `expected some of ${model/* serverMetrics */.b6.join(', ')}`;
const isServers = (metric) => model/* serverMetrics */.b6.some((own) => own === metric);
/** A server that is driven by HTTP. */
const httpSuite = schemas/* strictObject */.rej({
    kind: schemas/* literal */.euz('http'),
    name: suiteName,
    command: filled('expected a line that starts a server, such as node server.js'),
    port: schemas/* union */.KCZ([schemas/* literal */.euz('auto'), schemas/* int */.Whr(port).min(1, port).max(65_000, port)], port)
        .default('auto'),
    ready: path.default('/'),
    readyWithin: http_duration.default(30),
    requests: schemas/* array */.YOg(request, listed).min(1, listed).readonly(),
    concurrency: schemas/* preprocess */.vkY((value) => (typeof value === 'number' ? [value] : value), schemas/* array */.YOg(number, connections).min(1, connections).readonly())
        .default([10]),
    window: http_duration.default(0.5),
    maxErrorRate: schemaOf(schemas/* union */.KCZ([schemas/* string */.YjP(), schemas/* number */.aig()], http_share), (value) => {
        const read = readShare(value);
        return read !== null && read.fraction <= 1 ? found(read.fraction) : unexpected(http_share);
    }).default(0.05),
    env: schemas/* record */.g1P(schemas/* string */.YjP(), schemas/* string */.YjP(texts), texts).default({}),
    retries: schemas/* strictObject */.rej(retryFields, 'expected an object such as { times: 3, delay: "1s" }')
        .default({ times: 0, delay: 1 }),
    gateOn: gatingMetrics.refine((list) => list.every(isServers), gating).default([]),
    ...conductFields,
})
    .superRefine(({ requests, concurrency }, context) => {
    const twice = (values) => values.findIndex((value, index) => values.indexOf(value) !== index);
    const name = twice(requests.map((one) => one.name));
    if (name >= 0) {
        const message = 'expected a name that no other request has';
        context.addIssue({
            code: 'custom',
            path: ['requests', name, 'name'],
            message,
            input: requests[name]?.name,
        });
    }
    const level = twice(concurrency);
    if (level >= 0) {
        const message = 'expected each number once';
        context.addIssue({
            code: 'custom',
            path: ['concurrency', level],
            message,
            input: concurrency[level],
        });
    }
});
/** What may stand in the objects within such a suite. */
const withinHttpSuite = [...Object.keys(requestFields), ...Object.keys(retryFields)];

;// CONCATENATED MODULE: ./lib/config/suites/results.js







const results_line = filled('expected a line to be run, such as go test -bench . ./...');
const results_path = "expected a path or glob within the project, such as out/results.json or 'out/*.json'";
const format = `expected one of ${model/* formatNames */.EI.join(', ')}, or an object such as { name: 'case', value: 'mean', unit: 'ms' }`;
const directions = "expected an object such as { value: 'higher' }";
const results_metric = 'expected names of metrics, such as time';
const field = filled('expected a field such as stats.mean');
const describedFields = {
    rows: filled('expected the path of the rows, such as results or suites[*].cases')
        .nullable()
        .default(null),
    name: field.nullable().default(null),
    value: field.nullable().default(null),
    unit: schemas/* string */.YjP('expected a unit such as ms, or the field that has it').trim().default(''),
    better: schemas/* enum */.k5n(['lower', 'higher'], 'expected lower or higher').nullable().default(null),
};
const described = schemas/* strictObject */.rej(describedFields);
const named = schemaOf(schemas/* string */.YjP(format), oneOf(model/* formatNames */.EI));
/** Not a union, which says of a mistake only that it is neither. */
const formatField = schemas/* unknown */.L5J().transform((input, context) => {
    const schema = typeof input === 'object' ? described : named;
    const read = schema.safeParse(input);
    if (read.success)
        return read.data;
    for (const issue of read.error.issues) {
        const { message, path: within } = issue;
        if (issue.code === 'unrecognized_keys')
            for (const key of issue.keys)
                context.addIssue({ code: 'custom', path: [...within, key], message: knownFields });
        else
            context.addIssue({ code: 'custom', path: [...within], message, params: paramsOf(issue) });
    }
    return core/* NEVER */.tm;
});
const knownFields = `expected none but ${Object.keys(describedFields).join(', ')}`;
/** The hint that a mistake comes with. */
function paramsOf(issue) {
    return issue.code === 'custom' ? (issue.params ?? {}) : {};
}
const file = schemaOf(schemas/* string */.YjP(results_path), (value) => {
    const trimmed = value.trim().replaceAll('\\', '/');
    const isOutside = /^(?:\/|[A-Za-z]:)|(?:^|\/)\.\.(?:\/|$)/.test(trimmed);
    return trimmed === '' || isOutside ? unexpected(results_path) : found(trimmed.replace(/^(?:\.\/)+/, ''));
});
const gateOn = schemas/* union */.KCZ([schemas/* string */.YjP(results_metric), schemas/* array */.YOg(schemas/* string */.YjP(results_metric))], results_metric)
    .transform((names) => (typeof names === 'string' ? [names] : names))
    .pipe(schemas/* array */.YOg(filled(results_metric)));
/** What another tool measures. */
const resultsSuite = schemas/* strictObject */.rej({
    kind: schemas/* literal */.euz('results'),
    name: suiteName,
    run: results_line.nullable().default(null),
    file: file.nullable().default(null),
    format: formatField.nullable().default(null),
    better: schemas/* record */.g1P(schemas/* string */.YjP(), schemas/* enum */.k5n(['lower', 'higher'], directions), directions).default({}),
    gateOn: gateOn.default([]),
    ...conductFields,
})
    .refine(({ run, file: given }) => run !== null || given !== null, {
    error: 'expected `run`, `file` or both',
    when: ({ issues }) => issues.length === 0,
});

;// CONCATENATED MODULE: ./lib/config/suites.js







const globs = 'expected globs such as bench/**/*.bench.ts';
const files = textList({ expected: globs, ...lines }).refine((list) => list.length > 0, globs);
/** One a kind. */
const kinds = [
    schemas/* strictObject */.rej({ kind: schemas/* literal */.euz('tinybench'), files, ...conductFields }),
    schemas/* strictObject */.rej({ kind: schemas/* literal */.euz('node-bench'), files, ...conductFields }),
    schemas/* strictObject */.rej({ kind: schemas/* literal */.euz('mitata'), files, ...conductFields }),
    schemas/* strictObject */.rej({ kind: schemas/* literal */.euz('benchmarkjs'), files, ...conductFields }),
    schemas/* strictObject */.rej({ kind: schemas/* literal */.euz('browser'), files, ...conductFields }),
    schemas/* strictObject */.rej({ kind: schemas/* literal */.euz('deno-bench'), files, ...conductFields }),
    schemas/* strictObject */.rej({
        kind: schemas/* literal */.euz('vitest'),
        files,
        config: filled('expected a path such as packages/a/vitest.config.ts').nullable().default(null),
        ...conductFields,
    }),
    commandSuite,
    resultsSuite,
    httpSuite,
];
const expectedKind = `expected one of ${kinds.map(({ shape }) => shape.kind.value).join(', ')}`;
const suites = schemas/* array */.YOg(schemas/* discriminatedUnion */.gMt('kind', kinds, expectedKind)
    .transform(({ timeout, maxErrors, priority, cpus, ...own }) => ({
    ...own,
    ...conductOf({ timeout, maxErrors, priority, cpus }),
})), 'expected a list of suites')
    .readonly();
/** What a suite of that kind may say; or what stands within one, where it is none. */
function keysOfSuite(suite) {
    const kind = typeof suite === 'object' && suite !== null && 'kind' in suite ? suite.kind : null;
    const schema = kinds.find(({ shape }) => shape.kind.value === kind);
    return schema === undefined ? withinHttpSuite : Object.keys(schema.shape);
}

;// CONCATENATED MODULE: ./lib/config/yes-or-no.js

/** Reads `true` and `false`, also as text: an input of an action is never anything else. */
function yesOrNo(value) {
    const word = String(value).trim().toLowerCase();
    return word === 'true' || word === 'false'
        ? found(word === 'true')
        : unexpected('expected true or false');
}

;// CONCATENATED MODULE: ./lib/config/fields.js
















const fields_text = (expected) => schemas/* string */.YjP(expected);
const textOrNumber = (expected) => schemas/* union */.KCZ([schemas/* string */.YjP(), schemas/* number */.aig()], expected);
const words = (known) => schemaOf(fields_text(`expected one of ${known.join(', ')}`), oneOf(known));
const switched = schemaOf(schemas/* union */.KCZ([schemas/* string */.YjP(), schemas/* boolean */.zMY()], 'expected true or false'), yesOrNo);
const requested = `expected names of metrics, of ${model/* metricsOnRequest */.Ed.join(', ')}`;
const fields_globs = 'expected globs such as bench/**/*.bench.ts';
const fields_parts = "expected globs or parts of benchmarks' names";
const fields_time = 'expected a time such as 5m, 90s or 500ms, or a number of seconds';
const flags = 'expected flags such as --single-threaded';
const runtimes = "expected runtimes such as node@22, bun, deno or 'node --max-semi-space-size=64'";
/** Flags may hold commas. */
const betweenRuntimes = /\n|,(?=\s*(?:[A-Za-z_]\w*=\S*\s+)*[a-z]+(?:@|\s|,|$))/;
const fields_line = 'expected one shell line such as "npm ci && npm run build"';
const place = `expected one of ${storages.join(', ')}`;
const shardForm = 'expected the number of a shard and how many there are, such as 2/8';
const idForm = 'expected up to 64 letters, digits, dots, underscores and dashes';
/**
 * How each option is read, by its name in a config file. A text is read the same from a file, a flag and an input.
 * To add an option: a line here, one in `options.ts`, one in the types `Config` and `UserConfig`.
 */
const fields = {
    benchmarks: textList({ expected: fields_globs, ...lines })
        .refine((list) => list.length > 0, fields_globs)
        .nullable(),
    suites: suites,
    setup: schemaOf(schemas/* union */.KCZ([schemas/* string */.YjP(), schemas/* null */.chJ()], fields_line), (value) => {
        const trimmed = value?.trim() ?? null;
        if (trimmed === '')
            return unexpected(fields_line);
        if (trimmed?.includes('\n'))
            return unexpected(fields_line, 'join the lines with &&');
        return found(trimmed);
    }),
    setupRetries: schemaOf(textOrNumber('expected a whole number'), wholeNumber(0, 10)),
    setupRetryDelay: schemaOf(textOrNumber(fields_time), parseDuration),
    threshold: threshold,
    thresholds: thresholds,
    gateOn: gatingMetrics,
    metrics: schemas/* pipe */.FsL(textList({ expected: requested, separator: /[\s,]/, isEntry: (entry) => entry !== '' }), schemas/* array */.YOg(schemaOf(schemas/* string */.YjP(), oneOf(model/* metricsOnRequest */.Ed))).readonly()),
    rules: rules,
    renames: renames,
    budgets: budgets,
    relations: relations,
    tiers: tiers,
    alerts: alerts,
    profiles: schemas/* record */.g1P(schemas/* string */.YjP(), schemas/* unknown */.L5J(), 'expected an object of profiles').nullable(),
    profile: schemaOf(schemas/* union */.KCZ([schemas/* string */.YjP(), schemas/* null */.chJ()], 'expected the name of a profile'), (value) => value?.trim() === ''
        ? unexpected('expected the name of a profile')
        : found(value?.trim() ?? null)),
    maxTime: schemaOf(textOrNumber(fields_time), parseDuration),
    only: textList({ expected: fields_parts, ...lines }),
    seed: schemaOf(textOrNumber('expected a whole number'), wholeNumber(0, 2 ** 32 - 1)),
    shard: schemaOf(schemas/* union */.KCZ([schemas/* string */.YjP(), schemas/* null */.chJ()], shardForm), (value) => value === null ? found(null) : readShard(value)),
    jobs: schemaOf(schemas/* union */.KCZ([schemas/* string */.YjP(), schemas/* number */.aig(), schemas/* null */.chJ()], 'expected a whole number'), (value) => value === null ? found(null) : wholeNumber(1, 1024)(value)),
    arms: textList({
        expected: runtimes,
        separator: betweenRuntimes,
        isEntry: (entry) => (0,model/* wantedRuntime */.aR)(entry) !== null,
    }).refine((list) => new Set(list).size === list.length, 'expected runtimes that differ'),
    v8Flags: textList({
        expected: flags,
        separator: /\s/,
        isEntry: (flag) => /^--\w\S*$/.test(flag),
    }),
    benchmarksFrom: words(benchmarksFroms),
    timeout: schemaOf(textOrNumber(fields_time), parseDuration),
    failOn: words(model/* failOns */.FE),
    reach: words(model/* reachModes */.gd),
    why: words(model/* whyModes */.DW),
    acceptFrom: words(acceptFroms),
    comment: words(commentPolicies),
    announce: switched,
    summary: switched,
    html: switched,
    annotations: switched,
    check: switched,
    notify: notifyTargets,
    issue: switched,
    storage: schemaOf(schemas/* union */.KCZ([schemas/* string */.YjP(), schemas/* null */.chJ()], place), (value) => value === null ? found(null) : oneOf(storages)(value)),
    baselineTree: words(baselineTrees),
    baselineTreeLimit: schemaOf(textOrNumber('expected a size such as 500MB'), parseSize),
    requireBaseline: switched,
    hardware: words(model/* hardwares */.s0),
    id: schemaOf(fields_text(idForm), (value) => /^[\w.-]{1,64}$/.test(value) ? found(value) : unexpected(idForm)),
    workingDirectory: schemaOf(fields_text('expected a path'), (value) => value.trim() === '' ? unexpected('expected a path') : found(value.trim())),
    checkpoint: schemaOf(schemas/* union */.KCZ([schemas/* string */.YjP(), schemas/* null */.chJ()], 'expected a path'), (value) => value?.trim() === '' ? unexpected('expected a path') : found(value?.trim() ?? null)),
    mode: words(modes),
    reports: textList({ expected: fields_globs, ...lines }).refine((list) => list.length > 0, fields_globs),
    artifact: schemaOf(fields_text('expected the name of an artifact'), (value) => value.trim() === '' ? unexpected('expected the name of an artifact') : found(value.trim())),
    alpha: schemaOf(textOrNumber('expected a probability such as 0.05'), parseAlpha),
};
/** @param value such as `2/8` */
function readShard(value) {
    const [, index = 0, count = 0] = (/^(\d{1,4})\/(\d{1,4})$/.exec(value.trim()) ?? []).map(Number);
    return index >= 1 && index <= count ? found({ index, count }) : unexpected(shardForm);
}
const alphaForm = 'expected a probability above 0 and below 0.5, such as 0.05';
/** How often a benchmark that did not change may be called changed. */
function parseAlpha(value) {
    const share = readShare(value);
    if (share === null || share.fraction === 0)
        return unexpected(alphaForm);
    if (share.fraction < 0.5)
        return found(share.fraction);
    return unexpected(alphaForm, share.percent ? null : `did you mean ${share.written}%?`);
}
/** Reads a whole number between two limits, both included, from a number or its decimal digits. */
function wholeNumber(least, most) {
    const expected = `expected a whole number from ${least} to ${most}`;
    return (value) => {
        const number = typeof value === 'number' ? value : readDigits(value.trim());
        return Number.isInteger(number) && number >= least && number <= most
            ? found(number)
            : unexpected(expected);
    };
}
function readDigits(written) {
    return /^\d+$/.test(written) ? Number(written) : Number.NaN;
}

;// CONCATENATED MODULE: ./lib/config/schema.js





/** A whole configuration in the words of its user: every key present, none unknown. */
const configSchema = schemas/* strictObject */.rej(fields)
    .transform(({ benchmarks, suites, setupRetryDelay, maxTime, timeout, baselineTreeLimit, ...rest }) => ({
    ...withoutProfiles(rest),
    suites: [
        ...tinybenchFiles(benchmarks ?? (suites.length === 0 ? usualBenchmarks : [])),
        ...suites,
    ],
    setupRetryDelaySeconds: setupRetryDelay,
    maxTimeSeconds: maxTime,
    timeoutSeconds: timeout,
    baselineTreeLimitBytes: baselineTreeLimit,
}));
/** Keys that one source of values may hold. */
function keysFrom(source) {
    return Object.entries(options_options)
        .filter(([, option]) => option.sources.includes(source))
        .map(([key]) => key);
}
/** By this key a JSON file names its schema, for editors. */
const schemaKey = '$schema';
/** What one source may say: any of its keys, and no other. */
function schema_sourceSchema(source) {
    const keys = keysFrom(source);
    const allowed = Object.entries(fields).filter(([key]) => keys.includes(key));
    const named = source === 'file' ? { [schemaKey]: schemas/* string */.YjP() } : {};
    return schemas/* strictObject */.rej({ ...Object.fromEntries(allowed), ...named }).partial();
}
/** The profile that holds has been put into the values by then. */
function withoutProfiles({ profiles: _profiles, ...values }) {
    return values;
}
function tinybenchFiles(files) {
    return files.length === 0 ? [] : [{ kind: 'tinybench', files, ...model/* usualConduct */.NR }];
}

;// CONCATENATED MODULE: ./lib/config/given-inputs.js


/**
 * The options among an action's inputs.
 *
 * @param getInput the text of the input of that name; empty where it was not given
 */
function givenInputs(getInput) {
    const values = keysFrom('input').map((key) => [key, getInput(kebabCase(key))]);
    return { source: 'input', values: Object.fromEntries(values.filter(([, text]) => text !== '')) };
}

;// CONCATENATED MODULE: ./lib/config/has-arms.js
/** Whether the versions of a run are told apart by their runtimes. */
function hasArms({ arms }) {
    return arms.length > 0;
}

;// CONCATENATED MODULE: ./lib/config/json-schema.js




/** The JSON schema of a config file, by which editors complete and check one in JSON. It is published with the package. */
function renderConfigSchema() {
    const { $schema, properties = {}, ...schema } = z.toJSONSchema(sourceSchema('file'), {
        // What a user writes, not what parsing makes of it.
        io: 'input',
        // Where a check is code, the gate makes it.
        unrepresentable: 'any',
    });
    const described = Object.entries(properties).map(([key, property]) => {
        const description = Object.entries(options).find(([name]) => name === key)?.[1].help;
        return [key, description === undefined ? property : { description, ...Object(property) }];
    });
    const whole = {
        $schema,
        title: 'Configuration of benchgate',
        ...schema,
        properties: Object.fromEntries(described),
    };
    return `${JSON.stringify(whole, written, 2)}\n`;
}
/** A list that may be one text has both types; that our types are readonly means nothing to who writes a file. */
function written(_, value) {
    if (typeof value !== 'object' || value === null || Array.isArray(value))
        return value;
    const { [oneTextMark]: mark, readOnly: _ours, ...rest } = Object(value);
    return mark === true ? { ...rest, type: ['array', 'string'] } : rest;
}

;// CONCATENATED MODULE: ./lib/config/is-whole.js
/**
 * Whether all benchmarks are there that the project has. A file that cannot be loaded stands there as one benchmark of
 * its own name.
 */
function isWhole({ only }, evidence) {
    return only.length === 0 && evidence.every(({ benchmark }) => benchmark.id !== benchmark.suite);
}

;// CONCATENATED MODULE: ./lib/config/resolve-relation.js



/**
 * A relation between the two benchmarks that it names; in each suite that has both.
 *
 * @param place of the relation in the file
 * @param order of the tiers
 */
function resolveRelation(rule, place, here, order) {
    const faster = called(rule.faster, here.evidence);
    const than = called(rule.than, here.evidence);
    if (faster.length === 0)
        return noBenchmark(rule.faster, `${place}.faster`, here);
    if (than.length === 0)
        return noBenchmark(rule.than, `${place}.than`, here);
    const pairs = pairsOf(faster, than);
    if (pairs.length === 0)
        return ambiguous(rule, place, faster, than);
    const named = pairs.flatMap(([one, other]) => {
        const metrics = metricsCalled(rule.metric, other);
        const metric = metricsCalled(rule.metric, one).find((each) => metrics.includes(each));
        return metric === undefined ? [] : [{ one, other, metric }];
    });
    if (named.length === 0)
        return noMetric(rule.metric, `${place}.metric`, [...faster, ...than]);
    const limits = named.map(({ one, other, metric }) => ({
        kind: 'relation',
        benchmark: one.benchmark,
        than: other.benchmark,
        inTurns: takeTurns(one, other, metric, here),
        metric,
        target: { bound: 'min', value: rule.by },
        ...tierOf(rule, order),
    }));
    return { limits, warnings: limits.filter(({ inTurns }) => !inTurns).map(notInTurns) };
}
/** Those of that very name; else those that a glob or a part of their name asks for. */
function called(pattern, evidence) {
    const named = evidence.filter(({ benchmark: { id, name } }) => [id, name].includes(pattern));
    return named.length > 0 ? named : evidence.filter((one) => wanted([pattern])(one.benchmark));
}
/** One in each suite that has one of both; else the only two there are. */
function pairsOf(faster, than) {
    const bySuite = Map.groupBy(than, ({ benchmark }) => benchmark.suite);
    const together = [...Map.groupBy(faster, ({ benchmark }) => benchmark.suite)].flatMap(([suite, own]) => pairOf(own, bySuite.get(suite) ?? []));
    const isSeveral = [...Map.groupBy(faster, ({ benchmark }) => benchmark.suite)].some(([suite, own]) => bySuite.has(suite) && pairOf(own, bySuite.get(suite) ?? []).length === 0);
    if (isSeveral)
        return [];
    return together.length > 0 ? together : pairOf(faster, than);
}
function pairOf([one, ...more], [other, ...others]) {
    const isOnly = more.length + others.length === 0;
    return one === undefined || other === undefined || one === other || !isOnly ? [] : [[one, other]];
}
function takeTurns(one, other, metric, here) {
    const { suite } = one.benchmark;
    const isOfProcess = model/* processMetrics */.Lq.some((name) => name === metric);
    return suite === other.benchmark.suite && isOfProcess && here.takesTurns(suite);
}
function ambiguous(rule, place, faster, than) {
    const isFaster = faster.length > 1;
    const [several, pattern] = isFaster ? [faster, rule.faster] : [than, rule.than];
    const names = several.slice(0, 3).map(({ benchmark }) => `“${benchmark.id}”`);
    const more = several.length > names.length ? ` and ${several.length - names.length} more` : '';
    const what = several.length === 1
        ? 'both are the same benchmark'
        : `“${pattern}” is not one benchmark but ${names.join(', ')}${more}`;
    return { limits: [], mistake: `${place}.${isFaster ? 'faster' : 'than'}: ${what}` };
}
function notInTurns({ benchmark, than }) {
    const why = benchmark.suite === than.suite ? 'kind-of-suite' : 'two-suites';
    return { code: 'relation-not-in-turns', benchmark: benchmark.id, than: than.id, why };
}

;// CONCATENATED MODULE: ./lib/config/limits-of.js





/**
 * Budgets and relations of the benchmarks that there are.
 *
 * @throws GateError `budget-unmatched` with each that cannot be held against anything, unless a part of the benchmarks
 *   was left out on purpose or could not be loaded
 */
function limitsOf(config, found) {
    const order = tiersOf(config);
    const benchmarks = found.evidence.filter((one) => isOfHead(one, found));
    const here = { ...found, evidence: benchmarks, isWhole: isWhole(config, benchmarks) };
    const each = [
        ...config.budgets.map((rule, i) => resolveBudget(rule, `budgets[${i}]`, here, order)),
        ...config.relations.map((rule, i) => resolveRelation(rule, `relations[${i}]`, here, order)),
    ];
    const mistakes = each.flatMap(({ mistake }) => mistake ?? []);
    if (mistakes.length > 0)
        throw unmatched(mistakes);
    const limits = each.flatMap((one) => one.limits);
    return {
        limits: limits.toSorted((a, b) => order.indexOf(a.tier) - order.indexOf(b.tier)),
        warnings: each.flatMap((one) => one.warnings ?? []),
    };
}
function isOfHead({ versions, failures }, { heads }) {
    return heads.some((head) => versions.includes(head) || failures.some(({ version }) => version === head));
}
function unmatched(mistakes) {
    return new errors/* GateError */.ue({ code: 'budget-unmatched', mistakes });
}

;// CONCATENATED MODULE: ./lib/config/in-file.js
/** A path within a config file as messages name it; the file itself for the empty one. */
function inFile(file, path) {
    return path === '' ? file : `${file}: ${path}`;
}

;// CONCATENATED MODULE: ./lib/config/mistakes.js





/**
 * Everything that is wrong with what one source says, a line each: path, what was expected, what was there, advice.
 *
 * @param place puts a path such as `only[2]` (empty for the whole) into the source's own words
 */
function mistakesIn(value, source, place) {
    const parsed = schema_sourceSchema(source).safeParse(value, { reportInput: true });
    if (parsed.success)
        return [];
    return parsed.error.issues.flatMap((issue) => {
        if (issue.code === 'unrecognized_keys') {
            const [option] = issue.path;
            return issue.keys.map((key) => {
                const name = place(nameIn(source, [...issue.path, key]));
                return `${name}: ${option === undefined ? unknownKey(key, source) : unknownInner(key, keysWithin(String(option), issue.input))}`;
            });
        }
        if (issue.path.length === 0) {
            return [`${place('')}: expected an object with the options, got ${shown(value)}`];
        }
        const got = isSecret(issue) ? 'another text' : shown(meant(issue));
        return [`${place(nameIn(source, issue.path))}: ${issue.message}, got ${got}${hintOf(issue)}`];
    });
}
/** An option's path as the reader wrote it: `only[2]`, `rules[0].ignore`, `--max-time`, `input max-time`. */
function nameIn(source, [key, ...rest]) {
    const name = String(key);
    if (source === 'flag')
        return `--${kebabCase(name)}`;
    if (source === 'input')
        return `input ${kebabCase(name)}`;
    return name + rest.map(step).join('');
}
function step(key) {
    return typeof key === 'number' ? `[${key}]` : `.${String(key)}`;
}
function unknownKey(key, source) {
    if (Object.hasOwn(options_options, key)) {
        return `cannot be set here; it is the action's input ${kebabCase(key)}`;
    }
    const known = keysFrom(source);
    const guess = nearest(key.replaceAll('-', ''), known);
    return guess === null
        ? `unknown option; the known ones are ${known.join(', ')}`
        : `unknown option; did you mean ${guess}?`;
}
/** What may stand within an option's objects, of which one says something that may not. */
function keysWithin(option, object) {
    return option === 'suites' ? keysOfSuite(object) : (innerKeys[option] ?? []);
}
function unknownInner(key, known) {
    const guess = nearest(key, known);
    return guess === null
        ? `unknown key; the known ones are ${known.join(', ')}`
        : `unknown key; did you mean ${guess}?`;
}
/** What was there: of a union by one of its keys, that key's value. */
function meant(issue) {
    const { input } = issue;
    const isByKey = issue.code === 'invalid_union' && issue.discriminator !== undefined;
    const isObject = typeof input === 'object' && input !== null;
    return isByKey && isObject
        ? Object.entries(input).find(([key]) => key === issue.discriminator)?.[1]
        : input;
}
const longestShown = 80;
function shown(value) {
    if (Array.isArray(value))
        return value.length === 0 ? 'an empty list' : 'a list';
    if (typeof value === 'object' && value !== null)
        return 'an object';
    if (typeof value === 'function')
        return 'a function';
    // Numbers by `String`, since JSON has no NaN and no infinity.
    const text = typeof value === 'number' ? String(value) : (JSON.stringify(value) ?? 'nothing');
    return text.length > longestShown ? `${text.slice(0, longestShown)}…` : text;
}
function isSecret(issue) {
    return issue.code === 'custom' && issue.params?.['isSecret'] === true;
}
function hintOf(issue) {
    const hint = issue.code === 'custom' ? issue.params?.['hint'] : null;
    return typeof hint === 'string' ? `; ${hint}` : '';
}

;// CONCATENATED MODULE: ./lib/config/profiles.js



/** What is wrong with the profiles of a config file, each of which may say what the file may. */
function profileMistakes(file) {
    return Object.entries(profilesIn(file)).flatMap(([name, value]) => {
        const place = (path) => inFile(file.path, `profiles.${name}${path === '' ? '' : `.${path}`}`);
        const own = mistakesIn(value, 'file', place);
        const isNested = typeof value === 'object' && value !== null && 'profiles' in value;
        return isNested ? [...own, `${place('profiles')}: a profile has no profiles of its own`] : own;
    });
}
/** That no profile of the file has the name that was given. */
function unknownProfile(file, { source, values }) {
    const name = profiles_nameIn(values);
    const known = Object.keys(profilesIn(file));
    if (name === null || known.includes(name))
        return [];
    const place = source === 'flag' ? '--profile' : 'input profile';
    const guess = nearest(name, known);
    const hint = guess === null ? '' : `; did you mean ${guess}?`;
    const expected = known.length === 0 ? 'the config file has no profiles' : `expected one of ${known.join(', ')}`;
    return [`${place}: ${expected}, got ${JSON.stringify(name)}${hint}`];
}
/** What the profile says that holds; nothing where none was named. */
function chosenProfile(file, { values }) {
    const name = profiles_nameIn(values);
    return name === null ? {} : profilesIn(file)[name];
}
function profiles_nameIn({ profile }) {
    const name = typeof profile === 'string' ? profile.trim() : '';
    return name === '' ? null : name;
}
function profilesIn(file) {
    const value = file?.value;
    if (typeof value !== 'object' || value === null || !('profiles' in value))
        return {};
    const { profiles } = value;
    return typeof profiles === 'object' && profiles !== null ? { ...profiles } : {};
}

;// CONCATENATED MODULE: ./lib/config/parse-config.js







/**
 * Makes the one configuration of a run: defaults, over them the file, over it what was given.
 *
 * @returns frozen through and through
 * @throws GateError `invalid-config` with every mistake of all sources, also of values that are overridden
 */
function parseConfig({ file, given, seed }) {
    const mistakes = [
        ...(file === null ? [] : mistakesIn(file.value, 'file', (path) => inFile(file.path, path))),
        ...mistakesIn(given.values, given.source, (path) => path),
        ...(file === null ? [] : profileMistakes(file)),
        ...unknownProfile(file, given),
    ];
    if (mistakes.length > 0)
        throw invalidConfig(mistakes);
    const merged = {
        ...fallbacks(),
        seed,
        ...said(file?.value),
        ...said(chosenProfile(file, given)),
        ...said(given.values),
    };
    const config = configSchema.parse(merged);
    const tiers = tierMistakes(config).map((mistake) => inFile(file?.path ?? '', mistake));
    if (tiers.length > 0)
        throw invalidConfig(tiers);
    return deepFreeze(config);
}
function invalidConfig(mistakes) {
    return new errors/* GateError */.ue({ code: 'invalid-config', mistakes });
}
function fallbacks() {
    return Object.fromEntries(Object.entries(options_options).map(([key, option]) => [key, option.fallback]));
}
/** Only what was said: a key that is there without a value does not hide the default. */
function said(values) {
    return Object.fromEntries(Object.entries(values ?? {}).filter(([key, value]) => value !== undefined && key !== schemaKey));
}
/** Freezes a value of plain objects and lists, through and through. */
function deepFreeze(value) {
    if (typeof value !== 'object' || value === null)
        return value;
    for (const inner of Object.values(value))
        deepFreeze(inner);
    return Object.freeze(value);
}

;// CONCATENATED MODULE: ./lib/config/load-config.js


/** The configuration of a run: finds the config file, and puts together all that was said. */
async function loadConfig(request, files) {
    const { given, directory, path, seed } = request;
    return parseConfig({ file: await readConfigFile(directory, path, files), given, seed });
}

;// CONCATENATED MODULE: ./lib/config/option-texts.js


/** The options that can be given as flags, or as inputs, in the table's order. */
function optionTexts(source) {
    const keys = keysFrom(source);
    return Object.entries(options_options)
        .filter(([key]) => keys.includes(key))
        .map(([key, { help, placeholder, repeatable, fallback }]) => ({
        name: kebabCase(key),
        help,
        placeholder,
        repeatable,
        fallback: fallback === null || fallback.length === 0 ? null : [fallback].flat().join(' '),
    }));
}

;// CONCATENATED MODULE: ./lib/config/matches-branch.js

/**
 * Whether word is to be sent of a branch.
 *
 * @param patterns globs, where `*` also spans slashes; null for the default branch
 * @param defaultBranch null where nobody knows, so that every branch may be it
 */
function matchesBranch(patterns, branch, defaultBranch) {
    if (patterns === null)
        return defaultBranch === null || branch === defaultBranch;
    return patterns.some((pattern) => pattern === branch || picomatch(pattern, { bash: true, dot: true })(branch));
}

;// CONCATENATED MODULE: ./lib/config/repeat-command.js



/** What belongs to the place of a run, and would hinder one elsewhere. */
const ofThePlace = new Set(['storage', 'requireBaseline', 'acceptFrom']);
/**
 * The command line that does the same run once more, by the same benchgate, for a POSIX shell: what was said, in the options' order, and the
 * seed. What only the Action can be told has no flag, and makes no difference elsewhere.
 */
function repeatCommand({ base, heads, config, given }, seed) {
    const versions = base === null ? ['run'] : ['compare', base, ...heads];
    const chosen = config === null ? [] : ['--config', config];
    const values = { ...given.values, seed: `${seed}` };
    const keys = keysFrom('flag').filter((key) => !ofThePlace.has(key));
    const flags = keys.flatMap((key) => entries(values[key]).flatMap((value) => [`--${kebabCase(key)}`, value]));
    return shellLine(['npx', `benchgate@${model/* toolVersion */.fX}`, ...versions, ...chosen, ...flags]);
}
/** An input holds an entry a line, where a flag is repeated. */
function entries(value) {
    const texts = typeof value === 'string' ? value.split('\n') : (value ?? []);
    return texts.map((text) => text.trim()).filter((text) => text !== '');
}
const plain = /^[\w@%+=:,./~^-]+$/;
/** Words as a line for a POSIX shell that means just them. */
function shellLine(words) {
    return words.map(quoted).join(' ');
}
function quoted(word) {
    return plain.test(word) ? word : `'${word.replaceAll("'", String.raw `'\''`)}'`;
}

;// CONCATENATED MODULE: ./lib/config/rule-warnings.js



/**
 * Rules that no benchmark has: misspelt, or left behind by a renamed one, which would lose its threshold in silence.
 * None where a part of the benchmarks was left out.
 */
function ruleWarnings(config, { evidence, ignored }) {
    if (!isWhole(config, evidence))
        return [];
    const benchmarks = [...evidence.map(({ benchmark }) => benchmark), ...ignored];
    const names = benchmarks.flatMap(({ id, name }) => [name, id]);
    return config.rules.flatMap(({ benchmark: pattern }, i) => {
        if (benchmarks.some(wanted([pattern])))
            return [];
        return [{ code: 'rule-unmatched', rule: i, pattern, nearest: nearest(pattern, names) }];
    });
}

;// CONCATENATED MODULE: ./lib/config/index.js


















/***/ }),

/***/ 79151:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   A3: () => (/* binding */ reasonOf),
/* harmony export */   EO: () => (/* binding */ runGit),
/* harmony export */   Ii: () => (/* binding */ tryGit),
/* harmony export */   QX: () => (/* binding */ isAncestor),
/* harmony export */   UG: () => (/* binding */ GitProblem),
/* harmony export */   d3: () => (/* binding */ gitSays),
/* harmony export */   gG: () => (/* binding */ askGit),
/* harmony export */   zd: () => (/* binding */ isGitMissing)
/* harmony export */ });
/** Git's own words are matched and quoted, so they are asked for in English; it never waits for a password. */
const environment = { LC_ALL: 'C', GIT_TERMINAL_PROMPT: '0' };
const alone = ['-c', 'core.fsmonitor=false', '-c', 'core.hooksPath=/dev/null'];
/** Runs git to its end, also while the run is being stopped. */
function runGit(args, directory, { processes }, { env: added, ...others } = {}) {
    const env = { ...environment, ...added };
    return processes.run('git', [...alone, ...args], { ...others, cwd: directory, env });
}
/** Runs git to its end. @throws Interrupted where the run was stopped meanwhile */
async function tryGit(args, directory, ports, options = {}) {
    const finished = await runGit(args, directory, ports, options);
    ports.stop.throwIfAborted();
    return finished;
}
/**
 * Asks git something.
 *
 * @returns what it wrote, without the line's end; null where it refused
 * @throws Interrupted where the run was stopped meanwhile
 */
async function askGit(args, directory, ports) {
    const finished = await tryGit(args, directory, ports);
    return finished.exitCode === 0 ? finished.stdout.trimEnd() : null;
}
/** Whether there is no git on the PATH, which a refusal of git must not be taken for. */
async function isGitMissing(directory, ports) {
    const { exitCode } = await runGit(['--version'], directory, ports);
    return exitCode === notStarted;
}
/** The exit code of a program that cannot be found. */
const notStarted = 127;
/** Whether a commit is another one, or in its history; false where either is not in the clone. */
async function isAncestor(commit, of, directory, ports) {
    return (await askGit(['merge-base', '--is-ancestor', commit, of], directory, ports)) !== null;
}
/** Git said no where it had no reason to, such as on a full disk. */
class GitProblem extends Error {
}
/**
 * @returns what git wrote, without the line's end
 * @throws GitProblem with its last words where it refused
 * @throws Interrupted where the run was stopped meanwhile
 */
async function gitSays(args, directory, ports, options = {}) {
    const finished = await tryGit(args, directory, ports, options);
    if (finished.exitCode !== 0)
        throw new GitProblem(reasonOf(finished));
    return finished.stdout.trimEnd();
}
/** The reason that git gave, without its advice. */
function reasonOf({ stderr, exitCode, signal }) {
    const lines = stderr.split('\n').map((line) => line.trim());
    const reasons = lines.filter((line) => /^(fatal:|error:|remote:|ssh:|!)/.test(line));
    return reasons.slice(0, mostReasons).join(' ') || `it ended with ${exitCode ?? signal}`;
}
const mostReasons = 4;


/***/ }),

/***/ 95023:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   B2: () => (/* binding */ cacheClientPath),
/* harmony export */   Ds: () => (/* binding */ artifactClientPath),
/* harmony export */   El: () => (/* binding */ workerPath),
/* harmony export */   jG: () => (/* binding */ configLoaderPath)
/* harmony export */ });
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(76760);
/* harmony import */ var node_url__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(73136);


/** The file that a benchmark process runs. @param entry the entry's `import.meta.url` */
function workerPath(entry) {
    return programPath(entry, { source: 'worker', bundle: 'worker' });
}
/** The program that evaluates a config file. @param entry the entry's `import.meta.url` */
function configLoaderPath(entry) {
    return programPath(entry, { source: 'platform/config/loader', bundle: 'config-loader' });
}
/** The program that talks to the Actions cache. @param entry the entry's `import.meta.url` */
function cacheClientPath(entry) {
    return programPath(entry, { source: 'platform/actions-cache/client', bundle: 'cache-client' });
}
/** The program that uploads an artifact. @param entry the entry's `import.meta.url` */
function artifactClientPath(entry) {
    return programPath(entry, { source: 'platform/artifacts/client', bundle: 'artifact-client' });
}
/**
 * The file of a program, as seen from an entry: from `src/cli.ts` it is the source, and from a bundle, whose files are
 * called `index.js` or end in `.index.js`, it is the bundle of that program.
 *
 * Computed from a URL that is handed over, since ncc would take `new URL('./worker.js', import.meta.url)` for an
 * asset and copy the file.
 *
 * @param entry the entry's `import.meta.url`
 */
function programPath(entry, { source, bundle }) {
    const path = (0,node_url__WEBPACK_IMPORTED_MODULE_1__.fileURLToPath)(entry);
    const directory = (0,node_path__WEBPACK_IMPORTED_MODULE_0__.dirname)(path);
    return /^(?:.*\.)?index\.js$/.test((0,node_path__WEBPACK_IMPORTED_MODULE_0__.basename)(path))
        ? (0,node_path__WEBPACK_IMPORTED_MODULE_0__.join)(directory, '..', bundle, 'index.js')
        : (0,node_path__WEBPACK_IMPORTED_MODULE_0__.join)(directory, `${source}${(0,node_path__WEBPACK_IMPORTED_MODULE_0__.extname)(path)}`);
}


/***/ }),

/***/ 84770:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   V: () => (/* binding */ progressPace)
/* harmony export */ });
const secondsBetweenLines = 20;
/**
 * Whether a line of progress is worth keeping in a log, where nothing can be taken back: the first of a stage, which
 * its first word names, and then one now and then.
 *
 * @returns asked with the line and monotonic seconds
 */
function progressPace() {
    let stage = '';
    let toldAt = Number.NEGATIVE_INFINITY;
    return (line, seconds) => {
        const [word = ''] = line.split(' ');
        if (word === stage && seconds - toldAt < secondsBetweenLines)
            return false;
        stage = word;
        toldAt = seconds;
        return true;
    };
}


/***/ })

};
