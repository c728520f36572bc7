/** XML in a stream: the elements of some names, one at a time, each as a small tree. */
import type { Parser as ParserType } from 'htmlparser2'
import { PaperloomError } from '../errors.ts'
import { MAX_RECORD, type Problem, TOO_LARGE } from './format.ts'

/** An element with its attributes and what it holds, references undecoded in neither. */
export interface XmlElement {
  name: string
  attributes: Readonly<Record<string, string>>
  children: (XmlElement | string)[]
}

/** An element that was asked for, with the elements around it (outermost first, without what they hold). */
export type XmlRecord =
  | { line: number; element: XmlElement; around: readonly XmlElement[] }
  | { line: number; problem: Problem }

export interface XmlOptions {
  /** Names of the elements to give; what stands outside of them is let go. */
  records: readonly string[]
  /** Root elements whose public document type may be named (it is never fetched); any other is refused. */
  doctypes?: readonly string[]
}

/** Elements that may stand in each other. */
const MOST_DEEP = 200
const NEWLINE = '\n'
const CUT_OFF: Problem = { code: 'record-not-xml', reason: 'the record is cut off' }

/**
 * The elements of some names, in their order. htmlparser2 reads the XML; no document type is interpreted, so no
 * entity ever stands for anything but what the names of XML and HTML mean.
 * @throws PaperloomError `input-unreadable` for a document type with declarations, or one that is not among
 * `doctypes`; for elements that stand too deep in each other.
 */
export async function* xmlElements(
  chunks: AsyncIterable<string>,
  options: XmlOptions,
): AsyncGenerator<XmlRecord> {
  const { Parser } = await import('htmlparser2')
  const gatherer: Gatherer = new Gatherer(options, () => parser.startIndex)
  const parser: ParserType = new Parser(gatherer, { xmlMode: true, decodeEntities: false })
  for await (const chunk of chunks) {
    gatherer.lines.add(chunk)
    parser.write(chunk)
    yield* gatherer.taken()
  }
  parser.end()
  yield* gatherer.taken()
}

/** What the parser calls: keeps the open elements, and of a wanted one the tree. */
class Gatherer {
  readonly lines = new LineCounter()
  private readonly open: XmlElement[] = []
  private found: XmlRecord[] = []
  /** How many elements are open around the wanted one; -1 outside of any. */
  private outside = -1
  private line = 0
  private size = 0

  constructor(
    private readonly options: XmlOptions,
    private readonly position: () => number,
  ) {}

  taken(): XmlRecord[] {
    const { found } = this
    this.found = []
    return found
  }

  onopentag(name: string, attributes: Record<string, string>): void {
    if (this.open.length >= MOST_DEEP)
      throw new PaperloomError('input-unreadable', 'has elements too deep in each other')
    const element: XmlElement = { name, attributes, children: [] }
    if (this.outside >= 0 && this.open[this.outside]?.name === name) {
      // A record does not hold a record: the one before was never closed.
      this.found.push({ line: this.line, problem: CUT_OFF })
      this.outside = -1
    }
    if (this.outside >= 0) {
      this.grow(name.length + 1)
      if (this.size <= MAX_RECORD) this.open.at(-1)!.children.push(element)
    } else if (this.options.records.includes(name)) {
      this.outside = this.open.length
      this.line = this.lines.at(this.position())
      this.size = 0
    }
    this.open.push(element)
  }

  ontext(text: string): void {
    if (this.outside < 0) {
      this.lines.at(this.position())
      return
    }
    this.grow(text.length)
    if (this.size <= MAX_RECORD) this.open.at(-1)!.children.push(text)
  }

  onclosetag(_name: string, isImplied: boolean): void {
    const element = this.open.pop()
    if (!element || this.open.length !== this.outside) return
    this.outside = -1
    if (this.size > MAX_RECORD) this.found.push({ line: this.line, problem: TOO_LARGE })
    else if (isImplied) this.found.push({ line: this.line, problem: CUT_OFF })
    else this.found.push({ line: this.line, element, around: [...this.open] })
  }

  onprocessinginstruction(name: string, data: string): void {
    if (!name.startsWith('!')) return
    const [, root = '', external = ''] = /^!DOCTYPE\s{1,9}([\w:-]{1,60})\s{1,9}(\S{1,10})/i.exec(data) ?? []
    const isKnown = this.options.doctypes?.includes(root) && /^(?:PUBLIC|SYSTEM)$/i.test(external)
    if (!isKnown || data.includes('[')) {
      throw new PaperloomError(
        'input-unreadable',
        'has a document type or entities of its own, which is refused',
      )
    }
  }

  private grow(by: number): void {
    this.size += by
    if (this.size > MAX_RECORD) this.open[this.outside]!.children = []
  }
}

/** Which line a position stands in; forgets what lies before the last that was asked for. */
class LineCounter {
  private ends: number[] = []
  private first = 0
  private length = 0
  private line = 1

  add(chunk: string): void {
    for (let at = chunk.indexOf(NEWLINE); at >= 0; at = chunk.indexOf(NEWLINE, at + 1)) {
      this.ends.push(this.length + at)
    }
    this.length += chunk.length
  }

  /** One-based. Positions have to ascend. */
  at(position: number): number {
    while (this.first < this.ends.length && this.ends[this.first]! < position) {
      this.first++
      this.line++
    }
    if (this.first > 4096 && this.first * 2 > this.ends.length) {
      this.ends = this.ends.slice(this.first)
      this.first = 0
    }
    return this.line
  }
}
