/** The entries of a pack, each checked by itself, with the place where it stands. */
import type { z } from 'zod'
import type { Cue } from '../lexicon/cues.ts'
import type { PackName, PackType } from './pack.ts'
import { listed, type Path, type Problems, quoted } from './problems.ts'
import { CUE_CLASSES, describeIssue, didYouMean, packName, packText, packType, SECTIONS } from './schema.ts'
import type { Plain, YamlFile } from './yaml.ts'

/** An entry and its path. */
export interface Placed<T> {
  path: Path
  value: T
}

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

type Mapping = { readonly [key: string]: Plain }

/** A mapping of known keys. Nothing at all is an empty one. */
function mappingAt(
  file: YamlFile,
  path: Path,
  value: Plain | undefined,
  keys: readonly string[],
  problems: Problems,
): Mapping {
  if (value === null || value === undefined) return {}
  if (typeof value === 'string' || Array.isArray(value)) {
    const what = path.at(-1) ?? 'a pack'
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
function listAt<T>(
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
    else for (const issue of parsed.error.issues) addIssue(file, at, item, issue, problems)
  })
  return placed
}

function addIssue(
  file: YamlFile,
  path: Path,
  item: Plain,
  issue: z.core.$ZodIssue,
  problems: Problems,
): void {
  const inner = issue.path as Path
  const at = [...path, ...inner]
  if (issue.code === 'unrecognized_keys') {
    const keys = Object.keys((path[0] === 'names' ? packName : packType).shape)
    for (const key of issue.keys) unknownKey(file, at, key, keys, problems)
    return
  }
  problems.add(file.offsetAt(at), describeIssue(issue, valueAt(item, inner), fieldOf(at)))
}

const ITEMS: Record<string, string> = {
  names: 'the entry',
  retype: 'the entry',
  ignore: 'the name',
  aliases: 'the alias',
}

/** What a message calls the value at a path: a key, or an item of its list. */
function fieldOf(path: Path): string {
  const last = path.at(-1)
  return typeof last === 'string' ? last : (ITEMS[String(path.at(-2))] ?? 'the cue')
}

function valueAt(value: Plain, path: Path): unknown {
  let at: unknown = value
  for (const step of path) at = (at as Record<string | number, unknown> | null)?.[step]
  return at
}
