import { texts } from '@/app/_messages/words'

const { en, de, pl } = { en: texts('en', 'blocks'), de: texts('de', 'blocks'), pl: texts('pl', 'blocks') }

/** What a form on a page says by itself, in each language: for its preview. */
export const previewWords = { en: en.shown.form, de: de.shown.form, pl: pl.shown.form }
