import { Title } from '@mantine/core'
import { useTranslation } from 'react-i18next'
import { useNavigation } from '../../state/navigation-store'

/** The screen that the person chose. */
export function ScreenOutlet() {
  const { t } = useTranslation()
  const screen = useNavigation((state) => state.screen)
  return <Title p="md">{t(`common.screens.${screen}`)}</Title>
}
