-- Who of a council approved a release: its rules, figures and model by their SHA-256. One can be approved before it is put into
-- service (./triage --version prints the three) or afterwards; without a row the log and the auditor's explanation say that nobody has.
create table release_approval (
  id uuid primary key,
  authority text not null,
  rules_digest text not null check (length(rules_digest) = 64),
  parameters_digest text not null check (length(parameters_digest) = 64),
  model_digest text not null check (model_digest = 'none' or length(model_digest) = 64),
  basis text not null check (length(basis) between 1 and 1000),
  approved_by text not null,
  approved_at timestamptz(3) not null,
  -- One person approves one release once; another person may, too.
  unique (authority, rules_digest, parameters_digest, model_digest, approved_by)
);

create trigger refuse_change before update or delete on release_approval
  for each row execute function refuse_change();
create trigger refuse_truncate before truncate on release_approval
  for each statement execute function refuse_change();
grant select, insert on release_approval to triage_app;
