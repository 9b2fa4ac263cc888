/** The treatment that an address asks for, to look at it: `?my-test=1`. `null` where it names none that there is. */
export function forcedByAddress(key: string, address: string, treatments: number): number | null {
  const query = address.split('#', 1)[0]?.split('?').slice(1).join('?') ?? ''
  const text = new URLSearchParams(query).get(key)
  if (text === null || !/^\d{1,4}$/.test(text)) return null
  const number = Number(text)
  return number < treatments ? number : null
}
