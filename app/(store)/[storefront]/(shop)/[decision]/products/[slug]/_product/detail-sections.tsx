import type { ShopProduct } from '@/lib/pricing/shop-product'

type Words = { about: string; facts: string; yes: string; no: string }

/** Description and facts in plain sections, side by side where there is room. */
export function DetailSections({ product, words }: { product: ShopProduct; words: Words }) {
  const { descriptionHtml, attributes } = product
  if (!descriptionHtml && !attributes.length) return null
  const value = (kind: string, written: string) =>
    kind === 'boolean' ? (written === 'true' ? words.yes : words.no) : written
  return (
    <div className="mt-16 grid gap-x-16 gap-y-10 lg:mt-24 lg:grid-cols-[minmax(0,1.45fr)_minmax(22rem,1fr)]">
      {descriptionHtml && (
        <section aria-labelledby="about">
          <h2 id="about" className="headline text-2xl">
            {words.about}
          </h2>
          <RichText html={descriptionHtml} />
        </section>
      )}
      {attributes.length > 0 && (
        <section aria-labelledby="facts">
          <h2 id="facts" className="headline text-2xl">
            {words.facts}
          </h2>
          <dl className="mt-4">
            {attributes.map(({ code, name, kind, value: written, unit }) => (
              <div
                key={`${code} ${written}`}
                className="grid grid-cols-2 gap-4 border-line border-b py-2.5 first:border-t"
              >
                <dt className="text-ink-2">{name}</dt>
                <dd>
                  {value(kind, written)}
                  {unit && ` ${unit}`}
                </dd>
              </div>
            ))}
          </dl>
        </section>
      )}
    </div>
  )
}

const RichText = ({ html }: { html: string }) => (
  // biome-ignore lint/security/noDangerouslySetInnerHtml: sanitised when written and when read (lib/catalog/rich-text).
  <div className="prose mt-4 max-w-prose space-y-4 text-lg" dangerouslySetInnerHTML={{ __html: html }} />
)
