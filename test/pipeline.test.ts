import { readdirSync, readFileSync } from 'node:fs'
import { Ajv2020 } from 'ajv/dist/2020.js'
import { describe, expect, it } from 'vitest'
import schema from '../src/facts.schema.json' with { type: 'json' }
import * as library from '../src/index.ts'
import { EDGE_TYPES, type Facts, NODE_LABELS } from '../src/model.ts'
import { buildFrom, manifestOf } from '../src/pipeline.ts'
import { inputOf } from './ingest/streams.ts'

const SEEDS = new URL('../seeds/', import.meta.url)
const seeds = readdirSync(SEEDS)
  .filter((name) => name.endsWith('.txt'))
  .map((name) => inputOf(readFileSync(new URL(name, SEEDS)), name))

const built = await buildFrom(seeds)

describe('the graph of the seeds', () => {
  it('has 317 papers', () => {
    expect(built.counts).toMatchObject({ records: 408, skipped: 0, papers: 317, diagnostics: 0 })
    expect(built.counts.nodesByLabel.Paper).toBe(317)
    expect(built.facts).toHaveLength(317)
  })

  it('is counted right', () => {
    const { counts, graph } = built
    expect(Object.keys(counts.nodesByLabel)).toEqual([...NODE_LABELS])
    expect(Object.keys(counts.edgesByType)).toEqual([...EDGE_TYPES])
    const sum = (numbers: number[]) => numbers.reduce((a, b) => a + b, 0)
    expect(sum(Object.values(counts.nodesByLabel))).toBe(graph.nodes.length)
    expect(sum(Object.values(counts.edgesByType))).toBe(graph.edges.length)
    expect(counts.communities).toBe(counts.nodesByLabel.Community)
    expect(counts.entities).toBeGreaterThan(100)
  })

  it('is the same to the byte when the inputs come in another order', async () => {
    expect(JSON.stringify(await buildFrom(seeds.toReversed()))).toBe(JSON.stringify(built))
  })

  it('rests on facts that follow the published schema', () => {
    const validate = new Ajv2020({ allErrors: true, strict: true }).compile<Facts>(schema)
    for (const facts of built.facts) {
      expect(
        validate(JSON.parse(JSON.stringify(facts))),
        `${facts.id}: ${JSON.stringify(validate.errors)}`,
      ).toBe(true)
    }
  })

  it('has evidence at the place it names', () => {
    for (const facts of built.facts) {
      for (const entity of facts.entities) {
        for (const { field, start, end } of entity.evidence) {
          expect(entity.surfaces).toContain(facts[field].slice(start, end))
        }
      }
    }
  })
})

describe('the pipeline', () => {
  it('tells how far it is, and uses the extractor that it is given', async () => {
    const stages = new Set<string>()
    const input = inputOf('{"id":"a","title":"T"}\n{"id":"b","title":"U"}\n')
    const { facts } = await buildFrom([input], {
      onProgress: (stage) => stages.add(stage),
      extractAll: (papers, onDone) =>
        papers.map((paper, i) => {
          onDone(i + 1)
          return {
            ...paper,
            venue: 'given',
            entities: [],
            repos: [],
            results: [],
            relations: [],
            diagnostics: [],
          }
        }),
    })
    expect(facts.map((paper) => paper.venue)).toEqual(['given', 'given'])
    expect([...stages]).toEqual(expect.arrayContaining(['reading', 'extracting']))
  })

  it('collects what went wrong everywhere, sorted', async () => {
    const lines =
      '{"id":"2501.00001","title":"One long title"}\n{"id":"2501.00001","title":"Something different"}\n7\n{}\n'
    const met: string[] = []
    const { diagnostics, counts } = await buildFrom([inputOf(lines, 'x')], {
      onDiagnostic: ({ code }) => met.push(code),
    })
    expect(met).toEqual(['record-not-object', 'record-no-title', 'same-id-other-title'])
    expect(diagnostics.map(({ code, line }) => [code, line])).toEqual([
      ['same-id-other-title', undefined],
      ['record-not-object', 3],
      ['record-no-title', 4],
    ])
    expect(counts).toMatchObject({ records: 2, skipped: 2, papers: 1, diagnostics: 3 })
  })

  it('writes a manifest without a clock, inputs sorted', () => {
    const inputs = ['b', 'a'].map((name) => ({ name, sha256: '0', bytes: 1, format: 'jsonl' }))
    const manifest = manifestOf(built, '1.2.3', inputs)
    expect(manifest).toEqual(manifestOf(built, '1.2.3', inputs.toReversed()))
    expect(manifest).toMatchObject({ format: 1, version: '1.2.3', counts: built.counts })
    expect(manifest.inputs.map((input) => input.name)).toEqual(['a', 'b'])
  })
})

it('the library exports what it promises', () => {
  expect(Object.keys(library).sort()).toMatchInlineSnapshot(`
    [
      "BENCHMARK_SUBTYPES",
      "EDGE_OF_RELATION",
      "EDGE_OF_ROLE",
      "EDGE_TYPES",
      "ENTITY_TYPES",
      "EXPORTERS",
      "FORMATS",
      "FORMAT_VERSION",
      "LABEL_OF_TYPE",
      "NODE_LABELS",
      "PaperloomError",
      "RELATIONS",
      "REPO_KINDS",
      "RESULT_UNITS",
      "ROLES",
      "SPELLING_REASONS",
      "UNDIRECTED",
      "WALKED_EDGES",
      "benchmarkMatrix",
      "buildFrom",
      "buildGraph",
      "buildGraphFrom",
      "clusterGraph",
      "communitiesOf",
      "continued",
      "createExtractor",
      "describeCommunity",
      "describeNode",
      "diffGraphs",
      "explain",
      "extract",
      "findNodes",
      "graphStats",
      "inCommon",
      "isSameGraph",
      "isShare",
      "layoutGraph",
      "leaderboard",
      "leaderboards",
      "linkCorpus",
      "linkFacts",
      "listCommunities",
      "manifestOf",
      "mergePapers",
      "metricDirection",
      "metricName",
      "papersIn",
      "pathsBetween",
      "readAll",
      "readIdentityFile",
      "readNameTable",
      "readPacks",
      "readPapers",
      "readRecords",
      "relatedTo",
      "rulePackHash",
      "searchGraph",
      "selectPapers",
      "sharedWith",
      "usersOfAll",
    ]
  `)
})
