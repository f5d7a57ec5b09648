-- Who handed a draft call to the manager does not publish it too. Of those under way it is not known, and they can be published as before.
ALTER TABLE public_call ADD COLUMN handed_over_by VARCHAR(60) NULL AFTER with_manager;
