/** A small corpus to ask questions about, told in sentences. */
import { buildGraph } from '../../../graph/build.ts'
import { linkFacts } from '../../../graph/link.ts'
import type { Entity, Evidence, Facts, KnowledgeGraph, Relation } from '../../../src/model.ts'
import { paper } from '../facts.ts'

type Named = [name: string, type: Entity['type'], role: Entity['role']]

/** A paper that says one sentence about each thing it names. */
export function about(id: string, named: readonly Named[], more: Partial<Facts> = {}): Facts {
  const sentences = named.map(([name, , role]) => `Paper ${id} ${role.replaceAll('_', ' ')} ${name}.`)
  const abstract = sentences.join(' ')
  const place = (i: number, rule: string): Evidence => {
    const start =
      abstract.indexOf(sentences[i] as string) + (sentences[i] as string).lastIndexOf(named[i]![0])
    return { field: 'abstract', start, end: start + named[i]![0].length, rule }
  }
  return paper(
    id,
    named.map(([name, type, role], i) => ({
      name,
      type,
      role,
      evidence: [place(i, 'mention.test')],
      roleEvidence: [place(i, 'role.test')],
    })),
    { title: `Story ${id}: of papers`, abstract, ...more },
  )
}

/** A relation that stands at the start of the abstract. */
export function relation(from: string, rel: Relation['rel'], to: string): Relation {
  return { from, rel, to, evidence: [{ field: 'abstract', start: 0, end: 5, rule: 'relation.test' }] }
}

export const PAPERS: readonly Facts[] = [
  about('a', [
    ['RareBench', 'benchmark', 'evaluates_on'],
    ['EveryBench', 'benchmark', 'evaluates_on'],
    ['Walker', 'method', 'introduces'],
    ['Lean 4', 'tool', 'uses'],
  ]),
  about('b', [
    ['RareBench', 'benchmark', 'mentions'],
    ['EveryBench', 'benchmark', 'evaluates_on'],
    ['Walker', 'method', 'compares'],
  ]),
  about('c', [
    ['EveryBench', 'benchmark', 'evaluates_on'],
    ['OtherBench', 'benchmark', 'introduces'],
  ]),
  about(
    'd',
    [
      ['Runner', 'method', 'introduces'],
      ['Walker', 'method', 'uses'],
      ['EveryBench', 'benchmark', 'mentions'],
    ],
    { relations: [relation('Runner', 'built_on', 'Walker')] },
  ),
  about('e', [['OtherBench', 'benchmark', 'evaluates_on']]),
  about('f', [['Alone', 'method', 'introduces']]),
]

export const GRAPH: KnowledgeGraph = buildGraph(linkFacts(PAPERS))
