/** Options that several commands share. */
import { InvalidArgumentError, Option } from 'commander'
import { PaperloomError } from '../errors.ts'
import { COLUMN_FIELDS } from '../ingest/csv-columns.ts'
import { FORMATS } from '../ingest/index.ts'

/** Where a build goes, and is looked for, when nothing else is said. */
export const DEFAULT_FOLDER = 'paperloom-out'

/** The description of INPUT arguments. */
export const INPUTS =
  'files, folders, globs, zotero:, or - for standard input (default: the seeds of the package)'

export function formatOption(): Option {
  return new Option('-f, --format <id>', 'read every input as this format, see below').choices(
    FORMATS.map(({ id }) => id),
  )
}

/** The option `--map`, whose value is read by `columnsIn`. */
export function mapOption(): Option {
  return new Option(
    '--map <fields>',
    'columns of tables, where their names do not tell: title=Heading,abstract="My text"',
  ).argParser(columnsIn)
}

/**
 * Takes `title=Heading,abstract=Text` apart.
 * @throws PaperloomError `usage` for a field that papers do not have.
 */
export function columnsIn(text: string): Record<string, string> {
  const known: readonly string[] = COLUMN_FIELDS
  const pairs = text.split(/,(?=[a-z]{2,12}=)/).map((pair) => {
    const [field = '', ...name] = pair.split('=')
    if (!known.includes(field) || name.length === 0) {
      throw new PaperloomError(
        'usage',
        `--map has "${pair}". Write FIELD=COLUMN; fields are ${known.join(', ')}`,
      )
    }
    return [field, name.join('=').trim()]
  })
  return Object.fromEntries(pairs)
}

/** The formats of inputs, for the end of a command's help. */
export function inputFormats(): string {
  const lines = FORMATS.map(({ id, title }) => `  ${id.padEnd(18)}${title}\n`)
  return `\nInput formats, told from the content (examples: paperloom formats):\n${lines.join('').trimEnd()}`
}

export function workersOption(): Option {
  return new Option(
    '-w, --workers <n>',
    'threads for extraction (default: by the size of the input)',
  ).argParser(positiveInteger)
}

/** The description of `--names`, whose file is read by `readNames`. */
export function namesOption(): Option {
  return new Option('--names <file>', 'table of names from your own papers, see: paperloom mine')
}

/** `--ids-from`, a build folder. */
export function idsFromOption(): Option {
  return new Option(
    '--ids-from <dir>',
    'keep the ids of the communities of an earlier build where they are found again',
  )
}

/** The description of `--identity`, whose file is read by `readIdentityFor`. */
export function identityOption(): Option {
  const description =
    'file that says what is one thing and what is not (default: paperloom.yaml beside the input)'
  return new Option('--identity <file>', description)
}

export function strictOption(): Option {
  return new Option('--strict', 'fail, and replace nothing, if any record is skipped')
}

export function jsonOption(): Option {
  return new Option('--json', 'print JSON')
}

export function graphOption(): Option {
  return new Option('-g, --graph <dir>', 'build folder').default(DEFAULT_FOLDER)
}

/** `--limit`, without a default: what a table shows then is for the command to choose, and JSON holds all. */
export function limitOption(what: string): Option {
  return new Option('-l, --limit <n>', `most ${what}`).argParser(positiveInteger)
}

/** @throws InvalidArgumentError for anything else. */
export function positiveInteger(text: string): number {
  if (/^[1-9]\d{0,3}$/.test(text)) return Number(text)
  throw new InvalidArgumentError('Give a whole number from 1 to 9999.')
}
