export const id = 316;
export const ids = [316];
export const modules = {

/***/ 23316:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  comparedByEvent: () => (/* reexport */ comparedByEvent),
  givenInputs: () => (/* reexport */ givenInputs),
  fc: () => (/* reexport */ ignoredBecause),
  loadConfig: () => (/* reexport */ loadConfig),
  repeatCommand: () => (/* reexport */ repeatCommand),
  fd: () => (/* reexport */ termsOf),
  Ol: () => (/* reexport */ wanted)
});

// UNUSED EXPORTS: optionTexts, parseConfig

// EXTERNAL MODULE: ./lib/model/index.js + 4 modules
var model = __webpack_require__(91021);
// EXTERNAL MODULE: ./node_modules/picomatch/index.js
var picomatch = __webpack_require__(14006);
;// CONCATENATED MODULE: ./lib/config/wanted.js

/**
 * Which benchmarks `only` asks for: those whose id or name matches one of the patterns.
 *
 * @param patterns globs, where `*` also spans slashes; without glob characters, substrings. None asks for all.
 */
function wanted(patterns) {
    if (patterns.length === 0)
        return () => true;
    const matches = patterns.map(matcher);
    return ({ id, name }) => matches.some((match) => match(id) || match(name));
}
function matcher(pattern) {
    if (!picomatch.scan(pattern).isGlob)
        return (text) => text.includes(pattern);
    // `bash` lets a star span slashes: names are no paths.
    return picomatch(pattern, { bash: true, dot: true });
}

;// CONCATENATED MODULE: ./lib/config/apply-rules.js


/** Why a benchmark is to be left out, in the words of the rule; null for all others. */
function ignoredBecause({ rules, }) {
    const ruleOf = matching(rules);
    return (benchmark) => ruleOf(benchmark)?.ignore ?? null;
}
/**
 * What holds for each benchmark and metric.
 *
 * The nearest word on a threshold wins: the rule's for all metrics of its benchmarks, then the one said for the
 * metric, then the metric's own, then that of the whole run.
 */
function termsOf({ gateOn, rules, threshold, thresholds, }) {
    const ruleOf = matching(rules);
    return (benchmark, metric) => {
        const about = model/* metrics */.qd[metric];
        const without = {
            threshold: thresholds[metric] ?? about.threshold ?? threshold,
            gates: gateOn.includes(metric),
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

// EXTERNAL MODULE: ./lib/errors.js
var errors = __webpack_require__(452);
// EXTERNAL MODULE: ./node_modules/zod/v4/classic/schemas.js + 6 modules
var schemas = __webpack_require__(26921);
;// CONCATENATED MODULE: ./lib/config/github-event.js


const commit = schemas/* string */.YjP().regex(/^[0-9a-f]{40,64}$/, 'expected a commit');
const repositoryName = schemas/* object */.Ikc({ full_name: schemas/* string */.YjP() });
/** Of each event's payload, the parts that are looked at. */
const pullRequestPayload = schemas/* object */.Ikc({
    pull_request: schemas/* object */.Ikc({
        number: schemas/* int */.Whr().positive(),
        // Null once the fork is deleted.
        head: schemas/* object */.Ikc({ sha: commit, repo: repositoryName.nullable() }),
        base: schemas/* object */.Ikc({ ref: schemas/* string */.YjP(), repo: repositoryName }),
    }),
});
const pushPayload = schemas/* object */.Ikc({
    ref: schemas/* string */.YjP(),
    before: commit,
    forced: schemas/* boolean */.zMY().default(false),
    repository: schemas/* object */.Ikc({ default_branch: schemas/* string */.YjP() }),
});
const mergeGroupPayload = schemas/* object */.Ikc({ merge_group: schemas/* object */.Ikc({ base_sha: commit }) });
/**
 * The payload of an event, checked.
 *
 * @throws GateError `event-payload` that names every part that is not as GitHub documents it
 */
function parsePayload(event, payload, schema) {
    const parsed = schema.safeParse(payload);
    if (parsed.success)
        return parsed.data;
    const mistakes = parsed.error.issues.map((issue) => `  ${issue.path.map(String).join('.') || 'payload'}: ${issue.message}`);
    throw new errors/* GateError */.u('event-payload', [`the payload of the event ${event} is not as expected:`, ...mistakes].join('\n'), 'Check that GITHUB_EVENT_PATH is the file of this event, or name the versions with the inputs base and head.');
}

;// CONCATENATED MODULE: ./lib/config/compared-by-event.js


const events = {
    pull_request: ofPullRequest,
    push: ofPush,
    merge_group: ofMergeGroup,
    workflow_dispatch: () => without('This event does not say what to compare with: give the input base.'),
    schedule: () => without('This event does not say what to compare with: give the input base.'),
};
/**
 * What a GitHub event asks to compare; the inputs `base` and `head` win over it. The head is the checkout as it lies
 * there, since the workflow has already made it ready to run.
 *
 * @throws GateError where the event says nothing about versions and no base is given
 */
function comparedByEvent(event, given) {
    const answer = answerOf(event, given.base);
    return {
        base: given.base ?? answer.base,
        heads: [given.head ?? '.'],
        pullRequest: answer.pullRequest,
        withoutBase: given.base === null ? answer.withoutBase : null,
    };
}
function answerOf({ name, payload }, givenBase) {
    if (name === 'pull_request_target')
        throw dangerous();
    const known = Object.hasOwn(events, name) ? events[name] : undefined;
    if (known !== undefined)
        return known(payload);
    if (givenBase !== null)
        return compareWith(givenBase);
    throw new errors/* GateError */.u('unsupported-event', `the event ${name} does not say which versions to compare`, `Give the input base, or run on one of ${Object.keys(events).join(', ')}.`);
}
/**
 * The commit where the pull request and its base branch parted. With the merge commit that actions/checkout takes by
 * default, this is its first parent; with the head itself checked out it still is the right one, where `HEAD^1` would
 * be the pull request's own last but one commit.
 */
function ofPullRequest(payload) {
    const { number, head, base } = parsePayload('pull_request', payload, pullRequestPayload).pull_request;
    const fork = head.repo?.full_name !== base.repo.full_name;
    return {
        ...compareWith(`merge-base:origin/${base.ref}`),
        pullRequest: { number, headSha: head.sha, fork },
    };
}
/** The commit the branch was at before; for a new or rewritten branch, where it left the default branch. */
function ofPush(payload) {
    const { ref, before, forced, repository } = parsePayload('push', payload, pushPayload);
    const isNew = /^0+$/.test(before);
    if (!isNew && !forced)
        return compareWith(before);
    if (ref.startsWith('refs/tags/'))
        return without('A tag has no version before it.');
    if (ref !== `refs/heads/${repository.default_branch}`) {
        return compareWith(`merge-base:origin/${repository.default_branch}`);
    }
    return without(isNew
        ? 'The default branch is new: there is no version before it.'
        : 'The default branch was rewritten by a forced push: the version before it is gone.');
}
function ofMergeGroup(payload) {
    return compareWith(parsePayload('merge_group', payload, mergeGroupPayload).merge_group.base_sha);
}
function compareWith(base) {
    return { base, pullRequest: null, withoutBase: null };
}
function without(reason) {
    return { base: null, pullRequest: null, withoutBase: reason };
}
function dangerous() {
    return new errors/* GateError */.u('pull-request-target', "pull_request_target would run the pull request's code with a token that can write", 'Run on pull_request instead.');
}

;// CONCATENATED MODULE: ./lib/config/config.js
/** Whose benchmark files a version runs. */
const benchmarksFroms = ['own', 'head'];
/** When a pull request gets a comment; `on-change` keeps one that is there up to date. */
const commentPolicies = ['always', 'on-change', 'never'];

;// CONCATENATED MODULE: ./lib/config/options.js


const everywhere = ['file', 'flag', 'input'];
const once = { repeatable: false, sources: everywhere };
const list = { repeatable: true, sources: everywhere };
const fileOnly = { repeatable: false, sources: ['file'] };
/** Every option there is. File keys, flags, inputs, their help and defaults derive from this table. */
const options_options = {
    benchmarks: {
        help: 'benchmark files to run',
        placeholder: 'glob',
        fallback: ['**/*.bench.{js,mjs,cjs,ts,mts,cts}'],
        ...list,
    },
    setup: {
        help: 'shell line that makes a fresh checkout ready to run',
        placeholder: 'command',
        fallback: null,
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
    rules: {
        help: 'what holds for some benchmarks only; the first rule that matches holds',
        placeholder: 'rules',
        fallback: [],
        ...fileOnly,
    },
    maxTime: {
        help: 'how long to measure at most',
        placeholder: 'time',
        fallback: '5m',
        ...once,
    },
    only: {
        help: 'benchmarks to run, by glob or part of the name; all if left out',
        placeholder: 'pattern',
        fallback: [],
        ...list,
    },
    seed: {
        help: 'seed of every random choice; another one each run if left out',
        placeholder: 'number',
        fallback: null,
        ...once,
    },
    jobs: {
        help: 'pairs measured at a time; as many as there are CPUs if left out',
        placeholder: 'number',
        fallback: null,
        ...once,
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
        help: 'longest silence of one benchmark before it is given up',
        placeholder: 'time',
        fallback: '60s',
        ...once,
    },
    failOn: {
        help: 'what fails the run; a benchmark that throws always does',
        placeholder: model/* failOns */.FE.join('|'),
        fallback: 'regressed',
        ...once,
    },
    comment: {
        help: 'when to comment on the pull request',
        placeholder: commentPolicies.join('|'),
        fallback: 'always',
        repeatable: false,
        sources: ['file', 'input'],
    },
    id: {
        help: 'tells the gates of one repository apart',
        placeholder: 'name',
        fallback: 'benchgate',
        repeatable: false,
        sources: ['file', 'input'],
    },
    workingDirectory: {
        help: 'where the project lies; its config file is looked for there',
        placeholder: 'path',
        fallback: '.',
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
function options_kebabCase(key) {
    return key.replaceAll(/[A-Z]/g, (letter) => `-${letter.toLowerCase()}`);
}

// EXTERNAL MODULE: ./node_modules/zod/v4/core/core.js
var core = __webpack_require__(88532);
;// CONCATENATED MODULE: ./lib/config/parsed.js

function found(value) {
    return { ok: true, value };
}
function unexpected(expected, hint = null) {
    return { ok: false, expected, hint };
}
/** A zod schema of a parser; the hint travels in the issue's `params`. */
function schemaOf(accepts, parse) {
    return accepts.transform((value, context) => {
        const parsed = parse(value);
        if (parsed.ok)
            return parsed.value;
        context.addIssue({ code: 'custom', message: parsed.expected, params: { hint: parsed.hint } });
        return core/* NEVER */.tm;
    });
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

;// CONCATENATED MODULE: ./lib/config/alpha.js


const expected = 'expected a probability above 0 and below 0.5, such as 0.05';
/** How often a benchmark that did not change may be called changed. */
function parseAlpha(value) {
    const share = readShare(value);
    if (share === null || share.fraction === 0)
        return unexpected(expected);
    if (share.fraction < 0.5)
        return found(share.fraction);
    return unexpected(expected, share.percent ? null : `did you mean ${share.written}%?`);
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
    return schemas/* preprocess */.vkY((value) => split(value, separator), schemas/* array */.YOg(entry, expected).readonly());
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
        return `did you mean ${written}%, or ${times(written)}?`;
    }
    if (!percent && written < 100)
        return `did you mean ${written}%?`;
    if (written === 100)
        return '100% is twice the time of the base: did you mean 10%, or 1%?';
    if (written >= 200) {
        return `as a change, ${written}% is ${round(1 + written / 100)} times the time of the base, and no gate would see less`;
    }
    return `did you mean ${times(written / 100)}? As a change, ${written}% is ${round(1 + written / 100)} times the time`;
}
function times(ratio) {
    return `${round((ratio - 1) * 100)}% (${round(ratio)} times the time of the base)`;
}
function round(value) {
    return Number(value.toPrecision(6));
}

;// CONCATENATED MODULE: ./lib/config/rules.js






const pattern = "expected a glob or a part of a benchmark's name";
const why = 'expected the reason, as a sentence for the reader of the report';
const percentage = 'expected a percentage such as 5%';
const names = `expected at least one of ${model/* metricNames */.Zv.join(', ')}`;
const threshold = schemaOf(schemas/* union */.KCZ([schemas/* string */.YjP(), schemas/* number */.aig()], percentage), parseThreshold);
/** Names of metrics: at least one, for what nothing can fail is no gate. */
const gatingMetrics = schemas/* pipe */.FsL(textList({ expected: names, separator: /[\s,]/, isEntry: (entry) => entry !== '' }), schemas/* array */.YOg(schemaOf(schemas/* string */.YjP(), oneOf(model/* metricNames */.Zv))).readonly())
    .refine((list) => list.length > 0, {
    error: names,
    params: { hint: 'to see everything and fail nothing, say fail-on: never' },
});
const filled = (expected) => schemaOf(schemas/* string */.YjP(expected), (value) => value.trim() === '' ? unexpected(expected) : found(value.trim()));
const ruleFields = {
    benchmark: filled(pattern),
    threshold: threshold.optional(),
    metrics: gatingMetrics.optional(),
    ignore: filled(why).optional(),
};
/** Rules for some benchmarks; of those that match, the first holds. */
const rules = schemas/* array */.YOg(schemas/* strictObject */.rej(ruleFields, 'expected an object such as { benchmark, threshold }'), 'expected a list of rules')
    .readonly();
const thresholdFields = Object.fromEntries(model/* metricNames */.Zv.map((metric) => [metric, threshold]));
/** Of single metrics; one that is not named keeps its own. */
const thresholds = schemas/* preprocess */.vkY((value) => value ?? {}, schemas/* strictObject */.rej(thresholdFields, 'expected an object such as { allocated: "2%" }').partial());
/** What may stand within an option that holds objects. */
const innerKeys = {
    rules: Object.keys(ruleFields),
    thresholds: model/* metricNames */.Zv,
};

;// CONCATENATED MODULE: ./lib/config/whole-number.js

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
function readDigits(text) {
    return /^\d+$/.test(text) ? Number(text) : Number.NaN;
}

;// CONCATENATED MODULE: ./lib/config/fields.js










const fields_text = (expected) => schemas/* string */.YjP(expected);
const textOrNumber = (expected) => schemas/* union */.KCZ([schemas/* string */.YjP(), schemas/* number */.aig()], expected);
const words = (known) => schemaOf(fields_text(`expected one of ${known.join(', ')}`), oneOf(known));
const globs = 'expected globs such as bench/**/*.bench.ts';
const fields_parts = "expected globs or parts of benchmarks' names";
const time = 'expected a time such as 5m, 90s or 500ms, or a number of seconds';
const flags = 'expected flags such as --single-threaded';
const line = 'expected one shell line such as "npm ci && npm run build"';
const idForm = 'expected up to 64 letters, digits, dots, underscores and dashes';
/**
 * How each option is read, by its name in a config file. A text is read the same from a file, a flag and an input.
 * To add an option: a line here, one in `options.ts`, one in the types `Config` and `UserConfig`.
 */
const fields = {
    benchmarks: textList({ expected: globs, ...lines }).refine((list) => list.length > 0, globs),
    setup: schemaOf(schemas/* union */.KCZ([schemas/* string */.YjP(), schemas/* null */.chJ()], line), (value) => {
        const trimmed = value?.trim() ?? null;
        if (trimmed === '')
            return unexpected(line);
        if (trimmed?.includes('\n'))
            return unexpected(line, 'join the lines with &&');
        return found(trimmed);
    }),
    threshold: threshold,
    thresholds: thresholds,
    gateOn: gatingMetrics,
    rules: rules,
    maxTime: schemaOf(textOrNumber(time), parseDuration),
    only: textList({ expected: fields_parts, ...lines }),
    seed: schemaOf(textOrNumber('expected a whole number'), wholeNumber(0, 2 ** 32 - 1)),
    jobs: schemaOf(schemas/* union */.KCZ([schemas/* string */.YjP(), schemas/* number */.aig(), schemas/* null */.chJ()], 'expected a whole number'), (value) => value === null ? found(null) : wholeNumber(1, 1024)(value)),
    v8Flags: textList({
        expected: flags,
        separator: /\s/,
        isEntry: (flag) => /^--\w\S*$/.test(flag),
    }),
    benchmarksFrom: words(benchmarksFroms),
    timeout: schemaOf(textOrNumber(time), parseDuration),
    failOn: words(model/* failOns */.FE),
    comment: words(commentPolicies),
    id: schemaOf(fields_text(idForm), (value) => /^[\w.-]{1,64}$/.test(value) ? found(value) : unexpected(idForm)),
    workingDirectory: schemaOf(fields_text('expected a path'), (value) => value.trim() === '' ? unexpected('expected a path') : found(value.trim())),
    alpha: schemaOf(textOrNumber('expected a probability such as 0.05'), parseAlpha),
};

;// CONCATENATED MODULE: ./lib/config/schema.js



/** A whole configuration in the words of its user: every key present, none unknown. */
const configSchema = schemas/* strictObject */.rej(fields)
    .transform(({ maxTime, timeout, ...rest }) => ({
    ...rest,
    maxTimeSeconds: maxTime,
    timeoutSeconds: timeout,
}));
/** Keys that one source of values may hold. */
function schema_keysFrom(source) {
    return Object.entries(options_options)
        .filter(([, option]) => option.sources.includes(source))
        .map(([key]) => key);
}
/** What one source may say: any of its keys, and no other. */
function sourceSchema(source) {
    const keys = schema_keysFrom(source);
    const allowed = Object.entries(fields).filter(([key]) => keys.includes(key));
    return schemas/* strictObject */.rej(Object.fromEntries(allowed)).partial();
}

;// CONCATENATED MODULE: ./lib/config/given-inputs.js


/**
 * The options among an action's inputs.
 *
 * @param getInput the text of the input of that name; empty where it was not given
 */
function givenInputs(getInput) {
    const values = schema_keysFrom('input').map((key) => [key, getInput(options_kebabCase(key))]);
    return { source: 'input', values: Object.fromEntries(values.filter(([, text]) => text !== '')) };
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
 * @throws GateError where it is missing, unreadable, or where there are two
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
        : defaultExport(await importConfig(place, name, files), name);
    return { path: name, value };
}
async function findConfigFile(directory, files) {
    const there = await Promise.all(configFileNames.map((name) => files.exists(`${directory}/${name}`)));
    const found = configFileNames.filter((_, index) => there[index]);
    if (found.length <= 1)
        return found[0] ?? null;
    throw new errors/* GateError */.u('two-config-files', `there are ${found.length} config files: ${found.join(', ')}`, 'Keep one of them, or name the one to use with --config (the input config of the action).');
}
function isAbsolute(path) {
    return /^(?:[/\\]|[A-Za-z]:)/.test(path);
}
function missing(name) {
    return new errors/* GateError */.u('config-file-missing', `there is no config file ${name}`, 'Correct the path; it is relative to the working directory.');
}
function parseJson(text, name) {
    try {
        return JSON.parse(text);
    }
    catch (cause) {
        throw new errors/* GateError */.u('config-file-syntax', `${name} is not valid JSON: ${messageOf(cause)}`, 'Correct the file; JSON allows neither comments nor trailing commas.', { cause });
    }
}
async function importConfig(place, name, files) {
    try {
        return await files.importModule(place);
    }
    catch (cause) {
        throw new errors/* GateError */.u('config-file-throws', `${name} cannot be loaded: ${messageOf(cause)}`, remedyFor(cause, name), { cause });
    }
}
function remedyFor(cause, name) {
    if (/Cannot use import statement|Unexpected token 'export'/.test(messageOf(cause))) {
        const asModule = name.replace(/\.([jt])s$/, '.m$1s');
        return `The package is CommonJS, the file is written as a module: rename it to ${asModule}.`;
    }
    switch (codeOf(cause)) {
        case 'ERR_UNKNOWN_FILE_EXTENSION':
        case 'ERR_NO_TYPESCRIPT':
            return `This Node.js does not run TypeScript (22.18 and later do): use a later one, or rename ${name} to benchgate.config.mjs and take the types out.`;
        case 'ERR_UNSUPPORTED_TYPESCRIPT_SYNTAX':
            return 'Node.js only strips types: leave out enums, namespaces and parameter properties.';
        case 'ERR_MODULE_NOT_FOUND':
        case 'MODULE_NOT_FOUND':
            return 'Install the package that the file imports, or export a plain object: defineConfig only adds types.';
        default:
            return 'Correct the file; `node` followed by its name shows where it fails.';
    }
}
function defaultExport(module, name) {
    if (typeof module === 'object' && module !== null && 'default' in module)
        return module.default;
    throw new errors/* GateError */.u('config-file-export', `${name} has no default export`, 'Write `export default { threshold: "5%" }`, or the same within defineConfig( ) for types.');
}
function messageOf(error) {
    return error instanceof Error ? error.message : String(error);
}
function codeOf(error) {
    return error instanceof Error && 'code' in error ? error.code : null;
}

;// CONCATENATED MODULE: ./lib/config/deep-freeze.js
/** Freezes a value of plain objects and lists, through and through. */
function deepFreeze(value) {
    if (typeof value !== 'object' || value === null)
        return value;
    for (const inner of Object.values(value))
        deepFreeze(inner);
    return Object.freeze(value);
}

;// CONCATENATED MODULE: ./lib/config/mistakes.js




/**
 * Everything that is wrong with what one source says, a line each: path, what was expected, what was there, advice.
 *
 * @param place puts a path such as `only[2]` (empty for the whole) into the source's own words
 */
function mistakesIn(value, source, place) {
    const parsed = sourceSchema(source).safeParse(value, { reportInput: true });
    if (parsed.success)
        return [];
    return parsed.error.issues.flatMap((issue) => {
        if (issue.code === 'unrecognized_keys') {
            const [option] = issue.path;
            return issue.keys.map((key) => {
                const name = place(nameIn(source, [...issue.path, key]));
                return `${name}: ${option === undefined ? unknownKey(key, source) : unknownInner(key, String(option))}`;
            });
        }
        if (issue.path.length === 0) {
            return [`${place('')}: expected an object with the options, got ${shown(value)}`];
        }
        const got = shown(issue.input);
        return [`${place(nameIn(source, issue.path))}: ${issue.message}, got ${got}${hintOf(issue)}`];
    });
}
/** An option's path as the reader wrote it: `only[2]`, `rules[0].ignore`, `--max-time`, `input max-time`. */
function nameIn(source, [key, ...rest]) {
    const name = String(key);
    if (source === 'flag')
        return `--${options_kebabCase(name)}`;
    if (source === 'input')
        return `input ${options_kebabCase(name)}`;
    return name + rest.map(step).join('');
}
function step(key) {
    return typeof key === 'number' ? `[${key}]` : `.${String(key)}`;
}
function unknownKey(key, source) {
    if (Object.hasOwn(options_options, key)) {
        return `cannot be set here; it is the action's input ${options_kebabCase(key)}`;
    }
    const known = schema_keysFrom(source);
    const guess = nearest(key.replaceAll('-', ''), known);
    return guess === null
        ? `unknown option; the known ones are ${known.join(', ')}`
        : `unknown option; did you mean ${guess}?`;
}
function unknownInner(key, option) {
    const known = innerKeys[option] ?? [];
    const guess = nearest(key, known);
    return guess === null
        ? `unknown key; the known ones are ${known.join(', ')}`
        : `unknown key; did you mean ${guess}?`;
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
function hintOf(issue) {
    const hint = issue.code === 'custom' ? issue.params?.['hint'] : null;
    return typeof hint === 'string' ? `; ${hint}` : '';
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
    ];
    if (mistakes.length > 0)
        throw invalidConfig(mistakes);
    const merged = { ...fallbacks(), seed, ...said(file?.value), ...said(given.values) };
    return deepFreeze(configSchema.parse(merged));
}
function inFile(file, path) {
    return path === '' ? file : `${file}: ${path}`;
}
function invalidConfig(mistakes) {
    const heading = mistakes.length === 1 ? 'one mistake' : `${mistakes.length} mistakes`;
    return new errors/* GateError */.u('invalid-config', [`${heading} in the configuration:`, ...mistakes.map((mistake) => `  ${mistake}`)].join('\n'), 'Correct what is named above; `benchgate compare --help` shows every option.');
}
function fallbacks() {
    return Object.fromEntries(Object.entries(options_options).map(([key, option]) => [key, option.fallback]));
}
/** Only what was said: a key that is there without a value does not hide the default. */
function said(values) {
    return Object.fromEntries(Object.entries(values ?? {}).filter(([, value]) => value !== undefined));
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
    return Object.entries(options)
        .filter(([key]) => keys.includes(key))
        .map(([key, { help, placeholder, repeatable, fallback }]) => ({
        name: kebabCase(key),
        help,
        placeholder,
        repeatable,
        fallback: fallback === null || fallback.length === 0 ? null : [fallback].flat().join(' '),
    }));
}

;// CONCATENATED MODULE: ./lib/config/shell-line.js
const plain = /^[\w@%+=:,./~^-]+$/;
/** Words as a line for a POSIX shell that means just them. */
function shellLine(words) {
    return words.map(quoted).join(' ');
}
function quoted(word) {
    return plain.test(word) ? word : `'${word.replaceAll("'", String.raw `'\''`)}'`;
}

;// CONCATENATED MODULE: ./lib/config/repeat-command.js



/**
 * The command line that does the same run once more, for a POSIX shell: what was said, in the options' order, and the
 * seed. What only the Action can be told has no flag, and makes no difference elsewhere.
 */
function repeatCommand({ base, heads, config, given }, seed) {
    const versions = base === null ? ['run'] : ['compare', base, ...heads];
    const chosen = config === null ? [] : ['--config', config];
    const values = { ...given.values, seed: `${seed}` };
    const flags = schema_keysFrom('flag').flatMap((key) => entries(values[key]).flatMap((value) => [`--${options_kebabCase(key)}`, value]));
    return shellLine(['npx', 'benchgate', ...versions, ...chosen, ...flags]);
}
/** An input holds an entry a line, where a flag is repeated. */
function entries(value) {
    const texts = typeof value === 'string' ? value.split('\n') : (value ?? []);
    return texts.map((text) => text.trim()).filter((text) => text !== '');
}

;// CONCATENATED MODULE: ./lib/config/index.js










/***/ }),

/***/ 91021:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  g5: () => (/* reexport */ controlLabel),
  FE: () => (/* reexport */ failOns),
  Zv: () => (/* reexport */ metricNames),
  qd: () => (/* reexport */ metrics),
  KI: () => (/* reexport */ outcomes),
  rY: () => (/* reexport */ verdicts)
});

// UNUSED EXPORTS: benchmark

;// CONCATENATED MODULE: ./lib/model/metric.js
/**
 * Every metric the gate knows, the most important first. To add one: a line here and its figure in the worker.
 *
 * The 99th percentile is measured on few iterations and not in slices that take turns: its threshold is wider. Bytes
 * are counted, not timed: theirs is narrow, and an operation that allocates nothing can be compared with one that does.
 */
const metrics = {
    time: {
        title: 'time per operation',
        noun: 'time',
        unit: 's',
        better: 'lower',
        threshold: null,
        gates: true,
        least: 0,
    },
    cpu: {
        title: 'CPU time per operation',
        noun: 'CPU time',
        unit: 's',
        better: 'lower',
        threshold: null,
        gates: false,
        least: 0,
    },
    p99: {
        title: '99th percentile of the time of an operation',
        noun: '99th percentile',
        unit: 's',
        better: 'lower',
        threshold: 0.1,
        gates: false,
        least: 0,
    },
    allocated: {
        title: 'bytes allocated per operation',
        noun: 'bytes allocated',
        unit: 'B',
        better: 'lower',
        threshold: 0.01,
        gates: false,
        least: 1,
    },
};
/** In the table's order. */
const metricNames = Object.keys(metrics).filter((name) => name in metrics);

;// CONCATENATED MODULE: ./lib/model/report.js
/** Which verdicts fail the job; an errored benchmark always does. */
const failOns = ['regressed', 'inconclusive', 'never'];

;// CONCATENATED MODULE: ./lib/model/round.js
const controlLabel = '(control)';

;// CONCATENATED MODULE: ./lib/model/verdict.js
/** Of one benchmark and metric. `errored` has no figures; `new` and `removed` have one side's. */
const verdicts = [
    'regressed',
    'errored',
    'unstable',
    'inconclusive',
    'improved',
    'unchanged',
    'new',
    'removed',
];
/** Of the whole run, worst first: what the first line of every report says. */
const outcomes = ['errored', 'regressed', 'inconclusive', 'passed'];

;// CONCATENATED MODULE: ./lib/model/index.js












/***/ })

};
