-- Words of people's lives are erased some months after they have served: what they stood in stays, without them.
ALTER TABLE lab_suspension MODIFY COLUMN reason VARCHAR(1000) NULL;
ALTER TABLE lab_microproject MODIFY COLUMN aims VARCHAR(2000) NULL;
ALTER TABLE lab_voucher MODIFY COLUMN wish VARCHAR(1000) NULL;
