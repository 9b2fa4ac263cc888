import { listConfigurableModels } from '../_spec/configurator-operations'
import { readModels } from '../_spec/configurator-queries'
import { endpoint } from '../_spec/endpoint'

export const GET = endpoint(listConfigurableModels, ({ channel }) => readModels(channel))
