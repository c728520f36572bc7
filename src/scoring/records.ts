/** What is scored against what, as it is read from files. Facts may come from anywhere: little is asked of them. */
import { z } from 'zod'
import { ENTITY_TYPES, RELATIONS, ROLES } from '../model.ts'

const text = z.string().nullish()
const optional = z.boolean().nullish()

/** One annotated paper. What is `optional` is neither rewarded nor punished. */
export const goldRecord = z.object({
  id: z.string(),
  title: text,
  entities: z.array(
    z.object({
      name: z.string(),
      type: z.enum(ENTITY_TYPES),
      role: z.enum(ROLES),
      surfaces: z.array(z.string()).optional(),
      optional,
    }),
  ),
  repos: z.array(z.object({ url: z.string(), kind: z.string() })).optional(),
  results: z
    .array(
      z.object({
        /** A name; `ours`, `baseline`, `other` or nothing leaves it open. */
        subject: text,
        benchmark: z.string(),
        value: z.number(),
        optional,
      }),
    )
    .optional(),
  relations: z
    .array(z.object({ from: z.string(), rel: z.enum(RELATIONS), to: z.string(), optional }))
    .optional(),
})
export type GoldRecord = z.infer<typeof goldRecord>

const evidence = z.array(z.object({ rule: z.string() })).optional()

const scoredEntity = z.object({
  name: z.string(),
  type: z.string(),
  role: text,
  surfaces: z.array(z.string()).optional(),
  /** Identity over the corpus; with it, linking is scored. */
  key: text,
  evidence,
  roleEvidence: evidence,
})
export type ScoredEntity = z.infer<typeof scoredEntity>

/** What an extractor says of one paper: a facts record, or as much of one as there is. */
export const scoredFacts = z.object({
  id: text,
  title: text,
  entities: z.array(scoredEntity).optional(),
  repos: z.array(z.object({ url: z.string(), kind: text, evidence })).optional(),
  results: z
    .array(
      z.object({
        subject: text,
        benchmark: text,
        value: z.union([z.number(), z.string()]),
        evidence,
      }),
    )
    .optional(),
  relations: z.array(z.object({ from: z.string(), rel: z.string(), to: z.string(), evidence })).optional(),
})
export type ScoredFacts = z.infer<typeof scoredFacts>
