import { deliveredMailTheme, type MailTheme } from '@/lib/design/faces'

const stylesOf = (colour: MailTheme) =>
  ({
    body: {
      backgroundColor: colour.ground,
      color: colour.ink,
      fontFamily: colour.fontFamily,
      margin: 0,
      padding: '32px 0',
    },
    container: { maxWidth: '600px', margin: '0 auto', padding: '0 16px' },
    brand: { fontSize: '22px', fontWeight: 700, letterSpacing: '0.02em', color: colour.brand, margin: '0 0 20px' },
    sheet: { backgroundColor: colour.paper, borderTop: `3px solid ${colour.signal}`, padding: '32px' },
    title: { fontSize: '26px', lineHeight: '32px', fontWeight: 650, margin: '0 0 16px', letterSpacing: '-0.01em' },
    text: { fontSize: '16px', lineHeight: '25px', margin: '0 0 16px' },
    quiet: { fontSize: '14px', lineHeight: '21px', color: colour.quiet, margin: '0 0 12px' },
    small: { fontSize: '13px', lineHeight: '20px', color: colour.quiet, margin: '0 0 10px' },
    label: { fontSize: '13px', lineHeight: '20px', fontWeight: 600, margin: '0 0 4px' },
    heading: { fontSize: '16px', lineHeight: '24px', fontWeight: 600, margin: '24px 0 8px' },
    button: {
      backgroundColor: colour.brand,
      color: colour.onBrand,
      fontSize: '16px',
      fontWeight: 600,
      padding: '14px 24px',
      borderRadius: colour.radius,
      textDecoration: 'none',
    },
    rule: { borderColor: colour.line, margin: '24px 0' },
    cell: { fontSize: '15px', lineHeight: '22px', padding: '10px 0', verticalAlign: 'top' },
    figure: {
      fontSize: '15px',
      lineHeight: '22px',
      padding: '10px 0 10px 16px',
      textAlign: 'right',
      verticalAlign: 'top',
      whiteSpace: 'nowrap',
      fontVariantNumeric: 'tabular-nums',
    },
    total: { fontSize: '18px', fontWeight: 650, paddingTop: '14px', borderTop: `1px solid ${colour.line}` },
  }) as const

/** How what is being written looks. */
export let style = stylesOf(deliveredMailTheme)

/** Writes in this theme. At once, with nothing to wait for: another mail may be in another one. */
export function inTheme<T>(theme: MailTheme, write: () => T): T {
  style = stylesOf(theme)
  try {
    return write()
  } finally {
    style = stylesOf(deliveredMailTheme)
  }
}
