import nlp from 'compromise/two'
import { type Document, gapAfter } from '../reading/document.ts'

/** What compromise says of one word of a question: its tags, as compromise's docs/tags.md lists them. */
export type Tags = ReadonlySet<string>

/** The version of compromise that answers: another may answer otherwise. */
export const TAGGER = `compromise ${nlp.version}`

const NONE: Tags = new Set()

/** Longer than any English word: what is longer is residue, and would make the question dear. */
const LONGEST_WORD = 30

/** The steps of compromise that are run. Its clean-up after them costs six times as much and settles no more here. */
const STEPS = ['index', 'lexicon', 'preTagger']

/**
 * The tags of the words `first` up to, not including, `end`, or undefined where compromise cuts the words otherwise.
 * Of a hyphenated word the last part is asked about: it decides what kind of word the whole is.
 */
export function tagsOf(document: Document, first: number, end: number): readonly Tags[] | undefined {
  const parts: string[] = []
  for (let w = first; w < end; w++) {
    const part = lastPart(document.text.slice(document.words.start[w], document.words.end[w]))
    if (part.length === 0 || part.length > LONGEST_WORD) return undefined
    parts.push(gapAfter(document, w).startsWith(',') ? `${part},` : part)
  }
  const terms = nlp.tokenize(parts.join(' ')).compute(STEPS).termList()
  return terms.length === parts.length ? terms.map(({ tags }) => tags ?? NONE) : undefined
}

function lastPart(word: string): string {
  return word.slice(word.lastIndexOf('-') + 1)
}
