import { endpoint } from '../../_spec/endpoint'
import { getCart } from '../../_spec/operations'
import { readCart } from '../../_spec/read-cart'

export const GET = endpoint(getCart, ({ actor, params }) => readCart(actor, params.token))
