#pragma once

#include "core/storage/Workspace.h"
#include "dpia/answers/Citation.h"

#include <QJsonObject>

namespace hallmarker::dpia {

/// A measure against risks. Risks name it by its id, so that its title can change without touching them; what rests on it
/// compares what it does and how far it is.
struct Control {
    static constexpr const char *kind = "control";

    QString id;
    qint64 revision = 0;
    QString title;
    QString content;          ///< RichText: what is done
    QString state;            ///< "existing", "planned", "done"; empty: not said
    QString owner;
    QString due;              ///< day
    QString assessment;       ///< that it was written down in; empty: of the whole workspace
    QJsonObject origin;
    QJsonObject unknown;
    core::Digest basis;
    qint64 createdMs = 0;
    qint64 updatedMs = 0;

    QJsonObject toJson() const;
    static core::Result<Control> fromRecord(const core::Record &record);
    core::RecordDraft draft() const;

    static core::Result<Control> save(core::WriteTransaction &transaction, const Control &control);
    /// Refused while an answer, an evaluation or anything else cites it.
    static core::Result<void> remove(core::Workspace &workspace, const QString &id);
};

} // namespace hallmarker::dpia
