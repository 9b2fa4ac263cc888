import type { PageDraft } from './puck-data'

type Kept = { draft: PageDraft; base: PageDraft & { revision: number } }

/** Not with each letter: writing a long page costs as much as showing it. */
const CALM = 300
const waiting = new Map<string, Kept>()
let timer: ReturnType<typeof setTimeout> | undefined

/** What could not be sent yet, in the browser's own memory, a moment later or when the tab is left. */
export function keepDraft(name: string, kept: Kept): void {
  waiting.set(name, kept)
  timer ??= setTimeout(write, CALM)
  addEventListener('pagehide', write)
}

/** A browser that keeps nothing loses nothing else. */
function write() {
  clearTimeout(timer)
  timer = undefined
  for (const [name, kept] of waiting)
    try {
      localStorage.setItem(keyOf(name), JSON.stringify(kept))
    } catch {
      // Full, or forbidden: then it is in this tab only, which asks before it closes.
    }
  waiting.clear()
}

export function keptDraft(name: string): Kept | null {
  write()
  try {
    const kept: Kept | null = JSON.parse(localStorage.getItem(keyOf(name)) ?? 'null')
    return kept && Array.isArray(kept.draft?.blocks) && typeof kept.base?.revision === 'number' ? kept : null
  } catch {
    return null
  }
}

export function forgetDraft(name: string): void {
  waiting.delete(name)
  try {
    localStorage.removeItem(keyOf(name))
  } catch {
    // Nothing was kept.
  }
}

const keyOf = (name: string) => `concerto.draft.${name}`
