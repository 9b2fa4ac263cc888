import fc from 'fast-check'
import { expect, it } from 'vitest'
import { configurationKey, readConfigurationKey } from './configuration-key'

const places = fc.record({
  version: fc.integer({ min: 1, max: 999_999 }),
  number: fc.bigInt({ min: 0n, max: 10n ** 40n }),
})

it('finds a configuration again by its key, however it is typed', () => {
  fc.assert(
    fc.property(places, (place) => {
      const key = configurationKey(place)
      expect(readConfigurationKey(key)).toEqual(place)
      expect(
        readConfigurationKey(
          ` ${key.toUpperCase().replaceAll('0', 'O').replaceAll('1', 'I')} `.replace(/^ [OI\d]+/, ` ${place.version}`),
        ),
      ).toEqual(place)
    }),
  )
})

it('notices one wrong sign', () => {
  fc.assert(
    fc.property(places, fc.nat(), fc.constantFrom(...'0123456789abcdefghjkmnpqrstvwxyz'), (place, nat, sign) => {
      const key = configurationKey(place)
      const from = key.indexOf('-') + 1
      const at = from + (nat % (key.length - from))
      const typed = `${key.slice(0, at)}${sign}${key.slice(at + 1)}`
      if (typed !== key) expect(readConfigurationKey(typed)).toBeUndefined()
    }),
  )
})

it('keeps the largest demo model to few signs', () => {
  expect(configurationKey({ version: 1, number: 21_605n }).length).toBeLessThanOrEqual(6)
})

it.each(['', '1', '1-', '0-11', '1-0u', '-1-11', '1-00001', `1-${'z'.repeat(500)}`, '1-1/../2'])(
  'refuses %s',
  (key) => {
    expect(readConfigurationKey(key)).toBeUndefined()
  },
)
