/** What an exporter is. */
import type { GraphEdge, KnowledgeGraph } from '../../src/model.ts'
import { UNDIRECTED } from '../../src/model.ts'

/** One file of an export: what goes between its base name and its extension, and its text, piece by piece. */
export interface ExportedFile {
  /** Empty for the main file; `.nodes` makes `graph.nodes.csv` of `graph.csv`. */
  suffix: string
  chunks: Iterable<string>
}

/** Writes a graph in a format that other programs read. A pure function of the graph; never one string of it all. */
export interface Exporter {
  /** As the command line names it. */
  id: string
  /** One line for the help: the format, and what opens it. */
  title: string
  files(graph: KnowledgeGraph): readonly ExportedFile[]
}

/** Most exports tell edges with a direction from those without. */
export function isDirected(edge: GraphEdge): boolean {
  return !UNDIRECTED.includes(edge.type)
}
