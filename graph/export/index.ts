/** The exporters, in the order in which help lists them. A new one is one file and one line here. */
import { bibtex } from './bibtex.ts'
import { cslJson } from './csl-json.ts'
import { csv } from './csv.ts'
import { cypher } from './cypher.ts'
import type { Exporter } from './exporter.ts'
import { gexf } from './gexf.ts'
import { graphml } from './graphml.ts'
import { json } from './json.ts'
import { jsonLd } from './json-ld.ts'
import { neo4jCsv } from './neo4j-csv.ts'
import { obsidian } from './obsidian.ts'
import { papersCsv } from './papers-csv.ts'
import { ris } from './ris.ts'

export type { ExportedFile, Exporter } from './exporter.ts'

export const EXPORTERS: readonly Exporter[] = [
  gexf,
  graphml,
  csv,
  json,
  jsonLd,
  cypher,
  neo4jCsv,
  obsidian,
  bibtex,
  ris,
  papersCsv,
  cslJson,
]
