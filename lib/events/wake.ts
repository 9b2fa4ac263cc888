const shared = globalThis as { __concertoWake?: () => void }

/** Tells the worker of this process, if one runs, that there is work. Cheap, never throws. */
export const wakeWorker = () => shared.__concertoWake?.()

/** The worker says how it is woken; the bundles of one process share it over globalThis. */
export const onWake = (wake: () => void) => {
  shared.__concertoWake = wake
}
