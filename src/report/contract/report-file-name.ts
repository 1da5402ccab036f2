/** The name of the file that carries a report as JSON from one run to another: by it the file is looked for. */
export const reportFileName = 'benchgate-report.json'
