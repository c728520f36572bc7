/** The exporters, in the order in which help lists them. A new one is one file and one line here. */
import { bibtex } from './bibtex.ts'
import { cslJson } from './csl-json.ts'
import { csv } from './csv.ts'
import type { Exporter } from './exporter.ts'
import { gexf } from './gexf.ts'
import { json } from './json.ts'
import { papersCsv } from './papers-csv.ts'
import { ris } from './ris.ts'

export type { ExportedFile, Exporter } from './exporter.ts'

export const EXPORTERS: readonly Exporter[] = [gexf, json, csv, bibtex, ris, papersCsv, cslJson]
