import { PaperloomError } from '../errors.ts'
import { dailyPapers } from './daily-papers.ts'
import type { Format } from './format.ts'
import { hfApi } from './hf-api.ts'
import { jsonl } from './jsonl.ts'

/** Every format, in the order in which they are tried. */
export const FORMATS: readonly Format[] = [dailyPapers, hfApi, jsonl]

/** The first format that claims the start of an input. Undefined where none does. */
export function detectFormat(head: string): Format | undefined {
  return FORMATS.find((format) => format.detect(head))
}

/** @throws PaperloomError `usage` where there is no such format. */
export function formatById(id: string): Format {
  const format = FORMATS.find((candidate) => candidate.id === id)
  if (format) return format
  throw new PaperloomError('usage', `There is no format ${id}. Choose one of: ${formatIds()}`)
}

/** The ids of all formats, for messages. */
export function formatIds(): string {
  return FORMATS.map((format) => format.id).join(', ')
}
