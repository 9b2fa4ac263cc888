import { resolveConfiguration } from '../../../_spec/configurator-operations'
import { readResolution } from '../../../_spec/configurator-queries'
import { endpoint } from '../../../_spec/endpoint'

export const POST = endpoint(resolveConfiguration, ({ channel, params, body }) =>
  readResolution(params.model, body, channel),
)
