import { useTranslation } from 'react-i18next'
import type { NetworkLink } from '../../../shared/graph/network'
import { useTermLabel } from '../fields/term-options'

/** Why two nodes are tied, in words. */
export function useLinkLabel(): (link: NetworkLink) => string {
  const { t } = useTranslation()
  const label = useTermLabel()
  return (link) => {
    switch (link.kind) {
      case 'membership':
        return t('network.link.membership')
      case 'shared':
        return t('network.link.shared', { count: link.weight })
      case 'relation':
        return link.type === '' ? t('network.link.relation') : label('relationType', link.type)
    }
  }
}
