/**
 * A list of numbers of one kind that only grows. Typed arrays lie outside of the heap: the collector, which goes through
 * every list of rows on it again and again, would take as long as the parser does.
 */
export class FigureColumn {
  #numbers: Int32Array | Float64Array
  #length = 0

  private constructor(numbers: Int32Array | Float64Array) {
    this.#numbers = numbers
  }

  /** Whole numbers below 2 ** 31. */
  static ofWhole(): FigureColumn {
    return new FigureColumn(new Int32Array(1024))
  }

  static ofFloats(): FigureColumn {
    return new FigureColumn(new Float64Array(1024))
  }

  get length(): number {
    return this.#length
  }

  /** NaN beyond the end. */
  at(index: number): number {
    return index < this.#length ? (this.#numbers[index] ?? Number.NaN) : Number.NaN
  }

  set(index: number, value: number): void {
    this.#numbers[index] = value
  }

  push(value: number): void {
    if (this.#length === this.#numbers.length) this.#grow()
    this.#numbers[this.#length] = value
    this.#length += 1
  }

  slice(start: number, end: number): readonly number[] {
    return Array.from(this.#numbers.subarray(start, end))
  }

  #grow(): void {
    const { length } = this.#numbers
    const grown =
      this.#numbers instanceof Int32Array
        ? new Int32Array(2 * length)
        : new Float64Array(2 * length)
    grown.set(this.#numbers)
    this.#numbers = grown
  }
}
