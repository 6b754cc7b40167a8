import { useTranslation } from 'react-i18next'
import type { NetworkNode } from '../../../shared/graph/network'
import { useTermLabel } from '../fields/term-options'

/** What a node is, in words: an actor's kind, an alliance's form. */
export function useNodeKindLabel(): (node: NetworkNode) => string {
  const { t } = useTranslation()
  const label = useTermLabel()
  return (node) => {
    if (node.kind === 'actor') {
      return node.actorKind === '' ? t('network.actor') : label('actorKind', node.actorKind)
    }
    return node.form === '' ? t('network.alliance') : label('allianceForm', node.form)
  }
}
