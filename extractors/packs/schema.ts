/** What a pack may hold. */
import { z } from 'zod'
import { BENCHMARK_SUBTYPES, ENTITY_TYPES } from '../../src/model.ts'
import { flag, name, optional } from '../../src/yaml/schema.ts'
import { CUE, type Cue } from '../lexicon/cues.ts'

const type = { name, type: z.enum(ENTITY_TYPES), subtype: optional(z.enum(BENCHMARK_SUBTYPES)) }

/** An entry of `names`. */
export const packName = z.strictObject({
  ...type,
  aliases: optional(z.array(name)),
  ambiguous: optional(flag),
  exact: optional(flag),
})
/** An entry of `retype`. */
export const packType = z.strictObject(type)
/** An entry of `ignore`, and a cue word. */
export const packText = name

/** The sections of a pack. */
export const SECTIONS = ['names', 'retype', 'ignore', 'cues'] as const
/** The classes of cue words. */
export const CUE_CLASSES = Object.keys(CUE) as Cue[]
