/** Which nodes a name means. */
import type { GraphNode, KnowledgeGraph } from '../../src/model.ts'
import { compareText, foldName, foldTitle } from '../../src/text.ts'
import { isSlip } from './slips.ts'

/** Nodes that a name may mean: by id or name, by a part of the name, by a slip of the keyboard. Best first. */
export interface FoundNodes {
  exact: GraphNode[]
  partial: GraphNode[]
  similar: GraphNode[]
}

/** Letters that a name must have for a second slip of the keyboard. */
const TWO_SLIPS = 8
const MOST_SIMILAR = 20

/**
 * Finds nodes by name, case and hyphens aside. `exact` holds those of the first kind that there are: with this id or
 * paper id, with this name or title, with this spelling, with this before the colon of the title. `partial`, where
 * `exact` is empty, holds nodes with words in a name that begin with it, else those with it anywhere in a name; `similar`, where both are empty, those that have words one or two
 * slips of the keyboard away; communities, whose names are made of others', only where nothing else is. Most connected
 * first.
 */
export function findNodes({ nodes }: Pick<KnowledgeGraph, 'nodes'>, name: string): FoundNodes {
  const typed = name.trim()
  const found: FoundNodes = { exact: [], partial: [], similar: [] }
  const wanted = folded(typed)
  const kinds: ((node: GraphNode) => boolean)[] = [
    ({ id, paper }) => id === typed || paper === typed,
    (node) => wanted !== '' && folded(node.name) === wanted,
    ({ surfaces = [] }) => wanted !== '' && surfaces.some((surface) => folded(surface) === wanted),
    (node) => wanted !== '' && shortTitle(node) === wanted,
  ]
  for (const isKind of kinds) {
    found.exact = nodes.filter(isKind).sort(mostConnected)
    if (found.exact.length > 0) return found
  }
  if (wanted === '') return found
  const begins = (word: string) => word.startsWith(wanted)
  found.partial = named(
    nodes.filter((node) => namesOf(node).some((own) => hasRun(own, wanted.length, begins))),
  )
  if (found.partial.length === 0) {
    const part = typed.toLowerCase()
    found.partial = named(
      nodes.filter((node) => namesOf(node).some((own) => own.toLowerCase().includes(part))),
    )
  }
  if (found.partial.length === 0) found.similar = similarNodes(nodes, wanted)
  return found
}

/** Nodes with words in a name that are a slip away from what is wanted; with two slips only where one finds none. */
function similarNodes(nodes: readonly GraphNode[], wanted: string): GraphNode[] {
  for (let slips = 1; slips <= (wanted.length < TWO_SLIPS ? 1 : 2); slips++) {
    const isSimilar = (run: string) => isSlip(wanted, run, slips)
    const similar = nodes.filter((node) =>
      namesOf(node).some((own) => hasRun(own, wanted.length + slips, isSimilar)),
    )
    if (similar.length > 0) return named(similar).slice(0, MOST_SIMILAR)
  }
  return []
}

/** Most connected first; communities only where there is nothing else. */
function named(nodes: readonly GraphNode[]): GraphNode[] {
  const others = nodes.filter(({ label }) => label !== 'Community')
  return (others.length > 0 ? others : [...nodes]).sort(mostConnected)
}

/**
 * True where some words of a name that follow each other, written as one, are what is asked for. No more words are
 * taken together than it takes to have more than `length` letters.
 */
function hasRun(name: string, length: number, isWanted: (run: string) => boolean): boolean {
  const words = name.split(/[^\p{L}\p{N}]+/u).map(folded)
  return words.some((_, first) => {
    let run = ''
    for (let end = first; end < words.length && run.length <= length; end++) {
      run += words[end]
      if (isWanted(run)) return true
    }
    return false
  })
}

/** A paper is often called by what stands before the colon of its title. */
function shortTitle({ label, name }: GraphNode): string | undefined {
  const colon = label === 'Paper' ? name.indexOf(':') : -1
  return colon > 0 ? folded(name.slice(0, colon)) : undefined
}

function namesOf({ name, surfaces = [] }: GraphNode): string[] {
  return [name, ...surfaces]
}

/** A name or title without case, spaces and signs; of signs alone, the text itself. */
function folded(text: string): string {
  return foldName(text) || foldTitle(text) || text
}

function mostConnected(a: GraphNode, b: GraphNode): number {
  return b.degree - a.degree || compareText(a.id, b.id)
}
