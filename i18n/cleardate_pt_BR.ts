<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="pt_BR" sourcelanguage="en">
<context>
    <name>ClearDate</name>
    <message>
        <source>(chosen)</source>
        <translation>(escolhido)</translation>
    </message>
    <message>
        <source>, about {time} left</source>
        <translation>, faltam cerca de {time}</translation>
    </message>
    <message>
        <source>90 % interval of {band}, plus and minus (reflectance)</source>
        <translation>Intervalo de 90 % de {band}, mais e menos (refletância)</translation>
    </message>
    <message>
        <source>90 % interval of {index}, plus and minus</source>
        <translation>Intervalo de 90 % de {index}, mais e menos</translation>
    </message>
    <message>
        <source>: too old for CUDA 13, which needs {needed}</source>
        <translation>: antigo demais para CUDA 13, que precisa de {needed}</translation>
    </message>
    <message>
        <source>A Python could not be fetched: {reason}</source>
        <translation>Não foi possível baixar um Python: {reason}</translation>
    </message>
    <message>
        <source>A calendar of even steps: days without an image as well</source>
        <translation>Um calendário de passos iguais: também dias sem imagem</translation>
    </message>
    <message>
        <source>A clear image of another date, with the bands of optical T2</source>
        <translation>Uma imagem sem nuvens de outra data, com as bandas da óptica T2</translation>
    </message>
    <message>
        <source>A few seconds of training, to see how all of it works.</source>
        <translation>Alguns segundos de treinamento, para ver como tudo funciona.</translation>
    </message>
    <message>
        <source>A file of the environment cannot be written.</source>
        <translation>Não é possível gravar um arquivo do ambiente.</translation>
    </message>
    <message>
        <source>A file's name has signs that {shell} would change: copy as Python.</source>
        <translation>O nome de um arquivo tem caracteres que o {shell} alteraria: copie como Python.</translation>
    </message>
    <message>
        <source>A folder that pip download filled on another machine</source>
        <translation>Uma pasta que pip download preencheu em outra máquina</translation>
    </message>
    <message>
        <source>A held-out place after epoch {epoch}</source>
        <translation>Um lugar reservado após a época {epoch}</translation>
    </message>
    <message>
        <source>A model cannot be called {name}.</source>
        <translation>Um modelo não pode se chamar {name}.</translation>
    </message>
    <message>
        <source>A network that also looks at the clear pixels of T2 around the cloud.</source>
        <translation>Uma rede que também olha os pixels sem nuvens de T2 ao redor da nuvem.</translation>
    </message>
    <message>
        <source>A network that changes T1 itself; the models that come with ClearDate are such.</source>
        <translation>Uma rede que altera o próprio T1; os modelos que vêm com o ClearDate são desse tipo.</translation>
    </message>
    <message>
        <source>A package arrived damaged.</source>
        <translation>Um pacote chegou danificado.</translation>
    </message>
    <message>
        <source>A picture of all dates, their cloud and scores</source>
        <translation>Uma imagem de todas as datas, suas nuvens e pontuações</translation>
    </message>
    <message>
        <source>A pixel depends on {pixels} pixels around it.</source>
        <translation>Um pixel depende dos {pixels} pixels ao redor.</translation>
    </message>
    <message>
        <source>A program did not answer for {seconds} s.</source>
        <translation>Um programa não respondeu durante {seconds} s.</translation>
    </message>
    <message>
        <source>A repair of the compute environment was not done to its end.</source>
        <translation>Um reparo do ambiente de cálculo não chegou ao fim.</translation>
    </message>
    <message>
        <source>A run of ClearDate is using the environment.</source>
        <translation>Uma execução do ClearDate está usando o ambiente.</translation>
    </message>
    <message>
        <source>A run that was stopped goes on with what is missing. Untick after changing settings.</source>
        <translation>Uma execução parada continua com o que falta. Desmarque depois de alterar as configurações.</translation>
    </message>
    <message>
        <source>A scene classification (SCL), a mask or a layer of polygons</source>
        <translation>Uma classificação de cena (SCL), uma máscara ou uma camada de polígonos</translation>
    </message>
    <message>
        <source>A scene file, or the collection.json of a season of two dates; may be given several times. Needed unless there is a season.</source>
        <translation>Um arquivo de cena, ou o collection.json de uma temporada de duas datas; pode ser indicado várias vezes. Necessário se não houver temporada.</translation>
    </message>
    <message>
        <source>A season that prepare made, its folder or collection.json, to learn from pairs of its dates: each date with at most 10 % cloud as T2, the nearest with at most 1 % as T1, both with SAR, at most 12 pairs.</source>
        <translation>Uma temporada que prepare criou (pasta ou collection.json), para aprender com pares de suas datas: cada data com no máximo 10 % de nuvens como T2, a mais próxima com no máximo 1 % como T1, ambas com SAR, no máximo 12 pares.</translation>
    </message>
    <message>
        <source>A simpler answer to compare with, for example optical T1; it also says where the scene changed.</source>
        <translation>Uma resposta mais simples para comparação, por exemplo a óptica T1; ela também indica onde a cena mudou.</translation>
    </message>
    <message>
        <source>A small network that corrects linear regression from T1 to T2.</source>
        <translation>Uma rede pequena que corrige a regressão linear de T1 a T2.</translation>
    </message>
    <message>
        <source>A table (CSV) of acquisitions, for stacks of your own: columns date, optical, clouds, sar and, where wished, cloud_values, cloud_kind, scale, offset, sar_units, orbit, bands; paths from its folder.</source>
        <translation>Uma tabela (CSV) de aquisições, para conjuntos próprios: colunas date, optical, clouds, sar e, se desejado, cloud_values, cloud_kind, scale, offset, sar_units, orbit, bands; caminhos a partir da pasta dela.</translation>
    </message>
    <message>
        <source>A trained model that takes part beside the method.</source>
        <translation>Um modelo treinado que participa ao lado do método.</translation>
    </message>
    <message>
        <source>A trained network of the library that takes part as well</source>
        <translation>Uma rede treinada da biblioteca que também participa</translation>
    </message>
    <message>
        <source>About {needed} GB of memory are needed, {free} GB are free. Close other programs.</source>
        <translation>São necessários cerca de {needed} GB de memória; {free} GB estão livres. Feche outros programas.</translation>
    </message>
    <message>
        <source>About {percent} of T2 is cloud.</source>
        <translation>Cerca de {percent} de T2 é nuvem.</translation>
    </message>
    <message>
        <source>About {percent} of T2 is cloud: little is left to learn from and to check with.</source>
        <translation>Cerca de {percent} de T2 é nuvem: resta pouco com que aprender e verificar.</translation>
    </message>
    <message>
        <source>About {time} on this computer's processor ({cores} cores), {memory} GB of memory.</source>
        <translation>Cerca de {time} no processador deste computador ({cores} núcleos), {memory} GB de memória.</translation>
    </message>
    <message>
        <source>About {time} on two cores and {memory} GB of memory.</source>
        <translation>Cerca de {time} com dois núcleos e {memory} GB de memória.</translation>
    </message>
    <message>
        <source>About {time} on two cores and {memory} GB of memory; more with a model.</source>
        <translation>Cerca de {time} com dois núcleos e {memory} GB de memória; mais com um modelo.</translation>
    </message>
    <message>
        <source>Adam's learning rate; unset, the preset's (0.0002 for the paper's).</source>
        <translation>Taxa de aprendizado do Adam; sem indicação, a da predefinição (0.0002 nas do artigo).</translation>
    </message>
    <message>
        <source>Add a scene to learn from.</source>
        <translation>Adicione uma cena com que aprender.</translation>
    </message>
    <message>
        <source>Add missed pixels to the mask</source>
        <translation>Adicionar à máscara os pixels não incluídos</translation>
    </message>
    <message>
        <source>Add scene files that exist</source>
        <translation>Adicionar arquivos de cena existentes</translation>
    </message>
    <message>
        <source>Add scenes</source>
        <translation>Adicionar cenas</translation>
    </message>
    <message>
        <source>Add the ending.</source>
        <translation>Acrescente a extensão.</translation>
    </message>
    <message>
        <source>Add the images of two dates to the project.</source>
        <translation>Adicione ao projeto as imagens de duas datas.</translation>
    </message>
    <message>
        <source>Add to mask</source>
        <translation>À máscara</translation>
    </message>
    <message>
        <source>Add to the models</source>
        <translation>Adicionar aos modelos</translation>
    </message>
    <message>
        <source>Adds it to the models and chooses it in the first tab</source>
        <translation>Adiciona-o aos modelos e o escolhe na primeira aba</translation>
    </message>
    <message>
        <source>Add…</source>
        <translation>Adicionar…</translation>
    </message>
    <message>
        <source>Advanced</source>
        <translation>Avançado</translation>
    </message>
    <message>
        <source>After</source>
        <translation>Depois</translation>
    </message>
    <message>
        <source>All dates together do not fill it, the nearest clear one does: {reason}</source>
        <translation>Ela não é preenchida por todas as datas juntas, mas pela data sem nuvens mais próxima: {reason}</translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation>Todos os arquivos (*)</translation>
    </message>
    <message>
        <source>All layers cover optical T2.</source>
        <translation>Todas as camadas cobrem a óptica T2.</translation>
    </message>
    <message>
        <source>All of T2 is cloud, so there is nothing to learn from. Use Simulate in the Processing toolbox instead, which needs no clear pixel.</source>
        <translation>T2 é toda nuvem, portanto não há com que aprender. Use Simular, na caixa de ferramentas de processamento, que não precisa de pixels sem nuvens.</translation>
    </message>
    <message>
        <source>All of it as JSON</source>
        <translation>Tudo em JSON</translation>
    </message>
    <message>
        <source>All of it is cloud: use Simulate optical image.</source>
        <translation>Tudo é nuvem: use Simular imagem óptica.</translation>
    </message>
    <message>
        <source>All that the mask says of T2 is cloud, the rest is nodata ({value}). If that means clear, save the mask without it (Raster &gt; Conversion &gt; Translate, additional parameters: -a_nodata none); if it means cloud, use Simulate in the Processing toolbox.</source>
        <translation>Tudo o que a máscara diz de T2 é nuvem; o resto é nodata ({value}). Se isso significa sem nuvens, salve a máscara sem esse valor (Raster &gt; Conversão &gt; Converter, parâmetros adicionais: -a_nodata none); se significa nuvem, use Simular, na caixa de ferramentas de processamento.</translation>
    </message>
    <message>
        <source>All with cloud</source>
        <translation>Com nuvens</translation>
    </message>
    <message>
        <source>Also</source>
        <translation>Também</translation>
    </message>
    <message>
        <source>Also each day with SAR alone</source>
        <translation>Também dias só com SAR</translation>
    </message>
    <message>
        <source>Also every</source>
        <translation>Também a cada</translation>
    </message>
    <message>
        <source>An input is in memory or temporary: save it as a file and choose that.</source>
        <translation>Uma entrada está na memória ou é temporária: salve-a como arquivo e escolha-o.</translation>
    </message>
    <message>
        <source>An optical image of the date of {name}, every pixel of it simulated.</source>
        <translation>Uma imagem óptica da data de {name}, com todos os pixels simulados.</translation>
    </message>
    <message>
        <source>An optical image without a SAR image that near in time is left out.</source>
        <translation>Uma imagem óptica sem imagem SAR tão próxima no tempo é deixada de fora.</translation>
    </message>
    <message>
        <source>Angle</source>
        <translation>Ângulo</translation>
    </message>
    <message>
        <source>Another QGIS is changing the environment (process, since: {holder}).</source>
        <translation>Outro QGIS está alterando o ambiente (processo, desde: {holder}).</translation>
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
        <translation>Aritmética das convoluções durante o treinamento; a validação e o modelo são fp32. auto: bf16 em uma GPU que o tenha, fp16 em uma mais antiga, fp32 em uma CPU.</translation>
    </message>
    <message>
        <source>As on the day itself, for what has to be known at once</source>
        <translation>Como no próprio dia, para o que se precisa saber logo</translation>
    </message>
    <message>
        <source>Ask your administrator about the limits of your account.</source>
        <translation>Pergunte ao administrador sobre os limites da sua conta.</translation>
    </message>
    <message>
        <source>Asking the registry</source>
        <translation>Consultando o repositório de pacotes</translation>
    </message>
    <message>
        <source>Asks of the images chosen in the first tab</source>
        <translation>Compara com as imagens escolhidas na primeira aba</translation>
    </message>
    <message>
        <source>Band</source>
        <translation>Banda</translation>
    </message>
    <message>
        <source>Band or index</source>
        <translation>Banda ou índice</translation>
    </message>
    <message>
        <source>Bands</source>
        <translation>Bandas</translation>
    </message>
    <message>
        <source>Bands to learn (not set: the preset's)</source>
        <translation>Bandas a aprender (não definidas: as da predefinição)</translation>
    </message>
    <message>
        <source>Bands to learn, of those that all scenes have, for example red,green,blue,nir,swir16; or all. Polarisations may be named too. Unset: red, green, blue and NIR for the paper's presets (mtcgan, mtcnn, cgan, cnn, pix2pix) where the scenes have them, all for others.</source>
        <translation>Bandas a aprender, dentre as que todas as cenas têm, por exemplo red,green,blue,nir,swir16; ou all. Polarizações também podem ser indicadas. Sem indicação: vermelho, verde, azul e NIR nas predefinições do artigo (mtcgan, mtcnn, cgan, cnn, pix2pix), se as cenas as tiverem; todas nas demais.</translation>
    </message>
    <message>
        <source>Bands whose own pixels are larger than those of the image, such as Sentinel-2's 20 m bands beside 10 m, on their own grid, a GeoTIFF; the filled image then holds the others alone. Unset: all bands are in the filled image, on its grid.</source>
        <translation>Bandas cujos próprios pixels são maiores que os da imagem, como as bandas de 20 m do Sentinel-2 ao lado das de 10 m, na própria grade delas, um GeoTIFF; a imagem preenchida contém então só as demais. Sem indicação: todas as bandas estão na imagem preenchida, na grade dela.</translation>
    </message>
    <message>
        <source>Bands with larger pixels in a file on their own grid, such as 20 m beside 10 m; else all bands are in the image</source>
        <translation>Bandas com pixels maiores em um arquivo na própria grade, como 20 m ao lado de 10 m; senão todas as bandas estão na imagem</translation>
    </message>
    <message>
        <source>Bands with larger pixels, on their own grid</source>
        <translation>Bandas com pixels maiores, na própria grade</translation>
    </message>
    <message>
        <source>Bands {names}</source>
        <translation>Bandas {names}</translation>
    </message>
    <message>
        <source>Batch file</source>
        <translation>Arquivo de lote</translation>
    </message>
    <message>
        <source>Batches learned as one</source>
        <translation>Lotes aprendidos como um só</translation>
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
        <translation>Antes / depois</translation>
    </message>
    <message>
        <source>Before: {name}</source>
        <translation>Antes: {name}</translation>
    </message>
    <message>
        <source>Beware</source>
        <translation>Avisos</translation>
    </message>
    <message>
        <source>Blue</source>
        <translation>Azul</translation>
    </message>
    <message>
        <source>Both SAR images are of the relative orbit {orbit}.</source>
        <translation>As duas imagens SAR são da órbita relativa {orbit}.</translation>
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
        <translation>Mudanças sob a nuvem que o radar não vê, como a cor de uma lavoura.</translation>
    </message>
    <message>
        <source>Channels of the first layer</source>
        <translation>Canais da primeira camada</translation>
    </message>
    <message>
        <source>Channels of the network's first layer; unset, the preset's (64 for the paper's). Smaller is faster and weaker.</source>
        <translation>Canais da primeira camada da rede; sem indicação, os da predefinição (64 nas do artigo). Com menos, é mais rápida e mais fraca.</translation>
    </message>
    <message>
        <source>Check</source>
        <translation>Verificar</translation>
    </message>
    <message>
        <source>Check that it exists and may be run.</source>
        <translation>Verifique se ele existe e pode ser executado.</translation>
    </message>
    <message>
        <source>Check the connection and QGIS's proxy, or install from a folder of wheels.</source>
        <translation>Verifique a conexão e o proxy do QGIS ou instale de uma pasta de wheels.</translation>
    </message>
    <message>
        <source>Check the path or choose another layer.</source>
        <translation>Verifique o caminho ou escolha outra camada.</translation>
    </message>
    <message>
        <source>Check the path, or leave it out to use the package registry.</source>
        <translation>Verifique o caminho ou omita-o para usar o repositório de pacotes.</translation>
    </message>
    <message>
        <source>Check the path.</source>
        <translation>Verifique o caminho.</translation>
    </message>
    <message>
        <source>Check the permissions and the free space.</source>
        <translation>Verifique as permissões e o espaço livre.</translation>
    </message>
    <message>
        <source>Check the proxy in QGIS's options (Network), or install from a folder of wheels.</source>
        <translation>Verifique o proxy nas opções do QGIS (Rede) ou instale de uma pasta de wheels.</translation>
    </message>
    <message>
        <source>Check the rights of the folder.</source>
        <translation>Verifique as permissões da pasta.</translation>
    </message>
    <message>
        <source>Checks</source>
        <translation>Verificações</translation>
    </message>
    <message>
        <source>Checks that the rasters of one place fit together and writes them down as a scene, which Train model learns from.
The rasters are not copied. A cloud mask of T2 keeps cloudy pixels out of the training; polygons are written to a file beside the scene.</source>
        <translation>Verifica se os rasters de um lugar combinam entre si e os registra como uma cena, com a qual Treinar modelo aprende.
Os rasters não são copiados. Uma máscara de nuvens de T2 mantém os pixels nublados fora do treinamento; os polígonos são gravados em um arquivo ao lado da cena.</translation>
    </message>
    <message>
        <source>Choose a Python {oldest} to {newest}, or leave it to ClearDate.</source>
        <translation>Escolha um Python de {oldest} a {newest} ou deixe a escolha com o ClearDate.</translation>
    </message>
    <message>
        <source>Choose a file name that ends in .onnx.</source>
        <translation>Escolha um nome de arquivo que termine em .onnx.</translation>
    </message>
    <message>
        <source>Choose a file or a product as it was downloaded; it is added to the project</source>
        <translation>Escolha um arquivo ou um produto como foi baixado; ele é adicionado ao projeto</translation>
    </message>
    <message>
        <source>Choose a file; it is added to the project</source>
        <translation>Escolher um arquivo; ele é adicionado ao projeto</translation>
    </message>
    <message>
        <source>Choose a filled date.</source>
        <translation>Escolha uma data preenchida.</translation>
    </message>
    <message>
        <source>Choose a folder on a disk of this machine.</source>
        <translation>Escolha uma pasta em um disco desta máquina.</translation>
    </message>
    <message>
        <source>Choose a folder or a file</source>
        <translation>Escolher uma pasta ou um arquivo</translation>
    </message>
    <message>
        <source>Choose a folder that is there.</source>
        <translation>Escolha uma pasta que exista.</translation>
    </message>
    <message>
        <source>Choose a folder with a short path, such as C:\ClearDate.</source>
        <translation>Escolha uma pasta com caminho curto, como C:\ClearDate.</translation>
    </message>
    <message>
        <source>Choose a folder.</source>
        <translation>Escolha uma pasta.</translation>
    </message>
    <message>
        <source>Choose a mask, or fill the missed pixels too (under Advanced).</source>
        <translation>Escolha uma máscara ou preencha também os pixels não incluídos (em Avançado).</translation>
    </message>
    <message>
        <source>Choose a polygon layer.</source>
        <translation>Escolha uma camada de polígonos.</translation>
    </message>
    <message>
        <source>Choose a raster</source>
        <translation>Escolher um raster</translation>
    </message>
    <message>
        <source>Choose an empty folder, or delete it yourself if you do not need it.</source>
        <translation>Escolha uma pasta vazia ou apague essa você mesmo, se não precisar dela.</translation>
    </message>
    <message>
        <source>Choose an empty folder.</source>
        <translation>Escolha uma pasta vazia.</translation>
    </message>
    <message>
        <source>Choose another folder for the filled image.</source>
        <translation>Escolha outra pasta para a imagem preenchida.</translation>
    </message>
    <message>
        <source>Choose another folder for the scene.</source>
        <translation>Escolha outra pasta para a cena.</translation>
    </message>
    <message>
        <source>Choose another folder.</source>
        <translation>Escolha outra pasta.</translation>
    </message>
    <message>
        <source>Choose another layer.</source>
        <translation>Escolha outra camada.</translation>
    </message>
    <message>
        <source>Choose another name.</source>
        <translation>Escolha outro nome.</translation>
    </message>
    <message>
        <source>Choose scenes, or a season.</source>
        <translation>Escolha cenas ou uma temporada.</translation>
    </message>
    <message>
        <source>Choose the cloud mask of T2, or draw the clouds on the map.</source>
        <translation>Escolha a máscara de nuvens de T2 ou desenhe as nuvens no mapa.</translation>
    </message>
    <message>
        <source>Choose the folder of a product</source>
        <translation>Escolha a pasta de um produto</translation>
    </message>
    <message>
        <source>Choose the folder that Prepare season made.</source>
        <translation>Escolha a pasta que Preparar temporada criou.</translation>
    </message>
    <message>
        <source>Choose the folder that holds the images.</source>
        <translation>Escolha a pasta que contém as imagens.</translation>
    </message>
    <message>
        <source>Choose {layers}.</source>
        <translation>Escolha {layers}.</translation>
    </message>
    <message>
        <source>Clear</source>
        <translation>Limpar</translation>
    </message>
    <message>
        <source>Clear dates have at most this cloud (%)</source>
        <translation>Nuvens máximas em datas sem nuvens (%)</translation>
    </message>
    <message>
        <source>Clear optical image of T1, for models that need it.</source>
        <translation>Imagem óptica sem nuvens de T1, para modelos que precisam dela.</translation>
    </message>
    <message>
        <source>Clear optical image of T1, with the bands of optical T2.</source>
        <translation>Imagem óptica sem nuvens de T1, com as bandas da óptica T2.</translation>
    </message>
    <message>
        <source>Clear pixels of {name} that look like cloud that its mask misses, by kind, and those that look like cloud in {t1}. They may be land that changed.</source>
        <translation>Pixels sem nuvens de {name} que parecem nuvem que a máscara não inclui, por tipo, e os que parecem nuvem em {t1}. Pode ser terreno que mudou.</translation>
    </message>
    <message>
        <source>Clear pixels that look like cloud or its shadow: {t2} in T2, {t1} in T1, of {looked_at} looked at.</source>
        <translation>Pixels sem nuvens que parecem nuvem ou a sombra dela: {t2} em T2, {t1} em T1, de {looked_at} examinados.</translation>
    </message>
    <message>
        <source>Clear pixels that look like cloud that the mask misses, a GeoTIFF: 0 none, 1 like cloud, 2 like thin cloud, 3 like its shadow, 4 to 6 the same in optical T1. They stay as they are; what is like cloud is not learned from, nor the rest if that would do harm.</source>
        <translation>Pixels sem nuvens que parecem nuvem que a máscara não inclui, um GeoTIFF: 0 nenhum, 1 como nuvem, 2 como nuvem fina, 3 como a sombra dela, 4 a 6 o mesmo na óptica T1. Eles ficam como estão; com os que parecem nuvem nada se aprende, nem com os demais se isso fizer mal.</translation>
    </message>
    <message>
        <source>Clear pixels that look like cloud, its haze or shadow, to look at and to mask</source>
        <translation>Pixels sem nuvens que parecem nuvem, a névoa ou a sombra dela, para ver e mascarar</translation>
    </message>
    <message>
        <source>ClearDate</source>
        <translation>ClearDate</translation>
    </message>
    <message>
        <source>ClearDate (fill cloudy dates from SAR)</source>
        <translation>ClearDate (preenche datas nubladas a partir de SAR)</translation>
    </message>
    <message>
        <source>ClearDate demo scene (made up)</source>
        <translation>Cena de demonstração do ClearDate (inventada)</translation>
    </message>
    <message>
        <source>ClearDate fill: {name}</source>
        <translation>Preenchimento do ClearDate: {name}</translation>
    </message>
    <message>
        <source>ClearDate model</source>
        <translation>Modelo do ClearDate</translation>
    </message>
    <message>
        <source>ClearDate model (*.onnx)</source>
        <translation>Modelo do ClearDate (*.onnx)</translation>
    </message>
    <message>
        <source>ClearDate scene</source>
        <translation>Cena do ClearDate</translation>
    </message>
    <message>
        <source>ClearDate season: {name}</source>
        <translation>Temporada do ClearDate: {name}</translation>
    </message>
    <message>
        <source>ClearDate simulation: {name}</source>
        <translation>Simulação do ClearDate: {name}</translation>
    </message>
    <message>
        <source>ClearDate's compute environment is not installed.</source>
        <translation>O ambiente de cálculo do ClearDate não está instalado.</translation>
    </message>
    <message>
        <source>ClearDate: compute environment</source>
        <translation>ClearDate: ambiente de cálculo</translation>
    </message>
    <message>
        <source>Click on the map.</source>
        <translation>Clique no mapa.</translation>
    </message>
    <message>
        <source>Click on the map: a pixel over time</source>
        <translation>Clique no mapa: um pixel ao longo do tempo</translation>
    </message>
    <message>
        <source>Close it where it is open, or choose another folder.</source>
        <translation>Feche-o onde estiver aberto ou escolha outra pasta.</translation>
    </message>
    <message>
        <source>Close other programs, or choose smaller tiles, patches or batches.</source>
        <translation>Feche outros programas ou escolha blocos, recortes ou lotes menores.</translation>
    </message>
    <message>
        <source>Cloud</source>
        <translation>Nublado</translation>
    </message>
    <message>
        <source>Cloud and shadow that the mask misses and that do not look like it, such as haze over all of the image: they stay in it, and what was learned from them is wrong.</source>
        <translation>Nuvens e sombras que a máscara não inclui e que não se parecem com isso, como névoa sobre toda a imagem: elas ficam nela, e o que se aprendeu com elas está errado.</translation>
    </message>
    <message>
        <source>Cloud from (%)</source>
        <translation>Nuvem a partir de (%)</translation>
    </message>
    <message>
        <source>Cloud mask</source>
        <translation>Máscara de nuvens</translation>
    </message>
    <message>
        <source>Cloud mask of T2 (raster or polygons)</source>
        <translation>Máscara de nuvens de T2 (raster ou polígonos)</translation>
    </message>
    <message>
        <source>Cloud mask of T2, a raster or a GeoJSON file of polygons; training uses the clear pixels only.</source>
        <translation>Máscara de nuvens de T2, um raster ou um arquivo GeoJSON de polígonos; o treinamento usa apenas os pixels sem nuvens.</translation>
    </message>
    <message>
        <source>Cloud mask of T2: a raster, or a GeoJSON file of polygons. Unset: the mask that comes with optical T2, if that is a product such as Sentinel-2's SAFE, else its nodata.</source>
        <translation>Máscara de nuvens de T2: um raster, ou um arquivo GeoJSON de polígonos. Sem indicação: a máscara que acompanha a óptica T2, se esta for um produto como o SAFE do Sentinel-2; senão, o nodata dela.</translation>
    </message>
    <message>
        <source>Cloud mask of the date to learn from</source>
        <translation>Máscara de nuvens da data com que aprender</translation>
    </message>
    <message>
        <source>Clouds drawn</source>
        <translation>Nuvens desenhadas</translation>
    </message>
    <message>
        <source>Clouds of T2</source>
        <translation>Nuvens de T2</translation>
    </message>
    <message>
        <source>Cloudy dates</source>
        <translation>Datas nubladas</translation>
    </message>
    <message>
        <source>Cloudy dates are filled from the nearest date that is as clear as this.</source>
        <translation>As datas nubladas são preenchidas a partir da data mais próxima que tenha no máximo esta cobertura de nuvens.</translation>
    </message>
    <message>
        <source>Cloudy optical image of T2: two bands or more, told by their descriptions, such as B04 or red; without these red, green, blue and NIR.</source>
        <translation>Imagem óptica nublada de T2: duas bandas ou mais, identificadas pelas descrições, como B04 ou red; sem estas, vermelho, verde, azul e NIR.</translation>
    </message>
    <message>
        <source>Coastal</source>
        <translation>Costeira</translation>
    </message>
    <message>
        <source>Comes with the first epoch.</source>
        <translation>Aparece com a primeira época.</translation>
    </message>
    <message>
        <source>Compile the generator</source>
        <translation>Compilar o gerador</translation>
    </message>
    <message>
        <source>Compile the generator with torch.compile; needs a C++ compiler and a minute at the start, and is faster on some machines.</source>
        <translation>Compilar o gerador com torch.compile; precisa de um compilador C++ e de um minuto no início, e é mais rápido em algumas máquinas.</translation>
    </message>
    <message>
        <source>Compression</source>
        <translation>Compressão</translation>
    </message>
    <message>
        <source>Compression of the outputs: zstd is fast, deflate is read by every program.</source>
        <translation>Compressão das saídas: zstd é rápida, deflate é lida por qualquer programa.</translation>
    </message>
    <message>
        <source>Compute activations again instead of keeping them: less than half of the memory for the paper's presets, up to a third more time, the same result.</source>
        <translation>Recalcular as ativações em vez de guardá-las: menos da metade da memória nas predefinições do artigo, até um terço a mais de tempo, o mesmo resultado.</translation>
    </message>
    <message>
        <source>Compute environment</source>
        <translation>Ambiente de cálculo</translation>
    </message>
    <message>
        <source>Compute environment…</source>
        <translation>Ambiente de cálculo…</translation>
    </message>
    <message>
        <source>Copied from a download by ClearDate.</source>
        <translation>Copiado por ClearDate de dados baixados.</translation>
    </message>
    <message>
        <source>Copy as Python</source>
        <translation>Copiar como Python</translation>
    </message>
    <message>
        <source>Copy as command</source>
        <translation>Copiar como comando</translation>
    </message>
    <message>
        <source>Copy as command ({shell})</source>
        <translation>Copiar como comando ({shell})</translation>
    </message>
    <message>
        <source>Copy it, on one grid</source>
        <translation>Copiar em uma grade</translation>
    </message>
    <message>
        <source>Copy log</source>
        <translation>Copiar log</translation>
    </message>
    <message>
        <source>Copy what lies in the area</source>
        <translation>Copiar o que fica na área</translation>
    </message>
    <message>
        <source>Copy what lies in the area, as COGs on one grid. Unset: files are read where they lie, and only tiles of one pass are copied, as they are put together.</source>
        <translation>Copiar o que fica na área, como COGs em uma única grade. Sem indicação: os arquivos são lidos onde estão, e só os blocos de uma mesma passagem são copiados, já que são reunidos.</translation>
    </message>
    <message>
        <source>Correct Sentinel-1 for the terrain</source>
        <translation>Corrigir o terreno de Sentinel-1</translation>
    </message>
    <message>
        <source>Correct it, or remove it to use the plugin's own environment.</source>
        <translation>Corrija-o ou remova-o para usar o ambiente próprio do complemento.</translation>
    </message>
    <message>
        <source>Corrected image</source>
        <translation>Imagem corrigida</translation>
    </message>
    <message>
        <source>Curves of the training</source>
        <translation>Curvas do treinamento</translation>
    </message>
    <message>
        <source>Date</source>
        <translation>Data</translation>
    </message>
    <message>
        <source>Date {number} of {count}: {title}</source>
        <translation>Data {number} de {count}: {title}</translation>
    </message>
    <message>
        <source>Dates</source>
        <translation>Datas</translation>
    </message>
    <message>
        <source>Dates are filled from pairs, as these settings need: {names}.</source>
        <translation>As datas são preenchidas a partir de pares, como exigem estas configurações: {names}.</translation>
    </message>
    <message>
        <source>Dates filled</source>
        <translation>Datas preenchidas</translation>
    </message>
    <message>
        <source>Dates that are done stay as they are</source>
        <translation>As datas prontas ficam como estão</translation>
    </message>
    <message>
        <source>Dates that failed</source>
        <translation>Datas com falha</translation>
    </message>
    <message>
        <source>Dates to fill (2018-05-26,2018-06-05; not set: all with cloud)</source>
        <translation>Datas a preencher (2018-05-26,2018-06-05; sem indicação: todas com nuvens)</translation>
    </message>
    <message>
        <source>Days</source>
        <translation>Dias</translation>
    </message>
    <message>
        <source>Days from the date to its SAR, and the relative orbit</source>
        <translation>Dias da data até seu SAR, e a órbita relativa</translation>
    </message>
    <message>
        <source>Days that no optical image shows; every pixel is simulated</source>
        <translation>Dias que nenhuma imagem óptica mostra; todos os pixels são simulados</translation>
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
        <translation>Demo: máscara de nuvens (SCL)</translation>
    </message>
    <message>
        <source>Demo optical T1 (clear)</source>
        <translation>Demo: óptica T1 (sem nuvens)</translation>
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
        <translation>SRC diferentes ({names}); na leitura, todas são levadas à grade da óptica T2.</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Concluído</translation>
    </message>
    <message>
        <source>Done in {time}.</source>
        <translation>Concluído em {time}.</translation>
    </message>
    <message>
        <source>Dot: observed. Ring: under cloud. Square: filled, with its 90 % interval.</source>
        <translation>Ponto: observado. Anel: sob nuvens. Quadrado: preenchido, com seu intervalo de 90 %.</translation>
    </message>
    <message>
        <source>Downloading {name} ({size} MB)</source>
        <translation>Baixando {name} ({size} MB)</translation>
    </message>
    <message>
        <source>Draw a rectangle on the map</source>
        <translation>Desenhar um retângulo no mapa</translation>
    </message>
    <message>
        <source>Draw clouds on the map: click for corners, right click ends a cloud, Backspace takes a corner back, Esc drops it</source>
        <translation>Desenhar nuvens no mapa: clique para os vértices, clique direito termina uma nuvem, Backspace desfaz um vértice, Esc descarta a nuvem</translation>
    </message>
    <message>
        <source>Draw polygons around the clouds, or choose another layer.</source>
        <translation>Desenhe polígonos em volta das nuvens ou escolha outra camada.</translation>
    </message>
    <message>
        <source>Dropout rate</source>
        <translation>Taxa de dropout</translation>
    </message>
    <message>
        <source>Dropout rate; unset, the preset's (0.5 for the paper's).</source>
        <translation>Taxa de dropout; sem indicação, a da predefinição (0.5 nas do artigo).</translation>
    </message>
    <message>
        <source>Each date gets a filled image, a trust layer and a report, called as its image. {FOLDER} stands for the folder of the time series.</source>
        <translation>Cada data recebe uma imagem preenchida, uma camada de confiança e um relatório, com o nome da sua imagem. {FOLDER} representa a pasta da série temporal.</translation>
    </message>
    <message>
        <source>Each date that is filled gets an image, a report and, if wanted, a trust layer, named after its day. Unless you choose another place, the folder lies beside the season: {FOLDER} and {NAME} stand for the season's folder and name.</source>
        <translation>Cada data preenchida recebe uma imagem, um relatório e, se desejado, uma camada de confiança, com o nome do seu dia. Se você não escolher outro lugar, a pasta fica ao lado da temporada: {FOLDER} e {NAME} representam a pasta e o nome da temporada.</translation>
    </message>
    <message>
        <source>Edge of a patch in pixels; unset, the preset's (256 for the paper's).</source>
        <translation>Lado de um recorte em pixels; sem indicação, o da predefinição (256 nas do artigo).</translation>
    </message>
    <message>
        <source>Edge of a pixel (metres; not set: as it is)</source>
        <translation>Lado de um pixel (metros; não definido: como está)</translation>
    </message>
    <message>
        <source>Edge of a pixel in metres.</source>
        <translation>Lado de um pixel em metros.</translation>
    </message>
    <message>
        <source>Edge of a pixel in metres; acquisitions are then copied, as they have to be computed.</source>
        <translation>Lado de um pixel em metros; as aquisições são então copiadas, pois precisam ser calculadas.</translation>
    </message>
    <message>
        <source>Edge of a tile in pixels; 0 chooses.</source>
        <translation>Lado de um bloco em pixels; 0 escolhe.</translation>
    </message>
    <message>
        <source>Edge of the scene (pixels)</source>
        <translation>Lado da cena (pixels)</translation>
    </message>
    <message>
        <source>Edge of the scene in pixels.</source>
        <translation>Lado da cena em pixels.</translation>
    </message>
    <message>
        <source>Elevation model (SNAP's name)</source>
        <translation>Modelo de elevação (nome no SNAP)</translation>
    </message>
    <message>
        <source>Else the others go on, and the summary says why it failed.</source>
        <translation>Caso contrário, as outras continuam, e o resumo diz por que ela falhou.</translation>
    </message>
    <message>
        <source>Ends after this step; the best model so far is written.</source>
        <translation>Termina após esta etapa; o melhor modelo até o momento é gravado.</translation>
    </message>
    <message>
        <source>Environment</source>
        <translation>Ambiente</translation>
    </message>
    <message>
        <source>Epochs</source>
        <translation>Épocas</translation>
    </message>
    <message>
        <source>Epochs; unset, the preset's.</source>
        <translation>Épocas; sem indicação, as da predefinição.</translation>
    </message>
    <message>
        <source>Error</source>
        <translation>Erro</translation>
    </message>
    <message>
        <source>Error of each band (RMSE in reflectance)</source>
        <translation>Erro de cada banda (RMSE em refletância)</translation>
    </message>
    <message>
        <source>Evaluate simulation</source>
        <translation>Avaliar simulação</translation>
    </message>
    <message>
        <source>Evaluation</source>
        <translation>Avaliação</translation>
    </message>
    <message>
        <source>Examples</source>
        <translation>Exemplos</translation>
    </message>
    <message>
        <source>Expected error of {band} (reflectance)</source>
        <translation>Erro esperado de {band} (refletância)</translation>
    </message>
    <message>
        <source>Export the model</source>
        <translation>Exportar o modelo</translation>
    </message>
    <message>
        <source>Export…</source>
        <translation>Exportar…</translation>
    </message>
    <message>
        <source>Failed: {reason}</source>
        <translation>Falhou: {reason}</translation>
    </message>
    <message>
        <source>False colour (NIR, red, green)</source>
        <translation>Falsa cor (NIR, vermelho, verde)</translation>
    </message>
    <message>
        <source>Fetching Python {version}</source>
        <translation>Baixando Python {version}</translation>
    </message>
    <message>
        <source>File</source>
        <translation>Arquivo</translation>
    </message>
    <message>
        <source>File or archive…</source>
        <translation>Arquivo ou arquivo compactado…</translation>
    </message>
    <message>
        <source>Fill</source>
        <translation>Preencher</translation>
    </message>
    <message>
        <source>Fill a date</source>
        <translation>Preencher data</translation>
    </message>
    <message>
        <source>Fill all cloudy dates of a season</source>
        <translation>Preencher todas as datas nubladas de uma temporada</translation>
    </message>
    <message>
        <source>Fill clouds</source>
        <translation>Preencher nuvens</translation>
    </message>
    <message>
        <source>Fill each date from earlier ones alone, as on the day itself.</source>
        <translation>Preencher cada data somente a partir das anteriores, como no próprio dia.</translation>
    </message>
    <message>
        <source>Fill it by pip download on a machine with the same system and Python.</source>
        <translation>Preencha-a com pip download em uma máquina com o mesmo sistema e o mesmo Python.</translation>
    </message>
    <message>
        <source>Fill many dates</source>
        <translation>Preencher várias datas</translation>
    </message>
    <message>
        <source>Fill many dates of a folder</source>
        <translation>Preencher várias datas de uma pasta</translation>
    </message>
    <message>
        <source>Fill many dates…</source>
        <translation>Preencher várias datas…</translation>
    </message>
    <message>
        <source>Fill missed cloud too</source>
        <translation>Preencher nuvem não incluída</translation>
    </message>
    <message>
        <source>Fill one date</source>
        <translation>Preencher uma data</translation>
    </message>
    <message>
        <source>Fill pixels that look like missed cloud too</source>
        <translation>Preencher também pixels que parecem nuvem não incluída na máscara</translation>
    </message>
    <message>
        <source>Fill season</source>
        <translation>Preencher temporada</translation>
    </message>
    <message>
        <source>Fill the cloudy part of an optical image from SAR</source>
        <translation>Preencher a parte nublada de uma imagem óptica a partir de SAR</translation>
    </message>
    <message>
        <source>Fill those pixels of optical T2 too, as if the mask had them.</source>
        <translation>Preencher também esses pixels da óptica T2, como se a máscara os incluísse.</translation>
    </message>
    <message>
        <source>Filled</source>
        <translation>Preenchida</translation>
    </message>
    <message>
        <source>Filled by {method}.</source>
        <translation>Preenchida por {method}.</translation>
    </message>
    <message>
        <source>Filled by {method}. On clear pixels of the same date that it had not seen, it is off by {error} in reflectance on average.</source>
        <translation>Preenchida por {method}. Em pixels sem nuvens da mesma data que não tinha visto, o desvio médio é de {error} em refletância.</translation>
    </message>
    <message>
        <source>Filled date</source>
        <translation>Data preenchida</translation>
    </message>
    <message>
        <source>Filled from all earlier dates and SAR; nearest: {dates}</source>
        <translation>Preenchida com todas as datas anteriores e SAR; mais próximas: {dates}</translation>
    </message>
    <message>
        <source>Filled from all other dates and SAR; nearest: {dates}</source>
        <translation>Preenchida com todas as outras datas e SAR; mais próximas: {dates}</translation>
    </message>
    <message>
        <source>Filled image</source>
        <translation>Imagem preenchida</translation>
    </message>
    <message>
        <source>Filled {name}</source>
        <translation>{name} preenchida</translation>
    </message>
    <message>
        <source>Filled {name}, bands with larger pixels</source>
        <translation>{name} preenchida, bandas com pixels maiores</translation>
    </message>
    <message>
        <source>Filled: {bands}. From SAR: {polarisations}.</source>
        <translation>Preenchido: {bands}. Do SAR: {polarisations}.</translation>
    </message>
    <message>
        <source>Fills every cloudy date of a folder whose files have dates in their names. A start for models that go on with the filled dates.</source>
        <translation>Preenche cada data nublada de uma pasta cujos arquivos têm a data no nome. Um ponto de partida para modelos que seguem trabalhando com as datas preenchidas.</translation>
    </message>
    <message>
        <source>Fills every cloudy date of a folder, one after the other.
Files are told apart by the date in their names, by their bands (SAR 2, optical 4) and by words such as cloud, mask or SCL for cloud masks (rasters or polygons). Every cloudy date is filled from the nearest clear one, each with its nearest SAR image, of one orbit if there is such a pair.
Products as they were downloaded, and what Prepare season made, are taken too, with the cloud masks that they bring.
A date that fails does not stop the others. The table summary.csv says what became of each; batch.json can be opened in the batch dialog of Fill clouds, to look at the pairs and change them.</source>
        <translation type="vanished">Preenche cada data nublada de uma pasta, uma após a outra.
Os arquivos são distinguidos pela data no nome, pelas bandas (SAR 2, óptica 4) e por palavras como cloud, mask ou SCL no caso das máscaras de nuvens (rasters ou polígonos). Cada data nublada é preenchida a partir da data sem nuvens mais próxima, cada uma com a imagem SAR mais próxima, de uma só órbita se houver tal par.
Produtos como foram baixados e o que Preparar temporada criou também são aceitos, com as máscaras de nuvens que trazem.
Uma data que falha não interrompe as outras. A tabela summary.csv diz o que aconteceu com cada uma; batch.json pode ser aberto no diálogo de processamento em lote de Preencher nuvens para ver os pares e alterá-los.</translation>
    </message>
    <message>
        <source>Fills every cloudy date of a folder, one after the other.
Files are told apart by the date in their names, by their bands (SAR 2, optical 4) and by words such as cloud, mask or SCL for cloud masks (rasters or polygons). Of five dates or more each cloudy one is filled from all others, as Fill season does. Fewer, and all where a setting needs it, are filled from the nearest clear date, each with its nearest SAR image, of one orbit if there is such a pair.
Products as they were downloaded, and what Prepare season made, are taken too, with the cloud masks that they bring.
A date that fails does not stop the others. The table summary.csv says what became of each; batch.json can be opened in the batch dialog of Fill clouds, to look at the pairs and change them.</source>
        <translation>Preenche cada data nublada de uma pasta, uma após a outra.
Os arquivos são distinguidos pela data no nome, pelas bandas (SAR 2, óptica 4) e por palavras como cloud, mask ou SCL no caso das máscaras de nuvens (rasters ou polígonos). A partir de cinco datas, cada data nublada é preenchida a partir de todas as outras, como faz “Preencher temporada”. Se houver menos, ou se uma configuração exigir, ela é preenchida a partir da data sem nuvens mais próxima, cada uma com a imagem SAR mais próxima, de uma só órbita se houver tal par.
Produtos como foram baixados e o que Preparar temporada criou também são aceitos, com as máscaras de nuvens que trazem.
Uma data que falha não interrompe as outras. A tabela summary.csv diz o que aconteceu com cada uma; batch.json pode ser aberto no diálogo de processamento em lote de Preencher nuvens para ver os pares e alterá-los.</translation>
    </message>
    <message>
        <source>Fills the cloudy dates of a season, each from all its other dates and from SAR.
The season is what Prepare season made of downloads or of a table of rasters. Clear pixels stay as they are. A date needs no clear pixel of its own, and no other date has to be clear: pixels that some date shows are enough.
A date that fails does not stop the others. The table summary.csv lists all dates with their cloud, the method and its score on held-out clear pixels beside simpler methods.</source>
        <translation>Preenche as datas nubladas de uma temporada, cada uma a partir de todas as outras e de SAR.
A temporada é o que Preparar temporada criou de dados baixados ou de uma tabela de rasters. Os pixels sem nuvens ficam como estão. Uma data não precisa de nenhum pixel sem nuvens próprio, e nenhuma outra precisa estar sem nuvens: bastam os pixels que alguma data mostra.
Uma data que falha não interrompe as outras. A tabela summary.csv lista todas as datas com suas nuvens, o método e sua pontuação em pixels sem nuvens reservados ao lado de métodos mais simples.</translation>
    </message>
    <message>
        <source>Fills the cloudy part of an optical image (date T2) from SAR and an older clear image (date T1).
Several methods are fitted on the clear pixels of T2 and compared on clear pixels that they have not seen; the best one fills. Clear pixels stay as they are. The log shows the scores of every method.</source>
        <translation>Preenche a parte nublada de uma imagem óptica (data T2) a partir de SAR e de uma imagem mais antiga sem nuvens (data T1).
Vários métodos são ajustados nos pixels sem nuvens de T2 e comparados em pixels sem nuvens que não viram; o melhor preenche. Os pixels sem nuvens ficam como estão. O log mostra as pontuações de cada método.</translation>
    </message>
    <message>
        <source>Fills the cloudy part of one image and says how far to trust each pixel. If the true image is given, as in a test with painted clouds, the filled pixels are scored against it.</source>
        <translation>Preenche a parte nublada de uma imagem e diz até que ponto confiar em cada pixel. Se a imagem verdadeira for indicada, como em um teste com nuvens pintadas, os pixels preenchidos são avaliados em relação a ela.</translation>
    </message>
    <message>
        <source>Filter speckle</source>
        <translation>Filtrar o speckle</translation>
    </message>
    <message>
        <source>Filter speckle (refined Lee); not needed for filling.</source>
        <translation>Filtrar o speckle (Lee refinado); não é necessário para preencher.</translation>
    </message>
    <message>
        <source>First day (2018-04-01)</source>
        <translation>Primeiro dia (2018-04-01)</translation>
    </message>
    <message>
        <source>Fits my layers?</source>
        <translation>Serve às camadas?</translation>
    </message>
    <message>
        <source>Fmask</source>
        <translation>Fmask</translation>
    </message>
    <message>
        <source>Fmask of HLS, in bits</source>
        <translation>Fmask do HLS, em bits</translation>
    </message>
    <message>
        <source>Folder</source>
        <translation>Pasta</translation>
    </message>
    <message>
        <source>Folder for the filled dates, their reports and a table.</source>
        <translation>Pasta para as datas preenchidas, seus relatórios e uma tabela.</translation>
    </message>
    <message>
        <source>Folder for the rasters.</source>
        <translation>Pasta para os rasters.</translation>
    </message>
    <message>
        <source>Folder of a product…</source>
        <translation>Pasta de um produto…</translation>
    </message>
    <message>
        <source>Folder of downloads</source>
        <translation>Pasta dos dados baixados</translation>
    </message>
    <message>
        <source>Folder of downloads or of a season</source>
        <translation>Pasta dos dados baixados ou de uma temporada</translation>
    </message>
    <message>
        <source>Folder of downloads or of a season…</source>
        <translation>Pasta dos dados baixados ou de uma temporada…</translation>
    </message>
    <message>
        <source>Folder of the results</source>
        <translation>Pasta dos resultados</translation>
    </message>
    <message>
        <source>Folder of the scene</source>
        <translation>Pasta da cena</translation>
    </message>
    <message>
        <source>Folder of the season</source>
        <translation>Pasta da temporada</translation>
    </message>
    <message>
        <source>Folder of the time series</source>
        <translation>Pasta da série temporal</translation>
    </message>
    <message>
        <source>Folder of wheels</source>
        <translation>Pasta de wheels</translation>
    </message>
    <message>
        <source>Follow addresses on the network inside files</source>
        <translation>Seguir endereços de rede dentro dos arquivos</translation>
    </message>
    <message>
        <source>Follow addresses on the network that a file names, such as the sources of a VRT. A remote raster that is given by its own address is read without this.</source>
        <translation>Seguir os endereços de rede que um arquivo indica, como as fontes de um VRT. Um raster remoto indicado pelo próprio endereço é lido sem esta opção.</translation>
    </message>
    <message>
        <source>For NVIDIA's graphics cards. auto: if the driver is new enough.</source>
        <translation>Para placas de vídeo NVIDIA. auto: se o driver for recente o bastante.</translation>
    </message>
    <message>
        <source>For each pixel: observed or simulated, the error to expect, and its 90 % interval</source>
        <translation>Para cada pixel: observado ou simulado, o erro esperado e seu intervalo de 90 %</translation>
    </message>
    <message>
        <source>For each pixel: observed or simulated, the error to expect, and what is unlike</source>
        <translation>Para cada pixel: observado ou simulado, o erro a esperar e o que é diferente</translation>
    </message>
    <message>
        <source>For filling dates</source>
        <translation>Para preencher datas</translation>
    </message>
    <message>
        <source>For filling dates and training</source>
        <translation>Para preencher datas e treinar</translation>
    </message>
    <message>
        <source>For what</source>
        <translation>Para quê</translation>
    </message>
    <message>
        <source>Four files, each of its own.</source>
        <translation>Quatro arquivos, todos diferentes.</translation>
    </message>
    <message>
        <source>Free some space, or choose a folder on another disk.</source>
        <translation>Libere espaço ou escolha uma pasta em outro disco.</translation>
    </message>
    <message>
        <source>From earlier dates alone</source>
        <translation>Só com datas anteriores</translation>
    </message>
    <message>
        <source>From this probability on, in per cent, a mask of probabilities is cloud.</source>
        <translation>A partir desta probabilidade, em por cento, uma máscara de probabilidades indica nuvem.</translation>
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
        <translation>processo gaussiano</translation>
    </message>
    <message>
        <source>Gaussian process on the best date</source>
        <translation>processo gaussiano sobre a melhor data</translation>
    </message>
    <message>
        <source>Give a model that ClearDate trained.</source>
        <translation>Indique um modelo treinado pelo ClearDate.</translation>
    </message>
    <message>
        <source>Give files names such as s2_20210907.tif, and bands names such as B04.</source>
        <translation>Dê aos arquivos nomes como s2_20210907.tif, e às bandas nomes como B04.</translation>
    </message>
    <message>
        <source>Give the file that Fill clouds wrote as its trust layer.</source>
        <translation>Indique o arquivo que Preencher nuvens gravou como camada de confiança.</translation>
    </message>
    <message>
        <source>Give the values with commas between them, for example 3,8,9,10.</source>
        <translation>Indique os valores separados por vírgulas, por exemplo 3,8,9,10.</translation>
    </message>
    <message>
        <source>Go by earlier dates alone</source>
        <translation>Usar somente as datas anteriores</translation>
    </message>
    <message>
        <source>Go on from the checkpoint beside the output.</source>
        <translation>Continuar do ponto de controle ao lado da saída.</translation>
    </message>
    <message>
        <source>Go on from where it stopped</source>
        <translation>Continuar de onde parou</translation>
    </message>
    <message>
        <source>Go on with a run that was stopped</source>
        <translation>Retomar uma execução interrompida</translation>
    </message>
    <message>
        <source>Go on with a run that was stopped: dates whose files are whole stay as they are. Season, settings and version must be those of that run.</source>
        <translation>Retomar uma execução interrompida: datas cujos arquivos estão completos ficam como estão. Temporada, configurações e versão devem ser as dessa execução.</translation>
    </message>
    <message>
        <source>Go on with a stopped run</source>
        <translation>Retomar execução parada</translation>
    </message>
    <message>
        <source>Green</source>
        <translation>Verde</translation>
    </message>
    <message>
        <source>Green: clear. Grey: cloud. Orange foot: to be filled. Violet: days of SAR.</source>
        <translation>Verde: limpo. Cinza: nuvens. Base laranja: a preencher. Violeta: dias de SAR.</translation>
    </message>
    <message>
        <source>Grow by</source>
        <translation>Expandir em</translation>
    </message>
    <message>
        <source>Grow the cloud mask by (pixels)</source>
        <translation>Expandir a máscara de nuvens em (pixels)</translation>
    </message>
    <message>
        <source>Grow the cloud mask by this many pixels. Unset: by 2 where it is Sentinel-2's scene classification (SCL), whose clouds end too early; else by none.</source>
        <translation>Ampliar a máscara de nuvens neste número de pixels. Sem indicação: em 2 se ela for a classificação de cena do Sentinel-2 (SCL), cujas nuvens terminam cedo demais; senão, em nenhum.</translation>
    </message>
    <message>
        <source>HTML</source>
        <translation>HTML</translation>
    </message>
    <message>
        <source>Half the 90 % interval, in expected errors: {widths}.</source>
        <translation>Metade do intervalo de 90 %, em erros esperados: {widths}.</translation>
    </message>
    <message>
        <source>Hatch</source>
        <translation>Hachura</translation>
    </message>
    <message>
        <source>Hatch the area that is simulated</source>
        <translation>Hachurar a área simulada</translation>
    </message>
    <message>
        <source>Hatch the simulated area</source>
        <translation>Hachurar a área simulada</translation>
    </message>
    <message>
        <source>Held-out PSNR in dB, by epoch</source>
        <translation>PSNR reservado em dB, por época</translation>
    </message>
    <message>
        <source>Help</source>
        <translation>Ajuda</translation>
    </message>
    <message>
        <source>How far to trust the filled {name}: which pixels are simulated, the expected error and 90 % interval of each band in the numbers of the image, and where the inputs are unlike anything seen.</source>
        <translation>Até que ponto confiar em {name} preenchida: quais pixels são simulados, o erro esperado e o intervalo de 90 % de cada banda nos números da imagem, e onde as entradas não se parecem com nada já visto.</translation>
    </message>
    <message>
        <source>How far to trust the filled {name}: which pixels are simulated, the expected error and 90 % interval of each band in the numbers of the image, and which pixels no other date shows.</source>
        <translation>Até que ponto confiar em {name} preenchida: quais pixels são simulados, o erro esperado e o intervalo de 90 % de cada banda nos números da imagem, e quais pixels nenhuma outra data mostra.</translation>
    </message>
    <message>
        <source>How good it is</source>
        <translation>Qual a qualidade</translation>
    </message>
    <message>
        <source>How it goes</source>
        <translation>Andamento</translation>
    </message>
    <message>
        <source>How much of T2 is cloud is not known yet.</source>
        <translation>Ainda não se sabe quanto de T2 é nuvem.</translation>
    </message>
    <message>
        <source>How much of T2 is cloud was not measured: {name} has too many corners.</source>
        <translation>Não foi medido quanto de T2 é nuvem: {name} tem vértices demais.</translation>
    </message>
    <message>
        <source>How to fill</source>
        <translation>Como preencher</translation>
    </message>
    <message>
        <source>How true the expected errors are</source>
        <translation>Quanto os erros esperados acertam</translation>
    </message>
    <message>
        <source>If you set an index or a mirror for pip, check that it has the package.</source>
        <translation>Se você configurou um índice ou espelho para o pip, verifique se ele tem o pacote.</translation>
    </message>
    <message>
        <source>Image to score</source>
        <translation>Imagem a avaliar</translation>
    </message>
    <message>
        <source>Images</source>
        <translation>Imagens</translation>
    </message>
    <message>
        <source>Images that it learned to make: {scenes}. Places: {places}.</source>
        <translation>Imagens que aprendeu a criar: {scenes}. Lugares: {places}.</translation>
    </message>
    <message>
        <source>Import a model</source>
        <translation>Importar um modelo</translation>
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
        <translation>Instale você mesmo o Python {version} e indique-o nas configurações.</translation>
    </message>
    <message>
        <source>Install Python {version}, or uv, and try again.</source>
        <translation>Instale o Python {version} ou o uv e tente novamente.</translation>
    </message>
    <message>
        <source>Install again</source>
        <translation>Reinstalar</translation>
    </message>
    <message>
        <source>Install from a folder of wheels</source>
        <translation>Instalar de uma pasta de wheels</translation>
    </message>
    <message>
        <source>Install from these files alone, without a network.</source>
        <translation>Instalar apenas destes arquivos, sem rede.</translation>
    </message>
    <message>
        <source>Install the compute environment</source>
        <translation>Instalar o ambiente de cálculo</translation>
    </message>
    <message>
        <source>Install what requirements/simulate.txt names, or let ClearDate install its own.</source>
        <translation>Instale o que consta em requirements/simulate.txt ou deixe o ClearDate instalar o seu próprio ambiente.</translation>
    </message>
    <message>
        <source>Install what training needs…</source>
        <translation>Instalar o que o treinamento exige…</translation>
    </message>
    <message>
        <source>Install, repair or remove…</source>
        <translation>Instalar, reparar ou remover…</translation>
    </message>
    <message>
        <source>Installs, repairs, checks or removes the Python environment that does ClearDate's computing.
It is a folder of its own: QGIS's Python is not touched. What is there already stays in use until the new one has been tried and found to work.</source>
        <translation>Instala, repara, verifica ou remove o ambiente Python que faz os cálculos do ClearDate.
Ele é uma pasta à parte: o Python do QGIS não é tocado. O que já existe continua em uso até que o novo tenha sido testado e funcione.</translation>
    </message>
    <message>
        <source>Install…</source>
        <translation>Instalar…</translation>
    </message>
    <message>
        <source>It can be used, but has learned on other values.</source>
        <translation>Pode ser usado, mas aprendeu com outros valores.</translation>
    </message>
    <message>
        <source>It cannot be told what is cloud in {name}: it holds {values}. Name the values that are cloud, or say under Advanced what the mask is.</source>
        <translation>Não é possível determinar o que é nuvem em {name}: contém {values}. Indique os valores que são nuvem ou diga em Avançado o que a máscara é.</translation>
    </message>
    <message>
        <source>It comes with ClearDate.</source>
        <translation>Vem com o ClearDate.</translation>
    </message>
    <message>
        <source>It corrects T1 itself.</source>
        <translation>Corrige o próprio T1.</translation>
    </message>
    <message>
        <source>It corrects linear regression from T1 to T2, fitted on the clear pixels of T2.</source>
        <translation>Corrige a regressão linear de T1 a T2, ajustada nos pixels sem nuvens de T2.</translation>
    </message>
    <message>
        <source>It gives {bands} as reflectance.</source>
        <translation>Dá {bands} como refletância.</translation>
    </message>
    <message>
        <source>It gives {given}. Fill takes {others} from boosted trees that are fitted on the date; Simulate leaves them out.</source>
        <translation>Ele dá {given}. Preencher obtém {others} de árvores com boosting ajustadas na data; Simular deixa de fora essas bandas.</translation>
    </message>
    <message>
        <source>It has no place in the CRS of the map.</source>
        <translation>Não tem lugar no SRC do mapa.</translation>
    </message>
    <message>
        <source>It has {days}.</source>
        <translation>Ela tem {days}.</translation>
    </message>
    <message>
        <source>It learns all bands that the scenes have in common.</source>
        <translation>Aprende todas as bandas que as cenas têm em comum.</translation>
    </message>
    <message>
        <source>It learns red, green, blue and NIR where the scenes have them.</source>
        <translation>Aprende vermelho, verde, azul e NIR onde as cenas os têm.</translation>
    </message>
    <message>
        <source>It makes the whole value itself.</source>
        <translation>Calcula ele mesmo o valor inteiro.</translation>
    </message>
    <message>
        <source>Its scenes have no place on the earth.</source>
        <translation>As cenas dele não têm lugar na Terra.</translation>
    </message>
    <message>
        <source>JSON</source>
        <translation>JSON</translation>
    </message>
    <message>
        <source>Keep dates that are filled already</source>
        <translation>Manter as datas já preenchidas</translation>
    </message>
    <message>
        <source>L1 loss</source>
        <translation>perda L1</translation>
    </message>
    <message>
        <source>Landsat</source>
        <translation>Landsat</translation>
    </message>
    <message>
        <source>Landsat's QA_PIXEL</source>
        <translation>QA_PIXEL do Landsat</translation>
    </message>
    <message>
        <source>Larger pixels apart</source>
        <translation>Pixels maiores à parte</translation>
    </message>
    <message>
        <source>Last day</source>
        <translation>Último dia</translation>
    </message>
    <message>
        <source>Layer</source>
        <translation>Camada</translation>
    </message>
    <message>
        <source>Learn so many batches as one, with the memory of one; batch norm still sees each apart. Presets with a discriminator compute their generator once more for it.</source>
        <translation>Aprender esta quantidade de lotes como um só, com a memória de um; a normalização por lote continua vendo cada um separadamente. As predefinições com discriminador calculam o gerador mais uma vez para isso.</translation>
    </message>
    <message>
        <source>Learning rate</source>
        <translation>Taxa de aprendizado</translation>
    </message>
    <message>
        <source>Left empty: {python}</source>
        <translation>Se deixado vazio: {python}</translation>
    </message>
    <message>
        <source>Licence</source>
        <translation>Licença</translation>
    </message>
    <message>
        <source>Like missed cloud in {name}</source>
        <translation>Parece nuvem não incluída em {name}</translation>
    </message>
    <message>
        <source>Log</source>
        <translation>Log</translation>
    </message>
    <message>
        <source>Log: {path}</source>
        <translation>Log: {path}</translation>
    </message>
    <message>
        <source>Look at the dates of a season</source>
        <translation>Examinar as datas de uma temporada</translation>
    </message>
    <message>
        <source>Looking for a Python</source>
        <translation>Procurando um Python</translation>
    </message>
    <message>
        <source>Looking for a graphics card</source>
        <translation>Procurando uma placa de vídeo</translation>
    </message>
    <message>
        <source>Looking through {folder}</source>
        <translation>Examinando {folder}</translation>
    </message>
    <message>
        <source>Looks for downloads in a folder (Sentinel-2, Landsat, terrain-corrected Sentinel-1, STAC items, as folders or archives) and writes down what it finds as a season: a STAC Collection that leads to the files where they lie.
The items of a season, and products themselves, can be given to all other algorithms as images. With an area they can be copied, cut to it and on one grid.</source>
        <translation>Procura dados baixados em uma pasta (Sentinel-2, Landsat, Sentinel-1 com correção de terreno, itens STAC, como pastas ou arquivos compactados) e registra o que encontra como uma temporada: uma STAC Collection que leva aos arquivos onde eles estão.
Os itens de uma temporada, e os próprios produtos, podem ser indicados como imagens a todos os outros algoritmos. Com uma área, podem ser copiados, recortados para ela e em uma única grade.</translation>
    </message>
    <message>
        <source>Loss while training, by epoch</source>
        <translation>Perda no treinamento, por época</translation>
    </message>
    <message>
        <source>Lost in fewer bits</source>
        <translation>Perda com menos bits</translation>
    </message>
    <message>
        <source>MAE</source>
        <translation>MAE</translation>
    </message>
    <message>
        <source>Made by ClearDate {version} on {day}.</source>
        <translation>Criado pelo ClearDate {version} em {day}.</translation>
    </message>
    <message>
        <source>Made up by a program, to try things on; no place on Earth looks like this.</source>
        <translation>Inventada por um programa, para fazer testes; nenhum lugar da Terra é assim.</translation>
    </message>
    <message>
        <source>Made with</source>
        <translation>Criado com</translation>
    </message>
    <message>
        <source>Make a mask that holds the pixels that look like missed cloud, too, and choose it</source>
        <translation>Fazer uma máscara que contenha também os pixels que parecem nuvem não incluída, e escolhê-la</translation>
    </message>
    <message>
        <source>Make a scene of layers: opens the algorithm for it</source>
        <translation>Criar uma cena a partir de camadas: abre o algoritmo para isso</translation>
    </message>
    <message>
        <source>Make demo scene</source>
        <translation>Criar cena de demonstração</translation>
    </message>
    <message>
        <source>Make it smaller, or save the layer in a CRS that has an EPSG code.</source>
        <translation>Torne-o menor ou salve a camada em um SRC que tenha código EPSG.</translation>
    </message>
    <message>
        <source>Make training scene</source>
        <translation>Criar cena de treinamento</translation>
    </message>
    <message>
        <source>Makes a season of a folder of downloads, or of a table of rasters, and fills its cloudy dates, each from all others, with trust layers. Give one of the two; with an area the downloads are best copied, cut to it and on one grid.</source>
        <translation>Faz uma temporada de uma pasta de dados baixados ou de uma tabela de rasters e preenche suas datas nubladas, cada uma a partir de todas as outras, com camadas de confiança. Indique uma das duas; com uma área, convém copiar os dados baixados, recortados para ela e em uma única grade.</translation>
    </message>
    <message>
        <source>Makes a small made-up scene and puts it into the project</source>
        <translation>Cria uma pequena cena inventada e a põe no projeto</translation>
    </message>
    <message>
        <source>Makes a small made-up scene to try things on: SAR and optical images of two dates, a cloud mask, and the truth under the clouds.
It shows how things work and says nothing about quality.</source>
        <translation>Cria uma pequena cena inventada para fazer testes: imagens SAR e ópticas de duas datas, uma máscara de nuvens e a verdade sob as nuvens.
Mostra como tudo funciona e nada diz sobre a qualidade.</translation>
    </message>
    <message>
        <source>Makes a terrain-corrected image of a Sentinel-1 GRD product with SNAP, which has to be installed: orbit file, thermal noise, calibration to sigma nought, on wish a speckle filter, terrain correction.
Sentinel-1 RTC of the Planetary Computer, of ASF or of Earth Engine needs none of this.</source>
        <translation>Cria com o SNAP, que precisa estar instalado, uma imagem com correção de terreno a partir de um produto GRD do Sentinel-1: arquivo de órbita, ruído térmico, calibração para sigma zero, se desejado um filtro de speckle, correção de terreno.
O Sentinel-1 RTC do Planetary Computer, da ASF ou do Earth Engine não precisa de nada disso.</translation>
    </message>
    <message>
        <source>Makes an optical image from SAR of the same date alone.</source>
        <translation>Cria uma imagem óptica apenas a partir de SAR da mesma data.</translation>
    </message>
    <message>
        <source>Makes hatched polygons of the pixels that a fill has simulated, from its trust layer.
Put them over the filled image. Images of more than 2000 pixels an edge are read coarser.</source>
        <translation>Cria polígonos hachurados dos pixels que um preenchimento simulou, a partir da sua camada de confiança.
Coloque-os sobre a imagem preenchida. Imagens com mais de 2000 pixels de lado são lidas com menos detalhe.</translation>
    </message>
    <message>
        <source>Makes the optical image of T2 from SAR and optical T1 and from SAR T2.</source>
        <translation>Cria a imagem óptica de T2 a partir de SAR e óptica T1 e de SAR T2.</translation>
    </message>
    <message>
        <source>Makes the optical image of T2 from SAR and optical T1, from SAR T2, and from the clear pixels of T2.</source>
        <translation>Cria a imagem óptica de T2 a partir de SAR e óptica T1, de SAR T2 e dos pixels sem nuvens de T2.</translation>
    </message>
    <message>
        <source>Making the demo scene…</source>
        <translation>Criando a cena de demonstração…</translation>
    </message>
    <message>
        <source>Making the environment</source>
        <translation>Criando o ambiente</translation>
    </message>
    <message>
        <source>Making the pictures…</source>
        <translation>Criando as figuras…</translation>
    </message>
    <message>
        <source>Many dates of one place, each filled from all others. Choose the folder with your downloads (Sentinel-2, Landsat, Sentinel-1), or drop it here.</source>
        <translation>Muitas datas de um lugar, cada uma preenchida com todas as outras. Escolha a pasta com os dados baixados (Sentinel-2, Landsat, Sentinel-1) ou solte-a aqui.</translation>
    </message>
    <message>
        <source>Mask</source>
        <translation>Máscara</translation>
    </message>
    <message>
        <source>Mask of pixels to score</source>
        <translation>Máscara dos pixels a avaliar</translation>
    </message>
    <message>
        <source>Mean</source>
        <translation>Média</translation>
    </message>
    <message>
        <source>Measured on pixels of the same scenes that it did not learn from.</source>
        <translation>Medido em pixels das mesmas cenas com os quais não aprendeu.</translation>
    </message>
    <message>
        <source>Method</source>
        <translation>Método</translation>
    </message>
    <message>
        <source>Method and result</source>
        <translation>Método e resultado</translation>
    </message>
    <message>
        <source>Method: {}</source>
        <translation>Método: {}</translation>
    </message>
    <message>
        <source>Missed cloud</source>
        <translation>Nuvem não incluída</translation>
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
        <translation>Arquivo do modelo</translation>
    </message>
    <message>
        <source>Models</source>
        <translation>Modelos</translation>
    </message>
    <message>
        <source>Models ran on</source>
        <translation>Modelos executados em</translation>
    </message>
    <message>
        <source>Models run on the processor: CUDA was tried and does not work here ({reason}).</source>
        <translation>Os modelos são executados no processador: CUDA foi testada e não funciona aqui ({reason}).</translation>
    </message>
    <message>
        <source>Models run on the processor: the driver {driver} of {gpu} is older than {needed}.</source>
        <translation>Os modelos são executados no processador: o driver {driver} de {gpu} é anterior a {needed}.</translation>
    </message>
    <message>
        <source>Models run on the processor: {folder} has no wheel of {what}.</source>
        <translation>Os modelos são executados no processador: {folder} não tem nenhum wheel de {what}.</translation>
    </message>
    <message>
        <source>Models that come with the plugin stay.</source>
        <translation>Os modelos que vêm com o complemento permanecem.</translation>
    </message>
    <message>
        <source>More</source>
        <translation>Mais</translation>
    </message>
    <message>
        <source>Move it elsewhere, and try again.</source>
        <translation>Mova isso para outro local e tente de novo.</translation>
    </message>
    <message>
        <source>NIR</source>
        <translation>NIR</translation>
    </message>
    <message>
        <source>Name it in PYTHON.</source>
        <translation>Indique-o em PYTHON.</translation>
    </message>
    <message>
        <source>Name of the scene</source>
        <translation>Nome da cena</translation>
    </message>
    <message>
        <source>Name of the scene; unset, the name of the file.</source>
        <translation>Nome da cena; sem indicação, o nome do arquivo.</translation>
    </message>
    <message>
        <source>Names of bands</source>
        <translation>Nomes das bandas</translation>
    </message>
    <message>
        <source>Names of the bands of all images in the order of the files, as in fill.</source>
        <translation>Nomes das bandas de todas as imagens na ordem dos arquivos, como em fill.</translation>
    </message>
    <message>
        <source>Names of the bands of both optical images in the order of the files, for example red,green,blue,nir,swir16; - for one to leave out. swir16@20 says that its own pixels are 20 wide, in the units of the CRS, where that is more than the file's. Of a product these bands are read; all reads every band that it has. Unset: the descriptions in the files, else the order red, green, blue, NIR; of a product those four.</source>
        <translation>Nomes das bandas de ambas as imagens ópticas na ordem dos arquivos, por exemplo red,green,blue,nir,swir16; - para deixar uma de fora. swir16@20 diz que os próprios pixels dela têm 20 de largura, nas unidades do SRC, onde isso for mais que no arquivo. De um produto são lidas estas bandas; all lê todas as que ele tem. Sem indicação: as descrições nos arquivos; na falta delas, a ordem vermelho, verde, azul, NIR; de um produto, essas quatro.</translation>
    </message>
    <message>
        <source>Narrow NIR</source>
        <translation>NIR estreito</translation>
    </message>
    <message>
        <source>Needs an area. Without copies the files are read where they lie.</source>
        <translation>Precisa de uma área. Sem cópias, os arquivos são lidos onde estão.</translation>
    </message>
    <message>
        <source>Networks that look into connections have an authority of their own: add it to QGIS's options (Authentication), or install from a folder of wheels.</source>
        <translation>Redes que inspecionam as conexões têm sua própria autoridade certificadora: adicione-a nas opções do QGIS (Autenticação) ou instale de uma pasta de wheels.</translation>
    </message>
    <message>
        <source>New scene…</source>
        <translation>Nova cena…</translation>
    </message>
    <message>
        <source>No CRS, but all layers share one pixel grid.</source>
        <translation>Sem SRC, mas todas as camadas compartilham a mesma grade de pixels.</translation>
    </message>
    <message>
        <source>No NVIDIA graphics card was found; models run on the processor.</source>
        <translation>Nenhuma placa de vídeo NVIDIA foi encontrada; os modelos são executados no processador.</translation>
    </message>
    <message>
        <source>No Python {version} to use was found; fetching one (about {size} MB).</source>
        <translation>Nenhum Python {version} utilizável foi encontrado; um será baixado (cerca de {size} MB).</translation>
    </message>
    <message>
        <source>No SAR near it</source>
        <translation>Sem SAR próximo</translation>
    </message>
    <message>
        <source>No date could be filled. The first that failed is {date}: {reason}</source>
        <translation>Nenhuma data pôde ser preenchida. A primeira que falhou é {date}: {reason}</translation>
    </message>
    <message>
        <source>No date has a pixel there.</source>
        <translation>Nenhuma data tem um pixel ali.</translation>
    </message>
    <message>
        <source>No model yet. Import one, or train one.</source>
        <translation>Ainda não há modelos. Importe ou treine um.</translation>
    </message>
    <message>
        <source>No picture of {files}: changed or gone since this run.</source>
        <translation>Sem figura de {files}: mudou ou sumiu desde esta execução.</translation>
    </message>
    <message>
        <source>No report yet. Fill a date, or open the report of an earlier run.</source>
        <translation>Ainda não há relatório. Preencha uma data ou abra o relatório de uma execução anterior.</translation>
    </message>
    <message>
        <source>No scene yet. Make one of layers, or add a scene file.</source>
        <translation>Ainda não há cenas. Crie uma a partir de camadas ou adicione um arquivo de cena.</translation>
    </message>
    <message>
        <source>No season is given.</source>
        <translation>Nenhuma temporada foi indicada.</translation>
    </message>
    <message>
        <source>No season yet: it is prepared of what lies there, which stays as it is.</source>
        <translation>Ainda não é uma temporada: ela é preparada com o que está lá, que fica como está.</translation>
    </message>
    <message>
        <source>No, it does not fit these layers.</source>
        <translation>Não, não serve para estas camadas.</translation>
    </message>
    <message>
        <source>None</source>
        <translation>Nenhuma</translation>
    </message>
    <message>
        <source>None is stated.</source>
        <translation>Nenhuma informada.</translation>
    </message>
    <message>
        <source>None was found that will do; Python {version} is downloaded (about {size} MB).</source>
        <translation>Nenhum que sirva foi encontrado; o Python {version} será baixado (cerca de {size} MB).</translation>
    </message>
    <message>
        <source>None yet</source>
        <translation>Ainda nenhum</translation>
    </message>
    <message>
        <source>Not the published files, so their hashes were not checked: {files}.</source>
        <translation>Não são os arquivos publicados, portanto os hashes deles não foram verificados: {files}.</translation>
    </message>
    <message>
        <source>Nothing can be written to the folder {folder}. Choose another one.</source>
        <translation>Não é possível gravar na pasta {folder}. Escolha outra.</translation>
    </message>
    <message>
        <source>Nothing is damaged.</source>
        <translation>Nada está danificado.</translation>
    </message>
    <message>
        <source>Now</source>
        <translation>Estado atual</translation>
    </message>
    <message>
        <source>Numbers of the preset</source>
        <translation>Valores da predefinição</translation>
    </message>
    <message>
        <source>Numbers that models compute with: auto takes 8 bits on processors that are fast at it, and 16 on a GPU, where their cards state that at most 0.1 dB is lost.</source>
        <translation>Números com que os modelos calculam: auto usa 8 bits em processadores rápidos com eles, e 16 em uma GPU, quando as fichas indicam perda de no máximo 0.1 dB.</translation>
    </message>
    <message>
        <source>Numbers that the model computes with: auto takes 8 bits on processors that are fast at it, and 16 on a GPU, where its card states that at most 0.1 dB is lost, and 32 for those that come with ClearDate.</source>
        <translation>Números com que o modelo calcula: auto usa 8 bits em processadores rápidos com eles, e 16 em uma GPU, quando a ficha indica perda de no máximo 0.1 dB, e 32 para os que vêm com o ClearDate.</translation>
    </message>
    <message>
        <source>Offline, or with another Python</source>
        <translation>Off-line ou com outro Python</translation>
    </message>
    <message>
        <source>Offset of optical T1 (not set: from the file)</source>
        <translation>Deslocamento da óptica T1 (não definido: do arquivo)</translation>
    </message>
    <message>
        <source>Offset of optical T1; -0.1 for Sentinel-2 products of baseline 04.00 and later.</source>
        <translation>Deslocamento da óptica T1; -0.1 para produtos Sentinel-2 da linha de base 04.00 e posteriores.</translation>
    </message>
    <message>
        <source>Offset of optical T2 (not set: from the file)</source>
        <translation>Deslocamento da óptica T2 (não definido: do arquivo)</translation>
    </message>
    <message>
        <source>Offset of optical T2, as for T1.</source>
        <translation>Deslocamento da óptica T2, como para T1.</translation>
    </message>
    <message>
        <source>Offset of the image to score</source>
        <translation>Deslocamento da imagem a avaliar</translation>
    </message>
    <message>
        <source>Offset of the image to score alone.</source>
        <translation>Deslocamento só da imagem a avaliar.</translation>
    </message>
    <message>
        <source>Offset of the simpler answer</source>
        <translation>Deslocamento da resposta mais simples</translation>
    </message>
    <message>
        <source>Offset of the simpler answer alone.</source>
        <translation>Deslocamento só da resposta mais simples.</translation>
    </message>
    <message>
        <source>Offset of the true image</source>
        <translation>Deslocamento da imagem verdadeira</translation>
    </message>
    <message>
        <source>Offset of the true image alone.</source>
        <translation>Deslocamento só da imagem verdadeira.</translation>
    </message>
    <message>
        <source>Offset to reflectance (not set: from the files)</source>
        <translation>Deslocamento para refletância (não definido: dos arquivos)</translation>
    </message>
    <message>
        <source>Offset, as for the scale.</source>
        <translation>Deslocamento, como para a escala.</translation>
    </message>
    <message>
        <source>On clear pixels that it had not seen: {parts}.</source>
        <translation>Em pixels sem nuvens que não tinha visto: {parts}.</translation>
    </message>
    <message>
        <source>On held-out pixels it reaches {psnr} dB PSNR.</source>
        <translation>Em pixels reservados, ele atinge {psnr} dB de PSNR.</translation>
    </message>
    <message>
        <source>On held-out pixels the expected error is {ratio} of the real one (1 is best).</source>
        <translation>Nos pixels reservados, o erro esperado é {ratio} vezes o real (o ideal é 1).</translation>
    </message>
    <message>
        <source>One CRS: {name}.</source>
        <translation>Um único SRC: {name}.</translation>
    </message>
    <message>
        <source>One more image for each date: bands whose own pixels are larger than those of the image, such as Sentinel-2's 20 m bands beside 10 m. The filled image then holds the others alone.</source>
        <translation>Mais uma imagem por data: as bandas cujos próprios pixels são maiores que os da imagem, como as de 20 m do Sentinel-2 ao lado das de 10 m. A imagem preenchida contém então somente as outras.</translation>
    </message>
    <message>
        <source>One more layer for each date: clear pixels that look like cloud that its mask misses, or like cloud in T1. Every clear pixel is judged for it, which takes a while.</source>
        <translation>Mais uma camada por data: pixels sem nuvens que parecem nuvem que a máscara não inclui, ou nuvem em T1. Para isso cada pixel sem nuvens é avaliado, o que demora um pouco.</translation>
    </message>
    <message>
        <source>One with all libraries in it, such as a conda environment</source>
        <translation>Um que tenha todas as bibliotecas, como um ambiente conda</translation>
    </message>
    <message>
        <source>Only {free} are free on this disk; {needed} are needed.</source>
        <translation>Apenas {free} estão livres neste disco; são necessários {needed}.</translation>
    </message>
    <message>
        <source>Open a report</source>
        <translation>Abrir um relatório</translation>
    </message>
    <message>
        <source>Open as algorithm…</source>
        <translation>Abrir como algoritmo…</translation>
    </message>
    <message>
        <source>Open in browser, to read or print</source>
        <translation>Abrir no navegador, para ler ou imprimir</translation>
    </message>
    <message>
        <source>Open the JSON file that Fill clouds or Evaluate simulation wrote as its report.</source>
        <translation>Abra o arquivo JSON que Preencher nuvens ou Avaliar simulação gravou como relatório.</translation>
    </message>
    <message>
        <source>Open the copies</source>
        <translation>Abrir as cópias</translation>
    </message>
    <message>
        <source>Open the layers</source>
        <translation>Abrir as camadas</translation>
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
        <translation>Óptica T1, a data sem nuvens</translation>
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
        <translation>Óptica como refletância (valor x {scale}).</translation>
    </message>
    <message>
        <source>Optical bands, by common names or those of the product, for example red,nir,swir16; all for every band that a product has. Unset: red,green,blue,nir.</source>
        <translation>Bandas ópticas, por nomes comuns ou pelos do produto, por exemplo red,nir,swir16; all para todas as bandas que um produto tem. Sem indicação: red,green,blue,nir.</translation>
    </message>
    <message>
        <source>Optical image of T1, with the bands of optical T2.</source>
        <translation>Imagem óptica de T1, com as bandas da óptica T2.</translation>
    </message>
    <message>
        <source>Optical image of T2, the target: two bands or more.</source>
        <translation>Imagem óptica de T2, o alvo: duas bandas ou mais.</translation>
    </message>
    <message>
        <source>Optical image of the date to learn from</source>
        <translation>Imagem óptica da data com que aprender</translation>
    </message>
    <message>
        <source>Out of domain</source>
        <translation>Fora do domínio</translation>
    </message>
    <message>
        <source>Overview</source>
        <translation>Visão geral</translation>
    </message>
    <message>
        <source>PSNR</source>
        <translation>PSNR</translation>
    </message>
    <message>
        <source>PSNR (dB) and SSIM: higher is better. Spectral angle (degrees) and mean absolute error (MAE, in reflectance): lower is better. Changed: where T1 and T2 differ.</source>
        <translation>PSNR (dB) e SSIM: quanto maior, melhor. Ângulo espectral (graus) e erro absoluto médio (MAE, em refletância): quanto menor, melhor. Mudanças: onde T1 e T2 diferem.</translation>
    </message>
    <message>
        <source>PSNR changed</source>
        <translation>PSNR em mudanças</translation>
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
        <translation>PSNR da regressão linear</translation>
    </message>
    <message>
        <source>PSNR on clear pixels that were held out, in dB: the higher the better</source>
        <translation>PSNR em pixels limpos reservados, em dB: quanto maior, melhor</translation>
    </message>
    <message>
        <source>Page</source>
        <translation>Página</translation>
    </message>
    <message>
        <source>Paste the path that was copied</source>
        <translation>Colar o caminho copiado</translation>
    </message>
    <message>
        <source>Patch size (pixels)</source>
        <translation>Tamanho do recorte (pixels)</translation>
    </message>
    <message>
        <source>Patches in a batch</source>
        <translation>Recortes por lote</translation>
    </message>
    <message>
        <source>Patches in a batch; unset, the preset's.</source>
        <translation>Recortes por lote; sem indicação, os da predefinição.</translation>
    </message>
    <message>
        <source>Patches on a regular grid (the paper's) or random crops with flips and rotations; unset, the preset's.</source>
        <translation>Recortes em uma grade regular (os do artigo) ou em posições aleatórias, com espelhamentos e rotações; sem indicação, o da predefinição.</translation>
    </message>
    <message>
        <source>Patterns of file names with scale and offset, such as *_N05*=0.0001,-0.1; others are as the settings say. Sentinel-2 of baseline 04.00 (2022) and later has the offset -0.1.</source>
        <translation>Padrões de nomes de arquivo com escala e deslocamento, como *_N05*=0.0001,-0.1; as outras imagens seguem as configurações. O Sentinel-2 da linha de base 04.00 (2022) e posteriores tem o deslocamento -0.1.</translation>
    </message>
    <message>
        <source>Pictures</source>
        <translation>Imagens</translation>
    </message>
    <message>
        <source>Pictures of a report</source>
        <translation>Figuras de um relatório</translation>
    </message>
    <message>
        <source>Pixels over time</source>
        <translation>Pixels ao longo do tempo</translation>
    </message>
    <message>
        <source>Pixels that look like missed cloud</source>
        <translation>Pixels que parecem nuvem não incluída na máscara</translation>
    </message>
    <message>
        <source>Pixels…</source>
        <translation>Pixels…</translation>
    </message>
    <message>
        <source>Please report it with the lines below.</source>
        <translation>Relate isso com as linhas abaixo.</translation>
    </message>
    <message>
        <source>Please report it.</source>
        <translation>Relate isso.</translation>
    </message>
    <message>
        <source>Plot</source>
        <translation>Gráfico</translation>
    </message>
    <message>
        <source>Point at a date to see it.</source>
        <translation>Aponte para uma data para vê-la.</translation>
    </message>
    <message>
        <source>Precision</source>
        <translation>Precisão</translation>
    </message>
    <message>
        <source>Prepare</source>
        <translation>Preparar</translation>
    </message>
    <message>
        <source>Prepare and fill a season</source>
        <translation>Preparar e preencher uma temporada</translation>
    </message>
    <message>
        <source>Prepare season</source>
        <translation>Preparar temporada</translation>
    </message>
    <message>
        <source>Preset</source>
        <translation>Predefinição</translation>
    </message>
    <message>
        <source>Press Install in the ClearDate window, or run: {command}</source>
        <translation>Clique em Instalar na janela do ClearDate ou execute: {command}</translation>
    </message>
    <message>
        <source>Press {button} at the top of the window.</source>
        <translation>Pressione {button} no alto da janela.</translation>
    </message>
    <message>
        <source>Prints the versions, devices, paths and the state of the compute environment.
Every device is tried with a tiny network. Send the output along with a question.</source>
        <translation>Mostra as versões, os dispositivos, os caminhos e o estado do ambiente de cálculo.
Cada dispositivo é testado com uma rede minúscula. Envie a saída junto com a sua pergunta.</translation>
    </message>
    <message>
        <source>Probability from which on it is cloud (%)</source>
        <translation>Probabilidade a partir da qual é nuvem (%)</translation>
    </message>
    <message>
        <source>Product or STAC file…</source>
        <translation>Produto ou arquivo STAC…</translation>
    </message>
    <message>
        <source>Products ({patterns})</source>
        <translation>Produtos ({patterns})</translation>
    </message>
    <message>
        <source>Products and STAC files</source>
        <translation>Produtos e arquivos STAC</translation>
    </message>
    <message>
        <source>Products, or folders that are searched for them.</source>
        <translation>Produtos, ou pastas em que são procurados.</translation>
    </message>
    <message>
        <source>Put the filled images into the project, and their trust layers, unticked.</source>
        <translation>Adicionar ao projeto as imagens preenchidas e, desmarcadas, as camadas de confiança.</translation>
    </message>
    <message>
        <source>Put the layers into the project.</source>
        <translation>Adiciona as camadas ao projeto.</translation>
    </message>
    <message>
        <source>Put what was copied into the project, with its dates.</source>
        <translation>Adiciona ao projeto o que foi copiado, com as datas.</translation>
    </message>
    <message>
        <source>Python</source>
        <translation>Python</translation>
    </message>
    <message>
        <source>Python of the worker</source>
        <translation>Python do processo de cálculo</translation>
    </message>
    <message>
        <source>Python to make it of</source>
        <translation>Python com que criá-lo</translation>
    </message>
    <message>
        <source>Python {version}, installed on {date}</source>
        <translation>Python {version}, instalado em {date}</translation>
    </message>
    <message>
        <source>Quality</source>
        <translation>Qualidade</translation>
    </message>
    <message>
        <source>Quick look</source>
        <translation>Visão rápida</translation>
    </message>
    <message>
        <source>RMSE in reflectance</source>
        <translation>RMSE em refletância</translation>
    </message>
    <message>
        <source>RTC</source>
        <translation>RTC</translation>
    </message>
    <message>
        <source>Ran on: {}</source>
        <translation>Executado em: {}</translation>
    </message>
    <message>
        <source>Range</source>
        <translation>Intervalo</translation>
    </message>
    <message>
        <source>Read a pixel</source>
        <translation>Ler um pixel</translation>
    </message>
    <message>
        <source>Read every file and try the worker</source>
        <translation>Ler todos os arquivos e testar o processo de cálculo</translation>
    </message>
    <message>
        <source>Reading every file of the environment</source>
        <translation>Lendo todos os arquivos do ambiente</translation>
    </message>
    <message>
        <source>Reading samples of the layers…</source>
        <translation>Lendo amostras das camadas…</translation>
    </message>
    <message>
        <source>Reading the cloud mask {name}</source>
        <translation>Lendo a máscara de nuvens {name}</translation>
    </message>
    <message>
        <source>Reading the cloud mask…</source>
        <translation>Lendo a máscara de nuvens…</translation>
    </message>
    <message>
        <source>Reading {name}…</source>
        <translation>Lendo {name}…</translation>
    </message>
    <message>
        <source>Reading…</source>
        <translation>Lendo…</translation>
    </message>
    <message>
        <source>Ready for filling dates and training.</source>
        <translation>Pronto para preencher datas e treinar.</translation>
    </message>
    <message>
        <source>Ready for filling dates.</source>
        <translation>Pronto para preencher datas.</translation>
    </message>
    <message>
        <source>Ready. The Python that {source} names does the computing.</source>
        <translation>Pronto. O Python indicado em {source} faz os cálculos.</translation>
    </message>
    <message>
        <source>Ready. The developers' environment in the plugin's folder does the computing.</source>
        <translation>Pronto. O ambiente de desenvolvimento na pasta do complemento faz os cálculos.</translation>
    </message>
    <message>
        <source>Recent</source>
        <translation>Recentes</translation>
    </message>
    <message>
        <source>Red</source>
        <translation>Vermelho</translation>
    </message>
    <message>
        <source>Red edge</source>
        <translation>Borda vermelha</translation>
    </message>
    <message>
        <source>Red edge (NIR, red edge, red)</source>
        <translation>Borda do vermelho (NIR, borda do vermelho, vermelho)</translation>
    </message>
    <message>
        <source>Red edge 1</source>
        <translation>Borda vermelha 1</translation>
    </message>
    <message>
        <source>Red edge 2</source>
        <translation>Borda vermelha 2</translation>
    </message>
    <message>
        <source>Red edge 3</source>
        <translation>Borda vermelha 3</translation>
    </message>
    <message>
        <source>Reflectance is value x scale + offset, for all images. Unset: each file's own tags, else 0.0001 for numbers above 2 and 1 below.</source>
        <translation>A refletância é valor x escala + deslocamento, para todas as imagens. Sem indicação: as tags de cada arquivo; na falta delas, 0.0001 para números acima de 2 e 1 abaixo disso.</translation>
    </message>
    <message>
        <source>Reflectance of optical T1 is value x scale + offset. Unset: the file's own tags, else 0.0001 for numbers above 2 and 1 below.</source>
        <translation>A refletância da óptica T1 é valor x escala + deslocamento. Sem indicação: as tags do próprio arquivo; na falta delas, 0.0001 para números acima de 2 e 1 abaixo disso.</translation>
    </message>
    <message>
        <source>Refuse images whose bands are not the same</source>
        <translation>Recusar imagens cujas bandas não sejam as mesmas</translation>
    </message>
    <message>
        <source>Refuse images whose bands are not the same, instead of leaving out those that only one has.</source>
        <translation>Recusar imagens cujas bandas não sejam as mesmas, em vez de deixar de fora as que só uma tem.</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Remover</translation>
    </message>
    <message>
        <source>Remove the compute environment</source>
        <translation>Remover o ambiente de cálculo</translation>
    </message>
    <message>
        <source>Remove the model {name}?</source>
        <translation>Remover o modelo {name}?</translation>
    </message>
    <message>
        <source>Removed</source>
        <translation>Removido</translation>
    </message>
    <message>
        <source>Removed the environment in {folder}.</source>
        <translation>O ambiente em {folder} foi removido.</translation>
    </message>
    <message>
        <source>Removed {folder}, left by an installation that was interrupted.</source>
        <translation>Foi removida a pasta {folder}, deixada por uma instalação interrompida.</translation>
    </message>
    <message>
        <source>Remove…</source>
        <translation>Remover…</translation>
    </message>
    <message>
        <source>Repair</source>
        <translation>Reparar</translation>
    </message>
    <message>
        <source>Repair the compute environment: {command}</source>
        <translation>Repare o ambiente de cálculo: {command}</translation>
    </message>
    <message>
        <source>Repair will replace it.</source>
        <translation>A reparação o substituirá.</translation>
    </message>
    <message>
        <source>Repair…</source>
        <translation>Reparar…</translation>
    </message>
    <message>
        <source>Replace what is damaged, and nothing else</source>
        <translation>Substituir o que está danificado e nada mais</translation>
    </message>
    <message>
        <source>Report</source>
        <translation>Relatório</translation>
    </message>
    <message>
        <source>Report page</source>
        <translation>Página do relatório</translation>
    </message>
    <message>
        <source>Reports (*.json)</source>
        <translation>Relatórios (*.json)</translation>
    </message>
    <message>
        <source>Result</source>
        <translation>Resultado</translation>
    </message>
    <message>
        <source>Results go to {folder}.</source>
        <translation>Os resultados vão para {folder}.</translation>
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
        <translation>SAR T1 é da órbita relativa {one} e SAR T2 de {other}. De outra órbita, encostas, muros e campos parecem diferentes sem que nada tenha mudado: se possível, use SAR de uma só órbita.</translation>
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
        <translation>SAR a no máximo esta quantidade de dias</translation>
    </message>
    <message>
        <source>SAR image near T1, for models that need it.</source>
        <translation>Imagem SAR próxima de T1, para modelos que precisam dela.</translation>
    </message>
    <message>
        <source>SAR image near T1: VV and VH, or one of them.</source>
        <translation>Imagem SAR de data próxima de T1: VV e VH, ou uma delas.</translation>
    </message>
    <message>
        <source>SAR image near T2: VV and VH, or one of them.</source>
        <translation>Imagem SAR de data próxima de T2: VV e VH, ou uma delas.</translation>
    </message>
    <message>
        <source>SAR image of the date to simulate: VV and VH, or one of them.</source>
        <translation>Imagem SAR da data a simular: VV e VH, ou uma delas.</translation>
    </message>
    <message>
        <source>SAR near T1, the clear date</source>
        <translation>SAR próximo de T1, a data sem nuvens</translation>
    </message>
    <message>
        <source>SAR near T2, the date to simulate</source>
        <translation>SAR próximo de T2, a data a simular</translation>
    </message>
    <message>
        <source>SAR of about the date T1: VV and VH, or one of them, calibrated</source>
        <translation>SAR de aproximadamente a data T1: VV e VH, ou uma delas, calibrado</translation>
    </message>
    <message>
        <source>SAR of about the date T2: VV and VH, or one of them, calibrated</source>
        <translation>SAR de aproximadamente a data T2: VV e VH, ou uma delas, calibrado</translation>
    </message>
    <message>
        <source>SAR of the date to learn from (VV, VH)</source>
        <translation>SAR da data com que aprender (VV, VH)</translation>
    </message>
    <message>
        <source>SAR of the date to simulate (VV, VH)</source>
        <translation>SAR da data a simular (VV, VH)</translation>
    </message>
    <message>
        <source>SAR of {date}</source>
        <translation>SAR de {date}</translation>
    </message>
    <message>
        <source>SAR of {date}, orbit {orbit}</source>
        <translation>SAR de {date}, órbita {orbit}</translation>
    </message>
    <message>
        <source>SAR to optical</source>
        <translation>SAR para óptico</translation>
    </message>
    <message>
        <source>SAR units</source>
        <translation>Unidades SAR</translation>
    </message>
    <message>
        <source>SAR: {units}.</source>
        <translation>SAR como {units}.</translation>
    </message>
    <message>
        <source>SNAP</source>
        <translation>SNAP</translation>
    </message>
    <message>
        <source>SNAP's program gpt</source>
        <translation>Programa gpt do SNAP</translation>
    </message>
    <message>
        <source>SNAP's program gpt, in the folder bin of SNAP. Unset: the one on the path.</source>
        <translation>O programa gpt do SNAP, na pasta bin do SNAP. Sem indicação: o que está no caminho de busca.</translation>
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
        <translation>Amostragem dos recortes</translation>
    </message>
    <message>
        <source>Save as CSV…</source>
        <translation>Salvar como CSV…</translation>
    </message>
    <message>
        <source>Save as HTML…</source>
        <translation>Salvar como HTML…</translation>
    </message>
    <message>
        <source>Save it as a GeoTIFF (Export &gt; Save As) and give that.</source>
        <translation>Salve-a como GeoTIFF (Exportar &gt; Salvar como) e indique esse arquivo.</translation>
    </message>
    <message>
        <source>Save it with a nodata value, or fill the missed pixels too (under Advanced).</source>
        <translation>Salve-a com um valor nodata ou preencha também os pixels não incluídos (em Avançado).</translation>
    </message>
    <message>
        <source>Save memory</source>
        <translation>Economizar memória</translation>
    </message>
    <message>
        <source>Save the filled image</source>
        <translation>Salvar a imagem preenchida</translation>
    </message>
    <message>
        <source>Save the model</source>
        <translation>Salvar o modelo</translation>
    </message>
    <message>
        <source>Save the report</source>
        <translation>Salvar o relatório</translation>
    </message>
    <message>
        <source>Save to</source>
        <translation>Salvar em</translation>
    </message>
    <message>
        <source>Say where the model goes.</source>
        <translation>Indique onde salvar o modelo.</translation>
    </message>
    <message>
        <source>Say where to save the result.</source>
        <translation>Indique onde salvar o resultado.</translation>
    </message>
    <message>
        <source>Say where to save the season.</source>
        <translation>Indique onde salvar a temporada.</translation>
    </message>
    <message>
        <source>Scale and offset of single images</source>
        <translation>Escala e deslocamento de imagens específicas</translation>
    </message>
    <message>
        <source>Scale of optical T1 (not set: from the file)</source>
        <translation>Escala da óptica T1 (não definida: do arquivo)</translation>
    </message>
    <message>
        <source>Scale of optical T2 (not set: from the file)</source>
        <translation>Escala da óptica T2 (não definida: do arquivo)</translation>
    </message>
    <message>
        <source>Scale of optical T2, as for T1.</source>
        <translation>Escala da óptica T2, como para T1.</translation>
    </message>
    <message>
        <source>Scale of the image to score</source>
        <translation>Escala da imagem a avaliar</translation>
    </message>
    <message>
        <source>Scale of the image to score alone, where images differ.</source>
        <translation>Escala só da imagem a avaliar, quando as imagens diferem.</translation>
    </message>
    <message>
        <source>Scale of the simpler answer</source>
        <translation>Escala da resposta mais simples</translation>
    </message>
    <message>
        <source>Scale of the simpler answer alone, where images differ.</source>
        <translation>Escala só da resposta mais simples, quando as imagens diferem.</translation>
    </message>
    <message>
        <source>Scale of the true image</source>
        <translation>Escala da imagem verdadeira</translation>
    </message>
    <message>
        <source>Scale of the true image alone, where images differ.</source>
        <translation>Escala só da imagem verdadeira, quando as imagens diferem.</translation>
    </message>
    <message>
        <source>Scale to reflectance (not set: from the files)</source>
        <translation>Escala para refletância (não definida: dos arquivos)</translation>
    </message>
    <message>
        <source>Scene</source>
        <translation>Cena</translation>
    </message>
    <message>
        <source>Scenes</source>
        <translation>Cenas</translation>
    </message>
    <message>
        <source>Scenes of ClearDate (*.json)</source>
        <translation>Cenas do ClearDate (*.json)</translation>
    </message>
    <message>
        <source>Scenes to learn from</source>
        <translation>Cenas com que aprender</translation>
    </message>
    <message>
        <source>Score only where the first band of this raster is valid and not 0, for example the trust layer of fill.</source>
        <translation>Avaliar apenas onde a primeira banda deste raster é válida e diferente de 0, por exemplo a camada de confiança de fill.</translation>
    </message>
    <message>
        <source>Scored on {count} clear pixels of the date that were held out of the fitting.</source>
        <translation>Avaliado em {count} pixels sem nuvens da data, reservados e não usados no ajuste.</translation>
    </message>
    <message>
        <source>Scores</source>
        <translation>Pontuações</translation>
    </message>
    <message>
        <source>Scores a simulated image against a true one: PSNR, SSIM, spectral angle and absolute error.
With a simpler answer to compare with, such as the older image, that one is scored too, and pixels that changed are scored apart.</source>
        <translation>Avalia uma imagem simulada em relação a uma verdadeira: PSNR, SSIM, ângulo espectral e erro absoluto.
Se houver uma resposta mais simples para comparação, como a imagem mais antiga, ela também é avaliada, e os pixels que mudaram são avaliados à parte.</translation>
    </message>
    <message>
        <source>Scores of every method, as JSON.</source>
        <translation>Pontuações de cada método, em JSON.</translation>
    </message>
    <message>
        <source>Scores of regions</source>
        <translation>Qualidade das regiões</translation>
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
        <translation>Semente</translation>
    </message>
    <message>
        <source>Seed of every random choice.</source>
        <translation>Semente de todas as escolhas aleatórias.</translation>
    </message>
    <message>
        <source>Seed of the landscape.</source>
        <translation>Semente da paisagem.</translation>
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
        <translation>Sentinel-1 GRD (pasta SAFE ou zip)</translation>
    </message>
    <message>
        <source>Sentinel-2</source>
        <translation>Sentinel-2</translation>
    </message>
    <message>
        <source>Sentinel-2's scene classification (SCL)</source>
        <translation>classificação de cena do Sentinel-2 (SCL)</translation>
    </message>
    <message>
        <source>Set an HTTP proxy in QGIS's options, or install from a folder of wheels.</source>
        <translation>Configure um proxy HTTP nas opções do QGIS ou instale de uma pasta de wheels.</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>Configurações</translation>
    </message>
    <message>
        <source>Several products</source>
        <translation>Vários produtos</translation>
    </message>
    <message>
        <source>Shadow, clouds and cirrus of Sentinel-2: {values}</source>
        <translation>Sombra, nuvens e cirros do Sentinel-2: {values}</translation>
    </message>
    <message>
        <source>Share the work among so many worker processes of this machine, by Dask. The results are the same, byte for byte.</source>
        <translation>Dividir o trabalho com o Dask entre tantos processos desta máquina. Os resultados são os mesmos, byte a byte.</translation>
    </message>
    <message>
        <source>Share the work among the workers of this Dask scheduler, such as tcp://10.0.0.1:8786. Season and output have to be paths that its workers see.</source>
        <translation>Dividir o trabalho entre os workers deste agendador do Dask, como tcp://10.0.0.1:8786. A temporada e a saída precisam ser caminhos que os workers veem.</translation>
    </message>
    <message>
        <source>Sharpen changed areas</source>
        <translation>Dar nitidez às áreas alteradas</translation>
    </message>
    <message>
        <source>Sharpen what has changed to the sharpness of the clear part, for 0.15 dB at most.</source>
        <translation>Dar ao que mudou a nitidez da parte sem nuvens, a um custo de no máximo 0.15 dB.</translation>
    </message>
    <message>
        <source>Short-wave infrared (SWIR 1, NIR, red)</source>
        <translation>Infravermelho de ondas curtas (SWIR 1, NIR, vermelho)</translation>
    </message>
    <message>
        <source>Short-wave infrared (SWIR 2, NIR, red)</source>
        <translation>Infravermelho de ondas curtas (SWIR 2, NIR, vermelho)</translation>
    </message>
    <message>
        <source>Show the trust layer on top</source>
        <translation>Mostrar a camada de confiança por cima</translation>
    </message>
    <message>
        <source>Simpler answer to compare with</source>
        <translation>Resposta mais simples para comparação</translation>
    </message>
    <message>
        <source>Simulate a calendar (days; not set: none)</source>
        <translation>Simular um calendário (dias; vazio: nenhum)</translation>
    </message>
    <message>
        <source>Simulate also each day that has SAR and no optical image, as a date without a clear pixel.</source>
        <translation>Simular também cada dia que tem SAR e nenhuma imagem óptica, como uma data sem pixel limpo.</translation>
    </message>
    <message>
        <source>Simulate also every so many days from the first to the last optical date where no image shows that day. SAR of up to three days away is used; without it a day is interpolated in time.</source>
        <translation>Simular também um dia a cada tantos dias, da primeira à última data óptica, quando nenhuma imagem o mostra. Usa-se SAR de até três dias de distância; sem SAR, o dia é interpolado no tempo.</translation>
    </message>
    <message>
        <source>Simulate each day with SAR alone</source>
        <translation>Simular cada dia que só tem SAR</translation>
    </message>
    <message>
        <source>Simulate optical image</source>
        <translation>Simular imagem óptica</translation>
    </message>
    <message>
        <source>Simulated area</source>
        <translation>Área simulada</translation>
    </message>
    <message>
        <source>Simulated image</source>
        <translation>Imagem simulada</translation>
    </message>
    <message>
        <source>Simulated in {name}</source>
        <translation>Simulado em {name}</translation>
    </message>
    <message>
        <source>Simulated pixels</source>
        <translation>Pixels simulados</translation>
    </message>
    <message>
        <source>Simulated {name}</source>
        <translation>{name} simulada</translation>
    </message>
    <message>
        <source>Simulates a whole optical image of a date from its SAR image.
Use it where no pixel of the date is clear; where some are, Fill clouds does better. Without a model it takes what the generators that come with ClearDate agree on; they, and all models that compare two dates, also need the SAR and optical image of a clear date.</source>
        <translation>Simula uma imagem óptica completa de uma data a partir da sua imagem SAR.
Use-o quando nenhum pixel da data estiver sem nuvens; se houver algum, Preencher nuvens dá resultado melhor. Sem um modelo, ele toma aquilo em que concordam os geradores que vêm com o ClearDate; eles, e todos os modelos que comparam duas datas, também precisam das imagens SAR e óptica de uma data sem nuvens.</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>Tamanho</translation>
    </message>
    <message>
        <source>Some files are damaged. Repair replaces them.</source>
        <translation>Alguns arquivos estão danificados. Reparar os substitui.</translation>
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
        <translation>Estado do ambiente</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>Situação</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>Parar</translation>
    </message>
    <message>
        <source>Stop all runs of ClearDate and close other QGIS windows, or choose a folder.</source>
        <translation>Pare todas as execuções do ClearDate e feche as outras janelas do QGIS, ou escolha uma pasta.</translation>
    </message>
    <message>
        <source>Stop all runs of ClearDate, close other QGIS windows and try again.</source>
        <translation>Pare todas as execuções do ClearDate, feche as outras janelas do QGIS e tente novamente.</translation>
    </message>
    <message>
        <source>Stop at the first date that fails</source>
        <translation>Parar na primeira data que falhar</translation>
    </message>
    <message>
        <source>Stop, keep best</source>
        <translation>Parar e salvar</translation>
    </message>
    <message>
        <source>Stopped by you after epoch {epochs}; the best model so far is kept.</source>
        <translation>Parado por você após a época {epochs}; o melhor modelo até então foi mantido.</translation>
    </message>
    <message>
        <source>Stopped.</source>
        <translation>Parado.</translation>
    </message>
    <message>
        <source>Stopped. Dates that are done are kept.</source>
        <translation>Parado. As datas prontas são mantidas.</translation>
    </message>
    <message>
        <source>Stopped. Nothing was written.</source>
        <translation>Parado. Nada foi gravado.</translation>
    </message>
    <message>
        <source>Stopped. The environment is damaged until it is repaired.</source>
        <translation>Parado. O ambiente fica danificado até ser reparado.</translation>
    </message>
    <message>
        <source>Stopped. What was there before is as it was.</source>
        <translation>Parado. O que havia antes continua como estava.</translation>
    </message>
    <message>
        <source>Stopping, keeping the best model…</source>
        <translation>Parando e mantendo o melhor modelo…</translation>
    </message>
    <message>
        <source>Stopping…</source>
        <translation>Parando…</translation>
    </message>
    <message>
        <source>Suits a first try; the model is weak.</source>
        <translation>Serve para um primeiro teste; o modelo é fraco.</translation>
    </message>
    <message>
        <source>Suits comparisons with earlier work; a graphics card helps.</source>
        <translation>Serve para comparações com trabalhos anteriores; uma placa de vídeo ajuda.</translation>
    </message>
    <message>
        <source>Suits comparisons: without a clear image of T1 it is much weaker.</source>
        <translation>Serve para comparações: sem uma imagem sem nuvens de T1, é muito mais fraca.</translation>
    </message>
    <message>
        <source>Suits dates that are partly clear, and a computer that may work for a while.</source>
        <translation>Serve para datas parcialmente sem nuvens e um computador que possa trabalhar por um bom tempo.</translation>
    </message>
    <message>
        <source>Suits one scene of your own on any computer: begin with it.</source>
        <translation>Serve para uma cena própria em qualquer computador: comece por ela.</translation>
    </message>
    <message>
        <source>Suits several scenes and dates, to fill dates that are cloudy throughout.</source>
        <translation>Serve para várias cenas e datas, para preencher datas totalmente nubladas.</translation>
    </message>
    <message>
        <source>Suits those who compare with the paper and have a graphics card.</source>
        <translation>Serve a quem compara com o artigo e tem uma placa de vídeo.</translation>
    </message>
    <message>
        <source>Suits those who repeat the paper and have a graphics card.</source>
        <translation>Serve a quem reproduz o artigo e tem uma placa de vídeo.</translation>
    </message>
    <message>
        <source>Summary</source>
        <translation>Resumo</translation>
    </message>
    <message>
        <source>Swipe over the map: T2 as it was beside T2 filled</source>
        <translation>Cortina sobre o mapa: T2 como era ao lado de T2 preenchida</translation>
    </message>
    <message>
        <source>Swipe over the map: the date as it was beside the date filled</source>
        <translation>Cortina sobre o mapa: a data como era ao lado da preenchida</translation>
    </message>
    <message>
        <source>T1 and T2 have the same date, {date}. If it is not theirs, rename the layers; else choose a clear image of another date.</source>
        <translation>T1 e T2 têm a mesma data, {date}. Se não for a delas, renomeie as camadas; se for, escolha uma imagem sem nuvens de outra data.</translation>
    </message>
    <message>
        <source>T1 is {t1}, T2 is {t2}: {days} days apart.</source>
        <translation>T1 é {t1}, T2 é {t2}: {days} dias de diferença.</translation>
    </message>
    <message>
        <source>T2, simulated</source>
        <translation>T2, simulada</translation>
    </message>
    <message>
        <source>T2, true</source>
        <translation>T2, verdadeira</translation>
    </message>
    <message>
        <source>Table</source>
        <translation>Tabela</translation>
    </message>
    <message>
        <source>Table of rasters (CSV)</source>
        <translation>Tabela de rasters (CSV)</translation>
    </message>
    <message>
        <source>Take the selected scenes off the list; no file is lost</source>
        <translation>Tirar da lista as cenas selecionadas; nenhum arquivo é perdido</translation>
    </message>
    <message>
        <source>Takes</source>
        <translation>Recebe</translation>
    </message>
    <message>
        <source>Test area</source>
        <translation>Área de teste</translation>
    </message>
    <message>
        <source>That is about as much as {method} ({error}).</source>
        <translation>É mais ou menos o mesmo que {method} ({error}).</translation>
    </message>
    <message>
        <source>That is no better and no worse than {method} ({psnr} dB).</source>
        <translation>Isso não é melhor nem pior que {method} ({psnr} dB).</translation>
    </message>
    <message>
        <source>That is {lead} dB better than {method} ({psnr} dB).</source>
        <translation>Isso é {lead} dB melhor que {method} ({psnr} dB).</translation>
    </message>
    <message>
        <source>That is {lead} dB worse than {method} ({psnr} dB): that is the better one.</source>
        <translation>Isso é {lead} dB pior que {method} ({psnr} dB): esse é o melhor.</translation>
    </message>
    <message>
        <source>That is {share} MORE than {method} ({error}).</source>
        <translation>É {share} MAIS que {method} ({error}).</translation>
    </message>
    <message>
        <source>That is {share} less than {method} ({error}).</source>
        <translation>É {share} menos que {method} ({error}).</translation>
    </message>
    <message>
        <source>The GRD product: its SAFE folder or zip.</source>
        <translation>O produto GRD: sua pasta SAFE ou seu zip.</translation>
    </message>
    <message>
        <source>The Python that the compute environment was made of is gone ({path}).</source>
        <translation>O Python com que o ambiente de cálculo foi criado não existe mais ({path}).</translation>
    </message>
    <message>
        <source>The Python {path} does not exist.</source>
        <translation>O Python {path} não existe.</translation>
    </message>
    <message>
        <source>The U-Net of pix2pix that sees SAR alone, as in earlier work.</source>
        <translation>A U-Net do pix2pix que vê apenas SAR, como em trabalhos anteriores.</translation>
    </message>
    <message>
        <source>The areas overlap; where they do, pixels are for testing only.</source>
        <translation>As áreas se sobrepõem; ali, os pixels são apenas de teste.</translation>
    </message>
    <message>
        <source>The best epoch was {epoch}.</source>
        <translation>A melhor época foi a {epoch}.</translation>
    </message>
    <message>
        <source>The card has no scores.</source>
        <translation>A ficha não tem pontuações.</translation>
    </message>
    <message>
        <source>The card names no scene.</source>
        <translation>A ficha não cita nenhuma cena.</translation>
    </message>
    <message>
        <source>The cloud mask {name} has a mask of its own for where it has no value.</source>
        <translation>A máscara de nuvens {name} tem uma máscara própria para onde ela não tem valor.</translation>
    </message>
    <message>
        <source>The cloud mask {name} has {found} bands. Choose a raster with 1 band.</source>
        <translation>A máscara de nuvens {name} tem {found} bandas. Escolha um raster com 1 banda.</translation>
    </message>
    <message>
        <source>The cloudy image that is to be filled: two bands or more, told by their names</source>
        <translation>A imagem nublada a preencher: duas bandas ou mais, identificadas pelos nomes</translation>
    </message>
    <message>
        <source>The compute environment in {folder} works.</source>
        <translation>O ambiente de cálculo em {folder} funciona.</translation>
    </message>
    <message>
        <source>The compute environment is being changed.</source>
        <translation>O ambiente de cálculo está sendo alterado.</translation>
    </message>
    <message>
        <source>The compute environment is damaged. Repair it: {command}</source>
        <translation>O ambiente de cálculo está danificado. Repare-o: {command}</translation>
    </message>
    <message>
        <source>The compute environment is for filling dates only.</source>
        <translation>O ambiente de cálculo serve só para preencher datas.</translation>
    </message>
    <message>
        <source>The compute environment is of another version of ClearDate.</source>
        <translation>O ambiente de cálculo é de outra versão do ClearDate.</translation>
    </message>
    <message>
        <source>The compute environment is there.</source>
        <translation>O ambiente de cálculo está disponível.</translation>
    </message>
    <message>
        <source>The compute environment was not made to its end.</source>
        <translation>A criação do ambiente de cálculo não chegou ao fim.</translation>
    </message>
    <message>
        <source>The corrected image, a GeoTIFF of sigma nought.</source>
        <translation>A imagem corrigida, um GeoTIFF de sigma zero.</translation>
    </message>
    <message>
        <source>The dates are not known: no layer name or file name has them. Check them.</source>
        <translation>As datas não são conhecidas: não constam em nenhum nome de camada ou de arquivo. Verifique-as.</translation>
    </message>
    <message>
        <source>The dates to fill, as 2018-05-26,2018-06-05. Unset or all: every date with cloud.</source>
        <translation>As datas a preencher, como 2018-05-26,2018-06-05. Sem indicação ou all: todas as datas com nuvens.</translation>
    </message>
    <message>
        <source>The disk is full.</source>
        <translation>O disco está cheio.</translation>
    </message>
    <message>
        <source>The disk of {folder} has {free} MB left; {needed} MB are needed.</source>
        <translation>O disco de {folder} tem {free} MB livres; são necessários {needed} MB.</translation>
    </message>
    <message>
        <source>The disk of {folder} knows no locks: {reason}.</source>
        <translation>O disco de {folder} não aceita bloqueios: {reason}.</translation>
    </message>
    <message>
        <source>The elevation model, by SNAP's name for it.</source>
        <translation>O modelo de elevação, pelo nome que o SNAP lhe dá.</translation>
    </message>
    <message>
        <source>The epochs that are done are not repeated; the settings must be the same.</source>
        <translation>As épocas já feitas não são repetidas; as configurações devem ser as mesmas.</translation>
    </message>
    <message>
        <source>The expected errors are too large: they are {share} of the real ones.</source>
        <translation>Os erros esperados são grandes demais: são {share} dos reais.</translation>
    </message>
    <message>
        <source>The expected errors are too small: they are {share} of the real ones.</source>
        <translation>Os erros esperados são pequenos demais: são {share} dos reais.</translation>
    </message>
    <message>
        <source>The file</source>
        <translation>O arquivo</translation>
    </message>
    <message>
        <source>The filled image, a GeoTIFF.</source>
        <translation>A imagem preenchida, um GeoTIFF.</translation>
    </message>
    <message>
        <source>The filled image, a GeoTIFF. Unless you choose another place, it goes beside the input that it is named after: {FOLDER} and {NAME} stand for the folder and the name of that file.</source>
        <translation>A imagem preenchida, um GeoTIFF. Se você não escolher outro local, fica ao lado da entrada que lhe dá o nome: {FOLDER} e {NAME} representam a pasta e o nome desse arquivo.</translation>
    </message>
    <message>
        <source>The first day, as 2018-04-01.</source>
        <translation>O primeiro dia, como 2018-04-01.</translation>
    </message>
    <message>
        <source>The folder of the season, a new one.</source>
        <translation>A pasta da temporada, uma nova.</translation>
    </message>
    <message>
        <source>The folder of wheels {folder} does not exist.</source>
        <translation>A pasta de wheels {folder} não existe.</translation>
    </message>
    <message>
        <source>The folder {folder} cannot be written to: {reason}.</source>
        <translation>Não é possível gravar na pasta {folder}: {reason}.</translation>
    </message>
    <message>
        <source>The folder {folder} does not exist.</source>
        <translation>A pasta {folder} não existe.</translation>
    </message>
    <message>
        <source>The folder {folder} has no wheel of {what} for this system.</source>
        <translation>A pasta {folder} não tem nenhum wheel de {what} para este sistema.</translation>
    </message>
    <message>
        <source>The folder {path} cannot be made: {reason}.</source>
        <translation>Não é possível criar a pasta {path}: {reason}.</translation>
    </message>
    <message>
        <source>The folder {path} is not empty: choose a new one.</source>
        <translation>A pasta {path} não está vazia: escolha uma nova.</translation>
    </message>
    <message>
        <source>The image is off by {error} in reflectance on average.</source>
        <translation>O desvio médio da imagem é de {error} em refletância.</translation>
    </message>
    <message>
        <source>The image to score.</source>
        <translation>A imagem a avaliar.</translation>
    </message>
    <message>
        <source>The images of all dates, also in folders of its own; each has its date in its name.</source>
        <translation>As imagens de todas as datas, também em subpastas; cada uma tem a data no nome.</translation>
    </message>
    <message>
        <source>The installation is not done. Stop it?</source>
        <translation>A instalação não terminou. Pará-la?</translation>
    </message>
    <message>
        <source>The land under the cloud itself. All figures are of clear pixels of the same date; what is found only under the cloud was never seen.</source>
        <translation>O próprio terreno sob a nuvem. Todos os números são de pixels sem nuvens da mesma data; o que só existe sob a nuvem nunca foi visto.</translation>
    </message>
    <message>
        <source>The last day.</source>
        <translation>O último dia.</translation>
    </message>
    <message>
        <source>The last run found {count} clear pixels that look like cloud that the mask misses. Look at the layer of missed cloud, and add it to the mask if it is right.</source>
        <translation>A última execução encontrou {count} pixels sem nuvens que parecem nuvem que a máscara não inclui. Veja a camada de nuvem não incluída e adicione-a à máscara se estiver correta.</translation>
    </message>
    <message>
        <source>The layer {name} does not come from a file but from {kind}.</source>
        <translation>A camada {name} não vem de um arquivo, mas de {kind}.</translation>
    </message>
    <message>
        <source>The layer {name} is no file of its own: {path}.</source>
        <translation>A camada {name} não é um arquivo próprio: {path}.</translation>
    </message>
    <message>
        <source>The layers do not overlap. Choose layers of one place, or check their CRS.</source>
        <translation>As camadas não se sobrepõem. Escolha camadas de um mesmo lugar ou verifique o SRC delas.</translation>
    </message>
    <message>
        <source>The libraries were installed but do not work here: {faults}.</source>
        <translation>As bibliotecas foram instaladas, mas não funcionam aqui: {faults}.</translation>
    </message>
    <message>
        <source>The log has all that it said.</source>
        <translation>O log contém tudo o que ele informou.</translation>
    </message>
    <message>
        <source>The log has all that was done.</source>
        <translation>O log contém tudo o que foi feito.</translation>
    </message>
    <message>
        <source>The mask holds no cloud.</source>
        <translation>A máscara não contém nuvens.</translation>
    </message>
    <message>
        <source>The mask is taken as {kind}; under Advanced you can say otherwise.</source>
        <translation>A máscara é interpretada como {kind}; em Avançado é possível indicar outra coisa.</translation>
    </message>
    <message>
        <source>The mask is the product's own: {kind}.</source>
        <translation>A máscara é a do próprio produto: {kind}.</translation>
    </message>
    <message>
        <source>The mask names no cloud in T2. Check its values, or choose the mask of T2.</source>
        <translation>A máscara não indica nenhuma nuvem em T2. Verifique os valores ou escolha a máscara de T2.</translation>
    </message>
    <message>
        <source>The model {path} does not exist.</source>
        <translation>O modelo {path} não existe.</translation>
    </message>
    <message>
        <source>The model's name must end in .onnx.</source>
        <translation>O nome do modelo deve terminar em .onnx.</translation>
    </message>
    <message>
        <source>The model, an .onnx file written by train. Unset: the one that comes with ClearDate, which needs all three images.</source>
        <translation>O modelo, um arquivo .onnx gravado por train. Sem indicação: o que vem com o ClearDate, que precisa das três imagens.</translation>
    </message>
    <message>
        <source>The model, an .onnx file.</source>
        <translation>O modelo, um arquivo .onnx.</translation>
    </message>
    <message>
        <source>The model, an .onnx file. Unless you choose another place, it goes beside the input that it is named after: {FOLDER} and {NAME} stand for the folder and the name of that file.</source>
        <translation>O modelo, um arquivo .onnx. Se você não escolher outro local, fica ao lado da entrada que lhe dá o nome: {FOLDER} e {NAME} representam a pasta e o nome desse arquivo.</translation>
    </message>
    <message>
        <source>The output can be written.</source>
        <translation>A saída pode ser gravada.</translation>
    </message>
    <message>
        <source>The output {name} does not end in .tif. Add the ending.</source>
        <translation>A saída {name} não termina em .tif. Acrescente a extensão.</translation>
    </message>
    <message>
        <source>The output {name} is one of the inputs. Choose another name.</source>
        <translation>A saída {name} é uma das entradas. Escolha outro nome.</translation>
    </message>
    <message>
        <source>The overlap cannot be told: check the CRS of the layers.</source>
        <translation>Não é possível determinar a sobreposição: verifique o SRC das camadas.</translation>
    </message>
    <message>
        <source>The package registry cannot be reached.</source>
        <translation>Não é possível acessar o repositório de pacotes.</translation>
    </message>
    <message>
        <source>The package registry has no {what} for this system.</source>
        <translation>O repositório de pacotes não tem {what} para este sistema.</translation>
    </message>
    <message>
        <source>The package registry's certificate is not trusted.</source>
        <translation>O certificado do repositório de pacotes não é confiável.</translation>
    </message>
    <message>
        <source>The paper's network of two dates, trained against a second network.</source>
        <translation>A rede de duas datas do artigo, treinada contra uma segunda rede.</translation>
    </message>
    <message>
        <source>The paper's network of two dates, without the second network.</source>
        <translation>A rede de duas datas do artigo, sem a segunda rede.</translation>
    </message>
    <message>
        <source>The paper's network that sees SAR alone, trained against a second network.</source>
        <translation>A rede do artigo que vê apenas SAR, treinada contra uma segunda rede.</translation>
    </message>
    <message>
        <source>The paper's network that sees SAR alone, without the second network.</source>
        <translation>A rede do artigo que vê apenas SAR, sem a segunda rede.</translation>
    </message>
    <message>
        <source>The path {folder} is too long: Windows holds 260 characters.</source>
        <translation>O caminho {folder} é longo demais: o Windows aceita 260 caracteres.</translation>
    </message>
    <message>
        <source>The paths of the libraries are too long in this folder.</source>
        <translation>Os caminhos das bibliotecas são longos demais nesta pasta.</translation>
    </message>
    <message>
        <source>The place: xmin,ymin,xmax,ymax in degrees, or a GeoJSON file, of which the extent counts. Acquisitions elsewhere are left out.</source>
        <translation>O lugar: xmin,ymin,xmax,ymax em graus, ou um arquivo GeoJSON, do qual conta a extensão. Aquisições de outros lugares ficam de fora.</translation>
    </message>
    <message>
        <source>The polygons cannot be read.</source>
        <translation>Não é possível ler os polígonos.</translation>
    </message>
    <message>
        <source>The polygons cannot be written to {path}: {reason}.</source>
        <translation>Não é possível gravar os polígonos em {path}: {reason}.</translation>
    </message>
    <message>
        <source>The polygons go to {path}, which is an input.</source>
        <translation>Os polígonos vão para {path}, que é uma entrada.</translation>
    </message>
    <message>
        <source>The polygons, which QGIS shows hatched.</source>
        <translation>Os polígonos, que o QGIS mostra hachurados.</translation>
    </message>
    <message>
        <source>The proxy refused the connection to the package registry.</source>
        <translation>O proxy recusou a conexão com o repositório de pacotes.</translation>
    </message>
    <message>
        <source>The report does not say how large the error is.</source>
        <translation>O relatório não diz qual é o tamanho do erro.</translation>
    </message>
    <message>
        <source>The report in plain words, with pictures: one HTML file that any browser shows. It needs no report in JSON.</source>
        <translation>O relatório em palavras simples, com imagens: um único arquivo HTML que qualquer navegador mostra. Não precisa do relatório em JSON.</translation>
    </message>
    <message>
        <source>The report page {path} cannot be written: {reason}.</source>
        <translation>Não é possível gravar a página do relatório {path}: {reason}.</translation>
    </message>
    <message>
        <source>The report page {path} cannot be written: {reason}. All else is there.</source>
        <translation>Não é possível gravar a página do relatório {path}: {reason}. Todo o resto está lá.</translation>
    </message>
    <message>
        <source>The result goes to temporary files, which are gone when QGIS ends.</source>
        <translation>O resultado vai para arquivos temporários, que desaparecem quando o QGIS é fechado.</translation>
    </message>
    <message>
        <source>The run ended without saying why.</source>
        <translation>A execução terminou sem dizer por quê.</translation>
    </message>
    <message>
        <source>The same bands only</source>
        <translation>Só as mesmas bandas</translation>
    </message>
    <message>
        <source>The scene has no optical T2, which is what a model learns.</source>
        <translation>A cena não tem óptica T2, que é o que um modelo aprende.</translation>
    </message>
    <message>
        <source>The scene {name} is temporary and goes with QGIS: to keep it, make it again and say where to save it.</source>
        <translation>A cena {name} é temporária e some com o QGIS: para mantê-la, crie-a de novo e diga onde salvar.</translation>
    </message>
    <message>
        <source>The scene, a JSON file.</source>
        <translation>A cena, um arquivo JSON.</translation>
    </message>
    <message>
        <source>The scores of every method</source>
        <translation>As pontuações de cada método</translation>
    </message>
    <message>
        <source>The scores, as JSON.</source>
        <translation>As pontuações, em JSON.</translation>
    </message>
    <message>
        <source>The season has no date that can be used.</source>
        <translation>A temporada não tem nenhuma data utilizável.</translation>
    </message>
    <message>
        <source>The season that prepare made: its folder, or its collection.json.</source>
        <translation>A temporada que prepare criou: a pasta dela ou o collection.json.</translation>
    </message>
    <message>
        <source>The season {path} has none of these dates: {days}.</source>
        <translation>A temporada {path} não tem nenhuma destas datas: {days}.</translation>
    </message>
    <message>
        <source>The simulated image, a GeoTIFF.</source>
        <translation>A imagem simulada, um GeoTIFF.</translation>
    </message>
    <message>
        <source>The simulated image, a GeoTIFF. Unless you choose another place, it goes beside the input that it is named after: {FOLDER} and {NAME} stand for the folder and the name of that file.</source>
        <translation>A imagem simulada, um GeoTIFF. Se você não escolher outro local, fica ao lado da entrada que lhe dá o nome: {FOLDER} e {NAME} representam a pasta e o nome desse arquivo.</translation>
    </message>
    <message>
        <source>The system does not allow files as large as the libraries are.</source>
        <translation>O sistema não permite arquivos tão grandes quanto as bibliotecas.</translation>
    </message>
    <message>
        <source>The test area lies outside of all scenes.</source>
        <translation>A área de teste fica fora de todas as cenas.</translation>
    </message>
    <message>
        <source>The training area lies outside of all scenes.</source>
        <translation>A área de treinamento fica fora de todas as cenas.</translation>
    </message>
    <message>
        <source>The true image; bands are matched by their names.</source>
        <translation>A imagem verdadeira; as bandas são associadas pelos nomes.</translation>
    </message>
    <message>
        <source>The trust layer that Fill clouds has written.</source>
        <translation>A camada de confiança que Preencher nuvens gravou.</translation>
    </message>
    <message>
        <source>The worker crashed (signal {code}).</source>
        <translation>O processo de cálculo falhou (sinal {code}).</translation>
    </message>
    <message>
        <source>The worker ended with exit code {code}.</source>
        <translation>O processo de cálculo terminou com o código de saída {code}.</translation>
    </message>
    <message>
        <source>The worker ended without a result.</source>
        <translation>O processo de cálculo terminou sem resultado.</translation>
    </message>
    <message>
        <source>The worker reported {path} as written, but it does not exist.</source>
        <translation>O processo de cálculo informou ter gravado {path}, mas o arquivo não existe.</translation>
    </message>
    <message>
        <source>The worker said what cannot be read of {path}: {error}.</source>
        <translation>Não é possível ler o que o processo de cálculo disse de {path}: {error}.</translation>
    </message>
    <message>
        <source>The worker was killed, probably because memory ran out.</source>
        <translation>O processo de cálculo foi encerrado, provavelmente por falta de memória.</translation>
    </message>
    <message>
        <source>The worker's Python {python} cannot be started: {reason}.</source>
        <translation>Não é possível iniciar o Python do processo de cálculo, {python}: {reason}.</translation>
    </message>
    <message>
        <source>There is no Python to use.</source>
        <translation>Não há nenhum Python para usar.</translation>
    </message>
    <message>
        <source>There is no SAR image within {days} days.</source>
        <translation>Não há nenhuma imagem SAR em até {days} dias.</translation>
    </message>
    <message>
        <source>There is no checkpoint beside the output.</source>
        <translation>Não há ponto de controle ao lado da saída.</translation>
    </message>
    <message>
        <source>There is no clear date with a SAR image of its own to fill it from.</source>
        <translation>Não há nenhuma data sem nuvens com imagem SAR própria da qual preenchê-la.</translation>
    </message>
    <message>
        <source>There is no cloud mask of this date; it counts as clear.</source>
        <translation>Não há máscara de nuvens desta data; ela conta como sem nuvens.</translation>
    </message>
    <message>
        <source>There is no environment of ClearDate in {folder}.</source>
        <translation>Não há nenhum ambiente do ClearDate em {folder}.</translation>
    </message>
    <message>
        <source>There is no folder to write to beside {path}.</source>
        <translation>Não há pasta em que seja possível gravar ao lado de {path}.</translation>
    </message>
    <message>
        <source>There is no map to draw on.</source>
        <translation>Não há mapa em que desenhar.</translation>
    </message>
    <message>
        <source>There is no mask that the missed pixels could be added to.</source>
        <translation>Não há máscara à qual os pixels não incluídos possam ser adicionados.</translation>
    </message>
    <message>
        <source>There is no optical image with a date in its name in {folder}.</source>
        <translation>Não há nenhuma imagem óptica com data no nome em {folder}.</translation>
    </message>
    <message>
        <source>There is no trash for it here. Delete {name} for good?</source>
        <translation>Não há lixeira para ele aqui. Apagar {name} definitivamente?</translation>
    </message>
    <message>
        <source>There is nothing to learn from.</source>
        <translation>Não há nada com que aprender.</translation>
    </message>
    <message>
        <source>There was nothing to fill: the image was copied as it is.</source>
        <translation>Não havia nada para preencher: a imagem foi copiada como está.</translation>
    </message>
    <message>
        <source>This QGIS is changing the environment already (process, since: {holder}).</source>
        <translation>Este QGIS já está alterando o ambiente (processo, desde: {holder}).</translation>
    </message>
    <message>
        <source>This folder cannot be used.</source>
        <translation>Esta pasta não pode ser usada.</translation>
    </message>
    <message>
        <source>This machine has no Python that an environment could be made of.</source>
        <translation>Esta máquina não tem nenhum Python com que criar um ambiente.</translation>
    </message>
    <message>
        <source>This takes too long to make to be lost: say where to save it.</source>
        <translation>Leva tempo demais para ser criado e não deve se perder: indique onde salvar.</translation>
    </message>
    <message>
        <source>This will be deleted; your images and models stay. Delete it?</source>
        <translation>Isto será apagado; suas imagens e seus modelos permanecem. Apagar?</translation>
    </message>
    <message>
        <source>Tick a date that is to be filled.</source>
        <translation>Marque uma data a preencher.</translation>
    </message>
    <message>
        <source>Tile size (pixels, 0 chooses)</source>
        <translation>Tamanho do bloco (pixels; 0: automático)</translation>
    </message>
    <message>
        <source>To delete: {folder}, the link alone.</source>
        <translation>A apagar: {folder}, apenas o link.</translation>
    </message>
    <message>
        <source>To delete: {folder}, with all that is in it.</source>
        <translation>A apagar: {folder}, com todo o conteúdo.</translation>
    </message>
    <message>
        <source>Train</source>
        <translation>Treinar</translation>
    </message>
    <message>
        <source>Train model</source>
        <translation>Treinar modelo</translation>
    </message>
    <message>
        <source>Train, then simulate</source>
        <translation>Treinar e depois simular</translation>
    </message>
    <message>
        <source>Training</source>
        <translation>Treinamento</translation>
    </message>
    <message>
        <source>Training area</source>
        <translation>Área de treinamento</translation>
    </message>
    <message>
        <source>Trains a model on a pair of dates of one place and simulates another date of it from its SAR image alone with the clear pair.</source>
        <translation>Treina um modelo em um par de datas de um lugar e simula outra data desse lugar apenas com a imagem SAR dela e o par sem nuvens.</translation>
    </message>
    <message>
        <source>Trains a model on one or more scenes, or on the clear dates of a season, and writes it as one .onnx file, for Fill clouds and Simulate optical image.
The log shows the scores of every epoch beside those of copying T1 and of linear regression. Cancelling keeps the best model so far.
fast suits any machine; the other presets are those of the literature and want a graphics card.</source>
        <translation>Treina um modelo em uma ou mais cenas, ou nas datas sem nuvens de uma temporada, e o grava como um único arquivo .onnx, para Preencher nuvens e Simular imagem óptica.
O log mostra as pontuações de cada época ao lado das de copiar T1 e das da regressão linear. O cancelamento mantém o melhor modelo até o momento.
fast serve para qualquer máquina; as outras predefinições são as da literatura e exigem uma placa de vídeo.</translation>
    </message>
    <message>
        <source>True colour</source>
        <translation>Cor verdadeira</translation>
    </message>
    <message>
        <source>True image</source>
        <translation>Imagem verdadeira</translation>
    </message>
    <message>
        <source>True image, to score the result (optional)</source>
        <translation>Imagem verdadeira, para avaliar o resultado (opcional)</translation>
    </message>
    <message>
        <source>Trust layer</source>
        <translation>Camada de confiança</translation>
    </message>
    <message>
        <source>Trust layer, a GeoTIFF: source of each pixel, expected absolute error and 90 % interval of each band, and where the inputs are unlike anything seen.</source>
        <translation>Camada de confiança, um GeoTIFF: origem de cada pixel, erro absoluto esperado e intervalo de 90 % de cada banda, e onde as entradas não se parecem com nada já visto.</translation>
    </message>
    <message>
        <source>Trust layers</source>
        <translation>Camadas de confiança</translation>
    </message>
    <message>
        <source>Trust of {name}</source>
        <translation>Confiança de {name}</translation>
    </message>
    <message>
        <source>Try a demo scene</source>
        <translation>Testar cena demo</translation>
    </message>
    <message>
        <source>Try again.</source>
        <translation>Tente novamente.</translation>
    </message>
    <message>
        <source>Try again; if you have set an index or a mirror for pip, check it.</source>
        <translation>Tente de novo; se você configurou um índice ou um espelho para o pip, verifique-o.</translation>
    </message>
    <message>
        <source>Trying the worker</source>
        <translation>Testando o processo de cálculo</translation>
    </message>
    <message>
        <source>Unit</source>
        <translation>Unidade</translation>
    </message>
    <message>
        <source>Units of the SAR layers</source>
        <translation>Unidades das camadas SAR</translation>
    </message>
    <message>
        <source>Units of the SAR layers: dB, linear power, amplitude, or auto to tell by names, tags and values.</source>
        <translation>Unidades das camadas SAR: dB, potência linear, amplitude ou auto para deduzi-las dos nomes, das tags e dos valores.</translation>
    </message>
    <message>
        <source>Unless you choose another place, it goes beside the input that it is named after: {FOLDER} and {NAME} stand for the folder and the name of that file.</source>
        <translation>Se você não escolher outro local, fica ao lado da entrada que lhe dá o nome: {FOLDER} e {NAME} representam a pasta e o nome desse arquivo.</translation>
    </message>
    <message>
        <source>Unpacking the libraries</source>
        <translation>Descompactando as bibliotecas</translation>
    </message>
    <message>
        <source>Up to {needed} MB may be written, {free} MB are free in {folder}.</source>
        <translation>Até {needed} MB podem ser gravados; {free} MB estão livres em {folder}.</translation>
    </message>
    <message>
        <source>Update</source>
        <translation>Atualizar</translation>
    </message>
    <message>
        <source>Update…</source>
        <translation>Atualizar…</translation>
    </message>
    <message>
        <source>Use ClearDate's own</source>
        <translation>Usar o do ClearDate</translation>
    </message>
    <message>
        <source>Use it to fill</source>
        <translation>Usar para preencher</translation>
    </message>
    <message>
        <source>Use the NVIDIA graphics card (CUDA)</source>
        <translation>Usar a placa de vídeo NVIDIA (CUDA)</translation>
    </message>
    <message>
        <source>Use this Python as it is</source>
        <translation>Usar este Python como está</translation>
    </message>
    <message>
        <source>Using {python}.</source>
        <translation>Usando {python}.</translation>
    </message>
    <message>
        <source>Values</source>
        <translation>Valores</translation>
    </message>
    <message>
        <source>Values of the mask that are cloud (3,8,9,10 of SCL)</source>
        <translation>Valores da máscara que são nuvem (3,8,9,10 na SCL)</translation>
    </message>
    <message>
        <source>Values of the mask that are cloud, for example 3,8,9,10 of Sentinel-2's scene classification. Unset: those of its kind.</source>
        <translation>Valores da máscara que são nuvem, por exemplo 3,8,9,10 da classificação de cena do Sentinel-2. Sem indicação: os do seu tipo.</translation>
    </message>
    <message>
        <source>Values of the mask that are cloud, with commas; SCL: {values}</source>
        <translation>Valores da máscara que são nuvem, separados por vírgulas; SCL: {values}</translation>
    </message>
    <message>
        <source>Wait until it is done and try again.</source>
        <translation>Espere até que termine e tente novamente.</translation>
    </message>
    <message>
        <source>Wait until it is done, or stop it there.</source>
        <translation>Espere até que termine ou pare-o lá.</translation>
    </message>
    <message>
        <source>Wait until it is done, or stop it, and try again.</source>
        <translation>Espere até que termine ou pare-a, e tente novamente.</translation>
    </message>
    <message>
        <source>Waiting for a run of ClearDate to end</source>
        <translation>Esperando o fim de uma execução do ClearDate</translation>
    </message>
    <message>
        <source>Water vapour</source>
        <translation>Vapor d'água</translation>
    </message>
    <message>
        <source>Web pages (*.html)</source>
        <translation>Páginas web (*.html)</translation>
    </message>
    <message>
        <source>Weight of the L1 loss</source>
        <translation>Peso da perda L1</translation>
    </message>
    <message>
        <source>Weight of the L1 loss beside the adversarial loss; unset, the preset's (100 for the paper's).</source>
        <translation>Peso da perda L1 ao lado da perda adversária; sem indicação, o da predefinição (100 nas do artigo).</translation>
    </message>
    <message>
        <source>What it takes and gives</source>
        <translation>O que recebe e dá</translation>
    </message>
    <message>
        <source>What may fill: auto (a blend of trees, the Gaussian process gp and the models given, weighed on held-out clear pixels), copy, linear, trees, gp, or a model file. May be given several times; without auto trees or the first of these that clearly leads is taken.</source>
        <translation>O que pode preencher: auto (uma combinação de trees, do processo gaussiano gp e dos modelos indicados, ponderada em pixels sem nuvens reservados), copy, linear, trees, gp ou um arquivo de modelo. Pode ser indicado várias vezes; sem auto, usa-se trees ou o primeiro deles que se destaque claramente.</translation>
    </message>
    <message>
        <source>What may fill: auto blends boosted trees (trees) and a Gaussian process (gp), weighed on held-out clear pixels. With a model, the model takes part too.</source>
        <translation>O que pode preencher: auto combina árvores com boosting (trees) e um processo gaussiano (gp), ponderados em pixels sem nuvens reservados. Com um modelo, ele também participa.</translation>
    </message>
    <message>
        <source>What the cloud mask is</source>
        <translation>O que a máscara de nuvens é</translation>
    </message>
    <message>
        <source>What the mask is: Sentinel-2's scene classification (scl), Fmask, Fmask of HLS (hls), Landsat's QA_PIXEL, a probability of cloud, values of which all but 0 are cloud, or nodata: the pixels of an image without a value. auto tells by its name and values.</source>
        <translation>O que a máscara é: a classificação de cena do Sentinel-2 (scl), Fmask, Fmask do HLS (hls), o QA_PIXEL do Landsat, uma probabilidade de nuvem, valores dos quais todos exceto 0 são nuvem, ou nodata: os pixels de uma imagem sem valor. auto deduz do nome e dos valores.</translation>
    </message>
    <message>
        <source>What to do</source>
        <translation>O que fazer</translation>
    </message>
    <message>
        <source>What to make the environment of, or with use: what to use as it is.</source>
        <translation>Com que criar o ambiente ou, com use, o que usar como está.</translation>
    </message>
    <message>
        <source>What to train</source>
        <translation>O que treinar</translation>
    </message>
    <message>
        <source>What to train.</source>
        <translation>O que treinar.</translation>
    </message>
    <message>
        <source>When not to trust it: what was not checked</source>
        <translation>Quando não confiar: o que não foi verificado</translation>
    </message>
    <message>
        <source>Where it learned</source>
        <translation>Onde aprendeu</translation>
    </message>
    <message>
        <source>Where models run.</source>
        <translation>Onde os modelos são executados.</translation>
    </message>
    <message>
        <source>Where the fill is good, a GeoTIFF: of each region how well clear pixels that were held out are told (PSNR in dB, mean of the bands), and whether by a fit of its own or by the one fit to all of the image. Nodata where no region was asked for.</source>
        <translation>Onde o preenchimento é bom, um GeoTIFF: de cada região, com que acerto são obtidos pixels limpos reservados (PSNR em dB, média das bandas), e se por um ajuste próprio ou pelo único de toda a imagem. Nodata onde nenhuma região foi usada.</translation>
    </message>
    <message>
        <source>Where the fill of {name} is good</source>
        <translation>Onde o preenchimento de {name} é bom</translation>
    </message>
    <message>
        <source>Where the filled {name} is good: how well clear pixels of each region that were held out are told, in dB.</source>
        <translation>Onde a imagem preenchida {name} é boa: com que acerto são obtidos pixels limpos reservados de cada região, em dB.</translation>
    </message>
    <message>
        <source>Where the model runs.</source>
        <translation>Onde o modelo é executado.</translation>
    </message>
    <message>
        <source>Where to put it; unset, into the QGIS profile.</source>
        <translation>Onde colocá-lo; sem indicação, no perfil do QGIS.</translation>
    </message>
    <message>
        <source>Where to train.</source>
        <translation>Onde o treinamento é executado.</translation>
    </message>
    <message>
        <source>Where to train: a GeoJSON file with polygons, or an extent xmin,ymin,xmax,ymax in the scene's CRS. Unset: everywhere but the test area.</source>
        <translation>Onde treinar: um arquivo GeoJSON com polígonos ou uma extensão xmin,ymin,xmax,ymax no SRC da cena. Sem indicação: em toda parte, exceto na área de teste.</translation>
    </message>
    <message>
        <source>Where to validate, as for the training area. Unset: blocks held out of the scene.</source>
        <translation>Onde validar, como para a área de treinamento. Sem indicação: blocos reservados da cena.</translation>
    </message>
    <message>
        <source>Where {name} learned</source>
        <translation>Onde {name} aprendeu</translation>
    </message>
    <message>
        <source>Whether the dates are those of the files.</source>
        <translation>Se as datas são as dos arquivos.</translation>
    </message>
    <message>
        <source>Whether the layers lie exactly on each other: a shift of a pixel blurs every result.</source>
        <translation>Se as camadas coincidem exatamente entre si: um desvio de um pixel borra qualquer resultado.</translation>
    </message>
    <message>
        <source>Whether the true image is true: haze or shadow in it counts as an error.</source>
        <translation>Se a imagem verdadeira é mesmo verdadeira: névoa ou sombra nela conta como erro.</translation>
    </message>
    <message>
        <source>Whether the worker runs</source>
        <translation>Se o processo de cálculo funciona</translation>
    </message>
    <message>
        <source>Which of these is it?</source>
        <translation>Qual deles é?</translation>
    </message>
    <message>
        <source>Whittaker smoothing in time</source>
        <translation>suavização de Whittaker no tempo</translation>
    </message>
    <message>
        <source>Will be replaced: {names}.</source>
        <translation>Será substituído: {names}.</translation>
    </message>
    <message>
        <source>With CUDA</source>
        <translation>Com CUDA</translation>
    </message>
    <message>
        <source>With CUDA, which was tried and works.</source>
        <translation>Com CUDA, que foi testada e funciona.</translation>
    </message>
    <message>
        <source>Without the tenth of the pixels that is trusted least, the error is {cut} smaller; without the tenth that really is worst it would be {best} smaller.</source>
        <translation>Sem o décimo dos pixels de menor confiança, o erro é {cut} menor; sem o décimo que de fato é o pior, seria {best} menor.</translation>
    </message>
    <message>
        <source>Write a pattern of file names, scale and offset: *_N05*=0.0001,-0.1</source>
        <translation>Escreva um padrão de nomes de arquivo, a escala e o deslocamento: *_N05*=0.0001,-0.1</translation>
    </message>
    <message>
        <source>Write a trust layer for each date: source of each pixel, expected absolute error and 90 % interval of each band, and pixels that no other date saw.</source>
        <translation>Gravar uma camada de confiança para cada data: origem de cada pixel, erro absoluto esperado e intervalo de 90 % de cada banda, e pixels que nenhuma outra data viu.</translation>
    </message>
    <message>
        <source>Write also these spectral indices of each date, each with its 90 % interval, as ndvi,nbr. There are ndvi, gndvi, ndre, evi, evi2, savi, ndwi, mndwi, ndmi, ndsi, nbr, nbr2, ndbi and bsi.</source>
        <translation>Gravar também estes índices espectrais de cada data, cada um com seu intervalo de 90 %, como ndvi,nbr. Há ndvi, gndvi, ndre, evi, evi2, savi, ndwi, mndwi, ndmi, ndsi, nbr, nbr2, ndbi e bsi.</translation>
    </message>
    <message>
        <source>Write bands with larger pixels on their own grid</source>
        <translation>Gravar bandas de pixels maiores em sua grade</translation>
    </message>
    <message>
        <source>Write trust layers</source>
        <translation>Gravar camadas de confiança</translation>
    </message>
    <message>
        <source>Write what looks like missed cloud</source>
        <translation>Gravar o que parece nuvem não incluída na máscara</translation>
    </message>
    <message>
        <source>Written to {path}.</source>
        <translation>Gravado em {path}.</translation>
    </message>
    <message>
        <source>Yellow</source>
        <translation>Amarelo</translation>
    </message>
    <message>
        <source>Yes, it fits these layers.</source>
        <translation>Sim, serve para estas camadas.</translation>
    </message>
    <message>
        <source>Zoom to it</source>
        <translation>Zoom no resultado</translation>
    </message>
    <message>
        <source>a probability of cloud</source>
        <translation>probabilidade de nuvem</translation>
    </message>
    <message>
        <source>about {download} to download, {disk} on the disk</source>
        <translation>cerca de {download} para baixar, {disk} no disco</translation>
    </message>
    <message>
        <source>about {time} left</source>
        <translation>faltam cerca de {time}</translation>
    </message>
    <message>
        <source>accuracy</source>
        <translation>acurácia</translation>
    </message>
    <message>
        <source>adversarial loss</source>
        <translation>perda adversária</translation>
    </message>
    <message>
        <source>all but 0</source>
        <translation>todos menos 0</translation>
    </message>
    <message>
        <source>all but the test area</source>
        <translation>tudo menos a área de teste</translation>
    </message>
    <message>
        <source>all dates of the season</source>
        <translation>todas as datas da temporada</translation>
    </message>
    <message>
        <source>all of it</source>
        <translation>tudo</translation>
    </message>
    <message>
        <source>amplitude</source>
        <translation>amplitude</translation>
    </message>
    <message>
        <source>angle °</source>
        <translation>ângulo °</translation>
    </message>
    <message>
        <source>as is usual for the mask</source>
        <translation>conforme a máscara</translation>
    </message>
    <message>
        <source>assumed</source>
        <translation>suposto</translation>
    </message>
    <message>
        <source>at work</source>
        <translation>em andamento</translation>
    </message>
    <message>
        <source>auto</source>
        <translation>auto</translation>
    </message>
    <message>
        <source>auto: the best on clear pixels</source>
        <translation>auto: o melhor em pixels sem nuvens</translation>
    </message>
    <message>
        <source>batch</source>
        <translation>lote</translation>
    </message>
    <message>
        <source>blend</source>
        <translation>combinação</translation>
    </message>
    <message>
        <source>blocks spread over each scene</source>
        <translation>blocos espalhados por cada cena</translation>
    </message>
    <message>
        <source>boosted trees</source>
        <translation>árvores com boosting</translation>
    </message>
    <message>
        <source>boosted trees on the best date</source>
        <translation>árvores com boosting sobre a melhor data</translation>
    </message>
    <message>
        <source>by its metadata</source>
        <translation>segundo os metadados</translation>
    </message>
    <message>
        <source>by its name</source>
        <translation>segundo o nome</translation>
    </message>
    <message>
        <source>by its values</source>
        <translation>segundo os valores</translation>
    </message>
    <message>
        <source>by tags of its files</source>
        <translation>segundo as etiquetas dos arquivos</translation>
    </message>
    <message>
        <source>cGAN</source>
        <translation>cGAN</translation>
    </message>
    <message>
        <source>calibration</source>
        <translation>calibração</translation>
    </message>
    <message>
        <source>catalog</source>
        <translation>catálogo</translation>
    </message>
    <message>
        <source>clear pixels of optical T2</source>
        <translation>pixels sem nuvens da óptica T2</translation>
    </message>
    <message>
        <source>clear pixels of optical T2 less the linear regression</source>
        <translation>pixels sem nuvens da óptica T2 menos a regressão linear</translation>
    </message>
    <message>
        <source>clip</source>
        <translation>recortar</translation>
    </message>
    <message>
        <source>cloud</source>
        <translation>nuvem</translation>
    </message>
    <message>
        <source>cloud removal</source>
        <translation>remoção de nuvens</translation>
    </message>
    <message>
        <source>copying T1</source>
        <translation>cópia de T1</translation>
    </message>
    <message>
        <source>dB</source>
        <translation>dB</translation>
    </message>
    <message>
        <source>dB, changed</source>
        <translation>dB, mudanças</translation>
    </message>
    <message>
        <source>days</source>
        <translation>dias</translation>
    </message>
    <message>
        <source>deep learning</source>
        <translation>aprendizado profundo</translation>
    </message>
    <message>
        <source>demo</source>
        <translation>demo</translation>
    </message>
    <message>
        <source>download</source>
        <translation>baixar</translation>
    </message>
    <message>
        <source>example</source>
        <translation>exemplo</translation>
    </message>
    <message>
        <source>filled</source>
        <translation>preenchida</translation>
    </message>
    <message>
        <source>from the files</source>
        <translation>dos arquivos</translation>
    </message>
    <message>
        <source>gap filling</source>
        <translation>preenchimento de lacunas</translation>
    </message>
    <message>
        <source>gpt</source>
        <translation>gpt</translation>
    </message>
    <message>
        <source>graphics card (CUDA)</source>
        <translation>placa de vídeo (CUDA)</translation>
    </message>
    <message>
        <source>graphics card if there is one</source>
        <translation>placa de vídeo, se houver</translation>
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
        <translation>install: criá-lo de novo; repair: substituir o que está danificado; check: ler todos os arquivos e testar o processo de cálculo; remove: apagá-lo; use: usar o Python indicado abaixo em vez de um ambiente próprio do ClearDate; list: dizer o que remove apagaria.</translation>
    </message>
    <message>
        <source>interpolation in time</source>
        <translation>interpolação temporal</translation>
    </message>
    <message>
        <source>interpolation in time and a line</source>
        <translation>interpolação temporal e uma reta</translation>
    </message>
    <message>
        <source>interpolation: {score} dB</source>
        <translation>interpolação: {score} dB</translation>
    </message>
    <message>
        <source>it cannot make environments (on Debian and Ubuntu: install python3-venv)</source>
        <translation>ele não consegue criar ambientes (no Debian e no Ubuntu: instale python3-venv)</translation>
    </message>
    <message>
        <source>it has 32 bits</source>
        <translation>ele é de 32 bits</translation>
    </message>
    <message>
        <source>it holds no JSON</source>
        <translation>ele não contém JSON</translation>
    </message>
    <message>
        <source>it holds no scores of methods</source>
        <translation>ele não contém pontuações de métodos</translation>
    </message>
    <message>
        <source>it is larger than any report</source>
        <translation>ele é maior que qualquer relatório</translation>
    </message>
    <message>
        <source>it is missing</source>
        <translation>ausente</translation>
    </message>
    <message>
        <source>it is no Python that runs</source>
        <translation>não é um Python que funcione</translation>
    </message>
    <message>
        <source>it is no file</source>
        <translation>não é um arquivo</translation>
    </message>
    <message>
        <source>it is {name}, not CPython</source>
        <translation>ele é {name}, não CPython</translation>
    </message>
    <message>
        <source>its version is {version}</source>
        <translation>a versão dele é {version}</translation>
    </message>
    <message>
        <source>like cloud</source>
        <translation>como nuvem</translation>
    </message>
    <message>
        <source>like cloud in T1</source>
        <translation>como nuvem em T1</translation>
    </message>
    <message>
        <source>like the shadow of a cloud</source>
        <translation>como a sombra de uma nuvem</translation>
    </message>
    <message>
        <source>like the shadow of a cloud in T1</source>
        <translation>como a sombra de uma nuvem em T1</translation>
    </message>
    <message>
        <source>like thin cloud</source>
        <translation>como nuvem fina</translation>
    </message>
    <message>
        <source>like thin cloud in T1</source>
        <translation>como nuvem fina em T1</translation>
    </message>
    <message>
        <source>like {method}</source>
        <translation>como {method}</translation>
    </message>
    <message>
        <source>linear power</source>
        <translation>potência linear</translation>
    </message>
    <message>
        <source>linear regression</source>
        <translation>regressão linear</translation>
    </message>
    <message>
        <source>looks like haze</source>
        <translation>parece névoa</translation>
    </message>
    <message>
        <source>looks like snow</source>
        <translation>parece neve</translation>
    </message>
    <message>
        <source>loss</source>
        <translation>perda</translation>
    </message>
    <message>
        <source>loss of the discriminator</source>
        <translation>perda do discriminador</translation>
    </message>
    <message>
        <source>model</source>
        <translation>modelo</translation>
    </message>
    <message>
        <source>nearest clear date of each pixel</source>
        <translation>data sem nuvens mais próxima de cada pixel</translation>
    </message>
    <message>
        <source>neural network</source>
        <translation>rede neural</translation>
    </message>
    <message>
        <source>no date</source>
        <translation>sem data</translation>
    </message>
    <message>
        <source>no mask</source>
        <translation>sem máscara</translation>
    </message>
    <message>
        <source>none</source>
        <translation>nenhum</translation>
    </message>
    <message>
        <source>observed</source>
        <translation>observado</translation>
    </message>
    <message>
        <source>offset</source>
        <translation>deslocamento</translation>
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
        <translation>o onnxruntime não a oferece</translation>
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
        <translation>O pip não consegue usar um proxy SOCKS.</translation>
    </message>
    <message>
        <source>pip ended with exit code {code}: {reason}</source>
        <translation>O pip terminou com o código de saída {code}: {reason}</translation>
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
        <translation>predefinição: {number}</translation>
    </message>
    <message>
        <source>processor</source>
        <translation>processador</translation>
    </message>
    <message>
        <source>range Doppler</source>
        <translation>Range-Doppler</translation>
    </message>
    <message>
        <source>reflectance</source>
        <translation>refletância</translation>
    </message>
    <message>
        <source>regional fits</source>
        <translation>ajustes por regiões</translation>
    </message>
    <message>
        <source>scale</source>
        <translation>escala</translation>
    </message>
    <message>
        <source>simulate: filling dates; train: training too.</source>
        <translation>simulate: preencher datas; train: também treinar.</translation>
    </message>
    <message>
        <source>simulated</source>
        <translation>simulado</translation>
    </message>
    <message>
        <source>spectral angle</source>
        <translation>ângulo espectral</translation>
    </message>
    <message>
        <source>synthetic</source>
        <translation>sintético</translation>
    </message>
    <message>
        <source>temporary files</source>
        <translation>arquivos temporários</translation>
    </message>
    <message>
        <source>the nodata of an image</source>
        <translation>nodata de uma imagem</translation>
    </message>
    <message>
        <source>the settings</source>
        <translation>as configurações</translation>
    </message>
    <message>
        <source>the simpler answer</source>
        <translation>resposta mais simples</translation>
    </message>
    <message>
        <source>the simulated image</source>
        <translation>imagem simulada</translation>
    </message>
    <message>
        <source>this model</source>
        <translation>este modelo</translation>
    </message>
    <message>
        <source>time series</source>
        <translation>série temporal</translation>
    </message>
    <message>
        <source>told by name and values</source>
        <translation>pelo nome e pelos valores</translation>
    </message>
    <message>
        <source>torch</source>
        <translation>torch</translation>
    </message>
    <message>
        <source>training</source>
        <translation>treinamento</translation>
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
        <translation>diferente de ambos</translation>
    </message>
    <message>
        <source>unlike the clear pixels of the date</source>
        <translation>diferente dos pixels sem nuvens da data</translation>
    </message>
    <message>
        <source>unlike what the model was trained on</source>
        <translation>diferente do treinamento do modelo</translation>
    </message>
    <message>
        <source>validation</source>
        <translation>validação</translation>
    </message>
    <message>
        <source>values</source>
        <translation>valores</translation>
    </message>
    <message>
        <source>values, all but 0 are cloud</source>
        <translation>valores, todos exceto 0 são nuvem</translation>
    </message>
    <message>
        <source>version {found} instead of {pinned}</source>
        <translation>versão {found} em vez de {pinned}</translation>
    </message>
    <message>
        <source>where T2 is clear</source>
        <translation>onde T2 está sem nuvens</translation>
    </message>
    <message>
        <source>works</source>
        <translation>funciona</translation>
    </message>
    <message>
        <source>{count} dates from {first} to {last}, {sar} with SAR.</source>
        <translation>{count} datas de {first} a {last}, {sar} com SAR.</translation>
    </message>
    <message>
        <source>{count} of {all} files have the hash that was published for them.</source>
        <translation>{count} de {all} arquivos têm o hash que foi publicado para eles.</translation>
    </message>
    <message>
        <source>{date} has no cloud mask: it counts as clear, and dates are filled from it. Make sure that it is.</source>
        <translation>{date} não tem máscara de nuvens: conta como sem nuvens e serve para preencher outras datas. Confira se é mesmo.</translation>
    </message>
    <message>
        <source>{date}: filled by {method}, {psnr} dB on held-out clear pixels.</source>
        <translation>{date}: preenchida por {method}, {psnr} dB em pixels sem nuvens reservados.</translation>
    </message>
    <message>
        <source>{date}: filled by {method}, {psnr} dB on pixels that were held out.</source>
        <translation>{date}: preenchida por {method}, {psnr} dB em pixels reservados.</translation>
    </message>
    <message>
        <source>{date}: no cloud mask</source>
        <translation>{date}: sem máscara de nuvens</translation>
    </message>
    <message>
        <source>{date}: no image shows this day</source>
        <translation>{date}: nenhuma imagem mostra este dia</translation>
    </message>
    <message>
        <source>{date}: the SAR images of T1 and T2 have other relative orbits ({one} and {other}); what they see from elsewhere is taken for a change.</source>
        <translation>{date}: as imagens SAR de T1 e T2 têm órbitas relativas diferentes ({one} e {other}); o que veem de outro lugar é interpretado como mudança.</translation>
    </message>
    <message>
        <source>{date}: {share} cloud</source>
        <translation>{date}: {share} de nuvens</translation>
    </message>
    <message>
        <source>{file} is not the file that was published under this name.</source>
        <translation>{file} não é o arquivo que foi publicado com este nome.</translation>
    </message>
    <message>
        <source>{filled} date(s) filled, {failed} failed.</source>
        <translation>{filled} data(s) preenchida(s), {failed} com falha.</translation>
    </message>
    <message>
        <source>{filled} date(s) filled, {failed} failed; {summary} says more.</source>
        <translation>{filled} data(s) preenchida(s), {failed} com falha; {summary} traz mais detalhes.</translation>
    </message>
    <message>
        <source>{folder} holds what ClearDate did not put there: {names}.</source>
        <translation>{folder} contém algo que o ClearDate não colocou ali: {names}.</translation>
    </message>
    <message>
        <source>{folder} is in use: {reason}.</source>
        <translation>{folder} está em uso: {reason}.</translation>
    </message>
    <message>
        <source>{folder} is inside the plugin, which QGIS deletes when it updates it.</source>
        <translation>{folder} fica dentro do complemento, e o QGIS a apaga ao atualizá-lo.</translation>
    </message>
    <message>
        <source>{folder} is no folder that can be written to.</source>
        <translation>{folder} não é uma pasta em que se possa gravar.</translation>
    </message>
    <message>
        <source>{folder} stays: it holds what is in use, or not ClearDate's.</source>
        <translation>{folder} permanece: contém algo em uso ou que não é do ClearDate.</translation>
    </message>
    <message>
        <source>{folder} stays: it was not made by this installation of ClearDate.</source>
        <translation>{folder} permanece: não foi criada por esta instalação do ClearDate.</translation>
    </message>
    <message>
        <source>{free} free</source>
        <translation>{free} livres</translation>
    </message>
    <message>
        <source>{gain} dB against interpolation in time (median).</source>
        <translation>{gain} dB em relação à interpolação temporal (mediana).</translation>
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
        <translation>{index} de {name} preenchido, {formula}. A segunda banda é metade da largura do seu intervalo de 90 %, 0 onde o pixel foi observado.</translation>
    </message>
    <message>
        <source>{index} of {name}</source>
        <translation>{index} de {name}</translation>
    </message>
    <message>
        <source>{int8} dB in 8 bits, {fp16} dB in 16 bits</source>
        <translation>{int8} dB em 8 bits, {fp16} dB em 16 bits</translation>
    </message>
    <message>
        <source>{label} has 8 bits, as a picture has. Choose the reflectance product, or set scale and offset under Advanced.</source>
        <translation>{label} tem 8 bits, como uma foto. Escolha o produto de refletância ou defina escala e deslocamento em Avançado.</translation>
    </message>
    <message>
        <source>{label} has hardly a value below 1000. If it is a Sentinel-2 product of 2022 or later, set its offset to -0.1 under Advanced.</source>
        <translation>{label} quase não tem valores abaixo de 1000. Se for um produto Sentinel-2 de 2022 ou posterior, defina o deslocamento como -0.1 em Avançado.</translation>
    </message>
    <message>
        <source>{label} holds no valid pixel. Choose another layer, or check its nodata value.</source>
        <translation>{label} não contém nenhum pixel válido. Escolha outra camada ou verifique o valor nodata.</translation>
    </message>
    <message>
        <source>{label} is needed and not chosen.</source>
        <translation>{label} é necessário e não foi escolhido.</translation>
    </message>
    <message>
        <source>{label} is neither dB nor linear power as stated (median {middle}). Calibrate it to sigma or gamma nought.</source>
        <translation>{label} não está em dB nem em potência linear, como indicado (mediana {middle}). Calibre para sigma zero ou gama zero.</translation>
    </message>
    <message>
        <source>{label} is no reflectance: 99 % lie below {top} after scale {scale} and offset {offset}. Set them under Advanced.</source>
        <translation>{label} não é refletância: 99 % ficam abaixo de {top} com a escala {scale} e o deslocamento {offset}. Defina-os em Avançado.</translation>
    </message>
    <message>
        <source>{label} looks like reflectance in per cent. If it is, set its scale to 0.01 under Advanced.</source>
        <translation>{label} parece refletância em por cento. Se for, defina sua escala como 0.01 em Avançado.</translation>
    </message>
    <message>
        <source>{label} may be in other units than {units}: its name and its values do not settle it. Say under Advanced which.</source>
        <translation>{label} pode estar em unidades diferentes de {units}: o nome e os valores não permitem decidir. Indique em Avançado quais são.</translation>
    </message>
    <message>
        <source>{label}: the file {path} does not exist.</source>
        <translation>{label}: o arquivo {path} não existe.</translation>
    </message>
    <message>
        <source>{label}: the layer cannot be read.</source>
        <translation>{label}: não é possível ler a camada.</translation>
    </message>
    <message>
        <source>{label}: the median of {layer} is {median}, but it learned on {least} to {most}. Check the units, or expect little of it.</source>
        <translation>{label}: a mediana de {layer} é {median}, mas ele aprendeu com valores de {least} a {most}. Verifique as unidades ou espere pouco dele.</translation>
    </message>
    <message>
        <source>{label}: {given} does not exist or is no raster that QGIS can read.</source>
        <translation>{label}: {given} não existe ou não é um raster que o QGIS possa ler.</translation>
    </message>
    <message>
        <source>{label}: {layer} has the bands that it takes.</source>
        <translation>{label}: {layer} tem as bandas que o modelo recebe.</translation>
    </message>
    <message>
        <source>{label}: {layer} has the bands {found}; the model takes {wanted}.</source>
        <translation>{label}: {layer} tem as bandas {found}; o modelo recebe {wanted}.</translation>
    </message>
    <message>
        <source>{label}: {layer} has {found} band(s), but at least {wanted} are needed.</source>
        <translation>{label}: {layer} tem {found} banda(s), mas são necessárias pelo menos {wanted}.</translation>
    </message>
    <message>
        <source>{label}: {layer} holds no polygons.</source>
        <translation>{label}: {layer} não contém polígonos.</translation>
    </message>
    <message>
        <source>{label}: {layer}, median {median}; it learned on {least} to {most}.</source>
        <translation>{label}: {layer}, mediana {median}; ele aprendeu com valores de {least} a {most}.</translation>
    </message>
    <message>
        <source>{label}: {path} is no {suffix} file.</source>
        <translation>{label}: {path} não é um arquivo {suffix}.</translation>
    </message>
    <message>
        <source>{label}: {sensor}, {date}, offset {offset} {source}.</source>
        <translation>{label}: {sensor}, {date}, deslocamento {offset} {source}.</translation>
    </message>
    <message>
        <source>{label}: {sensor}, {date}, {units} {source}.</source>
        <translation>{label}: {sensor}, {date}, {units} {source}.</translation>
    </message>
    <message>
        <source>{layer}: polygon {number} cannot be put into longitude and latitude.</source>
        <translation>{layer}: o polígono {number} não pode ser expresso em longitude e latitude.</translation>
    </message>
    <message>
        <source>{lead} dB WORSE than {method}</source>
        <translation>{lead} dB PIOR que {method}</translation>
    </message>
    <message>
        <source>{lead} dB better than {method}</source>
        <translation>{lead} dB melhor que {method}</translation>
    </message>
    <message>
        <source>{low} to {high}</source>
        <translation>entre {low} e {high}</translation>
    </message>
    <message>
        <source>{megabytes} MB</source>
        <translation>{megabytes} MB</translation>
    </message>
    <message>
        <source>{method} (simple)</source>
        <translation>{method} (simples)</translation>
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
        <translation>{names}: nenhum SRC é conhecido, e as camadas não compartilham a mesma grade de pixels. Defina o SRC no arquivo (Raster &gt; Projeções &gt; Atribuir projeção).</translation>
    </message>
    <message>
        <source>{name} (comes with ClearDate)</source>
        <translation>{name} (vem com o ClearDate)</translation>
    </message>
    <message>
        <source>{name} as the dates of the season {season} and SAR tell it. No image shows the day: every pixel is simulated.</source>
        <translation>{name} segundo as datas da temporada {season} e SAR. Nenhuma imagem mostra o dia: cada pixel é simulado.</translation>
    </message>
    <message>
        <source>{name} exists and will be replaced.</source>
        <translation>{name} existe e será substituído.</translation>
    </message>
    <message>
        <source>{name} has no polygon yet. Draw the clouds on the map.</source>
        <translation>{name} ainda não tem polígonos. Desenhe as nuvens no mapa.</translation>
    </message>
    <message>
        <source>{name} holds no product that is {kind}. Choose another one.</source>
        <translation>{name} não contém nenhum produto do tipo {kind}. Escolha outro.</translation>
    </message>
    <message>
        <source>{name} is among the models now.</source>
        <translation>{name} agora está entre os modelos.</translation>
    </message>
    <message>
        <source>{name} is chosen as {one} and as {other}. Choose another for one of them.</source>
        <translation>{name} está escolhida como {one} e como {other}. Escolha outra para uma das duas.</translation>
    </message>
    <message>
        <source>{name} is left out: it cannot be read as a raster.</source>
        <translation>{name} fica de fora: não pode ser lido como raster.</translation>
    </message>
    <message>
        <source>{name} is left out: it has {count} band(s), of which neither their names nor their values say that they are optical or SAR, and its name does not say cloud mask.</source>
        <translation>{name} fica de fora: tem {count} banda(s), e nem os nomes nem os valores delas indicam que são ópticas ou SAR, e o nome dele não indica uma máscara de nuvens.</translation>
    </message>
    <message>
        <source>{name} is left out: its name says that it is a result or a true image.</source>
        <translation>{name} fica de fora: pelo nome, é um resultado ou uma imagem verdadeira.</translation>
    </message>
    <message>
        <source>{name} is left out: nothing tells its date.</source>
        <translation>{name} é deixado de fora: nada indica a data.</translation>
    </message>
    <message>
        <source>{name} is left out: there is no date in its name.</source>
        <translation>{name} fica de fora: não há data no nome.</translation>
    </message>
    <message>
        <source>{name} is left out: {first} is of the same date.</source>
        <translation>{name} fica de fora: {first} é da mesma data.</translation>
    </message>
    <message>
        <source>{name} is left out: {reason}</source>
        <translation>{name} é deixada de fora: {reason}</translation>
    </message>
    <message>
        <source>{name} is on the map.</source>
        <translation>{name} está no mapa.</translation>
    </message>
    <message>
        <source>{name} is removed.</source>
        <translation>{name} foi removido.</translation>
    </message>
    <message>
        <source>{name} is {found}; ClearDate was tested with {pinned}.</source>
        <translation>{name} é {found}; o ClearDate foi testado com {pinned}.</translation>
    </message>
    <message>
        <source>{name} of {members}</source>
        <translation>{name} de {members}</translation>
    </message>
    <message>
        <source>{name} with the pixels under its cloud mask simulated from SAR of both dates and {t1}. All other pixels are those of the input.</source>
        <translation>{name} com os pixels sob a máscara de nuvens simulados a partir de SAR de ambas as datas e de {t1}. Todos os outros pixels são os da entrada.</translation>
    </message>
    <message>
        <source>{name} with the pixels under its cloud mask simulated from the other dates of the season {season} and from SAR. All other pixels are those of the input.</source>
        <translation>{name} com os pixels sob a máscara de nuvens simulados a partir das outras datas da temporada {season} e de SAR. Todos os outros pixels são os da entrada.</translation>
    </message>
    <message>
        <source>{name}, driver {driver}</source>
        <translation>{name}, driver {driver}</translation>
    </message>
    <message>
        <source>{name}: {size} pixels</source>
        <translation>{name}: {size} pixels</translation>
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
        <translation>{old} já existia: este se chama {new}.</translation>
    </message>
    <message>
        <source>{path} cannot be read.</source>
        <translation>Não é possível ler {path}.</translation>
    </message>
    <message>
        <source>{path} cannot be used: {reason}.</source>
        <translation>Não é possível usar {path}: {reason}.</translation>
    </message>
    <message>
        <source>{path} cannot be written: {reason}.</source>
        <translation>Não é possível gravar {path}: {reason}.</translation>
    </message>
    <message>
        <source>{path} cannot run the worker: {reason}</source>
        <translation>{path} não consegue executar o processo de cálculo: {reason}</translation>
    </message>
    <message>
        <source>{path} does not exist.</source>
        <translation>{path} não existe.</translation>
    </message>
    <message>
        <source>{path} is missing or changed</source>
        <translation>{path} está ausente ou foi alterado</translation>
    </message>
    <message>
        <source>{path} is missing. Make the scene again.</source>
        <translation>{path} está ausente. Crie a cena de novo.</translation>
    </message>
    <message>
        <source>{path} is no raster that QGIS can read.</source>
        <translation>{path} não é um raster que o QGIS possa ler.</translation>
    </message>
    <message>
        <source>{path} is no report of ClearDate: {reason}.</source>
        <translation>{path} não é um relatório do ClearDate: {reason}.</translation>
    </message>
    <message>
        <source>{path} is no trust layer of ClearDate.</source>
        <translation>{path} não é uma camada de confiança do ClearDate.</translation>
    </message>
    <message>
        <source>{path} is not one of your own models.</source>
        <translation>{path} não é um dos seus próprios modelos.</translation>
    </message>
    <message>
        <source>{path} is there already and was not made by ClearDate.</source>
        <translation>{path} já existe e não foi criado pelo ClearDate.</translation>
    </message>
    <message>
        <source>{path} lacks libraries: {names}.</source>
        <translation>Faltam bibliotecas em {path}: {names}.</translation>
    </message>
    <message>
        <source>{path} was made by another installation of ClearDate, or in another folder.</source>
        <translation>{path} foi criada por outra instalação do ClearDate ou em outra pasta.</translation>
    </message>
    <message>
        <source>{problem} All else is there.</source>
        <translation>{problem} Todo o resto está lá.</translation>
    </message>
    <message>
        <source>{program} cannot be started: {reason}.</source>
        <translation>Não é possível iniciar {program}: {reason}.</translation>
    </message>
    <message>
        <source>{python} is used from now on; it can {tier}.</source>
        <translation>De agora em diante, usa-se {python}; ele serve para {tier}.</translation>
    </message>
    <message>
        <source>{sar} ({sar_date}) is {days} days from {optical} ({date}). Take the SAR image nearest to it.</source>
        <translation>{sar} ({sar_date}) está a {days} dias de {optical} ({date}). Use a imagem SAR mais próxima.</translation>
    </message>
    <message>
        <source>{scene} has no images of T1, which this preset needs. Choose cgan, cnn or pix2pix, or make the scene again with all images.</source>
        <translation>{scene} não tem imagens de T1, de que esta predefinição precisa. Escolha cgan, cnn ou pix2pix, ou crie a cena de novo com todas as imagens.</translation>
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
        <translation>Todas as camadas cobrem {share} da imagem óptica T2. Fora disso, os pixels sem nuvens ficam e os nublados viram nodata.</translation>
    </message>
    <message>
        <source>{share} of the simulated pixels are unlike the clear pixels of the date; there the figures of this report say little. The trust layer shows where.</source>
        <translation>{share} dos pixels simulados são diferentes dos pixels sem nuvens da data; ali os números deste relatório dizem pouco. A camada de confiança mostra onde.</translation>
    </message>
    <message>
        <source>{size}, place unknown</source>
        <translation>{size}, lugar desconhecido</translation>
    </message>
    <message>
        <source>{source} names a Python that does not exist: {path}.</source>
        <translation>{source} indica um Python que não existe: {path}.</translation>
    </message>
    <message>
        <source>{text} is no number. Correct it under Advanced, or leave it empty.</source>
        <translation>{text} não é um número. Corrija-o em Avançado ou deixe-o vazio.</translation>
    </message>
    <message>
        <source>{text} is no scale and offset of images.</source>
        <translation>{text} não é escala e deslocamento de imagens.</translation>
    </message>
    <message>
        <source>{time} left</source>
        <translation>faltam {time}</translation>
    </message>
    <message>
        <source>{what} (for {time})</source>
        <translation>{what} (há {time})</translation>
    </message>
    <message>
        <source>{what} is temporary: QGIS deletes {path} when it closes. Save it, if you want to keep it.</source>
        <translation>{what} é temporário: o QGIS apaga {path} ao fechar. Salve-o se quiser mantê-lo.</translation>
    </message>
    <message>
        <source>{what}: QGIS deletes temporary files when it closes.</source>
        <translation>{what}: o QGIS apaga os arquivos temporários ao fechar.</translation>
    </message>
    <message>
        <source>{what}: {part} is no whole number.</source>
        <translation>{what}: {part} não é um número inteiro.</translation>
    </message>
    <message>
        <source>{what}: {path}</source>
        <translation>{what}: {path}</translation>
    </message>
    <message>
        <source>{what}: {path} does not end in {suffix}.</source>
        <translation>{what}: {path} não termina em {suffix}.</translation>
    </message>
    <message>
        <source>{what}: {path} is also an input or another output.</source>
        <translation>{what}: {path} também é uma entrada ou outra saída.</translation>
    </message>
    <message>
        <source>{what}: {path} is the folder of the season itself.</source>
        <translation>{what}: {path} é a pasta da própria temporada.</translation>
    </message>
    <message>
        <source>… and {number} more</source>
        <translation>… e mais {number}</translation>
    </message>
    <message>
        <source>≤ 0.01 in reflectance</source>
        <translation>≤ 0.01 em refletância</translation>
    </message>
    <message>
        <source>≤ 0.02 in reflectance</source>
        <translation>≤ 0.02 em refletância</translation>
    </message>
    <message>
        <source>⚠ This wants a graphics card: about {time} on a middling one. Choose fast, fewer epochs or a smaller width otherwise.</source>
        <translation>⚠ Isto exige uma placa de vídeo: cerca de {time} em uma intermediária. Sem ela, escolha fast, menos épocas ou uma largura menor.</translation>
    </message>
    <message>
        <source>⚠ {count} more cannot be read.</source>
        <translation>⚠ Outras {count} não podem ser lidas.</translation>
    </message>
</context>
<context>
    <name>worker</name>
    <message>
        <source>({days} days apart)</source>
        <translation>({days} dias de diferença)</translation>
    </message>
    <message>
        <source>--compile and --save-memory do not go together.</source>
        <translation>--compile e --save-memory não podem ser usados juntos.</translation>
    </message>
    <message>
        <source>--copy and --resolution need an area.</source>
        <translation>--copy e --resolution precisam de uma área.</translation>
    </message>
    <message>
        <source>1 band</source>
        <translation>1 banda</translation>
    </message>
    <message>
        <source>8 bits change its PSNR on held-out pixels by {int8_loss_db} dB, 16 bits by {fp16_loss_db} dB.</source>
        <translation>8 bits mudam o PSNR em pixels reservados em {int8_loss_db} dB; 16 bits, em {fp16_loss_db} dB.</translation>
    </message>
    <message>
        <source>8 bits were asked for on {wanted}; networks run in 8 bits on the CPU.</source>
        <translation>Foram pedidos 8 bits em {wanted}; as redes funcionam em 8 bits na CPU.</translation>
    </message>
    <message>
        <source>A calendar of {cadence} days from {first} to {last} has {count} dates, more than {most}.</source>
        <translation>Um calendário de {cadence} dias de {first} a {last} tem {count} datas, mais de {most}.</translation>
    </message>
    <message>
        <source>A checkpoint of an earlier run, {name}, will be replaced; to go on from it, resume.</source>
        <translation>Um ponto de controle de uma execução anterior, {name}, será substituído; para continuar dele, retome.</translation>
    </message>
    <message>
        <source>A season with clear dates near this one would simulate it about {gain} dB closer to the truth (prepare, then simulate --season; in QGIS Fill season).</source>
        <translation>Uma temporada com datas sem nuvens próximas desta a simularia cerca de {gain} dB mais perto da verdade (prepare, depois simulate --season; no QGIS, “Preencher temporada”).</translation>
    </message>
    <message>
        <source>A tile of {size} pixels fits the memory of {name} only when nothing else runs there; going on with one run at a time.</source>
        <translation>Um bloco de {size} pixels só cabe na memória de {name} quando nada mais é executado ali; continuando com uma execução por vez.</translation>
    </message>
    <message>
        <source>A tile of {size} pixels is too large for the memory of {name}.</source>
        <translation>Um bloco de {size} pixels é grande demais para a memória de {name}.</translation>
    </message>
    <message>
        <source>Acquisitions for ClearDate: {count}</source>
        <translation>Aquisições para o ClearDate: {count}</translation>
    </message>
    <message>
        <source>Adjusting to the clear pixels around the cloud</source>
        <translation>Ajustando aos pixels sem nuvens ao redor da nuvem</translation>
    </message>
    <message>
        <source>An acquisition has no name.</source>
        <translation>Uma aquisição não tem nome.</translation>
    </message>
    <message>
        <source>An earlier run ended while its files took their places, and {path} is still the one before it: {reason}.</source>
        <translation>Uma execução anterior terminou enquanto seus arquivos assumiam o lugar definitivo, e {path} ainda é o de antes dela: {reason}.</translation>
    </message>
    <message>
        <source>Another item of the season has its name.</source>
        <translation>Outro item da temporada tem o seu nome.</translation>
    </message>
    <message>
        <source>Band {index} of {title} is said to have pixels {width} wide, {step} of those of the image, which cannot be worked with: it is filled as if they were of the image's size.</source>
        <translation>Consta que a banda {index} de {title} tem pixels de {width} de largura, {step} dos da imagem, com o que não se pode trabalhar: ela é preenchida como se fossem do tamanho dos da imagem.</translation>
    </message>
    <message>
        <source>Baseline {baseline} should list an offset, and its metadata list none: 0 is taken.</source>
        <translation>A linha de base {baseline} deveria listar um deslocamento, e os metadados não listam nenhum: usa-se 0.</translation>
    </message>
    <message>
        <source>Building overviews of {name}</source>
        <translation>Criando as pirâmides de {name}</translation>
    </message>
    <message>
        <source>CUDA was asked for, but torch finds no GPU it can use.</source>
        <translation>CUDA foi pedida, mas o torch não encontra nenhuma GPU que possa usar.</translation>
    </message>
    <message>
        <source>Calibrate it to sigma or gamma nought in SNAP.</source>
        <translation>Calibre-a para sigma zero ou gama zero no SNAP.</translation>
    </message>
    <message>
        <source>Calibrate it to sigma or gamma nought, in dB (about -30 to 0) or linear power (about 0 to 1).</source>
        <translation>Calibre-a para sigma zero ou gama zero, em dB (cerca de -30 a 0) ou potência linear (cerca de 0 a 1).</translation>
    </message>
    <message>
        <source>Calibrate the SAR image to sigma or gamma nought, in dB (about -30 to 0) or linear power (about 0 to 1).</source>
        <translation>Calibre a imagem SAR para sigma zero ou gama zero, em dB (cerca de -30 a 0) ou potência linear (cerca de 0 a 1).</translation>
    </message>
    <message>
        <source>Call it {value}.onnx.</source>
        <translation>Chame-o de {value}.onnx.</translation>
    </message>
    <message>
        <source>Check that the polygons are clouds, and no footprint of the image; use simulate for a date that is cloudy all over.</source>
        <translation>Verifique se os polígonos são nuvens, e não o contorno da imagem; use simulate para uma data totalmente nublada.</translation>
    </message>
    <message>
        <source>Check the CRS of both files.</source>
        <translation>Verifique o SRC de ambos os arquivos.</translation>
    </message>
    <message>
        <source>Check the CRS.</source>
        <translation>Verifique o SRC.</translation>
    </message>
    <message>
        <source>Check the area and the dates, and see above what was left out.</source>
        <translation>Verifique a área e as datas e veja acima o que ficou de fora.</translation>
    </message>
    <message>
        <source>Check the cloud mask and the test area.</source>
        <translation>Verifique a máscara de nuvens e a área de teste.</translation>
    </message>
    <message>
        <source>Check the cloud mask and the training area.</source>
        <translation>Verifique a máscara de nuvens e a área de treinamento.</translation>
    </message>
    <message>
        <source>Check the disk or the connection, and run again.</source>
        <translation>Verifique o disco ou a conexão e execute de novo.</translation>
    </message>
    <message>
        <source>Check the file.</source>
        <translation>Verifique o arquivo.</translation>
    </message>
    <message>
        <source>Check the files that it is made of.</source>
        <translation>Verifique os arquivos de que ele é feito.</translation>
    </message>
    <message>
        <source>Check the mask, the nodata values and that the images overlap.</source>
        <translation>Verifique a máscara, os valores nodata e se as imagens se sobrepõem.</translation>
    </message>
    <message>
        <source>Check the path and its permissions.</source>
        <translation>Verifique o caminho e suas permissões.</translation>
    </message>
    <message>
        <source>Check the path.</source>
        <translation>Verifique o caminho.</translation>
    </message>
    <message>
        <source>Check the permissions, or choose another place.</source>
        <translation>Verifique as permissões ou escolha outro local.</translation>
    </message>
    <message>
        <source>Choose a day of the season, or prepare it with SAR of that day.</source>
        <translation>Escolha um dia da temporada, ou prepare-a com SAR desse dia.</translation>
    </message>
    <message>
        <source>Choose a new one for the season.</source>
        <translation>Escolha uma nova para a temporada.</translation>
    </message>
    <message>
        <source>Choose a path of its own for each output.</source>
        <translation>Escolha um caminho próprio para cada saída.</translation>
    </message>
    <message>
        <source>Choose a smaller learning rate, or the precision fp32.</source>
        <translation>Escolha uma taxa de aprendizado menor ou a precisão fp32.</translation>
    </message>
    <message>
        <source>Choose a smaller one, or a coarser --resolution.</source>
        <translation>Escolha uma menor ou uma --resolution mais grosseira.</translation>
    </message>
    <message>
        <source>Choose a smaller patch, a larger training area, or random sampling.</source>
        <translation>Escolha um recorte menor, uma área de treinamento maior ou a amostragem aleatória.</translation>
    </message>
    <message>
        <source>Choose a smaller tile, close other programs, or work on a smaller part.</source>
        <translation>Escolha um bloco menor, feche outros programas ou trabalhe em uma parte menor.</translation>
    </message>
    <message>
        <source>Choose an empty folder, or a new one.</source>
        <translation>Escolha uma pasta vazia ou uma nova.</translation>
    </message>
    <message>
        <source>Choose another folder for the output.</source>
        <translation>Escolha outra pasta para a saída.</translation>
    </message>
    <message>
        <source>Choose another folder, or leave out --resume to fill all dates again.</source>
        <translation>Escolha outra pasta, ou omita --resume para preencher de novo todas as datas.</translation>
    </message>
    <message>
        <source>Choose another folder.</source>
        <translation>Escolha outra pasta.</translation>
    </message>
    <message>
        <source>Choose another name or folder.</source>
        <translation>Escolha outro nome ou outra pasta.</translation>
    </message>
    <message>
        <source>Choose another name.</source>
        <translation>Escolha outro nome.</translation>
    </message>
    <message>
        <source>Choose another path for the output; inputs are never overwritten.</source>
        <translation>Escolha outro caminho para a saída; as entradas nunca são sobrescritas.</translation>
    </message>
    <message>
        <source>Choose another place, or close programs using it.</source>
        <translation>Escolha outro local ou feche os programas que o usam.</translation>
    </message>
    <message>
        <source>Choose auto, or fp16.</source>
        <translation>Escolha auto ou fp16.</translation>
    </message>
    <message>
        <source>Choose auto, {methods} or an .onnx file.</source>
        <translation>Escolha auto, {methods} ou um arquivo .onnx.</translation>
    </message>
    <message>
        <source>Choose from the dates of the season.</source>
        <translation>Escolha entre as datas da temporada.</translation>
    </message>
    <message>
        <source>Choose from {low} to {high}.</source>
        <translation>Escolha de {low} a {high}.</translation>
    </message>
    <message>
        <source>Choose one of {choices}.</source>
        <translation>Escolha entre {choices}.</translation>
    </message>
    <message>
        <source>Choose one of {jobs}.</source>
        <translation>Escolha entre {jobs}.</translation>
    </message>
    <message>
        <source>Choose one.</source>
        <translation>Escolha um.</translation>
    </message>
    <message>
        <source>Choose the device auto or cpu, or install torch with CUDA and a driver.</source>
        <translation>Escolha o dispositivo auto ou cpu, ou instale o torch com CUDA e um driver.</translation>
    </message>
    <message>
        <source>Choose the device auto or cpu, or the precision auto or fp32.</source>
        <translation>Escolha o dispositivo auto ou cpu, ou a precisão auto ou fp32.</translation>
    </message>
    <message>
        <source>ClearDate's own generators are missing: there is no .onnx file in {folder}.</source>
        <translation>Faltam os geradores do próprio ClearDate: não há nenhum arquivo .onnx em {folder}.</translation>
    </message>
    <message>
        <source>Comparing the methods</source>
        <translation>Comparando os métodos</translation>
    </message>
    <message>
        <source>Comparing the scene with what the model learned from</source>
        <translation>Comparando a cena com aquilo de que o modelo aprendeu</translation>
    </message>
    <message>
        <source>Copy or download the file again.</source>
        <translation>Copie ou baixe o arquivo de novo.</translation>
    </message>
    <message>
        <source>Copy the .data folder beside the .dim file.</source>
        <translation>Copie a pasta .data para junto do arquivo .dim.</translation>
    </message>
    <message>
        <source>Copy the acquisition with --area and --copy.</source>
        <translation>Copie a aquisição com --area e --copy.</translation>
    </message>
    <message>
        <source>Cut out a part.</source>
        <translation>Recorte uma parte.</translation>
    </message>
    <message>
        <source>Dates of a season whose pixels under cloud are simulated from the other dates.</source>
        <translation>Datas de uma temporada cujos pixels sob nuvens são simulados a partir das outras datas.</translation>
    </message>
    <message>
        <source>Delete it.</source>
        <translation>Apague-o.</translation>
    </message>
    <message>
        <source>Download Collection 2 Level-2 (L2SP): surface reflectance.</source>
        <translation>Baixe Collection 2 Level-2 (L2SP): refletância da superfície.</translation>
    </message>
    <message>
        <source>Download Level-2A (S2…_MSIL2A_…), or make it with Sen2Cor.</source>
        <translation>Baixe Level-2A (S2…_MSIL2A_…) ou gere-o com o Sen2Cor.</translation>
    </message>
    <message>
        <source>Download it again, from a place that you trust.</source>
        <translation>Baixe-o de novo, de um lugar em que você confie.</translation>
    </message>
    <message>
        <source>Download it again.</source>
        <translation>Baixe-o de novo.</translation>
    </message>
    <message>
        <source>Download it and make the scene again, or, if you trust it, allow the network with --allow-network (in QGIS: ALLOW_NETWORK).</source>
        <translation>Baixe-o e crie a cena de novo ou, se confiar nele, permita a rede com --allow-network (no QGIS: ALLOW_NETWORK).</translation>
    </message>
    <message>
        <source>Download it terrain-corrected: Sentinel-1 RTC of the Planetary Computer, of ASF (HyP3, on demand) or of Earth Engine (COPERNICUS/S1_GRD); or correct it with SNAP.</source>
        <translation>Baixe-o com correção de terreno: Sentinel-1 RTC do Planetary Computer, da ASF (HyP3, sob demanda) ou do Earth Engine (COPERNICUS/S1_GRD); ou corrija-o com o SNAP.</translation>
    </message>
    <message>
        <source>Download it, or mend its link: links of another machine lead nowhere here.</source>
        <translation>Baixe-o ou corrija o link: links de outra máquina não levam a nada aqui.</translation>
    </message>
    <message>
        <source>Download the product again, from a place that you trust.</source>
        <translation>Baixe o produto de novo, de um lugar em que você confie.</translation>
    </message>
    <message>
        <source>Download the product again.</source>
        <translation>Baixe o produto de novo.</translation>
    </message>
    <message>
        <source>Download the whole product again.</source>
        <translation>Baixe o produto inteiro de novo.</translation>
    </message>
    <message>
        <source>Download them first, and give the item with its links to the copies; or allow the network with --allow-network (in QGIS: ALLOW_NETWORK).</source>
        <translation>Baixe-os primeiro e indique o item com links para as cópias; ou permita a rede com --allow-network (no QGIS: ALLOW_NETWORK).</translation>
    </message>
    <message>
        <source>Download what it names and name the copy, or, if you trust it, allow the network with --allow-network (in QGIS: ALLOW_NETWORK).</source>
        <translation>Baixe o que ele cita e indique a cópia ou, se confiar nele, permita a rede com --allow-network (no QGIS: ALLOW_NETWORK).</translation>
    </message>
    <message>
        <source>Download what it names and name the copy; or allow the network with --allow-network (in QGIS: ALLOW_NETWORK).</source>
        <translation>Baixe o que ele cita e indique a cópia ou permita a rede com --allow-network (no QGIS: ALLOW_NETWORK).</translation>
    </message>
    <message>
        <source>Draw a polygon, not lines.</source>
        <translation>Desenhe um polígono, não linhas.</translation>
    </message>
    <message>
        <source>Each of at most {most} needs a name of its own, of the kind {kind}.</source>
        <translation>Cada uma, de no máximo {most}, precisa de um nome próprio, do tipo {kind}.</translation>
    </message>
    <message>
        <source>Epoch {epoch} of {epochs}: PSNR {row} dB</source>
        <translation>Época {epoch} de {epochs}: PSNR {row} dB</translation>
    </message>
    <message>
        <source>Events need somebody to read them.</source>
        <translation>Os eventos precisam de alguém que os leia.</translation>
    </message>
    <message>
        <source>Every number of its type is observed in {name}, so none is left that could mean nodata: pixels that cannot be filled stay as they are, and the trust layer tells which.</source>
        <translation>Todo número do seu tipo é observado em {name}, portanto não resta nenhum que possa significar nodata: os pixels que não podem ser preenchidos ficam como estão, e a camada de confiança indica quais.</translation>
    </message>
    <message>
        <source>Export it as one file; ClearDate opens no file that a model names.</source>
        <translation>Exporte-o como um único arquivo; o ClearDate não abre arquivos que um modelo indique.</translation>
    </message>
    <message>
        <source>Export it for evaluation.</source>
        <translation>Exporte-o para avaliação.</translation>
    </message>
    <message>
        <source>Export it with free batch, height and width.</source>
        <translation>Exporte-o com lote, altura e largura livres.</translation>
    </message>
    <message>
        <source>Export it with the axes batch, channels, height, width.</source>
        <translation>Exporte-o com os eixos lote, canais, altura e largura.</translation>
    </message>
    <message>
        <source>Filling by {method}.</source>
        <translation>Preenchendo por {method}.</translation>
    </message>
    <message>
        <source>Filling {name}</source>
        <translation>Preenchendo {name}</translation>
    </message>
    <message>
        <source>Finished {path}: an earlier run had ended while its files took their places.</source>
        <translation>{path} foi concluído: uma execução anterior terminou enquanto seus arquivos assumiam o lugar definitivo.</translation>
    </message>
    <message>
        <source>Finishing the files</source>
        <translation>Finalizando os arquivos</translation>
    </message>
    <message>
        <source>Finishing the image</source>
        <translation>Finalizando a imagem</translation>
    </message>
    <message>
        <source>Fmask</source>
        <translation>Fmask</translation>
    </message>
    <message>
        <source>Fmask of HLS, in bits</source>
        <translation>Fmask do HLS, em bits</translation>
    </message>
    <message>
        <source>Free some disk space or choose another disk.</source>
        <translation>Libere espaço em disco ou escolha outro disco.</translation>
    </message>
    <message>
        <source>Free some disk space, write the model to another disk, or train on fewer scenes.</source>
        <translation>Libere espaço em disco, grave o modelo em outro disco ou treine com menos cenas.</translation>
    </message>
    <message>
        <source>Free some disk space.</source>
        <translation>Libere espaço em disco.</translation>
    </message>
    <message>
        <source>Free some space, or write elsewhere.</source>
        <translation>Libere espaço ou grave em outro lugar.</translation>
    </message>
    <message>
        <source>GDAL gives no reason</source>
        <translation>GDAL não informa o motivo</translation>
    </message>
    <message>
        <source>Give --cadence fewer days.</source>
        <translation>Dê menos dias a --cadence.</translation>
    </message>
    <message>
        <source>Give --cadence more days, or look whether the days of the season are right.</source>
        <translation>Dê mais dias a --cadence, ou verifique se os dias da temporada estão certos.</translation>
    </message>
    <message>
        <source>Give SAR with VV and VH.</source>
        <translation>Indique SAR com VV e VH.</translation>
    </message>
    <message>
        <source>Give a GRD product: a SAFE folder, or its zip.</source>
        <translation>Indique um produto GRD: uma pasta SAFE ou o zip dela.</translation>
    </message>
    <message>
        <source>Give a GeoJSON file with polygons.</source>
        <translation>Indique um arquivo GeoJSON com polígonos.</translation>
    </message>
    <message>
        <source>Give a file whose bands share one scale and one offset.</source>
        <translation>Indique um arquivo cujas bandas compartilhem uma escala e um deslocamento.</translation>
    </message>
    <message>
        <source>Give a finite number.</source>
        <translation>Indique um número finito.</translation>
    </message>
    <message>
        <source>Give a model written by ClearDate's train.</source>
        <translation>Indique um modelo gravado pelo train do ClearDate.</translation>
    </message>
    <message>
        <source>Give a name for each band of both optical images, &quot;-&quot; for one to leave out.</source>
        <translation>Indique um nome para cada banda de ambas as imagens ópticas, &quot;-&quot; para deixar uma de fora.</translation>
    </message>
    <message>
        <source>Give a number above 0 in the units of the CRS, for example swir16@20.</source>
        <translation>Indique um número acima de 0 nas unidades do SRC, por exemplo swir16@20.</translation>
    </message>
    <message>
        <source>Give a number {limits}.</source>
        <translation>Indique um número {limits}.</translation>
    </message>
    <message>
        <source>Give a product of Sentinel-1.</source>
        <translation>Indique um produto do Sentinel-1.</translation>
    </message>
    <message>
        <source>Give a raster that GDAL reads, for example a GeoTIFF.</source>
        <translation>Indique um raster que o GDAL possa ler, por exemplo um GeoTIFF.</translation>
    </message>
    <message>
        <source>Give a raster that GDAL reads, or polygons as GeoJSON (.geojson).</source>
        <translation>Indique um raster que o GDAL possa ler, ou polígonos como GeoJSON (.geojson).</translation>
    </message>
    <message>
        <source>Give a raster with VV and VH, or with one of them.</source>
        <translation>Indique um raster com VV e VH, ou com uma delas.</translation>
    </message>
    <message>
        <source>Give a raster with at least {least} bands, for example red, green, blue and NIR.</source>
        <translation>Indique um raster com pelo menos {least} bandas, por exemplo vermelho, verde, azul e NIR.</translation>
    </message>
    <message>
        <source>Give a raster with {bands}.</source>
        <translation>Indique um raster com {bands}.</translation>
    </message>
    <message>
        <source>Give a scene file or a season.</source>
        <translation>Indique um arquivo de cena ou uma temporada.</translation>
    </message>
    <message>
        <source>Give a smaller number.</source>
        <translation>Indique um número menor.</translation>
    </message>
    <message>
        <source>Give amplitudes in dB.</source>
        <translation>Indique amplitudes em dB.</translation>
    </message>
    <message>
        <source>Give an item of Sentinel-2 Level-2A, of Landsat Collection 2 Level-2 or of Sentinel-1 RTC.</source>
        <translation>Indique um item de Sentinel-2 Level-2A, de Landsat Collection 2 Level-2 ou de Sentinel-1 RTC.</translation>
    </message>
    <message>
        <source>Give another file, or check its nodata value.</source>
        <translation>Indique outro arquivo ou verifique o valor nodata.</translation>
    </message>
    <message>
        <source>Give another name.</source>
        <translation>Indique outro nome.</translation>
    </message>
    <message>
        <source>Give another path.</source>
        <translation>Indique outro caminho.</translation>
    </message>
    <message>
        <source>Give another.</source>
        <translation>Indique outro.</translation>
    </message>
    <message>
        <source>Give at least one, or leave it out.</source>
        <translation>Indique pelo menos um ou omita-o.</translation>
    </message>
    <message>
        <source>Give each a name of its own.</source>
        <translation>Dê a cada uma um nome diferente.</translation>
    </message>
    <message>
        <source>Give each of a scene its own.</source>
        <translation>Dê a cada uma das aquisições de uma cena um nome próprio.</translation>
    </message>
    <message>
        <source>Give files of one acquisition and one tile.</source>
        <translation>Indique arquivos de uma única aquisição e de um único bloco.</translation>
    </message>
    <message>
        <source>Give files of the same place with valid pixels in common.</source>
        <translation>Indique arquivos do mesmo lugar com pixels válidos em comum.</translation>
    </message>
    <message>
        <source>Give files of the same place, and check their CRS.</source>
        <translation>Indique arquivos do mesmo lugar e verifique o SRC deles.</translation>
    </message>
    <message>
        <source>Give images with the same bands, or leave --strict-bands out: then the others are filled.</source>
        <translation>Indique imagens com as mesmas bandas ou omita --strict-bands: então as outras são preenchidas.</translation>
    </message>
    <message>
        <source>Give images with these bands in this order.</source>
        <translation>Indique imagens com estas bandas nesta ordem.</translation>
    </message>
    <message>
        <source>Give images with these bands, or use a model that was trained on those you have.</source>
        <translation>Indique imagens com estas bandas ou use um modelo treinado com as que você tem.</translation>
    </message>
    <message>
        <source>Give it, or name a model that takes {flag} alone (task A).</source>
        <translation>Indique-o, ou um modelo que precise apenas de {flag} (tarefa A).</translation>
    </message>
    <message>
        <source>Give it, or use a model that takes {flag} alone (task A).</source>
        <translation>Indique-o ou use um modelo que precise apenas de {flag} (tarefa A).</translation>
    </message>
    <message>
        <source>Give longitude and latitude, or name the file's CRS in its member crs.</source>
        <translation>Indique longitude e latitude, ou o SRC do arquivo no membro crs.</translation>
    </message>
    <message>
        <source>Give longitudes and latitudes: xmin,ymin,xmax,ymax with xmin &lt; xmax, ymin &lt; ymax.</source>
        <translation>Indique longitudes e latitudes: xmin,ymin,xmax,ymax com xmin &lt; xmax, ymin &lt; ymax.</translation>
    </message>
    <message>
        <source>Give one of them.</source>
        <translation>Indique um deles.</translation>
    </message>
    <message>
        <source>Give one of these names in place of the file's.</source>
        <translation>Indique um destes nomes no lugar do nome do arquivo.</translation>
    </message>
    <message>
        <source>Give one with --clouds.</source>
        <translation>Indique uma com --clouds.</translation>
    </message>
    <message>
        <source>Give products, folders of them, or --table.</source>
        <translation>Indique produtos, pastas que os contenham ou --table.</translation>
    </message>
    <message>
        <source>Give the clear image of another date as T1.</source>
        <translation>Indique como T1 a imagem sem nuvens de outra data.</translation>
    </message>
    <message>
        <source>Give the cloud mask of T2: optical T2 brings none of its own, and has a value in every pixel.</source>
        <translation>Indique a máscara de nuvens de T2: a óptica T2 não traz nenhuma própria e tem um valor em cada pixel.</translation>
    </message>
    <message>
        <source>Give the cloud mask that it names, or polygons of the clouds.</source>
        <translation>Indique a máscara de nuvens que ele cita ou polígonos das nuvens.</translation>
    </message>
    <message>
        <source>Give the mask of this image, or name the values that are cloud (--cloud-values). If the mask is right and this is snow, say what the mask is (--cloud-kind).</source>
        <translation>Indique a máscara desta imagem ou os valores que são nuvem (--cloud-values). Se a máscara está certa e isto é neve, diga o que a máscara é (--cloud-kind).</translation>
    </message>
    <message>
        <source>Give the name of a file.</source>
        <translation>Indique o nome de um arquivo.</translation>
    </message>
    <message>
        <source>Give the path of gpt in SNAP's folder bin.</source>
        <translation>Indique o caminho de gpt na pasta bin do SNAP.</translation>
    </message>
    <message>
        <source>Give the reflectance product and not a picture of it, or set scale and offset.</source>
        <translation>Indique o produto de refletância e não uma foto dele, ou defina escala e deslocamento.</translation>
    </message>
    <message>
        <source>Give the same scenes and settings, or train without resuming.</source>
        <translation>Indique as mesmas cenas e configurações ou treine sem retomar.</translation>
    </message>
    <message>
        <source>Give what to_json wrote.</source>
        <translation>Indique o que to_json gravou.</translation>
    </message>
    <message>
        <source>Give xmin,ymin,xmax,ymax in degrees, or a GeoJSON file.</source>
        <translation>Indique xmin,ymin,xmax,ymax em graus ou um arquivo GeoJSON.</translation>
    </message>
    <message>
        <source>Give xmin,ymin,xmax,ymax or a GeoJSON file.</source>
        <translation>Indique xmin,ymin,xmax,ymax ou um arquivo GeoJSON.</translation>
    </message>
    <message>
        <source>Give xmin,ymin,xmax,ymax with xmin &lt; xmax, ymin &lt; ymax.</source>
        <translation>Indique xmin,ymin,xmax,ymax com xmin &lt; xmax, ymin &lt; ymax.</translation>
    </message>
    <message>
        <source>Give {kind_name}.</source>
        <translation>Indique {kind_name}.</translation>
    </message>
    <message>
        <source>Give {needed}, and where wished {wished}.</source>
        <translation>Indique {needed} e, se desejado, {wished}.</translation>
    </message>
    <message>
        <source>Go on with that version, or train without resuming.</source>
        <translation>Continue com essa versão ou treine sem retomar.</translation>
    </message>
    <message>
        <source>Going on after epoch {epoch}.</source>
        <translation>Continuando após a época {epoch}.</translation>
    </message>
    <message>
        <source>How large {name} gets inside the network cannot be told before it runs.</source>
        <translation>Não se pode saber, antes de executar a rede, que tamanho {name} atinge dentro dela.</translation>
    </message>
    <message>
        <source>If it is per cent, set its scale to 0.01; else set the scale that it has.</source>
        <translation>Se for em por cento, defina a escala como 0.01; senão, defina a escala que ele tem.</translation>
    </message>
    <message>
        <source>If its 0 means cloud, set --cloud-values 0; name the values that are cloud, or give the mask of this image.</source>
        <translation>Se o 0 dela significa nuvem, defina --cloud-values 0; indique os valores que são nuvem ou a máscara desta imagem.</translation>
    </message>
    <message>
        <source>If its nodata means clear, save the mask without it (gdal_translate -a_nodata none).</source>
        <translation>Se o nodata dela significa sem nuvens, salve a máscara sem esse valor (gdal_translate -a_nodata none).</translation>
    </message>
    <message>
        <source>If its nodata means cloud, save the mask without it (gdal_translate -a_nodata none); else there is nothing to fill.</source>
        <translation>Se o nodata dela significa nuvem, salve a máscara sem esse valor (gdal_translate -a_nodata none); senão, não há nada para preencher.</translation>
    </message>
    <message>
        <source>Importing the libraries</source>
        <translation>Importando as bibliotecas</translation>
    </message>
    <message>
        <source>Importing what training needs</source>
        <translation>Importando o que o treinamento exige</translation>
    </message>
    <message>
        <source>In QGIS run cleardate:install with TIER={extra}; elsewhere install ClearDate's extra '{extra2}' in the environment that runs it ({executable}).</source>
        <translation>No QGIS, execute cleardate:install com TIER={extra}; fora dele, instale o extra '{extra2}' do ClearDate no ambiente que o executa ({executable}).</translation>
    </message>
    <message>
        <source>In the parts that were looked at, {count} pixels of {role} ({name}) hold what no observation can be ({values}): they count as nodata.</source>
        <translation>Nas partes examinadas, {count} pixels de {role} ({name}) contêm o que nenhuma observação pode ser ({values}): contam como nodata.</translation>
    </message>
    <message>
        <source>Inside the network {name} has {numbers} numbers for a tile of {pixels} pixels.</source>
        <translation>Dentro da rede, {name} tem {numbers} números para um bloco de {pixels} pixels.</translation>
    </message>
    <message>
        <source>Inside the network {name} has {numbers} numbers; {most_constant} are allowed.</source>
        <translation>Dentro da rede, {name} tem {numbers} números; são permitidos {most_constant}.</translation>
    </message>
    <message>
        <source>Install the plugin again, or name a model.</source>
        <translation>Instale o complemento de novo ou indique um modelo.</translation>
    </message>
    <message>
        <source>Install {package}, or choose the device auto or cpu.</source>
        <translation>Instale {package} ou escolha o dispositivo auto ou cpu.</translation>
    </message>
    <message>
        <source>It cannot be told what is cloud in the {role} {path}: {problem}.</source>
        <translation>Não é possível determinar o que é nuvem em {role} {path}: {problem}.</translation>
    </message>
    <message>
        <source>It has too few bands in common with the other dates.</source>
        <translation>Ela tem poucas bandas em comum com as outras datas.</translation>
    </message>
    <message>
        <source>It has {names}.</source>
        <translation>Tem {names}.</translation>
    </message>
    <message>
        <source>It is not clear that SAR helped on this scene</source>
        <translation>Não está claro se o SAR ajudou nesta cena</translation>
    </message>
    <message>
        <source>It is {found}; give it where that is asked for.</source>
        <translation>É {found}; indique-o onde isso é pedido.</translation>
    </message>
    <message>
        <source>Its PSNR in {precision} is no number.</source>
        <translation>O PSNR dele em {precision} não é um número.</translation>
    </message>
    <message>
        <source>Its SAR cannot be used: {reason}</source>
        <translation>O SAR dela não pode ser usado: {reason}</translation>
    </message>
    <message>
        <source>Its clear pixels do not settle what is to be learned.</source>
        <translation>Seus pixels sem nuvens não determinam o que há para aprender.</translation>
    </message>
    <message>
        <source>Landsat's QA_PIXEL</source>
        <translation>QA_PIXEL do Landsat</translation>
    </message>
    <message>
        <source>Learning how far to trust the result</source>
        <translation>Aprendendo até que ponto confiar no resultado</translation>
    </message>
    <message>
        <source>Learning {name}</source>
        <translation>Aprendendo {name}</translation>
    </message>
    <message>
        <source>Learning, epoch {epoch} of {epochs}</source>
        <translation>Aprendendo, época {epoch} de {epochs}</translation>
    </message>
    <message>
        <source>Leave --keep-resolution out, or leave bands out with --bands.</source>
        <translation>Deixe --keep-resolution de fora, ou deixe bandas de fora com --bands.</translation>
    </message>
    <message>
        <source>Leave --keep-resolution out, or say how wide the pixels of a band are, for example --bands red,green,blue,nir,swir16@20.</source>
        <translation>Deixe --keep-resolution de fora, ou diga a largura dos pixels de uma banda, por exemplo --bands red,green,blue,nir,swir16@20.</translation>
    </message>
    <message>
        <source>Leave out --every-sar-date, or prepare the season with SAR.</source>
        <translation>Omita --every-sar-date, ou prepare a temporada com SAR.</translation>
    </message>
    <message>
        <source>Leave out {index}, or prepare the season with this band.</source>
        <translation>Omita {index} ou prepare a temporada com esta banda.</translation>
    </message>
    <message>
        <source>Leave the model out, or train it on another date.</source>
        <translation>Deixe o modelo de fora ou treine-o em outra data.</translation>
    </message>
    <message>
        <source>Leave them out, or give images in place of --season.</source>
        <translation>Omita-os, ou indique imagens em vez de --season.</translation>
    </message>
    <message>
        <source>Little of the date is clear, so this may differ under the cloud.</source>
        <translation>Pouco da data está sem nuvens, portanto isso pode ser diferente sob a nuvem.</translation>
    </message>
    <message>
        <source>Look whether its mask is the right one.</source>
        <translation>Verifique se a máscara dela é a certa.</translation>
    </message>
    <message>
        <source>Look whether the values of this date and of its neighbours are right.</source>
        <translation>Verifique se os valores desta data e das vizinhas estão corretos.</translation>
    </message>
    <message>
        <source>Looking at all dates</source>
        <translation>Examinando todas as datas</translation>
    </message>
    <message>
        <source>Looking for clouds</source>
        <translation>Procurando nuvens</translation>
    </message>
    <message>
        <source>Looking for products</source>
        <translation>Procurando produtos</translation>
    </message>
    <message>
        <source>Looking for the files that the inputs are made of</source>
        <translation>Procurando os arquivos que formam as entradas</translation>
    </message>
    <message>
        <source>Make files of the bands that matter, for example with gdal_translate -b.</source>
        <translation>Crie arquivos com as bandas que importam, por exemplo com gdal_translate -b.</translation>
    </message>
    <message>
        <source>Make it again with 'scene'.</source>
        <translation>Crie-o de novo com 'scene'.</translation>
    </message>
    <message>
        <source>Make one with the command or algorithm 'prepare'.</source>
        <translation>Crie uma com o comando ou algoritmo “prepare”.</translation>
    </message>
    <message>
        <source>Make one with the command or algorithm 'scene'.</source>
        <translation>Crie um com o comando ou algoritmo 'scene'.</translation>
    </message>
    <message>
        <source>Make the folder, or choose another one.</source>
        <translation>Crie a pasta ou escolha outra.</translation>
    </message>
    <message>
        <source>Make the scene with all rasters, or choose a preset that needs fewer.</source>
        <translation>Crie a cena com todos os rasters ou escolha uma predefinição que precise de menos.</translation>
    </message>
    <message>
        <source>Make them of images with the same bands; say the names with --bands where the files have none.</source>
        <translation>Crie-as com imagens que tenham as mesmas bandas; informe os nomes com --bands quando os arquivos não os tiverem.</translation>
    </message>
    <message>
        <source>Most systems take names of 255 bytes in paths of 4095: choose a shorter one.</source>
        <translation>A maioria dos sistemas aceita nomes de 255 bytes em caminhos de 4095: escolha um mais curto.</translation>
    </message>
    <message>
        <source>Move it to another place and train without resuming.</source>
        <translation>Mova-o para outro local e treine sem retomar.</translation>
    </message>
    <message>
        <source>Name another folder.</source>
        <translation>Indique outra pasta.</translation>
    </message>
    <message>
        <source>Name at least {least} bands of reflectance.</source>
        <translation>Indique pelo menos {least} bandas de refletância.</translation>
    </message>
    <message>
        <source>Name bands of these with --learn-bands, or leave it out.</source>
        <translation>Indique bandas dentre estas com --learn-bands, ou omita-o.</translation>
    </message>
    <message>
        <source>Name its file with --report.</source>
        <translation>Indique o arquivo dele com --report.</translation>
    </message>
    <message>
        <source>Name one of them.</source>
        <translation>Indique uma delas.</translation>
    </message>
    <message>
        <source>Name the values that are cloud (--cloud-values), or say what the mask is (--cloud-kind).</source>
        <translation>Indique os valores que são nuvem (--cloud-values) ou o que a máscara é (--cloud-kind).</translation>
    </message>
    <message>
        <source>Name them in the column bands.</source>
        <translation>Dê os nomes delas na coluna bands.</translation>
    </message>
    <message>
        <source>Neither metadata nor names state scale and offset: reflectance is taken as number x 0.0001 for whole numbers, without offset.</source>
        <translation>Nem os metadados nem os nomes informam escala e deslocamento: para números inteiros, a refletância é interpretada como número x 0.0001, sem deslocamento.</translation>
    </message>
    <message>
        <source>No SAR is near this day either: nothing tells of it but other dates.</source>
        <translation>Também não há SAR perto deste dia: só as outras datas dizem algo sobre ele.</translation>
    </message>
    <message>
        <source>No cloud mask is given: the pixels of optical T2 without a value are filled.</source>
        <translation>Nenhuma máscara de nuvens foi indicada: os pixels da óptica T2 sem valor são preenchidos.</translation>
    </message>
    <message>
        <source>No date could be filled; the first: {reason}</source>
        <translation>Nenhuma data pôde ser preenchida; a primeira: {reason}</translation>
    </message>
    <message>
        <source>No date has a pixel under cloud that could be filled.</source>
        <translation>Nenhuma data tem um pixel sob nuvens que possa ser preenchido.</translation>
    </message>
    <message>
        <source>No file of it is there.</source>
        <translation>Não há nenhum arquivo dele.</translation>
    </message>
    <message>
        <source>No image file of it is there.</source>
        <translation>Não há nenhum arquivo de imagem dele.</translation>
    </message>
    <message>
        <source>No image shows this day: all of it is simulated.</source>
        <translation>Nenhuma imagem mostra este dia: ele é todo simulado.</translation>
    </message>
    <message>
        <source>No metadata of {file_name} state its units: its values (median {middle}) are those of {unit}.</source>
        <translation>Nenhum metadado de {file_name} informa as unidades: os valores (mediana {middle}) são os de {unit}.</translation>
    </message>
    <message>
        <source>No other date could be left out to try it: how far to trust it is not known.</source>
        <translation>Nenhuma outra data pôde ser deixada de fora para testar: não se sabe até que ponto confiar.</translation>
    </message>
    <message>
        <source>No other date shows {share} of the simulated pixels: they go by SAR alone.</source>
        <translation>Nenhuma outra data mostra {share} dos pixels simulados: eles se baseiam apenas em SAR.</translation>
    </message>
    <message>
        <source>No other date that may be used shows a clear pixel.</source>
        <translation>Nenhuma outra data que possa ser usada mostra um pixel sem nuvens.</translation>
    </message>
    <message>
        <source>No patch of {edge} px has enough clear pixels in the training area.</source>
        <translation>Nenhum recorte de {edge} px tem pixels sem nuvens suficientes na área de treinamento.</translation>
    </message>
    <message>
        <source>No pixel of {name} is under cloud: there is nothing to fill.</source>
        <translation>Nenhum pixel de {name} está sob nuvens: não há nada a preencher.</translation>
    </message>
    <message>
        <source>No product is left that can be used.</source>
        <translation>Não resta nenhum produto que possa ser usado.</translation>
    </message>
    <message>
        <source>No trust layer is written: how far to trust this date is not known.</source>
        <translation>Nenhuma camada de confiança é gravada: não se sabe até que ponto confiar nesta data.</translation>
    </message>
    <message>
        <source>None of its activations can be in 8 bits.</source>
        <translation>Nenhuma das suas ativações pode estar em 8 bits.</translation>
    </message>
    <message>
        <source>None of the products ({count}) can be used.</source>
        <translation>Nenhum dos produtos ({count}) pode ser usado.</translation>
    </message>
    <message>
        <source>None of {looked_at} clear pixels looks like cloud that the mask misses.</source>
        <translation>Nenhum de {looked_at} pixels sem nuvens parece nuvem que a máscara não inclui.</translation>
    </message>
    <message>
        <source>Not all images have {names} of {title}: left out.</source>
        <translation>Nem todas as imagens têm {names} de {title}: ficam de fora.</translation>
    </message>
    <message>
        <source>Not all scenes have {left} of {name}: left out.</source>
        <translation>Nem todas as cenas têm {left} de {name}: fica de fora.</translation>
    </message>
    <message>
        <source>Not one pixel has all inputs: the layers are nodata where others are not.</source>
        <translation>Nenhum pixel tem todas as entradas: algumas camadas são nodata onde outras não são.</translation>
    </message>
    <message>
        <source>Nothing can be written to {parent}: {strerror}.</source>
        <translation>Não é possível gravar em {parent}: {strerror}.</translation>
    </message>
    <message>
        <source>Nothing is learned from them.</source>
        <translation>Nada é aprendido com eles.</translation>
    </message>
    <message>
        <source>On held-out clear pixels {method} would do better than {name} by {db} dB; the method auto would weigh them.</source>
        <translation>Em pixels sem nuvens reservados, com {method} o resultado seria {db} dB melhor que com {name}; o método auto os ponderaria.</translation>
    </message>
    <message>
        <source>One pass is on several tiles: {tiles}.</source>
        <translation>Uma mesma passagem está em vários blocos: {tiles}.</translation>
    </message>
    <message>
        <source>Open it with open_scene, and reopen the description of what that gives.</source>
        <translation>Abra-a com open_scene e reabra a descrição do que ele retorna.</translation>
    </message>
    <message>
        <source>Open it, or leave out --events.</source>
        <translation>Abra-a ou omita --events.</translation>
    </message>
    <message>
        <source>Open the scene again.</source>
        <translation>Abra a cena de novo.</translation>
    </message>
    <message>
        <source>Opening the model and the rasters</source>
        <translation>Abrindo o modelo e os rasters</translation>
    </message>
    <message>
        <source>Opening the rasters</source>
        <translation>Abrindo os rasters</translation>
    </message>
    <message>
        <source>Opening the season</source>
        <translation>Abrindo a temporada</translation>
    </message>
    <message>
        <source>Optical T1 ({t1}) and optical T2 ({t2}) are the same image: all clear pixels that were compared are equal.</source>
        <translation>A óptica T1 ({t1}) e a óptica T2 ({t2}) são a mesma imagem: todos os pixels sem nuvens comparados são iguais.</translation>
    </message>
    <message>
        <source>Optical T1 and T2 are {days} days apart; a T1 nearer in time may do better.</source>
        <translation>Entre a óptica T1 e a T2 há {days} dias; um T1 mais próximo no tempo pode dar resultado melhor.</translation>
    </message>
    <message>
        <source>Optical T1 says little of T2{apart}: their correlation on clear pixels is {correlation}. The fill rests on SAR and on what the clear pixels teach; use a T1 nearer in time if there is one.</source>
        <translation>A óptica T1 diz pouco de T2{apart}: a correlação entre elas em pixels sem nuvens é {correlation}. O preenchimento se apoia em SAR e no que os pixels sem nuvens ensinam; use um T1 mais próximo no tempo, se houver.</translation>
    </message>
    <message>
        <source>Optical T2 has {clear} clear pixels ({cloud} of {total} are cloud); filling learns from the clear part and needs at least {least_clear}.</source>
        <translation>A óptica T2 tem {clear} pixels sem nuvens ({cloud} de {total} são nuvem); o preenchimento aprende com a parte sem nuvens e precisa de pelo menos {least_clear}.</translation>
    </message>
    <message>
        <source>Other dates that show snow or ice are not used, as this one shows none: {count}.</source>
        <translation>Outras datas com neve ou gelo não são usadas, pois esta não mostra: {count}.</translation>
    </message>
    <message>
        <source>Painting the landscape</source>
        <translation>Pintando a paisagem</translation>
    </message>
    <message>
        <source>Pairs of dates are left out that show less than {least} % of the raster clear on both dates: {pairs}.</source>
        <translation>São deixados de fora os pares de datas em que menos de {least} % do raster está sem nuvens em ambas as datas: {pairs}.</translation>
    </message>
    <message>
        <source>Patches of {smallest} px are too small for the discriminator.</source>
        <translation>Recortes de {smallest} px são pequenos demais para o discriminador.</translation>
    </message>
    <message>
        <source>Please report it with the log.</source>
        <translation>Relate-a com o log.</translation>
    </message>
    <message>
        <source>Prepare a season of the two with --from and --to, or make a scene file.</source>
        <translation>Prepare uma temporada das duas com --from e --to, ou crie um arquivo de cena.</translation>
    </message>
    <message>
        <source>Prepare it again from images that can be read.</source>
        <translation>Prepare-a de novo com imagens que possam ser lidas.</translation>
    </message>
    <message>
        <source>Prepare it again with SAR.</source>
        <translation>Prepare-a de novo com SAR.</translation>
    </message>
    <message>
        <source>Prepare it with more dates and SAR, or make a scene file.</source>
        <translation>Prepare-a com mais datas e SAR, ou crie um arquivo de cena.</translation>
    </message>
    <message>
        <source>Prepare the season again, or bring its files back.</source>
        <translation>Prepare a temporada de novo ou recupere os arquivos dela.</translation>
    </message>
    <message>
        <source>Prepare the season again.</source>
        <translation>Prepare a temporada de novo.</translation>
    </message>
    <message>
        <source>Prepare the season with an area and --copy.</source>
        <translation>Prepare a temporada com uma área e --copy.</translation>
    </message>
    <message>
        <source>Prepare the season with more dates.</source>
        <translation>Prepare a temporada com mais datas.</translation>
    </message>
    <message>
        <source>Preparing {name}</source>
        <translation>Preparando {name}</translation>
    </message>
    <message>
        <source>Put it on a map first: gdalwarp FILE PLACED.tif (in QGIS: Raster &gt; Projections &gt; Warp), and give that.</source>
        <translation>Georreferencie-o antes: gdalwarp FILE PLACED.tif (no QGIS: Raster &gt; Projeções &gt; Reprojetar), e indique o resultado.</translation>
    </message>
    <message>
        <source>Reading or writing failed{where}: {strerror}.</source>
        <translation>Falha ao ler ou gravar{where}: {strerror}.</translation>
    </message>
    <message>
        <source>Reading the clear pixels</source>
        <translation>Lendo os pixels sem nuvens</translation>
    </message>
    <message>
        <source>Reading the scenes</source>
        <translation>Lendo as cenas</translation>
    </message>
    <message>
        <source>Reading {name}</source>
        <translation>Lendo {name}</translation>
    </message>
    <message>
        <source>Removed {path}, left unfinished by an earlier run.</source>
        <translation>{path}, deixado inacabado por uma execução anterior, foi removido.</translation>
    </message>
    <message>
        <source>Rename it.</source>
        <translation>Renomeie-o.</translation>
    </message>
    <message>
        <source>Row {number} of {path}: {text}</source>
        <translation>Linha {number} de {path}: {text}</translation>
    </message>
    <message>
        <source>Run its graph builder to see why.</source>
        <translation>Execute o construtor de grafos do SNAP para ver o motivo.</translation>
    </message>
    <message>
        <source>Running a tiny network on each device</source>
        <translation>Executando uma rede minúscula em cada dispositivo</translation>
    </message>
    <message>
        <source>SAR T1 ({t1}) and SAR T2 ({t2}) are the same image, so SAR says nothing of what has changed.</source>
        <translation>O SAR T1 ({t1}) e o SAR T2 ({t2}) são a mesma imagem, portanto o SAR nada diz do que mudou.</translation>
    </message>
    <message>
        <source>SAR T1 is {t1} and SAR T2 is {t2}, as their names say: they differ by the slope of the ground and not by what has changed. Give both of one kind.</source>
        <translation>O SAR T1 é {t1} e o SAR T2 é {t2}, como dizem os nomes: eles diferem pela inclinação do terreno, e não pelo que mudou. Indique ambos do mesmo tipo.</translation>
    </message>
    <message>
        <source>SAR T2 made the result worse on this scene</source>
        <translation>O SAR T2 piorou o resultado nesta cena</translation>
    </message>
    <message>
        <source>SAR helped on this scene</source>
        <translation>O SAR ajudou nesta cena</translation>
    </message>
    <message>
        <source>SNAP corrects the image</source>
        <translation>O SNAP corrige a imagem</translation>
    </message>
    <message>
        <source>SNAP ended with {code}: {words}</source>
        <translation>O SNAP terminou com {code}: {words}</translation>
    </message>
    <message>
        <source>SNAP has written nothing.</source>
        <translation>O SNAP não gravou nada.</translation>
    </message>
    <message>
        <source>SNAP's program gpt was not found, and {text}</source>
        <translation>O programa gpt do SNAP não foi encontrado, e {text}</translation>
    </message>
    <message>
        <source>Save it as CSV with the columns date, optical, clouds and sar.</source>
        <translation>Salve-a como CSV com as colunas date, optical, clouds e sar.</translation>
    </message>
    <message>
        <source>Save it as EPSG:4326.</source>
        <translation>Salve-o como EPSG:4326.</translation>
    </message>
    <message>
        <source>Save it as GeoJSON, in longitude and latitude.</source>
        <translation>Salve-a como GeoJSON, em longitude e latitude.</translation>
    </message>
    <message>
        <source>Save it as a file, and give that.</source>
        <translation>Salve-o como arquivo e indique esse arquivo.</translation>
    </message>
    <message>
        <source>Save the polygons again.</source>
        <translation>Salve os polígonos de novo.</translation>
    </message>
    <message>
        <source>Save the polygons as GeoJSON.</source>
        <translation>Salve os polígonos como GeoJSON.</translation>
    </message>
    <message>
        <source>Say which units it has.</source>
        <translation>Indique em que unidades está.</translation>
    </message>
    <message>
        <source>Say with --area what is to be copied.</source>
        <translation>Indique com --area o que deve ser copiado.</translation>
    </message>
    <message>
        <source>Say with --area which place is wanted.</source>
        <translation>Indique com --area qual lugar se deseja.</translation>
    </message>
    <message>
        <source>Say {kinds}.</source>
        <translation>Indique {kinds}.</translation>
    </message>
    <message>
        <source>Say {sar_units}.</source>
        <translation>Indique {sar_units}.</translation>
    </message>
    <message>
        <source>Say {sar} or {optical}.</source>
        <translation>Indique um destes: {sar}, {optical}.</translation>
    </message>
    <message>
        <source>Scoring</source>
        <translation>Avaliando</translation>
    </message>
    <message>
        <source>Scoring and exporting the best epoch</source>
        <translation>Avaliando e exportando a melhor época</translation>
    </message>
    <message>
        <source>Scoring epoch {epoch} on held-out pixels</source>
        <translation>Avaliando a época {epoch} em pixels reservados</translation>
    </message>
    <message>
        <source>See above what is wrong with each.</source>
        <translation>Veja acima o que há de errado com cada um.</translation>
    </message>
    <message>
        <source>See the table summary.csv for the others.</source>
        <translation>Consulte a tabela summary.csv para as demais.</translation>
    </message>
    <message>
        <source>Sentinel-2's scene classification (SCL)</source>
        <translation>classificação de cena do Sentinel-2 (SCL)</translation>
    </message>
    <message>
        <source>Set scale and offset so that reflectance = value x scale + offset lies in 0 to 1; these are {source}.</source>
        <translation>Defina escala e deslocamento de modo que refletância = valor x escala + deslocamento fique entre 0 e 1; estes são {source}.</translation>
    </message>
    <message>
        <source>Set the CRS of its files.</source>
        <translation>Defina o SRC dos arquivos dele.</translation>
    </message>
    <message>
        <source>Set the CRS of the file, or give files that share one pixel grid.</source>
        <translation>Defina o SRC do arquivo ou indique arquivos que compartilhem a mesma grade de pixels.</translation>
    </message>
    <message>
        <source>Starting</source>
        <translation>Iniciando</translation>
    </message>
    <message>
        <source>Stopped by the user.</source>
        <translation>Parado pelo usuário.</translation>
    </message>
    <message>
        <source>Stopped by you: the best model so far (epoch {epoch}) is kept.</source>
        <translation>Parado por você: o melhor modelo até o momento (época {epoch}) foi mantido.</translation>
    </message>
    <message>
        <source>Stopping. Ctrl-C again ends at once.</source>
        <translation>Parando. Ctrl-C de novo encerra na hora.</translation>
    </message>
    <message>
        <source>Take patches and scenes of {minimum} px or more, or a preset without one.</source>
        <translation>Use recortes e cenas de {minimum} px ou mais, ou uma predefinição sem discriminador.</translation>
    </message>
    <message>
        <source>Testing {title} on clear pixels</source>
        <translation>Testando {title} em pixels sem nuvens</translation>
    </message>
    <message>
        <source>The MTL of {path} does not say scale and offset of {band}.</source>
        <translation>O MTL de {path} não informa escala e deslocamento de {band}.</translation>
    </message>
    <message>
        <source>The SAR images have other orbits ({before} and {after}): what they see from elsewhere is taken for a change. Choose SAR of T1 from the orbit of T2.</source>
        <translation>As imagens SAR têm órbitas diferentes ({before} e {after}): o que veem de outro lugar é interpretado como mudança. Escolha o SAR de T1 da órbita de T2.</translation>
    </message>
    <message>
        <source>The STAC file {path} is cut off ({error}).</source>
        <translation>O arquivo STAC {path} está truncado ({error}).</translation>
    </message>
    <message>
        <source>The STAC item {path} has no assets that are known as bands.</source>
        <translation>O item STAC {path} não tem assets conhecidos como bandas.</translation>
    </message>
    <message>
        <source>The acquisition {name} has the units {sar_units}.</source>
        <translation>A aquisição {name} tem as unidades {sar_units}.</translation>
    </message>
    <message>
        <source>The acquisition {name} is of the kind {kind}.</source>
        <translation>A aquisição {name} é do tipo {kind}.</translation>
    </message>
    <message>
        <source>The archive {path} holds {count} files.</source>
        <translation>O arquivo compactado {path} contém {count} arquivos.</translation>
    </message>
    <message>
        <source>The archive {path} holds {name}, which points outside of it.</source>
        <translation>O arquivo compactado {path} contém {name}, que aponta para fora dele.</translation>
    </message>
    <message>
        <source>The archive {path} is cut off or damaged ({error}).</source>
        <translation>O arquivo compactado {path} está truncado ou danificado ({error}).</translation>
    </message>
    <message>
        <source>The archive {path} is locked by a password.</source>
        <translation>O arquivo compactado {path} está protegido por senha.</translation>
    </message>
    <message>
        <source>The area has {width} x {height} pixels.</source>
        <translation>A área tem {width} x {height} pixels.</translation>
    </message>
    <message>
        <source>The area {area} does not have four numbers.</source>
        <translation>A área {area} não tem quatro números.</translation>
    </message>
    <message>
        <source>The area {area} is empty.</source>
        <translation>A área {area} está vazia.</translation>
    </message>
    <message>
        <source>The area {path}</source>
        <translation>A área {path}</translation>
    </message>
    <message>
        <source>The area {path} is no GeoJSON file.</source>
        <translation>A área {path} não é um arquivo GeoJSON.</translation>
    </message>
    <message>
        <source>The area {text} does not have four numbers.</source>
        <translation>A área {text} não tem quatro números.</translation>
    </message>
    <message>
        <source>The area {text} is no extent in degrees.</source>
        <translation>A área {text} não é uma extensão em graus.</translation>
    </message>
    <message>
        <source>The asset {file} of {path} is not there.</source>
        <translation>O asset {file} de {path} não existe.</translation>
    </message>
    <message>
        <source>The assets of {path} are on the network: {address}.</source>
        <translation>Os assets de {path} estão na rede: {address}.</translation>
    </message>
    <message>
        <source>The bands of optical T2 may bear wrong names: on {share} of its clear pixels, those that look like plants, {blue} is brighter than {nir}. They are taken as they are named; say the right names with --bands if they are not.</source>
        <translation>As bandas da imagem óptica T2 talvez tenham nomes errados: em {share} dos seus pixels limpos, os que parecem plantas, {blue} é mais claro que {nir}. São usadas como se chamam; indique os nomes certos com --bands se não forem esses.</translation>
    </message>
    <message>
        <source>The bands of the file given as {role} have different scales or offsets: {path} has scales {scales}, offsets {offsets}.</source>
        <translation>As bandas do arquivo indicado como {role} têm escalas ou deslocamentos diferentes: {path} tem escalas {scales}, deslocamentos {offsets}.</translation>
    </message>
    <message>
        <source>The bands of {path} do not cover the same ground: {name} is another part.</source>
        <translation>As bandas de {path} não cobrem o mesmo terreno: {name} é outra parte.</translation>
    </message>
    <message>
        <source>The bands of {title} are {names} by their names, and are taken so.</source>
        <translation>Pelos nomes, as bandas de {title} são {names}, e assim são interpretadas.</translation>
    </message>
    <message>
        <source>The bands of {title} have no names that tell them; they are taken as {names}, in this order.</source>
        <translation>As bandas de {title} não têm nomes que as identifiquem; são interpretadas como {names}, nesta ordem.</translation>
    </message>
    <message>
        <source>The checkpoint {checkpoint} belongs to another run: it differs in {changed}.</source>
        <translation>O ponto de controle {checkpoint} pertence a outra execução: difere em {changed}.</translation>
    </message>
    <message>
        <source>The checkpoint {checkpoint} is damaged: its {wrong} is not as this run's.</source>
        <translation>O ponto de controle {checkpoint} está danificado: “{wrong}” não corresponde ao desta execução.</translation>
    </message>
    <message>
        <source>The checkpoint {checkpoint} is of another version of ClearDate, most likely an earlier one.</source>
        <translation>O ponto de controle {checkpoint} é de outra versão do ClearDate, provavelmente anterior.</translation>
    </message>
    <message>
        <source>The checkpoint {path} holds values that are no numbers: the training had diverged, or it is damaged.</source>
        <translation>O ponto de controle {path} contém valores que não são números: o treinamento divergiu ou o arquivo está danificado.</translation>
    </message>
    <message>
        <source>The checkpoint {path} is of another version of ClearDate: its format is {found}, this one reads {format}.</source>
        <translation>O ponto de controle {path} é de outra versão do ClearDate: o formato dele é {found}; este lê {format}.</translation>
    </message>
    <message>
        <source>The clear pixels of optical T2 are too few or too scattered to hold some out, or optical T1 and SAR are nodata there.</source>
        <translation>Os pixels sem nuvens da óptica T2 são poucos ou dispersos demais para reservar alguns, ou a óptica T1 e o SAR são nodata ali.</translation>
    </message>
    <message>
        <source>The clear pixels within {width} pixels of the clouds differ from those further off, as haze or shadow does that the mask misses. They stay as they are, but nothing is adjusted to them; growing the mask by {width2} pixels would fill them too.</source>
        <translation>Os pixels sem nuvens a até {width} pixels das nuvens diferem dos mais distantes, como ocorre com névoa ou sombra que a máscara não inclui. Eles ficam como estão, mas nada é ajustado a eles; expandir a máscara em {width2} pixels também os preencheria.</translation>
    </message>
    <message>
        <source>The cloud mask covers {share} of what optical T2 shows.</source>
        <translation>A máscara de nuvens cobre {share} do que a óptica T2 mostra.</translation>
    </message>
    <message>
        <source>The cloud mask holds no cloud on this image: optical T2 is copied as it is.</source>
        <translation>A máscara de nuvens não contém nuvens nesta imagem: a óptica T2 é copiada como está.</translation>
    </message>
    <message>
        <source>The cloud mask holds no cloud, and says nothing of {unknown} pixels that optical T2 shows: they are its nodata ({nodata}), or it does not cover them.</source>
        <translation>A máscara de nuvens não contém nuvens e nada diz de {unknown} pixels que a óptica T2 mostra: são o nodata dela ({nodata}), ou ela não os cobre.</translation>
    </message>
    <message>
        <source>The cloud mask is that of optical T2: {kind}.</source>
        <translation>A máscara de nuvens é a da óptica T2: {kind}.</translation>
    </message>
    <message>
        <source>The cloud mask says nothing of {unknown} of the image (nodata, or it does not cover it): those pixels stay as they are, and nothing is learned from them.</source>
        <translation>A máscara de nuvens nada diz sobre {unknown} da imagem (nodata, ou não a cobre): esses pixels ficam como estão, e nada se aprende com eles.</translation>
    </message>
    <message>
        <source>The cloud mask spares nearly all of optical T2 ({share} is cloud), but {white} of what it calls clear has become white since T1, as cloud is.</source>
        <translation>A máscara de nuvens poupa quase toda a óptica T2 ({share} é nuvem), mas {white} do que ela diz estar sem nuvens ficou branco desde T1, como uma nuvem.</translation>
    </message>
    <message>
        <source>The collection {path}</source>
        <translation>A coleção {path}</translation>
    </message>
    <message>
        <source>The command {command} has no field {name}.</source>
        <translation>O comando {command} não tem o campo {name}.</translation>
    </message>
    <message>
        <source>The command {command} needs the library {library}, which is not installed.</source>
        <translation>O comando {command} precisa da biblioteca {library}, que não está instalada.</translation>
    </message>
    <message>
        <source>The date {name} cannot be used: {reason}</source>
        <translation>A data {name} não pode ser usada: {reason}</translation>
    </message>
    <message>
        <source>The demo scene needs a folder, and {folder} is a file.</source>
        <translation>A cena de demonstração precisa de uma pasta, e {folder} é um arquivo.</translation>
    </message>
    <message>
        <source>The description of the scene {name} does not say all units.</source>
        <translation>A descrição da cena {name} não informa todas as unidades.</translation>
    </message>
    <message>
        <source>The device {name} was asked for but onnxruntime cannot use it here (it has {names}).</source>
        <translation>O dispositivo {name} foi pedido, mas o onnxruntime não pode usá-lo aqui (ele dispõe de {names}).</translation>
    </message>
    <message>
        <source>The disk is full{where}.</source>
        <translation>O disco está cheio{where}.</translation>
    </message>
    <message>
        <source>The disk is too small for {target}: up to {needed} MB may be needed, {free} MB are free.</source>
        <translation>O disco é pequeno demais para {target}: até {needed} MB podem ser necessários; {free} MB estão livres.</translation>
    </message>
    <message>
        <source>The exported model differs from the trained one by {worst} of its range, {tolerance} is allowed; it is not kept.</source>
        <translation>O modelo exportado difere do treinado em {worst} do seu intervalo, e {tolerance} é o permitido; ele não é mantido.</translation>
    </message>
    <message>
        <source>The extent {bounds} cannot be converted ({error}).</source>
        <translation>Não é possível converter a extensão {bounds} ({error}).</translation>
    </message>
    <message>
        <source>The file given as {role} ({path})</source>
        <translation>O arquivo indicado como {role} ({path})</translation>
    </message>
    <message>
        <source>The file given as {role} cannot be read as a raster: {path} ({error}).</source>
        <translation>O arquivo indicado como {role} não pode ser lido como raster: {path} ({error}).</translation>
    </message>
    <message>
        <source>The file given as {role} does not exist: {path}.</source>
        <translation>O arquivo indicado como {role} não existe: {path}.</translation>
    </message>
    <message>
        <source>The file given as {role} has no band: {path}.</source>
        <translation>O arquivo indicado como {role} não tem nenhuma banda: {path}.</translation>
    </message>
    <message>
        <source>The file given as {role} has {count} bands of reflectance, which are too few: {path}.</source>
        <translation>O arquivo indicado como {role} tem {count} bandas de refletância, o que é pouco: {path}.</translation>
    </message>
    <message>
        <source>The file given as {role} has {count} bands without names: {path}.</source>
        <translation>O arquivo indicado como {role} tem {count} bandas sem nomes: {path}.</translation>
    </message>
    <message>
        <source>The file given as {role} has {count} bands, and none of them is named as a polarisation: {path}.</source>
        <translation>O arquivo indicado como {role} tem {count} bandas, e nenhuma delas tem o nome de uma polarização: {path}.</translation>
    </message>
    <message>
        <source>The file given as {role} has {found} band{value}: {path}.</source>
        <translation>O arquivo indicado como {role} tem {found} banda{value}: {path}.</translation>
    </message>
    <message>
        <source>The file given as {role} holds no valid pixel: {path}.</source>
        <translation>O arquivo indicado como {role} não contém nenhum pixel válido: {path}.</translation>
    </message>
    <message>
        <source>The file given as {role} holds numbers of 8 bits, of which no scale is known: {path}.</source>
        <translation>O arquivo indicado como {role} contém números de 8 bits, cuja escala não é conhecida: {path}.</translation>
    </message>
    <message>
        <source>The file given as {role} holds {count} rasters, and which is meant is not said: {path} has {inside}.</source>
        <translation>O arquivo indicado como {role} contém {count} rasters, e não se diz qual deles usar: {path} tem {inside}.</translation>
    </message>
    <message>
        <source>The file given as {role} looks like reflectance in per cent: 99 % of its numbers lie below {high}, and no scale is known ({path}).</source>
        <translation>O arquivo indicado como {role} parece refletância em por cento: 99 % dos números ficam abaixo de {high}, e nenhuma escala é conhecida ({path}).</translation>
    </message>
    <message>
        <source>The file {path}</source>
        <translation>O arquivo {path}</translation>
    </message>
    <message>
        <source>The files of its bands {names} are missing.</source>
        <translation>Faltam os arquivos das bandas {names}.</translation>
    </message>
    <message>
        <source>The files of the job are written.</source>
        <translation>Os arquivos da tarefa foram gravados.</translation>
    </message>
    <message>
        <source>The files of {name} are not whole: it is filled again.</source>
        <translation>Os arquivos de {name} não estão completos: ela é preenchida de novo.</translation>
    </message>
    <message>
        <source>The folder of the output {path} does not exist.</source>
        <translation>A pasta da saída {path} não existe.</translation>
    </message>
    <message>
        <source>The folder {folder} is not empty.</source>
        <translation>A pasta {folder} não está vazia.</translation>
    </message>
    <message>
        <source>The folder {path} cannot be read: {strerror}.</source>
        <translation>Não é possível ler a pasta {path}: {strerror}.</translation>
    </message>
    <message>
        <source>The image of this day is not used: all of it is simulated.</source>
        <translation>A imagem deste dia não é usada: ele é todo simulado.</translation>
    </message>
    <message>
        <source>The index {index} needs the band {band}; the dates have {bands}.</source>
        <translation>O índice {index} precisa da banda {band}; as datas têm {bands}.</translation>
    </message>
    <message>
        <source>The item does not say its day.</source>
        <translation>O item não informa o seu dia.</translation>
    </message>
    <message>
        <source>The item says that its offset has been applied, but no number of its files lies below {smallest}: the offset of {offset} is taken as still in them.</source>
        <translation>O item diz que o deslocamento foi aplicado, mas nenhum número dos arquivos fica abaixo de {smallest}: considera-se que o deslocamento de {offset} ainda está neles.</translation>
    </message>
    <message>
        <source>The item says that its offset has not been applied, but {share} of the numbers of its files lie below 1000: offset 0 is taken.</source>
        <translation>O item diz que o deslocamento não foi aplicado, mas {share} dos números dos arquivos ficam abaixo de 1000: usa-se o deslocamento 0.</translation>
    </message>
    <message>
        <source>The item says that the offset has been applied ({applied}), and states one. The files are not there to be asked: the flag is obeyed.</source>
        <translation>O item diz que o deslocamento foi aplicado ({applied}) e informa um. Os arquivos não estão presentes para conferir: vale a indicação do item.</translation>
    </message>
    <message>
        <source>The item states an offset of {offset}, and that it has been applied; its numbers (down to {smallest}) agree with the latter, so 0 is taken.</source>
        <translation>O item informa um deslocamento de {offset} e que ele foi aplicado; os números (até {smallest}) concordam com o segundo, então usa-se 0.</translation>
    </message>
    <message>
        <source>The item states no baseline and no offset: 0 is taken. A date proves nothing, since products were processed again.</source>
        <translation>O item não informa linha de base nem deslocamento: usa-se 0. Uma data não prova nada, pois os produtos foram reprocessados.</translation>
    </message>
    <message>
        <source>The item states no baseline and no offset: the offset of baseline {baseline} of the product that it is named after is taken. A date proves nothing, since products were processed again.</source>
        <translation>O item não informa linha de base nem deslocamento: usa-se o deslocamento da linha de base {baseline} do produto que lhe dá nome. Uma data não prova nada, pois os produtos foram reprocessados.</translation>
    </message>
    <message>
        <source>The item states no scale, and its MTL is not there: {scale} and {offset} of Collection 2 are taken.</source>
        <translation>O item não informa escala, e o MTL não está presente: usam-se {scale} e {offset} de Collection 2.</translation>
    </message>
    <message>
        <source>The item {path}</source>
        <translation>O item {path}</translation>
    </message>
    <message>
        <source>The job file {name}</source>
        <translation>O arquivo de tarefa {name}</translation>
    </message>
    <message>
        <source>The job file {name} cannot be read: {error}.</source>
        <translation>Não é possível ler o arquivo de tarefa {name}: {error}.</translation>
    </message>
    <message>
        <source>The job file {name} holds a job {command}, not {command2}.</source>
        <translation>O arquivo de tarefa {name} contém uma tarefa {command}, não {command2}.</translation>
    </message>
    <message>
        <source>The job is no JSON: {error}.</source>
        <translation>A tarefa não é JSON: {error}.</translation>
    </message>
    <message>
        <source>The memory ran out ({error}).</source>
        <translation>A memória acabou ({error}).</translation>
    </message>
    <message>
        <source>The memory ran out.</source>
        <translation>A memória acabou.</translation>
    </message>
    <message>
        <source>The metadata of {path} do not say the units of its numbers.</source>
        <translation>Os metadados de {path} não informam as unidades dos números.</translation>
    </message>
    <message>
        <source>The metadata {name} of {path}</source>
        <translation>Os metadados {name} de {path}</translation>
    </message>
    <message>
        <source>The middle of {file_name} holds no value, so its units are unknown.</source>
        <translation>O centro de {file_name} não contém nenhum valor, portanto as unidades são desconhecidas.</translation>
    </message>
    <message>
        <source>The model adds its output to {base}.</source>
        <translation>O modelo soma a sua saída a {base}.</translation>
    </message>
    <message>
        <source>The model asks for an input named {name}.</source>
        <translation>O modelo pede uma entrada chamada {name}.</translation>
    </message>
    <message>
        <source>The model cannot be put into {bits} bits ({name}: {error}).</source>
        <translation>O modelo não pode ser convertido para {bits} bits ({name}: {error}).</translation>
    </message>
    <message>
        <source>The model describes its inputs by the layers {layers}.</source>
        <translation>O modelo descreve suas entradas pelas camadas {layers}.</translation>
    </message>
    <message>
        <source>The model describes layers with {bands} bands.</source>
        <translation>O modelo descreve camadas com {bands} bandas.</translation>
    </message>
    <message>
        <source>The model describes {described} bands of its layers, and takes {counts}.</source>
        <translation>O modelo descreve {described} bandas de suas camadas e recebe {counts}.</translation>
    </message>
    <message>
        <source>The model describes {unknown}, which it does not take.</source>
        <translation>O modelo descreve {unknown}, que ele não recebe como entrada.</translation>
    </message>
    <message>
        <source>The model does not say of which version its operators are.</source>
        <translation>O modelo não informa de que versão são os seus operadores.</translation>
    </message>
    <message>
        <source>The model gave no result for {size} pixels within {seconds} s.</source>
        <translation>O modelo não deu resultado para {size} pixels em {seconds} s.</translation>
    </message>
    <message>
        <source>The model is for a task {task} that does not exist.</source>
        <translation>O modelo é para uma tarefa {task} que não existe.</translation>
    </message>
    <message>
        <source>The model is kept for float32 alone: {message}</source>
        <translation>O modelo é mantido apenas em float32: {message}</translation>
    </message>
    <message>
        <source>The model is of a later version of ONNX than this ClearDate reads: operators of version {version} and format {ir_version}, where {newest} and {ir_version2} are the last that it knows.</source>
        <translation>O modelo é de uma versão do ONNX posterior à que este ClearDate lê: operadores da versão {version} e formato {ir_version}, enquanto {newest} e {ir_version2} são os últimos que ele conhece.</translation>
    </message>
    <message>
        <source>The model says task {task}, but its inputs are those of task {fitting}.</source>
        <translation>O modelo indica a tarefa {task}, mas suas entradas são as da tarefa {fitting}.</translation>
    </message>
    <message>
        <source>The model takes residuals of a base line that its card does not give.</source>
        <translation>O modelo usa resíduos de uma reta de base que a sua ficha não informa.</translation>
    </message>
    <message>
        <source>The model {name} (task {task}) needs {flag}, which is not given.</source>
        <translation>O modelo {name} (tarefa {task}) precisa de {flag}, que não foi indicado.</translation>
    </message>
    <message>
        <source>The model {name} failed on {shape} x {shape2} pixels: {error}.</source>
        <translation>O modelo {name} falhou em {shape} x {shape2} pixels: {error}.</translation>
    </message>
    <message>
        <source>The model {name} gave values that are no numbers.</source>
        <translation>O modelo {name} deu valores que não são números.</translation>
    </message>
    <message>
        <source>The model {name} gave {shape} for an input of {shape2}.</source>
        <translation>O modelo {name} deu {shape} para uma entrada de {shape2}.</translation>
    </message>
    <message>
        <source>The model {name} needs the clear pixels of optical T2 (task {task}).</source>
        <translation>O modelo {name} precisa dos pixels sem nuvens da óptica T2 (tarefa {task}).</translation>
    </message>
    <message>
        <source>The model {name} takes the bands {wanted} of {layer}; the image has {given}.</source>
        <translation>O modelo {name} usa as bandas {wanted} de {layer}; a imagem tem {given}.</translation>
    </message>
    <message>
        <source>The model {path}</source>
        <translation>O modelo {path}</translation>
    </message>
    <message>
        <source>The model {path} cannot be loaded: {error}.</source>
        <translation>Não é possível carregar o modelo {path}: {error}.</translation>
    </message>
    <message>
        <source>The model {path} cannot be read: {strerror}.</source>
        <translation>Não é possível ler o modelo {path}: {strerror}.</translation>
    </message>
    <message>
        <source>The model {path} cannot run in 8 bits: its card holds no ranges of activations.</source>
        <translation>O modelo {path} não pode ser executado em 8 bits: a ficha não contém intervalos de ativações.</translation>
    </message>
    <message>
        <source>The model {path} does not end in .onnx.</source>
        <translation>O modelo {path} não termina em .onnx.</translation>
    </message>
    <message>
        <source>The model {path} has operators of version {version} in format {ir_version}, which are too new for the onnxruntime that is installed.</source>
        <translation>O modelo {path} tem operadores da versão {version} no formato {ir_version}, novos demais para o onnxruntime instalado.</translation>
    </message>
    <message>
        <source>The model {path} keeps its weights in other files.</source>
        <translation>O modelo {path} guarda os pesos em outros arquivos.</translation>
    </message>
    <message>
        <source>The model {path} uses operators that are not standard: {foreign}.</source>
        <translation>O modelo {path} usa operadores que não são padrão: {foreign}.</translation>
    </message>
    <message>
        <source>The model's base line does not have a slope for every output band.</source>
        <translation>A reta de base do modelo não tem uma inclinação para cada banda de saída.</translation>
    </message>
    <message>
        <source>The model's card asks for a {name} of {value} pixels; {least} to {most} are allowed.</source>
        <translation>A ficha do modelo pede para {name} um valor de {value} pixels; são permitidos de {least} a {most}.</translation>
    </message>
    <message>
        <source>The model's card cannot be read: {error}.</source>
        <translation>Não é possível ler a ficha do modelo: {error}.</translation>
    </message>
    <message>
        <source>The model's card gives a range of {unknown}, which its network does not have or not in 8 bits.</source>
        <translation>A ficha do modelo dá um intervalo de {unknown}, que a rede não tem ou não tem em 8 bits.</translation>
    </message>
    <message>
        <source>The model's card has version {card_version}, this ClearDate reads {card_version2}.</source>
        <translation>A ficha do modelo tem a versão {card_version}; este ClearDate lê a {card_version2}.</translation>
    </message>
    <message>
        <source>The model's card has version {version}, this ClearDate reads {card_version}.</source>
        <translation>A ficha do modelo tem a versão {version}; este ClearDate lê a {card_version}.</translation>
    </message>
    <message>
        <source>The model's card has {ranges} ranges of activations.</source>
        <translation>A ficha do modelo tem {ranges} intervalos de ativações.</translation>
    </message>
    <message>
        <source>The model's card has {text} characters; {most_text} are allowed.</source>
        <translation>A ficha do modelo tem {text} caracteres; são permitidos {most_text}.</translation>
    </message>
    <message>
        <source>The model's card states a loss of {loss} dB.</source>
        <translation>A ficha do modelo informa uma perda de {loss} dB.</translation>
    </message>
    <message>
        <source>The model's description of its inputs does not fit their bands.</source>
        <translation>A descrição que o modelo faz de suas entradas não combina com as bandas delas.</translation>
    </message>
    <message>
        <source>The model's description of its inputs has a scale or share below 0.</source>
        <translation>A descrição que o modelo faz de suas entradas tem uma escala ou proporção abaixo de 0.</translation>
    </message>
    <message>
        <source>The model's description of its inputs holds an invalid covariance matrix.</source>
        <translation>A descrição que o modelo faz de suas entradas contém uma matriz de covariância inválida.</translation>
    </message>
    <message>
        <source>The model's description of its inputs holds numbers out of range.</source>
        <translation>A descrição que o modelo faz de suas entradas contém números fora do intervalo.</translation>
    </message>
    <message>
        <source>The model's list of inputs is empty or names one twice.</source>
        <translation>A lista de entradas do modelo está vazia ou repete alguma.</translation>
    </message>
    <message>
        <source>The model's operators are of version {version}; 8 bits need version {least_opset} or later.</source>
        <translation>Os operadores do modelo são da versão {version}; 8 bits exigem a versão {least_opset} ou posterior.</translation>
    </message>
    <message>
        <source>The model's operators are of version {version}; none before {oldest_opset} run.</source>
        <translation>Os operadores do modelo são da versão {version}; nenhum anterior à {oldest_opset} é executado.</translation>
    </message>
    <message>
        <source>The model's range of {name} is not valid: {low} to {high}.</source>
        <translation>O intervalo do modelo para {name} é inválido: {low} a {high}.</translation>
    </message>
    <message>
        <source>The model's scaling of {name} does not have two values for every band.</source>
        <translation>O escalonamento que o modelo faz de {name} não tem dois valores para cada banda.</translation>
    </message>
    <message>
        <source>The model's scaling of {name} is no range: {low} to {high}.</source>
        <translation>O escalonamento que o modelo faz de {name} não é um intervalo: {low} a {high}.</translation>
    </message>
    <message>
        <source>The model's {name} has the bands {bands}, and its {other} has {others}.</source>
        <translation>{name} do modelo tem as bandas {bands}, e {other} tem {others}.</translation>
    </message>
    <message>
        <source>The model's {name} has the bands {value}.</source>
        <translation>{name} do modelo tem as bandas {value}.</translation>
    </message>
    <message>
        <source>The name of the output {printable} is not UTF-8.</source>
        <translation>O nome da saída {printable} não é UTF-8.</translation>
    </message>
    <message>
        <source>The name of {role} says baseline {major}.{minor} of Sentinel-2, and its numbers begin at {low}: with the offset {offset} that does not go together. The offset is -0.1 from baseline 04.00 on, unless it was taken off already.</source>
        <translation>O nome de {role} indica a linha de base {major}.{minor} do Sentinel-2, e os números começam em {low}: isso não combina com o deslocamento {offset}. O deslocamento é -0.1 a partir da linha de base 04.00, a menos que já tenha sido subtraído.</translation>
    </message>
    <message>
        <source>The name or the path of the output {target} is too long.</source>
        <translation>O nome ou o caminho da saída {target} é longo demais.</translation>
    </message>
    <message>
        <source>The name or the tags of {role} say {said}, which its values are not: {path}. --sar-units settles it.</source>
        <translation>O nome ou as tags de {role} indicam {said}, mas os valores não são isso: {path}. --sar-units resolve a questão.</translation>
    </message>
    <message>
        <source>The name {name} points outside its product.</source>
        <translation>O nome {name} aponta para fora do produto.</translation>
    </message>
    <message>
        <source>The network decides or repeats while it runs (the operator {name}), and may never end.</source>
        <translation>A rede decide ou repete durante a execução (o operador {name}) e pode nunca terminar.</translation>
    </message>
    <message>
        <source>The network does not fit together: {first}.</source>
        <translation>As partes da rede não se encaixam: {first}.</translation>
    </message>
    <message>
        <source>The network gives {result} for a tile of {height} x {width} pixels instead of {value}.</source>
        <translation>A rede dá {result} para um bloco de {height} x {width} pixels em vez de {value}.</translation>
    </message>
    <message>
        <source>The network has a node without outputs: {op_type}.</source>
        <translation>A rede tem um nó sem saídas: {op_type}.</translation>
    </message>
    <message>
        <source>The network has more than {most_nodes} operators.</source>
        <translation>A rede tem mais de {most_nodes} operadores.</translation>
    </message>
    <message>
        <source>The network has the operator {name}, which ClearDate does not run.</source>
        <translation>A rede tem o operador {name}, que o ClearDate não executa.</translation>
    </message>
    <message>
        <source>The network has {values} {title}s instead of one.</source>
        <translation>A rede tem {values} tensores “{title}” em vez de um.</translation>
    </message>
    <message>
        <source>The network needs {memory} bytes for each pixel; {most_bytes_per_pixel} are allowed.</source>
        <translation>A rede precisa de {memory} bytes por pixel; são permitidos {most_bytes_per_pixel}.</translation>
    </message>
    <message>
        <source>The network needs {work} multiply-adds for each pixel; {most_work_per_pixel} are allowed.</source>
        <translation>A rede precisa de {work} multiplicações e somas por pixel; são permitidas {most_work_per_pixel}.</translation>
    </message>
    <message>
        <source>The network's operator {name} is as in training, so its results would be random or those of one tile.</source>
        <translation>O operador {name} da rede está em modo de treinamento, portanto os resultados seriam aleatórios ou os de um único bloco.</translation>
    </message>
    <message>
        <source>The network's weights are written as sparse ones.</source>
        <translation>Os pesos da rede estão gravados como esparsos.</translation>
    </message>
    <message>
        <source>The network's weights {name} {fault}.</source>
        <translation>Os pesos da rede {name} {fault}.</translation>
    </message>
    <message>
        <source>The network's {title} has a fixed {name}: {dim_value}.</source>
        <translation>O “{title}” da rede tem um valor fixo de {name}: {dim_value}.</translation>
    </message>
    <message>
        <source>The network's {title} has its channels last.</source>
        <translation>O “{title}” da rede tem os canais por último.</translation>
    </message>
    <message>
        <source>The network's {title} has {dim_value} channels, its card says {channels}.</source>
        <translation>O “{title}” da rede tem {dim_value} canais; a ficha diz {channels}.</translation>
    </message>
    <message>
        <source>The network's {title} is no float32 tensor of 4 axes.</source>
        <translation>O “{title}” da rede não é um tensor float32 de 4 eixos.</translation>
    </message>
    <message>
        <source>The output folder {path} cannot be made: {existing} is a file.</source>
        <translation>Não é possível criar a pasta de saída {path}: {existing} é um arquivo.</translation>
    </message>
    <message>
        <source>The output {path} exists and is protected from writing.</source>
        <translation>A saída {path} existe e está protegida contra gravação.</translation>
    </message>
    <message>
        <source>The output {target} is a device, a pipe or another thing that is no file.</source>
        <translation>A saída {target} é um dispositivo, um pipe ou outra coisa que não é um arquivo.</translation>
    </message>
    <message>
        <source>The output {target} is a folder.</source>
        <translation>A saída {target} é uma pasta.</translation>
    </message>
    <message>
        <source>The output {target} is a link to itself.</source>
        <translation>A saída {target} é um link para si mesma.</translation>
    </message>
    <message>
        <source>The output {target} is also the input {flag} ({path}).</source>
        <translation>A saída {target} também é a entrada {flag} ({path}).</translation>
    </message>
    <message>
        <source>The picture {path} cannot be written.</source>
        <translation>Não é possível gravar a imagem {path}.</translation>
    </message>
    <message>
        <source>The pixels of optical T2's bands are {steps} times as wide as those of the image: one file cannot hold all of them.</source>
        <translation>Os pixels das bandas da óptica T2 são {steps} vezes mais largos que os da imagem: um só arquivo não pode conter todas.</translation>
    </message>
    <message>
        <source>The precision bf16 was asked for, which this GPU does not support.</source>
        <translation>A precisão bf16 foi pedida, mas esta GPU não a suporta.</translation>
    </message>
    <message>
        <source>The preset {preset} learns {bands} unless told otherwise, as the paper does: {left} is left out. --learn-bands all learns it too.</source>
        <translation>A predefinição {preset} aprende {bands}, salvo indicação em contrário, como no artigo: {left} fica de fora. Com --learn-bands all, isso também é aprendido.</translation>
    </message>
    <message>
        <source>The processing baseline {baseline} is not known here: scale and offset are taken as its metadata state them.</source>
        <translation>A linha de base de processamento {baseline} não é conhecida aqui: escala e deslocamento são usados como os metadados os informam.</translation>
    </message>
    <message>
        <source>The run cannot be gone on with: {name} was filled by {what}.</source>
        <translation>A execução não pode ser retomada: {name} foi preenchida com {what}.</translation>
    </message>
    <message>
        <source>The scene file {path}</source>
        <translation>O arquivo de cena {path}</translation>
    </message>
    <message>
        <source>The scene file {path} has version {version}, this ClearDate reads {version2}.</source>
        <translation>O arquivo de cena {path} tem a versão {version}; este ClearDate lê a {version2}.</translation>
    </message>
    <message>
        <source>The scene file {path} lacks something: {error}.</source>
        <translation>Falta algo no arquivo de cena {path}: {error}.</translation>
    </message>
    <message>
        <source>The scene file {path} leads to the network: it names {address}.</source>
        <translation>O arquivo de cena {path} leva à rede: indica {address}.</translation>
    </message>
    <message>
        <source>The scene is synthetic: it shows how things work and says nothing of quality.</source>
        <translation>A cena é sintética: mostra como tudo funciona e nada diz sobre a qualidade.</translation>
    </message>
    <message>
        <source>The scene {name} has more than one acquisition named {twice}.</source>
        <translation>A cena {name} tem mais de uma aquisição chamada {twice}.</translation>
    </message>
    <message>
        <source>The scene {name} has no {name2}, which the preset needs.</source>
        <translation>A cena {name} não tem {name2}, de que a predefinição precisa.</translation>
    </message>
    <message>
        <source>The scene {name} is to lie on the grid of {grid_of}, which is none of its acquisitions ({value}).</source>
        <translation>A cena {name} deve ficar na grade de {grid_of}, que não é nenhuma das suas aquisições ({value}).</translation>
    </message>
    <message>
        <source>The scenes have no band {name} in common; they have {common}.</source>
        <translation>As cenas não têm a banda {name} em comum; elas têm {common}.</translation>
    </message>
    <message>
        <source>The scenes have too few bands in common ({told}).</source>
        <translation>As cenas têm poucas bandas em comum ({told}).</translation>
    </message>
    <message>
        <source>The scenes take {size} GB when decoded, and {folder}, where they are kept while training, has {free} GB free.</source>
        <translation>As cenas ocupam {size} GB quando decodificadas, e {folder}, onde são guardadas durante o treinamento, tem {free} GB livres.</translation>
    </message>
    <message>
        <source>The scenes take {size} GB when decoded: they go into a file in {parent} until training ends.</source>
        <translation>As cenas ocupam {size} GB quando decodificadas: vão para um arquivo em {parent} até o fim do treinamento.</translation>
    </message>
    <message>
        <source>The season has no SAR, so no date has SAR alone.</source>
        <translation>A temporada não tem SAR, portanto nenhuma data tem apenas SAR.</translation>
    </message>
    <message>
        <source>The season has no date {days} that can be used.</source>
        <translation>A temporada não tem nenhuma data {days} utilizável.</translation>
    </message>
    <message>
        <source>The season {path}</source>
        <translation>A temporada {path}</translation>
    </message>
    <message>
        <source>The season {path} has no SAR for one of its dates.</source>
        <translation>A temporada {path} não tem SAR para uma de suas datas.</translation>
    </message>
    <message>
        <source>The season {path} has no optical date that can be opened.</source>
        <translation>A temporada {path} não tem nenhuma data óptica que possa ser aberta.</translation>
    </message>
    <message>
        <source>The season {path} has no two clear dates with SAR of their own to learn from.</source>
        <translation>A temporada {path} não tem duas datas sem nuvens com SAR próprio com que aprender.</translation>
    </message>
    <message>
        <source>The season {path} has {count} optical dates, and a scene has two.</source>
        <translation>A temporada {path} tem {count} datas ópticas, e uma cena tem duas.</translation>
    </message>
    <message>
        <source>The smallest scene is {smallest} px wide: patches are {smallest2} px, not {patch} px.</source>
        <translation>A menor cena tem {smallest} px de largura: os recortes têm {smallest2} px, não {patch} px.</translation>
    </message>
    <message>
        <source>The standard output cannot be written: {strerror}.</source>
        <translation>Não é possível gravar na saída padrão: {strerror}.</translation>
    </message>
    <message>
        <source>The standard output cannot be written: {value}.</source>
        <translation>Não é possível gravar na saída padrão: {value}.</translation>
    </message>
    <message>
        <source>The standard output is closed, so nothing can be told of events.</source>
        <translation>A saída padrão está fechada, portanto não é possível informar os eventos.</translation>
    </message>
    <message>
        <source>The table {path}</source>
        <translation>A tabela {path}</translation>
    </message>
    <message>
        <source>The table {path} has the columns {names}.</source>
        <translation>A tabela {path} tem as colunas {names}.</translation>
    </message>
    <message>
        <source>The table {path} is no CSV in UTF-8.</source>
        <translation>A tabela {path} não é um CSV em UTF-8.</translation>
    </message>
    <message>
        <source>The training and the test area overlap; there it is test.</source>
        <translation>A área de treinamento e a de teste se sobrepõem; ali vale o teste.</translation>
    </message>
    <message>
        <source>The training diverged after epoch {epoch}: the best model before (epoch {epoch2}) is kept. A smaller learning rate, or the precision fp32, may help.</source>
        <translation>O treinamento divergiu após a época {epoch}: o melhor modelo anterior (época {epoch2}) foi mantido. Uma taxa de aprendizado menor ou a precisão fp32 podem ajudar.</translation>
    </message>
    <message>
        <source>The training diverged: in no epoch is the score a number.</source>
        <translation>O treinamento divergiu: em nenhuma época a pontuação é um número.</translation>
    </message>
    <message>
        <source>The truth has {height} x {width} pixels; at most {max_pixels} can be scored at once.</source>
        <translation>A verdade tem {height} x {width} pixels; no máximo {max_pixels} podem ser avaliados de uma vez.</translation>
    </message>
    <message>
        <source>The values of the file given as {role} are no reflectance: 99 % lie below {top} after scale {scale} and offset {offset} ({path}).</source>
        <translation>Os valores do arquivo indicado como {role} não são refletância: 99 % ficam abaixo de {top} com a escala {scale} e o deslocamento {offset} ({path}).</translation>
    </message>
    <message>
        <source>The values of the file given as {role} are no {wanted}: {path} has median {middle}, 1 % below {low}, 1 % above {high}.</source>
        <translation>Os valores do arquivo indicado como {role} não são {wanted}: {path} tem mediana {middle}, 1 % abaixo de {low}, 1 % acima de {high}.</translation>
    </message>
    <message>
        <source>The values of {file_name} are neither dB nor linear power (median {middle}).</source>
        <translation>Os valores de {file_name} não são dB nem potência linear (mediana {middle}).</translation>
    </message>
    <message>
        <source>The worker takes a command and a job file, not {arguments}.</source>
        <translation>O processo de cálculo recebe um comando e um arquivo de tarefa, não {arguments}.</translation>
    </message>
    <message>
        <source>The {role} is grown by {growth} pixels, since clouds of a scene classification end too early; --grow 0 leaves it as it is.</source>
        <translation>{role}: ampliada em {growth} pixels, pois as nuvens de uma classificação de cena terminam cedo demais; --grow 0 a deixa como está.</translation>
    </message>
    <message>
        <source>The {role} is polygons: the values that are cloud are not looked at.</source>
        <translation>{role}: são polígonos; os valores que são nuvem não são considerados.</translation>
    </message>
    <message>
        <source>The {role} is taken as a probability of cloud: from {least} on ({per_cent} %) it is cloud; --cloud-kind and --cloud-per-cent say otherwise.</source>
        <translation>{role}: interpretado como probabilidade de nuvem: a partir de {least} ({per_cent} %) é nuvem; --cloud-kind e --cloud-per-cent permitem indicar outra coisa.</translation>
    </message>
    <message>
        <source>The {role} is taken as {kind}; --cloud-kind says otherwise.</source>
        <translation>{role}: interpretado como {kind}; --cloud-kind permite indicar outra coisa.</translation>
    </message>
    <message>
        <source>The {role} {path}</source>
        <translation>O arquivo {path} ({role})</translation>
    </message>
    <message>
        <source>There are 1 to {most_ranges}; train or export it again.</source>
        <translation>Devem ser de 1 a {most_ranges}; treine-o ou exporte-o de novo.</translation>
    </message>
    <message>
        <source>There are no metadata of the granule: EPSG:{epsg} is that of tile {tile}.</source>
        <translation>Não há metadados do grânulo: EPSG:{epsg} é o do bloco {tile}.</translation>
    </message>
    <message>
        <source>There are no units {units}.</source>
        <translation>Não existem as unidades {units}.</translation>
    </message>
    <message>
        <source>There is no checkpoint {path} to go on from.</source>
        <translation>Não há ponto de controle {path} do qual continuar.</translation>
    </message>
    <message>
        <source>There is no clear pixel to learn from in the training area.</source>
        <translation>Não há nenhum pixel sem nuvens com que aprender na área de treinamento.</translation>
    </message>
    <message>
        <source>There is no clear pixel to validate on in the test area.</source>
        <translation>Não há nenhum pixel sem nuvens com que validar na área de teste.</translation>
    </message>
    <message>
        <source>There is no command {command}.</source>
        <translation>Não existe o comando {command}.</translation>
    </message>
    <message>
        <source>There is no kind of mask {kind}.</source>
        <translation>Não existe o tipo de máscara {kind}.</translation>
    </message>
    <message>
        <source>There is no method {name}.</source>
        <translation>Não existe o método {name}.</translation>
    </message>
    <message>
        <source>There is no space left to write {target}.</source>
        <translation>Não há mais espaço para gravar {target}.</translation>
    </message>
    <message>
        <source>There is not one pixel to score: the images and the mask have none in common.</source>
        <translation>Não há um único pixel para avaliar: as imagens e a máscara não têm nenhum em comum.</translation>
    </message>
    <message>
        <source>There is nothing to prepare.</source>
        <translation>Não há nada para preparar.</translation>
    </message>
    <message>
        <source>There is nothing to write apart: every band of optical T2 has larger pixels than the image.</source>
        <translation>Não há nada a escrever à parte: todas as bandas da óptica T2 têm pixels maiores que a imagem.</translation>
    </message>
    <message>
        <source>There is nothing to write apart: no band of optical T2 is known to have larger pixels than the image.</source>
        <translation>Não há nada a escrever à parte: de nenhuma banda da óptica T2 se sabe que tem pixels maiores que a imagem.</translation>
    </message>
    <message>
        <source>These bands have larger pixels than the image, so wide: {bands}. What is simulated of them, and its expected error, is the mean over each of these pixels, or over the part of it that is under cloud.</source>
        <translation>Estas bandas têm pixels maiores que a imagem, desta largura: {bands}. O que se simula delas, e o erro esperado, é a média sobre cada um desses pixels, ou sobre a parte que está sob nuvens.</translation>
    </message>
    <message>
        <source>These dates have no cloud mask, and all of their pixels that have a value are taken as clear: {names}.</source>
        <translation>Estas datas não têm máscara de nuvens, e todos os seus pixels com valor são considerados sem nuvens: {names}.</translation>
    </message>
    <message>
        <source>These dates were filled by a run before, and what it simulated counts as if it had been seen: {names}.</source>
        <translation>Estas datas foram preenchidas por uma execução anterior, e o que ela simulou conta como se tivesse sido visto: {names}.</translation>
    </message>
    <message>
        <source>This cannot be the cloud mask of optical T2: the part that it calls clear is brighter than its cloud, by a reflectance of {level}, and by {change} since T1.</source>
        <translation>Esta não pode ser a máscara de nuvens da óptica T2: a parte que ela chama de sem nuvens é mais clara que as nuvens dela, por uma refletância de {level}, e por {change} desde T1.</translation>
    </message>
    <message>
        <source>This is a fault in ClearDate: {name}: {error}</source>
        <translation>É uma falha do ClearDate: {name}: {error}</translation>
    </message>
    <message>
        <source>This is a fault of the export: report it with the versions of torch and onnxruntime.</source>
        <translation>É uma falha da exportação: relate-a com as versões do torch e do onnxruntime.</translation>
    </message>
    <message>
        <source>This is no description of a scene: {name}, {error}.</source>
        <translation>Isto não é a descrição de uma cena: {name}, {error}.</translation>
    </message>
    <message>
        <source>This version knows {card_inputs}.</source>
        <translation>Esta versão conhece {card_inputs}.</translation>
    </message>
    <message>
        <source>Those like thin cloud or shadow may be land that changed, and are learned from.</source>
        <translation>Os que parecem nuvem fina ou sombra podem ser terreno que mudou, e são usados no aprendizado.</translation>
    </message>
    <message>
        <source>Tile {begun} of {items}</source>
        <translation>Bloco {begun} de {items}</translation>
    </message>
    <message>
        <source>Too few clear pixels to learn from: it is interpolated in time from {count} other dates.</source>
        <translation>Poucos pixels sem nuvens para aprender: a data é interpolada no tempo a partir de outras {count} datas.</translation>
    </message>
    <message>
        <source>Too few clear pixels to learn from: it is interpolated in time, and corrected by what was learned on {count} other dates, each left out.</source>
        <translation>Poucos pixels sem nuvens para aprender: a data é interpolada no tempo e corrigida pelo que foi aprendido em outras {count} datas, cada uma deixada de fora.</translation>
    </message>
    <message>
        <source>Train it again, or choose the precision auto or fp32.</source>
        <translation>Treine-o de novo ou escolha a precisão auto ou fp32.</translation>
    </message>
    <message>
        <source>Train it again.</source>
        <translation>Treine-o de novo.</translation>
    </message>
    <message>
        <source>Train or export it again, or choose the precision fp32.</source>
        <translation>Treine-o ou exporte-o de novo, ou escolha a precisão fp32.</translation>
    </message>
    <message>
        <source>Train or export it again, or use smaller tiles.</source>
        <translation>Treine-o ou exporte-o de novo, ou use blocos menores.</translation>
    </message>
    <message>
        <source>Train or export it again, with free batch, height and width.</source>
        <translation>Treine-o ou exporte-o de novo, com lote, altura e largura livres.</translation>
    </message>
    <message>
        <source>Train or export it again.</source>
        <translation>Treine-o ou exporte-o de novo.</translation>
    </message>
    <message>
        <source>Train or export the model again.</source>
        <translation>Treine ou exporte o modelo de novo.</translation>
    </message>
    <message>
        <source>Train without resuming.</source>
        <translation>Treine sem retomar.</translation>
    </message>
    <message>
        <source>Try the product in SNAP itself; orbit files and elevation are fetched by SNAP.</source>
        <translation>Experimente o produto no próprio SNAP; os arquivos de órbita e a elevação são obtidos pelo SNAP.</translation>
    </message>
    <message>
        <source>Unpack it, and give the folder.</source>
        <translation>Extraia-o e indique a pasta.</translation>
    </message>
    <message>
        <source>Unpack what you need of it, and give the folder.</source>
        <translation>Extraia o que for necessário e indique a pasta.</translation>
    </message>
    <message>
        <source>Update ClearDate's environment, or export the model with an earlier version.</source>
        <translation>Atualize o ambiente do ClearDate ou exporte o modelo com uma versão anterior.</translation>
    </message>
    <message>
        <source>Update ClearDate, or train the model again.</source>
        <translation>Atualize o ClearDate ou treine o modelo de novo.</translation>
    </message>
    <message>
        <source>Update SNAP.</source>
        <translation>Atualize o SNAP.</translation>
    </message>
    <message>
        <source>Use a model written by ClearDate's train.</source>
        <translation>Use um modelo gravado pelo train do ClearDate.</translation>
    </message>
    <message>
        <source>Use another model, or smaller tiles (--tile); if other programs keep the device busy, try again when they have ended.</source>
        <translation>Use outro modelo ou blocos menores (--tile); se outros programas ocuparem o dispositivo, tente de novo quando tiverem terminado.</translation>
    </message>
    <message>
        <source>Use it with fill.</source>
        <translation>Use-o com fill.</translation>
    </message>
    <message>
        <source>Use simulate for a date that is cloudy all over, and check that the mask is the right one: name the values that are cloud (--cloud-values), or say what it is (--cloud-kind).</source>
        <translation>Use simulate para uma data totalmente nublada e verifique se a máscara é a correta: indique os valores que são nuvem (--cloud-values) ou o que ela é (--cloud-kind).</translation>
    </message>
    <message>
        <source>Use simulate, or give inputs that are valid where T2 is clear.</source>
        <translation>Use simulate ou indique entradas que sejam válidas onde T2 está sem nuvens.</translation>
    </message>
    <message>
        <source>Use smaller tiles (--tile), or the device cpu.</source>
        <translation>Use blocos menores (--tile) ou o dispositivo cpu.</translation>
    </message>
    <message>
        <source>Virtual rasters are written into the report, and none is asked for.</source>
        <translation>Os rasters virtuais são gravados no relatório, e nenhum foi pedido.</translation>
    </message>
    <message>
        <source>What SNAP has written is no SAR image.</source>
        <translation>O que o SNAP gravou não é uma imagem SAR.</translation>
    </message>
    <message>
        <source>With a season {command} does not take {flags}.</source>
        <translation>Com uma temporada, {command} não aceita {flags}.</translation>
    </message>
    <message>
        <source>Without a model, simulate needs {missing} too: the generators that come with ClearDate change optical T1 by what SAR says.</source>
        <translation>Sem um modelo, simulate também precisa de {missing}: os geradores que vêm com o ClearDate alteram a óptica T1 conforme o que o SAR diz.</translation>
    </message>
    <message>
        <source>Write it as 0.0001.</source>
        <translation>Escreva-o como 0.0001.</translation>
    </message>
    <message>
        <source>Write it as 2018-05-26.</source>
        <translation>Escreva-a como 2018-05-26.</translation>
    </message>
    <message>
        <source>Write scale and offset into the file, for example dB = number x 0.001 - 50: gdal_translate -a_scale 0.001 -a_offset -50.</source>
        <translation>Grave escala e deslocamento no arquivo, por exemplo dB = número x 0.001 - 50: gdal_translate -a_scale 0.001 -a_offset -50.</translation>
    </message>
    <message>
        <source>Write the day as 2018-05-26.</source>
        <translation>Escreva o dia como 2018-05-26.</translation>
    </message>
    <message>
        <source>Write the names into the descriptions of the bands, or say them with --bands (in QGIS: BANDS).</source>
        <translation>Escreva os nomes nas descrições das bandas ou indique-os com --bands (no QGIS: BANDS).</translation>
    </message>
    <message>
        <source>Write them as 3 8 9 10.</source>
        <translation>Escreva-os como 3 8 9 10.</translation>
    </message>
    <message>
        <source>Writing the image</source>
        <translation>Gravando a imagem</translation>
    </message>
    <message>
        <source>a list</source>
        <translation>uma lista</translation>
    </message>
    <message>
        <source>a mask of values</source>
        <translation>máscara de valores</translation>
    </message>
    <message>
        <source>a number</source>
        <translation>um número</translation>
    </message>
    <message>
        <source>a part of it is compressed</source>
        <translation>uma parte dele está compactada</translation>
    </message>
    <message>
        <source>a probability of cloud</source>
        <translation>probabilidade de nuvem</translation>
    </message>
    <message>
        <source>a text</source>
        <translation>um texto</translation>
    </message>
    <message>
        <source>a whole number</source>
        <translation>um número inteiro</translation>
    </message>
    <message>
        <source>amplitude</source>
        <translation>amplitude</translation>
    </message>
    <message>
        <source>another version ({version})</source>
        <translation>outra versão ({version})</translation>
    </message>
    <message>
        <source>at {filename}</source>
        <translation>em {filename}</translation>
    </message>
    <message>
        <source>band {index}</source>
        <translation>banda {index}</translation>
    </message>
    <message>
        <source>best model</source>
        <translation>melhor modelo</translation>
    </message>
    <message>
        <source>cloud mask</source>
        <translation>máscara de nuvens</translation>
    </message>
    <message>
        <source>dB or linear power</source>
        <translation>dB ou potência linear</translation>
    </message>
    <message>
        <source>files of that run are missing</source>
        <translation>faltam arquivos dessa execução</translation>
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
        <translation>não têm valores para as dimensões {dims}</translation>
    </message>
    <message>
        <source>have {size} values for the dimensions {dims}</source>
        <translation>têm {size} valores para as dimensões {dims}</translation>
    </message>
    <message>
        <source>hold values that are no numbers</source>
        <translation>contêm valores que não são números</translation>
    </message>
    <message>
        <source>it has none</source>
        <translation>não tem nenhuma</translation>
    </message>
    <message>
        <source>it holds 0 to 4, which Fmask and SCL have both</source>
        <translation>contém 0 a 4, que tanto Fmask como SCL têm</translation>
    </message>
    <message>
        <source>it holds no state</source>
        <translation>não contém nenhum estado</translation>
    </message>
    <message>
        <source>it holds {values}</source>
        <translation>contém {values}</translation>
    </message>
    <message>
        <source>it holds {values}, and none of them is 0</source>
        <translation>contém {values}, e nenhum deles é 0</translation>
    </message>
    <message>
        <source>it is no file</source>
        <translation>não é um arquivo</translation>
    </message>
    <message>
        <source>it is said to be {kind}, but holds {values}</source>
        <translation>foi indicado {kind}, mas contém {values}</translation>
    </message>
    <message>
        <source>its journal is another user's</source>
        <translation>o diário é de outro usuário</translation>
    </message>
    <message>
        <source>its journal is damaged</source>
        <translation>o diário está danificado</translation>
    </message>
    <message>
        <source>its journal is no regular file, or too large</source>
        <translation>o diário não é um arquivo comum ou é grande demais</translation>
    </message>
    <message>
        <source>its journal is of another version</source>
        <translation>o diário é de outra versão</translation>
    </message>
    <message>
        <source>its journal is of other files</source>
        <translation>o diário é de outros arquivos</translation>
    </message>
    <message>
        <source>its journal is of several runs</source>
        <translation>o diário é de várias execuções</translation>
    </message>
    <message>
        <source>its name says a score that is high where it is clear</source>
        <translation>pelo nome, é uma pontuação que é alta onde não há nuvens</translation>
    </message>
    <message>
        <source>its parts are larger than itself</source>
        <translation>suas partes são maiores que ele próprio</translation>
    </message>
    <message>
        <source>linear power</source>
        <translation>potência linear</translation>
    </message>
    <message>
        <source>list of parts</source>
        <translation>lista de partes</translation>
    </message>
    <message>
        <source>no longitude and latitude</source>
        <translation>não é uma longitude e latitude</translation>
    </message>
    <message>
        <source>no place</source>
        <translation>não é um lugar</translation>
    </message>
    <message>
        <source>no place in the CRS of the scene</source>
        <translation>nenhum lugar no SRC da cena</translation>
    </message>
    <message>
        <source>no space left</source>
        <translation>não há mais espaço</translation>
    </message>
    <message>
        <source>none declared</source>
        <translation>nenhum declarado</translation>
    </message>
    <message>
        <source>onnxruntime does not run it: {error}.</source>
        <translation>O onnxruntime não o executa: {error}.</translation>
    </message>
    <message>
        <source>onnxruntime on macOS</source>
        <translation>onnxruntime no macOS</translation>
    </message>
    <message>
        <source>onnxruntime-directml on Windows</source>
        <translation>onnxruntime-directml no Windows</translation>
    </message>
    <message>
        <source>onnxruntime-gpu and a driver for CUDA</source>
        <translation>onnxruntime-gpu e um driver para CUDA</translation>
    </message>
    <message>
        <source>onnxruntime-gpu, a driver for CUDA, and TensorRT</source>
        <translation>onnxruntime-gpu, um driver para CUDA e TensorRT</translation>
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
        <translation>outros arquivos da temporada</translation>
    </message>
    <message>
        <source>other settings</source>
        <translation>outras configurações</translation>
    </message>
    <message>
        <source>the model</source>
        <translation>o modelo</translation>
    </message>
    <message>
        <source>the pixels of optical T2 without a value</source>
        <translation>os pixels da óptica T2 sem valor</translation>
    </message>
    <message>
        <source>those of the file's tags</source>
        <translation>os das tags do arquivo</translation>
    </message>
    <message>
        <source>those that were given</source>
        <translation>os que foram indicados</translation>
    </message>
    <message>
        <source>told by the size of its numbers</source>
        <translation>deduzidos da grandeza dos números</translation>
    </message>
    <message>
        <source>too little to tell</source>
        <translation>pouco demais para saber</translation>
    </message>
    <message>
        <source>torch.compile does not work on this machine ({reason}); training goes on without.</source>
        <translation>torch.compile não funciona nesta máquina ({reason}); o treinamento continua sem ele.</translation>
    </message>
    <message>
        <source>true or false</source>
        <translation>true ou false</translation>
    </message>
    <message>
        <source>{bands} has no value in pixels where other bands have one, as what was not filled: it is not scored.</source>
        <translation>{bands} não tem valor em pixels onde outras bandas têm, como o que não foi preenchido: não é pontuado.</translation>
    </message>
    <message>
        <source>{cadence} days are more than lie between the first and the last optical date ({span}).</source>
        <translation>{cadence} dias são mais do que há entre a primeira e a última data óptica ({span}).</translation>
    </message>
    <message>
        <source>{count} dates are filled already and stay as they are.</source>
        <translation>{count} datas já estão preenchidas e ficam como estão.</translation>
    </message>
    <message>
        <source>{count} of {found} pairs of clear dates of the season are learned from: {pairs}.</source>
        <translation>Aprende-se com {count} de {found} pares de datas sem nuvens da temporada: {pairs}.</translation>
    </message>
    <message>
        <source>{count} of {looked_at} clear pixels of optical T2 look like cloud that the mask misses.</source>
        <translation>{count} de {looked_at} pixels sem nuvens da óptica T2 parecem nuvem que a máscara não inclui.</translation>
    </message>
    <message>
        <source>{count} of {looked_at} clear pixels of optical T2 look like the shadow of a cloud that the mask misses.</source>
        <translation>{count} de {looked_at} pixels sem nuvens da óptica T2 parecem a sombra de uma nuvem que a máscara não inclui.</translation>
    </message>
    <message>
        <source>{count} of {looked_at} clear pixels of optical T2 look like thin cloud that the mask misses.</source>
        <translation>{count} de {looked_at} pixels sem nuvens da óptica T2 parecem nuvem fina que a máscara não inclui.</translation>
    </message>
    <message>
        <source>{count} of {looked_at} pixels that are clear in optical T2 look like cloud or its shadow in optical T1.</source>
        <translation>{count} de {looked_at} pixels sem nuvens na óptica T2 parecem nuvem ou a sombra dela na óptica T1.</translation>
    </message>
    <message>
        <source>{count} pixels of {role} ({name}) outside the cloud hold what no reflectance can be ({values}): they stay as they are, and nothing is learned from them.</source>
        <translation>{count} pixels de {role} ({name}) fora das nuvens contêm o que nenhuma refletância pode ser ({values}): eles ficam como estão, e nada se aprende com eles.</translation>
    </message>
    <message>
        <source>{date} is no date.</source>
        <translation>{date} não é uma data.</translation>
    </message>
    <message>
        <source>{day} lies outside the season ({first} to {last}), and no SAR is near it.</source>
        <translation>{day} fica fora da temporada ({first} a {last}), e não há SAR próximo.</translation>
    </message>
    <message>
        <source>{figure} and {figure2} on all of them and {figure3} and {figure4} on those that changed</source>
        <translation>{figure} e {figure2} em todos eles, e {figure3} e {figure4} nos que mudaram</translation>
    </message>
    <message>
        <source>{file_name} holds whole numbers ({dtype}), and no scale says what they mean.</source>
        <translation>{file_name} contém números inteiros ({dtype}), e nenhuma escala diz o que significam.</translation>
    </message>
    <message>
        <source>{filename} cannot be opened or written: {strerror}.</source>
        <translation>Não é possível abrir ou gravar {filename}: {strerror}.</translation>
    </message>
    <message>
        <source>{filename} cannot be opened: {strerror}.</source>
        <translation>Não é possível abrir {filename}: {strerror}.</translation>
    </message>
    <message>
        <source>{file} cannot be read as a raster ({error}).</source>
        <translation>{file} não pode ser lido como raster ({error}).</translation>
    </message>
    <message>
        <source>{file} holds further bands before those that are wanted.</source>
        <translation>{file} contém outras bandas antes das desejadas.</translation>
    </message>
    <message>
        <source>{flag} and {flag2} are both {path}.</source>
        <translation>{flag} e {flag2} são ambos {path}.</translation>
    </message>
    <message>
        <source>{flag} cannot be {value}.</source>
        <translation>{flag} não pode ser {value}.</translation>
    </message>
    <message>
        <source>{flag} cannot hold {value}.</source>
        <translation>{flag} não pode conter {value}.</translation>
    </message>
    <message>
        <source>{flag} has no value.</source>
        <translation>{flag} não tem valor.</translation>
    </message>
    <message>
        <source>{flag} is missing.</source>
        <translation>Falta {flag}.</translation>
    </message>
    <message>
        <source>{flag} is too large.</source>
        <translation>{flag} é grande demais.</translation>
    </message>
    <message>
        <source>{flag} says of {name} that its pixels are {text} wide.</source>
        <translation>{flag} diz de {name} que seus pixels têm {text} de largura.</translation>
    </message>
    <message>
        <source>{flag} {path} is also the input {flag2}{inner}.</source>
        <translation>{flag} {path} também é a entrada {flag2}{inner}.</translation>
    </message>
    <message>
        <source>{listed} are written, but {filename}, which is of an older {name} and changes how the new one reads, cannot be deleted: {strerror}.</source>
        <translation>{listed} foram gravados, mas não é possível apagar {filename}, que é de uma versão anterior de {name} e altera a leitura da nova: {strerror}.</translation>
    </message>
    <message>
        <source>{mask} and {simulated} are of two runs of ClearDate: where the one says that pixels are simulated, the other may hold observed ones.</source>
        <translation>{mask} e {simulated} são de duas execuções do ClearDate: onde um indica pixels simulados, o outro pode conter pixels observados.</translation>
    </message>
    <message>
        <source>{message} Already written: {listed}. Left as before: {listed2}.</source>
        <translation>{message} Já gravado: {listed}. Inalterado: {listed2}.</translation>
    </message>
    <message>
        <source>{method}: {psnr} dB on held-out clear pixels.</source>
        <translation>{method}: {psnr} dB em pixels sem nuvens reservados.</translation>
    </message>
    <message>
        <source>{named_by} leads to the network: it names {address}.</source>
        <translation>{named_by} leva à rede: indica {address}.</translation>
    </message>
    <message>
        <source>{names} alone cannot be learned.</source>
        <translation>{names} sozinho não pode ser aprendido.</translation>
    </message>
    <message>
        <source>{names} cannot be copied ({error}).</source>
        <translation>Não é possível copiar {names} ({error}).</translation>
    </message>
    <message>
        <source>{names} of {title} is not in all images, and --strict-bands was asked for.</source>
        <translation>{names} de {title} não está em todas as imagens, e --strict-bands foi pedido.</translation>
    </message>
    <message>
        <source>{names} of {title} is taken for no reflectance: left out.</source>
        <translation>{names} de {title} não é considerado refletância: fica de fora.</translation>
    </message>
    <message>
        <source>{names} was trained on this date and cannot be scored: the blocks that training holds out hold no clear pixels.</source>
        <translation>{names} foi treinado nesta data e não pode ser avaliado: os blocos que o treinamento reserva não contêm pixels sem nuvens.</translation>
    </message>
    <message>
        <source>{name} breaks when it is read: {reason}</source>
        <translation>{name} falha ao ser lida: {reason}</translation>
    </message>
    <message>
        <source>{name} cannot be put on the grid of the target: one of them has no CRS, and their pixel grids differ ({width} x {height} pixels at {bounds}, target {width2} x {height2} at {bounds2}).</source>
        <translation>{name} não pode ser levado à grade do destino: um dos dois não tem SRC, e as grades de pixels diferem ({width} x {height} pixels em {bounds}; destino: {width2} x {height2} em {bounds2}).</translation>
    </message>
    <message>
        <source>{name} cannot be read as a raster ({error}).</source>
        <translation>{name} não pode ser lido como raster ({error}).</translation>
    </message>
    <message>
        <source>{name} cannot be used here, though onnxruntime knows it.</source>
        <translation>{name} não pode ser usado aqui, embora o onnxruntime o conheça.</translation>
    </message>
    <message>
        <source>{name} does not overlap the target: it covers {xmin}, {ymin} to {xmax}, {ymax}, the target {left}, {bottom} to {right}, {top} (in the target's CRS).</source>
        <translation>{name} não se sobrepõe ao destino: cobre de {xmin}, {ymin} a {xmax}, {ymax}; o destino, de {left}, {bottom} a {right}, {top} (no SRC do destino).</translation>
    </message>
    <message>
        <source>{name} does not say the units of {band}.</source>
        <translation>{name} não informa as unidades de {band}.</translation>
    </message>
    <message>
        <source>{name} does not say what it was trained on; train it again for that.</source>
        <translation>{name} não informa em que foi treinado; treine-o de novo para isso.</translation>
    </message>
    <message>
        <source>{name} gives {given} alone; the other bands are those of {trees}, fitted on this date.</source>
        <translation>{name} dá apenas {given}; as outras bandas são as de {trees}, ajustadas nesta data.</translation>
    </message>
    <message>
        <source>{name} has a CRS that cannot be converted to the target's ({error}).</source>
        <translation>{name} tem um SRC que não pode ser convertido para o do destino ({error}).</translation>
    </message>
    <message>
        <source>{name} has no CRS where others have one; its pixel grid fits.</source>
        <translation>{name} não tem SRC, e outros têm; a grade de pixels combina.</translation>
    </message>
    <message>
        <source>{name} has no grid, but {count} ground control points: its pixels have no places yet.</source>
        <translation>{name} não tem grade, mas {count} pontos de controle: os pixels ainda não têm lugar.</translation>
    </message>
    <message>
        <source>{name} holds complex numbers.</source>
        <translation>{name} contém números complexos.</translation>
    </message>
    <message>
        <source>{name} is cut off or no MTL file.</source>
        <translation>{name} está truncado ou não é um arquivo MTL.</translation>
    </message>
    <message>
        <source>{name} is damaged or cut off: pixels at row {row}, column {col} cannot be read ({error}).</source>
        <translation>{name} está danificado ou truncado: os pixels da linha {row}, coluna {col} não podem ser lidos ({error}).</translation>
    </message>
    <message>
        <source>{name} is left out: {reason}</source>
        <translation>{name} é deixada de fora: {reason}</translation>
    </message>
    <message>
        <source>{name} is not filled: its pixels are not those of the season.</source>
        <translation>{name} não é preenchida: seus pixels não são os da temporada.</translation>
    </message>
    <message>
        <source>{name} is not filled: {reason}</source>
        <translation>{name} não é preenchida: {reason}</translation>
    </message>
    <message>
        <source>{name} is used without SAR: {sar} is no SAR item of the season.</source>
        <translation>{name} é usada sem SAR: {sar} não é um item SAR da temporada.</translation>
    </message>
    <message>
        <source>{name} is {value} at step {step}.</source>
        <translation>{name} é {value} na etapa {step}.</translation>
    </message>
    <message>
        <source>{name} leads to the network: it names {address}.</source>
        <translation>{name} leva à rede: cita {address}.</translation>
    </message>
    <message>
        <source>{name} of {members}</source>
        <translation>{name} de {members}</translation>
    </message>
    <message>
        <source>{name} of {title} is learned from {other} of {title2}, which sees nearly the same.</source>
        <translation>{name} de {title} é aprendida a partir de {other} de {title2}, que vê quase o mesmo.</translation>
    </message>
    <message>
        <source>{name} runs on {ran_on}.</source>
        <translation>{name} é executado em {ran_on}.</translation>
    </message>
    <message>
        <source>{name} simulates {bands}. Of {title} it does not know {left}: left out.</source>
        <translation>{name} simula {bands}. De {title} não conhece {left}: fica de fora.</translation>
    </message>
    <message>
        <source>{name} was trained on the few clear pixels of this date; how it does far from them cannot be told, so auto does not take it.</source>
        <translation>{name} foi treinado nos poucos pixels sem nuvens desta data; não se sabe como se comporta longe deles, portanto auto não o usa.</translation>
    </message>
    <message>
        <source>{name} was trained on this very image and on all of its clear pixels, so it cannot be scored here and auto does not take it; its figures in the report flatter it.</source>
        <translation>{name} foi treinado nesta mesma imagem e em todos os seus pixels sem nuvens, portanto não pode ser avaliado aqui e auto não o usa; os números dele no relatório o favorecem.</translation>
    </message>
    <message>
        <source>{part} tiles of {size} pixels at once are too much for the memory of {name}; going on with {batch}.</source>
        <translation>{part} blocos de {size} pixels de uma vez são demais para a memória de {name}; continuando com {batch}.</translation>
    </message>
    <message>
        <source>{path} brings no cloud mask.</source>
        <translation>{path} não traz máscara de nuvens.</translation>
    </message>
    <message>
        <source>{path} cannot be read: {strerror}.</source>
        <translation>Não é possível ler {path}: {strerror}.</translation>
    </message>
    <message>
        <source>{path} does not exist.</source>
        <translation>{path} não existe.</translation>
    </message>
    <message>
        <source>{path} has no CRS, so its place is unknown.</source>
        <translation>{path} não tem SRC, portanto o lugar é desconhecido.</translation>
    </message>
    <message>
        <source>{path} has no band that is a polarisation.</source>
        <translation>{path} não tem nenhuma banda que seja uma polarização.</translation>
    </message>
    <message>
        <source>{path} has no band {name}.</source>
        <translation>{path} não tem a banda {name}.</translation>
    </message>
    <message>
        <source>{path} has no file of the band {name}.</source>
        <translation>{path} não tem arquivo da banda {name}.</translation>
    </message>
    <message>
        <source>{path} has no {name}.</source>
        <translation>{path} não tem {name}.</translation>
    </message>
    <message>
        <source>{path} has {count} bands without names.</source>
        <translation>{path} tem {count} bandas sem nomes.</translation>
    </message>
    <message>
        <source>{path} has {count} bands.</source>
        <translation>{path} tem {count} bandas.</translation>
    </message>
    <message>
        <source>{path} holds no {kind} product.</source>
        <translation>{path} não contém nenhum produto {kind}.</translation>
    </message>
    <message>
        <source>{path} holds {count} products: {names}.</source>
        <translation>{path} contém {count} produtos: {names}.</translation>
    </message>
    <message>
        <source>{path} is Level-1C: reflectance above the atmosphere, with no scene classification.</source>
        <translation>{path} é Level-1C: refletância acima da atmosfera, sem classificação de cena.</translation>
    </message>
    <message>
        <source>{path} is an ONNX file without a ClearDate card.</source>
        <translation>{path} é um arquivo ONNX sem ficha do ClearDate.</translation>
    </message>
    <message>
        <source>{path} is empty.</source>
        <translation>{path} está vazio.</translation>
    </message>
    <message>
        <source>{path} is larger than metadata ever are.</source>
        <translation>{path} é maior do que metadados costumam ser.</translation>
    </message>
    <message>
        <source>{path} is left out: its date is not known.</source>
        <translation>{path} fica de fora: a data não é conhecida.</translation>
    </message>
    <message>
        <source>{path} is no ONNX file, or is cut off.</source>
        <translation>{path} não é um arquivo ONNX ou está truncado.</translation>
    </message>
    <message>
        <source>{path} is no ONNX file.</source>
        <translation>{path} não é um arquivo ONNX.</translation>
    </message>
    <message>
        <source>{path} is no Sentinel-1 product of ESA's.</source>
        <translation>{path} não é um produto Sentinel-1 da ESA.</translation>
    </message>
    <message>
        <source>{path} is no checkpoint of this ClearDate, or is damaged ({reason}).</source>
        <translation>{path} não é um ponto de controle deste ClearDate ou está danificado ({reason}).</translation>
    </message>
    <message>
        <source>{path} is no item of a season.</source>
        <translation>{path} não é um item de uma temporada.</translation>
    </message>
    <message>
        <source>{path} is no product that is known here.</source>
        <translation>{path} não é um produto conhecido aqui.</translation>
    </message>
    <message>
        <source>{path} is no program that can be run.</source>
        <translation>{path} não é um programa que possa ser executado.</translation>
    </message>
    <message>
        <source>{path} is no scene file.</source>
        <translation>{path} não é um arquivo de cena.</translation>
    </message>
    <message>
        <source>{path} is no season.</source>
        <translation>{path} não é uma temporada.</translation>
    </message>
    <message>
        <source>{path} is not calibrated.</source>
        <translation>{path} não está calibrado.</translation>
    </message>
    <message>
        <source>{path} is not terrain-corrected: its pixels lie in the geometry of the radar.</source>
        <translation>{path} não tem correção de terreno: os pixels estão na geometria do radar.</translation>
    </message>
    <message>
        <source>{path} is of the level {level}.</source>
        <translation>{path} é do nível {level}.</translation>
    </message>
    <message>
        <source>{path} is there, and is no result of filling a season.</source>
        <translation>{path} já existe e não é o resultado do preenchimento de uma temporada.</translation>
    </message>
    <message>
        <source>{path} is too large for a model: {size} bytes.</source>
        <translation>{path} é grande demais para um modelo: {size} bytes.</translation>
    </message>
    <message>
        <source>{path} leads to files that are gone: {files}.</source>
        <translation>{path} leva a arquivos que não existem mais: {files}.</translation>
    </message>
    <message>
        <source>{path} lies outside of the area.</source>
        <translation>{path} fica fora da área.</translation>
    </message>
    <message>
        <source>{path} shows what {kept} shows, which is taken.</source>
        <translation>{path} mostra o mesmo que {kept}, que é usado.</translation>
    </message>
    <message>
        <source>{printable} has a name that is not UTF-8.</source>
        <translation>{printable} tem um nome que não é UTF-8.</translation>
    </message>
    <message>
        <source>{printable} is not UTF-8.</source>
        <translation>{printable} não é UTF-8.</translation>
    </message>
    <message>
        <source>{role} could also be amplitude, which its values do not tell; linear power is assumed. --sar-units settles it.</source>
        <translation>{role} também poderia ser amplitude, o que os valores não revelam; supõe-se potência linear. --sar-units resolve a questão.</translation>
    </message>
    <message>
        <source>{role} has {count} bands, and band {index} was to be read: {path}.</source>
        <translation>{role} tem {count} bandas, e a banda {index} deveria ser lida: {path}.</translation>
    </message>
    <message>
        <source>{role} holds hardly a value below 1000. If it is a Sentinel-2 product of baseline 04.00 or later (2022 on), set its offset to -0.1.</source>
        <translation>{role} quase não contém valores abaixo de 1000. Se for um produto Sentinel-2 da linha de base 04.00 ou posterior (a partir de 2022), defina o deslocamento como -0.1.</translation>
    </message>
    <message>
        <source>{role} is taken as {name} (median {middle}).</source>
        <translation>{role} é interpretado como {name} (mediana {middle}).</translation>
    </message>
    <message>
        <source>{share} of the clear pixels of optical T2 look like cloud or its shadow. That is too much for what a mask misses, so they are taken for clear: there may be snow, or the mask is not that of this image. Check it.</source>
        <translation>{share} dos pixels sem nuvens da óptica T2 parecem nuvem ou a sombra dela. É demais para o que uma máscara deixa de incluir, então são considerados sem nuvens: pode haver neve, ou a máscara não é a desta imagem. Verifique-a.</translation>
    </message>
    <message>
        <source>{share} of the clear pixels of optical T2 look like cloud that the mask misses, or its shadow: of {looked_at} that were looked at {cloud} like cloud, {thin} like thin cloud and {shadow} like shadow. They stay as they are; the layer of suspects shows where, and they can be filled too.</source>
        <translation>{share} dos pixels limpos da imagem óptica T2 parecem uma nuvem que a máscara não vê, ou a sua sombra: de {looked_at} examinados, {cloud} como nuvem, {thin} como nuvem fina e {shadow} como sombra. Eles ficam como estão; a camada de pixels suspeitos mostra onde, e eles também podem ser preenchidos.</translation>
    </message>
    <message>
        <source>{share} of the pixels that are clear in optical T2 look like cloud or its shadow in optical T1 ({count} of {looked_at}; the layer of suspects shows where). Under the clouds of T2 such pixels cannot be told, and what is filled from them is wrong: take a clearer T1 if there is one.</source>
        <translation>{share} dos pixels sem nuvens na óptica T2 parecem nuvem ou a sombra dela na óptica T1 ({count} de {looked_at}; a camada de pixels suspeitos mostra onde). Sob as nuvens de T2 esses pixels não podem ser reconhecidos, e o que se preenche a partir deles está errado: use uma T1 mais limpa, se houver.</translation>
    </message>
    <message>
        <source>{stated} names of bands are given, but {title} has {count} bands: {path}.</source>
        <translation>Foram indicados {stated} nomes de bandas, mas {title} tem {count} bandas: {path}.</translation>
    </message>
    <message>
        <source>{target} cannot be written ({error}).</source>
        <translation>Não é possível gravar {target} ({error}).</translation>
    </message>
    <message>
        <source>{target} cannot be written: {reason}.</source>
        <translation>Não é possível gravar {target}: {reason}.</translation>
    </message>
    <message>
        <source>{target} exists and is not of a demo scene.</source>
        <translation>{target} existe e não pertence a uma cena de demonstração.</translation>
    </message>
    <message>
        <source>{target} has become an input of this run while it ran.</source>
        <translation>{target} passou a ser uma entrada desta execução enquanto ela ocorria.</translation>
    </message>
    <message>
        <source>{text} It is left out.</source>
        <translation>{text} Ele fica de fora.</translation>
    </message>
    <message>
        <source>{text} That is with the scale {scale} and offset {offset} of its tags.</source>
        <translation>{text} Isso é com a escala {scale} e o deslocamento {offset} das tags.</translation>
    </message>
    <message>
        <source>{text} The mask says nothing of {unknown} others: they are its nodata ({nodata}), or it does not cover them.</source>
        <translation>{text} A máscara nada diz de outros {unknown}: são o nodata dela ({nodata}), ou ela não os cobre.</translation>
    </message>
    <message>
        <source>{text} are no values of a mask.</source>
        <translation>{text} não são valores de uma máscara.</translation>
    </message>
    <message>
        <source>{text} in the column {name} is no number.</source>
        <translation>{text} na coluna {name} não é um número.</translation>
    </message>
    <message>
        <source>{titles} has no CRS; all files must share its pixel grid.</source>
        <translation>{titles} não tem SRC; todos os arquivos devem compartilhar a sua grade de pixels.</translation>
    </message>
    <message>
        <source>{titles} have too few bands in common ({told}).</source>
        <translation>{titles} têm poucas bandas em comum ({told}).</translation>
    </message>
    <message>
        <source>{titles} have {count} bands in common; at most {most} can be worked with: memory and time grow faster than their number.</source>
        <translation>{titles} têm {count} bandas em comum; é possível trabalhar com no máximo {most}: a memória e o tempo crescem mais rápido que o número delas.</translation>
    </message>
    <message>
        <source>{title} has its bands in another order than {title2}; they are matched by their names.</source>
        <translation>{title} tem as bandas em outra ordem que {title2}; elas são associadas pelos nomes.</translation>
    </message>
    <message>
        <source>{title} has {count} bands named {name}; they are told apart by their order.</source>
        <translation>{title} tem {count} bandas chamadas {name}; elas são distinguidas pela ordem.</translation>
    </message>
    <message>
        <source>{title} has {count} bands without names, {title2} has {count2}: nothing tells which are the same.</source>
        <translation>{title} tem {count} bandas sem nomes, {title2} tem {count2}: nada indica quais são as mesmas.</translation>
    </message>
    <message>
        <source>{title} has {names} too, which {title2} has not: not used.</source>
        <translation>{title} também tem {names}, que {title2} não tem: não usado.</translation>
    </message>
    <message>
        <source>{unlike_date} of the simulated pixels look like none of the clear pixels of this date: the scene under the cloud is outside of what the methods were fitted on.</source>
        <translation>{unlike_date} dos pixels simulados não se parecem com nenhum dos pixels sem nuvens desta data: a cena sob a nuvem está fora daquilo em que os métodos foram ajustados.</translation>
    </message>
    <message>
        <source>{unlike_training} of the simulated pixels look like nothing that {value} was trained on: the scene is out of its domain, and its result is a guess there. Train one on this place or season; where some pixels of the date are clear, use fill.</source>
        <translation>{unlike_training} dos pixels simulados não se parecem com nada em que {value} foi treinado: a cena está fora do domínio dele, e o resultado ali é um palpite. Treine um neste lugar ou nesta época do ano; se alguns pixels da data estiverem sem nuvens, use fill.</translation>
    </message>
    <message>
        <source>{verdict}. On held-out clear pixels the lead of boosted trees with SAR T2 over the same with it shuffled, and with SAR T1 in its place, is {figures} (± standard error).</source>
        <translation>{verdict}. Em pixels sem nuvens reservados, a vantagem das árvores com boosting com o SAR T2 sobre as mesmas com ele embaralhado, e com o SAR T1 no lugar dele, é de {figures} (± erro padrão).</translation>
    </message>
    <message>
        <source>{what} cannot be put on the scene's grid: its polygon {number} has the corner {x}, {y}, which is {where}.</source>
        <translation>{what} não pode ser levado à grade da cena: o polígono {number} tem o vértice {x}, {y}: {where}.</translation>
    </message>
    <message>
        <source>{what} cannot be put on the scene's grid: {error}.</source>
        <translation>{what} não pode ser levado à grade da cena: {error}.</translation>
    </message>
    <message>
        <source>{what} cannot be read: it is a folder.</source>
        <translation>{what} não pode ser lido: é uma pasta.</translation>
    </message>
    <message>
        <source>{what} cannot be read: it is a pipe, a device or another thing that is no file.</source>
        <translation>{what} não pode ser lido: é um pipe, um dispositivo ou outra coisa que não é um arquivo.</translation>
    </message>
    <message>
        <source>{what} cannot be read: {strerror}.</source>
        <translation>Não é possível ler {what}: {strerror}.</translation>
    </message>
    <message>
        <source>{what} declares a document type or entities, which are not read.</source>
        <translation>{what} declara um tipo de documento ou entidades, que não são lidos.</translation>
    </message>
    <message>
        <source>{what} has a CRS {name} that is not known.</source>
        <translation>{what} tem um SRC {name} que não é conhecido.</translation>
    </message>
    <message>
        <source>{what} has a name that no file can have.</source>
        <translation>{what} tem um nome que nenhum arquivo pode ter.</translation>
    </message>
    <message>
        <source>{what} holds no polygons.</source>
        <translation>{what} não contém polígonos.</translation>
    </message>
    <message>
        <source>{what} is an item of a catalogue (STAC): its polygon is the footprint of the image, not its cloud.</source>
        <translation>{what} é um item de um catálogo (STAC): seu polígono é o contorno da imagem, não as nuvens dela.</translation>
    </message>
    <message>
        <source>{what} is cut off or no XML ({error}).</source>
        <translation>{what} está truncado ou não é XML ({error}).</translation>
    </message>
    <message>
        <source>{what} is nested too deeply.</source>
        <translation>{what} tem níveis de aninhamento demais.</translation>
    </message>
    <message>
        <source>{what} is no GeoJSON file.</source>
        <translation>{what} não é um arquivo GeoJSON.</translation>
    </message>
    <message>
        <source>{what} is no sound GeoJSON file: {error}.</source>
        <translation>{what} não é um arquivo GeoJSON correto: {error}.</translation>
    </message>
    <message>
        <source>{what} is taken to be in the coordinates of the scene, which has no CRS.</source>
        <translation>{what}: tomado nas coordenadas da cena, que não tem SRC.</translation>
    </message>
    <message>
        <source>{what} reaches beyond the image; it is used as far as the image goes.</source>
        <translation>{what} se estende além da imagem; é usado até onde a imagem vai.</translation>
    </message>
</context>
</TS>
