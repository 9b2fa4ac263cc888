'use client'

import { useRouter } from 'next/navigation'
import { type ReactNode, useEffect, useRef, useState, useTransition } from 'react'
import { toast } from 'sonner'
import { useTranslations } from 'use-intl'
import { type MarketCode, marketCodes, markets } from '@/lib/kernel/channel'
import type { FormState } from '@/lib/kernel/form'
import { locales } from '@/lib/kernel/locale'
import type { TypedPromotion } from '@/lib/promotions/typed-promotion'
import { Button } from '../../ui/button'
import { Checkbox } from '../../ui/checkbox'
import { Notice } from '../../ui/notice'
import { Section } from '../detail-page'
import { ActionFields } from './action-fields'
import { blankActions, blankConditions, blankPromotion } from './blank'
import { ConditionFields } from './condition-fields'
import { type Desk, DeskProvider } from './desk'
import { MarketChoice } from './market-choice'
import { Parts } from './parts'
import { Sentence } from './sentence'
import { TextField } from './text-field'

type Saved = { id: string; version: number }
type EditorProps = {
  /** Absent for a new one. */
  stored?: Saved & { typed: TypedPromotion }
  save: (input: TypedPromotion & Partial<Saved>) => Promise<NonNullable<FormState<Saved>>>
  names: Record<string, string>
  categories: Desk['categories']
  countries: Desk['countries']
  /** For Intl: "de-CH". */
  language: string
  timeZone: string
}

/** A promotion as its sentence and the fields that make it; the sentence follows while one types. */
export function PromotionEditor({ stored, save, names: known, categories, countries, ...clock }: EditorProps) {
  const t = useTranslations('promotions')
  const router = useRouter()
  const [busy, start] = useTransition()
  const begins = stored?.typed ?? blankPromotion
  const [draft, setDraft] = useState(begins)
  // What the draft was made from: a version that is newer but says the same (it was only started) is taken over.
  const [base, setBase] = useState({ version: stored?.version, says: JSON.stringify(begins) })
  const [refusal, setRefusal] = useState<Extract<FormState, { ok: false }> | null>(null)
  const [learned, setLearned] = useState<Record<string, string>>({})
  const form = useRef<HTMLFormElement>(null)
  useEffect(() => {
    if (refusal) form.current?.querySelector<HTMLElement>('[aria-invalid]')?.focus()
  }, [refusal])
  const isChanged = !stored || JSON.stringify(draft) !== base.says
  if (stored && stored.version !== base.version) {
    const says = JSON.stringify(stored.typed)
    if (says === base.says || !isChanged) setBase({ version: stored.version, says })
    if (!isChanged) setDraft(stored.typed)
  }
  const set = (change: Partial<TypedPromotion>) => setDraft((now) => ({ ...now, ...change }))
  const names = { ...known, ...Object.fromEntries(categories.map((each) => [each.value, each.label])), ...learned }
  const desk: Desk = {
    currencies: currenciesOf(draft.markets),
    categories,
    countries,
    names,
    learn: (id, name) => setLearned((now) => ({ ...now, [id]: name })),
    errorAt: (path) => refusal?.fields[path],
  }
  const send = () =>
    start(async () => {
      const outcome = await save({ ...draft, ...(stored && { id: stored.id, version: base.version }) })
      setRefusal(outcome.ok ? null : outcome)
      if (!outcome.ok || !outcome.value) return
      setBase({ version: outcome.value.version, says: JSON.stringify(draft) })
      toast.success(t(stored ? 'saved' : 'created'))
      if (!stored) router.push(`/admin/promotions/${outcome.value.id}`)
    })
  return (
    <DeskProvider value={desk}>
      <form
        ref={form}
        className="space-y-10"
        onSubmit={(event) => {
          event.preventDefault()
          send()
        }}
      >
        <Sentence draft={draft} names={names} {...clock} />
        {refusal && <Notice tone="danger">{refusal.message}</Notice>}
        <Section title={t('sections.name')} note={t('sections.nameNote')}>
          <div className="grid gap-4 sm:grid-cols-3">
            {locales.map((code) => (
              <TextField
                key={code}
                kind="text"
                label={new Intl.DisplayNames(clock.language, { type: 'language' }).of(code) ?? code}
                path={refusal?.fields.name && code === 'en' ? 'name' : `name.${code}`}
                value={draft.name[code] ?? ''}
                onChange={(text) => set({ name: { ...draft.name, [code]: text } })}
              />
            ))}
          </div>
        </Section>
        <Section title={t('sections.actions')}>
          <Parts
            list="actions"
            parts={draft.actions}
            blanks={blankActions}
            onChange={(actions) => set({ actions })}
            add={t('addAction')}
          >
            {(action, path, change) => <ActionFields path={path} action={action} onChange={change} />}
          </Parts>
        </Section>
        <Section title={t('sections.conditions')} note={t('sections.conditionsNote')}>
          <Parts
            list="conditions"
            parts={draft.conditions}
            blanks={blankConditions}
            onChange={(conditions) => set({ conditions })}
            add={t('addCondition')}
          >
            {(condition, path, change) => <ConditionFields path={path} condition={condition} onChange={change} />}
          </Parts>
        </Section>
        <Section title={t('sections.where')}>
          <div className="grid gap-x-8 gap-y-4 md:grid-cols-2">
            <MarketChoice chosen={draft.markets} onChange={(chosen) => set({ markets: chosen })} />
            <div className="grid content-start gap-4">
              <TextField
                kind="time"
                label={t('fields.startsAt')}
                path="startsAt"
                value={draft.startsAt}
                onChange={(startsAt) => set({ startsAt })}
              />
              <TextField
                kind="time"
                label={t('fields.endsAt')}
                hint={t('fields.zone', { zone: clock.timeZone })}
                path="endsAt"
                value={draft.endsAt}
                onChange={(endsAt) => set({ endsAt })}
              />
            </div>
          </div>
        </Section>
        <Section title={t('sections.limits')}>
          <div className="grid gap-x-8 gap-y-4 sm:grid-cols-3">
            <TextField
              label={t('fields.usageLimit')}
              hint={t('fields.anyLimit')}
              path="usageLimit"
              value={draft.usageLimit}
              onChange={(usageLimit) => set({ usageLimit })}
            />
            <TextField
              label={t('fields.perCustomer')}
              hint={t('fields.anyLimit')}
              path="perCustomerLimit"
              value={draft.perCustomerLimit}
              onChange={(perCustomerLimit) => set({ perCustomerLimit })}
            />
            <TextField
              label={t('fields.priority')}
              hint={t('fields.priorityHint')}
              path="priority"
              value={draft.priority}
              onChange={(priority) => set({ priority })}
            />
          </div>
          <div className="mt-4 grid gap-x-8 sm:grid-cols-2">
            <Checkbox
              label={t('fields.needsCoupon')}
              checked={draft.needsCoupon}
              onChange={(event) => set({ needsCoupon: event.target.checked })}
            />
            <Checkbox
              label={t('fields.exclusive')}
              checked={draft.isExclusive}
              onChange={(event) => set({ isExclusive: event.target.checked })}
            />
          </div>
        </Section>
        {isChanged && (
          <SaveBar note={t('notSaved')}>
            <Button type="submit" variant="strong" busy={busy}>
              {t(stored ? 'save' : 'create')}
            </Button>
          </SaveBar>
        )}
      </form>
    </DeskProvider>
  )
}

const SaveBar = ({ note, children }: { note: string; children: ReactNode }) => (
  <div className="sticky bottom-4 z-20 flex w-fit items-center gap-4 rounded-lg border border-line bg-raised p-2 ps-4 shadow-float">
    <p className="text-ink-2 text-sm">{note}</p>
    {children}
  </div>
)

const currenciesOf = (chosen: MarketCode[]) => [
  ...new Set((chosen.length ? chosen : marketCodes).map((code) => markets[code].currency)),
]
