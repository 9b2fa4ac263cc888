import type { Browser, Page } from '@playwright/test'
import { words } from '../../app/_messages/words'
import { wallClock } from '../../lib/kernel/wall-clock'
import { add, begin, canvas, openEditor, saved } from '../canvas'
import { expect, openDesk, test } from '../journey'
import { employ, someone } from '../people'

const t = words('en', 'pages')
const editor = words('en', 'editor')
const MINUTE = 60_000
const heads = { en: 'Down to the lake', de: 'Hinunter zum See', pl: 'W dół do jeziora' } as const
const shops = { en: 'en-ch', de: 'de-ch', pl: 'pl-pl' } as const
const languages = ['en', 'de', 'pl'] as const

/** What somebody who has nothing to do with the desk reads at an address: the first heading, or nothing. */
async function read(browser: Browser, slug: string) {
  const context = await browser.newContext()
  const page = await context.newPage()
  const said: Record<string, string | null> = {}
  for (const language of languages) {
    const answer = await page.goto(`/${shops[language]}/${slug}`)
    said[language] = answer?.status() === 200 ? await page.getByRole('heading', { level: 1 }).innerText() : null
  }
  await context.close()
  return said
}

test('an editor builds a page in three languages, a colleague approves it, and it appears by plan and by release', async ({
  page: desk,
  browser,
}) => {
  test.setTimeout(300_000)
  const title = `Lake road ${Date.now()}`
  const slug = title.toLowerCase().replaceAll(' ', '-')
  const press = (name: string) => desk.getByRole('button', { name, exact: true }).first().click()
  await openDesk(desk)
  const writer = await (await browser.newContext()).newPage()
  await employ(desk, writer, someone('writer'))

  // From nothing, in three languages, each in the editor, by somebody who may not publish.
  const id = await begin(writer, title)
  const head = (page: Page) => page.getByRole('textbox', { name: 'Title', exact: true })
  await add(writer, 'Opening')
  await head(writer).fill(heads.en)
  await handIn(writer)
  for (const language of ['de', 'pl'] as const) {
    await writer.goto(`/admin/content/pages/${id}?language=${language}`)
    await writer.getByRole('button', { name: t('begin', { language: t(`languages.${language}`) }) }).click()
    await expect(writer.getByLabel(t('slug'), { exact: true })).toHaveValue(slug)
    await openEditor(writer, id, language)
    await canvas(writer).getByRole('heading', { level: 1 }).click()
    await head(writer).fill(heads[language])
    await handIn(writer)
  }
  await expect(writer.getByRole('button', { name: editor('publish.approve') })).toHaveCount(0)
  await writer.context().close()

  // Approved one by one.
  const open = (language: (typeof languages)[number]) => desk.goto(`/admin/content/pages/${id}?language=${language}`)
  for (const language of languages) {
    await open(language)
    await press(t('approve'))
    await expect(desk.getByText(t('statuses.approved')).first()).toBeVisible()
  }
  expect(await read(browser, slug)).toEqual({ en: null, de: null, pl: null })

  // German by itself with the next minute, English in years; Polish waits.
  const plan = async (language: (typeof languages)[number], at: string) => {
    await open(language)
    await desk.getByLabel(t('planWhat')).selectOption('publish')
    await desk.getByLabel(t('planAt')).fill(at)
    await press(t('plan'))
    await expect(desk.getByText(t('planNote', { number: '1' })).first()).toBeVisible()
  }
  await plan('en', '2040-01-01T09:00')
  await plan('de', wallClock(new Date(Math.ceil((Date.now() + 2_000) / MINUTE) * MINUTE), 'Europe/Zurich'))
  await desk.goto('/admin/content/calendar')
  await expect(desk.getByRole('listitem').filter({ hasText: title })).toHaveCount(2)
  await expect.poll(() => read(browser, slug), { timeout: 100_000 }).toMatchObject({ de: heads.de })
  // Whoever reads another language is shown what there is, and that one stands as it stood.
  const inGerman = { en: heads.de, de: heads.de, pl: heads.de }
  expect(await read(browser, slug)).toEqual(inGerman)
  for (const language of ['pl', 'en'] as const) {
    await open(language)
    await expect(desk.getByText(t('statuses.approved')).first()).toBeVisible()
  }

  // All of them in one release: what is new appears, what was there changes, and both are taken back.
  await open('de')
  await desk.getByLabel(t('name'), { exact: true }).fill(`${title}, neu`)
  await press(t('save'))
  await expect(desk.getByText(t('statuses.changed')).first()).toBeVisible()
  await desk.getByRole('combobox', { name: t('release'), exact: true }).selectOption({ label: t('releaseOwn') })
  const into = desk.getByRole('region', { name: t('releaseAdd') })
  await into.getByLabel(t('language'), { exact: true }).selectOption({ label: t('releaseLanguages') })
  await press(t('releaseAdd'))
  await expect(desk.getByText(t('releaseAdded'))).toBeVisible()
  await desk.goto('/admin/content/releases')
  await desk.getByRole('link', { name: title }).first().click()
  await desk.waitForURL(/releases\/rel_/)
  await expect(desk.getByRole('region', { name: t('releaseItems') }).getByRole('listitem')).toHaveCount(3)
  await press(t('releaseApprove'))
  await press(t('releasePublish'))
  await expect(desk.getByText(t('releaseStates.published')).first()).toBeVisible()
  expect(await read(browser, slug)).toEqual(heads)
  await press(t('releaseReverse'))
  await expect(desk.getByText(t('releaseStates.reversed')).first()).toBeVisible()
  expect(await read(browser, slug)).toEqual(inGerman)
})

async function handIn(page: Page) {
  await saved(page)
  await page.getByRole('button', { name: editor('publish.handIn') }).click()
  await page
    .getByRole('dialog')
    .getByRole('button', { name: editor('publish.handIn') })
    .click()
  await expect(page.getByText(editor('publish.handedIn')).first()).toBeVisible()
}
