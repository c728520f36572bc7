import { NAME_ENDINGS, type NameEnding } from '../lexicon/suffixes.ts'

const BY_ENDING = [...NAME_ENDINGS].sort((a, b) => b.ending.length - a.ending.length)
const SIZE = /[-_ ]\d{1,4}(?:\.\d{1,2})?(?:x\d{1,3})?B(?:-[A-Za-z]{1,12})?$/i
const COUNT = /[-_]\d{1,4}(?:\.\d{1,2})?[KkM]$/

/** The type that a made-up name's ending gives: -Bench, -Net, -7B (a model's size), -100K (a data set's). */
export function endingType(name: string): NameEnding | undefined {
  if (SIZE.test(name)) return { type: 'model', ending: 'size', weight: 1.5 }
  if (COUNT.test(name)) return { type: 'benchmark', ending: 'count', weight: 1.5 }
  const plain = name
    .replace(/[-_ ]?v?\d{1,4}(?:\.\d{1,2})?$/i, '')
    .replace(/[+*]{1,4}$/, '')
    .toLowerCase()
  return BY_ENDING.find(({ ending }) => plain.endsWith(ending) && plain.length > ending.length)
}
