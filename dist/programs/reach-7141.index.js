export const id = 7141;
export const ids = [7141];
export const modules = {

/***/ 27141:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  judgeLooks: () => (/* reexport */ judgeLooks),
  lookUntilKnown: () => (/* reexport */ lookUntilKnown),
  pairedUse: () => (/* reexport */ pairedUse),
  parseLook: () => (/* reexport */ parseLook),
  reachReportOf: () => (/* reexport */ reachReportOf),
  renderReach: () => (/* reexport */ renderReach),
  renderReachJson: () => (/* reexport */ renderReachJson)
});

// EXTERNAL MODULE: ./node_modules/zod/v4/classic/schemas.js + 3 modules
var schemas = __webpack_require__(28942);
// EXTERNAL MODULE: ./lib/model/index.js + 30 modules
var model = __webpack_require__(89015);
;// CONCATENATED MODULE: ./lib/reach/look.js
/** What a process has written down of the code that ran in it, parsed: that code may have had its hands on it. */


const place = schemas/* number */.aig().int().min(0);
const used = schemas/* object */.Ikc({
    modules: place,
    files: place,
    'synchronous-files': place,
    'child-processes': place,
    requests: place,
});
const schema = schemas/* object */.Ikc({
    version: schemas/* literal */.euz(2),
    scripts: schemas/* array */.YOg(schemas/* object */.Ikc({ path: schemas/* string */.YjP(), text: schemas/* string */.YjP() })),
    stretches: schemas/* array */.YOg(schemas/* object */.Ikc({
        benchmark: schemas/* string */.YjP().nullable(),
        ran: schemas/* array */.YOg(schemas/* tuple */.PVZ([place, place, place, schemas/* string */.YjP(), schemas/* array */.YOg(schemas/* tuple */.PVZ([place, place])).optional()])),
        read: schemas/* array */.YOg(schemas/* tuple */.PVZ([schemas/* enum */.k5n(model/* readKinds */.eA), schemas/* string */.YjP(), schemas/* string */.YjP()])),
        unseen: schemas/* array */.YOg(schemas/* object */.Ikc({ code: schemas/* enum */.k5n(model/* unseenCodes */.Je), text: schemas/* string */.YjP() })),
        calls: place,
        used: used.nullable(),
    })),
    resolved: schemas/* array */.YOg(schemas/* tuple */.PVZ([schemas/* string */.YjP(), schemas/* string */.YjP(), schemas/* string */.YjP()])),
    threw: schemas/* string */.YjP().nullable(),
});
/** @param text of the process; whatever else it is, is a look that failed */
function parseLook(text) {
    let parsed;
    try {
        parsed = JSON.parse(text);
    }
    catch {
        return unreadable;
    }
    const { data } = schema.safeParse(parsed);
    if (data === undefined)
        return unreadable;
    const isPlaced = data.stretches.every(({ ran }) => ran.every(([script, start, end]) => {
        const length = data.scripts[script]?.text.length ?? -1;
        return start <= end && end <= length;
    }));
    return isPlaced ? { kind: 'looked', file: data } : unreadable;
}
const unreadable = {
    kind: 'failed',
    why: { code: 'look-unreadable', text: '' },
};

;// CONCATENATED MODULE: ./lib/worker/cover/looked.js
/**
 * What a look into a file finds, as its process writes it down: the code that ran, stretch by stretch, and what else the
 * file depended on that V8's coverage does not list.
 */
/** The version of this form: who reads another one knows nothing. */
const lookVersion = 2;
/** In the texts of scripts it stands for what was cut away of a version's own place, so that all others keep theirs. */
const filler = '\0';

;// CONCATENATED MODULE: ./lib/reach/nodes.js
/** The function of `(function () {})()` and `(function () {}).call(this)`; null for other calls. */
function calledFunction(callee) {
    if (/^(?:Function|ArrowFunction)Expression$/.test(callee.type))
        return callee;
    if (callee.type !== 'MemberExpression')
        return null;
    const object = child(nodeFields(callee)['object']);
    return object.type === 'FunctionExpression' ? object : null;
}
function nodeFields(node) {
    return { ...node };
}
function isNode(value) {
    return typeof value === 'object' && value !== null && 'type' in value && 'start' in value;
}
function nodes(value) {
    return Array.isArray(value) ? value.filter(isNode) : [];
}
/** The nodes that a node consists of. */
function innerNodes(node) {
    return Object.values(nodeFields(node)).flatMap((each) => Array.isArray(each) ? nodes(each) : isNode(each) ? [each] : []);
}
function maybe(value) {
    return isNode(value) ? value : null;
}
function child(value) {
    if (!isNode(value))
        throw new Error('a node of the syntax lacks a part');
    return value;
}
function nameOf(node) {
    const { name } = nodeFields(node);
    return typeof name === 'string' ? name : '';
}
/** A text without the marks around it. */
function unquoted(text) {
    return text.replace(/^["'`]|["'`]$/g, '');
}
/** `module.exports`, or `exports`. */
function isExports(node) {
    return nameOf(node) === 'exports' || memberName(node) === 'module.exports';
}
function memberName(node) {
    if (node.type !== 'MemberExpression')
        return '';
    const of = nodeFields(node);
    return of['computed'] === true
        ? ''
        : `${nameOf(child(of['object']))}.${nameOf(child(of['property']))}`;
}
/** What `require('…')` asks for; null for anything else. */
function required(node) {
    if (node.type !== 'CallExpression')
        return null;
    const of = nodeFields(node);
    const [argument, more] = nodes(of['arguments']);
    if (nameOf(child(of['callee'])) !== 'require' || argument === undefined || more !== undefined)
        return null;
    return argument.type === 'Literal' ? literal(argument) : null;
}
/** What a text says. */
function literal(node) {
    const value = nodeFields(child(node))['value'];
    return typeof value === 'string' ? value : '';
}

;// CONCATENATED MODULE: ./lib/reach/spans.js
function spansOf(spans) {
    const outer = [];
    for (const span of spans.toSorted((a, b) => a.start - b.start || b.end - a.end)) {
        if (span.end > (outer.at(-1)?.end ?? -1))
            outer.push(span);
    }
    return {
        cover({ start, end }) {
            let [low, high] = [0, outer.length];
            while (low < high) {
                const middle = (low + high) >> 1;
                if ((outer[middle]?.start ?? Infinity) <= start)
                    low = middle + 1;
                else
                    high = middle;
            }
            return (outer[low - 1]?.end ?? -1) >= end;
        },
    };
}
function contains(outer, inner) {
    return outer.start <= inner.start && inner.end <= outer.end;
}

;// CONCATENATED MODULE: ./lib/reach/harmless.js


/** Calls in calls in calls are followed so far. */
const deepest = 3;
const noSpans = spansOf([]);
/** Holds where reading a property runs no code, which the caller has to know. */
function isHarmless(node, ground, depth = 0) {
    if (ground.gone.cover(node))
        return true;
    const { syntax, converts } = ground;
    const of = nodeFields(node);
    const test = (key) => isHarmless(child(of[key]), ground, depth);
    const all = (list) => list.every((each) => isHarmless(each, ground, depth));
    switch (node.type) {
        case 'Literal':
        case 'Identifier':
        case 'ThisExpression':
        case 'FunctionExpression':
        case 'ArrowFunctionExpression':
            return true;
        case 'TemplateLiteral':
            return !converts && all(nodes(of['expressions']));
        case 'UnaryExpression':
            return (isKnown(of['operator'], converts ? /^(?:!|typeof|void)$/ : /^(?!delete$)/) &&
                test('argument'));
        case 'BinaryExpression':
            return (isKnown(of['operator'], converts ? /^[!=]==$/ : /^(?!in)/) && test('left') && test('right'));
        case 'LogicalExpression':
            return test('left') && test('right');
        case 'ConditionalExpression':
            return test('test') && test('consequent') && test('alternate');
        case 'ChainExpression':
            return test('expression');
        case 'MemberExpression':
            return test('object') && (of['computed'] === false || (!converts && test('property')));
        case 'ArrayExpression':
            return all(nodes(of['elements']));
        case 'CallExpression': {
            const value = depth < deepest ? returned(child(of['callee']), syntax) : null;
            return (value !== null &&
                all(nodes(of['arguments'])) &&
                isHarmless(value, { ...ground, gone: noSpans }, depth + 1));
        }
        default:
            return false;
    }
}
function isKnown(operator, known) {
    return typeof operator === 'string' && known.test(operator);
}
/** What a function gives that does nothing else; null where it is another one, or is not known. */
function returned(callee, { bindings }) {
    if (callee.type !== 'Identifier')
        return null;
    const binding = bindings.get(callee.start);
    const [given, another] = binding?.given ?? [];
    if (given === undefined || another !== undefined || binding?.writes !== 1)
        return null;
    const of = nodeFields(given);
    if (!/^(?:Function|ArrowFunction)/.test(given.type))
        return null;
    if (of['async'] === true || of['generator'] === true)
        return null;
    if (!nodes(of['params']).every(({ type }) => type === 'Identifier'))
        return null;
    const body = child(of['body']);
    if (body.type !== 'BlockStatement')
        return body;
    const [only, more] = nodes(nodeFields(body)['body']);
    if (only?.type !== 'ReturnStatement' || more !== undefined)
        return null;
    return maybe(nodeFields(only)['argument']);
}

;// CONCATENATED MODULE: ./lib/reach/remains.js




/** Names that are left are numbered anew; those that are not keep numbers that no other one has. */
function renumber(order, { root, code }) {
    const own = [...(code.syntax?.locals ?? [])].filter(([at]) => root.start <= at && at < root.end);
    for (const binding of new Set(own.map(([, each]) => each)))
        binding.index += beyond;
    for (const [i, binding] of order.entries())
        binding.index = i;
}
/** More than a function has names. */
const beyond = 1_000_000;
/**
 * A function without what did not run of it and what has no effect; null where that cannot be told.
 *
 * @param converts whether code may run where a value is made a number or a text
 */
function remains({ code, own: root }, runs, converts) {
    const { syntax } = code;
    if (syntax === null || syntax.isDynamic)
        return null;
    const all = syntax.all.filter((each) => contains(root, each));
    const ran = all.filter((each) => runs.has(each));
    const known = ran.flatMap((each) => runs.get(each) ?? []);
    if (!ran.includes(root) || known.some(({ isLater }) => isLater) || ran.some(isSuspended))
        return null;
    const gone = spansOf(withoutTests(known.flatMap(({ skipped }) => skipped ?? []), root.node));
    // Behind what did not run there may be functions that are called all the same, since declarations are hoisted.
    if (ran.some((each) => each !== root && gone.cover(each)))
        return null;
    const idle = new Set(all.filter((each) => !runs.has(each)).map(({ node }) => node));
    const dropped = spansOf(withoutEffect(root, syntax, { gone, idle, converts }));
    const words = [];
    const inner = [];
    const numbers = new Map();
    const numbered = (binding) => {
        const number = numbers.get(binding) ?? numbers.size;
        numbers.set(binding, number);
        return `$${number}`;
    };
    const starts = new Map(all.map((each) => [each.start, each]));
    let passed = root.start;
    for (const token of tokensIn(root, syntax)) {
        if (token.start < passed || dropped.cover(token))
            continue;
        if (gone.cover(token)) {
            if (words.at(-1) !== nothing)
                words.push(nothing);
            continue;
        }
        const made = starts.get(token.start);
        if (made !== undefined && made !== root) {
            inner.push(made);
            if (idle.has(made.node)) {
                words.push(`ƒ ${made.binding === null ? '' : numbered(made.binding)}`);
                passed = made.end;
                continue;
            }
        }
        const text = code.text.slice(token.start, token.end).replaceAll(filler, '');
        const local = syntax.locals.get(token.start);
        if (local === undefined)
            words.push(text);
        else
            words.push(`${syntax.shorthands.has(token.start) ? `${text} : ` : ''}${numbered(local)}`);
    }
    return { root, code, words: words.join(' '), inner, order: [...numbers.keys()] };
}
const nothing = '∅';
function tokensIn(root, { tokens }) {
    return tokens.filter((token) => contains(root, token));
}
/** V8 takes the test of a case for a part of it, which has run even where the case has not. */
function withoutTests(gone, root) {
    const ends = new Map();
    const walk = (node) => {
        const test = node.type === 'SwitchCase' ? maybe(nodeFields(node)['test']) : null;
        if (test !== null)
            ends.set(node.start, test.end);
        innerNodes(node).forEach(walk);
    };
    walk(root);
    return gone.map(({ start, end }) => ({ start: ends.get(start) ?? start, end }));
}
/** V8 is not sure of what ran of functions that go on later. */
function isSuspended({ node }) {
    const of = nodeFields(node);
    return of['async'] === true || of['generator'] === true;
}
/** Statements that only ask whether to do something that was not done, and names that nobody uses then. */
function withoutEffect(root, syntax, { gone, idle, converts, }) {
    const asking = [];
    const naming = [];
    const isEffectless = (node) => isHarmless(node, { syntax, gone, converts });
    const isNotRun = (node) => node === null ||
        gone.cover(node) ||
        (node.type === 'BlockStatement' && nodes(nodeFields(node)['body']).length === 0);
    const isAsking = (statement) => {
        const of = nodeFields(statement);
        const branches = [maybe(of['consequent']), maybe(of['alternate'])];
        return (statement.type === 'IfStatement' &&
            isEffectless(child(of['test'])) &&
            branches.every(isNotRun));
    };
    const walk = (node) => {
        if (gone.cover(node) || idle.has(node))
            return;
        const of = nodeFields(node);
        const list = node.type === 'BlockStatement' ? nodes(of['body']) : nodes(of['consequent']);
        const asked = list.filter(isAsking);
        asking.push(...asked);
        naming.push(...list.flatMap((each) => namingOf(each, syntax, isEffectless) ?? []));
        for (const each of innerNodes(node))
            if (!asked.includes(each))
                walk(each);
    };
    walk(root.node);
    const isAsked = spansOf(asking);
    const uses = Map.groupBy(tokensIn(root, syntax).filter((token) => !gone.cover(token) && !isAsked.cover(token)), ({ start }) => syntax.locals.get(start));
    const dropped = new Set();
    for (let before = -1; before < dropped.size;) {
        before = dropped.size;
        for (const each of naming) {
            const others = [each, ...dropped];
            const isUsed = each.names.some((name) => uses.get(name)?.some((use) => !others.some(({ span }) => contains(span, use))));
            if (!isUsed)
                dropped.add(each);
        }
    }
    return [...asking, ...[...dropped].map(({ span }) => span)];
}
function namingOf(statement, { locals }, isEffectless) {
    if (statement.type !== 'VariableDeclaration')
        return null;
    const declarators = nodes(nodeFields(statement)['declarations']).map(nodeFields);
    const names = declarators.map(({ id }) => locals.get(child(id).start));
    const isSimple = declarators.every(({ id, init }) => {
        const value = maybe(init);
        return child(id).type === 'Identifier' && (value === null || isEffectless(value));
    });
    return isSimple && !names.includes(undefined)
        ? { span: statement, names: names.filter((each) => each !== undefined) }
        : null;
}

;// CONCATENATED MODULE: ./lib/reach/called-as.js
/**
 * By which property functions are called. V8 names a function without a name after what it was assigned to, such as
 * `Reader.slice`, and knows nothing of another name that it is given.
 */
/** The property that a function's name tells: `slice` of `Reader.slice`, `[Symbol.iterator]` as it is, `get a` as it is. */
function propertyOf(name) {
    const symbol = name.indexOf('[Symbol');
    return symbol === -1 ? name.slice(name.lastIndexOf('.') + 1) : name.slice(symbol);
}
/**
 * Whether code may give a function of another name a property: `Reader.prototype.slice = cut`, or with the property as a text.
 *
 * @param property a part of a regular expression
 */
function mayGive(text, property) {
    return new RegExp(`\\.(?:${property})\\s*=(?![=>])(?!\\s*(?:async\\s*)?function\\b)|(['"\`])(?:${property})\\1`).test(text);
}

;// CONCATENATED MODULE: ./lib/reach/runs.js



function runsOf({ bodies, functions }) {
    const found = new Map();
    for (const place of [...bodies.map((body) => body.place), ...functions]) {
        const key = place.code.functionAt(place.start, place.end) ?? place.code;
        const known = found.get(key);
        const skipped = common(known?.skipped ?? null, place.skipped);
        const isLater = known?.isLater === true || place.skipped === null;
        found.set(key, { place, skipped, isLater });
    }
    return found;
}
/** What did not run either time. */
function common(one, other) {
    if (one === null || other === null)
        return one ?? other;
    const others = spansOf(other);
    return one.filter(others.cover);
}
/**
 * Whether nothing was thrown and caught at load, so that what ran went to its end, and whether nothing ran that V8 calls by
 * itself: reading a property then only reads it.
 *
 * @param texts of the functions that are asked about
 */
function isCalm(runs, texts) {
    const codes = new Set();
    for (const { place } of runs.values()) {
        if (isCalledByItself(place.name, texts))
            return false;
        codes.add(place.code);
    }
    return [...codes].every((code) => {
        if (!/catch|finally/.test(code.text))
            return true;
        const { syntax } = code;
        if (syntax === null)
            return false;
        return catchesIn(syntax.program).every((clause) => {
            const around = syntax.all.findLast((each) => contains(each, clause));
            const run = runs.get(around ?? code);
            return run === undefined || run.skipped === null || spansOf(run.skipped).cover(clause);
        });
    });
}
/** Whether a function may run where a value is made a number or a text, whatever the function is called. */
function mayConvert(runs) {
    return [...runs.values()].some(({ place }) => mayGive(place.code.text, 'valueOf|toString'));
}
/** Whether V8 may call a function of this name by itself, where code of these texts reads and compares values. */
function isCalledByItself(name, texts) {
    const [, property] = /^[gs]et (.+)$/.exec(name) ?? [];
    if (property !== undefined)
        return texts.some((text) => text.includes(property));
    return trapsAndConversions.test(propertyOf(name));
}
const byItself = 'get|set|has|apply|construct|deleteProperty|ownKeys|getOwnPropertyDescriptor|getPrototypeOf|valueOf|toString';
const trapsAndConversions = new RegExp(`^(?:${byItself})$|^\\[Symbol`);
/** What ends the way of something thrown: also a `finally` that goes on elsewhere. */
function catchesIn(node) {
    const last = node.type === 'TryStatement' ? maybe(nodeFields(node)['finalizer']) : null;
    const own = node.type === 'CatchClause' ? [node] : last !== null && leaves(last) ? [last] : [];
    return [...own, ...innerNodes(node).flatMap(catchesIn)];
}
function leaves(node) {
    return /^(?:Return|Break|Continue)Statement$/.test(node.type) || innerNodes(node).some(leaves);
}

;// CONCATENATED MODULE: ./lib/reach/alike.js


/** @param where says what is the same for the same function of both versions, of one that lies in no other */
function alikeAtLoad([base, head], where) {
    const roots = new Set();
    const places = new Map();
    const alike = {
        has: ({ code, start, end }) => {
            const own = code.functionAt(start, end);
            return own !== null && roots.has(outermost(own));
        },
        whereIn: (own) => places.get(own) ?? null,
        get isEmpty() {
            return roots.size === 0;
        },
    };
    const runs = [runsOf(base), runsOf(head)];
    const isSame = ({ path, code }) => [base, head].every(({ side }) => side.byPath.get(path)?.some(({ text }) => text === code.text));
    const [was, is] = runs.map((each) => rootsOf(each, isSame, where));
    const both = [...(was ?? [])].flatMap(([key, before]) => {
        const after = is?.get(key);
        const isAny = before !== null && after !== undefined && after !== null;
        return isAny && textOf(before) !== textOf(after) ? [{ key, before, after }] : [];
    });
    const texts = both.flatMap(({ before, after }) => [textOf(before), textOf(after)]);
    if (both.length === 0 || !runs.every((each) => isCalm(each, texts)))
        return alike;
    const converts = runs.some(mayConvert);
    for (const { key, before, after } of both) {
        const [one, other] = [remains(before, runs[0], converts), remains(after, runs[1], converts)];
        if (one === null || other === null || one.words !== other.words)
            continue;
        for (const { root, code, inner, order } of [one, other]) {
            roots.add(root);
            inner.forEach((each, i) => places.set(each, `in ${key} ${i}`));
            // Functions in it refer to its names by their numbers.
            renumber(order, { root, code });
        }
    }
    return alike;
}
/** Functions that lie in no other, by what says which they are; null where that is said of several. */
function rootsOf(runs, isSame, where) {
    const found = new Map();
    const seen = new Set();
    for (const { place } of runs.values()) {
        const { path, code } = place;
        const inner = code.functionAt(place.start, place.end);
        const own = inner === null ? null : outermost(inner);
        if (own === null || own.isTop || path === '' || seen.has(own) || isSame(place))
            continue;
        seen.add(own);
        const key = `${path}\n${where(path, code, own)}`;
        found.set(key, found.has(key) ? null : { path, code, own });
    }
    return found;
}
function outermost(own) {
    let at = own;
    while (at.parent !== null && !at.parent.isTop)
        at = at.parent;
    return at;
}
function textOf({ code, own }) {
    return code.text.slice(own.start, own.end);
}

;// CONCATENATED MODULE: ./lib/reach/changed-units.js
/** Parts of what runs at load that only one of the versions has, and those whose order is another one. */
function changedUnits(loaded, keys) {
    const [base = [], head = []] = loaded.map(({ bodies }) => bodies);
    const sames = [base, head].map((bodies) => new Set(bodies.flatMap(({ place }) => (keys.isSame(place) ? keys.of(place) : []))));
    const isSame = ({ place }) => sames.every((each) => each.has(keys.of(place)));
    const [was, is] = [base, head].map((bodies) => {
        const all = [];
        for (const body of bodies) {
            if (isSame(body))
                continue;
            // What is not understood is one part, which acts.
            for (const unit of body.units ?? [unknownPart(body.place)])
                all.push({ body, unit });
        }
        return Map.groupBy(all, ({ body, unit }) => `${body.place.path}\n${unit.content}\n${unit.does}`);
    });
    if (was === undefined || is === undefined)
        return [];
    const gone = [...was].flatMap(([key, units]) => units.slice(is.get(key)?.length ?? 0));
    const fresh = [...is].flatMap(([key, units]) => units.slice(was.get(key)?.length ?? 0));
    return [...fresh, ...gone, ...reordered(was, is)];
}
function unknownPart({ code, start, end }) {
    const nothing = { names: [], exported: [], properties: [], target: null, methods: [], reads: [] };
    return {
        content: code.text.slice(start, end),
        start,
        end,
        isOrdered: true,
        does: 'acts',
        ...nothing,
    };
}
/** The first part that has another place among those that both have, where that matters. */
function reordered(was, is) {
    const order = (parts, others) => {
        const kept = [...parts].flatMap(([key, units]) => units.slice(0, others.get(key)?.length ?? 0).map((each) => [key, each]));
        const ordered = kept.filter(([, { unit }]) => unit.isOrdered);
        return Map.groupBy(ordered.toSorted(([, a], [, b]) => a.unit.start - b.unit.start), ([, { body }]) => body.place.path);
    };
    const before = order(was, is);
    for (const [path, units] of order(is, was)) {
        const own = before.get(path) ?? [];
        const moved = units.find(([key], i) => own[i]?.[0] !== key);
        if (moved !== undefined) {
            const { body, unit } = moved[1];
            return [{ body, unit: { ...unit, does: 'acts' } }];
        }
    }
    return [];
}

;// CONCATENATED MODULE: ./lib/reach/pure.js

/** Whether it gives the same value wherever it stands: it reads nothing that may be another one by then. */
function isStill(node) {
    const of = nodeFields(node);
    switch (node.type) {
        case 'Literal':
        case 'FunctionExpression':
        case 'ArrowFunctionExpression':
        case 'FunctionDeclaration':
            return true;
        case 'TemplateLiteral':
            return nodes(of['expressions']).every(isStill);
        case 'UnaryExpression':
            return isStill(child(of['argument']));
        case 'BinaryExpression':
            return isStill(child(of['left'])) && isStill(child(of['right']));
        case 'ArrayExpression':
            return nodes(of['elements']).every(isStill);
        case 'ObjectExpression':
            return nodes(of['properties']).every((each) => isPlainProperty(each) && isStill(child(nodeFields(each)['value'])));
        default:
            return false;
    }
}
/** Whether evaluating it does nothing but give a value: what it calls is looked at by itself. */
function isPure(node) {
    const of = nodeFields(node);
    switch (node.type) {
        case 'Literal':
        case 'Identifier':
        case 'ThisExpression':
        case 'FunctionExpression':
        case 'ArrowFunctionExpression':
        case 'FunctionDeclaration':
            return true;
        case 'ClassDeclaration':
        case 'ClassExpression':
            return isPureClass(node);
        case 'TemplateLiteral':
            return nodes(of['expressions']).every(isPure);
        case 'UnaryExpression':
            return of['operator'] !== 'delete' && isPure(child(of['argument']));
        case 'BinaryExpression':
        case 'LogicalExpression':
            return isPure(child(of['left'])) && isPure(child(of['right']));
        case 'ConditionalExpression':
            return ['test', 'consequent', 'alternate'].every((key) => isPure(child(of[key])));
        case 'ParenthesizedExpression':
            return isPure(child(of['expression']));
        case 'ArrayExpression':
            return nodes(of['elements']).every(isPure);
        case 'ObjectExpression':
            return nodes(of['properties']).every((each) => isPlainProperty(each) && isPure(child(nodeFields(each)['value'])));
        case 'MemberExpression':
            return of['computed'] === false && isPure(child(of['object']));
        case 'NewExpression': {
            const callee = child(of['callee']);
            return (/^(?:Set|Map|WeakMap|WeakSet|RegExp|(?:Int|Uint|Float|BigInt|BigUint)\d+(?:Clamped)?Array)$/.test(nameOf(callee)) && nodes(of['arguments']).every(isPure));
        }
        case 'CallExpression': {
            const callee = child(of['callee']);
            if (required(node) !== null)
                return true;
            const given = nodes(of['arguments']);
            // What is frozen may be something that others have as well, unless it was made for that.
            const isFresh = given.every(({ type }) => /^(?:Array|Object)Expression$/.test(type));
            const isKnown = nameOf(callee) === 'Symbol' || (isFresh && memberName(callee) === 'Object.freeze');
            return isKnown && given.every(isPure);
        }
        default:
            return false;
    }
}
function isPureClass(node) {
    const of = nodeFields(node);
    const parent = maybe(of['superClass']);
    if (parent !== null && !isPure(parent))
        return false;
    return nodes(nodeFields(child(of['body']))['body']).every((member) => {
        const own = nodeFields(member);
        return member.type !== 'StaticBlock' && own['computed'] !== true && own['static'] !== true;
    });
}
function isPlainProperty(node) {
    const of = nodeFields(node);
    return (node.type === 'Property' &&
        of['computed'] === false &&
        of['kind'] === 'init' &&
        child(of['key']).type === 'Identifier' &&
        nameOf(child(of['key'])) !== '__proto__');
}

;// CONCATENATED MODULE: ./lib/reach/fills.js


/** Stands for whatever gives an iterator, and for what that does. */
const iteration = '[Symbol.iterator]';
/** @returns null for what may do anything else */
function fillsOf(statement, { bindings }) {
    const names = new Set();
    const methods = new Set();
    /** What the statement itself declares. */
    const own = new Set();
    const declares = (declaration) => {
        const of = nodeFields(declaration);
        if (declaration.type !== 'VariableDeclaration' || of['kind'] === 'var')
            return false;
        return nodes(of['declarations']).every((each) => {
            const { id, init } = nodeFields(each);
            const name = child(id);
            const binding = bindings.get(name.start);
            if (name.type !== 'Identifier' || binding === undefined)
                return false;
            own.add(binding);
            const value = maybe(init);
            return value === null || gives(value);
        });
    };
    /** Whether it is an object that nothing but its own name has made known. */
    const isTable = (node) => {
        const binding = node.type === 'Identifier' ? bindings.get(node.start) : undefined;
        const [given, another] = binding?.given ?? [];
        if (given === undefined || another !== undefined || binding?.writes !== 1)
            return false;
        if (!/^(?:Array|Object|New)Expression$/.test(given.type) || !isPure(given))
            return false;
        if (given.type === 'NewExpression' && isView(nodeFields(given)))
            return false;
        names.add(nameOf(node));
        return true;
    };
    const gives = (node) => {
        const of = nodeFields(node);
        if (isPure(node))
            return true;
        switch (node.type) {
            case 'MemberExpression':
                return gives(child(of['object'])) && gives(child(of['property']));
            case 'BinaryExpression':
                return /^(?:in|instanceof)$/.test(String(of['operator']))
                    ? false
                    : gives(child(of['left'])) && gives(child(of['right']));
            case 'LogicalExpression':
                return gives(child(of['left'])) && gives(child(of['right']));
            case 'TemplateLiteral':
                return nodes(of['expressions']).every(gives);
            case 'ArrayExpression':
                return nodes(of['elements']).every(gives);
            case 'CallExpression': {
                const callee = child(of['callee']);
                const called = nodeFields(callee);
                if (callee.type !== 'MemberExpression' || called['computed'] === true)
                    return false;
                const name = nameOf(child(called['property']));
                const isKnown = /^(?:Math\.\w+|String\.from(?:CharCode|CodePoint))$/.test(memberName(callee)) ||
                    methodsOfTexts.test(name);
                methods.add(name);
                return isKnown && gives(child(called['object'])) && nodes(of['arguments']).every(gives);
            }
            default:
                return false;
        }
    };
    const sets = (node) => {
        const of = nodeFields(node);
        switch (node.type) {
            case 'AssignmentExpression': {
                const left = child(of['left']);
                const member = nodeFields(left);
                if (left.type !== 'MemberExpression' || !gives(child(of['right'])))
                    return false;
                const key = child(member['property']);
                return isTable(child(member['object'])) && (member['computed'] === false || gives(key));
            }
            case 'UpdateExpression': {
                const binding = bindings.get(child(of['argument']).start);
                return binding !== undefined && own.has(binding);
            }
            case 'CallExpression': {
                const callee = child(of['callee']);
                const called = nodeFields(callee);
                if (callee.type !== 'MemberExpression' || called['computed'] === true)
                    return false;
                const name = nameOf(child(called['property']));
                if (!/^(?:set|add|push)$/.test(name) || !isTable(child(called['object'])))
                    return false;
                methods.add(name);
                return nodes(of['arguments']).every(gives);
            }
            default:
                return false;
        }
    };
    const does = (node) => {
        const of = nodeFields(node);
        switch (node.type) {
            case 'EmptyStatement':
            case 'ContinueStatement':
                return true;
            case 'BlockStatement':
                return nodes(of['body']).every(does);
            case 'VariableDeclaration':
                return declares(node);
            case 'ExpressionStatement':
                return sets(child(of['expression']));
            case 'IfStatement': {
                const other = maybe(of['alternate']);
                const isKnown = gives(child(of['test'])) && does(child(of['consequent']));
                return isKnown && (other === null || does(other));
            }
            case 'ForOfStatement':
                methods.add(iteration);
                return of['await'] !== true && declares(child(of['left'])) && loops(of, 'right');
            case 'ForInStatement':
                return declares(child(of['left'])) && loops(of, 'right');
            case 'ForStatement': {
                const [init, test, update] = [maybe(of['init']), maybe(of['test']), maybe(of['update'])];
                if (test === null || update === null || (init !== null && !declares(init)))
                    return false;
                return sets(update) && loops(of, 'test');
            }
            default:
                return false;
        }
    };
    const loops = (of, key) => gives(child(of[key])) && does(child(of['body']));
    return statement.type !== 'VariableDeclaration' && does(statement) && names.size > 0
        ? { names, methods }
        : null;
}
/** Whether an array of numbers may lie in memory that another one has as well. */
function isView(made) {
    return nameOf(child(made['callee'])).endsWith('Array') && !nodes(made['arguments']).every(isStill);
}
/** They read their text and give a value. */
const methodsOfTexts = /^(?:charAt|charCodeAt|codePointAt|at|concat|endsWith|includes|indexOf|padEnd|padStart|repeat|slice|startsWith|substring|toLowerCase|toUpperCase|trim)$/;

;// CONCATENATED MODULE: ./lib/reach/reads.js

/** Stands for properties whose names the text does not have. */
const anyProperty = '*';
/** What functions within it read is read when they are called, and is no part of it. */
function readsOf(node) {
    const of = nodeFields(node);
    switch (node.type) {
        case 'FunctionDeclaration':
        case 'FunctionExpression':
        case 'ArrowFunctionExpression':
            return [];
        case 'ClassDeclaration':
        case 'ClassExpression': {
            const parent = maybe(of['superClass']);
            return parent === null ? [] : [...readsOf(parent), 'prototype'];
        }
        case 'MemberExpression': {
            const property = child(of['property']);
            const inner = readsOf(child(of['object']));
            if (of['computed'] === false)
                return [...inner, nameOf(property)];
            if (property.type === 'Literal')
                return [...inner, unquoted(literal(property))];
            return [...inner, ...readsOf(property), anyProperty];
        }
        case 'AssignmentExpression': {
            // A property that is only set is not read.
            const left = child(of['left']);
            const { object, property, computed } = nodeFields(left);
            const isSet = of['operator'] === '=' && left.type === 'MemberExpression';
            const target = isSet ? [object, ...(computed === true ? [property] : [])].map(child) : [left];
            return [...target, child(of['right'])].flatMap(readsOf);
        }
        case 'ForOfStatement':
            return [...innerNodes(node).flatMap(readsOf), 'next', 'value', 'done'];
        case 'ObjectPattern':
        case 'ArrayPattern':
        case 'SpreadElement':
            return [...innerNodes(node).flatMap(readsOf), anyProperty];
        default:
            return innerNodes(node).flatMap(readsOf);
    }
}

;// CONCATENATED MODULE: ./lib/reach/units.js




/** Stands for all that a file exports, among the names of what it does. */
const wholeModule = 'module.exports';
/** Neither V8 nor Node.js reads a property of such a name by itself, as it reads `length` or `encoding`. */
const isConstant = (name) => /^[A-Z][A-Z0-9_]+$/.test(name);
/** The parts of a file, or of a function that is called at its top. @returns null where its text is not understood */
function unitsOf(code, start, end, targetOf) {
    const { syntax } = code;
    if (syntax === null)
        return null;
    const own = code.functionAt(start, end);
    const body = own === null ? syntax.program.body : bodyOf(own.node);
    return body.flatMap((statement) => parts(statement, code, targetOf));
}
function bodyOf(node) {
    const body = child(nodeFields(node)['body']);
    return body.type === 'BlockStatement' ? nodes(nodeFields(body)['body']) : [body];
}
function parts(statement, code, targetOf) {
    const of = nodeFields(statement);
    const part = (node) => unitMaker(node, code, targetOf);
    const whole = part(statement);
    switch (statement.type) {
        case 'EmptyStatement':
            return [];
        case 'FunctionDeclaration':
            return [declared(statement, whole, [])];
        case 'ClassDeclaration':
            return [declared(statement, whole, [])];
        case 'VariableDeclaration':
            return variables(statement, code, targetOf, false);
        case 'ImportDeclaration': {
            const target = targetOf(literal(of['source'])) ?? literal(of['source']);
            return [
                whole({ content: `import →${target}`, does: 'loads', isOrdered: true, target }),
                ...nodes(of['specifiers']).map((each) => {
                    const own = nodeFields(each);
                    const imported = each.type === 'ImportDefaultSpecifier'
                        ? 'default'
                        : each.type === 'ImportNamespaceSpecifier'
                            ? '*'
                            : moduleName(own['imported']);
                    const local = nameOf(child(own['local']));
                    return part(each)({ content: `${local} = ${imported} of →${target}`, names: [local] });
                }),
            ];
        }
        case 'ExportNamedDeclaration': {
            const declaration = maybe(of['declaration']);
            if (declaration?.type === 'VariableDeclaration')
                return variables(declaration, code, targetOf, true);
            if (declaration !== null) {
                const id = maybe(nodeFields(declaration)['id']);
                return [declared(declaration, whole, id === null ? [] : [nameOf(id)])];
            }
            const source = maybe(of['source']);
            const asked = source === null ? null : literal(source);
            const target = asked === null ? null : (targetOf(asked) ?? asked);
            const loads = target === null
                ? []
                : [whole({ content: `import →${target}`, does: 'loads', isOrdered: true, target })];
            return [
                ...loads,
                ...nodes(of['specifiers']).map((each) => {
                    const own = nodeFields(each);
                    const name = moduleName(own['exported']);
                    const from = target === null ? '' : ` of →${target}`;
                    return part(each)({
                        content: `export ${name} = ${moduleName(own['local'])}${from}`,
                        exported: [name],
                    });
                }),
            ];
        }
        case 'ExportDefaultDeclaration': {
            const value = child(of['declaration']);
            const id = maybe(nodeFields(value)['id']);
            const names = id === null ? [] : [nameOf(id)];
            const unit = whole({ exported: ['default'], names, isOrdered: !isStill(value) });
            return [isPure(value) ? unit : acting(unit)];
        }
        case 'ExpressionStatement':
            return expression(statement, code, targetOf);
        default:
            return [filling(statement, whole, code)];
    }
}
/** What only fills tables that the file has made itself gives values to their names. */
function filling(statement, whole, { syntax }) {
    const fills = syntax === null ? null : fillsOf(statement, syntax);
    if (fills === null)
        return acting(whole({}));
    return whole({ names: [...fills.names], methods: [...fills.methods], isOrdered: true });
}
/** Makes units of a piece of syntax; what is not said otherwise binds no name. */
function unitMaker(node, code, targetOf) {
    const { start, end } = node;
    return (known) => ({
        content: known.content ?? code.content(node, null, targetOf),
        start,
        end,
        isOrdered: false,
        does: 'binds',
        names: [],
        exported: [],
        properties: [],
        target: null,
        methods: [],
        // A module that is loaded is looked at by itself, and what is taken of it are parts of their own.
        reads: known.target === undefined ? readsOf(node) : [],
        ...known,
    });
}
function acting(unit) {
    return { ...unit, does: 'acts', isOrdered: true };
}
/** A function counts by what runs of it: here it is a name. */
function declared(node, whole, exported) {
    const id = maybe(nodeFields(node)['id']);
    const names = id === null ? [] : [nameOf(id)];
    if (node.type !== 'ClassDeclaration')
        return whole({ content: `function ${names.join('')} ${exported.join('')}`, names, exported });
    const unit = whole({ names, exported });
    return isPureClass(node) ? unit : acting(unit);
}
function variables(declaration, code, targetOf, isExported) {
    const of = nodeFields(declaration);
    return nodes(of['declarations']).flatMap((each) => {
        const own = nodeFields(each);
        const whole = unitMaker(each, code, targetOf);
        const id = child(own['id']);
        const init = maybe(own['init']);
        const names = namesIn(id);
        const exported = isExported ? names : [];
        const isOrdered = of['kind'] === 'var' || (init !== null && !isStill(init));
        const asked = init === null ? null : required(init);
        if (asked !== null) {
            const target = targetOf(asked) ?? asked;
            const loads = whole({ content: `import →${target}`, does: 'loads', isOrdered: true, target });
            const simple = simpleProperties(id);
            if (simple === null)
                return [loads, whole({ names, exported, isOrdered })];
            return [
                loads,
                ...simple.map(({ node, key, local }) => {
                    const content = `${local} = ${key} of →${target}`;
                    return unitMaker(node, code, targetOf)({ content, names: [local], isOrdered, reads: [key] });
                }),
            ];
        }
        const unit = whole({ names, exported, isOrdered });
        return [id.type === 'Identifier' && (init === null || isPure(init)) ? unit : acting(unit)];
    });
}
function expression(statement, code, targetOf) {
    const whole = unitMaker(statement, code, targetOf);
    const value = child(nodeFields(statement)['expression']);
    const of = nodeFields(value);
    const asked = required(value);
    if (asked !== null) {
        const target = targetOf(asked) ?? asked;
        return [whole({ content: `import →${target}`, does: 'loads', isOrdered: true, target })];
    }
    if (value.type === 'AssignmentExpression' && of['operator'] === '=') {
        const left = child(of['left']);
        const right = child(of['right']);
        if (isExports(left) && right.type === 'ObjectExpression') {
            const properties = nodes(nodeFields(right)['properties']);
            if (properties.every(isPlainProperty)) {
                return [
                    whole({ content: 'module.exports = {}', isOrdered: true }),
                    ...properties.map((each) => {
                        const name = nameOf(child(nodeFields(each)['key']));
                        const given = child(nodeFields(each)['value']);
                        const isOrdered = !isStill(given);
                        const own = unitMaker(each, code, targetOf);
                        const unit = own({ exported: [name], names: [name], isOrdered });
                        return isPure(given) ? unit : acting(unit);
                    }),
                ];
            }
        }
        const member = nodeFields(left);
        if (isExports(left) && isPure(right))
            return [whole({ names: ['exports'], exported: [wholeModule], isOrdered: true })];
        if (left.type === 'MemberExpression' && member['computed'] === false && isPure(right)) {
            const name = nameOf(child(member['property']));
            const object = child(member['object']);
            if (isExports(object))
                return [whole({ names: [name], exported: [name], isOrdered: true })];
            if (isConstant(name) && isPure(object))
                return [whole({ properties: [name], isOrdered: true })];
        }
    }
    if (value.type === 'CallExpression' && calledFunction(child(of['callee'])) !== null) {
        // What the function does is looked at by itself.
        if (nodes(of['arguments']).every(isPure))
            return [whole({ does: 'loads', isOrdered: true })];
    }
    return [filling(statement, whole, code)];
}
/** The parts of `{ a, b: c }`; null for any other pattern. */
function simpleProperties(pattern) {
    if (pattern.type !== 'ObjectPattern')
        return null;
    const found = [];
    for (const node of nodes(nodeFields(pattern)['properties'])) {
        const of = nodeFields(node);
        const value = maybe(of['value']);
        if (node.type !== 'Property' || of['computed'] === true || value?.type !== 'Identifier')
            return null;
        found.push({ node, key: nameOf(child(of['key'])), local: nameOf(value) });
    }
    return found;
}
function namesIn(pattern) {
    if (pattern.type === 'Identifier')
        return [nameOf(pattern)];
    const of = nodeFields(pattern);
    const inner = ['properties', 'elements'].flatMap((key) => nodes(of[key]));
    const value = maybe(of['value']) ?? maybe(of['left']) ?? maybe(of['argument']);
    return [...inner, ...(value === null ? [] : [value])].flatMap(namesIn);
}
/** A name between modules, which may be a text. */
function moduleName(node) {
    const own = child(node);
    return own.type === 'Literal' ? unquoted(literal(own)) : nameOf(own);
}

;// CONCATENATED MODULE: ./lib/reach/keys.js

/** @param both sides, the base first */
function namingIn([base, head]) {
    const targets = (path) => (asked) => head.target(path, asked) ?? base.target(path, asked);
    const parts = new Map();
    return {
        targets,
        // Functions beside each other may be equal and still not be for the same: what is bound to them tells them apart.
        placeAtTop(path, code, own) {
            const { start, end } = own.parent ?? { start: 0, end: code.text.length };
            const key = own.parent ?? code;
            const units = parts.get(key) ?? unitsOf(code, start, end, targets(path)) ?? [];
            parts.set(key, units);
            const around = units.filter((each) => each.start <= own.start && own.end <= each.end);
            const [unit] = around.toSorted((a, b) => a.end - a.start - (b.end - b.start));
            if (unit === undefined)
                return 'at the top';
            return `${unit.content}\n${code.ordinal(unit, null, own)}`;
        },
    };
}
/** @param both sides, the base first */
function keysFor(both, { targets, placeAtTop }, alike) {
    const ids = new Map();
    const idOf = (text) => {
        const known = ids.get(text) ?? ids.size;
        ids.set(text, known);
        return known;
    };
    const known = new Map();
    /** Says by numbers where a function stands and what it does. */
    const keyOf = (path, code, own) => {
        const found = known.get(own);
        if (found !== undefined)
            return found;
        const { parent } = own;
        const where = parent === null || parent.isTop
            ? placeAtTop(path, code, own)
            : (alike.whereIn(own) ??
                `in ${keyOf(path, code, parent)} ${code.ordinal(parent, parent, own)}`);
        const id = idOf(`${path}\n${where}\n${code.content(own, own, targets(path))}`);
        known.set(own, id);
        return id;
    };
    const same = new Map();
    const isSame = ({ path, code }) => {
        if (path === '')
            return false;
        const isBoth = same.get(code) ??
            both.every((side) => (side.byPath.get(path) ?? []).some(({ text }) => text === code.text));
        same.set(code, isBoth);
        return isBoth;
    };
    const of = (place) => {
        const { path, code, start, end } = place;
        if (isSame(place))
            return `${path}@${start}-${end}`;
        const own = code.functionAt(start, end);
        if (own !== null)
            return `function ${keyOf(path, code, own)}`;
        return `other ${idOf(`${path}\n${code.content(place, null, targets(path))}`)}`;
    };
    const ran = both.map((side) => {
        const others = side.all.filter((place) => !isSame(place));
        return new Set(others.map(of));
    });
    const functions = new Map();
    const functionsOf = (side, path) => {
        const key = `${both.indexOf(side)} ${path}`;
        const found = functions.get(key) ??
            new Set((side.byPath.get(path) ?? []).flatMap((code) => (code.syntax?.all ?? []).map((own) => `function ${keyOf(path, code, own)}`)));
        functions.set(key, found);
        return found;
    };
    return {
        of,
        isSame,
        isIn(side, place) {
            if (isSame(place))
                return true;
            const key = of(place);
            return ran[both.indexOf(side)]?.has(key) === true || functionsOf(side, place.path).has(key);
        },
    };
}

// EXTERNAL MODULE: ./node_modules/acorn/dist/acorn.mjs
var acorn = __webpack_require__(54559);
;// CONCATENATED MODULE: ./lib/reach/syntax.js
/** A script's text as tokens, functions and names: what has to be known to tell code apart by its content. */


/** @returns null for what is no JavaScript that is known here */
function syntaxOf(text) {
    for (const sourceType of ['module', 'script']) {
        const tokens = [];
        const options = {
            ecmaVersion: 'latest',
            sourceType,
            allowReturnOutsideFunction: true,
            allowAwaitOutsideFunction: true,
            allowSuperOutsideMethod: true,
            allowHashBang: true,
            onToken: tokens,
        };
        try {
            const program = (0,acorn/* parse */.qg)(text, options);
            // Behind the last token there is one for the end.
            const own = tokens.filter(({ start, end }) => start < end || end < text.length);
            return { program, tokens: own, ...namesOf(program) };
        }
        catch {
            // Sloppy code is no module; what is neither is compared as a text.
        }
    }
    return null;
}
function namesOf(program) {
    const functions = new Map();
    const all = [];
    const uses = [];
    const shorthands = new Set();
    let isDynamic = false;
    const declare = (name, scope) => {
        const known = scope.names.get(name);
        if (known !== undefined)
            return known;
        const { frame } = scope;
        const binding = {
            name,
            depth: frame.isTop ? 0 : frame.depth,
            index: frame.declared++,
            uses: 0,
            writes: 0,
            given: [],
        };
        scope.names.set(name, binding);
        return binding;
    };
    const functionScope = (scope) => {
        let at = scope;
        while (!at.isFunctions && at.parent !== null)
            at = at.parent;
        return at;
    };
    const block = (scope) => ({
        parent: scope,
        names: new Map(),
        frame: scope.frame,
        isFunctions: false,
    });
    /** @param into where the names of a pattern are declared; null where it assigns */
    const pattern = (node, scope, into) => {
        const of = nodeFields(node);
        switch (node.type) {
            case 'Identifier':
                if (into !== null)
                    declare(nameOf(node), into);
                uses.push({ name: nameOf(node), at: node.start, scope, isWrite: true });
                return;
            case 'ObjectPattern':
                for (const property of nodes(of['properties'])) {
                    const own = nodeFields(property);
                    if (property.type === 'RestElement')
                        pattern(child(own['argument']), scope, into);
                    else {
                        if (own['computed'] === true)
                            visit(child(own['key']), scope);
                        if (own['shorthand'] === true)
                            shorthands.add(property.start);
                        pattern(child(own['value']), scope, into);
                    }
                }
                return;
            case 'ArrayPattern':
                for (const element of nodes(of['elements']))
                    pattern(element, scope, into);
                return;
            case 'RestElement':
                pattern(child(of['argument']), scope, into);
                return;
            case 'AssignmentPattern':
                pattern(child(of['left']), scope, into);
                visit(child(of['right']), scope);
                return;
            default:
                visit(node, scope);
        }
    };
    const visitFunction = (node, scope, isTop) => {
        const of = nodeFields(node);
        const { depth } = scope.frame;
        const frame = { own: null, depth: depth + 1, isTop, declared: 0 };
        const own = { parent: scope, names: new Map(), frame, isFunctions: true };
        const isDeclaration = node.type === 'FunctionDeclaration';
        const id = maybe(of['id']);
        let binding = null;
        if (id !== null) {
            binding = declare(nameOf(id), isDeclaration ? scope : own);
            if (!isDeclaration)
                uses.push({ name: nameOf(id), at: id.start, scope: own, isWrite: false });
        }
        const found = {
            node,
            start: node.start,
            end: node.end,
            parent: scope.frame.own,
            depth: depth + 1,
            isDeclaration,
            isTop,
            binding: isDeclaration ? binding : null,
        };
        frame.own = found;
        if (isDeclaration && binding !== null) {
            binding.writes++;
            binding.given.push(node);
        }
        all.push(found);
        functions.set(node.end, [...(functions.get(node.end) ?? []), found]);
        for (const parameter of nodes(of['params']))
            pattern(parameter, own, own);
        const body = child(of['body']);
        if (body.type === 'BlockStatement')
            statements(nodes(nodeFields(body)['body']), own);
        else
            visit(body, own);
    };
    const statements = (list, scope) => {
        // Declarations hold in all of their block.
        for (const each of list) {
            const inner = each.type.startsWith('Export') ? maybe(nodeFields(each)['declaration']) : each;
            if (inner?.type === 'FunctionDeclaration' || inner?.type === 'ClassDeclaration') {
                const id = maybe(nodeFields(inner)['id']);
                if (id !== null)
                    declare(nameOf(id), scope);
            }
        }
        for (const each of list)
            visit(each, scope);
    };
    const visit = (node, scope) => {
        const of = nodeFields(node);
        switch (node.type) {
            case 'Identifier':
                if (nameOf(node) === 'eval')
                    isDynamic = true;
                uses.push({ name: nameOf(node), at: node.start, scope, isWrite: false });
                return;
            case 'FunctionDeclaration':
            case 'FunctionExpression':
            case 'ArrowFunctionExpression':
                visitFunction(node, scope, false);
                return;
            case 'CallExpression': {
                const callee = child(of['callee']);
                const called = calledFunction(callee);
                const isTop = called !== null && scope.frame.depth === 0;
                if (isTop) {
                    visitFunction(called, scope, true);
                }
                else
                    visit(callee, scope);
                for (const each of nodes(of['arguments']))
                    visit(each, scope);
                return;
            }
            case 'ClassDeclaration':
            case 'ClassExpression': {
                const own = block(scope);
                const id = maybe(of['id']);
                if (id !== null) {
                    declare(nameOf(id), node.type === 'ClassDeclaration' ? scope : own);
                    uses.push({ name: nameOf(id), at: id.start, scope: own, isWrite: false });
                }
                const parent = maybe(of['superClass']);
                if (parent !== null)
                    visit(parent, own);
                visit(child(of['body']), own);
                return;
            }
            case 'MemberExpression':
                visit(child(of['object']), scope);
                if (of['computed'] === true)
                    visit(child(of['property']), scope);
                return;
            case 'Property':
                if (of['computed'] === true)
                    visit(child(of['key']), scope);
                if (of['shorthand'] === true)
                    shorthands.add(node.start);
                visit(child(of['value']), scope);
                return;
            case 'MethodDefinition':
            case 'PropertyDefinition': {
                if (of['computed'] === true)
                    visit(child(of['key']), scope);
                const value = maybe(of['value']);
                if (value !== null)
                    visit(value, scope);
                return;
            }
            case 'VariableDeclaration': {
                const into = of['kind'] === 'var' ? functionScope(scope) : scope;
                for (const each of nodes(of['declarations'])) {
                    const own = nodeFields(each);
                    const id = child(own['id']);
                    pattern(id, scope, into);
                    const init = maybe(own['init']);
                    if (init === null)
                        continue;
                    if (id.type === 'Identifier')
                        declare(nameOf(id), into).given.push(init);
                    visit(init, scope);
                }
                return;
            }
            case 'AssignmentExpression':
                pattern(child(of['left']), scope, null);
                visit(child(of['right']), scope);
                return;
            case 'UpdateExpression':
                pattern(child(of['argument']), scope, null);
                return;
            case 'ForInStatement':
            case 'ForOfStatement':
            case 'ForStatement': {
                const own = block(scope);
                const left = maybe(of['left']);
                if (left !== null && left.type !== 'VariableDeclaration')
                    pattern(left, own, null);
                for (const key of ['init', 'left', 'test', 'update', 'right', 'body']) {
                    const each = maybe(of[key]);
                    if (each === null || (key === 'left' && each.type !== 'VariableDeclaration'))
                        continue;
                    visit(each, own);
                }
                return;
            }
            case 'BlockStatement':
                statements(nodes(of['body']), block(scope));
                return;
            case 'StaticBlock': {
                const own = { ...block(scope), isFunctions: true };
                statements(nodes(of['body']), own);
                return;
            }
            case 'SwitchStatement': {
                visit(child(of['discriminant']), scope);
                const own = block(scope);
                for (const each of nodes(of['cases'])) {
                    const test = maybe(nodeFields(each)['test']);
                    if (test !== null)
                        visit(test, own);
                }
                statements(nodes(of['cases']).flatMap((each) => nodes(nodeFields(each)['consequent'])), own);
                return;
            }
            case 'CatchClause': {
                const own = block(scope);
                const parameter = maybe(of['param']);
                if (parameter !== null)
                    pattern(parameter, own, own);
                visit(child(of['body']), own);
                return;
            }
            case 'LabeledStatement':
                visit(child(of['body']), scope);
                return;
            case 'BreakStatement':
            case 'ContinueStatement':
            case 'MetaProperty':
            case 'ImportDeclaration':
            case 'ExportAllDeclaration':
                return;
            case 'ExportNamedDeclaration': {
                const inner = maybe(of['declaration']);
                if (inner !== null)
                    visit(inner, scope);
                return;
            }
            case 'WithStatement':
                isDynamic = true;
                break;
        }
        for (const each of Object.values(of)) {
            if (Array.isArray(each))
                nodes(each).forEach((one) => visit(one, scope));
            else if (isNode(each))
                visit(each, scope);
        }
    };
    const top = {
        parent: null,
        names: new Map(),
        frame: { own: null, depth: 0, isTop: true, declared: 0 },
        isFunctions: true,
    };
    statements(program.body, top);
    const locals = new Map();
    const bindings = new Map();
    for (const { name, at, scope, isWrite } of uses) {
        let place = scope;
        while (place !== null && !place.names.has(name))
            place = place.parent;
        const binding = place?.names.get(name);
        if (binding === undefined)
            continue;
        binding.uses++;
        bindings.set(at, binding);
        if (isWrite)
            binding.writes++;
        if (binding.depth > 0 && !isDynamic)
            locals.set(at, binding);
    }
    if (isDynamic)
        locals.clear();
    for (const list of functions.values())
        list.sort((a, b) => a.start - b.start);
    return {
        functions,
        all: all.toSorted((a, b) => a.start - b.start),
        locals,
        bindings,
        shorthands,
        isDynamic,
    };
}

;// CONCATENATED MODULE: ./lib/reach/code.js



/** A script's text with all that is known of it, found out when it is asked for. */
class Code {
    text;
    #contents = new Map();
    #mentioned = new Map();
    #syntax;
    #lines;
    constructor(text) {
        this.text = text;
    }
    get syntax() {
        this.#syntax ??= syntaxOf(this.text);
        return this.#syntax;
    }
    /** Whether it is all of the file: what runs while it is loaded. */
    isFile(start, end) {
        if (start !== 0 || end < this.text.length - 1)
            return false;
        // A file may be a function from its start to its end.
        return !(this.syntax?.functions.get(end)?.some((each) => each.start === 0) ?? false);
    }
    /** The function that V8 means by a place; null for the file, and for what V8 makes of a class's fields. */
    functionAt(start, end) {
        if (this.isFile(start, end))
            return null;
        return this.syntax?.functions.get(end)?.find((each) => each.start >= start) ?? null;
    }
    /**
     * A function's own text: without comments, layout and the functions in it, which count by themselves, and with numbers
     * for the names that functions declare. Equal texts do the same in equal surroundings.
     *
     * @param own the function that it is; null for other places, of which all functions are left out
     * @param targetOf what a module is found at, by what is asked for; null where that is not known
     */
    content({ start, end }, own, targetOf) {
        const key = `${start}-${end}-${own?.start}`;
        const known = this.#contents.get(key);
        if (known !== undefined)
            return known;
        const content = this.#contentOf(start, end, own, targetOf).replaceAll(filler, '');
        this.#contents.set(key, content);
        return content;
    }
    #contentOf(start, end, own, targetOf) {
        const { syntax } = this;
        if (syntax === null)
            return this.text.slice(start, end);
        const depth = own?.depth ?? this.#depthAt(start, end);
        const words = [];
        for (const each of this.tokensOf(start, end, own)) {
            if (typeof each !== 'number') {
                if (isReferred(each))
                    words.push(`ƒ ${this.#nameOf(each, depth)}`);
                continue;
            }
            const token = syntax.tokens[each];
            if (token === undefined)
                continue;
            const text = this.text.slice(token.start, token.end);
            const local = syntax.locals.get(token.start);
            if (local !== undefined) {
                const name = numbered(local, depth);
                words.push(syntax.shorthands.has(token.start) ? `${text} : ${name}` : name);
                continue;
            }
            const target = isSpecifier(syntax, each, this.text) ? targetOf(unquoted(text)) : null;
            words.push(target === null ? text : `→${target}`);
        }
        return words.join(' ');
    }
    /** The name of a declaration; other functions have none that anybody else sees. */
    #nameOf({ binding }, depth) {
        if (binding === null)
            return '';
        return binding.depth > 0 && this.syntax?.isDynamic === false
            ? numbered(binding, depth)
            : binding.name;
    }
    /** Which of a place's functions it is, among those that its content tells of. */
    ordinal({ start, end }, own, inner) {
        let before = 0;
        for (const each of this.tokensOf(start, end, own)) {
            if (each === inner)
                break;
            if (typeof each !== 'number' && isReferred(each))
                before++;
        }
        return before;
    }
    /** Numbers of a place's own tokens, and the functions in it in the places of theirs. */
    *tokensOf(start, end, own) {
        const { syntax } = this;
        if (syntax === null)
            return;
        const inner = [];
        for (let i = firstAt(syntax.all, start); i < syntax.all.length; i++) {
            const each = syntax.all[i];
            if (each === undefined || each.start >= end)
                break;
            if (each !== own && each.end <= end)
                inner.push(each);
        }
        let next = 0;
        for (let i = firstAt(syntax.tokens, start); i < syntax.tokens.length; i++) {
            const token = syntax.tokens[i];
            if (token === undefined || token.end > end)
                return;
            let cut = inner[next];
            while (cut !== undefined && cut.end <= token.start)
                cut = inner[++next];
            if (cut === undefined || token.start < cut.start) {
                yield i;
                continue;
            }
            yield cut;
            i = firstAt(syntax.tokens, cut.end) - 1;
        }
    }
    /** Names, and texts that may be names, among a place's own tokens. */
    mentions({ start, end }, own) {
        const key = `${start}-${end}-${own?.start}`;
        const known = this.#mentioned.get(key);
        if (known !== undefined)
            return known;
        const found = new Set();
        this.#mentioned.set(key, found);
        for (const each of this.tokensOf(start, end, own)) {
            const token = typeof each === 'number' ? this.syntax?.tokens[each] : undefined;
            if (token === undefined)
                continue;
            const text = this.text.slice(token.start, token.end);
            found.add(/^["'`]/.test(text) ? unquoted(text) : text);
        }
        return found;
    }
    line(at) {
        this.#lines ??= [...this.text.matchAll(/\n/g)].map(({ index }) => index);
        let [low, high] = [0, this.#lines.length];
        while (low < high) {
            const middle = (low + high) >> 1;
            if ((this.#lines[middle] ?? Infinity) < at)
                low = middle + 1;
            else
                high = middle;
        }
        return low + 1;
    }
    #depthAt(start, end) {
        const around = this.syntax?.all.filter((each) => each.start <= start && each.end >= end) ?? [];
        return Math.max(0, ...around.map((each) => each.depth));
    }
}
/** A declaration to which nobody refers by its name is no reason to tell code apart. */
function isReferred({ isDeclaration, binding }) {
    return !isDeclaration || (binding?.uses ?? 1) > 0;
}
/** A name that a function declares: how far out that is, and which of its names it is. */
function numbered(local, depth) {
    return `$${depth - local.depth}.${local.index}`;
}
/** The first of a list in order that begins there or later. */
function firstAt(tokens, at) {
    let [low, high] = [0, tokens.length];
    while (low < high) {
        const middle = (low + high) >> 1;
        if ((tokens[middle]?.start ?? Infinity) < at)
            low = middle + 1;
        else
            high = middle;
    }
    return low;
}
function isSpecifier({ tokens }, at, text) {
    const word = (place) => {
        const token = tokens[place];
        return token === undefined ? '' : text.slice(token.start, token.end);
    };
    if (!/^["']/.test(word(at)))
        return false;
    const before = word(at - 1);
    if (before === 'from' || before === 'import')
        return true;
    return before === '(' && /^(?:import|require|resolve)$/.test(word(at - 2));
}

;// CONCATENATED MODULE: ./lib/reach/moved.js

/** Files of the head that stand elsewhere in the base, by their paths; a file is the same if all of its code is. */
function movedFiles(base, head) {
    const [was, is] = [base, head].map(({ scripts }) => new Map(scripts.map((each) => [each.path, each.text])));
    if (was === undefined || is === undefined)
        return new Map();
    const gone = [...was].filter(([path]) => path !== '' && !is.has(path));
    const fresh = [...is].filter(([path]) => path !== '' && !was.has(path));
    if (gone.length === 0 || fresh.length === 0)
        return new Map();
    const before = Map.groupBy(gone, ([, text]) => skeleton(text));
    const after = Map.groupBy(fresh, ([, text]) => skeleton(text));
    return new Map([...after].flatMap(([key, files]) => {
        const [from, another] = before.get(key) ?? [];
        const [to] = files;
        // Of several that are alike, nobody can say which is which.
        if (from === undefined || to === undefined || another !== undefined || files.length > 1)
            return [];
        return [[to[0], from[0]]];
    }));
}
/** All of a file's tokens; the modules that it asks for stand elsewhere if the file does. */
function skeleton(text) {
    const { syntax } = new Code(text);
    if (syntax === null)
        return text;
    return syntax.tokens
        .map(({ start, end }) => text.slice(start, end))
        .map((word) => (/^["']\.{1,2}\//.test(word) ? '"./"' : word))
        .join(' ');
}

;// CONCATENATED MODULE: ./lib/reach/side.js

/** @param names what stands for the paths of files that were moved */
function sideOf(file, names, codes) {
    const named = (path) => names.get(path) ?? path;
    const scripts = file.scripts.map(({ path, text }) => ({
        path: named(path),
        ownPath: path,
        code: codes.of(path, text, names),
    }));
    const byPath = new Map();
    for (const { path, code } of scripts)
        byPath.set(path, [...(byPath.get(path) ?? []), code]);
    const resolved = withSiblings(file.resolved.map(([importer, specifier, target]) => [named(importer), specifier, named(target)]), byPath);
    const targets = new Map(resolved.map(([importer, specifier, target]) => [`${importer}\n${specifier}`, target]));
    const modules = new Set(resolved.map(([, , target]) => target));
    const places = (ran) => ran.flatMap(([script, start, end, name, blocks]) => {
        const known = scripts[script];
        const skipped = blocks?.map(([from, to]) => ({ start: from, end: to })) ?? null;
        return known === undefined ? [] : [{ ...known, start, end, name, skipped }];
    });
    return {
        file,
        byPath,
        resolved,
        places,
        all: file.stretches.flatMap(({ ran }) => places(ran)),
        isModule: (path) => modules.has(path),
        target: (importer, specifier) => targets.get(`${importer}\n${specifier}`) ?? null,
    };
}
/**
 * Node.js finds what `require` asks for once for all files of a directory, and tells of the first that asks: what the others
 * have in their texts, they may ask for as well.
 */
function withSiblings(resolved, byPath) {
    const told = new Set(resolved.map(([importer, specifier]) => `${importer}\n${specifier}`));
    const targets = new Map(resolved.map(([importer, specifier, target]) => [
        `${directoryOf(importer)}\n${specifier}`,
        target,
    ]));
    const more = [...byPath].flatMap(([path, codes]) => [...new Set(codes.flatMap(({ text }) => quotedIn(text)))].flatMap((specifier) => {
        const target = targets.get(`${directoryOf(path)}\n${specifier}`);
        const isTold = target === undefined || told.has(`${path}\n${specifier}`);
        return isTold ? [] : [[path, specifier, target]];
    }));
    return [...resolved, ...more];
}
function directoryOf(path) {
    return path.replace(/[^/\\]*$/, '');
}
/** What may be the name of a module. */
function quotedIn(text) {
    return [...text.matchAll(/(["'`])([^\s"'`\\]+)\1/g)].map(([, , inner = '']) => inner);
}
/** Texts that are the same are looked through once. */
class Codes {
    #known = new Map();
    of(path, text, names) {
        // What its imports stand for may differ from version to version, so that its contents may.
        const key = `${names.size > 0 ? 'head' : 'base'}\n${path}\n${text}`;
        const known = this.#known.get(key) ?? new Code(text);
        this.#known.set(key, known);
        return known;
    }
}

;// CONCATENATED MODULE: ./lib/reach/imported-as.js


/** The files that ask for a file. */
function importersOf(path, side) {
    return side.resolved.flatMap(([importer, , target]) => (target === path ? [importer] : []));
}
/**
 * Names that stand in an importing file for what another one exports.
 *
 * @returns null where they cannot be told: the module as a whole is handed on, so that its names may be listed
 */
function localsOf(importer, path, name, side) {
    const codes = side.byPath.get(importer);
    // Nothing of it has run: then nothing of it has used what it asked for.
    if (codes === undefined)
        return isEvaluated(importer) ? null : none;
    const asked = new Set(side.resolved.flatMap(([from, specifier, target]) => from === importer && target === path ? [specifier] : []));
    const found = { names: [], exported: [] };
    for (const { syntax } of codes) {
        if (syntax === null)
            return null;
        const places = new Set();
        const isKnown = search(syntax.program, null, (node, parents) => localsIn(node, parents, asked, name, { ...found, places }, syntax.program));
        if (!isKnown || [...asked].some((specifier) => !places.has(specifier)))
            return null;
    }
    return found;
}
const none = { names: [], exported: [] };
/** Code without a file of its own, such as the gate's. */
function isEvaluated(path) {
    return path === '';
}
/** @returns false where a module is used as a whole */
function localsIn(node, parents, asked, name, found, program) {
    const of = nodeFields(node);
    const source = maybe(of['source']);
    const specifier = source === null ? null : nodeFields(source)['value'];
    if (typeof specifier === 'string' && asked.has(specifier)) {
        found.places.add(specifier);
        if (node.type === 'ImportExpression')
            return false;
        if (node.type === 'ExportAllDeclaration') {
            if (maybe(of['exported']) !== null || name === wholeModule)
                return false;
            found.exported.push(name);
            return true;
        }
        for (const each of nodes(of['specifiers'])) {
            const own = nodeFields(each);
            if (each.type === 'ImportNamespaceSpecifier') {
                const local = nameOf(child(own['local']));
                if (name === wholeModule)
                    found.names.push(local);
                else if (escapes(local, program))
                    return false;
                else
                    found.names.push(name);
            }
            else if (each.type === 'ImportDefaultSpecifier') {
                const local = nameOf(child(own['local']));
                // Of CommonJS it is all that is exported.
                if (name === 'default' || name === wholeModule)
                    found.names.push(local);
                else if (escapes(local, program))
                    return false;
                else
                    found.names.push(name);
            }
            else {
                const imported = child(own['imported'] ?? own['local']);
                const isIt = nameOf(imported) === name || nodeFields(imported)['value'] === name;
                if (!isIt && name !== wholeModule)
                    continue;
                if (each.type === 'ImportSpecifier')
                    found.names.push(nameOf(child(own['local'])));
                else
                    found.exported.push(nameOf(child(own['exported'])));
            }
        }
        return true;
    }
    const wanted = required(node);
    if (wanted === null || !asked.has(wanted))
        return true;
    found.places.add(wanted);
    const parent = parents.at(-1);
    if (parent === undefined)
        return false;
    const own = nodeFields(parent);
    if (parent.type === 'ExpressionStatement')
        return true;
    if (parent.type === 'MemberExpression') {
        if (own['computed'] === true || name === wholeModule)
            return false;
        if (nameOf(child(own['property'])) === name)
            found.names.push(name);
        return true;
    }
    if (parent.type !== 'VariableDeclarator')
        return false;
    const id = child(own['id']);
    if (id.type === 'Identifier') {
        if (name === wholeModule)
            found.names.push(nameOf(id));
        else if (escapes(nameOf(id), program))
            return false;
        else
            found.names.push(name);
        return true;
    }
    if (id.type !== 'ObjectPattern')
        return false;
    for (const each of nodes(nodeFields(id)['properties'])) {
        const property = nodeFields(each);
        if (each.type !== 'Property' || property['computed'] === true)
            return false;
        if (nameOf(child(property['key'])) !== name && name !== wholeModule)
            continue;
        const value = child(property['value']);
        if (value.type !== 'Identifier')
            return false;
        found.names.push(nameOf(value));
    }
    return true;
}
/** Whether a file of CommonJS does anything with its exports but to set and to use them by their names. */
function listsExports({ syntax }) {
    if (syntax === null)
        return true;
    return !search(syntax.program, null, (node, parents) => {
        if (!isExports(node))
            return true;
        const parent = parents.at(-1);
        if (parent === undefined)
            return false;
        const of = nodeFields(parent);
        switch (parent.type) {
            case 'MemberExpression':
                return of['computed'] === false || child(of['property']).type === 'Literal';
            case 'Property':
                return of['key'] === node && of['computed'] === false;
            case 'AssignmentExpression':
                return of['left'] === node;
            case 'CallExpression': {
                const [object, key] = nodes(of['arguments']);
                const isDefining = memberName(child(of['callee'])) === 'Object.defineProperty';
                return isDefining && object === node && key?.type === 'Literal';
            }
            case 'UnaryExpression':
            case 'LogicalExpression':
            case 'ExpressionStatement':
                return true;
            default:
                return false;
        }
    });
}
/** Whether anything but `name.property` is done with what a name stands for; by spelling, which is more than there is. */
function escapes(name, program) {
    return !search(program, null, (node, parents) => {
        if (node.type !== 'Identifier' || nameOf(node) !== name)
            return true;
        const parent = parents.at(-1);
        if (parent === undefined)
            return false;
        const of = nodeFields(parent);
        if (/^Import\w*Specifier$/.test(parent.type))
            return true;
        if (parent.type === 'VariableDeclarator')
            return of['id'] === node;
        if (parent.type !== 'MemberExpression')
            return false;
        if (of['object'] === node)
            return of['computed'] === false;
        return of['computed'] === false;
    });
}
/** Goes through all of the syntax while `test` holds. @returns whether it held to the end */
function search(node, parents, test) {
    const around = parents ?? [];
    if (!test(node, around))
        return false;
    const inner = [...around.slice(-2), node];
    return Object.values(nodeFields(node)).every((each) => {
        if (Array.isArray(each))
            return nodes(each).every((one) => search(one, inner, test));
        return !isNode(each) || search(each, inner, test);
    });
}

;// CONCATENATED MODULE: ./lib/reach/taint.js
/**
 * Follows names whose values have changed while files were loaded: who mentions one of them may be reached, and whoever
 * does not cannot be.
 */







/** Stands for the paths of all files: objects go from one to the other. */
const everywhere = '';
/** @param changed parts that only one of the versions has */
function followTaint(changed, both) {
    const names = new Map();
    const properties = new Set();
    const waiting = [];
    const add = (name) => {
        const key = name.exported ? `export ${name.name}` : name.name;
        const known = names.get(name.path) ?? new Set();
        names.set(name.path, known);
        if (known.has(key))
            return;
        known.add(key);
        known.add(name.name);
        waiting.push(name);
    };
    /** @returns what it does beside giving values to names */
    const take = (place, unit) => {
        const { does, target } = unit;
        // Code that is new as a whole, or gone, is read as it says: nothing else is.
        const isInBoth = both.every(({ side }) => side.byPath.has(place.path));
        if (directive.test(unit.content) && !isInBoth)
            return null;
        const isSet = unit.properties.length > 0 && both.some(hasSetter);
        const isCalled = unit.methods.some((name) => both.some((loaded) => hasMethod(loaded, name)));
        // A function that is called with a changed value may do anything with it.
        const isRead = both.some((loaded) => hasGetter(loaded, unit.reads));
        if (does === 'acts' || isSet || isRead || isCalled || (does === 'loads' && target === null))
            return { ...unit, place };
        if (does === 'loads')
            return null;
        for (const name of unit.names)
            add({ path: place.path, name, exported: false });
        for (const name of unit.exported)
            add({ path: place.path, name, exported: true });
        for (const name of unit.properties) {
            properties.add(name);
            add({ path: everywhere, name, exported: false });
        }
        return null;
    };
    const spread = (name) => {
        for (const loaded of both) {
            for (const [place, unit] of usesOf(name, loaded)) {
                const effect = unit === null ? { ...place, place } : take(place, unit);
                if (effect !== null)
                    return effect;
            }
            if (!name.exported)
                continue;
            const effect = handOver(name, loaded, add);
            if (effect !== null)
                return effect;
        }
        return null;
    };
    let effect = null;
    for (const { body, unit } of changed) {
        const isLoud = unit.does === 'loads' && unit.target !== null && !isQuiet(unit.target, both);
        effect ??= isLoud ? { ...unit, place: body.place } : take(body.place, unit);
    }
    while (effect === null) {
        const next = waiting.shift();
        if (next === undefined)
            break;
        effect = spread(next);
    }
    return { names, properties, effect };
}
/** Where a name is used while files are loaded: the parts that do, or null in place of one that cannot be told. */
function* usesOf({ path, name }, loaded) {
    const isHere = (place) => path === everywhere || place.path === path;
    for (const { place, units } of loaded.bodies) {
        if (!isHere(place))
            continue;
        if (units === null || place.code.syntax?.isDynamic !== false) {
            if (path !== everywhere || place.code.text.includes(name))
                yield [place, null];
            continue;
        }
        for (const unit of units)
            if (mentions(place.code, unit, null, name))
                yield [place, unit];
    }
    for (const place of loaded.functions) {
        const own = ownFunction(place);
        if (!isHere(place) || !mentions(place.code, place, own, name))
            continue;
        const units = own === null ? null : statementsOf(place, own, name, loaded.side);
        if (units === null)
            yield [place, null];
        else
            for (const unit of units)
                yield [place, unit];
    }
}
/** The statements of a function that mention a name; null where it is also mentioned elsewhere in it. */
function statementsOf({ code, path }, own, name, side) {
    const body = child(nodeFields(own.node)['body']);
    const head = { start: own.start, end: body.start };
    if (body.type !== 'BlockStatement' || mentions(code, head, null, name))
        return null;
    const units = unitsOf(code, own.start, own.end, (asked) => side.target(path, asked));
    return units?.filter((unit) => mentions(code, unit, null, name)) ?? null;
}
/** Whether setting a property may have called a function. */
function hasSetter({ functions }) {
    return functions.some(({ name }) => /^set(?: |$)/.test(name));
}
/** Whether reading one of the properties may have called a function. */
function hasGetter({ functions, bodies }, reads) {
    if (reads.length === 0)
        return false;
    const givesGetters = (text) => /Proxy|defineProp|__defineGetter__|\.create\b/.test(text);
    return functions.some(({ name }) => {
        const [, read] = /^get (.*)$/.exec(name) ?? [];
        if (read !== undefined)
            return reads.includes(anyProperty) || reads.includes(read);
        // A trap of a proxy, or the getter of a property that was defined: of whichever.
        return propertyOf(name) === 'get' && bodies.some(({ place }) => givesGetters(place.code.text));
    });
}
/** Whether a function of the versions' own ran that is called as a method of the language is, or may be. */
function hasMethod({ functions, bodies }, method) {
    const isIteration = method === iteration;
    const names = isIteration ? 'next' : method;
    if (bodies.some(({ place }) => mayGive(place.code.text, names)))
        return true;
    return functions.some((place) => {
        const property = propertyOf(place.name);
        if (!isIteration)
            return property === method;
        const own = ownFunction(place);
        const isGenerator = own !== null && nodeFields(own.node)['generator'] === true;
        return isGenerator || /^(?:next$|\[Symbol\.iterator\])/.test(property);
    });
}
/** What an exported name is called in the files that import it. @returns where that cannot be told */
function handOver({ path, name }, { bodies, side }, add) {
    const own = bodies.find(({ place }) => place.path === path)?.place;
    if (own !== undefined && listsExports(own.code))
        return { ...own, place: own };
    for (const importer of new Set(importersOf(path, side))) {
        const locals = localsOf(importer, path, name, side);
        if (locals === null) {
            const [code] = side.byPath.get(importer) ?? [];
            const body = bodies.find(({ place }) => place.path === importer);
            const place = body?.place ?? placeOf(importer, code);
            return { ...place, place };
        }
        for (const local of locals.names)
            add({ path: importer, name: local, exported: false });
        for (const again of locals.exported)
            add({ path: importer, name: again, exported: true });
    }
    return null;
}
/** Whether a place mentions one of the names that may have changed. */
function isTainted(place, { names }) {
    const { path, code } = place;
    const known = [...(names.get(path) ?? []), ...(names.get(everywhere) ?? [])];
    if (known.length === 0)
        return false;
    const mentioned = code.mentions(place, ownFunction(place));
    return known.some((name) => mentioned.has(name));
}
function ownFunction({ code, start, end }) {
    return code.functionAt(start, end);
}
function mentions(code, span, own, name) {
    return code.text.includes(name) && code.mentions(span, own).has(name);
}
/** Whether having a file loaded earlier or later makes no difference: nothing acts in it, nor in what it loads. */
function isQuiet(path, both, seen = new Set()) {
    if (seen.has(path))
        return true;
    seen.add(path);
    if (path.startsWith('node:') || !/[/\\]/.test(path))
        return true;
    const bodies = both.flatMap((each) => each.bodies).filter(({ place }) => place.path === path);
    if (bodies.length === 0)
        return false;
    return bodies.every(({ units }) => units?.every(({ does, target, content }) => does === 'binds' ||
        directive.test(content) ||
        (does === 'loads' && target !== null && isQuiet(target, both, seen))) ?? false);
}
/** Says how the file itself is to be read. */
const directive = /^(["'])use strict\1 ?;?$/;
function placeOf(path, code) {
    const text = code ?? noCode;
    return {
        path,
        ownPath: path,
        code: text,
        start: 0,
        end: text.text.length,
        name: '',
        skipped: null,
    };
}
const noCode = new Code('');

;// CONCATENATED MODULE: ./lib/reach/compare.js







function compareLooks(base, head) {
    const codes = new Codes();
    const own = sideOf(base, new Map(), codes);
    const other = sideOf(head, movedFiles(base, head), codes);
    const sides = [own, other];
    const baseShared = merged(own, null);
    const headShared = merged(other, null);
    const loaded = [loadedOf(own, baseShared), loadedOf(other, headShared)];
    const naming = namingIn(sides);
    const alike = alikeAtLoad(loaded, naming.placeAtTop);
    const keys = keysFor(sides, naming, alike);
    const changed = changedUnits(loaded, keys);
    const taint = followTaint(changed, loaded);
    const others = [notAlike(loaded[0], alike), notAlike(loaded[1], alike)];
    const atLoad = [
        ...imports(own, other),
        ...(taint.effect === null ? [] : [effect(taint.effect, own, other)]),
        ...differing(others[0], others[1], sides, keys),
        // A part that is new may have called what both have: a getter.
        ...(changed.length === 0 && alike.isEmpty ? [] : ranInOne(others, keys)),
        ...reads(baseShared, headShared, sides),
        ...listing([...baseShared.read, ...headShared.read], taint),
    ];
    const benchmarks = new Map();
    const ids = [own, other].map(({ file }) => new Set(file.stretches.flatMap(({ benchmark }) => benchmark ?? [])));
    for (const id of ids[0] ?? []) {
        if (ids[1]?.has(id) !== true)
            continue;
        const was = merged(own, id);
        const is = merged(other, id);
        benchmarks.set(id, {
            differences: [
                ...differing(was.places, is.places, sides, keys),
                ...mentioning([...is.places, ...was.places], taint, sides, keys),
                ...reads(was, is, sides),
                ...listing([...was.read, ...is.read], taint),
            ],
            unseen: [...was.unseen, ...is.unseen],
            counted: {
                ...count([...was.places, ...baseShared.places], [...was.read, ...baseShared.read]),
                calls: Math.min(was.calls, is.calls),
            },
        });
    }
    const threw = [base, head].flatMap((file) => file.threw ?? []).slice(0, 1);
    return {
        shared: {
            differences: atLoad,
            unseen: [
                ...threw.map((text) => ({ code: 'file-throws', text })),
                ...baseShared.unseen,
                ...headShared.unseen,
            ],
            counted: { ...count(baseShared.places, baseShared.read), calls: 0 },
        },
        benchmarks,
    };
}
function merged(side, benchmark) {
    const own = side.file.stretches.filter((each) => each.benchmark === benchmark);
    return {
        places: own.flatMap(({ ran }) => side.places(ran)),
        read: own.flatMap(({ read }) => read),
        unseen: own.flatMap(({ unseen }) => unseen),
        calls: own.reduce((sum, { calls }) => sum + calls, 0),
    };
}
function loadedOf(side, { places }) {
    const bodies = new Map();
    const functions = [];
    for (const place of places) {
        const { path, code, start, end } = place;
        const isBody = side.isModule(path) &&
            (code.isFile(start, end) || code.functionAt(start, end)?.isTop === true);
        if (!isBody) {
            functions.push(place);
            continue;
        }
        const key = `${path} ${start} ${end} ${code.text.length}`;
        if (bodies.has(key))
            continue;
        bodies.set(key, {
            place,
            units: unitsOf(code, start, end, (asked) => side.target(path, asked)),
        });
    }
    return { side, bodies: [...bodies.values()], functions };
}
function effect({ place, start, end }, base, head) {
    const isHead = (head.byPath.get(place.path) ?? []).includes(place.code);
    const isBase = (base.byPath.get(place.path) ?? []).includes(place.code);
    const how = isBase && !isHead ? 'gone' : 'changed';
    return {
        kind: 'code',
        how,
        path: place.ownPath,
        lines: linesOf({ ...place, start, end }),
        name: '',
    };
}
/** Code that one version runs and the other does not have. */
function differing(before, after, [base, head], keys) {
    const lacking = (side, places) => {
        const found = places.filter((place) => !keys.isIn(side, place));
        return [...new Map(found.map((place) => [keys.of(place), place])).values()];
    };
    const gone = lacking(head, before);
    const fresh = lacking(base, after);
    const isSameName = (a, b) => a.path === b.path && a.name === b.name;
    return [
        ...fresh.map((place) => {
            const how = gone.some((each) => isSameName(each, place)) ? 'changed' : 'new';
            return codeAt(place, how);
        }),
        ...gone
            .filter((place) => !fresh.some((each) => isSameName(each, place)))
            .map((place) => codeAt(place, 'gone')),
    ];
}
function notAlike({ functions }, alike) {
    return functions.filter((place) => !alike.has(place));
}
/** Code that has run at load in one version alone. */
function ranInOne([base, head], keys) {
    const ran = [base, head].map((places) => new Set(places.map((place) => keys.of(place))));
    return [...head, ...base]
        .filter((place) => !ran.every((each) => each.has(keys.of(place))))
        .map((place) => codeAt(place, 'changed'));
}
/** Code that both have, and that uses a value which was changed while files were loaded. */
function mentioning(places, taint, sides, keys) {
    const found = places.filter((place) => isTainted(place, taint) && sides.every((side) => keys.isIn(side, place)));
    const each = new Map(found.map((place) => [keys.of(place), place]));
    return [...each.values()].map((place) => codeAt(place, 'changed'));
}
function codeAt(place, how) {
    const { ownPath, name } = place;
    return { kind: 'code', how, path: ownPath, lines: linesOf(place), name };
}
function linesOf({ code, start, end, }) {
    return [code.line(start), code.line(Math.max(start, end - 1))];
}
/** What a benchmark of one version has read that was never the same in the other one. */
function reads(was, is, [base, head]) {
    const keyOf = (read) => read.join('\n');
    const lacking = ({ read }, { file }) => {
        const known = new Set(file.stretches.flatMap((each) => each.read).map(keyOf));
        return read.filter((each) => !known.has(keyOf(each)));
    };
    const found = [...lacking(was, head), ...lacking(is, base)];
    const named = new Map(found.map(([what, name]) => [`${what} ${name}`, { what, name }]));
    return [...named.values()].map((each) => ({ kind: 'read', ...each }));
}
/** Code that went through the properties of an object, and so may have read a changed one without mentioning it. */
function listing(read, { properties }) {
    const found = read.filter(([what, name]) => what === 'property' && properties.has(name));
    return [...new Set(found.map(([, name]) => name))].map((name) => ({
        kind: 'read',
        what: 'property',
        name,
    }));
}
function imports(base, head) {
    return base.resolved.flatMap(([path, specifier, target]) => {
        const now = head.target(path, specifier);
        // Where the importing code is another one, so is what it says; that is looked at there.
        return now === null || now === target ? [] : [{ kind: 'resolved', path, specifier }];
    });
}
function count(places, read) {
    const byCode = [...Map.groupBy(places, ({ code }) => code).values()];
    const functions = byCode.map((own) => new Set(own.map(({ start, end }) => `${start} ${end}`)).size);
    const files = new Set(places.map(({ path }) => path));
    return {
        functions: functions.reduce((sum, each) => sum + each, 0),
        files: files.size,
        reads: new Set(read.map(([what, name]) => `${what} ${name}`)).size,
    };
}

;// CONCATENATED MODULE: ./lib/reach/settled.js


/**
 * Both versions have run the same scripts, and nothing in these loads or reads more once a file has been loaded: then
 * later calls run the same code in both, whichever that is.
 */
function isSettled(base, head) {
    const own = textsByPath(base);
    const other = textsByPath(head);
    const isSame = own.size === other.size && [...own.keys()].every((key) => other.has(key));
    return isSame && [base, head].every(usesHarmlessModules) && [...own.values()].every(isClosed);
}
function textsByPath({ scripts }) {
    return new Map(scripts.map(({ path, text }) => [`${path}\n${text}`, text]));
}
/** Node.js's own modules by which nothing is loaded or read. */
const harmless = /^node:(?:assert|async_hooks|buffer|console|constants|crypto|diagnostics_channel|events|os|path|perf_hooks|process|punycode|querystring|stream|string_decoder|timers|tty|url|util|zlib)(?:\/|$)/;
function usesHarmlessModules({ resolved, stretches }) {
    const isPreloaded = stretches.some(({ read }) => read.some(([what]) => what === 'preloaded'));
    return (!isPreloaded && resolved.every(([, , url]) => !url.startsWith('node:') || harmless.test(url)));
}
/** What loads or reads more by other names: it counts wherever it stands, since it can be kept under yet another name. */
const others = /^(?:getBuiltinModule|mainModule|createRequire|dlopen|_?(?:linkedB|b)inding|importScripts|fetch|WebSocket|EventSource|XMLHttpRequest)$/;
const anyDoor = new RegExp(`\\b(?:require|import|${others.source.slice(1, -1)})\\b`);
/** Whether a script loads and reads nothing any more when it has been loaded. */
function isClosed(text) {
    if (!anyDoor.test(text))
        return true;
    const { syntax } = new Code(text);
    if (syntax === null)
        return false;
    const wordAt = (at) => {
        const token = syntax.tokens[at];
        return token === undefined ? '' : text.slice(token.start, token.end);
    };
    return syntax.tokens.every(({ start, type }, at) => {
        const word = wordAt(at);
        // Texts may be the names of properties, or code that is still to be made of them.
        if (type.label === 'string' || type.label === 'template')
            return !isCodeOrName(word);
        if (others.test(word))
            return false;
        // Unless it is waited for, it may come to its end in the middle of a benchmark.
        if (word === 'import')
            return wordAt(at + 1) !== '(' || (wordAt(at - 1) === 'await' && runsOnce(syntax, start));
        if (word !== 'require')
            return true;
        const isOfText = wordAt(at + 1) === '(' && /^["']/.test(wordAt(at + 2));
        return isOfText && wordAt(at + 3) === ')' && runsOnce(syntax, start);
    });
}
function isCodeOrName(word) {
    const text = word.replaceAll(/["'`]/g, '');
    return text === 'require' || others.test(text) || /\b(?:require|import)\s*\(/.test(text);
}
/** Whether what stands there runs while the file is loaded, and never again: in no function, and not as a class's field. */
function runsOnce({ all, program, tokens }, at) {
    if (all.some((each) => each.start <= at && at < each.end && !isCalledAtOnce(each)))
        return false;
    const statement = program.body.find(({ start, end }) => start <= at && at < end);
    return !tokens.some(({ start, type }) => type.label === 'class' && start < at && start >= (statement?.start ?? 0));
}
/** An `async` function or a generator goes on later than where it is called. */
function isCalledAtOnce({ isTop, node }) {
    const { async: isAsync, generator } = nodeFields(node);
    return isTop && isAsync !== true && generator !== true;
}

;// CONCATENATED MODULE: ./lib/reach/judge-looks.js


/**
 * @param candidates ids of the benchmarks that were to run, and no others did
 * @param depth how often both looks have called them
 */
function judgeLooks(base, head, candidates, depth) {
    if (base.kind === 'failed')
        return judge_looks_all(candidates, unknown(base.why));
    if (head.kind === 'failed')
        return judge_looks_all(candidates, unknown(head.why));
    const { shared, benchmarks } = compareLooks(base.file, head.file);
    const everywhere = reachOf(shared);
    if (everywhere.kind !== 'cannot-reach')
        return judge_looks_all(candidates, everywhere);
    const own = candidates.map((id) => {
        const compared = benchmarks.get(id);
        const reach = compared === undefined ? unknown({ code: 'not-run', text: '' }) : reachOf(compared);
        return [id, reach];
    });
    const proved = own.filter(([, { kind }]) => kind === 'cannot-reach');
    const isEnough = depth === 'as-measured' || isSettled(base.file, head.file);
    if (proved.length === own.length && isEnough)
        return { known: new Map(own), again: [] };
    const others = own.filter(([, { kind }]) => kind !== 'cannot-reach');
    return { known: new Map(others), again: proved.map(([id]) => id) };
}
function unknown(why) {
    return { kind: 'unknown', because: [why] };
}
function judge_looks_all(ids, reach) {
    return { known: new Map(ids.map((id) => [id, reach])), again: [] };
}
function reachOf({ differences, unseen, counted }) {
    // Several functions of a line are one place to look at.
    const each = new Map(differences.map((one) => [JSON.stringify(one), one]));
    if (each.size > 0)
        return { kind: 'reaches', differences: [...each.values()] };
    if (unseen.length > 0)
        return { kind: 'unknown', because: unseen };
    return { kind: 'cannot-reach', compared: counted };
}

;// CONCATENATED MODULE: ./lib/reach/look-until-known.js

/** Fewer benchmarks run each time, so that there is an end; further looks would cost more than measuring. */
const mostLooks = 6;
/**
 * Looks at a file of two versions until it is known of each candidate whether it reaches the change. The first look calls
 * benchmarks a few times, which is enough for what reaches the change at once, and where no later call can run other code.
 *
 * @param look looks at the base and the head, where these benchmarks run and no others; null where it was cut short
 * @returns what is known of each candidate, by its id: of fewer where a look was cut short
 */
async function lookUntilKnown(candidates, look) {
    const known = new Map();
    let asked = candidates;
    for (let looks = 0; asked.length > 0; looks++) {
        if (looks === mostLooks) {
            const because = [{ code: 'endless-looks', text: '' }];
            for (const id of asked)
                known.set(id, { kind: 'unknown', because });
            break;
        }
        const depth = looks === 0 ? 'few-calls' : 'as-measured';
        const both = await look(asked, depth);
        if (both === null)
            break;
        const judged = judgeLooks(...both, asked, depth);
        for (const [id, reach] of judged.known)
            known.set(id, reach);
        asked = judged.again;
    }
    return known;
}

;// CONCATENATED MODULE: ./lib/reach/use-counts.js

/**
 * What loading a file and one call of a benchmark use in two versions, where that differs; and how often a call stops the
 * program for a file, also where it does not.
 *
 * @returns empty where a look has failed
 */
function pairedUse(base, head, benchmark) {
    if (base.kind === 'failed' || head.kind === 'failed')
        return [];
    const [was, is] = [base.file, head.file].map((file) => usedBy(file, benchmark));
    if (was === undefined || is === undefined)
        return [];
    return ['load', 'call'].flatMap((during) => {
        const [before, now] = [was[during], is[during]];
        if (before === null || now === null)
            return [];
        return model/* usedThings */.BI
            .map((what) => ({ what, name: '', during, base: before[what], head: now[what] }))
            .filter((one) => one.base !== one.head || (isTold(one) && one.head > 0));
    });
}
function isTold({ what, during }) {
    return what === 'synchronous-files' && during === 'call';
}
function usedBy({ stretches, threw }, benchmark) {
    const beside = stretches.filter((one) => one.benchmark === null);
    const own = stretches.filter((one) => one.benchmark === benchmark);
    return {
        // Nobody knows what a file would still have used that did not come to its end.
        load: threw === null ? beside.reduce((sum, { used }) => added(sum, used), model/* noUse */.bH) : null,
        call: own.length === 1 ? (own[0]?.used ?? null) : null,
    };
}
function added(sum, used) {
    if (used === null)
        return sum;
    return {
        modules: sum.modules + used.modules,
        files: sum.files + used.files,
        'synchronous-files': sum['synchronous-files'] + used['synchronous-files'],
        'child-processes': sum['child-processes'] + used['child-processes'],
        requests: sum.requests + used.requests,
    };
}

;// CONCATENATED MODULE: ./lib/reach/report.js
function reachReportOf(known) {
    const of = (kind) => known.benchmarks.filter(({ reach }) => reach.kind === kind).length;
    const counts = {
        reaches: of('reaches'),
        'cannot-reach': of('cannot-reach'),
        unknown: of('unknown'),
    };
    return { schema: { name: 'benchgate-reach', version: 1 }, ...known, counts };
}

// EXTERNAL MODULE: ./lib/report/index.js + 140 modules
var lib_report = __webpack_require__(6204);
;// CONCATENATED MODULE: ./lib/reach/render.js

/** What was found, for a terminal: first how many benchmarks reach the change, then each by itself. No last line break. */
function renderReach(report, { color, width }) {
    const { bold, quiet } = (0,lib_report.paint)(color);
    const { counts, benchmarks, base, head, node, seconds } = report;
    const headline = `${counts.reaches} of ${(0,lib_report.count)(benchmarks.length, 'benchmark')} can reach the change from ${base.label} to ${head.label}, ${counts['cannot-reach']} cannot, and of ${counts.unknown} it is not known.`;
    const rows = benchmarks.flatMap(({ benchmark, reach }) => [
        ...(0,lib_report.wrap)((0,lib_report.logText)(benchmark.id), width),
        ...(0,lib_report.wrap)((0,lib_report.logText)((0,lib_report.reachText)(reach)), width - indent.length).map((line) => quiet(`${indent}${line}`)),
    ]);
    const end = `Nothing was measured. Node.js ${node}, ${(0,lib_report.formatDuration)(seconds)}.`;
    return [(0,lib_report.wrap)((0,lib_report.logText)(headline), width).map(bold), rows, (0,lib_report.wrap)((0,lib_report.logText)(end), width).map(quiet)]
        .filter((block) => block.length > 0)
        .map((block) => block.join('\n'))
        .join('\n\n');
}
const indent = '  ';
/** JSON with a line break at the end. */
function renderReachJson(report) {
    return `${JSON.stringify(report, null, 2)}\n`;
}

;// CONCATENATED MODULE: ./lib/reach/index.js








/***/ })

};
