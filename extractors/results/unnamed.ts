import type { Document } from '../reading/document.ts'
import type { Reading } from '../reading/reading.ts'
import { isCompared } from './compared.ts'
import type { Figure } from './figure.ts'
import type { Place } from './frame.ts'
import { mainSystem } from './main.ts'
import { isOwn, type Scene } from './scene.ts'

/**
 * What no name stands for: the paper's own system; on its own benchmark, where the authors do not speak of themselves,
 * some model.
 */
export function unnamed(
  { frame, reading, systems, sentence, document }: Scene,
  figure: Figure,
  place: Place | undefined,
): string {
  const main = mainSystem(frame, figure.word)
  const ownBenchmark = (place?.entity.introduces ?? 0) >= 1
  if (
    main &&
    (!ownBenchmark || figure.kind === 'improvement' || hasAuthors(document, sentence.first, figure.word))
  )
    return main.name
  const material = main ? undefined : ownMaterial(reading, sentence.first, figure.word, place)
  if (material) return material
  const other = systems.flat().findLast(({ last }) => last < figure.word)
  if (other && !isCompared(document, other) && !isOwn(other)) return other.entity.name
  return ownBenchmark ? 'other' : 'ours'
}

/** The paper's own data set, where a number is reached elsewhere and nothing else is its own: "training on FooSet yields +3 on GSM8K". */
function ownMaterial(
  reading: Reading,
  first: number,
  word: number,
  place: Place | undefined,
): string | undefined {
  for (let w = word - 1; w >= first; w--) {
    const entity = reading.entities[reading.entityOf[w] as number]
    if (entity?.type === 'benchmark' && entity.introduces >= 1 && entity !== place?.entity) return entity.name
  }
  return undefined
}

/** "our method", "we", before the number. */
function hasAuthors({ lower }: Document, first: number, word: number): boolean {
  for (let w = first; w < word; w++) if (/^(?:we|our|ours)$/.test(lower(w))) return true
  return false
}
