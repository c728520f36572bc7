import { NAME_ENDINGS, type NameEnding } from './lexicon/suffixes.ts'

const SIZE = /[-_ ]\d{1,4}(?:\.\d{1,2})?(?:x\d{1,3})?B(?:-[A-Za-z]{1,12})?$/i
const COUNT = /[-_]\d{1,4}(?:\.\d{1,2})?[KkM]$/
const HAS_NUMBER = /\d/
const VERSION = /[-_ ]?v?\d{1,4}(?:\.\d{1,2})?$/i
const MARKS = /[+*]{1,4}$/

/** Endings by their last letter, the longest first. */
const BY_LETTER = new Map<string, NameEnding[]>()
for (const entry of [...NAME_ENDINGS].sort((a, b) => b.ending.length - a.ending.length)) {
  const letter = entry.ending.slice(-1)
  BY_LETTER.set(letter, [...(BY_LETTER.get(letter) ?? []), entry])
}

/** The type that a made-up name's ending gives: -Bench, -Net, -7B (a model's size), -100K (a data set's). */
export function endingType(name: string): NameEnding | undefined {
  let plain = name
  if (HAS_NUMBER.test(name)) {
    if (SIZE.test(name)) return { type: 'model', ending: 'size', weight: 1.5 }
    if (COUNT.test(name)) return { type: 'benchmark', ending: 'count', weight: 1.5 }
    plain = name.replace(VERSION, '')
  }
  plain = plain.replace(MARKS, '').toLowerCase()
  const endings = BY_LETTER.get(plain.slice(-1))
  return endings?.find(({ ending }) => plain.endsWith(ending) && plain.length > ending.length)
}
