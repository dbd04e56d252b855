<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="pt_BR" sourcelanguage="en">
<context>
    <name>ClearDate</name>
    <message>
        <source>(chosen)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>, about {time} left</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>90 % interval of {band}, plus and minus (reflectance)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>: too old for CUDA 13, which needs {needed}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A Python could not be fetched: {reason}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A clear image of another date: red, green, blue, NIR</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A few seconds of training, to see how all of it works.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A file of the environment cannot be written.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A folder that pip download filled on another machine</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A model cannot be called {name}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A network that also looks at the clear pixels of T2 around the cloud.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A network that changes T1 itself; the models that come with ClearDate are such.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A package arrived damaged.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A program did not answer for {seconds} s.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A run that was stopped goes on with what is missing. Untick after changing settings.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A scene classification (SCL), a mask or a layer of polygons</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A scene file; may be given several times.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A simpler answer to compare with, for example optical T1; it also says where the scene changed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A small network that corrects a straight line from T1 to T2.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A trained model that takes part beside the method.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A trained network of the library that takes part as well</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>About {needed} GB of memory are needed, {free} GB are free. Close other programs.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>About {percent} of T2 is cloud.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>About {percent} of T2 is cloud: little is left to learn from and to check with.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>About {time} on two cores and {memory} GB of memory.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>About {time} on two cores and {memory} GB of memory; more with a model.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Adam's learning rate; unset, the preset's (0.0002 for the paper's).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add the ending.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Advanced</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>After</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>All layers cover optical T2.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>All of T2 is cloud, so there is nothing to learn from. Use Simulate in the Processing toolbox instead, which needs no clear pixel.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>All of it as JSON</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>All of it is cloud: use Simulate optical image.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Also</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>An optical image of the date of {name}, every pixel of it simulated.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>An optical image without a SAR image that near in time is left out.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Angle</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Another QGIS is changing the environment (process, since: {holder}).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Areas (optional)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Arithmetic of the convolutions while training; validation and the model are fp32. auto: bf16 on a GPU that has it, fp16 on an older one, fp32 on a CPU.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ask your administrator about the limits of your account.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Asking the registry</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Batch file</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Batches learned as one</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Batch…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Before</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Before / after</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Beware</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>CUDA</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Change under the cloud that radar does not see, such as the colour of a crop.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Channels of the first layer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Channels of the network's first layer; unset, the preset's (64 for the paper's). Smaller is faster and weaker.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Check</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Check that it exists and may be run.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Check the connection and QGIS's proxy, or install from a folder of wheels.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Check the path or choose another layer.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Check the path, or leave it out to use the package registry.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Check the path.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Check the permissions and the free space.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Check the proxy in QGIS's options (Network), or install from a folder of wheels.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Checks</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Checks that the rasters of one place fit together and writes them down as a scene, which Train model learns from.
The rasters are not copied. A cloud mask of T2 keeps cloudy pixels out of the training; polygons are written to a file beside the scene.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose a Python {oldest} to {newest}, or leave it to ClearDate.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose a file name that ends in .onnx.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose a file; it is added to the project</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose a folder on a disk of this machine.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose a folder with a short path, such as C:\ClearDate.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose a polygon layer.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose a raster</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose another folder for the scene.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose another folder.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose another name.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose the cloud mask of T2, or draw the clouds on the map.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose the folder that holds the images.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose {layers}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Clear</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Clear dates have at most this cloud (%)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Clear optical image of T1, for models that need it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Clear optical image of T1: 4 bands, red, green, blue and NIR.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>ClearDate</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>ClearDate (fill cloudy dates from SAR)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>ClearDate fill: {name}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>ClearDate model</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>ClearDate model (*.onnx)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>ClearDate scene</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>ClearDate simulation: {name}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>ClearDate's compute environment is not installed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>ClearDate: compute environment</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Close it where it is open, or choose another folder.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Close other programs, or choose smaller tiles, patches or batches.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cloud</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cloud and shadow that the mask misses: they stay in the image, and what was learned from them is wrong.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cloud mask of T2 (raster or polygons)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cloud mask of T2, a raster or a GeoJSON file of polygons; training uses the clear pixels only.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cloud mask of T2: a raster, or a GeoJSON file of polygons.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cloud values</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Clouds drawn</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Clouds of T2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cloudy dates</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cloudy dates are filled from the nearest date that is as clear as this.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cloudy optical image of T2: 4 bands, red, green, blue and NIR.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Comes with the first epoch.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Compile the generator</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Compile the generator with torch.compile; needs a C++ compiler and a minute at the start, and is faster on some machines.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Compression</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Compression of the outputs: zstd is fast, deflate is read by every program.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Compute activations again instead of keeping them: less than half of the memory for the paper's presets, up to a third more time, the same result.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Compute environment</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Compute environment…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copy as Python</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copy as command</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copy log</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Correct it, or remove it to use the plugin's own environment.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Curves of the training</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Date</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Date {number} of {count}: {title}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Dates filled</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Dates that failed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Delete the environment in {folder}? Your images and models stay.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Device</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Different CRS ({names}); all are put on the grid of optical T2 while read.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Done</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Done in {time}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Downloading {name} ({size} MB)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Draw clouds on the map: click for corners, right click ends a cloud, Backspace takes a corner back, Esc drops it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Draw polygons around the clouds, or choose another layer.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Draw test area</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Draw training area</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Dropout rate</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Dropout rate; unset, the preset's (0.5 for the paper's).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Each date gets a filled image, a trust layer and a report, called as its image.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Edge of a patch in pixels; unset, the preset's (256 for the paper's).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Edge of a tile in pixels; 0 chooses.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Else the others go on, and the summary says why it failed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Environment</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Epochs</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Epochs; unset, the preset's.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Error of each band (RMSE in reflectance)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Evaluate simulation</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Evaluation</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Expected error of {band} (reflectance)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>False colour (NIR, red, green)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Fetching Python {version}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>File</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Fill</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Fill a date</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Fill clouds</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Fill it by pip download on a machine with the same system and Python.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Fill many dates</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Fill many dates…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Fill the cloudy part of an optical image from SAR</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Filled</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Filled by {method}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Filled by {method}. On clear pixels of the same date that it had not seen, it is off by {error} in reflectance on average.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Filled image</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Filled {name}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Fills every cloudy date of a folder, one after the other.
Files are told apart by the date in their names, by their bands (SAR 2, optical 4) and by words such as cloud, mask or SCL for cloud masks (rasters or polygons). Every cloudy date is filled from the nearest clear one, each with its nearest SAR image.
A date that fails does not stop the others. The table summary.csv says what became of each; batch.json can be opened in the batch dialog of Fill clouds, to look at the pairs and change them.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Fills the cloudy part of an optical image (date T2) from SAR and an older clear image (date T1).
Several methods are fitted on the clear pixels of T2 and compared on clear pixels that they have not seen; the best one fills. Clear pixels stay as they are. The log shows the scores of every method.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Folder</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Folder of the results</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Folder of the time series</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Folder of wheels</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>For NVIDIA's graphics cards. auto: if the driver is new enough.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>For each pixel: observed or simulated, the error to expect, and what is unlike</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>For filling dates</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>For filling dates and training</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>For what</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Four files with the bands that are needed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Free some space, or choose a folder on another disk.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>GPU</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Gaussian process</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Give a model that ClearDate trained.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Give the file that Fill clouds wrote as its trust layer.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Give the values with commas between them, for example 3,8,9,10.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Go on from the checkpoint beside the output.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Go on from the last checkpoint</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Grow by</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Grow the cloud mask by (pixels)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Grow the cloud mask by this many pixels.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>HTML</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Half the 90 % interval, in expected errors: {widths}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Hatch</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Hatch the area that is simulated</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Hatch the simulated area</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Held-out pixels, PSNR in dB</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Help</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How far to trust the filled {name}: which pixels are simulated, the expected error and 90 % interval of each band in the numbers of the image, and where the inputs are unlike anything seen.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How much of T2 is cloud is not known yet.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How true the expected errors are</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>If you set an index or a mirror for pip, check that it has the package.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Image to score</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Images</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Inputs</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Inputs: {}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Install</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Install Python {version} yourself and name it in the settings.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Install Python {version}, or uv, and try again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Install again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Install from a folder of wheels</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Install from these files alone, without a network.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Install the compute environment</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Install what requirements/simulate.txt names, or let ClearDate install its own.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Install, repair or remove…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Installs, repairs, checks or removes the Python environment that does ClearDate's computing.
It is a folder of its own: QGIS's Python is not touched. What is there already stays in use until the new one has been tried and found to work.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Install…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>JSON</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Keep dates that are filled already</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>L1 loss</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Layer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Learn so many batches as one, with the memory of one; batch norm still sees each apart. Presets with a discriminator compute their generator once more for it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Learning rate</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Left empty: {python}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Log</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Log: {path}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Looking for a Python</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Looking for a graphics card</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Looking through {folder}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Loss while training</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>MAE</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Made by ClearDate {version} on {day}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Make training scene</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Makes hatched polygons of the pixels that a fill has simulated, from its trust layer.
Put them over the filled image. Images of more than 2000 pixels an edge are read coarser.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Making the environment</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Mask</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Mask of pixels to score</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Method</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Method and result</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Method: {}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Model</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Model (SHA-256): {}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Model file</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Models</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Models ran on</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Models run on the processor: CUDA was tried and does not work here ({reason}).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Models run on the processor: the driver {driver} of {gpu} is older than {needed}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Models that come with the plugin stay.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>More</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Name it in PYTHON.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Name of the scene</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Name of the scene; unset, the name of the file.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Networks that look into connections have an authority of their own: add it to QGIS's options (Authentication), or install from a folder of wheels.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No CRS, but all layers share one pixel grid.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No NVIDIA graphics card was found; models run on the processor.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No Python {version} to use was found; fetching one (about {size} MB).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No date could be filled. The first that failed is {date}: {reason}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No report yet. Fill a date, or open the report of an earlier run.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>None was found that will do; Python {version} is downloaded (about {size} MB).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>None yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing can be written to the folder {folder}. Choose another one.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing is damaged.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Now</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Numbers that models compute with: auto takes 8 bits on processors that are fast at it, and 16 on a GPU, where their cards state that at most 0.1 dB is lost.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Numbers that the model computes with: auto takes 8 bits on processors that are fast at it, and 16 on a GPU, where its card states that at most 0.1 dB is lost, and 32 for those that come with ClearDate.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Offset of optical T1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Offset of optical T1; -0.1 for Sentinel-2 products of baseline 04.00 and later.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Offset of optical T2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Offset of optical T2, as for T1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Offset to reflectance</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Offset, as for the scale.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>On clear pixels that it had not seen: {parts}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>On held-out pixels the expected error is {ratio} of the real one (1 is best).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>One CRS: {name}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>One with all libraries in it, such as a conda environment</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Only {free} are free on this disk; {needed} are needed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Only {share} of optical T2 is covered by all layers; the rest stays empty.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open a report</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open as algorithm…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open in browser, to read or print</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open the JSON file that Fill clouds or Evaluate simulation wrote as its report.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Optical T1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Optical T1, the clear date</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Optical T1, the clear date (red, green, blue, NIR)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Optical T2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Optical T2 (red, green, blue, NIR)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Optical T2 as it came</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Optical as reflectance (value x {scale}).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Optical image of T1: 4 bands, red, green, blue and NIR.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Optical image of T2, the target: 4 bands.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Optical images have 4 bands and a name such as s2_20210907.tif.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Out of domain</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>PSNR</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>PSNR (dB) and SSIM: higher is better. Spectral angle (degrees) and mean absolute error (MAE, in reflectance): lower is better. Changed: where T1 and T2 differ.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>PSNR changed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>PSNR of a line per band</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>PSNR of copying T1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Page</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Patch size (pixels)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Patches in a batch</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Patches in a batch; unset, the preset's.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Patches on a regular grid (the paper's) or random crops with flips and rotations; unset, the preset's.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pictures</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Please report it with the lines below.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Please report it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Precision</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Press Install in the ClearDate window, or run: {command}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Prints the versions, devices, paths and the state of the compute environment.
Every device is tried with a tiny network. Send the output along with a question.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Python</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Python of the worker</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Python to make it of</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Python {version}, installed on {date}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Quality</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ran on: {}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Read every file and try the worker</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reading every file of the environment</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reading samples of the layers…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reading the cloud mask…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ready for filling dates and training.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ready for filling dates.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ready. The Python that {source} names does the computing.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ready. The developers' environment in the plugin's folder does the computing.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Recent</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reflectance is value x scale + offset, for all images. Unset: each file's own tags, else 0.0001 for numbers above 2 and 1 below.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reflectance of optical T1 is value x scale + offset. Unset: the file's own tags, else 0.0001 for numbers above 2 and 1 below.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Remove the compute environment</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Removed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Removed the environment in {folder}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Removed {folder}, left by an installation that was interrupted.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Remove…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Repair</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Repair the compute environment: {command}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Repair will replace it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Replace what is damaged, and nothing else</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Report</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Report page</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reports (*.json)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Result</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>SAR</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>SAR T1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>SAR T2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>SAR as linear power.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>SAR at most so many days away</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>SAR image near T1, for models that need it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>SAR image near T1: 2 bands, VV and VH.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>SAR image near T2: 2 bands, VV and VH.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>SAR image of the date to simulate: 2 bands, VV and VH.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>SAR in dB.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>SAR near T1, the clear date (VV, VH)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>SAR near T2, the date to simulate (VV, VH)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>SAR of about the date T1: VV and VH, calibrated</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>SAR of about the date T2: VV and VH, calibrated</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>SAR to optical</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>SAR units</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>SSIM</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sampling of patches</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save as HTML…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save it as a GeoTIFF (Export &gt; Save As) and give that.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save memory</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save the filled image</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save the report</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save to</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Scale of optical T1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Scale of optical T2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Scale of optical T2, as for T1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Scale to reflectance</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Scene</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Scenes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Score only where the first band of this raster is valid and not 0, for example the trust layer of fill.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Scored on {count} clear pixels of the date that were held out of the fitting.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Scores</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Scores a simulated image against a true one: PSNR, SSIM, spectral angle and absolute error.
With a simpler answer to compare with, such as the older image, that one is scored too, and pixels that changed are scored apart.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Scores of every method, as JSON.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Seed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Seed of every random choice.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sentinel-1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sentinel-2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Set an HTTP proxy in QGIS's options, or install from a folder of wheels.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Settings</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Shadow, clouds and cirrus of Sentinel-2: {values}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sharpen changed areas</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sharpen what has changed to the sharpness of the clear part, for 0.15 dB at most.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show the trust layer on top</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Simpler answer to compare with</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Simulate optical image</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Simulated area</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Simulated image</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Simulated in {name}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Simulated pixels</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Simulated {name}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Simulates a whole optical image of a date from its SAR image.
Use it where no pixel of the date is clear; where some are, Fill clouds does better. Without a model it takes what the generators that come with ClearDate agree on; they, and all models that compare two dates, also need the SAR and optical image of a clear date.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Starting…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>State</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>State of the environment</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Status</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stop</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stop all runs of ClearDate and close other QGIS windows, or choose a folder.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stop all runs of ClearDate, close other QGIS windows and try again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stop at the first date that fails</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stopped.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stopped. Nothing was written.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stopped. What was there before is as it was.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stopping, keeping the best model…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stopping…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Suits a first try; the model is weak.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Suits comparisons with earlier work; a graphics card helps.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Suits comparisons: without a clear image of T1 it is much weaker.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Suits dates that are partly clear, and a computer that may work for a while.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Suits one scene of your own on any computer: begin with it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Suits several scenes and dates, to fill dates that are cloudy throughout.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Suits those who compare with the paper and have a graphics card.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Suits those who repeat the paper and have a graphics card.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Summary</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Swipe over the map: T2 as it was beside T2 filled</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>T1 and T2 are the same date, {date}. Choose a clear image of another date.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>T1 is {t1}, T2 is {t2}: {days} days apart.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Test area</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>That is about as much as {method} ({error}).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>That is {share} MORE than {method} ({error}).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>That is {share} less than {method} ({error}).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The Python that the compute environment was made of is gone ({path}).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The Python {path} does not exist.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The U-Net of pix2pix that sees SAR alone, as in earlier work.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The areas overlap; where they do, pixels are for testing only.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The clouds are a layer in memory: save it as a file and choose that.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The cloudy image that is to be filled: red, green, blue, NIR</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The compute environment in {folder} works.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The compute environment is damaged. Repair it: {command}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The compute environment is of another version of ClearDate.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The compute environment is there.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The compute environment was not made to its end.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The dates are not known: no layer name or file name has them. Check them.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The disk is full.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The disk of {folder} has {free} MB left; {needed} MB are needed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The disk of {folder} knows no locks: {reason}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The expected errors are too large: they are {share} of the real ones.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The expected errors are too small: they are {share} of the real ones.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The filled image, a GeoTIFF.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The folder of wheels {folder} does not exist.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The folder {folder} cannot be written to: {reason}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The folder {folder} does not exist.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The folder {folder} has no wheel of {what} for this system.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The folder {path} cannot be made: {reason}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The image is off by {error} in reflectance on average.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The image to score: 4 bands.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The images of all dates, also in folders of its own; each has its date in its name.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The installation is not done. Stop it?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The land under the cloud itself. All figures are of clear pixels of the same date; what is found only under the cloud was never seen.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The layer {name} does not come from a file but from {kind}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The layer {name} is no file of its own: {path}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The layers do not overlap. Choose layers of one place, or check their CRS.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The libraries were installed but do not work here: {faults}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The log has all that it said.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The log has all that was done.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The mask holds no cloud.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The mask looks like a scene classification (SCL). Say which of its values are cloud: {values}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The mask names no cloud in T2. Check its values, or choose the mask of T2.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The model {path} does not exist.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The model, an .onnx file written by train. Unset: the one that comes with ClearDate, which needs all three images.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The model, an .onnx file.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The output can be written.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The output {name} does not end in .tif. Add the ending.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The output {name} is one of the inputs. Choose another name.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The overlap cannot be told: check the CRS of the layers.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The package registry cannot be reached.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The package registry has no {what} for this system.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The package registry's certificate is not trusted.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The paper's network of two dates, trained against a second network.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The paper's network of two dates, without the second network.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The paper's network that sees SAR alone, trained against a second network.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The paper's network that sees SAR alone, without the second network.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The path {folder} is too long: Windows holds 260 characters.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The paths of the libraries are too long in this folder.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The polygons cannot be written to {path}: {reason}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The polygons, which QGIS shows hatched.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The proxy refused the connection to the package registry.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The report does not say how large the error is.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The report in plain words, with pictures: one HTML file that any browser shows. It needs no report in JSON.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The report page {path} cannot be written: {reason}. All else is there.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The result goes to temporary files, which are gone when QGIS ends.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The run ended without saying why.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The scene has no optical T2, which is what a model learns.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The scene, a JSON file.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The scores of every method</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The scores, as JSON.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The simulated image, a GeoTIFF.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The system does not allow files as large as the libraries are.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The test area lies outside of all scenes.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The training area lies outside of all scenes.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The true image: 4 bands.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The trust layer that Fill clouds has written.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The worker crashed (signal {code}).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The worker ended with exit code {code}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The worker ended without a result.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The worker reported {path} as written, but it does not exist.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The worker was killed, probably because memory ran out.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The worker's Python {python} cannot be started: {reason}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no Python to use.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no SAR image within {days} days.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no clear date with a SAR image of its own to fill it from.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no cloud mask of this date; it counts as clear.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no map to draw on.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no optical image with a date in its name in {folder}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There was nothing to fill: the image was copied as it is.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This folder cannot be used.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This machine has no Python that an environment could be made of.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tile size (pixels)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Train</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Train model</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Training</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Training area</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Trains a model on one or more scenes and writes it as one .onnx file, for Fill clouds and Simulate optical image.
The log shows the scores of every epoch beside those of copying T1 and of a straight line per band. Cancelling keeps the best model so far.
fast suits any machine; the other presets are those of the literature and want a graphics card.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>True colour</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>True image</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Trust layer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Trust layer, a GeoTIFF: source of each pixel, expected absolute error and 90 % interval of each band, and where the inputs are unlike anything seen.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Trust of {name}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Try again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Trying the worker</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Units of the SAR layers</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Units of the SAR layers: dB, linear power, or auto to tell by the values.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Unpacking the libraries</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Up to {needed} MB may be written, {free} MB are free in {folder}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Update</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Use ClearDate's own</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Use the NVIDIA graphics card (CUDA)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Use this Python as it is</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Using {python}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Values of the mask that are cloud</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Values of the mask that are cloud, for example 3,8,9,10 of Sentinel-2's scene classification. Unset: every valid value but 0.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Values of the mask that are cloud, with commas; SCL: {values}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Wait until it is done, or stop it there.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Web pages (*.html)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Weight of the L1 loss</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Weight of the L1 loss beside the adversarial loss; unset, the preset's (100 for the paper's).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What may fill: auto (a blend of trees, the Gaussian process gp and the models given, weighed on held-out clear pixels), copy, linear, trees, gp, or a model file. May be given several times; without auto trees or the first of these that clearly leads is taken.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What may fill: auto blends boosted trees (trees) and a Gaussian process (gp), weighed on held-out clear pixels. With a model, the model takes part too.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What to do</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What to make the environment of, or with use: what to use as it is.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What to train</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What to train.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>When not to trust it: what was not checked</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Where models run.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Where the model runs.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Where to put it; unset, into the QGIS profile.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Where to train.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Where to train: a GeoJSON file with polygons, or an extent xmin,ymin,xmax,ymax in the scene's CRS. Unset: everywhere but the test area.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Where to validate, as for the training area. Unset: blocks held out of the scene.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Whether the dates are those of the files.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Whether the layers lie exactly on each other: a shift of a pixel blurs every result.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Whether the true image is true: haze or shadow in it counts as an error.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Whether the worker runs</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>With CUDA</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>With CUDA, which was tried and works.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Without network, or with another Python</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Without the tenth of the pixels that is trusted least, the error is {cut} smaller; without the tenth that really is worst it would be {best} smaller.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Zoom to it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a straight line from T1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>about {download} to download, {disk} on the disk</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>about {time} left</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>accuracy</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>adversarial loss</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>all but 0</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>all but the test area</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>auto</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>auto: the best on clear pixels</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>batch</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>blend</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>blocks spread over each scene</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>boosted trees</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>cGAN</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>cloud</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>cloud removal</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>copy of T1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>copying T1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>dB</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>deep learning</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>epoch</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>gap filling</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>install</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>install: make it anew; repair: replace what is damaged; check: read every file and try the worker; remove: delete it; use: take the Python given below instead of an environment of ClearDate's own.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>it cannot make environments (on Debian and Ubuntu: install python3-venv)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>it has 32 bits</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>it holds no JSON</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>it holds no scores of methods</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>it is larger than any report</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>it is missing</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>it is no Python that runs</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>it is {name}, not CPython</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>its version is {version}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>like {method}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>line from T1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>line from T1 to T2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>linear power</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>loss</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>loss of the discriminator</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>neural network</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>none</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>observed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>offset</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>onnx</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>onnxruntime</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>onnxruntime does not offer it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>optical</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>pip cannot use a SOCKS proxy.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>pip ended with exit code {code}: {reason}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>pix2pix</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>polygons</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>scale</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>simulate: filling dates; train: training too.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>simulated</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>spectral angle</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>temporary files</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the settings</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the simpler answer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the simulated image</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>this model</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>time series</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>told by the values</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>torch</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>training</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>trees</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>unlike both</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>unlike the clear pixels of the date</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>unlike what the model was trained on</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>validation</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>version {found} instead of {pinned}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>works</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{date}: filled by {method}, {psnr} dB on held-out clear pixels.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{filled} date(s) filled, {failed} failed; {summary} says more.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{folder} is in use: {reason}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{folder} is inside the plugin, which QGIS deletes when it updates it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{free} free</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{hours} h {minutes} min</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{label} has 8 bits, as a picture has. Choose the reflectance product, or set scale and offset under Advanced.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{label} has hardly a value below 1000. If it is a Sentinel-2 product of 2022 or later, set its offset to -0.1 under Advanced.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{label} holds no valid pixel. Choose another layer, or check its nodata value.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{label} is neither dB nor linear power as stated (median {middle}). Calibrate it to sigma or gamma nought.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{label} is no reflectance: 99 % lie below {top} after scale {scale} and offset {offset}. Set them under Advanced.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{label}: the file {path} does not exist.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{label}: the layer cannot be read.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{label}: {given} does not exist or is no raster that QGIS can read.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{label}: {layer} has {found} band(s), but {wanted} are needed: {names}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{label}: {layer} holds no polygons.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{label}: {name} has {found} band(s), but {wanted} are needed: {names}. Choose another layer.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{label}: {path} is no {suffix} file.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{lead} dB WORSE than {method}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{lead} dB better than {method}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{method} (simple)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{minutes} min</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{names}: no CRS is known, and the layers do not share one pixel grid. Set the CRS in the file (Raster &gt; Projections &gt; Assign Projection).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{name} exists and will be replaced.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{name} has no polygon yet. Draw the clouds on the map.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{name} is chosen as {one} and as {other}. Choose another for one of them.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{name} is left out: it has {count} band(s), and its name does not say cloud mask. SAR has 2 bands in one file, optical 4.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{name} is left out: there is no date in its name.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{name} is left out: {first} is of the same date.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{name} is {found}; ClearDate was tested with {pinned}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{name} with the pixels under its cloud mask simulated from SAR of both dates and {t1}. All other pixels are those of the input.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{name}, driver {driver}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{number} GB</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{number} MB</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{path} cannot be used: {reason}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{path} cannot be written: {reason}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{path} cannot run the worker: {reason}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{path} is missing or changed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{path} is missing. Make the scene again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{path} is no raster that QGIS can read.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{path} is no report of ClearDate: {reason}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{path} is no trust layer of ClearDate.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{path} is not one of your own models.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{path} lacks libraries: {names}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{program} cannot be started: {reason}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{python} is used from now on; it can {tier}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{sar} ({sar_date}) is {days} days from {optical} ({date}). Take the SAR image nearest to it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{seconds} s</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{share} of optical T2 is covered by all layers; the rest stays as it is.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{share} of the simulated pixels are unlike the clear pixels of the date; there the figures of this report say little. The trust layer shows where.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{source} names a Python that does not exist: {path}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{text} is no number. Correct it under Advanced, or leave it empty.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{what}: {part} is no whole number.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{what}: {path} does not end in {suffix}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{what}: {path} is also an input or another output.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>≤ 0.01 in reflectance</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>≤ 0.02 in reflectance</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>worker</name>
    <message>
        <source>({days} days apart)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>--compile and --save-memory do not go together.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>1 band</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>2 bands, VV and VH</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>4 bands, red, green, blue and NIR</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>8 bits change its PSNR on held-out pixels by {int8_loss_db} dB, 16 bits by {fp16_loss_db} dB.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>8 bits were asked for on {wanted}; networks run in 8 bits on the CPU.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A checkpoint of an earlier run, {name}, will be replaced; to go on from it, resume.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A tile of {size} pixels fits the memory of {name} only when nothing else runs there; going on with one run at a time.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A tile of {size} pixels is too large for the memory of {name}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>CUDA was asked for, but torch finds no GPU it can use.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Calibrate the SAR image to sigma or gamma nought, in dB (about -30 to 0) or linear power (about 0 to 1).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Call it {value}.onnx.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Check the CRS of both files.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Check the cloud mask and the test area.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Check the cloud mask and the training area.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Check the file.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Check the mask, the nodata values and that the images overlap.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Check the path.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Check the permissions, or choose another place.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose a path of its own for each output.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose a smaller learning rate, or the precision fp32.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose a smaller patch, a larger training area, or random sampling.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose a smaller tile, close other programs, or work on a smaller part.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose an empty folder, or a new one.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose another folder for the output.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose another folder.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose another name.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose another path for the output; inputs are never overwritten.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose another place, or close programs using it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose auto, or fp16.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose auto, {methods} or an .onnx file.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose from {low} to {high}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose one of {choices}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose one of {jobs}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose one.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose the device auto or cpu, or install torch with CUDA and a driver.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose the device auto or cpu, or the precision auto or fp32.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>ClearDate's own generators are missing: there is no .onnx file in {folder}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copy or download the file again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cut out a part.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Delete it and train without resuming.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Draw a polygon, not lines.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Epoch {epoch} of {epochs}: PSNR {row} dB</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Export it as one file; ClearDate opens no file that a model names.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Filling by {method_name}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Free some disk space or choose another disk.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Free some disk space, write the model to another disk, or train on fewer scenes.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Free some disk space.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Free some space, or write elsewhere.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Give a GeoJSON file with polygons.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Give a file whose bands share one scale and one offset.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Give a finite number.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Give a model written by ClearDate's train.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Give a number {limits}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Give a raster that GDAL reads, for example a GeoTIFF.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Give a raster with {bands}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Give a smaller number.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Give amplitudes in dB.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Give another file, or check its nodata value.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Give another.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Give at least one, or leave it out.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Give files of the same place with valid pixels in common.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Give files of the same place, and check their CRS.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Give it, or name a model that takes {flag} alone (task A).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Give it, or use a model that takes {flag} alone (task A).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Give longitude and latitude, or name the file's CRS in its member crs.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Give the name of a file.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Give the reflectance product and not a picture of it, or set scale and offset.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Give the same scenes and settings, or train without resuming.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Give xmin,ymin,xmax,ymax or a GeoJSON file.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Give xmin,ymin,xmax,ymax with xmin &lt; xmax, ymin &lt; ymax.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Give {kind_name}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Go on with that version, or train without resuming.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Going on after epoch {epoch}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Importing the libraries</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Importing what training needs</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Install ClearDate's extra '{extra}' in the environment that runs it ({executable}).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Install the plugin again, or name a model.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Install {package}, or choose the device auto or cpu.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It is not clear that SAR helped on this scene</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Its PSNR in {precision} is no number.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Leave the model out, or train it on another date.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Little of the date is clear, so it may be otherwise under the cloud.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Looking for clouds</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Make it again with 'scene'.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Make one with the command or algorithm 'scene'.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Make the folder, or choose another one.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Make the scene with all rasters, or choose a preset that needs fewer.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Name another folder.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No patch of {edge} px has enough clear pixels in the training area.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>None of its activations can be in 8 bits.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not one pixel has all inputs: the layers are nodata where others are not.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing can be written to {parent}: {strerror}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Optical T1 and T2 are {days} days apart; a T1 nearer in time may do better.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Optical T1 says little of T2{apart}: their correlation on clear pixels is {correlation}. The fill rests on SAR and on what the clear pixels teach; use a T1 nearer in time if there is one.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Optical T2 has {clear} clear pixels ({cloud} of {total} are cloud); filling learns from the clear part and needs at least {least_clear}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Painting the landscape</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Patches of {smallest} px are too small for the discriminator.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Please report it with the log.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reading {name}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Removed {path}, left unfinished by an earlier run.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Running a tiny network on each device</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>SAR T2 did harm on this scene</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>SAR helped on this scene</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save it as EPSG:4326.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save the polygons again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save the polygons as GeoJSON.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Scoring</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Set scale and offset so that reflectance = value x scale + offset lies in 0 to 1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Set the CRS of the file, or give files that share one pixel grid.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stopped by the user.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stopped by you: the best model so far (epoch {epoch}) is kept.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stopping. Ctrl-C again ends at once.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Take patches and scenes of {minimum} px or more, or a preset without one.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The area {area} does not have four numbers.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The area {area} is empty.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The bands of the file given as {role} have different scales or offsets: {path} has scales {scales}, offsets {offsets}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The checkpoint {checkpoint} belongs to another run: it differs in {changed}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The checkpoint {checkpoint} is of another version of ClearDate, most likely an earlier one.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The clear pixels of optical T2 are too few or too scattered to hold some out, or optical T1 and SAR are nodata there.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The clear pixels within {width} pixels of the clouds differ from those further off, as haze or shadow does that the mask misses. They stay as they are, but nothing is adjusted to them; growing the mask by {width2} pixels would fill them too.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The cloud mask holds no cloud on this image: optical T2 is copied as it is.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The cloud mask says nothing of {unknown} of the image (nodata, or it does not cover it): those pixels stay as they are, and nothing is learned from them.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The command {command} has no field {name}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The command {command} needs the library {library}, which is not installed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The demo scene needs a folder, and {folder} is a file.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The device {name} was asked for but onnxruntime cannot use it here (it has {names}).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The disk is full{where}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The disk is too small for {target}: up to {needed} MB may be needed, {free} MB are free.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The exported model differs from the trained one by {worst} of its range, {tolerance} is allowed; it is not kept.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The file given as {role} cannot be read as a raster: {path} ({error}).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The file given as {role} does not exist: {path}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The file given as {role} has {found} band{value}: {path}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The file given as {role} holds no valid pixel: {path}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The file given as {role} holds numbers of 8 bits, of which no scale is known: {path}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The folder of the output {path} does not exist.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The job file {name} cannot be read: {error}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The job file {name} holds a job {command}, not {command2}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The job is no JSON: {error}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The model adds its output to {base}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The model asks for an input named {name}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The model cannot be put into {bits} bits ({name}: {error}).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The model describes its inputs by the layers {layers}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The model describes {unknown}, which it does not take.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The model does not say of which version its operators are.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The model is for a task {task} that does not exist.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The model is kept for float32 alone: {message}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The model says task {task}, but its inputs are those of task {fitting}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The model takes residuals of a base line that its card does not give.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The model {name} (task {task}) needs {flag}, which is not given.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The model {name} failed on {shape} x {shape2} pixels: {error}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The model {name} gave values that are no numbers.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The model {name} gave {shape} for an input of {shape2}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The model {name} needs the clear pixels of optical T2 (task {task}).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The model {path} cannot be loaded: {error}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The model {path} cannot be read: {strerror}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The model {path} cannot run in 8 bits: its card holds no ranges of activations.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The model {path} does not end in .onnx.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The model {path} keeps its weights in other files.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The model {path} uses operators that are not standard: {foreign}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The model's base line does not have a slope for every output band.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The model's card cannot be read: {error}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The model's card gives a range of {unknown}, which its network does not have or not in 8 bits.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The model's card has version {card_version}, this ClearDate reads {card_version2}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The model's card has version {version}, this ClearDate reads {card_version}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The model's card has {ranges} ranges of activations.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The model's card states a loss of {loss} dB.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The model's description of its inputs does not fit their bands.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The model's description of its inputs has a scale or share below 0.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The model's description of its inputs holds a covariance that is none.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The model's description of its inputs holds values that are none.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The model's halo {halo} or multiple {multiple} is off.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The model's list of inputs is empty or names one twice.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The model's operators are of version {version}, in 8 bits there are none before {least_opset}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The model's range of {name} is none: {low} to {high}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The model's scaling of {name} does not have two values for every band.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The model's scaling of {name} is no range: {low} to {high}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The model's {name} has the bands {value}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The network has a node without outputs: {op_type}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The network has {values} {title}s instead of one.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The network's weights {name} {fault}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The network's {title} has {dim_value} channels, its card says {channels}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The network's {title} is no float32 tensor of 4 axes.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The output folder {path} cannot be made: {existing} is a file.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The output {path} exists and is protected from writing.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The output {target} is a device, a pipe or another thing that is no file.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The output {target} is a folder.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The output {target} is a link to itself.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The picture {path} cannot be written.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The precision bf16 was asked for, and this GPU has none.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The reach of {name} is not known.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The scene file {path} cannot be read: {strerror}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The scene file {path} has version {version}, this ClearDate reads {version2}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The scene file {path} lacks something: {error}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The scene has no CRS: {lower}{what} is taken to be in its own.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The scene is synthetic: it shows how things work and says nothing of quality.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The scene {name} has no {name2}, which the preset needs.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The scenes take {size} GB when decoded, and {folder}, where they are kept while training, has {free} GB free.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The scenes take {size} GB when decoded: they go into a file in {parent} until training ends.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The smallest scene is {smallest} px wide: patches are {smallest2} px, not {patch} px.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The training and the test area overlap; there it is test.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The training diverged: in no epoch is the score a number.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The truth has {height} x {width} pixels; at most {max_pixels} can be scored at once.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The values of the file given as {role} are no reflectance: 99 % lie below {top} after scale {scale} and offset {offset} ({path}).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The values of the file given as {role} are no {wanted}: {path} has median {middle}, 1 % below {low}, 1 % above {high}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The worker takes a command and a job file, not {arguments}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The {role} is polygons: the values that are cloud are not looked at.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The {role} {path}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There are 1 to {most_ranges}; train or export it again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no checkpoint {path} to go on from.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no clear pixel to learn from in the training area.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no clear pixel to validate on in the test area.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no command {command}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no method {name}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no space left to write {target}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is not one pixel to score: the images and the mask have none in common.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This is a fault in ClearDate: {name}: {error}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This is a fault of the export: report it with the versions of torch and onnxruntime.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This version knows {input_units}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This version knows {known}, in this order.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tile {begun} of {items}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Train it again, or choose the precision auto or fp32.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Train it again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Train or export it again, or choose the precision fp32.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Train or export it again, or use smaller tiles.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Train or export it again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Train or export the model again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Train without resuming.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Trying {name}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Update ClearDate, or train the model again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Use a model written by ClearDate's train.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Use it with fill.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Use simulate for a date that is cloudy all over, and check that the mask is the right one.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Use simulate, or give inputs that are valid where T2 is clear.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Use smaller tiles (--tile), or the device cpu.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Without a model, simulate needs {missing} too: the generators that come with ClearDate change optical T1 by what SAR says.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a list</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a number</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a text</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a whole number</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>all over {figure} and {figure2}; where it changed {figure3} and {figure4}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>at {filename}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>cloud mask</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>dB or linear power</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>from {low} on</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>from {low} to {high}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>linear power</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>onnxruntime does not run it: {error}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>optical T1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>optical T2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the model</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>too little to tell</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>torch.compile does not work on this machine ({reason}); training goes on without.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>true or false</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{filename} cannot be opened or written: {strerror}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{flag} and {flag2} are both {path}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{flag} cannot be {value}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{flag} cannot hold {value}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{flag} has no value.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{flag} is missing.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{flag} is too large.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{flag} {path} is also the input {flag2}{inner}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{message} Already written: {listed}. Left as before: {listed2}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{names} was trained on this date and cannot be scored: the blocks that training holds out hold no clear pixels.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{name} cannot be put on the grid of the target: one of them has no CRS, and their pixel grids differ ({width} x {height} pixels at {bounds}, target {width2} x {height2} at {bounds2}).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{name} cannot be used here, though onnxruntime knows it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{name} does not overlap the target: it covers {xmin}, {ymin} to {xmax}, {ymax}, the target {left}, {bottom} to {right}, {top} (in the target's CRS).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{name} does not say what it was trained on; train it again for that.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{name} has a CRS that cannot be converted to the target's ({error}).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{name} has no CRS where others have one; its pixel grid fits.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{name} holds complex numbers.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{name} is damaged or cut off: pixels at row {row}, column {col} cannot be read ({error}).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{name} is {value} at step {step}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{name} of {members}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{name} runs on {ran_on}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{name} was trained on the few clear pixels of this date; how it does far from them cannot be told, so auto does not take it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{name} was trained on this very image and on all of its clear pixels, so it cannot be scored here and auto does not take it; its figures in the report flatter it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{name} would do better than {name2} by {db} dB on held-out clear pixels; the method auto would weigh them.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{part} tiles of {size} pixels at once are too much for the memory of {name}; going on with {batch}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{path} cannot be read: {strerror}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{path} is an ONNX file without a ClearDate card.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{path} is no ONNX file, or is cut off.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{path} is no ONNX file.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{path} is no checkpoint of this ClearDate, or is damaged.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{path} is no scene file.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{path} is too large for a model: {size} bytes.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{role} holds hardly a value below 1000. If it is a Sentinel-2 product of baseline 04.00 or later (2022 on), set its offset to -0.1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{role} is taken as {name} (median {middle}).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{root} is not the folder of the plugin.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{target} cannot be written: {reason}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{target} exists and is not of a demo scene.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{text} It is left out.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{titles} has no CRS; all files must share its pixel grid.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{unlike_date} of the simulated pixels look like none of the clear pixels of this date: the scene under the cloud is outside of what the methods were fitted on.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{unlike_training} of the simulated pixels look like nothing that {value} was trained on: the scene is out of its domain, and its result is a guess there. Train one on this place or season; where some pixels of the date are clear, use fill.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{verdict}: on held-out clear pixels trees lead the same with SAR T2 shuffled, and with SAR T1 in its place, by {figures} (± standard error).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{what} cannot be put on the scene's grid: {error}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{what} cannot be read: {strerror}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{what} has a CRS {name} that is not known.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{what} holds no polygons.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{what} is no GeoJSON file.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{what} is no sound GeoJSON file: {error}.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
</TS>
