const WIDTH = 30

/** A bar on a terminal, nothing in a log. `say` writes a line above it. */
export function progressBar(size: number, what: string) {
  const isTerminal = Boolean(process.stdout.isTTY)
  let shown = ''
  const draw = (text: string) => {
    if (isTerminal) process.stdout.write(`\r\x1b[K${text}`)
    shown = text
  }
  return {
    at(bytes: number, count: number) {
      const part = Math.min(1, bytes / Math.max(1, size))
      const done = Math.round(part * WIDTH)
      const text = `[${'#'.repeat(done)}${'.'.repeat(WIDTH - done)}] ${Math.floor(part * 100)} %  ${count} ${what}`
      if (text !== shown) draw(text)
    },
    say(line: string) {
      if (isTerminal) process.stdout.write('\r\x1b[K')
      console.log(line)
      if (isTerminal) process.stdout.write(shown)
    },
    end() {
      if (isTerminal && shown) process.stdout.write('\n')
      shown = ''
    },
  }
}
