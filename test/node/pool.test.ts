import { writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { extract } from '../../extractors/index.ts'
import type { Paper } from '../../src/model.ts'
import { extractAll, extractLines, linesFromThreads, startThreads } from '../../src/node/pool.ts'
import { temporaryFolder } from './temporary.ts'

const papers: Paper[] = Array.from({ length: 150 }, (_, i) => ({
  id: `p${i}`,
  title: `Model${i}: a title`,
  abstract: `We evaluate Model${i} on GSM8K.`,
  sources: [],
}))

async function* endless(onTake: () => void = () => undefined): AsyncGenerator<Paper> {
  for (let taken = 0; ; taken++) {
    onTake()
    yield papers[taken % papers.length]!
  }
}

it('the facts of all papers come in their order', async () => {
  const done: number[] = []
  const facts = papers.map((paper) => extract(paper))
  expect(await extractAll(papers, 2, (count) => done.push(count))).toEqual(facts)
  expect(done.at(-1)).toBe(150)
  const lines: string[] = []
  for await (const piece of extractLines(papers, 1)) lines.push(piece)
  expect(lines.join('')).toBe(facts.map((paper) => `${JSON.stringify(paper)}\n`).join(''))
})

it('a stream is read no further than its facts are taken', async () => {
  let taken = 0
  const pieces: string[] = []
  for await (const piece of extractLines(
    endless(() => taken++),
    1,
  )) {
    pieces.push(piece)
    if (pieces.length === 10) break
  }
  expect(pieces.map((line) => JSON.parse(line).id)).toEqual(papers.slice(0, 10).map(({ id }) => id))
  expect(taken).toBe(10)
})

/** A module for threads, which is sent batches of papers. */
async function workerFile(body: string): Promise<string> {
  const file = join(await temporaryFolder(), 'worker.mjs')
  await writeFile(file, `import { parentPort } from 'node:worker_threads'\n${body}`)
  return file
}

async function* each(): AsyncGenerator<Paper> {
  yield* papers
}

async function linesOf(file: string, from: AsyncIterator<Paper> = each()): Promise<string> {
  const pieces: string[] = []
  for await (const piece of linesFromThreads(from, startThreads(3, file))) pieces.push(piece)
  return pieces.join('')
}

describe('threads', () => {
  it('give their lines in the order of the papers, whichever is done first', async () => {
    const file = await workerFile(`
      parentPort.on('message', async (papers) => {
        if (papers[0].id === 'p0') await new Promise((done) => setTimeout(done, 200))
        parentPort.postMessage(papers.map(({ id }) => id + '\\n').join(''))
      })`)
    expect(await linesOf(file)).toBe(papers.map(({ id }) => `${id}\n`).join(''))
  })

  it.each([
    ['throws', `parentPort.on('message', () => { throw new Error('on purpose') })`, /on purpose/],
    ['throws at once', `throw new Error('on purpose')`, /on purpose/],
    ['exits', `parentPort.on('message', () => process.exit(7))`, /exit code 7/],
    ['exits at once', `process.exit(0)`, /exit code 0/],
    [
      'answers once and then exits',
      `parentPort.once('message', () => { parentPort.postMessage(''); setTimeout(() => process.exit(1), 50) })`,
      /exit code 1/,
    ],
  ])('one that %s ends the run with an error', async (_, body, reason) => {
    const file = await workerFile(body)
    await expect(linesOf(file, endless())).rejects.toMatchObject({ code: 'worker', message: reason })
  })

  it('one without memory ends the run with an error that says what to do', async () => {
    const file = await workerFile(
      `throw Object.assign(new Error('heap'), { code: 'ERR_WORKER_OUT_OF_MEMORY' })`,
    )
    await expect(linesOf(file, endless())).rejects.toThrow(/out of memory.*--workers/)
  })

  it('one that fails late does so where it is waited for, not before', async () => {
    const file = await workerFile(`
      let batches = 0
      parentPort.on('message', (papers) => {
        if (++batches === 1) parentPort.postMessage(papers[0].id)
        else setTimeout(() => { throw new Error('on purpose') }, 50)
      })`)
    const pieces = linesFromThreads(endless(), startThreads(1, file))
    expect((await pieces.next()).value).toBe('p0')
    await new Promise((done) => setTimeout(done, 200))
    await expect(pieces.next()).rejects.toThrow(/on purpose/)
  })

  it('end when nobody takes their lines any more', async () => {
    const file = await workerFile(`parentPort.on('message', () => parentPort.postMessage('line'))`)
    const pieces = linesFromThreads(endless(), startThreads(2, file))
    expect((await pieces.next()).value).toBe('line')
    await pieces.return(undefined)
  })
})
