set(ROOM_SOURCES Picture.cpp PictureSvg.cpp SafeText.cpp Scene.cpp SceneGlyph.cpp ScenePalette.cpp SceneSvg.cpp WireCurve.cpp)
