-- What another release, with other rules or figures, decides on claims that were decided without it. Nothing here has an effect, and
-- nothing here tells of a person: codes, points and hashes.
create table candidate_run (
  candidate text not null check (length(candidate) = 64),
  decision_id uuid not null references decision (id),
  authority text not null,
  state text not null check (state in ('DECIDED', 'FAILED', 'TOO_SLOW')),
  route text,
  route_row text,
  band text,
  rule_points integer,
  -- Ids of findings, conditions, indicators and guard-rails that came out otherwise, in order, one space between them.
  differing text not null,
  award_differs boolean not null,
  record_sha256 text check (length(record_sha256) = 64),
  ran_at timestamptz(3) not null,
  primary key (candidate, decision_id),
  check ((state = 'DECIDED') = (record_sha256 is not null))
);
create index candidate_run_of_authority on candidate_run (authority, candidate);

-- Reports on these, as somebody read them.
create table rules_comparison (
  id uuid primary key,
  authority text not null,
  rules_digest text not null check (length(rules_digest) = 64),
  document bytea not null,
  document_sha256 text not null check (length(document_sha256) = 64),
  made_by text not null,
  made_at timestamptz(3) not null
);
create index rules_comparison_of_authority on rules_comparison (authority, document_sha256);

-- Which rules a council has approved, and the report it had read. Its first rules have none: there was nothing to compare them with.
create table rules_activation (
  id uuid primary key,
  authority text not null,
  rules_digest text not null check (length(rules_digest) = 64),
  comparison_sha256 text check (length(comparison_sha256) = 64),
  basis text not null check (length(basis) between 1 and 1000),
  approved_by text not null,
  approved_at timestamptz(3) not null,
  unique (authority, rules_digest)
);

do $$
declare
  append_only text;
begin
  foreach append_only in array array['candidate_run', 'rules_comparison', 'rules_activation']
  loop
    execute format(
      'create trigger refuse_change before update or delete on %I for each row execute function refuse_change()',
      append_only);
    execute format(
      'create trigger refuse_truncate before truncate on %I for each statement execute function refuse_change()',
      append_only);
    execute format('grant select, insert on %I to triage_app', append_only);
  end loop;
end
$$;
