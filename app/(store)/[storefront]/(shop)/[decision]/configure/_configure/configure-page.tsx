import { texts } from '@/app/_messages/words'
import { Configurator } from '@/components/configurator/configurator'
import { BreadcrumbData } from '../../../../_frame/breadcrumb-data'
import { buyConfiguration } from '../actions'
import { Accessories } from './accessories'
import { ConfigurationData } from './configuration-data'
import { type ConfigureParams, firstView, readConfiguration } from './read-configuration'

/** A configuration as a page: the address is all that it is made from. */
export async function ConfigurePage({ params }: { params: ConfigureParams }) {
  const read = await readConfiguration(params)
  const { channel, view, product, configuration, isRenewed, price, campaign } = read
  const first = await firstView(configuration, read, campaign)
  const text = texts(channel, 'configurator')
  const { drawer, goOn, more } = texts(channel, 'product')
  const words = { ...text, drawer, goOn, more, lowest: texts(channel, 'ui').price.lowest }
  const [angle] = view.pictures.angles
  return (
    <main data-configurator="">
      <Configurator view={view} first={first} isRenewed={isRenewed} words={words} buy={buyConfiguration} />
      <Accessories configuration={configuration} channel={channel} title={text.accessories} />
      <BreadcrumbData
        crumbs={[
          ...product.breadcrumb.map(({ name, path }) => ({ name, href: `/${channel.storefront}/c/${path}` })),
          { name: product.name, href: `/${channel.storefront}/products/${product.slug}` },
          { name: text.configure },
        ]}
      />
      <ConfigurationData
        name={view.name}
        description={product.summary}
        path={`${view.home}/${configuration.key}`}
        picture={first.pictures[angle?.code ?? ''] ?? ''}
        price={campaign?.total ?? price.total}
        brand={product.brand}
      />
    </main>
  )
}
