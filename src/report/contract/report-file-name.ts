/** Of the file that carries a report as JSON from one run to another: by this name it is looked for. */
export const reportFileName = 'benchgate-report.json'
