import { renderSVG } from 'uqr'
import { getConfiguration } from '@/lib/configurator/engine-queries'
import { getPublishedModel } from '@/lib/configurator/model-queries'
import { type Channel, channelOf, isStorefront } from '@/lib/kernel/channel'
import { baseUrl } from '@/lib/kernel/environment'
import { readBrochure } from './read-brochure'

type Props = { params: Promise<{ storefront: string; model: string; key: string; file: string }> }

/** A configuration to take along: `qr.svg` leads to its address, `brochure.pdf` is it on paper. */
export async function GET(_: Request, { params }: Props): Promise<Response> {
  const { storefront, model: slug, key, file } = await params
  const model = isStorefront(storefront) ? await getPublishedModel(slug) : undefined
  const configuration = model && (await getConfiguration(model.id, key))
  if (!configuration || !isStorefront(storefront)) return missing()
  const channel = channelOf(storefront)
  const address = `${baseUrl()}/${storefront}/configure/${slug}/${configuration.key}`
  const made = await make(file, { channel, address, configuration })
  if (!made) return missing()
  const [type, bytes] = made
  return new Response(bytes as Uint8Array<ArrayBuffer>, {
    headers: {
      'Content-Type': type,
      'Content-Length': String(bytes.length),
      'Cache-Control': 'private, max-age=300',
      'X-Content-Type-Options': 'nosniff',
    },
  })
}

type Asked = {
  channel: Channel
  address: string
  configuration: NonNullable<Awaited<ReturnType<typeof getConfiguration>>>
}

async function make(
  file: string,
  { channel, address, configuration }: Asked,
): Promise<[string, Uint8Array] | undefined> {
  if (file === 'qr.svg') return ['image/svg+xml', new TextEncoder().encode(renderSVG(address, { ecc: 'M', border: 4 }))]
  if (file !== 'brochure.pdf') return
  const pdf = await readBrochure(configuration, channel, address)
  return pdf && ['application/pdf', pdf]
}

const missing = () => new Response('Not found', { status: 404, headers: { 'Cache-Control': 'no-store' } })
