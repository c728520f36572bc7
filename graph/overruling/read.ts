import { z } from 'zod'
import { PaperloomError } from '../../src/errors.ts'
import { BENCHMARK_SUBTYPES, ENTITY_TYPES } from '../../src/model.ts'
import { listAt, mappingAt, type Placed } from '../../src/yaml/entries.ts'
import { lineCounter, type Path, Problems, quoted } from '../../src/yaml/problems.ts'
import { name, optional } from '../../src/yaml/schema.ts'
import { readYaml, type YamlFile } from '../../src/yaml/yaml.ts'
import { type Overrules, SECTIONS } from './overrules.ts'

/** Characters of an identity file: some thousands of entries. */
export const LONGEST_IDENTITY_FILE = 1_000_000

const names = z.array(name)
const schemas = {
  ignore: name,
  split: z.strictObject({ name, papers: names, as: name }),
  aliases: z.strictObject({ name, aliases: names }),
  merge: names.refine((list) => list.length > 1, { error: 'fewer than two names' }),
  type: z.strictObject({ name, type: z.enum(ENTITY_TYPES), subtype: optional(z.enum(BENCHMARK_SUBTYPES)) }),
  rename: z.strictObject({ name, to: name }),
}

/**
 * Reads an identity file, written in YAML. Nothing in it is run, and its size bounds the work.
 * @param file what it is called in messages
 * @throws PaperloomError `identity`, whose `details` are all problems, one line each: `file:line:column: what is wrong`.
 */
export function readIdentityFile(file: string, text: string): Overrules {
  const problems = new Problems('an identity file')
  const overrules = readText(file, text, problems)
  if (problems.size === 0) return overrules
  const what = problems.size === 1 ? 'is a problem' : `are ${problems.size} problems`
  throw new PaperloomError('identity', `There ${what} in ${file}. Nothing was done`, {
    details: problems.lines(file, text),
  })
}

function readText(file: string, text: string, problems: Problems): Overrules {
  if (text.length > LONGEST_IDENTITY_FILE) {
    problems.add(0, `an identity file can have ${LONGEST_IDENTITY_FILE} characters`)
    return {}
  }
  const yaml = readYaml(text, problems)
  if (!yaml) return {}
  const sections = mappingAt(yaml, [], yaml.value, SECTIONS, problems)
  const list = <K extends keyof typeof schemas>(section: K) =>
    listAt(yaml, [section], sections[section], schemas[section] as z.ZodType, problems) as Placed<
      z.infer<(typeof schemas)[K]>
    >[]
  const ignore = list('ignore')
  const split = list('split')
  const aliases = list('aliases')
  const merge = list('merge')
  const type = list('type')
  const rename = list('rename')
  checkTypes(type, yaml, problems)
  checkTwice(ignore.map(placedName), yaml, problems)
  for (const section of [type, rename])
    checkTwice(
      section.map(({ path, value }) => [path, value.name]),
      yaml,
      problems,
    )
  const lineOf = linesOf(yaml, text, [ignore, split, aliases, merge, type, rename].flat())
  const withLine = <T extends object>({ path, value }: Placed<T>) => ({ ...value, line: lineOf(path) })
  return {
    file,
    ignore: ignore.map(({ path, value }) => ({ name: value, line: lineOf(path) })),
    split: split.map(withLine),
    aliases: aliases.map(withLine),
    merge: merge.map(({ path, value }) => ({ names: value, line: lineOf(path) })),
    type: type.map(({ path, value: { subtype, ...rest } }) => ({
      ...rest,
      ...(subtype && { subtype }),
      line: lineOf(path),
    })),
    rename: rename.map(withLine),
  }
}

function placedName({ path, value }: Placed<string>): [Path, string] {
  return [path, value]
}

function checkTypes(
  entries: readonly Placed<{ type: string; subtype?: string | undefined }>[],
  yaml: YamlFile,
  problems: Problems,
): void {
  for (const { path, value } of entries)
    if (value.subtype !== undefined && value.type !== 'benchmark')
      problems.add(
        yaml.offsetAt([...path, 'subtype']),
        `only a benchmark has a subtype, and this is a ${value.type}`,
      )
}

/** A name can have one type and one spelling, and is ignored once. */
function checkTwice(named: readonly (readonly [Path, string])[], yaml: YamlFile, problems: Problems): void {
  const seen = new Set<string>()
  for (const [path, given] of named) {
    const same = given.toLowerCase()
    if (seen.has(same)) problems.add(yaml.offsetAt(path), `${quoted(given)} stands twice under ${path[0]}`)
    seen.add(same)
  }
}

/** One-based lines of entries, looked up in one pass over the text. */
function linesOf(yaml: YamlFile, text: string, entries: readonly Placed<unknown>[]): (path: Path) => number {
  const place = lineCounter(text)
  const offsets = entries.map(({ path }) => ({ path, offset: yaml.offsetAt(path) }))
  const lines = new Map<Path, number>()
  for (const { path, offset } of offsets.sort((a, b) => a.offset - b.offset))
    lines.set(path, Number.parseInt(place(offset), 10))
  return (path) => lines.get(path) ?? 1
}
