// Is there a firm or a plant yet?
OPTIONAL MATCH (firm:Firm)
WITH firm
LIMIT 1
OPTIONAL MATCH (plant:Plant)
WITH firm, plant
LIMIT 1
RETURN firm IS NOT NULL OR plant IS NOT NULL AS there
ORDER BY there
