set(ROOM_SOURCES FieldEdit.cpp InventoryPage.cpp InventoryPage.h RecordDetail.cpp RecordDetailView.cpp RecordDetailView.h)
