-- Officers' signatures under figures of law whose source or citation is not good enough by itself. A later row for the same
-- figure takes the place of an earlier one; "number" is the order in which rows were added.
create table figure_signature (
  id uuid primary key,
  number bigint generated always as identity,
  authority text not null,
  figure_id text not null,
  figure text not null,
  period_from date not null,
  period_to date not null,
  digest text not null check (length(digest) = 64),
  certainty text not null,
  law_checked text not null,
  action text not null check (action in ('SIGNED', 'WITHDRAWN')),
  basis text not null check (length(basis) between 1 and 1000),
  signed_by text not null,
  signed_at timestamptz(3) not null,
  check (period_to >= period_from)
);
create index figure_signature_of_authority on figure_signature (authority, figure, number desc);

create trigger refuse_change before update or delete on figure_signature
  for each row execute function refuse_change();
create trigger refuse_truncate before truncate on figure_signature
  for each statement execute function refuse_change();
grant select, insert on figure_signature to triage_app;
