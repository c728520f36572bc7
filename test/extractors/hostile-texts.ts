/**
 * What texts made to be slow repeat, each a million times or so. A number in `i` makes every repeat another.
 * Each was chosen to make some loop that looks around, ahead or back run as far as it can.
 */
export const HOSTILE_TEXTS: Record<string, (i: number) => string> = {
  'opening brackets': () => '(',
  'closing brackets': () => ')',
  'one long word': () => 'a',
  'one long word in capitals': () => 'aB',
  'a-a-a-': () => 'a-',
  'A-Aa-A-Aa-': () => 'A-Aa-',
  'A.A.A.': () => 'A.',
  'a/a/a/': () => 'a/',
  'known names in a list': (i) => `${['GSM8K', 'MATH', 'GPT-4', 'ImageNet', 'BERT', 'SVAMP'][i % 6]}, `,
  'one known name in a list': () => 'GSM8K, ',
  'known names in one word': () => 'GSM8K/',
  'names that are words': () => 'Lean ',
  'unknown names in a list': (i) => `StoneQ${i}, `,
  'unknown names with "and"': (i) => `StoneQ ${i} and `,
  'unknown names with brackets': (i) => `StoneQ${i} (1.2), `,
  'unknown names without a mark': (i) => `StoneQ${i} `,
  'words with capitals': () => 'Stone ',
  'quotation marks': () => '"',
  apostrophes: () => "a's",
  'LaTeX commands': () => '\\textbf{',
  'closed braces': () => '{x}',
  'open braces': () => '{',
  backslashes: () => '\\',
  addresses: (i) => `https://github.com/a/b${i} `,
  'the start of an address': () => 'https://',
  'the start of a bare address': () => 'www.',
  digits: () => '1',
  'single digits': () => '1 ',
  'digits and commas': () => '111,',
  percentages: () => '12.3% ',
  'we propose': () => 'we propose ',
  'what is proposed': (i) => `We propose StoneNet${i}. `,
  'such as': () => 'such as ',
  'our own': (i) => `our StoneQ${i} `,
  abbreviations: () => 'Aaa Bbb (AB) ',
  'abbreviations, each another': (i) => `Stone Rock${i} Lift (SRL${i}) `,
  'a sentence without an end': () => 'the quick stone rolls over a lazy river and ',
  'abbreviated words': () => 'e.g. ',
  'astral characters': () => '\u{1f600}',
  'astral letters': () => '\u{1d400}',
  'combining marks': () => 'a\u0301',
  'halves of astral characters': () => '\ud800',
  'Chinese words': () => '\u4e2d\u6587 ',
  'results in one sentence': () => 'GPT-4 scores 61.2% on GSM8K, ',
  'results in sentences': (i) => `StoneLM${i} scores 61.2% on RockBench${i}. `,
  'models of a series': (i) => `We train StoneLM-${i}B. `,
  'distilled models': (i) => `Stone${i}LM-Distill-Qwen-7B is a model. `,
  'years of a competition': (i) => `AIME ${1900 + (i % 200)} and `,
  'tools that carry the work': () => 'We introduce StoneQ in Lean. ',
  'abbreviations of what is no name': () => 'named entity recognition (NER), StoneQ. ',
  'a name inside a longer one': () => 'We propose Inverse GSM8K. Inverse GSM8K wins. ',
  'a tool and its version': () => 'We use Lean in Lean 4. ',
  'line feeds': () => '\n',
  spaces: () => ' ',
}

/** The unit again and again, up to about that many characters. */
export function repeatTo(length: number, unit: (i: number) => string): string {
  const parts: string[] = []
  for (let i = 0, written = 0; written < length; i++) {
    const part = unit(i)
    parts.push(part)
    written += part.length
  }
  return parts.join('')
}
