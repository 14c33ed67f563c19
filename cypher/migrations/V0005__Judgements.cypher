// A judgement says whether two things are one; `standing` holds its pair while it stands, and nothing afterwards.
CREATE CONSTRAINT judgement_id FOR (judgement:Judgement) REQUIRE judgement.id IS UNIQUE;
CREATE CONSTRAINT judgement_standing FOR (judgement:Judgement) REQUIRE judgement.standing IS UNIQUE;
CREATE INDEX judgement_pair FOR (judgement:Judgement) ON (judgement.pair);
CREATE INDEX judgement_one FOR (judgement:Judgement) ON (judgement.one);
CREATE INDEX judgement_other FOR (judgement:Judgement) ON (judgement.other);
CREATE INDEX judgement_recorded FOR (judgement:Judgement) ON (judgement.recordedIn);
CREATE INDEX judgement_retracted FOR (judgement:Judgement) ON (judgement.retractedIn);

// What is merged into another thing keeps its id and what cases say of it, and nothing else.
CREATE CONSTRAINT merged_id FOR (merged:Merged) REQUIRE merged.id IS UNIQUE;
