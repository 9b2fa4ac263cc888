import { clsx } from 'clsx'
import { FieldError } from './field'

export const starValues = [1, 2, 3, 4, 5] as const
export type Stars = (typeof starValues)[number]

type StarChoiceProps = {
  name: string
  legend: string
  /** What each number of stars means, in words. */
  words: Record<Stars, string>
  /** "4 stars", for those who hear it. */
  counts: Record<Stars, string>
  value?: number
  error?: string
}

const star = 'm10 1.8 2.5 5.3 5.7.8-4.1 4 1 5.8L10 15l-5.1 2.7 1-5.8-4.1-4 5.7-.8z'

/** One to five stars: radio buttons, so arrows walk through them and no script is needed. The word stands beside them. */
export const StarChoice = ({ name, legend, words, counts, value, error }: StarChoiceProps) => (
  <fieldset data-invalid={error ? '' : undefined} aria-describedby={error ? `${name}-error` : undefined}>
    <legend className="mb-1.5 font-medium text-sm">{legend}</legend>
    <div className="relative -ms-2 inline-flex">
      {starValues.map((stars) => (
        <label
          key={stars}
          className={clsx(
            'grid size-control cursor-pointer place-items-center rounded-md text-line transition-colors',
            'has-checked:text-signal [&:has(~label_:checked)]:text-signal hover:text-signal [&:has(~label:hover)]:text-signal',
            'has-focus-visible:outline-2 has-focus-visible:outline-focus',
          )}
        >
          <input
            type="radio"
            name={name}
            value={stars}
            required
            defaultChecked={value === stars}
            className="peer visually-hidden"
          />
          <svg viewBox="0 0 20 20" aria-hidden="true" className="size-8">
            <path
              d={star}
              fill="currentColor"
              stroke="var(--color-control)"
              strokeWidth="0.75"
              strokeLinejoin="round"
            />
          </svg>
          <span className="visually-hidden">{`${counts[stars]}: ${words[stars]}`}</span>
          <span
            aria-hidden="true"
            className="absolute start-full top-1/2 ms-3 hidden -translate-y-1/2 whitespace-nowrap font-medium text-ink peer-checked:block"
          >
            {words[stars]}
          </span>
        </label>
      ))}
    </div>
    {error && <FieldError id={`${name}-error`}>{error}</FieldError>}
  </fieldset>
)
