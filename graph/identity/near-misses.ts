/** Nodes that were nearly taken for one thing, and what keeps them apart. */
import type { Identity } from '../../src/model.ts'
import { compareText, foldName, withinDistance } from '../../src/text.ts'
import { looserForms } from '../canonicalise.ts'
import { wordsOf as foldedWords } from '../linking/abbreviation.ts'

/** What keeps two near names apart. */
export type ApartReason =
  | 'other-meaning'
  | 'other-type'
  | 'own-inventor'
  | 'open-meaning'
  | 'version'
  | 'size'
  | 'year'
  | 'variant'
  | 'both-introduced'
  | 'never-said'
  | 'other-letters'

/** A node that is not the same thing, and why. */
export interface NearMiss {
  key: string
  name: string
  papers: number
  why: ApartReason
  /** The same in words. */
  because: string
}

/** Near misses that are told of one node. */
const MOST_NEAR = 12

/** Letters of a name in which one other letter may be a slip. */
const LEAST_FOR_SLIP = 6

/** The nodes among some candidates that come near one node; the nearest reasons first, then the most named. */
export function nearMisses(own: Identity, candidates: Iterable<Identity>): NearMiss[] {
  const found: NearMiss[] = []
  for (const other of candidates) {
    if (other.key === own.key) continue
    const apart = keptApart(own, other)
    if (!apart) continue
    const [why, because] = apart
    found.push({ key: other.key, name: other.name, papers: other.papers, why, because })
  }
  return found
    .sort((a, b) => rank(a.why) - rank(b.why) || b.papers - a.papers || compareText(a.key, b.key))
    .slice(0, MOST_NEAR)
}

/** Finds near misses of any node without comparing each with each: only nodes that share a block are compared. */
export function nearIndex(identities: readonly Identity[]): (own: Identity) => NearMiss[] {
  const blocks = new Map<string, Identity[]>()
  for (const identity of identities)
    for (const block of blocksOf(identity)) {
      const same = blocks.get(block)
      if (same) same.push(identity)
      else blocks.set(block, [identity])
    }
  return (own) => {
    const candidates = new Set<Identity>()
    for (const block of blocksOf(own)) for (const other of blocks.get(block) ?? []) candidates.add(other)
    return nearMisses(own, candidates)
  }
}

/** The plain name, the name without digits or last word, and (for slips) the name without any one of its letters. */
function blocksOf({ key, name }: Identity): Set<string> {
  const folded = foldName(name)
  const blocks = new Set([`=${baseOf(key)}`, `=${folded}`, `#${folded.replace(/[\d.]/g, '')}`])
  const words = wordsOf(name)
  blocks.add(`>${words.join(' ')}`).add(`>${words.slice(0, -1).join(' ')}`)
  if (folded.length < LEAST_FOR_SLIP || folded.length > 40) return blocks
  blocks.add(`-${folded}`)
  for (let i = 0; i < folded.length; i++) blocks.add(`-${folded.slice(0, i)}${folded.slice(i + 1)}`)
  return blocks
}

const ORDER: readonly ApartReason[] = [
  'other-meaning', 'own-inventor', 'open-meaning', 'other-type', 'both-introduced', 'never-said', 'version', 'year',
  'size', 'variant', 'other-letters',
] // biome-ignore format: a list

function rank(why: ApartReason): number {
  return ORDER.indexOf(why)
}

function keptApart(own: Identity, other: Identity): [ApartReason, string] | undefined {
  const [a, b] = [foldName(own.name), foldName(other.name)]
  if (baseOf(own.key) === baseOf(other.key) || a === b) return homonym(own, other)
  if (isLooser(own, other) || isLooser(other, own))
    return own.introducedIn && other.introducedIn
      ? ['both-introduced', 'different papers introduce each']
      : ['other-type', `this is a ${own.type}, that a ${other.type}`]
  if (own.type === other.type) {
    const versions = versionsApart(own.name, other.name)
    if (versions) return versions
    if (isInitials(own.name, other.name) || isInitials(other.name, own.name))
      return ['never-said', 'no paper says that one stands for the other, or not clearly']
  }
  if (Math.min(a.length, b.length) >= LEAST_FOR_SLIP && withinDistance(a, b, 1))
    return ['other-letters', 'a letter more, less or other makes another name']
  return undefined
}

function homonym(own: Identity, other: Identity): [ApartReason, string] {
  if (own.standsFor !== undefined && other.standsFor !== undefined)
    return ['other-meaning', `stands for ${other.standsFor}`]
  if (other.key.includes('~') && other.standsFor === undefined)
    return [
      'own-inventor',
      `${other.introducedIn?.[0] ?? 'a paper'} introduces a thing of its own under this name`,
    ]
  if (own.type !== other.type) return ['other-type', `this is a ${own.type}, that a ${other.type}`]
  const said = other.standsFor ?? own.standsFor
  return said === undefined
    ? ['own-inventor', 'a paper introduces a thing of its own under this name']
    : [
        'open-meaning',
        `${other.standsFor ? `stands for ${said}` : 'papers that do not say what it stands for'}; no meaning is clearly the corpus's`,
      ]
}

function isInitials(short: string, long: string): boolean {
  const words = foldedWords(long)
  return words.length > 1 && words.map((word) => word[0]).join('') === foldName(short)
}

function isLooser(looser: Identity, plainer: Identity): boolean {
  return looserForms(looser.name, looser.type).some(({ name }) => name === baseOf(plainer.key))
}

/** Two names of the same letters and other digits, or of which one continues the other. */
function versionsApart(a: string, b: string): [ApartReason, string] | undefined {
  const [own, other] = [wordsOf(a), wordsOf(b)]
  if (lettersOf(own) === lettersOf(other)) {
    const differing =
      other.find((word) => !own.includes(word)) ?? own.find((word) => !other.includes(word)) ?? ''
    if (/^(?:19|20)\d\d$/.test(differing)) return ['year', `another year: ${differing}`]
    if (/^[\d.]+[bmk]$/.test(differing)) return ['size', `another size: ${differing.toUpperCase()}`]
    return ['version', `another version or number: ${differing}`]
  }
  const [shorter, longer] = own.length < other.length ? [own, other] : [other, own]
  if (shorter.length === longer.length || shorter.some((word, i) => word !== longer[i])) return undefined
  const rest = longer.slice(shorter.length)
  const said = `${longer === other ? 'adds' : 'is without'} "${rest.join(' ')}"`
  const [first = ''] = rest
  if (rest.length > 1 || !/^[\d.]+[bmk]?$/.test(first)) return ['variant', said]
  if (/^(?:19|20)\d\d$/.test(first)) return ['year', said]
  return [/[bmk]$/.test(first) ? 'size' : 'version', said]
}

function lettersOf(words: readonly string[]): string {
  return words.filter((word) => !/^[\d.]+[bmk]?$/.test(word)).join(' ')
}

/** Lower-case words and numbers, split where letters turn into digits. */
function wordsOf(name: string): string[] {
  return name
    .toLowerCase()
    .replace(/(?<=\p{L}{2})(?=\d)/gu, ' ')
    .split(/[^\p{L}\p{N}.+]+/u)
    .filter((word) => word !== '')
}

/** The canonical name in a key, without what tells it from its homonyms. */
function baseOf(key: string): string {
  const name = key.slice(key.indexOf(':') + 1)
  const tilde = name.indexOf('~')
  return tilde < 0 ? name : name.slice(0, tilde)
}
