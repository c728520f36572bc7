import { describe, expect, it, vi } from 'vitest'
import { readAll, readPapers } from '../../src/ingest/index.ts'
import { gzip, inputOf, readAllOf, sorted } from './streams.ts'

const RECORD = '{"id":"a","title":"A title of a paper","abstract":"Text."}\n'
const jsonl = async (...lines: string[]) => readAllOf(inputOf(lines.join('\n'), 'x.jsonl'), 'jsonl')

describe('broken records', () => {
  it.each([
    ['{"abstract":"x"}', 'record-no-title', 'no title'],
    ['{"title":null}', 'record-no-title', 'no title'],
    ['{"title":" \\n "}', 'record-no-title', 'the title is blank'],
    ['{"title":7}', 'record-bad-title', 'the title is a number, not text'],
    ['{"title":["x"]}', 'record-bad-title', 'the title is a list, not text'],
    ['{"title":"x","abstract":{"a":1}}', 'record-bad-abstract', 'the abstract is an object, not text'],
    ['{"title":"x","summary":5}', 'record-bad-abstract', 'the summary is a number, not text'],
    ['{"title":"x"', 'record-not-json', 'the record is not JSON, or cut off'],
    ['just words', 'record-not-json', 'the record is not JSON, or cut off'],
    ['[1,2]', 'record-not-object', 'a list is not a record'],
    ['"text"', 'record-not-object', 'a string is not a record'],
    ['null', 'record-not-object', 'null is not a record'],
    ['{"__proto__":{"title":"x"}}', 'record-no-title', 'no title'],
  ])('%s is skipped with its line and reason', async (line, code, message) => {
    const { papers, diagnostics } = await jsonl('', line, RECORD)
    expect(papers).toHaveLength(1)
    expect(diagnostics).toEqual([{ level: 'error', code, message, input: 'x.jsonl', line: 2 }])
  })

  it('takes a record of any length up to 8 million characters, and skips a longer one', async () => {
    const long = (length: number) => JSON.stringify({ title: 'Long', abstract: 'y'.repeat(length) })
    const { papers, diagnostics } = await jsonl(long(7_000_000), long(9_000_000), RECORD)
    expect(papers.map((paper) => paper.abstract.length)).toEqual([7_000_000, 5])
    expect(diagnostics.map(({ code, line }) => [code, line])).toEqual([['record-too-large', 2]])
  })
})

describe('fields of a record', () => {
  const one = async (record: object) => (await jsonl(JSON.stringify(record))).papers[0]!

  it('has the common spellings', async () => {
    expect(
      await one({
        paper_id: 17,
        title: '  Outer space goes,  inner stays ',
        summary: ' As given.\n',
        publishedAt: '2024-05-01T00:00:00Z',
        authors: [{ name: 'Ada Example' }, 'Bo Beispiel', 7],
        keywords: 'graphs; lists',
        github: 'https://github.com/a/b',
        venue: 'XConf',
        url: 'https://example.org/17',
        unknown: { deep: [1] },
      }),
    ).toEqual({
      id: '17',
      title: 'Outer space goes,  inner stays',
      abstract: ' As given.\n',
      sources: [{ input: 'x.jsonl', format: 'jsonl' }],
      url: 'https://example.org/17',
      year: 2024,
      authors: ['Ada Example', 'Bo Beispiel'],
      venue: 'XConf',
      keywords: ['graphs', 'lists'],
      links: ['https://github.com/a/b'],
    })
  })

  it('loses a field of a wrong type, not the record', async () => {
    const record = {
      id: [1],
      title: 'A title of a paper',
      year: {},
      authors: 5,
      url: 1,
      keywords: null,
      venue: [],
    }
    const paper = await one({ ...record, abstract: null, github: 'javascript:alert(1)' })
    expect(Object.keys(paper).sort()).toEqual(['abstract', 'id', 'sources', 'title'])
    expect(paper.abstract).toBe('')
  })

  it.each([
    ['Doe, Jane', ['Doe, Jane']],
    ['Jane Doe, John Roe', ['Jane Doe', 'John Roe']],
    ['Jane Doe and John Roe', ['Jane Doe', 'John Roe']],
    ['Doe, J.; Roe, K.', ['Doe, J.', 'Roe, K.']],
  ])('reads the authors "%s"', async (authors, expected) => {
    expect((await one({ title: 'T', authors })).authors).toEqual(expected)
  })

  it('derives an id from the title where there is none', async () => {
    const a = await one({ title: 'Reading Graphs: from Lists', abstract: 'x' })
    const b = await one({ title: 'reading  graphs from lists', abstract: 'y' })
    expect(a.id).toMatch(/^reading-graphs-from-lists-[0-9a-z]{11}$/)
    expect(b.id).toBe(a.id)
    expect((await one({ title: '???' })).id).not.toBe((await one({ title: '!!!' })).id)
    expect((await one({ id: ' ', title: 'T', doi: '10.1/x' })).id).toBe('10.1/x')
  })
})

describe('bytes', () => {
  it('unpacks gzip whatever the name, also in two members', async () => {
    const packed = new Uint8Array([...(await gzip(RECORD)), ...(await gzip(RECORD))])
    expect((await readAllOf(inputOf(packed, 'x.txt', 3))).papers).toHaveLength(2)
  })

  it('keeps what came before a gzip breaks off', async () => {
    const packed = await gzip(RECORD.repeat(20_000))
    const { papers, diagnostics } = await readAllOf(inputOf(packed.slice(0, -12)))
    expect(papers.length).toBeGreaterThan(0)
    expect(diagnostics.at(-1)).toMatchObject({ level: 'error', code: 'input-unreadable' })
  })

  it('reads UTF-8, Latin-1 or Windows-1252 by what the bytes are, and UTF-16 with a mark', async () => {
    const latin1 = Uint8Array.from(RECORD.replace('Text', 'Té xt \x93q\x94'), (c) => c.charCodeAt(0))
    const broken = new Uint8Array([...new TextEncoder().encode(RECORD.replace('Text', 'Té ñ ✓')), 0xff, 0x0a])
    for (const piece of [1, 7, 65_536]) {
      expect((await readAllOf(inputOf(latin1, 'x', piece))).papers[0]!.abstract).toBe('Té xt “q”.')
      expect((await readAllOf(inputOf(broken, 'x', piece))).papers[0]!.abstract).toBe('Té ñ ✓.')
    }
    const utf16 = new Uint8Array(Uint16Array.from(`\uFEFF${RECORD}`, (c) => c.charCodeAt(0)).buffer)
    expect((await readAllOf(inputOf(utf16))).papers[0]!.title).toBe('A title of a paper')
  })

  it('keeps a lone surrogate as it stands', async () => {
    expect((await jsonl('{"title":"a\\ud800b"}')).papers[0]!.title).toBe('a\ud800b')
  })

  it.each([
    ['nothing', '', 'input-empty'],
    ['white space', '\n \n', 'input-empty'],
    ['binary', '\0\x01\x02PNG', 'input-unreadable'],
    ['unknown text', 'plain prose', 'format-unknown'],
    ['broken gzip', '\x1f\x8bnonsense', 'input-unreadable'],
  ])('refuses %s by name', async (_, content, code) => {
    const bytes = Uint8Array.from(content, (c) => c.charCodeAt(0))
    const reading = readAllOf(inputOf(bytes, 'some.file'))
    await expect(reading).rejects.toMatchObject({ code, message: expect.stringMatching(/^some\.file /) })
  })

  it('lists the formats it tried, and refuses one that does not exist', async () => {
    await expect(readAllOf(inputOf('prose'))).rejects.toThrow(/Tried: bibtex, .*daily-papers, hf-api, jsonl/)
    await expect(sorted(readPapers(inputOf(RECORD), { format: 'nope' }))).rejects.toMatchObject({
      code: 'usage',
    })
  })
})

describe('an input that is not read to its end', () => {
  const records = Array.from({ length: 50_000 }, (_, i) => `{"title":"Paper ${Math.sin(i)}"}\n`).join('')

  it.each([
    ['prose', 'prose '.repeat(50_000)],
    ['binary', '\0'.repeat(200_000)],
    ['records', records],
  ])('is closed: %s', async (_, content) => {
    const stream = inputOf(content, 'x', 4096).open().getReader()
    let isClosed = false
    const open = () =>
      new ReadableStream<Uint8Array>({
        async pull(controller) {
          const { value } = await stream.read()
          if (value) controller.enqueue(value)
        },
        cancel() {
          isClosed = true
        },
      })
    const reading = (async () => {
      for await (const item of readPapers({ name: 'x', open })) if ('paper' in item) return
    })()
    await reading.catch(() => undefined)
    await vi.waitFor(() => expect(isClosed).toBe(true))
  })
})

describe('several inputs', () => {
  it('goes on after one that cannot be read: a warning if nobody named it', async () => {
    const inputs = [
      inputOf('prose', 'named'),
      { ...inputOf('prose', 'found'), isFound: true },
      inputOf(RECORD),
    ]
    const { papers, diagnostics } = await sorted(readAll(inputs))
    expect(papers).toHaveLength(1)
    expect(diagnostics.map(({ level, input }) => [level, input])).toEqual([
      ['error', 'named'],
      ['warning', 'found'],
    ])
  })

  it('fails with the formats tried where no input has a readable record', async () => {
    await expect(sorted(readAll([inputOf('{"a":1}\n', 'x.jsonl')]))).rejects.toThrow(
      /^x\.jsonl has no readable record. Formats tried: bibtex, .*jsonl/,
    )
    await expect(sorted(readAll([inputOf('a'), inputOf('b')]))).rejects.toThrow('None of 2 inputs')
  })
})
