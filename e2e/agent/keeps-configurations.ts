import type { APIRequestContext } from '@playwright/test'
import { expect } from '../journey'
import type { Api } from './api'

type Mine = (id: string, asked?: object) => ReturnType<Api['call']>

/** A shopper keeps configurations, once each, and nobody else sees them. */
export async function keepsConfigurations(mine: Mine, api: Api, guest: APIRequestContext): Promise<void> {
  const storefront = 'en-ch'
  const query = { storefront }
  const { data: resolved } = await api.call(guest, 'resolveConfiguration', {
    params: { model: 'vela-gt' },
    body: { storefront, choices: { paint: 'bordeaux' } },
  })
  const build = { model: 'vela-gt', key: resolved.completion.key }
  const { data: saved } = await mine('saveOwnConfiguration', { body: { storefront, ...build, name: 'Sunday' } })
  expect(saved).toMatchObject({ ...build, name: 'Sunday', isOffered: true, openKey: build.key })
  expect(saved.price).toEqual(saved.priceThen)
  const params = { id: saved.id }
  await mine('renameOwnConfiguration', { params, query, body: { name: 'Monday' } })
  const other = (await api.call(guest, 'resolveConfiguration', { params: { model: 'vela-50' }, body: {} })).data
  const brought = [
    { ...build, name: 'On my phone' },
    { model: 'vela-50', key: other.completion.key, name: 'For town' },
  ]
  const bring = { body: { storefront, configurations: brought } }
  expect((await mine('bringOwnConfigurations', bring)).data).toEqual({ kept: 1, left: [] })
  expect((await mine('bringOwnConfigurations', bring)).data).toEqual({ kept: 0, left: [] })
  const { data: all } = await mine('listOwnConfigurations', { query })
  expect(all.map(({ name }: { name: string }) => name).sort()).toEqual(['For town', 'Monday'])
  const { data: gts } = await mine('listOwnConfigurations', { query: { ...query, model: 'vela-gt' } })
  expect(gts).toHaveLength(1)
  await api.call(guest, 'listOwnConfigurations', { query, status: 401 })
  await api.call(guest, 'deleteOwnConfiguration', { params, status: 401 })
  await mine('deleteOwnConfiguration', { params })
  await mine('renameOwnConfiguration', { params, query, body: { name: 'x' }, status: 404 })
  await mine('saveOwnConfiguration', { body: { storefront, ...build, name: ' ' }, status: 422 })
}
