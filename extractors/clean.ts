import { stripLatex } from '../src/text.ts'

const INVISIBLE = /[\u00ad\u200b-\u200f\u2060\ufeff]/g
const DASHES = /[\u2010\u2011\u2012\u2013]/g

/** The clean name of a surface: LaTeX residue, invisible characters and doubled spaces gone, plain hyphens. */
export function cleanName(surface: string): string {
  const name = stripLatex(surface).replace(INVISIBLE, '').replace(DASHES, '-').replace(/\s+/g, ' ').trim()
  return name || surface
}
