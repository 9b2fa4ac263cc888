import { expect, test } from 'vitest'
import { addressLines, postalAddress } from './address-format'
import { countryCodes, countryName } from './countries'
import { postalCodes } from './postal-code'

const eva = {
  firstName: ' Eva ',
  lastName: 'Muster',
  street: 'Seeweg 1',
  postalCode: '8001',
  city: 'Zürich',
  country: 'ch',
}
const read = (change: object) => postalAddress.safeParse({ ...eva, ...change })
const problems = (change: object) =>
  read(change).error?.issues.map(({ path, message }) => `${path.join('.')}: ${message}`)

test('an address is trimmed, and its code is written as its country writes it', () => {
  expect(postalAddress.parse({ ...eva, company: '  ', phone: ' +41 44 000 00 00 ' })).toEqual({
    ...eva,
    firstName: 'Eva',
    country: 'CH',
    phone: '+41 44 000 00 00',
  })
  const written = (country: string, postalCode: string) => read({ country, postalCode }).data?.postalCode
  expect(written('PL', '00950')).toBe('00-950')
  expect(written('CZ', '11000')).toBe('110 00')
  expect(written('GB', 'sw1a1aa')).toBe('SW1A 1AA')
  expect(written('NL', '1011 ab')).toBe('1011 AB')
  expect(written('LI', '9490')).toBe('9490')
  expect(written('HK', '')).toBe('')
})

test('a code that its country cannot have is refused at its field', () => {
  for (const [country, postalCode] of [
    ['CH', '800'],
    ['CH', '0800'],
    ['DE', '1234'],
    ['DE', '00999'],
    ['PL', '1234A'],
    ['AT', '123456'],
  ])
    expect(problems({ country, postalCode })).toEqual(['postalCode: postalCode'])
  expect(problems({ postalCode: '' })).toEqual(['postalCode: required'])
  expect(problems({ country: 'XX' })?.[0]).toBe('country: country')
})

test('what does not belong into an address is refused', () => {
  expect(read({ role: 'admin' }).success).toBe(false)
  expect(read({ street: 'x'.repeat(161) }).success).toBe(false)
  expect(read({ firstName: '   ' }).success).toBe(false)
})

test('an envelope names the country only when it leaves it, and the code stands where it is read', () => {
  const address = postalAddress.parse({ ...eva, company: 'Muster AG', extra: 'c/o Vela' })
  expect(addressLines(address, 'CH', 'de')).toEqual(['Muster AG', 'Eva Muster', 'Seeweg 1', 'c/o Vela', '8001 Zürich'])
  expect(addressLines(address, 'DE', 'pl').at(-1)).toBe('SZWAJCARIA')
  const london = postalAddress.parse({ ...eva, city: 'London', country: 'GB', postalCode: 'sw1a 1aa' })
  expect(addressLines(london, 'CH', 'en').slice(-3)).toEqual(['London', 'SW1A 1AA', 'UNITED KINGDOM'])
})

test('every country has a name in each language and a format whose own example fits', () => {
  expect(countryCodes).toHaveLength(249)
  for (const code of countryCodes) {
    for (const language of ['en', 'de', 'pl']) expect(countryName(code, language)).not.toBe(code)
    const { example, pattern, write } = postalCodes(code)
    const compact = example?.replace(/[\s-]/g, '')
    if (compact) expect([pattern.test(compact), write(compact)]).toEqual([true, example])
  }
})

test('everything that is missing is said at once, the postal code among it', () => {
  const { error } = postalAddress.safeParse({ firstName: '', lastName: '', street: '', city: '', country: 'DE' })
  const fields = error?.issues.map(({ path }) => path.join('.'))
  expect(fields).toEqual(expect.arrayContaining(['firstName', 'street', 'city', 'postalCode']))
  expect(postalAddress.safeParse(null).success).toBe(false)
})
