'use server'

/** For patterns, which show what can be pressed: pressing it does nothing. */
export async function pretend(_: FormData): Promise<void> {}
