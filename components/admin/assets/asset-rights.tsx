'use client'

import { Plus, X } from 'lucide-react'
import { useState } from 'react'
import { useTranslations } from 'use-intl'
import { consentStates, type PersonConsent } from '@/lib/assets/rights'
import { type MarketCode, marketCodes } from '@/lib/kernel/channel'
import { instantAt } from '@/lib/kernel/wall-clock'
import { Button } from '../../ui/button'
import { Checkbox } from '../../ui/checkbox'
import { Field } from '../../ui/field'
import { IconButton } from '../../ui/icon-button'
import { Input } from '../../ui/input'
import { Select } from '../../ui/select'
import { Editor } from '../editor/editor'
import { type Outcome, useDraft } from '../editor/use-draft'
import { AssetPicker } from './asset-picker'
import { AssetThumbnail } from './asset-thumbnail'

type Fallback = {
  id: string
  hash: string
  kind: 'image' | 'video' | 'audio' | 'document' | 'model'
  fileName: string
} | null
export type AssetRightsDraft = {
  licence: string
  holder: string
  supplier: string
  territory: string[]
  /** As a field of date and time writes it, in the company's clock; empty: never. */
  expiresAt: string
  consents: PersonConsent[]
  fallback: Fallback
}
type AssetRightsProps = {
  id: string
  kind: 'image' | 'video' | 'audio' | 'document' | 'model'
  version: number
  saved: AssetRightsDraft
  markets: Record<MarketCode, string>
  /** The company's, whose clock the fields show wherever somebody sits. */
  timeZone: string
  save: (input: {
    id: string
    version: number
    licence: string
    holder: string
    supplier: string
    territory: MarketCode[]
    expiresAt: Date | null
    consents: PersonConsent[]
    fallbackId: string | null
  }) => Promise<Outcome>
  readOnly?: boolean
}

/** For what, where and how long it may be shown, who has to agree, and what stands in for it then. */
export function AssetRights({ id, kind, version, saved, markets, timeZone, save, readOnly }: AssetRightsProps) {
  const t = useTranslations('assets.detail')
  const [isPicking, setPicking] = useState(false)
  const draft = useDraft({
    saved,
    version,
    save: ({ fallback, expiresAt, territory, ...rest }, upon) =>
      save({
        ...rest,
        id,
        version: upon,
        territory: marketCodes.filter((code) => territory.includes(code)),
        expiresAt: instantAt(expiresAt, timeZone) ?? null,
        fallbackId: fallback?.id ?? null,
      }),
  })
  const { value, error } = draft
  const put = (part: Partial<AssetRightsDraft>) => draft.change({ ...value, ...part })
  const person = (at: number, part: Partial<PersonConsent>) =>
    put({ consents: value.consents.map((each, i) => (i === at ? { ...each, ...part } : each)) })
  const line = (name: 'licence' | 'holder' | 'supplier') => (
    <Field label={t(name)} error={error(name)}>
      {(control) => (
        <Input
          {...control}
          value={value[name]}
          maxLength={200}
          onChange={({ target }) => put({ [name]: target.value })}
        />
      )}
    </Field>
  )
  return (
    <Editor
      draft={draft}
      readOnly={readOnly}
      summary={({ licence, holder, expiresAt }) => <p>{[licence, holder, expiresAt].filter(Boolean).join(' · ')}</p>}
    >
      <div className="space-y-5">
        <div className="grid gap-5 sm:grid-cols-2">
          {line('licence')}
          {line('holder')}
          {line('supplier')}
          <Field label={t('expiresAt')} error={error('expiresAt')}>
            {(control) => (
              <Input
                {...control}
                type="datetime-local"
                value={value.expiresAt}
                onChange={({ target }) => put({ expiresAt: target.value })}
              />
            )}
          </Field>
        </div>
        <fieldset>
          <legend className="mb-1.5 font-medium text-sm">{t('territory')}</legend>
          <div className="flex flex-wrap gap-x-5 gap-y-1">
            {marketCodes.map((code) => (
              <Checkbox
                key={code}
                label={markets[code]}
                checked={value.territory.includes(code)}
                onChange={({ target }) =>
                  put({
                    territory: target.checked
                      ? [...value.territory, code]
                      : value.territory.filter((each) => each !== code),
                  })
                }
              />
            ))}
          </div>
          <p className="text-ink-2 text-sm">{t('territoryHint')}</p>
        </fieldset>
        <fieldset>
          <legend className="mb-1.5 font-medium text-sm">{t('consents')}</legend>
          <ul className="space-y-2">
            {value.consents.map((each, at) => (
              <li key={at} className="flex gap-2">
                <Input
                  aria-label={t('person')}
                  placeholder={t('person')}
                  value={each.person}
                  maxLength={120}
                  aria-invalid={error(`consents.${at}.person`) ? true : undefined}
                  onChange={({ target }) => person(at, { person: target.value })}
                />
                <Select
                  aria-label={t('consent')}
                  value={each.state}
                  onChange={({ target }) => person(at, { state: target.value as PersonConsent['state'] })}
                  className="w-44"
                >
                  {consentStates.map((state) => (
                    <option key={state} value={state}>
                      {t(`consentStates.${state}`)}
                    </option>
                  ))}
                </Select>
                <IconButton
                  label={t('removePerson', { name: each.person })}
                  onClick={() => put({ consents: value.consents.filter((_, i) => i !== at) })}
                >
                  <X aria-hidden="true" className="!size-4" />
                </IconButton>
              </li>
            ))}
          </ul>
          {!readOnly && (
            <Button
              size="sm"
              variant="quiet"
              className="mt-1"
              onClick={() => put({ consents: [...value.consents, { person: '', state: 'asked' }] })}
            >
              <Plus aria-hidden="true" className="size-4" />
              {t('addPerson')}
            </Button>
          )}
        </fieldset>
        <fieldset>
          <legend className="mb-1.5 font-medium text-sm">{t('fallback')}</legend>
          <div className="flex flex-wrap items-center gap-3">
            {value.fallback ? (
              <>
                <AssetThumbnail asset={value.fallback} width={160} className="size-16 rounded-md" />
                <span className="max-w-60 truncate text-sm">{value.fallback.fileName}</span>
              </>
            ) : (
              <span className="text-ink-2 text-sm">{t('noFallback')}</span>
            )}
            {!readOnly && (
              <>
                <Button size="sm" onClick={() => setPicking(true)}>
                  {t('choose')}
                </Button>
                {value.fallback && (
                  <Button size="sm" variant="quiet" onClick={() => put({ fallback: null })}>
                    {t('remove')}
                  </Button>
                )}
              </>
            )}
          </div>
          {error('fallbackId') && <p className="mt-1.5 text-danger-ink text-sm">{error('fallbackId')?.[0]}</p>}
          <AssetPicker
            open={isPicking}
            onOpenChange={setPicking}
            kind={kind}
            chosen={value.fallback ? [value.fallback.id] : []}
            onChoose={(asset) => put({ fallback: asset })}
          />
        </fieldset>
      </div>
    </Editor>
  )
}
