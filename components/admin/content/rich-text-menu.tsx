'use client'

import { RichTextMenu } from '@puckeditor/core'
import type { Editor } from '@tiptap/core'
import { Link2 } from 'lucide-react'
import type { SyntheticEvent } from 'react'
import { useState } from 'react'
import { useTranslations } from 'use-intl'
import { isAddress } from '@/lib/content/link'
import { Button } from '../../ui/button'
import { Field } from '../../ui/field'
import { Input } from '../../ui/input'
import { Modal, ModalContent } from '../../ui/radix/modal'

type MenuProps = { editor: Editor | null; readOnly: boolean }

/** What can be done to a text beside the page: only what is stored of it. */
export const FieldMenu = (props: MenuProps) => (
  <RichTextMenu>
    <RichTextMenu.Group>
      <RichTextMenu.HeadingSelect />
      <RichTextMenu.ListSelect />
    </RichTextMenu.Group>
    <Marks {...props} />
  </RichTextMenu>
)

/** The same on the page itself, in short. */
export const InlineMenu = (props: MenuProps) => (
  <RichTextMenu>
    <Marks {...props} />
  </RichTextMenu>
)

const Marks = (props: MenuProps) => (
  <RichTextMenu.Group>
    <RichTextMenu.Bold />
    <RichTextMenu.Italic />
    <LinkControl {...props} />
  </RichTextMenu.Group>
)

/** Makes a link of the chosen words, or changes the one that the cursor stands in. What could run is refused. */
function LinkControl({ editor, readOnly }: MenuProps) {
  const t = useTranslations('editor.link')
  const [open, setOpen] = useState(false)
  const [address, setAddress] = useState('')
  if (!editor) return null
  const isLink = editor.isActive('link')
  const isRefused = address !== '' && !isAddress(address)
  const begin = (event: SyntheticEvent) => {
    event.stopPropagation()
    setAddress(String(editor.getAttributes('link').href ?? ''))
    setOpen(true)
  }
  const end = (href: string) => {
    setOpen(false)
    // The canvas only notices what changes in the field that has the focus, which the dialog still holds.
    editor.once('focus', () => setTimeout(() => change(editor, href)))
    setTimeout(() => editor.commands.focus(), AFTER_DIALOG)
  }
  return (
    <>
      <RichTextMenu.Control
        icon={<Link2 aria-hidden="true" />}
        title={t('title')}
        active={isLink}
        disabled={readOnly}
        onClick={begin}
      />
      <Modal open={open} onOpenChange={setOpen}>
        <ModalContent title={t('title')} description={t('hint')} closeLabel={t('close')}>
          <form
            className="grid gap-4"
            onSubmit={(event) => {
              event.preventDefault()
              event.stopPropagation()
              if (!isRefused) end(address.trim())
            }}
          >
            <Field label={t('leadsTo')} error={isRefused ? [t('refused')] : undefined}>
              {(control) => (
                <Input
                  {...control}
                  value={address}
                  placeholder={t('placeholder')}
                  onChange={({ target }) => setAddress(target.value)}
                />
              )}
            </Field>
            <div className="flex flex-wrap gap-2">
              <Button type="submit" variant="strong" disabled={isRefused || !address.trim()}>
                {t('set')}
              </Button>
              {isLink && <Button onClick={() => end('')}>{t('remove')}</Button>}
            </div>
          </form>
        </ModalContent>
      </Modal>
    </>
  )
}

const AFTER_DIALOG = 250

function change(editor: Editor, href: string) {
  const { selection } = editor.state
  const chain = editor.chain().extendMarkRange('link')
  if (!href) chain.unsetLink().run()
  else if (selection.empty && !editor.isActive('link'))
    chain.insertContent({ type: 'text', text: href, marks: [{ type: 'link', attrs: { href } }] }).run()
  else chain.setLink({ href }).run()
}
