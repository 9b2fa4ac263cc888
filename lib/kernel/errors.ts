export type ErrorCode = 'not_found' | 'forbidden' | 'invalid' | 'conflict' | 'too_many' | 'unavailable'

/**
 * A failure that the person can understand. Thrown, so that the transaction rolls back; the door turns it into a
 * message or a status. `key` names a sentence of `app/_messages/<language>/errors.ts`; the domain speaks no language.
 */
export class DomainError extends Error {
  constructor(
    readonly code: ErrorCode,
    readonly key: string,
    /** Per field of the input (dotted path), the keys of what is wrong with it. */
    readonly fields: Record<string, string[]> = {},
    /** Values for the sentence, such as the quantity that is left. */
    readonly params: Record<string, string | number> = {},
  ) {
    super(`${code}: ${key}`)
    this.name = 'DomainError'
  }
}

type Params = Record<string, string | number>

/** What you may not see is not found, too. `what` is a kind: 'product', 'order'. */
export const notFound = (what: string) => new DomainError('not_found', 'notFound', {}, { what })
export const forbidden = (permission: string) => new DomainError('forbidden', 'forbidden', {}, { permission })
/** Nobody is signed in, so signing in may help. A door answers 401. */
export const signInFirst = () => new DomainError('forbidden', 'signIn')
export const invalid = (key: string, fields: Record<string, string[]> = {}, params: Params = {}) =>
  new DomainError('invalid', key, fields, params)
export const conflict = (key: string, params: Params = {}) => new DomainError('conflict', key, {}, params)
/** Too many tries; `seconds` until the next one is worth it. */
export const tooMany = (seconds: number) => new DomainError('too_many', 'tooMany', {}, { seconds })
/** A neighbour (payment provider, mail server) does not answer. */
export const unavailable = (key: string, params: Params = {}) => new DomainError('unavailable', key, {}, params)

export const isDomainError = (error: unknown): error is DomainError =>
  // By name, not by class: each bundle of the server has its own copy of this file.
  error instanceof Error && error.name === 'DomainError'
