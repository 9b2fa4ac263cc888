/** Whose scooter it is, in this browser: `vela-gt` or `vela-gt.3-7k2m9`. Scripts read it, so that pages stay the same for all. */
export const SCOOTER = 'scooter'

const READ = new RegExp(`(?:^|;\\s*)${SCOOTER}=([a-z0-9-]+(?:\\.[a-z0-9-]+)?)(?:;|$)`)

export const readScooter = (cookie: string): string | null => READ.exec(cookie)?.[1] ?? null
