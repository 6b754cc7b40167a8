import { Text } from '@mantine/core'
import { IconFileDownload } from '@tabler/icons-react'
import { useTranslation } from 'react-i18next'
import { useTerritory } from '../../state/territory-store'
import classes from './drop-zone.module.css'
import { useFileDrop } from './use-file-drop'

/** The whole window takes files; while one hovers, it says what will happen. */
export function DropZone() {
  const { t } = useTranslation()
  const isOver = useFileDrop()
  const hasTerritory = useTerritory((state) => state.id !== null)
  if (!isOver) return null
  return (
    <div className={classes['overlay']} role="status">
      <div className={classes['frame']}>
        <IconFileDownload size={44} stroke={1.3} aria-hidden />
        <Text size="xl" fw={650}>
          {t('common.drop.title')}
        </Text>
        <Text size="sm">{hasTerritory ? t('common.drop.help') : t('common.drop.helpWelcome')}</Text>
      </div>
    </div>
  )
}
