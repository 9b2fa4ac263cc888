import { blockedBy, type Rights } from '@/lib/assets/rights'

export type AssetMark = { tone: 'danger' | 'warning' | 'neutral'; text: string }

type Words = {
  (key: 'status' | 'consent' | 'expired' | 'rejected' | 'draft'): string
  (key: 'until', values: { date: string }): string
  (key: 'markets', values: { markets: string }): string
}

/** What keeps an asset from being shown everywhere and for ever, the worst first. */
export function assetMarks(rights: Rights, now: Date, date: (at: Date) => string, t: Words): AssetMark[] {
  const { status, expiresAt, territory } = rights
  const blocked = blockedBy(rights, now)
  const marks: AssetMark[] = []
  if (status === 'rejected' || status === 'draft')
    marks.push({ tone: status === 'draft' ? 'warning' : 'danger', text: t(status) })
  else if (blocked === 'consent' || blocked === 'expired') marks.push({ tone: 'danger', text: t(blocked) })
  if (expiresAt && expiresAt > now) marks.push({ tone: 'warning', text: t('until', { date: date(expiresAt) }) })
  if (territory.length)
    marks.push({ tone: 'neutral', text: t('markets', { markets: territory.join(', ').toUpperCase() }) })
  return marks
}
