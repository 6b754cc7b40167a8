import { Anchor } from '@mantine/core'
import { useTranslation } from 'react-i18next'
import type { Contact } from '../../../shared/model/contact'
import { notifyError } from '../../actions/notices'
import { editRecord } from '../../actions/records'
import { RecordField } from '../fields/record-field'
import { reviewDate } from './review-date'

/** By when the person's data are to be looked at again, with the usual term proposed. */
export function ReviewBy({ contact }: { readonly contact: Contact }) {
  const { t } = useTranslation()
  const { id, lastContactOn, reviewBy } = contact
  const propose = async (): Promise<void> => {
    const today = new Date().toISOString().slice(0, 10)
    const done = await editRecord('contact', id, { reviewBy: reviewDate(lastContactOn, today) })
    if (!done.ok) notifyError(done.error)
  }
  const below =
    reviewBy === undefined ? (
      <Anchor component="button" type="button" size="xs" onClick={() => void propose()}>
        {t('contacts.proposeReview')}
      </Anchor>
    ) : null
  return <RecordField kind="contact" record={contact} name="reviewBy" below={below} />
}
