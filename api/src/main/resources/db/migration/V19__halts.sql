-- What keeps claims from being approved without a person: one row when it begins, one more when somebody lifts it. While a row
-- has no clearance, every claim of the council, or of all councils where the authority is '*', goes to a person.
create table halt (
  id uuid primary key,
  authority text not null,
  reason text not null,
  details text not null check (length(details) between 1 and 1000),
  opened_by text not null,
  opened_at timestamptz(3) not null
);
create index halt_of_authority on halt (authority, opened_at desc);

create table halt_clearance (
  halt_id uuid primary key references halt (id),
  because text not null check (length(because) between 1 and 1000),
  cleared_by text not null,
  cleared_at timestamptz(3) not null
);

do $$
declare
  append_only text;
begin
  foreach append_only in array array['halt', 'halt_clearance']
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
