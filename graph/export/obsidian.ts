/** A folder of notes for Obsidian: one for each paper, entity and community, linked as the graph is. */
import type { GraphNode, KnowledgeGraph, NodeLabel } from '../../src/model.ts'
import type { ExportedFile, Exporter } from './exporter.ts'
import { uniqueFileNames } from './obsidian/file-names.ts'
import { frontMatter } from './obsidian/front-matter.ts'
import { inline, paragraphs, webLink } from './obsidian/markdown.ts'
import { sectionWriter } from './obsidian/sections.ts'

/** Where the notes of a label are. A repository is a link to the web and has none. */
const FOLDERS: Readonly<Partial<Record<NodeLabel, string>>> = {
  Paper: 'Papers',
  Benchmark: 'Benchmarks',
  Model: 'Models',
  Method: 'Methods',
  Tool: 'Tools',
  Community: 'Communities',
}

export const obsidian: Exporter = {
  id: 'obsidian',
  title: 'a folder of linked notes, one for each paper and entity, for Obsidian',
  folder: true,
  files,
  advice: (folder) => `In Obsidian: Open folder as vault, ${folder}`,
}

function files(graph: KnowledgeGraph): ExportedFile[] {
  const noted = graph.nodes.filter(({ label }) => FOLDERS[label] !== undefined)
  const names = uniqueFileNames(noted.map(({ id, name, label }) => ({ id, name, kind: label.toLowerCase() })))
  const paths = new Map(noted.map(({ id, label }) => [id, `${FOLDERS[label]}/${names.get(id)}`]))
  const sections = sectionWriter(graph, (id) => paths.get(id))
  return noted.map((node) => ({ suffix: `${paths.get(node.id)}.md`, chunks: note(node, sections) }))
}

function* note(node: GraphNode, sections: (node: GraphNode) => string): Generator<string> {
  yield properties(node)
  yield `\n# ${inline(node.name)}\n`
  if (node.url) yield `\n${webLink(node.url)}\n`
  if (node.abstract) yield `\n${paragraphs(node.abstract)}\n`
  yield sections(node)
}

/** `aliases` and `tags` are Obsidian's own; the rest is for search and for plugins that query properties. */
function properties(node: GraphNode): string {
  const { id, label, name, surfaces = [], subtype, year, authors, venue, url, papers, size } = node
  return frontMatter({
    id,
    type: label,
    subtype,
    name,
    aliases: [...new Set([name, ...surfaces])],
    tags: [`paperloom/${label.toLowerCase()}`],
    authors,
    year,
    venue,
    url,
    papers,
    members: size,
  })
}
