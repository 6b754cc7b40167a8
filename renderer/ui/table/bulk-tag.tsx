import { Button, Group, Popover, TagsInput } from '@mantine/core'
import { IconTag } from '@tabler/icons-react'
import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import { changeRecords } from '../../actions/change-records'
import { keepBackupBefore } from '../../actions/keep-backup'
import { notify, notifyError } from '../../actions/notices'
import { useTerritory } from '../../state/territory-store'
import { useUsedTags } from '../fields/suggested-tags-field'

export interface BulkTagProps {
  readonly ids: readonly string[]
  /** A smaller button, as wide as there is room. */
  readonly isCompact?: boolean
}

/** Gives tags to several actors at once: one action, one undo. */
export function BulkTag({ ids, isCompact = false }: BulkTagProps) {
  const { t } = useTranslation()
  const [isOpen, setOpen] = useState(false)
  const [tags, setTags] = useState<string[]>([])
  const suggestions = useUsedTags('actor', 'tags')
  const add = async (): Promise<void> => {
    const { byId } = useTerritory.getState().tables.actor
    const edits = ids.map((id) => ({
      kind: 'actor',
      id,
      fields: { tags: [...new Set([...(byId.get(id)?.tags ?? []), ...tags])] },
    }))
    await keepBackupBefore(ids.length)
    const done = await changeRecords(edits, { label: 'history.edit.actor' })
    if (!done.ok) {
      notifyError(done.error)
      return
    }
    setOpen(false)
    setTags([])
    notify('done', 'records.tagged', { count: ids.length }, true)
  }
  return (
    <Popover opened={isOpen} onChange={setOpen} width={320} shadow="md" trapFocus returnFocus>
      <Popover.Target>
        <Button
          variant="default"
          {...(isCompact ? { size: 'xs', justify: 'flex-start' } : {})}
          disabled={ids.length === 0}
          leftSection={<IconTag size={isCompact ? 15 : 16} aria-hidden />}
          onClick={() => {
            setOpen(!isOpen)
          }}
        >
          {t('records.tag')}
        </Button>
      </Popover.Target>
      <Popover.Dropdown>
        <TagsInput
          label={t('records.tagsToAdd')}
          placeholder={tags.length === 0 ? t('fields.tagsPlaceholder') : ''}
          data={[...suggestions]}
          value={tags}
          onChange={setTags}
          data-autofocus
          comboboxProps={{ withinPortal: false }}
        />
        <Group justify="flex-end" mt="sm">
          <Button disabled={tags.length === 0} onClick={() => void add()}>
            {t('records.addTags')}
          </Button>
        </Group>
      </Popover.Dropdown>
    </Popover>
  )
}
