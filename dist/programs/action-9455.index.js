export const id = 9455;
export const ids = [9455];
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
        const { publishReport } = await Promise.all(/* import() */[__webpack_require__.e(7543), __webpack_require__.e(130), __webpack_require__.e(8942), __webpack_require__.e(7661), __webpack_require__.e(3382), __webpack_require__.e(663), __webpack_require__.e(6204), __webpack_require__.e(6596), __webpack_require__.e(16), __webpack_require__.e(2305), __webpack_require__.e(4126), __webpack_require__.e(1601), __webpack_require__.e(4711), __webpack_require__.e(9567), __webpack_require__.e(5218)]).then(__webpack_require__.bind(__webpack_require__, 25218));
        return publishReport(entry);
    }
    if (_actions_core__WEBPACK_IMPORTED_MODULE_0__/* .getInput */ .V4('mode') === 'merge') {
        const { mergeShards } = await Promise.all(/* import() */[__webpack_require__.e(7543), __webpack_require__.e(130), __webpack_require__.e(8942), __webpack_require__.e(7661), __webpack_require__.e(3382), __webpack_require__.e(6204), __webpack_require__.e(6596), __webpack_require__.e(16), __webpack_require__.e(2305), __webpack_require__.e(5503), __webpack_require__.e(4126), __webpack_require__.e(1601), __webpack_require__.e(4711), __webpack_require__.e(9567), __webpack_require__.e(9469), __webpack_require__.e(2306)]).then(__webpack_require__.bind(__webpack_require__, 72306));
        return mergeShards(entry);
    }
    const { measureByEvent } = await Promise.all(/* import() */[__webpack_require__.e(7543), __webpack_require__.e(130), __webpack_require__.e(8942), __webpack_require__.e(4559), __webpack_require__.e(7613), __webpack_require__.e(7661), __webpack_require__.e(3382), __webpack_require__.e(6204), __webpack_require__.e(6596), __webpack_require__.e(16), __webpack_require__.e(2305), __webpack_require__.e(5503), __webpack_require__.e(4126), __webpack_require__.e(3809), __webpack_require__.e(1601), __webpack_require__.e(4711), __webpack_require__.e(7141), __webpack_require__.e(9567), __webpack_require__.e(2752), __webpack_require__.e(3519), __webpack_require__.e(9469), __webpack_require__.e(7360), __webpack_require__.e(8531)]).then(__webpack_require__.bind(__webpack_require__, 38531));
    return measureByEvent(entry);
}


/***/ })

};
