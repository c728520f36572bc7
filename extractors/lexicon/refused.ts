import { foldName } from '../../src/text.ts'
import { MODEL_VARIANTS } from './suffixes.ts'

const VARIANTS = new Set(MODEL_VARIANTS)

/** What is no name, whatever rules say of it. */
export class NotNames {
  private readonly names: ReadonlySet<string>
  private readonly families: readonly string[]

  /** @param families of models: every version of them (GPT-4, Claude Opus) is no name either */
  constructor(names: readonly string[], families: readonly string[] = []) {
    this.names = new Set([...names, ...families].map(foldName))
    this.families = families.map(foldName)
  }

  /** Is a name, which `foldName` has folded, none? */
  has(folded: string): boolean {
    if (this.names.has(folded)) return true
    for (const family of this.families) {
      if (!folded.startsWith(family)) continue
      const rest = folded.slice(family.length)
      if (/^[0-9]/.test(rest) || VARIANTS.has(rest)) return true
    }
    return false
  }
}
