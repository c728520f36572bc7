import type { Evidence } from '../../src/model.ts'

/** The rule that finds names that are known beforehand, whatever the paper says of them. */
export const KNOWN_NAME = 'mention.known-name'

/** Does a name stand here that is known beforehand? */
export function isKnownPlace({ rule }: Evidence): boolean {
  return rule === KNOWN_NAME
}
