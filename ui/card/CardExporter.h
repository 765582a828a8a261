#pragma once

#include "core/check/CheckRegistry.h"
#include "core/jobs/Progress.h"
#include "core/storage/Workspace.h"

#include <QJsonValue>

#include <functional>

namespace hallmarker::ui {

/// Exports a card to a file. What a format is made of lies below ui/; the program's wiring hands it in.
class CardExporter {
public:
    struct Format {
        QString id;      ///< "html", "bundle" ...
        QString name;    ///< for people
        QString suffix;
        QString purpose; ///< translated: whom it is for
        QString language = {}; ///< of the document, "de"; empty: that of the window
    };
    static QList<Format> formats();

    /// What the format could not hold, and why.
    struct Loss {
        QString label;
        QString reason;
    };
    struct Made {
        QByteArray bytes;
        QList<Loss> losses;
    };
    using Make = std::function<core::Result<Made>(core::Workspace &, const core::CheckRegistry *, const QString &versionId, const QString &formatId, core::Progress &)>;
    static void setMaker(const Make &make);

    /// Writes the file and gives {"losses": [{"label", "reason"}, ...]}. For jobs.
    static core::Result<QJsonValue> write(core::Workspace &workspace, const core::CheckRegistry *checks, const QString &versionId, const Format &format, const QString &path, core::Progress &progress);
};

} // namespace hallmarker::ui
