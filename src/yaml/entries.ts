/** Mappings and lists of a file, checked item by item; what is not sound is a problem and is left out. */
import type { z } from 'zod'
import { listed, type Path, type Problems, quoted } from './problems.ts'
import { describeIssue, didYouMean } from './schema.ts'
import type { Plain, YamlFile } from './yaml.ts'

/** An entry and its path. */
export interface Placed<T> {
  path: Path
  value: T
}

export type Mapping = { readonly [key: string]: Plain }

/** A mapping of known keys. Nothing at all is an empty one. */
export function mappingAt(
  file: YamlFile,
  path: Path,
  value: Plain | undefined,
  keys: readonly string[],
  problems: Problems,
): Mapping {
  if (value === null || value === undefined) return {}
  if (typeof value === 'string' || Array.isArray(value)) {
    const what = path.at(-1) ?? problems.what
    problems.add(file.offsetAt(path), `${what} must be a mapping with any of ${listed(keys)}`)
    return {}
  }
  for (const key of Object.keys(value)) unknownKey(file, path, key, keys, problems)
  return value
}

function unknownKey(
  file: YamlFile,
  path: Path,
  key: string,
  keys: readonly string[],
  problems: Problems,
): void {
  if (keys.includes(key)) return
  const message = `${quoted(key)} is none of ${listed(keys)}${didYouMean(key, keys)}`
  problems.add(problems.isFull ? 0 : file.offsetOfKey(path, key), message)
}

/** The sound items of a list. Nothing at all is an empty one. */
export function listAt<T>(
  file: YamlFile,
  path: Path,
  value: Plain | undefined,
  schema: z.ZodType<T>,
  problems: Problems,
): Placed<T>[] {
  if (value === null || value === undefined) return []
  if (!Array.isArray(value)) {
    problems.add(file.offsetAt(path), `${path.at(-1)} must be a list`)
    return []
  }
  const placed: Placed<T>[] = []
  value.forEach((item, i) => {
    const at = [...path, i]
    const parsed = schema.safeParse(item, { jitless: true })
    if (parsed.success) placed.push({ path: at, value: parsed.data })
    else for (const issue of parsed.error.issues) addIssue(file, at, item, schema, issue, problems)
  })
  return placed
}

function addIssue(
  file: YamlFile,
  path: Path,
  item: Plain,
  schema: z.ZodType,
  issue: z.core.$ZodIssue,
  problems: Problems,
): void {
  const inner = issue.path as Path
  const at = [...path, ...inner]
  if (issue.code === 'unrecognized_keys') {
    const keys = Object.keys((schema as Partial<z.ZodObject>).shape ?? {})
    for (const key of issue.keys) unknownKey(file, at, key, keys, problems)
    return
  }
  problems.add(
    file.offsetAt(at),
    describeIssue(issue, valueAt(item, inner), fieldOf(at), requiredKeys(schema)),
  )
}

/** The keys that an entry cannot do without. */
function requiredKeys(schema: z.ZodType): string[] {
  const shape = (schema as Partial<z.ZodObject>).shape ?? {}
  return Object.keys(shape).filter((key) => !(shape[key] as z.ZodType).safeParse(undefined).success)
}

/** What the items of some lists are called; those of all others are entries. */
const ITEMS: Record<string, string> = {
  ignore: 'the name',
  aliases: 'the alias',
  papers: 'the paper',
  cues: 'the cue',
}

/** What a message calls the value at a path: a key, or an item of its list. */
function fieldOf(path: Path): string {
  const last = path.at(-1)
  return typeof last === 'string'
    ? last
    : (ITEMS[String(path.at(-2))] ?? ITEMS[String(path[0])] ?? 'the entry')
}

function valueAt(value: Plain, path: Path): unknown {
  let at: unknown = value
  for (const step of path) at = (at as Record<string | number, unknown> | null)?.[step]
  return at
}
