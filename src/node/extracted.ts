/**
 * What a build folder keeps so that papers can be added to it later: what each paper alone says, which linking changes
 * in `facts.jsonl`, and the records that were merged into one. The texts stand in `facts.jsonl`.
 */
import { PaperloomError } from '../errors.ts'
import type { Diagnostic, Facts, Manifest, Paper } from '../model.ts'
import type { CorpusFacts } from '../pipeline.ts'
import { BUILD_FILES } from './build-files.ts'
import { readBuildLines } from './folder.ts'

type Findings = Pick<Facts, 'entities' | 'repos' | 'results' | 'relations' | 'diagnostics'>

/** One line of `extracted.jsonl`. `records` only where the paper is not one record as it was read. */
interface ExtractedRecord extends Findings {
  id: string
  records?: readonly Paper[]
}

/** The lines of `extracted.jsonl`, in the order of the papers. */
export function* extractedRecords({ extracted, records: kept }: CorpusFacts): Generator<ExtractedRecord> {
  for (const facts of extracted) {
    const records = kept.get(facts.id)
    yield { id: facts.id, ...(records && { records }), ...findingsOf(facts) }
  }
}

/** What an earlier build read, and what it found. */
export interface EarlierBuild {
  /** All records, as they were before merging. */
  papers: Paper[]
  /** Of the inputs. */
  diagnostics: Diagnostic[]
  /** Before linking, by the id of the paper. */
  extracted: Map<string, Facts>
}

/**
 * Reads what a build folder keeps.
 * @throws PaperloomError `graph-missing` and `graph-broken`
 */
export async function readEarlierBuild(dir: string, { inputs }: Manifest): Promise<EarlierBuild> {
  const earlier: EarlierBuild = { papers: [], diagnostics: [], extracted: new Map() }
  const found = new Map<string, ExtractedRecord>()
  for await (const record of readBuildLines<ExtractedRecord>(dir, BUILD_FILES.extracted)) {
    found.set(record.id, record)
  }
  for await (const linked of readBuildLines<Facts>(dir, BUILD_FILES.facts)) {
    const record = found.get(linked.id)
    if (!record) throw broken(dir)
    const paper = paperOf(linked)
    earlier.papers.push(...(record.records ?? [paper]))
    earlier.extracted.set(linked.id, { ...paper, ...findingsOf(record) })
  }
  const names = new Set(inputs.map(({ name }) => name))
  for await (const diagnostic of readBuildLines<Diagnostic>(dir, BUILD_FILES.diagnostics)) {
    if (diagnostic.input !== undefined && names.has(diagnostic.input)) earlier.diagnostics.push(diagnostic)
  }
  return earlier
}

/** What was found in a paper, where an earlier build read the same paper; undefined where it has to be read anew. */
export function reuse({ extracted }: EarlierBuild, paper: Paper): Facts | undefined {
  const known = extracted.get(paper.id)
  if (!known || textOf(paperOf(known)) !== textOf(paper)) return undefined
  return { ...paper, ...findingsOf(known) }
}

/** All of a paper but where it was read, which no rule looks at. */
function textOf({ sources: _, ...paper }: Paper): string {
  return JSON.stringify(Object.entries(paper).sort(([a], [b]) => (a < b ? -1 : 1)))
}

function findingsOf({ entities, repos, results, relations, diagnostics }: Findings): Findings {
  return { entities, repos, results, relations, diagnostics }
}

function paperOf({
  entities: _,
  repos: __,
  results: ___,
  relations: ____,
  diagnostics: _____,
  ...paper
}: Facts): Paper {
  return paper
}

function broken(dir: string): PaperloomError {
  const message = `${BUILD_FILES.extracted} does not fit the other files in ${dir}. Run: paperloom build INPUT… -o ${dir}`
  return new PaperloomError('graph-broken', message)
}
