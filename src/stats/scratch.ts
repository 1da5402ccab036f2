/**
 * Working space that is used again and again: arrays of numbers lie outside of the collected heap, and thousands of
 * them pile up before they are freed.
 *
 * @returns gives an array of zeros, which is only to be used until the next call
 */
export function scratch(): (length: number) => Float64Array {
  let space = new Float64Array(1024)
  return (length) => {
    if (length > space.length) space = new Float64Array(2 * length)
    return space.subarray(0, length).fill(0)
  }
}
