/** What the graph knows about a node, as text for a terminal. */
import type { NodeDescription, Quote, Tie } from '../../graph/query.ts'
import { ROLES } from '../model.ts'
import { counted } from './answer.ts'
import { scoreText } from './score-text.ts'
import { plain } from './terminal.ts'

/** Lines of one section where nothing else is said. */
const LISTED = 15
/** Characters of one line, and of a sentence under it. */
const WIDTH = 110
const SENTENCE = 200

/** A heading, and sections of indented lines, each with the sentence that says so; empty sections are left out. */
export function describeForReading(description: NodeDescription, limit = LISTED): string {
  const section = <T extends object>(title: string, ties: readonly T[], text: (tie: T) => string) =>
    sectionText(title, ties.slice(0, limit), text, ties.length - limit)
  const sections = [
    heading(description),
    ...ROLES.map((role) => section(role.replaceAll('_', ' '), description.byRole[role], nameOf)),
    section('repositories', description.repositories, linkText),
    section('linked from', description.linkedFrom, nameOf),
    section('related', description.relations, relationText),
    section('scores', description.scores, (score) =>
      scoreText({ ...score, subject: score.subject.name, benchmark: score.benchmark.name }),
    ),
    section(
      'shares benchmarks with',
      description.shared.map(({ quote: _, ...shared }) => shared),
      sharedText,
    ),
  ]
  return sections.filter((text) => text !== '').join('\n')
}

function heading({ node, community }: NodeDescription): string {
  const facts = [
    `${node.label} ${node.id}`,
    node.year,
    node.venue,
    node.papers !== undefined && counted(node.papers, 'paper'),
    node.size !== undefined && counted(node.size, 'member'),
  ]
  const lines = [
    node.name,
    facts.filter((fact) => fact !== undefined && fact !== false).join(', '),
    node.authors?.join(', '),
    node.url !== node.name && node.url,
    node.surfaces && `written ${node.surfaces.join(', ')}`,
    community && node.label !== 'Community' && `in the community ${community.name}`,
  ]
  return lines
    .filter((line) => typeof line === 'string' && line !== '')
    .map((line) => `${plain(line as string, WIDTH)}\n`)
    .join('')
}

function sectionText<T extends object>(
  title: string,
  ties: readonly T[],
  text: (tie: T) => string,
  more: number,
): string {
  if (ties.length === 0) return ''
  const lines = ties.map((tie) => {
    const quote = quoteOf(tie)
    const sentence = quote ? `      "${plain(quote.sentence, SENTENCE)}"\n` : ''
    return `  ${plain(text(tie), WIDTH)}\n${sentence}`
  })
  return `${title}\n${lines.join('')}${more > 0 ? `  and ${more} more (all with --json)\n` : ''}`
}

/** Of a score, the sentence is that of its subject; ties of shared benchmarks have one for each paper, so none. */
function quoteOf(tie: { quote?: Quote; subject?: Tie }): Quote | undefined {
  return tie.quote ?? tie.subject?.quote
}

function nameOf({ name, label }: Tie): string {
  return label === 'Paper' ? name : `${name} (${label.toLowerCase()})`
}

function linkText({ url, name, own }: NodeDescription['repositories'][number]): string {
  return `${url || name}${own ? ' (its own)' : ''}`
}

function relationText({ name, type, direction }: NodeDescription['relations'][number]): string {
  const relation = type.toLowerCase().replaceAll('_', ' ')
  return direction === 'out' ? `${relation} ${name}` : `${name} is ${relation} this`
}

function sharedText({
  name,
  benchmarks,
}: Pick<NodeDescription['shared'][number], 'name' | 'benchmarks'>): string {
  return `${plain(name, 70)}: ${benchmarks.map((benchmark) => benchmark.name).join(', ')}`
}
