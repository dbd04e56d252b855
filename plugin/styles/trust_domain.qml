<!DOCTYPE qgis PUBLIC 'http://mrcc.com/qgis.dtd' 'SYSTEM'>
<qgis version="3.22.0" styleCategories="Symbology">
  <pipe>
    <rasterrenderer type="paletted" opacity="1" alphaBand="-1" nodataColor="" band="10">
      <colorPalette>
        <paletteEntry value="1" color="#f28e2b" alpha="255" label="unlike the clear pixels of the date"/>
        <paletteEntry value="2" color="#4e79a7" alpha="255" label="unlike what the model was trained on"/>
        <paletteEntry value="3" color="#59364a" alpha="255" label="unlike both"/>
      </colorPalette>
    </rasterrenderer>
    <brightnesscontrast brightness="0" contrast="0"/>
    <huesaturation saturation="0" grayscaleMode="0" colorizeOn="0"/>
    <rasterresampler maxOversampling="2"/>
  </pipe>
  <blendMode>0</blendMode>
</qgis>
