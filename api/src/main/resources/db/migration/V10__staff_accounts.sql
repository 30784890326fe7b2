-- Accounts of people and systems. Each belongs to one billing authority and holds one role. None is made by a migration.
create table account (
    id                text primary key check (id ~ '^[a-z0-9][a-z0-9.-]{1,63}$'),
    display_name      text not null check (length(display_name) between 1 and 100),
    kind              text not null check (kind in ('PERSON', 'CLIENT')),
    role              text not null check (role in ('form-client', 'officer', 'senior-officer', 'auditor', 'owner', 'admin')),
    authority         text not null,
    -- A person's password by PBKDF2 with salt and iterations; a system's random key by SHA-256, without either.
    secret_hash       bytea not null check (octet_length(secret_hash) = 32),
    secret_salt       bytea,
    secret_iterations integer,
    active            boolean not null,
    constraint account_secret_fits_kind check (
        (kind = 'PERSON' and octet_length(secret_salt) >= 16 and secret_iterations > 0)
        or (kind = 'CLIENT' and secret_salt is null and secret_iterations is null))
);

grant select, insert, update on account to triage_app;
