## Lo que llevan los papeles que todavía no son para las familias.

draft-translation = BORRADOR DE TRADUCCIÓN: NO ESTÁ TERMINADA. NO ENTREGAR A UNA FAMILIA.
