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
        const { publishReport } = await Promise.all(/* import() */[__webpack_require__.e(543), __webpack_require__.e(130), __webpack_require__.e(503), __webpack_require__.e(661), __webpack_require__.e(382), __webpack_require__.e(663), __webpack_require__.e(221), __webpack_require__.e(940), __webpack_require__.e(610), __webpack_require__.e(171), __webpack_require__.e(927), __webpack_require__.e(653), __webpack_require__.e(711), __webpack_require__.e(479), __webpack_require__.e(218)]).then(__webpack_require__.bind(__webpack_require__, 25218));
        return publishReport();
    }
    const { measureByEvent } = await Promise.all(/* import() */[__webpack_require__.e(543), __webpack_require__.e(130), __webpack_require__.e(503), __webpack_require__.e(559), __webpack_require__.e(613), __webpack_require__.e(661), __webpack_require__.e(382), __webpack_require__.e(221), __webpack_require__.e(940), __webpack_require__.e(610), __webpack_require__.e(171), __webpack_require__.e(884), __webpack_require__.e(927), __webpack_require__.e(214), __webpack_require__.e(653), __webpack_require__.e(536), __webpack_require__.e(711), __webpack_require__.e(801), __webpack_require__.e(479), __webpack_require__.e(150), __webpack_require__.e(469), __webpack_require__.e(117)]).then(__webpack_require__.bind(__webpack_require__, 30117));
    return measureByEvent(entry);
}


/***/ })

};
