/** The record of what linking took for one thing, and why each spelling belongs to it. */
import type {
  EntityType,
  Evidence,
  Facts,
  Identity,
  IdentitySpelling,
  SpellingReason,
} from '../../src/model.ts'
import { compareText, foldName } from '../../src/text.ts'
import { canonicalName, looserForms, withoutSplit, wordOrder } from '../canonicalise.ts'
import { abbreviates } from './abbreviation.ts'
import { groupBy } from './group-by.ts'
import { isIntroduced, readingOf } from './inventors.ts'
import { isKnownPlace } from './known.ts'
import type { Mention } from './mention.ts'

/** Papers that a record names. */
const MOST_PAPERS = 5

/** One record a key, sorted by key. The mentions come in the order of their papers' ids. */
export function identitiesOf(mentions: readonly Mention[]): Identity[] {
  const kept = mentions.filter(({ key }) => key !== '')
  const groups = [...groupBy(kept, ({ key }) => key)].sort(([a], [b]) => compareText(a, b))
  return groups.map(([key, group]) => identityOf(key, group))
}

function identityOf(key: string, mentions: readonly Mention[]): Identity {
  const type = key.slice(0, key.indexOf(':')) as EntityType
  const name = mentions[0]?.spelling ?? ''
  const introducedIn = paperIds(mentions.filter(isIntroduced))
  const standsFor = mostFrequent(mentions.map(readingOf))
  const types = typesOf(mentions)
  return {
    key,
    name,
    type,
    papers: new Set(mentions.map(({ paper }) => paper.id)).size,
    ...(introducedIn.length > 0 && { introducedIn }),
    ...(standsFor !== undefined && { standsFor }),
    ...(types.length > 1 && { types }),
    spellings: spellingsOf(mentions, name, type),
  }
}

function spellingsOf(mentions: readonly Mention[], name: string, type: EntityType): IdentitySpelling[] {
  const found = new Map<string, { papers: Set<string>; mention: Mention }>()
  for (const mention of mentions)
    for (const text of mention.entity.surfaces) {
      const same = found.get(text)
      if (same) same.papers.add(mention.paper.id)
      else found.set(text, { papers: new Set([mention.paper.id]), mention })
    }
  return [...found]
    .map(([text, { papers, mention }]): IdentitySpelling => {
      const why = reasonFor(text, name, type, mention)
      const by = why === 'file' ? mention.overruledBy : undefined
      return { text, papers: papers.size, in: [...papers].slice(0, MOST_PAPERS), why, ...(by && { by }) }
    })
    .sort((a, b) => b.papers - a.papers || compareText(a.text, b.text))
}

/** The plainest reason that holds. */
function reasonFor(text: string, name: string, type: EntityType, mention: Mention): SpellingReason {
  if (text === name) return 'name'
  const [spelled, named] = [canonicalName(text, type), canonicalName(name, type)]
  if (spelled === named) return withoutSplit(text, type) === text ? 'spelling' : 'split'
  if (isLooser(text, named, type) || isLooser(name, spelled, type))
    return type === 'model' && endAlike(text, name) ? 'maker' : 'plural-or-noun'
  const order = wordOrder(text, type)
  if (order !== undefined && order === wordOrder(name, type)) return 'word-order'
  if (isAbbreviation(text, name)) return 'abbreviation'
  if (mention.overruledBy !== undefined) return 'file'
  if (isKnownAs(mention, text)) return 'known-alias'
  return mention.entity.surfaces.some((other) => isAbbreviation(text, other)) ? 'abbreviation' : 'same-paper'
}

function isLooser(text: string, plainer: string, type: EntityType): boolean {
  return looserForms(text, type).some((form) => form.name === plainer)
}

function endAlike(text: string, name: string): boolean {
  const [a, b] = [foldName(text), foldName(name)]
  return a.endsWith(b) || b.endsWith(a)
}

function isAbbreviation(a: string, b: string): boolean {
  return abbreviates(a, b) || abbreviates(b, a)
}

/** Was the text found as another name of what is known beforehand? */
function isKnownAs({ paper, entity }: Mention, text: string): boolean {
  if (canonicalName(text, entity.type) === canonicalName(entity.name, entity.type)) return false
  return entity.evidence.some((place) => isKnownPlace(place) && textAt(paper, place) === text)
}

function textAt(paper: Facts, { field, start, end }: Evidence): string {
  return paper[field].slice(start, end)
}

function typesOf(mentions: readonly Mention[]): { type: EntityType; papers: number }[] {
  return [...groupBy(mentions, ({ entity }) => entity.type)]
    .map(([type, group]) => ({ type, papers: new Set(group.map(({ paper }) => paper.id)).size }))
    .sort((a, b) => b.papers - a.papers || compareText(a.type, b.type))
}

function paperIds(mentions: readonly Mention[]): string[] {
  return [...new Set(mentions.map(({ paper }) => paper.id))].slice(0, MOST_PAPERS)
}

function mostFrequent(texts: readonly (string | undefined)[]): string | undefined {
  const counts = new Map<string, number>()
  for (const text of texts) if (text !== undefined) counts.set(text, (counts.get(text) ?? 0) + 1)
  return [...counts].sort(([a, m], [b, n]) => n - m || compareText(a, b))[0]?.[0]
}
