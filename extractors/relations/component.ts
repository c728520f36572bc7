import type { Relation } from '../../src/model.ts'
import { gapAfter } from '../reading/document.ts'
import type { Candidate, Mention, Reading } from '../reading/reading.ts'
import type { RelationRule } from '../rule.ts'
import { isOwn, isTitled, mainOwn, type Named, namedBefore } from './own.ts'
import { relateAt } from './relate.ts'

/** "X consists of A and B", "X introduces A", "the A module": what a thing of the paper's own is made of. */
export const component: RelationRule = {
  id: 'relation.component',
  stage: 'relation',
  reason:
    "What the text says the paper's own thing consists of, integrates or introduces is a part of it; so is what the paper introduces as a module, a loss or a stage.",
  examples: [
    [
      'We propose QuartzNet, a framework. QuartzNet consists of QuartzSplit, an algorithm, and QuartzJoin, an algorithm.',
      'QuartzSplit part_of QuartzNet',
    ],
    [
      'QuartzNet: Sorting Stones\nWe propose QuartzNet, a framework. We further introduce a Grain Shuffle Module (GSM).',
      'Grain Shuffle Module part_of QuartzNet',
    ],
  ],
  counterexamples: [
    'We propose QuartzNet, a framework. We introduce StoneBench, a benchmark.',
    'We propose QuartzNet, a framework. QuartzNet outperforms QuartzJoin.',
  ],
  run(reading) {
    const main = mainOwn(reading)
    return reading.entities.flatMap((part): Relation[] => {
      for (const mention of part.mentions) {
        const whole = wholeOf(reading, part, mention, main)
        if (whole)
          return [relateAt(reading, part, mention, 'part_of', whole.candidate, whole.mention, this.id)]
      }
      return []
    })
  },
}

/** Said of what is the paper's own, or was there before. */
const CONSISTS =
  /^(?:comprises|comprising|consists|consisting|composed|contains|encompasses|integrates|incorporates|combines|unifies)$/
/** Said of what is the paper's own. */
const HAS =
  /^(?:features|featuring|introduces|proposes|equipped|employs|adopts|includes|applies|integrating|incorporating|combining|leverages|relies|decouples|comprise|consist|contain|integrate|incorporate|feature)$/

/** Words between the whole and the verb, and between the verb and a part. */
const SUBJECT = 6
const OBJECT = 30
/** A part that the paper did not make stands closer to the verb. */
const NEAR_OBJECT = 8

function wholeOf(
  reading: Reading,
  part: Candidate,
  mention: Mention,
  main: Candidate | undefined,
): Named | undefined {
  if (mention.start < reading.document.titleEnd) return undefined
  const own = isOwn(part)
  if (own || part.type === 'method') {
    const said = saidWhole(reading, part, mention, own)
    if (said) return said
  }
  if (!own || part.type !== 'method' || !main || main === part || !isModule(reading, mention))
    return undefined
  return isTitled(reading, main) || !isModule(reading, main.mentions[0] as Mention)
    ? { candidate: main, mention: main.mentions[0] as Mention }
    : undefined
}

/** The own thing right before a verb of having, in the sentence of the part. */
function saidWhole(reading: Reading, part: Candidate, mention: Mention, own: boolean): Named | undefined {
  const { document } = reading
  const sentence = document.sentenceOf[mention.first]
  for (
    let w = mention.first - 1;
    w >= Math.max(0, mention.first - OBJECT) && document.sentenceOf[w] === sentence;
    w--
  ) {
    const word = document.lower(w)
    if (
      own ? !CONSISTS.test(word) && !HAS.test(word) : !CONSISTS.test(word) || mention.first - w > NEAR_OBJECT
    )
      continue
    return namedBefore(
      reading,
      w,
      SUBJECT,
      (candidate, { last }) =>
        candidate !== part &&
        isOwn(candidate) &&
        holds(candidate, part) &&
        !gapAfter(document, last).includes(')'),
    )
  }
  return undefined
}

/** A framework holds modules, a suite holds data sets; no data set holds a model. */
function holds(whole: Candidate, part: Candidate): boolean {
  return (whole.type === 'benchmark') === (part.type === 'benchmark')
}

const MODULE =
  /^(?:module|modules|loss|losses|block|blocks|layer|layers|branch|head|component|unit|stage|decoder|regularization)$/

/** A name that ends in, or is followed by, a word for a part. */
function isModule({ document }: Reading, { last }: Mention): boolean {
  return MODULE.test(document.lower(last)) || MODULE.test(document.lower(last + 1))
}
