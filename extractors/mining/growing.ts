/** A list of whole numbers, four bytes each. */
export class Growing {
  length = 0
  private numbers = new Int32Array(1024)

  /** Adds a number; gives its place. */
  push(value: number): number {
    if (this.length === this.numbers.length) {
      const larger = new Int32Array(2 * this.length)
      larger.set(this.numbers)
      this.numbers = larger
    }
    this.numbers[this.length] = value
    return this.length++
  }

  get(place: number): number {
    return this.numbers[place] as number
  }

  set(place: number, value: number): void {
    this.numbers[place] = value
  }
}
