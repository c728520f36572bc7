import type { Document } from '../reading/document.ts'
import { isExceeded, RIVAL } from './compared.ts'
import type { Figure, Series } from './figure.ts'
import { isFor } from './rival.ts'
import { isOwn, type Scene } from './scene.ts'
import { LOSSES, REPORTS } from './wording.ts'

/** The old value of "from a to b": of the model that is lifted, else a baseline's. */
export function oldValueOf(scene: Scene, series: Series, figure: Figure): string {
  const { document, systems, sentence } = scene
  const before = systems.flat().filter(({ last }) => last < figure.word)
  const from = fromBefore(document, figure.word)
  const base = before.findLast(({ first }) => first > from)
  if (from >= 0 && hasRival(document, from, figure.word)) return base?.entity.name ?? 'baseline'
  const rest = before.filter((place) => !isOwn(place) && !isExceeded(scene.document, place))
  const lifted = rest.findLast(({ entity }) => entity.type === 'model') ?? rest.at(-1)
  if (lifted) return lifted.entity.name
  const after = systems.flat().find(({ first }) => first > (series.figures.at(-1) as Figure).word)
  if (after && !isOwn(after) && isFor(document, series.figures.at(-1) as Figure, after))
    return after.entity.name
  const previous = modelBefore(scene, sentence.first)
  if (previous && before.length <= 1) return previous
  return scene.frame.own.length ? 'baseline' : (before.at(-1)?.entity.name ?? 'baseline')
}

/** "GPT-4 drops from a to b": both values are of one system. */
export function fallsFrom({ document, sentence }: Scene, { figures }: Series): boolean {
  const from = fromBefore(document, (figures[0] as Figure).word)
  for (let w = from; w > Math.max(sentence.first, from - 4); w--)
    if (LOSSES.has(document.lower(w))) return true
  return false
}

/** The "from" a few words before a number, or -1. */
function fromBefore({ lower }: Document, word: number): number {
  for (let w = word - 1; w >= Math.max(0, word - 8); w--) if (lower(w) === 'from') return w
  return -1
}

function hasRival({ lower }: Document, from: number, to: number): boolean {
  for (let w = from; w < to; w++) if (RIVAL.test(lower(w))) return true
  return false
}

/** The model of the sentence before that a verb of improving has as its object. */
function modelBefore({ reading, document }: Scene, first: number): string | undefined {
  const previous = document.sentences[(document.sentenceOf[first] as number) - 1]
  if (!previous || (document.sentenceOf[first] as number) < 2) return undefined
  for (let w = previous.end - 1; w >= previous.first; w--) {
    const mention = reading.mentionOf[w]
    const entity = reading.entities[reading.entityOf[w] as number]
    if (!mention || entity?.type !== 'model' || entity.introduces >= 1) continue
    if (REPORTS.has(document.lower(mention.first - 1))) return entity.name
  }
  return undefined
}
