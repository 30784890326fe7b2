-- What the intake of a claim costs the database.

-- A decision record has some 50,000 bytes. Compressing it took more processor time than everything else about storing a
-- claim; left as it is it takes four times the room (some 60 kB a claim, 600 MB for a council's 10,000 claims a year).
alter table decision alter column record set storage external;

-- Linked claims are found by one key each, and no index serves two questions: a plan made while the table was empty can then
-- not pick the wrong one. The keys differ from council to council, so the council is not part of them.
drop index claim_same_address;
drop index claim_same_account;
drop index claim_same_person;
create index claim_same_address on claim (address_key);
create index claim_same_account on claim (account_key) where account_key is not null;
create index claim_same_person on claim (person_key);
