/** How a node's ties fall on groups. */
import type { Csr } from '../sparse/csr.ts'

export interface Participation {
  /**
   * 1 minus the sum, over groups, of the squared share of its ties that falls there: 0 where all lie in one group,
   * near 1 where they are spread over many (R. Guimerà and L. Amaral, "Functional cartography of complex metabolic
   * networks", Nature 433, 2005). Ties count by their weight.
   */
  coefficient: number
  /** Weight of all its ties, and of those to its own group. */
  strength: number
  inside: number
  /** The groups that its ties reach, most strongly tied first; its own among them. */
  groups: number[]
}

/** How the ties of one node fall on the groups of all. */
export function participationOf(
  { offsets, targets, weights }: Csr,
  groups: Int32Array,
  node: number,
): Participation {
  const byGroup = new Map<number, number>()
  let strength = 0
  for (let e = offsets[node] as number; e < (offsets[node + 1] as number); e++) {
    const group = groups[targets[e] as number] as number
    const weight = weights[e] as number
    byGroup.set(group, (byGroup.get(group) ?? 0) + weight)
    strength += weight
  }
  let squares = 0
  for (const weight of byGroup.values()) squares += (weight / strength) ** 2
  return {
    coefficient: strength > 0 ? 1 - squares : 0,
    strength,
    inside: byGroup.get(groups[node] as number) ?? 0,
    groups: [...byGroup].sort(([a, m], [b, n]) => n - m || a - b).map(([group]) => group),
  }
}
