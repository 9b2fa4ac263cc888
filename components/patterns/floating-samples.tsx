'use client'

import { useState } from 'react'
import { Button } from '@/components/ui/button'
import { Quantity } from '@/components/ui/quantity'
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

type FloatingWords =
  | 'open'
  | 'edit'
  | 'remove'
  | 'more'
  | 'sure'
  | 'sureText'
  | 'find'
  | 'nothing'
  | 'country'
  | 'tabOne'
  | 'tabTwo'
  | 'hint'
  | 'answer'
  | 'text'
  | 'post'
  | 'express'

type FloatingProps = {
  words: Record<FloatingWords, string>
  ui: { close: string; cancel: string; quantity: { label: string; decrease: string; increase: string } }
}

export function FloatingSample({ words, ui }: FloatingProps) {
  const [chosen, setChosen] = useState('')
  return (
    <div className="grid gap-5">
      <div className="flex flex-wrap items-center gap-2">
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
        <Confirm
          trigger={<Button variant="danger">{words.remove}</Button>}
          title={words.sure}
          text={words.sureText}
          action={words.remove}
          cancel={ui.cancel}
          danger
          onConfirm={() => setChosen('')}
        />
        <Tooltip label={words.hint} shortcut="?">
          <Button variant="quiet">{words.hint}</Button>
        </Tooltip>
        <Quantity value={2} words={ui.quantity} />
      </div>
      <div className="max-w-80">
        <Combobox
          value={chosen}
          onChange={setChosen}
          options={[
            { value: 'post', label: words.post },
            { value: 'express', label: words.express },
          ]}
          words={{ choose: words.country, search: words.find, none: words.nothing }}
        />
      </div>
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
    </div>
  )
}
