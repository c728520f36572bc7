/** Characters to put between values where there is no way to escape one. */
import type { KnowledgeGraph } from '../../../src/model.ts'

/** What ASCII has for this purpose, then the private use area. */
const SEPARATORS = /\\u001[c-f]|[\ue000-\uf8ff]/g
const PRIVATE_USE = 0xe000
const PRIVATE_USE_END = 0xf900

/** So many characters that stand nowhere in the graph, ASCII's own separators where they are free. */
export function freeCharacters({ nodes, edges }: KnowledgeGraph, count: number): string[] {
  const used = new Set<string>()
  for (const items of [nodes, edges]) {
    for (const item of items) {
      for (const [found] of JSON.stringify(item).matchAll(SEPARATORS)) {
        used.add(found.length === 1 ? found : String.fromCharCode(Number.parseInt(found.slice(2), 16)))
      }
    }
  }
  const free = ['\x1f', '\x1e', '\x1d', '\x1c'].filter((character) => !used.has(character))
  for (let code = PRIVATE_USE; code < PRIVATE_USE_END && free.length < count; code++) {
    const character = String.fromCharCode(code)
    if (!used.has(character)) free.push(character)
  }
  if (free.length < count) throw new Error('the texts hold every character that could separate values')
  return free.slice(0, count)
}
