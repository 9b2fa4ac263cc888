import { listLocations } from '@/lib/inventory/stock-queries'
import { endpoint } from '../../_spec/endpoint'
import { listLocations as spec } from '../../_spec/goods-operations'

export const GET = endpoint(spec, () => listLocations())
