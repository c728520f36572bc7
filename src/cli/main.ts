#!/usr/bin/env node
import { CommanderError } from 'commander'
import { PaperloomError } from '../errors.ts'
import { createProgram } from './program.ts'
import { plain } from './terminal.ts'

const DONE = 0
const FAILED = 1
const WRONG_USAGE = 2

/** A reader that has enough (`| head`) is no failure. */
for (const stream of [process.stdout, process.stderr]) {
  stream.on('error', (error: NodeJS.ErrnoException) => {
    process.exit(error.code === 'EPIPE' ? DONE : FAILED)
  })
}

try {
  await (await createProgram(process.argv[2])).parseAsync()
} catch (error) {
  process.exitCode = report(error)
}

/** Says what went wrong, in one line after its details, and gives the exit code. */
function report(error: unknown): number {
  if (error instanceof CommanderError) return error.exitCode === 0 ? DONE : WRONG_USAGE
  if (error instanceof PaperloomError) {
    for (const detail of error.details) process.stderr.write(`${plain(detail)}\n`)
    process.stderr.write(`paperloom: ${plain(error.message)}\n`)
    return error.code === 'usage' ? WRONG_USAGE : FAILED
  }
  const text = error instanceof Error ? error.message : String(error)
  process.stderr.write(`paperloom: this is a bug: ${plain(text, 200)}. PAPERLOOM_DEBUG=1 shows where.\n`)
  if (process.env.PAPERLOOM_DEBUG === '1' && error instanceof Error) process.stderr.write(`${error.stack}\n`)
  return FAILED
}
