import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { join, resolve } from 'node:path'
import { beforeAll, beforeEach, expect, test, vi } from 'vitest'
import type { z } from 'zod'
import { sellModel } from '@/lib/cart/model-for-tests'
import { addCategory, sell, ship } from '@/lib/cart/shop-for-tests'
import { register } from '@/lib/identity/shopper-for-tests'
import { employ } from '@/lib/identity/staff-for-tests'
import { fillCart, pay, place } from '@/lib/orders/order-for-tests'
import { browser } from '@/scripts/stand-in/next-headers'
import { asForm, type Example, exampleOf, leavesOf, type Path, withValue } from './action-inputs-for-tests'
import { enter } from './auth'

// Every server action is a door that anyone may knock at with anything. It answers with a form's state, a redirect or
// nothing; what it throws else would be an error page, and nobody would know what to do.

type Door = { schema: z.ZodType; takes: 'form' | 'object' }
/** The door that was knocked at last, as it was made. */
const knocked = vi.hoisted(() => ({ door: undefined as Door | undefined }))
vi.mock('./action', async (original) => {
  const real = await original<typeof import('./action')>()
  const noting =
    (makes: unknown, takes: Door['takes']) =>
    (schema: z.ZodType, ...rest: unknown[]) => {
      const door = (makes as (...all: unknown[]) => (...args: unknown[]) => unknown)(schema, ...rest)
      return (...args: unknown[]) => {
        knocked.door = { schema, takes }
        return door(...args)
      }
    }
  return {
    ...real,
    action: noting(real.action, 'form'),
    steps: noting(real.steps, 'form'),
    call: noting(real.call, 'object'),
    callSteps: noting(real.callSteps, 'object'),
  }
})

/** Lists in lists, as deep as a body may be. */
function nested(depth: number): unknown {
  let made: unknown = []
  for (let i = 0; i < depth; i++) made = [made]
  return made
}

type Action = { name: string; isOfDesk: boolean; run: (...args: unknown[]) => Promise<unknown> }

// ALL_STRINGS=1 sends each string to each field (many minutes); else each goes to some of them.
const FILE = '../shared/data/strings/naughty-strings.json'
const strings: string[] = existsSync(FILE)
  ? JSON.parse(readFileSync(FILE, 'utf8'))
  : ['', '\0', '\ud800', "'; --", '𝒳'.repeat(9)]
const things = [
  null,
  undefined,
  Number.NaN,
  -1,
  1.5,
  2 ** 53,
  1e308,
  10n,
  true,
  [],
  {},
  [[]],
  new Date(Number.NaN),
  new Map(),
  nested(5_000),
]

let actions: Action[] = []
const jars = { desk: new Map<string, string>(), shop: new Map<string, string>() }
let ids: string[] = []
let calls = 0
/** Actions that got as far as their command and were done, or were refused for another reason than the form. */
const reached = new Set<string>()
const wrong: string[] = []

beforeAll(async () => {
  await ship()
  await addCategory('gear')
  const variantId = await sell({ stock: 1_000_000 })
  const [open, placed, paid] = [await fillCart(variantId), await place(variantId), await place(variantId)]
  await pay(paid.id)
  const [boss, colleague] = [await employ('boss@vela.example', ['admin']), await employ('edda@vela.example')]
  const ada = await register('ada@example.com')
  ids = ['prod_1', variantId, 'gear', placed.id, paid.id, colleague.id, (await sellModel()).slug, open.token, 'none']
  await enter(boss)
  jars.desk = new Map(browser.jar)
  browser.jar.clear()
  await enter(ada)
  jars.shop = new Map([...browser.jar, ['cart', open.token]])
  actions = await exported()
})

beforeEach(() => {
  wrong.length = 0
})

test('every file of actions is found, and what it exports can be called', () => {
  expect(actions.length).toBeGreaterThan(100)
})

test('whatever is handed in instead of a form, an action answers', { tags: ['exhaustive'] }, async () => {
  const usual = [[], [null, null], [null, 'text'], [{ ok: true }, [1]], [null, new Map()]]
  for (const action of actions) {
    for (const args of usual) await knock(action, 'guest', args)
    for (const args of [...usual, ...things.map((thing) => [thing, thing])]) await knock(action, 'staffOrShopper', args)
  }
  expect(wrong).toEqual([])
})

test('names that a form should not have change nothing and break nothing', { tags: ['exhaustive'] }, async () => {
  const names = [
    '__proto__.isAdmin',
    'constructor.prototype.isAdmin',
    '__proto__',
    'toString',
    'a.b',
    'a',
    'a[]',
    'a.b[]',
    'list[]',
    'list.length',
    '[]',
    '.',
    '..',
    'id.x',
    'id[]',
    `deep${'.x'.repeat(20_000)}`,
    `$ACTION_ID_${'0'.repeat(42)}`,
  ]
  const form = new FormData()
  for (const name of names) form.append(name, name.endsWith('length') ? '4294967295' : 'yes')
  for (let i = 0; i < 5_000; i++) form.append('many', String(i))
  for (const action of actions) await knock(action, 'staffOrShopper', [null, form])
  for (const action of actions)
    await knock(action, 'staffOrShopper', [
      JSON.parse('{"__proto__":{"isAdmin":true},"constructor":{"prototype":{"isAdmin":true}}}'),
    ])
  expect(({} as { isAdmin?: boolean }).isAdmin).toBeUndefined()
  expect(wrong).toEqual([])
})

test('no string, no number and no huge text in any field breaks an action, for who may and for who may not', {
  tags: ['exhaustive'],
}, async () => {
  let leaf = 0
  for (const action of actions) {
    const door = await doorOf(action)
    if (!door) continue
    const example = exampleOf(door.schema)
    for (const id of ids) await give(action, door, 'staffOrShopper', withIds(example, id))
    await give(action, door, 'guest', withIds(example, ids[0] as string))
    for (const path of leavesOf(example)) {
      const turn = leaf++
      const texts = [...some(strings, turn), ...(turn % 5 ? [] : ['x'.repeat(300_000)])]
      const strange = door.takes === 'object' ? [...texts, ...some(things, turn)] : [...texts, new File(['x'], 'x.csv')]
      for (const value of strange)
        await give(
          action,
          door,
          'staffOrShopper',
          withValue(withIds(example, ids[turn % ids.length] as string), path, value),
        )
    }
  }
  console.log(
    `  ${strings.length} strings, ${leaf} fields of ${actions.length} actions, ${calls} calls, ${reached.size} got past the form`,
  )
  expect(wrong).toEqual([])
  // Else the examples fit no form any more, and nothing was tried behind it.
  expect(reached.size).toBeGreaterThan(actions.length / 2)
})

/** A few of them, others each time. */
const some = <T>(all: T[], turn: number): T[] =>
  process.env.ALL_STRINGS ? all : [0, 1].flatMap((n) => all.slice((turn * 2 + n) % all.length).slice(0, 1))

const withIds = (example: Example, id: string): Example =>
  leavesOf(example)
    .filter(isId)
    .reduce((made, path) => withValue(made, path, id), example)
const isId = (path: Path) => /(^id|Id|slug|token|order|charge)$/.test(String(path.at(-1)))

const give = (action: Action, { takes }: Door, who: Who, input: Example) =>
  knock(action, who, takes === 'form' ? [null, asForm(input)] : [input])

type Who = 'staffOrShopper' | 'guest'

/** Calls it as over HTTP, from another address each time, and notes what is no answer. */
async function knock({ name, isOfDesk, run }: Action, who: Who, args: unknown[]): Promise<void> {
  calls++
  browser.jar = who === 'guest' ? new Map() : new Map(isOfDesk ? jars.desk : jars.shop)
  const address = `2001:db8:${(calls >> 16).toString(16)}:${(calls & 0xffff).toString(16)}::1`
  browser.headers = new Headers({ 'x-client-ip': address, ...(!isOfDesk && { 'x-storefront': 'en-ch' }) })
  const note = (what: string) => wrong.length < 40 && wrong.push(`${name} ${shortly(args)}: ${what}`)
  try {
    const state = (await run(...args)) as { ok?: unknown; code?: unknown; message?: unknown } | undefined
    if (state?.ok !== false || state.code !== 'invalid') reached.add(name)
    if (state?.ok === false && !/\p{L}.* .*[.!]/u.test(String(state.message))) note(`says ${state.message}`)
  } catch (error) {
    // So Next says where to go, and that something is not there.
    if (!String((error as { digest?: string }).digest).startsWith('NEXT_'))
      note(String((error as Error).stack).slice(0, 400))
  }
}

const shortly = (args: unknown[]) =>
  args
    .map((arg) =>
      arg instanceof FormData
        ? JSON.stringify([...arg].slice(0, 8))
        : typeof arg === 'bigint'
          ? `${arg}n`
          : String(JSON.stringify(arg, (_, value) => (typeof value === 'bigint' ? `${value}n` : value))),
    )
    .join(', ')
    .slice(0, 300)

/** What the action checks by: seen when it is called with nothing. */
async function doorOf(action: Action): Promise<Door | undefined> {
  knocked.door = undefined
  await knock(action, 'guest', [null, new FormData()])
  return knocked.door
}

async function exported(): Promise<Action[]> {
  const root = resolve(import.meta.dirname, '..')
  const found = readdirSync(root, { recursive: true, encoding: 'utf8' })
    .filter((path) => /\.tsx?$/.test(path) && !path.includes('.test.'))
    .filter((path) => /^'use server'/.test(readFileSync(join(root, path), 'utf8')))
  const all = await Promise.all(
    found.map(async (path) => {
      const module: Record<string, unknown> = await import(/* @vite-ignore */ join(root, path))
      return Object.entries(module).map(([name, run]) => ({
        name: `${path} ${name}`,
        isOfDesk: path.startsWith('(admin)'),
        run: run as Action['run'],
      }))
    }),
  )
  return all.flat()
}
