set(ROOM_SOURCES SafeText.cpp Scene.cpp SceneGlyph.cpp ScenePalette.cpp SceneSvg.cpp WireCurve.cpp)
