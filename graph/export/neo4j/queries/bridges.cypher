// Which papers tie a community to others?
// $limit = 30: rows
MATCH (community:Community {paperloom: $graph}) WHERE community.bridges IS NOT NULL
UNWIND range(0, size(community.bridges) - 1) AS place
MATCH (paper:Paper {paperloom: $graph, id: community.bridges[place]})
RETURN community.name AS community, paper.title AS paper, community.bridgeParticipation[place] AS participation,
  paper.id AS id
ORDER BY participation DESC, community, id
LIMIT $limit
