import type { Metadata } from 'next'
import { texts, words } from '@/app/_messages/words'
import { shownPrice } from '@/components/configurator/shown-price'
import { fill } from '@/components/ui/fill'
import { LinkButton } from '@/components/ui/link-button'
import { MediaImage } from '@/components/ui/media-image'
import { Price } from '@/components/ui/price'
import { factsOf, readFacts } from '@/lib/configurator/configuration-facts'
import { namedChoices } from '@/lib/configurator/configuration-words'
import { configuredUrl } from '@/lib/configurator/picture-plan'
import { localized } from '@/lib/kernel/locale'
import { publicHead } from '../../../../../../../_frame/head'
import { firstView, readConfiguration } from '../../../../_configure/read-configuration'

export const dynamic = 'force-static'
export const revalidate = false
export const generateStaticParams = () => []

type Props = { params: Promise<{ storefront: string; decision: string; model: string; a: string; b: string }> }

const read = async (params: Props['params']) => {
  const { a, b, ...rest } = await params
  return Promise.all([a, b].map((key) => readConfiguration(Promise.resolve({ ...rest, key }))))
}

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  const [first] = await read(params)
  const { a, b } = await params
  if (!first) return {}
  const { channel, view } = first
  const path = `/configure/${view.slug}/compare/${a}/${b}`
  return publicHead(channel, {
    path,
    title: words(channel, 'configurator')('compareTitle', { name: view.name }),
    unlisted: true,
  })
}

/** Two configurations of a model beside each other: first what differs, then what does not. */
export default async function ComparePage({ params }: Props) {
  const both = await read(params)
  const [one] = both
  if (!one) return null
  const { channel, view, model } = one
  const text = texts(channel, 'configurator')
  const facts = readFacts(model.definition)
  const shown = await Promise.all(
    both.map(async (each) => {
      const { pictures } = await firstView(each.configuration, each)
      const { choices, key } = each.configuration
      return {
        key,
        picture: Object.values(pictures)[0] ?? '',
        price: shownPrice(each.price, view.base, each.campaign),
        facts: factsOf(facts, choices).map((fact) =>
          'amount' in fact
            ? `${new Intl.NumberFormat(channel.language, { maximumFractionDigits: 1 }).format(fact.amount)} ${fact.unit}`
            : localized(fact.says, channel.locale),
        ),
        named: namedChoices(model.definition, choices, channel.locale),
      }
    }),
  )
  const rows = (shown[0]?.named ?? []).map(({ feature, label, valueLabel }, at) => ({
    feature,
    label,
    values: [valueLabel, shown[1]?.named[at]?.valueLabel ?? ''],
  }))
  const differs = ({ values }: (typeof rows)[number]) => values[0] !== values[1]
  return (
    <main className="wrap pt-8 pb-24">
      <h1 className="headline text-3xl">{fill(text.compareTitle, { name: view.name })}</h1>
      <div className="mt-8 grid grid-cols-2 gap-x-4 lg:gap-x-10">
        {shown.map(({ key, picture, price, facts: said }) => (
          <article key={key}>
            <MediaImage
              src={configuredUrl(picture, 960)}
              width={960}
              height={720}
              className="aspect-picture w-full rounded-md bg-picture object-cover"
            />
            <Price
              price={price.total}
              was={price.regular}
              lowest={price.lowest}
              language={channel.language}
              words={texts(channel, 'ui').price}
              size="md"
              className="mt-4"
            />
            <p className="tabular mt-0.5 text-ink-2 text-sm">{said.join(' · ')}</p>
            <LinkButton href={`${view.home}/${key}`} variant="strong" className="mt-4">
              {text.open}
            </LinkButton>
          </article>
        ))}
      </div>
      {[
        { title: text.differences, list: rows.filter(differs) },
        { title: text.same, list: rows.filter((row) => !differs(row)) },
      ].map(
        ({ title, list }) =>
          list.length > 0 && (
            <section key={title} className="mt-12">
              <h2 className="font-semibold text-lg">{title}</h2>
              <dl className="mt-3">
                {list.map(({ feature, label, values }) => (
                  <div key={feature} className="grid grid-cols-2 gap-x-4 border-line border-t py-3 lg:gap-x-10">
                    <dt className="col-span-2 text-ink-2 text-sm">{label}</dt>
                    {(values[0] === values[1] ? values.slice(0, 1) : values).map((value, at) => (
                      <dd key={at}>{value}</dd>
                    ))}
                  </div>
                ))}
              </dl>
            </section>
          ),
      )}
    </main>
  )
}
