// Which nodes have names so alike that they may be one thing, with nothing that tells them apart?
// $limit = 50: rows
MATCH (node {paperloom: $graph}) WHERE node.surfaces IS NOT NULL
UNWIND [node.name] + node.surfaces AS name
WITH DISTINCT node, reduce(text = toLower(name), mark IN [' ', '-', '_', '.', '/', "'"] | replace(text, mark, '')) AS folded
WITH folded, collect(DISTINCT node) AS nodes WHERE size(nodes) > 1
UNWIND nodes AS one
UNWIND nodes AS other
WITH folded, one, other WHERE one.id < other.id AND NOT (one)-[:VARIANT_OF|DERIVED_FROM|BUILT_ON|PART_OF]-(other)
RETURN one.name AS name, labels(one)[0] AS label, other.name AS otherName, labels(other)[0] AS otherLabel,
  one.papers AS papers, other.papers AS otherPapers, one.id AS id, other.id AS otherId
ORDER BY papers + otherPapers DESC, id, otherId
LIMIT $limit
