import type { ProductFact } from '@/lib/content/block-data'
import { cardPrice } from '../catalog/card-price'
import { Link } from '../ui/link'
import { Picture } from '../ui/picture'
import { Price } from '../ui/price'
import { Scrolled } from '../ui/scrolled'
import { Band } from './band'
import type { Frame, Renderer } from './frame'
import { Heading } from './heading'

/** Products as columns, what is said of them as rows. Each fact is the catalogue's own. */
export const Comparison: Renderer<'comparison'> = ({ props, frame }) => {
  const cards = props.products.flatMap((slug) => frame.data.products[slug] ?? [])
  if (!cards.length) return null
  const rows = rowsOf(
    cards.map(({ slug }) => frame.data.facts[slug] ?? []),
    props.facts,
  )
  const { words, channel } = frame
  return (
    <Band isInset={frame.isInset}>
      <Heading level={frame.level} className="headline text-4xl">
        {props.title}
      </Heading>
      {props.text && <p className="mt-3 max-w-[48ch] text-ink-2 text-lg">{props.text}</p>}
      <Scrolled className="-mx-(--gutter) mt-8 px-(--gutter) lg:mt-12">
        <table className={`w-full table-fixed border-collapse text-start ${cards.length > 1 ? 'min-w-[44rem]' : ''}`}>
          <caption className="visually-hidden">{props.title || words.compared}</caption>
          <thead>
            <tr>
              <td className="w-40" />
              {cards.map((card) => (
                <th key={card.id} scope="col" className="pb-4 pe-6 text-start align-top font-normal">
                  {cards.length > 1 && card.media[0] && (
                    <Picture
                      picture={card.media[0]}
                      alt=""
                      sizes="(min-width: 64rem) 24vw, 40vw"
                      className="aspect-picture w-full rounded-lg object-cover"
                    />
                  )}
                  <Link
                    href={`${frame.home}/products/${card.slug}`}
                    className="headline mt-4 inline-block text-xl underline-offset-4 hover:underline"
                  >
                    {card.name}
                  </Link>
                  {card.price && (
                    <Price
                      {...cardPrice(card.price)}
                      from={card.isFrom || card.slug in frame.data.configurable}
                      language={channel.language}
                      words={words.price}
                      className="mt-1"
                    />
                  )}
                </th>
              ))}
            </tr>
          </thead>
          <tbody>
            {rows.map(({ code, name, values }) => (
              <tr key={code} className="border-line border-t">
                <th scope="row" className="py-3 pe-4 text-start align-top font-normal text-ink-2 text-sm">
                  {name}
                </th>
                {values.map((value, at) => (
                  <td key={cards[at]?.id} className="tabular py-3 pe-6 align-top">
                    {said(value, frame)}
                  </td>
                ))}
              </tr>
            ))}
          </tbody>
        </table>
      </Scrolled>
    </Band>
  )
}

const said = (value: ProductFact['value'] | undefined, { words }: Frame) =>
  value === undefined ? '–' : value === true ? words.yes : value === false ? words.no : value

/** Those that are asked for, in that order; else all that at least two of the products have. */
export function rowsOf(facts: ProductFact[][], asked: string[]) {
  const all = facts.flat()
  const shared = [...new Set(all.map(({ code }) => code))].filter(
    (code) => facts.length < 2 || facts.filter((own) => own.some((fact) => fact.code === code)).length > 1,
  )
  return (asked.length ? asked : shared).flatMap((code) => {
    const name = all.find((fact) => fact.code === code)?.name
    return name ? [{ code, name, values: facts.map((own) => own.find((fact) => fact.code === code)?.value) }] : []
  })
}
