/** Where something stands in a YAML value: keys and indices from its root. */
export type Path = readonly (string | number)[]

/** What is wrong with a file, and where: an offset into its text. */
export interface Problem {
  offset: number
  message: string
}

/** Problems that are kept of one file; a file with more is of another kind, or hostile. */
const KEPT = 50

/** Collects the problems of one file. */
export class Problems {
  private readonly kept: Problem[] = []
  private count = 0

  /** @param what what the file should be, with its article: "a pack" */
  constructor(readonly what: string) {}

  add(offset: number, message: string): void {
    if (this.count++ < KEPT) this.kept.push({ offset, message })
  }

  get size(): number {
    return this.count
  }

  /** Are further problems only counted? Then looking for their place, or for what was meant, is not worth the time. */
  get isFull(): boolean {
    return this.count >= KEPT
  }

  /** One line each, `file:line:column: what is wrong`, in the order of the text; at most fifty, then how many more. */
  lines(file: string, text: string): string[] {
    const place = lineCounter(text)
    const lines = this.kept
      .sort((a, b) => a.offset - b.offset)
      .map(({ offset, message }) => `${file}:${place(offset)}: ${message}`)
    return this.count > KEPT ? [...lines, `${file}: and ${this.count - KEPT} more`] : lines
  }
}

/** A text within quotation marks, on one line and not too long. */
export function quoted(text: string): string {
  return JSON.stringify(text.length > 60 ? `${text.slice(0, 59)}…` : text)
}

/** Several texts as a list in a sentence. */
export function listed(texts: readonly string[]): string {
  return texts.join(', ')
}

/** Tells `line:column` of offsets that never go back. */
export function lineCounter(text: string): (offset: number) => string {
  let line = 1
  let start = 0
  return (offset) => {
    for (let next = text.indexOf('\n', start); next >= 0 && next < offset; next = text.indexOf('\n', start)) {
      line++
      start = next + 1
    }
    return `${line}:${offset - start + 1}`
  }
}
