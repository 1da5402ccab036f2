export const id = 3548;
export const ids = [3548];
export const modules = {

/***/ 73548:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   configFiles: () => (/* binding */ configFiles)
/* harmony export */ });
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(76760);

/** Long enough for one that asks a server, and no reason to have a job hang for hours. */
const patienceSeconds = 60;
/**
 * Reads config files, and evaluates those that are programs in a process of their own, without tokens in its
 * environment. What they print is told line by line.
 *
 * The process runs under the Node.js that runs the gate, and with its flags: a config file is the gate's, not the
 * benchmarks', and one in TypeScript is read in a workflow whose own Node.js may be too old for it.
 *
 * @param loaderPath the program that evaluates
 */
function configFiles({ files, processes, console, stop }, loaderPath, limitSeconds = patienceSeconds) {
    return {
        exists: (path) => files.exists(path),
        readText: (path) => files.readText(path),
        async evaluate(path) {
            stop.throwIfAborted();
            const limit = AbortSignal.timeout(limitSeconds * 1000);
            const command = [...ownFlags(), loaderPath, path];
            const ended = await processes.supervise(process.execPath, command, {
                cwd: '.',
                signal: limit,
            });
            stop.throwIfAborted();
            for (const line of `${ended.stdout}\n${ended.stderr}`.split('\n')) {
                if (line.trim() !== '')
                    console.info(`${(0,node_path__WEBPACK_IMPORTED_MODULE_0__.basename)(path)}: ${line}`);
            }
            const { told, exitCode, signal } = ended;
            return { told, exitCode, signal, endedAfterSeconds: limit.aborted ? limitSeconds : null };
        },
    };
}
/** Such as `--import tsx`. A debugger is this process's alone: two could not listen on one port. */
function ownFlags() {
    return process.execArgv.filter((flag) => !flag.startsWith('--inspect'));
}


/***/ })

};
