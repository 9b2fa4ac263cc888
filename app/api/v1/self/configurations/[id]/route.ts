import { deleteConfiguration, renameConfiguration } from '@/lib/cart/saved-configuration-commands'
import { endpoint } from '../../../_spec/endpoint'
import { readSaved } from '../../../_spec/own'
import { deleteOwnConfiguration, renameOwnConfiguration } from '../../../_spec/self-operations'

export const PATCH = endpoint(renameOwnConfiguration, async ({ actor, channel, params: { id }, body, run }) => {
  await run((context) => renameConfiguration(context, { id, ...body }))
  return readSaved(actor, channel, id)
})

export const DELETE = endpoint(deleteOwnConfiguration, ({ params, run }) =>
  run((context) => deleteConfiguration(context, params)),
)
