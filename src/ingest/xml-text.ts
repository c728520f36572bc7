/** What a small tree of XML says: its text, and the elements in it by name. */
import type { XmlElement } from './xml-elements.ts'

/** The children of that name. */
export function childrenOf(element: XmlElement | undefined, name: string): XmlElement[] {
  return (element?.children ?? []).filter(
    (child): child is XmlElement => typeof child !== 'string' && child.name === name,
  )
}

/** The first element down a path of names. */
export function childAt(element: XmlElement | undefined, ...path: string[]): XmlElement | undefined {
  return path.reduce((at, name) => childrenOf(at, name)[0], element)
}

/** All text in an element, markup left out, references decoded, white space as one space. */
export function textOf(element: XmlElement | undefined, decode: (text: string) => string): string {
  return element ? decode(rawText(element)).replace(/\s+/g, ' ').trim() : ''
}

/** All text in an element as it stands. */
export function rawText(element: XmlElement): string {
  return element.children.map((child) => (typeof child === 'string' ? child : rawText(child))).join('')
}
