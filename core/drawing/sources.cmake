set(ROOM_SOURCES SafeText.cpp Scene.cpp SceneSvg.cpp)
