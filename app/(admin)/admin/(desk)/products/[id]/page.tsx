import { texts } from '@/app/_messages/words'
import { OneButtonForm } from '@/components/account/one-button-form'
import { PageContents } from '@/components/admin/catalogue/page-contents'
import { PriceTable } from '@/components/admin/catalogue/price-table'
import { ProductFits } from '@/components/admin/catalogue/product-fits'
import { ProductMedia } from '@/components/admin/catalogue/product-media'
import { ProductPlace } from '@/components/admin/catalogue/product-place'
import { ProductProperties } from '@/components/admin/catalogue/product-properties'
import { ProductRelations } from '@/components/admin/catalogue/product-relations'
import { ProductTexts } from '@/components/admin/catalogue/product-texts'
import { ProductVariants } from '@/components/admin/catalogue/product-variants'
import { StockTable } from '@/components/admin/catalogue/stock-table'
import { DetailPage, Facts, Section } from '@/components/admin/detail-page'
import { Timeline } from '@/components/admin/timeline'
import { StatusDot } from '@/components/ui/status-dot'
import { listAttributes } from '@/lib/catalog/attribute-queries'
import { listAllCategories } from '@/lib/catalog/category-queries'
import type { ProductForEdit } from '@/lib/catalog/product'
import { requireProductForEdit } from '@/lib/catalog/product-editor-queries'
import type { TaxCategory } from '@/lib/channels/tax'
import { listFitsForEdit } from '@/lib/configurator/accessory-desk-queries'
import { listTimeline } from '@/lib/events/outbox-queries'
import { listLocations, listStock } from '@/lib/inventory/stock-queries'
import { may } from '@/lib/kernel/actor'
import { defaultChannel, marketCodes, markets } from '@/lib/kernel/channel'
import { type Localized, localized } from '@/lib/kernel/locale'
import { digitsOf } from '@/lib/kernel/money'
import { listPrices } from '@/lib/pricing/price-queries'
import { formats } from '../../../_desk/formats'
import { requireStaff, shown } from '../../../_desk/guard'
import { history } from '../../../_desk/history'
import { adminLocale } from '../../../_desk/preferences'
import { linesOf } from '../../categories/_tree'
import { archive, countStock, publish, savePrices, unpublish } from '../actions'
import { Release } from './_release'
import { saveFits, saveMedia, savePlace, saveProperties, saveRelations, saveTexts, saveVariants } from './actions'

const parts = [
  'texts',
  'pictures',
  'variants',
  'prices',
  'stock',
  'categories',
  'attributes',
  'fits',
  'relations',
] as const
const dots = { draft: 'warning', published: 'success', archived: 'neutral' } as const

export default async function ProductPage({ params }: { params: Promise<{ id: string }> }) {
  const { id } = await params
  const actor = await requireStaff()
  const product = await shown(requireProductForEdit(actor, id))
  const locale = await adminLocale()
  const text = texts(locale, 'catalogue')
  const admin = texts(locale, 'admin').detail
  const titles = texts(locale, 'merchandising').product
  const [prices, stock, locations, happened, tree, attributes, fits] = await Promise.all([
    listPrices(actor, id),
    listStock(actor, id),
    listLocations(),
    listTimeline(id, 30),
    listAllCategories(actor),
    listAttributes(),
    listFitsForEdit(actor, id),
  ])
  const name = (words: Localized) => localized(words, locale)
  const { time } = formats(locale)
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
  const { status, version } = product
  const shared = { id, version, readOnly: !may(actor, 'catalog.write') }
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
                [text.created, time(product.createdAt)],
                [text.updated, time(product.updatedAt)],
              ]}
            />
          </Section>
          <Release staff={actor} locale={locale} product={product} />
          <Section title={text.timeline}>
            <Timeline empty={admin.timelineEmpty} format={(at) => time(at)} items={history(locale, happened)} />
          </Section>
        </>
      }
    >
      <PageContents
        label={titles.contents}
        parts={parts
          .filter((part) => part !== 'fits' || fits.length)
          .map((part) => ({ id: part, title: titles[part] }))}
      />
      <Section id="texts" title={titles.texts}>
        <ProductTexts {...shared} saved={textsOf(product)} words={text} save={saveTexts} />
      </Section>
      <Section id="pictures" title={titles.pictures}>
        <ProductMedia
          {...shared}
          saved={product.media.map(({ assetId, hash, alt, options }) => ({ assetId, hash, alt, options }))}
          options={product.options}
          save={saveMedia}
        />
      </Section>
      <Section id="variants" title={titles.variants}>
        <ProductVariants {...shared} options={product.options} variants={product.variants} save={saveVariants} />
      </Section>
      <Section id="prices" title={titles.prices} note={text.pricesHint}>
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
      <Section id="stock" title={titles.stock}>
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
      <Section id="categories" title={titles.categories}>
        <ProductPlace
          {...shared}
          saved={product.categoryIds}
          tree={linesOf(tree).map((line) => ({ ...line, name: name(line.name), isHidden: !line.isReachable }))}
          save={savePlace}
        />
      </Section>
      <Section id="attributes" title={titles.attributes}>
        <ProductProperties
          {...shared}
          saved={product.attributes}
          attributes={attributes.map((attribute) => ({
            ...attribute,
            name: name(attribute.name),
            choices: attribute.choices.map((choice) => ({ ...choice, name: name(choice.name) })),
          }))}
          save={saveProperties}
        />
      </Section>
      {fits.length > 0 && (
        <Section id="fits" title={titles.fits}>
          <ProductFits
            {...shared}
            saved={fits.map(({ modelId, name: model, condition, features }) => ({
              modelId,
              name: name(model),
              condition,
              features: features.map(({ code, label, values }) => ({
                code,
                label: name(label),
                values: values.map((value) => ({ code: value.code, label: name(value.label) })),
              })),
            }))}
            save={saveFits}
          />
        </Section>
      )}
      <Section id="relations" title={titles.relations}>
        <ProductRelations
          {...shared}
          saved={product.relations.map((each) => ({ ...each, name: name(each.name) }))}
          save={saveRelations}
        />
      </Section>
    </DetailPage>
  )
}

/** What the texts' editor saves, and nothing else. */
const textsOf = (product: ProductForEdit) => {
  const { name, summary, description, seoTitle, seoDescription, slug, brand, type, tags } = product
  const taxCategory = product.taxCategory as TaxCategory
  return { name, summary, description, seoTitle, seoDescription, slug, brand, type, tags, taxCategory }
}
