import { readFile } from 'node:fs/promises'
import { words } from '../../app/_messages/words'
import { expect, expectAccessible, openDesk, test } from '../journey'
import { linkFor, someone } from '../people'

const t = words('en', 'forms')
const shop = words('en', 'blocks')
const FORM_PAGE = '/en-ch/test-ride'

test('a marketer asks one thing more, a shopper without JavaScript answers, confirms by mail, and is seen', async ({
  page: desk,
  browser,
}) => {
  test.setTimeout(240_000)
  const { email } = someone('rider')
  await openDesk(desk)
  await desk.goto('/admin/content/forms')
  await expectAccessible(desk)
  await desk.getByRole('link', { name: 'Test ride' }).first().click()
  await expect(desk.getByRole('heading', { name: 'Test ride', level: 1 })).toBeVisible()
  await desk.getByRole('button', { name: t('add') }).click()
  await desk.getByRole('menuitem', { name: t('kinds.number'), exact: true }).click()
  const added = desk.locator('ol > li').filter({ has: desk.getByRole('heading', { name: t('kinds.number') }) })
  await added
    .getByRole('textbox', { name: /English/ })
    .first()
    .fill('How tall are you, in cm?')
  await added.getByLabel(t('field.most')).fill('230')
  await desk.getByLabel(t('confirms'), { exact: true }).selectOption('email')
  await desk.keyboard.press('Control+s')
  await expect(desk.getByText(words('en', 'admin')('detail.saved')).first()).toBeVisible()
  await expectAccessible(desk)
  const entries = `${new URL(desk.url()).pathname}/entries`

  const phone = await browser.newContext({ javaScriptEnabled: false, viewport: { width: 390, height: 844 } })
  const shopper = await phone.newPage()
  await shopper.goto(FORM_PAGE)
  const form = shopper.locator('form').filter({ has: shopper.getByLabel('How tall are you, in cm?') })
  // Who has no script sees what depends on an answer, and on which.
  await expect(form.getByText('Only if “Which one?” is: Vela GT')).toBeVisible()
  await form.getByLabel('Name').fill('=1+1 <b>Zoë</b>')
  await form.getByLabel('E-mail').fill('nobody')
  await form.getByLabel('Vela 125').check()
  await form.getByLabel(/licence/).fill('is dropped, since nobody asks it of a 125')
  await form.getByLabel('How tall are you, in cm?').fill('300')
  await form.getByRole('button').click()
  await expect(form.getByText(words('en', 'errors')('field.email'))).toBeVisible()
  await expect(form.getByText(words('en', 'errors')('field.tooLarge', { max: '230' }))).toBeVisible()
  await expect(form.getByLabel('Name')).toHaveValue('=1+1 <b>Zoë</b>')
  await expect(form.getByLabel('Vela 125')).toBeChecked()
  await form.getByLabel('E-mail').fill(email)
  await form.getByLabel('How tall are you, in cm?').fill('172')
  await form.getByLabel(/I agree/).check()
  // Whoever is quicker is taken for a program.
  await shopper.waitForTimeout(2_500)
  await form.getByRole('button').click()
  await expect(shopper.getByText(shop('shown.form.confirm'))).toBeVisible()

  const link = await linkFor(desk, email, '/verify')
  await shopper.goto(link)
  await expect(shopper.getByText(t('verify.lead', { email }))).toBeVisible()
  // Having looked at the link confirms nothing: programs look at links, too.
  await desk.goto(`${entries}?q=${encodeURIComponent(email)}`)
  await expect(desk.locator('tbody tr').first()).toContainText(t('entries.waiting'))
  await shopper.getByRole('button', { name: t('verify.submit') }).click()
  await expect(shopper.getByText(t('verify.doneTitle'))).toBeVisible()
  await phone.close()

  await desk.reload()
  const row = desk.locator('tbody tr').first()
  await expect(row).toContainText(t('entries.confirmed'))
  await expectAccessible(desk)
  const download = desk.waitForEvent('download')
  await desk.getByRole('link', { name: t('entries.download') }).click()
  const file = await readFile(await (await download).path(), 'utf8')
  expect(file).toContain(`'=1+1 <b>Zoë</b>`)
  expect(file).not.toContain('is dropped')
  await row.getByRole('link').first().click()
  await expect(desk.getByText('I agree that my details are used to answer this request.')).toBeVisible()
  await expect(desk.getByText('172')).toBeVisible()
  await expectAccessible(desk)
})

test('with JavaScript questions come when they are asked for, and the answer stands where the form stood', async ({
  page,
}) => {
  await page.goto(FORM_PAGE)
  const form = page.locator('form').filter({ has: page.getByLabel('Vela GT') })
  const licence = form.getByLabel(/licence/)
  await expect(licence).toBeHidden()
  await form.getByLabel('Vela GT').check()
  await expect(licence).toBeVisible()
  await form.getByLabel('Name').fill('Ben')
  await form.getByRole('button').click()
  await expect(form.getByText(words('en', 'errors')('field.required')).first()).toBeVisible()
  await expect(form.getByLabel('Name')).toHaveValue('Ben')
  await expect(form.getByLabel('Vela GT')).toBeChecked()
  await expect(form.getByLabel('E-mail')).toBeFocused()
  await form.getByLabel('E-mail').fill(someone('ben').email)
  await form.getByLabel(/I agree/).check()
  await expectAccessible(page)
  await form.getByRole('button').click()
  await expect(page.getByText(/Thank you\. The dealer|Almost done: we have sent/)).toBeVisible()
})
