/** Files of JSON lines that are not reading lists: annotations, facts. */
import type { z } from 'zod'
import { PaperloomError } from '../errors.ts'
import { parseJson } from '../ingest/json.ts'
import { linesOf } from '../ingest/lines.ts'
import { findInputs, textOf } from './inputs.ts'

/**
 * The records of a file, one at a time, plain or gzipped; `-` reads standard input.
 * @param what what each line should be, for the message: "an annotated paper".
 * @throws PaperloomError `input-unreadable` that names the line and the field of the first that is none.
 */
export async function* readJsonRecords<T extends z.ZodType>(
  path: string,
  schema: T,
  what: string,
): AsyncGenerator<z.infer<T>> {
  for (const input of await findInputs([path]))
    for await (const { number, text } of linesOf(textOf(input))) {
      if (text !== undefined && text.trim() === '') continue
      const json = text === undefined ? undefined : parseJson(text)
      const parsed = json && schema.safeParse(json.value, { jitless: true })
      if (parsed?.success) {
        yield parsed.data
        continue
      }
      const issue = parsed?.error.issues[0]
      const reason = issue ? [issue.path.join('.'), issue.message].filter(Boolean).join(': ') : 'not JSON'
      throw new PaperloomError('input-unreadable', `${input.name}:${number}: not ${what}: ${reason}`)
    }
}
