// Outside Next there is no request: tests say here what a browser sends, and read what it was told to keep.
type Kept = { maxAge?: number }

export const browser = {
  jar: new Map<string, string>(),
  headers: new Headers(),
  told: [] as ({ name: string } & Kept)[],
  /** Another browser: knows nothing, has been told nothing. */
  anew(sent: Record<string, string> = {}) {
    browser.jar.clear()
    browser.told.length = 0
    browser.headers = new Headers(sent)
  },
}

export const headers = async () => browser.headers

export const cookies = async () => ({
  delete: (name: string) => void browser.jar.delete(name),
  get: (name: string) => (browser.jar.has(name) ? { name, value: browser.jar.get(name) } : undefined),
  set: (name: string, value: string, options: Kept = {}) => {
    browser.told.push({ name, ...options })
    if (options.maxAge === 0) browser.jar.delete(name)
    else browser.jar.set(name, value)
  },
})
