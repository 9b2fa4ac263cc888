import type { Budget } from './cost'

export type Json = null | boolean | number | string | Json[] | { [key: string]: Json }

/** Lists of values that conditions share: the members of a segment, the numbers of test devices. */
export type Groups = Readonly<Record<string, readonly Json[]>>

/** What an operator needs to ask further. */
export type Judge = {
  groups: Groups
  budget: Budget
  /** A condition on what is known of someone. */
  meets(condition: Json, known: Json): boolean
  /** A value, or operators on one. */
  fits(wanted: Json, value: Json): boolean
}
