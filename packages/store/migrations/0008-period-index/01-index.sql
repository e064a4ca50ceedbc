-- An index of a practice's table begins with the practice, so that no question ever reads over practices.

drop index ledger_transfer_day;
create index ledger_transfer_day on ledger_transfer using brin (practice_id, effective_date);
