import { decodeXML } from 'entities'
import type { Format } from './format.ts'
import { type XmlElement, xmlElements } from './xml-elements.ts'
import { childAt, childrenOf, textOf } from './xml-text.ts'

/** PubMed's XML, of a search, of E-utilities or of the yearly files. Its document type is named, never fetched. */
export const pubmed: Format = {
  id: 'pubmed',
  title: 'PubMed XML: E-utilities (efetch) and the yearly baseline files',
  example: `<?xml version="1.0" ?>
<!DOCTYPE PubmedArticleSet PUBLIC "-//NLM//DTD PubMedArticle, 1st January 2025//EN" "https://dtd.nlm.nih.gov/ncbi/pubmed/out/pubmed_250101.dtd">
<PubmedArticleSet>
<PubmedArticle>
 <MedlineCitation Status="MEDLINE">
  <PMID Version="1">39000001</PMID>
  <Article PubModel="Print">
   <Journal><JournalIssue><PubDate><Year>2025</Year></PubDate></JournalIssue><Title>Journal of Examples</Title></Journal>
   <ArticleTitle>Reading <i>Graphs</i> from Lists.</ArticleTitle>
   <Abstract><AbstractText Label="METHODS">We present ReadGraph.</AbstractText><AbstractText Label="RESULTS">It works.</AbstractText></Abstract>
   <AuthorList><Author><LastName>Doe</LastName><ForeName>Jane</ForeName></Author></AuthorList>
  </Article>
  <KeywordList><Keyword>graphs</Keyword></KeywordList>
 </MedlineCitation>
 <PubmedData><ArticleIdList><ArticleId IdType="doi">10.1000/je.2025.1</ArticleId></ArticleIdList></PubmedData>
</PubmedArticle>
</PubmedArticleSet>
`,
  detect: (head) => /<PubmedArticle(?:Set)?[\s>]/.test(head),
  async *read(chunks) {
    const options = { records: ['PubmedArticle', 'PubmedBookArticle'], doctypes: ['PubmedArticleSet'] }
    for await (const found of xmlElements(chunks, options)) {
      yield 'problem' in found ? found : { line: found.line, value: toFields(found.element) }
    }
  },
}

function toFields(record: XmlElement): unknown {
  const citation = childAt(record, 'MedlineCitation') ?? childAt(record, 'BookDocument')
  const article = childAt(citation, 'Article') ?? citation
  const text = (...path: string[]) => textOf(childAt(article, ...path), decodeXML) || undefined
  const id = textOf(childAt(citation, 'PMID'), decodeXML)
  const date = childAt(article, 'Journal', 'JournalIssue', 'PubDate')
  return {
    title: (text('ArticleTitle') ?? text('VernacularTitle'))
      ?.replace(/^\[(.*)\]\.?$/, '$1')
      .replace(/\.$/, ''),
    abstract: abstractOf(childAt(article, 'Abstract')),
    id: id && `pmid:${id}`,
    doi: doiOf(record, article),
    url: id && `https://pubmed.ncbi.nlm.nih.gov/${id}/`,
    year: /\d{4}/.exec(textOf(date, decodeXML))?.[0] ?? text('ArticleDate', 'Year'),
    authors: childrenOf(childAt(article, 'AuthorList'), 'Author').map(nameOf),
    venue: text('Journal', 'Title'),
    keywords: childrenOf(childAt(citation, 'KeywordList'), 'Keyword').map((word) => textOf(word, decodeXML)),
  }
}

/** A paragraph for each part, with its label. */
function abstractOf(abstract: XmlElement | undefined): string | undefined {
  const parts = childrenOf(abstract, 'AbstractText').map((part) => {
    const label = part.attributes.Label
    const text = textOf(part, decodeXML)
    return label === undefined ? text : `${decodeXML(label)}: ${text}`
  })
  return parts.length > 0 ? parts.join('\n') : undefined
}

function doiOf(record: XmlElement, article: XmlElement | undefined): string | undefined {
  const ids = [
    ...childrenOf(childAt(record, 'PubmedData', 'ArticleIdList'), 'ArticleId').filter(
      ({ attributes }) => attributes.IdType === 'doi',
    ),
    ...childrenOf(article, 'ELocationID').filter(({ attributes }) => attributes.EIdType === 'doi'),
  ]
  return ids[0] && textOf(ids[0], decodeXML)
}

function nameOf(author: XmlElement): string {
  const part = (name: string) => textOf(childAt(author, name), decodeXML)
  return (
    part('CollectiveName') ||
    [part('ForeName') || part('Initials'), part('LastName')].filter(Boolean).join(' ')
  )
}
