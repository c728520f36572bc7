/** Values as the driver sends them: what is a whole number to us as Integer, every other number as Float. */
import { type Integer, int } from 'neo4j-driver'
import type { Properties, PropertyValue } from '../../../graph/export/neo4j/schema.ts'

export type SentProperties = Record<string, PropertyValue | Integer | readonly Integer[]>

/** @param integers names of the properties that are Integer, or lists of them */
export function withIntegers(properties: Properties, integers: readonly string[]): SentProperties {
  const sent: SentProperties = { ...properties }
  for (const name of integers) {
    const value = properties[name]
    if (typeof value === 'number') sent[name] = int(value)
    else if (Array.isArray(value)) sent[name] = value.map((item: number) => int(item))
  }
  return sent
}
