// Which papers share benchmarks with a paper, the rare ones counting most?
// $paper: id or title of the paper
// $limit = 20: rows
MATCH (each:Paper {paperloom: $graph})
WITH count(each) AS papers
MATCH (paper:Paper {paperloom: $graph}) WHERE $paper IN [paper.id, paper.paper, paper.title]
MATCH (paper)-[mine]->(benchmark:Benchmark)<-[theirs]-(other:Paper)
WHERE mine.role IS NOT NULL AND theirs.role IS NOT NULL
WITH other, benchmark, log(toFloat(papers) / benchmark.papers) * mine.weight * theirs.weight AS adds
ORDER BY adds DESC, benchmark.papers, benchmark.id
WITH other, round(sum(adds), 4) AS weight, collect(benchmark.name) AS shared
RETURN other.id AS id, other.title AS paper, weight, shared
ORDER BY weight DESC, id
LIMIT $limit
