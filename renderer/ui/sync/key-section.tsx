import { Button, Text, Title } from '@mantine/core'
import { IconLock, IconLockOpen } from '@tabler/icons-react'
import { useTranslation } from 'react-i18next'
import { useTargets } from '../../state/targets-store'
import classes from './sync.module.css'

/** Whether what leaves this computer is encrypted, and the way to have it so. */
export function KeySection({ onMake }: { readonly onMake: () => void }) {
  const { t } = useTranslation()
  const isKeyed = useTargets((state) => state.isKeyed)
  if (isKeyed === null) return null
  const Icon = isKeyed ? IconLock : IconLockOpen
  return (
    <section aria-labelledby="sync-protection">
      <Title order={3} id="sync-protection" mb={4}>
        {t('targets.key.title')}
      </Title>
      <div className={classes['head']}>
        <Icon size={20} stroke={1.6} aria-hidden />
        <Text size="sm" className={classes['what'] ?? ''}>
          {isKeyed ? t('targets.key.keyed') : t('targets.key.none')}
        </Text>
        {isKeyed ? null : (
          <Button variant="default" flex="none" onClick={onMake}>
            {t('targets.key.make')}
          </Button>
        )}
      </div>
    </section>
  )
}
