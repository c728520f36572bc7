import { CUE } from '../lexicon/cues.ts'
import { type Document, gapAfter } from '../reading/document.ts'
import { isCapitalised } from '../reading/names.ts'
import type { Reading } from '../reading/reading.ts'
import type { Sentence } from '../reading/sentences.ts'
import { openBracket } from './benchmark-of.ts'
import { isCost } from './cost.ts'
import type { Figure, Series } from './figure.ts'
import { isImprovement } from './kind.ts'
import { headBefore, isMetric, metricOf } from './metric.ts'
import { ITEMS, METRICS, REPORTS, SOLVES } from './wording.ts'

const REACH = 25

/** Keeps the figures that say how good something is, and notes their kind and metric. */
export function acceptSeries(reading: Reading, sentence: Sentence, all: readonly Series[]): Series[] {
  const { document } = reading
  const kept: Series[] = []
  for (const series of all) {
    for (const figure of series.figures) {
      const metric = metricOf(document, figure)
      if (metric !== undefined) figure.metric = metric
      if (isImprovement(document, series, figure) || goesOnWithGains(document, kept.at(-1), series))
        figure.kind = 'improvement'
    }
    shareMetric(series)
    const figures = series.figures.filter((figure) => isResult(reading, sentence, series, figure, kept))
    if (figures.length) kept.push({ form: series.form, figures })
  }
  return kept
}

/** "gains of 1.8% on A and 9.3% on B": the second is a gain like the first. */
function goesOnWithGains(
  { lower }: Document,
  before: Series | undefined,
  { figures, form }: Series,
): boolean {
  const first = figures[0] as Figure
  if (form === 'change' || before?.figures.at(-1)?.kind !== 'improvement' || first.of !== undefined)
    return false
  return lower(first.word - 1) === 'and' || (lower(first.word - 1) === 'a' && lower(first.word - 2) === 'and')
}

/** "61.79 to 66.94 accuracy", "AUCs of 0.98, 0.97 and 0.96": one metric for all that name none. */
function shareMetric({ figures }: Series): void {
  const metric = figures.find((figure) => figure.metric !== undefined)?.metric
  if (metric !== undefined) for (const figure of figures) figure.metric ??= metric
}

function isResult(
  reading: Reading,
  sentence: Sentence,
  series: Series,
  figure: Figure,
  kept: readonly Series[],
): boolean {
  const { document } = reading
  if (isCost(document, series)) return false
  if (figure.of !== undefined) return true
  if (/^(?:within|top)$/.test(document.lower(figure.word - 1))) return false
  if (figure.unit === 'points' || figure.signed) return true
  if (figure.unit === '%') return shareOf(reading, figure) ?? isReported(reading, sentence, series, figure)
  if (isSolved(document, figure)) {
    figure.unit = 'count'
    return true
  }
  if (isVersion(document, figure)) return false
  if (!figure.decimal && !series.figures.some(({ decimal }) => decimal)) return hasMetric(document, figure)
  return (
    figure.metric !== undefined ||
    isOnBenchmark(reading, figure) ||
    (series.form === 'change' && isReported(reading, sentence, series, figure)) ||
    ((isMeasured(document, series.figures[0] as Figure) || isBare(kept.at(-1)?.figures.at(-1))) &&
      leadsToPlace(document, series.figures.at(-1) as Figure))
  )
}

/** A whole number counts where a metric stands right before it: "an F1 score of 72". */
function hasMetric(document: Document, figure: Figure): boolean {
  return (
    figure.value <= 100 &&
    figure.value > 1 &&
    headBefore(document, figure) !== undefined &&
    !ITEMS.has(document.lower(figure.last + 1))
  )
}

/** "60.8 on AIME": nothing but the preposition, and a benchmark. */
function isOnBenchmark({ document, entities, entityOf }: Reading, { last, decimal, value }: Figure): boolean {
  if (!decimal || value > 100 || document.lower(last + 1) !== 'on') return false
  for (let w = last + 2; w <= last + 3; w++)
    if (entities[entityOf[w] as number]?.type === 'benchmark') return true
  return false
}

/** A decimal without unit: what follows such a one may be another. */
function isBare(figure: Figure | undefined): boolean {
  return figure?.decimal === true && !figure.unit
}

/** "26% of the problems" is a result, "95% of the parameters" is none; undefined where no share of anything is spoken of. */
function shareOf({ document, entityOf }: Reading, { word, last }: Figure): boolean | undefined {
  const { lower } = document
  if (/^(?:confidence|ci|chance|data|training)$/.test(lower(last + 1))) return false
  if (lower(last + 1) !== 'of') return undefined
  for (let w = word - 1; w >= word - 4; w--) if (KEEPS.test(lower(w))) return false
  for (let w = last + 2; w <= last + 6; w++) {
    if (document.sentenceOf[w] !== document.sentenceOf[last]) return false
    if (ITEMS.has(lower(w)) || lower(w) === 'time' || (entityOf[w] as number) >= 0)
      return isActedOn(document, word)
    if (/[,;()]/.test(gapAfter(document, w))) return false
  }
  return false
}

/** A verb of solving or reaching before a share: "proves 26% of", "can create counterexamples for 9% of". */
function isActedOn(document: Document, word: number): boolean {
  for (
    let w = word - 1;
    w >= Math.max(0, word - 12) && document.sentenceOf[w] === document.sentenceOf[word];
    w--
  )
    if (SOLVES.has(document.lower(w)) || ACHIEVES.test(document.lower(w))) return true
  return false
}

const ACHIEVES =
  /^(?:achiev|reach|attain|succeed|creat|detect|identif|handl|find|formali|fail|score|correct|recover|predict|prefer|recogni|translat|pass)/

/** Names and metrics may have their number in a bracket behind them. */
function followsName({ document, entityOf }: Reading, { start, word }: Figure): boolean {
  const open = openBracket(document, start)
  let w = word - 1
  while (w > 0 && (document.words.start[w] as number) > open) {
    if ((entityOf[w] as number) >= 0 || isMetric(document, w)) return true
    w--
  }
  return w >= 0 && ((entityOf[w] as number) >= 0 || isMetric(document, w) || isCapitalised(document, w))
}

const STATES = /^(?:is|are|was|were|has|have|having|provide|provides|show|shows)$/

const KEEPS =
  /^(?:retain|retains|retaining|keep|keeps|keeping|maintain|maintains|maintaining|preserv|preserves|preserving|recover|recovers|recovering|cover|covers|covering|using|with|contain|contains|comprising|account|accounts|filtering)$/

/** Is there a word of reporting in the sentence before the number, or a bracket around it? */
function isReported(reading: Reading, { first }: Sentence, { form }: Series, figure: Figure): boolean {
  const { document } = reading
  if (figure.metric !== undefined || figure.kind === 'improvement') return true
  if (openBracket(document, figure.start) >= 0) return form === 'change' || followsName(reading, figure)
  if (
    /^(?:only|just|merely)$/.test(document.lower(figure.word - 1)) &&
    document.lower(figure.word - 2) === 'with'
  )
    return false
  for (let w = figure.word - 1; w >= Math.max(first, figure.word - REACH); w--) {
    const word = document.lower(w)
    if (
      (REPORTS.has(word) && !STATES.test(word)) ||
      METRICS.has(word) ||
      ((document.cues[w] as number) & CUE.compare) !== 0
    )
      return true
  }
  return false
}

/** "solves 86 problems", "proving 7 more theorems". */
function isSolved(document: Document, { word, last, decimal, unit }: Figure): boolean {
  if (decimal || unit) return false
  const { lower } = document
  if (!ITEMS.has(lower(last + 1)) && !ITEMS.has(lower(last + 2))) return false
  for (let w = word - 1; w >= word - 4; w--) {
    if (SOLVES.has(lower(w))) return true
    if (
      !/^(?:up|to|only|just|a|total|of|all|at|most|least|over|about|another|additional|new|record|the)$/.test(
        lower(w),
      )
    )
      return false
  }
  return false
}

/** "Sonnet 3.5": a bare number behind a capitalised word that is no metric. */
function isVersion(document: Document, { word, start }: Figure): boolean {
  const before = word - 1
  if (before < 0 || document.text.slice(document.words.end[before], start) !== ' ') return false
  if (METRICS.has(document.lower(before)) || document.sentenceOf[before] !== document.sentenceOf[word])
    return false
  const code = document.text.charCodeAt(document.words.start[before] as number)
  return code >= 65 && code <= 90 && headBefore(document, { word, start } as Figure) === undefined
}

/** A verb of measuring right before the number: "achieves 83.8", "is only 0.48"; or a bracket. */
function isMeasured(document: Document, { word, start }: Figure): boolean {
  if (document.text[start - 1] === '(') return true
  for (let w = word - 1; w >= Math.max(0, word - 4); w--) {
    if (REPORTS.has(document.lower(w)) || document.lower(w) === 'with') return true
    if (!/^(?:an|a|of|the|average|new|to|from|only|just|and|by|up|over|about)$/.test(document.lower(w)))
      return false
  }
  return false
}

function leadsToPlace(document: Document, { last, start }: Figure): boolean {
  return /^(?:on|for|in)$/.test(document.lower(last + 1)) || document.text[start - 1] === '('
}
