import type { Diagnostic, Paper } from '../model.ts'

/** A source of bytes. `name` is what sources and diagnostics call it: never a path of the machine. */
export interface Input {
  name: string
  /** True where nobody named it (a file in a folder): then it may be of no known format. */
  isFound?: boolean
  /** Unpacks gzip, where the platform has something better than a DecompressionStream. */
  inflate?: Inflate
  open(): ReadableStream<Uint8Array>
  /** The text of a file beside this one, by its relative name: what `\\input` of a LaTeX source means. */
  sibling?: Sibling
}

/** Finds a file beside an input. Undefined where there is none; never one outside the folder or archive. */
export type Sibling = (name: string) => Promise<string | undefined>

/** What a reader may need besides the text. */
export interface FormatOptions {
  /** For tables: which column holds a field, where its header does not say so. */
  columns?: Readonly<Record<string, string>> | undefined
  sibling?: Sibling | undefined
}

/** Unpacks gzip. Throws where it is cut off or broken; waits for its reader, so that memory stays bounded. */
export type Inflate = (packed: AsyncGenerator<Uint8Array>) => AsyncIterable<Uint8Array>

/** Why a record cannot become a paper. `code` is stable; `reason` is for people. */
export interface Problem {
  code: string
  reason: string
}

/**
 * One record as a format finds it, before validation: an untrusted value, or why there is none. `line` is
 * one-based, where the record starts. `warning` tells of something the reader had to guess.
 */
export type RawRecord =
  | { line: number; value: unknown; warning?: Problem }
  | { line: number; problem: Problem }

/** A kind of input. To add one: write its file, and name it in `FORMATS` (formats.ts). */
export interface Format {
  id: string
  /** One plain line for `--help`. */
  title: string
  /** True for a form that many kinds of text fit (JSON lines, tables, prose): asked where no other claims. */
  isGeneral?: boolean
  /** True for a format that never has abstracts. */
  hasNoAbstracts?: boolean
  /** A small whole input that `detect` claims and `read` reads without a complaint. */
  example: string
  /** Tells from the first 64 kB whether an input is of this kind. */
  detect(head: string, options?: FormatOptions): boolean
  /** Finds the records in decoded text that comes in pieces of any size. Holds at most one record. */
  read(chunks: AsyncIterable<string>, options?: FormatOptions): AsyncGenerator<RawRecord>
}

/**
 * What reading an input yields, in its order: first its format (of an archive, that of each file in it), then a
 * paper or a complaint at a time.
 */
export type Reading = { format: string } | { paper: Paper } | { diagnostic: Diagnostic }

/** Characters that one record may have; a longer one is skipped, so that it cannot fill the memory. */
export const MAX_RECORD = 8 * 1024 * 1024

/** The complaint about a record above `MAX_RECORD`. */
export const TOO_LARGE: Problem = {
  code: 'record-too-large',
  reason: 'the record is longer than 8 million characters',
}
