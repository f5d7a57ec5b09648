-- What a tutor wrote of somebody is forgotten in time; how far the aims were reached stays.
ALTER TABLE lab_assessment MODIFY COLUMN text VARCHAR(2000) NULL;
