set(ROOM_SOURCES
  TemplateChanges.cpp TemplateChanges.h
  YamlOutline.cpp YamlOutline.h
  YamlText.cpp YamlText.h)
