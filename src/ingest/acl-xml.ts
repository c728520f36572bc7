import { decodeXML } from 'entities'
import type { Format } from './format.ts'
import { type XmlElement, xmlElements } from './xml-elements.ts'
import { childAt, childrenOf, textOf } from './xml-text.ts'

/** The XML that the ACL Anthology is made from: a collection with volumes with papers. */
export const aclXml: Format = {
  id: 'acl-xml',
  title: 'ACL Anthology XML (acl-org/acl-anthology, data/xml)',
  example: `<?xml version='1.0' encoding='UTF-8'?>
<collection id="2025.xconf">
  <volume id="long" type="proceedings">
    <meta><booktitle>Proceedings of <fixed-case>XC</fixed-case>onf</booktitle><year>2025</year></meta>
    <paper id="1">
      <title>Reading <fixed-case>G</fixed-case>raphs from Lists</title>
      <author><first>Jane</first><last>Doe</last></author>
      <abstract>We present ReadGraph, with <tex-math>O(n)</tex-math> steps.</abstract>
      <url hash="0">2025.xconf-long.1</url>
      <doi>10.18653/v1/2025.xconf-long.1</doi>
    </paper>
  </volume>
</collection>
`,
  detect: (head) => /<collection\s{1,9}id=["']/.test(head) && /<volume[\s>]/.test(head),
  async *read(chunks) {
    let meta: XmlElement | undefined
    for await (const found of xmlElements(chunks, { records: ['meta', 'paper'] })) {
      if ('problem' in found) yield found
      else if (found.element.name === 'meta') meta = found.element
      else yield { line: found.line, value: toFields(found.element, meta, found.around) }
    }
  },
}

function toFields(paper: XmlElement, meta: XmlElement | undefined, around: readonly XmlElement[]): unknown {
  const text = (name: string) => textOf(childAt(paper, name), decodeXML) || undefined
  const address = text('url')
  const id = address === undefined || address.includes('/') ? idFrom(paper, around) : address
  return {
    title: text('title'),
    abstract: text('abstract'),
    acl: id,
    doi: text('doi'),
    url: id && `https://aclanthology.org/${id}`,
    year: textOf(childAt(meta, 'year'), decodeXML),
    authors: childrenOf(paper, 'author').map((author) =>
      ['first', 'last']
        .map((part) => textOf(childAt(author, part), decodeXML))
        .filter(Boolean)
        .join(' '),
    ),
    venue: textOf(childAt(meta, 'booktitle'), decodeXML),
    links: [...childrenOf(paper, 'pwccode').flatMap(({ attributes }) => attributes.url ?? [])],
  }
}

/** Ids of the Anthology, new (2025.acl-long.1) and old (P19-1007), from those around the paper. */
function idFrom(paper: XmlElement, around: readonly XmlElement[]): string | undefined {
  const [collection, volume] = ['collection', 'volume'].map(
    (name) => around.find((element) => element.name === name)?.attributes.id,
  )
  const { id } = paper.attributes
  if (!collection || !volume || !id) return undefined
  if (/^\d/.test(collection)) return `${collection}-${volume}.${id}`
  const isWorkshop = /^W|^C69|^D19-5/.test(`${collection}-${volume}`)
  return `${collection}-${isWorkshop ? volume.padStart(2, '0') + id.padStart(2, '0') : volume + id.padStart(3, '0')}`
}
