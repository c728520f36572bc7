import { Command, InvalidArgumentError } from 'commander'
import type { Extractor } from '../../extractors/index.ts'
import type { Pack } from '../../extractors/packs/pack.ts'
import { PaperloomError } from '../errors.ts'
import type { Evidence, Facts } from '../model.ts'
import { findInputs } from '../node/inputs.ts'
import { readJsonRecords } from '../node/json-records.ts'
import { extractAll } from '../node/pool.ts'
import { startProgress } from '../node/progress.ts'
import { groupErrors } from '../scoring/errors.ts'
import { reportOf } from '../scoring/figures.ts'
import { finderOf } from '../scoring/join.ts'
import { type GoldRecord, goldRecord, type ScoredFacts, scoredFacts } from '../scoring/records.ts'
import { score } from '../scoring/score.ts'
import { Complaints } from './complaints.ts'
import { errorsText, scoreTable } from './eval-text.ts'
import { formatOption, INPUTS, inputFormats, jsonOption, mapOption, workersOption } from './options.ts'
import { packOption, readPackOption } from './packs.ts'
import { writeOut } from './stdout.ts'

interface Options {
  facts?: string
  errors?: number
  goldOnly?: boolean
  format?: string
  map?: Record<string, string>
  workers?: number
  json?: boolean
  pack: string[]
}

export function evalCommand(): Command {
  return new Command('eval')
    .description('score what is read from papers against annotations: precision, recall, F1')
    .argument('<gold>', 'annotated papers, JSON lines; a paper is found by its id, else by its title')
    .argument('[input...]', INPUTS)
    .option('--facts <file>', 'score the facts in this file (from build or extract) instead of an input')
    .option('--errors <n>', 'list the errors by rule, at most so many of each', listLength)
    .option(
      '--gold-only',
      'extract the annotated papers alone: faster, but other papers cannot settle anything',
    )
    .addOption(formatOption())
    .addOption(mapOption())
    .addOption(packOption())
    .addOption(workersOption())
    .addOption(jsonOption())
    .addHelpText('after', inputFormats())
    .addHelpText('after', '\nExample:\n  paperloom eval gold.jsonl papers.jsonl --errors 5')
    .action(async (path: string, paths: string[], options: Options) => {
      const gold: GoldRecord[] = []
      for await (const record of readJsonRecords(path, goldRecord, 'an annotated paper')) gold.push(record)
      const facts = await factsToScore(gold, paths, options)
      const scored = score(gold, facts)
      if (scored.absent === scored.papers)
        throw new PaperloomError('not-found', `None of the ${gold.length} papers of ${path} is in the input`)
      const groups = options.errors ? groupErrors(scored.errors) : []
      const report = { ...reportOf(scored), ...(options.errors && { errors: groups }) }
      await writeOut(
        options.json
          ? [`${JSON.stringify(report, null, 2)}\n`]
          : [scoreTable(scored), errorsText(groups, options.errors ?? 0)],
      )
    })
}

/** The facts of the annotated papers: from a file, or read as a build of the input reads them. */
async function factsToScore(
  gold: readonly GoldRecord[],
  paths: readonly string[],
  options: Options,
): Promise<ScoredFacts[]> {
  const isWanted = finderOf(gold)
  if (options.facts === undefined) {
    const packs = await readPackOption(options.pack, paths)
    const facts = await extractFrom(paths, { ...options, packs }, options.goldOnly ? isWanted : () => true)
    const wanted = facts.filter(isWanted)
    if (!options.errors) return wanted
    const { createExtractor } = await import('../../extractors/index.ts')
    const { explain } = createExtractor({ packs })
    return wanted.map((paper) => withVoters(paper, explain))
  }
  if (paths.length > 0) throw new PaperloomError('usage', 'Give INPUT or --facts, not both')
  const facts: ScoredFacts[] = []
  for await (const record of readJsonRecords(options.facts, scoredFacts, 'a facts record'))
    if (isWanted(record)) facts.push(record)
  return facts
}

async function extractFrom(
  paths: readonly string[],
  { format, map: columns, workers, packs }: Options & { packs: readonly Pack[] },
  isWanted: (paper: { id: string; title: string }) => unknown,
): Promise<Facts[]> {
  const { factsFrom, readRecords } = await import('../pipeline.ts')
  const { onProgress, stop } = startProgress()
  const complaints = new Complaints()
  try {
    const records = await readRecords(await findInputs(paths), {
      format,
      columns,
      onProgress,
      onDiagnostic(diagnostic) {
        stop()
        complaints.add(diagnostic)
      },
    })
    const { facts } = await factsFrom(
      { ...records, papers: records.papers.filter(isWanted) },
      { onProgress, extractAll: (papers, onDone) => extractAll(papers, workers, onDone, { packs }) },
    )
    return facts
  } finally {
    stop()
    complaints.finish('')
  }
}

/** The facts with every rule that voted for an entity in its evidence, not only the surest one at each place. */
function withVoters(facts: Facts, explain: Extractor['explain']): ScoredFacts {
  const votes = explain(facts)
    .entities.flatMap((entity) => entity.votes)
    .filter(({ weight }) => weight > 0)
  const placeOf = ({ field, start }: Evidence) => `${field} ${start}`
  return {
    ...facts,
    entities: facts.entities.map((entity) => {
      const places = new Set(entity.evidence.map(placeOf))
      return {
        ...entity,
        evidence: [...entity.evidence, ...votes.filter((vote) => places.has(placeOf(vote)))],
      }
    }),
  }
}

function listLength(text: string): number {
  if (/^[1-9]\d{0,5}$/.test(text)) return Number(text)
  throw new InvalidArgumentError('Give a whole number from 1 to 999999.')
}
