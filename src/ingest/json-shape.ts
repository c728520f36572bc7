/** What the start of a JSON text shows: its keys, without parsing it. */

/** The keys that a head of JSON shows. */
export interface JsonShape {
  /** `lines`: an object a line; `list`: a list of objects; `object`: one object over several lines. */
  form: 'lines' | 'list' | 'object'
  /** Keys of the first object. */
  keys: ReadonlySet<string>
  /** Keys of the objects right inside it, by the key that they stand under, in a list or not. */
  inner: ReadonlyMap<string, ReadonlySet<string>>
}

/** The shape of a text that starts as JSON objects do; undefined for another text. */
export function jsonShape(head: string): JsonShape | undefined {
  const text = head.trimStart()
  if (!isJsonStart(text)) return undefined
  const form = text.startsWith('[') ? 'list' : /^\{[ \t]{0,9}\r?\n/.test(text) ? 'object' : 'lines'
  return { form, ...keysOf(text) }
}

/** True where the first object, or an object under one of some keys in it, has all of these keys. */
export function hasKeys(shape: JsonShape, keys: readonly string[], under: readonly string[] = []): boolean {
  const candidates = [shape.keys, ...under.map((key) => shape.inner.get(key))]
  return candidates.some((own) => own !== undefined && keys.every((key) => own.has(key)))
}

function isJsonStart(text: string): boolean {
  if (text.startsWith('{')) return /^["}]?$/.test(text.slice(1).trimStart().slice(0, 1))
  return text.startsWith('[') && /^[{\]]?$/.test(text.slice(1).trimStart().slice(0, 1))
}

const STRING = /"(?:[^"\\]|\\.)*"/y

/** Keys one and two objects deep, through the end of the first object or of the text. */
function keysOf(text: string): Pick<JsonShape, 'keys' | 'inner'> {
  const keys = new Set<string>()
  const inner = new Map<string, Set<string>>()
  let depth = 0
  let outer = ''
  for (let at = 0; at < text.length; at++) {
    const c = text[at]
    if (c === '{') depth++
    else if (c === '}') {
      if (--depth === 0) break
    } else if (c === '"') {
      STRING.lastIndex = at
      const found = STRING.exec(text)?.[0]
      if (!found) break
      at += found.length - 1
      if (
        depth > 2 ||
        !text
          .slice(at + 1, at + 20)
          .trimStart()
          .startsWith(':')
      )
        continue
      const key = found.slice(1, -1)
      if (depth === 1) {
        outer = key
        keys.add(key)
      } else if (inner.has(outer)) inner.get(outer)?.add(key)
      else inner.set(outer, new Set([key]))
    }
  }
  return { keys, inner }
}
