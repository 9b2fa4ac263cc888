import 'server-only'
import type { ZodType, z } from 'zod'
import { parse, readJson } from '@/app/_server/route'
import { currentStaff } from '@/app/_server/session'
import type { Actor } from '@/lib/kernel/actor'
import { DomainError, signInFirst } from '@/lib/kernel/errors'

/** Larger drafts are counted when they are published, not while someone types. */
const MOST_BYTES = 4_000_000

export const isLarge = (request: Request) => Number(request.headers.get('content-length') ?? 0) > MOST_BYTES

/** Who asks something about a draft, and what: members of staff only, as all of the desk. */
export async function asked<Schema extends ZodType>(
  request: Request,
  schema: Schema,
): Promise<{ staff: Actor; input: z.output<Schema> }> {
  const staff = await currentStaff()
  if (!staff) throw signInFirst()
  if (isLarge(request)) throw new DomainError('invalid', 'invalid')
  return { staff, input: parse(schema, await readJson(request)) }
}
