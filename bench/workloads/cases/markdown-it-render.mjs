import MarkdownIt from 'markdown-it'
import { fixture } from '../fixture.mjs'

const markdown = new MarkdownIt({ html: true, linkify: true, typographer: true })
const article = fixture('article.md')

export const name = 'markdown-it: render an article'
export const run = () => markdown.render(article)
