import type { swotQuadrant } from '../../../shared/model/vocabularies/swot-quadrant'

export type QuadrantCode = (typeof swotQuadrant)[number]['code']
