<!DOCTYPE qgis PUBLIC 'http://mrcc.com/qgis.dtd' 'SYSTEM'>
<qgis version="3.22.0" styleCategories="Symbology">
  <pipe>
    <rasterrenderer type="singlebandpseudocolor" opacity="1" alphaBand="-1" nodataColor="" band="5" classificationMin="0" classificationMax="0.08">
      <rasterTransparency>
        <singleValuePixelList>
          <pixelListEntry min="0" max="0" percentTransparent="100"/>
        </singleValuePixelList>
      </rasterTransparency>
      <rastershader>
        <colorrampshader colorRampType="DISCRETE" classificationMode="1" clip="0" labelPrecision="3" minimumValue="0" maximumValue="0.08">
          <item value="0.01" color="#fde725" alpha="255" label="≤ 0.01 in reflectance"/>
          <item value="0.02" color="#8fd744" alpha="255" label="0.01 – 0.02"/>
          <item value="0.03" color="#35b779" alpha="255" label="0.02 – 0.03"/>
          <item value="0.04" color="#21918c" alpha="255" label="0.03 – 0.04"/>
          <item value="0.06" color="#31688e" alpha="255" label="0.04 – 0.06"/>
          <item value="0.08" color="#443983" alpha="255" label="0.06 – 0.08"/>
          <item value="inf" color="#440154" alpha="255" label="&gt; 0.08"/>
        </colorrampshader>
      </rastershader>
    </rasterrenderer>
    <brightnesscontrast brightness="0" contrast="0"/>
    <huesaturation saturation="0" grayscaleMode="0" colorizeOn="0"/>
    <rasterresampler maxOversampling="2"/>
  </pipe>
  <blendMode>0</blendMode>
</qgis>
