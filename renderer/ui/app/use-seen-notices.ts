import { notifications } from '@mantine/notifications'
import { useEffect } from 'react'
import { useNavigation } from '../../state/navigation-store'
import type { Notice } from '../../state/notice-store'
import { useNotices } from '../../state/notice-store'

function hide(isSeen: (notice: Notice) => boolean): void {
  for (const notice of useNotices.getState().notices) {
    if (isSeen(notice)) notifications.hide(String(notice.id))
  }
}

/** Takes messages off as the person goes on: they would cover what they speak of. */
export function useSeenNotices(): void {
  const hasDialog = useNavigation((state) => state.dialog !== null)
  const screen = useNavigation((state) => state.screen)
  useEffect(() => {
    // A dialog has its buttons on the right, and what went well need not be read twice.
    if (hasDialog) hide(({ tone }) => tone === 'done')
  }, [hasDialog])
  useEffect(() => {
    // Whoever is on the screen that a message offers needs no way to it.
    hide(({ tone, canUndo, offers }) => offers === screen || (tone === 'done' && !canUndo))
  }, [screen])
}
