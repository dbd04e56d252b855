<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="fr" sourcelanguage="en">
<context>
    <name>ClearDate</name>
    <message>
        <source>(chosen)</source>
        <translation>(choisi)</translation>
    </message>
    <message>
        <source>, about {time} left</source>
        <translation>, encore {time} environ</translation>
    </message>
    <message>
        <source>90 % interval of {band}, plus and minus (reflectance)</source>
        <translation>Intervalle à 90 % de {band}, plus ou moins (réflectance)</translation>
    </message>
    <message>
        <source>90 % interval of {index}, plus and minus</source>
        <translation>Intervalle à 90 % de {index}, plus ou moins</translation>
    </message>
    <message>
        <source>: too old for CUDA 13, which needs {needed}</source>
        <translation>: trop ancien pour CUDA 13, qui exige {needed}</translation>
    </message>
    <message>
        <source>A Python could not be fetched: {reason}</source>
        <translation>Impossible de récupérer un Python : {reason}</translation>
    </message>
    <message>
        <source>A calendar of even steps: days without an image as well</source>
        <translation>Un calendrier à pas réguliers : aussi des jours sans image</translation>
    </message>
    <message>
        <source>A clear image of another date, with the bands of optical T2</source>
        <translation>Une image dégagée d'une autre date, avec les bandes de l'optique T2</translation>
    </message>
    <message>
        <source>A few seconds of training, to see how all of it works.</source>
        <translation>Quelques secondes d'entraînement, pour voir comment tout fonctionne.</translation>
    </message>
    <message>
        <source>A file of the environment cannot be written.</source>
        <translation>Un fichier de l'environnement ne peut pas être écrit.</translation>
    </message>
    <message>
        <source>A file's name has signs that {shell} would change: copy as Python.</source>
        <translation>Un nom de fichier contient des caractères que {shell} modifierait : copiez en Python.</translation>
    </message>
    <message>
        <source>A folder that pip download filled on another machine</source>
        <translation>Un dossier que pip download a rempli sur une autre machine</translation>
    </message>
    <message>
        <source>A held-out place after epoch {epoch}</source>
        <translation>Un lieu réservé après l'époque {epoch}</translation>
    </message>
    <message>
        <source>A model cannot be called {name}.</source>
        <translation>Un modèle ne peut pas s'appeler {name}.</translation>
    </message>
    <message>
        <source>A network that also looks at the clear pixels of T2 around the cloud.</source>
        <translation>Un réseau qui regarde aussi les pixels dégagés de T2 autour des nuages.</translation>
    </message>
    <message>
        <source>A network that changes T1 itself; the models that come with ClearDate are such.</source>
        <translation>Un réseau qui modifie T1 elle-même ; les modèles fournis avec ClearDate sont de ce type.</translation>
    </message>
    <message>
        <source>A package arrived damaged.</source>
        <translation>Un paquet est arrivé endommagé.</translation>
    </message>
    <message>
        <source>A picture of all dates, their cloud and scores</source>
        <translation>Une image de toutes les dates, de leurs nuages et de leurs scores</translation>
    </message>
    <message>
        <source>A pixel depends on {pixels} pixels around it.</source>
        <translation>Un pixel dépend de {pixels} pixels autour de lui.</translation>
    </message>
    <message>
        <source>A program did not answer for {seconds} s.</source>
        <translation>Un programme n'a pas répondu pendant {seconds} s.</translation>
    </message>
    <message>
        <source>A repair of the compute environment was not done to its end.</source>
        <translation>Une réparation de l'environnement de calcul n'a pas été menée à terme.</translation>
    </message>
    <message>
        <source>A run of ClearDate is using the environment.</source>
        <translation>Un traitement de ClearDate utilise l'environnement.</translation>
    </message>
    <message>
        <source>A run that was stopped goes on with what is missing. Untick after changing settings.</source>
        <translation>Un traitement interrompu reprend là où il manque des dates. Décochez après avoir modifié les paramètres.</translation>
    </message>
    <message>
        <source>A scene classification (SCL), a mask or a layer of polygons</source>
        <translation>Une classification de scène (SCL), un masque ou une couche de polygones</translation>
    </message>
    <message>
        <source>A scene file, or the collection.json of a season of two dates; may be given several times. Needed unless there is a season.</source>
        <translation>Un fichier de scène, ou le collection.json d'une saison de deux dates ; peut être donné plusieurs fois. Nécessaire sans saison.</translation>
    </message>
    <message>
        <source>A season that prepare made, its folder or collection.json, to learn from pairs of its dates: each date with at most 10 % cloud as T2, the nearest with at most 1 % as T1, both with SAR, at most 12 pairs.</source>
        <translation>Une saison créée par prepare (dossier ou collection.json), pour apprendre de paires de ses dates : chaque date avec au plus 10 % de nuages comme T2, la plus proche avec au plus 1 % comme T1, toutes deux avec SAR, 12 paires au plus.</translation>
    </message>
    <message>
        <source>A simpler answer to compare with, for example optical T1; it also says where the scene changed.</source>
        <translation>Une réponse plus simple à laquelle comparer, par exemple l'optique T1 ; elle indique aussi où la scène a changé.</translation>
    </message>
    <message>
        <source>A small network that corrects linear regression from T1 to T2.</source>
        <translation>Un petit réseau qui corrige une régression linéaire de T1 vers T2.</translation>
    </message>
    <message>
        <source>A table (CSV) of acquisitions, for stacks of your own: columns date, optical, clouds, sar and, where wished, cloud_values, cloud_kind, scale, offset, sar_units, orbit, bands; paths from its folder.</source>
        <translation>Un tableau (CSV) d'acquisitions, pour vos propres piles : colonnes date, optical, clouds, sar et, au besoin, cloud_values, cloud_kind, scale, offset, sar_units, orbit, bands ; chemins à partir de son dossier.</translation>
    </message>
    <message>
        <source>A trained model that takes part beside the method.</source>
        <translation>Un modèle entraîné qui participe à côté de la méthode.</translation>
    </message>
    <message>
        <source>A trained network of the library that takes part as well</source>
        <translation>Un réseau entraîné de la bibliothèque qui participe aussi</translation>
    </message>
    <message>
        <source>About {needed} GB of memory are needed, {free} GB are free. Close other programs.</source>
        <translation>Il faut environ {needed} Go de mémoire, {free} Go sont libres. Fermez d'autres programmes.</translation>
    </message>
    <message>
        <source>About {percent} of T2 is cloud.</source>
        <translation>Environ {percent} de T2 sont des nuages.</translation>
    </message>
    <message>
        <source>About {percent} of T2 is cloud: little is left to learn from and to check with.</source>
        <translation>Environ {percent} de T2 sont des nuages : il reste peu pour apprendre et pour vérifier.</translation>
    </message>
    <message>
        <source>About {time} on this computer's processor ({cores} cores), {memory} GB of memory.</source>
        <translation>Environ {time} sur le processeur de cet ordinateur ({cores} cœurs), {memory} Go de mémoire.</translation>
    </message>
    <message>
        <source>About {time} on two cores and {memory} GB of memory.</source>
        <translation>Environ {time} sur deux cœurs et {memory} Go de mémoire.</translation>
    </message>
    <message>
        <source>About {time} on two cores and {memory} GB of memory; more with a model.</source>
        <translation>Environ {time} sur deux cœurs et {memory} Go de mémoire ; plus avec un modèle.</translation>
    </message>
    <message>
        <source>Adam's learning rate; unset, the preset's (0.0002 for the paper's).</source>
        <translation>Taux d'apprentissage d'Adam ; sans valeur, celui du préréglage (0.0002 pour ceux de l'article).</translation>
    </message>
    <message>
        <source>Add a scene to learn from.</source>
        <translation>Ajoutez une scène dont apprendre.</translation>
    </message>
    <message>
        <source>Add missed pixels to the mask</source>
        <translation>Ajouter les pixels manqués au masque</translation>
    </message>
    <message>
        <source>Add scene files that exist</source>
        <translation>Ajouter des fichiers de scène existants</translation>
    </message>
    <message>
        <source>Add scenes</source>
        <translation>Ajouter des scènes</translation>
    </message>
    <message>
        <source>Add the ending.</source>
        <translation>Ajoutez l'extension.</translation>
    </message>
    <message>
        <source>Add the images of two dates to the project.</source>
        <translation>Ajoutez au projet les images de deux dates.</translation>
    </message>
    <message>
        <source>Add to mask</source>
        <translation>Au masque</translation>
    </message>
    <message>
        <source>Add to the models</source>
        <translation>Ajouter aux modèles</translation>
    </message>
    <message>
        <source>Adds it to the models and chooses it in the first tab</source>
        <translation>L'ajoute aux modèles et le choisit dans le premier onglet</translation>
    </message>
    <message>
        <source>Add…</source>
        <translation>Ajouter…</translation>
    </message>
    <message>
        <source>Advanced</source>
        <translation>Avancé</translation>
    </message>
    <message>
        <source>After</source>
        <translation>Après</translation>
    </message>
    <message>
        <source>All dates together do not fill it, the nearest clear one does: {reason}</source>
        <translation>Elle n'est pas comblée par toutes les dates ensemble, mais par la date dégagée la plus proche : {reason}</translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation>Tous les fichiers (*)</translation>
    </message>
    <message>
        <source>All layers cover optical T2.</source>
        <translation>Toutes les couches couvrent l'optique T2.</translation>
    </message>
    <message>
        <source>All of T2 is cloud, so there is nothing to learn from. Use Simulate in the Processing toolbox instead, which needs no clear pixel.</source>
        <translation>T2 est entièrement couverte de nuages : il n'y a rien dont apprendre. Utilisez plutôt « Simuler une image optique » dans la boîte à outils de traitements, qui n'a besoin d'aucun pixel dégagé.</translation>
    </message>
    <message>
        <source>All of it as JSON</source>
        <translation>Tout en JSON</translation>
    </message>
    <message>
        <source>All of it is cloud: use Simulate optical image.</source>
        <translation>Tout est nuageux : utilisez « Simuler une image optique ».</translation>
    </message>
    <message>
        <source>All that the mask says of T2 is cloud, the rest is nodata ({value}). If that means clear, save the mask without it (Raster &gt; Conversion &gt; Translate, additional parameters: -a_nodata none); if it means cloud, use Simulate in the Processing toolbox.</source>
        <translation>Tout ce que le masque dit de T2 est nuage, le reste est nodata ({value}). Si cela veut dire dégagé, enregistrez le masque sans cette valeur (Raster &gt; Conversion &gt; Traduire, paramètres supplémentaires : -a_nodata none) ; si cela veut dire nuage, utilisez « Simuler une image optique » dans la boîte à outils de traitements.</translation>
    </message>
    <message>
        <source>All with cloud</source>
        <translation>Avec nuages</translation>
    </message>
    <message>
        <source>Also</source>
        <translation>Aussi</translation>
    </message>
    <message>
        <source>Also each day with SAR alone</source>
        <translation>Aussi les jours à SAR seul</translation>
    </message>
    <message>
        <source>Also every</source>
        <translation>Aussi tous les</translation>
    </message>
    <message>
        <source>An input is in memory or temporary: save it as a file and choose that.</source>
        <translation>Une entrée est en mémoire ou temporaire : enregistrez-la dans un fichier et choisissez celui-ci.</translation>
    </message>
    <message>
        <source>An optical image of the date of {name}, every pixel of it simulated.</source>
        <translation>Une image optique de la date de {name}, dont chaque pixel est simulé.</translation>
    </message>
    <message>
        <source>An optical image without a SAR image that near in time is left out.</source>
        <translation>Une image optique sans image SAR aussi proche dans le temps est écartée.</translation>
    </message>
    <message>
        <source>Angle</source>
        <translation>Angle</translation>
    </message>
    <message>
        <source>Another QGIS is changing the environment (process, since: {holder}).</source>
        <translation>Un autre QGIS modifie l'environnement (processus, depuis : {holder}).</translation>
    </message>
    <message>
        <source>Area</source>
        <translation>Zone</translation>
    </message>
    <message>
        <source>Areas (optional)</source>
        <translation>Zones (facultatif)</translation>
    </message>
    <message>
        <source>Arithmetic of the convolutions while training; validation and the model are fp32. auto: bf16 on a GPU that has it, fp16 on an older one, fp32 on a CPU.</source>
        <translation>Arithmétique des convolutions à l'entraînement ; la validation et le modèle sont en fp32. auto : bf16 sur un GPU qui l'a, fp16 sur un plus ancien, fp32 sur un CPU.</translation>
    </message>
    <message>
        <source>As on the day itself, for what has to be known at once</source>
        <translation>Comme le jour même, pour ce qu'il faut savoir aussitôt</translation>
    </message>
    <message>
        <source>Ask your administrator about the limits of your account.</source>
        <translation>Demandez à votre administrateur les limites de votre compte.</translation>
    </message>
    <message>
        <source>Asking the registry</source>
        <translation>Interrogation du dépôt</translation>
    </message>
    <message>
        <source>Asks of the images chosen in the first tab</source>
        <translation>Le demande aux images choisies dans le premier onglet</translation>
    </message>
    <message>
        <source>Band</source>
        <translation>Bande</translation>
    </message>
    <message>
        <source>Band or index</source>
        <translation>Bande ou indice</translation>
    </message>
    <message>
        <source>Bands</source>
        <translation>Bandes</translation>
    </message>
    <message>
        <source>Bands to learn (not set: the preset's)</source>
        <translation>Bandes à apprendre (sans valeur : celles du préréglage)</translation>
    </message>
    <message>
        <source>Bands to learn, of those that all scenes have, for example red,green,blue,nir,swir16; or all. Polarisations may be named too. Unset: red, green, blue and NIR for the paper's presets (mtcgan, mtcnn, cgan, cnn, pix2pix) where the scenes have them, all for others.</source>
        <translation>Bandes à apprendre, parmi celles que toutes les scènes ont, par exemple red,green,blue,nir,swir16 ; ou all. Des polarisations peuvent aussi être indiquées. Sans valeur : rouge, vert, bleu et PIR pour les préréglages de l'article (mtcgan, mtcnn, cgan, cnn, pix2pix) si les scènes les ont, toutes pour les autres.</translation>
    </message>
    <message>
        <source>Bands whose own pixels are larger than those of the image, such as Sentinel-2's 20 m bands beside 10 m, on their own grid, a GeoTIFF; the filled image then holds the others alone. Unset: all bands are in the filled image, on its grid.</source>
        <translation>Bandes dont les propres pixels sont plus grands que ceux de l'image, comme les bandes à 20 m de Sentinel-2 à côté de celles à 10 m, sur leur propre grille, un GeoTIFF ; l'image comblée ne contient alors que les autres. Sans valeur : toutes les bandes sont dans l'image comblée, sur sa grille.</translation>
    </message>
    <message>
        <source>Bands with larger pixels in a file on their own grid, such as 20 m beside 10 m; else all bands are in the image</source>
        <translation>Bandes à pixels plus grands dans un fichier sur leur propre grille, comme 20 m à côté de 10 m ; sinon toutes les bandes sont dans l'image</translation>
    </message>
    <message>
        <source>Bands with larger pixels, on their own grid</source>
        <translation>Bandes à pixels plus grands, sur leur propre grille</translation>
    </message>
    <message>
        <source>Bands {names}</source>
        <translation>Bandes {names}</translation>
    </message>
    <message>
        <source>Batch file</source>
        <translation>Fichier de lot</translation>
    </message>
    <message>
        <source>Batches learned as one</source>
        <translation>Lots appris comme un seul</translation>
    </message>
    <message>
        <source>Batch…</source>
        <translation>Par lot…</translation>
    </message>
    <message>
        <source>Before</source>
        <translation>Avant</translation>
    </message>
    <message>
        <source>Before / after</source>
        <translation>Avant / après</translation>
    </message>
    <message>
        <source>Before: {name}</source>
        <translation>Avant : {name}</translation>
    </message>
    <message>
        <source>Beware</source>
        <translation>Attention</translation>
    </message>
    <message>
        <source>Blue</source>
        <translation>Bleu</translation>
    </message>
    <message>
        <source>Both SAR images are of the relative orbit {orbit}.</source>
        <translation>Les deux images SAR sont de l'orbite relative {orbit}.</translation>
    </message>
    <message>
        <source>CUDA</source>
        <translation>CUDA</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Annuler</translation>
    </message>
    <message>
        <source>Change under the cloud that radar does not see, such as the colour of a crop.</source>
        <translation>Les changements sous les nuages que le radar ne voit pas, comme la couleur d'une culture.</translation>
    </message>
    <message>
        <source>Channels of the first layer</source>
        <translation>Canaux de la première couche</translation>
    </message>
    <message>
        <source>Channels of the network's first layer; unset, the preset's (64 for the paper's). Smaller is faster and weaker.</source>
        <translation>Canaux de la première couche du réseau ; sans valeur, ceux du préréglage (64 pour ceux de l'article). Moins de canaux : plus rapide et plus faible.</translation>
    </message>
    <message>
        <source>Check</source>
        <translation>Vérifier</translation>
    </message>
    <message>
        <source>Check that it exists and may be run.</source>
        <translation>Vérifiez qu'il existe et peut être exécuté.</translation>
    </message>
    <message>
        <source>Check the connection and QGIS's proxy, or install from a folder of wheels.</source>
        <translation>Vérifiez la connexion et le proxy de QGIS, ou installez depuis un dossier de wheels.</translation>
    </message>
    <message>
        <source>Check the path or choose another layer.</source>
        <translation>Vérifiez le chemin ou choisissez une autre couche.</translation>
    </message>
    <message>
        <source>Check the path, or leave it out to use the package registry.</source>
        <translation>Vérifiez le chemin, ou ne l'indiquez pas pour utiliser le dépôt de paquets.</translation>
    </message>
    <message>
        <source>Check the path.</source>
        <translation>Vérifiez le chemin.</translation>
    </message>
    <message>
        <source>Check the permissions and the free space.</source>
        <translation>Vérifiez les droits et l'espace libre.</translation>
    </message>
    <message>
        <source>Check the proxy in QGIS's options (Network), or install from a folder of wheels.</source>
        <translation>Vérifiez le proxy dans les options de QGIS (Réseau), ou installez depuis un dossier de wheels.</translation>
    </message>
    <message>
        <source>Check the rights of the folder.</source>
        <translation>Vérifiez les droits du dossier.</translation>
    </message>
    <message>
        <source>Checks</source>
        <translation>Vérifications</translation>
    </message>
    <message>
        <source>Checks that the rasters of one place fit together and writes them down as a scene, which Train model learns from.
The rasters are not copied. A cloud mask of T2 keeps cloudy pixels out of the training; polygons are written to a file beside the scene.</source>
        <translation>Vérifie que les rasters d'un lieu vont ensemble et les enregistre comme scène, dont « Entraîner un modèle » apprend.
Les rasters ne sont pas copiés. Un masque de nuages de T2 exclut les pixels nuageux de l'entraînement ; les polygones sont écrits dans un fichier à côté de la scène.</translation>
    </message>
    <message>
        <source>Choose a Python {oldest} to {newest}, or leave it to ClearDate.</source>
        <translation>Choisissez un Python {oldest} à {newest}, ou laissez faire ClearDate.</translation>
    </message>
    <message>
        <source>Choose a file name that ends in .onnx.</source>
        <translation>Choisissez un nom de fichier qui se termine par .onnx.</translation>
    </message>
    <message>
        <source>Choose a file or a product as it was downloaded; it is added to the project</source>
        <translation>Choisissez un fichier ou un produit tel que téléchargé ; il est ajouté au projet</translation>
    </message>
    <message>
        <source>Choose a file; it is added to the project</source>
        <translation>Choisir un fichier ; il est ajouté au projet</translation>
    </message>
    <message>
        <source>Choose a filled date.</source>
        <translation>Choisissez une date comblée.</translation>
    </message>
    <message>
        <source>Choose a folder on a disk of this machine.</source>
        <translation>Choisissez un dossier sur un disque de cette machine.</translation>
    </message>
    <message>
        <source>Choose a folder or a file</source>
        <translation>Choisir un dossier ou un fichier</translation>
    </message>
    <message>
        <source>Choose a folder that is there.</source>
        <translation>Choisissez un dossier qui existe.</translation>
    </message>
    <message>
        <source>Choose a folder with a short path, such as C:\ClearDate.</source>
        <translation>Choisissez un dossier au chemin court, comme C:\ClearDate.</translation>
    </message>
    <message>
        <source>Choose a folder.</source>
        <translation>Choisissez un dossier.</translation>
    </message>
    <message>
        <source>Choose a mask, or fill the missed pixels too (under Advanced).</source>
        <translation>Choisissez un masque, ou comblez aussi les pixels manqués (sous Avancé).</translation>
    </message>
    <message>
        <source>Choose a polygon layer.</source>
        <translation>Choisissez une couche de polygones.</translation>
    </message>
    <message>
        <source>Choose a raster</source>
        <translation>Choisir un raster</translation>
    </message>
    <message>
        <source>Choose an empty folder, or delete it yourself if you do not need it.</source>
        <translation>Choisissez un dossier vide, ou supprimez celui-ci vous-même si vous n'en avez pas besoin.</translation>
    </message>
    <message>
        <source>Choose an empty folder.</source>
        <translation>Choisissez un dossier vide.</translation>
    </message>
    <message>
        <source>Choose another folder for the filled image.</source>
        <translation>Choisissez un autre dossier pour l'image comblée.</translation>
    </message>
    <message>
        <source>Choose another folder for the scene.</source>
        <translation>Choisissez un autre dossier pour la scène.</translation>
    </message>
    <message>
        <source>Choose another folder.</source>
        <translation>Choisissez un autre dossier.</translation>
    </message>
    <message>
        <source>Choose another layer.</source>
        <translation>Choisissez une autre couche.</translation>
    </message>
    <message>
        <source>Choose another name.</source>
        <translation>Choisissez un autre nom.</translation>
    </message>
    <message>
        <source>Choose scenes, or a season.</source>
        <translation>Choisissez des scènes, ou une saison.</translation>
    </message>
    <message>
        <source>Choose the cloud mask of T2, or draw the clouds on the map.</source>
        <translation>Choisissez le masque de nuages de T2, ou dessinez les nuages sur la carte.</translation>
    </message>
    <message>
        <source>Choose the folder of a product</source>
        <translation>Choisissez le dossier d'un produit</translation>
    </message>
    <message>
        <source>Choose the folder that Prepare season made.</source>
        <translation>Choisissez le dossier créé par « Préparer une saison ».</translation>
    </message>
    <message>
        <source>Choose the folder that holds the images.</source>
        <translation>Choisissez le dossier qui contient les images.</translation>
    </message>
    <message>
        <source>Choose {layers}.</source>
        <translation>Choisissez {layers}.</translation>
    </message>
    <message>
        <source>Clear</source>
        <translation>Vider</translation>
    </message>
    <message>
        <source>Clear dates have at most this cloud (%)</source>
        <translation>Nuages au plus, pour une date dégagée (%)</translation>
    </message>
    <message>
        <source>Clear optical image of T1, for models that need it.</source>
        <translation>Image optique dégagée de T1, pour les modèles qui en ont besoin.</translation>
    </message>
    <message>
        <source>Clear optical image of T1, with the bands of optical T2.</source>
        <translation>Image optique dégagée de T1, avec les bandes de l'optique T2.</translation>
    </message>
    <message>
        <source>Clear pixels of {name} that look like cloud that its mask misses, by kind, and those that look like cloud in {t1}. They may be land that changed.</source>
        <translation>Pixels dégagés de {name} qui ressemblent à un nuage manqué par le masque, par type, et ceux qui ressemblent à un nuage dans {t1}. Il peut s'agir d'un terrain qui a changé.</translation>
    </message>
    <message>
        <source>Clear pixels that look like cloud or its shadow: {t2} in T2, {t1} in T1, of {looked_at} looked at.</source>
        <translation>Pixels dégagés qui ressemblent à un nuage ou à son ombre : {t2} dans T2, {t1} dans T1, sur {looked_at} examinés.</translation>
    </message>
    <message>
        <source>Clear pixels that look like cloud that the mask misses, a GeoTIFF: 0 none, 1 like cloud, 2 like thin cloud, 3 like its shadow, 4 to 6 the same in optical T1. They stay as they are; what is like cloud is not learned from, nor the rest if that would do harm.</source>
        <translation>Pixels dégagés qui ressemblent à un nuage manqué par le masque, un GeoTIFF : 0 aucun, 1 comme un nuage, 2 comme un nuage fin, 3 comme son ombre, 4 à 6 la même chose dans l'optique T1. Ils restent tels quels ; rien n'est appris de ceux qui ressemblent à un nuage, ni des autres si cela devait nuire.</translation>
    </message>
    <message>
        <source>Clear pixels that look like cloud, its haze or shadow, to look at and to mask</source>
        <translation>Pixels dégagés qui ressemblent à un nuage, à sa brume ou à son ombre, à regarder et à masquer</translation>
    </message>
    <message>
        <source>ClearDate</source>
        <translation>ClearDate</translation>
    </message>
    <message>
        <source>ClearDate (fill cloudy dates from SAR)</source>
        <translation>ClearDate (combler les dates nuageuses grâce au SAR)</translation>
    </message>
    <message>
        <source>ClearDate demo scene (made up)</source>
        <translation>Scène de démonstration ClearDate (fictive)</translation>
    </message>
    <message>
        <source>ClearDate fill: {name}</source>
        <translation>ClearDate comblement : {name}</translation>
    </message>
    <message>
        <source>ClearDate model</source>
        <translation>Modèle ClearDate</translation>
    </message>
    <message>
        <source>ClearDate model (*.onnx)</source>
        <translation>Modèle ClearDate (*.onnx)</translation>
    </message>
    <message>
        <source>ClearDate scene</source>
        <translation>Scène ClearDate</translation>
    </message>
    <message>
        <source>ClearDate season: {name}</source>
        <translation>ClearDate saison : {name}</translation>
    </message>
    <message>
        <source>ClearDate simulation: {name}</source>
        <translation>ClearDate simulation : {name}</translation>
    </message>
    <message>
        <source>ClearDate's compute environment is not installed.</source>
        <translation>L'environnement de calcul de ClearDate n'est pas installé.</translation>
    </message>
    <message>
        <source>ClearDate: compute environment</source>
        <translation>ClearDate : environnement de calcul</translation>
    </message>
    <message>
        <source>Click on the map.</source>
        <translation>Cliquez sur la carte.</translation>
    </message>
    <message>
        <source>Click on the map: a pixel over time</source>
        <translation>Cliquez sur la carte : un pixel au fil du temps</translation>
    </message>
    <message>
        <source>Close it where it is open, or choose another folder.</source>
        <translation>Fermez-le là où il est ouvert, ou choisissez un autre dossier.</translation>
    </message>
    <message>
        <source>Close other programs, or choose smaller tiles, patches or batches.</source>
        <translation>Fermez d'autres programmes, ou choisissez des tuiles, des imagettes ou des lots plus petits.</translation>
    </message>
    <message>
        <source>Cloud</source>
        <translation>Nuages</translation>
    </message>
    <message>
        <source>Cloud and shadow that the mask misses and that do not look like it, such as haze over all of the image: they stay in it, and what was learned from them is wrong.</source>
        <translation>Les nuages et les ombres absents du masque et qui n'y ressemblent pas, comme une brume sur toute l'image : ils y restent, et ce qui en a été appris est faux.</translation>
    </message>
    <message>
        <source>Cloud from (%)</source>
        <translation>Nuage dès (%)</translation>
    </message>
    <message>
        <source>Cloud mask</source>
        <translation>Masque de nuages</translation>
    </message>
    <message>
        <source>Cloud mask of T2 (raster or polygons)</source>
        <translation>Masque de nuages de T2 (raster ou polygones)</translation>
    </message>
    <message>
        <source>Cloud mask of T2, a raster or a GeoJSON file of polygons; training uses the clear pixels only.</source>
        <translation>Masque de nuages de T2, un raster ou un fichier GeoJSON de polygones ; l'entraînement n'utilise que les pixels dégagés.</translation>
    </message>
    <message>
        <source>Cloud mask of T2: a raster, or a GeoJSON file of polygons. Unset: the mask that comes with optical T2, if that is a product such as Sentinel-2's SAFE, else its nodata.</source>
        <translation>Masque de nuages de T2 : un raster, ou un fichier GeoJSON de polygones. Sans valeur : le masque fourni avec l'optique T2 si c'est un produit comme le SAFE de Sentinel-2, sinon son nodata.</translation>
    </message>
    <message>
        <source>Cloud mask of the date to learn from</source>
        <translation>Masque de nuages de la date dont apprendre</translation>
    </message>
    <message>
        <source>Clouds drawn</source>
        <translation>Nuages dessinés</translation>
    </message>
    <message>
        <source>Clouds of T2</source>
        <translation>Nuages de T2</translation>
    </message>
    <message>
        <source>Cloudy dates</source>
        <translation>Dates nuageuses</translation>
    </message>
    <message>
        <source>Cloudy dates are filled from the nearest date that is as clear as this.</source>
        <translation>Les dates nuageuses sont comblées à partir de la date la plus proche qui soit aussi dégagée.</translation>
    </message>
    <message>
        <source>Cloudy optical image of T2: two bands or more, told by their descriptions, such as B04 or red; without these red, green, blue and NIR.</source>
        <translation>Image optique nuageuse de T2 : deux bandes ou plus, reconnues à leurs descriptions, comme B04 ou red ; sans celles-ci, rouge, vert, bleu et PIR.</translation>
    </message>
    <message>
        <source>Coastal</source>
        <translation>Côtier</translation>
    </message>
    <message>
        <source>Comes with the first epoch.</source>
        <translation>Vient avec la première époque.</translation>
    </message>
    <message>
        <source>Compile the generator</source>
        <translation>Compiler le générateur</translation>
    </message>
    <message>
        <source>Compile the generator with torch.compile; needs a C++ compiler and a minute at the start, and is faster on some machines.</source>
        <translation>Compiler le générateur avec torch.compile ; exige un compilateur C++ et une minute au départ, et va plus vite sur certaines machines.</translation>
    </message>
    <message>
        <source>Compression</source>
        <translation>Compression</translation>
    </message>
    <message>
        <source>Compression of the outputs: zstd is fast, deflate is read by every program.</source>
        <translation>Compression des sorties : zstd est rapide, deflate est lu par tous les programmes.</translation>
    </message>
    <message>
        <source>Compute activations again instead of keeping them: less than half of the memory for the paper's presets, up to a third more time, the same result.</source>
        <translation>Recalculer les activations au lieu de les garder : moins de la moitié de la mémoire pour les préréglages de l'article, jusqu'à un tiers de temps en plus, le même résultat.</translation>
    </message>
    <message>
        <source>Compute environment</source>
        <translation>Environnement de calcul</translation>
    </message>
    <message>
        <source>Compute environment…</source>
        <translation>Environnement de calcul…</translation>
    </message>
    <message>
        <source>Copied from a download by ClearDate.</source>
        <translation>Copié d'un téléchargement par ClearDate.</translation>
    </message>
    <message>
        <source>Copy as Python</source>
        <translation>Copier en Python</translation>
    </message>
    <message>
        <source>Copy as command</source>
        <translation>Copier comme commande</translation>
    </message>
    <message>
        <source>Copy as command ({shell})</source>
        <translation>Copier comme commande ({shell})</translation>
    </message>
    <message>
        <source>Copy it, on one grid</source>
        <translation>Copier sur une grille</translation>
    </message>
    <message>
        <source>Copy log</source>
        <translation>Copier le journal</translation>
    </message>
    <message>
        <source>Copy what lies in the area</source>
        <translation>Copier ce qui se trouve dans la zone</translation>
    </message>
    <message>
        <source>Copy what lies in the area, as COGs on one grid. Unset: files are read where they lie, and only tiles of one pass are copied, as they are put together.</source>
        <translation>Copier ce qui se trouve dans la zone, en COG sur une même grille. Sans valeur : les fichiers sont lus là où ils sont, et seules les tuiles d'un même passage sont copiées, car elles sont assemblées.</translation>
    </message>
    <message>
        <source>Correct Sentinel-1 for the terrain</source>
        <translation>Corriger Sentinel-1 du terrain</translation>
    </message>
    <message>
        <source>Correct it, or remove it to use the plugin's own environment.</source>
        <translation>Corrigez-le, ou supprimez-le pour utiliser l'environnement propre à l'extension.</translation>
    </message>
    <message>
        <source>Corrected image</source>
        <translation>Image corrigée</translation>
    </message>
    <message>
        <source>Curves of the training</source>
        <translation>Courbes de l'entraînement</translation>
    </message>
    <message>
        <source>Date</source>
        <translation>Date</translation>
    </message>
    <message>
        <source>Date {number} of {count}: {title}</source>
        <translation>Date {number} sur {count} : {title}</translation>
    </message>
    <message>
        <source>Dates</source>
        <translation>Dates</translation>
    </message>
    <message>
        <source>Dates are filled from pairs, as these settings need: {names}.</source>
        <translation>Les dates sont comblées à partir de paires, comme l'exigent ces réglages : {names}.</translation>
    </message>
    <message>
        <source>Dates filled</source>
        <translation>Dates comblées</translation>
    </message>
    <message>
        <source>Dates that are done stay as they are</source>
        <translation>Les dates terminées restent telles quelles</translation>
    </message>
    <message>
        <source>Dates that failed</source>
        <translation>Dates en échec</translation>
    </message>
    <message>
        <source>Dates to fill (2018-05-26,2018-06-05; not set: all with cloud)</source>
        <translation>Dates à combler (2018-05-26,2018-06-05 ; non défini : toutes avec nuages)</translation>
    </message>
    <message>
        <source>Days</source>
        <translation>Jours</translation>
    </message>
    <message>
        <source>Days from the date to its SAR, and the relative orbit</source>
        <translation>Jours de la date à son SAR, et l'orbite relative</translation>
    </message>
    <message>
        <source>Days that no optical image shows; every pixel is simulated</source>
        <translation>Jours qu'aucune image optique ne montre ; chaque pixel est simulé</translation>
    </message>
    <message>
        <source>Demo SAR T1</source>
        <translation>Démo SAR T1</translation>
    </message>
    <message>
        <source>Demo SAR T2</source>
        <translation>Démo SAR T2</translation>
    </message>
    <message>
        <source>Demo cloud mask (SCL)</source>
        <translation>Démo masque de nuages (SCL)</translation>
    </message>
    <message>
        <source>Demo optical T1 (clear)</source>
        <translation>Démo optique T1 (dégagée)</translation>
    </message>
    <message>
        <source>Demo optical T2 (cloudy)</source>
        <translation>Démo optique T2 (nuageuse)</translation>
    </message>
    <message>
        <source>Device</source>
        <translation>Périphérique</translation>
    </message>
    <message>
        <source>Different CRS ({names}); all are put on the grid of optical T2 while read.</source>
        <translation>SCR différents ({names}) ; tout est ramené sur la grille de l'optique T2 à la lecture.</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Terminé</translation>
    </message>
    <message>
        <source>Done in {time}.</source>
        <translation>Terminé en {time}.</translation>
    </message>
    <message>
        <source>Dot: observed. Ring: under cloud. Square: filled, with its 90 % interval.</source>
        <translation>Point : observé. Anneau : sous les nuages. Carré : comblé, avec son intervalle à 90 %.</translation>
    </message>
    <message>
        <source>Downloading {name} ({size} MB)</source>
        <translation>Téléchargement de {name} ({size} Mo)</translation>
    </message>
    <message>
        <source>Draw a rectangle on the map</source>
        <translation>Dessiner un rectangle sur la carte</translation>
    </message>
    <message>
        <source>Draw clouds on the map: click for corners, right click ends a cloud, Backspace takes a corner back, Esc drops it</source>
        <translation>Dessiner les nuages sur la carte : un clic pose un sommet, un clic droit termine un nuage, Retour arrière reprend un sommet, Échap l'abandonne</translation>
    </message>
    <message>
        <source>Draw polygons around the clouds, or choose another layer.</source>
        <translation>Dessinez des polygones autour des nuages, ou choisissez une autre couche.</translation>
    </message>
    <message>
        <source>Dropout rate</source>
        <translation>Taux de dropout</translation>
    </message>
    <message>
        <source>Dropout rate; unset, the preset's (0.5 for the paper's).</source>
        <translation>Taux de dropout ; sans valeur, celui du préréglage (0.5 pour ceux de l'article).</translation>
    </message>
    <message>
        <source>Each date gets a filled image, a trust layer and a report, called as its image. {FOLDER} stands for the folder of the time series.</source>
        <translation>Chaque date reçoit une image comblée, une couche de confiance et un rapport, nommés comme son image. {FOLDER} représente le dossier de la série temporelle.</translation>
    </message>
    <message>
        <source>Each date that is filled gets an image, a report and, if wanted, a trust layer, named after its day. Unless you choose another place, the folder lies beside the season: {FOLDER} and {NAME} stand for the season's folder and name.</source>
        <translation>Chaque date comblée reçoit une image, un rapport et, si souhaité, une couche de confiance, nommés d'après son jour. À moins de choisir un autre endroit, le dossier se trouve à côté de la saison : {FOLDER} et {NAME} représentent le dossier et le nom de la saison.</translation>
    </message>
    <message>
        <source>Edge of a patch in pixels; unset, the preset's (256 for the paper's).</source>
        <translation>Côté d'une imagette en pixels ; sans valeur, celui du préréglage (256 pour ceux de l'article).</translation>
    </message>
    <message>
        <source>Edge of a pixel (metres; not set: as it is)</source>
        <translation>Côté d'un pixel (mètres ; sans valeur : tel quel)</translation>
    </message>
    <message>
        <source>Edge of a pixel in metres.</source>
        <translation>Côté d'un pixel en mètres.</translation>
    </message>
    <message>
        <source>Edge of a pixel in metres; acquisitions are then copied, as they have to be computed.</source>
        <translation>Côté d'un pixel en mètres ; les acquisitions sont alors copiées, car elles doivent être calculées.</translation>
    </message>
    <message>
        <source>Edge of a tile in pixels; 0 chooses.</source>
        <translation>Côté d'une tuile en pixels ; 0 choisit.</translation>
    </message>
    <message>
        <source>Edge of the scene (pixels)</source>
        <translation>Côté de la scène (pixels)</translation>
    </message>
    <message>
        <source>Edge of the scene in pixels.</source>
        <translation>Côté de la scène en pixels.</translation>
    </message>
    <message>
        <source>Elevation model (SNAP's name)</source>
        <translation>Modèle d'altitude (nom dans SNAP)</translation>
    </message>
    <message>
        <source>Else the others go on, and the summary says why it failed.</source>
        <translation>Sinon les autres se poursuivent, et le récapitulatif indique la cause de l'échec.</translation>
    </message>
    <message>
        <source>Ends after this step; the best model so far is written.</source>
        <translation>S'arrête après cette étape ; le meilleur modèle obtenu est écrit.</translation>
    </message>
    <message>
        <source>Environment</source>
        <translation>Environnement</translation>
    </message>
    <message>
        <source>Epochs</source>
        <translation>Époques</translation>
    </message>
    <message>
        <source>Epochs; unset, the preset's.</source>
        <translation>Époques ; sans valeur, celles du préréglage.</translation>
    </message>
    <message>
        <source>Error</source>
        <translation>Erreur</translation>
    </message>
    <message>
        <source>Error of each band (RMSE in reflectance)</source>
        <translation>Erreur de chaque bande (RMSE en réflectance)</translation>
    </message>
    <message>
        <source>Evaluate simulation</source>
        <translation>Évaluer une simulation</translation>
    </message>
    <message>
        <source>Evaluation</source>
        <translation>Évaluation</translation>
    </message>
    <message>
        <source>Examples</source>
        <translation>Exemples</translation>
    </message>
    <message>
        <source>Expected error of {band} (reflectance)</source>
        <translation>Erreur attendue de {band} (réflectance)</translation>
    </message>
    <message>
        <source>Export the model</source>
        <translation>Exporter le modèle</translation>
    </message>
    <message>
        <source>Export…</source>
        <translation>Exporter…</translation>
    </message>
    <message>
        <source>Failed: {reason}</source>
        <translation>Échec : {reason}</translation>
    </message>
    <message>
        <source>False colour (NIR, red, green)</source>
        <translation>Fausses couleurs (PIR, rouge, vert)</translation>
    </message>
    <message>
        <source>Fetching Python {version}</source>
        <translation>Téléchargement de Python {version}</translation>
    </message>
    <message>
        <source>File</source>
        <translation>Fichier</translation>
    </message>
    <message>
        <source>File or archive…</source>
        <translation>Fichier ou archive…</translation>
    </message>
    <message>
        <source>Fill</source>
        <translation>Combler</translation>
    </message>
    <message>
        <source>Fill a date</source>
        <translation>Combler</translation>
    </message>
    <message>
        <source>Fill all cloudy dates of a season</source>
        <translation>Combler toutes les dates nuageuses d'une saison</translation>
    </message>
    <message>
        <source>Fill clouds</source>
        <translation>Combler les nuages</translation>
    </message>
    <message>
        <source>Fill each date from earlier ones alone, as on the day itself.</source>
        <translation>Combler chaque date à partir des seules dates antérieures, comme le jour même.</translation>
    </message>
    <message>
        <source>Fill it by pip download on a machine with the same system and Python.</source>
        <translation>Remplissez-le avec pip download sur une machine ayant le même système et le même Python.</translation>
    </message>
    <message>
        <source>Fill many dates</source>
        <translation>Combler plusieurs dates</translation>
    </message>
    <message>
        <source>Fill many dates of a folder</source>
        <translation>Combler de nombreuses dates d'un dossier</translation>
    </message>
    <message>
        <source>Fill many dates…</source>
        <translation>Combler plusieurs dates…</translation>
    </message>
    <message>
        <source>Fill missed cloud too</source>
        <translation>Combler aussi les nuages manqués</translation>
    </message>
    <message>
        <source>Fill one date</source>
        <translation>Combler une date</translation>
    </message>
    <message>
        <source>Fill pixels that look like missed cloud too</source>
        <translation>Combler aussi les pixels qui ressemblent à un nuage manqué</translation>
    </message>
    <message>
        <source>Fill season</source>
        <translation>Combler une saison</translation>
    </message>
    <message>
        <source>Fill the cloudy part of an optical image from SAR</source>
        <translation>Combler la partie nuageuse d'une image optique grâce au SAR</translation>
    </message>
    <message>
        <source>Fill those pixels of optical T2 too, as if the mask had them.</source>
        <translation>Combler aussi ces pixels de l'optique T2, comme si le masque les contenait.</translation>
    </message>
    <message>
        <source>Filled</source>
        <translation>Comblé</translation>
    </message>
    <message>
        <source>Filled by {method}.</source>
        <translation>Comblé par : {method}.</translation>
    </message>
    <message>
        <source>Filled by {method}. On clear pixels of the same date that it had not seen, it is off by {error} in reflectance on average.</source>
        <translation>Comblé par : {method}. Sur des pixels dégagés de la même date, que la méthode n'avait pas vus, l'écart moyen est de {error} en réflectance.</translation>
    </message>
    <message>
        <source>Filled date</source>
        <translation>Date comblée</translation>
    </message>
    <message>
        <source>Filled from all earlier dates and SAR; nearest: {dates}</source>
        <translation>Comblée à partir de toutes les dates antérieures et du SAR ; plus proches : {dates}</translation>
    </message>
    <message>
        <source>Filled from all other dates and SAR; nearest: {dates}</source>
        <translation>Comblée à partir de toutes les autres dates et du SAR ; plus proches : {dates}</translation>
    </message>
    <message>
        <source>Filled image</source>
        <translation>Image comblée</translation>
    </message>
    <message>
        <source>Filled {name}</source>
        <translation>{name} comblé</translation>
    </message>
    <message>
        <source>Filled {name}, bands with larger pixels</source>
        <translation>{name} comblée, bandes à pixels plus grands</translation>
    </message>
    <message>
        <source>Filled: {bands}. From SAR: {polarisations}.</source>
        <translation>Comblé : {bands}. À partir du SAR : {polarisations}.</translation>
    </message>
    <message>
        <source>Fills every cloudy date of a folder whose files have dates in their names. A start for models that go on with the filled dates.</source>
        <translation>Comble toutes les dates nuageuses d'un dossier dont les fichiers ont une date dans leur nom. Un point de départ pour des modèles qui exploitent les dates comblées.</translation>
    </message>
    <message>
        <source>Fills every cloudy date of a folder, one after the other.
Files are told apart by the date in their names, by their bands (SAR 2, optical 4) and by words such as cloud, mask or SCL for cloud masks (rasters or polygons). Every cloudy date is filled from the nearest clear one, each with its nearest SAR image, of one orbit if there is such a pair.
Products as they were downloaded, and what Prepare season made, are taken too, with the cloud masks that they bring.
A date that fails does not stop the others. The table summary.csv says what became of each; batch.json can be opened in the batch dialog of Fill clouds, to look at the pairs and change them.</source>
        <translation type="vanished">Comble l'une après l'autre toutes les dates nuageuses d'un dossier.
Les fichiers sont reconnus à la date de leur nom, à leurs bandes (SAR 2, optique 4) et à des mots comme cloud, mask ou SCL pour les masques de nuages (rasters ou polygones). Chaque date nuageuse est comblée à partir de la date dégagée la plus proche, chacune avec l'image SAR la plus proche, d'une même orbite s'il existe une telle paire.
Les produits tels que téléchargés et ce qu'a fait « Préparer une saison » sont acceptés aussi, avec les masques de nuages qu'ils apportent.
Une date qui échoue n'arrête pas les autres. Le tableau summary.csv dit ce qu'il est advenu de chacune ; batch.json s'ouvre dans la fenêtre de traitement par lot de « Combler les nuages », pour examiner les paires et les modifier.</translation>
    </message>
    <message>
        <source>Fills every cloudy date of a folder, one after the other.
Files are told apart by the date in their names, by their bands (SAR 2, optical 4) and by words such as cloud, mask or SCL for cloud masks (rasters or polygons). Of five dates or more each cloudy one is filled from all others, as Fill season does. Fewer, and all where a setting needs it, are filled from the nearest clear date, each with its nearest SAR image, of one orbit if there is such a pair.
Products as they were downloaded, and what Prepare season made, are taken too, with the cloud masks that they bring.
A date that fails does not stop the others. The table summary.csv says what became of each; batch.json can be opened in the batch dialog of Fill clouds, to look at the pairs and change them.</source>
        <translation>Comble l'une après l'autre toutes les dates nuageuses d'un dossier.
Les fichiers sont reconnus à la date de leur nom, à leurs bandes (SAR 2, optique 4) et à des mots comme cloud, mask ou SCL pour les masques de nuages (rasters ou polygones). À partir de cinq dates, chaque date nuageuse est comblée à partir de toutes les autres, comme le fait « Combler une saison ». S'il y en a moins, ou si un réglage l'exige, elle l'est à partir de la date dégagée la plus proche, chacune avec l'image SAR la plus proche, d'une même orbite s'il existe une telle paire.
Les produits tels que téléchargés et ce qu'a fait « Préparer une saison » sont acceptés aussi, avec les masques de nuages qu'ils apportent.
Une date qui échoue n'arrête pas les autres. Le tableau summary.csv dit ce qu'il est advenu de chacune ; batch.json s'ouvre dans la fenêtre de traitement par lot de « Combler les nuages », pour examiner les paires et les modifier.</translation>
    </message>
    <message>
        <source>Fills the cloudy dates of a season, each from all its other dates and from SAR.
The season is what Prepare season made of downloads or of a table of rasters. Clear pixels stay as they are. A date needs no clear pixel of its own, and no other date has to be clear: pixels that some date shows are enough.
A date that fails does not stop the others. The table summary.csv lists all dates with their cloud, the method and its score on held-out clear pixels beside simpler methods.</source>
        <translation>Comble les dates nuageuses d'une saison, chacune à partir de toutes les autres et du SAR.
La saison est ce que « Préparer une saison » a fait de téléchargements ou d'un tableau de rasters. Les pixels dégagés restent tels quels. Une date n'a besoin d'aucun pixel dégagé, et aucune autre ne doit être dégagée : les pixels que montre l'une ou l'autre date suffisent.
Une date qui échoue n'arrête pas les autres. Le tableau summary.csv donne toutes les dates avec leurs nuages, la méthode et son score sur des pixels dégagés réservés à côté de méthodes plus simples.</translation>
    </message>
    <message>
        <source>Fills the cloudy part of an optical image (date T2) from SAR and an older clear image (date T1).
Several methods are fitted on the clear pixels of T2 and compared on clear pixels that they have not seen; the best one fills. Clear pixels stay as they are. The log shows the scores of every method.</source>
        <translation>Comble la partie nuageuse d'une image optique (date T2) à partir du SAR et d'une image dégagée plus ancienne (date T1).
Plusieurs méthodes sont ajustées sur les pixels dégagés de T2 et comparées sur des pixels dégagés qu'elles n'ont pas vus ; la meilleure comble. Les pixels dégagés restent tels quels. Le journal montre les scores de toutes les méthodes.</translation>
    </message>
    <message>
        <source>Fills the cloudy part of one image and says how far to trust each pixel. If the true image is given, as in a test with painted clouds, the filled pixels are scored against it.</source>
        <translation>Comble la partie nuageuse d'une image et dit quelle confiance accorder à chaque pixel. Si l'image vraie est fournie, comme dans un test avec des nuages peints, les pixels comblés sont évalués par rapport à elle.</translation>
    </message>
    <message>
        <source>Filter speckle</source>
        <translation>Filtrer le chatoiement</translation>
    </message>
    <message>
        <source>Filter speckle (refined Lee); not needed for filling.</source>
        <translation>Filtrer le chatoiement (Lee raffiné) ; inutile pour combler.</translation>
    </message>
    <message>
        <source>First day (2018-04-01)</source>
        <translation>Premier jour (2018-04-01)</translation>
    </message>
    <message>
        <source>Fits my layers?</source>
        <translation>Convient aux couches ?</translation>
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
        <translation>Dossier</translation>
    </message>
    <message>
        <source>Folder for the filled dates, their reports and a table.</source>
        <translation>Dossier pour les dates comblées, leurs rapports et un tableau.</translation>
    </message>
    <message>
        <source>Folder for the rasters.</source>
        <translation>Dossier des rasters.</translation>
    </message>
    <message>
        <source>Folder of a product…</source>
        <translation>Dossier d'un produit…</translation>
    </message>
    <message>
        <source>Folder of downloads</source>
        <translation>Dossier de téléchargements</translation>
    </message>
    <message>
        <source>Folder of downloads or of a season</source>
        <translation>Dossier de téléchargements ou d'une saison</translation>
    </message>
    <message>
        <source>Folder of downloads or of a season…</source>
        <translation>Dossier de téléchargements ou d'une saison…</translation>
    </message>
    <message>
        <source>Folder of the results</source>
        <translation>Dossier des résultats</translation>
    </message>
    <message>
        <source>Folder of the scene</source>
        <translation>Dossier de la scène</translation>
    </message>
    <message>
        <source>Folder of the season</source>
        <translation>Dossier de la saison</translation>
    </message>
    <message>
        <source>Folder of the time series</source>
        <translation>Dossier de la série temporelle</translation>
    </message>
    <message>
        <source>Folder of wheels</source>
        <translation>Dossier de wheels</translation>
    </message>
    <message>
        <source>Follow addresses on the network inside files</source>
        <translation>Suivre les adresses réseau dans les fichiers</translation>
    </message>
    <message>
        <source>Follow addresses on the network that a file names, such as the sources of a VRT. A remote raster that is given by its own address is read without this.</source>
        <translation>Suivre les adresses réseau qu'un fichier indique, comme les sources d'un VRT. Un raster distant donné par sa propre adresse est lu sans cela.</translation>
    </message>
    <message>
        <source>For NVIDIA's graphics cards. auto: if the driver is new enough.</source>
        <translation>Pour les cartes graphiques NVIDIA. auto : si le pilote est assez récent.</translation>
    </message>
    <message>
        <source>For each pixel: observed or simulated, the error to expect, and its 90 % interval</source>
        <translation>Pour chaque pixel : observé ou simulé, l'erreur à attendre et son intervalle à 90 %</translation>
    </message>
    <message>
        <source>For each pixel: observed or simulated, the error to expect, and what is unlike</source>
        <translation>Pour chaque pixel : observé ou simulé, l'erreur à attendre, et ce qui est inhabituel</translation>
    </message>
    <message>
        <source>For filling dates</source>
        <translation>Pour combler des dates</translation>
    </message>
    <message>
        <source>For filling dates and training</source>
        <translation>Pour combler des dates et entraîner</translation>
    </message>
    <message>
        <source>For what</source>
        <translation>Usage</translation>
    </message>
    <message>
        <source>Four files, each of its own.</source>
        <translation>Quatre fichiers, tous différents.</translation>
    </message>
    <message>
        <source>Free some space, or choose a folder on another disk.</source>
        <translation>Libérez de l'espace, ou choisissez un dossier sur un autre disque.</translation>
    </message>
    <message>
        <source>From earlier dates alone</source>
        <translation>Dates antérieures seules</translation>
    </message>
    <message>
        <source>From this probability on, in per cent, a mask of probabilities is cloud.</source>
        <translation>À partir de cette probabilité, en pour cent, un masque de probabilités indique un nuage.</translation>
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
        <translation>processus gaussien</translation>
    </message>
    <message>
        <source>Gaussian process on the best date</source>
        <translation>processus gaussien sur la meilleure date</translation>
    </message>
    <message>
        <source>Give a model that ClearDate trained.</source>
        <translation>Donnez un modèle entraîné par ClearDate.</translation>
    </message>
    <message>
        <source>Give files names such as s2_20210907.tif, and bands names such as B04.</source>
        <translation>Donnez aux fichiers des noms comme s2_20210907.tif, et aux bandes des noms comme B04.</translation>
    </message>
    <message>
        <source>Give the file that Fill clouds wrote as its trust layer.</source>
        <translation>Indiquez le fichier que « Combler les nuages » a écrit comme couche de confiance.</translation>
    </message>
    <message>
        <source>Give the values with commas between them, for example 3,8,9,10.</source>
        <translation>Donnez les valeurs séparées par des virgules, par exemple 3,8,9,10.</translation>
    </message>
    <message>
        <source>Go by earlier dates alone</source>
        <translation>N'utiliser que les dates antérieures</translation>
    </message>
    <message>
        <source>Go on from the checkpoint beside the output.</source>
        <translation>Continuer à partir du point de reprise à côté de la sortie.</translation>
    </message>
    <message>
        <source>Go on from where it stopped</source>
        <translation>Reprendre là où il s'est arrêté</translation>
    </message>
    <message>
        <source>Go on with a run that was stopped</source>
        <translation>Reprendre une exécution interrompue</translation>
    </message>
    <message>
        <source>Go on with a run that was stopped: dates whose files are whole stay as they are. Season, settings and version must be those of that run.</source>
        <translation>Reprendre une exécution interrompue : les dates dont les fichiers sont complets restent telles quelles. La saison, les réglages et la version doivent être ceux de cette exécution.</translation>
    </message>
    <message>
        <source>Go on with a stopped run</source>
        <translation>Reprendre l'arrêt</translation>
    </message>
    <message>
        <source>Green</source>
        <translation>Vert</translation>
    </message>
    <message>
        <source>Green: clear. Grey: cloud. Orange foot: to be filled. Violet: days of SAR.</source>
        <translation>Vert : clair. Gris : nuages. Pied orange : à combler. Violet : jours de SAR.</translation>
    </message>
    <message>
        <source>Grow by</source>
        <translation>Agrandir de</translation>
    </message>
    <message>
        <source>Grow the cloud mask by (pixels)</source>
        <translation>Agrandir le masque de nuages de (pixels)</translation>
    </message>
    <message>
        <source>Grow the cloud mask by this many pixels. Unset: by 2 where it is Sentinel-2's scene classification (SCL), whose clouds end too early; else by none.</source>
        <translation>Agrandir le masque de nuages de ce nombre de pixels. Sans indication : de 2 s’il s’agit de la classification de scène de Sentinel-2 (SCL), dont les nuages finissent trop tôt ; sinon d’aucun.</translation>
    </message>
    <message>
        <source>HTML</source>
        <translation>HTML</translation>
    </message>
    <message>
        <source>Half the 90 % interval, in expected errors: {widths}.</source>
        <translation>Demi-intervalle à 90 %, en erreurs attendues : {widths}.</translation>
    </message>
    <message>
        <source>Hatch</source>
        <translation>Hachures</translation>
    </message>
    <message>
        <source>Hatch the area that is simulated</source>
        <translation>Hachurer la zone simulée</translation>
    </message>
    <message>
        <source>Hatch the simulated area</source>
        <translation>Hachurer la zone simulée</translation>
    </message>
    <message>
        <source>Held-out PSNR in dB, by epoch</source>
        <translation>Réservé : PSNR en dB, par époque</translation>
    </message>
    <message>
        <source>Help</source>
        <translation>Aide</translation>
    </message>
    <message>
        <source>How far to trust the filled {name}: which pixels are simulated, the expected error and 90 % interval of each band in the numbers of the image, and where the inputs are unlike anything seen.</source>
        <translation>Confiance à accorder à {name} après comblement : quels pixels sont simulés, l'erreur attendue et l'intervalle à 90 % de chaque bande dans les unités de l'image, et où les entrées ne ressemblent à rien de connu.</translation>
    </message>
    <message>
        <source>How far to trust the filled {name}: which pixels are simulated, the expected error and 90 % interval of each band in the numbers of the image, and which pixels no other date shows.</source>
        <translation>Confiance à accorder à {name} après comblement : quels pixels sont simulés, l'erreur attendue et l'intervalle à 90 % de chaque bande dans les unités de l'image, et quels pixels aucune autre date ne montre.</translation>
    </message>
    <message>
        <source>How good it is</source>
        <translation>Sa qualité</translation>
    </message>
    <message>
        <source>How it goes</source>
        <translation>Déroulement</translation>
    </message>
    <message>
        <source>How much of T2 is cloud is not known yet.</source>
        <translation>La part de nuages dans T2 n'est pas encore connue.</translation>
    </message>
    <message>
        <source>How much of T2 is cloud was not measured: {name} has too many corners.</source>
        <translation>La part de nuages de T2 n'a pas été mesurée : {name} a trop de sommets.</translation>
    </message>
    <message>
        <source>How to fill</source>
        <translation>Comment combler</translation>
    </message>
    <message>
        <source>How true the expected errors are</source>
        <translation>Justesse des erreurs attendues</translation>
    </message>
    <message>
        <source>If you set an index or a mirror for pip, check that it has the package.</source>
        <translation>Si vous avez défini un index ou un miroir pour pip, vérifiez que le paquet s'y trouve.</translation>
    </message>
    <message>
        <source>Image to score</source>
        <translation>Image à évaluer</translation>
    </message>
    <message>
        <source>Images</source>
        <translation>Images</translation>
    </message>
    <message>
        <source>Images that it learned to make: {scenes}. Places: {places}.</source>
        <translation>Images qu'il a appris à produire : {scenes}. Lieux : {places}.</translation>
    </message>
    <message>
        <source>Import a model</source>
        <translation>Importer un modèle</translation>
    </message>
    <message>
        <source>Import…</source>
        <translation>Importer…</translation>
    </message>
    <message>
        <source>Indices to write, as ndvi,nbr</source>
        <translation>Indices (comme ndvi,nbr)</translation>
    </message>
    <message>
        <source>Inputs</source>
        <translation>Entrées</translation>
    </message>
    <message>
        <source>Inputs: {}</source>
        <translation>Entrées : {}</translation>
    </message>
    <message>
        <source>Install</source>
        <translation>Installer</translation>
    </message>
    <message>
        <source>Install Python {version} yourself and name it in the settings.</source>
        <translation>Installez vous-même Python {version} et indiquez-le dans les paramètres.</translation>
    </message>
    <message>
        <source>Install Python {version}, or uv, and try again.</source>
        <translation>Installez Python {version}, ou uv, et réessayez.</translation>
    </message>
    <message>
        <source>Install again</source>
        <translation>Réinstaller</translation>
    </message>
    <message>
        <source>Install from a folder of wheels</source>
        <translation>Installer d'un dossier de wheels</translation>
    </message>
    <message>
        <source>Install from these files alone, without a network.</source>
        <translation>Installer uniquement à partir de ces fichiers, sans réseau.</translation>
    </message>
    <message>
        <source>Install the compute environment</source>
        <translation>Installer l'environnement de calcul</translation>
    </message>
    <message>
        <source>Install what requirements/simulate.txt names, or let ClearDate install its own.</source>
        <translation>Installez ce que requirements/simulate.txt énumère, ou laissez ClearDate installer le sien.</translation>
    </message>
    <message>
        <source>Install what training needs…</source>
        <translation>Installer le nécessaire à l'entraînement…</translation>
    </message>
    <message>
        <source>Install, repair or remove…</source>
        <translation>Installer, réparer, supprimer…</translation>
    </message>
    <message>
        <source>Installs, repairs, checks or removes the Python environment that does ClearDate's computing.
It is a folder of its own: QGIS's Python is not touched. What is there already stays in use until the new one has been tried and found to work.</source>
        <translation>Installe, répare, vérifie ou supprime l'environnement Python qui effectue les calculs de ClearDate.
C'est un dossier à part : le Python de QGIS n'est pas touché. Ce qui existe déjà reste en service jusqu'à ce que le nouveau ait été essayé et fonctionne.</translation>
    </message>
    <message>
        <source>Install…</source>
        <translation>Installer…</translation>
    </message>
    <message>
        <source>It can be used, but has learned on other values.</source>
        <translation>Il est utilisable, mais a appris sur d'autres valeurs.</translation>
    </message>
    <message>
        <source>It cannot be told what is cloud in {name}: it holds {values}. Name the values that are cloud, or say under Advanced what the mask is.</source>
        <translation>Impossible de dire ce qui est nuage dans {name} : contenu {values}. Indiquez les valeurs qui sont des nuages, ou sous Avancé ce qu'est le masque.</translation>
    </message>
    <message>
        <source>It comes with ClearDate.</source>
        <translation>Il est fourni avec ClearDate.</translation>
    </message>
    <message>
        <source>It corrects T1 itself.</source>
        <translation>Il corrige T1 elle-même.</translation>
    </message>
    <message>
        <source>It corrects linear regression from T1 to T2, fitted on the clear pixels of T2.</source>
        <translation>Il corrige une régression linéaire de T1 vers T2, ajustée sur les pixels dégagés de T2.</translation>
    </message>
    <message>
        <source>It gives {bands} as reflectance.</source>
        <translation>Il donne {bands} en réflectance.</translation>
    </message>
    <message>
        <source>It gives {given}. Fill takes {others} from boosted trees that are fitted on the date; Simulate leaves them out.</source>
        <translation>Il donne {given}. « Combler » prend {others} d'arbres boostés ajustés sur la date ; « Simuler » les laisse de côté.</translation>
    </message>
    <message>
        <source>It has no place in the CRS of the map.</source>
        <translation>Elle n’a pas de place dans le SCR de la carte.</translation>
    </message>
    <message>
        <source>It has {days}.</source>
        <translation>Elle a {days}.</translation>
    </message>
    <message>
        <source>It learns all bands that the scenes have in common.</source>
        <translation>Apprend toutes les bandes que les scènes ont en commun.</translation>
    </message>
    <message>
        <source>It learns red, green, blue and NIR where the scenes have them.</source>
        <translation>Apprend le rouge, le vert, le bleu et le NIR là où les scènes les ont.</translation>
    </message>
    <message>
        <source>It makes the whole value itself.</source>
        <translation>Il produit lui-même la valeur entière.</translation>
    </message>
    <message>
        <source>Its scenes have no place on the earth.</source>
        <translation>Ses scènes n'ont pas de position sur la Terre.</translation>
    </message>
    <message>
        <source>JSON</source>
        <translation>JSON</translation>
    </message>
    <message>
        <source>Keep dates that are filled already</source>
        <translation>Conserver les dates déjà comblées</translation>
    </message>
    <message>
        <source>L1 loss</source>
        <translation>perte L1</translation>
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
        <translation>Grands pixels à part</translation>
    </message>
    <message>
        <source>Last day</source>
        <translation>Dernier jour</translation>
    </message>
    <message>
        <source>Layer</source>
        <translation>Couche</translation>
    </message>
    <message>
        <source>Learn so many batches as one, with the memory of one; batch norm still sees each apart. Presets with a discriminator compute their generator once more for it.</source>
        <translation>Apprendre autant de lots comme un seul, avec la mémoire d'un seul ; la normalisation par lot voit toujours chacun à part. Les préréglages avec discriminateur calculent pour cela leur générateur une fois de plus.</translation>
    </message>
    <message>
        <source>Learning rate</source>
        <translation>Taux d'apprentissage</translation>
    </message>
    <message>
        <source>Left empty: {python}</source>
        <translation>Si laissé vide : {python}</translation>
    </message>
    <message>
        <source>Licence</source>
        <translation>Licence</translation>
    </message>
    <message>
        <source>Like missed cloud in {name}</source>
        <translation>Comme un nuage manqué dans {name}</translation>
    </message>
    <message>
        <source>Log</source>
        <translation>Journal</translation>
    </message>
    <message>
        <source>Log: {path}</source>
        <translation>Journal : {path}</translation>
    </message>
    <message>
        <source>Look at the dates of a season</source>
        <translation>Regarder les dates d'une saison</translation>
    </message>
    <message>
        <source>Looking for a Python</source>
        <translation>Recherche d'un Python</translation>
    </message>
    <message>
        <source>Looking for a graphics card</source>
        <translation>Recherche d'une carte graphique</translation>
    </message>
    <message>
        <source>Looking through {folder}</source>
        <translation>Parcours de {folder}</translation>
    </message>
    <message>
        <source>Looks for downloads in a folder (Sentinel-2, Landsat, terrain-corrected Sentinel-1, STAC items, as folders or archives) and writes down what it finds as a season: a STAC Collection that leads to the files where they lie.
The items of a season, and products themselves, can be given to all other algorithms as images. With an area they can be copied, cut to it and on one grid.</source>
        <translation>Cherche des téléchargements dans un dossier (Sentinel-2, Landsat, Sentinel-1 corrigé du terrain, éléments STAC, sous forme de dossiers ou d'archives) et note ce qu'il trouve comme saison : une collection STAC qui mène aux fichiers là où ils sont.
Les éléments d'une saison, et les produits eux-mêmes, peuvent être donnés comme images à tous les autres algorithmes. Avec une zone, ils peuvent être copiés, découpés sur elle et sur une même grille.</translation>
    </message>
    <message>
        <source>Loss while training, by epoch</source>
        <translation>Perte à l'entraînement, par époque</translation>
    </message>
    <message>
        <source>Lost in fewer bits</source>
        <translation>Perte avec moins de bits</translation>
    </message>
    <message>
        <source>MAE</source>
        <translation>MAE</translation>
    </message>
    <message>
        <source>Made by ClearDate {version} on {day}.</source>
        <translation>Créé par ClearDate {version} le {day}.</translation>
    </message>
    <message>
        <source>Made up by a program, to try things on; no place on Earth looks like this.</source>
        <translation>Inventée par un programme, pour des essais ; aucun lieu sur Terre n'y ressemble.</translation>
    </message>
    <message>
        <source>Made with</source>
        <translation>Créé avec</translation>
    </message>
    <message>
        <source>Make a mask that holds the pixels that look like missed cloud, too, and choose it</source>
        <translation>Faire un masque qui contient aussi les pixels qui ressemblent à un nuage manqué, et le choisir</translation>
    </message>
    <message>
        <source>Make a scene of layers: opens the algorithm for it</source>
        <translation>Créer une scène à partir de couches : ouvre l'algorithme correspondant</translation>
    </message>
    <message>
        <source>Make demo scene</source>
        <translation>Créer une scène démo</translation>
    </message>
    <message>
        <source>Make it smaller, or save the layer in a CRS that has an EPSG code.</source>
        <translation>Réduisez-le, ou enregistrez la couche dans un SCR qui a un code EPSG.</translation>
    </message>
    <message>
        <source>Make training scene</source>
        <translation>Créer une scène d'entraînement</translation>
    </message>
    <message>
        <source>Makes a season of a folder of downloads, or of a table of rasters, and fills its cloudy dates, each from all others, with trust layers. Give one of the two; with an area the downloads are best copied, cut to it and on one grid.</source>
        <translation>Fait une saison d'un dossier de téléchargements ou d'un tableau de rasters et comble ses dates nuageuses, chacune à partir de toutes les autres, avec des couches de confiance. Indiquez l'un des deux ; avec une zone, mieux vaut copier les téléchargements, découpés sur elle et sur une même grille.</translation>
    </message>
    <message>
        <source>Makes a small made-up scene and puts it into the project</source>
        <translation>Crée une petite scène fictive et l'ajoute au projet</translation>
    </message>
    <message>
        <source>Makes a small made-up scene to try things on: SAR and optical images of two dates, a cloud mask, and the truth under the clouds.
It shows how things work and says nothing about quality.</source>
        <translation>Crée une petite scène fictive pour faire des essais : images SAR et optiques de deux dates, masque de nuages et vérité sous les nuages.
Elle montre le fonctionnement et ne dit rien de la qualité.</translation>
    </message>
    <message>
        <source>Makes a terrain-corrected image of a Sentinel-1 GRD product with SNAP, which has to be installed: orbit file, thermal noise, calibration to sigma nought, on wish a speckle filter, terrain correction.
Sentinel-1 RTC of the Planetary Computer, of ASF or of Earth Engine needs none of this.</source>
        <translation>Produit avec SNAP, qui doit être installé, une image corrigée du terrain à partir d'un produit GRD de Sentinel-1 : fichier d'orbite, bruit thermique, calibration en sigma zéro, au besoin un filtre de chatoiement, correction du terrain.
Sentinel-1 RTC de Planetary Computer, d'ASF ou d'Earth Engine n'a besoin de rien de tout cela.</translation>
    </message>
    <message>
        <source>Makes an optical image from SAR of the same date alone.</source>
        <translation>Produit une image optique à partir du seul SAR de la même date.</translation>
    </message>
    <message>
        <source>Makes hatched polygons of the pixels that a fill has simulated, from its trust layer.
Put them over the filled image. Images of more than 2000 pixels an edge are read coarser.</source>
        <translation>Crée des polygones hachurés des pixels simulés par un comblement, à partir de sa couche de confiance.
Placez-les au-dessus de l'image comblée. Les images de plus de 2000 pixels de côté sont lues plus grossièrement.</translation>
    </message>
    <message>
        <source>Makes the optical image of T2 from SAR and optical T1 and from SAR T2.</source>
        <translation>Produit l'image optique de T2 à partir du SAR et de l'optique T1 et du SAR T2.</translation>
    </message>
    <message>
        <source>Makes the optical image of T2 from SAR and optical T1, from SAR T2, and from the clear pixels of T2.</source>
        <translation>Produit l'image optique de T2 à partir du SAR et de l'optique T1, du SAR T2 et des pixels dégagés de T2.</translation>
    </message>
    <message>
        <source>Making the demo scene…</source>
        <translation>Création de la scène de démonstration…</translation>
    </message>
    <message>
        <source>Making the environment</source>
        <translation>Création de l'environnement</translation>
    </message>
    <message>
        <source>Making the pictures…</source>
        <translation>Création des images…</translation>
    </message>
    <message>
        <source>Many dates of one place, each filled from all others. Choose the folder with your downloads (Sentinel-2, Landsat, Sentinel-1), or drop it here.</source>
        <translation>De nombreuses dates d'un lieu, chacune comblée à partir de toutes les autres. Choisissez le dossier de vos téléchargements (Sentinel-2, Landsat, Sentinel-1) ou déposez-le ici.</translation>
    </message>
    <message>
        <source>Mask</source>
        <translation>Masque</translation>
    </message>
    <message>
        <source>Mask of pixels to score</source>
        <translation>Masque des pixels à évaluer</translation>
    </message>
    <message>
        <source>Mean</source>
        <translation>Moyenne</translation>
    </message>
    <message>
        <source>Measured on pixels of the same scenes that it did not learn from.</source>
        <translation>Mesuré sur des pixels des mêmes scènes, dont il n'a pas appris.</translation>
    </message>
    <message>
        <source>Method</source>
        <translation>Méthode</translation>
    </message>
    <message>
        <source>Method and result</source>
        <translation>Méthode et résultat</translation>
    </message>
    <message>
        <source>Method: {}</source>
        <translation>Méthode : {}</translation>
    </message>
    <message>
        <source>Missed cloud</source>
        <translation>Nuages manqués</translation>
    </message>
    <message>
        <source>Model</source>
        <translation>Modèle</translation>
    </message>
    <message>
        <source>Model (SHA-256): {}</source>
        <translation>Modèle (SHA-256) : {}</translation>
    </message>
    <message>
        <source>Model file</source>
        <translation>Fichier du modèle</translation>
    </message>
    <message>
        <source>Models</source>
        <translation>Modèles</translation>
    </message>
    <message>
        <source>Models ran on</source>
        <translation>Modèles exécutés sur</translation>
    </message>
    <message>
        <source>Models run on the processor: CUDA was tried and does not work here ({reason}).</source>
        <translation>Les modèles tournent sur le processeur : CUDA a été essayé et ne fonctionne pas ici ({reason}).</translation>
    </message>
    <message>
        <source>Models run on the processor: the driver {driver} of {gpu} is older than {needed}.</source>
        <translation>Les modèles tournent sur le processeur : le pilote {driver} de {gpu} est antérieur à {needed}.</translation>
    </message>
    <message>
        <source>Models run on the processor: {folder} has no wheel of {what}.</source>
        <translation>Les modèles tournent sur le processeur : {folder} n'a pas de wheel de {what}.</translation>
    </message>
    <message>
        <source>Models that come with the plugin stay.</source>
        <translation>Les modèles fournis avec l'extension sont conservés.</translation>
    </message>
    <message>
        <source>More</source>
        <translation>Plus</translation>
    </message>
    <message>
        <source>Move it elsewhere, and try again.</source>
        <translation>Déplacez-le ailleurs, puis réessayez.</translation>
    </message>
    <message>
        <source>NIR</source>
        <translation>PIR</translation>
    </message>
    <message>
        <source>Name it in PYTHON.</source>
        <translation>Indiquez-le dans PYTHON.</translation>
    </message>
    <message>
        <source>Name of the scene</source>
        <translation>Nom de la scène</translation>
    </message>
    <message>
        <source>Name of the scene; unset, the name of the file.</source>
        <translation>Nom de la scène ; sans valeur, le nom du fichier.</translation>
    </message>
    <message>
        <source>Names of bands</source>
        <translation>Noms des bandes</translation>
    </message>
    <message>
        <source>Names of the bands of all images in the order of the files, as in fill.</source>
        <translation>Noms des bandes de toutes les images dans l'ordre des fichiers, comme pour fill.</translation>
    </message>
    <message>
        <source>Names of the bands of both optical images in the order of the files, for example red,green,blue,nir,swir16; - for one to leave out. swir16@20 says that its own pixels are 20 wide, in the units of the CRS, where that is more than the file's. Of a product these bands are read; all reads every band that it has. Unset: the descriptions in the files, else the order red, green, blue, NIR; of a product those four.</source>
        <translation>Noms des bandes des deux images optiques dans l'ordre des fichiers, par exemple red,green,blue,nir,swir16 ; - pour une bande à laisser de côté. swir16@20 dit que ses propres pixels ont une largeur de 20, dans les unités du SCR, si c'est plus que dans le fichier. D'un produit, ces bandes sont lues ; all lit toutes celles qu'il a. Sans valeur : les descriptions des fichiers, sinon l'ordre rouge, vert, bleu, PIR ; d'un produit, ces quatre.</translation>
    </message>
    <message>
        <source>Narrow NIR</source>
        <translation>PIR étroit</translation>
    </message>
    <message>
        <source>Needs an area. Without copies the files are read where they lie.</source>
        <translation>Nécessite une zone. Sans copies, les fichiers sont lus là où ils se trouvent.</translation>
    </message>
    <message>
        <source>Networks that look into connections have an authority of their own: add it to QGIS's options (Authentication), or install from a folder of wheels.</source>
        <translation>Les réseaux qui inspectent les connexions ont leur propre autorité de certification : ajoutez-la dans les options de QGIS (Authentification), ou installez depuis un dossier de wheels.</translation>
    </message>
    <message>
        <source>New scene…</source>
        <translation>Nouvelle scène…</translation>
    </message>
    <message>
        <source>No CRS, but all layers share one pixel grid.</source>
        <translation>Pas de SCR, mais toutes les couches ont la même grille de pixels.</translation>
    </message>
    <message>
        <source>No NVIDIA graphics card was found; models run on the processor.</source>
        <translation>Aucune carte graphique NVIDIA trouvée ; les modèles tournent sur le processeur.</translation>
    </message>
    <message>
        <source>No Python {version} to use was found; fetching one (about {size} MB).</source>
        <translation>Aucun Python {version} utilisable n'a été trouvé ; il va être téléchargé (environ {size} Mo).</translation>
    </message>
    <message>
        <source>No SAR near it</source>
        <translation>Pas de SAR proche</translation>
    </message>
    <message>
        <source>No date could be filled. The first that failed is {date}: {reason}</source>
        <translation>Aucune date n'a pu être comblée. La première en échec est {date} : {reason}</translation>
    </message>
    <message>
        <source>No date has a pixel there.</source>
        <translation>Aucune date n'a de pixel à cet endroit.</translation>
    </message>
    <message>
        <source>No model yet. Import one, or train one.</source>
        <translation>Aucun modèle. Importez-en un, ou entraînez-en un.</translation>
    </message>
    <message>
        <source>No picture of {files}: changed or gone since this run.</source>
        <translation>Pas d’image de {files} : modifié ou disparu depuis cette exécution.</translation>
    </message>
    <message>
        <source>No report yet. Fill a date, or open the report of an earlier run.</source>
        <translation>Aucun rapport. Comblez une date, ou ouvrez le rapport d'un traitement antérieur.</translation>
    </message>
    <message>
        <source>No scene yet. Make one of layers, or add a scene file.</source>
        <translation>Aucune scène. Créez-en une à partir de couches, ou ajoutez un fichier de scène.</translation>
    </message>
    <message>
        <source>No season is given.</source>
        <translation>Aucune saison n'est indiquée.</translation>
    </message>
    <message>
        <source>No season yet: it is prepared of what lies there, which stays as it is.</source>
        <translation>Pas encore une saison : elle est préparée à partir de ce qui s'y trouve, qui reste tel quel.</translation>
    </message>
    <message>
        <source>No, it does not fit these layers.</source>
        <translation>Non, il ne convient pas à ces couches.</translation>
    </message>
    <message>
        <source>None</source>
        <translation>Aucune</translation>
    </message>
    <message>
        <source>None is stated.</source>
        <translation>Aucune n'est indiquée.</translation>
    </message>
    <message>
        <source>None was found that will do; Python {version} is downloaded (about {size} MB).</source>
        <translation>Aucun ne convient ; Python {version} est téléchargé (environ {size} Mo).</translation>
    </message>
    <message>
        <source>None yet</source>
        <translation>Aucun</translation>
    </message>
    <message>
        <source>Not the published files, so their hashes were not checked: {files}.</source>
        <translation>Ce ne sont pas les fichiers publiés ; leurs empreintes n'ont donc pas été vérifiées : {files}.</translation>
    </message>
    <message>
        <source>Nothing can be written to the folder {folder}. Choose another one.</source>
        <translation>Impossible d'écrire dans le dossier {folder}. Choisissez-en un autre.</translation>
    </message>
    <message>
        <source>Nothing is damaged.</source>
        <translation>Rien n'est endommagé.</translation>
    </message>
    <message>
        <source>Now</source>
        <translation>État</translation>
    </message>
    <message>
        <source>Numbers of the preset</source>
        <translation>Valeurs du préréglage</translation>
    </message>
    <message>
        <source>Numbers that models compute with: auto takes 8 bits on processors that are fast at it, and 16 on a GPU, where their cards state that at most 0.1 dB is lost.</source>
        <translation>Nombres avec lesquels les modèles calculent : auto prend 8 bits sur les processeurs rapides en cela, et 16 sur un GPU, lorsque leurs fiches indiquent une perte d'au plus 0.1 dB.</translation>
    </message>
    <message>
        <source>Numbers that the model computes with: auto takes 8 bits on processors that are fast at it, and 16 on a GPU, where its card states that at most 0.1 dB is lost, and 32 for those that come with ClearDate.</source>
        <translation>Nombres avec lesquels le modèle calcule : auto prend 8 bits sur les processeurs rapides en cela, et 16 sur un GPU, lorsque sa fiche indique une perte d'au plus 0.1 dB, et 32 pour ceux fournis avec ClearDate.</translation>
    </message>
    <message>
        <source>Offline, or with another Python</source>
        <translation>Hors ligne, ou avec un autre Python</translation>
    </message>
    <message>
        <source>Offset of optical T1 (not set: from the file)</source>
        <translation>Décalage de l'optique T1 (sans valeur : d'après le fichier)</translation>
    </message>
    <message>
        <source>Offset of optical T1; -0.1 for Sentinel-2 products of baseline 04.00 and later.</source>
        <translation>Décalage de l'optique T1 ; -0.1 pour les produits Sentinel-2 de baseline 04.00 et ultérieure.</translation>
    </message>
    <message>
        <source>Offset of optical T2 (not set: from the file)</source>
        <translation>Décalage de l'optique T2 (sans valeur : d'après le fichier)</translation>
    </message>
    <message>
        <source>Offset of optical T2, as for T1.</source>
        <translation>Décalage de l'optique T2, comme pour T1.</translation>
    </message>
    <message>
        <source>Offset of the image to score</source>
        <translation>Décalage de l'image à évaluer</translation>
    </message>
    <message>
        <source>Offset of the image to score alone.</source>
        <translation>Décalage de la seule image à évaluer.</translation>
    </message>
    <message>
        <source>Offset of the simpler answer</source>
        <translation>Décalage de la réponse plus simple</translation>
    </message>
    <message>
        <source>Offset of the simpler answer alone.</source>
        <translation>Décalage de la seule réponse plus simple.</translation>
    </message>
    <message>
        <source>Offset of the true image</source>
        <translation>Décalage de l'image vraie</translation>
    </message>
    <message>
        <source>Offset of the true image alone.</source>
        <translation>Décalage de la seule image vraie.</translation>
    </message>
    <message>
        <source>Offset to reflectance (not set: from the files)</source>
        <translation>Décalage vers la réflectance (sans valeur : d'après les fichiers)</translation>
    </message>
    <message>
        <source>Offset, as for the scale.</source>
        <translation>Décalage, comme pour l'échelle.</translation>
    </message>
    <message>
        <source>On clear pixels that it had not seen: {parts}.</source>
        <translation>Sur des pixels dégagés non vus auparavant : {parts}.</translation>
    </message>
    <message>
        <source>On held-out pixels it reaches {psnr} dB PSNR.</source>
        <translation>Sur les pixels réservés, il atteint {psnr} dB de PSNR.</translation>
    </message>
    <message>
        <source>On held-out pixels the expected error is {ratio} of the real one (1 is best).</source>
        <translation>Sur les pixels réservés, l'erreur attendue vaut {ratio} de l'erreur réelle (1 est idéal).</translation>
    </message>
    <message>
        <source>One CRS: {name}.</source>
        <translation>Un seul SCR : {name}.</translation>
    </message>
    <message>
        <source>One more image for each date: bands whose own pixels are larger than those of the image, such as Sentinel-2's 20 m bands beside 10 m. The filled image then holds the others alone.</source>
        <translation>Une image de plus par date : les bandes dont les pixels propres sont plus grands que ceux de l'image, comme les bandes à 20 m de Sentinel-2 à côté de celles à 10 m. L'image comblée ne contient alors que les autres.</translation>
    </message>
    <message>
        <source>One more layer for each date: clear pixels that look like cloud that its mask misses, or like cloud in T1. Every clear pixel is judged for it, which takes a while.</source>
        <translation>Une couche de plus par date : les pixels dégagés qui ressemblent à un nuage manqué par le masque, ou à un nuage dans T1. Chaque pixel dégagé est jugé pour cela, ce qui prend un moment.</translation>
    </message>
    <message>
        <source>One with all libraries in it, such as a conda environment</source>
        <translation>Un Python avec toutes les bibliothèques, comme un environnement conda</translation>
    </message>
    <message>
        <source>Only {free} are free on this disk; {needed} are needed.</source>
        <translation>Seuls {free} sont libres sur ce disque ; il faut {needed}.</translation>
    </message>
    <message>
        <source>Open a report</source>
        <translation>Ouvrir un rapport</translation>
    </message>
    <message>
        <source>Open as algorithm…</source>
        <translation>Ouvrir comme algorithme…</translation>
    </message>
    <message>
        <source>Open in browser, to read or print</source>
        <translation>Ouvrir dans le navigateur, pour lire ou imprimer</translation>
    </message>
    <message>
        <source>Open the JSON file that Fill clouds or Evaluate simulation wrote as its report.</source>
        <translation>Ouvrez le fichier JSON que « Combler les nuages » ou « Évaluer une simulation » a écrit comme rapport.</translation>
    </message>
    <message>
        <source>Open the copies</source>
        <translation>Ouvrir les copies</translation>
    </message>
    <message>
        <source>Open the layers</source>
        <translation>Ouvrir les couches</translation>
    </message>
    <message>
        <source>Open {name}</source>
        <translation>Ouvrir {name}</translation>
    </message>
    <message>
        <source>Open…</source>
        <translation>Ouvrir…</translation>
    </message>
    <message>
        <source>Optical T1</source>
        <translation>Optique T1</translation>
    </message>
    <message>
        <source>Optical T1, the clear date</source>
        <translation>Optique T1, la date dégagée</translation>
    </message>
    <message>
        <source>Optical T2</source>
        <translation>Optique T2</translation>
    </message>
    <message>
        <source>Optical T2 as it came</source>
        <translation>Optique T2 telle que reçue</translation>
    </message>
    <message>
        <source>Optical as reflectance (value x {scale}).</source>
        <translation>Optique en réflectance (valeur x {scale}).</translation>
    </message>
    <message>
        <source>Optical bands, by common names or those of the product, for example red,nir,swir16; all for every band that a product has. Unset: red,green,blue,nir.</source>
        <translation>Bandes optiques, par leurs noms courants ou ceux du produit, par exemple red,nir,swir16 ; all pour toutes les bandes qu'a un produit. Sans valeur : red,green,blue,nir.</translation>
    </message>
    <message>
        <source>Optical image of T1, with the bands of optical T2.</source>
        <translation>Image optique de T1, avec les bandes de l'optique T2.</translation>
    </message>
    <message>
        <source>Optical image of T2, the target: two bands or more.</source>
        <translation>Image optique de T2, la cible : deux bandes ou plus.</translation>
    </message>
    <message>
        <source>Optical image of the date to learn from</source>
        <translation>Image optique de la date dont apprendre</translation>
    </message>
    <message>
        <source>Out of domain</source>
        <translation>Hors domaine</translation>
    </message>
    <message>
        <source>Overview</source>
        <translation>Aperçu</translation>
    </message>
    <message>
        <source>PSNR</source>
        <translation>PSNR</translation>
    </message>
    <message>
        <source>PSNR (dB) and SSIM: higher is better. Spectral angle (degrees) and mean absolute error (MAE, in reflectance): lower is better. Changed: where T1 and T2 differ.</source>
        <translation>PSNR (dB) et SSIM : plus c'est haut, mieux c'est. Angle spectral (degrés) et erreur absolue moyenne (MAE, en réflectance) : plus c'est bas, mieux c'est. Changé : là où T1 et T2 diffèrent.</translation>
    </message>
    <message>
        <source>PSNR changed</source>
        <translation>PSNR changé</translation>
    </message>
    <message>
        <source>PSNR dB</source>
        <translation>PSNR dB</translation>
    </message>
    <message>
        <source>PSNR of copying T1</source>
        <translation>PSNR de la copie de T1</translation>
    </message>
    <message>
        <source>PSNR of each band (dB)</source>
        <translation>PSNR de chaque bande (dB)</translation>
    </message>
    <message>
        <source>PSNR of linear regression</source>
        <translation>PSNR de la régression linéaire</translation>
    </message>
    <message>
        <source>PSNR on clear pixels that were held out, in dB: the higher the better</source>
        <translation>PSNR sur des pixels clairs réservés, en dB : plus c'est haut, mieux c'est</translation>
    </message>
    <message>
        <source>Page</source>
        <translation>Page</translation>
    </message>
    <message>
        <source>Paste the path that was copied</source>
        <translation>Coller le chemin copié</translation>
    </message>
    <message>
        <source>Patch size (pixels)</source>
        <translation>Taille des imagettes (pixels)</translation>
    </message>
    <message>
        <source>Patches in a batch</source>
        <translation>Imagettes par lot</translation>
    </message>
    <message>
        <source>Patches in a batch; unset, the preset's.</source>
        <translation>Imagettes par lot ; sans valeur, celles du préréglage.</translation>
    </message>
    <message>
        <source>Patches on a regular grid (the paper's) or random crops with flips and rotations; unset, the preset's.</source>
        <translation>Imagettes sur une grille régulière (celle de l'article) ou découpes aléatoires avec symétries et rotations ; sans valeur, selon le préréglage.</translation>
    </message>
    <message>
        <source>Patterns of file names with scale and offset, such as *_N05*=0.0001,-0.1; others are as the settings say. Sentinel-2 of baseline 04.00 (2022) and later has the offset -0.1.</source>
        <translation>Motifs de noms de fichiers avec échelle et décalage, comme *_N05*=0.0001,-0.1 ; pour les autres, les paramètres s'appliquent. Sentinel-2 de baseline 04.00 (2022) et ultérieure a le décalage -0.1.</translation>
    </message>
    <message>
        <source>Pictures</source>
        <translation>Images</translation>
    </message>
    <message>
        <source>Pictures of a report</source>
        <translation>Images d’un rapport</translation>
    </message>
    <message>
        <source>Pixels over time</source>
        <translation>Pixels au fil du temps</translation>
    </message>
    <message>
        <source>Pixels that look like missed cloud</source>
        <translation>Pixels qui ressemblent à un nuage manqué</translation>
    </message>
    <message>
        <source>Pixels…</source>
        <translation>Pixels…</translation>
    </message>
    <message>
        <source>Please report it with the lines below.</source>
        <translation>Veuillez le signaler avec les lignes ci-dessous.</translation>
    </message>
    <message>
        <source>Please report it.</source>
        <translation>Veuillez le signaler.</translation>
    </message>
    <message>
        <source>Plot</source>
        <translation>Graphique</translation>
    </message>
    <message>
        <source>Point at a date to see it.</source>
        <translation>Pointez une date pour la voir.</translation>
    </message>
    <message>
        <source>Precision</source>
        <translation>Précision</translation>
    </message>
    <message>
        <source>Prepare</source>
        <translation>Préparer</translation>
    </message>
    <message>
        <source>Prepare and fill a season</source>
        <translation>Préparer et combler une saison</translation>
    </message>
    <message>
        <source>Prepare season</source>
        <translation>Préparer une saison</translation>
    </message>
    <message>
        <source>Preset</source>
        <translation>Préréglage</translation>
    </message>
    <message>
        <source>Press Install in the ClearDate window, or run: {command}</source>
        <translation>Cliquez sur Installer dans la fenêtre ClearDate, ou exécutez : {command}</translation>
    </message>
    <message>
        <source>Press {button} at the top of the window.</source>
        <translation>Appuyez sur {button} en haut de la fenêtre.</translation>
    </message>
    <message>
        <source>Prints the versions, devices, paths and the state of the compute environment.
Every device is tried with a tiny network. Send the output along with a question.</source>
        <translation>Affiche les versions, les périphériques, les chemins et l'état de l'environnement de calcul.
Chaque périphérique est essayé avec un réseau minuscule. Joignez la sortie à toute question.</translation>
    </message>
    <message>
        <source>Probability from which on it is cloud (%)</source>
        <translation>Probabilité à partir de laquelle c'est un nuage (%)</translation>
    </message>
    <message>
        <source>Product or STAC file…</source>
        <translation>Produit ou fichier STAC…</translation>
    </message>
    <message>
        <source>Products ({patterns})</source>
        <translation>Produits ({patterns})</translation>
    </message>
    <message>
        <source>Products and STAC files</source>
        <translation>Produits et fichiers STAC</translation>
    </message>
    <message>
        <source>Products, or folders that are searched for them.</source>
        <translation>Des produits, ou des dossiers où ils sont recherchés.</translation>
    </message>
    <message>
        <source>Put the filled images into the project, and their trust layers, unticked.</source>
        <translation>Ajouter au projet les images comblées et leurs couches de confiance, décochées.</translation>
    </message>
    <message>
        <source>Put the layers into the project.</source>
        <translation>Ajouter les couches au projet.</translation>
    </message>
    <message>
        <source>Put what was copied into the project, with its dates.</source>
        <translation>Ajouter au projet ce qui a été copié, avec ses dates.</translation>
    </message>
    <message>
        <source>Python</source>
        <translation>Python</translation>
    </message>
    <message>
        <source>Python of the worker</source>
        <translation>Python du processus de calcul</translation>
    </message>
    <message>
        <source>Python to make it of</source>
        <translation>Python de départ</translation>
    </message>
    <message>
        <source>Python {version}, installed on {date}</source>
        <translation>Python {version}, installé le {date}</translation>
    </message>
    <message>
        <source>Quality</source>
        <translation>Qualité</translation>
    </message>
    <message>
        <source>Quick look</source>
        <translation>Aperçu</translation>
    </message>
    <message>
        <source>RMSE in reflectance</source>
        <translation>RMSE en réflectance</translation>
    </message>
    <message>
        <source>RTC</source>
        <translation>RTC</translation>
    </message>
    <message>
        <source>Ran on: {}</source>
        <translation>Exécuté sur : {}</translation>
    </message>
    <message>
        <source>Range</source>
        <translation>Plage</translation>
    </message>
    <message>
        <source>Read a pixel</source>
        <translation>Lire un pixel</translation>
    </message>
    <message>
        <source>Read every file and try the worker</source>
        <translation>Lire tous les fichiers et essayer le processus de calcul</translation>
    </message>
    <message>
        <source>Reading every file of the environment</source>
        <translation>Lecture de tous les fichiers de l'environnement</translation>
    </message>
    <message>
        <source>Reading samples of the layers…</source>
        <translation>Lecture d'échantillons des couches…</translation>
    </message>
    <message>
        <source>Reading the cloud mask {name}</source>
        <translation>Lecture du masque de nuages {name}</translation>
    </message>
    <message>
        <source>Reading the cloud mask…</source>
        <translation>Lecture du masque de nuages…</translation>
    </message>
    <message>
        <source>Reading {name}…</source>
        <translation>Lecture de {name}…</translation>
    </message>
    <message>
        <source>Reading…</source>
        <translation>Lecture…</translation>
    </message>
    <message>
        <source>Ready for filling dates and training.</source>
        <translation>Prêt à combler des dates et à entraîner.</translation>
    </message>
    <message>
        <source>Ready for filling dates.</source>
        <translation>Prêt à combler des dates.</translation>
    </message>
    <message>
        <source>Ready. The Python that {source} names does the computing.</source>
        <translation>Prêt. Les calculs se font avec le Python indiqué par {source}.</translation>
    </message>
    <message>
        <source>Ready. The developers' environment in the plugin's folder does the computing.</source>
        <translation>Prêt. Les calculs se font dans l'environnement des développeurs, dans le dossier de l'extension.</translation>
    </message>
    <message>
        <source>Recent</source>
        <translation>Récents</translation>
    </message>
    <message>
        <source>Red</source>
        <translation>Rouge</translation>
    </message>
    <message>
        <source>Red edge</source>
        <translation>Bord rouge</translation>
    </message>
    <message>
        <source>Red edge (NIR, red edge, red)</source>
        <translation>Bord rouge (PIR, bord rouge, rouge)</translation>
    </message>
    <message>
        <source>Red edge 1</source>
        <translation>Bord rouge 1</translation>
    </message>
    <message>
        <source>Red edge 2</source>
        <translation>Bord rouge 2</translation>
    </message>
    <message>
        <source>Red edge 3</source>
        <translation>Bord rouge 3</translation>
    </message>
    <message>
        <source>Reflectance is value x scale + offset, for all images. Unset: each file's own tags, else 0.0001 for numbers above 2 and 1 below.</source>
        <translation>La réflectance est valeur x échelle + décalage, pour toutes les images. Sans valeur : les métadonnées de chaque fichier, sinon 0.0001 pour des nombres au-dessus de 2 et 1 au-dessous.</translation>
    </message>
    <message>
        <source>Reflectance of optical T1 is value x scale + offset. Unset: the file's own tags, else 0.0001 for numbers above 2 and 1 below.</source>
        <translation>La réflectance de l'optique T1 est valeur x échelle + décalage. Sans valeur : les métadonnées du fichier, sinon 0.0001 pour des nombres au-dessus de 2 et 1 au-dessous.</translation>
    </message>
    <message>
        <source>Refuse images whose bands are not the same</source>
        <translation>Refuser les images dont les bandes ne sont pas les mêmes</translation>
    </message>
    <message>
        <source>Refuse images whose bands are not the same, instead of leaving out those that only one has.</source>
        <translation>Refuser les images dont les bandes ne sont pas les mêmes, au lieu de laisser de côté celles qu'une seule possède.</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Supprimer</translation>
    </message>
    <message>
        <source>Remove the compute environment</source>
        <translation>Supprimer l'environnement de calcul</translation>
    </message>
    <message>
        <source>Remove the model {name}?</source>
        <translation>Supprimer le modèle {name} ?</translation>
    </message>
    <message>
        <source>Removed</source>
        <translation>Supprimé</translation>
    </message>
    <message>
        <source>Removed the environment in {folder}.</source>
        <translation>Environnement supprimé dans {folder}.</translation>
    </message>
    <message>
        <source>Removed {folder}, left by an installation that was interrupted.</source>
        <translation>{folder} supprimé, laissé par une installation interrompue.</translation>
    </message>
    <message>
        <source>Remove…</source>
        <translation>Supprimer…</translation>
    </message>
    <message>
        <source>Repair</source>
        <translation>Réparer</translation>
    </message>
    <message>
        <source>Repair the compute environment: {command}</source>
        <translation>Réparer l'environnement de calcul : {command}</translation>
    </message>
    <message>
        <source>Repair will replace it.</source>
        <translation>La réparation le remplacera.</translation>
    </message>
    <message>
        <source>Repair…</source>
        <translation>Réparer…</translation>
    </message>
    <message>
        <source>Replace what is damaged, and nothing else</source>
        <translation>Remplacer ce qui est endommagé, et rien d'autre</translation>
    </message>
    <message>
        <source>Report</source>
        <translation>Rapport</translation>
    </message>
    <message>
        <source>Report page</source>
        <translation>Page du rapport</translation>
    </message>
    <message>
        <source>Reports (*.json)</source>
        <translation>Rapports (*.json)</translation>
    </message>
    <message>
        <source>Result</source>
        <translation>Résultat</translation>
    </message>
    <message>
        <source>Results go to {folder}.</source>
        <translation>Les résultats vont dans {folder}.</translation>
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
        <translation>SAR T1 est de l'orbite relative {one}, SAR T2 de {other}. Depuis une autre orbite, pentes, murs et champs paraissent différents sans aucun changement : prenez si possible un SAR d'une seule orbite.</translation>
    </message>
    <message>
        <source>SAR T2</source>
        <translation>SAR T2</translation>
    </message>
    <message>
        <source>SAR T2 less SAR T1</source>
        <translation>SAR T2 moins SAR T1</translation>
    </message>
    <message>
        <source>SAR at most so many days away</source>
        <translation>SAR éloigné d'au plus ce nombre de jours</translation>
    </message>
    <message>
        <source>SAR image near T1, for models that need it.</source>
        <translation>Image SAR proche de T1, pour les modèles qui en ont besoin.</translation>
    </message>
    <message>
        <source>SAR image near T1: VV and VH, or one of them.</source>
        <translation>Image SAR proche de T1 : VV et VH, ou l'une des deux.</translation>
    </message>
    <message>
        <source>SAR image near T2: VV and VH, or one of them.</source>
        <translation>Image SAR proche de T2 : VV et VH, ou l'une des deux.</translation>
    </message>
    <message>
        <source>SAR image of the date to simulate: VV and VH, or one of them.</source>
        <translation>Image SAR de la date à simuler : VV et VH, ou l'une des deux.</translation>
    </message>
    <message>
        <source>SAR near T1, the clear date</source>
        <translation>SAR proche de T1, la date dégagée</translation>
    </message>
    <message>
        <source>SAR near T2, the date to simulate</source>
        <translation>SAR proche de T2, la date à simuler</translation>
    </message>
    <message>
        <source>SAR of about the date T1: VV and VH, or one of them, calibrated</source>
        <translation>SAR d'environ la date T1 : VV et VH, ou l'une des deux, calibré</translation>
    </message>
    <message>
        <source>SAR of about the date T2: VV and VH, or one of them, calibrated</source>
        <translation>SAR d'environ la date T2 : VV et VH, ou l'une des deux, calibré</translation>
    </message>
    <message>
        <source>SAR of the date to learn from (VV, VH)</source>
        <translation>SAR de la date dont apprendre (VV, VH)</translation>
    </message>
    <message>
        <source>SAR of the date to simulate (VV, VH)</source>
        <translation>SAR de la date à simuler (VV, VH)</translation>
    </message>
    <message>
        <source>SAR of {date}</source>
        <translation>SAR du {date}</translation>
    </message>
    <message>
        <source>SAR of {date}, orbit {orbit}</source>
        <translation>SAR du {date}, orbite {orbit}</translation>
    </message>
    <message>
        <source>SAR to optical</source>
        <translation>SAR vers optique</translation>
    </message>
    <message>
        <source>SAR units</source>
        <translation>Unités SAR</translation>
    </message>
    <message>
        <source>SAR: {units}.</source>
        <translation>SAR : {units}.</translation>
    </message>
    <message>
        <source>SNAP</source>
        <translation>SNAP</translation>
    </message>
    <message>
        <source>SNAP's program gpt</source>
        <translation>Programme gpt de SNAP</translation>
    </message>
    <message>
        <source>SNAP's program gpt, in the folder bin of SNAP. Unset: the one on the path.</source>
        <translation>Le programme gpt de SNAP, dans le dossier bin de SNAP. Sans valeur : celui du chemin de recherche.</translation>
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
        <translation>Échantillonnage des imagettes</translation>
    </message>
    <message>
        <source>Save as CSV…</source>
        <translation>Enregistrer en CSV…</translation>
    </message>
    <message>
        <source>Save as HTML…</source>
        <translation>Enregistrer en HTML…</translation>
    </message>
    <message>
        <source>Save it as a GeoTIFF (Export &gt; Save As) and give that.</source>
        <translation>Enregistrez-la en GeoTIFF (Exporter &gt; Sauvegarder sous) et donnez celui-ci.</translation>
    </message>
    <message>
        <source>Save it with a nodata value, or fill the missed pixels too (under Advanced).</source>
        <translation>Enregistrez-le avec une valeur nodata, ou comblez aussi les pixels manqués (sous Avancé).</translation>
    </message>
    <message>
        <source>Save memory</source>
        <translation>Économiser la mémoire</translation>
    </message>
    <message>
        <source>Save the filled image</source>
        <translation>Enregistrer l'image comblée</translation>
    </message>
    <message>
        <source>Save the model</source>
        <translation>Enregistrer le modèle</translation>
    </message>
    <message>
        <source>Save the report</source>
        <translation>Enregistrer le rapport</translation>
    </message>
    <message>
        <source>Save to</source>
        <translation>Enregistrer dans</translation>
    </message>
    <message>
        <source>Say where the model goes.</source>
        <translation>Indiquez où va le modèle.</translation>
    </message>
    <message>
        <source>Say where to save the result.</source>
        <translation>Indiquez où enregistrer le résultat.</translation>
    </message>
    <message>
        <source>Say where to save the season.</source>
        <translation>Indiquez où enregistrer la saison.</translation>
    </message>
    <message>
        <source>Scale and offset of single images</source>
        <translation>Échelle et décalage de certaines images</translation>
    </message>
    <message>
        <source>Scale of optical T1 (not set: from the file)</source>
        <translation>Échelle de l'optique T1 (sans valeur : d'après le fichier)</translation>
    </message>
    <message>
        <source>Scale of optical T2 (not set: from the file)</source>
        <translation>Échelle de l'optique T2 (sans valeur : d'après le fichier)</translation>
    </message>
    <message>
        <source>Scale of optical T2, as for T1.</source>
        <translation>Échelle de l'optique T2, comme pour T1.</translation>
    </message>
    <message>
        <source>Scale of the image to score</source>
        <translation>Échelle de l'image à évaluer</translation>
    </message>
    <message>
        <source>Scale of the image to score alone, where images differ.</source>
        <translation>Échelle de la seule image à évaluer, si les images diffèrent.</translation>
    </message>
    <message>
        <source>Scale of the simpler answer</source>
        <translation>Échelle de la réponse plus simple</translation>
    </message>
    <message>
        <source>Scale of the simpler answer alone, where images differ.</source>
        <translation>Échelle de la seule réponse plus simple, si les images diffèrent.</translation>
    </message>
    <message>
        <source>Scale of the true image</source>
        <translation>Échelle de l'image vraie</translation>
    </message>
    <message>
        <source>Scale of the true image alone, where images differ.</source>
        <translation>Échelle de la seule image vraie, si les images diffèrent.</translation>
    </message>
    <message>
        <source>Scale to reflectance (not set: from the files)</source>
        <translation>Échelle vers la réflectance (sans valeur : d'après les fichiers)</translation>
    </message>
    <message>
        <source>Scene</source>
        <translation>Scène</translation>
    </message>
    <message>
        <source>Scenes</source>
        <translation>Scènes</translation>
    </message>
    <message>
        <source>Scenes of ClearDate (*.json)</source>
        <translation>Scènes de ClearDate (*.json)</translation>
    </message>
    <message>
        <source>Scenes to learn from</source>
        <translation>Scènes dont apprendre</translation>
    </message>
    <message>
        <source>Score only where the first band of this raster is valid and not 0, for example the trust layer of fill.</source>
        <translation>N'évaluer que là où la première bande de ce raster est valide et non nulle, par exemple la couche de confiance de fill.</translation>
    </message>
    <message>
        <source>Scored on {count} clear pixels of the date that were held out of the fitting.</source>
        <translation>Évalué sur {count} pixels dégagés de la date, réservés lors de l'ajustement.</translation>
    </message>
    <message>
        <source>Scores</source>
        <translation>Scores</translation>
    </message>
    <message>
        <source>Scores a simulated image against a true one: PSNR, SSIM, spectral angle and absolute error.
With a simpler answer to compare with, such as the older image, that one is scored too, and pixels that changed are scored apart.</source>
        <translation>Évalue une image simulée par rapport à une image vraie : PSNR, SSIM, angle spectral et erreur absolue.
Avec une réponse plus simple à laquelle comparer, comme l'image plus ancienne, celle-ci est évaluée aussi, et les pixels qui ont changé sont évalués à part.</translation>
    </message>
    <message>
        <source>Scores of every method, as JSON.</source>
        <translation>Scores de toutes les méthodes, en JSON.</translation>
    </message>
    <message>
        <source>Scores of regions</source>
        <translation>Qualité des régions</translation>
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
        <translation>Graine</translation>
    </message>
    <message>
        <source>Seed of every random choice.</source>
        <translation>Graine de tous les tirages aléatoires.</translation>
    </message>
    <message>
        <source>Seed of the landscape.</source>
        <translation>Graine du paysage.</translation>
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
        <translation>Sentinel-1 GRD (dossier SAFE ou zip)</translation>
    </message>
    <message>
        <source>Sentinel-2</source>
        <translation>Sentinel-2</translation>
    </message>
    <message>
        <source>Sentinel-2's scene classification (SCL)</source>
        <translation>classification de scène de Sentinel-2 (SCL)</translation>
    </message>
    <message>
        <source>Set an HTTP proxy in QGIS's options, or install from a folder of wheels.</source>
        <translation>Définissez un proxy HTTP dans les options de QGIS, ou installez depuis un dossier de wheels.</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>Paramètres</translation>
    </message>
    <message>
        <source>Several products</source>
        <translation>Plusieurs produits</translation>
    </message>
    <message>
        <source>Shadow, clouds and cirrus of Sentinel-2: {values}</source>
        <translation>Ombre, nuages et cirrus de Sentinel-2 : {values}</translation>
    </message>
    <message>
        <source>Share the work among so many worker processes of this machine, by Dask. The results are the same, byte for byte.</source>
        <translation>Répartir le travail avec Dask entre autant de processus de cette machine. Les résultats sont les mêmes, octet par octet.</translation>
    </message>
    <message>
        <source>Share the work among the workers of this Dask scheduler, such as tcp://10.0.0.1:8786. Season and output have to be paths that its workers see.</source>
        <translation>Répartir le travail entre les workers de cet ordonnanceur Dask, comme tcp://10.0.0.1:8786. La saison et la sortie doivent être des chemins que ses workers voient.</translation>
    </message>
    <message>
        <source>Sharpen changed areas</source>
        <translation>Accentuer les zones changées</translation>
    </message>
    <message>
        <source>Sharpen what has changed to the sharpness of the clear part, for 0.15 dB at most.</source>
        <translation>Rendre ce qui a changé aussi net que la partie dégagée, pour 0.15 dB au plus.</translation>
    </message>
    <message>
        <source>Short-wave infrared (SWIR 1, NIR, red)</source>
        <translation>Infrarouge à ondes courtes (SWIR 1, PIR, rouge)</translation>
    </message>
    <message>
        <source>Short-wave infrared (SWIR 2, NIR, red)</source>
        <translation>Infrarouge à ondes courtes (SWIR 2, PIR, rouge)</translation>
    </message>
    <message>
        <source>Show the trust layer on top</source>
        <translation>Afficher la couche de confiance au-dessus</translation>
    </message>
    <message>
        <source>Simpler answer to compare with</source>
        <translation>Réponse plus simple à laquelle comparer</translation>
    </message>
    <message>
        <source>Simulate a calendar (days; not set: none)</source>
        <translation>Simuler un calendrier (jours ; vide : aucun)</translation>
    </message>
    <message>
        <source>Simulate also each day that has SAR and no optical image, as a date without a clear pixel.</source>
        <translation>Simuler aussi chaque jour qui a du SAR et aucune image optique, comme une date sans pixel clair.</translation>
    </message>
    <message>
        <source>Simulate also every so many days from the first to the last optical date where no image shows that day. SAR of up to three days away is used; without it a day is interpolated in time.</source>
        <translation>Simuler aussi un jour tous les tant de jours, de la première à la dernière date optique, quand aucune image ne le montre. Le SAR distant de trois jours au plus est utilisé ; sans SAR, le jour est interpolé dans le temps.</translation>
    </message>
    <message>
        <source>Simulate each day with SAR alone</source>
        <translation>Simuler chaque jour qui n'a que du SAR</translation>
    </message>
    <message>
        <source>Simulate optical image</source>
        <translation>Simuler une image optique</translation>
    </message>
    <message>
        <source>Simulated area</source>
        <translation>Zone simulée</translation>
    </message>
    <message>
        <source>Simulated image</source>
        <translation>Image simulée</translation>
    </message>
    <message>
        <source>Simulated in {name}</source>
        <translation>Simulé dans {name}</translation>
    </message>
    <message>
        <source>Simulated pixels</source>
        <translation>Pixels simulés</translation>
    </message>
    <message>
        <source>Simulated {name}</source>
        <translation>{name} simulé</translation>
    </message>
    <message>
        <source>Simulates a whole optical image of a date from its SAR image.
Use it where no pixel of the date is clear; where some are, Fill clouds does better. Without a model it takes what the generators that come with ClearDate agree on; they, and all models that compare two dates, also need the SAR and optical image of a clear date.</source>
        <translation>Simule une image optique entière d'une date à partir de son image SAR.
À utiliser quand aucun pixel de la date n'est dégagé ; s'il y en a, « Combler les nuages » fait mieux. Sans modèle, le résultat est ce sur quoi s'accordent les générateurs fournis avec ClearDate ; ceux-ci, et tous les modèles qui comparent deux dates, ont aussi besoin de l'image SAR et de l'image optique d'une date dégagée.</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>Taille</translation>
    </message>
    <message>
        <source>Some files are damaged. Repair replaces them.</source>
        <translation>Des fichiers sont endommagés. « Réparer » les remplace.</translation>
    </message>
    <message>
        <source>Starting…</source>
        <translation>Démarrage…</translation>
    </message>
    <message>
        <source>State</source>
        <translation>État</translation>
    </message>
    <message>
        <source>State of the environment</source>
        <translation>État de l'environnement</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>État</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>Arrêter</translation>
    </message>
    <message>
        <source>Stop all runs of ClearDate and close other QGIS windows, or choose a folder.</source>
        <translation>Arrêtez tous les traitements de ClearDate et fermez les autres fenêtres de QGIS, ou choisissez un dossier.</translation>
    </message>
    <message>
        <source>Stop all runs of ClearDate, close other QGIS windows and try again.</source>
        <translation>Arrêtez tous les traitements de ClearDate, fermez les autres fenêtres de QGIS et réessayez.</translation>
    </message>
    <message>
        <source>Stop at the first date that fails</source>
        <translation>S'arrêter à la première date qui échoue</translation>
    </message>
    <message>
        <source>Stop, keep best</source>
        <translation>Arrêter et garder</translation>
    </message>
    <message>
        <source>Stopped by you after epoch {epochs}; the best model so far is kept.</source>
        <translation>Arrêté par vous après l'époque {epochs} ; le meilleur modèle obtenu est conservé.</translation>
    </message>
    <message>
        <source>Stopped.</source>
        <translation>Arrêté.</translation>
    </message>
    <message>
        <source>Stopped. Dates that are done are kept.</source>
        <translation>Arrêté. Les dates terminées sont conservées.</translation>
    </message>
    <message>
        <source>Stopped. Nothing was written.</source>
        <translation>Arrêté. Rien n'a été écrit.</translation>
    </message>
    <message>
        <source>Stopped. The environment is damaged until it is repaired.</source>
        <translation>Arrêté. L'environnement est endommagé tant qu'il n'est pas réparé.</translation>
    </message>
    <message>
        <source>Stopped. What was there before is as it was.</source>
        <translation>Arrêté. Ce qui existait avant est inchangé.</translation>
    </message>
    <message>
        <source>Stopping, keeping the best model…</source>
        <translation>Arrêt en cours, le meilleur modèle est conservé…</translation>
    </message>
    <message>
        <source>Stopping…</source>
        <translation>Arrêt en cours…</translation>
    </message>
    <message>
        <source>Suits a first try; the model is weak.</source>
        <translation>Convient à un premier essai ; le modèle est faible.</translation>
    </message>
    <message>
        <source>Suits comparisons with earlier work; a graphics card helps.</source>
        <translation>Convient aux comparaisons avec des travaux antérieurs ; une carte graphique aide.</translation>
    </message>
    <message>
        <source>Suits comparisons: without a clear image of T1 it is much weaker.</source>
        <translation>Convient aux comparaisons : sans image dégagée de T1, il est bien plus faible.</translation>
    </message>
    <message>
        <source>Suits dates that are partly clear, and a computer that may work for a while.</source>
        <translation>Convient aux dates en partie dégagées, et à un ordinateur qui peut travailler un moment.</translation>
    </message>
    <message>
        <source>Suits one scene of your own on any computer: begin with it.</source>
        <translation>Convient à une scène à vous sur n'importe quel ordinateur : commencez par lui.</translation>
    </message>
    <message>
        <source>Suits several scenes and dates, to fill dates that are cloudy throughout.</source>
        <translation>Convient à plusieurs scènes et dates, pour combler des dates entièrement nuageuses.</translation>
    </message>
    <message>
        <source>Suits those who compare with the paper and have a graphics card.</source>
        <translation>Convient à qui se compare à l'article et possède une carte graphique.</translation>
    </message>
    <message>
        <source>Suits those who repeat the paper and have a graphics card.</source>
        <translation>Convient à qui reproduit l'article et possède une carte graphique.</translation>
    </message>
    <message>
        <source>Summary</source>
        <translation>Récapitulatif</translation>
    </message>
    <message>
        <source>Swipe over the map: T2 as it was beside T2 filled</source>
        <translation>Balayer la carte : T2 telle quelle à côté de T2 comblée</translation>
    </message>
    <message>
        <source>Swipe over the map: the date as it was beside the date filled</source>
        <translation>Balayer la carte : la date telle quelle à côté de la date comblée</translation>
    </message>
    <message>
        <source>T1 and T2 have the same date, {date}. If it is not theirs, rename the layers; else choose a clear image of another date.</source>
        <translation>T1 et T2 ont la même date, {date}. Si ce n'est pas la leur, renommez les couches ; sinon, choisissez une image dégagée d'une autre date.</translation>
    </message>
    <message>
        <source>T1 is {t1}, T2 is {t2}: {days} days apart.</source>
        <translation>T1 est le {t1}, T2 le {t2} : {days} jours d'écart.</translation>
    </message>
    <message>
        <source>T2, simulated</source>
        <translation>T2, simulée</translation>
    </message>
    <message>
        <source>T2, true</source>
        <translation>T2, vraie</translation>
    </message>
    <message>
        <source>Table</source>
        <translation>Tableau</translation>
    </message>
    <message>
        <source>Table of rasters (CSV)</source>
        <translation>Tableau de rasters (CSV)</translation>
    </message>
    <message>
        <source>Take the selected scenes off the list; no file is lost</source>
        <translation>Retirer de la liste les scènes sélectionnées ; aucun fichier n'est perdu</translation>
    </message>
    <message>
        <source>Takes</source>
        <translation>Prend</translation>
    </message>
    <message>
        <source>Test area</source>
        <translation>Zone de test</translation>
    </message>
    <message>
        <source>That is about as much as {method} ({error}).</source>
        <translation>C'est à peu près autant que {method} ({error}).</translation>
    </message>
    <message>
        <source>That is no better and no worse than {method} ({psnr} dB).</source>
        <translation>Ce n'est ni mieux ni moins bien que {method} ({psnr} dB).</translation>
    </message>
    <message>
        <source>That is {lead} dB better than {method} ({psnr} dB).</source>
        <translation>C'est {lead} dB de mieux que {method} ({psnr} dB).</translation>
    </message>
    <message>
        <source>That is {lead} dB worse than {method} ({psnr} dB): that is the better one.</source>
        <translation>C'est {lead} dB de moins que {method} ({psnr} dB), qui fait donc mieux.</translation>
    </message>
    <message>
        <source>That is {share} MORE than {method} ({error}).</source>
        <translation>C'est {share} DE PLUS que {method} ({error}).</translation>
    </message>
    <message>
        <source>That is {share} less than {method} ({error}).</source>
        <translation>C'est {share} de moins que {method} ({error}).</translation>
    </message>
    <message>
        <source>The GRD product: its SAFE folder or zip.</source>
        <translation>Le produit GRD : son dossier SAFE ou son zip.</translation>
    </message>
    <message>
        <source>The Python that the compute environment was made of is gone ({path}).</source>
        <translation>Le Python à partir duquel l'environnement de calcul a été créé a disparu ({path}).</translation>
    </message>
    <message>
        <source>The Python {path} does not exist.</source>
        <translation>Le Python {path} n'existe pas.</translation>
    </message>
    <message>
        <source>The U-Net of pix2pix that sees SAR alone, as in earlier work.</source>
        <translation>Le U-Net de pix2pix qui ne voit que le SAR, comme dans des travaux antérieurs.</translation>
    </message>
    <message>
        <source>The areas overlap; where they do, pixels are for testing only.</source>
        <translation>Les zones se chevauchent ; là, les pixels ne servent qu'au test.</translation>
    </message>
    <message>
        <source>The best epoch was {epoch}.</source>
        <translation>La meilleure époque est la {epoch}.</translation>
    </message>
    <message>
        <source>The card has no scores.</source>
        <translation>La fiche n'a pas de scores.</translation>
    </message>
    <message>
        <source>The card names no scene.</source>
        <translation>La fiche n'indique aucune scène.</translation>
    </message>
    <message>
        <source>The cloud mask {name} has a mask of its own for where it has no value.</source>
        <translation>Le masque de nuages {name} a son propre masque pour les endroits où il n'a pas de valeur.</translation>
    </message>
    <message>
        <source>The cloud mask {name} has {found} bands. Choose a raster with 1 band.</source>
        <translation>Le masque de nuages {name} a {found} bandes. Choisissez un raster à 1 bande.</translation>
    </message>
    <message>
        <source>The cloudy image that is to be filled: two bands or more, told by their names</source>
        <translation>L'image nuageuse à combler : deux bandes ou plus, reconnues à leurs noms</translation>
    </message>
    <message>
        <source>The compute environment in {folder} works.</source>
        <translation>L'environnement de calcul dans {folder} fonctionne.</translation>
    </message>
    <message>
        <source>The compute environment is being changed.</source>
        <translation>L'environnement de calcul est en cours de modification.</translation>
    </message>
    <message>
        <source>The compute environment is damaged. Repair it: {command}</source>
        <translation>L'environnement de calcul est endommagé. Pour le réparer : {command}</translation>
    </message>
    <message>
        <source>The compute environment is for filling dates only.</source>
        <translation>L’environnement de calcul ne sert qu’à combler des dates.</translation>
    </message>
    <message>
        <source>The compute environment is of another version of ClearDate.</source>
        <translation>L'environnement de calcul est celui d'une autre version de ClearDate.</translation>
    </message>
    <message>
        <source>The compute environment is there.</source>
        <translation>L'environnement de calcul est en place.</translation>
    </message>
    <message>
        <source>The compute environment was not made to its end.</source>
        <translation>La création de l'environnement de calcul n'a pas été menée à terme.</translation>
    </message>
    <message>
        <source>The corrected image, a GeoTIFF of sigma nought.</source>
        <translation>L'image corrigée, un GeoTIFF de sigma zéro.</translation>
    </message>
    <message>
        <source>The dates are not known: no layer name or file name has them. Check them.</source>
        <translation>Les dates ne sont pas connues : aucun nom de couche ou de fichier ne les contient. Vérifiez-les.</translation>
    </message>
    <message>
        <source>The dates to fill, as 2018-05-26,2018-06-05. Unset or all: every date with cloud.</source>
        <translation>Les dates à combler, par exemple 2018-05-26,2018-06-05. Non défini ou all : toutes les dates avec des nuages.</translation>
    </message>
    <message>
        <source>The disk is full.</source>
        <translation>Le disque est plein.</translation>
    </message>
    <message>
        <source>The disk of {folder} has {free} MB left; {needed} MB are needed.</source>
        <translation>Il reste {free} Mo sur le disque de {folder} ; il en faut {needed}.</translation>
    </message>
    <message>
        <source>The disk of {folder} knows no locks: {reason}.</source>
        <translation>Le disque de {folder} ne gère pas les verrous : {reason}.</translation>
    </message>
    <message>
        <source>The elevation model, by SNAP's name for it.</source>
        <translation>Le modèle d'altitude, par le nom que lui donne SNAP.</translation>
    </message>
    <message>
        <source>The epochs that are done are not repeated; the settings must be the same.</source>
        <translation>Les époques déjà faites ne sont pas répétées ; les paramètres doivent être les mêmes.</translation>
    </message>
    <message>
        <source>The expected errors are too large: they are {share} of the real ones.</source>
        <translation>Les erreurs attendues sont trop grandes : elles valent {share} des erreurs réelles.</translation>
    </message>
    <message>
        <source>The expected errors are too small: they are {share} of the real ones.</source>
        <translation>Les erreurs attendues sont trop petites : elles valent {share} des erreurs réelles.</translation>
    </message>
    <message>
        <source>The file</source>
        <translation>Le fichier</translation>
    </message>
    <message>
        <source>The filled image, a GeoTIFF.</source>
        <translation>L'image comblée, un GeoTIFF.</translation>
    </message>
    <message>
        <source>The filled image, a GeoTIFF. Unless you choose another place, it goes beside the input that it is named after: {FOLDER} and {NAME} stand for the folder and the name of that file.</source>
        <translation>L'image comblée, un GeoTIFF. Sauf autre choix de votre part, elle va à côté de l'entrée dont elle porte le nom : {FOLDER} et {NAME} représentent le dossier et le nom de ce fichier.</translation>
    </message>
    <message>
        <source>The first day, as 2018-04-01.</source>
        <translation>Le premier jour, sous la forme 2018-04-01.</translation>
    </message>
    <message>
        <source>The folder of the season, a new one.</source>
        <translation>Le dossier de la saison, un nouveau.</translation>
    </message>
    <message>
        <source>The folder of wheels {folder} does not exist.</source>
        <translation>Le dossier de wheels {folder} n'existe pas.</translation>
    </message>
    <message>
        <source>The folder {folder} cannot be written to: {reason}.</source>
        <translation>Impossible d'écrire dans le dossier {folder} : {reason}.</translation>
    </message>
    <message>
        <source>The folder {folder} does not exist.</source>
        <translation>Le dossier {folder} n'existe pas.</translation>
    </message>
    <message>
        <source>The folder {folder} has no wheel of {what} for this system.</source>
        <translation>Le dossier {folder} n'a pas de wheel de {what} pour ce système.</translation>
    </message>
    <message>
        <source>The folder {path} cannot be made: {reason}.</source>
        <translation>Le dossier {path} ne peut pas être créé : {reason}.</translation>
    </message>
    <message>
        <source>The folder {path} is not empty: choose a new one.</source>
        <translation>Le dossier {path} n'est pas vide : choisissez-en un nouveau.</translation>
    </message>
    <message>
        <source>The image is off by {error} in reflectance on average.</source>
        <translation>L'écart moyen de l'image est de {error} en réflectance.</translation>
    </message>
    <message>
        <source>The image to score.</source>
        <translation>L'image à évaluer.</translation>
    </message>
    <message>
        <source>The images of all dates, also in folders of its own; each has its date in its name.</source>
        <translation>Les images de toutes les dates, y compris dans des sous-dossiers ; le nom de chacune contient sa date.</translation>
    </message>
    <message>
        <source>The installation is not done. Stop it?</source>
        <translation>L'installation n'est pas terminée. L'arrêter ?</translation>
    </message>
    <message>
        <source>The land under the cloud itself. All figures are of clear pixels of the same date; what is found only under the cloud was never seen.</source>
        <translation>Le terrain sous les nuages lui-même. Tous les chiffres portent sur des pixels dégagés de la même date ; ce qui ne se trouve que sous les nuages n'a jamais été vu.</translation>
    </message>
    <message>
        <source>The last day.</source>
        <translation>Le dernier jour.</translation>
    </message>
    <message>
        <source>The last run found {count} clear pixels that look like cloud that the mask misses. Look at the layer of missed cloud, and add it to the mask if it is right.</source>
        <translation>La dernière exécution a trouvé {count} pixels dégagés qui ressemblent à un nuage manqué par le masque. Regardez la couche des nuages manqués et ajoutez-la au masque si elle est juste.</translation>
    </message>
    <message>
        <source>The layer {name} does not come from a file but from {kind}.</source>
        <translation>La couche {name} ne provient pas d'un fichier mais de {kind}.</translation>
    </message>
    <message>
        <source>The layer {name} is no file of its own: {path}.</source>
        <translation>La couche {name} n'est pas un fichier à part entière : {path}.</translation>
    </message>
    <message>
        <source>The layers do not overlap. Choose layers of one place, or check their CRS.</source>
        <translation>Les couches ne se recouvrent pas. Choisissez des couches d'un même lieu, ou vérifiez leur SCR.</translation>
    </message>
    <message>
        <source>The libraries were installed but do not work here: {faults}.</source>
        <translation>Les bibliothèques ont été installées mais ne fonctionnent pas ici : {faults}.</translation>
    </message>
    <message>
        <source>The log has all that it said.</source>
        <translation>Le journal contient tout ce qu'il a signalé.</translation>
    </message>
    <message>
        <source>The log has all that was done.</source>
        <translation>Le journal contient tout ce qui a été fait.</translation>
    </message>
    <message>
        <source>The mask holds no cloud.</source>
        <translation>Le masque ne contient aucun nuage.</translation>
    </message>
    <message>
        <source>The mask is taken as {kind}; under Advanced you can say otherwise.</source>
        <translation>Le masque est lu comme : {kind} ; vous pouvez en décider autrement sous Avancé.</translation>
    </message>
    <message>
        <source>The mask is the product's own: {kind}.</source>
        <translation>Le masque est celui du produit : {kind}.</translation>
    </message>
    <message>
        <source>The mask names no cloud in T2. Check its values, or choose the mask of T2.</source>
        <translation>Le masque n'indique aucun nuage dans T2. Vérifiez ses valeurs, ou choisissez le masque de T2.</translation>
    </message>
    <message>
        <source>The model {path} does not exist.</source>
        <translation>Le modèle {path} n'existe pas.</translation>
    </message>
    <message>
        <source>The model's name must end in .onnx.</source>
        <translation>Le nom du modèle doit se terminer par .onnx.</translation>
    </message>
    <message>
        <source>The model, an .onnx file written by train. Unset: the one that comes with ClearDate, which needs all three images.</source>
        <translation>Le modèle, un fichier .onnx écrit par train. Sans valeur : celui fourni avec ClearDate, qui a besoin des trois images.</translation>
    </message>
    <message>
        <source>The model, an .onnx file.</source>
        <translation>Le modèle, un fichier .onnx.</translation>
    </message>
    <message>
        <source>The model, an .onnx file. Unless you choose another place, it goes beside the input that it is named after: {FOLDER} and {NAME} stand for the folder and the name of that file.</source>
        <translation>Le modèle, un fichier .onnx. Sauf autre choix de votre part, il va à côté de l'entrée dont il porte le nom : {FOLDER} et {NAME} représentent le dossier et le nom de ce fichier.</translation>
    </message>
    <message>
        <source>The output can be written.</source>
        <translation>La sortie peut être écrite.</translation>
    </message>
    <message>
        <source>The output {name} does not end in .tif. Add the ending.</source>
        <translation>La sortie {name} ne se termine pas par .tif. Ajoutez l'extension.</translation>
    </message>
    <message>
        <source>The output {name} is one of the inputs. Choose another name.</source>
        <translation>La sortie {name} est l'une des entrées. Choisissez un autre nom.</translation>
    </message>
    <message>
        <source>The overlap cannot be told: check the CRS of the layers.</source>
        <translation>Le recouvrement ne peut pas être déterminé : vérifiez le SCR des couches.</translation>
    </message>
    <message>
        <source>The package registry cannot be reached.</source>
        <translation>Le dépôt de paquets est injoignable.</translation>
    </message>
    <message>
        <source>The package registry has no {what} for this system.</source>
        <translation>Le dépôt de paquets n'a pas de {what} pour ce système.</translation>
    </message>
    <message>
        <source>The package registry's certificate is not trusted.</source>
        <translation>Le certificat du dépôt de paquets n'est pas reconnu.</translation>
    </message>
    <message>
        <source>The paper's network of two dates, trained against a second network.</source>
        <translation>Le réseau à deux dates de l'article, entraîné contre un second réseau.</translation>
    </message>
    <message>
        <source>The paper's network of two dates, without the second network.</source>
        <translation>Le réseau à deux dates de l'article, sans le second réseau.</translation>
    </message>
    <message>
        <source>The paper's network that sees SAR alone, trained against a second network.</source>
        <translation>Le réseau de l'article qui ne voit que le SAR, entraîné contre un second réseau.</translation>
    </message>
    <message>
        <source>The paper's network that sees SAR alone, without the second network.</source>
        <translation>Le réseau de l'article qui ne voit que le SAR, sans le second réseau.</translation>
    </message>
    <message>
        <source>The path {folder} is too long: Windows holds 260 characters.</source>
        <translation>Le chemin {folder} est trop long : Windows accepte 260 caractères.</translation>
    </message>
    <message>
        <source>The paths of the libraries are too long in this folder.</source>
        <translation>Les chemins des bibliothèques sont trop longs dans ce dossier.</translation>
    </message>
    <message>
        <source>The place: xmin,ymin,xmax,ymax in degrees, or a GeoJSON file, of which the extent counts. Acquisitions elsewhere are left out.</source>
        <translation>Le lieu : xmin,ymin,xmax,ymax en degrés, ou un fichier GeoJSON dont l'emprise compte. Les acquisitions d'ailleurs sont laissées de côté.</translation>
    </message>
    <message>
        <source>The polygons cannot be read.</source>
        <translation>Les polygones sont illisibles.</translation>
    </message>
    <message>
        <source>The polygons cannot be written to {path}: {reason}.</source>
        <translation>Les polygones ne peuvent pas être écrits dans {path} : {reason}.</translation>
    </message>
    <message>
        <source>The polygons go to {path}, which is an input.</source>
        <translation>Les polygones iraient dans {path}, qui est une entrée.</translation>
    </message>
    <message>
        <source>The polygons, which QGIS shows hatched.</source>
        <translation>Les polygones, que QGIS affiche hachurés.</translation>
    </message>
    <message>
        <source>The proxy refused the connection to the package registry.</source>
        <translation>Le proxy a refusé la connexion au dépôt de paquets.</translation>
    </message>
    <message>
        <source>The report does not say how large the error is.</source>
        <translation>Le rapport ne dit pas quelle est l'erreur.</translation>
    </message>
    <message>
        <source>The report in plain words, with pictures: one HTML file that any browser shows. It needs no report in JSON.</source>
        <translation>Le rapport en clair, avec des images : un fichier HTML que tout navigateur affiche. Il ne nécessite pas de rapport en JSON.</translation>
    </message>
    <message>
        <source>The report page {path} cannot be written: {reason}.</source>
        <translation>La page du rapport {path} ne peut pas être écrite : {reason}.</translation>
    </message>
    <message>
        <source>The report page {path} cannot be written: {reason}. All else is there.</source>
        <translation>La page du rapport {path} ne peut pas être écrite : {reason}. Tout le reste est là.</translation>
    </message>
    <message>
        <source>The result goes to temporary files, which are gone when QGIS ends.</source>
        <translation>Le résultat va dans des fichiers temporaires, qui disparaissent à la fermeture de QGIS.</translation>
    </message>
    <message>
        <source>The run ended without saying why.</source>
        <translation>Le traitement s'est terminé sans dire pourquoi.</translation>
    </message>
    <message>
        <source>The same bands only</source>
        <translation>Mêmes bandes seulement</translation>
    </message>
    <message>
        <source>The scene has no optical T2, which is what a model learns.</source>
        <translation>La scène n'a pas d'optique T2, or c'est ce qu'un modèle apprend.</translation>
    </message>
    <message>
        <source>The scene {name} is temporary and goes with QGIS: to keep it, make it again and say where to save it.</source>
        <translation>La scène {name} est temporaire et disparaît avec QGIS : pour la garder, recréez-la en indiquant où l’enregistrer.</translation>
    </message>
    <message>
        <source>The scene, a JSON file.</source>
        <translation>La scène, un fichier JSON.</translation>
    </message>
    <message>
        <source>The scores of every method</source>
        <translation>Les scores de toutes les méthodes</translation>
    </message>
    <message>
        <source>The scores, as JSON.</source>
        <translation>Les scores, en JSON.</translation>
    </message>
    <message>
        <source>The season has no date that can be used.</source>
        <translation>La saison n'a aucune date utilisable.</translation>
    </message>
    <message>
        <source>The season that prepare made: its folder, or its collection.json.</source>
        <translation>La saison créée par prepare : son dossier, ou son collection.json.</translation>
    </message>
    <message>
        <source>The season {path} has none of these dates: {days}.</source>
        <translation>La saison {path} n'a aucune de ces dates : {days}.</translation>
    </message>
    <message>
        <source>The simulated image, a GeoTIFF.</source>
        <translation>L'image simulée, un GeoTIFF.</translation>
    </message>
    <message>
        <source>The simulated image, a GeoTIFF. Unless you choose another place, it goes beside the input that it is named after: {FOLDER} and {NAME} stand for the folder and the name of that file.</source>
        <translation>L'image simulée, un GeoTIFF. Sauf autre choix de votre part, elle va à côté de l'entrée dont elle porte le nom : {FOLDER} et {NAME} représentent le dossier et le nom de ce fichier.</translation>
    </message>
    <message>
        <source>The system does not allow files as large as the libraries are.</source>
        <translation>Le système n'autorise pas des fichiers aussi gros que les bibliothèques.</translation>
    </message>
    <message>
        <source>The test area lies outside of all scenes.</source>
        <translation>La zone de test est en dehors de toutes les scènes.</translation>
    </message>
    <message>
        <source>The training area lies outside of all scenes.</source>
        <translation>La zone d'entraînement est en dehors de toutes les scènes.</translation>
    </message>
    <message>
        <source>The true image; bands are matched by their names.</source>
        <translation>L'image vraie ; les bandes sont appariées d'après leurs noms.</translation>
    </message>
    <message>
        <source>The trust layer that Fill clouds has written.</source>
        <translation>La couche de confiance écrite par « Combler les nuages ».</translation>
    </message>
    <message>
        <source>The worker crashed (signal {code}).</source>
        <translation>Le processus de calcul a planté (signal {code}).</translation>
    </message>
    <message>
        <source>The worker ended with exit code {code}.</source>
        <translation>Le processus de calcul s'est terminé avec le code {code}.</translation>
    </message>
    <message>
        <source>The worker ended without a result.</source>
        <translation>Le processus de calcul s'est terminé sans résultat.</translation>
    </message>
    <message>
        <source>The worker reported {path} as written, but it does not exist.</source>
        <translation>Le processus de calcul a déclaré {path} comme écrit, mais ce fichier n'existe pas.</translation>
    </message>
    <message>
        <source>The worker said what cannot be read of {path}: {error}.</source>
        <translation>Ce que le processus de calcul a dit de {path} est illisible : {error}.</translation>
    </message>
    <message>
        <source>The worker was killed, probably because memory ran out.</source>
        <translation>Le processus de calcul a été tué, sans doute faute de mémoire.</translation>
    </message>
    <message>
        <source>The worker's Python {python} cannot be started: {reason}.</source>
        <translation>Le Python du processus de calcul, {python}, ne peut pas être lancé : {reason}.</translation>
    </message>
    <message>
        <source>There is no Python to use.</source>
        <translation>Il n'y a pas de Python à utiliser.</translation>
    </message>
    <message>
        <source>There is no SAR image within {days} days.</source>
        <translation>Il n'y a pas d'image SAR à moins de {days} jours.</translation>
    </message>
    <message>
        <source>There is no checkpoint beside the output.</source>
        <translation>Il n'y a pas de point de reprise à côté de la sortie.</translation>
    </message>
    <message>
        <source>There is no clear date with a SAR image of its own to fill it from.</source>
        <translation>Il n'y a pas de date dégagée, avec sa propre image SAR, à partir de laquelle la combler.</translation>
    </message>
    <message>
        <source>There is no cloud mask of this date; it counts as clear.</source>
        <translation>Il n'y a pas de masque de nuages pour cette date ; elle compte comme dégagée.</translation>
    </message>
    <message>
        <source>There is no environment of ClearDate in {folder}.</source>
        <translation>Il n'y a pas d'environnement de ClearDate dans {folder}.</translation>
    </message>
    <message>
        <source>There is no folder to write to beside {path}.</source>
        <translation>Aucun dossier n'est accessible en écriture à côté de {path}.</translation>
    </message>
    <message>
        <source>There is no map to draw on.</source>
        <translation>Il n'y a pas de carte où dessiner.</translation>
    </message>
    <message>
        <source>There is no mask that the missed pixels could be added to.</source>
        <translation>Il n'y a pas de masque auquel ajouter les pixels manqués.</translation>
    </message>
    <message>
        <source>There is no optical image with a date in its name in {folder}.</source>
        <translation>Il n'y a pas d'image optique avec une date dans son nom dans {folder}.</translation>
    </message>
    <message>
        <source>There is no trash for it here. Delete {name} for good?</source>
        <translation>Il n'y a pas de corbeille pour cela ici. Supprimer {name} définitivement ?</translation>
    </message>
    <message>
        <source>There is nothing to learn from.</source>
        <translation>Il n'y a rien dont apprendre.</translation>
    </message>
    <message>
        <source>There was nothing to fill: the image was copied as it is.</source>
        <translation>Il n'y avait rien à combler : l'image a été copiée telle quelle.</translation>
    </message>
    <message>
        <source>This QGIS is changing the environment already (process, since: {holder}).</source>
        <translation>Ce QGIS modifie déjà l'environnement (processus, depuis : {holder}).</translation>
    </message>
    <message>
        <source>This folder cannot be used.</source>
        <translation>Ce dossier ne peut pas être utilisé.</translation>
    </message>
    <message>
        <source>This machine has no Python that an environment could be made of.</source>
        <translation>Cette machine n'a aucun Python permettant de créer un environnement.</translation>
    </message>
    <message>
        <source>This takes too long to make to be lost: say where to save it.</source>
        <translation>Le calcul est trop long pour que le résultat soit perdu : indiquez où l'enregistrer.</translation>
    </message>
    <message>
        <source>This will be deleted; your images and models stay. Delete it?</source>
        <translation>Ceci sera supprimé ; vos images et modèles sont conservés. Supprimer ?</translation>
    </message>
    <message>
        <source>Tick a date that is to be filled.</source>
        <translation>Cochez une date à combler.</translation>
    </message>
    <message>
        <source>Tile size (pixels, 0 chooses)</source>
        <translation>Taille des tuiles (pixels, 0 choisit)</translation>
    </message>
    <message>
        <source>To delete: {folder}, the link alone.</source>
        <translation>À supprimer : {folder}, le lien seul.</translation>
    </message>
    <message>
        <source>To delete: {folder}, with all that is in it.</source>
        <translation>À supprimer : {folder}, avec tout son contenu.</translation>
    </message>
    <message>
        <source>Train</source>
        <translation>Entraîner</translation>
    </message>
    <message>
        <source>Train model</source>
        <translation>Entraîner un modèle</translation>
    </message>
    <message>
        <source>Train, then simulate</source>
        <translation>Entraîner, puis simuler</translation>
    </message>
    <message>
        <source>Training</source>
        <translation>Entraînement</translation>
    </message>
    <message>
        <source>Training area</source>
        <translation>Zone d'entraînement</translation>
    </message>
    <message>
        <source>Trains a model on a pair of dates of one place and simulates another date of it from its SAR image alone with the clear pair.</source>
        <translation>Entraîne un modèle sur une paire de dates d'un lieu et en simule une autre date à partir de sa seule image SAR et de la paire dégagée.</translation>
    </message>
    <message>
        <source>Trains a model on one or more scenes, or on the clear dates of a season, and writes it as one .onnx file, for Fill clouds and Simulate optical image.
The log shows the scores of every epoch beside those of copying T1 and of linear regression. Cancelling keeps the best model so far.
fast suits any machine; the other presets are those of the literature and want a graphics card.</source>
        <translation>Entraîne un modèle sur une ou plusieurs scènes, ou sur les dates dégagées d'une saison, et l'écrit en un seul fichier .onnx, pour « Combler les nuages » et « Simuler une image optique ».
Le journal montre les scores de chaque époque à côté de ceux de la copie de T1 et de la régression linéaire. L'annulation conserve le meilleur modèle obtenu.
fast convient à toute machine ; les autres préréglages sont ceux de la littérature et demandent une carte graphique.</translation>
    </message>
    <message>
        <source>True colour</source>
        <translation>Couleurs naturelles</translation>
    </message>
    <message>
        <source>True image</source>
        <translation>Image vraie</translation>
    </message>
    <message>
        <source>True image, to score the result (optional)</source>
        <translation>Image vraie, pour évaluer le résultat (facultatif)</translation>
    </message>
    <message>
        <source>Trust layer</source>
        <translation>Couche de confiance</translation>
    </message>
    <message>
        <source>Trust layer, a GeoTIFF: source of each pixel, expected absolute error and 90 % interval of each band, and where the inputs are unlike anything seen.</source>
        <translation>Couche de confiance, un GeoTIFF : source de chaque pixel, erreur absolue attendue et intervalle à 90 % de chaque bande, et où les entrées ne ressemblent à rien de connu.</translation>
    </message>
    <message>
        <source>Trust layers</source>
        <translation>Couches de confiance</translation>
    </message>
    <message>
        <source>Trust of {name}</source>
        <translation>Confiance de {name}</translation>
    </message>
    <message>
        <source>Try a demo scene</source>
        <translation>Essayer une scène démo</translation>
    </message>
    <message>
        <source>Try again.</source>
        <translation>Réessayez.</translation>
    </message>
    <message>
        <source>Try again; if you have set an index or a mirror for pip, check it.</source>
        <translation>Réessayez ; si vous avez défini un index ou un miroir pour pip, vérifiez-le.</translation>
    </message>
    <message>
        <source>Trying the worker</source>
        <translation>Essai du processus de calcul</translation>
    </message>
    <message>
        <source>Unit</source>
        <translation>Unité</translation>
    </message>
    <message>
        <source>Units of the SAR layers</source>
        <translation>Unités des couches SAR</translation>
    </message>
    <message>
        <source>Units of the SAR layers: dB, linear power, amplitude, or auto to tell by names, tags and values.</source>
        <translation>Unités des couches SAR : dB, puissance linéaire, amplitude, ou auto pour les déduire des noms, des métadonnées et des valeurs.</translation>
    </message>
    <message>
        <source>Unless you choose another place, it goes beside the input that it is named after: {FOLDER} and {NAME} stand for the folder and the name of that file.</source>
        <translation>Sauf autre choix de votre part, il va à côté de l'entrée dont il porte le nom : {FOLDER} et {NAME} représentent le dossier et le nom de ce fichier.</translation>
    </message>
    <message>
        <source>Unpacking the libraries</source>
        <translation>Décompression des bibliothèques</translation>
    </message>
    <message>
        <source>Up to {needed} MB may be written, {free} MB are free in {folder}.</source>
        <translation>Jusqu'à {needed} Mo peuvent être écrits, {free} Mo sont libres dans {folder}.</translation>
    </message>
    <message>
        <source>Update</source>
        <translation>Mettre à jour</translation>
    </message>
    <message>
        <source>Update…</source>
        <translation>Mettre à jour…</translation>
    </message>
    <message>
        <source>Use ClearDate's own</source>
        <translation>Prendre celui de ClearDate</translation>
    </message>
    <message>
        <source>Use it to fill</source>
        <translation>Combler avec</translation>
    </message>
    <message>
        <source>Use the NVIDIA graphics card (CUDA)</source>
        <translation>Utiliser la carte NVIDIA (CUDA)</translation>
    </message>
    <message>
        <source>Use this Python as it is</source>
        <translation>Utiliser ce Python tel quel</translation>
    </message>
    <message>
        <source>Using {python}.</source>
        <translation>Python utilisé : {python}.</translation>
    </message>
    <message>
        <source>Values</source>
        <translation>Valeurs</translation>
    </message>
    <message>
        <source>Values of the mask that are cloud (3,8,9,10 of SCL)</source>
        <translation>Valeurs du masque qui sont des nuages (3,8,9,10 pour SCL)</translation>
    </message>
    <message>
        <source>Values of the mask that are cloud, for example 3,8,9,10 of Sentinel-2's scene classification. Unset: those of its kind.</source>
        <translation>Valeurs du masque qui sont des nuages, par exemple 3,8,9,10 de la classification de scène de Sentinel-2. Sans valeur : celles de son type.</translation>
    </message>
    <message>
        <source>Values of the mask that are cloud, with commas; SCL: {values}</source>
        <translation>Valeurs du masque qui sont des nuages, séparées par des virgules ; SCL : {values}</translation>
    </message>
    <message>
        <source>Wait until it is done and try again.</source>
        <translation>Attendez que ce soit fini et réessayez.</translation>
    </message>
    <message>
        <source>Wait until it is done, or stop it there.</source>
        <translation>Attendez qu'il ait fini, ou arrêtez-le là-bas.</translation>
    </message>
    <message>
        <source>Wait until it is done, or stop it, and try again.</source>
        <translation>Attendez qu'il ait fini, ou arrêtez-le, et réessayez.</translation>
    </message>
    <message>
        <source>Waiting for a run of ClearDate to end</source>
        <translation>Attente de la fin d'un traitement de ClearDate</translation>
    </message>
    <message>
        <source>Water vapour</source>
        <translation>Vapeur d'eau</translation>
    </message>
    <message>
        <source>Web pages (*.html)</source>
        <translation>Pages web (*.html)</translation>
    </message>
    <message>
        <source>Weight of the L1 loss</source>
        <translation>Poids de la perte L1</translation>
    </message>
    <message>
        <source>Weight of the L1 loss beside the adversarial loss; unset, the preset's (100 for the paper's).</source>
        <translation>Poids de la perte L1 par rapport à la perte antagoniste ; sans valeur, celui du préréglage (100 pour ceux de l'article).</translation>
    </message>
    <message>
        <source>What it takes and gives</source>
        <translation>Ce qu'il prend et donne</translation>
    </message>
    <message>
        <source>What may fill: auto (a blend of trees, the Gaussian process gp and the models given, weighed on held-out clear pixels), copy, linear, trees, gp, or a model file. May be given several times; without auto trees or the first of these that clearly leads is taken.</source>
        <translation>Ce qui peut combler : auto (un mélange d'arbres, du processus gaussien gp et des modèles donnés, pondérés sur des pixels dégagés réservés), copy, linear, trees, gp, ou un fichier de modèle. Peut être donné plusieurs fois ; sans auto, c'est trees qui est pris, ou la première de ces méthodes qui est nettement en tête.</translation>
    </message>
    <message>
        <source>What may fill: auto blends boosted trees (trees) and a Gaussian process (gp), weighed on held-out clear pixels. With a model, the model takes part too.</source>
        <translation>Ce qui peut combler : auto mélange des arbres boostés (trees) et un processus gaussien (gp), pondérés sur des pixels dégagés réservés. Avec un modèle, celui-ci participe aussi.</translation>
    </message>
    <message>
        <source>What the cloud mask is</source>
        <translation>Ce qu'est le masque de nuages</translation>
    </message>
    <message>
        <source>What the mask is: Sentinel-2's scene classification (scl), Fmask, Fmask of HLS (hls), Landsat's QA_PIXEL, a probability of cloud, values of which all but 0 are cloud, or nodata: the pixels of an image without a value. auto tells by its name and values.</source>
        <translation>Ce qu'est le masque : la classification de scène de Sentinel-2 (scl), Fmask, Fmask de HLS (hls), QA_PIXEL de Landsat, une probabilité de nuage (probability), des valeurs qui, sauf 0, sont toutes des nuages (values), ou nodata : les pixels sans valeur d'une image. auto le déduit de son nom et de ses valeurs.</translation>
    </message>
    <message>
        <source>What to do</source>
        <translation>Action</translation>
    </message>
    <message>
        <source>What to make the environment of, or with use: what to use as it is.</source>
        <translation>Python à partir duquel créer l'environnement ou, avec use, à utiliser tel quel.</translation>
    </message>
    <message>
        <source>What to train</source>
        <translation>Préréglage à entraîner</translation>
    </message>
    <message>
        <source>What to train.</source>
        <translation>Ce qu'il faut entraîner.</translation>
    </message>
    <message>
        <source>When not to trust it: what was not checked</source>
        <translation>Quand s'en méfier : ce qui n'a pas été vérifié</translation>
    </message>
    <message>
        <source>Where it learned</source>
        <translation>Où il a appris</translation>
    </message>
    <message>
        <source>Where models run.</source>
        <translation>Où les modèles s'exécutent.</translation>
    </message>
    <message>
        <source>Where the fill is good, a GeoTIFF: of each region how well clear pixels that were held out are told (PSNR in dB, mean of the bands), and whether by a fit of its own or by the one fit to all of the image. Nodata where no region was asked for.</source>
        <translation>Où le comblement est bon, un GeoTIFF : pour chaque région, avec quelle justesse des pixels dégagés réservés sont retrouvés (PSNR en dB, moyenne des bandes), et si c'est par un ajustement propre ou par celui de toute l'image. Nodata où aucune région n'a servi.</translation>
    </message>
    <message>
        <source>Where the fill of {name} is good</source>
        <translation>Où le comblement de {name} est bon</translation>
    </message>
    <message>
        <source>Where the filled {name} is good: how well clear pixels of each region that were held out are told, in dB.</source>
        <translation>Où l'image comblée {name} est bonne : avec quelle justesse des pixels dégagés réservés de chaque région sont retrouvés, en dB.</translation>
    </message>
    <message>
        <source>Where the model runs.</source>
        <translation>Où le modèle s'exécute.</translation>
    </message>
    <message>
        <source>Where to put it; unset, into the QGIS profile.</source>
        <translation>Où le placer ; par défaut, dans le profil QGIS.</translation>
    </message>
    <message>
        <source>Where to train.</source>
        <translation>Où entraîner.</translation>
    </message>
    <message>
        <source>Where to train: a GeoJSON file with polygons, or an extent xmin,ymin,xmax,ymax in the scene's CRS. Unset: everywhere but the test area.</source>
        <translation>Où entraîner : un fichier GeoJSON de polygones, ou une emprise xmin,ymin,xmax,ymax dans le SCR de la scène. Sans valeur : partout sauf dans la zone de test.</translation>
    </message>
    <message>
        <source>Where to validate, as for the training area. Unset: blocks held out of the scene.</source>
        <translation>Où valider, comme pour la zone d'entraînement. Sans valeur : des blocs réservés dans la scène.</translation>
    </message>
    <message>
        <source>Where {name} learned</source>
        <translation>Où {name} a appris</translation>
    </message>
    <message>
        <source>Whether the dates are those of the files.</source>
        <translation>La concordance des dates avec celles des fichiers.</translation>
    </message>
    <message>
        <source>Whether the layers lie exactly on each other: a shift of a pixel blurs every result.</source>
        <translation>La superposition exacte des couches : un décalage d'un pixel rend flou tout résultat.</translation>
    </message>
    <message>
        <source>Whether the true image is true: haze or shadow in it counts as an error.</source>
        <translation>L'exactitude de l'image vraie : une brume ou une ombre y compte comme une erreur.</translation>
    </message>
    <message>
        <source>Whether the worker runs</source>
        <translation>Le processus de calcul fonctionne</translation>
    </message>
    <message>
        <source>Which of these is it?</source>
        <translation>Lequel est-ce ?</translation>
    </message>
    <message>
        <source>Whittaker smoothing in time</source>
        <translation>lissage de Whittaker dans le temps</translation>
    </message>
    <message>
        <source>Will be replaced: {names}.</source>
        <translation>Sera remplacé : {names}.</translation>
    </message>
    <message>
        <source>With CUDA</source>
        <translation>Avec CUDA</translation>
    </message>
    <message>
        <source>With CUDA, which was tried and works.</source>
        <translation>Avec CUDA, essayé et fonctionnel.</translation>
    </message>
    <message>
        <source>Without the tenth of the pixels that is trusted least, the error is {cut} smaller; without the tenth that really is worst it would be {best} smaller.</source>
        <translation>Sans le dixième des pixels le moins fiable, l'erreur est plus petite de {cut} ; sans le dixième réellement le pire, elle le serait de {best}.</translation>
    </message>
    <message>
        <source>Write a pattern of file names, scale and offset: *_N05*=0.0001,-0.1</source>
        <translation>Écrivez un motif de noms de fichiers, une échelle et un décalage : *_N05*=0.0001,-0.1</translation>
    </message>
    <message>
        <source>Write a trust layer for each date: source of each pixel, expected absolute error and 90 % interval of each band, and pixels that no other date saw.</source>
        <translation>Écrire une couche de confiance pour chaque date : source de chaque pixel, erreur absolue attendue et intervalle à 90 % de chaque bande, et pixels qu'aucune autre date n'a vus.</translation>
    </message>
    <message>
        <source>Write also these spectral indices of each date, each with its 90 % interval, as ndvi,nbr. There are ndvi, gndvi, ndre, evi, evi2, savi, ndwi, mndwi, ndmi, ndsi, nbr, nbr2, ndbi and bsi.</source>
        <translation>Écrire aussi ces indices spectraux de chaque date, chacun avec son intervalle à 90 %, comme ndvi,nbr. Il y a ndvi, gndvi, ndre, evi, evi2, savi, ndwi, mndwi, ndmi, ndsi, nbr, nbr2, ndbi et bsi.</translation>
    </message>
    <message>
        <source>Write bands with larger pixels on their own grid</source>
        <translation>Écrire les bandes aux pixels plus grands sur leur grille</translation>
    </message>
    <message>
        <source>Write trust layers</source>
        <translation>Écrire les couches de confiance</translation>
    </message>
    <message>
        <source>Write what looks like missed cloud</source>
        <translation>Écrire ce qui ressemble à un nuage manqué</translation>
    </message>
    <message>
        <source>Written to {path}.</source>
        <translation>Écrit dans {path}.</translation>
    </message>
    <message>
        <source>Yellow</source>
        <translation>Jaune</translation>
    </message>
    <message>
        <source>Yes, it fits these layers.</source>
        <translation>Oui, il convient à ces couches.</translation>
    </message>
    <message>
        <source>Zoom to it</source>
        <translation>Zoomer dessus</translation>
    </message>
    <message>
        <source>a probability of cloud</source>
        <translation>probabilité de nuage</translation>
    </message>
    <message>
        <source>about {download} to download, {disk} on the disk</source>
        <translation>environ {download} à télécharger, {disk} sur le disque</translation>
    </message>
    <message>
        <source>about {time} left</source>
        <translation>encore {time} environ</translation>
    </message>
    <message>
        <source>accuracy</source>
        <translation>exactitude</translation>
    </message>
    <message>
        <source>adversarial loss</source>
        <translation>perte antagoniste</translation>
    </message>
    <message>
        <source>all but 0</source>
        <translation>tout sauf 0</translation>
    </message>
    <message>
        <source>all but the test area</source>
        <translation>tout sauf la zone de test</translation>
    </message>
    <message>
        <source>all dates of the season</source>
        <translation>toutes les dates de la saison</translation>
    </message>
    <message>
        <source>all of it</source>
        <translation>tout</translation>
    </message>
    <message>
        <source>amplitude</source>
        <translation>amplitude</translation>
    </message>
    <message>
        <source>angle °</source>
        <translation>angle °</translation>
    </message>
    <message>
        <source>as is usual for the mask</source>
        <translation>selon le masque</translation>
    </message>
    <message>
        <source>assumed</source>
        <translation>supposé</translation>
    </message>
    <message>
        <source>at work</source>
        <translation>en cours</translation>
    </message>
    <message>
        <source>auto</source>
        <translation>auto</translation>
    </message>
    <message>
        <source>auto: the best on clear pixels</source>
        <translation>auto : la meilleure en validation</translation>
    </message>
    <message>
        <source>batch</source>
        <translation>lot</translation>
    </message>
    <message>
        <source>blend</source>
        <translation>mélange</translation>
    </message>
    <message>
        <source>blocks spread over each scene</source>
        <translation>blocs répartis sur chaque scène</translation>
    </message>
    <message>
        <source>boosted trees</source>
        <translation>arbres boostés</translation>
    </message>
    <message>
        <source>boosted trees on the best date</source>
        <translation>arbres boostés sur la meilleure date</translation>
    </message>
    <message>
        <source>by its metadata</source>
        <translation>d'après ses métadonnées</translation>
    </message>
    <message>
        <source>by its name</source>
        <translation>d'après son nom</translation>
    </message>
    <message>
        <source>by its values</source>
        <translation>d'après ses valeurs</translation>
    </message>
    <message>
        <source>by tags of its files</source>
        <translation>d'après les étiquettes de ses fichiers</translation>
    </message>
    <message>
        <source>cGAN</source>
        <translation>cGAN</translation>
    </message>
    <message>
        <source>calibration</source>
        <translation>calibration</translation>
    </message>
    <message>
        <source>catalog</source>
        <translation>catalogue</translation>
    </message>
    <message>
        <source>clear pixels of optical T2</source>
        <translation>pixels dégagés de l'optique T2</translation>
    </message>
    <message>
        <source>clear pixels of optical T2 less the linear regression</source>
        <translation>pixels dégagés de l'optique T2 moins la régression linéaire</translation>
    </message>
    <message>
        <source>clip</source>
        <translation>découper</translation>
    </message>
    <message>
        <source>cloud</source>
        <translation>nuages</translation>
    </message>
    <message>
        <source>cloud removal</source>
        <translation>élimination des nuages</translation>
    </message>
    <message>
        <source>copying T1</source>
        <translation>copie de T1</translation>
    </message>
    <message>
        <source>dB</source>
        <translation>dB</translation>
    </message>
    <message>
        <source>dB, changed</source>
        <translation>dB, changé</translation>
    </message>
    <message>
        <source>days</source>
        <translation>jours</translation>
    </message>
    <message>
        <source>deep learning</source>
        <translation>apprentissage profond</translation>
    </message>
    <message>
        <source>demo</source>
        <translation>démo</translation>
    </message>
    <message>
        <source>download</source>
        <translation>téléchargement</translation>
    </message>
    <message>
        <source>example</source>
        <translation>exemple</translation>
    </message>
    <message>
        <source>filled</source>
        <translation>comblée</translation>
    </message>
    <message>
        <source>from the files</source>
        <translation>d'après les fichiers</translation>
    </message>
    <message>
        <source>gap filling</source>
        <translation>comblement de lacunes</translation>
    </message>
    <message>
        <source>gpt</source>
        <translation>gpt</translation>
    </message>
    <message>
        <source>graphics card (CUDA)</source>
        <translation>carte graphique (CUDA)</translation>
    </message>
    <message>
        <source>graphics card if there is one</source>
        <translation>carte graphique si disponible</translation>
    </message>
    <message>
        <source>import</source>
        <translation>importer</translation>
    </message>
    <message>
        <source>install</source>
        <translation>installer</translation>
    </message>
    <message>
        <source>install: make it anew; repair: replace what is damaged; check: read every file and try the worker; remove: delete it; use: take the Python given below instead of an environment of ClearDate's own; list: say what remove would delete.</source>
        <translation>install : le créer à neuf ; repair : remplacer ce qui est endommagé ; check : lire tous les fichiers et essayer le processus de calcul ; remove : le supprimer ; use : prendre le Python indiqué ci-dessous au lieu d'un environnement propre à ClearDate ; list : indiquer ce que remove supprimerait.</translation>
    </message>
    <message>
        <source>interpolation in time</source>
        <translation>interpolation temporelle</translation>
    </message>
    <message>
        <source>interpolation in time and a line</source>
        <translation>interpolation temporelle et une droite</translation>
    </message>
    <message>
        <source>interpolation: {score} dB</source>
        <translation>interpolation : {score} dB</translation>
    </message>
    <message>
        <source>it cannot make environments (on Debian and Ubuntu: install python3-venv)</source>
        <translation>il ne peut pas créer d'environnements (sous Debian et Ubuntu : installez python3-venv)</translation>
    </message>
    <message>
        <source>it has 32 bits</source>
        <translation>il est en 32 bits</translation>
    </message>
    <message>
        <source>it holds no JSON</source>
        <translation>il ne contient pas de JSON</translation>
    </message>
    <message>
        <source>it holds no scores of methods</source>
        <translation>il ne contient aucun score de méthode</translation>
    </message>
    <message>
        <source>it is larger than any report</source>
        <translation>il est plus gros que n'importe quel rapport</translation>
    </message>
    <message>
        <source>it is missing</source>
        <translation>absent</translation>
    </message>
    <message>
        <source>it is no Python that runs</source>
        <translation>ce n'est pas un Python qui fonctionne</translation>
    </message>
    <message>
        <source>it is no file</source>
        <translation>ce n'est pas un fichier</translation>
    </message>
    <message>
        <source>it is {name}, not CPython</source>
        <translation>c'est {name}, et non CPython</translation>
    </message>
    <message>
        <source>its version is {version}</source>
        <translation>sa version est {version}</translation>
    </message>
    <message>
        <source>like cloud</source>
        <translation>comme un nuage</translation>
    </message>
    <message>
        <source>like cloud in T1</source>
        <translation>comme un nuage dans T1</translation>
    </message>
    <message>
        <source>like the shadow of a cloud</source>
        <translation>comme l'ombre portée par un nuage</translation>
    </message>
    <message>
        <source>like the shadow of a cloud in T1</source>
        <translation>comme l'ombre portée par un nuage dans T1</translation>
    </message>
    <message>
        <source>like thin cloud</source>
        <translation>comme un nuage fin</translation>
    </message>
    <message>
        <source>like thin cloud in T1</source>
        <translation>comme un nuage fin dans T1</translation>
    </message>
    <message>
        <source>like {method}</source>
        <translation>comme {method}</translation>
    </message>
    <message>
        <source>linear power</source>
        <translation>puissance linéaire</translation>
    </message>
    <message>
        <source>linear regression</source>
        <translation>régression linéaire</translation>
    </message>
    <message>
        <source>looks like haze</source>
        <translation>ressemble à de la brume</translation>
    </message>
    <message>
        <source>looks like snow</source>
        <translation>ressemble à de la neige</translation>
    </message>
    <message>
        <source>loss</source>
        <translation>perte</translation>
    </message>
    <message>
        <source>loss of the discriminator</source>
        <translation>perte du discriminateur</translation>
    </message>
    <message>
        <source>model</source>
        <translation>modèle</translation>
    </message>
    <message>
        <source>nearest clear date of each pixel</source>
        <translation>date dégagée la plus proche de chaque pixel</translation>
    </message>
    <message>
        <source>neural network</source>
        <translation>réseau de neurones</translation>
    </message>
    <message>
        <source>no date</source>
        <translation>sans date</translation>
    </message>
    <message>
        <source>no mask</source>
        <translation>pas de masque</translation>
    </message>
    <message>
        <source>none</source>
        <translation>aucun</translation>
    </message>
    <message>
        <source>observed</source>
        <translation>observé</translation>
    </message>
    <message>
        <source>offset</source>
        <translation>décalage</translation>
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
        <translation>onnxruntime ne le propose pas</translation>
    </message>
    <message>
        <source>optical</source>
        <translation>optique</translation>
    </message>
    <message>
        <source>optical T1</source>
        <translation>optique T1</translation>
    </message>
    <message>
        <source>pip cannot use a SOCKS proxy.</source>
        <translation>pip ne peut pas utiliser de proxy SOCKS.</translation>
    </message>
    <message>
        <source>pip ended with exit code {code}: {reason}</source>
        <translation>pip s'est terminé avec le code {code} : {reason}</translation>
    </message>
    <message>
        <source>pix2pix</source>
        <translation>pix2pix</translation>
    </message>
    <message>
        <source>polygons</source>
        <translation>polygones</translation>
    </message>
    <message>
        <source>preset: {number}</source>
        <translation>préréglage : {number}</translation>
    </message>
    <message>
        <source>processor</source>
        <translation>processeur</translation>
    </message>
    <message>
        <source>range Doppler</source>
        <translation>Range-Doppler</translation>
    </message>
    <message>
        <source>reflectance</source>
        <translation>réflectance</translation>
    </message>
    <message>
        <source>regional fits</source>
        <translation>ajustements par régions</translation>
    </message>
    <message>
        <source>scale</source>
        <translation>échelle</translation>
    </message>
    <message>
        <source>simulate: filling dates; train: training too.</source>
        <translation>simulate : combler des dates ; train : entraîner aussi.</translation>
    </message>
    <message>
        <source>simulated</source>
        <translation>simulé</translation>
    </message>
    <message>
        <source>spectral angle</source>
        <translation>angle spectral</translation>
    </message>
    <message>
        <source>synthetic</source>
        <translation>synthétique</translation>
    </message>
    <message>
        <source>temporary files</source>
        <translation>fichiers temporaires</translation>
    </message>
    <message>
        <source>the nodata of an image</source>
        <translation>nodata d'une image</translation>
    </message>
    <message>
        <source>the settings</source>
        <translation>les paramètres</translation>
    </message>
    <message>
        <source>the simpler answer</source>
        <translation>réponse plus simple</translation>
    </message>
    <message>
        <source>the simulated image</source>
        <translation>image simulée</translation>
    </message>
    <message>
        <source>this model</source>
        <translation>ce modèle</translation>
    </message>
    <message>
        <source>time series</source>
        <translation>série temporelle</translation>
    </message>
    <message>
        <source>told by name and values</source>
        <translation>déduit du nom et des valeurs</translation>
    </message>
    <message>
        <source>torch</source>
        <translation>torch</translation>
    </message>
    <message>
        <source>training</source>
        <translation>entraînement</translation>
    </message>
    <message>
        <source>tutorial</source>
        <translation>tutoriel</translation>
    </message>
    <message>
        <source>units</source>
        <translation>unités</translation>
    </message>
    <message>
        <source>unlike both</source>
        <translation>différent des deux</translation>
    </message>
    <message>
        <source>unlike the clear pixels of the date</source>
        <translation>différent des pixels dégagés de la date</translation>
    </message>
    <message>
        <source>unlike what the model was trained on</source>
        <translation>différent de l'entraînement du modèle</translation>
    </message>
    <message>
        <source>validation</source>
        <translation>validation</translation>
    </message>
    <message>
        <source>values</source>
        <translation>valeurs</translation>
    </message>
    <message>
        <source>values, all but 0 are cloud</source>
        <translation>valeurs, toutes sauf 0 sont des nuages</translation>
    </message>
    <message>
        <source>version {found} instead of {pinned}</source>
        <translation>version {found} au lieu de {pinned}</translation>
    </message>
    <message>
        <source>where T2 is clear</source>
        <translation>là où T2 est dégagée</translation>
    </message>
    <message>
        <source>works</source>
        <translation>fonctionne</translation>
    </message>
    <message>
        <source>{count} dates from {first} to {last}, {sar} with SAR.</source>
        <translation>{count} dates du {first} au {last}, {sar} avec SAR.</translation>
    </message>
    <message>
        <source>{count} of {all} files have the hash that was published for them.</source>
        <translation>{count} fichiers sur {all} ont l'empreinte publiée.</translation>
    </message>
    <message>
        <source>{date} has no cloud mask: it counts as clear, and dates are filled from it. Make sure that it is.</source>
        <translation>{date} n’a pas de masque de nuages : la date est considérée comme dégagée et sert à en combler d’autres. Vérifiez qu’elle l’est.</translation>
    </message>
    <message>
        <source>{date}: filled by {method}, {psnr} dB on held-out clear pixels.</source>
        <translation>{date} : comblée par {method}, {psnr} dB sur des pixels dégagés réservés.</translation>
    </message>
    <message>
        <source>{date}: filled by {method}, {psnr} dB on pixels that were held out.</source>
        <translation>{date} : comblée par {method}, {psnr} dB sur des pixels réservés.</translation>
    </message>
    <message>
        <source>{date}: no cloud mask</source>
        <translation>{date} : pas de masque de nuages</translation>
    </message>
    <message>
        <source>{date}: no image shows this day</source>
        <translation>{date} : aucune image ne montre ce jour</translation>
    </message>
    <message>
        <source>{date}: the SAR images of T1 and T2 have other relative orbits ({one} and {other}); what they see from elsewhere is taken for a change.</source>
        <translation>{date} : les images SAR de T1 et T2 ont des orbites relatives différentes ({one} et {other}) ; ce qu'elles voient d'ailleurs est pris pour un changement.</translation>
    </message>
    <message>
        <source>{date}: {share} cloud</source>
        <translation>{date} : {share} de nuages</translation>
    </message>
    <message>
        <source>{file} is not the file that was published under this name.</source>
        <translation>{file} n'est pas le fichier publié sous ce nom.</translation>
    </message>
    <message>
        <source>{filled} date(s) filled, {failed} failed.</source>
        <translation>{filled} date(s) comblée(s), {failed} en échec.</translation>
    </message>
    <message>
        <source>{filled} date(s) filled, {failed} failed; {summary} says more.</source>
        <translation>{filled} date(s) comblée(s), {failed} en échec ; détails dans {summary}.</translation>
    </message>
    <message>
        <source>{folder} holds what ClearDate did not put there: {names}.</source>
        <translation>{folder} contient des éléments que ClearDate n'y a pas mis : {names}.</translation>
    </message>
    <message>
        <source>{folder} is in use: {reason}.</source>
        <translation>{folder} est en cours d'utilisation : {reason}.</translation>
    </message>
    <message>
        <source>{folder} is inside the plugin, which QGIS deletes when it updates it.</source>
        <translation>{folder} est dans l'extension, que QGIS efface lors d'une mise à jour.</translation>
    </message>
    <message>
        <source>{folder} is no folder that can be written to.</source>
        <translation>{folder} n'est pas un dossier où l'on peut écrire.</translation>
    </message>
    <message>
        <source>{folder} stays: it holds what is in use, or not ClearDate's.</source>
        <translation>{folder} est conservé : il contient des éléments utilisés ou étrangers à ClearDate.</translation>
    </message>
    <message>
        <source>{folder} stays: it was not made by this installation of ClearDate.</source>
        <translation>{folder} est conservé : ce dossier n'a pas été créé par cette installation de ClearDate.</translation>
    </message>
    <message>
        <source>{free} free</source>
        <translation>{free} libres</translation>
    </message>
    <message>
        <source>{gain} dB against interpolation in time (median).</source>
        <translation>{gain} dB par rapport à l'interpolation temporelle (médiane).</translation>
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
        <translation>{index} de {name} comblé, {formula}. La deuxième bande est la demi-largeur de son intervalle à 90 %, 0 là où le pixel a été observé.</translation>
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
        <translation>{label} est en 8 bits, comme une simple image d'affichage. Choisissez le produit de réflectance, ou définissez l'échelle et le décalage sous Avancé.</translation>
    </message>
    <message>
        <source>{label} has hardly a value below 1000. If it is a Sentinel-2 product of 2022 or later, set its offset to -0.1 under Advanced.</source>
        <translation>{label} n'a guère de valeurs sous 1000. S'il s'agit d'un produit Sentinel-2 de 2022 ou plus récent, mettez son décalage à -0.1 sous Avancé.</translation>
    </message>
    <message>
        <source>{label} holds no valid pixel. Choose another layer, or check its nodata value.</source>
        <translation>{label} ne contient aucun pixel valide. Choisissez une autre couche, ou vérifiez sa valeur nodata.</translation>
    </message>
    <message>
        <source>{label} is needed and not chosen.</source>
        <translation>{label} est nécessaire et n'est pas choisi.</translation>
    </message>
    <message>
        <source>{label} is neither dB nor linear power as stated (median {middle}). Calibrate it to sigma or gamma nought.</source>
        <translation>{label} n'est ni en dB ni en puissance linéaire comme indiqué (médiane {middle}). Calibrez l'image en sigma zéro ou gamma zéro.</translation>
    </message>
    <message>
        <source>{label} is no reflectance: 99 % lie below {top} after scale {scale} and offset {offset}. Set them under Advanced.</source>
        <translation>{label} n'est pas une réflectance : 99 % des valeurs sont sous {top} après échelle {scale} et décalage {offset}. Définissez-les sous Avancé.</translation>
    </message>
    <message>
        <source>{label} looks like reflectance in per cent. If it is, set its scale to 0.01 under Advanced.</source>
        <translation>{label} ressemble à une réflectance en pour cent. Si c'est le cas, mettez son échelle à 0.01 sous Avancé.</translation>
    </message>
    <message>
        <source>{label} may be in other units than {units}: its name and its values do not settle it. Say under Advanced which.</source>
        <translation>{label} est peut-être dans d'autres unités que {units} : ni son nom ni ses valeurs ne tranchent. Précisez-les sous Avancé.</translation>
    </message>
    <message>
        <source>{label}: the file {path} does not exist.</source>
        <translation>{label} : le fichier {path} n'existe pas.</translation>
    </message>
    <message>
        <source>{label}: the layer cannot be read.</source>
        <translation>{label} : la couche ne peut pas être lue.</translation>
    </message>
    <message>
        <source>{label}: the median of {layer} is {median}, but it learned on {least} to {most}. Check the units, or expect little of it.</source>
        <translation>{label} : la médiane de {layer} est {median}, mais il a appris sur {least} à {most}. Vérifiez les unités, ou n'en attendez pas trop.</translation>
    </message>
    <message>
        <source>{label}: {given} does not exist or is no raster that QGIS can read.</source>
        <translation>{label} : {given} n'existe pas ou n'est pas un raster que QGIS peut lire.</translation>
    </message>
    <message>
        <source>{label}: {layer} has the bands that it takes.</source>
        <translation>{label} : {layer} a les bandes qu'il prend.</translation>
    </message>
    <message>
        <source>{label}: {layer} has the bands {found}; the model takes {wanted}.</source>
        <translation>{label} : {layer} a les bandes {found} ; le modèle prend {wanted}.</translation>
    </message>
    <message>
        <source>{label}: {layer} has {found} band(s), but at least {wanted} are needed.</source>
        <translation>{label} : {layer} a {found} bande(s), mais il en faut au moins {wanted}.</translation>
    </message>
    <message>
        <source>{label}: {layer} holds no polygons.</source>
        <translation>{label} : {layer} ne contient pas de polygones.</translation>
    </message>
    <message>
        <source>{label}: {layer}, median {median}; it learned on {least} to {most}.</source>
        <translation>{label} : {layer}, médiane {median} ; il a appris sur {least} à {most}.</translation>
    </message>
    <message>
        <source>{label}: {path} is no {suffix} file.</source>
        <translation>{label} : {path} n'est pas un fichier {suffix}.</translation>
    </message>
    <message>
        <source>{label}: {sensor}, {date}, offset {offset} {source}.</source>
        <translation>{label} : {sensor}, {date}, décalage {offset} {source}.</translation>
    </message>
    <message>
        <source>{label}: {sensor}, {date}, {units} {source}.</source>
        <translation>{label} : {sensor}, {date}, {units} {source}.</translation>
    </message>
    <message>
        <source>{layer}: polygon {number} cannot be put into longitude and latitude.</source>
        <translation>{layer} : le polygone {number} ne peut pas être converti en longitude et latitude.</translation>
    </message>
    <message>
        <source>{lead} dB WORSE than {method}</source>
        <translation>{lead} dB DE MOINS que {method}</translation>
    </message>
    <message>
        <source>{lead} dB better than {method}</source>
        <translation>{lead} dB de mieux que {method}</translation>
    </message>
    <message>
        <source>{low} to {high}</source>
        <translation>{low} à {high}</translation>
    </message>
    <message>
        <source>{megabytes} MB</source>
        <translation>{megabytes} Mo</translation>
    </message>
    <message>
        <source>{method} (simple)</source>
        <translation>{method} (simple)</translation>
    </message>
    <message>
        <source>{method}: {score} dB</source>
        <translation>{method} : {score} dB</translation>
    </message>
    <message>
        <source>{minutes} min</source>
        <translation>{minutes} min</translation>
    </message>
    <message>
        <source>{names}: no CRS is known, and the layers do not share one pixel grid. Set the CRS in the file (Raster &gt; Projections &gt; Assign Projection).</source>
        <translation>{names} : SCR inconnu, et les couches n'ont pas la même grille de pixels. Définissez le SCR dans le fichier (Raster &gt; Projections &gt; Assigner une projection).</translation>
    </message>
    <message>
        <source>{name} (comes with ClearDate)</source>
        <translation>{name} (fourni avec ClearDate)</translation>
    </message>
    <message>
        <source>{name} as the dates of the season {season} and SAR tell it. No image shows the day: every pixel is simulated.</source>
        <translation>{name} d'après les dates de la saison {season} et le SAR. Aucune image ne montre ce jour : chaque pixel est simulé.</translation>
    </message>
    <message>
        <source>{name} exists and will be replaced.</source>
        <translation>{name} existe et sera remplacé.</translation>
    </message>
    <message>
        <source>{name} has no polygon yet. Draw the clouds on the map.</source>
        <translation>{name} n'a pas encore de polygone. Dessinez les nuages sur la carte.</translation>
    </message>
    <message>
        <source>{name} holds no product that is {kind}. Choose another one.</source>
        <translation>{name} ne contient aucun produit de type {kind}. Choisissez-en un autre.</translation>
    </message>
    <message>
        <source>{name} is among the models now.</source>
        <translation>{name} fait maintenant partie des modèles.</translation>
    </message>
    <message>
        <source>{name} is chosen as {one} and as {other}. Choose another for one of them.</source>
        <translation>{name} est choisi à la fois comme {one} et comme {other}. Choisissez autre chose pour l'un des deux.</translation>
    </message>
    <message>
        <source>{name} is left out: it cannot be read as a raster.</source>
        <translation>{name} est écarté : illisible comme raster.</translation>
    </message>
    <message>
        <source>{name} is left out: it has {count} band(s), of which neither their names nor their values say that they are optical or SAR, and its name does not say cloud mask.</source>
        <translation>{name} est écarté : il a {count} bande(s), dont ni les noms ni les valeurs n'indiquent qu'elles sont optiques ou SAR, et son nom n'indique pas un masque de nuages.</translation>
    </message>
    <message>
        <source>{name} is left out: its name says that it is a result or a true image.</source>
        <translation>{name} est laissé de côté : d’après son nom, c’est un résultat ou une image vraie.</translation>
    </message>
    <message>
        <source>{name} is left out: nothing tells its date.</source>
        <translation>{name} est laissé de côté : rien n'indique sa date.</translation>
    </message>
    <message>
        <source>{name} is left out: there is no date in its name.</source>
        <translation>{name} est écarté : il n'y a pas de date dans son nom.</translation>
    </message>
    <message>
        <source>{name} is left out: {first} is of the same date.</source>
        <translation>{name} est écarté : {first} est de la même date.</translation>
    </message>
    <message>
        <source>{name} is left out: {reason}</source>
        <translation>{name} est laissée de côté : {reason}</translation>
    </message>
    <message>
        <source>{name} is on the map.</source>
        <translation>{name} est sur la carte.</translation>
    </message>
    <message>
        <source>{name} is removed.</source>
        <translation>{name} est supprimé.</translation>
    </message>
    <message>
        <source>{name} is {found}; ClearDate was tested with {pinned}.</source>
        <translation>{name} est en {found} ; ClearDate a été testé avec {pinned}.</translation>
    </message>
    <message>
        <source>{name} of {members}</source>
        <translation>{name} de {members}</translation>
    </message>
    <message>
        <source>{name} with the pixels under its cloud mask simulated from SAR of both dates and {t1}. All other pixels are those of the input.</source>
        <translation>{name}, dont les pixels sous le masque de nuages sont simulés à partir du SAR des deux dates et de {t1}. Tous les autres pixels sont ceux de l'entrée.</translation>
    </message>
    <message>
        <source>{name} with the pixels under its cloud mask simulated from the other dates of the season {season} and from SAR. All other pixels are those of the input.</source>
        <translation>{name}, dont les pixels sous le masque de nuages sont simulés à partir des autres dates de la saison {season} et du SAR. Tous les autres pixels sont ceux de l'entrée.</translation>
    </message>
    <message>
        <source>{name}, driver {driver}</source>
        <translation>{name}, pilote {driver}</translation>
    </message>
    <message>
        <source>{name}: {size} pixels</source>
        <translation>{name} : {size} pixels</translation>
    </message>
    <message>
        <source>{number} GB</source>
        <translation>{number} Go</translation>
    </message>
    <message>
        <source>{number} MB</source>
        <translation>{number} Mo</translation>
    </message>
    <message>
        <source>{old} was there already: this one is called {new}.</source>
        <translation>{old} existait déjà : celui-ci s'appelle {new}.</translation>
    </message>
    <message>
        <source>{path} cannot be read.</source>
        <translation>{path} ne peut pas être lu.</translation>
    </message>
    <message>
        <source>{path} cannot be used: {reason}.</source>
        <translation>{path} ne peut pas être utilisé : {reason}.</translation>
    </message>
    <message>
        <source>{path} cannot be written: {reason}.</source>
        <translation>Impossible d'écrire {path} : {reason}.</translation>
    </message>
    <message>
        <source>{path} cannot run the worker: {reason}</source>
        <translation>{path} ne peut pas exécuter le processus de calcul : {reason}</translation>
    </message>
    <message>
        <source>{path} does not exist.</source>
        <translation>{path} n'existe pas.</translation>
    </message>
    <message>
        <source>{path} is missing or changed</source>
        <translation>{path} manque ou a été modifié</translation>
    </message>
    <message>
        <source>{path} is missing. Make the scene again.</source>
        <translation>{path} manque. Recréez la scène.</translation>
    </message>
    <message>
        <source>{path} is no raster that QGIS can read.</source>
        <translation>{path} n'est pas un raster que QGIS peut lire.</translation>
    </message>
    <message>
        <source>{path} is no report of ClearDate: {reason}.</source>
        <translation>{path} n'est pas un rapport de ClearDate : {reason}.</translation>
    </message>
    <message>
        <source>{path} is no trust layer of ClearDate.</source>
        <translation>{path} n'est pas une couche de confiance de ClearDate.</translation>
    </message>
    <message>
        <source>{path} is not one of your own models.</source>
        <translation>{path} n'est pas l'un de vos propres modèles.</translation>
    </message>
    <message>
        <source>{path} is there already and was not made by ClearDate.</source>
        <translation>{path} existe déjà et n'a pas été créé par ClearDate.</translation>
    </message>
    <message>
        <source>{path} lacks libraries: {names}.</source>
        <translation>Il manque des bibliothèques à {path} : {names}.</translation>
    </message>
    <message>
        <source>{path} was made by another installation of ClearDate, or in another folder.</source>
        <translation>{path} a été créé par une autre installation de ClearDate, ou dans un autre dossier.</translation>
    </message>
    <message>
        <source>{problem} All else is there.</source>
        <translation>{problem} Tout le reste est là.</translation>
    </message>
    <message>
        <source>{program} cannot be started: {reason}.</source>
        <translation>{program} ne peut pas être lancé : {reason}.</translation>
    </message>
    <message>
        <source>{python} is used from now on; it can {tier}.</source>
        <translation>{python} est désormais utilisé ; il permet : {tier}.</translation>
    </message>
    <message>
        <source>{sar} ({sar_date}) is {days} days from {optical} ({date}). Take the SAR image nearest to it.</source>
        <translation>{sar} ({sar_date}) est à {days} jours de {optical} ({date}). Prenez l'image SAR la plus proche.</translation>
    </message>
    <message>
        <source>{scene} has no images of T1, which this preset needs. Choose cgan, cnn or pix2pix, or make the scene again with all images.</source>
        <translation>{scene} n'a pas d'images de T1, dont ce préréglage a besoin. Choisissez cgan, cnn ou pix2pix, ou recréez la scène avec toutes les images.</translation>
    </message>
    <message>
        <source>{scene}: {problem}</source>
        <translation>{scene} : {problem}</translation>
    </message>
    <message>
        <source>{seconds} s</source>
        <translation>{seconds} s</translation>
    </message>
    <message>
        <source>{share} of optical T2 is covered by all layers. Outside, clear pixels stay and cloudy ones become nodata.</source>
        <translation>{share} de l’image optique T2 sont couverts par toutes les couches. En dehors, les pixels dégagés restent et les pixels nuageux deviennent nodata.</translation>
    </message>
    <message>
        <source>{share} of the simulated pixels are unlike the clear pixels of the date; there the figures of this report say little. The trust layer shows where.</source>
        <translation>{share} des pixels simulés ne ressemblent pas aux pixels dégagés de la date ; là, les chiffres de ce rapport disent peu. La couche de confiance montre où.</translation>
    </message>
    <message>
        <source>{size}, place unknown</source>
        <translation>{size}, lieu inconnu</translation>
    </message>
    <message>
        <source>{source} names a Python that does not exist: {path}.</source>
        <translation>{source} désigne un Python qui n'existe pas : {path}.</translation>
    </message>
    <message>
        <source>{text} is no number. Correct it under Advanced, or leave it empty.</source>
        <translation>{text} n'est pas un nombre. Corrigez-le sous Avancé, ou laissez vide.</translation>
    </message>
    <message>
        <source>{text} is no scale and offset of images.</source>
        <translation>{text} n'indique pas une échelle et un décalage d'images.</translation>
    </message>
    <message>
        <source>{time} left</source>
        <translation>encore {time}</translation>
    </message>
    <message>
        <source>{what} (for {time})</source>
        <translation>{what} (depuis {time})</translation>
    </message>
    <message>
        <source>{what} is temporary: QGIS deletes {path} when it closes. Save it, if you want to keep it.</source>
        <translation>{what} est temporaire : QGIS supprime {path} à sa fermeture. Enregistrez le résultat si vous voulez le garder.</translation>
    </message>
    <message>
        <source>{what}: QGIS deletes temporary files when it closes.</source>
        <translation>{what} : QGIS supprime les fichiers temporaires à sa fermeture.</translation>
    </message>
    <message>
        <source>{what}: {part} is no whole number.</source>
        <translation>{what} : {part} n'est pas un nombre entier.</translation>
    </message>
    <message>
        <source>{what}: {path}</source>
        <translation>{what} : {path}</translation>
    </message>
    <message>
        <source>{what}: {path} does not end in {suffix}.</source>
        <translation>{what} : {path} ne se termine pas par {suffix}.</translation>
    </message>
    <message>
        <source>{what}: {path} is also an input or another output.</source>
        <translation>{what} : {path} est aussi une entrée ou une autre sortie.</translation>
    </message>
    <message>
        <source>{what}: {path} is the folder of the season itself.</source>
        <translation>{what} : {path} est le dossier de la saison elle-même.</translation>
    </message>
    <message>
        <source>… and {number} more</source>
        <translation>… et {number} de plus</translation>
    </message>
    <message>
        <source>≤ 0.01 in reflectance</source>
        <translation>≤ 0.01 en réflectance</translation>
    </message>
    <message>
        <source>≤ 0.02 in reflectance</source>
        <translation>≤ 0.02 en réflectance</translation>
    </message>
    <message>
        <source>⚠ This wants a graphics card: about {time} on a middling one. Choose fast, fewer epochs or a smaller width otherwise.</source>
        <translation>⚠ Une carte graphique est requise : environ {time} sur une carte moyenne. Sinon, choisissez fast, moins d'époques ou une largeur plus petite.</translation>
    </message>
    <message>
        <source>⚠ {count} more cannot be read.</source>
        <translation>⚠ {count} autres ne peuvent pas être lus.</translation>
    </message>
</context>
<context>
    <name>worker</name>
    <message>
        <source>({days} days apart)</source>
        <translation>({days} jours d'écart)</translation>
    </message>
    <message>
        <source>--compile and --save-memory do not go together.</source>
        <translation>--compile et --save-memory ne vont pas ensemble.</translation>
    </message>
    <message>
        <source>--copy and --resolution need an area.</source>
        <translation>--copy et --resolution ont besoin d'une zone.</translation>
    </message>
    <message>
        <source>1 band</source>
        <translation>1 bande</translation>
    </message>
    <message>
        <source>8 bits change its PSNR on held-out pixels by {int8_loss_db} dB, 16 bits by {fp16_loss_db} dB.</source>
        <translation>8 bits changent son PSNR sur les pixels réservés de {int8_loss_db} dB, 16 bits de {fp16_loss_db} dB.</translation>
    </message>
    <message>
        <source>8 bits were asked for on {wanted}; networks run in 8 bits on the CPU.</source>
        <translation>8 bits ont été demandés sur {wanted} ; les réseaux tournent en 8 bits sur le CPU.</translation>
    </message>
    <message>
        <source>A calendar of {cadence} days from {first} to {last} has {count} dates, more than {most}.</source>
        <translation>Un calendrier de {cadence} jours, du {first} au {last}, compte {count} dates, plus de {most}.</translation>
    </message>
    <message>
        <source>A checkpoint of an earlier run, {name}, will be replaced; to go on from it, resume.</source>
        <translation>Un point de reprise d'un traitement antérieur, {name}, sera remplacé ; pour continuer à partir de lui, activez la reprise.</translation>
    </message>
    <message>
        <source>A season with clear dates near this one would simulate it about {gain} dB closer to the truth (prepare, then simulate --season; in QGIS Fill season).</source>
        <translation>Une saison avec des dates dégagées proches de celle-ci la simulerait environ {gain} dB plus près de la vérité (prepare, puis simulate --season ; dans QGIS « Combler une saison »).</translation>
    </message>
    <message>
        <source>A tile of {size} pixels fits the memory of {name} only when nothing else runs there; going on with one run at a time.</source>
        <translation>Une tuile de {size} pixels ne tient dans la mémoire de {name} que si rien d'autre n'y tourne ; suite avec une exécution à la fois.</translation>
    </message>
    <message>
        <source>A tile of {size} pixels is too large for the memory of {name}.</source>
        <translation>Une tuile de {size} pixels est trop grande pour la mémoire de {name}.</translation>
    </message>
    <message>
        <source>Acquisitions for ClearDate: {count}</source>
        <translation>Acquisitions pour ClearDate : {count}</translation>
    </message>
    <message>
        <source>Adjusting to the clear pixels around the cloud</source>
        <translation>Ajustement aux pixels dégagés autour des nuages</translation>
    </message>
    <message>
        <source>An acquisition has no name.</source>
        <translation>Une acquisition n'a pas de nom.</translation>
    </message>
    <message>
        <source>An earlier run ended while its files took their places, and {path} is still the one before it: {reason}.</source>
        <translation>Un traitement antérieur s'est arrêté pendant la mise en place de ses fichiers, et {path} est encore le fichier d'avant : {reason}.</translation>
    </message>
    <message>
        <source>Another item of the season has its name.</source>
        <translation>Un autre élément de la saison porte son nom.</translation>
    </message>
    <message>
        <source>Band {index} of {title} is said to have pixels {width} wide, {step} of those of the image, which cannot be worked with: it is filled as if they were of the image's size.</source>
        <translation>La bande {index} de {title} aurait des pixels de largeur {width}, soit {step} de ceux de l'image, ce qui n'est pas utilisable : elle est comblée comme s'ils avaient la taille de ceux de l'image.</translation>
    </message>
    <message>
        <source>Baseline {baseline} should list an offset, and its metadata list none: 0 is taken.</source>
        <translation>La baseline {baseline} devrait indiquer un décalage, et ses métadonnées n'en indiquent aucun : 0 est pris.</translation>
    </message>
    <message>
        <source>Building overviews of {name}</source>
        <translation>Création des aperçus de {name}</translation>
    </message>
    <message>
        <source>CUDA was asked for, but torch finds no GPU it can use.</source>
        <translation>CUDA a été demandé, mais torch ne trouve aucun GPU utilisable.</translation>
    </message>
    <message>
        <source>Calibrate it to sigma or gamma nought in SNAP.</source>
        <translation>Calibrez-le en sigma zéro ou gamma zéro dans SNAP.</translation>
    </message>
    <message>
        <source>Calibrate it to sigma or gamma nought, in dB (about -30 to 0) or linear power (about 0 to 1).</source>
        <translation>Calibrez-le en sigma zéro ou gamma zéro, en dB (environ -30 à 0) ou en puissance linéaire (environ 0 à 1).</translation>
    </message>
    <message>
        <source>Calibrate the SAR image to sigma or gamma nought, in dB (about -30 to 0) or linear power (about 0 to 1).</source>
        <translation>Calibrez l'image SAR en sigma zéro ou gamma zéro, en dB (environ -30 à 0) ou en puissance linéaire (environ 0 à 1).</translation>
    </message>
    <message>
        <source>Call it {value}.onnx.</source>
        <translation>Nommez-le {value}.onnx.</translation>
    </message>
    <message>
        <source>Check that the polygons are clouds, and no footprint of the image; use simulate for a date that is cloudy all over.</source>
        <translation>Vérifiez que les polygones sont des nuages et non l'empreinte de l'image ; utilisez simulate pour une date entièrement nuageuse.</translation>
    </message>
    <message>
        <source>Check the CRS of both files.</source>
        <translation>Vérifiez le SCR des deux fichiers.</translation>
    </message>
    <message>
        <source>Check the CRS.</source>
        <translation>Vérifiez le SCR.</translation>
    </message>
    <message>
        <source>Check the area and the dates, and see above what was left out.</source>
        <translation>Vérifiez la zone et les dates, et voyez ci-dessus ce qui a été laissé de côté.</translation>
    </message>
    <message>
        <source>Check the cloud mask and the test area.</source>
        <translation>Vérifiez le masque de nuages et la zone de test.</translation>
    </message>
    <message>
        <source>Check the cloud mask and the training area.</source>
        <translation>Vérifiez le masque de nuages et la zone d'entraînement.</translation>
    </message>
    <message>
        <source>Check the disk or the connection, and run again.</source>
        <translation>Vérifiez le disque ou la connexion, puis relancez.</translation>
    </message>
    <message>
        <source>Check the file.</source>
        <translation>Vérifiez le fichier.</translation>
    </message>
    <message>
        <source>Check the files that it is made of.</source>
        <translation>Vérifiez les fichiers dont il est fait.</translation>
    </message>
    <message>
        <source>Check the mask, the nodata values and that the images overlap.</source>
        <translation>Vérifiez le masque, les valeurs nodata et le recouvrement des images.</translation>
    </message>
    <message>
        <source>Check the path and its permissions.</source>
        <translation>Vérifiez le chemin et ses permissions.</translation>
    </message>
    <message>
        <source>Check the path.</source>
        <translation>Vérifiez le chemin.</translation>
    </message>
    <message>
        <source>Check the permissions, or choose another place.</source>
        <translation>Vérifiez les droits, ou choisissez un autre emplacement.</translation>
    </message>
    <message>
        <source>Choose a day of the season, or prepare it with SAR of that day.</source>
        <translation>Choisissez un jour de la saison, ou préparez-la avec du SAR de ce jour.</translation>
    </message>
    <message>
        <source>Choose a new one for the season.</source>
        <translation>Choisissez-en un nouveau pour la saison.</translation>
    </message>
    <message>
        <source>Choose a path of its own for each output.</source>
        <translation>Choisissez un chemin propre à chaque sortie.</translation>
    </message>
    <message>
        <source>Choose a smaller learning rate, or the precision fp32.</source>
        <translation>Choisissez un taux d'apprentissage plus petit, ou la précision fp32.</translation>
    </message>
    <message>
        <source>Choose a smaller one, or a coarser --resolution.</source>
        <translation>Choisissez-en une plus petite, ou une --resolution plus grossière.</translation>
    </message>
    <message>
        <source>Choose a smaller patch, a larger training area, or random sampling.</source>
        <translation>Choisissez une imagette plus petite, une zone d'entraînement plus grande, ou un échantillonnage aléatoire.</translation>
    </message>
    <message>
        <source>Choose a smaller tile, close other programs, or work on a smaller part.</source>
        <translation>Choisissez une tuile plus petite, fermez d'autres programmes, ou travaillez sur une partie plus petite.</translation>
    </message>
    <message>
        <source>Choose an empty folder, or a new one.</source>
        <translation>Choisissez un dossier vide, ou un nouveau.</translation>
    </message>
    <message>
        <source>Choose another folder for the output.</source>
        <translation>Choisissez un autre dossier pour la sortie.</translation>
    </message>
    <message>
        <source>Choose another folder, or leave out --resume to fill all dates again.</source>
        <translation>Choisissez un autre dossier, ou omettez --resume pour combler de nouveau toutes les dates.</translation>
    </message>
    <message>
        <source>Choose another folder.</source>
        <translation>Choisissez un autre dossier.</translation>
    </message>
    <message>
        <source>Choose another name or folder.</source>
        <translation>Choisissez un autre nom ou un autre dossier.</translation>
    </message>
    <message>
        <source>Choose another name.</source>
        <translation>Choisissez un autre nom.</translation>
    </message>
    <message>
        <source>Choose another path for the output; inputs are never overwritten.</source>
        <translation>Choisissez un autre chemin pour la sortie ; les entrées ne sont jamais écrasées.</translation>
    </message>
    <message>
        <source>Choose another place, or close programs using it.</source>
        <translation>Choisissez un autre emplacement, ou fermez les programmes qui l'utilisent.</translation>
    </message>
    <message>
        <source>Choose auto, or fp16.</source>
        <translation>Choisissez auto, ou fp16.</translation>
    </message>
    <message>
        <source>Choose auto, {methods} or an .onnx file.</source>
        <translation>Choisissez auto, {methods} ou un fichier .onnx.</translation>
    </message>
    <message>
        <source>Choose from the dates of the season.</source>
        <translation>Choisissez parmi les dates de la saison.</translation>
    </message>
    <message>
        <source>Choose from {low} to {high}.</source>
        <translation>Choisissez de {low} à {high}.</translation>
    </message>
    <message>
        <source>Choose one of {choices}.</source>
        <translation>Choisissez parmi {choices}.</translation>
    </message>
    <message>
        <source>Choose one of {jobs}.</source>
        <translation>Choisissez parmi {jobs}.</translation>
    </message>
    <message>
        <source>Choose one.</source>
        <translation>Choisissez l'un des deux.</translation>
    </message>
    <message>
        <source>Choose the device auto or cpu, or install torch with CUDA and a driver.</source>
        <translation>Choisissez le périphérique auto ou cpu, ou installez torch avec CUDA et un pilote.</translation>
    </message>
    <message>
        <source>Choose the device auto or cpu, or the precision auto or fp32.</source>
        <translation>Choisissez le périphérique auto ou cpu, ou la précision auto ou fp32.</translation>
    </message>
    <message>
        <source>ClearDate's own generators are missing: there is no .onnx file in {folder}.</source>
        <translation>Les générateurs de ClearDate manquent : il n'y a pas de fichier .onnx dans {folder}.</translation>
    </message>
    <message>
        <source>Comparing the methods</source>
        <translation>Comparaison des méthodes</translation>
    </message>
    <message>
        <source>Comparing the scene with what the model learned from</source>
        <translation>Comparaison de la scène avec ce dont le modèle a appris</translation>
    </message>
    <message>
        <source>Copy or download the file again.</source>
        <translation>Copiez ou téléchargez à nouveau le fichier.</translation>
    </message>
    <message>
        <source>Copy the .data folder beside the .dim file.</source>
        <translation>Copiez le dossier .data à côté du fichier .dim.</translation>
    </message>
    <message>
        <source>Copy the acquisition with --area and --copy.</source>
        <translation>Copiez l'acquisition avec --area et --copy.</translation>
    </message>
    <message>
        <source>Cut out a part.</source>
        <translation>Découpez-en une partie.</translation>
    </message>
    <message>
        <source>Dates of a season whose pixels under cloud are simulated from the other dates.</source>
        <translation>Dates d'une saison dont les pixels sous les nuages sont simulés à partir des autres dates.</translation>
    </message>
    <message>
        <source>Delete it.</source>
        <translation>Supprimez-le.</translation>
    </message>
    <message>
        <source>Download Collection 2 Level-2 (L2SP): surface reflectance.</source>
        <translation>Téléchargez Collection 2 Level-2 (L2SP) : réflectance de surface.</translation>
    </message>
    <message>
        <source>Download Level-2A (S2…_MSIL2A_…), or make it with Sen2Cor.</source>
        <translation>Téléchargez le Level-2A (S2…_MSIL2A_…), ou produisez-le avec Sen2Cor.</translation>
    </message>
    <message>
        <source>Download it again, from a place that you trust.</source>
        <translation>Téléchargez-le à nouveau, depuis un endroit auquel vous faites confiance.</translation>
    </message>
    <message>
        <source>Download it again.</source>
        <translation>Téléchargez-le à nouveau.</translation>
    </message>
    <message>
        <source>Download it and make the scene again, or, if you trust it, allow the network with --allow-network (in QGIS: ALLOW_NETWORK).</source>
        <translation>Téléchargez-le et recréez la scène, ou, si vous lui faites confiance, autorisez le réseau avec --allow-network (dans QGIS : ALLOW_NETWORK).</translation>
    </message>
    <message>
        <source>Download it terrain-corrected: Sentinel-1 RTC of the Planetary Computer, of ASF (HyP3, on demand) or of Earth Engine (COPERNICUS/S1_GRD); or correct it with SNAP.</source>
        <translation>Téléchargez-le corrigé du terrain : Sentinel-1 RTC de Planetary Computer, d'ASF (HyP3, à la demande) ou d'Earth Engine (COPERNICUS/S1_GRD) ; ou corrigez-le avec SNAP.</translation>
    </message>
    <message>
        <source>Download it, or mend its link: links of another machine lead nowhere here.</source>
        <translation>Téléchargez-le, ou corrigez son lien : les liens d'une autre machine ne mènent nulle part ici.</translation>
    </message>
    <message>
        <source>Download the product again, from a place that you trust.</source>
        <translation>Téléchargez à nouveau le produit, depuis un endroit auquel vous faites confiance.</translation>
    </message>
    <message>
        <source>Download the product again.</source>
        <translation>Téléchargez à nouveau le produit.</translation>
    </message>
    <message>
        <source>Download the whole product again.</source>
        <translation>Téléchargez à nouveau le produit entier.</translation>
    </message>
    <message>
        <source>Download them first, and give the item with its links to the copies; or allow the network with --allow-network (in QGIS: ALLOW_NETWORK).</source>
        <translation>Téléchargez-les d'abord, et donnez l'élément avec ses liens vers les copies ; ou autorisez le réseau avec --allow-network (dans QGIS : ALLOW_NETWORK).</translation>
    </message>
    <message>
        <source>Download what it names and name the copy, or, if you trust it, allow the network with --allow-network (in QGIS: ALLOW_NETWORK).</source>
        <translation>Téléchargez ce qu'il indique et donnez la copie, ou, si vous lui faites confiance, autorisez le réseau avec --allow-network (dans QGIS : ALLOW_NETWORK).</translation>
    </message>
    <message>
        <source>Download what it names and name the copy; or allow the network with --allow-network (in QGIS: ALLOW_NETWORK).</source>
        <translation>Téléchargez ce qu'il indique et donnez la copie ; ou autorisez le réseau avec --allow-network (dans QGIS : ALLOW_NETWORK).</translation>
    </message>
    <message>
        <source>Draw a polygon, not lines.</source>
        <translation>Dessinez un polygone, pas des lignes.</translation>
    </message>
    <message>
        <source>Each of at most {most} needs a name of its own, of the kind {kind}.</source>
        <translation>Chacune, parmi {most} au plus, doit avoir son propre nom, du type {kind}.</translation>
    </message>
    <message>
        <source>Epoch {epoch} of {epochs}: PSNR {row} dB</source>
        <translation>Époque {epoch} sur {epochs} : PSNR {row} dB</translation>
    </message>
    <message>
        <source>Events need somebody to read them.</source>
        <translation>Les événements ont besoin d'un programme qui les lise.</translation>
    </message>
    <message>
        <source>Every number of its type is observed in {name}, so none is left that could mean nodata: pixels that cannot be filled stay as they are, and the trust layer tells which.</source>
        <translation>Tous les nombres de son type sont observés dans {name}, il n'en reste donc aucun qui puisse signifier nodata : les pixels qui ne peuvent pas être comblés restent tels quels, et la couche de confiance indique lesquels.</translation>
    </message>
    <message>
        <source>Export it as one file; ClearDate opens no file that a model names.</source>
        <translation>Exportez-le en un seul fichier ; ClearDate n'ouvre aucun fichier désigné par un modèle.</translation>
    </message>
    <message>
        <source>Export it for evaluation.</source>
        <translation>Exportez-le en mode évaluation.</translation>
    </message>
    <message>
        <source>Export it with free batch, height and width.</source>
        <translation>Exportez-le avec lot, hauteur et largeur libres.</translation>
    </message>
    <message>
        <source>Export it with the axes batch, channels, height, width.</source>
        <translation>Exportez-le avec les axes lot, canaux, hauteur, largeur.</translation>
    </message>
    <message>
        <source>Filling by {method}.</source>
        <translation>Comblement par {method}.</translation>
    </message>
    <message>
        <source>Filling {name}</source>
        <translation>Comblement de {name}</translation>
    </message>
    <message>
        <source>Finished {path}: an earlier run had ended while its files took their places.</source>
        <translation>{path} finalisé : un traitement antérieur s'était arrêté pendant la mise en place de ses fichiers.</translation>
    </message>
    <message>
        <source>Finishing the files</source>
        <translation>Finalisation des fichiers</translation>
    </message>
    <message>
        <source>Finishing the image</source>
        <translation>Finalisation de l'image</translation>
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
        <translation>Libérez de l'espace disque ou choisissez un autre disque.</translation>
    </message>
    <message>
        <source>Free some disk space, write the model to another disk, or train on fewer scenes.</source>
        <translation>Libérez de l'espace, écrivez le modèle sur un autre disque, ou entraînez sur moins de scènes.</translation>
    </message>
    <message>
        <source>Free some disk space.</source>
        <translation>Libérez de l'espace disque.</translation>
    </message>
    <message>
        <source>Free some space, or write elsewhere.</source>
        <translation>Libérez de l'espace, ou écrivez ailleurs.</translation>
    </message>
    <message>
        <source>GDAL gives no reason</source>
        <translation>GDAL n'indique aucune raison</translation>
    </message>
    <message>
        <source>Give --cadence fewer days.</source>
        <translation>Donnez moins de jours à --cadence.</translation>
    </message>
    <message>
        <source>Give --cadence more days, or look whether the days of the season are right.</source>
        <translation>Donnez plus de jours à --cadence, ou vérifiez que les jours de la saison sont justes.</translation>
    </message>
    <message>
        <source>Give SAR with VV and VH.</source>
        <translation>Donnez du SAR avec VV et VH.</translation>
    </message>
    <message>
        <source>Give a GRD product: a SAFE folder, or its zip.</source>
        <translation>Donnez un produit GRD : un dossier SAFE, ou son zip.</translation>
    </message>
    <message>
        <source>Give a GeoJSON file with polygons.</source>
        <translation>Donnez un fichier GeoJSON de polygones.</translation>
    </message>
    <message>
        <source>Give a file whose bands share one scale and one offset.</source>
        <translation>Donnez un fichier dont les bandes partagent une échelle et un décalage.</translation>
    </message>
    <message>
        <source>Give a finite number.</source>
        <translation>Donnez un nombre fini.</translation>
    </message>
    <message>
        <source>Give a model written by ClearDate's train.</source>
        <translation>Donnez un modèle écrit par train de ClearDate.</translation>
    </message>
    <message>
        <source>Give a name for each band of both optical images, &quot;-&quot; for one to leave out.</source>
        <translation>Donnez un nom pour chaque bande des deux images optiques, &quot;-&quot; pour une bande à laisser de côté.</translation>
    </message>
    <message>
        <source>Give a number above 0 in the units of the CRS, for example swir16@20.</source>
        <translation>Indiquez un nombre supérieur à 0 dans les unités du SCR, par exemple swir16@20.</translation>
    </message>
    <message>
        <source>Give a number {limits}.</source>
        <translation>Donnez un nombre {limits}.</translation>
    </message>
    <message>
        <source>Give a product of Sentinel-1.</source>
        <translation>Donnez un produit de Sentinel-1.</translation>
    </message>
    <message>
        <source>Give a raster that GDAL reads, for example a GeoTIFF.</source>
        <translation>Donnez un raster que GDAL lit, par exemple un GeoTIFF.</translation>
    </message>
    <message>
        <source>Give a raster that GDAL reads, or polygons as GeoJSON (.geojson).</source>
        <translation>Donnez un raster que GDAL lit, ou des polygones en GeoJSON (.geojson).</translation>
    </message>
    <message>
        <source>Give a raster with VV and VH, or with one of them.</source>
        <translation>Donnez un raster avec VV et VH, ou avec l'une des deux.</translation>
    </message>
    <message>
        <source>Give a raster with at least {least} bands, for example red, green, blue and NIR.</source>
        <translation>Donnez un raster d'au moins {least} bandes, par exemple rouge, vert, bleu et PIR.</translation>
    </message>
    <message>
        <source>Give a raster with {bands}.</source>
        <translation>Donnez un raster à {bands}.</translation>
    </message>
    <message>
        <source>Give a scene file or a season.</source>
        <translation>Indiquez un fichier de scène ou une saison.</translation>
    </message>
    <message>
        <source>Give a smaller number.</source>
        <translation>Donnez un nombre plus petit.</translation>
    </message>
    <message>
        <source>Give amplitudes in dB.</source>
        <translation>Donnez des amplitudes en dB.</translation>
    </message>
    <message>
        <source>Give an item of Sentinel-2 Level-2A, of Landsat Collection 2 Level-2 or of Sentinel-1 RTC.</source>
        <translation>Donnez un élément de Sentinel-2 Level-2A, de Landsat Collection 2 Level-2 ou de Sentinel-1 RTC.</translation>
    </message>
    <message>
        <source>Give another file, or check its nodata value.</source>
        <translation>Donnez un autre fichier, ou vérifiez sa valeur nodata.</translation>
    </message>
    <message>
        <source>Give another name.</source>
        <translation>Donnez un autre nom.</translation>
    </message>
    <message>
        <source>Give another path.</source>
        <translation>Donnez un autre chemin.</translation>
    </message>
    <message>
        <source>Give another.</source>
        <translation>Donnez-en un autre.</translation>
    </message>
    <message>
        <source>Give at least one, or leave it out.</source>
        <translation>Donnez-en au moins une, ou omettez-le.</translation>
    </message>
    <message>
        <source>Give each a name of its own.</source>
        <translation>Donnez à chacune un nom qui lui soit propre.</translation>
    </message>
    <message>
        <source>Give each of a scene its own.</source>
        <translation>Donnez à chaque acquisition d'une scène son propre nom.</translation>
    </message>
    <message>
        <source>Give files of one acquisition and one tile.</source>
        <translation>Donnez des fichiers d'une même acquisition et d'une même tuile.</translation>
    </message>
    <message>
        <source>Give files of the same place with valid pixels in common.</source>
        <translation>Donnez des fichiers du même lieu ayant des pixels valides en commun.</translation>
    </message>
    <message>
        <source>Give files of the same place, and check their CRS.</source>
        <translation>Donnez des fichiers du même lieu, et vérifiez leur SCR.</translation>
    </message>
    <message>
        <source>Give images with the same bands, or leave --strict-bands out: then the others are filled.</source>
        <translation>Donnez des images avec les mêmes bandes, ou retirez --strict-bands : les autres sont alors comblées.</translation>
    </message>
    <message>
        <source>Give images with these bands in this order.</source>
        <translation>Donnez des images avec ces bandes dans cet ordre.</translation>
    </message>
    <message>
        <source>Give images with these bands, or use a model that was trained on those you have.</source>
        <translation>Donnez des images avec ces bandes, ou utilisez un modèle entraîné sur celles que vous avez.</translation>
    </message>
    <message>
        <source>Give it, or name a model that takes {flag} alone (task A).</source>
        <translation>Donnez-le, ou indiquez un modèle qui prend {flag} seul (tâche A).</translation>
    </message>
    <message>
        <source>Give it, or use a model that takes {flag} alone (task A).</source>
        <translation>Donnez-le, ou utilisez un modèle qui prend {flag} seul (tâche A).</translation>
    </message>
    <message>
        <source>Give longitude and latitude, or name the file's CRS in its member crs.</source>
        <translation>Donnez la longitude et la latitude, ou indiquez le SCR du fichier dans son membre crs.</translation>
    </message>
    <message>
        <source>Give longitudes and latitudes: xmin,ymin,xmax,ymax with xmin &lt; xmax, ymin &lt; ymax.</source>
        <translation>Donnez des longitudes et des latitudes : xmin,ymin,xmax,ymax avec xmin &lt; xmax, ymin &lt; ymax.</translation>
    </message>
    <message>
        <source>Give one of them.</source>
        <translation>Donnez-en un.</translation>
    </message>
    <message>
        <source>Give one of these names in place of the file's.</source>
        <translation>Donnez un de ces noms à la place de celui du fichier.</translation>
    </message>
    <message>
        <source>Give one with --clouds.</source>
        <translation>Donnez-en un avec --clouds.</translation>
    </message>
    <message>
        <source>Give products, folders of them, or --table.</source>
        <translation>Donnez des produits, des dossiers qui en contiennent, ou --table.</translation>
    </message>
    <message>
        <source>Give the clear image of another date as T1.</source>
        <translation>Donnez comme T1 l'image dégagée d'une autre date.</translation>
    </message>
    <message>
        <source>Give the cloud mask of T2: optical T2 brings none of its own, and has a value in every pixel.</source>
        <translation>Donnez le masque de nuages de T2 : l'optique T2 n'en apporte pas, et a une valeur dans chaque pixel.</translation>
    </message>
    <message>
        <source>Give the cloud mask that it names, or polygons of the clouds.</source>
        <translation>Donnez le masque de nuages qu'il indique, ou des polygones des nuages.</translation>
    </message>
    <message>
        <source>Give the mask of this image, or name the values that are cloud (--cloud-values). If the mask is right and this is snow, say what the mask is (--cloud-kind).</source>
        <translation>Donnez le masque de cette image, ou indiquez les valeurs qui sont des nuages (--cloud-values). Si le masque est juste et que c'est de la neige, dites ce qu'est le masque (--cloud-kind).</translation>
    </message>
    <message>
        <source>Give the name of a file.</source>
        <translation>Donnez le nom d'un fichier.</translation>
    </message>
    <message>
        <source>Give the path of gpt in SNAP's folder bin.</source>
        <translation>Donnez le chemin de gpt dans le dossier bin de SNAP.</translation>
    </message>
    <message>
        <source>Give the reflectance product and not a picture of it, or set scale and offset.</source>
        <translation>Donnez le produit de réflectance et non un aperçu, ou définissez l'échelle et le décalage.</translation>
    </message>
    <message>
        <source>Give the same scenes and settings, or train without resuming.</source>
        <translation>Donnez les mêmes scènes et paramètres, ou entraînez sans reprise.</translation>
    </message>
    <message>
        <source>Give what to_json wrote.</source>
        <translation>Donnez ce que to_json a écrit.</translation>
    </message>
    <message>
        <source>Give xmin,ymin,xmax,ymax in degrees, or a GeoJSON file.</source>
        <translation>Donnez xmin,ymin,xmax,ymax en degrés, ou un fichier GeoJSON.</translation>
    </message>
    <message>
        <source>Give xmin,ymin,xmax,ymax or a GeoJSON file.</source>
        <translation>Donnez xmin,ymin,xmax,ymax ou un fichier GeoJSON.</translation>
    </message>
    <message>
        <source>Give xmin,ymin,xmax,ymax with xmin &lt; xmax, ymin &lt; ymax.</source>
        <translation>Donnez xmin,ymin,xmax,ymax avec xmin &lt; xmax, ymin &lt; ymax.</translation>
    </message>
    <message>
        <source>Give {kind_name}.</source>
        <translation>Donnez {kind_name}.</translation>
    </message>
    <message>
        <source>Give {needed}, and where wished {wished}.</source>
        <translation>Donnez {needed} et, au besoin, {wished}.</translation>
    </message>
    <message>
        <source>Go on with that version, or train without resuming.</source>
        <translation>Continuez avec cette version-là, ou entraînez sans reprise.</translation>
    </message>
    <message>
        <source>Going on after epoch {epoch}.</source>
        <translation>Reprise après l'époque {epoch}.</translation>
    </message>
    <message>
        <source>How large {name} gets inside the network cannot be told before it runs.</source>
        <translation>La taille que prend {name} dans le réseau ne peut pas être connue avant l'exécution.</translation>
    </message>
    <message>
        <source>If it is per cent, set its scale to 0.01; else set the scale that it has.</source>
        <translation>Si c'est en pour cent, mettez son échelle à 0.01 ; sinon, mettez l'échelle qu'il a.</translation>
    </message>
    <message>
        <source>If its 0 means cloud, set --cloud-values 0; name the values that are cloud, or give the mask of this image.</source>
        <translation>Si son 0 signifie un nuage, mettez --cloud-values 0 ; indiquez les valeurs qui sont des nuages, ou donnez le masque de cette image.</translation>
    </message>
    <message>
        <source>If its nodata means clear, save the mask without it (gdal_translate -a_nodata none).</source>
        <translation>Si son nodata signifie dégagé, enregistrez le masque sans lui (gdal_translate -a_nodata none).</translation>
    </message>
    <message>
        <source>If its nodata means cloud, save the mask without it (gdal_translate -a_nodata none); else there is nothing to fill.</source>
        <translation>Si son nodata signifie un nuage, enregistrez le masque sans lui (gdal_translate -a_nodata none) ; sinon, il n'y a rien à combler.</translation>
    </message>
    <message>
        <source>Importing the libraries</source>
        <translation>Chargement des bibliothèques</translation>
    </message>
    <message>
        <source>Importing what training needs</source>
        <translation>Chargement de ce qu'exige l'entraînement</translation>
    </message>
    <message>
        <source>In QGIS run cleardate:install with TIER={extra}; elsewhere install ClearDate's extra '{extra2}' in the environment that runs it ({executable}).</source>
        <translation>Dans QGIS, exécutez cleardate:install avec TIER={extra} ; ailleurs, installez l'extra '{extra2}' de ClearDate dans l'environnement qui l'exécute ({executable}).</translation>
    </message>
    <message>
        <source>In the parts that were looked at, {count} pixels of {role} ({name}) hold what no observation can be ({values}): they count as nodata.</source>
        <translation>Dans les parties examinées, {count} pixels de {role} ({name}) contiennent ce qu'aucune observation ne peut être ({values}) : ils comptent comme nodata.</translation>
    </message>
    <message>
        <source>Inside the network {name} has {numbers} numbers for a tile of {pixels} pixels.</source>
        <translation>Dans le réseau, {name} a {numbers} nombres pour une tuile de {pixels} pixels.</translation>
    </message>
    <message>
        <source>Inside the network {name} has {numbers} numbers; {most_constant} are allowed.</source>
        <translation>Dans le réseau, {name} a {numbers} nombres ; {most_constant} sont permis.</translation>
    </message>
    <message>
        <source>Install the plugin again, or name a model.</source>
        <translation>Réinstallez l'extension, ou indiquez un modèle.</translation>
    </message>
    <message>
        <source>Install {package}, or choose the device auto or cpu.</source>
        <translation>Installez {package}, ou choisissez le périphérique auto ou cpu.</translation>
    </message>
    <message>
        <source>It cannot be told what is cloud in the {role} {path}: {problem}.</source>
        <translation>{role} {path} : impossible de dire ce qui y est nuage : {problem}.</translation>
    </message>
    <message>
        <source>It has too few bands in common with the other dates.</source>
        <translation>Elle a trop peu de bandes en commun avec les autres dates.</translation>
    </message>
    <message>
        <source>It has {names}.</source>
        <translation>Il y a {names}.</translation>
    </message>
    <message>
        <source>It is not clear that SAR helped on this scene</source>
        <translation>Il n'est pas certain que le SAR ait aidé sur cette scène</translation>
    </message>
    <message>
        <source>It is {found}; give it where that is asked for.</source>
        <translation>C'est {found} ; donnez-le là où c'est demandé.</translation>
    </message>
    <message>
        <source>Its PSNR in {precision} is no number.</source>
        <translation>Son PSNR en {precision} n'est pas un nombre.</translation>
    </message>
    <message>
        <source>Its SAR cannot be used: {reason}</source>
        <translation>Son SAR est inutilisable : {reason}</translation>
    </message>
    <message>
        <source>Its clear pixels do not settle what is to be learned.</source>
        <translation>Ses pixels dégagés ne déterminent pas ce qui est à apprendre.</translation>
    </message>
    <message>
        <source>Landsat's QA_PIXEL</source>
        <translation>QA_PIXEL de Landsat</translation>
    </message>
    <message>
        <source>Learning how far to trust the result</source>
        <translation>Apprentissage de la confiance à accorder au résultat</translation>
    </message>
    <message>
        <source>Learning {name}</source>
        <translation>Apprentissage de {name}</translation>
    </message>
    <message>
        <source>Learning, epoch {epoch} of {epochs}</source>
        <translation>Apprentissage, époque {epoch} sur {epochs}</translation>
    </message>
    <message>
        <source>Leave --keep-resolution out, or leave bands out with --bands.</source>
        <translation>Omettez --keep-resolution, ou laissez des bandes de côté avec --bands.</translation>
    </message>
    <message>
        <source>Leave --keep-resolution out, or say how wide the pixels of a band are, for example --bands red,green,blue,nir,swir16@20.</source>
        <translation>Omettez --keep-resolution, ou dites la largeur des pixels d'une bande, par exemple --bands red,green,blue,nir,swir16@20.</translation>
    </message>
    <message>
        <source>Leave out --every-sar-date, or prepare the season with SAR.</source>
        <translation>Omettez --every-sar-date, ou préparez la saison avec du SAR.</translation>
    </message>
    <message>
        <source>Leave out {index}, or prepare the season with this band.</source>
        <translation>Omettez {index} ou préparez la saison avec cette bande.</translation>
    </message>
    <message>
        <source>Leave the model out, or train it on another date.</source>
        <translation>Écartez ce modèle, ou entraînez-le sur une autre date.</translation>
    </message>
    <message>
        <source>Leave them out, or give images in place of --season.</source>
        <translation>Omettez-les, ou indiquez des images au lieu de --season.</translation>
    </message>
    <message>
        <source>Little of the date is clear, so this may differ under the cloud.</source>
        <translation>Peu de la date est dégagé, cela peut donc être différent sous les nuages.</translation>
    </message>
    <message>
        <source>Look whether its mask is the right one.</source>
        <translation>Vérifiez si son masque est le bon.</translation>
    </message>
    <message>
        <source>Look whether the values of this date and of its neighbours are right.</source>
        <translation>Vérifiez que les valeurs de cette date et de ses voisines sont justes.</translation>
    </message>
    <message>
        <source>Looking at all dates</source>
        <translation>Examen de toutes les dates</translation>
    </message>
    <message>
        <source>Looking for clouds</source>
        <translation>Recherche des nuages</translation>
    </message>
    <message>
        <source>Looking for products</source>
        <translation>Recherche de produits</translation>
    </message>
    <message>
        <source>Looking for the files that the inputs are made of</source>
        <translation>Recherche des fichiers dont les entrées sont faites</translation>
    </message>
    <message>
        <source>Make files of the bands that matter, for example with gdal_translate -b.</source>
        <translation>Créez des fichiers avec les bandes qui comptent, par exemple avec gdal_translate -b.</translation>
    </message>
    <message>
        <source>Make it again with 'scene'.</source>
        <translation>Recréez-le avec 'scene'.</translation>
    </message>
    <message>
        <source>Make one with the command or algorithm 'prepare'.</source>
        <translation>Créez-en une avec la commande ou l'algorithme « prepare ».</translation>
    </message>
    <message>
        <source>Make one with the command or algorithm 'scene'.</source>
        <translation>Créez-en un avec la commande ou l'algorithme 'scene'.</translation>
    </message>
    <message>
        <source>Make the folder, or choose another one.</source>
        <translation>Créez le dossier, ou choisissez-en un autre.</translation>
    </message>
    <message>
        <source>Make the scene with all rasters, or choose a preset that needs fewer.</source>
        <translation>Créez la scène avec tous les rasters, ou choisissez un préréglage qui en demande moins.</translation>
    </message>
    <message>
        <source>Make them of images with the same bands; say the names with --bands where the files have none.</source>
        <translation>Créez-les avec des images qui ont les mêmes bandes ; indiquez les noms avec --bands si les fichiers n'en ont pas.</translation>
    </message>
    <message>
        <source>Most systems take names of 255 bytes in paths of 4095: choose a shorter one.</source>
        <translation>La plupart des systèmes acceptent des noms de 255 octets dans des chemins de 4095 : choisissez un nom plus court.</translation>
    </message>
    <message>
        <source>Move it to another place and train without resuming.</source>
        <translation>Déplacez-le ailleurs et entraînez sans reprise.</translation>
    </message>
    <message>
        <source>Name another folder.</source>
        <translation>Indiquez un autre dossier.</translation>
    </message>
    <message>
        <source>Name at least {least} bands of reflectance.</source>
        <translation>Indiquez au moins {least} bandes de réflectance.</translation>
    </message>
    <message>
        <source>Name bands of these with --learn-bands, or leave it out.</source>
        <translation>Indiquez des bandes parmi celles-ci avec --learn-bands, ou omettez-le.</translation>
    </message>
    <message>
        <source>Name its file with --report.</source>
        <translation>Nommez son fichier avec --report.</translation>
    </message>
    <message>
        <source>Name one of them.</source>
        <translation>Indiquez l'une d'elles.</translation>
    </message>
    <message>
        <source>Name the values that are cloud (--cloud-values), or say what the mask is (--cloud-kind).</source>
        <translation>Indiquez les valeurs qui sont des nuages (--cloud-values), ou ce qu'est le masque (--cloud-kind).</translation>
    </message>
    <message>
        <source>Name them in the column bands.</source>
        <translation>Indiquez-les dans la colonne bands.</translation>
    </message>
    <message>
        <source>Neither metadata nor names state scale and offset: reflectance is taken as number x 0.0001 for whole numbers, without offset.</source>
        <translation>Ni les métadonnées ni les noms n'indiquent échelle et décalage : la réflectance est prise comme nombre x 0.0001 pour des nombres entiers, sans décalage.</translation>
    </message>
    <message>
        <source>No SAR is near this day either: nothing tells of it but other dates.</source>
        <translation>Aucun SAR n'est proche de ce jour non plus : seules les autres dates en disent quelque chose.</translation>
    </message>
    <message>
        <source>No cloud mask is given: the pixels of optical T2 without a value are filled.</source>
        <translation>Aucun masque de nuages n'est donné : les pixels de l'optique T2 sans valeur sont comblés.</translation>
    </message>
    <message>
        <source>No date could be filled; the first: {reason}</source>
        <translation>Aucune date n'a pu être comblée ; la première : {reason}</translation>
    </message>
    <message>
        <source>No date has a pixel under cloud that could be filled.</source>
        <translation>Aucune date n'a de pixel sous les nuages à combler.</translation>
    </message>
    <message>
        <source>No file of it is there.</source>
        <translation>Aucun de ses fichiers n'est présent.</translation>
    </message>
    <message>
        <source>No image file of it is there.</source>
        <translation>Aucun de ses fichiers image n'est présent.</translation>
    </message>
    <message>
        <source>No image shows this day: all of it is simulated.</source>
        <translation>Aucune image ne montre ce jour : il est entièrement simulé.</translation>
    </message>
    <message>
        <source>No metadata of {file_name} state its units: its values (median {middle}) are those of {unit}.</source>
        <translation>Aucune métadonnée de {file_name} n'indique ses unités : ses valeurs (médiane {middle}) sont celles de {unit}.</translation>
    </message>
    <message>
        <source>No other date could be left out to try it: how far to trust it is not known.</source>
        <translation>Aucune autre date n'a pu être écartée pour l'essayer : on ignore jusqu'où s'y fier.</translation>
    </message>
    <message>
        <source>No other date shows {share} of the simulated pixels: they go by SAR alone.</source>
        <translation>Aucune autre date ne montre {share} des pixels simulés : ils ne reposent que sur le SAR.</translation>
    </message>
    <message>
        <source>No other date that may be used shows a clear pixel.</source>
        <translation>Aucune autre date utilisable ne montre de pixel dégagé.</translation>
    </message>
    <message>
        <source>No patch of {edge} px has enough clear pixels in the training area.</source>
        <translation>Aucune imagette de {edge} px n'a assez de pixels dégagés dans la zone d'entraînement.</translation>
    </message>
    <message>
        <source>No pixel of {name} is under cloud: there is nothing to fill.</source>
        <translation>Aucun pixel de {name} n'est sous les nuages : il n'y a rien à combler.</translation>
    </message>
    <message>
        <source>No product is left that can be used.</source>
        <translation>Il ne reste aucun produit utilisable.</translation>
    </message>
    <message>
        <source>No trust layer is written: how far to trust this date is not known.</source>
        <translation>Aucune couche de confiance n'est écrite : on ne sait pas jusqu'où se fier à cette date.</translation>
    </message>
    <message>
        <source>None of its activations can be in 8 bits.</source>
        <translation>Aucune de ses activations ne peut être en 8 bits.</translation>
    </message>
    <message>
        <source>None of the products ({count}) can be used.</source>
        <translation>Aucun des produits ({count}) n'est utilisable.</translation>
    </message>
    <message>
        <source>None of {looked_at} clear pixels looks like cloud that the mask misses.</source>
        <translation>Aucun des {looked_at} pixels dégagés ne ressemble à un nuage manqué par le masque.</translation>
    </message>
    <message>
        <source>Not all images have {names} of {title}: left out.</source>
        <translation>Toutes les images n'ont pas {names} de {title} : laissé de côté.</translation>
    </message>
    <message>
        <source>Not all scenes have {left} of {name}: left out.</source>
        <translation>Toutes les scènes n'ont pas {left} de {name} : laissé de côté.</translation>
    </message>
    <message>
        <source>Not one pixel has all inputs: the layers are nodata where others are not.</source>
        <translation>Pas un seul pixel n'a toutes les entrées : des couches sont nodata là où d'autres ne le sont pas.</translation>
    </message>
    <message>
        <source>Nothing can be written to {parent}: {strerror}.</source>
        <translation>Rien ne peut être écrit dans {parent} : {strerror}.</translation>
    </message>
    <message>
        <source>Nothing is learned from them.</source>
        <translation>Rien n’est appris d’eux.</translation>
    </message>
    <message>
        <source>On held-out clear pixels {method} would do better than {name} by {db} dB; the method auto would weigh them.</source>
        <translation>Sur des pixels dégagés réservés, la méthode « {method} » ferait mieux que {name} de {db} dB ; la méthode auto les pondérerait.</translation>
    </message>
    <message>
        <source>One pass is on several tiles: {tiles}.</source>
        <translation>Un même passage est sur plusieurs tuiles : {tiles}.</translation>
    </message>
    <message>
        <source>Open it with open_scene, and reopen the description of what that gives.</source>
        <translation>Ouvrez-la avec open_scene, puis rouvrez la description obtenue ainsi.</translation>
    </message>
    <message>
        <source>Open it, or leave out --events.</source>
        <translation>Ouvrez-la, ou omettez --events.</translation>
    </message>
    <message>
        <source>Open the scene again.</source>
        <translation>Ouvrez à nouveau la scène.</translation>
    </message>
    <message>
        <source>Opening the model and the rasters</source>
        <translation>Ouverture du modèle et des rasters</translation>
    </message>
    <message>
        <source>Opening the rasters</source>
        <translation>Ouverture des rasters</translation>
    </message>
    <message>
        <source>Opening the season</source>
        <translation>Ouverture de la saison</translation>
    </message>
    <message>
        <source>Optical T1 ({t1}) and optical T2 ({t2}) are the same image: all clear pixels that were compared are equal.</source>
        <translation>L'optique T1 ({t1}) et l'optique T2 ({t2}) sont la même image : tous les pixels dégagés comparés sont égaux.</translation>
    </message>
    <message>
        <source>Optical T1 and T2 are {days} days apart; a T1 nearer in time may do better.</source>
        <translation>L'optique T1 et T2 ont {days} jours d'écart ; une T1 plus proche dans le temps peut faire mieux.</translation>
    </message>
    <message>
        <source>Optical T1 says little of T2{apart}: their correlation on clear pixels is {correlation}. The fill rests on SAR and on what the clear pixels teach; use a T1 nearer in time if there is one.</source>
        <translation>L'optique T1 dit peu de T2{apart} : leur corrélation sur les pixels dégagés est {correlation}. Le comblement repose sur le SAR et sur ce qu'enseignent les pixels dégagés ; utilisez une T1 plus proche dans le temps s'il y en a une.</translation>
    </message>
    <message>
        <source>Optical T2 has {clear} clear pixels ({cloud} of {total} are cloud); filling learns from the clear part and needs at least {least_clear}.</source>
        <translation>L'optique T2 a {clear} pixels dégagés ({cloud} sur {total} sont des nuages) ; le comblement apprend de la partie dégagée et en exige au moins {least_clear}.</translation>
    </message>
    <message>
        <source>Other dates that show snow or ice are not used, as this one shows none: {count}.</source>
        <translation>D’autres dates avec neige ou glace ne sont pas utilisées, car celle-ci n’en montre pas : {count}.</translation>
    </message>
    <message>
        <source>Painting the landscape</source>
        <translation>Peinture du paysage</translation>
    </message>
    <message>
        <source>Pairs of dates are left out that show less than {least} % of the raster clear on both dates: {pairs}.</source>
        <translation>Les paires de dates dont moins de {least} % du raster est dégagé aux deux dates sont laissées de côté : {pairs}.</translation>
    </message>
    <message>
        <source>Patches of {smallest} px are too small for the discriminator.</source>
        <translation>Des imagettes de {smallest} px sont trop petites pour le discriminateur.</translation>
    </message>
    <message>
        <source>Please report it with the log.</source>
        <translation>Veuillez le signaler avec le journal.</translation>
    </message>
    <message>
        <source>Prepare a season of the two with --from and --to, or make a scene file.</source>
        <translation>Préparez une saison des deux avec --from et --to, ou créez un fichier de scène.</translation>
    </message>
    <message>
        <source>Prepare it again from images that can be read.</source>
        <translation>Préparez-la de nouveau à partir d'images lisibles.</translation>
    </message>
    <message>
        <source>Prepare it again with SAR.</source>
        <translation>Préparez-la à nouveau avec du SAR.</translation>
    </message>
    <message>
        <source>Prepare it with more dates and SAR, or make a scene file.</source>
        <translation>Préparez-la avec plus de dates et du SAR, ou créez un fichier de scène.</translation>
    </message>
    <message>
        <source>Prepare the season again, or bring its files back.</source>
        <translation>Préparez à nouveau la saison, ou remettez ses fichiers en place.</translation>
    </message>
    <message>
        <source>Prepare the season again.</source>
        <translation>Préparez à nouveau la saison.</translation>
    </message>
    <message>
        <source>Prepare the season with an area and --copy.</source>
        <translation>Préparez la saison avec une zone et --copy.</translation>
    </message>
    <message>
        <source>Prepare the season with more dates.</source>
        <translation>Préparez la saison avec plus de dates.</translation>
    </message>
    <message>
        <source>Preparing {name}</source>
        <translation>Préparation de {name}</translation>
    </message>
    <message>
        <source>Put it on a map first: gdalwarp FILE PLACED.tif (in QGIS: Raster &gt; Projections &gt; Warp), and give that.</source>
        <translation>Placez-le d'abord sur une carte : gdalwarp FILE PLACED.tif (dans QGIS : Raster &gt; Projections &gt; Projection (warp)), et donnez le résultat.</translation>
    </message>
    <message>
        <source>Reading or writing failed{where}: {strerror}.</source>
        <translation>La lecture ou l'écriture a échoué{where} : {strerror}.</translation>
    </message>
    <message>
        <source>Reading the clear pixels</source>
        <translation>Lecture des pixels dégagés</translation>
    </message>
    <message>
        <source>Reading the scenes</source>
        <translation>Lecture des scènes</translation>
    </message>
    <message>
        <source>Reading {name}</source>
        <translation>Lecture de {name}</translation>
    </message>
    <message>
        <source>Removed {path}, left unfinished by an earlier run.</source>
        <translation>{path} supprimé, laissé inachevé par un traitement antérieur.</translation>
    </message>
    <message>
        <source>Rename it.</source>
        <translation>Renommez-le.</translation>
    </message>
    <message>
        <source>Row {number} of {path}: {text}</source>
        <translation>Ligne {number} de {path} : {text}</translation>
    </message>
    <message>
        <source>Run its graph builder to see why.</source>
        <translation>Exécutez son constructeur de graphes pour voir pourquoi.</translation>
    </message>
    <message>
        <source>Running a tiny network on each device</source>
        <translation>Exécution d'un réseau minuscule sur chaque périphérique</translation>
    </message>
    <message>
        <source>SAR T1 ({t1}) and SAR T2 ({t2}) are the same image, so SAR says nothing of what has changed.</source>
        <translation>Le SAR T1 ({t1}) et le SAR T2 ({t2}) sont la même image, le SAR ne dit donc rien de ce qui a changé.</translation>
    </message>
    <message>
        <source>SAR T1 is {t1} and SAR T2 is {t2}, as their names say: they differ by the slope of the ground and not by what has changed. Give both of one kind.</source>
        <translation>Le SAR T1 est {t1} et le SAR T2 est {t2}, d'après leurs noms : ils diffèrent par la pente du terrain et non par ce qui a changé. Donnez les deux du même type.</translation>
    </message>
    <message>
        <source>SAR T2 made the result worse on this scene</source>
        <translation>Le SAR T2 a dégradé le résultat sur cette scène</translation>
    </message>
    <message>
        <source>SAR helped on this scene</source>
        <translation>Le SAR a aidé sur cette scène</translation>
    </message>
    <message>
        <source>SNAP corrects the image</source>
        <translation>SNAP corrige l'image</translation>
    </message>
    <message>
        <source>SNAP ended with {code}: {words}</source>
        <translation>SNAP s'est terminé avec {code} : {words}</translation>
    </message>
    <message>
        <source>SNAP has written nothing.</source>
        <translation>SNAP n'a rien écrit.</translation>
    </message>
    <message>
        <source>SNAP's program gpt was not found, and {text}</source>
        <translation>Le programme gpt de SNAP est introuvable, et {text}</translation>
    </message>
    <message>
        <source>Save it as CSV with the columns date, optical, clouds and sar.</source>
        <translation>Enregistrez-le en CSV avec les colonnes date, optical, clouds et sar.</translation>
    </message>
    <message>
        <source>Save it as EPSG:4326.</source>
        <translation>Enregistrez-le en EPSG:4326.</translation>
    </message>
    <message>
        <source>Save it as GeoJSON, in longitude and latitude.</source>
        <translation>Enregistrez-la en GeoJSON, en longitude et latitude.</translation>
    </message>
    <message>
        <source>Save it as a file, and give that.</source>
        <translation>Enregistrez-le dans un fichier, et donnez celui-ci.</translation>
    </message>
    <message>
        <source>Save the polygons again.</source>
        <translation>Enregistrez à nouveau les polygones.</translation>
    </message>
    <message>
        <source>Save the polygons as GeoJSON.</source>
        <translation>Enregistrez les polygones en GeoJSON.</translation>
    </message>
    <message>
        <source>Say which units it has.</source>
        <translation>Indiquez dans quelles unités il est.</translation>
    </message>
    <message>
        <source>Say with --area what is to be copied.</source>
        <translation>Indiquez avec --area ce qui est à copier.</translation>
    </message>
    <message>
        <source>Say with --area which place is wanted.</source>
        <translation>Indiquez avec --area quel lieu est voulu.</translation>
    </message>
    <message>
        <source>Say {kinds}.</source>
        <translation>Indiquez l'un de ceux-ci : {kinds}.</translation>
    </message>
    <message>
        <source>Say {sar_units}.</source>
        <translation>Indiquez {sar_units}.</translation>
    </message>
    <message>
        <source>Say {sar} or {optical}.</source>
        <translation>Indiquez {sar} ou {optical}.</translation>
    </message>
    <message>
        <source>Scoring</source>
        <translation>Évaluation</translation>
    </message>
    <message>
        <source>Scoring and exporting the best epoch</source>
        <translation>Évaluation et exportation de la meilleure époque</translation>
    </message>
    <message>
        <source>Scoring epoch {epoch} on held-out pixels</source>
        <translation>Évaluation de l'époque {epoch} sur des pixels réservés</translation>
    </message>
    <message>
        <source>See above what is wrong with each.</source>
        <translation>Voyez ci-dessus ce qui ne va pas pour chacun.</translation>
    </message>
    <message>
        <source>See the table summary.csv for the others.</source>
        <translation>Consultez le tableau summary.csv pour les autres.</translation>
    </message>
    <message>
        <source>Sentinel-2's scene classification (SCL)</source>
        <translation>classification de scène de Sentinel-2 (SCL)</translation>
    </message>
    <message>
        <source>Set scale and offset so that reflectance = value x scale + offset lies in 0 to 1; these are {source}.</source>
        <translation>Définissez l'échelle et le décalage pour que réflectance = valeur x échelle + décalage soit entre 0 et 1 ; utilisés ici : {source}.</translation>
    </message>
    <message>
        <source>Set the CRS of its files.</source>
        <translation>Définissez le SCR de ses fichiers.</translation>
    </message>
    <message>
        <source>Set the CRS of the file, or give files that share one pixel grid.</source>
        <translation>Définissez le SCR du fichier, ou donnez des fichiers ayant la même grille de pixels.</translation>
    </message>
    <message>
        <source>Starting</source>
        <translation>Démarrage</translation>
    </message>
    <message>
        <source>Stopped by the user.</source>
        <translation>Arrêté par l'utilisateur.</translation>
    </message>
    <message>
        <source>Stopped by you: the best model so far (epoch {epoch}) is kept.</source>
        <translation>Arrêté par vous : le meilleur modèle obtenu (époque {epoch}) est conservé.</translation>
    </message>
    <message>
        <source>Stopping. Ctrl-C again ends at once.</source>
        <translation>Arrêt en cours. Ctrl-C à nouveau termine aussitôt.</translation>
    </message>
    <message>
        <source>Take patches and scenes of {minimum} px or more, or a preset without one.</source>
        <translation>Prenez des imagettes et des scènes de {minimum} px ou plus, ou un préréglage sans discriminateur.</translation>
    </message>
    <message>
        <source>Testing {title} on clear pixels</source>
        <translation>Test sur des pixels dégagés : {title}</translation>
    </message>
    <message>
        <source>The MTL of {path} does not say scale and offset of {band}.</source>
        <translation>Le MTL de {path} n'indique pas l'échelle et le décalage de {band}.</translation>
    </message>
    <message>
        <source>The SAR images have other orbits ({before} and {after}): what they see from elsewhere is taken for a change. Choose SAR of T1 from the orbit of T2.</source>
        <translation>Les images SAR ont des orbites différentes ({before} et {after}) : ce qu'elles voient d'ailleurs est pris pour un changement. Choisissez un SAR de T1 sur l'orbite de T2.</translation>
    </message>
    <message>
        <source>The STAC file {path} is cut off ({error}).</source>
        <translation>Le fichier STAC {path} est tronqué ({error}).</translation>
    </message>
    <message>
        <source>The STAC item {path} has no assets that are known as bands.</source>
        <translation>L'élément STAC {path} n'a pas d'assets connus comme bandes.</translation>
    </message>
    <message>
        <source>The acquisition {name} has the units {sar_units}.</source>
        <translation>L'acquisition {name} a les unités {sar_units}.</translation>
    </message>
    <message>
        <source>The acquisition {name} is of the kind {kind}.</source>
        <translation>L'acquisition {name} est du type {kind}.</translation>
    </message>
    <message>
        <source>The archive {path} holds {count} files.</source>
        <translation>L'archive {path} contient {count} fichiers.</translation>
    </message>
    <message>
        <source>The archive {path} holds {name}, which points outside of it.</source>
        <translation>L'archive {path} contient {name}, qui pointe hors d'elle.</translation>
    </message>
    <message>
        <source>The archive {path} is cut off or damaged ({error}).</source>
        <translation>L'archive {path} est tronquée ou endommagée ({error}).</translation>
    </message>
    <message>
        <source>The archive {path} is locked by a password.</source>
        <translation>L'archive {path} est verrouillée par un mot de passe.</translation>
    </message>
    <message>
        <source>The area has {width} x {height} pixels.</source>
        <translation>La zone a {width} x {height} pixels.</translation>
    </message>
    <message>
        <source>The area {area} does not have four numbers.</source>
        <translation>La zone {area} n'a pas quatre nombres.</translation>
    </message>
    <message>
        <source>The area {area} is empty.</source>
        <translation>La zone {area} est vide.</translation>
    </message>
    <message>
        <source>The area {path}</source>
        <translation>La zone {path}</translation>
    </message>
    <message>
        <source>The area {path} is no GeoJSON file.</source>
        <translation>La zone {path} n'est pas un fichier GeoJSON.</translation>
    </message>
    <message>
        <source>The area {text} does not have four numbers.</source>
        <translation>La zone {text} n'a pas quatre nombres.</translation>
    </message>
    <message>
        <source>The area {text} is no extent in degrees.</source>
        <translation>La zone {text} n'est pas une emprise en degrés.</translation>
    </message>
    <message>
        <source>The asset {file} of {path} is not there.</source>
        <translation>L'asset {file} de {path} est absent.</translation>
    </message>
    <message>
        <source>The assets of {path} are on the network: {address}.</source>
        <translation>Les assets de {path} sont sur le réseau : {address}.</translation>
    </message>
    <message>
        <source>The bands of optical T2 may bear wrong names: on {share} of its clear pixels, those that look like plants, {blue} is brighter than {nir}. They are taken as they are named; say the right names with --bands if they are not.</source>
        <translation>Les bandes de l’image optique T2 portent peut-être de faux noms : sur {share} de ses pixels clairs, ceux qui ressemblent à des plantes, {blue} est plus clair que {nir}. Elles sont prises comme elles sont nommées ; indiquez les bons noms avec --bands si ce n’est pas le cas.</translation>
    </message>
    <message>
        <source>The bands of the file given as {role} have different scales or offsets: {path} has scales {scales}, offsets {offsets}.</source>
        <translation>Les bandes du fichier donné comme {role} ont des échelles ou des décalages différents : {path} a les échelles {scales}, les décalages {offsets}.</translation>
    </message>
    <message>
        <source>The bands of {path} do not cover the same ground: {name} is another part.</source>
        <translation>Les bandes de {path} ne couvrent pas le même terrain : {name} en est une autre partie.</translation>
    </message>
    <message>
        <source>The bands of {title} are {names} by their names, and are taken so.</source>
        <translation>Les bandes de {title} sont {names} d'après leurs noms, et sont prises ainsi.</translation>
    </message>
    <message>
        <source>The bands of {title} have no names that tell them; they are taken as {names}, in this order.</source>
        <translation>Les bandes de {title} n'ont pas de noms qui les identifient ; elles sont prises comme {names}, dans cet ordre.</translation>
    </message>
    <message>
        <source>The checkpoint {checkpoint} belongs to another run: it differs in {changed}.</source>
        <translation>Le point de reprise {checkpoint} appartient à un autre traitement : il diffère par {changed}.</translation>
    </message>
    <message>
        <source>The checkpoint {checkpoint} is damaged: its {wrong} is not as this run's.</source>
        <translation>Le point de reprise {checkpoint} est endommagé ; différence avec ce traitement : {wrong}.</translation>
    </message>
    <message>
        <source>The checkpoint {checkpoint} is of another version of ClearDate, most likely an earlier one.</source>
        <translation>Le point de reprise {checkpoint} est d'une autre version de ClearDate, sans doute antérieure.</translation>
    </message>
    <message>
        <source>The checkpoint {path} holds values that are no numbers: the training had diverged, or it is damaged.</source>
        <translation>Le point de reprise {path} contient des valeurs qui ne sont pas des nombres : l'entraînement avait divergé, ou il est endommagé.</translation>
    </message>
    <message>
        <source>The checkpoint {path} is of another version of ClearDate: its format is {found}, this one reads {format}.</source>
        <translation>Le point de reprise {path} est d'une autre version de ClearDate : son format est {found}, celle-ci lit {format}.</translation>
    </message>
    <message>
        <source>The clear pixels of optical T2 are too few or too scattered to hold some out, or optical T1 and SAR are nodata there.</source>
        <translation>Les pixels dégagés de l'optique T2 sont trop peu nombreux ou trop dispersés pour en garder réservés, ou l'optique T1 et le SAR y sont nodata.</translation>
    </message>
    <message>
        <source>The clear pixels within {width} pixels of the clouds differ from those further off, as haze or shadow does that the mask misses. They stay as they are, but nothing is adjusted to them; growing the mask by {width2} pixels would fill them too.</source>
        <translation>Les pixels dégagés à moins de {width} pixels des nuages diffèrent de ceux plus éloignés, comme le font la brume ou l'ombre absentes du masque. Ils restent tels quels, mais rien n'est ajusté sur eux ; agrandir le masque de {width2} pixels les comblerait aussi.</translation>
    </message>
    <message>
        <source>The cloud mask covers {share} of what optical T2 shows.</source>
        <translation>Le masque de nuages couvre {share} de ce que montre l'optique T2.</translation>
    </message>
    <message>
        <source>The cloud mask holds no cloud on this image: optical T2 is copied as it is.</source>
        <translation>Le masque de nuages ne contient aucun nuage sur cette image : l'optique T2 est copiée telle quelle.</translation>
    </message>
    <message>
        <source>The cloud mask holds no cloud, and says nothing of {unknown} pixels that optical T2 shows: they are its nodata ({nodata}), or it does not cover them.</source>
        <translation>Le masque de nuages ne contient aucun nuage, et ne dit rien de {unknown} pixels que l'optique T2 montre : ils sont son nodata ({nodata}), ou il ne les couvre pas.</translation>
    </message>
    <message>
        <source>The cloud mask is that of optical T2: {kind}.</source>
        <translation>Le masque de nuages est celui de l'optique T2 : {kind}.</translation>
    </message>
    <message>
        <source>The cloud mask says nothing of {unknown} of the image (nodata, or it does not cover it): those pixels stay as they are, and nothing is learned from them.</source>
        <translation>Le masque de nuages ne dit rien de {unknown} de l'image (nodata, ou il ne les couvre pas) : ces pixels restent tels quels, et rien n'en est appris.</translation>
    </message>
    <message>
        <source>The cloud mask spares nearly all of optical T2 ({share} is cloud), but {white} of what it calls clear has become white since T1, as cloud is.</source>
        <translation>Le masque de nuages épargne presque toute l'optique T2 ({share} est nuage), mais {white} de ce qu'il dit dégagé est devenu blanc depuis T1, comme un nuage.</translation>
    </message>
    <message>
        <source>The collection {path}</source>
        <translation>La collection {path}</translation>
    </message>
    <message>
        <source>The command {command} has no field {name}.</source>
        <translation>La commande {command} n'a pas de champ {name}.</translation>
    </message>
    <message>
        <source>The command {command} needs the library {library}, which is not installed.</source>
        <translation>La commande {command} a besoin de la bibliothèque {library}, qui n'est pas installée.</translation>
    </message>
    <message>
        <source>The date {name} cannot be used: {reason}</source>
        <translation>La date {name} ne peut pas être utilisée : {reason}</translation>
    </message>
    <message>
        <source>The demo scene needs a folder, and {folder} is a file.</source>
        <translation>La scène de démonstration a besoin d'un dossier, et {folder} est un fichier.</translation>
    </message>
    <message>
        <source>The description of the scene {name} does not say all units.</source>
        <translation>La description de la scène {name} n'indique pas toutes les unités.</translation>
    </message>
    <message>
        <source>The device {name} was asked for but onnxruntime cannot use it here (it has {names}).</source>
        <translation>Le périphérique {name} a été demandé, mais onnxruntime ne peut pas l'utiliser ici (disponibles : {names}).</translation>
    </message>
    <message>
        <source>The disk is full{where}.</source>
        <translation>Le disque est plein{where}.</translation>
    </message>
    <message>
        <source>The disk is too small for {target}: up to {needed} MB may be needed, {free} MB are free.</source>
        <translation>Le disque est trop petit pour {target} : jusqu'à {needed} Mo peuvent être nécessaires, {free} Mo sont libres.</translation>
    </message>
    <message>
        <source>The exported model differs from the trained one by {worst} of its range, {tolerance} is allowed; it is not kept.</source>
        <translation>Le modèle exporté diffère du modèle entraîné de {worst} de son étendue, {tolerance} sont admis ; il n'est pas conservé.</translation>
    </message>
    <message>
        <source>The extent {bounds} cannot be converted ({error}).</source>
        <translation>L'emprise {bounds} ne peut pas être convertie ({error}).</translation>
    </message>
    <message>
        <source>The file given as {role} ({path})</source>
        <translation>Le fichier donné comme {role} ({path})</translation>
    </message>
    <message>
        <source>The file given as {role} cannot be read as a raster: {path} ({error}).</source>
        <translation>Le fichier donné comme {role} ne peut pas être lu comme raster : {path} ({error}).</translation>
    </message>
    <message>
        <source>The file given as {role} does not exist: {path}.</source>
        <translation>Le fichier donné comme {role} n'existe pas : {path}.</translation>
    </message>
    <message>
        <source>The file given as {role} has no band: {path}.</source>
        <translation>Le fichier donné comme {role} n'a aucune bande : {path}.</translation>
    </message>
    <message>
        <source>The file given as {role} has {count} bands of reflectance, which are too few: {path}.</source>
        <translation>Le fichier donné comme {role} a {count} bandes de réflectance, ce qui est trop peu : {path}.</translation>
    </message>
    <message>
        <source>The file given as {role} has {count} bands without names: {path}.</source>
        <translation>Le fichier donné comme {role} a {count} bandes sans nom : {path}.</translation>
    </message>
    <message>
        <source>The file given as {role} has {count} bands, and none of them is named as a polarisation: {path}.</source>
        <translation>Le fichier donné comme {role} a {count} bandes, et aucune ne porte le nom d'une polarisation : {path}.</translation>
    </message>
    <message>
        <source>The file given as {role} has {found} band{value}: {path}.</source>
        <translation>Le fichier donné comme {role} a {found} bande(s) : {path}.</translation>
    </message>
    <message>
        <source>The file given as {role} holds no valid pixel: {path}.</source>
        <translation>Le fichier donné comme {role} ne contient aucun pixel valide : {path}.</translation>
    </message>
    <message>
        <source>The file given as {role} holds numbers of 8 bits, of which no scale is known: {path}.</source>
        <translation>Le fichier donné comme {role} contient des nombres sur 8 bits, dont l'échelle est inconnue : {path}.</translation>
    </message>
    <message>
        <source>The file given as {role} holds {count} rasters, and which is meant is not said: {path} has {inside}.</source>
        <translation>Le fichier donné comme {role} contient {count} rasters, et lequel est voulu n'est pas dit : {path} a {inside}.</translation>
    </message>
    <message>
        <source>The file given as {role} looks like reflectance in per cent: 99 % of its numbers lie below {high}, and no scale is known ({path}).</source>
        <translation>Le fichier donné comme {role} ressemble à une réflectance en pour cent : 99 % de ses nombres sont sous {high}, et aucune échelle n'est connue ({path}).</translation>
    </message>
    <message>
        <source>The file {path}</source>
        <translation>Le fichier {path}</translation>
    </message>
    <message>
        <source>The files of its bands {names} are missing.</source>
        <translation>Les fichiers de ses bandes {names} manquent.</translation>
    </message>
    <message>
        <source>The files of the job are written.</source>
        <translation>Les fichiers de la tâche sont écrits.</translation>
    </message>
    <message>
        <source>The files of {name} are not whole: it is filled again.</source>
        <translation>Les fichiers de {name} ne sont pas complets : elle est comblée de nouveau.</translation>
    </message>
    <message>
        <source>The folder of the output {path} does not exist.</source>
        <translation>Le dossier de la sortie {path} n'existe pas.</translation>
    </message>
    <message>
        <source>The folder {folder} is not empty.</source>
        <translation>Le dossier {folder} n'est pas vide.</translation>
    </message>
    <message>
        <source>The folder {path} cannot be read: {strerror}.</source>
        <translation>Le dossier {path} ne peut pas être lu : {strerror}.</translation>
    </message>
    <message>
        <source>The image of this day is not used: all of it is simulated.</source>
        <translation>L'image de ce jour n'est pas utilisée : il est entièrement simulé.</translation>
    </message>
    <message>
        <source>The index {index} needs the band {band}; the dates have {bands}.</source>
        <translation>L'indice {index} demande la bande {band} ; les dates ont {bands}.</translation>
    </message>
    <message>
        <source>The item does not say its day.</source>
        <translation>L'élément n'indique pas son jour.</translation>
    </message>
    <message>
        <source>The item says that its offset has been applied, but no number of its files lies below {smallest}: the offset of {offset} is taken as still in them.</source>
        <translation>L'élément dit que son décalage a été appliqué, mais aucun nombre de ses fichiers n'est sous {smallest} : le décalage {offset} est supposé y être encore.</translation>
    </message>
    <message>
        <source>The item says that its offset has not been applied, but {share} of the numbers of its files lie below 1000: offset 0 is taken.</source>
        <translation>L'élément dit que son décalage n'a pas été appliqué, mais {share} des nombres de ses fichiers sont sous 1000 : le décalage 0 est pris.</translation>
    </message>
    <message>
        <source>The item says that the offset has been applied ({applied}), and states one. The files are not there to be asked: the flag is obeyed.</source>
        <translation>L'élément dit que le décalage a été appliqué ({applied}), et en indique un. Les fichiers ne sont pas là pour le vérifier : l'indication est suivie.</translation>
    </message>
    <message>
        <source>The item states an offset of {offset}, and that it has been applied; its numbers (down to {smallest}) agree with the latter, so 0 is taken.</source>
        <translation>L'élément indique un décalage de {offset}, et qu'il a été appliqué ; ses nombres (jusqu'à {smallest}) s'accordent avec ce dernier point, donc 0 est pris.</translation>
    </message>
    <message>
        <source>The item states no baseline and no offset: 0 is taken. A date proves nothing, since products were processed again.</source>
        <translation>L'élément n'indique ni baseline ni décalage : 0 est pris. Une date ne prouve rien, car des produits ont été retraités.</translation>
    </message>
    <message>
        <source>The item states no baseline and no offset: the offset of baseline {baseline} of the product that it is named after is taken. A date proves nothing, since products were processed again.</source>
        <translation>L'élément n'indique ni baseline ni décalage : le décalage de la baseline {baseline} du produit dont il porte le nom est pris. Une date ne prouve rien, car des produits ont été retraités.</translation>
    </message>
    <message>
        <source>The item states no scale, and its MTL is not there: {scale} and {offset} of Collection 2 are taken.</source>
        <translation>L'élément n'indique pas d'échelle, et son MTL est absent : {scale} et {offset} de Collection 2 sont pris.</translation>
    </message>
    <message>
        <source>The item {path}</source>
        <translation>L'élément {path}</translation>
    </message>
    <message>
        <source>The job file {name}</source>
        <translation>Le fichier de tâche {name}</translation>
    </message>
    <message>
        <source>The job file {name} cannot be read: {error}.</source>
        <translation>Le fichier de tâche {name} ne peut pas être lu : {error}.</translation>
    </message>
    <message>
        <source>The job file {name} holds a job {command}, not {command2}.</source>
        <translation>Le fichier de tâche {name} contient une tâche {command}, et non {command2}.</translation>
    </message>
    <message>
        <source>The job is no JSON: {error}.</source>
        <translation>La tâche n'est pas du JSON : {error}.</translation>
    </message>
    <message>
        <source>The memory ran out ({error}).</source>
        <translation>La mémoire est épuisée ({error}).</translation>
    </message>
    <message>
        <source>The memory ran out.</source>
        <translation>La mémoire est épuisée.</translation>
    </message>
    <message>
        <source>The metadata of {path} do not say the units of its numbers.</source>
        <translation>Les métadonnées de {path} n'indiquent pas les unités de ses nombres.</translation>
    </message>
    <message>
        <source>The metadata {name} of {path}</source>
        <translation>Les métadonnées {name} de {path}</translation>
    </message>
    <message>
        <source>The middle of {file_name} holds no value, so its units are unknown.</source>
        <translation>Le milieu de {file_name} ne contient aucune valeur, ses unités sont donc inconnues.</translation>
    </message>
    <message>
        <source>The model adds its output to {base}.</source>
        <translation>Le modèle ajoute sa sortie à {base}.</translation>
    </message>
    <message>
        <source>The model asks for an input named {name}.</source>
        <translation>Le modèle demande une entrée nommée {name}.</translation>
    </message>
    <message>
        <source>The model cannot be put into {bits} bits ({name}: {error}).</source>
        <translation>Le modèle ne peut pas être converti en {bits} bits ({name} : {error}).</translation>
    </message>
    <message>
        <source>The model describes its inputs by the layers {layers}.</source>
        <translation>Le modèle décrit ses entrées par les couches {layers}.</translation>
    </message>
    <message>
        <source>The model describes layers with {bands} bands.</source>
        <translation>Le modèle décrit des couches à {bands} bandes.</translation>
    </message>
    <message>
        <source>The model describes {described} bands of its layers, and takes {counts}.</source>
        <translation>Le modèle décrit {described} bandes de ses couches, et en prend {counts}.</translation>
    </message>
    <message>
        <source>The model describes {unknown}, which it does not take.</source>
        <translation>Le modèle décrit {unknown}, qu'il ne prend pas en entrée.</translation>
    </message>
    <message>
        <source>The model does not say of which version its operators are.</source>
        <translation>Le modèle n'indique pas la version de ses opérateurs.</translation>
    </message>
    <message>
        <source>The model gave no result for {size} pixels within {seconds} s.</source>
        <translation>Le modèle n'a pas donné de résultat pour {size} pixels en {seconds} s.</translation>
    </message>
    <message>
        <source>The model is for a task {task} that does not exist.</source>
        <translation>Le modèle est fait pour une tâche {task} qui n'existe pas.</translation>
    </message>
    <message>
        <source>The model is kept for float32 alone: {message}</source>
        <translation>Le modèle est conservé pour float32 seul : {message}</translation>
    </message>
    <message>
        <source>The model is of a later version of ONNX than this ClearDate reads: operators of version {version} and format {ir_version}, where {newest} and {ir_version2} are the last that it knows.</source>
        <translation>Le modèle est d'une version d'ONNX plus récente que celle que ce ClearDate lit : opérateurs de version {version} et format {ir_version}, alors que {newest} et {ir_version2} sont les derniers qu'il connaisse.</translation>
    </message>
    <message>
        <source>The model says task {task}, but its inputs are those of task {fitting}.</source>
        <translation>Le modèle indique la tâche {task}, mais ses entrées sont celles de la tâche {fitting}.</translation>
    </message>
    <message>
        <source>The model takes residuals of a base line that its card does not give.</source>
        <translation>Le modèle prend les résidus d'une droite de base que sa fiche ne donne pas.</translation>
    </message>
    <message>
        <source>The model {name} (task {task}) needs {flag}, which is not given.</source>
        <translation>Le modèle {name} (tâche {task}) a besoin de {flag}, qui n'est pas donné.</translation>
    </message>
    <message>
        <source>The model {name} failed on {shape} x {shape2} pixels: {error}.</source>
        <translation>Le modèle {name} a échoué sur {shape} x {shape2} pixels : {error}.</translation>
    </message>
    <message>
        <source>The model {name} gave values that are no numbers.</source>
        <translation>Le modèle {name} a donné des valeurs qui ne sont pas des nombres.</translation>
    </message>
    <message>
        <source>The model {name} gave {shape} for an input of {shape2}.</source>
        <translation>Le modèle {name} a donné {shape} pour une entrée de {shape2}.</translation>
    </message>
    <message>
        <source>The model {name} needs the clear pixels of optical T2 (task {task}).</source>
        <translation>Le modèle {name} a besoin des pixels dégagés de l'optique T2 (tâche {task}).</translation>
    </message>
    <message>
        <source>The model {name} takes the bands {wanted} of {layer}; the image has {given}.</source>
        <translation>Le modèle {name} prend les bandes {wanted} de {layer} ; l'image a {given}.</translation>
    </message>
    <message>
        <source>The model {path}</source>
        <translation>Le modèle {path}</translation>
    </message>
    <message>
        <source>The model {path} cannot be loaded: {error}.</source>
        <translation>Le modèle {path} ne peut pas être chargé : {error}.</translation>
    </message>
    <message>
        <source>The model {path} cannot be read: {strerror}.</source>
        <translation>Le modèle {path} ne peut pas être lu : {strerror}.</translation>
    </message>
    <message>
        <source>The model {path} cannot run in 8 bits: its card holds no ranges of activations.</source>
        <translation>Le modèle {path} ne peut pas tourner en 8 bits : sa fiche ne contient pas de plages d'activations.</translation>
    </message>
    <message>
        <source>The model {path} does not end in .onnx.</source>
        <translation>Le modèle {path} ne se termine pas par .onnx.</translation>
    </message>
    <message>
        <source>The model {path} has operators of version {version} in format {ir_version}, which are too new for the onnxruntime that is installed.</source>
        <translation>Le modèle {path} a des opérateurs de version {version} au format {ir_version}, trop récents pour l'onnxruntime installé.</translation>
    </message>
    <message>
        <source>The model {path} keeps its weights in other files.</source>
        <translation>Le modèle {path} conserve ses poids dans d'autres fichiers.</translation>
    </message>
    <message>
        <source>The model {path} uses operators that are not standard: {foreign}.</source>
        <translation>Le modèle {path} utilise des opérateurs non standard : {foreign}.</translation>
    </message>
    <message>
        <source>The model's base line does not have a slope for every output band.</source>
        <translation>La droite de base du modèle n'a pas de pente pour chaque bande de sortie.</translation>
    </message>
    <message>
        <source>The model's card asks for a {name} of {value} pixels; {least} to {most} are allowed.</source>
        <translation>La fiche du modèle demande {name} = {value} pixels ; {least} à {most} sont permis.</translation>
    </message>
    <message>
        <source>The model's card cannot be read: {error}.</source>
        <translation>La fiche du modèle ne peut pas être lue : {error}.</translation>
    </message>
    <message>
        <source>The model's card gives a range of {unknown}, which its network does not have or not in 8 bits.</source>
        <translation>La fiche du modèle donne une plage de {unknown}, que son réseau n'a pas, ou pas en 8 bits.</translation>
    </message>
    <message>
        <source>The model's card has version {card_version}, this ClearDate reads {card_version2}.</source>
        <translation>La fiche du modèle est de version {card_version}, ce ClearDate lit la {card_version2}.</translation>
    </message>
    <message>
        <source>The model's card has version {version}, this ClearDate reads {card_version}.</source>
        <translation>La fiche du modèle est de version {version}, ce ClearDate lit la {card_version}.</translation>
    </message>
    <message>
        <source>The model's card has {ranges} ranges of activations.</source>
        <translation>La fiche du modèle a {ranges} plages d'activations.</translation>
    </message>
    <message>
        <source>The model's card has {text} characters; {most_text} are allowed.</source>
        <translation>La fiche du modèle a {text} caractères ; {most_text} sont permis.</translation>
    </message>
    <message>
        <source>The model's card states a loss of {loss} dB.</source>
        <translation>La fiche du modèle indique une perte de {loss} dB.</translation>
    </message>
    <message>
        <source>The model's description of its inputs does not fit their bands.</source>
        <translation>La description des entrées dans le modèle ne correspond pas à leurs bandes.</translation>
    </message>
    <message>
        <source>The model's description of its inputs has a scale or share below 0.</source>
        <translation>La description des entrées dans le modèle a une échelle ou une part inférieure à 0.</translation>
    </message>
    <message>
        <source>The model's description of its inputs holds an invalid covariance matrix.</source>
        <translation>La description des entrées dans le modèle contient une matrice de covariance non valable.</translation>
    </message>
    <message>
        <source>The model's description of its inputs holds numbers out of range.</source>
        <translation>La description des entrées dans le modèle contient des nombres hors limites.</translation>
    </message>
    <message>
        <source>The model's list of inputs is empty or names one twice.</source>
        <translation>La liste des entrées du modèle est vide ou en nomme une deux fois.</translation>
    </message>
    <message>
        <source>The model's operators are of version {version}; 8 bits need version {least_opset} or later.</source>
        <translation>Les opérateurs du modèle sont de version {version} ; les 8 bits demandent la version {least_opset} ou plus récente.</translation>
    </message>
    <message>
        <source>The model's operators are of version {version}; none before {oldest_opset} run.</source>
        <translation>Les opérateurs du modèle sont de version {version} ; aucun n'est exécuté avant la version {oldest_opset}.</translation>
    </message>
    <message>
        <source>The model's range of {name} is not valid: {low} to {high}.</source>
        <translation>La plage du modèle pour {name} n'est pas valable : {low} à {high}.</translation>
    </message>
    <message>
        <source>The model's scaling of {name} does not have two values for every band.</source>
        <translation>La mise à l'échelle du modèle pour {name} n'a pas deux valeurs pour chaque bande.</translation>
    </message>
    <message>
        <source>The model's scaling of {name} is no range: {low} to {high}.</source>
        <translation>La mise à l'échelle du modèle pour {name} n'est pas une plage : {low} à {high}.</translation>
    </message>
    <message>
        <source>The model's {name} has the bands {bands}, and its {other} has {others}.</source>
        <translation>{name} du modèle a les bandes {bands}, et {other} a {others}.</translation>
    </message>
    <message>
        <source>The model's {name} has the bands {value}.</source>
        <translation>{name} du modèle a les bandes {value}.</translation>
    </message>
    <message>
        <source>The name of the output {printable} is not UTF-8.</source>
        <translation>Le nom de la sortie {printable} n'est pas en UTF-8.</translation>
    </message>
    <message>
        <source>The name of {role} says baseline {major}.{minor} of Sentinel-2, and its numbers begin at {low}: with the offset {offset} that does not go together. The offset is -0.1 from baseline 04.00 on, unless it was taken off already.</source>
        <translation>Le nom de {role} indique la baseline {major}.{minor} de Sentinel-2, et ses nombres commencent à {low} : cela ne va pas avec le décalage {offset}. Le décalage est de -0.1 à partir de la baseline 04.00, sauf s'il a déjà été retranché.</translation>
    </message>
    <message>
        <source>The name or the path of the output {target} is too long.</source>
        <translation>Le nom ou le chemin de la sortie {target} est trop long.</translation>
    </message>
    <message>
        <source>The name or the tags of {role} say {said}, which its values are not: {path}. --sar-units settles it.</source>
        <translation>Le nom ou les métadonnées de {role} disent {said}, ce que ses valeurs ne sont pas : {path}. --sar-units permet de trancher.</translation>
    </message>
    <message>
        <source>The name {name} points outside its product.</source>
        <translation>Le nom {name} pointe hors de son produit.</translation>
    </message>
    <message>
        <source>The network decides or repeats while it runs (the operator {name}), and may never end.</source>
        <translation>Le réseau contient des branchements ou des boucles (opérateur {name}) et peut ne jamais s'arrêter.</translation>
    </message>
    <message>
        <source>The network does not fit together: {first}.</source>
        <translation>Le réseau n'est pas cohérent : {first}.</translation>
    </message>
    <message>
        <source>The network gives {result} for a tile of {height} x {width} pixels instead of {value}.</source>
        <translation>Le réseau donne {result} pour une tuile de {height} x {width} pixels au lieu de {value}.</translation>
    </message>
    <message>
        <source>The network has a node without outputs: {op_type}.</source>
        <translation>Le réseau a un nœud sans sorties : {op_type}.</translation>
    </message>
    <message>
        <source>The network has more than {most_nodes} operators.</source>
        <translation>Le réseau a plus de {most_nodes} opérateurs.</translation>
    </message>
    <message>
        <source>The network has the operator {name}, which ClearDate does not run.</source>
        <translation>Le réseau contient l'opérateur {name}, que ClearDate n'exécute pas.</translation>
    </message>
    <message>
        <source>The network has {values} {title}s instead of one.</source>
        <translation>Le réseau a, pour {title}, {values} tenseurs au lieu d'un seul.</translation>
    </message>
    <message>
        <source>The network needs {memory} bytes for each pixel; {most_bytes_per_pixel} are allowed.</source>
        <translation>Le réseau demande {memory} octets par pixel ; {most_bytes_per_pixel} sont permis.</translation>
    </message>
    <message>
        <source>The network needs {work} multiply-adds for each pixel; {most_work_per_pixel} are allowed.</source>
        <translation>Le réseau demande {work} multiplications-additions par pixel ; {most_work_per_pixel} sont permises.</translation>
    </message>
    <message>
        <source>The network's operator {name} is as in training, so its results would be random or those of one tile.</source>
        <translation>L'opérateur {name} du réseau est comme à l'entraînement ; ses résultats seraient donc aléatoires ou ceux d'une seule tuile.</translation>
    </message>
    <message>
        <source>The network's weights are written as sparse ones.</source>
        <translation>Les poids du réseau sont enregistrés sous forme creuse.</translation>
    </message>
    <message>
        <source>The network's weights {name} {fault}.</source>
        <translation>Poids du réseau, {name} : {fault}.</translation>
    </message>
    <message>
        <source>The network's {title} has a fixed {name}: {dim_value}.</source>
        <translation>{title} du réseau : {name} est fixe ({dim_value}).</translation>
    </message>
    <message>
        <source>The network's {title} has its channels last.</source>
        <translation>{title} du réseau : les canaux sont en dernier.</translation>
    </message>
    <message>
        <source>The network's {title} has {dim_value} channels, its card says {channels}.</source>
        <translation>{title} du réseau : {dim_value} canaux, selon sa fiche {channels}.</translation>
    </message>
    <message>
        <source>The network's {title} is no float32 tensor of 4 axes.</source>
        <translation>{title} du réseau n'est pas un tenseur float32 à 4 axes.</translation>
    </message>
    <message>
        <source>The output folder {path} cannot be made: {existing} is a file.</source>
        <translation>Le dossier de sortie {path} ne peut pas être créé : {existing} est un fichier.</translation>
    </message>
    <message>
        <source>The output {path} exists and is protected from writing.</source>
        <translation>La sortie {path} existe et est protégée en écriture.</translation>
    </message>
    <message>
        <source>The output {target} is a device, a pipe or another thing that is no file.</source>
        <translation>La sortie {target} est un périphérique, un tube ou autre chose qui n'est pas un fichier.</translation>
    </message>
    <message>
        <source>The output {target} is a folder.</source>
        <translation>La sortie {target} est un dossier.</translation>
    </message>
    <message>
        <source>The output {target} is a link to itself.</source>
        <translation>La sortie {target} est un lien vers elle-même.</translation>
    </message>
    <message>
        <source>The output {target} is also the input {flag} ({path}).</source>
        <translation>La sortie {target} est aussi l'entrée {flag} ({path}).</translation>
    </message>
    <message>
        <source>The picture {path} cannot be written.</source>
        <translation>L'image {path} ne peut pas être écrite.</translation>
    </message>
    <message>
        <source>The pixels of optical T2's bands are {steps} times as wide as those of the image: one file cannot hold all of them.</source>
        <translation>Les pixels des bandes de l'optique T2 sont {steps} fois plus larges que ceux de l'image : un seul fichier ne peut pas toutes les contenir.</translation>
    </message>
    <message>
        <source>The precision bf16 was asked for, which this GPU does not support.</source>
        <translation>La précision bf16 a été demandée, mais ce GPU ne la prend pas en charge.</translation>
    </message>
    <message>
        <source>The preset {preset} learns {bands} unless told otherwise, as the paper does: {left} is left out. --learn-bands all learns it too.</source>
        <translation>Sauf indication contraire, le préréglage {preset} apprend {bands}, comme dans l'article : {left} est laissé de côté. Avec --learn-bands all, il l'apprend aussi.</translation>
    </message>
    <message>
        <source>The processing baseline {baseline} is not known here: scale and offset are taken as its metadata state them.</source>
        <translation>La baseline de traitement {baseline} n'est pas connue ici : échelle et décalage sont pris tels que ses métadonnées les indiquent.</translation>
    </message>
    <message>
        <source>The run cannot be gone on with: {name} was filled by {what}.</source>
        <translation>L'exécution ne peut pas être reprise : {name} a été comblée avec {what}.</translation>
    </message>
    <message>
        <source>The scene file {path}</source>
        <translation>Le fichier de scène {path}</translation>
    </message>
    <message>
        <source>The scene file {path} has version {version}, this ClearDate reads {version2}.</source>
        <translation>Le fichier de scène {path} est de version {version}, ce ClearDate lit la {version2}.</translation>
    </message>
    <message>
        <source>The scene file {path} lacks something: {error}.</source>
        <translation>Il manque quelque chose au fichier de scène {path} : {error}.</translation>
    </message>
    <message>
        <source>The scene file {path} leads to the network: it names {address}.</source>
        <translation>Le fichier de scène {path} mène au réseau : il indique {address}.</translation>
    </message>
    <message>
        <source>The scene is synthetic: it shows how things work and says nothing of quality.</source>
        <translation>La scène est synthétique : elle montre le fonctionnement et ne dit rien de la qualité.</translation>
    </message>
    <message>
        <source>The scene {name} has more than one acquisition named {twice}.</source>
        <translation>La scène {name} a plusieurs acquisitions nommées {twice}.</translation>
    </message>
    <message>
        <source>The scene {name} has no {name2}, which the preset needs.</source>
        <translation>Il manque à la scène {name} : {name2}, dont le préréglage a besoin.</translation>
    </message>
    <message>
        <source>The scene {name} is to lie on the grid of {grid_of}, which is none of its acquisitions ({value}).</source>
        <translation>La scène {name} doit être sur la grille de {grid_of}, qui n'est pas une de ses acquisitions ({value}).</translation>
    </message>
    <message>
        <source>The scenes have no band {name} in common; they have {common}.</source>
        <translation>Les scènes n'ont pas de bande {name} en commun ; elles ont {common}.</translation>
    </message>
    <message>
        <source>The scenes have too few bands in common ({told}).</source>
        <translation>Les scènes ont trop peu de bandes en commun ({told}).</translation>
    </message>
    <message>
        <source>The scenes take {size} GB when decoded, and {folder}, where they are kept while training, has {free} GB free.</source>
        <translation>Les scènes occupent {size} Go une fois décodées, et {folder}, où elles sont gardées pendant l'entraînement, a {free} Go libres.</translation>
    </message>
    <message>
        <source>The scenes take {size} GB when decoded: they go into a file in {parent} until training ends.</source>
        <translation>Les scènes occupent {size} Go une fois décodées : elles vont dans un fichier de {parent} jusqu'à la fin de l'entraînement.</translation>
    </message>
    <message>
        <source>The season has no SAR, so no date has SAR alone.</source>
        <translation>La saison n'a pas de SAR, donc aucune date n'a que du SAR.</translation>
    </message>
    <message>
        <source>The season has no date {days} that can be used.</source>
        <translation>La saison n'a pas de date {days} utilisable.</translation>
    </message>
    <message>
        <source>The season {path}</source>
        <translation>La saison {path}</translation>
    </message>
    <message>
        <source>The season {path} has no SAR for one of its dates.</source>
        <translation>La saison {path} n'a pas de SAR pour l'une de ses dates.</translation>
    </message>
    <message>
        <source>The season {path} has no optical date that can be opened.</source>
        <translation>La saison {path} n'a aucune date optique qui puisse être ouverte.</translation>
    </message>
    <message>
        <source>The season {path} has no two clear dates with SAR of their own to learn from.</source>
        <translation>La saison {path} n'a pas deux dates dégagées avec leur propre SAR dont apprendre.</translation>
    </message>
    <message>
        <source>The season {path} has {count} optical dates, and a scene has two.</source>
        <translation>La saison {path} a {count} dates optiques, et une scène en a deux.</translation>
    </message>
    <message>
        <source>The smallest scene is {smallest} px wide: patches are {smallest2} px, not {patch} px.</source>
        <translation>La plus petite scène fait {smallest} px de large : les imagettes font {smallest2} px, et non {patch} px.</translation>
    </message>
    <message>
        <source>The standard output cannot be written: {strerror}.</source>
        <translation>La sortie standard ne peut pas être écrite : {strerror}.</translation>
    </message>
    <message>
        <source>The standard output cannot be written: {value}.</source>
        <translation>La sortie standard ne peut pas être écrite : {value}.</translation>
    </message>
    <message>
        <source>The standard output is closed, so nothing can be told of events.</source>
        <translation>La sortie standard est fermée, les événements ne peuvent donc pas être signalés.</translation>
    </message>
    <message>
        <source>The table {path}</source>
        <translation>Le tableau {path}</translation>
    </message>
    <message>
        <source>The table {path} has the columns {names}.</source>
        <translation>Le tableau {path} a les colonnes {names}.</translation>
    </message>
    <message>
        <source>The table {path} is no CSV in UTF-8.</source>
        <translation>Le tableau {path} n'est pas un CSV en UTF-8.</translation>
    </message>
    <message>
        <source>The training and the test area overlap; there it is test.</source>
        <translation>Les zones d'entraînement et de test se chevauchent ; là, c'est le test qui vaut.</translation>
    </message>
    <message>
        <source>The training diverged after epoch {epoch}: the best model before (epoch {epoch2}) is kept. A smaller learning rate, or the precision fp32, may help.</source>
        <translation>L'entraînement a divergé après l'époque {epoch} : le meilleur modèle précédent (époque {epoch2}) est conservé. Un taux d'apprentissage plus petit ou la précision fp32 peut aider.</translation>
    </message>
    <message>
        <source>The training diverged: in no epoch is the score a number.</source>
        <translation>L'entraînement a divergé : à aucune époque le score n'est un nombre.</translation>
    </message>
    <message>
        <source>The truth has {height} x {width} pixels; at most {max_pixels} can be scored at once.</source>
        <translation>La vérité a {height} x {width} pixels ; on peut en évaluer au plus {max_pixels} à la fois.</translation>
    </message>
    <message>
        <source>The values of the file given as {role} are no reflectance: 99 % lie below {top} after scale {scale} and offset {offset} ({path}).</source>
        <translation>Les valeurs du fichier donné comme {role} ne sont pas une réflectance : 99 % sont sous {top} après échelle {scale} et décalage {offset} ({path}).</translation>
    </message>
    <message>
        <source>The values of the file given as {role} are no {wanted}: {path} has median {middle}, 1 % below {low}, 1 % above {high}.</source>
        <translation>Les valeurs du fichier donné comme {role} ne sont pas en {wanted} : {path} a pour médiane {middle}, 1 % sous {low}, 1 % au-dessus de {high}.</translation>
    </message>
    <message>
        <source>The values of {file_name} are neither dB nor linear power (median {middle}).</source>
        <translation>Les valeurs de {file_name} ne sont ni en dB ni en puissance linéaire (médiane {middle}).</translation>
    </message>
    <message>
        <source>The worker takes a command and a job file, not {arguments}.</source>
        <translation>Le processus de calcul prend une commande et un fichier de tâche, et non {arguments}.</translation>
    </message>
    <message>
        <source>The {role} is grown by {growth} pixels, since clouds of a scene classification end too early; --grow 0 leaves it as it is.</source>
        <translation>{role} : agrandi de {growth} pixels, car les nuages d’une classification de scène finissent trop tôt ; --grow 0 le laisse tel quel.</translation>
    </message>
    <message>
        <source>The {role} is polygons: the values that are cloud are not looked at.</source>
        <translation>{role} : ce sont des polygones ; les valeurs de nuage ne sont pas prises en compte.</translation>
    </message>
    <message>
        <source>The {role} is taken as a probability of cloud: from {least} on ({per_cent} %) it is cloud; --cloud-kind and --cloud-per-cent say otherwise.</source>
        <translation>{role} : lu comme une probabilité de nuage : à partir de {least} ({per_cent} %), c'est un nuage ; --cloud-kind et --cloud-per-cent permettent d'en décider autrement.</translation>
    </message>
    <message>
        <source>The {role} is taken as {kind}; --cloud-kind says otherwise.</source>
        <translation>{role} : lu comme {kind} ; --cloud-kind permet d'en décider autrement.</translation>
    </message>
    <message>
        <source>The {role} {path}</source>
        <translation>{role} {path}</translation>
    </message>
    <message>
        <source>There are 1 to {most_ranges}; train or export it again.</source>
        <translation>Il y en a de 1 à {most_ranges} ; entraînez-le ou exportez-le à nouveau.</translation>
    </message>
    <message>
        <source>There are no metadata of the granule: EPSG:{epsg} is that of tile {tile}.</source>
        <translation>Il n'y a pas de métadonnées du granule : EPSG:{epsg} est celui de la tuile {tile}.</translation>
    </message>
    <message>
        <source>There are no units {units}.</source>
        <translation>Il n'y a pas d'unités {units}.</translation>
    </message>
    <message>
        <source>There is no checkpoint {path} to go on from.</source>
        <translation>Il n'y a pas de point de reprise {path} d'où continuer.</translation>
    </message>
    <message>
        <source>There is no clear pixel to learn from in the training area.</source>
        <translation>Il n'y a aucun pixel dégagé dont apprendre dans la zone d'entraînement.</translation>
    </message>
    <message>
        <source>There is no clear pixel to validate on in the test area.</source>
        <translation>Il n'y a aucun pixel dégagé sur lequel valider dans la zone de test.</translation>
    </message>
    <message>
        <source>There is no command {command}.</source>
        <translation>La commande {command} n'existe pas.</translation>
    </message>
    <message>
        <source>There is no kind of mask {kind}.</source>
        <translation>Il n'y a pas de type de masque {kind}.</translation>
    </message>
    <message>
        <source>There is no method {name}.</source>
        <translation>La méthode {name} n'existe pas.</translation>
    </message>
    <message>
        <source>There is no space left to write {target}.</source>
        <translation>Il ne reste plus de place pour écrire {target}.</translation>
    </message>
    <message>
        <source>There is not one pixel to score: the images and the mask have none in common.</source>
        <translation>Il n'y a pas un seul pixel à évaluer : les images et le masque n'en ont aucun en commun.</translation>
    </message>
    <message>
        <source>There is nothing to prepare.</source>
        <translation>Il n'y a rien à préparer.</translation>
    </message>
    <message>
        <source>There is nothing to write apart: every band of optical T2 has larger pixels than the image.</source>
        <translation>Il n'y a rien à écrire à part : toutes les bandes de l'optique T2 ont des pixels plus grands que l'image.</translation>
    </message>
    <message>
        <source>There is nothing to write apart: no band of optical T2 is known to have larger pixels than the image.</source>
        <translation>Il n'y a rien à écrire à part : d'aucune bande de l'optique T2 on ne sait qu'elle a des pixels plus grands que l'image.</translation>
    </message>
    <message>
        <source>These bands have larger pixels than the image, so wide: {bands}. What is simulated of them, and its expected error, is the mean over each of these pixels, or over the part of it that is under cloud.</source>
        <translation>Ces bandes ont des pixels plus grands que l'image, de cette largeur : {bands}. Ce qui en est simulé, et son erreur attendue, est la moyenne sur chacun de ces pixels, ou sur la partie qui est sous les nuages.</translation>
    </message>
    <message>
        <source>These dates have no cloud mask, and all of their pixels that have a value are taken as clear: {names}.</source>
        <translation>Ces dates n'ont pas de masque de nuages, et tous leurs pixels qui ont une valeur sont considérés comme dégagés : {names}.</translation>
    </message>
    <message>
        <source>These dates were filled by a run before, and what it simulated counts as if it had been seen: {names}.</source>
        <translation>Ces dates ont été comblées par une exécution précédente, et ce qu'elle a simulé compte comme si on l'avait vu : {names}.</translation>
    </message>
    <message>
        <source>This cannot be the cloud mask of optical T2: the part that it calls clear is brighter than its cloud, by a reflectance of {level}, and by {change} since T1.</source>
        <translation>Ce ne peut pas être le masque de nuages de l'optique T2 : la partie qu'il dit dégagée est plus claire que ses nuages, d'une réflectance de {level}, et de {change} depuis T1.</translation>
    </message>
    <message>
        <source>This is a fault in ClearDate: {name}: {error}</source>
        <translation>C'est un défaut de ClearDate : {name} : {error}</translation>
    </message>
    <message>
        <source>This is a fault of the export: report it with the versions of torch and onnxruntime.</source>
        <translation>C'est un défaut de l'exportation : signalez-le avec les versions de torch et d'onnxruntime.</translation>
    </message>
    <message>
        <source>This is no description of a scene: {name}, {error}.</source>
        <translation>Ceci n'est pas la description d'une scène : {name}, {error}.</translation>
    </message>
    <message>
        <source>This version knows {card_inputs}.</source>
        <translation>Cette version connaît {card_inputs}.</translation>
    </message>
    <message>
        <source>Those like thin cloud or shadow may be land that changed, and are learned from.</source>
        <translation>Ceux qui ressemblent à un nuage fin ou à une ombre peuvent être un terrain qui a changé, et ils servent à apprendre.</translation>
    </message>
    <message>
        <source>Tile {begun} of {items}</source>
        <translation>Tuile {begun} sur {items}</translation>
    </message>
    <message>
        <source>Too few clear pixels to learn from: it is interpolated in time from {count} other dates.</source>
        <translation>Trop peu de pixels dégagés pour apprendre : la date est interpolée dans le temps à partir de {count} autres dates.</translation>
    </message>
    <message>
        <source>Too few clear pixels to learn from: it is interpolated in time, and corrected by what was learned on {count} other dates, each left out.</source>
        <translation>Trop peu de pixels dégagés pour apprendre : la date est interpolée dans le temps et corrigée par ce qui a été appris sur {count} autres dates, chacune écartée tour à tour.</translation>
    </message>
    <message>
        <source>Train it again, or choose the precision auto or fp32.</source>
        <translation>Entraînez-le à nouveau, ou choisissez la précision auto ou fp32.</translation>
    </message>
    <message>
        <source>Train it again.</source>
        <translation>Entraînez-le à nouveau.</translation>
    </message>
    <message>
        <source>Train or export it again, or choose the precision fp32.</source>
        <translation>Entraînez-le ou exportez-le à nouveau, ou choisissez la précision fp32.</translation>
    </message>
    <message>
        <source>Train or export it again, or use smaller tiles.</source>
        <translation>Entraînez-le ou exportez-le à nouveau, ou utilisez des tuiles plus petites.</translation>
    </message>
    <message>
        <source>Train or export it again, with free batch, height and width.</source>
        <translation>Entraînez-le ou exportez-le à nouveau, avec lot, hauteur et largeur libres.</translation>
    </message>
    <message>
        <source>Train or export it again.</source>
        <translation>Entraînez-le ou exportez-le à nouveau.</translation>
    </message>
    <message>
        <source>Train or export the model again.</source>
        <translation>Entraînez ou exportez à nouveau le modèle.</translation>
    </message>
    <message>
        <source>Train without resuming.</source>
        <translation>Entraînez sans reprise.</translation>
    </message>
    <message>
        <source>Try the product in SNAP itself; orbit files and elevation are fetched by SNAP.</source>
        <translation>Essayez le produit dans SNAP lui-même ; les fichiers d'orbite et l'altitude sont récupérés par SNAP.</translation>
    </message>
    <message>
        <source>Unpack it, and give the folder.</source>
        <translation>Décompressez-la, et donnez le dossier.</translation>
    </message>
    <message>
        <source>Unpack what you need of it, and give the folder.</source>
        <translation>Décompressez ce dont vous avez besoin, et donnez le dossier.</translation>
    </message>
    <message>
        <source>Update ClearDate's environment, or export the model with an earlier version.</source>
        <translation>Mettez à jour l'environnement de ClearDate, ou exportez le modèle avec une version antérieure.</translation>
    </message>
    <message>
        <source>Update ClearDate, or train the model again.</source>
        <translation>Mettez à jour ClearDate, ou entraînez à nouveau le modèle.</translation>
    </message>
    <message>
        <source>Update SNAP.</source>
        <translation>Mettez SNAP à jour.</translation>
    </message>
    <message>
        <source>Use a model written by ClearDate's train.</source>
        <translation>Utilisez un modèle écrit par train de ClearDate.</translation>
    </message>
    <message>
        <source>Use another model, or smaller tiles (--tile); if other programs keep the device busy, try again when they have ended.</source>
        <translation>Utilisez un autre modèle, ou des tuiles plus petites (--tile) ; si d'autres programmes occupent le périphérique, réessayez quand ils auront fini.</translation>
    </message>
    <message>
        <source>Use it with fill.</source>
        <translation>Utilisez-le avec fill.</translation>
    </message>
    <message>
        <source>Use simulate for a date that is cloudy all over, and check that the mask is the right one: name the values that are cloud (--cloud-values), or say what it is (--cloud-kind).</source>
        <translation>Utilisez simulate pour une date entièrement nuageuse, et vérifiez que le masque est le bon : indiquez les valeurs qui sont des nuages (--cloud-values), ou ce qu'il est (--cloud-kind).</translation>
    </message>
    <message>
        <source>Use simulate, or give inputs that are valid where T2 is clear.</source>
        <translation>Utilisez simulate, ou donnez des entrées valides là où T2 est dégagée.</translation>
    </message>
    <message>
        <source>Use smaller tiles (--tile), or the device cpu.</source>
        <translation>Utilisez des tuiles plus petites (--tile), ou le périphérique cpu.</translation>
    </message>
    <message>
        <source>Virtual rasters are written into the report, and none is asked for.</source>
        <translation>Les rasters virtuels sont écrits dans le rapport, et aucun n'est demandé.</translation>
    </message>
    <message>
        <source>What SNAP has written is no SAR image.</source>
        <translation>Ce que SNAP a écrit n'est pas une image SAR.</translation>
    </message>
    <message>
        <source>With a season {command} does not take {flags}.</source>
        <translation>Avec une saison, {command} n'accepte pas {flags}.</translation>
    </message>
    <message>
        <source>Without a model, simulate needs {missing} too: the generators that come with ClearDate change optical T1 by what SAR says.</source>
        <translation>Sans modèle, simulate a aussi besoin de {missing} : les générateurs fournis avec ClearDate modifient l'optique T1 d'après ce que dit le SAR.</translation>
    </message>
    <message>
        <source>Write it as 0.0001.</source>
        <translation>Écrivez-le sous la forme 0.0001.</translation>
    </message>
    <message>
        <source>Write it as 2018-05-26.</source>
        <translation>Écrivez-la sous la forme 2018-05-26.</translation>
    </message>
    <message>
        <source>Write scale and offset into the file, for example dB = number x 0.001 - 50: gdal_translate -a_scale 0.001 -a_offset -50.</source>
        <translation>Écrivez l'échelle et le décalage dans le fichier, par exemple dB = nombre x 0.001 - 50 : gdal_translate -a_scale 0.001 -a_offset -50.</translation>
    </message>
    <message>
        <source>Write the day as 2018-05-26.</source>
        <translation>Écrivez le jour sous la forme 2018-05-26.</translation>
    </message>
    <message>
        <source>Write the names into the descriptions of the bands, or say them with --bands (in QGIS: BANDS).</source>
        <translation>Écrivez les noms dans les descriptions des bandes, ou indiquez-les avec --bands (dans QGIS : BANDS).</translation>
    </message>
    <message>
        <source>Write them as 3 8 9 10.</source>
        <translation>Écrivez-les sous la forme 3 8 9 10.</translation>
    </message>
    <message>
        <source>Writing the image</source>
        <translation>Écriture de l'image</translation>
    </message>
    <message>
        <source>a list</source>
        <translation>une liste</translation>
    </message>
    <message>
        <source>a mask of values</source>
        <translation>masque de valeurs</translation>
    </message>
    <message>
        <source>a number</source>
        <translation>un nombre</translation>
    </message>
    <message>
        <source>a part of it is compressed</source>
        <translation>une partie en est compressée</translation>
    </message>
    <message>
        <source>a probability of cloud</source>
        <translation>probabilité de nuage</translation>
    </message>
    <message>
        <source>a text</source>
        <translation>un texte</translation>
    </message>
    <message>
        <source>a whole number</source>
        <translation>un nombre entier</translation>
    </message>
    <message>
        <source>amplitude</source>
        <translation>amplitude</translation>
    </message>
    <message>
        <source>another version ({version})</source>
        <translation>une autre version ({version})</translation>
    </message>
    <message>
        <source>at {filename}</source>
        <translation>à {filename}</translation>
    </message>
    <message>
        <source>band {index}</source>
        <translation>bande {index}</translation>
    </message>
    <message>
        <source>best model</source>
        <translation>meilleur modèle</translation>
    </message>
    <message>
        <source>cloud mask</source>
        <translation>masque de nuages</translation>
    </message>
    <message>
        <source>dB or linear power</source>
        <translation>dB ou puissance linéaire</translation>
    </message>
    <message>
        <source>files of that run are missing</source>
        <translation>des fichiers de cette exécution manquent</translation>
    </message>
    <message>
        <source>from {low} on</source>
        <translation>à partir de {low}</translation>
    </message>
    <message>
        <source>from {low} to {high}</source>
        <translation>de {low} à {high}</translation>
    </message>
    <message>
        <source>have no values for the dimensions {dims}</source>
        <translation>aucune valeur pour les dimensions {dims}</translation>
    </message>
    <message>
        <source>have {size} values for the dimensions {dims}</source>
        <translation>{size} valeurs pour les dimensions {dims}</translation>
    </message>
    <message>
        <source>hold values that are no numbers</source>
        <translation>des valeurs n'y sont pas des nombres</translation>
    </message>
    <message>
        <source>it has none</source>
        <translation>il n'y en a pas</translation>
    </message>
    <message>
        <source>it holds 0 to 4, which Fmask and SCL have both</source>
        <translation>il contient 0 à 4, qui existent à la fois dans Fmask et dans SCL</translation>
    </message>
    <message>
        <source>it holds no state</source>
        <translation>il ne contient aucun état</translation>
    </message>
    <message>
        <source>it holds {values}</source>
        <translation>il contient {values}</translation>
    </message>
    <message>
        <source>it holds {values}, and none of them is 0</source>
        <translation>il contient {values}, et aucune n'est 0</translation>
    </message>
    <message>
        <source>it is no file</source>
        <translation>ce n'est pas un fichier</translation>
    </message>
    <message>
        <source>it is said to be {kind}, but holds {values}</source>
        <translation>le type indiqué est {kind}, mais il contient {values}</translation>
    </message>
    <message>
        <source>its journal is another user's</source>
        <translation>son journal appartient à un autre utilisateur</translation>
    </message>
    <message>
        <source>its journal is damaged</source>
        <translation>son journal est endommagé</translation>
    </message>
    <message>
        <source>its journal is no regular file, or too large</source>
        <translation>son journal n'est pas un fichier ordinaire, ou est trop volumineux</translation>
    </message>
    <message>
        <source>its journal is of another version</source>
        <translation>son journal est d'une autre version</translation>
    </message>
    <message>
        <source>its journal is of other files</source>
        <translation>son journal concerne d'autres fichiers</translation>
    </message>
    <message>
        <source>its journal is of several runs</source>
        <translation>son journal concerne plusieurs exécutions</translation>
    </message>
    <message>
        <source>its name says a score that is high where it is clear</source>
        <translation>d'après son nom, c'est un score qui est élevé là où c'est dégagé</translation>
    </message>
    <message>
        <source>its parts are larger than itself</source>
        <translation>ses parties sont plus grandes que lui-même</translation>
    </message>
    <message>
        <source>linear power</source>
        <translation>puissance linéaire</translation>
    </message>
    <message>
        <source>list of parts</source>
        <translation>liste des parties</translation>
    </message>
    <message>
        <source>no longitude and latitude</source>
        <translation>sans longitude et latitude valables</translation>
    </message>
    <message>
        <source>no place</source>
        <translation>sans position valable</translation>
    </message>
    <message>
        <source>no place in the CRS of the scene</source>
        <translation>aucune place dans le SCR de la scène</translation>
    </message>
    <message>
        <source>no space left</source>
        <translation>plus d'espace disponible</translation>
    </message>
    <message>
        <source>none declared</source>
        <translation>aucun déclaré</translation>
    </message>
    <message>
        <source>onnxruntime does not run it: {error}.</source>
        <translation>onnxruntime ne l'exécute pas : {error}.</translation>
    </message>
    <message>
        <source>onnxruntime on macOS</source>
        <translation>onnxruntime sous macOS</translation>
    </message>
    <message>
        <source>onnxruntime-directml on Windows</source>
        <translation>onnxruntime-directml sous Windows</translation>
    </message>
    <message>
        <source>onnxruntime-gpu and a driver for CUDA</source>
        <translation>onnxruntime-gpu et un pilote pour CUDA</translation>
    </message>
    <message>
        <source>onnxruntime-gpu, a driver for CUDA, and TensorRT</source>
        <translation>onnxruntime-gpu, un pilote pour CUDA, et TensorRT</translation>
    </message>
    <message>
        <source>optical</source>
        <translation>optique</translation>
    </message>
    <message>
        <source>optical T1</source>
        <translation>optique T1</translation>
    </message>
    <message>
        <source>optical T2</source>
        <translation>optique T2</translation>
    </message>
    <message>
        <source>other files of the season</source>
        <translation>d'autres fichiers de la saison</translation>
    </message>
    <message>
        <source>other settings</source>
        <translation>d'autres réglages</translation>
    </message>
    <message>
        <source>the model</source>
        <translation>le modèle</translation>
    </message>
    <message>
        <source>the pixels of optical T2 without a value</source>
        <translation>les pixels de l'optique T2 sans valeur</translation>
    </message>
    <message>
        <source>those of the file's tags</source>
        <translation>ceux des métadonnées du fichier</translation>
    </message>
    <message>
        <source>those that were given</source>
        <translation>ceux qui ont été donnés</translation>
    </message>
    <message>
        <source>told by the size of its numbers</source>
        <translation>déduits de la grandeur de ses nombres</translation>
    </message>
    <message>
        <source>too little to tell</source>
        <translation>trop peu pour en juger</translation>
    </message>
    <message>
        <source>torch.compile does not work on this machine ({reason}); training goes on without.</source>
        <translation>torch.compile ne fonctionne pas sur cette machine ({reason}) ; l'entraînement continue sans.</translation>
    </message>
    <message>
        <source>true or false</source>
        <translation>true ou false</translation>
    </message>
    <message>
        <source>{bands} has no value in pixels where other bands have one, as what was not filled: it is not scored.</source>
        <translation>{bands} n'a pas de valeur dans des pixels où d'autres bandes en ont une, comme ce qui n'a pas été comblé : non évalué.</translation>
    </message>
    <message>
        <source>{cadence} days are more than lie between the first and the last optical date ({span}).</source>
        <translation>{cadence} jours, c'est plus qu'il n'y en a entre la première et la dernière date optique ({span}).</translation>
    </message>
    <message>
        <source>{count} dates are filled already and stay as they are.</source>
        <translation>{count} dates sont déjà comblées et restent telles quelles.</translation>
    </message>
    <message>
        <source>{count} of {found} pairs of clear dates of the season are learned from: {pairs}.</source>
        <translation>{count} paires de dates dégagées de la saison sur {found} servent à l'apprentissage : {pairs}.</translation>
    </message>
    <message>
        <source>{count} of {looked_at} clear pixels of optical T2 look like cloud that the mask misses.</source>
        <translation>{count} sur {looked_at} pixels dégagés de l'optique T2 ressemblent à un nuage manqué par le masque.</translation>
    </message>
    <message>
        <source>{count} of {looked_at} clear pixels of optical T2 look like the shadow of a cloud that the mask misses.</source>
        <translation>{count} sur {looked_at} pixels dégagés de l'optique T2 ressemblent à l'ombre d'un nuage manqué par le masque.</translation>
    </message>
    <message>
        <source>{count} of {looked_at} clear pixels of optical T2 look like thin cloud that the mask misses.</source>
        <translation>{count} sur {looked_at} pixels dégagés de l'optique T2 ressemblent à un nuage fin manqué par le masque.</translation>
    </message>
    <message>
        <source>{count} of {looked_at} pixels that are clear in optical T2 look like cloud or its shadow in optical T1.</source>
        <translation>{count} sur {looked_at} pixels dégagés dans l'optique T2 ressemblent à un nuage ou à son ombre dans l'optique T1.</translation>
    </message>
    <message>
        <source>{count} pixels of {role} ({name}) outside the cloud hold what no reflectance can be ({values}): they stay as they are, and nothing is learned from them.</source>
        <translation>{count} pixels de {role} ({name}) hors des nuages contiennent ce qu'aucune réflectance ne peut être ({values}) : ils restent tels quels, et rien n'en est appris.</translation>
    </message>
    <message>
        <source>{date} is no date.</source>
        <translation>{date} n'est pas une date.</translation>
    </message>
    <message>
        <source>{day} lies outside the season ({first} to {last}), and no SAR is near it.</source>
        <translation>{day} est hors de la saison ({first} à {last}), et aucun SAR n'en est proche.</translation>
    </message>
    <message>
        <source>{figure} and {figure2} on all of them and {figure3} and {figure4} on those that changed</source>
        <translation>{figure} et {figure2} sur tous, et {figure3} et {figure4} sur ceux qui ont changé</translation>
    </message>
    <message>
        <source>{file_name} holds whole numbers ({dtype}), and no scale says what they mean.</source>
        <translation>{file_name} contient des nombres entiers ({dtype}), et aucune échelle ne dit ce qu'ils signifient.</translation>
    </message>
    <message>
        <source>{filename} cannot be opened or written: {strerror}.</source>
        <translation>{filename} ne peut pas être ouvert ou écrit : {strerror}.</translation>
    </message>
    <message>
        <source>{filename} cannot be opened: {strerror}.</source>
        <translation>{filename} ne peut pas être ouvert : {strerror}.</translation>
    </message>
    <message>
        <source>{file} cannot be read as a raster ({error}).</source>
        <translation>{file} ne peut pas être lu comme raster ({error}).</translation>
    </message>
    <message>
        <source>{file} holds further bands before those that are wanted.</source>
        <translation>{file} contient d'autres bandes avant celles qui sont voulues.</translation>
    </message>
    <message>
        <source>{flag} and {flag2} are both {path}.</source>
        <translation>{flag} et {flag2} sont tous deux {path}.</translation>
    </message>
    <message>
        <source>{flag} cannot be {value}.</source>
        <translation>{flag} ne peut pas être {value}.</translation>
    </message>
    <message>
        <source>{flag} cannot hold {value}.</source>
        <translation>{flag} ne peut pas contenir {value}.</translation>
    </message>
    <message>
        <source>{flag} has no value.</source>
        <translation>{flag} n'a pas de valeur.</translation>
    </message>
    <message>
        <source>{flag} is missing.</source>
        <translation>{flag} manque.</translation>
    </message>
    <message>
        <source>{flag} is too large.</source>
        <translation>{flag} est trop grand.</translation>
    </message>
    <message>
        <source>{flag} says of {name} that its pixels are {text} wide.</source>
        <translation>{flag} dit de {name} que ses pixels ont une largeur de {text}.</translation>
    </message>
    <message>
        <source>{flag} {path} is also the input {flag2}{inner}.</source>
        <translation>{flag} {path} est aussi l'entrée {flag2}{inner}.</translation>
    </message>
    <message>
        <source>{listed} are written, but {filename}, which is of an older {name} and changes how the new one reads, cannot be deleted: {strerror}.</source>
        <translation>Écriture terminée ({listed}), mais {filename}, qui vient d'une version antérieure de {name} et modifie la lecture de la nouvelle, ne peut pas être supprimé : {strerror}.</translation>
    </message>
    <message>
        <source>{mask} and {simulated} are of two runs of ClearDate: where the one says that pixels are simulated, the other may hold observed ones.</source>
        <translation>{mask} et {simulated} proviennent de deux traitements de ClearDate : là où le premier indique des pixels simulés, le second peut en contenir d'observés.</translation>
    </message>
    <message>
        <source>{message} Already written: {listed}. Left as before: {listed2}.</source>
        <translation>{message} Déjà écrit : {listed}. Laissé tel quel : {listed2}.</translation>
    </message>
    <message>
        <source>{method}: {psnr} dB on held-out clear pixels.</source>
        <translation>{method} : {psnr} dB sur des pixels dégagés réservés.</translation>
    </message>
    <message>
        <source>{named_by} leads to the network: it names {address}.</source>
        <translation>{named_by} mène au réseau : il indique {address}.</translation>
    </message>
    <message>
        <source>{names} alone cannot be learned.</source>
        <translation>{names} seul ne peut pas être appris.</translation>
    </message>
    <message>
        <source>{names} cannot be copied ({error}).</source>
        <translation>{names} : copie impossible ({error}).</translation>
    </message>
    <message>
        <source>{names} of {title} is not in all images, and --strict-bands was asked for.</source>
        <translation>{names} de {title} n'est pas dans toutes les images, et --strict-bands a été demandé.</translation>
    </message>
    <message>
        <source>{names} of {title} is taken for no reflectance: left out.</source>
        <translation>{names} de {title} n'est pas considéré comme une réflectance : laissé de côté.</translation>
    </message>
    <message>
        <source>{names} was trained on this date and cannot be scored: the blocks that training holds out hold no clear pixels.</source>
        <translation>{names} a été entraîné sur cette date et ne peut pas être évalué : les blocs que l'entraînement garde réservés ne contiennent aucun pixel dégagé.</translation>
    </message>
    <message>
        <source>{name} breaks when it is read: {reason}</source>
        <translation>La lecture de {name} échoue : {reason}</translation>
    </message>
    <message>
        <source>{name} cannot be put on the grid of the target: one of them has no CRS, and their pixel grids differ ({width} x {height} pixels at {bounds}, target {width2} x {height2} at {bounds2}).</source>
        <translation>{name} ne peut pas être mis sur la grille de la cible : l'un des deux n'a pas de SCR, et leurs grilles de pixels diffèrent ({width} x {height} pixels à {bounds}, cible {width2} x {height2} à {bounds2}).</translation>
    </message>
    <message>
        <source>{name} cannot be read as a raster ({error}).</source>
        <translation>{name} ne peut pas être lu comme raster ({error}).</translation>
    </message>
    <message>
        <source>{name} cannot be used here, though onnxruntime knows it.</source>
        <translation>{name} ne peut pas être utilisé ici, bien qu'onnxruntime le connaisse.</translation>
    </message>
    <message>
        <source>{name} does not overlap the target: it covers {xmin}, {ymin} to {xmax}, {ymax}, the target {left}, {bottom} to {right}, {top} (in the target's CRS).</source>
        <translation>{name} ne recouvre pas la cible : il couvre {xmin}, {ymin} à {xmax}, {ymax}, la cible {left}, {bottom} à {right}, {top} (dans le SCR de la cible).</translation>
    </message>
    <message>
        <source>{name} does not say the units of {band}.</source>
        <translation>{name} n'indique pas les unités de {band}.</translation>
    </message>
    <message>
        <source>{name} does not say what it was trained on; train it again for that.</source>
        <translation>{name} ne dit pas sur quoi il a été entraîné ; entraînez-le à nouveau pour cela.</translation>
    </message>
    <message>
        <source>{name} gives {given} alone; the other bands are those of {trees}, fitted on this date.</source>
        <translation>{name} ne donne que {given} ; les autres bandes sont celles de {trees}, ajustés sur cette date.</translation>
    </message>
    <message>
        <source>{name} has a CRS that cannot be converted to the target's ({error}).</source>
        <translation>{name} a un SCR qui ne peut pas être converti dans celui de la cible ({error}).</translation>
    </message>
    <message>
        <source>{name} has no CRS where others have one; its pixel grid fits.</source>
        <translation>{name} n'a pas de SCR alors que d'autres en ont un ; sa grille de pixels convient.</translation>
    </message>
    <message>
        <source>{name} has no grid, but {count} ground control points: its pixels have no places yet.</source>
        <translation>{name} n'a pas de grille, mais {count} points d'appui : ses pixels n'ont pas encore de place.</translation>
    </message>
    <message>
        <source>{name} holds complex numbers.</source>
        <translation>{name} contient des nombres complexes.</translation>
    </message>
    <message>
        <source>{name} is cut off or no MTL file.</source>
        <translation>{name} est tronqué ou n'est pas un fichier MTL.</translation>
    </message>
    <message>
        <source>{name} is damaged or cut off: pixels at row {row}, column {col} cannot be read ({error}).</source>
        <translation>{name} est endommagé ou tronqué : les pixels à la ligne {row}, colonne {col} ne peuvent pas être lus ({error}).</translation>
    </message>
    <message>
        <source>{name} is left out: {reason}</source>
        <translation>{name} est laissée de côté : {reason}</translation>
    </message>
    <message>
        <source>{name} is not filled: its pixels are not those of the season.</source>
        <translation>{name} n'est pas comblée : ses pixels ne sont pas ceux de la saison.</translation>
    </message>
    <message>
        <source>{name} is not filled: {reason}</source>
        <translation>{name} n'est pas comblée : {reason}</translation>
    </message>
    <message>
        <source>{name} is used without SAR: {sar} is no SAR item of the season.</source>
        <translation>{name} est utilisée sans SAR : {sar} n'est pas un élément SAR de la saison.</translation>
    </message>
    <message>
        <source>{name} is {value} at step {step}.</source>
        <translation>{name} vaut {value} à l'étape {step}.</translation>
    </message>
    <message>
        <source>{name} leads to the network: it names {address}.</source>
        <translation>{name} mène au réseau : il indique {address}.</translation>
    </message>
    <message>
        <source>{name} of {members}</source>
        <translation>{name} de {members}</translation>
    </message>
    <message>
        <source>{name} of {title} is learned from {other} of {title2}, which sees nearly the same.</source>
        <translation>{name} de {title} est appris à partir de {other} de {title2}, qui voit presque la même chose.</translation>
    </message>
    <message>
        <source>{name} runs on {ran_on}.</source>
        <translation>{name} s'exécute sur {ran_on}.</translation>
    </message>
    <message>
        <source>{name} simulates {bands}. Of {title} it does not know {left}: left out.</source>
        <translation>{name} simule {bands}. De {title}, il ne connaît pas {left} : laissé de côté.</translation>
    </message>
    <message>
        <source>{name} was trained on the few clear pixels of this date; how it does far from them cannot be told, so auto does not take it.</source>
        <translation>{name} a été entraîné sur les rares pixels dégagés de cette date ; on ne peut dire ce qu'il vaut loin d'eux, donc auto ne le prend pas.</translation>
    </message>
    <message>
        <source>{name} was trained on this very image and on all of its clear pixels, so it cannot be scored here and auto does not take it; its figures in the report flatter it.</source>
        <translation>{name} a été entraîné sur cette image même et sur tous ses pixels dégagés ; il ne peut donc pas être évalué ici et auto ne le prend pas ; ses chiffres dans le rapport le flattent.</translation>
    </message>
    <message>
        <source>{part} tiles of {size} pixels at once are too much for the memory of {name}; going on with {batch}.</source>
        <translation>{part} tuiles de {size} pixels à la fois, c'est trop pour la mémoire de {name} ; suite avec {batch}.</translation>
    </message>
    <message>
        <source>{path} brings no cloud mask.</source>
        <translation>{path} n'apporte pas de masque de nuages.</translation>
    </message>
    <message>
        <source>{path} cannot be read: {strerror}.</source>
        <translation>{path} ne peut pas être lu : {strerror}.</translation>
    </message>
    <message>
        <source>{path} does not exist.</source>
        <translation>{path} n'existe pas.</translation>
    </message>
    <message>
        <source>{path} has no CRS, so its place is unknown.</source>
        <translation>{path} n'a pas de SCR, son lieu est donc inconnu.</translation>
    </message>
    <message>
        <source>{path} has no band that is a polarisation.</source>
        <translation>{path} n'a aucune bande qui soit une polarisation.</translation>
    </message>
    <message>
        <source>{path} has no band {name}.</source>
        <translation>{path} n'a pas de bande {name}.</translation>
    </message>
    <message>
        <source>{path} has no file of the band {name}.</source>
        <translation>{path} n'a pas de fichier pour la bande {name}.</translation>
    </message>
    <message>
        <source>{path} has no {name}.</source>
        <translation>{path} n'a pas de {name}.</translation>
    </message>
    <message>
        <source>{path} has {count} bands without names.</source>
        <translation>{path} a {count} bandes sans nom.</translation>
    </message>
    <message>
        <source>{path} has {count} bands.</source>
        <translation>{path} a {count} bandes.</translation>
    </message>
    <message>
        <source>{path} holds no {kind} product.</source>
        <translation>{path} ne contient aucun produit {kind}.</translation>
    </message>
    <message>
        <source>{path} holds {count} products: {names}.</source>
        <translation>{path} contient {count} produits : {names}.</translation>
    </message>
    <message>
        <source>{path} is Level-1C: reflectance above the atmosphere, with no scene classification.</source>
        <translation>{path} est en Level-1C : réflectance au-dessus de l'atmosphère, sans classification de scène.</translation>
    </message>
    <message>
        <source>{path} is an ONNX file without a ClearDate card.</source>
        <translation>{path} est un fichier ONNX sans fiche ClearDate.</translation>
    </message>
    <message>
        <source>{path} is empty.</source>
        <translation>{path} est vide.</translation>
    </message>
    <message>
        <source>{path} is larger than metadata ever are.</source>
        <translation>{path} est plus volumineux que ne le sont jamais des métadonnées.</translation>
    </message>
    <message>
        <source>{path} is left out: its date is not known.</source>
        <translation>{path} est laissé de côté : sa date n'est pas connue.</translation>
    </message>
    <message>
        <source>{path} is no ONNX file, or is cut off.</source>
        <translation>{path} n'est pas un fichier ONNX, ou est tronqué.</translation>
    </message>
    <message>
        <source>{path} is no ONNX file.</source>
        <translation>{path} n'est pas un fichier ONNX.</translation>
    </message>
    <message>
        <source>{path} is no Sentinel-1 product of ESA's.</source>
        <translation>{path} n'est pas un produit Sentinel-1 de l'ESA.</translation>
    </message>
    <message>
        <source>{path} is no checkpoint of this ClearDate, or is damaged ({reason}).</source>
        <translation>{path} n'est pas un point de reprise de ce ClearDate, ou est endommagé ({reason}).</translation>
    </message>
    <message>
        <source>{path} is no item of a season.</source>
        <translation>{path} n'est pas un élément d'une saison.</translation>
    </message>
    <message>
        <source>{path} is no product that is known here.</source>
        <translation>{path} n'est pas un produit connu ici.</translation>
    </message>
    <message>
        <source>{path} is no program that can be run.</source>
        <translation>{path} n'est pas un programme exécutable.</translation>
    </message>
    <message>
        <source>{path} is no scene file.</source>
        <translation>{path} n'est pas un fichier de scène.</translation>
    </message>
    <message>
        <source>{path} is no season.</source>
        <translation>{path} n'est pas une saison.</translation>
    </message>
    <message>
        <source>{path} is not calibrated.</source>
        <translation>{path} n'est pas calibré.</translation>
    </message>
    <message>
        <source>{path} is not terrain-corrected: its pixels lie in the geometry of the radar.</source>
        <translation>{path} n'est pas corrigé du terrain : ses pixels sont dans la géométrie du radar.</translation>
    </message>
    <message>
        <source>{path} is of the level {level}.</source>
        <translation>{path} est du niveau {level}.</translation>
    </message>
    <message>
        <source>{path} is there, and is no result of filling a season.</source>
        <translation>{path} existe et n'est pas le résultat du comblement d'une saison.</translation>
    </message>
    <message>
        <source>{path} is too large for a model: {size} bytes.</source>
        <translation>{path} est trop gros pour un modèle : {size} octets.</translation>
    </message>
    <message>
        <source>{path} leads to files that are gone: {files}.</source>
        <translation>{path} mène à des fichiers disparus : {files}.</translation>
    </message>
    <message>
        <source>{path} lies outside of the area.</source>
        <translation>{path} est hors de la zone.</translation>
    </message>
    <message>
        <source>{path} shows what {kept} shows, which is taken.</source>
        <translation>{path} montre la même chose que {kept}, qui est pris.</translation>
    </message>
    <message>
        <source>{printable} has a name that is not UTF-8.</source>
        <translation>{printable} : le nom n'est pas en UTF-8.</translation>
    </message>
    <message>
        <source>{printable} is not UTF-8.</source>
        <translation>{printable} n'est pas en UTF-8.</translation>
    </message>
    <message>
        <source>{role} could also be amplitude, which its values do not tell; linear power is assumed. --sar-units settles it.</source>
        <translation>{role} pourrait aussi être une amplitude, ce que ses valeurs ne disent pas ; une puissance linéaire est supposée. --sar-units permet de trancher.</translation>
    </message>
    <message>
        <source>{role} has {count} bands, and band {index} was to be read: {path}.</source>
        <translation>{role} a {count} bandes, et la bande {index} devait être lue : {path}.</translation>
    </message>
    <message>
        <source>{role} holds hardly a value below 1000. If it is a Sentinel-2 product of baseline 04.00 or later (2022 on), set its offset to -0.1.</source>
        <translation>{role} n'a guère de valeurs sous 1000. S'il s'agit d'un produit Sentinel-2 de baseline 04.00 ou ultérieure (depuis 2022), mettez son décalage à -0.1.</translation>
    </message>
    <message>
        <source>{role} is taken as {name} (median {middle}).</source>
        <translation>{role} est interprété comme {name} (médiane {middle}).</translation>
    </message>
    <message>
        <source>{share} of the clear pixels of optical T2 look like cloud or its shadow. That is too much for what a mask misses, so they are taken for clear: there may be snow, or the mask is not that of this image. Check it.</source>
        <translation>{share} des pixels dégagés de l'optique T2 ressemblent à un nuage ou à son ombre. C'est trop pour ce qu'un masque manque, ils sont donc considérés comme dégagés : il y a peut-être de la neige, ou le masque n'est pas celui de cette image. Vérifiez-le.</translation>
    </message>
    <message>
        <source>{share} of the clear pixels of optical T2 look like cloud that the mask misses, or its shadow: of {looked_at} that were looked at {cloud} like cloud, {thin} like thin cloud and {shadow} like shadow. They stay as they are; the layer of suspects shows where, and they can be filled too.</source>
        <translation>{share} des pixels clairs de l’image optique T2 ressemblent à un nuage que le masque manque, ou à son ombre : sur {looked_at} examinés, {cloud} à un nuage, {thin} à un nuage fin et {shadow} à une ombre. Ils restent tels quels ; la couche des pixels suspects montre où, et ils peuvent aussi être remplis.</translation>
    </message>
    <message>
        <source>{share} of the pixels that are clear in optical T2 look like cloud or its shadow in optical T1 ({count} of {looked_at}; the layer of suspects shows where). Under the clouds of T2 such pixels cannot be told, and what is filled from them is wrong: take a clearer T1 if there is one.</source>
        <translation>{share} des pixels dégagés dans l'optique T2 ressemblent à un nuage ou à son ombre dans l'optique T1 ({count} sur {looked_at} ; la couche des pixels suspects montre où). Sous les nuages de T2, de tels pixels ne peuvent être reconnus, et ce qui est comblé d'après eux est faux : prenez une T1 plus dégagée s'il y en a une.</translation>
    </message>
    <message>
        <source>{stated} names of bands are given, but {title} has {count} bands: {path}.</source>
        <translation>{stated} noms de bandes sont donnés, mais {title} a {count} bandes : {path}.</translation>
    </message>
    <message>
        <source>{target} cannot be written ({error}).</source>
        <translation>{target} ne peut pas être écrit ({error}).</translation>
    </message>
    <message>
        <source>{target} cannot be written: {reason}.</source>
        <translation>{target} ne peut pas être écrit : {reason}.</translation>
    </message>
    <message>
        <source>{target} exists and is not of a demo scene.</source>
        <translation>{target} existe et ne vient pas d'une scène de démonstration.</translation>
    </message>
    <message>
        <source>{target} has become an input of this run while it ran.</source>
        <translation>{target} est devenu une entrée de ce traitement pendant son exécution.</translation>
    </message>
    <message>
        <source>{text} It is left out.</source>
        <translation>{text} Il est écarté.</translation>
    </message>
    <message>
        <source>{text} That is with the scale {scale} and offset {offset} of its tags.</source>
        <translation>{text} C'est avec l'échelle {scale} et le décalage {offset} de ses métadonnées.</translation>
    </message>
    <message>
        <source>{text} The mask says nothing of {unknown} others: they are its nodata ({nodata}), or it does not cover them.</source>
        <translation>{text} Le masque ne dit rien de {unknown} autres : ils sont son nodata ({nodata}), ou il ne les couvre pas.</translation>
    </message>
    <message>
        <source>{text} are no values of a mask.</source>
        <translation>{text} : ce ne sont pas des valeurs d'un masque.</translation>
    </message>
    <message>
        <source>{text} in the column {name} is no number.</source>
        <translation>{text} dans la colonne {name} n'est pas un nombre.</translation>
    </message>
    <message>
        <source>{titles} has no CRS; all files must share its pixel grid.</source>
        <translation>{titles} : pas de SCR ; tous les fichiers doivent avoir la même grille de pixels.</translation>
    </message>
    <message>
        <source>{titles} have too few bands in common ({told}).</source>
        <translation>{titles} ont trop peu de bandes en commun ({told}).</translation>
    </message>
    <message>
        <source>{titles} have {count} bands in common; at most {most} can be worked with: memory and time grow faster than their number.</source>
        <translation>{titles} ont {count} bandes en commun ; {most} au plus peuvent être traitées : mémoire et temps croissent plus vite que leur nombre.</translation>
    </message>
    <message>
        <source>{title} has its bands in another order than {title2}; they are matched by their names.</source>
        <translation>{title} a ses bandes dans un autre ordre que {title2} ; elles sont appariées d'après leurs noms.</translation>
    </message>
    <message>
        <source>{title} has {count} bands named {name}; they are told apart by their order.</source>
        <translation>{title} a {count} bandes nommées {name} ; elles sont distinguées par leur ordre.</translation>
    </message>
    <message>
        <source>{title} has {count} bands without names, {title2} has {count2}: nothing tells which are the same.</source>
        <translation>{title} a {count} bandes sans nom, {title2} en a {count2} : rien ne dit lesquelles sont les mêmes.</translation>
    </message>
    <message>
        <source>{title} has {names} too, which {title2} has not: not used.</source>
        <translation>{title} a aussi {names}, que {title2} n'a pas : non utilisé.</translation>
    </message>
    <message>
        <source>{unlike_date} of the simulated pixels look like none of the clear pixels of this date: the scene under the cloud is outside of what the methods were fitted on.</source>
        <translation>{unlike_date} des pixels simulés ne ressemblent à aucun des pixels dégagés de cette date : la scène sous les nuages est en dehors de ce sur quoi les méthodes ont été ajustées.</translation>
    </message>
    <message>
        <source>{unlike_training} of the simulated pixels look like nothing that {value} was trained on: the scene is out of its domain, and its result is a guess there. Train one on this place or season; where some pixels of the date are clear, use fill.</source>
        <translation>{unlike_training} des pixels simulés ne ressemblent à rien de ce sur quoi {value} a été entraîné : la scène est hors de son domaine, et son résultat y est une conjecture. Entraînez-en un sur ce lieu ou cette saison ; si certains pixels de la date sont dégagés, utilisez fill.</translation>
    </message>
    <message>
        <source>{verdict}. On held-out clear pixels the lead of boosted trees with SAR T2 over the same with it shuffled, and with SAR T1 in its place, is {figures} (± standard error).</source>
        <translation>{verdict}. Sur des pixels dégagés réservés, l'avance des arbres boostés avec le SAR T2 sur les mêmes avec le SAR T2 mélangé, et avec le SAR T1 à sa place, est de {figures} (± erreur type).</translation>
    </message>
    <message>
        <source>{what} cannot be put on the scene's grid: its polygon {number} has the corner {x}, {y}, which is {where}.</source>
        <translation>{what} : mise sur la grille de la scène impossible (le sommet {x}, {y} du polygone {number} est {where}).</translation>
    </message>
    <message>
        <source>{what} cannot be put on the scene's grid: {error}.</source>
        <translation>{what} : mise sur la grille de la scène impossible ({error}).</translation>
    </message>
    <message>
        <source>{what} cannot be read: it is a folder.</source>
        <translation>{what} : lecture impossible (c'est un dossier).</translation>
    </message>
    <message>
        <source>{what} cannot be read: it is a pipe, a device or another thing that is no file.</source>
        <translation>{what} : lecture impossible (c'est un tube, un périphérique ou autre chose qui n'est pas un fichier).</translation>
    </message>
    <message>
        <source>{what} cannot be read: {strerror}.</source>
        <translation>{what} : lecture impossible ({strerror}).</translation>
    </message>
    <message>
        <source>{what} declares a document type or entities, which are not read.</source>
        <translation>{what} : un type de document ou des entités y sont déclarés, qui ne sont pas lus.</translation>
    </message>
    <message>
        <source>{what} has a CRS {name} that is not known.</source>
        <translation>{what} a un SCR {name} inconnu.</translation>
    </message>
    <message>
        <source>{what} has a name that no file can have.</source>
        <translation>{what} : aucun fichier ne peut porter ce nom.</translation>
    </message>
    <message>
        <source>{what} holds no polygons.</source>
        <translation>{what} ne contient pas de polygones.</translation>
    </message>
    <message>
        <source>{what} is an item of a catalogue (STAC): its polygon is the footprint of the image, not its cloud.</source>
        <translation>{what} est un élément d'un catalogue (STAC) : son polygone est l'empreinte de l'image, pas ses nuages.</translation>
    </message>
    <message>
        <source>{what} is cut off or no XML ({error}).</source>
        <translation>{what} : tronqué ou pas du XML ({error}).</translation>
    </message>
    <message>
        <source>{what} is nested too deeply.</source>
        <translation>{what} : imbrication trop profonde.</translation>
    </message>
    <message>
        <source>{what} is no GeoJSON file.</source>
        <translation>{what} n'est pas un fichier GeoJSON.</translation>
    </message>
    <message>
        <source>{what} is no sound GeoJSON file: {error}.</source>
        <translation>{what} n'est pas un fichier GeoJSON correct : {error}.</translation>
    </message>
    <message>
        <source>{what} is taken to be in the coordinates of the scene, which has no CRS.</source>
        <translation>{what} : les coordonnées sont supposées être celles de la scène, qui n'a pas de SCR.</translation>
    </message>
    <message>
        <source>{what} reaches beyond the image; it is used as far as the image goes.</source>
        <translation>{what} : l'étendue dépasse l'image ; seule la partie dans l'image est utilisée.</translation>
    </message>
</context>
</TS>
