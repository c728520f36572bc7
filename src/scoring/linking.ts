import { foldForScore } from './fold.ts'
import type { Side } from './sides.ts'

/** Precision, recall and F1 of identity over papers, over `n` paired entities. */
export interface Linking {
  p: number
  r: number
  f1: number
  n: number
}

/** An annotated thing, and the identity that the facts give one of its mentions. */
export interface Link {
  gold: string
  key: string
}

/**
 * B-cubed (Bagga and Baldwin 1998): does one key stand for the same things, and only those? Gathers the pairs of
 * many papers.
 */
export class LinkingScore {
  private readonly links: Link[] = []

  add(annotated: Side): void {
    const key = annotated.match?.entity.key
    if (key) this.links.push({ gold: foldForScore(annotated.entity.name), key })
  }

  /** Undefined where the facts have no keys. */
  result(): Linking | undefined {
    return bCubed(this.links)
  }
}

/** B-cubed over mentions: undefined where there are none. */
export function bCubed(links: readonly Link[]): Linking | undefined {
  const n = links.length
  if (n === 0) return undefined
  const byGold = counts(links.map(({ gold }) => gold))
  const byKey = counts(links.map(({ key }) => key))
  const byBoth = counts(links.map(both))
  let p = 0
  let r = 0
  for (const link of links) {
    const common = byBoth.get(both(link)) as number
    p += common / (byKey.get(link.key) as number)
    r += common / (byGold.get(link.gold) as number)
  }
  return { p: p / n, r: r / n, f1: (2 * p * r) / n / (p + r), n }
}

function both({ gold, key }: Link): string {
  return JSON.stringify([gold, key])
}

function counts(values: readonly string[]): Map<string, number> {
  const count = new Map<string, number>()
  for (const value of values) count.set(value, (count.get(value) ?? 0) + 1)
  return count
}
