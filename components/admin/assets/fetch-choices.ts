import type { z } from 'zod'
import type { AssetChoices, choicesAsked } from '@/lib/assets/choice'

/** The answer of `/admin/assets/choices` to these words, where it answers at all. */
export async function fetchChoices(asked: z.input<typeof choicesAsked>, signal?: AbortSignal): Promise<AssetChoices> {
  const said = Object.entries(asked).flatMap(([name, value]) => (value ? [[name, String(value)]] : []))
  const response = await fetch(`/admin/assets/choices?${new URLSearchParams(said)}`, { signal })
  if (!response.ok) throw new Error(String(response.status))
  return (await response.json()).data
}
