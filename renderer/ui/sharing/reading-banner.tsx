import { Button } from '@mantine/core'
import { IconEye } from '@tabler/icons-react'
import { useTranslation } from 'react-i18next'
import { addRead } from '../../actions/open-file'
import { closeReading } from '../../actions/open-for-reading'
import { useReading } from '../../state/reading-store'
import classes from './reading.module.css'

/** Says that what is shown is only read, and the ways out of it. */
export function ReadingBanner() {
  const { t } = useTranslation()
  const reading = useReading((state) => state.reading)
  if (reading === null) return null
  const { file, isPartial, isHere } = reading
  return (
    <section className={classes['banner']} aria-label={t('sharing.reading.title')}>
      <IconEye size={18} stroke={1.6} aria-hidden />
      <p className={classes['words']}>
        <strong>{t('sharing.reading.title')}</strong> {t('sharing.reading.help', { name: file })}{' '}
        {isPartial ? t('sharing.reading.partial') : null}
      </p>
      <Button variant="default" size="compact-sm" onClick={() => void addRead()}>
        {t(isHere ? 'sharing.reading.join' : 'sharing.reading.add')}
      </Button>
      <Button size="compact-sm" onClick={() => void closeReading()}>
        {t('sharing.reading.close')}
      </Button>
    </section>
  )
}
