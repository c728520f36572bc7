/** What an exporter is. */
import type { GraphEdge, KnowledgeGraph } from '../../src/model.ts'
import { UNDIRECTED } from '../../src/model.ts'

/** One file of an export: where it goes, and its text, piece by piece. */
export interface ExportedFile {
  /**
   * What goes between the base name of the output and its extension. Empty for the main file; `.nodes` makes
   * `graph.nodes.csv` of `graph.csv`. Of an exporter that writes a folder, the path in it: `Papers/Some title.md`.
   */
  suffix: string
  chunks: Iterable<string>
}

/** Writes a graph in a format that other programs read. A pure function of the graph; never one string of it all. */
export interface Exporter {
  /** As the command line names it. */
  id: string
  /** One line for the help: the format, and what opens it. */
  title: string
  /** True where the output is a folder of files. */
  folder?: true
  /** @param name what the graph is called where a database holds several; most formats have no place for it. */
  files(graph: KnowledgeGraph, name?: string): readonly ExportedFile[]
  /** What to do with the folder that was written, printed after it. */
  advice?(folder: string, graph: KnowledgeGraph): string
}

/** Most exports tell edges with a direction from those without. */
export function isDirected(edge: GraphEdge): boolean {
  return !UNDIRECTED.includes(edge.type)
}
