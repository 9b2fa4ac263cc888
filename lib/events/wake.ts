type Wake = (events?: string[]) => void

const shared = globalThis as { __concertoWake?: Wake }

/** Tells the worker of this process, if one runs, that there is work: jobs, or these events. Cheap, never throws. */
export const wakeWorker: Wake = (events) => shared.__concertoWake?.(events)

/** The worker says how it is woken; the bundles of one process share it over globalThis. */
export const onWake = (wake: Wake) => {
  shared.__concertoWake = wake
}
