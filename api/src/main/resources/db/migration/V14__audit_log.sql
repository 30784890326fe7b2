-- The audit log that anybody can verify: docs/ledger.md, "In the service".
--
-- The sequencer connects as a role of its own. Where the database is not the embedded one, create it with its password
-- before the first start, as triage_app.
do $$
begin
  if not exists (select from pg_roles where rolname = 'triage_sequencer') then
    create role triage_sequencer login;
  end if;
end
$$;
grant usage on schema public to triage_sequencer;

-- "entry" is what the log will hold, written with the business change: the sequencer gives it a place and can change nothing
-- in it. "number" is the order in which events are taken up; it has gaps, and is not the order of commits, so it is not the
-- index in the log. An event from before the log has no entry and is in no log.
alter table audit_event add column number bigint generated always as identity;
alter table audit_event add column entry bytea;
alter table audit_event add constraint audit_event_has_entry check (entry is not null) not valid;
create unique index audit_event_number on audit_event (number) include (id) where entry is not null;
-- The last deployment and heartbeat of a council: no row of a claim is in this index.
create index audit_event_of_no_claim on audit_event (authority, type, number desc) where claim_id is null;

-- One log for each council: whoever may see a council's log sees nothing of another's. "log" is its short name, for example
-- NEEDWOOD/log-1; a council begins log-2 only when entries of its first were lost for good.
create table log_entry (
  log text not null,
  idx bigint not null check (idx >= 0),
  event_id uuid not null,
  leaf_hash bytea not null check (octet_length(leaf_hash) = 32),
  bytes bytea not null check (octet_length(bytes) between 2 and 65535),
  primary key (log, idx)
);
-- Says which events are sequenced, and that none is twice.
create unique index log_entry_of_event on log_entry (event_id);

-- Hash tiles of 256 (C2SP tlog-tiles). The last one of each level grows in place until it is full.
create table log_tile (
  log text not null,
  level integer not null check (level between 0 and 7),
  idx bigint not null check (idx >= 0),
  hashes bytea not null check (octet_length(hashes) between 32 and 8192 and octet_length(hashes) % 32 = 0),
  primary key (log, level, idx)
);

create table log_state (
  log text primary key,
  authority text not null,
  origin text not null,
  signer text not null,
  size bigint not null check (size >= 0),
  root bytea not null check (octet_length(root) = 32),
  heartbeat_at timestamptz(3) not null
);

-- One row: who may write is whoever holds the highest epoch, and is known to be alive.
create table log_fence (
  one boolean primary key default true check (one),
  epoch bigint not null,
  alive_at timestamptz(3) not null,
  -- Every event up to this number has its entry or never will: where the sequencer looks on. Only saves time; it looks
  -- again from the beginning once an hour.
  taken_up_to bigint not null
);
insert into log_fence (epoch, alive_at, taken_up_to) values (0, 'epoch', 0);

create table log_checkpoint (
  log text not null,
  size bigint not null check (size > 0),
  root bytea not null check (octet_length(root) = 32),
  note bytea not null,
  signed_at timestamptz(3) not null,
  primary key (log, size)
);

-- Events that can be nobody's entry. The service cannot make one; whoever has the database's password can. They stopped
-- automatic approval, and are not taken up again.
create table log_refused (
  event_id uuid primary key,
  code text not null,
  refused_at timestamptz(3) not null
);

-- Entries have two to three thousand bytes: kept in the row as they are. Hashes and ciphertexts do not compress.
alter table log_entry alter column bytes set storage external;
alter table log_entry set (toast_tuple_target = 8160);
alter table audit_event alter column entry set storage external;
alter table audit_event set (toast_tuple_target = 8160);
alter table log_tile alter column hashes set storage external;

-- A tile and a log's size only ever grow, whoever writes.
create function refuse_shrinking_tile() returns trigger language plpgsql as $$
begin
  if new.log = old.log and new.level = old.level and new.idx = old.idx
     and octet_length(new.hashes) > octet_length(old.hashes)
     and substring(new.hashes from 1 for octet_length(old.hashes)) = old.hashes then
    return new;
  end if;
  raise exception 'log_tile only grows: % refused', tg_op using errcode = 'insufficient_privilege';
end
$$;
create function refuse_shrinking_log() returns trigger language plpgsql as $$
begin
  if new.log = old.log and new.authority = old.authority and new.origin = old.origin and new.size >= old.size then
    return new;
  end if;
  raise exception 'log_state only grows: % refused', tg_op using errcode = 'insufficient_privilege';
end
$$;
create trigger only_grows before update on log_tile for each row execute function refuse_shrinking_tile();
create trigger only_grows before update on log_state for each row execute function refuse_shrinking_log();

do $$
declare
  kept text;
begin
  foreach kept in array array['log_entry', 'log_checkpoint', 'log_refused']
  loop
    execute format('create trigger refuse_change before update or delete on %I for each row execute function refuse_change()', kept);
  end loop;
  foreach kept in array array['log_tile', 'log_state', 'log_fence']
  loop
    execute format('create trigger refuse_delete before delete on %I for each row execute function refuse_change()', kept);
  end loop;
  foreach kept in array
    array['log_entry', 'log_checkpoint', 'log_refused', 'log_tile', 'log_state', 'log_fence']
  loop
    execute format('create trigger refuse_truncate before truncate on %I for each statement execute function refuse_change()', kept);
    execute format('grant select on %I to triage_app, triage_sequencer', kept);
  end loop;
end
$$;

-- Only the sequencer writes the log; heartbeats and deployments are events of its own.
grant select, insert on audit_event to triage_sequencer;
grant insert on log_entry, log_checkpoint, log_refused to triage_sequencer;
grant insert, update on log_tile, log_state to triage_sequencer;
grant update on log_fence to triage_sequencer;
