<!DOCTYPE qgis PUBLIC 'http://mrcc.com/qgis.dtd' 'SYSTEM'>
<qgis version="3.22.0" styleCategories="Symbology">
  <pipe>
    <rasterrenderer type="singlebandpseudocolor" opacity="1" alphaBand="-1" nodataColor="" band="2" classificationMin="0" classificationMax="0.4">
      <rasterTransparency>
        <singleValuePixelList>
          <pixelListEntry min="0" max="0" percentTransparent="100"/>
        </singleValuePixelList>
      </rasterTransparency>
      <rastershader>
        <colorrampshader colorRampType="DISCRETE" classificationMode="1" clip="0" labelPrecision="2" minimumValue="0" maximumValue="0.4">
          <item value="0.05" color="#fde725" alpha="255" label="≤ 0.05"/>
          <item value="0.1" color="#8fd744" alpha="255" label="0.05 – 0.10"/>
          <item value="0.15" color="#35b779" alpha="255" label="0.10 – 0.15"/>
          <item value="0.2" color="#21918c" alpha="255" label="0.15 – 0.20"/>
          <item value="0.3" color="#31688e" alpha="255" label="0.20 – 0.30"/>
          <item value="0.4" color="#443983" alpha="255" label="0.30 – 0.40"/>
          <item value="inf" color="#440154" alpha="255" label="&gt; 0.40"/>
        </colorrampshader>
      </rastershader>
    </rasterrenderer>
    <brightnesscontrast brightness="0" contrast="0"/>
    <huesaturation saturation="0" grayscaleMode="0" colorizeOn="0"/>
    <rasterresampler maxOversampling="2"/>
  </pipe>
  <blendMode>0</blendMode>
</qgis>
