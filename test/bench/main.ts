/** Measures the speed of extraction on real abstracts beside other readers, and on texts made to be slow. */
import { extract } from '../../extractors/index.ts'
import type { Paper } from '../../src/model.ts'
import { HOSTILE_TEXTS, repeatTo } from '../extractors/hostile-texts.ts'
import { benchFormats } from './formats.ts'
import { readPapers } from './papers.ts'
import { type Reader, readers } from './readers.ts'

/** Passes over the text; the fastest counts, since what else the machine does only ever slows one down. */
const PASSES = 5
const MEGA = 1e6
const HOSTILE_LENGTH = 0.3e6

let read = 0

/** Characters a second of the fastest pass, and of the first, in millions: megabytes, as these are English texts. */
function measure(papers: readonly Paper[], reader: Reader['read']): { best: number; first: number } {
  const length = charactersOf(papers)
  const speeds: number[] = []
  for (let pass = 0; pass < PASSES; pass++) {
    const start = performance.now()
    for (const paper of papers) read += reader(paper)
    speeds.push(length / 1000 / (performance.now() - start))
  }
  return { best: Math.max(...speeds), first: speeds[0] as number }
}

function charactersOf(papers: readonly Paper[]): number {
  return papers.reduce((sum, { title, abstract }) => sum + title.length + abstract.length, 0)
}

/** The first papers, up to so many megabytes. */
function sample(papers: readonly Paper[], most = Number.POSITIVE_INFINITY): readonly Paper[] {
  let length = 0
  const end = papers.findIndex((paper) => {
    length += charactersOf([paper])
    return length > most * MEGA
  })
  return end < 1 ? papers : papers.slice(0, end)
}

function row(title: string, speed: number, times: string): void {
  const figure = speed < 1 ? speed.toFixed(2) : speed.toFixed(1)
  process.stdout.write(`  ${title.padEnd(44)}${figure.padStart(8)}${times.padStart(16)}\n`)
}

function compared(speed: number, to: number): string {
  const ratio = speed > to ? speed / to : to / speed
  return `${ratio.toFixed(1)} x ${speed > to ? 'faster' : 'slower'}`
}

const papers = readPapers(process.env.BENCH_INPUT)
const size = (charactersOf(papers) / MEGA).toFixed(1)
process.stdout.write(`${papers.length} abstracts, ${size} MB, one thread, fastest of ${PASSES} passes\n\n`)
process.stdout.write(`${'MB/s'.padStart(54)}\n`)
const measured = readers().map(({ title, read: reader, most }) => ({
  title,
  ...measure(sample(papers, most), reader),
}))
const ours = measured.find(({ title }) => title === 'full extraction')?.best as number
for (const { title, best, first } of measured) {
  row(title, best, best === ours ? '' : compared(best, ours))
  if (best === ours) row('  its first pass, while it warms up', first, '')
}

process.stdout.write(`\nfull extraction of one text of ${HOSTILE_LENGTH / MEGA} MB, beside the abstracts\n\n`)
for (const [title, unit] of Object.entries(HOSTILE_TEXTS)) {
  const paper = { id: '1', title: '', abstract: repeatTo(HOSTILE_LENGTH, unit), sources: [] }
  const { best } = measure([paper], (one) => extract(one).entities.length)
  row(title, best, compared(best, ours))
}

process.stdout.write('\nreading lists, beside the parser underneath alone\n\n')
await benchFormats(row)
if (read === 0) process.stdout.write('nothing was read\n')
