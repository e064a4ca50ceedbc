-- A reason is written once and read whole, never searched: as text it takes a third of the time to write.

alter table ledger_transfer
  alter column facts type json using facts::json,
  alter column why type json using why::json;
alter table decision_why alter column why type json using why::json;
