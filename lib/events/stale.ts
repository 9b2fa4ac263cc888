type Expire = (tags: string[]) => Promise<void> | void

const shared = globalThis as { __concertoExpire?: Expire }

/** The serving layer says how cache tags are expired; it comes later than events, so it registers itself here. */
export const onStale = (expire: Expire) => {
  shared.__concertoExpire = expire
}

/** Expires everything that shows what has just been committed, in this process and the others. */
export async function announceStale(tags: string[]): Promise<void> {
  if (tags.length) await shared.__concertoExpire?.(tags)
}
