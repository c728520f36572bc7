/** Values of properties as text, for formats that are read as text and told the types. */
import type { PropertyType, PropertyValue } from './schema.ts'

/** The types of all properties of a row, those that every row has besides included. */
export type PropertyTypes = Readonly<Record<string, { type: PropertyType }>>

/** On every node and relationship beside what the schema lists. */
export const OWN_TYPES: PropertyTypes = { hash: { type: 'string' }, paperloom: { type: 'string' } }

/** A value, or the values of a list with a separator between them. A Float has a point, or an exponent. */
export function propertyText(value: PropertyValue, type: PropertyType, separator: string): string {
  const text = (item: string | number | boolean) =>
    typeof item === 'number' && type.startsWith('float') ? floatText(item) : String(item)
  return Array.isArray(value) ? value.map(text).join(separator) : text(value as string | number | boolean)
}

function floatText(value: number): string {
  const text = Object.is(value, -0) ? '-0' : String(value)
  return /[.e]/.test(text) ? text : `${text}.0`
}
