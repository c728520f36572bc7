import { describe, expect, it } from 'vitest'
import { extract } from '../../extractors/index.ts'
import { HOSTILE_TEXTS, repeatTo } from './hostile-texts.ts'
import { paper } from './paper.ts'

const SHORT = 20_000
/** The long text is so many times the short one: what is linear takes that many times as long, what is quadratic its square. */
const TIMES = 8
/** Generous: the machine may be busy with other things in one of the two runs. */
const MOST = TIMES * 3
const ATTEMPTS = 4

/** Time of this process in milliseconds, however many others want the machine. */
function timeOf(work: () => void): number {
  const before = process.cpuUsage()
  work()
  const { user, system } = process.cpuUsage(before)
  return (user + system) / 1000
}

function growth(short: string, long: string): number {
  let [few, many] = [Number.POSITIVE_INFINITY, Number.POSITIVE_INFINITY]
  for (let attempt = 0; attempt < ATTEMPTS; attempt++) {
    few = Math.min(
      few,
      Math.max(
        1,
        timeOf(() => extract(paper(short))),
      ),
    )
    many = Math.min(
      many,
      timeOf(() => extract(paper(long))),
    )
    if (many / few < MOST) break
  }
  return many / few
}

/** Length of all that was found, the text itself left out. */
function lengthOfFinds(text: string): number {
  return JSON.stringify({ ...extract(paper(text)), abstract: '' }).length
}

describe.each(Object.entries(HOSTILE_TEXTS))('a text of %s', (_, unit) => {
  const short = repeatTo(SHORT, unit)
  const long = repeatTo(SHORT * TIMES, unit)

  it('takes time in proportion to its length', () => {
    expect(growth(short, long)).toBeLessThan(MOST)
  })

  it('gives facts in proportion to its length', () => {
    expect(lengthOfFinds(long)).toBeLessThan(lengthOfFinds(short) * TIMES * 1.5 + 1000)
    expect(lengthOfFinds(long)).toBeLessThan(long.length * 60)
  })
})

// What grows with the square of few finds a sentence shows in long texts alone.
it.each(['abbreviations of what is no name', 'a name inside a longer one', 'a tool and its version'])(
  'a long text of %s takes time in proportion to its length',
  (name) => {
    const unit = HOSTILE_TEXTS[name] as (i: number) => string
    expect(growth(repeatTo(10 * SHORT, unit), repeatTo(10 * SHORT * TIMES, unit))).toBeLessThan(MOST)
  },
  120_000,
)
