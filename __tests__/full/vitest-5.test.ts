import { five, testOddities } from '../measure/vitest-dialects.ts'

testOddities(five)
