<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="zh_CN" sourcelanguage="en">
<context>
    <name>ClearDate</name>
    <message>
        <source>(chosen)</source>
        <translation>（已选）</translation>
    </message>
    <message>
        <source>, about {time} left</source>
        <translation>，约剩 {time}</translation>
    </message>
    <message>
        <source>90 % interval of {band}, plus and minus (reflectance)</source>
        <translation>{band} 波段的 90 % 区间，正负（反射率）</translation>
    </message>
    <message>
        <source>90 % interval of {index}, plus and minus</source>
        <translation>{index} 的 90 % 区间，正负</translation>
    </message>
    <message>
        <source>: too old for CUDA 13, which needs {needed}</source>
        <translation>：对 CUDA 13 而言太旧，需要 {needed}</translation>
    </message>
    <message>
        <source>A Python could not be fetched: {reason}</source>
        <translation>无法下载 Python：{reason}</translation>
    </message>
    <message>
        <source>A calendar of even steps: days without an image as well</source>
        <translation>等间隔的日历：也包括没有影像的日子</translation>
    </message>
    <message>
        <source>A clear image of another date, with the bands of optical T2</source>
        <translation>另一日期的晴空影像，波段与光学 T2 相同</translation>
    </message>
    <message>
        <source>A few seconds of training, to see how all of it works.</source>
        <translation>只训练几秒钟，用来了解整个流程。</translation>
    </message>
    <message>
        <source>A file of the environment cannot be written.</source>
        <translation>无法写入环境中的某个文件。</translation>
    </message>
    <message>
        <source>A file's name has signs that {shell} would change: copy as Python.</source>
        <translation>有文件名含有会被 {shell} 改变的字符：请复制为 Python。</translation>
    </message>
    <message>
        <source>A folder that pip download filled on another machine</source>
        <translation>在另一台机器上用 pip download 填充的文件夹</translation>
    </message>
    <message>
        <source>A held-out place after epoch {epoch}</source>
        <translation>第 {epoch} 轮后的留出区域</translation>
    </message>
    <message>
        <source>A model cannot be called {name}.</source>
        <translation>模型不能命名为 {name}。</translation>
    </message>
    <message>
        <source>A network that also looks at the clear pixels of T2 around the cloud.</source>
        <translation>还会参考云周围 T2 晴空像元的网络。</translation>
    </message>
    <message>
        <source>A network that changes T1 itself; the models that come with ClearDate are such.</source>
        <translation>直接改变 T1 的网络；ClearDate 自带的模型即属此类。</translation>
    </message>
    <message>
        <source>A package arrived damaged.</source>
        <translation>有软件包在下载中损坏。</translation>
    </message>
    <message>
        <source>A picture of all dates, their cloud and scores</source>
        <translation>所有日期及其云量和得分的图</translation>
    </message>
    <message>
        <source>A pixel depends on {pixels} pixels around it.</source>
        <translation>每个像元取决于其周围 {pixels} 个像元的范围。</translation>
    </message>
    <message>
        <source>A program did not answer for {seconds} s.</source>
        <translation>程序在 {seconds} 秒内没有响应。</translation>
    </message>
    <message>
        <source>A repair of the compute environment was not done to its end.</source>
        <translation>计算环境的修复没有完成。</translation>
    </message>
    <message>
        <source>A run of ClearDate is using the environment.</source>
        <translation>ClearDate 的一个运行正在使用该环境。</translation>
    </message>
    <message>
        <source>A run that was stopped goes on with what is missing. Untick after changing settings.</source>
        <translation>中断的运行会继续完成剩余部分。更改设置后请取消勾选。</translation>
    </message>
    <message>
        <source>A scene classification (SCL), a mask or a layer of polygons</source>
        <translation>场景分类（SCL）、掩膜或多边形图层</translation>
    </message>
    <message>
        <source>A scene file, or the collection.json of a season of two dates; may be given several times. Needed unless there is a season.</source>
        <translation>场景文件，或含两个日期的季节数据的 collection.json；可多次给出。没有季节数据时必须给出。</translation>
    </message>
    <message>
        <source>A season that prepare made, its folder or collection.json, to learn from pairs of its dates: each date with at most 10 % cloud as T2, the nearest with at most 1 % as T1, both with SAR, at most 12 pairs.</source>
        <translation>prepare 生成的季节数据（文件夹或 collection.json），从其日期对中学习：云量不超过 10 % 的每个日期作为 T2，云量不超过 1 % 的最近日期作为 T1，二者均有 SAR，最多 12 对。</translation>
    </message>
    <message>
        <source>A simpler answer to compare with, for example optical T1; it also says where the scene changed.</source>
        <translation>用于对比的较简单结果，例如光学 T1；它也用来判断场景中哪里发生了变化。</translation>
    </message>
    <message>
        <source>A small network that corrects linear regression from T1 to T2.</source>
        <translation>小型网络，修正由 T1 到 T2 的线性回归结果。</translation>
    </message>
    <message>
        <source>A table (CSV) of acquisitions, for stacks of your own: columns date, optical, clouds, sar and, where wished, cloud_values, cloud_kind, scale, offset, sar_units, orbit, bands; paths from its folder.</source>
        <translation>影像列表（CSV），用于您自己的数据堆栈：列为 date、optical、clouds、sar，需要时还可有 cloud_values、cloud_kind、scale、offset、sar_units、orbit、bands（波段名称）；路径相对于表格所在文件夹。</translation>
    </message>
    <message>
        <source>A trained model that takes part beside the method.</source>
        <translation>与所选方法一同参与的已训练模型。</translation>
    </message>
    <message>
        <source>A trained network of the library that takes part as well</source>
        <translation>模型库中一同参与的已训练网络</translation>
    </message>
    <message>
        <source>About {needed} GB of memory are needed, {free} GB are free. Close other programs.</source>
        <translation>约需 {needed} GB 内存，可用 {free} GB。请关闭其他程序。</translation>
    </message>
    <message>
        <source>About {percent} of T2 is cloud.</source>
        <translation>T2 约 {percent} 是云。</translation>
    </message>
    <message>
        <source>About {percent} of T2 is cloud: little is left to learn from and to check with.</source>
        <translation>T2 约 {percent} 是云：可供学习和检验的像元很少。</translation>
    </message>
    <message>
        <source>About {time} on this computer's processor ({cores} cores), {memory} GB of memory.</source>
        <translation>在本机处理器（{cores} 核）上约需 {time}，内存 {memory} GB。</translation>
    </message>
    <message>
        <source>About {time} on two cores and {memory} GB of memory.</source>
        <translation>双核约需 {time}，内存 {memory} GB。</translation>
    </message>
    <message>
        <source>About {time} on two cores and {memory} GB of memory; more with a model.</source>
        <translation>双核约需 {time}，内存 {memory} GB；使用模型时更多。</translation>
    </message>
    <message>
        <source>Adam's learning rate; unset, the preset's (0.0002 for the paper's).</source>
        <translation>Adam 的学习率；未设置时用预设的值（论文预设为 0.0002）。</translation>
    </message>
    <message>
        <source>Add a scene to learn from.</source>
        <translation>请添加用于学习的场景。</translation>
    </message>
    <message>
        <source>Add missed pixels to the mask</source>
        <translation>将漏掉的像元加入掩膜</translation>
    </message>
    <message>
        <source>Add scene files that exist</source>
        <translation>添加已有的场景文件</translation>
    </message>
    <message>
        <source>Add scenes</source>
        <translation>添加场景</translation>
    </message>
    <message>
        <source>Add the ending.</source>
        <translation>请补上扩展名。</translation>
    </message>
    <message>
        <source>Add the images of two dates to the project.</source>
        <translation>请将两个日期的影像加入工程。</translation>
    </message>
    <message>
        <source>Add to mask</source>
        <translation>加入掩膜</translation>
    </message>
    <message>
        <source>Add to the models</source>
        <translation>加入模型库</translation>
    </message>
    <message>
        <source>Adds it to the models and chooses it in the first tab</source>
        <translation>将其加入模型库，并在第一个选项卡中选中</translation>
    </message>
    <message>
        <source>Add…</source>
        <translation>添加…</translation>
    </message>
    <message>
        <source>Advanced</source>
        <translation>高级</translation>
    </message>
    <message>
        <source>After</source>
        <translation>之后</translation>
    </message>
    <message>
        <source>All dates together do not fill it, the nearest clear one does: {reason}</source>
        <translation>无法由所有日期共同填补，改由最近的晴空日期填补：{reason}</translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation>所有文件（*）</translation>
    </message>
    <message>
        <source>All layers cover optical T2.</source>
        <translation>所有图层都覆盖光学 T2。</translation>
    </message>
    <message>
        <source>All of T2 is cloud, so there is nothing to learn from. Use Simulate in the Processing toolbox instead, which needs no clear pixel.</source>
        <translation>T2 全部是云，没有可供学习的像元。请改用处理工具箱中的“模拟光学影像”，它不需要晴空像元。</translation>
    </message>
    <message>
        <source>All of it as JSON</source>
        <translation>全部内容（JSON）</translation>
    </message>
    <message>
        <source>All of it is cloud: use Simulate optical image.</source>
        <translation>全部是云：请使用“模拟光学影像”。</translation>
    </message>
    <message>
        <source>All that the mask says of T2 is cloud, the rest is nodata ({value}). If that means clear, save the mask without it (Raster &gt; Conversion &gt; Translate, additional parameters: -a_nodata none); if it means cloud, use Simulate in the Processing toolbox.</source>
        <translation>掩膜对 T2 只标出了云，其余为 nodata（{value}）。如果它表示晴空，请去掉该值后保存掩膜（栅格 &gt; 转换 &gt; 转换格式，附加参数：-a_nodata none）；如果它表示云，请使用处理工具箱中的“模拟光学影像”。</translation>
    </message>
    <message>
        <source>All with cloud</source>
        <translation>所有有云的</translation>
    </message>
    <message>
        <source>Also</source>
        <translation>另外输出</translation>
    </message>
    <message>
        <source>Also each day with SAR alone</source>
        <translation>也包括只有 SAR 的日子</translation>
    </message>
    <message>
        <source>Also every</source>
        <translation>也每隔</translation>
    </message>
    <message>
        <source>An input is in memory or temporary: save it as a file and choose that.</source>
        <translation>有输入位于内存中或是临时的：请另存为文件再选择该文件。</translation>
    </message>
    <message>
        <source>An optical image of the date of {name}, every pixel of it simulated.</source>
        <translation>{name} 所在日期的光学影像，每个像元都是模拟的。</translation>
    </message>
    <message>
        <source>An optical image without a SAR image that near in time is left out.</source>
        <translation>在此时间范围内没有 SAR 影像的光学影像会被略去。</translation>
    </message>
    <message>
        <source>Angle</source>
        <translation>光谱角</translation>
    </message>
    <message>
        <source>Another QGIS is changing the environment (process, since: {holder}).</source>
        <translation>另一个 QGIS 正在更改环境（进程，开始时间：{holder}）。</translation>
    </message>
    <message>
        <source>Area</source>
        <translation>区域</translation>
    </message>
    <message>
        <source>Areas (optional)</source>
        <translation>区域（可选）</translation>
    </message>
    <message>
        <source>Arithmetic of the convolutions while training; validation and the model are fp32. auto: bf16 on a GPU that has it, fp16 on an older one, fp32 on a CPU.</source>
        <translation>训练时卷积的运算精度；验证和模型均为 fp32。auto：GPU 支持时用 bf16，较旧的 GPU 用 fp16，CPU 用 fp32。</translation>
    </message>
    <message>
        <source>As on the day itself, for what has to be known at once</source>
        <translation>如同当天一样，用于必须立即知道的情况</translation>
    </message>
    <message>
        <source>Ask your administrator about the limits of your account.</source>
        <translation>请向管理员询问您的账户限制。</translation>
    </message>
    <message>
        <source>Asking the registry</source>
        <translation>正在查询仓库</translation>
    </message>
    <message>
        <source>Asks of the images chosen in the first tab</source>
        <translation>针对第一个选项卡中所选的影像进行检查</translation>
    </message>
    <message>
        <source>Band</source>
        <translation>波段</translation>
    </message>
    <message>
        <source>Band or index</source>
        <translation>波段或指数</translation>
    </message>
    <message>
        <source>Bands</source>
        <translation>波段</translation>
    </message>
    <message>
        <source>Bands to learn (not set: the preset's)</source>
        <translation>要学习的波段（未设置：预设的波段）</translation>
    </message>
    <message>
        <source>Bands to learn, of those that all scenes have, for example red,green,blue,nir,swir16; or all. Polarisations may be named too. Unset: red, green, blue and NIR for the paper's presets (mtcgan, mtcnn, cgan, cnn, pix2pix) where the scenes have them, all for others.</source>
        <translation>要学习的波段，须为所有场景都有的波段，例如 red,green,blue,nir,swir16；或 all。也可指定极化方式。未设置时：论文预设（mtcgan、mtcnn、cgan、cnn、pix2pix）在场景具备时取红、绿、蓝和近红外，其他预设取全部。</translation>
    </message>
    <message>
        <source>Bands whose own pixels are larger than those of the image, such as Sentinel-2's 20 m bands beside 10 m, on their own grid, a GeoTIFF; the filled image then holds the others alone. Unset: all bands are in the filled image, on its grid.</source>
        <translation>自身像元大于影像像元的波段（如 10 m 波段旁的 Sentinel-2 的 20 m 波段），按其自身格网写为 GeoTIFF；填补后的影像则只含其余波段。未设置时：所有波段都在填补后的影像中，位于其格网上。</translation>
    </message>
    <message>
        <source>Bands with larger pixels in a file on their own grid, such as 20 m beside 10 m; else all bands are in the image</source>
        <translation>把像元较大的波段按自身格网写入单独的文件，如 10 m 旁的 20 m；否则所有波段都在影像中</translation>
    </message>
    <message>
        <source>Bands with larger pixels, on their own grid</source>
        <translation>像元较大的波段，位于自身格网</translation>
    </message>
    <message>
        <source>Bands {names}</source>
        <translation>波段 {names}</translation>
    </message>
    <message>
        <source>Batch file</source>
        <translation>批处理文件</translation>
    </message>
    <message>
        <source>Batches learned as one</source>
        <translation>合并学习的批次数</translation>
    </message>
    <message>
        <source>Batch…</source>
        <translation>批处理…</translation>
    </message>
    <message>
        <source>Before</source>
        <translation>之前</translation>
    </message>
    <message>
        <source>Before / after</source>
        <translation>前 / 后对比</translation>
    </message>
    <message>
        <source>Before: {name}</source>
        <translation>填补前：{name}</translation>
    </message>
    <message>
        <source>Beware</source>
        <translation>注意</translation>
    </message>
    <message>
        <source>Blue</source>
        <translation>蓝</translation>
    </message>
    <message>
        <source>Both SAR images are of the relative orbit {orbit}.</source>
        <translation>两幅 SAR 影像的相对轨道均为 {orbit}。</translation>
    </message>
    <message>
        <source>CUDA</source>
        <translation>CUDA</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>取消</translation>
    </message>
    <message>
        <source>Change under the cloud that radar does not see, such as the colour of a crop.</source>
        <translation>云下雷达看不见的变化，例如作物的颜色。</translation>
    </message>
    <message>
        <source>Channels of the first layer</source>
        <translation>第一层的通道数</translation>
    </message>
    <message>
        <source>Channels of the network's first layer; unset, the preset's (64 for the paper's). Smaller is faster and weaker.</source>
        <translation>网络第一层的通道数；未设置时用预设的值（论文预设为 64）。越小越快，但能力越弱。</translation>
    </message>
    <message>
        <source>Check</source>
        <translation>检查</translation>
    </message>
    <message>
        <source>Check that it exists and may be run.</source>
        <translation>请检查它是否存在、是否允许运行。</translation>
    </message>
    <message>
        <source>Check the connection and QGIS's proxy, or install from a folder of wheels.</source>
        <translation>请检查网络连接和 QGIS 的代理，或从 wheel 文件夹安装。</translation>
    </message>
    <message>
        <source>Check the path or choose another layer.</source>
        <translation>请检查路径或选择其他图层。</translation>
    </message>
    <message>
        <source>Check the path, or leave it out to use the package registry.</source>
        <translation>请检查路径，或留空以使用软件包仓库。</translation>
    </message>
    <message>
        <source>Check the path.</source>
        <translation>请检查路径。</translation>
    </message>
    <message>
        <source>Check the permissions and the free space.</source>
        <translation>请检查权限和可用空间。</translation>
    </message>
    <message>
        <source>Check the proxy in QGIS's options (Network), or install from a folder of wheels.</source>
        <translation>请检查 QGIS 选项中的代理（网络），或从 wheel 文件夹安装。</translation>
    </message>
    <message>
        <source>Check the rights of the folder.</source>
        <translation>请检查该文件夹的权限。</translation>
    </message>
    <message>
        <source>Checks</source>
        <translation>检查项</translation>
    </message>
    <message>
        <source>Checks that the rasters of one place fit together and writes them down as a scene, which Train model learns from.
The rasters are not copied. A cloud mask of T2 keeps cloudy pixels out of the training; polygons are written to a file beside the scene.</source>
        <translation>检查同一地点的各栅格是否相配，并记录为场景，供“训练模型”学习。
栅格不会被复制。T2 的云掩膜使有云像元不参与训练；多边形会写入场景旁的文件。</translation>
    </message>
    <message>
        <source>Choose a Python {oldest} to {newest}, or leave it to ClearDate.</source>
        <translation>请选择 Python {oldest} 至 {newest}，或由 ClearDate 处理。</translation>
    </message>
    <message>
        <source>Choose a file name that ends in .onnx.</source>
        <translation>请选择以 .onnx 结尾的文件名。</translation>
    </message>
    <message>
        <source>Choose a file or a product as it was downloaded; it is added to the project</source>
        <translation>选择文件或下载的原样产品；将加入工程</translation>
    </message>
    <message>
        <source>Choose a file; it is added to the project</source>
        <translation>选择文件；它会被添加到工程</translation>
    </message>
    <message>
        <source>Choose a filled date.</source>
        <translation>请选择一个已填补的日期。</translation>
    </message>
    <message>
        <source>Choose a folder on a disk of this machine.</source>
        <translation>请选择本机磁盘上的文件夹。</translation>
    </message>
    <message>
        <source>Choose a folder or a file</source>
        <translation>选择文件夹或文件</translation>
    </message>
    <message>
        <source>Choose a folder that is there.</source>
        <translation>请选择一个存在的文件夹。</translation>
    </message>
    <message>
        <source>Choose a folder with a short path, such as C:\ClearDate.</source>
        <translation>请选择路径较短的文件夹，例如 C:\ClearDate。</translation>
    </message>
    <message>
        <source>Choose a folder.</source>
        <translation>请选择一个文件夹。</translation>
    </message>
    <message>
        <source>Choose a mask, or fill the missed pixels too (under Advanced).</source>
        <translation>请选择掩膜，或也填补漏掉的像元（在“高级”中）。</translation>
    </message>
    <message>
        <source>Choose a polygon layer.</source>
        <translation>请选择多边形图层。</translation>
    </message>
    <message>
        <source>Choose a raster</source>
        <translation>选择栅格</translation>
    </message>
    <message>
        <source>Choose an empty folder, or delete it yourself if you do not need it.</source>
        <translation>请选择一个空文件夹；若不需要它，请自行删除。</translation>
    </message>
    <message>
        <source>Choose an empty folder.</source>
        <translation>请选择一个空文件夹。</translation>
    </message>
    <message>
        <source>Choose another folder for the filled image.</source>
        <translation>请为填补后的影像选择另一个文件夹。</translation>
    </message>
    <message>
        <source>Choose another folder for the scene.</source>
        <translation>请为场景选择其他文件夹。</translation>
    </message>
    <message>
        <source>Choose another folder.</source>
        <translation>请选择其他文件夹。</translation>
    </message>
    <message>
        <source>Choose another layer.</source>
        <translation>请选择其他图层。</translation>
    </message>
    <message>
        <source>Choose another name.</source>
        <translation>请选择其他名称。</translation>
    </message>
    <message>
        <source>Choose scenes, or a season.</source>
        <translation>请选择场景或季节数据。</translation>
    </message>
    <message>
        <source>Choose the cloud mask of T2, or draw the clouds on the map.</source>
        <translation>请选择 T2 的云掩膜，或在地图上绘制云。</translation>
    </message>
    <message>
        <source>Choose the folder of a product</source>
        <translation>选择产品所在文件夹</translation>
    </message>
    <message>
        <source>Choose the folder that Prepare season made.</source>
        <translation>请选择“准备季节数据”生成的文件夹。</translation>
    </message>
    <message>
        <source>Choose the folder that holds the images.</source>
        <translation>请选择存放影像的文件夹。</translation>
    </message>
    <message>
        <source>Choose {layers}.</source>
        <translation>请选择{layers}。</translation>
    </message>
    <message>
        <source>Clear</source>
        <translation>晴空</translation>
    </message>
    <message>
        <source>Clear dates have at most this cloud (%)</source>
        <translation>晴空日期的最大云量（%）</translation>
    </message>
    <message>
        <source>Clear optical image of T1, for models that need it.</source>
        <translation>T1 的晴空光学影像，供需要它的模型使用。</translation>
    </message>
    <message>
        <source>Clear optical image of T1, with the bands of optical T2.</source>
        <translation>T1 的晴空光学影像，波段与光学 T2 相同。</translation>
    </message>
    <message>
        <source>Clear pixels of {name} that look like cloud that its mask misses, by kind, and those that look like cloud in {t1}. They may be land that changed.</source>
        <translation>{name} 的晴空像元中看起来像掩膜漏掉的云的（按类别），以及在 {t1} 中像云的。也可能是发生了变化的地表。</translation>
    </message>
    <message>
        <source>Clear pixels that look like cloud or its shadow: {t2} in T2, {t1} in T1, of {looked_at} looked at.</source>
        <translation>看起来像云或其阴影的晴空像元：在查看的 {looked_at} 个中，T2 有 {t2} 个，T1 有 {t1} 个。</translation>
    </message>
    <message>
        <source>Clear pixels that look like cloud that the mask misses, a GeoTIFF: 0 none, 1 like cloud, 2 like thin cloud, 3 like its shadow, 4 to 6 the same in optical T1. They stay as they are; what is like cloud is not learned from, nor the rest if that would do harm.</source>
        <translation>看起来像掩膜漏掉的云的晴空像元，GeoTIFF：0 无，1 像云，2 像薄云，3 像其阴影，4 至 6 为光学 T1 中的同类。它们保持不变；不从像云的像元学习，其余的若有害也不学习。</translation>
    </message>
    <message>
        <source>Clear pixels that look like cloud, its haze or shadow, to look at and to mask</source>
        <translation>看起来像云、霾或阴影的晴空像元，供查看并加入掩膜</translation>
    </message>
    <message>
        <source>ClearDate</source>
        <translation>ClearDate</translation>
    </message>
    <message>
        <source>ClearDate (fill cloudy dates from SAR)</source>
        <translation>ClearDate（利用 SAR 填补有云日期）</translation>
    </message>
    <message>
        <source>ClearDate demo scene (made up)</source>
        <translation>ClearDate 演示场景（虚构）</translation>
    </message>
    <message>
        <source>ClearDate fill: {name}</source>
        <translation>ClearDate 填补：{name}</translation>
    </message>
    <message>
        <source>ClearDate model</source>
        <translation>ClearDate 模型</translation>
    </message>
    <message>
        <source>ClearDate model (*.onnx)</source>
        <translation>ClearDate 模型（*.onnx）</translation>
    </message>
    <message>
        <source>ClearDate scene</source>
        <translation>ClearDate 场景</translation>
    </message>
    <message>
        <source>ClearDate season: {name}</source>
        <translation>ClearDate 季节数据：{name}</translation>
    </message>
    <message>
        <source>ClearDate simulation: {name}</source>
        <translation>ClearDate 模拟：{name}</translation>
    </message>
    <message>
        <source>ClearDate's compute environment is not installed.</source>
        <translation>尚未安装 ClearDate 的计算环境。</translation>
    </message>
    <message>
        <source>ClearDate: compute environment</source>
        <translation>ClearDate：计算环境</translation>
    </message>
    <message>
        <source>Click on the map.</source>
        <translation>请在地图上点击。</translation>
    </message>
    <message>
        <source>Click on the map: a pixel over time</source>
        <translation>在地图上点击：像元时间序列</translation>
    </message>
    <message>
        <source>Close it where it is open, or choose another folder.</source>
        <translation>请在打开它的程序中将其关闭，或选择其他文件夹。</translation>
    </message>
    <message>
        <source>Close other programs, or choose smaller tiles, patches or batches.</source>
        <translation>请关闭其他程序，或减小分块、图像块或批次。</translation>
    </message>
    <message>
        <source>Cloud</source>
        <translation>云</translation>
    </message>
    <message>
        <source>Cloud and shadow that the mask misses and that do not look like it, such as haze over all of the image: they stay in it, and what was learned from them is wrong.</source>
        <translation>掩膜漏掉且看起来不像云和阴影的部分，例如覆盖整幅影像的霾：它们留在影像中，从中学到的内容也是错的。</translation>
    </message>
    <message>
        <source>Cloud from (%)</source>
        <translation>云的下限（%）</translation>
    </message>
    <message>
        <source>Cloud mask</source>
        <translation>云掩膜</translation>
    </message>
    <message>
        <source>Cloud mask of T2 (raster or polygons)</source>
        <translation>T2 的云掩膜（栅格或多边形）</translation>
    </message>
    <message>
        <source>Cloud mask of T2, a raster or a GeoJSON file of polygons; training uses the clear pixels only.</source>
        <translation>T2 的云掩膜，栅格或含多边形的 GeoJSON 文件；训练只用晴空像元。</translation>
    </message>
    <message>
        <source>Cloud mask of T2: a raster, or a GeoJSON file of polygons. Unset: the mask that comes with optical T2, if that is a product such as Sentinel-2's SAFE, else its nodata.</source>
        <translation>T2 的云掩膜：栅格，或含多边形的 GeoJSON 文件。未设置时：若光学 T2 是 Sentinel-2 的 SAFE 之类的产品，取其自带的掩膜，否则取其 nodata。</translation>
    </message>
    <message>
        <source>Cloud mask of the date to learn from</source>
        <translation>学习日期的云掩膜</translation>
    </message>
    <message>
        <source>Clouds drawn</source>
        <translation>绘制的云</translation>
    </message>
    <message>
        <source>Clouds of T2</source>
        <translation>T2 的云</translation>
    </message>
    <message>
        <source>Cloudy dates</source>
        <translation>有云日期</translation>
    </message>
    <message>
        <source>Cloudy dates are filled from the nearest date that is as clear as this.</source>
        <translation>有云日期由云量不超过此值的最近日期填补。</translation>
    </message>
    <message>
        <source>Cloudy optical image of T2: two bands or more, told by their descriptions, such as B04 or red; without these red, green, blue and NIR.</source>
        <translation>T2 的有云光学影像：两个或更多波段，按描述（如 B04 或 red）识别；没有描述时按红、绿、蓝、近红外处理。</translation>
    </message>
    <message>
        <source>Coastal</source>
        <translation>海岸</translation>
    </message>
    <message>
        <source>Comes with the first epoch.</source>
        <translation>第一轮后显示。</translation>
    </message>
    <message>
        <source>Compile the generator</source>
        <translation>编译生成器</translation>
    </message>
    <message>
        <source>Compile the generator with torch.compile; needs a C++ compiler and a minute at the start, and is faster on some machines.</source>
        <translation>用 torch.compile 编译生成器；需要 C++ 编译器，开始时多花约一分钟，在某些机器上更快。</translation>
    </message>
    <message>
        <source>Compression</source>
        <translation>压缩</translation>
    </message>
    <message>
        <source>Compression of the outputs: zstd is fast, deflate is read by every program.</source>
        <translation>输出文件的压缩方式：zstd 速度快，deflate 所有软件都能读取。</translation>
    </message>
    <message>
        <source>Compute activations again instead of keeping them: less than half of the memory for the paper's presets, up to a third more time, the same result.</source>
        <translation>重新计算激活值而不保存：论文预设的内存占用不到一半，时间最多增加三分之一，结果相同。</translation>
    </message>
    <message>
        <source>Compute environment</source>
        <translation>计算环境</translation>
    </message>
    <message>
        <source>Compute environment…</source>
        <translation>计算环境…</translation>
    </message>
    <message>
        <source>Copied from a download by ClearDate.</source>
        <translation>由 ClearDate 从下载的数据复制。</translation>
    </message>
    <message>
        <source>Copy as Python</source>
        <translation>复制为 Python</translation>
    </message>
    <message>
        <source>Copy as command</source>
        <translation>复制为命令</translation>
    </message>
    <message>
        <source>Copy as command ({shell})</source>
        <translation>复制为命令（{shell}）</translation>
    </message>
    <message>
        <source>Copy it, on one grid</source>
        <translation>复制到同一格网</translation>
    </message>
    <message>
        <source>Copy log</source>
        <translation>复制日志</translation>
    </message>
    <message>
        <source>Copy what lies in the area</source>
        <translation>复制区域内的数据</translation>
    </message>
    <message>
        <source>Copy what lies in the area, as COGs on one grid. Unset: files are read where they lie, and only tiles of one pass are copied, as they are put together.</source>
        <translation>将区域内的数据复制为同一格网上的 COG。未设置时：文件在原处读取，只有同一次过境的多个瓦片因需要拼合而被复制。</translation>
    </message>
    <message>
        <source>Correct Sentinel-1 for the terrain</source>
        <translation>对 Sentinel-1 做地形校正</translation>
    </message>
    <message>
        <source>Correct it, or remove it to use the plugin's own environment.</source>
        <translation>请更正，或将其移除以使用插件自己的环境。</translation>
    </message>
    <message>
        <source>Corrected image</source>
        <translation>校正后的影像</translation>
    </message>
    <message>
        <source>Curves of the training</source>
        <translation>训练曲线</translation>
    </message>
    <message>
        <source>Date</source>
        <translation>日期</translation>
    </message>
    <message>
        <source>Date {number} of {count}: {title}</source>
        <translation>日期 {number}/{count}：{title}</translation>
    </message>
    <message>
        <source>Dates</source>
        <translation>日期</translation>
    </message>
    <message>
        <source>Dates are filled from pairs, as these settings need: {names}.</source>
        <translation>按以下设置的需要，各日期由影像对填补：{names}。</translation>
    </message>
    <message>
        <source>Dates filled</source>
        <translation>已填补的日期数</translation>
    </message>
    <message>
        <source>Dates that are done stay as they are</source>
        <translation>已完成的日期保持不变</translation>
    </message>
    <message>
        <source>Dates that failed</source>
        <translation>失败的日期数</translation>
    </message>
    <message>
        <source>Dates to fill (2018-05-26,2018-06-05; not set: all with cloud)</source>
        <translation>要填补的日期（2018-05-26,2018-06-05；未设置：所有有云日期）</translation>
    </message>
    <message>
        <source>Days</source>
        <translation>日期范围</translation>
    </message>
    <message>
        <source>Days from the date to its SAR, and the relative orbit</source>
        <translation>日期到其 SAR 的天数，以及相对轨道</translation>
    </message>
    <message>
        <source>Days that no optical image shows; every pixel is simulated</source>
        <translation>没有光学影像的日子；每个像元都是模拟的</translation>
    </message>
    <message>
        <source>Demo SAR T1</source>
        <translation>演示 SAR T1</translation>
    </message>
    <message>
        <source>Demo SAR T2</source>
        <translation>演示 SAR T2</translation>
    </message>
    <message>
        <source>Demo cloud mask (SCL)</source>
        <translation>演示云掩膜（SCL）</translation>
    </message>
    <message>
        <source>Demo optical T1 (clear)</source>
        <translation>演示光学 T1（晴空）</translation>
    </message>
    <message>
        <source>Demo optical T2 (cloudy)</source>
        <translation>演示光学 T2（有云）</translation>
    </message>
    <message>
        <source>Device</source>
        <translation>设备</translation>
    </message>
    <message>
        <source>Different CRS ({names}); all are put on the grid of optical T2 while read.</source>
        <translation>CRS 不同（{names}）；读取时全部转换到光学 T2 的格网。</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>完成</translation>
    </message>
    <message>
        <source>Done in {time}.</source>
        <translation>用时 {time} 完成。</translation>
    </message>
    <message>
        <source>Dot: observed. Ring: under cloud. Square: filled, with its 90 % interval.</source>
        <translation>圆点：观测。圆环：云下。方块：填补，附 90 % 区间。</translation>
    </message>
    <message>
        <source>Downloading {name} ({size} MB)</source>
        <translation>正在下载 {name}（{size} MB）</translation>
    </message>
    <message>
        <source>Draw a rectangle on the map</source>
        <translation>在地图上绘制矩形</translation>
    </message>
    <message>
        <source>Draw clouds on the map: click for corners, right click ends a cloud, Backspace takes a corner back, Esc drops it</source>
        <translation>在地图上绘制云：单击添加顶点，右击结束一片云，Backspace 撤回一个顶点，Esc 放弃当前云</translation>
    </message>
    <message>
        <source>Draw polygons around the clouds, or choose another layer.</source>
        <translation>请在云周围绘制多边形，或选择其他图层。</translation>
    </message>
    <message>
        <source>Dropout rate</source>
        <translation>Dropout 比率</translation>
    </message>
    <message>
        <source>Dropout rate; unset, the preset's (0.5 for the paper's).</source>
        <translation>Dropout 比率；未设置时用预设的值（论文预设为 0.5）。</translation>
    </message>
    <message>
        <source>Each date gets a filled image, a trust layer and a report, called as its image. {FOLDER} stands for the folder of the time series.</source>
        <translation>每个日期得到一幅填补影像、一个可信度图层和一份报告，以其影像命名。{FOLDER} 代表时间序列所在的文件夹。</translation>
    </message>
    <message>
        <source>Each date that is filled gets an image, a report and, if wanted, a trust layer, named after its day. Unless you choose another place, the folder lies beside the season: {FOLDER} and {NAME} stand for the season's folder and name.</source>
        <translation>每个填补的日期得到一幅影像、一份报告，需要时还有一个可信度图层，以其日期命名。除非另选位置，文件夹位于季节数据旁边：{FOLDER} 和 {NAME} 代表季节数据所在的文件夹和名称。</translation>
    </message>
    <message>
        <source>Edge of a patch in pixels; unset, the preset's (256 for the paper's).</source>
        <translation>图像块边长（像元）；未设置时用预设的值（论文预设为 256）。</translation>
    </message>
    <message>
        <source>Edge of a pixel (metres; not set: as it is)</source>
        <translation>像元边长（米；未设置：保持原样）</translation>
    </message>
    <message>
        <source>Edge of a pixel in metres.</source>
        <translation>像元边长（米）。</translation>
    </message>
    <message>
        <source>Edge of a pixel in metres; acquisitions are then copied, as they have to be computed.</source>
        <translation>像元边长（米）；此时影像需要计算，因此会被复制。</translation>
    </message>
    <message>
        <source>Edge of a tile in pixels; 0 chooses.</source>
        <translation>分块边长（像元）；0 表示自动选择。</translation>
    </message>
    <message>
        <source>Edge of the scene (pixels)</source>
        <translation>场景边长（像元）</translation>
    </message>
    <message>
        <source>Edge of the scene in pixels.</source>
        <translation>场景边长（像元）。</translation>
    </message>
    <message>
        <source>Elevation model (SNAP's name)</source>
        <translation>高程模型（SNAP 中的名称）</translation>
    </message>
    <message>
        <source>Else the others go on, and the summary says why it failed.</source>
        <translation>否则其余日期继续，汇总表会说明失败原因。</translation>
    </message>
    <message>
        <source>Ends after this step; the best model so far is written.</source>
        <translation>本步完成后结束；写出目前的最佳模型。</translation>
    </message>
    <message>
        <source>Environment</source>
        <translation>环境</translation>
    </message>
    <message>
        <source>Epochs</source>
        <translation>轮次</translation>
    </message>
    <message>
        <source>Epochs; unset, the preset's.</source>
        <translation>训练轮次；未设置时用预设的值。</translation>
    </message>
    <message>
        <source>Error</source>
        <translation>误差</translation>
    </message>
    <message>
        <source>Error of each band (RMSE in reflectance)</source>
        <translation>各波段的误差（RMSE，以反射率计）</translation>
    </message>
    <message>
        <source>Evaluate simulation</source>
        <translation>评估模拟结果</translation>
    </message>
    <message>
        <source>Evaluation</source>
        <translation>评估</translation>
    </message>
    <message>
        <source>Examples</source>
        <translation>示例</translation>
    </message>
    <message>
        <source>Expected error of {band} (reflectance)</source>
        <translation>{band} 波段的预期误差（反射率）</translation>
    </message>
    <message>
        <source>Export the model</source>
        <translation>导出模型</translation>
    </message>
    <message>
        <source>Export…</source>
        <translation>导出…</translation>
    </message>
    <message>
        <source>Failed: {reason}</source>
        <translation>失败：{reason}</translation>
    </message>
    <message>
        <source>False colour (NIR, red, green)</source>
        <translation>假彩色（近红外、红、绿）</translation>
    </message>
    <message>
        <source>Fetching Python {version}</source>
        <translation>正在下载 Python {version}</translation>
    </message>
    <message>
        <source>File</source>
        <translation>文件</translation>
    </message>
    <message>
        <source>File or archive…</source>
        <translation>文件或压缩包…</translation>
    </message>
    <message>
        <source>Fill</source>
        <translation>填补</translation>
    </message>
    <message>
        <source>Fill a date</source>
        <translation>填补日期</translation>
    </message>
    <message>
        <source>Fill all cloudy dates of a season</source>
        <translation>填补一季中所有有云的日期</translation>
    </message>
    <message>
        <source>Fill clouds</source>
        <translation>填补云区</translation>
    </message>
    <message>
        <source>Fill each date from earlier ones alone, as on the day itself.</source>
        <translation>每个日期仅由更早的日期填补，如同当天一样。</translation>
    </message>
    <message>
        <source>Fill it by pip download on a machine with the same system and Python.</source>
        <translation>请在系统和 Python 相同的机器上用 pip download 填充该文件夹。</translation>
    </message>
    <message>
        <source>Fill many dates</source>
        <translation>填补多个日期</translation>
    </message>
    <message>
        <source>Fill many dates of a folder</source>
        <translation>填补文件夹中的多个日期</translation>
    </message>
    <message>
        <source>Fill many dates…</source>
        <translation>填补多个日期…</translation>
    </message>
    <message>
        <source>Fill missed cloud too</source>
        <translation>也填补漏掉的云</translation>
    </message>
    <message>
        <source>Fill one date</source>
        <translation>填补一个日期</translation>
    </message>
    <message>
        <source>Fill pixels that look like missed cloud too</source>
        <translation>也填补像漏掉的云的像元</translation>
    </message>
    <message>
        <source>Fill season</source>
        <translation>填补季节数据</translation>
    </message>
    <message>
        <source>Fill the cloudy part of an optical image from SAR</source>
        <translation>利用 SAR 填补光学影像的云区</translation>
    </message>
    <message>
        <source>Fill those pixels of optical T2 too, as if the mask had them.</source>
        <translation>也填补光学 T2 的这些像元，如同掩膜包含它们。</translation>
    </message>
    <message>
        <source>Filled</source>
        <translation>填补后</translation>
    </message>
    <message>
        <source>Filled by {method}.</source>
        <translation>由{method}填补。</translation>
    </message>
    <message>
        <source>Filled by {method}. On clear pixels of the same date that it had not seen, it is off by {error} in reflectance on average.</source>
        <translation>由{method}填补。在同一日期它未见过的晴空像元上，反射率平均偏差 {error}。</translation>
    </message>
    <message>
        <source>Filled date</source>
        <translation>已填补日期</translation>
    </message>
    <message>
        <source>Filled from all earlier dates and SAR; nearest: {dates}</source>
        <translation>由所有更早的日期和 SAR 填补；最近的：{dates}</translation>
    </message>
    <message>
        <source>Filled from all other dates and SAR; nearest: {dates}</source>
        <translation>由所有其他日期和 SAR 填补；最近的：{dates}</translation>
    </message>
    <message>
        <source>Filled image</source>
        <translation>填补后的影像</translation>
    </message>
    <message>
        <source>Filled {name}</source>
        <translation>填补 {name}</translation>
    </message>
    <message>
        <source>Filled {name}, bands with larger pixels</source>
        <translation>填补后的 {name}，像元较大的波段</translation>
    </message>
    <message>
        <source>Filled: {bands}. From SAR: {polarisations}.</source>
        <translation>填补：{bands}。取自 SAR：{polarisations}。</translation>
    </message>
    <message>
        <source>Fills every cloudy date of a folder whose files have dates in their names. A start for models that go on with the filled dates.</source>
        <translation>填补文件夹中的所有有云日期，文件名中须有日期。可作为后续使用填补结果的模型的起点。</translation>
    </message>
    <message>
        <source>Fills every cloudy date of a folder, one after the other.
Files are told apart by the date in their names, by their bands (SAR 2, optical 4) and by words such as cloud, mask or SCL for cloud masks (rasters or polygons). Every cloudy date is filled from the nearest clear one, each with its nearest SAR image, of one orbit if there is such a pair.
Products as they were downloaded, and what Prepare season made, are taken too, with the cloud masks that they bring.
A date that fails does not stop the others. The table summary.csv says what became of each; batch.json can be opened in the batch dialog of Fill clouds, to look at the pairs and change them.</source>
        <translation type="vanished">逐个填补文件夹中的所有有云日期。
文件按名称中的日期、波段数（SAR 2 个，光学 4 个）以及 cloud、mask 或 SCL 等云掩膜字样（栅格或多边形）区分。每个有云日期由最近的晴空日期填补，二者各用时间最近的 SAR 影像，若有同一轨道的影像对则优先采用。
下载的原样产品以及“准备季节数据”生成的结果也可使用，并采用其自带的云掩膜。
某个日期失败不会影响其他日期。表格 summary.csv 说明各日期的结果；batch.json 可在“填补云区”的批处理对话框中打开，以查看和修改配对。</translation>
    </message>
    <message>
        <source>Fills every cloudy date of a folder, one after the other.
Files are told apart by the date in their names, by their bands (SAR 2, optical 4) and by words such as cloud, mask or SCL for cloud masks (rasters or polygons). Of five dates or more each cloudy one is filled from all others, as Fill season does. Fewer, and all where a setting needs it, are filled from the nearest clear date, each with its nearest SAR image, of one orbit if there is such a pair.
Products as they were downloaded, and what Prepare season made, are taken too, with the cloud masks that they bring.
A date that fails does not stop the others. The table summary.csv says what became of each; batch.json can be opened in the batch dialog of Fill clouds, to look at the pairs and change them.</source>
        <translation>逐个填补文件夹中的所有有云日期。
文件按名称中的日期、波段数（SAR 2 个，光学 4 个）以及 cloud、mask 或 SCL 等云掩膜字样（栅格或多边形）区分。日期达到五个或更多时，每个有云日期由所有其他日期填补，与“填补季节数据”相同。日期更少或某项设置需要时，由最近的晴空日期填补，二者各用时间最近的 SAR 影像，若有同一轨道的影像对则优先采用。
下载的原样产品以及“准备季节数据”生成的结果也可使用，并采用其自带的云掩膜。
某个日期失败不会影响其他日期。表格 summary.csv 说明各日期的结果；batch.json 可在“填补云区”的批处理对话框中打开，以查看和修改配对。</translation>
    </message>
    <message>
        <source>Fills the cloudy dates of a season, each from all its other dates and from SAR.
The season is what Prepare season made of downloads or of a table of rasters. Clear pixels stay as they are. A date needs no clear pixel of its own, and no other date has to be clear: pixels that some date shows are enough.
A date that fails does not stop the others. The table summary.csv lists all dates with their cloud, the method and its score on held-out clear pixels beside simpler methods.</source>
        <translation>填补季节数据中的有云日期，每个日期由其他所有日期和 SAR 填补。
季节数据由“准备季节数据”根据下载数据或栅格表生成。晴空像元保持不变。日期本身不需要晴空像元，其他日期也不必晴空：只要有某个日期见到的像元即可。
某个日期失败不会影响其他日期。表格 summary.csv 列出所有日期的云量、方法及其在留出晴空像元上的评分，并与更简单的方法并列。</translation>
    </message>
    <message>
        <source>Fills the cloudy part of an optical image (date T2) from SAR and an older clear image (date T1).
Several methods are fitted on the clear pixels of T2 and compared on clear pixels that they have not seen; the best one fills. Clear pixels stay as they are. The log shows the scores of every method.</source>
        <translation>利用 SAR 和一幅较早的晴空影像（日期 T1）填补光学影像（日期 T2）的云区。
多种方法在 T2 的晴空像元上拟合，并在它们未见过的晴空像元上比较，由最佳者填补。晴空像元保持不变。日志显示各方法的评分。</translation>
    </message>
    <message>
        <source>Fills the cloudy part of one image and says how far to trust each pixel. If the true image is given, as in a test with painted clouds, the filled pixels are scored against it.</source>
        <translation>填补一幅影像的云区，并说明每个像元的可信程度。如果给出真实影像（例如用人工绘制的云做测试），则以其为准对填补的像元评分。</translation>
    </message>
    <message>
        <source>Filter speckle</source>
        <translation>滤除斑点噪声</translation>
    </message>
    <message>
        <source>Filter speckle (refined Lee); not needed for filling.</source>
        <translation>滤除斑点噪声（精致 Lee 滤波）；填补时不需要。</translation>
    </message>
    <message>
        <source>First day (2018-04-01)</source>
        <translation>首日（2018-04-01）</translation>
    </message>
    <message>
        <source>Fits my layers?</source>
        <translation>适合我的图层吗？</translation>
    </message>
    <message>
        <source>Fmask</source>
        <translation>Fmask</translation>
    </message>
    <message>
        <source>Fmask of HLS, in bits</source>
        <translation>HLS 的 Fmask（按位）</translation>
    </message>
    <message>
        <source>Folder</source>
        <translation>文件夹</translation>
    </message>
    <message>
        <source>Folder for the filled dates, their reports and a table.</source>
        <translation>存放填补后的日期、其报告和一个表格的文件夹。</translation>
    </message>
    <message>
        <source>Folder for the rasters.</source>
        <translation>存放栅格的文件夹。</translation>
    </message>
    <message>
        <source>Folder of a product…</source>
        <translation>产品文件夹…</translation>
    </message>
    <message>
        <source>Folder of downloads</source>
        <translation>下载数据的文件夹</translation>
    </message>
    <message>
        <source>Folder of downloads or of a season</source>
        <translation>下载数据或季节数据的文件夹</translation>
    </message>
    <message>
        <source>Folder of downloads or of a season…</source>
        <translation>下载数据或季节数据的文件夹…</translation>
    </message>
    <message>
        <source>Folder of the results</source>
        <translation>结果文件夹</translation>
    </message>
    <message>
        <source>Folder of the scene</source>
        <translation>场景文件夹</translation>
    </message>
    <message>
        <source>Folder of the season</source>
        <translation>季节数据的文件夹</translation>
    </message>
    <message>
        <source>Folder of the time series</source>
        <translation>时间序列文件夹</translation>
    </message>
    <message>
        <source>Folder of wheels</source>
        <translation>wheel 文件夹</translation>
    </message>
    <message>
        <source>Follow addresses on the network inside files</source>
        <translation>访问文件中的网络地址</translation>
    </message>
    <message>
        <source>Follow addresses on the network that a file names, such as the sources of a VRT. A remote raster that is given by its own address is read without this.</source>
        <translation>访问文件中写明的网络地址，例如 VRT 的数据源。直接以自身地址给出的远程栅格无需此项即可读取。</translation>
    </message>
    <message>
        <source>For NVIDIA's graphics cards. auto: if the driver is new enough.</source>
        <translation>用于 NVIDIA 显卡。auto：驱动足够新时使用。</translation>
    </message>
    <message>
        <source>For each pixel: observed or simulated, the error to expect, and its 90 % interval</source>
        <translation>对每个像元：观测或模拟、预期误差及其 90 % 区间</translation>
    </message>
    <message>
        <source>For each pixel: observed or simulated, the error to expect, and what is unlike</source>
        <translation>每个像元：实测还是模拟、预期误差，以及不相似之处</translation>
    </message>
    <message>
        <source>For filling dates</source>
        <translation>用于填补日期</translation>
    </message>
    <message>
        <source>For filling dates and training</source>
        <translation>用于填补日期和训练</translation>
    </message>
    <message>
        <source>For what</source>
        <translation>用途</translation>
    </message>
    <message>
        <source>Four files, each of its own.</source>
        <translation>四个文件，各不相同。</translation>
    </message>
    <message>
        <source>Free some space, or choose a folder on another disk.</source>
        <translation>请释放一些空间，或选择其他磁盘上的文件夹。</translation>
    </message>
    <message>
        <source>From earlier dates alone</source>
        <translation>仅用更早的日期</translation>
    </message>
    <message>
        <source>From this probability on, in per cent, a mask of probabilities is cloud.</source>
        <translation>概率掩膜中，达到此概率（百分比）即为云。</translation>
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
        <translation>高斯过程</translation>
    </message>
    <message>
        <source>Gaussian process on the best date</source>
        <translation>基于最佳日期的高斯过程</translation>
    </message>
    <message>
        <source>Give a model that ClearDate trained.</source>
        <translation>请给出由 ClearDate 训练的模型。</translation>
    </message>
    <message>
        <source>Give files names such as s2_20210907.tif, and bands names such as B04.</source>
        <translation>请将文件命名为 s2_20210907.tif 之类的名称，将波段命名为 B04 之类的名称。</translation>
    </message>
    <message>
        <source>Give the file that Fill clouds wrote as its trust layer.</source>
        <translation>请给出“填补云区”写出的可信度图层文件。</translation>
    </message>
    <message>
        <source>Give the values with commas between them, for example 3,8,9,10.</source>
        <translation>请给出各值，用逗号分隔，例如 3,8,9,10。</translation>
    </message>
    <message>
        <source>Go by earlier dates alone</source>
        <translation>仅使用更早的日期</translation>
    </message>
    <message>
        <source>Go on from the checkpoint beside the output.</source>
        <translation>从输出旁的检查点继续。</translation>
    </message>
    <message>
        <source>Go on from where it stopped</source>
        <translation>从上次停止处继续</translation>
    </message>
    <message>
        <source>Go on with a run that was stopped</source>
        <translation>继续已中断的运行</translation>
    </message>
    <message>
        <source>Go on with a run that was stopped: dates whose files are whole stay as they are. Season, settings and version must be those of that run.</source>
        <translation>继续已中断的运行：文件完整的日期保持不变。季节数据、设置和版本必须与那次运行相同。</translation>
    </message>
    <message>
        <source>Go on with a stopped run</source>
        <translation>继续已停止的运行</translation>
    </message>
    <message>
        <source>Green</source>
        <translation>绿</translation>
    </message>
    <message>
        <source>Green: clear. Grey: cloud. Orange foot: to be filled. Violet: days of SAR.</source>
        <translation>绿：晴空。灰：云。橙色底脚：将被填补。紫：SAR 日期。</translation>
    </message>
    <message>
        <source>Grow by</source>
        <translation>扩展</translation>
    </message>
    <message>
        <source>Grow the cloud mask by (pixels)</source>
        <translation>云掩膜扩展量（像元）</translation>
    </message>
    <message>
        <source>Grow the cloud mask by this many pixels. Unset: by 2 where it is Sentinel-2's scene classification (SCL), whose clouds end too early; else by none.</source>
        <translation>将云掩膜扩大这么多像元。未指定：若为 Sentinel-2 场景分类（SCL），其云边界偏小，则扩大 2 个像元；否则不扩大。</translation>
    </message>
    <message>
        <source>HTML</source>
        <translation>HTML</translation>
    </message>
    <message>
        <source>Half the 90 % interval, in expected errors: {widths}.</source>
        <translation>90 % 区间的半宽（以预期误差为单位）：{widths}。</translation>
    </message>
    <message>
        <source>Hatch</source>
        <translation>晕线</translation>
    </message>
    <message>
        <source>Hatch the area that is simulated</source>
        <translation>为模拟区域加晕线</translation>
    </message>
    <message>
        <source>Hatch the simulated area</source>
        <translation>为模拟区域加晕线</translation>
    </message>
    <message>
        <source>Held-out PSNR in dB, by epoch</source>
        <translation>留出像元的 PSNR（dB，按轮次）</translation>
    </message>
    <message>
        <source>Help</source>
        <translation>帮助</translation>
    </message>
    <message>
        <source>How far to trust the filled {name}: which pixels are simulated, the expected error and 90 % interval of each band in the numbers of the image, and where the inputs are unlike anything seen.</source>
        <translation>填补后的 {name} 可信程度如何：哪些像元是模拟的，各波段的预期误差和 90 % 区间（以影像数值表示），以及输入与以往所见均不相似之处。</translation>
    </message>
    <message>
        <source>How far to trust the filled {name}: which pixels are simulated, the expected error and 90 % interval of each band in the numbers of the image, and which pixels no other date shows.</source>
        <translation>填补后的 {name} 可信程度如何：哪些像元是模拟的，各波段的预期误差和 90 % 区间（以影像数值表示），以及哪些像元在其他日期均未见到。</translation>
    </message>
    <message>
        <source>How good it is</source>
        <translation>性能</translation>
    </message>
    <message>
        <source>How it goes</source>
        <translation>训练进展</translation>
    </message>
    <message>
        <source>How much of T2 is cloud is not known yet.</source>
        <translation>T2 的云量尚未知。</translation>
    </message>
    <message>
        <source>How much of T2 is cloud was not measured: {name} has too many corners.</source>
        <translation>未测量 T2 的云量：{name} 的顶点过多。</translation>
    </message>
    <message>
        <source>How to fill</source>
        <translation>填补方式</translation>
    </message>
    <message>
        <source>How true the expected errors are</source>
        <translation>预期误差有多准确</translation>
    </message>
    <message>
        <source>If you set an index or a mirror for pip, check that it has the package.</source>
        <translation>如果您为 pip 设置了索引或镜像，请检查其中是否有该软件包。</translation>
    </message>
    <message>
        <source>Image to score</source>
        <translation>待评分的影像</translation>
    </message>
    <message>
        <source>Images</source>
        <translation>影像</translation>
    </message>
    <message>
        <source>Images that it learned to make: {scenes}. Places: {places}.</source>
        <translation>它学习生成的影像：{scenes}。地点：{places}。</translation>
    </message>
    <message>
        <source>Import a model</source>
        <translation>导入模型</translation>
    </message>
    <message>
        <source>Import…</source>
        <translation>导入…</translation>
    </message>
    <message>
        <source>Indices to write, as ndvi,nbr</source>
        <translation>要写出的指数（如 ndvi,nbr）</translation>
    </message>
    <message>
        <source>Inputs</source>
        <translation>输入</translation>
    </message>
    <message>
        <source>Inputs: {}</source>
        <translation>输入：{}</translation>
    </message>
    <message>
        <source>Install</source>
        <translation>安装</translation>
    </message>
    <message>
        <source>Install Python {version} yourself and name it in the settings.</source>
        <translation>请自行安装 Python {version}，并在设置中指定。</translation>
    </message>
    <message>
        <source>Install Python {version}, or uv, and try again.</source>
        <translation>请安装 Python {version} 或 uv，然后重试。</translation>
    </message>
    <message>
        <source>Install again</source>
        <translation>重新安装</translation>
    </message>
    <message>
        <source>Install from a folder of wheels</source>
        <translation>从 wheel 文件夹安装</translation>
    </message>
    <message>
        <source>Install from these files alone, without a network.</source>
        <translation>只从这些文件安装，不使用网络。</translation>
    </message>
    <message>
        <source>Install the compute environment</source>
        <translation>安装计算环境</translation>
    </message>
    <message>
        <source>Install what requirements/simulate.txt names, or let ClearDate install its own.</source>
        <translation>请安装 requirements/simulate.txt 中列出的库，或让 ClearDate 安装自己的环境。</translation>
    </message>
    <message>
        <source>Install what training needs…</source>
        <translation>安装训练所需组件…</translation>
    </message>
    <message>
        <source>Install, repair or remove…</source>
        <translation>安装、修复或移除…</translation>
    </message>
    <message>
        <source>Installs, repairs, checks or removes the Python environment that does ClearDate's computing.
It is a folder of its own: QGIS's Python is not touched. What is there already stays in use until the new one has been tried and found to work.</source>
        <translation>安装、修复、检查或移除负责 ClearDate 计算的 Python 环境。
它位于独立的文件夹中：不会改动 QGIS 的 Python。在新环境经过试运行并确认可用之前，原有环境继续使用。</translation>
    </message>
    <message>
        <source>Install…</source>
        <translation>安装…</translation>
    </message>
    <message>
        <source>It can be used, but has learned on other values.</source>
        <translation>可以使用，但它学习时的数值不同。</translation>
    </message>
    <message>
        <source>It cannot be told what is cloud in {name}: it holds {values}. Name the values that are cloud, or say under Advanced what the mask is.</source>
        <translation>无法判断 {name} 中哪些是云：它含有 {values}。请指定表示云的值，或在“高级”中指定掩膜的类型。</translation>
    </message>
    <message>
        <source>It comes with ClearDate.</source>
        <translation>它是 ClearDate 自带的。</translation>
    </message>
    <message>
        <source>It corrects T1 itself.</source>
        <translation>它直接修正 T1。</translation>
    </message>
    <message>
        <source>It corrects linear regression from T1 to T2, fitted on the clear pixels of T2.</source>
        <translation>它修正在 T2 晴空像元上拟合的、由 T1 到 T2 的线性回归结果。</translation>
    </message>
    <message>
        <source>It gives {bands} as reflectance.</source>
        <translation>它以反射率输出 {bands}。</translation>
    </message>
    <message>
        <source>It gives {given}. Fill takes {others} from boosted trees that are fitted on the date; Simulate leaves them out.</source>
        <translation>它给出 {given}。“填补”由在该日期上拟合的提升树得到 {others}；“模拟”则略去它们。</translation>
    </message>
    <message>
        <source>It has no place in the CRS of the map.</source>
        <translation>它在地图的 CRS 中没有对应位置。</translation>
    </message>
    <message>
        <source>It has {days}.</source>
        <translation>其中有 {days}。</translation>
    </message>
    <message>
        <source>It learns all bands that the scenes have in common.</source>
        <translation>学习各场景共有的所有波段。</translation>
    </message>
    <message>
        <source>It learns red, green, blue and NIR where the scenes have them.</source>
        <translation>在场景具备时学习红、绿、蓝和 NIR。</translation>
    </message>
    <message>
        <source>It makes the whole value itself.</source>
        <translation>它直接生成完整的值。</translation>
    </message>
    <message>
        <source>Its scenes have no place on the earth.</source>
        <translation>其场景没有地理位置。</translation>
    </message>
    <message>
        <source>JSON</source>
        <translation>JSON</translation>
    </message>
    <message>
        <source>Keep dates that are filled already</source>
        <translation>保留已填补的日期</translation>
    </message>
    <message>
        <source>L1 loss</source>
        <translation>L1 损失</translation>
    </message>
    <message>
        <source>Landsat</source>
        <translation>Landsat</translation>
    </message>
    <message>
        <source>Landsat's QA_PIXEL</source>
        <translation>Landsat 的 QA_PIXEL</translation>
    </message>
    <message>
        <source>Larger pixels apart</source>
        <translation>较大像元单独成文件</translation>
    </message>
    <message>
        <source>Last day</source>
        <translation>末日</translation>
    </message>
    <message>
        <source>Layer</source>
        <translation>图层</translation>
    </message>
    <message>
        <source>Learn so many batches as one, with the memory of one; batch norm still sees each apart. Presets with a discriminator compute their generator once more for it.</source>
        <translation>将若干批次合并为一次学习，内存占用只相当于一个批次；批归一化仍按批次分别计算。带判别器的预设为此要多计算一次生成器。</translation>
    </message>
    <message>
        <source>Learning rate</source>
        <translation>学习率</translation>
    </message>
    <message>
        <source>Left empty: {python}</source>
        <translation>留空时：{python}</translation>
    </message>
    <message>
        <source>Licence</source>
        <translation>许可</translation>
    </message>
    <message>
        <source>Like missed cloud in {name}</source>
        <translation>{name} 中像漏掉的云</translation>
    </message>
    <message>
        <source>Log</source>
        <translation>日志</translation>
    </message>
    <message>
        <source>Log: {path}</source>
        <translation>日志：{path}</translation>
    </message>
    <message>
        <source>Look at the dates of a season</source>
        <translation>查看一季的日期</translation>
    </message>
    <message>
        <source>Looking for a Python</source>
        <translation>正在查找 Python</translation>
    </message>
    <message>
        <source>Looking for a graphics card</source>
        <translation>正在查找显卡</translation>
    </message>
    <message>
        <source>Looking through {folder}</source>
        <translation>正在检查 {folder}</translation>
    </message>
    <message>
        <source>Looks for downloads in a folder (Sentinel-2, Landsat, terrain-corrected Sentinel-1, STAC items, as folders or archives) and writes down what it finds as a season: a STAC Collection that leads to the files where they lie.
The items of a season, and products themselves, can be given to all other algorithms as images. With an area they can be copied, cut to it and on one grid.</source>
        <translation>在文件夹中查找已下载的数据（Sentinel-2、Landsat、经地形校正的 Sentinel-1、STAC 条目，文件夹或压缩包均可），并将找到的内容记录为季节数据：一个指向各文件原位置的 STAC Collection。
季节数据中的条目以及产品本身，都可作为影像提供给其他所有算法。给出区域后，可将其复制、按区域裁剪并置于同一格网。</translation>
    </message>
    <message>
        <source>Loss while training, by epoch</source>
        <translation>训练损失，按轮次</translation>
    </message>
    <message>
        <source>Lost in fewer bits</source>
        <translation>降低位数的损失</translation>
    </message>
    <message>
        <source>MAE</source>
        <translation>MAE</translation>
    </message>
    <message>
        <source>Made by ClearDate {version} on {day}.</source>
        <translation>由 ClearDate {version} 于 {day} 生成。</translation>
    </message>
    <message>
        <source>Made up by a program, to try things on; no place on Earth looks like this.</source>
        <translation>由程序虚构，供试用；地球上没有这样的地方。</translation>
    </message>
    <message>
        <source>Made with</source>
        <translation>制作工具</translation>
    </message>
    <message>
        <source>Make a mask that holds the pixels that look like missed cloud, too, and choose it</source>
        <translation>制作一个也包含像漏掉的云的像元的掩膜，并选用它</translation>
    </message>
    <message>
        <source>Make a scene of layers: opens the algorithm for it</source>
        <translation>由图层创建场景：打开相应算法</translation>
    </message>
    <message>
        <source>Make demo scene</source>
        <translation>创建演示场景</translation>
    </message>
    <message>
        <source>Make it smaller, or save the layer in a CRS that has an EPSG code.</source>
        <translation>请将其缩小，或将图层保存为有 EPSG 代码的 CRS。</translation>
    </message>
    <message>
        <source>Make training scene</source>
        <translation>创建训练场景</translation>
    </message>
    <message>
        <source>Makes a season of a folder of downloads, or of a table of rasters, and fills its cloudy dates, each from all others, with trust layers. Give one of the two; with an area the downloads are best copied, cut to it and on one grid.</source>
        <translation>将下载数据的文件夹或栅格表生成季节数据，并填补其中的有云日期，每个日期由其他所有日期填补，并附可信度图层。请给出二者之一；给出区域时，最好复制下载数据，按区域裁剪并置于同一格网。</translation>
    </message>
    <message>
        <source>Makes a small made-up scene and puts it into the project</source>
        <translation>生成一个小型虚构场景并加入工程</translation>
    </message>
    <message>
        <source>Makes a small made-up scene to try things on: SAR and optical images of two dates, a cloud mask, and the truth under the clouds.
It shows how things work and says nothing about quality.</source>
        <translation>创建一个供试用的小型虚构场景：两个日期的 SAR 和光学影像、一个云掩膜，以及云下的真值。
它用来说明工作方式，不能说明质量。</translation>
    </message>
    <message>
        <source>Makes a terrain-corrected image of a Sentinel-1 GRD product with SNAP, which has to be installed: orbit file, thermal noise, calibration to sigma nought, on wish a speckle filter, terrain correction.
Sentinel-1 RTC of the Planetary Computer, of ASF or of Earth Engine needs none of this.</source>
        <translation>用 SNAP（须已安装）由 Sentinel-1 GRD 产品生成经地形校正的影像：轨道文件、热噪声去除、定标为 sigma nought、按需进行斑点滤波、地形校正。
Planetary Computer、ASF 或 Earth Engine 的 Sentinel-1 RTC 不需要这些处理。</translation>
    </message>
    <message>
        <source>Makes an optical image from SAR of the same date alone.</source>
        <translation>仅由同一日期的 SAR 生成光学影像。</translation>
    </message>
    <message>
        <source>Makes hatched polygons of the pixels that a fill has simulated, from its trust layer.
Put them over the filled image. Images of more than 2000 pixels an edge are read coarser.</source>
        <translation>根据可信度图层，将填补时模拟的像元制成带晕线的多边形。
请将其置于填补影像之上。边长超过 2000 像元的影像会以较粗的分辨率读取。</translation>
    </message>
    <message>
        <source>Makes the optical image of T2 from SAR and optical T1 and from SAR T2.</source>
        <translation>由 SAR T1、光学 T1 和 SAR T2 生成 T2 的光学影像。</translation>
    </message>
    <message>
        <source>Makes the optical image of T2 from SAR and optical T1, from SAR T2, and from the clear pixels of T2.</source>
        <translation>由 SAR T1、光学 T1、SAR T2 以及 T2 的晴空像元生成 T2 的光学影像。</translation>
    </message>
    <message>
        <source>Making the demo scene…</source>
        <translation>正在生成演示场景…</translation>
    </message>
    <message>
        <source>Making the environment</source>
        <translation>正在创建环境</translation>
    </message>
    <message>
        <source>Making the pictures…</source>
        <translation>正在生成图片…</translation>
    </message>
    <message>
        <source>Many dates of one place, each filled from all others. Choose the folder with your downloads (Sentinel-2, Landsat, Sentinel-1), or drop it here.</source>
        <translation>同一地点的多个日期，每个都由所有其他日期填补。请选择存放下载数据（Sentinel-2、Landsat、Sentinel-1）的文件夹，或将其拖放到此处。</translation>
    </message>
    <message>
        <source>Mask</source>
        <translation>掩膜</translation>
    </message>
    <message>
        <source>Mask of pixels to score</source>
        <translation>评分像元的掩膜</translation>
    </message>
    <message>
        <source>Mean</source>
        <translation>平均</translation>
    </message>
    <message>
        <source>Measured on pixels of the same scenes that it did not learn from.</source>
        <translation>在相同场景中未用于学习的像元上测得。</translation>
    </message>
    <message>
        <source>Method</source>
        <translation>方法</translation>
    </message>
    <message>
        <source>Method and result</source>
        <translation>方法与结果</translation>
    </message>
    <message>
        <source>Method: {}</source>
        <translation>方法：{}</translation>
    </message>
    <message>
        <source>Missed cloud</source>
        <translation>漏掉的云</translation>
    </message>
    <message>
        <source>Model</source>
        <translation>模型</translation>
    </message>
    <message>
        <source>Model (SHA-256): {}</source>
        <translation>模型（SHA-256）：{}</translation>
    </message>
    <message>
        <source>Model file</source>
        <translation>模型文件</translation>
    </message>
    <message>
        <source>Models</source>
        <translation>模型</translation>
    </message>
    <message>
        <source>Models ran on</source>
        <translation>模型运行于</translation>
    </message>
    <message>
        <source>Models run on the processor: CUDA was tried and does not work here ({reason}).</source>
        <translation>模型在处理器上运行：已试用 CUDA，但在此不可用（{reason}）。</translation>
    </message>
    <message>
        <source>Models run on the processor: the driver {driver} of {gpu} is older than {needed}.</source>
        <translation>模型在处理器上运行：{gpu} 的驱动 {driver} 低于 {needed}。</translation>
    </message>
    <message>
        <source>Models run on the processor: {folder} has no wheel of {what}.</source>
        <translation>模型在处理器上运行：{folder} 中没有 {what} 的 wheel 文件。</translation>
    </message>
    <message>
        <source>Models that come with the plugin stay.</source>
        <translation>插件自带的模型会保留。</translation>
    </message>
    <message>
        <source>More</source>
        <translation>更多</translation>
    </message>
    <message>
        <source>Move it elsewhere, and try again.</source>
        <translation>请将其移到别处，然后重试。</translation>
    </message>
    <message>
        <source>NIR</source>
        <translation>近红外</translation>
    </message>
    <message>
        <source>Name it in PYTHON.</source>
        <translation>请在 PYTHON 中指定。</translation>
    </message>
    <message>
        <source>Name of the scene</source>
        <translation>场景名称</translation>
    </message>
    <message>
        <source>Name of the scene; unset, the name of the file.</source>
        <translation>场景名称；未设置时取文件名。</translation>
    </message>
    <message>
        <source>Names of bands</source>
        <translation>波段名称</translation>
    </message>
    <message>
        <source>Names of the bands of all images in the order of the files, as in fill.</source>
        <translation>所有影像的波段名称，按文件中的顺序，同 fill。</translation>
    </message>
    <message>
        <source>Names of the bands of both optical images in the order of the files, for example red,green,blue,nir,swir16; - for one to leave out. swir16@20 says that its own pixels are 20 wide, in the units of the CRS, where that is more than the file's. Of a product these bands are read; all reads every band that it has. Unset: the descriptions in the files, else the order red, green, blue, NIR; of a product those four.</source>
        <translation>两幅光学影像的波段名称，按文件中的顺序，例如 red,green,blue,nir,swir16；要略去的写 -。swir16@20 表示该波段自身像元的宽度为 20（以 CRS 的单位计），大于文件的像元。对产品则读取这些波段；all 读取其全部波段。未设置时：取文件中的描述，没有描述时按红、绿、蓝、近红外的顺序；对产品取这四个波段。</translation>
    </message>
    <message>
        <source>Narrow NIR</source>
        <translation>窄近红外</translation>
    </message>
    <message>
        <source>Needs an area. Without copies the files are read where they lie.</source>
        <translation>需要指定区域。不复制时，文件在原处读取。</translation>
    </message>
    <message>
        <source>Networks that look into connections have an authority of their own: add it to QGIS's options (Authentication), or install from a folder of wheels.</source>
        <translation>会检查连接内容的网络有自己的证书颁发机构：请将其添加到 QGIS 选项（身份验证），或从 wheel 文件夹安装。</translation>
    </message>
    <message>
        <source>New scene…</source>
        <translation>新建场景…</translation>
    </message>
    <message>
        <source>No CRS, but all layers share one pixel grid.</source>
        <translation>没有 CRS，但所有图层的像元格网一致。</translation>
    </message>
    <message>
        <source>No NVIDIA graphics card was found; models run on the processor.</source>
        <translation>未找到 NVIDIA 显卡；模型在处理器上运行。</translation>
    </message>
    <message>
        <source>No Python {version} to use was found; fetching one (about {size} MB).</source>
        <translation>未找到可用的 Python {version}；正在下载（约 {size} MB）。</translation>
    </message>
    <message>
        <source>No SAR near it</source>
        <translation>附近没有 SAR</translation>
    </message>
    <message>
        <source>No date could be filled. The first that failed is {date}: {reason}</source>
        <translation>没有一个日期能够填补。第一个失败的是 {date}：{reason}</translation>
    </message>
    <message>
        <source>No date has a pixel there.</source>
        <translation>那里没有任何日期的像元。</translation>
    </message>
    <message>
        <source>No model yet. Import one, or train one.</source>
        <translation>还没有模型。请导入或训练一个。</translation>
    </message>
    <message>
        <source>No picture of {files}: changed or gone since this run.</source>
        <translation>没有 {files} 的图片：自本次运行后已更改或不存在。</translation>
    </message>
    <message>
        <source>No report yet. Fill a date, or open the report of an earlier run.</source>
        <translation>还没有报告。请填补一个日期，或打开以前运行的报告。</translation>
    </message>
    <message>
        <source>No scene yet. Make one of layers, or add a scene file.</source>
        <translation>还没有场景。请由图层创建，或添加场景文件。</translation>
    </message>
    <message>
        <source>No season is given.</source>
        <translation>未给出季节数据。</translation>
    </message>
    <message>
        <source>No season yet: it is prepared of what lies there, which stays as it is.</source>
        <translation>还不是季节数据：将由其中的内容准备，原有内容保持不变。</translation>
    </message>
    <message>
        <source>No, it does not fit these layers.</source>
        <translation>否，它不适合这些图层。</translation>
    </message>
    <message>
        <source>None</source>
        <translation>全不选</translation>
    </message>
    <message>
        <source>None is stated.</source>
        <translation>未注明。</translation>
    </message>
    <message>
        <source>None was found that will do; Python {version} is downloaded (about {size} MB).</source>
        <translation>未找到合适的版本；将下载 Python {version}（约 {size} MB）。</translation>
    </message>
    <message>
        <source>None yet</source>
        <translation>暂无</translation>
    </message>
    <message>
        <source>Not the published files, so their hashes were not checked: {files}.</source>
        <translation>以下不是官方发布的文件，因此未校验其哈希值：{files}。</translation>
    </message>
    <message>
        <source>Nothing can be written to the folder {folder}. Choose another one.</source>
        <translation>无法写入文件夹 {folder}。请另选一个。</translation>
    </message>
    <message>
        <source>Nothing is damaged.</source>
        <translation>没有损坏。</translation>
    </message>
    <message>
        <source>Now</source>
        <translation>当前状态</translation>
    </message>
    <message>
        <source>Numbers of the preset</source>
        <translation>预设的数值</translation>
    </message>
    <message>
        <source>Numbers that models compute with: auto takes 8 bits on processors that are fast at it, and 16 on a GPU, where their cards state that at most 0.1 dB is lost.</source>
        <translation>模型计算所用的数值精度：在模型卡声明损失不超过 0.1 dB 时，auto 在擅长 8 位运算的处理器上用 8 位，在 GPU 上用 16 位。</translation>
    </message>
    <message>
        <source>Numbers that the model computes with: auto takes 8 bits on processors that are fast at it, and 16 on a GPU, where its card states that at most 0.1 dB is lost, and 32 for those that come with ClearDate.</source>
        <translation>模型计算所用的数值精度：在模型卡声明损失不超过 0.1 dB 时，auto 在擅长 8 位运算的处理器上用 8 位，在 GPU 上用 16 位；ClearDate 自带的模型用 32 位。</translation>
    </message>
    <message>
        <source>Offline, or with another Python</source>
        <translation>离线，或使用其他 Python</translation>
    </message>
    <message>
        <source>Offset of optical T1 (not set: from the file)</source>
        <translation>光学 T1 的偏移（未设置：取自文件）</translation>
    </message>
    <message>
        <source>Offset of optical T1; -0.1 for Sentinel-2 products of baseline 04.00 and later.</source>
        <translation>光学 T1 的偏移；基线 04.00 及以后的 Sentinel-2 产品为 -0.1。</translation>
    </message>
    <message>
        <source>Offset of optical T2 (not set: from the file)</source>
        <translation>光学 T2 的偏移（未设置：取自文件）</translation>
    </message>
    <message>
        <source>Offset of optical T2, as for T1.</source>
        <translation>光学 T2 的偏移，同 T1。</translation>
    </message>
    <message>
        <source>Offset of the image to score</source>
        <translation>待评分影像的偏移</translation>
    </message>
    <message>
        <source>Offset of the image to score alone.</source>
        <translation>仅用于待评分影像的偏移。</translation>
    </message>
    <message>
        <source>Offset of the simpler answer</source>
        <translation>较简单结果的偏移</translation>
    </message>
    <message>
        <source>Offset of the simpler answer alone.</source>
        <translation>仅用于较简单结果的偏移。</translation>
    </message>
    <message>
        <source>Offset of the true image</source>
        <translation>真实影像的偏移</translation>
    </message>
    <message>
        <source>Offset of the true image alone.</source>
        <translation>仅用于真实影像的偏移。</translation>
    </message>
    <message>
        <source>Offset to reflectance (not set: from the files)</source>
        <translation>反射率偏移（未设置：取自文件）</translation>
    </message>
    <message>
        <source>Offset, as for the scale.</source>
        <translation>偏移，说明同缩放系数。</translation>
    </message>
    <message>
        <source>On clear pixels that it had not seen: {parts}.</source>
        <translation>在它未见过的晴空像元上：{parts}。</translation>
    </message>
    <message>
        <source>On held-out pixels it reaches {psnr} dB PSNR.</source>
        <translation>在留出像元上，PSNR 达到 {psnr} dB。</translation>
    </message>
    <message>
        <source>On held-out pixels the expected error is {ratio} of the real one (1 is best).</source>
        <translation>在留出像元上，预期误差是实际误差的 {ratio} 倍（1 为最佳）。</translation>
    </message>
    <message>
        <source>One CRS: {name}.</source>
        <translation>同一 CRS：{name}。</translation>
    </message>
    <message>
        <source>One more image for each date: bands whose own pixels are larger than those of the image, such as Sentinel-2's 20 m bands beside 10 m. The filled image then holds the others alone.</source>
        <translation>每个日期再得到一幅影像：其自身像元大于影像像元的波段，例如 Sentinel-2 10 m 波段之外的 20 m 波段。填补后的影像则只含其他波段。</translation>
    </message>
    <message>
        <source>One more layer for each date: clear pixels that look like cloud that its mask misses, or like cloud in T1. Every clear pixel is judged for it, which takes a while.</source>
        <translation>每个日期多一个图层：看起来像掩膜漏掉的云、或像 T1 中的云的晴空像元。为此要判断每个晴空像元，需要一些时间。</translation>
    </message>
    <message>
        <source>One with all libraries in it, such as a conda environment</source>
        <translation>已包含所有库的 Python，例如 conda 环境</translation>
    </message>
    <message>
        <source>Only {free} are free on this disk; {needed} are needed.</source>
        <translation>此磁盘仅剩 {free} 可用；需要 {needed}。</translation>
    </message>
    <message>
        <source>Open a report</source>
        <translation>打开报告</translation>
    </message>
    <message>
        <source>Open as algorithm…</source>
        <translation>以算法打开…</translation>
    </message>
    <message>
        <source>Open in browser, to read or print</source>
        <translation>在浏览器中打开，以阅读或打印</translation>
    </message>
    <message>
        <source>Open the JSON file that Fill clouds or Evaluate simulation wrote as its report.</source>
        <translation>请打开“填补云区”或“评估模拟结果”写出的 JSON 报告文件。</translation>
    </message>
    <message>
        <source>Open the copies</source>
        <translation>打开副本</translation>
    </message>
    <message>
        <source>Open the layers</source>
        <translation>打开图层</translation>
    </message>
    <message>
        <source>Open {name}</source>
        <translation>打开 {name}</translation>
    </message>
    <message>
        <source>Open…</source>
        <translation>打开…</translation>
    </message>
    <message>
        <source>Optical T1</source>
        <translation>光学 T1</translation>
    </message>
    <message>
        <source>Optical T1, the clear date</source>
        <translation>光学 T1，晴空日期</translation>
    </message>
    <message>
        <source>Optical T2</source>
        <translation>光学 T2</translation>
    </message>
    <message>
        <source>Optical T2 as it came</source>
        <translation>原始光学 T2</translation>
    </message>
    <message>
        <source>Optical as reflectance (value x {scale}).</source>
        <translation>光学为反射率（值 x {scale}）。</translation>
    </message>
    <message>
        <source>Optical bands, by common names or those of the product, for example red,nir,swir16; all for every band that a product has. Unset: red,green,blue,nir.</source>
        <translation>光学波段，用通用名称或产品中的名称，例如 red,nir,swir16；all 表示产品的全部波段。未设置时：red,green,blue,nir。</translation>
    </message>
    <message>
        <source>Optical image of T1, with the bands of optical T2.</source>
        <translation>T1 的光学影像，波段与光学 T2 相同。</translation>
    </message>
    <message>
        <source>Optical image of T2, the target: two bands or more.</source>
        <translation>T2 的光学影像，即目标：两个或更多波段。</translation>
    </message>
    <message>
        <source>Optical image of the date to learn from</source>
        <translation>学习日期的光学影像</translation>
    </message>
    <message>
        <source>Out of domain</source>
        <translation>超出适用域</translation>
    </message>
    <message>
        <source>Overview</source>
        <translation>总览</translation>
    </message>
    <message>
        <source>PSNR</source>
        <translation>PSNR</translation>
    </message>
    <message>
        <source>PSNR (dB) and SSIM: higher is better. Spectral angle (degrees) and mean absolute error (MAE, in reflectance): lower is better. Changed: where T1 and T2 differ.</source>
        <translation>PSNR（dB）和 SSIM：越高越好。光谱角（度）和平均绝对误差（MAE，以反射率计）：越低越好。变化区：T1 与 T2 不同之处。</translation>
    </message>
    <message>
        <source>PSNR changed</source>
        <translation>变化区 PSNR</translation>
    </message>
    <message>
        <source>PSNR dB</source>
        <translation>PSNR dB</translation>
    </message>
    <message>
        <source>PSNR of copying T1</source>
        <translation>复制 T1 的 PSNR</translation>
    </message>
    <message>
        <source>PSNR of each band (dB)</source>
        <translation>各波段的 PSNR（dB）</translation>
    </message>
    <message>
        <source>PSNR of linear regression</source>
        <translation>线性回归的 PSNR</translation>
    </message>
    <message>
        <source>PSNR on clear pixels that were held out, in dB: the higher the better</source>
        <translation>留出的晴空像元上的 PSNR（dB）：越高越好</translation>
    </message>
    <message>
        <source>Page</source>
        <translation>页面</translation>
    </message>
    <message>
        <source>Paste the path that was copied</source>
        <translation>粘贴已复制的路径</translation>
    </message>
    <message>
        <source>Patch size (pixels)</source>
        <translation>图像块大小（像元）</translation>
    </message>
    <message>
        <source>Patches in a batch</source>
        <translation>每批次的图像块数</translation>
    </message>
    <message>
        <source>Patches in a batch; unset, the preset's.</source>
        <translation>每个批次的图像块数；未设置时用预设的值。</translation>
    </message>
    <message>
        <source>Patches on a regular grid (the paper's) or random crops with flips and rotations; unset, the preset's.</source>
        <translation>按规则格网取图像块（论文的做法），或随机裁剪并加翻转和旋转；未设置时用预设的方式。</translation>
    </message>
    <message>
        <source>Patterns of file names with scale and offset, such as *_N05*=0.0001,-0.1; others are as the settings say. Sentinel-2 of baseline 04.00 (2022) and later has the offset -0.1.</source>
        <translation>文件名模式及其缩放系数和偏移，如 *_N05*=0.0001,-0.1；其他影像按设置处理。基线 04.00（2022 年）及以后的 Sentinel-2 偏移为 -0.1。</translation>
    </message>
    <message>
        <source>Pictures</source>
        <translation>图片</translation>
    </message>
    <message>
        <source>Pictures of a report</source>
        <translation>报告的图片</translation>
    </message>
    <message>
        <source>Pixels over time</source>
        <translation>像元时间序列</translation>
    </message>
    <message>
        <source>Pixels that look like missed cloud</source>
        <translation>像漏掉的云的像元</translation>
    </message>
    <message>
        <source>Pixels…</source>
        <translation>像元…</translation>
    </message>
    <message>
        <source>Please report it with the lines below.</source>
        <translation>请附上下面的内容报告此问题。</translation>
    </message>
    <message>
        <source>Please report it.</source>
        <translation>请报告此问题。</translation>
    </message>
    <message>
        <source>Plot</source>
        <translation>图</translation>
    </message>
    <message>
        <source>Point at a date to see it.</source>
        <translation>指向一个日期即可查看。</translation>
    </message>
    <message>
        <source>Precision</source>
        <translation>精度</translation>
    </message>
    <message>
        <source>Prepare</source>
        <translation>准备</translation>
    </message>
    <message>
        <source>Prepare and fill a season</source>
        <translation>准备并填补季节数据</translation>
    </message>
    <message>
        <source>Prepare season</source>
        <translation>准备季节数据</translation>
    </message>
    <message>
        <source>Preset</source>
        <translation>预设</translation>
    </message>
    <message>
        <source>Press Install in the ClearDate window, or run: {command}</source>
        <translation>请在 ClearDate 窗口中按“安装”，或运行：{command}</translation>
    </message>
    <message>
        <source>Press {button} at the top of the window.</source>
        <translation>请按窗口顶部的“{button}”。</translation>
    </message>
    <message>
        <source>Prints the versions, devices, paths and the state of the compute environment.
Every device is tried with a tiny network. Send the output along with a question.</source>
        <translation>输出版本、设备、路径和计算环境的状态。
每个设备都用一个微型网络试运行。提问时请附上此输出。</translation>
    </message>
    <message>
        <source>Probability from which on it is cloud (%)</source>
        <translation>判为云的最低概率（%）</translation>
    </message>
    <message>
        <source>Product or STAC file…</source>
        <translation>产品或 STAC 文件…</translation>
    </message>
    <message>
        <source>Products ({patterns})</source>
        <translation>产品 ({patterns})</translation>
    </message>
    <message>
        <source>Products and STAC files</source>
        <translation>产品和 STAC 文件</translation>
    </message>
    <message>
        <source>Products, or folders that are searched for them.</source>
        <translation>产品，或要在其中查找产品的文件夹。</translation>
    </message>
    <message>
        <source>Put the filled images into the project, and their trust layers, unticked.</source>
        <translation>将填补后的影像加入工程，同时加入其可信度图层（不勾选）。</translation>
    </message>
    <message>
        <source>Put the layers into the project.</source>
        <translation>将图层加入工程。</translation>
    </message>
    <message>
        <source>Put what was copied into the project, with its dates.</source>
        <translation>将复制的内容连同其日期加入工程。</translation>
    </message>
    <message>
        <source>Python</source>
        <translation>Python</translation>
    </message>
    <message>
        <source>Python of the worker</source>
        <translation>工作进程的 Python</translation>
    </message>
    <message>
        <source>Python to make it of</source>
        <translation>用来创建的 Python</translation>
    </message>
    <message>
        <source>Python {version}, installed on {date}</source>
        <translation>Python {version}，安装于 {date}</translation>
    </message>
    <message>
        <source>Quality</source>
        <translation>质量</translation>
    </message>
    <message>
        <source>Quick look</source>
        <translation>快视图</translation>
    </message>
    <message>
        <source>RMSE in reflectance</source>
        <translation>RMSE（以反射率计）</translation>
    </message>
    <message>
        <source>RTC</source>
        <translation>RTC</translation>
    </message>
    <message>
        <source>Ran on: {}</source>
        <translation>运行于：{}</translation>
    </message>
    <message>
        <source>Range</source>
        <translation>范围</translation>
    </message>
    <message>
        <source>Read a pixel</source>
        <translation>读取像元</translation>
    </message>
    <message>
        <source>Read every file and try the worker</source>
        <translation>读取所有文件并试运行工作进程</translation>
    </message>
    <message>
        <source>Reading every file of the environment</source>
        <translation>正在读取环境的所有文件</translation>
    </message>
    <message>
        <source>Reading samples of the layers…</source>
        <translation>正在读取图层样本…</translation>
    </message>
    <message>
        <source>Reading the cloud mask {name}</source>
        <translation>正在读取云掩膜 {name}</translation>
    </message>
    <message>
        <source>Reading the cloud mask…</source>
        <translation>正在读取云掩膜…</translation>
    </message>
    <message>
        <source>Reading {name}…</source>
        <translation>正在读取 {name}…</translation>
    </message>
    <message>
        <source>Reading…</source>
        <translation>正在读取…</translation>
    </message>
    <message>
        <source>Ready for filling dates and training.</source>
        <translation>已就绪，可填补日期和训练。</translation>
    </message>
    <message>
        <source>Ready for filling dates.</source>
        <translation>已就绪，可填补日期。</translation>
    </message>
    <message>
        <source>Ready. The Python that {source} names does the computing.</source>
        <translation>已就绪。计算由 {source} 指定的 Python 完成。</translation>
    </message>
    <message>
        <source>Ready. The developers' environment in the plugin's folder does the computing.</source>
        <translation>已就绪。计算由插件文件夹中的开发者环境完成。</translation>
    </message>
    <message>
        <source>Recent</source>
        <translation>最近</translation>
    </message>
    <message>
        <source>Red</source>
        <translation>红</translation>
    </message>
    <message>
        <source>Red edge</source>
        <translation>红边</translation>
    </message>
    <message>
        <source>Red edge (NIR, red edge, red)</source>
        <translation>红边（近红外、红边、红）</translation>
    </message>
    <message>
        <source>Red edge 1</source>
        <translation>红边 1</translation>
    </message>
    <message>
        <source>Red edge 2</source>
        <translation>红边 2</translation>
    </message>
    <message>
        <source>Red edge 3</source>
        <translation>红边 3</translation>
    </message>
    <message>
        <source>Reflectance is value x scale + offset, for all images. Unset: each file's own tags, else 0.0001 for numbers above 2 and 1 below.</source>
        <translation>所有影像的反射率 = 值 x scale + offset。未设置时取各文件自身的标签；没有标签时，数值大于 2 取 0.0001，较小则取 1。</translation>
    </message>
    <message>
        <source>Reflectance of optical T1 is value x scale + offset. Unset: the file's own tags, else 0.0001 for numbers above 2 and 1 below.</source>
        <translation>光学 T1 的反射率 = 值 x scale + offset。未设置时取文件自身的标签；没有标签时，数值大于 2 取 0.0001，较小则取 1。</translation>
    </message>
    <message>
        <source>Refuse images whose bands are not the same</source>
        <translation>拒绝波段不一致的影像</translation>
    </message>
    <message>
        <source>Refuse images whose bands are not the same, instead of leaving out those that only one has.</source>
        <translation>拒绝波段不一致的影像，而不是略去只有一方才有的波段。</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>移除</translation>
    </message>
    <message>
        <source>Remove the compute environment</source>
        <translation>移除计算环境</translation>
    </message>
    <message>
        <source>Remove the model {name}?</source>
        <translation>移除模型 {name}？</translation>
    </message>
    <message>
        <source>Removed</source>
        <translation>已移除</translation>
    </message>
    <message>
        <source>Removed the environment in {folder}.</source>
        <translation>已移除 {folder} 中的环境。</translation>
    </message>
    <message>
        <source>Removed {folder}, left by an installation that was interrupted.</source>
        <translation>已移除安装中断后遗留的 {folder}。</translation>
    </message>
    <message>
        <source>Remove…</source>
        <translation>移除…</translation>
    </message>
    <message>
        <source>Repair</source>
        <translation>修复</translation>
    </message>
    <message>
        <source>Repair the compute environment: {command}</source>
        <translation>请修复计算环境：{command}</translation>
    </message>
    <message>
        <source>Repair will replace it.</source>
        <translation>修复操作会将其替换。</translation>
    </message>
    <message>
        <source>Repair…</source>
        <translation>修复…</translation>
    </message>
    <message>
        <source>Replace what is damaged, and nothing else</source>
        <translation>只替换损坏的部分</translation>
    </message>
    <message>
        <source>Report</source>
        <translation>报告</translation>
    </message>
    <message>
        <source>Report page</source>
        <translation>报告页面</translation>
    </message>
    <message>
        <source>Reports (*.json)</source>
        <translation>报告（*.json）</translation>
    </message>
    <message>
        <source>Result</source>
        <translation>结果</translation>
    </message>
    <message>
        <source>Results go to {folder}.</source>
        <translation>结果写入 {folder}。</translation>
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
        <translation>SAR T1 的相对轨道为 {one}，SAR T2 为 {other}。从不同轨道看，山坡、墙体和田块即使没有变化也会不同：请尽量使用同一轨道的 SAR。</translation>
    </message>
    <message>
        <source>SAR T2</source>
        <translation>SAR T2</translation>
    </message>
    <message>
        <source>SAR T2 less SAR T1</source>
        <translation>SAR T2 减 SAR T1</translation>
    </message>
    <message>
        <source>SAR at most so many days away</source>
        <translation>SAR 最多相隔的天数</translation>
    </message>
    <message>
        <source>SAR image near T1, for models that need it.</source>
        <translation>时间接近 T1 的 SAR 影像，供需要它的模型使用。</translation>
    </message>
    <message>
        <source>SAR image near T1: VV and VH, or one of them.</source>
        <translation>日期接近 T1 的 SAR 影像：VV 和 VH，或其中之一。</translation>
    </message>
    <message>
        <source>SAR image near T2: VV and VH, or one of them.</source>
        <translation>日期接近 T2 的 SAR 影像：VV 和 VH，或其中之一。</translation>
    </message>
    <message>
        <source>SAR image of the date to simulate: VV and VH, or one of them.</source>
        <translation>待模拟日期的 SAR 影像：VV 和 VH，或其中之一。</translation>
    </message>
    <message>
        <source>SAR near T1, the clear date</source>
        <translation>接近 T1（晴空日期）的 SAR</translation>
    </message>
    <message>
        <source>SAR near T2, the date to simulate</source>
        <translation>接近 T2（待模拟日期）的 SAR</translation>
    </message>
    <message>
        <source>SAR of about the date T1: VV and VH, or one of them, calibrated</source>
        <translation>日期 T1 前后的 SAR：VV 和 VH 或其中之一，已定标</translation>
    </message>
    <message>
        <source>SAR of about the date T2: VV and VH, or one of them, calibrated</source>
        <translation>日期 T2 前后的 SAR：VV 和 VH 或其中之一，已定标</translation>
    </message>
    <message>
        <source>SAR of the date to learn from (VV, VH)</source>
        <translation>学习日期的 SAR（VV、VH）</translation>
    </message>
    <message>
        <source>SAR of the date to simulate (VV, VH)</source>
        <translation>待模拟日期的 SAR（VV、VH）</translation>
    </message>
    <message>
        <source>SAR of {date}</source>
        <translation>{date} 的 SAR</translation>
    </message>
    <message>
        <source>SAR of {date}, orbit {orbit}</source>
        <translation>{date} 的 SAR，轨道 {orbit}</translation>
    </message>
    <message>
        <source>SAR to optical</source>
        <translation>SAR 转光学</translation>
    </message>
    <message>
        <source>SAR units</source>
        <translation>SAR 单位</translation>
    </message>
    <message>
        <source>SAR: {units}.</source>
        <translation>SAR：{units}。</translation>
    </message>
    <message>
        <source>SNAP</source>
        <translation>SNAP</translation>
    </message>
    <message>
        <source>SNAP's program gpt</source>
        <translation>SNAP 的程序 gpt</translation>
    </message>
    <message>
        <source>SNAP's program gpt, in the folder bin of SNAP. Unset: the one on the path.</source>
        <translation>SNAP 的程序 gpt，位于 SNAP 的 bin 文件夹中。未设置时：取搜索路径中的 gpt。</translation>
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
        <translation>短波红外 1</translation>
    </message>
    <message>
        <source>SWIR 2</source>
        <translation>短波红外 2</translation>
    </message>
    <message>
        <source>Sampling of patches</source>
        <translation>图像块采样方式</translation>
    </message>
    <message>
        <source>Save as CSV…</source>
        <translation>另存为 CSV…</translation>
    </message>
    <message>
        <source>Save as HTML…</source>
        <translation>保存为 HTML…</translation>
    </message>
    <message>
        <source>Save it as a GeoTIFF (Export &gt; Save As) and give that.</source>
        <translation>请将其保存为 GeoTIFF（导出 &gt; 另存为），然后使用该文件。</translation>
    </message>
    <message>
        <source>Save it with a nodata value, or fill the missed pixels too (under Advanced).</source>
        <translation>请带 nodata 值保存它，或也填补漏掉的像元（在“高级”中）。</translation>
    </message>
    <message>
        <source>Save memory</source>
        <translation>节省内存</translation>
    </message>
    <message>
        <source>Save the filled image</source>
        <translation>保存填补后的影像</translation>
    </message>
    <message>
        <source>Save the model</source>
        <translation>保存模型</translation>
    </message>
    <message>
        <source>Save the report</source>
        <translation>保存报告</translation>
    </message>
    <message>
        <source>Save to</source>
        <translation>保存到</translation>
    </message>
    <message>
        <source>Say where the model goes.</source>
        <translation>请指定模型的保存位置。</translation>
    </message>
    <message>
        <source>Say where to save the result.</source>
        <translation>请指定结果的保存位置。</translation>
    </message>
    <message>
        <source>Say where to save the season.</source>
        <translation>请指定季节数据的保存位置。</translation>
    </message>
    <message>
        <source>Scale and offset of single images</source>
        <translation>个别影像的缩放系数和偏移</translation>
    </message>
    <message>
        <source>Scale of optical T1 (not set: from the file)</source>
        <translation>光学 T1 的缩放系数（未设置：取自文件）</translation>
    </message>
    <message>
        <source>Scale of optical T2 (not set: from the file)</source>
        <translation>光学 T2 的缩放系数（未设置：取自文件）</translation>
    </message>
    <message>
        <source>Scale of optical T2, as for T1.</source>
        <translation>光学 T2 的缩放系数，同 T1。</translation>
    </message>
    <message>
        <source>Scale of the image to score</source>
        <translation>待评分影像的缩放系数</translation>
    </message>
    <message>
        <source>Scale of the image to score alone, where images differ.</source>
        <translation>仅用于待评分影像的缩放系数，在各影像不同时使用。</translation>
    </message>
    <message>
        <source>Scale of the simpler answer</source>
        <translation>较简单结果的缩放系数</translation>
    </message>
    <message>
        <source>Scale of the simpler answer alone, where images differ.</source>
        <translation>仅用于较简单结果的缩放系数，在各影像不同时使用。</translation>
    </message>
    <message>
        <source>Scale of the true image</source>
        <translation>真实影像的缩放系数</translation>
    </message>
    <message>
        <source>Scale of the true image alone, where images differ.</source>
        <translation>仅用于真实影像的缩放系数，在各影像不同时使用。</translation>
    </message>
    <message>
        <source>Scale to reflectance (not set: from the files)</source>
        <translation>反射率缩放系数（未设置：取自文件）</translation>
    </message>
    <message>
        <source>Scene</source>
        <translation>场景</translation>
    </message>
    <message>
        <source>Scenes</source>
        <translation>场景</translation>
    </message>
    <message>
        <source>Scenes of ClearDate (*.json)</source>
        <translation>ClearDate 场景（*.json）</translation>
    </message>
    <message>
        <source>Scenes to learn from</source>
        <translation>用于学习的场景</translation>
    </message>
    <message>
        <source>Score only where the first band of this raster is valid and not 0, for example the trust layer of fill.</source>
        <translation>只在此栅格第一波段有效且不为 0 处评分，例如 fill 的可信度图层。</translation>
    </message>
    <message>
        <source>Scored on {count} clear pixels of the date that were held out of the fitting.</source>
        <translation>在拟合时留出的该日期 {count} 个晴空像元上评分。</translation>
    </message>
    <message>
        <source>Scores</source>
        <translation>评分</translation>
    </message>
    <message>
        <source>Scores a simulated image against a true one: PSNR, SSIM, spectral angle and absolute error.
With a simpler answer to compare with, such as the older image, that one is scored too, and pixels that changed are scored apart.</source>
        <translation>将模拟影像与真实影像对比评分：PSNR、SSIM、光谱角和绝对误差。
如果给出用于对比的较简单结果（例如较早的影像），它也会被评分，并对发生变化的像元单独评分。</translation>
    </message>
    <message>
        <source>Scores of every method, as JSON.</source>
        <translation>各方法的评分，JSON 格式。</translation>
    </message>
    <message>
        <source>Scores of regions</source>
        <translation>区域评分</translation>
    </message>
    <message>
        <source>Season</source>
        <translation>季节数据</translation>
    </message>
    <message>
        <source>Season {name}</source>
        <translation>季节数据 {name}</translation>
    </message>
    <message>
        <source>Seed</source>
        <translation>随机种子</translation>
    </message>
    <message>
        <source>Seed of every random choice.</source>
        <translation>所有随机选择的随机种子。</translation>
    </message>
    <message>
        <source>Seed of the landscape.</source>
        <translation>生成地貌的随机种子。</translation>
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
        <translation>Sentinel-1 GRD（SAFE 文件夹或 zip）</translation>
    </message>
    <message>
        <source>Sentinel-2</source>
        <translation>Sentinel-2</translation>
    </message>
    <message>
        <source>Sentinel-2's scene classification (SCL)</source>
        <translation>Sentinel-2 的场景分类（SCL）</translation>
    </message>
    <message>
        <source>Set an HTTP proxy in QGIS's options, or install from a folder of wheels.</source>
        <translation>请在 QGIS 选项中设置 HTTP 代理，或从 wheel 文件夹安装。</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>设置</translation>
    </message>
    <message>
        <source>Several products</source>
        <translation>多个产品</translation>
    </message>
    <message>
        <source>Shadow, clouds and cirrus of Sentinel-2: {values}</source>
        <translation>Sentinel-2 的阴影、云和卷云：{values}</translation>
    </message>
    <message>
        <source>Share the work among so many worker processes of this machine, by Dask. The results are the same, byte for byte.</source>
        <translation>用 Dask 把工作分给本机的这么多个工作进程。结果逐字节相同。</translation>
    </message>
    <message>
        <source>Share the work among the workers of this Dask scheduler, such as tcp://10.0.0.1:8786. Season and output have to be paths that its workers see.</source>
        <translation>把工作分给该 Dask 调度器的工作进程，例如 tcp://10.0.0.1:8786。时序和输出必须是其工作进程能看到的路径。</translation>
    </message>
    <message>
        <source>Sharpen changed areas</source>
        <translation>锐化变化区域</translation>
    </message>
    <message>
        <source>Sharpen what has changed to the sharpness of the clear part, for 0.15 dB at most.</source>
        <translation>将变化区域锐化到晴空部分的清晰度，代价不超过 0.15 dB。</translation>
    </message>
    <message>
        <source>Short-wave infrared (SWIR 1, NIR, red)</source>
        <translation>短波红外（SWIR 1、近红外、红）</translation>
    </message>
    <message>
        <source>Short-wave infrared (SWIR 2, NIR, red)</source>
        <translation>短波红外（SWIR 2、近红外、红）</translation>
    </message>
    <message>
        <source>Show the trust layer on top</source>
        <translation>在最上层显示可信度图层</translation>
    </message>
    <message>
        <source>Simpler answer to compare with</source>
        <translation>用于对比的较简单结果</translation>
    </message>
    <message>
        <source>Simulate a calendar (days; not set: none)</source>
        <translation>模拟固定间隔的日期（天；空：无）</translation>
    </message>
    <message>
        <source>Simulate also each day that has SAR and no optical image, as a date without a clear pixel.</source>
        <translation>也模拟有 SAR 而无光学影像的每一天，如同没有晴空像元的日期。</translation>
    </message>
    <message>
        <source>Simulate also every so many days from the first to the last optical date where no image shows that day. SAR of up to three days away is used; without it a day is interpolated in time.</source>
        <translation>从首个到最后一个光学日期，每隔这么多天，也模拟没有影像的那一天。使用相距三天以内的 SAR；没有 SAR 时按时间内插。</translation>
    </message>
    <message>
        <source>Simulate each day with SAR alone</source>
        <translation>模拟只有 SAR 的每一天</translation>
    </message>
    <message>
        <source>Simulate optical image</source>
        <translation>模拟光学影像</translation>
    </message>
    <message>
        <source>Simulated area</source>
        <translation>模拟区域</translation>
    </message>
    <message>
        <source>Simulated image</source>
        <translation>模拟影像</translation>
    </message>
    <message>
        <source>Simulated in {name}</source>
        <translation>{name} 中的模拟区域</translation>
    </message>
    <message>
        <source>Simulated pixels</source>
        <translation>模拟像元</translation>
    </message>
    <message>
        <source>Simulated {name}</source>
        <translation>模拟 {name}</translation>
    </message>
    <message>
        <source>Simulates a whole optical image of a date from its SAR image.
Use it where no pixel of the date is clear; where some are, Fill clouds does better. Without a model it takes what the generators that come with ClearDate agree on; they, and all models that compare two dates, also need the SAR and optical image of a clear date.</source>
        <translation>由某日期的 SAR 影像模拟该日期的整幅光学影像。
适用于该日期没有任何晴空像元的情况；若有晴空像元，“填补云区”效果更好。未给出模型时，取 ClearDate 自带各生成器的一致结果；这些生成器以及所有比较两个日期的模型还需要一个晴空日期的 SAR 和光学影像。</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>大小</translation>
    </message>
    <message>
        <source>Some files are damaged. Repair replaces them.</source>
        <translation>部分文件已损坏。“修复”会替换它们。</translation>
    </message>
    <message>
        <source>Starting…</source>
        <translation>正在启动…</translation>
    </message>
    <message>
        <source>State</source>
        <translation>状态</translation>
    </message>
    <message>
        <source>State of the environment</source>
        <translation>环境状态</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>状态</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>停止</translation>
    </message>
    <message>
        <source>Stop all runs of ClearDate and close other QGIS windows, or choose a folder.</source>
        <translation>请停止 ClearDate 的所有运行并关闭其他 QGIS 窗口，或选择一个文件夹。</translation>
    </message>
    <message>
        <source>Stop all runs of ClearDate, close other QGIS windows and try again.</source>
        <translation>请停止 ClearDate 的所有运行，关闭其他 QGIS 窗口后重试。</translation>
    </message>
    <message>
        <source>Stop at the first date that fails</source>
        <translation>遇到第一个失败的日期即停止</translation>
    </message>
    <message>
        <source>Stop, keep best</source>
        <translation>停止并保留最佳</translation>
    </message>
    <message>
        <source>Stopped by you after epoch {epochs}; the best model so far is kept.</source>
        <translation>您在第 {epochs} 轮后停止；保留目前的最佳模型。</translation>
    </message>
    <message>
        <source>Stopped.</source>
        <translation>已停止。</translation>
    </message>
    <message>
        <source>Stopped. Dates that are done are kept.</source>
        <translation>已停止。已完成的日期会保留。</translation>
    </message>
    <message>
        <source>Stopped. Nothing was written.</source>
        <translation>已停止。没有写出任何内容。</translation>
    </message>
    <message>
        <source>Stopped. The environment is damaged until it is repaired.</source>
        <translation>已停止。在修复之前，环境处于损坏状态。</translation>
    </message>
    <message>
        <source>Stopped. What was there before is as it was.</source>
        <translation>已停止。原有内容保持不变。</translation>
    </message>
    <message>
        <source>Stopping, keeping the best model…</source>
        <translation>正在停止并保留最佳模型…</translation>
    </message>
    <message>
        <source>Stopping…</source>
        <translation>正在停止…</translation>
    </message>
    <message>
        <source>Suits a first try; the model is weak.</source>
        <translation>适合初次尝试；模型较弱。</translation>
    </message>
    <message>
        <source>Suits comparisons with earlier work; a graphics card helps.</source>
        <translation>适合与早期研究对比；有显卡更好。</translation>
    </message>
    <message>
        <source>Suits comparisons: without a clear image of T1 it is much weaker.</source>
        <translation>适合对比：没有 T1 晴空影像时效果差得多。</translation>
    </message>
    <message>
        <source>Suits dates that are partly clear, and a computer that may work for a while.</source>
        <translation>适合部分晴空的日期，以及可以长时间运行的计算机。</translation>
    </message>
    <message>
        <source>Suits one scene of your own on any computer: begin with it.</source>
        <translation>适合在任何计算机上处理您自己的单个场景：请从它开始。</translation>
    </message>
    <message>
        <source>Suits several scenes and dates, to fill dates that are cloudy throughout.</source>
        <translation>适合多个场景和日期，用于填补全部有云的日期。</translation>
    </message>
    <message>
        <source>Suits those who compare with the paper and have a graphics card.</source>
        <translation>适合有显卡、要与论文对比的用户。</translation>
    </message>
    <message>
        <source>Suits those who repeat the paper and have a graphics card.</source>
        <translation>适合有显卡、要重复论文实验的用户。</translation>
    </message>
    <message>
        <source>Summary</source>
        <translation>汇总表</translation>
    </message>
    <message>
        <source>Swipe over the map: T2 as it was beside T2 filled</source>
        <translation>在地图上卷帘：原 T2 与填补后的 T2 对照</translation>
    </message>
    <message>
        <source>Swipe over the map: the date as it was beside the date filled</source>
        <translation>在地图上卷帘：原日期与填补后的日期对照</translation>
    </message>
    <message>
        <source>T1 and T2 have the same date, {date}. If it is not theirs, rename the layers; else choose a clear image of another date.</source>
        <translation>T1 和 T2 的日期相同：{date}。如果日期不对，请重命名图层；否则请选择其他日期的晴空影像。</translation>
    </message>
    <message>
        <source>T1 is {t1}, T2 is {t2}: {days} days apart.</source>
        <translation>T1 为 {t1}，T2 为 {t2}：相隔 {days} 天。</translation>
    </message>
    <message>
        <source>T2, simulated</source>
        <translation>T2，模拟</translation>
    </message>
    <message>
        <source>T2, true</source>
        <translation>T2，真实</translation>
    </message>
    <message>
        <source>Table</source>
        <translation>表</translation>
    </message>
    <message>
        <source>Table of rasters (CSV)</source>
        <translation>栅格列表（CSV）</translation>
    </message>
    <message>
        <source>Take the selected scenes off the list; no file is lost</source>
        <translation>将所选场景移出列表；不会删除文件</translation>
    </message>
    <message>
        <source>Takes</source>
        <translation>输入</translation>
    </message>
    <message>
        <source>Test area</source>
        <translation>测试区</translation>
    </message>
    <message>
        <source>That is about as much as {method} ({error}).</source>
        <translation>这与{method}大致相同（{error}）。</translation>
    </message>
    <message>
        <source>That is no better and no worse than {method} ({psnr} dB).</source>
        <translation>与{method}（{psnr} dB）不相上下。</translation>
    </message>
    <message>
        <source>That is {lead} dB better than {method} ({psnr} dB).</source>
        <translation>比{method}（{psnr} dB）好 {lead} dB。</translation>
    </message>
    <message>
        <source>That is {lead} dB worse than {method} ({psnr} dB): that is the better one.</source>
        <translation>比{method}（{psnr} dB）差 {lead} dB：后者更好。</translation>
    </message>
    <message>
        <source>That is {share} MORE than {method} ({error}).</source>
        <translation>比{method}（{error}）大 {share}！</translation>
    </message>
    <message>
        <source>That is {share} less than {method} ({error}).</source>
        <translation>比{method}（{error}）小 {share}。</translation>
    </message>
    <message>
        <source>The GRD product: its SAFE folder or zip.</source>
        <translation>GRD 产品：其 SAFE 文件夹或 zip。</translation>
    </message>
    <message>
        <source>The Python that the compute environment was made of is gone ({path}).</source>
        <translation>创建计算环境所用的 Python 已不存在（{path}）。</translation>
    </message>
    <message>
        <source>The Python {path} does not exist.</source>
        <translation>Python {path} 不存在。</translation>
    </message>
    <message>
        <source>The U-Net of pix2pix that sees SAR alone, as in earlier work.</source>
        <translation>pix2pix 的 U-Net，只看 SAR，与早期研究相同。</translation>
    </message>
    <message>
        <source>The areas overlap; where they do, pixels are for testing only.</source>
        <translation>两个区域有重叠；重叠处的像元只用于测试。</translation>
    </message>
    <message>
        <source>The best epoch was {epoch}.</source>
        <translation>最佳轮次为第 {epoch} 轮。</translation>
    </message>
    <message>
        <source>The card has no scores.</source>
        <translation>模型卡没有评分。</translation>
    </message>
    <message>
        <source>The card names no scene.</source>
        <translation>模型卡没有列出场景。</translation>
    </message>
    <message>
        <source>The cloud mask {name} has a mask of its own for where it has no value.</source>
        <translation>云掩膜 {name} 自带一个掩膜，说明哪里没有值。</translation>
    </message>
    <message>
        <source>The cloud mask {name} has {found} bands. Choose a raster with 1 band.</source>
        <translation>云掩膜 {name} 有 {found} 个波段。请选择单波段栅格。</translation>
    </message>
    <message>
        <source>The cloudy image that is to be filled: two bands or more, told by their names</source>
        <translation>待填补的有云影像：两个或更多波段，按名称识别</translation>
    </message>
    <message>
        <source>The compute environment in {folder} works.</source>
        <translation>{folder} 中的计算环境可以正常工作。</translation>
    </message>
    <message>
        <source>The compute environment is being changed.</source>
        <translation>计算环境正在更改。</translation>
    </message>
    <message>
        <source>The compute environment is damaged. Repair it: {command}</source>
        <translation>计算环境已损坏。请修复：{command}</translation>
    </message>
    <message>
        <source>The compute environment is for filling dates only.</source>
        <translation>该计算环境仅用于填补日期。</translation>
    </message>
    <message>
        <source>The compute environment is of another version of ClearDate.</source>
        <translation>计算环境属于 ClearDate 的另一个版本。</translation>
    </message>
    <message>
        <source>The compute environment is there.</source>
        <translation>计算环境已就绪。</translation>
    </message>
    <message>
        <source>The compute environment was not made to its end.</source>
        <translation>计算环境没有创建完成。</translation>
    </message>
    <message>
        <source>The corrected image, a GeoTIFF of sigma nought.</source>
        <translation>校正后的影像，sigma nought 的 GeoTIFF。</translation>
    </message>
    <message>
        <source>The dates are not known: no layer name or file name has them. Check them.</source>
        <translation>日期未知：图层名和文件名中都没有日期。请核对。</translation>
    </message>
    <message>
        <source>The dates to fill, as 2018-05-26,2018-06-05. Unset or all: every date with cloud.</source>
        <translation>要填补的日期，如 2018-05-26,2018-06-05。未设置或 all：所有有云的日期。</translation>
    </message>
    <message>
        <source>The disk is full.</source>
        <translation>磁盘已满。</translation>
    </message>
    <message>
        <source>The disk of {folder} has {free} MB left; {needed} MB are needed.</source>
        <translation>{folder} 所在磁盘剩余 {free} MB；需要 {needed} MB。</translation>
    </message>
    <message>
        <source>The disk of {folder} knows no locks: {reason}.</source>
        <translation>{folder} 所在磁盘不支持文件锁：{reason}。</translation>
    </message>
    <message>
        <source>The elevation model, by SNAP's name for it.</source>
        <translation>高程模型，用其在 SNAP 中的名称。</translation>
    </message>
    <message>
        <source>The epochs that are done are not repeated; the settings must be the same.</source>
        <translation>已完成的轮次不再重复；设置必须相同。</translation>
    </message>
    <message>
        <source>The expected errors are too large: they are {share} of the real ones.</source>
        <translation>预期误差偏大：是实际误差的 {share}。</translation>
    </message>
    <message>
        <source>The expected errors are too small: they are {share} of the real ones.</source>
        <translation>预期误差偏小：是实际误差的 {share}。</translation>
    </message>
    <message>
        <source>The file</source>
        <translation>文件</translation>
    </message>
    <message>
        <source>The filled image, a GeoTIFF.</source>
        <translation>填补后的影像，GeoTIFF 格式。</translation>
    </message>
    <message>
        <source>The filled image, a GeoTIFF. Unless you choose another place, it goes beside the input that it is named after: {FOLDER} and {NAME} stand for the folder and the name of that file.</source>
        <translation>填补后的影像，GeoTIFF 格式。如未选择其他位置，则保存在其名称所依据的输入旁：{FOLDER} 和 {NAME} 代表该文件的文件夹和名称。</translation>
    </message>
    <message>
        <source>The first day, as 2018-04-01.</source>
        <translation>首日，如 2018-04-01。</translation>
    </message>
    <message>
        <source>The folder of the season, a new one.</source>
        <translation>季节数据的文件夹，须为新文件夹。</translation>
    </message>
    <message>
        <source>The folder of wheels {folder} does not exist.</source>
        <translation>wheel 文件夹 {folder} 不存在。</translation>
    </message>
    <message>
        <source>The folder {folder} cannot be written to: {reason}.</source>
        <translation>文件夹 {folder} 不可写：{reason}。</translation>
    </message>
    <message>
        <source>The folder {folder} does not exist.</source>
        <translation>文件夹 {folder} 不存在。</translation>
    </message>
    <message>
        <source>The folder {folder} has no wheel of {what} for this system.</source>
        <translation>文件夹 {folder} 中没有适用于此系统的 {what} wheel 文件。</translation>
    </message>
    <message>
        <source>The folder {path} cannot be made: {reason}.</source>
        <translation>无法创建文件夹 {path}：{reason}。</translation>
    </message>
    <message>
        <source>The folder {path} is not empty: choose a new one.</source>
        <translation>文件夹 {path} 不为空：请选择新的文件夹。</translation>
    </message>
    <message>
        <source>The image is off by {error} in reflectance on average.</source>
        <translation>影像的反射率平均偏差为 {error}。</translation>
    </message>
    <message>
        <source>The image to score.</source>
        <translation>待评分的影像。</translation>
    </message>
    <message>
        <source>The images of all dates, also in folders of its own; each has its date in its name.</source>
        <translation>所有日期的影像，也可放在各自的子文件夹中；每个文件名中都有日期。</translation>
    </message>
    <message>
        <source>The installation is not done. Stop it?</source>
        <translation>安装尚未完成。要停止吗？</translation>
    </message>
    <message>
        <source>The land under the cloud itself. All figures are of clear pixels of the same date; what is found only under the cloud was never seen.</source>
        <translation>云下的地面本身。所有数字都来自同一日期的晴空像元；只在云下出现的地物从未被看到。</translation>
    </message>
    <message>
        <source>The last day.</source>
        <translation>末日。</translation>
    </message>
    <message>
        <source>The last run found {count} clear pixels that look like cloud that the mask misses. Look at the layer of missed cloud, and add it to the mask if it is right.</source>
        <translation>上次运行发现 {count} 个晴空像元看起来像掩膜漏掉的云。请查看漏掉的云图层，若无误则加入掩膜。</translation>
    </message>
    <message>
        <source>The layer {name} does not come from a file but from {kind}.</source>
        <translation>图层 {name} 不是来自文件，而是来自 {kind}。</translation>
    </message>
    <message>
        <source>The layer {name} is no file of its own: {path}.</source>
        <translation>图层 {name} 不是独立的文件：{path}。</translation>
    </message>
    <message>
        <source>The layers do not overlap. Choose layers of one place, or check their CRS.</source>
        <translation>图层没有重叠。请选择同一地点的图层，或检查其 CRS。</translation>
    </message>
    <message>
        <source>The libraries were installed but do not work here: {faults}.</source>
        <translation>库已安装，但在此不可用：{faults}。</translation>
    </message>
    <message>
        <source>The log has all that it said.</source>
        <translation>日志中有其全部输出。</translation>
    </message>
    <message>
        <source>The log has all that was done.</source>
        <translation>日志中有全部操作记录。</translation>
    </message>
    <message>
        <source>The mask holds no cloud.</source>
        <translation>掩膜中没有云。</translation>
    </message>
    <message>
        <source>The mask is taken as {kind}; under Advanced you can say otherwise.</source>
        <translation>掩膜按{kind}处理；可在“高级”中另行指定。</translation>
    </message>
    <message>
        <source>The mask is the product's own: {kind}.</source>
        <translation>使用产品自带的掩膜：{kind}。</translation>
    </message>
    <message>
        <source>The mask names no cloud in T2. Check its values, or choose the mask of T2.</source>
        <translation>掩膜没有标出 T2 中的云。请检查其值，或选择 T2 的掩膜。</translation>
    </message>
    <message>
        <source>The model {path} does not exist.</source>
        <translation>模型 {path} 不存在。</translation>
    </message>
    <message>
        <source>The model's name must end in .onnx.</source>
        <translation>模型名称必须以 .onnx 结尾。</translation>
    </message>
    <message>
        <source>The model, an .onnx file written by train. Unset: the one that comes with ClearDate, which needs all three images.</source>
        <translation>模型，由 train 写出的 .onnx 文件。未设置时：ClearDate 自带的模型，它需要全部三幅影像。</translation>
    </message>
    <message>
        <source>The model, an .onnx file.</source>
        <translation>模型，.onnx 文件。</translation>
    </message>
    <message>
        <source>The model, an .onnx file. Unless you choose another place, it goes beside the input that it is named after: {FOLDER} and {NAME} stand for the folder and the name of that file.</source>
        <translation>模型，.onnx 文件。如未选择其他位置，则保存在其名称所依据的输入旁：{FOLDER} 和 {NAME} 代表该文件的文件夹和名称。</translation>
    </message>
    <message>
        <source>The output can be written.</source>
        <translation>输出可写。</translation>
    </message>
    <message>
        <source>The output {name} does not end in .tif. Add the ending.</source>
        <translation>输出 {name} 的扩展名不是 .tif。请补上扩展名。</translation>
    </message>
    <message>
        <source>The output {name} is one of the inputs. Choose another name.</source>
        <translation>输出 {name} 是输入之一。请选择其他名称。</translation>
    </message>
    <message>
        <source>The overlap cannot be told: check the CRS of the layers.</source>
        <translation>无法判断重叠情况：请检查图层的 CRS。</translation>
    </message>
    <message>
        <source>The package registry cannot be reached.</source>
        <translation>无法连接软件包仓库。</translation>
    </message>
    <message>
        <source>The package registry has no {what} for this system.</source>
        <translation>软件包仓库中没有适用于此系统的 {what}。</translation>
    </message>
    <message>
        <source>The package registry's certificate is not trusted.</source>
        <translation>软件包仓库的证书不受信任。</translation>
    </message>
    <message>
        <source>The paper's network of two dates, trained against a second network.</source>
        <translation>论文中的双日期网络，与另一个网络对抗训练。</translation>
    </message>
    <message>
        <source>The paper's network of two dates, without the second network.</source>
        <translation>论文中的双日期网络，不带第二个网络。</translation>
    </message>
    <message>
        <source>The paper's network that sees SAR alone, trained against a second network.</source>
        <translation>论文中只看 SAR 的网络，与另一个网络对抗训练。</translation>
    </message>
    <message>
        <source>The paper's network that sees SAR alone, without the second network.</source>
        <translation>论文中只看 SAR 的网络，不带第二个网络。</translation>
    </message>
    <message>
        <source>The path {folder} is too long: Windows holds 260 characters.</source>
        <translation>路径 {folder} 太长：Windows 最多容纳 260 个字符。</translation>
    </message>
    <message>
        <source>The paths of the libraries are too long in this folder.</source>
        <translation>此文件夹中库的路径太长。</translation>
    </message>
    <message>
        <source>The place: xmin,ymin,xmax,ymax in degrees, or a GeoJSON file, of which the extent counts. Acquisitions elsewhere are left out.</source>
        <translation>地点：以度为单位的 xmin,ymin,xmax,ymax，或 GeoJSON 文件（取其范围）。其他地点的影像会被略去。</translation>
    </message>
    <message>
        <source>The polygons cannot be read.</source>
        <translation>无法读取多边形。</translation>
    </message>
    <message>
        <source>The polygons cannot be written to {path}: {reason}.</source>
        <translation>多边形无法写入 {path}：{reason}。</translation>
    </message>
    <message>
        <source>The polygons go to {path}, which is an input.</source>
        <translation>多边形的输出位置 {path} 是一个输入文件。</translation>
    </message>
    <message>
        <source>The polygons, which QGIS shows hatched.</source>
        <translation>多边形，在 QGIS 中以晕线显示。</translation>
    </message>
    <message>
        <source>The proxy refused the connection to the package registry.</source>
        <translation>代理拒绝了到软件包仓库的连接。</translation>
    </message>
    <message>
        <source>The report does not say how large the error is.</source>
        <translation>报告没有说明误差有多大。</translation>
    </message>
    <message>
        <source>The report in plain words, with pictures: one HTML file that any browser shows. It needs no report in JSON.</source>
        <translation>通俗易懂、带图片的报告：一个任何浏览器都能显示的 HTML 文件。不需要 JSON 报告。</translation>
    </message>
    <message>
        <source>The report page {path} cannot be written: {reason}.</source>
        <translation>无法写出报告页面 {path}：{reason}。</translation>
    </message>
    <message>
        <source>The report page {path} cannot be written: {reason}. All else is there.</source>
        <translation>无法写出报告页面 {path}：{reason}。其他内容均已写出。</translation>
    </message>
    <message>
        <source>The result goes to temporary files, which are gone when QGIS ends.</source>
        <translation>结果写入临时文件，QGIS 退出后即消失。</translation>
    </message>
    <message>
        <source>The run ended without saying why.</source>
        <translation>运行结束，但没有说明原因。</translation>
    </message>
    <message>
        <source>The same bands only</source>
        <translation>仅限相同波段</translation>
    </message>
    <message>
        <source>The scene has no optical T2, which is what a model learns.</source>
        <translation>该场景没有模型要学习的光学 T2。</translation>
    </message>
    <message>
        <source>The scene {name} is temporary and goes with QGIS: to keep it, make it again and say where to save it.</source>
        <translation>场景 {name} 是临时的，会随 QGIS 关闭而消失：若要保留，请重新生成并指定保存位置。</translation>
    </message>
    <message>
        <source>The scene, a JSON file.</source>
        <translation>场景，JSON 文件。</translation>
    </message>
    <message>
        <source>The scores of every method</source>
        <translation>各方法的评分</translation>
    </message>
    <message>
        <source>The scores, as JSON.</source>
        <translation>评分，JSON 格式。</translation>
    </message>
    <message>
        <source>The season has no date that can be used.</source>
        <translation>这一季没有可用的日期。</translation>
    </message>
    <message>
        <source>The season that prepare made: its folder, or its collection.json.</source>
        <translation>prepare 生成的季节数据：其文件夹或其 collection.json。</translation>
    </message>
    <message>
        <source>The season {path} has none of these dates: {days}.</source>
        <translation>季节数据 {path} 中没有这些日期：{days}。</translation>
    </message>
    <message>
        <source>The simulated image, a GeoTIFF.</source>
        <translation>模拟影像，GeoTIFF 格式。</translation>
    </message>
    <message>
        <source>The simulated image, a GeoTIFF. Unless you choose another place, it goes beside the input that it is named after: {FOLDER} and {NAME} stand for the folder and the name of that file.</source>
        <translation>模拟影像，GeoTIFF 格式。如未选择其他位置，则保存在其名称所依据的输入旁：{FOLDER} 和 {NAME} 代表该文件的文件夹和名称。</translation>
    </message>
    <message>
        <source>The system does not allow files as large as the libraries are.</source>
        <translation>系统不允许写入像这些库那么大的文件。</translation>
    </message>
    <message>
        <source>The test area lies outside of all scenes.</source>
        <translation>测试区位于所有场景之外。</translation>
    </message>
    <message>
        <source>The training area lies outside of all scenes.</source>
        <translation>训练区位于所有场景之外。</translation>
    </message>
    <message>
        <source>The true image; bands are matched by their names.</source>
        <translation>真实影像；波段按名称对应。</translation>
    </message>
    <message>
        <source>The trust layer that Fill clouds has written.</source>
        <translation>“填补云区”写出的可信度图层。</translation>
    </message>
    <message>
        <source>The worker crashed (signal {code}).</source>
        <translation>工作进程崩溃（信号 {code}）。</translation>
    </message>
    <message>
        <source>The worker ended with exit code {code}.</source>
        <translation>工作进程以退出码 {code} 结束。</translation>
    </message>
    <message>
        <source>The worker ended without a result.</source>
        <translation>工作进程结束，但没有给出结果。</translation>
    </message>
    <message>
        <source>The worker reported {path} as written, but it does not exist.</source>
        <translation>工作进程报告已写出 {path}，但该文件不存在。</translation>
    </message>
    <message>
        <source>The worker said what cannot be read of {path}: {error}.</source>
        <translation>无法读取工作进程关于 {path} 的结果：{error}。</translation>
    </message>
    <message>
        <source>The worker was killed, probably because memory ran out.</source>
        <translation>工作进程被终止，可能是内存不足。</translation>
    </message>
    <message>
        <source>The worker's Python {python} cannot be started: {reason}.</source>
        <translation>无法启动工作进程的 Python {python}：{reason}。</translation>
    </message>
    <message>
        <source>There is no Python to use.</source>
        <translation>没有可用的 Python。</translation>
    </message>
    <message>
        <source>There is no SAR image within {days} days.</source>
        <translation>{days} 天之内没有 SAR 影像。</translation>
    </message>
    <message>
        <source>There is no checkpoint beside the output.</source>
        <translation>输出旁没有检查点。</translation>
    </message>
    <message>
        <source>There is no clear date with a SAR image of its own to fill it from.</source>
        <translation>没有自带 SAR 影像的晴空日期可用于填补。</translation>
    </message>
    <message>
        <source>There is no cloud mask of this date; it counts as clear.</source>
        <translation>该日期没有云掩膜；按晴空处理。</translation>
    </message>
    <message>
        <source>There is no environment of ClearDate in {folder}.</source>
        <translation>{folder} 中没有 ClearDate 的环境。</translation>
    </message>
    <message>
        <source>There is no folder to write to beside {path}.</source>
        <translation>{path} 旁没有可写入的文件夹。</translation>
    </message>
    <message>
        <source>There is no map to draw on.</source>
        <translation>没有可供绘制的地图。</translation>
    </message>
    <message>
        <source>There is no mask that the missed pixels could be added to.</source>
        <translation>没有可以加入漏掉像元的掩膜。</translation>
    </message>
    <message>
        <source>There is no optical image with a date in its name in {folder}.</source>
        <translation>{folder} 中没有文件名带日期的光学影像。</translation>
    </message>
    <message>
        <source>There is no trash for it here. Delete {name} for good?</source>
        <translation>这里没有回收站可用。永久删除 {name}？</translation>
    </message>
    <message>
        <source>There is nothing to learn from.</source>
        <translation>没有可供学习的数据。</translation>
    </message>
    <message>
        <source>There was nothing to fill: the image was copied as it is.</source>
        <translation>没有需要填补的部分：影像按原样复制。</translation>
    </message>
    <message>
        <source>This QGIS is changing the environment already (process, since: {holder}).</source>
        <translation>此 QGIS 已在更改环境（进程，开始时间：{holder}）。</translation>
    </message>
    <message>
        <source>This folder cannot be used.</source>
        <translation>无法使用此文件夹。</translation>
    </message>
    <message>
        <source>This machine has no Python that an environment could be made of.</source>
        <translation>本机没有可用来创建环境的 Python。</translation>
    </message>
    <message>
        <source>This takes too long to make to be lost: say where to save it.</source>
        <translation>生成它耗时很长，不宜丢失：请指定保存位置。</translation>
    </message>
    <message>
        <source>This will be deleted; your images and models stay. Delete it?</source>
        <translation>以下内容将被删除；您的影像和模型会保留。要删除吗？</translation>
    </message>
    <message>
        <source>Tick a date that is to be filled.</source>
        <translation>请勾选要填补的日期。</translation>
    </message>
    <message>
        <source>Tile size (pixels, 0 chooses)</source>
        <translation>分块大小（像元，0 为自动）</translation>
    </message>
    <message>
        <source>To delete: {folder}, the link alone.</source>
        <translation>将删除：{folder}（仅链接本身）。</translation>
    </message>
    <message>
        <source>To delete: {folder}, with all that is in it.</source>
        <translation>将删除：{folder} 及其全部内容。</translation>
    </message>
    <message>
        <source>Train</source>
        <translation>训练</translation>
    </message>
    <message>
        <source>Train model</source>
        <translation>训练模型</translation>
    </message>
    <message>
        <source>Train, then simulate</source>
        <translation>训练后模拟</translation>
    </message>
    <message>
        <source>Training</source>
        <translation>训练</translation>
    </message>
    <message>
        <source>Training area</source>
        <translation>训练区</translation>
    </message>
    <message>
        <source>Trains a model on a pair of dates of one place and simulates another date of it from its SAR image alone with the clear pair.</source>
        <translation>用同一地点的一对日期训练模型，再仅凭另一日期的 SAR 影像和晴空影像对模拟该日期。</translation>
    </message>
    <message>
        <source>Trains a model on one or more scenes, or on the clear dates of a season, and writes it as one .onnx file, for Fill clouds and Simulate optical image.
The log shows the scores of every epoch beside those of copying T1 and of linear regression. Cancelling keeps the best model so far.
fast suits any machine; the other presets are those of the literature and want a graphics card.</source>
        <translation>用一个或多个场景，或季节数据的晴空日期训练模型，写成一个 .onnx 文件，供“填补云区”和“模拟光学影像”使用。
日志显示每一轮的评分，并与复制 T1 和线性回归的评分并列。取消时保留目前的最佳模型。
fast 适合任何机器；其他预设来自文献，需要显卡。</translation>
    </message>
    <message>
        <source>True colour</source>
        <translation>真彩色</translation>
    </message>
    <message>
        <source>True image</source>
        <translation>真实影像</translation>
    </message>
    <message>
        <source>True image, to score the result (optional)</source>
        <translation>真实影像，用于对结果评分（可选）</translation>
    </message>
    <message>
        <source>Trust layer</source>
        <translation>可信度图层</translation>
    </message>
    <message>
        <source>Trust layer, a GeoTIFF: source of each pixel, expected absolute error and 90 % interval of each band, and where the inputs are unlike anything seen.</source>
        <translation>可信度图层，GeoTIFF 格式：每个像元的来源、各波段的预期绝对误差和 90 % 区间，以及输入与以往所见均不相似之处。</translation>
    </message>
    <message>
        <source>Trust layers</source>
        <translation>可信度图层</translation>
    </message>
    <message>
        <source>Trust of {name}</source>
        <translation>{name} 的可信度</translation>
    </message>
    <message>
        <source>Try a demo scene</source>
        <translation>试用演示场景</translation>
    </message>
    <message>
        <source>Try again.</source>
        <translation>请重试。</translation>
    </message>
    <message>
        <source>Try again; if you have set an index or a mirror for pip, check it.</source>
        <translation>请重试；如果您为 pip 设置了索引或镜像，请检查该设置。</translation>
    </message>
    <message>
        <source>Trying the worker</source>
        <translation>正在试运行工作进程</translation>
    </message>
    <message>
        <source>Unit</source>
        <translation>单位</translation>
    </message>
    <message>
        <source>Units of the SAR layers</source>
        <translation>SAR 图层的单位</translation>
    </message>
    <message>
        <source>Units of the SAR layers: dB, linear power, amplitude, or auto to tell by names, tags and values.</source>
        <translation>SAR 图层的单位：dB、线性功率、振幅，或用 auto 按名称、标签和数值判断。</translation>
    </message>
    <message>
        <source>Unless you choose another place, it goes beside the input that it is named after: {FOLDER} and {NAME} stand for the folder and the name of that file.</source>
        <translation>如未选择其他位置，则保存在其名称所依据的输入旁：{FOLDER} 和 {NAME} 代表该文件的文件夹和名称。</translation>
    </message>
    <message>
        <source>Unpacking the libraries</source>
        <translation>正在解压库</translation>
    </message>
    <message>
        <source>Up to {needed} MB may be written, {free} MB are free in {folder}.</source>
        <translation>最多可能写入 {needed} MB，{folder} 中可用 {free} MB。</translation>
    </message>
    <message>
        <source>Update</source>
        <translation>更新</translation>
    </message>
    <message>
        <source>Update…</source>
        <translation>更新…</translation>
    </message>
    <message>
        <source>Use ClearDate's own</source>
        <translation>改用 ClearDate 自带的</translation>
    </message>
    <message>
        <source>Use it to fill</source>
        <translation>用于填补</translation>
    </message>
    <message>
        <source>Use the NVIDIA graphics card (CUDA)</source>
        <translation>使用 NVIDIA 显卡（CUDA）</translation>
    </message>
    <message>
        <source>Use this Python as it is</source>
        <translation>直接使用此 Python</translation>
    </message>
    <message>
        <source>Using {python}.</source>
        <translation>使用 {python}。</translation>
    </message>
    <message>
        <source>Values</source>
        <translation>值</translation>
    </message>
    <message>
        <source>Values of the mask that are cloud (3,8,9,10 of SCL)</source>
        <translation>掩膜中表示云的值（SCL 为 3,8,9,10）</translation>
    </message>
    <message>
        <source>Values of the mask that are cloud, for example 3,8,9,10 of Sentinel-2's scene classification. Unset: those of its kind.</source>
        <translation>掩膜中表示云的值，例如 Sentinel-2 场景分类的 3,8,9,10。未设置时：取该类掩膜的值。</translation>
    </message>
    <message>
        <source>Values of the mask that are cloud, with commas; SCL: {values}</source>
        <translation>掩膜中表示云的值，用逗号分隔；SCL：{values}</translation>
    </message>
    <message>
        <source>Wait until it is done and try again.</source>
        <translation>请等待其完成后重试。</translation>
    </message>
    <message>
        <source>Wait until it is done, or stop it there.</source>
        <translation>请等待其完成，或在那里将其停止。</translation>
    </message>
    <message>
        <source>Wait until it is done, or stop it, and try again.</source>
        <translation>请等待其完成或将其停止，然后重试。</translation>
    </message>
    <message>
        <source>Waiting for a run of ClearDate to end</source>
        <translation>正在等待 ClearDate 的运行结束</translation>
    </message>
    <message>
        <source>Water vapour</source>
        <translation>水汽</translation>
    </message>
    <message>
        <source>Web pages (*.html)</source>
        <translation>网页（*.html）</translation>
    </message>
    <message>
        <source>Weight of the L1 loss</source>
        <translation>L1 损失的权重</translation>
    </message>
    <message>
        <source>Weight of the L1 loss beside the adversarial loss; unset, the preset's (100 for the paper's).</source>
        <translation>L1 损失相对于对抗损失的权重；未设置时用预设的值（论文预设为 100）。</translation>
    </message>
    <message>
        <source>What it takes and gives</source>
        <translation>输入与输出</translation>
    </message>
    <message>
        <source>What may fill: auto (a blend of trees, the Gaussian process gp and the models given, weighed on held-out clear pixels), copy, linear, trees, gp, or a model file. May be given several times; without auto trees or the first of these that clearly leads is taken.</source>
        <translation>可用的填补方法：auto（将 trees、高斯过程 gp 和给定模型加权混合，权重由留出的晴空像元确定）、copy、linear、trees、gp，或一个模型文件。可多次给出；不含 auto 时，采用 trees 或其中明显领先的第一个。</translation>
    </message>
    <message>
        <source>What may fill: auto blends boosted trees (trees) and a Gaussian process (gp), weighed on held-out clear pixels. With a model, the model takes part too.</source>
        <translation>可用的填补方法：auto 将提升树（trees）与高斯过程（gp）混合，权重由留出的晴空像元确定。给出模型时，模型也参与。</translation>
    </message>
    <message>
        <source>What the cloud mask is</source>
        <translation>云掩膜的类型</translation>
    </message>
    <message>
        <source>What the mask is: Sentinel-2's scene classification (scl), Fmask, Fmask of HLS (hls), Landsat's QA_PIXEL, a probability of cloud, values of which all but 0 are cloud, or nodata: the pixels of an image without a value. auto tells by its name and values.</source>
        <translation>掩膜的类型：Sentinel-2 的场景分类（scl）、Fmask、HLS 的 Fmask（hls）、Landsat 的 QA_PIXEL、云概率、除 0 以外均为云的值，或 nodata：影像中没有值的像元。auto 按名称和数值判断。</translation>
    </message>
    <message>
        <source>What to do</source>
        <translation>操作</translation>
    </message>
    <message>
        <source>What to make the environment of, or with use: what to use as it is.</source>
        <translation>用来创建环境的 Python；选 use 时，则为直接使用的 Python。</translation>
    </message>
    <message>
        <source>What to train</source>
        <translation>训练对象</translation>
    </message>
    <message>
        <source>What to train.</source>
        <translation>训练哪种模型。</translation>
    </message>
    <message>
        <source>When not to trust it: what was not checked</source>
        <translation>何时不可信：未经检验的内容</translation>
    </message>
    <message>
        <source>Where it learned</source>
        <translation>学习地点</translation>
    </message>
    <message>
        <source>Where models run.</source>
        <translation>模型在何处运行。</translation>
    </message>
    <message>
        <source>Where the fill is good, a GeoTIFF: of each region how well clear pixels that were held out are told (PSNR in dB, mean of the bands), and whether by a fit of its own or by the one fit to all of the image. Nodata where no region was asked for.</source>
        <translation>填补效果好的位置（GeoTIFF）：每个区域对预留晴空像元的再现程度（PSNR，单位 dB，各波段平均），以及是由该区域自身的拟合还是由整幅影像的统一拟合得到。未用到任何区域处为 nodata。</translation>
    </message>
    <message>
        <source>Where the fill of {name} is good</source>
        <translation>{name} 的填补效果好的位置</translation>
    </message>
    <message>
        <source>Where the filled {name} is good: how well clear pixels of each region that were held out are told, in dB.</source>
        <translation>填补后的 {name} 效果好的位置：每个区域对预留晴空像元的再现程度（dB）。</translation>
    </message>
    <message>
        <source>Where the model runs.</source>
        <translation>模型在何处运行。</translation>
    </message>
    <message>
        <source>Where to put it; unset, into the QGIS profile.</source>
        <translation>存放位置；未设置时放入 QGIS 用户配置文件夹。</translation>
    </message>
    <message>
        <source>Where to train.</source>
        <translation>在何处训练。</translation>
    </message>
    <message>
        <source>Where to train: a GeoJSON file with polygons, or an extent xmin,ymin,xmax,ymax in the scene's CRS. Unset: everywhere but the test area.</source>
        <translation>训练区域：含多边形的 GeoJSON 文件，或以场景 CRS 表示的范围 xmin,ymin,xmax,ymax。未设置时：测试区以外的全部。</translation>
    </message>
    <message>
        <source>Where to validate, as for the training area. Unset: blocks held out of the scene.</source>
        <translation>验证区域，格式同训练区域。未设置时：从场景中留出的区块。</translation>
    </message>
    <message>
        <source>Where {name} learned</source>
        <translation>{name} 的学习地点</translation>
    </message>
    <message>
        <source>Whether the dates are those of the files.</source>
        <translation>各日期是否就是文件的日期。</translation>
    </message>
    <message>
        <source>Whether the layers lie exactly on each other: a shift of a pixel blurs every result.</source>
        <translation>各图层是否精确套合：一个像元的错位会使所有结果模糊。</translation>
    </message>
    <message>
        <source>Whether the true image is true: haze or shadow in it counts as an error.</source>
        <translation>真实影像是否真实：其中的霾或阴影会算作误差。</translation>
    </message>
    <message>
        <source>Whether the worker runs</source>
        <translation>工作进程能否运行</translation>
    </message>
    <message>
        <source>Which of these is it?</source>
        <translation>是其中哪一个？</translation>
    </message>
    <message>
        <source>Whittaker smoothing in time</source>
        <translation>时间方向的 Whittaker 平滑</translation>
    </message>
    <message>
        <source>Will be replaced: {names}.</source>
        <translation>将被替换：{names}。</translation>
    </message>
    <message>
        <source>With CUDA</source>
        <translation>使用 CUDA</translation>
    </message>
    <message>
        <source>With CUDA, which was tried and works.</source>
        <translation>使用 CUDA，已试运行，可用。</translation>
    </message>
    <message>
        <source>Without the tenth of the pixels that is trusted least, the error is {cut} smaller; without the tenth that really is worst it would be {best} smaller.</source>
        <translation>去掉可信度最低的十分之一像元，误差减小 {cut}；若去掉实际误差最大的十分之一，则减小 {best}。</translation>
    </message>
    <message>
        <source>Write a pattern of file names, scale and offset: *_N05*=0.0001,-0.1</source>
        <translation>请写出文件名模式、缩放系数和偏移：*_N05*=0.0001,-0.1</translation>
    </message>
    <message>
        <source>Write a trust layer for each date: source of each pixel, expected absolute error and 90 % interval of each band, and pixels that no other date saw.</source>
        <translation>为每个日期写出可信度图层：每个像元的来源、各波段的预期绝对误差和 90 % 区间，以及其他日期均未见到的像元。</translation>
    </message>
    <message>
        <source>Write also these spectral indices of each date, each with its 90 % interval, as ndvi,nbr. There are ndvi, gndvi, ndre, evi, evi2, savi, ndwi, mndwi, ndmi, ndsi, nbr, nbr2, ndbi and bsi.</source>
        <translation>同时写出每个日期的这些光谱指数，各带 90 % 区间，例如 ndvi,nbr。可用的有 ndvi, gndvi, ndre, evi, evi2, savi, ndwi, mndwi, ndmi, ndsi, nbr, nbr2, ndbi 和 bsi。</translation>
    </message>
    <message>
        <source>Write bands with larger pixels on their own grid</source>
        <translation>将像元较大的波段写到其自身格网</translation>
    </message>
    <message>
        <source>Write trust layers</source>
        <translation>写出可信度图层</translation>
    </message>
    <message>
        <source>Write what looks like missed cloud</source>
        <translation>写出像漏掉的云的内容</translation>
    </message>
    <message>
        <source>Written to {path}.</source>
        <translation>已写入 {path}。</translation>
    </message>
    <message>
        <source>Yellow</source>
        <translation>黄</translation>
    </message>
    <message>
        <source>Yes, it fits these layers.</source>
        <translation>是，它适合这些图层。</translation>
    </message>
    <message>
        <source>Zoom to it</source>
        <translation>缩放到结果</translation>
    </message>
    <message>
        <source>a probability of cloud</source>
        <translation>云概率</translation>
    </message>
    <message>
        <source>about {download} to download, {disk} on the disk</source>
        <translation>需下载约 {download}，占用磁盘 {disk}</translation>
    </message>
    <message>
        <source>about {time} left</source>
        <translation>约剩 {time}</translation>
    </message>
    <message>
        <source>accuracy</source>
        <translation>精度</translation>
    </message>
    <message>
        <source>adversarial loss</source>
        <translation>对抗损失</translation>
    </message>
    <message>
        <source>all but 0</source>
        <translation>除 0 以外</translation>
    </message>
    <message>
        <source>all but the test area</source>
        <translation>测试区以外的全部</translation>
    </message>
    <message>
        <source>all dates of the season</source>
        <translation>季节数据的所有日期</translation>
    </message>
    <message>
        <source>all of it</source>
        <translation>全部</translation>
    </message>
    <message>
        <source>amplitude</source>
        <translation>振幅</translation>
    </message>
    <message>
        <source>angle °</source>
        <translation>光谱角 °</translation>
    </message>
    <message>
        <source>as is usual for the mask</source>
        <translation>按掩膜种类的常用值</translation>
    </message>
    <message>
        <source>assumed</source>
        <translation>（假定）</translation>
    </message>
    <message>
        <source>at work</source>
        <translation>处理中</translation>
    </message>
    <message>
        <source>auto</source>
        <translation>自动</translation>
    </message>
    <message>
        <source>auto: the best on clear pixels</source>
        <translation>auto：晴空像元上的最佳方法</translation>
    </message>
    <message>
        <source>batch</source>
        <translation>批处理</translation>
    </message>
    <message>
        <source>blend</source>
        <translation>混合</translation>
    </message>
    <message>
        <source>blocks spread over each scene</source>
        <translation>分散在各场景中的区块</translation>
    </message>
    <message>
        <source>boosted trees</source>
        <translation>提升树</translation>
    </message>
    <message>
        <source>boosted trees on the best date</source>
        <translation>基于最佳日期的提升树</translation>
    </message>
    <message>
        <source>by its metadata</source>
        <translation>（依据元数据）</translation>
    </message>
    <message>
        <source>by its name</source>
        <translation>（依据名称）</translation>
    </message>
    <message>
        <source>by its values</source>
        <translation>（依据数值）</translation>
    </message>
    <message>
        <source>by tags of its files</source>
        <translation>（依据文件标签）</translation>
    </message>
    <message>
        <source>cGAN</source>
        <translation>cGAN</translation>
    </message>
    <message>
        <source>calibration</source>
        <translation>定标</translation>
    </message>
    <message>
        <source>catalog</source>
        <translation>目录</translation>
    </message>
    <message>
        <source>clear pixels of optical T2</source>
        <translation>光学 T2 的晴空像元</translation>
    </message>
    <message>
        <source>clear pixels of optical T2 less the linear regression</source>
        <translation>光学 T2 的晴空像元减线性回归结果</translation>
    </message>
    <message>
        <source>clip</source>
        <translation>裁剪</translation>
    </message>
    <message>
        <source>cloud</source>
        <translation>云</translation>
    </message>
    <message>
        <source>cloud removal</source>
        <translation>去云</translation>
    </message>
    <message>
        <source>copying T1</source>
        <translation>复制 T1</translation>
    </message>
    <message>
        <source>dB</source>
        <translation>dB</translation>
    </message>
    <message>
        <source>dB, changed</source>
        <translation>dB（变化处）</translation>
    </message>
    <message>
        <source>days</source>
        <translation>天</translation>
    </message>
    <message>
        <source>deep learning</source>
        <translation>深度学习</translation>
    </message>
    <message>
        <source>demo</source>
        <translation>演示</translation>
    </message>
    <message>
        <source>download</source>
        <translation>下载</translation>
    </message>
    <message>
        <source>example</source>
        <translation>示例</translation>
    </message>
    <message>
        <source>filled</source>
        <translation>已填补</translation>
    </message>
    <message>
        <source>from the files</source>
        <translation>取自文件</translation>
    </message>
    <message>
        <source>gap filling</source>
        <translation>缺失填补</translation>
    </message>
    <message>
        <source>gpt</source>
        <translation>gpt</translation>
    </message>
    <message>
        <source>graphics card (CUDA)</source>
        <translation>显卡（CUDA）</translation>
    </message>
    <message>
        <source>graphics card if there is one</source>
        <translation>有显卡时用显卡</translation>
    </message>
    <message>
        <source>import</source>
        <translation>导入</translation>
    </message>
    <message>
        <source>install</source>
        <translation>安装</translation>
    </message>
    <message>
        <source>install: make it anew; repair: replace what is damaged; check: read every file and try the worker; remove: delete it; use: take the Python given below instead of an environment of ClearDate's own; list: say what remove would delete.</source>
        <translation>install：重新创建；repair：替换损坏的部分；check：读取所有文件并试运行工作进程；remove：删除；use：使用下面给出的 Python，而不用 ClearDate 自己的环境；list：列出 remove 将删除的内容。</translation>
    </message>
    <message>
        <source>interpolation in time</source>
        <translation>时间插值</translation>
    </message>
    <message>
        <source>interpolation in time and a line</source>
        <translation>时间插值加一条直线</translation>
    </message>
    <message>
        <source>interpolation: {score} dB</source>
        <translation>插值：{score} dB</translation>
    </message>
    <message>
        <source>it cannot make environments (on Debian and Ubuntu: install python3-venv)</source>
        <translation>它不能创建环境（在 Debian 和 Ubuntu 上请安装 python3-venv）</translation>
    </message>
    <message>
        <source>it has 32 bits</source>
        <translation>它是 32 位的</translation>
    </message>
    <message>
        <source>it holds no JSON</source>
        <translation>其中没有 JSON</translation>
    </message>
    <message>
        <source>it holds no scores of methods</source>
        <translation>其中没有各方法的评分</translation>
    </message>
    <message>
        <source>it is larger than any report</source>
        <translation>它比任何报告都大</translation>
    </message>
    <message>
        <source>it is missing</source>
        <translation>缺失</translation>
    </message>
    <message>
        <source>it is no Python that runs</source>
        <translation>它不是可运行的 Python</translation>
    </message>
    <message>
        <source>it is no file</source>
        <translation>它不是文件</translation>
    </message>
    <message>
        <source>it is {name}, not CPython</source>
        <translation>它是 {name}，不是 CPython</translation>
    </message>
    <message>
        <source>its version is {version}</source>
        <translation>其版本为 {version}</translation>
    </message>
    <message>
        <source>like cloud</source>
        <translation>像云</translation>
    </message>
    <message>
        <source>like cloud in T1</source>
        <translation>在 T1 中像云</translation>
    </message>
    <message>
        <source>like the shadow of a cloud</source>
        <translation>像云的影子</translation>
    </message>
    <message>
        <source>like the shadow of a cloud in T1</source>
        <translation>在 T1 中像云的影子</translation>
    </message>
    <message>
        <source>like thin cloud</source>
        <translation>像薄云</translation>
    </message>
    <message>
        <source>like thin cloud in T1</source>
        <translation>在 T1 中像薄云</translation>
    </message>
    <message>
        <source>like {method}</source>
        <translation>与{method}相当</translation>
    </message>
    <message>
        <source>linear power</source>
        <translation>线性功率</translation>
    </message>
    <message>
        <source>linear regression</source>
        <translation>线性回归</translation>
    </message>
    <message>
        <source>looks like haze</source>
        <translation>看似有霾</translation>
    </message>
    <message>
        <source>looks like snow</source>
        <translation>看似有雪</translation>
    </message>
    <message>
        <source>loss</source>
        <translation>损失</translation>
    </message>
    <message>
        <source>loss of the discriminator</source>
        <translation>判别器损失</translation>
    </message>
    <message>
        <source>model</source>
        <translation>模型</translation>
    </message>
    <message>
        <source>nearest clear date of each pixel</source>
        <translation>每个像元最近的晴空日期</translation>
    </message>
    <message>
        <source>neural network</source>
        <translation>神经网络</translation>
    </message>
    <message>
        <source>no date</source>
        <translation>无日期</translation>
    </message>
    <message>
        <source>no mask</source>
        <translation>没有掩膜</translation>
    </message>
    <message>
        <source>none</source>
        <translation>无</translation>
    </message>
    <message>
        <source>observed</source>
        <translation>实测</translation>
    </message>
    <message>
        <source>offset</source>
        <translation>偏移</translation>
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
        <translation>onnxruntime 不提供它</translation>
    </message>
    <message>
        <source>optical</source>
        <translation>光学</translation>
    </message>
    <message>
        <source>optical T1</source>
        <translation>光学 T1</translation>
    </message>
    <message>
        <source>pip cannot use a SOCKS proxy.</source>
        <translation>pip 不能使用 SOCKS 代理。</translation>
    </message>
    <message>
        <source>pip ended with exit code {code}: {reason}</source>
        <translation>pip 以退出码 {code} 结束：{reason}</translation>
    </message>
    <message>
        <source>pix2pix</source>
        <translation>pix2pix</translation>
    </message>
    <message>
        <source>polygons</source>
        <translation>多边形</translation>
    </message>
    <message>
        <source>preset: {number}</source>
        <translation>预设：{number}</translation>
    </message>
    <message>
        <source>processor</source>
        <translation>处理器</translation>
    </message>
    <message>
        <source>range Doppler</source>
        <translation>距离多普勒</translation>
    </message>
    <message>
        <source>reflectance</source>
        <translation>反射率</translation>
    </message>
    <message>
        <source>regional fits</source>
        <translation>分区拟合</translation>
    </message>
    <message>
        <source>scale</source>
        <translation>缩放</translation>
    </message>
    <message>
        <source>simulate: filling dates; train: training too.</source>
        <translation>simulate：填补日期；train：还包括训练。</translation>
    </message>
    <message>
        <source>simulated</source>
        <translation>模拟</translation>
    </message>
    <message>
        <source>spectral angle</source>
        <translation>光谱角</translation>
    </message>
    <message>
        <source>synthetic</source>
        <translation>合成数据</translation>
    </message>
    <message>
        <source>temporary files</source>
        <translation>临时文件</translation>
    </message>
    <message>
        <source>the nodata of an image</source>
        <translation>影像的 nodata</translation>
    </message>
    <message>
        <source>the settings</source>
        <translation>设置</translation>
    </message>
    <message>
        <source>the simpler answer</source>
        <translation>较简单的结果</translation>
    </message>
    <message>
        <source>the simulated image</source>
        <translation>模拟影像</translation>
    </message>
    <message>
        <source>this model</source>
        <translation>本模型</translation>
    </message>
    <message>
        <source>time series</source>
        <translation>时间序列</translation>
    </message>
    <message>
        <source>told by name and values</source>
        <translation>按名称和数值判断</translation>
    </message>
    <message>
        <source>torch</source>
        <translation>torch</translation>
    </message>
    <message>
        <source>training</source>
        <translation>训练</translation>
    </message>
    <message>
        <source>tutorial</source>
        <translation>教程</translation>
    </message>
    <message>
        <source>units</source>
        <translation>单位</translation>
    </message>
    <message>
        <source>unlike both</source>
        <translation>与两者均不相似</translation>
    </message>
    <message>
        <source>unlike the clear pixels of the date</source>
        <translation>与该日期的晴空像元不相似</translation>
    </message>
    <message>
        <source>unlike what the model was trained on</source>
        <translation>与模型的训练数据不相似</translation>
    </message>
    <message>
        <source>validation</source>
        <translation>验证</translation>
    </message>
    <message>
        <source>values</source>
        <translation>数值</translation>
    </message>
    <message>
        <source>values, all but 0 are cloud</source>
        <translation>值，除 0 以外均为云</translation>
    </message>
    <message>
        <source>version {found} instead of {pinned}</source>
        <translation>版本为 {found}，应为 {pinned}</translation>
    </message>
    <message>
        <source>where T2 is clear</source>
        <translation>T2 的晴空处</translation>
    </message>
    <message>
        <source>works</source>
        <translation>可用</translation>
    </message>
    <message>
        <source>{count} dates from {first} to {last}, {sar} with SAR.</source>
        <translation>{first} 至 {last} 共 {count} 个日期，其中 {sar} 个有 SAR。</translation>
    </message>
    <message>
        <source>{count} of {all} files have the hash that was published for them.</source>
        <translation>{all} 个文件中有 {count} 个与公布的哈希值一致。</translation>
    </message>
    <message>
        <source>{date} has no cloud mask: it counts as clear, and dates are filled from it. Make sure that it is.</source>
        <translation>{date} 没有云掩膜：按晴空处理，并用于填补其他日期。请确认它确实无云。</translation>
    </message>
    <message>
        <source>{date}: filled by {method}, {psnr} dB on held-out clear pixels.</source>
        <translation>{date}：由 {method} 填补，留出的晴空像元上为 {psnr} dB。</translation>
    </message>
    <message>
        <source>{date}: filled by {method}, {psnr} dB on pixels that were held out.</source>
        <translation>{date}：由 {method} 填补，留出的像元上为 {psnr} dB。</translation>
    </message>
    <message>
        <source>{date}: no cloud mask</source>
        <translation>{date}：没有云掩膜</translation>
    </message>
    <message>
        <source>{date}: no image shows this day</source>
        <translation>{date}：没有影像显示这一天</translation>
    </message>
    <message>
        <source>{date}: the SAR images of T1 and T2 have other relative orbits ({one} and {other}); what they see from elsewhere is taken for a change.</source>
        <translation>{date}：T1 与 T2 的 SAR 影像相对轨道不同（{one} 和 {other}）；因观测位置不同而见到的内容会被当作变化。</translation>
    </message>
    <message>
        <source>{date}: {share} cloud</source>
        <translation>{date}：云 {share}</translation>
    </message>
    <message>
        <source>{file} is not the file that was published under this name.</source>
        <translation>{file} 与以此名称发布的文件不一致。</translation>
    </message>
    <message>
        <source>{filled} date(s) filled, {failed} failed.</source>
        <translation>已填补 {filled} 个日期，失败 {failed} 个。</translation>
    </message>
    <message>
        <source>{filled} date(s) filled, {failed} failed; {summary} says more.</source>
        <translation>已填补 {filled} 个日期，失败 {failed} 个；详见 {summary}。</translation>
    </message>
    <message>
        <source>{folder} holds what ClearDate did not put there: {names}.</source>
        <translation>{folder} 中有不是由 ClearDate 放入的内容：{names}。</translation>
    </message>
    <message>
        <source>{folder} is in use: {reason}.</source>
        <translation>{folder} 正在使用中：{reason}。</translation>
    </message>
    <message>
        <source>{folder} is inside the plugin, which QGIS deletes when it updates it.</source>
        <translation>{folder} 位于插件内部，QGIS 更新插件时会将其删除。</translation>
    </message>
    <message>
        <source>{folder} is no folder that can be written to.</source>
        <translation>{folder} 不是可写的文件夹。</translation>
    </message>
    <message>
        <source>{folder} stays: it holds what is in use, or not ClearDate's.</source>
        <translation>保留 {folder}：其中有正在使用的内容，或不属于 ClearDate 的内容。</translation>
    </message>
    <message>
        <source>{folder} stays: it was not made by this installation of ClearDate.</source>
        <translation>保留 {folder}：它不是由此 ClearDate 安装创建的。</translation>
    </message>
    <message>
        <source>{free} free</source>
        <translation>{free} 可用</translation>
    </message>
    <message>
        <source>{gain} dB against interpolation in time (median).</source>
        <translation>与时间插值相比 {gain} dB（中位数）。</translation>
    </message>
    <message>
        <source>{hours} h</source>
        <translation>{hours} 小时</translation>
    </message>
    <message>
        <source>{hours} h {minutes} min</source>
        <translation>{hours} 小时 {minutes} 分</translation>
    </message>
    <message>
        <source>{index} of the filled {name}, {formula}. The second band is half the width of its 90 % interval, 0 where the pixel was observed.</source>
        <translation>填补后的 {name} 的 {index}，{formula}。第二个波段是其 90 % 区间宽度的一半，观测到的像元为 0。</translation>
    </message>
    <message>
        <source>{index} of {name}</source>
        <translation>{name} 的 {index}</translation>
    </message>
    <message>
        <source>{int8} dB in 8 bits, {fp16} dB in 16 bits</source>
        <translation>8 位为 {int8} dB，16 位为 {fp16} dB</translation>
    </message>
    <message>
        <source>{label} has 8 bits, as a picture has. Choose the reflectance product, or set scale and offset under Advanced.</source>
        <translation>{label} 为 8 位，像是普通图片。请选择反射率产品，或在“高级”中设置缩放系数和偏移。</translation>
    </message>
    <message>
        <source>{label} has hardly a value below 1000. If it is a Sentinel-2 product of 2022 or later, set its offset to -0.1 under Advanced.</source>
        <translation>{label} 几乎没有低于 1000 的值。如果它是 2022 年或以后的 Sentinel-2 产品，请在“高级”中将偏移设为 -0.1。</translation>
    </message>
    <message>
        <source>{label} holds no valid pixel. Choose another layer, or check its nodata value.</source>
        <translation>{label} 没有有效像元。请选择其他图层，或检查其 nodata 值。</translation>
    </message>
    <message>
        <source>{label} is needed and not chosen.</source>
        <translation>需要 {label}，但尚未选择。</translation>
    </message>
    <message>
        <source>{label} is neither dB nor linear power as stated (median {middle}). Calibrate it to sigma or gamma nought.</source>
        <translation>{label} 既不是 dB，也不是所声明的线性功率（中位数 {middle}）。请定标为 sigma nought 或 gamma nought。</translation>
    </message>
    <message>
        <source>{label} is no reflectance: 99 % lie below {top} after scale {scale} and offset {offset}. Set them under Advanced.</source>
        <translation>{label} 不是反射率：按缩放系数 {scale} 和偏移 {offset} 换算后，99 % 低于 {top}。请在“高级”中设置。</translation>
    </message>
    <message>
        <source>{label} looks like reflectance in per cent. If it is, set its scale to 0.01 under Advanced.</source>
        <translation>{label} 像是以百分比表示的反射率。如果是，请在“高级”中将其缩放系数设为 0.01。</translation>
    </message>
    <message>
        <source>{label} may be in other units than {units}: its name and its values do not settle it. Say under Advanced which.</source>
        <translation>{label} 的单位可能不是{units}：其名称和数值不足以确定。请在“高级”中指定单位。</translation>
    </message>
    <message>
        <source>{label}: the file {path} does not exist.</source>
        <translation>{label}：文件 {path} 不存在。</translation>
    </message>
    <message>
        <source>{label}: the layer cannot be read.</source>
        <translation>{label}：无法读取该图层。</translation>
    </message>
    <message>
        <source>{label}: the median of {layer} is {median}, but it learned on {least} to {most}. Check the units, or expect little of it.</source>
        <translation>{label}：{layer} 的中位数为 {median}，而模型学习时为 {least} 至 {most}。请检查单位；若单位无误，效果可能不佳。</translation>
    </message>
    <message>
        <source>{label}: {given} does not exist or is no raster that QGIS can read.</source>
        <translation>{label}：{given} 不存在，或不是 QGIS 能读取的栅格。</translation>
    </message>
    <message>
        <source>{label}: {layer} has the bands that it takes.</source>
        <translation>{label}：{layer} 具有它所需的波段。</translation>
    </message>
    <message>
        <source>{label}: {layer} has the bands {found}; the model takes {wanted}.</source>
        <translation>{label}：{layer} 的波段为 {found}；模型需要 {wanted}。</translation>
    </message>
    <message>
        <source>{label}: {layer} has {found} band(s), but at least {wanted} are needed.</source>
        <translation>{label}：{layer} 有 {found} 个波段，但至少需要 {wanted} 个。</translation>
    </message>
    <message>
        <source>{label}: {layer} holds no polygons.</source>
        <translation>{label}：{layer} 不含多边形。</translation>
    </message>
    <message>
        <source>{label}: {layer}, median {median}; it learned on {least} to {most}.</source>
        <translation>{label}：{layer}，中位数 {median}；模型学习时为 {least} 至 {most}。</translation>
    </message>
    <message>
        <source>{label}: {path} is no {suffix} file.</source>
        <translation>{label}：{path} 不是 {suffix} 文件。</translation>
    </message>
    <message>
        <source>{label}: {sensor}, {date}, offset {offset} {source}.</source>
        <translation>{label}：{sensor}，{date}，偏移 {offset}{source}。</translation>
    </message>
    <message>
        <source>{label}: {sensor}, {date}, {units} {source}.</source>
        <translation>{label}：{sensor}，{date}，{units}{source}。</translation>
    </message>
    <message>
        <source>{layer}: polygon {number} cannot be put into longitude and latitude.</source>
        <translation>{layer}：无法将多边形 {number} 转换为经纬度。</translation>
    </message>
    <message>
        <source>{lead} dB WORSE than {method}</source>
        <translation>比{method}差 {lead} dB！</translation>
    </message>
    <message>
        <source>{lead} dB better than {method}</source>
        <translation>比{method}好 {lead} dB</translation>
    </message>
    <message>
        <source>{low} to {high}</source>
        <translation>{low} 至 {high}</translation>
    </message>
    <message>
        <source>{megabytes} MB</source>
        <translation>{megabytes} MB</translation>
    </message>
    <message>
        <source>{method} (simple)</source>
        <translation>{method}（简单）</translation>
    </message>
    <message>
        <source>{method}: {score} dB</source>
        <translation>{method}：{score} dB</translation>
    </message>
    <message>
        <source>{minutes} min</source>
        <translation>{minutes} 分钟</translation>
    </message>
    <message>
        <source>{names}: no CRS is known, and the layers do not share one pixel grid. Set the CRS in the file (Raster &gt; Projections &gt; Assign Projection).</source>
        <translation>{names}：CRS 未知，且图层的像元格网不一致。请在文件中设置 CRS（栅格 &gt; 投影 &gt; 指定投影）。</translation>
    </message>
    <message>
        <source>{name} (comes with ClearDate)</source>
        <translation>{name}（ClearDate 自带）</translation>
    </message>
    <message>
        <source>{name} as the dates of the season {season} and SAR tell it. No image shows the day: every pixel is simulated.</source>
        <translation>由季节数据 {season} 的日期和 SAR 推得的 {name}。没有影像显示这一天：每个像元都是模拟的。</translation>
    </message>
    <message>
        <source>{name} exists and will be replaced.</source>
        <translation>{name} 已存在，将被替换。</translation>
    </message>
    <message>
        <source>{name} has no polygon yet. Draw the clouds on the map.</source>
        <translation>{name} 还没有多边形。请在地图上绘制云。</translation>
    </message>
    <message>
        <source>{name} holds no product that is {kind}. Choose another one.</source>
        <translation>{name} 中没有类型为 {kind} 的产品。请另选一个。</translation>
    </message>
    <message>
        <source>{name} is among the models now.</source>
        <translation>{name} 已加入模型库。</translation>
    </message>
    <message>
        <source>{name} is chosen as {one} and as {other}. Choose another for one of them.</source>
        <translation>{name} 同时被选作 {one} 和 {other}。请为其中之一另选。</translation>
    </message>
    <message>
        <source>{name} is left out: it cannot be read as a raster.</source>
        <translation>略去 {name}：无法按栅格读取。</translation>
    </message>
    <message>
        <source>{name} is left out: it has {count} band(s), of which neither their names nor their values say that they are optical or SAR, and its name does not say cloud mask.</source>
        <translation>略去 {name}：它有 {count} 个波段，其名称和数值都不能表明是光学还是 SAR，文件名也未表明是云掩膜。</translation>
    </message>
    <message>
        <source>{name} is left out: its name says that it is a result or a true image.</source>
        <translation>已跳过 {name}：从名称看它是结果或真实影像。</translation>
    </message>
    <message>
        <source>{name} is left out: nothing tells its date.</source>
        <translation>忽略 {name}：没有任何信息说明其日期。</translation>
    </message>
    <message>
        <source>{name} is left out: there is no date in its name.</source>
        <translation>略去 {name}：文件名中没有日期。</translation>
    </message>
    <message>
        <source>{name} is left out: {first} is of the same date.</source>
        <translation>略去 {name}：{first} 为同一日期。</translation>
    </message>
    <message>
        <source>{name} is left out: {reason}</source>
        <translation>{name} 被略去：{reason}</translation>
    </message>
    <message>
        <source>{name} is on the map.</source>
        <translation>{name} 已显示在地图上。</translation>
    </message>
    <message>
        <source>{name} is removed.</source>
        <translation>已移除 {name}。</translation>
    </message>
    <message>
        <source>{name} is {found}; ClearDate was tested with {pinned}.</source>
        <translation>{name} 为 {found}；ClearDate 测试所用的是 {pinned}。</translation>
    </message>
    <message>
        <source>{name} of {members}</source>
        <translation>{members} 的{name}</translation>
    </message>
    <message>
        <source>{name} with the pixels under its cloud mask simulated from SAR of both dates and {t1}. All other pixels are those of the input.</source>
        <translation>{name}，其云掩膜下的像元由两个日期的 SAR 和 {t1} 模拟得到。其他像元均与输入相同。</translation>
    </message>
    <message>
        <source>{name} with the pixels under its cloud mask simulated from the other dates of the season {season} and from SAR. All other pixels are those of the input.</source>
        <translation>{name}，其云掩膜下的像元由季节数据 {season} 的其他日期和 SAR 模拟得到。其他像元均与输入相同。</translation>
    </message>
    <message>
        <source>{name}, driver {driver}</source>
        <translation>{name}，驱动 {driver}</translation>
    </message>
    <message>
        <source>{name}: {size} pixels</source>
        <translation>{name}：{size} 像元</translation>
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
        <translation>{old} 已存在：此模型命名为 {new}。</translation>
    </message>
    <message>
        <source>{path} cannot be read.</source>
        <translation>无法读取 {path}。</translation>
    </message>
    <message>
        <source>{path} cannot be used: {reason}.</source>
        <translation>无法使用 {path}：{reason}。</translation>
    </message>
    <message>
        <source>{path} cannot be written: {reason}.</source>
        <translation>无法写入 {path}：{reason}。</translation>
    </message>
    <message>
        <source>{path} cannot run the worker: {reason}</source>
        <translation>{path} 无法运行工作进程：{reason}</translation>
    </message>
    <message>
        <source>{path} does not exist.</source>
        <translation>{path} 不存在。</translation>
    </message>
    <message>
        <source>{path} is missing or changed</source>
        <translation>{path} 缺失或已更改</translation>
    </message>
    <message>
        <source>{path} is missing. Make the scene again.</source>
        <translation>{path} 缺失。请重新创建场景。</translation>
    </message>
    <message>
        <source>{path} is no raster that QGIS can read.</source>
        <translation>{path} 不是 QGIS 能读取的栅格。</translation>
    </message>
    <message>
        <source>{path} is no report of ClearDate: {reason}.</source>
        <translation>{path} 不是 ClearDate 的报告：{reason}。</translation>
    </message>
    <message>
        <source>{path} is no trust layer of ClearDate.</source>
        <translation>{path} 不是 ClearDate 的可信度图层。</translation>
    </message>
    <message>
        <source>{path} is not one of your own models.</source>
        <translation>{path} 不是您自己的模型。</translation>
    </message>
    <message>
        <source>{path} is there already and was not made by ClearDate.</source>
        <translation>{path} 已存在，且不是由 ClearDate 创建的。</translation>
    </message>
    <message>
        <source>{path} lacks libraries: {names}.</source>
        <translation>{path} 缺少库：{names}。</translation>
    </message>
    <message>
        <source>{path} was made by another installation of ClearDate, or in another folder.</source>
        <translation>{path} 是由另一个 ClearDate 安装创建的，或是在另一个文件夹中创建的。</translation>
    </message>
    <message>
        <source>{problem} All else is there.</source>
        <translation>{problem} 其他内容均已写出。</translation>
    </message>
    <message>
        <source>{program} cannot be started: {reason}.</source>
        <translation>无法启动 {program}：{reason}。</translation>
    </message>
    <message>
        <source>{python} is used from now on; it can {tier}.</source>
        <translation>今后使用 {python}；它可用于 {tier}。</translation>
    </message>
    <message>
        <source>{sar} ({sar_date}) is {days} days from {optical} ({date}). Take the SAR image nearest to it.</source>
        <translation>{sar}（{sar_date}）与 {optical}（{date}）相隔 {days} 天。请使用与其时间最近的 SAR 影像。</translation>
    </message>
    <message>
        <source>{scene} has no images of T1, which this preset needs. Choose cgan, cnn or pix2pix, or make the scene again with all images.</source>
        <translation>{scene} 没有此预设所需的 T1 影像。请选择 cgan、cnn 或 pix2pix，或用全部影像重新创建场景。</translation>
    </message>
    <message>
        <source>{scene}: {problem}</source>
        <translation>{scene}：{problem}</translation>
    </message>
    <message>
        <source>{seconds} s</source>
        <translation>{seconds} 秒</translation>
    </message>
    <message>
        <source>{share} of optical T2 is covered by all layers. Outside, clear pixels stay and cloudy ones become nodata.</source>
        <translation>所有图层共同覆盖光学 T2 的 {share}。范围之外晴空像元保持不变，有云像元变为 nodata。</translation>
    </message>
    <message>
        <source>{share} of the simulated pixels are unlike the clear pixels of the date; there the figures of this report say little. The trust layer shows where.</source>
        <translation>模拟像元中有 {share} 与该日期的晴空像元不相似；在这些地方，本报告的数字参考意义不大。可信度图层标出了位置。</translation>
    </message>
    <message>
        <source>{size}, place unknown</source>
        <translation>{size}，地点未知</translation>
    </message>
    <message>
        <source>{source} names a Python that does not exist: {path}.</source>
        <translation>{source} 指定的 Python 不存在：{path}。</translation>
    </message>
    <message>
        <source>{text} is no number. Correct it under Advanced, or leave it empty.</source>
        <translation>{text} 不是数字。请在“高级”中更正，或留空。</translation>
    </message>
    <message>
        <source>{text} is no scale and offset of images.</source>
        <translation>{text} 不是影像的缩放系数和偏移。</translation>
    </message>
    <message>
        <source>{time} left</source>
        <translation>剩余 {time}</translation>
    </message>
    <message>
        <source>{what} (for {time})</source>
        <translation>{what}（已用 {time}）</translation>
    </message>
    <message>
        <source>{what} is temporary: QGIS deletes {path} when it closes. Save it, if you want to keep it.</source>
        <translation>{what} 是临时的：QGIS 关闭时会删除 {path}。如需保留，请保存。</translation>
    </message>
    <message>
        <source>{what}: QGIS deletes temporary files when it closes.</source>
        <translation>{what}：QGIS 关闭时会删除临时文件。</translation>
    </message>
    <message>
        <source>{what}: {part} is no whole number.</source>
        <translation>{what}：{part} 不是整数。</translation>
    </message>
    <message>
        <source>{what}: {path}</source>
        <translation>{what}：{path}</translation>
    </message>
    <message>
        <source>{what}: {path} does not end in {suffix}.</source>
        <translation>{what}：{path} 的扩展名不是 {suffix}。</translation>
    </message>
    <message>
        <source>{what}: {path} is also an input or another output.</source>
        <translation>{what}：{path} 同时也是输入或另一个输出。</translation>
    </message>
    <message>
        <source>{what}: {path} is the folder of the season itself.</source>
        <translation>{what}：{path} 就是季节数据本身的文件夹。</translation>
    </message>
    <message>
        <source>… and {number} more</source>
        <translation>… 还有 {number} 个</translation>
    </message>
    <message>
        <source>≤ 0.01 in reflectance</source>
        <translation>反射率 ≤ 0.01</translation>
    </message>
    <message>
        <source>≤ 0.02 in reflectance</source>
        <translation>反射率 ≤ 0.02</translation>
    </message>
    <message>
        <source>⚠ This wants a graphics card: about {time} on a middling one. Choose fast, fewer epochs or a smaller width otherwise.</source>
        <translation>⚠ 这需要显卡：中等显卡约需 {time}。否则请选择 fast、减少轮次或减小宽度。</translation>
    </message>
    <message>
        <source>⚠ {count} more cannot be read.</source>
        <translation>⚠ 另有 {count} 个无法读取。</translation>
    </message>
</context>
<context>
    <name>worker</name>
    <message>
        <source>({days} days apart)</source>
        <translation>（相隔 {days} 天）</translation>
    </message>
    <message>
        <source>--compile and --save-memory do not go together.</source>
        <translation>--compile 和 --save-memory 不能同时使用。</translation>
    </message>
    <message>
        <source>--copy and --resolution need an area.</source>
        <translation>--copy 和 --resolution 需要给出区域。</translation>
    </message>
    <message>
        <source>1 band</source>
        <translation>1 个波段</translation>
    </message>
    <message>
        <source>8 bits change its PSNR on held-out pixels by {int8_loss_db} dB, 16 bits by {fp16_loss_db} dB.</source>
        <translation>留出像元上，8 位使其 PSNR 改变 {int8_loss_db} dB，16 位改变 {fp16_loss_db} dB。</translation>
    </message>
    <message>
        <source>8 bits were asked for on {wanted}; networks run in 8 bits on the CPU.</source>
        <translation>要求在 {wanted} 上使用 8 位；网络只在 CPU 上以 8 位运行。</translation>
    </message>
    <message>
        <source>A calendar of {cadence} days from {first} to {last} has {count} dates, more than {most}.</source>
        <translation>从 {first} 到 {last} 每 {cadence} 天一期的日历共有 {count} 个日期，超过 {most} 个。</translation>
    </message>
    <message>
        <source>A checkpoint of an earlier run, {name}, will be replaced; to go on from it, resume.</source>
        <translation>以前运行的检查点 {name} 将被替换；要从它继续，请使用续训。</translation>
    </message>
    <message>
        <source>A season with clear dates near this one would simulate it about {gain} dB closer to the truth (prepare, then simulate --season; in QGIS Fill season).</source>
        <translation>若季节数据中该日期附近有晴空日期，模拟结果约可接近真值 {gain} dB（先 prepare，再 simulate --season；在 QGIS 中用“填补季节数据”）。</translation>
    </message>
    <message>
        <source>A tile of {size} pixels fits the memory of {name} only when nothing else runs there; going on with one run at a time.</source>
        <translation>只有没有其他任务同时运行时，{name} 的内存才容得下 {size} 像元的分块；改为逐个运行。</translation>
    </message>
    <message>
        <source>A tile of {size} pixels is too large for the memory of {name}.</source>
        <translation>{size} 像元的分块超出 {name} 的内存。</translation>
    </message>
    <message>
        <source>Acquisitions for ClearDate: {count}</source>
        <translation>供 ClearDate 使用的影像：{count}</translation>
    </message>
    <message>
        <source>Adjusting to the clear pixels around the cloud</source>
        <translation>正在根据云周围的晴空像元进行调整</translation>
    </message>
    <message>
        <source>An acquisition has no name.</source>
        <translation>有一景影像没有名称。</translation>
    </message>
    <message>
        <source>An earlier run ended while its files took their places, and {path} is still the one before it: {reason}.</source>
        <translation>以前的运行在将文件放到位的过程中结束，{path} 仍是之前的文件：{reason}。</translation>
    </message>
    <message>
        <source>Another item of the season has its name.</source>
        <translation>季节数据的另一个条目与其同名。</translation>
    </message>
    <message>
        <source>Band {index} of {title} is said to have pixels {width} wide, {step} of those of the image, which cannot be worked with: it is filled as if they were of the image's size.</source>
        <translation>据称 {title} 的波段 {index} 的像元宽度为 {width}，即影像像元的 {step} 倍，无法据此计算：按与影像像元同样大小填补。</translation>
    </message>
    <message>
        <source>Baseline {baseline} should list an offset, and its metadata list none: 0 is taken.</source>
        <translation>基线 {baseline} 应列出偏移，而其元数据没有列出：取 0。</translation>
    </message>
    <message>
        <source>Building overviews of {name}</source>
        <translation>正在为 {name} 构建概视图</translation>
    </message>
    <message>
        <source>CUDA was asked for, but torch finds no GPU it can use.</source>
        <translation>要求使用 CUDA，但 torch 找不到可用的 GPU。</translation>
    </message>
    <message>
        <source>Calibrate it to sigma or gamma nought in SNAP.</source>
        <translation>请在 SNAP 中定标为 sigma nought 或 gamma nought。</translation>
    </message>
    <message>
        <source>Calibrate it to sigma or gamma nought, in dB (about -30 to 0) or linear power (about 0 to 1).</source>
        <translation>请定标为 sigma nought 或 gamma nought，以 dB（约 -30 至 0）或线性功率（约 0 至 1）表示。</translation>
    </message>
    <message>
        <source>Calibrate the SAR image to sigma or gamma nought, in dB (about -30 to 0) or linear power (about 0 to 1).</source>
        <translation>请将 SAR 影像定标为 sigma nought 或 gamma nought，以 dB（约 -30 至 0）或线性功率（约 0 至 1）表示。</translation>
    </message>
    <message>
        <source>Call it {value}.onnx.</source>
        <translation>请命名为 {value}.onnx。</translation>
    </message>
    <message>
        <source>Check that the polygons are clouds, and no footprint of the image; use simulate for a date that is cloudy all over.</source>
        <translation>请检查多边形是否为云，而不是影像的覆盖范围；对全部有云的日期请使用 simulate。</translation>
    </message>
    <message>
        <source>Check the CRS of both files.</source>
        <translation>请检查两个文件的 CRS。</translation>
    </message>
    <message>
        <source>Check the CRS.</source>
        <translation>请检查 CRS。</translation>
    </message>
    <message>
        <source>Check the area and the dates, and see above what was left out.</source>
        <translation>请检查区域和日期，并查看上文中略去了哪些。</translation>
    </message>
    <message>
        <source>Check the cloud mask and the test area.</source>
        <translation>请检查云掩膜和测试区。</translation>
    </message>
    <message>
        <source>Check the cloud mask and the training area.</source>
        <translation>请检查云掩膜和训练区。</translation>
    </message>
    <message>
        <source>Check the disk or the connection, and run again.</source>
        <translation>请检查磁盘或连接，然后重新运行。</translation>
    </message>
    <message>
        <source>Check the file.</source>
        <translation>请检查该文件。</translation>
    </message>
    <message>
        <source>Check the files that it is made of.</source>
        <translation>请检查组成它的文件。</translation>
    </message>
    <message>
        <source>Check the mask, the nodata values and that the images overlap.</source>
        <translation>请检查掩膜、nodata 值，以及影像是否重叠。</translation>
    </message>
    <message>
        <source>Check the path and its permissions.</source>
        <translation>请检查路径及其权限。</translation>
    </message>
    <message>
        <source>Check the path.</source>
        <translation>请检查路径。</translation>
    </message>
    <message>
        <source>Check the permissions, or choose another place.</source>
        <translation>请检查权限，或选择其他位置。</translation>
    </message>
    <message>
        <source>Choose a day of the season, or prepare it with SAR of that day.</source>
        <translation>请选择季节数据内的日期，或用当天的 SAR 重新准备。</translation>
    </message>
    <message>
        <source>Choose a new one for the season.</source>
        <translation>请为季节数据选择新的文件夹。</translation>
    </message>
    <message>
        <source>Choose a path of its own for each output.</source>
        <translation>请为每个输出选择各自的路径。</translation>
    </message>
    <message>
        <source>Choose a smaller learning rate, or the precision fp32.</source>
        <translation>请选择较小的学习率，或精度 fp32。</translation>
    </message>
    <message>
        <source>Choose a smaller one, or a coarser --resolution.</source>
        <translation>请选择较小的区域，或较粗的 --resolution。</translation>
    </message>
    <message>
        <source>Choose a smaller patch, a larger training area, or random sampling.</source>
        <translation>请选择较小的图像块、较大的训练区，或随机采样。</translation>
    </message>
    <message>
        <source>Choose a smaller tile, close other programs, or work on a smaller part.</source>
        <translation>请选择较小的分块，关闭其他程序，或处理较小的部分。</translation>
    </message>
    <message>
        <source>Choose an empty folder, or a new one.</source>
        <translation>请选择空文件夹或新文件夹。</translation>
    </message>
    <message>
        <source>Choose another folder for the output.</source>
        <translation>请为输出选择其他文件夹。</translation>
    </message>
    <message>
        <source>Choose another folder, or leave out --resume to fill all dates again.</source>
        <translation>请选择另一个文件夹，或去掉 --resume 以重新填补所有日期。</translation>
    </message>
    <message>
        <source>Choose another folder.</source>
        <translation>请选择其他文件夹。</translation>
    </message>
    <message>
        <source>Choose another name or folder.</source>
        <translation>请选择其他名称或文件夹。</translation>
    </message>
    <message>
        <source>Choose another name.</source>
        <translation>请选择其他名称。</translation>
    </message>
    <message>
        <source>Choose another path for the output; inputs are never overwritten.</source>
        <translation>请为输出选择其他路径；输入绝不会被覆盖。</translation>
    </message>
    <message>
        <source>Choose another place, or close programs using it.</source>
        <translation>请选择其他位置，或关闭正在使用它的程序。</translation>
    </message>
    <message>
        <source>Choose auto, or fp16.</source>
        <translation>请选择 auto 或 fp16。</translation>
    </message>
    <message>
        <source>Choose auto, {methods} or an .onnx file.</source>
        <translation>请选择 auto、{methods} 或一个 .onnx 文件。</translation>
    </message>
    <message>
        <source>Choose from the dates of the season.</source>
        <translation>请从季节数据的日期中选择。</translation>
    </message>
    <message>
        <source>Choose from {low} to {high}.</source>
        <translation>请在 {low} 至 {high} 之间选择。</translation>
    </message>
    <message>
        <source>Choose one of {choices}.</source>
        <translation>请从 {choices} 中选择一个。</translation>
    </message>
    <message>
        <source>Choose one of {jobs}.</source>
        <translation>请从 {jobs} 中选择一个。</translation>
    </message>
    <message>
        <source>Choose one.</source>
        <translation>请选择其一。</translation>
    </message>
    <message>
        <source>Choose the device auto or cpu, or install torch with CUDA and a driver.</source>
        <translation>请选择设备 auto 或 cpu，或安装支持 CUDA 的 torch 和驱动。</translation>
    </message>
    <message>
        <source>Choose the device auto or cpu, or the precision auto or fp32.</source>
        <translation>请选择设备 auto 或 cpu，或精度 auto 或 fp32。</translation>
    </message>
    <message>
        <source>ClearDate's own generators are missing: there is no .onnx file in {folder}.</source>
        <translation>缺少 ClearDate 自带的生成器：{folder} 中没有 .onnx 文件。</translation>
    </message>
    <message>
        <source>Comparing the methods</source>
        <translation>正在比较各方法</translation>
    </message>
    <message>
        <source>Comparing the scene with what the model learned from</source>
        <translation>正在将场景与模型的学习数据进行比较</translation>
    </message>
    <message>
        <source>Copy or download the file again.</source>
        <translation>请重新复制或下载该文件。</translation>
    </message>
    <message>
        <source>Copy the .data folder beside the .dim file.</source>
        <translation>请将 .data 文件夹复制到 .dim 文件旁。</translation>
    </message>
    <message>
        <source>Copy the acquisition with --area and --copy.</source>
        <translation>请用 --area 和 --copy 复制该影像。</translation>
    </message>
    <message>
        <source>Cut out a part.</source>
        <translation>请裁剪出一部分。</translation>
    </message>
    <message>
        <source>Dates of a season whose pixels under cloud are simulated from the other dates.</source>
        <translation>一个季节的各日期，其云下像元由其他日期模拟得出。</translation>
    </message>
    <message>
        <source>Delete it.</source>
        <translation>请将其删除。</translation>
    </message>
    <message>
        <source>Download Collection 2 Level-2 (L2SP): surface reflectance.</source>
        <translation>请下载 Collection 2 Level-2（L2SP）：地表反射率。</translation>
    </message>
    <message>
        <source>Download Level-2A (S2…_MSIL2A_…), or make it with Sen2Cor.</source>
        <translation>请下载 Level-2A（S2…_MSIL2A_…），或用 Sen2Cor 生成。</translation>
    </message>
    <message>
        <source>Download it again, from a place that you trust.</source>
        <translation>请从您信任的来源重新下载。</translation>
    </message>
    <message>
        <source>Download it again.</source>
        <translation>请重新下载。</translation>
    </message>
    <message>
        <source>Download it and make the scene again, or, if you trust it, allow the network with --allow-network (in QGIS: ALLOW_NETWORK).</source>
        <translation>请下载后重新创建场景；若您信任它，也可用 --allow-network（在 QGIS 中为 ALLOW_NETWORK）允许访问网络。</translation>
    </message>
    <message>
        <source>Download it terrain-corrected: Sentinel-1 RTC of the Planetary Computer, of ASF (HyP3, on demand) or of Earth Engine (COPERNICUS/S1_GRD); or correct it with SNAP.</source>
        <translation>请下载经地形校正的产品：Planetary Computer、ASF（HyP3，按需）或 Earth Engine（COPERNICUS/S1_GRD）的 Sentinel-1 RTC；或用 SNAP 校正。</translation>
    </message>
    <message>
        <source>Download it, or mend its link: links of another machine lead nowhere here.</source>
        <translation>请下载它，或修正其链接：另一台机器上的链接在此无效。</translation>
    </message>
    <message>
        <source>Download the product again, from a place that you trust.</source>
        <translation>请从您信任的来源重新下载该产品。</translation>
    </message>
    <message>
        <source>Download the product again.</source>
        <translation>请重新下载该产品。</translation>
    </message>
    <message>
        <source>Download the whole product again.</source>
        <translation>请重新下载整个产品。</translation>
    </message>
    <message>
        <source>Download them first, and give the item with its links to the copies; or allow the network with --allow-network (in QGIS: ALLOW_NETWORK).</source>
        <translation>请先下载，并给出链接指向这些副本的条目；也可用 --allow-network（在 QGIS 中为 ALLOW_NETWORK）允许访问网络。</translation>
    </message>
    <message>
        <source>Download what it names and name the copy, or, if you trust it, allow the network with --allow-network (in QGIS: ALLOW_NETWORK).</source>
        <translation>请下载其所指的内容并改为引用该副本；若您信任它，也可用 --allow-network（在 QGIS 中为 ALLOW_NETWORK）允许访问网络。</translation>
    </message>
    <message>
        <source>Download what it names and name the copy; or allow the network with --allow-network (in QGIS: ALLOW_NETWORK).</source>
        <translation>请下载其所指的内容并改为引用该副本；也可用 --allow-network（在 QGIS 中为 ALLOW_NETWORK）允许访问网络。</translation>
    </message>
    <message>
        <source>Draw a polygon, not lines.</source>
        <translation>请绘制多边形，而不是线。</translation>
    </message>
    <message>
        <source>Each of at most {most} needs a name of its own, of the kind {kind}.</source>
        <translation>最多 {most} 个，每个都须有各自的 {kind} 类名称。</translation>
    </message>
    <message>
        <source>Epoch {epoch} of {epochs}: PSNR {row} dB</source>
        <translation>第 {epoch} 轮，共 {epochs} 轮：PSNR {row} dB</translation>
    </message>
    <message>
        <source>Events need somebody to read them.</source>
        <translation>事件需要有程序来读取。</translation>
    </message>
    <message>
        <source>Every number of its type is observed in {name}, so none is left that could mean nodata: pixels that cannot be filled stay as they are, and the trust layer tells which.</source>
        <translation>{name} 中其数据类型的每个数值都有实测，没有剩下可表示 nodata 的值：无法填补的像元保持原样，可信度图层标出是哪些。</translation>
    </message>
    <message>
        <source>Export it as one file; ClearDate opens no file that a model names.</source>
        <translation>请导出为一个文件；ClearDate 不会打开模型所指的任何文件。</translation>
    </message>
    <message>
        <source>Export it for evaluation.</source>
        <translation>请以评估模式导出。</translation>
    </message>
    <message>
        <source>Export it with free batch, height and width.</source>
        <translation>请使批次、高度和宽度可变，再导出。</translation>
    </message>
    <message>
        <source>Export it with the axes batch, channels, height, width.</source>
        <translation>请按批次、通道、高度、宽度的轴顺序导出。</translation>
    </message>
    <message>
        <source>Filling by {method}.</source>
        <translation>用 {method} 填补。</translation>
    </message>
    <message>
        <source>Filling {name}</source>
        <translation>正在填补 {name}</translation>
    </message>
    <message>
        <source>Finished {path}: an earlier run had ended while its files took their places.</source>
        <translation>已完成 {path}：以前的运行在将文件放到位的过程中结束了。</translation>
    </message>
    <message>
        <source>Finishing the files</source>
        <translation>正在完成文件</translation>
    </message>
    <message>
        <source>Finishing the image</source>
        <translation>正在完成影像</translation>
    </message>
    <message>
        <source>Fmask</source>
        <translation>Fmask</translation>
    </message>
    <message>
        <source>Fmask of HLS, in bits</source>
        <translation>HLS 的 Fmask（按位）</translation>
    </message>
    <message>
        <source>Free some disk space or choose another disk.</source>
        <translation>请释放一些磁盘空间或选择其他磁盘。</translation>
    </message>
    <message>
        <source>Free some disk space, write the model to another disk, or train on fewer scenes.</source>
        <translation>请释放一些磁盘空间，将模型写到其他磁盘，或减少训练场景。</translation>
    </message>
    <message>
        <source>Free some disk space.</source>
        <translation>请释放一些磁盘空间。</translation>
    </message>
    <message>
        <source>Free some space, or write elsewhere.</source>
        <translation>请释放一些空间，或写到其他位置。</translation>
    </message>
    <message>
        <source>GDAL gives no reason</source>
        <translation>GDAL 没有给出原因</translation>
    </message>
    <message>
        <source>Give --cadence fewer days.</source>
        <translation>请减少 --cadence 的天数。</translation>
    </message>
    <message>
        <source>Give --cadence more days, or look whether the days of the season are right.</source>
        <translation>请增大 --cadence 的天数，或检查该季的日期是否正确。</translation>
    </message>
    <message>
        <source>Give SAR with VV and VH.</source>
        <translation>请给出含 VV 和 VH 的 SAR。</translation>
    </message>
    <message>
        <source>Give a GRD product: a SAFE folder, or its zip.</source>
        <translation>请给出 GRD 产品：SAFE 文件夹或其 zip。</translation>
    </message>
    <message>
        <source>Give a GeoJSON file with polygons.</source>
        <translation>请给出含多边形的 GeoJSON 文件。</translation>
    </message>
    <message>
        <source>Give a file whose bands share one scale and one offset.</source>
        <translation>请给出各波段缩放系数和偏移相同的文件。</translation>
    </message>
    <message>
        <source>Give a finite number.</source>
        <translation>请给出有限的数字。</translation>
    </message>
    <message>
        <source>Give a model written by ClearDate's train.</source>
        <translation>请给出由 ClearDate 的 train 写出的模型。</translation>
    </message>
    <message>
        <source>Give a name for each band of both optical images, &quot;-&quot; for one to leave out.</source>
        <translation>请为两幅光学影像的每个波段给出名称，要略去的写 &quot;-&quot;。</translation>
    </message>
    <message>
        <source>Give a number above 0 in the units of the CRS, for example swir16@20.</source>
        <translation>请给出大于 0 的数，以 CRS 的单位计，例如 swir16@20。</translation>
    </message>
    <message>
        <source>Give a number {limits}.</source>
        <translation>请给出{limits}的数字。</translation>
    </message>
    <message>
        <source>Give a product of Sentinel-1.</source>
        <translation>请给出 Sentinel-1 产品。</translation>
    </message>
    <message>
        <source>Give a raster that GDAL reads, for example a GeoTIFF.</source>
        <translation>请给出 GDAL 能读取的栅格，例如 GeoTIFF。</translation>
    </message>
    <message>
        <source>Give a raster that GDAL reads, or polygons as GeoJSON (.geojson).</source>
        <translation>请给出 GDAL 能读取的栅格，或 GeoJSON（.geojson）格式的多边形。</translation>
    </message>
    <message>
        <source>Give a raster with VV and VH, or with one of them.</source>
        <translation>请给出含 VV 和 VH 或其中之一的栅格。</translation>
    </message>
    <message>
        <source>Give a raster with at least {least} bands, for example red, green, blue and NIR.</source>
        <translation>请给出至少有 {least} 个波段的栅格，例如红、绿、蓝、近红外。</translation>
    </message>
    <message>
        <source>Give a raster with {bands}.</source>
        <translation>请给出含 {bands} 的栅格。</translation>
    </message>
    <message>
        <source>Give a scene file or a season.</source>
        <translation>请给出场景文件或季节数据。</translation>
    </message>
    <message>
        <source>Give a smaller number.</source>
        <translation>请给出较小的数字。</translation>
    </message>
    <message>
        <source>Give amplitudes in dB.</source>
        <translation>请给出以 dB 表示的幅度。</translation>
    </message>
    <message>
        <source>Give an item of Sentinel-2 Level-2A, of Landsat Collection 2 Level-2 or of Sentinel-1 RTC.</source>
        <translation>请给出 Sentinel-2 Level-2A、Landsat Collection 2 Level-2 或 Sentinel-1 RTC 的条目。</translation>
    </message>
    <message>
        <source>Give another file, or check its nodata value.</source>
        <translation>请给出其他文件，或检查其 nodata 值。</translation>
    </message>
    <message>
        <source>Give another name.</source>
        <translation>请给出其他名称。</translation>
    </message>
    <message>
        <source>Give another path.</source>
        <translation>请给出其他路径。</translation>
    </message>
    <message>
        <source>Give another.</source>
        <translation>请另给一个。</translation>
    </message>
    <message>
        <source>Give at least one, or leave it out.</source>
        <translation>请至少给出一个，或将其省略。</translation>
    </message>
    <message>
        <source>Give each a name of its own.</source>
        <translation>请为每一景各取不同的名称。</translation>
    </message>
    <message>
        <source>Give each of a scene its own.</source>
        <translation>请为场景中的每景影像各取一个名称。</translation>
    </message>
    <message>
        <source>Give files of one acquisition and one tile.</source>
        <translation>请给出同一次获取、同一瓦片的文件。</translation>
    </message>
    <message>
        <source>Give files of the same place with valid pixels in common.</source>
        <translation>请给出同一地点、有共同有效像元的文件。</translation>
    </message>
    <message>
        <source>Give files of the same place, and check their CRS.</source>
        <translation>请给出同一地点的文件，并检查其 CRS。</translation>
    </message>
    <message>
        <source>Give images with the same bands, or leave --strict-bands out: then the others are filled.</source>
        <translation>请给出波段相同的影像，或不用 --strict-bands：那样会填补其余波段。</translation>
    </message>
    <message>
        <source>Give images with these bands in this order.</source>
        <translation>请按此顺序给出含有这些波段的影像。</translation>
    </message>
    <message>
        <source>Give images with these bands, or use a model that was trained on those you have.</source>
        <translation>请给出含有这些波段的影像，或使用以您现有波段训练的模型。</translation>
    </message>
    <message>
        <source>Give it, or name a model that takes {flag} alone (task A).</source>
        <translation>请给出它，或指定只需 {flag} 的模型（任务 A）。</translation>
    </message>
    <message>
        <source>Give it, or use a model that takes {flag} alone (task A).</source>
        <translation>请给出它，或使用只需 {flag} 的模型（任务 A）。</translation>
    </message>
    <message>
        <source>Give longitude and latitude, or name the file's CRS in its member crs.</source>
        <translation>请给出经纬度，或在文件的 crs 成员中指定其 CRS。</translation>
    </message>
    <message>
        <source>Give longitudes and latitudes: xmin,ymin,xmax,ymax with xmin &lt; xmax, ymin &lt; ymax.</source>
        <translation>请给出经纬度：xmin,ymin,xmax,ymax，且 xmin &lt; xmax，ymin &lt; ymax。</translation>
    </message>
    <message>
        <source>Give one of them.</source>
        <translation>请给出其中之一。</translation>
    </message>
    <message>
        <source>Give one of these names in place of the file's.</source>
        <translation>请用这些名称之一代替文件名。</translation>
    </message>
    <message>
        <source>Give one with --clouds.</source>
        <translation>请用 --clouds 给出云掩膜。</translation>
    </message>
    <message>
        <source>Give products, folders of them, or --table.</source>
        <translation>请给出产品、含有产品的文件夹，或 --table。</translation>
    </message>
    <message>
        <source>Give the clear image of another date as T1.</source>
        <translation>请将另一日期的晴空影像作为 T1。</translation>
    </message>
    <message>
        <source>Give the cloud mask of T2: optical T2 brings none of its own, and has a value in every pixel.</source>
        <translation>请给出 T2 的云掩膜：光学 T2 不带掩膜，且每个像元都有值。</translation>
    </message>
    <message>
        <source>Give the cloud mask that it names, or polygons of the clouds.</source>
        <translation>请给出其中所指的云掩膜，或云的多边形。</translation>
    </message>
    <message>
        <source>Give the mask of this image, or name the values that are cloud (--cloud-values). If the mask is right and this is snow, say what the mask is (--cloud-kind).</source>
        <translation>请给出此影像的掩膜，或指定表示云的值（--cloud-values）。如果掩膜正确而这是雪，请说明掩膜的类型（--cloud-kind）。</translation>
    </message>
    <message>
        <source>Give the name of a file.</source>
        <translation>请给出文件名。</translation>
    </message>
    <message>
        <source>Give the path of gpt in SNAP's folder bin.</source>
        <translation>请给出 SNAP 的 bin 文件夹中 gpt 的路径。</translation>
    </message>
    <message>
        <source>Give the reflectance product and not a picture of it, or set scale and offset.</source>
        <translation>请给出反射率产品而不是其图片，或设置缩放系数和偏移。</translation>
    </message>
    <message>
        <source>Give the same scenes and settings, or train without resuming.</source>
        <translation>请给出相同的场景和设置，或不使用续训，重新训练。</translation>
    </message>
    <message>
        <source>Give what to_json wrote.</source>
        <translation>请给出 to_json 写出的内容。</translation>
    </message>
    <message>
        <source>Give xmin,ymin,xmax,ymax in degrees, or a GeoJSON file.</source>
        <translation>请给出以度为单位的 xmin,ymin,xmax,ymax，或 GeoJSON 文件。</translation>
    </message>
    <message>
        <source>Give xmin,ymin,xmax,ymax or a GeoJSON file.</source>
        <translation>请给出 xmin,ymin,xmax,ymax 或 GeoJSON 文件。</translation>
    </message>
    <message>
        <source>Give xmin,ymin,xmax,ymax with xmin &lt; xmax, ymin &lt; ymax.</source>
        <translation>请给出 xmin,ymin,xmax,ymax，且 xmin &lt; xmax，ymin &lt; ymax。</translation>
    </message>
    <message>
        <source>Give {kind_name}.</source>
        <translation>请给出{kind_name}。</translation>
    </message>
    <message>
        <source>Give {needed}, and where wished {wished}.</source>
        <translation>请给出 {needed}，需要时还可给出 {wished}。</translation>
    </message>
    <message>
        <source>Go on with that version, or train without resuming.</source>
        <translation>请用该版本继续，或不使用续训，重新训练。</translation>
    </message>
    <message>
        <source>Going on after epoch {epoch}.</source>
        <translation>从第 {epoch} 轮之后继续。</translation>
    </message>
    <message>
        <source>How large {name} gets inside the network cannot be told before it runs.</source>
        <translation>在运行之前，无法得知网络内部的 {name} 会有多大。</translation>
    </message>
    <message>
        <source>If it is per cent, set its scale to 0.01; else set the scale that it has.</source>
        <translation>如果是百分比，请将其缩放系数设为 0.01；否则请设置其实际的缩放系数。</translation>
    </message>
    <message>
        <source>If its 0 means cloud, set --cloud-values 0; name the values that are cloud, or give the mask of this image.</source>
        <translation>如果其中的 0 表示云，请设置 --cloud-values 0；或指定表示云的值，或给出此影像的掩膜。</translation>
    </message>
    <message>
        <source>If its nodata means clear, save the mask without it (gdal_translate -a_nodata none).</source>
        <translation>如果其 nodata 表示晴空，请去掉该值后保存掩膜（gdal_translate -a_nodata none）。</translation>
    </message>
    <message>
        <source>If its nodata means cloud, save the mask without it (gdal_translate -a_nodata none); else there is nothing to fill.</source>
        <translation>如果其 nodata 表示云，请去掉该值后保存掩膜（gdal_translate -a_nodata none）；否则没有需要填补的部分。</translation>
    </message>
    <message>
        <source>Importing the libraries</source>
        <translation>正在导入库</translation>
    </message>
    <message>
        <source>Importing what training needs</source>
        <translation>正在导入训练所需的库</translation>
    </message>
    <message>
        <source>In QGIS run cleardate:install with TIER={extra}; elsewhere install ClearDate's extra '{extra2}' in the environment that runs it ({executable}).</source>
        <translation>在 QGIS 中请以 TIER={extra} 运行 cleardate:install；其他情况下请在运行 ClearDate 的环境（{executable}）中安装其 extra '{extra2}'。</translation>
    </message>
    <message>
        <source>In the parts that were looked at, {count} pixels of {role} ({name}) hold what no observation can be ({values}): they count as nodata.</source>
        <translation>在检查过的部分中，{role}（{name}）有 {count} 个像元的值不可能是观测值（{values}）：按 nodata 处理。</translation>
    </message>
    <message>
        <source>Inside the network {name} has {numbers} numbers for a tile of {pixels} pixels.</source>
        <translation>对于 {pixels} 像元的分块，网络内部的 {name} 含有 {numbers} 个数值。</translation>
    </message>
    <message>
        <source>Inside the network {name} has {numbers} numbers; {most_constant} are allowed.</source>
        <translation>网络内部的 {name} 含有 {numbers} 个数值；最多允许 {most_constant} 个。</translation>
    </message>
    <message>
        <source>Install the plugin again, or name a model.</source>
        <translation>请重新安装插件，或指定模型。</translation>
    </message>
    <message>
        <source>Install {package}, or choose the device auto or cpu.</source>
        <translation>请安装 {package}，或选择设备 auto 或 cpu。</translation>
    </message>
    <message>
        <source>It cannot be told what is cloud in the {role} {path}: {problem}.</source>
        <translation>无法判断 {role} {path} 中哪些是云：{problem}。</translation>
    </message>
    <message>
        <source>It has too few bands in common with the other dates.</source>
        <translation>它与其他日期共有的波段太少。</translation>
    </message>
    <message>
        <source>It has {names}.</source>
        <translation>它有 {names}。</translation>
    </message>
    <message>
        <source>It is not clear that SAR helped on this scene</source>
        <translation>无法确定 SAR 对此场景是否有帮助</translation>
    </message>
    <message>
        <source>It is {found}; give it where that is asked for.</source>
        <translation>它是 {found}；请在需要它的地方给出。</translation>
    </message>
    <message>
        <source>Its PSNR in {precision} is no number.</source>
        <translation>其 {precision} 下的 PSNR 不是数值。</translation>
    </message>
    <message>
        <source>Its SAR cannot be used: {reason}</source>
        <translation>其 SAR 无法使用：{reason}</translation>
    </message>
    <message>
        <source>Its clear pixels do not settle what is to be learned.</source>
        <translation>其晴空像元不足以确定要学习的内容。</translation>
    </message>
    <message>
        <source>Landsat's QA_PIXEL</source>
        <translation>Landsat 的 QA_PIXEL</translation>
    </message>
    <message>
        <source>Learning how far to trust the result</source>
        <translation>正在学习结果的可信程度</translation>
    </message>
    <message>
        <source>Learning {name}</source>
        <translation>正在学习 {name}</translation>
    </message>
    <message>
        <source>Learning, epoch {epoch} of {epochs}</source>
        <translation>正在学习，第 {epoch} 轮，共 {epochs} 轮</translation>
    </message>
    <message>
        <source>Leave --keep-resolution out, or leave bands out with --bands.</source>
        <translation>请去掉 --keep-resolution，或用 --bands 略去波段。</translation>
    </message>
    <message>
        <source>Leave --keep-resolution out, or say how wide the pixels of a band are, for example --bands red,green,blue,nir,swir16@20.</source>
        <translation>请去掉 --keep-resolution，或说明波段的像元宽度，例如 --bands red,green,blue,nir,swir16@20。</translation>
    </message>
    <message>
        <source>Leave out --every-sar-date, or prepare the season with SAR.</source>
        <translation>去掉 --every-sar-date，或准备带有 SAR 的季节数据。</translation>
    </message>
    <message>
        <source>Leave out {index}, or prepare the season with this band.</source>
        <translation>去掉 {index}，或在准备季节数据时包含此波段。</translation>
    </message>
    <message>
        <source>Leave the model out, or train it on another date.</source>
        <translation>请去掉该模型，或用其他日期训练。</translation>
    </message>
    <message>
        <source>Leave them out, or give images in place of --season.</source>
        <translation>请省略它们，或给出影像以代替 --season。</translation>
    </message>
    <message>
        <source>Little of the date is clear, so this may differ under the cloud.</source>
        <translation>该日期的晴空很少，云下的情况可能不同。</translation>
    </message>
    <message>
        <source>Look whether its mask is the right one.</source>
        <translation>请检查其掩膜是否正确。</translation>
    </message>
    <message>
        <source>Look whether the values of this date and of its neighbours are right.</source>
        <translation>请检查该日期及其相邻日期的值是否正确。</translation>
    </message>
    <message>
        <source>Looking at all dates</source>
        <translation>正在查看所有日期</translation>
    </message>
    <message>
        <source>Looking for clouds</source>
        <translation>正在查找云</translation>
    </message>
    <message>
        <source>Looking for products</source>
        <translation>正在查找产品</translation>
    </message>
    <message>
        <source>Looking for the files that the inputs are made of</source>
        <translation>正在查找构成输入的文件</translation>
    </message>
    <message>
        <source>Make files of the bands that matter, for example with gdal_translate -b.</source>
        <translation>请用所需的波段生成文件，例如用 gdal_translate -b。</translation>
    </message>
    <message>
        <source>Make it again with 'scene'.</source>
        <translation>请用 'scene' 重新创建。</translation>
    </message>
    <message>
        <source>Make one with the command or algorithm 'prepare'.</source>
        <translation>请用命令或算法“prepare”创建。</translation>
    </message>
    <message>
        <source>Make one with the command or algorithm 'scene'.</source>
        <translation>请用命令或算法 'scene' 创建。</translation>
    </message>
    <message>
        <source>Make the folder, or choose another one.</source>
        <translation>请创建该文件夹，或选择其他文件夹。</translation>
    </message>
    <message>
        <source>Make the scene with all rasters, or choose a preset that needs fewer.</source>
        <translation>请用全部栅格创建场景，或选择所需较少的预设。</translation>
    </message>
    <message>
        <source>Make them of images with the same bands; say the names with --bands where the files have none.</source>
        <translation>请用波段相同的影像创建场景；文件中没有波段名称时，用 --bands 指定。</translation>
    </message>
    <message>
        <source>Most systems take names of 255 bytes in paths of 4095: choose a shorter one.</source>
        <translation>多数系统的名称上限为 255 字节，路径上限为 4095 字节：请选择较短的名称或路径。</translation>
    </message>
    <message>
        <source>Move it to another place and train without resuming.</source>
        <translation>请将其移到别处，不使用续训，重新训练。</translation>
    </message>
    <message>
        <source>Name another folder.</source>
        <translation>请指定其他文件夹。</translation>
    </message>
    <message>
        <source>Name at least {least} bands of reflectance.</source>
        <translation>请至少指定 {least} 个反射率波段。</translation>
    </message>
    <message>
        <source>Name bands of these with --learn-bands, or leave it out.</source>
        <translation>请用 --learn-bands 指定其中的波段，或省略该参数。</translation>
    </message>
    <message>
        <source>Name its file with --report.</source>
        <translation>请用 --report 指定报告文件。</translation>
    </message>
    <message>
        <source>Name one of them.</source>
        <translation>请指定其中之一。</translation>
    </message>
    <message>
        <source>Name the values that are cloud (--cloud-values), or say what the mask is (--cloud-kind).</source>
        <translation>请指定表示云的值（--cloud-values），或掩膜的类型（--cloud-kind）。</translation>
    </message>
    <message>
        <source>Name them in the column bands.</source>
        <translation>请在 bands 列中给出波段名称。</translation>
    </message>
    <message>
        <source>Neither metadata nor names state scale and offset: reflectance is taken as number x 0.0001 for whole numbers, without offset.</source>
        <translation>元数据和名称都没有给出缩放系数和偏移：对整数，反射率按 数值 x 0.0001 计算，没有偏移。</translation>
    </message>
    <message>
        <source>No SAR is near this day either: nothing tells of it but other dates.</source>
        <translation>这一天附近也没有 SAR：只能依据其他日期。</translation>
    </message>
    <message>
        <source>No cloud mask is given: the pixels of optical T2 without a value are filled.</source>
        <translation>没有给出云掩膜：填补光学 T2 中没有值的像元。</translation>
    </message>
    <message>
        <source>No date could be filled; the first: {reason}</source>
        <translation>没有日期能够填补；第一个：{reason}</translation>
    </message>
    <message>
        <source>No date has a pixel under cloud that could be filled.</source>
        <translation>没有日期含有可填补的云下像元。</translation>
    </message>
    <message>
        <source>No file of it is there.</source>
        <translation>它没有任何文件。</translation>
    </message>
    <message>
        <source>No image file of it is there.</source>
        <translation>它没有任何影像文件。</translation>
    </message>
    <message>
        <source>No image shows this day: all of it is simulated.</source>
        <translation>没有影像显示这一天：全部为模拟结果。</translation>
    </message>
    <message>
        <source>No metadata of {file_name} state its units: its values (median {middle}) are those of {unit}.</source>
        <translation>{file_name} 的元数据没有给出单位：其数值（中位数 {middle}）符合{unit}。</translation>
    </message>
    <message>
        <source>No other date could be left out to try it: how far to trust it is not known.</source>
        <translation>没有其他日期可留出来检验：可信程度未知。</translation>
    </message>
    <message>
        <source>No other date shows {share} of the simulated pixels: they go by SAR alone.</source>
        <translation>模拟像元中有 {share} 未被其他任何日期观测到：它们仅依据 SAR。</translation>
    </message>
    <message>
        <source>No other date that may be used shows a clear pixel.</source>
        <translation>可用的其他日期都没有晴空像元。</translation>
    </message>
    <message>
        <source>No patch of {edge} px has enough clear pixels in the training area.</source>
        <translation>训练区内没有晴空像元足够多的 {edge} px 图像块。</translation>
    </message>
    <message>
        <source>No pixel of {name} is under cloud: there is nothing to fill.</source>
        <translation>{name} 没有云下像元：无需填补。</translation>
    </message>
    <message>
        <source>No product is left that can be used.</source>
        <translation>没有剩下可用的产品。</translation>
    </message>
    <message>
        <source>No trust layer is written: how far to trust this date is not known.</source>
        <translation>未写出可信度图层：该日期的可信程度未知。</translation>
    </message>
    <message>
        <source>None of its activations can be in 8 bits.</source>
        <translation>其激活值均不能用 8 位表示。</translation>
    </message>
    <message>
        <source>None of the products ({count}) can be used.</source>
        <translation>这些产品（{count}）都无法使用。</translation>
    </message>
    <message>
        <source>None of {looked_at} clear pixels looks like cloud that the mask misses.</source>
        <translation>{looked_at} 个晴空像元中没有看起来像掩膜漏掉的云的。</translation>
    </message>
    <message>
        <source>Not all images have {names} of {title}: left out.</source>
        <translation>并非所有影像都有 {title} 的 {names}：已略去。</translation>
    </message>
    <message>
        <source>Not all scenes have {left} of {name}: left out.</source>
        <translation>并非所有场景都有 {name} 的 {left}：略去。</translation>
    </message>
    <message>
        <source>Not one pixel has all inputs: the layers are nodata where others are not.</source>
        <translation>没有一个像元具备全部输入：一些图层有值处，另一些为 nodata。</translation>
    </message>
    <message>
        <source>Nothing can be written to {parent}: {strerror}.</source>
        <translation>无法写入 {parent}：{strerror}。</translation>
    </message>
    <message>
        <source>Nothing is learned from them.</source>
        <translation>不从它们学习。</translation>
    </message>
    <message>
        <source>On held-out clear pixels {method} would do better than {name} by {db} dB; the method auto would weigh them.</source>
        <translation>在留出的晴空像元上，{method}会比 {name} 高 {db} dB；方法 auto 会对它们加权。</translation>
    </message>
    <message>
        <source>One pass is on several tiles: {tiles}.</source>
        <translation>同一次过境位于多个瓦片上：{tiles}。</translation>
    </message>
    <message>
        <source>Open it with open_scene, and reopen the description of what that gives.</source>
        <translation>请用 open_scene 打开，再用所得场景的描述重新打开。</translation>
    </message>
    <message>
        <source>Open it, or leave out --events.</source>
        <translation>请打开标准输出，或去掉 --events。</translation>
    </message>
    <message>
        <source>Open the scene again.</source>
        <translation>请重新打开该场景。</translation>
    </message>
    <message>
        <source>Opening the model and the rasters</source>
        <translation>正在打开模型和栅格</translation>
    </message>
    <message>
        <source>Opening the rasters</source>
        <translation>正在打开栅格</translation>
    </message>
    <message>
        <source>Opening the season</source>
        <translation>正在打开季节数据</translation>
    </message>
    <message>
        <source>Optical T1 ({t1}) and optical T2 ({t2}) are the same image: all clear pixels that were compared are equal.</source>
        <translation>光学 T1（{t1}）和光学 T2（{t2}）是同一影像：所有对比过的晴空像元都相等。</translation>
    </message>
    <message>
        <source>Optical T1 and T2 are {days} days apart; a T1 nearer in time may do better.</source>
        <translation>光学 T1 和 T2 相隔 {days} 天；时间更近的 T1 效果可能更好。</translation>
    </message>
    <message>
        <source>Optical T1 says little of T2{apart}: their correlation on clear pixels is {correlation}. The fill rests on SAR and on what the clear pixels teach; use a T1 nearer in time if there is one.</source>
        <translation>光学 T1 对 T2 的参考价值很小{apart}：二者在晴空像元上的相关系数为 {correlation}。填补依靠 SAR 和从晴空像元学到的信息；如有时间更近的 T1，请使用它。</translation>
    </message>
    <message>
        <source>Optical T2 has {clear} clear pixels ({cloud} of {total} are cloud); filling learns from the clear part and needs at least {least_clear}.</source>
        <translation>光学 T2 有 {clear} 个晴空像元（{total} 个中有 {cloud} 个是云）；填补要从晴空部分学习，至少需要 {least_clear} 个。</translation>
    </message>
    <message>
        <source>Other dates that show snow or ice are not used, as this one shows none: {count}.</source>
        <translation>该日期没有冰雪，因此不使用有冰雪的其他日期：{count}。</translation>
    </message>
    <message>
        <source>Painting the landscape</source>
        <translation>正在绘制地貌</translation>
    </message>
    <message>
        <source>Pairs of dates are left out that show less than {least} % of the raster clear on both dates: {pairs}.</source>
        <translation>两个日期均为晴空的部分不足栅格 {least} % 的日期对不予采用：{pairs}。</translation>
    </message>
    <message>
        <source>Patches of {smallest} px are too small for the discriminator.</source>
        <translation>{smallest} px 的图像块对判别器来说太小。</translation>
    </message>
    <message>
        <source>Please report it with the log.</source>
        <translation>请附上日志报告此问题。</translation>
    </message>
    <message>
        <source>Prepare a season of the two with --from and --to, or make a scene file.</source>
        <translation>请用 --from 和 --to 准备只含这两个日期的季节数据，或创建场景文件。</translation>
    </message>
    <message>
        <source>Prepare it again from images that can be read.</source>
        <translation>请用可读取的影像重新准备。</translation>
    </message>
    <message>
        <source>Prepare it again with SAR.</source>
        <translation>请连同 SAR 重新准备。</translation>
    </message>
    <message>
        <source>Prepare it with more dates and SAR, or make a scene file.</source>
        <translation>请用更多日期和 SAR 准备，或制作场景文件。</translation>
    </message>
    <message>
        <source>Prepare the season again, or bring its files back.</source>
        <translation>请重新准备季节数据，或恢复其文件。</translation>
    </message>
    <message>
        <source>Prepare the season again.</source>
        <translation>请重新准备季节数据。</translation>
    </message>
    <message>
        <source>Prepare the season with an area and --copy.</source>
        <translation>请指定区域和 --copy 来准备季节数据。</translation>
    </message>
    <message>
        <source>Prepare the season with more dates.</source>
        <translation>请用更多日期准备季节数据。</translation>
    </message>
    <message>
        <source>Preparing {name}</source>
        <translation>正在准备 {name}</translation>
    </message>
    <message>
        <source>Put it on a map first: gdalwarp FILE PLACED.tif (in QGIS: Raster &gt; Projections &gt; Warp), and give that.</source>
        <translation>请先将其配准到地图：gdalwarp FILE PLACED.tif（在 QGIS 中：栅格 &gt; 投影 &gt; 变形），然后给出结果。</translation>
    </message>
    <message>
        <source>Reading or writing failed{where}: {strerror}.</source>
        <translation>读写失败{where}：{strerror}。</translation>
    </message>
    <message>
        <source>Reading the clear pixels</source>
        <translation>正在读取晴空像元</translation>
    </message>
    <message>
        <source>Reading the scenes</source>
        <translation>正在读取场景</translation>
    </message>
    <message>
        <source>Reading {name}</source>
        <translation>正在读取 {name}</translation>
    </message>
    <message>
        <source>Removed {path}, left unfinished by an earlier run.</source>
        <translation>已移除以前运行未完成而遗留的 {path}。</translation>
    </message>
    <message>
        <source>Rename it.</source>
        <translation>请将其重命名。</translation>
    </message>
    <message>
        <source>Row {number} of {path}: {text}</source>
        <translation>{path} 的第 {number} 行：{text}</translation>
    </message>
    <message>
        <source>Run its graph builder to see why.</source>
        <translation>请运行其图形构建器（Graph Builder）查看原因。</translation>
    </message>
    <message>
        <source>Running a tiny network on each device</source>
        <translation>正在每个设备上运行微型网络</translation>
    </message>
    <message>
        <source>SAR T1 ({t1}) and SAR T2 ({t2}) are the same image, so SAR says nothing of what has changed.</source>
        <translation>SAR T1（{t1}）和 SAR T2（{t2}）是同一影像，因此 SAR 不能说明发生了什么变化。</translation>
    </message>
    <message>
        <source>SAR T1 is {t1} and SAR T2 is {t2}, as their names say: they differ by the slope of the ground and not by what has changed. Give both of one kind.</source>
        <translation>从名称看，SAR T1 为 {t1}，SAR T2 为 {t2}：二者的差异来自地面坡度，而不是变化。请给出同一类型的两幅影像。</translation>
    </message>
    <message>
        <source>SAR T2 made the result worse on this scene</source>
        <translation>SAR T2 使此场景的结果变差</translation>
    </message>
    <message>
        <source>SAR helped on this scene</source>
        <translation>SAR 对此场景有帮助</translation>
    </message>
    <message>
        <source>SNAP corrects the image</source>
        <translation>SNAP 正在校正影像</translation>
    </message>
    <message>
        <source>SNAP ended with {code}: {words}</source>
        <translation>SNAP 以 {code} 结束：{words}</translation>
    </message>
    <message>
        <source>SNAP has written nothing.</source>
        <translation>SNAP 没有写出任何内容。</translation>
    </message>
    <message>
        <source>SNAP's program gpt was not found, and {text}</source>
        <translation>未找到 SNAP 的程序 gpt，而且{text}</translation>
    </message>
    <message>
        <source>Save it as CSV with the columns date, optical, clouds and sar.</source>
        <translation>请保存为含有 date、optical、clouds 和 sar 列的 CSV。</translation>
    </message>
    <message>
        <source>Save it as EPSG:4326.</source>
        <translation>请保存为 EPSG:4326。</translation>
    </message>
    <message>
        <source>Save it as GeoJSON, in longitude and latitude.</source>
        <translation>请以经纬度保存为 GeoJSON。</translation>
    </message>
    <message>
        <source>Save it as a file, and give that.</source>
        <translation>请将其保存为文件，然后使用该文件。</translation>
    </message>
    <message>
        <source>Save the polygons again.</source>
        <translation>请重新保存多边形。</translation>
    </message>
    <message>
        <source>Save the polygons as GeoJSON.</source>
        <translation>请将多边形保存为 GeoJSON。</translation>
    </message>
    <message>
        <source>Say which units it has.</source>
        <translation>请指定其单位。</translation>
    </message>
    <message>
        <source>Say with --area what is to be copied.</source>
        <translation>请用 --area 指定要复制的范围。</translation>
    </message>
    <message>
        <source>Say with --area which place is wanted.</source>
        <translation>请用 --area 指定所需的地点。</translation>
    </message>
    <message>
        <source>Say {kinds}.</source>
        <translation>请指定 {kinds}。</translation>
    </message>
    <message>
        <source>Say {sar_units}.</source>
        <translation>请指定 {sar_units}。</translation>
    </message>
    <message>
        <source>Say {sar} or {optical}.</source>
        <translation>请指定 {sar} 或 {optical}。</translation>
    </message>
    <message>
        <source>Scoring</source>
        <translation>正在评分</translation>
    </message>
    <message>
        <source>Scoring and exporting the best epoch</source>
        <translation>正在评分并导出最佳轮次</translation>
    </message>
    <message>
        <source>Scoring epoch {epoch} on held-out pixels</source>
        <translation>正在留出像元上评分（第 {epoch} 轮）</translation>
    </message>
    <message>
        <source>See above what is wrong with each.</source>
        <translation>请查看上文中各产品的问题。</translation>
    </message>
    <message>
        <source>See the table summary.csv for the others.</source>
        <translation>其余日期请见表 summary.csv。</translation>
    </message>
    <message>
        <source>Sentinel-2's scene classification (SCL)</source>
        <translation>Sentinel-2 的场景分类（SCL）</translation>
    </message>
    <message>
        <source>Set scale and offset so that reflectance = value x scale + offset lies in 0 to 1; these are {source}.</source>
        <translation>请设置 scale 和 offset，使反射率 = 值 x scale + offset 位于 0 至 1 之间；当前为{source}。</translation>
    </message>
    <message>
        <source>Set the CRS of its files.</source>
        <translation>请设置其文件的 CRS。</translation>
    </message>
    <message>
        <source>Set the CRS of the file, or give files that share one pixel grid.</source>
        <translation>请设置文件的 CRS，或给出像元格网一致的文件。</translation>
    </message>
    <message>
        <source>Starting</source>
        <translation>正在启动</translation>
    </message>
    <message>
        <source>Stopped by the user.</source>
        <translation>已由用户停止。</translation>
    </message>
    <message>
        <source>Stopped by you: the best model so far (epoch {epoch}) is kept.</source>
        <translation>已由您停止：保留目前的最佳模型（第 {epoch} 轮）。</translation>
    </message>
    <message>
        <source>Stopping. Ctrl-C again ends at once.</source>
        <translation>正在停止。再按一次 Ctrl-C 立即结束。</translation>
    </message>
    <message>
        <source>Take patches and scenes of {minimum} px or more, or a preset without one.</source>
        <translation>请使用 {minimum} px 或更大的图像块和场景，或使用不带判别器的预设。</translation>
    </message>
    <message>
        <source>Testing {title} on clear pixels</source>
        <translation>正在晴空像元上测试{title}</translation>
    </message>
    <message>
        <source>The MTL of {path} does not say scale and offset of {band}.</source>
        <translation>{path} 的 MTL 没有给出 {band} 的缩放系数和偏移。</translation>
    </message>
    <message>
        <source>The SAR images have other orbits ({before} and {after}): what they see from elsewhere is taken for a change. Choose SAR of T1 from the orbit of T2.</source>
        <translation>两幅 SAR 影像的轨道不同（{before} 和 {after}）：因观测位置不同而见到的内容会被当作变化。请选择与 T2 同轨道的 T1 SAR。</translation>
    </message>
    <message>
        <source>The STAC file {path} is cut off ({error}).</source>
        <translation>STAC 文件 {path} 不完整（{error}）。</translation>
    </message>
    <message>
        <source>The STAC item {path} has no assets that are known as bands.</source>
        <translation>STAC 条目 {path} 没有可识别为波段的资产。</translation>
    </message>
    <message>
        <source>The acquisition {name} has the units {sar_units}.</source>
        <translation>影像 {name} 的单位为 {sar_units}。</translation>
    </message>
    <message>
        <source>The acquisition {name} is of the kind {kind}.</source>
        <translation>影像 {name} 的类型为 {kind}。</translation>
    </message>
    <message>
        <source>The archive {path} holds {count} files.</source>
        <translation>压缩包 {path} 含有 {count} 个文件。</translation>
    </message>
    <message>
        <source>The archive {path} holds {name}, which points outside of it.</source>
        <translation>压缩包 {path} 含有 {name}，它指向压缩包之外。</translation>
    </message>
    <message>
        <source>The archive {path} is cut off or damaged ({error}).</source>
        <translation>压缩包 {path} 不完整或已损坏（{error}）。</translation>
    </message>
    <message>
        <source>The archive {path} is locked by a password.</source>
        <translation>压缩包 {path} 有密码保护。</translation>
    </message>
    <message>
        <source>The area has {width} x {height} pixels.</source>
        <translation>该区域有 {width} x {height} 像元。</translation>
    </message>
    <message>
        <source>The area {area} does not have four numbers.</source>
        <translation>区域 {area} 没有四个数字。</translation>
    </message>
    <message>
        <source>The area {area} is empty.</source>
        <translation>区域 {area} 为空。</translation>
    </message>
    <message>
        <source>The area {path}</source>
        <translation>区域 {path}</translation>
    </message>
    <message>
        <source>The area {path} is no GeoJSON file.</source>
        <translation>区域 {path} 不是 GeoJSON 文件。</translation>
    </message>
    <message>
        <source>The area {text} does not have four numbers.</source>
        <translation>区域 {text} 没有四个数字。</translation>
    </message>
    <message>
        <source>The area {text} is no extent in degrees.</source>
        <translation>区域 {text} 不是以度为单位的范围。</translation>
    </message>
    <message>
        <source>The asset {file} of {path} is not there.</source>
        <translation>{path} 的资产 {file} 不存在。</translation>
    </message>
    <message>
        <source>The assets of {path} are on the network: {address}.</source>
        <translation>{path} 的资产在网络上：{address}。</translation>
    </message>
    <message>
        <source>The bands of optical T2 may bear wrong names: on {share} of its clear pixels, those that look like plants, {blue} is brighter than {nir}. They are taken as they are named; say the right names with --bands if they are not.</source>
        <translation>光学 T2 的波段名称可能有误：在看起来像植物的晴空像元中，有 {share} 的像元 {blue} 比 {nir} 更亮。现按其名称使用；若名称不对，请用 --bands 给出正确名称。</translation>
    </message>
    <message>
        <source>The bands of the file given as {role} have different scales or offsets: {path} has scales {scales}, offsets {offsets}.</source>
        <translation>作为 {role} 给出的文件各波段的缩放系数或偏移不同：{path} 的缩放系数为 {scales}，偏移为 {offsets}。</translation>
    </message>
    <message>
        <source>The bands of {path} do not cover the same ground: {name} is another part.</source>
        <translation>{path} 的各波段覆盖的地面不同：{name} 是另一部分。</translation>
    </message>
    <message>
        <source>The bands of {title} are {names} by their names, and are taken so.</source>
        <translation>按名称，{title} 的波段为 {names}，并照此处理。</translation>
    </message>
    <message>
        <source>The bands of {title} have no names that tell them; they are taken as {names}, in this order.</source>
        <translation>{title} 的波段没有可识别的名称；按此顺序视为 {names}。</translation>
    </message>
    <message>
        <source>The checkpoint {checkpoint} belongs to another run: it differs in {changed}.</source>
        <translation>检查点 {checkpoint} 属于另一次运行：不同之处为 {changed}。</translation>
    </message>
    <message>
        <source>The checkpoint {checkpoint} is damaged: its {wrong} is not as this run's.</source>
        <translation>检查点 {checkpoint} 已损坏：其 {wrong} 与此次运行的不符。</translation>
    </message>
    <message>
        <source>The checkpoint {checkpoint} is of another version of ClearDate, most likely an earlier one.</source>
        <translation>检查点 {checkpoint} 属于 ClearDate 的另一个版本，很可能是较早的版本。</translation>
    </message>
    <message>
        <source>The checkpoint {path} holds values that are no numbers: the training had diverged, or it is damaged.</source>
        <translation>检查点 {path} 含有非数值：训练当时已发散，或它已损坏。</translation>
    </message>
    <message>
        <source>The checkpoint {path} is of another version of ClearDate: its format is {found}, this one reads {format}.</source>
        <translation>检查点 {path} 属于另一版本的 ClearDate：其格式为 {found}，此 ClearDate 读取 {format}。</translation>
    </message>
    <message>
        <source>The clear pixels of optical T2 are too few or too scattered to hold some out, or optical T1 and SAR are nodata there.</source>
        <translation>光学 T2 的晴空像元太少或太分散，无法留出一部分；或者该处的光学 T1 和 SAR 为 nodata。</translation>
    </message>
    <message>
        <source>The clear pixels within {width} pixels of the clouds differ from those further off, as haze or shadow does that the mask misses. They stay as they are, but nothing is adjusted to them; growing the mask by {width2} pixels would fill them too.</source>
        <translation>距云 {width} 像元以内的晴空像元与更远处的不同，像是掩膜漏掉的霾或阴影。它们保持原样，但不以其为基准作调整；将掩膜扩展 {width2} 像元也会把它们填补。</translation>
    </message>
    <message>
        <source>The cloud mask covers {share} of what optical T2 shows.</source>
        <translation>云掩膜覆盖了光学 T2 所示内容的 {share}。</translation>
    </message>
    <message>
        <source>The cloud mask holds no cloud on this image: optical T2 is copied as it is.</source>
        <translation>云掩膜在此影像上没有云：光学 T2 按原样复制。</translation>
    </message>
    <message>
        <source>The cloud mask holds no cloud, and says nothing of {unknown} pixels that optical T2 shows: they are its nodata ({nodata}), or it does not cover them.</source>
        <translation>云掩膜中没有云，也没有涵盖光学 T2 显示的 {unknown} 个像元：它们是掩膜的 nodata（{nodata}），或掩膜未覆盖它们。</translation>
    </message>
    <message>
        <source>The cloud mask is that of optical T2: {kind}.</source>
        <translation>云掩膜取自光学 T2：{kind}。</translation>
    </message>
    <message>
        <source>The cloud mask says nothing of {unknown} of the image (nodata, or it does not cover it): those pixels stay as they are, and nothing is learned from them.</source>
        <translation>云掩膜没有涵盖影像的 {unknown}（nodata 或未覆盖）：这些像元保持原样，也不从中学习。</translation>
    </message>
    <message>
        <source>The cloud mask spares nearly all of optical T2 ({share} is cloud), but {white} of what it calls clear has become white since T1, as cloud is.</source>
        <translation>云掩膜几乎放过了整个光学 T2（云占 {share}），但其所称晴空部分的 {white} 自 T1 以来变得像云一样白。</translation>
    </message>
    <message>
        <source>The collection {path}</source>
        <translation>集合 {path}</translation>
    </message>
    <message>
        <source>The command {command} has no field {name}.</source>
        <translation>命令 {command} 没有字段 {name}。</translation>
    </message>
    <message>
        <source>The command {command} needs the library {library}, which is not installed.</source>
        <translation>命令 {command} 需要库 {library}，但它没有安装。</translation>
    </message>
    <message>
        <source>The date {name} cannot be used: {reason}</source>
        <translation>日期 {name} 无法使用：{reason}</translation>
    </message>
    <message>
        <source>The demo scene needs a folder, and {folder} is a file.</source>
        <translation>演示场景需要文件夹，而 {folder} 是文件。</translation>
    </message>
    <message>
        <source>The description of the scene {name} does not say all units.</source>
        <translation>场景 {name} 的描述没有给出全部单位。</translation>
    </message>
    <message>
        <source>The device {name} was asked for but onnxruntime cannot use it here (it has {names}).</source>
        <translation>要求使用设备 {name}，但 onnxruntime 在此无法使用它（可用：{names}）。</translation>
    </message>
    <message>
        <source>The disk is full{where}.</source>
        <translation>磁盘已满{where}。</translation>
    </message>
    <message>
        <source>The disk is too small for {target}: up to {needed} MB may be needed, {free} MB are free.</source>
        <translation>磁盘空间不足以写入 {target}：最多可能需要 {needed} MB，可用 {free} MB。</translation>
    </message>
    <message>
        <source>The exported model differs from the trained one by {worst} of its range, {tolerance} is allowed; it is not kept.</source>
        <translation>导出的模型与训练的模型相差其值域的 {worst}，允许 {tolerance}；不予保留。</translation>
    </message>
    <message>
        <source>The extent {bounds} cannot be converted ({error}).</source>
        <translation>无法转换范围 {bounds}（{error}）。</translation>
    </message>
    <message>
        <source>The file given as {role} ({path})</source>
        <translation>作为 {role} 给出的文件（{path}）</translation>
    </message>
    <message>
        <source>The file given as {role} cannot be read as a raster: {path} ({error}).</source>
        <translation>作为 {role} 给出的文件无法按栅格读取：{path}（{error}）。</translation>
    </message>
    <message>
        <source>The file given as {role} does not exist: {path}.</source>
        <translation>作为 {role} 给出的文件不存在：{path}。</translation>
    </message>
    <message>
        <source>The file given as {role} has no band: {path}.</source>
        <translation>作为 {role} 给出的文件没有波段：{path}。</translation>
    </message>
    <message>
        <source>The file given as {role} has {count} bands of reflectance, which are too few: {path}.</source>
        <translation>作为 {role} 给出的文件有 {count} 个反射率波段，太少：{path}。</translation>
    </message>
    <message>
        <source>The file given as {role} has {count} bands without names: {path}.</source>
        <translation>作为 {role} 给出的文件有 {count} 个没有名称的波段：{path}。</translation>
    </message>
    <message>
        <source>The file given as {role} has {count} bands, and none of them is named as a polarisation: {path}.</source>
        <translation>作为 {role} 给出的文件有 {count} 个波段，但没有以极化方式命名的：{path}。</translation>
    </message>
    <message>
        <source>The file given as {role} has {found} band{value}: {path}.</source>
        <translation>作为 {role} 给出的文件有 {found} 个波段：{path}。</translation>
    </message>
    <message>
        <source>The file given as {role} holds no valid pixel: {path}.</source>
        <translation>作为 {role} 给出的文件没有有效像元：{path}。</translation>
    </message>
    <message>
        <source>The file given as {role} holds numbers of 8 bits, of which no scale is known: {path}.</source>
        <translation>作为 {role} 给出的文件为 8 位数值，其缩放系数未知：{path}。</translation>
    </message>
    <message>
        <source>The file given as {role} holds {count} rasters, and which is meant is not said: {path} has {inside}.</source>
        <translation>作为 {role} 给出的文件含有 {count} 个栅格，未说明用哪一个：{path} 有 {inside}。</translation>
    </message>
    <message>
        <source>The file given as {role} looks like reflectance in per cent: 99 % of its numbers lie below {high}, and no scale is known ({path}).</source>
        <translation>作为 {role} 给出的文件像是以百分比表示的反射率：99 % 的数值低于 {high}，且缩放系数未知（{path}）。</translation>
    </message>
    <message>
        <source>The file {path}</source>
        <translation>文件 {path}</translation>
    </message>
    <message>
        <source>The files of its bands {names} are missing.</source>
        <translation>缺少其波段 {names} 的文件。</translation>
    </message>
    <message>
        <source>The files of the job are written.</source>
        <translation>作业的文件已写出。</translation>
    </message>
    <message>
        <source>The files of {name} are not whole: it is filled again.</source>
        <translation>{name} 的文件不完整：将重新填补。</translation>
    </message>
    <message>
        <source>The folder of the output {path} does not exist.</source>
        <translation>输出 {path} 的文件夹不存在。</translation>
    </message>
    <message>
        <source>The folder {folder} is not empty.</source>
        <translation>文件夹 {folder} 不为空。</translation>
    </message>
    <message>
        <source>The folder {path} cannot be read: {strerror}.</source>
        <translation>无法读取文件夹 {path}：{strerror}。</translation>
    </message>
    <message>
        <source>The image of this day is not used: all of it is simulated.</source>
        <translation>不使用这一天的影像：全部为模拟结果。</translation>
    </message>
    <message>
        <source>The index {index} needs the band {band}; the dates have {bands}.</source>
        <translation>指数 {index} 需要 {band} 波段；这些日期有 {bands}。</translation>
    </message>
    <message>
        <source>The item does not say its day.</source>
        <translation>该条目没有注明日期。</translation>
    </message>
    <message>
        <source>The item says that its offset has been applied, but no number of its files lies below {smallest}: the offset of {offset} is taken as still in them.</source>
        <translation>该条目称偏移已应用，但其文件中没有低于 {smallest} 的数值：视为其中仍含偏移 {offset}。</translation>
    </message>
    <message>
        <source>The item says that its offset has not been applied, but {share} of the numbers of its files lie below 1000: offset 0 is taken.</source>
        <translation>该条目称偏移未应用，但其文件中 {share} 的数值低于 1000：偏移取 0。</translation>
    </message>
    <message>
        <source>The item says that the offset has been applied ({applied}), and states one. The files are not there to be asked: the flag is obeyed.</source>
        <translation>该条目称偏移已应用（{applied}），又给出了偏移。没有文件可供核对：以该标志为准。</translation>
    </message>
    <message>
        <source>The item states an offset of {offset}, and that it has been applied; its numbers (down to {smallest}) agree with the latter, so 0 is taken.</source>
        <translation>该条目给出偏移 {offset}，并称已应用；其数值（最小 {smallest}）与后者相符，因此取 0。</translation>
    </message>
    <message>
        <source>The item states no baseline and no offset: 0 is taken. A date proves nothing, since products were processed again.</source>
        <translation>该条目没有给出基线和偏移：取 0。由于产品经过重新处理，日期不能作为依据。</translation>
    </message>
    <message>
        <source>The item states no baseline and no offset: the offset of baseline {baseline} of the product that it is named after is taken. A date proves nothing, since products were processed again.</source>
        <translation>该条目没有给出基线和偏移：取其名称所指产品的基线 {baseline} 的偏移。由于产品经过重新处理，日期不能作为依据。</translation>
    </message>
    <message>
        <source>The item states no scale, and its MTL is not there: {scale} and {offset} of Collection 2 are taken.</source>
        <translation>该条目没有给出缩放系数，也没有 MTL：取 Collection 2 的 {scale} 和 {offset}。</translation>
    </message>
    <message>
        <source>The item {path}</source>
        <translation>条目 {path}</translation>
    </message>
    <message>
        <source>The job file {name}</source>
        <translation>作业文件 {name}</translation>
    </message>
    <message>
        <source>The job file {name} cannot be read: {error}.</source>
        <translation>无法读取作业文件 {name}：{error}。</translation>
    </message>
    <message>
        <source>The job file {name} holds a job {command}, not {command2}.</source>
        <translation>作业文件 {name} 中的作业是 {command}，不是 {command2}。</translation>
    </message>
    <message>
        <source>The job is no JSON: {error}.</source>
        <translation>作业不是 JSON：{error}。</translation>
    </message>
    <message>
        <source>The memory ran out ({error}).</source>
        <translation>内存不足（{error}）。</translation>
    </message>
    <message>
        <source>The memory ran out.</source>
        <translation>内存不足。</translation>
    </message>
    <message>
        <source>The metadata of {path} do not say the units of its numbers.</source>
        <translation>{path} 的元数据没有给出其数值的单位。</translation>
    </message>
    <message>
        <source>The metadata {name} of {path}</source>
        <translation>{path} 的元数据 {name}</translation>
    </message>
    <message>
        <source>The middle of {file_name} holds no value, so its units are unknown.</source>
        <translation>{file_name} 的中央没有值，因此单位未知。</translation>
    </message>
    <message>
        <source>The model adds its output to {base}.</source>
        <translation>模型将其输出加到 {base} 上。</translation>
    </message>
    <message>
        <source>The model asks for an input named {name}.</source>
        <translation>模型要求名为 {name} 的输入。</translation>
    </message>
    <message>
        <source>The model cannot be put into {bits} bits ({name}: {error}).</source>
        <translation>模型无法转换为 {bits} 位（{name}：{error}）。</translation>
    </message>
    <message>
        <source>The model describes its inputs by the layers {layers}.</source>
        <translation>模型用图层 {layers} 描述其输入。</translation>
    </message>
    <message>
        <source>The model describes layers with {bands} bands.</source>
        <translation>该模型描述的是 {bands} 个波段的图层。</translation>
    </message>
    <message>
        <source>The model describes {described} bands of its layers, and takes {counts}.</source>
        <translation>模型描述其图层的波段数为 {described}，而输入为 {counts}。</translation>
    </message>
    <message>
        <source>The model describes {unknown}, which it does not take.</source>
        <translation>模型描述了它并不使用的 {unknown}。</translation>
    </message>
    <message>
        <source>The model does not say of which version its operators are.</source>
        <translation>模型没有说明其算子的版本。</translation>
    </message>
    <message>
        <source>The model gave no result for {size} pixels within {seconds} s.</source>
        <translation>模型在 {seconds} 秒内没有给出 {size} 像元的结果。</translation>
    </message>
    <message>
        <source>The model is for a task {task} that does not exist.</source>
        <translation>模型用于任务 {task}，该任务不存在。</translation>
    </message>
    <message>
        <source>The model is kept for float32 alone: {message}</source>
        <translation>模型只保留 float32 形式：{message}</translation>
    </message>
    <message>
        <source>The model is of a later version of ONNX than this ClearDate reads: operators of version {version} and format {ir_version}, where {newest} and {ir_version2} are the last that it knows.</source>
        <translation>模型的 ONNX 版本比此 ClearDate 能读取的更新：算子版本为 {version}，格式为 {ir_version}，而它最高支持 {newest} 和 {ir_version2}。</translation>
    </message>
    <message>
        <source>The model says task {task}, but its inputs are those of task {fitting}.</source>
        <translation>模型声明的任务为 {task}，但其输入属于任务 {fitting}。</translation>
    </message>
    <message>
        <source>The model takes residuals of a base line that its card does not give.</source>
        <translation>模型采用相对基线的残差，但其模型卡没有给出该基线。</translation>
    </message>
    <message>
        <source>The model {name} (task {task}) needs {flag}, which is not given.</source>
        <translation>模型 {name}（任务 {task}）需要 {flag}，但没有给出。</translation>
    </message>
    <message>
        <source>The model {name} failed on {shape} x {shape2} pixels: {error}.</source>
        <translation>模型 {name} 在 {shape} x {shape2} 像元上失败：{error}。</translation>
    </message>
    <message>
        <source>The model {name} gave values that are no numbers.</source>
        <translation>模型 {name} 给出了非数值。</translation>
    </message>
    <message>
        <source>The model {name} gave {shape} for an input of {shape2}.</source>
        <translation>模型 {name} 对 {shape2} 的输入给出了 {shape}。</translation>
    </message>
    <message>
        <source>The model {name} needs the clear pixels of optical T2 (task {task}).</source>
        <translation>模型 {name} 需要光学 T2 的晴空像元（任务 {task}）。</translation>
    </message>
    <message>
        <source>The model {name} takes the bands {wanted} of {layer}; the image has {given}.</source>
        <translation>模型 {name} 需要 {layer} 的波段 {wanted}；该影像有 {given}。</translation>
    </message>
    <message>
        <source>The model {path}</source>
        <translation>模型 {path}</translation>
    </message>
    <message>
        <source>The model {path} cannot be loaded: {error}.</source>
        <translation>无法加载模型 {path}：{error}。</translation>
    </message>
    <message>
        <source>The model {path} cannot be read: {strerror}.</source>
        <translation>无法读取模型 {path}：{strerror}。</translation>
    </message>
    <message>
        <source>The model {path} cannot run in 8 bits: its card holds no ranges of activations.</source>
        <translation>模型 {path} 不能以 8 位运行：其模型卡没有激活值范围。</translation>
    </message>
    <message>
        <source>The model {path} does not end in .onnx.</source>
        <translation>模型 {path} 不以 .onnx 结尾。</translation>
    </message>
    <message>
        <source>The model {path} has operators of version {version} in format {ir_version}, which are too new for the onnxruntime that is installed.</source>
        <translation>模型 {path} 的算子版本为 {version}，格式为 {ir_version}，对已安装的 onnxruntime 来说过新。</translation>
    </message>
    <message>
        <source>The model {path} keeps its weights in other files.</source>
        <translation>模型 {path} 的权重保存在其他文件中。</translation>
    </message>
    <message>
        <source>The model {path} uses operators that are not standard: {foreign}.</source>
        <translation>模型 {path} 使用了非标准算子：{foreign}。</translation>
    </message>
    <message>
        <source>The model's base line does not have a slope for every output band.</source>
        <translation>模型的基线没有为每个输出波段给出斜率。</translation>
    </message>
    <message>
        <source>The model's card asks for a {name} of {value} pixels; {least} to {most} are allowed.</source>
        <translation>模型卡要求的 {name} 为 {value} 像元；允许范围为 {least} 至 {most}。</translation>
    </message>
    <message>
        <source>The model's card cannot be read: {error}.</source>
        <translation>无法读取模型卡：{error}。</translation>
    </message>
    <message>
        <source>The model's card gives a range of {unknown}, which its network does not have or not in 8 bits.</source>
        <translation>模型卡给出了 {unknown} 的范围，但其网络没有它，或没有 8 位形式。</translation>
    </message>
    <message>
        <source>The model's card has version {card_version}, this ClearDate reads {card_version2}.</source>
        <translation>模型卡的版本为 {card_version}，此 ClearDate 读取 {card_version2}。</translation>
    </message>
    <message>
        <source>The model's card has version {version}, this ClearDate reads {card_version}.</source>
        <translation>模型卡的版本为 {version}，此 ClearDate 读取 {card_version}。</translation>
    </message>
    <message>
        <source>The model's card has {ranges} ranges of activations.</source>
        <translation>模型卡有 {ranges} 个激活值范围。</translation>
    </message>
    <message>
        <source>The model's card has {text} characters; {most_text} are allowed.</source>
        <translation>模型卡有 {text} 个字符；最多允许 {most_text} 个。</translation>
    </message>
    <message>
        <source>The model's card states a loss of {loss} dB.</source>
        <translation>模型卡声明的损失为 {loss} dB。</translation>
    </message>
    <message>
        <source>The model's description of its inputs does not fit their bands.</source>
        <translation>模型对其输入的描述与波段不符。</translation>
    </message>
    <message>
        <source>The model's description of its inputs has a scale or share below 0.</source>
        <translation>模型对其输入的描述含有小于 0 的尺度或比例。</translation>
    </message>
    <message>
        <source>The model's description of its inputs holds an invalid covariance matrix.</source>
        <translation>模型对其输入的描述含有无效的协方差矩阵。</translation>
    </message>
    <message>
        <source>The model's description of its inputs holds numbers out of range.</source>
        <translation>模型对其输入的描述含有超出范围的数值。</translation>
    </message>
    <message>
        <source>The model's list of inputs is empty or names one twice.</source>
        <translation>模型的输入列表为空或有重复。</translation>
    </message>
    <message>
        <source>The model's operators are of version {version}; 8 bits need version {least_opset} or later.</source>
        <translation>模型的算子版本为 {version}；8 位形式需要版本 {least_opset} 或更高。</translation>
    </message>
    <message>
        <source>The model's operators are of version {version}; none before {oldest_opset} run.</source>
        <translation>模型的算子版本为 {version}；早于 {oldest_opset} 的版本无法运行。</translation>
    </message>
    <message>
        <source>The model's range of {name} is not valid: {low} to {high}.</source>
        <translation>模型的 {name} 范围无效：{low} 至 {high}。</translation>
    </message>
    <message>
        <source>The model's scaling of {name} does not have two values for every band.</source>
        <translation>模型对 {name} 的缩放参数不是每个波段两个值。</translation>
    </message>
    <message>
        <source>The model's scaling of {name} is no range: {low} to {high}.</source>
        <translation>模型对 {name} 的缩放参数不是有效范围：{low} 至 {high}。</translation>
    </message>
    <message>
        <source>The model's {name} has the bands {bands}, and its {other} has {others}.</source>
        <translation>模型的 {name} 的波段为 {bands}，而其 {other} 的波段为 {others}。</translation>
    </message>
    <message>
        <source>The model's {name} has the bands {value}.</source>
        <translation>模型的 {name} 的波段为 {value}。</translation>
    </message>
    <message>
        <source>The name of the output {printable} is not UTF-8.</source>
        <translation>输出 {printable} 的名称不是 UTF-8 编码。</translation>
    </message>
    <message>
        <source>The name of {role} says baseline {major}.{minor} of Sentinel-2, and its numbers begin at {low}: with the offset {offset} that does not go together. The offset is -0.1 from baseline 04.00 on, unless it was taken off already.</source>
        <translation>{role} 的名称表明 Sentinel-2 基线为 {major}.{minor}，其数值从 {low} 开始：这与偏移 {offset} 不符。自基线 04.00 起偏移为 -0.1，除非已经减去。</translation>
    </message>
    <message>
        <source>The name or the path of the output {target} is too long.</source>
        <translation>输出 {target} 的名称或路径过长。</translation>
    </message>
    <message>
        <source>The name or the tags of {role} say {said}, which its values are not: {path}. --sar-units settles it.</source>
        <translation>{role} 的名称或标签表明为{said}，但其数值并非如此：{path}。可用 --sar-units 指定。</translation>
    </message>
    <message>
        <source>The name {name} points outside its product.</source>
        <translation>名称 {name} 指向其产品之外。</translation>
    </message>
    <message>
        <source>The network decides or repeats while it runs (the operator {name}), and may never end.</source>
        <translation>网络在运行中有分支或循环（算子 {name}），可能永不结束。</translation>
    </message>
    <message>
        <source>The network does not fit together: {first}.</source>
        <translation>网络结构前后不一致：{first}。</translation>
    </message>
    <message>
        <source>The network gives {result} for a tile of {height} x {width} pixels instead of {value}.</source>
        <translation>对于 {height} x {width} 像元的分块，网络的输出是 {result}，而不是 {value}。</translation>
    </message>
    <message>
        <source>The network has a node without outputs: {op_type}.</source>
        <translation>网络有一个没有输出的节点：{op_type}。</translation>
    </message>
    <message>
        <source>The network has more than {most_nodes} operators.</source>
        <translation>网络的算子超过 {most_nodes} 个。</translation>
    </message>
    <message>
        <source>The network has the operator {name}, which ClearDate does not run.</source>
        <translation>网络含有 ClearDate 不运行的算子 {name}。</translation>
    </message>
    <message>
        <source>The network has {values} {title}s instead of one.</source>
        <translation>网络有 {values} 个 {title}，而不是一个。</translation>
    </message>
    <message>
        <source>The network needs {memory} bytes for each pixel; {most_bytes_per_pixel} are allowed.</source>
        <translation>网络每个像元需要 {memory} 字节；最多允许 {most_bytes_per_pixel} 字节。</translation>
    </message>
    <message>
        <source>The network needs {work} multiply-adds for each pixel; {most_work_per_pixel} are allowed.</source>
        <translation>网络每个像元需要 {work} 次乘加运算；最多允许 {most_work_per_pixel} 次。</translation>
    </message>
    <message>
        <source>The network's operator {name} is as in training, so its results would be random or those of one tile.</source>
        <translation>网络的算子 {name} 仍处于训练状态，其结果会是随机的，或只取决于单个分块。</translation>
    </message>
    <message>
        <source>The network's weights are written as sparse ones.</source>
        <translation>网络的权重以稀疏形式写入。</translation>
    </message>
    <message>
        <source>The network's weights {name} {fault}.</source>
        <translation>网络的权重 {name} 有误：{fault}。</translation>
    </message>
    <message>
        <source>The network's {title} has a fixed {name}: {dim_value}.</source>
        <translation>网络的 {title} 的 {name} 是固定的：{dim_value}。</translation>
    </message>
    <message>
        <source>The network's {title} has its channels last.</source>
        <translation>网络的 {title} 将通道放在最后一个轴。</translation>
    </message>
    <message>
        <source>The network's {title} has {dim_value} channels, its card says {channels}.</source>
        <translation>网络的 {title} 有 {dim_value} 个通道，模型卡中为 {channels}。</translation>
    </message>
    <message>
        <source>The network's {title} is no float32 tensor of 4 axes.</source>
        <translation>网络的 {title} 不是 4 维 float32 张量。</translation>
    </message>
    <message>
        <source>The output folder {path} cannot be made: {existing} is a file.</source>
        <translation>无法创建输出文件夹 {path}：{existing} 是文件。</translation>
    </message>
    <message>
        <source>The output {path} exists and is protected from writing.</source>
        <translation>输出 {path} 已存在且有写保护。</translation>
    </message>
    <message>
        <source>The output {target} is a device, a pipe or another thing that is no file.</source>
        <translation>输出 {target} 是设备、管道或其他非文件对象。</translation>
    </message>
    <message>
        <source>The output {target} is a folder.</source>
        <translation>输出 {target} 是文件夹。</translation>
    </message>
    <message>
        <source>The output {target} is a link to itself.</source>
        <translation>输出 {target} 是指向自身的链接。</translation>
    </message>
    <message>
        <source>The output {target} is also the input {flag} ({path}).</source>
        <translation>输出 {target} 同时也是输入 {flag}（{path}）。</translation>
    </message>
    <message>
        <source>The picture {path} cannot be written.</source>
        <translation>无法写出图片 {path}。</translation>
    </message>
    <message>
        <source>The pixels of optical T2's bands are {steps} times as wide as those of the image: one file cannot hold all of them.</source>
        <translation>光学 T2 各波段的像元宽度是影像像元的 {steps} 倍：一个文件无法容纳所有这些波段。</translation>
    </message>
    <message>
        <source>The precision bf16 was asked for, which this GPU does not support.</source>
        <translation>要求使用精度 bf16，但此 GPU 不支持。</translation>
    </message>
    <message>
        <source>The preset {preset} learns {bands} unless told otherwise, as the paper does: {left} is left out. --learn-bands all learns it too.</source>
        <translation>如无另外指定，预设 {preset} 与论文一样学习 {bands}：略去 {left}。用 --learn-bands all 则一并学习。</translation>
    </message>
    <message>
        <source>The processing baseline {baseline} is not known here: scale and offset are taken as its metadata state them.</source>
        <translation>处理基线 {baseline} 在此未知：缩放系数和偏移按其元数据所述。</translation>
    </message>
    <message>
        <source>The run cannot be gone on with: {name} was filled by {what}.</source>
        <translation>无法继续该运行：{name} 是用{what}填补的。</translation>
    </message>
    <message>
        <source>The scene file {path}</source>
        <translation>场景文件 {path}</translation>
    </message>
    <message>
        <source>The scene file {path} has version {version}, this ClearDate reads {version2}.</source>
        <translation>场景文件 {path} 的版本为 {version}，此 ClearDate 读取 {version2}。</translation>
    </message>
    <message>
        <source>The scene file {path} lacks something: {error}.</source>
        <translation>场景文件 {path} 内容不全：{error}。</translation>
    </message>
    <message>
        <source>The scene file {path} leads to the network: it names {address}.</source>
        <translation>场景文件 {path} 指向网络：其中写有 {address}。</translation>
    </message>
    <message>
        <source>The scene is synthetic: it shows how things work and says nothing of quality.</source>
        <translation>该场景是合成的：它用来说明工作方式，不能说明质量。</translation>
    </message>
    <message>
        <source>The scene {name} has more than one acquisition named {twice}.</source>
        <translation>场景 {name} 中有多景影像名为 {twice}。</translation>
    </message>
    <message>
        <source>The scene {name} has no {name2}, which the preset needs.</source>
        <translation>场景 {name} 没有此预设所需的 {name2}。</translation>
    </message>
    <message>
        <source>The scene {name} is to lie on the grid of {grid_of}, which is none of its acquisitions ({value}).</source>
        <translation>场景 {name} 要采用 {grid_of} 的格网，但它不是该场景的影像（{value}）。</translation>
    </message>
    <message>
        <source>The scenes have no band {name} in common; they have {common}.</source>
        <translation>各场景没有共同的波段 {name}；共有的是 {common}。</translation>
    </message>
    <message>
        <source>The scenes have too few bands in common ({told}).</source>
        <translation>各场景的共同波段太少（{told}）。</translation>
    </message>
    <message>
        <source>The scenes take {size} GB when decoded, and {folder}, where they are kept while training, has {free} GB free.</source>
        <translation>场景解码后占 {size} GB，而训练时存放它们的 {folder} 可用 {free} GB。</translation>
    </message>
    <message>
        <source>The scenes take {size} GB when decoded: they go into a file in {parent} until training ends.</source>
        <translation>场景解码后占 {size} GB：训练结束前存放在 {parent} 中的一个文件里。</translation>
    </message>
    <message>
        <source>The season has no SAR, so no date has SAR alone.</source>
        <translation>该季节没有 SAR，因此没有仅有 SAR 的日期。</translation>
    </message>
    <message>
        <source>The season has no date {days} that can be used.</source>
        <translation>季节数据中没有可用的日期 {days}。</translation>
    </message>
    <message>
        <source>The season {path}</source>
        <translation>季节数据 {path}</translation>
    </message>
    <message>
        <source>The season {path} has no SAR for one of its dates.</source>
        <translation>季节数据 {path} 的其中一个日期没有 SAR。</translation>
    </message>
    <message>
        <source>The season {path} has no optical date that can be opened.</source>
        <translation>季节数据 {path} 没有可打开的光学日期。</translation>
    </message>
    <message>
        <source>The season {path} has no two clear dates with SAR of their own to learn from.</source>
        <translation>季节数据 {path} 中没有两个各有 SAR 的晴空日期可供学习。</translation>
    </message>
    <message>
        <source>The season {path} has {count} optical dates, and a scene has two.</source>
        <translation>季节数据 {path} 有 {count} 个光学日期，而一个场景只有两个。</translation>
    </message>
    <message>
        <source>The smallest scene is {smallest} px wide: patches are {smallest2} px, not {patch} px.</source>
        <translation>最小的场景宽 {smallest} px：图像块为 {smallest2} px，而不是 {patch} px。</translation>
    </message>
    <message>
        <source>The standard output cannot be written: {strerror}.</source>
        <translation>无法写入标准输出：{strerror}。</translation>
    </message>
    <message>
        <source>The standard output cannot be written: {value}.</source>
        <translation>无法写入标准输出：{value}。</translation>
    </message>
    <message>
        <source>The standard output is closed, so nothing can be told of events.</source>
        <translation>标准输出已关闭，因此无法通知事件。</translation>
    </message>
    <message>
        <source>The table {path}</source>
        <translation>表格 {path}</translation>
    </message>
    <message>
        <source>The table {path} has the columns {names}.</source>
        <translation>表格 {path} 的列为 {names}。</translation>
    </message>
    <message>
        <source>The table {path} is no CSV in UTF-8.</source>
        <translation>表格 {path} 不是 UTF-8 编码的 CSV。</translation>
    </message>
    <message>
        <source>The training and the test area overlap; there it is test.</source>
        <translation>训练区与测试区有重叠；重叠处作为测试区。</translation>
    </message>
    <message>
        <source>The training diverged after epoch {epoch}: the best model before (epoch {epoch2}) is kept. A smaller learning rate, or the precision fp32, may help.</source>
        <translation>训练在第 {epoch} 轮之后发散：保留此前的最佳模型（第 {epoch2} 轮）。减小学习率或使用精度 fp32 可能有所帮助。</translation>
    </message>
    <message>
        <source>The training diverged: in no epoch is the score a number.</source>
        <translation>训练发散：没有一轮的评分是数值。</translation>
    </message>
    <message>
        <source>The truth has {height} x {width} pixels; at most {max_pixels} can be scored at once.</source>
        <translation>真实影像有 {height} x {width} 像元；一次最多可评分 {max_pixels} 个。</translation>
    </message>
    <message>
        <source>The values of the file given as {role} are no reflectance: 99 % lie below {top} after scale {scale} and offset {offset} ({path}).</source>
        <translation>作为 {role} 给出的文件的值不是反射率：按缩放系数 {scale} 和偏移 {offset} 换算后，99 % 低于 {top}（{path}）。</translation>
    </message>
    <message>
        <source>The values of the file given as {role} are no {wanted}: {path} has median {middle}, 1 % below {low}, 1 % above {high}.</source>
        <translation>作为 {role} 给出的文件的值不是{wanted}：{path} 的中位数为 {middle}，1 % 低于 {low}，1 % 高于 {high}。</translation>
    </message>
    <message>
        <source>The values of {file_name} are neither dB nor linear power (median {middle}).</source>
        <translation>{file_name} 的值既不是 dB，也不是线性功率（中位数 {middle}）。</translation>
    </message>
    <message>
        <source>The worker takes a command and a job file, not {arguments}.</source>
        <translation>工作进程需要命令和作业文件，而不是 {arguments}。</translation>
    </message>
    <message>
        <source>The {role} is grown by {growth} pixels, since clouds of a scene classification end too early; --grow 0 leaves it as it is.</source>
        <translation>{role}：已扩大 {growth} 个像元，因为场景分类的云边界偏小；--grow 0 则保持不变。</translation>
    </message>
    <message>
        <source>The {role} is polygons: the values that are cloud are not looked at.</source>
        <translation>{role} 是多边形：不使用表示云的值。</translation>
    </message>
    <message>
        <source>The {role} is taken as a probability of cloud: from {least} on ({per_cent} %) it is cloud; --cloud-kind and --cloud-per-cent say otherwise.</source>
        <translation>{role} 按云概率处理：达到 {least}（{per_cent} %）即为云；可用 --cloud-kind 和 --cloud-per-cent 另行指定。</translation>
    </message>
    <message>
        <source>The {role} is taken as {kind}; --cloud-kind says otherwise.</source>
        <translation>{role} 按{kind}处理；可用 --cloud-kind 另行指定。</translation>
    </message>
    <message>
        <source>The {role} {path}</source>
        <translation>{role} {path}</translation>
    </message>
    <message>
        <source>There are 1 to {most_ranges}; train or export it again.</source>
        <translation>应为 1 至 {most_ranges} 个；请重新训练或导出。</translation>
    </message>
    <message>
        <source>There are no metadata of the granule: EPSG:{epsg} is that of tile {tile}.</source>
        <translation>没有 granule 的元数据：EPSG:{epsg} 取自瓦片 {tile}。</translation>
    </message>
    <message>
        <source>There are no units {units}.</source>
        <translation>没有 {units} 这种单位。</translation>
    </message>
    <message>
        <source>There is no checkpoint {path} to go on from.</source>
        <translation>没有可供继续的检查点 {path}。</translation>
    </message>
    <message>
        <source>There is no clear pixel to learn from in the training area.</source>
        <translation>训练区内没有可供学习的晴空像元。</translation>
    </message>
    <message>
        <source>There is no clear pixel to validate on in the test area.</source>
        <translation>测试区内没有可供验证的晴空像元。</translation>
    </message>
    <message>
        <source>There is no command {command}.</source>
        <translation>没有命令 {command}。</translation>
    </message>
    <message>
        <source>There is no kind of mask {kind}.</source>
        <translation>没有 {kind} 这种掩膜类型。</translation>
    </message>
    <message>
        <source>There is no method {name}.</source>
        <translation>没有方法 {name}。</translation>
    </message>
    <message>
        <source>There is no space left to write {target}.</source>
        <translation>没有空间写入 {target}。</translation>
    </message>
    <message>
        <source>There is not one pixel to score: the images and the mask have none in common.</source>
        <translation>没有可评分的像元：影像与掩膜没有共同的有效像元。</translation>
    </message>
    <message>
        <source>There is nothing to prepare.</source>
        <translation>没有可准备的内容。</translation>
    </message>
    <message>
        <source>There is nothing to write apart: every band of optical T2 has larger pixels than the image.</source>
        <translation>没有可单独写出的内容：光学 T2 的每个波段的像元都大于影像的像元。</translation>
    </message>
    <message>
        <source>There is nothing to write apart: no band of optical T2 is known to have larger pixels than the image.</source>
        <translation>没有可单独写出的内容：光学 T2 没有已知像元大于影像的波段。</translation>
    </message>
    <message>
        <source>These bands have larger pixels than the image, so wide: {bands}. What is simulated of them, and its expected error, is the mean over each of these pixels, or over the part of it that is under cloud.</source>
        <translation>这些波段的像元大于影像的像元，宽度为：{bands}。其模拟值及预期误差是每个这样的像元的平均，或其中位于云下部分的平均。</translation>
    </message>
    <message>
        <source>These dates have no cloud mask, and all of their pixels that have a value are taken as clear: {names}.</source>
        <translation>这些日期没有云掩膜，其所有有值的像元都被视为晴空：{names}。</translation>
    </message>
    <message>
        <source>These dates were filled by a run before, and what it simulated counts as if it had been seen: {names}.</source>
        <translation>这些日期由之前的运行填补，其模拟的内容被当作实际观测：{names}。</translation>
    </message>
    <message>
        <source>This cannot be the cloud mask of optical T2: the part that it calls clear is brighter than its cloud, by a reflectance of {level}, and by {change} since T1.</source>
        <translation>这不可能是光学 T2 的云掩膜：它标为晴空的部分比标为云的部分更亮，反射率高 {level}，自 T1 以来的变化高 {change}。</translation>
    </message>
    <message>
        <source>This is a fault in ClearDate: {name}: {error}</source>
        <translation>这是 ClearDate 的缺陷：{name}：{error}</translation>
    </message>
    <message>
        <source>This is a fault of the export: report it with the versions of torch and onnxruntime.</source>
        <translation>这是导出的缺陷：请报告，并附上 torch 和 onnxruntime 的版本。</translation>
    </message>
    <message>
        <source>This is no description of a scene: {name}, {error}.</source>
        <translation>这不是场景描述：{name}，{error}。</translation>
    </message>
    <message>
        <source>This version knows {card_inputs}.</source>
        <translation>此版本只识别 {card_inputs}。</translation>
    </message>
    <message>
        <source>Those like thin cloud or shadow may be land that changed, and are learned from.</source>
        <translation>像薄云或阴影的像元可能是发生变化的地表，因此参与学习。</translation>
    </message>
    <message>
        <source>Tile {begun} of {items}</source>
        <translation>分块 {begun}/{items}</translation>
    </message>
    <message>
        <source>Too few clear pixels to learn from: it is interpolated in time from {count} other dates.</source>
        <translation>可供学习的晴空像元过少：由其他 {count} 个日期按时间插值。</translation>
    </message>
    <message>
        <source>Too few clear pixels to learn from: it is interpolated in time, and corrected by what was learned on {count} other dates, each left out.</source>
        <translation>可供学习的晴空像元过少：按时间插值，并用在其他 {count} 个逐一留出的日期上学到的内容校正。</translation>
    </message>
    <message>
        <source>Train it again, or choose the precision auto or fp32.</source>
        <translation>请重新训练，或选择精度 auto 或 fp32。</translation>
    </message>
    <message>
        <source>Train it again.</source>
        <translation>请重新训练。</translation>
    </message>
    <message>
        <source>Train or export it again, or choose the precision fp32.</source>
        <translation>请重新训练或导出，或选择精度 fp32。</translation>
    </message>
    <message>
        <source>Train or export it again, or use smaller tiles.</source>
        <translation>请重新训练或导出，或使用较小的分块。</translation>
    </message>
    <message>
        <source>Train or export it again, with free batch, height and width.</source>
        <translation>请使批次、高度和宽度可变，重新训练或导出。</translation>
    </message>
    <message>
        <source>Train or export it again.</source>
        <translation>请重新训练或导出。</translation>
    </message>
    <message>
        <source>Train or export the model again.</source>
        <translation>请重新训练或导出模型。</translation>
    </message>
    <message>
        <source>Train without resuming.</source>
        <translation>请不使用续训，重新训练。</translation>
    </message>
    <message>
        <source>Try the product in SNAP itself; orbit files and elevation are fetched by SNAP.</source>
        <translation>请在 SNAP 中直接试用该产品；轨道文件和高程由 SNAP 获取。</translation>
    </message>
    <message>
        <source>Unpack it, and give the folder.</source>
        <translation>请将其解压，并给出该文件夹。</translation>
    </message>
    <message>
        <source>Unpack what you need of it, and give the folder.</source>
        <translation>请解压所需的内容，并给出该文件夹。</translation>
    </message>
    <message>
        <source>Update ClearDate's environment, or export the model with an earlier version.</source>
        <translation>请更新 ClearDate 的环境，或用较早的版本导出模型。</translation>
    </message>
    <message>
        <source>Update ClearDate, or train the model again.</source>
        <translation>请更新 ClearDate，或重新训练模型。</translation>
    </message>
    <message>
        <source>Update SNAP.</source>
        <translation>请更新 SNAP。</translation>
    </message>
    <message>
        <source>Use a model written by ClearDate's train.</source>
        <translation>请使用由 ClearDate 的 train 写出的模型。</translation>
    </message>
    <message>
        <source>Use another model, or smaller tiles (--tile); if other programs keep the device busy, try again when they have ended.</source>
        <translation>请换用其他模型，或减小分块（--tile）；若其他程序正占用该设备，请待其结束后重试。</translation>
    </message>
    <message>
        <source>Use it with fill.</source>
        <translation>请与 fill 一起使用。</translation>
    </message>
    <message>
        <source>Use simulate for a date that is cloudy all over, and check that the mask is the right one: name the values that are cloud (--cloud-values), or say what it is (--cloud-kind).</source>
        <translation>对全部有云的日期请使用 simulate，并检查掩膜是否正确：指定表示云的值（--cloud-values），或掩膜的类型（--cloud-kind）。</translation>
    </message>
    <message>
        <source>Use simulate, or give inputs that are valid where T2 is clear.</source>
        <translation>请使用 simulate，或给出在 T2 晴空处有效的输入。</translation>
    </message>
    <message>
        <source>Use smaller tiles (--tile), or the device cpu.</source>
        <translation>请使用较小的分块（--tile），或使用设备 cpu。</translation>
    </message>
    <message>
        <source>Virtual rasters are written into the report, and none is asked for.</source>
        <translation>虚拟栅格会写入报告，但没有要求生成报告。</translation>
    </message>
    <message>
        <source>What SNAP has written is no SAR image.</source>
        <translation>SNAP 写出的不是 SAR 影像。</translation>
    </message>
    <message>
        <source>With a season {command} does not take {flags}.</source>
        <translation>使用季节数据时，{command} 不接受 {flags}。</translation>
    </message>
    <message>
        <source>Without a model, simulate needs {missing} too: the generators that come with ClearDate change optical T1 by what SAR says.</source>
        <translation>没有模型时，simulate 还需要 {missing}：ClearDate 自带的生成器按 SAR 的信息改变光学 T1。</translation>
    </message>
    <message>
        <source>Write it as 0.0001.</source>
        <translation>请写成 0.0001 的形式。</translation>
    </message>
    <message>
        <source>Write it as 2018-05-26.</source>
        <translation>请写成 2018-05-26 的形式。</translation>
    </message>
    <message>
        <source>Write scale and offset into the file, for example dB = number x 0.001 - 50: gdal_translate -a_scale 0.001 -a_offset -50.</source>
        <translation>请将缩放系数和偏移写入文件，例如 dB = 数值 x 0.001 - 50：gdal_translate -a_scale 0.001 -a_offset -50。</translation>
    </message>
    <message>
        <source>Write the day as 2018-05-26.</source>
        <translation>请将日期写成 2018-05-26 的形式。</translation>
    </message>
    <message>
        <source>Write the names into the descriptions of the bands, or say them with --bands (in QGIS: BANDS).</source>
        <translation>请将名称写入波段描述，或用 --bands（在 QGIS 中为 BANDS）指定。</translation>
    </message>
    <message>
        <source>Write them as 3 8 9 10.</source>
        <translation>请写成 3 8 9 10 的形式。</translation>
    </message>
    <message>
        <source>Writing the image</source>
        <translation>正在写出影像</translation>
    </message>
    <message>
        <source>a list</source>
        <translation>列表</translation>
    </message>
    <message>
        <source>a mask of values</source>
        <translation>值掩膜</translation>
    </message>
    <message>
        <source>a number</source>
        <translation>数字</translation>
    </message>
    <message>
        <source>a part of it is compressed</source>
        <translation>其中一部分是压缩的</translation>
    </message>
    <message>
        <source>a probability of cloud</source>
        <translation>云概率</translation>
    </message>
    <message>
        <source>a text</source>
        <translation>文本</translation>
    </message>
    <message>
        <source>a whole number</source>
        <translation>整数</translation>
    </message>
    <message>
        <source>amplitude</source>
        <translation>振幅</translation>
    </message>
    <message>
        <source>another version ({version})</source>
        <translation>另一个版本（{version}）</translation>
    </message>
    <message>
        <source>at {filename}</source>
        <translation>（{filename}）</translation>
    </message>
    <message>
        <source>band {index}</source>
        <translation>波段 {index}</translation>
    </message>
    <message>
        <source>best model</source>
        <translation>最佳模型</translation>
    </message>
    <message>
        <source>cloud mask</source>
        <translation>云掩膜</translation>
    </message>
    <message>
        <source>dB or linear power</source>
        <translation>dB 或线性功率</translation>
    </message>
    <message>
        <source>files of that run are missing</source>
        <translation>缺少该次运行的文件</translation>
    </message>
    <message>
        <source>from {low} on</source>
        <translation>不小于 {low}</translation>
    </message>
    <message>
        <source>from {low} to {high}</source>
        <translation>{low} 至 {high}</translation>
    </message>
    <message>
        <source>have no values for the dimensions {dims}</source>
        <translation>没有维度 {dims} 对应的值</translation>
    </message>
    <message>
        <source>have {size} values for the dimensions {dims}</source>
        <translation>维度 {dims} 对应的值有 {size} 个</translation>
    </message>
    <message>
        <source>hold values that are no numbers</source>
        <translation>含有非数值</translation>
    </message>
    <message>
        <source>it has none</source>
        <translation>没有任何影像</translation>
    </message>
    <message>
        <source>it holds 0 to 4, which Fmask and SCL have both</source>
        <translation>它含有 0 至 4，Fmask 和 SCL 都有这些值</translation>
    </message>
    <message>
        <source>it holds no state</source>
        <translation>不含状态</translation>
    </message>
    <message>
        <source>it holds {values}</source>
        <translation>它含有 {values}</translation>
    </message>
    <message>
        <source>it holds {values}, and none of them is 0</source>
        <translation>它含有 {values}，其中没有 0</translation>
    </message>
    <message>
        <source>it is no file</source>
        <translation>不是文件</translation>
    </message>
    <message>
        <source>it is said to be {kind}, but holds {values}</source>
        <translation>指定为{kind}，但含有 {values}</translation>
    </message>
    <message>
        <source>its journal is another user's</source>
        <translation>其日志属于另一用户</translation>
    </message>
    <message>
        <source>its journal is damaged</source>
        <translation>其日志已损坏</translation>
    </message>
    <message>
        <source>its journal is no regular file, or too large</source>
        <translation>其日志不是普通文件，或过大</translation>
    </message>
    <message>
        <source>its journal is of another version</source>
        <translation>其日志属于另一版本</translation>
    </message>
    <message>
        <source>its journal is of other files</source>
        <translation>其日志属于其他文件</translation>
    </message>
    <message>
        <source>its journal is of several runs</source>
        <translation>其日志属于多次运行</translation>
    </message>
    <message>
        <source>its name says a score that is high where it is clear</source>
        <translation>从名称看，它是晴空处较高的评分</translation>
    </message>
    <message>
        <source>its parts are larger than itself</source>
        <translation>其各部分比自身还大</translation>
    </message>
    <message>
        <source>linear power</source>
        <translation>线性功率</translation>
    </message>
    <message>
        <source>list of parts</source>
        <translation>组成部分列表</translation>
    </message>
    <message>
        <source>no longitude and latitude</source>
        <translation>不是有效的经纬度</translation>
    </message>
    <message>
        <source>no place</source>
        <translation>不是有效的位置</translation>
    </message>
    <message>
        <source>no place in the CRS of the scene</source>
        <translation>在场景的 CRS 中没有对应位置</translation>
    </message>
    <message>
        <source>no space left</source>
        <translation>没有剩余空间</translation>
    </message>
    <message>
        <source>none declared</source>
        <translation>未声明</translation>
    </message>
    <message>
        <source>onnxruntime does not run it: {error}.</source>
        <translation>onnxruntime 无法运行它：{error}。</translation>
    </message>
    <message>
        <source>onnxruntime on macOS</source>
        <translation>macOS 上的 onnxruntime</translation>
    </message>
    <message>
        <source>onnxruntime-directml on Windows</source>
        <translation>Windows 上的 onnxruntime-directml</translation>
    </message>
    <message>
        <source>onnxruntime-gpu and a driver for CUDA</source>
        <translation>onnxruntime-gpu 和 CUDA 驱动程序</translation>
    </message>
    <message>
        <source>onnxruntime-gpu, a driver for CUDA, and TensorRT</source>
        <translation>onnxruntime-gpu、CUDA 驱动程序和 TensorRT</translation>
    </message>
    <message>
        <source>optical</source>
        <translation>光学</translation>
    </message>
    <message>
        <source>optical T1</source>
        <translation>光学 T1</translation>
    </message>
    <message>
        <source>optical T2</source>
        <translation>光学 T2</translation>
    </message>
    <message>
        <source>other files of the season</source>
        <translation>该季节的其他文件</translation>
    </message>
    <message>
        <source>other settings</source>
        <translation>其他设置</translation>
    </message>
    <message>
        <source>the model</source>
        <translation>模型</translation>
    </message>
    <message>
        <source>the pixels of optical T2 without a value</source>
        <translation>光学 T2 中没有值的像元</translation>
    </message>
    <message>
        <source>those of the file's tags</source>
        <translation>文件标签中的值</translation>
    </message>
    <message>
        <source>those that were given</source>
        <translation>所指定的值</translation>
    </message>
    <message>
        <source>told by the size of its numbers</source>
        <translation>按数值大小判断的值</translation>
    </message>
    <message>
        <source>too little to tell</source>
        <translation>太少，无法判断</translation>
    </message>
    <message>
        <source>torch.compile does not work on this machine ({reason}); training goes on without.</source>
        <translation>torch.compile 在本机不可用（{reason}）；不使用它，继续训练。</translation>
    </message>
    <message>
        <source>true or false</source>
        <translation>true 或 false</translation>
    </message>
    <message>
        <source>{bands} has no value in pixels where other bands have one, as what was not filled: it is not scored.</source>
        <translation>{bands} 在其他波段有值的像元中没有值，如未填补的部分：不予评分。</translation>
    </message>
    <message>
        <source>{cadence} days are more than lie between the first and the last optical date ({span}).</source>
        <translation>{cadence} 天超过了首个与最后一个光学日期之间的天数（{span}）。</translation>
    </message>
    <message>
        <source>{count} dates are filled already and stay as they are.</source>
        <translation>{count} 个日期已填补，保持不变。</translation>
    </message>
    <message>
        <source>{count} of {found} pairs of clear dates of the season are learned from: {pairs}.</source>
        <translation>从季节数据的 {found} 对晴空日期中的 {count} 对学习：{pairs}。</translation>
    </message>
    <message>
        <source>{count} of {looked_at} clear pixels of optical T2 look like cloud that the mask misses.</source>
        <translation>光学 T2 的 {looked_at} 个晴空像元中有 {count} 个看起来像掩膜漏掉的云。</translation>
    </message>
    <message>
        <source>{count} of {looked_at} clear pixels of optical T2 look like the shadow of a cloud that the mask misses.</source>
        <translation>光学 T2 的 {looked_at} 个晴空像元中有 {count} 个看起来像掩膜漏掉的云的阴影。</translation>
    </message>
    <message>
        <source>{count} of {looked_at} clear pixels of optical T2 look like thin cloud that the mask misses.</source>
        <translation>光学 T2 的 {looked_at} 个晴空像元中有 {count} 个看起来像掩膜漏掉的薄云。</translation>
    </message>
    <message>
        <source>{count} of {looked_at} pixels that are clear in optical T2 look like cloud or its shadow in optical T1.</source>
        <translation>光学 T2 中晴空的 {looked_at} 个像元中有 {count} 个在光学 T1 中看起来像云或其阴影。</translation>
    </message>
    <message>
        <source>{count} pixels of {role} ({name}) outside the cloud hold what no reflectance can be ({values}): they stay as they are, and nothing is learned from them.</source>
        <translation>{role}（{name}）在云以外有 {count} 个像元的值不可能是反射率（{values}）：它们保持原样，也不从中学习。</translation>
    </message>
    <message>
        <source>{date} is no date.</source>
        <translation>{date} 不是日期。</translation>
    </message>
    <message>
        <source>{day} lies outside the season ({first} to {last}), and no SAR is near it.</source>
        <translation>{day} 在季节数据（{first} 至 {last}）之外，且附近没有 SAR。</translation>
    </message>
    <message>
        <source>{figure} and {figure2} on all of them and {figure3} and {figure4} on those that changed</source>
        <translation>在全部像元上为 {figure} 和 {figure2}，在有变化的像元上为 {figure3} 和 {figure4}</translation>
    </message>
    <message>
        <source>{file_name} holds whole numbers ({dtype}), and no scale says what they mean.</source>
        <translation>{file_name} 为整数（{dtype}），没有缩放系数说明其含义。</translation>
    </message>
    <message>
        <source>{filename} cannot be opened or written: {strerror}.</source>
        <translation>无法打开或写入 {filename}：{strerror}。</translation>
    </message>
    <message>
        <source>{filename} cannot be opened: {strerror}.</source>
        <translation>无法打开 {filename}：{strerror}。</translation>
    </message>
    <message>
        <source>{file} cannot be read as a raster ({error}).</source>
        <translation>{file} 无法按栅格读取（{error}）。</translation>
    </message>
    <message>
        <source>{file} holds further bands before those that are wanted.</source>
        <translation>{file} 在所需波段之前还有其他波段。</translation>
    </message>
    <message>
        <source>{flag} and {flag2} are both {path}.</source>
        <translation>{flag} 和 {flag2} 都是 {path}。</translation>
    </message>
    <message>
        <source>{flag} cannot be {value}.</source>
        <translation>{flag} 不能为 {value}。</translation>
    </message>
    <message>
        <source>{flag} cannot hold {value}.</source>
        <translation>{flag} 不能包含 {value}。</translation>
    </message>
    <message>
        <source>{flag} has no value.</source>
        <translation>{flag} 没有值。</translation>
    </message>
    <message>
        <source>{flag} is missing.</source>
        <translation>缺少 {flag}。</translation>
    </message>
    <message>
        <source>{flag} is too large.</source>
        <translation>{flag} 过大。</translation>
    </message>
    <message>
        <source>{flag} says of {name} that its pixels are {text} wide.</source>
        <translation>{flag} 中 {name} 的像元宽度为 {text}。</translation>
    </message>
    <message>
        <source>{flag} {path} is also the input {flag2}{inner}.</source>
        <translation>{flag} {path} 同时也是输入 {flag2}{inner}。</translation>
    </message>
    <message>
        <source>{listed} are written, but {filename}, which is of an older {name} and changes how the new one reads, cannot be deleted: {strerror}.</source>
        <translation>{listed} 已写出，但 {filename} 属于旧的 {name}，会影响新文件的读取，却无法删除：{strerror}。</translation>
    </message>
    <message>
        <source>{mask} and {simulated} are of two runs of ClearDate: where the one says that pixels are simulated, the other may hold observed ones.</source>
        <translation>{mask} 和 {simulated} 来自 ClearDate 的两次不同运行：前者标为模拟的像元，在后者中可能是实测的。</translation>
    </message>
    <message>
        <source>{message} Already written: {listed}. Left as before: {listed2}.</source>
        <translation>{message} 已写出：{listed}。保持原样：{listed2}。</translation>
    </message>
    <message>
        <source>{method}: {psnr} dB on held-out clear pixels.</source>
        <translation>{method}：在留出的晴空像元上为 {psnr} dB。</translation>
    </message>
    <message>
        <source>{named_by} leads to the network: it names {address}.</source>
        <translation>{named_by} 指向网络：其中写有 {address}。</translation>
    </message>
    <message>
        <source>{names} alone cannot be learned.</source>
        <translation>不能只学习 {names}。</translation>
    </message>
    <message>
        <source>{names} cannot be copied ({error}).</source>
        <translation>无法复制 {names}（{error}）。</translation>
    </message>
    <message>
        <source>{names} of {title} is not in all images, and --strict-bands was asked for.</source>
        <translation>并非所有影像都有 {title} 的 {names}，而又指定了 --strict-bands。</translation>
    </message>
    <message>
        <source>{names} of {title} is taken for no reflectance: left out.</source>
        <translation>{title} 的 {names} 被视为非反射率：已略去。</translation>
    </message>
    <message>
        <source>{names} was trained on this date and cannot be scored: the blocks that training holds out hold no clear pixels.</source>
        <translation>{names} 是用此日期训练的，无法评分：训练时留出的区块没有晴空像元。</translation>
    </message>
    <message>
        <source>{name} breaks when it is read: {reason}</source>
        <translation>{name} 读取时出错：{reason}</translation>
    </message>
    <message>
        <source>{name} cannot be put on the grid of the target: one of them has no CRS, and their pixel grids differ ({width} x {height} pixels at {bounds}, target {width2} x {height2} at {bounds2}).</source>
        <translation>无法将 {name} 转换到目标的格网：二者之一没有 CRS，且像元格网不同（{width} x {height} 像元，范围 {bounds}；目标 {width2} x {height2}，范围 {bounds2}）。</translation>
    </message>
    <message>
        <source>{name} cannot be read as a raster ({error}).</source>
        <translation>{name} 无法按栅格读取（{error}）。</translation>
    </message>
    <message>
        <source>{name} cannot be used here, though onnxruntime knows it.</source>
        <translation>onnxruntime 认识 {name}，但在此无法使用。</translation>
    </message>
    <message>
        <source>{name} does not overlap the target: it covers {xmin}, {ymin} to {xmax}, {ymax}, the target {left}, {bottom} to {right}, {top} (in the target's CRS).</source>
        <translation>{name} 与目标没有重叠：它覆盖 {xmin}, {ymin} 至 {xmax}, {ymax}，目标覆盖 {left}, {bottom} 至 {right}, {top}（以目标的 CRS 表示）。</translation>
    </message>
    <message>
        <source>{name} does not say the units of {band}.</source>
        <translation>{name} 没有给出 {band} 的单位。</translation>
    </message>
    <message>
        <source>{name} does not say what it was trained on; train it again for that.</source>
        <translation>{name} 没有说明用什么训练；如需说明，请重新训练。</translation>
    </message>
    <message>
        <source>{name} gives {given} alone; the other bands are those of {trees}, fitted on this date.</source>
        <translation>{name} 只给出 {given}；其余波段来自在该日期上拟合的{trees}。</translation>
    </message>
    <message>
        <source>{name} has a CRS that cannot be converted to the target's ({error}).</source>
        <translation>{name} 的 CRS 无法转换为目标的 CRS（{error}）。</translation>
    </message>
    <message>
        <source>{name} has no CRS where others have one; its pixel grid fits.</source>
        <translation>{name} 没有 CRS，而其他文件有；其像元格网相符。</translation>
    </message>
    <message>
        <source>{name} has no grid, but {count} ground control points: its pixels have no places yet.</source>
        <translation>{name} 没有格网，只有 {count} 个地面控制点：其像元尚无位置。</translation>
    </message>
    <message>
        <source>{name} holds complex numbers.</source>
        <translation>{name} 含有复数。</translation>
    </message>
    <message>
        <source>{name} is cut off or no MTL file.</source>
        <translation>{name} 不完整，或不是 MTL 文件。</translation>
    </message>
    <message>
        <source>{name} is damaged or cut off: pixels at row {row}, column {col} cannot be read ({error}).</source>
        <translation>{name} 已损坏或不完整：无法读取第 {row} 行第 {col} 列的像元（{error}）。</translation>
    </message>
    <message>
        <source>{name} is left out: {reason}</source>
        <translation>{name} 被略去：{reason}</translation>
    </message>
    <message>
        <source>{name} is not filled: its pixels are not those of the season.</source>
        <translation>{name} 未填补：其像元与季节数据的像元不一致。</translation>
    </message>
    <message>
        <source>{name} is not filled: {reason}</source>
        <translation>{name} 未填补：{reason}</translation>
    </message>
    <message>
        <source>{name} is used without SAR: {sar} is no SAR item of the season.</source>
        <translation>{name} 在没有 SAR 的情况下使用：{sar} 不是季节数据的 SAR 条目。</translation>
    </message>
    <message>
        <source>{name} is {value} at step {step}.</source>
        <translation>第 {step} 步时 {name} 为 {value}。</translation>
    </message>
    <message>
        <source>{name} leads to the network: it names {address}.</source>
        <translation>{name} 指向网络：其中引用了 {address}。</translation>
    </message>
    <message>
        <source>{name} of {members}</source>
        <translation>{members} 的 {name}</translation>
    </message>
    <message>
        <source>{name} of {title} is learned from {other} of {title2}, which sees nearly the same.</source>
        <translation>{title} 的 {name} 由 {title2} 的 {other} 学得，后者观测的内容几乎相同。</translation>
    </message>
    <message>
        <source>{name} runs on {ran_on}.</source>
        <translation>{name} 在 {ran_on} 上运行。</translation>
    </message>
    <message>
        <source>{name} simulates {bands}. Of {title} it does not know {left}: left out.</source>
        <translation>{name} 模拟 {bands}。{title} 的 {left} 为其未知：略去。</translation>
    </message>
    <message>
        <source>{name} was trained on the few clear pixels of this date; how it does far from them cannot be told, so auto does not take it.</source>
        <translation>{name} 是用此日期的少量晴空像元训练的；远离这些像元处的表现无从判断，因此 auto 不采用它。</translation>
    </message>
    <message>
        <source>{name} was trained on this very image and on all of its clear pixels, so it cannot be scored here and auto does not take it; its figures in the report flatter it.</source>
        <translation>{name} 正是用这幅影像及其全部晴空像元训练的，因此无法在此评分，auto 也不采用它；报告中它的数字偏于乐观。</translation>
    </message>
    <message>
        <source>{part} tiles of {size} pixels at once are too much for the memory of {name}; going on with {batch}.</source>
        <translation>一次处理 {part} 个 {size} 像元的分块超出 {name} 的内存；改为 {batch} 个继续。</translation>
    </message>
    <message>
        <source>{path} brings no cloud mask.</source>
        <translation>{path} 不带云掩膜。</translation>
    </message>
    <message>
        <source>{path} cannot be read: {strerror}.</source>
        <translation>无法读取 {path}：{strerror}。</translation>
    </message>
    <message>
        <source>{path} does not exist.</source>
        <translation>{path} 不存在。</translation>
    </message>
    <message>
        <source>{path} has no CRS, so its place is unknown.</source>
        <translation>{path} 没有 CRS，因此位置未知。</translation>
    </message>
    <message>
        <source>{path} has no band that is a polarisation.</source>
        <translation>{path} 没有极化波段。</translation>
    </message>
    <message>
        <source>{path} has no band {name}.</source>
        <translation>{path} 没有波段 {name}。</translation>
    </message>
    <message>
        <source>{path} has no file of the band {name}.</source>
        <translation>{path} 没有波段 {name} 的文件。</translation>
    </message>
    <message>
        <source>{path} has no {name}.</source>
        <translation>{path} 没有 {name}。</translation>
    </message>
    <message>
        <source>{path} has {count} bands without names.</source>
        <translation>{path} 有 {count} 个没有名称的波段。</translation>
    </message>
    <message>
        <source>{path} has {count} bands.</source>
        <translation>{path} 有 {count} 个波段。</translation>
    </message>
    <message>
        <source>{path} holds no {kind} product.</source>
        <translation>{path} 中没有{kind}产品。</translation>
    </message>
    <message>
        <source>{path} holds {count} products: {names}.</source>
        <translation>{path} 含有 {count} 个产品：{names}。</translation>
    </message>
    <message>
        <source>{path} is Level-1C: reflectance above the atmosphere, with no scene classification.</source>
        <translation>{path} 为 Level-1C：大气层顶反射率，没有场景分类。</translation>
    </message>
    <message>
        <source>{path} is an ONNX file without a ClearDate card.</source>
        <translation>{path} 是没有 ClearDate 模型卡的 ONNX 文件。</translation>
    </message>
    <message>
        <source>{path} is empty.</source>
        <translation>{path} 为空。</translation>
    </message>
    <message>
        <source>{path} is larger than metadata ever are.</source>
        <translation>{path} 比任何元数据都大。</translation>
    </message>
    <message>
        <source>{path} is left out: its date is not known.</source>
        <translation>略去 {path}：日期未知。</translation>
    </message>
    <message>
        <source>{path} is no ONNX file, or is cut off.</source>
        <translation>{path} 不是 ONNX 文件，或不完整。</translation>
    </message>
    <message>
        <source>{path} is no ONNX file.</source>
        <translation>{path} 不是 ONNX 文件。</translation>
    </message>
    <message>
        <source>{path} is no Sentinel-1 product of ESA's.</source>
        <translation>{path} 不是 ESA 的 Sentinel-1 产品。</translation>
    </message>
    <message>
        <source>{path} is no checkpoint of this ClearDate, or is damaged ({reason}).</source>
        <translation>{path} 不是此 ClearDate 的检查点，或已损坏（{reason}）。</translation>
    </message>
    <message>
        <source>{path} is no item of a season.</source>
        <translation>{path} 不是季节数据的条目。</translation>
    </message>
    <message>
        <source>{path} is no product that is known here.</source>
        <translation>{path} 不是此处已知的产品。</translation>
    </message>
    <message>
        <source>{path} is no program that can be run.</source>
        <translation>{path} 不是可运行的程序。</translation>
    </message>
    <message>
        <source>{path} is no scene file.</source>
        <translation>{path} 不是场景文件。</translation>
    </message>
    <message>
        <source>{path} is no season.</source>
        <translation>{path} 不是季节数据。</translation>
    </message>
    <message>
        <source>{path} is not calibrated.</source>
        <translation>{path} 未经定标。</translation>
    </message>
    <message>
        <source>{path} is not terrain-corrected: its pixels lie in the geometry of the radar.</source>
        <translation>{path} 未经地形校正：其像元处于雷达几何中。</translation>
    </message>
    <message>
        <source>{path} is of the level {level}.</source>
        <translation>{path} 的级别为 {level}。</translation>
    </message>
    <message>
        <source>{path} is there, and is no result of filling a season.</source>
        <translation>{path} 已存在，且不是填补某季的结果。</translation>
    </message>
    <message>
        <source>{path} is too large for a model: {size} bytes.</source>
        <translation>{path} 作为模型过大：{size} 字节。</translation>
    </message>
    <message>
        <source>{path} leads to files that are gone: {files}.</source>
        <translation>{path} 指向的文件已不存在：{files}。</translation>
    </message>
    <message>
        <source>{path} lies outside of the area.</source>
        <translation>{path} 位于该区域之外。</translation>
    </message>
    <message>
        <source>{path} shows what {kept} shows, which is taken.</source>
        <translation>{path} 与 {kept} 内容相同，采用后者。</translation>
    </message>
    <message>
        <source>{printable} has a name that is not UTF-8.</source>
        <translation>{printable} 的名称不是 UTF-8 编码。</translation>
    </message>
    <message>
        <source>{printable} is not UTF-8.</source>
        <translation>{printable} 不是 UTF-8 编码。</translation>
    </message>
    <message>
        <source>{role} could also be amplitude, which its values do not tell; linear power is assumed. --sar-units settles it.</source>
        <translation>{role} 也可能是振幅，数值无法判断；假定为线性功率。可用 --sar-units 指定。</translation>
    </message>
    <message>
        <source>{role} has {count} bands, and band {index} was to be read: {path}.</source>
        <translation>{role} 有 {count} 个波段，却要读取波段 {index}：{path}。</translation>
    </message>
    <message>
        <source>{role} holds hardly a value below 1000. If it is a Sentinel-2 product of baseline 04.00 or later (2022 on), set its offset to -0.1.</source>
        <translation>{role} 几乎没有低于 1000 的值。如果它是基线 04.00 或以后（2022 年起）的 Sentinel-2 产品，请将偏移设为 -0.1。</translation>
    </message>
    <message>
        <source>{role} is taken as {name} (median {middle}).</source>
        <translation>{role} 按 {name} 处理（中位数 {middle}）。</translation>
    </message>
    <message>
        <source>{share} of the clear pixels of optical T2 look like cloud or its shadow. That is too much for what a mask misses, so they are taken for clear: there may be snow, or the mask is not that of this image. Check it.</source>
        <translation>光学 T2 的晴空像元中有 {share} 看起来像云或其阴影。作为掩膜的遗漏来说太多，因此按晴空处理：可能有雪，或掩膜不属于此影像。请检查掩膜。</translation>
    </message>
    <message>
        <source>{share} of the clear pixels of optical T2 look like cloud that the mask misses, or its shadow: of {looked_at} that were looked at {cloud} like cloud, {thin} like thin cloud and {shadow} like shadow. They stay as they are; the layer of suspects shows where, and they can be filled too.</source>
        <translation>光学 T2 的晴空像元中有 {share} 看起来像掩膜漏掉的云或其阴影：在查看的 {looked_at} 个像元中，像云 {cloud} 个，像薄云 {thin} 个，像阴影 {shadow} 个。它们保持不变；可疑像元图层显示其位置，也可以填补它们。</translation>
    </message>
    <message>
        <source>{share} of the pixels that are clear in optical T2 look like cloud or its shadow in optical T1 ({count} of {looked_at}; the layer of suspects shows where). Under the clouds of T2 such pixels cannot be told, and what is filled from them is wrong: take a clearer T1 if there is one.</source>
        <translation>光学 T2 中晴空的像元有 {share} 在光学 T1 中看起来像云或其阴影（{looked_at} 个中的 {count} 个；可疑像元图层显示其位置）。在 T2 的云下无法辨认这样的像元，由它们填补的内容是错的：如有更晴朗的 T1，请改用它。</translation>
    </message>
    <message>
        <source>{stated} names of bands are given, but {title} has {count} bands: {path}.</source>
        <translation>给出了 {stated} 个波段名称，但 {title} 有 {count} 个波段：{path}。</translation>
    </message>
    <message>
        <source>{target} cannot be written ({error}).</source>
        <translation>无法写出 {target}（{error}）。</translation>
    </message>
    <message>
        <source>{target} cannot be written: {reason}.</source>
        <translation>无法写入 {target}：{reason}。</translation>
    </message>
    <message>
        <source>{target} exists and is not of a demo scene.</source>
        <translation>{target} 已存在，且不属于演示场景。</translation>
    </message>
    <message>
        <source>{target} has become an input of this run while it ran.</source>
        <translation>运行期间，{target} 变成了此次运行的输入。</translation>
    </message>
    <message>
        <source>{text} It is left out.</source>
        <translation>{text} 它不参与。</translation>
    </message>
    <message>
        <source>{text} That is with the scale {scale} and offset {offset} of its tags.</source>
        <translation>{text} 这是按其标签中的缩放系数 {scale} 和偏移 {offset} 得出的。</translation>
    </message>
    <message>
        <source>{text} The mask says nothing of {unknown} others: they are its nodata ({nodata}), or it does not cover them.</source>
        <translation>{text} 掩膜没有涵盖另外 {unknown} 个像元：它们是掩膜的 nodata（{nodata}），或掩膜未覆盖它们。</translation>
    </message>
    <message>
        <source>{text} are no values of a mask.</source>
        <translation>{text} 不是掩膜的值。</translation>
    </message>
    <message>
        <source>{text} in the column {name} is no number.</source>
        <translation>列 {name} 中的 {text} 不是数字。</translation>
    </message>
    <message>
        <source>{titles} has no CRS; all files must share its pixel grid.</source>
        <translation>{titles} 没有 CRS；所有文件必须与其像元格网一致。</translation>
    </message>
    <message>
        <source>{titles} have too few bands in common ({told}).</source>
        <translation>{titles} 的共同波段太少（{told}）。</translation>
    </message>
    <message>
        <source>{titles} have {count} bands in common; at most {most} can be worked with: memory and time grow faster than their number.</source>
        <translation>{titles} 有 {count} 个共同波段；最多可处理 {most} 个：内存和时间的增长快于波段数。</translation>
    </message>
    <message>
        <source>{title} has its bands in another order than {title2}; they are matched by their names.</source>
        <translation>{title} 的波段顺序与 {title2} 不同；按名称对应。</translation>
    </message>
    <message>
        <source>{title} has {count} bands named {name}; they are told apart by their order.</source>
        <translation>{title} 有 {count} 个名为 {name} 的波段；按顺序区分。</translation>
    </message>
    <message>
        <source>{title} has {count} bands without names, {title2} has {count2}: nothing tells which are the same.</source>
        <translation>{title} 有 {count} 个没有名称的波段，{title2} 有 {count2} 个：无法判断哪些相同。</translation>
    </message>
    <message>
        <source>{title} has {names} too, which {title2} has not: not used.</source>
        <translation>{title} 还有 {title2} 没有的 {names}：不使用。</translation>
    </message>
    <message>
        <source>{unlike_date} of the simulated pixels look like none of the clear pixels of this date: the scene under the cloud is outside of what the methods were fitted on.</source>
        <translation>{unlike_date} 的模拟像元与该日期的任何晴空像元都不相似：云下的场景超出了各方法的拟合范围。</translation>
    </message>
    <message>
        <source>{unlike_training} of the simulated pixels look like nothing that {value} was trained on: the scene is out of its domain, and its result is a guess there. Train one on this place or season; where some pixels of the date are clear, use fill.</source>
        <translation>{unlike_training} 的模拟像元与 {value} 的训练数据毫不相似：该场景超出其适用域，那里的结果只是猜测。请用此地点或季节训练一个模型；若该日期有部分晴空像元，请使用 fill。</translation>
    </message>
    <message>
        <source>{verdict}. On held-out clear pixels the lead of boosted trees with SAR T2 over the same with it shuffled, and with SAR T1 in its place, is {figures} (± standard error).</source>
        <translation>{verdict}。在留出的晴空像元上，使用 SAR T2 的提升树相对于打乱 SAR T2、以及用 SAR T1 代替它时的领先幅度，{figures}（± 标准误差）。</translation>
    </message>
    <message>
        <source>{what} cannot be put on the scene's grid: its polygon {number} has the corner {x}, {y}, which is {where}.</source>
        <translation>无法将 {what} 转换到场景的格网：其多边形 {number} 的顶点 {x}, {y} {where}。</translation>
    </message>
    <message>
        <source>{what} cannot be put on the scene's grid: {error}.</source>
        <translation>无法将 {what} 转换到场景的格网：{error}。</translation>
    </message>
    <message>
        <source>{what} cannot be read: it is a folder.</source>
        <translation>无法读取 {what}：它是文件夹。</translation>
    </message>
    <message>
        <source>{what} cannot be read: it is a pipe, a device or another thing that is no file.</source>
        <translation>无法读取 {what}：它是管道、设备或其他非文件对象。</translation>
    </message>
    <message>
        <source>{what} cannot be read: {strerror}.</source>
        <translation>无法读取 {what}：{strerror}。</translation>
    </message>
    <message>
        <source>{what} declares a document type or entities, which are not read.</source>
        <translation>{what} 声明了文档类型或实体，不予读取。</translation>
    </message>
    <message>
        <source>{what} has a CRS {name} that is not known.</source>
        <translation>{what} 的 CRS {name} 未知。</translation>
    </message>
    <message>
        <source>{what} has a name that no file can have.</source>
        <translation>{what} 的名称不能用作文件名。</translation>
    </message>
    <message>
        <source>{what} holds no polygons.</source>
        <translation>{what} 不含多边形。</translation>
    </message>
    <message>
        <source>{what} is an item of a catalogue (STAC): its polygon is the footprint of the image, not its cloud.</source>
        <translation>{what} 是目录条目（STAC）：其多边形是影像的覆盖范围，而不是云。</translation>
    </message>
    <message>
        <source>{what} is cut off or no XML ({error}).</source>
        <translation>{what} 不完整，或不是 XML（{error}）。</translation>
    </message>
    <message>
        <source>{what} is nested too deeply.</source>
        <translation>{what} 的嵌套过深。</translation>
    </message>
    <message>
        <source>{what} is no GeoJSON file.</source>
        <translation>{what} 不是 GeoJSON 文件。</translation>
    </message>
    <message>
        <source>{what} is no sound GeoJSON file: {error}.</source>
        <translation>{what} 不是正确的 GeoJSON 文件：{error}。</translation>
    </message>
    <message>
        <source>{what} is taken to be in the coordinates of the scene, which has no CRS.</source>
        <translation>{what}：场景没有 CRS，视为与场景坐标相同。</translation>
    </message>
    <message>
        <source>{what} reaches beyond the image; it is used as far as the image goes.</source>
        <translation>{what} 超出影像范围；只使用影像范围内的部分。</translation>
    </message>
</context>
</TS>
