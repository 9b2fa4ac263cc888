import localFont from 'next/font/local'

/*
 * Latin for everybody, Latin Extended (Polish) only where a letter needs it. Next hosts the files under our own address
 * and gives each family a fallback of the same width, so nothing moves when a font arrives. Only the text face is
 * preloaded. The calls take literals only, hence the repetition.
 */
const text = localFont({
  src: '../../node_modules/@fontsource-variable/instrument-sans/files/instrument-sans-latin-wght-normal.woff2',
  weight: '400 700',
  variable: '--file-text',
})
const textExtended = localFont({
  src: '../../node_modules/@fontsource-variable/instrument-sans/files/instrument-sans-latin-ext-wght-normal.woff2',
  weight: '400 700',
  variable: '--file-text-extended',
  preload: false,
  adjustFontFallback: false,
  declarations: [
    {
      prop: 'unicode-range',
      value: 'U+0100-02BA,U+02BD-02C5,U+02C7-02CC,U+02CE-02D7,U+1E00-1E9F,U+20A0-20AB,U+20AD-20C0',
    },
  ],
})
const display = localFont({
  src: '../../node_modules/@fontsource-variable/bricolage-grotesque/files/bricolage-grotesque-latin-wght-normal.woff2',
  weight: '200 800',
  variable: '--file-display',
  preload: false,
})
const displayExtended = localFont({
  src: '../../node_modules/@fontsource-variable/bricolage-grotesque/files/bricolage-grotesque-latin-ext-wght-normal.woff2',
  weight: '200 800',
  variable: '--file-display-extended',
  preload: false,
  adjustFontFallback: false,
  declarations: [
    {
      prop: 'unicode-range',
      value: 'U+0100-02BA,U+02BD-02C5,U+02C7-02CC,U+02CE-02D7,U+1E00-1E9F,U+20A0-20AB,U+20AD-20C0',
    },
  ],
})
const mono = localFont({
  src: '../../node_modules/@fontsource-variable/geist-mono/files/geist-mono-latin-wght-normal.woff2',
  weight: '100 900',
  variable: '--file-mono',
  preload: false,
})

/** For the `<html>` of the shop and of the admin: makes the families known to the tokens. */
export const fontFamilies = [text, textExtended, display, displayExtended, mono].map((font) => font.variable).join(' ')
