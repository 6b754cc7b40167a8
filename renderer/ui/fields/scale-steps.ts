/** The words of a scale from 1 to 4, under `fields.scale`. */
export const scaleSteps = ['low', 'moderate', 'high', 'extreme'] as const
