import { describe, expect, it } from 'vitest'
import { extract } from '../../extractors/index.ts'
import { paper } from './paper.ts'

/** The addresses that a text links to. */
function linksIn(abstract: string): string[] {
  return extract(paper(abstract)).repos.map(({ url }) => url)
}

describe('links', () => {
  it.each([
    ['Code: https://github.com/stone/quartz.', ['https://github.com/stone/quartz']],
    ['https://github.com/stone/quartz', ['https://github.com/stone/quartz']],
    ['Code athttps://github.com/stone/quartz here.', ['https://github.com/stone/quartz']],
    ['Code is at HTTPS://stone.org/quartz here.', ['HTTPS://stone.org/quartz']],
    ['Code is at github.com/stone/quartz, see there.', ['https://github.com/stone/quartz']],
    ['Code is at GitHub.com/stone/quartz, see there.', ['https://GitHub.com/stone/quartz']],
    ['The page is www.stone-quartz.org now.', ['https://www.stone-quartz.org']],
    ['The page is www.StoneQuartz.org now.', ['https://www.StoneQuartz.org']],
    ['Code (\\url{https://github.com/stone/quartz}) is out.', ['https://github.com/stone/quartz']],
    [
      'See \\href{https://stone.org/a}{github.com/stone/quartz}.',
      ['https://stone.org/a', 'https://github.com/stone/quartz'],
    ],
    [
      'Code: https://github.com/stone/a, data: https://zenodo.org/records/1.',
      ['https://github.com/stone/a', 'https://zenodo.org/records/1'],
    ],
  ])('are found in %j', (text, links) => {
    expect(linksIn(text)).toEqual(links)
  })

  it.each([
    'It reads and/or writes.',
    'Mail a@github.com/stone today.',
    'The https:// scheme.',
    'See www. there.',
  ])('are none in %j', (text) => {
    expect(linksIn(text)).toEqual([])
  })
})
