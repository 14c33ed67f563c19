// Which entries does the ledger have after this one, up to the newest that readers rely on?
// $since: the number of the entry after which they begin
// $head: the number of the newest entry that is committed and visible as a whole
// $limit: how many at most
MATCH (entry:Entry)
WHERE entry.sequence > $since AND entry.sequence <= $head
RETURN entry.sequence AS sequence, entry.recordedAt AS recordedAt, entry.hash AS hash, entry.previous AS previous,
  entry.case AS case, entry.reason AS reason, entry.by AS by, entry.from AS from, entry.stated AS stated, entry.withdrawn AS withdrawn
ORDER BY sequence
LIMIT toInteger($limit)
