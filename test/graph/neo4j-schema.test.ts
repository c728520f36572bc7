import { describe, expect, it } from 'vitest'
import { nodeRow, type PaperTexts, relationshipRow } from '../../graph/export/neo4j/schema.ts'
import type { GraphEdge, GraphNode } from '../../src/model.ts'

const PAPER: GraphNode = {
  id: 'paper:p',
  label: 'Paper',
  name: 'A title',
  degree: 3,
  x: 1.5,
  y: 2,
  paper: 'p',
  abstract: 'We use Xyz. It gets 3% on Y.',
  authors: [],
  sources: [{ input: 'a.jsonl', format: 'jsonl' }],
}

const EDGE: GraphEdge = {
  id: 'USES|paper:p|model:x',
  type: 'USES',
  source: 'paper:p',
  target: 'model:x',
  role: 'uses',
  evidence: [
    { paper: 'p', field: 'title', start: 0, end: 1, rule: 'r1', text: 'A', confidence: 0.5 },
    { paper: 'p', field: 'abstract', start: 7, end: 10, rule: 'r2', text: 'Xyz', confidence: 0.6 },
    { paper: 'p', field: 'abstract', start: 0, end: 2, rule: 'r3', text: 'We', confidence: 0.7 },
  ],
}

const texts: PaperTexts = (paper) =>
  paper === 'p' ? { title: PAPER.name, abstract: PAPER.abstract! } : undefined

describe('a node as Neo4j holds it', () => {
  it('has its properties, those that it has, and the name of its graph', () => {
    const { label, id, properties } = nodeRow(PAPER, 'mine')
    expect({ label, id }).toEqual({ label: 'Paper', id: 'paper:p' })
    const { hash, ...others } = properties
    expect(hash).toMatch(/^[0-9a-z]{11}$/)
    expect(others).toEqual({
      id: 'paper:p',
      name: 'A title',
      title: 'A title',
      degree: 3,
      x: 1.5,
      y: 2,
      paper: 'p',
      abstract: 'We use Xyz. It gets 3% on Y.',
      sources: ['a.jsonl'],
      paperloom: 'mine',
    })
  })

  it('has another hash when anything of it changes, and the same in another graph', () => {
    const hash = (node: GraphNode, graph = 'mine') => nodeRow(node, graph).properties.hash
    expect(hash({ ...PAPER, year: 2024 })).not.toBe(hash(PAPER))
    expect(hash({ ...PAPER, x: 1.6 })).not.toBe(hash(PAPER))
    expect(hash(PAPER, 'yours')).toBe(hash(PAPER))
  })

  it('has well-formed text, and ids and names that can be indexed', () => {
    const row = nodeRow(
      { ...PAPER, id: `paper:${'x'.repeat(9000)}`, name: `\ud800 ${'y'.repeat(9000)}` },
      'mine',
    )
    expect(row.id.length).toBeLessThan(1100)
    expect(row.properties.name).toMatch(/^\ufffd y+…$/)
    expect(nodeRow({ ...PAPER, id: `paper:${'x'.repeat(9001)}` }, 'mine').id).not.toBe(row.id)
  })
})

describe('an edge as Neo4j holds it', () => {
  it('has the sentences of its evidence, each once, and for each piece where it stands', () => {
    const { type, source, target, properties } = relationshipRow(EDGE, 'mine', texts)
    expect({ type, source, target }).toEqual({
      type: 'USES',
      source: { label: 'Paper', id: 'paper:p' },
      target: { label: 'Model', id: 'model:x' },
    })
    expect(properties).toMatchObject({
      sentences: ['A title', 'We use Xyz.'],
      evidenceSentence: [0, 1, 1],
      evidenceRule: ['r1', 'r2', 'r3'],
      evidenceStart: [0, 7, 0],
      evidenceText: ['A', 'Xyz', 'We'],
    })
  })

  it('has no empty lists, and the words themselves where the paper is not known', () => {
    const computed = relationshipRow({ ...EDGE, type: 'IN_COMMUNITY', evidence: [] }, 'mine', texts)
    expect(Object.keys(computed.properties)).not.toContain('sentences')
    expect(relationshipRow(EDGE, 'mine', () => undefined).properties.sentences).toEqual(['A', 'Xyz', 'We'])
  })

  it('refuses an end that is no node of ours', () => {
    expect(() => relationshipRow({ ...EDGE, target: 'nothing:x' }, 'mine', texts)).toThrow('no label')
  })
})
