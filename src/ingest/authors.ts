/** Names of authors: taken apart, and compared. */

/** Initials as they stand behind a family name: "Liu R.", "Black JE". */
const INITIALS = /^(?:\p{Lu}\.?-?){1,4}$/u

/** The family name, folded: before the comma, else before initials, else the last word. */
export function familyName(name: string): string {
  const comma = name.indexOf(',')
  if (comma > 0) return folded(name.slice(0, comma))
  const words = name.trim().split(/\s+/)
  while (words.length > 1 && INITIALS.test(words.at(-1)!)) words.pop()
  return folded(words.at(-1)!)
}

/** True where two spellings may mean one person: "Wei Liu", "Liu, W.", "Liu Wei". */
export function mayBeSamePerson(a: string, b: string): boolean {
  const [familyA, familyB] = [familyName(a), familyName(b)]
  if (familyA === familyB) return true
  return wordsIn(a).includes(familyB) && wordsIn(b).includes(familyA)
}

/** Takes one string of several names apart: at `;`, `|` and " and ", else at commas between full names. */
export function splitNames(list: string): string[] {
  const parts = list.split(/[;|]| and /)
  const byComma = list.split(',').map((part) => part.trim())
  const isByComma = parts.length === 1 && byComma.every((part) => /\S\s+\S/.test(part))
  return (isByComma ? byComma : parts).map((name) => name.trim()).filter((name) => name !== '')
}

function wordsIn(name: string): string[] {
  return name.split(/[\s,]+/).map(folded)
}

function folded(text: string): string {
  return text
    .normalize('NFKD')
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]/gu, '')
}
