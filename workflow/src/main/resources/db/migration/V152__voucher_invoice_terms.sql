-- How many days after its last day the hours of a voucher may still be written down, as the terms were when it was assigned; and how many days
-- before the term of its invoice the provider is reminded.
ALTER TABLE lab_voucher_fund
  ADD COLUMN writing_days INT NOT NULL DEFAULT 10,
  ADD COLUMN invoice_reminder_days INT NOT NULL DEFAULT 14;

ALTER TABLE lab_voucher
  ADD COLUMN writing_days INT NULL,
  ADD COLUMN invoice_remind_at DATETIME(3) NULL;
UPDATE lab_voucher SET writing_days = 10 WHERE valid_until IS NOT NULL;
UPDATE lab_voucher SET invoice_remind_at = DATE_SUB(invoice_due_at, INTERVAL 14 DAY) WHERE state = 'ATTENDED' AND invoice_due_at IS NOT NULL;
