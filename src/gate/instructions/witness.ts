/** What is counted of a run that nobody has asked to count: so many benchmarks, for so many seconds. */
export const witness: { readonly benchmarks: number; readonly seconds: number } = {
  benchmarks: 3,
  seconds: 8,
}
