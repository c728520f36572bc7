/** What an exporter writes, as one text a file. */
import type { Exporter } from '../../../graph/export/index.ts'
import type { KnowledgeGraph } from '../../../src/model.ts'

export function filesOf(exporter: Exporter, graph: KnowledgeGraph): Map<string, string> {
  return new Map(exporter.files(graph, 'test').map(({ suffix, chunks }) => [suffix, [...chunks].join('')]))
}

/** As a file holds it: UTF-8 has no halves of surrogate pairs. */
export function textOf(exporter: Exporter, graph: KnowledgeGraph, suffix = ''): string {
  return new TextDecoder('utf-8', { ignoreBOM: true }).decode(
    new TextEncoder().encode(filesOf(exporter, graph).get(suffix)),
  )
}
