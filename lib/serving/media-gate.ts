import { type Guarded, listGuarded } from '@/lib/assets/gate-queries'
import { assetsOfComposed } from '@/lib/configurator/shown-pictures-queries'
import { ALL, clock } from './tag-clock'

const LONGEST_CHAIN = 4

/**
 * Which file an asset's address shows now: its own, the one that replaced it, or what stands in for it while it may not
 * be shown. Only the exceptions are held, read anew after anything has changed an asset; what ends by the clock is
 * compared with the clock each time.
 */
export class MediaGate {
  #byName = new Map<string, Guarded>()
  #byId = new Map<string, Guarded>()
  #reading: Promise<void> | undefined
  #isStale = true

  constructor(private readonly read: () => Promise<Guarded[]> = listGuarded) {
    clock.listeners.add((tags) => {
      if (tags.some((tag) => tag === ALL || tag.startsWith('asset:'))) this.#isStale = true
    })
  }

  /** The name of the folder whose renditions are shown for this one; undefined for nothing. */
  async shown(hash: string, now = Date.now()): Promise<string | undefined> {
    if (this.#isStale) await this.#refresh()
    let one = this.#byName.get(hash.slice(0, 32))
    if (!one) return hash
    for (let at = 0; one && isBlocked(one, now) && at < LONGEST_CHAIN; at++)
      one = one.fallbackId ? this.#byId.get(one.fallbackId) : undefined
    return one && !isBlocked(one, now) ? one.hash : undefined
  }

  /** Whether a composed picture may be sent as it lies there: nothing that it is made of has to be left out of it. */
  async isWhole(name: string, now = Date.now()): Promise<boolean> {
    if (this.#isStale) await this.#refresh()
    if (!this.#byName.size) return true
    return (await assetsOfComposed(name)).every((asset) => {
      const one = this.#byName.get(asset)
      return !one || !isBlocked(one, now)
    })
  }

  async #refresh(): Promise<void> {
    this.#reading ??= this.#load().finally(() => {
      this.#reading = undefined
    })
    await this.#reading
  }

  async #load(): Promise<void> {
    // What changes while it is read makes it stale again.
    this.#isStale = false
    try {
      const all = await this.read()
      this.#byName = new Map(all.map((one) => [one.name, one]))
      this.#byId = new Map(all.map((one) => [one.id, one]))
    } catch (error) {
      this.#isStale = true
      throw error
    }
  }
}

const isBlocked = ({ isHeld, expiresAt }: Guarded, now: number) =>
  isHeld || (expiresAt !== null && expiresAt.getTime() <= now)
