// Which two papers share the most benchmarks?
// $limit = 20: rows
MATCH (a:Paper {paperloom: $graph})-[tie:SHARES_BENCHMARKS]->(b:Paper)
RETURN a.title AS paper, b.title AS other, size(tie.shared) AS benchmarks, tie.weight AS weight, tie.shared AS shared
ORDER BY benchmarks DESC, weight DESC, a.id, b.id
LIMIT $limit
