/** The edges that one paper says: what it names, what it links to, how entities relate, what scores what. */
import {
  EDGE_OF_RELATION,
  EDGE_OF_ROLE,
  type Entity,
  type EntityType,
  type Facts,
  type GraphEdge,
  type Repo,
  type Result,
} from '../../src/model.ts'
import { foldName } from '../../src/text.ts'
import { edgeEvidence, edgeId } from './edge.ts'
import { paperNode, repositoryNode } from './nodes.ts'
import { repositoryName, repositoryPlace } from './repository.ts'

/** A link is read letter by letter. */
const READ = 1
/** A repository of the paper's own that bears the name of what the paper introduces. */
const HOSTED_BY_NAME = 0.9
/** A repository of the paper's own, where the paper introduces one thing only. */
const HOSTED_ALONE = 0.7

const SCORED: readonly EntityType[] = ['model', 'method']

/** Every edge that one paper says; the same edge may come twice. */
export function* paperEdges(paper: Facts): Generator<GraphEdge> {
  for (const entity of paper.entities) yield roleEdge(paper, entity)
  for (const repo of paper.repos) {
    yield linkEdge(paper, repo)
    const hosted = hostedEntity(paper, repo)
    if (hosted) yield hostedEdge(paper, repo, hosted.entity, hosted.confidence)
  }
  for (const relation of paper.relations) {
    const [from, to] = [namedEntity(paper, relation.from), namedEntity(paper, relation.to)]
    if (!from || !to) continue
    const type = EDGE_OF_RELATION[relation.rel]
    const confidence = Math.min(from.confidence, to.confidence)
    const evidence = edgeEvidence(paper, relation.evidence, confidence)
    yield { id: edgeId(type, from.key, to.key), type, source: from.key, target: to.key, evidence, confidence }
  }
  for (const result of paper.results) {
    const edge = scoreEdge(paper, result)
    if (edge) yield edge
  }
}

function roleEdge(paper: Facts, entity: Entity): GraphEdge {
  const { key, role, confidence } = entity
  const type = EDGE_OF_ROLE[role]
  const source = paperNode(paper.id)
  const evidence = edgeEvidence(paper, [...entity.evidence, ...entity.roleEvidence], confidence)
  return { id: edgeId(type, source, key), type, source, target: key, evidence, role, confidence }
}

function linkEdge(paper: Facts, { url, own, evidence }: Repo): GraphEdge {
  const [source, target] = [paperNode(paper.id), repositoryNode(url)]
  return {
    id: edgeId('LINKS_TO', source, target),
    type: 'LINKS_TO',
    source,
    target,
    evidence: edgeEvidence(paper, evidence, READ),
    own,
  }
}

function hostedEdge(paper: Facts, repo: Repo, entity: Entity, confidence: number): GraphEdge {
  const target = repositoryNode(repo.url)
  return {
    id: edgeId('HOSTED_AT', entity.key, target),
    type: 'HOSTED_AT',
    source: entity.key,
    target,
    evidence: edgeEvidence(paper, repo.evidence, confidence),
    confidence,
  }
}

/**
 * What a repository of the paper's own holds: the introduced entity whose name the repository bears (the longest
 * such name), else the only thing the paper introduces.
 */
function hostedEntity(paper: Facts, repo: Repo): { entity: Entity; confidence: number } | undefined {
  if (!repo.own || !['code', 'dataset', 'model'].includes(repo.kind)) return undefined
  const introduced = paper.entities.filter((entity) => entity.role === 'introduces')
  const repository = foldName(repositoryName(repositoryPlace(repo.url)))
  let best: Entity | undefined
  let length = 2
  for (const entity of introduced) {
    for (const name of [entity.name, ...entity.surfaces]) {
      const folded = foldName(name)
      if (folded.length <= length || !repository.includes(folded)) continue
      best = entity
      length = folded.length
    }
  }
  if (best) return { entity: best, confidence: HOSTED_BY_NAME }
  const [only, second] = introduced
  return only && !second ? { entity: only, confidence: HOSTED_ALONE } : undefined
}

function scoreEdge(paper: Facts, result: Result): GraphEdge | undefined {
  const subject = scoredEntity(paper, result.subject)
  const benchmark = namedEntity(paper, result.benchmark, ['benchmark'])
  if (!subject || benchmark?.type !== 'benchmark') return undefined
  const { metric, value, unit, of, split, kind } = result
  const confidence = Math.min(subject.confidence, benchmark.confidence)
  const [source, target] = [subject.key, benchmark.key]
  return {
    id: edgeId('SCORES', source, target, paper.id, metric, value, unit, of, split, kind),
    type: 'SCORES',
    source,
    target,
    evidence: edgeEvidence(paper, result.evidence, confidence),
    confidence,
    paper: paper.id,
    value,
    kind,
    ...(metric !== undefined && { metric }),
    ...(unit !== undefined && { unit }),
    ...(of !== undefined && { of }),
    ...(split !== undefined && { split }),
  }
}

/** Who scored. `ours` is the one model or method the paper introduces, or the one of them its title names. */
function scoredEntity(paper: Facts, subject: string): Entity | undefined {
  if (subject === 'baseline' || subject === 'other') return undefined
  if (subject !== 'ours') {
    const named = namedEntity(paper, subject, SCORED)
    return named && SCORED.includes(named.type) ? named : undefined
  }
  const own = paper.entities.filter(({ role, type }) => role === 'introduces' && SCORED.includes(type))
  const [only, second] = own
  if (only && !second) return only
  const titled = own.filter(({ evidence }) => evidence.some(({ field }) => field === 'title'))
  return titled.length === 1 ? titled[0] : undefined
}

/** The entity of that name; of two with one name, the one of a wanted type. */
function namedEntity(paper: Facts, name: string, wanted?: readonly EntityType[]): Entity | undefined {
  let found: Entity | undefined
  for (const entity of paper.entities) {
    if (entity.name !== name) continue
    if (!wanted || wanted.includes(entity.type)) return entity
    found ??= entity
  }
  return found
}
