'use client'

import { Plus } from 'lucide-react'
import { useTranslations } from 'use-intl'
import { Badge } from '../../ui/badge'
import { Button } from '../../ui/button'
import { Faults } from './features-canvas'
import { useModelDesk } from './model-desk'
import { blankRules, type Rule, ruleText } from './rule'

/** Every rule in a line: what it says to shoppers, and how it is written. */
export function RulesCanvas() {
  const t = useTranslations('models')
  const { definition, change, select, selected, say, check, faultsIn, readOnly } = useModelDesk()
  const { rules } = definition
  const add = (type: Rule['type']) => {
    change('rules', [...rules, blankRules[type]])
    select(`rules.${rules.length}`)
  }
  return (
    <div className="space-y-4">
      {!readOnly && (
        <fieldset className="flex flex-wrap items-center gap-2">
          <legend className="visually-hidden">{t('newRule')}</legend>
          <span aria-hidden="true" className="text-ink-2 text-sm">
            {t('newRule')}
          </span>
          {(Object.keys(blankRules) as Rule['type'][]).map((type) => (
            <Button key={type} size="sm" onClick={() => add(type)}>
              <Plus aria-hidden="true" className="size-4" />
              {t(`rule.${type}`)}
            </Button>
          ))}
        </fieldset>
      )}
      {rules.length === 0 && <p className="text-ink-2 text-sm">{t('noRules')}</p>}
      <ol className="divide-y divide-line border-line border-y">
        {rules.map((rule, at) => {
          const place = `rules.${at}`
          const isGuilty = check?.contradiction.includes(at)
          return (
            <li key={at}>
              <button
                type="button"
                aria-pressed={selected === place}
                onClick={() => select(place)}
                className="grid w-full gap-x-4 gap-y-1 px-2 py-2 text-start text-sm hover:bg-hover aria-pressed:bg-pressed md:grid-cols-[8rem_minmax(0,1fr)]"
              >
                <span className="text-ink-2">
                  {at + 1}. {t(`rule.${rule.type}`)}
                  <Faults count={faultsIn(place)} />
                </span>
                <span className="min-w-0">
                  <span className="block">
                    {say(rule.label) || <span className="text-ink-2">{t('noReason')}</span>}{' '}
                    {isGuilty && <Badge tone="danger">{t('contradicts')}</Badge>}
                  </span>
                  <code className="block break-words text-ink-2 text-xs">{ruleText(rule)}</code>
                </span>
              </button>
            </li>
          )
        })}
      </ol>
    </div>
  )
}
