-- That a claim was a random check is told once a decision: docs/ledger.md, "Random checks".
create unique index audit_event_of_random_check on audit_event (decision_id) where type = 'control.random';
