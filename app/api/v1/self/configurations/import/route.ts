import { bringConfigurations } from '@/lib/cart/brought-configuration-commands'
import { endpoint } from '../../../_spec/endpoint'
import { bringOwnConfigurations } from '../../../_spec/self-operations'

export const POST = endpoint(bringOwnConfigurations, ({ body: { configurations }, run }) =>
  run((context) => bringConfigurations(context, { configurations })),
)
