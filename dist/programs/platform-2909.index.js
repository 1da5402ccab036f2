export const id = 2909;
export const ids = [2909];
export const modules = {

/***/ 32909:
/***/ ((__webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.a(__webpack_module__, async (__webpack_handle_async_dependencies__, __webpack_async_result__) => { try {
__webpack_require__.r(__webpack_exports__);
/* harmony import */ var _platform_exit_guard_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(9311);

// Out before anything else is loaded: even @actions/core takes longer than Node.js itself.
process.stdout.write('benchgate: base and head, measured side by side\n');
const finish = (0,_platform_exit_guard_js__WEBPACK_IMPORTED_MODULE_0__/* .guardExit */ .K)((message) => process.stdout.write(`::error::${message}\n`));
const { failed } = await Promise.all(/* import() */[__webpack_require__.e(7543), __webpack_require__.e(8942), __webpack_require__.e(3838), __webpack_require__.e(6204), __webpack_require__.e(4126), __webpack_require__.e(5421)]).then(__webpack_require__.bind(__webpack_require__, 5421));
const { run } = await Promise.all(/* import() */[__webpack_require__.e(3838), __webpack_require__.e(9455)]).then(__webpack_require__.bind(__webpack_require__, 9455));
finish(await run(import.meta.url).catch(failed));

__webpack_async_result__();
} catch(e) { __webpack_async_result__(e); } }, 1);

/***/ }),

/***/ 9311:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   K: () => (/* binding */ guardExit)
/* harmony export */ });
/** The exit code of a run that has not finished, the same as that of a bug. */
const unfinished = 3;
/**
 * Keeps the process from ending as if all were well: before the run has finished, whatever ends it makes it fail, be it
 * `process.exit(0)` of a library or that nothing is left to wait for; afterwards the run's own exit code stands.
 *
 * @param tell says synchronously that the run has not finished
 * @returns to be called with the run's exit code, when it has finished
 */
function guardExit(tell) {
    let own = null;
    process.on('exit', (code) => {
        if (own === null)
            tell(`benchgate ended before it had finished (exit code ${code}): nothing was decided`);
        process.exitCode = own ?? unfinished;
    });
    return (code) => {
        own = code;
        process.exitCode = code;
    };
}


/***/ })

};
