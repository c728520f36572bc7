import { Command, Option } from 'commander'
import { findIdentities } from '../../graph/identity/find.ts'
import { type NearMiss, nearIndex } from '../../graph/identity/near-misses.ts'
import { PaperloomError } from '../errors.ts'
import type { Identity } from '../model.ts'
import { readIdentities } from '../node/folder.ts'
import { compareText } from '../text.ts'
import { listCandidates } from './candidates.ts'
import { identityText } from './identity-text.ts'
import { graphOption, jsonOption, positiveInteger } from './options.ts'

/** Nodes that are shown on a terminal where no name is given. */
const SHOWN = 20

interface Options {
  graph: string
  json?: boolean
  limit?: number
}

type Explained = Identity & { apart: NearMiss[] }

const FILE_HELP = `
What is wrong can be overruled in a file, paperloom.yaml beside the reading list or build --identity FILE:
  merge: [[Cars196, Stanford Cars]]                # one thing; the first name stays
  aliases: [{ name: GSM8K, aliases: [Grade School Math 8K] }]
  split: [{ name: STP, papers: [2502.00212], as: Self-play Theorem Prover }]
  type: [{ name: AlphaProof, type: model }]
  rename: [{ name: minif2f, to: miniF2F }]
  ignore: [Positive, 'model:verifier']             # a name, or the id of a node
`

export function identityCommand(): Command {
  return new Command('identity')
    .description('show which spellings were taken for one thing and why, and what was kept apart')
    .argument('[name...]', 'its name or id, or a part of it (default: every node with several spellings)')
    .addOption(graphOption())
    .addOption(
      new Option('--limit <n>', `nodes to show (default: ${SHOWN}, with --json all)`).argParser(
        positiveInteger,
      ),
    )
    .addOption(jsonOption())
    .addHelpText('after', FILE_HELP)
    .addHelpText('after', '\nExample:\n  paperloom identity STP')
    .action(async (words: string[], options: Options) => {
      const identities = await readIdentities(options.graph)
      const near = nearIndex(identities)
      const meant =
        words.length === 0 ? tellingFirst(identities, options) : theMeant(identities, words.join(' '))
      const limit = options.limit ?? (options.json ? meant.length : SHOWN)
      const explained = meant.slice(0, limit).map((one): Explained => ({ ...one, apart: near(one) }))
      if (options.json) {
        process.stdout.write(`${JSON.stringify(explained, null, 2)}\n`)
        return
      }
      process.stdout.write(explained.map(({ apart, ...one }) => identityText(one, apart)).join('\n'))
      const left = meant.length - explained.length
      if (left > 0) process.stdout.write(`\nand ${left} more, see --limit and --json\n`)
    })
}

/** With --json every node by key; else those with several spellings, most papers first. */
function tellingFirst(identities: readonly Identity[], { json }: Options): readonly Identity[] {
  if (json) return identities
  return identities
    .filter(({ spellings }) => spellings.length > 1)
    .sort((a, b) => b.papers - a.papers || compareText(a.key, b.key))
}

/**
 * The nodes that a name means: all that are called exactly so, else the one that has it in its name.
 * @throws PaperloomError `ambiguous` or `not-found`, after listing what it may mean.
 */
function theMeant(identities: readonly Identity[], name: string): readonly Identity[] {
  const { exact, partial, similar } = findIdentities(identities, name)
  if (exact.length > 0) return exact
  if (partial.length === 1) return partial
  const candidates = partial.length > 0 ? partial : similar
  listCandidates(candidates.map(({ key, type, name }) => [key, type, name]))
  if (partial.length > 0) {
    const message = `"${name}" may mean any of these. Name one by its id (first column)`
    throw new PaperloomError('ambiguous', message)
  }
  const hint = similar.length > 0 ? '. Did you mean one of these?' : ''
  throw new PaperloomError('not-found', `The graph has nothing called "${name}"${hint}`)
}
