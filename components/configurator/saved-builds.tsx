'use client'

import { X } from 'lucide-react'
import { formatMoney } from '@/lib/kernel/money'
import { buttonClass } from '../ui/button-class'
import { fill } from '../ui/fill'
import { IconButton } from '../ui/icon-button'
import { Input } from '../ui/input'
import { note } from './note'
import { type SavedBuild, useSavedBuilds } from './use-saved-builds'
import type { ConfiguratorWords, ModelView } from './view'

type Props = { view: ModelView; configurationKey: string; words: ConfiguratorWords }

/** Configurations under names of one's own: with the account, or by this browser until its owner signs in. */
export function SavedBuilds({ view, configurationKey: key, words }: Props) {
  const { slug, home, name: model, storefront } = view
  const { isSignedIn, problem, builds, save, remove } = useSavedBuilds(slug, storefront)
  return (
    <section className="mt-6 border-line border-t pt-5">
      <form
        onSubmit={async (event) => {
          event.preventDefault()
          const form = event.currentTarget
          const name = String(new FormData(form).get('name')).trim() || model
          if (!(await save(name, key))) return
          note('saved')
          form.reset()
        }}
      >
        <label className="font-semibold text-sm" htmlFor="build-name">
          {words.saveName}
        </label>
        <div className="mt-2 flex gap-2">
          <Input id="build-name" name="name" maxLength={60} autoComplete="off" className="min-w-0 flex-1" />
          <button type="submit" className={buttonClass()}>
            {words.save}
          </button>
        </div>
        {problem && (
          <p role="alert" className="mt-2 rounded-md bg-danger-soft p-3 text-danger-ink text-sm">
            {problem}
          </p>
        )}
      </form>
      {builds.length > 0 && (
        <>
          <h3 className="mt-5 text-ink-2 text-sm">{isSignedIn ? words.savedInAccount : words.saved}</h3>
          <ul className="mt-1">
            {builds.map((each) => (
              <li key={each.id ?? each.key} className="flex min-h-control items-center gap-3 border-line border-b py-1">
                <span className="min-w-0 flex-1">
                  <a
                    href={`${home}/${each.key}`}
                    className="block truncate font-medium underline-offset-4 hover:underline"
                  >
                    {each.name}
                  </a>
                  <PriceNow build={each} view={view} words={words} />
                </span>
                {each.key !== key && (
                  <a
                    href={`${home}/compare/${key}/${each.key}`}
                    className="shrink-0 text-sm underline underline-offset-4"
                  >
                    {words.compare}
                  </a>
                )}
                <IconButton label={fill(words.remove, { name: each.name })} onClick={() => remove(each)}>
                  <X aria-hidden="true" />
                </IconButton>
              </li>
            ))}
          </ul>
        </>
      )}
      <p className="mt-3 text-ink-2 text-sm">
        {isSignedIn ? (
          <a href={`/${storefront}/account/configurations`} className="underline underline-offset-4 hover:text-ink">
            {words.allSaved}
          </a>
        ) : (
          <a
            href={`/${storefront}/login?next=${encodeURIComponent(`${home}/${key}`)}`}
            className="underline underline-offset-4 hover:text-ink"
          >
            {words.signInToKeep}
          </a>
        )}
      </p>
    </section>
  )
}

/** What it costs today, and what it cost when it was saved. */
function PriceNow({
  build,
  view: { language },
  words,
}: {
  build: SavedBuild
  view: ModelView
  words: ConfiguratorWords
}) {
  const { price, priceThen, isOffered } = build
  if (isOffered === false) return <span className="block text-ink-2 text-sm">{words.savedGone}</span>
  if (!price) return null
  const before = priceThen && priceThen.amount !== price.amount && formatMoney(priceThen, language)
  return (
    <span className="tabular block text-ink-2 text-sm">
      {formatMoney(price, language)}
      {before && <span className="block">{fill(words.savedBefore, { price: before })}</span>}
    </span>
  )
}
