/** Graphs that every exporter is tried on. */
import fc from 'fast-check'
import { buildGraph } from '../../../graph/build.ts'
import { clusterGraph } from '../../../graph/cluster.ts'
import { layoutGraph } from '../../../graph/layout.ts'
import { linkFacts } from '../../../graph/link.ts'
import type { Facts, GraphEdge, GraphNode, KnowledgeGraph, NodeLabel } from '../../../src/model.ts'
import { corpus } from '../corpus.ts'
import { paper } from '../facts.ts'

/** Names that break a format whose writer is careless. */
export const HOSTILE = [
  '=HYPERLINK("https://example.org","x")', '+1', '-1', '@SUM(A1)', '\t=1', '\r=1', 'a;=1', 'a; +1', '\uff1d1', ' =1',
  'a "quoted", name;\nwith\r\nlines\tand tabs', "'}) DETACH DELETE n //", 'back`tick', 'back\\slash', 'ends with \\',
  '\\u0027', '\\\\u0027', '<script>alert(1)</script>', '</node>]]>&amp;', "it's", '<!-- -->', '&#0;', '$x{y}', '{{x}}',
  'nul\u0000 bell\u0007 \ufffe\uffff \u0085\u009f\u007f', 'lone \ud800 surrogate', '\udc00\ud800',
  '\u202eright to left\u200b', '\u200b', '\ufeff', 'עברית ו־عربي', 'emoji 🧵', 'e\u0301', '\u2028', '\u0085',
  '__proto__', 'constructor', 'toString', '[[link]]', 'a|b', '#tag', 'block ^id', '![[embed]]', '%%comment%%', '$x$',
  '# heading', '- item', '1. item', '---', '> quote', '`code`', '***', '==mark==', '~~strike~~', '[x](javascript:1)',
  'CON', 'nul.txt', 'com1', '.hidden', 'dots...', ' spaces ', 'a/b\\c:d*e?f"g<h>i|j', '..', '../../etc/passwd', '/',
  'Case', 'case', 'CASE', 'Straße', 'STRASSE', 'x'.repeat(300), '界'.repeat(200), 'a\u001fb', 'a\u001eb\u001f',
] // biome-ignore format: a list

/** Papers, some of whose names, titles, authors, venues and links are hostile. */
export function hostileFacts(names: readonly string[]): Facts[] {
  return names.map((name, i) =>
    paper(
      `h${i}|${name}`,
      [
        { name, role: 'introduces', surfaces: [name, `${name};2`] },
        { name: `${name}Bench`, type: 'benchmark', role: 'evaluates_on' },
        { name: 'GPT-4', type: 'model' },
      ],
      {
        title: name,
        abstract: `${name} is new.\n${name}`,
        authors: [name, '', 'A. Author'],
        venue: name,
        url: `https://example.org/${name}`,
        year: 2020,
        repos: [
          {
            url: `https://example.org/${name}`,
            kind: 'code',
            own: true,
            evidence: [{ field: 'title', start: 0, end: 1, rule: 'url' }],
          },
        ],
        results: [
          {
            subject: 'GPT-4',
            benchmark: `${name}Bench`,
            metric: name,
            value: i + 0.5,
            split: name,
            kind: 'score',
            evidence: [{ field: 'abstract', start: 0, end: 1, rule: 'score' }],
          },
        ],
      },
    ),
  )
}

/** The finished graph of some facts. */
export function graphOf(facts: readonly Facts[]): KnowledgeGraph {
  return layoutGraph(clusterGraph(buildGraph(linkFacts([...facts]))))
}

/** A made corpus with hostile names in it. */
export const hostileGraph = graphOf([...corpus(40), ...hostileFacts(HOSTILE)])

/** Graphs of any text in any place, with ids that differ only in what formats cannot hold. */
export const anyGraph: fc.Arbitrary<KnowledgeGraph> = fc
  .uniqueArray(fc.tuple(anyText(), fc.constantFrom<NodeLabel>('Paper', 'Benchmark', 'Model', 'Repository')), {
    selector: ([text, label]) => `${label}:${text}`,
    maxLength: 8,
  })
  .chain((items) => fc.tuple(fc.constant(items), fc.array(anyText(), { minLength: 1, maxLength: 4 })))
  .map(([items, texts]) => {
    const nodes = items.map(([text, label], i) => anyNode(text, label, texts, i))
    const edges = nodes.slice(1).map((target, i) => anyEdge(nodes[i] as GraphNode, target, texts))
    return { nodes, edges, communities: [] }
  })

function anyText(): fc.Arbitrary<string> {
  return fc.oneof(
    fc.constantFrom(...HOSTILE),
    fc.string({ unit: 'binary', maxLength: 12 }),
    fc.string({ maxLength: 12 }),
  )
}

function anyNode(text: string, label: NodeLabel, texts: readonly string[], i: number): GraphNode {
  const node: GraphNode = {
    id: `${label.toLowerCase()}:${text}`,
    label,
    name: text,
    degree: i,
    x: -1 - i,
    y: i / 4,
  }
  if (label === 'Paper')
    return { ...node, paper: text, abstract: texts[0] ?? '', authors: [...texts], year: 2000 + i }
  if (label === 'Repository') return { ...node, url: text, kind: 'code' }
  return { ...node, surfaces: [...texts], papers: i }
}

function anyEdge(source: GraphNode, target: GraphNode, texts: readonly string[]): GraphEdge {
  const [text = ''] = texts
  const evidence = {
    paper: text,
    field: 'title' as const,
    start: 0,
    end: text.length,
    rule: 'r',
    text,
    confidence: 0.5,
  }
  const id = `USES|${source.id}|${target.id}`
  return {
    id,
    type: 'USES',
    source: source.id,
    target: target.id,
    evidence: [evidence],
    role: 'uses',
    confidence: 0.5,
  }
}

/** What XML, CSV and YAML cannot hold becomes U+FFFD. Written here once more, by hand, to check against. */
export function cleaned(text: string): string {
  let out = ''
  for (const character of text) {
    const code = character.codePointAt(0) as number
    const control = code < 32 && code !== 9 && code !== 10 && code !== 13
    const surrogate = code >= 0xd800 && code <= 0xdfff
    out += control || surrogate || code === 0xfffe || code === 0xffff ? '\ufffd' : character
  }
  return out
}

/** An id as `cleaned` makes it, but different ids stay different. */
export function cleanedId(text: string): string {
  let out = ''
  for (const character of text) {
    const code = character.codePointAt(0) as number
    const kept = cleaned(character) === character && code !== 0xfffd
    out += kept ? character : `\ufffd${code.toString(16).padStart(4, '0')}`
  }
  return out
}
