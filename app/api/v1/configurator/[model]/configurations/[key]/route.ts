import { getConfiguration } from '../../../../_spec/configurator-operations'
import { readConfiguration } from '../../../../_spec/configurator-queries'
import { endpoint } from '../../../../_spec/endpoint'

export const GET = endpoint(getConfiguration, ({ channel, params }) =>
  readConfiguration(params.model, params.key, channel, new Date()),
)
