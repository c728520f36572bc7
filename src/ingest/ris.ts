import type { Format, Problem, RawRecord } from './format.ts'
import { MAX_RECORD, TOO_LARGE } from './format.ts'
import { linesOf } from './lines.ts'

const TAG = /^\s{0,4}([A-Z][A-Z0-9])\s{1,3}-(?:\s{0,3}(\S.*)|\s*)$/
const NO_END: Problem = { code: 'record-no-end', reason: 'the record has no ER line; it is kept' }
const BEFORE_START: Problem = {
  code: 'record-not-ris',
  reason: 'lines before the first TY line are left out',
}

/** RIS, as Scopus, Web of Science, Ovid, ProQuest, PubMed, Zotero, EndNote and Mendeley write it. */
export const ris: Format = {
  id: 'ris',
  title: 'RIS: Scopus, Web of Science, Ovid, ProQuest, EndNote, Zotero, Mendeley',
  example: `TY  - JOUR
TI  - Reading Graphs from Lists
AU  - Doe, Jane
AU  - Roe, Ann
PY  - 2025
T2  - Journal of Examples
DO  - 10.1000/je.2025.1
AB  - We present ReadGraph, which turns a reading list
 into a graph.
KW  - graphs
ER  - 
`,
  detect: (head) => /^[ \t]{0,4}TY[ \t]{1,3}-[ \t]{0,3}[A-Z]{2,10}[ \t\r]{0,9}$/m.test(head),
  async *read(chunks) {
    let record: RisRecord | undefined
    let hasBegun = false
    for await (const { number, text } of linesOf(chunks)) {
      if (text === undefined) {
        yield { line: record?.line ?? number, problem: TOO_LARGE }
        record = undefined
        continue
      }
      const [, tag, value = ''] = TAG.exec(text) ?? []
      if (tag === 'TY') {
        if (record) yield { ...record.finish(), warning: NO_END }
        record = new RisRecord(number)
        hasBegun = true
      } else if (tag === 'ER') {
        if (record) yield record.finish()
        record = undefined
      } else if (tag !== undefined) {
        if (!record && !hasBegun) yield { line: number, problem: BEFORE_START }
        record?.add(tag, value)
        hasBegun = true
      } else record?.goOn(text)
      if (record && record.size > MAX_RECORD) {
        yield { line: record.line, problem: TOO_LARGE }
        record = undefined
      }
    }
    if (record) yield { ...record.finish(), warning: NO_END }
  },
}

/** One record as it is read: values by tag, in their order. */
class RisRecord {
  size = 0
  private readonly values = new Map<string, string[]>()
  private last: string[] | undefined

  constructor(readonly line: number) {}

  add(tag: string, value: string): void {
    this.size += value.length + 2
    const known = this.values.get(tag)
    if (known) known.push(value)
    else this.values.set(tag, [value])
    this.last = this.values.get(tag)
  }

  /** A line without a tag goes on with the value before it. */
  goOn(text: string): void {
    if (!this.last || text.trim() === '') return
    this.size += text.length
    this.last[this.last.length - 1] += ` ${text.trim()}`
  }

  finish(): RawRecord & { value: unknown } {
    const urls = this.all('UR', 'L2', 'LK').flatMap((value) => value.split(/;\s?(?=https?:)/))
    const abstracts = [this.first('AB'), this.first('N2')].filter((text) => text !== undefined)
    return {
      line: this.line,
      value: {
        title: this.first('TI', 'T1', 'CT', 'BT'),
        abstract: abstracts.sort((a, b) => b.length - a.length)[0],
        doi: this.first('DO')?.replace(/\s.*$/s, ''),
        arxiv: this.all('AN', 'M1', 'C1').find((value) => /^arxiv:/i.test(value)),
        url: urls[0],
        links: urls.slice(1),
        year: /\d{4}/.exec(this.first('PY', 'Y1', 'DA') ?? '')?.[0],
        authors: this.all('AU').length > 0 ? this.all('AU') : this.all('A1'),
        venue: this.first('T2', 'JF', 'JO', 'JA', 'J2', 'BT', 'PB'),
        keywords: this.all('KW'),
      },
    }
  }

  private all(...tags: string[]): string[] {
    return tags.flatMap((tag) => this.values.get(tag) ?? []).filter((value) => value.trim() !== '')
  }

  private first(...tags: string[]): string | undefined {
    return this.all(...tags)[0]?.trim()
  }
}
