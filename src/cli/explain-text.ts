/** How a paper was read, as text for a terminal. */
import type { Explanation, Rejected } from '../../extractors/explaining/explanation.ts'
import type { EntityType, Evidence, Field } from '../model.ts'
import { COLOURS, confidenceText, marksOf, paint } from './explain-marks.ts'
import { claimsOn, type Row, typesText, votesInWords } from './explain-votes.ts'
import { markText } from './marked-text.ts'
import { scoreText } from './score-text.ts'
import { plain, table } from './terminal.ts'

export interface Layout {
  /** Characters of a line of the marked text. */
  width: number
  isColoured: boolean
}

/** Stretches that were not taken, as many as are listed. */
const LISTED = 30
/** Characters of the words that a find stands on. */
const WORDS = 40

/** The marked text; what was found, with the rules for it and against it; what was not taken, and why. */
export function explanationText(explanation: Explanation, layout: Layout): string {
  const { entities, results, relations, repos, rejected, diagnostics } = explanation
  const by = (text: string, evidence: readonly Evidence[]): Row => [text, ...saidBy(explanation, evidence)]
  const sections = [
    fieldText(explanation, 'title', layout),
    fieldText(explanation, 'abstract', layout),
    layout.isColoured ? legend() : '',
    section(
      'entities',
      entities.map((entity) => ({
        head: [entity.name, entity.type, entity.role, confidenceText(entity.confidence), typesText(entity)],
        rows: claimsOn(entity),
      })),
      layout,
    ),
    plainSection(
      'results',
      results.map((one) => by(scoreText(one), one.evidence)),
    ),
    plainSection(
      'relations',
      relations.map((one) => by(`${one.from} ${one.rel} ${one.to}`, one.evidence)),
    ),
    plainSection(
      'links',
      repos.map((one) => by(`${one.kind}${one.own ? ', its own' : ''}`, one.evidence)),
    ),
    section(
      'not taken',
      rejected
        .slice(0, LISTED)
        .map((one) => ({ head: [one.text, reasonOf(one)], rows: votesInWords(one.votes) })),
      layout,
    ),
    rejected.length > LISTED ? `and ${rejected.length - LISTED} more (all with --json)\n` : '',
    diagnostics.map(({ message }) => `${plain(message)}\n`).join(''),
  ]
  return sections.filter((text) => text !== '').join('\n')
}

function fieldText(explanation: Explanation, field: Field, { width, isColoured }: Layout): string {
  if (explanation[field].trim() === '') return ''
  return markText(explanation[field], marksOf(explanation, field), width, isColoured)
}

/** The words in the colours that they stand for. */
function legend(): string {
  const words = Object.entries(COLOURS).map(([kind, style]) => paint(style, kind))
  return `${words.join('  ')}  ${paint('bold', 'introduced here')}\n`
}

interface Block {
  head: Row
  rows: Row[]
}

/** Blocks of a head and indented rows; columns line up over the whole section. */
function section(title: string, blocks: readonly Block[], { isColoured }: Layout): string {
  if (blocks.length === 0) return ''
  const heads = linesOf(table(blocks.map(({ head }) => head)))
  const rows = linesOf(table(blocks.flatMap((block) => block.rows)))
  const lines: string[] = []
  let row = 0
  blocks.forEach((block, b) => {
    const type = COLOURS[block.head[1] as EntityType]
    const head = heads[b] as string
    lines.push(`  ${isColoured && type ? paint(type, head) : head}\n`)
    for (const end = row + block.rows.length; row < end; row++) lines.push(`    ${rows[row]}\n`)
  })
  return `${title}\n${lines.join('')}`
}

function plainSection(title: string, rows: readonly Row[]): string {
  const lines = linesOf(table(rows)).map((line) => `  ${line}\n`)
  return lines.length > 0 ? `${title}\n${lines.join('')}` : ''
}

function linesOf(text: string): string[] {
  return text.split('\n').slice(0, -1)
}

/** The rules of a find, and the words they stand on. */
function saidBy(explanation: Explanation, evidence: readonly Evidence[]): [rules: string, words: string] {
  const rules = new Set(evidence.map(({ rule }) => rule))
  const words = new Set(evidence.map(({ field, start, end }) => explanation[field].slice(start, end)))
  return [[...rules].join(', '), [...words].map((text) => `"${plain(text, WORDS)}"`).join(' … ')]
}

function reasonOf({ why, score, lostTo }: Rejected): string {
  switch (why) {
    case 'listed':
      return 'not a name: on the list of what is none'
    case 'form':
      return 'not a name: a size, a class in the plural, too short or too long'
    case 'overlap':
      return lostTo === undefined ? 'overlaps another name' : `lost to "${plain(lostTo, WORDS)}"`
    case 'weak':
      return `below the threshold: ${score} of 1`
  }
}
