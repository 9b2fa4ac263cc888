'use client'

import { type ReactNode, useState, useTransition } from 'react'
import { toast } from 'sonner'
import { useTranslations } from 'use-intl'
import { checkContrast } from '@/lib/design/contrast-pairs'
import { defaultTokens } from '@/lib/design/default-tokens'
import { layered, resolved, type Token } from '@/lib/design/token'
import { changesOf, type ReadDocument, type TokenDocument } from '@/lib/design/token-document'
import { Button } from '../../ui/button'
import { Checkbox } from '../../ui/checkbox'
import { Input } from '../../ui/input'
import { Notice } from '../../ui/notice'
import type { Outcome } from '../editor/use-draft'
import { BringFile } from './bring-file'
import { ContrastList } from './contrast-list'
import { PublishTheme } from './publish-theme'
import { ThemePreview } from './theme-preview'
import { TokenField } from './token-field'
import { useThemeDraft } from './use-theme-draft'

type Props = {
  stored: Pick<ReadDocument, 'tokens' | 'others'>
  version: number
  /** What lies under a campaign: the brand's theme. */
  below: readonly Token[]
  save: (tokens: TokenDocument, version: number) => Promise<Outcome<{ version: number }>>
  publish: (wish: { version: number; note: string; accepted: boolean }) => Promise<Outcome>
  isPublished: boolean
  pages: Parameters<typeof ThemePreview>[0]['pages']
  children?: ReactNode
}

const groupOf = ({ path }: Token) => path.split('.')[0] as string
const groups = [...new Set(defaultTokens.map(groupOf))]

/** The tokens at the left, the shop in them at the right. */
export function ThemeEditor({ stored, version, below, save, publish, isPublished, pages, children }: Props) {
  const t = useTranslations('themes')
  const draft = useThemeDraft(stored)
  const [sought, setSought] = useState('')
  const [onlyChanged, setOnlyChanged] = useState(false)
  const [refusal, setRefusal] = useState('')
  const [at, setAt] = useState(version)
  const [busy, start] = useTransition()
  const layers = [below, draft.tokens]
  const all = layered(defaultTokens, ...layers)
  const shown = new Map(resolved(all).map((token) => [token.path, token]))
  const changed = new Set(draft.tokens.map(({ path }) => path))
  const checks = checkContrast(all)
  const known = new Set(defaultTokens.map(({ path }) => path))
  const further = [...draft.tokens.filter(({ path }) => !known.has(path)), ...draft.others].map(({ path }) => path)
  const submit = () =>
    start(async () => {
      const outcome = await save(draft.document, at)
      setRefusal(
        outcome.ok
          ? ''
          : [outcome.message, ...Object.entries(outcome.fields).map(([path, [why]]) => `${path}: ${why}`)].join(' '),
      )
      if (!outcome.ok) return
      setAt((was) => outcome.value?.version ?? was)
      draft.markSaved()
      toast.success(t('planSaved'))
    })
  const fits = (token: Token) =>
    known.has(token.path) && token.path.includes(sought.trim()) && (!onlyChanged || changed.has(token.path))
  return (
    <div className="grid gap-x-8 gap-y-8 xl:grid-cols-[22rem_minmax(0,1fr)]">
      <section
        aria-label={t('tokens')}
        className="max-h-[50vh] min-w-0 overflow-y-auto pe-2 xl:max-h-[calc(70vh+3rem)]"
      >
        <div className="sticky top-0 z-10 grid gap-2 bg-ground pb-2">
          <Input
            type="search"
            aria-label={t('search')}
            placeholder={t('search')}
            value={sought}
            onChange={({ target }) => setSought(target.value)}
          />
          <Checkbox
            label={t('onlyChanged')}
            checked={onlyChanged}
            onChange={({ target }) => setOnlyChanged(target.checked)}
          />
        </div>
        {groups.map((group) => {
          const inside = all.filter((token) => groupOf(token) === group && fits(token))
          return (
            inside.length > 0 && (
              <details
                key={group}
                open={group === 'colour' || Boolean(sought) || onlyChanged || undefined}
                className="border-line border-t py-2"
              >
                <summary className="cursor-pointer font-semibold text-sm">{t(`groups.${group}` as never)}</summary>
                <ul className="mt-1">
                  {inside.map((token) => (
                    <TokenField
                      key={token.path}
                      token={token}
                      shown={shown.get(token.path) ?? token}
                      isChanged={changed.has(token.path)}
                      set={(mode, value) => draft.set(token, mode, value)}
                      reset={() => draft.reset(token.path)}
                    />
                  ))}
                </ul>
              </details>
            )
          )
        })}
        {further.length > 0 && (
          <section className="border-line border-t py-3 text-sm">
            <h3 className="font-semibold">{t('others')}</h3>
            <p className="text-ink-2">{t('othersText')}</p>
            <p className="mt-1 break-words font-mono text-xs">{further.join(', ')}</p>
          </section>
        )}
      </section>
      <div className="min-w-0 space-y-8">
        <ThemePreview layers={layers} pages={pages} />
        {refusal && <Notice tone="danger">{refusal}</Notice>}
        <div className="flex flex-wrap items-center gap-3">
          <Button variant="strong" busy={busy} disabled={!draft.isChanged} onClick={submit}>
            {t('saveDraft')}
          </Button>
          <span role="status" className="text-ink-2 text-sm">
            {t('changedCount', { count: draft.tokens.length })}
          </span>
        </div>
        <ContrastList checks={checks} />
        <PublishTheme
          publish={(wish) => publish({ ...wish, version: at })}
          isUnsaved={draft.isChanged}
          isPublished={isPublished && !draft.isChanged && at === version}
          isHard={checks.some(({ holds }) => !holds)}
        />
        <BringFile
          take={({ tokens, others }) =>
            draft.replace({ tokens: changesOf(tokens, layered(defaultTokens, below)), others })
          }
        />
        {children}
      </div>
    </div>
  )
}
