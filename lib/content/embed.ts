/** Whether something from this address may stand in a frame: https, by name, on the usual port, without a password. */
export function isEmbeddable(address: string): boolean {
  if (!URL.canParse(address)) return false
  const { protocol, hostname, port, username, password } = new URL(address)
  if (protocol !== 'https:' || port || username || password) return false
  return /^(?:[a-z0-9-]+\.)+[a-z][a-z0-9-]+$/.test(hostname) && !/\.(local|internal|localhost)$/.test(hostname)
}
