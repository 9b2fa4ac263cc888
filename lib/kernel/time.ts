export const SECOND = 1_000
export const MINUTE = 60 * SECOND
export const HOUR = 60 * MINUTE
export const DAY = 24 * HOUR

export const after = (instant: Date, milliseconds: number) => new Date(instant.getTime() + milliseconds)
export const before = (instant: Date, milliseconds: number) => after(instant, -milliseconds)

/** Whether an instant lies in the half-open period [from, to). An open end is null. */
export const isWithin = (instant: Date, from: Date | null, to: Date | null) =>
  (!from || from <= instant) && (!to || instant < to)
