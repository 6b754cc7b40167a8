import { Menu } from '@mantine/core'
import { useTranslation } from 'react-i18next'
import { runAction } from '../../actions/all-actions'
import { dataFormats } from '../../actions/network-data'

/** What is shown as data, in the menu of exports. */
export function DataExportItems() {
  const { t } = useTranslation()
  return (
    <>
      <Menu.Divider />
      <Menu.Label>{t('interchange.menu')}</Menu.Label>
      {dataFormats.map((format) => (
        <Menu.Item key={format} onClick={() => void runAction(`export-network-${format}`)}>
          {t(`interchange.formats.${format}`)}
        </Menu.Item>
      ))}
    </>
  )
}
