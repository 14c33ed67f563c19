// Takes back an index of a migration that was killed before it was recorded.
DROP INDEX $name IF EXISTS
