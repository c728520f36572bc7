/** What is scored against what. Facts may come from anywhere, so of them little is asked. */
import type { Evidence } from '../model.ts'

/** One annotated paper. What is `optional` is neither rewarded nor punished. */
export interface GoldRecord {
  id: string
  title?: string | undefined
  entities: {
    name: string
    type: string
    role: string
    surfaces?: string[] | undefined
    optional?: boolean | undefined
  }[]
  repos?: { url: string; kind: string }[] | undefined
  results?:
    | {
        /** A name; `ours`, `baseline`, `other` or nothing leaves it open. */
        subject?: string | undefined
        benchmark: string
        value: number
        optional?: boolean | undefined
      }[]
    | undefined
  relations?: { from: string; rel: string; to: string; optional?: boolean | undefined }[] | undefined
}

interface Find {
  evidence?: Pick<Evidence, 'rule'>[] | undefined
}

/** What an extractor says of one paper: a facts record, or as much of one as there is. */
export interface ScoredFacts {
  id: string
  title?: string | undefined
  entities?: ScoredEntity[] | undefined
  repos?: (Find & { url: string; kind?: string | undefined })[] | undefined
  results?:
    | (Find & {
        subject?: string | undefined
        benchmark?: string | undefined
        value: number
      })[]
    | undefined
  relations?: (Find & { from: string; rel: string; to: string })[] | undefined
}

export interface ScoredEntity extends Find {
  name: string
  type: string
  role: string
  surfaces?: string[] | undefined
  /** Identity over the corpus; with it, linking is scored. */
  key?: string | undefined
  roleEvidence?: Pick<Evidence, 'rule'>[] | undefined
}
