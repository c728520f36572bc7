import { decodeHTML } from 'entities'
import type { Format } from './format.ts'
import { type XmlElement, xmlElements } from './xml-elements.ts'
import { childrenOf, textOf } from './xml-text.ts'

const RECORDS = [
  'article',
  'inproceedings',
  'incollection',
  'book',
  'phdthesis',
  'mastersthesis',
  'proceedings',
  'data',
]

/** DBLP's XML, the whole or an export. It has no abstracts. Letters it names as HTML does; its document type is not read. */
export const dblp: Format = {
  id: 'dblp',
  title: 'DBLP XML: dblp.xml, and records of dblp.org (titles without abstracts)',
  hasNoAbstracts: true,
  example: `<?xml version="1.0" encoding="US-ASCII"?>
<!DOCTYPE dblp SYSTEM "dblp.dtd">
<dblp>
<inproceedings key="conf/xconf/Doe25" mdate="2025-02-01">
<author orcid="0000-0000-0000-0001">J&ouml;rg Doe 0001</author>
<title>ReadGraph: Reading <i>Graphs</i> from Lists.</title>
<booktitle>XConf</booktitle><year>2025</year>
<ee type="oa">https://doi.org/10.1000/xconf.2025.1</ee>
</inproceedings>
</dblp>
`,
  detect: (head) => /<dblp(?:person)?[\s>]/.test(head),
  async *read(chunks) {
    for await (const found of xmlElements(chunks, { records: RECORDS, doctypes: ['dblp'] })) {
      yield 'problem' in found ? found : { line: found.line, value: toFields(found.element) }
    }
  },
}

function toFields(record: XmlElement): unknown {
  const all = (name: string) => childrenOf(record, name).map((element) => textOf(element, decodeHTML))
  const addresses = [...all('ee'), ...all('url').filter((url) => /^https?:/.test(url))]
  const named = (part: string) => addresses.find((address) => address.includes(part))
  return {
    title: all('title')[0]?.replace(/\.$/, ''),
    doi: named('doi.org/'),
    arxiv: named('arxiv.org/') ?? named('10.48550/arXiv') ?? (all('volume')[0] ?? '').replace(/^abs\//, ''),
    url: addresses[0],
    year: all('year')[0],
    authors: [...all('author'), ...(all('author').length > 0 ? [] : all('editor'))].map((name) =>
      name.replace(/ \d{4}$/, ''),
    ),
    venue: all('journal')[0] ?? all('booktitle')[0] ?? all('school')[0],
  }
}
