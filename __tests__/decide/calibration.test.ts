/** A fifth of the calibration; all of it runs with `npm run test:all`. */
import { calibration } from './calibration.ts'

calibration(0.2)
