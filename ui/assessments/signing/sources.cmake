set(ROOM_SOURCES AssessmentExporter.cpp AssessmentExporter.h SignatureList.cpp SignatureList.h SigningPanel.cpp SigningPanel.h)
