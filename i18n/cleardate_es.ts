<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="es" sourcelanguage="en">
<context>
    <name>ClearDate</name>
    <message>
        <source>(chosen)</source>
        <translation>(elegido)</translation>
    </message>
    <message>
        <source>, about {time} left</source>
        <translation>, faltan unos {time}</translation>
    </message>
    <message>
        <source>90 % interval of {band}, plus and minus (reflectance)</source>
        <translation>Intervalo del 90 % de {band}, más y menos (reflectancia)</translation>
    </message>
    <message>
        <source>90 % interval of {index}, plus and minus</source>
        <translation>Intervalo del 90 % de {index}, más y menos</translation>
    </message>
    <message>
        <source>: too old for CUDA 13, which needs {needed}</source>
        <translation>: demasiado antiguo para CUDA 13, que necesita {needed}</translation>
    </message>
    <message>
        <source>A Python could not be fetched: {reason}</source>
        <translation>No se pudo descargar un Python: {reason}</translation>
    </message>
    <message>
        <source>A calendar of even steps: days without an image as well</source>
        <translation>Un calendario de pasos iguales: también días sin imagen</translation>
    </message>
    <message>
        <source>A clear image of another date, with the bands of optical T2</source>
        <translation>Una imagen despejada de otra fecha, con las bandas de la óptica T2</translation>
    </message>
    <message>
        <source>A few seconds of training, to see how all of it works.</source>
        <translation>Unos segundos de entrenamiento, para ver cómo funciona todo.</translation>
    </message>
    <message>
        <source>A file of the environment cannot be written.</source>
        <translation>No se puede escribir un archivo del entorno.</translation>
    </message>
    <message>
        <source>A file's name has signs that {shell} would change: copy as Python.</source>
        <translation>El nombre de un archivo tiene caracteres que {shell} cambiaría: cópielo como Python.</translation>
    </message>
    <message>
        <source>A folder that pip download filled on another machine</source>
        <translation>Una carpeta que pip download llenó en otro equipo</translation>
    </message>
    <message>
        <source>A held-out place after epoch {epoch}</source>
        <translation>Lugar reservado tras la época {epoch}</translation>
    </message>
    <message>
        <source>A model cannot be called {name}.</source>
        <translation>Un modelo no puede llamarse {name}.</translation>
    </message>
    <message>
        <source>A network that also looks at the clear pixels of T2 around the cloud.</source>
        <translation>Una red que también mira los píxeles despejados de T2 alrededor de la nube.</translation>
    </message>
    <message>
        <source>A network that changes T1 itself; the models that come with ClearDate are such.</source>
        <translation>Una red que modifica el propio T1; los modelos que vienen con ClearDate son de este tipo.</translation>
    </message>
    <message>
        <source>A package arrived damaged.</source>
        <translation>Un paquete llegó dañado.</translation>
    </message>
    <message>
        <source>A picture of all dates, their cloud and scores</source>
        <translation>Una imagen de todas las fechas, sus nubes y puntuaciones</translation>
    </message>
    <message>
        <source>A pixel depends on {pixels} pixels around it.</source>
        <translation>Un píxel depende de los {pixels} píxeles a su alrededor.</translation>
    </message>
    <message>
        <source>A program did not answer for {seconds} s.</source>
        <translation>Un programa no respondió durante {seconds} s.</translation>
    </message>
    <message>
        <source>A repair of the compute environment was not done to its end.</source>
        <translation>Una reparación del entorno de cálculo no llegó a terminar.</translation>
    </message>
    <message>
        <source>A run of ClearDate is using the environment.</source>
        <translation>Una ejecución de ClearDate está usando el entorno.</translation>
    </message>
    <message>
        <source>A run that was stopped goes on with what is missing. Untick after changing settings.</source>
        <translation>Una ejecución detenida continúa con lo que falta. Desmárquelo después de cambiar los ajustes.</translation>
    </message>
    <message>
        <source>A scene classification (SCL), a mask or a layer of polygons</source>
        <translation>Una clasificación de escena (SCL), una máscara o una capa de polígonos</translation>
    </message>
    <message>
        <source>A scene file, or the collection.json of a season of two dates; may be given several times. Needed unless there is a season.</source>
        <translation>Un archivo de escena, o el collection.json de una temporada de dos fechas; puede indicarse varias veces. Necesario si no hay temporada.</translation>
    </message>
    <message>
        <source>A season that prepare made, its folder or collection.json, to learn from pairs of its dates: each date with at most 10 % cloud as T2, the nearest with at most 1 % as T1, both with SAR, at most 12 pairs.</source>
        <translation>Una temporada que creó prepare (su carpeta o collection.json), para aprender de pares de sus fechas: cada fecha con como máximo un 10 % de nubes como T2, la más cercana con como máximo un 1 % como T1, ambas con SAR, 12 pares como máximo.</translation>
    </message>
    <message>
        <source>A simpler answer to compare with, for example optical T1; it also says where the scene changed.</source>
        <translation>Una respuesta más simple con la que comparar, por ejemplo la óptica T1; también indica dónde cambió la escena.</translation>
    </message>
    <message>
        <source>A small network that corrects linear regression from T1 to T2.</source>
        <translation>Una red pequeña que corrige la regresión lineal de T1 a T2.</translation>
    </message>
    <message>
        <source>A table (CSV) of acquisitions, for stacks of your own: columns date, optical, clouds, sar and, where wished, cloud_values, cloud_kind, scale, offset, sar_units, orbit, bands; paths from its folder.</source>
        <translation>Una tabla (CSV) de adquisiciones, para pilas propias: columnas date, optical, clouds, sar y, si se desea, cloud_values, cloud_kind, scale, offset, sar_units, orbit, bands; rutas desde su carpeta.</translation>
    </message>
    <message>
        <source>A trained model that takes part beside the method.</source>
        <translation>Un modelo entrenado que participa junto al método.</translation>
    </message>
    <message>
        <source>A trained network of the library that takes part as well</source>
        <translation>Una red entrenada de la biblioteca que también participa</translation>
    </message>
    <message>
        <source>About {needed} GB of memory are needed, {free} GB are free. Close other programs.</source>
        <translation>Se necesitan unos {needed} GB de memoria y hay {free} GB libres. Cierre otros programas.</translation>
    </message>
    <message>
        <source>About {percent} of T2 is cloud.</source>
        <translation>Cerca del {percent} de T2 es nube.</translation>
    </message>
    <message>
        <source>About {percent} of T2 is cloud: little is left to learn from and to check with.</source>
        <translation>Cerca del {percent} de T2 es nube: queda poco de lo que aprender y con lo que comprobar.</translation>
    </message>
    <message>
        <source>About {time} on this computer's processor ({cores} cores), {memory} GB of memory.</source>
        <translation>Unos {time} en el procesador de este equipo ({cores} núcleos), {memory} GB de memoria.</translation>
    </message>
    <message>
        <source>About {time} on two cores and {memory} GB of memory.</source>
        <translation>Unos {time} con dos núcleos y {memory} GB de memoria.</translation>
    </message>
    <message>
        <source>About {time} on two cores and {memory} GB of memory; more with a model.</source>
        <translation>Unos {time} con dos núcleos y {memory} GB de memoria; más con un modelo.</translation>
    </message>
    <message>
        <source>Adam's learning rate; unset, the preset's (0.0002 for the paper's).</source>
        <translation>Tasa de aprendizaje de Adam; sin indicar, la del ajuste predefinido (0.0002 en los del artículo).</translation>
    </message>
    <message>
        <source>Add a scene to learn from.</source>
        <translation>Añada una escena de la que aprender.</translation>
    </message>
    <message>
        <source>Add missed pixels to the mask</source>
        <translation>Añadir a la máscara los píxeles no detectados</translation>
    </message>
    <message>
        <source>Add scene files that exist</source>
        <translation>Añadir archivos de escena existentes</translation>
    </message>
    <message>
        <source>Add scenes</source>
        <translation>Añadir escenas</translation>
    </message>
    <message>
        <source>Add the ending.</source>
        <translation>Añada la extensión.</translation>
    </message>
    <message>
        <source>Add the images of two dates to the project.</source>
        <translation>Añada al proyecto las imágenes de dos fechas.</translation>
    </message>
    <message>
        <source>Add to mask</source>
        <translation>A la máscara</translation>
    </message>
    <message>
        <source>Add to the models</source>
        <translation>Añadir a los modelos</translation>
    </message>
    <message>
        <source>Adds it to the models and chooses it in the first tab</source>
        <translation>Lo añade a los modelos y lo elige en la primera pestaña</translation>
    </message>
    <message>
        <source>Add…</source>
        <translation>Añadir…</translation>
    </message>
    <message>
        <source>Advanced</source>
        <translation>Avanzado</translation>
    </message>
    <message>
        <source>After</source>
        <translation>Después</translation>
    </message>
    <message>
        <source>All dates together do not fill it, the nearest clear one does: {reason}</source>
        <translation>No la rellenan todas las fechas juntas, sino la despejada más cercana: {reason}</translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation>Todos los archivos (*)</translation>
    </message>
    <message>
        <source>All layers cover optical T2.</source>
        <translation>Todas las capas cubren la óptica T2.</translation>
    </message>
    <message>
        <source>All of T2 is cloud, so there is nothing to learn from. Use Simulate in the Processing toolbox instead, which needs no clear pixel.</source>
        <translation>Todo T2 es nube, así que no hay nada de lo que aprender. Use Simular de la caja de herramientas de procesos, que no necesita píxeles despejados.</translation>
    </message>
    <message>
        <source>All of it as JSON</source>
        <translation>Todo ello en JSON</translation>
    </message>
    <message>
        <source>All of it is cloud: use Simulate optical image.</source>
        <translation>Todo es nube: use Simular imagen óptica.</translation>
    </message>
    <message>
        <source>All that the mask says of T2 is cloud, the rest is nodata ({value}). If that means clear, save the mask without it (Raster &gt; Conversion &gt; Translate, additional parameters: -a_nodata none); if it means cloud, use Simulate in the Processing toolbox.</source>
        <translation>Todo lo que la máscara dice de T2 es nube; el resto es nodata ({value}). Si eso significa despejado, guarde la máscara sin ese valor (Ráster &gt; Conversión &gt; Traducir, parámetros adicionales: -a_nodata none); si significa nube, use Simular de la caja de herramientas de procesos.</translation>
    </message>
    <message>
        <source>All with cloud</source>
        <translation>Todas con nubes</translation>
    </message>
    <message>
        <source>Also</source>
        <translation>Además</translation>
    </message>
    <message>
        <source>Also each day with SAR alone</source>
        <translation>También días con solo SAR</translation>
    </message>
    <message>
        <source>Also every</source>
        <translation>También cada</translation>
    </message>
    <message>
        <source>An input is in memory or temporary: save it as a file and choose that.</source>
        <translation>Una entrada está en memoria o es temporal: guárdela como archivo y elija ese archivo.</translation>
    </message>
    <message>
        <source>An optical image of the date of {name}, every pixel of it simulated.</source>
        <translation>Una imagen óptica de la fecha de {name}, con todos sus píxeles simulados.</translation>
    </message>
    <message>
        <source>An optical image without a SAR image that near in time is left out.</source>
        <translation>Se omite una imagen óptica que no tenga una imagen SAR tan cercana en el tiempo.</translation>
    </message>
    <message>
        <source>Angle</source>
        <translation>Ángulo</translation>
    </message>
    <message>
        <source>Another QGIS is changing the environment (process, since: {holder}).</source>
        <translation>Otro QGIS está modificando el entorno (proceso, desde: {holder}).</translation>
    </message>
    <message>
        <source>Area</source>
        <translation>Área</translation>
    </message>
    <message>
        <source>Areas (optional)</source>
        <translation>Áreas (opcional)</translation>
    </message>
    <message>
        <source>Arithmetic of the convolutions while training; validation and the model are fp32. auto: bf16 on a GPU that has it, fp16 on an older one, fp32 on a CPU.</source>
        <translation>Aritmética de las convoluciones durante el entrenamiento; la validación y el modelo son fp32. auto: bf16 en una GPU que lo tenga, fp16 en una más antigua, fp32 en una CPU.</translation>
    </message>
    <message>
        <source>As on the day itself, for what has to be known at once</source>
        <translation>Como en el mismo día, para lo que debe saberse enseguida</translation>
    </message>
    <message>
        <source>Ask your administrator about the limits of your account.</source>
        <translation>Pregunte a su administrador por los límites de su cuenta.</translation>
    </message>
    <message>
        <source>Asking the registry</source>
        <translation>Consultando el registro de paquetes</translation>
    </message>
    <message>
        <source>Asks of the images chosen in the first tab</source>
        <translation>Compara con las imágenes elegidas en la primera pestaña</translation>
    </message>
    <message>
        <source>Band</source>
        <translation>Banda</translation>
    </message>
    <message>
        <source>Band or index</source>
        <translation>Banda o índice</translation>
    </message>
    <message>
        <source>Bands</source>
        <translation>Bandas</translation>
    </message>
    <message>
        <source>Bands to learn (not set: the preset's)</source>
        <translation>Bandas que aprender (sin definir: las del ajuste predefinido)</translation>
    </message>
    <message>
        <source>Bands to learn, of those that all scenes have, for example red,green,blue,nir,swir16; or all. Polarisations may be named too. Unset: red, green, blue and NIR for the paper's presets (mtcgan, mtcnn, cgan, cnn, pix2pix) where the scenes have them, all for others.</source>
        <translation>Bandas que aprender, de las que tienen todas las escenas, por ejemplo red,green,blue,nir,swir16; o all. También se pueden indicar polarizaciones. Sin indicar: rojo, verde, azul y NIR en los ajustes predefinidos del artículo (mtcgan, mtcnn, cgan, cnn, pix2pix) si las escenas las tienen; todas en los demás.</translation>
    </message>
    <message>
        <source>Bands whose own pixels are larger than those of the image, such as Sentinel-2's 20 m bands beside 10 m, on their own grid, a GeoTIFF; the filled image then holds the others alone. Unset: all bands are in the filled image, on its grid.</source>
        <translation>Bandas cuyos propios píxeles son mayores que los de la imagen, como las bandas de 20 m de Sentinel-2 junto a las de 10 m, en su propia cuadrícula, un GeoTIFF; la imagen rellenada contiene entonces solo las demás. Sin indicar: todas las bandas están en la imagen rellenada, en su cuadrícula.</translation>
    </message>
    <message>
        <source>Bands with larger pixels in a file on their own grid, such as 20 m beside 10 m; else all bands are in the image</source>
        <translation>Bandas con píxeles mayores en un archivo con su propia cuadrícula, como 20 m junto a 10 m; si no, todas las bandas están en la imagen</translation>
    </message>
    <message>
        <source>Bands with larger pixels, on their own grid</source>
        <translation>Bandas con píxeles mayores, en su propia cuadrícula</translation>
    </message>
    <message>
        <source>Bands {names}</source>
        <translation>Bandas {names}</translation>
    </message>
    <message>
        <source>Batch file</source>
        <translation>Archivo de lote</translation>
    </message>
    <message>
        <source>Batches learned as one</source>
        <translation>Lotes aprendidos como uno</translation>
    </message>
    <message>
        <source>Batch…</source>
        <translation>Lote…</translation>
    </message>
    <message>
        <source>Before</source>
        <translation>Antes</translation>
    </message>
    <message>
        <source>Before / after</source>
        <translation>Antes / después</translation>
    </message>
    <message>
        <source>Before: {name}</source>
        <translation>Antes: {name}</translation>
    </message>
    <message>
        <source>Beware</source>
        <translation>Advertencias</translation>
    </message>
    <message>
        <source>Blue</source>
        <translation>Azul</translation>
    </message>
    <message>
        <source>Both SAR images are of the relative orbit {orbit}.</source>
        <translation>Las dos imágenes SAR son de la órbita relativa {orbit}.</translation>
    </message>
    <message>
        <source>CUDA</source>
        <translation>CUDA</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Cancelar</translation>
    </message>
    <message>
        <source>Change under the cloud that radar does not see, such as the colour of a crop.</source>
        <translation>Cambios bajo la nube que el radar no ve, como el color de un cultivo.</translation>
    </message>
    <message>
        <source>Channels of the first layer</source>
        <translation>Canales de la primera capa</translation>
    </message>
    <message>
        <source>Channels of the network's first layer; unset, the preset's (64 for the paper's). Smaller is faster and weaker.</source>
        <translation>Canales de la primera capa de la red; sin indicar, los del ajuste predefinido (64 en los del artículo). Con menos es más rápida y más débil.</translation>
    </message>
    <message>
        <source>Check</source>
        <translation>Comprobar</translation>
    </message>
    <message>
        <source>Check that it exists and may be run.</source>
        <translation>Compruebe que existe y que se puede ejecutar.</translation>
    </message>
    <message>
        <source>Check the connection and QGIS's proxy, or install from a folder of wheels.</source>
        <translation>Compruebe la conexión y el proxy de QGIS o instale desde una carpeta de wheels.</translation>
    </message>
    <message>
        <source>Check the path or choose another layer.</source>
        <translation>Compruebe la ruta o elija otra capa.</translation>
    </message>
    <message>
        <source>Check the path, or leave it out to use the package registry.</source>
        <translation>Compruebe la ruta o no la indique para usar el registro de paquetes.</translation>
    </message>
    <message>
        <source>Check the path.</source>
        <translation>Compruebe la ruta.</translation>
    </message>
    <message>
        <source>Check the permissions and the free space.</source>
        <translation>Compruebe los permisos y el espacio libre.</translation>
    </message>
    <message>
        <source>Check the proxy in QGIS's options (Network), or install from a folder of wheels.</source>
        <translation>Compruebe el proxy en las opciones de QGIS (Red) o instale desde una carpeta de wheels.</translation>
    </message>
    <message>
        <source>Check the rights of the folder.</source>
        <translation>Compruebe los permisos de la carpeta.</translation>
    </message>
    <message>
        <source>Checks</source>
        <translation>Comprobaciones</translation>
    </message>
    <message>
        <source>Checks that the rasters of one place fit together and writes them down as a scene, which Train model learns from.
The rasters are not copied. A cloud mask of T2 keeps cloudy pixels out of the training; polygons are written to a file beside the scene.</source>
        <translation>Comprueba que los rásteres de un lugar encajan entre sí y los registra como una escena, de la que aprende Entrenar modelo.
Los rásteres no se copian. Una máscara de nubes de T2 excluye los píxeles nublados del entrenamiento; los polígonos se escriben en un archivo junto a la escena.</translation>
    </message>
    <message>
        <source>Choose a Python {oldest} to {newest}, or leave it to ClearDate.</source>
        <translation>Elija un Python de {oldest} a {newest} o deje que lo haga ClearDate.</translation>
    </message>
    <message>
        <source>Choose a file name that ends in .onnx.</source>
        <translation>Elija un nombre de archivo que termine en .onnx.</translation>
    </message>
    <message>
        <source>Choose a file or a product as it was downloaded; it is added to the project</source>
        <translation>Elija un archivo o un producto tal como se descargó; se añade al proyecto</translation>
    </message>
    <message>
        <source>Choose a file; it is added to the project</source>
        <translation>Elegir un archivo; se añade al proyecto</translation>
    </message>
    <message>
        <source>Choose a filled date.</source>
        <translation>Elija una fecha rellenada.</translation>
    </message>
    <message>
        <source>Choose a folder on a disk of this machine.</source>
        <translation>Elija una carpeta en un disco de este equipo.</translation>
    </message>
    <message>
        <source>Choose a folder or a file</source>
        <translation>Elegir una carpeta o un archivo</translation>
    </message>
    <message>
        <source>Choose a folder that is there.</source>
        <translation>Elija una carpeta que exista.</translation>
    </message>
    <message>
        <source>Choose a folder with a short path, such as C:\ClearDate.</source>
        <translation>Elija una carpeta con una ruta corta, como C:\ClearDate.</translation>
    </message>
    <message>
        <source>Choose a folder.</source>
        <translation>Elija una carpeta.</translation>
    </message>
    <message>
        <source>Choose a mask, or fill the missed pixels too (under Advanced).</source>
        <translation>Elija una máscara, o rellene también los píxeles no detectados (en Avanzado).</translation>
    </message>
    <message>
        <source>Choose a polygon layer.</source>
        <translation>Elija una capa de polígonos.</translation>
    </message>
    <message>
        <source>Choose a raster</source>
        <translation>Elegir un ráster</translation>
    </message>
    <message>
        <source>Choose an empty folder, or delete it yourself if you do not need it.</source>
        <translation>Elija una carpeta vacía o bórrela usted mismo si no la necesita.</translation>
    </message>
    <message>
        <source>Choose an empty folder.</source>
        <translation>Elija una carpeta vacía.</translation>
    </message>
    <message>
        <source>Choose another folder for the filled image.</source>
        <translation>Elija otra carpeta para la imagen rellenada.</translation>
    </message>
    <message>
        <source>Choose another folder for the scene.</source>
        <translation>Elija otra carpeta para la escena.</translation>
    </message>
    <message>
        <source>Choose another folder.</source>
        <translation>Elija otra carpeta.</translation>
    </message>
    <message>
        <source>Choose another layer.</source>
        <translation>Elija otra capa.</translation>
    </message>
    <message>
        <source>Choose another name.</source>
        <translation>Elija otro nombre.</translation>
    </message>
    <message>
        <source>Choose scenes, or a season.</source>
        <translation>Elija escenas o una temporada.</translation>
    </message>
    <message>
        <source>Choose the cloud mask of T2, or draw the clouds on the map.</source>
        <translation>Elija la máscara de nubes de T2 o dibuje las nubes en el mapa.</translation>
    </message>
    <message>
        <source>Choose the folder of a product</source>
        <translation>Elija la carpeta de un producto</translation>
    </message>
    <message>
        <source>Choose the folder that Prepare season made.</source>
        <translation>Elija la carpeta que creó Preparar temporada.</translation>
    </message>
    <message>
        <source>Choose the folder that holds the images.</source>
        <translation>Elija la carpeta que contiene las imágenes.</translation>
    </message>
    <message>
        <source>Choose {layers}.</source>
        <translation>Elija {layers}.</translation>
    </message>
    <message>
        <source>Clear</source>
        <translation>Vaciar</translation>
    </message>
    <message>
        <source>Clear dates have at most this cloud (%)</source>
        <translation>Nubes máximas en fechas despejadas (%)</translation>
    </message>
    <message>
        <source>Clear optical image of T1, for models that need it.</source>
        <translation>Imagen óptica despejada de T1, para los modelos que la necesitan.</translation>
    </message>
    <message>
        <source>Clear optical image of T1, with the bands of optical T2.</source>
        <translation>Imagen óptica despejada de T1, con las bandas de la óptica T2.</translation>
    </message>
    <message>
        <source>Clear pixels of {name} that look like cloud that its mask misses, by kind, and those that look like cloud in {t1}. They may be land that changed.</source>
        <translation>Píxeles despejados de {name} que parecen nube que la máscara no recoge, por clase, y los que parecen nube en {t1}. Puede ser terreno que ha cambiado.</translation>
    </message>
    <message>
        <source>Clear pixels that look like cloud or its shadow: {t2} in T2, {t1} in T1, of {looked_at} looked at.</source>
        <translation>Píxeles despejados que parecen nube o su sombra: {t2} en T2, {t1} en T1, de {looked_at} examinados.</translation>
    </message>
    <message>
        <source>Clear pixels that look like cloud that the mask misses, a GeoTIFF: 0 none, 1 like cloud, 2 like thin cloud, 3 like its shadow, 4 to 6 the same in optical T1. They stay as they are; what is like cloud is not learned from, nor the rest if that would do harm.</source>
        <translation>Píxeles despejados que parecen nube que la máscara no recoge, un GeoTIFF: 0 ninguno, 1 como nube, 2 como nube fina, 3 como su sombra, 4 a 6 lo mismo en la óptica T1. Quedan como están; de los que parecen nube no se aprende, ni de los demás si eso hiciera daño.</translation>
    </message>
    <message>
        <source>Clear pixels that look like cloud, its haze or shadow, to look at and to mask</source>
        <translation>Píxeles despejados que parecen nube, su bruma o su sombra, para verlos y enmascararlos</translation>
    </message>
    <message>
        <source>ClearDate</source>
        <translation>ClearDate</translation>
    </message>
    <message>
        <source>ClearDate (fill cloudy dates from SAR)</source>
        <translation>ClearDate (rellena fechas nubladas a partir de SAR)</translation>
    </message>
    <message>
        <source>ClearDate demo scene (made up)</source>
        <translation>Escena de demostración de ClearDate (inventada)</translation>
    </message>
    <message>
        <source>ClearDate fill: {name}</source>
        <translation>Relleno de ClearDate: {name}</translation>
    </message>
    <message>
        <source>ClearDate model</source>
        <translation>Modelo de ClearDate</translation>
    </message>
    <message>
        <source>ClearDate model (*.onnx)</source>
        <translation>Modelo de ClearDate (*.onnx)</translation>
    </message>
    <message>
        <source>ClearDate scene</source>
        <translation>Escena de ClearDate</translation>
    </message>
    <message>
        <source>ClearDate season: {name}</source>
        <translation>Temporada de ClearDate: {name}</translation>
    </message>
    <message>
        <source>ClearDate simulation: {name}</source>
        <translation>Simulación de ClearDate: {name}</translation>
    </message>
    <message>
        <source>ClearDate's compute environment is not installed.</source>
        <translation>El entorno de cálculo de ClearDate no está instalado.</translation>
    </message>
    <message>
        <source>ClearDate: compute environment</source>
        <translation>ClearDate: entorno de cálculo</translation>
    </message>
    <message>
        <source>Click on the map.</source>
        <translation>Haga clic en el mapa.</translation>
    </message>
    <message>
        <source>Click on the map: a pixel over time</source>
        <translation>Haga clic en el mapa: un píxel en el tiempo</translation>
    </message>
    <message>
        <source>Close it where it is open, or choose another folder.</source>
        <translation>Ciérrelo donde esté abierto o elija otra carpeta.</translation>
    </message>
    <message>
        <source>Close other programs, or choose smaller tiles, patches or batches.</source>
        <translation>Cierre otros programas o elija teselas, parches o lotes más pequeños.</translation>
    </message>
    <message>
        <source>Cloud</source>
        <translation>Nublado</translation>
    </message>
    <message>
        <source>Cloud and shadow that the mask misses and that do not look like it, such as haze over all of the image: they stay in it, and what was learned from them is wrong.</source>
        <translation>Nubes y sombras que la máscara no incluye y que no lo parecen, como bruma sobre toda la imagen: quedan en ella, y lo aprendido de ellas es erróneo.</translation>
    </message>
    <message>
        <source>Cloud from (%)</source>
        <translation>Nube desde (%)</translation>
    </message>
    <message>
        <source>Cloud mask</source>
        <translation>Máscara de nubes</translation>
    </message>
    <message>
        <source>Cloud mask of T2 (raster or polygons)</source>
        <translation>Máscara de nubes de T2 (ráster o polígonos)</translation>
    </message>
    <message>
        <source>Cloud mask of T2, a raster or a GeoJSON file of polygons; training uses the clear pixels only.</source>
        <translation>Máscara de nubes de T2, un ráster o un archivo GeoJSON de polígonos; el entrenamiento usa solo los píxeles despejados.</translation>
    </message>
    <message>
        <source>Cloud mask of T2: a raster, or a GeoJSON file of polygons. Unset: the mask that comes with optical T2, if that is a product such as Sentinel-2's SAFE, else its nodata.</source>
        <translation>Máscara de nubes de T2: un ráster o un archivo GeoJSON de polígonos. Sin indicar: la máscara que acompaña a la óptica T2 si es un producto como el SAFE de Sentinel-2; si no, su nodata.</translation>
    </message>
    <message>
        <source>Cloud mask of the date to learn from</source>
        <translation>Máscara de nubes de la fecha de la que aprender</translation>
    </message>
    <message>
        <source>Clouds drawn</source>
        <translation>Nubes dibujadas</translation>
    </message>
    <message>
        <source>Clouds of T2</source>
        <translation>Nubes de T2</translation>
    </message>
    <message>
        <source>Cloudy dates</source>
        <translation>Fechas nubladas</translation>
    </message>
    <message>
        <source>Cloudy dates are filled from the nearest date that is as clear as this.</source>
        <translation>Las fechas nubladas se rellenan a partir de la fecha más cercana que esté al menos así de despejada.</translation>
    </message>
    <message>
        <source>Cloudy optical image of T2: two bands or more, told by their descriptions, such as B04 or red; without these red, green, blue and NIR.</source>
        <translation>Imagen óptica nublada de T2: dos bandas o más, reconocidas por sus descripciones, como B04 o red; sin ellas, rojo, verde, azul y NIR.</translation>
    </message>
    <message>
        <source>Coastal</source>
        <translation>Costera</translation>
    </message>
    <message>
        <source>Comes with the first epoch.</source>
        <translation>Aparece con la primera época.</translation>
    </message>
    <message>
        <source>Compile the generator</source>
        <translation>Compilar el generador</translation>
    </message>
    <message>
        <source>Compile the generator with torch.compile; needs a C++ compiler and a minute at the start, and is faster on some machines.</source>
        <translation>Compilar el generador con torch.compile; necesita un compilador de C++ y un minuto al principio, y es más rápido en algunos equipos.</translation>
    </message>
    <message>
        <source>Compression</source>
        <translation>Compresión</translation>
    </message>
    <message>
        <source>Compression of the outputs: zstd is fast, deflate is read by every program.</source>
        <translation>Compresión de las salidas: zstd es rápida, deflate la lee cualquier programa.</translation>
    </message>
    <message>
        <source>Compute activations again instead of keeping them: less than half of the memory for the paper's presets, up to a third more time, the same result.</source>
        <translation>Calcular de nuevo las activaciones en lugar de guardarlas: menos de la mitad de memoria en los ajustes del artículo, hasta un tercio más de tiempo y el mismo resultado.</translation>
    </message>
    <message>
        <source>Compute environment</source>
        <translation>Entorno de cálculo</translation>
    </message>
    <message>
        <source>Compute environment…</source>
        <translation>Entorno de cálculo…</translation>
    </message>
    <message>
        <source>Copied from a download by ClearDate.</source>
        <translation>Copiado de una descarga por ClearDate.</translation>
    </message>
    <message>
        <source>Copy as Python</source>
        <translation>Copiar como Python</translation>
    </message>
    <message>
        <source>Copy as command</source>
        <translation>Copiar como orden</translation>
    </message>
    <message>
        <source>Copy as command ({shell})</source>
        <translation>Copiar como orden ({shell})</translation>
    </message>
    <message>
        <source>Copy it, on one grid</source>
        <translation>Copiar en una malla</translation>
    </message>
    <message>
        <source>Copy log</source>
        <translation>Copiar registro</translation>
    </message>
    <message>
        <source>Copy what lies in the area</source>
        <translation>Copiar lo que está en el área</translation>
    </message>
    <message>
        <source>Copy what lies in the area, as COGs on one grid. Unset: files are read where they lie, and only tiles of one pass are copied, as they are put together.</source>
        <translation>Copiar lo que está en el área, como COG en una misma cuadrícula. Sin indicar: los archivos se leen donde están, y solo se copian las teselas de una misma pasada, ya que se unen.</translation>
    </message>
    <message>
        <source>Correct Sentinel-1 for the terrain</source>
        <translation>Corregir Sentinel-1 del terreno</translation>
    </message>
    <message>
        <source>Correct it, or remove it to use the plugin's own environment.</source>
        <translation>Corríjalo o elimínelo para usar el entorno propio del complemento.</translation>
    </message>
    <message>
        <source>Corrected image</source>
        <translation>Imagen corregida</translation>
    </message>
    <message>
        <source>Curves of the training</source>
        <translation>Curvas del entrenamiento</translation>
    </message>
    <message>
        <source>Date</source>
        <translation>Fecha</translation>
    </message>
    <message>
        <source>Date {number} of {count}: {title}</source>
        <translation>Fecha {number} de {count}: {title}</translation>
    </message>
    <message>
        <source>Dates</source>
        <translation>Fechas</translation>
    </message>
    <message>
        <source>Dates are filled from pairs, as these settings need: {names}.</source>
        <translation>Las fechas se rellenan a partir de pares, como exigen estos ajustes: {names}.</translation>
    </message>
    <message>
        <source>Dates filled</source>
        <translation>Fechas rellenadas</translation>
    </message>
    <message>
        <source>Dates that are done stay as they are</source>
        <translation>Las fechas terminadas quedan como están</translation>
    </message>
    <message>
        <source>Dates that failed</source>
        <translation>Fechas fallidas</translation>
    </message>
    <message>
        <source>Dates to fill (2018-05-26,2018-06-05; not set: all with cloud)</source>
        <translation>Fechas que rellenar (2018-05-26,2018-06-05; sin indicar: todas con nubes)</translation>
    </message>
    <message>
        <source>Days</source>
        <translation>Días</translation>
    </message>
    <message>
        <source>Days from the date to its SAR, and the relative orbit</source>
        <translation>Días desde la fecha hasta su SAR, y la órbita relativa</translation>
    </message>
    <message>
        <source>Days that no optical image shows; every pixel is simulated</source>
        <translation>Días que ninguna imagen óptica muestra; todos los píxeles son simulados</translation>
    </message>
    <message>
        <source>Demo SAR T1</source>
        <translation>Demo: SAR T1</translation>
    </message>
    <message>
        <source>Demo SAR T2</source>
        <translation>Demo: SAR T2</translation>
    </message>
    <message>
        <source>Demo cloud mask (SCL)</source>
        <translation>Demo: máscara de nubes (SCL)</translation>
    </message>
    <message>
        <source>Demo optical T1 (clear)</source>
        <translation>Demo: óptica T1 (despejada)</translation>
    </message>
    <message>
        <source>Demo optical T2 (cloudy)</source>
        <translation>Demo: óptica T2 (nublada)</translation>
    </message>
    <message>
        <source>Device</source>
        <translation>Dispositivo</translation>
    </message>
    <message>
        <source>Different CRS ({names}); all are put on the grid of optical T2 while read.</source>
        <translation>SRC distintos ({names}); al leerlas, todas se ajustan a la cuadrícula de la óptica T2.</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Hecho</translation>
    </message>
    <message>
        <source>Done in {time}.</source>
        <translation>Terminado en {time}.</translation>
    </message>
    <message>
        <source>Dot: observed. Ring: under cloud. Square: filled, with its 90 % interval.</source>
        <translation>Punto: observado. Anillo: bajo nubes. Cuadrado: rellenado, con su intervalo del 90 %.</translation>
    </message>
    <message>
        <source>Downloading {name} ({size} MB)</source>
        <translation>Descargando {name} ({size} MB)</translation>
    </message>
    <message>
        <source>Draw a rectangle on the map</source>
        <translation>Dibujar un rectángulo en el mapa</translation>
    </message>
    <message>
        <source>Draw clouds on the map: click for corners, right click ends a cloud, Backspace takes a corner back, Esc drops it</source>
        <translation>Dibujar nubes en el mapa: clic para los vértices, clic derecho para terminar una nube, Retroceso quita un vértice, Esc la descarta</translation>
    </message>
    <message>
        <source>Draw polygons around the clouds, or choose another layer.</source>
        <translation>Dibuje polígonos alrededor de las nubes o elija otra capa.</translation>
    </message>
    <message>
        <source>Dropout rate</source>
        <translation>Tasa de dropout</translation>
    </message>
    <message>
        <source>Dropout rate; unset, the preset's (0.5 for the paper's).</source>
        <translation>Tasa de dropout; sin indicar, la del ajuste predefinido (0.5 en los del artículo).</translation>
    </message>
    <message>
        <source>Each date gets a filled image, a trust layer and a report, called as its image. {FOLDER} stands for the folder of the time series.</source>
        <translation>Cada fecha recibe una imagen rellenada, una capa de confianza y un informe, con el nombre de su imagen. {FOLDER} representa la carpeta de la serie temporal.</translation>
    </message>
    <message>
        <source>Each date that is filled gets an image, a report and, if wanted, a trust layer, named after its day. Unless you choose another place, the folder lies beside the season: {FOLDER} and {NAME} stand for the season's folder and name.</source>
        <translation>Cada fecha rellenada recibe una imagen, un informe y, si se desea, una capa de confianza, con el nombre de su día. Si no elige otro lugar, la carpeta queda junto a la temporada: {FOLDER} y {NAME} representan la carpeta y el nombre de la temporada.</translation>
    </message>
    <message>
        <source>Edge of a patch in pixels; unset, the preset's (256 for the paper's).</source>
        <translation>Lado de un parche en píxeles; sin indicar, el del ajuste predefinido (256 en los del artículo).</translation>
    </message>
    <message>
        <source>Edge of a pixel (metres; not set: as it is)</source>
        <translation>Lado de un píxel (metros; sin definir: tal como es)</translation>
    </message>
    <message>
        <source>Edge of a pixel in metres.</source>
        <translation>Lado de un píxel en metros.</translation>
    </message>
    <message>
        <source>Edge of a pixel in metres; acquisitions are then copied, as they have to be computed.</source>
        <translation>Lado de un píxel en metros; las adquisiciones se copian entonces, ya que hay que calcularlas.</translation>
    </message>
    <message>
        <source>Edge of a tile in pixels; 0 chooses.</source>
        <translation>Lado de una tesela en píxeles; 0 lo elige.</translation>
    </message>
    <message>
        <source>Edge of the scene (pixels)</source>
        <translation>Lado de la escena (píxeles)</translation>
    </message>
    <message>
        <source>Edge of the scene in pixels.</source>
        <translation>Lado de la escena en píxeles.</translation>
    </message>
    <message>
        <source>Elevation model (SNAP's name)</source>
        <translation>Modelo de elevación (nombre en SNAP)</translation>
    </message>
    <message>
        <source>Else the others go on, and the summary says why it failed.</source>
        <translation>Si no, las demás continúan y el resumen indica por qué falló.</translation>
    </message>
    <message>
        <source>Ends after this step; the best model so far is written.</source>
        <translation>Termina tras este paso; se escribe el mejor modelo hasta el momento.</translation>
    </message>
    <message>
        <source>Environment</source>
        <translation>Entorno</translation>
    </message>
    <message>
        <source>Epochs</source>
        <translation>Épocas</translation>
    </message>
    <message>
        <source>Epochs; unset, the preset's.</source>
        <translation>Épocas; sin indicar, las del ajuste predefinido.</translation>
    </message>
    <message>
        <source>Error</source>
        <translation>Error</translation>
    </message>
    <message>
        <source>Error of each band (RMSE in reflectance)</source>
        <translation>Error de cada banda (RMSE en reflectancia)</translation>
    </message>
    <message>
        <source>Evaluate simulation</source>
        <translation>Evaluar simulación</translation>
    </message>
    <message>
        <source>Evaluation</source>
        <translation>Evaluación</translation>
    </message>
    <message>
        <source>Examples</source>
        <translation>Ejemplos</translation>
    </message>
    <message>
        <source>Expected error of {band} (reflectance)</source>
        <translation>Error esperado de {band} (reflectancia)</translation>
    </message>
    <message>
        <source>Export the model</source>
        <translation>Exportar el modelo</translation>
    </message>
    <message>
        <source>Export…</source>
        <translation>Exportar…</translation>
    </message>
    <message>
        <source>Failed: {reason}</source>
        <translation>Falló: {reason}</translation>
    </message>
    <message>
        <source>False colour (NIR, red, green)</source>
        <translation>Falso color (NIR, rojo, verde)</translation>
    </message>
    <message>
        <source>Fetching Python {version}</source>
        <translation>Descargando Python {version}</translation>
    </message>
    <message>
        <source>File</source>
        <translation>Archivo</translation>
    </message>
    <message>
        <source>File or archive…</source>
        <translation>Archivo o archivo comprimido…</translation>
    </message>
    <message>
        <source>Fill</source>
        <translation>Rellenar</translation>
    </message>
    <message>
        <source>Fill a date</source>
        <translation>Rellenar fecha</translation>
    </message>
    <message>
        <source>Fill all cloudy dates of a season</source>
        <translation>Rellenar todas las fechas nubladas de una temporada</translation>
    </message>
    <message>
        <source>Fill clouds</source>
        <translation>Rellenar nubes</translation>
    </message>
    <message>
        <source>Fill each date from earlier ones alone, as on the day itself.</source>
        <translation>Rellenar cada fecha solo a partir de las anteriores, como en el propio día.</translation>
    </message>
    <message>
        <source>Fill it by pip download on a machine with the same system and Python.</source>
        <translation>Llénela con pip download en un equipo con el mismo sistema y el mismo Python.</translation>
    </message>
    <message>
        <source>Fill many dates</source>
        <translation>Rellenar varias fechas</translation>
    </message>
    <message>
        <source>Fill many dates of a folder</source>
        <translation>Rellenar varias fechas de una carpeta</translation>
    </message>
    <message>
        <source>Fill many dates…</source>
        <translation>Rellenar varias fechas…</translation>
    </message>
    <message>
        <source>Fill missed cloud too</source>
        <translation>Rellenar también nube no detectada</translation>
    </message>
    <message>
        <source>Fill one date</source>
        <translation>Rellenar una fecha</translation>
    </message>
    <message>
        <source>Fill pixels that look like missed cloud too</source>
        <translation>Rellenar también los píxeles que parecen nube no detectada</translation>
    </message>
    <message>
        <source>Fill season</source>
        <translation>Rellenar temporada</translation>
    </message>
    <message>
        <source>Fill the cloudy part of an optical image from SAR</source>
        <translation>Rellenar la parte nublada de una imagen óptica a partir de SAR</translation>
    </message>
    <message>
        <source>Fill those pixels of optical T2 too, as if the mask had them.</source>
        <translation>Rellenar también esos píxeles de la óptica T2, como si la máscara los tuviera.</translation>
    </message>
    <message>
        <source>Filled</source>
        <translation>Rellenada</translation>
    </message>
    <message>
        <source>Filled by {method}.</source>
        <translation>Rellenado mediante {method}.</translation>
    </message>
    <message>
        <source>Filled by {method}. On clear pixels of the same date that it had not seen, it is off by {error} in reflectance on average.</source>
        <translation>Rellenada mediante {method}. En píxeles despejados de la misma fecha que no había visto, se desvía {error} en reflectancia de media.</translation>
    </message>
    <message>
        <source>Filled date</source>
        <translation>Fecha rellenada</translation>
    </message>
    <message>
        <source>Filled from all earlier dates and SAR; nearest: {dates}</source>
        <translation>Se rellena con todas las fechas anteriores y SAR; más próximas: {dates}</translation>
    </message>
    <message>
        <source>Filled from all other dates and SAR; nearest: {dates}</source>
        <translation>Se rellena con todas las demás fechas y SAR; más próximas: {dates}</translation>
    </message>
    <message>
        <source>Filled image</source>
        <translation>Imagen rellenada</translation>
    </message>
    <message>
        <source>Filled {name}</source>
        <translation>{name} rellenada</translation>
    </message>
    <message>
        <source>Filled {name}, bands with larger pixels</source>
        <translation>{name} rellenada, bandas con píxeles mayores</translation>
    </message>
    <message>
        <source>Filled: {bands}. From SAR: {polarisations}.</source>
        <translation>Se rellena: {bands}. Del SAR: {polarisations}.</translation>
    </message>
    <message>
        <source>Fills every cloudy date of a folder whose files have dates in their names. A start for models that go on with the filled dates.</source>
        <translation>Rellena cada fecha nublada de una carpeta cuyos archivos llevan la fecha en el nombre. Un punto de partida para modelos que siguen trabajando con las fechas rellenadas.</translation>
    </message>
    <message>
        <source>Fills every cloudy date of a folder, one after the other.
Files are told apart by the date in their names, by their bands (SAR 2, optical 4) and by words such as cloud, mask or SCL for cloud masks (rasters or polygons). Every cloudy date is filled from the nearest clear one, each with its nearest SAR image, of one orbit if there is such a pair.
Products as they were downloaded, and what Prepare season made, are taken too, with the cloud masks that they bring.
A date that fails does not stop the others. The table summary.csv says what became of each; batch.json can be opened in the batch dialog of Fill clouds, to look at the pairs and change them.</source>
        <translation type="vanished">Rellena cada fecha nublada de una carpeta, una tras otra.
Los archivos se distinguen por la fecha de su nombre, por sus bandas (SAR 2, óptica 4) y por palabras como cloud, mask o SCL en el caso de las máscaras de nubes (rásteres o polígonos). Cada fecha nublada se rellena a partir de la despejada más cercana, cada una con su imagen SAR más cercana, de una misma órbita si existe tal par.
También se admiten los productos tal como se descargaron y lo que hizo Preparar temporada, con las máscaras de nubes que traen.
Una fecha que falla no detiene las demás. La tabla summary.csv indica qué fue de cada una; batch.json se puede abrir en el diálogo de proceso por lotes de Rellenar nubes para ver los pares y cambiarlos.</translation>
    </message>
    <message>
        <source>Fills every cloudy date of a folder, one after the other.
Files are told apart by the date in their names, by their bands (SAR 2, optical 4) and by words such as cloud, mask or SCL for cloud masks (rasters or polygons). Of five dates or more each cloudy one is filled from all others, as Fill season does. Fewer, and all where a setting needs it, are filled from the nearest clear date, each with its nearest SAR image, of one orbit if there is such a pair.
Products as they were downloaded, and what Prepare season made, are taken too, with the cloud masks that they bring.
A date that fails does not stop the others. The table summary.csv says what became of each; batch.json can be opened in the batch dialog of Fill clouds, to look at the pairs and change them.</source>
        <translation>Rellena cada fecha nublada de una carpeta, una tras otra.
Los archivos se distinguen por la fecha de su nombre, por sus bandas (SAR 2, óptica 4) y por palabras como cloud, mask o SCL en el caso de las máscaras de nubes (rásteres o polígonos). A partir de cinco fechas, cada una nublada se rellena a partir de todas las demás, como hace «Rellenar temporada». Si son menos, o si un ajuste lo exige, se rellena a partir de la fecha despejada más cercana, cada una con su imagen SAR más cercana, de una misma órbita si existe tal par.
También se admiten los productos tal como se descargaron y lo que hizo Preparar temporada, con las máscaras de nubes que traen.
Una fecha que falla no detiene las demás. La tabla summary.csv indica qué fue de cada una; batch.json se puede abrir en el diálogo de proceso por lotes de Rellenar nubes para ver los pares y cambiarlos.</translation>
    </message>
    <message>
        <source>Fills the cloudy dates of a season, each from all its other dates and from SAR.
The season is what Prepare season made of downloads or of a table of rasters. Clear pixels stay as they are. A date needs no clear pixel of its own, and no other date has to be clear: pixels that some date shows are enough.
A date that fails does not stop the others. The table summary.csv lists all dates with their cloud, the method and its score on held-out clear pixels beside simpler methods.</source>
        <translation>Rellena las fechas nubladas de una temporada, cada una a partir de todas las demás y de SAR.
La temporada es lo que Preparar temporada hizo de descargas o de una tabla de rásteres. Los píxeles despejados quedan como están. Una fecha no necesita ningún píxel despejado propio, y ninguna otra tiene que estar despejada: bastan los píxeles que muestra alguna fecha.
Una fecha que falla no detiene las demás. La tabla summary.csv enumera todas las fechas con sus nubes, el método y su puntuación en píxeles despejados reservados junto a métodos más sencillos.</translation>
    </message>
    <message>
        <source>Fills the cloudy part of an optical image (date T2) from SAR and an older clear image (date T1).
Several methods are fitted on the clear pixels of T2 and compared on clear pixels that they have not seen; the best one fills. Clear pixels stay as they are. The log shows the scores of every method.</source>
        <translation>Rellena la parte nublada de una imagen óptica (fecha T2) a partir de SAR y de una imagen despejada anterior (fecha T1).
Varios métodos se ajustan con los píxeles despejados de T2 y se comparan en píxeles despejados que no han visto; el mejor rellena. Los píxeles despejados quedan como están. El registro muestra las puntuaciones de cada método.</translation>
    </message>
    <message>
        <source>Fills the cloudy part of one image and says how far to trust each pixel. If the true image is given, as in a test with painted clouds, the filled pixels are scored against it.</source>
        <translation>Rellena la parte nublada de una imagen e indica hasta qué punto confiar en cada píxel. Si se indica la imagen verdadera, como en una prueba con nubes pintadas, los píxeles rellenados se evalúan frente a ella.</translation>
    </message>
    <message>
        <source>Filter speckle</source>
        <translation>Filtrar el moteado</translation>
    </message>
    <message>
        <source>Filter speckle (refined Lee); not needed for filling.</source>
        <translation>Filtrar el moteado (Lee refinado); no es necesario para rellenar.</translation>
    </message>
    <message>
        <source>First day (2018-04-01)</source>
        <translation>Primer día (2018-04-01)</translation>
    </message>
    <message>
        <source>Fits my layers?</source>
        <translation>¿Sirve en mis capas?</translation>
    </message>
    <message>
        <source>Fmask</source>
        <translation>Fmask</translation>
    </message>
    <message>
        <source>Fmask of HLS, in bits</source>
        <translation>Fmask de HLS, en bits</translation>
    </message>
    <message>
        <source>Folder</source>
        <translation>Carpeta</translation>
    </message>
    <message>
        <source>Folder for the filled dates, their reports and a table.</source>
        <translation>Carpeta para las fechas rellenadas, sus informes y una tabla.</translation>
    </message>
    <message>
        <source>Folder for the rasters.</source>
        <translation>Carpeta para los rásteres.</translation>
    </message>
    <message>
        <source>Folder of a product…</source>
        <translation>Carpeta de un producto…</translation>
    </message>
    <message>
        <source>Folder of downloads</source>
        <translation>Carpeta de descargas</translation>
    </message>
    <message>
        <source>Folder of downloads or of a season</source>
        <translation>Carpeta de descargas o de una temporada</translation>
    </message>
    <message>
        <source>Folder of downloads or of a season…</source>
        <translation>Carpeta de descargas o de una temporada…</translation>
    </message>
    <message>
        <source>Folder of the results</source>
        <translation>Carpeta de resultados</translation>
    </message>
    <message>
        <source>Folder of the scene</source>
        <translation>Carpeta de la escena</translation>
    </message>
    <message>
        <source>Folder of the season</source>
        <translation>Carpeta de la temporada</translation>
    </message>
    <message>
        <source>Folder of the time series</source>
        <translation>Carpeta de la serie temporal</translation>
    </message>
    <message>
        <source>Folder of wheels</source>
        <translation>Carpeta de wheels</translation>
    </message>
    <message>
        <source>Follow addresses on the network inside files</source>
        <translation>Seguir direcciones de red dentro de los archivos</translation>
    </message>
    <message>
        <source>Follow addresses on the network that a file names, such as the sources of a VRT. A remote raster that is given by its own address is read without this.</source>
        <translation>Seguir las direcciones de red que indica un archivo, como las fuentes de un VRT. Un ráster remoto indicado por su propia dirección se lee sin esta opción.</translation>
    </message>
    <message>
        <source>For NVIDIA's graphics cards. auto: if the driver is new enough.</source>
        <translation>Para tarjetas gráficas NVIDIA. auto: si el controlador es lo bastante reciente.</translation>
    </message>
    <message>
        <source>For each pixel: observed or simulated, the error to expect, and its 90 % interval</source>
        <translation>Para cada píxel: observado o simulado, el error esperable y su intervalo del 90 %</translation>
    </message>
    <message>
        <source>For each pixel: observed or simulated, the error to expect, and what is unlike</source>
        <translation>Para cada píxel: observado o simulado, el error previsto y qué no se parece</translation>
    </message>
    <message>
        <source>For filling dates</source>
        <translation>Para rellenar fechas</translation>
    </message>
    <message>
        <source>For filling dates and training</source>
        <translation>Para rellenar fechas y entrenar</translation>
    </message>
    <message>
        <source>For what</source>
        <translation>Para qué</translation>
    </message>
    <message>
        <source>Four files, each of its own.</source>
        <translation>Cuatro archivos, todos distintos.</translation>
    </message>
    <message>
        <source>Free some space, or choose a folder on another disk.</source>
        <translation>Libere espacio o elija una carpeta en otro disco.</translation>
    </message>
    <message>
        <source>From earlier dates alone</source>
        <translation>Solo con fechas anteriores</translation>
    </message>
    <message>
        <source>From this probability on, in per cent, a mask of probabilities is cloud.</source>
        <translation>A partir de esta probabilidad, en tanto por ciento, una máscara de probabilidades es nube.</translation>
    </message>
    <message>
        <source>GPU</source>
        <translation>GPU</translation>
    </message>
    <message>
        <source>GRD</source>
        <translation>GRD</translation>
    </message>
    <message>
        <source>Gaussian process</source>
        <translation>proceso gaussiano</translation>
    </message>
    <message>
        <source>Gaussian process on the best date</source>
        <translation>proceso gaussiano sobre la mejor fecha</translation>
    </message>
    <message>
        <source>Give a model that ClearDate trained.</source>
        <translation>Indique un modelo entrenado con ClearDate.</translation>
    </message>
    <message>
        <source>Give files names such as s2_20210907.tif, and bands names such as B04.</source>
        <translation>Dé a los archivos nombres como s2_20210907.tif, y a las bandas nombres como B04.</translation>
    </message>
    <message>
        <source>Give the file that Fill clouds wrote as its trust layer.</source>
        <translation>Indique el archivo que Rellenar nubes escribió como capa de confianza.</translation>
    </message>
    <message>
        <source>Give the values with commas between them, for example 3,8,9,10.</source>
        <translation>Indique los valores separados por comas, por ejemplo 3,8,9,10.</translation>
    </message>
    <message>
        <source>Go by earlier dates alone</source>
        <translation>Usar solo las fechas anteriores</translation>
    </message>
    <message>
        <source>Go on from the checkpoint beside the output.</source>
        <translation>Continuar desde el punto de control que está junto a la salida.</translation>
    </message>
    <message>
        <source>Go on from where it stopped</source>
        <translation>Continuar donde se detuvo</translation>
    </message>
    <message>
        <source>Go on with a run that was stopped</source>
        <translation>Continuar una ejecución detenida</translation>
    </message>
    <message>
        <source>Go on with a run that was stopped: dates whose files are whole stay as they are. Season, settings and version must be those of that run.</source>
        <translation>Continuar una ejecución que se detuvo: las fechas cuyos archivos están completos se quedan como están. La temporada, los ajustes y la versión deben ser los de esa ejecución.</translation>
    </message>
    <message>
        <source>Go on with a stopped run</source>
        <translation>Continuar lo detenido</translation>
    </message>
    <message>
        <source>Green</source>
        <translation>Verde</translation>
    </message>
    <message>
        <source>Green: clear. Grey: cloud. Orange foot: to be filled. Violet: days of SAR.</source>
        <translation>Verde: despejado. Gris: nubes. Base naranja: se rellena. Violeta: días de SAR.</translation>
    </message>
    <message>
        <source>Grow by</source>
        <translation>Ampliar en</translation>
    </message>
    <message>
        <source>Grow the cloud mask by (pixels)</source>
        <translation>Ampliar la máscara de nubes en (píxeles)</translation>
    </message>
    <message>
        <source>Grow the cloud mask by this many pixels. Unset: by 2 where it is Sentinel-2's scene classification (SCL), whose clouds end too early; else by none.</source>
        <translation>Ampliar la máscara de nubes en este número de píxeles. Sin indicar: en 2 si es la clasificación de escena de Sentinel-2 (SCL), cuyas nubes terminan demasiado pronto; si no, en ninguno.</translation>
    </message>
    <message>
        <source>HTML</source>
        <translation>HTML</translation>
    </message>
    <message>
        <source>Half the 90 % interval, in expected errors: {widths}.</source>
        <translation>Mitad del intervalo del 90 %, en errores esperados: {widths}.</translation>
    </message>
    <message>
        <source>Hatch</source>
        <translation>Rayado</translation>
    </message>
    <message>
        <source>Hatch the area that is simulated</source>
        <translation>Rayar el área simulada</translation>
    </message>
    <message>
        <source>Hatch the simulated area</source>
        <translation>Rayar el área simulada</translation>
    </message>
    <message>
        <source>Held-out PSNR in dB, by epoch</source>
        <translation>PSNR reservado en dB, por época</translation>
    </message>
    <message>
        <source>Help</source>
        <translation>Ayuda</translation>
    </message>
    <message>
        <source>How far to trust the filled {name}: which pixels are simulated, the expected error and 90 % interval of each band in the numbers of the image, and where the inputs are unlike anything seen.</source>
        <translation>Hasta qué punto confiar en {name} rellenada: qué píxeles son simulados, el error esperado y el intervalo del 90 % de cada banda en los números de la imagen, y dónde las entradas no se parecen a nada visto.</translation>
    </message>
    <message>
        <source>How far to trust the filled {name}: which pixels are simulated, the expected error and 90 % interval of each band in the numbers of the image, and which pixels no other date shows.</source>
        <translation>Hasta qué punto confiar en {name} rellenada: qué píxeles son simulados, el error esperado y el intervalo del 90 % de cada banda en los números de la imagen, y qué píxeles no muestra ninguna otra fecha.</translation>
    </message>
    <message>
        <source>How good it is</source>
        <translation>Qué calidad tiene</translation>
    </message>
    <message>
        <source>How it goes</source>
        <translation>Progreso</translation>
    </message>
    <message>
        <source>How much of T2 is cloud is not known yet.</source>
        <translation>Aún no se sabe cuánto de T2 es nube.</translation>
    </message>
    <message>
        <source>How much of T2 is cloud was not measured: {name} has too many corners.</source>
        <translation>No se ha medido cuánto de T2 es nube: {name} tiene demasiados vértices.</translation>
    </message>
    <message>
        <source>How to fill</source>
        <translation>Cómo rellenar</translation>
    </message>
    <message>
        <source>How true the expected errors are</source>
        <translation>Cuánto aciertan los errores esperados</translation>
    </message>
    <message>
        <source>If you set an index or a mirror for pip, check that it has the package.</source>
        <translation>Si configuró un índice o una réplica para pip, compruebe que tiene el paquete.</translation>
    </message>
    <message>
        <source>Image to score</source>
        <translation>Imagen por evaluar</translation>
    </message>
    <message>
        <source>Images</source>
        <translation>Imágenes</translation>
    </message>
    <message>
        <source>Images that it learned to make: {scenes}. Places: {places}.</source>
        <translation>Imágenes que aprendió a crear: {scenes}. Lugares: {places}.</translation>
    </message>
    <message>
        <source>Import a model</source>
        <translation>Importar un modelo</translation>
    </message>
    <message>
        <source>Import…</source>
        <translation>Importar…</translation>
    </message>
    <message>
        <source>Indices to write, as ndvi,nbr</source>
        <translation>Índices (como ndvi,nbr)</translation>
    </message>
    <message>
        <source>Inputs</source>
        <translation>Entradas</translation>
    </message>
    <message>
        <source>Inputs: {}</source>
        <translation>Entradas: {}</translation>
    </message>
    <message>
        <source>Install</source>
        <translation>Instalar</translation>
    </message>
    <message>
        <source>Install Python {version} yourself and name it in the settings.</source>
        <translation>Instale usted mismo Python {version} e indíquelo en los ajustes.</translation>
    </message>
    <message>
        <source>Install Python {version}, or uv, and try again.</source>
        <translation>Instale Python {version} o uv e inténtelo de nuevo.</translation>
    </message>
    <message>
        <source>Install again</source>
        <translation>Reinstalar</translation>
    </message>
    <message>
        <source>Install from a folder of wheels</source>
        <translation>Instalar desde una carpeta de wheels</translation>
    </message>
    <message>
        <source>Install from these files alone, without a network.</source>
        <translation>Instalar solo desde estos archivos, sin red.</translation>
    </message>
    <message>
        <source>Install the compute environment</source>
        <translation>Instalar el entorno de cálculo</translation>
    </message>
    <message>
        <source>Install what requirements/simulate.txt names, or let ClearDate install its own.</source>
        <translation>Instale lo que indica requirements/simulate.txt o deje que ClearDate instale el suyo.</translation>
    </message>
    <message>
        <source>Install what training needs…</source>
        <translation>Instalar lo que necesita el entrenamiento…</translation>
    </message>
    <message>
        <source>Install, repair or remove…</source>
        <translation>Instalar, reparar o eliminar…</translation>
    </message>
    <message>
        <source>Installs, repairs, checks or removes the Python environment that does ClearDate's computing.
It is a folder of its own: QGIS's Python is not touched. What is there already stays in use until the new one has been tried and found to work.</source>
        <translation>Instala, repara, comprueba o elimina el entorno de Python que hace los cálculos de ClearDate.
Es una carpeta propia: el Python de QGIS no se toca. Lo que ya existe se sigue usando hasta que el nuevo se haya probado y funcione.</translation>
    </message>
    <message>
        <source>Install…</source>
        <translation>Instalar…</translation>
    </message>
    <message>
        <source>It can be used, but has learned on other values.</source>
        <translation>Se puede usar, pero aprendió con otros valores.</translation>
    </message>
    <message>
        <source>It cannot be told what is cloud in {name}: it holds {values}. Name the values that are cloud, or say under Advanced what the mask is.</source>
        <translation>No se puede saber qué es nube en {name}: contiene {values}. Indique los valores que son nube, o en Avanzado qué es la máscara.</translation>
    </message>
    <message>
        <source>It comes with ClearDate.</source>
        <translation>Viene con ClearDate.</translation>
    </message>
    <message>
        <source>It corrects T1 itself.</source>
        <translation>Corrige el propio T1.</translation>
    </message>
    <message>
        <source>It corrects linear regression from T1 to T2, fitted on the clear pixels of T2.</source>
        <translation>Corrige la regresión lineal de T1 a T2, ajustada con los píxeles despejados de T2.</translation>
    </message>
    <message>
        <source>It gives {bands} as reflectance.</source>
        <translation>Da {bands} como reflectancia.</translation>
    </message>
    <message>
        <source>It gives {given}. Fill takes {others} from boosted trees that are fitted on the date; Simulate leaves them out.</source>
        <translation>Da {given}. Rellenar toma {others} de árboles potenciados que se ajustan con la fecha; Simular los omite.</translation>
    </message>
    <message>
        <source>It has no place in the CRS of the map.</source>
        <translation>No tiene lugar en el SRC del mapa.</translation>
    </message>
    <message>
        <source>It has {days}.</source>
        <translation>Tiene {days}.</translation>
    </message>
    <message>
        <source>It learns all bands that the scenes have in common.</source>
        <translation>Aprende todas las bandas que las escenas tienen en común.</translation>
    </message>
    <message>
        <source>It learns red, green, blue and NIR where the scenes have them.</source>
        <translation>Aprende rojo, verde, azul y NIR donde las escenas los tienen.</translation>
    </message>
    <message>
        <source>It makes the whole value itself.</source>
        <translation>Calcula por sí mismo el valor completo.</translation>
    </message>
    <message>
        <source>Its scenes have no place on the earth.</source>
        <translation>Sus escenas no tienen un lugar en la Tierra.</translation>
    </message>
    <message>
        <source>JSON</source>
        <translation>JSON</translation>
    </message>
    <message>
        <source>Keep dates that are filled already</source>
        <translation>Conservar las fechas ya rellenadas</translation>
    </message>
    <message>
        <source>L1 loss</source>
        <translation>pérdida L1</translation>
    </message>
    <message>
        <source>Landsat</source>
        <translation>Landsat</translation>
    </message>
    <message>
        <source>Landsat's QA_PIXEL</source>
        <translation>QA_PIXEL de Landsat</translation>
    </message>
    <message>
        <source>Larger pixels apart</source>
        <translation>Píxeles mayores aparte</translation>
    </message>
    <message>
        <source>Last day</source>
        <translation>Último día</translation>
    </message>
    <message>
        <source>Layer</source>
        <translation>Capa</translation>
    </message>
    <message>
        <source>Learn so many batches as one, with the memory of one; batch norm still sees each apart. Presets with a discriminator compute their generator once more for it.</source>
        <translation>Aprender esta cantidad de lotes como uno solo, con la memoria de uno; la normalización por lotes sigue viendo cada uno por separado. Los ajustes con discriminador calculan su generador una vez más para ello.</translation>
    </message>
    <message>
        <source>Learning rate</source>
        <translation>Tasa de aprendizaje</translation>
    </message>
    <message>
        <source>Left empty: {python}</source>
        <translation>Si se deja vacío: {python}</translation>
    </message>
    <message>
        <source>Licence</source>
        <translation>Licencia</translation>
    </message>
    <message>
        <source>Like missed cloud in {name}</source>
        <translation>Parece nube no detectada en {name}</translation>
    </message>
    <message>
        <source>Log</source>
        <translation>Registro</translation>
    </message>
    <message>
        <source>Log: {path}</source>
        <translation>Registro: {path}</translation>
    </message>
    <message>
        <source>Look at the dates of a season</source>
        <translation>Examinar las fechas de una temporada</translation>
    </message>
    <message>
        <source>Looking for a Python</source>
        <translation>Buscando un Python</translation>
    </message>
    <message>
        <source>Looking for a graphics card</source>
        <translation>Buscando una tarjeta gráfica</translation>
    </message>
    <message>
        <source>Looking through {folder}</source>
        <translation>Examinando {folder}</translation>
    </message>
    <message>
        <source>Looks for downloads in a folder (Sentinel-2, Landsat, terrain-corrected Sentinel-1, STAC items, as folders or archives) and writes down what it finds as a season: a STAC Collection that leads to the files where they lie.
The items of a season, and products themselves, can be given to all other algorithms as images. With an area they can be copied, cut to it and on one grid.</source>
        <translation>Busca descargas en una carpeta (Sentinel-2, Landsat, Sentinel-1 con corrección del terreno, ítems STAC, como carpetas o archivos comprimidos) y anota lo que encuentra como temporada: una colección STAC que lleva a los archivos donde están.
Los ítems de una temporada, y también los productos mismos, se pueden dar como imágenes a todos los demás algoritmos. Con un área se pueden copiar, recortados a ella y en una misma cuadrícula.</translation>
    </message>
    <message>
        <source>Loss while training, by epoch</source>
        <translation>Pérdida en el entrenamiento, por época</translation>
    </message>
    <message>
        <source>Lost in fewer bits</source>
        <translation>Pérdida con menos bits</translation>
    </message>
    <message>
        <source>MAE</source>
        <translation>MAE</translation>
    </message>
    <message>
        <source>Made by ClearDate {version} on {day}.</source>
        <translation>Creado con ClearDate {version} el {day}.</translation>
    </message>
    <message>
        <source>Made up by a program, to try things on; no place on Earth looks like this.</source>
        <translation>Inventada por un programa para hacer pruebas; ningún lugar de la Tierra es así.</translation>
    </message>
    <message>
        <source>Made with</source>
        <translation>Creado con</translation>
    </message>
    <message>
        <source>Make a mask that holds the pixels that look like missed cloud, too, and choose it</source>
        <translation>Hacer una máscara que contenga también los píxeles que parecen nube no detectada, y elegirla</translation>
    </message>
    <message>
        <source>Make a scene of layers: opens the algorithm for it</source>
        <translation>Crear una escena con capas: abre el algoritmo correspondiente</translation>
    </message>
    <message>
        <source>Make demo scene</source>
        <translation>Crear escena de demostración</translation>
    </message>
    <message>
        <source>Make it smaller, or save the layer in a CRS that has an EPSG code.</source>
        <translation>Hágalo más pequeño o guarde la capa en un SRC que tenga un código EPSG.</translation>
    </message>
    <message>
        <source>Make training scene</source>
        <translation>Crear escena de entrenamiento</translation>
    </message>
    <message>
        <source>Makes a season of a folder of downloads, or of a table of rasters, and fills its cloudy dates, each from all others, with trust layers. Give one of the two; with an area the downloads are best copied, cut to it and on one grid.</source>
        <translation>Hace una temporada de una carpeta de descargas o de una tabla de rásteres y rellena sus fechas nubladas, cada una a partir de todas las demás, con capas de confianza. Indique una de las dos; con un área conviene copiar las descargas, recortadas a ella y en una misma cuadrícula.</translation>
    </message>
    <message>
        <source>Makes a small made-up scene and puts it into the project</source>
        <translation>Crea una pequeña escena inventada y la añade al proyecto</translation>
    </message>
    <message>
        <source>Makes a small made-up scene to try things on: SAR and optical images of two dates, a cloud mask, and the truth under the clouds.
It shows how things work and says nothing about quality.</source>
        <translation>Crea una pequeña escena inventada para hacer pruebas: imágenes SAR y ópticas de dos fechas, una máscara de nubes y la verdad bajo las nubes.
Muestra cómo funciona todo y no dice nada sobre la calidad.</translation>
    </message>
    <message>
        <source>Makes a terrain-corrected image of a Sentinel-1 GRD product with SNAP, which has to be installed: orbit file, thermal noise, calibration to sigma nought, on wish a speckle filter, terrain correction.
Sentinel-1 RTC of the Planetary Computer, of ASF or of Earth Engine needs none of this.</source>
        <translation>Crea con SNAP, que debe estar instalado, una imagen con corrección del terreno a partir de un producto GRD de Sentinel-1: archivo de órbita, ruido térmico, calibración a sigma cero, si se desea un filtro de moteado, corrección del terreno.
Sentinel-1 RTC de Planetary Computer, de ASF o de Earth Engine no necesita nada de esto.</translation>
    </message>
    <message>
        <source>Makes an optical image from SAR of the same date alone.</source>
        <translation>Crea una imagen óptica solo a partir de SAR de la misma fecha.</translation>
    </message>
    <message>
        <source>Makes hatched polygons of the pixels that a fill has simulated, from its trust layer.
Put them over the filled image. Images of more than 2000 pixels an edge are read coarser.</source>
        <translation>Crea polígonos rayados con los píxeles que un relleno ha simulado, a partir de su capa de confianza.
Colóquelos sobre la imagen rellenada. Las imágenes de más de 2000 píxeles de lado se leen con menos detalle.</translation>
    </message>
    <message>
        <source>Makes the optical image of T2 from SAR and optical T1 and from SAR T2.</source>
        <translation>Crea la imagen óptica de T2 a partir de SAR y óptica T1 y de SAR T2.</translation>
    </message>
    <message>
        <source>Makes the optical image of T2 from SAR and optical T1, from SAR T2, and from the clear pixels of T2.</source>
        <translation>Crea la imagen óptica de T2 a partir de SAR y óptica T1, de SAR T2 y de los píxeles despejados de T2.</translation>
    </message>
    <message>
        <source>Making the demo scene…</source>
        <translation>Creando la escena de demostración…</translation>
    </message>
    <message>
        <source>Making the environment</source>
        <translation>Creando el entorno</translation>
    </message>
    <message>
        <source>Making the pictures…</source>
        <translation>Creando las imágenes…</translation>
    </message>
    <message>
        <source>Many dates of one place, each filled from all others. Choose the folder with your downloads (Sentinel-2, Landsat, Sentinel-1), or drop it here.</source>
        <translation>Muchas fechas de un lugar, cada una rellenada con todas las demás. Elija la carpeta con sus descargas (Sentinel-2, Landsat, Sentinel-1) o suéltela aquí.</translation>
    </message>
    <message>
        <source>Mask</source>
        <translation>Máscara</translation>
    </message>
    <message>
        <source>Mask of pixels to score</source>
        <translation>Máscara de píxeles por evaluar</translation>
    </message>
    <message>
        <source>Mean</source>
        <translation>Media</translation>
    </message>
    <message>
        <source>Measured on pixels of the same scenes that it did not learn from.</source>
        <translation>Medido en píxeles de las mismas escenas de los que no aprendió.</translation>
    </message>
    <message>
        <source>Method</source>
        <translation>Método</translation>
    </message>
    <message>
        <source>Method and result</source>
        <translation>Método y resultado</translation>
    </message>
    <message>
        <source>Method: {}</source>
        <translation>Método: {}</translation>
    </message>
    <message>
        <source>Missed cloud</source>
        <translation>Nube no detectada</translation>
    </message>
    <message>
        <source>Model</source>
        <translation>Modelo</translation>
    </message>
    <message>
        <source>Model (SHA-256): {}</source>
        <translation>Modelo (SHA-256): {}</translation>
    </message>
    <message>
        <source>Model file</source>
        <translation>Archivo del modelo</translation>
    </message>
    <message>
        <source>Models</source>
        <translation>Modelos</translation>
    </message>
    <message>
        <source>Models ran on</source>
        <translation>Modelos ejecutados en</translation>
    </message>
    <message>
        <source>Models run on the processor: CUDA was tried and does not work here ({reason}).</source>
        <translation>Los modelos se ejecutan en el procesador: se probó CUDA y aquí no funciona ({reason}).</translation>
    </message>
    <message>
        <source>Models run on the processor: the driver {driver} of {gpu} is older than {needed}.</source>
        <translation>Los modelos se ejecutan en el procesador: el controlador {driver} de {gpu} es anterior a {needed}.</translation>
    </message>
    <message>
        <source>Models run on the processor: {folder} has no wheel of {what}.</source>
        <translation>Los modelos se ejecutan en el procesador: {folder} no tiene ningún wheel de {what}.</translation>
    </message>
    <message>
        <source>Models that come with the plugin stay.</source>
        <translation>Los modelos que vienen con el complemento se conservan.</translation>
    </message>
    <message>
        <source>More</source>
        <translation>Más</translation>
    </message>
    <message>
        <source>Move it elsewhere, and try again.</source>
        <translation>Muévalo a otro lugar e inténtelo de nuevo.</translation>
    </message>
    <message>
        <source>NIR</source>
        <translation>NIR</translation>
    </message>
    <message>
        <source>Name it in PYTHON.</source>
        <translation>Indíquelo en PYTHON.</translation>
    </message>
    <message>
        <source>Name of the scene</source>
        <translation>Nombre de la escena</translation>
    </message>
    <message>
        <source>Name of the scene; unset, the name of the file.</source>
        <translation>Nombre de la escena; sin indicar, el nombre del archivo.</translation>
    </message>
    <message>
        <source>Names of bands</source>
        <translation>Nombres de las bandas</translation>
    </message>
    <message>
        <source>Names of the bands of all images in the order of the files, as in fill.</source>
        <translation>Nombres de las bandas de todas las imágenes en el orden de los archivos, como en fill.</translation>
    </message>
    <message>
        <source>Names of the bands of both optical images in the order of the files, for example red,green,blue,nir,swir16; - for one to leave out. swir16@20 says that its own pixels are 20 wide, in the units of the CRS, where that is more than the file's. Of a product these bands are read; all reads every band that it has. Unset: the descriptions in the files, else the order red, green, blue, NIR; of a product those four.</source>
        <translation>Nombres de las bandas de ambas imágenes ópticas en el orden de los archivos, por ejemplo red,green,blue,nir,swir16; - para una que se omite. swir16@20 dice que sus propios píxeles miden 20 de ancho, en las unidades del SRC, si eso es más que en el archivo. De un producto se leen estas bandas; all lee todas las que tiene. Sin indicar: las descripciones de los archivos; si no las hay, el orden rojo, verde, azul, NIR; de un producto, esas cuatro.</translation>
    </message>
    <message>
        <source>Narrow NIR</source>
        <translation>NIR estrecho</translation>
    </message>
    <message>
        <source>Needs an area. Without copies the files are read where they lie.</source>
        <translation>Necesita un área. Sin copias, los archivos se leen donde están.</translation>
    </message>
    <message>
        <source>Networks that look into connections have an authority of their own: add it to QGIS's options (Authentication), or install from a folder of wheels.</source>
        <translation>Las redes que inspeccionan las conexiones tienen su propia autoridad de certificación: añádala en las opciones de QGIS (Autenticación) o instale desde una carpeta de wheels.</translation>
    </message>
    <message>
        <source>New scene…</source>
        <translation>Nueva escena…</translation>
    </message>
    <message>
        <source>No CRS, but all layers share one pixel grid.</source>
        <translation>Sin SRC, pero todas las capas comparten una misma cuadrícula de píxeles.</translation>
    </message>
    <message>
        <source>No NVIDIA graphics card was found; models run on the processor.</source>
        <translation>No se encontró ninguna tarjeta gráfica NVIDIA; los modelos se ejecutan en el procesador.</translation>
    </message>
    <message>
        <source>No Python {version} to use was found; fetching one (about {size} MB).</source>
        <translation>No se encontró ningún Python {version} utilizable; se descargará uno (unos {size} MB).</translation>
    </message>
    <message>
        <source>No SAR near it</source>
        <translation>Sin SAR cercano</translation>
    </message>
    <message>
        <source>No date could be filled. The first that failed is {date}: {reason}</source>
        <translation>No se pudo rellenar ninguna fecha. La primera que falló es {date}: {reason}</translation>
    </message>
    <message>
        <source>No date has a pixel there.</source>
        <translation>Ninguna fecha tiene un píxel ahí.</translation>
    </message>
    <message>
        <source>No model yet. Import one, or train one.</source>
        <translation>Aún no hay modelos. Importe uno o entrene uno.</translation>
    </message>
    <message>
        <source>No picture of {files}: changed or gone since this run.</source>
        <translation>Sin imagen de {files}: ha cambiado o ya no existe desde esta ejecución.</translation>
    </message>
    <message>
        <source>No report yet. Fill a date, or open the report of an earlier run.</source>
        <translation>Aún no hay ningún informe. Rellene una fecha o abra el informe de una ejecución anterior.</translation>
    </message>
    <message>
        <source>No scene yet. Make one of layers, or add a scene file.</source>
        <translation>Aún no hay escenas. Cree una con capas o añada un archivo de escena.</translation>
    </message>
    <message>
        <source>No season is given.</source>
        <translation>No se ha indicado ninguna temporada.</translation>
    </message>
    <message>
        <source>No season yet: it is prepared of what lies there, which stays as it is.</source>
        <translation>Aún no es una temporada: se prepara con lo que hay allí, que queda como está.</translation>
    </message>
    <message>
        <source>No, it does not fit these layers.</source>
        <translation>No, no sirve para estas capas.</translation>
    </message>
    <message>
        <source>None</source>
        <translation>Ninguna</translation>
    </message>
    <message>
        <source>None is stated.</source>
        <translation>No se indica ninguna.</translation>
    </message>
    <message>
        <source>None was found that will do; Python {version} is downloaded (about {size} MB).</source>
        <translation>No se encontró ninguno que sirva; se descargará Python {version} (unos {size} MB).</translation>
    </message>
    <message>
        <source>None yet</source>
        <translation>Aún no hay ninguno</translation>
    </message>
    <message>
        <source>Not the published files, so their hashes were not checked: {files}.</source>
        <translation>No son los archivos publicados, por lo que no se comprobaron sus hashes: {files}.</translation>
    </message>
    <message>
        <source>Nothing can be written to the folder {folder}. Choose another one.</source>
        <translation>No se puede escribir en la carpeta {folder}. Elija otra.</translation>
    </message>
    <message>
        <source>Nothing is damaged.</source>
        <translation>No hay nada dañado.</translation>
    </message>
    <message>
        <source>Now</source>
        <translation>Estado actual</translation>
    </message>
    <message>
        <source>Numbers of the preset</source>
        <translation>Valores del ajuste</translation>
    </message>
    <message>
        <source>Numbers that models compute with: auto takes 8 bits on processors that are fast at it, and 16 on a GPU, where their cards state that at most 0.1 dB is lost.</source>
        <translation>Números con los que calculan los modelos: auto toma 8 bits en procesadores rápidos con ellos, y 16 en una GPU, si sus fichas indican que se pierde como máximo 0.1 dB.</translation>
    </message>
    <message>
        <source>Numbers that the model computes with: auto takes 8 bits on processors that are fast at it, and 16 on a GPU, where its card states that at most 0.1 dB is lost, and 32 for those that come with ClearDate.</source>
        <translation>Números con los que calcula el modelo: auto toma 8 bits en procesadores rápidos con ellos, y 16 en una GPU, si su ficha indica que se pierde como máximo 0.1 dB, y 32 para los que vienen con ClearDate.</translation>
    </message>
    <message>
        <source>Offline, or with another Python</source>
        <translation>Sin conexión o con otro Python</translation>
    </message>
    <message>
        <source>Offset of optical T1 (not set: from the file)</source>
        <translation>Desplazamiento de la óptica T1 (sin definir: el del archivo)</translation>
    </message>
    <message>
        <source>Offset of optical T1; -0.1 for Sentinel-2 products of baseline 04.00 and later.</source>
        <translation>Desplazamiento de la óptica T1; -0.1 para productos Sentinel-2 de la línea base 04.00 y posteriores.</translation>
    </message>
    <message>
        <source>Offset of optical T2 (not set: from the file)</source>
        <translation>Desplazamiento de la óptica T2 (sin definir: el del archivo)</translation>
    </message>
    <message>
        <source>Offset of optical T2, as for T1.</source>
        <translation>Desplazamiento de la óptica T2, como para T1.</translation>
    </message>
    <message>
        <source>Offset of the image to score</source>
        <translation>Desplazamiento de la imagen que se va a evaluar</translation>
    </message>
    <message>
        <source>Offset of the image to score alone.</source>
        <translation>Desplazamiento solo de la imagen que se va a evaluar.</translation>
    </message>
    <message>
        <source>Offset of the simpler answer</source>
        <translation>Desplazamiento de la respuesta más simple</translation>
    </message>
    <message>
        <source>Offset of the simpler answer alone.</source>
        <translation>Desplazamiento solo de la respuesta más simple.</translation>
    </message>
    <message>
        <source>Offset of the true image</source>
        <translation>Desplazamiento de la imagen verdadera</translation>
    </message>
    <message>
        <source>Offset of the true image alone.</source>
        <translation>Desplazamiento solo de la imagen verdadera.</translation>
    </message>
    <message>
        <source>Offset to reflectance (not set: from the files)</source>
        <translation>Desplazamiento a reflectancia (sin definir: el de los archivos)</translation>
    </message>
    <message>
        <source>Offset, as for the scale.</source>
        <translation>Desplazamiento, como para la escala.</translation>
    </message>
    <message>
        <source>On clear pixels that it had not seen: {parts}.</source>
        <translation>En píxeles despejados que no había visto: {parts}.</translation>
    </message>
    <message>
        <source>On held-out pixels it reaches {psnr} dB PSNR.</source>
        <translation>En píxeles reservados alcanza un PSNR de {psnr} dB.</translation>
    </message>
    <message>
        <source>On held-out pixels the expected error is {ratio} of the real one (1 is best).</source>
        <translation>En los píxeles reservados, el error esperado es {ratio} veces el real (lo ideal es 1).</translation>
    </message>
    <message>
        <source>One CRS: {name}.</source>
        <translation>Un solo SRC: {name}.</translation>
    </message>
    <message>
        <source>One more image for each date: bands whose own pixels are larger than those of the image, such as Sentinel-2's 20 m bands beside 10 m. The filled image then holds the others alone.</source>
        <translation>Una imagen más por fecha: las bandas cuyos propios píxeles son mayores que los de la imagen, como las de 20 m de Sentinel-2 junto a las de 10 m. La imagen rellenada contiene entonces solo las demás.</translation>
    </message>
    <message>
        <source>One more layer for each date: clear pixels that look like cloud that its mask misses, or like cloud in T1. Every clear pixel is judged for it, which takes a while.</source>
        <translation>Una capa más por fecha: píxeles despejados que parecen nube que la máscara no recoge, o nube en T1. Para ello se juzga cada píxel despejado, lo que lleva un rato.</translation>
    </message>
    <message>
        <source>One with all libraries in it, such as a conda environment</source>
        <translation>Uno con todas las bibliotecas, como un entorno conda</translation>
    </message>
    <message>
        <source>Only {free} are free on this disk; {needed} are needed.</source>
        <translation>Solo hay {free} libres en este disco; se necesitan {needed}.</translation>
    </message>
    <message>
        <source>Open a report</source>
        <translation>Abrir un informe</translation>
    </message>
    <message>
        <source>Open as algorithm…</source>
        <translation>Abrir como algoritmo…</translation>
    </message>
    <message>
        <source>Open in browser, to read or print</source>
        <translation>Abrir en el navegador, para leer o imprimir</translation>
    </message>
    <message>
        <source>Open the JSON file that Fill clouds or Evaluate simulation wrote as its report.</source>
        <translation>Abra el archivo JSON que Rellenar nubes o Evaluar simulación escribió como informe.</translation>
    </message>
    <message>
        <source>Open the copies</source>
        <translation>Abrir las copias</translation>
    </message>
    <message>
        <source>Open the layers</source>
        <translation>Abrir las capas</translation>
    </message>
    <message>
        <source>Open {name}</source>
        <translation>Abrir {name}</translation>
    </message>
    <message>
        <source>Open…</source>
        <translation>Abrir…</translation>
    </message>
    <message>
        <source>Optical T1</source>
        <translation>Óptica T1</translation>
    </message>
    <message>
        <source>Optical T1, the clear date</source>
        <translation>Óptica T1, la fecha despejada</translation>
    </message>
    <message>
        <source>Optical T2</source>
        <translation>Óptica T2</translation>
    </message>
    <message>
        <source>Optical T2 as it came</source>
        <translation>Óptica T2 original</translation>
    </message>
    <message>
        <source>Optical as reflectance (value x {scale}).</source>
        <translation>Óptica como reflectancia (valor x {scale}).</translation>
    </message>
    <message>
        <source>Optical bands, by common names or those of the product, for example red,nir,swir16; all for every band that a product has. Unset: red,green,blue,nir.</source>
        <translation>Bandas ópticas, por sus nombres comunes o los del producto, por ejemplo red,nir,swir16; all para todas las bandas que tiene un producto. Sin indicar: red,green,blue,nir.</translation>
    </message>
    <message>
        <source>Optical image of T1, with the bands of optical T2.</source>
        <translation>Imagen óptica de T1, con las bandas de la óptica T2.</translation>
    </message>
    <message>
        <source>Optical image of T2, the target: two bands or more.</source>
        <translation>Imagen óptica de T2, el objetivo: dos bandas o más.</translation>
    </message>
    <message>
        <source>Optical image of the date to learn from</source>
        <translation>Imagen óptica de la fecha de la que aprender</translation>
    </message>
    <message>
        <source>Out of domain</source>
        <translation>Fuera del dominio</translation>
    </message>
    <message>
        <source>Overview</source>
        <translation>Resumen</translation>
    </message>
    <message>
        <source>PSNR</source>
        <translation>PSNR</translation>
    </message>
    <message>
        <source>PSNR (dB) and SSIM: higher is better. Spectral angle (degrees) and mean absolute error (MAE, in reflectance): lower is better. Changed: where T1 and T2 differ.</source>
        <translation>PSNR (dB) y SSIM: cuanto más alto, mejor. Ángulo espectral (grados) y error absoluto medio (MAE, en reflectancia): cuanto más bajo, mejor. Cambios: donde T1 y T2 difieren.</translation>
    </message>
    <message>
        <source>PSNR changed</source>
        <translation>PSNR en cambios</translation>
    </message>
    <message>
        <source>PSNR dB</source>
        <translation>PSNR dB</translation>
    </message>
    <message>
        <source>PSNR of copying T1</source>
        <translation>PSNR de copiar T1</translation>
    </message>
    <message>
        <source>PSNR of each band (dB)</source>
        <translation>PSNR de cada banda (dB)</translation>
    </message>
    <message>
        <source>PSNR of linear regression</source>
        <translation>PSNR de la regresión lineal</translation>
    </message>
    <message>
        <source>PSNR on clear pixels that were held out, in dB: the higher the better</source>
        <translation>PSNR en píxeles despejados reservados, en dB: cuanto más alto, mejor</translation>
    </message>
    <message>
        <source>Page</source>
        <translation>Página</translation>
    </message>
    <message>
        <source>Paste the path that was copied</source>
        <translation>Pegar la ruta copiada</translation>
    </message>
    <message>
        <source>Patch size (pixels)</source>
        <translation>Tamaño de parche (píxeles)</translation>
    </message>
    <message>
        <source>Patches in a batch</source>
        <translation>Parches por lote</translation>
    </message>
    <message>
        <source>Patches in a batch; unset, the preset's.</source>
        <translation>Parches por lote; sin indicar, los del ajuste predefinido.</translation>
    </message>
    <message>
        <source>Patches on a regular grid (the paper's) or random crops with flips and rotations; unset, the preset's.</source>
        <translation>Parches en una cuadrícula regular (los del artículo) o recortes aleatorios con volteos y rotaciones; sin indicar, lo del ajuste predefinido.</translation>
    </message>
    <message>
        <source>Patterns of file names with scale and offset, such as *_N05*=0.0001,-0.1; others are as the settings say. Sentinel-2 of baseline 04.00 (2022) and later has the offset -0.1.</source>
        <translation>Patrones de nombres de archivo con escala y desplazamiento, como *_N05*=0.0001,-0.1; para los demás vale lo que digan los ajustes. Sentinel-2 de la línea base 04.00 (2022) y posteriores tiene el desplazamiento -0.1.</translation>
    </message>
    <message>
        <source>Pictures</source>
        <translation>Imágenes</translation>
    </message>
    <message>
        <source>Pictures of a report</source>
        <translation>Imágenes de un informe</translation>
    </message>
    <message>
        <source>Pixels over time</source>
        <translation>Píxeles en el tiempo</translation>
    </message>
    <message>
        <source>Pixels that look like missed cloud</source>
        <translation>Píxeles que parecen nube no detectada</translation>
    </message>
    <message>
        <source>Pixels…</source>
        <translation>Píxeles…</translation>
    </message>
    <message>
        <source>Please report it with the lines below.</source>
        <translation>Notifíquelo con las líneas siguientes.</translation>
    </message>
    <message>
        <source>Please report it.</source>
        <translation>Notifíquelo.</translation>
    </message>
    <message>
        <source>Plot</source>
        <translation>Gráfico</translation>
    </message>
    <message>
        <source>Point at a date to see it.</source>
        <translation>Señale una fecha para verla.</translation>
    </message>
    <message>
        <source>Precision</source>
        <translation>Precisión</translation>
    </message>
    <message>
        <source>Prepare</source>
        <translation>Preparar</translation>
    </message>
    <message>
        <source>Prepare and fill a season</source>
        <translation>Preparar y rellenar una temporada</translation>
    </message>
    <message>
        <source>Prepare season</source>
        <translation>Preparar temporada</translation>
    </message>
    <message>
        <source>Preset</source>
        <translation>Ajuste predefinido</translation>
    </message>
    <message>
        <source>Press Install in the ClearDate window, or run: {command}</source>
        <translation>Pulse Instalar en la ventana de ClearDate o ejecute: {command}</translation>
    </message>
    <message>
        <source>Press {button} at the top of the window.</source>
        <translation>Pulse {button} en la parte superior de la ventana.</translation>
    </message>
    <message>
        <source>Prints the versions, devices, paths and the state of the compute environment.
Every device is tried with a tiny network. Send the output along with a question.</source>
        <translation>Muestra las versiones, los dispositivos, las rutas y el estado del entorno de cálculo.
Cada dispositivo se prueba con una red diminuta. Adjunte la salida a su consulta.</translation>
    </message>
    <message>
        <source>Probability from which on it is cloud (%)</source>
        <translation>Probabilidad a partir de la cual es nube (%)</translation>
    </message>
    <message>
        <source>Product or STAC file…</source>
        <translation>Producto o archivo STAC…</translation>
    </message>
    <message>
        <source>Products ({patterns})</source>
        <translation>Productos ({patterns})</translation>
    </message>
    <message>
        <source>Products and STAC files</source>
        <translation>Productos y archivos STAC</translation>
    </message>
    <message>
        <source>Products, or folders that are searched for them.</source>
        <translation>Productos, o carpetas en las que se buscan.</translation>
    </message>
    <message>
        <source>Put the filled images into the project, and their trust layers, unticked.</source>
        <translation>Añadir al proyecto las imágenes rellenadas y, sin marcar, sus capas de confianza.</translation>
    </message>
    <message>
        <source>Put the layers into the project.</source>
        <translation>Añade las capas al proyecto.</translation>
    </message>
    <message>
        <source>Put what was copied into the project, with its dates.</source>
        <translation>Añade al proyecto lo copiado, con sus fechas.</translation>
    </message>
    <message>
        <source>Python</source>
        <translation>Python</translation>
    </message>
    <message>
        <source>Python of the worker</source>
        <translation>Python del proceso de cálculo</translation>
    </message>
    <message>
        <source>Python to make it of</source>
        <translation>Python con el que crearlo</translation>
    </message>
    <message>
        <source>Python {version}, installed on {date}</source>
        <translation>Python {version}, instalado el {date}</translation>
    </message>
    <message>
        <source>Quality</source>
        <translation>Calidad</translation>
    </message>
    <message>
        <source>Quick look</source>
        <translation>Vista rápida</translation>
    </message>
    <message>
        <source>RMSE in reflectance</source>
        <translation>RMSE en reflectancia</translation>
    </message>
    <message>
        <source>RTC</source>
        <translation>RTC</translation>
    </message>
    <message>
        <source>Ran on: {}</source>
        <translation>Ejecutado en: {}</translation>
    </message>
    <message>
        <source>Range</source>
        <translation>Intervalo</translation>
    </message>
    <message>
        <source>Read a pixel</source>
        <translation>Leer un píxel</translation>
    </message>
    <message>
        <source>Read every file and try the worker</source>
        <translation>Leer todos los archivos y probar el proceso de cálculo</translation>
    </message>
    <message>
        <source>Reading every file of the environment</source>
        <translation>Leyendo todos los archivos del entorno</translation>
    </message>
    <message>
        <source>Reading samples of the layers…</source>
        <translation>Leyendo muestras de las capas…</translation>
    </message>
    <message>
        <source>Reading the cloud mask {name}</source>
        <translation>Leyendo la máscara de nubes {name}</translation>
    </message>
    <message>
        <source>Reading the cloud mask…</source>
        <translation>Leyendo la máscara de nubes…</translation>
    </message>
    <message>
        <source>Reading {name}…</source>
        <translation>Leyendo {name}…</translation>
    </message>
    <message>
        <source>Reading…</source>
        <translation>Leyendo…</translation>
    </message>
    <message>
        <source>Ready for filling dates and training.</source>
        <translation>Listo para rellenar fechas y entrenar.</translation>
    </message>
    <message>
        <source>Ready for filling dates.</source>
        <translation>Listo para rellenar fechas.</translation>
    </message>
    <message>
        <source>Ready. The Python that {source} names does the computing.</source>
        <translation>Listo. El Python que indica {source} hace los cálculos.</translation>
    </message>
    <message>
        <source>Ready. The developers' environment in the plugin's folder does the computing.</source>
        <translation>Listo. El entorno de desarrollo de la carpeta del complemento hace los cálculos.</translation>
    </message>
    <message>
        <source>Recent</source>
        <translation>Recientes</translation>
    </message>
    <message>
        <source>Red</source>
        <translation>Rojo</translation>
    </message>
    <message>
        <source>Red edge</source>
        <translation>Borde rojo</translation>
    </message>
    <message>
        <source>Red edge (NIR, red edge, red)</source>
        <translation>Borde rojo (NIR, borde rojo, rojo)</translation>
    </message>
    <message>
        <source>Red edge 1</source>
        <translation>Borde rojo 1</translation>
    </message>
    <message>
        <source>Red edge 2</source>
        <translation>Borde rojo 2</translation>
    </message>
    <message>
        <source>Red edge 3</source>
        <translation>Borde rojo 3</translation>
    </message>
    <message>
        <source>Reflectance is value x scale + offset, for all images. Unset: each file's own tags, else 0.0001 for numbers above 2 and 1 below.</source>
        <translation>La reflectancia es valor x escala + desplazamiento, para todas las imágenes. Sin indicar: las etiquetas de cada archivo; si no las hay, 0.0001 para números mayores que 2 y 1 para los menores.</translation>
    </message>
    <message>
        <source>Reflectance of optical T1 is value x scale + offset. Unset: the file's own tags, else 0.0001 for numbers above 2 and 1 below.</source>
        <translation>La reflectancia de la óptica T1 es valor x escala + desplazamiento. Sin indicar: las etiquetas del propio archivo; si no las hay, 0.0001 para números mayores que 2 y 1 para los menores.</translation>
    </message>
    <message>
        <source>Refuse images whose bands are not the same</source>
        <translation>Rechazar las imágenes cuyas bandas no sean las mismas</translation>
    </message>
    <message>
        <source>Refuse images whose bands are not the same, instead of leaving out those that only one has.</source>
        <translation>Rechazar las imágenes cuyas bandas no sean las mismas, en vez de omitir las que solo tiene una.</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Quitar</translation>
    </message>
    <message>
        <source>Remove the compute environment</source>
        <translation>Eliminar el entorno de cálculo</translation>
    </message>
    <message>
        <source>Remove the model {name}?</source>
        <translation>¿Eliminar el modelo {name}?</translation>
    </message>
    <message>
        <source>Removed</source>
        <translation>Eliminado</translation>
    </message>
    <message>
        <source>Removed the environment in {folder}.</source>
        <translation>Se eliminó el entorno de {folder}.</translation>
    </message>
    <message>
        <source>Removed {folder}, left by an installation that was interrupted.</source>
        <translation>Se eliminó {folder}, resto de una instalación interrumpida.</translation>
    </message>
    <message>
        <source>Remove…</source>
        <translation>Eliminar…</translation>
    </message>
    <message>
        <source>Repair</source>
        <translation>Reparar</translation>
    </message>
    <message>
        <source>Repair the compute environment: {command}</source>
        <translation>Repare el entorno de cálculo: {command}</translation>
    </message>
    <message>
        <source>Repair will replace it.</source>
        <translation>La reparación lo sustituirá.</translation>
    </message>
    <message>
        <source>Repair…</source>
        <translation>Reparar…</translation>
    </message>
    <message>
        <source>Replace what is damaged, and nothing else</source>
        <translation>Sustituir lo que está dañado y nada más</translation>
    </message>
    <message>
        <source>Report</source>
        <translation>Informe</translation>
    </message>
    <message>
        <source>Report page</source>
        <translation>Página del informe</translation>
    </message>
    <message>
        <source>Reports (*.json)</source>
        <translation>Informes (*.json)</translation>
    </message>
    <message>
        <source>Result</source>
        <translation>Resultado</translation>
    </message>
    <message>
        <source>Results go to {folder}.</source>
        <translation>Los resultados van a {folder}.</translation>
    </message>
    <message>
        <source>SAFE</source>
        <translation>SAFE</translation>
    </message>
    <message>
        <source>SAR</source>
        <translation>SAR</translation>
    </message>
    <message>
        <source>SAR T1</source>
        <translation>SAR T1</translation>
    </message>
    <message>
        <source>SAR T1 is of the relative orbit {one}, SAR T2 of {other}. From another orbit slopes, walls and fields look different without any change: take SAR of one orbit if you can.</source>
        <translation>SAR T1 es de la órbita relativa {one} y SAR T2 de {other}. Desde otra órbita las laderas, los muros y los campos se ven distintos sin que nada haya cambiado: si puede, use SAR de una misma órbita.</translation>
    </message>
    <message>
        <source>SAR T2</source>
        <translation>SAR T2</translation>
    </message>
    <message>
        <source>SAR T2 less SAR T1</source>
        <translation>SAR T2 menos SAR T1</translation>
    </message>
    <message>
        <source>SAR at most so many days away</source>
        <translation>SAR a esta cantidad de días como máximo</translation>
    </message>
    <message>
        <source>SAR image near T1, for models that need it.</source>
        <translation>Imagen SAR cercana a T1, para los modelos que la necesitan.</translation>
    </message>
    <message>
        <source>SAR image near T1: VV and VH, or one of them.</source>
        <translation>Imagen SAR próxima a T1: VV y VH, o una de ellas.</translation>
    </message>
    <message>
        <source>SAR image near T2: VV and VH, or one of them.</source>
        <translation>Imagen SAR próxima a T2: VV y VH, o una de ellas.</translation>
    </message>
    <message>
        <source>SAR image of the date to simulate: VV and VH, or one of them.</source>
        <translation>Imagen SAR de la fecha que se va a simular: VV y VH, o una de ellas.</translation>
    </message>
    <message>
        <source>SAR near T1, the clear date</source>
        <translation>SAR cercano a T1, la fecha despejada</translation>
    </message>
    <message>
        <source>SAR near T2, the date to simulate</source>
        <translation>SAR cercano a T2, la fecha por simular</translation>
    </message>
    <message>
        <source>SAR of about the date T1: VV and VH, or one of them, calibrated</source>
        <translation>SAR de aproximadamente la fecha T1: VV y VH, o una de ellas, calibrado</translation>
    </message>
    <message>
        <source>SAR of about the date T2: VV and VH, or one of them, calibrated</source>
        <translation>SAR de aproximadamente la fecha T2: VV y VH, o una de ellas, calibrado</translation>
    </message>
    <message>
        <source>SAR of the date to learn from (VV, VH)</source>
        <translation>SAR de la fecha de la que aprender (VV, VH)</translation>
    </message>
    <message>
        <source>SAR of the date to simulate (VV, VH)</source>
        <translation>SAR de la fecha por simular (VV, VH)</translation>
    </message>
    <message>
        <source>SAR of {date}</source>
        <translation>SAR del {date}</translation>
    </message>
    <message>
        <source>SAR of {date}, orbit {orbit}</source>
        <translation>SAR del {date}, órbita {orbit}</translation>
    </message>
    <message>
        <source>SAR to optical</source>
        <translation>SAR a óptico</translation>
    </message>
    <message>
        <source>SAR units</source>
        <translation>Unidades SAR</translation>
    </message>
    <message>
        <source>SAR: {units}.</source>
        <translation>SAR: {units}.</translation>
    </message>
    <message>
        <source>SNAP</source>
        <translation>SNAP</translation>
    </message>
    <message>
        <source>SNAP's program gpt</source>
        <translation>Programa gpt de SNAP</translation>
    </message>
    <message>
        <source>SNAP's program gpt, in the folder bin of SNAP. Unset: the one on the path.</source>
        <translation>El programa gpt de SNAP, en la carpeta bin de SNAP. Sin indicar: el que está en la ruta de búsqueda.</translation>
    </message>
    <message>
        <source>SSIM</source>
        <translation>SSIM</translation>
    </message>
    <message>
        <source>STAC</source>
        <translation>STAC</translation>
    </message>
    <message>
        <source>SWIR 1</source>
        <translation>SWIR 1</translation>
    </message>
    <message>
        <source>SWIR 2</source>
        <translation>SWIR 2</translation>
    </message>
    <message>
        <source>Sampling of patches</source>
        <translation>Muestreo de parches</translation>
    </message>
    <message>
        <source>Save as CSV…</source>
        <translation>Guardar como CSV…</translation>
    </message>
    <message>
        <source>Save as HTML…</source>
        <translation>Guardar como HTML…</translation>
    </message>
    <message>
        <source>Save it as a GeoTIFF (Export &gt; Save As) and give that.</source>
        <translation>Guárdela como GeoTIFF (Exportar &gt; Guardar como) e indique ese archivo.</translation>
    </message>
    <message>
        <source>Save it with a nodata value, or fill the missed pixels too (under Advanced).</source>
        <translation>Guárdela con un valor nodata, o rellene también los píxeles no detectados (en Avanzado).</translation>
    </message>
    <message>
        <source>Save memory</source>
        <translation>Ahorrar memoria</translation>
    </message>
    <message>
        <source>Save the filled image</source>
        <translation>Guardar la imagen rellenada</translation>
    </message>
    <message>
        <source>Save the model</source>
        <translation>Guardar el modelo</translation>
    </message>
    <message>
        <source>Save the report</source>
        <translation>Guardar el informe</translation>
    </message>
    <message>
        <source>Save to</source>
        <translation>Guardar en</translation>
    </message>
    <message>
        <source>Say where the model goes.</source>
        <translation>Indique dónde guardar el modelo.</translation>
    </message>
    <message>
        <source>Say where to save the result.</source>
        <translation>Indique dónde guardar el resultado.</translation>
    </message>
    <message>
        <source>Say where to save the season.</source>
        <translation>Indique dónde guardar la temporada.</translation>
    </message>
    <message>
        <source>Scale and offset of single images</source>
        <translation>Escala y desplazamiento de imágenes concretas</translation>
    </message>
    <message>
        <source>Scale of optical T1 (not set: from the file)</source>
        <translation>Escala de la óptica T1 (sin definir: la del archivo)</translation>
    </message>
    <message>
        <source>Scale of optical T2 (not set: from the file)</source>
        <translation>Escala de la óptica T2 (sin definir: la del archivo)</translation>
    </message>
    <message>
        <source>Scale of optical T2, as for T1.</source>
        <translation>Escala de la óptica T2, como para T1.</translation>
    </message>
    <message>
        <source>Scale of the image to score</source>
        <translation>Escala de la imagen que se va a evaluar</translation>
    </message>
    <message>
        <source>Scale of the image to score alone, where images differ.</source>
        <translation>Escala solo de la imagen que se va a evaluar, cuando las imágenes difieren.</translation>
    </message>
    <message>
        <source>Scale of the simpler answer</source>
        <translation>Escala de la respuesta más simple</translation>
    </message>
    <message>
        <source>Scale of the simpler answer alone, where images differ.</source>
        <translation>Escala solo de la respuesta más simple, cuando las imágenes difieren.</translation>
    </message>
    <message>
        <source>Scale of the true image</source>
        <translation>Escala de la imagen verdadera</translation>
    </message>
    <message>
        <source>Scale of the true image alone, where images differ.</source>
        <translation>Escala solo de la imagen verdadera, cuando las imágenes difieren.</translation>
    </message>
    <message>
        <source>Scale to reflectance (not set: from the files)</source>
        <translation>Escala a reflectancia (sin definir: la de los archivos)</translation>
    </message>
    <message>
        <source>Scene</source>
        <translation>Escena</translation>
    </message>
    <message>
        <source>Scenes</source>
        <translation>Escenas</translation>
    </message>
    <message>
        <source>Scenes of ClearDate (*.json)</source>
        <translation>Escenas de ClearDate (*.json)</translation>
    </message>
    <message>
        <source>Scenes to learn from</source>
        <translation>Escenas de las que aprender</translation>
    </message>
    <message>
        <source>Score only where the first band of this raster is valid and not 0, for example the trust layer of fill.</source>
        <translation>Evaluar solo donde la primera banda de este ráster es válida y distinta de 0, por ejemplo la capa de confianza de fill.</translation>
    </message>
    <message>
        <source>Scored on {count} clear pixels of the date that were held out of the fitting.</source>
        <translation>Evaluado en {count} píxeles despejados de la fecha, reservados y no usados en el ajuste.</translation>
    </message>
    <message>
        <source>Scores</source>
        <translation>Puntuaciones</translation>
    </message>
    <message>
        <source>Scores a simulated image against a true one: PSNR, SSIM, spectral angle and absolute error.
With a simpler answer to compare with, such as the older image, that one is scored too, and pixels that changed are scored apart.</source>
        <translation>Evalúa una imagen simulada frente a una verdadera: PSNR, SSIM, ángulo espectral y error absoluto.
Si hay una respuesta más simple con la que comparar, como la imagen anterior, también se evalúa, y los píxeles que cambiaron se evalúan aparte.</translation>
    </message>
    <message>
        <source>Scores of every method, as JSON.</source>
        <translation>Puntuaciones de cada método, en JSON.</translation>
    </message>
    <message>
        <source>Scores of regions</source>
        <translation>Calidad de las regiones</translation>
    </message>
    <message>
        <source>Season</source>
        <translation>Temporada</translation>
    </message>
    <message>
        <source>Season {name}</source>
        <translation>Temporada {name}</translation>
    </message>
    <message>
        <source>Seed</source>
        <translation>Semilla</translation>
    </message>
    <message>
        <source>Seed of every random choice.</source>
        <translation>Semilla de todas las elecciones aleatorias.</translation>
    </message>
    <message>
        <source>Seed of the landscape.</source>
        <translation>Semilla del paisaje.</translation>
    </message>
    <message>
        <source>Sentinel</source>
        <translation>Sentinel</translation>
    </message>
    <message>
        <source>Sentinel-1</source>
        <translation>Sentinel-1</translation>
    </message>
    <message>
        <source>Sentinel-1 GRD (SAFE folder or zip)</source>
        <translation>Sentinel-1 GRD (carpeta SAFE o zip)</translation>
    </message>
    <message>
        <source>Sentinel-2</source>
        <translation>Sentinel-2</translation>
    </message>
    <message>
        <source>Sentinel-2's scene classification (SCL)</source>
        <translation>clasificación de escena de Sentinel-2 (SCL)</translation>
    </message>
    <message>
        <source>Set an HTTP proxy in QGIS's options, or install from a folder of wheels.</source>
        <translation>Configure un proxy HTTP en las opciones de QGIS o instale desde una carpeta de wheels.</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>Ajustes</translation>
    </message>
    <message>
        <source>Several products</source>
        <translation>Varios productos</translation>
    </message>
    <message>
        <source>Shadow, clouds and cirrus of Sentinel-2: {values}</source>
        <translation>Sombra, nubes y cirros de Sentinel-2: {values}</translation>
    </message>
    <message>
        <source>Share the work among so many worker processes of this machine, by Dask. The results are the same, byte for byte.</source>
        <translation>Repartir el trabajo con Dask entre tantos procesos de este equipo. Los resultados son los mismos, byte a byte.</translation>
    </message>
    <message>
        <source>Share the work among the workers of this Dask scheduler, such as tcp://10.0.0.1:8786. Season and output have to be paths that its workers see.</source>
        <translation>Repartir el trabajo entre los workers de este planificador de Dask, como tcp://10.0.0.1:8786. La temporada y la salida deben ser rutas que vean sus workers.</translation>
    </message>
    <message>
        <source>Sharpen changed areas</source>
        <translation>Dar nitidez a las áreas cambiadas</translation>
    </message>
    <message>
        <source>Sharpen what has changed to the sharpness of the clear part, for 0.15 dB at most.</source>
        <translation>Dar a lo que ha cambiado la nitidez de la parte despejada, a costa de 0.15 dB como máximo.</translation>
    </message>
    <message>
        <source>Short-wave infrared (SWIR 1, NIR, red)</source>
        <translation>Infrarrojo de onda corta (SWIR 1, NIR, rojo)</translation>
    </message>
    <message>
        <source>Short-wave infrared (SWIR 2, NIR, red)</source>
        <translation>Infrarrojo de onda corta (SWIR 2, NIR, rojo)</translation>
    </message>
    <message>
        <source>Show the trust layer on top</source>
        <translation>Mostrar la capa de confianza encima</translation>
    </message>
    <message>
        <source>Simpler answer to compare with</source>
        <translation>Respuesta más simple con la que comparar</translation>
    </message>
    <message>
        <source>Simulate a calendar (days; not set: none)</source>
        <translation>Simular un calendario (días; vacío: ninguno)</translation>
    </message>
    <message>
        <source>Simulate also each day that has SAR and no optical image, as a date without a clear pixel.</source>
        <translation>Simular también cada día que tiene SAR y ninguna imagen óptica, como una fecha sin píxeles despejados.</translation>
    </message>
    <message>
        <source>Simulate also every so many days from the first to the last optical date where no image shows that day. SAR of up to three days away is used; without it a day is interpolated in time.</source>
        <translation>Simular también un día cada tantos días, de la primera a la última fecha óptica, cuando ninguna imagen lo muestra. Se usa SAR de hasta tres días de distancia; sin SAR, el día se interpola en el tiempo.</translation>
    </message>
    <message>
        <source>Simulate each day with SAR alone</source>
        <translation>Simular cada día que solo tiene SAR</translation>
    </message>
    <message>
        <source>Simulate optical image</source>
        <translation>Simular imagen óptica</translation>
    </message>
    <message>
        <source>Simulated area</source>
        <translation>Área simulada</translation>
    </message>
    <message>
        <source>Simulated image</source>
        <translation>Imagen simulada</translation>
    </message>
    <message>
        <source>Simulated in {name}</source>
        <translation>Simulado en {name}</translation>
    </message>
    <message>
        <source>Simulated pixels</source>
        <translation>Píxeles simulados</translation>
    </message>
    <message>
        <source>Simulated {name}</source>
        <translation>{name} simulada</translation>
    </message>
    <message>
        <source>Simulates a whole optical image of a date from its SAR image.
Use it where no pixel of the date is clear; where some are, Fill clouds does better. Without a model it takes what the generators that come with ClearDate agree on; they, and all models that compare two dates, also need the SAR and optical image of a clear date.</source>
        <translation>Simula la imagen óptica completa de una fecha a partir de su imagen SAR.
Úselo cuando ningún píxel de la fecha esté despejado; si algunos lo están, Rellenar nubes da mejores resultados. Sin un modelo toma aquello en lo que coinciden los generadores que vienen con ClearDate; estos, y todos los modelos que comparan dos fechas, necesitan además la imagen SAR y la óptica de una fecha despejada.</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>Tamaño</translation>
    </message>
    <message>
        <source>Some files are damaged. Repair replaces them.</source>
        <translation>Algunos archivos están dañados. Reparar los sustituye.</translation>
    </message>
    <message>
        <source>Starting…</source>
        <translation>Iniciando…</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Estado</translation>
    </message>
    <message>
        <source>State of the environment</source>
        <translation>Estado del entorno</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>Estado</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>Detener</translation>
    </message>
    <message>
        <source>Stop all runs of ClearDate and close other QGIS windows, or choose a folder.</source>
        <translation>Detenga todas las ejecuciones de ClearDate y cierre las otras ventanas de QGIS, o elija una carpeta.</translation>
    </message>
    <message>
        <source>Stop all runs of ClearDate, close other QGIS windows and try again.</source>
        <translation>Detenga todas las ejecuciones de ClearDate, cierre las otras ventanas de QGIS e inténtelo de nuevo.</translation>
    </message>
    <message>
        <source>Stop at the first date that fails</source>
        <translation>Detener en la primera fecha que falle</translation>
    </message>
    <message>
        <source>Stop, keep best</source>
        <translation>Detener y guardar</translation>
    </message>
    <message>
        <source>Stopped by you after epoch {epochs}; the best model so far is kept.</source>
        <translation>Lo detuvo usted tras la época {epochs}; se conserva el mejor modelo hasta ese momento.</translation>
    </message>
    <message>
        <source>Stopped.</source>
        <translation>Detenido.</translation>
    </message>
    <message>
        <source>Stopped. Dates that are done are kept.</source>
        <translation>Detenido. Las fechas terminadas se conservan.</translation>
    </message>
    <message>
        <source>Stopped. Nothing was written.</source>
        <translation>Detenido. No se escribió nada.</translation>
    </message>
    <message>
        <source>Stopped. The environment is damaged until it is repaired.</source>
        <translation>Detenido. El entorno queda dañado hasta que se repare.</translation>
    </message>
    <message>
        <source>Stopped. What was there before is as it was.</source>
        <translation>Detenido. Lo que había antes sigue como estaba.</translation>
    </message>
    <message>
        <source>Stopping, keeping the best model…</source>
        <translation>Deteniendo y conservando el mejor modelo…</translation>
    </message>
    <message>
        <source>Stopping…</source>
        <translation>Deteniendo…</translation>
    </message>
    <message>
        <source>Suits a first try; the model is weak.</source>
        <translation>Sirve para una primera prueba; el modelo es débil.</translation>
    </message>
    <message>
        <source>Suits comparisons with earlier work; a graphics card helps.</source>
        <translation>Sirve para comparaciones con trabajos anteriores; una tarjeta gráfica ayuda.</translation>
    </message>
    <message>
        <source>Suits comparisons: without a clear image of T1 it is much weaker.</source>
        <translation>Sirve para comparaciones: sin una imagen despejada de T1 es mucho más débil.</translation>
    </message>
    <message>
        <source>Suits dates that are partly clear, and a computer that may work for a while.</source>
        <translation>Sirve para fechas despejadas en parte y un equipo que pueda trabajar un buen rato.</translation>
    </message>
    <message>
        <source>Suits one scene of your own on any computer: begin with it.</source>
        <translation>Sirve para una escena propia en cualquier equipo: empiece por ella.</translation>
    </message>
    <message>
        <source>Suits several scenes and dates, to fill dates that are cloudy throughout.</source>
        <translation>Sirve para varias escenas y fechas, para rellenar fechas totalmente nubladas.</translation>
    </message>
    <message>
        <source>Suits those who compare with the paper and have a graphics card.</source>
        <translation>Sirve a quienes comparan con el artículo y tienen una tarjeta gráfica.</translation>
    </message>
    <message>
        <source>Suits those who repeat the paper and have a graphics card.</source>
        <translation>Sirve a quienes reproducen el artículo y tienen una tarjeta gráfica.</translation>
    </message>
    <message>
        <source>Summary</source>
        <translation>Resumen</translation>
    </message>
    <message>
        <source>Swipe over the map: T2 as it was beside T2 filled</source>
        <translation>Cortinilla sobre el mapa: T2 como era junto a T2 rellenada</translation>
    </message>
    <message>
        <source>Swipe over the map: the date as it was beside the date filled</source>
        <translation>Cortinilla sobre el mapa: la fecha como era junto a la rellenada</translation>
    </message>
    <message>
        <source>T1 and T2 have the same date, {date}. If it is not theirs, rename the layers; else choose a clear image of another date.</source>
        <translation>T1 y T2 tienen la misma fecha, {date}. Si no es la suya, cambie el nombre de las capas; si lo es, elija una imagen despejada de otra fecha.</translation>
    </message>
    <message>
        <source>T1 is {t1}, T2 is {t2}: {days} days apart.</source>
        <translation>T1 es {t1}, T2 es {t2}: {days} días de diferencia.</translation>
    </message>
    <message>
        <source>T2, simulated</source>
        <translation>T2, simulada</translation>
    </message>
    <message>
        <source>T2, true</source>
        <translation>T2, verdadera</translation>
    </message>
    <message>
        <source>Table</source>
        <translation>Tabla</translation>
    </message>
    <message>
        <source>Table of rasters (CSV)</source>
        <translation>Tabla de rásteres (CSV)</translation>
    </message>
    <message>
        <source>Take the selected scenes off the list; no file is lost</source>
        <translation>Quitar de la lista las escenas seleccionadas; no se pierde ningún archivo</translation>
    </message>
    <message>
        <source>Takes</source>
        <translation>Recibe</translation>
    </message>
    <message>
        <source>Test area</source>
        <translation>Área de prueba</translation>
    </message>
    <message>
        <source>That is about as much as {method} ({error}).</source>
        <translation>Es más o menos lo mismo que {method} ({error}).</translation>
    </message>
    <message>
        <source>That is no better and no worse than {method} ({psnr} dB).</source>
        <translation>No es mejor ni peor que {method} ({psnr} dB).</translation>
    </message>
    <message>
        <source>That is {lead} dB better than {method} ({psnr} dB).</source>
        <translation>Es {lead} dB mejor que {method} ({psnr} dB).</translation>
    </message>
    <message>
        <source>That is {lead} dB worse than {method} ({psnr} dB): that is the better one.</source>
        <translation>Es {lead} dB peor que {method} ({psnr} dB): ese es el mejor.</translation>
    </message>
    <message>
        <source>That is {share} MORE than {method} ({error}).</source>
        <translation>Es un {share} MÁS que {method} ({error}).</translation>
    </message>
    <message>
        <source>That is {share} less than {method} ({error}).</source>
        <translation>Es un {share} menos que {method} ({error}).</translation>
    </message>
    <message>
        <source>The GRD product: its SAFE folder or zip.</source>
        <translation>El producto GRD: su carpeta SAFE o su zip.</translation>
    </message>
    <message>
        <source>The Python that the compute environment was made of is gone ({path}).</source>
        <translation>El Python con el que se creó el entorno de cálculo ya no está ({path}).</translation>
    </message>
    <message>
        <source>The Python {path} does not exist.</source>
        <translation>El Python {path} no existe.</translation>
    </message>
    <message>
        <source>The U-Net of pix2pix that sees SAR alone, as in earlier work.</source>
        <translation>La U-Net de pix2pix que solo ve SAR, como en trabajos anteriores.</translation>
    </message>
    <message>
        <source>The areas overlap; where they do, pixels are for testing only.</source>
        <translation>Las áreas se solapan; ahí, los píxeles son solo de prueba.</translation>
    </message>
    <message>
        <source>The best epoch was {epoch}.</source>
        <translation>La mejor época fue la {epoch}.</translation>
    </message>
    <message>
        <source>The card has no scores.</source>
        <translation>La ficha no tiene puntuaciones.</translation>
    </message>
    <message>
        <source>The card names no scene.</source>
        <translation>La ficha no nombra ninguna escena.</translation>
    </message>
    <message>
        <source>The cloud mask {name} has a mask of its own for where it has no value.</source>
        <translation>La máscara de nubes {name} tiene una máscara propia que dice dónde no tiene valor.</translation>
    </message>
    <message>
        <source>The cloud mask {name} has {found} bands. Choose a raster with 1 band.</source>
        <translation>La máscara de nubes {name} tiene {found} bandas. Elija un ráster de 1 banda.</translation>
    </message>
    <message>
        <source>The cloudy image that is to be filled: two bands or more, told by their names</source>
        <translation>La imagen nublada que se va a rellenar: dos bandas o más, reconocidas por sus nombres</translation>
    </message>
    <message>
        <source>The compute environment in {folder} works.</source>
        <translation>El entorno de cálculo de {folder} funciona.</translation>
    </message>
    <message>
        <source>The compute environment is being changed.</source>
        <translation>El entorno de cálculo se está modificando.</translation>
    </message>
    <message>
        <source>The compute environment is damaged. Repair it: {command}</source>
        <translation>El entorno de cálculo está dañado. Repárelo: {command}</translation>
    </message>
    <message>
        <source>The compute environment is for filling dates only.</source>
        <translation>El entorno de cálculo solo sirve para rellenar fechas.</translation>
    </message>
    <message>
        <source>The compute environment is of another version of ClearDate.</source>
        <translation>El entorno de cálculo es de otra versión de ClearDate.</translation>
    </message>
    <message>
        <source>The compute environment is there.</source>
        <translation>El entorno de cálculo está disponible.</translation>
    </message>
    <message>
        <source>The compute environment was not made to its end.</source>
        <translation>La creación del entorno de cálculo no llegó a terminar.</translation>
    </message>
    <message>
        <source>The corrected image, a GeoTIFF of sigma nought.</source>
        <translation>La imagen corregida, un GeoTIFF de sigma cero.</translation>
    </message>
    <message>
        <source>The dates are not known: no layer name or file name has them. Check them.</source>
        <translation>No se conocen las fechas: no figuran en ningún nombre de capa o de archivo. Compruébelas.</translation>
    </message>
    <message>
        <source>The dates to fill, as 2018-05-26,2018-06-05. Unset or all: every date with cloud.</source>
        <translation>Las fechas que rellenar, como 2018-05-26,2018-06-05. Sin indicar o all: todas las fechas con nubes.</translation>
    </message>
    <message>
        <source>The disk is full.</source>
        <translation>El disco está lleno.</translation>
    </message>
    <message>
        <source>The disk of {folder} has {free} MB left; {needed} MB are needed.</source>
        <translation>Al disco de {folder} le quedan {free} MB; se necesitan {needed} MB.</translation>
    </message>
    <message>
        <source>The disk of {folder} knows no locks: {reason}.</source>
        <translation>El disco de {folder} no admite bloqueos: {reason}.</translation>
    </message>
    <message>
        <source>The elevation model, by SNAP's name for it.</source>
        <translation>El modelo de elevación, con el nombre que le da SNAP.</translation>
    </message>
    <message>
        <source>The epochs that are done are not repeated; the settings must be the same.</source>
        <translation>Las épocas ya hechas no se repiten; los ajustes deben ser los mismos.</translation>
    </message>
    <message>
        <source>The expected errors are too large: they are {share} of the real ones.</source>
        <translation>Los errores esperados son demasiado grandes: son {share} de los reales.</translation>
    </message>
    <message>
        <source>The expected errors are too small: they are {share} of the real ones.</source>
        <translation>Los errores esperados son demasiado pequeños: son {share} de los reales.</translation>
    </message>
    <message>
        <source>The file</source>
        <translation>El archivo</translation>
    </message>
    <message>
        <source>The filled image, a GeoTIFF.</source>
        <translation>La imagen rellenada, un GeoTIFF.</translation>
    </message>
    <message>
        <source>The filled image, a GeoTIFF. Unless you choose another place, it goes beside the input that it is named after: {FOLDER} and {NAME} stand for the folder and the name of that file.</source>
        <translation>La imagen rellenada, un GeoTIFF. Si no elige otro lugar, se guarda junto a la entrada de la que toma el nombre: {FOLDER} y {NAME} representan la carpeta y el nombre de ese archivo.</translation>
    </message>
    <message>
        <source>The first day, as 2018-04-01.</source>
        <translation>El primer día, en la forma 2018-04-01.</translation>
    </message>
    <message>
        <source>The folder of the season, a new one.</source>
        <translation>La carpeta de la temporada, una nueva.</translation>
    </message>
    <message>
        <source>The folder of wheels {folder} does not exist.</source>
        <translation>La carpeta de wheels {folder} no existe.</translation>
    </message>
    <message>
        <source>The folder {folder} cannot be written to: {reason}.</source>
        <translation>No se puede escribir en la carpeta {folder}: {reason}.</translation>
    </message>
    <message>
        <source>The folder {folder} does not exist.</source>
        <translation>La carpeta {folder} no existe.</translation>
    </message>
    <message>
        <source>The folder {folder} has no wheel of {what} for this system.</source>
        <translation>La carpeta {folder} no tiene ningún wheel de {what} para este sistema.</translation>
    </message>
    <message>
        <source>The folder {path} cannot be made: {reason}.</source>
        <translation>No se puede crear la carpeta {path}: {reason}.</translation>
    </message>
    <message>
        <source>The folder {path} is not empty: choose a new one.</source>
        <translation>La carpeta {path} no está vacía: elija una nueva.</translation>
    </message>
    <message>
        <source>The image is off by {error} in reflectance on average.</source>
        <translation>La imagen se desvía {error} en reflectancia de media.</translation>
    </message>
    <message>
        <source>The image to score.</source>
        <translation>La imagen que se va a evaluar.</translation>
    </message>
    <message>
        <source>The images of all dates, also in folders of its own; each has its date in its name.</source>
        <translation>Las imágenes de todas las fechas, también en subcarpetas; cada una lleva su fecha en el nombre.</translation>
    </message>
    <message>
        <source>The installation is not done. Stop it?</source>
        <translation>La instalación no ha terminado. ¿Detenerla?</translation>
    </message>
    <message>
        <source>The land under the cloud itself. All figures are of clear pixels of the same date; what is found only under the cloud was never seen.</source>
        <translation>El propio terreno bajo la nube. Todas las cifras son de píxeles despejados de la misma fecha; lo que solo se encuentra bajo la nube nunca se vio.</translation>
    </message>
    <message>
        <source>The last day.</source>
        <translation>El último día.</translation>
    </message>
    <message>
        <source>The last run found {count} clear pixels that look like cloud that the mask misses. Look at the layer of missed cloud, and add it to the mask if it is right.</source>
        <translation>La última ejecución encontró {count} píxeles despejados que parecen nube que la máscara no recoge. Mire la capa de nube no detectada y añádala a la máscara si es correcta.</translation>
    </message>
    <message>
        <source>The layer {name} does not come from a file but from {kind}.</source>
        <translation>La capa {name} no procede de un archivo sino de {kind}.</translation>
    </message>
    <message>
        <source>The layer {name} is no file of its own: {path}.</source>
        <translation>La capa {name} no es un archivo propio: {path}.</translation>
    </message>
    <message>
        <source>The layers do not overlap. Choose layers of one place, or check their CRS.</source>
        <translation>Las capas no se solapan. Elija capas de un mismo lugar o compruebe su SRC.</translation>
    </message>
    <message>
        <source>The libraries were installed but do not work here: {faults}.</source>
        <translation>Las bibliotecas se instalaron, pero no funcionan aquí: {faults}.</translation>
    </message>
    <message>
        <source>The log has all that it said.</source>
        <translation>En el registro está todo lo que dijo.</translation>
    </message>
    <message>
        <source>The log has all that was done.</source>
        <translation>En el registro está todo lo que se hizo.</translation>
    </message>
    <message>
        <source>The mask holds no cloud.</source>
        <translation>La máscara no contiene nubes.</translation>
    </message>
    <message>
        <source>The mask is taken as {kind}; under Advanced you can say otherwise.</source>
        <translation>La máscara se interpreta como {kind}; en Avanzado puede indicar otra cosa.</translation>
    </message>
    <message>
        <source>The mask is the product's own: {kind}.</source>
        <translation>La máscara es la del propio producto: {kind}.</translation>
    </message>
    <message>
        <source>The mask names no cloud in T2. Check its values, or choose the mask of T2.</source>
        <translation>La máscara no señala ninguna nube en T2. Compruebe sus valores o elija la máscara de T2.</translation>
    </message>
    <message>
        <source>The model {path} does not exist.</source>
        <translation>El modelo {path} no existe.</translation>
    </message>
    <message>
        <source>The model's name must end in .onnx.</source>
        <translation>El nombre del modelo debe terminar en .onnx.</translation>
    </message>
    <message>
        <source>The model, an .onnx file written by train. Unset: the one that comes with ClearDate, which needs all three images.</source>
        <translation>El modelo, un archivo .onnx escrito por train. Sin indicar: el que viene con ClearDate, que necesita las tres imágenes.</translation>
    </message>
    <message>
        <source>The model, an .onnx file.</source>
        <translation>El modelo, un archivo .onnx.</translation>
    </message>
    <message>
        <source>The model, an .onnx file. Unless you choose another place, it goes beside the input that it is named after: {FOLDER} and {NAME} stand for the folder and the name of that file.</source>
        <translation>El modelo, un archivo .onnx. Si no elige otro lugar, se guarda junto a la entrada de la que toma el nombre: {FOLDER} y {NAME} representan la carpeta y el nombre de ese archivo.</translation>
    </message>
    <message>
        <source>The output can be written.</source>
        <translation>La salida se puede escribir.</translation>
    </message>
    <message>
        <source>The output {name} does not end in .tif. Add the ending.</source>
        <translation>La salida {name} no termina en .tif. Añada la extensión.</translation>
    </message>
    <message>
        <source>The output {name} is one of the inputs. Choose another name.</source>
        <translation>La salida {name} es una de las entradas. Elija otro nombre.</translation>
    </message>
    <message>
        <source>The overlap cannot be told: check the CRS of the layers.</source>
        <translation>No se puede determinar el solapamiento: compruebe el SRC de las capas.</translation>
    </message>
    <message>
        <source>The package registry cannot be reached.</source>
        <translation>No se puede acceder al registro de paquetes.</translation>
    </message>
    <message>
        <source>The package registry has no {what} for this system.</source>
        <translation>El registro de paquetes no tiene {what} para este sistema.</translation>
    </message>
    <message>
        <source>The package registry's certificate is not trusted.</source>
        <translation>El certificado del registro de paquetes no es de confianza.</translation>
    </message>
    <message>
        <source>The paper's network of two dates, trained against a second network.</source>
        <translation>La red de dos fechas del artículo, entrenada contra una segunda red.</translation>
    </message>
    <message>
        <source>The paper's network of two dates, without the second network.</source>
        <translation>La red de dos fechas del artículo, sin la segunda red.</translation>
    </message>
    <message>
        <source>The paper's network that sees SAR alone, trained against a second network.</source>
        <translation>La red del artículo que solo ve SAR, entrenada contra una segunda red.</translation>
    </message>
    <message>
        <source>The paper's network that sees SAR alone, without the second network.</source>
        <translation>La red del artículo que solo ve SAR, sin la segunda red.</translation>
    </message>
    <message>
        <source>The path {folder} is too long: Windows holds 260 characters.</source>
        <translation>La ruta {folder} es demasiado larga: Windows admite 260 caracteres.</translation>
    </message>
    <message>
        <source>The paths of the libraries are too long in this folder.</source>
        <translation>Las rutas de las bibliotecas son demasiado largas en esta carpeta.</translation>
    </message>
    <message>
        <source>The place: xmin,ymin,xmax,ymax in degrees, or a GeoJSON file, of which the extent counts. Acquisitions elsewhere are left out.</source>
        <translation>El lugar: xmin,ymin,xmax,ymax en grados, o un archivo GeoJSON del que cuenta la extensión. Las adquisiciones de otros lugares se omiten.</translation>
    </message>
    <message>
        <source>The polygons cannot be read.</source>
        <translation>No se pueden leer los polígonos.</translation>
    </message>
    <message>
        <source>The polygons cannot be written to {path}: {reason}.</source>
        <translation>No se pueden escribir los polígonos en {path}: {reason}.</translation>
    </message>
    <message>
        <source>The polygons go to {path}, which is an input.</source>
        <translation>Los polígonos van a {path}, que es una entrada.</translation>
    </message>
    <message>
        <source>The polygons, which QGIS shows hatched.</source>
        <translation>Los polígonos, que QGIS muestra rayados.</translation>
    </message>
    <message>
        <source>The proxy refused the connection to the package registry.</source>
        <translation>El proxy rechazó la conexión con el registro de paquetes.</translation>
    </message>
    <message>
        <source>The report does not say how large the error is.</source>
        <translation>El informe no dice cuán grande es el error.</translation>
    </message>
    <message>
        <source>The report in plain words, with pictures: one HTML file that any browser shows. It needs no report in JSON.</source>
        <translation>El informe en palabras sencillas, con imágenes: un solo archivo HTML que muestra cualquier navegador. No necesita el informe en JSON.</translation>
    </message>
    <message>
        <source>The report page {path} cannot be written: {reason}.</source>
        <translation>No se puede escribir la página del informe {path}: {reason}.</translation>
    </message>
    <message>
        <source>The report page {path} cannot be written: {reason}. All else is there.</source>
        <translation>No se puede escribir la página del informe {path}: {reason}. Todo lo demás está ahí.</translation>
    </message>
    <message>
        <source>The result goes to temporary files, which are gone when QGIS ends.</source>
        <translation>El resultado va a archivos temporales, que desaparecen al cerrar QGIS.</translation>
    </message>
    <message>
        <source>The run ended without saying why.</source>
        <translation>La ejecución terminó sin decir por qué.</translation>
    </message>
    <message>
        <source>The same bands only</source>
        <translation>Solo las mismas bandas</translation>
    </message>
    <message>
        <source>The scene has no optical T2, which is what a model learns.</source>
        <translation>La escena no tiene óptica T2, que es lo que aprende un modelo.</translation>
    </message>
    <message>
        <source>The scene {name} is temporary and goes with QGIS: to keep it, make it again and say where to save it.</source>
        <translation>La escena {name} es temporal y desaparece con QGIS: para conservarla, créela de nuevo e indique dónde guardarla.</translation>
    </message>
    <message>
        <source>The scene, a JSON file.</source>
        <translation>La escena, un archivo JSON.</translation>
    </message>
    <message>
        <source>The scores of every method</source>
        <translation>Las puntuaciones de cada método</translation>
    </message>
    <message>
        <source>The scores, as JSON.</source>
        <translation>Las puntuaciones, en JSON.</translation>
    </message>
    <message>
        <source>The season has no date that can be used.</source>
        <translation>La temporada no tiene ninguna fecha utilizable.</translation>
    </message>
    <message>
        <source>The season that prepare made: its folder, or its collection.json.</source>
        <translation>La temporada que creó prepare: su carpeta o su collection.json.</translation>
    </message>
    <message>
        <source>The season {path} has none of these dates: {days}.</source>
        <translation>La temporada {path} no tiene ninguna de estas fechas: {days}.</translation>
    </message>
    <message>
        <source>The simulated image, a GeoTIFF.</source>
        <translation>La imagen simulada, un GeoTIFF.</translation>
    </message>
    <message>
        <source>The simulated image, a GeoTIFF. Unless you choose another place, it goes beside the input that it is named after: {FOLDER} and {NAME} stand for the folder and the name of that file.</source>
        <translation>La imagen simulada, un GeoTIFF. Si no elige otro lugar, se guarda junto a la entrada de la que toma el nombre: {FOLDER} y {NAME} representan la carpeta y el nombre de ese archivo.</translation>
    </message>
    <message>
        <source>The system does not allow files as large as the libraries are.</source>
        <translation>El sistema no permite archivos tan grandes como las bibliotecas.</translation>
    </message>
    <message>
        <source>The test area lies outside of all scenes.</source>
        <translation>El área de prueba queda fuera de todas las escenas.</translation>
    </message>
    <message>
        <source>The training area lies outside of all scenes.</source>
        <translation>El área de entrenamiento queda fuera de todas las escenas.</translation>
    </message>
    <message>
        <source>The true image; bands are matched by their names.</source>
        <translation>La imagen verdadera; las bandas se emparejan por sus nombres.</translation>
    </message>
    <message>
        <source>The trust layer that Fill clouds has written.</source>
        <translation>La capa de confianza que ha escrito Rellenar nubes.</translation>
    </message>
    <message>
        <source>The worker crashed (signal {code}).</source>
        <translation>El proceso de cálculo falló (señal {code}).</translation>
    </message>
    <message>
        <source>The worker ended with exit code {code}.</source>
        <translation>El proceso de cálculo terminó con el código de salida {code}.</translation>
    </message>
    <message>
        <source>The worker ended without a result.</source>
        <translation>El proceso de cálculo terminó sin resultado.</translation>
    </message>
    <message>
        <source>The worker reported {path} as written, but it does not exist.</source>
        <translation>El proceso de cálculo dio {path} por escrito, pero no existe.</translation>
    </message>
    <message>
        <source>The worker said what cannot be read of {path}: {error}.</source>
        <translation>No se puede leer lo que el proceso de cálculo dijo de {path}: {error}.</translation>
    </message>
    <message>
        <source>The worker was killed, probably because memory ran out.</source>
        <translation>El proceso de cálculo fue eliminado, probablemente por falta de memoria.</translation>
    </message>
    <message>
        <source>The worker's Python {python} cannot be started: {reason}.</source>
        <translation>No se puede iniciar el Python del proceso de cálculo, {python}: {reason}.</translation>
    </message>
    <message>
        <source>There is no Python to use.</source>
        <translation>No hay ningún Python que usar.</translation>
    </message>
    <message>
        <source>There is no SAR image within {days} days.</source>
        <translation>No hay ninguna imagen SAR a {days} días como máximo.</translation>
    </message>
    <message>
        <source>There is no checkpoint beside the output.</source>
        <translation>No hay ningún punto de control junto a la salida.</translation>
    </message>
    <message>
        <source>There is no clear date with a SAR image of its own to fill it from.</source>
        <translation>No hay ninguna fecha despejada con imagen SAR propia desde la que rellenarla.</translation>
    </message>
    <message>
        <source>There is no cloud mask of this date; it counts as clear.</source>
        <translation>No hay máscara de nubes de esta fecha; se considera despejada.</translation>
    </message>
    <message>
        <source>There is no environment of ClearDate in {folder}.</source>
        <translation>No hay ningún entorno de ClearDate en {folder}.</translation>
    </message>
    <message>
        <source>There is no folder to write to beside {path}.</source>
        <translation>No hay ninguna carpeta en la que escribir junto a {path}.</translation>
    </message>
    <message>
        <source>There is no map to draw on.</source>
        <translation>No hay ningún mapa en el que dibujar.</translation>
    </message>
    <message>
        <source>There is no mask that the missed pixels could be added to.</source>
        <translation>No hay ninguna máscara a la que se puedan añadir los píxeles no detectados.</translation>
    </message>
    <message>
        <source>There is no optical image with a date in its name in {folder}.</source>
        <translation>No hay ninguna imagen óptica con una fecha en su nombre en {folder}.</translation>
    </message>
    <message>
        <source>There is no trash for it here. Delete {name} for good?</source>
        <translation>Aquí no hay papelera para ello. ¿Borrar {name} definitivamente?</translation>
    </message>
    <message>
        <source>There is nothing to learn from.</source>
        <translation>No hay nada de lo que aprender.</translation>
    </message>
    <message>
        <source>There was nothing to fill: the image was copied as it is.</source>
        <translation>No había nada que rellenar: la imagen se copió tal cual.</translation>
    </message>
    <message>
        <source>This QGIS is changing the environment already (process, since: {holder}).</source>
        <translation>Este QGIS ya está modificando el entorno (proceso, desde: {holder}).</translation>
    </message>
    <message>
        <source>This folder cannot be used.</source>
        <translation>Esta carpeta no se puede usar.</translation>
    </message>
    <message>
        <source>This machine has no Python that an environment could be made of.</source>
        <translation>Este equipo no tiene ningún Python con el que crear un entorno.</translation>
    </message>
    <message>
        <source>This takes too long to make to be lost: say where to save it.</source>
        <translation>Se tarda demasiado en crearlo como para perderlo: indique dónde guardarlo.</translation>
    </message>
    <message>
        <source>This will be deleted; your images and models stay. Delete it?</source>
        <translation>Esto se borrará; sus imágenes y modelos se conservan. ¿Borrarlo?</translation>
    </message>
    <message>
        <source>Tick a date that is to be filled.</source>
        <translation>Marque una fecha que se deba rellenar.</translation>
    </message>
    <message>
        <source>Tile size (pixels, 0 chooses)</source>
        <translation>Tamaño de tesela (píxeles; 0: automático)</translation>
    </message>
    <message>
        <source>To delete: {folder}, the link alone.</source>
        <translation>Por borrar: {folder}, solo el enlace.</translation>
    </message>
    <message>
        <source>To delete: {folder}, with all that is in it.</source>
        <translation>Por borrar: {folder}, con todo su contenido.</translation>
    </message>
    <message>
        <source>Train</source>
        <translation>Entrenar</translation>
    </message>
    <message>
        <source>Train model</source>
        <translation>Entrenar modelo</translation>
    </message>
    <message>
        <source>Train, then simulate</source>
        <translation>Entrenar y luego simular</translation>
    </message>
    <message>
        <source>Training</source>
        <translation>Entrenamiento</translation>
    </message>
    <message>
        <source>Training area</source>
        <translation>Área de entrenamiento</translation>
    </message>
    <message>
        <source>Trains a model on a pair of dates of one place and simulates another date of it from its SAR image alone with the clear pair.</source>
        <translation>Entrena un modelo con un par de fechas de un lugar y simula otra fecha de ese lugar solo con su imagen SAR y el par despejado.</translation>
    </message>
    <message>
        <source>Trains a model on one or more scenes, or on the clear dates of a season, and writes it as one .onnx file, for Fill clouds and Simulate optical image.
The log shows the scores of every epoch beside those of copying T1 and of linear regression. Cancelling keeps the best model so far.
fast suits any machine; the other presets are those of the literature and want a graphics card.</source>
        <translation>Entrena un modelo con una o más escenas, o con las fechas despejadas de una temporada, y lo escribe como un archivo .onnx, para Rellenar nubes y Simular imagen óptica.
El registro muestra las puntuaciones de cada época junto a las de copiar T1 y las de la regresión lineal. Al cancelar se conserva el mejor modelo hasta el momento.
fast sirve para cualquier equipo; los demás ajustes predefinidos son los de la literatura y requieren una tarjeta gráfica.</translation>
    </message>
    <message>
        <source>True colour</source>
        <translation>Color verdadero</translation>
    </message>
    <message>
        <source>True image</source>
        <translation>Imagen verdadera</translation>
    </message>
    <message>
        <source>True image, to score the result (optional)</source>
        <translation>Imagen verdadera, para evaluar el resultado (opcional)</translation>
    </message>
    <message>
        <source>Trust layer</source>
        <translation>Capa de confianza</translation>
    </message>
    <message>
        <source>Trust layer, a GeoTIFF: source of each pixel, expected absolute error and 90 % interval of each band, and where the inputs are unlike anything seen.</source>
        <translation>Capa de confianza, un GeoTIFF: origen de cada píxel, error absoluto esperado e intervalo del 90 % de cada banda, y dónde las entradas no se parecen a nada visto.</translation>
    </message>
    <message>
        <source>Trust layers</source>
        <translation>Capas de confianza</translation>
    </message>
    <message>
        <source>Trust of {name}</source>
        <translation>Confianza de {name}</translation>
    </message>
    <message>
        <source>Try a demo scene</source>
        <translation>Probar escena demo</translation>
    </message>
    <message>
        <source>Try again.</source>
        <translation>Inténtelo de nuevo.</translation>
    </message>
    <message>
        <source>Try again; if you have set an index or a mirror for pip, check it.</source>
        <translation>Inténtelo de nuevo; si ha configurado un índice o un espejo para pip, compruébelo.</translation>
    </message>
    <message>
        <source>Trying the worker</source>
        <translation>Probando el proceso de cálculo</translation>
    </message>
    <message>
        <source>Unit</source>
        <translation>Unidad</translation>
    </message>
    <message>
        <source>Units of the SAR layers</source>
        <translation>Unidades de las capas SAR</translation>
    </message>
    <message>
        <source>Units of the SAR layers: dB, linear power, amplitude, or auto to tell by names, tags and values.</source>
        <translation>Unidades de las capas SAR: dB, potencia lineal, amplitud o auto para deducirlas de los nombres, las etiquetas y los valores.</translation>
    </message>
    <message>
        <source>Unless you choose another place, it goes beside the input that it is named after: {FOLDER} and {NAME} stand for the folder and the name of that file.</source>
        <translation>Si no elige otro lugar, se guarda junto a la entrada de la que toma el nombre: {FOLDER} y {NAME} representan la carpeta y el nombre de ese archivo.</translation>
    </message>
    <message>
        <source>Unpacking the libraries</source>
        <translation>Descomprimiendo las bibliotecas</translation>
    </message>
    <message>
        <source>Up to {needed} MB may be written, {free} MB are free in {folder}.</source>
        <translation>Se pueden escribir hasta {needed} MB; hay {free} MB libres en {folder}.</translation>
    </message>
    <message>
        <source>Update</source>
        <translation>Actualizar</translation>
    </message>
    <message>
        <source>Update…</source>
        <translation>Actualizar…</translation>
    </message>
    <message>
        <source>Use ClearDate's own</source>
        <translation>Usar el propio de ClearDate</translation>
    </message>
    <message>
        <source>Use it to fill</source>
        <translation>Usar para rellenar</translation>
    </message>
    <message>
        <source>Use the NVIDIA graphics card (CUDA)</source>
        <translation>Usar la tarjeta gráfica NVIDIA (CUDA)</translation>
    </message>
    <message>
        <source>Use this Python as it is</source>
        <translation>Usar este Python tal como está</translation>
    </message>
    <message>
        <source>Using {python}.</source>
        <translation>Se usa {python}.</translation>
    </message>
    <message>
        <source>Values</source>
        <translation>Valores</translation>
    </message>
    <message>
        <source>Values of the mask that are cloud (3,8,9,10 of SCL)</source>
        <translation>Valores de la máscara que son nube (3,8,9,10 en SCL)</translation>
    </message>
    <message>
        <source>Values of the mask that are cloud, for example 3,8,9,10 of Sentinel-2's scene classification. Unset: those of its kind.</source>
        <translation>Valores de la máscara que son nube, por ejemplo 3,8,9,10 de la clasificación de escena de Sentinel-2. Sin indicar: los de su tipo.</translation>
    </message>
    <message>
        <source>Values of the mask that are cloud, with commas; SCL: {values}</source>
        <translation>Valores de la máscara que son nube, separados por comas; SCL: {values}</translation>
    </message>
    <message>
        <source>Wait until it is done and try again.</source>
        <translation>Espere a que termine e inténtelo de nuevo.</translation>
    </message>
    <message>
        <source>Wait until it is done, or stop it there.</source>
        <translation>Espere a que termine o deténgalo allí.</translation>
    </message>
    <message>
        <source>Wait until it is done, or stop it, and try again.</source>
        <translation>Espere a que termine o deténgala, e inténtelo de nuevo.</translation>
    </message>
    <message>
        <source>Waiting for a run of ClearDate to end</source>
        <translation>Esperando a que termine una ejecución de ClearDate</translation>
    </message>
    <message>
        <source>Water vapour</source>
        <translation>Vapor de agua</translation>
    </message>
    <message>
        <source>Web pages (*.html)</source>
        <translation>Páginas web (*.html)</translation>
    </message>
    <message>
        <source>Weight of the L1 loss</source>
        <translation>Peso de la pérdida L1</translation>
    </message>
    <message>
        <source>Weight of the L1 loss beside the adversarial loss; unset, the preset's (100 for the paper's).</source>
        <translation>Peso de la pérdida L1 junto a la pérdida adversaria; sin indicar, el del ajuste predefinido (100 en los del artículo).</translation>
    </message>
    <message>
        <source>What it takes and gives</source>
        <translation>Qué recibe y qué da</translation>
    </message>
    <message>
        <source>What may fill: auto (a blend of trees, the Gaussian process gp and the models given, weighed on held-out clear pixels), copy, linear, trees, gp, or a model file. May be given several times; without auto trees or the first of these that clearly leads is taken.</source>
        <translation>Qué puede rellenar: auto (una combinación de trees, el proceso gaussiano gp y los modelos indicados, ponderada con píxeles despejados reservados), copy, linear, trees, gp o un archivo de modelo. Puede indicarse varias veces; sin auto se toma trees o el primero de ellos que destaque claramente.</translation>
    </message>
    <message>
        <source>What may fill: auto blends boosted trees (trees) and a Gaussian process (gp), weighed on held-out clear pixels. With a model, the model takes part too.</source>
        <translation>Qué puede rellenar: auto combina árboles potenciados (trees) y un proceso gaussiano (gp), ponderados con píxeles despejados reservados. Con un modelo, también participa el modelo.</translation>
    </message>
    <message>
        <source>What the cloud mask is</source>
        <translation>Qué es la máscara de nubes</translation>
    </message>
    <message>
        <source>What the mask is: Sentinel-2's scene classification (scl), Fmask, Fmask of HLS (hls), Landsat's QA_PIXEL, a probability of cloud, values of which all but 0 are cloud, or nodata: the pixels of an image without a value. auto tells by its name and values.</source>
        <translation>Qué es la máscara: la clasificación de escena de Sentinel-2 (scl), Fmask, Fmask de HLS (hls), QA_PIXEL de Landsat, una probabilidad de nube (probability), valores de los que todos menos 0 son nube (values), o nodata: los píxeles de una imagen sin valor. auto lo deduce de su nombre y sus valores.</translation>
    </message>
    <message>
        <source>What to do</source>
        <translation>Qué hacer</translation>
    </message>
    <message>
        <source>What to make the environment of, or with use: what to use as it is.</source>
        <translation>Con qué crear el entorno o, con use, qué usar tal como está.</translation>
    </message>
    <message>
        <source>What to train</source>
        <translation>Qué entrenar</translation>
    </message>
    <message>
        <source>What to train.</source>
        <translation>Qué entrenar.</translation>
    </message>
    <message>
        <source>When not to trust it: what was not checked</source>
        <translation>Cuándo no fiarse: lo que no se comprobó</translation>
    </message>
    <message>
        <source>Where it learned</source>
        <translation>Dónde aprendió</translation>
    </message>
    <message>
        <source>Where models run.</source>
        <translation>Dónde se ejecutan los modelos.</translation>
    </message>
    <message>
        <source>Where the fill is good, a GeoTIFF: of each region how well clear pixels that were held out are told (PSNR in dB, mean of the bands), and whether by a fit of its own or by the one fit to all of the image. Nodata where no region was asked for.</source>
        <translation>Dónde es bueno el relleno, un GeoTIFF: de cada región, con qué acierto se obtienen píxeles despejados reservados (PSNR en dB, media de las bandas), y si con un ajuste propio o con el único de toda la imagen. Nodata donde no hizo falta ninguna región.</translation>
    </message>
    <message>
        <source>Where the fill of {name} is good</source>
        <translation>Dónde es bueno el relleno de {name}</translation>
    </message>
    <message>
        <source>Where the filled {name} is good: how well clear pixels of each region that were held out are told, in dB.</source>
        <translation>Dónde es buena la imagen rellenada {name}: con qué acierto se obtienen píxeles despejados reservados de cada región, en dB.</translation>
    </message>
    <message>
        <source>Where the model runs.</source>
        <translation>Dónde se ejecuta el modelo.</translation>
    </message>
    <message>
        <source>Where to put it; unset, into the QGIS profile.</source>
        <translation>Dónde ponerlo; sin indicar, en el perfil de QGIS.</translation>
    </message>
    <message>
        <source>Where to train.</source>
        <translation>Dónde se entrena.</translation>
    </message>
    <message>
        <source>Where to train: a GeoJSON file with polygons, or an extent xmin,ymin,xmax,ymax in the scene's CRS. Unset: everywhere but the test area.</source>
        <translation>Dónde entrenar: un archivo GeoJSON con polígonos o una extensión xmin,ymin,xmax,ymax en el SRC de la escena. Sin indicar: en todas partes menos en el área de prueba.</translation>
    </message>
    <message>
        <source>Where to validate, as for the training area. Unset: blocks held out of the scene.</source>
        <translation>Dónde validar, como para el área de entrenamiento. Sin indicar: bloques reservados de la escena.</translation>
    </message>
    <message>
        <source>Where {name} learned</source>
        <translation>Dónde aprendió {name}</translation>
    </message>
    <message>
        <source>Whether the dates are those of the files.</source>
        <translation>Si las fechas son las de los archivos.</translation>
    </message>
    <message>
        <source>Whether the layers lie exactly on each other: a shift of a pixel blurs every result.</source>
        <translation>Si las capas coinciden exactamente entre sí: un desplazamiento de un píxel emborrona cualquier resultado.</translation>
    </message>
    <message>
        <source>Whether the true image is true: haze or shadow in it counts as an error.</source>
        <translation>Si la imagen verdadera es realmente verdadera: la bruma o la sombra que contenga cuenta como error.</translation>
    </message>
    <message>
        <source>Whether the worker runs</source>
        <translation>Si funciona el proceso de cálculo</translation>
    </message>
    <message>
        <source>Which of these is it?</source>
        <translation>¿Cuál de estos es?</translation>
    </message>
    <message>
        <source>Whittaker smoothing in time</source>
        <translation>suavizado de Whittaker en el tiempo</translation>
    </message>
    <message>
        <source>Will be replaced: {names}.</source>
        <translation>Se reemplazará: {names}.</translation>
    </message>
    <message>
        <source>With CUDA</source>
        <translation>Con CUDA</translation>
    </message>
    <message>
        <source>With CUDA, which was tried and works.</source>
        <translation>Con CUDA, que se probó y funciona.</translation>
    </message>
    <message>
        <source>Without the tenth of the pixels that is trusted least, the error is {cut} smaller; without the tenth that really is worst it would be {best} smaller.</source>
        <translation>Sin la décima parte de los píxeles de menor confianza, el error es un {cut} menor; sin la décima parte realmente peor, sería un {best} menor.</translation>
    </message>
    <message>
        <source>Write a pattern of file names, scale and offset: *_N05*=0.0001,-0.1</source>
        <translation>Escriba un patrón de nombres de archivo, escala y desplazamiento: *_N05*=0.0001,-0.1</translation>
    </message>
    <message>
        <source>Write a trust layer for each date: source of each pixel, expected absolute error and 90 % interval of each band, and pixels that no other date saw.</source>
        <translation>Escribir una capa de confianza para cada fecha: origen de cada píxel, error absoluto esperado e intervalo del 90 % de cada banda, y píxeles que ninguna otra fecha vio.</translation>
    </message>
    <message>
        <source>Write also these spectral indices of each date, each with its 90 % interval, as ndvi,nbr. There are ndvi, gndvi, ndre, evi, evi2, savi, ndwi, mndwi, ndmi, ndsi, nbr, nbr2, ndbi and bsi.</source>
        <translation>Escribir también estos índices espectrales de cada fecha, cada uno con su intervalo del 90 %, como ndvi,nbr. Hay ndvi, gndvi, ndre, evi, evi2, savi, ndwi, mndwi, ndmi, ndsi, nbr, nbr2, ndbi y bsi.</translation>
    </message>
    <message>
        <source>Write bands with larger pixels on their own grid</source>
        <translation>Escribir bandas de píxeles mayores en su cuadrícula</translation>
    </message>
    <message>
        <source>Write trust layers</source>
        <translation>Escribir capas de confianza</translation>
    </message>
    <message>
        <source>Write what looks like missed cloud</source>
        <translation>Escribir lo que parece nube no detectada</translation>
    </message>
    <message>
        <source>Written to {path}.</source>
        <translation>Escrito en {path}.</translation>
    </message>
    <message>
        <source>Yellow</source>
        <translation>Amarillo</translation>
    </message>
    <message>
        <source>Yes, it fits these layers.</source>
        <translation>Sí, sirve para estas capas.</translation>
    </message>
    <message>
        <source>Zoom to it</source>
        <translation>Zum al resultado</translation>
    </message>
    <message>
        <source>a probability of cloud</source>
        <translation>probabilidad de nube</translation>
    </message>
    <message>
        <source>about {download} to download, {disk} on the disk</source>
        <translation>unos {download} de descarga, {disk} en el disco</translation>
    </message>
    <message>
        <source>about {time} left</source>
        <translation>faltan unos {time}</translation>
    </message>
    <message>
        <source>accuracy</source>
        <translation>exactitud</translation>
    </message>
    <message>
        <source>adversarial loss</source>
        <translation>pérdida adversaria</translation>
    </message>
    <message>
        <source>all but 0</source>
        <translation>todos menos 0</translation>
    </message>
    <message>
        <source>all but the test area</source>
        <translation>todo menos el área de prueba</translation>
    </message>
    <message>
        <source>all dates of the season</source>
        <translation>todas las fechas de la temporada</translation>
    </message>
    <message>
        <source>all of it</source>
        <translation>todo</translation>
    </message>
    <message>
        <source>amplitude</source>
        <translation>amplitud</translation>
    </message>
    <message>
        <source>angle °</source>
        <translation>ángulo °</translation>
    </message>
    <message>
        <source>as is usual for the mask</source>
        <translation>según la máscara</translation>
    </message>
    <message>
        <source>assumed</source>
        <translation>supuesto</translation>
    </message>
    <message>
        <source>at work</source>
        <translation>en curso</translation>
    </message>
    <message>
        <source>auto</source>
        <translation>auto</translation>
    </message>
    <message>
        <source>auto: the best on clear pixels</source>
        <translation>auto: lo mejor en píxeles despejados</translation>
    </message>
    <message>
        <source>batch</source>
        <translation>lote</translation>
    </message>
    <message>
        <source>blend</source>
        <translation>combinación</translation>
    </message>
    <message>
        <source>blocks spread over each scene</source>
        <translation>bloques repartidos por cada escena</translation>
    </message>
    <message>
        <source>boosted trees</source>
        <translation>árboles potenciados</translation>
    </message>
    <message>
        <source>boosted trees on the best date</source>
        <translation>árboles potenciados sobre la mejor fecha</translation>
    </message>
    <message>
        <source>by its metadata</source>
        <translation>según sus metadatos</translation>
    </message>
    <message>
        <source>by its name</source>
        <translation>según su nombre</translation>
    </message>
    <message>
        <source>by its values</source>
        <translation>según sus valores</translation>
    </message>
    <message>
        <source>by tags of its files</source>
        <translation>según las etiquetas de sus archivos</translation>
    </message>
    <message>
        <source>cGAN</source>
        <translation>cGAN</translation>
    </message>
    <message>
        <source>calibration</source>
        <translation>calibración</translation>
    </message>
    <message>
        <source>catalog</source>
        <translation>catálogo</translation>
    </message>
    <message>
        <source>clear pixels of optical T2</source>
        <translation>píxeles despejados de la óptica T2</translation>
    </message>
    <message>
        <source>clear pixels of optical T2 less the linear regression</source>
        <translation>píxeles despejados de la óptica T2 menos la regresión lineal</translation>
    </message>
    <message>
        <source>clip</source>
        <translation>recortar</translation>
    </message>
    <message>
        <source>cloud</source>
        <translation>nube</translation>
    </message>
    <message>
        <source>cloud removal</source>
        <translation>eliminación de nubes</translation>
    </message>
    <message>
        <source>copying T1</source>
        <translation>copia de T1</translation>
    </message>
    <message>
        <source>dB</source>
        <translation>dB</translation>
    </message>
    <message>
        <source>dB, changed</source>
        <translation>dB, cambios</translation>
    </message>
    <message>
        <source>days</source>
        <translation>días</translation>
    </message>
    <message>
        <source>deep learning</source>
        <translation>aprendizaje profundo</translation>
    </message>
    <message>
        <source>demo</source>
        <translation>demo</translation>
    </message>
    <message>
        <source>download</source>
        <translation>descarga</translation>
    </message>
    <message>
        <source>example</source>
        <translation>ejemplo</translation>
    </message>
    <message>
        <source>filled</source>
        <translation>rellenada</translation>
    </message>
    <message>
        <source>from the files</source>
        <translation>de los archivos</translation>
    </message>
    <message>
        <source>gap filling</source>
        <translation>relleno de huecos</translation>
    </message>
    <message>
        <source>gpt</source>
        <translation>gpt</translation>
    </message>
    <message>
        <source>graphics card (CUDA)</source>
        <translation>tarjeta gráfica (CUDA)</translation>
    </message>
    <message>
        <source>graphics card if there is one</source>
        <translation>tarjeta gráfica, si la hay</translation>
    </message>
    <message>
        <source>import</source>
        <translation>importar</translation>
    </message>
    <message>
        <source>install</source>
        <translation>instalar</translation>
    </message>
    <message>
        <source>install: make it anew; repair: replace what is damaged; check: read every file and try the worker; remove: delete it; use: take the Python given below instead of an environment of ClearDate's own; list: say what remove would delete.</source>
        <translation>install: crearlo de nuevo; repair: sustituir lo dañado; check: leer todos los archivos y probar el proceso de cálculo; remove: borrarlo; use: usar el Python indicado abajo en lugar de un entorno propio de ClearDate; list: indicar qué borraría remove.</translation>
    </message>
    <message>
        <source>interpolation in time</source>
        <translation>interpolación temporal</translation>
    </message>
    <message>
        <source>interpolation in time and a line</source>
        <translation>interpolación temporal y una recta</translation>
    </message>
    <message>
        <source>interpolation: {score} dB</source>
        <translation>interpolación: {score} dB</translation>
    </message>
    <message>
        <source>it cannot make environments (on Debian and Ubuntu: install python3-venv)</source>
        <translation>no puede crear entornos (en Debian y Ubuntu: instale python3-venv)</translation>
    </message>
    <message>
        <source>it has 32 bits</source>
        <translation>es de 32 bits</translation>
    </message>
    <message>
        <source>it holds no JSON</source>
        <translation>no contiene JSON</translation>
    </message>
    <message>
        <source>it holds no scores of methods</source>
        <translation>no contiene puntuaciones de métodos</translation>
    </message>
    <message>
        <source>it is larger than any report</source>
        <translation>es mayor que cualquier informe</translation>
    </message>
    <message>
        <source>it is missing</source>
        <translation>falta</translation>
    </message>
    <message>
        <source>it is no Python that runs</source>
        <translation>no es un Python que funcione</translation>
    </message>
    <message>
        <source>it is no file</source>
        <translation>no es un archivo</translation>
    </message>
    <message>
        <source>it is {name}, not CPython</source>
        <translation>es {name}, no CPython</translation>
    </message>
    <message>
        <source>its version is {version}</source>
        <translation>su versión es {version}</translation>
    </message>
    <message>
        <source>like cloud</source>
        <translation>como nube</translation>
    </message>
    <message>
        <source>like cloud in T1</source>
        <translation>como nube en T1</translation>
    </message>
    <message>
        <source>like the shadow of a cloud</source>
        <translation>como la sombra de una nube</translation>
    </message>
    <message>
        <source>like the shadow of a cloud in T1</source>
        <translation>como la sombra de una nube en T1</translation>
    </message>
    <message>
        <source>like thin cloud</source>
        <translation>como nube fina</translation>
    </message>
    <message>
        <source>like thin cloud in T1</source>
        <translation>como nube fina en T1</translation>
    </message>
    <message>
        <source>like {method}</source>
        <translation>como {method}</translation>
    </message>
    <message>
        <source>linear power</source>
        <translation>potencia lineal</translation>
    </message>
    <message>
        <source>linear regression</source>
        <translation>regresión lineal</translation>
    </message>
    <message>
        <source>looks like haze</source>
        <translation>parece bruma</translation>
    </message>
    <message>
        <source>looks like snow</source>
        <translation>parece nieve</translation>
    </message>
    <message>
        <source>loss</source>
        <translation>pérdida</translation>
    </message>
    <message>
        <source>loss of the discriminator</source>
        <translation>pérdida del discriminador</translation>
    </message>
    <message>
        <source>model</source>
        <translation>modelo</translation>
    </message>
    <message>
        <source>nearest clear date of each pixel</source>
        <translation>fecha despejada más cercana de cada píxel</translation>
    </message>
    <message>
        <source>neural network</source>
        <translation>red neuronal</translation>
    </message>
    <message>
        <source>no date</source>
        <translation>sin fecha</translation>
    </message>
    <message>
        <source>no mask</source>
        <translation>sin máscara</translation>
    </message>
    <message>
        <source>none</source>
        <translation>ninguno</translation>
    </message>
    <message>
        <source>observed</source>
        <translation>observado</translation>
    </message>
    <message>
        <source>offset</source>
        <translation>desplazamiento</translation>
    </message>
    <message>
        <source>onnx</source>
        <translation>onnx</translation>
    </message>
    <message>
        <source>onnxruntime</source>
        <translation>onnxruntime</translation>
    </message>
    <message>
        <source>onnxruntime does not offer it</source>
        <translation>onnxruntime no lo ofrece</translation>
    </message>
    <message>
        <source>optical</source>
        <translation>óptico</translation>
    </message>
    <message>
        <source>optical T1</source>
        <translation>óptica T1</translation>
    </message>
    <message>
        <source>pip cannot use a SOCKS proxy.</source>
        <translation>pip no puede usar un proxy SOCKS.</translation>
    </message>
    <message>
        <source>pip ended with exit code {code}: {reason}</source>
        <translation>pip terminó con el código de salida {code}: {reason}</translation>
    </message>
    <message>
        <source>pix2pix</source>
        <translation>pix2pix</translation>
    </message>
    <message>
        <source>polygons</source>
        <translation>polígonos</translation>
    </message>
    <message>
        <source>preset: {number}</source>
        <translation>ajuste: {number}</translation>
    </message>
    <message>
        <source>processor</source>
        <translation>procesador</translation>
    </message>
    <message>
        <source>range Doppler</source>
        <translation>Range-Doppler</translation>
    </message>
    <message>
        <source>reflectance</source>
        <translation>reflectancia</translation>
    </message>
    <message>
        <source>regional fits</source>
        <translation>ajustes por regiones</translation>
    </message>
    <message>
        <source>scale</source>
        <translation>escala</translation>
    </message>
    <message>
        <source>simulate: filling dates; train: training too.</source>
        <translation>simulate: rellenar fechas; train: también entrenar.</translation>
    </message>
    <message>
        <source>simulated</source>
        <translation>simulado</translation>
    </message>
    <message>
        <source>spectral angle</source>
        <translation>ángulo espectral</translation>
    </message>
    <message>
        <source>synthetic</source>
        <translation>sintético</translation>
    </message>
    <message>
        <source>temporary files</source>
        <translation>archivos temporales</translation>
    </message>
    <message>
        <source>the nodata of an image</source>
        <translation>nodata de una imagen</translation>
    </message>
    <message>
        <source>the settings</source>
        <translation>los ajustes</translation>
    </message>
    <message>
        <source>the simpler answer</source>
        <translation>respuesta más simple</translation>
    </message>
    <message>
        <source>the simulated image</source>
        <translation>imagen simulada</translation>
    </message>
    <message>
        <source>this model</source>
        <translation>este modelo</translation>
    </message>
    <message>
        <source>time series</source>
        <translation>serie temporal</translation>
    </message>
    <message>
        <source>told by name and values</source>
        <translation>según el nombre y los valores</translation>
    </message>
    <message>
        <source>torch</source>
        <translation>torch</translation>
    </message>
    <message>
        <source>training</source>
        <translation>entrenamiento</translation>
    </message>
    <message>
        <source>tutorial</source>
        <translation>tutorial</translation>
    </message>
    <message>
        <source>units</source>
        <translation>unidades</translation>
    </message>
    <message>
        <source>unlike both</source>
        <translation>distinto de ambos</translation>
    </message>
    <message>
        <source>unlike the clear pixels of the date</source>
        <translation>distinto de los píxeles despejados de la fecha</translation>
    </message>
    <message>
        <source>unlike what the model was trained on</source>
        <translation>distinto de lo usado para entrenar el modelo</translation>
    </message>
    <message>
        <source>validation</source>
        <translation>validación</translation>
    </message>
    <message>
        <source>values</source>
        <translation>valores</translation>
    </message>
    <message>
        <source>values, all but 0 are cloud</source>
        <translation>valores, todos menos 0 son nube</translation>
    </message>
    <message>
        <source>version {found} instead of {pinned}</source>
        <translation>versión {found} en lugar de {pinned}</translation>
    </message>
    <message>
        <source>where T2 is clear</source>
        <translation>donde T2 está despejada</translation>
    </message>
    <message>
        <source>works</source>
        <translation>funciona</translation>
    </message>
    <message>
        <source>{count} dates from {first} to {last}, {sar} with SAR.</source>
        <translation>{count} fechas del {first} al {last}, {sar} con SAR.</translation>
    </message>
    <message>
        <source>{count} of {all} files have the hash that was published for them.</source>
        <translation>{count} de {all} archivos tienen el hash que se publicó para ellos.</translation>
    </message>
    <message>
        <source>{date} has no cloud mask: it counts as clear, and dates are filled from it. Make sure that it is.</source>
        <translation>{date} no tiene máscara de nubes: se considera despejada y sirve para rellenar otras fechas. Asegúrese de que lo esté.</translation>
    </message>
    <message>
        <source>{date}: filled by {method}, {psnr} dB on held-out clear pixels.</source>
        <translation>{date}: rellenada mediante {method}, {psnr} dB en píxeles despejados reservados.</translation>
    </message>
    <message>
        <source>{date}: filled by {method}, {psnr} dB on pixels that were held out.</source>
        <translation>{date}: rellenada mediante {method}, {psnr} dB en píxeles reservados.</translation>
    </message>
    <message>
        <source>{date}: no cloud mask</source>
        <translation>{date}: sin máscara de nubes</translation>
    </message>
    <message>
        <source>{date}: no image shows this day</source>
        <translation>{date}: ninguna imagen muestra este día</translation>
    </message>
    <message>
        <source>{date}: the SAR images of T1 and T2 have other relative orbits ({one} and {other}); what they see from elsewhere is taken for a change.</source>
        <translation>{date}: las imágenes SAR de T1 y T2 tienen órbitas relativas distintas ({one} y {other}); lo que ven desde otro lugar se toma por un cambio.</translation>
    </message>
    <message>
        <source>{date}: {share} cloud</source>
        <translation>{date}: {share} nubes</translation>
    </message>
    <message>
        <source>{file} is not the file that was published under this name.</source>
        <translation>{file} no es el archivo que se publicó con este nombre.</translation>
    </message>
    <message>
        <source>{filled} date(s) filled, {failed} failed.</source>
        <translation>{filled} fecha(s) rellenada(s), {failed} fallida(s).</translation>
    </message>
    <message>
        <source>{filled} date(s) filled, {failed} failed; {summary} says more.</source>
        <translation>{filled} fecha(s) rellenada(s), {failed} fallida(s); {summary} da más detalles.</translation>
    </message>
    <message>
        <source>{folder} holds what ClearDate did not put there: {names}.</source>
        <translation>{folder} contiene algo que ClearDate no puso ahí: {names}.</translation>
    </message>
    <message>
        <source>{folder} is in use: {reason}.</source>
        <translation>{folder} está en uso: {reason}.</translation>
    </message>
    <message>
        <source>{folder} is inside the plugin, which QGIS deletes when it updates it.</source>
        <translation>{folder} está dentro del complemento, y QGIS la borra al actualizarlo.</translation>
    </message>
    <message>
        <source>{folder} is no folder that can be written to.</source>
        <translation>{folder} no es una carpeta en la que se pueda escribir.</translation>
    </message>
    <message>
        <source>{folder} stays: it holds what is in use, or not ClearDate's.</source>
        <translation>{folder} se conserva: contiene algo en uso o que no es de ClearDate.</translation>
    </message>
    <message>
        <source>{folder} stays: it was not made by this installation of ClearDate.</source>
        <translation>{folder} se conserva: no la creó esta instalación de ClearDate.</translation>
    </message>
    <message>
        <source>{free} free</source>
        <translation>{free} libres</translation>
    </message>
    <message>
        <source>{gain} dB against interpolation in time (median).</source>
        <translation>{gain} dB respecto a la interpolación temporal (mediana).</translation>
    </message>
    <message>
        <source>{hours} h</source>
        <translation>{hours} h</translation>
    </message>
    <message>
        <source>{hours} h {minutes} min</source>
        <translation>{hours} h {minutes} min</translation>
    </message>
    <message>
        <source>{index} of the filled {name}, {formula}. The second band is half the width of its 90 % interval, 0 where the pixel was observed.</source>
        <translation>{index} de {name} rellenado, {formula}. La segunda banda es la mitad del ancho de su intervalo del 90 %, 0 donde el píxel fue observado.</translation>
    </message>
    <message>
        <source>{index} of {name}</source>
        <translation>{index} de {name}</translation>
    </message>
    <message>
        <source>{int8} dB in 8 bits, {fp16} dB in 16 bits</source>
        <translation>{int8} dB en 8 bits, {fp16} dB en 16 bits</translation>
    </message>
    <message>
        <source>{label} has 8 bits, as a picture has. Choose the reflectance product, or set scale and offset under Advanced.</source>
        <translation>{label} tiene 8 bits, como una fotografía. Elija el producto de reflectancia o defina la escala y el desplazamiento en Avanzado.</translation>
    </message>
    <message>
        <source>{label} has hardly a value below 1000. If it is a Sentinel-2 product of 2022 or later, set its offset to -0.1 under Advanced.</source>
        <translation>{label} apenas tiene valores inferiores a 1000. Si es un producto Sentinel-2 de 2022 o posterior, defina su desplazamiento como -0.1 en Avanzado.</translation>
    </message>
    <message>
        <source>{label} holds no valid pixel. Choose another layer, or check its nodata value.</source>
        <translation>{label} no contiene ningún píxel válido. Elija otra capa o compruebe su valor nodata.</translation>
    </message>
    <message>
        <source>{label} is needed and not chosen.</source>
        <translation>Se necesita {label} y no se ha elegido.</translation>
    </message>
    <message>
        <source>{label} is neither dB nor linear power as stated (median {middle}). Calibrate it to sigma or gamma nought.</source>
        <translation>{label} no está ni en dB ni en potencia lineal como se indicó (mediana {middle}). Calíbrela a sigma cero o gamma cero.</translation>
    </message>
    <message>
        <source>{label} is no reflectance: 99 % lie below {top} after scale {scale} and offset {offset}. Set them under Advanced.</source>
        <translation>{label} no es reflectancia: el 99 % queda por debajo de {top} con la escala {scale} y el desplazamiento {offset}. Defínalos en Avanzado.</translation>
    </message>
    <message>
        <source>{label} looks like reflectance in per cent. If it is, set its scale to 0.01 under Advanced.</source>
        <translation>{label} parece reflectancia en tanto por ciento. Si lo es, defina su escala como 0.01 en Avanzado.</translation>
    </message>
    <message>
        <source>{label} may be in other units than {units}: its name and its values do not settle it. Say under Advanced which.</source>
        <translation>{label} podría estar en unidades distintas de {units}: ni su nombre ni sus valores lo aclaran. Indíquelas en Avanzado.</translation>
    </message>
    <message>
        <source>{label}: the file {path} does not exist.</source>
        <translation>{label}: el archivo {path} no existe.</translation>
    </message>
    <message>
        <source>{label}: the layer cannot be read.</source>
        <translation>{label}: no se puede leer la capa.</translation>
    </message>
    <message>
        <source>{label}: the median of {layer} is {median}, but it learned on {least} to {most}. Check the units, or expect little of it.</source>
        <translation>{label}: la mediana de {layer} es {median}, pero aprendió con valores de {least} a {most}. Compruebe las unidades o espere poco de él.</translation>
    </message>
    <message>
        <source>{label}: {given} does not exist or is no raster that QGIS can read.</source>
        <translation>{label}: {given} no existe o no es un ráster que QGIS pueda leer.</translation>
    </message>
    <message>
        <source>{label}: {layer} has the bands that it takes.</source>
        <translation>{label}: {layer} tiene las bandas que recibe el modelo.</translation>
    </message>
    <message>
        <source>{label}: {layer} has the bands {found}; the model takes {wanted}.</source>
        <translation>{label}: {layer} tiene las bandas {found}; el modelo recibe {wanted}.</translation>
    </message>
    <message>
        <source>{label}: {layer} has {found} band(s), but at least {wanted} are needed.</source>
        <translation>{label}: {layer} tiene {found} banda(s), pero se necesitan al menos {wanted}.</translation>
    </message>
    <message>
        <source>{label}: {layer} holds no polygons.</source>
        <translation>{label}: {layer} no contiene polígonos.</translation>
    </message>
    <message>
        <source>{label}: {layer}, median {median}; it learned on {least} to {most}.</source>
        <translation>{label}: {layer}, mediana {median}; aprendió con valores de {least} a {most}.</translation>
    </message>
    <message>
        <source>{label}: {path} is no {suffix} file.</source>
        <translation>{label}: {path} no es un archivo {suffix}.</translation>
    </message>
    <message>
        <source>{label}: {sensor}, {date}, offset {offset} {source}.</source>
        <translation>{label}: {sensor}, {date}, desplazamiento {offset} {source}.</translation>
    </message>
    <message>
        <source>{label}: {sensor}, {date}, {units} {source}.</source>
        <translation>{label}: {sensor}, {date}, {units} {source}.</translation>
    </message>
    <message>
        <source>{layer}: polygon {number} cannot be put into longitude and latitude.</source>
        <translation>{layer}: el polígono {number} no se puede expresar en longitud y latitud.</translation>
    </message>
    <message>
        <source>{lead} dB WORSE than {method}</source>
        <translation>{lead} dB PEOR que {method}</translation>
    </message>
    <message>
        <source>{lead} dB better than {method}</source>
        <translation>{lead} dB mejor que {method}</translation>
    </message>
    <message>
        <source>{low} to {high}</source>
        <translation>entre {low} y {high}</translation>
    </message>
    <message>
        <source>{megabytes} MB</source>
        <translation>{megabytes} MB</translation>
    </message>
    <message>
        <source>{method} (simple)</source>
        <translation>{method} (simple)</translation>
    </message>
    <message>
        <source>{method}: {score} dB</source>
        <translation>{method}: {score} dB</translation>
    </message>
    <message>
        <source>{minutes} min</source>
        <translation>{minutes} min</translation>
    </message>
    <message>
        <source>{names}: no CRS is known, and the layers do not share one pixel grid. Set the CRS in the file (Raster &gt; Projections &gt; Assign Projection).</source>
        <translation>{names}: no se conoce el SRC y las capas no comparten una misma cuadrícula de píxeles. Defina el SRC en el archivo (Ráster &gt; Proyecciones &gt; Asignar proyección).</translation>
    </message>
    <message>
        <source>{name} (comes with ClearDate)</source>
        <translation>{name} (viene con ClearDate)</translation>
    </message>
    <message>
        <source>{name} as the dates of the season {season} and SAR tell it. No image shows the day: every pixel is simulated.</source>
        <translation>{name} según las fechas de la temporada {season} y SAR. Ninguna imagen muestra el día: cada píxel es simulado.</translation>
    </message>
    <message>
        <source>{name} exists and will be replaced.</source>
        <translation>{name} existe y se sustituirá.</translation>
    </message>
    <message>
        <source>{name} has no polygon yet. Draw the clouds on the map.</source>
        <translation>{name} aún no tiene polígonos. Dibuje las nubes en el mapa.</translation>
    </message>
    <message>
        <source>{name} holds no product that is {kind}. Choose another one.</source>
        <translation>{name} no contiene ningún producto de tipo {kind}. Elija otro.</translation>
    </message>
    <message>
        <source>{name} is among the models now.</source>
        <translation>{name} ya está entre los modelos.</translation>
    </message>
    <message>
        <source>{name} is chosen as {one} and as {other}. Choose another for one of them.</source>
        <translation>{name} está elegida como {one} y como {other}. Elija otra para una de las dos.</translation>
    </message>
    <message>
        <source>{name} is left out: it cannot be read as a raster.</source>
        <translation>Se omite {name}: no se puede leer como ráster.</translation>
    </message>
    <message>
        <source>{name} is left out: it has {count} band(s), of which neither their names nor their values say that they are optical or SAR, and its name does not say cloud mask.</source>
        <translation>Se omite {name}: tiene {count} banda(s), y ni sus nombres ni sus valores indican que sean ópticas o SAR, ni su nombre indica que sea una máscara de nubes.</translation>
    </message>
    <message>
        <source>{name} is left out: its name says that it is a result or a true image.</source>
        <translation>Se omite {name}: por su nombre es un resultado o una imagen verdadera.</translation>
    </message>
    <message>
        <source>{name} is left out: nothing tells its date.</source>
        <translation>{name} se omite: nada indica su fecha.</translation>
    </message>
    <message>
        <source>{name} is left out: there is no date in its name.</source>
        <translation>Se omite {name}: no hay fecha en su nombre.</translation>
    </message>
    <message>
        <source>{name} is left out: {first} is of the same date.</source>
        <translation>Se omite {name}: {first} es de la misma fecha.</translation>
    </message>
    <message>
        <source>{name} is left out: {reason}</source>
        <translation>{name} se omite: {reason}</translation>
    </message>
    <message>
        <source>{name} is on the map.</source>
        <translation>{name} está en el mapa.</translation>
    </message>
    <message>
        <source>{name} is removed.</source>
        <translation>{name} se ha eliminado.</translation>
    </message>
    <message>
        <source>{name} is {found}; ClearDate was tested with {pinned}.</source>
        <translation>{name} es {found}; ClearDate se probó con {pinned}.</translation>
    </message>
    <message>
        <source>{name} of {members}</source>
        <translation>{name} de {members}</translation>
    </message>
    <message>
        <source>{name} with the pixels under its cloud mask simulated from SAR of both dates and {t1}. All other pixels are those of the input.</source>
        <translation>{name} con los píxeles bajo su máscara de nubes simulados a partir de SAR de ambas fechas y de {t1}. Los demás píxeles son los de la entrada.</translation>
    </message>
    <message>
        <source>{name} with the pixels under its cloud mask simulated from the other dates of the season {season} and from SAR. All other pixels are those of the input.</source>
        <translation>{name} con los píxeles bajo su máscara de nubes simulados a partir de las demás fechas de la temporada {season} y de SAR. Los demás píxeles son los de la entrada.</translation>
    </message>
    <message>
        <source>{name}, driver {driver}</source>
        <translation>{name}, controlador {driver}</translation>
    </message>
    <message>
        <source>{name}: {size} pixels</source>
        <translation>{name}: {size} píxeles</translation>
    </message>
    <message>
        <source>{number} GB</source>
        <translation>{number} GB</translation>
    </message>
    <message>
        <source>{number} MB</source>
        <translation>{number} MB</translation>
    </message>
    <message>
        <source>{old} was there already: this one is called {new}.</source>
        <translation>{old} ya existía: este se llama {new}.</translation>
    </message>
    <message>
        <source>{path} cannot be read.</source>
        <translation>No se puede leer {path}.</translation>
    </message>
    <message>
        <source>{path} cannot be used: {reason}.</source>
        <translation>No se puede usar {path}: {reason}.</translation>
    </message>
    <message>
        <source>{path} cannot be written: {reason}.</source>
        <translation>No se puede escribir {path}: {reason}.</translation>
    </message>
    <message>
        <source>{path} cannot run the worker: {reason}</source>
        <translation>{path} no puede ejecutar el proceso de cálculo: {reason}</translation>
    </message>
    <message>
        <source>{path} does not exist.</source>
        <translation>{path} no existe.</translation>
    </message>
    <message>
        <source>{path} is missing or changed</source>
        <translation>{path} falta o ha cambiado</translation>
    </message>
    <message>
        <source>{path} is missing. Make the scene again.</source>
        <translation>Falta {path}. Vuelva a crear la escena.</translation>
    </message>
    <message>
        <source>{path} is no raster that QGIS can read.</source>
        <translation>{path} no es un ráster que QGIS pueda leer.</translation>
    </message>
    <message>
        <source>{path} is no report of ClearDate: {reason}.</source>
        <translation>{path} no es un informe de ClearDate: {reason}.</translation>
    </message>
    <message>
        <source>{path} is no trust layer of ClearDate.</source>
        <translation>{path} no es una capa de confianza de ClearDate.</translation>
    </message>
    <message>
        <source>{path} is not one of your own models.</source>
        <translation>{path} no es uno de sus propios modelos.</translation>
    </message>
    <message>
        <source>{path} is there already and was not made by ClearDate.</source>
        <translation>{path} ya existe y no lo creó ClearDate.</translation>
    </message>
    <message>
        <source>{path} lacks libraries: {names}.</source>
        <translation>A {path} le faltan bibliotecas: {names}.</translation>
    </message>
    <message>
        <source>{path} was made by another installation of ClearDate, or in another folder.</source>
        <translation>{path} se creó con otra instalación de ClearDate o en otra carpeta.</translation>
    </message>
    <message>
        <source>{problem} All else is there.</source>
        <translation>{problem} Todo lo demás está ahí.</translation>
    </message>
    <message>
        <source>{program} cannot be started: {reason}.</source>
        <translation>No se puede iniciar {program}: {reason}.</translation>
    </message>
    <message>
        <source>{python} is used from now on; it can {tier}.</source>
        <translation>A partir de ahora se usa {python}; sirve para {tier}.</translation>
    </message>
    <message>
        <source>{sar} ({sar_date}) is {days} days from {optical} ({date}). Take the SAR image nearest to it.</source>
        <translation>{sar} ({sar_date}) está a {days} días de {optical} ({date}). Use la imagen SAR más cercana.</translation>
    </message>
    <message>
        <source>{scene} has no images of T1, which this preset needs. Choose cgan, cnn or pix2pix, or make the scene again with all images.</source>
        <translation>{scene} no tiene imágenes de T1, que este ajuste predefinido necesita. Elija cgan, cnn o pix2pix, o vuelva a crear la escena con todas las imágenes.</translation>
    </message>
    <message>
        <source>{scene}: {problem}</source>
        <translation>{scene}: {problem}</translation>
    </message>
    <message>
        <source>{seconds} s</source>
        <translation>{seconds} s</translation>
    </message>
    <message>
        <source>{share} of optical T2 is covered by all layers. Outside, clear pixels stay and cloudy ones become nodata.</source>
        <translation>Todas las capas cubren {share} de la imagen óptica T2. Fuera, los píxeles despejados se conservan y los nublados pasan a nodata.</translation>
    </message>
    <message>
        <source>{share} of the simulated pixels are unlike the clear pixels of the date; there the figures of this report say little. The trust layer shows where.</source>
        <translation>{share} de los píxeles simulados no se parecen a los píxeles despejados de la fecha; ahí las cifras de este informe dicen poco. La capa de confianza muestra dónde.</translation>
    </message>
    <message>
        <source>{size}, place unknown</source>
        <translation>{size}, lugar desconocido</translation>
    </message>
    <message>
        <source>{source} names a Python that does not exist: {path}.</source>
        <translation>{source} indica un Python que no existe: {path}.</translation>
    </message>
    <message>
        <source>{text} is no number. Correct it under Advanced, or leave it empty.</source>
        <translation>{text} no es un número. Corríjalo en Avanzado o déjelo vacío.</translation>
    </message>
    <message>
        <source>{text} is no scale and offset of images.</source>
        <translation>{text} no indica una escala y un desplazamiento de imágenes.</translation>
    </message>
    <message>
        <source>{time} left</source>
        <translation>faltan {time}</translation>
    </message>
    <message>
        <source>{what} (for {time})</source>
        <translation>{what} (desde hace {time})</translation>
    </message>
    <message>
        <source>{what} is temporary: QGIS deletes {path} when it closes. Save it, if you want to keep it.</source>
        <translation>{what} es temporal: QGIS borra {path} al cerrarse. Guárdelo si quiere conservarlo.</translation>
    </message>
    <message>
        <source>{what}: QGIS deletes temporary files when it closes.</source>
        <translation>{what}: QGIS borra los archivos temporales al cerrarse.</translation>
    </message>
    <message>
        <source>{what}: {part} is no whole number.</source>
        <translation>{what}: {part} no es un número entero.</translation>
    </message>
    <message>
        <source>{what}: {path}</source>
        <translation>{what}: {path}</translation>
    </message>
    <message>
        <source>{what}: {path} does not end in {suffix}.</source>
        <translation>{what}: {path} no termina en {suffix}.</translation>
    </message>
    <message>
        <source>{what}: {path} is also an input or another output.</source>
        <translation>{what}: {path} es también una entrada u otra salida.</translation>
    </message>
    <message>
        <source>{what}: {path} is the folder of the season itself.</source>
        <translation>{what}: {path} es la carpeta de la propia temporada.</translation>
    </message>
    <message>
        <source>… and {number} more</source>
        <translation>… y {number} más</translation>
    </message>
    <message>
        <source>≤ 0.01 in reflectance</source>
        <translation>≤ 0.01 en reflectancia</translation>
    </message>
    <message>
        <source>≤ 0.02 in reflectance</source>
        <translation>≤ 0.02 en reflectancia</translation>
    </message>
    <message>
        <source>⚠ This wants a graphics card: about {time} on a middling one. Choose fast, fewer epochs or a smaller width otherwise.</source>
        <translation>⚠ Esto requiere una tarjeta gráfica: unos {time} en una de gama media. Si no, elija fast, menos épocas o una anchura menor.</translation>
    </message>
    <message>
        <source>⚠ {count} more cannot be read.</source>
        <translation>⚠ Otras {count} no se pueden leer.</translation>
    </message>
</context>
<context>
    <name>worker</name>
    <message>
        <source>({days} days apart)</source>
        <translation>({days} días de diferencia)</translation>
    </message>
    <message>
        <source>--compile and --save-memory do not go together.</source>
        <translation>--compile y --save-memory no se pueden usar juntos.</translation>
    </message>
    <message>
        <source>--copy and --resolution need an area.</source>
        <translation>--copy y --resolution necesitan un área.</translation>
    </message>
    <message>
        <source>1 band</source>
        <translation>1 banda</translation>
    </message>
    <message>
        <source>8 bits change its PSNR on held-out pixels by {int8_loss_db} dB, 16 bits by {fp16_loss_db} dB.</source>
        <translation>8 bits cambian su PSNR en píxeles reservados en {int8_loss_db} dB; 16 bits, en {fp16_loss_db} dB.</translation>
    </message>
    <message>
        <source>8 bits were asked for on {wanted}; networks run in 8 bits on the CPU.</source>
        <translation>Se pidieron 8 bits en {wanted}; las redes funcionan con 8 bits en la CPU.</translation>
    </message>
    <message>
        <source>A calendar of {cadence} days from {first} to {last} has {count} dates, more than {most}.</source>
        <translation>Un calendario cada {cadence} días del {first} al {last} tiene {count} fechas, más de {most}.</translation>
    </message>
    <message>
        <source>A checkpoint of an earlier run, {name}, will be replaced; to go on from it, resume.</source>
        <translation>Se sustituirá un punto de control de una ejecución anterior, {name}; para continuar desde él, reanude.</translation>
    </message>
    <message>
        <source>A season with clear dates near this one would simulate it about {gain} dB closer to the truth (prepare, then simulate --season; in QGIS Fill season).</source>
        <translation>Una temporada con fechas despejadas cercanas a esta la simularía unos {gain} dB más cerca de la verdad (prepare y después simulate --season; en QGIS, «Rellenar temporada»).</translation>
    </message>
    <message>
        <source>A tile of {size} pixels fits the memory of {name} only when nothing else runs there; going on with one run at a time.</source>
        <translation>Una tesela de {size} píxeles solo cabe en la memoria de {name} si allí no se ejecuta nada más; se continúa con una ejecución cada vez.</translation>
    </message>
    <message>
        <source>A tile of {size} pixels is too large for the memory of {name}.</source>
        <translation>Una tesela de {size} píxeles es demasiado grande para la memoria de {name}.</translation>
    </message>
    <message>
        <source>Acquisitions for ClearDate: {count}</source>
        <translation>Adquisiciones para ClearDate: {count}</translation>
    </message>
    <message>
        <source>Adjusting to the clear pixels around the cloud</source>
        <translation>Ajustando a los píxeles despejados alrededor de la nube</translation>
    </message>
    <message>
        <source>An acquisition has no name.</source>
        <translation>Una adquisición no tiene nombre.</translation>
    </message>
    <message>
        <source>An earlier run ended while its files took their places, and {path} is still the one before it: {reason}.</source>
        <translation>Una ejecución anterior terminó mientras sus archivos ocupaban su lugar, y {path} sigue siendo el de antes de ella: {reason}.</translation>
    </message>
    <message>
        <source>Another item of the season has its name.</source>
        <translation>Otro ítem de la temporada tiene su nombre.</translation>
    </message>
    <message>
        <source>Band {index} of {title} is said to have pixels {width} wide, {step} of those of the image, which cannot be worked with: it is filled as if they were of the image's size.</source>
        <translation>Se dice que la banda {index} de {title} tiene píxeles de {width} de ancho, {step} de los de la imagen, con lo que no se puede trabajar: se rellena como si fueran del tamaño de los de la imagen.</translation>
    </message>
    <message>
        <source>Baseline {baseline} should list an offset, and its metadata list none: 0 is taken.</source>
        <translation>La línea base {baseline} debería indicar un desplazamiento y sus metadatos no indican ninguno: se toma 0.</translation>
    </message>
    <message>
        <source>Building overviews of {name}</source>
        <translation>Creando las pirámides de {name}</translation>
    </message>
    <message>
        <source>CUDA was asked for, but torch finds no GPU it can use.</source>
        <translation>Se pidió CUDA, pero torch no encuentra ninguna GPU que pueda usar.</translation>
    </message>
    <message>
        <source>Calibrate it to sigma or gamma nought in SNAP.</source>
        <translation>Calíbrelo a sigma cero o gamma cero en SNAP.</translation>
    </message>
    <message>
        <source>Calibrate it to sigma or gamma nought, in dB (about -30 to 0) or linear power (about 0 to 1).</source>
        <translation>Calíbrelo a sigma cero o gamma cero, en dB (de -30 a 0, aprox.) o en potencia lineal (de 0 a 1, aprox.).</translation>
    </message>
    <message>
        <source>Calibrate the SAR image to sigma or gamma nought, in dB (about -30 to 0) or linear power (about 0 to 1).</source>
        <translation>Calibre la imagen SAR a sigma cero o gamma cero, en dB (de -30 a 0, aprox.) o en potencia lineal (de 0 a 1, aprox.).</translation>
    </message>
    <message>
        <source>Call it {value}.onnx.</source>
        <translation>Llámelo {value}.onnx.</translation>
    </message>
    <message>
        <source>Check that the polygons are clouds, and no footprint of the image; use simulate for a date that is cloudy all over.</source>
        <translation>Compruebe que los polígonos son nubes y no la huella de la imagen; use simulate para una fecha totalmente nublada.</translation>
    </message>
    <message>
        <source>Check the CRS of both files.</source>
        <translation>Compruebe el SRC de ambos archivos.</translation>
    </message>
    <message>
        <source>Check the CRS.</source>
        <translation>Compruebe el SRC.</translation>
    </message>
    <message>
        <source>Check the area and the dates, and see above what was left out.</source>
        <translation>Compruebe el área y las fechas, y vea arriba lo que se omitió.</translation>
    </message>
    <message>
        <source>Check the cloud mask and the test area.</source>
        <translation>Compruebe la máscara de nubes y el área de prueba.</translation>
    </message>
    <message>
        <source>Check the cloud mask and the training area.</source>
        <translation>Compruebe la máscara de nubes y el área de entrenamiento.</translation>
    </message>
    <message>
        <source>Check the disk or the connection, and run again.</source>
        <translation>Compruebe el disco o la conexión y ejecute de nuevo.</translation>
    </message>
    <message>
        <source>Check the file.</source>
        <translation>Compruebe el archivo.</translation>
    </message>
    <message>
        <source>Check the files that it is made of.</source>
        <translation>Compruebe los archivos de los que se compone.</translation>
    </message>
    <message>
        <source>Check the mask, the nodata values and that the images overlap.</source>
        <translation>Compruebe la máscara, los valores nodata y que las imágenes se solapen.</translation>
    </message>
    <message>
        <source>Check the path and its permissions.</source>
        <translation>Compruebe la ruta y sus permisos.</translation>
    </message>
    <message>
        <source>Check the path.</source>
        <translation>Compruebe la ruta.</translation>
    </message>
    <message>
        <source>Check the permissions, or choose another place.</source>
        <translation>Compruebe los permisos o elija otro lugar.</translation>
    </message>
    <message>
        <source>Choose a day of the season, or prepare it with SAR of that day.</source>
        <translation>Elija un día de la temporada, o prepárela con SAR de ese día.</translation>
    </message>
    <message>
        <source>Choose a new one for the season.</source>
        <translation>Elija una nueva para la temporada.</translation>
    </message>
    <message>
        <source>Choose a path of its own for each output.</source>
        <translation>Elija una ruta propia para cada salida.</translation>
    </message>
    <message>
        <source>Choose a smaller learning rate, or the precision fp32.</source>
        <translation>Elija una tasa de aprendizaje menor o la precisión fp32.</translation>
    </message>
    <message>
        <source>Choose a smaller one, or a coarser --resolution.</source>
        <translation>Elija una más pequeña o una --resolution más gruesa.</translation>
    </message>
    <message>
        <source>Choose a smaller patch, a larger training area, or random sampling.</source>
        <translation>Elija un parche más pequeño, un área de entrenamiento mayor o el muestreo aleatorio.</translation>
    </message>
    <message>
        <source>Choose a smaller tile, close other programs, or work on a smaller part.</source>
        <translation>Elija una tesela más pequeña, cierre otros programas o trabaje con una parte menor.</translation>
    </message>
    <message>
        <source>Choose an empty folder, or a new one.</source>
        <translation>Elija una carpeta vacía o una nueva.</translation>
    </message>
    <message>
        <source>Choose another folder for the output.</source>
        <translation>Elija otra carpeta para la salida.</translation>
    </message>
    <message>
        <source>Choose another folder, or leave out --resume to fill all dates again.</source>
        <translation>Elija otra carpeta, o quite --resume para rellenar de nuevo todas las fechas.</translation>
    </message>
    <message>
        <source>Choose another folder.</source>
        <translation>Elija otra carpeta.</translation>
    </message>
    <message>
        <source>Choose another name or folder.</source>
        <translation>Elija otro nombre u otra carpeta.</translation>
    </message>
    <message>
        <source>Choose another name.</source>
        <translation>Elija otro nombre.</translation>
    </message>
    <message>
        <source>Choose another path for the output; inputs are never overwritten.</source>
        <translation>Elija otra ruta para la salida; las entradas nunca se sobrescriben.</translation>
    </message>
    <message>
        <source>Choose another place, or close programs using it.</source>
        <translation>Elija otro lugar o cierre los programas que lo usan.</translation>
    </message>
    <message>
        <source>Choose auto, or fp16.</source>
        <translation>Elija auto o fp16.</translation>
    </message>
    <message>
        <source>Choose auto, {methods} or an .onnx file.</source>
        <translation>Elija auto, {methods} o un archivo .onnx.</translation>
    </message>
    <message>
        <source>Choose from the dates of the season.</source>
        <translation>Elija entre las fechas de la temporada.</translation>
    </message>
    <message>
        <source>Choose from {low} to {high}.</source>
        <translation>Elija de {low} a {high}.</translation>
    </message>
    <message>
        <source>Choose one of {choices}.</source>
        <translation>Elija entre {choices}.</translation>
    </message>
    <message>
        <source>Choose one of {jobs}.</source>
        <translation>Elija entre {jobs}.</translation>
    </message>
    <message>
        <source>Choose one.</source>
        <translation>Elija uno.</translation>
    </message>
    <message>
        <source>Choose the device auto or cpu, or install torch with CUDA and a driver.</source>
        <translation>Elija el dispositivo auto o cpu, o instale torch con CUDA y un controlador.</translation>
    </message>
    <message>
        <source>Choose the device auto or cpu, or the precision auto or fp32.</source>
        <translation>Elija el dispositivo auto o cpu, o la precisión auto o fp32.</translation>
    </message>
    <message>
        <source>ClearDate's own generators are missing: there is no .onnx file in {folder}.</source>
        <translation>Faltan los generadores propios de ClearDate: no hay ningún archivo .onnx en {folder}.</translation>
    </message>
    <message>
        <source>Comparing the methods</source>
        <translation>Comparando los métodos</translation>
    </message>
    <message>
        <source>Comparing the scene with what the model learned from</source>
        <translation>Comparando la escena con aquello de lo que aprendió el modelo</translation>
    </message>
    <message>
        <source>Copy or download the file again.</source>
        <translation>Copie o descargue el archivo de nuevo.</translation>
    </message>
    <message>
        <source>Copy the .data folder beside the .dim file.</source>
        <translation>Copie la carpeta .data junto al archivo .dim.</translation>
    </message>
    <message>
        <source>Copy the acquisition with --area and --copy.</source>
        <translation>Copie la adquisición con --area y --copy.</translation>
    </message>
    <message>
        <source>Cut out a part.</source>
        <translation>Recorte una parte.</translation>
    </message>
    <message>
        <source>Dates of a season whose pixels under cloud are simulated from the other dates.</source>
        <translation>Fechas de una temporada cuyos píxeles bajo nubes se simulan a partir de las demás fechas.</translation>
    </message>
    <message>
        <source>Delete it.</source>
        <translation>Bórrelo.</translation>
    </message>
    <message>
        <source>Download Collection 2 Level-2 (L2SP): surface reflectance.</source>
        <translation>Descargue Collection 2 Level-2 (L2SP): reflectancia de superficie.</translation>
    </message>
    <message>
        <source>Download Level-2A (S2…_MSIL2A_…), or make it with Sen2Cor.</source>
        <translation>Descargue Level-2A (S2…_MSIL2A_…) o genérelo con Sen2Cor.</translation>
    </message>
    <message>
        <source>Download it again, from a place that you trust.</source>
        <translation>Descárguelo de nuevo, de un sitio en el que confíe.</translation>
    </message>
    <message>
        <source>Download it again.</source>
        <translation>Descárguelo de nuevo.</translation>
    </message>
    <message>
        <source>Download it and make the scene again, or, if you trust it, allow the network with --allow-network (in QGIS: ALLOW_NETWORK).</source>
        <translation>Descárguelo y cree la escena de nuevo o, si confía en ello, permita la red con --allow-network (en QGIS: ALLOW_NETWORK).</translation>
    </message>
    <message>
        <source>Download it terrain-corrected: Sentinel-1 RTC of the Planetary Computer, of ASF (HyP3, on demand) or of Earth Engine (COPERNICUS/S1_GRD); or correct it with SNAP.</source>
        <translation>Descárguelo con corrección del terreno: Sentinel-1 RTC de Planetary Computer, de ASF (HyP3, a petición) o de Earth Engine (COPERNICUS/S1_GRD); o corríjalo con SNAP.</translation>
    </message>
    <message>
        <source>Download it, or mend its link: links of another machine lead nowhere here.</source>
        <translation>Descárguelo o corrija su enlace: los enlaces de otro equipo no llevan aquí a ninguna parte.</translation>
    </message>
    <message>
        <source>Download the product again, from a place that you trust.</source>
        <translation>Descargue el producto de nuevo, de un sitio en el que confíe.</translation>
    </message>
    <message>
        <source>Download the product again.</source>
        <translation>Descargue el producto de nuevo.</translation>
    </message>
    <message>
        <source>Download the whole product again.</source>
        <translation>Descargue de nuevo el producto completo.</translation>
    </message>
    <message>
        <source>Download them first, and give the item with its links to the copies; or allow the network with --allow-network (in QGIS: ALLOW_NETWORK).</source>
        <translation>Descárguelos antes e indique el ítem con sus enlaces a las copias; o permita la red con --allow-network (en QGIS: ALLOW_NETWORK).</translation>
    </message>
    <message>
        <source>Download what it names and name the copy, or, if you trust it, allow the network with --allow-network (in QGIS: ALLOW_NETWORK).</source>
        <translation>Descargue lo que nombra e indique la copia o, si confía en ello, permita la red con --allow-network (en QGIS: ALLOW_NETWORK).</translation>
    </message>
    <message>
        <source>Download what it names and name the copy; or allow the network with --allow-network (in QGIS: ALLOW_NETWORK).</source>
        <translation>Descargue lo que nombra e indique la copia; o permita la red con --allow-network (en QGIS: ALLOW_NETWORK).</translation>
    </message>
    <message>
        <source>Draw a polygon, not lines.</source>
        <translation>Dibuje un polígono, no líneas.</translation>
    </message>
    <message>
        <source>Each of at most {most} needs a name of its own, of the kind {kind}.</source>
        <translation>Cada una, de {most} como máximo, necesita un nombre propio, del tipo {kind}.</translation>
    </message>
    <message>
        <source>Epoch {epoch} of {epochs}: PSNR {row} dB</source>
        <translation>Época {epoch} de {epochs}: PSNR {row} dB</translation>
    </message>
    <message>
        <source>Events need somebody to read them.</source>
        <translation>Los eventos necesitan que alguien los lea.</translation>
    </message>
    <message>
        <source>Every number of its type is observed in {name}, so none is left that could mean nodata: pixels that cannot be filled stay as they are, and the trust layer tells which.</source>
        <translation>En {name} se observan todos los números de su tipo, así que no queda ninguno que pueda significar nodata: los píxeles que no se pueden rellenar quedan como están y la capa de confianza indica cuáles.</translation>
    </message>
    <message>
        <source>Export it as one file; ClearDate opens no file that a model names.</source>
        <translation>Expórtelo como un solo archivo; ClearDate no abre archivos que un modelo indique.</translation>
    </message>
    <message>
        <source>Export it for evaluation.</source>
        <translation>Expórtelo para evaluación.</translation>
    </message>
    <message>
        <source>Export it with free batch, height and width.</source>
        <translation>Expórtelo con lote, altura y anchura libres.</translation>
    </message>
    <message>
        <source>Export it with the axes batch, channels, height, width.</source>
        <translation>Expórtelo con los ejes lote, canales, altura y anchura.</translation>
    </message>
    <message>
        <source>Filling by {method}.</source>
        <translation>Rellenando mediante {method}.</translation>
    </message>
    <message>
        <source>Filling {name}</source>
        <translation>Rellenando {name}</translation>
    </message>
    <message>
        <source>Finished {path}: an earlier run had ended while its files took their places.</source>
        <translation>Se ha completado {path}: una ejecución anterior terminó mientras sus archivos ocupaban su lugar.</translation>
    </message>
    <message>
        <source>Finishing the files</source>
        <translation>Terminando los archivos</translation>
    </message>
    <message>
        <source>Finishing the image</source>
        <translation>Terminando la imagen</translation>
    </message>
    <message>
        <source>Fmask</source>
        <translation>Fmask</translation>
    </message>
    <message>
        <source>Fmask of HLS, in bits</source>
        <translation>Fmask de HLS, en bits</translation>
    </message>
    <message>
        <source>Free some disk space or choose another disk.</source>
        <translation>Libere espacio en el disco o elija otro disco.</translation>
    </message>
    <message>
        <source>Free some disk space, write the model to another disk, or train on fewer scenes.</source>
        <translation>Libere espacio en el disco, escriba el modelo en otro disco o entrene con menos escenas.</translation>
    </message>
    <message>
        <source>Free some disk space.</source>
        <translation>Libere espacio en el disco.</translation>
    </message>
    <message>
        <source>Free some space, or write elsewhere.</source>
        <translation>Libere espacio o escriba en otro lugar.</translation>
    </message>
    <message>
        <source>GDAL gives no reason</source>
        <translation>GDAL no da ningún motivo</translation>
    </message>
    <message>
        <source>Give --cadence fewer days.</source>
        <translation>Dé menos días a --cadence.</translation>
    </message>
    <message>
        <source>Give --cadence more days, or look whether the days of the season are right.</source>
        <translation>Dé más días a --cadence, o compruebe que los días de la temporada son correctos.</translation>
    </message>
    <message>
        <source>Give SAR with VV and VH.</source>
        <translation>Indique SAR con VV y VH.</translation>
    </message>
    <message>
        <source>Give a GRD product: a SAFE folder, or its zip.</source>
        <translation>Indique un producto GRD: una carpeta SAFE o su zip.</translation>
    </message>
    <message>
        <source>Give a GeoJSON file with polygons.</source>
        <translation>Indique un archivo GeoJSON con polígonos.</translation>
    </message>
    <message>
        <source>Give a file whose bands share one scale and one offset.</source>
        <translation>Indique un archivo cuyas bandas compartan una escala y un desplazamiento.</translation>
    </message>
    <message>
        <source>Give a finite number.</source>
        <translation>Indique un número finito.</translation>
    </message>
    <message>
        <source>Give a model written by ClearDate's train.</source>
        <translation>Indique un modelo escrito por train de ClearDate.</translation>
    </message>
    <message>
        <source>Give a name for each band of both optical images, &quot;-&quot; for one to leave out.</source>
        <translation>Indique un nombre para cada banda de ambas imágenes ópticas, &quot;-&quot; para una que se omite.</translation>
    </message>
    <message>
        <source>Give a number above 0 in the units of the CRS, for example swir16@20.</source>
        <translation>Indique un número mayor que 0 en las unidades del SRC, por ejemplo swir16@20.</translation>
    </message>
    <message>
        <source>Give a number {limits}.</source>
        <translation>Indique un número {limits}.</translation>
    </message>
    <message>
        <source>Give a product of Sentinel-1.</source>
        <translation>Indique un producto de Sentinel-1.</translation>
    </message>
    <message>
        <source>Give a raster that GDAL reads, for example a GeoTIFF.</source>
        <translation>Indique un ráster que GDAL pueda leer, por ejemplo un GeoTIFF.</translation>
    </message>
    <message>
        <source>Give a raster that GDAL reads, or polygons as GeoJSON (.geojson).</source>
        <translation>Indique un ráster que GDAL pueda leer, o polígonos como GeoJSON (.geojson).</translation>
    </message>
    <message>
        <source>Give a raster with VV and VH, or with one of them.</source>
        <translation>Indique un ráster con VV y VH, o con una de ellas.</translation>
    </message>
    <message>
        <source>Give a raster with at least {least} bands, for example red, green, blue and NIR.</source>
        <translation>Indique un ráster con al menos {least} bandas, por ejemplo rojo, verde, azul y NIR.</translation>
    </message>
    <message>
        <source>Give a raster with {bands}.</source>
        <translation>Indique un ráster con {bands}.</translation>
    </message>
    <message>
        <source>Give a scene file or a season.</source>
        <translation>Indique un archivo de escena o una temporada.</translation>
    </message>
    <message>
        <source>Give a smaller number.</source>
        <translation>Indique un número menor.</translation>
    </message>
    <message>
        <source>Give amplitudes in dB.</source>
        <translation>Indique amplitudes en dB.</translation>
    </message>
    <message>
        <source>Give an item of Sentinel-2 Level-2A, of Landsat Collection 2 Level-2 or of Sentinel-1 RTC.</source>
        <translation>Indique un ítem de Sentinel-2 Level-2A, de Landsat Collection 2 Level-2 o de Sentinel-1 RTC.</translation>
    </message>
    <message>
        <source>Give another file, or check its nodata value.</source>
        <translation>Indique otro archivo o compruebe su valor nodata.</translation>
    </message>
    <message>
        <source>Give another name.</source>
        <translation>Indique otro nombre.</translation>
    </message>
    <message>
        <source>Give another path.</source>
        <translation>Indique otra ruta.</translation>
    </message>
    <message>
        <source>Give another.</source>
        <translation>Indique otro.</translation>
    </message>
    <message>
        <source>Give at least one, or leave it out.</source>
        <translation>Indique al menos uno o no lo ponga.</translation>
    </message>
    <message>
        <source>Give each a name of its own.</source>
        <translation>Dé a cada una un nombre distinto.</translation>
    </message>
    <message>
        <source>Give each of a scene its own.</source>
        <translation>Dé a cada una de las de una escena un nombre propio.</translation>
    </message>
    <message>
        <source>Give files of one acquisition and one tile.</source>
        <translation>Indique archivos de una misma adquisición y una misma tesela.</translation>
    </message>
    <message>
        <source>Give files of the same place with valid pixels in common.</source>
        <translation>Indique archivos de un mismo lugar con píxeles válidos en común.</translation>
    </message>
    <message>
        <source>Give files of the same place, and check their CRS.</source>
        <translation>Indique archivos de un mismo lugar y compruebe su SRC.</translation>
    </message>
    <message>
        <source>Give images with the same bands, or leave --strict-bands out: then the others are filled.</source>
        <translation>Indique imágenes con las mismas bandas o quite --strict-bands: entonces se rellenan las demás.</translation>
    </message>
    <message>
        <source>Give images with these bands in this order.</source>
        <translation>Indique imágenes con estas bandas en este orden.</translation>
    </message>
    <message>
        <source>Give images with these bands, or use a model that was trained on those you have.</source>
        <translation>Indique imágenes con estas bandas o use un modelo entrenado con las que tiene.</translation>
    </message>
    <message>
        <source>Give it, or name a model that takes {flag} alone (task A).</source>
        <translation>Indíquelo, o un modelo que solo necesite {flag} (tarea A).</translation>
    </message>
    <message>
        <source>Give it, or use a model that takes {flag} alone (task A).</source>
        <translation>Indíquelo o use un modelo que solo necesite {flag} (tarea A).</translation>
    </message>
    <message>
        <source>Give longitude and latitude, or name the file's CRS in its member crs.</source>
        <translation>Indique longitud y latitud, o el SRC del archivo en su miembro crs.</translation>
    </message>
    <message>
        <source>Give longitudes and latitudes: xmin,ymin,xmax,ymax with xmin &lt; xmax, ymin &lt; ymax.</source>
        <translation>Indique longitudes y latitudes: xmin,ymin,xmax,ymax con xmin &lt; xmax, ymin &lt; ymax.</translation>
    </message>
    <message>
        <source>Give one of them.</source>
        <translation>Indique uno de ellos.</translation>
    </message>
    <message>
        <source>Give one of these names in place of the file's.</source>
        <translation>Indique uno de estos nombres en lugar del nombre del archivo.</translation>
    </message>
    <message>
        <source>Give one with --clouds.</source>
        <translation>Indique una con --clouds.</translation>
    </message>
    <message>
        <source>Give products, folders of them, or --table.</source>
        <translation>Indique productos, carpetas que los contengan o --table.</translation>
    </message>
    <message>
        <source>Give the clear image of another date as T1.</source>
        <translation>Indique como T1 la imagen despejada de otra fecha.</translation>
    </message>
    <message>
        <source>Give the cloud mask of T2: optical T2 brings none of its own, and has a value in every pixel.</source>
        <translation>Indique la máscara de nubes de T2: la óptica T2 no trae ninguna propia y tiene un valor en cada píxel.</translation>
    </message>
    <message>
        <source>Give the cloud mask that it names, or polygons of the clouds.</source>
        <translation>Indique la máscara de nubes que nombra, o polígonos de las nubes.</translation>
    </message>
    <message>
        <source>Give the mask of this image, or name the values that are cloud (--cloud-values). If the mask is right and this is snow, say what the mask is (--cloud-kind).</source>
        <translation>Indique la máscara de esta imagen o los valores que son nube (--cloud-values). Si la máscara es correcta y esto es nieve, indique qué es la máscara (--cloud-kind).</translation>
    </message>
    <message>
        <source>Give the name of a file.</source>
        <translation>Indique el nombre de un archivo.</translation>
    </message>
    <message>
        <source>Give the path of gpt in SNAP's folder bin.</source>
        <translation>Indique la ruta de gpt en la carpeta bin de SNAP.</translation>
    </message>
    <message>
        <source>Give the reflectance product and not a picture of it, or set scale and offset.</source>
        <translation>Indique el producto de reflectancia y no una fotografía de él, o defina la escala y el desplazamiento.</translation>
    </message>
    <message>
        <source>Give the same scenes and settings, or train without resuming.</source>
        <translation>Indique las mismas escenas y ajustes o entrene sin reanudar.</translation>
    </message>
    <message>
        <source>Give what to_json wrote.</source>
        <translation>Indique lo que escribió to_json.</translation>
    </message>
    <message>
        <source>Give xmin,ymin,xmax,ymax in degrees, or a GeoJSON file.</source>
        <translation>Indique xmin,ymin,xmax,ymax en grados o un archivo GeoJSON.</translation>
    </message>
    <message>
        <source>Give xmin,ymin,xmax,ymax or a GeoJSON file.</source>
        <translation>Indique xmin,ymin,xmax,ymax o un archivo GeoJSON.</translation>
    </message>
    <message>
        <source>Give xmin,ymin,xmax,ymax with xmin &lt; xmax, ymin &lt; ymax.</source>
        <translation>Indique xmin,ymin,xmax,ymax con xmin &lt; xmax, ymin &lt; ymax.</translation>
    </message>
    <message>
        <source>Give {kind_name}.</source>
        <translation>Indique {kind_name}.</translation>
    </message>
    <message>
        <source>Give {needed}, and where wished {wished}.</source>
        <translation>Indique {needed} y, si se desea, {wished}.</translation>
    </message>
    <message>
        <source>Go on with that version, or train without resuming.</source>
        <translation>Continúe con esa versión o entrene sin reanudar.</translation>
    </message>
    <message>
        <source>Going on after epoch {epoch}.</source>
        <translation>Se continúa después de la época {epoch}.</translation>
    </message>
    <message>
        <source>How large {name} gets inside the network cannot be told before it runs.</source>
        <translation>No se puede saber antes de ejecutar la red qué tamaño alcanza {name} dentro de ella.</translation>
    </message>
    <message>
        <source>If it is per cent, set its scale to 0.01; else set the scale that it has.</source>
        <translation>Si es tanto por ciento, defina su escala como 0.01; si no, defina la escala que tiene.</translation>
    </message>
    <message>
        <source>If its 0 means cloud, set --cloud-values 0; name the values that are cloud, or give the mask of this image.</source>
        <translation>Si su 0 significa nube, defina --cloud-values 0; indique los valores que son nube o la máscara de esta imagen.</translation>
    </message>
    <message>
        <source>If its nodata means clear, save the mask without it (gdal_translate -a_nodata none).</source>
        <translation>Si su nodata significa despejado, guarde la máscara sin él (gdal_translate -a_nodata none).</translation>
    </message>
    <message>
        <source>If its nodata means cloud, save the mask without it (gdal_translate -a_nodata none); else there is nothing to fill.</source>
        <translation>Si su nodata significa nube, guarde la máscara sin él (gdal_translate -a_nodata none); si no, no hay nada que rellenar.</translation>
    </message>
    <message>
        <source>Importing the libraries</source>
        <translation>Importando las bibliotecas</translation>
    </message>
    <message>
        <source>Importing what training needs</source>
        <translation>Importando lo que necesita el entrenamiento</translation>
    </message>
    <message>
        <source>In QGIS run cleardate:install with TIER={extra}; elsewhere install ClearDate's extra '{extra2}' in the environment that runs it ({executable}).</source>
        <translation>En QGIS, ejecute cleardate:install con TIER={extra}; fuera de QGIS, instale el extra '{extra2}' de ClearDate en el entorno que lo ejecuta ({executable}).</translation>
    </message>
    <message>
        <source>In the parts that were looked at, {count} pixels of {role} ({name}) hold what no observation can be ({values}): they count as nodata.</source>
        <translation>En las partes examinadas, {count} píxeles de {role} ({name}) contienen lo que ninguna observación puede ser ({values}): cuentan como nodata.</translation>
    </message>
    <message>
        <source>Inside the network {name} has {numbers} numbers for a tile of {pixels} pixels.</source>
        <translation>Dentro de la red, {name} tiene {numbers} números para una tesela de {pixels} píxeles.</translation>
    </message>
    <message>
        <source>Inside the network {name} has {numbers} numbers; {most_constant} are allowed.</source>
        <translation>Dentro de la red, {name} tiene {numbers} números; se admiten {most_constant}.</translation>
    </message>
    <message>
        <source>Install the plugin again, or name a model.</source>
        <translation>Instale el complemento de nuevo o indique un modelo.</translation>
    </message>
    <message>
        <source>Install {package}, or choose the device auto or cpu.</source>
        <translation>Instale {package} o elija el dispositivo auto o cpu.</translation>
    </message>
    <message>
        <source>It cannot be told what is cloud in the {role} {path}: {problem}.</source>
        <translation>{role} {path}: no se puede saber qué es nube: {problem}.</translation>
    </message>
    <message>
        <source>It has too few bands in common with the other dates.</source>
        <translation>Tiene muy pocas bandas en común con las otras fechas.</translation>
    </message>
    <message>
        <source>It has {names}.</source>
        <translation>Tiene {names}.</translation>
    </message>
    <message>
        <source>It is not clear that SAR helped on this scene</source>
        <translation>No está claro que SAR ayudara en esta escena</translation>
    </message>
    <message>
        <source>It is {found}; give it where that is asked for.</source>
        <translation>Es {found}; indíquelo donde se pide.</translation>
    </message>
    <message>
        <source>Its PSNR in {precision} is no number.</source>
        <translation>Su PSNR en {precision} no es un número.</translation>
    </message>
    <message>
        <source>Its SAR cannot be used: {reason}</source>
        <translation>Su SAR no se puede usar: {reason}</translation>
    </message>
    <message>
        <source>Its clear pixels do not settle what is to be learned.</source>
        <translation>Sus píxeles despejados no determinan lo que hay que aprender.</translation>
    </message>
    <message>
        <source>Landsat's QA_PIXEL</source>
        <translation>QA_PIXEL de Landsat</translation>
    </message>
    <message>
        <source>Learning how far to trust the result</source>
        <translation>Aprendiendo hasta qué punto confiar en el resultado</translation>
    </message>
    <message>
        <source>Learning {name}</source>
        <translation>Aprendiendo {name}</translation>
    </message>
    <message>
        <source>Learning, epoch {epoch} of {epochs}</source>
        <translation>Aprendiendo, época {epoch} de {epochs}</translation>
    </message>
    <message>
        <source>Leave --keep-resolution out, or leave bands out with --bands.</source>
        <translation>Omita --keep-resolution, o deje bandas fuera con --bands.</translation>
    </message>
    <message>
        <source>Leave --keep-resolution out, or say how wide the pixels of a band are, for example --bands red,green,blue,nir,swir16@20.</source>
        <translation>Omita --keep-resolution, o diga qué ancho tienen los píxeles de una banda, por ejemplo --bands red,green,blue,nir,swir16@20.</translation>
    </message>
    <message>
        <source>Leave out --every-sar-date, or prepare the season with SAR.</source>
        <translation>Quite --every-sar-date, o prepare la temporada con SAR.</translation>
    </message>
    <message>
        <source>Leave out {index}, or prepare the season with this band.</source>
        <translation>Omita {index} o prepare la temporada con esta banda.</translation>
    </message>
    <message>
        <source>Leave the model out, or train it on another date.</source>
        <translation>No incluya el modelo o entrénelo en otra fecha.</translation>
    </message>
    <message>
        <source>Leave them out, or give images in place of --season.</source>
        <translation>Omítalos, o indique imágenes en lugar de --season.</translation>
    </message>
    <message>
        <source>Little of the date is clear, so this may differ under the cloud.</source>
        <translation>Poco de la fecha está despejado, así que esto puede ser distinto bajo la nube.</translation>
    </message>
    <message>
        <source>Look whether its mask is the right one.</source>
        <translation>Compruebe si su máscara es la correcta.</translation>
    </message>
    <message>
        <source>Look whether the values of this date and of its neighbours are right.</source>
        <translation>Compruebe si los valores de esta fecha y de sus vecinas son correctos.</translation>
    </message>
    <message>
        <source>Looking at all dates</source>
        <translation>Examinando todas las fechas</translation>
    </message>
    <message>
        <source>Looking for clouds</source>
        <translation>Buscando nubes</translation>
    </message>
    <message>
        <source>Looking for products</source>
        <translation>Buscando productos</translation>
    </message>
    <message>
        <source>Looking for the files that the inputs are made of</source>
        <translation>Buscando los archivos que forman las entradas</translation>
    </message>
    <message>
        <source>Make files of the bands that matter, for example with gdal_translate -b.</source>
        <translation>Cree archivos con las bandas que importan, por ejemplo con gdal_translate -b.</translation>
    </message>
    <message>
        <source>Make it again with 'scene'.</source>
        <translation>Créelo de nuevo con 'scene'.</translation>
    </message>
    <message>
        <source>Make one with the command or algorithm 'prepare'.</source>
        <translation>Créela con la orden o el algoritmo «prepare».</translation>
    </message>
    <message>
        <source>Make one with the command or algorithm 'scene'.</source>
        <translation>Cree uno con la orden o el algoritmo 'scene'.</translation>
    </message>
    <message>
        <source>Make the folder, or choose another one.</source>
        <translation>Cree la carpeta o elija otra.</translation>
    </message>
    <message>
        <source>Make the scene with all rasters, or choose a preset that needs fewer.</source>
        <translation>Cree la escena con todos los rásteres o elija un ajuste predefinido que necesite menos.</translation>
    </message>
    <message>
        <source>Make them of images with the same bands; say the names with --bands where the files have none.</source>
        <translation>Créelas con imágenes que tengan las mismas bandas; indique los nombres con --bands donde los archivos no los tengan.</translation>
    </message>
    <message>
        <source>Most systems take names of 255 bytes in paths of 4095: choose a shorter one.</source>
        <translation>La mayoría de los sistemas admiten nombres de 255 bytes en rutas de 4095: elija uno más corto.</translation>
    </message>
    <message>
        <source>Move it to another place and train without resuming.</source>
        <translation>Muévalo a otro lugar y entrene sin reanudar.</translation>
    </message>
    <message>
        <source>Name another folder.</source>
        <translation>Indique otra carpeta.</translation>
    </message>
    <message>
        <source>Name at least {least} bands of reflectance.</source>
        <translation>Indique al menos {least} bandas de reflectancia.</translation>
    </message>
    <message>
        <source>Name bands of these with --learn-bands, or leave it out.</source>
        <translation>Indique bandas de estas con --learn-bands, o no lo use.</translation>
    </message>
    <message>
        <source>Name its file with --report.</source>
        <translation>Indique su archivo con --report.</translation>
    </message>
    <message>
        <source>Name one of them.</source>
        <translation>Indique una de ellas.</translation>
    </message>
    <message>
        <source>Name the values that are cloud (--cloud-values), or say what the mask is (--cloud-kind).</source>
        <translation>Indique los valores que son nube (--cloud-values) o qué es la máscara (--cloud-kind).</translation>
    </message>
    <message>
        <source>Name them in the column bands.</source>
        <translation>Indique sus nombres en la columna bands.</translation>
    </message>
    <message>
        <source>Neither metadata nor names state scale and offset: reflectance is taken as number x 0.0001 for whole numbers, without offset.</source>
        <translation>Ni los metadatos ni los nombres indican escala y desplazamiento: la reflectancia se toma como número x 0.0001 para números enteros, sin desplazamiento.</translation>
    </message>
    <message>
        <source>No SAR is near this day either: nothing tells of it but other dates.</source>
        <translation>Tampoco hay SAR cerca de este día: solo las demás fechas dicen algo de él.</translation>
    </message>
    <message>
        <source>No cloud mask is given: the pixels of optical T2 without a value are filled.</source>
        <translation>No se indicó ninguna máscara de nubes: se rellenan los píxeles de la óptica T2 sin valor.</translation>
    </message>
    <message>
        <source>No date could be filled; the first: {reason}</source>
        <translation>No se pudo rellenar ninguna fecha; la primera: {reason}</translation>
    </message>
    <message>
        <source>No date has a pixel under cloud that could be filled.</source>
        <translation>Ninguna fecha tiene un píxel bajo nubes que se pueda rellenar.</translation>
    </message>
    <message>
        <source>No file of it is there.</source>
        <translation>No está ninguno de sus archivos.</translation>
    </message>
    <message>
        <source>No image file of it is there.</source>
        <translation>No está ninguno de sus archivos de imagen.</translation>
    </message>
    <message>
        <source>No image shows this day: all of it is simulated.</source>
        <translation>Ninguna imagen muestra este día: todo él está simulado.</translation>
    </message>
    <message>
        <source>No metadata of {file_name} state its units: its values (median {middle}) are those of {unit}.</source>
        <translation>Ningún metadato de {file_name} indica sus unidades: sus valores (mediana {middle}) son los de {unit}.</translation>
    </message>
    <message>
        <source>No other date could be left out to try it: how far to trust it is not known.</source>
        <translation>No se pudo excluir ninguna otra fecha para probarlo: no se sabe hasta qué punto es fiable.</translation>
    </message>
    <message>
        <source>No other date shows {share} of the simulated pixels: they go by SAR alone.</source>
        <translation>Ninguna otra fecha muestra el {share} de los píxeles simulados: se basan solo en SAR.</translation>
    </message>
    <message>
        <source>No other date that may be used shows a clear pixel.</source>
        <translation>Ninguna otra fecha que pueda usarse muestra un píxel despejado.</translation>
    </message>
    <message>
        <source>No patch of {edge} px has enough clear pixels in the training area.</source>
        <translation>Ningún parche de {edge} px tiene suficientes píxeles despejados en el área de entrenamiento.</translation>
    </message>
    <message>
        <source>No pixel of {name} is under cloud: there is nothing to fill.</source>
        <translation>Ningún píxel de {name} está bajo nubes: no hay nada que rellenar.</translation>
    </message>
    <message>
        <source>No product is left that can be used.</source>
        <translation>No queda ningún producto que se pueda usar.</translation>
    </message>
    <message>
        <source>No trust layer is written: how far to trust this date is not known.</source>
        <translation>No se escribe capa de confianza: no se sabe hasta qué punto fiarse de esta fecha.</translation>
    </message>
    <message>
        <source>None of its activations can be in 8 bits.</source>
        <translation>Ninguna de sus activaciones puede estar en 8 bits.</translation>
    </message>
    <message>
        <source>None of the products ({count}) can be used.</source>
        <translation>No se puede usar ninguno de los productos ({count}).</translation>
    </message>
    <message>
        <source>None of {looked_at} clear pixels looks like cloud that the mask misses.</source>
        <translation>Ninguno de {looked_at} píxeles despejados parece nube que la máscara no recoge.</translation>
    </message>
    <message>
        <source>Not all images have {names} of {title}: left out.</source>
        <translation>No todas las imágenes tienen {names} de {title}: se omite.</translation>
    </message>
    <message>
        <source>Not all scenes have {left} of {name}: left out.</source>
        <translation>No todas las escenas tienen {left} de {name}: se omite.</translation>
    </message>
    <message>
        <source>Not one pixel has all inputs: the layers are nodata where others are not.</source>
        <translation>Ni un solo píxel tiene todas las entradas: unas capas son nodata donde otras no lo son.</translation>
    </message>
    <message>
        <source>Nothing can be written to {parent}: {strerror}.</source>
        <translation>No se puede escribir en {parent}: {strerror}.</translation>
    </message>
    <message>
        <source>Nothing is learned from them.</source>
        <translation>No se aprende nada de ellos.</translation>
    </message>
    <message>
        <source>On held-out clear pixels {method} would do better than {name} by {db} dB; the method auto would weigh them.</source>
        <translation>En píxeles despejados reservados, con {method} el resultado sería {db} dB mejor que con {name}; el método auto los ponderaría.</translation>
    </message>
    <message>
        <source>One pass is on several tiles: {tiles}.</source>
        <translation>Una misma pasada está en varias teselas: {tiles}.</translation>
    </message>
    <message>
        <source>Open it with open_scene, and reopen the description of what that gives.</source>
        <translation>Ábrala con open_scene y vuelva a abrir la descripción de lo que devuelve.</translation>
    </message>
    <message>
        <source>Open it, or leave out --events.</source>
        <translation>Ábrala u omita --events.</translation>
    </message>
    <message>
        <source>Open the scene again.</source>
        <translation>Abra la escena de nuevo.</translation>
    </message>
    <message>
        <source>Opening the model and the rasters</source>
        <translation>Abriendo el modelo y los rásteres</translation>
    </message>
    <message>
        <source>Opening the rasters</source>
        <translation>Abriendo los rásteres</translation>
    </message>
    <message>
        <source>Opening the season</source>
        <translation>Abriendo la temporada</translation>
    </message>
    <message>
        <source>Optical T1 ({t1}) and optical T2 ({t2}) are the same image: all clear pixels that were compared are equal.</source>
        <translation>La óptica T1 ({t1}) y la óptica T2 ({t2}) son la misma imagen: todos los píxeles despejados que se compararon son iguales.</translation>
    </message>
    <message>
        <source>Optical T1 and T2 are {days} days apart; a T1 nearer in time may do better.</source>
        <translation>Entre la óptica T1 y la T2 hay {days} días; un T1 más cercano en el tiempo puede dar mejores resultados.</translation>
    </message>
    <message>
        <source>Optical T1 says little of T2{apart}: their correlation on clear pixels is {correlation}. The fill rests on SAR and on what the clear pixels teach; use a T1 nearer in time if there is one.</source>
        <translation>La óptica T1 dice poco de T2{apart}: su correlación en píxeles despejados es {correlation}. El relleno se apoya en SAR y en lo que enseñan los píxeles despejados; use un T1 más cercano en el tiempo, si lo hay.</translation>
    </message>
    <message>
        <source>Optical T2 has {clear} clear pixels ({cloud} of {total} are cloud); filling learns from the clear part and needs at least {least_clear}.</source>
        <translation>La óptica T2 tiene {clear} píxeles despejados ({cloud} de {total} son nube); el relleno aprende de la parte despejada y necesita al menos {least_clear}.</translation>
    </message>
    <message>
        <source>Other dates that show snow or ice are not used, as this one shows none: {count}.</source>
        <translation>No se usan otras fechas con nieve o hielo, pues esta no muestra: {count}.</translation>
    </message>
    <message>
        <source>Painting the landscape</source>
        <translation>Pintando el paisaje</translation>
    </message>
    <message>
        <source>Pairs of dates are left out that show less than {least} % of the raster clear on both dates: {pairs}.</source>
        <translation>Se omiten los pares de fechas que muestran despejado en ambas fechas menos del {least} % del ráster: {pairs}.</translation>
    </message>
    <message>
        <source>Patches of {smallest} px are too small for the discriminator.</source>
        <translation>Los parches de {smallest} px son demasiado pequeños para el discriminador.</translation>
    </message>
    <message>
        <source>Please report it with the log.</source>
        <translation>Notifíquelo con el registro.</translation>
    </message>
    <message>
        <source>Prepare a season of the two with --from and --to, or make a scene file.</source>
        <translation>Prepare una temporada de las dos con --from y --to, o cree un archivo de escena.</translation>
    </message>
    <message>
        <source>Prepare it again from images that can be read.</source>
        <translation>Prepárela de nuevo con imágenes que se puedan leer.</translation>
    </message>
    <message>
        <source>Prepare it again with SAR.</source>
        <translation>Prepárela de nuevo con SAR.</translation>
    </message>
    <message>
        <source>Prepare it with more dates and SAR, or make a scene file.</source>
        <translation>Prepárela con más fechas y SAR, o cree un archivo de escena.</translation>
    </message>
    <message>
        <source>Prepare the season again, or bring its files back.</source>
        <translation>Prepare la temporada de nuevo o recupere sus archivos.</translation>
    </message>
    <message>
        <source>Prepare the season again.</source>
        <translation>Prepare la temporada de nuevo.</translation>
    </message>
    <message>
        <source>Prepare the season with an area and --copy.</source>
        <translation>Prepare la temporada con un área y --copy.</translation>
    </message>
    <message>
        <source>Prepare the season with more dates.</source>
        <translation>Prepare la temporada con más fechas.</translation>
    </message>
    <message>
        <source>Preparing {name}</source>
        <translation>Preparando {name}</translation>
    </message>
    <message>
        <source>Put it on a map first: gdalwarp FILE PLACED.tif (in QGIS: Raster &gt; Projections &gt; Warp), and give that.</source>
        <translation>Sitúelo antes en un mapa: gdalwarp FILE PLACED.tif (en QGIS: Ráster &gt; Proyecciones &gt; Combar (reproyectar)), e indique el resultado.</translation>
    </message>
    <message>
        <source>Reading or writing failed{where}: {strerror}.</source>
        <translation>Error al leer o escribir{where}: {strerror}.</translation>
    </message>
    <message>
        <source>Reading the clear pixels</source>
        <translation>Leyendo los píxeles despejados</translation>
    </message>
    <message>
        <source>Reading the scenes</source>
        <translation>Leyendo las escenas</translation>
    </message>
    <message>
        <source>Reading {name}</source>
        <translation>Leyendo {name}</translation>
    </message>
    <message>
        <source>Removed {path}, left unfinished by an earlier run.</source>
        <translation>Se eliminó {path}, que una ejecución anterior dejó sin terminar.</translation>
    </message>
    <message>
        <source>Rename it.</source>
        <translation>Cámbiele el nombre.</translation>
    </message>
    <message>
        <source>Row {number} of {path}: {text}</source>
        <translation>Fila {number} de {path}: {text}</translation>
    </message>
    <message>
        <source>Run its graph builder to see why.</source>
        <translation>Ejecute su constructor de grafos para ver por qué.</translation>
    </message>
    <message>
        <source>Running a tiny network on each device</source>
        <translation>Ejecutando una red diminuta en cada dispositivo</translation>
    </message>
    <message>
        <source>SAR T1 ({t1}) and SAR T2 ({t2}) are the same image, so SAR says nothing of what has changed.</source>
        <translation>El SAR T1 ({t1}) y el SAR T2 ({t2}) son la misma imagen, así que el SAR no dice nada de lo que ha cambiado.</translation>
    </message>
    <message>
        <source>SAR T1 is {t1} and SAR T2 is {t2}, as their names say: they differ by the slope of the ground and not by what has changed. Give both of one kind.</source>
        <translation>El SAR T1 es {t1} y el SAR T2 es {t2}, según sus nombres: difieren por la pendiente del terreno y no por lo que ha cambiado. Indique ambos del mismo tipo.</translation>
    </message>
    <message>
        <source>SAR T2 made the result worse on this scene</source>
        <translation>SAR T2 empeoró el resultado en esta escena</translation>
    </message>
    <message>
        <source>SAR helped on this scene</source>
        <translation>SAR ayudó en esta escena</translation>
    </message>
    <message>
        <source>SNAP corrects the image</source>
        <translation>SNAP corrige la imagen</translation>
    </message>
    <message>
        <source>SNAP ended with {code}: {words}</source>
        <translation>SNAP terminó con {code}: {words}</translation>
    </message>
    <message>
        <source>SNAP has written nothing.</source>
        <translation>SNAP no ha escrito nada.</translation>
    </message>
    <message>
        <source>SNAP's program gpt was not found, and {text}</source>
        <translation>No se encontró el programa gpt de SNAP, y {text}</translation>
    </message>
    <message>
        <source>Save it as CSV with the columns date, optical, clouds and sar.</source>
        <translation>Guárdela como CSV con las columnas date, optical, clouds y sar.</translation>
    </message>
    <message>
        <source>Save it as EPSG:4326.</source>
        <translation>Guárdelo como EPSG:4326.</translation>
    </message>
    <message>
        <source>Save it as GeoJSON, in longitude and latitude.</source>
        <translation>Guárdela como GeoJSON, en longitud y latitud.</translation>
    </message>
    <message>
        <source>Save it as a file, and give that.</source>
        <translation>Guárdelo como archivo e indique ese archivo.</translation>
    </message>
    <message>
        <source>Save the polygons again.</source>
        <translation>Guarde los polígonos de nuevo.</translation>
    </message>
    <message>
        <source>Save the polygons as GeoJSON.</source>
        <translation>Guarde los polígonos como GeoJSON.</translation>
    </message>
    <message>
        <source>Say which units it has.</source>
        <translation>Indique qué unidades tiene.</translation>
    </message>
    <message>
        <source>Say with --area what is to be copied.</source>
        <translation>Indique con --area lo que se debe copiar.</translation>
    </message>
    <message>
        <source>Say with --area which place is wanted.</source>
        <translation>Indique con --area qué lugar se quiere.</translation>
    </message>
    <message>
        <source>Say {kinds}.</source>
        <translation>Indique uno de estos: {kinds}.</translation>
    </message>
    <message>
        <source>Say {sar_units}.</source>
        <translation>Indique {sar_units}.</translation>
    </message>
    <message>
        <source>Say {sar} or {optical}.</source>
        <translation>Indique uno de estos: {sar}, {optical}.</translation>
    </message>
    <message>
        <source>Scoring</source>
        <translation>Evaluando</translation>
    </message>
    <message>
        <source>Scoring and exporting the best epoch</source>
        <translation>Evaluando y exportando la mejor época</translation>
    </message>
    <message>
        <source>Scoring epoch {epoch} on held-out pixels</source>
        <translation>Evaluando la época {epoch} en píxeles reservados</translation>
    </message>
    <message>
        <source>See above what is wrong with each.</source>
        <translation>Vea arriba qué falla en cada uno.</translation>
    </message>
    <message>
        <source>See the table summary.csv for the others.</source>
        <translation>Consulte la tabla summary.csv para las demás.</translation>
    </message>
    <message>
        <source>Sentinel-2's scene classification (SCL)</source>
        <translation>clasificación de escena de Sentinel-2 (SCL)</translation>
    </message>
    <message>
        <source>Set scale and offset so that reflectance = value x scale + offset lies in 0 to 1; these are {source}.</source>
        <translation>Defina la escala y el desplazamiento de modo que reflectancia = valor x escala + desplazamiento esté entre 0 y 1; los actuales son {source}.</translation>
    </message>
    <message>
        <source>Set the CRS of its files.</source>
        <translation>Defina el SRC de sus archivos.</translation>
    </message>
    <message>
        <source>Set the CRS of the file, or give files that share one pixel grid.</source>
        <translation>Defina el SRC del archivo o indique archivos que compartan una misma cuadrícula de píxeles.</translation>
    </message>
    <message>
        <source>Starting</source>
        <translation>Iniciando</translation>
    </message>
    <message>
        <source>Stopped by the user.</source>
        <translation>Detenido por el usuario.</translation>
    </message>
    <message>
        <source>Stopped by you: the best model so far (epoch {epoch}) is kept.</source>
        <translation>Detenido por usted: se conserva el mejor modelo hasta el momento (época {epoch}).</translation>
    </message>
    <message>
        <source>Stopping. Ctrl-C again ends at once.</source>
        <translation>Deteniendo. Otro Ctrl-C termina de inmediato.</translation>
    </message>
    <message>
        <source>Take patches and scenes of {minimum} px or more, or a preset without one.</source>
        <translation>Use parches y escenas de {minimum} px o más, o un ajuste predefinido sin discriminador.</translation>
    </message>
    <message>
        <source>Testing {title} on clear pixels</source>
        <translation>Probando {title} en píxeles despejados</translation>
    </message>
    <message>
        <source>The MTL of {path} does not say scale and offset of {band}.</source>
        <translation>El MTL de {path} no indica la escala y el desplazamiento de {band}.</translation>
    </message>
    <message>
        <source>The SAR images have other orbits ({before} and {after}): what they see from elsewhere is taken for a change. Choose SAR of T1 from the orbit of T2.</source>
        <translation>Las imágenes SAR tienen órbitas distintas ({before} y {after}): lo que ven desde otro lugar se toma por un cambio. Elija el SAR de T1 de la órbita de T2.</translation>
    </message>
    <message>
        <source>The STAC file {path} is cut off ({error}).</source>
        <translation>El archivo STAC {path} está truncado ({error}).</translation>
    </message>
    <message>
        <source>The STAC item {path} has no assets that are known as bands.</source>
        <translation>El ítem STAC {path} no tiene recursos que se conozcan como bandas.</translation>
    </message>
    <message>
        <source>The acquisition {name} has the units {sar_units}.</source>
        <translation>La adquisición {name} tiene las unidades {sar_units}.</translation>
    </message>
    <message>
        <source>The acquisition {name} is of the kind {kind}.</source>
        <translation>La adquisición {name} es del tipo {kind}.</translation>
    </message>
    <message>
        <source>The archive {path} holds {count} files.</source>
        <translation>El archivo comprimido {path} contiene {count} archivos.</translation>
    </message>
    <message>
        <source>The archive {path} holds {name}, which points outside of it.</source>
        <translation>El archivo comprimido {path} contiene {name}, que apunta fuera de él.</translation>
    </message>
    <message>
        <source>The archive {path} is cut off or damaged ({error}).</source>
        <translation>El archivo comprimido {path} está truncado o dañado ({error}).</translation>
    </message>
    <message>
        <source>The archive {path} is locked by a password.</source>
        <translation>El archivo comprimido {path} está bloqueado con una contraseña.</translation>
    </message>
    <message>
        <source>The area has {width} x {height} pixels.</source>
        <translation>El área tiene {width} x {height} píxeles.</translation>
    </message>
    <message>
        <source>The area {area} does not have four numbers.</source>
        <translation>El área {area} no tiene cuatro números.</translation>
    </message>
    <message>
        <source>The area {area} is empty.</source>
        <translation>El área {area} está vacía.</translation>
    </message>
    <message>
        <source>The area {path}</source>
        <translation>El área {path}</translation>
    </message>
    <message>
        <source>The area {path} is no GeoJSON file.</source>
        <translation>El área {path} no es un archivo GeoJSON.</translation>
    </message>
    <message>
        <source>The area {text} does not have four numbers.</source>
        <translation>El área {text} no tiene cuatro números.</translation>
    </message>
    <message>
        <source>The area {text} is no extent in degrees.</source>
        <translation>El área {text} no es una extensión en grados.</translation>
    </message>
    <message>
        <source>The asset {file} of {path} is not there.</source>
        <translation>El recurso {file} de {path} no está.</translation>
    </message>
    <message>
        <source>The assets of {path} are on the network: {address}.</source>
        <translation>Los recursos de {path} están en la red: {address}.</translation>
    </message>
    <message>
        <source>The bands of optical T2 may bear wrong names: on {share} of its clear pixels, those that look like plants, {blue} is brighter than {nir}. They are taken as they are named; say the right names with --bands if they are not.</source>
        <translation>Las bandas de la imagen óptica T2 quizá llevan nombres equivocados: en {share} de sus píxeles despejados, los que parecen plantas, {blue} es más claro que {nir}. Se toman como se llaman; indique los nombres correctos con --bands si no lo son.</translation>
    </message>
    <message>
        <source>The bands of the file given as {role} have different scales or offsets: {path} has scales {scales}, offsets {offsets}.</source>
        <translation>Las bandas del archivo indicado como {role} tienen escalas o desplazamientos distintos: {path} tiene las escalas {scales} y los desplazamientos {offsets}.</translation>
    </message>
    <message>
        <source>The bands of {path} do not cover the same ground: {name} is another part.</source>
        <translation>Las bandas de {path} no cubren el mismo terreno: {name} es otra parte.</translation>
    </message>
    <message>
        <source>The bands of {title} are {names} by their names, and are taken so.</source>
        <translation>Las bandas de {title} son {names} según sus nombres, y así se toman.</translation>
    </message>
    <message>
        <source>The bands of {title} have no names that tell them; they are taken as {names}, in this order.</source>
        <translation>Las bandas de {title} no tienen nombres que las identifiquen; se toman como {names}, en este orden.</translation>
    </message>
    <message>
        <source>The checkpoint {checkpoint} belongs to another run: it differs in {changed}.</source>
        <translation>El punto de control {checkpoint} pertenece a otra ejecución: difiere en {changed}.</translation>
    </message>
    <message>
        <source>The checkpoint {checkpoint} is damaged: its {wrong} is not as this run's.</source>
        <translation>El punto de control {checkpoint} está dañado: «{wrong}» no coincide con el de esta ejecución.</translation>
    </message>
    <message>
        <source>The checkpoint {checkpoint} is of another version of ClearDate, most likely an earlier one.</source>
        <translation>El punto de control {checkpoint} es de otra versión de ClearDate, probablemente anterior.</translation>
    </message>
    <message>
        <source>The checkpoint {path} holds values that are no numbers: the training had diverged, or it is damaged.</source>
        <translation>El punto de control {path} contiene valores que no son números: el entrenamiento había divergido o el archivo está dañado.</translation>
    </message>
    <message>
        <source>The checkpoint {path} is of another version of ClearDate: its format is {found}, this one reads {format}.</source>
        <translation>El punto de control {path} es de otra versión de ClearDate: su formato es {found}; este lee {format}.</translation>
    </message>
    <message>
        <source>The clear pixels of optical T2 are too few or too scattered to hold some out, or optical T1 and SAR are nodata there.</source>
        <translation>Los píxeles despejados de la óptica T2 son demasiado pocos o están demasiado dispersos para reservar algunos, o la óptica T1 y SAR son nodata ahí.</translation>
    </message>
    <message>
        <source>The clear pixels within {width} pixels of the clouds differ from those further off, as haze or shadow does that the mask misses. They stay as they are, but nothing is adjusted to them; growing the mask by {width2} pixels would fill them too.</source>
        <translation>Los píxeles despejados a menos de {width} píxeles de las nubes difieren de los más alejados, como ocurre con bruma o sombra que la máscara no incluye. Quedan como están, pero nada se ajusta a ellos; ampliar la máscara en {width2} píxeles los rellenaría también.</translation>
    </message>
    <message>
        <source>The cloud mask covers {share} of what optical T2 shows.</source>
        <translation>La máscara de nubes cubre el {share} de lo que muestra la óptica T2.</translation>
    </message>
    <message>
        <source>The cloud mask holds no cloud on this image: optical T2 is copied as it is.</source>
        <translation>La máscara de nubes no contiene nubes en esta imagen: la óptica T2 se copia tal cual.</translation>
    </message>
    <message>
        <source>The cloud mask holds no cloud, and says nothing of {unknown} pixels that optical T2 shows: they are its nodata ({nodata}), or it does not cover them.</source>
        <translation>La máscara de nubes no contiene ninguna nube y no dice nada de {unknown} píxeles que la óptica T2 muestra: son su nodata ({nodata}) o no los cubre.</translation>
    </message>
    <message>
        <source>The cloud mask is that of optical T2: {kind}.</source>
        <translation>La máscara de nubes es la de la óptica T2: {kind}.</translation>
    </message>
    <message>
        <source>The cloud mask says nothing of {unknown} of the image (nodata, or it does not cover it): those pixels stay as they are, and nothing is learned from them.</source>
        <translation>La máscara de nubes no dice nada del {unknown} de la imagen (nodata, o no lo cubre): esos píxeles quedan como están y no se aprende nada de ellos.</translation>
    </message>
    <message>
        <source>The cloud mask spares nearly all of optical T2 ({share} is cloud), but {white} of what it calls clear has become white since T1, as cloud is.</source>
        <translation>La máscara de nubes deja libre casi toda la óptica T2 (el {share} es nube), pero el {white} de lo que llama despejado se ha vuelto blanco desde T1, como una nube.</translation>
    </message>
    <message>
        <source>The collection {path}</source>
        <translation>La colección {path}</translation>
    </message>
    <message>
        <source>The command {command} has no field {name}.</source>
        <translation>La orden {command} no tiene el campo {name}.</translation>
    </message>
    <message>
        <source>The command {command} needs the library {library}, which is not installed.</source>
        <translation>La orden {command} necesita la biblioteca {library}, que no está instalada.</translation>
    </message>
    <message>
        <source>The date {name} cannot be used: {reason}</source>
        <translation>La fecha {name} no se puede usar: {reason}</translation>
    </message>
    <message>
        <source>The demo scene needs a folder, and {folder} is a file.</source>
        <translation>La escena de demostración necesita una carpeta, y {folder} es un archivo.</translation>
    </message>
    <message>
        <source>The description of the scene {name} does not say all units.</source>
        <translation>La descripción de la escena {name} no indica todas las unidades.</translation>
    </message>
    <message>
        <source>The device {name} was asked for but onnxruntime cannot use it here (it has {names}).</source>
        <translation>Se pidió el dispositivo {name}, pero onnxruntime no puede usarlo aquí (dispone de {names}).</translation>
    </message>
    <message>
        <source>The disk is full{where}.</source>
        <translation>El disco está lleno{where}.</translation>
    </message>
    <message>
        <source>The disk is too small for {target}: up to {needed} MB may be needed, {free} MB are free.</source>
        <translation>El disco es demasiado pequeño para {target}: pueden necesitarse hasta {needed} MB y hay {free} MB libres.</translation>
    </message>
    <message>
        <source>The exported model differs from the trained one by {worst} of its range, {tolerance} is allowed; it is not kept.</source>
        <translation>El modelo exportado difiere del entrenado en {worst} de su intervalo y se permite {tolerance}; no se conserva.</translation>
    </message>
    <message>
        <source>The extent {bounds} cannot be converted ({error}).</source>
        <translation>No se puede convertir la extensión {bounds} ({error}).</translation>
    </message>
    <message>
        <source>The file given as {role} ({path})</source>
        <translation>El archivo indicado como {role} ({path})</translation>
    </message>
    <message>
        <source>The file given as {role} cannot be read as a raster: {path} ({error}).</source>
        <translation>El archivo indicado como {role} no se puede leer como ráster: {path} ({error}).</translation>
    </message>
    <message>
        <source>The file given as {role} does not exist: {path}.</source>
        <translation>El archivo indicado como {role} no existe: {path}.</translation>
    </message>
    <message>
        <source>The file given as {role} has no band: {path}.</source>
        <translation>El archivo indicado como {role} no tiene ninguna banda: {path}.</translation>
    </message>
    <message>
        <source>The file given as {role} has {count} bands of reflectance, which are too few: {path}.</source>
        <translation>El archivo indicado como {role} tiene {count} bandas de reflectancia, que son muy pocas: {path}.</translation>
    </message>
    <message>
        <source>The file given as {role} has {count} bands without names: {path}.</source>
        <translation>El archivo indicado como {role} tiene {count} bandas sin nombre: {path}.</translation>
    </message>
    <message>
        <source>The file given as {role} has {count} bands, and none of them is named as a polarisation: {path}.</source>
        <translation>El archivo indicado como {role} tiene {count} bandas y ninguna lleva el nombre de una polarización: {path}.</translation>
    </message>
    <message>
        <source>The file given as {role} has {found} band{value}: {path}.</source>
        <translation>El archivo indicado como {role} tiene {found} banda{value}: {path}.</translation>
    </message>
    <message>
        <source>The file given as {role} holds no valid pixel: {path}.</source>
        <translation>El archivo indicado como {role} no contiene ningún píxel válido: {path}.</translation>
    </message>
    <message>
        <source>The file given as {role} holds numbers of 8 bits, of which no scale is known: {path}.</source>
        <translation>El archivo indicado como {role} contiene números de 8 bits, cuya escala no se conoce: {path}.</translation>
    </message>
    <message>
        <source>The file given as {role} holds {count} rasters, and which is meant is not said: {path} has {inside}.</source>
        <translation>El archivo indicado como {role} contiene {count} rásteres y no se dice cuál es: {path} tiene {inside}.</translation>
    </message>
    <message>
        <source>The file given as {role} looks like reflectance in per cent: 99 % of its numbers lie below {high}, and no scale is known ({path}).</source>
        <translation>El archivo indicado como {role} parece reflectancia en tanto por ciento: el 99 % de sus números está por debajo de {high} y no se conoce ninguna escala ({path}).</translation>
    </message>
    <message>
        <source>The file {path}</source>
        <translation>El archivo {path}</translation>
    </message>
    <message>
        <source>The files of its bands {names} are missing.</source>
        <translation>Faltan los archivos de sus bandas {names}.</translation>
    </message>
    <message>
        <source>The files of the job are written.</source>
        <translation>Los archivos del trabajo ya están escritos.</translation>
    </message>
    <message>
        <source>The files of {name} are not whole: it is filled again.</source>
        <translation>Los archivos de {name} no están completos: se rellena de nuevo.</translation>
    </message>
    <message>
        <source>The folder of the output {path} does not exist.</source>
        <translation>La carpeta de la salida {path} no existe.</translation>
    </message>
    <message>
        <source>The folder {folder} is not empty.</source>
        <translation>La carpeta {folder} no está vacía.</translation>
    </message>
    <message>
        <source>The folder {path} cannot be read: {strerror}.</source>
        <translation>No se puede leer la carpeta {path}: {strerror}.</translation>
    </message>
    <message>
        <source>The image of this day is not used: all of it is simulated.</source>
        <translation>La imagen de este día no se usa: todo él está simulado.</translation>
    </message>
    <message>
        <source>The index {index} needs the band {band}; the dates have {bands}.</source>
        <translation>El índice {index} necesita la banda {band}; las fechas tienen {bands}.</translation>
    </message>
    <message>
        <source>The item does not say its day.</source>
        <translation>El ítem no indica su día.</translation>
    </message>
    <message>
        <source>The item says that its offset has been applied, but no number of its files lies below {smallest}: the offset of {offset} is taken as still in them.</source>
        <translation>El ítem dice que su desplazamiento ya se aplicó, pero ningún número de sus archivos está por debajo de {smallest}: se supone que el desplazamiento {offset} sigue en ellos.</translation>
    </message>
    <message>
        <source>The item says that its offset has not been applied, but {share} of the numbers of its files lie below 1000: offset 0 is taken.</source>
        <translation>El ítem dice que su desplazamiento no se aplicó, pero {share} de los números de sus archivos están por debajo de 1000: se toma el desplazamiento 0.</translation>
    </message>
    <message>
        <source>The item says that the offset has been applied ({applied}), and states one. The files are not there to be asked: the flag is obeyed.</source>
        <translation>El ítem dice que el desplazamiento ya se aplicó ({applied}) e indica uno. Los archivos no están para comprobarlo: se sigue esa indicación.</translation>
    </message>
    <message>
        <source>The item states an offset of {offset}, and that it has been applied; its numbers (down to {smallest}) agree with the latter, so 0 is taken.</source>
        <translation>El ítem indica un desplazamiento de {offset} y que ya se aplicó; sus números (hasta un mínimo de {smallest}) concuerdan con esto último, así que se toma 0.</translation>
    </message>
    <message>
        <source>The item states no baseline and no offset: 0 is taken. A date proves nothing, since products were processed again.</source>
        <translation>El ítem no indica línea base ni desplazamiento: se toma 0. Una fecha no prueba nada, ya que hubo productos que se procesaron de nuevo.</translation>
    </message>
    <message>
        <source>The item states no baseline and no offset: the offset of baseline {baseline} of the product that it is named after is taken. A date proves nothing, since products were processed again.</source>
        <translation>El ítem no indica línea base ni desplazamiento: se toma el desplazamiento de la línea base {baseline} del producto del que lleva el nombre. Una fecha no prueba nada, ya que hubo productos que se procesaron de nuevo.</translation>
    </message>
    <message>
        <source>The item states no scale, and its MTL is not there: {scale} and {offset} of Collection 2 are taken.</source>
        <translation>El ítem no indica ninguna escala y su MTL no está: se toman {scale} y {offset} de Collection 2.</translation>
    </message>
    <message>
        <source>The item {path}</source>
        <translation>El ítem {path}</translation>
    </message>
    <message>
        <source>The job file {name}</source>
        <translation>El archivo de trabajo {name}</translation>
    </message>
    <message>
        <source>The job file {name} cannot be read: {error}.</source>
        <translation>No se puede leer el archivo de trabajo {name}: {error}.</translation>
    </message>
    <message>
        <source>The job file {name} holds a job {command}, not {command2}.</source>
        <translation>El archivo de trabajo {name} contiene un trabajo {command}, no {command2}.</translation>
    </message>
    <message>
        <source>The job is no JSON: {error}.</source>
        <translation>El trabajo no es JSON: {error}.</translation>
    </message>
    <message>
        <source>The memory ran out ({error}).</source>
        <translation>Se agotó la memoria ({error}).</translation>
    </message>
    <message>
        <source>The memory ran out.</source>
        <translation>Se agotó la memoria.</translation>
    </message>
    <message>
        <source>The metadata of {path} do not say the units of its numbers.</source>
        <translation>Los metadatos de {path} no indican las unidades de sus números.</translation>
    </message>
    <message>
        <source>The metadata {name} of {path}</source>
        <translation>Los metadatos {name} de {path}</translation>
    </message>
    <message>
        <source>The middle of {file_name} holds no value, so its units are unknown.</source>
        <translation>El centro de {file_name} no contiene ningún valor, así que sus unidades se desconocen.</translation>
    </message>
    <message>
        <source>The model adds its output to {base}.</source>
        <translation>El modelo suma su salida a {base}.</translation>
    </message>
    <message>
        <source>The model asks for an input named {name}.</source>
        <translation>El modelo pide una entrada llamada {name}.</translation>
    </message>
    <message>
        <source>The model cannot be put into {bits} bits ({name}: {error}).</source>
        <translation>El modelo no se puede pasar a {bits} bits ({name}: {error}).</translation>
    </message>
    <message>
        <source>The model describes its inputs by the layers {layers}.</source>
        <translation>El modelo describe sus entradas mediante las capas {layers}.</translation>
    </message>
    <message>
        <source>The model describes layers with {bands} bands.</source>
        <translation>El modelo describe capas con {bands} bandas.</translation>
    </message>
    <message>
        <source>The model describes {described} bands of its layers, and takes {counts}.</source>
        <translation>El modelo describe {described} bandas de sus capas y recibe {counts}.</translation>
    </message>
    <message>
        <source>The model describes {unknown}, which it does not take.</source>
        <translation>El modelo describe {unknown}, que no recibe como entrada.</translation>
    </message>
    <message>
        <source>The model does not say of which version its operators are.</source>
        <translation>El modelo no indica de qué versión son sus operadores.</translation>
    </message>
    <message>
        <source>The model gave no result for {size} pixels within {seconds} s.</source>
        <translation>El modelo no dio ningún resultado para {size} píxeles en {seconds} s.</translation>
    </message>
    <message>
        <source>The model is for a task {task} that does not exist.</source>
        <translation>El modelo es para una tarea {task} que no existe.</translation>
    </message>
    <message>
        <source>The model is kept for float32 alone: {message}</source>
        <translation>El modelo se conserva solo para float32: {message}</translation>
    </message>
    <message>
        <source>The model is of a later version of ONNX than this ClearDate reads: operators of version {version} and format {ir_version}, where {newest} and {ir_version2} are the last that it knows.</source>
        <translation>El modelo es de una versión de ONNX posterior a la que lee este ClearDate: operadores de la versión {version} y formato {ir_version}, cuando {newest} y {ir_version2} son los últimos que conoce.</translation>
    </message>
    <message>
        <source>The model says task {task}, but its inputs are those of task {fitting}.</source>
        <translation>El modelo indica la tarea {task}, pero sus entradas son las de la tarea {fitting}.</translation>
    </message>
    <message>
        <source>The model takes residuals of a base line that its card does not give.</source>
        <translation>El modelo usa residuos de una recta de base que su ficha no indica.</translation>
    </message>
    <message>
        <source>The model {name} (task {task}) needs {flag}, which is not given.</source>
        <translation>El modelo {name} (tarea {task}) necesita {flag}, que no se ha indicado.</translation>
    </message>
    <message>
        <source>The model {name} failed on {shape} x {shape2} pixels: {error}.</source>
        <translation>El modelo {name} falló con {shape} x {shape2} píxeles: {error}.</translation>
    </message>
    <message>
        <source>The model {name} gave values that are no numbers.</source>
        <translation>El modelo {name} dio valores que no son números.</translation>
    </message>
    <message>
        <source>The model {name} gave {shape} for an input of {shape2}.</source>
        <translation>El modelo {name} dio {shape} para una entrada de {shape2}.</translation>
    </message>
    <message>
        <source>The model {name} needs the clear pixels of optical T2 (task {task}).</source>
        <translation>El modelo {name} necesita los píxeles despejados de la óptica T2 (tarea {task}).</translation>
    </message>
    <message>
        <source>The model {name} takes the bands {wanted} of {layer}; the image has {given}.</source>
        <translation>El modelo {name} toma las bandas {wanted} de {layer}; la imagen tiene {given}.</translation>
    </message>
    <message>
        <source>The model {path}</source>
        <translation>El modelo {path}</translation>
    </message>
    <message>
        <source>The model {path} cannot be loaded: {error}.</source>
        <translation>No se puede cargar el modelo {path}: {error}.</translation>
    </message>
    <message>
        <source>The model {path} cannot be read: {strerror}.</source>
        <translation>No se puede leer el modelo {path}: {strerror}.</translation>
    </message>
    <message>
        <source>The model {path} cannot run in 8 bits: its card holds no ranges of activations.</source>
        <translation>El modelo {path} no puede ejecutarse en 8 bits: su ficha no contiene intervalos de activaciones.</translation>
    </message>
    <message>
        <source>The model {path} does not end in .onnx.</source>
        <translation>El modelo {path} no termina en .onnx.</translation>
    </message>
    <message>
        <source>The model {path} has operators of version {version} in format {ir_version}, which are too new for the onnxruntime that is installed.</source>
        <translation>El modelo {path} tiene operadores de la versión {version} en el formato {ir_version}, demasiado nuevos para el onnxruntime instalado.</translation>
    </message>
    <message>
        <source>The model {path} keeps its weights in other files.</source>
        <translation>El modelo {path} guarda sus pesos en otros archivos.</translation>
    </message>
    <message>
        <source>The model {path} uses operators that are not standard: {foreign}.</source>
        <translation>El modelo {path} usa operadores que no son estándar: {foreign}.</translation>
    </message>
    <message>
        <source>The model's base line does not have a slope for every output band.</source>
        <translation>La recta de base del modelo no tiene una pendiente para cada banda de salida.</translation>
    </message>
    <message>
        <source>The model's card asks for a {name} of {value} pixels; {least} to {most} are allowed.</source>
        <translation>La ficha del modelo pide para {name} un valor de {value} píxeles; se admiten de {least} a {most}.</translation>
    </message>
    <message>
        <source>The model's card cannot be read: {error}.</source>
        <translation>No se puede leer la ficha del modelo: {error}.</translation>
    </message>
    <message>
        <source>The model's card gives a range of {unknown}, which its network does not have or not in 8 bits.</source>
        <translation>La ficha del modelo da un intervalo de {unknown}, que su red no tiene o no tiene en 8 bits.</translation>
    </message>
    <message>
        <source>The model's card has version {card_version}, this ClearDate reads {card_version2}.</source>
        <translation>La ficha del modelo tiene la versión {card_version}; este ClearDate lee la {card_version2}.</translation>
    </message>
    <message>
        <source>The model's card has version {version}, this ClearDate reads {card_version}.</source>
        <translation>La ficha del modelo tiene la versión {version}; este ClearDate lee la {card_version}.</translation>
    </message>
    <message>
        <source>The model's card has {ranges} ranges of activations.</source>
        <translation>La ficha del modelo tiene {ranges} intervalos de activaciones.</translation>
    </message>
    <message>
        <source>The model's card has {text} characters; {most_text} are allowed.</source>
        <translation>La ficha del modelo tiene {text} caracteres; se admiten {most_text}.</translation>
    </message>
    <message>
        <source>The model's card states a loss of {loss} dB.</source>
        <translation>La ficha del modelo indica una pérdida de {loss} dB.</translation>
    </message>
    <message>
        <source>The model's description of its inputs does not fit their bands.</source>
        <translation>La descripción que hace el modelo de sus entradas no encaja con las bandas de estas.</translation>
    </message>
    <message>
        <source>The model's description of its inputs has a scale or share below 0.</source>
        <translation>La descripción que hace el modelo de sus entradas tiene una escala o proporción inferior a 0.</translation>
    </message>
    <message>
        <source>The model's description of its inputs holds an invalid covariance matrix.</source>
        <translation>La descripción que hace el modelo de sus entradas contiene una matriz de covarianza no válida.</translation>
    </message>
    <message>
        <source>The model's description of its inputs holds numbers out of range.</source>
        <translation>La descripción que hace el modelo de sus entradas contiene números fuera de rango.</translation>
    </message>
    <message>
        <source>The model's list of inputs is empty or names one twice.</source>
        <translation>La lista de entradas del modelo está vacía o repite alguna.</translation>
    </message>
    <message>
        <source>The model's operators are of version {version}; 8 bits need version {least_opset} or later.</source>
        <translation>Los operadores del modelo son de la versión {version}; los 8 bits requieren la versión {least_opset} o posterior.</translation>
    </message>
    <message>
        <source>The model's operators are of version {version}; none before {oldest_opset} run.</source>
        <translation>Los operadores del modelo son de la versión {version}; no se ejecuta ninguno anterior a la {oldest_opset}.</translation>
    </message>
    <message>
        <source>The model's range of {name} is not valid: {low} to {high}.</source>
        <translation>El intervalo del modelo para {name} no es válido: {low} a {high}.</translation>
    </message>
    <message>
        <source>The model's scaling of {name} does not have two values for every band.</source>
        <translation>El escalado que hace el modelo de {name} no tiene dos valores para cada banda.</translation>
    </message>
    <message>
        <source>The model's scaling of {name} is no range: {low} to {high}.</source>
        <translation>El escalado que hace el modelo de {name} no es un intervalo: {low} a {high}.</translation>
    </message>
    <message>
        <source>The model's {name} has the bands {bands}, and its {other} has {others}.</source>
        <translation>{name} del modelo tiene las bandas {bands}, y {other} tiene {others}.</translation>
    </message>
    <message>
        <source>The model's {name} has the bands {value}.</source>
        <translation>{name} del modelo tiene las bandas {value}.</translation>
    </message>
    <message>
        <source>The name of the output {printable} is not UTF-8.</source>
        <translation>El nombre de la salida {printable} no es UTF-8.</translation>
    </message>
    <message>
        <source>The name of {role} says baseline {major}.{minor} of Sentinel-2, and its numbers begin at {low}: with the offset {offset} that does not go together. The offset is -0.1 from baseline 04.00 on, unless it was taken off already.</source>
        <translation>El nombre de {role} indica la línea base {major}.{minor} de Sentinel-2, y sus números empiezan en {low}: con el desplazamiento {offset} eso no concuerda. El desplazamiento es -0.1 desde la línea base 04.00, salvo que ya se haya restado.</translation>
    </message>
    <message>
        <source>The name or the path of the output {target} is too long.</source>
        <translation>El nombre o la ruta de la salida {target} es demasiado largo.</translation>
    </message>
    <message>
        <source>The name or the tags of {role} say {said}, which its values are not: {path}. --sar-units settles it.</source>
        <translation>El nombre o las etiquetas de {role} dicen {said}, pero sus valores no lo son: {path}. --sar-units lo decide.</translation>
    </message>
    <message>
        <source>The name {name} points outside its product.</source>
        <translation>El nombre {name} apunta fuera de su producto.</translation>
    </message>
    <message>
        <source>The network decides or repeats while it runs (the operator {name}), and may never end.</source>
        <translation>La red decide o repite mientras se ejecuta (el operador {name}) y podría no terminar nunca.</translation>
    </message>
    <message>
        <source>The network does not fit together: {first}.</source>
        <translation>Las partes de la red no encajan entre sí: {first}.</translation>
    </message>
    <message>
        <source>The network gives {result} for a tile of {height} x {width} pixels instead of {value}.</source>
        <translation>La red da {result} para una tesela de {height} x {width} píxeles en lugar de {value}.</translation>
    </message>
    <message>
        <source>The network has a node without outputs: {op_type}.</source>
        <translation>La red tiene un nodo sin salidas: {op_type}.</translation>
    </message>
    <message>
        <source>The network has more than {most_nodes} operators.</source>
        <translation>La red tiene más de {most_nodes} operadores.</translation>
    </message>
    <message>
        <source>The network has the operator {name}, which ClearDate does not run.</source>
        <translation>La red tiene el operador {name}, que ClearDate no ejecuta.</translation>
    </message>
    <message>
        <source>The network has {values} {title}s instead of one.</source>
        <translation>La red tiene {values} tensores «{title}» en lugar de uno.</translation>
    </message>
    <message>
        <source>The network needs {memory} bytes for each pixel; {most_bytes_per_pixel} are allowed.</source>
        <translation>La red necesita {memory} bytes por píxel; se admiten {most_bytes_per_pixel}.</translation>
    </message>
    <message>
        <source>The network needs {work} multiply-adds for each pixel; {most_work_per_pixel} are allowed.</source>
        <translation>La red necesita {work} multiplicaciones y sumas por píxel; se admiten {most_work_per_pixel}.</translation>
    </message>
    <message>
        <source>The network's operator {name} is as in training, so its results would be random or those of one tile.</source>
        <translation>El operador {name} de la red está en modo de entrenamiento, así que sus resultados serían aleatorios o los de una sola tesela.</translation>
    </message>
    <message>
        <source>The network's weights are written as sparse ones.</source>
        <translation>Los pesos de la red están escritos como dispersos.</translation>
    </message>
    <message>
        <source>The network's weights {name} {fault}.</source>
        <translation>Los pesos de la red {name} {fault}.</translation>
    </message>
    <message>
        <source>The network's {title} has a fixed {name}: {dim_value}.</source>
        <translation>El «{title}» de la red tiene un valor fijo de {name}: {dim_value}.</translation>
    </message>
    <message>
        <source>The network's {title} has its channels last.</source>
        <translation>El «{title}» de la red tiene los canales al final.</translation>
    </message>
    <message>
        <source>The network's {title} has {dim_value} channels, its card says {channels}.</source>
        <translation>El «{title}» de la red tiene {dim_value} canales; su ficha dice {channels}.</translation>
    </message>
    <message>
        <source>The network's {title} is no float32 tensor of 4 axes.</source>
        <translation>El «{title}» de la red no es un tensor float32 de 4 ejes.</translation>
    </message>
    <message>
        <source>The output folder {path} cannot be made: {existing} is a file.</source>
        <translation>No se puede crear la carpeta de salida {path}: {existing} es un archivo.</translation>
    </message>
    <message>
        <source>The output {path} exists and is protected from writing.</source>
        <translation>La salida {path} existe y está protegida contra escritura.</translation>
    </message>
    <message>
        <source>The output {target} is a device, a pipe or another thing that is no file.</source>
        <translation>La salida {target} es un dispositivo, una tubería u otra cosa que no es un archivo.</translation>
    </message>
    <message>
        <source>The output {target} is a folder.</source>
        <translation>La salida {target} es una carpeta.</translation>
    </message>
    <message>
        <source>The output {target} is a link to itself.</source>
        <translation>La salida {target} es un enlace a sí misma.</translation>
    </message>
    <message>
        <source>The output {target} is also the input {flag} ({path}).</source>
        <translation>La salida {target} es también la entrada {flag} ({path}).</translation>
    </message>
    <message>
        <source>The picture {path} cannot be written.</source>
        <translation>No se puede escribir la imagen {path}.</translation>
    </message>
    <message>
        <source>The pixels of optical T2's bands are {steps} times as wide as those of the image: one file cannot hold all of them.</source>
        <translation>Los píxeles de las bandas de la óptica T2 son {steps} veces más anchos que los de la imagen: un solo archivo no puede contenerlas todas.</translation>
    </message>
    <message>
        <source>The precision bf16 was asked for, which this GPU does not support.</source>
        <translation>Se pidió la precisión bf16, que esta GPU no admite.</translation>
    </message>
    <message>
        <source>The preset {preset} learns {bands} unless told otherwise, as the paper does: {left} is left out. --learn-bands all learns it too.</source>
        <translation>El ajuste predefinido {preset} aprende {bands} si no se indica otra cosa, como en el artículo: se omite {left}. Con --learn-bands all también se aprende.</translation>
    </message>
    <message>
        <source>The processing baseline {baseline} is not known here: scale and offset are taken as its metadata state them.</source>
        <translation>La línea base de procesamiento {baseline} no se conoce aquí: la escala y el desplazamiento se toman como los indican sus metadatos.</translation>
    </message>
    <message>
        <source>The run cannot be gone on with: {name} was filled by {what}.</source>
        <translation>La ejecución no se puede continuar: {name} se rellenó con {what}.</translation>
    </message>
    <message>
        <source>The scene file {path}</source>
        <translation>El archivo de escena {path}</translation>
    </message>
    <message>
        <source>The scene file {path} has version {version}, this ClearDate reads {version2}.</source>
        <translation>El archivo de escena {path} tiene la versión {version}; este ClearDate lee la {version2}.</translation>
    </message>
    <message>
        <source>The scene file {path} lacks something: {error}.</source>
        <translation>Al archivo de escena {path} le falta algo: {error}.</translation>
    </message>
    <message>
        <source>The scene file {path} leads to the network: it names {address}.</source>
        <translation>El archivo de escena {path} lleva a la red: indica {address}.</translation>
    </message>
    <message>
        <source>The scene is synthetic: it shows how things work and says nothing of quality.</source>
        <translation>La escena es sintética: muestra cómo funciona todo y no dice nada sobre la calidad.</translation>
    </message>
    <message>
        <source>The scene {name} has more than one acquisition named {twice}.</source>
        <translation>La escena {name} tiene más de una adquisición llamada {twice}.</translation>
    </message>
    <message>
        <source>The scene {name} has no {name2}, which the preset needs.</source>
        <translation>La escena {name} no tiene {name2}, que el ajuste predefinido necesita.</translation>
    </message>
    <message>
        <source>The scene {name} is to lie on the grid of {grid_of}, which is none of its acquisitions ({value}).</source>
        <translation>La escena {name} debe situarse en la cuadrícula de {grid_of}, que no es ninguna de sus adquisiciones ({value}).</translation>
    </message>
    <message>
        <source>The scenes have no band {name} in common; they have {common}.</source>
        <translation>Las escenas no tienen en común ninguna banda {name}; tienen {common}.</translation>
    </message>
    <message>
        <source>The scenes have too few bands in common ({told}).</source>
        <translation>Las escenas tienen muy pocas bandas en común ({told}).</translation>
    </message>
    <message>
        <source>The scenes take {size} GB when decoded, and {folder}, where they are kept while training, has {free} GB free.</source>
        <translation>Las escenas ocupan {size} GB una vez decodificadas, y {folder}, donde se guardan durante el entrenamiento, tiene {free} GB libres.</translation>
    </message>
    <message>
        <source>The scenes take {size} GB when decoded: they go into a file in {parent} until training ends.</source>
        <translation>Las escenas ocupan {size} GB una vez decodificadas: van a un archivo en {parent} hasta que termine el entrenamiento.</translation>
    </message>
    <message>
        <source>The season has no SAR, so no date has SAR alone.</source>
        <translation>La temporada no tiene SAR, así que ninguna fecha tiene solo SAR.</translation>
    </message>
    <message>
        <source>The season has no date {days} that can be used.</source>
        <translation>La temporada no tiene ninguna fecha {days} utilizable.</translation>
    </message>
    <message>
        <source>The season {path}</source>
        <translation>La temporada {path}</translation>
    </message>
    <message>
        <source>The season {path} has no SAR for one of its dates.</source>
        <translation>La temporada {path} no tiene SAR para una de sus fechas.</translation>
    </message>
    <message>
        <source>The season {path} has no optical date that can be opened.</source>
        <translation>La temporada {path} no tiene ninguna fecha óptica que se pueda abrir.</translation>
    </message>
    <message>
        <source>The season {path} has no two clear dates with SAR of their own to learn from.</source>
        <translation>La temporada {path} no tiene dos fechas despejadas con SAR propio de las que aprender.</translation>
    </message>
    <message>
        <source>The season {path} has {count} optical dates, and a scene has two.</source>
        <translation>La temporada {path} tiene {count} fechas ópticas, y una escena tiene dos.</translation>
    </message>
    <message>
        <source>The smallest scene is {smallest} px wide: patches are {smallest2} px, not {patch} px.</source>
        <translation>La escena más pequeña mide {smallest} px de ancho: los parches son de {smallest2} px, no de {patch} px.</translation>
    </message>
    <message>
        <source>The standard output cannot be written: {strerror}.</source>
        <translation>No se puede escribir en la salida estándar: {strerror}.</translation>
    </message>
    <message>
        <source>The standard output cannot be written: {value}.</source>
        <translation>No se puede escribir en la salida estándar: {value}.</translation>
    </message>
    <message>
        <source>The standard output is closed, so nothing can be told of events.</source>
        <translation>La salida estándar está cerrada, así que no se puede informar de los eventos.</translation>
    </message>
    <message>
        <source>The table {path}</source>
        <translation>La tabla {path}</translation>
    </message>
    <message>
        <source>The table {path} has the columns {names}.</source>
        <translation>La tabla {path} tiene las columnas {names}.</translation>
    </message>
    <message>
        <source>The table {path} is no CSV in UTF-8.</source>
        <translation>La tabla {path} no es un CSV en UTF-8.</translation>
    </message>
    <message>
        <source>The training and the test area overlap; there it is test.</source>
        <translation>El área de entrenamiento y la de prueba se solapan; ahí es de prueba.</translation>
    </message>
    <message>
        <source>The training diverged after epoch {epoch}: the best model before (epoch {epoch2}) is kept. A smaller learning rate, or the precision fp32, may help.</source>
        <translation>El entrenamiento divergió tras la época {epoch}: se conserva el mejor modelo anterior (época {epoch2}). Una tasa de aprendizaje menor o la precisión fp32 pueden ayudar.</translation>
    </message>
    <message>
        <source>The training diverged: in no epoch is the score a number.</source>
        <translation>El entrenamiento divergió: en ninguna época la puntuación es un número.</translation>
    </message>
    <message>
        <source>The truth has {height} x {width} pixels; at most {max_pixels} can be scored at once.</source>
        <translation>La verdad tiene {height} x {width} píxeles; se pueden evaluar como máximo {max_pixels} a la vez.</translation>
    </message>
    <message>
        <source>The values of the file given as {role} are no reflectance: 99 % lie below {top} after scale {scale} and offset {offset} ({path}).</source>
        <translation>Los valores del archivo indicado como {role} no son reflectancia: el 99 % queda por debajo de {top} con la escala {scale} y el desplazamiento {offset} ({path}).</translation>
    </message>
    <message>
        <source>The values of the file given as {role} are no {wanted}: {path} has median {middle}, 1 % below {low}, 1 % above {high}.</source>
        <translation>Los valores del archivo indicado como {role} no son {wanted}: {path} tiene una mediana de {middle}, el 1 % por debajo de {low} y el 1 % por encima de {high}.</translation>
    </message>
    <message>
        <source>The values of {file_name} are neither dB nor linear power (median {middle}).</source>
        <translation>Los valores de {file_name} no son ni dB ni potencia lineal (mediana {middle}).</translation>
    </message>
    <message>
        <source>The worker takes a command and a job file, not {arguments}.</source>
        <translation>El proceso de cálculo recibe una orden y un archivo de trabajo, no {arguments}.</translation>
    </message>
    <message>
        <source>The {role} is grown by {growth} pixels, since clouds of a scene classification end too early; --grow 0 leaves it as it is.</source>
        <translation>{role}: ampliada en {growth} píxeles, porque las nubes de una clasificación de escena terminan demasiado pronto; --grow 0 la deja como está.</translation>
    </message>
    <message>
        <source>The {role} is polygons: the values that are cloud are not looked at.</source>
        <translation>{role}: son polígonos; no se miran los valores que son nube.</translation>
    </message>
    <message>
        <source>The {role} is taken as a probability of cloud: from {least} on ({per_cent} %) it is cloud; --cloud-kind and --cloud-per-cent say otherwise.</source>
        <translation>{role}: se interpreta como probabilidad de nube: desde {least} ({per_cent} %) es nube; con --cloud-kind y --cloud-per-cent se puede indicar otra cosa.</translation>
    </message>
    <message>
        <source>The {role} is taken as {kind}; --cloud-kind says otherwise.</source>
        <translation>{role}: se interpreta como {kind}; con --cloud-kind se puede indicar otra cosa.</translation>
    </message>
    <message>
        <source>The {role} {path}</source>
        <translation>El archivo {path} ({role})</translation>
    </message>
    <message>
        <source>There are 1 to {most_ranges}; train or export it again.</source>
        <translation>Debe haber de 1 a {most_ranges}; entrénelo o expórtelo de nuevo.</translation>
    </message>
    <message>
        <source>There are no metadata of the granule: EPSG:{epsg} is that of tile {tile}.</source>
        <translation>No hay metadatos del gránulo: EPSG:{epsg} es el de la tesela {tile}.</translation>
    </message>
    <message>
        <source>There are no units {units}.</source>
        <translation>No existen las unidades {units}.</translation>
    </message>
    <message>
        <source>There is no checkpoint {path} to go on from.</source>
        <translation>No hay ningún punto de control {path} desde el que continuar.</translation>
    </message>
    <message>
        <source>There is no clear pixel to learn from in the training area.</source>
        <translation>No hay ningún píxel despejado del que aprender en el área de entrenamiento.</translation>
    </message>
    <message>
        <source>There is no clear pixel to validate on in the test area.</source>
        <translation>No hay ningún píxel despejado con el que validar en el área de prueba.</translation>
    </message>
    <message>
        <source>There is no command {command}.</source>
        <translation>No existe la orden {command}.</translation>
    </message>
    <message>
        <source>There is no kind of mask {kind}.</source>
        <translation>No existe el tipo de máscara {kind}.</translation>
    </message>
    <message>
        <source>There is no method {name}.</source>
        <translation>No existe el método {name}.</translation>
    </message>
    <message>
        <source>There is no space left to write {target}.</source>
        <translation>No queda espacio para escribir {target}.</translation>
    </message>
    <message>
        <source>There is not one pixel to score: the images and the mask have none in common.</source>
        <translation>No hay ni un píxel que evaluar: las imágenes y la máscara no tienen ninguno en común.</translation>
    </message>
    <message>
        <source>There is nothing to prepare.</source>
        <translation>No hay nada que preparar.</translation>
    </message>
    <message>
        <source>There is nothing to write apart: every band of optical T2 has larger pixels than the image.</source>
        <translation>No hay nada que escribir aparte: todas las bandas de la óptica T2 tienen píxeles mayores que la imagen.</translation>
    </message>
    <message>
        <source>There is nothing to write apart: no band of optical T2 is known to have larger pixels than the image.</source>
        <translation>No hay nada que escribir aparte: de ninguna banda de la óptica T2 se sabe que tenga píxeles mayores que la imagen.</translation>
    </message>
    <message>
        <source>These bands have larger pixels than the image, so wide: {bands}. What is simulated of them, and its expected error, is the mean over each of these pixels, or over the part of it that is under cloud.</source>
        <translation>Estas bandas tienen píxeles mayores que la imagen, de este ancho: {bands}. Lo que se simula de ellas, y su error esperado, es la media sobre cada uno de esos píxeles o sobre la parte que está bajo nubes.</translation>
    </message>
    <message>
        <source>These dates have no cloud mask, and all of their pixels that have a value are taken as clear: {names}.</source>
        <translation>Estas fechas no tienen máscara de nubes, y todos sus píxeles con valor se consideran despejados: {names}.</translation>
    </message>
    <message>
        <source>These dates were filled by a run before, and what it simulated counts as if it had been seen: {names}.</source>
        <translation>Estas fechas las rellenó una ejecución anterior, y lo que simuló cuenta como si se hubiera visto: {names}.</translation>
    </message>
    <message>
        <source>This cannot be the cloud mask of optical T2: the part that it calls clear is brighter than its cloud, by a reflectance of {level}, and by {change} since T1.</source>
        <translation>Esta no puede ser la máscara de nubes de la óptica T2: la parte que considera despejada es más brillante que su nube, en una reflectancia de {level}, y en {change} desde T1.</translation>
    </message>
    <message>
        <source>This is a fault in ClearDate: {name}: {error}</source>
        <translation>Es un fallo de ClearDate: {name}: {error}</translation>
    </message>
    <message>
        <source>This is a fault of the export: report it with the versions of torch and onnxruntime.</source>
        <translation>Es un fallo de la exportación: notifíquelo con las versiones de torch y onnxruntime.</translation>
    </message>
    <message>
        <source>This is no description of a scene: {name}, {error}.</source>
        <translation>Esto no es la descripción de una escena: {name}, {error}.</translation>
    </message>
    <message>
        <source>This version knows {card_inputs}.</source>
        <translation>Esta versión conoce {card_inputs}.</translation>
    </message>
    <message>
        <source>Those like thin cloud or shadow may be land that changed, and are learned from.</source>
        <translation>Los que parecen nube fina o sombra pueden ser terreno que cambió, y se aprende de ellos.</translation>
    </message>
    <message>
        <source>Tile {begun} of {items}</source>
        <translation>Tesela {begun} de {items}</translation>
    </message>
    <message>
        <source>Too few clear pixels to learn from: it is interpolated in time from {count} other dates.</source>
        <translation>Muy pocos píxeles despejados de los que aprender: se interpola en el tiempo a partir de otras {count} fechas.</translation>
    </message>
    <message>
        <source>Too few clear pixels to learn from: it is interpolated in time, and corrected by what was learned on {count} other dates, each left out.</source>
        <translation>Muy pocos píxeles despejados de los que aprender: se interpola en el tiempo y se corrige con lo aprendido en otras {count} fechas, cada una excluida a su vez.</translation>
    </message>
    <message>
        <source>Train it again, or choose the precision auto or fp32.</source>
        <translation>Entrénelo de nuevo o elija la precisión auto o fp32.</translation>
    </message>
    <message>
        <source>Train it again.</source>
        <translation>Entrénelo de nuevo.</translation>
    </message>
    <message>
        <source>Train or export it again, or choose the precision fp32.</source>
        <translation>Entrénelo o expórtelo de nuevo, o elija la precisión fp32.</translation>
    </message>
    <message>
        <source>Train or export it again, or use smaller tiles.</source>
        <translation>Entrénelo o expórtelo de nuevo, o use teselas más pequeñas.</translation>
    </message>
    <message>
        <source>Train or export it again, with free batch, height and width.</source>
        <translation>Entrénelo o expórtelo de nuevo, con lote, altura y anchura libres.</translation>
    </message>
    <message>
        <source>Train or export it again.</source>
        <translation>Entrénelo o expórtelo de nuevo.</translation>
    </message>
    <message>
        <source>Train or export the model again.</source>
        <translation>Entrene o exporte el modelo de nuevo.</translation>
    </message>
    <message>
        <source>Train without resuming.</source>
        <translation>Entrene sin reanudar.</translation>
    </message>
    <message>
        <source>Try the product in SNAP itself; orbit files and elevation are fetched by SNAP.</source>
        <translation>Pruebe el producto en el propio SNAP; SNAP obtiene los archivos de órbita y la elevación.</translation>
    </message>
    <message>
        <source>Unpack it, and give the folder.</source>
        <translation>Descomprímalo e indique la carpeta.</translation>
    </message>
    <message>
        <source>Unpack what you need of it, and give the folder.</source>
        <translation>Descomprima lo que necesite de él e indique la carpeta.</translation>
    </message>
    <message>
        <source>Update ClearDate's environment, or export the model with an earlier version.</source>
        <translation>Actualice el entorno de ClearDate o exporte el modelo con una versión anterior.</translation>
    </message>
    <message>
        <source>Update ClearDate, or train the model again.</source>
        <translation>Actualice ClearDate o entrene el modelo de nuevo.</translation>
    </message>
    <message>
        <source>Update SNAP.</source>
        <translation>Actualice SNAP.</translation>
    </message>
    <message>
        <source>Use a model written by ClearDate's train.</source>
        <translation>Use un modelo escrito por train de ClearDate.</translation>
    </message>
    <message>
        <source>Use another model, or smaller tiles (--tile); if other programs keep the device busy, try again when they have ended.</source>
        <translation>Use otro modelo o teselas más pequeñas (--tile); si otros programas mantienen ocupado el dispositivo, inténtelo de nuevo cuando hayan terminado.</translation>
    </message>
    <message>
        <source>Use it with fill.</source>
        <translation>Úselo con fill.</translation>
    </message>
    <message>
        <source>Use simulate for a date that is cloudy all over, and check that the mask is the right one: name the values that are cloud (--cloud-values), or say what it is (--cloud-kind).</source>
        <translation>Use simulate para una fecha totalmente nublada y compruebe que la máscara es la correcta: indique los valores que son nube (--cloud-values) o qué es (--cloud-kind).</translation>
    </message>
    <message>
        <source>Use simulate, or give inputs that are valid where T2 is clear.</source>
        <translation>Use simulate o indique entradas que sean válidas donde T2 está despejada.</translation>
    </message>
    <message>
        <source>Use smaller tiles (--tile), or the device cpu.</source>
        <translation>Use teselas más pequeñas (--tile) o el dispositivo cpu.</translation>
    </message>
    <message>
        <source>Virtual rasters are written into the report, and none is asked for.</source>
        <translation>Los rásteres virtuales se escriben en el informe, y no se pide ninguno.</translation>
    </message>
    <message>
        <source>What SNAP has written is no SAR image.</source>
        <translation>Lo que SNAP ha escrito no es una imagen SAR.</translation>
    </message>
    <message>
        <source>With a season {command} does not take {flags}.</source>
        <translation>Con una temporada, {command} no admite {flags}.</translation>
    </message>
    <message>
        <source>Without a model, simulate needs {missing} too: the generators that come with ClearDate change optical T1 by what SAR says.</source>
        <translation>Sin un modelo, simulate necesita además {missing}: los generadores que vienen con ClearDate modifican la óptica T1 según lo que dice SAR.</translation>
    </message>
    <message>
        <source>Write it as 0.0001.</source>
        <translation>Escríbalo en la forma 0.0001.</translation>
    </message>
    <message>
        <source>Write it as 2018-05-26.</source>
        <translation>Escríbala en la forma 2018-05-26.</translation>
    </message>
    <message>
        <source>Write scale and offset into the file, for example dB = number x 0.001 - 50: gdal_translate -a_scale 0.001 -a_offset -50.</source>
        <translation>Escriba la escala y el desplazamiento en el archivo, por ejemplo dB = número x 0.001 - 50: gdal_translate -a_scale 0.001 -a_offset -50.</translation>
    </message>
    <message>
        <source>Write the day as 2018-05-26.</source>
        <translation>Escriba el día en la forma 2018-05-26.</translation>
    </message>
    <message>
        <source>Write the names into the descriptions of the bands, or say them with --bands (in QGIS: BANDS).</source>
        <translation>Escriba los nombres en las descripciones de las bandas o indíquelos con --bands (en QGIS: BANDS).</translation>
    </message>
    <message>
        <source>Write them as 3 8 9 10.</source>
        <translation>Escríbalos en la forma 3 8 9 10.</translation>
    </message>
    <message>
        <source>Writing the image</source>
        <translation>Escribiendo la imagen</translation>
    </message>
    <message>
        <source>a list</source>
        <translation>una lista</translation>
    </message>
    <message>
        <source>a mask of values</source>
        <translation>máscara de valores</translation>
    </message>
    <message>
        <source>a number</source>
        <translation>un número</translation>
    </message>
    <message>
        <source>a part of it is compressed</source>
        <translation>una parte está comprimida</translation>
    </message>
    <message>
        <source>a probability of cloud</source>
        <translation>probabilidad de nube</translation>
    </message>
    <message>
        <source>a text</source>
        <translation>un texto</translation>
    </message>
    <message>
        <source>a whole number</source>
        <translation>un número entero</translation>
    </message>
    <message>
        <source>amplitude</source>
        <translation>amplitud</translation>
    </message>
    <message>
        <source>another version ({version})</source>
        <translation>otra versión ({version})</translation>
    </message>
    <message>
        <source>at {filename}</source>
        <translation>en {filename}</translation>
    </message>
    <message>
        <source>band {index}</source>
        <translation>banda {index}</translation>
    </message>
    <message>
        <source>best model</source>
        <translation>mejor modelo</translation>
    </message>
    <message>
        <source>cloud mask</source>
        <translation>máscara de nubes</translation>
    </message>
    <message>
        <source>dB or linear power</source>
        <translation>dB o potencia lineal</translation>
    </message>
    <message>
        <source>files of that run are missing</source>
        <translation>faltan archivos de esa ejecución</translation>
    </message>
    <message>
        <source>from {low} on</source>
        <translation>a partir de {low}</translation>
    </message>
    <message>
        <source>from {low} to {high}</source>
        <translation>de {low} a {high}</translation>
    </message>
    <message>
        <source>have no values for the dimensions {dims}</source>
        <translation>no tienen valores para las dimensiones {dims}</translation>
    </message>
    <message>
        <source>have {size} values for the dimensions {dims}</source>
        <translation>tienen {size} valores para las dimensiones {dims}</translation>
    </message>
    <message>
        <source>hold values that are no numbers</source>
        <translation>contienen valores que no son números</translation>
    </message>
    <message>
        <source>it has none</source>
        <translation>no tiene</translation>
    </message>
    <message>
        <source>it holds 0 to 4, which Fmask and SCL have both</source>
        <translation>contiene de 0 a 4, que existen tanto en Fmask como en SCL</translation>
    </message>
    <message>
        <source>it holds no state</source>
        <translation>no contiene ningún estado</translation>
    </message>
    <message>
        <source>it holds {values}</source>
        <translation>contiene {values}</translation>
    </message>
    <message>
        <source>it holds {values}, and none of them is 0</source>
        <translation>contiene {values}, y ninguno de ellos es 0</translation>
    </message>
    <message>
        <source>it is no file</source>
        <translation>no es un archivo</translation>
    </message>
    <message>
        <source>it is said to be {kind}, but holds {values}</source>
        <translation>se indicó {kind}, pero contiene {values}</translation>
    </message>
    <message>
        <source>its journal is another user's</source>
        <translation>su diario es de otro usuario</translation>
    </message>
    <message>
        <source>its journal is damaged</source>
        <translation>su diario está dañado</translation>
    </message>
    <message>
        <source>its journal is no regular file, or too large</source>
        <translation>su diario no es un archivo normal, o es demasiado grande</translation>
    </message>
    <message>
        <source>its journal is of another version</source>
        <translation>su diario es de otra versión</translation>
    </message>
    <message>
        <source>its journal is of other files</source>
        <translation>su diario es de otros archivos</translation>
    </message>
    <message>
        <source>its journal is of several runs</source>
        <translation>su diario es de varias ejecuciones</translation>
    </message>
    <message>
        <source>its name says a score that is high where it is clear</source>
        <translation>por su nombre es una puntuación que es alta donde está despejado</translation>
    </message>
    <message>
        <source>its parts are larger than itself</source>
        <translation>sus partes son mayores que el propio archivo</translation>
    </message>
    <message>
        <source>linear power</source>
        <translation>potencia lineal</translation>
    </message>
    <message>
        <source>list of parts</source>
        <translation>lista de partes</translation>
    </message>
    <message>
        <source>no longitude and latitude</source>
        <translation>no es una longitud y latitud</translation>
    </message>
    <message>
        <source>no place</source>
        <translation>no es un lugar</translation>
    </message>
    <message>
        <source>no place in the CRS of the scene</source>
        <translation>ningún lugar en el SRC de la escena</translation>
    </message>
    <message>
        <source>no space left</source>
        <translation>no queda espacio</translation>
    </message>
    <message>
        <source>none declared</source>
        <translation>ninguno declarado</translation>
    </message>
    <message>
        <source>onnxruntime does not run it: {error}.</source>
        <translation>onnxruntime no lo ejecuta: {error}.</translation>
    </message>
    <message>
        <source>onnxruntime on macOS</source>
        <translation>onnxruntime en macOS</translation>
    </message>
    <message>
        <source>onnxruntime-directml on Windows</source>
        <translation>onnxruntime-directml en Windows</translation>
    </message>
    <message>
        <source>onnxruntime-gpu and a driver for CUDA</source>
        <translation>onnxruntime-gpu y un controlador para CUDA</translation>
    </message>
    <message>
        <source>onnxruntime-gpu, a driver for CUDA, and TensorRT</source>
        <translation>onnxruntime-gpu, un controlador para CUDA y TensorRT</translation>
    </message>
    <message>
        <source>optical</source>
        <translation>óptico</translation>
    </message>
    <message>
        <source>optical T1</source>
        <translation>óptica T1</translation>
    </message>
    <message>
        <source>optical T2</source>
        <translation>óptica T2</translation>
    </message>
    <message>
        <source>other files of the season</source>
        <translation>otros archivos de la temporada</translation>
    </message>
    <message>
        <source>other settings</source>
        <translation>otros ajustes</translation>
    </message>
    <message>
        <source>the model</source>
        <translation>el modelo</translation>
    </message>
    <message>
        <source>the pixels of optical T2 without a value</source>
        <translation>los píxeles de la óptica T2 sin valor</translation>
    </message>
    <message>
        <source>those of the file's tags</source>
        <translation>los de las etiquetas del archivo</translation>
    </message>
    <message>
        <source>those that were given</source>
        <translation>los indicados</translation>
    </message>
    <message>
        <source>told by the size of its numbers</source>
        <translation>deducidos de la magnitud de sus números</translation>
    </message>
    <message>
        <source>too little to tell</source>
        <translation>demasiado poco para saberlo</translation>
    </message>
    <message>
        <source>torch.compile does not work on this machine ({reason}); training goes on without.</source>
        <translation>torch.compile no funciona en este equipo ({reason}); el entrenamiento continúa sin él.</translation>
    </message>
    <message>
        <source>true or false</source>
        <translation>true o false</translation>
    </message>
    <message>
        <source>{bands} has no value in pixels where other bands have one, as what was not filled: it is not scored.</source>
        <translation>{bands} no tiene valor en píxeles donde otras bandas lo tienen, como lo que no se rellenó: no se puntúa.</translation>
    </message>
    <message>
        <source>{cadence} days are more than lie between the first and the last optical date ({span}).</source>
        <translation>{cadence} días son más de los que hay entre la primera y la última fecha óptica ({span}).</translation>
    </message>
    <message>
        <source>{count} dates are filled already and stay as they are.</source>
        <translation>{count} fechas ya están rellenadas y se quedan como están.</translation>
    </message>
    <message>
        <source>{count} of {found} pairs of clear dates of the season are learned from: {pairs}.</source>
        <translation>Se aprende de {count} de {found} pares de fechas despejadas de la temporada: {pairs}.</translation>
    </message>
    <message>
        <source>{count} of {looked_at} clear pixels of optical T2 look like cloud that the mask misses.</source>
        <translation>{count} de {looked_at} píxeles despejados de la óptica T2 parecen nube que la máscara no recoge.</translation>
    </message>
    <message>
        <source>{count} of {looked_at} clear pixels of optical T2 look like the shadow of a cloud that the mask misses.</source>
        <translation>{count} de {looked_at} píxeles despejados de la óptica T2 parecen la sombra de una nube que la máscara no recoge.</translation>
    </message>
    <message>
        <source>{count} of {looked_at} clear pixels of optical T2 look like thin cloud that the mask misses.</source>
        <translation>{count} de {looked_at} píxeles despejados de la óptica T2 parecen nube fina que la máscara no recoge.</translation>
    </message>
    <message>
        <source>{count} of {looked_at} pixels that are clear in optical T2 look like cloud or its shadow in optical T1.</source>
        <translation>{count} de {looked_at} píxeles despejados en la óptica T2 parecen nube o su sombra en la óptica T1.</translation>
    </message>
    <message>
        <source>{count} pixels of {role} ({name}) outside the cloud hold what no reflectance can be ({values}): they stay as they are, and nothing is learned from them.</source>
        <translation>{count} píxeles de {role} ({name}) fuera de la nube contienen lo que ninguna reflectancia puede ser ({values}): quedan como están y no se aprende nada de ellos.</translation>
    </message>
    <message>
        <source>{date} is no date.</source>
        <translation>{date} no es una fecha.</translation>
    </message>
    <message>
        <source>{day} lies outside the season ({first} to {last}), and no SAR is near it.</source>
        <translation>{day} queda fuera de la temporada ({first} a {last}) y no hay SAR cercano.</translation>
    </message>
    <message>
        <source>{figure} and {figure2} on all of them and {figure3} and {figure4} on those that changed</source>
        <translation>{figure} y {figure2} en todos ellos, y {figure3} y {figure4} en los que cambiaron</translation>
    </message>
    <message>
        <source>{file_name} holds whole numbers ({dtype}), and no scale says what they mean.</source>
        <translation>{file_name} contiene números enteros ({dtype}) y ninguna escala dice qué significan.</translation>
    </message>
    <message>
        <source>{filename} cannot be opened or written: {strerror}.</source>
        <translation>No se puede abrir o escribir {filename}: {strerror}.</translation>
    </message>
    <message>
        <source>{filename} cannot be opened: {strerror}.</source>
        <translation>No se puede abrir {filename}: {strerror}.</translation>
    </message>
    <message>
        <source>{file} cannot be read as a raster ({error}).</source>
        <translation>No se puede leer {file} como ráster ({error}).</translation>
    </message>
    <message>
        <source>{file} holds further bands before those that are wanted.</source>
        <translation>{file} contiene otras bandas antes de las que se quieren.</translation>
    </message>
    <message>
        <source>{flag} and {flag2} are both {path}.</source>
        <translation>{flag} y {flag2} son ambos {path}.</translation>
    </message>
    <message>
        <source>{flag} cannot be {value}.</source>
        <translation>{flag} no puede ser {value}.</translation>
    </message>
    <message>
        <source>{flag} cannot hold {value}.</source>
        <translation>{flag} no puede contener {value}.</translation>
    </message>
    <message>
        <source>{flag} has no value.</source>
        <translation>{flag} no tiene valor.</translation>
    </message>
    <message>
        <source>{flag} is missing.</source>
        <translation>Falta {flag}.</translation>
    </message>
    <message>
        <source>{flag} is too large.</source>
        <translation>{flag} es demasiado grande.</translation>
    </message>
    <message>
        <source>{flag} says of {name} that its pixels are {text} wide.</source>
        <translation>{flag} dice de {name} que sus píxeles miden {text} de ancho.</translation>
    </message>
    <message>
        <source>{flag} {path} is also the input {flag2}{inner}.</source>
        <translation>{flag} {path} es también la entrada {flag2}{inner}.</translation>
    </message>
    <message>
        <source>{listed} are written, but {filename}, which is of an older {name} and changes how the new one reads, cannot be deleted: {strerror}.</source>
        <translation>Se han escrito {listed}, pero no se puede borrar {filename}, que es de una versión anterior de {name} y altera la lectura de la nueva: {strerror}.</translation>
    </message>
    <message>
        <source>{mask} and {simulated} are of two runs of ClearDate: where the one says that pixels are simulated, the other may hold observed ones.</source>
        <translation>{mask} y {simulated} son de dos ejecuciones de ClearDate: donde uno indica píxeles simulados, el otro puede contener píxeles observados.</translation>
    </message>
    <message>
        <source>{message} Already written: {listed}. Left as before: {listed2}.</source>
        <translation>{message} Ya escrito: {listed}. Sin cambios: {listed2}.</translation>
    </message>
    <message>
        <source>{method}: {psnr} dB on held-out clear pixels.</source>
        <translation>{method}: {psnr} dB en píxeles despejados reservados.</translation>
    </message>
    <message>
        <source>{named_by} leads to the network: it names {address}.</source>
        <translation>{named_by} lleva a la red: indica {address}.</translation>
    </message>
    <message>
        <source>{names} alone cannot be learned.</source>
        <translation>{names} por sí solo no se puede aprender.</translation>
    </message>
    <message>
        <source>{names} cannot be copied ({error}).</source>
        <translation>No se puede copiar {names} ({error}).</translation>
    </message>
    <message>
        <source>{names} of {title} is not in all images, and --strict-bands was asked for.</source>
        <translation>{names} de {title} no está en todas las imágenes, y se pidió --strict-bands.</translation>
    </message>
    <message>
        <source>{names} of {title} is taken for no reflectance: left out.</source>
        <translation>{names} de {title} no se considera reflectancia: se omite.</translation>
    </message>
    <message>
        <source>{names} was trained on this date and cannot be scored: the blocks that training holds out hold no clear pixels.</source>
        <translation>{names} se entrenó en esta fecha y no se puede evaluar: los bloques que el entrenamiento reserva no contienen píxeles despejados.</translation>
    </message>
    <message>
        <source>{name} breaks when it is read: {reason}</source>
        <translation>{name} falla al leerse: {reason}</translation>
    </message>
    <message>
        <source>{name} cannot be put on the grid of the target: one of them has no CRS, and their pixel grids differ ({width} x {height} pixels at {bounds}, target {width2} x {height2} at {bounds2}).</source>
        <translation>{name} no se puede llevar a la cuadrícula del destino: uno de los dos no tiene SRC y sus cuadrículas de píxeles difieren ({width} x {height} píxeles en {bounds}; destino: {width2} x {height2} en {bounds2}).</translation>
    </message>
    <message>
        <source>{name} cannot be read as a raster ({error}).</source>
        <translation>No se puede leer {name} como ráster ({error}).</translation>
    </message>
    <message>
        <source>{name} cannot be used here, though onnxruntime knows it.</source>
        <translation>{name} no se puede usar aquí, aunque onnxruntime lo conoce.</translation>
    </message>
    <message>
        <source>{name} does not overlap the target: it covers {xmin}, {ymin} to {xmax}, {ymax}, the target {left}, {bottom} to {right}, {top} (in the target's CRS).</source>
        <translation>{name} no se solapa con el destino: cubre de {xmin}, {ymin} a {xmax}, {ymax}; el destino, de {left}, {bottom} a {right}, {top} (en el SRC del destino).</translation>
    </message>
    <message>
        <source>{name} does not say the units of {band}.</source>
        <translation>{name} no indica las unidades de {band}.</translation>
    </message>
    <message>
        <source>{name} does not say what it was trained on; train it again for that.</source>
        <translation>{name} no indica con qué se entrenó; entrénelo de nuevo para ello.</translation>
    </message>
    <message>
        <source>{name} gives {given} alone; the other bands are those of {trees}, fitted on this date.</source>
        <translation>{name} da solo {given}; las demás bandas son las de {trees}, ajustados con esta fecha.</translation>
    </message>
    <message>
        <source>{name} has a CRS that cannot be converted to the target's ({error}).</source>
        <translation>{name} tiene un SRC que no se puede convertir al del destino ({error}).</translation>
    </message>
    <message>
        <source>{name} has no CRS where others have one; its pixel grid fits.</source>
        <translation>{name} no tiene SRC y otros sí; su cuadrícula de píxeles encaja.</translation>
    </message>
    <message>
        <source>{name} has no grid, but {count} ground control points: its pixels have no places yet.</source>
        <translation>{name} no tiene cuadrícula, sino {count} puntos de control: sus píxeles aún no tienen lugar.</translation>
    </message>
    <message>
        <source>{name} holds complex numbers.</source>
        <translation>{name} contiene números complejos.</translation>
    </message>
    <message>
        <source>{name} is cut off or no MTL file.</source>
        <translation>{name} está truncado o no es un archivo MTL.</translation>
    </message>
    <message>
        <source>{name} is damaged or cut off: pixels at row {row}, column {col} cannot be read ({error}).</source>
        <translation>{name} está dañado o truncado: no se pueden leer los píxeles de la fila {row}, columna {col} ({error}).</translation>
    </message>
    <message>
        <source>{name} is left out: {reason}</source>
        <translation>{name} se omite: {reason}</translation>
    </message>
    <message>
        <source>{name} is not filled: its pixels are not those of the season.</source>
        <translation>{name} no se rellena: sus píxeles no son los de la temporada.</translation>
    </message>
    <message>
        <source>{name} is not filled: {reason}</source>
        <translation>{name} no se rellena: {reason}</translation>
    </message>
    <message>
        <source>{name} is used without SAR: {sar} is no SAR item of the season.</source>
        <translation>{name} se usa sin SAR: {sar} no es un ítem SAR de la temporada.</translation>
    </message>
    <message>
        <source>{name} is {value} at step {step}.</source>
        <translation>{name} es {value} en el paso {step}.</translation>
    </message>
    <message>
        <source>{name} leads to the network: it names {address}.</source>
        <translation>{name} lleva a la red: indica {address}.</translation>
    </message>
    <message>
        <source>{name} of {members}</source>
        <translation>{name} de {members}</translation>
    </message>
    <message>
        <source>{name} of {title} is learned from {other} of {title2}, which sees nearly the same.</source>
        <translation>{name} de {title} se aprende de {other} de {title2}, que ve casi lo mismo.</translation>
    </message>
    <message>
        <source>{name} runs on {ran_on}.</source>
        <translation>{name} se ejecuta en {ran_on}.</translation>
    </message>
    <message>
        <source>{name} simulates {bands}. Of {title} it does not know {left}: left out.</source>
        <translation>{name} simula {bands}. De {title} no conoce {left}: se omite.</translation>
    </message>
    <message>
        <source>{name} was trained on the few clear pixels of this date; how it does far from them cannot be told, so auto does not take it.</source>
        <translation>{name} se entrenó con los pocos píxeles despejados de esta fecha; no se puede saber cómo se comporta lejos de ellos, así que auto no lo usa.</translation>
    </message>
    <message>
        <source>{name} was trained on this very image and on all of its clear pixels, so it cannot be scored here and auto does not take it; its figures in the report flatter it.</source>
        <translation>{name} se entrenó con esta misma imagen y con todos sus píxeles despejados, así que aquí no se puede evaluar y auto no lo usa; sus cifras en el informe lo favorecen.</translation>
    </message>
    <message>
        <source>{part} tiles of {size} pixels at once are too much for the memory of {name}; going on with {batch}.</source>
        <translation>{part} teselas de {size} píxeles a la vez son demasiado para la memoria de {name}; se continúa con {batch}.</translation>
    </message>
    <message>
        <source>{path} brings no cloud mask.</source>
        <translation>{path} no trae máscara de nubes.</translation>
    </message>
    <message>
        <source>{path} cannot be read: {strerror}.</source>
        <translation>No se puede leer {path}: {strerror}.</translation>
    </message>
    <message>
        <source>{path} does not exist.</source>
        <translation>{path} no existe.</translation>
    </message>
    <message>
        <source>{path} has no CRS, so its place is unknown.</source>
        <translation>{path} no tiene SRC, así que su lugar se desconoce.</translation>
    </message>
    <message>
        <source>{path} has no band that is a polarisation.</source>
        <translation>{path} no tiene ninguna banda que sea una polarización.</translation>
    </message>
    <message>
        <source>{path} has no band {name}.</source>
        <translation>{path} no tiene ninguna banda {name}.</translation>
    </message>
    <message>
        <source>{path} has no file of the band {name}.</source>
        <translation>{path} no tiene ningún archivo de la banda {name}.</translation>
    </message>
    <message>
        <source>{path} has no {name}.</source>
        <translation>{path} no tiene {name}.</translation>
    </message>
    <message>
        <source>{path} has {count} bands without names.</source>
        <translation>{path} tiene {count} bandas sin nombre.</translation>
    </message>
    <message>
        <source>{path} has {count} bands.</source>
        <translation>{path} tiene {count} bandas.</translation>
    </message>
    <message>
        <source>{path} holds no {kind} product.</source>
        <translation>{path} no contiene ningún producto {kind}.</translation>
    </message>
    <message>
        <source>{path} holds {count} products: {names}.</source>
        <translation>{path} contiene {count} productos: {names}.</translation>
    </message>
    <message>
        <source>{path} is Level-1C: reflectance above the atmosphere, with no scene classification.</source>
        <translation>{path} es Level-1C: reflectancia por encima de la atmósfera, sin clasificación de escena.</translation>
    </message>
    <message>
        <source>{path} is an ONNX file without a ClearDate card.</source>
        <translation>{path} es un archivo ONNX sin ficha de ClearDate.</translation>
    </message>
    <message>
        <source>{path} is empty.</source>
        <translation>{path} está vacío.</translation>
    </message>
    <message>
        <source>{path} is larger than metadata ever are.</source>
        <translation>{path} es más grande de lo que nunca son los metadatos.</translation>
    </message>
    <message>
        <source>{path} is left out: its date is not known.</source>
        <translation>Se omite {path}: no se conoce su fecha.</translation>
    </message>
    <message>
        <source>{path} is no ONNX file, or is cut off.</source>
        <translation>{path} no es un archivo ONNX o está truncado.</translation>
    </message>
    <message>
        <source>{path} is no ONNX file.</source>
        <translation>{path} no es un archivo ONNX.</translation>
    </message>
    <message>
        <source>{path} is no Sentinel-1 product of ESA's.</source>
        <translation>{path} no es un producto Sentinel-1 de la ESA.</translation>
    </message>
    <message>
        <source>{path} is no checkpoint of this ClearDate, or is damaged ({reason}).</source>
        <translation>{path} no es un punto de control de este ClearDate o está dañado ({reason}).</translation>
    </message>
    <message>
        <source>{path} is no item of a season.</source>
        <translation>{path} no es un ítem de una temporada.</translation>
    </message>
    <message>
        <source>{path} is no product that is known here.</source>
        <translation>{path} no es un producto conocido aquí.</translation>
    </message>
    <message>
        <source>{path} is no program that can be run.</source>
        <translation>{path} no es un programa que se pueda ejecutar.</translation>
    </message>
    <message>
        <source>{path} is no scene file.</source>
        <translation>{path} no es un archivo de escena.</translation>
    </message>
    <message>
        <source>{path} is no season.</source>
        <translation>{path} no es una temporada.</translation>
    </message>
    <message>
        <source>{path} is not calibrated.</source>
        <translation>{path} no está calibrado.</translation>
    </message>
    <message>
        <source>{path} is not terrain-corrected: its pixels lie in the geometry of the radar.</source>
        <translation>{path} no tiene corrección del terreno: sus píxeles están en la geometría del radar.</translation>
    </message>
    <message>
        <source>{path} is of the level {level}.</source>
        <translation>{path} es del nivel {level}.</translation>
    </message>
    <message>
        <source>{path} is there, and is no result of filling a season.</source>
        <translation>{path} existe y no es el resultado de rellenar una temporada.</translation>
    </message>
    <message>
        <source>{path} is too large for a model: {size} bytes.</source>
        <translation>{path} es demasiado grande para un modelo: {size} bytes.</translation>
    </message>
    <message>
        <source>{path} leads to files that are gone: {files}.</source>
        <translation>{path} lleva a archivos que ya no están: {files}.</translation>
    </message>
    <message>
        <source>{path} lies outside of the area.</source>
        <translation>{path} está fuera del área.</translation>
    </message>
    <message>
        <source>{path} shows what {kept} shows, which is taken.</source>
        <translation>{path} muestra lo mismo que {kept}, que es el que se toma.</translation>
    </message>
    <message>
        <source>{printable} has a name that is not UTF-8.</source>
        <translation>{printable} tiene un nombre que no es UTF-8.</translation>
    </message>
    <message>
        <source>{printable} is not UTF-8.</source>
        <translation>{printable} no es UTF-8.</translation>
    </message>
    <message>
        <source>{role} could also be amplitude, which its values do not tell; linear power is assumed. --sar-units settles it.</source>
        <translation>{role} también podría ser amplitud, lo que sus valores no aclaran; se supone potencia lineal. --sar-units lo decide.</translation>
    </message>
    <message>
        <source>{role} has {count} bands, and band {index} was to be read: {path}.</source>
        <translation>{role} tiene {count} bandas y se debía leer la banda {index}: {path}.</translation>
    </message>
    <message>
        <source>{role} holds hardly a value below 1000. If it is a Sentinel-2 product of baseline 04.00 or later (2022 on), set its offset to -0.1.</source>
        <translation>{role} apenas contiene valores inferiores a 1000. Si es un producto Sentinel-2 de la línea base 04.00 o posterior (desde 2022), defina su desplazamiento como -0.1.</translation>
    </message>
    <message>
        <source>{role} is taken as {name} (median {middle}).</source>
        <translation>{role} se interpreta como {name} (mediana {middle}).</translation>
    </message>
    <message>
        <source>{share} of the clear pixels of optical T2 look like cloud or its shadow. That is too much for what a mask misses, so they are taken for clear: there may be snow, or the mask is not that of this image. Check it.</source>
        <translation>El {share} de los píxeles despejados de la óptica T2 parece nube o su sombra. Es demasiado para lo que una máscara deja fuera, así que se consideran despejados: puede haber nieve, o la máscara no es la de esta imagen. Compruébelo.</translation>
    </message>
    <message>
        <source>{share} of the clear pixels of optical T2 look like cloud that the mask misses, or its shadow: of {looked_at} that were looked at {cloud} like cloud, {thin} like thin cloud and {shadow} like shadow. They stay as they are; the layer of suspects shows where, and they can be filled too.</source>
        <translation>{share} de los píxeles despejados de la imagen óptica T2 parecen una nube que la máscara no ve, o su sombra: de {looked_at} examinados, {cloud} como nube, {thin} como nube fina y {shadow} como sombra. Quedan como están; la capa de píxeles sospechosos muestra dónde, y también se pueden rellenar.</translation>
    </message>
    <message>
        <source>{share} of the pixels that are clear in optical T2 look like cloud or its shadow in optical T1 ({count} of {looked_at}; the layer of suspects shows where). Under the clouds of T2 such pixels cannot be told, and what is filled from them is wrong: take a clearer T1 if there is one.</source>
        <translation>El {share} de los píxeles despejados en la óptica T2 parece nube o su sombra en la óptica T1 ({count} de {looked_at}; la capa de píxeles sospechosos muestra dónde). Bajo las nubes de T2 no se pueden reconocer, y lo que se rellena a partir de ellos es erróneo: tome una T1 más despejada si la hay.</translation>
    </message>
    <message>
        <source>{stated} names of bands are given, but {title} has {count} bands: {path}.</source>
        <translation>Se indicaron {stated} nombres de bandas, pero {title} tiene {count} bandas: {path}.</translation>
    </message>
    <message>
        <source>{target} cannot be written ({error}).</source>
        <translation>No se puede escribir {target} ({error}).</translation>
    </message>
    <message>
        <source>{target} cannot be written: {reason}.</source>
        <translation>No se puede escribir {target}: {reason}.</translation>
    </message>
    <message>
        <source>{target} exists and is not of a demo scene.</source>
        <translation>{target} existe y no pertenece a una escena de demostración.</translation>
    </message>
    <message>
        <source>{target} has become an input of this run while it ran.</source>
        <translation>{target} pasó a ser una entrada de esta ejecución mientras se ejecutaba.</translation>
    </message>
    <message>
        <source>{text} It is left out.</source>
        <translation>{text} No se incluye.</translation>
    </message>
    <message>
        <source>{text} That is with the scale {scale} and offset {offset} of its tags.</source>
        <translation>{text} Eso es con la escala {scale} y el desplazamiento {offset} de sus etiquetas.</translation>
    </message>
    <message>
        <source>{text} The mask says nothing of {unknown} others: they are its nodata ({nodata}), or it does not cover them.</source>
        <translation>{text} La máscara no dice nada de otros {unknown}: son su nodata ({nodata}) o no los cubre.</translation>
    </message>
    <message>
        <source>{text} are no values of a mask.</source>
        <translation>{text} no son valores de una máscara.</translation>
    </message>
    <message>
        <source>{text} in the column {name} is no number.</source>
        <translation>{text} en la columna {name} no es un número.</translation>
    </message>
    <message>
        <source>{titles} has no CRS; all files must share its pixel grid.</source>
        <translation>{titles} no tiene SRC; todos los archivos deben compartir su cuadrícula de píxeles.</translation>
    </message>
    <message>
        <source>{titles} have too few bands in common ({told}).</source>
        <translation>{titles} tienen muy pocas bandas en común ({told}).</translation>
    </message>
    <message>
        <source>{titles} have {count} bands in common; at most {most} can be worked with: memory and time grow faster than their number.</source>
        <translation>{titles} tienen {count} bandas en común; se puede trabajar con {most} como máximo: la memoria y el tiempo crecen más deprisa que su número.</translation>
    </message>
    <message>
        <source>{title} has its bands in another order than {title2}; they are matched by their names.</source>
        <translation>{title} tiene sus bandas en otro orden que {title2}; se emparejan por sus nombres.</translation>
    </message>
    <message>
        <source>{title} has {count} bands named {name}; they are told apart by their order.</source>
        <translation>{title} tiene {count} bandas llamadas {name}; se distinguen por su orden.</translation>
    </message>
    <message>
        <source>{title} has {count} bands without names, {title2} has {count2}: nothing tells which are the same.</source>
        <translation>{title} tiene {count} bandas sin nombre y {title2} tiene {count2}: nada indica cuáles son las mismas.</translation>
    </message>
    <message>
        <source>{title} has {names} too, which {title2} has not: not used.</source>
        <translation>{title} tiene también {names}, que {title2} no tiene: no se usa.</translation>
    </message>
    <message>
        <source>{unlike_date} of the simulated pixels look like none of the clear pixels of this date: the scene under the cloud is outside of what the methods were fitted on.</source>
        <translation>{unlike_date} de los píxeles simulados no se parecen a ninguno de los píxeles despejados de esta fecha: la escena bajo la nube está fuera de aquello a lo que se ajustaron los métodos.</translation>
    </message>
    <message>
        <source>{unlike_training} of the simulated pixels look like nothing that {value} was trained on: the scene is out of its domain, and its result is a guess there. Train one on this place or season; where some pixels of the date are clear, use fill.</source>
        <translation>{unlike_training} de los píxeles simulados no se parecen a nada de aquello con lo que se entrenó {value}: la escena está fuera de su dominio y su resultado allí es una conjetura. Entrene un modelo en este lugar o en esta época del año; si algunos píxeles de la fecha están despejados, use fill.</translation>
    </message>
    <message>
        <source>{verdict}. On held-out clear pixels the lead of boosted trees with SAR T2 over the same with it shuffled, and with SAR T1 in its place, is {figures} (± standard error).</source>
        <translation>{verdict}. En píxeles despejados reservados, la ventaja de los árboles potenciados con SAR T2 sobre los mismos con SAR T2 barajado, y con SAR T1 en su lugar, es de {figures} (± error estándar).</translation>
    </message>
    <message>
        <source>{what} cannot be put on the scene's grid: its polygon {number} has the corner {x}, {y}, which is {where}.</source>
        <translation>{what} no se puede llevar a la cuadrícula de la escena: su polígono {number} tiene el vértice {x}, {y}: {where}.</translation>
    </message>
    <message>
        <source>{what} cannot be put on the scene's grid: {error}.</source>
        <translation>{what} no se puede llevar a la cuadrícula de la escena: {error}.</translation>
    </message>
    <message>
        <source>{what} cannot be read: it is a folder.</source>
        <translation>{what} no se puede leer: es una carpeta.</translation>
    </message>
    <message>
        <source>{what} cannot be read: it is a pipe, a device or another thing that is no file.</source>
        <translation>{what} no se puede leer: es una tubería, un dispositivo u otra cosa que no es un archivo.</translation>
    </message>
    <message>
        <source>{what} cannot be read: {strerror}.</source>
        <translation>No se puede leer {what}: {strerror}.</translation>
    </message>
    <message>
        <source>{what} declares a document type or entities, which are not read.</source>
        <translation>{what}: se declara un tipo de documento o entidades, que no se leen.</translation>
    </message>
    <message>
        <source>{what} has a CRS {name} that is not known.</source>
        <translation>{what} tiene un SRC {name} que no se conoce.</translation>
    </message>
    <message>
        <source>{what} has a name that no file can have.</source>
        <translation>{what} tiene un nombre que ningún archivo puede tener.</translation>
    </message>
    <message>
        <source>{what} holds no polygons.</source>
        <translation>{what} no contiene polígonos.</translation>
    </message>
    <message>
        <source>{what} is an item of a catalogue (STAC): its polygon is the footprint of the image, not its cloud.</source>
        <translation>{what} es un ítem de un catálogo (STAC): su polígono es la huella de la imagen, no su nube.</translation>
    </message>
    <message>
        <source>{what} is cut off or no XML ({error}).</source>
        <translation>{what}: truncado o no es XML ({error}).</translation>
    </message>
    <message>
        <source>{what} is nested too deeply.</source>
        <translation>{what}: anidamiento demasiado profundo.</translation>
    </message>
    <message>
        <source>{what} is no GeoJSON file.</source>
        <translation>{what} no es un archivo GeoJSON.</translation>
    </message>
    <message>
        <source>{what} is no sound GeoJSON file: {error}.</source>
        <translation>{what} no es un archivo GeoJSON correcto: {error}.</translation>
    </message>
    <message>
        <source>{what} is taken to be in the coordinates of the scene, which has no CRS.</source>
        <translation>{what}: se toma en las coordenadas de la escena, que no tiene SRC.</translation>
    </message>
    <message>
        <source>{what} reaches beyond the image; it is used as far as the image goes.</source>
        <translation>{what} se extiende más allá de la imagen; se usa hasta donde llega la imagen.</translation>
    </message>
</context>
</TS>
