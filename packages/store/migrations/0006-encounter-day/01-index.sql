-- A payment whose control number is unknown is looked for by the day of service.

create index encounter_day on encounter (practice_id, date_of_service);
