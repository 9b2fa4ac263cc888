'use client'

import { X } from 'lucide-react'
import { useState } from 'react'
import { buttonClass } from '../ui/button-class'
import { fill } from '../ui/fill'
import { IconButton } from '../ui/icon-button'
import { Input } from '../ui/input'
import type { ConfiguratorWords, ModelView } from './view'

type Saved = { name: string; key: string }
type Props = { view: ModelView; configurationKey: string; words: ConfiguratorWords }

const MOST = 12

/** Configurations under names of one's own, kept by the browser. */
export function SavedBuilds({ view: { slug, home, name: model }, configurationKey: key, words }: Props) {
  const [saved, setSaved] = useState(() => read(slug))
  const keep = (next: Saved[]) => {
    setSaved(next)
    try {
      localStorage.setItem(`builds-${slug}`, JSON.stringify(next))
    } catch {
      // A browser that keeps nothing keeps nothing.
    }
  }
  return (
    <section className="mt-6 border-line border-t pt-5">
      <form
        onSubmit={(event) => {
          event.preventDefault()
          const name = String(new FormData(event.currentTarget).get('name')).trim() || model
          keep([{ name, key }, ...saved.filter((each) => each.key !== key)].slice(0, MOST))
          event.currentTarget.reset()
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
      </form>
      {saved.length > 0 && (
        <>
          <h3 className="mt-5 text-ink-2 text-sm">{words.saved}</h3>
          <ul className="mt-1">
            {saved.map((each) => (
              <li key={each.key} className="flex min-h-control items-center gap-3 border-line border-b">
                <a
                  href={`${home}/${each.key}`}
                  className="min-w-0 flex-1 truncate font-medium underline-offset-4 hover:underline"
                >
                  {each.name}
                </a>
                {each.key !== key && (
                  <a
                    href={`${home}/compare/${key}/${each.key}`}
                    className="shrink-0 text-sm underline underline-offset-4"
                  >
                    {words.compare}
                  </a>
                )}
                <IconButton
                  label={fill(words.remove, { name: each.name })}
                  onClick={() => keep(saved.filter((other) => other !== each))}
                >
                  <X aria-hidden="true" />
                </IconButton>
              </li>
            ))}
          </ul>
        </>
      )}
    </section>
  )
}

function read(slug: string): Saved[] {
  try {
    const found: unknown = JSON.parse(localStorage.getItem(`builds-${slug}`) ?? '[]')
    return Array.isArray(found)
      ? found.filter((each) => typeof each?.key === 'string' && typeof each?.name === 'string')
      : []
  } catch {
    return []
  }
}
