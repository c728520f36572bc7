// Where do papers report different values for the same subject, benchmark, metric and split?
// $limit = 20: rows
MATCH (subject)-[score:SCORES {paperloom: $graph, kind: 'score'}]->(benchmark:Benchmark)
WITH subject, benchmark, score.metricName AS metric, score.splitName AS split, score.scale AS scale, score
ORDER BY score.id
WITH subject, benchmark, metric, split, collect(DISTINCT score.value) AS values, collect(DISTINCT score.paper) AS papers,
  collect(DISTINCT score.comparable) AS compared, collect(score.sentences[0]) AS sentences, scale
WHERE size(compared) > 1
RETURN subject.name AS subject, benchmark.name AS benchmark, metric, split, values, papers, sentences
ORDER BY size(papers) DESC, subject, benchmark, metric, split
LIMIT $limit
