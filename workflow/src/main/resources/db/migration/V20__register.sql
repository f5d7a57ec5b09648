-- The register lists the applications of a call, or those in a state of all calls, the newest first.
ALTER TABLE idea_application
  ADD KEY idea_application_register (call_id, id),
  ADD KEY idea_application_register_state (state, id);
