-- The lists of enrolments are read in slices: a course's by number and by place on its list, and whom a social worker has proposed.
ALTER TABLE lab_application
  ADD KEY lab_application_numbers (course_id, number),
  ADD KEY lab_application_positions (course_id, position),
  ADD KEY lab_application_proposed (proposed_by, id);
