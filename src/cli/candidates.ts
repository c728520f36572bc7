import { plain, table } from './terminal.ts'

/** Candidates that are listed at most. */
const LISTED = 20
/** Characters of an id or name. */
const WIDTH = 80

/** Lists on stderr what a name may mean; the first column is what tells one from the others. */
export function listCandidates(rows: readonly (readonly string[])[]): void {
  process.stderr.write(table(rows.slice(0, LISTED).map((row) => row.map((cell) => plain(cell, WIDTH)))))
  if (rows.length > LISTED) process.stderr.write(`and ${rows.length - LISTED} more\n`)
}
