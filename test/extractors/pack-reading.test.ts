import { describe, expect, it } from 'vitest'
import type { Pack } from '../../extractors/packs/pack.ts'
import { LONGEST_PACK, readPacks } from '../../extractors/packs/read.ts'
import { PaperloomError } from '../../src/errors.ts'

/** The problems of one pack, without the name of the file. */
function problemsOf(text: string): string[] {
  try {
    readPacks([{ name: 'x.yaml', text }])
    return []
  } catch (error) {
    if (!(error instanceof PaperloomError)) throw error
    expect(error.code).toBe('pack')
    return error.details.map((line) => line.replace(/^x\.yaml:/, ''))
  }
}

const read = (text: string): Pack | undefined => readPacks([{ name: 'x.yaml', text }])[0]

describe('a sound pack', () => {
  it('becomes plain data', () => {
    const pack = read(`
# Our own names
names:
  - name: Quarrybench
    type: benchmark
    subtype: dataset
    aliases: [Quarry Set, "QB-2"]
  - { name: Slate, type: model, ambiguous: true, exact: false }
retype:
  - name: Reddit
    type: benchmark
ignore: [Python]
cues:
  benchmark: [gauntlet, stone course]
`)
    expect(pack).toEqual({
      names: [
        { name: 'Quarrybench', type: 'benchmark', subtype: 'dataset', aliases: ['Quarry Set', 'QB-2'] },
        { name: 'Slate', type: 'model', ambiguous: true, exact: false },
      ],
      retype: [{ name: 'Reddit', type: 'benchmark' }],
      ignore: ['Python'],
      cues: { benchmark: ['gauntlet', 'stone course'] },
    })
    expect(structuredClone(pack)).toEqual(pack)
  })

  it('may be written in JSON', () => {
    expect(read('{"names": [{"name": "Quarry", "type": "tool"}]}')?.names).toEqual([
      { name: 'Quarry', type: 'tool' },
    ])
  })

  it('keeps names that look like numbers, dates and truth values as they are written', () => {
    expect(read('ignore: [1.10, 007, 2024-01-01, null, yes, 1e5, 0x1F]')?.ignore).toEqual(
      '1.10 007 2024-01-01 null yes 1e5 0x1F'.split(' '),
    )
  })

  it.each(['', '# nothing yet\n', 'names:\nretype:\nignore:\ncues:\n', 'cues:\n  model:\n'])(
    'may be empty: %j',
    (text) => {
      expect(problemsOf(text)).toEqual([])
    },
  )

  it('may have a mark of its encoding, and the line ends of Windows', () => {
    expect(read('ignore:\r\n  - Python\r\n')?.ignore).toEqual(['Python'])
  })
})

describe('problems are told with line and column', () => {
  const name = (rest: string) => `names:\n  - name: Quarry\n    ${rest}\n`

  it.each<[text: string, ...problems: string[]]>([
    [
      name('type: benchmrk'),
      '3:11: type "benchmrk" is none of benchmark, model, method, tool; did you mean benchmark?',
    ],
    [name('type: [tool]'), '3:11: type must be one of benchmark, model, method, tool'],
    [name('aliases: [Q2]'), '2:5: type is missing'],
    [name('type:'), '3:10: type is missing'],
    [
      name('type: tool\n    alises: [Q]'),
      '4:5: "alises" is none of name, type, subtype, aliases, ambiguous, exact; did you mean aliases?',
    ],
    [name('type: tool\n    aliases: Q2'), '4:14: aliases must be a list: [Q2]'],
    [name('type: tool\n    aliases: [Q2, ""]'), '4:19: the alias is missing'],
    [name('type: tool\n    exact: maybe'), '4:12: exact "maybe" is none of true, false'],
    [name('type: tool\n    subtype: dataset'), '4:14: only a benchmark has a subtype, and this is a tool'],
    [
      name('type: benchmark\n    subtype: contest'),
      '4:14: subtype "contest" is none of benchmark, dataset, competition',
    ],
    ['names: [Quarry]', '1:9: the entry must be a mapping with name and type'],
    ['names: Quarry', '1:8: names must be a list'],
    ['names:\n  - name: {a: b}\n    type: tool', '2:11: name must be text'],
    ['names:\n  - name: "  "\n    type: tool', '2:11: name is missing'],
    ['names:\n  - name: "***"\n    type: tool', '2:11: name "***" has neither a letter nor a digit'],
    ['ignore: ["a\\nb"]', '1:10: the name "a\\nb" has a line break or control character'],
    [`ignore: [${'x'.repeat(201)}]`, `1:10: the name "${'x'.repeat(59)}…" has longer than 200 characters`],
    ['Names: []', '1:1: "Names" is none of names, retype, ignore, cues; did you mean names?'],
    ['- a\n- b', '1:1: a pack must be a mapping with any of names, retype, ignore, cues'],
    ['cues: [a]', expect.stringMatching(/^1:7: cues must be a mapping with any of introduce, naming, /)],
    ['cues:\n  benchmark: gauntlet', '2:14: benchmark must be a list'],
    ['cues:\n  benchmark: [a, [b]]', '2:18: the cue must be text'],
    [
      'cues:\n  benchmarks: [a]',
      expect.stringMatching(/^2:3: "benchmarks" is none of introduce, .*; did you mean benchmark\?$/),
    ],
    [
      'retype:\n  - name: Isabele\n    type: method',
      '2:11: "Isabele" is no known name, so it cannot be retyped (a new name goes under names); did you mean Isabelle?',
    ],
  ])('%j', (text, ...problems) => {
    expect(problemsOf(text)).toEqual(problems)
  })

  const two = (first: string, second: string) => `names:\n  - {name: ${first}}\n  - {name: ${second}}\n`

  it.each<[text: string, ...problems: string[]]>([
    [
      two('Quarry, type: tool', 'Quarry, type: model'),
      '3:12: "Quarry" is listed twice, as tool and as model',
    ],
    [two('Quarry2, type: tool', 'quarry-2, type: tool'), '3:12: "quarry-2" is listed twice'],
    [
      two('Quarry, type: tool, aliases: [Slate]', 'Slate, type: model'),
      '2:42: the alias "Slate" is also a name of its own',
    ],
    [
      two('Quarry, type: tool, aliases: [Marble]', 'Slate, type: tool, aliases: [Marble]'),
      '3:41: the alias "Marble" is also an alias of "Quarry"',
    ],
    [two('QUARRY, type: tool', 'Quarry, type: model')],
    [
      `${two('Quarry, type: tool', 'Slate, type: tool')}ignore: [QUARRY]`,
      '4:10: "QUARRY" stands under names as well',
    ],
    [
      'names:\n  - {name: Reddit, type: tool}\nretype:\n  - {name: Reddit, type: model}',
      '4:5: "Reddit" stands under names as well: give its type there',
    ],
    [
      'retype:\n  - {name: Reddit, type: model}\n  - {name: reddit, type: tool}\nignore: [Reddit]',
      '3:5: "reddit" is retyped twice, to model and to tool',
      '4:10: "Reddit" stands under retype as well',
    ],
    [
      two('"Draft, Sketch", type: tool', 'Slate, type: tool'),
      '2:12: "Draft, Sketch" could never be found: commas, colons, brackets and quotation marks end a name',
    ],
  ])('%j', (text, ...problems) => {
    expect(problemsOf(text)).toEqual(problems)
  })

  it('all of a file at once, in the order of the text', () => {
    const text = 'ignore: [""]\nnames:\n  - name: Quarry\n    type: modle\n    exact: 3\nretyp: []\n'
    expect(problemsOf(text)).toEqual([
      '1:10: the name is missing',
      '4:11: type "modle" is none of benchmark, model, method, tool; did you mean model?',
      '5:12: exact "3" is none of true, false',
      '6:1: "retyp" is none of names, retype, ignore, cues; did you mean retype?',
    ])
  })

  it('of several files at once', () => {
    const texts = ['a', 'b'].map((name) => ({ name: `${name}.yaml`, text: 'ignore: x' }))
    const message = 'There are 2 problems in the packs. Nothing was done'
    expect(() => readPacks(texts)).toThrow(
      expect.objectContaining({
        message,
        details: ['a.yaml:1:9: ignore must be a list', 'b.yaml:1:9: ignore must be a list'],
      }),
    )
  })
})

describe('what is no sound YAML', () => {
  it.each([
    ['names: [', /^1:9: this is not YAML that can be read: /],
    ['names:\n\t- a', /^2:1: this is not YAML that can be read: Tabs /],
    ['ignore: [a]\n---\nignore: [b]', /^2:1: this is not YAML that can be read: .*multiple documents/],
    ['ignore: [a]\nignore: [b]', /^2:1: the key "ignore" stands here twice$/],
    ['? [a]\n: b', /^1:3: a key must be text$/],
    ['ignore: [&x a, *x]', /^1:13: anchors \(&\) are not read here/],
    ['ignore: [!!js/function a]', /^1:10: .*tag/i],
    ['ignore: [!a b]', /^1:10: .*tag/i],
    ['ignore: !!str a', /tags \(!\) are not read here/],
    ['%YAML 1.1\n---\nignore: [!!binary aGk=]', /tag/i],
    ['<<: {ignore: [a]}', /^1:1: "<<" is none of names/],
    ['PK\u0003\u0004 no text', /must be a mapping/],
    ['{"a"', /^1:\d+: this is not YAML/],
  ])('%j', (text, problem) => {
    expect(problemsOf(text)[0]).toMatch(problem)
  })
})

describe('a hostile pack', () => {
  it('whose aliases would grow without bound is refused at once', () => {
    const levels = Array.from({ length: 40 }, (_, i) => `a${i + 1}: &a${i + 1} [*a${i}, *a${i}]`)
    const problems = problemsOf(`a0: &a0 [x, x]\n${levels.join('\n')}\nignore: *a40\n`)
    expect(problems.length).toBeLessThanOrEqual(51)
    expect(problems.join()).toContain('aliases (*) are not read here')
  })

  it.each(['__proto__', 'constructor', 'toString', 'hasOwnProperty'])('cannot reach %s', (key) => {
    const text = `${key}: {type: tool}\nnames:\n  - name: Quarry\n    ${key}: {polluted: yes}\ncues:\n  ${key}: [a]\n`
    const problems = problemsOf(text)
    expect(problems.map((line) => line.split(' is none', 1)[0])).toEqual([
      `1:1: "${key}"`,
      '3:5: type is missing',
      `4:5: "${key}"`,
      `6:3: "${key}"`,
    ])
    expect(({} as Record<string, unknown>).polluted).toBeUndefined()
    expect(read(`names:\n  - {name: ${key}, type: tool}\nignore: [prototype]`)?.names).toEqual([
      { name: key, type: 'tool' },
    ])
  })

  it.each([
    '[',
    '{',
    '- ',
    '? ',
    ': ',
    '{a: ',
    '"',
    "'",
    '&a ',
    '*a ',
    '!a ',
    '|\n',
    '---\n',
    '%A\n',
    'a: ',
    ',',
    '\t',
  ])('of %j over and over is told in time', (unit) => {
    const started = performance.now()
    expect(problemsOf(unit.repeat(100_000 / unit.length)).length).toBeGreaterThan(0)
    expect(performance.now() - started).toBeLessThan(10_000)
  })

  it.each([
    ['keys', (i: number) => `k${i}: x\n`, ''],
    ['unknown names to retype', (i: number) => `  - {name: Zqx${i}, type: tool}\n`, 'retype:\n'],
    ['bad entries', (i: number) => `  - ${i}\n`, 'names:\n'],
    [
      'spellings that differ in case alone',
      (i: number) => `  - {name: ${caseVariant(i)}, type: tool}\n`,
      'names:\n',
    ],
  ])('of very many %s is told in time, with fifty problems', (_, line, head) => {
    const started = performance.now()
    const problems = problemsOf(head + Array.from({ length: 8000 }, (_, i) => line(i)).join(''))
    expect(performance.now() - started).toBeLessThan(10_000)
    if (problems.length > 0) expect(problems.at(-1)).toMatch(/and \d+ more$/)
    expect(problems.length).toBeLessThanOrEqual(51)
  })

  it('that is too long is not looked at', () => {
    expect(problemsOf(`ignore: [a]\n${'#'.repeat(LONGEST_PACK)}`)).toEqual([
      '1:1: a pack can have 1000000 characters. Make several of it',
    ])
  })

  it('does not break a line of its message', () => {
    expect(problemsOf('"a\\nb\\u202e\\u001b[31m": 1')[0]).toMatch(/^1:1: "a\\nb/)
  })
})

function caseVariant(i: number): string {
  return [...'abcdefghijklmn'].map((letter, bit) => (i & (1 << bit) ? letter.toUpperCase() : letter)).join('')
}
