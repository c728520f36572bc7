// Where do papers report values that contradict each other, for one subject, benchmark, metric and split?
// $limit = 50: rows
MATCH (subject)-[score:SCORES {paperloom: $graph, kind: 'score'}]->(benchmark:Benchmark)
WITH subject, benchmark, score,
  CASE WHEN score.comparable = toInteger(score.comparable) THEN 0
    ELSE size(split(toString(score.comparable), '.')[1]) END AS decimals
ORDER BY CASE score.direction WHEN 'lower' THEN score.comparable ELSE -score.comparable END,
  'paper:' + score.paper, score.id
WITH subject, benchmark, score.metricName AS metric, score.splitName AS split, score.scale AS scale,
  collect({value: score.value, comparable: score.comparable, decimals: decimals, paper: score.paper,
    sentence: score.sentences[0]}) AS scores
// Values agree where one is the other, rounded.
WITH *, head(scores) AS best
WHERE any(other IN scores WHERE abs(best.comparable - other.comparable)
  > 0.5 * 10 ^ -(CASE WHEN best.decimals < other.decimals THEN best.decimals ELSE other.decimals END) + 1e-9)
WITH *
ORDER BY subject.id, benchmark.id, metric, split, scale
LIMIT $limit
RETURN subject.name AS subject, benchmark.name AS benchmark, metric, split, scale,
  [one IN scores | one.value] AS values, [one IN scores | one.paper] AS papers,
  [one IN scores | one.sentence] AS sentences
