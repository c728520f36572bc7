import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { parse } from 'yaml'
import { fileKey, uniqueFileNames } from '../../../graph/export/obsidian/file-names.ts'
import { inline, paragraphs, webLink, wikiLink } from '../../../graph/export/obsidian/markdown.ts'
import { obsidian } from '../../../graph/export/obsidian.ts'
import type { KnowledgeGraph } from '../../../src/model.ts'
import { anyGraph, cleaned, HOSTILE, hostileGraph } from './graphs.ts'
import { seedGraph } from './seeds.ts'
import { filesOf } from './text-of.ts'

interface Note {
  properties: Record<string, unknown>
  body: string
}

/** Each note by its path, its properties read as YAML 1.1 and 1.2 alike. */
function notesOf(graph: KnowledgeGraph): Map<string, Note> {
  const notes = new Map<string, Note>()
  for (const [path, text] of filesOf(obsidian, graph)) {
    const [, head = '', body = ''] = /^---\n([\s\S]*?\n)---\n([\s\S]*)$/.exec(text) ?? []
    const properties = parse(head)
    expect(parse(head, { version: '1.1' })).toEqual(properties)
    notes.set(path, { properties, body })
  }
  return notes
}

/** Where the links of a line lead, as Obsidian reads them. */
const linksIn = (line: string) =>
  [...line.matchAll(/(?<!\\)\[\[([^[\]|#^]+)\|([^[\]|]+)\]\]/g)].map(([, to]) => `${to}.md`)

const hasNote = (id: string) => !id.startsWith('repository:')

function checkSame(graph: KnowledgeGraph): void {
  const notes = notesOf(graph)
  const noted = graph.nodes.filter(({ id }) => hasNote(id))
  expect(notes.size).toBe(noted.length)
  const byId = new Map([...notes].map(([path, note]) => [note.properties.id, path]))
  for (const node of noted) {
    const { properties } = notes.get(byId.get(cleaned(node.id)) ?? '') ?? {}
    expect(properties).toMatchObject({ type: node.label, name: cleaned(node.name) })
  }
  for (const [path, { body }] of notes) {
    for (const to of linksIn(body)) expect(notes.has(to), `${path} links to ${to}`).toBe(true)
    expect(body.match(/(?<!\\)\[\[/g) ?? []).toHaveLength(linksIn(body).length)
  }
  for (const { source, target } of graph.edges.filter(
    ({ source, target }) => hasNote(source) && hasNote(target),
  )) {
    const [from, to] = [byId.get(cleaned(source)) ?? '', byId.get(cleaned(target)) ?? '']
    expect(linksIn(notes.get(from)?.body ?? '')).toContain(to)
    expect(linksIn(notes.get(to)?.body ?? '')).toContain(from)
  }
}

/** Names that Windows, macOS and Linux take, and that stay apart on each. */
function checkNames(paths: readonly string[]): void {
  for (const path of paths) {
    const [folder, name = '', ...deeper] = path.split('/')
    expect(folder).toMatch(/^(?:Papers|Benchmarks|Models|Methods|Tools|Communities)$/)
    expect(deeper).toEqual([])
    expect(name, path).not.toMatch(/[<>:"\\|?*#^[\]\p{Cc}\p{Cf}\p{Cs}\ufffe\uffff]/u)
    expect(name, path).not.toMatch(/^[. ]|[. ]\.md$/)
    expect(name, path).not.toMatch(/^(?:con|prn|aux|nul|com[\d¹²³]|lpt[\d¹²³])(?:\.|$)/i)
    expect(new TextEncoder().encode(name).length).toBeLessThanOrEqual(160)
  }
  const names = paths.map((path) => path.slice(path.indexOf('/') + 1))
  expect(new Set(names.map((name) => name.normalize('NFD').toLowerCase())).size).toBe(names.length)
  expect(new Set(names.map((name) => name.normalize('NFKC').toUpperCase())).size).toBe(names.length)
}

describe('the notes for Obsidian', () => {
  it('are one for each paper, entity and community, linked both ways, of the seeds', () =>
    checkSame(seedGraph))
  it('and of hostile names', () => checkSame(hostileGraph))

  it('have names that every system takes', () => {
    for (const graph of [seedGraph, hostileGraph]) checkNames([...filesOf(obsidian, graph).keys()])
    fc.assert(
      fc.property(anyGraph, (graph) => checkNames([...filesOf(obsidian, graph).keys()])),
      { numRuns: 100 },
    )
  })

  it('have properties that are read back as they were, of any text', () => {
    fc.assert(
      fc.property(anyGraph, (graph) => {
        for (const { properties } of notesOf(graph).values()) {
          const node = graph.nodes.find(({ id }) => cleaned(id) === properties.id)
          expect(properties.aliases).toEqual([
            ...new Set([node?.name ?? '', ...(node?.surfaces ?? [])].map(cleaned)),
          ])
        }
      }),
      { numRuns: 60 },
    )
  })
})

describe('the name of a note', () => {
  const named = (...names: [string, string][]) =>
    [...uniqueFileNames(names.map(([name, kind], i) => ({ id: `${kind}:${i}`, name, kind }))).values()].sort()

  it('is the name alone where no other has it, whatever its case', () => {
    expect(named(['GSM8K', 'benchmark'], ['Lean 4', 'tool'])).toEqual(['GSM8K', 'Lean 4'])
    expect(named(['MATH', 'benchmark'], ['Math', 'method'])).toEqual(['MATH (benchmark)', 'Math (method)'])
    const [first, second] = named(['Same', 'paper'], ['same', 'paper'])
    expect([first, second]).toEqual([
      expect.stringMatching(/^Same \([\da-z]{11}\)$/),
      expect.stringMatching(/^same \([\da-z]{11}\)$/),
    ])
  })

  it('does not take what another is called', () => {
    const names = named(['A', 'model'], ['a', 'tool'], ['A (model)', 'method'])
    expect(new Set(names.map(fileKey)).size).toBe(3)
  })
})

describe('text in Markdown', () => {
  it('has no links, tags, embeds, comments, formulas or HTML of its own', () => {
    for (const text of HOSTILE) {
      expect(inline(text)).not.toMatch(/(?<!\\)(?:\\\\)*(?:\[|\]|#|<|`|\$|\^|\||\*|~)/)
      expect(inline(text)).not.toMatch(/(?<!\\)%(?=%)|\n/)
    }
    expect(paragraphs('- item\n1. one\n--- \n    code\n=====\n+ plus\r\n12) x')).toBe(
      '\\- item\n1\\. one\n\\---\ncode\n\\=\\=\\=\\==\n\\+ plus\n12\\) x',
    )
    expect(paragraphs('At 26.3% it is 3-fold, a.b')).toBe('At 26.3% it is 3-fold, a.b')
  })

  it('shows a link to the web as what it is', () => {
    expect(webLink('https://example.org/a_(b)')).toBe(
      '[https://example.org/a\\_(b)](<https://example.org/a_%28b%29>)',
    )
    expect(webLink('javascript:alert(1)')).toBe('javascript:alert(1)')
    expect(webLink('https://x/>\n[[y]]')).toBe(
      '[https://x/\\> \\[\\[y\\]\\]](<https://x/%3E%0A%5B%5By%5D%5D>)',
    )
  })

  it('keeps a link to a note whole', () => {
    expect(wikiLink('Papers/A', 'a]] | [[b')).toBe('[[Papers/A|a)) ((b]]')
    expect(wikiLink('Papers/A', ' \n')).toBe('[[Papers/A|Papers/A]]')
  })
})
