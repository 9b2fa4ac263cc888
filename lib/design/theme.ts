import { z } from 'zod'
import { storefrontCodes } from '@/lib/kernel/channel'
import { isWithin } from '@/lib/kernel/time'
import { checkContrast } from './contrast-pairs'
import { defaultTokens } from './default-tokens'
import type { Token } from './token'
import { type ReadDocument, readDocument } from './token-document'

export const themeKinds = ['brand', 'campaign'] as const
export type ThemeKind = (typeof themeKinds)[number]

export type Theme = {
  id: string
  name: string
  kind: ThemeKind
  isOn: boolean
  /** Empty is all. */
  storefronts: string[]
  startsAt: Date | null
  endsAt: Date | null
  draft: ReadDocument
  publishedVersionId: string | null
  version: number
  updatedAt: Date
}

export type ThemeVersion = {
  id: string
  number: number
  tokens: ReadDocument
  note: string
  authorName: string
  createdAt: Date
}

/** What a theme stands at for whoever looks at a list. */
export type ThemeStanding = 'draft' | 'published' | 'on' | 'waiting' | 'over'

/** Computed from its period, never kept: nothing can be missed. */
export function standingOf(
  theme: Pick<Theme, 'kind' | 'isOn' | 'startsAt' | 'endsAt' | 'publishedVersionId'>,
  now: Date,
): ThemeStanding {
  if (!theme.publishedVersionId) return 'draft'
  if (!theme.isOn) return 'published'
  if (theme.kind === 'brand' || isWithin(now, theme.startsAt, theme.endsAt)) return 'on'
  return theme.startsAt && now < theme.startsAt ? 'waiting' : 'over'
}

const name = z.string().trim().min(1, 'required').max(80, 'tooLong?max=80')
const instant = z.coerce.date().nullable().default(null)
/** At most what a person can look through; read in earnest by `readDocument`. */
const tokens = z.record(z.string().max(100), z.unknown())

const id = z.string().max(60)
const plan = { name, storefronts: z.array(z.enum(storefrontCodes)).default([]), startsAt: instant, endsAt: instant }
type Period = { startsAt: Date | null; endsAt: Date | null }
const endsLater = ({ startsAt, endsAt }: Period) => !startsAt || !endsAt || startsAt < endsAt
const otherwise = { path: ['endsAt'], message: 'endsBeforeStart' }

export const themeInput = z.strictObject({ ...plan, kind: z.enum(themeKinds) }).refine(endsLater, otherwise)
export type ThemeInput = z.input<typeof themeInput>

/** What may be changed of a theme beside its tokens. */
export const themePlan = z.strictObject({ ...plan, id }).refine(endsLater, otherwise)
export type ThemePlan = z.input<typeof themePlan>

export const draftInput = z.strictObject({ id, version: z.number().int().positive(), tokens })
export type DraftInput = z.input<typeof draftInput>

export const publishThemeInput = z.strictObject({
  id,
  version: z.coerce.number().int().positive(),
  note: z.string().trim().max(300, 'tooLong?max=300').default(''),
  /** The person has been shown which pairs are hard to read, and publishes all the same. */
  accepted: z.boolean().default(false),
})
export type PublishThemeInput = z.input<typeof publishThemeInput>

/** The tokens of a stored document: what has become wrong since is left out. */
export const readTokens = (document: unknown): ReadDocument => readDocument(document, defaultTokens)

/** The pairs that would be hard to read in a shop with these layers. */
export const hardToRead = (...layers: readonly (readonly Token[])[]) =>
  checkContrast(defaultTokens, ...layers).filter(({ holds }) => !holds)
