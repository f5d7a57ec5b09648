-- Who wrote an enrolment in somebody else's name: the social services, whose people are "reserved", or now the lab itself.
ALTER TABLE lab_application RENAME COLUMN proposed_by TO entered_by;
