-- Who asked for the record of a patient, a visit or a claim: the ids of the address are in the event's data.
create index event_record on event
  (practice_id, (coalesce(data ->> 'patientId', data ->> 'encounterId', data ->> 'claimId')), event_id)
  where kind in ('access.read', 'access.write');
create index event_actor on event (practice_id, actor, event_id) where kind in ('access.read', 'access.write');
