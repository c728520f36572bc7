/** How answers name a paper and what is known of a node beside its id. */
import type { GraphNode, NodeLabel } from '../../src/model.ts'
import { compareText } from '../../src/text.ts'

/** A paper in an answer. `id` is the paper's own id; the node's is `paper:<id>`. */
export interface PaperRef {
  id: string
  title: string
  year?: number
}

/** Any node in an answer. */
export interface NodeRef {
  id: string
  label: NodeLabel
  name: string
  /** Entities: how many papers name it. */
  papers?: number
}

export function paperRef({ id, paper = id, name, year }: GraphNode): PaperRef {
  return { id: paper, title: name, ...(year !== undefined && { year }) }
}

export function nodeRef({ id, label, name, papers }: GraphNode): NodeRef {
  return { id, label, name, ...(papers !== undefined && { papers }) }
}

/** For sorting: by id. */
export function byId(a: { id: string }, b: { id: string }): number {
  return compareText(a.id, b.id)
}
