// What ties two nodes, and which sentences say so?
// $from: name or id of one
// $to: name or id of the other
MATCH (one {paperloom: $graph})-[tie]-(other {paperloom: $graph})
WHERE $from IN [one.id, one.name] AND $to IN [other.id, other.name] AND tie.evidenceRule IS NOT NULL
UNWIND range(0, size(tie.evidenceRule) - 1) AS place
WITH tie, place
ORDER BY type(tie), tie.evidencePaper[place], tie.evidenceField[place] DESC, tie.evidenceStart[place], place
RETURN type(tie) AS tie, tie.evidencePaper[place] AS paper, tie.evidenceText[place] AS words,
  tie.evidenceRule[place] AS rule, tie.sentences[tie.evidenceSentence[place]] AS sentence
