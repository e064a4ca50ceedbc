-- The roll-up is kept by the code that posts, which has the accounts at hand, in the same transaction: a trigger had
-- to look each account up again and took longer than the posting. A recount proves it all the same.

drop trigger keep_rollup on ledger_transfer;
drop function keep_receivable_rollup();
