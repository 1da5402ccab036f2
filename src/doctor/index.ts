export { diagnose, type DoctorReport, type DoctorRequest } from './diagnose.ts'
export { renderDoctor, renderDoctorJson } from './render.ts'
