/** What is marked in the text of a paper, and in which colours. */
import { styleText } from 'node:util'
import type { Explanation } from '../../extractors/explaining/explanation.ts'
import type { EntityType, Evidence, Field } from '../model.ts'
import type { Mark } from './marked-text.ts'
import { scoreText } from './score-text.ts'

type Style = Parameters<typeof styleText>[0]

/** Colours that a terminal of 16 colours tells apart, on light and on dark. */
export const COLOURS: Record<EntityType | 'link' | 'score', Style> = {
  benchmark: 'green',
  model: 'blue',
  method: 'magenta',
  tool: 'yellow',
  link: 'underline',
  score: 'cyan',
}

/** Does this stream show colours? Knows NO_COLOR, FORCE_COLOR and what is no terminal. */
export function showsColours(stream: NodeJS.WriteStream): boolean {
  return styleText('red', 'x', { stream }) !== 'x'
}

/** Colours a text, whatever the terminal. */
export function paint(style: Style, text: string): string {
  return styleText(style, text, { validateStream: false })
}

/** The marks of one field: names, links and scores. What the paper introduces is bold. */
export function marksOf({ entities, repos, results }: Explanation, field: Field): Mark[] {
  const marks: Mark[] = []
  const add = (evidence: readonly Evidence[], label: string, ...styles: Style[]) => {
    for (const { field: own, start, end } of evidence)
      if (own === field)
        marks.push({ start, end, label, paint: (text) => paint(styles.flat() as Style, text) })
  }
  for (const { type, role, confidence, evidence } of entities) {
    const label = `${type} ${role} ${confidenceText(confidence)}`
    if (role === 'introduces') add(evidence, label, COLOURS[type], 'bold')
    else add(evidence, label, COLOURS[type])
  }
  for (const { kind, own, evidence } of repos) add(evidence, `link ${kind}${own ? ' own' : ''}`, COLOURS.link)
  for (const result of results) add(result.evidence, scoreText(result), COLOURS.score)
  return marks
}

/** `.95` */
export function confidenceText(confidence: number): string {
  return confidence.toFixed(2).replace(/^0/, '')
}
