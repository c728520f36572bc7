/** File names that every system takes, that Obsidian can link to, and that stay apart where case does not count. */
import { hash53 } from '../../../src/text.ts'
import { storable } from '../characters.ts'

/** Longest name in bytes of UTF-8, without `.md`: file systems take 255 bytes, Windows 260 characters of path. */
const LONGEST = 120

/** Names that Windows keeps for devices, with any extension. */
const DEVICE = /^(?:con|prn|aux|nul|conin\$|conout\$|com[\d¹²³]|lpt[\d¹²³])$/i

/** What Windows forbids in names, and what ends or divides a link of Obsidian. */
const FORBIDDEN = /["*/:<>?\\|#^[\]%]/g
/** Controls, line breaks and what cannot be seen: formats, private use, unassigned. */
const UNSEEN = /[\p{C}\p{Zl}\p{Zp}]/gu

/** The title as a file name without extension; `fallback` where nothing of it is left. */
export function fileName(title: string, fallback: string): string {
  const plain = storable(title)
    .normalize('NFC')
    .replace(/\s/gu, ' ')
    .replace(/\ufffd/g, '')
    .replace(UNSEEN, '')
    .replace(FORBIDDEN, (character) => REPLACED[character] ?? ' ')
  const name = trimmed(shortened(plain.split(' ').filter(Boolean).join(' ')))
  const stem = name.split('.', 1)[0] ?? ''
  if (name === '') return fallback
  return DEVICE.test(stem.trim()) ? `_${name}` : name
}

const REPLACED: Readonly<Record<string, string>> = { '[': '(', ']': ')', '"': "'" }

/** No dot at the front, which hides a file, and none at the end, which Windows cuts. */
function trimmed(name: string): string {
  let start = 0
  let end = name.length
  while (start < end && '. '.includes(name[start] as string)) start++
  while (end > start && '. '.includes(name[end - 1] as string)) end--
  return name.slice(start, end)
}

/** The first `LONGEST` bytes, cut between characters. */
function shortened(name: string): string {
  let bytes = 0
  let out = ''
  for (const character of name) {
    const code = character.codePointAt(0) as number
    bytes += code < 0x80 ? 1 : code < 0x800 ? 2 : code < 0x10000 ? 3 : 4
    if (bytes > LONGEST) return out
    out += character
  }
  return out
}

/** Two names with one key are one file on some system: case, width, accents' form and sharp s do not count. */
export function fileKey(name: string): string {
  return name.normalize('NFKC').toUpperCase().toLowerCase().normalize('NFKC')
}

/** What a file is named after. */
export interface Named {
  id: string
  name: string
  /** Stands behind a name that several have: `MATH (benchmark)`. */
  kind: string
}

/**
 * A name for each, by id; no two have one key. A name that one alone has is its own; else its kind is added, else a
 * hash of its id, so that it depends on the others' names and not on their order.
 */
export function uniqueFileNames(items: readonly Named[]): Map<string, string> {
  const names = new Map<string, string>()
  const taken = new Set<string>()
  let open = items.map((item) => ({ item, base: fileName(item.name, item.kind) }))
  const forms: ((base: string, item: Named) => string)[] = [
    (base) => base,
    (base, { kind }) => `${base} (${kind})`,
    (base, { id }) => `${base} (${hash53(id)})`,
  ]
  for (const form of forms) {
    const keys = open.map(({ base, item }) => fileKey(form(base, item)))
    const counts = new Map<string, number>()
    for (const key of keys) counts.set(key, (counts.get(key) ?? 0) + 1)
    open = open.filter(({ base, item }, i) => {
      const key = keys[i] as string
      if (counts.get(key) !== 1 || taken.has(key)) return true
      names.set(item.id, form(base, item))
      return false
    })
    for (const name of names.values()) taken.add(fileKey(name))
  }
  for (const { base, item } of open) {
    let number = 2
    while (taken.has(fileKey(`${base} (${number})`))) number++
    names.set(item.id, `${base} (${number})`)
    taken.add(fileKey(`${base} (${number})`))
  }
  return names
}
