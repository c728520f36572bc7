/** Search in titles, abstracts and names. */
import type { GraphNode, KnowledgeGraph } from '../../src/model.ts'
import { foldName, sentenceAround } from '../../src/text.ts'
import { rounded } from '../weights.ts'
import { byId, type NodeRef, nodeRef } from './refs.ts'
import { readQuery, type WordMatcher } from './word-match.ts'

export interface SearchHit extends NodeRef {
  year?: number
  score: number
  /** Paper: the first sentence of the abstract that has a word of the query, where the title has not got them all. */
  sentence?: string
}

/** How much a word in a field counts beside one in an abstract. */
const FIELD_WEIGHT = { name: 4, surfaces: 2, abstract: 1 } as const
/** What a name or title that is the whole query adds, and one that begins with it, for each word of the query. */
const SAME = 12
const BEGINS = 4
/** Saturation and length normalisation of BM25. */
const K1 = 1.2
const B = 0.75
const WORD = /[\p{L}\p{N}]+/gu

interface Candidate {
  node: GraphNode
  /** For each word of the query, how much of it the node has. */
  found: Float64Array
  length: number
  /** What its name adds as a whole. */
  bonus: number
}

/**
 * Nodes whose title, abstract, name or spellings have the words of a query, best first. A word also counts, for less,
 * where it begins with the query's, or where a letter or two are wrong. Ranked by BM25 (S. Robertson and H. Zaragoza,
 * "The probabilistic relevance framework", 2009) with weighted fields; nodes that have all words come first. One scan
 * of the text: for a single question that is faster than making an index.
 * @param limit most hits
 */
export function searchGraph(graph: Pick<KnowledgeGraph, 'nodes'>, query: string, limit = 20): SearchHit[] {
  const words = readQuery(query)
  if (words.count === 0) return []
  const nodes = graph.nodes.filter(({ label }) => label !== 'Community')
  const folded = foldName(query)
  const candidates: Candidate[] = []
  let total = 0
  for (const node of nodes) {
    const candidate = { ...scan(node, words), bonus: nameBonus(node, folded) }
    total += candidate.length
    if (candidate.bonus > 0 || candidate.found.some((amount) => amount > 0)) candidates.push(candidate)
  }
  const average = total / nodes.length || 1
  const rarities = Array.from({ length: words.count }, (_, word) => {
    const having = candidates.reduce((count, { found }) => count + Number(found[word]! > 0), 0)
    return Math.log(1 + (nodes.length - having + 0.5) / (having + 0.5))
  })
  return candidates
    .map(({ node, found, length, bonus }) => {
      const all = bonus > 0 || found.every((amount) => amount > 0)
      let score = bonus * words.count
      found.forEach((amount, word) => {
        const saturated = (amount * (K1 + 1)) / (amount + K1 * (1 - B + (B * length) / average))
        score += rarities[word]! * saturated
      })
      return { id: node.id, node, all, score: score * importance(node) }
    })
    .sort((a, b) => Number(b.all) - Number(a.all) || b.score - a.score || byId(a, b))
    .slice(0, limit)
    .map(({ node, score }) => hit(node, score, words))
}

function scan(node: GraphNode, words: WordMatcher): Omit<Candidate, 'bonus'> {
  const found = new Float64Array(words.count)
  let length = 0
  const read = (text: string, weight: number) => {
    for (const [word] of text.matchAll(WORD)) {
      length++
      for (const { at, quality } of words.match(word)) found[at]! += quality * weight
    }
  }
  read(node.name, FIELD_WEIGHT.name)
  for (const surface of node.surfaces ?? []) if (surface !== node.name) read(surface, FIELD_WEIGHT.surfaces)
  if (node.abstract) read(node.abstract, FIELD_WEIGHT.abstract)
  return { node, found, length }
}

/** Between 1 and about 2.5: of two nodes that match alike, the one that more ties meet is more likely meant. */
function importance({ degree }: GraphNode): number {
  return 1 + Math.log10(1 + degree) / 2
}

/** "math500" is the name of MATH-500, though none of its words. */
function nameBonus({ name, surfaces = [] }: GraphNode, folded: string): number {
  if (folded === '') return 0
  if (foldName(name) === folded) return SAME
  if (surfaces.some((surface) => foldName(surface) === folded)) return SAME / 2
  return foldName(name).startsWith(folded) ? BEGINS : 0
}

function hit(node: GraphNode, score: number, words: WordMatcher): SearchHit {
  const inName = new Set<number>()
  for (const [word] of node.name.matchAll(WORD)) for (const { at } of words.match(word)) inName.add(at)
  const sentence = inName.size < words.count ? firstSentence(node.abstract ?? '', words, inName) : undefined
  return {
    ...nodeRef(node),
    ...(node.year !== undefined && { year: node.year }),
    score: rounded(score, 4),
    ...(sentence !== undefined && { sentence }),
  }
}

/** The sentence of the first word that the name lacks. */
function firstSentence(
  abstract: string,
  words: WordMatcher,
  inName: ReadonlySet<number>,
): string | undefined {
  for (const { 0: word, index } of abstract.matchAll(WORD)) {
    const isNew = words.match(word).some(({ at }) => !inName.has(at))
    if (isNew) return sentenceAround(abstract, index, index + word.length)
  }
  return undefined
}
