import RBush from 'rbush'
import { points } from '../readings.mjs'

const coordinates = points(2000)
const boxes = Array.from({ length: 2000 }, (_, id) => {
  const [minX = 0, minY = 0] = coordinates.subarray(2 * id, 2 * id + 2)
  return { id, minX, minY, maxX: minX + 0.01, maxY: minY + 0.01 }
})
const tree = new RBush().load(boxes)

export const name = 'rbush: search among 2,000 boxes'
export const run = () => tree.search({ minX: 0.4, minY: 0.4, maxX: 0.5, maxY: 0.5 })
