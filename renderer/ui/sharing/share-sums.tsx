import { Text } from '@mantine/core'
import { useTranslation } from 'react-i18next'
import type { ShareForm } from '../../state/share-choices'
import classes from './sharing.module.css'
import { useShareCounts } from './use-share-counts'

const kinds = [
  ...(['actor', 'contact', 'alliance', 'membership'] as const),
  ...(['relation', 'challenge', 'resource'] as const),
]

/** What goes into the file, in figures: of what there is, how much. */
export function ShareSums({ form }: { readonly form: ShareForm }) {
  const { t, i18n } = useTranslation()
  const counts = useShareCounts(form)
  const isWhole =
    form.profile === 'complete' &&
    form.worlds.length + form.themes.length + form.communes.length === 0
  const number = (count: number): string => count.toLocaleString(i18n.language)
  return (
    <section className={classes['sums']} aria-label={t('sharing.inFile')} aria-live="polite">
      <dl className={classes['list']}>
        {kinds.map((kind) => {
          const { kept, all } = counts?.get(kind) ?? { kept: 0, all: 0 }
          const isLess = counts !== null && kept < all
          return (
            <div key={kind} className={classes['sum']} data-less={isLess}>
              <dt>{t(`sharing.kinds.${kind}`)}</dt>
              <dd>
                {counts === null
                  ? '…'
                  : isLess
                    ? t('sharing.keptOf', { kept: number(kept), all: number(all) })
                    : number(kept)}
              </dd>
            </div>
          )
        })}
      </dl>
      <Text size="xs" c="dimmed">
        {counts === null
          ? t('sharing.counting')
          : isWhole
            ? t('sharing.nobody')
            : t('sharing.presentOnly')}
      </Text>
    </section>
  )
}
