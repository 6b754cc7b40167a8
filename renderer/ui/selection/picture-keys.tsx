import { Kbd, Table } from '@mantine/core'
import { useTranslation } from 'react-i18next'
import { AppDialog } from '../app/app-dialog'

/** What keys and the mouse do in the picture. */
export function PictureKeys({ onClose }: { readonly onClose: () => void }) {
  const { t } = useTranslation()
  const rows = [
    [t('selection.help.arrows'), t('selection.help.arrowsDo')],
    [t('selection.help.free'), t('selection.help.freeDo')],
    [t('selection.help.pages'), t('selection.help.pagesDo')],
    [t('selection.help.ends'), t('selection.help.endsDo')],
    [t('selection.help.letters'), t('selection.help.lettersDo')],
    [t('selection.help.enter'), t('selection.help.enterDo')],
    [t('selection.help.space'), t('selection.help.spaceDo')],
    [t('selection.help.all'), t('selection.help.allDo')],
    [t('selection.help.menu'), t('selection.help.menuDo')],
    [t('selection.help.zoom'), t('selection.help.zoomDo')],
    [t('selection.help.escape'), t('selection.help.escapeDo')],
    [t('selection.help.click'), t('selection.help.clickDo')],
    [t('selection.help.double'), t('selection.help.doubleDo')],
  ]
  return (
    <AppDialog title={t('selection.help.title')} onClose={onClose}>
      <Table verticalSpacing={6} horizontalSpacing={0} withRowBorders={false}>
        <Table.Tbody>
          {rows.map(([keys = '', does = '']) => (
            <Table.Tr key={keys}>
              <Table.Th scope="row" fw={400} w="45%">
                <Kbd size="xs" ff="text" fw={600} lh={1.4}>
                  {keys}
                </Kbd>
              </Table.Th>
              <Table.Td>{does}</Table.Td>
            </Table.Tr>
          ))}
        </Table.Tbody>
      </Table>
    </AppDialog>
  )
}
