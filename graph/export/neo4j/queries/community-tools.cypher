// Which tools do the papers of a community use most?
// $community = "": its name or id; all communities where it is empty
// $limit = 30: rows
MATCH (community:Community {paperloom: $graph})
WHERE $community IN ['', community.id, community.name]
MATCH (tool:Tool)<-[use]-(paper:Paper)-[:IN_COMMUNITY]->(community)
WHERE use.role IS NOT NULL
RETURN community.name AS community, tool.name AS tool, count(DISTINCT paper) AS papers,
  collect(DISTINCT use.role) AS roles
ORDER BY papers DESC, community, tool
LIMIT $limit
