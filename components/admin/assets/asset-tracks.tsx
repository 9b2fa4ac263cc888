'use client'

import { useState, useTransition } from 'react'
import { toast } from 'sonner'
import { useTranslations } from 'use-intl'
import { trackKinds } from '@/lib/assets/track-kinds'
import { type Locale, locales } from '@/lib/kernel/locale'
import { Button } from '../../ui/button'
import { Select } from '../../ui/select'
import { Textarea } from '../../ui/textarea'
import type { Outcome } from '../editor/use-draft'

type Kind = (typeof trackKinds)[number]
type AssetTracksProps = {
  assetId: string
  hash: string
  there: { kind: Kind; locale: string }[]
  save: (input: { assetId: string; kind: Kind; locale: Locale; vtt: string }) => Promise<Outcome>
}

/** Captions and chapters of a film or sound, one language at a time. */
export function AssetTracks({ assetId, hash, there, save }: AssetTracksProps) {
  const t = useTranslations('assets.detail')
  const languages = useTranslations('merchandising.languages')
  const [kind, setKind] = useState<Kind>('captions')
  const [locale, setLocale] = useState<Locale>('en')
  const [text, setText] = useState<string | null>(null)
  const [busy, start] = useTransition()
  const has = (of: Kind, language: Locale) => there.some((each) => each.kind === of && each.locale === language)
  const open = async (of: Kind, language: Locale) => {
    setKind(of)
    setLocale(language)
    const found = has(of, language) ? await fetch(`/media/${hash}/${of}-${language}.vtt`) : undefined
    setText(found?.ok ? await found.text() : '')
  }
  return (
    <form
      className="space-y-3"
      onSubmit={(event) => {
        event.preventDefault()
        start(async () => {
          const outcome = await save({ assetId, kind, locale, vtt: text ?? '' })
          if (!outcome.ok) toast.error(outcome.fields.vtt?.[0] ?? outcome.message)
        })
      }}
    >
      <div className="flex flex-wrap gap-2">
        <Select
          aria-label={t('tracks')}
          value={kind}
          onChange={({ target }) => open(target.value as Kind, locale)}
          className="w-40"
        >
          {trackKinds.map((each) => (
            <option key={each} value={each}>
              {t(`trackKinds.${each}`)}
            </option>
          ))}
        </Select>
        <Select
          aria-label={languages(locale)}
          value={locale}
          onChange={({ target }) => open(kind, target.value as Locale)}
          className="w-40"
        >
          {locales.map((each) => (
            <option key={each} value={each}>
              {`${languages(each)}${has(kind, each) ? ' ✓' : ''}`}
            </option>
          ))}
        </Select>
      </div>
      <Textarea
        rows={8}
        value={text ?? ''}
        onFocus={() => text === null && open(kind, locale)}
        onChange={({ target }) => setText(target.value)}
        aria-label={t(`trackKinds.${kind}`)}
        placeholder={'WEBVTT\n\n00:00.000 --> 00:04.000\n…'}
        className="font-mono text-sm"
      />
      <div className="flex items-center gap-3">
        <Button type="submit" size="sm" variant="strong" busy={busy} disabled={text === null}>
          {t('send')}
        </Button>
        <p className="text-ink-3 text-sm">{t('trackHint')}</p>
      </div>
    </form>
  )
}
