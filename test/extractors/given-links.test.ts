import { describe, expect, it } from 'vitest'
import { extract } from '../../extractors/index.ts'

const reposOf = (links: string[], abstract = 'Nothing is said here.', url?: string) =>
  extract({ id: '1', title: 'T', abstract, sources: [], links, ...(url && { url }) }).repos

describe('links beside the text', () => {
  it('are repositories where they lead to code, data or a model', () => {
    const repos = reposOf(
      [
        'https://github.com/a/b.git',
        'https://huggingface.co/datasets/a/d',
        'https://huggingface.co/a/m',
        'https://huggingface.co/papers/2401.00001',
        'https://zenodo.org/record/1',
        'https://github.com/a',
        'https://example.org/page',
      ],
      undefined,
      'https://arxiv.org/abs/2401.00001',
    )
    expect(repos.map(({ url, kind, own, evidence }) => [url, kind, own, evidence])).toEqual([
      ['https://github.com/a/b', 'code', true, []],
      ['https://huggingface.co/datasets/a/d', 'dataset', true, []],
      ['https://huggingface.co/a/m', 'model', true, []],
      ['https://zenodo.org/record/1', 'dataset', true, []],
    ])
  })

  it('stand once where the text has them too, with the words as evidence', () => {
    const repos = reposOf(['https://GitHub.com/a/b/'], 'Code is at https://github.com/a/b.')
    expect(repos).toHaveLength(1)
    expect(repos[0]!.evidence).toHaveLength(1)
  })

  it('count where the address of the entry itself is one', () => {
    expect(reposOf([], undefined, 'https://github.com/a/b')).toHaveLength(1)
  })
})
