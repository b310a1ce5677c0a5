### El pie de imprenta: quién publica, cómo comunicarse y de qué tirada es.
### renders: 1
### Sin revisar por personal clínico nativo.

## Who publishes it

# A support group or a clinic.
imprint-by = Publica: { $name }
# Behind a phone number of the group's own, such as a helpline with volunteers.
imprint-not-medical = No es para emergencias. No da consejo médico.
# An address, an e-mail or a site.
imprint-reorder = Para pedir más: { $where }
imprint-feedback = Díganos qué está mal o qué falta: { $where }

## Which printing

# A month, such as November 2026.
imprint-edition = Edición: { $month }
imprint-use-until = Usar hasta el final de { $month }. Después, pida un ejemplar nuevo.
# A code such as ES-2026-11; also at the foot of every page. If a printing turns out to be wrong, it is called back by this code.
imprint-run = Tirada: { $code }

## Room for a stamp

imprint-stamp = Sello de la clínica
