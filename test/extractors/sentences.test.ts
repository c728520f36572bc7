import { describe, expect, it } from 'vitest'
import { trace } from '../../extractors/index.ts'
import { paper } from './paper.ts'

/** The sentences of an abstract, as text. */
function sentencesOf(abstract: string): string[] {
  const { document } = trace(paper(abstract)).reading
  return document.sentences
    .slice(1)
    .map(({ first, end }) => document.text.slice(document.words.start[first], document.words.end[end - 1]))
}

describe('sentences', () => {
  it.each([
    ['One is here. Two is there! Is three? Yes.', ['One is here', 'Two is there', 'Is three', 'Yes']],
    ['See Smith et al. Smith shows it, e.g. Figure 2.', ['See Smith et al. Smith shows it, e.g. Figure 2']],
    ['It uses v1.5 of it. We go on.', ['It uses v1.5 of it', 'We go on']],
    ['J. Smith wrote it. The end.', ['J. Smith wrote it', 'The end']],
    ['It reaches 61.2%. We stop.', ['It reaches 61.2%', 'We stop']],
    ['', []],
  ])('cuts %j', (abstract, sentences) => {
    expect(sentencesOf(abstract)).toEqual(sentences)
  })

  it('takes the title as one sentence, whatever it holds', () => {
    const { document } = trace({
      id: 'p',
      title: 'What? A Title. Yes!',
      abstract: 'One.',
      sources: [],
    }).reading
    expect(document.sentences).toHaveLength(2)
    expect(document.sentences[0]).toEqual({ first: 0, end: 4 })
  })
})
