import { Text, Title } from '@mantine/core'
import { useTranslation } from 'react-i18next'
import type { FieldsOf } from '../../actions/records'
import { editTerritory } from '../../actions/edit-territory'
import { useTerritory } from '../../state/territory-store'
import { RecordAttachments } from '../attachments/record-attachments'
import { DateField } from '../fields/date-field'
import { FieldFrame } from '../fields/field-frame'
import { FormGrid } from '../fields/form-section'
import { LongTextField } from '../fields/long-text-field'
import { TextField } from '../fields/text-field'
import classes from './diagnosis.module.css'
import { MaturityScale } from './maturity-scale'
import { RecordedSigns } from './recorded-signs'

/** How mature co-construction is here and what shows it; who answers for the mission, and for which time. */
export function MaturityPanel() {
  const { t } = useTranslation()
  const id = useTerritory((state) => state.id)
  const territory = useTerritory((state) => state.tables.territory).byId.get(id ?? '')
  if (territory === undefined) return null
  // A field may commit while it goes away: the territory may then be another.
  const save = (fields: FieldsOf<'territory'>) => editTerritory(fields, id)
  const frame = { kind: 'territory', id: territory.id } as const
  return (
    <div className={classes['page']}>
      <section className={classes['column']} aria-labelledby="maturity-title">
        <div>
          <Title order={2} size="h3" id="maturity-title">
            {t('diagnosis.maturity.scale')}
          </Title>
          <Text size="sm" c="dimmed">
            {t('diagnosis.maturity.scaleHelp')}
          </Text>
        </div>
        <FieldFrame {...frame} field="maturity">
          <MaturityScale
            labelledBy="maturity-title"
            value={territory.maturity}
            save={(maturity) => save({ maturity })}
          />
        </FieldFrame>
        <RecordedSigns />
        <FormGrid>
          <FieldFrame {...frame} field="maturityNote">
            <LongTextField
              label={t('territory.edit.maturityNote')}
              value={territory.maturityNote}
              save={(maturityNote) => save({ maturityNote })}
            />
          </FieldFrame>
        </FormGrid>
      </section>
      <section className={classes['column']} aria-labelledby="mission-title">
        <div>
          <Title order={2} size="h3" id="mission-title">
            {t('diagnosis.maturity.mission')}
          </Title>
          <Text size="sm" c="dimmed">
            {t('diagnosis.maturity.missionHelp')}
          </Text>
        </div>
        <FormGrid>
          <FieldFrame {...frame} field="director">
            <TextField
              label={t('join.fields.territory.director')}
              value={territory.director}
              save={(director) => save({ director })}
            />
          </FieldFrame>
          <FieldFrame {...frame} field="periodStart" isHalf>
            <DateField
              label={t('join.fields.territory.periodStart')}
              value={territory.periodStart}
              save={(periodStart) => save({ periodStart })}
            />
          </FieldFrame>
          <FieldFrame {...frame} field="periodEnd" isHalf>
            <DateField
              label={t('join.fields.territory.periodEnd')}
              value={territory.periodEnd}
              save={(periodEnd) => save({ periodEnd })}
            />
          </FieldFrame>
        </FormGrid>
        <RecordAttachments kind="territory" id={territory.id} />
      </section>
    </div>
  )
}
