import { inflateSync } from 'node:zlib'
import { expect, type Page } from '@playwright/test'
import { words } from '../app/_messages/words'
import { linkFor, someone } from './people'

const login = words('en', 'login')
const themes = words('en', 'themes')
/** A colour that is not the brand's own, and can be read. */
export const WINE = '#7d1120'
/** The same in a PDF: parts of red, green and blue. */
export const WINE_ON_PAPER = /0\.490\d* 0\.066\d* 0\.125\d* scn/

/** The brand's colour as the shop wears it. */
export const brandOf = (page: Page) =>
  page.evaluate(() => getComputedStyle(document.documentElement).getPropertyValue('--color-brand'))

/** What is drawn on a brochure of the shop, as PDF says it. */
export async function drawn(page: Page): Promise<string> {
  await page.goto('/en-ch/configure/vela-50')
  const files = await page.locator('a[href$="/brochure.pdf"]').first().getAttribute('href')
  const bytes = await (await page.request.get(String(files))).body()
  const parts = bytes
    .toString('latin1')
    .split(/stream\r?\n/)
    .slice(1)
  return parts
    .map((part) => {
      try {
        return inflateSync(Buffer.from(part.split('\nendstream')[0] ?? '', 'latin1')).toString('latin1')
      } catch {
        return ''
      }
    })
    .join('\n')
}

/** The HTML of the next mail that the shop writes to somebody. */
export async function nextMail(page: Page, desk: Page): Promise<string> {
  const { email } = someone('look')
  await page.goto('/en-ch/register')
  await page.getByLabel(login('register.name')).fill('Zoë Keller')
  await page.getByLabel(login('signIn.email'), { exact: true }).fill(email)
  await page.getByLabel(login('signIn.password'), { exact: true }).fill('Thirteen-ibexes-on-the-pass')
  await page.getByRole('button', { name: login('register.submit') }).click()
  await expect(page.getByText(login('register.sentTitle'))).toBeVisible()
  await linkFor(desk, email, 'register/confirm')
  return String(await desk.locator('iframe').first().getAttribute('srcdoc'))
}

/** Deletes the theme that is open. */
export async function deleteTheme(page: Page): Promise<void> {
  await page.getByRole('button', { name: themes('delete') }).click()
  await page
    .getByRole('alertdialog')
    .getByRole('button', { name: themes('delete') })
    .click()
  await page.waitForURL(/\/themes$/)
}
