<!DOCTYPE qgis PUBLIC 'http://mrcc.com/qgis.dtd' 'SYSTEM'>
<qgis version="3.22.0" styleCategories="Symbology">
  <pipe>
    <rasterrenderer type="singlebandpseudocolor" opacity="0.7" alphaBand="-1" nodataColor="" band="1" classificationMin="24" classificationMax="40">
      <rastershader>
        <colorrampshader colorRampType="DISCRETE" classificationMode="1" clip="0" labelPrecision="0" minimumValue="24" maximumValue="40">
          <item value="24" color="#440154" alpha="255" label="≤ 24 dB"/>
          <item value="28" color="#443983" alpha="255" label="24 – 28 dB"/>
          <item value="32" color="#31688e" alpha="255" label="28 – 32 dB"/>
          <item value="36" color="#35b779" alpha="255" label="32 – 36 dB"/>
          <item value="40" color="#8fd744" alpha="255" label="36 – 40 dB"/>
          <item value="inf" color="#fde725" alpha="255" label="&gt; 40 dB"/>
        </colorrampshader>
      </rastershader>
    </rasterrenderer>
    <brightnesscontrast brightness="0" contrast="0"/>
    <huesaturation saturation="0" grayscaleMode="0" colorizeOn="0"/>
    <rasterresampler maxOversampling="2"/>
  </pipe>
  <blendMode>0</blendMode>
</qgis>
