/** A number inside a word, at its exact place. */
export interface Numeral {
  start: number
  end: number
  value: number
  percent: boolean
  decimal: boolean
  signed: boolean
}

const NUMERAL = /(\d{1,3}(?:,\d{3}){1,3}|\d{1,7})(\.\d{1,6})?(\\?%)?/y
/** What may follow the last numeral of a word: markup, a unit, an arrow. */
const TAIL = /^(?:[*}$\\]{1,4}|\\?(?:down|up)arrow|pp|pts?|p\.p|[+])?$/i
const MOST = 4
const PLUS = 43
const MINUS = 45

/**
 * The numerals that a word consists of: "83.2%", "65/72.4", "3-5%"; none where it is something else, such as "7B",
 * "3-shot" or "16x". A sign that stands before the word belongs to the first.
 */
export function numeralsIn(text: string, start: number, end: number): Numeral[] {
  const found: Numeral[] = []
  let at = afterMarkup(text, start, end)
  for (let n = 0; n < MOST && at < end; n++) {
    const from = signAt(text, at, found.length > 0) ? at + 1 : at
    NUMERAL.lastIndex = from
    const match = NUMERAL.exec(text)
    if (!match || from + match[0].length > end) return []
    const stop = from + match[0].length
    const first = from > at || (n === 0 && signAt(text, at - 1, opensAfter(text, at - 2))) ? from - 1 : from
    const value = Number(`${(match[1] as string).replaceAll(',', '')}${match[2] ?? ''}`)
    const signed = first < from
    found.push({
      start: first,
      end: stop,
      value: signed && text.charCodeAt(first) !== PLUS ? -value : value,
      percent: match[3] !== undefined,
      decimal: match[2] !== undefined,
      signed,
    })
    const tail = text.slice(stop, Math.min(end, stop + 12))
    if (TAIL.test(tail)) {
      if (/arrow/i.test(tail)) (found.at(-1) as Numeral).signed = true
      return found
    }
    if (!'/-\u2013'.includes(text[stop] as string)) return []
    at = stop + 1
  }
  return []
}

/** Is there a sign? A hyphen is one only where a number may begin. */
function signAt(text: string, at: number, opens: boolean): boolean {
  if (at < 0) return false
  const code = text.charCodeAt(at)
  return code === PLUS || (opens && (code === MINUS || code === 0x2212))
}

function opensAfter(text: string, at: number): boolean {
  return at < 0 || ' (\n$'.includes(text[at] as string)
}

/** Skips "**", "$", "\textbf{" before a number. */
function afterMarkup(text: string, start: number, end: number): number {
  let at = start
  if (text[at] === '\\') {
    at++
    while (at < end && /[a-z]/i.test(text[at] as string)) at++
  }
  while (at < end && '{*$~'.includes(text[at] as string)) at++
  return at
}
