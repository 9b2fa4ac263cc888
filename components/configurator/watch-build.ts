import type { BuildStep, StepKind } from '@/lib/tracking/build-step'
import { allows } from '@/lib/tracking/consent'
import { listen } from './note'
import type { ModelView } from './view'

/** Where a visit stands, so that it goes on after the page was loaded again in the same window. */
type Visit = { build: string; n: number; began: number; last: number }

const SENT_AFTER = 8_000
/** Resting on a value for so long is looking at it. */
const LOOKS_FOR = 800
// As `lib/tracking/build-step.ts` has them, which would bring its schemas along.
const MOST_STEPS = 400
const MOST_AT_ONCE = 50
const VISIT_ENDS_AFTER = 30 * 60_000

/** Notes every step and sends them in batches, in the background; at once only when the page is left. Answers how to stop. */
export function watchBuild({ slug, version, home, storefront }: ModelView, first: string): () => void {
  const store = `build-${slug}`
  const looked = new Set<string>()
  const rooms = `${home}/`
  let queue: BuildStep[] = []
  let key = first
  let visit = remembered()
  let timer = 0
  let resting = 0

  function remembered(): Visit | undefined {
    try {
      const kept: Visit = JSON.parse(sessionStorage.getItem(store) ?? '')
      return Date.now() - kept.last < VISIT_ENDS_AFTER ? kept : undefined
    } catch {
      return undefined
    }
  }

  const push = (kind: StepKind, feature?: string, value?: string, from?: string) => {
    const now = Date.now()
    if (visit && now - visit.last >= VISIT_ENDS_AFTER) {
      send()
      visit = undefined
      looked.clear()
    }
    if (!visit) {
      visit = { build: crypto.randomUUID(), n: 0, began: now, last: now }
      add('opened')
    }
    if (kind !== 'opened') add(kind, feature, value, from)
    visit.last = now
    if (location.pathname.startsWith(rooms)) key = location.pathname.slice(rooms.length)
    timer ||= window.setTimeout(send, SENT_AFTER)
  }
  const add = (kind: StepKind, feature?: string, value?: string, from?: string) => {
    if (!visit || visit.n >= MOST_STEPS) return
    const at = Math.min(Math.max(visit.last, Date.now()) - visit.began, 86_400_000)
    queue.push({ n: visit.n++, at, kind, ...(feature && { feature }), ...(value && { value }), ...(from && { from }) })
  }
  const send = () => {
    clearTimeout(timer)
    timer = 0
    if (!visit || !queue.length) return
    if (!allows(document.cookie, 'statistics')) return stop()
    const steps = queue.slice(0, MOST_AT_ONCE)
    const batch = { build: visit.build, modelVersion: version, key, steps }
    const body = new Blob([JSON.stringify(batch)], { type: 'application/json' })
    // What the browser does not take now is sent with the next ones.
    if (!navigator.sendBeacon(`/api/configurator/${slug}/events?storefront=${storefront}`, body)) return
    queue = queue.slice(MOST_AT_ONCE)
    try {
      sessionStorage.setItem(store, JSON.stringify(visit))
    } catch {
      // Then the next page begins another visit.
    }
    if (queue.length) send()
  }
  /** Resting on a value: by pointer or by keyboard, and still there a moment later. */
  const rest = (feature: string, value: string) => {
    clearTimeout(resting)
    if (looked.has(`${feature} ${value}`)) return
    resting = window.setTimeout(() => {
      const group = document.getElementById(`f-${feature}`)
      if (!group?.querySelector('[role=radio]:is(:hover,:focus-visible)')) return
      looked.add(`${feature} ${value}`)
      push('looked', feature, value)
    }, LOOKS_FOR)
  }
  /** A part of the choices was opened. */
  const opened = ({ target }: Event) => {
    if (!(target instanceof HTMLDetailsElement && target.open && target.name === 'step')) return
    for (const { id } of target.querySelectorAll('[id^=f-]:has(> [role=radiogroup])')) {
      const feature = id.slice(2)
      if (looked.has(feature)) continue
      looked.add(feature)
      push('looked', feature)
    }
  }
  const hidden = () => {
    if (document.visibilityState !== 'hidden' || !visit) return
    push('left')
    send()
  }
  const stop = () => {
    listen(undefined)
    queue = []
    clearTimeout(timer)
    clearTimeout(resting)
    document.removeEventListener('toggle', opened, true)
    document.removeEventListener('visibilitychange', hidden)
    if (!allows(document.cookie, 'statistics')) sessionStorage.removeItem(store)
  }

  listen((kind, feature = '', value, from) => {
    if (kind === 'looked') return rest(feature, value ?? '')
    clearTimeout(resting)
    push(kind, feature, value, from)
  })
  document.addEventListener('toggle', opened, true)
  document.addEventListener('visibilitychange', hidden)
  if (!visit) push('opened')
  return () => {
    if (queue.length) {
      push('left')
      send()
    }
    stop()
  }
}
