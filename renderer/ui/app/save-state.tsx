import { HoverCard, Text, UnstyledButton } from '@mantine/core'
import { useDebouncedValue } from '@mantine/hooks'
import { IconAlertTriangle, IconCircleCheck, IconLoader } from '@tabler/icons-react'
import { useTranslation } from 'react-i18next'
import { runAction } from '../../actions/all-actions'
import { useTerritory } from '../../state/territory-store'
import classes from './side-bar.module.css'

/** A change reaches the disk in a few milliseconds: only one that takes longer is worth a word. */
const worthSayingAfter = 400

/** Whether the last change is on the disk, and what to do where it is not. */
export function SaveState() {
  const { t } = useTranslation()
  const saving = useTerritory((state) => state.saving)
  const [settled] = useDebouncedValue(saving, worthSayingAfter)
  if (saving === 'failed') return <SaveFailed />
  const isSaving = saving === 'saving' && settled === 'saving'
  const Icon = isSaving ? IconLoader : IconCircleCheck
  return (
    <div className={classes['saving']} role="status">
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
