/** Papers of a graph as exporters of references need them. */
import type { GraphNode, KnowledgeGraph } from '../../src/model.ts'

/** The papers of a graph, in its order. */
export function papersOf({ nodes }: KnowledgeGraph): GraphNode[] {
  return nodes.filter(({ label }) => label === 'Paper')
}

/** What a paper is, as far as its venue shows. */
export function kindOf({ venue }: GraphNode): 'conference' | 'journal' | 'preprint' {
  if (venue === undefined || /arxiv|preprint|corr\b/i.test(venue)) return 'preprint'
  return /conference|proceedings|workshop|symposium|meeting|\b[A-Z][A-Z][A-Z]/.test(venue)
    ? 'conference'
    : 'journal'
}

/** A name as family and given name: "Doe, Jane" and "Jane Doe". A single word is a family name. */
export function nameParts(name: string): { family: string; given?: string } {
  const comma = name.indexOf(',')
  if (comma > 0) return withGiven(name.slice(0, comma), name.slice(comma + 1))
  const space = name.trim().lastIndexOf(' ')
  return space < 0
    ? { family: name.trim() }
    : withGiven(name.trim().slice(space + 1), name.trim().slice(0, space))
}

/** Text on one line, without control characters. */
export function onOneLine(text: string): string {
  return text
    .replace(/\s+/g, ' ')
    .replace(/\p{Cc}/gu, '')
    .trim()
}

function withGiven(family: string, given: string): { family: string; given?: string } {
  return given.trim() === '' ? { family: family.trim() } : { family: family.trim(), given: given.trim() }
}
