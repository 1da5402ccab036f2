/** What takes longer than a quick look at a change should. */
import { calibration } from '../decide/calibration.ts'

calibration(1)
