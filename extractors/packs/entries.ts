/** The entries of a pack, each checked by itself, with the place where it stands. */
import type { z } from 'zod'
import { listAt, mappingAt, type Placed } from '../../src/yaml/entries.ts'
import type { Problems } from '../../src/yaml/problems.ts'
import type { YamlFile } from '../../src/yaml/yaml.ts'
import type { Cue } from '../lexicon/cues.ts'
import type { PackName, PackType } from './pack.ts'
import { CUE_CLASSES, packName, packText, packType, SECTIONS } from './schema.ts'

/** The sound entries of a pack by section. */
export interface Entries {
  names: Placed<PackName>[]
  retype: Placed<PackType>[]
  ignore: Placed<string>[]
  cues: Placed<{ cue: Cue; phrase: string }>[]
}

/** Checks every entry; what is not sound is a problem and is left out, so that the others can be looked at together. */
export function readEntries(file: YamlFile, problems: Problems): Entries {
  const sections = mappingAt(file, [], file.value, SECTIONS, problems)
  const list = <T>(section: string, schema: z.ZodType<T>) =>
    listAt(file, [section], sections[section], schema, problems)
  const cues = mappingAt(file, ['cues'], sections.cues, CUE_CLASSES, problems)
  return {
    names: list('names', packName) as Placed<PackName>[],
    retype: list('retype', packType) as Placed<PackType>[],
    ignore: list('ignore', packText),
    cues: CUE_CLASSES.flatMap((cue) =>
      listAt(file, ['cues', cue], cues[cue], packText, problems).map(({ path, value }) => ({
        path,
        value: { cue, phrase: value },
      })),
    ),
  }
}
