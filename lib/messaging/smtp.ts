import 'server-only'
import type { Transporter } from 'nodemailer'
import { readEnvironment } from '@/lib/kernel/environment'
import { SECOND } from '@/lib/kernel/time'

const PATIENCE = 10 * SECOND

export type Outgoing = { id: string; from: string; to: string; subject: string; html: string; text: string }
/** `refused`: the other side will never take it (5xx). `failed`: it may take it later. */
export type Sending = { outcome: 'sent' } | { outcome: 'refused' | 'failed'; error: string }

/** Whether mails leave the house; else they stay in the mailbox that the admin shows. */
export const leavesTheHouse = () => readEnvironment().SMTP_URL !== undefined

/**
 * Hands one mail to the mail server. The message id is ours and stays the same in every try, so a mail server that has
 * already taken it can tell.
 */
export async function send({ id, from, to, subject, html, text }: Outgoing): Promise<Sending> {
  try {
    await (await transport()).sendMail({
      messageId: `<${id}@${from.split('@')[1]}>`,
      // As objects: nodemailer then reads no list and no display name out of them.
      from: { name: '', address: from },
      to: { name: '', address: to },
      envelope: { from, to: [to] },
      subject,
      html,
      text,
      headers: { 'Auto-Submitted': 'auto-generated' },
      disableFileAccess: true,
      disableUrlAccess: true,
    })
    return { outcome: 'sent' }
  } catch (error) {
    const { responseCode = 0, message } = error as { responseCode?: number; message: string }
    return { outcome: responseCode >= 500 ? 'refused' : 'failed', error: message.slice(0, 500) }
  }
}

let known: { url: string; transporter: Transporter } | undefined
async function transport(): Promise<Transporter> {
  const { createTransport } = await import('nodemailer')
  const url = readEnvironment().SMTP_URL ?? ''
  if (known?.url !== url) {
    known?.transporter.close()
    const timeouts = { connectionTimeout: PATIENCE, greetingTimeout: PATIENCE, socketTimeout: PATIENCE }
    const { hostname, port, username, password, protocol } = new URL(url)
    const secure = protocol === 'smtps:'
    const transporter = createTransport({
      host: hostname,
      port: Number(port) || (secure ? 465 : 587),
      secure,
      auth: username ? { user: decodeURIComponent(username), pass: decodeURIComponent(password) } : undefined,
      ...timeouts,
    })
    known = { url, transporter }
  }
  return known.transporter
}
