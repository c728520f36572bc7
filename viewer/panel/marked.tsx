import { LABEL_COLORS } from '../../graph/appearance.ts'
import type { Entity, Facts, Field } from '../../src/model.ts'
import { LABEL_OF_TYPE } from '../../src/model.ts'
import { nodeHash } from '../state/hash.ts'
import { type Piece, type Span, splitBySpans } from './highlight.ts'

interface Mark {
  entity: Entity
  rule: string
}

/** A field of a paper with every entity marked where its evidence stands. */
export function Marked({ facts, field }: { facts: Facts; field: Field }) {
  return <>{splitBySpans(facts[field], spansOf(facts, field)).map(renderPiece)}</>
}

function spansOf(facts: Facts, field: Field): Span<Mark>[] {
  return facts.entities.flatMap((entity) =>
    entity.evidence
      .filter((evidence) => evidence.field === field)
      .map(({ start, end, rule }) => ({ start, end, value: { entity, rule } })),
  )
}

function renderPiece(piece: Piece<Mark>, index: number) {
  if (typeof piece === 'string') return piece
  const { entity, rule } = piece.value
  const label = LABEL_OF_TYPE[entity.type]
  return (
    <a
      key={index}
      class="mark"
      href={nodeHash(entity.key)}
      style={{ '--type': LABEL_COLORS[label] }}
      title={`${label}: ${entity.name}\nRule ${rule}, confidence ${Math.round(100 * entity.confidence)} %`}
    >
      {piece.pieces.map(renderPiece)}
    </a>
  )
}
