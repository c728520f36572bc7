/** A style for Neo4j Browser, in its own format (GraSS): the viewer's colours, and names as captions. */
import { NODE_LABELS, type NodeLabel } from '../../../src/model.ts'
import { LABEL_COLORS } from '../../appearance.ts'

/** In pixels. Papers are many, so they are small. */
const DIAMETER: Partial<Record<NodeLabel, number>> = { Paper: 40, Repository: 40, Community: 80 }
const USUAL_DIAMETER = 60

/** The text of a `.grass` file. */
export function grass(): string {
  const nodes = NODE_LABELS.map((label) =>
    rule(`node.${label}`, {
      color: LABEL_COLORS[label],
      'border-color': LABEL_COLORS[label],
      'text-color-internal': '#FFFFFF',
      diameter: `${DIAMETER[label] ?? USUAL_DIAMETER}px`,
      caption: "'{name}'",
    }),
  )
  const edge = rule('relationship', {
    color: '#A5ABB6',
    'shaft-width': '1px',
    'font-size': '8px',
    padding: '3px',
    'text-color-external': '#000000',
    'text-color-internal': '#FFFFFF',
    caption: "'<type>'",
  })
  return [...nodes, edge].join('\n')
}

function rule(selector: string, properties: Record<string, string>): string {
  const lines = Object.entries(properties).map(([name, value]) => `  ${name}: ${value};\n`)
  return `${selector} {\n${lines.join('')}}\n`
}
