import { fieldErrors } from '@/app/_server/form-data'
import { invalid } from '@/lib/kernel/errors'
import { readSignal, type Signal } from '@/lib/tracking/signal'

/** All of them, or none and what is wrong with which. `oldest`: the milliseconds that a clock is believed to be behind. */
export function readSignals(told: unknown[], oldest: number): Signal[] {
  const now = new Date()
  const fields: Record<string, string[]> = {}
  const signals = told.flatMap((one, at) => {
    const signal = readSignal(one, now, oldest)
    if (!('issues' in signal)) return [signal]
    for (const [field, why] of Object.entries(fieldErrors(signal))) fields[`signals.${at}.${field}`] = why
    return []
  })
  if (Object.keys(fields).length) throw invalid('invalid', fields)
  return signals
}
