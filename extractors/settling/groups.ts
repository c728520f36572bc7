import { foldName } from '../../src/text.ts'
import type { Document } from '../reading/document.ts'
import type { NameVote, Votes } from '../votes.ts'
import { placeOf } from './place.ts'

/** The votes for one name, wherever it stands. */
export interface Group {
  votes: NameVote[]
}

/**
 * Puts together the votes for stretches whose names fold to the same; what is known by name goes by that.
 * @param votes those for one stretch side by side
 */
export function groupByName(document: Document, votes: readonly NameVote[]): Group[] {
  const groups = new Map<string, Group>()
  let end = 0
  for (let from = 0; from < votes.length; from = end) {
    const vote = votes[from] as NameVote
    const place = placeOf(vote)
    let name: string | undefined
    for (end = from; end < votes.length && placeOf(votes[end] as NameVote) === place; end++)
      name = nameIn(votes[end] as NameVote) ?? name
    const key = foldName(name ?? document.text.slice(vote.start, vote.end))
    let group = groups.get(key)
    if (!group) {
      group = { votes: [] }
      groups.set(key, group)
    }
    for (let v = from; v < end; v++) group.votes.push(votes[v] as NameVote)
  }
  return [...groups.values()]
}

function nameIn({ ballot }: NameVote): string | undefined {
  return ballot.name ?? ballot.known?.name
}

/** Joins groups that "Long Form (LF)" says are one. */
export function unite(groups: Group[], votes: Votes): Group[] {
  if (votes.same.length === 0) return groups
  const groupAt = new Map<number, Group>()
  for (const group of groups) for (const vote of group.votes) groupAt.set(placeOf(vote), group)
  for (const { a, b } of votes.same) {
    const ga = groupAt.get(placeOf(a))
    const gb = groupAt.get(placeOf(b))
    if (!ga || !gb || ga === gb) continue
    const [into, from] = ga.votes.length >= gb.votes.length ? [ga, gb] : [gb, ga]
    for (const vote of from.votes) {
      into.votes.push(vote)
      groupAt.set(placeOf(vote), into)
    }
    from.votes = []
  }
  return groups.filter((group) => group.votes.length > 0)
}

const VERSION = /[-\s]?\d{1,2}(?:\.\d{1,2})?$/

/** "Lean" beside "Lean 4" is the same tool, where a paper speaks of one version alone. */
export function uniteVersions(groups: Group[]): Group[] {
  const tools = groups.filter(({ votes }) => votes.some(({ ballot }) => ballot.known?.type === 'tool'))
  if (tools.length < 2) return groups
  const versionsOf = new Map<string, Group[]>()
  for (const group of tools) {
    const name = nameOf(group)
    const base = name.replace(VERSION, '')
    if (base === name) continue
    versionsOf.set(foldName(base), [...(versionsOf.get(foldName(base)) ?? []), group])
  }
  for (const group of tools) {
    const [version, other] = versionsOf.get(foldName(nameOf(group))) ?? []
    if (!version || other || version === group) continue
    for (const vote of asVersion(group, version)) version.votes.push(vote)
    group.votes = []
  }
  return groups.filter(({ votes }) => votes.length > 0)
}

/**
 * "Team-Stone" before the colon of the title is what the abstract introduces as "Stone", if it never calls it by the
 * whole name.
 */
export function uniteTitle(document: Document, groups: Group[]): Group[] {
  const titled = groups.find(({ votes }) => votes.some(({ rule }) => rule === TITLE_NAME))
  const surface = titled && surfaceOf(document, titled)
  const part = surface && (BEFORE_COUNT.exec(surface) ?? LAST_PART.exec(surface))?.[1]
  if (!part || document.text.indexOf(surface, document.titleEnd) >= 0) return groups
  for (const group of groups) {
    const isOwn = group.votes.some(({ ballot }) => (ballot.introduces ?? 0) >= 1)
    if (group === titled || !isOwn || surfaceOf(document, group) !== part) continue
    for (const vote of titled.votes) group.votes.push({ ...vote, ballot: { ...vote.ballot, weight: 0.1 } })
    titled.votes = []
  }
  return groups.filter(({ votes }) => votes.length > 0)
}

const TITLE_NAME = 'mention.title-name'
/** "Team-Stone" holds Stone, and "StoneText-200" is StoneText with the number of its items. */
const LAST_PART = /^[A-Z][A-Za-z0-9]{1,20}-([A-Za-z0-9]{3,24})$/
const BEFORE_COUNT = /^([A-Z][A-Za-z]{3,24})-\d{2,4}[KM]?$/

const CAMPAIGN = /[-\s']?(?:19|20)\d{2}$/
const NUMBERED = / task \d{1,2}$/i

/** "RockEval-2024" beside "RockEval-2024 Task 3" is the same task, where a paper speaks of one task alone. */
export function uniteTasks(document: Document, groups: Group[]): Group[] {
  const tasks = new Map<string, Group[]>()
  for (const group of groups) {
    const surface = surfaceOf(document, group)
    const campaign = surface.replace(NUMBERED, '')
    if (campaign !== surface && CAMPAIGN.test(campaign))
      tasks.set(foldName(campaign), [...(tasks.get(foldName(campaign)) ?? []), group])
  }
  if (tasks.size === 0) return groups
  for (const group of groups) {
    const surface = surfaceOf(document, group)
    const [task, other] = CAMPAIGN.test(surface) ? (tasks.get(foldName(surface)) ?? []) : []
    if (!task || other) continue
    for (const vote of group.votes)
      task.votes.push({ ...vote, ballot: { ...vote.ballot, weight: 0, name: undefined, known: undefined } })
    group.votes = []
  }
  return groups.filter(({ votes }) => votes.length > 0)
}

function surfaceOf({ text }: Document, { votes: [vote] }: Group): string {
  return vote ? text.slice(vote.start, vote.end) : ''
}

function nameOf({ votes }: Group): string {
  return votes.find(({ ballot }) => ballot.known)?.ballot.name ?? ''
}

/** The votes for the bare name, as votes that do not name the thing: its name is that of the version. */
function asVersion({ votes }: Group, version: Group): NameVote[] {
  const known = version.votes.find(({ ballot }) => ballot.known)?.ballot
  return votes.map((vote) => ({
    ...vote,
    ballot: { ...vote.ballot, name: known?.name, known: vote.ballot.known && known?.known },
  }))
}
