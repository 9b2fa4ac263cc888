'use client'

import { useState } from 'react'
import type { Choices } from '@/lib/configurator/expression'
import { localized } from '@/lib/kernel/locale'
import { buttonClass } from '../ui/button-class'
import type { ConfiguratorWords, ModelView } from './view'

type Props = { view: ModelView; words: ConfiguratorWords; answer?: (answers: Choices[]) => void }

/** Guided questions: the scooter that answers them stands there with each answer. They wait for the engine. */
export function Needs({ view, words, answer }: Props) {
  const { needs } = view.definition
  const [answers, setAnswers] = useState<Record<string, string>>({})
  const say = (question: string, code: string) => {
    const all = { ...answers, [question]: code }
    setAnswers(all)
    answer?.(
      needs.flatMap((need) => {
        const given = need.answers.find((each) => each.code === all[need.code])
        return given ? [given.choices] : []
      }),
    )
  }
  return (
    <details name="step" className="group border-line border-t">
      <summary className="flex min-h-16 items-center justify-between gap-4 py-3">
        <span className="max-w-2/3 shrink-0 font-semibold">{words.needs}</span>
        <span className="min-w-0 truncate text-end text-ink-2 text-sm group-open:invisible">{words.needsText}</span>
      </summary>
      <div className="space-y-5 pb-6">
        {needs.map(({ code, question, answers: possible }) => (
          <fieldset key={code}>
            <legend className="mb-2 text-sm">{localized(question, view.locale)}</legend>
            <div className="flex flex-wrap gap-2">
              {possible.map((each) => (
                <button
                  key={each.code}
                  type="button"
                  disabled={!answer}
                  aria-pressed={answers[code] === each.code}
                  onClick={() => say(code, each.code)}
                  className={buttonClass(
                    { variant: answers[code] === each.code ? 'strong' : 'outline', size: 'sm' },
                    'whitespace-normal text-start',
                  )}
                >
                  {localized(each.label, view.locale)}
                </button>
              ))}
            </div>
          </fieldset>
        ))}
      </div>
    </details>
  )
}
