'use client'

import { usePublicPathname } from './public-pathname'

export type StorefrontChoice = { code: string; language: string; languageName: string; market: string }

/** The same page in another country or language. Whole pages are loaded: language, prices and cart change at once. */
export function StorefrontLinks({ current, choices }: { current: string; choices: StorefrontChoice[] }) {
  const rest = usePublicPathname().slice(current.length + 1)
  const markets = [...new Set(choices.map(({ market }) => market))]
  return (
    <dl className="grid gap-4">
      {markets.map((market) => (
        <div key={market}>
          <dt className="mb-1 text-ink-2 text-sm">{market}</dt>
          <dd className="-mx-3 flex flex-wrap">
            {choices.map(({ code, language, languageName, ...choice }) =>
              choice.market === market ? (
                <a
                  key={code}
                  href={`/${code}${rest}`}
                  lang={language}
                  hrefLang={language}
                  aria-current={code === current ? 'true' : undefined}
                  onClick={(event) => {
                    // The search and its filters go along, too; they are not known while the page is made.
                    event.currentTarget.search = location.search
                  }}
                  className="inline-flex min-h-control items-center rounded-md px-3 hover:bg-hover aria-[current=true]:font-semibold aria-[current=true]:underline aria-[current=true]:decoration-2 aria-[current=true]:decoration-signal aria-[current=true]:underline-offset-8"
                >
                  {languageName}
                </a>
              ) : null,
            )}
          </dd>
        </div>
      ))}
    </dl>
  )
}
