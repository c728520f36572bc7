import { PaperloomError } from '../errors.ts'
import type { Diagnostic } from '../model.ts'
import type { Format, FormatOptions, Input, Problem, Reading } from './format.ts'
import { detectFormats, formatById, formatIds } from './formats.ts'
import { LatexSources } from './latex-sources.ts'
import { paperOf } from './record.ts'
import { headOf, type TextPart, textParts } from './text-stream.ts'

export interface ReadOptions {
  /** Id of a format, where it should not be told from the content. */
  format?: string | undefined
  /** For tables: the column that holds a field, by the field's name. */
  columns?: Readonly<Record<string, string>> | undefined
}

/**
 * Reads the papers of one input, in its order, at constant memory; of an archive, those of each file in it. A broken
 * record becomes a diagnostic and the reading goes on, and so does a file in an archive that cannot be read; an input
 * that breaks off half-way (`input-unreadable`) keeps what came before.
 * @throws PaperloomError `usage` for an unknown format id, `format-unknown` where no format claims the
 * content, or more than one does, `input-empty` for no content, `input-unreadable` for what is no text from the start on.
 */
export async function* readPapers(input: Input, options: ReadOptions = {}): AsyncGenerator<Reading> {
  const sources = new LatexSources()
  const doubts: Reading[] = []
  const parts = textParts(input)
  let isStarted = false
  try {
    for await (const { entry, text } of parts) {
      try {
        if (entry === undefined) yield* readText(input.name, text, { ...options, sibling: input.sibling })
        else if (!(await sources.take(entry, text))) {
          yield* readEntry(input.name, { entry, text }, options, doubts)
        }
        isStarted = true
      } finally {
        await text.return(undefined)
      }
    }
  } catch (error) {
    if (!(error instanceof PaperloomError) || error.code === 'usage') throw error
    if (!isStarted) throw withName(input.name, error)
    const { code, message } = error
    yield complaint('error', input.name, { code, reason: `after this the archive ${message}` })
  } finally {
    await parts.return(undefined)
  }
  if (!sources.hasPaper) yield* doubts
  for (const { name, text, sibling } of sources.toRead()) {
    const part = { entry: name, text: once(text) }
    const left: Reading[] = []
    yield* readEntry(input.name, part, { ...options, sibling }, left)
    yield* left
  }
}

interface TextOptions extends ReadOptions, FormatOptions {}

/** Files of an archive that were in no format, of which a warning is kept. */
const MOST_DOUBTS = 1000

/** A file of an archive that is no reading list is a warning, as nobody named it; it is left in `doubts`. */
async function* readEntry(
  archive: string,
  { entry, text }: TextPart,
  options: TextOptions,
  doubts: Reading[],
): AsyncGenerator<Reading> {
  const name = `${archive}/${entry}`
  try {
    yield* readText(name, text, options)
  } catch (error) {
    if (!(error instanceof PaperloomError) || error.code === 'usage') throw error
    if (error.message.includes('unpacks to more')) throw error
    if (doubts.length >= MOST_DOUBTS) return
    const reason = error.message.startsWith(name) ? error.message : `${name} ${error.message}`
    doubts.push(complaint('warning', name, { code: error.code, reason }))
  }
}

async function* readText(
  name: string,
  text: AsyncGenerator<string>,
  options: TextOptions,
): AsyncGenerator<Reading> {
  const { head, all } = await headOf(text).catch((error) => {
    throw withName(name, error)
  })
  if (head.trim() === '') throw new PaperloomError('input-empty', `${name} is empty`)
  const format = options.format === undefined ? theFormat(name, head, options) : formatById(options.format)
  yield { format: format.id }
  yield* readRecords(all, format, name, options)
}

/** A text of no known format is a table where columns are given for it. */
function theFormat(name: string, head: string, options: TextOptions): Format {
  const [format = options.columns && formatById('csv'), ...others] = detectFormats(head, options)
  if (!format) {
    const message = `${name} is in no known format. Tried: ${formatIds()}. To choose one: --format`
    throw new PaperloomError('format-unknown', message)
  }
  if (others.length === 0) return format
  const ids = [format, ...others].map(({ id }) => id).join(' or ')
  throw new PaperloomError('format-unknown', `${name} may be ${ids}. Say which: --format ${format.id}`)
}

async function* readRecords(
  chunks: AsyncIterable<string>,
  format: Format,
  input: string,
  options: FormatOptions,
): AsyncGenerator<Reading> {
  const source = { input, format: format.id }
  let line = 1
  try {
    for await (const raw of format.read(chunks, options)) {
      line = raw.line
      const made = 'problem' in raw ? raw : paperOf(raw.value)
      if ('problem' in made) yield complaint('error', input, made.problem, line)
      else {
        if ('warning' in raw && raw.warning) yield complaint('warning', input, raw.warning, line)
        yield { paper: { ...made.paper, sources: [source] } }
      }
    }
  } catch (error) {
    if (!(error instanceof PaperloomError) || error.code === 'usage') throw error
    const reason = `after this record the input ${error.message}`
    yield complaint('error', input, { code: error.code, reason }, line)
  }
}

function complaint(
  level: Diagnostic['level'],
  input: string,
  { code, reason }: Problem,
  line?: number,
): { diagnostic: Diagnostic } {
  return { diagnostic: { level, code, message: reason, input, ...(line !== undefined && { line }) } }
}

/** Errors of a stream do not know its name. */
function withName(name: string, error: unknown): unknown {
  if (!(error instanceof PaperloomError) || error.message.startsWith(name)) return error
  return new PaperloomError(error.code, `${name} ${error.message}`, { cause: error })
}

async function* once(text: string): AsyncGenerator<string> {
  yield text
}
