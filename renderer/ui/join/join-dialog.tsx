import { Modal } from '@mantine/core'
import { useTranslation } from 'react-i18next'
import { closeJoin } from '../../actions/joining'
import { useJoin } from '../../state/join-store'
import { useReturnFocus } from '../app/use-return-focus'
import { FileCard } from './file-card'
import { JoinChanges } from './join-changes'
import { JoinFoot } from './join-foot'
import classes from './join.module.css'
import { RefusedCard } from './refused-card'

/** What files bring, before anything is written: each can be left out. */
export function JoinDialog() {
  const { t } = useTranslation()
  useReturnFocus()
  const isJoining = useJoin((state) => state.stage === 'joining')
  return (
    <Modal
      opened
      onClose={() => {
        if (!isJoining) closeJoin()
      }}
      title={t('join.title')}
      size="min(1180px, 96vw)"
      radius="md"
      yOffset="3vh"
      closeOnClickOutside={false}
      overlayProps={{ backgroundOpacity: 0.4 }}
      transitionProps={{ duration: 0 }}
      closeButtonProps={{ 'aria-label': t('common.close'), disabled: isJoining }}
      styles={{ title: { fontSize: 'var(--mantine-h2-font-size)', fontWeight: 650 } }}
    >
      <div className={classes['step']}>
        <div className={classes['columns']}>
          <JoinFiles />
          <JoinChanges />
        </div>
        <JoinFoot />
      </div>
    </Modal>
  )
}

function JoinFiles() {
  const { t } = useTranslation()
  const files = useJoin((state) => state.files)
  const refused = useJoin((state) => state.refused)
  return (
    <div className={classes['files']} role="group" aria-label={t('join.files')}>
      {files.map((file) => (
        <FileCard key={file.number} file={file} />
      ))}
      {refused.map((file, index) => (
        <RefusedCard key={index} {...file} />
      ))}
    </div>
  )
}
