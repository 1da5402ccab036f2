import Handlebars from 'handlebars'
import { readings } from '../readings.mjs'

const page = Handlebars.compile(`<table><caption>{{title}}</caption>
{{#each records}}
  <tr class="{{#if quality.checked}}checked{{else}}raw{{/if}}"><td>{{@index}}</td><td>{{station}}</td>
  <td>{{kind}}</td><td>{{value}}</td><td>{{#each quality.flags}}<i>{{this}}</i> {{/each}}{{remark}}</td></tr>
{{/each}}
</table>`)
const data = { title: 'Readings & remarks', records: readings(20) }
page(data)

export const name = 'handlebars: render 20 rows'
export const run = () => page(data)
