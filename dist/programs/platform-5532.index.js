export const id = 5532;
export const ids = [5532];
export const modules = {

/***/ 75532:
/***/ ((__webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.a(__webpack_module__, async (__webpack_handle_async_dependencies__, __webpack_async_result__) => { try {
__webpack_require__.r(__webpack_exports__);
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(73024);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(76760);
/* harmony import */ var _actions_artifact__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(76799);
/**
 * Entry of the process that uploads a file as an artifact of the run: `node client.js FILE`. It tells what became
 * of it in a line of JSON on file descriptor 3.
 *
 * A process, and not a call: the library tries for minutes where the service does not answer, and cannot be stopped. The
 * file is not packed, so that a browser shows it, and is called as it is.
 */



const reportChannel = 3;
function tell(message) {
    (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.writeSync)(reportChannel, `${JSON.stringify(message)}\n`);
}
async function upload(path) {
    const options = { skipArchive: true };
    const client = new _actions_artifact__WEBPACK_IMPORTED_MODULE_2__/* .DefaultArtifactClient */ .t9();
    try {
        const { id } = await client.uploadArtifact((0,node_path__WEBPACK_IMPORTED_MODULE_1__.basename)(path), [path], (0,node_path__WEBPACK_IMPORTED_MODULE_1__.dirname)(path), options);
        return id === undefined
            ? { kind: 'failed', reason: 'the service did not tell where it is' }
            : { kind: 'uploaded', id };
    }
    catch (error) {
        return { kind: 'failed', reason: error instanceof Error ? error.message : String(error) };
    }
}
tell(await upload(process.argv[2] ?? ''));
// Timers of the library would keep it.
process.stdout.write('', () => process.exit());

__webpack_async_result__();
} catch(e) { __webpack_async_result__(e); } }, 1);

/***/ })

};
