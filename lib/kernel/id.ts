/** What each kind of thing's id begins with, so that an id tells what it names. */
export const prefixes = {
  account: 'acct',
  session: 'sess',
  token: 'tok',
  apiKey: 'key',
  asset: 'asset',
  assetFolder: 'fold',
  assetCollection: 'coll',
  assetComment: 'note',
  assetShare: 'shar',
  assetUpload: 'upl',
  product: 'prod',
  variant: 'var',
  category: 'cat',
  attribute: 'attr',
  review: 'rev',
  model: 'model',
  configuration: 'conf',
  price: 'price',
  location: 'loc',
  reservation: 'res',
  movement: 'move',
  promotion: 'promo',
  coupon: 'coup',
  redemption: 'redm',
  customer: 'cust',
  address: 'addr',
  cart: 'cart',
  cartLine: 'item',
  shippingMethod: 'ship',
  taxRate: 'tax',
  payment: 'pay',
  refund: 'refd',
  alert: 'alrt',
  order: 'ord',
  orderLine: 'line',
  fulfilment: 'ful',
  withdrawal: 'wdr',
  return: 'ret',
  returnLine: 'retl',
  import: 'imp',
  mail: 'mail',
  event: 'evt',
  job: 'job',
  view: 'view',
  consent: 'cons',
  profile: 'prof',
  profileJoin: 'join',
  page: 'page',
  menu: 'menu',
  form: 'form',
  formEntry: 'entry',
  release: 'rel',
  releaseItem: 'reli',
  plannedChange: 'plan',
  preview: 'prev',
  webhook: 'hook',
  webhookDelivery: 'hookd',
  theme: 'theme',
  themeVersion: 'themv',
  patternLink: 'plink',
} as const

export type Kind = keyof typeof prefixes
export type Id<K extends Kind> = `${(typeof prefixes)[K]}_${string}`

const ALPHABET = '0123456789abcdefghijklmnopqrstuvwxyz'

/** A new id: its kind, 9 signs of time (sortable by creation), 16 signs of randomness (82 bits). */
export function newId<K extends Kind>(kind: K, now = Date.now()): Id<K> {
  const time = now.toString(36).padStart(9, '0')
  let random = ''
  // 252 is the largest multiple of 36 below 256: bytes above it are dropped so that every sign is equally likely.
  while (random.length < 16) {
    const byte = nextByte()
    if (byte < 252) random += ALPHABET[byte % 36]
  }
  return `${prefixes[kind]}_${time}${random}` as Id<K>
}

/**
 * So many new ids of one kind, ascending: rows that are written in this order are appended to a table and its indexes
 * instead of being put into their middle.
 */
export const newIds = <K extends Kind>(kind: K, count: number, now = Date.now()): Id<K>[] =>
  Array.from({ length: count }, () => newId(kind, now)).sort()

// Asking the system for a few bytes costs as much as for many.
const pool = new Uint8Array(2048)
let used = pool.length
function nextByte(): number {
  if (used === pool.length) {
    crypto.getRandomValues(pool)
    used = 0
  }
  return pool[used++] as number
}

/** 256 bits that nobody guesses, safe in addresses: for carts, order links, reset links. */
export function newToken(): string {
  return btoa(String.fromCharCode(...crypto.getRandomValues(new Uint8Array(32))))
    .replaceAll('+', '-')
    .replaceAll('/', '_')
    .replaceAll('=', '')
}
