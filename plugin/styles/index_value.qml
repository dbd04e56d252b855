<!DOCTYPE qgis PUBLIC 'http://mrcc.com/qgis.dtd' 'SYSTEM'>
<qgis version="3.22.0" styleCategories="Symbology">
  <pipe>
    <rasterrenderer type="singlebandpseudocolor" opacity="1" alphaBand="-1" nodataColor="" band="1" classificationMin="-1" classificationMax="1">
      <rastershader>
        <colorrampshader colorRampType="INTERPOLATED" classificationMode="1" clip="0" labelPrecision="2" minimumValue="-1" maximumValue="1">
          <item value="-1" color="#053061" alpha="255" label="-1"/>
          <item value="-0.5" color="#4393c3" alpha="255" label="-0.5"/>
          <item value="-0.2" color="#d1e5f0" alpha="255" label="-0.2"/>
          <item value="0" color="#f7f7f7" alpha="255" label="0"/>
          <item value="0.2" color="#f0e2b6" alpha="255" label="0.2"/>
          <item value="0.4" color="#c2d96a" alpha="255" label="0.4"/>
          <item value="0.6" color="#78b843" alpha="255" label="0.6"/>
          <item value="0.8" color="#2a8a2f" alpha="255" label="0.8"/>
          <item value="1" color="#00441b" alpha="255" label="1"/>
        </colorrampshader>
      </rastershader>
    </rasterrenderer>
    <brightnesscontrast brightness="0" contrast="0"/>
    <huesaturation saturation="0" grayscaleMode="0" colorizeOn="0"/>
    <rasterresampler maxOversampling="2"/>
  </pipe>
  <blendMode>0</blendMode>
</qgis>
