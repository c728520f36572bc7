/** YAML of unknown origin as plain data: text, lists and mappings, with the place of each. */
import { isAlias, isMap, isScalar, isSeq, Lexer, type Node, parseDocument, Scalar } from 'yaml'
import { type Path, type Problems, quoted } from './problems.ts'

/** Depth at which a file is taken to be hostile: a pack nests four deep. The parser is recursive and must not be tried. */
const DEEPEST = 32
/** Columns of indentation likewise. */
const WIDEST = 128

/** A mapping has no prototype, so that no key means anything but itself. Empty values are `null`. */
export type Plain = string | null | Plain[] | { [key: string]: Plain }

export interface YamlFile {
  value: Plain
  /** Offset of the value at a path; of the nearest one around it where there is none. */
  offsetAt(path: Path): number
  /** Offset of a key of the mapping at a path. */
  offsetOfKey(path: Path, key: string): number
}

/**
 * Parses YAML. Every scalar is text (names such as 1.10 and null stay what they are); tags, anchors and aliases, and
 * more than one document, are problems. Undefined where the text is not sound enough to look at further.
 */
export function readYaml(text: string, problems: Problems): YamlFile | undefined {
  const tooDeep = deepPlace(text)
  if (tooDeep >= 0) {
    problems.add(tooDeep, `this is nested too deeply for ${problems.what}`)
    return undefined
  }
  const document = parseDocument(text, {
    schema: 'failsafe',
    customTags: null,
    resolveKnownTags: false,
    uniqueKeys: false, // looked at below, in linear time
    prettyErrors: false,
    logLevel: 'error',
  })
  for (const { pos, message } of [...document.errors, ...document.warnings]) {
    problems.add(pos[0], `this is not YAML that can be read: ${firstLine(message)}`)
  }
  if (document.errors.length > 0) return undefined
  const root = document.contents
  return {
    value: plainOf(root, problems),
    offsetAt: (path) => offsetOf(nodeAt(root, path)),
    offsetOfKey: (path, key) => {
      const map = nodeAt(root, path)
      const pair = isMap(map) ? map.items.find((item) => keyOf(item.key) === key) : undefined
      return pair ? offsetOf(pair.key) : offsetOf(map)
    },
  }
}

/** Where brackets, list marks of one line or indentation go too deep; -1 where they do not. Linear, not recursive. */
function deepPlace(text: string): number {
  let [offset, depth, marks] = [0, 0, 0]
  let isText = false
  let startsLine = true
  for (const token of new Lexer().lex(text)) {
    const isMark = token === '\u001f' || token === '\u0002' || token === '\u0018'
    if (!isText && !isMark) {
      if (token === '[' || token === '{') depth++
      else if (token === ']' || token === '}') depth = Math.max(0, depth - 1)
      else if (depth === 0 && (token === '-' || token === '?' || token === ':')) marks++
      const isIndented = startsLine && token.length > WIDEST && token.trim() === ''
      if (depth > DEEPEST || marks > DEEPEST || isIndented) return offset
    }
    isText = token === '\u001f'
    if (isMark) continue
    offset += token.length
    startsLine = token.endsWith('\n')
    if (startsLine) marks = 0
  }
  return -1
}

function plainOf(node: unknown, problems: Problems): Plain {
  if (isAlias(node)) {
    problems.add(offsetOf(node), 'aliases (*) are not read here: write it out, or within quotation marks')
    return null
  }
  refuseProperties(node, problems)
  if (isSeq(node)) return node.items.map((item) => plainOf(item, problems))
  if (isScalar(node)) return isEmpty(node) ? null : String(node.value)
  if (!isMap(node)) return null
  const map = Object.create(null) as { [key: string]: Plain }
  for (const { key, value } of node.items) {
    const name = keyOf(key)
    if (name === undefined) problems.add(offsetOf(key), 'a key must be text')
    else if (name in map) problems.add(offsetOf(key), `the key ${quoted(name)} stands here twice`)
    else map[name] = plainOf(value, problems)
  }
  return map
}

function refuseProperties(node: unknown, problems: Problems): void {
  const { tag, anchor } = (node ?? {}) as { tag?: string; anchor?: string }
  if (tag !== undefined) problems.add(offsetOf(node), 'tags (!) are not read here: leave it out, or quote it')
  if (anchor !== undefined)
    problems.add(offsetOf(node), 'anchors (&) are not read here: leave it out, or quote it')
}

/** Nothing at all after a key or a list mark; quotation marks with nothing between are text. */
function isEmpty({ value, type }: Scalar): boolean {
  return value === '' && type === Scalar.PLAIN
}

function keyOf(key: unknown): string | undefined {
  return isScalar(key) ? String(key.value) : undefined
}

function nodeAt(root: unknown, path: Path): unknown {
  let node = root
  for (const step of path) {
    const next = isSeq(node)
      ? node.items[Number(step)]
      : isMap(node)
        ? node.items.find((item) => keyOf(item.key) === step)?.value
        : undefined
    if (next === undefined || next === null) break
    node = next
  }
  return node
}

function offsetOf(node: unknown): number {
  return (node as Node | null)?.range?.[0] ?? 0
}

function firstLine(message: string): string {
  return (message.split('\n', 1)[0] as string).slice(0, 200)
}
