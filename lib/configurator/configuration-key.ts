/** Signs that nobody confuses: no i, l, o, u. */
const SIGNS = '0123456789abcdefghjkmnpqrstvwxyz'

/** The configuration with this number among all that a version of a model allows. */
export type ConfigurationPlace = { version: number; number: bigint }

/**
 * The name of a configuration in addresses and on paper: `3-7k2m9`. It holds the version and the number of the configuration
 * in it, so nothing has to be stored for it; its last sign is a check. The same choices of a version have the same key.
 */
export function configurationKey({ version, number }: ConfigurationPlace): string {
  const digits = written(number)
  return `${version}-${digits}${checkSign(version, digits)}`
}

/** What a key says; undefined when it is none, or was mistyped. Capitals, `o`, `i` and `l` are read as they are meant. */
export function readConfigurationKey(key: string): ConfigurationPlace | undefined {
  const match = /^([1-9]\d{0,8})-([0-9a-z]{2,400})$/.exec(key.trim().toLowerCase())
  if (!match) return
  const version = Number(match[1])
  const signs = (match[2] as string).replaceAll('o', '0').replaceAll(/[il]/g, '1')
  const digits = signs.slice(0, -1)
  if (checkSign(version, digits) !== signs.at(-1)) return
  let number = 0n
  for (const sign of digits) {
    const digit = SIGNS.indexOf(sign)
    if (digit < 0) return
    number = number * 32n + BigInt(digit)
  }
  // Zeros in front would give a configuration a second address.
  return written(number) === digits ? { version, number } : undefined
}

function written(number: bigint): string {
  let digits = ''
  for (let left = number; left > 0n || !digits; left /= 32n) digits = `${SIGNS[Number(left % 32n)]}${digits}`
  return digits
}

/** Differs after any one wrong sign and most swaps of neighbours. */
function checkSign(version: number, digits: string): string {
  let sum = version
  for (const [at, sign] of [...digits].entries()) sum += (SIGNS.indexOf(sign) + 1) * (2 * (at % 15) + 1)
  return SIGNS[sum % 32] as string
}
