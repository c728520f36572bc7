/** How far groups come out the same when the search is run again with other seeds. */
import { membersByGroup, type Partition } from './louvain.ts'

/**
 * For each group of `partition` the mean, over the other partitions of the same nodes, of its largest Jaccard
 * coefficient with one of their groups: 1 where every run finds the very same group (C. Hennig, "Cluster-wise
 * assessment of cluster stability", Computational Statistics & Data Analysis 52, 2007, with seeds in the place of
 * samples). 1 where there are no other partitions. Time linear in nodes times partitions.
 */
export function stabilityOf(partition: Partition, others: readonly Partition[]): Float64Array {
  const sums = new Float64Array(partition.count)
  if (others.length === 0) return sums.fill(1)
  const { offsets, nodes } = membersByGroup(partition.groups, partition.count)
  for (const other of others) {
    const sizes = new Int32Array(other.count)
    for (const group of other.groups) sizes[group] = (sizes[group] as number) + 1
    const overlap = new Int32Array(other.count)
    for (let own = 0; own < partition.count; own++) {
      const members = nodes.subarray(offsets[own] as number, offsets[own + 1] as number)
      let best = 0
      for (const node of members) {
        const group = other.groups[node] as number
        overlap[group] = (overlap[group] as number) + 1
      }
      for (const node of members) {
        const group = other.groups[node] as number
        const both = overlap[group] as number
        best = Math.max(best, both / (members.length + (sizes[group] as number) - both))
        overlap[group] = 0
      }
      sums[own] = (sums[own] as number) + best
    }
  }
  return sums.map((sum) => sum / others.length)
}
