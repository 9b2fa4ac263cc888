import { type ListState, listState } from '@/components/admin/list'
import type { EntryFilter } from '@/lib/content/form-queries'

/** What the address of the list says about which entries are meant. */
export function entryFilter(params: Record<string, string | string[]>): { state: ListState; filter: EntryFilter } {
  const state = listState(params, ['state'])
  const isConfirmed = { confirmed: true, waiting: false }[state.filters.state ?? '']
  return { state, filter: { words: state.search || undefined, isConfirmed } }
}
