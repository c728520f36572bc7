// Which benchmarks do more papers evaluate on than the year before?
// $limit = 20: rows
MATCH (paper:Paper {paperloom: $graph})-[:EVALUATES_ON|INTRODUCES]->(benchmark:Benchmark)
WHERE paper.year IS NOT NULL
WITH benchmark, paper.year AS year, count(DISTINCT paper) AS papers
ORDER BY year
WITH benchmark, collect(year) AS years, collect(papers) AS counts
WITH benchmark, years, counts, counts[-1] - CASE WHEN size(years) > 1 AND years[-2] = years[-1] - 1 THEN counts[-2] ELSE 0 END AS gain
WHERE gain > 0
RETURN benchmark.name AS benchmark, years[-1] AS year, counts[-1] AS papers, gain, years, counts
ORDER BY year DESC, gain DESC, papers DESC, benchmark
LIMIT $limit
