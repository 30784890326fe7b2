-- Which model with which thresholds a council has approved, and what it had read: the artefact, the card and the fairness report by
-- their SHA-256. Without a row for the model in use and the policy's thresholds there is no score, and every claim goes to a person.
create table model_activation (
  id uuid primary key,
  authority text not null,
  model_digest text not null check (length(model_digest) = 64),
  card_digest text not null check (length(card_digest) = 64),
  fairness_digest text not null check (length(fairness_digest) = 64),
  medium_from integer not null check (medium_from >= 1),
  high_from integer not null check (high_from > medium_from),
  basis text not null check (length(basis) between 1 and 1000),
  approved_by text not null,
  approved_at timestamptz(3) not null
);
create index model_activation_of_authority on model_activation (authority, model_digest);

create trigger refuse_change before update or delete on model_activation
  for each row execute function refuse_change();
create trigger refuse_truncate before truncate on model_activation
  for each statement execute function refuse_change();
grant select, insert on model_activation to triage_app;

-- What measuring needs of each decision, besides what its record says: the draw for the random check with its rate, the model's
-- probability and the points each feature added, and what a candidate model beside it said, which had no effect.
alter table decision
  add column sample_draw integer,
  add column sample_per_ten_thousand integer,
  add column model_probability integer,
  add column model_points text,
  add column candidate_digest text,
  add column candidate_probability integer,
  add column candidate_band text;
