import { Option } from 'commander'
import type { Pack } from '../../extractors/packs/pack.ts'
import { PaperloomError } from '../errors.ts'
import { readPackFiles } from '../node/packs.ts'

/** `--pack FILE`; each adds to those before it. */
export function packOption(): Option {
  const description =
    'own names and cue words, in YAML: a file, or a folder of them; give it again for more, the last wins'
  return new Option('--pack <file>', description)
    .argParser((path: string, before: string[]) => [...before, path])
    .default([], 'none')
}

/**
 * Reads the packs that `--pack` names.
 * @param inputs the reading lists; a shell that spells out `--pack *.yaml` puts all but the first pack among them
 * @throws PaperloomError as `readPackFiles`, and `usage` where an input is a pack
 */
export async function readPackOption(packs: readonly string[], inputs: readonly string[]): Promise<Pack[]> {
  const stray = packs.length > 0 && inputs.find((path) => /\.ya?ml$/i.test(path))
  if (!stray) return readPackFiles(packs)
  throw new PaperloomError(
    'usage',
    `${stray} is a pack, not a reading list. Write --pack before each, or --pack FOLDER`,
  )
}
