import { type BrowserContext, chromium, type Page } from 'playwright'
import { db } from '@/db'
import { contentPages, contentTexts } from '@/db/schema/content'
import { type Block, emptySeo } from '@/lib/content/block'
import { blocks } from '@/lib/content/blocks'
import { browserPath } from './browser'
import { withOwnShop } from './own-shop'
import { atMost, figure, heading, median } from './report'
import { start } from './server'
import { typed, watchKeys } from './typing'

const COUNT = 100
const KINDS = ['richText', 'section', 'quote', 'faq', 'hero'] as const
const PAGE = 'page_bench'
/** As quick as somebody who types well. */
const BETWEEN_KEYS = 120
const WORDS = 'the road goes on over three passes and comes home'
const admin = { email: 'bench@vela.example', password: 'Thirteen-ibexes-on-the-pass' }

/** What a letter costs in the visual editor with a hundred blocks, from the key to the painted page. */
export default async function editor(): Promise<void> {
  console.log('Laying the demo company …')
  Object.assign(process.env, { ADMIN_EMAIL: admin.email, ADMIN_PASSWORD: admin.password })
  await withOwnShop('demo', async () => {
    await layPage()
    const server = await start(['dist/server.mjs'], {}, '/api/ready')
    const browser = await chromium.launch({
      executablePath: browserPath(),
      args: ['--no-sandbox', '--disable-dev-shm-usage', '--disable-background-networking', '--no-first-run'],
    })
    try {
      const context = await browser.newContext({ locale: 'en-GB', viewport: { width: 1440, height: 900 } })
      await type(context, `http://localhost:${server.port}`)
    } finally {
      await browser.close()
      await server.stop()
    }
  })
}

async function type(context: BrowserContext, shop: string) {
  const page = await context.newPage()
  await page.goto(`${shop}/admin/login`)
  await page.locator('input[type=email]').fill(admin.email)
  await page.locator('input[type=password]').fill(admin.password)
  await page.locator('form button[type=submit]').first().click()
  await page.waitForURL((url) => !url.pathname.startsWith('/admin/login'))
  await page.goto(`${shop}/admin/content/pages/${PAGE}/en/edit`)
  const canvas = page.frameLocator('#preview-frame')
  await canvas
    .locator('[data-puck-component]')
    .nth(COUNT - 1)
    .waitFor({ state: 'attached' })
  await page.getByRole('tab', { name: 'Outline' }).click()
  heading(`A page of ${COUNT} blocks in the editor, from the key to the painted page`)

  const line = (id: string) => page.locator(`[role=treeitem][data-row="${id}"]`)
  const beside = page.locator('[data-properties]')
  await line('b1').click()
  await measure(page, 'a line beside the page', 'b1', beside.getByRole('textbox').first())
  await line('b5').click()
  await measure(page, 'a rich text beside the page', 'b5', beside.locator('[contenteditable=true]').first())
  const within = (id: string) => canvas.locator(`[data-puck-component="${id}"]`)
  await line('b10').click()
  await measure(page, 'a rich text on the page', 'b10', within('b10').locator('[contenteditable]').first())
  await line('b4').click()
  await measure(
    page,
    'a line on the page',
    'b4',
    within('b4').locator('h1 [contenteditable], h2 [contenteditable]').first(),
  )
}

async function measure(page: Page, what: string, block: string, field: ReturnType<Page['locator']>) {
  // A text on the page can be typed into once the pointer is over it.
  await field.hover()
  await page.waitForTimeout(300)
  await field.click()
  await page.keyboard.press('End')
  // What choosing a block sets in motion is not what a letter costs.
  await page.waitForTimeout(1_000)
  await watchKeys(page, block)
  const browser = await page.context().newCDPSession(page)
  await browser.send('Performance.enable', { timeDomain: 'threadTicks' })
  const spent = async () =>
    ((await browser.send('Performance.getMetrics')).metrics.find(({ name }) => name === 'TaskDuration')?.value ?? 0) *
    1e3
  const before = await spent()
  for (const letter of WORDS) {
    await page.keyboard.press(letter === ' ' ? 'Space' : letter)
    await page.waitForTimeout(BETWEEN_KEYS)
  }
  const each = ((await spent()) - before) / WORDS.length
  const times = (await typed(page)).toSorted((a, b) => a - b)
  if (times.length < WORDS.length)
    throw new Error(`${what}: ${times.length} of ${WORDS.length} keys were seen on the page`)
  const p95 = times[Math.floor(times.length * 0.95)] ?? Number.NaN
  atMost(`${what}, median`, median(times), 50, ' ms', `, p95 ${figure(p95)} ms, processor ${figure(each)} ms`)
}

async function layPage() {
  const own = Array.from({ length: COUNT }, (_, at): Block => {
    const type = KINDS[at % KINDS.length] ?? 'richText'
    const text = `<p>${'words about roads '.repeat(30)}</p>`
    const props = type === 'richText' ? { text, width: 'prose' } : blocks[type].example
    return { id: `b${at}`, type, props }
  })
  const now = new Date()
  const made = { createdAt: now, createdBy: 'bench' }
  await db.insert(contentPages).values({ id: PAGE, kind: 'page', parentId: null, position: 999, sites: [], ...made })
  const text = { title: 'Hundred', slug: 'hundred', blocks: own, seo: emptySeo, editedAt: now, editedBy: 'bench' }
  await db.insert(contentTexts).values({ pageId: PAGE, locale: 'en', ...text })
}
