import { useQuery } from '@tanstack/react-query'
import type { Choice, ChoiceKind } from '@/lib/content/choice'

/** What can be chosen, by its name; with `values` what is chosen already. */
export async function fetchChoices(kind: ChoiceKind, asked: { q?: string; values?: string[] }): Promise<Choice[]> {
  const search = new URLSearchParams({ kind })
  if (asked.q !== undefined) search.set('q', asked.q)
  for (const value of asked.values ?? []) search.append('value', value)
  const response = await fetch(`/admin/content/choices?${search}`)
  return response.ok ? (await response.json()).data : []
}

export const useChoices = (kind: ChoiceKind, q: string, enabled: boolean) =>
  useQuery({
    queryKey: ['choices', kind, q],
    queryFn: () => fetchChoices(kind, { q }),
    enabled,
    placeholderData: (before) => before,
  })

/** The names of what is chosen. */
export const useChosen = (kind: ChoiceKind, values: string[]) =>
  useQuery({
    queryKey: ['chosen', kind, ...values],
    queryFn: () => fetchChoices(kind, { values }),
    enabled: values.length > 0,
    staleTime: 300_000,
    placeholderData: (before) => before,
  })
