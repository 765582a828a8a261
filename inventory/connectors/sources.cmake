set(ROOM_SOURCES
  AtlasPlatform.cpp AtlasPlatform.h
  Connection.cpp Connection.h
  Connector.cpp Connector.h
  ConnectorTexts.h
  DataHubPlatform.cpp DataHubPlatform.h
  HttpClient.cpp HttpClient.h
  MarquezPlatform.cpp MarquezPlatform.h
  MlflowPlatform.cpp MlflowPlatform.h
  OpenMetadataPlatform.cpp OpenMetadataPlatform.h
  PushState.cpp PushState.h
  RemoteJson.cpp RemoteJson.h
  RemotePlatform.cpp RemotePlatform.h
  RetryPolicy.cpp RetryPolicy.h
  ReviewItem.cpp ReviewItem.h
  TokenSource.cpp TokenSource.h
  ../../resources/atlas/atlas.qrc)
