-- When an applicant is reminded of the documents that are awaited is data of the call.
ALTER TABLE public_call
  ADD COLUMN percent_integration_reminder INT NOT NULL DEFAULT 50,
  ADD COLUMN days_integration_last_call   INT NOT NULL DEFAULT 1;
