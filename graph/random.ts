/**
 * Seeded random numbers in [0, 1). A 32-bit xorshift generator with the shifts 13, 17 and 5: G. Marsaglia,
 * "Xorshift RNGs", Journal of Statistical Software 8(14), 2003. Every random choice in the graph comes from
 * here, so that the same input gives the same bytes.
 * @param seed a whole number. Small seeds are spread over all bits first (Knuth's multiplicative hash), since
 * xorshift gets away from few bits slowly, and from zero never.
 */
export function seededRandom(seed: number): () => number {
  let state = Math.imul(seed, 0x9e3779b1) || 1
  return () => {
    state ^= state << 13
    state ^= state >>> 17
    state ^= state << 5
    return (state >>> 0) / 2 ** 32
  }
}
