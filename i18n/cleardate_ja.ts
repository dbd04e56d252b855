<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="ja" sourcelanguage="en">
<context>
    <name>ClearDate</name>
    <message>
        <source>(chosen)</source>
        <translation>（採用）</translation>
    </message>
    <message>
        <source>, about {time} left</source>
        <translation>、残り約 {time}</translation>
    </message>
    <message>
        <source>90 % interval of {band}, plus and minus (reflectance)</source>
        <translation>{band} バンドの 90 % 区間、プラスマイナス（反射率）</translation>
    </message>
    <message>
        <source>90 % interval of {index}, plus and minus</source>
        <translation>{index} の 90 % 区間、プラスマイナス</translation>
    </message>
    <message>
        <source>: too old for CUDA 13, which needs {needed}</source>
        <translation>: CUDA 13 には古すぎます（{needed} が必要）</translation>
    </message>
    <message>
        <source>A Python could not be fetched: {reason}</source>
        <translation>Python を取得できませんでした: {reason}</translation>
    </message>
    <message>
        <source>A calendar of even steps: days without an image as well</source>
        <translation>等間隔のカレンダー: 画像のない日も含みます</translation>
    </message>
    <message>
        <source>A clear image of another date, with the bands of optical T2</source>
        <translation>別の撮影日の晴天画像。光学 T2 と同じバンドを持つもの</translation>
    </message>
    <message>
        <source>A few seconds of training, to see how all of it works.</source>
        <translation>全体の流れを確かめるための、数秒間の学習。</translation>
    </message>
    <message>
        <source>A file of the environment cannot be written.</source>
        <translation>環境のファイルを書き込めません。</translation>
    </message>
    <message>
        <source>A file's name has signs that {shell} would change: copy as Python.</source>
        <translation>ファイル名に {shell} が別の意味に解釈する文字があります。Python としてコピーしてください。</translation>
    </message>
    <message>
        <source>A folder that pip download filled on another machine</source>
        <translation>別のマシンで pip download を使って用意したフォルダ</translation>
    </message>
    <message>
        <source>A held-out place after epoch {epoch}</source>
        <translation>エポック {epoch} 後の取り置き箇所</translation>
    </message>
    <message>
        <source>A model cannot be called {name}.</source>
        <translation>モデルに {name} という名前は付けられません。</translation>
    </message>
    <message>
        <source>A network that also looks at the clear pixels of T2 around the cloud.</source>
        <translation>雲の周囲にある T2 の晴天画素も参照するネットワーク。</translation>
    </message>
    <message>
        <source>A network that changes T1 itself; the models that come with ClearDate are such.</source>
        <translation>T1 そのものを変化させるネットワーク。ClearDate 付属のモデルもこの種類です。</translation>
    </message>
    <message>
        <source>A package arrived damaged.</source>
        <translation>破損したパッケージを受信しました。</translation>
    </message>
    <message>
        <source>A picture of all dates, their cloud and scores</source>
        <translation>すべての撮影日の雲とスコアの図</translation>
    </message>
    <message>
        <source>A pixel depends on {pixels} pixels around it.</source>
        <translation>各画素は周囲 {pixels} 画素に依存します。</translation>
    </message>
    <message>
        <source>A program did not answer for {seconds} s.</source>
        <translation>プログラムが {seconds} 秒間応答しませんでした。</translation>
    </message>
    <message>
        <source>A repair of the compute environment was not done to its end.</source>
        <translation>計算環境の修復が完了していません。</translation>
    </message>
    <message>
        <source>A run of ClearDate is using the environment.</source>
        <translation>ClearDate の実行が環境を使用しています。</translation>
    </message>
    <message>
        <source>A run that was stopped goes on with what is missing. Untick after changing settings.</source>
        <translation>停止した実行は、残りから続行します。設定を変えた後はチェックを外してください。</translation>
    </message>
    <message>
        <source>A scene classification (SCL), a mask or a layer of polygons</source>
        <translation>シーン分類（SCL）、マスク、またはポリゴンのレイヤ</translation>
    </message>
    <message>
        <source>A scene file, or the collection.json of a season of two dates; may be given several times. Needed unless there is a season.</source>
        <translation>シーンファイル、または 2 つの撮影日のシーズンの collection.json。複数回指定できます。シーズンを指定しない場合は必須です。</translation>
    </message>
    <message>
        <source>A season that prepare made, its folder or collection.json, to learn from pairs of its dates: each date with at most 10 % cloud as T2, the nearest with at most 1 % as T1, both with SAR, at most 12 pairs.</source>
        <translation>prepare が作成したシーズン（フォルダまたは collection.json）。その撮影日の組から学習します: 雲が 10 % 以下の各撮影日を T2、1 % 以下で最も近い撮影日を T1 とし、どちらも SAR を伴い、最大 12 組です。</translation>
    </message>
    <message>
        <source>A simpler answer to compare with, for example optical T1; it also says where the scene changed.</source>
        <translation>比較用のより単純な答え（例: 光学 T1）。シーンのどこが変化したかの判断にも使います。</translation>
    </message>
    <message>
        <source>A small network that corrects linear regression from T1 to T2.</source>
        <translation>T1 から T2 への線形回帰を補正する小さなネットワーク。</translation>
    </message>
    <message>
        <source>A table (CSV) of acquisitions, for stacks of your own: columns date, optical, clouds, sar and, where wished, cloud_values, cloud_kind, scale, offset, sar_units, orbit, bands; paths from its folder.</source>
        <translation>自作のスタック用の、画像の表（CSV）。列は date, optical, clouds, sar で、必要に応じて cloud_values, cloud_kind, scale, offset, sar_units, orbit, bands（バンド名）も使えます。パスは表のフォルダからの相対です。</translation>
    </message>
    <message>
        <source>A trained model that takes part beside the method.</source>
        <translation>手法とともに使う学習済みモデル。</translation>
    </message>
    <message>
        <source>A trained network of the library that takes part as well</source>
        <translation>併せて使う、ライブラリの学習済みネットワーク</translation>
    </message>
    <message>
        <source>About {needed} GB of memory are needed, {free} GB are free. Close other programs.</source>
        <translation>約 {needed} GB のメモリが必要ですが、空きは {free} GB です。他のプログラムを閉じてください。</translation>
    </message>
    <message>
        <source>About {percent} of T2 is cloud.</source>
        <translation>T2 の約 {percent} が雲です。</translation>
    </message>
    <message>
        <source>About {percent} of T2 is cloud: little is left to learn from and to check with.</source>
        <translation>T2 の約 {percent} が雲です。学習と検証に使える部分がわずかです。</translation>
    </message>
    <message>
        <source>About {time} on this computer's processor ({cores} cores), {memory} GB of memory.</source>
        <translation>このコンピュータのプロセッサ（{cores} コア）で約 {time}、メモリ {memory} GB。</translation>
    </message>
    <message>
        <source>About {time} on two cores and {memory} GB of memory.</source>
        <translation>2 コアで約 {time}、メモリ {memory} GB。</translation>
    </message>
    <message>
        <source>About {time} on two cores and {memory} GB of memory; more with a model.</source>
        <translation>2 コアで約 {time}、メモリ {memory} GB。モデルを使うとさらに必要です。</translation>
    </message>
    <message>
        <source>Adam's learning rate; unset, the preset's (0.0002 for the paper's).</source>
        <translation>Adam の学習率。未設定ならプリセットの値（論文のプリセットは 0.0002）。</translation>
    </message>
    <message>
        <source>Add a scene to learn from.</source>
        <translation>学習に使うシーンを追加してください。</translation>
    </message>
    <message>
        <source>Add missed pixels to the mask</source>
        <translation>見逃した画素をマスクに追加</translation>
    </message>
    <message>
        <source>Add scene files that exist</source>
        <translation>既存のシーンファイルを追加</translation>
    </message>
    <message>
        <source>Add scenes</source>
        <translation>シーンを追加</translation>
    </message>
    <message>
        <source>Add the ending.</source>
        <translation>拡張子を付けてください。</translation>
    </message>
    <message>
        <source>Add the images of two dates to the project.</source>
        <translation>2 つの撮影日の画像をプロジェクトに追加してください。</translation>
    </message>
    <message>
        <source>Add to mask</source>
        <translation>マスクに追加</translation>
    </message>
    <message>
        <source>Add to the models</source>
        <translation>モデルに追加</translation>
    </message>
    <message>
        <source>Adds it to the models and chooses it in the first tab</source>
        <translation>モデルに追加し、最初のタブで選択します</translation>
    </message>
    <message>
        <source>Add…</source>
        <translation>追加…</translation>
    </message>
    <message>
        <source>Advanced</source>
        <translation>詳細設定</translation>
    </message>
    <message>
        <source>After</source>
        <translation>後</translation>
    </message>
    <message>
        <source>All dates together do not fill it, the nearest clear one does: {reason}</source>
        <translation>すべての撮影日では補完できないため、最も近い晴天日から補完します: {reason}</translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation>すべてのファイル（*）</translation>
    </message>
    <message>
        <source>All layers cover optical T2.</source>
        <translation>全レイヤが光学 T2 を覆っています。</translation>
    </message>
    <message>
        <source>All of T2 is cloud, so there is nothing to learn from. Use Simulate in the Processing toolbox instead, which needs no clear pixel.</source>
        <translation>T2 はすべて雲で、学習できるものがありません。代わりに、晴天画素が不要な「光学画像をシミュレート」をプロセシングツールボックスで使ってください。</translation>
    </message>
    <message>
        <source>All of it as JSON</source>
        <translation>全内容（JSON）</translation>
    </message>
    <message>
        <source>All of it is cloud: use Simulate optical image.</source>
        <translation>すべて雲です。「光学画像をシミュレート」を使ってください。</translation>
    </message>
    <message>
        <source>All that the mask says of T2 is cloud, the rest is nodata ({value}). If that means clear, save the mask without it (Raster &gt; Conversion &gt; Translate, additional parameters: -a_nodata none); if it means cloud, use Simulate in the Processing toolbox.</source>
        <translation>マスクが T2 について示すのは雲だけで、残りは nodata ({value}) です。それが晴天を意味する場合は、その値なしでマスクを保存してください（ラスタ &gt; 変換 &gt; 変換（形式変換）、追加パラメータ: -a_nodata none）。雲を意味する場合は、プロセシングツールボックスの「光学画像をシミュレート」を使ってください。</translation>
    </message>
    <message>
        <source>All with cloud</source>
        <translation>雲のある日すべて</translation>
    </message>
    <message>
        <source>Also</source>
        <translation>追加出力</translation>
    </message>
    <message>
        <source>Also each day with SAR alone</source>
        <translation>SAR だけの日も</translation>
    </message>
    <message>
        <source>Also every</source>
        <translation>次の間隔でも</translation>
    </message>
    <message>
        <source>An input is in memory or temporary: save it as a file and choose that.</source>
        <translation>入力の一つがメモリ上または一時的です。ファイルに保存し、それを選んでください。</translation>
    </message>
    <message>
        <source>An optical image of the date of {name}, every pixel of it simulated.</source>
        <translation>{name} の撮影日の光学画像。全画素がシミュレートされたものです。</translation>
    </message>
    <message>
        <source>An optical image without a SAR image that near in time is left out.</source>
        <translation>この日数以内に SAR 画像がない光学画像は除外されます。</translation>
    </message>
    <message>
        <source>Angle</source>
        <translation>角度</translation>
    </message>
    <message>
        <source>Another QGIS is changing the environment (process, since: {holder}).</source>
        <translation>別の QGIS が環境を変更しています（プロセス、開始: {holder}）。</translation>
    </message>
    <message>
        <source>Area</source>
        <translation>領域</translation>
    </message>
    <message>
        <source>Areas (optional)</source>
        <translation>領域（任意）</translation>
    </message>
    <message>
        <source>Arithmetic of the convolutions while training; validation and the model are fp32. auto: bf16 on a GPU that has it, fp16 on an older one, fp32 on a CPU.</source>
        <translation>学習時の畳み込みの演算精度。検証とモデルは fp32 です。auto: 対応する GPU では bf16、古い GPU では fp16、CPU では fp32。</translation>
    </message>
    <message>
        <source>As on the day itself, for what has to be known at once</source>
        <translation>その日のうちに知る必要がある場合のように</translation>
    </message>
    <message>
        <source>Ask your administrator about the limits of your account.</source>
        <translation>アカウントの制限について管理者に問い合わせてください。</translation>
    </message>
    <message>
        <source>Asking the registry</source>
        <translation>レジストリに問い合わせています</translation>
    </message>
    <message>
        <source>Asks of the images chosen in the first tab</source>
        <translation>最初のタブで選択した画像について調べます</translation>
    </message>
    <message>
        <source>Band</source>
        <translation>バンド</translation>
    </message>
    <message>
        <source>Band or index</source>
        <translation>バンドまたは指数</translation>
    </message>
    <message>
        <source>Bands</source>
        <translation>バンド</translation>
    </message>
    <message>
        <source>Bands to learn (not set: the preset's)</source>
        <translation>学習するバンド（未設定: プリセットのもの）</translation>
    </message>
    <message>
        <source>Bands to learn, of those that all scenes have, for example red,green,blue,nir,swir16; or all. Polarisations may be named too. Unset: red, green, blue and NIR for the paper's presets (mtcgan, mtcnn, cgan, cnn, pix2pix) where the scenes have them, all for others.</source>
        <translation>学習するバンド。すべてのシーンにあるものから指定します（例: red,green,blue,nir,swir16）。または all。偏波も指定できます。未設定なら、論文のプリセット（mtcgan、mtcnn、cgan、cnn、pix2pix）では、シーンにあれば赤、緑、青、近赤外、その他ではすべて。</translation>
    </message>
    <message>
        <source>Bands whose own pixels are larger than those of the image, such as Sentinel-2's 20 m bands beside 10 m, on their own grid, a GeoTIFF; the filled image then holds the others alone. Unset: all bands are in the filled image, on its grid.</source>
        <translation>画像よりも大きな画素を持つバンド（10 m のそばの Sentinel-2 の 20 m バンドなど）を、それ自身の格子で書き出す GeoTIFF。補完画像にはその他のバンドだけが入ります。未設定なら、すべてのバンドが補完画像にその格子で入ります。</translation>
    </message>
    <message>
        <source>Bands with larger pixels in a file on their own grid, such as 20 m beside 10 m; else all bands are in the image</source>
        <translation>画素の大きいバンドを、10 m のそばの 20 m のように、それ自身の格子のファイルに書き出します。そうでなければすべてのバンドが画像に入ります</translation>
    </message>
    <message>
        <source>Bands with larger pixels, on their own grid</source>
        <translation>画素の大きいバンド（自身の格子）</translation>
    </message>
    <message>
        <source>Bands {names}</source>
        <translation>バンド {names}</translation>
    </message>
    <message>
        <source>Batch file</source>
        <translation>バッチファイル</translation>
    </message>
    <message>
        <source>Batches learned as one</source>
        <translation>まとめて学習するバッチ数</translation>
    </message>
    <message>
        <source>Batch…</source>
        <translation>バッチ…</translation>
    </message>
    <message>
        <source>Before</source>
        <translation>前</translation>
    </message>
    <message>
        <source>Before / after</source>
        <translation>前 / 後</translation>
    </message>
    <message>
        <source>Before: {name}</source>
        <translation>補完前: {name}</translation>
    </message>
    <message>
        <source>Beware</source>
        <translation>注意</translation>
    </message>
    <message>
        <source>Blue</source>
        <translation>青</translation>
    </message>
    <message>
        <source>Both SAR images are of the relative orbit {orbit}.</source>
        <translation>2 つの SAR 画像はどちらも相対軌道 {orbit} です。</translation>
    </message>
    <message>
        <source>CUDA</source>
        <translation>CUDA</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>キャンセル</translation>
    </message>
    <message>
        <source>Change under the cloud that radar does not see, such as the colour of a crop.</source>
        <translation>作物の色など、レーダーに見えない雲の下の変化。</translation>
    </message>
    <message>
        <source>Channels of the first layer</source>
        <translation>第 1 層のチャネル数</translation>
    </message>
    <message>
        <source>Channels of the network's first layer; unset, the preset's (64 for the paper's). Smaller is faster and weaker.</source>
        <translation>ネットワークの第 1 層のチャネル数。未設定ならプリセットの値（論文のプリセットは 64）。小さいほど速く、性能は下がります。</translation>
    </message>
    <message>
        <source>Check</source>
        <translation>確認</translation>
    </message>
    <message>
        <source>Check that it exists and may be run.</source>
        <translation>存在し、実行が許可されているか確認してください。</translation>
    </message>
    <message>
        <source>Check the connection and QGIS's proxy, or install from a folder of wheels.</source>
        <translation>接続と QGIS のプロキシを確認するか、wheel のフォルダからインストールしてください。</translation>
    </message>
    <message>
        <source>Check the path or choose another layer.</source>
        <translation>パスを確認するか、別のレイヤを選択してください。</translation>
    </message>
    <message>
        <source>Check the path, or leave it out to use the package registry.</source>
        <translation>パスを確認するか、空欄にしてパッケージレジストリを使ってください。</translation>
    </message>
    <message>
        <source>Check the path.</source>
        <translation>パスを確認してください。</translation>
    </message>
    <message>
        <source>Check the permissions and the free space.</source>
        <translation>権限と空き容量を確認してください。</translation>
    </message>
    <message>
        <source>Check the proxy in QGIS's options (Network), or install from a folder of wheels.</source>
        <translation>QGIS のオプション（ネットワーク）でプロキシを確認するか、wheel のフォルダからインストールしてください。</translation>
    </message>
    <message>
        <source>Check the rights of the folder.</source>
        <translation>フォルダのアクセス権を確認してください。</translation>
    </message>
    <message>
        <source>Checks</source>
        <translation>チェック</translation>
    </message>
    <message>
        <source>Checks that the rasters of one place fit together and writes them down as a scene, which Train model learns from.
The rasters are not copied. A cloud mask of T2 keeps cloudy pixels out of the training; polygons are written to a file beside the scene.</source>
        <translation>同じ場所のラスタどうしが整合するか確認し、「モデルを学習」で使うシーンとして記録します。
ラスタはコピーされません。T2 の雲マスクにより、雲のある画素は学習から除かれます。ポリゴンはシーンの隣のファイルに書き出されます。</translation>
    </message>
    <message>
        <source>Choose a Python {oldest} to {newest}, or leave it to ClearDate.</source>
        <translation>Python {oldest} ～ {newest} を選択するか、ClearDate に任せてください。</translation>
    </message>
    <message>
        <source>Choose a file name that ends in .onnx.</source>
        <translation>.onnx で終わるファイル名を選択してください。</translation>
    </message>
    <message>
        <source>Choose a file or a product as it was downloaded; it is added to the project</source>
        <translation>ファイル、またはダウンロードしたままのプロダクトを選択します。プロジェクトに追加されます</translation>
    </message>
    <message>
        <source>Choose a file; it is added to the project</source>
        <translation>ファイルを選択（プロジェクトに追加されます）</translation>
    </message>
    <message>
        <source>Choose a filled date.</source>
        <translation>補完された撮影日を選んでください。</translation>
    </message>
    <message>
        <source>Choose a folder on a disk of this machine.</source>
        <translation>このマシンのディスク上のフォルダを選択してください。</translation>
    </message>
    <message>
        <source>Choose a folder or a file</source>
        <translation>フォルダまたはファイルを選択</translation>
    </message>
    <message>
        <source>Choose a folder that is there.</source>
        <translation>存在するフォルダを選んでください。</translation>
    </message>
    <message>
        <source>Choose a folder with a short path, such as C:\ClearDate.</source>
        <translation>C:\ClearDate のような短いパスのフォルダを選択してください。</translation>
    </message>
    <message>
        <source>Choose a folder.</source>
        <translation>フォルダを選んでください。</translation>
    </message>
    <message>
        <source>Choose a mask, or fill the missed pixels too (under Advanced).</source>
        <translation>マスクを選択するか、見逃した画素も補完してください (「詳細設定」)。</translation>
    </message>
    <message>
        <source>Choose a polygon layer.</source>
        <translation>ポリゴンレイヤを選択してください。</translation>
    </message>
    <message>
        <source>Choose a raster</source>
        <translation>ラスタを選択</translation>
    </message>
    <message>
        <source>Choose an empty folder, or delete it yourself if you do not need it.</source>
        <translation>空のフォルダを選択するか、不要であればご自身で削除してください。</translation>
    </message>
    <message>
        <source>Choose an empty folder.</source>
        <translation>空のフォルダを選択してください。</translation>
    </message>
    <message>
        <source>Choose another folder for the filled image.</source>
        <translation>補完画像に別のフォルダを選択してください。</translation>
    </message>
    <message>
        <source>Choose another folder for the scene.</source>
        <translation>シーンに別のフォルダを選択してください。</translation>
    </message>
    <message>
        <source>Choose another folder.</source>
        <translation>別のフォルダを選択してください。</translation>
    </message>
    <message>
        <source>Choose another layer.</source>
        <translation>別のレイヤを選択してください。</translation>
    </message>
    <message>
        <source>Choose another name.</source>
        <translation>別の名前を選択してください。</translation>
    </message>
    <message>
        <source>Choose scenes, or a season.</source>
        <translation>シーンまたはシーズンを選択してください。</translation>
    </message>
    <message>
        <source>Choose the cloud mask of T2, or draw the clouds on the map.</source>
        <translation>T2 の雲マスクを選択するか、地図上に雲を描いてください。</translation>
    </message>
    <message>
        <source>Choose the folder of a product</source>
        <translation>プロダクトのフォルダを選択</translation>
    </message>
    <message>
        <source>Choose the folder that Prepare season made.</source>
        <translation>「シーズンを準備」が作成したフォルダを選択してください。</translation>
    </message>
    <message>
        <source>Choose the folder that holds the images.</source>
        <translation>画像のあるフォルダを選択してください。</translation>
    </message>
    <message>
        <source>Choose {layers}.</source>
        <translation>{layers} を選択してください。</translation>
    </message>
    <message>
        <source>Clear</source>
        <translation>消去</translation>
    </message>
    <message>
        <source>Clear dates have at most this cloud (%)</source>
        <translation>晴天日とみなす雲量の上限（%）</translation>
    </message>
    <message>
        <source>Clear optical image of T1, for models that need it.</source>
        <translation>T1 の晴天の光学画像（必要とするモデル用）。</translation>
    </message>
    <message>
        <source>Clear optical image of T1, with the bands of optical T2.</source>
        <translation>T1 の晴天の光学画像。光学 T2 と同じバンドのもの。</translation>
    </message>
    <message>
        <source>Clear pixels of {name} that look like cloud that its mask misses, by kind, and those that look like cloud in {t1}. They may be land that changed.</source>
        <translation>{name} の晴天画素のうち、マスクが見逃した雲のように見えるもの (種類別) と、{t1} で雲のように見えるもの。変化した地表の可能性もあります。</translation>
    </message>
    <message>
        <source>Clear pixels that look like cloud or its shadow: {t2} in T2, {t1} in T1, of {looked_at} looked at.</source>
        <translation>雲またはその影のように見える晴天画素: 調べた {looked_at} 個のうち T2 に {t2} 個、T1 に {t1} 個。</translation>
    </message>
    <message>
        <source>Clear pixels that look like cloud that the mask misses, a GeoTIFF: 0 none, 1 like cloud, 2 like thin cloud, 3 like its shadow, 4 to 6 the same in optical T1. They stay as they are; what is like cloud is not learned from, nor the rest if that would do harm.</source>
        <translation>マスクが見逃した雲のように見える晴天画素の GeoTIFF: 0 なし、1 雲のよう、2 薄い雲のよう、3 その影のよう、4～6 は光学 T1 で同じもの。画素は変更しません。雲のようなものからは学習せず、その他も害になる場合は学習しません。</translation>
    </message>
    <message>
        <source>Clear pixels that look like cloud, its haze or shadow, to look at and to mask</source>
        <translation>雲、もや、影のように見える晴天画素。確認してマスクに加えるためのものです</translation>
    </message>
    <message>
        <source>ClearDate</source>
        <translation>ClearDate</translation>
    </message>
    <message>
        <source>ClearDate (fill cloudy dates from SAR)</source>
        <translation>ClearDate（雲のある撮影日を SAR から補完）</translation>
    </message>
    <message>
        <source>ClearDate demo scene (made up)</source>
        <translation>ClearDate デモシーン（架空）</translation>
    </message>
    <message>
        <source>ClearDate fill: {name}</source>
        <translation>ClearDate 補完: {name}</translation>
    </message>
    <message>
        <source>ClearDate model</source>
        <translation>ClearDate モデル</translation>
    </message>
    <message>
        <source>ClearDate model (*.onnx)</source>
        <translation>ClearDate モデル（*.onnx）</translation>
    </message>
    <message>
        <source>ClearDate scene</source>
        <translation>ClearDate シーン</translation>
    </message>
    <message>
        <source>ClearDate season: {name}</source>
        <translation>ClearDate シーズン: {name}</translation>
    </message>
    <message>
        <source>ClearDate simulation: {name}</source>
        <translation>ClearDate シミュレーション: {name}</translation>
    </message>
    <message>
        <source>ClearDate's compute environment is not installed.</source>
        <translation>ClearDate の計算環境がインストールされていません。</translation>
    </message>
    <message>
        <source>ClearDate: compute environment</source>
        <translation>ClearDate: 計算環境</translation>
    </message>
    <message>
        <source>Click on the map.</source>
        <translation>地図をクリックしてください。</translation>
    </message>
    <message>
        <source>Click on the map: a pixel over time</source>
        <translation>地図をクリック: 画素の時系列</translation>
    </message>
    <message>
        <source>Close it where it is open, or choose another folder.</source>
        <translation>開いているプログラムで閉じるか、別のフォルダを選択してください。</translation>
    </message>
    <message>
        <source>Close other programs, or choose smaller tiles, patches or batches.</source>
        <translation>他のプログラムを閉じるか、タイル、パッチ、バッチを小さくしてください。</translation>
    </message>
    <message>
        <source>Cloud</source>
        <translation>雲</translation>
    </message>
    <message>
        <source>Cloud and shadow that the mask misses and that do not look like it, such as haze over all of the image: they stay in it, and what was learned from them is wrong.</source>
        <translation>マスクが見逃し、雲にも影にも見えないもの (画像全体のもやなど): 画像に残り、そこから学んだことは誤りです。</translation>
    </message>
    <message>
        <source>Cloud from (%)</source>
        <translation>雲とする下限（%）</translation>
    </message>
    <message>
        <source>Cloud mask</source>
        <translation>雲マスク</translation>
    </message>
    <message>
        <source>Cloud mask of T2 (raster or polygons)</source>
        <translation>T2 の雲マスク（ラスタまたはポリゴン）</translation>
    </message>
    <message>
        <source>Cloud mask of T2, a raster or a GeoJSON file of polygons; training uses the clear pixels only.</source>
        <translation>T2 の雲マスク（ラスタまたはポリゴンの GeoJSON ファイル）。学習には晴天画素だけを使います。</translation>
    </message>
    <message>
        <source>Cloud mask of T2: a raster, or a GeoJSON file of polygons. Unset: the mask that comes with optical T2, if that is a product such as Sentinel-2's SAFE, else its nodata.</source>
        <translation>T2 の雲マスク: ラスタ、またはポリゴンの GeoJSON ファイル。未設定なら、光学 T2 が Sentinel-2 の SAFE などのプロダクトの場合はそれに付属するマスク、そうでなければその nodata。</translation>
    </message>
    <message>
        <source>Cloud mask of the date to learn from</source>
        <translation>学習する撮影日の雲マスク</translation>
    </message>
    <message>
        <source>Clouds drawn</source>
        <translation>描いた雲</translation>
    </message>
    <message>
        <source>Clouds of T2</source>
        <translation>T2 の雲</translation>
    </message>
    <message>
        <source>Cloudy dates</source>
        <translation>雲のある撮影日</translation>
    </message>
    <message>
        <source>Cloudy dates are filled from the nearest date that is as clear as this.</source>
        <translation>雲のある撮影日は、雲量がこれ以下の最も近い撮影日から補完します。</translation>
    </message>
    <message>
        <source>Cloudy optical image of T2: two bands or more, told by their descriptions, such as B04 or red; without these red, green, blue and NIR.</source>
        <translation>T2 の雲のある光学画像: 2 バンド以上。バンドは B04 や red などの説明で見分け、説明がなければ 赤、緑、青、近赤外 とみなします。</translation>
    </message>
    <message>
        <source>Coastal</source>
        <translation>沿岸</translation>
    </message>
    <message>
        <source>Comes with the first epoch.</source>
        <translation>最初のエポック後に表示されます。</translation>
    </message>
    <message>
        <source>Compile the generator</source>
        <translation>生成器をコンパイル</translation>
    </message>
    <message>
        <source>Compile the generator with torch.compile; needs a C++ compiler and a minute at the start, and is faster on some machines.</source>
        <translation>生成器を torch.compile でコンパイルします。C++ コンパイラと開始時の約 1 分が必要で、マシンによっては速くなります。</translation>
    </message>
    <message>
        <source>Compression</source>
        <translation>圧縮</translation>
    </message>
    <message>
        <source>Compression of the outputs: zstd is fast, deflate is read by every program.</source>
        <translation>出力の圧縮: zstd は高速、deflate はどのソフトでも読めます。</translation>
    </message>
    <message>
        <source>Compute activations again instead of keeping them: less than half of the memory for the paper's presets, up to a third more time, the same result.</source>
        <translation>活性値を保持せずに再計算します。論文のプリセットではメモリが半分未満になり、時間は最大 3 分の 1 増え、結果は同じです。</translation>
    </message>
    <message>
        <source>Compute environment</source>
        <translation>計算環境</translation>
    </message>
    <message>
        <source>Compute environment…</source>
        <translation>計算環境…</translation>
    </message>
    <message>
        <source>Copied from a download by ClearDate.</source>
        <translation>ClearDate がダウンロードしたデータからコピーしたものです。</translation>
    </message>
    <message>
        <source>Copy as Python</source>
        <translation>Python としてコピー</translation>
    </message>
    <message>
        <source>Copy as command</source>
        <translation>コマンドとしてコピー</translation>
    </message>
    <message>
        <source>Copy as command ({shell})</source>
        <translation>コマンドとしてコピー（{shell}）</translation>
    </message>
    <message>
        <source>Copy it, on one grid</source>
        <translation>一つのグリッドにコピー</translation>
    </message>
    <message>
        <source>Copy log</source>
        <translation>ログをコピー</translation>
    </message>
    <message>
        <source>Copy what lies in the area</source>
        <translation>領域内のデータをコピー</translation>
    </message>
    <message>
        <source>Copy what lies in the area, as COGs on one grid. Unset: files are read where they lie, and only tiles of one pass are copied, as they are put together.</source>
        <translation>領域内のデータを、1 つの格子の COG としてコピーします。未設定ならファイルは元の場所から読み、1 回のパスの複数のタイルだけを、つなぎ合わせてコピーします。</translation>
    </message>
    <message>
        <source>Correct Sentinel-1 for the terrain</source>
        <translation>Sentinel-1 を地形補正</translation>
    </message>
    <message>
        <source>Correct it, or remove it to use the plugin's own environment.</source>
        <translation>修正するか、削除してプラグイン専用の環境を使ってください。</translation>
    </message>
    <message>
        <source>Corrected image</source>
        <translation>補正した画像</translation>
    </message>
    <message>
        <source>Curves of the training</source>
        <translation>学習曲線</translation>
    </message>
    <message>
        <source>Date</source>
        <translation>撮影日</translation>
    </message>
    <message>
        <source>Date {number} of {count}: {title}</source>
        <translation>撮影日 {number}/{count}: {title}</translation>
    </message>
    <message>
        <source>Dates</source>
        <translation>撮影日</translation>
    </message>
    <message>
        <source>Dates are filled from pairs, as these settings need: {names}.</source>
        <translation>次の設定に必要なため、撮影日は 2 時期の組から補完されます: {names}。</translation>
    </message>
    <message>
        <source>Dates filled</source>
        <translation>補完した撮影日の数</translation>
    </message>
    <message>
        <source>Dates that are done stay as they are</source>
        <translation>完了した撮影日はそのまま残ります</translation>
    </message>
    <message>
        <source>Dates that failed</source>
        <translation>失敗した撮影日の数</translation>
    </message>
    <message>
        <source>Dates to fill (2018-05-26,2018-06-05; not set: all with cloud)</source>
        <translation>補完する撮影日（2018-05-26,2018-06-05。未設定: 雲のある全日）</translation>
    </message>
    <message>
        <source>Days</source>
        <translation>期間</translation>
    </message>
    <message>
        <source>Days from the date to its SAR, and the relative orbit</source>
        <translation>撮影日から SAR までの日数と相対軌道</translation>
    </message>
    <message>
        <source>Days that no optical image shows; every pixel is simulated</source>
        <translation>光学画像のない日。すべての画素がシミュレートされます</translation>
    </message>
    <message>
        <source>Demo SAR T1</source>
        <translation>デモ SAR T1</translation>
    </message>
    <message>
        <source>Demo SAR T2</source>
        <translation>デモ SAR T2</translation>
    </message>
    <message>
        <source>Demo cloud mask (SCL)</source>
        <translation>デモ 雲マスク（SCL）</translation>
    </message>
    <message>
        <source>Demo optical T1 (clear)</source>
        <translation>デモ 光学 T1（晴天）</translation>
    </message>
    <message>
        <source>Demo optical T2 (cloudy)</source>
        <translation>デモ 光学 T2（雲あり）</translation>
    </message>
    <message>
        <source>Device</source>
        <translation>デバイス</translation>
    </message>
    <message>
        <source>Different CRS ({names}); all are put on the grid of optical T2 while read.</source>
        <translation>CRS が異なります（{names}）。読み込み時にすべて光学 T2 の格子に合わせます。</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>完了</translation>
    </message>
    <message>
        <source>Done in {time}.</source>
        <translation>{time} で完了しました。</translation>
    </message>
    <message>
        <source>Dot: observed. Ring: under cloud. Square: filled, with its 90 % interval.</source>
        <translation>点: 観測。輪: 雲の下。四角: 補完 (90 % 区間つき)。</translation>
    </message>
    <message>
        <source>Downloading {name} ({size} MB)</source>
        <translation>{name} をダウンロードしています（{size} MB）</translation>
    </message>
    <message>
        <source>Draw a rectangle on the map</source>
        <translation>地図上に四角形を描く</translation>
    </message>
    <message>
        <source>Draw clouds on the map: click for corners, right click ends a cloud, Backspace takes a corner back, Esc drops it</source>
        <translation>地図上に雲を描く: クリックで頂点を追加、右クリックで雲を確定、Backspace で頂点を取り消し、Esc で破棄</translation>
    </message>
    <message>
        <source>Draw polygons around the clouds, or choose another layer.</source>
        <translation>雲を囲むポリゴンを描くか、別のレイヤを選択してください。</translation>
    </message>
    <message>
        <source>Dropout rate</source>
        <translation>ドロップアウト率</translation>
    </message>
    <message>
        <source>Dropout rate; unset, the preset's (0.5 for the paper's).</source>
        <translation>ドロップアウト率。未設定ならプリセットの値（論文のプリセットは 0.5）。</translation>
    </message>
    <message>
        <source>Each date gets a filled image, a trust layer and a report, called as its image. {FOLDER} stands for the folder of the time series.</source>
        <translation>撮影日ごとに、補完した画像、信頼度レイヤ、レポートを画像と同じ名前で作成します。{FOLDER} は時系列のフォルダを表します。</translation>
    </message>
    <message>
        <source>Each date that is filled gets an image, a report and, if wanted, a trust layer, named after its day. Unless you choose another place, the folder lies beside the season: {FOLDER} and {NAME} stand for the season's folder and name.</source>
        <translation>補完した撮影日ごとに、画像、レポート、必要に応じて信頼度レイヤを、日付の名前で作成します。他の場所を選ばない限り、フォルダはシーズンの隣に置かれます。{FOLDER} と {NAME} はシーズンのフォルダと名前を表します。</translation>
    </message>
    <message>
        <source>Edge of a patch in pixels; unset, the preset's (256 for the paper's).</source>
        <translation>パッチの一辺（画素）。未設定ならプリセットの値（論文のプリセットは 256）。</translation>
    </message>
    <message>
        <source>Edge of a pixel (metres; not set: as it is)</source>
        <translation>画素の辺の長さ（メートル、未設定: 元のまま）</translation>
    </message>
    <message>
        <source>Edge of a pixel in metres.</source>
        <translation>画素の辺の長さ（メートル）。</translation>
    </message>
    <message>
        <source>Edge of a pixel in metres; acquisitions are then copied, as they have to be computed.</source>
        <translation>画素の辺の長さ（メートル）。指定すると画像の計算が必要になるため、コピーされます。</translation>
    </message>
    <message>
        <source>Edge of a tile in pixels; 0 chooses.</source>
        <translation>タイルの一辺（画素）。0 なら自動。</translation>
    </message>
    <message>
        <source>Edge of the scene (pixels)</source>
        <translation>シーンの一辺（画素）</translation>
    </message>
    <message>
        <source>Edge of the scene in pixels.</source>
        <translation>シーンの一辺（画素）。</translation>
    </message>
    <message>
        <source>Elevation model (SNAP's name)</source>
        <translation>標高モデル（SNAP での名前）</translation>
    </message>
    <message>
        <source>Else the others go on, and the summary says why it failed.</source>
        <translation>オフの場合は他を続行し、失敗の理由を一覧に記録します。</translation>
    </message>
    <message>
        <source>Ends after this step; the best model so far is written.</source>
        <translation>このステップの後で終了し、それまでの最良のモデルを書き出します。</translation>
    </message>
    <message>
        <source>Environment</source>
        <translation>環境</translation>
    </message>
    <message>
        <source>Epochs</source>
        <translation>エポック数</translation>
    </message>
    <message>
        <source>Epochs; unset, the preset's.</source>
        <translation>エポック数。未設定ならプリセットの値。</translation>
    </message>
    <message>
        <source>Error</source>
        <translation>誤差</translation>
    </message>
    <message>
        <source>Error of each band (RMSE in reflectance)</source>
        <translation>各バンドの誤差（RMSE、反射率）</translation>
    </message>
    <message>
        <source>Evaluate simulation</source>
        <translation>シミュレーションを評価</translation>
    </message>
    <message>
        <source>Evaluation</source>
        <translation>評価</translation>
    </message>
    <message>
        <source>Examples</source>
        <translation>例</translation>
    </message>
    <message>
        <source>Expected error of {band} (reflectance)</source>
        <translation>{band} バンドの予想誤差（反射率）</translation>
    </message>
    <message>
        <source>Export the model</source>
        <translation>モデルをエクスポート</translation>
    </message>
    <message>
        <source>Export…</source>
        <translation>エクスポート…</translation>
    </message>
    <message>
        <source>Failed: {reason}</source>
        <translation>失敗: {reason}</translation>
    </message>
    <message>
        <source>False colour (NIR, red, green)</source>
        <translation>フォールスカラー（近赤外、赤、緑）</translation>
    </message>
    <message>
        <source>Fetching Python {version}</source>
        <translation>Python {version} を取得しています</translation>
    </message>
    <message>
        <source>File</source>
        <translation>ファイル</translation>
    </message>
    <message>
        <source>File or archive…</source>
        <translation>ファイルまたはアーカイブ…</translation>
    </message>
    <message>
        <source>Fill</source>
        <translation>補完</translation>
    </message>
    <message>
        <source>Fill a date</source>
        <translation>撮影日を補完</translation>
    </message>
    <message>
        <source>Fill all cloudy dates of a season</source>
        <translation>シーズン中の雲のある撮影日をすべて補完する</translation>
    </message>
    <message>
        <source>Fill clouds</source>
        <translation>雲域を補完</translation>
    </message>
    <message>
        <source>Fill each date from earlier ones alone, as on the day itself.</source>
        <translation>各撮影日を、当日と同じように、それ以前の撮影日だけから補完します。</translation>
    </message>
    <message>
        <source>Fill it by pip download on a machine with the same system and Python.</source>
        <translation>同じシステムと Python のマシンで pip download を使ってファイルを入れてください。</translation>
    </message>
    <message>
        <source>Fill many dates</source>
        <translation>複数の撮影日を補完</translation>
    </message>
    <message>
        <source>Fill many dates of a folder</source>
        <translation>フォルダの複数の撮影日を補完</translation>
    </message>
    <message>
        <source>Fill many dates…</source>
        <translation>複数の撮影日を補完…</translation>
    </message>
    <message>
        <source>Fill missed cloud too</source>
        <translation>見逃した雲も補完</translation>
    </message>
    <message>
        <source>Fill one date</source>
        <translation>1 つの撮影日を補完</translation>
    </message>
    <message>
        <source>Fill pixels that look like missed cloud too</source>
        <translation>見逃した雲のように見える画素も補完</translation>
    </message>
    <message>
        <source>Fill season</source>
        <translation>シーズンを補完</translation>
    </message>
    <message>
        <source>Fill the cloudy part of an optical image from SAR</source>
        <translation>光学画像の雲域を SAR から補完</translation>
    </message>
    <message>
        <source>Fill those pixels of optical T2 too, as if the mask had them.</source>
        <translation>光学 T2 のこれらの画素も、マスクに含まれるものとして補完します。</translation>
    </message>
    <message>
        <source>Filled</source>
        <translation>補完後</translation>
    </message>
    <message>
        <source>Filled by {method}.</source>
        <translation>{method}で補完しました。</translation>
    </message>
    <message>
        <source>Filled by {method}. On clear pixels of the same date that it had not seen, it is off by {error} in reflectance on average.</source>
        <translation>{method}で補完しました。同じ撮影日の未使用の晴天画素で、反射率のずれは平均 {error} です。</translation>
    </message>
    <message>
        <source>Filled date</source>
        <translation>補完した撮影日</translation>
    </message>
    <message>
        <source>Filled from all earlier dates and SAR; nearest: {dates}</source>
        <translation>それ以前のすべての撮影日と SAR から補完。最も近い日: {dates}</translation>
    </message>
    <message>
        <source>Filled from all other dates and SAR; nearest: {dates}</source>
        <translation>他のすべての撮影日と SAR から補完。最も近い日: {dates}</translation>
    </message>
    <message>
        <source>Filled image</source>
        <translation>補完した画像</translation>
    </message>
    <message>
        <source>Filled {name}</source>
        <translation>補完済み {name}</translation>
    </message>
    <message>
        <source>Filled {name}, bands with larger pixels</source>
        <translation>補完した {name}、画素の大きいバンド</translation>
    </message>
    <message>
        <source>Filled: {bands}. From SAR: {polarisations}.</source>
        <translation>補完するバンド: {bands}。使用する SAR: {polarisations}。</translation>
    </message>
    <message>
        <source>Fills every cloudy date of a folder whose files have dates in their names. A start for models that go on with the filled dates.</source>
        <translation>ファイル名に日付のあるフォルダ内の、雲のある撮影日をすべて補完します。補完した撮影日を使って処理を続けるモデルの出発点です。</translation>
    </message>
    <message>
        <source>Fills every cloudy date of a folder, one after the other.
Files are told apart by the date in their names, by their bands (SAR 2, optical 4) and by words such as cloud, mask or SCL for cloud masks (rasters or polygons). Every cloudy date is filled from the nearest clear one, each with its nearest SAR image, of one orbit if there is such a pair.
Products as they were downloaded, and what Prepare season made, are taken too, with the cloud masks that they bring.
A date that fails does not stop the others. The table summary.csv says what became of each; batch.json can be opened in the batch dialog of Fill clouds, to look at the pairs and change them.</source>
        <translation type="vanished">フォルダ内の雲のある撮影日を 1 つずつ、すべて補完します。
ファイルは、名前の日付、バンド数（SAR 2、光学 4）、雲マスク（ラスタまたはポリゴン）を示す cloud、mask、SCL などの語で見分けます。雲のある撮影日はそれぞれ、最も近い晴天日から、各々に最も近い SAR 画像を使って補完します。同じ軌道の組み合わせがあればそれを使います。
ダウンロードしたままのプロダクトや「シーズンを準備」で作成したものも、付属の雲マスクとともに使えます。
1 つの撮影日が失敗しても他は続行します。表 summary.csv に各撮影日の結果が記録されます。batch.json は「雲域を補完」のバッチダイアログで開き、組み合わせを確認、変更できます。</translation>
    </message>
    <message>
        <source>Fills every cloudy date of a folder, one after the other.
Files are told apart by the date in their names, by their bands (SAR 2, optical 4) and by words such as cloud, mask or SCL for cloud masks (rasters or polygons). Of five dates or more each cloudy one is filled from all others, as Fill season does. Fewer, and all where a setting needs it, are filled from the nearest clear date, each with its nearest SAR image, of one orbit if there is such a pair.
Products as they were downloaded, and what Prepare season made, are taken too, with the cloud masks that they bring.
A date that fails does not stop the others. The table summary.csv says what became of each; batch.json can be opened in the batch dialog of Fill clouds, to look at the pairs and change them.</source>
        <translation>フォルダ内の雲のある撮影日を 1 つずつ、すべて補完します。
ファイルは、名前の日付、バンド数（SAR 2、光学 4）、雲マスク（ラスタまたはポリゴン）を示す cloud、mask、SCL などの語で見分けます。撮影日が 5 日以上あれば、雲のある撮影日はそれぞれ「シーズンを補完」と同じく他のすべての撮影日から補完します。それより少ない場合や設定上必要な場合は、最も近い晴天日から、各々に最も近い SAR 画像を使って補完します。同じ軌道の組み合わせがあればそれを使います。
ダウンロードしたままのプロダクトや「シーズンを準備」で作成したものも、付属の雲マスクとともに使えます。
1 つの撮影日が失敗しても他は続行します。表 summary.csv に各撮影日の結果が記録されます。batch.json は「雲域を補完」のバッチダイアログで開き、組み合わせを確認、変更できます。</translation>
    </message>
    <message>
        <source>Fills the cloudy dates of a season, each from all its other dates and from SAR.
The season is what Prepare season made of downloads or of a table of rasters. Clear pixels stay as they are. A date needs no clear pixel of its own, and no other date has to be clear: pixels that some date shows are enough.
A date that fails does not stop the others. The table summary.csv lists all dates with their cloud, the method and its score on held-out clear pixels beside simpler methods.</source>
        <translation>シーズンの雲のある撮影日を、それぞれ他のすべての撮影日と SAR から補完します。
シーズンは「シーズンを準備」がダウンロードしたデータまたはラスタの表から作成したものです。晴天画素は元のままです。撮影日自体に晴天画素は必要なく、他の撮影日が晴れている必要もありません。いずれかの撮影日に写っている画素があれば十分です。
1 つの撮影日が失敗しても他は続行します。表 summary.csv には、すべての撮影日の雲量、手法、取り置いた晴天画素での評価値が、より単純な手法と並べて記録されます。</translation>
    </message>
    <message>
        <source>Fills the cloudy part of an optical image (date T2) from SAR and an older clear image (date T1).
Several methods are fitted on the clear pixels of T2 and compared on clear pixels that they have not seen; the best one fills. Clear pixels stay as they are. The log shows the scores of every method.</source>
        <translation>光学画像（撮影日 T2）の雲に覆われた部分を、SAR と過去の晴天画像（撮影日 T1）から補完します。
複数の手法を T2 の晴天画素に当てはめ、使っていない晴天画素で比較し、最良のもので補完します。晴天画素はそのままです。ログにすべての手法の評価値が表示されます。</translation>
    </message>
    <message>
        <source>Fills the cloudy part of one image and says how far to trust each pixel. If the true image is given, as in a test with painted clouds, the filled pixels are scored against it.</source>
        <translation>1 つの画像の雲域を補完し、各画素をどこまで信頼できるかを示します。雲を描き加えたテストなどで正解画像を指定すると、補完した画素をそれと比べて評価します。</translation>
    </message>
    <message>
        <source>Filter speckle</source>
        <translation>スペックルを除去</translation>
    </message>
    <message>
        <source>Filter speckle (refined Lee); not needed for filling.</source>
        <translation>スペックルを除去します（Refined Lee フィルタ）。補完には必要ありません。</translation>
    </message>
    <message>
        <source>First day (2018-04-01)</source>
        <translation>最初の日（2018-04-01）</translation>
    </message>
    <message>
        <source>Fits my layers?</source>
        <translation>レイヤに合う？</translation>
    </message>
    <message>
        <source>Fmask</source>
        <translation>Fmask</translation>
    </message>
    <message>
        <source>Fmask of HLS, in bits</source>
        <translation>HLS の Fmask（ビット）</translation>
    </message>
    <message>
        <source>Folder</source>
        <translation>フォルダ</translation>
    </message>
    <message>
        <source>Folder for the filled dates, their reports and a table.</source>
        <translation>補完した撮影日、そのレポート、表を入れるフォルダ。</translation>
    </message>
    <message>
        <source>Folder for the rasters.</source>
        <translation>ラスタのフォルダ。</translation>
    </message>
    <message>
        <source>Folder of a product…</source>
        <translation>プロダクトのフォルダ…</translation>
    </message>
    <message>
        <source>Folder of downloads</source>
        <translation>ダウンロードのフォルダ</translation>
    </message>
    <message>
        <source>Folder of downloads or of a season</source>
        <translation>ダウンロードまたはシーズンのフォルダ</translation>
    </message>
    <message>
        <source>Folder of downloads or of a season…</source>
        <translation>ダウンロードまたはシーズンのフォルダ…</translation>
    </message>
    <message>
        <source>Folder of the results</source>
        <translation>結果のフォルダ</translation>
    </message>
    <message>
        <source>Folder of the scene</source>
        <translation>シーンのフォルダ</translation>
    </message>
    <message>
        <source>Folder of the season</source>
        <translation>シーズンのフォルダ</translation>
    </message>
    <message>
        <source>Folder of the time series</source>
        <translation>時系列のフォルダ</translation>
    </message>
    <message>
        <source>Folder of wheels</source>
        <translation>wheel のフォルダ</translation>
    </message>
    <message>
        <source>Follow addresses on the network inside files</source>
        <translation>ファイル内のネットワーク上のアドレスをたどる</translation>
    </message>
    <message>
        <source>Follow addresses on the network that a file names, such as the sources of a VRT. A remote raster that is given by its own address is read without this.</source>
        <translation>VRT の参照元など、ファイル内に書かれたネットワーク上のアドレスをたどります。アドレスを直接指定したリモートのラスタは、この指定がなくても読み込みます。</translation>
    </message>
    <message>
        <source>For NVIDIA's graphics cards. auto: if the driver is new enough.</source>
        <translation>NVIDIA グラフィックカード用。auto: ドライバが十分新しい場合に使います。</translation>
    </message>
    <message>
        <source>For each pixel: observed or simulated, the error to expect, and its 90 % interval</source>
        <translation>各画素について: 観測かシミュレーションか、予想される誤差とその 90 % 区間</translation>
    </message>
    <message>
        <source>For each pixel: observed or simulated, the error to expect, and what is unlike</source>
        <translation>画素ごとに、観測かシミュレートか、予想される誤差、似ていない箇所</translation>
    </message>
    <message>
        <source>For filling dates</source>
        <translation>撮影日の補完用</translation>
    </message>
    <message>
        <source>For filling dates and training</source>
        <translation>撮影日の補完と学習用</translation>
    </message>
    <message>
        <source>For what</source>
        <translation>用途</translation>
    </message>
    <message>
        <source>Four files, each of its own.</source>
        <translation>4 つのファイルはすべて別のものです。</translation>
    </message>
    <message>
        <source>Free some space, or choose a folder on another disk.</source>
        <translation>空き容量を増やすか、別のディスクのフォルダを選択してください。</translation>
    </message>
    <message>
        <source>From earlier dates alone</source>
        <translation>それ以前の撮影日だけから</translation>
    </message>
    <message>
        <source>From this probability on, in per cent, a mask of probabilities is cloud.</source>
        <translation>確率のマスクで、この確率（パーセント）以上を雲とします。</translation>
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
        <translation>ガウス過程</translation>
    </message>
    <message>
        <source>Gaussian process on the best date</source>
        <translation>最良の撮影日に基づくガウス過程</translation>
    </message>
    <message>
        <source>Give a model that ClearDate trained.</source>
        <translation>ClearDate で学習したモデルを指定してください。</translation>
    </message>
    <message>
        <source>Give files names such as s2_20210907.tif, and bands names such as B04.</source>
        <translation>ファイルには s2_20210907.tif のような名前を、バンドには B04 のような名前を付けてください。</translation>
    </message>
    <message>
        <source>Give the file that Fill clouds wrote as its trust layer.</source>
        <translation>「雲域を補完」が信頼度レイヤとして書き出したファイルを指定してください。</translation>
    </message>
    <message>
        <source>Give the values with commas between them, for example 3,8,9,10.</source>
        <translation>値をカンマ区切りで指定してください。例: 3,8,9,10</translation>
    </message>
    <message>
        <source>Go by earlier dates alone</source>
        <translation>それ以前の撮影日だけを使う</translation>
    </message>
    <message>
        <source>Go on from the checkpoint beside the output.</source>
        <translation>出力の隣にあるチェックポイントから続けます。</translation>
    </message>
    <message>
        <source>Go on from where it stopped</source>
        <translation>停止したところから続ける</translation>
    </message>
    <message>
        <source>Go on with a run that was stopped</source>
        <translation>中断された実行を再開する</translation>
    </message>
    <message>
        <source>Go on with a run that was stopped: dates whose files are whole stay as they are. Season, settings and version must be those of that run.</source>
        <translation>中断された実行を再開します。ファイルが完全な撮影日はそのまま残します。シーズン、設定、バージョンはその実行と同じでなければなりません。</translation>
    </message>
    <message>
        <source>Go on with a stopped run</source>
        <translation>中断した実行を再開</translation>
    </message>
    <message>
        <source>Green</source>
        <translation>緑</translation>
    </message>
    <message>
        <source>Green: clear. Grey: cloud. Orange foot: to be filled. Violet: days of SAR.</source>
        <translation>緑: 晴れ。灰: 雲。橙の足: 補完対象。紫: SAR の日。</translation>
    </message>
    <message>
        <source>Grow by</source>
        <translation>拡張量</translation>
    </message>
    <message>
        <source>Grow the cloud mask by (pixels)</source>
        <translation>雲マスクの拡張量（画素）</translation>
    </message>
    <message>
        <source>Grow the cloud mask by this many pixels. Unset: by 2 where it is Sentinel-2's scene classification (SCL), whose clouds end too early; else by none.</source>
        <translation>雲マスクをこの画素数だけ広げます。未指定：Sentinel-2 のシーン分類（SCL）は雲が手前で終わるため 2 画素、それ以外は広げません。</translation>
    </message>
    <message>
        <source>HTML</source>
        <translation>HTML</translation>
    </message>
    <message>
        <source>Half the 90 % interval, in expected errors: {widths}.</source>
        <translation>90 % 区間の半幅（予想誤差を単位として）: {widths}。</translation>
    </message>
    <message>
        <source>Hatch</source>
        <translation>ハッチ</translation>
    </message>
    <message>
        <source>Hatch the area that is simulated</source>
        <translation>シミュレート領域にハッチング</translation>
    </message>
    <message>
        <source>Hatch the simulated area</source>
        <translation>シミュレート領域にハッチング</translation>
    </message>
    <message>
        <source>Held-out PSNR in dB, by epoch</source>
        <translation>取り置き画素の PSNR（dB、エポック別）</translation>
    </message>
    <message>
        <source>Help</source>
        <translation>ヘルプ</translation>
    </message>
    <message>
        <source>How far to trust the filled {name}: which pixels are simulated, the expected error and 90 % interval of each band in the numbers of the image, and where the inputs are unlike anything seen.</source>
        <translation>補完した {name} をどこまで信頼できるか: シミュレートされた画素、各バンドの予想誤差と 90 % 区間（画像の数値単位）、入力がこれまでに見たどれとも似ていない場所。</translation>
    </message>
    <message>
        <source>How far to trust the filled {name}: which pixels are simulated, the expected error and 90 % interval of each band in the numbers of the image, and which pixels no other date shows.</source>
        <translation>補完した {name} をどこまで信頼できるか: シミュレートされた画素、各バンドの予想誤差と 90 % 区間（画像の数値単位）、他のどの撮影日にも写っていない画素。</translation>
    </message>
    <message>
        <source>How good it is</source>
        <translation>性能</translation>
    </message>
    <message>
        <source>How it goes</source>
        <translation>進行状況</translation>
    </message>
    <message>
        <source>How much of T2 is cloud is not known yet.</source>
        <translation>T2 の雲量はまだわかりません。</translation>
    </message>
    <message>
        <source>How much of T2 is cloud was not measured: {name} has too many corners.</source>
        <translation>T2 の雲の割合は計測していません: {name} の頂点が多すぎます。</translation>
    </message>
    <message>
        <source>How to fill</source>
        <translation>補完の方法</translation>
    </message>
    <message>
        <source>How true the expected errors are</source>
        <translation>予想誤差はどれだけ正しいか</translation>
    </message>
    <message>
        <source>If you set an index or a mirror for pip, check that it has the package.</source>
        <translation>pip のインデックスやミラーを設定している場合は、そこにパッケージがあるか確認してください。</translation>
    </message>
    <message>
        <source>Image to score</source>
        <translation>評価する画像</translation>
    </message>
    <message>
        <source>Images</source>
        <translation>画像</translation>
    </message>
    <message>
        <source>Images that it learned to make: {scenes}. Places: {places}.</source>
        <translation>作ることを学習した画像: {scenes}。場所: {places}。</translation>
    </message>
    <message>
        <source>Import a model</source>
        <translation>モデルをインポート</translation>
    </message>
    <message>
        <source>Import…</source>
        <translation>インポート…</translation>
    </message>
    <message>
        <source>Indices to write, as ndvi,nbr</source>
        <translation>書き出す指数（例: ndvi,nbr）</translation>
    </message>
    <message>
        <source>Inputs</source>
        <translation>入力</translation>
    </message>
    <message>
        <source>Inputs: {}</source>
        <translation>入力: {}</translation>
    </message>
    <message>
        <source>Install</source>
        <translation>インストール</translation>
    </message>
    <message>
        <source>Install Python {version} yourself and name it in the settings.</source>
        <translation>Python {version} をご自身でインストールし、設定で指定してください。</translation>
    </message>
    <message>
        <source>Install Python {version}, or uv, and try again.</source>
        <translation>Python {version} または uv をインストールして、もう一度お試しください。</translation>
    </message>
    <message>
        <source>Install again</source>
        <translation>再インストール</translation>
    </message>
    <message>
        <source>Install from a folder of wheels</source>
        <translation>wheel のフォルダからインストール</translation>
    </message>
    <message>
        <source>Install from these files alone, without a network.</source>
        <translation>ネットワークを使わず、これらのファイルだけからインストールします。</translation>
    </message>
    <message>
        <source>Install the compute environment</source>
        <translation>計算環境をインストール</translation>
    </message>
    <message>
        <source>Install what requirements/simulate.txt names, or let ClearDate install its own.</source>
        <translation>requirements/simulate.txt に挙げたものをインストールするか、ClearDate 専用の環境をインストールさせてください。</translation>
    </message>
    <message>
        <source>Install what training needs…</source>
        <translation>学習用をインストール…</translation>
    </message>
    <message>
        <source>Install, repair or remove…</source>
        <translation>インストール、修復、削除…</translation>
    </message>
    <message>
        <source>Installs, repairs, checks or removes the Python environment that does ClearDate's computing.
It is a folder of its own: QGIS's Python is not touched. What is there already stays in use until the new one has been tried and found to work.</source>
        <translation>ClearDate の計算を行う Python 環境をインストール、修復、確認、削除します。
独立したフォルダに置かれ、QGIS の Python は変更しません。既存の環境は、新しい環境を試して動作を確認するまで使われます。</translation>
    </message>
    <message>
        <source>Install…</source>
        <translation>インストール…</translation>
    </message>
    <message>
        <source>It can be used, but has learned on other values.</source>
        <translation>使えますが、異なる値で学習しています。</translation>
    </message>
    <message>
        <source>It cannot be told what is cloud in {name}: it holds {values}. Name the values that are cloud, or say under Advanced what the mask is.</source>
        <translation>{name} のどの値が雲か判断できません: 値は {values} です。雲を表す値を指定するか、「詳細設定」でマスクの種類を指定してください。</translation>
    </message>
    <message>
        <source>It comes with ClearDate.</source>
        <translation>ClearDate に付属しています。</translation>
    </message>
    <message>
        <source>It corrects T1 itself.</source>
        <translation>T1 そのものを補正します。</translation>
    </message>
    <message>
        <source>It corrects linear regression from T1 to T2, fitted on the clear pixels of T2.</source>
        <translation>T2 の晴天画素に当てはめた、T1 から T2 への線形回帰を補正します。</translation>
    </message>
    <message>
        <source>It gives {bands} as reflectance.</source>
        <translation>{bands} を反射率で出力します。</translation>
    </message>
    <message>
        <source>It gives {given}. Fill takes {others} from boosted trees that are fitted on the date; Simulate leaves them out.</source>
        <translation>出力は {given} です。「補完」では {others} を、その撮影日に当てはめた勾配ブースティング木から得ます。「シミュレート」では除外します。</translation>
    </message>
    <message>
        <source>It has no place in the CRS of the map.</source>
        <translation>地図の CRS では位置が定まりません。</translation>
    </message>
    <message>
        <source>It has {days}.</source>
        <translation>含まれる撮影日: {days}。</translation>
    </message>
    <message>
        <source>It learns all bands that the scenes have in common.</source>
        <translation>シーンに共通するすべてのバンドを学習します。</translation>
    </message>
    <message>
        <source>It learns red, green, blue and NIR where the scenes have them.</source>
        <translation>シーンにある場合は、赤、緑、青、NIR を学習します。</translation>
    </message>
    <message>
        <source>It makes the whole value itself.</source>
        <translation>値全体を直接作ります。</translation>
    </message>
    <message>
        <source>Its scenes have no place on the earth.</source>
        <translation>シーンに地理的な位置がありません。</translation>
    </message>
    <message>
        <source>JSON</source>
        <translation>JSON</translation>
    </message>
    <message>
        <source>Keep dates that are filled already</source>
        <translation>補完済みの撮影日を残す</translation>
    </message>
    <message>
        <source>L1 loss</source>
        <translation>L1 損失</translation>
    </message>
    <message>
        <source>Landsat</source>
        <translation>Landsat</translation>
    </message>
    <message>
        <source>Landsat's QA_PIXEL</source>
        <translation>Landsat の QA_PIXEL</translation>
    </message>
    <message>
        <source>Larger pixels apart</source>
        <translation>大きい画素は別ファイル</translation>
    </message>
    <message>
        <source>Last day</source>
        <translation>最後の日</translation>
    </message>
    <message>
        <source>Layer</source>
        <translation>レイヤ</translation>
    </message>
    <message>
        <source>Learn so many batches as one, with the memory of one; batch norm still sees each apart. Presets with a discriminator compute their generator once more for it.</source>
        <translation>この数のバッチを、1 つ分のメモリでまとめて学習します。バッチ正規化は 1 つずつ行われます。識別器のあるプリセットでは、そのために生成器を 1 回余分に計算します。</translation>
    </message>
    <message>
        <source>Learning rate</source>
        <translation>学習率</translation>
    </message>
    <message>
        <source>Left empty: {python}</source>
        <translation>空欄の場合: {python}</translation>
    </message>
    <message>
        <source>Licence</source>
        <translation>ライセンス</translation>
    </message>
    <message>
        <source>Like missed cloud in {name}</source>
        <translation>{name} の見逃した雲らしき画素</translation>
    </message>
    <message>
        <source>Log</source>
        <translation>ログ</translation>
    </message>
    <message>
        <source>Log: {path}</source>
        <translation>ログ: {path}</translation>
    </message>
    <message>
        <source>Look at the dates of a season</source>
        <translation>シーズンの撮影日を調べる</translation>
    </message>
    <message>
        <source>Looking for a Python</source>
        <translation>Python を探しています</translation>
    </message>
    <message>
        <source>Looking for a graphics card</source>
        <translation>グラフィックカードを探しています</translation>
    </message>
    <message>
        <source>Looking through {folder}</source>
        <translation>{folder} を調べています</translation>
    </message>
    <message>
        <source>Looks for downloads in a folder (Sentinel-2, Landsat, terrain-corrected Sentinel-1, STAC items, as folders or archives) and writes down what it finds as a season: a STAC Collection that leads to the files where they lie.
The items of a season, and products themselves, can be given to all other algorithms as images. With an area they can be copied, cut to it and on one grid.</source>
        <translation>フォルダ内のダウンロードしたデータ（Sentinel-2、Landsat、地形補正済みの Sentinel-1、STAC アイテム。フォルダまたはアーカイブ）を探し、見つかったものをシーズンとして記録します。シーズンは、ファイルの元の場所を示す STAC Collection です。
シーズンのアイテムやプロダクト自体は、他のすべてのアルゴリズムに画像として指定できます。領域を指定すると、それに合わせて切り抜き、1 つの格子にコピーできます。</translation>
    </message>
    <message>
        <source>Loss while training, by epoch</source>
        <translation>学習時の損失（エポックごと）</translation>
    </message>
    <message>
        <source>Lost in fewer bits</source>
        <translation>ビット削減の損失</translation>
    </message>
    <message>
        <source>MAE</source>
        <translation>MAE</translation>
    </message>
    <message>
        <source>Made by ClearDate {version} on {day}.</source>
        <translation>ClearDate {version} により {day} に作成。</translation>
    </message>
    <message>
        <source>Made up by a program, to try things on; no place on Earth looks like this.</source>
        <translation>試用のためにプログラムで作った架空のものです。地球上にこのような場所はありません。</translation>
    </message>
    <message>
        <source>Made with</source>
        <translation>作成ツール</translation>
    </message>
    <message>
        <source>Make a mask that holds the pixels that look like missed cloud, too, and choose it</source>
        <translation>見逃した雲のように見える画素も含むマスクを作成し、それを選択します</translation>
    </message>
    <message>
        <source>Make a scene of layers: opens the algorithm for it</source>
        <translation>レイヤからシーンを作成: そのアルゴリズムを開きます</translation>
    </message>
    <message>
        <source>Make demo scene</source>
        <translation>デモシーンを作成</translation>
    </message>
    <message>
        <source>Make it smaller, or save the layer in a CRS that has an EPSG code.</source>
        <translation>範囲を小さくするか、EPSG コードのある CRS でレイヤを保存してください。</translation>
    </message>
    <message>
        <source>Make training scene</source>
        <translation>学習シーンを作成</translation>
    </message>
    <message>
        <source>Makes a season of a folder of downloads, or of a table of rasters, and fills its cloudy dates, each from all others, with trust layers. Give one of the two; with an area the downloads are best copied, cut to it and on one grid.</source>
        <translation>ダウンロードしたデータのフォルダ、またはラスタの表からシーズンを作成し、雲のある撮影日をそれぞれ他のすべての撮影日から補完し、信頼度レイヤも作成します。どちらか一方を指定してください。領域を指定する場合は、それに合わせて切り抜き、1 つの格子にコピーするのが最適です。</translation>
    </message>
    <message>
        <source>Makes a small made-up scene and puts it into the project</source>
        <translation>小さな架空のシーンを作り、プロジェクトに追加します</translation>
    </message>
    <message>
        <source>Makes a small made-up scene to try things on: SAR and optical images of two dates, a cloud mask, and the truth under the clouds.
It shows how things work and says nothing about quality.</source>
        <translation>試用のための架空の小さなシーンを作成します: 2 つの撮影日の SAR 画像と光学画像、雲マスク、雲の下の正解。
動作を示すためのもので、品質については何も示しません。</translation>
    </message>
    <message>
        <source>Makes a terrain-corrected image of a Sentinel-1 GRD product with SNAP, which has to be installed: orbit file, thermal noise, calibration to sigma nought, on wish a speckle filter, terrain correction.
Sentinel-1 RTC of the Planetary Computer, of ASF or of Earth Engine needs none of this.</source>
        <translation>SNAP（インストールが必要）を使い、Sentinel-1 の GRD プロダクトから地形補正済みの画像を作ります: 軌道ファイル、熱雑音の除去、シグマノートへの校正、必要に応じてスペックルフィルタ、地形補正。
Planetary Computer、ASF、Earth Engine の Sentinel-1 RTC では、いずれも不要です。</translation>
    </message>
    <message>
        <source>Makes an optical image from SAR of the same date alone.</source>
        <translation>同じ撮影日の SAR だけから光学画像を作ります。</translation>
    </message>
    <message>
        <source>Makes hatched polygons of the pixels that a fill has simulated, from its trust layer.
Put them over the filled image. Images of more than 2000 pixels an edge are read coarser.</source>
        <translation>補完でシミュレートされた画素のハッチング付きポリゴンを、信頼度レイヤから作成します。
補完した画像の上に重ねてください。一辺が 2000 画素を超える画像は粗く読み込みます。</translation>
    </message>
    <message>
        <source>Makes the optical image of T2 from SAR and optical T1 and from SAR T2.</source>
        <translation>T1 の SAR と光学、T2 の SAR から、T2 の光学画像を作ります。</translation>
    </message>
    <message>
        <source>Makes the optical image of T2 from SAR and optical T1, from SAR T2, and from the clear pixels of T2.</source>
        <translation>T1 の SAR と光学、T2 の SAR、T2 の晴天画素から、T2 の光学画像を作ります。</translation>
    </message>
    <message>
        <source>Making the demo scene…</source>
        <translation>デモシーンを作成中…</translation>
    </message>
    <message>
        <source>Making the environment</source>
        <translation>環境を作成しています</translation>
    </message>
    <message>
        <source>Making the pictures…</source>
        <translation>画像を作成中…</translation>
    </message>
    <message>
        <source>Many dates of one place, each filled from all others. Choose the folder with your downloads (Sentinel-2, Landsat, Sentinel-1), or drop it here.</source>
        <translation>同じ場所の多くの撮影日を、それぞれ他のすべてから補完します。ダウンロード (Sentinel-2、Landsat、Sentinel-1) のフォルダを選ぶか、ここにドロップしてください。</translation>
    </message>
    <message>
        <source>Mask</source>
        <translation>マスク</translation>
    </message>
    <message>
        <source>Mask of pixels to score</source>
        <translation>評価する画素のマスク</translation>
    </message>
    <message>
        <source>Mean</source>
        <translation>平均</translation>
    </message>
    <message>
        <source>Measured on pixels of the same scenes that it did not learn from.</source>
        <translation>同じシーンの、学習に使っていない画素で測定。</translation>
    </message>
    <message>
        <source>Method</source>
        <translation>手法</translation>
    </message>
    <message>
        <source>Method and result</source>
        <translation>手法と結果</translation>
    </message>
    <message>
        <source>Method: {}</source>
        <translation>手法: {}</translation>
    </message>
    <message>
        <source>Missed cloud</source>
        <translation>見逃した雲</translation>
    </message>
    <message>
        <source>Model</source>
        <translation>モデル</translation>
    </message>
    <message>
        <source>Model (SHA-256): {}</source>
        <translation>モデル（SHA-256）: {}</translation>
    </message>
    <message>
        <source>Model file</source>
        <translation>モデルファイル</translation>
    </message>
    <message>
        <source>Models</source>
        <translation>モデル</translation>
    </message>
    <message>
        <source>Models ran on</source>
        <translation>モデルの実行先</translation>
    </message>
    <message>
        <source>Models run on the processor: CUDA was tried and does not work here ({reason}).</source>
        <translation>モデルはプロセッサで実行されます。CUDA を試しましたが、ここでは動作しません（{reason}）。</translation>
    </message>
    <message>
        <source>Models run on the processor: the driver {driver} of {gpu} is older than {needed}.</source>
        <translation>モデルはプロセッサで実行されます。{gpu} のドライバ {driver} が {needed} より古いためです。</translation>
    </message>
    <message>
        <source>Models run on the processor: {folder} has no wheel of {what}.</source>
        <translation>モデルはプロセッサで実行されます。{folder} に {what} の wheel がないためです。</translation>
    </message>
    <message>
        <source>Models that come with the plugin stay.</source>
        <translation>プラグイン付属のモデルは残ります。</translation>
    </message>
    <message>
        <source>More</source>
        <translation>その他</translation>
    </message>
    <message>
        <source>Move it elsewhere, and try again.</source>
        <translation>別の場所に移してから、もう一度お試しください。</translation>
    </message>
    <message>
        <source>NIR</source>
        <translation>近赤外</translation>
    </message>
    <message>
        <source>Name it in PYTHON.</source>
        <translation>PYTHON に指定してください。</translation>
    </message>
    <message>
        <source>Name of the scene</source>
        <translation>シーンの名前</translation>
    </message>
    <message>
        <source>Name of the scene; unset, the name of the file.</source>
        <translation>シーンの名前。未設定ならファイル名。</translation>
    </message>
    <message>
        <source>Names of bands</source>
        <translation>バンド名</translation>
    </message>
    <message>
        <source>Names of the bands of all images in the order of the files, as in fill.</source>
        <translation>すべての画像のバンド名。fill と同様にファイル内の順に指定します。</translation>
    </message>
    <message>
        <source>Names of the bands of both optical images in the order of the files, for example red,green,blue,nir,swir16; - for one to leave out. swir16@20 says that its own pixels are 20 wide, in the units of the CRS, where that is more than the file's. Of a product these bands are read; all reads every band that it has. Unset: the descriptions in the files, else the order red, green, blue, NIR; of a product those four.</source>
        <translation>両方の光学画像のバンド名。ファイル内の順に指定します（例: red,green,blue,nir,swir16）。除くバンドは - とします。swir16@20 は、そのバンド自身の画素の幅が（ファイルより大きく）CRS の単位で 20 であることを示します。プロダクトからはここで指定したバンドを読み込み、all ですべてのバンドを読み込みます。未設定ならファイル内の説明、それもなければ 赤、緑、青、近赤外 の順、プロダクトではこの 4 つ。</translation>
    </message>
    <message>
        <source>Narrow NIR</source>
        <translation>狭帯域近赤外</translation>
    </message>
    <message>
        <source>Needs an area. Without copies the files are read where they lie.</source>
        <translation>領域が必要です。コピーしない場合、ファイルは元の場所で読まれます。</translation>
    </message>
    <message>
        <source>Networks that look into connections have an authority of their own: add it to QGIS's options (Authentication), or install from a folder of wheels.</source>
        <translation>接続の中身を検査するネットワークには独自の認証局があります。QGIS のオプション（認証）に追加するか、wheel のフォルダからインストールしてください。</translation>
    </message>
    <message>
        <source>New scene…</source>
        <translation>新規シーン…</translation>
    </message>
    <message>
        <source>No CRS, but all layers share one pixel grid.</source>
        <translation>CRS はありませんが、全レイヤの画素格子が一致します。</translation>
    </message>
    <message>
        <source>No NVIDIA graphics card was found; models run on the processor.</source>
        <translation>NVIDIA グラフィックカードが見つかりません。モデルはプロセッサで実行されます。</translation>
    </message>
    <message>
        <source>No Python {version} to use was found; fetching one (about {size} MB).</source>
        <translation>使える Python {version} が見つかりません。取得しています（約 {size} MB）。</translation>
    </message>
    <message>
        <source>No SAR near it</source>
        <translation>近くに SAR なし</translation>
    </message>
    <message>
        <source>No date could be filled. The first that failed is {date}: {reason}</source>
        <translation>補完できた撮影日がありません。最初に失敗したのは {date} です: {reason}</translation>
    </message>
    <message>
        <source>No date has a pixel there.</source>
        <translation>そこに画素のある撮影日はありません。</translation>
    </message>
    <message>
        <source>No model yet. Import one, or train one.</source>
        <translation>モデルはまだありません。インポートするか、学習してください。</translation>
    </message>
    <message>
        <source>No picture of {files}: changed or gone since this run.</source>
        <translation>{files} の画像はありません：この実行の後に変更または削除されました。</translation>
    </message>
    <message>
        <source>No report yet. Fill a date, or open the report of an earlier run.</source>
        <translation>レポートはまだありません。撮影日を補完するか、以前の実行のレポートを開いてください。</translation>
    </message>
    <message>
        <source>No scene yet. Make one of layers, or add a scene file.</source>
        <translation>シーンはまだありません。レイヤから作成するか、シーンファイルを追加してください。</translation>
    </message>
    <message>
        <source>No season is given.</source>
        <translation>シーズンが指定されていません。</translation>
    </message>
    <message>
        <source>No season yet: it is prepared of what lies there, which stays as it is.</source>
        <translation>まだシーズンではありません。そこにあるものから準備します。元のデータはそのままです。</translation>
    </message>
    <message>
        <source>No, it does not fit these layers.</source>
        <translation>いいえ、これらのレイヤに適合しません。</translation>
    </message>
    <message>
        <source>None</source>
        <translation>なし</translation>
    </message>
    <message>
        <source>None is stated.</source>
        <translation>記載がありません。</translation>
    </message>
    <message>
        <source>None was found that will do; Python {version} is downloaded (about {size} MB).</source>
        <translation>使えるものが見つかりません。Python {version} をダウンロードします（約 {size} MB）。</translation>
    </message>
    <message>
        <source>None yet</source>
        <translation>なし</translation>
    </message>
    <message>
        <source>Not the published files, so their hashes were not checked: {files}.</source>
        <translation>公開されているファイルではないため、ハッシュを確認していません: {files}。</translation>
    </message>
    <message>
        <source>Nothing can be written to the folder {folder}. Choose another one.</source>
        <translation>フォルダ {folder} に書き込めません。別のフォルダを選択してください。</translation>
    </message>
    <message>
        <source>Nothing is damaged.</source>
        <translation>破損はありません。</translation>
    </message>
    <message>
        <source>Now</source>
        <translation>現在の状態</translation>
    </message>
    <message>
        <source>Numbers of the preset</source>
        <translation>プリセットの数値</translation>
    </message>
    <message>
        <source>Numbers that models compute with: auto takes 8 bits on processors that are fast at it, and 16 on a GPU, where their cards state that at most 0.1 dB is lost.</source>
        <translation>モデルの計算に使う数値: auto では、モデルカードに損失が 0.1 dB 以下とあれば、8 ビットが速いプロセッサでは 8 ビット、GPU では 16 ビットを使います。</translation>
    </message>
    <message>
        <source>Numbers that the model computes with: auto takes 8 bits on processors that are fast at it, and 16 on a GPU, where its card states that at most 0.1 dB is lost, and 32 for those that come with ClearDate.</source>
        <translation>モデルの計算に使う数値: auto では、モデルカードに損失が 0.1 dB 以下とあれば、8 ビットが速いプロセッサでは 8 ビット、GPU では 16 ビット、ClearDate 付属のモデルでは 32 ビットを使います。</translation>
    </message>
    <message>
        <source>Offline, or with another Python</source>
        <translation>オフライン、または別の Python</translation>
    </message>
    <message>
        <source>Offset of optical T1 (not set: from the file)</source>
        <translation>光学 T1 のオフセット（未設定: ファイルから）</translation>
    </message>
    <message>
        <source>Offset of optical T1; -0.1 for Sentinel-2 products of baseline 04.00 and later.</source>
        <translation>光学 T1 のオフセット。ベースライン 04.00 以降の Sentinel-2 プロダクトでは -0.1。</translation>
    </message>
    <message>
        <source>Offset of optical T2 (not set: from the file)</source>
        <translation>光学 T2 のオフセット（未設定: ファイルから）</translation>
    </message>
    <message>
        <source>Offset of optical T2, as for T1.</source>
        <translation>光学 T2 のオフセット。T1 と同様です。</translation>
    </message>
    <message>
        <source>Offset of the image to score</source>
        <translation>評価する画像のオフセット</translation>
    </message>
    <message>
        <source>Offset of the image to score alone.</source>
        <translation>評価する画像だけのオフセット。</translation>
    </message>
    <message>
        <source>Offset of the simpler answer</source>
        <translation>より単純な答えのオフセット</translation>
    </message>
    <message>
        <source>Offset of the simpler answer alone.</source>
        <translation>より単純な答えだけのオフセット。</translation>
    </message>
    <message>
        <source>Offset of the true image</source>
        <translation>正解の画像のオフセット</translation>
    </message>
    <message>
        <source>Offset of the true image alone.</source>
        <translation>正解の画像だけのオフセット。</translation>
    </message>
    <message>
        <source>Offset to reflectance (not set: from the files)</source>
        <translation>反射率へのオフセット（未設定: ファイルから）</translation>
    </message>
    <message>
        <source>Offset, as for the scale.</source>
        <translation>オフセット。スケールと同様です。</translation>
    </message>
    <message>
        <source>On clear pixels that it had not seen: {parts}.</source>
        <translation>未使用の晴天画素で: {parts}。</translation>
    </message>
    <message>
        <source>On held-out pixels it reaches {psnr} dB PSNR.</source>
        <translation>取り置いた画素で PSNR {psnr} dB に達しました。</translation>
    </message>
    <message>
        <source>On held-out pixels the expected error is {ratio} of the real one (1 is best).</source>
        <translation>取り置いた画素で、予想誤差は実際の誤差の {ratio} 倍です（1 が最良）。</translation>
    </message>
    <message>
        <source>One CRS: {name}.</source>
        <translation>同一の CRS: {name}。</translation>
    </message>
    <message>
        <source>One more image for each date: bands whose own pixels are larger than those of the image, such as Sentinel-2's 20 m bands beside 10 m. The filled image then holds the others alone.</source>
        <translation>撮影日ごとにもう 1 つの画像: Sentinel-2 の 10 m に対する 20 m バンドのように、本来の画素が画像の画素より大きいバンド。補完した画像には他のバンドだけが入ります。</translation>
    </message>
    <message>
        <source>One more layer for each date: clear pixels that look like cloud that its mask misses, or like cloud in T1. Every clear pixel is judged for it, which takes a while.</source>
        <translation>日付ごとに 1 レイヤ追加します: マスクが見逃した雲、または T1 の雲のように見える晴天画素です。すべての晴天画素を判定するため、時間がかかります。</translation>
    </message>
    <message>
        <source>One with all libraries in it, such as a conda environment</source>
        <translation>全ライブラリを含む Python（conda 環境など）</translation>
    </message>
    <message>
        <source>Only {free} are free on this disk; {needed} are needed.</source>
        <translation>このディスクの空きは {free} だけです。{needed} が必要です。</translation>
    </message>
    <message>
        <source>Open a report</source>
        <translation>レポートを開く</translation>
    </message>
    <message>
        <source>Open as algorithm…</source>
        <translation>アルゴリズムとして開く…</translation>
    </message>
    <message>
        <source>Open in browser, to read or print</source>
        <translation>ブラウザで開いて閲覧、印刷</translation>
    </message>
    <message>
        <source>Open the JSON file that Fill clouds or Evaluate simulation wrote as its report.</source>
        <translation>「雲域を補完」または「シミュレーションを評価」がレポートとして書き出した JSON ファイルを開いてください。</translation>
    </message>
    <message>
        <source>Open the copies</source>
        <translation>コピーを開く</translation>
    </message>
    <message>
        <source>Open the layers</source>
        <translation>レイヤを開く</translation>
    </message>
    <message>
        <source>Open {name}</source>
        <translation>{name} を開く</translation>
    </message>
    <message>
        <source>Open…</source>
        <translation>開く…</translation>
    </message>
    <message>
        <source>Optical T1</source>
        <translation>光学 T1</translation>
    </message>
    <message>
        <source>Optical T1, the clear date</source>
        <translation>光学 T1、晴天日</translation>
    </message>
    <message>
        <source>Optical T2</source>
        <translation>光学 T2</translation>
    </message>
    <message>
        <source>Optical T2 as it came</source>
        <translation>元の光学 T2</translation>
    </message>
    <message>
        <source>Optical as reflectance (value x {scale}).</source>
        <translation>光学は反射率です（値 x {scale}）。</translation>
    </message>
    <message>
        <source>Optical bands, by common names or those of the product, for example red,nir,swir16; all for every band that a product has. Unset: red,green,blue,nir.</source>
        <translation>光学バンド。一般的な名前またはプロダクトでの名前で指定します（例: red,nir,swir16）。all でプロダクトのすべてのバンド。未設定なら red,green,blue,nir。</translation>
    </message>
    <message>
        <source>Optical image of T1, with the bands of optical T2.</source>
        <translation>T1 の光学画像。光学 T2 と同じバンドのもの。</translation>
    </message>
    <message>
        <source>Optical image of T2, the target: two bands or more.</source>
        <translation>目標である T2 の光学画像: 2 バンド以上。</translation>
    </message>
    <message>
        <source>Optical image of the date to learn from</source>
        <translation>学習する撮影日の光学画像</translation>
    </message>
    <message>
        <source>Out of domain</source>
        <translation>学習範囲外</translation>
    </message>
    <message>
        <source>Overview</source>
        <translation>概要</translation>
    </message>
    <message>
        <source>PSNR</source>
        <translation>PSNR</translation>
    </message>
    <message>
        <source>PSNR (dB) and SSIM: higher is better. Spectral angle (degrees) and mean absolute error (MAE, in reflectance): lower is better. Changed: where T1 and T2 differ.</source>
        <translation>PSNR（dB）と SSIM: 高いほど良い。スペクトル角（度）と平均絶対誤差（MAE、反射率）: 低いほど良い。変化部: T1 と T2 が異なる場所。</translation>
    </message>
    <message>
        <source>PSNR changed</source>
        <translation>変化部 PSNR</translation>
    </message>
    <message>
        <source>PSNR dB</source>
        <translation>PSNR dB</translation>
    </message>
    <message>
        <source>PSNR of copying T1</source>
        <translation>T1 のコピーの PSNR</translation>
    </message>
    <message>
        <source>PSNR of each band (dB)</source>
        <translation>各バンドの PSNR（dB）</translation>
    </message>
    <message>
        <source>PSNR of linear regression</source>
        <translation>線形回帰の PSNR</translation>
    </message>
    <message>
        <source>PSNR on clear pixels that were held out, in dB: the higher the better</source>
        <translation>取り置いた晴天画素での PSNR (dB)。高いほど良い</translation>
    </message>
    <message>
        <source>Page</source>
        <translation>ページ</translation>
    </message>
    <message>
        <source>Paste the path that was copied</source>
        <translation>コピーしたパスを貼り付け</translation>
    </message>
    <message>
        <source>Patch size (pixels)</source>
        <translation>パッチサイズ（画素）</translation>
    </message>
    <message>
        <source>Patches in a batch</source>
        <translation>バッチあたりのパッチ数</translation>
    </message>
    <message>
        <source>Patches in a batch; unset, the preset's.</source>
        <translation>バッチあたりのパッチ数。未設定ならプリセットの値。</translation>
    </message>
    <message>
        <source>Patches on a regular grid (the paper's) or random crops with flips and rotations; unset, the preset's.</source>
        <translation>規則格子上のパッチ（論文の方法）か、反転と回転を伴うランダムな切り出し。未設定ならプリセットの方法。</translation>
    </message>
    <message>
        <source>Patterns of file names with scale and offset, such as *_N05*=0.0001,-0.1; others are as the settings say. Sentinel-2 of baseline 04.00 (2022) and later has the offset -0.1.</source>
        <translation>ファイル名のパターンとスケール、オフセット（例: *_N05*=0.0001,-0.1）。その他の画像は設定に従います。ベースライン 04.00（2022 年）以降の Sentinel-2 のオフセットは -0.1 です。</translation>
    </message>
    <message>
        <source>Pictures</source>
        <translation>画像</translation>
    </message>
    <message>
        <source>Pictures of a report</source>
        <translation>レポートの画像</translation>
    </message>
    <message>
        <source>Pixels over time</source>
        <translation>画素の時系列</translation>
    </message>
    <message>
        <source>Pixels that look like missed cloud</source>
        <translation>見逃した雲のように見える画素</translation>
    </message>
    <message>
        <source>Pixels…</source>
        <translation>画素…</translation>
    </message>
    <message>
        <source>Please report it with the lines below.</source>
        <translation>以下の内容を添えて報告してください。</translation>
    </message>
    <message>
        <source>Please report it.</source>
        <translation>報告してください。</translation>
    </message>
    <message>
        <source>Plot</source>
        <translation>グラフ</translation>
    </message>
    <message>
        <source>Point at a date to see it.</source>
        <translation>撮影日を指すと表示されます。</translation>
    </message>
    <message>
        <source>Precision</source>
        <translation>精度</translation>
    </message>
    <message>
        <source>Prepare</source>
        <translation>準備</translation>
    </message>
    <message>
        <source>Prepare and fill a season</source>
        <translation>シーズンを準備して補完</translation>
    </message>
    <message>
        <source>Prepare season</source>
        <translation>シーズンを準備</translation>
    </message>
    <message>
        <source>Preset</source>
        <translation>プリセット</translation>
    </message>
    <message>
        <source>Press Install in the ClearDate window, or run: {command}</source>
        <translation>ClearDate ウィンドウで「インストール」を押すか、次を実行してください: {command}</translation>
    </message>
    <message>
        <source>Press {button} at the top of the window.</source>
        <translation>ウィンドウ上部の「{button}」を押してください。</translation>
    </message>
    <message>
        <source>Prints the versions, devices, paths and the state of the compute environment.
Every device is tried with a tiny network. Send the output along with a question.</source>
        <translation>バージョン、デバイス、パス、計算環境の状態を出力します。
各デバイスを小さなネットワークで試します。質問する際は、この出力を添えてください。</translation>
    </message>
    <message>
        <source>Probability from which on it is cloud (%)</source>
        <translation>雲とみなす確率の下限（%）</translation>
    </message>
    <message>
        <source>Product or STAC file…</source>
        <translation>プロダクトまたは STAC ファイル…</translation>
    </message>
    <message>
        <source>Products ({patterns})</source>
        <translation>プロダクト ({patterns})</translation>
    </message>
    <message>
        <source>Products and STAC files</source>
        <translation>プロダクトと STAC ファイル</translation>
    </message>
    <message>
        <source>Products, or folders that are searched for them.</source>
        <translation>プロダクト、またはプロダクトを探すフォルダ。</translation>
    </message>
    <message>
        <source>Put the filled images into the project, and their trust layers, unticked.</source>
        <translation>補完した画像と、その信頼度レイヤ（チェックなし）をプロジェクトに追加します。</translation>
    </message>
    <message>
        <source>Put the layers into the project.</source>
        <translation>レイヤをプロジェクトに追加します。</translation>
    </message>
    <message>
        <source>Put what was copied into the project, with its dates.</source>
        <translation>コピーしたものを、撮影日とともにプロジェクトに追加します。</translation>
    </message>
    <message>
        <source>Python</source>
        <translation>Python</translation>
    </message>
    <message>
        <source>Python of the worker</source>
        <translation>ワーカーの Python</translation>
    </message>
    <message>
        <source>Python to make it of</source>
        <translation>作成に使う Python</translation>
    </message>
    <message>
        <source>Python {version}, installed on {date}</source>
        <translation>Python {version}、{date} にインストール</translation>
    </message>
    <message>
        <source>Quality</source>
        <translation>品質</translation>
    </message>
    <message>
        <source>Quick look</source>
        <translation>クイックルック</translation>
    </message>
    <message>
        <source>RMSE in reflectance</source>
        <translation>RMSE（反射率）</translation>
    </message>
    <message>
        <source>RTC</source>
        <translation>RTC</translation>
    </message>
    <message>
        <source>Ran on: {}</source>
        <translation>実行先: {}</translation>
    </message>
    <message>
        <source>Range</source>
        <translation>範囲</translation>
    </message>
    <message>
        <source>Read a pixel</source>
        <translation>画素を読み取る</translation>
    </message>
    <message>
        <source>Read every file and try the worker</source>
        <translation>全ファイルを読み、ワーカーを試します</translation>
    </message>
    <message>
        <source>Reading every file of the environment</source>
        <translation>環境の全ファイルを読んでいます</translation>
    </message>
    <message>
        <source>Reading samples of the layers…</source>
        <translation>レイヤのサンプルを読み込んでいます…</translation>
    </message>
    <message>
        <source>Reading the cloud mask {name}</source>
        <translation>雲マスク {name} を読み込み中</translation>
    </message>
    <message>
        <source>Reading the cloud mask…</source>
        <translation>雲マスクを読み込んでいます…</translation>
    </message>
    <message>
        <source>Reading {name}…</source>
        <translation>{name} を読み込んでいます…</translation>
    </message>
    <message>
        <source>Reading…</source>
        <translation>読み取り中…</translation>
    </message>
    <message>
        <source>Ready for filling dates and training.</source>
        <translation>撮影日の補完と学習ができます。</translation>
    </message>
    <message>
        <source>Ready for filling dates.</source>
        <translation>撮影日を補完できます。</translation>
    </message>
    <message>
        <source>Ready. The Python that {source} names does the computing.</source>
        <translation>準備完了。{source} で指定した Python で計算します。</translation>
    </message>
    <message>
        <source>Ready. The developers' environment in the plugin's folder does the computing.</source>
        <translation>準備完了。プラグインのフォルダにある開発者用の環境で計算します。</translation>
    </message>
    <message>
        <source>Recent</source>
        <translation>最近</translation>
    </message>
    <message>
        <source>Red</source>
        <translation>赤</translation>
    </message>
    <message>
        <source>Red edge</source>
        <translation>レッドエッジ</translation>
    </message>
    <message>
        <source>Red edge (NIR, red edge, red)</source>
        <translation>レッドエッジ（近赤外、レッドエッジ、赤）</translation>
    </message>
    <message>
        <source>Red edge 1</source>
        <translation>レッドエッジ 1</translation>
    </message>
    <message>
        <source>Red edge 2</source>
        <translation>レッドエッジ 2</translation>
    </message>
    <message>
        <source>Red edge 3</source>
        <translation>レッドエッジ 3</translation>
    </message>
    <message>
        <source>Reflectance is value x scale + offset, for all images. Unset: each file's own tags, else 0.0001 for numbers above 2 and 1 below.</source>
        <translation>すべての画像の反射率は 値 x scale + offset です。未設定なら各ファイル自身のタグ、それもなければ 2 を超える数値には 0.0001、それより小さい数値には 1 を使います。</translation>
    </message>
    <message>
        <source>Reflectance of optical T1 is value x scale + offset. Unset: the file's own tags, else 0.0001 for numbers above 2 and 1 below.</source>
        <translation>光学 T1 の反射率は 値 x scale + offset です。未設定ならファイル自身のタグ、それもなければ 2 を超える数値には 0.0001、それより小さい数値には 1 を使います。</translation>
    </message>
    <message>
        <source>Refuse images whose bands are not the same</source>
        <translation>バンドが一致しない画像を受け付けない</translation>
    </message>
    <message>
        <source>Refuse images whose bands are not the same, instead of leaving out those that only one has.</source>
        <translation>バンドが一致しない画像を、片方にしかないバンドを除いて使う代わりに、受け付けません。</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>除去</translation>
    </message>
    <message>
        <source>Remove the compute environment</source>
        <translation>計算環境を削除</translation>
    </message>
    <message>
        <source>Remove the model {name}?</source>
        <translation>モデル {name} を削除しますか？</translation>
    </message>
    <message>
        <source>Removed</source>
        <translation>削除しました</translation>
    </message>
    <message>
        <source>Removed the environment in {folder}.</source>
        <translation>{folder} の環境を削除しました。</translation>
    </message>
    <message>
        <source>Removed {folder}, left by an installation that was interrupted.</source>
        <translation>中断したインストールで残った {folder} を削除しました。</translation>
    </message>
    <message>
        <source>Remove…</source>
        <translation>削除…</translation>
    </message>
    <message>
        <source>Repair</source>
        <translation>修復</translation>
    </message>
    <message>
        <source>Repair the compute environment: {command}</source>
        <translation>計算環境を修復してください: {command}</translation>
    </message>
    <message>
        <source>Repair will replace it.</source>
        <translation>修復すると置き換えられます。</translation>
    </message>
    <message>
        <source>Repair…</source>
        <translation>修復…</translation>
    </message>
    <message>
        <source>Replace what is damaged, and nothing else</source>
        <translation>破損した部分だけを置き換えます</translation>
    </message>
    <message>
        <source>Report</source>
        <translation>レポート</translation>
    </message>
    <message>
        <source>Report page</source>
        <translation>レポートページ</translation>
    </message>
    <message>
        <source>Reports (*.json)</source>
        <translation>レポート（*.json）</translation>
    </message>
    <message>
        <source>Result</source>
        <translation>結果</translation>
    </message>
    <message>
        <source>Results go to {folder}.</source>
        <translation>結果の出力先は {folder} です。</translation>
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
        <translation>SAR T1 の相対軌道は {one}、SAR T2 は {other} です。軌道が異なると、斜面、壁、畑は変化がなくても違って見えます。できるだけ同じ軌道の SAR を使ってください。</translation>
    </message>
    <message>
        <source>SAR T2</source>
        <translation>SAR T2</translation>
    </message>
    <message>
        <source>SAR T2 less SAR T1</source>
        <translation>SAR T2 − SAR T1</translation>
    </message>
    <message>
        <source>SAR at most so many days away</source>
        <translation>SAR との日数差の上限</translation>
    </message>
    <message>
        <source>SAR image near T1, for models that need it.</source>
        <translation>T1 に近い時期の SAR 画像（必要とするモデル用）。</translation>
    </message>
    <message>
        <source>SAR image near T1: VV and VH, or one of them.</source>
        <translation>T1 前後の SAR 画像: VV と VH、またはその一方。</translation>
    </message>
    <message>
        <source>SAR image near T2: VV and VH, or one of them.</source>
        <translation>T2 前後の SAR 画像: VV と VH、またはその一方。</translation>
    </message>
    <message>
        <source>SAR image of the date to simulate: VV and VH, or one of them.</source>
        <translation>シミュレートする撮影日の SAR 画像: VV と VH、またはその一方。</translation>
    </message>
    <message>
        <source>SAR near T1, the clear date</source>
        <translation>T1（晴天日）に近い SAR</translation>
    </message>
    <message>
        <source>SAR near T2, the date to simulate</source>
        <translation>T2（シミュレートする撮影日）に近い SAR</translation>
    </message>
    <message>
        <source>SAR of about the date T1: VV and VH, or one of them, calibrated</source>
        <translation>撮影日 T1 に近い SAR: VV と VH、またはその一方。校正済みのもの</translation>
    </message>
    <message>
        <source>SAR of about the date T2: VV and VH, or one of them, calibrated</source>
        <translation>撮影日 T2 に近い SAR: VV と VH、またはその一方。校正済みのもの</translation>
    </message>
    <message>
        <source>SAR of the date to learn from (VV, VH)</source>
        <translation>学習する撮影日の SAR（VV、VH）</translation>
    </message>
    <message>
        <source>SAR of the date to simulate (VV, VH)</source>
        <translation>シミュレートする撮影日の SAR（VV、VH）</translation>
    </message>
    <message>
        <source>SAR of {date}</source>
        <translation>{date} の SAR</translation>
    </message>
    <message>
        <source>SAR of {date}, orbit {orbit}</source>
        <translation>{date} の SAR、軌道 {orbit}</translation>
    </message>
    <message>
        <source>SAR to optical</source>
        <translation>SAR から光学</translation>
    </message>
    <message>
        <source>SAR units</source>
        <translation>SAR の単位</translation>
    </message>
    <message>
        <source>SAR: {units}.</source>
        <translation>SAR は{units}です。</translation>
    </message>
    <message>
        <source>SNAP</source>
        <translation>SNAP</translation>
    </message>
    <message>
        <source>SNAP's program gpt</source>
        <translation>SNAP のプログラム gpt</translation>
    </message>
    <message>
        <source>SNAP's program gpt, in the folder bin of SNAP. Unset: the one on the path.</source>
        <translation>SNAP の bin フォルダにある、SNAP のプログラム gpt。未設定なら検索パスにあるもの。</translation>
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
        <translation>短波長赤外 1</translation>
    </message>
    <message>
        <source>SWIR 2</source>
        <translation>短波長赤外 2</translation>
    </message>
    <message>
        <source>Sampling of patches</source>
        <translation>パッチの抽出方法</translation>
    </message>
    <message>
        <source>Save as CSV…</source>
        <translation>CSV として保存…</translation>
    </message>
    <message>
        <source>Save as HTML…</source>
        <translation>HTML として保存…</translation>
    </message>
    <message>
        <source>Save it as a GeoTIFF (Export &gt; Save As) and give that.</source>
        <translation>GeoTIFF として保存し（エクスポート &gt; 名前を付けて保存）、それを指定してください。</translation>
    </message>
    <message>
        <source>Save it with a nodata value, or fill the missed pixels too (under Advanced).</source>
        <translation>nodata 値を付けて保存するか、見逃した画素も補完してください (「詳細設定」)。</translation>
    </message>
    <message>
        <source>Save memory</source>
        <translation>メモリを節約</translation>
    </message>
    <message>
        <source>Save the filled image</source>
        <translation>補完した画像を保存</translation>
    </message>
    <message>
        <source>Save the model</source>
        <translation>モデルを保存</translation>
    </message>
    <message>
        <source>Save the report</source>
        <translation>レポートを保存</translation>
    </message>
    <message>
        <source>Save to</source>
        <translation>保存先</translation>
    </message>
    <message>
        <source>Say where the model goes.</source>
        <translation>モデルの保存先を指定してください。</translation>
    </message>
    <message>
        <source>Say where to save the result.</source>
        <translation>結果の保存先を指定してください。</translation>
    </message>
    <message>
        <source>Say where to save the season.</source>
        <translation>シーズンの保存先を指定してください。</translation>
    </message>
    <message>
        <source>Scale and offset of single images</source>
        <translation>個々の画像のスケールとオフセット</translation>
    </message>
    <message>
        <source>Scale of optical T1 (not set: from the file)</source>
        <translation>光学 T1 のスケール（未設定: ファイルから）</translation>
    </message>
    <message>
        <source>Scale of optical T2 (not set: from the file)</source>
        <translation>光学 T2 のスケール（未設定: ファイルから）</translation>
    </message>
    <message>
        <source>Scale of optical T2, as for T1.</source>
        <translation>光学 T2 のスケール。T1 と同様です。</translation>
    </message>
    <message>
        <source>Scale of the image to score</source>
        <translation>評価する画像のスケール</translation>
    </message>
    <message>
        <source>Scale of the image to score alone, where images differ.</source>
        <translation>評価する画像だけのスケール。画像ごとに異なる場合に使います。</translation>
    </message>
    <message>
        <source>Scale of the simpler answer</source>
        <translation>より単純な答えのスケール</translation>
    </message>
    <message>
        <source>Scale of the simpler answer alone, where images differ.</source>
        <translation>より単純な答えだけのスケール。画像ごとに異なる場合に使います。</translation>
    </message>
    <message>
        <source>Scale of the true image</source>
        <translation>正解の画像のスケール</translation>
    </message>
    <message>
        <source>Scale of the true image alone, where images differ.</source>
        <translation>正解の画像だけのスケール。画像ごとに異なる場合に使います。</translation>
    </message>
    <message>
        <source>Scale to reflectance (not set: from the files)</source>
        <translation>反射率へのスケール（未設定: ファイルから）</translation>
    </message>
    <message>
        <source>Scene</source>
        <translation>シーン</translation>
    </message>
    <message>
        <source>Scenes</source>
        <translation>シーン</translation>
    </message>
    <message>
        <source>Scenes of ClearDate (*.json)</source>
        <translation>ClearDate のシーン（*.json）</translation>
    </message>
    <message>
        <source>Scenes to learn from</source>
        <translation>学習に使うシーン</translation>
    </message>
    <message>
        <source>Score only where the first band of this raster is valid and not 0, for example the trust layer of fill.</source>
        <translation>このラスタの第 1 バンドが有効で 0 でない場所だけを評価します（例: fill の信頼度レイヤ）。</translation>
    </message>
    <message>
        <source>Scored on {count} clear pixels of the date that were held out of the fitting.</source>
        <translation>当てはめから取り置いた、この撮影日の晴天画素 {count} 個で評価しました。</translation>
    </message>
    <message>
        <source>Scores</source>
        <translation>評価値</translation>
    </message>
    <message>
        <source>Scores a simulated image against a true one: PSNR, SSIM, spectral angle and absolute error.
With a simpler answer to compare with, such as the older image, that one is scored too, and pixels that changed are scored apart.</source>
        <translation>シミュレートした画像を正解画像と比べて評価します: PSNR、SSIM、スペクトル角、絶対誤差。
比較用のより単純な答え（例: 古い方の画像）を指定すると、それも評価し、変化した画素は別に評価します。</translation>
    </message>
    <message>
        <source>Scores of every method, as JSON.</source>
        <translation>すべての手法の評価値（JSON）。</translation>
    </message>
    <message>
        <source>Scores of regions</source>
        <translation>領域の評価</translation>
    </message>
    <message>
        <source>Season</source>
        <translation>シーズン</translation>
    </message>
    <message>
        <source>Season {name}</source>
        <translation>シーズン {name}</translation>
    </message>
    <message>
        <source>Seed</source>
        <translation>乱数シード</translation>
    </message>
    <message>
        <source>Seed of every random choice.</source>
        <translation>すべてのランダムな選択の乱数シード。</translation>
    </message>
    <message>
        <source>Seed of the landscape.</source>
        <translation>地形を作る乱数シード。</translation>
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
        <translation>Sentinel-1 GRD（SAFE フォルダまたは zip）</translation>
    </message>
    <message>
        <source>Sentinel-2</source>
        <translation>Sentinel-2</translation>
    </message>
    <message>
        <source>Sentinel-2's scene classification (SCL)</source>
        <translation>Sentinel-2 のシーン分類（SCL）</translation>
    </message>
    <message>
        <source>Set an HTTP proxy in QGIS's options, or install from a folder of wheels.</source>
        <translation>QGIS のオプションで HTTP プロキシを設定するか、wheel のフォルダからインストールしてください。</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>設定</translation>
    </message>
    <message>
        <source>Several products</source>
        <translation>複数のプロダクト</translation>
    </message>
    <message>
        <source>Shadow, clouds and cirrus of Sentinel-2: {values}</source>
        <translation>Sentinel-2 の影、雲、巻雲: {values}</translation>
    </message>
    <message>
        <source>Share the work among so many worker processes of this machine, by Dask. The results are the same, byte for byte.</source>
        <translation>Dask により、この数のこのマシンのワーカープロセスに作業を分けます。結果は 1 バイトも変わりません。</translation>
    </message>
    <message>
        <source>Share the work among the workers of this Dask scheduler, such as tcp://10.0.0.1:8786. Season and output have to be paths that its workers see.</source>
        <translation>tcp://10.0.0.1:8786 のような Dask スケジューラーのワーカーに作業を分けます。シーズンと出力は、ワーカーから見えるパスでなければなりません。</translation>
    </message>
    <message>
        <source>Sharpen changed areas</source>
        <translation>変化箇所を鮮鋭化</translation>
    </message>
    <message>
        <source>Sharpen what has changed to the sharpness of the clear part, for 0.15 dB at most.</source>
        <translation>変化した箇所を晴天部分と同じ鮮鋭さまで鮮鋭化します（損失は最大 0.15 dB）。</translation>
    </message>
    <message>
        <source>Short-wave infrared (SWIR 1, NIR, red)</source>
        <translation>短波長赤外（SWIR 1、近赤外、赤）</translation>
    </message>
    <message>
        <source>Short-wave infrared (SWIR 2, NIR, red)</source>
        <translation>短波長赤外（SWIR 2、近赤外、赤）</translation>
    </message>
    <message>
        <source>Show the trust layer on top</source>
        <translation>信頼度レイヤを最前面に表示</translation>
    </message>
    <message>
        <source>Simpler answer to compare with</source>
        <translation>比較用のより単純な答え</translation>
    </message>
    <message>
        <source>Simulate a calendar (days; not set: none)</source>
        <translation>一定間隔の日をシミュレート(日数、空欄: なし)</translation>
    </message>
    <message>
        <source>Simulate also each day that has SAR and no optical image, as a date without a clear pixel.</source>
        <translation>SAR があり光学画像がない日も、晴れた画素のない撮影日としてシミュレートします。</translation>
    </message>
    <message>
        <source>Simulate also every so many days from the first to the last optical date where no image shows that day. SAR of up to three days away is used; without it a day is interpolated in time.</source>
        <translation>最初から最後の光学撮影日までの間で、画像のない日もこの日数ごとにシミュレートします。3 日以内の SAR を使い、SAR がない日は時間方向に補間します。</translation>
    </message>
    <message>
        <source>Simulate each day with SAR alone</source>
        <translation>SAR だけの日もシミュレートする</translation>
    </message>
    <message>
        <source>Simulate optical image</source>
        <translation>光学画像をシミュレート</translation>
    </message>
    <message>
        <source>Simulated area</source>
        <translation>シミュレート領域</translation>
    </message>
    <message>
        <source>Simulated image</source>
        <translation>シミュレートした画像</translation>
    </message>
    <message>
        <source>Simulated in {name}</source>
        <translation>{name} のシミュレート領域</translation>
    </message>
    <message>
        <source>Simulated pixels</source>
        <translation>シミュレート画素</translation>
    </message>
    <message>
        <source>Simulated {name}</source>
        <translation>シミュレート {name}</translation>
    </message>
    <message>
        <source>Simulates a whole optical image of a date from its SAR image.
Use it where no pixel of the date is clear; where some are, Fill clouds does better. Without a model it takes what the generators that come with ClearDate agree on; they, and all models that compare two dates, also need the SAR and optical image of a clear date.</source>
        <translation>ある撮影日の光学画像全体を、その SAR 画像からシミュレートします。
晴天画素がまったくない撮影日に使ってください。少しでもあれば「雲域を補完」の方が優れます。モデルを指定しない場合は、ClearDate 付属の生成器の一致する結果を使います。これらの生成器と、2 つの撮影日を比べるすべてのモデルには、晴天日の SAR 画像と光学画像も必要です。</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>サイズ</translation>
    </message>
    <message>
        <source>Some files are damaged. Repair replaces them.</source>
        <translation>一部のファイルが壊れています。「修復」で置き換えられます。</translation>
    </message>
    <message>
        <source>Starting…</source>
        <translation>開始中…</translation>
    </message>
    <message>
        <source>State</source>
        <translation>状態</translation>
    </message>
    <message>
        <source>State of the environment</source>
        <translation>環境の状態</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>状態</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>停止</translation>
    </message>
    <message>
        <source>Stop all runs of ClearDate and close other QGIS windows, or choose a folder.</source>
        <translation>ClearDate の実行をすべて停止して他の QGIS ウィンドウを閉じるか、フォルダを選択してください。</translation>
    </message>
    <message>
        <source>Stop all runs of ClearDate, close other QGIS windows and try again.</source>
        <translation>ClearDate の実行をすべて停止し、他の QGIS ウィンドウを閉じてから、もう一度お試しください。</translation>
    </message>
    <message>
        <source>Stop at the first date that fails</source>
        <translation>最初に失敗した撮影日で停止</translation>
    </message>
    <message>
        <source>Stop, keep best</source>
        <translation>停止し最良を保存</translation>
    </message>
    <message>
        <source>Stopped by you after epoch {epochs}; the best model so far is kept.</source>
        <translation>エポック {epochs} の後で停止しました。それまでの最良のモデルを残します。</translation>
    </message>
    <message>
        <source>Stopped.</source>
        <translation>停止しました。</translation>
    </message>
    <message>
        <source>Stopped. Dates that are done are kept.</source>
        <translation>停止しました。完了した撮影日は残ります。</translation>
    </message>
    <message>
        <source>Stopped. Nothing was written.</source>
        <translation>停止しました。何も書き出していません。</translation>
    </message>
    <message>
        <source>Stopped. The environment is damaged until it is repaired.</source>
        <translation>停止しました。修復するまで環境は破損したままです。</translation>
    </message>
    <message>
        <source>Stopped. What was there before is as it was.</source>
        <translation>停止しました。以前の状態のままです。</translation>
    </message>
    <message>
        <source>Stopping, keeping the best model…</source>
        <translation>最良のモデルを残して停止しています…</translation>
    </message>
    <message>
        <source>Stopping…</source>
        <translation>停止中…</translation>
    </message>
    <message>
        <source>Suits a first try; the model is weak.</source>
        <translation>最初の試行に向きます。モデルの性能は低めです。</translation>
    </message>
    <message>
        <source>Suits comparisons with earlier work; a graphics card helps.</source>
        <translation>先行研究との比較に向きます。グラフィックカードがあると有利です。</translation>
    </message>
    <message>
        <source>Suits comparisons: without a clear image of T1 it is much weaker.</source>
        <translation>比較に向きます。T1 の晴天画像がないため、性能はかなり劣ります。</translation>
    </message>
    <message>
        <source>Suits dates that are partly clear, and a computer that may work for a while.</source>
        <translation>一部が晴れた撮影日と、時間をかけて計算できるコンピュータに向きます。</translation>
    </message>
    <message>
        <source>Suits one scene of your own on any computer: begin with it.</source>
        <translation>どのコンピュータでも、手持ちの 1 シーンに向きます。まずはこれから。</translation>
    </message>
    <message>
        <source>Suits several scenes and dates, to fill dates that are cloudy throughout.</source>
        <translation>複数のシーンと撮影日を使い、全面が雲の撮影日を補完するのに向きます。</translation>
    </message>
    <message>
        <source>Suits those who compare with the paper and have a graphics card.</source>
        <translation>論文と比較したい、グラフィックカードのある方に向きます。</translation>
    </message>
    <message>
        <source>Suits those who repeat the paper and have a graphics card.</source>
        <translation>論文を再現したい、グラフィックカードのある方に向きます。</translation>
    </message>
    <message>
        <source>Summary</source>
        <translation>一覧</translation>
    </message>
    <message>
        <source>Swipe over the map: T2 as it was beside T2 filled</source>
        <translation>地図上でスワイプ: 元の T2 と補完後の T2 を比較</translation>
    </message>
    <message>
        <source>Swipe over the map: the date as it was beside the date filled</source>
        <translation>地図上でスワイプ: 元の撮影日と補完後を比較</translation>
    </message>
    <message>
        <source>T1 and T2 have the same date, {date}. If it is not theirs, rename the layers; else choose a clear image of another date.</source>
        <translation>T1 と T2 の撮影日が同じ {date} です。実際と違う場合はレイヤ名を変更してください。同じ場合は別の撮影日の晴天画像を選択してください。</translation>
    </message>
    <message>
        <source>T1 is {t1}, T2 is {t2}: {days} days apart.</source>
        <translation>T1 は {t1}、T2 は {t2}: {days} 日差。</translation>
    </message>
    <message>
        <source>T2, simulated</source>
        <translation>T2、シミュレート</translation>
    </message>
    <message>
        <source>T2, true</source>
        <translation>T2、正解</translation>
    </message>
    <message>
        <source>Table</source>
        <translation>表</translation>
    </message>
    <message>
        <source>Table of rasters (CSV)</source>
        <translation>ラスタの表（CSV）</translation>
    </message>
    <message>
        <source>Take the selected scenes off the list; no file is lost</source>
        <translation>選択したシーンを一覧から外します。ファイルは消えません</translation>
    </message>
    <message>
        <source>Takes</source>
        <translation>入力</translation>
    </message>
    <message>
        <source>Test area</source>
        <translation>テスト領域</translation>
    </message>
    <message>
        <source>That is about as much as {method} ({error}).</source>
        <translation>これは{method}（{error}）とほぼ同じです。</translation>
    </message>
    <message>
        <source>That is no better and no worse than {method} ({psnr} dB).</source>
        <translation>これは{method}（{psnr} dB）と同等です。</translation>
    </message>
    <message>
        <source>That is {lead} dB better than {method} ({psnr} dB).</source>
        <translation>これは{method}（{psnr} dB）より {lead} dB 良い結果です。</translation>
    </message>
    <message>
        <source>That is {lead} dB worse than {method} ({psnr} dB): that is the better one.</source>
        <translation>これは{method}（{psnr} dB）より {lead} dB 劣る結果です。後者の方が優れています。</translation>
    </message>
    <message>
        <source>That is {share} MORE than {method} ({error}).</source>
        <translation>これは{method}（{error}）より {share} 大きい値です！</translation>
    </message>
    <message>
        <source>That is {share} less than {method} ({error}).</source>
        <translation>これは{method}（{error}）より {share} 小さい値です。</translation>
    </message>
    <message>
        <source>The GRD product: its SAFE folder or zip.</source>
        <translation>GRD プロダクト: その SAFE フォルダまたは zip。</translation>
    </message>
    <message>
        <source>The Python that the compute environment was made of is gone ({path}).</source>
        <translation>計算環境の作成に使った Python がなくなっています（{path}）。</translation>
    </message>
    <message>
        <source>The Python {path} does not exist.</source>
        <translation>Python {path} が存在しません。</translation>
    </message>
    <message>
        <source>The U-Net of pix2pix that sees SAR alone, as in earlier work.</source>
        <translation>SAR だけを見る pix2pix の U-Net。先行研究と同じものです。</translation>
    </message>
    <message>
        <source>The areas overlap; where they do, pixels are for testing only.</source>
        <translation>領域が重なっています。重なった画素はテストだけに使われます。</translation>
    </message>
    <message>
        <source>The best epoch was {epoch}.</source>
        <translation>最良のエポックは {epoch} でした。</translation>
    </message>
    <message>
        <source>The card has no scores.</source>
        <translation>カードに評価値がありません。</translation>
    </message>
    <message>
        <source>The card names no scene.</source>
        <translation>カードにシーンの記載がありません。</translation>
    </message>
    <message>
        <source>The cloud mask {name} has a mask of its own for where it has no value.</source>
        <translation>雲マスク {name} には、値のない場所を示す独自のマスクがあります。</translation>
    </message>
    <message>
        <source>The cloud mask {name} has {found} bands. Choose a raster with 1 band.</source>
        <translation>雲マスク {name} には {found} バンドあります。1 バンドのラスタを選んでください。</translation>
    </message>
    <message>
        <source>The cloudy image that is to be filled: two bands or more, told by their names</source>
        <translation>補完する雲のある画像: 2 バンド以上。バンドは名前で見分けます</translation>
    </message>
    <message>
        <source>The compute environment in {folder} works.</source>
        <translation>{folder} の計算環境は動作します。</translation>
    </message>
    <message>
        <source>The compute environment is being changed.</source>
        <translation>計算環境は変更中です。</translation>
    </message>
    <message>
        <source>The compute environment is damaged. Repair it: {command}</source>
        <translation>計算環境が破損しています。修復してください: {command}</translation>
    </message>
    <message>
        <source>The compute environment is for filling dates only.</source>
        <translation>この計算環境は補完専用です。</translation>
    </message>
    <message>
        <source>The compute environment is of another version of ClearDate.</source>
        <translation>計算環境は別のバージョンの ClearDate のものです。</translation>
    </message>
    <message>
        <source>The compute environment is there.</source>
        <translation>計算環境があります。</translation>
    </message>
    <message>
        <source>The compute environment was not made to its end.</source>
        <translation>計算環境の作成が完了していません。</translation>
    </message>
    <message>
        <source>The corrected image, a GeoTIFF of sigma nought.</source>
        <translation>補正した画像。シグマノートの GeoTIFF。</translation>
    </message>
    <message>
        <source>The dates are not known: no layer name or file name has them. Check them.</source>
        <translation>撮影日が不明です。レイヤ名にもファイル名にもありません。確認してください。</translation>
    </message>
    <message>
        <source>The dates to fill, as 2018-05-26,2018-06-05. Unset or all: every date with cloud.</source>
        <translation>補完する撮影日（例: 2018-05-26,2018-06-05）。未設定または all の場合は、雲のあるすべての撮影日。</translation>
    </message>
    <message>
        <source>The disk is full.</source>
        <translation>ディスクがいっぱいです。</translation>
    </message>
    <message>
        <source>The disk of {folder} has {free} MB left; {needed} MB are needed.</source>
        <translation>{folder} のディスクの残りは {free} MB です。{needed} MB が必要です。</translation>
    </message>
    <message>
        <source>The disk of {folder} knows no locks: {reason}.</source>
        <translation>{folder} のディスクはロックに対応していません: {reason}。</translation>
    </message>
    <message>
        <source>The elevation model, by SNAP's name for it.</source>
        <translation>標高モデル。SNAP での名前で指定します。</translation>
    </message>
    <message>
        <source>The epochs that are done are not repeated; the settings must be the same.</source>
        <translation>済んだエポックは繰り返しません。設定は同じでなければなりません。</translation>
    </message>
    <message>
        <source>The expected errors are too large: they are {share} of the real ones.</source>
        <translation>予想誤差が大きすぎます: 実際の {share} です。</translation>
    </message>
    <message>
        <source>The expected errors are too small: they are {share} of the real ones.</source>
        <translation>予想誤差が小さすぎます: 実際の {share} です。</translation>
    </message>
    <message>
        <source>The file</source>
        <translation>ファイル</translation>
    </message>
    <message>
        <source>The filled image, a GeoTIFF.</source>
        <translation>補完した画像（GeoTIFF）。</translation>
    </message>
    <message>
        <source>The filled image, a GeoTIFF. Unless you choose another place, it goes beside the input that it is named after: {FOLDER} and {NAME} stand for the folder and the name of that file.</source>
        <translation>補完した画像（GeoTIFF）。他の場所を選ばなければ、名前の元になる入力の隣に保存します。{FOLDER} と {NAME} は、そのファイルのフォルダと名前を表します。</translation>
    </message>
    <message>
        <source>The first day, as 2018-04-01.</source>
        <translation>最初の日（例: 2018-04-01）。</translation>
    </message>
    <message>
        <source>The folder of the season, a new one.</source>
        <translation>シーズンのフォルダ。新しいものを指定します。</translation>
    </message>
    <message>
        <source>The folder of wheels {folder} does not exist.</source>
        <translation>wheel のフォルダ {folder} が存在しません。</translation>
    </message>
    <message>
        <source>The folder {folder} cannot be written to: {reason}.</source>
        <translation>フォルダ {folder} に書き込めません: {reason}。</translation>
    </message>
    <message>
        <source>The folder {folder} does not exist.</source>
        <translation>フォルダ {folder} が存在しません。</translation>
    </message>
    <message>
        <source>The folder {folder} has no wheel of {what} for this system.</source>
        <translation>フォルダ {folder} に、このシステム用の {what} の wheel がありません。</translation>
    </message>
    <message>
        <source>The folder {path} cannot be made: {reason}.</source>
        <translation>フォルダ {path} を作成できません: {reason}。</translation>
    </message>
    <message>
        <source>The folder {path} is not empty: choose a new one.</source>
        <translation>フォルダ {path} は空ではありません。新しいものを選んでください。</translation>
    </message>
    <message>
        <source>The image is off by {error} in reflectance on average.</source>
        <translation>画像の反射率のずれは平均 {error} です。</translation>
    </message>
    <message>
        <source>The image to score.</source>
        <translation>評価する画像。</translation>
    </message>
    <message>
        <source>The images of all dates, also in folders of its own; each has its date in its name.</source>
        <translation>全撮影日の画像。サブフォルダに分かれていても構いません。それぞれ名前に日付が必要です。</translation>
    </message>
    <message>
        <source>The installation is not done. Stop it?</source>
        <translation>インストールが完了していません。停止しますか？</translation>
    </message>
    <message>
        <source>The land under the cloud itself. All figures are of clear pixels of the same date; what is found only under the cloud was never seen.</source>
        <translation>雲の下の地表そのもの。数値はすべて同じ撮影日の晴天画素のもので、雲の下にしかないものは一度も見ていません。</translation>
    </message>
    <message>
        <source>The last day.</source>
        <translation>最後の日。</translation>
    </message>
    <message>
        <source>The last run found {count} clear pixels that look like cloud that the mask misses. Look at the layer of missed cloud, and add it to the mask if it is right.</source>
        <translation>前回の実行で、マスクが見逃した雲のように見える晴天画素が {count} 個見つかりました。見逃した雲のレイヤを確認し、正しければマスクに追加してください。</translation>
    </message>
    <message>
        <source>The layer {name} does not come from a file but from {kind}.</source>
        <translation>レイヤ {name} はファイルではなく {kind} によるものです。</translation>
    </message>
    <message>
        <source>The layer {name} is no file of its own: {path}.</source>
        <translation>レイヤ {name} は独立したファイルではありません: {path}。</translation>
    </message>
    <message>
        <source>The layers do not overlap. Choose layers of one place, or check their CRS.</source>
        <translation>レイヤが重なっていません。同じ場所のレイヤを選択するか、CRS を確認してください。</translation>
    </message>
    <message>
        <source>The libraries were installed but do not work here: {faults}.</source>
        <translation>ライブラリはインストールされましたが、ここでは動作しません: {faults}。</translation>
    </message>
    <message>
        <source>The log has all that it said.</source>
        <translation>出力はすべてログにあります。</translation>
    </message>
    <message>
        <source>The log has all that was done.</source>
        <translation>実行した内容はすべてログにあります。</translation>
    </message>
    <message>
        <source>The mask holds no cloud.</source>
        <translation>マスクに雲がありません。</translation>
    </message>
    <message>
        <source>The mask is taken as {kind}; under Advanced you can say otherwise.</source>
        <translation>マスクを{kind}とみなします。「詳細設定」で変更できます。</translation>
    </message>
    <message>
        <source>The mask is the product's own: {kind}.</source>
        <translation>マスクはプロダクト自身のものです: {kind}。</translation>
    </message>
    <message>
        <source>The mask names no cloud in T2. Check its values, or choose the mask of T2.</source>
        <translation>マスクは T2 に雲を示していません。値を確認するか、T2 のマスクを選択してください。</translation>
    </message>
    <message>
        <source>The model {path} does not exist.</source>
        <translation>モデル {path} が存在しません。</translation>
    </message>
    <message>
        <source>The model's name must end in .onnx.</source>
        <translation>モデル名は .onnx で終わる必要があります。</translation>
    </message>
    <message>
        <source>The model, an .onnx file written by train. Unset: the one that comes with ClearDate, which needs all three images.</source>
        <translation>モデル。train が書き出した .onnx ファイル。未設定なら ClearDate 付属のモデルで、3 つの画像すべてが必要です。</translation>
    </message>
    <message>
        <source>The model, an .onnx file.</source>
        <translation>モデル（.onnx ファイル）。</translation>
    </message>
    <message>
        <source>The model, an .onnx file. Unless you choose another place, it goes beside the input that it is named after: {FOLDER} and {NAME} stand for the folder and the name of that file.</source>
        <translation>モデル（.onnx ファイル）。他の場所を選ばなければ、名前の元になる入力の隣に保存します。{FOLDER} と {NAME} は、そのファイルのフォルダと名前を表します。</translation>
    </message>
    <message>
        <source>The output can be written.</source>
        <translation>出力に書き込めます。</translation>
    </message>
    <message>
        <source>The output {name} does not end in .tif. Add the ending.</source>
        <translation>出力 {name} の末尾が .tif ではありません。拡張子を付けてください。</translation>
    </message>
    <message>
        <source>The output {name} is one of the inputs. Choose another name.</source>
        <translation>出力 {name} は入力の 1 つです。別の名前を選択してください。</translation>
    </message>
    <message>
        <source>The overlap cannot be told: check the CRS of the layers.</source>
        <translation>重なりを判断できません。レイヤの CRS を確認してください。</translation>
    </message>
    <message>
        <source>The package registry cannot be reached.</source>
        <translation>パッケージレジストリに接続できません。</translation>
    </message>
    <message>
        <source>The package registry has no {what} for this system.</source>
        <translation>パッケージレジストリに、このシステム用の {what} がありません。</translation>
    </message>
    <message>
        <source>The package registry's certificate is not trusted.</source>
        <translation>パッケージレジストリの証明書が信頼されていません。</translation>
    </message>
    <message>
        <source>The paper's network of two dates, trained against a second network.</source>
        <translation>論文の 2 撮影日のネットワーク。もう 1 つのネットワークと敵対的に学習します。</translation>
    </message>
    <message>
        <source>The paper's network of two dates, without the second network.</source>
        <translation>論文の 2 撮影日のネットワーク。もう 1 つのネットワークは使いません。</translation>
    </message>
    <message>
        <source>The paper's network that sees SAR alone, trained against a second network.</source>
        <translation>SAR だけを見る論文のネットワーク。もう 1 つのネットワークと敵対的に学習します。</translation>
    </message>
    <message>
        <source>The paper's network that sees SAR alone, without the second network.</source>
        <translation>SAR だけを見る論文のネットワーク。もう 1 つのネットワークは使いません。</translation>
    </message>
    <message>
        <source>The path {folder} is too long: Windows holds 260 characters.</source>
        <translation>パス {folder} は長すぎます。Windows では 260 文字までです。</translation>
    </message>
    <message>
        <source>The paths of the libraries are too long in this folder.</source>
        <translation>このフォルダではライブラリのパスが長すぎます。</translation>
    </message>
    <message>
        <source>The place: xmin,ymin,xmax,ymax in degrees, or a GeoJSON file, of which the extent counts. Acquisitions elsewhere are left out.</source>
        <translation>場所: 度単位の xmin,ymin,xmax,ymax、または GeoJSON ファイル（その範囲を使用）。他の場所の画像は除外します。</translation>
    </message>
    <message>
        <source>The polygons cannot be read.</source>
        <translation>ポリゴンを読み込めません。</translation>
    </message>
    <message>
        <source>The polygons cannot be written to {path}: {reason}.</source>
        <translation>ポリゴンを {path} に書き込めません: {reason}。</translation>
    </message>
    <message>
        <source>The polygons go to {path}, which is an input.</source>
        <translation>ポリゴンの出力先 {path} は入力ファイルです。</translation>
    </message>
    <message>
        <source>The polygons, which QGIS shows hatched.</source>
        <translation>ポリゴン。QGIS ではハッチングで表示されます。</translation>
    </message>
    <message>
        <source>The proxy refused the connection to the package registry.</source>
        <translation>プロキシがパッケージレジストリへの接続を拒否しました。</translation>
    </message>
    <message>
        <source>The report does not say how large the error is.</source>
        <translation>レポートに誤差の大きさが書かれていません。</translation>
    </message>
    <message>
        <source>The report in plain words, with pictures: one HTML file that any browser shows. It needs no report in JSON.</source>
        <translation>平易な言葉と画像によるレポート。どのブラウザでも表示できる 1 つの HTML ファイルです。JSON のレポートは不要です。</translation>
    </message>
    <message>
        <source>The report page {path} cannot be written: {reason}.</source>
        <translation>レポートページ {path} を書き出せません: {reason}。</translation>
    </message>
    <message>
        <source>The report page {path} cannot be written: {reason}. All else is there.</source>
        <translation>レポートページ {path} を書き出せません: {reason}。他はすべてあります。</translation>
    </message>
    <message>
        <source>The result goes to temporary files, which are gone when QGIS ends.</source>
        <translation>結果は一時ファイルに書かれ、QGIS を終了すると消えます。</translation>
    </message>
    <message>
        <source>The run ended without saying why.</source>
        <translation>実行が理由を示さずに終了しました。</translation>
    </message>
    <message>
        <source>The same bands only</source>
        <translation>同じバンドのみ</translation>
    </message>
    <message>
        <source>The scene has no optical T2, which is what a model learns.</source>
        <translation>シーンに、モデルが学習すべき光学 T2 がありません。</translation>
    </message>
    <message>
        <source>The scene {name} is temporary and goes with QGIS: to keep it, make it again and say where to save it.</source>
        <translation>シーン {name} は一時的で、QGIS の終了とともに消えます。残すには保存先を指定して作り直してください。</translation>
    </message>
    <message>
        <source>The scene, a JSON file.</source>
        <translation>シーン（JSON ファイル）。</translation>
    </message>
    <message>
        <source>The scores of every method</source>
        <translation>すべての手法の評価値</translation>
    </message>
    <message>
        <source>The scores, as JSON.</source>
        <translation>評価値（JSON）。</translation>
    </message>
    <message>
        <source>The season has no date that can be used.</source>
        <translation>シーズンに使える撮影日がありません。</translation>
    </message>
    <message>
        <source>The season that prepare made: its folder, or its collection.json.</source>
        <translation>prepare が作成したシーズン: そのフォルダ、または collection.json。</translation>
    </message>
    <message>
        <source>The season {path} has none of these dates: {days}.</source>
        <translation>シーズン {path} にはこれらの撮影日がありません: {days}。</translation>
    </message>
    <message>
        <source>The simulated image, a GeoTIFF.</source>
        <translation>シミュレートした画像（GeoTIFF）。</translation>
    </message>
    <message>
        <source>The simulated image, a GeoTIFF. Unless you choose another place, it goes beside the input that it is named after: {FOLDER} and {NAME} stand for the folder and the name of that file.</source>
        <translation>シミュレートした画像（GeoTIFF）。他の場所を選ばなければ、名前の元になる入力の隣に保存します。{FOLDER} と {NAME} は、そのファイルのフォルダと名前を表します。</translation>
    </message>
    <message>
        <source>The system does not allow files as large as the libraries are.</source>
        <translation>ライブラリほど大きなファイルはシステムで許可されていません。</translation>
    </message>
    <message>
        <source>The test area lies outside of all scenes.</source>
        <translation>テスト領域がすべてのシーンの外にあります。</translation>
    </message>
    <message>
        <source>The training area lies outside of all scenes.</source>
        <translation>学習領域がすべてのシーンの外にあります。</translation>
    </message>
    <message>
        <source>The true image; bands are matched by their names.</source>
        <translation>正解の画像。バンドは名前で対応付けます。</translation>
    </message>
    <message>
        <source>The trust layer that Fill clouds has written.</source>
        <translation>「雲域を補完」が書き出した信頼度レイヤ。</translation>
    </message>
    <message>
        <source>The worker crashed (signal {code}).</source>
        <translation>ワーカーがクラッシュしました（シグナル {code}）。</translation>
    </message>
    <message>
        <source>The worker ended with exit code {code}.</source>
        <translation>ワーカーが終了コード {code} で終了しました。</translation>
    </message>
    <message>
        <source>The worker ended without a result.</source>
        <translation>ワーカーが結果を返さずに終了しました。</translation>
    </message>
    <message>
        <source>The worker reported {path} as written, but it does not exist.</source>
        <translation>ワーカーは {path} を書き出したと報告しましたが、存在しません。</translation>
    </message>
    <message>
        <source>The worker said what cannot be read of {path}: {error}.</source>
        <translation>ワーカーが {path} について返した内容を読み込めません: {error}。</translation>
    </message>
    <message>
        <source>The worker was killed, probably because memory ran out.</source>
        <translation>ワーカーが強制終了されました。おそらくメモリ不足です。</translation>
    </message>
    <message>
        <source>The worker's Python {python} cannot be started: {reason}.</source>
        <translation>ワーカーの Python {python} を起動できません: {reason}。</translation>
    </message>
    <message>
        <source>There is no Python to use.</source>
        <translation>使える Python がありません。</translation>
    </message>
    <message>
        <source>There is no SAR image within {days} days.</source>
        <translation>{days} 日以内に SAR 画像がありません。</translation>
    </message>
    <message>
        <source>There is no checkpoint beside the output.</source>
        <translation>出力の隣にチェックポイントがありません。</translation>
    </message>
    <message>
        <source>There is no clear date with a SAR image of its own to fill it from.</source>
        <translation>補完元にできる、SAR 画像を伴う晴天日がありません。</translation>
    </message>
    <message>
        <source>There is no cloud mask of this date; it counts as clear.</source>
        <translation>この撮影日の雲マスクがありません。晴天として扱います。</translation>
    </message>
    <message>
        <source>There is no environment of ClearDate in {folder}.</source>
        <translation>{folder} に ClearDate の環境はありません。</translation>
    </message>
    <message>
        <source>There is no folder to write to beside {path}.</source>
        <translation>{path} の隣に書き込めるフォルダがありません。</translation>
    </message>
    <message>
        <source>There is no map to draw on.</source>
        <translation>描くための地図がありません。</translation>
    </message>
    <message>
        <source>There is no mask that the missed pixels could be added to.</source>
        <translation>見逃した画素を追加できるマスクがありません。</translation>
    </message>
    <message>
        <source>There is no optical image with a date in its name in {folder}.</source>
        <translation>{folder} に、名前に日付のある光学画像がありません。</translation>
    </message>
    <message>
        <source>There is no trash for it here. Delete {name} for good?</source>
        <translation>ここではごみ箱を使えません。{name} を完全に削除しますか？</translation>
    </message>
    <message>
        <source>There is nothing to learn from.</source>
        <translation>学習する対象がありません。</translation>
    </message>
    <message>
        <source>There was nothing to fill: the image was copied as it is.</source>
        <translation>補完するものがありませんでした。画像をそのままコピーしました。</translation>
    </message>
    <message>
        <source>This QGIS is changing the environment already (process, since: {holder}).</source>
        <translation>この QGIS がすでに環境を変更しています（プロセス、開始: {holder}）。</translation>
    </message>
    <message>
        <source>This folder cannot be used.</source>
        <translation>このフォルダは使えません。</translation>
    </message>
    <message>
        <source>This machine has no Python that an environment could be made of.</source>
        <translation>このマシンには、環境を作成できる Python がありません。</translation>
    </message>
    <message>
        <source>This takes too long to make to be lost: say where to save it.</source>
        <translation>作成に時間がかかり、失うわけにいきません。保存先を指定してください。</translation>
    </message>
    <message>
        <source>This will be deleted; your images and models stay. Delete it?</source>
        <translation>次のものが削除されます。画像とモデルは残ります。削除しますか？</translation>
    </message>
    <message>
        <source>Tick a date that is to be filled.</source>
        <translation>補完する撮影日にチェックを入れてください。</translation>
    </message>
    <message>
        <source>Tile size (pixels, 0 chooses)</source>
        <translation>タイルサイズ（画素、0 は自動）</translation>
    </message>
    <message>
        <source>To delete: {folder}, the link alone.</source>
        <translation>削除対象: {folder}（リンクのみ）。</translation>
    </message>
    <message>
        <source>To delete: {folder}, with all that is in it.</source>
        <translation>削除対象: {folder} とその中身すべて。</translation>
    </message>
    <message>
        <source>Train</source>
        <translation>学習</translation>
    </message>
    <message>
        <source>Train model</source>
        <translation>モデルを学習</translation>
    </message>
    <message>
        <source>Train, then simulate</source>
        <translation>学習してシミュレート</translation>
    </message>
    <message>
        <source>Training</source>
        <translation>学習</translation>
    </message>
    <message>
        <source>Training area</source>
        <translation>学習領域</translation>
    </message>
    <message>
        <source>Trains a model on a pair of dates of one place and simulates another date of it from its SAR image alone with the clear pair.</source>
        <translation>ある場所の 2 つの撮影日でモデルを学習し、同じ場所の別の撮影日を、その SAR 画像と晴天日の画像の組だけからシミュレートします。</translation>
    </message>
    <message>
        <source>Trains a model on one or more scenes, or on the clear dates of a season, and writes it as one .onnx file, for Fill clouds and Simulate optical image.
The log shows the scores of every epoch beside those of copying T1 and of linear regression. Cancelling keeps the best model so far.
fast suits any machine; the other presets are those of the literature and want a graphics card.</source>
        <translation>1 つ以上のシーン、またはシーズンの晴天日でモデルを学習し、「雲域を補完」と「光学画像をシミュレート」で使う 1 つの .onnx ファイルとして書き出します。
ログに、各エポックの評価値が、T1 のコピーおよび線形回帰の評価値と並んで表示されます。キャンセルすると、それまでの最良のモデルが残ります。
fast はどのマシンにも向きます。他のプリセットは文献のもので、グラフィックカードが必要です。</translation>
    </message>
    <message>
        <source>True colour</source>
        <translation>トゥルーカラー</translation>
    </message>
    <message>
        <source>True image</source>
        <translation>正解画像</translation>
    </message>
    <message>
        <source>True image, to score the result (optional)</source>
        <translation>結果を評価するための正解画像（任意）</translation>
    </message>
    <message>
        <source>Trust layer</source>
        <translation>信頼度レイヤ</translation>
    </message>
    <message>
        <source>Trust layer, a GeoTIFF: source of each pixel, expected absolute error and 90 % interval of each band, and where the inputs are unlike anything seen.</source>
        <translation>信頼度レイヤ（GeoTIFF）: 各画素の由来、各バンドの予想絶対誤差と 90 % 区間、入力がこれまでに見たどれとも似ていない場所。</translation>
    </message>
    <message>
        <source>Trust layers</source>
        <translation>信頼度レイヤ</translation>
    </message>
    <message>
        <source>Trust of {name}</source>
        <translation>{name} の信頼度</translation>
    </message>
    <message>
        <source>Try a demo scene</source>
        <translation>デモシーンを試す</translation>
    </message>
    <message>
        <source>Try again.</source>
        <translation>もう一度お試しください。</translation>
    </message>
    <message>
        <source>Try again; if you have set an index or a mirror for pip, check it.</source>
        <translation>もう一度お試しください。pip のインデックスやミラーを設定している場合は、それを確認してください。</translation>
    </message>
    <message>
        <source>Trying the worker</source>
        <translation>ワーカーを試しています</translation>
    </message>
    <message>
        <source>Unit</source>
        <translation>単位</translation>
    </message>
    <message>
        <source>Units of the SAR layers</source>
        <translation>SAR レイヤの単位</translation>
    </message>
    <message>
        <source>Units of the SAR layers: dB, linear power, amplitude, or auto to tell by names, tags and values.</source>
        <translation>SAR レイヤの単位: dB、線形パワー、振幅、または auto（名前、タグ、値から判断）。</translation>
    </message>
    <message>
        <source>Unless you choose another place, it goes beside the input that it is named after: {FOLDER} and {NAME} stand for the folder and the name of that file.</source>
        <translation>他の場所を選ばなければ、名前の元になる入力の隣に保存します。{FOLDER} と {NAME} は、そのファイルのフォルダと名前を表します。</translation>
    </message>
    <message>
        <source>Unpacking the libraries</source>
        <translation>ライブラリを展開しています</translation>
    </message>
    <message>
        <source>Up to {needed} MB may be written, {free} MB are free in {folder}.</source>
        <translation>最大 {needed} MB を書き込みますが、{folder} の空きは {free} MB です。</translation>
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
        <translation>ClearDate 専用を使う</translation>
    </message>
    <message>
        <source>Use it to fill</source>
        <translation>補完に使う</translation>
    </message>
    <message>
        <source>Use the NVIDIA graphics card (CUDA)</source>
        <translation>NVIDIA グラフィックカード（CUDA）を使う</translation>
    </message>
    <message>
        <source>Use this Python as it is</source>
        <translation>この Python をそのまま使う</translation>
    </message>
    <message>
        <source>Using {python}.</source>
        <translation>{python} を使います。</translation>
    </message>
    <message>
        <source>Values</source>
        <translation>値</translation>
    </message>
    <message>
        <source>Values of the mask that are cloud (3,8,9,10 of SCL)</source>
        <translation>雲を表すマスクの値（SCL では 3,8,9,10）</translation>
    </message>
    <message>
        <source>Values of the mask that are cloud, for example 3,8,9,10 of Sentinel-2's scene classification. Unset: those of its kind.</source>
        <translation>雲を表すマスクの値。例: Sentinel-2 のシーン分類では 3,8,9,10。未設定ならマスクの種類に応じた値。</translation>
    </message>
    <message>
        <source>Values of the mask that are cloud, with commas; SCL: {values}</source>
        <translation>雲を表すマスクの値（カンマ区切り）。SCL: {values}</translation>
    </message>
    <message>
        <source>Wait until it is done and try again.</source>
        <translation>終わるまで待ってから、もう一度お試しください。</translation>
    </message>
    <message>
        <source>Wait until it is done, or stop it there.</source>
        <translation>終わるまで待つか、そちらで停止してください。</translation>
    </message>
    <message>
        <source>Wait until it is done, or stop it, and try again.</source>
        <translation>終わるまで待つか停止してから、もう一度お試しください。</translation>
    </message>
    <message>
        <source>Waiting for a run of ClearDate to end</source>
        <translation>ClearDate の実行が終わるのを待っています</translation>
    </message>
    <message>
        <source>Water vapour</source>
        <translation>水蒸気</translation>
    </message>
    <message>
        <source>Web pages (*.html)</source>
        <translation>Web ページ（*.html）</translation>
    </message>
    <message>
        <source>Weight of the L1 loss</source>
        <translation>L1 損失の重み</translation>
    </message>
    <message>
        <source>Weight of the L1 loss beside the adversarial loss; unset, the preset's (100 for the paper's).</source>
        <translation>敵対的損失に対する L1 損失の重み。未設定ならプリセットの値（論文のプリセットは 100）。</translation>
    </message>
    <message>
        <source>What it takes and gives</source>
        <translation>入力と出力</translation>
    </message>
    <message>
        <source>What may fill: auto (a blend of trees, the Gaussian process gp and the models given, weighed on held-out clear pixels), copy, linear, trees, gp, or a model file. May be given several times; without auto trees or the first of these that clearly leads is taken.</source>
        <translation>補完に使う手法: auto（trees、ガウス過程 gp、指定したモデルを、取り置いた晴天画素で重み付けして混合）、copy、linear、trees、gp、またはモデルファイル。複数回指定できます。auto がなければ、trees か、指定した中で明らかに優れる最初のものを使います。</translation>
    </message>
    <message>
        <source>What may fill: auto blends boosted trees (trees) and a Gaussian process (gp), weighed on held-out clear pixels. With a model, the model takes part too.</source>
        <translation>補完に使う手法: auto は勾配ブースティング木（trees）とガウス過程（gp）を、取り置いた晴天画素で重み付けして混合します。モデルを指定すると、それも加わります。</translation>
    </message>
    <message>
        <source>What the cloud mask is</source>
        <translation>雲マスクの種類</translation>
    </message>
    <message>
        <source>What the mask is: Sentinel-2's scene classification (scl), Fmask, Fmask of HLS (hls), Landsat's QA_PIXEL, a probability of cloud, values of which all but 0 are cloud, or nodata: the pixels of an image without a value. auto tells by its name and values.</source>
        <translation>マスクの種類: Sentinel-2 のシーン分類（scl）、Fmask、HLS の Fmask（hls）、Landsat の QA_PIXEL、雲の確率、0 以外がすべて雲である値、または nodata（画像の値のない画素）。auto なら名前と値から判断します。</translation>
    </message>
    <message>
        <source>What to do</source>
        <translation>操作</translation>
    </message>
    <message>
        <source>What to make the environment of, or with use: what to use as it is.</source>
        <translation>環境の作成に使う Python。use の場合は、そのまま使う Python。</translation>
    </message>
    <message>
        <source>What to train</source>
        <translation>学習対象</translation>
    </message>
    <message>
        <source>What to train.</source>
        <translation>学習するモデルの種類。</translation>
    </message>
    <message>
        <source>When not to trust it: what was not checked</source>
        <translation>信頼してはいけない場合: 確認していないこと</translation>
    </message>
    <message>
        <source>Where it learned</source>
        <translation>学習した場所</translation>
    </message>
    <message>
        <source>Where models run.</source>
        <translation>モデルを実行する場所。</translation>
    </message>
    <message>
        <source>Where the fill is good, a GeoTIFF: of each region how well clear pixels that were held out are told (PSNR in dB, mean of the bands), and whether by a fit of its own or by the one fit to all of the image. Nodata where no region was asked for.</source>
        <translation>補完が良い場所を示す GeoTIFF: 領域ごとに、取り置いた晴天画素をどれだけ正しく再現したか（PSNR、dB、バンドの平均）と、それが領域独自の当てはめによるか画像全体の一つの当てはめによるか。どの領域も必要なかった場所は nodata です。</translation>
    </message>
    <message>
        <source>Where the fill of {name} is good</source>
        <translation>{name} の補完が良い場所</translation>
    </message>
    <message>
        <source>Where the filled {name} is good: how well clear pixels of each region that were held out are told, in dB.</source>
        <translation>補完した {name} が良い場所: 領域ごとに、取り置いた晴天画素をどれだけ正しく再現したか（dB）。</translation>
    </message>
    <message>
        <source>Where the model runs.</source>
        <translation>モデルを実行する場所。</translation>
    </message>
    <message>
        <source>Where to put it; unset, into the QGIS profile.</source>
        <translation>置き場所。未設定なら QGIS のユーザープロファイル内。</translation>
    </message>
    <message>
        <source>Where to train.</source>
        <translation>学習を実行する場所。</translation>
    </message>
    <message>
        <source>Where to train: a GeoJSON file with polygons, or an extent xmin,ymin,xmax,ymax in the scene's CRS. Unset: everywhere but the test area.</source>
        <translation>学習する場所: ポリゴンの GeoJSON ファイル、またはシーンの CRS による範囲 xmin,ymin,xmax,ymax。未設定ならテスト領域以外のすべて。</translation>
    </message>
    <message>
        <source>Where to validate, as for the training area. Unset: blocks held out of the scene.</source>
        <translation>検証する場所。指定方法は学習領域と同じ。未設定ならシーンから取り置いたブロック。</translation>
    </message>
    <message>
        <source>Where {name} learned</source>
        <translation>{name} が学習した場所</translation>
    </message>
    <message>
        <source>Whether the dates are those of the files.</source>
        <translation>撮影日がファイルの撮影日と合っているか。</translation>
    </message>
    <message>
        <source>Whether the layers lie exactly on each other: a shift of a pixel blurs every result.</source>
        <translation>レイヤどうしが正確に重なっているか。1 画素のずれでもすべての結果がぼやけます。</translation>
    </message>
    <message>
        <source>Whether the true image is true: haze or shadow in it counts as an error.</source>
        <translation>正解画像が正しいか: 画像中のもやや影は誤差に数えられます。</translation>
    </message>
    <message>
        <source>Whether the worker runs</source>
        <translation>ワーカーが動作するか</translation>
    </message>
    <message>
        <source>Which of these is it?</source>
        <translation>どれですか？</translation>
    </message>
    <message>
        <source>Whittaker smoothing in time</source>
        <translation>時間方向のホイッタカー平滑化</translation>
    </message>
    <message>
        <source>Will be replaced: {names}.</source>
        <translation>上書きされます: {names}。</translation>
    </message>
    <message>
        <source>With CUDA</source>
        <translation>CUDA を使用</translation>
    </message>
    <message>
        <source>With CUDA, which was tried and works.</source>
        <translation>CUDA あり（試行して動作を確認済み）。</translation>
    </message>
    <message>
        <source>Without the tenth of the pixels that is trusted least, the error is {cut} smaller; without the tenth that really is worst it would be {best} smaller.</source>
        <translation>信頼度が最も低い 1 割の画素を除くと誤差は {cut} 減ります。実際に最も悪い 1 割を除くと {best} 減ります。</translation>
    </message>
    <message>
        <source>Write a pattern of file names, scale and offset: *_N05*=0.0001,-0.1</source>
        <translation>ファイル名のパターン、スケール、オフセットの順に書いてください: *_N05*=0.0001,-0.1</translation>
    </message>
    <message>
        <source>Write a trust layer for each date: source of each pixel, expected absolute error and 90 % interval of each band, and pixels that no other date saw.</source>
        <translation>撮影日ごとに信頼度レイヤを書き出します: 各画素の由来、各バンドの予想絶対誤差と 90 % 区間、他のどの撮影日にも写っていない画素。</translation>
    </message>
    <message>
        <source>Write also these spectral indices of each date, each with its 90 % interval, as ndvi,nbr. There are ndvi, gndvi, ndre, evi, evi2, savi, ndwi, mndwi, ndmi, ndsi, nbr, nbr2, ndbi and bsi.</source>
        <translation>各撮影日について次の分光指数も、それぞれの 90 % 区間とともに書き出します（例: ndvi,nbr）。使えるのは ndvi, gndvi, ndre, evi, evi2, savi, ndwi, mndwi, ndmi, ndsi, nbr, nbr2, ndbi、bsi です。</translation>
    </message>
    <message>
        <source>Write bands with larger pixels on their own grid</source>
        <translation>画素の大きいバンドを元の格子で書き出す</translation>
    </message>
    <message>
        <source>Write trust layers</source>
        <translation>信頼度レイヤを書き出す</translation>
    </message>
    <message>
        <source>Write what looks like missed cloud</source>
        <translation>見逃した雲のように見えるものを書き出す</translation>
    </message>
    <message>
        <source>Written to {path}.</source>
        <translation>{path} に書き出しました。</translation>
    </message>
    <message>
        <source>Yellow</source>
        <translation>黄</translation>
    </message>
    <message>
        <source>Yes, it fits these layers.</source>
        <translation>はい、これらのレイヤに適合します。</translation>
    </message>
    <message>
        <source>Zoom to it</source>
        <translation>結果にズーム</translation>
    </message>
    <message>
        <source>a probability of cloud</source>
        <translation>雲の確率</translation>
    </message>
    <message>
        <source>about {download} to download, {disk} on the disk</source>
        <translation>ダウンロード約 {download}、ディスク使用量 {disk}</translation>
    </message>
    <message>
        <source>about {time} left</source>
        <translation>残り約 {time}</translation>
    </message>
    <message>
        <source>accuracy</source>
        <translation>精度</translation>
    </message>
    <message>
        <source>adversarial loss</source>
        <translation>敵対的損失</translation>
    </message>
    <message>
        <source>all but 0</source>
        <translation>0 以外</translation>
    </message>
    <message>
        <source>all but the test area</source>
        <translation>テスト領域以外すべて</translation>
    </message>
    <message>
        <source>all dates of the season</source>
        <translation>シーズンの全撮影日</translation>
    </message>
    <message>
        <source>all of it</source>
        <translation>すべて</translation>
    </message>
    <message>
        <source>amplitude</source>
        <translation>振幅</translation>
    </message>
    <message>
        <source>angle °</source>
        <translation>角度 °</translation>
    </message>
    <message>
        <source>as is usual for the mask</source>
        <translation>マスクの種類に応じた標準値</translation>
    </message>
    <message>
        <source>assumed</source>
        <translation>（仮定）</translation>
    </message>
    <message>
        <source>at work</source>
        <translation>処理中</translation>
    </message>
    <message>
        <source>auto</source>
        <translation>自動</translation>
    </message>
    <message>
        <source>auto: the best on clear pixels</source>
        <translation>auto: 晴天画素で最良のもの</translation>
    </message>
    <message>
        <source>batch</source>
        <translation>バッチ</translation>
    </message>
    <message>
        <source>blend</source>
        <translation>混合</translation>
    </message>
    <message>
        <source>blocks spread over each scene</source>
        <translation>各シーンに分散したブロック</translation>
    </message>
    <message>
        <source>boosted trees</source>
        <translation>勾配ブースティング木</translation>
    </message>
    <message>
        <source>boosted trees on the best date</source>
        <translation>最良の撮影日に基づく勾配ブースティング木</translation>
    </message>
    <message>
        <source>by its metadata</source>
        <translation>（メタデータによる）</translation>
    </message>
    <message>
        <source>by its name</source>
        <translation>（名前による）</translation>
    </message>
    <message>
        <source>by its values</source>
        <translation>（値による）</translation>
    </message>
    <message>
        <source>by tags of its files</source>
        <translation>（ファイルのタグによる）</translation>
    </message>
    <message>
        <source>cGAN</source>
        <translation>cGAN</translation>
    </message>
    <message>
        <source>calibration</source>
        <translation>校正</translation>
    </message>
    <message>
        <source>catalog</source>
        <translation>カタログ</translation>
    </message>
    <message>
        <source>clear pixels of optical T2</source>
        <translation>光学 T2 の晴天画素</translation>
    </message>
    <message>
        <source>clear pixels of optical T2 less the linear regression</source>
        <translation>光学 T2 の晴天画素 − 線形回帰</translation>
    </message>
    <message>
        <source>clip</source>
        <translation>切り抜き</translation>
    </message>
    <message>
        <source>cloud</source>
        <translation>雲</translation>
    </message>
    <message>
        <source>cloud removal</source>
        <translation>雲除去</translation>
    </message>
    <message>
        <source>copying T1</source>
        <translation>T1 のコピー</translation>
    </message>
    <message>
        <source>dB</source>
        <translation>dB</translation>
    </message>
    <message>
        <source>dB, changed</source>
        <translation>dB（変化部）</translation>
    </message>
    <message>
        <source>days</source>
        <translation>日</translation>
    </message>
    <message>
        <source>deep learning</source>
        <translation>深層学習</translation>
    </message>
    <message>
        <source>demo</source>
        <translation>デモ</translation>
    </message>
    <message>
        <source>download</source>
        <translation>ダウンロード</translation>
    </message>
    <message>
        <source>example</source>
        <translation>例</translation>
    </message>
    <message>
        <source>filled</source>
        <translation>補完済み</translation>
    </message>
    <message>
        <source>from the files</source>
        <translation>ファイルから</translation>
    </message>
    <message>
        <source>gap filling</source>
        <translation>欠損補完</translation>
    </message>
    <message>
        <source>gpt</source>
        <translation>gpt</translation>
    </message>
    <message>
        <source>graphics card (CUDA)</source>
        <translation>グラフィックカード（CUDA）</translation>
    </message>
    <message>
        <source>graphics card if there is one</source>
        <translation>あればグラフィックカード</translation>
    </message>
    <message>
        <source>import</source>
        <translation>インポート</translation>
    </message>
    <message>
        <source>install</source>
        <translation>インストール</translation>
    </message>
    <message>
        <source>install: make it anew; repair: replace what is damaged; check: read every file and try the worker; remove: delete it; use: take the Python given below instead of an environment of ClearDate's own; list: say what remove would delete.</source>
        <translation>install: 新規に作成、repair: 破損部分を置き換え、check: 全ファイルを読みワーカーを試行、remove: 削除、use: ClearDate 専用の環境の代わりに、下で指定する Python を使用、list: remove で削除されるものを表示。</translation>
    </message>
    <message>
        <source>interpolation in time</source>
        <translation>時間方向の補間</translation>
    </message>
    <message>
        <source>interpolation in time and a line</source>
        <translation>時間方向の補間と直線</translation>
    </message>
    <message>
        <source>interpolation: {score} dB</source>
        <translation>補間: {score} dB</translation>
    </message>
    <message>
        <source>it cannot make environments (on Debian and Ubuntu: install python3-venv)</source>
        <translation>環境を作成できません（Debian と Ubuntu では python3-venv をインストールしてください）</translation>
    </message>
    <message>
        <source>it has 32 bits</source>
        <translation>32 ビット版です</translation>
    </message>
    <message>
        <source>it holds no JSON</source>
        <translation>JSON がありません</translation>
    </message>
    <message>
        <source>it holds no scores of methods</source>
        <translation>手法の評価値がありません</translation>
    </message>
    <message>
        <source>it is larger than any report</source>
        <translation>レポートとしては大きすぎます</translation>
    </message>
    <message>
        <source>it is missing</source>
        <translation>ありません</translation>
    </message>
    <message>
        <source>it is no Python that runs</source>
        <translation>実行できる Python ではありません</translation>
    </message>
    <message>
        <source>it is no file</source>
        <translation>ファイルではありません</translation>
    </message>
    <message>
        <source>it is {name}, not CPython</source>
        <translation>CPython ではなく {name} です</translation>
    </message>
    <message>
        <source>its version is {version}</source>
        <translation>バージョンが {version} です</translation>
    </message>
    <message>
        <source>like cloud</source>
        <translation>雲のよう</translation>
    </message>
    <message>
        <source>like cloud in T1</source>
        <translation>T1 で雲のよう</translation>
    </message>
    <message>
        <source>like the shadow of a cloud</source>
        <translation>雲による影のよう</translation>
    </message>
    <message>
        <source>like the shadow of a cloud in T1</source>
        <translation>T1 で雲による影のよう</translation>
    </message>
    <message>
        <source>like thin cloud</source>
        <translation>薄い雲のよう</translation>
    </message>
    <message>
        <source>like thin cloud in T1</source>
        <translation>T1 で薄い雲のよう</translation>
    </message>
    <message>
        <source>like {method}</source>
        <translation>{method}と同等</translation>
    </message>
    <message>
        <source>linear power</source>
        <translation>線形パワー</translation>
    </message>
    <message>
        <source>linear regression</source>
        <translation>線形回帰</translation>
    </message>
    <message>
        <source>looks like haze</source>
        <translation>もやのように見えます</translation>
    </message>
    <message>
        <source>looks like snow</source>
        <translation>雪のように見えます</translation>
    </message>
    <message>
        <source>loss</source>
        <translation>損失</translation>
    </message>
    <message>
        <source>loss of the discriminator</source>
        <translation>識別器の損失</translation>
    </message>
    <message>
        <source>model</source>
        <translation>モデル</translation>
    </message>
    <message>
        <source>nearest clear date of each pixel</source>
        <translation>各画素に最も近い晴天日</translation>
    </message>
    <message>
        <source>neural network</source>
        <translation>ニューラルネットワーク</translation>
    </message>
    <message>
        <source>no date</source>
        <translation>日付なし</translation>
    </message>
    <message>
        <source>no mask</source>
        <translation>マスクなし</translation>
    </message>
    <message>
        <source>none</source>
        <translation>なし</translation>
    </message>
    <message>
        <source>observed</source>
        <translation>観測</translation>
    </message>
    <message>
        <source>offset</source>
        <translation>オフセット</translation>
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
        <translation>onnxruntime が対応していません</translation>
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
        <translation>pip は SOCKS プロキシを使えません。</translation>
    </message>
    <message>
        <source>pip ended with exit code {code}: {reason}</source>
        <translation>pip が終了コード {code} で終了しました: {reason}</translation>
    </message>
    <message>
        <source>pix2pix</source>
        <translation>pix2pix</translation>
    </message>
    <message>
        <source>polygons</source>
        <translation>ポリゴン</translation>
    </message>
    <message>
        <source>preset: {number}</source>
        <translation>プリセット: {number}</translation>
    </message>
    <message>
        <source>processor</source>
        <translation>プロセッサ</translation>
    </message>
    <message>
        <source>range Doppler</source>
        <translation>レンジドップラー</translation>
    </message>
    <message>
        <source>reflectance</source>
        <translation>反射率</translation>
    </message>
    <message>
        <source>regional fits</source>
        <translation>領域ごとの当てはめ</translation>
    </message>
    <message>
        <source>scale</source>
        <translation>スケール</translation>
    </message>
    <message>
        <source>simulate: filling dates; train: training too.</source>
        <translation>simulate: 撮影日の補完、train: 学習も行う。</translation>
    </message>
    <message>
        <source>simulated</source>
        <translation>シミュレート</translation>
    </message>
    <message>
        <source>spectral angle</source>
        <translation>スペクトル角</translation>
    </message>
    <message>
        <source>synthetic</source>
        <translation>合成データ</translation>
    </message>
    <message>
        <source>temporary files</source>
        <translation>一時ファイル</translation>
    </message>
    <message>
        <source>the nodata of an image</source>
        <translation>画像の nodata</translation>
    </message>
    <message>
        <source>the settings</source>
        <translation>設定</translation>
    </message>
    <message>
        <source>the simpler answer</source>
        <translation>より単純な答え</translation>
    </message>
    <message>
        <source>the simulated image</source>
        <translation>シミュレートした画像</translation>
    </message>
    <message>
        <source>this model</source>
        <translation>このモデル</translation>
    </message>
    <message>
        <source>time series</source>
        <translation>時系列</translation>
    </message>
    <message>
        <source>told by name and values</source>
        <translation>名前と値から判断</translation>
    </message>
    <message>
        <source>torch</source>
        <translation>torch</translation>
    </message>
    <message>
        <source>training</source>
        <translation>学習</translation>
    </message>
    <message>
        <source>tutorial</source>
        <translation>チュートリアル</translation>
    </message>
    <message>
        <source>units</source>
        <translation>単位</translation>
    </message>
    <message>
        <source>unlike both</source>
        <translation>どちらとも似ていない</translation>
    </message>
    <message>
        <source>unlike the clear pixels of the date</source>
        <translation>この撮影日の晴天画素と似ていない</translation>
    </message>
    <message>
        <source>unlike what the model was trained on</source>
        <translation>モデルの学習データと似ていない</translation>
    </message>
    <message>
        <source>validation</source>
        <translation>検証</translation>
    </message>
    <message>
        <source>values</source>
        <translation>値</translation>
    </message>
    <message>
        <source>values, all but 0 are cloud</source>
        <translation>値（0 以外はすべて雲）</translation>
    </message>
    <message>
        <source>version {found} instead of {pinned}</source>
        <translation>バージョンが {pinned} ではなく {found} です</translation>
    </message>
    <message>
        <source>where T2 is clear</source>
        <translation>T2 の晴天の場所</translation>
    </message>
    <message>
        <source>works</source>
        <translation>動作します</translation>
    </message>
    <message>
        <source>{count} dates from {first} to {last}, {sar} with SAR.</source>
        <translation>{first} から {last} までの撮影日 {count}、うち SAR あり {sar}。</translation>
    </message>
    <message>
        <source>{count} of {all} files have the hash that was published for them.</source>
        <translation>{all} 個中 {count} 個のファイルが、公開されているハッシュと一致しました。</translation>
    </message>
    <message>
        <source>{date} has no cloud mask: it counts as clear, and dates are filled from it. Make sure that it is.</source>
        <translation>{date} には雲マスクがありません。晴天とみなされ、他の撮影日の補完に使われます。本当に晴天か確認してください。</translation>
    </message>
    <message>
        <source>{date}: filled by {method}, {psnr} dB on held-out clear pixels.</source>
        <translation>{date}: {method} で補完、取り置いた晴天画素で {psnr} dB。</translation>
    </message>
    <message>
        <source>{date}: filled by {method}, {psnr} dB on pixels that were held out.</source>
        <translation>{date}: {method} で補完、取り置いた画素で {psnr} dB。</translation>
    </message>
    <message>
        <source>{date}: no cloud mask</source>
        <translation>{date}: 雲マスクなし</translation>
    </message>
    <message>
        <source>{date}: no image shows this day</source>
        <translation>{date}: この日の画像はありません</translation>
    </message>
    <message>
        <source>{date}: the SAR images of T1 and T2 have other relative orbits ({one} and {other}); what they see from elsewhere is taken for a change.</source>
        <translation>{date}: T1 と T2 の SAR 画像の相対軌道が異なります（{one} と {other}）。別の方向からの見え方が変化とみなされます。</translation>
    </message>
    <message>
        <source>{date}: {share} cloud</source>
        <translation>{date}: 雲 {share}</translation>
    </message>
    <message>
        <source>{file} is not the file that was published under this name.</source>
        <translation>{file} は、この名前で公開されたファイルと一致しません。</translation>
    </message>
    <message>
        <source>{filled} date(s) filled, {failed} failed.</source>
        <translation>補完した撮影日 {filled}、失敗 {failed}。</translation>
    </message>
    <message>
        <source>{filled} date(s) filled, {failed} failed; {summary} says more.</source>
        <translation>補完した撮影日 {filled}、失敗 {failed}。詳細は {summary} にあります。</translation>
    </message>
    <message>
        <source>{folder} holds what ClearDate did not put there: {names}.</source>
        <translation>{folder} に、ClearDate が置いたものではないものがあります: {names}。</translation>
    </message>
    <message>
        <source>{folder} is in use: {reason}.</source>
        <translation>{folder} は使用中です: {reason}。</translation>
    </message>
    <message>
        <source>{folder} is inside the plugin, which QGIS deletes when it updates it.</source>
        <translation>{folder} はプラグインの中にあり、QGIS がプラグインを更新すると削除されます。</translation>
    </message>
    <message>
        <source>{folder} is no folder that can be written to.</source>
        <translation>{folder} は書き込み可能なフォルダではありません。</translation>
    </message>
    <message>
        <source>{folder} stays: it holds what is in use, or not ClearDate's.</source>
        <translation>{folder} は、使用中のもの、または ClearDate 以外のものを含むため、残します。</translation>
    </message>
    <message>
        <source>{folder} stays: it was not made by this installation of ClearDate.</source>
        <translation>{folder} は、この ClearDate のインストールで作成されたものではないため、残します。</translation>
    </message>
    <message>
        <source>{free} free</source>
        <translation>空き {free}</translation>
    </message>
    <message>
        <source>{gain} dB against interpolation in time (median).</source>
        <translation>時間方向の補間との差 {gain} dB (中央値)。</translation>
    </message>
    <message>
        <source>{hours} h</source>
        <translation>{hours} 時間</translation>
    </message>
    <message>
        <source>{hours} h {minutes} min</source>
        <translation>{hours} 時間 {minutes} 分</translation>
    </message>
    <message>
        <source>{index} of the filled {name}, {formula}. The second band is half the width of its 90 % interval, 0 where the pixel was observed.</source>
        <translation>補完した {name} の {index}、{formula}。2 番目のバンドは 90 % 区間の幅の半分で、観測されたピクセルでは 0 です。</translation>
    </message>
    <message>
        <source>{index} of {name}</source>
        <translation>{name} の {index}</translation>
    </message>
    <message>
        <source>{int8} dB in 8 bits, {fp16} dB in 16 bits</source>
        <translation>8 ビットで {int8} dB、16 ビットで {fp16} dB</translation>
    </message>
    <message>
        <source>{label} has 8 bits, as a picture has. Choose the reflectance product, or set scale and offset under Advanced.</source>
        <translation>{label} は普通の画像のような 8 ビットです。反射率プロダクトを選択するか、「詳細設定」でスケールとオフセットを設定してください。</translation>
    </message>
    <message>
        <source>{label} has hardly a value below 1000. If it is a Sentinel-2 product of 2022 or later, set its offset to -0.1 under Advanced.</source>
        <translation>{label} には 1000 未満の値がほとんどありません。2022 年以降の Sentinel-2 プロダクトなら、「詳細設定」でオフセットを -0.1 にしてください。</translation>
    </message>
    <message>
        <source>{label} holds no valid pixel. Choose another layer, or check its nodata value.</source>
        <translation>{label} に有効な画素がありません。別のレイヤを選択するか、nodata 値を確認してください。</translation>
    </message>
    <message>
        <source>{label} is needed and not chosen.</source>
        <translation>{label} が必要ですが、選択されていません。</translation>
    </message>
    <message>
        <source>{label} is neither dB nor linear power as stated (median {middle}). Calibrate it to sigma or gamma nought.</source>
        <translation>{label} は dB でも、指定された線形パワーでもありません（中央値 {middle}）。シグマノートまたはガンマノートに校正してください。</translation>
    </message>
    <message>
        <source>{label} is no reflectance: 99 % lie below {top} after scale {scale} and offset {offset}. Set them under Advanced.</source>
        <translation>{label} は反射率ではありません: スケール {scale}、オフセット {offset} の適用後、99 % が {top} 未満です。「詳細設定」で設定してください。</translation>
    </message>
    <message>
        <source>{label} looks like reflectance in per cent. If it is, set its scale to 0.01 under Advanced.</source>
        <translation>{label} はパーセント単位の反射率のようです。そうであれば、「詳細設定」でスケールを 0.01 にしてください。</translation>
    </message>
    <message>
        <source>{label} may be in other units than {units}: its name and its values do not settle it. Say under Advanced which.</source>
        <translation>{label} の単位は{units}ではない可能性があります: 名前と値からは決められません。「詳細設定」で単位を指定してください。</translation>
    </message>
    <message>
        <source>{label}: the file {path} does not exist.</source>
        <translation>{label}: ファイル {path} が存在しません。</translation>
    </message>
    <message>
        <source>{label}: the layer cannot be read.</source>
        <translation>{label}: レイヤを読み込めません。</translation>
    </message>
    <message>
        <source>{label}: the median of {layer} is {median}, but it learned on {least} to {most}. Check the units, or expect little of it.</source>
        <translation>{label}: {layer} の中央値は {median} ですが、学習時は {least} ～ {most} でした。単位を確認してください。合っていれば、結果はあまり期待できません。</translation>
    </message>
    <message>
        <source>{label}: {given} does not exist or is no raster that QGIS can read.</source>
        <translation>{label}: {given} は存在しないか、QGIS で読めるラスタではありません。</translation>
    </message>
    <message>
        <source>{label}: {layer} has the bands that it takes.</source>
        <translation>{label}: {layer} には必要なバンドがあります。</translation>
    </message>
    <message>
        <source>{label}: {layer} has the bands {found}; the model takes {wanted}.</source>
        <translation>{label}: {layer} のバンドは {found} ですが、モデルは {wanted} を使います。</translation>
    </message>
    <message>
        <source>{label}: {layer} has {found} band(s), but at least {wanted} are needed.</source>
        <translation>{label}: {layer} のバンド数は {found} ですが、少なくとも {wanted} 必要です。</translation>
    </message>
    <message>
        <source>{label}: {layer} holds no polygons.</source>
        <translation>{label}: {layer} にポリゴンがありません。</translation>
    </message>
    <message>
        <source>{label}: {layer}, median {median}; it learned on {least} to {most}.</source>
        <translation>{label}: {layer}、中央値 {median}。学習時は {least} ～ {most}。</translation>
    </message>
    <message>
        <source>{label}: {path} is no {suffix} file.</source>
        <translation>{label}: {path} は {suffix} ファイルではありません。</translation>
    </message>
    <message>
        <source>{label}: {sensor}, {date}, offset {offset} {source}.</source>
        <translation>{label}: {sensor}、{date}、オフセット {offset}{source}。</translation>
    </message>
    <message>
        <source>{label}: {sensor}, {date}, {units} {source}.</source>
        <translation>{label}: {sensor}、{date}、{units}{source}。</translation>
    </message>
    <message>
        <source>{layer}: polygon {number} cannot be put into longitude and latitude.</source>
        <translation>{layer}: ポリゴン {number} を経度・緯度に変換できません。</translation>
    </message>
    <message>
        <source>{lead} dB WORSE than {method}</source>
        <translation>{method}より {lead} dB 悪い！</translation>
    </message>
    <message>
        <source>{lead} dB better than {method}</source>
        <translation>{method}より {lead} dB 良い</translation>
    </message>
    <message>
        <source>{low} to {high}</source>
        <translation>{low} ～ {high}</translation>
    </message>
    <message>
        <source>{megabytes} MB</source>
        <translation>{megabytes} MB</translation>
    </message>
    <message>
        <source>{method} (simple)</source>
        <translation>{method}（単純）</translation>
    </message>
    <message>
        <source>{method}: {score} dB</source>
        <translation>{method}: {score} dB</translation>
    </message>
    <message>
        <source>{minutes} min</source>
        <translation>{minutes} 分</translation>
    </message>
    <message>
        <source>{names}: no CRS is known, and the layers do not share one pixel grid. Set the CRS in the file (Raster &gt; Projections &gt; Assign Projection).</source>
        <translation>{names}: CRS が不明で、レイヤの画素格子も一致しません。ファイルに CRS を設定してください（ラスタ &gt; 投影法 &gt; 投影法を割り当て）。</translation>
    </message>
    <message>
        <source>{name} (comes with ClearDate)</source>
        <translation>{name}（ClearDate 付属）</translation>
    </message>
    <message>
        <source>{name} as the dates of the season {season} and SAR tell it. No image shows the day: every pixel is simulated.</source>
        <translation>シーズン {season} の撮影日と SAR から推定した {name} です。この日を写した画像はなく、すべての画素がシミュレートされたものです。</translation>
    </message>
    <message>
        <source>{name} exists and will be replaced.</source>
        <translation>{name} は既にあり、置き換えられます。</translation>
    </message>
    <message>
        <source>{name} has no polygon yet. Draw the clouds on the map.</source>
        <translation>{name} にはまだポリゴンがありません。地図上に雲を描いてください。</translation>
    </message>
    <message>
        <source>{name} holds no product that is {kind}. Choose another one.</source>
        <translation>{name} には種類が {kind} のプロダクトがありません。別のものを選択してください。</translation>
    </message>
    <message>
        <source>{name} is among the models now.</source>
        <translation>{name} をモデルに追加しました。</translation>
    </message>
    <message>
        <source>{name} is chosen as {one} and as {other}. Choose another for one of them.</source>
        <translation>{name} が {one} と {other} の両方に選択されています。どちらかに別のものを選択してください。</translation>
    </message>
    <message>
        <source>{name} is left out: it cannot be read as a raster.</source>
        <translation>{name} を除外しました: ラスタとして読めません。</translation>
    </message>
    <message>
        <source>{name} is left out: it has {count} band(s), of which neither their names nor their values say that they are optical or SAR, and its name does not say cloud mask.</source>
        <translation>{name} を除外しました: {count} バンドありますが、名前からも値からも光学か SAR か判断できず、ファイル名も雲マスクを示していません。</translation>
    </message>
    <message>
        <source>{name} is left out: its name says that it is a result or a true image.</source>
        <translation>{name} は除外されます：名前から結果または真の画像と判断されました。</translation>
    </message>
    <message>
        <source>{name} is left out: nothing tells its date.</source>
        <translation>{name} を除外します: 日付がどこにもありません。</translation>
    </message>
    <message>
        <source>{name} is left out: there is no date in its name.</source>
        <translation>{name} を除外しました: 名前に日付がありません。</translation>
    </message>
    <message>
        <source>{name} is left out: {first} is of the same date.</source>
        <translation>{name} を除外しました: {first} が同じ撮影日です。</translation>
    </message>
    <message>
        <source>{name} is left out: {reason}</source>
        <translation>{name} は除外されます: {reason}</translation>
    </message>
    <message>
        <source>{name} is on the map.</source>
        <translation>{name} を地図に表示しました。</translation>
    </message>
    <message>
        <source>{name} is removed.</source>
        <translation>{name} を削除しました。</translation>
    </message>
    <message>
        <source>{name} is {found}; ClearDate was tested with {pinned}.</source>
        <translation>{name} は {found} です。ClearDate は {pinned} でテストされています。</translation>
    </message>
    <message>
        <source>{name} of {members}</source>
        <translation>{members} の {name}</translation>
    </message>
    <message>
        <source>{name} with the pixels under its cloud mask simulated from SAR of both dates and {t1}. All other pixels are those of the input.</source>
        <translation>{name} の雲マスク下の画素を、両撮影日の SAR と {t1} からシミュレートしたものです。他の画素はすべて入力のままです。</translation>
    </message>
    <message>
        <source>{name} with the pixels under its cloud mask simulated from the other dates of the season {season} and from SAR. All other pixels are those of the input.</source>
        <translation>{name} の雲マスク下の画素を、シーズン {season} の他の撮影日と SAR からシミュレートしたものです。他の画素はすべて入力のままです。</translation>
    </message>
    <message>
        <source>{name}, driver {driver}</source>
        <translation>{name}、ドライバ {driver}</translation>
    </message>
    <message>
        <source>{name}: {size} pixels</source>
        <translation>{name}: {size} 画素</translation>
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
        <translation>{old} は既にあるため、{new} という名前にしました。</translation>
    </message>
    <message>
        <source>{path} cannot be read.</source>
        <translation>{path} を読み込めません。</translation>
    </message>
    <message>
        <source>{path} cannot be used: {reason}.</source>
        <translation>{path} は使えません: {reason}。</translation>
    </message>
    <message>
        <source>{path} cannot be written: {reason}.</source>
        <translation>{path} に書き込めません: {reason}。</translation>
    </message>
    <message>
        <source>{path} cannot run the worker: {reason}</source>
        <translation>{path} ではワーカーを実行できません: {reason}</translation>
    </message>
    <message>
        <source>{path} does not exist.</source>
        <translation>{path} が存在しません。</translation>
    </message>
    <message>
        <source>{path} is missing or changed</source>
        <translation>{path} がないか、変更されています</translation>
    </message>
    <message>
        <source>{path} is missing. Make the scene again.</source>
        <translation>{path} がありません。シーンを作り直してください。</translation>
    </message>
    <message>
        <source>{path} is no raster that QGIS can read.</source>
        <translation>{path} は QGIS で読めるラスタではありません。</translation>
    </message>
    <message>
        <source>{path} is no report of ClearDate: {reason}.</source>
        <translation>{path} は ClearDate のレポートではありません: {reason}。</translation>
    </message>
    <message>
        <source>{path} is no trust layer of ClearDate.</source>
        <translation>{path} は ClearDate の信頼度レイヤではありません。</translation>
    </message>
    <message>
        <source>{path} is not one of your own models.</source>
        <translation>{path} は自作のモデルではありません。</translation>
    </message>
    <message>
        <source>{path} is there already and was not made by ClearDate.</source>
        <translation>{path} はすでに存在し、ClearDate が作成したものではありません。</translation>
    </message>
    <message>
        <source>{path} lacks libraries: {names}.</source>
        <translation>{path} にライブラリがありません: {names}。</translation>
    </message>
    <message>
        <source>{path} was made by another installation of ClearDate, or in another folder.</source>
        <translation>{path} は、別の ClearDate のインストールによって、または別のフォルダで作成されたものです。</translation>
    </message>
    <message>
        <source>{problem} All else is there.</source>
        <translation>{problem} 他はすべてあります。</translation>
    </message>
    <message>
        <source>{program} cannot be started: {reason}.</source>
        <translation>{program} を起動できません: {reason}。</translation>
    </message>
    <message>
        <source>{python} is used from now on; it can {tier}.</source>
        <translation>今後は {python} を使います。{tier} に使えます。</translation>
    </message>
    <message>
        <source>{sar} ({sar_date}) is {days} days from {optical} ({date}). Take the SAR image nearest to it.</source>
        <translation>{sar}（{sar_date}）は {optical}（{date}）と {days} 日離れています。最も近い SAR 画像を使ってください。</translation>
    </message>
    <message>
        <source>{scene} has no images of T1, which this preset needs. Choose cgan, cnn or pix2pix, or make the scene again with all images.</source>
        <translation>{scene} には、このプリセットに必要な T1 の画像がありません。cgan、cnn、pix2pix のいずれかを選ぶか、すべての画像でシーンを作り直してください。</translation>
    </message>
    <message>
        <source>{scene}: {problem}</source>
        <translation>{scene}: {problem}</translation>
    </message>
    <message>
        <source>{seconds} s</source>
        <translation>{seconds} 秒</translation>
    </message>
    <message>
        <source>{share} of optical T2 is covered by all layers. Outside, clear pixels stay and cloudy ones become nodata.</source>
        <translation>光学 T2 の {share} が全レイヤで覆われています。外側では晴天画素はそのまま残り、雲の画素は nodata になります。</translation>
    </message>
    <message>
        <source>{share} of the simulated pixels are unlike the clear pixels of the date; there the figures of this report say little. The trust layer shows where.</source>
        <translation>シミュレートした画素の {share} は、この撮影日の晴天画素と似ていません。そこではレポートの数値はあまり参考になりません。場所は信頼度レイヤに示されます。</translation>
    </message>
    <message>
        <source>{size}, place unknown</source>
        <translation>{size}、場所は不明</translation>
    </message>
    <message>
        <source>{source} names a Python that does not exist: {path}.</source>
        <translation>{source} が指定する Python が存在しません: {path}。</translation>
    </message>
    <message>
        <source>{text} is no number. Correct it under Advanced, or leave it empty.</source>
        <translation>{text} は数値ではありません。「詳細設定」で修正するか、空欄にしてください。</translation>
    </message>
    <message>
        <source>{text} is no scale and offset of images.</source>
        <translation>{text} は画像のスケールとオフセットではありません。</translation>
    </message>
    <message>
        <source>{time} left</source>
        <translation>残り {time}</translation>
    </message>
    <message>
        <source>{what} (for {time})</source>
        <translation>{what}（{time} 経過）</translation>
    </message>
    <message>
        <source>{what} is temporary: QGIS deletes {path} when it closes. Save it, if you want to keep it.</source>
        <translation>{what} は一時的なもので、QGIS の終了時に {path} は削除されます。残すには保存してください。</translation>
    </message>
    <message>
        <source>{what}: QGIS deletes temporary files when it closes.</source>
        <translation>{what}: QGIS は終了時に一時ファイルを削除します。</translation>
    </message>
    <message>
        <source>{what}: {part} is no whole number.</source>
        <translation>{what}: {part} は整数ではありません。</translation>
    </message>
    <message>
        <source>{what}: {path}</source>
        <translation>{what}: {path}</translation>
    </message>
    <message>
        <source>{what}: {path} does not end in {suffix}.</source>
        <translation>{what}: {path} の末尾が {suffix} ではありません。</translation>
    </message>
    <message>
        <source>{what}: {path} is also an input or another output.</source>
        <translation>{what}: {path} は入力または別の出力でもあります。</translation>
    </message>
    <message>
        <source>{what}: {path} is the folder of the season itself.</source>
        <translation>{what}: {path} はシーズン自体のフォルダです。</translation>
    </message>
    <message>
        <source>… and {number} more</source>
        <translation>… 他 {number} 件</translation>
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
        <translation>⚠ グラフィックカードが必要です（中程度のもので約 {time}）。ない場合は、fast を選ぶか、エポック数や幅を減らしてください。</translation>
    </message>
    <message>
        <source>⚠ {count} more cannot be read.</source>
        <translation>⚠ ほかに {count} 件が読み取れません。</translation>
    </message>
</context>
<context>
    <name>worker</name>
    <message>
        <source>({days} days apart)</source>
        <translation>（{days} 日差）</translation>
    </message>
    <message>
        <source>--compile and --save-memory do not go together.</source>
        <translation>--compile と --save-memory は同時に使えません。</translation>
    </message>
    <message>
        <source>--copy and --resolution need an area.</source>
        <translation>--copy と --resolution には領域が必要です。</translation>
    </message>
    <message>
        <source>1 band</source>
        <translation>1 バンド</translation>
    </message>
    <message>
        <source>8 bits change its PSNR on held-out pixels by {int8_loss_db} dB, 16 bits by {fp16_loss_db} dB.</source>
        <translation>取り置いた画素での PSNR は、8 ビットで {int8_loss_db} dB、16 ビットで {fp16_loss_db} dB 変わります。</translation>
    </message>
    <message>
        <source>8 bits were asked for on {wanted}; networks run in 8 bits on the CPU.</source>
        <translation>{wanted} で 8 ビットが指定されましたが、ネットワークが 8 ビットで動作するのは CPU 上です。</translation>
    </message>
    <message>
        <source>A calendar of {cadence} days from {first} to {last} has {count} dates, more than {most}.</source>
        <translation>{first} から {last} まで {cadence} 日ごとの暦には {count} 日付があり、{most} を超えています。</translation>
    </message>
    <message>
        <source>A checkpoint of an earlier run, {name}, will be replaced; to go on from it, resume.</source>
        <translation>以前の実行のチェックポイント {name} は置き換えられます。続きから始めるには再開を指定してください。</translation>
    </message>
    <message>
        <source>A season with clear dates near this one would simulate it about {gain} dB closer to the truth (prepare, then simulate --season; in QGIS Fill season).</source>
        <translation>近くに晴天日を含むシーズンなら、この撮影日を約 {gain} dB 真値に近くシミュレートできます（prepare の後に simulate --season、QGIS では「シーズンを補完」）。</translation>
    </message>
    <message>
        <source>A tile of {size} pixels fits the memory of {name} only when nothing else runs there; going on with one run at a time.</source>
        <translation>{size} 画素のタイルは、他に何も動いていないときだけ {name} のメモリに収まります。1 つずつ実行して続行します。</translation>
    </message>
    <message>
        <source>A tile of {size} pixels is too large for the memory of {name}.</source>
        <translation>{size} 画素のタイルは {name} のメモリに収まりません。</translation>
    </message>
    <message>
        <source>Acquisitions for ClearDate: {count}</source>
        <translation>ClearDate 用の画像: {count}</translation>
    </message>
    <message>
        <source>Adjusting to the clear pixels around the cloud</source>
        <translation>雲の周囲の晴天画素に合わせて調整しています</translation>
    </message>
    <message>
        <source>An acquisition has no name.</source>
        <translation>名前のない画像があります。</translation>
    </message>
    <message>
        <source>An earlier run ended while its files took their places, and {path} is still the one before it: {reason}.</source>
        <translation>以前の実行が、ファイルを配置する途中で終了しました。{path} は以前のもののままです: {reason}。</translation>
    </message>
    <message>
        <source>Another item of the season has its name.</source>
        <translation>シーズンの別のアイテムが同じ名前です。</translation>
    </message>
    <message>
        <source>Band {index} of {title} is said to have pixels {width} wide, {step} of those of the image, which cannot be worked with: it is filled as if they were of the image's size.</source>
        <translation>{title} のバンド {index} の画素の幅は {width} とされていますが、画像の画素の {step} 個分であり、扱えません。画像と同じ大きさとみなして補完します。</translation>
    </message>
    <message>
        <source>Baseline {baseline} should list an offset, and its metadata list none: 0 is taken.</source>
        <translation>ベースライン {baseline} ではオフセットが示されるはずですが、メタデータにありません: 0 とします。</translation>
    </message>
    <message>
        <source>Building overviews of {name}</source>
        <translation>{name} のオーバービューを作成しています</translation>
    </message>
    <message>
        <source>CUDA was asked for, but torch finds no GPU it can use.</source>
        <translation>CUDA が指定されましたが、torch が使える GPU を見つけられません。</translation>
    </message>
    <message>
        <source>Calibrate it to sigma or gamma nought in SNAP.</source>
        <translation>SNAP でシグマノートまたはガンマノートに校正してください。</translation>
    </message>
    <message>
        <source>Calibrate it to sigma or gamma nought, in dB (about -30 to 0) or linear power (about 0 to 1).</source>
        <translation>シグマノートまたはガンマノートに校正し、dB（約 -30 ～ 0）または線形パワー（約 0 ～ 1）にしてください。</translation>
    </message>
    <message>
        <source>Calibrate the SAR image to sigma or gamma nought, in dB (about -30 to 0) or linear power (about 0 to 1).</source>
        <translation>SAR 画像をシグマノートまたはガンマノートに校正し、dB（約 -30 ～ 0）または線形パワー（約 0 ～ 1）にしてください。</translation>
    </message>
    <message>
        <source>Call it {value}.onnx.</source>
        <translation>{value}.onnx という名前にしてください。</translation>
    </message>
    <message>
        <source>Check that the polygons are clouds, and no footprint of the image; use simulate for a date that is cloudy all over.</source>
        <translation>ポリゴンが画像の範囲ではなく雲であることを確認してください。全面が雲の撮影日には simulate を使ってください。</translation>
    </message>
    <message>
        <source>Check the CRS of both files.</source>
        <translation>両方のファイルの CRS を確認してください。</translation>
    </message>
    <message>
        <source>Check the CRS.</source>
        <translation>CRS を確認してください。</translation>
    </message>
    <message>
        <source>Check the area and the dates, and see above what was left out.</source>
        <translation>領域と日付を確認し、除外されたものについては上の記録を見てください。</translation>
    </message>
    <message>
        <source>Check the cloud mask and the test area.</source>
        <translation>雲マスクとテスト領域を確認してください。</translation>
    </message>
    <message>
        <source>Check the cloud mask and the training area.</source>
        <translation>雲マスクと学習領域を確認してください。</translation>
    </message>
    <message>
        <source>Check the disk or the connection, and run again.</source>
        <translation>ディスクまたは接続を確認し、もう一度実行してください。</translation>
    </message>
    <message>
        <source>Check the file.</source>
        <translation>ファイルを確認してください。</translation>
    </message>
    <message>
        <source>Check the files that it is made of.</source>
        <translation>構成しているファイルを確認してください。</translation>
    </message>
    <message>
        <source>Check the mask, the nodata values and that the images overlap.</source>
        <translation>マスク、nodata 値、画像の重なりを確認してください。</translation>
    </message>
    <message>
        <source>Check the path and its permissions.</source>
        <translation>パスとそのアクセス権を確認してください。</translation>
    </message>
    <message>
        <source>Check the path.</source>
        <translation>パスを確認してください。</translation>
    </message>
    <message>
        <source>Check the permissions, or choose another place.</source>
        <translation>権限を確認するか、別の場所を選択してください。</translation>
    </message>
    <message>
        <source>Choose a day of the season, or prepare it with SAR of that day.</source>
        <translation>シーズン内の日を選ぶか、その日の SAR を加えてシーズンを準備してください。</translation>
    </message>
    <message>
        <source>Choose a new one for the season.</source>
        <translation>シーズン用に新しいフォルダを選択してください。</translation>
    </message>
    <message>
        <source>Choose a path of its own for each output.</source>
        <translation>出力ごとに別のパスを選択してください。</translation>
    </message>
    <message>
        <source>Choose a smaller learning rate, or the precision fp32.</source>
        <translation>学習率を小さくするか、精度 fp32 を選択してください。</translation>
    </message>
    <message>
        <source>Choose a smaller one, or a coarser --resolution.</source>
        <translation>領域を小さくするか、--resolution を粗くしてください。</translation>
    </message>
    <message>
        <source>Choose a smaller patch, a larger training area, or random sampling.</source>
        <translation>パッチを小さくするか、学習領域を広げるか、ランダム抽出を選択してください。</translation>
    </message>
    <message>
        <source>Choose a smaller tile, close other programs, or work on a smaller part.</source>
        <translation>タイルを小さくするか、他のプログラムを閉じるか、小さい範囲で作業してください。</translation>
    </message>
    <message>
        <source>Choose an empty folder, or a new one.</source>
        <translation>空のフォルダか新しいフォルダを選択してください。</translation>
    </message>
    <message>
        <source>Choose another folder for the output.</source>
        <translation>出力に別のフォルダを選択してください。</translation>
    </message>
    <message>
        <source>Choose another folder, or leave out --resume to fill all dates again.</source>
        <translation>別のフォルダーを選ぶか、--resume を外してすべての撮影日を補完し直してください。</translation>
    </message>
    <message>
        <source>Choose another folder.</source>
        <translation>別のフォルダを選択してください。</translation>
    </message>
    <message>
        <source>Choose another name or folder.</source>
        <translation>別の名前またはフォルダを選択してください。</translation>
    </message>
    <message>
        <source>Choose another name.</source>
        <translation>別の名前を選択してください。</translation>
    </message>
    <message>
        <source>Choose another path for the output; inputs are never overwritten.</source>
        <translation>出力に別のパスを選択してください。入力が上書きされることはありません。</translation>
    </message>
    <message>
        <source>Choose another place, or close programs using it.</source>
        <translation>別の場所を選択するか、使用中のプログラムを閉じてください。</translation>
    </message>
    <message>
        <source>Choose auto, or fp16.</source>
        <translation>auto または fp16 を選択してください。</translation>
    </message>
    <message>
        <source>Choose auto, {methods} or an .onnx file.</source>
        <translation>auto、{methods}、または .onnx ファイルを選択してください。</translation>
    </message>
    <message>
        <source>Choose from the dates of the season.</source>
        <translation>シーズンの撮影日から選んでください。</translation>
    </message>
    <message>
        <source>Choose from {low} to {high}.</source>
        <translation>{low} ～ {high} の範囲で選択してください。</translation>
    </message>
    <message>
        <source>Choose one of {choices}.</source>
        <translation>{choices} のいずれかを選択してください。</translation>
    </message>
    <message>
        <source>Choose one of {jobs}.</source>
        <translation>{jobs} のいずれかを選択してください。</translation>
    </message>
    <message>
        <source>Choose one.</source>
        <translation>どちらかを選択してください。</translation>
    </message>
    <message>
        <source>Choose the device auto or cpu, or install torch with CUDA and a driver.</source>
        <translation>デバイス auto または cpu を選択するか、CUDA 対応の torch とドライバをインストールしてください。</translation>
    </message>
    <message>
        <source>Choose the device auto or cpu, or the precision auto or fp32.</source>
        <translation>デバイス auto か cpu、または精度 auto か fp32 を選択してください。</translation>
    </message>
    <message>
        <source>ClearDate's own generators are missing: there is no .onnx file in {folder}.</source>
        <translation>ClearDate 付属の生成器がありません: {folder} に .onnx ファイルがありません。</translation>
    </message>
    <message>
        <source>Comparing the methods</source>
        <translation>手法を比較しています</translation>
    </message>
    <message>
        <source>Comparing the scene with what the model learned from</source>
        <translation>シーンをモデルの学習データと比較しています</translation>
    </message>
    <message>
        <source>Copy or download the file again.</source>
        <translation>ファイルをコピーまたはダウンロードし直してください。</translation>
    </message>
    <message>
        <source>Copy the .data folder beside the .dim file.</source>
        <translation>.data フォルダを .dim ファイルの隣にコピーしてください。</translation>
    </message>
    <message>
        <source>Copy the acquisition with --area and --copy.</source>
        <translation>この画像を --area と --copy でコピーしてください。</translation>
    </message>
    <message>
        <source>Cut out a part.</source>
        <translation>一部を切り出してください。</translation>
    </message>
    <message>
        <source>Dates of a season whose pixels under cloud are simulated from the other dates.</source>
        <translation>雲の下の画素を他の撮影日からシミュレートしたシーズンの撮影日。</translation>
    </message>
    <message>
        <source>Delete it.</source>
        <translation>それを削除してください。</translation>
    </message>
    <message>
        <source>Download Collection 2 Level-2 (L2SP): surface reflectance.</source>
        <translation>地表面反射率の Collection 2 Level-2（L2SP）をダウンロードしてください。</translation>
    </message>
    <message>
        <source>Download Level-2A (S2…_MSIL2A_…), or make it with Sen2Cor.</source>
        <translation>Level-2A（S2…_MSIL2A_…）をダウンロードするか、Sen2Cor で作成してください。</translation>
    </message>
    <message>
        <source>Download it again, from a place that you trust.</source>
        <translation>信頼できる場所からダウンロードし直してください。</translation>
    </message>
    <message>
        <source>Download it again.</source>
        <translation>ダウンロードし直してください。</translation>
    </message>
    <message>
        <source>Download it and make the scene again, or, if you trust it, allow the network with --allow-network (in QGIS: ALLOW_NETWORK).</source>
        <translation>ダウンロードしてシーンを作り直すか、信頼できる場合は --allow-network（QGIS では ALLOW_NETWORK）でネットワークを許可してください。</translation>
    </message>
    <message>
        <source>Download it terrain-corrected: Sentinel-1 RTC of the Planetary Computer, of ASF (HyP3, on demand) or of Earth Engine (COPERNICUS/S1_GRD); or correct it with SNAP.</source>
        <translation>地形補正済みのものをダウンロードしてください: Planetary Computer、ASF（HyP3、オンデマンド）、Earth Engine（COPERNICUS/S1_GRD）のいずれかの Sentinel-1 RTC。または SNAP で補正してください。</translation>
    </message>
    <message>
        <source>Download it, or mend its link: links of another machine lead nowhere here.</source>
        <translation>ダウンロードするか、リンクを直してください: 別のマシンのリンクはここでは使えません。</translation>
    </message>
    <message>
        <source>Download the product again, from a place that you trust.</source>
        <translation>信頼できる場所からプロダクトをダウンロードし直してください。</translation>
    </message>
    <message>
        <source>Download the product again.</source>
        <translation>プロダクトをダウンロードし直してください。</translation>
    </message>
    <message>
        <source>Download the whole product again.</source>
        <translation>プロダクト全体をダウンロードし直してください。</translation>
    </message>
    <message>
        <source>Download them first, and give the item with its links to the copies; or allow the network with --allow-network (in QGIS: ALLOW_NETWORK).</source>
        <translation>先にダウンロードし、リンクがそのコピーを指すアイテムを指定するか、--allow-network（QGIS では ALLOW_NETWORK）でネットワークを許可してください。</translation>
    </message>
    <message>
        <source>Download what it names and name the copy, or, if you trust it, allow the network with --allow-network (in QGIS: ALLOW_NETWORK).</source>
        <translation>参照先をダウンロードしてそのコピーを参照させるか、信頼できる場合は --allow-network（QGIS では ALLOW_NETWORK）でネットワークを許可してください。</translation>
    </message>
    <message>
        <source>Download what it names and name the copy; or allow the network with --allow-network (in QGIS: ALLOW_NETWORK).</source>
        <translation>参照先をダウンロードしてそのコピーを参照させるか、--allow-network（QGIS では ALLOW_NETWORK）でネットワークを許可してください。</translation>
    </message>
    <message>
        <source>Draw a polygon, not lines.</source>
        <translation>線ではなくポリゴンを描いてください。</translation>
    </message>
    <message>
        <source>Each of at most {most} needs a name of its own, of the kind {kind}.</source>
        <translation>最大 {most} 個のそれぞれに、種類 {kind} の固有の名前が必要です。</translation>
    </message>
    <message>
        <source>Epoch {epoch} of {epochs}: PSNR {row} dB</source>
        <translation>エポック {epoch}/{epochs}: PSNR {row} dB</translation>
    </message>
    <message>
        <source>Events need somebody to read them.</source>
        <translation>イベントには、読み取る相手が必要です。</translation>
    </message>
    <message>
        <source>Every number of its type is observed in {name}, so none is left that could mean nodata: pixels that cannot be filled stay as they are, and the trust layer tells which.</source>
        <translation>{name} ではデータ型の表せるすべての数値が観測されており、nodata に使える数値が残っていません: 補完できない画素はそのまま残ります。どの画素かは信頼度レイヤに示されます。</translation>
    </message>
    <message>
        <source>Export it as one file; ClearDate opens no file that a model names.</source>
        <translation>1 つのファイルにエクスポートしてください。ClearDate は、モデルが指すファイルを開きません。</translation>
    </message>
    <message>
        <source>Export it for evaluation.</source>
        <translation>推論用（評価モード）でエクスポートしてください。</translation>
    </message>
    <message>
        <source>Export it with free batch, height and width.</source>
        <translation>バッチ、高さ、幅を可変にしてエクスポートしてください。</translation>
    </message>
    <message>
        <source>Export it with the axes batch, channels, height, width.</source>
        <translation>軸をバッチ、チャネル、高さ、幅の順にしてエクスポートしてください。</translation>
    </message>
    <message>
        <source>Filling by {method}.</source>
        <translation>{method} で補完しています。</translation>
    </message>
    <message>
        <source>Filling {name}</source>
        <translation>{name} を補完しています</translation>
    </message>
    <message>
        <source>Finished {path}: an earlier run had ended while its files took their places.</source>
        <translation>{path} の書き出しを完了しました: 以前の実行が、ファイルを配置する途中で終了していました。</translation>
    </message>
    <message>
        <source>Finishing the files</source>
        <translation>ファイルを仕上げています</translation>
    </message>
    <message>
        <source>Finishing the image</source>
        <translation>画像を仕上げています</translation>
    </message>
    <message>
        <source>Fmask</source>
        <translation>Fmask</translation>
    </message>
    <message>
        <source>Fmask of HLS, in bits</source>
        <translation>HLS の Fmask（ビット）</translation>
    </message>
    <message>
        <source>Free some disk space or choose another disk.</source>
        <translation>ディスクの空き容量を増やすか、別のディスクを選択してください。</translation>
    </message>
    <message>
        <source>Free some disk space, write the model to another disk, or train on fewer scenes.</source>
        <translation>ディスクの空き容量を増やすか、モデルを別のディスクに書き出すか、シーンを減らしてください。</translation>
    </message>
    <message>
        <source>Free some disk space.</source>
        <translation>ディスクの空き容量を増やしてください。</translation>
    </message>
    <message>
        <source>Free some space, or write elsewhere.</source>
        <translation>空き容量を増やすか、別の場所に書き出してください。</translation>
    </message>
    <message>
        <source>GDAL gives no reason</source>
        <translation>GDAL は理由を示していません</translation>
    </message>
    <message>
        <source>Give --cadence fewer days.</source>
        <translation>--cadence の日数を小さくしてください。</translation>
    </message>
    <message>
        <source>Give --cadence more days, or look whether the days of the season are right.</source>
        <translation>--cadence の日数を増やすか、シーズンの日付が正しいか確認してください。</translation>
    </message>
    <message>
        <source>Give SAR with VV and VH.</source>
        <translation>VV と VH のある SAR を指定してください。</translation>
    </message>
    <message>
        <source>Give a GRD product: a SAFE folder, or its zip.</source>
        <translation>GRD プロダクトを指定してください: SAFE フォルダ、またはその zip。</translation>
    </message>
    <message>
        <source>Give a GeoJSON file with polygons.</source>
        <translation>ポリゴンの GeoJSON ファイルを指定してください。</translation>
    </message>
    <message>
        <source>Give a file whose bands share one scale and one offset.</source>
        <translation>全バンドのスケールとオフセットが同じファイルを指定してください。</translation>
    </message>
    <message>
        <source>Give a finite number.</source>
        <translation>有限の数値を指定してください。</translation>
    </message>
    <message>
        <source>Give a model written by ClearDate's train.</source>
        <translation>ClearDate の train が書き出したモデルを指定してください。</translation>
    </message>
    <message>
        <source>Give a name for each band of both optical images, &quot;-&quot; for one to leave out.</source>
        <translation>両方の光学画像の各バンドの名前を指定してください。除くバンドは &quot;-&quot; とします。</translation>
    </message>
    <message>
        <source>Give a number above 0 in the units of the CRS, for example swir16@20.</source>
        <translation>CRS の単位で 0 より大きい数を指定してください（例: swir16@20）。</translation>
    </message>
    <message>
        <source>Give a number {limits}.</source>
        <translation>{limits} の数値を指定してください。</translation>
    </message>
    <message>
        <source>Give a product of Sentinel-1.</source>
        <translation>Sentinel-1 のプロダクトを指定してください。</translation>
    </message>
    <message>
        <source>Give a raster that GDAL reads, for example a GeoTIFF.</source>
        <translation>GDAL で読めるラスタ（例: GeoTIFF）を指定してください。</translation>
    </message>
    <message>
        <source>Give a raster that GDAL reads, or polygons as GeoJSON (.geojson).</source>
        <translation>GDAL で読めるラスタ、または GeoJSON（.geojson）のポリゴンを指定してください。</translation>
    </message>
    <message>
        <source>Give a raster with VV and VH, or with one of them.</source>
        <translation>VV と VH、またはその一方を含むラスタを指定してください。</translation>
    </message>
    <message>
        <source>Give a raster with at least {least} bands, for example red, green, blue and NIR.</source>
        <translation>{least} バンド以上のラスタ（例: 赤、緑、青、近赤外）を指定してください。</translation>
    </message>
    <message>
        <source>Give a raster with {bands}.</source>
        <translation>{bands} のラスタを指定してください。</translation>
    </message>
    <message>
        <source>Give a scene file or a season.</source>
        <translation>シーンファイルまたはシーズンを指定してください。</translation>
    </message>
    <message>
        <source>Give a smaller number.</source>
        <translation>より小さい数値を指定してください。</translation>
    </message>
    <message>
        <source>Give amplitudes in dB.</source>
        <translation>振幅を dB で指定してください。</translation>
    </message>
    <message>
        <source>Give an item of Sentinel-2 Level-2A, of Landsat Collection 2 Level-2 or of Sentinel-1 RTC.</source>
        <translation>Sentinel-2 Level-2A、Landsat Collection 2 Level-2、Sentinel-1 RTC のいずれかのアイテムを指定してください。</translation>
    </message>
    <message>
        <source>Give another file, or check its nodata value.</source>
        <translation>別のファイルを指定するか、nodata 値を確認してください。</translation>
    </message>
    <message>
        <source>Give another name.</source>
        <translation>別の名前を指定してください。</translation>
    </message>
    <message>
        <source>Give another path.</source>
        <translation>別のパスを指定してください。</translation>
    </message>
    <message>
        <source>Give another.</source>
        <translation>別のものを指定してください。</translation>
    </message>
    <message>
        <source>Give at least one, or leave it out.</source>
        <translation>1 つ以上指定するか、省略してください。</translation>
    </message>
    <message>
        <source>Give each a name of its own.</source>
        <translation>それぞれに固有の名前を付けてください。</translation>
    </message>
    <message>
        <source>Give each of a scene its own.</source>
        <translation>シーンの画像ごとに固有の名前を付けてください。</translation>
    </message>
    <message>
        <source>Give files of one acquisition and one tile.</source>
        <translation>1 回の撮影の 1 つのタイルのファイルを指定してください。</translation>
    </message>
    <message>
        <source>Give files of the same place with valid pixels in common.</source>
        <translation>共通の有効な画素がある、同じ場所のファイルを指定してください。</translation>
    </message>
    <message>
        <source>Give files of the same place, and check their CRS.</source>
        <translation>同じ場所のファイルを指定し、CRS を確認してください。</translation>
    </message>
    <message>
        <source>Give images with the same bands, or leave --strict-bands out: then the others are filled.</source>
        <translation>同じバンドの画像を指定するか、--strict-bands を外してください。外すと、残りのバンドを補完します。</translation>
    </message>
    <message>
        <source>Give images with these bands in this order.</source>
        <translation>これらのバンドがこの順に並ぶ画像を指定してください。</translation>
    </message>
    <message>
        <source>Give images with these bands, or use a model that was trained on those you have.</source>
        <translation>これらのバンドの画像を指定するか、手元のバンドで学習したモデルを使ってください。</translation>
    </message>
    <message>
        <source>Give it, or name a model that takes {flag} alone (task A).</source>
        <translation>それを指定するか、{flag} だけを使うモデル（タスク A）を指定してください。</translation>
    </message>
    <message>
        <source>Give it, or use a model that takes {flag} alone (task A).</source>
        <translation>それを指定するか、{flag} だけを使うモデル（タスク A）を使ってください。</translation>
    </message>
    <message>
        <source>Give longitude and latitude, or name the file's CRS in its member crs.</source>
        <translation>経度と緯度で指定するか、ファイルの crs メンバーに CRS を記述してください。</translation>
    </message>
    <message>
        <source>Give longitudes and latitudes: xmin,ymin,xmax,ymax with xmin &lt; xmax, ymin &lt; ymax.</source>
        <translation>経度と緯度で指定してください: xmin,ymin,xmax,ymax（xmin &lt; xmax、ymin &lt; ymax）。</translation>
    </message>
    <message>
        <source>Give one of them.</source>
        <translation>どれか 1 つを指定してください。</translation>
    </message>
    <message>
        <source>Give one of these names in place of the file's.</source>
        <translation>ファイルの名前の代わりに、これらの名前のどれか 1 つを指定してください。</translation>
    </message>
    <message>
        <source>Give one with --clouds.</source>
        <translation>--clouds で指定してください。</translation>
    </message>
    <message>
        <source>Give products, folders of them, or --table.</source>
        <translation>プロダクト、それを含むフォルダ、または --table を指定してください。</translation>
    </message>
    <message>
        <source>Give the clear image of another date as T1.</source>
        <translation>T1 には別の撮影日の晴天画像を指定してください。</translation>
    </message>
    <message>
        <source>Give the cloud mask of T2: optical T2 brings none of its own, and has a value in every pixel.</source>
        <translation>T2 の雲マスクを指定してください: 光学 T2 にはマスクが付属せず、すべての画素に値があります。</translation>
    </message>
    <message>
        <source>Give the cloud mask that it names, or polygons of the clouds.</source>
        <translation>それが参照する雲マスク、または雲のポリゴンを指定してください。</translation>
    </message>
    <message>
        <source>Give the mask of this image, or name the values that are cloud (--cloud-values). If the mask is right and this is snow, say what the mask is (--cloud-kind).</source>
        <translation>この画像のマスクを指定するか、雲を表す値を指定してください（--cloud-values）。マスクが正しく、写っているのが雪であれば、マスクの種類を指定してください（--cloud-kind）。</translation>
    </message>
    <message>
        <source>Give the name of a file.</source>
        <translation>ファイル名を指定してください。</translation>
    </message>
    <message>
        <source>Give the path of gpt in SNAP's folder bin.</source>
        <translation>SNAP の bin フォルダにある gpt のパスを指定してください。</translation>
    </message>
    <message>
        <source>Give the reflectance product and not a picture of it, or set scale and offset.</source>
        <translation>表示用の画像ではなく反射率プロダクトを指定するか、スケールとオフセットを設定してください。</translation>
    </message>
    <message>
        <source>Give the same scenes and settings, or train without resuming.</source>
        <translation>同じシーンと設定を指定するか、再開せずに学習してください。</translation>
    </message>
    <message>
        <source>Give what to_json wrote.</source>
        <translation>to_json が書き出したものを指定してください。</translation>
    </message>
    <message>
        <source>Give xmin,ymin,xmax,ymax in degrees, or a GeoJSON file.</source>
        <translation>度単位の xmin,ymin,xmax,ymax、または GeoJSON ファイルを指定してください。</translation>
    </message>
    <message>
        <source>Give xmin,ymin,xmax,ymax or a GeoJSON file.</source>
        <translation>xmin,ymin,xmax,ymax または GeoJSON ファイルを指定してください。</translation>
    </message>
    <message>
        <source>Give xmin,ymin,xmax,ymax with xmin &lt; xmax, ymin &lt; ymax.</source>
        <translation>xmin &lt; xmax、ymin &lt; ymax となる xmin,ymin,xmax,ymax を指定してください。</translation>
    </message>
    <message>
        <source>Give {kind_name}.</source>
        <translation>{kind_name}を指定してください。</translation>
    </message>
    <message>
        <source>Give {needed}, and where wished {wished}.</source>
        <translation>{needed} と、必要に応じて {wished} を指定してください。</translation>
    </message>
    <message>
        <source>Go on with that version, or train without resuming.</source>
        <translation>そのバージョンで続けるか、再開せずに学習してください。</translation>
    </message>
    <message>
        <source>Going on after epoch {epoch}.</source>
        <translation>エポック {epoch} の後から続けます。</translation>
    </message>
    <message>
        <source>How large {name} gets inside the network cannot be told before it runs.</source>
        <translation>ネットワーク内部の {name} の大きさは、実行前には分かりません。</translation>
    </message>
    <message>
        <source>If it is per cent, set its scale to 0.01; else set the scale that it has.</source>
        <translation>パーセントなら、スケールを 0.01 にしてください。そうでなければ正しいスケールを設定してください。</translation>
    </message>
    <message>
        <source>If its 0 means cloud, set --cloud-values 0; name the values that are cloud, or give the mask of this image.</source>
        <translation>0 が雲を意味する場合は --cloud-values 0 としてください。そうでなければ、雲を表す値を指定するか、この画像のマスクを指定してください。</translation>
    </message>
    <message>
        <source>If its nodata means clear, save the mask without it (gdal_translate -a_nodata none).</source>
        <translation>nodata が晴天を意味する場合は、その値なしでマスクを保存してください（gdal_translate -a_nodata none）。</translation>
    </message>
    <message>
        <source>If its nodata means cloud, save the mask without it (gdal_translate -a_nodata none); else there is nothing to fill.</source>
        <translation>nodata が雲を意味する場合は、その値なしでマスクを保存してください（gdal_translate -a_nodata none）。そうでなければ補完するものはありません。</translation>
    </message>
    <message>
        <source>Importing the libraries</source>
        <translation>ライブラリをインポートしています</translation>
    </message>
    <message>
        <source>Importing what training needs</source>
        <translation>学習に必要なものをインポートしています</translation>
    </message>
    <message>
        <source>In QGIS run cleardate:install with TIER={extra}; elsewhere install ClearDate's extra '{extra2}' in the environment that runs it ({executable}).</source>
        <translation>QGIS では TIER={extra} で cleardate:install を実行し、それ以外では実行環境（{executable}）に ClearDate の extra '{extra2}' をインストールしてください。</translation>
    </message>
    <message>
        <source>In the parts that were looked at, {count} pixels of {role} ({name}) hold what no observation can be ({values}): they count as nodata.</source>
        <translation>調べた部分では、{role}（{name}）の {count} 画素が観測値としてありえない値（{values}）です: nodata として扱います。</translation>
    </message>
    <message>
        <source>Inside the network {name} has {numbers} numbers for a tile of {pixels} pixels.</source>
        <translation>ネットワーク内部の {name} は、{pixels} 画素のタイルに対して {numbers} 個の数値を持ちます。</translation>
    </message>
    <message>
        <source>Inside the network {name} has {numbers} numbers; {most_constant} are allowed.</source>
        <translation>ネットワーク内部の {name} は {numbers} 個の数値を持ちます。許容されるのは {most_constant} 個までです。</translation>
    </message>
    <message>
        <source>Install the plugin again, or name a model.</source>
        <translation>プラグインを再インストールするか、モデルを指定してください。</translation>
    </message>
    <message>
        <source>Install {package}, or choose the device auto or cpu.</source>
        <translation>{package} をインストールするか、デバイス auto または cpu を選択してください。</translation>
    </message>
    <message>
        <source>It cannot be told what is cloud in the {role} {path}: {problem}.</source>
        <translation>{role} {path} のどの値が雲か判断できません: {problem}。</translation>
    </message>
    <message>
        <source>It has too few bands in common with the other dates.</source>
        <translation>他の撮影日と共通のバンドが少なすぎます。</translation>
    </message>
    <message>
        <source>It has {names}.</source>
        <translation>{names} があります。</translation>
    </message>
    <message>
        <source>It is not clear that SAR helped on this scene</source>
        <translation>このシーンで SAR が役立ったかは明らかではありません</translation>
    </message>
    <message>
        <source>It is {found}; give it where that is asked for.</source>
        <translation>これは {found} です。それを求めている箇所に指定してください。</translation>
    </message>
    <message>
        <source>Its PSNR in {precision} is no number.</source>
        <translation>{precision} での PSNR が数値になりません。</translation>
    </message>
    <message>
        <source>Its SAR cannot be used: {reason}</source>
        <translation>その SAR は使えません: {reason}</translation>
    </message>
    <message>
        <source>Its clear pixels do not settle what is to be learned.</source>
        <translation>晴天画素から学習する内容が定まりません。</translation>
    </message>
    <message>
        <source>Landsat's QA_PIXEL</source>
        <translation>Landsat の QA_PIXEL</translation>
    </message>
    <message>
        <source>Learning how far to trust the result</source>
        <translation>結果の信頼度を学習しています</translation>
    </message>
    <message>
        <source>Learning {name}</source>
        <translation>{name} を学習しています</translation>
    </message>
    <message>
        <source>Learning, epoch {epoch} of {epochs}</source>
        <translation>学習しています（エポック {epoch} / {epochs}）</translation>
    </message>
    <message>
        <source>Leave --keep-resolution out, or leave bands out with --bands.</source>
        <translation>--keep-resolution を外すか、--bands でバンドを除いてください。</translation>
    </message>
    <message>
        <source>Leave --keep-resolution out, or say how wide the pixels of a band are, for example --bands red,green,blue,nir,swir16@20.</source>
        <translation>--keep-resolution を外すか、バンドの画素の幅を指定してください（例: --bands red,green,blue,nir,swir16@20）。</translation>
    </message>
    <message>
        <source>Leave out --every-sar-date, or prepare the season with SAR.</source>
        <translation>--every-sar-date を外すか、SAR を含めてシーズンを準備してください。</translation>
    </message>
    <message>
        <source>Leave out {index}, or prepare the season with this band.</source>
        <translation>{index} を外すか、このバンドを含めてシーズンを準備してください。</translation>
    </message>
    <message>
        <source>Leave the model out, or train it on another date.</source>
        <translation>このモデルを外すか、別の撮影日で学習してください。</translation>
    </message>
    <message>
        <source>Leave them out, or give images in place of --season.</source>
        <translation>省略するか、--season の代わりに画像を指定してください。</translation>
    </message>
    <message>
        <source>Little of the date is clear, so this may differ under the cloud.</source>
        <translation>この撮影日は晴天部分がわずかなため、雲の下では異なる可能性があります。</translation>
    </message>
    <message>
        <source>Look whether its mask is the right one.</source>
        <translation>マスクが正しいか確認してください。</translation>
    </message>
    <message>
        <source>Look whether the values of this date and of its neighbours are right.</source>
        <translation>この撮影日とその前後の撮影日の値が正しいか確認してください。</translation>
    </message>
    <message>
        <source>Looking at all dates</source>
        <translation>すべての撮影日を調べています</translation>
    </message>
    <message>
        <source>Looking for clouds</source>
        <translation>雲を探しています</translation>
    </message>
    <message>
        <source>Looking for products</source>
        <translation>プロダクトを検索中</translation>
    </message>
    <message>
        <source>Looking for the files that the inputs are made of</source>
        <translation>入力を構成するファイルを調べています</translation>
    </message>
    <message>
        <source>Make files of the bands that matter, for example with gdal_translate -b.</source>
        <translation>必要なバンドのファイルを作成してください（例: gdal_translate -b）。</translation>
    </message>
    <message>
        <source>Make it again with 'scene'.</source>
        <translation>'scene' で作り直してください。</translation>
    </message>
    <message>
        <source>Make one with the command or algorithm 'prepare'.</source>
        <translation>コマンドまたはアルゴリズム「prepare」で作成してください。</translation>
    </message>
    <message>
        <source>Make one with the command or algorithm 'scene'.</source>
        <translation>コマンドまたはアルゴリズム 'scene' で作成してください。</translation>
    </message>
    <message>
        <source>Make the folder, or choose another one.</source>
        <translation>フォルダを作成するか、別のフォルダを選択してください。</translation>
    </message>
    <message>
        <source>Make the scene with all rasters, or choose a preset that needs fewer.</source>
        <translation>すべてのラスタでシーンを作成するか、必要なものが少ないプリセットを選択してください。</translation>
    </message>
    <message>
        <source>Make them of images with the same bands; say the names with --bands where the files have none.</source>
        <translation>同じバンドを持つ画像から作成してください。ファイルにバンド名がない場合は --bands で指定してください。</translation>
    </message>
    <message>
        <source>Most systems take names of 255 bytes in paths of 4095: choose a shorter one.</source>
        <translation>多くのシステムでは、名前は 255 バイト、パスは 4095 バイトまでです。短いものを選択してください。</translation>
    </message>
    <message>
        <source>Move it to another place and train without resuming.</source>
        <translation>別の場所に移し、再開せずに学習してください。</translation>
    </message>
    <message>
        <source>Name another folder.</source>
        <translation>別のフォルダを指定してください。</translation>
    </message>
    <message>
        <source>Name at least {least} bands of reflectance.</source>
        <translation>反射率のバンドを少なくとも {least} つ指定してください。</translation>
    </message>
    <message>
        <source>Name bands of these with --learn-bands, or leave it out.</source>
        <translation>--learn-bands でこの中のバンドを指定するか、--learn-bands を省いてください。</translation>
    </message>
    <message>
        <source>Name its file with --report.</source>
        <translation>--report でファイルを指定してください。</translation>
    </message>
    <message>
        <source>Name one of them.</source>
        <translation>そのいずれかを指定してください。</translation>
    </message>
    <message>
        <source>Name the values that are cloud (--cloud-values), or say what the mask is (--cloud-kind).</source>
        <translation>雲を表す値（--cloud-values）またはマスクの種類（--cloud-kind）を指定してください。</translation>
    </message>
    <message>
        <source>Name them in the column bands.</source>
        <translation>bands 列でバンドに名前を付けてください。</translation>
    </message>
    <message>
        <source>Neither metadata nor names state scale and offset: reflectance is taken as number x 0.0001 for whole numbers, without offset.</source>
        <translation>メタデータにも名前にもスケールとオフセットが示されていません: 整数の場合、反射率を 数値 x 0.0001、オフセットなしとみなします。</translation>
    </message>
    <message>
        <source>No SAR is near this day either: nothing tells of it but other dates.</source>
        <translation>この日の近くには SAR もありません。手がかりは他の撮影日だけです。</translation>
    </message>
    <message>
        <source>No cloud mask is given: the pixels of optical T2 without a value are filled.</source>
        <translation>雲マスクが指定されていません: 光学 T2 の値のない画素を補完します。</translation>
    </message>
    <message>
        <source>No date could be filled; the first: {reason}</source>
        <translation>どの撮影日も補完できませんでした。最初の撮影日: {reason}</translation>
    </message>
    <message>
        <source>No date has a pixel under cloud that could be filled.</source>
        <translation>補完できる雲下の画素がある撮影日がありません。</translation>
    </message>
    <message>
        <source>No file of it is there.</source>
        <translation>そのファイルが 1 つもありません。</translation>
    </message>
    <message>
        <source>No image file of it is there.</source>
        <translation>その画像ファイルがありません。</translation>
    </message>
    <message>
        <source>No image shows this day: all of it is simulated.</source>
        <translation>この日の画像はありません。すべてシミュレートされています。</translation>
    </message>
    <message>
        <source>No metadata of {file_name} state its units: its values (median {middle}) are those of {unit}.</source>
        <translation>{file_name} のメタデータに単位がありません: 値（中央値 {middle}）は{unit}のものです。</translation>
    </message>
    <message>
        <source>No other date could be left out to try it: how far to trust it is not known.</source>
        <translation>試すために除外できるほかの撮影日がないため、どの程度信頼できるかは不明です。</translation>
    </message>
    <message>
        <source>No other date shows {share} of the simulated pixels: they go by SAR alone.</source>
        <translation>シミュレートした画素の {share} はほかのどの撮影日にも写っておらず、SAR のみに基づきます。</translation>
    </message>
    <message>
        <source>No other date that may be used shows a clear pixel.</source>
        <translation>使用できるほかの撮影日に晴天画素がありません。</translation>
    </message>
    <message>
        <source>No patch of {edge} px has enough clear pixels in the training area.</source>
        <translation>学習領域に、晴天画素が十分にある {edge} px のパッチがありません。</translation>
    </message>
    <message>
        <source>No pixel of {name} is under cloud: there is nothing to fill.</source>
        <translation>{name} に雲の下の画素はありません: 補完するものがありません。</translation>
    </message>
    <message>
        <source>No product is left that can be used.</source>
        <translation>使えるプロダクトが残っていません。</translation>
    </message>
    <message>
        <source>No trust layer is written: how far to trust this date is not known.</source>
        <translation>信頼度レイヤは書き出されません: この撮影日をどこまで信頼できるかは不明です。</translation>
    </message>
    <message>
        <source>None of its activations can be in 8 bits.</source>
        <translation>8 ビットにできる活性値がありません。</translation>
    </message>
    <message>
        <source>None of the products ({count}) can be used.</source>
        <translation>どのプロダクト（{count}）も使えません。</translation>
    </message>
    <message>
        <source>None of {looked_at} clear pixels looks like cloud that the mask misses.</source>
        <translation>晴天画素 {looked_at} 個の中に、マスクが見逃した雲のように見えるものはありません。</translation>
    </message>
    <message>
        <source>Not all images have {names} of {title}: left out.</source>
        <translation>{title} の {names} は、ない画像があるため除外します。</translation>
    </message>
    <message>
        <source>Not all scenes have {left} of {name}: left out.</source>
        <translation>{name} の {left} は一部のシーンにないため、除外しました。</translation>
    </message>
    <message>
        <source>Not one pixel has all inputs: the layers are nodata where others are not.</source>
        <translation>すべての入力がそろう画素が 1 つもありません。あるレイヤが有効な場所で、別のレイヤが nodata です。</translation>
    </message>
    <message>
        <source>Nothing can be written to {parent}: {strerror}.</source>
        <translation>{parent} に書き込めません: {strerror}。</translation>
    </message>
    <message>
        <source>Nothing is learned from them.</source>
        <translation>これらからは何も学習しません。</translation>
    </message>
    <message>
        <source>On held-out clear pixels {method} would do better than {name} by {db} dB; the method auto would weigh them.</source>
        <translation>取り置いた晴天画素では、{method}のほうが {name} より {db} dB 優れています。手法 auto なら両者を重み付けします。</translation>
    </message>
    <message>
        <source>One pass is on several tiles: {tiles}.</source>
        <translation>1 回のパスが複数のタイルにまたがっています: {tiles}。</translation>
    </message>
    <message>
        <source>Open it with open_scene, and reopen the description of what that gives.</source>
        <translation>open_scene で開き、それが返すシーンの記述を使って開き直してください。</translation>
    </message>
    <message>
        <source>Open it, or leave out --events.</source>
        <translation>標準出力を開くか、--events を外してください。</translation>
    </message>
    <message>
        <source>Open the scene again.</source>
        <translation>シーンを開き直してください。</translation>
    </message>
    <message>
        <source>Opening the model and the rasters</source>
        <translation>モデルとラスタを開いています</translation>
    </message>
    <message>
        <source>Opening the rasters</source>
        <translation>ラスタを開いています</translation>
    </message>
    <message>
        <source>Opening the season</source>
        <translation>シーズンを開いています</translation>
    </message>
    <message>
        <source>Optical T1 ({t1}) and optical T2 ({t2}) are the same image: all clear pixels that were compared are equal.</source>
        <translation>光学 T1（{t1}）と光学 T2（{t2}）は同じ画像です: 比較した晴天画素がすべて等しくなっています。</translation>
    </message>
    <message>
        <source>Optical T1 and T2 are {days} days apart; a T1 nearer in time may do better.</source>
        <translation>光学 T1 と T2 は {days} 日離れています。時期のより近い T1 の方が良いかもしれません。</translation>
    </message>
    <message>
        <source>Optical T1 says little of T2{apart}: their correlation on clear pixels is {correlation}. The fill rests on SAR and on what the clear pixels teach; use a T1 nearer in time if there is one.</source>
        <translation>光学 T1 から T2 についてわかることはわずかです{apart}: 晴天画素での相関は {correlation} です。補完は SAR と晴天画素からの情報に基づきます。時期のより近い T1 があれば使ってください。</translation>
    </message>
    <message>
        <source>Optical T2 has {clear} clear pixels ({cloud} of {total} are cloud); filling learns from the clear part and needs at least {least_clear}.</source>
        <translation>光学 T2 の晴天画素は {clear} 個です（{total} 個中 {cloud} 個が雲）。補完は晴天部分から学習し、少なくとも {least_clear} 個必要です。</translation>
    </message>
    <message>
        <source>Other dates that show snow or ice are not used, as this one shows none: {count}.</source>
        <translation>この日付には雪や氷がないため、雪や氷のある他の日付は使いません: {count}。</translation>
    </message>
    <message>
        <source>Painting the landscape</source>
        <translation>地形を描いています</translation>
    </message>
    <message>
        <source>Pairs of dates are left out that show less than {least} % of the raster clear on both dates: {pairs}.</source>
        <translation>両方の日付で晴れている範囲がラスターの {least} % に満たない日付の組は除外します: {pairs}。</translation>
    </message>
    <message>
        <source>Patches of {smallest} px are too small for the discriminator.</source>
        <translation>{smallest} px のパッチは識別器には小さすぎます。</translation>
    </message>
    <message>
        <source>Please report it with the log.</source>
        <translation>ログを添えて報告してください。</translation>
    </message>
    <message>
        <source>Prepare a season of the two with --from and --to, or make a scene file.</source>
        <translation>--from と --to で 2 つの撮影日だけのシーズンを準備するか、シーンファイルを作成してください。</translation>
    </message>
    <message>
        <source>Prepare it again from images that can be read.</source>
        <translation>読み取れる画像から準備し直してください。</translation>
    </message>
    <message>
        <source>Prepare it again with SAR.</source>
        <translation>SAR を含めて準備し直してください。</translation>
    </message>
    <message>
        <source>Prepare it with more dates and SAR, or make a scene file.</source>
        <translation>より多くの撮影日と SAR を含めて準備するか、シーンファイルを作成してください。</translation>
    </message>
    <message>
        <source>Prepare the season again, or bring its files back.</source>
        <translation>シーズンを準備し直すか、そのファイルを元に戻してください。</translation>
    </message>
    <message>
        <source>Prepare the season again.</source>
        <translation>シーズンを準備し直してください。</translation>
    </message>
    <message>
        <source>Prepare the season with an area and --copy.</source>
        <translation>範囲と --copy を指定してシーズンを準備してください。</translation>
    </message>
    <message>
        <source>Prepare the season with more dates.</source>
        <translation>より多くの撮影日でシーズンを準備してください。</translation>
    </message>
    <message>
        <source>Preparing {name}</source>
        <translation>{name} を準備中</translation>
    </message>
    <message>
        <source>Put it on a map first: gdalwarp FILE PLACED.tif (in QGIS: Raster &gt; Projections &gt; Warp), and give that.</source>
        <translation>先に地図上に配置し（gdalwarp FILE PLACED.tif。QGIS ではラスタ &gt; 投影法 &gt; 再投影 (warp)）、その結果を指定してください。</translation>
    </message>
    <message>
        <source>Reading or writing failed{where}: {strerror}.</source>
        <translation>読み書きに失敗しました{where}: {strerror}。</translation>
    </message>
    <message>
        <source>Reading the clear pixels</source>
        <translation>晴天画素を読み込んでいます</translation>
    </message>
    <message>
        <source>Reading the scenes</source>
        <translation>シーンを読み込んでいます</translation>
    </message>
    <message>
        <source>Reading {name}</source>
        <translation>{name} を読み込んでいます</translation>
    </message>
    <message>
        <source>Removed {path}, left unfinished by an earlier run.</source>
        <translation>以前の実行で未完成のまま残った {path} を削除しました。</translation>
    </message>
    <message>
        <source>Rename it.</source>
        <translation>名前を変更してください。</translation>
    </message>
    <message>
        <source>Row {number} of {path}: {text}</source>
        <translation>{path} の {number} 行目: {text}</translation>
    </message>
    <message>
        <source>Run its graph builder to see why.</source>
        <translation>理由を調べるには、SNAP のグラフビルダーを実行してください。</translation>
    </message>
    <message>
        <source>Running a tiny network on each device</source>
        <translation>各デバイスで小さなネットワークを実行しています</translation>
    </message>
    <message>
        <source>SAR T1 ({t1}) and SAR T2 ({t2}) are the same image, so SAR says nothing of what has changed.</source>
        <translation>SAR T1（{t1}）と SAR T2（{t2}）は同じ画像です。SAR からは変化について何もわかりません。</translation>
    </message>
    <message>
        <source>SAR T1 is {t1} and SAR T2 is {t2}, as their names say: they differ by the slope of the ground and not by what has changed. Give both of one kind.</source>
        <translation>名前によれば SAR T1 は {t1}、SAR T2 は {t2} です: 両者の違いは変化ではなく地面の傾斜によるものです。両方とも同じ種類のものを指定してください。</translation>
    </message>
    <message>
        <source>SAR T2 made the result worse on this scene</source>
        <translation>このシーンでは SAR T2 により結果が悪化しました</translation>
    </message>
    <message>
        <source>SAR helped on this scene</source>
        <translation>このシーンでは SAR が役立ちました</translation>
    </message>
    <message>
        <source>SNAP corrects the image</source>
        <translation>SNAP で画像を補正中</translation>
    </message>
    <message>
        <source>SNAP ended with {code}: {words}</source>
        <translation>SNAP がコード {code} で終了しました: {words}</translation>
    </message>
    <message>
        <source>SNAP has written nothing.</source>
        <translation>SNAP は何も書き出しませんでした。</translation>
    </message>
    <message>
        <source>SNAP's program gpt was not found, and {text}</source>
        <translation>SNAP のプログラム gpt が見つかりませんでした。また、{text}</translation>
    </message>
    <message>
        <source>Save it as CSV with the columns date, optical, clouds and sar.</source>
        <translation>date, optical, clouds, sar の列をもつ CSV として保存してください。</translation>
    </message>
    <message>
        <source>Save it as EPSG:4326.</source>
        <translation>EPSG:4326 で保存してください。</translation>
    </message>
    <message>
        <source>Save it as GeoJSON, in longitude and latitude.</source>
        <translation>経度と緯度の GeoJSON として保存してください。</translation>
    </message>
    <message>
        <source>Save it as a file, and give that.</source>
        <translation>ファイルに保存し、それを指定してください。</translation>
    </message>
    <message>
        <source>Save the polygons again.</source>
        <translation>ポリゴンを保存し直してください。</translation>
    </message>
    <message>
        <source>Save the polygons as GeoJSON.</source>
        <translation>ポリゴンを GeoJSON として保存してください。</translation>
    </message>
    <message>
        <source>Say which units it has.</source>
        <translation>単位を指定してください。</translation>
    </message>
    <message>
        <source>Say with --area what is to be copied.</source>
        <translation>コピーする領域を --area で指定してください。</translation>
    </message>
    <message>
        <source>Say with --area which place is wanted.</source>
        <translation>必要な場所を --area で指定してください。</translation>
    </message>
    <message>
        <source>Say {kinds}.</source>
        <translation>{kinds} のどれかを指定してください。</translation>
    </message>
    <message>
        <source>Say {sar_units}.</source>
        <translation>{sar_units} を指定してください。</translation>
    </message>
    <message>
        <source>Say {sar} or {optical}.</source>
        <translation>{sar} または {optical} を指定してください。</translation>
    </message>
    <message>
        <source>Scoring</source>
        <translation>評価しています</translation>
    </message>
    <message>
        <source>Scoring and exporting the best epoch</source>
        <translation>最良のエポックを評価し、エクスポートしています</translation>
    </message>
    <message>
        <source>Scoring epoch {epoch} on held-out pixels</source>
        <translation>取り置いた画素でエポック {epoch} を評価しています</translation>
    </message>
    <message>
        <source>See above what is wrong with each.</source>
        <translation>それぞれの問題点は上の記録を見てください。</translation>
    </message>
    <message>
        <source>See the table summary.csv for the others.</source>
        <translation>その他については表 summary.csv を確認してください。</translation>
    </message>
    <message>
        <source>Sentinel-2's scene classification (SCL)</source>
        <translation>Sentinel-2 のシーン分類（SCL）</translation>
    </message>
    <message>
        <source>Set scale and offset so that reflectance = value x scale + offset lies in 0 to 1; these are {source}.</source>
        <translation>反射率 = 値 x scale + offset が 0 ～ 1 になるように scale と offset を設定してください。現在の値は{source}です。</translation>
    </message>
    <message>
        <source>Set the CRS of its files.</source>
        <translation>そのファイルに CRS を設定してください。</translation>
    </message>
    <message>
        <source>Set the CRS of the file, or give files that share one pixel grid.</source>
        <translation>ファイルに CRS を設定するか、画素格子が同じファイルを指定してください。</translation>
    </message>
    <message>
        <source>Starting</source>
        <translation>開始しています</translation>
    </message>
    <message>
        <source>Stopped by the user.</source>
        <translation>ユーザーが停止しました。</translation>
    </message>
    <message>
        <source>Stopped by you: the best model so far (epoch {epoch}) is kept.</source>
        <translation>停止しました。それまでの最良のモデル（エポック {epoch}）を残します。</translation>
    </message>
    <message>
        <source>Stopping. Ctrl-C again ends at once.</source>
        <translation>停止しています。もう一度 Ctrl-C を押すとすぐに終了します。</translation>
    </message>
    <message>
        <source>Take patches and scenes of {minimum} px or more, or a preset without one.</source>
        <translation>パッチとシーンを {minimum} px 以上にするか、識別器のないプリセットを使ってください。</translation>
    </message>
    <message>
        <source>Testing {title} on clear pixels</source>
        <translation>{title}を晴天画素で試しています</translation>
    </message>
    <message>
        <source>The MTL of {path} does not say scale and offset of {band}.</source>
        <translation>{path} の MTL に {band} のスケールとオフセットがありません。</translation>
    </message>
    <message>
        <source>The SAR images have other orbits ({before} and {after}): what they see from elsewhere is taken for a change. Choose SAR of T1 from the orbit of T2.</source>
        <translation>SAR 画像の軌道が異なります（{before} と {after}）: 別の方向からの見え方が変化とみなされます。T1 の SAR は T2 と同じ軌道のものを選択してください。</translation>
    </message>
    <message>
        <source>The STAC file {path} is cut off ({error}).</source>
        <translation>STAC ファイル {path} は途中で切れています（{error}）。</translation>
    </message>
    <message>
        <source>The STAC item {path} has no assets that are known as bands.</source>
        <translation>STAC アイテム {path} に、バンドとわかるアセットがありません。</translation>
    </message>
    <message>
        <source>The acquisition {name} has the units {sar_units}.</source>
        <translation>画像 {name} の単位が {sar_units} になっています。</translation>
    </message>
    <message>
        <source>The acquisition {name} is of the kind {kind}.</source>
        <translation>画像 {name} の種類が {kind} になっています。</translation>
    </message>
    <message>
        <source>The archive {path} holds {count} files.</source>
        <translation>アーカイブ {path} には {count} 個のファイルがあります。</translation>
    </message>
    <message>
        <source>The archive {path} holds {name}, which points outside of it.</source>
        <translation>アーカイブ {path} に、その外を指す {name} があります。</translation>
    </message>
    <message>
        <source>The archive {path} is cut off or damaged ({error}).</source>
        <translation>アーカイブ {path} は途中で切れているか破損しています（{error}）。</translation>
    </message>
    <message>
        <source>The archive {path} is locked by a password.</source>
        <translation>アーカイブ {path} はパスワードで保護されています。</translation>
    </message>
    <message>
        <source>The area has {width} x {height} pixels.</source>
        <translation>領域が {width} x {height} 画素あります。</translation>
    </message>
    <message>
        <source>The area {area} does not have four numbers.</source>
        <translation>領域 {area} が 4 つの数値になっていません。</translation>
    </message>
    <message>
        <source>The area {area} is empty.</source>
        <translation>領域 {area} が空です。</translation>
    </message>
    <message>
        <source>The area {path}</source>
        <translation>領域 {path}</translation>
    </message>
    <message>
        <source>The area {path} is no GeoJSON file.</source>
        <translation>領域 {path} は GeoJSON ファイルではありません。</translation>
    </message>
    <message>
        <source>The area {text} does not have four numbers.</source>
        <translation>領域 {text} が 4 つの数値になっていません。</translation>
    </message>
    <message>
        <source>The area {text} is no extent in degrees.</source>
        <translation>領域 {text} は度単位の範囲ではありません。</translation>
    </message>
    <message>
        <source>The asset {file} of {path} is not there.</source>
        <translation>{path} のアセット {file} がありません。</translation>
    </message>
    <message>
        <source>The assets of {path} are on the network: {address}.</source>
        <translation>{path} のアセットはネットワーク上にあります: {address}。</translation>
    </message>
    <message>
        <source>The bands of optical T2 may bear wrong names: on {share} of its clear pixels, those that look like plants, {blue} is brighter than {nir}. They are taken as they are named; say the right names with --bands if they are not.</source>
        <translation>光学 T2 のバンド名が間違っている可能性があります：植物のように見える晴天画素の {share} で、{blue} が {nir} より明るくなっています。名前のとおりに扱います。間違っている場合は --bands で正しい名前を指定してください。</translation>
    </message>
    <message>
        <source>The bands of the file given as {role} have different scales or offsets: {path} has scales {scales}, offsets {offsets}.</source>
        <translation>{role} に指定されたファイルのバンドごとにスケールまたはオフセットが異なります: {path} のスケールは {scales}、オフセットは {offsets} です。</translation>
    </message>
    <message>
        <source>The bands of {path} do not cover the same ground: {name} is another part.</source>
        <translation>{path} のバンドが覆う範囲が一致しません: {name} は別の部分です。</translation>
    </message>
    <message>
        <source>The bands of {title} are {names} by their names, and are taken so.</source>
        <translation>{title} のバンドは、名前によれば {names} です。そのように扱います。</translation>
    </message>
    <message>
        <source>The bands of {title} have no names that tell them; they are taken as {names}, in this order.</source>
        <translation>{title} のバンドには判別できる名前がありません。この順で {names} とみなします。</translation>
    </message>
    <message>
        <source>The checkpoint {checkpoint} belongs to another run: it differs in {changed}.</source>
        <translation>チェックポイント {checkpoint} は別の実行のものです。異なる点: {changed}。</translation>
    </message>
    <message>
        <source>The checkpoint {checkpoint} is damaged: its {wrong} is not as this run's.</source>
        <translation>チェックポイント {checkpoint} は破損しています: {wrong} がこの実行のものと一致しません。</translation>
    </message>
    <message>
        <source>The checkpoint {checkpoint} is of another version of ClearDate, most likely an earlier one.</source>
        <translation>チェックポイント {checkpoint} は別のバージョン（おそらく以前のもの）の ClearDate のものです。</translation>
    </message>
    <message>
        <source>The checkpoint {path} holds values that are no numbers: the training had diverged, or it is damaged.</source>
        <translation>チェックポイント {path} に数値でない値があります: 学習が発散していたか、破損しています。</translation>
    </message>
    <message>
        <source>The checkpoint {path} is of another version of ClearDate: its format is {found}, this one reads {format}.</source>
        <translation>チェックポイント {path} は別のバージョンの ClearDate のものです: 形式は {found} ですが、この ClearDate が読めるのは {format} です。</translation>
    </message>
    <message>
        <source>The clear pixels of optical T2 are too few or too scattered to hold some out, or optical T1 and SAR are nodata there.</source>
        <translation>光学 T2 の晴天画素が少なすぎるか散らばりすぎていて取り置けないか、そこで光学 T1 と SAR が nodata です。</translation>
    </message>
    <message>
        <source>The clear pixels within {width} pixels of the clouds differ from those further off, as haze or shadow does that the mask misses. They stay as they are, but nothing is adjusted to them; growing the mask by {width2} pixels would fill them too.</source>
        <translation>雲から {width} 画素以内の晴天画素が、遠くのものと異なります。マスクが見逃したもやや影のようです。そのまま残しますが、調整の基準には使いません。マスクを {width2} 画素広げると、これらも補完されます。</translation>
    </message>
    <message>
        <source>The cloud mask covers {share} of what optical T2 shows.</source>
        <translation>雲マスクが、光学 T2 に写っている範囲の {share} を覆っています。</translation>
    </message>
    <message>
        <source>The cloud mask holds no cloud on this image: optical T2 is copied as it is.</source>
        <translation>この画像では雲マスクに雲がありません。光学 T2 をそのままコピーします。</translation>
    </message>
    <message>
        <source>The cloud mask holds no cloud, and says nothing of {unknown} pixels that optical T2 shows: they are its nodata ({nodata}), or it does not cover them.</source>
        <translation>雲マスクに雲がなく、光学 T2 に写っている {unknown} 画素の情報もありません: nodata（{nodata}）か、マスクの範囲外です。</translation>
    </message>
    <message>
        <source>The cloud mask is that of optical T2: {kind}.</source>
        <translation>雲マスクは光学 T2 のものです: {kind}。</translation>
    </message>
    <message>
        <source>The cloud mask says nothing of {unknown} of the image (nodata, or it does not cover it): those pixels stay as they are, and nothing is learned from them.</source>
        <translation>雲マスクには画像の {unknown} の情報がありません（nodata、または範囲外）。これらの画素はそのままで、学習にも使いません。</translation>
    </message>
    <message>
        <source>The cloud mask spares nearly all of optical T2 ({share} is cloud), but {white} of what it calls clear has become white since T1, as cloud is.</source>
        <translation>雲マスクは光学 T2 のほぼ全体を雲なしとしています（雲は {share}）が、晴天とした部分の {white} が T1 以降に雲のように白くなっています。</translation>
    </message>
    <message>
        <source>The collection {path}</source>
        <translation>コレクション {path}</translation>
    </message>
    <message>
        <source>The command {command} has no field {name}.</source>
        <translation>コマンド {command} にフィールド {name} はありません。</translation>
    </message>
    <message>
        <source>The command {command} needs the library {library}, which is not installed.</source>
        <translation>コマンド {command} に必要なライブラリ {library} がインストールされていません。</translation>
    </message>
    <message>
        <source>The date {name} cannot be used: {reason}</source>
        <translation>撮影日 {name} は使用できません: {reason}</translation>
    </message>
    <message>
        <source>The demo scene needs a folder, and {folder} is a file.</source>
        <translation>デモシーンにはフォルダが必要ですが、{folder} はファイルです。</translation>
    </message>
    <message>
        <source>The description of the scene {name} does not say all units.</source>
        <translation>シーン {name} の記述に、すべての単位が示されていません。</translation>
    </message>
    <message>
        <source>The device {name} was asked for but onnxruntime cannot use it here (it has {names}).</source>
        <translation>デバイス {name} が指定されましたが、ここの onnxruntime では使えません（使えるのは {names}）。</translation>
    </message>
    <message>
        <source>The disk is full{where}.</source>
        <translation>ディスクがいっぱいです{where}。</translation>
    </message>
    <message>
        <source>The disk is too small for {target}: up to {needed} MB may be needed, {free} MB are free.</source>
        <translation>{target} にはディスクが小さすぎます。最大 {needed} MB 必要ですが、空きは {free} MB です。</translation>
    </message>
    <message>
        <source>The exported model differs from the trained one by {worst} of its range, {tolerance} is allowed; it is not kept.</source>
        <translation>エクスポートしたモデルと学習したモデルの差は値域の {worst} で、許容値は {tolerance} です。モデルは保存しません。</translation>
    </message>
    <message>
        <source>The extent {bounds} cannot be converted ({error}).</source>
        <translation>範囲 {bounds} を変換できません（{error}）。</translation>
    </message>
    <message>
        <source>The file given as {role} ({path})</source>
        <translation>{role} に指定されたファイル（{path}）</translation>
    </message>
    <message>
        <source>The file given as {role} cannot be read as a raster: {path} ({error}).</source>
        <translation>{role} に指定されたファイルをラスタとして読めません: {path}（{error}）。</translation>
    </message>
    <message>
        <source>The file given as {role} does not exist: {path}.</source>
        <translation>{role} に指定されたファイルが存在しません: {path}。</translation>
    </message>
    <message>
        <source>The file given as {role} has no band: {path}.</source>
        <translation>{role} に指定されたファイルにバンドがありません: {path}。</translation>
    </message>
    <message>
        <source>The file given as {role} has {count} bands of reflectance, which are too few: {path}.</source>
        <translation>{role} に指定されたファイルの反射率のバンドは {count} で、少なすぎます: {path}。</translation>
    </message>
    <message>
        <source>The file given as {role} has {count} bands without names: {path}.</source>
        <translation>{role} に指定されたファイルには名前のないバンドが {count} あります: {path}。</translation>
    </message>
    <message>
        <source>The file given as {role} has {count} bands, and none of them is named as a polarisation: {path}.</source>
        <translation>{role} に指定されたファイルには {count} バンドありますが、名前が偏波を示すものがありません: {path}。</translation>
    </message>
    <message>
        <source>The file given as {role} has {found} band{value}: {path}.</source>
        <translation>{role} に指定されたファイルは {found} バンドです: {path}。</translation>
    </message>
    <message>
        <source>The file given as {role} holds no valid pixel: {path}.</source>
        <translation>{role} に指定されたファイルに有効な画素がありません: {path}。</translation>
    </message>
    <message>
        <source>The file given as {role} holds numbers of 8 bits, of which no scale is known: {path}.</source>
        <translation>{role} に指定されたファイルは 8 ビットの数値で、スケールが不明です: {path}。</translation>
    </message>
    <message>
        <source>The file given as {role} holds {count} rasters, and which is meant is not said: {path} has {inside}.</source>
        <translation>{role} に指定されたファイルには {count} 個のラスタがあり、どれを使うか指定されていません: {path} には {inside} があります。</translation>
    </message>
    <message>
        <source>The file given as {role} looks like reflectance in per cent: 99 % of its numbers lie below {high}, and no scale is known ({path}).</source>
        <translation>{role} に指定されたファイルはパーセント単位の反射率のようです: 数値の 99 % が {high} 未満で、スケールが不明です（{path}）。</translation>
    </message>
    <message>
        <source>The file {path}</source>
        <translation>ファイル {path}</translation>
    </message>
    <message>
        <source>The files of its bands {names} are missing.</source>
        <translation>バンド {names} のファイルがありません。</translation>
    </message>
    <message>
        <source>The files of the job are written.</source>
        <translation>ジョブのファイルは書き出されています。</translation>
    </message>
    <message>
        <source>The files of {name} are not whole: it is filled again.</source>
        <translation>{name} のファイルが完全ではないため、補完し直します。</translation>
    </message>
    <message>
        <source>The folder of the output {path} does not exist.</source>
        <translation>出力 {path} のフォルダが存在しません。</translation>
    </message>
    <message>
        <source>The folder {folder} is not empty.</source>
        <translation>フォルダ {folder} が空ではありません。</translation>
    </message>
    <message>
        <source>The folder {path} cannot be read: {strerror}.</source>
        <translation>フォルダ {path} を読めません: {strerror}。</translation>
    </message>
    <message>
        <source>The image of this day is not used: all of it is simulated.</source>
        <translation>この日の画像は使われません。すべてシミュレートされています。</translation>
    </message>
    <message>
        <source>The index {index} needs the band {band}; the dates have {bands}.</source>
        <translation>指数 {index} には {band} バンドが必要です。撮影日にあるのは {bands} です。</translation>
    </message>
    <message>
        <source>The item does not say its day.</source>
        <translation>アイテムに日付がありません。</translation>
    </message>
    <message>
        <source>The item says that its offset has been applied, but no number of its files lies below {smallest}: the offset of {offset} is taken as still in them.</source>
        <translation>アイテムではオフセット適用済みですが、ファイルに {smallest} 未満の数値がありません: オフセット {offset} がまだ含まれているとみなします。</translation>
    </message>
    <message>
        <source>The item says that its offset has not been applied, but {share} of the numbers of its files lie below 1000: offset 0 is taken.</source>
        <translation>アイテムではオフセット未適用ですが、ファイルの数値の {share} が 1000 未満です: オフセットを 0 とします。</translation>
    </message>
    <message>
        <source>The item says that the offset has been applied ({applied}), and states one. The files are not there to be asked: the flag is obeyed.</source>
        <translation>アイテムにはオフセットが適用済みであること（{applied}）と、オフセットの値が示されています。確認できるファイルがないため、フラグに従います。</translation>
    </message>
    <message>
        <source>The item states an offset of {offset}, and that it has been applied; its numbers (down to {smallest}) agree with the latter, so 0 is taken.</source>
        <translation>アイテムにはオフセット {offset} と、適用済みであることが示されています。数値（最小 {smallest}）は後者と合うため、0 とします。</translation>
    </message>
    <message>
        <source>The item states no baseline and no offset: 0 is taken. A date proves nothing, since products were processed again.</source>
        <translation>アイテムにベースラインもオフセットもありません: 0 とします。プロダクトは再処理されるため、日付は根拠になりません。</translation>
    </message>
    <message>
        <source>The item states no baseline and no offset: the offset of baseline {baseline} of the product that it is named after is taken. A date proves nothing, since products were processed again.</source>
        <translation>アイテムにベースラインもオフセットもありません: 名前の元になったプロダクトのベースライン {baseline} のオフセットを使います。プロダクトは再処理されるため、日付は根拠になりません。</translation>
    </message>
    <message>
        <source>The item states no scale, and its MTL is not there: {scale} and {offset} of Collection 2 are taken.</source>
        <translation>アイテムにスケールがなく、MTL もありません: Collection 2 の {scale} と {offset} を使います。</translation>
    </message>
    <message>
        <source>The item {path}</source>
        <translation>アイテム {path}</translation>
    </message>
    <message>
        <source>The job file {name}</source>
        <translation>ジョブファイル {name}</translation>
    </message>
    <message>
        <source>The job file {name} cannot be read: {error}.</source>
        <translation>ジョブファイル {name} を読めません: {error}。</translation>
    </message>
    <message>
        <source>The job file {name} holds a job {command}, not {command2}.</source>
        <translation>ジョブファイル {name} のジョブは {command2} ではなく {command} です。</translation>
    </message>
    <message>
        <source>The job is no JSON: {error}.</source>
        <translation>ジョブが JSON ではありません: {error}。</translation>
    </message>
    <message>
        <source>The memory ran out ({error}).</source>
        <translation>メモリが不足しました（{error}）。</translation>
    </message>
    <message>
        <source>The memory ran out.</source>
        <translation>メモリが不足しました。</translation>
    </message>
    <message>
        <source>The metadata of {path} do not say the units of its numbers.</source>
        <translation>{path} のメタデータに、数値の単位がありません。</translation>
    </message>
    <message>
        <source>The metadata {name} of {path}</source>
        <translation>{path} のメタデータ {name}</translation>
    </message>
    <message>
        <source>The middle of {file_name} holds no value, so its units are unknown.</source>
        <translation>{file_name} の中央に値がないため、単位が不明です。</translation>
    </message>
    <message>
        <source>The model adds its output to {base}.</source>
        <translation>モデルが出力を {base} に加算します。</translation>
    </message>
    <message>
        <source>The model asks for an input named {name}.</source>
        <translation>モデルが {name} という名前の入力を求めています。</translation>
    </message>
    <message>
        <source>The model cannot be put into {bits} bits ({name}: {error}).</source>
        <translation>モデルを {bits} ビットにできません（{name}: {error}）。</translation>
    </message>
    <message>
        <source>The model describes its inputs by the layers {layers}.</source>
        <translation>モデルは入力をレイヤ {layers} で記述しています。</translation>
    </message>
    <message>
        <source>The model describes layers with {bands} bands.</source>
        <translation>モデルは {bands} バンドのレイヤを記述しています。</translation>
    </message>
    <message>
        <source>The model describes {described} bands of its layers, and takes {counts}.</source>
        <translation>モデルの記述ではレイヤのバンド数が {described} ですが、入力は {counts} です。</translation>
    </message>
    <message>
        <source>The model describes {unknown}, which it does not take.</source>
        <translation>モデルが、入力に使わない {unknown} を記述しています。</translation>
    </message>
    <message>
        <source>The model does not say of which version its operators are.</source>
        <translation>モデルに演算子のバージョンの記載がありません。</translation>
    </message>
    <message>
        <source>The model gave no result for {size} pixels within {seconds} s.</source>
        <translation>モデルは、{size} 画素に対する結果を {seconds} 秒以内に返しませんでした。</translation>
    </message>
    <message>
        <source>The model is for a task {task} that does not exist.</source>
        <translation>モデルの対象タスク {task} は存在しません。</translation>
    </message>
    <message>
        <source>The model is kept for float32 alone: {message}</source>
        <translation>モデルは float32 のみで保存します: {message}</translation>
    </message>
    <message>
        <source>The model is of a later version of ONNX than this ClearDate reads: operators of version {version} and format {ir_version}, where {newest} and {ir_version2} are the last that it knows.</source>
        <translation>モデルの ONNX のバージョンが、この ClearDate で読めるものより新しいです: 演算子のバージョン {version}、形式 {ir_version}（対応は {newest} と {ir_version2} まで）。</translation>
    </message>
    <message>
        <source>The model says task {task}, but its inputs are those of task {fitting}.</source>
        <translation>モデルはタスク {task} としていますが、入力はタスク {fitting} のものです。</translation>
    </message>
    <message>
        <source>The model takes residuals of a base line that its card does not give.</source>
        <translation>モデルは基準直線の残差を使いますが、カードにその直線がありません。</translation>
    </message>
    <message>
        <source>The model {name} (task {task}) needs {flag}, which is not given.</source>
        <translation>モデル {name}（タスク {task}）には {flag} が必要ですが、指定されていません。</translation>
    </message>
    <message>
        <source>The model {name} failed on {shape} x {shape2} pixels: {error}.</source>
        <translation>モデル {name} が {shape} x {shape2} 画素で失敗しました: {error}。</translation>
    </message>
    <message>
        <source>The model {name} gave values that are no numbers.</source>
        <translation>モデル {name} が数値でない値を返しました。</translation>
    </message>
    <message>
        <source>The model {name} gave {shape} for an input of {shape2}.</source>
        <translation>モデル {name} は {shape2} の入力に対して {shape} を返しました。</translation>
    </message>
    <message>
        <source>The model {name} needs the clear pixels of optical T2 (task {task}).</source>
        <translation>モデル {name} には光学 T2 の晴天画素が必要です（タスク {task}）。</translation>
    </message>
    <message>
        <source>The model {name} takes the bands {wanted} of {layer}; the image has {given}.</source>
        <translation>モデル {name} は {layer} のバンド {wanted} を使いますが、画像のバンドは {given} です。</translation>
    </message>
    <message>
        <source>The model {path}</source>
        <translation>モデル {path}</translation>
    </message>
    <message>
        <source>The model {path} cannot be loaded: {error}.</source>
        <translation>モデル {path} を読み込めません: {error}。</translation>
    </message>
    <message>
        <source>The model {path} cannot be read: {strerror}.</source>
        <translation>モデル {path} を読めません: {strerror}。</translation>
    </message>
    <message>
        <source>The model {path} cannot run in 8 bits: its card holds no ranges of activations.</source>
        <translation>モデル {path} は 8 ビットで実行できません。カードに活性値の範囲がありません。</translation>
    </message>
    <message>
        <source>The model {path} does not end in .onnx.</source>
        <translation>モデル {path} の末尾が .onnx ではありません。</translation>
    </message>
    <message>
        <source>The model {path} has operators of version {version} in format {ir_version}, which are too new for the onnxruntime that is installed.</source>
        <translation>モデル {path} の演算子のバージョン {version}、形式 {ir_version} は、インストールされている onnxruntime には新しすぎます。</translation>
    </message>
    <message>
        <source>The model {path} keeps its weights in other files.</source>
        <translation>モデル {path} の重みが別のファイルにあります。</translation>
    </message>
    <message>
        <source>The model {path} uses operators that are not standard: {foreign}.</source>
        <translation>モデル {path} は標準でない演算子を使っています: {foreign}。</translation>
    </message>
    <message>
        <source>The model's base line does not have a slope for every output band.</source>
        <translation>モデルの基準直線に、全出力バンドの傾きがありません。</translation>
    </message>
    <message>
        <source>The model's card asks for a {name} of {value} pixels; {least} to {most} are allowed.</source>
        <translation>モデルカードの {name} は {value} 画素ですが、許容範囲は {least} ～ {most} です。</translation>
    </message>
    <message>
        <source>The model's card cannot be read: {error}.</source>
        <translation>モデルカードを読めません: {error}。</translation>
    </message>
    <message>
        <source>The model's card gives a range of {unknown}, which its network does not have or not in 8 bits.</source>
        <translation>モデルカードは {unknown} の範囲を示していますが、ネットワークにはそれがないか、8 ビットではありません。</translation>
    </message>
    <message>
        <source>The model's card has version {card_version}, this ClearDate reads {card_version2}.</source>
        <translation>モデルカードのバージョンは {card_version} ですが、この ClearDate が読めるのは {card_version2} です。</translation>
    </message>
    <message>
        <source>The model's card has version {version}, this ClearDate reads {card_version}.</source>
        <translation>モデルカードのバージョンは {version} ですが、この ClearDate が読めるのは {card_version} です。</translation>
    </message>
    <message>
        <source>The model's card has {ranges} ranges of activations.</source>
        <translation>モデルカードには活性値の範囲が {ranges} 個あります。</translation>
    </message>
    <message>
        <source>The model's card has {text} characters; {most_text} are allowed.</source>
        <translation>モデルカードが {text} 文字あります。許容されるのは {most_text} 文字までです。</translation>
    </message>
    <message>
        <source>The model's card states a loss of {loss} dB.</source>
        <translation>モデルカードは {loss} dB の損失としています。</translation>
    </message>
    <message>
        <source>The model's description of its inputs does not fit their bands.</source>
        <translation>モデルの入力の記述が、そのバンドと合いません。</translation>
    </message>
    <message>
        <source>The model's description of its inputs has a scale or share below 0.</source>
        <translation>モデルの入力の記述に、0 未満の尺度または割合があります。</translation>
    </message>
    <message>
        <source>The model's description of its inputs holds an invalid covariance matrix.</source>
        <translation>モデルの入力の記述に無効な共分散行列があります。</translation>
    </message>
    <message>
        <source>The model's description of its inputs holds numbers out of range.</source>
        <translation>モデルの入力の記述に範囲外の数値があります。</translation>
    </message>
    <message>
        <source>The model's list of inputs is empty or names one twice.</source>
        <translation>モデルの入力リストが空か、重複があります。</translation>
    </message>
    <message>
        <source>The model's operators are of version {version}; 8 bits need version {least_opset} or later.</source>
        <translation>モデルの演算子のバージョンは {version} です。8 ビットにはバージョン {least_opset} 以降が必要です。</translation>
    </message>
    <message>
        <source>The model's operators are of version {version}; none before {oldest_opset} run.</source>
        <translation>モデルの演算子のバージョンは {version} です。{oldest_opset} より前のものは実行できません。</translation>
    </message>
    <message>
        <source>The model's range of {name} is not valid: {low} to {high}.</source>
        <translation>モデルの {name} の範囲が無効です: {low} ～ {high}。</translation>
    </message>
    <message>
        <source>The model's scaling of {name} does not have two values for every band.</source>
        <translation>モデルの {name} のスケーリングに、全バンド 2 個ずつの値がありません。</translation>
    </message>
    <message>
        <source>The model's scaling of {name} is no range: {low} to {high}.</source>
        <translation>モデルの {name} のスケーリングが範囲になっていません: {low} ～ {high}。</translation>
    </message>
    <message>
        <source>The model's {name} has the bands {bands}, and its {other} has {others}.</source>
        <translation>モデルの {name} のバンドは {bands} ですが、{other} のバンドは {others} です。</translation>
    </message>
    <message>
        <source>The model's {name} has the bands {value}.</source>
        <translation>モデルの {name} のバンドは {value} です。</translation>
    </message>
    <message>
        <source>The name of the output {printable} is not UTF-8.</source>
        <translation>出力 {printable} の名前が UTF-8 ではありません。</translation>
    </message>
    <message>
        <source>The name of {role} says baseline {major}.{minor} of Sentinel-2, and its numbers begin at {low}: with the offset {offset} that does not go together. The offset is -0.1 from baseline 04.00 on, unless it was taken off already.</source>
        <translation>{role} の名前は Sentinel-2 のベースライン {major}.{minor} を示し、数値は {low} から始まっています: オフセット {offset} とは合いません。ベースライン 04.00 以降のオフセットは、すでに差し引かれていない限り -0.1 です。</translation>
    </message>
    <message>
        <source>The name or the path of the output {target} is too long.</source>
        <translation>出力 {target} の名前またはパスが長すぎます。</translation>
    </message>
    <message>
        <source>The name or the tags of {role} say {said}, which its values are not: {path}. --sar-units settles it.</source>
        <translation>{role} の名前またはタグは{said}ですが、値はそうではありません: {path}。--sar-units で指定できます。</translation>
    </message>
    <message>
        <source>The name {name} points outside its product.</source>
        <translation>名前 {name} はプロダクトの外を指しています。</translation>
    </message>
    <message>
        <source>The network decides or repeats while it runs (the operator {name}), and may never end.</source>
        <translation>ネットワークに実行時の分岐または反復があり（演算子 {name}）、終了しない可能性があります。</translation>
    </message>
    <message>
        <source>The network does not fit together: {first}.</source>
        <translation>ネットワークの構成に矛盾があります: {first}。</translation>
    </message>
    <message>
        <source>The network gives {result} for a tile of {height} x {width} pixels instead of {value}.</source>
        <translation>ネットワークの出力は、{height} x {width} 画素のタイルに対して {value} ではなく {result} です。</translation>
    </message>
    <message>
        <source>The network has a node without outputs: {op_type}.</source>
        <translation>ネットワークに出力のないノードがあります: {op_type}。</translation>
    </message>
    <message>
        <source>The network has more than {most_nodes} operators.</source>
        <translation>ネットワークの演算子が {most_nodes} 個を超えています。</translation>
    </message>
    <message>
        <source>The network has the operator {name}, which ClearDate does not run.</source>
        <translation>ネットワークに、ClearDate では実行しない演算子 {name} があります。</translation>
    </message>
    <message>
        <source>The network has {values} {title}s instead of one.</source>
        <translation>ネットワークの {title} が 1 個ではなく {values} 個あります。</translation>
    </message>
    <message>
        <source>The network needs {memory} bytes for each pixel; {most_bytes_per_pixel} are allowed.</source>
        <translation>ネットワークは 1 画素あたり {memory} バイトを必要とします。許容されるのは {most_bytes_per_pixel} バイトまでです。</translation>
    </message>
    <message>
        <source>The network needs {work} multiply-adds for each pixel; {most_work_per_pixel} are allowed.</source>
        <translation>ネットワークは 1 画素あたり {work} 回の積和演算を必要とします。許容されるのは {most_work_per_pixel} 回までです。</translation>
    </message>
    <message>
        <source>The network's operator {name} is as in training, so its results would be random or those of one tile.</source>
        <translation>ネットワークの演算子 {name} が学習時の状態のため、結果はランダムになるか、1 つのタイルだけに依存したものになります。</translation>
    </message>
    <message>
        <source>The network's weights are written as sparse ones.</source>
        <translation>ネットワークの重みが疎（スパース）な形式で書かれています。</translation>
    </message>
    <message>
        <source>The network's weights {name} {fault}.</source>
        <translation>ネットワークの重み {name} に誤りがあります: {fault}。</translation>
    </message>
    <message>
        <source>The network's {title} has a fixed {name}: {dim_value}.</source>
        <translation>ネットワークの {title} の {name} が {dim_value} に固定されています。</translation>
    </message>
    <message>
        <source>The network's {title} has its channels last.</source>
        <translation>ネットワークの {title} のチャネルが最後の軸になっています。</translation>
    </message>
    <message>
        <source>The network's {title} has {dim_value} channels, its card says {channels}.</source>
        <translation>ネットワークの {title} は {dim_value} チャネルですが、カードでは {channels} です。</translation>
    </message>
    <message>
        <source>The network's {title} is no float32 tensor of 4 axes.</source>
        <translation>ネットワークの {title} が 4 軸の float32 テンソルではありません。</translation>
    </message>
    <message>
        <source>The output folder {path} cannot be made: {existing} is a file.</source>
        <translation>出力フォルダ {path} を作成できません: {existing} はファイルです。</translation>
    </message>
    <message>
        <source>The output {path} exists and is protected from writing.</source>
        <translation>出力 {path} は既にあり、書き込み禁止です。</translation>
    </message>
    <message>
        <source>The output {target} is a device, a pipe or another thing that is no file.</source>
        <translation>出力 {target} はデバイスやパイプなど、ファイルではないものです。</translation>
    </message>
    <message>
        <source>The output {target} is a folder.</source>
        <translation>出力 {target} はフォルダです。</translation>
    </message>
    <message>
        <source>The output {target} is a link to itself.</source>
        <translation>出力 {target} は自分自身へのリンクです。</translation>
    </message>
    <message>
        <source>The output {target} is also the input {flag} ({path}).</source>
        <translation>出力 {target} は、入力 {flag}（{path}）でもあります。</translation>
    </message>
    <message>
        <source>The picture {path} cannot be written.</source>
        <translation>画像 {path} を書き出せません。</translation>
    </message>
    <message>
        <source>The pixels of optical T2's bands are {steps} times as wide as those of the image: one file cannot hold all of them.</source>
        <translation>光学 T2 のバンドの画素の幅は画像の {steps} 倍です。1 つのファイルにすべてを収めることはできません。</translation>
    </message>
    <message>
        <source>The precision bf16 was asked for, which this GPU does not support.</source>
        <translation>精度 bf16 が指定されましたが、この GPU は対応していません。</translation>
    </message>
    <message>
        <source>The preset {preset} learns {bands} unless told otherwise, as the paper does: {left} is left out. --learn-bands all learns it too.</source>
        <translation>プリセット {preset} は、指定がなければ論文と同じく {bands} を学習します: {left} は除外されます。--learn-bands all とすればこれも学習します。</translation>
    </message>
    <message>
        <source>The processing baseline {baseline} is not known here: scale and offset are taken as its metadata state them.</source>
        <translation>処理ベースライン {baseline} は未知です: スケールとオフセットはメタデータに示されたとおりとします。</translation>
    </message>
    <message>
        <source>The run cannot be gone on with: {name} was filled by {what}.</source>
        <translation>実行を再開できません: {name} は{what}で補完されています。</translation>
    </message>
    <message>
        <source>The scene file {path}</source>
        <translation>シーンファイル {path}</translation>
    </message>
    <message>
        <source>The scene file {path} has version {version}, this ClearDate reads {version2}.</source>
        <translation>シーンファイル {path} のバージョンは {version} ですが、この ClearDate が読めるのは {version2} です。</translation>
    </message>
    <message>
        <source>The scene file {path} lacks something: {error}.</source>
        <translation>シーンファイル {path} に不足があります: {error}。</translation>
    </message>
    <message>
        <source>The scene file {path} leads to the network: it names {address}.</source>
        <translation>シーンファイル {path} はネットワークを参照しています: {address} が書かれています。</translation>
    </message>
    <message>
        <source>The scene is synthetic: it shows how things work and says nothing of quality.</source>
        <translation>シーンは合成です。動作を示すためのもので、品質については何も示しません。</translation>
    </message>
    <message>
        <source>The scene {name} has more than one acquisition named {twice}.</source>
        <translation>シーン {name} に、{twice} という名前の画像が複数あります。</translation>
    </message>
    <message>
        <source>The scene {name} has no {name2}, which the preset needs.</source>
        <translation>シーン {name} に、プリセットに必要な {name2} がありません。</translation>
    </message>
    <message>
        <source>The scene {name} is to lie on the grid of {grid_of}, which is none of its acquisitions ({value}).</source>
        <translation>シーン {name} は {grid_of} の格子に合わせる指定ですが、これはシーンの画像（{value}）にありません。</translation>
    </message>
    <message>
        <source>The scenes have no band {name} in common; they have {common}.</source>
        <translation>シーンに共通のバンド {name} がありません。共通するのは {common} です。</translation>
    </message>
    <message>
        <source>The scenes have too few bands in common ({told}).</source>
        <translation>シーンに共通するバンドが少なすぎます（{told}）。</translation>
    </message>
    <message>
        <source>The scenes take {size} GB when decoded, and {folder}, where they are kept while training, has {free} GB free.</source>
        <translation>シーンは展開すると {size} GB になりますが、学習中の置き場所 {folder} の空きは {free} GB です。</translation>
    </message>
    <message>
        <source>The scenes take {size} GB when decoded: they go into a file in {parent} until training ends.</source>
        <translation>シーンは展開すると {size} GB になります。学習が終わるまで {parent} のファイルに置きます。</translation>
    </message>
    <message>
        <source>The season has no SAR, so no date has SAR alone.</source>
        <translation>シーズンに SAR がないため、SAR だけの撮影日はありません。</translation>
    </message>
    <message>
        <source>The season has no date {days} that can be used.</source>
        <translation>シーズンには使用できる撮影日 {days} がありません。</translation>
    </message>
    <message>
        <source>The season {path}</source>
        <translation>シーズン {path}</translation>
    </message>
    <message>
        <source>The season {path} has no SAR for one of its dates.</source>
        <translation>シーズン {path} には、SAR のない撮影日があります。</translation>
    </message>
    <message>
        <source>The season {path} has no optical date that can be opened.</source>
        <translation>シーズン {path} には開ける光学撮影日がありません。</translation>
    </message>
    <message>
        <source>The season {path} has no two clear dates with SAR of their own to learn from.</source>
        <translation>シーズン {path} には、それぞれ SAR を伴う晴天日が 2 つなく、学習できません。</translation>
    </message>
    <message>
        <source>The season {path} has {count} optical dates, and a scene has two.</source>
        <translation>シーズン {path} には光学の撮影日が {count} ありますが、シーンの撮影日は 2 つです。</translation>
    </message>
    <message>
        <source>The smallest scene is {smallest} px wide: patches are {smallest2} px, not {patch} px.</source>
        <translation>最小のシーンの幅は {smallest} px です。パッチは {patch} px ではなく {smallest2} px になります。</translation>
    </message>
    <message>
        <source>The standard output cannot be written: {strerror}.</source>
        <translation>標準出力に書き込めません: {strerror}。</translation>
    </message>
    <message>
        <source>The standard output cannot be written: {value}.</source>
        <translation>標準出力に書き込めません: {value}。</translation>
    </message>
    <message>
        <source>The standard output is closed, so nothing can be told of events.</source>
        <translation>標準出力が閉じているため、イベントを通知できません。</translation>
    </message>
    <message>
        <source>The table {path}</source>
        <translation>表 {path}</translation>
    </message>
    <message>
        <source>The table {path} has the columns {names}.</source>
        <translation>表 {path} の列は {names} です。</translation>
    </message>
    <message>
        <source>The table {path} is no CSV in UTF-8.</source>
        <translation>表 {path} は UTF-8 の CSV ではありません。</translation>
    </message>
    <message>
        <source>The training and the test area overlap; there it is test.</source>
        <translation>学習領域とテスト領域が重なっています。重なりはテストに使います。</translation>
    </message>
    <message>
        <source>The training diverged after epoch {epoch}: the best model before (epoch {epoch2}) is kept. A smaller learning rate, or the precision fp32, may help.</source>
        <translation>学習がエポック {epoch} の後に発散しました。それ以前の最良のモデル（エポック {epoch2}）を保持します。学習率を小さくするか、精度 fp32 にすると改善する場合があります。</translation>
    </message>
    <message>
        <source>The training diverged: in no epoch is the score a number.</source>
        <translation>学習が発散しました。評価値が数値になるエポックがありません。</translation>
    </message>
    <message>
        <source>The truth has {height} x {width} pixels; at most {max_pixels} can be scored at once.</source>
        <translation>正解画像は {height} x {width} 画素です。一度に評価できるのは {max_pixels} 画素までです。</translation>
    </message>
    <message>
        <source>The values of the file given as {role} are no reflectance: 99 % lie below {top} after scale {scale} and offset {offset} ({path}).</source>
        <translation>{role} に指定されたファイルの値は反射率ではありません: スケール {scale}、オフセット {offset} の適用後、99 % が {top} 未満です（{path}）。</translation>
    </message>
    <message>
        <source>The values of the file given as {role} are no {wanted}: {path} has median {middle}, 1 % below {low}, 1 % above {high}.</source>
        <translation>{role} に指定されたファイルの値は{wanted}ではありません: {path} の中央値は {middle}、1 % が {low} 未満、1 % が {high} 超です。</translation>
    </message>
    <message>
        <source>The values of {file_name} are neither dB nor linear power (median {middle}).</source>
        <translation>{file_name} の値は dB でも線形パワーでもありません（中央値 {middle}）。</translation>
    </message>
    <message>
        <source>The worker takes a command and a job file, not {arguments}.</source>
        <translation>ワーカーに必要なのはコマンドとジョブファイルで、{arguments} ではありません。</translation>
    </message>
    <message>
        <source>The {role} is grown by {growth} pixels, since clouds of a scene classification end too early; --grow 0 leaves it as it is.</source>
        <translation>{role}：シーン分類の雲は手前で終わるため、{growth} 画素広げました。--grow 0 でそのままにします。</translation>
    </message>
    <message>
        <source>The {role} is polygons: the values that are cloud are not looked at.</source>
        <translation>{role} はポリゴンです。雲を表す値は使いません。</translation>
    </message>
    <message>
        <source>The {role} is taken as a probability of cloud: from {least} on ({per_cent} %) it is cloud; --cloud-kind and --cloud-per-cent say otherwise.</source>
        <translation>{role} を雲の確率とみなします: {least} 以上（{per_cent} %）を雲とします。--cloud-kind と --cloud-per-cent で変更できます。</translation>
    </message>
    <message>
        <source>The {role} is taken as {kind}; --cloud-kind says otherwise.</source>
        <translation>{role} を{kind}とみなします。--cloud-kind で変更できます。</translation>
    </message>
    <message>
        <source>The {role} {path}</source>
        <translation>{role} {path}</translation>
    </message>
    <message>
        <source>There are 1 to {most_ranges}; train or export it again.</source>
        <translation>1 ～ {most_ranges} 個でなければなりません。学習またはエクスポートし直してください。</translation>
    </message>
    <message>
        <source>There are no metadata of the granule: EPSG:{epsg} is that of tile {tile}.</source>
        <translation>グラニュールのメタデータがありません: EPSG:{epsg} はタイル {tile} のものです。</translation>
    </message>
    <message>
        <source>There are no units {units}.</source>
        <translation>単位 {units} はありません。</translation>
    </message>
    <message>
        <source>There is no checkpoint {path} to go on from.</source>
        <translation>続きに使うチェックポイント {path} がありません。</translation>
    </message>
    <message>
        <source>There is no clear pixel to learn from in the training area.</source>
        <translation>学習領域に、学習できる晴天画素がありません。</translation>
    </message>
    <message>
        <source>There is no clear pixel to validate on in the test area.</source>
        <translation>テスト領域に、検証に使える晴天画素がありません。</translation>
    </message>
    <message>
        <source>There is no command {command}.</source>
        <translation>コマンド {command} はありません。</translation>
    </message>
    <message>
        <source>There is no kind of mask {kind}.</source>
        <translation>マスクの種類 {kind} はありません。</translation>
    </message>
    <message>
        <source>There is no method {name}.</source>
        <translation>手法 {name} はありません。</translation>
    </message>
    <message>
        <source>There is no space left to write {target}.</source>
        <translation>{target} を書き込む空き容量がありません。</translation>
    </message>
    <message>
        <source>There is not one pixel to score: the images and the mask have none in common.</source>
        <translation>評価できる画素が 1 つもありません。画像とマスクに共通する画素がありません。</translation>
    </message>
    <message>
        <source>There is nothing to prepare.</source>
        <translation>準備するものがありません。</translation>
    </message>
    <message>
        <source>There is nothing to write apart: every band of optical T2 has larger pixels than the image.</source>
        <translation>別に書き出すものがありません。光学 T2 のすべてのバンドの画素が画像より大きいためです。</translation>
    </message>
    <message>
        <source>There is nothing to write apart: no band of optical T2 is known to have larger pixels than the image.</source>
        <translation>別に書き出すものがありません。光学 T2 に、画像より大きな画素を持つとわかるバンドがありません。</translation>
    </message>
    <message>
        <source>These bands have larger pixels than the image, so wide: {bands}. What is simulated of them, and its expected error, is the mean over each of these pixels, or over the part of it that is under cloud.</source>
        <translation>次のバンドの画素は画像より大きく、幅は {bands} です。シミュレートした値とその予想誤差は、それらの画素ごとの平均、または雲の下にある部分の平均です。</translation>
    </message>
    <message>
        <source>These dates have no cloud mask, and all of their pixels that have a value are taken as clear: {names}.</source>
        <translation>次の撮影日には雲マスクがなく、値のある画素はすべて晴天として扱われます: {names}。</translation>
    </message>
    <message>
        <source>These dates were filled by a run before, and what it simulated counts as if it had been seen: {names}.</source>
        <translation>次の撮影日は以前の実行で補完されたもので、シミュレートされた部分も観測されたものとして扱われます: {names}。</translation>
    </message>
    <message>
        <source>This cannot be the cloud mask of optical T2: the part that it calls clear is brighter than its cloud, by a reflectance of {level}, and by {change} since T1.</source>
        <translation>これは光学 T2 の雲マスクではありえません: 晴天とされた部分が雲とされた部分より、反射率で {level}、T1 からの変化で {change} 明るくなっています。</translation>
    </message>
    <message>
        <source>This is a fault in ClearDate: {name}: {error}</source>
        <translation>ClearDate の不具合です: {name}: {error}</translation>
    </message>
    <message>
        <source>This is a fault of the export: report it with the versions of torch and onnxruntime.</source>
        <translation>これはエクスポートの不具合です。torch と onnxruntime のバージョンを添えて報告してください。</translation>
    </message>
    <message>
        <source>This is no description of a scene: {name}, {error}.</source>
        <translation>これはシーンの記述ではありません: {name}、{error}。</translation>
    </message>
    <message>
        <source>This version knows {card_inputs}.</source>
        <translation>このバージョンが扱えるのは {card_inputs} です。</translation>
    </message>
    <message>
        <source>Those like thin cloud or shadow may be land that changed, and are learned from.</source>
        <translation>薄い雲や影のように見える画素は変化した土地かもしれないため、学習に使います。</translation>
    </message>
    <message>
        <source>Tile {begun} of {items}</source>
        <translation>タイル {begun}/{items}</translation>
    </message>
    <message>
        <source>Too few clear pixels to learn from: it is interpolated in time from {count} other dates.</source>
        <translation>学習に使える晴天画素が少なすぎます: ほかの {count} 件の撮影日から時間方向に補間します。</translation>
    </message>
    <message>
        <source>Too few clear pixels to learn from: it is interpolated in time, and corrected by what was learned on {count} other dates, each left out.</source>
        <translation>学習に使える晴天画素が少なすぎます: 時間方向に補間し、ほかの {count} 件の撮影日を一つずつ除いて学習した内容で補正します。</translation>
    </message>
    <message>
        <source>Train it again, or choose the precision auto or fp32.</source>
        <translation>学習し直すか、精度 auto または fp32 を選択してください。</translation>
    </message>
    <message>
        <source>Train it again.</source>
        <translation>学習し直してください。</translation>
    </message>
    <message>
        <source>Train or export it again, or choose the precision fp32.</source>
        <translation>学習またはエクスポートし直すか、精度 fp32 を選択してください。</translation>
    </message>
    <message>
        <source>Train or export it again, or use smaller tiles.</source>
        <translation>学習またはエクスポートし直すか、タイルを小さくしてください。</translation>
    </message>
    <message>
        <source>Train or export it again, with free batch, height and width.</source>
        <translation>バッチ、高さ、幅を可変にして、学習し直すか、エクスポートし直してください。</translation>
    </message>
    <message>
        <source>Train or export it again.</source>
        <translation>学習またはエクスポートし直してください。</translation>
    </message>
    <message>
        <source>Train or export the model again.</source>
        <translation>モデルを学習またはエクスポートし直してください。</translation>
    </message>
    <message>
        <source>Train without resuming.</source>
        <translation>再開せずに学習してください。</translation>
    </message>
    <message>
        <source>Try the product in SNAP itself; orbit files and elevation are fetched by SNAP.</source>
        <translation>このプロダクトを SNAP 自体で試してください。軌道ファイルと標高は SNAP が取得します。</translation>
    </message>
    <message>
        <source>Unpack it, and give the folder.</source>
        <translation>展開し、そのフォルダを指定してください。</translation>
    </message>
    <message>
        <source>Unpack what you need of it, and give the folder.</source>
        <translation>必要なものを展開し、そのフォルダを指定してください。</translation>
    </message>
    <message>
        <source>Update ClearDate's environment, or export the model with an earlier version.</source>
        <translation>ClearDate の環境を更新するか、以前のバージョンでモデルをエクスポートしてください。</translation>
    </message>
    <message>
        <source>Update ClearDate, or train the model again.</source>
        <translation>ClearDate を更新するか、モデルを学習し直してください。</translation>
    </message>
    <message>
        <source>Update SNAP.</source>
        <translation>SNAP を更新してください。</translation>
    </message>
    <message>
        <source>Use a model written by ClearDate's train.</source>
        <translation>ClearDate の train が書き出したモデルを使ってください。</translation>
    </message>
    <message>
        <source>Use another model, or smaller tiles (--tile); if other programs keep the device busy, try again when they have ended.</source>
        <translation>別のモデルを使うか、タイルを小さく（--tile）してください。他のプログラムがデバイスを使用中の場合は、その終了後にもう一度お試しください。</translation>
    </message>
    <message>
        <source>Use it with fill.</source>
        <translation>fill で使ってください。</translation>
    </message>
    <message>
        <source>Use simulate for a date that is cloudy all over, and check that the mask is the right one: name the values that are cloud (--cloud-values), or say what it is (--cloud-kind).</source>
        <translation>全面が雲の撮影日には simulate を使い、マスクが正しいか確認してください: 雲を表す値（--cloud-values）またはマスクの種類（--cloud-kind）を指定してください。</translation>
    </message>
    <message>
        <source>Use simulate, or give inputs that are valid where T2 is clear.</source>
        <translation>simulate を使うか、T2 の晴天部分で有効な入力を指定してください。</translation>
    </message>
    <message>
        <source>Use smaller tiles (--tile), or the device cpu.</source>
        <translation>タイルを小さくするか（--tile）、デバイス cpu を使ってください。</translation>
    </message>
    <message>
        <source>Virtual rasters are written into the report, and none is asked for.</source>
        <translation>仮想ラスタはレポートに書き込まれますが、レポートが指定されていません。</translation>
    </message>
    <message>
        <source>What SNAP has written is no SAR image.</source>
        <translation>SNAP が書き出したものは SAR 画像ではありません。</translation>
    </message>
    <message>
        <source>With a season {command} does not take {flags}.</source>
        <translation>シーズンを指定した {command} では {flags} を使えません。</translation>
    </message>
    <message>
        <source>Without a model, simulate needs {missing} too: the generators that come with ClearDate change optical T1 by what SAR says.</source>
        <translation>モデルを指定しない場合、simulate には {missing} も必要です。ClearDate 付属の生成器は、SAR の情報に従って光学 T1 を変化させます。</translation>
    </message>
    <message>
        <source>Write it as 0.0001.</source>
        <translation>0.0001 のように書いてください。</translation>
    </message>
    <message>
        <source>Write it as 2018-05-26.</source>
        <translation>2018-05-26 のように書いてください。</translation>
    </message>
    <message>
        <source>Write scale and offset into the file, for example dB = number x 0.001 - 50: gdal_translate -a_scale 0.001 -a_offset -50.</source>
        <translation>スケールとオフセットをファイルに書き込んでください。例: dB = 数値 x 0.001 - 50 の場合 gdal_translate -a_scale 0.001 -a_offset -50。</translation>
    </message>
    <message>
        <source>Write the day as 2018-05-26.</source>
        <translation>日付は 2018-05-26 のように書いてください。</translation>
    </message>
    <message>
        <source>Write the names into the descriptions of the bands, or say them with --bands (in QGIS: BANDS).</source>
        <translation>バンドの説明に名前を書き込むか、--bands（QGIS では BANDS）で指定してください。</translation>
    </message>
    <message>
        <source>Write them as 3 8 9 10.</source>
        <translation>3 8 9 10 のように書いてください。</translation>
    </message>
    <message>
        <source>Writing the image</source>
        <translation>画像を書き出し中</translation>
    </message>
    <message>
        <source>a list</source>
        <translation>リスト</translation>
    </message>
    <message>
        <source>a mask of values</source>
        <translation>値のマスク</translation>
    </message>
    <message>
        <source>a number</source>
        <translation>数値</translation>
    </message>
    <message>
        <source>a part of it is compressed</source>
        <translation>一部が圧縮されています</translation>
    </message>
    <message>
        <source>a probability of cloud</source>
        <translation>雲の確率</translation>
    </message>
    <message>
        <source>a text</source>
        <translation>文字列</translation>
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
        <translation>別のバージョン({version})</translation>
    </message>
    <message>
        <source>at {filename}</source>
        <translation>（{filename}）</translation>
    </message>
    <message>
        <source>band {index}</source>
        <translation>バンド {index}</translation>
    </message>
    <message>
        <source>best model</source>
        <translation>最良のモデル</translation>
    </message>
    <message>
        <source>cloud mask</source>
        <translation>雲マスク</translation>
    </message>
    <message>
        <source>dB or linear power</source>
        <translation>dB または線形パワー</translation>
    </message>
    <message>
        <source>files of that run are missing</source>
        <translation>その実行のファイルの一部がありません</translation>
    </message>
    <message>
        <source>from {low} on</source>
        <translation>{low} 以上</translation>
    </message>
    <message>
        <source>from {low} to {high}</source>
        <translation>{low} ～ {high}</translation>
    </message>
    <message>
        <source>have no values for the dimensions {dims}</source>
        <translation>次元 {dims} に対応する値がありません</translation>
    </message>
    <message>
        <source>have {size} values for the dimensions {dims}</source>
        <translation>次元 {dims} に対して値が {size} 個です</translation>
    </message>
    <message>
        <source>hold values that are no numbers</source>
        <translation>数値でない値を含んでいます</translation>
    </message>
    <message>
        <source>it has none</source>
        <translation>画像がありません</translation>
    </message>
    <message>
        <source>it holds 0 to 4, which Fmask and SCL have both</source>
        <translation>値は 0 ～ 4 で、Fmask と SCL のどちらもありえます</translation>
    </message>
    <message>
        <source>it holds no state</source>
        <translation>状態が含まれていません</translation>
    </message>
    <message>
        <source>it holds {values}</source>
        <translation>値は {values} です</translation>
    </message>
    <message>
        <source>it holds {values}, and none of them is 0</source>
        <translation>値は {values} で、0 がありません</translation>
    </message>
    <message>
        <source>it is no file</source>
        <translation>ファイルではありません</translation>
    </message>
    <message>
        <source>it is said to be {kind}, but holds {values}</source>
        <translation>{kind} と指定されていますが、値は {values} です</translation>
    </message>
    <message>
        <source>its journal is another user's</source>
        <translation>ジャーナルが別のユーザーのものです</translation>
    </message>
    <message>
        <source>its journal is damaged</source>
        <translation>ジャーナルが破損しています</translation>
    </message>
    <message>
        <source>its journal is no regular file, or too large</source>
        <translation>ジャーナルが通常のファイルでないか、大きすぎます</translation>
    </message>
    <message>
        <source>its journal is of another version</source>
        <translation>ジャーナルが別のバージョンのものです</translation>
    </message>
    <message>
        <source>its journal is of other files</source>
        <translation>ジャーナルが別のファイルのものです</translation>
    </message>
    <message>
        <source>its journal is of several runs</source>
        <translation>ジャーナルに複数の実行が混在しています</translation>
    </message>
    <message>
        <source>its name says a score that is high where it is clear</source>
        <translation>名前から、晴れているほど高い評価値と考えられます</translation>
    </message>
    <message>
        <source>its parts are larger than itself</source>
        <translation>各部分が全体より大きくなっています</translation>
    </message>
    <message>
        <source>linear power</source>
        <translation>線形パワー</translation>
    </message>
    <message>
        <source>list of parts</source>
        <translation>構成要素の一覧</translation>
    </message>
    <message>
        <source>no longitude and latitude</source>
        <translation>経度・緯度として無効です</translation>
    </message>
    <message>
        <source>no place</source>
        <translation>位置として無効です</translation>
    </message>
    <message>
        <source>no place in the CRS of the scene</source>
        <translation>シーンの CRS では位置が定まりません</translation>
    </message>
    <message>
        <source>no space left</source>
        <translation>空き容量がありません</translation>
    </message>
    <message>
        <source>none declared</source>
        <translation>宣言なし</translation>
    </message>
    <message>
        <source>onnxruntime does not run it: {error}.</source>
        <translation>onnxruntime で実行できません: {error}。</translation>
    </message>
    <message>
        <source>onnxruntime on macOS</source>
        <translation>macOS での onnxruntime</translation>
    </message>
    <message>
        <source>onnxruntime-directml on Windows</source>
        <translation>Windows での onnxruntime-directml</translation>
    </message>
    <message>
        <source>onnxruntime-gpu and a driver for CUDA</source>
        <translation>onnxruntime-gpu と CUDA のドライバ</translation>
    </message>
    <message>
        <source>onnxruntime-gpu, a driver for CUDA, and TensorRT</source>
        <translation>onnxruntime-gpu、CUDA のドライバ、TensorRT</translation>
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
        <translation>シーズンの別のファイル</translation>
    </message>
    <message>
        <source>other settings</source>
        <translation>別の設定</translation>
    </message>
    <message>
        <source>the model</source>
        <translation>モデル</translation>
    </message>
    <message>
        <source>the pixels of optical T2 without a value</source>
        <translation>光学 T2 の値のない画素</translation>
    </message>
    <message>
        <source>those of the file's tags</source>
        <translation>ファイルのタグのもの</translation>
    </message>
    <message>
        <source>those that were given</source>
        <translation>指定されたもの</translation>
    </message>
    <message>
        <source>told by the size of its numbers</source>
        <translation>数値の大きさから判断したもの</translation>
    </message>
    <message>
        <source>too little to tell</source>
        <translation>少なすぎて不明</translation>
    </message>
    <message>
        <source>torch.compile does not work on this machine ({reason}); training goes on without.</source>
        <translation>torch.compile はこのマシンで動作しません（{reason}）。使わずに学習を続けます。</translation>
    </message>
    <message>
        <source>true or false</source>
        <translation>true または false</translation>
    </message>
    <message>
        <source>{bands} has no value in pixels where other bands have one, as what was not filled: it is not scored.</source>
        <translation>{bands} は、他のバンドに値がある画素で値がありません（補完されなかったものなど）。評価しません。</translation>
    </message>
    <message>
        <source>{cadence} days are more than lie between the first and the last optical date ({span}).</source>
        <translation>{cadence} 日は、最初と最後の光学撮影日の間隔({span} 日)より長いです。</translation>
    </message>
    <message>
        <source>{count} dates are filled already and stay as they are.</source>
        <translation>{count} 件の撮影日はすでに補完済みなので、そのまま残します。</translation>
    </message>
    <message>
        <source>{count} of {found} pairs of clear dates of the season are learned from: {pairs}.</source>
        <translation>シーズンの晴天日の組 {found} 個のうち {count} 個から学習します: {pairs}。</translation>
    </message>
    <message>
        <source>{count} of {looked_at} clear pixels of optical T2 look like cloud that the mask misses.</source>
        <translation>光学 T2 の晴天画素 {looked_at} 個のうち {count} 個が、マスクが見逃した雲のように見えます。</translation>
    </message>
    <message>
        <source>{count} of {looked_at} clear pixels of optical T2 look like the shadow of a cloud that the mask misses.</source>
        <translation>光学 T2 の晴天画素 {looked_at} 個のうち {count} 個が、マスクが見逃した雲の影のように見えます。</translation>
    </message>
    <message>
        <source>{count} of {looked_at} clear pixels of optical T2 look like thin cloud that the mask misses.</source>
        <translation>光学 T2 の晴天画素 {looked_at} 個のうち {count} 個が、マスクが見逃した薄い雲のように見えます。</translation>
    </message>
    <message>
        <source>{count} of {looked_at} pixels that are clear in optical T2 look like cloud or its shadow in optical T1.</source>
        <translation>光学 T2 で晴天の画素 {looked_at} 個のうち {count} 個が、光学 T1 で雲またはその影のように見えます。</translation>
    </message>
    <message>
        <source>{count} pixels of {role} ({name}) outside the cloud hold what no reflectance can be ({values}): they stay as they are, and nothing is learned from them.</source>
        <translation>雲の外にある {role}（{name}）の {count} 画素が、反射率としてありえない値（{values}）です: そのまま残し、学習に使いません。</translation>
    </message>
    <message>
        <source>{date} is no date.</source>
        <translation>{date} は日付ではありません。</translation>
    </message>
    <message>
        <source>{day} lies outside the season ({first} to {last}), and no SAR is near it.</source>
        <translation>{day} はシーズン（{first} から {last}）の外にあり、近い日の SAR もありません。</translation>
    </message>
    <message>
        <source>{figure} and {figure2} on all of them and {figure3} and {figure4} on those that changed</source>
        <translation>全画素では {figure} と {figure2}、変化した画素では {figure3} と {figure4}</translation>
    </message>
    <message>
        <source>{file_name} holds whole numbers ({dtype}), and no scale says what they mean.</source>
        <translation>{file_name} は整数（{dtype}）で、その意味を示すスケールがありません。</translation>
    </message>
    <message>
        <source>{filename} cannot be opened or written: {strerror}.</source>
        <translation>{filename} を開けないか、書き込めません: {strerror}。</translation>
    </message>
    <message>
        <source>{filename} cannot be opened: {strerror}.</source>
        <translation>{filename} を開けません: {strerror}。</translation>
    </message>
    <message>
        <source>{file} cannot be read as a raster ({error}).</source>
        <translation>{file} をラスタとして読めません（{error}）。</translation>
    </message>
    <message>
        <source>{file} holds further bands before those that are wanted.</source>
        <translation>{file} では、必要なバンドの前に他のバンドがあります。</translation>
    </message>
    <message>
        <source>{flag} and {flag2} are both {path}.</source>
        <translation>{flag} と {flag2} がどちらも {path} です。</translation>
    </message>
    <message>
        <source>{flag} cannot be {value}.</source>
        <translation>{flag} を {value} にすることはできません。</translation>
    </message>
    <message>
        <source>{flag} cannot hold {value}.</source>
        <translation>{flag} に {value} を含めることはできません。</translation>
    </message>
    <message>
        <source>{flag} has no value.</source>
        <translation>{flag} に値がありません。</translation>
    </message>
    <message>
        <source>{flag} is missing.</source>
        <translation>{flag} がありません。</translation>
    </message>
    <message>
        <source>{flag} is too large.</source>
        <translation>{flag} が大きすぎます。</translation>
    </message>
    <message>
        <source>{flag} says of {name} that its pixels are {text} wide.</source>
        <translation>{flag} では {name} の画素の幅が {text} とされています。</translation>
    </message>
    <message>
        <source>{flag} {path} is also the input {flag2}{inner}.</source>
        <translation>{flag} {path} は入力 {flag2}{inner} でもあります。</translation>
    </message>
    <message>
        <source>{listed} are written, but {filename}, which is of an older {name} and changes how the new one reads, cannot be deleted: {strerror}.</source>
        <translation>{listed} は書き出しましたが、古い {name} に付属し、新しいファイルの読み取りに影響する {filename} を削除できません: {strerror}。</translation>
    </message>
    <message>
        <source>{mask} and {simulated} are of two runs of ClearDate: where the one says that pixels are simulated, the other may hold observed ones.</source>
        <translation>{mask} と {simulated} は別々の ClearDate の実行によるものです。一方がシミュレートとする画素が、他方では観測された画素の場合があります。</translation>
    </message>
    <message>
        <source>{message} Already written: {listed}. Left as before: {listed2}.</source>
        <translation>{message} 書き出し済み: {listed}。以前のまま: {listed2}。</translation>
    </message>
    <message>
        <source>{method}: {psnr} dB on held-out clear pixels.</source>
        <translation>{method}: 取り置いた晴天画素で {psnr} dB。</translation>
    </message>
    <message>
        <source>{named_by} leads to the network: it names {address}.</source>
        <translation>{named_by} はネットワークを参照しています: {address} が書かれています。</translation>
    </message>
    <message>
        <source>{names} alone cannot be learned.</source>
        <translation>{names} だけでは学習できません。</translation>
    </message>
    <message>
        <source>{names} cannot be copied ({error}).</source>
        <translation>{names} をコピーできません（{error}）。</translation>
    </message>
    <message>
        <source>{names} of {title} is not in all images, and --strict-bands was asked for.</source>
        <translation>{title} の {names} がない画像があり、--strict-bands が指定されています。</translation>
    </message>
    <message>
        <source>{names} of {title} is taken for no reflectance: left out.</source>
        <translation>{title} の {names} は反射率ではないとみなし、除外します。</translation>
    </message>
    <message>
        <source>{names} was trained on this date and cannot be scored: the blocks that training holds out hold no clear pixels.</source>
        <translation>{names} はこの撮影日で学習しており、評価できません。学習で取り置くブロックに晴天画素がありません。</translation>
    </message>
    <message>
        <source>{name} breaks when it is read: {reason}</source>
        <translation>{name} の読み取りが失敗しました: {reason}</translation>
    </message>
    <message>
        <source>{name} cannot be put on the grid of the target: one of them has no CRS, and their pixel grids differ ({width} x {height} pixels at {bounds}, target {width2} x {height2} at {bounds2}).</source>
        <translation>{name} を目標の格子に合わせられません。一方に CRS がなく、画素格子も異なります（{width} x {height} 画素、範囲 {bounds}、目標は {width2} x {height2}、範囲 {bounds2}）。</translation>
    </message>
    <message>
        <source>{name} cannot be read as a raster ({error}).</source>
        <translation>{name} をラスタとして読めません（{error}）。</translation>
    </message>
    <message>
        <source>{name} cannot be used here, though onnxruntime knows it.</source>
        <translation>onnxruntime は {name} を認識していますが、ここでは使えません。</translation>
    </message>
    <message>
        <source>{name} does not overlap the target: it covers {xmin}, {ymin} to {xmax}, {ymax}, the target {left}, {bottom} to {right}, {top} (in the target's CRS).</source>
        <translation>{name} は目標と重なりません: 範囲は {xmin}, {ymin} ～ {xmax}, {ymax}、目標は {left}, {bottom} ～ {right}, {top} です（目標の CRS による）。</translation>
    </message>
    <message>
        <source>{name} does not say the units of {band}.</source>
        <translation>{name} に {band} の単位がありません。</translation>
    </message>
    <message>
        <source>{name} does not say what it was trained on; train it again for that.</source>
        <translation>{name} には何で学習したかの記載がありません。記載するには学習し直してください。</translation>
    </message>
    <message>
        <source>{name} gives {given} alone; the other bands are those of {trees}, fitted on this date.</source>
        <translation>{name} の出力は {given} だけです。他のバンドは、この撮影日に当てはめた{trees}によるものです。</translation>
    </message>
    <message>
        <source>{name} has a CRS that cannot be converted to the target's ({error}).</source>
        <translation>{name} の CRS を目標の CRS に変換できません（{error}）。</translation>
    </message>
    <message>
        <source>{name} has no CRS where others have one; its pixel grid fits.</source>
        <translation>他のファイルと違い {name} には CRS がありませんが、画素格子は一致します。</translation>
    </message>
    <message>
        <source>{name} has no grid, but {count} ground control points: its pixels have no places yet.</source>
        <translation>{name} には格子がなく、{count} 個の地上基準点があるだけです: 画素の位置がまだ定まっていません。</translation>
    </message>
    <message>
        <source>{name} holds complex numbers.</source>
        <translation>{name} は複素数を含みます。</translation>
    </message>
    <message>
        <source>{name} is cut off or no MTL file.</source>
        <translation>{name} は途中で切れているか、MTL ファイルではありません。</translation>
    </message>
    <message>
        <source>{name} is damaged or cut off: pixels at row {row}, column {col} cannot be read ({error}).</source>
        <translation>{name} は破損しているか途中で切れています: 行 {row}、列 {col} の画素を読めません（{error}）。</translation>
    </message>
    <message>
        <source>{name} is left out: {reason}</source>
        <translation>{name} は除外されます: {reason}</translation>
    </message>
    <message>
        <source>{name} is not filled: its pixels are not those of the season.</source>
        <translation>{name} は補完されません: 画素がシーズンのものと一致しません。</translation>
    </message>
    <message>
        <source>{name} is not filled: {reason}</source>
        <translation>{name} は補完されません: {reason}</translation>
    </message>
    <message>
        <source>{name} is used without SAR: {sar} is no SAR item of the season.</source>
        <translation>{name} は SAR なしで使われます: {sar} はシーズンの SAR アイテムではありません。</translation>
    </message>
    <message>
        <source>{name} is {value} at step {step}.</source>
        <translation>ステップ {step} で {name} は {value} です。</translation>
    </message>
    <message>
        <source>{name} leads to the network: it names {address}.</source>
        <translation>{name} はネットワークにつながります: {address} を参照しています。</translation>
    </message>
    <message>
        <source>{name} of {members}</source>
        <translation>{members} の {name}</translation>
    </message>
    <message>
        <source>{name} of {title} is learned from {other} of {title2}, which sees nearly the same.</source>
        <translation>{title} の {name} は、ほぼ同じものを捉える {title2} の {other} から学習します。</translation>
    </message>
    <message>
        <source>{name} runs on {ran_on}.</source>
        <translation>{name} は {ran_on} で動作します。</translation>
    </message>
    <message>
        <source>{name} simulates {bands}. Of {title} it does not know {left}: left out.</source>
        <translation>{name} は {bands} をシミュレートします。{title} の {left} は未知のため、除外しました。</translation>
    </message>
    <message>
        <source>{name} was trained on the few clear pixels of this date; how it does far from them cannot be told, so auto does not take it.</source>
        <translation>{name} はこの撮影日のわずかな晴天画素で学習しています。そこから離れた場所での性能はわからないため、auto では使いません。</translation>
    </message>
    <message>
        <source>{name} was trained on this very image and on all of its clear pixels, so it cannot be scored here and auto does not take it; its figures in the report flatter it.</source>
        <translation>{name} はまさにこの画像とその全晴天画素で学習しているため、ここでは評価できず、auto では使いません。レポートの数値は実力より良く見えます。</translation>
    </message>
    <message>
        <source>{part} tiles of {size} pixels at once are too much for the memory of {name}; going on with {batch}.</source>
        <translation>{size} 画素のタイル {part} 個の同時処理は {name} のメモリに収まりません。{batch} 個で続行します。</translation>
    </message>
    <message>
        <source>{path} brings no cloud mask.</source>
        <translation>{path} には雲マスクが付属していません。</translation>
    </message>
    <message>
        <source>{path} cannot be read: {strerror}.</source>
        <translation>{path} を読めません: {strerror}。</translation>
    </message>
    <message>
        <source>{path} does not exist.</source>
        <translation>{path} が存在しません。</translation>
    </message>
    <message>
        <source>{path} has no CRS, so its place is unknown.</source>
        <translation>{path} には CRS がないため、場所が不明です。</translation>
    </message>
    <message>
        <source>{path} has no band that is a polarisation.</source>
        <translation>{path} に偏波のバンドがありません。</translation>
    </message>
    <message>
        <source>{path} has no band {name}.</source>
        <translation>{path} にバンド {name} がありません。</translation>
    </message>
    <message>
        <source>{path} has no file of the band {name}.</source>
        <translation>{path} にバンド {name} のファイルがありません。</translation>
    </message>
    <message>
        <source>{path} has no {name}.</source>
        <translation>{path} に {name} がありません。</translation>
    </message>
    <message>
        <source>{path} has {count} bands without names.</source>
        <translation>{path} には名前のないバンドが {count} あります。</translation>
    </message>
    <message>
        <source>{path} has {count} bands.</source>
        <translation>{path} は {count} バンドです。</translation>
    </message>
    <message>
        <source>{path} holds no {kind} product.</source>
        <translation>{path} に {kind} プロダクトがありません。</translation>
    </message>
    <message>
        <source>{path} holds {count} products: {names}.</source>
        <translation>{path} には {count} 個のプロダクトがあります: {names}。</translation>
    </message>
    <message>
        <source>{path} is Level-1C: reflectance above the atmosphere, with no scene classification.</source>
        <translation>{path} は Level-1C です: 大気上端の反射率で、シーン分類がありません。</translation>
    </message>
    <message>
        <source>{path} is an ONNX file without a ClearDate card.</source>
        <translation>{path} は ClearDate のカードがない ONNX ファイルです。</translation>
    </message>
    <message>
        <source>{path} is empty.</source>
        <translation>{path} は空です。</translation>
    </message>
    <message>
        <source>{path} is larger than metadata ever are.</source>
        <translation>{path} はメタデータとしては大きすぎます。</translation>
    </message>
    <message>
        <source>{path} is left out: its date is not known.</source>
        <translation>{path} を除外しました: 日付が不明です。</translation>
    </message>
    <message>
        <source>{path} is no ONNX file, or is cut off.</source>
        <translation>{path} は ONNX ファイルではないか、途中で切れています。</translation>
    </message>
    <message>
        <source>{path} is no ONNX file.</source>
        <translation>{path} は ONNX ファイルではありません。</translation>
    </message>
    <message>
        <source>{path} is no Sentinel-1 product of ESA's.</source>
        <translation>{path} は ESA の Sentinel-1 プロダクトではありません。</translation>
    </message>
    <message>
        <source>{path} is no checkpoint of this ClearDate, or is damaged ({reason}).</source>
        <translation>{path} はこの ClearDate のチェックポイントではないか、破損しています（{reason}）。</translation>
    </message>
    <message>
        <source>{path} is no item of a season.</source>
        <translation>{path} はシーズンのアイテムではありません。</translation>
    </message>
    <message>
        <source>{path} is no product that is known here.</source>
        <translation>{path} は、対応しているプロダクトではありません。</translation>
    </message>
    <message>
        <source>{path} is no program that can be run.</source>
        <translation>{path} は実行できるプログラムではありません。</translation>
    </message>
    <message>
        <source>{path} is no scene file.</source>
        <translation>{path} はシーンファイルではありません。</translation>
    </message>
    <message>
        <source>{path} is no season.</source>
        <translation>{path} はシーズンではありません。</translation>
    </message>
    <message>
        <source>{path} is not calibrated.</source>
        <translation>{path} は校正されていません。</translation>
    </message>
    <message>
        <source>{path} is not terrain-corrected: its pixels lie in the geometry of the radar.</source>
        <translation>{path} は地形補正されていません: 画素がレーダーの幾何のままです。</translation>
    </message>
    <message>
        <source>{path} is of the level {level}.</source>
        <translation>{path} の処理レベルは {level} です。</translation>
    </message>
    <message>
        <source>{path} is there, and is no result of filling a season.</source>
        <translation>{path} はすでにあり、シーズンの補完結果ではありません。</translation>
    </message>
    <message>
        <source>{path} is too large for a model: {size} bytes.</source>
        <translation>{path} はモデルとしては大きすぎます: {size} バイト。</translation>
    </message>
    <message>
        <source>{path} leads to files that are gone: {files}.</source>
        <translation>{path} の参照先のファイルがなくなっています: {files}。</translation>
    </message>
    <message>
        <source>{path} lies outside of the area.</source>
        <translation>{path} は領域の外にあります。</translation>
    </message>
    <message>
        <source>{path} shows what {kept} shows, which is taken.</source>
        <translation>{path} は {kept} と同じ内容です。後者を使います。</translation>
    </message>
    <message>
        <source>{printable} has a name that is not UTF-8.</source>
        <translation>{printable} の名前が UTF-8 ではありません。</translation>
    </message>
    <message>
        <source>{printable} is not UTF-8.</source>
        <translation>{printable} は UTF-8 ではありません。</translation>
    </message>
    <message>
        <source>{role} could also be amplitude, which its values do not tell; linear power is assumed. --sar-units settles it.</source>
        <translation>{role} は振幅の可能性もあり、値からは判断できません。線形パワーとみなします。--sar-units で指定できます。</translation>
    </message>
    <message>
        <source>{role} has {count} bands, and band {index} was to be read: {path}.</source>
        <translation>{role} は {count} バンドですが、バンド {index} を読もうとしました: {path}。</translation>
    </message>
    <message>
        <source>{role} holds hardly a value below 1000. If it is a Sentinel-2 product of baseline 04.00 or later (2022 on), set its offset to -0.1.</source>
        <translation>{role} には 1000 未満の値がほとんどありません。ベースライン 04.00 以降（2022 年以降）の Sentinel-2 プロダクトなら、オフセットを -0.1 にしてください。</translation>
    </message>
    <message>
        <source>{role} is taken as {name} (median {middle}).</source>
        <translation>{role} を {name} として扱います（中央値 {middle}）。</translation>
    </message>
    <message>
        <source>{share} of the clear pixels of optical T2 look like cloud or its shadow. That is too much for what a mask misses, so they are taken for clear: there may be snow, or the mask is not that of this image. Check it.</source>
        <translation>光学 T2 の晴天画素の {share} が、雲またはその影のように見えます。マスクの見逃しにしては多すぎるため、晴天とみなします: 雪があるか、マスクがこの画像のものではない可能性があります。確認してください。</translation>
    </message>
    <message>
        <source>{share} of the clear pixels of optical T2 look like cloud that the mask misses, or its shadow: of {looked_at} that were looked at {cloud} like cloud, {thin} like thin cloud and {shadow} like shadow. They stay as they are; the layer of suspects shows where, and they can be filled too.</source>
        <translation>光学 T2 の晴天画素の {share} が、マスクが見逃した雲またはその影のように見えます：調べた {looked_at} 画素のうち、雲 {cloud}、薄い雲 {thin}、影 {shadow}。これらは変更されません。疑わしい画素のレイヤに場所が示され、これらも補完できます。</translation>
    </message>
    <message>
        <source>{share} of the pixels that are clear in optical T2 look like cloud or its shadow in optical T1 ({count} of {looked_at}; the layer of suspects shows where). Under the clouds of T2 such pixels cannot be told, and what is filled from them is wrong: take a clearer T1 if there is one.</source>
        <translation>光学 T2 で晴天の画素の {share} が、光学 T1 で雲またはその影のように見えます ({looked_at} 個のうち {count} 個。疑わしい画素のレイヤに場所が示されます)。T2 の雲の下ではそのような画素を見分けられず、そこから補完した結果は誤りです: より晴れた T1 があれば、それを使ってください。</translation>
    </message>
    <message>
        <source>{stated} names of bands are given, but {title} has {count} bands: {path}.</source>
        <translation>バンド名が {stated} 個指定されましたが、{title} は {count} バンドです: {path}。</translation>
    </message>
    <message>
        <source>{target} cannot be written ({error}).</source>
        <translation>{target} を書き出せません（{error}）。</translation>
    </message>
    <message>
        <source>{target} cannot be written: {reason}.</source>
        <translation>{target} に書き込めません: {reason}。</translation>
    </message>
    <message>
        <source>{target} exists and is not of a demo scene.</source>
        <translation>{target} は既にあり、デモシーンのものではありません。</translation>
    </message>
    <message>
        <source>{target} has become an input of this run while it ran.</source>
        <translation>実行中に、{target} がこの実行の入力になりました。</translation>
    </message>
    <message>
        <source>{text} It is left out.</source>
        <translation>{text} 使用しません。</translation>
    </message>
    <message>
        <source>{text} That is with the scale {scale} and offset {offset} of its tags.</source>
        <translation>{text} これはタグのスケール {scale} とオフセット {offset} を適用した場合です。</translation>
    </message>
    <message>
        <source>{text} The mask says nothing of {unknown} others: they are its nodata ({nodata}), or it does not cover them.</source>
        <translation>{text} マスクには他の {unknown} 画素の情報がありません: nodata（{nodata}）か、マスクの範囲外です。</translation>
    </message>
    <message>
        <source>{text} are no values of a mask.</source>
        <translation>{text} はマスクの値ではありません。</translation>
    </message>
    <message>
        <source>{text} in the column {name} is no number.</source>
        <translation>列 {name} の {text} は数値ではありません。</translation>
    </message>
    <message>
        <source>{titles} has no CRS; all files must share its pixel grid.</source>
        <translation>{titles} に CRS がありません。すべてのファイルがその画素格子と一致する必要があります。</translation>
    </message>
    <message>
        <source>{titles} have too few bands in common ({told}).</source>
        <translation>{titles} に共通するバンドが少なすぎます（{told}）。</translation>
    </message>
    <message>
        <source>{titles} have {count} bands in common; at most {most} can be worked with: memory and time grow faster than their number.</source>
        <translation>{titles} に共通するバンドは {count} です。扱えるのは {most} までです: メモリと時間は、バンド数の増加以上に増えます。</translation>
    </message>
    <message>
        <source>{title} has its bands in another order than {title2}; they are matched by their names.</source>
        <translation>{title} のバンドの順序は {title2} と異なります。名前で対応付けます。</translation>
    </message>
    <message>
        <source>{title} has {count} bands named {name}; they are told apart by their order.</source>
        <translation>{title} には {name} という名前のバンドが {count} あります。順序で区別します。</translation>
    </message>
    <message>
        <source>{title} has {count} bands without names, {title2} has {count2}: nothing tells which are the same.</source>
        <translation>{title} には名前のないバンドが {count}、{title2} には {count2} あります: どれが同じものか判断できません。</translation>
    </message>
    <message>
        <source>{title} has {names} too, which {title2} has not: not used.</source>
        <translation>{title} には {title2} にない {names} もありますが、使用しません。</translation>
    </message>
    <message>
        <source>{unlike_date} of the simulated pixels look like none of the clear pixels of this date: the scene under the cloud is outside of what the methods were fitted on.</source>
        <translation>シミュレートした画素の {unlike_date} は、この撮影日のどの晴天画素とも似ていません。雲の下のシーンが、手法を当てはめた範囲の外にあります。</translation>
    </message>
    <message>
        <source>{unlike_training} of the simulated pixels look like nothing that {value} was trained on: the scene is out of its domain, and its result is a guess there. Train one on this place or season; where some pixels of the date are clear, use fill.</source>
        <translation>シミュレートした画素の {unlike_training} は、{value} の学習データのどれとも似ていません。シーンが学習範囲外で、そこでの結果は推測です。この場所または季節で学習してください。撮影日に晴天画素があれば fill を使ってください。</translation>
    </message>
    <message>
        <source>{verdict}. On held-out clear pixels the lead of boosted trees with SAR T2 over the same with it shuffled, and with SAR T1 in its place, is {figures} (± standard error).</source>
        <translation>{verdict}。取り置いた晴天画素で、SAR T2 を使う勾配ブースティング木が、SAR T2 をシャッフルした場合、および SAR T1 で置き換えた場合をそれぞれ上回る差は、{figures} です（± 標準誤差）。</translation>
    </message>
    <message>
        <source>{what} cannot be put on the scene's grid: its polygon {number} has the corner {x}, {y}, which is {where}.</source>
        <translation>{what} をシーンの格子に合わせられません: ポリゴン {number} の頂点 {x}, {y} は{where}。</translation>
    </message>
    <message>
        <source>{what} cannot be put on the scene's grid: {error}.</source>
        <translation>{what} をシーンの格子に合わせられません: {error}。</translation>
    </message>
    <message>
        <source>{what} cannot be read: it is a folder.</source>
        <translation>{what} を読めません: フォルダです。</translation>
    </message>
    <message>
        <source>{what} cannot be read: it is a pipe, a device or another thing that is no file.</source>
        <translation>{what} を読めません: パイプやデバイスなど、ファイルではないものです。</translation>
    </message>
    <message>
        <source>{what} cannot be read: {strerror}.</source>
        <translation>{what} を読めません: {strerror}。</translation>
    </message>
    <message>
        <source>{what} declares a document type or entities, which are not read.</source>
        <translation>{what} は文書型またはエンティティを宣言しています。これらは読み込みません。</translation>
    </message>
    <message>
        <source>{what} has a CRS {name} that is not known.</source>
        <translation>{what} の CRS {name} は不明です。</translation>
    </message>
    <message>
        <source>{what} has a name that no file can have.</source>
        <translation>{what} の名前は、ファイル名として使えません。</translation>
    </message>
    <message>
        <source>{what} holds no polygons.</source>
        <translation>{what} にポリゴンがありません。</translation>
    </message>
    <message>
        <source>{what} is an item of a catalogue (STAC): its polygon is the footprint of the image, not its cloud.</source>
        <translation>{what} はカタログのアイテム（STAC）です。そのポリゴンは画像の範囲であり、雲ではありません。</translation>
    </message>
    <message>
        <source>{what} is cut off or no XML ({error}).</source>
        <translation>{what} は途中で切れているか、XML ではありません（{error}）。</translation>
    </message>
    <message>
        <source>{what} is nested too deeply.</source>
        <translation>{what} の入れ子が深すぎます。</translation>
    </message>
    <message>
        <source>{what} is no GeoJSON file.</source>
        <translation>{what} は GeoJSON ファイルではありません。</translation>
    </message>
    <message>
        <source>{what} is no sound GeoJSON file: {error}.</source>
        <translation>{what} は正しい GeoJSON ファイルではありません: {error}。</translation>
    </message>
    <message>
        <source>{what} is taken to be in the coordinates of the scene, which has no CRS.</source>
        <translation>{what}：シーンに CRS がないため、シーンと同じ座標とみなします。</translation>
    </message>
    <message>
        <source>{what} reaches beyond the image; it is used as far as the image goes.</source>
        <translation>{what} は画像の外まで広がっています。画像の範囲内だけを使います。</translation>
    </message>
</context>
</TS>
