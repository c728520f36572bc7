import type { Diagnostic } from '../model.ts'
import { describeDiagnostic } from '../node/diagnostics.ts'
import { plain } from './terminal.ts'

/** Lines that are printed before the rest is only counted. */
const SHOWN = 20
/** Characters of one line. */
const WIDTH = 300

/** Prints complaints on stderr as they come, a line each; after twenty it counts. */
export class Complaints {
  private count = 0

  add(diagnostic: Diagnostic): void {
    if (this.count++ < SHOWN) process.stderr.write(`${plain(describeDiagnostic(diagnostic), WIDTH)}\n`)
  }

  /** Prints how many more there were. `place` tells where all of them stand. */
  finish(place: string): void {
    if (this.count > SHOWN) process.stderr.write(`and ${this.count - SHOWN} more${place}\n`)
  }
}
