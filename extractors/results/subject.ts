import { actorOf, clauseStart, pronounIn, verbBefore } from './actor.ts'
import type { Figure, Series } from './figure.ts'
import type { Place } from './frame.ts'
import { governor } from './governor.ts'
import { mainSystem } from './main.ts'
import { fallsFrom, oldValueOf } from './old-value.ts'
import type { Pair } from './pair.ts'
import { rivalOf } from './rival.ts'
import { isOwn, type Scene } from './scene.ts'
import { unnamed } from './unnamed.ts'

/** Who reached a number: the name of an entity, `ours`, `baseline`, or `other` for what has no name. */
export function subjectOf(scene: Scene, { series, figure, place }: Pair): string {
  const { document } = scene
  if (figure.part && fallsFrom(scene, series)) return fallenFrom(scene, series)
  if (figure.part === 'old') return oldValueOf(scene, series, figure)
  if (figure.kind === 'score' && !figure.part) {
    const compared = rivalOf(scene, series, figure)
    if (compared) return compared
    const paired = pairedSystem(scene, series, figure)
    if (paired) return paired
  }
  const verb = verbBefore(document, scene, figure.word)
  const actor = actorOf(scene, verb)
  if (actor) return isOwn(actor) ? actor.entity.name : lifted(scene, figure, verb, actor)
  if (pronounIn(document, clauseStart(document, scene.sentence.first, verb), verb) >= 0) {
    const main = mainSystem(scene.frame, figure.word)
    if (main) return main.name
  }
  return unnamed(scene, figure, place)
}

function fallenFrom(scene: Scene, { figures }: Series): string {
  const first = figures[0] as Figure
  return (
    scene.systems.flat().findLast(({ last }) => last < first.word)?.entity.name ??
    unnamed(scene, first, undefined)
  )
}

/**
 * A system that is not the paper's own, but reached its number by what is: "Llama 3 with FooTune reaches 81%", "Llama 3
 * improves from 50 to 60".
 */
function lifted(scene: Scene, figure: Figure, verb: number, actor: Place): string {
  const { document, systems, sentence, frame } = scene
  const start = clauseStart(document, sentence.first, verb)
  const own = systems
    .flat()
    .find(
      (place) =>
        isOwn(place) &&
        place.first >= start &&
        place.last < verb &&
        MEANS.test(governor(document, place) ?? ''),
    )
  if (own) return own.entity.name
  const gains = figure.part === 'new' || (figure.kind === 'improvement' && GAINS.test(document.lower(verb)))
  const main = gains ? mainSystem(frame, figure.word) : undefined
  return main?.name ?? actor.entity.name
}

const MEANS = /^(?:with|using|via|by|through|under|on|applying|employing|trained|integrating|adopting)$/
const GAINS = /^(?:improv|gain|increas|boost|ris|jump|climb)/

/** Two systems and two numbers on one benchmark, "respectively". */
function pairedSystem(
  { document, systems, sentence }: Scene,
  { figures, form }: Series,
  figure: Figure,
): string | undefined {
  if (form !== 'list' || figures.length < 2) return undefined
  let says = false
  for (let w = sentence.first; w < sentence.end; w++) says ||= document.lower(w) === 'respectively'
  const list = says
    ? systems.find(
        (one) => one.length === figures.length && governor(document, one[0] as Place) === undefined,
      )
    : undefined
  return list?.[figures.indexOf(figure)]?.entity.name
}
