'use server'

import { redirect } from 'next/navigation'
import { z } from 'zod'
import { call, callSteps } from '@/app/_server/action'
import { deleteAsset } from '@/lib/assets/asset-commands'
import { describeInput, judgeInput, manyInput, rightsInput } from '@/lib/assets/asset-details'
import { describeAsset, describeMany } from '@/lib/assets/asset-details-commands'
import { prepareRestore, replaceFile, restoreInput } from '@/lib/assets/asset-file-commands'
import { judgeAssets, setRights } from '@/lib/assets/asset-rights-commands'
import {
  collectionInput,
  commentAsset,
  commentInput,
  leaveCollection,
  leaveInput,
  resolveComment,
  resolveInput,
  saveCollection,
  shareAssets,
  shareInput,
  unshare,
  unshareInput,
} from '@/lib/assets/asset-sharing-commands'
import { deleteFolder, folderInput, saveFolder } from '@/lib/assets/folder-commands'
import { trackInput } from '@/lib/assets/track'
import { setTrack } from '@/lib/assets/track-commands'
import { deskCall } from '../../_desk/forms'

const one = z.strictObject({ id: z.string().max(60) })
const several = z.strictObject({ ids: z.array(z.string().max(60)).min(1).max(500) })

const described = deskCall(describeInput, describeAsset)
export const describe = async (input: z.input<typeof describeInput>) => described(input)

const righted = deskCall(rightsInput, setRights)
export const putRights = async (input: z.input<typeof rightsInput>) => righted(input)

const judged = deskCall(judgeInput, judgeAssets)
export const judge = async (input: z.input<typeof judgeInput>) => judged(input)

const changed = deskCall(manyInput, describeMany)
export const changeMany = async (input: z.input<typeof manyInput>) => changed(input)

const removed = deskCall(several, async (context, { ids }) => {
  for (const id of ids) await deleteAsset(context, { id })
  return ids.length
})
export const removeMany = async (input: z.input<typeof several>) => removed(input)

const removal = call(one, deleteAsset)
export async function removeOne(id: string) {
  const outcome = await removal({ id })
  if (outcome.ok) redirect('/admin/assets')
  return outcome
}

// What is restored is looked at before the transaction begins.
const restored = callSteps(restoreInput, async ({ actor, run }, input) => {
  const { fileName, ready } = await prepareRestore({ actor }, input)
  return run((context) => replaceFile(context, { id: input.id, fileName }, ready))
})
export const restore = async (input: z.input<typeof restoreInput>) => restored(input)

const commented = deskCall(commentInput, commentAsset)
export const comment = async (input: z.input<typeof commentInput>) => commented(input)

const resolved = deskCall(resolveInput, resolveComment)
export const resolve = async (input: z.input<typeof resolveInput>) => resolved(input)

const shared = deskCall(shareInput, shareAssets)
export const share = async (input: z.input<typeof shareInput>) => shared(input)

const unshared = deskCall(unshareInput, unshare)
export const endShare = async (input: z.input<typeof unshareInput>) => unshared(input)

const foldered = deskCall(folderInput, saveFolder)
export const putFolder = async (input: z.input<typeof folderInput>) => foldered(input)

const folderRemoved = deskCall(one, deleteFolder)
export const removeFolder = async (input: z.input<typeof one>) => folderRemoved(input)

const collected = deskCall(collectionInput, saveCollection)
export const putCollection = async (input: z.input<typeof collectionInput>) => collected(input)

const left = deskCall(leaveInput, leaveCollection)
export const leave = async (input: z.input<typeof leaveInput>) => left(input)

const tracked = deskCall(trackInput, setTrack)
export const putTrack = async (input: z.input<typeof trackInput>) => tracked(input)
