import { AsyncResource } from 'node:async_hooks'

type Waiting = { work: () => Promise<unknown>; resolve: (value: never) => void; reject: (error: unknown) => void }
type Connection = { exec(sql: string): unknown; readonly inTransaction: boolean }
type Exclusive = (work: () => Promise<void>) => Promise<void>

const MOST = 32
const LONGEST = 20

/**
 * Transactions one after the other; those that wait meanwhile (32 at most, begun within 20 ms) share one commit, because
 * the disk takes longer to say yes than most of them take. Each is still whole or not at all, and nobody is answered
 * before the commit: not even who was refused, as the reason may be what a neighbour has just written.
 */
export function commitTogether(connection: Connection, exclusive: Exclusive) {
  const waiting: Waiting[] = []

  const group = async () => {
    const first = waiting.shift()
    if (!first) return
    const taken = [first]
    const answers: (() => void)[] = []
    const begun = performance.now()
    try {
      connection.exec('begin immediate')
      const value = (await first.work()) as never
      answers.push(() => first.resolve(value))
      while (taken.length < MOST && performance.now() - begun < LONGEST) {
        const next = waiting.shift()
        if (!next) break
        taken.push(next)
        answers.push(await attempt(connection, next))
      }
      connection.exec('commit')
    } catch (error) {
      if (connection.inTransaction) connection.exec('rollback')
      for (const { reject } of taken) reject(error)
      return
    }
    for (const answer of answers) answer()
  }

  return <T>(work: () => Promise<T>): Promise<T> =>
    new Promise<T>((resolve, reject) => {
      // Bound to whoever asks: a neighbour's group must not lend them its request.
      waiting.push({ work: AsyncResource.bind(work), resolve, reject })
      exclusive(group)
    })
}

async function attempt(connection: Connection, { work, resolve, reject }: Waiting): Promise<() => void> {
  connection.exec('savepoint one')
  try {
    const value = (await work()) as never
    connection.exec('release one')
    return () => resolve(value)
  } catch (error) {
    // A full disk has ended it for all of them.
    if (!connection.inTransaction) throw error
    connection.exec('rollback to one; release one')
    return () => reject(error)
  }
}
