import type { z } from 'zod'

/** The names of jobs that come back by the clock begin so. */
export const SCHEDULE = 'schedule.'

export type DomainEvent = {
  name: string
  data: Record<string, unknown>
  subject: string | null
  /** Cache tags of everything that shows what has just changed. */
  stale: string[]
}

type Says<T> = {
  /** The cache tags that this makes stale. */
  stale?: (data: T) => string[]
  /** The id of the thing it happened to. */
  subject?: (data: T) => string
}

/** Declares what can happen: a name `capability.noun_verbed`, its payload, what it makes stale, whose timeline it is. */
export function defineEvent<Name extends string, Schema extends z.ZodType<Record<string, unknown>>>(
  name: Name,
  schema: Schema,
  says: Says<z.output<Schema>> = {},
) {
  const create = (input: z.input<Schema>): DomainEvent => {
    const data = schema.parse(input)
    return { name, data, subject: says.subject?.(data) ?? null, stale: says.stale?.(data) ?? [] }
  }
  return Object.assign(create, { eventName: name, schema })
}

/** What a subscriber is given. `id` is the key that makes it idempotent: deliveries may repeat. */
export type Delivery<T = Record<string, unknown>> = {
  id: string
  name: string
  data: T
  subject: string | null
  occurredAt: Date
  actor: { kind: string; id: string }
}

export type Subscriber = {
  /** `capability.whatItDoes`, unique. */
  name: string
  /** Event names it listens to. */
  on: string[]
  /** Lower runs first (default 5). */
  priority?: number
  handle: (delivery: Delivery) => Promise<void>
}

type Declared<Schema extends z.ZodType> = { eventName: string; schema: Schema }

/** A listener to one event, with its payload typed and checked. */
export function subscriber<Schema extends z.ZodType<Record<string, unknown>>>(
  name: string,
  event: Declared<Schema>,
  handle: (delivery: Delivery<z.output<Schema>>) => Promise<void>,
  priority = 5,
): Subscriber {
  return {
    name,
    on: [event.eventName],
    priority,
    handle: (delivery) => handle({ ...delivery, data: event.schema.parse(delivery.data) }),
  }
}
