/** The walls of the house, and a deliberate violation of each one that must be caught. */
import { execFile } from 'node:child_process'
import {
  cpSync,
  existsSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs'
import { tmpdir } from 'node:os'
import { basename, dirname, join } from 'node:path'
import { promisify } from 'node:util'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import architecture from './architecture.json' with { type: 'json' }
import { commandsOf } from './scripts/house/commands'

const root = import.meta.dirname
const capabilities: string[] = architecture.capabilities.map(({ name }) => name)
const openCommands: Record<string, string> = architecture.openCommands

/** A house in small where everything is allowed. */
const sound: Record<string, string> = {
  'lib/kernel/money.ts': 'export type Money = { amount: number }',
  'db/schema/catalog.ts': "import type { Money } from '@/lib/kernel/money'\nexport const products: Money[] = []",
  'db/seed/people.ts': "import type { Money } from '@/lib/kernel/money'\nexport const people: Money[] = []",
  'lib/connectors/demo/people.ts': "import { people } from '@/db/seed/people'\nexport const laid = people",
  'lib/events/transact.ts': 'export const transact = 1',
  'lib/catalog/product.ts': "import type { Money } from '@/lib/kernel/money'\nexport type Product = { price: Money }",
  'lib/catalog/product-queries.ts':
    "import { products } from '@/db/schema/catalog'\nexport const getProduct = () => products[0]",
  'lib/catalog/product-commands.ts':
    "import { transact } from '@/lib/events/transact'\nexport const createProduct = transact",
  'lib/catalog/events.ts': "import '@/lib/events/transact'\nexport const productPublished = 1",
  'lib/catalog/import/rows.ts': 'export const rows = 1',
  'lib/catalog/listener.ts': "import { orderPlaced } from '@/lib/orders/events'\nexport const heard = orderPlaced",
  'lib/orders/events.ts': 'export const orderPlaced = 1',
  'lib/orders/order.ts':
    "import type { Product } from '@/lib/catalog/product'\nexport type Order = { products: Product[] }",
  'lib/search/b.ts': "import type { A } from './a'\nexport type B = A",
  'components/catalog/price.tsx':
    "import type { getProduct } from '@/lib/catalog/product-queries'\nexport type Props = { read: typeof getProduct }",
  'app/_server/session.ts': 'export const session = 1',
  'app/(store)/shop/page.tsx':
    "import '@/app/_server/session'\nimport { getProduct } from '@/lib/catalog/product-queries'\nexport default getProduct",
  'app/(admin)/admin/page.tsx': "import '@/components/catalog/price'\nexport default 1",
  'app/(admin)/admin/actions.ts':
    "import { createProduct } from '@/lib/catalog/product-commands'\nexport const create = createProduct",
  'scripts/setup.ts': "import { createProduct } from '@/lib/catalog/product-commands'\ncreateProduct",
}

/** rule -> the file that breaks it -> what that file says. Each is written beside the sound house. */
const violations: [rule: string, file: string, text: string][] = [
  ['no-cycles', 'lib/search/a.ts', "import type { B } from './b'\nexport type A = B"],
  ['kernel-is-alone', 'lib/kernel/bad.ts', "import '@/db/schema/catalog'"],
  [
    'db-knows-only-kernel',
    'db/schema/bad.ts',
    "import type { Product } from '@/lib/catalog/product'\nexport type Bad = Product",
  ],
  ['seed-is-for-setup', 'lib/analytics/bad.ts', "import '@/db/seed/people'"],
  ['lib-knows-no-screen', 'lib/catalog/bad-screen.ts', "import '@/components/catalog/price'"],
  ['app-reaches-db-through-lib', 'app/(admin)/admin/bad.ts', "import '@/db/schema/catalog'"],
  [
    'components-are-fed',
    'components/catalog/bad-app.tsx',
    "import type { create } from '@/app/(admin)/admin/actions'\nexport type Bad = typeof create",
  ],
  ['components-are-fed', 'components/catalog/bad-db.tsx', "import '@/db/schema/catalog'"],
  [
    'components-read-types',
    'components/catalog/bad-query.tsx',
    "import { getProduct } from '@/lib/catalog/product-queries'\ngetProduct()",
  ],
  ['components-read-types', 'components/catalog/bad-command.tsx', "import '@/lib/catalog/product-commands'"],
  ['events-are-plain', 'lib/pricing/events.ts', "import '@/lib/catalog/product'"],
  ['front-door', 'app/(store)/shop/bad-room.ts', "import '@/lib/catalog/import/rows'"],
  ['front-door', 'components/catalog/bad-room.ts', "import '@/lib/catalog/import/rows'"],
  ['back-room', 'lib/orders/bad.ts', "import '@/lib/catalog/import/rows'"],
  ['pages-read-doors-write', 'app/(store)/shop/bad.tsx', "import '@/lib/catalog/product-commands'"],
  ['own-branch', 'app/(store)/shop/bad-branch.tsx', "import '@/app/(admin)/admin/page'"],
  ['own-branch', 'app/api/v1/route.ts', "import '@/app/(store)/shop/page'"],
  ['scripts-are-last', 'lib/cart/bad.ts', "import '@/scripts/setup'"],
  ['journeys-stay-outside', 'e2e/shopper/buys.spec.ts', "import '@/lib/catalog/product-commands'"],
  ['shipped-needs-no-dev-package', 'lib/catalog/bad-package.ts', "import 'vitest'"],
  [
    'order-catalog',
    'lib/catalog/bad-order.ts',
    "import type { Order } from '@/lib/orders/order'\nexport type Bad = Order",
  ],
]

describe('the walls', () => {
  const copy = mkdtempSync(join(tmpdir(), 'concerto-walls-'))
  let caught: Set<string>

  beforeAll(async () => {
    for (const name of ['tsconfig.json', 'package.json', 'architecture.json', '.dependency-cruiser.cjs'])
      cpSync(join(root, name), join(copy, name))
    symlinkSync(join(root, 'node_modules'), join(copy, 'node_modules'))
    for (const [file, text] of [
      ...Object.entries(sound),
      ...violations.map(([, file, text]) => [file, text] as const),
    ]) {
      mkdirSync(dirname(join(copy, file)), { recursive: true })
      writeFileSync(join(copy, file), text)
    }
    const cruise = join(root, 'node_modules/dependency-cruiser/bin/dependency-cruise.mjs')
    const folders = ['app', 'components', 'db', 'e2e', 'lib', 'scripts']
    // Its exit code is the number of violations, so a failure is what we expect.
    const { stdout } = await promisify(execFile)(
      process.execPath,
      [cruise, '--no-progress', '-T', 'json', ...folders],
      {
        cwd: copy,
        maxBuffer: 2 ** 26,
      },
    ).catch((error) => error)
    const { summary } = JSON.parse(stdout) as { summary: { violations: { from: string; rule: { name: string } }[] } }
    caught = new Set(summary.violations.map(({ from, rule }) => `${rule.name}: ${from}`))
  })
  afterAll(() => rmSync(copy, { recursive: true, force: true }))

  it.each(violations)('%s catches %s', (rule, file) => {
    expect([...caught]).toContain(`${rule}: ${file}`)
  })

  it('leaves a sound house alone', () => {
    expect(
      [...caught].filter((violation) => Object.keys(sound).some((file) => violation.endsWith(`: ${file}`))),
    ).toEqual([])
  })

  it('has a deliberate violation of every rule', async () => {
    const { forbidden } = (await import(join(root, '.dependency-cruiser.cjs'))).default as {
      forbidden: { name: string }[]
    }
    const rules = forbidden.map(({ name }) => name.replace(/^order-.*/, 'order-catalog'))
    expect(new Set(rules)).toEqual(new Set(violations.map(([rule]) => rule)))
  })
})

describe('the house', () => {
  const files = ['app', 'components', 'db', 'lib', 'e2e', 'scripts'].flatMap((folder) => sources(folder))
  const commands = commandsOf(files.filter((file) => /^lib\/.+-commands\.ts$/.test(file)))

  it('has only the kernel and listed capabilities in lib', () => {
    const folders = existsSync(join(root, 'lib')) ? readdirSync(join(root, 'lib')) : []
    expect(folders.filter((name) => name !== 'kernel' && !capabilities.includes(name))).toEqual([])
  })

  it('says in one line what each capability is for', () => {
    expect(architecture.capabilities.filter(({ about }) => about.length < 10)).toEqual([])
    expect(new Set(capabilities).size).toBe(capabilities.length)
  })

  it('writes through files named actions.ts only', () => {
    const doors = files.filter((file) => /^\s*['"]use server['"]/m.test(read(file)))
    expect(doors.filter((file) => basename(file) !== 'actions.ts')).toEqual([])
  })

  it('keeps queries and commands out of the browser', () => {
    const serverFiles = files.filter((file) => /^lib\/.+-(queries|commands)\.ts$/.test(file))
    expect(serverFiles.filter((file) => !read(file).includes("import 'server-only'"))).toEqual([])
  })

  it('authorises in every command', () => {
    const unguarded = commands.filter(({ isGuarded }) => !isGuarded).map(({ name }) => name)
    expect(unguarded.filter((name) => !(name in openCommands))).toEqual([])
  })

  it('names no command as open that is not there, or without a reason', () => {
    const existing = new Set(commands.map(({ name }) => name))
    expect(Object.keys(openCommands).filter((name) => !existing.has(name))).toEqual([])
    expect(Object.entries(openCommands).filter(([, reason]) => reason.length < 15)).toEqual([])
  })

  it('has no file over 250 lines but tables, messages and seed data', () => {
    const free = /^(db\/(schema|seed|migrations)|app\/_messages|lib\/messaging\/words|scripts\/pictures)\//
    const long = files.filter((file) => !free.test(file) && read(file).split('\n').length > 251)
    expect(long).toEqual([])
  })

  it('names files after what they say', () => {
    const vague = /^(utils?|helpers?|types?|constants?|common|misc|shared|index)\.(tsx?|mjs)$/
    // db/index.ts is the one way to the database, not a barrel.
    expect(
      files.filter((file) => vague.test(basename(file)) && !/^(db\/index\.ts|scripts\/pictures\/)/.test(file)),
    ).toEqual([])
    const route = /^[a-z0-9.-]+$|^[[(_]/
    expect(files.filter((file) => !file.split('/').every((part) => route.test(part)))).toEqual([])
  })

  it('has no file that only passes on others', () => {
    const barrels = files.filter((file) => {
      const lines = read(file)
        .split('\n')
        .filter((line) => line.trim() && !/^\s*(\/\/|\/?\*)/.test(line))
      return lines.length > 1 && lines.every((line) => /^export (type )?(\*|\{.*\}) from /.test(line))
    })
    expect(barrels).toEqual([])
  })
})

function sources(folder: string): string[] {
  if (!existsSync(join(root, folder))) return []
  return readdirSync(join(root, folder), { withFileTypes: true }).flatMap((entry) => {
    const path = `${folder}/${entry.name}`
    if (entry.isDirectory()) return ['node_modules', '.next'].includes(entry.name) ? [] : sources(path)
    return /\.(tsx?|mjs)$/.test(entry.name) ? [path] : []
  })
}

function read(file: string): string {
  return readFileSync(join(root, file), 'utf8')
}
