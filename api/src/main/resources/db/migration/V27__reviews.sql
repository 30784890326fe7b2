-- A claimant asks for a decision to be looked at again: docs/ledger.md, "Reviews and overrides".
--
-- A review is a referral of its own beside the one that the decision made, if it made one: with its own day, reason and officer. What is
-- measured by officers' findings looks at the first alone.
alter table referral add column review boolean not null default false;
alter table referral drop constraint referral_decision_id_key;
create unique index referral_of_decision on referral (decision_id) where not review;
create unique index referral_open_review on referral (decision_id) where review and status <> 'CLOSED';

-- Who asked, when it reached the council, and why in their words (empty where no reason was given: none is asked for). "request_key" is
-- the sender's Idempotency-Key.
create table review_request (
  id uuid primary key,
  claim_id uuid not null references claim (id),
  decision_id uuid not null references decision (id),
  referral_id uuid not null unique references referral (id),
  authority text not null,
  asked_by text not null check (asked_by in ('CLAIMANT', 'REPRESENTATIVE')),
  received_on date not null,
  words text check (length(words) between 1 and 4000),
  recorded_by text not null,
  request_key text not null check (length(request_key) between 1 and 200),
  recorded_at timestamptz(3) not null
);
create index review_request_of_decision on review_request (decision_id, recorded_at desc);
create index review_request_of_claim on review_request (claim_id);
create index review_request_of_key on review_request (recorded_by, request_key);

-- Asked of one council about its own decision, and answered by a review of that decision: whoever writes the row.
create function refuse_foreign_review() returns trigger language plpgsql as $$
begin
  if exists (select from decision d join referral r on r.decision_id = d.id
             where d.id = new.decision_id and d.claim_id = new.claim_id and d.authority = new.authority
               and r.id = new.referral_id and r.authority = new.authority and r.review)
     and not exists (select from erasure e where e.claim_id = new.claim_id) then
    return new;
  end if;
  raise exception 'no review of this decision' using errcode = 'check_violation';
end
$$;
create trigger refuse_foreign before insert on review_request for each row execute function refuse_foreign_review();
create trigger refuse_truncate before truncate on review_request for each statement execute function refuse_change();
grant select, insert on review_request to triage_app;

-- As in V18, and a claimant's words with the rest.
create or replace function refuse_change_but_erasure() returns trigger language plpgsql as $$
declare
  personal text[] := tg_argv[0]::text[];
  claim_of_row uuid;
begin
  if tg_op = 'UPDATE' then
    claim_of_row := case tg_table_name
      when 'claim' then (to_jsonb(old) ->> 'id')::uuid
      when 'decision' then (to_jsonb(old) ->> 'claim_id')::uuid
      when 'review_request' then (to_jsonb(old) ->> 'claim_id')::uuid
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
         when 'review_request' then to_jsonb(new) ->> 'words' is null
         else to_jsonb(new) ->> 'reason' = 'Erased.'
       end) then
      return new;
    end if;
  end if;
  raise exception '% is append-only: % refused', tg_table_name, tg_op using errcode = 'insufficient_privilege';
end
$$;
create trigger refuse_change before update or delete on review_request for each row
  execute function refuse_change_but_erasure('{words}');

-- As in V18. Takes the lock under which a review is asked for first, so that neither misses the other.
create or replace function erase_claim(
  erased uuid, council text, why_basis text, why text, who text, moment timestamptz)
  returns void language plpgsql security definer set search_path = public, pg_temp as $$
begin
  perform pg_advisory_xact_lock(hashtextextended('review ' || erased::text, 0));
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
  update review_request set words = null where claim_id = erased;
  update referral set reference = 'ERASED', top_reason = 'Erased.' where claim_id = erased;
  delete from idempotency where decision_id in (select id from decision where claim_id = erased);
  delete from disclosure where claim_id = erased;
  delete from subject_key where claim_id = erased;
end
$$;
