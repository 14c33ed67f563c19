// Takes back a constraint of a migration that was killed before it was recorded.
DROP CONSTRAINT $name IF EXISTS
