export const id = 6437;
export const ids = [6437];
export const modules = {

/***/ 16437:
/***/ ((__webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.a(__webpack_module__, async (__webpack_handle_async_dependencies__, __webpack_async_result__) => { try {
__webpack_require__.r(__webpack_exports__);
/* harmony import */ var node_diagnostics_channel__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(53053);
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(73024);
/* harmony import */ var _actions_cache__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(60142);
/* harmony import */ var _protocol_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(14146);
/**
 * Entry of the process that talks to the Actions cache: `node actions-cache-client.js restore PREFIX...` or `save KEY`,
 * in a directory of its own, with the file at `entryPath` in it.
 *
 * A process, and not a call: the library cannot be stopped once it retries, reads its settings from the environment
 * and the working directory, keeps large parts of an archive in memory, and tells most failures only by printing them.
 */




const reportChannel = 3;
function send(message) {
    (0,node_fs__WEBPACK_IMPORTED_MODULE_1__.writeSync)(reportChannel, `${JSON.stringify(message)}\n`);
}
// The library returns the same for a failure and for nothing found. Statuses tell them apart, whatever it prints.
(0,node_diagnostics_channel__WEBPACK_IMPORTED_MODULE_0__.subscribe)('http.client.request.start', (message) => {
    const route = routeOf(message);
    if (route !== null)
        send({ kind: 'asked', route });
});
(0,node_diagnostics_channel__WEBPACK_IMPORTED_MODULE_0__.subscribe)('http.client.response.finish', (message) => {
    const route = routeOf(message);
    const status = statusOf(message);
    if (route !== null && status !== null)
        send({ kind: 'answered', route, status });
});
/** Such as `CreateCacheEntry`, or `caches` of the older service; null for what isn't the service's. */
function routeOf(message) {
    const path = property(property(message, 'request'), 'path');
    if (typeof path !== 'string')
        return null;
    return /\/(?:twirp\/[\w.]+\.CacheService|_apis\/artifactcache)\/(\w+)/.exec(path)?.[1] ?? null;
}
function statusOf(message) {
    const status = property(property(message, 'response'), 'statusCode');
    return typeof status === 'number' ? status : null;
}
function property(value, name) {
    return typeof value === 'object' && value !== null ? Reflect.get(value, name) : undefined;
}
async function talk([verb = '', first = '', ...more]) {
    if (!(0,_actions_cache__WEBPACK_IMPORTED_MODULE_2__/* .isFeatureAvailable */ .w3)())
        return { kind: 'unavailable' };
    switch (verb) {
        case 'restore': {
            const key = await (0,_actions_cache__WEBPACK_IMPORTED_MODULE_2__/* .restoreCache */ .P3)([_protocol_js__WEBPACK_IMPORTED_MODULE_3__/* .entryPath */ .s], first, [...more]);
            return { kind: 'restored', key: key ?? null };
        }
        case 'save':
            return { kind: 'saved', id: await (0,_actions_cache__WEBPACK_IMPORTED_MODULE_2__/* .saveCache */ .Io)([_protocol_js__WEBPACK_IMPORTED_MODULE_3__/* .entryPath */ .s], first) };
        default:
            throw new Error(`unknown verb: ${verb}`);
    }
}
send(await talk(process.argv.slice(2)));
// Where a download fails, the library leaves a timer of ten minutes behind.
process.stdout.write('', () => process.exit());

__webpack_async_result__();
} catch(e) { __webpack_async_result__(e); } }, 1);

/***/ }),

/***/ 14146:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   h: () => (/* binding */ clientMessage),
/* harmony export */   s: () => (/* binding */ entryPath)
/* harmony export */ });
/* harmony import */ var zod__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(28942);
/**
 * What the gate and the process that talks to the cache say to each other: the request as arguments, the messages as
 * lines of JSON on file descriptor 3, since the library prints to the other streams.
 */

/**
 * The one path that every entry holds. The service finds an entry only by the very paths it was saved with, so it is
 * constant, and relative, since a runner's directories differ.
 */
const entryPath = 'benchgate/entry';
const clientMessage = zod__WEBPACK_IMPORTED_MODULE_0__/* .discriminatedUnion */ .gMt('kind', [
    /** A request went out to the service; requests to the blobs' storage are not told. */
    zod__WEBPACK_IMPORTED_MODULE_0__/* .object */ .Ikc({ kind: zod__WEBPACK_IMPORTED_MODULE_0__/* .literal */ .euz('asked'), route: zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP() }),
    zod__WEBPACK_IMPORTED_MODULE_0__/* .object */ .Ikc({ kind: zod__WEBPACK_IMPORTED_MODULE_0__/* .literal */ .euz('answered'), route: zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP(), status: zod__WEBPACK_IMPORTED_MODULE_0__/* .int */ .Whr() }),
    /** What the library returned. */
    zod__WEBPACK_IMPORTED_MODULE_0__/* .object */ .Ikc({ kind: zod__WEBPACK_IMPORTED_MODULE_0__/* .literal */ .euz('restored'), key: zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP().nullable() }),
    zod__WEBPACK_IMPORTED_MODULE_0__/* .object */ .Ikc({ kind: zod__WEBPACK_IMPORTED_MODULE_0__/* .literal */ .euz('saved'), id: zod__WEBPACK_IMPORTED_MODULE_0__/* .number */ .aig() }),
    /** The environment has no cache service. */
    zod__WEBPACK_IMPORTED_MODULE_0__/* .object */ .Ikc({ kind: zod__WEBPACK_IMPORTED_MODULE_0__/* .literal */ .euz('unavailable') }),
]);


/***/ })

};
