/** Answers on standard output: JSON, or a table of at most so many rows. */
import { plain, table } from './terminal.ts'

/** Rows of a table where `--limit` says nothing else. */
export const ROWS = 20
/** Characters of a title in a table. */
export const TITLE = 64
/** Characters of a list of names in a table. */
export const NAMES = 76

/** "1 paper", "2 papers". */
export function counted(count: number, noun: string): string {
  return `${count} ${noun}${count === 1 ? '' : 's'}`
}

/** Prints a value as JSON. */
export function printJson(value: unknown): void {
  process.stdout.write(`${JSON.stringify(value, null, 2)}\n`)
}

/**
 * A heading line, then rows under the names of their columns, then how many more there are.
 * @param limit most rows
 * @param none what stands instead of a table without rows
 */
export function listing(
  heading: string,
  columns: readonly string[],
  rows: readonly (readonly (string | number)[])[],
  limit: number = ROWS,
  none = 'none',
): string {
  const title = heading && `${plain(heading, 120)}\n`
  if (rows.length === 0) return `${title}${none}\n`
  const rest = rows.length - limit
  const more = rest > 0 ? `and ${rest} more (--limit ${rows.length} or --json shows them)\n` : ''
  return `${title}${table([columns, ...rows.slice(0, limit)])}${more}`
}
