import { texts } from '@/app/_messages/words'
import { OneButtonForm } from '@/components/account/one-button-form'
import { PictureUpload } from '@/components/admin/catalogue/picture-upload'
import { PriceTable } from '@/components/admin/catalogue/price-table'
import { ProductTexts } from '@/components/admin/catalogue/product-texts'
import { StockTable } from '@/components/admin/catalogue/stock-table'
import { DetailPage, Facts, Section } from '@/components/admin/detail-page'
import { Timeline } from '@/components/admin/timeline'
import { StatusDot } from '@/components/ui/status-dot'
import { mediaUrl } from '@/lib/assets/rendition'
import { requireProductForEdit } from '@/lib/catalog/product-editor-queries'
import { listTimeline } from '@/lib/events/outbox-queries'
import { listLocations, listStock } from '@/lib/inventory/stock-queries'
import { may } from '@/lib/kernel/actor'
import { defaultChannel, marketCodes, markets } from '@/lib/kernel/channel'
import { localized } from '@/lib/kernel/locale'
import { digitsOf } from '@/lib/kernel/money'
import { listPrices } from '@/lib/pricing/price-queries'
import { requireStaff, shown } from '../../../_desk/guard'
import { adminLocale } from '../../../_desk/preferences'
import { addPicture, archive, countStock, publish, savePrices, saveTexts, unpublish } from '../actions'

const dots = { draft: 'warning', published: 'success', archived: 'neutral' } as const

export default async function ProductPage({ params }: { params: Promise<{ id: string }> }) {
  const { id } = await params
  const actor = await requireStaff()
  const product = await shown(requireProductForEdit(actor, id))
  const locale = await adminLocale()
  const text = texts(locale, 'catalogue')
  const admin = texts(locale, 'admin').detail
  const [prices, stock, locations, happened] = await Promise.all([
    listPrices(actor, id),
    listStock(actor, id),
    listLocations(),
    listTimeline(id, 30),
  ])
  const date = new Intl.DateTimeFormat(locale, { dateStyle: 'medium', timeStyle: 'short' })
  const variantName = (options: Record<string, string>) =>
    product.options
      .map(({ code, values }) => localized(values.find((value) => value.code === options[code])?.name, locale))
      .filter(Boolean)
      .join(', ')
  const variants = product.variants
    .filter(({ active }) => active)
    .map(({ id: variantId, sku, options }) => ({ id: variantId, sku, name: variantName(options) }))
  const write = (amount: number | null | undefined, currency: string) =>
    amount == null ? '' : (amount / 10 ** digitsOf(currency)).toFixed(digitsOf(currency))
  const { status } = product
  return (
    <DetailPage
      title={localized(product.name, locale)}
      back={{ href: '/admin/products', label: text.title }}
      status={<StatusDot status={dots[status]}>{text.states[status]}</StatusDot>}
      actions={
        may(actor, 'catalog.publish') && (
          <>
            {status !== 'archived' && (
              <OneButtonForm action={archive} hidden={{ id }} variant="quiet">
                {text.archive}
              </OneButtonForm>
            )}
            {status === 'published' ? (
              <OneButtonForm action={unpublish} hidden={{ id }} variant="outline">
                {text.unpublish}
              </OneButtonForm>
            ) : (
              <OneButtonForm action={publish} hidden={{ id }} variant="strong">
                {text.publish}
              </OneButtonForm>
            )}
          </>
        )
      }
      aside={
        <>
          <Section title={text.facts}>
            <Facts
              rows={[
                [
                  text.slug,
                  status === 'published' ? (
                    <a key="open" href={`/${defaultChannel.storefront}/products/${product.slug}`} className="underline">
                      {text.open}
                    </a>
                  ) : (
                    product.slug
                  ),
                ],
                [text.brand, product.brand ?? ''],
                [text.created, date.format(product.createdAt)],
                [text.updated, date.format(product.updatedAt)],
              ]}
            />
          </Section>
          <Section title={text.timeline}>
            <Timeline
              empty={admin.timelineEmpty}
              format={(at) => date.format(at)}
              items={happened.map(({ id: key, name, occurredAt, actor: by }) => ({
                id: key,
                at: occurredAt,
                text: eventWords(text.events, name),
                by: by.name ?? undefined,
              }))}
            />
          </Section>
        </>
      }
    >
      <Section title={text.texts}>
        <ProductTexts
          key={product.version}
          product={product}
          words={text}
          save={admin.save}
          saved={admin.saved}
          action={saveTexts}
        />
      </Section>
      <Section title={text.pictures}>
        {product.media.length === 0 && <p className="text-ink-3 text-sm">{text.noPictures}</p>}
        <ul className="flex flex-wrap gap-2">
          {product.media.map(({ hash, alt }) => (
            <li key={hash}>
              {/* biome-ignore lint/performance/noImgElement: the media route makes the sizes. */}
              <img
                src={mediaUrl(hash, 320)}
                alt={localized(alt, locale)}
                width={128}
                height={96}
                loading="lazy"
                className="rounded-md bg-picture"
              />
            </li>
          ))}
        </ul>
        {may(actor, 'catalog.write') && <PictureUpload id={id} action={addPicture} label={text.addPicture} />}
      </Section>
      <Section title={text.prices} note={text.pricesHint}>
        <PriceTable
          productId={id}
          variants={variants}
          markets={marketCodes.map((code) => ({ code, label: `${text.markets[code]} (${markets[code].currency})` }))}
          prices={prices.map(({ variantId, market, amount, regular }) => ({
            variantId,
            market,
            amount: write(amount, markets[market as 'ch'].currency),
            regular: write(regular, markets[market as 'ch'].currency),
          }))}
          words={text}
          action={savePrices}
        />
      </Section>
      <Section title={text.stock}>
        <StockTable
          rows={stock.flatMap(({ variantId, sku, levels }) =>
            locations.map((location) => {
              const level = levels.find(({ locationId }) => locationId === location.id)
              return {
                variantId,
                sku,
                locationId: location.id,
                location: location.name,
                onHand: level?.onHand ?? 0,
                reserved: level?.reserved ?? 0,
              }
            }),
          )}
          words={text}
          action={countStock}
        />
      </Section>
    </DetailPage>
  )
}

const eventWords = (words: Record<string, string>, name: string) => words[name.split('.')[1] ?? ''] ?? name
