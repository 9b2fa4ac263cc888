import type { PageDraft } from './puck-data'

type Kept = { draft: PageDraft; base: PageDraft & { revision: number } }

/** What could not be sent yet, in the browser's own memory. A browser that keeps nothing loses nothing else. */
export function keepDraft(name: string, kept: Kept): void {
  try {
    localStorage.setItem(keyOf(name), JSON.stringify(kept))
  } catch {
    // Full, or forbidden: then it is in this tab only, which asks before it closes.
  }
}

export function keptDraft(name: string): Kept | null {
  try {
    const kept: Kept | null = JSON.parse(localStorage.getItem(keyOf(name)) ?? 'null')
    return kept && Array.isArray(kept.draft?.blocks) && typeof kept.base?.revision === 'number' ? kept : null
  } catch {
    return null
  }
}

export function forgetDraft(name: string): void {
  try {
    localStorage.removeItem(keyOf(name))
  } catch {
    // Nothing was kept.
  }
}

const keyOf = (name: string) => `concerto.draft.${name}`
