'use client'

import { useState } from 'react'
import { Button } from '@/components/ui/button'
import { Combobox } from '@/components/ui/radix/combobox'
import { Confirm } from '@/components/ui/radix/confirm'
import {
  DropdownMenu,
  DropdownMenuContent,
  DropdownMenuItem,
  DropdownMenuSeparator,
  DropdownMenuTrigger,
} from '@/components/ui/radix/dropdown-menu'
import { Modal, ModalContent, ModalTrigger } from '@/components/ui/radix/modal'
import { Tabs, TabsContent, TabsList, TabsTrigger } from '@/components/ui/radix/tabs'
import { Tooltip } from '@/components/ui/radix/tooltip'
import type { SampleProps } from './sample-words'

export const MenuSample = ({ words }: SampleProps) => (
  <DropdownMenu>
    <DropdownMenuTrigger asChild>
      <Button>{words.more}</Button>
    </DropdownMenuTrigger>
    <DropdownMenuContent>
      <DropdownMenuItem shortcut="E">{words.edit}</DropdownMenuItem>
      <DropdownMenuSeparator />
      <DropdownMenuItem danger>{words.remove}</DropdownMenuItem>
    </DropdownMenuContent>
  </DropdownMenu>
)

export const ModalSample = ({ words, ui }: SampleProps) => (
  <div className="flex flex-wrap gap-2">
    {(['center', 'side'] as const).map((place) => (
      <Modal key={place}>
        <ModalTrigger asChild>
          <Button>{words.open}</Button>
        </ModalTrigger>
        <ModalContent title={words.edit} closeLabel={ui.close} place={place}>
          {words.text}
        </ModalContent>
      </Modal>
    ))}
  </div>
)

export const ConfirmSample = ({ words, ui }: SampleProps) => (
  <Confirm
    trigger={<Button variant="danger">{words.remove}</Button>}
    title={words.sure}
    text={words.sureText}
    action={words.remove}
    cancel={ui.cancel}
    danger
    onConfirm={() => {}}
  />
)

export const TooltipSample = ({ words }: SampleProps) => (
  <Tooltip label={words.hint} shortcut="?">
    <Button variant="quiet">{words.hint}</Button>
  </Tooltip>
)

export function ComboboxSample({ words }: SampleProps) {
  const [chosen, setChosen] = useState('')
  return (
    <div className="max-w-80">
      <Combobox
        value={chosen}
        onChange={setChosen}
        options={[
          { value: 'post', label: words.post },
          { value: 'express', label: words.express },
        ]}
        aria-label={words.country}
        words={{ choose: words.country, search: words.find, none: words.nothing }}
      />
    </div>
  )
}

export const TabsSample = ({ words }: SampleProps) => (
  <Tabs defaultValue="one">
    <TabsList>
      <TabsTrigger value="one">{words.tabOne}</TabsTrigger>
      <TabsTrigger value="two">{words.tabTwo}</TabsTrigger>
    </TabsList>
    <TabsContent value="one" className="py-4">
      {words.text}
    </TabsContent>
    <TabsContent value="two" className="py-4">
      {words.answer}
    </TabsContent>
  </Tabs>
)
