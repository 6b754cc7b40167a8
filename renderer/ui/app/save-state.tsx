import { HoverCard, Text, UnstyledButton } from '@mantine/core'
import { IconAlertTriangle, IconCircleCheck, IconLoader } from '@tabler/icons-react'
import { useTranslation } from 'react-i18next'
import { runAction } from '../../actions/all-actions'
import { useTerritory } from '../../state/territory-store'
import classes from './side-bar.module.css'

/**
 * Whether all that was typed is on the disk, and what to do where it is not. It says so of nothing that is
 * still on its way, were it for milliseconds: people pull plugs. No live region: it would speak at each key.
 */
export function SaveState() {
  const { t } = useTranslation()
  const saving = useTerritory((state) => state.saving)
  const isTyping = useTerritory((state) => state.isTyping)
  if (saving === 'failed') return <SaveFailed />
  const isSaving = isTyping || saving === 'saving'
  const Icon = isSaving ? IconLoader : IconCircleCheck
  return (
    <div className={classes['saving']}>
      <Icon size={15} stroke={1.8} aria-hidden />
      {isSaving ? t('common.saving') : t('common.saved')}
    </div>
  )
}

function SaveFailed() {
  const { t } = useTranslation()
  return (
    <HoverCard width={300} shadow="md" position="right" withArrow>
      <HoverCard.Target>
        <UnstyledButton
          className={`${classes['saving'] ?? ''} ${classes['failed'] ?? ''}`}
          onClick={() => void runAction('save-copy')}
        >
          <IconAlertTriangle size={16} aria-hidden />
          <span role="alert">{t('common.notSaved')}</span>
        </UnstyledButton>
      </HoverCard.Target>
      <HoverCard.Dropdown>
        <Text size="sm">{t('common.notSavedHelp')}</Text>
      </HoverCard.Dropdown>
    </HoverCard>
  )
}
