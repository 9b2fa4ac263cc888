'use client'

import { clsx } from 'clsx'
import { Check } from 'lucide-react'
import type { KeyboardEvent, MouseEvent } from 'react'
import { mediaUrl } from '@/lib/assets/rendition'
import type { FeatureDefinition, ValueDefinition } from '@/lib/configurator/definition'
import { type Locale, localized } from '@/lib/kernel/locale'
import { MediaImage } from '../ui/media-image'
import { RefusalNote } from './refusal-note'
import { shownDifference } from './shown-money'
import type { ConfiguratorWords, ModelView, ShownOffer } from './view'

export type Pick = (feature: string, value: string) => void

type Props = {
  view: ModelView
  feature: FeatureDefinition
  chosen: string
  offers: Record<string, ShownOffer>
  /** The value whose refusal is read. */
  asked: string | null
  words: ConfiguratorWords
  /** Undefined while the page is only what the server sent: links then lead to what follows. */
  pick?: Pick
  take: (feature: string, value: string) => void
  leave: () => void
  preview: Pick
}

/** One thing to choose, as colours, pictures or lines. Each value is a link to what follows, so it works before any code. */
export function FeatureChoice(props: Props) {
  const { view, feature, chosen, offers, asked, words, pick, take, leave } = props
  const { code, label, about, shown, values } = feature
  const { locale, language, base } = view
  const id = `f-${code}`
  const current = values.find((value) => value.code === chosen)
  const refused = asked === null ? undefined : offers[asked]
  return (
    <div id={id} className="scroll-mt-80 py-4 first:pt-0 lg:scroll-mt-28">
      <h3 id={`${id}-label`} className="flex items-baseline justify-between gap-3 text-sm">
        <span className="font-semibold">{localized(label, locale)}</span>
        {shown === 'colour' && <span className="text-ink-2">{localized(current?.label, locale)}</span>}
      </h3>
      {about && <p className="mt-0.5 text-ink-2 text-sm">{localized(about, locale)}</p>}
      <div
        role="radiogroup"
        aria-labelledby={`${id}-label`}
        onKeyDown={move}
        className={clsx('mt-3', {
          'flex flex-wrap gap-1': shown === 'colour',
          'grid grid-cols-2 gap-2': shown === 'picture' || shown === 'switch',
          'grid gap-2': shown === 'list',
        })}
      >
        {values.map((value) => {
          const offer = offers[value.code]
          const isRefused = !offer || 'refused' in offer
          const isChosen = value.code === chosen
          const open = (event: MouseEvent) => {
            if (!pick) return
            event.preventDefault()
            pick(code, value.code)
          }
          return (
            // biome-ignore lint/a11y/useSemanticElements: a link, so that it works before any code does.
            <a
              key={value.code}
              role="radio"
              aria-checked={isChosen}
              aria-describedby={isRefused ? `${id}-${value.code}-why` : undefined}
              tabIndex={!pick || isChosen ? 0 : -1}
              href={isRefused ? `#${id}-${value.code}-why` : `${view.home}/${offer.key}#${id}`}
              title={shown === 'colour' ? localized(value.label, locale) : undefined}
              onClick={open}
              onPointerEnter={() => props.preview(code, value.code)}
              onPointerDown={() => props.preview(code, value.code)}
              onFocus={() => props.preview(code, value.code)}
              className={clsx(
                'group/value relative outline-offset-2',
                shown === 'colour'
                  ? 'grid size-12 place-items-center rounded-full border-2 border-transparent hover:border-control aria-checked:border-ink'
                  : 'block overflow-hidden rounded-md border border-line bg-raised transition-[border-color,box-shadow] hover:border-ink aria-checked:border-brand aria-checked:shadow-[inset_0_0_0_1px_var(--color-brand)]',
              )}
            >
              {shown === 'colour' ? (
                <Swatch value={value} isRefused={isRefused} name={localized(value.label, locale)} words={words} />
              ) : (
                <Card value={value} isRefused={isRefused} isChosen={isChosen} shown={shown} locale={locale}>
                  {isRefused
                    ? words.refusedMark
                    : isChosen
                      ? '\u00a0'
                      : shownDifference(offer.difference, base.currency, language) || words.included}
                </Card>
              )}
            </a>
          )
        })}
      </div>
      <div aria-live="polite">
        {pick
          ? asked !== null &&
            refused &&
            'refused' in refused && (
              <RefusalNote
                id={`${id}-${asked}-why`}
                name={localized(values.find((value) => value.code === asked)?.label, locale)}
                refusal={refused.refused}
                view={view}
                words={words}
                take={() => take(code, asked)}
                leave={leave}
              />
            )
          : values.map((value) => {
              const offer = offers[value.code]
              if (!offer || !('refused' in offer)) return null
              return (
                <RefusalNote
                  key={value.code}
                  id={`${id}-${value.code}-why`}
                  name={localized(value.label, locale)}
                  refusal={offer.refused}
                  view={view}
                  words={words}
                  anchor={`#${id}`}
                />
              )
            })}
      </div>
    </div>
  )
}

type LookProps = { value: ValueDefinition; isRefused: boolean }

function Swatch({ value, isRefused, name, words }: LookProps & { name: string; words: ConfiguratorWords }) {
  return (
    <>
      <svg viewBox="0 0 36 36" aria-hidden="true" className={clsx('size-9', isRefused && 'opacity-45')}>
        <circle cx="18" cy="18" r="17.5" fill={value.swatch} stroke="currentColor" strokeOpacity="0.22" />
        {isRefused && <path d="M7 29 29 7" stroke="currentColor" strokeWidth="2" />}
      </svg>
      <span className="visually-hidden">
        {name}
        {isRefused && `, ${words.refusedMark}`}
      </span>
    </>
  )
}

type CardProps = LookProps & { isChosen: boolean; shown: FeatureDefinition['shown']; locale: Locale; children: string }

/** Below its picture, or in a list beside it; what it costs is the last line. */
function Card({ value, isRefused, isChosen, shown, locale, children }: CardProps) {
  const isLine = shown === 'list'
  return (
    <span className={clsx(isLine ? 'flex items-stretch' : 'block')}>
      {value.picture && (
        <MediaImage
          src={mediaUrl(value.picture, 320)}
          width={320}
          height={240}
          loading="lazy"
          className={clsx('bg-picture object-cover', isLine ? 'w-28 shrink-0' : 'aspect-picture w-full', {
            'opacity-45': isRefused,
          })}
        />
      )}
      <span className="block min-w-0 flex-1 px-3 py-2.5">
        <span
          className={clsx('flex items-start justify-between gap-2 font-medium leading-snug', isRefused && 'text-ink-3')}
        >
          <span className="min-w-0 hyphens-auto break-words">{localized(value.label, locale)}</span>
          {isChosen && <Check aria-hidden="true" className="mt-0.5 size-4 shrink-0" />}
        </span>
        {value.about && shown !== 'picture' && (
          <span className="block pt-0.5 text-ink-2 text-sm">{localized(value.about, locale)}</span>
        )}
        <span className="tabular block text-ink-2 text-sm">{children}</span>
      </span>
    </span>
  )
}

/** Arrow keys go from value to value; Enter and the space bar choose. */
function move(event: KeyboardEvent<HTMLDivElement>) {
  const all = [...event.currentTarget.querySelectorAll<HTMLElement>('[role=radio]')]
  const at = all.indexOf(document.activeElement as HTMLElement)
  if (at < 0) return
  const by = { ArrowRight: 1, ArrowDown: 1, ArrowLeft: -1, ArrowUp: -1 }[event.key]
  if (by) all[(at + by + all.length) % all.length]?.focus()
  else if (event.key === ' ') all[at]?.click()
  else return
  event.preventDefault()
}
