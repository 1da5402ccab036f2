export { inspect, type Project } from './project.ts'
export { planInit, type InitPlan, type PlannedFile } from './plan.ts'
export { writePlanned, type WrittenPlan } from './write-planned.ts'
