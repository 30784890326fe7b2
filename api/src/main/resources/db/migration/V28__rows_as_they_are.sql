-- A claim as handed in has some 3,000 bytes. Trying to compress it cost a tenth of what storing a claim costs the database, and
-- moved it into pieces; it stays in its row as it is.
alter table claim alter column snapshot set storage external;
alter table claim set (toast_tuple_target = 8160);

-- Decision records come compressed from the service from now on (StoredRecord); earlier ones stay as they are. The database
-- need not try again, which "external" says already.
comment on column decision.record is 'Canonical JSON, or a Zstandard frame of it with the dictionary records-1.zdict';
