/**
 * Every type that two stages share. This file imports nothing of ours; all stages import it.
 * The facts record is the public interchange format: see `facts.schema.json`.
 */

/** Version of the facts record and of the files in a build folder. Raised when a reader would break. */
export const FORMAT_VERSION = 1

// ---------------------------------------------------------------- papers

/** The fields of a paper that text is read from. */
export type Field = 'title' | 'abstract'

/** Where a record was read: the input's name (never a machine path) and the format that read it. */
export interface Source {
  input: string
  format: string
}

/** One paper. `title` and `abstract` hold the text exactly as the input gave it. */
export interface Paper {
  /** The input's own id where it has one, else derived from the folded title. */
  id: string
  title: string
  /** Empty where the input has none. */
  abstract: string
  sources: Source[]
  url?: string
  year?: number
  authors?: string[]
  venue?: string
  keywords?: string[]
  /** Links that the input gives beside the text, e.g. a code repository. */
  links?: string[]
  /** Without `https://doi.org/`. */
  doi?: string
  /** Without version, e.g. `2405.13729`. */
  arxiv?: string
  /** Id in the ACL Anthology, e.g. `P19-1007`. */
  acl?: string
  /** Id in OpenReview, e.g. `0JzWiigkUy`. */
  openreview?: string
}

/** Something a run met and survived: a broken record, a rule that failed, a doubtful merge. */
export interface Diagnostic {
  level: 'error' | 'warning'
  /** Stable and kebab-case, e.g. `record-no-title`, `rule-failed`. */
  code: string
  message: string
  input?: string
  /** One-based line in the input where the record starts. */
  line?: number
  /** Id of the paper concerned. */
  paper?: string
  /** Id of the rule concerned. */
  rule?: string
}

// ---------------------------------------------------------------- facts

export const ENTITY_TYPES = ['benchmark', 'model', 'method', 'tool'] as const
export type EntityType = (typeof ENTITY_TYPES)[number]

export const BENCHMARK_SUBTYPES = ['benchmark', 'dataset', 'competition'] as const
export type BenchmarkSubtype = (typeof BENCHMARK_SUBTYPES)[number]

/** Strongest first: an entity has the strongest role that the paper gives it. */
export const ROLES = ['introduces', 'evaluates_on', 'uses', 'compares', 'mentions'] as const
export type Role = (typeof ROLES)[number]

export const REPO_KINDS = ['code', 'dataset', 'model', 'project', 'paper', 'other'] as const
export type RepoKind = (typeof REPO_KINDS)[number]

export const RELATIONS = ['variant_of', 'derived_from', 'built_on', 'part_of'] as const
export type RelationType = (typeof RELATIONS)[number]

export const RESULT_UNITS = ['%', 'count', 'points'] as const
export type ResultUnit = (typeof RESULT_UNITS)[number]

/** Where a fact stands: UTF-16 offsets into the field as given, and the rule that found it. */
export interface Evidence {
  field: Field
  start: number
  end: number
  rule: string
}

export interface Entity {
  /** Identity over the corpus: `type:folded-name`. */
  key: string
  /** Clean name: no LaTeX residue, the spelling that the community uses. */
  name: string
  type: EntityType
  subtype?: BenchmarkSubtype
  role: Role
  /** Every distinct string that names it in this paper, exactly as it stands there. */
  surfaces: string[]
  /** 0..1. */
  confidence: number
  /** One a mention, in text order (title first). */
  evidence: Evidence[]
  /** The rules that decided the role, with the words they saw. */
  roleEvidence: Evidence[]
}

export interface Repo {
  /** A working link: trailing punctuation, LaTeX residue and `.git` cut. */
  url: string
  kind: RepoKind
  /** True where this paper releases it. */
  own: boolean
  /** Empty for a link that the input gives beside the text. */
  evidence: Evidence[]
}

export interface Result {
  /** Name of an entity of this record, `ours`, `baseline`, or `other` (a system or people without a name). */
  subject: string
  /** Name of an entity of this record. */
  benchmark: string
  /** As written; absent where the text names none. */
  metric?: string
  value: number
  unit?: ResultUnit
  /** Total, for "49 out of 658". */
  of?: number
  split?: string
  kind: 'score' | 'improvement'
  evidence: Evidence[]
}

export interface Relation {
  /** Names of entities of this record. */
  from: string
  rel: RelationType
  to: string
  evidence: Evidence[]
}

/** What one title and abstract say. One line of `facts.jsonl`. */
export interface Facts extends Paper {
  entities: Entity[]
  repos: Repo[]
  results: Result[]
  relations: Relation[]
  diagnostics: Diagnostic[]
}

// ---------------------------------------------------------------- graph

export const NODE_LABELS = [
  'Paper',
  'Benchmark',
  'Model',
  'Method',
  'Tool',
  'Repository',
  'Community',
] as const
export type NodeLabel = (typeof NODE_LABELS)[number]

export const EDGE_TYPES = [
  'INTRODUCES',
  'EVALUATES_ON',
  'USES',
  'COMPARES_WITH',
  'MENTIONS',
  'LINKS_TO',
  'VARIANT_OF',
  'DERIVED_FROM',
  'BUILT_ON',
  'PART_OF',
  'SCORES',
  'HOSTED_AT',
  'SHARES_BENCHMARKS',
  'IN_COMMUNITY',
] as const
export type EdgeType = (typeof EDGE_TYPES)[number]

/** Edge types without a direction. Each such edge stands once, `source < target`. */
export const UNDIRECTED: readonly EdgeType[] = ['SHARES_BENCHMARKS']

export const LABEL_OF_TYPE: Record<EntityType, NodeLabel> = {
  benchmark: 'Benchmark',
  model: 'Model',
  method: 'Method',
  tool: 'Tool',
}

export const EDGE_OF_ROLE: Record<Role, EdgeType> = {
  introduces: 'INTRODUCES',
  evaluates_on: 'EVALUATES_ON',
  uses: 'USES',
  compares: 'COMPARES_WITH',
  mentions: 'MENTIONS',
}

export const EDGE_OF_RELATION: Record<RelationType, EdgeType> = {
  variant_of: 'VARIANT_OF',
  derived_from: 'DERIVED_FROM',
  built_on: 'BUILT_ON',
  part_of: 'PART_OF',
}

/** A node. Which optional properties it has depends on its label, as marked. */
export interface GraphNode {
  /** `paper:<id>`, an entity's key, `repository:<url without scheme>`, `community:<slug>`. */
  id: string
  label: NodeLabel
  /** Title of a paper, name of an entity, address of a repository. */
  name: string
  /** Number of edges that meet here, IN_COMMUNITY left out. */
  degree: number
  /** The same by type of edge, in the order in which the graph has them; absent where there are none. */
  degrees?: Partial<Record<EdgeType, number>>
  /**
   * PageRank times the number of nodes, so that 1 is the mean. Edges count both ways, those of a role by its weight;
   * SHARES_BENCHMARKS and IN_COMMUNITY, which are computed, do not. Absent on communities.
   */
  pageRank?: number
  /** Position on the map; rounded to two decimals. Communities stand at the centre of their members. */
  x: number
  y: number
  /** Node id of its community. Absent on communities and on nodes that belong to none. */
  community?: string
  /** Paper. */
  paper?: string
  abstract?: string
  authors?: string[]
  venue?: string
  /** Paper; entity: the year of the first paper that introduces it. Where known. */
  year?: number
  keywords?: string[]
  doi?: string
  arxiv?: string
  acl?: string
  openreview?: string
  /** Paper and Repository. */
  url?: string
  sources?: Source[]
  /** Entity: how many papers name it, and every spelling, most frequent first. */
  papers?: number
  surfaces?: string[]
  subtype?: BenchmarkSubtype
  /** Repository. */
  kind?: RepoKind
  /** Community: number of members, and as on `Community`. */
  size?: number
  stability?: number
  bridges?: Bridge[]
}

/** Evidence on an edge says which paper it stands in. */
export interface EdgeEvidence extends Evidence {
  /** Paper id. */
  paper: string
  /** The words themselves. */
  text: string
  /** 0..1. */
  confidence: number
}

/** One benchmark that two papers share, and how much it adds to the weight. */
export interface SharedBenchmark {
  key: string
  name: string
  weight: number
}

/** An edge. Which optional properties it has depends on its type, as marked. */
export interface GraphEdge {
  /** Made of type, ends and what tells parallel edges apart; unique. */
  id: string
  type: EdgeType
  source: string
  target: string
  /** In text order. Empty on IN_COMMUNITY, which is computed, and where the input gave a link beside the text. */
  evidence: EdgeEvidence[]
  /** SHARES_BENCHMARKS: sum of the rarities of what is shared. */
  weight?: number
  shared?: SharedBenchmark[]
  /** Paper to entity. */
  role?: Role
  confidence?: number
  /** LINKS_TO. */
  own?: boolean
  /** SCORES; `paper` is the id of the paper that reports it. */
  paper?: string
  metric?: string
  value?: number
  unit?: ResultUnit
  of?: number
  split?: string
  kind?: Result['kind']
}

/** A paper of one community that is tied to others. */
export interface Bridge {
  /** Node id of the paper. */
  id: string
  /** Participation coefficient, 0 (all its ties in one community) to near 1 (over many). */
  participation: number
  /** Ids of the other communities it reaches, most strongly tied first. */
  communities: string[]
}

/** One line of the summary of a community. */
export interface Community {
  /** Node id, `community:<slug>`. */
  id: string
  /** Its two or three most telling entities. */
  name: string
  size: number
  papers: number
  /** Node ids, most telling first. */
  topEntities: string[]
  /** Node ids, best connected first. */
  topPapers: string[]
  /** Papers that tie it to other communities, strongest first. */
  bridges: Bridge[]
  /** How far it comes out the same with other seeds: mean of its best Jaccard coefficient in each rerun, 0 to 1. */
  stability: number
}

/** The finished graph. Nodes and edges are sorted by id. */
export interface KnowledgeGraph {
  nodes: GraphNode[]
  edges: GraphEdge[]
  communities: Community[]
}

// ---------------------------------------------------------------- identity

/**
 * Why a spelling belongs to a thing: it is its name; it differs in case, hyphens or LaTeX residue; it adds a split, a
 * plural or a noun that says what it is, its maker; its words stand in another order; it is an abbreviation or what that
 * stands for; it is known beforehand as another name; one paper uses both for one thing; a person says so.
 */
export const SPELLING_REASONS = [
  'name',
  'spelling',
  'split',
  'plural-or-noun',
  'maker',
  'word-order',
  'abbreviation',
  'known-alias',
  'same-paper',
  'file',
] as const
export type SpellingReason = (typeof SPELLING_REASONS)[number]

export interface IdentitySpelling {
  text: string
  papers: number
  /** Ids of the first papers that spell it so. */
  in: string[]
  why: SpellingReason
  /** Where a person says so: the section of the file, and its line. */
  by?: string
}

/** One line of `identity.jsonl`: what linking took for one thing. */
export interface Identity {
  key: string
  name: string
  type: EntityType
  papers: number
  /** Ids of the first papers that introduce it. */
  introducedIn?: string[]
  /** What the abbreviation stands for, where papers say so; the most frequent wording. */
  standsFor?: string
  /** Where papers type it differently: how many say what. */
  types?: { type: EntityType; papers: number }[]
  /** Most frequent first. */
  spellings: IdentitySpelling[]
}

// ---------------------------------------------------------------- build folder

/** What a build was made of. Holds no clock: the same input gives the same bytes. */
export interface Manifest {
  format: number
  version: string
  /** Hash of the rule pack: rules, names, cue words. */
  rules: string
  /** Hash of the earlier communities, where their ids were taken over; an input as much as the files are. */
  idsFrom?: string
  /** Hash of the identity file, where there is one. */
  identity?: string
  /** Sorted by name. */
  inputs: { name: string; sha256: string; bytes: number; format: string }[]
  counts: {
    /** Records read, before merging. */
    records: number
    /** Records that were merged into another. */
    merged: number
    skipped: number
    papers: number
    /** Papers of which only the title is known. */
    withoutAbstract: number
    entities: number
    nodes: number
    edges: number
    communities: number
    diagnostics: number
    nodesByLabel: Record<NodeLabel, number>
    edgesByType: Record<EdgeType, number>
  }
}
