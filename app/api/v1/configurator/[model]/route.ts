import { getConfigurableModel } from '../../_spec/configurator-operations'
import { readModel } from '../../_spec/configurator-queries'
import { endpoint } from '../../_spec/endpoint'

export const GET = endpoint(getConfigurableModel, ({ channel, params }) => readModel(params.model, channel))
