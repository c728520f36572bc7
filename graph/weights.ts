/** How much a tie between a paper and an entity counts. */
import type { Role } from '../src/model.ts'

/**
 * What a role says about what a paper is about. Introducing a thing and being measured on it are what a paper
 * stands for; a thing it works with says half as much; a baseline or a name in passing says little.
 */
export const ROLE_WEIGHT: Readonly<Record<Role, number>> = {
  introduces: 1,
  evaluates_on: 1,
  uses: 0.5,
  compares: 0.25,
  mentions: 0.25,
}

/**
 * Inverse document frequency: log(papers / papers that name it). What every paper names weighs nothing.
 * K. Spärck Jones, "A statistical interpretation of term specificity and its application in retrieval",
 * Journal of Documentation 28(1), 1972.
 */
export function rarity(papers: number, naming: number): number {
  return naming > 0 ? Math.log(papers / naming) : 0
}

/** Rounds to `digits` decimals, so that a last bit that differs between engines never reaches a file. */
export function rounded(value: number, digits: number): number {
  const unit = 10 ** digits
  return Math.round(value * unit) / unit || 0
}
