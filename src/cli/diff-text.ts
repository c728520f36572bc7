/** A diff, for a terminal: a table of counts, then what came, went and changed. */
import { type Changes, type EdgeRef, type GraphDiff, isSameGraph, type ResultRef } from '../../graph/diff.ts'
import type { NodeRef } from '../../graph/query.ts'
import { counted } from './answer.ts'
import { scoreText } from './score-text.ts'
import { plain, table } from './terminal.ts'

/** Characters of one line. */
const WIDTH = 120
const PARTS = ['papers', 'entities', 'repositories', 'edges', 'results', 'communities'] as const

/** @param limit most lines of each kind of change */
export function describeDiff(diff: GraphDiff, limit: number): string {
  if (isSameGraph(diff)) return 'Nothing changed.\n'
  const { papers, entities, repositories, edges, results, identity, communities } = diff
  const counts = PARTS.map((part) => [part, ...countsOf(diff[part])])
  const sections = [
    table([
      ['', 'came', 'went', 'changed'],
      ...counts,
      ['names merged, split or renamed', '', '', identity.length],
    ]),
    section(
      'Papers',
      limit,
      papers,
      ({ title }) => title,
      ({ title, fields }) => `${title}: ${fields.join(', ')}`,
    ),
    section('Entities', limit, entities, nodeText, ({ before, after, fields }) => {
      if (fields.includes('name')) return `${nodeText(before)} is now written ${after.name}`
      const grown = fields.includes('papers') ? `, ${before.papers} before` : ''
      return `${nodeText(after)}${grown}: ${fields.join(', ')}`
    }),
    section('Results', limit, results, resultText, ({ before, after }) => {
      return `${resultText(after)}, ${before.value} before`
    }),
    list(
      'Names',
      limit,
      identity.map(({ kind, from, to, papers }) => {
        const where = counted(papers, 'paper')
        if (kind === 'merged') return `= ${from.id} merged into ${to.id} (${where})`
        if (kind === 'split') return `/ ${to.id} split from ${from.id} (${where})`
        return `> ${from.id} is now ${to.id} (${where})`
      }),
    ),
    section(
      'Repositories',
      limit,
      repositories,
      ({ name }) => name,
      ({ after, fields }) => {
        return `${after.name}: ${fields.join(', ')}`
      },
    ),
    section('Edges', limit, edges, edgeText, (edge) => `${edgeText(edge)}: ${edge.fields.join(', ')}`),
    section(
      'Communities',
      limit,
      communities,
      ({ name, size }) => `${name} (${size} members)`,
      (changed) => {
        const { before, after, sizeBefore, size } = changed
        const was = before === after ? '' : `, was ${before}`
        return `${after}${was} (${size} members, ${sizeBefore} before)`
      },
    ),
  ]
  return sections.filter((text) => text !== '').join('\n')
}

function countsOf({ added, removed, changed }: Changes<unknown, unknown>): number[] {
  return [added.length, removed.length, changed.length]
}

function section<T, C>(
  title: string,
  limit: number,
  { added, removed, changed }: Changes<T, C>,
  text: (item: T) => string,
  changedText: (item: C) => string,
): string {
  return [
    list(
      `${title} that came`,
      limit,
      added.map((item) => `+ ${text(item)}`),
    ),
    list(
      `${title} that went`,
      limit,
      removed.map((item) => `- ${text(item)}`),
    ),
    list(
      `${title} that changed`,
      limit,
      changed.map((item) => `~ ${changedText(item)}`),
    ),
  ]
    .filter((text) => text !== '')
    .join('\n')
}

function list(title: string, limit: number, lines: readonly string[]): string {
  if (lines.length === 0) return ''
  const shown = lines.slice(0, limit).map((line) => `  ${plain(line, WIDTH)}\n`)
  const rest = lines.length - limit
  return `${title}\n${shown.join('')}${rest > 0 ? `  and ${rest} more (--limit ${lines.length} or --json)\n` : ''}`
}

function nodeText({ label, name, papers }: NodeRef): string {
  const count = papers === undefined ? '' : `, ${counted(papers, 'paper')}`
  return `${name} (${label.toLowerCase()}${count})`
}

function edgeText({ type, source, target }: EdgeRef): string {
  return `${plain(source.name, 48)} ${type} ${plain(target.name, 48)}`
}

function resultText({ subject, benchmark, paper, kind, value = 0, ...rest }: ResultRef): string {
  return `${scoreText({ subject: subject.name, benchmark: benchmark.name, kind, value, ...rest })}, in ${paper}`
}
