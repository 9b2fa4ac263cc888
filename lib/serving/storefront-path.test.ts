import { existsSync, readdirSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import { isLive } from '@/lib/kernel/live-page'
import { bestStorefront } from './best-storefront'
import { isInner, storefrontPath } from './storefront-path'

const LIVE_FOLDER = 'app/(store)/[storefront]/(live)'

describe('an address of the shop', () => {
  it('is a storefront and what follows it', () => {
    expect(storefrontPath('/de-ch')).toEqual({ storefront: 'de-ch', path: '', live: false })
    expect(storefrontPath('/pl-pl/c/a/b')).toEqual({ storefront: 'pl-pl', path: '/c/a/b', live: false })
    expect(storefrontPath('/en-de/cart')).toEqual({ storefront: 'en-de', path: '/cart', live: true })
    expect(storefrontPath('/en-de/cart/x')?.live).toBe(true)
    expect(storefrontPath('/en-de/carts')?.live).toBe(false)
  })

  it('is none of another storefront, of the back office, or of a prototype', () => {
    for (const path of ['/', '/fr-ch', '/admin', '/de-chx', '//de-ch', '/constructor', ''])
      expect(storefrontPath(path)).toBeNull()
  })

  it('never reaches a decided page by its inner form', () => {
    for (const path of ['/~', '/~/products/x', '/~abc', '/%7E/products/x', '/%7eabc']) expect(isInner(path)).toBe(true)
    expect(isInner('/products/~')).toBe(false)
  })

  it.runIf(existsSync(LIVE_FOLDER))('is live where there is a live page', () => {
    const folders = readdirSync(LIVE_FOLDER, { withFileTypes: true }).filter((entry) => entry.isDirectory())
    const pages = folders.map(({ name }) => name).filter((name) => !/^[[(_]/.test(name))
    expect(pages.filter((name) => !isLive(name))).toEqual([])
  })
})

describe('the storefront for someone who comes without one', () => {
  it.each([
    ['de-CH,de;q=0.9,en;q=0.8', 'de-ch'],
    ['de-AT', 'de-de'],
    ['de', 'de-de'],
    ['pl', 'pl-pl'],
    ['en-PL', 'en-pl'],
    ['en-US,en;q=0.9', 'en-ch'],
    ['fr-CH,fr;q=0.9', 'en-ch'],
    ['ja, pl;q=0.2, de;q=0.1', 'pl-pl'],
    ['*', 'en-ch'],
    ['__proto__,constructor;q=0.9,;q=x', 'en-ch'],
    [undefined, 'en-ch'],
  ])('%s is %s', (header, storefront) => expect(bestStorefront(header)).toBe(storefront))

  it('is the one seen last', () => {
    expect(bestStorefront('de', 'pl-pl')).toBe('pl-pl')
    expect(bestStorefront('de', 'xx-yy')).toBe('de-de')
  })
})
