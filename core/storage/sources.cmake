set(ROOM_SOURCES
  LogEntryText.cpp PostgresDialect.cpp SearchWords.cpp SqlAuditLog.cpp SqlBlobStore.cpp SqlChangeFeed.cpp SqlChangeFeed.h
  SqlConnection.cpp SqlDialect.cpp SqlKeys.cpp SqlLogAppender.cpp SqlLogCheck.cpp SqlReaders.cpp SqlRecordReader.cpp SqlSchema.cpp
  SqlStaleness.cpp SqlTransaction.cpp SqlWorkspace.cpp SqlWriter.cpp SqliteDialect.cpp Workspace.cpp Workspace.h
  WorkspaceLocation.cpp)
