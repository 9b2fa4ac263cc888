'use client'

import { useLocale, useTranslations } from 'use-intl'
import type { Locale } from '@/lib/kernel/locale'
import { ListOrder, moved } from '../editor/list-order'
import { LocalizedInput } from '../editor/localized-input'
import { freeCode } from '../editor/value-list'
import { ChoicesFields } from './choices-fields'
import { useModelDesk } from './model-desk'
import { NewThing } from './new-thing'
import { ThingHead } from './thing-head'
import { AmountFields } from './typed-fields'

export function StepFields({ at }: { at: number }) {
  const t = useTranslations('models')
  const { definition, change, error } = useModelDesk()
  const step = definition.steps[at]
  if (!step) return null
  return (
    <>
      <ThingHead list="steps" at={at} kind={t('step')} code={step.code} keep={definition.steps.length < 2} />
      <LocalizedInput
        narrow
        label={t('label')}
        value={step.label}
        onChange={(label) => change(`steps.${at}.label`, label)}
        error={error}
        path={`steps.${at}.label`}
        maxLength={160}
      />
    </>
  )
}

/** A package, which costs less together, or an edition, which is a ready-made beginning. */
export function OfferFields({ list, at }: { list: 'packages' | 'editions'; at: number }) {
  const t = useTranslations('models')
  const { definition, change, error } = useModelDesk()
  const offer = definition[list][at]
  if (!offer) return null
  const place = `${list}.${at}`
  return (
    <>
      <ThingHead list={list} at={at} kind={t(list === 'packages' ? 'package' : 'edition')} code={offer.code} />
      <LocalizedInput
        narrow
        label={t('label')}
        value={offer.label}
        onChange={(label) => change(`${place}.label`, label)}
        error={error}
        path={`${place}.label`}
        maxLength={160}
      />
      <ChoicesFields
        value={offer.choices}
        onChange={(choices) => change(`${place}.choices`, choices)}
        place={`${place}.choices`}
      />
      {'reduction' in offer && (
        <AmountFields
          label={t('reduction')}
          value={offer.reduction}
          onChange={(reduction) => change(`${place}.reduction`, reduction ?? {})}
          error={error(`${place}.reduction`)}
        />
      )}
      <LocalizedInput
        narrow
        label={t('about')}
        value={offer.about ?? {}}
        onChange={(about) => change(`${place}.about`, Object.values(about).some(Boolean) ? about : undefined)}
        error={error}
        path={`${place}.about`}
        maxLength={600}
        rows={2}
      />
    </>
  )
}

/** A guided question with its answers, each of which leads to choices. */
export function NeedFields({ at }: { at: number }) {
  const t = useTranslations('models')
  const locale = useLocale() as Locale
  const { definition, change, say, error, readOnly } = useModelDesk()
  const need = definition.needs[at]
  if (!need) return null
  const place = `needs.${at}`
  const put = (answers: typeof need.answers) => change(`${place}.answers`, answers)
  return (
    <>
      <ThingHead list="needs" at={at} kind={t('need')} code={need.code} />
      <LocalizedInput
        narrow
        label={t('question')}
        value={need.question}
        onChange={(question) => change(`${place}.question`, question)}
        error={error}
        path={`${place}.question`}
        maxLength={160}
      />
      {need.answers.map((answer, n) => (
        <fieldset key={answer.code} className="space-y-3 border-line border-t pt-3">
          <legend className="visually-hidden">{say(answer.label, answer.code)}</legend>
          <div className="flex items-center gap-2">
            <h3 className="min-w-0 truncate font-semibold text-sm">{say(answer.label, answer.code)}</h3>
            {!readOnly && (
              <span className="ms-auto">
                <ListOrder
                  name={say(answer.label, answer.code)}
                  at={n}
                  of={need.answers.length}
                  onMove={(to) => put(moved(need.answers, n, to))}
                  onRemove={() => put(need.answers.filter((_, other) => other !== n))}
                  keep={need.answers.length === 1}
                />
              </span>
            )}
          </div>
          <LocalizedInput
            narrow
            label={t('answer')}
            value={answer.label}
            onChange={(label) => change(`${place}.answers.${n}.label`, label)}
            error={error}
            path={`${place}.answers.${n}.label`}
            maxLength={160}
          />
          <ChoicesFields
            value={answer.choices}
            onChange={(choices) => change(`${place}.answers.${n}.choices`, choices)}
            place={`${place}.answers.${n}.choices`}
          />
        </fieldset>
      ))}
      <NewThing
        label={t('newAnswer')}
        onAdd={(name) =>
          put([...need.answers, { code: freeCode(name, need.answers), label: { [locale]: name }, choices: {} }])
        }
      />
    </>
  )
}
