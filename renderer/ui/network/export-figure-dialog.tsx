import { Button, Group, Input, SegmentedControl, Stack, Text } from '@mantine/core'
import type { TFunction } from 'i18next'
import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import type { FigureOrder, PaperSize } from '../../../shared/graph/figure-order'
import { dotsOf, papers, paperSizes, printDensity } from '../../../shared/graph/figure-order'
import { exportFigure } from '../../actions/export-figure'
import type { DialogProps } from '../app/app-dialog'
import { AppDialog } from '../app/app-dialog'
import { formatNumber } from '../fields/number-text'

const kinds = ['pdf', 'png', 'svg'] as const satisfies readonly FigureOrder['kind'][]

type Size = PaperSize | 'screen'

const sizesOf: Readonly<Record<FigureOrder['kind'], readonly Size[]>> = {
  pdf: paperSizes,
  png: ['screen', ...paperSizes],
  svg: [],
}

function orderOf(kind: FigureOrder['kind'], size: Size): FigureOrder {
  const paper = size === 'screen' ? null : size
  if (kind === 'svg') return { kind }
  return kind === 'png' ? { kind, paper } : { kind, paper: paper ?? 'a4' }
}

/** What the file will measure, in words. */
function measuresOf(order: FigureOrder, t: TFunction, language: string): string {
  if (order.kind === 'svg') return t('figure.endless')
  if (order.paper === null) return t('figure.screen')
  const isDots = order.kind === 'png'
  const measure = (millimetres: number): string =>
    formatNumber(isDots ? dotsOf(millimetres) : millimetres, language)
  const { width, height } = papers[order.paper]
  const values = { width: measure(width), height: measure(height) }
  return isDots ? t('figure.dots', { ...values, density: printDensity }) : t('figure.sheet', values)
}

/** Asks as what, and how large, the network's picture is to be written. */
export function ExportFigureDialog({ onClose }: DialogProps) {
  const { t, i18n } = useTranslation()
  const [kind, setKind] = useState<FigureOrder['kind']>('pdf')
  const [chosen, setSize] = useState<Size>('a4')
  const sizes = sizesOf[kind]
  const size = sizes.includes(chosen) ? chosen : (sizes[0] ?? 'a4')
  const order = orderOf(kind, size)
  return (
    <AppDialog title={t('figure.title')} size={520} onClose={onClose}>
      <Stack gap="md">
        <Text size="sm">{t('figure.what')}</Text>
        <Input.Wrapper label={t('figure.format')} description={t(`figure.use.${kind}`)}>
          <SegmentedControl
            fullWidth
            mt={6}
            size="sm"
            aria-label={t('figure.format')}
            data={kinds.map((value) => ({ value, label: t(`figure.formats.${value}`) }))}
            value={kind}
            onChange={setKind}
          />
        </Input.Wrapper>
        <Input.Wrapper label={t('figure.size')} description={measuresOf(order, t, i18n.language)}>
          {sizes.length > 0 && (
            <SegmentedControl
              fullWidth
              mt={6}
              size="sm"
              aria-label={t('figure.size')}
              data={sizes.map((value) => ({ value, label: t(`figure.sizes.${value}`) }))}
              value={size}
              onChange={setSize}
            />
          )}
        </Input.Wrapper>
        {kind === 'png' && size === 'a0' && (
          <Text size="xs" c="dimmed">
            {t('figure.long')}
          </Text>
        )}
      </Stack>
      <Group justify="flex-end" mt="lg">
        <Button variant="default" onClick={onClose}>
          {t('common.cancel')}
        </Button>
        <Button
          data-autofocus
          onClick={() => {
            onClose()
            void exportFigure(order)
          }}
        >
          {t('figure.export')}
        </Button>
      </Group>
    </AppDialog>
  )
}
