'use client'

import { useState, useTransition } from 'react'
import { toast } from 'sonner'
import { useFormatter, useTranslations } from 'use-intl'
import type { Standing } from '@/lib/content/standing'
import type { Locale } from '@/lib/kernel/locale'
import { Button } from '../../ui/button'
import { Field } from '../../ui/field'
import { Input } from '../../ui/input'
import { Modal, ModalContent, ModalTrigger } from '../../ui/radix/modal'
import type { Outcome } from '../editor/use-draft'
import { PublishChecks } from './publish-checks'

type Of = { pageId: string; locale: Locale }
export type PublishActions = {
  publish: (of: Of) => Promise<Outcome>
  stage: (of: Of & { stage: 'draft' | 'review' | 'approved'; revision: number }) => Promise<Outcome>
  plan: (of: Of & { kind: 'publish'; at: string }) => Promise<Outcome>
}

type PublishPanelProps = Of &
  PublishActions & {
    standing: Standing
    /** Stores what was typed; false when that did not work. */
    saved: () => Promise<boolean>
    onDone: () => void
    onJump: (block: string) => void
  }

/** What stands in the way of the public seeing this, and the next step. */
export function PublishPanel({ pageId, locale, standing, saved, onDone, onJump, ...does }: PublishPanelProps) {
  const t = useTranslations('editor.publish')
  const pages = useTranslations('pages')
  const format = useFormatter()
  const [open, setOpen] = useState(false)
  const [busy, start] = useTransition()
  const [at, setAt] = useState('')
  const { checks, stage, revision, mayPublish, plans, addresses, status } = standing
  const isHindered = checks.some(({ level }) => level === 'error')
  const of = { pageId, locale }
  const run = (work: () => Promise<Outcome>, done: string) =>
    start(async () => {
      if (!(await saved())) return
      const outcome = await work()
      if (!outcome.ok) {
        toast.error(outcome.message)
        return onDone()
      }
      toast.success(done)
      setOpen(false)
      onDone()
    })
  return (
    <Modal open={open} onOpenChange={setOpen}>
      <ModalTrigger asChild>
        <Button variant="strong" size="sm" className="ms-auto min-h-8">
          {mayPublish ? pages('publish', { language: pages(`languages.${locale}`) }) : t('handIn')}
        </Button>
      </ModalTrigger>
      <ModalContent
        place="side"
        title={t('title', { language: pages(`languages.${locale}`) })}
        description={pages(`statuses.${status}`)}
        closeLabel={t('close')}
      >
        <div className="grid gap-7">
          <PublishChecks
            checks={checks}
            onJump={(block) => {
              setOpen(false)
              onJump(block)
            }}
          />
          {plans.length > 0 && (
            <ul className="text-sm">
              {plans.map((plan) => (
                <li key={plan.id}>
                  {pages(`planKinds.${plan.kind}`)}:{' '}
                  {format.dateTime(new Date(plan.at), { dateStyle: 'medium', timeStyle: 'short' })}
                </li>
              ))}
            </ul>
          )}
          <div className="flex flex-wrap gap-2">
            {mayPublish && (
              <Button
                variant="strong"
                busy={busy}
                disabled={isHindered}
                onClick={() => run(() => does.publish(of), t('published'))}
              >
                {t('now')}
              </Button>
            )}
            {stage === 'draft' && (
              <Button
                busy={busy}
                onClick={() => run(() => does.stage({ ...of, stage: 'review', revision }), t('handedIn'))}
              >
                {t('handIn')}
              </Button>
            )}
            {stage === 'review' && mayPublish && (
              <Button
                busy={busy}
                onClick={() => run(() => does.stage({ ...of, stage: 'approved', revision }), t('approved'))}
              >
                {t('approve')}
              </Button>
            )}
            {stage !== 'draft' && (
              <Button
                variant="quiet"
                busy={busy}
                onClick={() => run(() => does.stage({ ...of, stage: 'draft', revision }), t('givenBack'))}
              >
                {t('giveBack')}
              </Button>
            )}
          </div>
          {mayPublish && (
            <form
              className="flex flex-wrap items-end gap-2"
              onSubmit={(event) => {
                event.preventDefault()
                run(() => does.plan({ ...of, kind: 'publish', at: new Date(at).toISOString() }), t('planned'))
              }}
            >
              <Field label={t('at')}>
                {(control) => (
                  <Input {...control} type="datetime-local" value={at} onChange={({ target }) => setAt(target.value)} />
                )}
              </Field>
              <Button type="submit" busy={busy} disabled={isHindered || !at}>
                {t('plan')}
              </Button>
            </form>
          )}
          {addresses.length > 0 && (
            <section>
              <h3 className="font-semibold text-sm">{t('found')}</h3>
              <ul className="mt-1 text-sm">
                {addresses.map((address) => (
                  <li key={address}>
                    <a href={address} target="_blank" rel="noopener" className="break-all underline underline-offset-2">
                      {address}
                    </a>
                  </li>
                ))}
              </ul>
            </section>
          )}
        </div>
      </ModalContent>
    </Modal>
  )
}
