import { decodeXML } from 'entities'
import { addressesIn } from './addresses.ts'
import type { Format } from './format.ts'
import { type XmlElement, xmlElements } from './xml-elements.ts'
import { childAt, childrenOf, textOf } from './xml-text.ts'

/** Answers of OAI-PMH, the protocol of archives: arXiv's own forms (`arXiv`, `arXivRaw`) and Dublin Core. */
export const arxivOai: Format = {
  id: 'oai-pmh',
  title: 'OAI-PMH XML: arXiv (arXiv, arXivRaw) and Dublin Core of any archive',
  example: `<?xml version="1.0" encoding="UTF-8"?>
<OAI-PMH xmlns="http://www.openarchives.org/OAI/2.0/">
 <ListRecords>
  <record>
   <header><identifier>oai:arXiv.org:2501.00001</identifier></header>
   <metadata>
    <arXiv xmlns="http://arxiv.org/OAI/arXiv/">
     <id>2501.00001</id><created>2025-01-01</created>
     <authors><author><keyname>Doe</keyname><forenames>Jane</forenames></author></authors>
     <title>Reading Graphs from Lists</title>
     <categories>cs.DL cs.CL</categories>
     <abstract>We present ReadGraph.</abstract>
    </arXiv>
   </metadata>
  </record>
 </ListRecords>
</OAI-PMH>
`,
  detect: (head) => /<OAI-PMH[\s>]/.test(head),
  async *read(chunks) {
    for await (const found of xmlElements(chunks, { records: ['record'] })) {
      if ('problem' in found) yield found
      else if (childAt(found.element, 'header')?.attributes.status !== 'deleted') {
        yield { line: found.line, value: toFields(found.element) }
      }
    }
  },
}

function toFields(record: XmlElement): unknown {
  const data = childAt(record, 'metadata')?.children.find((child) => typeof child !== 'string')
  if (!data || data.name.endsWith(':dc')) return fromDublinCore(data)
  const text = (name: string) => textOf(childAt(data, name), decodeXML) || undefined
  const parsed = childrenOf(childAt(data, 'authors'), 'author').map((author) =>
    ['forenames', 'keyname', 'suffix']
      .map((part) => textOf(childAt(author, part), decodeXML))
      .filter((part) => part !== '')
      .join(' '),
  )
  return {
    title: text('title'),
    abstract: text('abstract'),
    id: text('id'),
    arxiv: text('id'),
    url: text('id') && `https://arxiv.org/abs/${text('id')}`,
    doi: text('doi')?.split(' ')[0],
    year:
      text('created')?.slice(0, 4) ??
      /\b(?:19|20)\d{2}\b/.exec(textOf(childAt(data, 'version', 'date'), decodeXML))?.[0],
    authors: parsed.length > 0 ? parsed : text('authors'),
    venue: text('journal-ref'),
    keywords: text('categories')?.split(' '),
    links: addressesIn(text('comments')),
  }
}

function fromDublinCore(data: XmlElement | undefined): unknown {
  const all = (name: string) => childrenOf(data, `dc:${name}`).map((element) => textOf(element, decodeXML))
  const identifiers = all('identifier')
  const addresses = identifiers.filter((one) => /^https?:/i.test(one))
  return {
    title: all('title')[0],
    abstract: all('description').sort((a, b) => b.length - a.length)[0],
    url: addresses[0],
    doi: identifiers.find((one) => /^(?:doi:|https?:\/\/(?:dx\.)?doi\.org\/|10\.)/i.test(one)),
    arxiv: addresses.find((one) => one.includes('arxiv.org')),
    year: all('date')
      .map((date) => date.slice(0, 4))
      .sort()[0],
    authors: all('creator'),
    keywords: all('subject'),
  }
}
