/** Text as LaTeX writes it becomes plain text: accents, commands and braces decoded, formulas left as they are. */
import { ACCENTS, GONE, LOOK, SYMBOLS } from './latex-symbols.ts'

const SPECIAL = /[\\{}~$]|--|``|''/g
const COMMAND = /\\(?:([A-Za-z@]{1,40})\*?|(.))/sy
/** Characters that a formula may have; a dollar sign without a partner near by is money. */
const FORMULA = 400
/** Arguments in braces may stand in each other so deep; beyond, text stays as it is. */
const DEEP = 20

/** Commands without arguments that a document defines itself. */
export type Macros = ReadonlyMap<string, string>

/**
 * Decodes LaTeX: `\"{o}` is ö, `\ss` ß, `{B}races` go, `~` is a space, `--` a dash, quotes are quotes; commands for
 * the look go and leave what they are given, notes and citations go with it. `$…$` stays, and so does a command that
 * is not known. Time is linear in the text.
 */
export function decodeLatex(text: string, macros?: Macros): string {
  SPECIAL.lastIndex = 0
  return SPECIAL.test(text) ? new LatexDecoder(text, macros).decode() : text
}

class LatexDecoder {
  private at = 0
  private out = ''

  constructor(
    private readonly text: string,
    private readonly macros: Macros | undefined,
    private readonly depth = 0,
  ) {}

  decode(): string {
    const { text } = this
    while (this.at < text.length) {
      SPECIAL.lastIndex = this.at
      const found = SPECIAL.exec(text)
      this.out += text.slice(this.at, found?.index ?? text.length)
      if (!found) break
      this.at = found.index
      this.special(found[0])
    }
    return this.out
  }

  private special(found: string): void {
    if (found === '\\') this.command()
    else if (found === '$') this.formula()
    else if (found === '--') {
      const isLong = this.text[this.at + 2] === '-'
      this.put(isLong ? '—' : '–', isLong ? 3 : 2)
    } else if (found === '``') this.put('“', 2)
    else if (found === "''") this.put('”', 2)
    else this.put(found === '~' ? ' ' : '', 1)
  }

  private put(text: string, length: number): void {
    this.out += text
    this.at += length
  }

  private formula(): void {
    const isDisplay = this.text[this.at + 1] === '$'
    const from = this.at + (isDisplay ? 2 : 1)
    const end = this.text.slice(from, from + FORMULA).indexOf('$')
    if (end < 0) this.put('$', 1)
    else
      this.put(
        this.text.slice(this.at, from + end + (isDisplay ? 2 : 1)),
        from + end + (isDisplay ? 2 : 1) - this.at,
      )
  }

  private command(): void {
    COMMAND.lastIndex = this.at
    const found = COMMAND.exec(this.text)
    if (!found) {
      this.put('\\', 1)
      return
    }
    const [whole, word, sign] = found
    const name = word ?? sign!
    this.at += whole.length
    const accent = ACCENTS[name]
    if (accent !== undefined && (word === undefined || this.isAccented())) this.accented(accent)
    else if (word === undefined)
      this.out +=
        sign === '\\' || sign === '\n' || sign === ','
          ? ' '
          : sign === '-'
            ? ''
            : sign === '(' || sign === ')'
              ? '$'
              : sign
    else this.word(word)
  }

  /** A letter that is also a command (`\c`, `\v`) is an accent where a letter follows it in braces or after space. */
  private isAccented(): boolean {
    return /^(?:\s{0,2}\{|\s{1,2}[A-Za-z])/.test(this.text.slice(this.at, this.at + 4))
  }

  private accented(mark: string): void {
    const letter = /^\s{0,2}(?:\{\\?([A-Za-z]?)\}|\{([A-Za-z])|\\([ij])(?![A-Za-z])|([A-Za-z]))/.exec(
      this.text.slice(this.at, this.at + 8),
    )
    if (!letter) return
    const [whole, inBraces, inOpen, dotless, bare] = letter
    this.at += whole.length
    this.out += (inBraces ?? inOpen ?? dotless ?? bare ?? '').concat(mark).normalize('NFC')
  }

  private word(name: string): void {
    const own = this.macros?.get(name)
    const symbol = SYMBOLS[name]
    if (own !== undefined && this.depth < DEEP) {
      this.skipSpace(true)
      this.out += new LatexDecoder(own, this.macros, this.depth + 1).decode()
    } else if (GONE.has(name)) {
      for (let i = 0; i < 3 && this.skipArgument(); i++);
    } else if (LOOK.has(name)) {
      if (name === 'href' || name === 'textcolor' || name === 'color') this.skipArgument()
      this.skipSpace(false)
    } else if (symbol !== undefined) {
      this.skipSpace(true)
      this.out += symbol
    } else this.out += `\\${name}`
  }

  /** Space behind a command belongs to it; an empty pair of braces ends it. */
  private skipSpace(isSymbol: boolean): void {
    if (this.text.startsWith('{}', this.at)) this.at += 2
    else if (isSymbol && this.text[this.at] === ' ' && /[A-Za-z]/.test(this.text[this.at - 1]!)) {
      if (
        !/[\s{}]/.test(this.text[this.at + 1] ?? ' ') &&
        /\\[ijlLoO]$/.test(this.text.slice(this.at - 2, this.at))
      )
        this.at++
    } else if (!isSymbol && this.text[this.at] === ' ') this.at++
  }

  /** Passes over one argument in braces or brackets. */
  private skipArgument(): boolean {
    const open = this.text[this.at]
    if (open !== '{' && open !== '[') return false
    const end = closing(this.text, this.at)
    if (end < 0) return false
    this.at = end + 1
    return true
  }
}

/** Where the brace or bracket that opens at a place is closed; -1 where it is not. */
export function closing(text: string, start: number): number {
  const [open, close] = text[start] === '[' ? ['[', ']'] : ['{', '}']
  let depth = 0
  for (let at = start; at < text.length; at++) {
    const c = text[at]
    if (c === '\\') at++
    else if (c === open) depth++
    else if (c === close && --depth === 0) return at
  }
  return -1
}
