import type { Page } from 'playwright'

declare global {
  interface Window {
    typing?: { times: number[]; end: AbortController }
  }
}

/** Notes of every key how long it takes until a block of the canvas has been painted with its letter. */
export const watchKeys = (page: Page, block: string) =>
  page.evaluate((id) => {
    window.typing?.end.abort()
    const [times, end] = [[] as number[], new AbortController()]
    window.typing = { times, end }
    const canvas = document.querySelector<HTMLIFrameElement>('#preview-frame')?.contentDocument
    const shown = () => canvas?.querySelector(`[data-puck-component="${id}"]`)?.textContent
    const press = ({ timeStamp, view }: KeyboardEvent) => {
      const pressed = (view ?? window).performance.timeOrigin + timeStamp
      const before = shown()
      const look = () => {
        if (shown() === before) return end.signal.aborted || requestAnimationFrame(look)
        // The first task behind a frame comes once it is painted.
        const { port1, port2 } = new MessageChannel()
        port1.onmessage = () => times.push(performance.timeOrigin + performance.now() - pressed)
        port2.postMessage(null)
      }
      requestAnimationFrame(look)
    }
    for (const each of [document, canvas])
      each?.addEventListener('keydown', press, { capture: true, signal: end.signal })
  }, block)

/** Milliseconds of every key since then. */
export const typed = (page: Page) => page.evaluate(() => window.typing?.times ?? [])
