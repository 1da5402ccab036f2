import { createRequire as __WEBPACK_EXTERNAL_createRequire } from "module";
var __webpack_exports__ = {};

;// CONCATENATED MODULE: external "node:fs"
const external_node_fs_namespaceObject = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:fs");
;// CONCATENATED MODULE: external "node:url"
const external_node_url_namespaceObject = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:url");
;// CONCATENATED MODULE: ./lib/platform/config/as-data.js
/** More would only be the same mistake once more. */
const mostPlaces = 20;
/**
 * Copies a value that consists of data: null, booleans, finite numbers, texts, lists, and plain objects of such. A key
 * of an object whose value is undefined is left out, as if it were not there.
 *
 * JSON itself is no judge of that: it drops functions and symbols, and turns infinity into null and regular
 * expressions into empty objects, so that a limit that was meant would silently be none.
 */
function asData(value) {
    const places = [];
    const copy = copyOf(value, '', []);
    return places.length === 0 ? { kind: 'data', value: copy } : { kind: 'not-data', places };
    function copyOf(part, path, within) {
        const problem = problemOf(part, within);
        if (problem !== null) {
            if (places.length < mostPlaces)
                places.push({ path, problem });
            return null;
        }
        // JSON has no zero with a sign.
        if (part === 0)
            return 0;
        if (typeof part !== 'object' || part === null)
            return part;
        const inner = [...within, part];
        if (Array.isArray(part)) {
            return Array.from(part, (entry, index) => copyOf(entry, `${path}[${index}]`, inner));
        }
        const entries = Object.entries(part).filter(([, entry]) => entry !== undefined);
        return Object.fromEntries(entries.map(([key, entry]) => [key, copyOf(entry, stepped(path, key), inner)]));
    }
}
function stepped(path, key) {
    const isName = /^[\p{L}_$][\p{L}\p{N}_$]*$/u.test(key);
    if (!isName)
        return `${path}[${JSON.stringify(key)}]`;
    return path === '' ? key : `${path}.${key}`;
}
/** @param within the lists and objects around it */
function problemOf(part, within) {
    switch (typeof part) {
        case 'string':
        case 'boolean':
            return null;
        case 'number':
            return Number.isFinite(part) ? null : `is ${part}`;
        case 'bigint':
            return `is the BigInt ${part}n`;
        case 'function':
            return /^class\b/.test(Function.prototype.toString.call(part))
                ? 'is a class'
                : 'is a function';
        case 'symbol':
            return 'is a symbol';
        case 'undefined':
            return 'is undefined';
        case 'object':
            return part === null ? null : problemOfObject(part, within);
    }
}
function problemOfObject(part, within) {
    if (within.includes(part))
        return 'contains itself';
    if (Array.isArray(part))
        return null;
    if (!isPlain(part))
        return `is ${instanceOf(part)}`;
    const symbol = Object.getOwnPropertySymbols(part).find((key) => Object.prototype.propertyIsEnumerable.call(part, key));
    return symbol === undefined ? null : `has the key ${String(symbol)}`;
}
/** Also where it comes from another realm, or is what `import * as` makes. */
function isPlain(part) {
    const prototype = Object.getPrototypeOf(part);
    return prototype === null || Object.getPrototypeOf(prototype) === null;
}
function instanceOf(part) {
    if (part instanceof RegExp)
        return `the regular expression ${part}`;
    if (part instanceof Promise)
        return 'a Promise';
    const { constructor } = part;
    const name = typeof constructor === 'function' ? constructor.name : '';
    return name === '' ? 'an instance of a class' : `an instance of ${name}`;
}

;// CONCATENATED MODULE: ./lib/platform/config/loader.js
var __rewriteRelativeImportExtension = (undefined && undefined.__rewriteRelativeImportExtension) || function (path, preserveJsx) {
    if (typeof path === "string" && /^\.\.?\//.test(path)) {
        return path.replace(/\.(tsx)$|((?:\.d)?)((?:\.[^./]+?)?)\.([cm]?)ts$/i, function (m, tsx, d, ext, cm) {
            return tsx ? preserveJsx ? ".jsx" : ".js" : d && (!ext || !cm) ? m : (d + ext + "." + cm.toLowerCase() + "js");
        });
    }
    return path;
};
/**
 * Entry of the process that evaluates a config file: `node config-loader.js FILE`.
 *
 * A process, and not an import: a config file is a program. It may end the process, never come to an end, print, or
 * change what every other module sees, and it comes with the code that is judged. Only data leaves this process.
 */



const reportChannel = 3;
// Whatever the file replaces of these, it is too late.
const { stringify } = JSON;
const end = process.exit.bind(process);
async function evaluate(path) {
    try {
        const module = await import(__rewriteRelativeImportExtension(/* webpackIgnore: true */ (0,external_node_url_namespaceObject.pathToFileURL)(path).href));
        if (typeof module !== 'object' || module === null || !('default' in module))
            return { kind: 'no-default-export' };
        return asData(module.default);
    }
    catch (error) {
        return { kind: 'throws', message: messageOf(error), code: codeOf(error) };
    }
}
function messageOf(error) {
    try {
        const words = error instanceof Error ? error.message : error;
        return String(words);
    }
    catch {
        return 'it threw something that cannot be shown';
    }
}
function codeOf(error) {
    if (!(error instanceof Error) || !('code' in error))
        return null;
    return typeof error.code === 'string' ? error.code : null;
}
/** What the file has left open holds nobody up. An exit code that it has set stands: it says that something failed. */
function report(message) {
    (0,external_node_fs_namespaceObject.writeFileSync)(reportChannel, `${stringify(message)}\n`);
    end();
}
const [, , file = ''] = process.argv;
// Not awaited here: Node.js would then tell the user of our own line that it never goes on.
process.once('beforeExit', () => report({ kind: 'stuck' }));
void evaluate(file).then(report);

