/** Right, wrong and missed finds of one kind. */
export class Tally {
  tp = 0
  fp = 0
  fn = 0

  get precision(): number {
    return this.tp + this.fp ? this.tp / (this.tp + this.fp) : 1
  }

  get recall(): number {
    return this.tp + this.fn ? this.tp / (this.tp + this.fn) : 1
  }

  /** Harmonic mean of precision and recall (van Rijsbergen 1979). */
  get f1(): number {
    const { precision: p, recall: r } = this
    return p + r ? (2 * p * r) / (p + r) : 0
  }
}

/** Tallies by name, made when first asked for. */
export class Tallies extends Map<string, Tally> {
  of(name: string): Tally {
    const known = this.get(name)
    if (known) return known
    const tally = new Tally()
    this.set(name, tally)
    return tally
  }
}
