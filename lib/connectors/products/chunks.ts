const ROWS = 1000

/** Writes many rows in statements of at most a thousand: both engines bound the parameters of one. */
export async function inChunks<T>(rows: T[], write: (rows: T[]) => PromiseLike<unknown>): Promise<void> {
  for (let at = 0; at < rows.length; at += ROWS) await write(rows.slice(at, at + ROWS))
}
