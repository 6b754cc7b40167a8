import { Radio, Stack } from '@mantine/core'
import { useTranslation } from 'react-i18next'

/** Which disagreements a rule is applied to. */
export type Scope = 'all' | 'found' | 'ticked'

export interface RuleScopeProps {
  readonly value: Scope
  readonly onChange: (scope: Scope) => void
  readonly counts: Readonly<Record<Scope, number>>
}

/** All, those that the filters leave, or those that are ticked: where these differ. */
export function RuleScope({ value, onChange, counts }: RuleScopeProps) {
  const { t } = useTranslation()
  return (
    <Radio.Group
      label={t('conflicts.rule.scope')}
      value={value}
      onChange={(scope) => {
        onChange(scope)
      }}
    >
      <Stack gap={6} mt={6}>
        <Radio value="all" label={t('conflicts.rule.scopeAll', { count: counts.all })} />
        {counts.found === counts.all ? null : (
          <Radio value="found" label={t('conflicts.rule.scopeFound', { count: counts.found })} />
        )}
        {counts.ticked === 0 ? null : (
          <Radio value="ticked" label={t('conflicts.rule.scopeTicked', { count: counts.ticked })} />
        )}
      </Stack>
    </Radio.Group>
  )
}
