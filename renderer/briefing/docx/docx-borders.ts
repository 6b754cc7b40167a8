import type { IBorderOptions, ITableBordersOptions } from 'docx'
import { BorderStyle } from 'docx'

export function allBorders(border: IBorderOptions): ITableBordersOptions {
  return {
    ...{ top: border, bottom: border, left: border, right: border },
    ...{ insideHorizontal: border, insideVertical: border },
  }
}

export const noBorders = allBorders({ style: BorderStyle.NONE, size: 0, color: 'auto' })
