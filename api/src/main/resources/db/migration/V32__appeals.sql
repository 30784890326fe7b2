-- Appeals to a tribunal against decisions: docs/ledger.md, "Appeals".
--
-- That one reached the council, and why in the words of whoever appeals (empty where none were recorded). "request_key" is the sender's
-- Idempotency-Key.
create table appeal (
  id uuid primary key,
  claim_id uuid not null references claim (id),
  decision_id uuid not null references decision (id),
  authority text not null,
  tribunal text not null check (tribunal in ('FIRST_TIER', 'VALUATION')),
  received_on date not null,
  words text check (length(words) between 1 and 4000),
  recorded_by text not null,
  request_key text not null check (length(request_key) between 1 and 200),
  recorded_at timestamptz(3) not null
);
create index appeal_of_decision on appeal (decision_id, recorded_at desc);
create index appeal_of_claim on appeal (claim_id);
create index appeal_of_key on appeal (recorded_by, request_key);

-- What happened to it: it goes to the tribunal once at most, and ends once.
create table appeal_step (
  id uuid primary key,
  appeal_id uuid not null references appeal (id),
  step text not null
    check (step in ('SENT', 'ALLOWED', 'ALLOWED_IN_PART', 'DISMISSED', 'WITHDRAWN', 'REVISED_BY_COUNCIL')),
  happened_on date not null,
  words text check (length(words) between 1 and 4000),
  recorded_by text not null,
  recorded_at timestamptz(3) not null
);
create unique index appeal_sent_once on appeal_step (appeal_id) where step = 'SENT';
create unique index appeal_ends_once on appeal_step (appeal_id) where step <> 'SENT';

-- Against a decision of the council that holds it, one at a time to each tribunal, and none of an erased claim: whoever writes the row.
create function refuse_foreign_appeal() returns trigger language plpgsql as $$
begin
  if exists (select from decision d
             where d.id = new.decision_id and d.claim_id = new.claim_id and d.authority = new.authority)
     and not exists (select from erasure e where e.claim_id = new.claim_id)
     and not exists (select from appeal a where a.decision_id = new.decision_id and a.tribunal = new.tribunal
                     and not exists (select from appeal_step s where s.appeal_id = a.id and s.step <> 'SENT')) then
    return new;
  end if;
  raise exception 'no appeal against this decision' using errcode = 'check_violation';
end
$$;
create trigger refuse_foreign before insert on appeal for each row execute function refuse_foreign_appeal();

-- Nothing happens to an appeal that has ended, and a tribunal decides only what it has.
create function refuse_step_out_of_turn() returns trigger language plpgsql as $$
begin
  if exists (select from appeal_step s where s.appeal_id = new.appeal_id and s.step <> 'SENT')
     or new.step in ('ALLOWED', 'ALLOWED_IN_PART', 'DISMISSED')
        and not exists (select from appeal_step s where s.appeal_id = new.appeal_id and s.step = 'SENT') then
    raise exception 'not the next step of this appeal' using errcode = 'check_violation';
  end if;
  return new;
end
$$;
create trigger refuse_out_of_turn before insert on appeal_step for each row execute function refuse_step_out_of_turn();

-- Rows stay as they are, but for words that go with their claim.
create function refuse_change_but_erased_words() returns trigger language plpgsql as $$
declare
  claim_of_row uuid;
begin
  if tg_op = 'UPDATE' then
    claim_of_row := case tg_table_name
      when 'appeal' then (to_jsonb(old) ->> 'claim_id')::uuid
      else (select a.claim_id from appeal a where a.id = (to_jsonb(old) ->> 'appeal_id')::uuid)
    end;
    if exists (select from erasure e where e.claim_id = claim_of_row)
       and to_jsonb(new) ->> 'words' is null
       and to_jsonb(new) - 'words' = to_jsonb(old) - 'words' then
      return new;
    end if;
  end if;
  raise exception '% is append-only: % refused', tg_table_name, tg_op using errcode = 'insufficient_privilege';
end
$$;
do $$
declare
  kept text;
begin
  foreach kept in array array['appeal', 'appeal_step']
  loop
    execute format('create trigger refuse_change before update or delete on %I for each row'
      ' execute function refuse_change_but_erased_words()', kept);
    execute format('create trigger refuse_truncate before truncate on %I for each statement'
      ' execute function refuse_change()', kept);
    execute format('grant select, insert on %I to triage_app', kept);
  end loop;
end
$$;

-- Erasure, whose one function begins with the row of "erasure": refused while an appeal has not ended, and the words go with the rest.
create function refuse_erasure_under_appeal() returns trigger language plpgsql as $$
begin
  if exists (select from appeal a where a.claim_id = new.claim_id
             and not exists (select from appeal_step s where s.appeal_id = a.id and s.step <> 'SENT')) then
    raise exception 'an appeal has not ended' using errcode = 'object_in_use', detail = 'APPEAL';
  end if;
  return new;
end
$$;
create trigger refuse_under_appeal before insert on erasure for each row execute function refuse_erasure_under_appeal();

create function erase_appeals() returns trigger language plpgsql as $$
begin
  update appeal_step set words = null
    where words is not null and appeal_id in (select id from appeal where claim_id = new.claim_id);
  update appeal set words = null where words is not null and claim_id = new.claim_id;
  return new;
end
$$;
create trigger erase_appeals after insert on erasure for each row execute function erase_appeals();
