set(ROOM_SOURCES Datasheet.cpp DatasheetAssembler.cpp DatasheetQuestions.cpp DatasheetReport.cpp DatasheetRepository.cpp DatasheetView.cpp DerivedAnswers.cpp DossierReport.cpp)
