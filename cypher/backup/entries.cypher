// Which entries does the ledger have, up to one, in their order?
// $head: the number of the last one
MATCH (entry:Entry)
WHERE entry.sequence > 0 AND entry.sequence <= $head
RETURN entry.sequence AS id, properties(entry) AS entry
ORDER BY id
