/** Text for a terminal. What comes from documents cannot move the cursor, change colours or reorder a line. */

/** Control characters, and those that change the direction of text. */
const UNSAFE = /[\p{Cc}\u061c\u200e\u200f\u202a-\u202e\u2066-\u2069]/gu

/** Half of a surrogate pair. */
const LONE = /\p{Cs}/gu

/** One line of harmless text, at most `max` characters. */
export function plain(text: string, max = Number.POSITIVE_INFINITY): string {
  const line = text
    .replace(LONE, '\ufffd')
    .replace(/[\t\r\n\u2028\u2029]+/g, ' ')
    .replace(UNSAFE, '')
  return line.length <= max ? line : `${line.slice(0, max - 1).replace(LONE, '')}…`
}

/** Rows as aligned columns, two spaces apart. Numbers stand to the right. */
export function table(rows: readonly (readonly (string | number)[])[]): string {
  const widths: number[] = []
  for (const row of rows) {
    row.forEach((cell, column) => {
      widths[column] = Math.max(widths[column] ?? 0, String(cell).length)
    })
  }
  const lines = rows.map((row) =>
    row
      .map((cell, column) =>
        typeof cell === 'number'
          ? String(cell).padStart(widths[column]!)
          : plain(cell).padEnd(widths[column]!),
      )
      .join('  ')
      .trimEnd(),
  )
  return lines.map((line) => `${line}\n`).join('')
}
