#pragma once

#include "core/jobs/Progress.h"
#include "core/storage/Workspace.h"

#include <functional>

namespace hallmarker::ui {

/// Exports an assessment to a file. What a format is made of lies below ui/; the program's wiring hands it in.
class AssessmentExporter {
public:
    struct Format {
        QString id;      ///< "pdf", "package" ...
        QString name;    ///< for people
        QString suffix;
        QString purpose; ///< translated: whom it is for
    };
    static QList<Format> formats();

    struct Made {
        QByteArray bytes;
        QStringList losses;                       ///< translated; empty: nothing is lost
        QList<QPair<QString, QByteArray>> beside; ///< files that belong beside it
    };
    using Make = std::function<core::Result<Made>(core::Workspace &, const QString &assessmentId, const QString &formatId, const QString &language)>;
    static void setMaker(const Make &make);
    static bool hasMaker();

    /// Writes the file (and those beside it); what the format could not hold. For work outside of the window's thread.
    static core::Result<QStringList> write(core::Workspace &workspace, const QString &assessmentId, const QString &formatId, const QString &language, const QString &path);
};

} // namespace hallmarker::ui
