import compromise from 'compromise'
import model from 'wink-eng-lite-web-model'
import winkNLP from 'wink-nlp'
import { extract } from '../../extractors/index.ts'
import { BENCHMARKS } from '../../extractors/lexicon/benchmarks.ts'
import { METHODS } from '../../extractors/lexicon/methods.ts'
import { MODEL_FAMILIES } from '../../extractors/lexicon/models.ts'
import { TOOLS } from '../../extractors/lexicon/tools.ts'
import type { Paper } from '../../src/model.ts'
import { FlashText } from './flash-text.ts'

/** Something that reads a paper; the number is only there so that no reading can be skipped as without effect. */
export interface Reader {
  title: string
  read: (paper: Paper) => number
  /** Reads only as much text as this (in megabytes), where the whole would take minutes. */
  most?: number
}

/** The extraction, and what it is measured beside, from fast to slow. */
export function readers(): Reader[] {
  const groups = [...MODEL_FAMILIES, ...BENCHMARKS, ...METHODS, ...TOOLS]
  const names = groups.flatMap((group) => group.names.flatMap((entry) => entry.split('; ')))
  const known = new FlashText(names)
  const wink = winkNLP(model)
  return [
    { title: 'split on white space', read: (paper) => textOf(paper).split(/\s+/).length },
    { title: `look up ${names.length} names as FlashText does`, read: (paper) => known.count(textOf(paper)) },
    { title: 'full extraction', read: (paper) => extract(paper).entities.length },
    { title: 'wink-nlp, full', read: (paper) => wink.readDoc(textOf(paper)).tokens().length(), most: 2 },
    { title: 'compromise, full', read: (paper) => compromise(textOf(paper)).termList().length, most: 0.15 },
  ]
}

function textOf({ title, abstract }: Paper): string {
  return `${title}\n${abstract}`
}
