-- Nobody is called any more about a document that was given, seen, or is not needed.
ALTER TABLE lab_phone_notice ADD COLUMN document VARCHAR(20) NULL AFTER application_id;
