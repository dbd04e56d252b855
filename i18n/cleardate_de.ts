<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="de" sourcelanguage="en">
<context>
    <name>ClearDate</name>
    <message>
        <source>(chosen)</source>
        <translation>(gewählt)</translation>
    </message>
    <message>
        <source>, about {time} left</source>
        <translation>, noch etwa {time}</translation>
    </message>
    <message>
        <source>90 % interval of {band}, plus and minus (reflectance)</source>
        <translation>90-%-Intervall von {band}, plus und minus (Reflektanz)</translation>
    </message>
    <message>
        <source>90 % interval of {index}, plus and minus</source>
        <translation>90-%-Intervall von {index}, plus und minus</translation>
    </message>
    <message>
        <source>: too old for CUDA 13, which needs {needed}</source>
        <translation>: zu alt für CUDA 13, das {needed} braucht</translation>
    </message>
    <message>
        <source>A Python could not be fetched: {reason}</source>
        <translation>Ein Python konnte nicht geholt werden: {reason}</translation>
    </message>
    <message>
        <source>A calendar of even steps: days without an image as well</source>
        <translation>Ein Kalender in gleichen Schritten: auch Tage ohne Bild</translation>
    </message>
    <message>
        <source>A clear image of another date, with the bands of optical T2</source>
        <translation>Ein wolkenfreies Bild eines anderen Termins, mit den Kanälen von Optik T2</translation>
    </message>
    <message>
        <source>A few seconds of training, to see how all of it works.</source>
        <translation>Ein paar Sekunden Training, um zu sehen, wie alles geht.</translation>
    </message>
    <message>
        <source>A file of the environment cannot be written.</source>
        <translation>Eine Datei der Umgebung kann nicht geschrieben werden.</translation>
    </message>
    <message>
        <source>A file's name has signs that {shell} would change: copy as Python.</source>
        <translation>Ein Dateiname enthält Zeichen, die {shell} verändern würde: als Python kopieren.</translation>
    </message>
    <message>
        <source>A folder that pip download filled on another machine</source>
        <translation>Ein Ordner, den pip download auf einem anderen Rechner gefüllt hat</translation>
    </message>
    <message>
        <source>A held-out place after epoch {epoch}</source>
        <translation>Ein zurückgehaltener Ort nach Epoche {epoch}</translation>
    </message>
    <message>
        <source>A model cannot be called {name}.</source>
        <translation>Ein Modell kann nicht {name} heißen.</translation>
    </message>
    <message>
        <source>A network that also looks at the clear pixels of T2 around the cloud.</source>
        <translation>Ein Netz, das auch die wolkenfreien Pixel von T2 rings um die Wolke ansieht.</translation>
    </message>
    <message>
        <source>A network that changes T1 itself; the models that come with ClearDate are such.</source>
        <translation>Ein Netz, das T1 selbst verändert; von dieser Art sind die mit ClearDate gelieferten Modelle.</translation>
    </message>
    <message>
        <source>A package arrived damaged.</source>
        <translation>Ein Paket kam beschädigt an.</translation>
    </message>
    <message>
        <source>A picture of all dates, their cloud and scores</source>
        <translation>Ein Bild aller Termine, ihrer Wolken und Werte</translation>
    </message>
    <message>
        <source>A pixel depends on {pixels} pixels around it.</source>
        <translation>Ein Pixel hängt von {pixels} Pixeln ringsum ab.</translation>
    </message>
    <message>
        <source>A program did not answer for {seconds} s.</source>
        <translation>Ein Programm hat {seconds} s lang nicht geantwortet.</translation>
    </message>
    <message>
        <source>A repair of the compute environment was not done to its end.</source>
        <translation>Eine Reparatur der Rechenumgebung wurde nicht zu Ende geführt.</translation>
    </message>
    <message>
        <source>A run of ClearDate is using the environment.</source>
        <translation>Ein Lauf von ClearDate benutzt gerade die Umgebung.</translation>
    </message>
    <message>
        <source>A run that was stopped goes on with what is missing. Untick after changing settings.</source>
        <translation>Ein angehaltener Lauf macht mit dem weiter, was fehlt. Nach geänderten Einstellungen abwählen.</translation>
    </message>
    <message>
        <source>A scene classification (SCL), a mask or a layer of polygons</source>
        <translation>Eine Szenenklassifikation (SCL), eine Maske oder ein Layer mit Polygonen</translation>
    </message>
    <message>
        <source>A scene file, or the collection.json of a season of two dates; may be given several times. Needed unless there is a season.</source>
        <translation>Eine Szenendatei oder die collection.json einer Saison mit zwei Terminen; kann mehrfach angegeben werden. Nötig, wenn keine Saison angegeben ist.</translation>
    </message>
    <message>
        <source>A season that prepare made, its folder or collection.json, to learn from pairs of its dates: each date with at most 10 % cloud as T2, the nearest with at most 1 % as T1, both with SAR, at most 12 pairs.</source>
        <translation>Eine Saison, die prepare angelegt hat (Ordner oder collection.json), um aus Paaren ihrer Termine zu lernen: jeder Termin mit höchstens 10 % Wolken als T2, der nächste mit höchstens 1 % als T1, beide mit SAR, höchstens 12 Paare.</translation>
    </message>
    <message>
        <source>A simpler answer to compare with, for example optical T1; it also says where the scene changed.</source>
        <translation>Eine einfachere Antwort zum Vergleich, zum Beispiel Optik T1; sie sagt auch, wo sich die Szene verändert hat.</translation>
    </message>
    <message>
        <source>A small network that corrects linear regression from T1 to T2.</source>
        <translation>Ein kleines Netz, das eine lineare Regression von T1 auf T2 verbessert.</translation>
    </message>
    <message>
        <source>A table (CSV) of acquisitions, for stacks of your own: columns date, optical, clouds, sar and, where wished, cloud_values, cloud_kind, scale, offset, sar_units, orbit, bands; paths from its folder.</source>
        <translation>Eine Tabelle (CSV) mit Aufnahmen, für eigene Stapel: Spalten date, optical, clouds, sar und nach Wunsch cloud_values, cloud_kind, scale, offset, sar_units, orbit, bands (Kanäle); Pfade ab ihrem Ordner.</translation>
    </message>
    <message>
        <source>A trained model that takes part beside the method.</source>
        <translation>Ein trainiertes Modell, das neben der Methode teilnimmt.</translation>
    </message>
    <message>
        <source>A trained network of the library that takes part as well</source>
        <translation>Ein trainiertes Netz der Bibliothek, das mit teilnimmt</translation>
    </message>
    <message>
        <source>About {needed} GB of memory are needed, {free} GB are free. Close other programs.</source>
        <translation>Etwa {needed} GB Speicher sind nötig, {free} GB sind frei. Andere Programme schließen.</translation>
    </message>
    <message>
        <source>About {percent} of T2 is cloud.</source>
        <translation>Etwa {percent} von T2 sind Wolke.</translation>
    </message>
    <message>
        <source>About {percent} of T2 is cloud: little is left to learn from and to check with.</source>
        <translation>Etwa {percent} von T2 sind Wolke: wenig bleibt zum Lernen und zum Prüfen.</translation>
    </message>
    <message>
        <source>About {time} on this computer's processor ({cores} cores), {memory} GB of memory.</source>
        <translation>Etwa {time} auf dem Prozessor dieses Rechners ({cores} Kerne), {memory} GB Speicher.</translation>
    </message>
    <message>
        <source>About {time} on two cores and {memory} GB of memory.</source>
        <translation>Etwa {time} auf zwei Kernen und {memory} GB Speicher.</translation>
    </message>
    <message>
        <source>About {time} on two cores and {memory} GB of memory; more with a model.</source>
        <translation>Etwa {time} auf zwei Kernen und {memory} GB Speicher; mit einem Modell mehr.</translation>
    </message>
    <message>
        <source>Adam's learning rate; unset, the preset's (0.0002 for the paper's).</source>
        <translation>Lernrate von Adam; ohne Angabe die der Voreinstellung (0.0002 bei denen des Artikels).</translation>
    </message>
    <message>
        <source>Add a scene to learn from.</source>
        <translation>Eine Szene hinzufügen, aus der gelernt wird.</translation>
    </message>
    <message>
        <source>Add missed pixels to the mask</source>
        <translation>Übersehene Pixel zur Maske hinzufügen</translation>
    </message>
    <message>
        <source>Add scene files that exist</source>
        <translation>Vorhandene Szenendateien hinzufügen</translation>
    </message>
    <message>
        <source>Add scenes</source>
        <translation>Szenen hinzufügen</translation>
    </message>
    <message>
        <source>Add the ending.</source>
        <translation>Die Endung anhängen.</translation>
    </message>
    <message>
        <source>Add the images of two dates to the project.</source>
        <translation>Die Bilder zweier Termine dem Projekt hinzufügen.</translation>
    </message>
    <message>
        <source>Add to mask</source>
        <translation>Zur Maske</translation>
    </message>
    <message>
        <source>Add to the models</source>
        <translation>Zu den Modellen</translation>
    </message>
    <message>
        <source>Adds it to the models and chooses it in the first tab</source>
        <translation>Fügt es den Modellen hinzu und wählt es im ersten Reiter</translation>
    </message>
    <message>
        <source>Add…</source>
        <translation>Hinzufügen…</translation>
    </message>
    <message>
        <source>Advanced</source>
        <translation>Erweitert</translation>
    </message>
    <message>
        <source>After</source>
        <translation>Nachher</translation>
    </message>
    <message>
        <source>All dates together do not fill it, the nearest clear one does: {reason}</source>
        <translation>Alle Termine zusammen füllen ihn nicht, sondern der nächste wolkenfreie: {reason}</translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation>Alle Dateien (*)</translation>
    </message>
    <message>
        <source>All layers cover optical T2.</source>
        <translation>Alle Layer bedecken Optik T2.</translation>
    </message>
    <message>
        <source>All of T2 is cloud, so there is nothing to learn from. Use Simulate in the Processing toolbox instead, which needs no clear pixel.</source>
        <translation>T2 ist ganz bewölkt, es gibt also nichts, woraus sich lernen ließe. Stattdessen „Optisches Bild simulieren“ aus den Verarbeitungswerkzeugen nehmen; das braucht kein wolkenfreies Pixel.</translation>
    </message>
    <message>
        <source>All of it as JSON</source>
        <translation>Alles als JSON</translation>
    </message>
    <message>
        <source>All of it is cloud: use Simulate optical image.</source>
        <translation>Alles ist Wolke: „Optisches Bild simulieren“ verwenden.</translation>
    </message>
    <message>
        <source>All that the mask says of T2 is cloud, the rest is nodata ({value}). If that means clear, save the mask without it (Raster &gt; Conversion &gt; Translate, additional parameters: -a_nodata none); if it means cloud, use Simulate in the Processing toolbox.</source>
        <translation>Alles, was die Maske über T2 sagt, ist Wolke, der Rest ist NoData ({value}). Heißt das wolkenfrei, die Maske ohne NoData-Wert speichern (Raster &gt; Konvertierung &gt; Übersetzen, zusätzliche Parameter: -a_nodata none); heißt es Wolke, „Optisches Bild simulieren“ aus den Verarbeitungswerkzeugen nehmen.</translation>
    </message>
    <message>
        <source>All with cloud</source>
        <translation>Alle mit Wolken</translation>
    </message>
    <message>
        <source>Also</source>
        <translation>Außerdem</translation>
    </message>
    <message>
        <source>Also each day with SAR alone</source>
        <translation>Auch Tage nur mit SAR</translation>
    </message>
    <message>
        <source>Also every</source>
        <translation>Auch alle</translation>
    </message>
    <message>
        <source>An input is in memory or temporary: save it as a file and choose that.</source>
        <translation>Eine Eingabe liegt im Speicher oder ist temporär: als Datei speichern und diese wählen.</translation>
    </message>
    <message>
        <source>An optical image of the date of {name}, every pixel of it simulated.</source>
        <translation>Ein optisches Bild des Termins von {name}, jedes Pixel simuliert.</translation>
    </message>
    <message>
        <source>An optical image without a SAR image that near in time is left out.</source>
        <translation>Ein optisches Bild ohne zeitlich so nahes SAR-Bild wird ausgelassen.</translation>
    </message>
    <message>
        <source>Angle</source>
        <translation>Winkel</translation>
    </message>
    <message>
        <source>Another QGIS is changing the environment (process, since: {holder}).</source>
        <translation>Ein anderes QGIS ändert gerade die Umgebung (Prozess, seit: {holder}).</translation>
    </message>
    <message>
        <source>Area</source>
        <translation>Gebiet</translation>
    </message>
    <message>
        <source>Areas (optional)</source>
        <translation>Gebiete (optional)</translation>
    </message>
    <message>
        <source>Arithmetic of the convolutions while training; validation and the model are fp32. auto: bf16 on a GPU that has it, fp16 on an older one, fp32 on a CPU.</source>
        <translation>Zahlen der Faltungen beim Training; Validierung und Modell sind fp32. auto: bf16 auf einer GPU, die es kann, fp16 auf einer älteren, fp32 auf einer CPU.</translation>
    </message>
    <message>
        <source>As on the day itself, for what has to be known at once</source>
        <translation>Wie am Tag selbst, für alles, was sofort bekannt sein muss</translation>
    </message>
    <message>
        <source>Ask your administrator about the limits of your account.</source>
        <translation>Den Administrator nach den Grenzen des Benutzerkontos fragen.</translation>
    </message>
    <message>
        <source>Asking the registry</source>
        <translation>Die Paketquelle wird abgefragt</translation>
    </message>
    <message>
        <source>Asks of the images chosen in the first tab</source>
        <translation>Fragt nach den im ersten Reiter gewählten Bildern</translation>
    </message>
    <message>
        <source>Band</source>
        <translation>Kanal</translation>
    </message>
    <message>
        <source>Band or index</source>
        <translation>Kanal oder Index</translation>
    </message>
    <message>
        <source>Bands</source>
        <translation>Kanäle</translation>
    </message>
    <message>
        <source>Bands to learn (not set: the preset's)</source>
        <translation>Zu lernende Kanäle (ohne Angabe: die der Voreinstellung)</translation>
    </message>
    <message>
        <source>Bands to learn, of those that all scenes have, for example red,green,blue,nir,swir16; or all. Polarisations may be named too. Unset: red, green, blue and NIR for the paper's presets (mtcgan, mtcnn, cgan, cnn, pix2pix) where the scenes have them, all for others.</source>
        <translation>Zu lernende Kanäle, aus denen, die alle Szenen haben, zum Beispiel red,green,blue,nir,swir16; oder all. Auch Polarisationen können genannt werden. Ohne Angabe: Rot, Grün, Blau und NIR bei den Voreinstellungen des Artikels (mtcgan, mtcnn, cgan, cnn, pix2pix), soweit die Szenen sie haben, sonst alle.</translation>
    </message>
    <message>
        <source>Bands whose own pixels are larger than those of the image, such as Sentinel-2's 20 m bands beside 10 m, on their own grid, a GeoTIFF; the filled image then holds the others alone. Unset: all bands are in the filled image, on its grid.</source>
        <translation>Kanäle, deren eigene Pixel größer als die des Bildes sind, wie die 20-m-Kanäle von Sentinel-2 neben 10 m, auf ihrem eigenen Raster, ein GeoTIFF; das gefüllte Bild enthält dann nur die anderen. Ohne Angabe: alle Kanäle sind im gefüllten Bild, auf dessen Raster.</translation>
    </message>
    <message>
        <source>Bands with larger pixels in a file on their own grid, such as 20 m beside 10 m; else all bands are in the image</source>
        <translation>Kanäle mit größeren Pixeln in einer Datei auf ihrem eigenen Raster, etwa 20 m neben 10 m; sonst sind alle Kanäle im Bild</translation>
    </message>
    <message>
        <source>Bands with larger pixels, on their own grid</source>
        <translation>Kanäle mit größeren Pixeln, auf eigenem Raster</translation>
    </message>
    <message>
        <source>Bands {names}</source>
        <translation>Kanäle {names}</translation>
    </message>
    <message>
        <source>Batch file</source>
        <translation>Batch-Datei</translation>
    </message>
    <message>
        <source>Batches learned as one</source>
        <translation>Wie einer gelernte Batches</translation>
    </message>
    <message>
        <source>Batch…</source>
        <translation>Batch…</translation>
    </message>
    <message>
        <source>Before</source>
        <translation>Vorher</translation>
    </message>
    <message>
        <source>Before / after</source>
        <translation>Vorher / nachher</translation>
    </message>
    <message>
        <source>Before: {name}</source>
        <translation>Vorher: {name}</translation>
    </message>
    <message>
        <source>Beware</source>
        <translation>Vorsicht</translation>
    </message>
    <message>
        <source>Blue</source>
        <translation>Blau</translation>
    </message>
    <message>
        <source>Both SAR images are of the relative orbit {orbit}.</source>
        <translation>Beide SAR-Bilder stammen aus dem relativen Orbit {orbit}.</translation>
    </message>
    <message>
        <source>CUDA</source>
        <translation>CUDA</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
    <message>
        <source>Change under the cloud that radar does not see, such as the colour of a crop.</source>
        <translation>Veränderungen unter der Wolke, die das Radar nicht sieht, etwa die Farbe einer Feldfrucht.</translation>
    </message>
    <message>
        <source>Channels of the first layer</source>
        <translation>Kanäle der ersten Schicht</translation>
    </message>
    <message>
        <source>Channels of the network's first layer; unset, the preset's (64 for the paper's). Smaller is faster and weaker.</source>
        <translation>Kanäle der ersten Schicht des Netzes; ohne Angabe die der Voreinstellung (64 bei denen des Artikels). Weniger ist schneller und schwächer.</translation>
    </message>
    <message>
        <source>Check</source>
        <translation>Prüfen</translation>
    </message>
    <message>
        <source>Check that it exists and may be run.</source>
        <translation>Prüfen, ob es vorhanden ist und ausgeführt werden darf.</translation>
    </message>
    <message>
        <source>Check the connection and QGIS's proxy, or install from a folder of wheels.</source>
        <translation>Die Verbindung und den Proxy von QGIS prüfen oder aus einem Ordner mit Wheels installieren.</translation>
    </message>
    <message>
        <source>Check the path or choose another layer.</source>
        <translation>Den Pfad prüfen oder einen anderen Layer wählen.</translation>
    </message>
    <message>
        <source>Check the path, or leave it out to use the package registry.</source>
        <translation>Den Pfad prüfen oder weglassen, um die Paketquelle im Internet zu verwenden.</translation>
    </message>
    <message>
        <source>Check the path.</source>
        <translation>Den Pfad prüfen.</translation>
    </message>
    <message>
        <source>Check the permissions and the free space.</source>
        <translation>Die Rechte und den freien Platz prüfen.</translation>
    </message>
    <message>
        <source>Check the proxy in QGIS's options (Network), or install from a folder of wheels.</source>
        <translation>Den Proxy in den QGIS-Optionen (Netzwerk) prüfen oder aus einem Ordner mit Wheels installieren.</translation>
    </message>
    <message>
        <source>Check the rights of the folder.</source>
        <translation>Die Rechte des Ordners prüfen.</translation>
    </message>
    <message>
        <source>Checks</source>
        <translation>Prüfungen</translation>
    </message>
    <message>
        <source>Checks that the rasters of one place fit together and writes them down as a scene, which Train model learns from.
The rasters are not copied. A cloud mask of T2 keeps cloudy pixels out of the training; polygons are written to a file beside the scene.</source>
        <translation>Prüft, ob die Raster eines Ortes zusammenpassen, und hält sie als Szene fest, aus der „Modell trainieren“ lernt.
Die Raster werden nicht kopiert. Eine Wolkenmaske von T2 hält bewölkte Pixel aus dem Training heraus; Polygone werden in eine Datei neben der Szene geschrieben.</translation>
    </message>
    <message>
        <source>Choose a Python {oldest} to {newest}, or leave it to ClearDate.</source>
        <translation>Ein Python von {oldest} bis {newest} wählen oder es ClearDate überlassen.</translation>
    </message>
    <message>
        <source>Choose a file name that ends in .onnx.</source>
        <translation>Einen Dateinamen wählen, der auf .onnx endet.</translation>
    </message>
    <message>
        <source>Choose a file or a product as it was downloaded; it is added to the project</source>
        <translation>Eine Datei oder ein Produkt wählen, wie es heruntergeladen wurde; es kommt ins Projekt</translation>
    </message>
    <message>
        <source>Choose a file; it is added to the project</source>
        <translation>Eine Datei wählen; sie wird dem Projekt hinzugefügt</translation>
    </message>
    <message>
        <source>Choose a filled date.</source>
        <translation>Einen gefüllten Termin wählen.</translation>
    </message>
    <message>
        <source>Choose a folder on a disk of this machine.</source>
        <translation>Einen Ordner auf einem Datenträger dieses Rechners wählen.</translation>
    </message>
    <message>
        <source>Choose a folder or a file</source>
        <translation>Einen Ordner oder eine Datei wählen</translation>
    </message>
    <message>
        <source>Choose a folder that is there.</source>
        <translation>Einen vorhandenen Ordner wählen.</translation>
    </message>
    <message>
        <source>Choose a folder with a short path, such as C:\ClearDate.</source>
        <translation>Einen Ordner mit kurzem Pfad wählen, etwa C:\ClearDate.</translation>
    </message>
    <message>
        <source>Choose a folder.</source>
        <translation>Einen Ordner wählen.</translation>
    </message>
    <message>
        <source>Choose a mask, or fill the missed pixels too (under Advanced).</source>
        <translation>Eine Maske wählen oder auch die übersehenen Pixel füllen (unter Erweitert).</translation>
    </message>
    <message>
        <source>Choose a polygon layer.</source>
        <translation>Einen Polygonlayer wählen.</translation>
    </message>
    <message>
        <source>Choose a raster</source>
        <translation>Ein Raster wählen</translation>
    </message>
    <message>
        <source>Choose an empty folder, or delete it yourself if you do not need it.</source>
        <translation>Einen leeren Ordner wählen oder diesen selbst löschen, wenn er nicht gebraucht wird.</translation>
    </message>
    <message>
        <source>Choose an empty folder.</source>
        <translation>Einen leeren Ordner wählen.</translation>
    </message>
    <message>
        <source>Choose another folder for the filled image.</source>
        <translation>Einen anderen Ordner für das gefüllte Bild wählen.</translation>
    </message>
    <message>
        <source>Choose another folder for the scene.</source>
        <translation>Einen anderen Ordner für die Szene wählen.</translation>
    </message>
    <message>
        <source>Choose another folder.</source>
        <translation>Einen anderen Ordner wählen.</translation>
    </message>
    <message>
        <source>Choose another layer.</source>
        <translation>Einen anderen Layer wählen.</translation>
    </message>
    <message>
        <source>Choose another name.</source>
        <translation>Einen anderen Namen wählen.</translation>
    </message>
    <message>
        <source>Choose scenes, or a season.</source>
        <translation>Szenen oder eine Saison wählen.</translation>
    </message>
    <message>
        <source>Choose the cloud mask of T2, or draw the clouds on the map.</source>
        <translation>Die Wolkenmaske von T2 wählen oder die Wolken auf der Karte zeichnen.</translation>
    </message>
    <message>
        <source>Choose the folder of a product</source>
        <translation>Ordner eines Produkts wählen</translation>
    </message>
    <message>
        <source>Choose the folder that Prepare season made.</source>
        <translation>Den Ordner wählen, den „Saison vorbereiten“ angelegt hat.</translation>
    </message>
    <message>
        <source>Choose the folder that holds the images.</source>
        <translation>Den Ordner wählen, der die Bilder enthält.</translation>
    </message>
    <message>
        <source>Choose {layers}.</source>
        <translation>{layers} wählen.</translation>
    </message>
    <message>
        <source>Clear</source>
        <translation>Leeren</translation>
    </message>
    <message>
        <source>Clear dates have at most this cloud (%)</source>
        <translation>Wolkenfreie Termine haben höchstens so viel Wolke (%)</translation>
    </message>
    <message>
        <source>Clear optical image of T1, for models that need it.</source>
        <translation>Wolkenfreies optisches Bild von T1, für Modelle, die es brauchen.</translation>
    </message>
    <message>
        <source>Clear optical image of T1, with the bands of optical T2.</source>
        <translation>Wolkenfreies optisches Bild von T1, mit den Kanälen von Optik T2.</translation>
    </message>
    <message>
        <source>Clear pixels of {name} that look like cloud that its mask misses, by kind, and those that look like cloud in {t1}. They may be land that changed.</source>
        <translation>Wolkenfreie Pixel von {name}, die wie eine von der Maske übersehene Wolke aussehen, nach Art, und solche, die in {t1} wie Wolke aussehen. Es kann auch Land sein, das sich verändert hat.</translation>
    </message>
    <message>
        <source>Clear pixels that look like cloud or its shadow: {t2} in T2, {t1} in T1, of {looked_at} looked at.</source>
        <translation>Wolkenfreie Pixel, die wie Wolke oder deren Schatten aussehen: {t2} in T2, {t1} in T1, von {looked_at} betrachteten.</translation>
    </message>
    <message>
        <source>Clear pixels that look like cloud that the mask misses, a GeoTIFF: 0 none, 1 like cloud, 2 like thin cloud, 3 like its shadow, 4 to 6 the same in optical T1. They stay as they are; what is like cloud is not learned from, nor the rest if that would do harm.</source>
        <translation>Wolkenfreie Pixel, die wie eine von der Maske übersehene Wolke aussehen, ein GeoTIFF: 0 keine, 1 wie Wolke, 2 wie dünne Wolke, 3 wie ihr Schatten, 4 bis 6 dasselbe in Optik T1. Sie bleiben, wie sie sind; aus dem, was wie Wolke aussieht, wird nichts gelernt, aus dem übrigen nicht, wenn das schaden würde.</translation>
    </message>
    <message>
        <source>Clear pixels that look like cloud, its haze or shadow, to look at and to mask</source>
        <translation>Wolkenfreie Pixel, die wie Wolke, ihr Dunst oder Schatten aussehen, zum Ansehen und Maskieren</translation>
    </message>
    <message>
        <source>ClearDate</source>
        <translation>ClearDate</translation>
    </message>
    <message>
        <source>ClearDate (fill cloudy dates from SAR)</source>
        <translation>ClearDate (bewölkte Termine aus SAR füllen)</translation>
    </message>
    <message>
        <source>ClearDate demo scene (made up)</source>
        <translation>ClearDate-Demoszene (erfunden)</translation>
    </message>
    <message>
        <source>ClearDate fill: {name}</source>
        <translation>ClearDate Füllung: {name}</translation>
    </message>
    <message>
        <source>ClearDate model</source>
        <translation>ClearDate-Modell</translation>
    </message>
    <message>
        <source>ClearDate model (*.onnx)</source>
        <translation>ClearDate-Modell (*.onnx)</translation>
    </message>
    <message>
        <source>ClearDate scene</source>
        <translation>ClearDate-Szene</translation>
    </message>
    <message>
        <source>ClearDate season: {name}</source>
        <translation>ClearDate Saison: {name}</translation>
    </message>
    <message>
        <source>ClearDate simulation: {name}</source>
        <translation>ClearDate Simulation: {name}</translation>
    </message>
    <message>
        <source>ClearDate's compute environment is not installed.</source>
        <translation>Die Rechenumgebung von ClearDate ist nicht installiert.</translation>
    </message>
    <message>
        <source>ClearDate: compute environment</source>
        <translation>ClearDate: Rechenumgebung</translation>
    </message>
    <message>
        <source>Click on the map.</source>
        <translation>Auf die Karte klicken.</translation>
    </message>
    <message>
        <source>Click on the map: a pixel over time</source>
        <translation>Auf die Karte klicken: ein Pixel im Lauf der Zeit</translation>
    </message>
    <message>
        <source>Close it where it is open, or choose another folder.</source>
        <translation>Sie dort schließen, wo sie geöffnet ist, oder einen anderen Ordner wählen.</translation>
    </message>
    <message>
        <source>Close other programs, or choose smaller tiles, patches or batches.</source>
        <translation>Andere Programme schließen oder kleinere Kacheln, Patches oder Batches wählen.</translation>
    </message>
    <message>
        <source>Cloud</source>
        <translation>Wolke</translation>
    </message>
    <message>
        <source>Cloud and shadow that the mask misses and that do not look like it, such as haze over all of the image: they stay in it, and what was learned from them is wrong.</source>
        <translation>Wolken und Schatten, die in der Maske fehlen und nicht danach aussehen, wie Dunst über dem ganzen Bild: sie bleiben darin, und was daraus gelernt wurde, ist falsch.</translation>
    </message>
    <message>
        <source>Cloud from (%)</source>
        <translation>Wolke ab (%)</translation>
    </message>
    <message>
        <source>Cloud mask</source>
        <translation>Wolkenmaske</translation>
    </message>
    <message>
        <source>Cloud mask of T2 (raster or polygons)</source>
        <translation>Wolkenmaske von T2 (Raster oder Polygone)</translation>
    </message>
    <message>
        <source>Cloud mask of T2, a raster or a GeoJSON file of polygons; training uses the clear pixels only.</source>
        <translation>Wolkenmaske von T2, ein Raster oder eine GeoJSON-Datei mit Polygonen; trainiert wird nur mit den wolkenfreien Pixeln.</translation>
    </message>
    <message>
        <source>Cloud mask of T2: a raster, or a GeoJSON file of polygons. Unset: the mask that comes with optical T2, if that is a product such as Sentinel-2's SAFE, else its nodata.</source>
        <translation>Wolkenmaske von T2: ein Raster oder eine GeoJSON-Datei mit Polygonen. Ohne Angabe: die Maske, die Optik T2 mitbringt, falls es ein Produkt wie SAFE von Sentinel-2 ist, sonst ihr NoData.</translation>
    </message>
    <message>
        <source>Cloud mask of the date to learn from</source>
        <translation>Wolkenmaske des Termins zum Lernen</translation>
    </message>
    <message>
        <source>Clouds drawn</source>
        <translation>Gezeichnete Wolken</translation>
    </message>
    <message>
        <source>Clouds of T2</source>
        <translation>Wolken von T2</translation>
    </message>
    <message>
        <source>Cloudy dates</source>
        <translation>Bewölkte Termine</translation>
    </message>
    <message>
        <source>Cloudy dates are filled from the nearest date that is as clear as this.</source>
        <translation>Bewölkte Termine werden aus dem nächsten Termin gefüllt, der so wolkenfrei ist.</translation>
    </message>
    <message>
        <source>Cloudy optical image of T2: two bands or more, told by their descriptions, such as B04 or red; without these red, green, blue and NIR.</source>
        <translation>Bewölktes optisches Bild von T2: zwei Kanäle oder mehr, erkannt an ihren Beschreibungen wie B04 oder red; ohne diese Rot, Grün, Blau und NIR.</translation>
    </message>
    <message>
        <source>Coastal</source>
        <translation>Küste</translation>
    </message>
    <message>
        <source>Comes with the first epoch.</source>
        <translation>Kommt mit der ersten Epoche.</translation>
    </message>
    <message>
        <source>Compile the generator</source>
        <translation>Den Generator übersetzen</translation>
    </message>
    <message>
        <source>Compile the generator with torch.compile; needs a C++ compiler and a minute at the start, and is faster on some machines.</source>
        <translation>Den Generator mit torch.compile übersetzen; braucht einen C++-Compiler und zu Beginn eine Minute und ist auf manchen Rechnern schneller.</translation>
    </message>
    <message>
        <source>Compression</source>
        <translation>Kompression</translation>
    </message>
    <message>
        <source>Compression of the outputs: zstd is fast, deflate is read by every program.</source>
        <translation>Kompression der Ausgaben: zstd ist schnell, deflate liest jedes Programm.</translation>
    </message>
    <message>
        <source>Compute activations again instead of keeping them: less than half of the memory for the paper's presets, up to a third more time, the same result.</source>
        <translation>Aktivierungen neu rechnen, statt sie zu behalten: bei den Voreinstellungen des Artikels weniger als der halbe Speicher, bis zu einem Drittel mehr Zeit, dasselbe Ergebnis.</translation>
    </message>
    <message>
        <source>Compute environment</source>
        <translation>Rechenumgebung</translation>
    </message>
    <message>
        <source>Compute environment…</source>
        <translation>Rechenumgebung…</translation>
    </message>
    <message>
        <source>Copied from a download by ClearDate.</source>
        <translation>Von ClearDate aus einem Download kopiert.</translation>
    </message>
    <message>
        <source>Copy as Python</source>
        <translation>Als Python kopieren</translation>
    </message>
    <message>
        <source>Copy as command</source>
        <translation>Als Befehl kopieren</translation>
    </message>
    <message>
        <source>Copy as command ({shell})</source>
        <translation>Als Befehl kopieren ({shell})</translation>
    </message>
    <message>
        <source>Copy it, on one grid</source>
        <translation>Auf ein Raster kopieren</translation>
    </message>
    <message>
        <source>Copy log</source>
        <translation>Protokoll kopieren</translation>
    </message>
    <message>
        <source>Copy what lies in the area</source>
        <translation>Kopieren, was im Gebiet liegt</translation>
    </message>
    <message>
        <source>Copy what lies in the area, as COGs on one grid. Unset: files are read where they lie, and only tiles of one pass are copied, as they are put together.</source>
        <translation>Kopieren, was im Gebiet liegt, als COGs auf einem Gitter. Ohne Angabe: Dateien werden gelesen, wo sie liegen, und nur Kacheln eines Überflugs werden kopiert, da sie zusammengesetzt werden.</translation>
    </message>
    <message>
        <source>Correct Sentinel-1 for the terrain</source>
        <translation>Sentinel-1 geländekorrigieren</translation>
    </message>
    <message>
        <source>Correct it, or remove it to use the plugin's own environment.</source>
        <translation>Sie berichtigen oder entfernen, um die eigene Umgebung der Erweiterung zu verwenden.</translation>
    </message>
    <message>
        <source>Corrected image</source>
        <translation>Korrigiertes Bild</translation>
    </message>
    <message>
        <source>Curves of the training</source>
        <translation>Trainingskurven</translation>
    </message>
    <message>
        <source>Date</source>
        <translation>Datum</translation>
    </message>
    <message>
        <source>Date {number} of {count}: {title}</source>
        <translation>Termin {number} von {count}: {title}</translation>
    </message>
    <message>
        <source>Dates</source>
        <translation>Termine</translation>
    </message>
    <message>
        <source>Dates are filled from pairs, as these settings need: {names}.</source>
        <translation>Die Termine werden aus Paaren gefüllt, wie es diese Einstellungen verlangen: {names}.</translation>
    </message>
    <message>
        <source>Dates filled</source>
        <translation>Gefüllte Termine</translation>
    </message>
    <message>
        <source>Dates that are done stay as they are</source>
        <translation>Fertige Termine bleiben, wie sie sind</translation>
    </message>
    <message>
        <source>Dates that failed</source>
        <translation>Gescheiterte Termine</translation>
    </message>
    <message>
        <source>Dates to fill (2018-05-26,2018-06-05; not set: all with cloud)</source>
        <translation>Zu füllende Termine (2018-05-26,2018-06-05; nicht gesetzt: alle mit Wolken)</translation>
    </message>
    <message>
        <source>Days</source>
        <translation>Tage</translation>
    </message>
    <message>
        <source>Days from the date to its SAR, and the relative orbit</source>
        <translation>Tage vom Termin zu seinem SAR und der relative Orbit</translation>
    </message>
    <message>
        <source>Days that no optical image shows; every pixel is simulated</source>
        <translation>Tage, die kein optisches Bild zeigt; jedes Pixel ist simuliert</translation>
    </message>
    <message>
        <source>Demo SAR T1</source>
        <translation>Demo SAR T1</translation>
    </message>
    <message>
        <source>Demo SAR T2</source>
        <translation>Demo SAR T2</translation>
    </message>
    <message>
        <source>Demo cloud mask (SCL)</source>
        <translation>Demo Wolkenmaske (SCL)</translation>
    </message>
    <message>
        <source>Demo optical T1 (clear)</source>
        <translation>Demo Optik T1 (wolkenfrei)</translation>
    </message>
    <message>
        <source>Demo optical T2 (cloudy)</source>
        <translation>Demo Optik T2 (bewölkt)</translation>
    </message>
    <message>
        <source>Device</source>
        <translation>Gerät</translation>
    </message>
    <message>
        <source>Different CRS ({names}); all are put on the grid of optical T2 while read.</source>
        <translation>Verschiedene KBS ({names}); alle werden beim Lesen auf das Gitter von Optik T2 gebracht.</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Fertig</translation>
    </message>
    <message>
        <source>Done in {time}.</source>
        <translation>Fertig nach {time}.</translation>
    </message>
    <message>
        <source>Dot: observed. Ring: under cloud. Square: filled, with its 90 % interval.</source>
        <translation>Punkt: beobachtet. Ring: unter Wolken. Quadrat: gefüllt, mit 90-%-Intervall.</translation>
    </message>
    <message>
        <source>Downloading {name} ({size} MB)</source>
        <translation>{name} wird heruntergeladen ({size} MB)</translation>
    </message>
    <message>
        <source>Draw a rectangle on the map</source>
        <translation>Ein Rechteck auf der Karte zeichnen</translation>
    </message>
    <message>
        <source>Draw clouds on the map: click for corners, right click ends a cloud, Backspace takes a corner back, Esc drops it</source>
        <translation>Wolken auf der Karte zeichnen: Klick setzt Ecken, Rechtsklick beendet eine Wolke, Rücktaste nimmt eine Ecke zurück, Esc verwirft sie</translation>
    </message>
    <message>
        <source>Draw polygons around the clouds, or choose another layer.</source>
        <translation>Polygone um die Wolken zeichnen oder einen anderen Layer wählen.</translation>
    </message>
    <message>
        <source>Dropout rate</source>
        <translation>Dropout-Rate</translation>
    </message>
    <message>
        <source>Dropout rate; unset, the preset's (0.5 for the paper's).</source>
        <translation>Dropout-Rate; ohne Angabe die der Voreinstellung (0.5 bei denen des Artikels).</translation>
    </message>
    <message>
        <source>Each date gets a filled image, a trust layer and a report, called as its image. {FOLDER} stands for the folder of the time series.</source>
        <translation>Jeder Termin bekommt ein gefülltes Bild, einen Vertrauenslayer und einen Bericht, benannt nach seinem Bild. {FOLDER} steht für den Ordner der Zeitreihe.</translation>
    </message>
    <message>
        <source>Each date that is filled gets an image, a report and, if wanted, a trust layer, named after its day. Unless you choose another place, the folder lies beside the season: {FOLDER} and {NAME} stand for the season's folder and name.</source>
        <translation>Jeder gefüllte Termin bekommt ein Bild, einen Bericht und auf Wunsch einen Vertrauenslayer, benannt nach seinem Tag. Wird kein anderer Ort gewählt, liegt der Ordner neben der Saison: {FOLDER} und {NAME} stehen für Ordner und Namen der Saison.</translation>
    </message>
    <message>
        <source>Edge of a patch in pixels; unset, the preset's (256 for the paper's).</source>
        <translation>Kantenlänge eines Patches in Pixeln; ohne Angabe die der Voreinstellung (256 bei denen des Artikels).</translation>
    </message>
    <message>
        <source>Edge of a pixel (metres; not set: as it is)</source>
        <translation>Kantenlänge eines Pixels (Meter; ohne Angabe: wie vorhanden)</translation>
    </message>
    <message>
        <source>Edge of a pixel in metres.</source>
        <translation>Kantenlänge eines Pixels in Metern.</translation>
    </message>
    <message>
        <source>Edge of a pixel in metres; acquisitions are then copied, as they have to be computed.</source>
        <translation>Kantenlänge eines Pixels in Metern; Aufnahmen werden dann kopiert, da sie umgerechnet werden müssen.</translation>
    </message>
    <message>
        <source>Edge of a tile in pixels; 0 chooses.</source>
        <translation>Kantenlänge einer Kachel in Pixeln; 0 wählt selbst.</translation>
    </message>
    <message>
        <source>Edge of the scene (pixels)</source>
        <translation>Kantenlänge der Szene (Pixel)</translation>
    </message>
    <message>
        <source>Edge of the scene in pixels.</source>
        <translation>Kantenlänge der Szene in Pixeln.</translation>
    </message>
    <message>
        <source>Elevation model (SNAP's name)</source>
        <translation>Höhenmodell (Name in SNAP)</translation>
    </message>
    <message>
        <source>Else the others go on, and the summary says why it failed.</source>
        <translation>Sonst geht es mit den anderen weiter, und die Übersicht sagt, warum er scheiterte.</translation>
    </message>
    <message>
        <source>Ends after this step; the best model so far is written.</source>
        <translation>Endet nach diesem Schritt; das bisher beste Modell wird geschrieben.</translation>
    </message>
    <message>
        <source>Environment</source>
        <translation>Umgebung</translation>
    </message>
    <message>
        <source>Epochs</source>
        <translation>Epochen</translation>
    </message>
    <message>
        <source>Epochs; unset, the preset's.</source>
        <translation>Epochen; ohne Angabe die der Voreinstellung.</translation>
    </message>
    <message>
        <source>Error</source>
        <translation>Fehler</translation>
    </message>
    <message>
        <source>Error of each band (RMSE in reflectance)</source>
        <translation>Fehler jedes Kanals (RMSE in Reflektanz)</translation>
    </message>
    <message>
        <source>Evaluate simulation</source>
        <translation>Simulation bewerten</translation>
    </message>
    <message>
        <source>Evaluation</source>
        <translation>Bewertung</translation>
    </message>
    <message>
        <source>Examples</source>
        <translation>Beispiele</translation>
    </message>
    <message>
        <source>Expected error of {band} (reflectance)</source>
        <translation>Erwarteter Fehler von {band} (Reflektanz)</translation>
    </message>
    <message>
        <source>Export the model</source>
        <translation>Modell exportieren</translation>
    </message>
    <message>
        <source>Export…</source>
        <translation>Exportieren…</translation>
    </message>
    <message>
        <source>Failed: {reason}</source>
        <translation>Gescheitert: {reason}</translation>
    </message>
    <message>
        <source>False colour (NIR, red, green)</source>
        <translation>Falschfarben (NIR, Rot, Grün)</translation>
    </message>
    <message>
        <source>Fetching Python {version}</source>
        <translation>Python {version} wird geholt</translation>
    </message>
    <message>
        <source>File</source>
        <translation>Datei</translation>
    </message>
    <message>
        <source>File or archive…</source>
        <translation>Datei oder Archiv…</translation>
    </message>
    <message>
        <source>Fill</source>
        <translation>Füllen</translation>
    </message>
    <message>
        <source>Fill a date</source>
        <translation>Termin füllen</translation>
    </message>
    <message>
        <source>Fill all cloudy dates of a season</source>
        <translation>Alle bewölkten Termine einer Saison füllen</translation>
    </message>
    <message>
        <source>Fill clouds</source>
        <translation>Wolken füllen</translation>
    </message>
    <message>
        <source>Fill each date from earlier ones alone, as on the day itself.</source>
        <translation>Jeden Termin nur aus früheren füllen, wie am Tag selbst.</translation>
    </message>
    <message>
        <source>Fill it by pip download on a machine with the same system and Python.</source>
        <translation>Ihn mit pip download auf einem Rechner mit demselben System und Python füllen.</translation>
    </message>
    <message>
        <source>Fill many dates</source>
        <translation>Viele Termine füllen</translation>
    </message>
    <message>
        <source>Fill many dates of a folder</source>
        <translation>Viele Termine eines Ordners füllen</translation>
    </message>
    <message>
        <source>Fill many dates…</source>
        <translation>Viele Termine füllen…</translation>
    </message>
    <message>
        <source>Fill missed cloud too</source>
        <translation>Auch übersehene Wolken füllen</translation>
    </message>
    <message>
        <source>Fill one date</source>
        <translation>Einen Termin füllen</translation>
    </message>
    <message>
        <source>Fill pixels that look like missed cloud too</source>
        <translation>Auch Pixel füllen, die wie übersehene Wolke aussehen</translation>
    </message>
    <message>
        <source>Fill season</source>
        <translation>Saison füllen</translation>
    </message>
    <message>
        <source>Fill the cloudy part of an optical image from SAR</source>
        <translation>Den bewölkten Teil eines optischen Bildes aus SAR füllen</translation>
    </message>
    <message>
        <source>Fill those pixels of optical T2 too, as if the mask had them.</source>
        <translation>Auch diese Pixel von Optik T2 füllen, als stünden sie in der Maske.</translation>
    </message>
    <message>
        <source>Filled</source>
        <translation>Gefüllt</translation>
    </message>
    <message>
        <source>Filled by {method}.</source>
        <translation>Gefüllt mit der Methode „{method}“.</translation>
    </message>
    <message>
        <source>Filled by {method}. On clear pixels of the same date that it had not seen, it is off by {error} in reflectance on average.</source>
        <translation>Gefüllt mit der Methode „{method}“. An wolkenfreien Pixeln desselben Termins, die sie nicht gesehen hatte, liegt sie im Mittel um {error} in Reflektanz daneben.</translation>
    </message>
    <message>
        <source>Filled date</source>
        <translation>Gefüllter Termin</translation>
    </message>
    <message>
        <source>Filled from all earlier dates and SAR; nearest: {dates}</source>
        <translation>Gefüllt aus allen früheren Terminen und SAR; nächste: {dates}</translation>
    </message>
    <message>
        <source>Filled from all other dates and SAR; nearest: {dates}</source>
        <translation>Gefüllt aus allen anderen Terminen und SAR; nächste: {dates}</translation>
    </message>
    <message>
        <source>Filled image</source>
        <translation>Gefülltes Bild</translation>
    </message>
    <message>
        <source>Filled {name}</source>
        <translation>{name} gefüllt</translation>
    </message>
    <message>
        <source>Filled {name}, bands with larger pixels</source>
        <translation>Gefüllt: {name}, Kanäle mit größeren Pixeln</translation>
    </message>
    <message>
        <source>Filled: {bands}. From SAR: {polarisations}.</source>
        <translation>Gefüllt: {bands}. Aus SAR: {polarisations}.</translation>
    </message>
    <message>
        <source>Fills every cloudy date of a folder whose files have dates in their names. A start for models that go on with the filled dates.</source>
        <translation>Füllt alle bewölkten Termine eines Ordners, dessen Dateien Daten im Namen haben. Ein Anfang für Modelle, die mit den gefüllten Terminen weiterarbeiten.</translation>
    </message>
    <message>
        <source>Fills every cloudy date of a folder, one after the other.
Files are told apart by the date in their names, by their bands (SAR 2, optical 4) and by words such as cloud, mask or SCL for cloud masks (rasters or polygons). Every cloudy date is filled from the nearest clear one, each with its nearest SAR image, of one orbit if there is such a pair.
Products as they were downloaded, and what Prepare season made, are taken too, with the cloud masks that they bring.
A date that fails does not stop the others. The table summary.csv says what became of each; batch.json can be opened in the batch dialog of Fill clouds, to look at the pairs and change them.</source>
        <translation type="vanished">Füllt alle bewölkten Termine eines Ordners nacheinander.
Die Dateien werden am Datum im Namen, an den Kanälen (SAR 2, Optik 4) und an Wörtern wie cloud, mask oder SCL für Wolkenmasken (Raster oder Polygone) erkannt. Jeder bewölkte Termin wird aus dem nächsten wolkenfreien gefüllt, beide mit dem zeitlich nächsten SAR-Bild, aus einem Orbit, wenn es ein solches Paar gibt.
Auch Produkte, wie sie heruntergeladen wurden, und was „Saison vorbereiten“ angelegt hat, werden genommen, mit den Wolkenmasken, die sie mitbringen.
Ein Termin, der scheitert, hält die anderen nicht auf. Die Tabelle summary.csv sagt, was aus jedem geworden ist; batch.json lässt sich im Batch-Dialog von „Wolken füllen“ öffnen, um die Paare anzusehen und zu ändern.</translation>
    </message>
    <message>
        <source>Fills every cloudy date of a folder, one after the other.
Files are told apart by the date in their names, by their bands (SAR 2, optical 4) and by words such as cloud, mask or SCL for cloud masks (rasters or polygons). Of five dates or more each cloudy one is filled from all others, as Fill season does. Fewer, and all where a setting needs it, are filled from the nearest clear date, each with its nearest SAR image, of one orbit if there is such a pair.
Products as they were downloaded, and what Prepare season made, are taken too, with the cloud masks that they bring.
A date that fails does not stop the others. The table summary.csv says what became of each; batch.json can be opened in the batch dialog of Fill clouds, to look at the pairs and change them.</source>
        <translation>Füllt alle bewölkten Termine eines Ordners nacheinander.
Die Dateien werden am Datum im Namen, an den Kanälen (SAR 2, Optik 4) und an Wörtern wie cloud, mask oder SCL für Wolkenmasken (Raster oder Polygone) erkannt. Ab fünf Terminen wird jeder bewölkte aus allen anderen gefüllt, wie „Saison füllen“ es tut. Sind es weniger, oder verlangt eine Einstellung es, wird aus dem nächsten wolkenfreien Termin gefüllt, beide mit dem zeitlich nächsten SAR-Bild, aus einem Orbit, wenn es ein solches Paar gibt.
Auch Produkte, wie sie heruntergeladen wurden, und was „Saison vorbereiten“ angelegt hat, werden genommen, mit den Wolkenmasken, die sie mitbringen.
Ein Termin, der scheitert, hält die anderen nicht auf. Die Tabelle summary.csv sagt, was aus jedem geworden ist; batch.json lässt sich im Batch-Dialog von „Wolken füllen“ öffnen, um die Paare anzusehen und zu ändern.</translation>
    </message>
    <message>
        <source>Fills the cloudy dates of a season, each from all its other dates and from SAR.
The season is what Prepare season made of downloads or of a table of rasters. Clear pixels stay as they are. A date needs no clear pixel of its own, and no other date has to be clear: pixels that some date shows are enough.
A date that fails does not stop the others. The table summary.csv lists all dates with their cloud, the method and its score on held-out clear pixels beside simpler methods.</source>
        <translation>Füllt die bewölkten Termine einer Saison, jeden aus allen anderen Terminen und aus SAR.
Die Saison ist, was „Saison vorbereiten“ aus Downloads oder aus einer Tabelle von Rastern angelegt hat. Wolkenfreie Pixel bleiben, wie sie sind. Ein Termin braucht selbst kein wolkenfreies Pixel, und kein anderer muss wolkenfrei sein: Pixel, die irgendein Termin zeigt, genügen.
Ein Termin, der scheitert, hält die anderen nicht auf. Die Tabelle summary.csv führt alle Termine auf, mit ihrer Bewölkung, dem Verfahren und dessen Güte an zurückgehaltenen wolkenfreien Pixeln neben einfacheren Verfahren.</translation>
    </message>
    <message>
        <source>Fills the cloudy part of an optical image (date T2) from SAR and an older clear image (date T1).
Several methods are fitted on the clear pixels of T2 and compared on clear pixels that they have not seen; the best one fills. Clear pixels stay as they are. The log shows the scores of every method.</source>
        <translation>Füllt den bewölkten Teil eines optischen Bildes (Termin T2) aus SAR und einem älteren wolkenfreien Bild (Termin T1).
Mehrere Methoden werden an die wolkenfreien Pixel von T2 angepasst und an wolkenfreien Pixeln verglichen, die sie nicht gesehen haben; die beste füllt. Wolkenfreie Pixel bleiben, wie sie sind. Das Protokoll zeigt die Güte aller Methoden.</translation>
    </message>
    <message>
        <source>Fills the cloudy part of one image and says how far to trust each pixel. If the true image is given, as in a test with painted clouds, the filled pixels are scored against it.</source>
        <translation>Füllt den bewölkten Teil eines Bildes und sagt, wie weit jedem Pixel zu trauen ist. Ist das wahre Bild angegeben, wie bei einem Test mit gemalten Wolken, werden die gefüllten Pixel daran bewertet.</translation>
    </message>
    <message>
        <source>Filter speckle</source>
        <translation>Speckle filtern</translation>
    </message>
    <message>
        <source>Filter speckle (refined Lee); not needed for filling.</source>
        <translation>Speckle filtern (Refined Lee); zum Füllen nicht nötig.</translation>
    </message>
    <message>
        <source>First day (2018-04-01)</source>
        <translation>Erster Tag (2018-04-01)</translation>
    </message>
    <message>
        <source>Fits my layers?</source>
        <translation>Passt zu den Layern?</translation>
    </message>
    <message>
        <source>Fmask</source>
        <translation>Fmask</translation>
    </message>
    <message>
        <source>Fmask of HLS, in bits</source>
        <translation>Fmask von HLS, in Bits</translation>
    </message>
    <message>
        <source>Folder</source>
        <translation>Ordner</translation>
    </message>
    <message>
        <source>Folder for the filled dates, their reports and a table.</source>
        <translation>Ordner für die gefüllten Termine, ihre Berichte und eine Tabelle.</translation>
    </message>
    <message>
        <source>Folder for the rasters.</source>
        <translation>Ordner für die Raster.</translation>
    </message>
    <message>
        <source>Folder of a product…</source>
        <translation>Ordner eines Produkts…</translation>
    </message>
    <message>
        <source>Folder of downloads</source>
        <translation>Ordner mit Downloads</translation>
    </message>
    <message>
        <source>Folder of downloads or of a season</source>
        <translation>Ordner mit Downloads oder einer Saison</translation>
    </message>
    <message>
        <source>Folder of downloads or of a season…</source>
        <translation>Ordner mit Downloads oder einer Saison…</translation>
    </message>
    <message>
        <source>Folder of the results</source>
        <translation>Ordner der Ergebnisse</translation>
    </message>
    <message>
        <source>Folder of the scene</source>
        <translation>Ordner der Szene</translation>
    </message>
    <message>
        <source>Folder of the season</source>
        <translation>Ordner der Saison</translation>
    </message>
    <message>
        <source>Folder of the time series</source>
        <translation>Ordner der Zeitreihe</translation>
    </message>
    <message>
        <source>Folder of wheels</source>
        <translation>Ordner mit Wheels</translation>
    </message>
    <message>
        <source>Follow addresses on the network inside files</source>
        <translation>Netzwerkadressen in Dateien folgen</translation>
    </message>
    <message>
        <source>Follow addresses on the network that a file names, such as the sources of a VRT. A remote raster that is given by its own address is read without this.</source>
        <translation>Netzwerkadressen folgen, die eine Datei nennt, etwa den Quellen eines VRT. Ein entferntes Raster, das mit seiner eigenen Adresse angegeben ist, wird auch ohne dies gelesen.</translation>
    </message>
    <message>
        <source>For NVIDIA's graphics cards. auto: if the driver is new enough.</source>
        <translation>Für Grafikkarten von NVIDIA. auto: wenn der Treiber neu genug ist.</translation>
    </message>
    <message>
        <source>For each pixel: observed or simulated, the error to expect, and its 90 % interval</source>
        <translation>Für jedes Pixel: beobachtet oder simuliert, der zu erwartende Fehler und sein 90-%-Intervall</translation>
    </message>
    <message>
        <source>For each pixel: observed or simulated, the error to expect, and what is unlike</source>
        <translation>Für jedes Pixel: beobachtet oder simuliert, der zu erwartende Fehler und was fremd ist</translation>
    </message>
    <message>
        <source>For filling dates</source>
        <translation>Zum Füllen von Terminen</translation>
    </message>
    <message>
        <source>For filling dates and training</source>
        <translation>Zum Füllen und zum Trainieren</translation>
    </message>
    <message>
        <source>For what</source>
        <translation>Wofür</translation>
    </message>
    <message>
        <source>Four files, each of its own.</source>
        <translation>Vier Dateien, jede eine eigene.</translation>
    </message>
    <message>
        <source>Free some space, or choose a folder on another disk.</source>
        <translation>Platz schaffen oder einen Ordner auf einem anderen Datenträger wählen.</translation>
    </message>
    <message>
        <source>From earlier dates alone</source>
        <translation>Nur aus früheren Terminen</translation>
    </message>
    <message>
        <source>From this probability on, in per cent, a mask of probabilities is cloud.</source>
        <translation>Ab dieser Wahrscheinlichkeit, in Prozent, gilt in einer Maske aus Wahrscheinlichkeiten ein Pixel als Wolke.</translation>
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
        <translation>Gauß-Prozess</translation>
    </message>
    <message>
        <source>Gaussian process on the best date</source>
        <translation>Gauß-Prozess auf dem besten Termin</translation>
    </message>
    <message>
        <source>Give a model that ClearDate trained.</source>
        <translation>Ein von ClearDate trainiertes Modell angeben.</translation>
    </message>
    <message>
        <source>Give files names such as s2_20210907.tif, and bands names such as B04.</source>
        <translation>Dateien Namen wie s2_20210907.tif geben und Kanälen Namen wie B04.</translation>
    </message>
    <message>
        <source>Give the file that Fill clouds wrote as its trust layer.</source>
        <translation>Die Datei angeben, die „Wolken füllen“ als Vertrauenslayer geschrieben hat.</translation>
    </message>
    <message>
        <source>Give the values with commas between them, for example 3,8,9,10.</source>
        <translation>Die Werte mit Kommas dazwischen angeben, zum Beispiel 3,8,9,10.</translation>
    </message>
    <message>
        <source>Go by earlier dates alone</source>
        <translation>Nur frühere Termine verwenden</translation>
    </message>
    <message>
        <source>Go on from the checkpoint beside the output.</source>
        <translation>Vom Zwischenstand neben der Ausgabe aus weitermachen.</translation>
    </message>
    <message>
        <source>Go on from where it stopped</source>
        <translation>Weitermachen, wo es aufhörte</translation>
    </message>
    <message>
        <source>Go on with a run that was stopped</source>
        <translation>Einen abgebrochenen Lauf fortsetzen</translation>
    </message>
    <message>
        <source>Go on with a run that was stopped: dates whose files are whole stay as they are. Season, settings and version must be those of that run.</source>
        <translation>Einen abgebrochenen Lauf fortsetzen: Termine, deren Dateien vollständig sind, bleiben, wie sie sind. Saison, Einstellungen und Version müssen die jenes Laufs sein.</translation>
    </message>
    <message>
        <source>Go on with a stopped run</source>
        <translation>Angehaltenen Lauf fortsetzen</translation>
    </message>
    <message>
        <source>Green</source>
        <translation>Grün</translation>
    </message>
    <message>
        <source>Green: clear. Grey: cloud. Orange foot: to be filled. Violet: days of SAR.</source>
        <translation>Grün: klar. Grau: Wolken. Oranger Fuß: wird gefüllt. Violett: Tage mit SAR.</translation>
    </message>
    <message>
        <source>Grow by</source>
        <translation>Vergrößern um</translation>
    </message>
    <message>
        <source>Grow the cloud mask by (pixels)</source>
        <translation>Wolkenmaske vergrößern um (Pixel)</translation>
    </message>
    <message>
        <source>Grow the cloud mask by this many pixels. Unset: by 2 where it is Sentinel-2's scene classification (SCL), whose clouds end too early; else by none.</source>
        <translation>Die Wolkenmaske um so viele Pixel erweitern. Ohne Angabe: um 2, wenn sie die Szenenklassifikation von Sentinel-2 (SCL) ist, deren Wolken zu früh enden; sonst um keines.</translation>
    </message>
    <message>
        <source>HTML</source>
        <translation>HTML</translation>
    </message>
    <message>
        <source>Half the 90 % interval, in expected errors: {widths}.</source>
        <translation>Das halbe 90-%-Intervall, in erwarteten Fehlern: {widths}.</translation>
    </message>
    <message>
        <source>Hatch</source>
        <translation>Schraffur</translation>
    </message>
    <message>
        <source>Hatch the area that is simulated</source>
        <translation>Die simulierte Fläche schraffieren</translation>
    </message>
    <message>
        <source>Hatch the simulated area</source>
        <translation>Simulierte Fläche schraffieren</translation>
    </message>
    <message>
        <source>Held-out PSNR in dB, by epoch</source>
        <translation>Zurückgehalten: PSNR in dB, je Epoche</translation>
    </message>
    <message>
        <source>Help</source>
        <translation>Hilfe</translation>
    </message>
    <message>
        <source>How far to trust the filled {name}: which pixels are simulated, the expected error and 90 % interval of each band in the numbers of the image, and where the inputs are unlike anything seen.</source>
        <translation>Wie weit {name} (gefüllt) zu trauen ist: welche Pixel simuliert sind, der erwartete Fehler und das 90-%-Intervall jedes Kanals in den Zahlen des Bildes und wo die Eingaben allem Bekannten fremd sind.</translation>
    </message>
    <message>
        <source>How far to trust the filled {name}: which pixels are simulated, the expected error and 90 % interval of each band in the numbers of the image, and which pixels no other date shows.</source>
        <translation>Wie weit {name} (gefüllt) zu trauen ist: welche Pixel simuliert sind, der erwartete Fehler und das 90-%-Intervall jedes Kanals in den Zahlen des Bildes und welche Pixel kein anderer Termin zeigt.</translation>
    </message>
    <message>
        <source>How good it is</source>
        <translation>Wie gut es ist</translation>
    </message>
    <message>
        <source>How it goes</source>
        <translation>Wie es läuft</translation>
    </message>
    <message>
        <source>How much of T2 is cloud is not known yet.</source>
        <translation>Wie viel von T2 Wolke ist, ist noch nicht bekannt.</translation>
    </message>
    <message>
        <source>How much of T2 is cloud was not measured: {name} has too many corners.</source>
        <translation>Wie viel von T2 Wolke ist, wurde nicht gemessen: {name} hat zu viele Stützpunkte.</translation>
    </message>
    <message>
        <source>How to fill</source>
        <translation>Wie gefüllt wird</translation>
    </message>
    <message>
        <source>How true the expected errors are</source>
        <translation>Wie gut die erwarteten Fehler stimmen</translation>
    </message>
    <message>
        <source>If you set an index or a mirror for pip, check that it has the package.</source>
        <translation>Falls für pip ein Index oder Spiegel eingestellt ist, prüfen, ob es das Paket dort gibt.</translation>
    </message>
    <message>
        <source>Image to score</source>
        <translation>Zu bewertendes Bild</translation>
    </message>
    <message>
        <source>Images</source>
        <translation>Bilder</translation>
    </message>
    <message>
        <source>Images that it learned to make: {scenes}. Places: {places}.</source>
        <translation>Bilder, an denen es gelernt hat: {scenes}. Orte: {places}.</translation>
    </message>
    <message>
        <source>Import a model</source>
        <translation>Modell importieren</translation>
    </message>
    <message>
        <source>Import…</source>
        <translation>Importieren…</translation>
    </message>
    <message>
        <source>Indices to write, as ndvi,nbr</source>
        <translation>Indizes (als ndvi,nbr)</translation>
    </message>
    <message>
        <source>Inputs</source>
        <translation>Eingaben</translation>
    </message>
    <message>
        <source>Inputs: {}</source>
        <translation>Eingaben: {}</translation>
    </message>
    <message>
        <source>Install</source>
        <translation>Installieren</translation>
    </message>
    <message>
        <source>Install Python {version} yourself and name it in the settings.</source>
        <translation>Python {version} selbst installieren und in den Einstellungen angeben.</translation>
    </message>
    <message>
        <source>Install Python {version}, or uv, and try again.</source>
        <translation>Python {version} oder uv installieren und noch einmal versuchen.</translation>
    </message>
    <message>
        <source>Install again</source>
        <translation>Neu installieren</translation>
    </message>
    <message>
        <source>Install from a folder of wheels</source>
        <translation>Aus Ordner mit Wheels installieren</translation>
    </message>
    <message>
        <source>Install from these files alone, without a network.</source>
        <translation>Nur aus diesen Dateien installieren, ohne Netz.</translation>
    </message>
    <message>
        <source>Install the compute environment</source>
        <translation>Rechenumgebung installieren</translation>
    </message>
    <message>
        <source>Install what requirements/simulate.txt names, or let ClearDate install its own.</source>
        <translation>Installieren, was requirements/simulate.txt nennt, oder ClearDate seine eigene Umgebung installieren lassen.</translation>
    </message>
    <message>
        <source>Install what training needs…</source>
        <translation>Für das Training Nötiges installieren…</translation>
    </message>
    <message>
        <source>Install, repair or remove…</source>
        <translation>Installieren, reparieren, entfernen…</translation>
    </message>
    <message>
        <source>Installs, repairs, checks or removes the Python environment that does ClearDate's computing.
It is a folder of its own: QGIS's Python is not touched. What is there already stays in use until the new one has been tried and found to work.</source>
        <translation>Installiert, repariert, prüft oder entfernt die Python-Umgebung, in der ClearDate rechnet.
Sie ist ein eigener Ordner: das Python von QGIS bleibt unberührt. Was schon da ist, bleibt in Gebrauch, bis das Neue ausprobiert ist und funktioniert.</translation>
    </message>
    <message>
        <source>Install…</source>
        <translation>Installieren…</translation>
    </message>
    <message>
        <source>It can be used, but has learned on other values.</source>
        <translation>Es ist verwendbar, hat aber an anderen Werten gelernt.</translation>
    </message>
    <message>
        <source>It cannot be told what is cloud in {name}: it holds {values}. Name the values that are cloud, or say under Advanced what the mask is.</source>
        <translation>Was in {name} Wolke ist, lässt sich nicht sagen: enthalten sind {values}. Die Werte nennen, die Wolke sind, oder unter Erweitert angeben, was die Maske ist.</translation>
    </message>
    <message>
        <source>It comes with ClearDate.</source>
        <translation>Es wird mit ClearDate geliefert.</translation>
    </message>
    <message>
        <source>It corrects T1 itself.</source>
        <translation>Es verbessert T1 selbst.</translation>
    </message>
    <message>
        <source>It corrects linear regression from T1 to T2, fitted on the clear pixels of T2.</source>
        <translation>Es verbessert eine lineare Regression von T1 auf T2, die an die wolkenfreien Pixel von T2 angepasst ist.</translation>
    </message>
    <message>
        <source>It gives {bands} as reflectance.</source>
        <translation>Es gibt {bands} als Reflektanz.</translation>
    </message>
    <message>
        <source>It gives {given}. Fill takes {others} from boosted trees that are fitted on the date; Simulate leaves them out.</source>
        <translation>Es gibt {given}. „Füllen“ nimmt {others} aus Entscheidungsbäumen, die am Termin angepasst werden; „Simulieren“ lässt sie aus.</translation>
    </message>
    <message>
        <source>It has no place in the CRS of the map.</source>
        <translation>Im KBS der Karte hat er keinen Ort.</translation>
    </message>
    <message>
        <source>It has {days}.</source>
        <translation>Sie hat {days}.</translation>
    </message>
    <message>
        <source>It learns all bands that the scenes have in common.</source>
        <translation>Gelernt werden alle Kanäle, die die Szenen gemeinsam haben.</translation>
    </message>
    <message>
        <source>It learns red, green, blue and NIR where the scenes have them.</source>
        <translation>Gelernt werden Rot, Grün, Blau und NIR, wo die Szenen sie haben.</translation>
    </message>
    <message>
        <source>It makes the whole value itself.</source>
        <translation>Es bildet den ganzen Wert selbst.</translation>
    </message>
    <message>
        <source>Its scenes have no place on the earth.</source>
        <translation>Seine Szenen haben keinen Ort auf der Erde.</translation>
    </message>
    <message>
        <source>JSON</source>
        <translation>JSON</translation>
    </message>
    <message>
        <source>Keep dates that are filled already</source>
        <translation>Schon gefüllte Termine behalten</translation>
    </message>
    <message>
        <source>L1 loss</source>
        <translation>L1-Verlust</translation>
    </message>
    <message>
        <source>Landsat</source>
        <translation>Landsat</translation>
    </message>
    <message>
        <source>Landsat's QA_PIXEL</source>
        <translation>QA_PIXEL von Landsat</translation>
    </message>
    <message>
        <source>Larger pixels apart</source>
        <translation>Größere Pixel getrennt</translation>
    </message>
    <message>
        <source>Last day</source>
        <translation>Letzter Tag</translation>
    </message>
    <message>
        <source>Layer</source>
        <translation>Layer</translation>
    </message>
    <message>
        <source>Learn so many batches as one, with the memory of one; batch norm still sees each apart. Presets with a discriminator compute their generator once more for it.</source>
        <translation>So viele Batches wie einen lernen, mit dem Speicher von einem; die Batch-Normalisierung sieht weiterhin jeden für sich. Voreinstellungen mit Diskriminator rechnen ihren Generator dafür einmal mehr.</translation>
    </message>
    <message>
        <source>Learning rate</source>
        <translation>Lernrate</translation>
    </message>
    <message>
        <source>Left empty: {python}</source>
        <translation>Wenn leer: {python}</translation>
    </message>
    <message>
        <source>Licence</source>
        <translation>Lizenz</translation>
    </message>
    <message>
        <source>Like missed cloud in {name}</source>
        <translation>Wie übersehene Wolke in {name}</translation>
    </message>
    <message>
        <source>Log</source>
        <translation>Protokoll</translation>
    </message>
    <message>
        <source>Log: {path}</source>
        <translation>Protokoll: {path}</translation>
    </message>
    <message>
        <source>Look at the dates of a season</source>
        <translation>Die Termine einer Saison ansehen</translation>
    </message>
    <message>
        <source>Looking for a Python</source>
        <translation>Ein Python wird gesucht</translation>
    </message>
    <message>
        <source>Looking for a graphics card</source>
        <translation>Eine Grafikkarte wird gesucht</translation>
    </message>
    <message>
        <source>Looking through {folder}</source>
        <translation>{folder} wird durchsucht</translation>
    </message>
    <message>
        <source>Looks for downloads in a folder (Sentinel-2, Landsat, terrain-corrected Sentinel-1, STAC items, as folders or archives) and writes down what it finds as a season: a STAC Collection that leads to the files where they lie.
The items of a season, and products themselves, can be given to all other algorithms as images. With an area they can be copied, cut to it and on one grid.</source>
        <translation>Sucht in einem Ordner nach Downloads (Sentinel-2, Landsat, geländekorrigiertes Sentinel-1, STAC-Items, als Ordner oder Archive) und schreibt das Gefundene als Saison auf: eine STAC-Collection, die zu den Dateien führt, wo sie liegen.
Die Items einer Saison und auch Produkte selbst können allen anderen Algorithmen als Bilder gegeben werden. Mit einem Gebiet können sie kopiert werden, darauf zugeschnitten und auf einem Gitter.</translation>
    </message>
    <message>
        <source>Loss while training, by epoch</source>
        <translation>Verlust beim Training, je Epoche</translation>
    </message>
    <message>
        <source>Lost in fewer bits</source>
        <translation>Verlust bei weniger Bit</translation>
    </message>
    <message>
        <source>MAE</source>
        <translation>MAE</translation>
    </message>
    <message>
        <source>Made by ClearDate {version} on {day}.</source>
        <translation>Erstellt von ClearDate {version} am {day}.</translation>
    </message>
    <message>
        <source>Made up by a program, to try things on; no place on Earth looks like this.</source>
        <translation>Von einem Programm erfunden, zum Ausprobieren; kein Ort der Erde sieht so aus.</translation>
    </message>
    <message>
        <source>Made with</source>
        <translation>Erstellt mit</translation>
    </message>
    <message>
        <source>Make a mask that holds the pixels that look like missed cloud, too, and choose it</source>
        <translation>Eine Maske machen, die auch die Pixel enthält, die wie übersehene Wolke aussehen, und sie wählen</translation>
    </message>
    <message>
        <source>Make a scene of layers: opens the algorithm for it</source>
        <translation>Aus Layern eine Szene anlegen: öffnet den Algorithmus dafür</translation>
    </message>
    <message>
        <source>Make demo scene</source>
        <translation>Demoszene anlegen</translation>
    </message>
    <message>
        <source>Make it smaller, or save the layer in a CRS that has an EPSG code.</source>
        <translation>Es verkleinern oder den Layer in einem KBS mit EPSG-Code speichern.</translation>
    </message>
    <message>
        <source>Make training scene</source>
        <translation>Trainingsszene anlegen</translation>
    </message>
    <message>
        <source>Makes a season of a folder of downloads, or of a table of rasters, and fills its cloudy dates, each from all others, with trust layers. Give one of the two; with an area the downloads are best copied, cut to it and on one grid.</source>
        <translation>Legt aus einem Ordner mit Downloads oder aus einer Tabelle von Rastern eine Saison an und füllt ihre bewölkten Termine, jeden aus allen anderen, mit Vertrauenslayern. Eines von beiden angeben; mit einem Gebiet werden die Downloads am besten kopiert, darauf zugeschnitten und auf einem Gitter.</translation>
    </message>
    <message>
        <source>Makes a small made-up scene and puts it into the project</source>
        <translation>Legt eine kleine erfundene Szene an und fügt sie dem Projekt hinzu</translation>
    </message>
    <message>
        <source>Makes a small made-up scene to try things on: SAR and optical images of two dates, a cloud mask, and the truth under the clouds.
It shows how things work and says nothing about quality.</source>
        <translation>Legt eine kleine erfundene Szene zum Ausprobieren an: SAR- und optische Bilder zweier Termine, eine Wolkenmaske und die Wahrheit unter den Wolken.
Sie zeigt, wie es geht, und sagt nichts über die Qualität.</translation>
    </message>
    <message>
        <source>Makes a terrain-corrected image of a Sentinel-1 GRD product with SNAP, which has to be installed: orbit file, thermal noise, calibration to sigma nought, on wish a speckle filter, terrain correction.
Sentinel-1 RTC of the Planetary Computer, of ASF or of Earth Engine needs none of this.</source>
        <translation>Macht mit SNAP, das installiert sein muss, ein geländekorrigiertes Bild aus einem GRD-Produkt von Sentinel-1: Orbitdatei, thermisches Rauschen, Kalibrierung auf Sigma Null, auf Wunsch ein Speckle-Filter, Geländekorrektur.
Sentinel-1 RTC vom Planetary Computer, von ASF oder von Earth Engine braucht nichts davon.</translation>
    </message>
    <message>
        <source>Makes an optical image from SAR of the same date alone.</source>
        <translation>Macht ein optisches Bild allein aus SAR desselben Termins.</translation>
    </message>
    <message>
        <source>Makes hatched polygons of the pixels that a fill has simulated, from its trust layer.
Put them over the filled image. Images of more than 2000 pixels an edge are read coarser.</source>
        <translation>Macht aus dem Vertrauenslayer einer Füllung schraffierte Polygone der simulierten Pixel.
Sie gehören über das gefüllte Bild. Bilder mit mehr als 2000 Pixeln Kantenlänge werden gröber gelesen.</translation>
    </message>
    <message>
        <source>Makes the optical image of T2 from SAR and optical T1 and from SAR T2.</source>
        <translation>Macht das optische Bild von T2 aus SAR und Optik T1 und aus SAR T2.</translation>
    </message>
    <message>
        <source>Makes the optical image of T2 from SAR and optical T1, from SAR T2, and from the clear pixels of T2.</source>
        <translation>Macht das optische Bild von T2 aus SAR und Optik T1, aus SAR T2 und aus den wolkenfreien Pixeln von T2.</translation>
    </message>
    <message>
        <source>Making the demo scene…</source>
        <translation>Die Demoszene wird angelegt…</translation>
    </message>
    <message>
        <source>Making the environment</source>
        <translation>Die Umgebung wird angelegt</translation>
    </message>
    <message>
        <source>Making the pictures…</source>
        <translation>Bilder werden erzeugt…</translation>
    </message>
    <message>
        <source>Many dates of one place, each filled from all others. Choose the folder with your downloads (Sentinel-2, Landsat, Sentinel-1), or drop it here.</source>
        <translation>Viele Termine eines Ortes, jeder aus allen anderen gefüllt. Den Ordner mit den Downloads (Sentinel-2, Landsat, Sentinel-1) wählen oder hier ablegen.</translation>
    </message>
    <message>
        <source>Mask</source>
        <translation>Maske</translation>
    </message>
    <message>
        <source>Mask of pixels to score</source>
        <translation>Maske der zu bewertenden Pixel</translation>
    </message>
    <message>
        <source>Mean</source>
        <translation>Mittel</translation>
    </message>
    <message>
        <source>Measured on pixels of the same scenes that it did not learn from.</source>
        <translation>Gemessen an Pixeln derselben Szenen, aus denen es nicht gelernt hat.</translation>
    </message>
    <message>
        <source>Method</source>
        <translation>Methode</translation>
    </message>
    <message>
        <source>Method and result</source>
        <translation>Methode und Ergebnis</translation>
    </message>
    <message>
        <source>Method: {}</source>
        <translation>Methode: {}</translation>
    </message>
    <message>
        <source>Missed cloud</source>
        <translation>Übersehene Wolken</translation>
    </message>
    <message>
        <source>Model</source>
        <translation>Modell</translation>
    </message>
    <message>
        <source>Model (SHA-256): {}</source>
        <translation>Modell (SHA-256): {}</translation>
    </message>
    <message>
        <source>Model file</source>
        <translation>Modelldatei</translation>
    </message>
    <message>
        <source>Models</source>
        <translation>Modelle</translation>
    </message>
    <message>
        <source>Models ran on</source>
        <translation>Modelle gerechnet auf</translation>
    </message>
    <message>
        <source>Models run on the processor: CUDA was tried and does not work here ({reason}).</source>
        <translation>Modelle rechnen auf dem Prozessor: CUDA wurde ausprobiert und funktioniert hier nicht ({reason}).</translation>
    </message>
    <message>
        <source>Models run on the processor: the driver {driver} of {gpu} is older than {needed}.</source>
        <translation>Modelle rechnen auf dem Prozessor: der Treiber {driver} von {gpu} ist älter als {needed}.</translation>
    </message>
    <message>
        <source>Models run on the processor: {folder} has no wheel of {what}.</source>
        <translation>Modelle rechnen auf dem Prozessor: {folder} enthält kein Wheel von {what}.</translation>
    </message>
    <message>
        <source>Models that come with the plugin stay.</source>
        <translation>Mit der Erweiterung gelieferte Modelle bleiben.</translation>
    </message>
    <message>
        <source>More</source>
        <translation>Mehr</translation>
    </message>
    <message>
        <source>Move it elsewhere, and try again.</source>
        <translation>An einen anderen Ort verschieben und erneut versuchen.</translation>
    </message>
    <message>
        <source>NIR</source>
        <translation>NIR</translation>
    </message>
    <message>
        <source>Name it in PYTHON.</source>
        <translation>Es in PYTHON angeben.</translation>
    </message>
    <message>
        <source>Name of the scene</source>
        <translation>Name der Szene</translation>
    </message>
    <message>
        <source>Name of the scene; unset, the name of the file.</source>
        <translation>Name der Szene; ohne Angabe der Name der Datei.</translation>
    </message>
    <message>
        <source>Names of bands</source>
        <translation>Namen der Kanäle</translation>
    </message>
    <message>
        <source>Names of the bands of all images in the order of the files, as in fill.</source>
        <translation>Namen der Kanäle aller Bilder in der Reihenfolge der Dateien, wie bei fill.</translation>
    </message>
    <message>
        <source>Names of the bands of both optical images in the order of the files, for example red,green,blue,nir,swir16; - for one to leave out. swir16@20 says that its own pixels are 20 wide, in the units of the CRS, where that is more than the file's. Of a product these bands are read; all reads every band that it has. Unset: the descriptions in the files, else the order red, green, blue, NIR; of a product those four.</source>
        <translation>Namen der Kanäle beider optischen Bilder in der Reihenfolge der Dateien, zum Beispiel red,green,blue,nir,swir16; - für einen, der ausgelassen wird. swir16@20 sagt, dass seine eigenen Pixel 20 breit sind, in den Einheiten des KBS, wo das mehr als in der Datei ist. Von einem Produkt werden diese Kanäle gelesen; all liest jeden, den es hat. Ohne Angabe: die Beschreibungen in den Dateien, sonst die Reihenfolge Rot, Grün, Blau, NIR; von einem Produkt diese vier.</translation>
    </message>
    <message>
        <source>Narrow NIR</source>
        <translation>Schmales NIR</translation>
    </message>
    <message>
        <source>Needs an area. Without copies the files are read where they lie.</source>
        <translation>Braucht ein Gebiet. Ohne Kopien werden die Dateien dort gelesen, wo sie liegen.</translation>
    </message>
    <message>
        <source>Networks that look into connections have an authority of their own: add it to QGIS's options (Authentication), or install from a folder of wheels.</source>
        <translation>Netze, die in Verbindungen hineinsehen, haben eine eigene Zertifizierungsstelle: sie in den QGIS-Optionen (Authentifizierung) hinzufügen oder aus einem Ordner mit Wheels installieren.</translation>
    </message>
    <message>
        <source>New scene…</source>
        <translation>Neue Szene…</translation>
    </message>
    <message>
        <source>No CRS, but all layers share one pixel grid.</source>
        <translation>Kein KBS, aber alle Layer teilen sich ein Pixelgitter.</translation>
    </message>
    <message>
        <source>No NVIDIA graphics card was found; models run on the processor.</source>
        <translation>Keine NVIDIA-Grafikkarte gefunden; Modelle rechnen auf dem Prozessor.</translation>
    </message>
    <message>
        <source>No Python {version} to use was found; fetching one (about {size} MB).</source>
        <translation>Kein verwendbares Python {version} gefunden; es wird geholt (etwa {size} MB).</translation>
    </message>
    <message>
        <source>No SAR near it</source>
        <translation>Kein SAR in der Nähe</translation>
    </message>
    <message>
        <source>No date could be filled. The first that failed is {date}: {reason}</source>
        <translation>Kein Termin konnte gefüllt werden. Der erste gescheiterte ist {date}: {reason}</translation>
    </message>
    <message>
        <source>No date has a pixel there.</source>
        <translation>Kein Termin hat dort ein Pixel.</translation>
    </message>
    <message>
        <source>No model yet. Import one, or train one.</source>
        <translation>Noch kein Modell. Eines importieren oder trainieren.</translation>
    </message>
    <message>
        <source>No picture of {files}: changed or gone since this run.</source>
        <translation>Kein Bild von {files}: seit diesem Lauf geändert oder nicht mehr da.</translation>
    </message>
    <message>
        <source>No report yet. Fill a date, or open the report of an earlier run.</source>
        <translation>Noch kein Bericht. Einen Termin füllen oder den Bericht eines früheren Laufs öffnen.</translation>
    </message>
    <message>
        <source>No scene yet. Make one of layers, or add a scene file.</source>
        <translation>Noch keine Szene. Eine aus Layern anlegen oder eine Szenendatei hinzufügen.</translation>
    </message>
    <message>
        <source>No season is given.</source>
        <translation>Es ist keine Saison angegeben.</translation>
    </message>
    <message>
        <source>No season yet: it is prepared of what lies there, which stays as it is.</source>
        <translation>Noch keine Saison: Sie wird aus dem vorbereitet, was dort liegt; das bleibt, wie es ist.</translation>
    </message>
    <message>
        <source>No, it does not fit these layers.</source>
        <translation>Nein, es passt nicht zu diesen Layern.</translation>
    </message>
    <message>
        <source>None</source>
        <translation>Keine</translation>
    </message>
    <message>
        <source>None is stated.</source>
        <translation>Keine angegeben.</translation>
    </message>
    <message>
        <source>None was found that will do; Python {version} is downloaded (about {size} MB).</source>
        <translation>Kein brauchbares gefunden; Python {version} wird heruntergeladen (etwa {size} MB).</translation>
    </message>
    <message>
        <source>None yet</source>
        <translation>Noch keine</translation>
    </message>
    <message>
        <source>Not the published files, so their hashes were not checked: {files}.</source>
        <translation>Nicht die veröffentlichten Dateien, daher wurden ihre Hashes nicht geprüft: {files}.</translation>
    </message>
    <message>
        <source>Nothing can be written to the folder {folder}. Choose another one.</source>
        <translation>In den Ordner {folder} kann nicht geschrieben werden. Einen anderen wählen.</translation>
    </message>
    <message>
        <source>Nothing is damaged.</source>
        <translation>Nichts ist beschädigt.</translation>
    </message>
    <message>
        <source>Now</source>
        <translation>Stand</translation>
    </message>
    <message>
        <source>Numbers of the preset</source>
        <translation>Zahlen der Voreinstellung</translation>
    </message>
    <message>
        <source>Numbers that models compute with: auto takes 8 bits on processors that are fast at it, and 16 on a GPU, where their cards state that at most 0.1 dB is lost.</source>
        <translation>Zahlen, mit denen Modelle rechnen: auto nimmt 8 Bit auf Prozessoren, die darin schnell sind, und 16 auf einer GPU, sofern laut ihren Karten höchstens 0.1 dB verloren gehen.</translation>
    </message>
    <message>
        <source>Numbers that the model computes with: auto takes 8 bits on processors that are fast at it, and 16 on a GPU, where its card states that at most 0.1 dB is lost, and 32 for those that come with ClearDate.</source>
        <translation>Zahlen, mit denen das Modell rechnet: auto nimmt 8 Bit auf Prozessoren, die darin schnell sind, und 16 auf einer GPU, sofern laut seiner Karte höchstens 0.1 dB verloren gehen, und 32 für die mit ClearDate gelieferten.</translation>
    </message>
    <message>
        <source>Offline, or with another Python</source>
        <translation>Offline oder mit anderem Python</translation>
    </message>
    <message>
        <source>Offset of optical T1 (not set: from the file)</source>
        <translation>Offset von Optik T1 (ohne Angabe: aus der Datei)</translation>
    </message>
    <message>
        <source>Offset of optical T1; -0.1 for Sentinel-2 products of baseline 04.00 and later.</source>
        <translation>Offset von Optik T1; -0.1 für Sentinel-2-Produkte ab Baseline 04.00.</translation>
    </message>
    <message>
        <source>Offset of optical T2 (not set: from the file)</source>
        <translation>Offset von Optik T2 (ohne Angabe: aus der Datei)</translation>
    </message>
    <message>
        <source>Offset of optical T2, as for T1.</source>
        <translation>Offset von Optik T2, wie bei T1.</translation>
    </message>
    <message>
        <source>Offset of the image to score</source>
        <translation>Offset des zu bewertenden Bildes</translation>
    </message>
    <message>
        <source>Offset of the image to score alone.</source>
        <translation>Offset allein des zu bewertenden Bildes.</translation>
    </message>
    <message>
        <source>Offset of the simpler answer</source>
        <translation>Offset der einfacheren Antwort</translation>
    </message>
    <message>
        <source>Offset of the simpler answer alone.</source>
        <translation>Offset allein der einfacheren Antwort.</translation>
    </message>
    <message>
        <source>Offset of the true image</source>
        <translation>Offset des wahren Bildes</translation>
    </message>
    <message>
        <source>Offset of the true image alone.</source>
        <translation>Offset allein des wahren Bildes.</translation>
    </message>
    <message>
        <source>Offset to reflectance (not set: from the files)</source>
        <translation>Offset zur Reflektanz (ohne Angabe: aus den Dateien)</translation>
    </message>
    <message>
        <source>Offset, as for the scale.</source>
        <translation>Offset, wie bei der Skala.</translation>
    </message>
    <message>
        <source>On clear pixels that it had not seen: {parts}.</source>
        <translation>An wolkenfreien Pixeln, die sie nicht gesehen hatte: {parts}.</translation>
    </message>
    <message>
        <source>On held-out pixels it reaches {psnr} dB PSNR.</source>
        <translation>An zurückgehaltenen Pixeln erreicht es {psnr} dB PSNR.</translation>
    </message>
    <message>
        <source>On held-out pixels the expected error is {ratio} of the real one (1 is best).</source>
        <translation>An zurückgehaltenen Pixeln beträgt der erwartete Fehler {ratio} des wirklichen (1 ist am besten).</translation>
    </message>
    <message>
        <source>One CRS: {name}.</source>
        <translation>Ein KBS: {name}.</translation>
    </message>
    <message>
        <source>One more image for each date: bands whose own pixels are larger than those of the image, such as Sentinel-2's 20 m bands beside 10 m. The filled image then holds the others alone.</source>
        <translation>Ein weiteres Bild für jeden Termin: Kanäle, deren eigene Pixel größer sind als die des Bildes, etwa die 20-m-Kanäle von Sentinel-2 neben 10 m. Das gefüllte Bild enthält dann nur die anderen.</translation>
    </message>
    <message>
        <source>One more layer for each date: clear pixels that look like cloud that its mask misses, or like cloud in T1. Every clear pixel is judged for it, which takes a while.</source>
        <translation>Ein Layer mehr je Termin: wolkenfreie Pixel, die wie eine von der Maske übersehene Wolke aussehen oder wie Wolke in T1. Dafür wird jedes wolkenfreie Pixel beurteilt, was eine Weile dauert.</translation>
    </message>
    <message>
        <source>One with all libraries in it, such as a conda environment</source>
        <translation>Eines mit allen Bibliotheken, etwa eine conda-Umgebung</translation>
    </message>
    <message>
        <source>Only {free} are free on this disk; {needed} are needed.</source>
        <translation>Auf diesem Datenträger sind nur {free} frei; nötig sind {needed}.</translation>
    </message>
    <message>
        <source>Open a report</source>
        <translation>Bericht öffnen</translation>
    </message>
    <message>
        <source>Open as algorithm…</source>
        <translation>Als Algorithmus öffnen…</translation>
    </message>
    <message>
        <source>Open in browser, to read or print</source>
        <translation>Im Browser öffnen, zum Lesen oder Drucken</translation>
    </message>
    <message>
        <source>Open the JSON file that Fill clouds or Evaluate simulation wrote as its report.</source>
        <translation>Die JSON-Datei öffnen, die „Wolken füllen“ oder „Simulation bewerten“ als Bericht geschrieben hat.</translation>
    </message>
    <message>
        <source>Open the copies</source>
        <translation>Kopien öffnen</translation>
    </message>
    <message>
        <source>Open the layers</source>
        <translation>Layer öffnen</translation>
    </message>
    <message>
        <source>Open {name}</source>
        <translation>{name} öffnen</translation>
    </message>
    <message>
        <source>Open…</source>
        <translation>Öffnen…</translation>
    </message>
    <message>
        <source>Optical T1</source>
        <translation>Optik T1</translation>
    </message>
    <message>
        <source>Optical T1, the clear date</source>
        <translation>Optik T1, der wolkenfreie Termin</translation>
    </message>
    <message>
        <source>Optical T2</source>
        <translation>Optik T2</translation>
    </message>
    <message>
        <source>Optical T2 as it came</source>
        <translation>Optik T2 im Original</translation>
    </message>
    <message>
        <source>Optical as reflectance (value x {scale}).</source>
        <translation>Optik als Reflektanz (Wert x {scale}).</translation>
    </message>
    <message>
        <source>Optical bands, by common names or those of the product, for example red,nir,swir16; all for every band that a product has. Unset: red,green,blue,nir.</source>
        <translation>Optische Kanäle, mit gängigen Namen oder denen des Produkts, zum Beispiel red,nir,swir16; all für jeden Kanal, den ein Produkt hat. Ohne Angabe: red,green,blue,nir.</translation>
    </message>
    <message>
        <source>Optical image of T1, with the bands of optical T2.</source>
        <translation>Optisches Bild von T1, mit den Kanälen von Optik T2.</translation>
    </message>
    <message>
        <source>Optical image of T2, the target: two bands or more.</source>
        <translation>Optisches Bild von T2, das Ziel: zwei Kanäle oder mehr.</translation>
    </message>
    <message>
        <source>Optical image of the date to learn from</source>
        <translation>Optisches Bild des Termins zum Lernen</translation>
    </message>
    <message>
        <source>Out of domain</source>
        <translation>Außerhalb des Gelernten</translation>
    </message>
    <message>
        <source>Overview</source>
        <translation>Übersicht</translation>
    </message>
    <message>
        <source>PSNR</source>
        <translation>PSNR</translation>
    </message>
    <message>
        <source>PSNR (dB) and SSIM: higher is better. Spectral angle (degrees) and mean absolute error (MAE, in reflectance): lower is better. Changed: where T1 and T2 differ.</source>
        <translation>PSNR (dB) und SSIM: höher ist besser. Spektralwinkel (Grad) und mittlerer absoluter Fehler (MAE, in Reflektanz): niedriger ist besser. Verändert: wo T1 und T2 sich unterscheiden.</translation>
    </message>
    <message>
        <source>PSNR changed</source>
        <translation>PSNR verändert</translation>
    </message>
    <message>
        <source>PSNR dB</source>
        <translation>PSNR dB</translation>
    </message>
    <message>
        <source>PSNR of copying T1</source>
        <translation>PSNR der Kopie von T1</translation>
    </message>
    <message>
        <source>PSNR of each band (dB)</source>
        <translation>PSNR jedes Kanals (dB)</translation>
    </message>
    <message>
        <source>PSNR of linear regression</source>
        <translation>PSNR der linearen Regression</translation>
    </message>
    <message>
        <source>PSNR on clear pixels that were held out, in dB: the higher the better</source>
        <translation>PSNR an zurückgehaltenen klaren Pixeln, in dB: je höher, desto besser</translation>
    </message>
    <message>
        <source>Page</source>
        <translation>Seite</translation>
    </message>
    <message>
        <source>Paste the path that was copied</source>
        <translation>Kopierten Pfad einfügen</translation>
    </message>
    <message>
        <source>Patch size (pixels)</source>
        <translation>Patchgröße (Pixel)</translation>
    </message>
    <message>
        <source>Patches in a batch</source>
        <translation>Patches in einem Batch</translation>
    </message>
    <message>
        <source>Patches in a batch; unset, the preset's.</source>
        <translation>Patches in einem Batch; ohne Angabe die der Voreinstellung.</translation>
    </message>
    <message>
        <source>Patches on a regular grid (the paper's) or random crops with flips and rotations; unset, the preset's.</source>
        <translation>Patches auf einem regelmäßigen Gitter (wie im Artikel) oder zufällige Ausschnitte, gespiegelt und gedreht; ohne Angabe wie in der Voreinstellung.</translation>
    </message>
    <message>
        <source>Patterns of file names with scale and offset, such as *_N05*=0.0001,-0.1; others are as the settings say. Sentinel-2 of baseline 04.00 (2022) and later has the offset -0.1.</source>
        <translation>Muster von Dateinamen mit Skala und Offset, etwa *_N05*=0.0001,-0.1; für andere gilt, was die Einstellungen sagen. Sentinel-2 ab Baseline 04.00 (2022) hat den Offset -0.1.</translation>
    </message>
    <message>
        <source>Pictures</source>
        <translation>Bilder</translation>
    </message>
    <message>
        <source>Pictures of a report</source>
        <translation>Bilder eines Berichts</translation>
    </message>
    <message>
        <source>Pixels over time</source>
        <translation>Pixel im Lauf der Zeit</translation>
    </message>
    <message>
        <source>Pixels that look like missed cloud</source>
        <translation>Pixel, die wie übersehene Wolke aussehen</translation>
    </message>
    <message>
        <source>Pixels…</source>
        <translation>Pixel…</translation>
    </message>
    <message>
        <source>Please report it with the lines below.</source>
        <translation>Bitte mit den Zeilen darunter melden.</translation>
    </message>
    <message>
        <source>Please report it.</source>
        <translation>Bitte melden.</translation>
    </message>
    <message>
        <source>Plot</source>
        <translation>Diagramm</translation>
    </message>
    <message>
        <source>Point at a date to see it.</source>
        <translation>Auf einen Termin zeigen, um ihn zu sehen.</translation>
    </message>
    <message>
        <source>Precision</source>
        <translation>Rechengenauigkeit</translation>
    </message>
    <message>
        <source>Prepare</source>
        <translation>Vorbereiten</translation>
    </message>
    <message>
        <source>Prepare and fill a season</source>
        <translation>Saison vorbereiten und füllen</translation>
    </message>
    <message>
        <source>Prepare season</source>
        <translation>Saison vorbereiten</translation>
    </message>
    <message>
        <source>Preset</source>
        <translation>Voreinstellung</translation>
    </message>
    <message>
        <source>Press Install in the ClearDate window, or run: {command}</source>
        <translation>Im ClearDate-Fenster auf Installieren klicken oder ausführen: {command}</translation>
    </message>
    <message>
        <source>Press {button} at the top of the window.</source>
        <translation>Oben im Fenster auf {button} drücken.</translation>
    </message>
    <message>
        <source>Prints the versions, devices, paths and the state of the compute environment.
Every device is tried with a tiny network. Send the output along with a question.</source>
        <translation>Gibt die Versionen, Geräte, Pfade und den Zustand der Rechenumgebung aus.
Jedes Gerät wird mit einem winzigen Netz ausprobiert. Die Ausgabe bei Fragen mitschicken.</translation>
    </message>
    <message>
        <source>Probability from which on it is cloud (%)</source>
        <translation>Wahrscheinlichkeit, ab der es Wolke ist (%)</translation>
    </message>
    <message>
        <source>Product or STAC file…</source>
        <translation>Produkt oder STAC-Datei…</translation>
    </message>
    <message>
        <source>Products ({patterns})</source>
        <translation>Produkte ({patterns})</translation>
    </message>
    <message>
        <source>Products and STAC files</source>
        <translation>Produkte und STAC-Dateien</translation>
    </message>
    <message>
        <source>Products, or folders that are searched for them.</source>
        <translation>Produkte oder Ordner, die nach ihnen durchsucht werden.</translation>
    </message>
    <message>
        <source>Put the filled images into the project, and their trust layers, unticked.</source>
        <translation>Die gefüllten Bilder und ihre Vertrauenslayer ins Projekt laden, ohne sie anzuhaken.</translation>
    </message>
    <message>
        <source>Put the layers into the project.</source>
        <translation>Die Layer dem Projekt hinzufügen.</translation>
    </message>
    <message>
        <source>Put what was copied into the project, with its dates.</source>
        <translation>Das Kopierte mit seinen Terminen dem Projekt hinzufügen.</translation>
    </message>
    <message>
        <source>Python</source>
        <translation>Python</translation>
    </message>
    <message>
        <source>Python of the worker</source>
        <translation>Python des Rechenprozesses</translation>
    </message>
    <message>
        <source>Python to make it of</source>
        <translation>Python als Grundlage</translation>
    </message>
    <message>
        <source>Python {version}, installed on {date}</source>
        <translation>Python {version}, installiert am {date}</translation>
    </message>
    <message>
        <source>Quality</source>
        <translation>Qualität</translation>
    </message>
    <message>
        <source>Quick look</source>
        <translation>Vorschau</translation>
    </message>
    <message>
        <source>RMSE in reflectance</source>
        <translation>RMSE in Reflektanz</translation>
    </message>
    <message>
        <source>RTC</source>
        <translation>RTC</translation>
    </message>
    <message>
        <source>Ran on: {}</source>
        <translation>Gerechnet auf: {}</translation>
    </message>
    <message>
        <source>Range</source>
        <translation>Bereich</translation>
    </message>
    <message>
        <source>Read a pixel</source>
        <translation>Ein Pixel lesen</translation>
    </message>
    <message>
        <source>Read every file and try the worker</source>
        <translation>Alle Dateien lesen und den Rechenprozess ausprobieren</translation>
    </message>
    <message>
        <source>Reading every file of the environment</source>
        <translation>Alle Dateien der Umgebung werden gelesen</translation>
    </message>
    <message>
        <source>Reading samples of the layers…</source>
        <translation>Stichproben der Layer werden gelesen…</translation>
    </message>
    <message>
        <source>Reading the cloud mask {name}</source>
        <translation>Wolkenmaske {name} wird gelesen</translation>
    </message>
    <message>
        <source>Reading the cloud mask…</source>
        <translation>Die Wolkenmaske wird gelesen…</translation>
    </message>
    <message>
        <source>Reading {name}…</source>
        <translation>{name} wird gelesen…</translation>
    </message>
    <message>
        <source>Reading…</source>
        <translation>Liest…</translation>
    </message>
    <message>
        <source>Ready for filling dates and training.</source>
        <translation>Bereit zum Füllen von Terminen und zum Trainieren.</translation>
    </message>
    <message>
        <source>Ready for filling dates.</source>
        <translation>Bereit zum Füllen von Terminen.</translation>
    </message>
    <message>
        <source>Ready. The Python that {source} names does the computing.</source>
        <translation>Bereit. Gerechnet wird mit dem Python aus dieser Quelle: {source}.</translation>
    </message>
    <message>
        <source>Ready. The developers' environment in the plugin's folder does the computing.</source>
        <translation>Bereit. Gerechnet wird in der Umgebung der Entwickler im Ordner der Erweiterung.</translation>
    </message>
    <message>
        <source>Recent</source>
        <translation>Zuletzt</translation>
    </message>
    <message>
        <source>Red</source>
        <translation>Rot</translation>
    </message>
    <message>
        <source>Red edge</source>
        <translation>Rote Kante</translation>
    </message>
    <message>
        <source>Red edge (NIR, red edge, red)</source>
        <translation>Rote Kante (NIR, rote Kante, Rot)</translation>
    </message>
    <message>
        <source>Red edge 1</source>
        <translation>Rote Kante 1</translation>
    </message>
    <message>
        <source>Red edge 2</source>
        <translation>Rote Kante 2</translation>
    </message>
    <message>
        <source>Red edge 3</source>
        <translation>Rote Kante 3</translation>
    </message>
    <message>
        <source>Reflectance is value x scale + offset, for all images. Unset: each file's own tags, else 0.0001 for numbers above 2 and 1 below.</source>
        <translation>Reflektanz ist Wert x Skala + Offset, für alle Bilder. Ohne Angabe: die Angaben in jeder Datei, sonst 0.0001 für Zahlen über 2 und 1 darunter.</translation>
    </message>
    <message>
        <source>Reflectance of optical T1 is value x scale + offset. Unset: the file's own tags, else 0.0001 for numbers above 2 and 1 below.</source>
        <translation>Reflektanz von Optik T1 ist Wert x Skala + Offset. Ohne Angabe: die Angaben in der Datei, sonst 0.0001 für Zahlen über 2 und 1 darunter.</translation>
    </message>
    <message>
        <source>Refuse images whose bands are not the same</source>
        <translation>Bilder ablehnen, deren Kanäle nicht dieselben sind</translation>
    </message>
    <message>
        <source>Refuse images whose bands are not the same, instead of leaving out those that only one has.</source>
        <translation>Bilder ablehnen, deren Kanäle nicht dieselben sind, statt die auszulassen, die nur eines hat.</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Entfernen</translation>
    </message>
    <message>
        <source>Remove the compute environment</source>
        <translation>Rechenumgebung entfernen</translation>
    </message>
    <message>
        <source>Remove the model {name}?</source>
        <translation>Das Modell {name} entfernen?</translation>
    </message>
    <message>
        <source>Removed</source>
        <translation>Entfernt</translation>
    </message>
    <message>
        <source>Removed the environment in {folder}.</source>
        <translation>Die Umgebung in {folder} wurde entfernt.</translation>
    </message>
    <message>
        <source>Removed {folder}, left by an installation that was interrupted.</source>
        <translation>{folder} entfernt, von einer abgebrochenen Installation hinterlassen.</translation>
    </message>
    <message>
        <source>Remove…</source>
        <translation>Entfernen…</translation>
    </message>
    <message>
        <source>Repair</source>
        <translation>Reparieren</translation>
    </message>
    <message>
        <source>Repair the compute environment: {command}</source>
        <translation>Die Rechenumgebung reparieren: {command}</translation>
    </message>
    <message>
        <source>Repair will replace it.</source>
        <translation>Die Reparatur wird es ersetzen.</translation>
    </message>
    <message>
        <source>Repair…</source>
        <translation>Reparieren…</translation>
    </message>
    <message>
        <source>Replace what is damaged, and nothing else</source>
        <translation>Beschädigtes ersetzen und sonst nichts</translation>
    </message>
    <message>
        <source>Report</source>
        <translation>Bericht</translation>
    </message>
    <message>
        <source>Report page</source>
        <translation>Berichtsseite</translation>
    </message>
    <message>
        <source>Reports (*.json)</source>
        <translation>Berichte (*.json)</translation>
    </message>
    <message>
        <source>Result</source>
        <translation>Ergebnis</translation>
    </message>
    <message>
        <source>Results go to {folder}.</source>
        <translation>Die Ergebnisse kommen nach {folder}.</translation>
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
        <translation>SAR T1 stammt aus dem relativen Orbit {one}, SAR T2 aus {other}. Aus einem anderen Orbit sehen Hänge, Mauern und Felder ohne jede Änderung anders aus: wenn möglich SAR aus einem Orbit nehmen.</translation>
    </message>
    <message>
        <source>SAR T2</source>
        <translation>SAR T2</translation>
    </message>
    <message>
        <source>SAR T2 less SAR T1</source>
        <translation>SAR T2 minus SAR T1</translation>
    </message>
    <message>
        <source>SAR at most so many days away</source>
        <translation>SAR höchstens so viele Tage entfernt</translation>
    </message>
    <message>
        <source>SAR image near T1, for models that need it.</source>
        <translation>SAR-Bild nahe T1, für Modelle, die es brauchen.</translation>
    </message>
    <message>
        <source>SAR image near T1: VV and VH, or one of them.</source>
        <translation>SAR-Bild um T1: VV und VH oder eines davon.</translation>
    </message>
    <message>
        <source>SAR image near T2: VV and VH, or one of them.</source>
        <translation>SAR-Bild um T2: VV und VH oder eines davon.</translation>
    </message>
    <message>
        <source>SAR image of the date to simulate: VV and VH, or one of them.</source>
        <translation>SAR-Bild des zu simulierenden Termins: VV und VH oder eines davon.</translation>
    </message>
    <message>
        <source>SAR near T1, the clear date</source>
        <translation>SAR nahe T1, dem wolkenfreien Termin</translation>
    </message>
    <message>
        <source>SAR near T2, the date to simulate</source>
        <translation>SAR nahe T2, dem zu simulierenden Termin</translation>
    </message>
    <message>
        <source>SAR of about the date T1: VV and VH, or one of them, calibrated</source>
        <translation>SAR etwa vom Termin T1: VV und VH oder eines davon, kalibriert</translation>
    </message>
    <message>
        <source>SAR of about the date T2: VV and VH, or one of them, calibrated</source>
        <translation>SAR etwa vom Termin T2: VV und VH oder eines davon, kalibriert</translation>
    </message>
    <message>
        <source>SAR of the date to learn from (VV, VH)</source>
        <translation>SAR des Termins zum Lernen (VV, VH)</translation>
    </message>
    <message>
        <source>SAR of the date to simulate (VV, VH)</source>
        <translation>SAR des zu simulierenden Termins (VV, VH)</translation>
    </message>
    <message>
        <source>SAR of {date}</source>
        <translation>SAR vom {date}</translation>
    </message>
    <message>
        <source>SAR of {date}, orbit {orbit}</source>
        <translation>SAR vom {date}, Orbit {orbit}</translation>
    </message>
    <message>
        <source>SAR to optical</source>
        <translation>SAR zu Optik</translation>
    </message>
    <message>
        <source>SAR units</source>
        <translation>SAR-Einheiten</translation>
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
        <translation>Programm gpt von SNAP</translation>
    </message>
    <message>
        <source>SNAP's program gpt, in the folder bin of SNAP. Unset: the one on the path.</source>
        <translation>Das Programm gpt von SNAP, im Ordner bin von SNAP. Ohne Angabe: das im Suchpfad.</translation>
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
        <translation>Auswahl der Patches</translation>
    </message>
    <message>
        <source>Save as CSV…</source>
        <translation>Als CSV speichern…</translation>
    </message>
    <message>
        <source>Save as HTML…</source>
        <translation>Als HTML speichern…</translation>
    </message>
    <message>
        <source>Save it as a GeoTIFF (Export &gt; Save As) and give that.</source>
        <translation>Ihn als GeoTIFF speichern (Export &gt; Speichern als) und dieses angeben.</translation>
    </message>
    <message>
        <source>Save it with a nodata value, or fill the missed pixels too (under Advanced).</source>
        <translation>Sie mit einem NoData-Wert speichern oder auch die übersehenen Pixel füllen (unter Erweitert).</translation>
    </message>
    <message>
        <source>Save memory</source>
        <translation>Speicher sparen</translation>
    </message>
    <message>
        <source>Save the filled image</source>
        <translation>Das gefüllte Bild speichern</translation>
    </message>
    <message>
        <source>Save the model</source>
        <translation>Modell speichern</translation>
    </message>
    <message>
        <source>Save the report</source>
        <translation>Bericht speichern</translation>
    </message>
    <message>
        <source>Save to</source>
        <translation>Speichern in</translation>
    </message>
    <message>
        <source>Say where the model goes.</source>
        <translation>Angeben, wohin das Modell kommt.</translation>
    </message>
    <message>
        <source>Say where to save the result.</source>
        <translation>Einen Speicherort für das Ergebnis angeben.</translation>
    </message>
    <message>
        <source>Say where to save the season.</source>
        <translation>Angeben, wo die Saison gespeichert wird.</translation>
    </message>
    <message>
        <source>Scale and offset of single images</source>
        <translation>Skala und Offset einzelner Bilder</translation>
    </message>
    <message>
        <source>Scale of optical T1 (not set: from the file)</source>
        <translation>Skala von Optik T1 (ohne Angabe: aus der Datei)</translation>
    </message>
    <message>
        <source>Scale of optical T2 (not set: from the file)</source>
        <translation>Skala von Optik T2 (ohne Angabe: aus der Datei)</translation>
    </message>
    <message>
        <source>Scale of optical T2, as for T1.</source>
        <translation>Skala von Optik T2, wie bei T1.</translation>
    </message>
    <message>
        <source>Scale of the image to score</source>
        <translation>Skala des zu bewertenden Bildes</translation>
    </message>
    <message>
        <source>Scale of the image to score alone, where images differ.</source>
        <translation>Skala allein des zu bewertenden Bildes, wenn sich die Bilder darin unterscheiden.</translation>
    </message>
    <message>
        <source>Scale of the simpler answer</source>
        <translation>Skala der einfacheren Antwort</translation>
    </message>
    <message>
        <source>Scale of the simpler answer alone, where images differ.</source>
        <translation>Skala allein der einfacheren Antwort, wenn sich die Bilder darin unterscheiden.</translation>
    </message>
    <message>
        <source>Scale of the true image</source>
        <translation>Skala des wahren Bildes</translation>
    </message>
    <message>
        <source>Scale of the true image alone, where images differ.</source>
        <translation>Skala allein des wahren Bildes, wenn sich die Bilder darin unterscheiden.</translation>
    </message>
    <message>
        <source>Scale to reflectance (not set: from the files)</source>
        <translation>Skala zur Reflektanz (ohne Angabe: aus den Dateien)</translation>
    </message>
    <message>
        <source>Scene</source>
        <translation>Szene</translation>
    </message>
    <message>
        <source>Scenes</source>
        <translation>Szenen</translation>
    </message>
    <message>
        <source>Scenes of ClearDate (*.json)</source>
        <translation>Szenen von ClearDate (*.json)</translation>
    </message>
    <message>
        <source>Scenes to learn from</source>
        <translation>Szenen zum Lernen</translation>
    </message>
    <message>
        <source>Score only where the first band of this raster is valid and not 0, for example the trust layer of fill.</source>
        <translation>Nur dort bewerten, wo der erste Kanal dieses Rasters gültig und nicht 0 ist, zum Beispiel der Vertrauenslayer von fill.</translation>
    </message>
    <message>
        <source>Scored on {count} clear pixels of the date that were held out of the fitting.</source>
        <translation>Bewertet an {count} wolkenfreien Pixeln des Termins, die beim Anpassen zurückgehalten wurden.</translation>
    </message>
    <message>
        <source>Scores</source>
        <translation>Güte</translation>
    </message>
    <message>
        <source>Scores a simulated image against a true one: PSNR, SSIM, spectral angle and absolute error.
With a simpler answer to compare with, such as the older image, that one is scored too, and pixels that changed are scored apart.</source>
        <translation>Bewertet ein simuliertes Bild gegen ein wahres: PSNR, SSIM, Spektralwinkel und absoluter Fehler.
Mit einer einfacheren Antwort zum Vergleich, etwa dem älteren Bild, wird auch sie bewertet, und veränderte Pixel werden gesondert bewertet.</translation>
    </message>
    <message>
        <source>Scores of every method, as JSON.</source>
        <translation>Güte aller Methoden, als JSON.</translation>
    </message>
    <message>
        <source>Scores of regions</source>
        <translation>Güte der Regionen</translation>
    </message>
    <message>
        <source>Season</source>
        <translation>Saison</translation>
    </message>
    <message>
        <source>Season {name}</source>
        <translation>Saison {name}</translation>
    </message>
    <message>
        <source>Seed</source>
        <translation>Startwert</translation>
    </message>
    <message>
        <source>Seed of every random choice.</source>
        <translation>Startwert aller Zufallszahlen.</translation>
    </message>
    <message>
        <source>Seed of the landscape.</source>
        <translation>Startwert der Landschaft.</translation>
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
        <translation>Sentinel-1 GRD (SAFE-Ordner oder ZIP-Datei)</translation>
    </message>
    <message>
        <source>Sentinel-2</source>
        <translation>Sentinel-2</translation>
    </message>
    <message>
        <source>Sentinel-2's scene classification (SCL)</source>
        <translation>Szenenklassifikation von Sentinel-2 (SCL)</translation>
    </message>
    <message>
        <source>Set an HTTP proxy in QGIS's options, or install from a folder of wheels.</source>
        <translation>In den QGIS-Optionen einen HTTP-Proxy einstellen oder aus einem Ordner mit Wheels installieren.</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>Einstellungen</translation>
    </message>
    <message>
        <source>Several products</source>
        <translation>Mehrere Produkte</translation>
    </message>
    <message>
        <source>Shadow, clouds and cirrus of Sentinel-2: {values}</source>
        <translation>Schatten, Wolken und Zirren von Sentinel-2: {values}</translation>
    </message>
    <message>
        <source>Share the work among so many worker processes of this machine, by Dask. The results are the same, byte for byte.</source>
        <translation>Die Arbeit mit Dask auf so viele Prozesse dieses Rechners verteilen. Die Ergebnisse sind Byte für Byte dieselben.</translation>
    </message>
    <message>
        <source>Share the work among the workers of this Dask scheduler, such as tcp://10.0.0.1:8786. Season and output have to be paths that its workers see.</source>
        <translation>Die Arbeit auf die Worker dieses Dask-Schedulers verteilen, etwa tcp://10.0.0.1:8786. Saison und Ausgabe müssen Pfade sein, die seine Worker sehen.</translation>
    </message>
    <message>
        <source>Sharpen changed areas</source>
        <translation>Veränderte Flächen schärfen</translation>
    </message>
    <message>
        <source>Sharpen what has changed to the sharpness of the clear part, for 0.15 dB at most.</source>
        <translation>Verändertes so scharf machen wie den wolkenfreien Teil, für höchstens 0.15 dB.</translation>
    </message>
    <message>
        <source>Short-wave infrared (SWIR 1, NIR, red)</source>
        <translation>Kurzwelliges Infrarot (SWIR 1, NIR, Rot)</translation>
    </message>
    <message>
        <source>Short-wave infrared (SWIR 2, NIR, red)</source>
        <translation>Kurzwelliges Infrarot (SWIR 2, NIR, Rot)</translation>
    </message>
    <message>
        <source>Show the trust layer on top</source>
        <translation>Den Vertrauenslayer darüber zeigen</translation>
    </message>
    <message>
        <source>Simpler answer to compare with</source>
        <translation>Einfachere Antwort zum Vergleich</translation>
    </message>
    <message>
        <source>Simulate a calendar (days; not set: none)</source>
        <translation>Kalender simulieren (Tage; leer: keiner)</translation>
    </message>
    <message>
        <source>Simulate also each day that has SAR and no optical image, as a date without a clear pixel.</source>
        <translation>Auch jeden Tag simulieren, der SAR und kein optisches Bild hat, wie einen Termin ohne klares Pixel.</translation>
    </message>
    <message>
        <source>Simulate also every so many days from the first to the last optical date where no image shows that day. SAR of up to three days away is used; without it a day is interpolated in time.</source>
        <translation>Auch alle so viele Tage vom ersten bis zum letzten optischen Termin einen Tag simulieren, den kein Bild zeigt. SAR, das bis zu drei Tage entfernt ist, wird genutzt; ohne SAR wird ein Tag in der Zeit interpoliert.</translation>
    </message>
    <message>
        <source>Simulate each day with SAR alone</source>
        <translation>Jeden Tag mit nur SAR simulieren</translation>
    </message>
    <message>
        <source>Simulate optical image</source>
        <translation>Optisches Bild simulieren</translation>
    </message>
    <message>
        <source>Simulated area</source>
        <translation>Simulierte Fläche</translation>
    </message>
    <message>
        <source>Simulated image</source>
        <translation>Simuliertes Bild</translation>
    </message>
    <message>
        <source>Simulated in {name}</source>
        <translation>Simuliert in {name}</translation>
    </message>
    <message>
        <source>Simulated pixels</source>
        <translation>Simulierte Pixel</translation>
    </message>
    <message>
        <source>Simulated {name}</source>
        <translation>{name} simuliert</translation>
    </message>
    <message>
        <source>Simulates a whole optical image of a date from its SAR image.
Use it where no pixel of the date is clear; where some are, Fill clouds does better. Without a model it takes what the generators that come with ClearDate agree on; they, and all models that compare two dates, also need the SAR and optical image of a clear date.</source>
        <translation>Simuliert ein ganzes optisches Bild eines Termins aus seinem SAR-Bild.
Für Termine ohne ein einziges wolkenfreies Pixel; wo es welche gibt, ist „Wolken füllen“ besser. Ohne Modell gilt, worin sich die mit ClearDate gelieferten Generatoren einig sind; sie und alle Modelle, die zwei Termine vergleichen, brauchen auch das SAR- und das optische Bild eines wolkenfreien Termins.</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>Größe</translation>
    </message>
    <message>
        <source>Some files are damaged. Repair replaces them.</source>
        <translation>Einige Dateien sind beschädigt. „Reparieren“ ersetzt sie.</translation>
    </message>
    <message>
        <source>Starting…</source>
        <translation>Startet…</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Zustand</translation>
    </message>
    <message>
        <source>State of the environment</source>
        <translation>Zustand der Umgebung</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>Status</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>Anhalten</translation>
    </message>
    <message>
        <source>Stop all runs of ClearDate and close other QGIS windows, or choose a folder.</source>
        <translation>Alle Läufe von ClearDate anhalten und andere QGIS-Fenster schließen oder einen Ordner wählen.</translation>
    </message>
    <message>
        <source>Stop all runs of ClearDate, close other QGIS windows and try again.</source>
        <translation>Alle Läufe von ClearDate anhalten, andere QGIS-Fenster schließen und noch einmal versuchen.</translation>
    </message>
    <message>
        <source>Stop at the first date that fails</source>
        <translation>Beim ersten gescheiterten Termin anhalten</translation>
    </message>
    <message>
        <source>Stop, keep best</source>
        <translation>Stopp, Bestes behalten</translation>
    </message>
    <message>
        <source>Stopped by you after epoch {epochs}; the best model so far is kept.</source>
        <translation>Nach Epoche {epochs} angehalten; das bisher beste Modell bleibt erhalten.</translation>
    </message>
    <message>
        <source>Stopped.</source>
        <translation>Angehalten.</translation>
    </message>
    <message>
        <source>Stopped. Dates that are done are kept.</source>
        <translation>Angehalten. Fertige Termine bleiben erhalten.</translation>
    </message>
    <message>
        <source>Stopped. Nothing was written.</source>
        <translation>Angehalten. Nichts wurde geschrieben.</translation>
    </message>
    <message>
        <source>Stopped. The environment is damaged until it is repaired.</source>
        <translation>Angehalten. Die Umgebung ist beschädigt, bis sie repariert wird.</translation>
    </message>
    <message>
        <source>Stopped. What was there before is as it was.</source>
        <translation>Angehalten. Was vorher da war, ist unverändert.</translation>
    </message>
    <message>
        <source>Stopping, keeping the best model…</source>
        <translation>Wird angehalten, das beste Modell wird behalten…</translation>
    </message>
    <message>
        <source>Stopping…</source>
        <translation>Wird angehalten…</translation>
    </message>
    <message>
        <source>Suits a first try; the model is weak.</source>
        <translation>Geeignet für den ersten Versuch; das Modell ist schwach.</translation>
    </message>
    <message>
        <source>Suits comparisons with earlier work; a graphics card helps.</source>
        <translation>Geeignet für Vergleiche mit früheren Arbeiten; eine Grafikkarte hilft.</translation>
    </message>
    <message>
        <source>Suits comparisons: without a clear image of T1 it is much weaker.</source>
        <translation>Geeignet für Vergleiche: ohne wolkenfreies Bild von T1 ist es viel schwächer.</translation>
    </message>
    <message>
        <source>Suits dates that are partly clear, and a computer that may work for a while.</source>
        <translation>Geeignet für teils wolkenfreie Termine und einen Rechner, der eine Weile arbeiten darf.</translation>
    </message>
    <message>
        <source>Suits one scene of your own on any computer: begin with it.</source>
        <translation>Geeignet für eine eigene Szene auf jedem Rechner: damit anfangen.</translation>
    </message>
    <message>
        <source>Suits several scenes and dates, to fill dates that are cloudy throughout.</source>
        <translation>Geeignet für mehrere Szenen und Termine, um ganz bewölkte Termine zu füllen.</translation>
    </message>
    <message>
        <source>Suits those who compare with the paper and have a graphics card.</source>
        <translation>Geeignet für Vergleiche mit dem Artikel, mit einer Grafikkarte.</translation>
    </message>
    <message>
        <source>Suits those who repeat the paper and have a graphics card.</source>
        <translation>Geeignet, um den Artikel zu wiederholen, mit einer Grafikkarte.</translation>
    </message>
    <message>
        <source>Summary</source>
        <translation>Übersicht</translation>
    </message>
    <message>
        <source>Swipe over the map: T2 as it was beside T2 filled</source>
        <translation>Über die Karte wischen: T2 vorher neben T2 gefüllt</translation>
    </message>
    <message>
        <source>Swipe over the map: the date as it was beside the date filled</source>
        <translation>Über die Karte wischen: der Termin vorher neben dem gefüllten</translation>
    </message>
    <message>
        <source>T1 and T2 have the same date, {date}. If it is not theirs, rename the layers; else choose a clear image of another date.</source>
        <translation>T1 und T2 haben denselben Termin, {date}. Ist er falsch, die Layer umbenennen; sonst ein wolkenfreies Bild eines anderen Termins wählen.</translation>
    </message>
    <message>
        <source>T1 is {t1}, T2 is {t2}: {days} days apart.</source>
        <translation>T1 ist {t1}, T2 ist {t2}: {days} Tage auseinander.</translation>
    </message>
    <message>
        <source>T2, simulated</source>
        <translation>T2, simuliert</translation>
    </message>
    <message>
        <source>T2, true</source>
        <translation>T2, wahr</translation>
    </message>
    <message>
        <source>Table</source>
        <translation>Tabelle</translation>
    </message>
    <message>
        <source>Table of rasters (CSV)</source>
        <translation>Tabelle mit Rastern (CSV)</translation>
    </message>
    <message>
        <source>Take the selected scenes off the list; no file is lost</source>
        <translation>Die gewählten Szenen aus der Liste nehmen; keine Datei geht verloren</translation>
    </message>
    <message>
        <source>Takes</source>
        <translation>Nimmt</translation>
    </message>
    <message>
        <source>Test area</source>
        <translation>Testgebiet</translation>
    </message>
    <message>
        <source>That is about as much as {method} ({error}).</source>
        <translation>Das ist etwa so viel wie {method} ({error}).</translation>
    </message>
    <message>
        <source>That is no better and no worse than {method} ({psnr} dB).</source>
        <translation>Das ist nicht besser und nicht schlechter als {method} ({psnr} dB).</translation>
    </message>
    <message>
        <source>That is {lead} dB better than {method} ({psnr} dB).</source>
        <translation>Das ist {lead} dB besser als {method} ({psnr} dB).</translation>
    </message>
    <message>
        <source>That is {lead} dB worse than {method} ({psnr} dB): that is the better one.</source>
        <translation>Das ist {lead} dB schlechter als {method} ({psnr} dB): die einfache Antwort ist hier die bessere.</translation>
    </message>
    <message>
        <source>That is {share} MORE than {method} ({error}).</source>
        <translation>Das ist {share} MEHR als {method} ({error}).</translation>
    </message>
    <message>
        <source>That is {share} less than {method} ({error}).</source>
        <translation>Das ist {share} weniger als {method} ({error}).</translation>
    </message>
    <message>
        <source>The GRD product: its SAFE folder or zip.</source>
        <translation>Das GRD-Produkt: sein SAFE-Ordner oder dessen ZIP-Datei.</translation>
    </message>
    <message>
        <source>The Python that the compute environment was made of is gone ({path}).</source>
        <translation>Das Python, aus dem die Rechenumgebung angelegt wurde, ist nicht mehr da ({path}).</translation>
    </message>
    <message>
        <source>The Python {path} does not exist.</source>
        <translation>Das Python {path} gibt es nicht.</translation>
    </message>
    <message>
        <source>The U-Net of pix2pix that sees SAR alone, as in earlier work.</source>
        <translation>Das U-Net von pix2pix, das nur SAR sieht, wie in früheren Arbeiten.</translation>
    </message>
    <message>
        <source>The areas overlap; where they do, pixels are for testing only.</source>
        <translation>Die Gebiete überlappen; dort dienen Pixel nur zum Testen.</translation>
    </message>
    <message>
        <source>The best epoch was {epoch}.</source>
        <translation>Die beste Epoche war {epoch}.</translation>
    </message>
    <message>
        <source>The card has no scores.</source>
        <translation>Die Karte enthält keine Güte.</translation>
    </message>
    <message>
        <source>The card names no scene.</source>
        <translation>Die Karte nennt keine Szene.</translation>
    </message>
    <message>
        <source>The cloud mask {name} has a mask of its own for where it has no value.</source>
        <translation>Die Wolkenmaske {name} hat eine eigene Maske dafür, wo sie keinen Wert hat.</translation>
    </message>
    <message>
        <source>The cloud mask {name} has {found} bands. Choose a raster with 1 band.</source>
        <translation>Die Wolkenmaske {name} hat {found} Kanäle. Ein Raster mit 1 Kanal wählen.</translation>
    </message>
    <message>
        <source>The cloudy image that is to be filled: two bands or more, told by their names</source>
        <translation>Das bewölkte Bild, das gefüllt werden soll: zwei Kanäle oder mehr, erkannt an ihren Namen</translation>
    </message>
    <message>
        <source>The compute environment in {folder} works.</source>
        <translation>Die Rechenumgebung in {folder} funktioniert.</translation>
    </message>
    <message>
        <source>The compute environment is being changed.</source>
        <translation>Die Rechenumgebung wird gerade geändert.</translation>
    </message>
    <message>
        <source>The compute environment is damaged. Repair it: {command}</source>
        <translation>Die Rechenumgebung ist beschädigt. Reparieren mit: {command}</translation>
    </message>
    <message>
        <source>The compute environment is for filling dates only.</source>
        <translation>Die Rechenumgebung ist nur zum Füllen von Terminen da.</translation>
    </message>
    <message>
        <source>The compute environment is of another version of ClearDate.</source>
        <translation>Die Rechenumgebung gehört zu einer anderen Version von ClearDate.</translation>
    </message>
    <message>
        <source>The compute environment is there.</source>
        <translation>Die Rechenumgebung ist da.</translation>
    </message>
    <message>
        <source>The compute environment was not made to its end.</source>
        <translation>Die Rechenumgebung wurde nicht fertig angelegt.</translation>
    </message>
    <message>
        <source>The corrected image, a GeoTIFF of sigma nought.</source>
        <translation>Das korrigierte Bild, ein GeoTIFF mit Sigma Null.</translation>
    </message>
    <message>
        <source>The dates are not known: no layer name or file name has them. Check them.</source>
        <translation>Die Termine sind nicht bekannt: kein Layer- oder Dateiname enthält sie. Bitte prüfen.</translation>
    </message>
    <message>
        <source>The dates to fill, as 2018-05-26,2018-06-05. Unset or all: every date with cloud.</source>
        <translation>Die zu füllenden Termine, etwa 2018-05-26,2018-06-05. Nicht gesetzt oder all: jeder Termin mit Wolken.</translation>
    </message>
    <message>
        <source>The disk is full.</source>
        <translation>Der Datenträger ist voll.</translation>
    </message>
    <message>
        <source>The disk of {folder} has {free} MB left; {needed} MB are needed.</source>
        <translation>Auf dem Datenträger von {folder} sind {free} MB frei; nötig sind {needed} MB.</translation>
    </message>
    <message>
        <source>The disk of {folder} knows no locks: {reason}.</source>
        <translation>Der Datenträger von {folder} kennt keine Sperren: {reason}.</translation>
    </message>
    <message>
        <source>The elevation model, by SNAP's name for it.</source>
        <translation>Das Höhenmodell, mit seinem Namen in SNAP.</translation>
    </message>
    <message>
        <source>The epochs that are done are not repeated; the settings must be the same.</source>
        <translation>Fertige Epochen werden nicht wiederholt; die Einstellungen müssen dieselben sein.</translation>
    </message>
    <message>
        <source>The expected errors are too large: they are {share} of the real ones.</source>
        <translation>Die erwarteten Fehler sind zu groß: sie betragen {share} der wirklichen.</translation>
    </message>
    <message>
        <source>The expected errors are too small: they are {share} of the real ones.</source>
        <translation>Die erwarteten Fehler sind zu klein: sie betragen {share} der wirklichen.</translation>
    </message>
    <message>
        <source>The file</source>
        <translation>Die Datei</translation>
    </message>
    <message>
        <source>The filled image, a GeoTIFF.</source>
        <translation>Das gefüllte Bild, ein GeoTIFF.</translation>
    </message>
    <message>
        <source>The filled image, a GeoTIFF. Unless you choose another place, it goes beside the input that it is named after: {FOLDER} and {NAME} stand for the folder and the name of that file.</source>
        <translation>Das gefüllte Bild, ein GeoTIFF. Ohne andere Wahl kommt es neben die Eingabe, nach der es benannt ist: {FOLDER} und {NAME} stehen für Ordner und Namen dieser Datei.</translation>
    </message>
    <message>
        <source>The first day, as 2018-04-01.</source>
        <translation>Der erste Tag, in der Form 2018-04-01.</translation>
    </message>
    <message>
        <source>The folder of the season, a new one.</source>
        <translation>Der Ordner der Saison, ein neuer.</translation>
    </message>
    <message>
        <source>The folder of wheels {folder} does not exist.</source>
        <translation>Den Ordner mit Wheels {folder} gibt es nicht.</translation>
    </message>
    <message>
        <source>The folder {folder} cannot be written to: {reason}.</source>
        <translation>In den Ordner {folder} kann nicht geschrieben werden: {reason}.</translation>
    </message>
    <message>
        <source>The folder {folder} does not exist.</source>
        <translation>Den Ordner {folder} gibt es nicht.</translation>
    </message>
    <message>
        <source>The folder {folder} has no wheel of {what} for this system.</source>
        <translation>Der Ordner {folder} enthält kein Wheel von {what} für dieses System.</translation>
    </message>
    <message>
        <source>The folder {path} cannot be made: {reason}.</source>
        <translation>Der Ordner {path} kann nicht angelegt werden: {reason}.</translation>
    </message>
    <message>
        <source>The folder {path} is not empty: choose a new one.</source>
        <translation>Der Ordner {path} ist nicht leer: einen neuen wählen.</translation>
    </message>
    <message>
        <source>The image is off by {error} in reflectance on average.</source>
        <translation>Das Bild liegt im Mittel um {error} in Reflektanz daneben.</translation>
    </message>
    <message>
        <source>The image to score.</source>
        <translation>Das zu bewertende Bild.</translation>
    </message>
    <message>
        <source>The images of all dates, also in folders of its own; each has its date in its name.</source>
        <translation>Die Bilder aller Termine, auch in Unterordnern; jedes hat sein Datum im Namen.</translation>
    </message>
    <message>
        <source>The installation is not done. Stop it?</source>
        <translation>Die Installation ist noch nicht fertig. Anhalten?</translation>
    </message>
    <message>
        <source>The land under the cloud itself. All figures are of clear pixels of the same date; what is found only under the cloud was never seen.</source>
        <translation>Das Land unter der Wolke selbst. Alle Zahlen gelten für wolkenfreie Pixel desselben Termins; was es nur unter der Wolke gibt, wurde nie gesehen.</translation>
    </message>
    <message>
        <source>The last day.</source>
        <translation>Der letzte Tag.</translation>
    </message>
    <message>
        <source>The last run found {count} clear pixels that look like cloud that the mask misses. Look at the layer of missed cloud, and add it to the mask if it is right.</source>
        <translation>Der letzte Lauf fand {count} wolkenfreie Pixel, die wie eine von der Maske übersehene Wolke aussehen. Den Layer der übersehenen Wolken ansehen und ihn zur Maske hinzufügen, wenn er stimmt.</translation>
    </message>
    <message>
        <source>The layer {name} does not come from a file but from {kind}.</source>
        <translation>Der Layer {name} stammt nicht aus einer Datei, sondern aus {kind}.</translation>
    </message>
    <message>
        <source>The layer {name} is no file of its own: {path}.</source>
        <translation>Der Layer {name} ist keine eigene Datei: {path}.</translation>
    </message>
    <message>
        <source>The layers do not overlap. Choose layers of one place, or check their CRS.</source>
        <translation>Die Layer überlappen nicht. Layer desselben Ortes wählen oder ihr KBS prüfen.</translation>
    </message>
    <message>
        <source>The libraries were installed but do not work here: {faults}.</source>
        <translation>Die Bibliotheken wurden installiert, funktionieren hier aber nicht: {faults}.</translation>
    </message>
    <message>
        <source>The log has all that it said.</source>
        <translation>Das Protokoll enthält alles, was es gemeldet hat.</translation>
    </message>
    <message>
        <source>The log has all that was done.</source>
        <translation>Das Protokoll enthält alles, was getan wurde.</translation>
    </message>
    <message>
        <source>The mask holds no cloud.</source>
        <translation>Die Maske enthält keine Wolke.</translation>
    </message>
    <message>
        <source>The mask is taken as {kind}; under Advanced you can say otherwise.</source>
        <translation>Die Maske wird so gelesen: {kind}; unter Erweitert lässt sich anderes angeben.</translation>
    </message>
    <message>
        <source>The mask is the product's own: {kind}.</source>
        <translation>Die Maske ist die des Produkts selbst: {kind}.</translation>
    </message>
    <message>
        <source>The mask names no cloud in T2. Check its values, or choose the mask of T2.</source>
        <translation>Die Maske nennt keine Wolke in T2. Ihre Werte prüfen oder die Maske von T2 wählen.</translation>
    </message>
    <message>
        <source>The model {path} does not exist.</source>
        <translation>Das Modell {path} gibt es nicht.</translation>
    </message>
    <message>
        <source>The model's name must end in .onnx.</source>
        <translation>Der Name des Modells muss auf .onnx enden.</translation>
    </message>
    <message>
        <source>The model, an .onnx file written by train. Unset: the one that comes with ClearDate, which needs all three images.</source>
        <translation>Das Modell, eine von train geschriebene .onnx-Datei. Ohne Angabe: das mit ClearDate gelieferte, das alle drei Bilder braucht.</translation>
    </message>
    <message>
        <source>The model, an .onnx file.</source>
        <translation>Das Modell, eine .onnx-Datei.</translation>
    </message>
    <message>
        <source>The model, an .onnx file. Unless you choose another place, it goes beside the input that it is named after: {FOLDER} and {NAME} stand for the folder and the name of that file.</source>
        <translation>Das Modell, eine .onnx-Datei. Ohne andere Wahl kommt es neben die Eingabe, nach der es benannt ist: {FOLDER} und {NAME} stehen für Ordner und Namen dieser Datei.</translation>
    </message>
    <message>
        <source>The output can be written.</source>
        <translation>Die Ausgabe kann geschrieben werden.</translation>
    </message>
    <message>
        <source>The output {name} does not end in .tif. Add the ending.</source>
        <translation>Die Ausgabe {name} endet nicht auf .tif. Die Endung anhängen.</translation>
    </message>
    <message>
        <source>The output {name} is one of the inputs. Choose another name.</source>
        <translation>Die Ausgabe {name} ist eine der Eingaben. Einen anderen Namen wählen.</translation>
    </message>
    <message>
        <source>The overlap cannot be told: check the CRS of the layers.</source>
        <translation>Die Überlappung ist nicht feststellbar: das KBS der Layer prüfen.</translation>
    </message>
    <message>
        <source>The package registry cannot be reached.</source>
        <translation>Die Paketquelle ist nicht erreichbar.</translation>
    </message>
    <message>
        <source>The package registry has no {what} for this system.</source>
        <translation>Die Paketquelle hat kein {what} für dieses System.</translation>
    </message>
    <message>
        <source>The package registry's certificate is not trusted.</source>
        <translation>Dem Zertifikat der Paketquelle wird nicht vertraut.</translation>
    </message>
    <message>
        <source>The paper's network of two dates, trained against a second network.</source>
        <translation>Das Netz des Artikels für zwei Termine, gegen ein zweites Netz trainiert.</translation>
    </message>
    <message>
        <source>The paper's network of two dates, without the second network.</source>
        <translation>Das Netz des Artikels für zwei Termine, ohne das zweite Netz.</translation>
    </message>
    <message>
        <source>The paper's network that sees SAR alone, trained against a second network.</source>
        <translation>Das Netz des Artikels, das nur SAR sieht, gegen ein zweites Netz trainiert.</translation>
    </message>
    <message>
        <source>The paper's network that sees SAR alone, without the second network.</source>
        <translation>Das Netz des Artikels, das nur SAR sieht, ohne das zweite Netz.</translation>
    </message>
    <message>
        <source>The path {folder} is too long: Windows holds 260 characters.</source>
        <translation>Der Pfad {folder} ist zu lang: Windows fasst 260 Zeichen.</translation>
    </message>
    <message>
        <source>The paths of the libraries are too long in this folder.</source>
        <translation>Die Pfade der Bibliotheken sind in diesem Ordner zu lang.</translation>
    </message>
    <message>
        <source>The place: xmin,ymin,xmax,ymax in degrees, or a GeoJSON file, of which the extent counts. Acquisitions elsewhere are left out.</source>
        <translation>Der Ort: xmin,ymin,xmax,ymax in Grad oder eine GeoJSON-Datei, deren Ausdehnung zählt. Aufnahmen von anderswo werden ausgelassen.</translation>
    </message>
    <message>
        <source>The polygons cannot be read.</source>
        <translation>Die Polygone lassen sich nicht lesen.</translation>
    </message>
    <message>
        <source>The polygons cannot be written to {path}: {reason}.</source>
        <translation>Die Polygone können nicht nach {path} geschrieben werden: {reason}.</translation>
    </message>
    <message>
        <source>The polygons go to {path}, which is an input.</source>
        <translation>Die Polygone würden nach {path} geschrieben, das eine Eingabe ist.</translation>
    </message>
    <message>
        <source>The polygons, which QGIS shows hatched.</source>
        <translation>Die Polygone, die QGIS schraffiert zeigt.</translation>
    </message>
    <message>
        <source>The proxy refused the connection to the package registry.</source>
        <translation>Der Proxy hat die Verbindung zur Paketquelle abgelehnt.</translation>
    </message>
    <message>
        <source>The report does not say how large the error is.</source>
        <translation>Der Bericht sagt nicht, wie groß der Fehler ist.</translation>
    </message>
    <message>
        <source>The report in plain words, with pictures: one HTML file that any browser shows. It needs no report in JSON.</source>
        <translation>Der Bericht in einfachen Worten, mit Bildern: eine HTML-Datei, die jeder Browser zeigt. Ein Bericht in JSON ist dafür nicht nötig.</translation>
    </message>
    <message>
        <source>The report page {path} cannot be written: {reason}.</source>
        <translation>Die Berichtsseite {path} kann nicht geschrieben werden: {reason}.</translation>
    </message>
    <message>
        <source>The report page {path} cannot be written: {reason}. All else is there.</source>
        <translation>Die Berichtsseite {path} kann nicht geschrieben werden: {reason}. Alles andere ist da.</translation>
    </message>
    <message>
        <source>The result goes to temporary files, which are gone when QGIS ends.</source>
        <translation>Das Ergebnis kommt in temporäre Dateien, die verschwinden, wenn QGIS endet.</translation>
    </message>
    <message>
        <source>The run ended without saying why.</source>
        <translation>Der Lauf endete, ohne zu sagen, warum.</translation>
    </message>
    <message>
        <source>The same bands only</source>
        <translation>Nur dieselben Kanäle</translation>
    </message>
    <message>
        <source>The scene has no optical T2, which is what a model learns.</source>
        <translation>Die Szene hat kein Optik T2, das aber ist es, was ein Modell lernt.</translation>
    </message>
    <message>
        <source>The scene {name} is temporary and goes with QGIS: to keep it, make it again and say where to save it.</source>
        <translation>Die Szene {name} ist temporär und verschwindet mit QGIS: Um sie zu behalten, neu erzeugen und einen Speicherort angeben.</translation>
    </message>
    <message>
        <source>The scene, a JSON file.</source>
        <translation>Die Szene, eine JSON-Datei.</translation>
    </message>
    <message>
        <source>The scores of every method</source>
        <translation>Die Güte aller Methoden</translation>
    </message>
    <message>
        <source>The scores, as JSON.</source>
        <translation>Die Güte, als JSON.</translation>
    </message>
    <message>
        <source>The season has no date that can be used.</source>
        <translation>Die Saison hat keinen Termin, der verwendet werden kann.</translation>
    </message>
    <message>
        <source>The season that prepare made: its folder, or its collection.json.</source>
        <translation>Die Saison, die prepare angelegt hat: ihr Ordner oder ihre collection.json.</translation>
    </message>
    <message>
        <source>The season {path} has none of these dates: {days}.</source>
        <translation>Die Saison {path} hat keinen dieser Termine: {days}.</translation>
    </message>
    <message>
        <source>The simulated image, a GeoTIFF.</source>
        <translation>Das simulierte Bild, ein GeoTIFF.</translation>
    </message>
    <message>
        <source>The simulated image, a GeoTIFF. Unless you choose another place, it goes beside the input that it is named after: {FOLDER} and {NAME} stand for the folder and the name of that file.</source>
        <translation>Das simulierte Bild, ein GeoTIFF. Ohne andere Wahl kommt es neben die Eingabe, nach der es benannt ist: {FOLDER} und {NAME} stehen für Ordner und Namen dieser Datei.</translation>
    </message>
    <message>
        <source>The system does not allow files as large as the libraries are.</source>
        <translation>Das System erlaubt keine so großen Dateien, wie die Bibliotheken sind.</translation>
    </message>
    <message>
        <source>The test area lies outside of all scenes.</source>
        <translation>Das Testgebiet liegt außerhalb aller Szenen.</translation>
    </message>
    <message>
        <source>The training area lies outside of all scenes.</source>
        <translation>Das Trainingsgebiet liegt außerhalb aller Szenen.</translation>
    </message>
    <message>
        <source>The true image; bands are matched by their names.</source>
        <translation>Das wahre Bild; Kanäle werden nach ihren Namen zugeordnet.</translation>
    </message>
    <message>
        <source>The trust layer that Fill clouds has written.</source>
        <translation>Der Vertrauenslayer, den „Wolken füllen“ geschrieben hat.</translation>
    </message>
    <message>
        <source>The worker crashed (signal {code}).</source>
        <translation>Der Rechenprozess ist abgestürzt (Signal {code}).</translation>
    </message>
    <message>
        <source>The worker ended with exit code {code}.</source>
        <translation>Der Rechenprozess endete mit dem Exit-Code {code}.</translation>
    </message>
    <message>
        <source>The worker ended without a result.</source>
        <translation>Der Rechenprozess endete ohne Ergebnis.</translation>
    </message>
    <message>
        <source>The worker reported {path} as written, but it does not exist.</source>
        <translation>Der Rechenprozess meldete {path} als geschrieben, aber es gibt die Datei nicht.</translation>
    </message>
    <message>
        <source>The worker said what cannot be read of {path}: {error}.</source>
        <translation>Was der Rechenprozess über {path} sagte, kann nicht gelesen werden: {error}.</translation>
    </message>
    <message>
        <source>The worker was killed, probably because memory ran out.</source>
        <translation>Der Rechenprozess wurde beendet, wahrscheinlich weil der Speicher ausging.</translation>
    </message>
    <message>
        <source>The worker's Python {python} cannot be started: {reason}.</source>
        <translation>Das Python {python} des Rechenprozesses kann nicht gestartet werden: {reason}.</translation>
    </message>
    <message>
        <source>There is no Python to use.</source>
        <translation>Es gibt kein Python zu verwenden.</translation>
    </message>
    <message>
        <source>There is no SAR image within {days} days.</source>
        <translation>Innerhalb von {days} Tagen gibt es kein SAR-Bild.</translation>
    </message>
    <message>
        <source>There is no checkpoint beside the output.</source>
        <translation>Neben der Ausgabe liegt kein Zwischenstand.</translation>
    </message>
    <message>
        <source>There is no clear date with a SAR image of its own to fill it from.</source>
        <translation>Es gibt keinen wolkenfreien Termin mit eigenem SAR-Bild, aus dem er sich füllen ließe.</translation>
    </message>
    <message>
        <source>There is no cloud mask of this date; it counts as clear.</source>
        <translation>Für diesen Termin gibt es keine Wolkenmaske; er gilt als wolkenfrei.</translation>
    </message>
    <message>
        <source>There is no environment of ClearDate in {folder}.</source>
        <translation>In {folder} gibt es keine Umgebung von ClearDate.</translation>
    </message>
    <message>
        <source>There is no folder to write to beside {path}.</source>
        <translation>Neben {path} gibt es keinen Ordner, in den geschrieben werden kann.</translation>
    </message>
    <message>
        <source>There is no map to draw on.</source>
        <translation>Es gibt keine Karte zum Zeichnen.</translation>
    </message>
    <message>
        <source>There is no mask that the missed pixels could be added to.</source>
        <translation>Es gibt keine Maske, zu der die übersehenen Pixel hinzugefügt werden könnten.</translation>
    </message>
    <message>
        <source>There is no optical image with a date in its name in {folder}.</source>
        <translation>In {folder} gibt es kein optisches Bild mit einem Datum im Namen.</translation>
    </message>
    <message>
        <source>There is no trash for it here. Delete {name} for good?</source>
        <translation>Hier gibt es dafür keinen Papierkorb. {name} endgültig löschen?</translation>
    </message>
    <message>
        <source>There is nothing to learn from.</source>
        <translation>Es gibt nichts, woraus zu lernen wäre.</translation>
    </message>
    <message>
        <source>There was nothing to fill: the image was copied as it is.</source>
        <translation>Es gab nichts zu füllen: das Bild wurde kopiert, wie es ist.</translation>
    </message>
    <message>
        <source>This QGIS is changing the environment already (process, since: {holder}).</source>
        <translation>Dieses QGIS ändert die Umgebung bereits (Prozess, seit: {holder}).</translation>
    </message>
    <message>
        <source>This folder cannot be used.</source>
        <translation>Dieser Ordner kann nicht verwendet werden.</translation>
    </message>
    <message>
        <source>This machine has no Python that an environment could be made of.</source>
        <translation>Auf diesem Rechner gibt es kein Python, aus dem sich eine Umgebung anlegen ließe.</translation>
    </message>
    <message>
        <source>This takes too long to make to be lost: say where to save it.</source>
        <translation>Die Berechnung dauert zu lange, um das Ergebnis zu verlieren: einen Speicherort angeben.</translation>
    </message>
    <message>
        <source>This will be deleted; your images and models stay. Delete it?</source>
        <translation>Dies wird gelöscht; Bilder und Modelle bleiben. Löschen?</translation>
    </message>
    <message>
        <source>Tick a date that is to be filled.</source>
        <translation>Einen Termin ankreuzen, der gefüllt werden soll.</translation>
    </message>
    <message>
        <source>Tile size (pixels, 0 chooses)</source>
        <translation>Kachelgröße (Pixel, 0 wählt selbst)</translation>
    </message>
    <message>
        <source>To delete: {folder}, the link alone.</source>
        <translation>Zu löschen: {folder}, nur die Verknüpfung.</translation>
    </message>
    <message>
        <source>To delete: {folder}, with all that is in it.</source>
        <translation>Zu löschen: {folder} mit allem Inhalt.</translation>
    </message>
    <message>
        <source>Train</source>
        <translation>Training</translation>
    </message>
    <message>
        <source>Train model</source>
        <translation>Modell trainieren</translation>
    </message>
    <message>
        <source>Train, then simulate</source>
        <translation>Trainieren, dann simulieren</translation>
    </message>
    <message>
        <source>Training</source>
        <translation>Training</translation>
    </message>
    <message>
        <source>Training area</source>
        <translation>Trainingsgebiet</translation>
    </message>
    <message>
        <source>Trains a model on a pair of dates of one place and simulates another date of it from its SAR image alone with the clear pair.</source>
        <translation>Trainiert ein Modell an einem Paar von Terminen eines Ortes und simuliert einen weiteren Termin allein aus dessen SAR-Bild und dem wolkenfreien Paar.</translation>
    </message>
    <message>
        <source>Trains a model on one or more scenes, or on the clear dates of a season, and writes it as one .onnx file, for Fill clouds and Simulate optical image.
The log shows the scores of every epoch beside those of copying T1 and of linear regression. Cancelling keeps the best model so far.
fast suits any machine; the other presets are those of the literature and want a graphics card.</source>
        <translation>Trainiert ein Modell auf einer oder mehreren Szenen oder auf den wolkenfreien Terminen einer Saison und schreibt es als eine .onnx-Datei, für Wolken füllen und Optisches Bild simulieren.
Das Protokoll zeigt die Güte jeder Epoche neben der einer Kopie von T1 und der linearen Regression. Beim Abbrechen bleibt das bisher beste Modell erhalten.
fast passt für jeden Rechner; die anderen Voreinstellungen sind die der Literatur und verlangen eine Grafikkarte.</translation>
    </message>
    <message>
        <source>True colour</source>
        <translation>Echtfarben</translation>
    </message>
    <message>
        <source>True image</source>
        <translation>Wahres Bild</translation>
    </message>
    <message>
        <source>True image, to score the result (optional)</source>
        <translation>Wahres Bild, um das Ergebnis zu bewerten (optional)</translation>
    </message>
    <message>
        <source>Trust layer</source>
        <translation>Vertrauenslayer</translation>
    </message>
    <message>
        <source>Trust layer, a GeoTIFF: source of each pixel, expected absolute error and 90 % interval of each band, and where the inputs are unlike anything seen.</source>
        <translation>Vertrauenslayer, ein GeoTIFF: Herkunft jedes Pixels, erwarteter absoluter Fehler und 90-%-Intervall jedes Kanals und wo die Eingaben nichts Gesehenem gleichen.</translation>
    </message>
    <message>
        <source>Trust layers</source>
        <translation>Vertrauenslayer</translation>
    </message>
    <message>
        <source>Trust of {name}</source>
        <translation>Vertrauen in {name}</translation>
    </message>
    <message>
        <source>Try a demo scene</source>
        <translation>Demoszene ausprobieren</translation>
    </message>
    <message>
        <source>Try again.</source>
        <translation>Noch einmal versuchen.</translation>
    </message>
    <message>
        <source>Try again; if you have set an index or a mirror for pip, check it.</source>
        <translation>Erneut versuchen; ist für pip ein Index oder ein Mirror eingestellt, diesen prüfen.</translation>
    </message>
    <message>
        <source>Trying the worker</source>
        <translation>Der Rechenprozess wird ausprobiert</translation>
    </message>
    <message>
        <source>Unit</source>
        <translation>Einheit</translation>
    </message>
    <message>
        <source>Units of the SAR layers</source>
        <translation>Einheiten der SAR-Layer</translation>
    </message>
    <message>
        <source>Units of the SAR layers: dB, linear power, amplitude, or auto to tell by names, tags and values.</source>
        <translation>Einheiten der SAR-Layer: dB, lineare Leistung, Amplitude oder auto, um sie an Namen, Tags und Werten zu erkennen.</translation>
    </message>
    <message>
        <source>Unless you choose another place, it goes beside the input that it is named after: {FOLDER} and {NAME} stand for the folder and the name of that file.</source>
        <translation>Ohne andere Wahl kommt es neben die Eingabe, nach der es benannt ist: {FOLDER} und {NAME} stehen für Ordner und Namen dieser Datei.</translation>
    </message>
    <message>
        <source>Unpacking the libraries</source>
        <translation>Die Bibliotheken werden entpackt</translation>
    </message>
    <message>
        <source>Up to {needed} MB may be written, {free} MB are free in {folder}.</source>
        <translation>Bis zu {needed} MB werden eventuell geschrieben, {free} MB sind in {folder} frei.</translation>
    </message>
    <message>
        <source>Update</source>
        <translation>Aktualisieren</translation>
    </message>
    <message>
        <source>Update…</source>
        <translation>Aktualisieren…</translation>
    </message>
    <message>
        <source>Use ClearDate's own</source>
        <translation>ClearDates eigene nehmen</translation>
    </message>
    <message>
        <source>Use it to fill</source>
        <translation>Zum Füllen nehmen</translation>
    </message>
    <message>
        <source>Use the NVIDIA graphics card (CUDA)</source>
        <translation>NVIDIA-Grafikkarte verwenden (CUDA)</translation>
    </message>
    <message>
        <source>Use this Python as it is</source>
        <translation>Dieses Python so verwenden</translation>
    </message>
    <message>
        <source>Using {python}.</source>
        <translation>Verwendet wird {python}.</translation>
    </message>
    <message>
        <source>Values</source>
        <translation>Werte</translation>
    </message>
    <message>
        <source>Values of the mask that are cloud (3,8,9,10 of SCL)</source>
        <translation>Werte der Maske, die Wolke bedeuten (3,8,9,10 bei SCL)</translation>
    </message>
    <message>
        <source>Values of the mask that are cloud, for example 3,8,9,10 of Sentinel-2's scene classification. Unset: those of its kind.</source>
        <translation>Werte der Maske, die Wolke bedeuten, zum Beispiel 3,8,9,10 in der Szenenklassifikation von Sentinel-2. Ohne Angabe: die ihrer Art.</translation>
    </message>
    <message>
        <source>Values of the mask that are cloud, with commas; SCL: {values}</source>
        <translation>Werte der Maske, die Wolke bedeuten, mit Kommas; SCL: {values}</translation>
    </message>
    <message>
        <source>Wait until it is done and try again.</source>
        <translation>Warten, bis das fertig ist, und noch einmal versuchen.</translation>
    </message>
    <message>
        <source>Wait until it is done, or stop it there.</source>
        <translation>Warten, bis er fertig ist, oder ihn dort anhalten.</translation>
    </message>
    <message>
        <source>Wait until it is done, or stop it, and try again.</source>
        <translation>Warten, bis er fertig ist, oder ihn anhalten, und noch einmal versuchen.</translation>
    </message>
    <message>
        <source>Waiting for a run of ClearDate to end</source>
        <translation>Warten, bis ein Lauf von ClearDate fertig ist</translation>
    </message>
    <message>
        <source>Water vapour</source>
        <translation>Wasserdampf</translation>
    </message>
    <message>
        <source>Web pages (*.html)</source>
        <translation>Webseiten (*.html)</translation>
    </message>
    <message>
        <source>Weight of the L1 loss</source>
        <translation>Gewicht des L1-Verlusts</translation>
    </message>
    <message>
        <source>Weight of the L1 loss beside the adversarial loss; unset, the preset's (100 for the paper's).</source>
        <translation>Gewicht des L1-Verlusts neben dem adversariellen; ohne Angabe das der Voreinstellung (100 bei denen des Artikels).</translation>
    </message>
    <message>
        <source>What it takes and gives</source>
        <translation>Was es nimmt und gibt</translation>
    </message>
    <message>
        <source>What may fill: auto (a blend of trees, the Gaussian process gp and the models given, weighed on held-out clear pixels), copy, linear, trees, gp, or a model file. May be given several times; without auto trees or the first of these that clearly leads is taken.</source>
        <translation>Was füllen darf: auto (eine Mischung aus Bäumen, dem Gauß-Prozess gp und den angegebenen Modellen, gewichtet an zurückgehaltenen wolkenfreien Pixeln), copy, linear, trees, gp oder eine Modelldatei. Kann mehrfach angegeben werden; ohne auto werden die Bäume genommen oder das Erste davon, das klar vorn liegt.</translation>
    </message>
    <message>
        <source>What may fill: auto blends boosted trees (trees) and a Gaussian process (gp), weighed on held-out clear pixels. With a model, the model takes part too.</source>
        <translation>Was füllen darf: auto mischt Entscheidungsbäume (trees) und einen Gauß-Prozess (gp), gewichtet an zurückgehaltenen wolkenfreien Pixeln. Wird ein Modell angegeben, nimmt es daran teil.</translation>
    </message>
    <message>
        <source>What the cloud mask is</source>
        <translation>Was die Wolkenmaske ist</translation>
    </message>
    <message>
        <source>What the mask is: Sentinel-2's scene classification (scl), Fmask, Fmask of HLS (hls), Landsat's QA_PIXEL, a probability of cloud, values of which all but 0 are cloud, or nodata: the pixels of an image without a value. auto tells by its name and values.</source>
        <translation>Was die Maske ist: Szenenklassifikation von Sentinel-2 (scl), Fmask, Fmask von HLS (hls), QA_PIXEL von Landsat, eine Wolkenwahrscheinlichkeit (probability), Werte, von denen alle außer 0 Wolke sind (values), oder nodata: die Pixel eines Bildes ohne Wert. auto erkennt es an Namen und Werten.</translation>
    </message>
    <message>
        <source>What to do</source>
        <translation>Was zu tun ist</translation>
    </message>
    <message>
        <source>What to make the environment of, or with use: what to use as it is.</source>
        <translation>Woraus die Umgebung angelegt wird oder, bei use: was so verwendet wird, wie es ist.</translation>
    </message>
    <message>
        <source>What to train</source>
        <translation>Was trainiert wird</translation>
    </message>
    <message>
        <source>What to train.</source>
        <translation>Was trainiert wird.</translation>
    </message>
    <message>
        <source>When not to trust it: what was not checked</source>
        <translation>Wann es nicht zu trauen ist: was nicht geprüft wurde</translation>
    </message>
    <message>
        <source>Where it learned</source>
        <translation>Wo es gelernt hat</translation>
    </message>
    <message>
        <source>Where models run.</source>
        <translation>Wo Modelle rechnen.</translation>
    </message>
    <message>
        <source>Where the fill is good, a GeoTIFF: of each region how well clear pixels that were held out are told (PSNR in dB, mean of the bands), and whether by a fit of its own or by the one fit to all of the image. Nodata where no region was asked for.</source>
        <translation>Wo die Füllung gut ist, als GeoTIFF: je Region, wie gut zurückgehaltene wolkenfreie Pixel getroffen werden (PSNR in dB, Mittel der Kanäle), und ob durch eine eigene Anpassung oder durch die eine für das ganze Bild. Nodata, wo keine Region gefragt war.</translation>
    </message>
    <message>
        <source>Where the fill of {name} is good</source>
        <translation>Wo die Füllung von {name} gut ist</translation>
    </message>
    <message>
        <source>Where the filled {name} is good: how well clear pixels of each region that were held out are told, in dB.</source>
        <translation>Wo das gefüllte {name} gut ist: wie gut zurückgehaltene wolkenfreie Pixel jeder Region getroffen werden, in dB.</translation>
    </message>
    <message>
        <source>Where the model runs.</source>
        <translation>Wo das Modell rechnet.</translation>
    </message>
    <message>
        <source>Where to put it; unset, into the QGIS profile.</source>
        <translation>Wohin sie kommt; ohne Angabe ins QGIS-Profil.</translation>
    </message>
    <message>
        <source>Where to train.</source>
        <translation>Wo trainiert wird.</translation>
    </message>
    <message>
        <source>Where to train: a GeoJSON file with polygons, or an extent xmin,ymin,xmax,ymax in the scene's CRS. Unset: everywhere but the test area.</source>
        <translation>Wo trainiert wird: eine GeoJSON-Datei mit Polygonen oder eine Ausdehnung xmin,ymin,xmax,ymax im KBS der Szene. Ohne Angabe: überall außer im Testgebiet.</translation>
    </message>
    <message>
        <source>Where to validate, as for the training area. Unset: blocks held out of the scene.</source>
        <translation>Wo validiert wird, wie beim Trainingsgebiet. Ohne Angabe: Blöcke, die in der Szene zurückgehalten werden.</translation>
    </message>
    <message>
        <source>Where {name} learned</source>
        <translation>Wo {name} gelernt hat</translation>
    </message>
    <message>
        <source>Whether the dates are those of the files.</source>
        <translation>Ob die Daten der Aufnahmen die der Dateien sind.</translation>
    </message>
    <message>
        <source>Whether the layers lie exactly on each other: a shift of a pixel blurs every result.</source>
        <translation>Ob die Layer genau aufeinander liegen: eine Verschiebung um ein Pixel macht jedes Ergebnis unscharf.</translation>
    </message>
    <message>
        <source>Whether the true image is true: haze or shadow in it counts as an error.</source>
        <translation>Ob das wahre Bild wahr ist: Dunst oder Schatten darin zählt als Fehler.</translation>
    </message>
    <message>
        <source>Whether the worker runs</source>
        <translation>Ob der Rechenprozess läuft</translation>
    </message>
    <message>
        <source>Which of these is it?</source>
        <translation>Welches davon ist es?</translation>
    </message>
    <message>
        <source>Whittaker smoothing in time</source>
        <translation>Whittaker-Glättung über die Zeit</translation>
    </message>
    <message>
        <source>Will be replaced: {names}.</source>
        <translation>Wird ersetzt: {names}.</translation>
    </message>
    <message>
        <source>With CUDA</source>
        <translation>Mit CUDA</translation>
    </message>
    <message>
        <source>With CUDA, which was tried and works.</source>
        <translation>Mit CUDA; ausprobiert und funktioniert.</translation>
    </message>
    <message>
        <source>Without the tenth of the pixels that is trusted least, the error is {cut} smaller; without the tenth that really is worst it would be {best} smaller.</source>
        <translation>Ohne das Zehntel der Pixel mit dem geringsten Vertrauen ist der Fehler um {cut} kleiner; ohne das Zehntel, das wirklich am schlechtesten ist, wäre er um {best} kleiner.</translation>
    </message>
    <message>
        <source>Write a pattern of file names, scale and offset: *_N05*=0.0001,-0.1</source>
        <translation>Ein Muster von Dateinamen, Skala und Offset schreiben: *_N05*=0.0001,-0.1</translation>
    </message>
    <message>
        <source>Write a trust layer for each date: source of each pixel, expected absolute error and 90 % interval of each band, and pixels that no other date saw.</source>
        <translation>Für jeden Termin einen Vertrauenslayer schreiben: Herkunft jedes Pixels, erwarteter absoluter Fehler und 90-%-Intervall jedes Kanals und Pixel, die kein anderer Termin gesehen hat.</translation>
    </message>
    <message>
        <source>Write also these spectral indices of each date, each with its 90 % interval, as ndvi,nbr. There are ndvi, gndvi, ndre, evi, evi2, savi, ndwi, mndwi, ndmi, ndsi, nbr, nbr2, ndbi and bsi.</source>
        <translation>Für jeden Termin auch diese Spektralindizes schreiben, jeden mit seinem 90-%-Intervall, als ndvi,nbr. Es gibt ndvi, gndvi, ndre, evi, evi2, savi, ndwi, mndwi, ndmi, ndsi, nbr, nbr2, ndbi und bsi.</translation>
    </message>
    <message>
        <source>Write bands with larger pixels on their own grid</source>
        <translation>Kanäle mit größeren Pixeln auf ihrem Gitter schreiben</translation>
    </message>
    <message>
        <source>Write trust layers</source>
        <translation>Vertrauenslayer schreiben</translation>
    </message>
    <message>
        <source>Write what looks like missed cloud</source>
        <translation>Schreiben, was wie übersehene Wolke aussieht</translation>
    </message>
    <message>
        <source>Written to {path}.</source>
        <translation>Nach {path} geschrieben.</translation>
    </message>
    <message>
        <source>Yellow</source>
        <translation>Gelb</translation>
    </message>
    <message>
        <source>Yes, it fits these layers.</source>
        <translation>Ja, es passt zu diesen Layern.</translation>
    </message>
    <message>
        <source>Zoom to it</source>
        <translation>Hinzoomen</translation>
    </message>
    <message>
        <source>a probability of cloud</source>
        <translation>Wolkenwahrscheinlichkeit</translation>
    </message>
    <message>
        <source>about {download} to download, {disk} on the disk</source>
        <translation>etwa {download} Download, {disk} auf dem Datenträger</translation>
    </message>
    <message>
        <source>about {time} left</source>
        <translation>noch etwa {time}</translation>
    </message>
    <message>
        <source>accuracy</source>
        <translation>Genauigkeit</translation>
    </message>
    <message>
        <source>adversarial loss</source>
        <translation>adversarieller Verlust</translation>
    </message>
    <message>
        <source>all but 0</source>
        <translation>alle außer 0</translation>
    </message>
    <message>
        <source>all but the test area</source>
        <translation>alles außer dem Testgebiet</translation>
    </message>
    <message>
        <source>all dates of the season</source>
        <translation>alle Termine der Saison</translation>
    </message>
    <message>
        <source>all of it</source>
        <translation>alles</translation>
    </message>
    <message>
        <source>amplitude</source>
        <translation>Amplitude</translation>
    </message>
    <message>
        <source>angle °</source>
        <translation>Winkel °</translation>
    </message>
    <message>
        <source>as is usual for the mask</source>
        <translation>wie für die Maske üblich</translation>
    </message>
    <message>
        <source>assumed</source>
        <translation>angenommen</translation>
    </message>
    <message>
        <source>at work</source>
        <translation>in Arbeit</translation>
    </message>
    <message>
        <source>auto</source>
        <translation>auto</translation>
    </message>
    <message>
        <source>auto: the best on clear pixels</source>
        <translation>auto: die beste laut Prüfung</translation>
    </message>
    <message>
        <source>batch</source>
        <translation>Batch</translation>
    </message>
    <message>
        <source>blend</source>
        <translation>Mischung</translation>
    </message>
    <message>
        <source>blocks spread over each scene</source>
        <translation>über jede Szene verteilte Blöcke</translation>
    </message>
    <message>
        <source>boosted trees</source>
        <translation>Entscheidungsbäume</translation>
    </message>
    <message>
        <source>boosted trees on the best date</source>
        <translation>Entscheidungsbäume auf dem besten Termin</translation>
    </message>
    <message>
        <source>by its metadata</source>
        <translation>laut Metadaten</translation>
    </message>
    <message>
        <source>by its name</source>
        <translation>laut Namen</translation>
    </message>
    <message>
        <source>by its values</source>
        <translation>nach den Werten</translation>
    </message>
    <message>
        <source>by tags of its files</source>
        <translation>laut Tags der Dateien</translation>
    </message>
    <message>
        <source>cGAN</source>
        <translation>cGAN</translation>
    </message>
    <message>
        <source>calibration</source>
        <translation>Kalibrierung</translation>
    </message>
    <message>
        <source>catalog</source>
        <translation>Katalog</translation>
    </message>
    <message>
        <source>clear pixels of optical T2</source>
        <translation>wolkenfreie Pixel von Optik T2</translation>
    </message>
    <message>
        <source>clear pixels of optical T2 less the linear regression</source>
        <translation>wolkenfreie Pixel von Optik T2 minus lineare Regression</translation>
    </message>
    <message>
        <source>clip</source>
        <translation>zuschneiden</translation>
    </message>
    <message>
        <source>cloud</source>
        <translation>Wolke</translation>
    </message>
    <message>
        <source>cloud removal</source>
        <translation>Wolkenentfernung</translation>
    </message>
    <message>
        <source>copying T1</source>
        <translation>Kopie von T1</translation>
    </message>
    <message>
        <source>dB</source>
        <translation>dB</translation>
    </message>
    <message>
        <source>dB, changed</source>
        <translation>dB, verändert</translation>
    </message>
    <message>
        <source>days</source>
        <translation>Tage</translation>
    </message>
    <message>
        <source>deep learning</source>
        <translation>Deep Learning</translation>
    </message>
    <message>
        <source>demo</source>
        <translation>Demo</translation>
    </message>
    <message>
        <source>download</source>
        <translation>Download</translation>
    </message>
    <message>
        <source>example</source>
        <translation>Beispiel</translation>
    </message>
    <message>
        <source>filled</source>
        <translation>gefüllt</translation>
    </message>
    <message>
        <source>from the files</source>
        <translation>aus den Dateien</translation>
    </message>
    <message>
        <source>gap filling</source>
        <translation>Lückenfüllung</translation>
    </message>
    <message>
        <source>gpt</source>
        <translation>gpt</translation>
    </message>
    <message>
        <source>graphics card (CUDA)</source>
        <translation>Grafikkarte (CUDA)</translation>
    </message>
    <message>
        <source>graphics card if there is one</source>
        <translation>Grafikkarte, falls vorhanden</translation>
    </message>
    <message>
        <source>import</source>
        <translation>importieren</translation>
    </message>
    <message>
        <source>install</source>
        <translation>installieren</translation>
    </message>
    <message>
        <source>install: make it anew; repair: replace what is damaged; check: read every file and try the worker; remove: delete it; use: take the Python given below instead of an environment of ClearDate's own; list: say what remove would delete.</source>
        <translation>install: neu anlegen; repair: Beschädigtes ersetzen; check: alle Dateien lesen und den Rechenprozess ausprobieren; remove: löschen; use: das unten angegebene Python statt einer eigenen Umgebung von ClearDate nehmen; list: anzeigen, was remove löschen würde.</translation>
    </message>
    <message>
        <source>interpolation in time</source>
        <translation>zeitliche Interpolation</translation>
    </message>
    <message>
        <source>interpolation in time and a line</source>
        <translation>zeitliche Interpolation und eine Gerade</translation>
    </message>
    <message>
        <source>interpolation: {score} dB</source>
        <translation>Interpolation: {score} dB</translation>
    </message>
    <message>
        <source>it cannot make environments (on Debian and Ubuntu: install python3-venv)</source>
        <translation>es kann keine Umgebungen anlegen (unter Debian und Ubuntu: python3-venv installieren)</translation>
    </message>
    <message>
        <source>it has 32 bits</source>
        <translation>es hat 32 Bit</translation>
    </message>
    <message>
        <source>it holds no JSON</source>
        <translation>sie enthält kein JSON</translation>
    </message>
    <message>
        <source>it holds no scores of methods</source>
        <translation>sie enthält keine Güte von Methoden</translation>
    </message>
    <message>
        <source>it is larger than any report</source>
        <translation>sie ist größer als jeder Bericht</translation>
    </message>
    <message>
        <source>it is missing</source>
        <translation>fehlt</translation>
    </message>
    <message>
        <source>it is no Python that runs</source>
        <translation>es ist kein lauffähiges Python</translation>
    </message>
    <message>
        <source>it is no file</source>
        <translation>es ist keine Datei</translation>
    </message>
    <message>
        <source>it is {name}, not CPython</source>
        <translation>es ist {name}, nicht CPython</translation>
    </message>
    <message>
        <source>its version is {version}</source>
        <translation>seine Version ist {version}</translation>
    </message>
    <message>
        <source>like cloud</source>
        <translation>wie Wolke</translation>
    </message>
    <message>
        <source>like cloud in T1</source>
        <translation>wie Wolke in T1</translation>
    </message>
    <message>
        <source>like the shadow of a cloud</source>
        <translation>wie der Schatten einer Wolke</translation>
    </message>
    <message>
        <source>like the shadow of a cloud in T1</source>
        <translation>wie der Schatten einer Wolke in T1</translation>
    </message>
    <message>
        <source>like thin cloud</source>
        <translation>wie dünne Wolke</translation>
    </message>
    <message>
        <source>like thin cloud in T1</source>
        <translation>wie dünne Wolke in T1</translation>
    </message>
    <message>
        <source>like {method}</source>
        <translation>wie {method}</translation>
    </message>
    <message>
        <source>linear power</source>
        <translation>lineare Leistung</translation>
    </message>
    <message>
        <source>linear regression</source>
        <translation>lineare Regression</translation>
    </message>
    <message>
        <source>looks like haze</source>
        <translation>sieht nach Dunst aus</translation>
    </message>
    <message>
        <source>looks like snow</source>
        <translation>sieht nach Schnee aus</translation>
    </message>
    <message>
        <source>loss</source>
        <translation>Verlust</translation>
    </message>
    <message>
        <source>loss of the discriminator</source>
        <translation>Verlust des Diskriminators</translation>
    </message>
    <message>
        <source>model</source>
        <translation>Modell</translation>
    </message>
    <message>
        <source>nearest clear date of each pixel</source>
        <translation>nächster wolkenfreier Termin jedes Pixels</translation>
    </message>
    <message>
        <source>neural network</source>
        <translation>neuronales Netz</translation>
    </message>
    <message>
        <source>no date</source>
        <translation>ohne Datum</translation>
    </message>
    <message>
        <source>no mask</source>
        <translation>keine Maske</translation>
    </message>
    <message>
        <source>none</source>
        <translation>ohne</translation>
    </message>
    <message>
        <source>observed</source>
        <translation>beobachtet</translation>
    </message>
    <message>
        <source>offset</source>
        <translation>Offset</translation>
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
        <translation>onnxruntime bietet es nicht an</translation>
    </message>
    <message>
        <source>optical</source>
        <translation>optisch</translation>
    </message>
    <message>
        <source>optical T1</source>
        <translation>Optik T1</translation>
    </message>
    <message>
        <source>pip cannot use a SOCKS proxy.</source>
        <translation>pip kann keinen SOCKS-Proxy verwenden.</translation>
    </message>
    <message>
        <source>pip ended with exit code {code}: {reason}</source>
        <translation>pip endete mit Code {code}: {reason}</translation>
    </message>
    <message>
        <source>pix2pix</source>
        <translation>pix2pix</translation>
    </message>
    <message>
        <source>polygons</source>
        <translation>Polygone</translation>
    </message>
    <message>
        <source>preset: {number}</source>
        <translation>Voreinstellung: {number}</translation>
    </message>
    <message>
        <source>processor</source>
        <translation>Prozessor</translation>
    </message>
    <message>
        <source>range Doppler</source>
        <translation>Range-Doppler</translation>
    </message>
    <message>
        <source>reflectance</source>
        <translation>Reflektanz</translation>
    </message>
    <message>
        <source>regional fits</source>
        <translation>regionale Anpassungen</translation>
    </message>
    <message>
        <source>scale</source>
        <translation>Skala</translation>
    </message>
    <message>
        <source>simulate: filling dates; train: training too.</source>
        <translation>simulate: Termine füllen; train: auch trainieren.</translation>
    </message>
    <message>
        <source>simulated</source>
        <translation>simuliert</translation>
    </message>
    <message>
        <source>spectral angle</source>
        <translation>Spektralwinkel</translation>
    </message>
    <message>
        <source>synthetic</source>
        <translation>künstlich</translation>
    </message>
    <message>
        <source>temporary files</source>
        <translation>temporäre Dateien</translation>
    </message>
    <message>
        <source>the nodata of an image</source>
        <translation>NoData eines Bildes</translation>
    </message>
    <message>
        <source>the settings</source>
        <translation>die Einstellungen</translation>
    </message>
    <message>
        <source>the simpler answer</source>
        <translation>einfachere Antwort</translation>
    </message>
    <message>
        <source>the simulated image</source>
        <translation>simuliertes Bild</translation>
    </message>
    <message>
        <source>this model</source>
        <translation>dieses Modell</translation>
    </message>
    <message>
        <source>time series</source>
        <translation>Zeitreihe</translation>
    </message>
    <message>
        <source>told by name and values</source>
        <translation>an Namen und Werten erkannt</translation>
    </message>
    <message>
        <source>torch</source>
        <translation>torch</translation>
    </message>
    <message>
        <source>training</source>
        <translation>Training</translation>
    </message>
    <message>
        <source>tutorial</source>
        <translation>Anleitung</translation>
    </message>
    <message>
        <source>units</source>
        <translation>Einheiten</translation>
    </message>
    <message>
        <source>unlike both</source>
        <translation>anders als beides</translation>
    </message>
    <message>
        <source>unlike the clear pixels of the date</source>
        <translation>anders als die wolkenfreien Pixel des Termins</translation>
    </message>
    <message>
        <source>unlike what the model was trained on</source>
        <translation>anders als das, womit das Modell trainiert wurde</translation>
    </message>
    <message>
        <source>validation</source>
        <translation>Validierung</translation>
    </message>
    <message>
        <source>values</source>
        <translation>Werte</translation>
    </message>
    <message>
        <source>values, all but 0 are cloud</source>
        <translation>Werte, alle außer 0 sind Wolke</translation>
    </message>
    <message>
        <source>version {found} instead of {pinned}</source>
        <translation>Version {found} statt {pinned}</translation>
    </message>
    <message>
        <source>where T2 is clear</source>
        <translation>wo T2 wolkenfrei ist</translation>
    </message>
    <message>
        <source>works</source>
        <translation>funktioniert</translation>
    </message>
    <message>
        <source>{count} dates from {first} to {last}, {sar} with SAR.</source>
        <translation>{count} Termine vom {first} bis {last}, {sar} mit SAR.</translation>
    </message>
    <message>
        <source>{count} of {all} files have the hash that was published for them.</source>
        <translation>{count} von {all} Dateien haben den für sie veröffentlichten Hash.</translation>
    </message>
    <message>
        <source>{date} has no cloud mask: it counts as clear, and dates are filled from it. Make sure that it is.</source>
        <translation>{date} hat keine Wolkenmaske: Der Termin gilt als wolkenfrei, und andere werden aus ihm gefüllt. Bitte sicherstellen, dass er es ist.</translation>
    </message>
    <message>
        <source>{date}: filled by {method}, {psnr} dB on held-out clear pixels.</source>
        <translation>{date}: gefüllt mit {method}, {psnr} dB an zurückgehaltenen wolkenfreien Pixeln.</translation>
    </message>
    <message>
        <source>{date}: filled by {method}, {psnr} dB on pixels that were held out.</source>
        <translation>{date}: gefüllt mit {method}, {psnr} dB an zurückgehaltenen Pixeln.</translation>
    </message>
    <message>
        <source>{date}: no cloud mask</source>
        <translation>{date}: keine Wolkenmaske</translation>
    </message>
    <message>
        <source>{date}: no image shows this day</source>
        <translation>{date}: kein Bild zeigt diesen Tag</translation>
    </message>
    <message>
        <source>{date}: the SAR images of T1 and T2 have other relative orbits ({one} and {other}); what they see from elsewhere is taken for a change.</source>
        <translation>{date}: Die SAR-Bilder von T1 und T2 haben verschiedene relative Orbits ({one} und {other}); was sie von anderswo sehen, gilt als Änderung.</translation>
    </message>
    <message>
        <source>{date}: {share} cloud</source>
        <translation>{date}: {share} Wolken</translation>
    </message>
    <message>
        <source>{file} is not the file that was published under this name.</source>
        <translation>{file} ist nicht die Datei, die unter diesem Namen veröffentlicht wurde.</translation>
    </message>
    <message>
        <source>{filled} date(s) filled, {failed} failed.</source>
        <translation>{filled} Termin(e) gefüllt, {failed} gescheitert.</translation>
    </message>
    <message>
        <source>{filled} date(s) filled, {failed} failed; {summary} says more.</source>
        <translation>{filled} Termin(e) gefüllt, {failed} gescheitert; mehr steht in {summary}.</translation>
    </message>
    <message>
        <source>{folder} holds what ClearDate did not put there: {names}.</source>
        <translation>{folder} enthält Fremdes, das nicht von ClearDate stammt: {names}.</translation>
    </message>
    <message>
        <source>{folder} is in use: {reason}.</source>
        <translation>{folder} wird gerade verwendet: {reason}.</translation>
    </message>
    <message>
        <source>{folder} is inside the plugin, which QGIS deletes when it updates it.</source>
        <translation>{folder} liegt in der Erweiterung, die QGIS beim Aktualisieren löscht.</translation>
    </message>
    <message>
        <source>{folder} is no folder that can be written to.</source>
        <translation>{folder} ist kein Ordner, in den geschrieben werden kann.</translation>
    </message>
    <message>
        <source>{folder} stays: it holds what is in use, or not ClearDate's.</source>
        <translation>{folder} bleibt: der Ordner enthält etwas, das in Gebrauch ist oder nicht zu ClearDate gehört.</translation>
    </message>
    <message>
        <source>{folder} stays: it was not made by this installation of ClearDate.</source>
        <translation>{folder} bleibt: der Ordner wurde nicht von dieser Installation von ClearDate angelegt.</translation>
    </message>
    <message>
        <source>{free} free</source>
        <translation>{free} frei</translation>
    </message>
    <message>
        <source>{gain} dB against interpolation in time (median).</source>
        <translation>{gain} dB gegenüber zeitlicher Interpolation (Median).</translation>
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
        <translation>{index} des gefüllten {name}, {formula}. Der zweite Kanal ist die halbe Breite des 90-%-Intervalls, 0 wo das Pixel beobachtet wurde.</translation>
    </message>
    <message>
        <source>{index} of {name}</source>
        <translation>{index} von {name}</translation>
    </message>
    <message>
        <source>{int8} dB in 8 bits, {fp16} dB in 16 bits</source>
        <translation>{int8} dB in 8 Bit, {fp16} dB in 16 Bit</translation>
    </message>
    <message>
        <source>{label} has 8 bits, as a picture has. Choose the reflectance product, or set scale and offset under Advanced.</source>
        <translation>{label} hat 8 Bit, wie ein Anzeigebild. Das Reflektanzprodukt wählen oder Skala und Offset unter Erweitert setzen.</translation>
    </message>
    <message>
        <source>{label} has hardly a value below 1000. If it is a Sentinel-2 product of 2022 or later, set its offset to -0.1 under Advanced.</source>
        <translation>{label} hat kaum einen Wert unter 1000. Ist es ein Sentinel-2-Produkt von 2022 oder später, den Offset unter Erweitert auf -0.1 setzen.</translation>
    </message>
    <message>
        <source>{label} holds no valid pixel. Choose another layer, or check its nodata value.</source>
        <translation>{label} enthält kein gültiges Pixel. Einen anderen Layer wählen oder dessen NoData-Wert prüfen.</translation>
    </message>
    <message>
        <source>{label} is needed and not chosen.</source>
        <translation>{label} ist nötig und nicht gewählt.</translation>
    </message>
    <message>
        <source>{label} is neither dB nor linear power as stated (median {middle}). Calibrate it to sigma or gamma nought.</source>
        <translation>{label} ist weder dB noch lineare Leistung wie angegeben (Median {middle}). Auf Sigma oder Gamma Null kalibrieren.</translation>
    </message>
    <message>
        <source>{label} is no reflectance: 99 % lie below {top} after scale {scale} and offset {offset}. Set them under Advanced.</source>
        <translation>{label} ist keine Reflektanz: 99 % liegen nach Skala {scale} und Offset {offset} unter {top}. Beide unter Erweitert setzen.</translation>
    </message>
    <message>
        <source>{label} looks like reflectance in per cent. If it is, set its scale to 0.01 under Advanced.</source>
        <translation>{label} sieht nach Reflektanz in Prozent aus. Wenn es so ist, die Skala unter Erweitert auf 0.01 setzen.</translation>
    </message>
    <message>
        <source>{label} may be in other units than {units}: its name and its values do not settle it. Say under Advanced which.</source>
        <translation>{label} könnte andere Einheiten haben als {units}: Name und Werte entscheiden es nicht. Unter Erweitert angeben, welche.</translation>
    </message>
    <message>
        <source>{label}: the file {path} does not exist.</source>
        <translation>{label}: Die Datei {path} gibt es nicht.</translation>
    </message>
    <message>
        <source>{label}: the layer cannot be read.</source>
        <translation>{label}: Der Layer kann nicht gelesen werden.</translation>
    </message>
    <message>
        <source>{label}: the median of {layer} is {median}, but it learned on {least} to {most}. Check the units, or expect little of it.</source>
        <translation>{label}: der Median von {layer} ist {median}, gelernt hat es aber an {least} bis {most}. Die Einheiten prüfen oder wenig davon erwarten.</translation>
    </message>
    <message>
        <source>{label}: {given} does not exist or is no raster that QGIS can read.</source>
        <translation>{label}: {given} gibt es nicht, oder es ist kein Raster, das QGIS lesen kann.</translation>
    </message>
    <message>
        <source>{label}: {layer} has the bands that it takes.</source>
        <translation>{label}: {layer} hat die Kanäle, die es nimmt.</translation>
    </message>
    <message>
        <source>{label}: {layer} has the bands {found}; the model takes {wanted}.</source>
        <translation>{label}: {layer} hat die Kanäle {found}; das Modell nimmt {wanted}.</translation>
    </message>
    <message>
        <source>{label}: {layer} has {found} band(s), but at least {wanted} are needed.</source>
        <translation>{label}: {layer} hat {found} Kanäle, mindestens {wanted} sind aber nötig.</translation>
    </message>
    <message>
        <source>{label}: {layer} holds no polygons.</source>
        <translation>{label}: {layer} enthält keine Polygone.</translation>
    </message>
    <message>
        <source>{label}: {layer}, median {median}; it learned on {least} to {most}.</source>
        <translation>{label}: {layer}, Median {median}; gelernt hat es an {least} bis {most}.</translation>
    </message>
    <message>
        <source>{label}: {path} is no {suffix} file.</source>
        <translation>{label}: {path} ist keine {suffix}-Datei.</translation>
    </message>
    <message>
        <source>{label}: {sensor}, {date}, offset {offset} {source}.</source>
        <translation>{label}: {sensor}, {date}, Offset {offset} {source}.</translation>
    </message>
    <message>
        <source>{label}: {sensor}, {date}, {units} {source}.</source>
        <translation>{label}: {sensor}, {date}, {units} {source}.</translation>
    </message>
    <message>
        <source>{layer}: polygon {number} cannot be put into longitude and latitude.</source>
        <translation>{layer}: Polygon {number} kann nicht in Länge und Breite umgerechnet werden.</translation>
    </message>
    <message>
        <source>{lead} dB WORSE than {method}</source>
        <translation>{lead} dB SCHLECHTER als {method}</translation>
    </message>
    <message>
        <source>{lead} dB better than {method}</source>
        <translation>{lead} dB besser als {method}</translation>
    </message>
    <message>
        <source>{low} to {high}</source>
        <translation>{low} bis {high}</translation>
    </message>
    <message>
        <source>{megabytes} MB</source>
        <translation>{megabytes} MB</translation>
    </message>
    <message>
        <source>{method} (simple)</source>
        <translation>{method} (einfach)</translation>
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
        <translation>{names}: kein KBS bekannt, und die Layer teilen sich kein Pixelgitter. Das KBS in der Datei setzen (Raster &gt; Projektionen &gt; Projektion zuweisen).</translation>
    </message>
    <message>
        <source>{name} (comes with ClearDate)</source>
        <translation>{name} (mit ClearDate geliefert)</translation>
    </message>
    <message>
        <source>{name} as the dates of the season {season} and SAR tell it. No image shows the day: every pixel is simulated.</source>
        <translation>{name}, wie die Termine der Saison {season} und SAR es sagen. Kein Bild zeigt den Tag: Jedes Pixel ist simuliert.</translation>
    </message>
    <message>
        <source>{name} exists and will be replaced.</source>
        <translation>{name} gibt es schon und wird ersetzt.</translation>
    </message>
    <message>
        <source>{name} has no polygon yet. Draw the clouds on the map.</source>
        <translation>{name} hat noch kein Polygon. Die Wolken auf der Karte zeichnen.</translation>
    </message>
    <message>
        <source>{name} holds no product that is {kind}. Choose another one.</source>
        <translation>{name} enthält kein Produkt der Art {kind}. Ein anderes wählen.</translation>
    </message>
    <message>
        <source>{name} is among the models now.</source>
        <translation>{name} gehört jetzt zu den Modellen.</translation>
    </message>
    <message>
        <source>{name} is chosen as {one} and as {other}. Choose another for one of them.</source>
        <translation>{name} ist als {one} und als {other} gewählt. Für eines davon etwas anderes wählen.</translation>
    </message>
    <message>
        <source>{name} is left out: it cannot be read as a raster.</source>
        <translation>{name} wird ausgelassen: nicht als Raster lesbar.</translation>
    </message>
    <message>
        <source>{name} is left out: it has {count} band(s), of which neither their names nor their values say that they are optical or SAR, and its name does not say cloud mask.</source>
        <translation>{name} wird ausgelassen: {count} Kanäle, bei denen weder Namen noch Werte sagen, ob sie optisch oder SAR sind, und der Name sagt nicht, dass es eine Wolkenmaske ist.</translation>
    </message>
    <message>
        <source>{name} is left out: its name says that it is a result or a true image.</source>
        <translation>{name} wird ausgelassen: Dem Namen nach ist es ein Ergebnis oder ein wahres Bild.</translation>
    </message>
    <message>
        <source>{name} is left out: nothing tells its date.</source>
        <translation>{name} wird ausgelassen: Nichts sagt das Datum.</translation>
    </message>
    <message>
        <source>{name} is left out: there is no date in its name.</source>
        <translation>{name} wird ausgelassen: kein Datum im Namen.</translation>
    </message>
    <message>
        <source>{name} is left out: {first} is of the same date.</source>
        <translation>{name} wird ausgelassen: {first} ist vom selben Termin.</translation>
    </message>
    <message>
        <source>{name} is left out: {reason}</source>
        <translation>{name} wird weggelassen: {reason}</translation>
    </message>
    <message>
        <source>{name} is on the map.</source>
        <translation>{name} ist auf der Karte.</translation>
    </message>
    <message>
        <source>{name} is removed.</source>
        <translation>{name} ist entfernt.</translation>
    </message>
    <message>
        <source>{name} is {found}; ClearDate was tested with {pinned}.</source>
        <translation>{name} ist {found}; getestet wurde ClearDate mit {pinned}.</translation>
    </message>
    <message>
        <source>{name} of {members}</source>
        <translation>{name} aus {members}</translation>
    </message>
    <message>
        <source>{name} with the pixels under its cloud mask simulated from SAR of both dates and {t1}. All other pixels are those of the input.</source>
        <translation>{name}, die Pixel unter der Wolkenmaske simuliert aus SAR beider Termine und {t1}. Alle anderen Pixel sind die der Eingabe.</translation>
    </message>
    <message>
        <source>{name} with the pixels under its cloud mask simulated from the other dates of the season {season} and from SAR. All other pixels are those of the input.</source>
        <translation>{name}, die Pixel unter der Wolkenmaske simuliert aus den anderen Terminen der Saison {season} und aus SAR. Alle anderen Pixel sind die der Eingabe.</translation>
    </message>
    <message>
        <source>{name}, driver {driver}</source>
        <translation>{name}, Treiber {driver}</translation>
    </message>
    <message>
        <source>{name}: {size} pixels</source>
        <translation>{name}: {size} Pixel</translation>
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
        <translation>{old} gab es schon: dieses heißt {new}.</translation>
    </message>
    <message>
        <source>{path} cannot be read.</source>
        <translation>{path} kann nicht gelesen werden.</translation>
    </message>
    <message>
        <source>{path} cannot be used: {reason}.</source>
        <translation>{path} kann nicht verwendet werden: {reason}.</translation>
    </message>
    <message>
        <source>{path} cannot be written: {reason}.</source>
        <translation>{path} kann nicht geschrieben werden: {reason}.</translation>
    </message>
    <message>
        <source>{path} cannot run the worker: {reason}</source>
        <translation>{path} kann den Rechenprozess nicht ausführen: {reason}</translation>
    </message>
    <message>
        <source>{path} does not exist.</source>
        <translation>{path} gibt es nicht.</translation>
    </message>
    <message>
        <source>{path} is missing or changed</source>
        <translation>{path} fehlt oder ist verändert</translation>
    </message>
    <message>
        <source>{path} is missing. Make the scene again.</source>
        <translation>{path} fehlt. Die Szene neu anlegen.</translation>
    </message>
    <message>
        <source>{path} is no raster that QGIS can read.</source>
        <translation>{path} ist kein Raster, das QGIS lesen kann.</translation>
    </message>
    <message>
        <source>{path} is no report of ClearDate: {reason}.</source>
        <translation>{path} ist kein Bericht von ClearDate: {reason}.</translation>
    </message>
    <message>
        <source>{path} is no trust layer of ClearDate.</source>
        <translation>{path} ist kein Vertrauenslayer von ClearDate.</translation>
    </message>
    <message>
        <source>{path} is not one of your own models.</source>
        <translation>{path} ist keines der eigenen Modelle.</translation>
    </message>
    <message>
        <source>{path} is there already and was not made by ClearDate.</source>
        <translation>{path} ist schon da und wurde nicht von ClearDate angelegt.</translation>
    </message>
    <message>
        <source>{path} lacks libraries: {names}.</source>
        <translation>{path} fehlen Bibliotheken: {names}.</translation>
    </message>
    <message>
        <source>{path} was made by another installation of ClearDate, or in another folder.</source>
        <translation>{path} wurde von einer anderen Installation von ClearDate oder in einem anderen Ordner angelegt.</translation>
    </message>
    <message>
        <source>{problem} All else is there.</source>
        <translation>{problem} Alles andere ist da.</translation>
    </message>
    <message>
        <source>{program} cannot be started: {reason}.</source>
        <translation>{program} kann nicht gestartet werden: {reason}.</translation>
    </message>
    <message>
        <source>{python} is used from now on; it can {tier}.</source>
        <translation>Ab jetzt wird {python} verwendet; es reicht für {tier}.</translation>
    </message>
    <message>
        <source>{sar} ({sar_date}) is {days} days from {optical} ({date}). Take the SAR image nearest to it.</source>
        <translation>{sar} ({sar_date}) ist {days} Tage von {optical} ({date}) entfernt. Das zeitlich nächste SAR-Bild nehmen.</translation>
    </message>
    <message>
        <source>{scene} has no images of T1, which this preset needs. Choose cgan, cnn or pix2pix, or make the scene again with all images.</source>
        <translation>{scene} hat keine Bilder von T1, die diese Voreinstellung braucht. cgan, cnn oder pix2pix wählen oder die Szene mit allen Bildern neu anlegen.</translation>
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
        <translation>{share} von Optik T2 werden von allen Layern bedeckt. Außerhalb bleiben wolkenfreie Pixel, bewölkte werden Nodata.</translation>
    </message>
    <message>
        <source>{share} of the simulated pixels are unlike the clear pixels of the date; there the figures of this report say little. The trust layer shows where.</source>
        <translation>{share} der simulierten Pixel sind anders als die wolkenfreien Pixel des Termins; dort sagen die Zahlen dieses Berichts wenig. Der Vertrauenslayer zeigt, wo.</translation>
    </message>
    <message>
        <source>{size}, place unknown</source>
        <translation>{size}, Ort unbekannt</translation>
    </message>
    <message>
        <source>{source} names a Python that does not exist: {path}.</source>
        <translation>{source} nennt ein Python, das es nicht gibt: {path}.</translation>
    </message>
    <message>
        <source>{text} is no number. Correct it under Advanced, or leave it empty.</source>
        <translation>{text} ist keine Zahl. Unter Erweitert berichtigen oder leer lassen.</translation>
    </message>
    <message>
        <source>{text} is no scale and offset of images.</source>
        <translation>{text} ist keine Angabe von Skala und Offset für Bilder.</translation>
    </message>
    <message>
        <source>{time} left</source>
        <translation>noch {time}</translation>
    </message>
    <message>
        <source>{what} (for {time})</source>
        <translation>{what} (seit {time})</translation>
    </message>
    <message>
        <source>{what} is temporary: QGIS deletes {path} when it closes. Save it, if you want to keep it.</source>
        <translation>{what} ist temporär: QGIS löscht {path} beim Beenden. Zum Behalten speichern.</translation>
    </message>
    <message>
        <source>{what}: QGIS deletes temporary files when it closes.</source>
        <translation>{what}: QGIS löscht temporäre Dateien beim Beenden.</translation>
    </message>
    <message>
        <source>{what}: {part} is no whole number.</source>
        <translation>{what}: {part} ist keine ganze Zahl.</translation>
    </message>
    <message>
        <source>{what}: {path}</source>
        <translation>{what}: {path}</translation>
    </message>
    <message>
        <source>{what}: {path} does not end in {suffix}.</source>
        <translation>{what}: {path} endet nicht auf {suffix}.</translation>
    </message>
    <message>
        <source>{what}: {path} is also an input or another output.</source>
        <translation>{what}: {path} ist auch eine Eingabe oder eine andere Ausgabe.</translation>
    </message>
    <message>
        <source>{what}: {path} is the folder of the season itself.</source>
        <translation>{what}: {path} ist der Ordner der Saison selbst.</translation>
    </message>
    <message>
        <source>… and {number} more</source>
        <translation>… und {number} weitere</translation>
    </message>
    <message>
        <source>≤ 0.01 in reflectance</source>
        <translation>≤ 0.01 in Reflektanz</translation>
    </message>
    <message>
        <source>≤ 0.02 in reflectance</source>
        <translation>≤ 0.02 in Reflektanz</translation>
    </message>
    <message>
        <source>⚠ This wants a graphics card: about {time} on a middling one. Choose fast, fewer epochs or a smaller width otherwise.</source>
        <translation>⚠ Das verlangt eine Grafikkarte: etwa {time} auf einer mittleren. Sonst fast, weniger Epochen oder eine kleinere Breite wählen.</translation>
    </message>
    <message>
        <source>⚠ {count} more cannot be read.</source>
        <translation>⚠ {count} weitere können nicht gelesen werden.</translation>
    </message>
</context>
<context>
    <name>worker</name>
    <message>
        <source>({days} days apart)</source>
        <translation>({days} Tage auseinander)</translation>
    </message>
    <message>
        <source>--compile and --save-memory do not go together.</source>
        <translation>--compile und --save-memory passen nicht zusammen.</translation>
    </message>
    <message>
        <source>--copy and --resolution need an area.</source>
        <translation>--copy und --resolution brauchen ein Gebiet.</translation>
    </message>
    <message>
        <source>1 band</source>
        <translation>1 Kanal</translation>
    </message>
    <message>
        <source>8 bits change its PSNR on held-out pixels by {int8_loss_db} dB, 16 bits by {fp16_loss_db} dB.</source>
        <translation>8 Bit ändern seinen PSNR an zurückgehaltenen Pixeln um {int8_loss_db} dB, 16 Bit um {fp16_loss_db} dB.</translation>
    </message>
    <message>
        <source>8 bits were asked for on {wanted}; networks run in 8 bits on the CPU.</source>
        <translation>8 Bit wurden auf {wanted} verlangt; Netze rechnen in 8 Bit auf der CPU.</translation>
    </message>
    <message>
        <source>A calendar of {cadence} days from {first} to {last} has {count} dates, more than {most}.</source>
        <translation>Ein Kalender alle {cadence} Tage von {first} bis {last} hat {count} Termine, mehr als {most}.</translation>
    </message>
    <message>
        <source>A checkpoint of an earlier run, {name}, will be replaced; to go on from it, resume.</source>
        <translation>Ein Zwischenstand eines früheren Laufs, {name}, wird ersetzt; mit Fortsetzen geht es von ihm aus weiter.</translation>
    </message>
    <message>
        <source>A season with clear dates near this one would simulate it about {gain} dB closer to the truth (prepare, then simulate --season; in QGIS Fill season).</source>
        <translation>Eine Saison mit wolkenfreien Terminen nahe diesem würde ihn etwa {gain} dB näher an der Wahrheit simulieren (prepare, dann simulate --season; in QGIS „Saison füllen“).</translation>
    </message>
    <message>
        <source>A tile of {size} pixels fits the memory of {name} only when nothing else runs there; going on with one run at a time.</source>
        <translation>Eine Kachel von {size} Pixeln passt nur dann in den Speicher von {name}, wenn dort sonst nichts läuft; weiter mit einem Lauf auf einmal.</translation>
    </message>
    <message>
        <source>A tile of {size} pixels is too large for the memory of {name}.</source>
        <translation>Eine Kachel von {size} Pixeln ist zu groß für den Speicher von {name}.</translation>
    </message>
    <message>
        <source>Acquisitions for ClearDate: {count}</source>
        <translation>Aufnahmen für ClearDate: {count}</translation>
    </message>
    <message>
        <source>Adjusting to the clear pixels around the cloud</source>
        <translation>Anpassung an die wolkenfreien Pixel rings um die Wolke</translation>
    </message>
    <message>
        <source>An acquisition has no name.</source>
        <translation>Eine Aufnahme hat keinen Namen.</translation>
    </message>
    <message>
        <source>An earlier run ended while its files took their places, and {path} is still the one before it: {reason}.</source>
        <translation>Ein früherer Lauf brach ab, während seine Dateien an ihren Platz kamen, und {path} ist noch die Datei von davor: {reason}.</translation>
    </message>
    <message>
        <source>Another item of the season has its name.</source>
        <translation>Ein anderes Item der Saison heißt ebenso.</translation>
    </message>
    <message>
        <source>Band {index} of {title} is said to have pixels {width} wide, {step} of those of the image, which cannot be worked with: it is filled as if they were of the image's size.</source>
        <translation>Kanal {index} von {title} soll Pixel von der Breite {width} haben, das sind {step} von denen des Bildes; damit lässt sich nicht rechnen: Er wird gefüllt, als wären sie so groß wie die des Bildes.</translation>
    </message>
    <message>
        <source>Baseline {baseline} should list an offset, and its metadata list none: 0 is taken.</source>
        <translation>Baseline {baseline} müsste einen Offset nennen, ihre Metadaten nennen aber keinen: 0 wird genommen.</translation>
    </message>
    <message>
        <source>Building overviews of {name}</source>
        <translation>Pyramiden von {name} werden berechnet</translation>
    </message>
    <message>
        <source>CUDA was asked for, but torch finds no GPU it can use.</source>
        <translation>CUDA wurde verlangt, aber torch findet keine GPU, die es verwenden kann.</translation>
    </message>
    <message>
        <source>Calibrate it to sigma or gamma nought in SNAP.</source>
        <translation>In SNAP auf Sigma oder Gamma Null kalibrieren.</translation>
    </message>
    <message>
        <source>Calibrate it to sigma or gamma nought, in dB (about -30 to 0) or linear power (about 0 to 1).</source>
        <translation>Auf Sigma oder Gamma Null kalibrieren, in dB (etwa -30 bis 0) oder linearer Leistung (etwa 0 bis 1).</translation>
    </message>
    <message>
        <source>Calibrate the SAR image to sigma or gamma nought, in dB (about -30 to 0) or linear power (about 0 to 1).</source>
        <translation>Das SAR-Bild auf Sigma oder Gamma Null kalibrieren, in dB (etwa -30 bis 0) oder linearer Leistung (etwa 0 bis 1).</translation>
    </message>
    <message>
        <source>Call it {value}.onnx.</source>
        <translation>Es {value}.onnx nennen.</translation>
    </message>
    <message>
        <source>Check that the polygons are clouds, and no footprint of the image; use simulate for a date that is cloudy all over.</source>
        <translation>Prüfen, ob die Polygone Wolken sind und nicht der Umriss des Bildes; für einen ganz bewölkten Termin simulate verwenden.</translation>
    </message>
    <message>
        <source>Check the CRS of both files.</source>
        <translation>Das KBS beider Dateien prüfen.</translation>
    </message>
    <message>
        <source>Check the CRS.</source>
        <translation>Das KBS prüfen.</translation>
    </message>
    <message>
        <source>Check the area and the dates, and see above what was left out.</source>
        <translation>Gebiet und Daten prüfen und oben nachsehen, was ausgelassen wurde.</translation>
    </message>
    <message>
        <source>Check the cloud mask and the test area.</source>
        <translation>Die Wolkenmaske und das Testgebiet prüfen.</translation>
    </message>
    <message>
        <source>Check the cloud mask and the training area.</source>
        <translation>Die Wolkenmaske und das Trainingsgebiet prüfen.</translation>
    </message>
    <message>
        <source>Check the disk or the connection, and run again.</source>
        <translation>Den Datenträger oder die Verbindung prüfen und erneut starten.</translation>
    </message>
    <message>
        <source>Check the file.</source>
        <translation>Die Datei prüfen.</translation>
    </message>
    <message>
        <source>Check the files that it is made of.</source>
        <translation>Die Dateien prüfen, aus denen es besteht.</translation>
    </message>
    <message>
        <source>Check the mask, the nodata values and that the images overlap.</source>
        <translation>Die Maske, die NoData-Werte und die Überlappung der Bilder prüfen.</translation>
    </message>
    <message>
        <source>Check the path and its permissions.</source>
        <translation>Den Pfad und seine Zugriffsrechte prüfen.</translation>
    </message>
    <message>
        <source>Check the path.</source>
        <translation>Den Pfad prüfen.</translation>
    </message>
    <message>
        <source>Check the permissions, or choose another place.</source>
        <translation>Die Rechte prüfen oder einen anderen Ort wählen.</translation>
    </message>
    <message>
        <source>Choose a day of the season, or prepare it with SAR of that day.</source>
        <translation>Wählen Sie einen Tag der Saison, oder bereiten Sie sie mit SAR dieses Tages vor.</translation>
    </message>
    <message>
        <source>Choose a new one for the season.</source>
        <translation>Einen neuen für die Saison wählen.</translation>
    </message>
    <message>
        <source>Choose a path of its own for each output.</source>
        <translation>Für jede Ausgabe einen eigenen Pfad wählen.</translation>
    </message>
    <message>
        <source>Choose a smaller learning rate, or the precision fp32.</source>
        <translation>Eine kleinere Lernrate oder die Rechengenauigkeit fp32 wählen.</translation>
    </message>
    <message>
        <source>Choose a smaller one, or a coarser --resolution.</source>
        <translation>Ein kleineres oder eine gröbere --resolution wählen.</translation>
    </message>
    <message>
        <source>Choose a smaller patch, a larger training area, or random sampling.</source>
        <translation>Einen kleineren Patch, ein größeres Trainingsgebiet oder zufällige Auswahl wählen.</translation>
    </message>
    <message>
        <source>Choose a smaller tile, close other programs, or work on a smaller part.</source>
        <translation>Eine kleinere Kachel wählen, andere Programme schließen oder einen kleineren Teil bearbeiten.</translation>
    </message>
    <message>
        <source>Choose an empty folder, or a new one.</source>
        <translation>Einen leeren oder neuen Ordner wählen.</translation>
    </message>
    <message>
        <source>Choose another folder for the output.</source>
        <translation>Einen anderen Ordner für die Ausgabe wählen.</translation>
    </message>
    <message>
        <source>Choose another folder, or leave out --resume to fill all dates again.</source>
        <translation>Einen anderen Ordner wählen oder --resume weglassen, um alle Termine neu zu füllen.</translation>
    </message>
    <message>
        <source>Choose another folder.</source>
        <translation>Einen anderen Ordner wählen.</translation>
    </message>
    <message>
        <source>Choose another name or folder.</source>
        <translation>Einen anderen Namen oder Ordner wählen.</translation>
    </message>
    <message>
        <source>Choose another name.</source>
        <translation>Einen anderen Namen wählen.</translation>
    </message>
    <message>
        <source>Choose another path for the output; inputs are never overwritten.</source>
        <translation>Einen anderen Pfad für die Ausgabe wählen; Eingaben werden nie überschrieben.</translation>
    </message>
    <message>
        <source>Choose another place, or close programs using it.</source>
        <translation>Einen anderen Ort wählen oder Programme schließen, die es verwenden.</translation>
    </message>
    <message>
        <source>Choose auto, or fp16.</source>
        <translation>auto oder fp16 wählen.</translation>
    </message>
    <message>
        <source>Choose auto, {methods} or an .onnx file.</source>
        <translation>auto, {methods} oder eine .onnx-Datei wählen.</translation>
    </message>
    <message>
        <source>Choose from the dates of the season.</source>
        <translation>Aus den Terminen der Saison wählen.</translation>
    </message>
    <message>
        <source>Choose from {low} to {high}.</source>
        <translation>Von {low} bis {high} wählen.</translation>
    </message>
    <message>
        <source>Choose one of {choices}.</source>
        <translation>Zur Wahl stehen {choices}.</translation>
    </message>
    <message>
        <source>Choose one of {jobs}.</source>
        <translation>Zur Wahl stehen {jobs}.</translation>
    </message>
    <message>
        <source>Choose one.</source>
        <translation>Eines davon wählen.</translation>
    </message>
    <message>
        <source>Choose the device auto or cpu, or install torch with CUDA and a driver.</source>
        <translation>Das Gerät auto oder cpu wählen oder torch mit CUDA und einen Treiber installieren.</translation>
    </message>
    <message>
        <source>Choose the device auto or cpu, or the precision auto or fp32.</source>
        <translation>Das Gerät auto oder cpu oder die Rechengenauigkeit auto oder fp32 wählen.</translation>
    </message>
    <message>
        <source>ClearDate's own generators are missing: there is no .onnx file in {folder}.</source>
        <translation>Die eigenen Generatoren von ClearDate fehlen: in {folder} gibt es keine .onnx-Datei.</translation>
    </message>
    <message>
        <source>Comparing the methods</source>
        <translation>Die Methoden werden verglichen</translation>
    </message>
    <message>
        <source>Comparing the scene with what the model learned from</source>
        <translation>Die Szene wird mit dem verglichen, woraus das Modell gelernt hat</translation>
    </message>
    <message>
        <source>Copy or download the file again.</source>
        <translation>Die Datei neu kopieren oder herunterladen.</translation>
    </message>
    <message>
        <source>Copy the .data folder beside the .dim file.</source>
        <translation>Den Ordner .data neben die .dim-Datei kopieren.</translation>
    </message>
    <message>
        <source>Copy the acquisition with --area and --copy.</source>
        <translation>Die Aufnahme mit --area und --copy kopieren.</translation>
    </message>
    <message>
        <source>Cut out a part.</source>
        <translation>Einen Teil ausschneiden.</translation>
    </message>
    <message>
        <source>Dates of a season whose pixels under cloud are simulated from the other dates.</source>
        <translation>Termine einer Saison, deren Pixel unter Wolken aus den anderen Terminen simuliert sind.</translation>
    </message>
    <message>
        <source>Delete it.</source>
        <translation>Die Datei löschen.</translation>
    </message>
    <message>
        <source>Download Collection 2 Level-2 (L2SP): surface reflectance.</source>
        <translation>Collection 2 Level-2 (L2SP) herunterladen: Reflektanz der Oberfläche.</translation>
    </message>
    <message>
        <source>Download Level-2A (S2…_MSIL2A_…), or make it with Sen2Cor.</source>
        <translation>Level-2A (S2…_MSIL2A_…) herunterladen oder mit Sen2Cor erzeugen.</translation>
    </message>
    <message>
        <source>Download it again, from a place that you trust.</source>
        <translation>Neu herunterladen, von einer vertrauenswürdigen Stelle.</translation>
    </message>
    <message>
        <source>Download it again.</source>
        <translation>Neu herunterladen.</translation>
    </message>
    <message>
        <source>Download it and make the scene again, or, if you trust it, allow the network with --allow-network (in QGIS: ALLOW_NETWORK).</source>
        <translation>Herunterladen und die Szene neu anlegen oder, falls vertrauenswürdig, das Netzwerk mit --allow-network erlauben (in QGIS: ALLOW_NETWORK).</translation>
    </message>
    <message>
        <source>Download it terrain-corrected: Sentinel-1 RTC of the Planetary Computer, of ASF (HyP3, on demand) or of Earth Engine (COPERNICUS/S1_GRD); or correct it with SNAP.</source>
        <translation>Geländekorrigiert herunterladen: Sentinel-1 RTC vom Planetary Computer, von ASF (HyP3, auf Anforderung) oder von Earth Engine (COPERNICUS/S1_GRD); oder mit SNAP korrigieren.</translation>
    </message>
    <message>
        <source>Download it, or mend its link: links of another machine lead nowhere here.</source>
        <translation>Herunterladen oder den Verweis berichtigen: Verweise von einem anderen Rechner führen hier ins Leere.</translation>
    </message>
    <message>
        <source>Download the product again, from a place that you trust.</source>
        <translation>Das Produkt neu herunterladen, von einer vertrauenswürdigen Stelle.</translation>
    </message>
    <message>
        <source>Download the product again.</source>
        <translation>Das Produkt neu herunterladen.</translation>
    </message>
    <message>
        <source>Download the whole product again.</source>
        <translation>Das ganze Produkt neu herunterladen.</translation>
    </message>
    <message>
        <source>Download them first, and give the item with its links to the copies; or allow the network with --allow-network (in QGIS: ALLOW_NETWORK).</source>
        <translation>Sie zuerst herunterladen und das Item mit Verweisen auf die Kopien angeben; oder das Netzwerk mit --allow-network erlauben (in QGIS: ALLOW_NETWORK).</translation>
    </message>
    <message>
        <source>Download what it names and name the copy, or, if you trust it, allow the network with --allow-network (in QGIS: ALLOW_NETWORK).</source>
        <translation>Das Genannte herunterladen und die Kopie angeben oder, falls vertrauenswürdig, das Netzwerk mit --allow-network erlauben (in QGIS: ALLOW_NETWORK).</translation>
    </message>
    <message>
        <source>Download what it names and name the copy; or allow the network with --allow-network (in QGIS: ALLOW_NETWORK).</source>
        <translation>Das Genannte herunterladen und die Kopie angeben; oder das Netzwerk mit --allow-network erlauben (in QGIS: ALLOW_NETWORK).</translation>
    </message>
    <message>
        <source>Draw a polygon, not lines.</source>
        <translation>Ein Polygon zeichnen, keine Linien.</translation>
    </message>
    <message>
        <source>Each of at most {most} needs a name of its own, of the kind {kind}.</source>
        <translation>Jeder der höchstens {most} Kanäle braucht einen eigenen Namen der Art {kind}.</translation>
    </message>
    <message>
        <source>Epoch {epoch} of {epochs}: PSNR {row} dB</source>
        <translation>Epoche {epoch} von {epochs}: PSNR {row} dB</translation>
    </message>
    <message>
        <source>Events need somebody to read them.</source>
        <translation>Ereignisse brauchen ein Programm, das sie liest.</translation>
    </message>
    <message>
        <source>Every number of its type is observed in {name}, so none is left that could mean nodata: pixels that cannot be filled stay as they are, and the trust layer tells which.</source>
        <translation>Jede Zahl des Datentyps kommt in {name} als Beobachtung vor, es bleibt also keine, die NoData bedeuten könnte: Pixel, die nicht gefüllt werden können, bleiben, wie sie sind, und der Vertrauenslayer sagt, welche.</translation>
    </message>
    <message>
        <source>Export it as one file; ClearDate opens no file that a model names.</source>
        <translation>Es als eine Datei exportieren; ClearDate öffnet keine Datei, die ein Modell nennt.</translation>
    </message>
    <message>
        <source>Export it for evaluation.</source>
        <translation>Es für die Auswertung (evaluation mode) exportieren.</translation>
    </message>
    <message>
        <source>Export it with free batch, height and width.</source>
        <translation>Es mit variabler Batch-Größe, Höhe und Breite exportieren.</translation>
    </message>
    <message>
        <source>Export it with the axes batch, channels, height, width.</source>
        <translation>Es mit den Achsen Batch, Kanäle, Höhe, Breite exportieren.</translation>
    </message>
    <message>
        <source>Filling by {method}.</source>
        <translation>Gefüllt wird mit {method}.</translation>
    </message>
    <message>
        <source>Filling {name}</source>
        <translation>{name} wird gefüllt</translation>
    </message>
    <message>
        <source>Finished {path}: an earlier run had ended while its files took their places.</source>
        <translation>{path} fertiggestellt: Ein früherer Lauf war abgebrochen, während seine Dateien an ihren Platz kamen.</translation>
    </message>
    <message>
        <source>Finishing the files</source>
        <translation>Dateien werden fertiggestellt</translation>
    </message>
    <message>
        <source>Finishing the image</source>
        <translation>Das Bild wird fertiggestellt</translation>
    </message>
    <message>
        <source>Fmask</source>
        <translation>Fmask</translation>
    </message>
    <message>
        <source>Fmask of HLS, in bits</source>
        <translation>Fmask von HLS, in Bits</translation>
    </message>
    <message>
        <source>Free some disk space or choose another disk.</source>
        <translation>Platz schaffen oder einen anderen Datenträger wählen.</translation>
    </message>
    <message>
        <source>Free some disk space, write the model to another disk, or train on fewer scenes.</source>
        <translation>Platz schaffen, das Modell auf einen anderen Datenträger schreiben oder mit weniger Szenen trainieren.</translation>
    </message>
    <message>
        <source>Free some disk space.</source>
        <translation>Auf dem Datenträger Platz schaffen.</translation>
    </message>
    <message>
        <source>Free some space, or write elsewhere.</source>
        <translation>Platz schaffen oder woandershin schreiben.</translation>
    </message>
    <message>
        <source>GDAL gives no reason</source>
        <translation>GDAL nennt keinen Grund</translation>
    </message>
    <message>
        <source>Give --cadence fewer days.</source>
        <translation>--cadence weniger Tage geben.</translation>
    </message>
    <message>
        <source>Give --cadence more days, or look whether the days of the season are right.</source>
        <translation>--cadence mehr Tage geben, oder prüfen, ob die Tage der Saison stimmen.</translation>
    </message>
    <message>
        <source>Give SAR with VV and VH.</source>
        <translation>SAR mit VV und VH angeben.</translation>
    </message>
    <message>
        <source>Give a GRD product: a SAFE folder, or its zip.</source>
        <translation>Ein GRD-Produkt angeben: einen SAFE-Ordner oder dessen ZIP-Datei.</translation>
    </message>
    <message>
        <source>Give a GeoJSON file with polygons.</source>
        <translation>Eine GeoJSON-Datei mit Polygonen angeben.</translation>
    </message>
    <message>
        <source>Give a file whose bands share one scale and one offset.</source>
        <translation>Eine Datei angeben, deren Kanäle sich eine Skala und einen Offset teilen.</translation>
    </message>
    <message>
        <source>Give a finite number.</source>
        <translation>Eine endliche Zahl angeben.</translation>
    </message>
    <message>
        <source>Give a model written by ClearDate's train.</source>
        <translation>Ein von ClearDates train geschriebenes Modell angeben.</translation>
    </message>
    <message>
        <source>Give a name for each band of both optical images, &quot;-&quot; for one to leave out.</source>
        <translation>Für jeden Kanal beider optischen Bilder einen Namen angeben, &quot;-&quot; für einen, der ausgelassen wird.</translation>
    </message>
    <message>
        <source>Give a number above 0 in the units of the CRS, for example swir16@20.</source>
        <translation>Eine Zahl über 0 in den Einheiten des KBS angeben, zum Beispiel swir16@20.</translation>
    </message>
    <message>
        <source>Give a number {limits}.</source>
        <translation>Eine Zahl {limits} angeben.</translation>
    </message>
    <message>
        <source>Give a product of Sentinel-1.</source>
        <translation>Ein Produkt von Sentinel-1 angeben.</translation>
    </message>
    <message>
        <source>Give a raster that GDAL reads, for example a GeoTIFF.</source>
        <translation>Ein Raster angeben, das GDAL liest, zum Beispiel ein GeoTIFF.</translation>
    </message>
    <message>
        <source>Give a raster that GDAL reads, or polygons as GeoJSON (.geojson).</source>
        <translation>Ein Raster angeben, das GDAL liest, oder Polygone als GeoJSON (.geojson).</translation>
    </message>
    <message>
        <source>Give a raster with VV and VH, or with one of them.</source>
        <translation>Ein Raster mit VV und VH oder mit einem davon angeben.</translation>
    </message>
    <message>
        <source>Give a raster with at least {least} bands, for example red, green, blue and NIR.</source>
        <translation>Ein Raster mit mindestens {least} Kanälen angeben, zum Beispiel Rot, Grün, Blau und NIR.</translation>
    </message>
    <message>
        <source>Give a raster with {bands}.</source>
        <translation>Ein Raster mit {bands} angeben.</translation>
    </message>
    <message>
        <source>Give a scene file or a season.</source>
        <translation>Eine Szenendatei oder eine Saison angeben.</translation>
    </message>
    <message>
        <source>Give a smaller number.</source>
        <translation>Eine kleinere Zahl angeben.</translation>
    </message>
    <message>
        <source>Give amplitudes in dB.</source>
        <translation>Amplituden in dB angeben.</translation>
    </message>
    <message>
        <source>Give an item of Sentinel-2 Level-2A, of Landsat Collection 2 Level-2 or of Sentinel-1 RTC.</source>
        <translation>Ein Item von Sentinel-2 Level-2A, von Landsat Collection 2 Level-2 oder von Sentinel-1 RTC angeben.</translation>
    </message>
    <message>
        <source>Give another file, or check its nodata value.</source>
        <translation>Eine andere Datei angeben oder deren NoData-Wert prüfen.</translation>
    </message>
    <message>
        <source>Give another name.</source>
        <translation>Einen anderen Namen angeben.</translation>
    </message>
    <message>
        <source>Give another path.</source>
        <translation>Einen anderen Pfad angeben.</translation>
    </message>
    <message>
        <source>Give another.</source>
        <translation>Ein anderes angeben.</translation>
    </message>
    <message>
        <source>Give at least one, or leave it out.</source>
        <translation>Mindestens einen angeben oder es weglassen.</translation>
    </message>
    <message>
        <source>Give each a name of its own.</source>
        <translation>Jeder einen eigenen Namen geben.</translation>
    </message>
    <message>
        <source>Give each of a scene its own.</source>
        <translation>Jeder Aufnahme einer Szene einen eigenen Namen geben.</translation>
    </message>
    <message>
        <source>Give files of one acquisition and one tile.</source>
        <translation>Dateien einer Aufnahme und einer Kachel angeben.</translation>
    </message>
    <message>
        <source>Give files of the same place with valid pixels in common.</source>
        <translation>Dateien desselben Ortes mit gemeinsamen gültigen Pixeln angeben.</translation>
    </message>
    <message>
        <source>Give files of the same place, and check their CRS.</source>
        <translation>Dateien desselben Ortes angeben und deren KBS prüfen.</translation>
    </message>
    <message>
        <source>Give images with the same bands, or leave --strict-bands out: then the others are filled.</source>
        <translation>Bilder mit denselben Kanälen angeben oder --strict-bands weglassen: dann werden die übrigen gefüllt.</translation>
    </message>
    <message>
        <source>Give images with these bands in this order.</source>
        <translation>Bilder mit diesen Kanälen in dieser Reihenfolge angeben.</translation>
    </message>
    <message>
        <source>Give images with these bands, or use a model that was trained on those you have.</source>
        <translation>Bilder mit diesen Kanälen angeben oder ein Modell verwenden, das an den vorhandenen trainiert wurde.</translation>
    </message>
    <message>
        <source>Give it, or name a model that takes {flag} alone (task A).</source>
        <translation>Es angeben oder ein Modell nennen, das {flag} allein nimmt (Aufgabe A).</translation>
    </message>
    <message>
        <source>Give it, or use a model that takes {flag} alone (task A).</source>
        <translation>Es angeben oder ein Modell verwenden, das {flag} allein nimmt (Aufgabe A).</translation>
    </message>
    <message>
        <source>Give longitude and latitude, or name the file's CRS in its member crs.</source>
        <translation>Länge und Breite angeben oder das KBS der Datei in ihrem Element crs nennen.</translation>
    </message>
    <message>
        <source>Give longitudes and latitudes: xmin,ymin,xmax,ymax with xmin &lt; xmax, ymin &lt; ymax.</source>
        <translation>Längen und Breiten angeben: xmin,ymin,xmax,ymax mit xmin &lt; xmax, ymin &lt; ymax.</translation>
    </message>
    <message>
        <source>Give one of them.</source>
        <translation>Eines davon angeben.</translation>
    </message>
    <message>
        <source>Give one of these names in place of the file's.</source>
        <translation>Statt der Datei einen dieser Namen angeben.</translation>
    </message>
    <message>
        <source>Give one with --clouds.</source>
        <translation>Eine mit --clouds angeben.</translation>
    </message>
    <message>
        <source>Give products, folders of them, or --table.</source>
        <translation>Produkte, Ordner mit Produkten oder --table angeben.</translation>
    </message>
    <message>
        <source>Give the clear image of another date as T1.</source>
        <translation>Das wolkenfreie Bild eines anderen Termins als T1 angeben.</translation>
    </message>
    <message>
        <source>Give the cloud mask of T2: optical T2 brings none of its own, and has a value in every pixel.</source>
        <translation>Die Wolkenmaske von T2 angeben: Optik T2 bringt keine eigene mit und hat in jedem Pixel einen Wert.</translation>
    </message>
    <message>
        <source>Give the cloud mask that it names, or polygons of the clouds.</source>
        <translation>Die Wolkenmaske angeben, die darin genannt ist, oder Polygone der Wolken.</translation>
    </message>
    <message>
        <source>Give the mask of this image, or name the values that are cloud (--cloud-values). If the mask is right and this is snow, say what the mask is (--cloud-kind).</source>
        <translation>Die Maske dieses Bildes angeben oder die Werte nennen, die Wolke sind (--cloud-values). Stimmt die Maske und es ist Schnee, angeben, was die Maske ist (--cloud-kind).</translation>
    </message>
    <message>
        <source>Give the name of a file.</source>
        <translation>Den Namen einer Datei angeben.</translation>
    </message>
    <message>
        <source>Give the path of gpt in SNAP's folder bin.</source>
        <translation>Den Pfad von gpt im Ordner bin von SNAP angeben.</translation>
    </message>
    <message>
        <source>Give the reflectance product and not a picture of it, or set scale and offset.</source>
        <translation>Das Reflektanzprodukt angeben und nicht ein Bild davon, oder Skala und Offset setzen.</translation>
    </message>
    <message>
        <source>Give the same scenes and settings, or train without resuming.</source>
        <translation>Dieselben Szenen und Einstellungen angeben oder ohne Fortsetzen trainieren.</translation>
    </message>
    <message>
        <source>Give what to_json wrote.</source>
        <translation>Angeben, was to_json geschrieben hat.</translation>
    </message>
    <message>
        <source>Give xmin,ymin,xmax,ymax in degrees, or a GeoJSON file.</source>
        <translation>xmin,ymin,xmax,ymax in Grad oder eine GeoJSON-Datei angeben.</translation>
    </message>
    <message>
        <source>Give xmin,ymin,xmax,ymax or a GeoJSON file.</source>
        <translation>xmin,ymin,xmax,ymax oder eine GeoJSON-Datei angeben.</translation>
    </message>
    <message>
        <source>Give xmin,ymin,xmax,ymax with xmin &lt; xmax, ymin &lt; ymax.</source>
        <translation>xmin,ymin,xmax,ymax mit xmin &lt; xmax, ymin &lt; ymax angeben.</translation>
    </message>
    <message>
        <source>Give {kind_name}.</source>
        <translation>Anzugeben ist {kind_name}.</translation>
    </message>
    <message>
        <source>Give {needed}, and where wished {wished}.</source>
        <translation>{needed} angeben und nach Wunsch {wished}.</translation>
    </message>
    <message>
        <source>Go on with that version, or train without resuming.</source>
        <translation>Mit jener Version weitermachen oder ohne Fortsetzen trainieren.</translation>
    </message>
    <message>
        <source>Going on after epoch {epoch}.</source>
        <translation>Weiter nach Epoche {epoch}.</translation>
    </message>
    <message>
        <source>How large {name} gets inside the network cannot be told before it runs.</source>
        <translation>Wie groß {name} im Inneren des Netzes wird, ist vor dem Lauf nicht bekannt.</translation>
    </message>
    <message>
        <source>If it is per cent, set its scale to 0.01; else set the scale that it has.</source>
        <translation>Sind es Prozent, die Skala auf 0.01 setzen; sonst die Skala setzen, die es hat.</translation>
    </message>
    <message>
        <source>If its 0 means cloud, set --cloud-values 0; name the values that are cloud, or give the mask of this image.</source>
        <translation>Bedeutet 0 darin Wolke, --cloud-values 0 setzen; sonst die Werte nennen, die Wolke sind, oder die Maske dieses Bildes angeben.</translation>
    </message>
    <message>
        <source>If its nodata means clear, save the mask without it (gdal_translate -a_nodata none).</source>
        <translation>Bedeutet ihr NoData wolkenfrei, die Maske ohne NoData speichern (gdal_translate -a_nodata none).</translation>
    </message>
    <message>
        <source>If its nodata means cloud, save the mask without it (gdal_translate -a_nodata none); else there is nothing to fill.</source>
        <translation>Bedeutet ihr NoData Wolke, die Maske ohne NoData speichern (gdal_translate -a_nodata none); sonst gibt es nichts zu füllen.</translation>
    </message>
    <message>
        <source>Importing the libraries</source>
        <translation>Die Bibliotheken werden geladen</translation>
    </message>
    <message>
        <source>Importing what training needs</source>
        <translation>Es wird geladen, was das Training braucht</translation>
    </message>
    <message>
        <source>In QGIS run cleardate:install with TIER={extra}; elsewhere install ClearDate's extra '{extra2}' in the environment that runs it ({executable}).</source>
        <translation>In QGIS cleardate:install mit TIER={extra} ausführen; sonst ClearDates Extra '{extra2}' in der Umgebung installieren, die es ausführt ({executable}).</translation>
    </message>
    <message>
        <source>In the parts that were looked at, {count} pixels of {role} ({name}) hold what no observation can be ({values}): they count as nodata.</source>
        <translation>In den betrachteten Teilen enthalten {count} Pixel von {role} ({name}), was keine Beobachtung sein kann ({values}): sie zählen als NoData.</translation>
    </message>
    <message>
        <source>Inside the network {name} has {numbers} numbers for a tile of {pixels} pixels.</source>
        <translation>Im Inneren des Netzes hat {name} {numbers} Zahlen für eine Kachel von {pixels} Pixeln.</translation>
    </message>
    <message>
        <source>Inside the network {name} has {numbers} numbers; {most_constant} are allowed.</source>
        <translation>Im Inneren des Netzes hat {name} {numbers} Zahlen; erlaubt sind {most_constant}.</translation>
    </message>
    <message>
        <source>Install the plugin again, or name a model.</source>
        <translation>Die Erweiterung neu installieren oder ein Modell nennen.</translation>
    </message>
    <message>
        <source>Install {package}, or choose the device auto or cpu.</source>
        <translation>{package} installieren oder das Gerät auto oder cpu wählen.</translation>
    </message>
    <message>
        <source>It cannot be told what is cloud in the {role} {path}: {problem}.</source>
        <translation>{role} {path}: Was darin Wolke ist, lässt sich nicht sagen: {problem}.</translation>
    </message>
    <message>
        <source>It has too few bands in common with the other dates.</source>
        <translation>Es hat zu wenige Kanäle mit den anderen Terminen gemeinsam.</translation>
    </message>
    <message>
        <source>It has {names}.</source>
        <translation>Vorhanden sind {names}.</translation>
    </message>
    <message>
        <source>It is not clear that SAR helped on this scene</source>
        <translation>Ob SAR bei dieser Szene geholfen hat, ist nicht klar</translation>
    </message>
    <message>
        <source>It is {found}; give it where that is asked for.</source>
        <translation>Es ist {found}; dort angeben, wo danach gefragt ist.</translation>
    </message>
    <message>
        <source>Its PSNR in {precision} is no number.</source>
        <translation>Sein PSNR in {precision} ist keine Zahl.</translation>
    </message>
    <message>
        <source>Its SAR cannot be used: {reason}</source>
        <translation>Sein SAR lässt sich nicht verwenden: {reason}</translation>
    </message>
    <message>
        <source>Its clear pixels do not settle what is to be learned.</source>
        <translation>Die wolkenfreien Pixel legen nicht fest, was zu lernen ist.</translation>
    </message>
    <message>
        <source>Landsat's QA_PIXEL</source>
        <translation>QA_PIXEL von Landsat</translation>
    </message>
    <message>
        <source>Learning how far to trust the result</source>
        <translation>Wie weit dem Ergebnis zu trauen ist, wird gelernt</translation>
    </message>
    <message>
        <source>Learning {name}</source>
        <translation>{name} wird gelernt</translation>
    </message>
    <message>
        <source>Learning, epoch {epoch} of {epochs}</source>
        <translation>Lernen, Epoche {epoch} von {epochs}</translation>
    </message>
    <message>
        <source>Leave --keep-resolution out, or leave bands out with --bands.</source>
        <translation>--keep-resolution weglassen oder Kanäle mit --bands auslassen.</translation>
    </message>
    <message>
        <source>Leave --keep-resolution out, or say how wide the pixels of a band are, for example --bands red,green,blue,nir,swir16@20.</source>
        <translation>--keep-resolution weglassen oder sagen, wie breit die Pixel eines Kanals sind, zum Beispiel --bands red,green,blue,nir,swir16@20.</translation>
    </message>
    <message>
        <source>Leave out --every-sar-date, or prepare the season with SAR.</source>
        <translation>--every-sar-date weglassen oder die Saison mit SAR vorbereiten.</translation>
    </message>
    <message>
        <source>Leave out {index}, or prepare the season with this band.</source>
        <translation>{index} weglassen oder die Saison mit diesem Kanal vorbereiten.</translation>
    </message>
    <message>
        <source>Leave the model out, or train it on another date.</source>
        <translation>Das Modell weglassen oder es an einem anderen Termin trainieren.</translation>
    </message>
    <message>
        <source>Leave them out, or give images in place of --season.</source>
        <translation>Lassen Sie sie weg, oder geben Sie Bilder statt --season an.</translation>
    </message>
    <message>
        <source>Little of the date is clear, so this may differ under the cloud.</source>
        <translation>Wenig vom Termin ist wolkenfrei, unter der Wolke kann es also anders sein.</translation>
    </message>
    <message>
        <source>Look whether its mask is the right one.</source>
        <translation>Prüfen Sie, ob es die richtige Maske ist.</translation>
    </message>
    <message>
        <source>Look whether the values of this date and of its neighbours are right.</source>
        <translation>Prüfen, ob die Werte dieses Termins und seiner Nachbarn richtig sind.</translation>
    </message>
    <message>
        <source>Looking at all dates</source>
        <translation>Alle Termine werden angesehen</translation>
    </message>
    <message>
        <source>Looking for clouds</source>
        <translation>Wolken werden gesucht</translation>
    </message>
    <message>
        <source>Looking for products</source>
        <translation>Produkte werden gesucht</translation>
    </message>
    <message>
        <source>Looking for the files that the inputs are made of</source>
        <translation>Die Dateien, aus denen die Eingaben bestehen, werden gesucht</translation>
    </message>
    <message>
        <source>Make files of the bands that matter, for example with gdal_translate -b.</source>
        <translation>Dateien mit den Kanälen machen, auf die es ankommt, zum Beispiel mit gdal_translate -b.</translation>
    </message>
    <message>
        <source>Make it again with 'scene'.</source>
        <translation>Sie mit 'scene' neu anlegen.</translation>
    </message>
    <message>
        <source>Make one with the command or algorithm 'prepare'.</source>
        <translation>Mit dem Befehl oder Algorithmus „prepare“ eine anlegen.</translation>
    </message>
    <message>
        <source>Make one with the command or algorithm 'scene'.</source>
        <translation>Eine solche mit dem Befehl oder Algorithmus 'scene' anlegen.</translation>
    </message>
    <message>
        <source>Make the folder, or choose another one.</source>
        <translation>Den Ordner anlegen oder einen anderen wählen.</translation>
    </message>
    <message>
        <source>Make the scene with all rasters, or choose a preset that needs fewer.</source>
        <translation>Die Szene mit allen Rastern anlegen oder eine Voreinstellung wählen, die weniger braucht.</translation>
    </message>
    <message>
        <source>Make them of images with the same bands; say the names with --bands where the files have none.</source>
        <translation>Sie aus Bildern mit denselben Kanälen anlegen; wo die Dateien keine Namen haben, diese mit --bands angeben.</translation>
    </message>
    <message>
        <source>Most systems take names of 255 bytes in paths of 4095: choose a shorter one.</source>
        <translation>Die meisten Systeme erlauben Namen bis 255 Bytes in Pfaden bis 4095: einen kürzeren wählen.</translation>
    </message>
    <message>
        <source>Move it to another place and train without resuming.</source>
        <translation>Ihn an einen anderen Ort verschieben und ohne Fortsetzen trainieren.</translation>
    </message>
    <message>
        <source>Name another folder.</source>
        <translation>Einen anderen Ordner nennen.</translation>
    </message>
    <message>
        <source>Name at least {least} bands of reflectance.</source>
        <translation>Mindestens {least} Reflektanz-Kanäle nennen.</translation>
    </message>
    <message>
        <source>Name bands of these with --learn-bands, or leave it out.</source>
        <translation>Davon Kanäle mit --learn-bands nennen oder es weglassen.</translation>
    </message>
    <message>
        <source>Name its file with --report.</source>
        <translation>Seine Datei mit --report angeben.</translation>
    </message>
    <message>
        <source>Name one of them.</source>
        <translation>Eine davon angeben.</translation>
    </message>
    <message>
        <source>Name the values that are cloud (--cloud-values), or say what the mask is (--cloud-kind).</source>
        <translation>Die Werte nennen, die Wolke sind (--cloud-values), oder angeben, was die Maske ist (--cloud-kind).</translation>
    </message>
    <message>
        <source>Name them in the column bands.</source>
        <translation>Die Kanäle in der Spalte bands nennen.</translation>
    </message>
    <message>
        <source>Neither metadata nor names state scale and offset: reflectance is taken as number x 0.0001 for whole numbers, without offset.</source>
        <translation>Weder Metadaten noch Namen nennen Skala und Offset: Reflektanz wird bei ganzen Zahlen als Zahl x 0.0001 genommen, ohne Offset.</translation>
    </message>
    <message>
        <source>No SAR is near this day either: nothing tells of it but other dates.</source>
        <translation>Auch SAR liegt nicht nahe an diesem Tag: Nur andere Termine sagen etwas über ihn.</translation>
    </message>
    <message>
        <source>No cloud mask is given: the pixels of optical T2 without a value are filled.</source>
        <translation>Keine Wolkenmaske ist angegeben: die Pixel von Optik T2 ohne Wert werden gefüllt.</translation>
    </message>
    <message>
        <source>No date could be filled; the first: {reason}</source>
        <translation>Kein Termin konnte gefüllt werden; der erste: {reason}</translation>
    </message>
    <message>
        <source>No date has a pixel under cloud that could be filled.</source>
        <translation>Kein Termin hat ein Pixel unter Wolken, das gefüllt werden könnte.</translation>
    </message>
    <message>
        <source>No file of it is there.</source>
        <translation>Keine Datei davon ist vorhanden.</translation>
    </message>
    <message>
        <source>No image file of it is there.</source>
        <translation>Keine Bilddatei davon ist vorhanden.</translation>
    </message>
    <message>
        <source>No image shows this day: all of it is simulated.</source>
        <translation>Kein Bild zeigt diesen Tag: Er ist ganz simuliert.</translation>
    </message>
    <message>
        <source>No metadata of {file_name} state its units: its values (median {middle}) are those of {unit}.</source>
        <translation>Keine Metadaten von {file_name} nennen die Einheiten: die Werte (Median {middle}) sind die von {unit}.</translation>
    </message>
    <message>
        <source>No other date could be left out to try it: how far to trust it is not known.</source>
        <translation>Kein anderer Termin konnte zum Erproben weggelassen werden: Wie weit dem zu trauen ist, ist nicht bekannt.</translation>
    </message>
    <message>
        <source>No other date shows {share} of the simulated pixels: they go by SAR alone.</source>
        <translation>{share} der simulierten Pixel zeigt kein anderer Termin: Sie beruhen auf SAR allein.</translation>
    </message>
    <message>
        <source>No other date that may be used shows a clear pixel.</source>
        <translation>Kein anderer Termin, der verwendet werden darf, zeigt ein wolkenfreies Pixel.</translation>
    </message>
    <message>
        <source>No patch of {edge} px has enough clear pixels in the training area.</source>
        <translation>Kein Patch von {edge} px hat im Trainingsgebiet genug wolkenfreie Pixel.</translation>
    </message>
    <message>
        <source>No pixel of {name} is under cloud: there is nothing to fill.</source>
        <translation>Kein Pixel von {name} liegt unter Wolken: Es gibt nichts zu füllen.</translation>
    </message>
    <message>
        <source>No product is left that can be used.</source>
        <translation>Kein verwendbares Produkt bleibt übrig.</translation>
    </message>
    <message>
        <source>No trust layer is written: how far to trust this date is not known.</source>
        <translation>Es wird kein Vertrauenslayer geschrieben: Wie weit diesem Termin zu trauen ist, ist nicht bekannt.</translation>
    </message>
    <message>
        <source>None of its activations can be in 8 bits.</source>
        <translation>Keine seiner Aktivierungen kann in 8 Bit gerechnet werden.</translation>
    </message>
    <message>
        <source>None of the products ({count}) can be used.</source>
        <translation>Keines der Produkte ({count}) ist verwendbar.</translation>
    </message>
    <message>
        <source>None of {looked_at} clear pixels looks like cloud that the mask misses.</source>
        <translation>Keines von {looked_at} wolkenfreien Pixeln sieht wie eine von der Maske übersehene Wolke aus.</translation>
    </message>
    <message>
        <source>Not all images have {names} of {title}: left out.</source>
        <translation>Nicht alle Bilder haben {names} von {title}: ausgelassen.</translation>
    </message>
    <message>
        <source>Not all scenes have {left} of {name}: left out.</source>
        <translation>Nicht alle Szenen haben {left} aus {name}: wird ausgelassen.</translation>
    </message>
    <message>
        <source>Not one pixel has all inputs: the layers are nodata where others are not.</source>
        <translation>Kein einziges Pixel hat alle Eingaben: die Layer sind NoData, wo andere es nicht sind.</translation>
    </message>
    <message>
        <source>Nothing can be written to {parent}: {strerror}.</source>
        <translation>Nach {parent} kann nichts geschrieben werden: {strerror}.</translation>
    </message>
    <message>
        <source>Nothing is learned from them.</source>
        <translation>Aus ihnen wird nichts gelernt.</translation>
    </message>
    <message>
        <source>On held-out clear pixels {method} would do better than {name} by {db} dB; the method auto would weigh them.</source>
        <translation>An zurückgehaltenen wolkenfreien Pixeln wäre die Methode „{method}“ um {db} dB besser als {name}; die Methode auto würde beide gewichten.</translation>
    </message>
    <message>
        <source>One pass is on several tiles: {tiles}.</source>
        <translation>Ein Überflug liegt auf mehreren Kacheln: {tiles}.</translation>
    </message>
    <message>
        <source>Open it with open_scene, and reopen the description of what that gives.</source>
        <translation>Mit open_scene öffnen und die Beschreibung aus dem Ergebnis erneut öffnen.</translation>
    </message>
    <message>
        <source>Open it, or leave out --events.</source>
        <translation>Sie öffnen oder --events weglassen.</translation>
    </message>
    <message>
        <source>Open the scene again.</source>
        <translation>Die Szene neu öffnen.</translation>
    </message>
    <message>
        <source>Opening the model and the rasters</source>
        <translation>Das Modell und die Raster werden geöffnet</translation>
    </message>
    <message>
        <source>Opening the rasters</source>
        <translation>Die Raster werden geöffnet</translation>
    </message>
    <message>
        <source>Opening the season</source>
        <translation>Die Saison wird geöffnet</translation>
    </message>
    <message>
        <source>Optical T1 ({t1}) and optical T2 ({t2}) are the same image: all clear pixels that were compared are equal.</source>
        <translation>Optik T1 ({t1}) und Optik T2 ({t2}) sind dasselbe Bild: alle verglichenen wolkenfreien Pixel sind gleich.</translation>
    </message>
    <message>
        <source>Optical T1 and T2 are {days} days apart; a T1 nearer in time may do better.</source>
        <translation>Optik T1 und T2 liegen {days} Tage auseinander; ein zeitlich näheres T1 kann besser sein.</translation>
    </message>
    <message>
        <source>Optical T1 says little of T2{apart}: their correlation on clear pixels is {correlation}. The fill rests on SAR and on what the clear pixels teach; use a T1 nearer in time if there is one.</source>
        <translation>Optik T1 sagt wenig über T2{apart}: ihre Korrelation an wolkenfreien Pixeln ist {correlation}. Die Füllung beruht auf SAR und auf dem, was die wolkenfreien Pixel lehren; wenn es ein zeitlich näheres T1 gibt, dieses verwenden.</translation>
    </message>
    <message>
        <source>Optical T2 has {clear} clear pixels ({cloud} of {total} are cloud); filling learns from the clear part and needs at least {least_clear}.</source>
        <translation>Optik T2 hat {clear} wolkenfreie Pixel ({cloud} von {total} sind Wolke); das Füllen lernt aus dem wolkenfreien Teil und braucht mindestens {least_clear}.</translation>
    </message>
    <message>
        <source>Other dates that show snow or ice are not used, as this one shows none: {count}.</source>
        <translation>Andere Daten mit Schnee oder Eis werden nicht verwendet, da dieses Datum weder Schnee noch Eis zeigt: {count}.</translation>
    </message>
    <message>
        <source>Painting the landscape</source>
        <translation>Die Landschaft wird gemalt</translation>
    </message>
    <message>
        <source>Pairs of dates are left out that show less than {least} % of the raster clear on both dates: {pairs}.</source>
        <translation>Paare von Terminen werden ausgelassen, die auf weniger als {least} % des Rasters beide wolkenfrei sind: {pairs}.</translation>
    </message>
    <message>
        <source>Patches of {smallest} px are too small for the discriminator.</source>
        <translation>Patches von {smallest} px sind zu klein für den Diskriminator.</translation>
    </message>
    <message>
        <source>Please report it with the log.</source>
        <translation>Bitte mit dem Protokoll melden.</translation>
    </message>
    <message>
        <source>Prepare a season of the two with --from and --to, or make a scene file.</source>
        <translation>Mit --from und --to eine Saison aus den beiden vorbereiten oder eine Szenendatei anlegen.</translation>
    </message>
    <message>
        <source>Prepare it again from images that can be read.</source>
        <translation>Sie aus lesbaren Bildern neu anlegen.</translation>
    </message>
    <message>
        <source>Prepare it again with SAR.</source>
        <translation>Sie mit SAR neu vorbereiten.</translation>
    </message>
    <message>
        <source>Prepare it with more dates and SAR, or make a scene file.</source>
        <translation>Sie mit mehr Terminen und SAR vorbereiten oder eine Szenendatei anlegen.</translation>
    </message>
    <message>
        <source>Prepare the season again, or bring its files back.</source>
        <translation>Die Saison neu vorbereiten oder ihre Dateien zurückholen.</translation>
    </message>
    <message>
        <source>Prepare the season again.</source>
        <translation>Die Saison neu vorbereiten.</translation>
    </message>
    <message>
        <source>Prepare the season with an area and --copy.</source>
        <translation>Bereiten Sie die Saison mit einem Gebiet und --copy vor.</translation>
    </message>
    <message>
        <source>Prepare the season with more dates.</source>
        <translation>Die Saison mit mehr Terminen anlegen.</translation>
    </message>
    <message>
        <source>Preparing {name}</source>
        <translation>{name} wird vorbereitet</translation>
    </message>
    <message>
        <source>Put it on a map first: gdalwarp FILE PLACED.tif (in QGIS: Raster &gt; Projections &gt; Warp), and give that.</source>
        <translation>Es zuerst auf eine Karte bringen: gdalwarp FILE PLACED.tif (in QGIS: Raster &gt; Projektionen &gt; Transformieren (Reprojizieren)), und das angeben.</translation>
    </message>
    <message>
        <source>Reading or writing failed{where}: {strerror}.</source>
        <translation>Lesen oder Schreiben fehlgeschlagen{where}: {strerror}.</translation>
    </message>
    <message>
        <source>Reading the clear pixels</source>
        <translation>Die wolkenfreien Pixel werden gelesen</translation>
    </message>
    <message>
        <source>Reading the scenes</source>
        <translation>Die Szenen werden gelesen</translation>
    </message>
    <message>
        <source>Reading {name}</source>
        <translation>{name} wird gelesen</translation>
    </message>
    <message>
        <source>Removed {path}, left unfinished by an earlier run.</source>
        <translation>{path} entfernt, von einem früheren Lauf unfertig hinterlassen.</translation>
    </message>
    <message>
        <source>Rename it.</source>
        <translation>Die Datei umbenennen.</translation>
    </message>
    <message>
        <source>Row {number} of {path}: {text}</source>
        <translation>Zeile {number} von {path}: {text}</translation>
    </message>
    <message>
        <source>Run its graph builder to see why.</source>
        <translation>Den Graph Builder von SNAP ausführen, um zu sehen, warum.</translation>
    </message>
    <message>
        <source>Running a tiny network on each device</source>
        <translation>Ein winziges Netz wird auf jedem Gerät ausprobiert</translation>
    </message>
    <message>
        <source>SAR T1 ({t1}) and SAR T2 ({t2}) are the same image, so SAR says nothing of what has changed.</source>
        <translation>SAR T1 ({t1}) und SAR T2 ({t2}) sind dasselbe Bild, darum sagt SAR nichts darüber, was sich verändert hat.</translation>
    </message>
    <message>
        <source>SAR T1 is {t1} and SAR T2 is {t2}, as their names say: they differ by the slope of the ground and not by what has changed. Give both of one kind.</source>
        <translation>SAR T1 ist den Namen nach {t1} und SAR T2 {t2}: sie unterscheiden sich durch die Geländeneigung und nicht durch das, was sich verändert hat. Beide von einer Art angeben.</translation>
    </message>
    <message>
        <source>SAR T2 made the result worse on this scene</source>
        <translation>SAR T2 hat das Ergebnis bei dieser Szene verschlechtert</translation>
    </message>
    <message>
        <source>SAR helped on this scene</source>
        <translation>SAR hat bei dieser Szene geholfen</translation>
    </message>
    <message>
        <source>SNAP corrects the image</source>
        <translation>SNAP korrigiert das Bild</translation>
    </message>
    <message>
        <source>SNAP ended with {code}: {words}</source>
        <translation>SNAP endete mit {code}: {words}</translation>
    </message>
    <message>
        <source>SNAP has written nothing.</source>
        <translation>SNAP hat nichts geschrieben.</translation>
    </message>
    <message>
        <source>SNAP's program gpt was not found, and {text}</source>
        <translation>Das Programm gpt von SNAP wurde nicht gefunden, und {text}</translation>
    </message>
    <message>
        <source>Save it as CSV with the columns date, optical, clouds and sar.</source>
        <translation>Sie als CSV mit den Spalten date, optical, clouds und sar speichern.</translation>
    </message>
    <message>
        <source>Save it as EPSG:4326.</source>
        <translation>Sie in EPSG:4326 speichern.</translation>
    </message>
    <message>
        <source>Save it as GeoJSON, in longitude and latitude.</source>
        <translation>Es als GeoJSON speichern, in Länge und Breite.</translation>
    </message>
    <message>
        <source>Save it as a file, and give that.</source>
        <translation>Als Datei speichern und diese angeben.</translation>
    </message>
    <message>
        <source>Save the polygons again.</source>
        <translation>Die Polygone neu speichern.</translation>
    </message>
    <message>
        <source>Save the polygons as GeoJSON.</source>
        <translation>Die Polygone als GeoJSON speichern.</translation>
    </message>
    <message>
        <source>Say which units it has.</source>
        <translation>Angeben, welche Einheiten es hat.</translation>
    </message>
    <message>
        <source>Say with --area what is to be copied.</source>
        <translation>Mit --area angeben, was kopiert werden soll.</translation>
    </message>
    <message>
        <source>Say with --area which place is wanted.</source>
        <translation>Mit --area angeben, welcher Ort gemeint ist.</translation>
    </message>
    <message>
        <source>Say {kinds}.</source>
        <translation>Möglich sind {kinds}.</translation>
    </message>
    <message>
        <source>Say {sar_units}.</source>
        <translation>Möglich sind {sar_units}.</translation>
    </message>
    <message>
        <source>Say {sar} or {optical}.</source>
        <translation>{sar} oder {optical} angeben.</translation>
    </message>
    <message>
        <source>Scoring</source>
        <translation>Wird bewertet</translation>
    </message>
    <message>
        <source>Scoring and exporting the best epoch</source>
        <translation>Die beste Epoche wird bewertet und exportiert</translation>
    </message>
    <message>
        <source>Scoring epoch {epoch} on held-out pixels</source>
        <translation>Epoche {epoch} wird an zurückgehaltenen Pixeln bewertet</translation>
    </message>
    <message>
        <source>See above what is wrong with each.</source>
        <translation>Oben steht, was jeweils nicht stimmt.</translation>
    </message>
    <message>
        <source>See the table summary.csv for the others.</source>
        <translation>Für die übrigen die Tabelle summary.csv ansehen.</translation>
    </message>
    <message>
        <source>Sentinel-2's scene classification (SCL)</source>
        <translation>Szenenklassifikation von Sentinel-2 (SCL)</translation>
    </message>
    <message>
        <source>Set scale and offset so that reflectance = value x scale + offset lies in 0 to 1; these are {source}.</source>
        <translation>Skala und Offset so setzen, dass Reflektanz = Wert x Skala + Offset in 0 bis 1 liegt; verwendet wurden: {source}.</translation>
    </message>
    <message>
        <source>Set the CRS of its files.</source>
        <translation>Das KBS der Dateien setzen.</translation>
    </message>
    <message>
        <source>Set the CRS of the file, or give files that share one pixel grid.</source>
        <translation>Das KBS der Datei setzen oder Dateien angeben, die sich ein Pixelgitter teilen.</translation>
    </message>
    <message>
        <source>Starting</source>
        <translation>Wird gestartet</translation>
    </message>
    <message>
        <source>Stopped by the user.</source>
        <translation>Angehalten.</translation>
    </message>
    <message>
        <source>Stopped by you: the best model so far (epoch {epoch}) is kept.</source>
        <translation>Angehalten: das bisher beste Modell (Epoche {epoch}) bleibt erhalten.</translation>
    </message>
    <message>
        <source>Stopping. Ctrl-C again ends at once.</source>
        <translation>Wird angehalten. Noch einmal Strg-C beendet sofort.</translation>
    </message>
    <message>
        <source>Take patches and scenes of {minimum} px or more, or a preset without one.</source>
        <translation>Patches und Szenen ab {minimum} px nehmen oder eine Voreinstellung ohne Diskriminator.</translation>
    </message>
    <message>
        <source>Testing {title} on clear pixels</source>
        <translation>{title}: Test an wolkenfreien Pixeln</translation>
    </message>
    <message>
        <source>The MTL of {path} does not say scale and offset of {band}.</source>
        <translation>Die MTL-Datei von {path} nennt Skala und Offset von {band} nicht.</translation>
    </message>
    <message>
        <source>The SAR images have other orbits ({before} and {after}): what they see from elsewhere is taken for a change. Choose SAR of T1 from the orbit of T2.</source>
        <translation>Die SAR-Bilder haben verschiedene Orbits ({before} und {after}): was sie aus anderer Richtung sehen, wird für eine Veränderung gehalten. SAR von T1 aus dem Orbit von T2 wählen.</translation>
    </message>
    <message>
        <source>The STAC file {path} is cut off ({error}).</source>
        <translation>Die STAC-Datei {path} ist abgeschnitten ({error}).</translation>
    </message>
    <message>
        <source>The STAC item {path} has no assets that are known as bands.</source>
        <translation>Das STAC-Item {path} hat keine Assets, die als Kanäle bekannt sind.</translation>
    </message>
    <message>
        <source>The acquisition {name} has the units {sar_units}.</source>
        <translation>Die Aufnahme {name} hat die Einheiten {sar_units}.</translation>
    </message>
    <message>
        <source>The acquisition {name} is of the kind {kind}.</source>
        <translation>Die Aufnahme {name} ist von der Art {kind}.</translation>
    </message>
    <message>
        <source>The archive {path} holds {count} files.</source>
        <translation>Das Archiv {path} enthält {count} Dateien.</translation>
    </message>
    <message>
        <source>The archive {path} holds {name}, which points outside of it.</source>
        <translation>Das Archiv {path} enthält {name}, das aus ihm hinaus zeigt.</translation>
    </message>
    <message>
        <source>The archive {path} is cut off or damaged ({error}).</source>
        <translation>Das Archiv {path} ist abgeschnitten oder beschädigt ({error}).</translation>
    </message>
    <message>
        <source>The archive {path} is locked by a password.</source>
        <translation>Das Archiv {path} ist mit einem Passwort gesperrt.</translation>
    </message>
    <message>
        <source>The area has {width} x {height} pixels.</source>
        <translation>Das Gebiet hat {width} x {height} Pixel.</translation>
    </message>
    <message>
        <source>The area {area} does not have four numbers.</source>
        <translation>Das Gebiet {area} hat keine vier Zahlen.</translation>
    </message>
    <message>
        <source>The area {area} is empty.</source>
        <translation>Das Gebiet {area} ist leer.</translation>
    </message>
    <message>
        <source>The area {path}</source>
        <translation>Das Gebiet {path}</translation>
    </message>
    <message>
        <source>The area {path} is no GeoJSON file.</source>
        <translation>Das Gebiet {path} ist keine GeoJSON-Datei.</translation>
    </message>
    <message>
        <source>The area {text} does not have four numbers.</source>
        <translation>Das Gebiet {text} hat nicht vier Zahlen.</translation>
    </message>
    <message>
        <source>The area {text} is no extent in degrees.</source>
        <translation>Das Gebiet {text} ist keine Ausdehnung in Grad.</translation>
    </message>
    <message>
        <source>The asset {file} of {path} is not there.</source>
        <translation>Das Asset {file} von {path} ist nicht da.</translation>
    </message>
    <message>
        <source>The assets of {path} are on the network: {address}.</source>
        <translation>Die Assets von {path} liegen im Netzwerk: {address}.</translation>
    </message>
    <message>
        <source>The bands of optical T2 may bear wrong names: on {share} of its clear pixels, those that look like plants, {blue} is brighter than {nir}. They are taken as they are named; say the right names with --bands if they are not.</source>
        <translation>Die Kanäle von Optik T2 tragen vielleicht falsche Namen: auf {share} der wolkenfreien Pixel, die wie Pflanzen aussehen, ist {blue} heller als {nir}. Sie werden so genommen, wie sie heißen; nennen Sie mit --bands die richtigen Namen, wenn sie nicht stimmen.</translation>
    </message>
    <message>
        <source>The bands of the file given as {role} have different scales or offsets: {path} has scales {scales}, offsets {offsets}.</source>
        <translation>Die Kanäle der als {role} angegebenen Datei haben verschiedene Skalen oder Offsets: {path} hat Skalen {scales}, Offsets {offsets}.</translation>
    </message>
    <message>
        <source>The bands of {path} do not cover the same ground: {name} is another part.</source>
        <translation>Die Kanäle von {path} bedecken nicht dasselbe Gebiet: {name} ist ein anderer Teil.</translation>
    </message>
    <message>
        <source>The bands of {title} are {names} by their names, and are taken so.</source>
        <translation>Die Kanäle von {title} sind nach ihren Namen {names} und werden so genommen.</translation>
    </message>
    <message>
        <source>The bands of {title} have no names that tell them; they are taken as {names}, in this order.</source>
        <translation>Die Kanäle von {title} haben keine Namen, an denen sie zu erkennen sind; sie werden als {names} genommen, in dieser Reihenfolge.</translation>
    </message>
    <message>
        <source>The checkpoint {checkpoint} belongs to another run: it differs in {changed}.</source>
        <translation>Der Zwischenstand {checkpoint} gehört zu einem anderen Lauf: verschieden ist {changed}.</translation>
    </message>
    <message>
        <source>The checkpoint {checkpoint} is damaged: its {wrong} is not as this run's.</source>
        <translation>Der Zwischenstand {checkpoint} ist beschädigt; abweichend von diesem Lauf: {wrong}.</translation>
    </message>
    <message>
        <source>The checkpoint {checkpoint} is of another version of ClearDate, most likely an earlier one.</source>
        <translation>Der Zwischenstand {checkpoint} ist von einer anderen Version von ClearDate, wahrscheinlich einer früheren.</translation>
    </message>
    <message>
        <source>The checkpoint {path} holds values that are no numbers: the training had diverged, or it is damaged.</source>
        <translation>Der Zwischenstand {path} enthält Werte, die keine Zahlen sind: Das Training war divergiert, oder er ist beschädigt.</translation>
    </message>
    <message>
        <source>The checkpoint {path} is of another version of ClearDate: its format is {found}, this one reads {format}.</source>
        <translation>Der Zwischenstand {path} ist von einer anderen Version von ClearDate: Sein Format ist {found}, diese Version liest {format}.</translation>
    </message>
    <message>
        <source>The clear pixels of optical T2 are too few or too scattered to hold some out, or optical T1 and SAR are nodata there.</source>
        <translation>Die wolkenfreien Pixel von Optik T2 sind zu wenige oder zu verstreut, um einige zurückzuhalten, oder Optik T1 und SAR sind dort NoData.</translation>
    </message>
    <message>
        <source>The clear pixels within {width} pixels of the clouds differ from those further off, as haze or shadow does that the mask misses. They stay as they are, but nothing is adjusted to them; growing the mask by {width2} pixels would fill them too.</source>
        <translation>Die wolkenfreien Pixel bis {width} Pixel neben den Wolken unterscheiden sich von denen weiter weg, wie es Dunst oder Schatten tun, die in der Maske fehlen. Sie bleiben, wie sie sind, aber nichts wird an sie angepasst; eine um {width2} Pixel vergrößerte Maske würde auch sie füllen.</translation>
    </message>
    <message>
        <source>The cloud mask covers {share} of what optical T2 shows.</source>
        <translation>Die Wolkenmaske bedeckt {share} dessen, was Optik T2 zeigt.</translation>
    </message>
    <message>
        <source>The cloud mask holds no cloud on this image: optical T2 is copied as it is.</source>
        <translation>Die Wolkenmaske enthält auf diesem Bild keine Wolke: Optik T2 wird kopiert, wie es ist.</translation>
    </message>
    <message>
        <source>The cloud mask holds no cloud, and says nothing of {unknown} pixels that optical T2 shows: they are its nodata ({nodata}), or it does not cover them.</source>
        <translation>Die Wolkenmaske enthält keine Wolke und sagt nichts über {unknown} Pixel, die Optik T2 zeigt: sie sind ihr NoData ({nodata}), oder sie bedeckt sie nicht.</translation>
    </message>
    <message>
        <source>The cloud mask is that of optical T2: {kind}.</source>
        <translation>Die Wolkenmaske ist die von Optik T2: {kind}.</translation>
    </message>
    <message>
        <source>The cloud mask says nothing of {unknown} of the image (nodata, or it does not cover it): those pixels stay as they are, and nothing is learned from them.</source>
        <translation>Die Wolkenmaske sagt nichts über {unknown} des Bildes (NoData, oder sie bedeckt es nicht): diese Pixel bleiben, wie sie sind, und aus ihnen wird nichts gelernt.</translation>
    </message>
    <message>
        <source>The cloud mask spares nearly all of optical T2 ({share} is cloud), but {white} of what it calls clear has become white since T1, as cloud is.</source>
        <translation>Die Wolkenmaske lässt fast alles von Optik T2 frei ({share} ist Wolke), aber {white} dessen, was sie wolkenfrei nennt, ist seit T1 weiß geworden wie Wolke.</translation>
    </message>
    <message>
        <source>The collection {path}</source>
        <translation>Die Collection {path}</translation>
    </message>
    <message>
        <source>The command {command} has no field {name}.</source>
        <translation>Der Befehl {command} hat kein Feld {name}.</translation>
    </message>
    <message>
        <source>The command {command} needs the library {library}, which is not installed.</source>
        <translation>Der Befehl {command} braucht die Bibliothek {library}, die nicht installiert ist.</translation>
    </message>
    <message>
        <source>The date {name} cannot be used: {reason}</source>
        <translation>Der Termin {name} kann nicht verwendet werden: {reason}</translation>
    </message>
    <message>
        <source>The demo scene needs a folder, and {folder} is a file.</source>
        <translation>Die Demoszene braucht einen Ordner, und {folder} ist eine Datei.</translation>
    </message>
    <message>
        <source>The description of the scene {name} does not say all units.</source>
        <translation>Die Beschreibung der Szene {name} nennt nicht alle Einheiten.</translation>
    </message>
    <message>
        <source>The device {name} was asked for but onnxruntime cannot use it here (it has {names}).</source>
        <translation>Das Gerät {name} wurde verlangt, aber onnxruntime kann es hier nicht verwenden (es hat {names}).</translation>
    </message>
    <message>
        <source>The disk is full{where}.</source>
        <translation>Der Datenträger ist voll{where}.</translation>
    </message>
    <message>
        <source>The disk is too small for {target}: up to {needed} MB may be needed, {free} MB are free.</source>
        <translation>Der Datenträger ist zu klein für {target}: bis zu {needed} MB können nötig sein, {free} MB sind frei.</translation>
    </message>
    <message>
        <source>The exported model differs from the trained one by {worst} of its range, {tolerance} is allowed; it is not kept.</source>
        <translation>Das exportierte Modell weicht vom trainierten um {worst} seines Wertebereichs ab, erlaubt sind {tolerance}; es wird nicht behalten.</translation>
    </message>
    <message>
        <source>The extent {bounds} cannot be converted ({error}).</source>
        <translation>Die Ausdehnung {bounds} kann nicht umgerechnet werden ({error}).</translation>
    </message>
    <message>
        <source>The file given as {role} ({path})</source>
        <translation>Die als {role} angegebene Datei ({path})</translation>
    </message>
    <message>
        <source>The file given as {role} cannot be read as a raster: {path} ({error}).</source>
        <translation>Die als {role} angegebene Datei kann nicht als Raster gelesen werden: {path} ({error}).</translation>
    </message>
    <message>
        <source>The file given as {role} does not exist: {path}.</source>
        <translation>Die als {role} angegebene Datei gibt es nicht: {path}.</translation>
    </message>
    <message>
        <source>The file given as {role} has no band: {path}.</source>
        <translation>Die als {role} angegebene Datei hat keinen Kanal: {path}.</translation>
    </message>
    <message>
        <source>The file given as {role} has {count} bands of reflectance, which are too few: {path}.</source>
        <translation>Die als {role} angegebene Datei hat {count} Kanäle mit Reflektanz, das sind zu wenige: {path}.</translation>
    </message>
    <message>
        <source>The file given as {role} has {count} bands without names: {path}.</source>
        <translation>Die als {role} angegebene Datei hat {count} Kanäle ohne Namen: {path}.</translation>
    </message>
    <message>
        <source>The file given as {role} has {count} bands, and none of them is named as a polarisation: {path}.</source>
        <translation>Die als {role} angegebene Datei hat {count} Kanäle, und keiner ist als Polarisation benannt: {path}.</translation>
    </message>
    <message>
        <source>The file given as {role} has {found} band{value}: {path}.</source>
        <translation>Die als {role} angegebene Datei hat {found} Kanäle: {path}.</translation>
    </message>
    <message>
        <source>The file given as {role} holds no valid pixel: {path}.</source>
        <translation>Die als {role} angegebene Datei enthält kein gültiges Pixel: {path}.</translation>
    </message>
    <message>
        <source>The file given as {role} holds numbers of 8 bits, of which no scale is known: {path}.</source>
        <translation>Die als {role} angegebene Datei enthält Zahlen mit 8 Bit, deren Skala nicht bekannt ist: {path}.</translation>
    </message>
    <message>
        <source>The file given as {role} holds {count} rasters, and which is meant is not said: {path} has {inside}.</source>
        <translation>Die als {role} angegebene Datei enthält {count} Raster, und welches gemeint ist, ist nicht gesagt: {path} hat {inside}.</translation>
    </message>
    <message>
        <source>The file given as {role} looks like reflectance in per cent: 99 % of its numbers lie below {high}, and no scale is known ({path}).</source>
        <translation>Die als {role} angegebene Datei sieht nach Reflektanz in Prozent aus: 99 % ihrer Zahlen liegen unter {high}, und keine Skala ist bekannt ({path}).</translation>
    </message>
    <message>
        <source>The file {path}</source>
        <translation>Die Datei {path}</translation>
    </message>
    <message>
        <source>The files of its bands {names} are missing.</source>
        <translation>Die Dateien der Kanäle {names} fehlen.</translation>
    </message>
    <message>
        <source>The files of the job are written.</source>
        <translation>Die Dateien des Auftrags sind geschrieben.</translation>
    </message>
    <message>
        <source>The files of {name} are not whole: it is filled again.</source>
        <translation>Die Dateien von {name} sind nicht vollständig: Der Termin wird neu gefüllt.</translation>
    </message>
    <message>
        <source>The folder of the output {path} does not exist.</source>
        <translation>Den Ordner der Ausgabe {path} gibt es nicht.</translation>
    </message>
    <message>
        <source>The folder {folder} is not empty.</source>
        <translation>Der Ordner {folder} ist nicht leer.</translation>
    </message>
    <message>
        <source>The folder {path} cannot be read: {strerror}.</source>
        <translation>Der Ordner {path} kann nicht gelesen werden: {strerror}.</translation>
    </message>
    <message>
        <source>The image of this day is not used: all of it is simulated.</source>
        <translation>Das Bild dieses Tages wird nicht verwendet: Alles ist simuliert.</translation>
    </message>
    <message>
        <source>The index {index} needs the band {band}; the dates have {bands}.</source>
        <translation>Der Index {index} braucht den Kanal {band}; die Termine haben {bands}.</translation>
    </message>
    <message>
        <source>The item does not say its day.</source>
        <translation>Das Item nennt seinen Tag nicht.</translation>
    </message>
    <message>
        <source>The item says that its offset has been applied, but no number of its files lies below {smallest}: the offset of {offset} is taken as still in them.</source>
        <translation>Laut Item ist sein Offset schon angewendet, aber keine Zahl seiner Dateien liegt unter {smallest}: angenommen wird, dass der Offset {offset} noch darin steckt.</translation>
    </message>
    <message>
        <source>The item says that its offset has not been applied, but {share} of the numbers of its files lie below 1000: offset 0 is taken.</source>
        <translation>Laut Item ist sein Offset nicht angewendet, aber {share} der Zahlen seiner Dateien liegen unter 1000: Offset 0 wird genommen.</translation>
    </message>
    <message>
        <source>The item says that the offset has been applied ({applied}), and states one. The files are not there to be asked: the flag is obeyed.</source>
        <translation>Laut Item ist der Offset schon angewendet ({applied}), und es nennt einen. Die Dateien sind nicht da, um es zu prüfen: der Angabe wird gefolgt.</translation>
    </message>
    <message>
        <source>The item states an offset of {offset}, and that it has been applied; its numbers (down to {smallest}) agree with the latter, so 0 is taken.</source>
        <translation>Das Item nennt einen Offset von {offset} und sagt, er sei schon angewendet; seine Zahlen (hinab bis {smallest}) passen zu Letzterem, darum wird 0 genommen.</translation>
    </message>
    <message>
        <source>The item states no baseline and no offset: 0 is taken. A date proves nothing, since products were processed again.</source>
        <translation>Das Item nennt keine Baseline und keinen Offset: 0 wird genommen. Ein Datum beweist nichts, da Produkte neu verarbeitet wurden.</translation>
    </message>
    <message>
        <source>The item states no baseline and no offset: the offset of baseline {baseline} of the product that it is named after is taken. A date proves nothing, since products were processed again.</source>
        <translation>Das Item nennt keine Baseline und keinen Offset: genommen wird der Offset der Baseline {baseline} des Produkts, nach dem es benannt ist. Ein Datum beweist nichts, da Produkte neu verarbeitet wurden.</translation>
    </message>
    <message>
        <source>The item states no scale, and its MTL is not there: {scale} and {offset} of Collection 2 are taken.</source>
        <translation>Das Item nennt keine Skala, und seine MTL-Datei ist nicht da: {scale} und {offset} von Collection 2 werden genommen.</translation>
    </message>
    <message>
        <source>The item {path}</source>
        <translation>Das Item {path}</translation>
    </message>
    <message>
        <source>The job file {name}</source>
        <translation>Die Auftragsdatei {name}</translation>
    </message>
    <message>
        <source>The job file {name} cannot be read: {error}.</source>
        <translation>Die Auftragsdatei {name} kann nicht gelesen werden: {error}.</translation>
    </message>
    <message>
        <source>The job file {name} holds a job {command}, not {command2}.</source>
        <translation>Die Auftragsdatei {name} enthält einen Auftrag {command}, nicht {command2}.</translation>
    </message>
    <message>
        <source>The job is no JSON: {error}.</source>
        <translation>Der Auftrag ist kein JSON: {error}.</translation>
    </message>
    <message>
        <source>The memory ran out ({error}).</source>
        <translation>Der Speicher ging aus ({error}).</translation>
    </message>
    <message>
        <source>The memory ran out.</source>
        <translation>Der Speicher ging aus.</translation>
    </message>
    <message>
        <source>The metadata of {path} do not say the units of its numbers.</source>
        <translation>Die Metadaten von {path} nennen die Einheiten der Zahlen nicht.</translation>
    </message>
    <message>
        <source>The metadata {name} of {path}</source>
        <translation>Die Metadaten {name} von {path}</translation>
    </message>
    <message>
        <source>The middle of {file_name} holds no value, so its units are unknown.</source>
        <translation>Die Mitte von {file_name} enthält keinen Wert, die Einheiten sind darum unbekannt.</translation>
    </message>
    <message>
        <source>The model adds its output to {base}.</source>
        <translation>Das Modell addiert seine Ausgabe zu {base}.</translation>
    </message>
    <message>
        <source>The model asks for an input named {name}.</source>
        <translation>Das Modell verlangt eine Eingabe namens {name}.</translation>
    </message>
    <message>
        <source>The model cannot be put into {bits} bits ({name}: {error}).</source>
        <translation>Das Modell kann nicht auf {bits} Bit gebracht werden ({name}: {error}).</translation>
    </message>
    <message>
        <source>The model describes its inputs by the layers {layers}.</source>
        <translation>Das Modell beschreibt seine Eingaben durch die Layer {layers}.</translation>
    </message>
    <message>
        <source>The model describes layers with {bands} bands.</source>
        <translation>Das Modell beschreibt Layer mit {bands} Kanälen.</translation>
    </message>
    <message>
        <source>The model describes {described} bands of its layers, and takes {counts}.</source>
        <translation>Das Modell beschreibt {described} Kanäle seiner Layer und nimmt {counts}.</translation>
    </message>
    <message>
        <source>The model describes {unknown}, which it does not take.</source>
        <translation>Das Modell beschreibt {unknown}, was es nicht verwendet.</translation>
    </message>
    <message>
        <source>The model does not say of which version its operators are.</source>
        <translation>Das Modell sagt nicht, von welcher Version seine Operatoren sind.</translation>
    </message>
    <message>
        <source>The model gave no result for {size} pixels within {seconds} s.</source>
        <translation>Das Modell hat für {size} Pixel innerhalb von {seconds} s kein Ergebnis geliefert.</translation>
    </message>
    <message>
        <source>The model is for a task {task} that does not exist.</source>
        <translation>Das Modell ist für eine Aufgabe {task}, die es nicht gibt.</translation>
    </message>
    <message>
        <source>The model is kept for float32 alone: {message}</source>
        <translation>Das Modell wird nur für float32 behalten: {message}</translation>
    </message>
    <message>
        <source>The model is of a later version of ONNX than this ClearDate reads: operators of version {version} and format {ir_version}, where {newest} and {ir_version2} are the last that it knows.</source>
        <translation>Das Modell gehört zu einer neueren ONNX-Version, als dieses ClearDate liest: Operatoren der Version {version} und Format {ir_version}, während {newest} und {ir_version2} die letzten bekannten sind.</translation>
    </message>
    <message>
        <source>The model says task {task}, but its inputs are those of task {fitting}.</source>
        <translation>Das Modell nennt Aufgabe {task}, aber seine Eingaben sind die von Aufgabe {fitting}.</translation>
    </message>
    <message>
        <source>The model takes residuals of a base line that its card does not give.</source>
        <translation>Das Modell verwendet Residuen einer Grundgeraden, die in seiner Karte fehlt.</translation>
    </message>
    <message>
        <source>The model {name} (task {task}) needs {flag}, which is not given.</source>
        <translation>Das Modell {name} (Aufgabe {task}) braucht {flag}, was nicht angegeben ist.</translation>
    </message>
    <message>
        <source>The model {name} failed on {shape} x {shape2} pixels: {error}.</source>
        <translation>Das Modell {name} scheiterte an {shape} x {shape2} Pixeln: {error}.</translation>
    </message>
    <message>
        <source>The model {name} gave values that are no numbers.</source>
        <translation>Das Modell {name} gab Werte, die keine Zahlen sind.</translation>
    </message>
    <message>
        <source>The model {name} gave {shape} for an input of {shape2}.</source>
        <translation>Das Modell {name} gab {shape} für eine Eingabe von {shape2}.</translation>
    </message>
    <message>
        <source>The model {name} needs the clear pixels of optical T2 (task {task}).</source>
        <translation>Das Modell {name} braucht die wolkenfreien Pixel von Optik T2 (Aufgabe {task}).</translation>
    </message>
    <message>
        <source>The model {name} takes the bands {wanted} of {layer}; the image has {given}.</source>
        <translation>Das Modell {name} nimmt die Kanäle {wanted} von {layer}; das Bild hat {given}.</translation>
    </message>
    <message>
        <source>The model {path}</source>
        <translation>Das Modell {path}</translation>
    </message>
    <message>
        <source>The model {path} cannot be loaded: {error}.</source>
        <translation>Das Modell {path} kann nicht geladen werden: {error}.</translation>
    </message>
    <message>
        <source>The model {path} cannot be read: {strerror}.</source>
        <translation>Das Modell {path} kann nicht gelesen werden: {strerror}.</translation>
    </message>
    <message>
        <source>The model {path} cannot run in 8 bits: its card holds no ranges of activations.</source>
        <translation>Das Modell {path} kann nicht in 8 Bit rechnen: seine Karte enthält keine Bereiche von Aktivierungen.</translation>
    </message>
    <message>
        <source>The model {path} does not end in .onnx.</source>
        <translation>Das Modell {path} endet nicht auf .onnx.</translation>
    </message>
    <message>
        <source>The model {path} has operators of version {version} in format {ir_version}, which are too new for the onnxruntime that is installed.</source>
        <translation>Das Modell {path} hat Operatoren der Version {version} im Format {ir_version}, die für das installierte onnxruntime zu neu sind.</translation>
    </message>
    <message>
        <source>The model {path} keeps its weights in other files.</source>
        <translation>Das Modell {path} bewahrt seine Gewichte in anderen Dateien auf.</translation>
    </message>
    <message>
        <source>The model {path} uses operators that are not standard: {foreign}.</source>
        <translation>Das Modell {path} verwendet Operatoren, die nicht zum Standard gehören: {foreign}.</translation>
    </message>
    <message>
        <source>The model's base line does not have a slope for every output band.</source>
        <translation>Die Grundgerade des Modells hat nicht für jeden ausgegebenen Kanal eine Steigung.</translation>
    </message>
    <message>
        <source>The model's card asks for a {name} of {value} pixels; {least} to {most} are allowed.</source>
        <translation>Die Karte des Modells verlangt {name} = {value} Pixel; erlaubt sind {least} bis {most}.</translation>
    </message>
    <message>
        <source>The model's card cannot be read: {error}.</source>
        <translation>Die Karte des Modells kann nicht gelesen werden: {error}.</translation>
    </message>
    <message>
        <source>The model's card gives a range of {unknown}, which its network does not have or not in 8 bits.</source>
        <translation>Die Karte des Modells gibt einen Bereich von {unknown} an, den sein Netz nicht oder nicht in 8 Bit hat.</translation>
    </message>
    <message>
        <source>The model's card has version {card_version}, this ClearDate reads {card_version2}.</source>
        <translation>Die Karte des Modells hat Version {card_version}, dieses ClearDate liest {card_version2}.</translation>
    </message>
    <message>
        <source>The model's card has version {version}, this ClearDate reads {card_version}.</source>
        <translation>Die Karte des Modells hat Version {version}, dieses ClearDate liest {card_version}.</translation>
    </message>
    <message>
        <source>The model's card has {ranges} ranges of activations.</source>
        <translation>Die Karte des Modells hat {ranges} Bereiche von Aktivierungen.</translation>
    </message>
    <message>
        <source>The model's card has {text} characters; {most_text} are allowed.</source>
        <translation>Die Karte des Modells hat {text} Zeichen; erlaubt sind {most_text}.</translation>
    </message>
    <message>
        <source>The model's card states a loss of {loss} dB.</source>
        <translation>Die Karte des Modells nennt einen Verlust von {loss} dB.</translation>
    </message>
    <message>
        <source>The model's description of its inputs does not fit their bands.</source>
        <translation>Die Beschreibung der Eingaben im Modell passt nicht zu deren Kanälen.</translation>
    </message>
    <message>
        <source>The model's description of its inputs has a scale or share below 0.</source>
        <translation>Die Beschreibung der Eingaben im Modell hat eine Skala oder einen Anteil unter 0.</translation>
    </message>
    <message>
        <source>The model's description of its inputs holds an invalid covariance matrix.</source>
        <translation>Die Beschreibung der Eingaben im Modell enthält eine ungültige Kovarianzmatrix.</translation>
    </message>
    <message>
        <source>The model's description of its inputs holds numbers out of range.</source>
        <translation>Die Beschreibung der Eingaben im Modell enthält Zahlen außerhalb des gültigen Bereichs.</translation>
    </message>
    <message>
        <source>The model's list of inputs is empty or names one twice.</source>
        <translation>Die Liste der Eingaben des Modells ist leer oder nennt eine doppelt.</translation>
    </message>
    <message>
        <source>The model's operators are of version {version}; 8 bits need version {least_opset} or later.</source>
        <translation>Die Operatoren des Modells sind von Version {version}; 8 Bit verlangen Version {least_opset} oder später.</translation>
    </message>
    <message>
        <source>The model's operators are of version {version}; none before {oldest_opset} run.</source>
        <translation>Die Operatoren des Modells sind von Version {version}; ausgeführt werden sie ab Version {oldest_opset}.</translation>
    </message>
    <message>
        <source>The model's range of {name} is not valid: {low} to {high}.</source>
        <translation>Der Bereich des Modells für {name} ist ungültig: {low} bis {high}.</translation>
    </message>
    <message>
        <source>The model's scaling of {name} does not have two values for every band.</source>
        <translation>Die Skalierung des Modells für {name} hat nicht für jeden Kanal zwei Werte.</translation>
    </message>
    <message>
        <source>The model's scaling of {name} is no range: {low} to {high}.</source>
        <translation>Die Skalierung des Modells für {name} ist kein Bereich: {low} bis {high}.</translation>
    </message>
    <message>
        <source>The model's {name} has the bands {bands}, and its {other} has {others}.</source>
        <translation>{name} des Modells hat die Kanäle {bands}, und {other} hat {others}.</translation>
    </message>
    <message>
        <source>The model's {name} has the bands {value}.</source>
        <translation>{name} des Modells hat die Kanäle {value}.</translation>
    </message>
    <message>
        <source>The name of the output {printable} is not UTF-8.</source>
        <translation>Der Name der Ausgabe {printable} ist nicht UTF-8.</translation>
    </message>
    <message>
        <source>The name of {role} says baseline {major}.{minor} of Sentinel-2, and its numbers begin at {low}: with the offset {offset} that does not go together. The offset is -0.1 from baseline 04.00 on, unless it was taken off already.</source>
        <translation>Der Name von {role} nennt Baseline {major}.{minor} von Sentinel-2, und die Zahlen beginnen bei {low}: das passt nicht zum Offset {offset}. Der Offset ist ab Baseline 04.00 -0.1, sofern er nicht schon abgezogen wurde.</translation>
    </message>
    <message>
        <source>The name or the path of the output {target} is too long.</source>
        <translation>Der Name oder der Pfad der Ausgabe {target} ist zu lang.</translation>
    </message>
    <message>
        <source>The name or the tags of {role} say {said}, which its values are not: {path}. --sar-units settles it.</source>
        <translation>Name oder Tags von {role} sagen {said}, die Werte passen aber nicht dazu: {path}. --sar-units entscheidet es.</translation>
    </message>
    <message>
        <source>The name {name} points outside its product.</source>
        <translation>Der Name {name} zeigt aus seinem Produkt hinaus.</translation>
    </message>
    <message>
        <source>The network decides or repeats while it runs (the operator {name}), and may never end.</source>
        <translation>Das Netz enthält Verzweigungen oder Schleifen (Operator {name}) und könnte nie enden.</translation>
    </message>
    <message>
        <source>The network does not fit together: {first}.</source>
        <translation>Das Netz passt nicht zusammen: {first}.</translation>
    </message>
    <message>
        <source>The network gives {result} for a tile of {height} x {width} pixels instead of {value}.</source>
        <translation>Das Netz liefert {result} für eine Kachel von {height} x {width} Pixeln statt {value}.</translation>
    </message>
    <message>
        <source>The network has a node without outputs: {op_type}.</source>
        <translation>Das Netz hat einen Knoten ohne Ausgaben: {op_type}.</translation>
    </message>
    <message>
        <source>The network has more than {most_nodes} operators.</source>
        <translation>Das Netz hat mehr als {most_nodes} Operatoren.</translation>
    </message>
    <message>
        <source>The network has the operator {name}, which ClearDate does not run.</source>
        <translation>Das Netz enthält den Operator {name}, den ClearDate nicht ausführt.</translation>
    </message>
    <message>
        <source>The network has {values} {title}s instead of one.</source>
        <translation>Das Netz hat bei {title} {values} statt eines Tensors.</translation>
    </message>
    <message>
        <source>The network needs {memory} bytes for each pixel; {most_bytes_per_pixel} are allowed.</source>
        <translation>Das Netz braucht {memory} Bytes je Pixel; erlaubt sind {most_bytes_per_pixel}.</translation>
    </message>
    <message>
        <source>The network needs {work} multiply-adds for each pixel; {most_work_per_pixel} are allowed.</source>
        <translation>Das Netz braucht {work} Multiplikationen mit Addition je Pixel; erlaubt sind {most_work_per_pixel}.</translation>
    </message>
    <message>
        <source>The network's operator {name} is as in training, so its results would be random or those of one tile.</source>
        <translation>Der Operator {name} des Netzes arbeitet wie im Training; seine Ergebnisse wären zufällig oder die einer einzelnen Kachel.</translation>
    </message>
    <message>
        <source>The network's weights are written as sparse ones.</source>
        <translation>Die Gewichte des Netzes sind in dünn besetzter Form gespeichert.</translation>
    </message>
    <message>
        <source>The network's weights {name} {fault}.</source>
        <translation>Gewichte des Netzes, {name}: {fault}.</translation>
    </message>
    <message>
        <source>The network's {title} has a fixed {name}: {dim_value}.</source>
        <translation>{title} des Netzes: fester Wert für {name} ({dim_value}).</translation>
    </message>
    <message>
        <source>The network's {title} has its channels last.</source>
        <translation>{title} des Netzes: Die Kanäle stehen am Ende.</translation>
    </message>
    <message>
        <source>The network's {title} has {dim_value} channels, its card says {channels}.</source>
        <translation>{title} des Netzes: {dim_value} Kanäle, laut seiner Karte {channels}.</translation>
    </message>
    <message>
        <source>The network's {title} is no float32 tensor of 4 axes.</source>
        <translation>{title} des Netzes ist kein float32-Tensor mit 4 Achsen.</translation>
    </message>
    <message>
        <source>The output folder {path} cannot be made: {existing} is a file.</source>
        <translation>Der Ausgabeordner {path} kann nicht angelegt werden: {existing} ist eine Datei.</translation>
    </message>
    <message>
        <source>The output {path} exists and is protected from writing.</source>
        <translation>Die Ausgabe {path} gibt es schon, und sie ist schreibgeschützt.</translation>
    </message>
    <message>
        <source>The output {target} is a device, a pipe or another thing that is no file.</source>
        <translation>Die Ausgabe {target} ist ein Gerät, eine Pipe oder etwas anderes, das keine Datei ist.</translation>
    </message>
    <message>
        <source>The output {target} is a folder.</source>
        <translation>Die Ausgabe {target} ist ein Ordner.</translation>
    </message>
    <message>
        <source>The output {target} is a link to itself.</source>
        <translation>Die Ausgabe {target} ist eine Verknüpfung auf sich selbst.</translation>
    </message>
    <message>
        <source>The output {target} is also the input {flag} ({path}).</source>
        <translation>Die Ausgabe {target} ist auch die Eingabe {flag} ({path}).</translation>
    </message>
    <message>
        <source>The picture {path} cannot be written.</source>
        <translation>Das Bild {path} kann nicht geschrieben werden.</translation>
    </message>
    <message>
        <source>The pixels of optical T2's bands are {steps} times as wide as those of the image: one file cannot hold all of them.</source>
        <translation>Die Pixel der Kanäle von Optik T2 sind {steps}-mal so breit wie die des Bildes: Eine Datei kann sie nicht alle enthalten.</translation>
    </message>
    <message>
        <source>The precision bf16 was asked for, which this GPU does not support.</source>
        <translation>Die Rechengenauigkeit bf16 wurde verlangt, die diese GPU nicht unterstützt.</translation>
    </message>
    <message>
        <source>The preset {preset} learns {bands} unless told otherwise, as the paper does: {left} is left out. --learn-bands all learns it too.</source>
        <translation>Die Voreinstellung {preset} lernt ohne andere Angabe {bands}, wie der Artikel: ausgelassen wird {left}. Mit --learn-bands all wird auch das gelernt.</translation>
    </message>
    <message>
        <source>The processing baseline {baseline} is not known here: scale and offset are taken as its metadata state them.</source>
        <translation>Die Processing-Baseline {baseline} ist hier nicht bekannt: Skala und Offset gelten, wie ihre Metadaten sie nennen.</translation>
    </message>
    <message>
        <source>The run cannot be gone on with: {name} was filled by {what}.</source>
        <translation>Der Lauf kann nicht fortgesetzt werden: {name} wurde mit {what} gefüllt.</translation>
    </message>
    <message>
        <source>The scene file {path}</source>
        <translation>Die Szenendatei {path}</translation>
    </message>
    <message>
        <source>The scene file {path} has version {version}, this ClearDate reads {version2}.</source>
        <translation>Die Szenendatei {path} hat Version {version}, dieses ClearDate liest {version2}.</translation>
    </message>
    <message>
        <source>The scene file {path} lacks something: {error}.</source>
        <translation>Der Szenendatei {path} fehlt etwas: {error}.</translation>
    </message>
    <message>
        <source>The scene file {path} leads to the network: it names {address}.</source>
        <translation>Die Szenendatei {path} führt ins Netzwerk: Sie nennt {address}.</translation>
    </message>
    <message>
        <source>The scene is synthetic: it shows how things work and says nothing of quality.</source>
        <translation>Die Szene ist künstlich: sie zeigt, wie es geht, und sagt nichts über die Qualität.</translation>
    </message>
    <message>
        <source>The scene {name} has more than one acquisition named {twice}.</source>
        <translation>Die Szene {name} hat mehr als eine Aufnahme mit dem Namen {twice}.</translation>
    </message>
    <message>
        <source>The scene {name} has no {name2}, which the preset needs.</source>
        <translation>Der Szene {name} fehlt {name2}, was die Voreinstellung braucht.</translation>
    </message>
    <message>
        <source>The scene {name} is to lie on the grid of {grid_of}, which is none of its acquisitions ({value}).</source>
        <translation>Die Szene {name} soll auf dem Gitter von {grid_of} liegen, das keine ihrer Aufnahmen ist ({value}).</translation>
    </message>
    <message>
        <source>The scenes have no band {name} in common; they have {common}.</source>
        <translation>Die Szenen haben keinen gemeinsamen Kanal {name}; gemeinsam haben sie {common}.</translation>
    </message>
    <message>
        <source>The scenes have too few bands in common ({told}).</source>
        <translation>Die Szenen haben zu wenige gemeinsame Kanäle ({told}).</translation>
    </message>
    <message>
        <source>The scenes take {size} GB when decoded, and {folder}, where they are kept while training, has {free} GB free.</source>
        <translation>Die Szenen brauchen entpackt {size} GB, und in {folder}, wo sie während des Trainings liegen, sind {free} GB frei.</translation>
    </message>
    <message>
        <source>The scenes take {size} GB when decoded: they go into a file in {parent} until training ends.</source>
        <translation>Die Szenen brauchen entpackt {size} GB: sie kommen bis zum Ende des Trainings in eine Datei in {parent}.</translation>
    </message>
    <message>
        <source>The season has no SAR, so no date has SAR alone.</source>
        <translation>Die Saison hat kein SAR, also hat kein Termin nur SAR.</translation>
    </message>
    <message>
        <source>The season has no date {days} that can be used.</source>
        <translation>Die Saison hat keinen verwendbaren Termin {days}.</translation>
    </message>
    <message>
        <source>The season {path}</source>
        <translation>Die Saison {path}</translation>
    </message>
    <message>
        <source>The season {path} has no SAR for one of its dates.</source>
        <translation>Die Saison {path} hat für einen ihrer Termine kein SAR.</translation>
    </message>
    <message>
        <source>The season {path} has no optical date that can be opened.</source>
        <translation>Die Saison {path} hat keinen optischen Termin, der sich öffnen lässt.</translation>
    </message>
    <message>
        <source>The season {path} has no two clear dates with SAR of their own to learn from.</source>
        <translation>Die Saison {path} hat keine zwei wolkenfreien Termine mit eigenem SAR, aus denen zu lernen wäre.</translation>
    </message>
    <message>
        <source>The season {path} has {count} optical dates, and a scene has two.</source>
        <translation>Die Saison {path} hat {count} optische Termine, eine Szene aber zwei.</translation>
    </message>
    <message>
        <source>The smallest scene is {smallest} px wide: patches are {smallest2} px, not {patch} px.</source>
        <translation>Die kleinste Szene ist {smallest} px breit: Patches haben {smallest2} px, nicht {patch} px.</translation>
    </message>
    <message>
        <source>The standard output cannot be written: {strerror}.</source>
        <translation>Die Standardausgabe kann nicht beschrieben werden: {strerror}.</translation>
    </message>
    <message>
        <source>The standard output cannot be written: {value}.</source>
        <translation>Die Standardausgabe kann nicht beschrieben werden: {value}.</translation>
    </message>
    <message>
        <source>The standard output is closed, so nothing can be told of events.</source>
        <translation>Die Standardausgabe ist geschlossen, Ereignisse können daher nicht gemeldet werden.</translation>
    </message>
    <message>
        <source>The table {path}</source>
        <translation>Die Tabelle {path}</translation>
    </message>
    <message>
        <source>The table {path} has the columns {names}.</source>
        <translation>Die Tabelle {path} hat die Spalten {names}.</translation>
    </message>
    <message>
        <source>The table {path} is no CSV in UTF-8.</source>
        <translation>Die Tabelle {path} ist kein CSV in UTF-8.</translation>
    </message>
    <message>
        <source>The training and the test area overlap; there it is test.</source>
        <translation>Trainings- und Testgebiet überlappen; dort gilt Test.</translation>
    </message>
    <message>
        <source>The training diverged after epoch {epoch}: the best model before (epoch {epoch2}) is kept. A smaller learning rate, or the precision fp32, may help.</source>
        <translation>Das Training divergierte nach Epoche {epoch}: Das beste Modell davor (Epoche {epoch2}) bleibt erhalten. Eine kleinere Lernrate oder die Rechengenauigkeit fp32 kann helfen.</translation>
    </message>
    <message>
        <source>The training diverged: in no epoch is the score a number.</source>
        <translation>Das Training divergierte: in keiner Epoche ist die Güte eine Zahl.</translation>
    </message>
    <message>
        <source>The truth has {height} x {width} pixels; at most {max_pixels} can be scored at once.</source>
        <translation>Die Wahrheit hat {height} x {width} Pixel; auf einmal können höchstens {max_pixels} bewertet werden.</translation>
    </message>
    <message>
        <source>The values of the file given as {role} are no reflectance: 99 % lie below {top} after scale {scale} and offset {offset} ({path}).</source>
        <translation>Die Werte der als {role} angegebenen Datei sind keine Reflektanz: 99 % liegen nach Skala {scale} und Offset {offset} unter {top} ({path}).</translation>
    </message>
    <message>
        <source>The values of the file given as {role} are no {wanted}: {path} has median {middle}, 1 % below {low}, 1 % above {high}.</source>
        <translation>Die Werte der als {role} angegebenen Datei sind keine Werte in {wanted}: {path} hat den Median {middle}, 1 % unter {low}, 1 % über {high}.</translation>
    </message>
    <message>
        <source>The values of {file_name} are neither dB nor linear power (median {middle}).</source>
        <translation>Die Werte von {file_name} sind weder dB noch lineare Leistung (Median {middle}).</translation>
    </message>
    <message>
        <source>The worker takes a command and a job file, not {arguments}.</source>
        <translation>Der Rechenprozess nimmt einen Befehl und eine Auftragsdatei, nicht {arguments}.</translation>
    </message>
    <message>
        <source>The {role} is grown by {growth} pixels, since clouds of a scene classification end too early; --grow 0 leaves it as it is.</source>
        <translation>{role}: um {growth} Pixel erweitert, weil Wolken einer Szenenklassifikation zu früh enden; --grow 0 lässt alles, wie es ist.</translation>
    </message>
    <message>
        <source>The {role} is polygons: the values that are cloud are not looked at.</source>
        <translation>{role}: das sind Polygone, die Wolkenwerte werden nicht beachtet.</translation>
    </message>
    <message>
        <source>The {role} is taken as a probability of cloud: from {least} on ({per_cent} %) it is cloud; --cloud-kind and --cloud-per-cent say otherwise.</source>
        <translation>{role}: gelesen als Wolkenwahrscheinlichkeit: ab {least} ({per_cent} %) ist es Wolke; mit --cloud-kind und --cloud-per-cent lässt sich anderes angeben.</translation>
    </message>
    <message>
        <source>The {role} is taken as {kind}; --cloud-kind says otherwise.</source>
        <translation>{role}: gelesen als {kind}; mit --cloud-kind lässt sich anderes angeben.</translation>
    </message>
    <message>
        <source>The {role} {path}</source>
        <translation>{role} {path}</translation>
    </message>
    <message>
        <source>There are 1 to {most_ranges}; train or export it again.</source>
        <translation>Es gibt 1 bis {most_ranges}; es neu trainieren oder exportieren.</translation>
    </message>
    <message>
        <source>There are no metadata of the granule: EPSG:{epsg} is that of tile {tile}.</source>
        <translation>Metadaten des Granules gibt es nicht: EPSG:{epsg} ist das KBS der Kachel {tile}.</translation>
    </message>
    <message>
        <source>There are no units {units}.</source>
        <translation>Die Einheiten {units} gibt es nicht.</translation>
    </message>
    <message>
        <source>There is no checkpoint {path} to go on from.</source>
        <translation>Es gibt keinen Zwischenstand {path}, von dem aus es weiterginge.</translation>
    </message>
    <message>
        <source>There is no clear pixel to learn from in the training area.</source>
        <translation>Im Trainingsgebiet gibt es kein wolkenfreies Pixel zum Lernen.</translation>
    </message>
    <message>
        <source>There is no clear pixel to validate on in the test area.</source>
        <translation>Im Testgebiet gibt es kein wolkenfreies Pixel zum Validieren.</translation>
    </message>
    <message>
        <source>There is no command {command}.</source>
        <translation>Es gibt keinen Befehl {command}.</translation>
    </message>
    <message>
        <source>There is no kind of mask {kind}.</source>
        <translation>Die Maskenart {kind} gibt es nicht.</translation>
    </message>
    <message>
        <source>There is no method {name}.</source>
        <translation>Es gibt keine Methode {name}.</translation>
    </message>
    <message>
        <source>There is no space left to write {target}.</source>
        <translation>Es ist kein Platz mehr, um {target} zu schreiben.</translation>
    </message>
    <message>
        <source>There is not one pixel to score: the images and the mask have none in common.</source>
        <translation>Kein einziges Pixel lässt sich bewerten: die Bilder und die Maske haben keines gemeinsam.</translation>
    </message>
    <message>
        <source>There is nothing to prepare.</source>
        <translation>Es gibt nichts vorzubereiten.</translation>
    </message>
    <message>
        <source>There is nothing to write apart: every band of optical T2 has larger pixels than the image.</source>
        <translation>Es gibt nichts getrennt zu schreiben: Jeder Kanal von Optik T2 hat größere Pixel als das Bild.</translation>
    </message>
    <message>
        <source>There is nothing to write apart: no band of optical T2 is known to have larger pixels than the image.</source>
        <translation>Es gibt nichts getrennt zu schreiben: Von keinem Kanal von Optik T2 ist bekannt, dass er größere Pixel als das Bild hat.</translation>
    </message>
    <message>
        <source>These bands have larger pixels than the image, so wide: {bands}. What is simulated of them, and its expected error, is the mean over each of these pixels, or over the part of it that is under cloud.</source>
        <translation>Diese Kanäle haben größere Pixel als das Bild, so breit: {bands}. Was von ihnen simuliert ist und sein erwarteter Fehler sind das Mittel über jedes dieser Pixel oder über den Teil davon, der unter Wolken liegt.</translation>
    </message>
    <message>
        <source>These dates have no cloud mask, and all of their pixels that have a value are taken as clear: {names}.</source>
        <translation>Diese Termine haben keine Wolkenmaske, und alle ihre Pixel mit einem Wert gelten als wolkenfrei: {names}.</translation>
    </message>
    <message>
        <source>These dates were filled by a run before, and what it simulated counts as if it had been seen: {names}.</source>
        <translation>Diese Termine hat ein früherer Lauf gefüllt, und was er simuliert hat, zählt, als wäre es gesehen worden: {names}.</translation>
    </message>
    <message>
        <source>This cannot be the cloud mask of optical T2: the part that it calls clear is brighter than its cloud, by a reflectance of {level}, and by {change} since T1.</source>
        <translation>Das kann nicht die Wolkenmaske von Optik T2 sein: der Teil, den sie wolkenfrei nennt, ist heller als ihre Wolke, um eine Reflektanz von {level} und um {change} seit T1.</translation>
    </message>
    <message>
        <source>This is a fault in ClearDate: {name}: {error}</source>
        <translation>Das ist ein Fehler in ClearDate: {name}: {error}</translation>
    </message>
    <message>
        <source>This is a fault of the export: report it with the versions of torch and onnxruntime.</source>
        <translation>Das ist ein Fehler des Exports: bitte mit den Versionen von torch und onnxruntime melden.</translation>
    </message>
    <message>
        <source>This is no description of a scene: {name}, {error}.</source>
        <translation>Dies ist keine Beschreibung einer Szene: {name}, {error}.</translation>
    </message>
    <message>
        <source>This version knows {card_inputs}.</source>
        <translation>Diese Version kennt {card_inputs}.</translation>
    </message>
    <message>
        <source>Those like thin cloud or shadow may be land that changed, and are learned from.</source>
        <translation>Die wie dünne Wolke oder Schatten können Land sein, das sich verändert hat, und aus ihnen wird gelernt.</translation>
    </message>
    <message>
        <source>Tile {begun} of {items}</source>
        <translation>Kachel {begun} von {items}</translation>
    </message>
    <message>
        <source>Too few clear pixels to learn from: it is interpolated in time from {count} other dates.</source>
        <translation>Zu wenige wolkenfreie Pixel zum Lernen: Es wird zeitlich aus {count} anderen Terminen interpoliert.</translation>
    </message>
    <message>
        <source>Too few clear pixels to learn from: it is interpolated in time, and corrected by what was learned on {count} other dates, each left out.</source>
        <translation>Zu wenige wolkenfreie Pixel zum Lernen: Es wird zeitlich interpoliert und durch das korrigiert, was an {count} anderen, je weggelassenen Terminen gelernt wurde.</translation>
    </message>
    <message>
        <source>Train it again, or choose the precision auto or fp32.</source>
        <translation>Es neu trainieren oder die Rechengenauigkeit auto oder fp32 wählen.</translation>
    </message>
    <message>
        <source>Train it again.</source>
        <translation>Es neu trainieren.</translation>
    </message>
    <message>
        <source>Train or export it again, or choose the precision fp32.</source>
        <translation>Es neu trainieren oder exportieren oder die Rechengenauigkeit fp32 wählen.</translation>
    </message>
    <message>
        <source>Train or export it again, or use smaller tiles.</source>
        <translation>Es neu trainieren oder exportieren oder kleinere Kacheln verwenden.</translation>
    </message>
    <message>
        <source>Train or export it again, with free batch, height and width.</source>
        <translation>Neu trainieren oder exportieren, mit variabler Batch-Größe, Höhe und Breite.</translation>
    </message>
    <message>
        <source>Train or export it again.</source>
        <translation>Es neu trainieren oder exportieren.</translation>
    </message>
    <message>
        <source>Train or export the model again.</source>
        <translation>Das Modell neu trainieren oder exportieren.</translation>
    </message>
    <message>
        <source>Train without resuming.</source>
        <translation>Ohne Fortsetzen trainieren.</translation>
    </message>
    <message>
        <source>Try the product in SNAP itself; orbit files and elevation are fetched by SNAP.</source>
        <translation>Das Produkt in SNAP selbst versuchen; Orbitdateien und Höhen holt SNAP.</translation>
    </message>
    <message>
        <source>Unpack it, and give the folder.</source>
        <translation>Es entpacken und den Ordner angeben.</translation>
    </message>
    <message>
        <source>Unpack what you need of it, and give the folder.</source>
        <translation>Daraus entpacken, was gebraucht wird, und den Ordner angeben.</translation>
    </message>
    <message>
        <source>Update ClearDate's environment, or export the model with an earlier version.</source>
        <translation>Die Umgebung von ClearDate aktualisieren oder das Modell mit einer früheren Version exportieren.</translation>
    </message>
    <message>
        <source>Update ClearDate, or train the model again.</source>
        <translation>ClearDate aktualisieren oder das Modell neu trainieren.</translation>
    </message>
    <message>
        <source>Update SNAP.</source>
        <translation>SNAP aktualisieren.</translation>
    </message>
    <message>
        <source>Use a model written by ClearDate's train.</source>
        <translation>Ein von ClearDates train geschriebenes Modell verwenden.</translation>
    </message>
    <message>
        <source>Use another model, or smaller tiles (--tile); if other programs keep the device busy, try again when they have ended.</source>
        <translation>Ein anderes Modell oder kleinere Kacheln (--tile) verwenden; beschäftigen andere Programme das Gerät, nach deren Ende erneut versuchen.</translation>
    </message>
    <message>
        <source>Use it with fill.</source>
        <translation>Es mit fill verwenden.</translation>
    </message>
    <message>
        <source>Use simulate for a date that is cloudy all over, and check that the mask is the right one: name the values that are cloud (--cloud-values), or say what it is (--cloud-kind).</source>
        <translation>Für einen ganz bewölkten Termin simulate verwenden und prüfen, ob es die richtige Maske ist: die Werte nennen, die Wolke sind (--cloud-values), oder angeben, was sie ist (--cloud-kind).</translation>
    </message>
    <message>
        <source>Use simulate, or give inputs that are valid where T2 is clear.</source>
        <translation>simulate verwenden oder Eingaben angeben, die dort gültig sind, wo T2 wolkenfrei ist.</translation>
    </message>
    <message>
        <source>Use smaller tiles (--tile), or the device cpu.</source>
        <translation>Kleinere Kacheln (--tile) oder das Gerät cpu verwenden.</translation>
    </message>
    <message>
        <source>Virtual rasters are written into the report, and none is asked for.</source>
        <translation>Virtuelle Raster werden in den Bericht geschrieben, und keiner ist verlangt.</translation>
    </message>
    <message>
        <source>What SNAP has written is no SAR image.</source>
        <translation>Was SNAP geschrieben hat, ist kein SAR-Bild.</translation>
    </message>
    <message>
        <source>With a season {command} does not take {flags}.</source>
        <translation>Mit einer Saison nimmt {command} {flags} nicht an.</translation>
    </message>
    <message>
        <source>Without a model, simulate needs {missing} too: the generators that come with ClearDate change optical T1 by what SAR says.</source>
        <translation>Ohne Modell braucht simulate auch {missing}: die mit ClearDate gelieferten Generatoren verändern Optik T1 nach dem, was SAR sagt.</translation>
    </message>
    <message>
        <source>Write it as 0.0001.</source>
        <translation>In der Form 0.0001 schreiben.</translation>
    </message>
    <message>
        <source>Write it as 2018-05-26.</source>
        <translation>In der Form 2018-05-26 schreiben.</translation>
    </message>
    <message>
        <source>Write scale and offset into the file, for example dB = number x 0.001 - 50: gdal_translate -a_scale 0.001 -a_offset -50.</source>
        <translation>Skala und Offset in die Datei schreiben, zum Beispiel für dB = Zahl x 0.001 - 50: gdal_translate -a_scale 0.001 -a_offset -50.</translation>
    </message>
    <message>
        <source>Write the day as 2018-05-26.</source>
        <translation>Den Tag in der Form 2018-05-26 schreiben.</translation>
    </message>
    <message>
        <source>Write the names into the descriptions of the bands, or say them with --bands (in QGIS: BANDS).</source>
        <translation>Die Namen in die Beschreibungen der Kanäle schreiben oder mit --bands angeben (in QGIS: BANDS).</translation>
    </message>
    <message>
        <source>Write them as 3 8 9 10.</source>
        <translation>In der Form 3 8 9 10 schreiben.</translation>
    </message>
    <message>
        <source>Writing the image</source>
        <translation>Das Bild wird geschrieben</translation>
    </message>
    <message>
        <source>a list</source>
        <translation>eine Liste</translation>
    </message>
    <message>
        <source>a mask of values</source>
        <translation>Maske aus Werten</translation>
    </message>
    <message>
        <source>a number</source>
        <translation>eine Zahl</translation>
    </message>
    <message>
        <source>a part of it is compressed</source>
        <translation>ein Teil davon ist komprimiert</translation>
    </message>
    <message>
        <source>a probability of cloud</source>
        <translation>Wolkenwahrscheinlichkeit</translation>
    </message>
    <message>
        <source>a text</source>
        <translation>ein Text</translation>
    </message>
    <message>
        <source>a whole number</source>
        <translation>eine ganze Zahl</translation>
    </message>
    <message>
        <source>amplitude</source>
        <translation>Amplitude</translation>
    </message>
    <message>
        <source>another version ({version})</source>
        <translation>einer anderen Version ({version})</translation>
    </message>
    <message>
        <source>at {filename}</source>
        <translation>bei {filename}</translation>
    </message>
    <message>
        <source>band {index}</source>
        <translation>Kanal {index}</translation>
    </message>
    <message>
        <source>best model</source>
        <translation>bestes Modell</translation>
    </message>
    <message>
        <source>cloud mask</source>
        <translation>Wolkenmaske</translation>
    </message>
    <message>
        <source>dB or linear power</source>
        <translation>dB oder lineare Leistung</translation>
    </message>
    <message>
        <source>files of that run are missing</source>
        <translation>Dateien dieses Laufs fehlen</translation>
    </message>
    <message>
        <source>from {low} on</source>
        <translation>ab {low}</translation>
    </message>
    <message>
        <source>from {low} to {high}</source>
        <translation>von {low} bis {high}</translation>
    </message>
    <message>
        <source>have no values for the dimensions {dims}</source>
        <translation>keine Werte für die Dimensionen {dims}</translation>
    </message>
    <message>
        <source>have {size} values for the dimensions {dims}</source>
        <translation>{size} Werte für die Dimensionen {dims}</translation>
    </message>
    <message>
        <source>hold values that are no numbers</source>
        <translation>enthalten Werte, die keine Zahlen sind</translation>
    </message>
    <message>
        <source>it has none</source>
        <translation>es gibt keine</translation>
    </message>
    <message>
        <source>it holds 0 to 4, which Fmask and SCL have both</source>
        <translation>enthalten sind 0 bis 4, die es in Fmask und in SCL gibt</translation>
    </message>
    <message>
        <source>it holds no state</source>
        <translation>kein Zustand ist enthalten</translation>
    </message>
    <message>
        <source>it holds {values}</source>
        <translation>enthalten sind {values}</translation>
    </message>
    <message>
        <source>it holds {values}, and none of them is 0</source>
        <translation>enthalten sind {values}, und 0 ist nicht darunter</translation>
    </message>
    <message>
        <source>it is no file</source>
        <translation>es ist keine Datei</translation>
    </message>
    <message>
        <source>it is said to be {kind}, but holds {values}</source>
        <translation>angegeben ist {kind}, enthalten sind aber {values}</translation>
    </message>
    <message>
        <source>its journal is another user's</source>
        <translation>sein Journal gehört einem anderen Benutzer</translation>
    </message>
    <message>
        <source>its journal is damaged</source>
        <translation>sein Journal ist beschädigt</translation>
    </message>
    <message>
        <source>its journal is no regular file, or too large</source>
        <translation>sein Journal ist keine normale Datei oder zu groß</translation>
    </message>
    <message>
        <source>its journal is of another version</source>
        <translation>sein Journal ist von einer anderen Version</translation>
    </message>
    <message>
        <source>its journal is of other files</source>
        <translation>sein Journal betrifft andere Dateien</translation>
    </message>
    <message>
        <source>its journal is of several runs</source>
        <translation>sein Journal betrifft mehrere Läufe</translation>
    </message>
    <message>
        <source>its name says a score that is high where it is clear</source>
        <translation>dem Namen nach ist es ein Maß, das hoch ist, wo es wolkenfrei ist</translation>
    </message>
    <message>
        <source>its parts are larger than itself</source>
        <translation>die Teile sind größer als die Datei selbst</translation>
    </message>
    <message>
        <source>linear power</source>
        <translation>lineare Leistung</translation>
    </message>
    <message>
        <source>list of parts</source>
        <translation>Liste der Teile</translation>
    </message>
    <message>
        <source>no longitude and latitude</source>
        <translation>keine gültige Länge und Breite</translation>
    </message>
    <message>
        <source>no place</source>
        <translation>kein gültiger Ort</translation>
    </message>
    <message>
        <source>no place in the CRS of the scene</source>
        <translation>kein Ort im KBS der Szene</translation>
    </message>
    <message>
        <source>no space left</source>
        <translation>kein Platz mehr</translation>
    </message>
    <message>
        <source>none declared</source>
        <translation>keines angegeben</translation>
    </message>
    <message>
        <source>onnxruntime does not run it: {error}.</source>
        <translation>onnxruntime führt es nicht aus: {error}.</translation>
    </message>
    <message>
        <source>onnxruntime on macOS</source>
        <translation>onnxruntime unter macOS</translation>
    </message>
    <message>
        <source>onnxruntime-directml on Windows</source>
        <translation>onnxruntime-directml unter Windows</translation>
    </message>
    <message>
        <source>onnxruntime-gpu and a driver for CUDA</source>
        <translation>onnxruntime-gpu und ein Treiber für CUDA</translation>
    </message>
    <message>
        <source>onnxruntime-gpu, a driver for CUDA, and TensorRT</source>
        <translation>onnxruntime-gpu, ein Treiber für CUDA und TensorRT</translation>
    </message>
    <message>
        <source>optical</source>
        <translation>optisch</translation>
    </message>
    <message>
        <source>optical T1</source>
        <translation>Optik T1</translation>
    </message>
    <message>
        <source>optical T2</source>
        <translation>Optik T2</translation>
    </message>
    <message>
        <source>other files of the season</source>
        <translation>anderen Dateien der Saison</translation>
    </message>
    <message>
        <source>other settings</source>
        <translation>anderen Einstellungen</translation>
    </message>
    <message>
        <source>the model</source>
        <translation>das Modell</translation>
    </message>
    <message>
        <source>the pixels of optical T2 without a value</source>
        <translation>die Pixel von Optik T2 ohne Wert</translation>
    </message>
    <message>
        <source>those of the file's tags</source>
        <translation>die aus den Tags der Datei</translation>
    </message>
    <message>
        <source>those that were given</source>
        <translation>die angegebenen</translation>
    </message>
    <message>
        <source>told by the size of its numbers</source>
        <translation>an der Größe der Zahlen erkannt</translation>
    </message>
    <message>
        <source>too little to tell</source>
        <translation>zu wenig, um es zu sagen</translation>
    </message>
    <message>
        <source>torch.compile does not work on this machine ({reason}); training goes on without.</source>
        <translation>torch.compile funktioniert auf diesem Rechner nicht ({reason}); das Training geht ohne weiter.</translation>
    </message>
    <message>
        <source>true or false</source>
        <translation>true oder false</translation>
    </message>
    <message>
        <source>{bands} has no value in pixels where other bands have one, as what was not filled: it is not scored.</source>
        <translation>{bands} hat in Pixeln keinen Wert, in denen andere Kanäle einen haben, wie etwas, das nicht gefüllt wurde: nicht bewertet.</translation>
    </message>
    <message>
        <source>{cadence} days are more than lie between the first and the last optical date ({span}).</source>
        <translation>{cadence} Tage sind mehr, als zwischen dem ersten und dem letzten optischen Termin liegen ({span}).</translation>
    </message>
    <message>
        <source>{count} dates are filled already and stay as they are.</source>
        <translation>{count} Termine sind schon gefüllt und bleiben, wie sie sind.</translation>
    </message>
    <message>
        <source>{count} of {found} pairs of clear dates of the season are learned from: {pairs}.</source>
        <translation>Aus {count} von {found} Paaren wolkenfreier Termine der Saison wird gelernt: {pairs}.</translation>
    </message>
    <message>
        <source>{count} of {looked_at} clear pixels of optical T2 look like cloud that the mask misses.</source>
        <translation>{count} von {looked_at} wolkenfreien Pixeln von Optik T2 sehen wie eine von der Maske übersehene Wolke aus.</translation>
    </message>
    <message>
        <source>{count} of {looked_at} clear pixels of optical T2 look like the shadow of a cloud that the mask misses.</source>
        <translation>{count} von {looked_at} wolkenfreien Pixeln von Optik T2 sehen wie der Schatten einer von der Maske übersehenen Wolke aus.</translation>
    </message>
    <message>
        <source>{count} of {looked_at} clear pixels of optical T2 look like thin cloud that the mask misses.</source>
        <translation>{count} von {looked_at} wolkenfreien Pixeln von Optik T2 sehen wie eine von der Maske übersehene dünne Wolke aus.</translation>
    </message>
    <message>
        <source>{count} of {looked_at} pixels that are clear in optical T2 look like cloud or its shadow in optical T1.</source>
        <translation>{count} von {looked_at} Pixeln, die in Optik T2 wolkenfrei sind, sehen in Optik T1 wie Wolke oder deren Schatten aus.</translation>
    </message>
    <message>
        <source>{count} pixels of {role} ({name}) outside the cloud hold what no reflectance can be ({values}): they stay as they are, and nothing is learned from them.</source>
        <translation>{count} Pixel von {role} ({name}) außerhalb der Wolke enthalten, was keine Reflektanz sein kann ({values}): sie bleiben, wie sie sind, und aus ihnen wird nichts gelernt.</translation>
    </message>
    <message>
        <source>{date} is no date.</source>
        <translation>{date} ist kein Datum.</translation>
    </message>
    <message>
        <source>{day} lies outside the season ({first} to {last}), and no SAR is near it.</source>
        <translation>{day} liegt außerhalb der Saison ({first} bis {last}), und kein SAR ist in der Nähe.</translation>
    </message>
    <message>
        <source>{figure} and {figure2} on all of them and {figure3} and {figure4} on those that changed</source>
        <translation>{figure} und {figure2} an allen Pixeln und {figure3} und {figure4} an den veränderten</translation>
    </message>
    <message>
        <source>{file_name} holds whole numbers ({dtype}), and no scale says what they mean.</source>
        <translation>{file_name} enthält ganze Zahlen ({dtype}), und keine Skala sagt, was sie bedeuten.</translation>
    </message>
    <message>
        <source>{filename} cannot be opened or written: {strerror}.</source>
        <translation>{filename} kann nicht geöffnet oder geschrieben werden: {strerror}.</translation>
    </message>
    <message>
        <source>{filename} cannot be opened: {strerror}.</source>
        <translation>{filename} kann nicht geöffnet werden: {strerror}.</translation>
    </message>
    <message>
        <source>{file} cannot be read as a raster ({error}).</source>
        <translation>{file} kann nicht als Raster gelesen werden ({error}).</translation>
    </message>
    <message>
        <source>{file} holds further bands before those that are wanted.</source>
        <translation>{file} enthält weitere Kanäle vor den gewünschten.</translation>
    </message>
    <message>
        <source>{flag} and {flag2} are both {path}.</source>
        <translation>{flag} und {flag2} sind beide {path}.</translation>
    </message>
    <message>
        <source>{flag} cannot be {value}.</source>
        <translation>{flag} kann nicht {value} sein.</translation>
    </message>
    <message>
        <source>{flag} cannot hold {value}.</source>
        <translation>{flag} kann nicht {value} enthalten.</translation>
    </message>
    <message>
        <source>{flag} has no value.</source>
        <translation>{flag} hat keinen Wert.</translation>
    </message>
    <message>
        <source>{flag} is missing.</source>
        <translation>{flag} fehlt.</translation>
    </message>
    <message>
        <source>{flag} is too large.</source>
        <translation>{flag} ist zu groß.</translation>
    </message>
    <message>
        <source>{flag} says of {name} that its pixels are {text} wide.</source>
        <translation>{flag} sagt von {name}, dass seine Pixel {text} breit sind.</translation>
    </message>
    <message>
        <source>{flag} {path} is also the input {flag2}{inner}.</source>
        <translation>{flag} {path} ist auch die Eingabe {flag2}{inner}.</translation>
    </message>
    <message>
        <source>{listed} are written, but {filename}, which is of an older {name} and changes how the new one reads, cannot be deleted: {strerror}.</source>
        <translation>{listed}: geschrieben, aber {filename} von einer älteren Fassung von {name} beeinflusst, wie die neue gelesen wird, und kann nicht gelöscht werden: {strerror}.</translation>
    </message>
    <message>
        <source>{mask} and {simulated} are of two runs of ClearDate: where the one says that pixels are simulated, the other may hold observed ones.</source>
        <translation>{mask} und {simulated} stammen aus zwei Läufen von ClearDate: Wo laut der ersten Datei Pixel simuliert sind, können es in der zweiten beobachtete sein.</translation>
    </message>
    <message>
        <source>{message} Already written: {listed}. Left as before: {listed2}.</source>
        <translation>{message} Schon geschrieben: {listed}. Unverändert: {listed2}.</translation>
    </message>
    <message>
        <source>{method}: {psnr} dB on held-out clear pixels.</source>
        <translation>{method}: {psnr} dB an zurückgehaltenen wolkenfreien Pixeln.</translation>
    </message>
    <message>
        <source>{named_by} leads to the network: it names {address}.</source>
        <translation>{named_by} führt ins Netzwerk: genannt wird {address}.</translation>
    </message>
    <message>
        <source>{names} alone cannot be learned.</source>
        <translation>{names} allein kann nicht gelernt werden.</translation>
    </message>
    <message>
        <source>{names} cannot be copied ({error}).</source>
        <translation>{names}: Kopieren nicht möglich ({error}).</translation>
    </message>
    <message>
        <source>{names} of {title} is not in all images, and --strict-bands was asked for.</source>
        <translation>{names} von {title} ist nicht in allen Bildern, und --strict-bands wurde verlangt.</translation>
    </message>
    <message>
        <source>{names} of {title} is taken for no reflectance: left out.</source>
        <translation>{names} von {title} gilt nicht als Reflektanz: ausgelassen.</translation>
    </message>
    <message>
        <source>{names} was trained on this date and cannot be scored: the blocks that training holds out hold no clear pixels.</source>
        <translation>{names} wurde an diesem Termin trainiert und kann nicht bewertet werden: die Blöcke, die beim Training zurückgehalten werden, enthalten keine wolkenfreien Pixel.</translation>
    </message>
    <message>
        <source>{name} breaks when it is read: {reason}</source>
        <translation>{name} bricht beim Lesen ab: {reason}</translation>
    </message>
    <message>
        <source>{name} cannot be put on the grid of the target: one of them has no CRS, and their pixel grids differ ({width} x {height} pixels at {bounds}, target {width2} x {height2} at {bounds2}).</source>
        <translation>{name} kann nicht auf das Gitter des Ziels gebracht werden: einem von beiden fehlt das KBS, und ihre Pixelgitter unterscheiden sich ({width} x {height} Pixel bei {bounds}, Ziel {width2} x {height2} bei {bounds2}).</translation>
    </message>
    <message>
        <source>{name} cannot be read as a raster ({error}).</source>
        <translation>{name} kann nicht als Raster gelesen werden ({error}).</translation>
    </message>
    <message>
        <source>{name} cannot be used here, though onnxruntime knows it.</source>
        <translation>{name} kann hier nicht verwendet werden, obwohl onnxruntime es kennt.</translation>
    </message>
    <message>
        <source>{name} does not overlap the target: it covers {xmin}, {ymin} to {xmax}, {ymax}, the target {left}, {bottom} to {right}, {top} (in the target's CRS).</source>
        <translation>{name} überlappt das Ziel nicht: es bedeckt {xmin}, {ymin} bis {xmax}, {ymax}, das Ziel {left}, {bottom} bis {right}, {top} (im KBS des Ziels).</translation>
    </message>
    <message>
        <source>{name} does not say the units of {band}.</source>
        <translation>{name} nennt die Einheiten von {band} nicht.</translation>
    </message>
    <message>
        <source>{name} does not say what it was trained on; train it again for that.</source>
        <translation>{name} sagt nicht, womit es trainiert wurde; es dafür neu trainieren.</translation>
    </message>
    <message>
        <source>{name} gives {given} alone; the other bands are those of {trees}, fitted on this date.</source>
        <translation>{name} gibt nur {given}; die anderen Kanäle stammen von {trees}, an diesem Termin angepasst.</translation>
    </message>
    <message>
        <source>{name} has a CRS that cannot be converted to the target's ({error}).</source>
        <translation>{name} hat ein KBS, das nicht in das des Ziels umgerechnet werden kann ({error}).</translation>
    </message>
    <message>
        <source>{name} has no CRS where others have one; its pixel grid fits.</source>
        <translation>{name} hat kein KBS, andere haben eines; das Pixelgitter passt.</translation>
    </message>
    <message>
        <source>{name} has no grid, but {count} ground control points: its pixels have no places yet.</source>
        <translation>{name} hat kein Gitter, aber {count} Passpunkte: die Pixel haben noch keinen Ort.</translation>
    </message>
    <message>
        <source>{name} holds complex numbers.</source>
        <translation>{name} enthält komplexe Zahlen.</translation>
    </message>
    <message>
        <source>{name} is cut off or no MTL file.</source>
        <translation>{name} ist abgeschnitten oder keine MTL-Datei.</translation>
    </message>
    <message>
        <source>{name} is damaged or cut off: pixels at row {row}, column {col} cannot be read ({error}).</source>
        <translation>{name} ist beschädigt oder abgeschnitten: Pixel in Zeile {row}, Spalte {col} können nicht gelesen werden ({error}).</translation>
    </message>
    <message>
        <source>{name} is left out: {reason}</source>
        <translation>{name} wird weggelassen: {reason}</translation>
    </message>
    <message>
        <source>{name} is not filled: its pixels are not those of the season.</source>
        <translation>{name} wird nicht gefüllt: Seine Pixel sind nicht die der Saison.</translation>
    </message>
    <message>
        <source>{name} is not filled: {reason}</source>
        <translation>{name} wird nicht gefüllt: {reason}</translation>
    </message>
    <message>
        <source>{name} is used without SAR: {sar} is no SAR item of the season.</source>
        <translation>{name} wird ohne SAR verwendet: {sar} ist kein SAR-Item der Saison.</translation>
    </message>
    <message>
        <source>{name} is {value} at step {step}.</source>
        <translation>{name} ist {value} bei Schritt {step}.</translation>
    </message>
    <message>
        <source>{name} leads to the network: it names {address}.</source>
        <translation>{name} führt ins Netzwerk: genannt wird {address}.</translation>
    </message>
    <message>
        <source>{name} of {members}</source>
        <translation>{name} aus {members}</translation>
    </message>
    <message>
        <source>{name} of {title} is learned from {other} of {title2}, which sees nearly the same.</source>
        <translation>{name} von {title} wird aus {other} von {title2} gelernt, das fast dasselbe sieht.</translation>
    </message>
    <message>
        <source>{name} runs on {ran_on}.</source>
        <translation>{name} rechnet auf {ran_on}.</translation>
    </message>
    <message>
        <source>{name} simulates {bands}. Of {title} it does not know {left}: left out.</source>
        <translation>{name} simuliert {bands}. Von {title} kennt es {left} nicht: wird ausgelassen.</translation>
    </message>
    <message>
        <source>{name} was trained on the few clear pixels of this date; how it does far from them cannot be told, so auto does not take it.</source>
        <translation>{name} wurde an den wenigen wolkenfreien Pixeln dieses Termins trainiert; wie gut es weitab von ihnen ist, lässt sich nicht sagen, darum nimmt auto es nicht.</translation>
    </message>
    <message>
        <source>{name} was trained on this very image and on all of its clear pixels, so it cannot be scored here and auto does not take it; its figures in the report flatter it.</source>
        <translation>{name} wurde an genau diesem Bild und an allen seinen wolkenfreien Pixeln trainiert, kann hier also nicht bewertet werden, und auto nimmt es nicht; seine Zahlen im Bericht sind geschönt.</translation>
    </message>
    <message>
        <source>{part} tiles of {size} pixels at once are too much for the memory of {name}; going on with {batch}.</source>
        <translation>{part} Kacheln von {size} Pixeln auf einmal sind zu viel für den Speicher von {name}; weiter mit {batch}.</translation>
    </message>
    <message>
        <source>{path} brings no cloud mask.</source>
        <translation>{path} bringt keine Wolkenmaske mit.</translation>
    </message>
    <message>
        <source>{path} cannot be read: {strerror}.</source>
        <translation>{path} kann nicht gelesen werden: {strerror}.</translation>
    </message>
    <message>
        <source>{path} does not exist.</source>
        <translation>{path} gibt es nicht.</translation>
    </message>
    <message>
        <source>{path} has no CRS, so its place is unknown.</source>
        <translation>{path} hat kein KBS, der Ort ist darum unbekannt.</translation>
    </message>
    <message>
        <source>{path} has no band that is a polarisation.</source>
        <translation>{path} hat keinen Kanal, der eine Polarisation ist.</translation>
    </message>
    <message>
        <source>{path} has no band {name}.</source>
        <translation>{path} hat keinen Kanal {name}.</translation>
    </message>
    <message>
        <source>{path} has no file of the band {name}.</source>
        <translation>{path} hat keine Datei für den Kanal {name}.</translation>
    </message>
    <message>
        <source>{path} has no {name}.</source>
        <translation>{path} hat keine Datei {name}.</translation>
    </message>
    <message>
        <source>{path} has {count} bands without names.</source>
        <translation>{path} hat {count} Kanäle ohne Namen.</translation>
    </message>
    <message>
        <source>{path} has {count} bands.</source>
        <translation>{path} hat {count} Kanäle.</translation>
    </message>
    <message>
        <source>{path} holds no {kind} product.</source>
        <translation>{path} enthält kein Produkt der Art {kind}.</translation>
    </message>
    <message>
        <source>{path} holds {count} products: {names}.</source>
        <translation>{path} enthält {count} Produkte: {names}.</translation>
    </message>
    <message>
        <source>{path} is Level-1C: reflectance above the atmosphere, with no scene classification.</source>
        <translation>{path} ist Level-1C: Reflektanz oberhalb der Atmosphäre, ohne Szenenklassifikation.</translation>
    </message>
    <message>
        <source>{path} is an ONNX file without a ClearDate card.</source>
        <translation>{path} ist eine ONNX-Datei ohne ClearDate-Karte.</translation>
    </message>
    <message>
        <source>{path} is empty.</source>
        <translation>{path} ist leer.</translation>
    </message>
    <message>
        <source>{path} is larger than metadata ever are.</source>
        <translation>{path} ist größer, als Metadaten je sind.</translation>
    </message>
    <message>
        <source>{path} is left out: its date is not known.</source>
        <translation>{path} wird ausgelassen: das Datum ist nicht bekannt.</translation>
    </message>
    <message>
        <source>{path} is no ONNX file, or is cut off.</source>
        <translation>{path} ist keine ONNX-Datei oder ist abgeschnitten.</translation>
    </message>
    <message>
        <source>{path} is no ONNX file.</source>
        <translation>{path} ist keine ONNX-Datei.</translation>
    </message>
    <message>
        <source>{path} is no Sentinel-1 product of ESA's.</source>
        <translation>{path} ist kein Sentinel-1-Produkt der ESA.</translation>
    </message>
    <message>
        <source>{path} is no checkpoint of this ClearDate, or is damaged ({reason}).</source>
        <translation>{path} ist kein Zwischenstand dieses ClearDate oder ist beschädigt ({reason}).</translation>
    </message>
    <message>
        <source>{path} is no item of a season.</source>
        <translation>{path} ist kein Item einer Saison.</translation>
    </message>
    <message>
        <source>{path} is no product that is known here.</source>
        <translation>{path} ist kein hier bekanntes Produkt.</translation>
    </message>
    <message>
        <source>{path} is no program that can be run.</source>
        <translation>{path} ist kein ausführbares Programm.</translation>
    </message>
    <message>
        <source>{path} is no scene file.</source>
        <translation>{path} ist keine Szenendatei.</translation>
    </message>
    <message>
        <source>{path} is no season.</source>
        <translation>{path} ist keine Saison.</translation>
    </message>
    <message>
        <source>{path} is not calibrated.</source>
        <translation>{path} ist nicht kalibriert.</translation>
    </message>
    <message>
        <source>{path} is not terrain-corrected: its pixels lie in the geometry of the radar.</source>
        <translation>{path} ist nicht geländekorrigiert: die Pixel liegen in der Geometrie des Radars.</translation>
    </message>
    <message>
        <source>{path} is of the level {level}.</source>
        <translation>{path} hat die Verarbeitungsstufe {level}.</translation>
    </message>
    <message>
        <source>{path} is there, and is no result of filling a season.</source>
        <translation>{path} ist vorhanden und kein Ergebnis des Füllens einer Saison.</translation>
    </message>
    <message>
        <source>{path} is too large for a model: {size} bytes.</source>
        <translation>{path} ist zu groß für ein Modell: {size} Byte.</translation>
    </message>
    <message>
        <source>{path} leads to files that are gone: {files}.</source>
        <translation>{path} führt zu Dateien, die nicht mehr da sind: {files}.</translation>
    </message>
    <message>
        <source>{path} lies outside of the area.</source>
        <translation>{path} liegt außerhalb des Gebiets.</translation>
    </message>
    <message>
        <source>{path} shows what {kept} shows, which is taken.</source>
        <translation>{path} zeigt dasselbe wie {kept}, das genommen wird.</translation>
    </message>
    <message>
        <source>{printable} has a name that is not UTF-8.</source>
        <translation>{printable} hat einen Namen, der nicht UTF-8 ist.</translation>
    </message>
    <message>
        <source>{printable} is not UTF-8.</source>
        <translation>{printable} ist nicht UTF-8.</translation>
    </message>
    <message>
        <source>{role} could also be amplitude, which its values do not tell; linear power is assumed. --sar-units settles it.</source>
        <translation>{role} könnte auch Amplitude sein, was die Werte nicht verraten; angenommen wird lineare Leistung. --sar-units entscheidet es.</translation>
    </message>
    <message>
        <source>{role} has {count} bands, and band {index} was to be read: {path}.</source>
        <translation>{role} hat {count} Kanäle, gelesen werden sollte Kanal {index}: {path}.</translation>
    </message>
    <message>
        <source>{role} holds hardly a value below 1000. If it is a Sentinel-2 product of baseline 04.00 or later (2022 on), set its offset to -0.1.</source>
        <translation>{role} enthält kaum einen Wert unter 1000. Ist es ein Sentinel-2-Produkt ab Baseline 04.00 (ab 2022), den Offset auf -0.1 setzen.</translation>
    </message>
    <message>
        <source>{role} is taken as {name} (median {middle}).</source>
        <translation>{role} wird als {name} gelesen (Median {middle}).</translation>
    </message>
    <message>
        <source>{share} of the clear pixels of optical T2 look like cloud or its shadow. That is too much for what a mask misses, so they are taken for clear: there may be snow, or the mask is not that of this image. Check it.</source>
        <translation>{share} der wolkenfreien Pixel von Optik T2 sehen wie Wolke oder deren Schatten aus. Das ist zu viel für das, was eine Maske übersieht, darum gelten sie als wolkenfrei: vielleicht liegt Schnee, oder die Maske gehört nicht zu diesem Bild. Das prüfen.</translation>
    </message>
    <message>
        <source>{share} of the clear pixels of optical T2 look like cloud that the mask misses, or its shadow: of {looked_at} that were looked at {cloud} like cloud, {thin} like thin cloud and {shadow} like shadow. They stay as they are; the layer of suspects shows where, and they can be filled too.</source>
        <translation>{share} der wolkenfreien Pixel von Optik T2 sehen wie eine von der Maske übersehene Wolke oder deren Schatten aus: von {looked_at} betrachteten {cloud} wie Wolke, {thin} wie dünne Wolke und {shadow} wie Schatten. Sie bleiben, wie sie sind; der Layer der verdächtigen Pixel zeigt, wo, und auch sie können gefüllt werden.</translation>
    </message>
    <message>
        <source>{share} of the pixels that are clear in optical T2 look like cloud or its shadow in optical T1 ({count} of {looked_at}; the layer of suspects shows where). Under the clouds of T2 such pixels cannot be told, and what is filled from them is wrong: take a clearer T1 if there is one.</source>
        <translation>{share} der Pixel, die in Optik T2 wolkenfrei sind, sehen in Optik T1 wie Wolke oder deren Schatten aus ({count} von {looked_at}; der Layer der verdächtigen Pixel zeigt, wo). Unter den Wolken von T2 lassen sich solche Pixel nicht erkennen, und was aus ihnen gefüllt wird, ist falsch: ein klareres T1 nehmen, falls es eines gibt.</translation>
    </message>
    <message>
        <source>{stated} names of bands are given, but {title} has {count} bands: {path}.</source>
        <translation>{stated} Namen von Kanälen sind angegeben, {title} hat aber {count} Kanäle: {path}.</translation>
    </message>
    <message>
        <source>{target} cannot be written ({error}).</source>
        <translation>{target} kann nicht geschrieben werden ({error}).</translation>
    </message>
    <message>
        <source>{target} cannot be written: {reason}.</source>
        <translation>{target} kann nicht geschrieben werden: {reason}.</translation>
    </message>
    <message>
        <source>{target} exists and is not of a demo scene.</source>
        <translation>{target} gibt es schon, und es gehört zu keiner Demoszene.</translation>
    </message>
    <message>
        <source>{target} has become an input of this run while it ran.</source>
        <translation>{target} ist während dieses Laufs zu einer seiner Eingaben geworden.</translation>
    </message>
    <message>
        <source>{text} It is left out.</source>
        <translation>{text} Es wird ausgelassen.</translation>
    </message>
    <message>
        <source>{text} That is with the scale {scale} and offset {offset} of its tags.</source>
        <translation>{text} So ist es mit Skala {scale} und Offset {offset} aus den Tags.</translation>
    </message>
    <message>
        <source>{text} The mask says nothing of {unknown} others: they are its nodata ({nodata}), or it does not cover them.</source>
        <translation>{text} Über {unknown} andere sagt die Maske nichts: sie sind ihr NoData ({nodata}), oder sie bedeckt sie nicht.</translation>
    </message>
    <message>
        <source>{text} are no values of a mask.</source>
        <translation>{text} sind keine Werte einer Maske.</translation>
    </message>
    <message>
        <source>{text} in the column {name} is no number.</source>
        <translation>{text} in der Spalte {name} ist keine Zahl.</translation>
    </message>
    <message>
        <source>{titles} has no CRS; all files must share its pixel grid.</source>
        <translation>{titles}: kein KBS; alle Dateien müssen sich das Pixelgitter teilen.</translation>
    </message>
    <message>
        <source>{titles} have too few bands in common ({told}).</source>
        <translation>{titles} haben zu wenige gemeinsame Kanäle ({told}).</translation>
    </message>
    <message>
        <source>{titles} have {count} bands in common; at most {most} can be worked with: memory and time grow faster than their number.</source>
        <translation>{titles} haben {count} gemeinsame Kanäle; höchstens {most} sind möglich: Speicher und Zeit wachsen schneller als ihre Zahl.</translation>
    </message>
    <message>
        <source>{title} has its bands in another order than {title2}; they are matched by their names.</source>
        <translation>{title} hat die Kanäle in anderer Reihenfolge als {title2}; sie werden nach ihren Namen zugeordnet.</translation>
    </message>
    <message>
        <source>{title} has {count} bands named {name}; they are told apart by their order.</source>
        <translation>{title} hat {count} Kanäle namens {name}; sie werden nach ihrer Reihenfolge unterschieden.</translation>
    </message>
    <message>
        <source>{title} has {count} bands without names, {title2} has {count2}: nothing tells which are the same.</source>
        <translation>{title} hat {count} Kanäle ohne Namen, {title2} hat {count2}: welche dieselben sind, geht aus nichts hervor.</translation>
    </message>
    <message>
        <source>{title} has {names} too, which {title2} has not: not used.</source>
        <translation>{title} hat auch {names}, was {title2} nicht hat: nicht verwendet.</translation>
    </message>
    <message>
        <source>{unlike_date} of the simulated pixels look like none of the clear pixels of this date: the scene under the cloud is outside of what the methods were fitted on.</source>
        <translation>{unlike_date} der simulierten Pixel gleichen keinem der wolkenfreien Pixel dieses Termins: die Szene unter der Wolke liegt außerhalb dessen, woran die Methoden angepasst wurden.</translation>
    </message>
    <message>
        <source>{unlike_training} of the simulated pixels look like nothing that {value} was trained on: the scene is out of its domain, and its result is a guess there. Train one on this place or season; where some pixels of the date are clear, use fill.</source>
        <translation>{unlike_training} der simulierten Pixel gleichen nichts, womit {value} trainiert wurde: die Szene liegt außerhalb des Gelernten, und das Ergebnis ist dort geraten. Eines an diesem Ort oder zu dieser Jahreszeit trainieren; wo einige Pixel des Termins wolkenfrei sind, fill verwenden.</translation>
    </message>
    <message>
        <source>{verdict}. On held-out clear pixels the lead of boosted trees with SAR T2 over the same with it shuffled, and with SAR T1 in its place, is {figures} (± standard error).</source>
        <translation>{verdict}. An zurückgehaltenen wolkenfreien Pixeln beträgt der Vorsprung der Entscheidungsbäume mit SAR T2 vor denselben mit gemischtem SAR T2 und mit SAR T1 an dessen Stelle {figures} (± Standardfehler).</translation>
    </message>
    <message>
        <source>{what} cannot be put on the scene's grid: its polygon {number} has the corner {x}, {y}, which is {where}.</source>
        <translation>{what} kann nicht auf das Gitter der Szene gebracht werden: die Ecke {x}, {y} von Polygon {number} ist {where}.</translation>
    </message>
    <message>
        <source>{what} cannot be put on the scene's grid: {error}.</source>
        <translation>{what} kann nicht auf das Gitter der Szene gebracht werden: {error}.</translation>
    </message>
    <message>
        <source>{what} cannot be read: it is a folder.</source>
        <translation>{what} kann nicht gelesen werden: es ist ein Ordner.</translation>
    </message>
    <message>
        <source>{what} cannot be read: it is a pipe, a device or another thing that is no file.</source>
        <translation>{what} kann nicht gelesen werden: eine Pipe, ein Gerät oder etwas anderes, das keine Datei ist.</translation>
    </message>
    <message>
        <source>{what} cannot be read: {strerror}.</source>
        <translation>{what} kann nicht gelesen werden: {strerror}.</translation>
    </message>
    <message>
        <source>{what} declares a document type or entities, which are not read.</source>
        <translation>{what}: ein Dokumenttyp oder Entitäten sind deklariert, die nicht gelesen werden.</translation>
    </message>
    <message>
        <source>{what} has a CRS {name} that is not known.</source>
        <translation>{what} hat ein KBS {name}, das nicht bekannt ist.</translation>
    </message>
    <message>
        <source>{what} has a name that no file can have.</source>
        <translation>{what} hat einen Namen, den keine Datei haben kann.</translation>
    </message>
    <message>
        <source>{what} holds no polygons.</source>
        <translation>{what} enthält keine Polygone.</translation>
    </message>
    <message>
        <source>{what} is an item of a catalogue (STAC): its polygon is the footprint of the image, not its cloud.</source>
        <translation>{what} ist ein Item eines Katalogs (STAC): das Polygon ist der Umriss des Bildes, nicht seine Wolke.</translation>
    </message>
    <message>
        <source>{what} is cut off or no XML ({error}).</source>
        <translation>{what}: abgeschnitten oder kein XML ({error}).</translation>
    </message>
    <message>
        <source>{what} is nested too deeply.</source>
        <translation>{what}: zu tief verschachtelt.</translation>
    </message>
    <message>
        <source>{what} is no GeoJSON file.</source>
        <translation>{what} ist keine GeoJSON-Datei.</translation>
    </message>
    <message>
        <source>{what} is no sound GeoJSON file: {error}.</source>
        <translation>{what} ist keine fehlerfreie GeoJSON-Datei: {error}.</translation>
    </message>
    <message>
        <source>{what} is taken to be in the coordinates of the scene, which has no CRS.</source>
        <translation>{what}: angenommen werden die Koordinaten der Szene, die kein KBS hat.</translation>
    </message>
    <message>
        <source>{what} reaches beyond the image; it is used as far as the image goes.</source>
        <translation>{what} reicht über das Bild hinaus; verwendet wird nur der Teil im Bild.</translation>
    </message>
</context>
</TS>
