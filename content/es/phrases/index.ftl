### La lista que acompaña a un juego completo de papeles.
### renders: 1

index-title = Sus papeles
index-title-general = Papeles sobre la CRMO (edición general)
page-index = Sus papeles
index-lead = Todos estos papeles dicen lo mismo. Guárdelos juntos y entregue cada uno a la persona a quien va dirigido.
index-paper = Papel y archivo
index-for = Para quién
# Encabezado de una columna estrecha de números.
index-pages = Páginas
index-private = Desde los 12 años puede haber una hoja privada. Nunca forma parte de este juego.

## Para quién es cada papel

index-for-guide = Usted, en casa. La página 1 va en el refrigerador.
index-for-full = Usted, cuando quiera leer más.
index-for-fridge = Todos en casa: en el refrigerador.
index-for-emergency = El servicio de urgencias. Llévela consigo.
index-for-school = Enfermería escolar, docentes y usted.
index-for-dentist = Su dentista y usted.
index-for-carer = Abuelos, niñeras, entrenadores.
index-for-wallet = Su billetera y la mochila. Recortar y doblar.
index-for-tools = Usted: páginas para escribir.
index-for-child = Su hijo o hija. Léanlo juntos.
