set(ROOM_SOURCES AssessmentExporter.cpp AssessmentExporter.h SignatureList.cpp SignatureList.h SigningKeyFields.cpp SigningKeyFields.h SigningPanel.cpp SigningPanel.h)
