### The imprint: who publishes a paper, how to reach them, and which printing it is.
### renders: 1

## Who publishes it

# A support group or a clinic.
imprint-by = Published by { $name }
# Behind a phone number of the group's own, such as a helpline with volunteers.
imprint-not-medical = Not for emergencies. No medical advice.
# An address, an e-mail or a site.
imprint-reorder = To order more: { $where }
imprint-feedback = Tell us what is wrong or missing: { $where }

## Which printing

# A month, such as November 2026.
imprint-edition = Edition: { $month }
imprint-use-until = Use until the end of { $month }. After that, ask for a new copy.
# A code such as ES-2026-11; also at the foot of every page. If a printing turns out to be wrong, it is called back by this code.
imprint-run = Print run: { $code }

## Room for a stamp

imprint-stamp = Clinic stamp
