set(ROOM_SOURCES Picture.cpp PictureParts.cpp PictureParts.h PictureSvg.cpp SafeText.cpp Scene.cpp SceneGlyph.cpp ScenePalette.cpp SceneSvg.cpp SvgText.cpp SvgText.h WireCurve.cpp)
