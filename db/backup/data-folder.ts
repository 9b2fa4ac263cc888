/** What of DATA_DIR is not state to keep: the live database (a snapshot is taken instead) and what a run left behind. */
const PASSING = /^(concerto\.db(-wal|-shm|-journal|\.migrating)?|(backup|restore)-.+|before-restore-.+|setup-done|tmp)$/

export const isState = (name: string) => !PASSING.test(name)
