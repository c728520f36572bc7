/**
 * The contexts that a name is counted in, each in papers. What a context says of a name stands in judge.ts.
 * Their order is that of the columns of a table.
 */
export const CONTEXTS = [
  /** "experiments on X", "evaluate on X" */
  'measured',
  /** "X dataset", "the X benchmark", "benchmarks such as X" */
  'dataset',
  /** "trained on X" */
  'trained',
  /** "fine-tune X", "distilled from X" */
  'tuned',
  /** "X model", "models such as X" */
  'model',
  /** "implemented in X", "written in X" */
  'implemented',
  /** "X library", "X toolkit", "simulators such as X" */
  'tool',
  /** "X algorithm", "X framework", "methods such as X" */
  'method',
  /** "outperforms X", "compared with X" */
  'beaten',
  /** "using X", "based on X" */
  'used',
  /** "we propose X", "X: …" as a title */
  'introduced',
  /** "Long Form (X)", "X (Long Form)": the long form is written with capitals, as names are */
  'defined',
  /** "long form (X)": the long form is written in small letters, as fields, tasks and metrics are */
  'shortened',
  /** "X models" where no list stands before: often a class of things */
  'class',
  /** "X tasks", "X images", "X research" */
  'topic',
  /** "X score", "in terms of X", "an X of 0.9" */
  'metric',
  /** "X GPU", "on an X chip" */
  'hardware',
  /** "X conference", "X's Y", "X et al." */
  'institution',
  /** "Xs" */
  'plural',
  /** The same letters without capitals */
  'small',
] as const
export type Context = (typeof CONTEXTS)[number]

/** The bit of each context: what one paper shows is one number. */
export const BIT = Object.fromEntries(CONTEXTS.map((context, i) => [context, 1 << i])) as Record<
  Context,
  number
>

const wordsOf = (list: string) => list.split(' ')

/** Words right after a name that say what it stands for. Head nouns of names are cues of the lexicon. */
const AFTER: Partial<Record<Context, readonly string[]>> = {
  topic: wordsOf(
    'task tasks problem problems research field fields domain domains area areas community communities practitioners literature applications application settings setting scenarios scenario question questions studies study techniques technology technologies learning training inference processing understanding recognition detection segmentation estimation reconstruction synthesis generation translation classification analysis text texts sentences sentence language languages speakers speech people words word patients participants images image videos video frames scans signals signal sensor sensors camera cameras data point measurements recordings capabilities era concepts theory deployment pandemic services industry',
  ),
  metric: wordsOf(
    'score scores metric metrics value values rate rates loss losses improvement improvements gain gains points reduction reductions curve scaling',
  ),
  hardware: wordsOf(
    'gpu gpus cpu cpus tpu tpus npu npus fpga fpgas chip chips processor processors hardware device devices server servers core cores memory node nodes cluster clusters card cards accelerator accelerators robot robots arm arms board boards',
  ),
  institution: wordsOf(
    'conference conferences workshop workshops proceedings journal papers submissions reviewers inc corporation university institute laboratory labs lab company companies authors researchers et',
  ),
}

/** Words right before a name, articles and adjectives left out. */
const BEFORE: Partial<Record<Context, readonly string[]>> = {
  metric: wordsOf(
    'higher lower better highest lowest best average mean improved improving increase increases reduces reducing reduce maximum minimum',
  ),
  hardware: wordsOf('nvidia intel amd gpu gpus cpu hardware'),
  institution: wordsOf('university professor dr proceedings institute'),
}

/** Context bits of the words of AFTER and BEFORE. */
export const AFTER_BITS = bitsByWord(AFTER)
export const BEFORE_BITS = bitsByWord(BEFORE)

function bitsByWord(lists: Partial<Record<Context, readonly string[]>>): ReadonlyMap<string, number> {
  return new Map(
    Object.entries(lists).flatMap(([context, words]) =>
      words.map((word) => [word, BIT[context as Context]] as const),
    ),
  )
}
