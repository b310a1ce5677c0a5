## What stands on papers that are not for families yet.

# Head of every page of a guide whose translation is not finished; its missing parts stand there in English.
draft-translation = DRAFT TRANSLATION: NOT FINISHED. DO NOT GIVE TO A FAMILY.
