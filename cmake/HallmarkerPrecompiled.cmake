# What nearly every file includes of Qt and of the standard library, compiled once for each way of compiling: half of the
# front end's work. Headers of the project stay out: they change. The preset dev has none, so that there a file which
# includes too little does not compile.
option(HALLMARKER_PCH "Precompile the headers of Qt and of the standard library" OFF)

set(HALLMARKER_CORE_HEADERS
  <QByteArray> <QCoreApplication> <QDate> <QDateTime> <QDir> <QFile> <QFileInfo> <QHash> <QJsonArray> <QJsonDocument>
  <QJsonObject> <QJsonValue> <QList> <QLocale> <QMap> <QRegularExpression> <QSaveFile> <QSet> <QString> <QStringBuilder>
  <QStringList> <QTimeZone> <QUrl>
  <algorithm> <array> <cmath> <cstdint> <cstring> <functional> <limits> <map> <memory> <numeric> <optional> <set> <span>
  <string> <string_view> <tuple> <unordered_map> <utility> <variant> <vector>)
set(HALLMARKER_WIDGET_HEADERS
  <QAction> <QApplication> <QComboBox> <QGridLayout> <QHBoxLayout> <QKeyEvent> <QLabel> <QLineEdit> <QPainter> <QPlainTextEdit>
  <QPointer> <QPushButton> <QScrollArea> <QTableView> <QTimer> <QVBoxLayout> <QWidget>)
set(HALLMARKER_TEST_HEADERS <QProcess> <QSignalSpy> <QTemporaryDir> <QTest>)

# hallmarker_precompile(TARGET HEADERS...): TARGET holds the precompiled headers that others share.
function(hallmarker_precompile target)
  if(HALLMARKER_PCH)
    target_precompile_headers(${target} PRIVATE ${ARGN})
    target_compile_options(${target} PRIVATE $<$<CXX_COMPILER_ID:GNU>:-fpch-preprocess>)
  endif()
endfunction()

# hallmarker_share_precompiled(TARGET FROM): both are compiled with the same options, or the compiler ignores the headers.
function(hallmarker_share_precompiled target from)
  if(HALLMARKER_PCH AND TARGET ${from})
    target_precompile_headers(${target} REUSE_FROM ${from})
    target_compile_options(${target} PRIVATE $<$<CXX_COMPILER_ID:GNU>:-fpch-preprocess>) # for ccache, see its manual
    # Outside of the window next to nothing is left for this file: classes include what moc made of them.
    if(NOT target STREQUAL "hallmarker_ui")
      set_source_files_properties("${CMAKE_CURRENT_BINARY_DIR}/${target}_autogen/mocs_compilation.cpp" PROPERTIES SKIP_PRECOMPILE_HEADERS ON)
    endif()
  endif()
endfunction()
