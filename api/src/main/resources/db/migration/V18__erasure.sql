-- Erasure: the one way in which personal data leaves these tables. docs/operations.md says when and by whom.
--
-- What keeps a claim from being erased while it stands.
create table legal_hold (
  id uuid primary key,
  claim_id uuid not null references claim (id),
  authority text not null,
  because text not null check (length(because) between 1 and 1000),
  placed_by text not null,
  placed_at timestamptz(3) not null
);
create index legal_hold_of_claim on legal_hold (claim_id);
create table legal_hold_release (
  hold_id uuid primary key references legal_hold (id),
  because text not null check (length(because) between 1 and 1000),
  released_by text not null,
  released_at timestamptz(3) not null
);

-- That a claim was erased, when, by whom and why. Written by the function below alone.
create table erasure (
  claim_id uuid primary key references claim (id),
  authority text not null,
  basis text not null check (basis in ('SCHEDULE', 'REQUEST')),
  because text not null check (length(because) between 1 and 1000),
  erased_by text not null,
  erased_at timestamptz(3) not null
);

alter table claim alter column snapshot drop not null;
alter table claim alter column address_key drop not null;
alter table claim alter column person_key drop not null;
alter table claim add constraint claim_whole_or_erased
  check ((snapshot is null) = (address_key is null) and (snapshot is null) = (person_key is null));
alter table decision alter column record drop not null;

-- Append-only still means append-only, but for this: a row whose claim stands in "erasure" may lose what is personal, and nothing else of it
-- may change. The service has no grant to update these tables; the function below has.
create function refuse_change_but_erasure() returns trigger language plpgsql as $$
declare
  personal text[] := tg_argv[0]::text[];
  claim_of_row uuid;
begin
  if tg_op = 'UPDATE' then
    claim_of_row := case tg_table_name
      when 'claim' then (to_jsonb(old) ->> 'id')::uuid
      when 'decision' then (to_jsonb(old) ->> 'claim_id')::uuid
      else (select r.claim_id from referral r where r.id = (to_jsonb(old) ->> 'referral_id')::uuid)
    end;
    if exists (select from erasure e where e.claim_id = claim_of_row)
       and to_jsonb(new) - personal = to_jsonb(old) - personal
       and (case tg_table_name
         when 'claim' then to_jsonb(new) ->> 'snapshot' is null and to_jsonb(new) ->> 'person_key' is null
           and to_jsonb(new) ->> 'account_key' is null and to_jsonb(new) ->> 'reference' = 'ERASED'
           and to_jsonb(new) ->> 'snapshot_sha256' = repeat('0', 64)
         when 'decision' then to_jsonb(new) ->> 'record' is null and to_jsonb(new) ->> 'reference' = 'ERASED'
           and to_jsonb(new) ->> 'top_reason' = 'Erased.'
           and to_jsonb(new) ->> 'housing_benefit_pence' is null
           and to_jsonb(new) ->> 'council_tax_reduction_pence' is null
           and to_jsonb(new) ->> 'receipt' = to_jsonb(convert_to('{"erased":true}', 'UTF8')) #>> '{}'
         else to_jsonb(new) ->> 'reason' = 'Erased.'
       end) then
      return new;
    end if;
  end if;
  raise exception '% is append-only: % refused', tg_table_name, tg_op using errcode = 'insufficient_privilege';
end
$$;

drop trigger refuse_change on claim;
create trigger refuse_change before update or delete on claim for each row
  execute function refuse_change_but_erasure(
    '{snapshot,snapshot_sha256,address_key,account_key,person_key,reference}');
drop trigger refuse_change on decision;
create trigger refuse_change before update or delete on decision for each row
  execute function refuse_change_but_erasure(
    '{record,receipt,reference,top_reason,housing_benefit_pence,council_tax_reduction_pence}');
drop trigger refuse_change on referral_decision;
create trigger refuse_change before update or delete on referral_decision for each row
  execute function refuse_change_but_erasure('{reason}');

-- Erases one claim of a council, wholly or not at all: the claim as handed in, what links it to a person, an address and an account, its decision
-- records with every amount and sentence, officers' words, and what opens its commitments in the log. Refused while a hold stands
-- or an officer has still to decide.
create function erase_claim(
  erased uuid, council text, why_basis text, why text, who text, moment timestamptz)
  returns void language plpgsql security definer set search_path = public, pg_temp as $$
begin
  perform from claim where id = erased and authority = council for update;
  if not found then
    raise exception 'no such claim' using errcode = 'no_data_found';
  end if;
  if exists (select from legal_hold h where h.claim_id = erased
             and not exists (select from legal_hold_release r where r.hold_id = h.id)) then
    raise exception 'a legal hold stands' using errcode = 'object_in_use', detail = 'HOLD';
  end if;
  if exists (select from referral where claim_id = erased and status <> 'CLOSED') then
    raise exception 'an officer has still to decide' using errcode = 'object_in_use', detail = 'OPEN';
  end if;
  insert into erasure (claim_id, authority, basis, because, erased_by, erased_at)
    values (erased, council, why_basis, why, who, moment);
  update claim set snapshot = null, snapshot_sha256 = repeat('0', 64), address_key = null, account_key = null,
    person_key = null, reference = 'ERASED' where id = erased;
  update decision set record = null, receipt = convert_to('{"erased":true}', 'UTF8'), reference = 'ERASED',
    top_reason = 'Erased.', housing_benefit_pence = null, council_tax_reduction_pence = null where claim_id = erased;
  update referral_decision set reason = 'Erased.'
    where referral_id in (select id from referral where claim_id = erased);
  update referral set reference = 'ERASED', top_reason = 'Erased.' where claim_id = erased;
  delete from idempotency where decision_id in (select id from decision where claim_id = erased);
  delete from disclosure where claim_id = erased;
  delete from subject_key where claim_id = erased;
end
$$;
revoke all on function erase_claim(uuid, text, text, text, text, timestamptz) from public;
grant execute on function erase_claim(uuid, text, text, text, text, timestamptz) to triage_app;

-- Salts and keys go by the same way alone.
revoke delete on disclosure, subject_key from triage_app;

do $$
declare
  kept text;
begin
  foreach kept in array array['legal_hold', 'legal_hold_release', 'erasure']
  loop
    execute format('create trigger refuse_change before update or delete on %I for each row execute function refuse_change()', kept);
    execute format('create trigger refuse_truncate before truncate on %I for each statement execute function refuse_change()', kept);
    execute format('grant select on %I to triage_app', kept);
  end loop;
end
$$;
grant insert on legal_hold, legal_hold_release to triage_app;
