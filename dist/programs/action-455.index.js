export const id = 455;
export const ids = [455];
export const modules = {

/***/ 9455:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   run: () => (/* binding */ run)
/* harmony export */ });
/* harmony import */ var _actions_core__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(33838);

/**
 * One step of a workflow. Neither mode loads what only the other needs.
 *
 * @param entry the entry's `import.meta.url`
 * @returns the exit code
 */
async function run(entry) {
    // Every other word is for the configuration to refuse.
    if (_actions_core__WEBPACK_IMPORTED_MODULE_0__/* .getInput */ .V4('mode') === 'publish') {
        const { publishReport } = await Promise.all(/* import() */[__webpack_require__.e(130), __webpack_require__.e(543), __webpack_require__.e(503), __webpack_require__.e(661), __webpack_require__.e(382), __webpack_require__.e(663), __webpack_require__.e(610), __webpack_require__.e(900), __webpack_require__.e(524), __webpack_require__.e(616), __webpack_require__.e(950), __webpack_require__.e(927), __webpack_require__.e(261)]).then(__webpack_require__.bind(__webpack_require__, 74261));
        return publishReport();
    }
    const { measure } = await Promise.all(/* import() */[__webpack_require__.e(130), __webpack_require__.e(543), __webpack_require__.e(503), __webpack_require__.e(613), __webpack_require__.e(661), __webpack_require__.e(382), __webpack_require__.e(610), __webpack_require__.e(900), __webpack_require__.e(524), __webpack_require__.e(429), __webpack_require__.e(562), __webpack_require__.e(616), __webpack_require__.e(950), __webpack_require__.e(285), __webpack_require__.e(927), __webpack_require__.e(869), __webpack_require__.e(417)]).then(__webpack_require__.bind(__webpack_require__, 13417));
    return measure(entry);
}


/***/ })

};
