import { expect, it } from 'vitest'
import { papersNamed } from '../../src/cli/find-paper.ts'

const paper = (id: string, title: string) => ({ id, title, abstract: '', sources: [] })
const PAPERS = [
  paper('p1', 'Sorting Stones'),
  paper('p2', 'Sorting Stones in Rivers'),
  paper('p3', 'Rivers of \\emph{Sand}'),
  paper('sorting stones in rivers', 'An Odd Id'),
  paper('p5', '???'),
]
const idsOf = (name: string) => papersNamed(PAPERS, name).map(({ id }) => id)

it.each([
  ['p2', ['p2']],
  [' p2 ', ['p2']],
  ['sorting-stones', ['p1']],
  ['sorting stones in rivers', ['sorting stones in rivers']],
  ['Rivers', ['p2', 'p3']],
  ['rivers of sand', ['p3']],
  ['???', ['p5']],
  ['', []],
  ['!', []],
  ['nothing like it', []],
])('the name %j means %j', (name, ids) => {
  expect(idsOf(name)).toEqual(ids)
})
