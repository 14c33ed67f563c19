// Frees the lock that an app leaves behind when it is killed while it migrates; only for a home in which no other app can work.
MATCH (lock:__Neo4jMigrationsLock)
DELETE lock
