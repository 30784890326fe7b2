-- Checkpoints on their way out by e-mail: docs/ledger.md, "Custody". A row is the decision to send one; it is sent until a mail server
-- has taken it, at least once. A checkpoint has no personal data.
create table checkpoint_mail (
  id uuid primary key,
  log text not null,
  size bigint not null,
  note bytea not null,
  queued_at timestamptz(3) not null,
  attempts integer not null default 0 check (attempts >= 0),
  next_attempt_at timestamptz(3) not null,
  sent_at timestamptz(3),
  unique (log, size)
);
create index checkpoint_mail_waiting on checkpoint_mail (next_attempt_at) where sent_at is null;

create trigger refuse_delete before delete on checkpoint_mail for each row execute function refuse_change();
create trigger refuse_truncate before truncate on checkpoint_mail for each statement execute function refuse_change();
grant select, insert on checkpoint_mail to triage_app;
-- How far the sending has come; what is sent stays as it was queued.
grant update (attempts, next_attempt_at, sent_at) on checkpoint_mail to triage_app;
