/** What went wrong, for programs. The message says it for people, and what to do about it. */
export type ErrorCode =
  | 'usage'
  | 'input-missing'
  | 'input-unreadable'
  | 'input-empty'
  | 'format-unknown'
  | 'strict'
  | 'graph-missing'
  | 'graph-broken'
  | 'not-found'
  | 'ambiguous'
  | 'output'
  | 'names-broken'
  | 'network'
  | 'neo4j'
  | 'pack'
  | 'identity'
  | 'worker'

/** The one error that is a user's to mend. Anything else that is thrown is a defect of ours. */
export class PaperloomError extends Error {
  override readonly name = 'PaperloomError'
  /** Where one message is not enough: what is wrong, one line each. */
  readonly details: readonly string[]
  constructor(
    readonly code: ErrorCode,
    message: string,
    options?: ErrorOptions & { details?: readonly string[] },
  ) {
    super(message, options)
    this.details = options?.details ?? []
  }
}
