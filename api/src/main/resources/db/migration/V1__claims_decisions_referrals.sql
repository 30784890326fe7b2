-- Claims, decisions, their audit events, referrals, verification policies.
--
-- The owner of these tables runs this file; the service connects as triage_app. Where the database is not the embedded
-- one, create that role with its password before the first start.

do $$
begin
  if not exists (select from pg_roles where rolname = 'triage_app') then
    create role triage_app login;
  end if;
end
$$;

grant usage on schema public to triage_app;

-- A claim as it was handed in. Never changed. Names, addresses and numbers are in the snapshot only; the keys are keyed
-- hashes (HMAC-SHA-256) that say "the same address", "the same account", "the same person" and nothing else.
create table claim (
  id uuid primary key,
  authority text not null,
  client_id text not null,
  reference text not null,
  benefits text not null check (benefits in ('HOUSING_BENEFIT', 'COUNCIL_TAX_REDUCTION', 'BOTH')),
  received_on date not null,
  received_at timestamptz(3) not null,
  snapshot bytea not null,
  snapshot_sha256 text not null check (length(snapshot_sha256) = 64),
  address_key bytea not null,
  account_key bytea,
  person_key bytea not null
);
create index claim_same_address on claim (authority, address_key, person_key);
create index claim_same_account on claim (authority, account_key, person_key) where account_key is not null;
create index claim_same_person on claim (authority, person_key, received_at);

-- One row per decision. "record" is the canonical document that is hashed and replayed; the other columns repeat parts of it
-- for lists and filters. "receipt" is what the form was told.
create table decision (
  id uuid primary key,
  claim_id uuid not null references claim (id),
  authority text not null,
  reference text not null,
  benefits text not null,
  record bytea not null,
  record_sha256 text not null check (length(record_sha256) = 64),
  receipt bytea not null,
  outcome text not null check (outcome in ('AUTO_APPROVED', 'REFERRED')),
  route text not null check (route in ('AUTO_APPROVE', 'OFFICER_QUEUE', 'SENIOR_QUEUE', 'RETURN_FOR_EVIDENCE')),
  route_row text not null,
  rule_points integer not null,
  rule_band text not null check (rule_band in ('LOW', 'MEDIUM', 'HIGH')),
  model_band text not null check (model_band in ('LOW', 'MEDIUM', 'HIGH', 'UNAVAILABLE')),
  band text not null check (band in ('LOW', 'MEDIUM', 'HIGH')),
  sampled boolean not null,
  top_reason text not null,
  housing_benefit_pence bigint,
  council_tax_reduction_pence bigint,
  faults integer not null,
  decided_at timestamptz(3) not null,
  policy_id text,
  policy_version integer,
  engine_version text not null,
  rules_digest text not null,
  parameters_digest text not null,
  model_digest text not null,
  supersedes uuid references decision (id),
  -- The one way to approve, said once more by the database.
  check ((outcome = 'AUTO_APPROVED') = (route = 'AUTO_APPROVE')),
  check (outcome <> 'AUTO_APPROVED' or (faults = 0 and policy_id is not null))
);
create index decision_newest on decision (authority, decided_at desc, id desc);
create index decision_of_claim on decision (claim_id);

-- What happened, written in the transaction in which it happened. It has no order of its own: the log's sequencer gives one
-- afterwards.
create table audit_event (
  id uuid primary key,
  authority text not null,
  type text not null,
  at timestamptz(3) not null,
  actor_kind text not null check (actor_kind in ('engine', 'officer', 'auditor', 'owner', 'admin', 'client')),
  actor_id text not null,
  claim_id uuid,
  decision_id uuid,
  payload bytea not null
);
create index audit_event_of_claim on audit_event (claim_id, at) where claim_id is not null;

-- A claim in front of a person.
create table referral (
  id uuid primary key,
  claim_id uuid not null references claim (id),
  decision_id uuid not null unique references decision (id),
  authority text not null,
  reference text not null,
  benefits text not null,
  queue text not null check (queue in ('OFFICER', 'SENIOR')),
  band text not null check (band in ('LOW', 'MEDIUM', 'HIGH')),
  status text not null check (status in ('OPEN', 'WAITING_FOR_INFORMATION', 'WITH_FRAUD_TEAM', 'CLOSED')),
  top_reason text not null,
  received_on date not null,
  due_on date not null,
  assignee text,
  created_at timestamptz(3) not null,
  changed_at timestamptz(3) not null,
  version bigint not null
);
create index referral_by_due_date on referral (authority, due_on, id);
create index referral_of_claim on referral (claim_id);

-- What people decided, every time they did.
create table referral_decision (
  id uuid primary key,
  referral_id uuid not null references referral (id),
  authority text not null,
  outcome text not null check (outcome in
    ('APPROVE', 'ASK_FOR_INFORMATION', 'VISIT_OR_INTERVIEW', 'REFER_TO_FRAUD_TEAM', 'DO_NOT_PAY')),
  reason text not null check (length(reason) between 1 and 4000),
  label text check (label in ('NO_CHANGE', 'CLAIMANT_ERROR', 'COUNCIL_ERROR', 'SUSPECTED_FRAUD')),
  weekly_difference_pence bigint,
  worth_checking text check (worth_checking in ('YES', 'NO', 'NOT_SURE')),
  officer text not null,
  decided_at timestamptz(3) not null
);
create index referral_decision_of_referral on referral_decision (referral_id, decided_at);

-- Which request a key was first used for, and what came of it. The answer sent again is the receipt of the decision.
create table idempotency (
  client_id text not null,
  key text not null,
  body_sha256 text not null,
  status integer not null,
  decision_id uuid not null references decision (id),
  created_at timestamptz(3) not null,
  primary key (client_id, key)
);
create index idempotency_age on idempotency (created_at);

create table verification_policy (
  authority text not null,
  id text not null,
  version integer not null check (version > 0),
  document bytea not null,
  document_sha256 text not null check (length(document_sha256) = 64),
  adopted_on date not null,
  valid_from date not null,
  valid_to date not null,
  recorded_at timestamptz(3) not null,
  recorded_by text not null,
  primary key (authority, id, version),
  check (valid_to >= valid_from)
);

-- Append-only means append-only: no grant for the service, and a refusal for everybody, the owner too.
create function refuse_change() returns trigger language plpgsql as $$
begin
  raise exception '% is append-only: % refused', tg_table_name, tg_op using errcode = 'insufficient_privilege';
end
$$;

do $$
declare
  append_only text;
begin
  foreach append_only in array
    array['claim', 'decision', 'audit_event', 'referral_decision', 'verification_policy']
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

grant select, insert on referral to triage_app;
grant update (status, assignee, changed_at, version) on referral to triage_app;
grant select, insert, delete on idempotency to triage_app;
