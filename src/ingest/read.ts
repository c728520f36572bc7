import { PaperloomError } from '../errors.ts'
import type { Diagnostic } from '../model.ts'
import type { Format, Input, Problem, Reading } from './format.ts'
import { detectFormat, formatById, formatIds } from './formats.ts'
import { paperOf } from './record.ts'
import { decodeText, headOf } from './text-stream.ts'

export interface ReadOptions {
  /** Id of a format, where it should not be told from the content. */
  format?: string | undefined
}

/**
 * Reads the papers of one input, in its order, at constant memory. A broken record becomes a diagnostic and
 * the reading goes on; an input that breaks off half-way (`input-unreadable`) keeps what came before.
 * @throws PaperloomError `usage` for an unknown format id, `format-unknown` where no format claims the
 * content, `input-empty` for no content, `input-unreadable` for what is no text from the start on.
 */
export async function* readPapers(input: Input, options: ReadOptions = {}): AsyncGenerator<Reading> {
  const text = decodeText(input)
  try {
    const { head, all } = await headOf(text).catch(withName(input.name))
    if (head.trim() === '') throw new PaperloomError('input-empty', `${input.name} is empty`)
    const format = options.format === undefined ? detectFormat(head) : formatById(options.format)
    if (!format) {
      const message = `${input.name} is in no known format. Tried: ${formatIds()}. To choose one: --format`
      throw new PaperloomError('format-unknown', message)
    }
    yield { format: format.id }
    yield* readRecords(all, format, input.name)
  } finally {
    await text.return(undefined)
  }
}

async function* readRecords(
  chunks: AsyncIterable<string>,
  format: Format,
  input: string,
): AsyncGenerator<Reading> {
  const complain = (level: Diagnostic['level'], line: number, { code, reason }: Problem): Reading => ({
    diagnostic: { level, code, message: reason, input, line },
  })
  const source = { input, format: format.id }
  let line = 1
  try {
    for await (const raw of format.read(chunks)) {
      line = raw.line
      const made = 'problem' in raw ? raw : paperOf(raw.value)
      if ('problem' in made) yield complain('error', line, made.problem)
      else {
        if ('warning' in raw && raw.warning) yield complain('warning', line, raw.warning)
        yield { paper: { ...made.paper, sources: [source] } }
      }
    }
  } catch (error) {
    if (!(error instanceof PaperloomError)) throw error
    yield complain('error', line, {
      code: error.code,
      reason: `after this record the input ${error.message}`,
    })
  }
}

/** Errors of a stream do not know its name. */
function withName(name: string): (error: unknown) => never {
  return (error) => {
    if (!(error instanceof PaperloomError)) throw error
    throw new PaperloomError(error.code, `${name} ${error.message}`, { cause: error })
  }
}
