import { type Format, TOO_LARGE } from './format.ts'
import { isJsonDocument, NOT_JSON, parseJson } from './json.ts'
import { linesOf } from './lines.ts'

/** JSON lines: one record a line. A line that is no record is a complaint of its own. */
export const jsonl: Format = {
  id: 'jsonl',
  title: 'JSON lines: one paper a line, {"id", "title", "abstract", …}',
  isGeneral: true,
  example: `{"id": "p1", "title": "Reading Graphs from Lists", "abstract": "We present ReadGraph.", "year": 2025}
{"title": "A Paper without an Id", "abstract": "It has an abstract."}
`,
  detect(head) {
    if (isJsonDocument(head)) return false
    const lines = head.split('\n').map((line) => line.trim())
    return (
      lines.some((line) => line.startsWith('{') && parseJson(line) !== undefined) ||
      /^\{\s*"/.test(lines.find((line) => line !== '') ?? '')
    )
  },
  async *read(chunks) {
    for await (const { number: line, text } of linesOf(chunks)) {
      if (text === undefined) yield { line, problem: TOO_LARGE }
      else if (text.trim()) {
        const parsed = parseJson(text)
        yield parsed ? { line, value: parsed.value } : { line, problem: NOT_JSON }
      }
    }
  },
}
