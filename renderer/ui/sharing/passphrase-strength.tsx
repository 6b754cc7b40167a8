import { Text } from '@mantine/core'
import { useDebouncedValue } from '@mantine/hooks'
import { useEffect, useState } from 'react'
import { useTranslation } from 'react-i18next'
import { passphraseStrength } from '../../actions/passphrase-strength'
import classes from './sharing.module.css'

const steps = [1, 2, 3, 4] as const

/** By score. */
const levels = ['instant', 'weak', 'fair', 'good', 'strong'] as const

type Strength = Awaited<ReturnType<typeof passphraseStrength>>

/** How hard a passphrase is to guess, as a bar and a sentence. Says nothing of an empty one but how to choose. */
export function PassphraseStrength({ passphrase }: { readonly passphrase: string }) {
  const { t } = useTranslation()
  const [typed] = useDebouncedValue(passphrase, 200)
  const [rated, setRated] = useState<{ readonly of: string; readonly strength: Strength } | null>(
    null,
  )
  useEffect(() => {
    if (typed === '') return
    let isWanted = true
    void passphraseStrength(typed).then((strength) => {
      if (isWanted) setRated({ of: typed, strength })
    })
    return () => {
      isWanted = false
    }
  }, [typed])
  const score = passphrase === '' ? null : (rated?.strength?.score ?? null)
  return (
    <div>
      <div
        className={classes['strength']}
        role="meter"
        aria-label={t('sharing.strength.label')}
        aria-valuemin={0}
        aria-valuemax={4}
        aria-valuenow={score ?? 0}
      >
        {steps.map((step) => (
          <span
            key={step}
            className={classes['step']}
            data-reached={score !== null && score >= step}
            data-weak={score !== null && score < 3}
          />
        ))}
      </div>
      <Text size="xs" c="dimmed" aria-live="polite">
        {score === null ? null : `${t(`sharing.strength.${levels[score]}`)} `}
        {score === null || score < 3 ? t('sharing.strength.advice') : null}
      </Text>
    </div>
  )
}
