import { Marked } from 'marked'
import { fixture } from '../fixture.mjs'

const marked = new Marked({ gfm: true })
const article = fixture('article.md')

export const name = 'marked: render an article'
export const run = () => marked.parse(article, { async: false })
