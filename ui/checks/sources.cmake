set(ROOM_SOURCES ChecksPage.cpp ChecksPage.h FindingView.cpp FindingView.h ParameterField.cpp ParameterField.h ParameterForm.cpp ParameterForm.h RunCheckPanel.cpp RunCheckPanel.h)
