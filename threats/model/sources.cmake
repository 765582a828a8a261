set(ROOM_SOURCES
  Attributes.cpp Attributes.h Boundary.cpp Boundary.h ControlClaim.cpp ControlClaim.h Crossings.cpp Crossings.h DataAsset.cpp DataAsset.h
  Diagram.cpp Diagram.h Element.cpp Element.h ElementKind.cpp ElementKind.h Flow.cpp Flow.h JsonMembers.cpp JsonMembers.h
  ModelLayout.cpp ModelLayout.h Person.cpp Person.h ThreatDecision.cpp ThreatDecision.h ThreatModel.cpp ThreatModel.h ThreatTexts.h Truth.h)
