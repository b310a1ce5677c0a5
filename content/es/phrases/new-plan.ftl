### Comments in a new plan (`crmo-guide new`): what to write after each colon. The reader is a nurse or a doctor.
### Each phrase is one line. { $code } is what the computer reads (keys, words of lists, commands): it stays English.

new-fill-in = Plan de cuidados. Complete lo que va después de los dos puntos y ejecute:  { $code }
new-quotes = Ponga entre comillas el texto que lleve coma, dos puntos o #. Los comentarios van en líneas propias.
new-doses = Las líneas de dosis se imprimen como usted las escribe. La guía nunca pone ni cambia una dosis.
new-day = año-mes-día
new-reads = idiomas que lee la familia, por ejemplo { $code }
# Another way to fill in what stands below.
new-or = o bien:  { $code }
new-scan = fecha de las imágenes
# Words of a list; there are more of them than the line shows.
new-bones = huesos: { $code } ... (vea crmo-guide schema)
new-states = cómo está, una de estas palabras: { $code }
new-such-as = por ejemplo: { $code }
new-some-of = una o más de: { $code }
new-weekly = aquí va el metotrexato, con un solo día de la semana y la primera fecha (tiene que caer en ese día)
new-on-dates = cada dos semanas o más: cada fecha se imprime con una casilla
new-as-needed = solo si hace falta: necesita { $code }
new-at-hospital = la pone el hospital: aquí no va ninguna dosis
new-one-line-each = o una línea por cada una:  { $code }
new-fever = necesario si una medicina debilita las defensas (o póngalo en el archivo de la clínica)
new-pages = páginas que se quitan y páginas que van primero; las de seguridad se quedan

## Comments in a new clinic file

new-clinic = Lo que es igual para todas las familias de esta clínica, escrito una vez. Nunca una dosis, una concentración ni un niño.
new-clinic-use = Úselo con:  { $code }
# { $code } is a list of keys.
new-clinic-medicines = lo que usted dice a todas las familias sobre una medicina: { $code }
