import { PaperloomError } from '../errors.ts'
import type { Diagnostic } from '../model.ts'
import type { Input, Reading } from './format.ts'
import { formatIds } from './formats.ts'
import { type ReadOptions, readPapers } from './read.ts'

/**
 * Reads the papers of several inputs, one after the other. An input that cannot be read becomes a diagnostic
 * and the others are read: an error where someone named it, a warning where it only lay in a folder.
 * @throws PaperloomError where not one input gave a paper; the message says which formats were tried.
 */
export async function* readAll(
  inputs: readonly Input[],
  options: ReadOptions = {},
): AsyncGenerator<Reading & { input: Input }> {
  let papers = 0
  for (const input of inputs) {
    const before = papers
    try {
      for await (const reading of readPapers(input, options)) {
        if ('paper' in reading) papers++
        yield { ...reading, input }
      }
      if (papers === before) throw withoutRecord(input)
    } catch (error) {
      if (!(error instanceof PaperloomError) || error.code === 'usage') throw error
      if (inputs.length === 1) throw papers === before ? withFormats(error) : error
      yield { diagnostic: toDiagnostic(error, input), input }
    }
  }
  if (papers > 0) return
  const message = `None of ${inputs.length} inputs has a readable record. Formats tried: ${formatIds()}`
  throw new PaperloomError('input-empty', message)
}

function withoutRecord(input: Input): PaperloomError {
  const message = `${input.name} has no readable record. Formats tried: ${formatIds()}`
  return new PaperloomError('input-empty', message)
}

/** The error of an input that gave no record, with the formats that were tried; some say them already. */
function withFormats(error: PaperloomError): PaperloomError {
  if (error.message.includes(formatIds())) return error
  return new PaperloomError(error.code, `${error.message}. Formats tried: ${formatIds()}`, { cause: error })
}

function toDiagnostic(error: PaperloomError, input: Input): Diagnostic {
  const level = input.isFound ? 'warning' : 'error'
  return { level, code: error.code, message: error.message, input: input.name }
}
