import { allows } from '@/lib/tracking/consent'

type Told = { name: string; path: string; at: string; data: Record<string, string | number> }

/** First what was opened; then together, so that a page costs two or three small requests. Milliseconds. */
const SENT_AFTER = 1_500
const MOST_FAILURES = 3

// Of the document, not of one page in it.
let isFirst = true
const vitals = { LCP: 0, CLS: 0, INP: 0 }

/**
 * Tells what is looked at, how far it was read, how fast it came and what failed, until the returned function is called.
 * Only while statistics are allowed; nothing waits for it.
 */
export function watchPage(storefront: string, path: string): () => void {
  const queue: Told[] = []
  let timer = 0
  let depth = 0
  let failures = 0
  const send = () => {
    clearTimeout(timer)
    timer = 0
    const signals = queue.splice(0)
    if (!signals.length || !allows(document.cookie, 'statistics')) return
    const body = new Blob([JSON.stringify({ storefront, signals })], { type: 'application/json' })
    navigator.sendBeacon('/api/v1/track', body)
  }
  const tell = (name: string, data: Told['data']) => {
    queue.push({ name, path, at: new Date().toISOString(), data })
    timer ||= window.setTimeout(send, SENT_AFTER)
  }
  const scrolled = () => {
    const { scrollHeight, clientHeight, scrollTop } = document.documentElement
    const seen = scrollHeight <= clientHeight ? 100 : Math.round(((scrollTop + clientHeight) / scrollHeight) * 100)
    depth = Math.min(100, Math.max(depth, seen))
  }
  const failed = ({ message }: ErrorEvent) => {
    if (message && failures++ < MOST_FAILURES) tell('page.failed', { message: message.slice(0, 300) })
  }
  const left = () => {
    if (depth) tell('page.scrolled', { depth })
    depth = 0
    for (const metric of ['LCP', 'CLS', 'INP'] as const)
      if (vitals[metric]) tell('page.measured', { metric, value: Math.round(vitals[metric] * 1_000) / 1_000 })
    vitals.LCP = vitals.CLS = vitals.INP = 0
    send()
  }
  const hidden = () => document.visibilityState === 'hidden' && left()

  const from = isFirst ? elsewhere(document.referrer) : ''
  if (isFirst) watchVitals()
  isFirst = false
  tell('page.viewed', from ? { referrer: from } : {})
  scrolled()
  addEventListener('scroll', scrolled, { passive: true })
  addEventListener('error', failed)
  addEventListener('visibilitychange', hidden)
  return () => {
    removeEventListener('scroll', scrolled)
    removeEventListener('error', failed)
    removeEventListener('visibilitychange', hidden)
    left()
  }
}

/** Of another site, and no more than which. */
function elsewhere(referrer: string): string {
  if (!referrer) return ''
  const { origin } = new URL(referrer)
  return origin === location.origin ? '' : origin.slice(0, 500)
}

type Shift = PerformanceEntry & { value: number; hadRecentInput: boolean }

function watchVitals() {
  const watch = (type: string, each: (entry: PerformanceEntry) => void, more: object = {}) => {
    if (PerformanceObserver.supportedEntryTypes.includes(type))
      new PerformanceObserver((list) => list.getEntries().forEach(each)).observe({ type, buffered: true, ...more })
  }
  watch('largest-contentful-paint', ({ startTime }) => {
    vitals.LCP = startTime
  })
  watch('layout-shift', (entry) => {
    const { value, hadRecentInput } = entry as Shift
    if (!hadRecentInput) vitals.CLS += value
  })
  watch(
    'event',
    ({ duration }) => {
      vitals.INP = Math.max(vitals.INP, duration)
    },
    { durationThreshold: 40 },
  )
}
