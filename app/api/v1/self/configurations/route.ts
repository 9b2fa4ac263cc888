import { saveConfiguration } from '@/lib/cart/saved-configuration-commands'
import { listOwnConfigurations } from '@/lib/cart/saved-configuration-queries'
import { endpoint } from '../../_spec/endpoint'
import { readSaved, toSaved } from '../../_spec/own'
import { listOwnConfigurations as list, saveOwnConfiguration } from '../../_spec/self-operations'

export const GET = endpoint(list, async ({ actor, channel, query: { model } }) =>
  (await listOwnConfigurations(actor, channel, { ...(model !== undefined && { model }) })).map(toSaved),
)

export const POST = endpoint(saveOwnConfiguration, async ({ actor, channel, body, run }) => {
  const { storefront: _, ...input } = body
  const { id } = await run((context) => saveConfiguration(context, input))
  return readSaved(actor, channel, id)
})
