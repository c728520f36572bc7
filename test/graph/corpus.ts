/** A made corpus: three topics, each with its own benchmarks and methods, and a few things that all papers name. */
import type { Entity, Facts } from '../../src/model.ts'
import { paper } from './facts.ts'

const TOPICS = ['Proving', 'Drawing', 'Pruning']

/** `size` papers; every seventh stands alone. */
export function corpus(size: number): Facts[] {
  return Array.from({ length: size }, (_, i) => {
    const id = `p${String(i).padStart(5, '0')}`
    if (i % 7 === 6) return paper(id, [])
    const topic = TOPICS[i % 3] as string
    const named = (name: string, type: Entity['type'], role: Entity['role']) => ({ name, type, role })
    return paper(
      id,
      [
        named(`Own-${i}`, 'method', 'introduces'),
        named(`${topic}Bench`, 'benchmark', 'evaluates_on'),
        named(`${topic}Set-${i % 4}`, 'benchmark', 'evaluates_on'),
        named(`${topic} step ${i % 5}`, 'method', 'uses'),
        named('EveryBench', 'benchmark', 'evaluates_on'),
        named('GPT-4', 'model', 'mentions'),
      ],
      {
        year: 2020 + (i % 5),
        repos: [
          {
            url: `https://github.com/lab/own-${i}`,
            kind: 'code',
            own: true,
            evidence: [{ field: 'abstract', start: 3, end: 9, rule: 'url' }],
          },
        ],
        results: [
          {
            subject: 'ours',
            benchmark: `${topic}Bench`,
            metric: 'accuracy',
            value: i,
            unit: '%',
            kind: 'score',
            evidence: [{ field: 'abstract', start: 2, end: 4, rule: 'score' }],
          },
        ],
        relations: [
          {
            from: `Own-${i}`,
            rel: 'built_on',
            to: `${topic} step ${i % 5}`,
            evidence: [{ field: 'title', start: 0, end: 5, rule: 'built-on' }],
          },
        ],
      },
    )
  })
}
