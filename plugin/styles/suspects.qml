<!DOCTYPE qgis PUBLIC 'http://mrcc.com/qgis.dtd' 'SYSTEM'>
<qgis version="3.22.0" styleCategories="Symbology">
  <pipe>
    <rasterrenderer type="paletted" opacity="1" alphaBand="-1" nodataColor="" band="1">
      <colorPalette>
        <paletteEntry value="1" color="#ff2fd0" alpha="190" label="like cloud"/>
        <paletteEntry value="2" color="#ffb000" alpha="190" label="like thin cloud"/>
        <paletteEntry value="3" color="#2bd9ff" alpha="190" label="like the shadow of a cloud"/>
        <paletteEntry value="4" color="#8f2fd6" alpha="170" label="like cloud in T1"/>
        <paletteEntry value="5" color="#a8641e" alpha="170" label="like thin cloud in T1"/>
        <paletteEntry value="6" color="#2f6fd6" alpha="170" label="like the shadow of a cloud in T1"/>
      </colorPalette>
    </rasterrenderer>
    <brightnesscontrast brightness="0" contrast="0"/>
    <huesaturation saturation="0" grayscaleMode="0" colorizeOn="0"/>
    <rasterresampler maxOversampling="2"/>
  </pipe>
  <blendMode>0</blendMode>
</qgis>
