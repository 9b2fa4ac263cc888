import { eq } from 'drizzle-orm'
import { expect, test } from 'vitest'
import { db } from '@/db'
import { outbox } from '@/db/schema/events'
import { buildDays, builds } from '@/db/schema/tracking'
import { publishAnew, sellModel } from '@/lib/cart/model-for-tests'
import { visitor } from '@/lib/cart/shop-for-tests'
import { bicycle } from '@/lib/configurator/definition-for-tests'
import { configurationOf } from '@/lib/configurator/engine-queries'
import { getPublishedModel } from '@/lib/configurator/model-queries'
import { type Context, transact } from '@/lib/events/transact'
import { type Actor, system } from '@/lib/kernel/actor'
import { after, DAY, HOUR } from '@/lib/kernel/time'
import { forgetVisits, recordSteps } from './build-commands'
import type { BuildStep, StepKind } from './build-step'
import { endBuilds, followCart, markBought, sweepBuilds } from './end-build-commands'
import { getInterest } from './interest-queries'

const now = new Date('2026-11-22T10:00:00Z')
const later = after(now, HOUR)
const analyst: Actor = { kind: 'staff', id: 'acct_analyst', permissions: ['reports.read'] }
const editor: Actor = { kind: 'staff', id: 'acct_editor', permissions: ['catalog.read', 'content.write'] }

const as = async <T>(actor: Actor, command: (context: Context) => Promise<T>, at = now) =>
  (await transact(actor, command, { now: at })).value
const end = (at = later) => as(system, endBuilds, at)

const loaded = { paint: 'blue', rack: 'steel', basket: 'yes' }
async function keyOf(slug: string) {
  const model = await getPublishedModel(slug)
  return (model && configurationOf(model, loaded)?.key) ?? ''
}
const step = (n: number, kind: StepKind, feature?: string, value?: string, from?: string): BuildStep => {
  return { n, at: n * 1000, kind, ...(feature && { feature }), ...(value && { value }), ...(from && { from }) }
}
const steps = [
  step(0, 'opened'),
  step(1, 'refused', 'basket', 'yes'),
  step(2, 'chosen', 'paint', 'red', 'blue'),
  step(3, 'chosen', 'paint', 'blue', 'red'),
  step(4, 'left'),
]
async function begin(actor = visitor()) {
  const { id, slug } = await sellModel()
  const batch = { model: slug, build: crypto.randomUUID(), modelVersion: 1, key: await keyOf(slug) }
  const record = (some: BuildStep[], more: object = {}, by = actor, at = now) =>
    as(by, (context) => recordSteps(context, { ...batch, ...more, steps: some }), at)
  const events = async () =>
    (await db.select().from(outbox).where(eq(outbox.subject, batch.build))).map(({ name }) => name).sort()
  return { id, slug, actor, build: batch.build, record, events }
}
const interestIn = (id: string, days = 7, at = later) => getInterest(analyst, id, days, at)

test('a visit is counted while it goes on, and the same once it has ended', async () => {
  const { id, record } = await begin()
  expect(await record(steps)).toEqual({ accepted: 5 })
  const open = await interestIn(id)
  expect(open.stages).toEqual({ opened: 1, changed: 1, kept: 0, carted: 0, bought: 0 })
  expect(open.choices.paint?.red).toEqual({ looked: 1, chosen: 1, hesitated: 1, left: 0 })
  expect(open.choices.paint?.blue).toEqual({ looked: 1, chosen: 1, hesitated: 0, left: 1 })
  expect(open.choices.basket?.yes).toEqual({ looked: 1, chosen: 0, hesitated: 0, left: 1 })
  expect(await end(now)).toEqual({ ended: 0, more: false })
  expect((await end()).ended).toBeGreaterThan(0)
  expect(await interestIn(id)).toEqual(open)
  expect(await interestIn(id, 7, after(now, 7 * DAY))).toMatchObject({ stages: { opened: 0 } })
})

test('repeated and shuffled batches change nothing, nor does what comes after the end', async () => {
  const { id, build, record, events } = await begin()
  expect(await record(steps.slice(3))).toEqual({ accepted: 2 })
  expect(await record(steps.slice(1, 4))).toEqual({ accepted: 2 })
  expect(await record(steps.slice(3))).toEqual({ accepted: 0 })
  expect(await record(steps)).toEqual({ accepted: 1 })
  const [row] = await db.select().from(builds).where(eq(builds.id, build))
  expect(row?.steps).toEqual(steps)
  expect(row?.keyStep).toBe(4)
  await end()
  expect(await record([step(5, 'carted')], {}, undefined, later)).toEqual({ accepted: 0 })
  await end()
  expect((await interestIn(id)).stages).toMatchObject({ opened: 1, carted: 0 })
  expect((await events()).filter((name) => name === 'tracking.choice_hesitated')).toHaveLength(1)
  expect((await events()).filter((name) => name === 'tracking.build_abandoned')).toHaveLength(1)
})

test('two batches of a visit that arrive at once are both kept', async () => {
  const { build, record } = await begin()
  await Promise.all([record(steps.slice(0, 2)), record(steps.slice(2)), record(steps.slice(1, 3))])
  const [row] = await db.select().from(builds).where(eq(builds.id, build))
  expect(row?.steps).toEqual(steps)
})

test('what the model does not have is left out; a model that is not there is not found', async () => {
  const { record, build } = await begin()
  const strange = [step(0, 'chosen', 'horn', 'loud'), step(1, 'chosen', 'paint', 'pink')]
  expect(await record(strange)).toEqual({ accepted: 0 })
  expect(await record([step(0, 'opened')], { modelVersion: 2 })).toEqual({ accepted: 0 })
  expect(await db.select().from(builds).where(eq(builds.id, build))).toEqual([])
  expect(await record([...strange, step(2, 'opened')], { key: '9-zz' })).toEqual({ accepted: 1 })
  await expect(record(steps, { model: 'no-such' })).rejects.toMatchObject({ code: 'not_found' })
})

test('nobody adds to somebody else’s visit, nor who may not buy', async () => {
  const { record } = await begin()
  await record(steps.slice(0, 1))
  expect(await record(steps.slice(1), {}, visitor())).toEqual({ accepted: 0 })
  const nobody: Actor = { kind: 'staff', id: 'nobody', permissions: [] }
  await expect(record(steps, {}, nobody)).rejects.toMatchObject({ code: 'forbidden' })
})

test('who puts it into the cart has not abandoned it; its order counts for the day of the visit, once', async () => {
  const { id, slug, record, events } = await begin()
  await record([...steps.slice(0, 4), step(4, 'carted')], { cartId: `cart_of_${id}` })
  await end()
  expect(await events()).not.toContain('tracking.build_abandoned')
  await as(system, (context) => followCart(context, { from: `cart_of_${id}`, to: `cart_now_${id}` }))
  for (let times = 0; times < 2; times++)
    await as(system, (context) => markBought(context, { cartId: `cart_now_${id}`, slug }), after(now, DAY))
  expect((await interestIn(id)).stages).toEqual({ opened: 1, changed: 1, kept: 0, carted: 1, bought: 1 })
})

test('a model that was published anew still counts who is on the old version', async () => {
  const model = await sellModel()
  const key = await keyOf(model.slug)
  await publishAnew(model, bicycle({ packages: [] }))
  const batch = { model: model.slug, build: crypto.randomUUID(), modelVersion: 1, key, steps }
  expect(await as(visitor(), (context) => recordSteps(context, batch))).toEqual({ accepted: 5 })
})

test('what a browser did is forgotten when its owner wants it; what was counted stays and names nobody', async () => {
  const { id, build, actor, record } = await begin()
  await record(steps)
  await as(visitor(), forgetVisits)
  expect((await interestIn(id)).stages.opened).toBe(1)
  await as(actor, forgetVisits)
  expect(await db.select().from(builds).where(eq(builds.id, build))).toEqual([])
  expect((await interestIn(id)).stages.opened).toBe(0)
})

test('visits are kept for thirty days, and days for two years', async () => {
  const { id, build, record, events } = await begin()
  await record(steps)
  await end()
  const days = () => db.$count(buildDays, eq(buildDays.modelId, id))
  await as(system, sweepBuilds, after(now, 29 * DAY))
  expect(await events()).not.toEqual([])
  await as(system, sweepBuilds, after(now, 31 * DAY))
  expect(await db.select().from(builds).where(eq(builds.id, build))).toEqual([])
  expect(await events()).toEqual([])
  expect(await days()).toBe(1)
  await as(system, sweepBuilds, after(now, 900 * DAY))
  expect(await days()).toBe(0)
})

test('only who reads reports or orders sees what people do; only the shop itself ends visits', async () => {
  const { id } = await begin()
  await expect(getInterest(editor, id, 7, now)).rejects.toMatchObject({ code: 'forbidden' })
  const agent: Actor = { kind: 'staff', id: 'acct_agent', permissions: ['orders.read'] }
  expect((await getInterest(agent, id, 7, now)).stages.opened).toBe(0)
  await expect(as(analyst, endBuilds)).rejects.toMatchObject({ code: 'forbidden' })
  await expect(as(analyst, sweepBuilds)).rejects.toMatchObject({ code: 'forbidden' })
})
