import { endpoint } from '../_spec/endpoint'
import { getSelf } from '../_spec/self-operations'

export const GET = endpoint(getSelf, async ({ actor: { kind, name, permissions } }) => ({
  kind,
  name: name ?? null,
  permissions,
}))
