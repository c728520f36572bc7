/** Which paper a command speaks of: one of a reading list, or a text of its own. */
import { stat } from 'node:fs/promises'
import { PaperloomError } from '../errors.ts'
import { MAX_RECORD } from '../ingest/format.ts'
import { detectFormats } from '../ingest/formats.ts'
import { mergePapers, type ReadOptions } from '../ingest/index.ts'
import { paperOf } from '../ingest/record.ts'
import type { Paper } from '../model.ts'
import { type FileInput, findInputs, textOf } from '../node/inputs.ts'
import { foldTitle } from '../text.ts'
import { listCandidates } from './candidates.ts'
import { Complaints } from './complaints.ts'

/**
 * The paper that a name means: by id, title or a part of the title, among the papers of the inputs (none means the
 * seeds). Without inputs the name may also be a file, or `-`, that holds a title line and an abstract.
 * @throws PaperloomError `not-found`, or `ambiguous` after listing the candidates.
 */
export async function findPaper(
  name: string,
  paths: readonly string[],
  options: ReadOptions = {},
): Promise<Paper> {
  if (paths.length === 0 && (name === '-' || (await isFile(name)))) return readText(name)
  if (name === '-')
    throw new PaperloomError('usage', 'A paper from standard input stands alone: leave INPUT out')
  const { readRecords } = await import('../pipeline.ts')
  const complaints = new Complaints()
  try {
    const records = await readRecords(await findInputs(paths), {
      ...options,
      onDiagnostic: (diagnostic) => complaints.add(diagnostic),
    })
    return theOne(name, papersNamed(mergePapers(records.papers).papers, name))
  } finally {
    complaints.finish('')
  }
}

/** Papers with this id; else with this title, case and signs aside; else with this in their title. */
export function papersNamed(papers: readonly Paper[], name: string): Paper[] {
  const typed = name.trim()
  const byId = papers.filter(({ id }) => id === typed)
  if (byId.length > 0) return byId
  const wanted = foldTitle(typed)
  if (wanted === '') return papers.filter(({ title }) => typed !== '' && title === typed)
  const partial = papers.filter(({ title }) => foldTitle(title).includes(wanted))
  const exact = partial.filter(({ title }) => foldTitle(title) === wanted)
  return exact.length > 0 ? exact : partial
}

function theOne(name: string, papers: readonly Paper[]): Paper {
  const [only, ...others] = papers
  if (!only) throw new PaperloomError('not-found', `No paper has "${name}" as its id or in its title`)
  if (others.length === 0) return only
  listCandidates(papers.map(({ id, title }) => [id, title]))
  throw new PaperloomError('ambiguous', `"${name}" may mean any of these. Name one by its id (first column)`)
}

async function isFile(path: string): Promise<boolean> {
  return stat(path).then(
    (found) => found.isFile(),
    () => false,
  )
}

/** The first line is the title, the rest the abstract. */
async function readText(path: string): Promise<Paper> {
  const [input] = (await findInputs([path])) as [FileInput]
  const text = (await wholeText(input)).trimStart()
  const format = detectFormats(text).find(({ id }) => id !== 'plain-text')
  if (format) {
    const message = `${input.name} is a reading list (${format.id}). Say which paper: paperloom explain PAPER ${path}`
    throw new PaperloomError('usage', message)
  }
  const end = text.indexOf('\n')
  const [title, abstract] = end < 0 ? [text, ''] : [text.slice(0, end), text.slice(end + 1).trim()]
  const made = paperOf({ title: title.trim(), abstract })
  if ('problem' in made)
    throw new PaperloomError('input-empty', `${input.name} is empty: write a title line and an abstract`)
  return { ...made.paper, sources: [] }
}

async function wholeText(input: FileInput): Promise<string> {
  let text = ''
  for await (const chunk of textOf(input)) {
    text += chunk
    if (text.length > MAX_RECORD)
      throw new PaperloomError('input-unreadable', `${input.name} is too long for one paper`)
  }
  return text
}
