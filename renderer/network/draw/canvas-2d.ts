/** What is drawn on: a canvas on screen, or one kept aside. */
export type Canvas2D = CanvasRenderingContext2D | OffscreenCanvasRenderingContext2D
