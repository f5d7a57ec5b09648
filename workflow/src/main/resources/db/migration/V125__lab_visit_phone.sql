-- Whoever books by telephone or at the lab may have no e-mail. Gone when it is over, like name and address.
ALTER TABLE lab_visit_booking ADD COLUMN phone VARCHAR(21) NULL AFTER email;
