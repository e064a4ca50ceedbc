-- What a practice knows of a payer is changed by people: by which version each change was made is checked.
alter table payer add version integer not null default 1;
