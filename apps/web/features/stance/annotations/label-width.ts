/** Font of the labels on the rail; the same as in note-rail.module.css. */
const FONT = '12px "Source Sans 3 Variable", sans-serif'

/** Room around the words of a label, and for the dots of one that is cut, in px. */
const PADDING = 22

const context = document.createElement('canvas').getContext('2d')

/** Width in px that a label takes on the rail. */
export function labelWidth(label: string): number {
  if (context === null) return label.length * 7 + PADDING
  context.font = FONT
  return Math.ceil(context.measureText(label).width) + PADDING
}
