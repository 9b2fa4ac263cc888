import 'server-only'
import { execFile, spawn } from 'node:child_process'
import { setPriority } from 'node:os'
import { promisify } from 'node:util'
import { MINUTE } from '@/lib/kernel/time'

/** The tool for films, if this machine has it. It is never needed: without it films are shown as they were uploaded. */
const TOOL = 'ffmpeg'
const LONGEST = 30 * MINUTE

/** Whether this machine can convert films. Asked each time: somebody may install it while the shop runs. */
export const canConvertFilms = (): Promise<boolean> =>
  promisify(execFile)(TOOL, ['-version'], { timeout: 5_000 }).then(
    () => true,
    () => false,
  )

/**
 * Writes a copy of a film that every browser plays: H.264 and AAC, at most 1920 wide, its table of contents first,
 * without what the camera wrote into it. Slowly, so that pages keep the machine. Rejects with what the tool said last.
 */
export async function convertFilm(from: string, to: string): Promise<void> {
  const arguments_ = [
    ...['-nostdin', '-hide_banner', '-loglevel', 'error', '-y'],
    // A file of somebody else names nothing that lies elsewhere.
    ...['-protocol_whitelist', 'file', '-f', 'mov', '-i', from],
    ...['-map', '0:v:0', '-map', '0:a:0?', '-map_metadata', '-1', '-map_chapters', '-1', '-threads', '1'],
    ...['-c:v', 'libx264', '-preset', 'veryfast', '-crf', '23', '-pix_fmt', 'yuv420p'],
    ...['-vf', 'scale=trunc(min(1920\\,iw)/2)*2:-2', '-c:a', 'aac', '-b:a', '128k', '-movflags', '+faststart'],
    ...['-f', 'mp4', to],
  ]
  await new Promise<void>((done, fail) => {
    const child = spawn(TOOL, arguments_, { stdio: ['ignore', 'ignore', 'pipe'], timeout: LONGEST })
    let said = ''
    child.stderr.on('data', (chunk) => {
      said = (said + chunk).slice(-500)
    })
    child.once('spawn', () => child.pid && setPriority(child.pid, 10))
    child.once('error', fail)
    child.once('close', (code) => (code === 0 ? done() : fail(new Error(said.trim() || `${TOOL} ended with ${code}`))))
  })
}
