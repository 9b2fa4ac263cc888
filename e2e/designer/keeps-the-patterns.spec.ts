import { existsSync, readFileSync } from 'node:fs'
import type { Page } from '@playwright/test'
import sharp from 'sharp'
import { words } from '../../app/_messages/words'
import { expect, openDesk, test } from '../journey'

const t = words('en', 'design')
/** A moment for the clocks of the page; what counts down is still to come. */
const MOMENT = new Date('2035-03-20T09:00:00Z')
const widths = { phone: 390, desktop: 1280 } as const
const modes = ['light', 'dark'] as const
const OTHERWISE =
  'looks otherwise than agreed. Is that meant? Then run “npm run patterns:update” and look at what it writes.'
const STILL = '* { content-visibility: visible !important; animation: none !important; transition: none !important }'

// A trace draws every frame once more, which takes longer than all that is compared here.
test.use({ trace: 'off', screenshot: 'off' })

test('every pattern looks as agreed, on phone and desktop, by day and by night', async ({ page, browser }, info) => {
  test.slow()
  await openDesk(page)
  const link = await linkToPatterns(page)
  for (const [device, width] of Object.entries(widths)) {
    const context = await browser.newContext({
      viewport: { width, height: 900 },
      reducedMotion: 'reduce',
      baseURL: info.project.use.baseURL,
    })
    const library = await context.newPage()
    await library.clock.setFixedTime(MOMENT)
    await library.goto(link)
    await settle(library)
    await choosePictures(library)
    const take = await camera(library)
    for (const mode of modes) {
      await library.emulateMedia({ colorScheme: mode })
      const patterns = await places(library)
      expect(patterns.length).toBeGreaterThan(45)
      for (const { pattern, ...place } of patterns) {
        const name = `${pattern}-${device}-${mode}.png`
        const agreed = info.snapshotPath(name)
        const first = await small(await take(place), agreed)
        const isSame = existsSync(agreed) && first.equals(readFileSync(agreed))
        if (!isSame) await choosePictures(library)
        const shown = isSame ? first : await small(await calm(() => take(place)), agreed)
        expect.soft(shown, `${name} ${OTHERWISE}`).toMatchSnapshot(name)
      }
    }
    await context.close()
  }
})

/** The library for those outside: nothing on it depends on who looks. */
async function linkToPatterns(page: Page): Promise<string> {
  await page.goto('/admin/design/patterns')
  await page.getByLabel(t('linkName')).fill('Pictures')
  await page.getByRole('button', { name: t('createLink') }).click()
  return new URL((await page.locator('code', { hasText: '/patterns/' }).first().textContent()) ?? '').pathname
}

/** Nothing moves any more, and all is there that would only be loaded or laid out when it comes near. */
const settle = (page: Page) =>
  page.evaluate(async (still) => {
    const sheet = new CSSStyleSheet()
    sheet.replaceSync(still)
    document.adoptedStyleSheets.push(sheet)
    for (const image of document.images) {
      image.loading = 'eager'
      image.decoding = 'sync'
    }
    await document.fonts.ready
    await Promise.all([...document.images].map((image) => image.decode().catch(() => {})))
    for (let y = 0; y < document.body.scrollHeight; y += innerHeight) {
      scrollTo(0, y)
      await new Promise((drawn) => requestAnimationFrame(() => requestAnimationFrame(drawn)))
    }
    scrollTo(0, 0)
    // Each begins on a whole pixel, so that none is drawn otherwise because one above it has grown.
    for (const element of document.querySelectorAll<HTMLElement>('[data-pattern]')) {
      const top = element.getBoundingClientRect().y + scrollY
      element.style.marginTop = `${Math.ceil(top) - top}px`
    }
  }, STILL)

/** Each picture in the size that its place wants now: what was chosen before there was a place stays small. */
const choosePictures = (page: Page) =>
  page.evaluate(async () => {
    for (const image of document.images) image.setAttribute('src', image.getAttribute('src') ?? '')
    await new Promise((drawn) => requestAnimationFrame(() => requestAnimationFrame(drawn)))
    await Promise.all([...document.images].map((image) => image.decode().catch(() => {})))
  })

type Place = { x: number; y: number; width: number; height: number }

/** Where each pattern stands on the page; those that show nothing are left out. */
const places = (page: Page): Promise<(Place & { pattern: string })[]> =>
  page.evaluate(() =>
    [...document.querySelectorAll<HTMLElement>('[data-pattern]')].flatMap((element) => {
      const { x, y, width, height } = element.getBoundingClientRect()
      const place = {
        x: Math.round(x),
        y: Math.round(y + scrollY),
        width: Math.round(width),
        height: Math.round(height),
      }
      return height > 4 ? [{ pattern: element.dataset.pattern ?? '', ...place }] : []
    }),
  )

/** Takes a part of the page without scrolling there, which is ten times as quick. */
async function camera(page: Page): Promise<(place: Place) => Promise<Buffer>> {
  const browser = await page.context().newCDPSession(page)
  return async (place) => {
    const clip = { ...place, scale: 1 }
    const { data } = await browser.send('Page.captureScreenshot', { clip, captureBeyondViewport: true })
    return Buffer.from(data, 'base64')
  }
}

/** What is seen twice in the same way: a picture that has just been decoded may be drawn one frame later. */
async function calm(take: () => Promise<Buffer>): Promise<Buffer> {
  let [before, now] = [await take(), await take()]
  for (let tries = 0; !before.equals(now) && tries < 10; tries++) [before, now] = [now, await take()]
  return now
}

/**
 * A picture at half its size in few colours: what another build of the browser draws otherwise at the edges of letters is
 * gone, and all of them together stay light. Another rounding of heights is none of our business either.
 */
async function small(taken: Buffer, agreed: string): Promise<Buffer> {
  const { width = 2, height = 2 } = await sharp(taken).metadata()
  const [wide, high] = [Math.round(width / 2), Math.round(height / 2)]
  const before = await sizeOf(agreed)
  const isNear = before && Math.abs(before.width - wide) < 3 && Math.abs(before.height - high) < 3
  const size = isNear ? before : { width: wide, height: high }
  return sharp(taken)
    .resize(size.width, size.height, { fit: 'fill' })
    .png({ palette: true, colours: 64, dither: 0, effort: 1 })
    .toBuffer()
}

async function sizeOf(file: string): Promise<{ width: number; height: number } | undefined> {
  try {
    const { width = 0, height = 0 } = await sharp(readFileSync(file)).metadata()
    return { width, height }
  } catch {
    return undefined
  }
}
