import { Button, Radio, Text } from '@mantine/core'
import { useTranslation } from 'react-i18next'
import { maturity } from '../../../shared/model/vocabularies/maturity'
import type { Save } from '../fields/draft'
import { useTermLabel, useTermOptions } from '../fields/term-options'
import { useInstant } from '../fields/use-instant'
import classes from './maturity.module.css'

/** The steps of the scale side by side, the mission's own ones after them; none while nobody has said. */
export function MaturityScale({
  labelledBy,
  value,
  save,
}: {
  readonly labelledBy: string
  readonly value: string | undefined
  readonly save: Save<string>
}) {
  const { t } = useTranslation()
  const label = useTermLabel()
  const instant = useInstant(value, save)
  const chosen = instant.value
  const options = useTermOptions('maturity', undefined, chosen === undefined ? [] : [chosen])
  const codes = options.flatMap((option) => ('value' in option ? option.value : []))
  return (
    <Radio.Group
      aria-labelledby={labelledBy}
      value={chosen ?? null}
      onChange={instant.choose}
      error={instant.error}
    >
      <div className={classes['steps']}>
        {codes.map((code) => {
          const own = maturity.find((step) => step.code === code)
          return (
            <Radio.Card key={code} value={code} className={classes['step'] ?? ''} radius="md">
              <Radio.Indicator size="xs" className={classes['dot'] ?? ''} />
              <span>
                <Text span display="block" size="sm" fw={600}>
                  {label('maturity', code)}
                </Text>
                {own === undefined ? null : (
                  <Text span display="block" size="xs" c="dimmed">
                    {t(`diagnosis.maturity.steps.${own.code}`)}
                  </Text>
                )}
              </span>
            </Radio.Card>
          )
        })}
      </div>
      {chosen === undefined ? (
        <Text size="xs" c="dimmed" mt={6}>
          {t('diagnosis.maturity.unsaid')}
        </Text>
      ) : (
        <Button
          variant="subtle"
          color="gray"
          size="compact-xs"
          fw={400}
          mt={4}
          onClick={() => {
            instant.choose(null)
          }}
        >
          {t('diagnosis.maturity.unsay')}
        </Button>
      )}
    </Radio.Group>
  )
}
