import { z } from 'zod'
import { defineEvent } from '@/lib/events/event'

const choice = z.object({ feature: z.string(), value: z.string() })
/** A visit to a model, by the id of its row: whose it was stays there, and goes with it. */
const build = z.object({
  id: z.string(),
  model: z.string(),
  slug: z.string(),
  version: z.number(),
  market: z.string(),
})
const says = { subject: ({ id }: { id: string }) => id }

/** Every choice, in the order in which they were made; what was pressed and did not go is `refused`. */
export const choicesMade = defineEvent(
  'tracking.choices_made',
  build.extend({ key: z.string(), choices: z.array(choice), refused: z.array(choice) }),
  says,
)
/** Somebody took these values back soon after choosing them, or chose them again and again. Told once for each. */
export const choiceHesitated = defineEvent('tracking.choice_hesitated', build.extend({ values: z.array(choice) }), says)
/** Something was changed, and then nothing was done with it: no cart. `kept` when it was saved or shared. */
export const buildAbandoned = defineEvent(
  'tracking.build_abandoned',
  build.extend({ key: z.string(), changes: z.number(), seconds: z.number(), kept: z.boolean() }),
  says,
)

const joined = z.object({ id: z.string(), from: z.string(), join: z.string() })
/** Two profiles were taken for one person; `id` is whose it is now. */
export const profileJoined = defineEvent('tracking.profile_joined', joined.extend({ reason: z.string() }), says)
/** And were not. */
export const profileParted = defineEvent('tracking.profile_parted', joined, says)
