import { buttonClass } from '../ui/button-class'
import { fill } from '../ui/fill'
import { shownDifference } from './shown-money'
import type { ConfiguratorWords, ModelView, ShownRefusal } from './view'

type Props = {
  id: string
  name: string
  /** Null while it is being found out. */
  refusal: ShownRefusal | null
  view: ModelView
  words: ConfiguratorWords
  take?: () => void
  leave?: () => void
  /** Where the page should stand after the link was followed. Without code the note shows when its link was. */
  anchor?: string
}

/** Why a value cannot be had as things are, and the one change that makes it fit. */
export function RefusalNote({ id, name, refusal, view, words, take, leave, anchor }: Props) {
  if (!refusal) return null
  const { reasons, repair } = refusal
  const { base, language, home } = view
  const difference = repair && shownDifference(repair.difference, base.currency, language)
  return (
    <div
      id={id}
      className={`mt-3 animate-rise scroll-mt-80 rounded-md bg-signal-soft p-4 text-sm lg:scroll-mt-28 ${anchor ? 'hidden target:block' : ''}`}
    >
      <p className="font-semibold">{repair ? fill(words.refused, { value: name }) : name}</p>
      {reasons.map((reason) => (
        <p key={reason} className="mt-1 text-ink-2">
          {reason}
        </p>
      ))}
      {repair ? (
        <>
          <ul className="mt-2 space-y-0.5">
            {repair.changes.map((change) => (
              <li key={change.label}>{fill(words.change, change)}</li>
            ))}
          </ul>
          <div className="mt-3 flex flex-wrap gap-2">
            <a
              href={`${home}/${repair.key}${anchor ?? ''}`}
              onClick={
                take &&
                ((event) => {
                  event.preventDefault()
                  take()
                })
              }
              className={buttonClass({ variant: 'strong', size: 'sm' })}
            >
              {difference ? fill(words.takeWith, { difference }) : words.take}
            </a>
            {leave && (
              <button type="button" onClick={leave} className={buttonClass({ variant: 'quiet', size: 'sm' })}>
                {words.leave}
              </button>
            )}
          </div>
        </>
      ) : (
        <p className="mt-2">{words.never}</p>
      )}
    </div>
  )
}
