import { cleanName } from '../clean.ts'
import { MODEL_VARIANTS } from '../lexicon/suffixes.ts'
import { classOf, codeAt, DIGIT, LOWER } from '../reading/characters.ts'
import { type Document, gapAfter, type NameHit, type Span } from '../reading/document.ts'
import { HEAD_NOUN, isVersion } from '../reading/names.ts'

const VARIANTS = new Set(MODEL_VARIANTS)
const MOST_PARTS = 5
/** Variants that stand in small letters right after a family's name. */
const SMALL = /^(?:mini|high)$/
const AFTER_VERSION = /^(?:pro|flash|turbo|ultra|sonnet|opus|haiku|nano)$/

/** Whisper large-v3. */
const SIZE_WITH_VERSION = /^(?:tiny|small|base|medium|large)-v\d$/

/** A model of a known family: where it ends, its clean name, and whether the family's name stands bare. */
export interface FamilyMember {
  span: Span
  name: string
  bare: boolean
  /** A glued part that is no version, size or variant: "Whisper-RIR-Mega" may be anything. */
  isMadeFrom: boolean
}

/**
 * Reads what belongs to a family's name: glued parts (GPT-4o-mini, DeepSeek-R1-Distill-Qwen-32B) and, after
 * a space, versions, sizes and variants (Llama 3.1 405B, Gemini 2.5 Pro). Undefined where the glued rest makes
 * it something else (GPT-based is the family; GPTQ is not reached, since a name ends where letters end).
 */
export function familyMember(document: Document, hit: NameHit): FamilyMember | undefined {
  const { words, text, lower } = document
  const wordEnd = words.end[hit.last] as number
  const end = gluedEnd(text, hit.end, wordEnd)
  let span: Span = { ...hit, end }
  if (end === wordEnd) {
    for (let part = 0; part < MOST_PARTS; part++) {
      const next = span.last + 1
      if (next >= words.length || gapAfter(document, span.last) !== ' ') break
      const word = text.slice(words.start[next], words.end[next])
      const isVariant =
        (VARIANTS.has(lower(next)) &&
          (/[A-Z]/.test(word) ||
            SMALL.test(word) ||
            (AFTER_VERSION.test(word) && isVersion(document, span.last)))) ||
        SIZE_WITH_VERSION.test(word)
      if (!isVariant && !(isVersion(document, next) && !countsSomething(document, next))) break
      span = { first: span.first, last: next, start: span.start, end: words.end[next] as number }
    }
  }
  const surface = text.slice(span.start, span.end)
  const rest = text.slice(hit.end, span.end)
  if (HYBRID.test(rest) && isDescribing(document, span)) return undefined
  return {
    span,
    name: cleanName(hit.known.name + (rest || '')) || surface,
    bare: rest === '',
    isMadeFrom: hasOwnPart(rest),
  }
}

/** Mamba-Transformer: a kind of network that is made of both. */
const HYBRID = /^-(?:Transformer|Attention|CNN|LSTM|GNN|MLP|SSM|UNet|U-Net)s?$/

const LETTERS = /^[A-Za-z]{3,}$/

function hasOwnPart(rest: string): boolean {
  return rest.split(/[-\s]/).some((part) => LETTERS.test(part) && !VARIANTS.has(part.toLowerCase()))
}

/** "a hybrid Mamba-Transformer model": adjectives before it, or a noun behind. */
function isDescribing(document: Document, { first, last }: Span): boolean {
  return (
    /^(?:hybrid|a|an|of|and)$/.test(document.lower(first - 1)) ||
    (gapAfter(document, last) === ' ' && ((document.cues[last + 1] ?? 0) & HEAD_NOUN) !== 0)
  )
}

/** How far the glued rest belongs to the name: up to a hyphen before a word in small letters that is no variant. */
function gluedEnd(text: string, from: number, wordEnd: number): number {
  let end = from
  while (end < wordEnd) {
    const code = text.charCodeAt(end)
    if (code === 45 || (code >= 0x2010 && code <= 0x2013)) {
      const part = partAfter(text, end + 1, wordEnd)
      if (classOf(codeAt(text, end + 1)) === LOWER && /^[a-z]+$/.test(part) && !VARIANTS.has(part)) return end
      end += 1 + part.length
      if (part === '') return end - 1
    } else if (code === 47 && classOf(codeAt(text, end + 1)) !== DIGIT) return end
    else end++
  }
  return end
}

function partAfter(text: string, from: number, wordEnd: number): string {
  let end = from
  while (end < wordEnd && text.charCodeAt(end) !== 45) end++
  return text.slice(from, end)
}

const COUNTED =
  /^(?:times|x|percent|points|%|papers|models|tasks|problems|languages|datasets|benchmarks|hours|gpus|to|of|and)$/

/** "GPT 4 times": the number counts something else. */
function countsSomething(document: Document, w: number): boolean {
  const next = document.lower(w + 1)
  return (
    next !== undefined &&
    gapAfter(document, w) === ' ' &&
    COUNTED.test(next) &&
    !/\./.test(document.lower(w)) &&
    next !== 'models' &&
    next !== 'and'
  )
}
