/**
 * Tells how far a long command is: a bar on a terminal, a line every few seconds elsewhere.
 * `total` may be unknown (0): then only the count and the rate are shown.
 */
export function progress(what: string, total = 0) {
  const started = performance.now()
  const live = process.stdout.isTTY
  const every = live ? 100 : 5_000
  let last = started
  let done = 0

  const line = () => {
    const passed = Math.max(0.001, (performance.now() - started) / 1000)
    const share = total ? Math.min(1, done / total) : 0
    const bar = total ? `${'█'.repeat(Math.round(share * 24)).padEnd(24, '░')} ${Math.floor(share * 100)} %  ` : ''
    const rate = Math.round(done / passed).toLocaleString('en')
    return `  ${what}  ${bar}${done.toLocaleString('en')}  ${rate}/s  ${passed.toFixed(1)} s`
  }
  return {
    /** Sets how much is done by now; give a new total when it became known. */
    to(count: number, newTotal = total) {
      done = count
      total = newTotal
      if (performance.now() - last < every) return
      last = performance.now()
      if (live) process.stdout.write(`\r${line()}\x1b[K`)
      else console.log(line())
    },
    end() {
      if (live) process.stdout.write('\r\x1b[K')
      console.log(line())
    },
  }
}
