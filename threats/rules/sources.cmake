set(ROOM_SOURCES
  ModelGraph.cpp ModelGraph.h
  RuleRun.cpp RuleRun.h
  RuleSet.cpp RuleSet.h
  ThreatInstance.cpp ThreatInstance.h
  WhyText.cpp WhyText.h WhyWords.cpp WhyWords.h)
