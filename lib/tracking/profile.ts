import { z } from 'zod'

/** By what somebody is recognised: the id of their browser, of their customer record, or another system's name for them. */
export const keyKinds = ['visitor', 'customer', 'external'] as const
export type KeyKind = (typeof keyKinds)[number]
export type ProfileKey = { kind: KeyKind; key: string }

/** Why two profiles were taken for one person. */
export const joinReasons = ['login', 'order', 'form', 'mail', 'hand'] as const
export type JoinReason = (typeof joinReasons)[number]

export type ProfileJoin = { id: string; reason: JoinReason; at: Date; undoneAt: Date | null }

/** Somebody, with all that was joined. */
export type Profile = {
  /** Of the root. */
  id: string
  keys: (ProfileKey & { since: Date })[]
  joins: ProfileJoin[]
  /** Of what they did; null while that is nothing. */
  firstAt: Date | null
  lastAt: Date | null
  signals: number
}

export const undoJoinInput = z.strictObject({ id: z.string().max(60) })
