// Evidence and descriptions are found by their case and by the entry of the ledger that began or ended them.
CREATE CONSTRAINT ledger_id FOR (ledger:Ledger) REQUIRE ledger.id IS UNIQUE;
CREATE CONSTRAINT entry_sequence FOR (entry:Entry) REQUIRE entry.sequence IS UNIQUE;
CREATE INDEX stated_key FOR ()-[said:STATED_IN]-() ON (said.key);
CREATE INDEX stated_case FOR ()-[said:STATED_IN]-() ON (said.case);
CREATE INDEX stated_recorded FOR ()-[said:STATED_IN]-() ON (said.recordedIn);
CREATE INDEX stated_retracted FOR ()-[said:STATED_IN]-() ON (said.retractedIn);
CREATE INDEX described_case FOR ()-[described:DESCRIBED_IN]-() ON (described.case);
CREATE INDEX described_recorded FOR ()-[described:DESCRIBED_IN]-() ON (described.recordedIn);
CREATE INDEX described_retracted FOR ()-[described:DESCRIBED_IN]-() ON (described.retractedIn);
