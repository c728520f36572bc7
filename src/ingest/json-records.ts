import type { RawRecord } from './format.ts'
import { NOT_JSON, parseJson } from './json.ts'
import { jsonElements } from './json-elements.ts'
import { jsonShape } from './json-shape.ts'
import { jsonl } from './jsonl.ts'
import { headOf } from './text-stream.ts'

/**
 * The records of JSON in any of its forms: an object a line, a list of objects, one object, or such a list inside
 * objects under the given keys (`{"message": {"items": [...]}}`). In JSON lines a broken line harms no other.
 */
export async function* jsonRecords(
  chunks: AsyncIterable<string>,
  under: readonly string[] = [],
): AsyncGenerator<RawRecord> {
  const { head, all } = await headOf(chunks)
  const shape = jsonShape(head)
  if (shape?.form === 'lines' && !under.some((key) => shape.keys.has(key))) {
    yield* jsonl.read(all)
    return
  }
  for await (const element of jsonElements(all, under)) {
    if ('problem' in element) yield element
    else {
      const { line, text } = element
      const parsed = parseJson(text)
      yield parsed ? { line, value: parsed.value } : { line, problem: NOT_JSON }
    }
  }
}

/** The records of JSON, each turned into the fields of a paper; what is no object stays as it is. */
export async function* jsonPapers(
  chunks: AsyncIterable<string>,
  toFields: (record: Record<string, unknown>) => unknown,
  under: readonly string[] = [],
): AsyncGenerator<RawRecord> {
  for await (const raw of jsonRecords(chunks, under)) {
    if ('problem' in raw || !isObject(raw.value)) yield raw
    else yield { ...raw, value: toFields(raw.value) }
  }
}

/** True for an object that is no list. */
export function isObject(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null && !Array.isArray(value)
}

/** A value as a list of objects; anything else is left out. */
export function objectsIn(value: unknown): Record<string, unknown>[] {
  return Array.isArray(value) ? value.filter(isObject) : []
}

/** A text, or undefined for anything else. */
export function textIn(value: unknown): string | undefined {
  return typeof value === 'string' && value.trim() !== '' ? value : undefined
}
