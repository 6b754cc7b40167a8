import { Button, Group, Input } from '@mantine/core'
import { IconFolder } from '@tabler/icons-react'
import { useTranslation } from 'react-i18next'
import { chooseFolder } from '../../actions/targets'
import classes from './sync.module.css'
import type { TargetDraft } from './target-draft'

interface FolderFieldProps {
  readonly path: string
  readonly change: (part: Partial<TargetDraft>) => void
}

/** A folder, chosen in the system's own dialog. */
export function FolderField({ path, change }: FolderFieldProps) {
  const { t } = useTranslation()
  const choose = async (): Promise<void> => {
    const chosen = await chooseFolder()
    if (chosen !== null) change({ path: chosen })
  }
  return (
    <Input.Wrapper
      label={t('targets.fields.path')}
      description={t('targets.fieldHelp.path')}
      labelElement="div"
    >
      <Group wrap="nowrap" mt={6}>
        <span className={classes['path']}>{path === '' ? t('targets.noFolder') : path}</span>
        <Button
          variant="default"
          flex="none"
          autoFocus
          leftSection={<IconFolder size={17} stroke={1.6} aria-hidden />}
          onClick={() => void choose()}
        >
          {path === '' ? t('targets.chooseFolder') : t('targets.otherFolder')}
        </Button>
      </Group>
    </Input.Wrapper>
  )
}
