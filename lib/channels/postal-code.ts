/** How a country's postal codes look without blanks and hyphens, how they are written, and an example to show. */
export type PostalCodeFormat = { pattern: RegExp; write: (compact: string) => string; example?: string }

const same = (compact: string) => compact
const cut = (at: number, sign: string) => (compact: string) =>
  compact && `${compact.slice(0, at)}${sign}${compact.slice(at)}`
const digits = (n: number, example: string, write = same): PostalCodeFormat => ({
  pattern: new RegExp(`^\\d{${n}}$`),
  write,
  example,
})

const formats: Record<string, PostalCodeFormat> = {
  AT: { pattern: /^[1-9]\d{3}$/, write: same, example: '1010' },
  BE: { pattern: /^[1-9]\d{3}$/, write: same, example: '1000' },
  BG: digits(4, '1000'),
  CA: { pattern: /^[ABCEGHJ-NPRSTVXY]\d[A-Z]\d[A-Z]\d$/, write: cut(3, ' '), example: 'K1A 0B1' },
  CH: { pattern: /^[1-9]\d{3}$/, write: same, example: '8001' },
  CY: digits(4, '1010'),
  CZ: digits(5, '110 00', cut(3, ' ')),
  DE: { pattern: /^(?!00)\d{5}$/, write: same, example: '10115' },
  DK: digits(4, '1050'),
  EE: digits(5, '10111'),
  ES: { pattern: /^(0[1-9]|[1-4]\d|5[0-2])\d{3}$/, write: same, example: '28001' },
  FI: digits(5, '00100'),
  FR: digits(5, '75001'),
  GB: {
    pattern: /^[A-Z]{1,2}\d[A-Z\d]?\d[A-Z]{2}$/,
    write: (compact) => compact && `${compact.slice(0, -3)} ${compact.slice(-3)}`,
    example: 'SW1A 1AA',
  },
  GR: digits(5, '104 31', cut(3, ' ')),
  HR: digits(5, '10000'),
  HU: digits(4, '1011'),
  IE: { pattern: /^[A-Z]\d[\dW][A-Z\d]{4}$/, write: cut(3, ' '), example: 'D02 AF30' },
  IT: digits(5, '00118'),
  LI: { pattern: /^94(8[5-9]|9[0-8])$/, write: same, example: '9490' },
  LT: { pattern: /^(LT)?\d{5}$/, write: (compact) => compact && `LT-${compact.slice(-5)}`, example: 'LT-01100' },
  LU: { pattern: /^(L)?\d{4}$/, write: (compact) => compact.slice(-4), example: '1111' },
  LV: { pattern: /^(LV)?\d{4}$/, write: (compact) => compact && `LV-${compact.slice(-4)}`, example: 'LV-1010' },
  MT: { pattern: /^[A-Z]{3}\d{4}$/, write: cut(3, ' '), example: 'VLT 1010' },
  NL: { pattern: /^[1-9]\d{3}[A-Z]{2}$/, write: cut(4, ' '), example: '1011 AB' },
  NO: digits(4, '0150'),
  PL: digits(5, '00-001', cut(2, '-')),
  PT: digits(7, '1000-001', cut(4, '-')),
  RO: digits(6, '010011'),
  SE: digits(5, '111 20', cut(3, ' ')),
  SI: digits(4, '1000'),
  SK: digits(5, '811 01', cut(3, ' ')),
  US: {
    pattern: /^\d{5}(\d{4})?$/,
    write: (compact) => (compact.length > 5 ? `${compact.slice(0, 5)}-${compact.slice(5)}` : compact),
    example: '20001',
  },
}

const NONE = new Set(
  (
    'AE AG AO AW BF BI BJ BM BS BV BW BZ CD CF CG CI CK CM DJ DM ER FJ GA GD GH GM GQ GY HK KI KM KN KP ML MO MR MW ' +
    'NR NU QA RW SB SC SL SR SS ST SY TF TG TK TL TO TV UG UM VU YE ZW'
  ).split(' '),
)
const none: PostalCodeFormat = { pattern: /^[A-Z0-9]{0,12}$/, write: same }
const unknown: PostalCodeFormat = { pattern: /^[A-Z0-9]{2,12}$/, write: same }

/** The format of a country; a lenient one where we do not know it, an optional code where there are none. */
export const postalCodes = (country: string): PostalCodeFormat =>
  formats[country] ?? (NONE.has(country) ? none : unknown)
