import Mustache from 'mustache'
import { readings } from '../readings.mjs'

const template = `# {{title}}
{{#records}}
- {{station}}: {{kind}} {{value}}{{#quality.checked}} (checked){{/quality.checked}}{{#remark}}, {{remark}}{{/remark}}
{{/records}}`
const data = { title: 'Readings & remarks', records: readings(20) }

export const name = 'mustache: render 20 rows'
export const run = () => Mustache.render(template, data)
