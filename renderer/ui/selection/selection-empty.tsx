import { Button, List, Text } from '@mantine/core'
import { IconSelectAll } from '@tabler/icons-react'
import { useTranslation } from 'react-i18next'
import type { Network } from '../../../shared/graph/network'
import { chooseNodes } from '../../actions/choose-nodes'

/** How to choose, where nothing is chosen. */
export function SelectionEmpty({ network }: { readonly network: Network }) {
  const { t } = useTranslation()
  return (
    <>
      <Text size="sm" fw={600}>
        {t('selection.empty.title')}
      </Text>
      <List size="sm" spacing={6} withPadding={false}>
        <List.Item>{t('selection.empty.click')}</List.Item>
        <List.Item>{t('selection.empty.lasso')}</List.Item>
        <List.Item>{t('selection.empty.keyboard')}</List.Item>
      </List>
      <Button
        size="xs"
        variant="default"
        leftSection={<IconSelectAll size={16} aria-hidden />}
        onClick={() => {
          chooseNodes(
            network.nodes.map(({ id }) => id),
            'replace',
          )
        }}
      >
        {t('selection.all')}
      </Button>
    </>
  )
}
