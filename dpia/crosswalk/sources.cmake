set(ROOM_SOURCES
  AnswerConversion.cpp AnswerConversion.h
  CarryOver.cpp CarryOver.h
  Crosswalk.cpp Crosswalk.h
  CrosswalkTexts.h
  TemplateUpgrade.cpp TemplateUpgrade.h
  ViewCoverage.cpp ViewCoverage.h)
