'use server'

import { redirect } from 'next/navigation'
import { z } from 'zod'
import { action, steps } from '@/app/_server/action'
import { importTranslations, saveTranslation, saveTranslationInput } from '@/lib/content/translation-commands'
import { readXliff } from '@/lib/content/xliff'
import { invalid } from '@/lib/kernel/errors'

const LARGEST = 900_000

/** A file of a translator: its texts become drafts. */
export const importFile = steps(
  z.strictObject({ file: z.instanceof(File, { error: 'required' }) }),
  async ({ run }, { file }) => {
    if (file.size > LARGEST) throw invalid('xliffUnreadable')
    const translations = await readXliff(await file.text())
    return run((context) => importTranslations(context, translations))
  },
)

/** Field names say the keys of the texts with slashes for dots, since dots nest in a form. */
const typed = z
  .object({ pageId: z.string(), from: z.string(), to: z.string() })
  .catchall(z.string())
  .transform(({ pageId, from, to, ...fields }) => {
    const texts = Object.entries(fields).flatMap(([name, text]) =>
      name.startsWith('t:') ? [[name.slice(2).replaceAll('/', '.'), text]] : [],
    )
    return { pageId, from, to, texts: Object.fromEntries(texts) }
  })
  .pipe(saveTranslationInput)

export const translate = action(
  typed,
  async (context, input) => {
    await saveTranslation(context, input)
    return input
  },
  async ({ pageId, to }) => redirect(`/admin/content/pages/${pageId}?language=${to}`),
)
