/** What the graph knows about a node, as text for a terminal. */
import type { NodeDescription, Tie } from '../../graph/query.ts'
import { ROLES } from '../model.ts'
import { scoreText } from './score-text.ts'
import { plain } from './terminal.ts'

/** Lines of one section. */
const LISTED = 15
/** Characters of one line. */
const WIDTH = 110

/** A heading, and sections of indented lines; empty sections are left out. */
export function describeForReading(description: NodeDescription): string {
  const sections = [
    heading(description),
    ...ROLES.map((role) => section(role.replaceAll('_', ' '), description.byRole[role].map(nameOf))),
    section('repositories', description.repositories.map(linkText)),
    section('linked from', description.linkedFrom.map(nameOf)),
    section('related', description.relations.map(relationText)),
    section(
      'scores',
      description.scores.map((score) =>
        scoreText({ ...score, subject: score.subject.name, benchmark: score.benchmark.name }),
      ),
    ),
    section('shares benchmarks with', description.shared.map(sharedText)),
  ]
  return sections.filter((text) => text !== '').join('\n')
}

function heading({ node, community }: NodeDescription): string {
  const facts = [
    `${node.label} ${node.id}`,
    node.year,
    node.venue,
    node.papers !== undefined && `${node.papers} papers`,
    node.size !== undefined && `${node.size} members`,
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

function section(title: string, lines: readonly string[]): string {
  if (lines.length === 0) return ''
  const shown = lines.slice(0, LISTED).map((line) => `  ${plain(line, WIDTH)}\n`)
  const rest = lines.length > LISTED ? `  and ${lines.length - LISTED} more (all with --json)\n` : ''
  return `${title}\n${shown.join('')}${rest}`
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

function sharedText({ name, benchmarks }: NodeDescription['shared'][number]): string {
  return `${plain(name, 70)}: ${benchmarks.map((benchmark) => benchmark.name).join(', ')}`
}
