/** The exporters, in the order in which help lists them. A new one is one file and one line here. */
import { csv } from './csv.ts'
import type { Exporter } from './exporter.ts'
import { gexf } from './gexf.ts'
import { json } from './json.ts'

export type { ExportedFile, Exporter } from './exporter.ts'

export const EXPORTERS: readonly Exporter[] = [gexf, json, csv]
