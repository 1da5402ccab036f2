import Delaunator from 'delaunator'
import { points } from '../readings.mjs'

const coordinates = points(500)

export const name = 'delaunator: 500 points'
export const run = () => new Delaunator(coordinates).triangles
