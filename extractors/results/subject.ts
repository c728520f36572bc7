import { CUE } from '../lexicon/cues.ts'
import type { Document } from '../reading/document.ts'
import type { Candidate, Reading } from '../reading/reading.ts'
import type { ReportedNumber } from './numbers.ts'
import type { Place, Scene } from './scene.ts'

/**
 * Who reached a number, by the first of these that holds: the system right before its bracket ("GPT-4 (22.9%)");
 * the old value of "from a to b" is a baseline's; the system named since the last number as what is exceeded
 * ("surpassing GPT-4 at 22.9%"); the paper's own system last named before it; in the authors' own sentences their
 * main system; another system before it that is not being exceeded; else the main system, or "ours".
 */
export function subjectOf(reading: Reading, scene: Scene, number: ReportedNumber): string {
  const { document, systems } = scene
  const before = systems.filter(({ last }) => last < number.word)
  const nearest = before.at(-1)
  if (nearest?.last === number.word - 1) return nearest.entity.name
  if (document.lower(number.word - 1) === 'from') return 'baseline'
  if (
    nearest &&
    number.kind === 'score' &&
    isExceeded(document, nearest.first) &&
    followsLastNumber(scene, nearest, number)
  )
    return nearest.entity.name
  const own = before.findLast(({ entity }) => entity.introduces >= 1)
  if (own) return own.entity.name
  const main = mainSystem(reading)
  if (main && authorsIn(document, number.word)) return main.name
  const other = before.find(({ first }) => !isExceeded(document, first))
  return other?.entity.name ?? main?.name ?? 'ours'
}

/** The first thing that the paper introduces and that can reach a score. */
function mainSystem({ entities }: Reading): Candidate | undefined {
  const own = entities.filter(({ introduces, type }) => introduces >= 1 && type !== 'benchmark')
  return own.find(({ type }) => type !== 'tool') ?? own[0]
}

/** A word of comparison up to four words before: "outperforming X", "than X". */
function isExceeded(document: Document, first: number): boolean {
  for (
    let w = first - 1;
    w >= Math.max(0, first - 4) && document.sentenceOf[w] === document.sentenceOf[first];
    w--
  )
    if ((document.cues[w] as number) & CUE.compare) return true
  return false
}

function followsLastNumber({ numbers }: Scene, place: Place, number: ReportedNumber): boolean {
  const previous = numbers[numbers.indexOf(number) - 1]
  return previous !== undefined && place.first > previous.word
}

/** "we" or "our" in the sentence. */
function authorsIn(document: Document, word: number): boolean {
  const sentence = document.sentences[document.sentenceOf[word] as number]
  if (!sentence) return false
  for (let w = sentence.first; w < sentence.end; w++)
    if ((document.cues[w] as number) & CUE.authors) return true
  return false
}
