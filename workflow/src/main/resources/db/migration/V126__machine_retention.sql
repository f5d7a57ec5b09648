-- For how many months the lab knows whose bookings, loans and faults were, once they are over. Bookings go as a whole; loans and faults stay without people and texts.
ALTER TABLE lab_booking_terms ADD COLUMN keep_months INT NOT NULL DEFAULT 12;

ALTER TABLE lab_machine_loan
  MODIFY COLUMN borrower VARCHAR(60) NULL,
  MODIFY COLUMN condition_out VARCHAR(1000) NULL,
  ADD COLUMN erased_at DATETIME(3) NULL,
  ADD KEY lab_machine_loan_to_erase (erased_at, returned_at);

ALTER TABLE lab_machine_fault
  MODIFY COLUMN what VARCHAR(1000) NULL,
  MODIFY COLUMN reporter VARCHAR(60) NULL,
  ADD COLUMN erased_at DATETIME(3) NULL,
  ADD KEY lab_machine_fault_to_erase (erased_at, closed_at);
