// Which scores do papers report on a benchmark, best first?
// $benchmark: name or id of the benchmark
// $limit = 50: rows
MATCH (benchmark:Benchmark {paperloom: $graph}) WHERE $benchmark IN [benchmark.id, benchmark.name]
MATCH (subject)-[score:SCORES {kind: 'score'}]->(benchmark)
MATCH (paper:Paper {paperloom: $graph, id: 'paper:' + score.paper})
WITH subject, score, paper
ORDER BY score.metricName, score.splitName, score.scale,
  CASE score.direction WHEN 'lower' THEN score.comparable ELSE -score.comparable END, paper.id, score.id
LIMIT $limit
RETURN score.metricName AS metric, score.splitName AS split, score.scale AS scale, subject.name AS subject,
  score.value AS value, score.unit AS unit, score.of AS of, paper.title AS paper, score.id AS id
