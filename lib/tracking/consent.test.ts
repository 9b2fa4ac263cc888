import { describe, expect, it } from 'vitest'
import { allows, readConsent, writeConsent } from './consent'

describe('consent', () => {
  it('allows nothing while nobody has chosen', () => {
    expect(readConsent('visitor=abc; storefront=de-ch')).toBeNull()
    expect(allows(undefined, 'statistics')).toBe(false)
  })

  it('is read as it was written', () => {
    const choice = { functional: true, statistics: true, marketing: false }
    expect(readConsent(`a=b; consent=${writeConsent(choice)}`)).toEqual(choice)
    expect(readConsent('consent=1')).toEqual({ functional: false, statistics: false, marketing: false })
  })

  it('is not fooled by a cookie that only looks like it', () => {
    expect(readConsent('noconsent=1.statistics')).toBeNull()
    expect(readConsent('consent=%3Cscript%3E')).toBeNull()
  })
})
