import type { z } from 'zod'
import type { Permission } from '@/lib/kernel/actor'

type Shape = z.ZodObject

/** One operation of the public API: the schemas that its route checks by are the ones that the document shows. */
export type Spec<P extends Shape = Shape, Q extends Shape = Shape, B extends z.ZodType = z.ZodType> = {
  id: string
  method: 'get' | 'post' | 'put' | 'patch' | 'delete'
  /** `/carts/{token}` */
  path: string
  summary: string
  tag: string
  params?: P
  query?: Q
  body?: B
  /** What `data` is. */
  answer: z.ZodType
  status?: 200 | 201
  /** Needs an API key (or a session) with this permission. */
  scope?: Permission
  /** Needs a signed-in shopper: a key is not one. */
  isForShoppers?: boolean
  /** Repetitions with the same `Idempotency-Key` header get the first answer. */
  idempotency?: 'required' | 'optional'
  /** `If-Match` names the version that the caller has seen: someone who was slower is refused. */
  ifMatch?: 'required' | 'optional'
}

export const defineSpec = <P extends Shape, Q extends Shape, B extends z.ZodType>(spec: Spec<P, Q, B>) => spec
