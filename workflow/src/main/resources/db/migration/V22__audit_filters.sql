-- The trail is read by person and by what was done, the newest first.
ALTER TABLE audit_event
  ADD KEY audit_event_person (username, id),
  ADD KEY audit_event_action (action, id);
