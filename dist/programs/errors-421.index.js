export const id = 421;
export const ids = [421];
export const modules = {

/***/ 5421:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   failed: () => (/* binding */ failed)
/* harmony export */ });
/* harmony import */ var _actions_core__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(33838);
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(452);


/** Fails the job for what was thrown, and says why. @returns the exit code */
function failed(error) {
    if (error instanceof _errors_js__WEBPACK_IMPORTED_MODULE_1__/* .Interrupted */ .j$)
        _actions_core__WEBPACK_IMPORTED_MODULE_0__/* .setFailed */ .C1(`${error.message}, before anything was measured`);
    else if (error instanceof _errors_js__WEBPACK_IMPORTED_MODULE_1__/* .GateError */ .ue)
        _actions_core__WEBPACK_IMPORTED_MODULE_0__/* .setFailed */ .C1(`[${error.code}] ${error.message}\n${error.remedy}`);
    else
        _actions_core__WEBPACK_IMPORTED_MODULE_0__/* .setFailed */ .C1(error instanceof Error ? (error.stack ?? error.message) : String(error));
    return (0,_errors_js__WEBPACK_IMPORTED_MODULE_1__/* .errorCode */ .CA)(error);
}


/***/ }),

/***/ 452:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   CA: () => (/* binding */ errorCode),
/* harmony export */   Sc: () => (/* binding */ interruptedCode),
/* harmony export */   j$: () => (/* binding */ Interrupted),
/* harmony export */   ue: () => (/* binding */ GateError)
/* harmony export */ });
/**
 * Something the user can fix: what happened, where, and what to do about it.
 *
 * Everything else that is thrown is a bug of ours. Only the entries turn either into an exit code.
 */
class GateError extends Error {
    /** Stable, kebab-case; tests and docs refer to it. */
    code;
    /** What to do about it, one sentence; shown on a line of its own. */
    remedy;
    constructor(code, message, remedy, options) {
        super(message, options);
        this.name = 'GateError';
        this.code = code;
        this.remedy = remedy;
    }
}
/** The user (or the runner) asked to stop; carries the signal's name. */
class Interrupted extends Error {
    signal;
    constructor(signal) {
        super(`interrupted by ${signal}`);
        this.name = 'Interrupted';
        this.signal = signal;
    }
}
/** What a shell says of a program that a signal ended: 128 and the signal's number. */
const signalCodes = { SIGHUP: 129, SIGINT: 130, SIGTERM: 143 };
/** The exit code of a run that was stopped. @param reason why, as an `AbortSignal` tells it */
function interruptedCode(reason) {
    return (reason instanceof Interrupted ? signalCodes[reason.signal] : undefined) ?? 130;
}
/** The exit code for what was thrown: 2 where the user has something to mend, 3 for a bug of ours. */
function errorCode(error) {
    if (error instanceof Interrupted)
        return interruptedCode(error);
    return error instanceof GateError ? 2 : 3;
}


/***/ })

};
