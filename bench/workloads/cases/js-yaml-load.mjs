import { load } from 'js-yaml'
import { fixture } from '../fixture.mjs'

const text = fixture('deployment.yaml')

export const name = 'js-yaml: load a deployment'
export const run = () => load(text)
