import { expect, type Page } from '@playwright/test'
import { words } from '../app/_messages/words'

const t = words('en', 'pages')

/**
 * Publishes the English text that is open on the desk. Former versions say that they were published, too: only what is
 * offered says how the page stands.
 */
export async function publishText(desk: Page): Promise<void> {
  const button = desk.getByRole('button', { name: t('publish', { language: t('languages.en') }), exact: true })
  await button.click()
  await expect(button).toBeHidden()
}
