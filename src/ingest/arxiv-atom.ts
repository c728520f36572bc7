import { decodeXML } from 'entities'
import { addressesIn } from './addresses.ts'
import type { Format, RawRecord } from './format.ts'
import { type XmlElement, xmlElements } from './xml-elements.ts'
import { childrenOf, textOf } from './xml-text.ts'

/** The Atom feed that arXiv's API answers with. */
export const arxivAtom: Format = {
  id: 'arxiv-atom',
  title: "Atom feed of arXiv's API (export.arxiv.org/api/query)",
  example: `<?xml version="1.0" encoding="UTF-8"?>
<feed xmlns="http://www.w3.org/2005/Atom" xmlns:arxiv="http://arxiv.org/schemas/atom">
  <title>ArXiv Query</title>
  <entry>
    <id>http://arxiv.org/abs/2501.00001v2</id>
    <published>2025-01-01T10:00:00Z</published>
    <title>Reading Graphs
  from Lists</title>
    <summary>We present ReadGraph, which is better for n &lt; 3.</summary>
    <author><name>Jane Doe</name></author>
    <arxiv:doi>10.1000/xconf.2025.1</arxiv:doi>
    <category term="cs.DL"/>
  </entry>
</feed>
`,
  detect: (head) => /<feed[\s>]/.test(head) && /arxiv\.org/i.test(head),
  async *read(chunks) {
    for await (const found of xmlElements(chunks, { records: ['entry'] })) {
      yield 'problem' in found ? found : { line: found.line, value: toFields(found.element) }
    }
  },
}

function toFields(entry: XmlElement): Extract<RawRecord, { value: unknown }>['value'] {
  const text = (name: string) => textOf(childrenOf(entry, name)[0], decodeXML) || undefined
  const address = text('id')
  return {
    title: text('title'),
    abstract: text('summary'),
    arxiv: address,
    url: address?.replace(/^http:/, 'https:'),
    doi: text('arxiv:doi')?.split(' ')[0],
    year: text('published')?.slice(0, 4),
    authors: childrenOf(entry, 'author').map((author) => textOf(childrenOf(author, 'name')[0], decodeXML)),
    venue: text('arxiv:journal_ref'),
    keywords: childrenOf(entry, 'category').flatMap(({ attributes }) => attributes.term ?? []),
    links: addressesIn(text('arxiv:comment')),
  }
}
