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

/** The one error that is a user's to mend. Anything else that is thrown is a defect of ours. */
export class PaperloomError extends Error {
  override readonly name = 'PaperloomError'
  constructor(
    readonly code: ErrorCode,
    message: string,
    options?: ErrorOptions,
  ) {
    super(message, options)
  }
}
