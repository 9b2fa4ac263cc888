/** The dialogs that buttons open by name. */
export const SHARE_SHEET = 'share-sheet'
