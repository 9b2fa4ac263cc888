import { fitCode, readFitTarget } from '@/lib/configurator/fit-target'
import { FITS } from './listing'

/**
 * Where someone goes who has said which scooter is theirs: back to the page of this storefront that they came from, a list
 * filtered by it. From nowhere in particular: to everything that fits it. Without a scooter the list is whole again.
 */
export function fittingAddress(storefront: string, back: string, scooter: string): string {
  const home = `/${storefront}`
  const isOurs = back.startsWith(`${home}/`) && /^[\w/?&=.,%~+-]{1,500}$/.test(back) && !back.includes('//')
  const [path = '', query = ''] = (isOurs ? back : `${home}/search`).split('?')
  const search = new URLSearchParams(query)
  if (path === `${home}/search` || path.startsWith(`${home}/c/`)) {
    const code = fitCode(readFitTarget(scooter) ?? { model: '' })
    search.delete('page')
    if (code) search.set(FITS, code)
    else search.delete(FITS)
  }
  const text = search.toString().replaceAll('%2C', ',')
  return text ? `${path}?${text}` : path
}
