import { ActionIcon } from '@mantine/core'
import { IconTrash } from '@tabler/icons-react'
import { useTranslation } from 'react-i18next'
import type { Term } from '../../../shared/model/term'
import { removeListed } from '../../actions/remove-listed'
import { editRecord } from '../../actions/records'
import { TextField } from '../fields/text-field'
import classes from './vocabularies-dialog.module.css'

/** A word that the mission added: reworded on the spot, or taken out. */
export function MissionTerm({ term }: { readonly term: Term }) {
  const { t } = useTranslation()
  const { id, fr, en, code = '' } = term
  return (
    <div className={classes['row']}>
      <TextField
        label={t('vocabularies.inFrench')}
        value={fr}
        save={(value) => editRecord('term', id, { fr: value })}
      />
      <TextField
        label={t('vocabularies.inEnglish')}
        value={en}
        save={(value) => editRecord('term', id, { en: value })}
      />
      <ActionIcon
        variant="subtle"
        color="red"
        size="lg"
        aria-label={t('vocabularies.remove', { term: fr ?? en ?? code })}
        onClick={() => void removeListed('term', [id])}
      >
        <IconTrash size={16} aria-hidden />
      </ActionIcon>
    </div>
  )
}
