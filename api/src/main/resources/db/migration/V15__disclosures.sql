-- What opens the commitments in the log: salts and values, encrypted. Both tables lose rows when a claim is erased; that is
-- what they are for.

-- The data key of one claim, wrapped by the master key that is kept outside the database; "master" says by which.
create table subject_key (
  claim_id uuid primary key,
  wrapped_key bytea not null check (octet_length(wrapped_key) = 60),
  master text not null
);

-- The disclosures of one event, in one ciphertext under its claim's key.
create table disclosure (
  claim_id uuid not null,
  event_id uuid not null,
  ciphertext bytea not null,
  primary key (claim_id, event_id)
);
alter table disclosure alter column ciphertext set storage external;

create trigger refuse_change before update on disclosure for each row execute function refuse_change();
create trigger refuse_truncate before truncate on disclosure for each statement execute function refuse_change();
create trigger refuse_truncate before truncate on subject_key for each statement execute function refuse_change();

grant select, insert, delete on disclosure, subject_key to triage_app;
-- A new master key wraps the same data keys again.
grant update (wrapped_key, master) on subject_key to triage_app;
