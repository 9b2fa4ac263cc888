// Outside Next there is no cache to read from or to expire: everything is read live.
export const unstable_cache = (read) => read
export const unstable_noStore = () => {}
export const revalidateTag = () => {}
export const revalidatePath = () => {}
export const updateTag = () => {}
export const refresh = () => {}
