// Which versions, sizes and variants does a model have, directly or through others?
// $model = "": its name or id; all models where it is empty
// $limit = 50: rows
MATCH (model:Model {paperloom: $graph})
WHERE $model IN ['', model.id, model.name]
MATCH path = (variant)-[:VARIANT_OF|DERIVED_FROM*1..4]->(model)
RETURN model.name AS model, variant.name AS variant, [tie IN relationships(path) | type(tie)] AS ties,
  variant.papers AS papers
ORDER BY model, size(ties), variant, ties
LIMIT $limit
