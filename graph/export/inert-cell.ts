/** Cells of tables that a spreadsheet must not run. */
import { storable } from './characters.ts'

/**
 * What spreadsheets take for the start of a formula (OWASP, "CSV Injection"), full-width signs of East Asia too; and
 * what looks as if it had been made inert already, so that a reader can take one quote mark away from each.
 */
const FORMULA = /^'*[ \ufeff]*[=+\-@＝＋－＠]|^'*[\t\r\n]/
/** Where the decimal comma is used, spreadsheets split at `;`; some also at tabs and at line breaks inside a cell. */
const FORMULA_INSIDE = /[;\t\r\n] *(?='*[=+\-@＝＋－＠])/g

/** The text as a cell that stays text: a quote mark stands before what would start a formula. `src/ingest/csv.ts` takes it away. */
export function inertCell(text: string): string {
  const inside = storable(text).replace(FORMULA_INSIDE, "$&'")
  return FORMULA.test(inside) ? `'${inside}` : inside
}
